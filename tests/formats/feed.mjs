// feed.mjs TOOLS PODCAST ADDRESS WANT: the feed of the folder PODCAST, to be at ADDRESS, as two
// programs of others read it. WANT has the articles (--print article-json, a line each) in the order
// in which they were added, its first line what init was given. Prints a line for each check.
import { createRequire } from 'node:module';
import { createHash } from 'node:crypto';
import { execFileSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import assert from 'node:assert/strict';

const [tools, podcast, address, want] = process.argv.slice(2);
const require = createRequire(join(tools, 'package.json'));
const { parseFeed } = require('podcast-partytime');
const RssParser = require('rss-parser');

// The namespaces of RFC 9562 (addresses) and of the podcast namespace's guid.
const URL_SPACE = '6ba7b811-9dad-11d1-80b4-00c04fd430c8';
const PODCAST_SPACE = 'ead4c236-bf58-58c6-a2c6-a6b28d128cb6';

const check = (name, test) => {
  try {
    test();
    console.log('ok - feed: ' + name);
  } catch (error) {
    console.log('not ok - feed: ' + name);
    console.log(String(error.message).split('\n').slice(0, 20).map(line => '# ' + line).join('\n'));
  }
};

const uuid5 = (space, name) => {
  const hash = createHash('sha1').update(Buffer.from(space.replaceAll('-', ''), 'hex')).update(name).digest();
  hash[6] = hash[6] & 0x0f | 0x50;
  hash[8] = hash[8] & 0x3f | 0x80;
  return hash.toString('hex', 0, 16).replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
};

const xml = readFileSync(join(podcast, 'feed.xml'), 'utf8');
const party = parseFeed(xml);
const rss = await new RssParser({ customFields: { item: [['narrate:fingerprint', 'fingerprint']] } }).parseString(xml);

const [given, ...articles] = readFileSync(want, 'utf8').trim().split('\n').map(line => JSON.parse(line));
const now = new Date(process.env.SOURCE_DATE_EPOCH * 1000);
const dateOf = article => article.published ? new Date(article.published) : now;
// The newest first, and of those of one date the last that was added.
const wanted = articles.reverse().sort((a, b) => dateOf(b) - dateOf(a));

const fileOf = url => {
  assert.ok(url.startsWith(address), `${url} is not below ${address}`);
  return join(podcast, decodeURIComponent(url.slice(address.length)));
};
const eachItem = (items, test) => {
  assert.equal(items.length, wanted.length);
  items.forEach((item, i) => test(item, wanted[i], i));
};
// An article without a title is called as its file.
const titleOf = article => article.title ?? article.url.replace(/.*\/|\.\w+$/g, '');
const isWeb = article => /^https?:/.test(article.url);
const guidOf = (article, i) =>
  uuid5(URL_SPACE, isWeb(article) ? article.url : 'narrate:' + rss.items[i].fingerprint);

const isEnclosure = ({ enclosure, title }) => {
  const path = fileOf(enclosure.url);
  assert.equal(Number(enclosure.length), statSync(path).size, title);
  assert.equal(enclosure.type, 'audio/mpeg', title);
};

const heard = path => Number(execFileSync('ffprobe',
  ['-v', 'error', '-show_entries', 'format=duration', '-of', 'csv=p=0', path], { encoding: 'utf8' }));
const hasDuration = (seconds, { enclosure, title }) => {
  const want = heard(fileOf(enclosure.url));
  assert.ok(Math.abs(seconds - want) < 1, `'${title}' has ${want} s, the feed says ${seconds}`);
};

const hasChapters = ({ podcastChapters, enclosure, title }) => {
  assert.equal(podcastChapters.type, 'application/json+chapters', title);
  assert.equal(podcastChapters.url, enclosure.url.replace(/mp3$/, 'chapters.json'));
  assert.ok(JSON.parse(readFileSync(fileOf(podcastChapters.url))).chapters.length, title);
};

// What a transcript of each type begins with; the reader calls SubRip by its older name.
const transcripts = { 'text/vtt': /^WEBVTT\n/, 'application/srt': /^1\n00:00:0/ };
const hasTranscripts = ({ podcastTranscripts, title }) => {
  assert.deepEqual(podcastTranscripts.map(it => it.type), Object.keys(transcripts), title);
  for (const { url, type } of podcastTranscripts) assert.match(readFileSync(fileOf(url), 'utf8'), transcripts[type]);
};

// A description is HTML.
const asHtml = text => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const peopleOf = article => (article.author ?? '').split(', ').filter(name => name)
  .map(name => ({ name, role: 'Author', group: 'Writing' }));

check('channel (podcast-partytime): title, owner, guid, locked, medium, category', () => {
  const { title, author, owner, guid, locked, podcastOwner, medium, language, itunesCategory, explicit } = party;
  assert.deepEqual({ title, author, owner, guid, locked, podcastOwner, medium, language, itunesCategory, explicit }, {
    title: given.title, author: given.author, owner: { name: given.author, email: given.email },
    guid: uuid5(PODCAST_SPACE, (address + 'feed.xml').replace(/^https?:\/\//, '')),
    locked: true, podcastOwner: given.email, medium: 'podcast', language: given.lang,
    itunesCategory: [given.category], explicit: false });
});
check('channel (rss-parser): title, description, address, cover', () => {
  const { title, description, link, feedUrl, language, itunes } = rss;
  assert.deepEqual({ title, description, link, feedUrl, language, image: itunes.image, owner: itunes.owner }, {
    title: given.title, description: asHtml(given.description), link: address, feedUrl: address + 'feed.xml',
    language: given.lang, image: address + 'cover.png', owner: { name: given.author, email: given.email } });
  assert.ok(statSync(fileOf(itunes.image)).size);
});
for (const [name, items] of [['podcast-partytime', party.items], ['rss-parser', rss.items]]) {
  check(`${wanted.length} items, newest first, with their titles (${name})`, () =>
    eachItem(items, (item, article) => assert.equal(item.title, titleOf(article))));
  check(`enclosures (${name}): address, bytes, type`, () => eachItem(items, isEnclosure));
  check(`guids (${name})`, () => {
    eachItem(items, (item, article, i) => assert.equal(item.guid, guidOf(article, i), item.title));
    assert.equal(new Set(items.map(item => item.guid)).size, items.length);
  });
  check(`dates (${name})`, () =>
    eachItem(items, (item, article) => assert.equal(+new Date(item.pubDate), +dateOf(article), item.title)));
  check(`durations (${name}), as ffprobe finds them`, () =>
    eachItem(items, item => hasDuration(Number(item.duration ?? item.itunes.duration), item)));
}
check('chapters (podcast-partytime)', () => eachItem(party.items, hasChapters));
check('transcripts (podcast-partytime)', () => eachItem(party.items, hasTranscripts));
check('persons (podcast-partytime)', () =>
  eachItem(party.items, (item, article) => assert.deepEqual(item.podcastPeople ?? [], peopleOf(article), item.title)));
check('authors and links (rss-parser)', () => eachItem(rss.items, (item, article) => {
  assert.equal(item.itunes.author, article.author ?? undefined, item.title);
  assert.equal(item.link, isWeb(article) ? article.url : undefined, item.title);
}));
