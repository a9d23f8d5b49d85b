// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/resolve/correction.h"

#include <QCoreApplication>
#include <QStringList>

namespace lectern {

namespace {

QString sentence(const char *text)
{
    return QCoreApplication::translate("Corrections", text);
}

QString quoted(const std::string &words)
{
    constexpr qsizetype MostCharacters = 60;
    QString text = QString::fromStdString(words).simplified();
    if (text.size() > MostCharacters)
        text = text.left(MostCharacters - 1) + u'…';
    return sentence(QT_TRANSLATE_NOOP("Corrections", "“%1”")).arg(text);
}

QString quoted(const EntityAnchor &entity)
{
    return quoted(entity.name);
}

QString fileName(const ArticleAnchor &article)
{
    return QString::fromStdString(article.file).section(u'/', -1);
}

/// The type with its article, as it stands after "is": each language has its own.
QString asPredicate(EntityType type)
{
    switch (type) {
    case EntityType::Person:
        return sentence(QT_TRANSLATE_NOOP("Corrections", "a person"));
    case EntityType::Company:
        return sentence(QT_TRANSLATE_NOOP("Corrections", "a company"));
    case EntityType::Organization:
        return sentence(QT_TRANSLATE_NOOP("Corrections", "an organisation"));
    case EntityType::Place:
        return sentence(QT_TRANSLATE_NOOP("Corrections", "a place"));
    case EntityType::Nationality:
        return sentence(QT_TRANSLATE_NOOP("Corrections", "a nationality"));
    case EntityType::Date:
        return sentence(QT_TRANSLATE_NOOP("Corrections", "a date"));
    case EntityType::Event:
        return sentence(QT_TRANSLATE_NOOP("Corrections", "an event"));
    case EntityType::Product:
        return sentence(QT_TRANSLATE_NOOP("Corrections", "a product"));
    case EntityType::Money:
        return sentence(QT_TRANSLATE_NOOP("Corrections", "an amount of money"));
    case EntityType::Quantity:
        return sentence(QT_TRANSLATE_NOOP("Corrections", "a quantity"));
    case EntityType::Work:
        return sentence(QT_TRANSLATE_NOOP("Corrections", "a work"));
    }
    return {};
}

QString fieldWord(MetadataField field)
{
    switch (field) {
    case MetadataField::Title:
        return sentence(QT_TRANSLATE_NOOP("Corrections", "The title"));
    case MetadataField::Published:
        return sentence(QT_TRANSLATE_NOOP("Corrections", "The date of publication"));
    case MetadataField::Updated:
        return sentence(QT_TRANSLATE_NOOP("Corrections", "The date of the update"));
    case MetadataField::Byline:
        return sentence(QT_TRANSLATE_NOOP("Corrections", "The byline"));
    case MetadataField::Source:
        return sentence(QT_TRANSLATE_NOOP("Corrections", "The source"));
    case MetadataField::Dateline:
        return sentence(QT_TRANSLATE_NOOP("Corrections", "The dateline"));
    case MetadataField::Section:
        return sentence(QT_TRANSLATE_NOOP("Corrections", "The section"));
    }
    return {};
}

QString describeRule(const MergeEntities &rule)
{
    QStringList others;
    for (const EntityAnchor &other : rule.others)
        others += quoted(other);
    return sentence(QT_TRANSLATE_NOOP("Corrections", "%1 is the same as %2."))
        .arg(others.join(QStringLiteral(", ")), quoted(rule.into));
}

QString describeRule(const SplitEntity &rule)
{
    QStringList forms;
    for (const std::string &form : rule.forms)
        forms += quoted(form);
    QStringList files;
    for (const ArticleAnchor &article : rule.articles)
        files += fileName(article);
    const QString what = forms.isEmpty() ? quoted(rule.entity) : forms.join(QStringLiteral(", "));
    if (files.isEmpty())
        return sentence(QT_TRANSLATE_NOOP("Corrections", "%1 is not %2 but another: %3."))
            .arg(what, quoted(rule.entity), quoted(rule.name));
    return sentence(QT_TRANSLATE_NOOP("Corrections", "%1 in %2 is not %3 but another: %4."))
        .arg(what, files.join(QStringLiteral(", ")), quoted(rule.entity), quoted(rule.name));
}

QString describeRule(const RenameEntity &rule)
{
    return sentence(QT_TRANSLATE_NOOP("Corrections", "%1 is called %2.")).arg(quoted(rule.entity), quoted(rule.name));
}

QString describeRule(const RetypeEntity &rule)
{
    return sentence(QT_TRANSLATE_NOOP("Corrections", "%1 is %2.")).arg(quoted(rule.entity), asPredicate(rule.type));
}

QString describeRule(const RejectEntity &rule)
{
    return sentence(QT_TRANSLATE_NOOP("Corrections", "%1 is neither %2 nor anything else."))
        .arg(quoted(rule.entity), asPredicate(rule.entity.type));
}

QString describeRule(const RejectMention &rule)
{
    return sentence(QT_TRANSLATE_NOOP("Corrections", "%1 names nothing here (%2)."))
        .arg(quoted(rule.where.quote), fileName(rule.where.article));
}

QString describeRule(const KeepApart &rule)
{
    return sentence(QT_TRANSLATE_NOOP("Corrections", "%1 is never the same as %2."))
        .arg(quoted(rule.first), quoted(rule.second));
}

/// "“SSB” (“Presidency of Defence Industries”)" where the thing has another name than the words.
QString namedAs(const std::string &words, const std::string &entity)
{
    if (entity.empty() || entity == words)
        return quoted(words);
    return sentence(QT_TRANSLATE_NOOP("Corrections", "%1 (%2)")).arg(quoted(words), quoted(entity));
}

QString describeRule(const AddMention &rule)
{
    return sentence(QT_TRANSLATE_NOOP("Corrections", "%1 is %2 here (%3)."))
        .arg(namedAs(rule.where.quote, rule.entity), asPredicate(rule.type), fileName(rule.where.article));
}

QString describeRule(const AddMentions &rule)
{
    return sentence(QT_TRANSLATE_NOOP("Corrections", "%1 is %2 wherever it stands."))
        .arg(namedAs(rule.words, rule.entity), asPredicate(rule.type));
}

QString describeRule(const EditMetadata &rule)
{
    if (rule.values.empty())
        return sentence(QT_TRANSLATE_NOOP("Corrections", "%1 of %2 is not stated."))
            .arg(fieldWord(rule.field), fileName(rule.article));
    QStringList values;
    for (const std::string &value : rule.values)
        values += quoted(value);
    return sentence(QT_TRANSLATE_NOOP("Corrections", "%1 of %2 is %3."))
        .arg(fieldWord(rule.field), fileName(rule.article), values.join(QStringLiteral(", ")));
}

QString describeRule(const MarkText &rule)
{
    const char *const words = rule.use == TextUse::Boilerplate
                                  ? QT_TRANSLATE_NOOP("Corrections", "%1 is no text of the article (%2).")
                                  : QT_TRANSLATE_NOOP("Corrections", "%1 is text of the article (%2).");
    return sentence(words).arg(quoted(rule.where.quote), fileName(rule.where.article));
}

} // namespace

bool concernsText(const Correction &correction)
{
    return std::holds_alternative<RejectMention>(correction) || std::holds_alternative<AddMention>(correction) ||
           std::holds_alternative<AddMentions>(correction) || std::holds_alternative<EditMetadata>(correction) ||
           std::holds_alternative<MarkText>(correction);
}

QString describe(const Correction &correction)
{
    return std::visit([](const auto &rule) { return describeRule(rule); }, correction);
}

} // namespace lectern
