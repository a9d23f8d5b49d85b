// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/index/articlerecords.h"

#include <string>

namespace lectern {

namespace {

/// Title and source come first, for sorting and grouping without reading the rest; `speakers` right before them.
constexpr std::string ArticleRecord::*Texts[] = {
    &ArticleRecord::title,   &ArticleRecord::source,    &ArticleRecord::file,     &ArticleRecord::byline,
    &ArticleRecord::section, &ArticleRecord::published, &ArticleRecord::language, &ArticleRecord::lead,
};

SectionReader behindSpeakers(Bytes bytes)
{
    SectionReader reader(bytes);
    for (std::uint64_t count = reader.getVarint(); count > 0 && !reader.failed(); --count)
        static_cast<void>(reader.getVarint());
    return reader;
}

} // namespace

void encodeRecord(SectionWriter &out, const ArticleRecord &record, const std::vector<std::uint32_t> &speakers)
{
    out.putVarint(speakers.size());
    for (const std::uint32_t mention : speakers)
        out.putVarint(mention);
    for (const auto text : Texts)
        out.putText(record.*text);
    out.putVarint(record.record ? static_cast<std::uint64_t>(*record.record) + 1 : 0);
    out.putVarint(record.words);
    out.putVarint(record.mentions);
}

ArticleRecord decodeRecord(Bytes bytes)
{
    SectionReader reader = behindSpeakers(bytes);
    ArticleRecord record;
    for (const auto text : Texts)
        record.*text = reader.getText();
    if (const std::uint64_t number = reader.getVarint(); number > 0)
        record.record = static_cast<int>(number - 1);
    record.words = reader.getVarint32();
    record.mentions = reader.getVarint32();
    return reader.failed() ? ArticleRecord() : record;
}

std::vector<std::uint32_t> decodeSpeakers(Bytes bytes)
{
    SectionReader reader(bytes);
    std::vector<std::uint32_t> speakers;
    for (std::uint64_t count = reader.getVarint(); count > 0 && !reader.failed(); --count)
        speakers.push_back(reader.getVarint32());
    return speakers;
}

std::string_view decodeTitle(Bytes bytes)
{
    return behindSpeakers(bytes).getText();
}

std::string_view decodeSource(Bytes bytes)
{
    SectionReader reader = behindSpeakers(bytes);
    static_cast<void>(reader.getText());
    return reader.getText();
}

} // namespace lectern
