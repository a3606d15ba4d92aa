"""Makes the committed font modules from the npm package @expo-google-fonts/source-sans-3.

Run once, after changing CORE or the version of the package, with fontTools (Debian: apt-get install fonttools):

    python3 templates/fonts/subset.py

Two sizes of each weight, as base64 in TypeScript so that any bundler and any loader takes them:
  core  French, English and their punctuation; no hints, no OpenType tables; kerning as a plain `kern` table.
  full  every glyph of the family; loaded only when a name needs a glyph that core lacks.
"""

import base64
import io
import pathlib

from fontTools import subset
from fontTools.ttLib import TTFont, newTable
from fontTools.ttLib.tables._k_e_r_n import KernTable_format_0

HERE = pathlib.Path(__file__).parent
PACKAGE = HERE.parent.parent / "node_modules/@expo-google-fonts/source-sans-3"
WEIGHTS = {
    "regular": PACKAGE / "400Regular/SourceSans3_400Regular.ttf",
    "semibold": PACKAGE / "600SemiBold/SourceSans3_600SemiBold.ttf",
}
CORE = (
    "".join(map(chr, range(0x20, 0x7F)))
    + "ÀÂÄÇÈÉÊËÎÏÔÖÙÛÜŸŒÆàâäçèéêëîïôöùûüÿœæ"
    + "\u00a0\u202f«»‘’“”–—…·×÷−€°§£&²µ"
)


def kern_pairs(font):
    """Every pair of glyphs that GPOS kerns, as {(left, right): units}."""
    pairs = {}
    lookups = font["GPOS"].table.LookupList.Lookup
    order = font.getGlyphOrder()
    for lookup in lookups:
        for sub in lookup.SubTable:
            sub = getattr(sub, "ExtSubTable", sub)
            if sub.LookupType == 2:
                read_subtable(sub, order, pairs)
    return {pair: value for pair, value in pairs.items() if value}


def read_subtable(sub, order, pairs):
    covered = sub.Coverage.glyphs
    if sub.Format == 1:
        for left, pair_set in zip(covered, sub.PairSet):
            for record in pair_set.PairValueRecord:
                pairs.setdefault((left, record.SecondGlyph), advance(record.Value1))
        return
    for left in covered:
        row = sub.Class1Record[sub.ClassDef1.classDefs.get(left, 0)].Class2Record
        for right in order:
            value = advance(row[sub.ClassDef2.classDefs.get(right, 0)].Value1)
            pairs.setdefault((left, right), value)


def advance(value):
    return getattr(value, "XAdvance", 0) if value else 0


def slim(path, text):
    options = subset.Options(
        hinting=False, layout_features=["kern"], glyph_names=False, notdef_outline=True,
        name_IDs=[0, 1, 2, 4, 5, 6, 13, 14], drop_tables=["GSUB", "GDEF", "BASE", "DSIG", "STAT", "meta", "gasp"],
    )
    font = TTFont(path)
    cutter = subset.Subsetter(options)
    if text is None:
        cutter.populate(unicodes=font.getBestCmap().keys())
    else:
        cutter.populate(text=text)
    cutter.subset(font)
    if text is not None:
        plain_kern(font)
    return font


def plain_kern(font):
    table = KernTable_format_0()
    table.version, table.coverage, table.tupleIndex, table.apple = 0, 1, None, False
    table.kernTable = kern_pairs(font)
    font["kern"] = newTable("kern")
    font["kern"].version, font["kern"].kernTables = 0, [table]
    del font["GPOS"]


def rename(font):
    """The OFL keeps the name "Source" for Adobe's own files; a modified version takes another."""
    for record in font["name"].names:
        if record.nameID in (1, 3, 4, 6, 16):
            text = record.toUnicode()
            record.string = text.replace("Source Sans 3", "Relance Sans").replace("SourceSans3", "RelanceSans")


def write(font, name):
    rename(font)
    stream = io.BytesIO()
    font.save(stream)
    data = base64.b64encode(stream.getvalue()).decode()
    target = HERE / f"{name}.ts"
    target.write_text(
        "/** Relance Sans, cut from Source Sans 3 by Adobe; SIL Open Font License 1.1 (see OFL.txt). Written by subset.py. */\n"
        f"export const base64: string =\n  '{data}';\n"
    )
    print(f"{target.name}: {len(stream.getvalue())} bytes, {len(font.getGlyphOrder())} glyphs")


def ranges(font):
    """The code points of a font as [first, last] pairs, private use left out."""
    points = sorted(point for point in font.getBestCmap() if not 0xE000 <= point <= 0xF8FF and point >= 0x20)
    found = []
    for point in points:
        if found and found[-1][1] == point - 1:
            found[-1][1] = point
        else:
            found.append([point, point])
    return found


def write_coverage(fonts):
    lines = ["/** Code points of the two cuts, as [first, last]. Written by subset.py. */"]
    for name, font in fonts.items():
        pairs = "".join(f"  [0x{first:x}, 0x{last:x}],\n" for first, last in ranges(font))
        lines.append(f"export const {name}Ranges: readonly (readonly [number, number])[] = [\n{pairs}];")
    (HERE / "coverage.ts").write_text("\n\n".join([lines[0] + "\n" + lines[1], *lines[2:]]) + "\n")


cut = {}
for weight, path in WEIGHTS.items():
    for size, text in (("core", CORE), ("full", None)):
        cut[size] = slim(path, text)
        write(cut[size], f"{weight}-{size}")
write_coverage(cut)
