# tap.sh: for shell tests; source it, call `check "name" command...`, end with `tap_end`.
# $narrate is the program, $work a folder that goes away; TEST_SECONDS bounds the whole.
BUILD=${BUILD:-build}
narrate=$PWD/$BUILD/narrate
export XDG_CACHE_HOME=/dev/null # no folder: all is spoken anew; what tests the cache says another
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
tap_count=0
tap_failed=0

# check NAME COMMAND...: ok if the command succeeds; its output is shown if it does not.
check() {
    tap_name=$1
    shift
    tap_count=$((tap_count + 1))
    if tap_out=$("$@" 2>&1); then
        echo "ok $tap_count - $tap_name"
    else
        tap_failed=1
        echo "not ok $tap_count - $tap_name"
        printf '%s\n' "$tap_out" | head -20 | sed 's/^/# /'
    fi
}

# fails_with CODE COMMAND...: the command's exit code is CODE and it says one line on standard error.
fails_with() {
    want=$1
    shift
    "$@" >"$work/fails.out" 2>"$work/fails.err" </dev/null
    got=$?
    cat "$work/fails.err"
    [ "$got" = "$want" ] || { echo "exit $got, not $want"; return 1; }
    [ "$(wc -l <"$work/fails.err")" = 1 ] || { echo "not one line on standard error"; return 1; }
}

tap_end() {
    echo "1..$tap_count"
    exit $tap_failed
}
