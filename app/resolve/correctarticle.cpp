// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/resolve/correctarticle.h"

#include "app/base/foldingtable.h"
#include "app/base/utf8.h"
#include "app/parse/token.h"

#include <algorithm>

namespace lectern {

namespace {

constexpr char ReaderRule[] = "reader"; ///< the rule of what a reader decided

/// Whether the words stand for themselves and are no part of longer words.
bool isWordBounded(std::string_view text, TextSpan span)
{
    const auto joins = [](const CodePoint &outside, const CodePoint &inside) {
        return outside.size > 0 && isWordCharacter(characterClass(outside.value)) &&
               isWordCharacter(characterClass(inside.value));
    };
    const CodePoint after = span.end < text.size() ? codePointAt(text, span.end) : CodePoint();
    return !joins(codePointBefore(text, span.begin), codePointAt(text, span.begin)) &&
           !joins(after, codePointBefore(text, span.end));
}

bool isReadableAt(const Article &article, TextSpan span)
{
    return std::any_of(article.regions.begin(), article.regions.end(),
                       [span](const Region &region) { return isReadable(region.kind) && region.span.contains(span); });
}

/// Where the words of the rule stand and are not part of a longer name.
std::vector<TextSpan> placesOfWords(const AddMentions &rule, const AnnotatedArticle &read)
{
    const std::string_view text = read.article.text;
    const std::vector<Mention> &mentions = read.annotations.mentions;
    std::vector<TextSpan> places;
    for (std::size_t at = text.find(rule.words); at != std::string_view::npos;) {
        const TextSpan span{static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + rule.words.size())};
        const bool isPart = std::any_of(mentions.begin(), mentions.end(), [span](const Mention &mention) {
            return mention.span.overlaps(span) && !span.contains(mention.span);
        });
        const bool isPlace = !isPart && isWordBounded(text, span) && isReadableAt(read.article, span);
        if (isPlace)
            places.push_back(span);
        at = text.find(rule.words, isPlace ? span.end : at + 1);
    }
    return places;
}

/// `span` widened to whole lines, without blank space at its ends.
TextSpan wholeLines(std::string_view text, TextSpan span)
{
    const std::size_t lineBreak = text.rfind('\n', span.begin);
    std::size_t begin = span.begin == 0 || lineBreak == std::string_view::npos ? 0 : lineBreak + 1;
    std::size_t end = std::min(text.find('\n', span.end), text.size());
    const auto isBlank = [text](std::size_t at) {
        return text[at] == ' ' || text[at] == '\t' || text[at] == '\r' || text[at] == '\n';
    };
    while (begin < end && isBlank(begin))
        ++begin;
    while (end > begin && isBlank(end - 1))
        --end;
    return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
}

std::vector<TextSpan> sentencesOf(const Article &article)
{
    std::vector<TextSpan> sentences;
    for (const Region &region : article.regions)
        if (isReadable(region.kind)) {
            const std::vector<TextSpan> found = splitSentences(article.text, region.span, article.language);
            sentences.insert(sentences.end(), found.begin(), found.end());
        }
    return sentences;
}

void appendPart(std::vector<Region> &regions, Region region, std::uint32_t begin, std::uint32_t end,
                std::string_view text)
{
    // Between regions there is nothing but blank space.
    while (begin < end && (text[begin] == '\n' || text[begin] == ' ' || text[begin] == '\r' || text[begin] == '\t'))
        ++begin;
    while (end > begin &&
           (text[end - 1] == '\n' || text[end - 1] == ' ' || text[end - 1] == '\r' || text[end - 1] == '\t'))
        --end;
    region.span = {begin, end};
    if (begin < end)
        regions.push_back(std::move(region));
}

/// Gives the lines another use; a region that they are a part of is divided.
bool markText(Article &article, const MarkText &rule)
{
    const std::optional<TextSpan> place = locate(rule.where, article.text);
    if (!place)
        return false;
    const TextSpan lines = wholeLines(article.text, *place);
    std::vector<Region> regions;
    for (const Region &region : article.regions) {
        const bool isMeant = region.span.overlaps(lines) && isReadable(region.kind) != (rule.use == TextUse::Readable);
        if (!isMeant) {
            regions.push_back(region);
            continue;
        }
        Region marked{
            rule.use == TextUse::Readable ? RegionKind::Body : RegionKind::Boilerplate, {}, ReaderRule, false};
        const std::uint32_t begin = std::max(region.span.begin, lines.begin);
        const std::uint32_t end = std::min(region.span.end, lines.end);
        appendPart(regions, region, region.span.begin, begin, article.text);
        appendPart(regions, marked, begin, end, article.text);
        appendPart(regions, region, end, region.span.end, article.text);
    }
    const bool isChanged = regions != article.regions;
    article.regions = std::move(regions);
    if (isChanged)
        article.sentences = sentencesOf(article);
    return isChanged;
}

void set(std::optional<MetadataValue> &field, const std::vector<std::string> &values)
{
    field = values.empty() ? std::nullopt : std::optional(MetadataValue{values.front(), {}, ReaderRule});
}

void editMetadata(Metadata &metadata, const EditMetadata &rule)
{
    switch (rule.field) {
    case MetadataField::Title:
        return set(metadata.title, rule.values);
    case MetadataField::Published:
        return set(metadata.published, rule.values);
    case MetadataField::Updated:
        return set(metadata.updated, rule.values);
    case MetadataField::Source:
        return set(metadata.source, rule.values);
    case MetadataField::Dateline:
        return set(metadata.dateline, rule.values);
    case MetadataField::Section:
        return set(metadata.section, rule.values);
    case MetadataField::Byline:
        metadata.byline.clear();
        for (const std::string &name : rule.values)
            metadata.byline.push_back({name, {}, ReaderRule});
    }
}

/// Changes what is not annotation; whether annotations may depend on it.
bool editText(Article &article, const TextRules &rules)
{
    bool mattersToNames = false;
    for (const auto &rule : rules) {
        if (const auto *mark = std::get_if<MarkText>(rule.get()))
            mattersToNames = markText(article, *mark) || mattersToNames;
        if (const auto *edit = std::get_if<EditMetadata>(rule.get())) {
            editMetadata(article.metadata, *edit);
            mattersToNames =
                mattersToNames || edit->field == MetadataField::Published || edit->field == MetadataField::Updated;
        }
    }
    return mattersToNames;
}

/// Takes `mentions` in the place of those that are there; roles and quotes go on with the mention that now stands where
/// theirs stood, and without one where there is none.
void replaceMentions(Annotations &annotations, std::vector<Mention> mentions)
{
    const auto successor = [&](std::uint32_t former) -> std::optional<std::uint32_t> {
        const TextSpan span = annotations.mentions[former].span;
        const auto found = std::find_if(mentions.begin(), mentions.end(),
                                        [span](const Mention &mention) { return mention.span.overlaps(span); });
        if (found == mentions.end())
            return std::nullopt;
        return static_cast<std::uint32_t>(found - mentions.begin());
    };
    std::vector<Role> roles;
    for (Role role : annotations.roles) {
        const std::optional<std::uint32_t> person = successor(role.person);
        if (!person || mentions[*person].type != EntityType::Person)
            continue;
        role.person = *person;
        role.organization = role.organization ? successor(*role.organization) : std::nullopt;
        roles.push_back(std::move(role));
    }
    for (Quote &quote : annotations.quotes)
        quote.speaker = quote.speaker ? successor(*quote.speaker) : std::nullopt;
    annotations.roles = std::move(roles);
    annotations.mentions = std::move(mentions);
}

void removeMentionsAt(Annotations &annotations, TextSpan place)
{
    std::vector<Mention> mentions = annotations.mentions;
    std::erase_if(mentions, [place](const Mention &mention) { return mention.span.overlaps(place); });
    replaceMentions(annotations, std::move(mentions));
}

void addMentionAt(Annotations &annotations, TextSpan place, EntityType type)
{
    std::vector<Mention> mentions = annotations.mentions;
    std::erase_if(mentions, [place](const Mention &mention) { return mention.span.overlaps(place); });
    Mention added;
    added.span = place;
    added.type = type;
    added.rule = ReaderRule;
    const auto after = std::upper_bound(mentions.begin(), mentions.end(), added,
                                        [](const Mention &a, const Mention &b) { return a.span < b.span; });
    mentions.insert(after, std::move(added));
    replaceMentions(annotations, std::move(mentions));
}

void editMentions(AnnotatedArticle &read, const Correction &rule)
{
    const std::vector<TextSpan> places = placesOf(rule, read);
    for (const TextSpan place : places) {
        if (std::holds_alternative<RejectMention>(rule))
            removeMentionsAt(read.annotations, place);
        else if (const auto *one = std::get_if<AddMention>(&rule))
            addMentionAt(read.annotations, place, one->type);
        else if (const auto *all = std::get_if<AddMentions>(&rule))
            addMentionAt(read.annotations, place, all->type);
    }
}

std::vector<TextSpan> placeOf(const TextAnchor &anchor, const Article &article)
{
    const std::optional<TextSpan> place = locate(anchor, article.text);
    return place ? std::vector<TextSpan>{*place} : std::vector<TextSpan>{};
}

} // namespace

std::vector<TextSpan> placesOf(const Correction &rule, const AnnotatedArticle &article)
{
    if (const auto *add = std::get_if<AddMention>(&rule))
        return placeOf(add->where, article.article);
    if (const auto *all = std::get_if<AddMentions>(&rule))
        return placesOfWords(*all, article);
    if (const auto *reject = std::get_if<RejectMention>(&rule))
        return placeOf(reject->where, article.article);
    if (const auto *mark = std::get_if<MarkText>(&rule))
        return placeOf(mark->where, article.article);
    return {};
}

AnnotatedArticle correctArticle(AnnotatedArticle article, const TextRules &rules, const Recognizer &recognizer)
{
    if (editText(article.article, rules))
        article.annotations = recognizer.annotate(article.article);
    for (const auto &rule : rules)
        editMentions(article, *rule);
    return article;
}

} // namespace lectern
