#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes app/base/foldingtable.inc: what every code point folds to and what kind of character it is.

usage: python3 packaging/foldingtable.py > app/base/foldingtable.inc

Run by hand when Unicode or the additions below change; the result is committed, so that a build needs no Python and
folds alike everywhere. The data is that of Python's unicodedata (printed into the file) plus what Unicode's
decompositions lack: strokes, dotless i, schwa, and quotes and dashes that a reader takes for the same.
"""
import sys
import unicodedata

SCHWA = "əƏǝƎ"
ADDITIONS = {
    "ı": "i", "ø": "o", "ł": "l", "đ": "d", "ħ": "h", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ß": "ss", "ə": "e",
    "ǝ": "e", "ŋ": "n", "ŧ": "t", "ƀ": "b", "ƶ": "z", "ɨ": "i", "ɵ": "o", "ʉ": "u", "ɓ": "b", "ɖ": "d", "ɗ": "d",
    "ɛ": "e", "ĸ": "k", "⁄": "/", "`": "'",
}
SINGLE_QUOTES = "\u1fef\u1ffd‘’‚‛′‵´ʹʻʼʽʾʿˈˊˋ‹›׳՚＇｀"
DOUBLE_QUOTES = "“”„‟″‶«»〝〞〟״＂"
# The minus sign is no dash by category but is typed for one.
MORE_DASHES = "−"
# Marks that are ornaments of their letter; those of Indic and south-east Asian scripts are letters in all but name.
REMOVED_MARKS = [(0x0300, 0x036F), (0x0483, 0x0489), (0x0591, 0x05C7), (0x0610, 0x061A), (0x064B, 0x065F),
                 (0x0670, 0x0670), (0x06D6, 0x06ED), (0x08D3, 0x08FF), (0x1AB0, 0x1AFF), (0x1DC0, 0x1DFF),
                 (0x20D0, 0x20FF), (0xA66F, 0xA672), (0xA674, 0xA67D), (0xFE20, 0xFE2F)]
# Written but not seen; a word goes on through them.
IGNORED = [(0x00AD, 0x00AD), (0x034F, 0x034F), (0x061C, 0x061C), (0x0640, 0x0640), (0x180B, 0x180F),
           (0x200C, 0x200F), (0x202A, 0x202E), (0x2060, 0x206F), (0xFE00, 0xFE0F), (0xFEFF, 0xFEFF),
           (0xE0001, 0xE007F), (0xE0100, 0xE01EF)]
# Written without spaces: every character is a word of its own.
IDEOGRAPHS = [(0x2E80, 0x2FDF), (0x3005, 0x3007), (0x3021, 0x3029), (0x3031, 0x3035), (0x3038, 0x303C),
              (0x3041, 0x3096), (0x309D, 0x309F), (0x30A1, 0x30FA), (0x30FC, 0x30FF), (0x31F0, 0x31FF),
              (0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0xF900, 0xFAFF), (0xFF66, 0xFF9D), (0x20000, 0x3FFFF)]
# Jamo are computed, not listed: 11 172 syllables would be most of the table.
HANGUL = (0xAC00, 0xD7A3)

ZERO_WIDTH_SPACE = "\u200b"

BLOCK = 64
ITSELF = 255  # in place of a length: folds to itself
OTHER, SPACE, LETTER, DIGIT, MARK, IDEOGRAPH, INVISIBLE = range(7)  # CharacterClass of foldingtable.h
UPPER, SCHWA_FLAG = 0x10, 0x20


def within(ranges, code):
    return any(first <= code <= last for first, last in ranges)


def is_removed(char):
    code = ord(char)
    return (unicodedata.category(char) in ("Mn", "Me") and within(REMOVED_MARKS, code)) or within(IGNORED, code)


def replacement(char):
    if char in SINGLE_QUOTES:
        return "'"
    if char in DOUBLE_QUOTES:
        return '"'
    if char in MORE_DASHES or unicodedata.category(char) == "Pd":
        return "-"
    return ADDITIONS.get(char, char)


def fold_once(text):
    # Decides before decomposing, for some quotes decompose into a space and a mark.
    text = "".join(map(replacement, text))
    text = unicodedata.normalize("NFKD", text)
    text = "".join(c for c in text if not is_removed(c))
    return "".join(map(replacement, text.casefold()))


def fold(char):
    if HANGUL[0] <= ord(char) <= HANGUL[1]:
        return char
    if unicodedata.category(char) in ("Zs", "Zl", "Zp") or char == ZERO_WIDTH_SPACE:
        return " "
    if unicodedata.category(char) == "Nd":
        return str(unicodedata.digit(char))
    folded, again = char, fold_once(char)
    while folded != again:
        folded, again = again, fold_once(again)
    return folded


def kind(char, folded):
    category = unicodedata.category(char)
    code = ord(char)
    if within(IGNORED, code):
        return INVISIBLE
    if is_removed(char) or category[0] == "M":
        return MARK
    if category in ("Zs", "Zl", "Zp") or char in "\t\n\v\f\r\u0085" + ZERO_WIDTH_SPACE:
        return SPACE
    if folded in ("'", '"', "-"):
        return OTHER
    if within(IDEOGRAPHS, code):
        return IDEOGRAPH
    if category == "Nd":
        return DIGIT
    if category[0] in "LN" or (folded and all(unicodedata.category(c)[0] in "LN" for c in folded)):
        return LETTER
    return OTHER


def entry(code, pool):
    if 0xD800 <= code <= 0xDFFF:
        return (0, 0, OTHER)
    char = chr(code)
    folded = fold(char)
    flags = kind(char, folded)
    if unicodedata.category(char) in ("Lu", "Lt"):
        flags |= UPPER
    if char in SCHWA:
        flags |= SCHWA_FLAG
    if folded == char:
        return (0, ITSELF, flags)
    data = folded.encode()
    at = pool.find(data)
    if at < 0:
        at = len(pool)
        pool.extend(data)
    assert len(data) < ITSELF
    return (at, len(data), flags)


def rows(numbers, template="{},"):
    line = ""
    for number in numbers:
        cell = template.format(number)
        if len(line) + len(cell) > 118:
            yield line
            line = ""
        line += cell
    yield line


def literals(data):
    for start in range(0, len(data), 28):
        yield '    "' + "".join("\\%03o" % byte for byte in data[start:start + 28]) + '"'


def main():
    pool, entries, blocks, index = bytearray(), {}, {}, []
    for start in range(0, 0x110000, BLOCK):
        cells = (entry(code, pool) for code in range(start, start + BLOCK))
        numbers = tuple(entries.setdefault(cell, len(entries)) for cell in cells)
        index.append(blocks.setdefault(numbers, len(blocks)))
    while index[-1] == index[-2]:
        index.pop()
    print("// SPDX-License-Identifier: GPL-3.0-or-later")
    print(f"// Generated by packaging/foldingtable.py from Unicode {unicodedata.unidata_version}; do not edit.")
    print("constexpr std::uint16_t BlockIndex[] = {", *rows(index), "};", sep="\n")
    print("constexpr std::uint16_t BlockCells[] = {", *rows(n for block in blocks for n in block), "};", sep="\n")
    print("constexpr FoldingEntry Entries[] = {", *rows(("{%d,%d,%d}" % e for e in entries)), "};", sep="\n")
    print("constexpr char PoolText[] =", *literals(bytes(pool)), sep="\n", end=";\n")


main()
