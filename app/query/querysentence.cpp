// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/query/daterange.h"
#include "app/query/query.h"
#include "app/query/queryfield.h"
#include "app/query/querywords.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <vector>

namespace lectern {

namespace {

using Kind = QueryNode::Kind;

/// Gives the words below their context for translators.
struct QuerySentence
{
    Q_DECLARE_TR_FUNCTIONS(QuerySentence)
};

QString fromUtf8(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// What the articles do to the things a condition names. Conditions with the same verb are said together.
struct Verb
{
    QString positive; ///< "mention %1"
    QString negative; ///< "do not mention %1"
};

Verb verbOf(const QueryNode &node)
{
    const QueryField *field = node.kind == Kind::Field ? queryField(node.field) : nullptr;
    if (!field)
        return {QuerySentence::tr("contain %1"), QuerySentence::tr("do not contain %1")};
    switch (field->kind) {
    case FieldKind::Entity:
        return {QuerySentence::tr("mention %1"), QuerySentence::tr("do not mention %1")};
    case FieldKind::Speaker:
        return {QuerySentence::tr("quote %1"), QuerySentence::tr("do not quote %1")};
    case FieldKind::Source:
        return {QuerySentence::tr("come from %1"), QuerySentence::tr("do not come from %1")};
    case FieldKind::Byline:
        return {QuerySentence::tr("are by %1"), QuerySentence::tr("are not by %1")};
    case FieldKind::Role:
        return {QuerySentence::tr("name the office %1"), QuerySentence::tr("do not name the office %1")};
    case FieldKind::Title:
        return {QuerySentence::tr("have %1 in the title"), QuerySentence::tr("do not have %1 in the title")};
    case FieldKind::Story:
        return {QuerySentence::tr("tell the story %1"), QuerySentence::tr("do not tell the story %1")};
    case FieldKind::Tag:
        return {QuerySentence::tr("are tagged %1"), QuerySentence::tr("are not tagged %1")};
    case FieldKind::Note:
        return {QuerySentence::tr("have a note with %1"), QuerySentence::tr("have no note with %1")};
    case FieldKind::Is:
        return {QuerySentence::tr("are %1"), QuerySentence::tr("are not %1")};
    default:
        return {QuerySentence::tr("are dated %1"), QuerySentence::tr("are not dated %1")};
    }
}

QString datesInWords(const QueryField &field, std::string_view value)
{
    if (field.kind == FieldKind::After)
        return QuerySentence::tr("from %1 on").arg(dateInWords(value));
    if (field.kind == FieldKind::Before)
        return QuerySentence::tr("before %1").arg(dateInWords(value));
    const std::size_t mark = value.find("..");
    if (mark == std::string_view::npos)
        return dateInWords(value);
    if (mark == 0)
        return QuerySentence::tr("until %1").arg(dateInWords(value.substr(2)));
    if (mark + 2 == value.size())
        return QuerySentence::tr("from %1 on").arg(dateInWords(value.substr(0, mark)));
    return QuerySentence::tr("%1 to %2").arg(dateInWords(value.substr(0, mark)), dateInWords(value.substr(mark + 2)));
}

QString nearInWords(const QueryNode &node);

QString stateInWords(std::string_view word)
{
    if (word == "unread")
        return QuerySentence::tr("unread");
    return word == "starred" ? QuerySentence::tr("starred") : QuerySentence::tr("the same story as another article");
}

/// The thing a condition names, without its verb.
QString object(const QueryNode &node)
{
    switch (node.kind) {
    case Kind::Prefix:
        return QuerySentence::tr("words that begin with %1").arg(quotedWords(node.text));
    case Kind::Fuzzy:
        return QuerySentence::tr("words like %1").arg(quotedWords(node.text));
    case Kind::Exact:
        return QuerySentence::tr("exactly %1").arg(quotedWords(node.text));
    case Kind::Near:
        return nearInWords(node);
    case Kind::Field:
        break;
    default:
        return quotedWords(node.text);
    }
    const QueryField *field = queryField(node.field);
    if (!field)
        return quotedWords(node.text);
    switch (field->kind) {
    case FieldKind::After:
    case FieldKind::Before:
    case FieldKind::Date:
        return datesInWords(*field, node.text);
    case FieldKind::Is:
        return stateInWords(node.text);
    case FieldKind::Entity:
    case FieldKind::Speaker:
    case FieldKind::Source:
    case FieldKind::Byline:
        return fromUtf8(node.text);
    default:
        return quotedWords(node.text);
    }
}

QString nearInWords(const QueryNode &node)
{
    QString parts = object(node.children.front());
    for (std::size_t i = 1; i < node.children.size(); ++i)
        parts = QuerySentence::tr("%1 near %2").arg(parts, object(node.children[i]));
    return parts;
}

QString joined(const QStringList &parts, const QString &lastTemplate)
{
    if (parts.size() < 2)
        return parts.join(QString());
    return lastTemplate.arg(parts.mid(0, parts.size() - 1).join(QuerySentence::tr(", ")), parts.last());
}

/// Conditions of one verb: "mention A and B and not C".
struct Clause
{
    Verb verb;
    QStringList wanted;
    QStringList unwanted;

    QString text() const
    {
        const QString things = joined(wanted, QuerySentence::tr("%1 and %2"));
        if (wanted.isEmpty())
            return verb.negative.arg(joined(unwanted, QuerySentence::tr("%1 or %2")));
        if (unwanted.isEmpty())
            return verb.positive.arg(things);
        return verb.positive.arg(
            QuerySentence::tr("%1 and not %2").arg(things, joined(unwanted, QuerySentence::tr("%1 or %2"))));
    }
};

QString clauseOf(const QueryNode &node);

bool isLeaf(const QueryNode &node)
{
    return node.kind != Kind::And && node.kind != Kind::Or && node.kind != Kind::Not && node.kind != Kind::All;
}

bool isDate(const QueryNode &node)
{
    const QueryField *field = node.kind == Kind::Field ? queryField(node.field) : nullptr;
    return field &&
           (field->kind == FieldKind::After || field->kind == FieldKind::Before || field->kind == FieldKind::Date);
}

/// Either ... or: with one verb where all alternatives share it.
QString eitherOf(const QueryNode &node)
{
    QStringList objects;
    QStringList clauses;
    bool sharesVerb = true;
    for (const QueryNode &child : node.children) {
        sharesVerb = sharesVerb && isLeaf(child) && verbOf(child).positive == verbOf(node.children.front()).positive;
        if (sharesVerb)
            objects += object(child);
        clauses += clauseOf(child);
    }
    return sharesVerb ? verbOf(node.children.front()).positive.arg(joined(objects, QuerySentence::tr("%1 or %2")))
                      : QuerySentence::tr("(%1)").arg(joined(clauses, QuerySentence::tr("%1, or %2")));
}

void addTo(std::vector<Clause> &clauses, const QueryNode &node, bool isWanted)
{
    const Verb verb = verbOf(node);
    auto clause = std::find_if(clauses.begin(), clauses.end(),
                               [&](const Clause &known) { return known.verb.positive == verb.positive; });
    if (clause == clauses.end())
        clause = clauses.insert(clause, Clause{verb, {}, {}});
    (isWanted ? clause->wanted : clause->unwanted) += object(node);
}

/// All conditions of a conjunction, dates last and without a verb.
QString allOf(const std::vector<QueryNode> &conditions)
{
    std::vector<Clause> clauses;
    QStringList others;
    QStringList dates;
    for (const QueryNode &condition : conditions) {
        const bool isNegated = condition.kind == Kind::Not && isLeaf(condition.children.front());
        if (isDate(condition))
            dates += object(condition);
        else if (isNegated || isLeaf(condition))
            addTo(clauses, isNegated ? condition.children.front() : condition, !isNegated);
        else
            others += clauseOf(condition);
    }
    QStringList said;
    for (const Clause &clause : clauses)
        said += clause.text();
    QString text = joined(said + others, QuerySentence::tr("%1 and %2"));
    if (!dates.isEmpty())
        text = text.isEmpty() ? QuerySentence::tr("are dated %1").arg(dates.join(QuerySentence::tr(", ")))
                              : QuerySentence::tr("%1, %2").arg(text, dates.join(QuerySentence::tr(", ")));
    return text;
}

QString clauseOf(const QueryNode &node)
{
    switch (node.kind) {
    case Kind::And:
        return allOf(node.children);
    case Kind::Or:
        return eitherOf(node);
    case Kind::Not:
        if (!isLeaf(node.children.front()))
            return QuerySentence::tr("are not among those that %1").arg(clauseOf(node.children.front()));
        [[fallthrough]];
    default:
        return allOf({node});
    }
}

} // namespace

QString quotedWords(std::string_view utf8)
{
    return QuerySentence::tr("“%1”").arg(fromUtf8(utf8));
}

QString dateInWords(std::string_view iso)
{
    const std::optional<PartialDate> date = PartialDate::fromIso(iso);
    if (!date || !date->hasMonth())
        return fromUtf8(iso);
    const QString month = QLocale().standaloneMonthName(date->month);
    if (!date->hasDay())
        return QuerySentence::tr("%1 %2").arg(month).arg(date->year);
    return QuerySentence::tr("%1 %2 %3").arg(date->day).arg(month).arg(date->year);
}

QString toSentence(const Query &query)
{
    return query.matchesAll() ? QuerySentence::tr("all articles")
                              : QuerySentence::tr("articles that %1").arg(clauseOf(query.root));
}

} // namespace lectern
