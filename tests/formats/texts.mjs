// texts.mjs TOOLS FOLDER...: the sidecars of each FOLDER as other programs read them, and that they
// say the same. Prints a line for each check.
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import assert from 'node:assert/strict';

const [tools, ...folders] = process.argv.slice(2);
const require = createRequire(join(tools, 'package.json'));
const { WebVTTParser } = require('webvtt-parser');
const subtitle = require('subtitle');
const Ajv = require('ajv').default;

const LINE = 42, LINES = 2;
const read = path => readFileSync(path, 'utf8');
const ajv = new Ajv({ allErrors: true, strict: true, strictTuples: false, allowUnionTypes: true });
const here = new URL('.', import.meta.url).pathname;
const schema = name => ajv.compile(JSON.parse(read(join(here, name))));
const isChapters = schema('chapters.schema.json');
const isTranscript = schema('transcript.schema.json');

const check = (name, test) => {
  try {
    test();
    console.log('ok - ' + name);
  } catch (error) {
    console.log('not ok - ' + name);
    console.log(String(error.message).split('\n').slice(0, 20).map(line => '# ' + line).join('\n'));
  }
};
const conforms = (validate, value) => assert.ok(validate(value), JSON.stringify(validate.errors, null, 1));
// All that is not white space: a word too long for a line is cut.
const letters = text => text.replace(/[\s\u0000-\u001f\u007f]+/gu, '');

// What is heard: the utterances that have a time.
const said = transcript => transcript.utterances.filter(it => it.end > it.begin);

const inOrder = cues => cues.reduce((last, cue) => {
  assert.ok(cue.begin >= last - 0.0005 && cue.end > cue.begin, `cue at ${cue.begin} after ${last}`);
  return cue.end;
}, 0);

const fitsLines = text => {
  const lines = text.split('\n');
  assert.ok(lines.length <= LINES, `${lines.length} lines: ${text}`);
  for (const line of lines) assert.ok([...line].length <= LINE, `${[...line].length} characters: ${line}`);
};

// The text of a cue as it is shown. (The parser's own tree keeps the ";" of an entity.)
const entities = { amp: '&', lt: '<', gt: '>', nbsp: '\u00a0', lrm: '\u200e', rlm: '\u200f' };
const shown = cue => cue.text.replace(/<[^>]*>/g, '').replace(/&(\w+);/g, (_, name) => entities[name]);

const isOneLine = text => assert.ok(!text.includes('\n'), text);

const checkVtt = (path, transcript, chapters, fits) => {
  const text = read(path);
  const { cues, errors } = new WebVTTParser().parse(text, 'subtitles');
  assert.deepEqual(errors, []);
  const list = cues.map(cue => ({ begin: cue.startTime, end: cue.endTime, text: shown(cue) }));
  inOrder(list);
  for (const cue of list) fits(cue.text);
  assert.equal(letters(list.map(cue => cue.text).join(' ')), letters(said(transcript).map(it => it.text).join(' ')));
  const notes = [...text.matchAll(/^NOTE (.*)$/gm)].map(match => match[1]);
  assert.equal(notes.length, chapters.chapters.length);
};

const checkSrt = (path, transcript, fits) => {
  const nodes = subtitle.parseSync(read(path));
  assert.ok(nodes.every(node => node.type === 'cue'));
  const list = nodes.map(({ data }) => ({ begin: data.start / 1000, end: data.end / 1000, text: data.text }));
  inOrder(list);
  for (const cue of list) fits(cue.text);
  const plain = text => letters(text.replace(/[<‹]/g, '‹').replace(/[>›]/g, '›'));
  assert.equal(plain(list.map(cue => cue.text).join(' ')), plain(said(transcript).map(it => it.text).join(' ')));
};

const checkTranscript = transcript => {
  conforms(isTranscript, transcript);
  let time = 0;
  for (const it of transcript.utterances) {
    const bytes = Buffer.from(it.text);
    let at = 0, begin = it.begin;
    assert.ok(it.chapter < transcript.chapters.length);
    assert.ok(it.end === it.begin || it.begin >= time, `'${it.text}' begins before ${time}`);
    for (const [from, to, wordBegin, wordEnd] of it.words) {
      assert.ok(from >= at && to > from && to <= bytes.length, `offsets in '${it.text}'`);
      assert.ok(wordBegin >= begin && wordEnd >= wordBegin && wordEnd <= it.end, `times in '${it.text}'`);
      assert.ok(!bytes.subarray(from, to).toString().includes('\ufffd') || it.text.includes('\ufffd'));
      [at, begin] = [to, wordBegin];
    }
    time = Math.max(time, it.end);
  }
  assert.ok(time <= transcript.duration + 0.001);
};

// A digest's ends with where its articles are from.
const checkText = (folder, transcript) => {
  const text = letters(read(join(folder, 'article.txt'))), want = letters(transcript.utterances.map(it => it.text).join(' '));
  assert.equal(transcript.articles ? text.slice(0, want.length) : text, want);
};

for (const folder of folders) {
  const name = basename(folder);
  const json = suffix => JSON.parse(read(join(folder, 'article' + suffix)));
  const transcript = json('.json'), chapters = json('.chapters.json');
  check(`${name}: chapters (ajv)`, () => conforms(isChapters, chapters));
  check(`${name}: json (ajv), in order and in bounds`, () => checkTranscript(transcript));
  for (const [file, how, fits] of [['article', `two lines of ${LINE}`, fitsLines], ['whole', 'whole sentences', isOneLine]]) {
    const path = join(folder, file);
    check(`${name}: vtt (webvtt-parser), the whole text in ${how}`, () => checkVtt(path + '.vtt', transcript, chapters, fits));
    check(`${name}: srt (subtitle), the whole text in ${how}`, () => checkSrt(path + '.srt', transcript, fits));
  }
  check(`${name}: txt, the whole text`, () => checkText(folder, transcript));
}
