// SPDX-License-Identifier: GPL-3.0-or-later
#include "annotatesupport.h"

#include "app/parse/token.h"

#include <QStringList>

namespace lectern {

namespace {

QString textOf(const Article &article, TextSpan span)
{
    const std::string_view text = span.of(article.text);
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

void addRegion(Article &article, TextSpan span)
{
    Region region;
    region.span = span;
    if (span.of(article.text).starts_with("# ")) {
        region.kind = RegionKind::Headline;
        region.span.begin += 2;
    }
    article.regions.push_back(region);
    for (const TextSpan sentence : splitSentences(article.text, region.span))
        article.sentences.push_back(sentence);
}

QString kindOf(const Role &role)
{
    switch (role.kind) {
    case RoleKind::Office:
        return {};
    case RoleKind::Rank:
        return QStringLiteral(" rank");
    case RoleKind::Honorific:
        return QStringLiteral(" honorific");
    case RoleKind::Byline:
        return QStringLiteral(" byline");
    }
    return {};
}

} // namespace

Article articleOf(const std::string &text)
{
    Article article;
    article.text = text;
    article.language = "en";
    std::size_t begin = 0;
    while (begin < text.size()) {
        const std::size_t end = std::min(text.find("\n\n", begin), text.size());
        addRegion(article, {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)});
        begin = end + 2;
    }
    return article;
}

QString drawMentions(const Article &article, const Annotations &annotations)
{
    QString drawn;
    std::uint32_t at = 0;
    for (const Mention &mention : annotations.mentions) {
        drawn += textOf(article, {at, mention.span.begin});
        const std::string_view type = typeName(mention.type);
        drawn += u'[' + QString::fromUtf8(type.data(), static_cast<qsizetype>(type.size())) + u' ' +
                 textOf(article, mention.span) + u']';
        at = mention.span.end;
    }
    return drawn + textOf(article, {at, static_cast<std::uint32_t>(article.text.size())});
}

QString drawRoles(const Article &article, const Annotations &annotations)
{
    QStringList drawn;
    for (const Role &role : annotations.roles) {
        QString line =
            textOf(article, annotations.mentions[role.person].span) + QStringLiteral(": ") + textOf(article, role.span);
        if (role.head != role.span)
            line += QStringLiteral(" (%1)").arg(textOf(article, role.head));
        line += kindOf(role);
        if (role.organization)
            line += QStringLiteral(" @%1").arg(textOf(article, annotations.mentions[*role.organization].span));
        if (!role.countryCode.empty())
            line += u' ' + QString::fromStdString(role.countryCode);
        if (role.isInferred)
            line += QStringLiteral(" inferred");
        drawn += line;
    }
    return drawn.join(QStringLiteral("; "));
}

QString drawQuotes(const Article &article, const Annotations &annotations)
{
    QStringList drawn;
    for (const Quote &quote : annotations.quotes) {
        const QString speaker =
            quote.speaker ? textOf(article, annotations.mentions[*quote.speaker].span) : QStringLiteral("?");
        const QString content = textOf(article, quote.span);
        drawn += QStringLiteral("%1 %2 %3: %4")
                     .arg(quote.group)
                     .arg(speaker, textOf(article, quote.cue), quote.isDirect ? u'"' + content + u'"' : content);
    }
    return drawn.join(u'\n');
}

std::shared_ptr<const Recognizer> installedRecognizer()
{
    Result<std::shared_ptr<const Recognizer>> opened = Recognizer::openInstalled();
    return opened ? *opened : nullptr;
}

} // namespace lectern
