// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/store/connection.h"
#include "app/store/packedarticle.h"

#include <QSqlQuery>
#include <QVariant>

#include <string>

namespace lectern {

/// What the library has of an article that is about to be imported.
enum class Standing {
    New,
    Changed,   ///< other content came from the same place before
    Outdated,  ///< same content, but analysed by another recogniser
    Copy,      ///< an article of this content is there, from another place
    Unchanged, ///< nothing to do
};

/// An article as an import finds it, before it is analysed.
struct ImportCandidate
{
    Place place;
    QByteArray content; ///< contentHash()
};

/// Asks what stands at the place of a candidate, first as an article, then as a copy of one, and what has its content.
class StandingQuery
{
public:
    [[nodiscard]] static Result<StandingQuery> prepare(const Connection &connection, const std::string &recognizer);
    [[nodiscard]] Result<Standing> standing(const ImportCandidate &candidate);

private:
    StandingQuery(const Connection &connection, const std::string &recognizer)
        : m_connection(&connection), m_recognizer(QString::fromStdString(recognizer))
    {
    }
    [[nodiscard]] Result<QVariantList> row(QSqlQuery &query, const QVariantList &values) const;

    const Connection *m_connection;
    QString m_recognizer;
    QSqlQuery m_article;
    QSqlQuery m_copy;
    QSqlQuery m_content;
};

} // namespace lectern
