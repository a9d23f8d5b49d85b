// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/standing.h"

namespace lectern {

Result<StandingQuery> StandingQuery::prepare(const Connection &connection, const std::string &recognizer)
{
    StandingQuery made(connection, recognizer);
    // All give the content and, where it matters, the recogniser.
    const struct
    {
        QSqlQuery *query;
        QString sql;
    } queries[] = {
        {&made.m_article, QStringLiteral("SELECT a.content, n.recognizer FROM article a"
                                         " JOIN analysis n ON n.article = a.id WHERE a.file = ? AND a.record = ?")},
        {&made.m_copy, QStringLiteral("SELECT a.content, '' FROM other_place p JOIN article a ON a.id = p.article"
                                      " WHERE p.file = ? AND p.record = ?")},
        {&made.m_content, QStringLiteral("SELECT content, '' FROM article WHERE content = ? LIMIT 1")},
    };
    for (const auto &[query, sql] : queries) {
        Result<QSqlQuery> prepared = connection.prepare(sql);
        if (!prepared)
            return prepared.error();
        *query = *std::move(prepared);
    }
    return made;
}

/// The columns of the first row; none where there is no row.
Result<QVariantList> StandingQuery::row(QSqlQuery &query, const QVariantList &values) const
{
    for (qsizetype i = 0; i < values.size(); ++i)
        query.bindValue(static_cast<int>(i), values.at(i));
    if (!query.exec())
        return m_connection->problem(query);
    const QVariantList columns = query.next() ? QVariantList{query.value(0), query.value(1)} : QVariantList();
    query.finish();
    return columns;
}

Result<Standing> StandingQuery::standing(const ImportCandidate &candidate)
{
    enum Column { Content, Recognizer };
    const QVariantList place{candidate.place.file, candidate.place.record.value_or(0)};
    const Result<QVariantList> article = row(m_article, place);
    if (!article)
        return article.error();
    if (!article->isEmpty() && article->at(Content).toByteArray() != candidate.content)
        return Standing::Changed;
    if (!article->isEmpty())
        return article->at(Recognizer).toString() == m_recognizer ? Standing::Unchanged : Standing::Outdated;
    const Result<QVariantList> copy = row(m_copy, place);
    if (!copy)
        return copy.error();
    if (!copy->isEmpty() && copy->at(Content).toByteArray() == candidate.content)
        return Standing::Unchanged;
    const Result<QVariantList> same = row(m_content, {candidate.content});
    if (!same)
        return same.error();
    return same->isEmpty() ? Standing::New : Standing::Copy;
}

} // namespace lectern
