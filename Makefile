# narrate: make demo, make check, make help

CC ?= cc
CFLAGS ?= -O3 -g
PREFIX ?= /usr/local
DESTDIR ?=
BUILD ?= build
DEMO ?= samples/news/page.html

# What the program and its tests stand on: Debian 12's packages, the only list.
LIBRARY_PACKAGES = pkg-config libcurl4-openssl-dev libgumbo-dev libcmark-gfm-dev \
	libcmark-gfm-extensions-dev libicu-dev libespeak-ng-dev espeak-ng-data libsndfile1-dev \
	libflac-dev libogg-dev libvorbis-dev libopus-dev libsoxr-dev libmp3lame-dev \
	libebur128-dev libseccomp-dev libjansson-dev zlib1g-dev libbrotli-dev libzstd-dev libxxhash-dev \
	libxml2-dev libpango1.0-dev uuid-dev
TEST_PACKAGES = libcmocka-dev procps libxml2-utils bsdutils ffmpeg flac vorbis-tools opus-tools mp3val jq
# Those of make check-formats; npm comes with nodejs where that is not Debian's.
FORMATS_PACKAGES = nodejs $(if $(shell command -v npm),,npm) default-jre-headless chromium \
	python3-mutagen
LINT_PACKAGES = clang clang-format clang-tidy cppcheck libclang-rt-14-dev
PACKAGES = gcc make $(LIBRARY_PACKAGES) $(TEST_PACKAGES)

# The third-party modules each folder may name (tests/lint holds it to that); the last are not linked
# but loaded when they are needed (library.h).
MODULES = icu-uc icu-i18n libcmark-gfm sndfile flac ogg vorbis vorbisenc opus soxr \
	libebur128 libseccomp jansson zlib libbrotlidec libzstd
LOADED_MODULES = libcurl espeak-ng libxml-2.0 pangocairo uuid
MODULE_LIBS = -Wl,--no-as-needed -lc -lm -Wl,--as-needed $(shell pkg-config --libs $(MODULES)) -lgumbo -lcmark-gfm-extensions -lmp3lame -lm
MODULE_CFLAGS = $(shell pkg-config --cflags $(MODULES) $(LOADED_MODULES))

WARNINGS = -Wall -Wextra -Wpedantic -Wshadow -Wstrict-prototypes -Wmissing-prototypes \
	-Wold-style-definition -Wwrite-strings -Wpointer-arith -Wvla -Wformat=2 -Wundef
ALL_CFLAGS = -std=c17 -D_GNU_SOURCE -Iinclude -MMD -MP -fno-common $(WARNINGS) $(MODULE_CFLAGS) \
	$(CPPFLAGS) $(CFLAGS)

LIBRARY_SOURCES := $(filter-out src/cli/%,$(wildcard src/*/*.c src/*/*/*.c))
CLI_SOURCES := $(wildcard src/cli/*.c)
LIBRARY_OBJECTS := $(LIBRARY_SOURCES:%.c=$(BUILD)/%.o)
CLI_OBJECTS := $(CLI_SOURCES:%.c=$(BUILD)/%.o)
SUPPORT_OBJECTS := $(patsubst %.c,$(BUILD)/%.o,$(wildcard tests/support/*.c))
UNIT_TESTS := $(patsubst %.c,$(BUILD)/%,$(wildcard tests/unit/test_*.c))
TOOLS := $(patsubst %.c,$(BUILD)/%,$(wildcard tests/tools/*.c))
FUZZERS := $(patsubst %.c,$(BUILD)/%,$(wildcard tests/fuzz/fuzz_*.c))

.DELETE_ON_ERROR:
.SECONDARY:
.PHONY: all demo deps lint-deps check check-formats tests lint format bench profile fuzz install uninstall clean help

all: $(BUILD)/narrate $(BUILD)/narrate.1

help:
	@echo "make demo      install what is missing, build, narrate a sample"
	@echo "make check     build and run every test"
	@echo "make check-formats   have other programs read what narrate writes"
	@echo "make           build $(BUILD)/narrate; make install PREFIX=/usr/local"
	@echo "make lint | format | bench | profile | fuzz | clean"

$(BUILD)/%.o: %.c Makefile
	@mkdir -p $(@D)
	$(CC) $(ALL_CFLAGS) -c -o $@ $<

# The read-along page's style and script as C, and their hashes for its Content-Security-Policy.
$(BUILD)/src/publish/page.o: CPPFLAGS += -I$(BUILD)/gen
$(BUILD)/src/publish/page.o: $(BUILD)/gen/page_assets.h
$(BUILD)/gen/page_assets.h: src/publish/page/page.css src/publish/page/page.js src/publish/page/embed
	@mkdir -p $(@D)
	src/publish/page/embed src/publish/page/page.css src/publish/page/page.js > $@

$(BUILD)/libnarrate.a: $(LIBRARY_OBJECTS)
	@rm -f $@
	$(AR) rcs $@ $^

$(BUILD)/narrate: $(CLI_OBJECTS) $(BUILD)/libnarrate.a
	$(CC) $(CFLAGS) $(LDFLAGS) -o $@ $^ $(MODULE_LIBS)

$(BUILD)/narrate.1: $(BUILD)/narrate
	$(BUILD)/narrate --manual > $@

$(BUILD)/tests/unit/test_%: $(BUILD)/tests/unit/test_%.o $(SUPPORT_OBJECTS) $(BUILD)/libnarrate.a
	$(CC) $(CFLAGS) $(LDFLAGS) -o $@ $^ $(MODULE_LIBS) -lcmocka $(TEST_LIBS)

# It asks the engine itself for phonemes.
$(BUILD)/tests/unit/test_lexicon_files: TEST_LIBS = -lespeak-ng

$(BUILD)/tests/tools/%: $(BUILD)/tests/tools/%.o $(SUPPORT_OBJECTS) $(BUILD)/libnarrate.a
	$(CC) $(CFLAGS) $(LDFLAGS) -o $@ $^ $(MODULE_LIBS)

# With clang and FUZZ=-fsanitize=fuzzer a fuzzer explores; otherwise replay.c runs the files it is given.
$(BUILD)/tests/fuzz/fuzz_%: $(BUILD)/tests/fuzz/fuzz_%.o $(if $(FUZZ),,$(BUILD)/tests/fuzz/replay.o) \
		$(BUILD)/libnarrate.a
	$(CC) $(CFLAGS) $(FUZZ) $(LDFLAGS) -o $@ $^ $(MODULE_LIBS)

demo: deps
	$(MAKE) all
	@mkdir -p $(BUILD)/demo
	$(BUILD)/narrate $(DEMO) -o $(BUILD)/demo/demo.ogg
	@echo "Listen: $(CURDIR)/$(BUILD)/demo/demo.ogg"

# Installs only what dpkg does not have; needs root (or sudo) only then.
deps:
	@tests/support/install-packages $(PACKAGES)

lint-deps: deps
	@tests/support/install-packages $(LINT_PACKAGES)

tests: all $(UNIT_TESTS) $(TOOLS) $(FUZZERS)

check: deps
	$(MAKE) tests
	@BUILD=$(BUILD) tests/run

# What narrate writes, read by other programs; fetches those that are npm packages.
check-formats: deps all
	@tests/support/install-packages $(FORMATS_PACKAGES)
	@BUILD=$(BUILD) tests/formats/run

lint: lint-deps
	@BUILD=$(BUILD) CC="$(CC)" tests/lint/run

format:
	git ls-files '*.c' '*.h' | xargs clang-format -i

bench: all $(TOOLS)
	@BUILD=$(BUILD) tests/bench/run

profile: all $(TOOLS)
	@BUILD=$(BUILD) tests/bench/profile

fuzz: $(FUZZERS)

install: all
	install -d $(DESTDIR)$(PREFIX)/bin $(DESTDIR)$(PREFIX)/share/narrate/voices \
		$(DESTDIR)$(PREFIX)/share/man/man1 $(DESTDIR)$(PREFIX)/include/narrate $(DESTDIR)$(PREFIX)/lib
	install -m 755 $(BUILD)/narrate $(DESTDIR)$(PREFIX)/bin/
	install -m 644 voices/* $(DESTDIR)$(PREFIX)/share/narrate/voices/
	install -m 644 $(BUILD)/narrate.1 $(DESTDIR)$(PREFIX)/share/man/man1/
	install -m 644 include/narrate/* $(DESTDIR)$(PREFIX)/include/narrate/
	install -m 644 $(BUILD)/libnarrate.a $(DESTDIR)$(PREFIX)/lib/

uninstall:
	rm -rf $(DESTDIR)$(PREFIX)/share/narrate $(DESTDIR)$(PREFIX)/include/narrate
	rm -f $(DESTDIR)$(PREFIX)/bin/narrate $(DESTDIR)$(PREFIX)/share/man/man1/narrate.1 \
		$(DESTDIR)$(PREFIX)/lib/libnarrate.a

clean:
	rm -rf $(BUILD)

-include $(shell find $(BUILD) -name '*.d' 2>/dev/null)
