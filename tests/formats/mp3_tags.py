"""mp3_tags.py FILE.mp3: its ID3 tag as mutagen reads it is what Apple and Overcast ask for: version
2.3, one ordered top-level CTOC with its title, a CHAP for each of its entries in order of time, each
with its title, as the chapters file beside it has them; and the title is the transcript's."""
import json
import sys

from mutagen.id3 import ID3

stem = sys.argv[1].removesuffix(".mp3")
with open(stem + ".chapters.json", encoding="utf-8") as file:
    want = json.load(file)["chapters"]
tag = ID3(stem + ".mp3", translate=False)
assert tag.version[:2] == (2, 3), tag.version
assert not tag.unknown_frames, tag.unknown_frames
(contents,) = tag.getall("CTOC")
assert contents.flags & 3 == 3, "CTOC: not top level and ordered"
assert contents.sub_frames.getall("TIT2"), "CTOC: no TIT2"
chapters = {frame.element_id: frame for frame in tag.getall("CHAP")}
assert len(chapters) == len(want) == len(contents.child_element_ids)
for name, chapter in zip(contents.child_element_ids, want):
    frame = chapters[name]
    title = frame.sub_frames.getall("TIT2")[0].text[0]
    assert title == chapter["title"], (title, chapter["title"])
    assert abs(frame.start_time - chapter["startTime"] * 1000) < 50, title
    assert frame.end_time > frame.start_time, title
with open(stem + ".json", encoding="utf-8") as file:
    title = json.load(file)["title"]
assert [frame.text[0] for frame in tag.getall("TIT2")] == ([title] if title else []), title
