// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/items/reasonwords.h"

#include "app/items/typelabels.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <string_view>

namespace lectern {

namespace {

struct RuleWords
{
    std::string_view rule; ///< or the beginning of its name
    const char *words;
};

constexpr RuleWords Reasons[] = {
    {"title-before", QT_TRANSLATE_NOOP("Reason", "a title stands before the name")},
    {"title-after", QT_TRANSLATE_NOOP("Reason", "a title follows the name")},
    {"surname", QT_TRANSLATE_NOOP("Reason", "the full name stands earlier in the article")},
    {"repeated", QT_TRANSLATE_NOOP("Reason", "the same name is tagged elsewhere in the article")},
    {"acronym", QT_TRANSLATE_NOOP("Reason", "it is the short form of a name in the article")},
    {"honorific", QT_TRANSLATE_NOOP("Reason", "a form of address stands before the name")},
    {"rank", QT_TRANSLATE_NOOP("Reason", "a rank stands before the name")},
    {"byline", QT_TRANSLATE_NOOP("Reason", "it stands in the line that names the authors")},
    {"lexicon", QT_TRANSLATE_NOOP("Reason", "it is in the lexicon")},
    {"model", QT_TRANSLATE_NOOP("Reason", "the words around it are those of such a name")},
    {"given-name", QT_TRANSLATE_NOOP("Reason", "it begins with a known given name")},
    {"company-suffix", QT_TRANSLATE_NOOP("Reason", "the word at its end is one of companies")},
    {"company-head", QT_TRANSLATE_NOOP("Reason", "it contains a word that makes a name of a company")},
    {"organization-head", QT_TRANSLATE_NOOP("Reason", "it contains a word that makes a name of an organization")},
    {"place-head", QT_TRANSLATE_NOOP("Reason", "it contains a word that makes a name of a place")},
    {"event-head", QT_TRANSLATE_NOOP("Reason", "it contains a word that makes a name of an event")},
    {"product-head", QT_TRANSLATE_NOOP("Reason", "a word for such products stands beside it")},
    {"work-head", QT_TRANSLATE_NOOP("Reason", "a word for such works stands beside it")},
    {"dateline", QT_TRANSLATE_NOOP("Reason", "it stands where reports name their place")},
    {"date", QT_TRANSLATE_NOOP("Reason", "it states a day, a month or a year")},
    {"money", QT_TRANSLATE_NOOP("Reason", "it states an amount in a currency")},
    {"quantity", QT_TRANSLATE_NOOP("Reason", "it states a number with a unit")},
};

constexpr RuleWords Folded[] = {
    {"share", QT_TRANSLATE_NOOP("Boilerplate", "share buttons")},
    {"social", QT_TRANSLATE_NOOP("Boilerplate", "share buttons")},
    {"newsletter", QT_TRANSLATE_NOOP("Boilerplate", "newsletter form")},
    {"comment", QT_TRANSLATE_NOOP("Boilerplate", "comments")},
    {"cookie", QT_TRANSLATE_NOOP("Boilerplate", "cookie notice")},
    {"copyright", QT_TRANSLATE_NOOP("Boilerplate", "copyright notice")},
    {"related", QT_TRANSLATE_NOOP("Boilerplate", "links to other articles")},
    {"read-more", QT_TRANSLATE_NOOP("Boilerplate", "links to other articles")},
    {"link", QT_TRANSLATE_NOOP("Boilerplate", "links")},
    {"navigation", QT_TRANSLATE_NOOP("Boilerplate", "navigation")},
    {"menu", QT_TRANSLATE_NOOP("Boilerplate", "navigation")},
    {"advert", QT_TRANSLATE_NOOP("Boilerplate", "advertisement")},
    {"tag", QT_TRANSLATE_NOOP("Boilerplate", "tags")},
    {"date", QT_TRANSLATE_NOOP("Boilerplate", "date line")},
    {"repeated-line", QT_TRANSLATE_NOOP("Boilerplate", "stands in many articles of the outlet")},
};

/// A reason of suggestMerges(): whole, or the words before what differs from case to case.
QString partWords(const QString &part)
{
    constexpr QLatin1String NamedIn("both are named in ");
    if (part.startsWith(NamedIn))
        return QCoreApplication::translate("Suggestion", "both are named in %1").arg(part.mid(NamedIn.size()));
    static const QRegularExpression namedWith(QStringLiteral("^named with ([0-9]+) of the same entities$"));
    if (const QRegularExpressionMatch match = namedWith.match(part); match.hasMatch()) {
        // In the call itself, lupdate of Qt 6.4 would never come to an end.
        const int shared = match.captured(1).toInt();
        return QCoreApplication::translate("Suggestion", "named with %n of the same entities", nullptr, shared);
    }
    return QCoreApplication::translate("Suggestion", part.toUtf8().constData());
}

template<std::size_t Count>
const char *wordsOf(const RuleWords (&table)[Count], std::string_view rule)
{
    for (const RuleWords &entry : table)
        if (rule.find(entry.rule) != std::string_view::npos)
            return entry.words;
    return nullptr;
}

} // namespace

QString reasonWords(const Mention &mention, const std::string &text)
{
    const QString type = typeLabel(mention.type);
    const QString rule = QString::fromStdString(mention.rule);
    const char *known = wordsOf(Reasons, mention.rule);
    const QString reason = known ? QCoreApplication::translate("Reason", known)
                                 : QCoreApplication::translate("Reason", "a rule of the recogniser fits");
    const std::string_view span = mention.evidence.end <= text.size() ? mention.evidence.of(text) : std::string_view();
    const QString evidence = QString::fromUtf8(span.data(), static_cast<qsizetype>(span.size())).simplified();
    if (evidence.isEmpty())
        return QCoreApplication::translate("Reason", "%1, because %2 (rule %3)", "type, reason, rule")
            .arg(type, reason, rule);
    return QCoreApplication::translate("Reason", "%1, because %2: “%4” (rule %3)", "type, reason, rule, words")
        .arg(type, reason, rule, evidence);
}

QString suggestionWords(const QString &reason)
{
    constexpr QLatin1String Between("; ");
    QStringList parts;
    for (const QString &part : reason.split(Between, Qt::SkipEmptyParts))
        parts << partWords(part);
    return parts.join(Between);
}

QString foldedWords(const Region &region)
{
    if (const char *known = wordsOf(Folded, region.rule))
        return QCoreApplication::translate("Boilerplate", known);
    if (region.kind == RegionKind::Metadata)
        return QCoreApplication::translate("Boilerplate", "details of the article");
    return QCoreApplication::translate("Boilerplate", "page furniture");
}

} // namespace lectern
