'use strict';
(() => {
  const get = id => document.getElementById(id);
  const data = JSON.parse(get('data').textContent);
  const [audio, bar, seekbar, speed, help, playButton, followButton] =
    ['audio', 'bar', 'seek', 'speed', 'help', 'play', 'follow'].map(get);
  const links = Array.from(document.querySelectorAll('nav a'));
  const rates = [0.5, 0.6, 0.7, 0.8, 0.9, 1, 1.1, 1.2, 1.3, 1.5, 1.75, 2, 2.5, 3];
  const calm = matchMedia('(prefers-reduced-motion: reduce)');
  const SENTENCE = 3, WORD = 3; // numbers for each in the data

  // A sentence is one element, or several where a table's cells divide it.
  const sentences = [], indexOf = new Map();
  for (const element of document.querySelectorAll('.s')) {
    if (element.classList.contains('c')) sentences[sentences.length - 1].push(element);
    else sentences.push([element]);
    indexOf.set(element, sentences.length - 1);
  }
  const firstWord = [0];
  sentences.forEach((_, i) => firstWord.push(firstWord[i] + data.sentences[i * SENTENCE + 2]));

  let sentence = -1, word = -1, chapter = -1, second = -1, saved = 0, frame = 0;
  let following = true, touched = -Infinity;

  // Storage may be forbidden (private mode, some browsers' file: pages): then nothing is remembered.
  const key = 'narrate:' + data.id;
  const remember = (name, value) => { try { localStorage.setItem(key + name, value); } catch { } };
  const recall = name => { try { return parseFloat(localStorage.getItem(key + name)); } catch { return NaN; } };

  // The last i of [low, high) for which at(i) is not after t; low - 1 if there is none.
  const last = (low, high, at, t) => {
    while (low < high) {
      const middle = (low + high) >> 1;
      if (at(middle) <= t) low = middle + 1; else high = middle;
    }
    return low - 1;
  };
  const sentenceAt = t => last(0, sentences.length, i => data.sentences[i * SENTENCE], t);
  const wordAt = t => {
    if (sentence < 0 || t > data.sentences[sentence * SENTENCE + 1]) return -1;
    const low = firstWord[sentence];
    const i = last(low, firstWord[sentence + 1], i => data.words[i * WORD], t);
    return i < low ? -1 : i;
  };
  const clock = seconds => {
    const s = Math.floor(seconds % 60), m = Math.floor(seconds / 60);
    const two = n => String(n).padStart(2, '0');
    return m < 60 ? `${m}:${two(s)}` : `${Math.floor(m / 60)}:${two(m % 60)}:${two(s)}`;
  };

  // The word is a highlight, not an element: the text stays as it is for screen readers and
  // selections, and a long article is light.
  const highlight = typeof Highlight === 'function' && CSS.highlights ? new Highlight() : null;
  if (highlight) {
    CSS.highlights.set('word', highlight);
    const style = document.styleSheets[0]; // here, since not every reader of style sheets knows it
    style.insertRule('::highlight(word) { background: var(--word); color: var(--word-ink); }', style.cssRules.length);
    style.insertRule('@media (forced-colors: active) { ::highlight(word) { background: Highlight; color: HighlightText; } }', style.cssRules.length);
  }
  const place = offset => {
    for (const element of sentences[sentence]) {
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT,
        node => node.parentElement.closest('.mark') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (offset <= node.length) return [node, offset];
        offset -= node.length;
      }
    }
    return null;
  };
  const markWord = () => {
    if (!highlight) return;
    highlight.clear();
    if (word < 0) return;
    const from = data.words[word * WORD + 1];
    const begin = place(from), end = place(from + data.words[word * WORD + 2]);
    if (!begin || !end) return;
    const range = new Range();
    range.setStart(...begin);
    range.setEnd(...end);
    highlight.add(range);
  };

  const isFixed = () => getComputedStyle(get('player')).position === 'fixed';
  const isVisible = element => {
    const box = element.getBoundingClientRect();
    const bottom = isFixed() ? bar.getBoundingClientRect().top : innerHeight;
    return box.top >= 0 && Math.min(box.bottom, box.top + bottom / 2) <= bottom;
  };
  const setFollowing = yes => { following = yes; followButton.hidden = yes || sentence < 0; };
  const scrollTo = element => element.scrollIntoView({ block: 'center', behavior: calm.matches ? 'auto' : 'smooth' });
  const follow = () => {
    if (following && sentence >= 0 && !isVisible(sentences[sentence][0])) scrollTo(sentences[sentence][0]);
  };

  const markSentence = to => {
    if (sentence >= 0) {
      for (const element of sentences[sentence]) element.classList.remove('now');
      sentences[sentence][0].tabIndex = -1;
    }
    sentence = to;
    if (to < 0) return;
    for (const element of sentences[to]) element.classList.add('now');
    sentences[to][0].tabIndex = 0;
    follow();
  };
  const markChapter = to => {
    links[chapter]?.removeAttribute('aria-current');
    links[to]?.setAttribute('aria-current', 'location');
    chapter = to;
  };
  const showTime = () => {
    second = Math.floor(audio.currentTime);
    seekbar.value = second;
    seekbar.style.setProperty('--done', `${100 * second / (seekbar.max || 1)}%`);
    seekbar.setAttribute('aria-valuetext', `${clock(second)} ${seekbar.dataset.of} ${clock(seekbar.max)}`);
    get('now').textContent = clock(second);
  };

  const update = () => {
    const t = audio.currentTime * 1000 + 5;
    const s = sentenceAt(t), moved = s !== sentence;
    if (moved) markSentence(s);
    const w = wordAt(t);
    if (moved || w !== word) { word = w; markWord(); }
    const c = last(0, data.chapters.length, i => data.chapters[i], t);
    if (c !== chapter) markChapter(c);
    if (Math.floor(audio.currentTime) !== second) showTime();
  };
  const run = () => { update(); frame = audio.paused ? 0 : requestAnimationFrame(run); };
  const save = () => { saved = audio.currentTime; remember(':at', audio.ended ? 0 : saved); };

  const play = () => audio.play().catch(() => { });
  const toggle = () => { if (audio.paused) play(); else audio.pause(); };
  const seek = ms => { setFollowing(true); audio.currentTime = ms / 1000; update(); };
  const toSentence = i => {
    if (i < 0 || i >= sentences.length) return;
    seek(data.sentences[i * SENTENCE]);
    sentences[i][0].focus({ preventScroll: true });
    follow();
  };
  const toChapter = i => {
    if (i < 0 || i >= data.chapters.length) return;
    toSentence(Math.max(0, sentenceAt(data.chapters[i] + 5)));
  };
  const chapterBack = () =>
    toChapter(audio.currentTime * 1000 - data.chapters[chapter] > 3000 ? chapter : chapter - 1);
  const setRate = rate => {
    audio.preservesPitch = true;
    audio.playbackRate = audio.defaultPlaybackRate = rate;
    speed.textContent = rate + '×';
    remember(':rate', rate);
  };
  const faster = step => {
    const i = last(0, rates.length, i => rates[i], audio.playbackRate + 0.001);
    setRate(rates[Math.min(rates.length - 1, Math.max(0, i + step))]);
  };
  const actions = {
    play: toggle,
    'sentence-back': () => toSentence(sentence - 1),
    'sentence-on': () => toSentence(sentence + 1),
    'chapter-back': chapterBack,
    'chapter-on': () => toChapter(chapter + 1),
    slower: () => faster(-1),
    faster: () => faster(1),
    help: () => { if (help.open) help.close(); else help.showModal(); },
    follow: () => { setFollowing(true); if (sentence >= 0) { scrollTo(sentences[sentence][0]); sentences[sentence][0].focus({ preventScroll: true }); } },
  };
  const keys = {
    ' ': 'play', ArrowLeft: 'sentence-back', ArrowRight: 'sentence-on', '[': 'chapter-back', ']': 'chapter-on',
    '+': 'faster', '=': 'faster', '-': 'slower', '−': 'slower', '?': 'help',
  };
  const shifted = { ArrowLeft: 'chapter-back', ArrowRight: 'chapter-on' };
  // Elements with keys of their own.
  const own = { ' ': 'button, summary', ArrowLeft: 'input', ArrowRight: 'input' };

  document.addEventListener('keydown', event => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    const { target, key } = event;
    const action = event.shiftKey && shifted[key] || keys[key];
    if (help.open && action !== 'help') return;
    if (key === 'Enter' && indexOf.has(target)) {
      toSentence(indexOf.get(target));
      play();
    } else if (action && !(own[key] && target.closest(own[key]))) {
      actions[action]();
    } else {
      return;
    }
    event.preventDefault();
  });
  document.addEventListener('click', event => {
    const button = event.target.closest('[data-action]'), link = event.target.closest('a');
    const clicked = event.target.closest('.s');
    if (button) {
      actions[button.dataset.action]();
    } else if (links.includes(link)) {
      event.preventDefault();
      toChapter(links.indexOf(link));
      play();
    } else if (clicked && !link && getSelection().isCollapsed) {
      toSentence(indexOf.get(clicked));
      play();
    }
  });

  // Who scrolls away from the sentence is left there, and can come back.
  for (const name of ['wheel', 'touchmove', 'pointerdown', 'keydown'])
    addEventListener(name, event => { if (!event.target.closest?.('#player, .s, nav') || name !== 'keydown') touched = performance.now(); }, { passive: true });
  addEventListener('scroll', () => {
    if (sentence >= 0 && performance.now() - touched < 1500) setFollowing(isVisible(sentences[sentence][0]));
  }, { passive: true });

  const state = () => {
    const label = audio.paused ? playButton.dataset.play : playButton.dataset.pause;
    playButton.setAttribute('aria-label', label);
    playButton.title = label;
    playButton.classList.toggle('playing', !audio.paused);
  };
  const fail = () => { get('failure').hidden = false; bar.hidden = true; };
  const ready = () => {
    seekbar.max = Math.floor(audio.duration) || 0;
    get('length').textContent = clock(seekbar.max);
    const linked = /^#c(\d+)$/.exec(location.hash), at = recall(':at');
    if (linked) toChapter(+linked[1]);
    else if (at > 0 && at < audio.duration - 2) audio.currentTime = at;
    update();
    showTime();
  };
  audio.addEventListener('play', () => { state(); setFollowing(true); if (!frame) run(); });
  audio.addEventListener('pause', () => { state(); update(); save(); });
  audio.addEventListener('seeked', update);
  audio.addEventListener('timeupdate', () => { if (Math.abs(audio.currentTime - saved) > 3) save(); });
  audio.addEventListener('ended', () => { state(); save(); });
  audio.addEventListener('error', fail);
  addEventListener('pagehide', save);
  seekbar.addEventListener('input', () => seek(seekbar.value * 1000));

  audio.removeAttribute('controls');
  bar.hidden = false;
  if (sentences[0]) sentences[0][0].tabIndex = 0;
  if (links.length > 6 && innerWidth < 700) document.querySelector('nav details').open = false;
  setRate(recall(':rate') || 1);
  state();
  if (audio.error) fail();
  if (audio.readyState > 0) ready(); else audio.addEventListener('loadedmetadata', ready, { once: true });

  if ('mediaSession' in navigator) {
    navigator.mediaSession.metadata = new MediaMetadata({ title: data.title, artist: data.author, album: data.site });
    const session = {
      play, pause: () => audio.pause(), previoustrack: chapterBack, nexttrack: actions['chapter-on'],
      seekbackward: actions['sentence-back'], seekforward: actions['sentence-on'],
      seekto: details => seek(details.seekTime * 1000),
    };
    for (const [name, action] of Object.entries(session)) {
      try { navigator.mediaSession.setActionHandler(name, action); } catch { /* not known here */ }
    }
  }
})();
