'use strict';
(() => {
  const data = JSON.parse(document.getElementById('data').textContent);
  const audio = document.getElementById('audio');
  const sentences = Array.from(document.querySelectorAll('.s'));
  const words = Array.from(document.querySelectorAll('.w'));
  const chapters = Array.from(document.querySelectorAll('.chapters button'));
  const speed = document.getElementById('speed');
  const help = document.getElementById('help');
  const key = 'narrate:' + data.id;
  const rates = [0.5, 0.75, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3];
  const calm = matchMedia('(prefers-reduced-motion: reduce)');
  let sentence = -1, word = -1, chapter = -1, scrolled = -Infinity, saved = 0, frame = 0;

  const remember = (name, value) => { try { localStorage.setItem(key + name, value); } catch { /* private mode */ } };
  const recall = name => { try { return localStorage.getItem(key + name); } catch { return null; } };

  // The last index whose time is not after t; -1 before the first. `at` gives an item's time in ms.
  const last = (count, at, t) => {
    let low = 0, high = count;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (at(middle) <= t) low = middle + 1; else high = middle;
    }
    return low - 1;
  };

  const mark = (list, from, to) => {
    if (from >= 0) list[from].classList.remove('now');
    if (to >= 0) list[to].classList.add('now');
  };

  const follow = element => {
    if (performance.now() - scrolled < 4000) return;
    const box = element.getBoundingClientRect();
    const bottom = innerHeight - 180;
    if (box.top < 40 || box.bottom > bottom)
      element.scrollIntoView({ block: 'center', behavior: calm.matches ? 'auto' : 'smooth' });
  };

  const update = () => {
    const t = audio.currentTime * 1000 + 5;
    const s = last(sentences.length, i => data.s[i], t);
    const w = last(words.length, i => data.w[i], t);
    const c = last(data.c.length, i => data.c[i][0], t);
    if (s !== sentence) {
      mark(sentences, sentence, s);
      if (sentence >= 0) sentences[sentence].tabIndex = -1;
      sentence = s;
      if (s >= 0) { sentences[s].tabIndex = 0; if (!audio.paused) follow(sentences[s]); }
    }
    if (w !== word) { mark(words, word, w); word = w; }
    if (c !== chapter) {
      if (chapter >= 0) chapters[chapter].removeAttribute('aria-current');
      if (c >= 0) chapters[c].setAttribute('aria-current', 'true');
      chapter = c;
    }
    if (Math.abs(audio.currentTime - saved) > 3) { saved = audio.currentTime; remember(':at', saved); }
  };

  const run = () => { update(); frame = audio.paused ? 0 : requestAnimationFrame(run); };
  const seek = ms => { audio.currentTime = ms / 1000; scrolled = -Infinity; update(); };
  const play = () => audio.play().catch(() => {});
  const toggle = () => { if (audio.paused) play(); else audio.pause(); };
  const toSentence = i => {
    if (i < 0 || i >= sentences.length) return;
    seek(data.s[i]);
    sentences[i].focus({ preventScroll: true });
    follow(sentences[i]);
  };
  const toChapter = i => {
    if (i < 0 || i >= data.c.length) return;
    seek(data.c[i][0]);
    if (sentence >= 0) follow(sentences[sentence]);
  };
  const setRate = rate => {
    audio.preservesPitch = true;
    audio.playbackRate = rate;
    speed.textContent = rate + '×';
    remember(':rate', rate);
  };
  const faster = step => {
    const i = rates.indexOf(audio.playbackRate);
    setRate(rates[Math.min(rates.length - 1, Math.max(0, (i < 0 ? 3 : i) + step))]);
  };
  const showHelp = () => { if (help.open) help.close(); else help.showModal(); };

  const keys = {
    ' ': toggle,
    k: toggle,
    ArrowLeft: () => toSentence(sentence - 1),
    ArrowRight: () => toSentence(sentence + 1),
    PageUp: () => toChapter(data.c[chapter] && audio.currentTime * 1000 - data.c[chapter][0] > 3000 ? chapter : chapter - 1),
    PageDown: () => toChapter(chapter + 1),
    '[': () => toChapter(chapter - 1),
    ']': () => toChapter(chapter + 1),
    '+': () => faster(1),
    '=': () => faster(1),
    '-': () => faster(-1),
    '?': showHelp,
  };
  const actions = {
    play: toggle,
    'sentence-back': keys.ArrowLeft,
    'sentence-on': keys.ArrowRight,
    slower: keys['-'],
    faster: keys['+'],
    help: showHelp,
  };

  document.addEventListener('keydown', event => {
    if (event.ctrlKey || event.metaKey || event.altKey || help.open) return;
    const target = event.target;
    if (event.key === 'Enter' && target.classList.contains('s')) {
      toSentence(sentences.indexOf(target));
      play();
      event.preventDefault();
      return;
    }
    // Controls keep their own keys; the space bar and arrows work everywhere else.
    if (target.closest('button, summary, a, audio') && (event.key === ' ' || event.key.startsWith('Arrow'))) return;
    const action = keys[event.key];
    if (action) { action(); event.preventDefault(); }
  });
  document.addEventListener('click', event => {
    const target = event.target;
    const clicked = target.closest('.s');
    if (clicked && getSelection().isCollapsed && !target.closest('a')) { toSentence(sentences.indexOf(clicked)); play(); return; }
    const button = target.closest('[data-action]');
    if (button) { actions[button.dataset.action](); return; }
    const i = chapters.indexOf(target.closest('.chapters button'));
    if (i >= 0) { toChapter(i); play(); }
  });
  for (const name of ['wheel', 'touchmove']) addEventListener(name, () => { scrolled = performance.now(); }, { passive: true });

  const playButton = document.querySelector('[data-action=play]');
  const state = () => { playButton.textContent = audio.paused ? playButton.dataset.play : playButton.dataset.pause; };
  audio.addEventListener('play', () => { state(); if (!frame) run(); });
  audio.addEventListener('pause', () => { state(); update(); remember(':at', audio.currentTime); });
  audio.addEventListener('seeked', update);
  audio.addEventListener('ended', () => remember(':at', 0));
  addEventListener('pagehide', () => remember(':at', audio.ended ? 0 : audio.currentTime));
  audio.addEventListener('loadedmetadata', () => {
    const at = parseFloat(recall(':at'));
    if (at > 0 && at < audio.duration - 2) audio.currentTime = at;
    update();
  }, { once: true });
  setRate(parseFloat(recall(':rate')) || 1);
  state();
  if (sentences[0]) sentences[0].tabIndex = 0;

  if ('mediaSession' in navigator) {
    navigator.mediaSession.metadata = new MediaMetadata({ title: data.title, artist: data.author, album: data.site });
    const session = { previoustrack: keys['['], nexttrack: keys[']'], seekbackward: keys.ArrowLeft, seekforward: keys.ArrowRight };
    for (const [name, action] of Object.entries(session)) navigator.mediaSession.setActionHandler(name, action);
  }
})();
