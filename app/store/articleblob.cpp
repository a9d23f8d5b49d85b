// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/articleblob.h"

#include "app/base/utf8.h"
#include "app/store/bytestream.h"
#include "app/store/compression.h"

#include <limits>

namespace lectern {

namespace {

constexpr std::uint32_t FormatVersion = 1;
/// No blob of ours unpacks to more: the longest article has 20 MB, its annotations stay below that.
constexpr std::size_t MaximumBlobBytes = 256'000'000;
constexpr std::uint32_t AnyNumber = std::numeric_limits<std::uint32_t>::max() - 1;
constexpr auto LastRegionKind = static_cast<std::uint32_t>(RegionKind::Metadata);
constexpr auto LastRoleKind = static_cast<std::uint32_t>(RoleKind::Byline);

ByteWriter begin()
{
    ByteWriter out;
    out.number(FormatVersion);
    return out;
}

QByteArray seal(const ByteWriter &out)
{
    return compress(out.bytes());
}

/// Reads the version; another one is a fault.
ByteReader open(std::string_view bytes)
{
    ByteReader in(bytes);
    if (in.number() != FormatVersion)
        in.fail();
    return in;
}

template<typename Enumeration>
Enumeration readEnumerator(ByteReader &in, std::uint32_t last)
{
    return static_cast<Enumeration>(in.number(last));
}

EntityType readType(ByteReader &in)
{
    return readEnumerator<EntityType>(in, EntityTypeCount - 1);
}

/// Absent as 0, else the number plus one.
void writeOptional(ByteWriter &out, const std::optional<std::uint32_t> &number)
{
    out.number(number ? std::uint64_t(*number) + 1 : 0);
}

/// An index below `count`, or none.
std::optional<std::uint32_t> readOptionalIndex(ByteReader &in, std::size_t count)
{
    const std::uint32_t stored = in.number(static_cast<std::uint32_t>(count));
    return stored == 0 ? std::nullopt : std::optional(stored - 1);
}

std::uint32_t readIndex(ByteReader &in, std::size_t count)
{
    if (count == 0) {
        in.fail();
        return 0;
    }
    return in.number(static_cast<std::uint32_t>(count - 1));
}

template<typename Items, typename Write>
void writeList(ByteWriter &out, const Items &items, Write write)
{
    out.number(items.size());
    for (const auto &item : items)
        write(item);
}

template<typename Item, typename Read>
std::vector<Item> readList(ByteReader &in, Read read)
{
    std::vector<Item> items;
    const std::uint32_t count = in.count();
    for (std::uint32_t i = 0; i < count && in.isIntact(); ++i)
        items.push_back(read());
    return items;
}

void writeStrings(ByteWriter &out, const std::vector<std::string> &strings)
{
    writeList(out, strings, [&](const std::string &string) { out.string(string); });
}

std::vector<std::string> readStrings(ByteReader &in)
{
    return readList<std::string>(in, [&] { return in.string(); });
}

void writeValue(ByteWriter &out, const MetadataValue &value)
{
    out.string(value.value);
    out.span(value.span);
    out.string(value.rule);
}

MetadataValue readValue(ByteReader &in, std::string_view text)
{
    MetadataValue value;
    value.value = in.string();
    value.span = in.span(text);
    value.rule = in.string();
    return value;
}

void writeOptionalValue(ByteWriter &out, const std::optional<MetadataValue> &value)
{
    out.number(value ? 1 : 0);
    if (value)
        writeValue(out, *value);
}

std::optional<MetadataValue> readOptionalValue(ByteReader &in, std::string_view text)
{
    return in.flag() ? std::optional(readValue(in, text)) : std::nullopt;
}

void writeMetadata(ByteWriter &out, const Metadata &metadata)
{
    writeOptionalValue(out, metadata.title);
    writeOptionalValue(out, metadata.published);
    writeOptionalValue(out, metadata.updated);
    writeList(out, metadata.byline, [&](const MetadataValue &value) { writeValue(out, value); });
    writeOptionalValue(out, metadata.source);
    writeOptionalValue(out, metadata.dateline);
    writeOptionalValue(out, metadata.section);
}

Metadata readMetadata(ByteReader &in, std::string_view text)
{
    Metadata metadata;
    metadata.title = readOptionalValue(in, text);
    metadata.published = readOptionalValue(in, text);
    metadata.updated = readOptionalValue(in, text);
    metadata.byline = readList<MetadataValue>(in, [&] { return readValue(in, text); });
    metadata.source = readOptionalValue(in, text);
    metadata.dateline = readOptionalValue(in, text);
    metadata.section = readOptionalValue(in, text);
    return metadata;
}

void writeRegion(ByteWriter &out, const Region &region)
{
    out.number(static_cast<std::uint64_t>(region.kind));
    out.span(region.span);
    out.string(region.rule);
    out.number(region.isSubheading ? 1 : 0);
}

Region readRegion(ByteReader &in, std::string_view text)
{
    Region region;
    region.kind = readEnumerator<RegionKind>(in, LastRegionKind);
    region.span = in.span(text);
    region.rule = in.string();
    region.isSubheading = in.flag();
    return region;
}

void writeMention(ByteWriter &out, const Mention &mention)
{
    out.span(mention.span);
    out.number(static_cast<std::uint64_t>(mention.type));
    out.string(mention.normalized);
    out.string(mention.lexiconId);
    out.string(mention.countryCode);
    out.string(mention.rule);
    out.span(mention.evidence);
    out.real(mention.confidence);
    writeStrings(out, mention.alsoNames);
}

Mention readMention(ByteReader &in, std::string_view text)
{
    Mention mention;
    mention.span = in.span(text);
    mention.type = readType(in);
    mention.normalized = in.string();
    mention.lexiconId = in.string();
    mention.countryCode = in.string();
    mention.rule = in.string();
    mention.evidence = in.span(text);
    mention.confidence = in.real();
    mention.alsoNames = readStrings(in);
    return mention;
}

void writeRole(ByteWriter &out, const Role &role)
{
    out.span(role.span);
    out.span(role.head);
    out.number(static_cast<std::uint64_t>(role.kind));
    out.number(role.person);
    writeOptional(out, role.organization);
    out.string(role.countryCode);
    out.number(role.isInferred ? 1 : 0);
}

Role readRole(ByteReader &in, std::string_view text, std::size_t mentionCount)
{
    Role role;
    role.span = in.span(text);
    role.head = in.span(text);
    role.kind = readEnumerator<RoleKind>(in, LastRoleKind);
    role.person = readIndex(in, mentionCount);
    role.organization = readOptionalIndex(in, mentionCount);
    role.countryCode = in.string();
    role.isInferred = in.flag();
    return role;
}

void writeQuote(ByteWriter &out, const Quote &quote)
{
    out.span(quote.span);
    out.span(quote.cue);
    writeOptional(out, quote.speaker);
    out.number(quote.isDirect ? 1 : 0);
    out.number(quote.group);
}

Quote readQuote(ByteReader &in, std::string_view text, std::size_t mentionCount)
{
    Quote quote;
    quote.span = in.span(text);
    quote.cue = in.span(text);
    quote.speaker = readOptionalIndex(in, mentionCount);
    quote.isDirect = in.flag();
    quote.group = in.number(AnyNumber);
    return quote;
}

void writeMentionDigest(ByteWriter &out, const MentionDigest &mention)
{
    out.number(static_cast<std::uint64_t>(mention.type));
    out.string(mention.surface);
    out.string(mention.lexiconId);
    out.string(mention.countryCode);
    out.string(mention.normalized);
    out.number(mention.sentence);
    out.number(mention.begin);
    writeStrings(out, mention.roles);
    writeStrings(out, mention.alsoNames);
}

MentionDigest readMentionDigest(ByteReader &in)
{
    MentionDigest mention;
    mention.type = readType(in);
    mention.surface = in.string();
    mention.lexiconId = in.string();
    mention.countryCode = in.string();
    mention.normalized = in.string();
    mention.sentence = in.number(AnyNumber);
    mention.begin = in.number(AnyNumber);
    mention.roles = readStrings(in);
    mention.alsoNames = readStrings(in);
    return mention;
}

/// Whether parts follow each other without overlap, as the stages above rely on.
template<typename Parts>
bool isOrdered(const Parts &parts)
{
    std::uint32_t end = 0;
    for (const auto &part : parts) {
        if (part.span.begin < end)
            return false;
        end = part.span.end;
    }
    return true;
}

} // namespace

QByteArray encodeText(std::string_view text, const Dictionary *dictionary)
{
    return compress(text, dictionary);
}

std::optional<std::string> decodeText(std::string_view blob, const Dictionary *dictionary)
{
    std::optional<std::string> text = decompress(blob, MaximumBlobBytes, dictionary);
    return text && isValidUtf8(*text) ? std::move(text) : std::nullopt;
}

QByteArray encodeDeclared(const std::vector<DeclaredValue> &declared)
{
    ByteWriter out = begin();
    writeList(out, declared, [&](const DeclaredValue &value) {
        out.string(value.field);
        out.string(value.value);
        out.string(value.rule);
    });
    return seal(out);
}

std::optional<std::vector<DeclaredValue>> decodeDeclared(std::string_view blob)
{
    if (blob.empty())
        return std::vector<DeclaredValue>();
    const std::optional<std::string> bytes = decompress(blob, MaximumBlobBytes);
    if (!bytes)
        return std::nullopt;
    ByteReader in = open(*bytes);
    auto declared = readList<DeclaredValue>(in, [&] {
        std::string field = in.string();
        std::string value = in.string();
        return DeclaredValue{std::move(field), std::move(value), in.string()};
    });
    return in.isIntact() && in.atEnd() ? std::optional(std::move(declared)) : std::nullopt;
}

QByteArray encodeStructure(const Article &article)
{
    ByteWriter out = begin();
    out.string(article.language);
    writeMetadata(out, article.metadata);
    writeList(out, article.regions, [&](const Region &region) { writeRegion(out, region); });
    writeList(out, article.sentences, [&](TextSpan sentence) { out.span(sentence); });
    return seal(out);
}

bool decodeStructure(std::string_view blob, Article &article)
{
    const std::optional<std::string> bytes = decompress(blob, MaximumBlobBytes);
    if (!bytes)
        return false;
    ByteReader in = open(*bytes);
    article.language = in.string();
    article.metadata = readMetadata(in, article.text);
    article.regions = readList<Region>(in, [&] { return readRegion(in, article.text); });
    article.sentences = readList<TextSpan>(in, [&] { return in.span(article.text); });
    return in.isIntact() && in.atEnd() && isOrdered(article.regions);
}

QByteArray encodeAnnotations(const Annotations &annotations)
{
    ByteWriter out = begin();
    writeList(out, annotations.mentions, [&](const Mention &mention) { writeMention(out, mention); });
    writeList(out, annotations.roles, [&](const Role &role) { writeRole(out, role); });
    writeList(out, annotations.quotes, [&](const Quote &quote) { writeQuote(out, quote); });
    return seal(out);
}

std::optional<Annotations> decodeAnnotations(std::string_view blob, std::string_view text)
{
    const std::optional<std::string> bytes = decompress(blob, MaximumBlobBytes);
    if (!bytes)
        return std::nullopt;
    ByteReader in = open(*bytes);
    Annotations annotations;
    annotations.mentions = readList<Mention>(in, [&] { return readMention(in, text); });
    const std::size_t count = annotations.mentions.size();
    annotations.roles = readList<Role>(in, [&] { return readRole(in, text, count); });
    annotations.quotes = readList<Quote>(in, [&] { return readQuote(in, text, count); });
    if (!in.isIntact() || !in.atEnd() || !isOrdered(annotations.mentions))
        return std::nullopt;
    return annotations;
}

QByteArray encodeDigest(const ArticleDigest &digest)
{
    ByteWriter out = begin();
    out.string(digest.contentKey);
    out.string(digest.published);
    out.string(digest.source);
    writeList(out, digest.mentions, [&](const MentionDigest &mention) { writeMentionDigest(out, mention); });
    writeStrings(out, digest.definedAcronyms);
    writeList(out, digest.shingles, [&](std::uint64_t shingle) { out.fixed64(shingle); });
    return seal(out);
}

std::optional<ArticleDigest> decodeDigest(std::string_view blob)
{
    const std::optional<std::string> bytes = decompress(blob, MaximumBlobBytes);
    if (!bytes)
        return std::nullopt;
    ByteReader in = open(*bytes);
    ArticleDigest digest;
    digest.contentKey = in.string();
    digest.published = in.string();
    digest.source = in.string();
    digest.mentions = readList<MentionDigest>(in, [&] { return readMentionDigest(in); });
    digest.definedAcronyms = readStrings(in);
    digest.shingles = readList<std::uint64_t>(in, [&] { return in.fixed64(); });
    if (!in.isIntact() || !in.atEnd())
        return std::nullopt;
    return digest;
}

} // namespace lectern
