// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/items/annotatedtext.h"

#include "app/items/datewords.h"
#include "app/items/reasonwords.h"
#include "app/items/typelabels.h"

#include <QLocale>

#include <algorithm>

namespace lectern {

namespace {

/// Below this the reader shows a mark as doubtful.
constexpr float SureFrom = 0.5F;

QString languageName(const std::string &code)
{
    if (code.empty() || code == "und")
        return {};
    const QLocale locale(QString::fromStdString(code));
    return locale.language() == QLocale::C ? QString() : QLocale::languageToString(locale.language());
}

QString valueOf(const std::optional<MetadataValue> &value)
{
    return value ? QString::fromStdString(value->value) : QString();
}

std::vector<AnnotatedParagraph> paragraphsOf(const Article &article, const AnnotatedText &text)
{
    std::vector<AnnotatedParagraph> paragraphs;
    paragraphs.reserve(article.regions.size());
    for (const Region &region : article.regions)
        paragraphs.push_back({.range = text.toRange(region.span),
                              .kind = region.kind,
                              .isSubheading = region.isSubheading,
                              .rule = isReadable(region.kind) ? QString() : foldedWords(region)});
    return paragraphs;
}

/// What each mention's entity is called in this article; a later mention of a person takes the first title given.
std::vector<QString> rolesOf(const AnnotatedArticle &annotated, const ArticleContext &context)
{
    const std::vector<Mention> &mentions = annotated.annotations.mentions;
    std::vector<QString> roles(mentions.size());
    for (const Role &role : annotated.annotations.roles) {
        if (role.person >= mentions.size() || role.kind == RoleKind::Honorific || role.kind == RoleKind::Byline)
            continue;
        QString &words = roles[role.person];
        const std::string_view span = role.span.of(annotated.article.text);
        const QString stated = QString::fromUtf8(span.data(), static_cast<qsizetype>(span.size())).simplified();
        if (words.isEmpty() || role.kind == RoleKind::Office)
            words = stated;
    }
    if (context.mentionEntities.size() != mentions.size())
        return roles;
    for (std::size_t i = 0; i < mentions.size(); ++i)
        for (std::size_t j = 0; roles[i].isEmpty() && context.mentionEntities[i] && j < mentions.size(); ++j)
            if (context.mentionEntities[j] == context.mentionEntities[i])
                roles[i] = roles[j];
    return roles;
}

std::vector<AnnotatedMention> mentionsOf(const AnnotatedArticle &annotated, const ArticleContext &context,
                                         const AnnotatedText &text)
{
    const std::vector<Mention> &mentions = annotated.annotations.mentions;
    const std::vector<QString> roles = rolesOf(annotated, context);
    std::vector<AnnotatedMention> result;
    result.reserve(mentions.size());
    for (std::size_t i = 0; i < mentions.size(); ++i) {
        const Mention &mention = mentions[i];
        result.push_back({.range = text.toRange(mention.span),
                          .type = mention.type,
                          .entity = i < context.mentionEntities.size() ? context.mentionEntities[i] : std::nullopt,
                          .normalized = QString::fromStdString(mention.normalized),
                          .role = roles[i],
                          .why = reasonWords(mention, annotated.article.text),
                          .isUnsure = mention.confidence < SureFrom});
    }
    return result;
}

std::vector<AnnotatedQuote> quotesOf(const Annotations &annotations, const AnnotatedText &text)
{
    std::vector<AnnotatedQuote> quotes;
    for (const Quote &quote : annotations.quotes)
        quotes.push_back({.range = text.toRange(quote.span),
                          .cue = text.toRange(quote.cue),
                          .speaker = quote.speaker ? std::optional<std::size_t>(*quote.speaker) : std::nullopt,
                          .isDirect = quote.isDirect});
    return quotes;
}

void addHead(AnnotatedText &text, const Article &article)
{
    const Metadata &metadata = article.metadata;
    text.title = valueOf(metadata.title);
    if (metadata.title && !metadata.title->span.isEmpty())
        text.titleRange = text.toRange(metadata.title->span);
    text.section = valueOf(metadata.section);
    text.outlet = valueOf(metadata.source);
    text.published = metadata.published ? timeWords(metadata.published->value) : QString();
    text.updated = metadata.updated ? timeWords(metadata.updated->value) : QString();
    QStringList names;
    for (const MetadataValue &name : metadata.byline)
        names.append(QString::fromStdString(name.value));
    text.bylineNames = names.join(QStringLiteral(", "));
}

} // namespace

std::optional<std::size_t> AnnotatedText::mentionAt(int position) const
{
    // The last that begins at or before the position is the innermost; longer ones that began earlier lie around it.
    auto after = std::upper_bound(mentions.begin(), mentions.end(), position,
                                  [](int value, const AnnotatedMention &m) { return value < m.range.begin; });
    constexpr int MostBack = 8; // no annotation nests deeper
    for (int i = 0; i < MostBack && after != mentions.begin(); ++i) {
        --after;
        if (after->range.contains(position))
            return static_cast<std::size_t>(after - mentions.begin());
    }
    return std::nullopt;
}

AnnotatedText annotatedText(const AnnotatedArticle &annotated, const ArticleContext &context)
{
    AnnotatedText text;
    text.id = context.id;
    text.map = Utf16Map(annotated.article.text);
    text.outlets = context.outlets;
    text.namesAreRecognised = namesAreRecognised(annotated.article);
    text.language = languageName(annotated.article.language);
    addHead(text, annotated.article);
    text.paragraphs = paragraphsOf(annotated.article, text);
    text.mentions = mentionsOf(annotated, context, text);
    text.quotes = quotesOf(annotated.annotations, text);
    for (const TextSpan &hit : context.hits)
        text.hits.push_back(text.toRange(hit));
    return text;
}

} // namespace lectern
