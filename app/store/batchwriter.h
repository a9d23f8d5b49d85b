// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/store/connection.h"
#include "app/store/linewitness.h"
#include "app/store/packedarticle.h"

#include <QSqlQuery>
#include <QVariant>

#include <optional>
#include <string>
#include <vector>

namespace lectern {

/// A place as its columns hold it.
[[nodiscard]] int recordColumn(const Place &place);
[[nodiscard]] Place placeFrom(const QVariant &file, const QVariant &record);

/// Writes articles into an open library, within a transaction of the caller's; the statements are prepared once.
///
/// A content stands in the library once. Where an article comes from a second place, that place is noted; where one of
/// several places gets other content, the article stays what it is at the others and the new content is a new article.
class BatchWriter
{
public:
    [[nodiscard]] static Result<BatchWriter> prepare(const Connection &connection, const std::string &recognizer);

    /// Forgets that copies stood at this place: what stands there now is about to be written.
    [[nodiscard]] Result<void> release(const Place &place);
    [[nodiscard]] Result<void> write(const PackedArticle &article);
    /// Notes a further place of the article of this content; nothing where there is none.
    [[nodiscard]] Result<void> addPlace(const Place &place, const QByteArray &content);

private:
    struct Known
    {
        qint64 id = 0;
        QByteArray content;
        Place place;
    };

    BatchWriter(const Connection &connection, const std::string &recognizer)
        : m_connection(&connection), m_recognizer(QString::fromStdString(recognizer))
    {
    }
    [[nodiscard]] Result<void> run(QSqlQuery &statement, const QVariantList &values) const;
    [[nodiscard]] Result<std::vector<Known>> find(QSqlQuery &statement, const QVariantList &values) const;
    [[nodiscard]] Result<bool> moveAway(const Known &article);
    [[nodiscard]] Result<void> addPlace(const Place &place, const Known &article);
    [[nodiscard]] Result<void> writeContent(qint64 id, const PackedArticle &article);
    [[nodiscard]] Result<void> insert(const PackedArticle &article);

    const Connection *m_connection;
    QString m_recognizer;
    QSqlQuery m_release;
    QSqlQuery m_atPlace;
    QSqlQuery m_ofContent;
    QSqlQuery m_otherPlaces;
    QSqlQuery m_notePlace;
    QSqlQuery m_move;
    QSqlQuery m_insert;
    QSqlQuery m_change;
    QSqlQuery m_body;
    QSqlQuery m_analysis;
    std::optional<WitnessWriter> m_witnesses; ///< always there once prepared
};

} // namespace lectern
