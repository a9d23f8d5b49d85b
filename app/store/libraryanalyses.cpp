// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Library that keeps what the program makes of its texts: analyses, and what texts are packed with.
#include "app/store/articleblob.h"
#include "app/store/library.h"
#include "app/store/schema.h"

#include <QSqlError>
#include <QVariant>

namespace lectern {

namespace {

/// Enough that what they share is what news share, and no more than a reader waits for once.
constexpr int SampledTexts = 2000;
constexpr std::size_t SampledBytes = 10'000'000;

std::string_view viewOf(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

/// The first texts of a library; fewer than SampledTexts where there are not enough to learn from.
Result<std::vector<std::string>> sampledTexts(const Connection &connection)
{
    std::vector<std::string> samples;
    const Result<QVariant> isEnough =
        connection.value(QStringLiteral("SELECT id FROM article ORDER BY id LIMIT 1 OFFSET %1").arg(SampledTexts - 1));
    if (!isEnough)
        return isEnough.error();
    if (!isEnough->isValid())
        return samples;
    QSqlQuery query = connection.query();
    if (!query.exec(QStringLiteral("SELECT text FROM body ORDER BY article LIMIT %1").arg(SampledTexts)))
        return connection.problem(query);
    std::size_t bytes = 0;
    while (bytes < SampledBytes && query.next())
        if (std::optional<std::string> text = decodeText(viewOf(query.value(0).toByteArray()))) {
            bytes += text->size();
            samples.push_back(*std::move(text));
        }
    return samples;
}

Result<void> keepDictionary(const Connection &connection, const Dictionary &dictionary)
{
    Result<QSqlQuery> query = connection.prepare(QStringLiteral("INSERT INTO dictionary (id, bytes) VALUES (?, ?)"));
    if (!query)
        return query.error();
    query->bindValue(0, dictionary.id());
    query->bindValue(1, dictionary.bytes());
    if (!query->exec())
        return connection.problem(*query);
    return {};
}

} // namespace

Result<std::shared_ptr<const Dictionary>> Library::dictionary()
{
    const Result<QVariant> kept = m_connection->value(QStringLiteral("SELECT bytes FROM dictionary LIMIT 1"));
    if (!kept)
        return kept.error();
    if (kept->isValid())
        return Dictionary::open(kept->toByteArray());
    if (m_isTooAlike)
        return std::shared_ptr<const Dictionary>();
    const Result<std::vector<std::string>> samples = sampledTexts(*m_connection);
    if (!samples)
        return samples.error();
    if (samples->empty())
        return std::shared_ptr<const Dictionary>();
    std::shared_ptr<const Dictionary> learnt = Dictionary::train(*samples);
    m_isTooAlike = !learnt;
    if (learnt)
        if (const Result<void> written = keepDictionary(*m_connection, *learnt); !written)
            return written.error();
    return learnt;
}

Result<std::vector<ArticleId>> Library::analysedByOthers(const std::string &recognizer) const
{
    Result<QSqlQuery> prepared =
        m_connection->prepare(QStringLiteral("SELECT article FROM analysis WHERE recognizer <> ? ORDER BY article"));
    if (!prepared)
        return prepared.error();
    QSqlQuery query = *std::move(prepared);
    query.bindValue(0, QString::fromStdString(recognizer));
    if (!query.exec())
        return m_connection->problem(query);
    std::vector<ArticleId> ids;
    while (query.next())
        ids.emplace_back(query.value(0).toUInt());
    if (query.lastError().isValid())
        return m_connection->problem(query);
    return ids;
}

Result<void> writeAnalyses(const Connection &connection, std::span<const NewAnalysis> analyses,
                           const std::string &recognizer)
{
    Result<QSqlQuery> query = connection.prepare(QStringLiteral(
        "UPDATE analysis SET recognizer = ?, structure = ?, annotations = ?, digest = ? WHERE article = ?"));
    if (!query)
        return query.error();
    Result<WitnessWriter> witnesses = WitnessWriter::prepare(connection);
    if (!witnesses)
        return witnesses.error();
    for (const NewAnalysis &analysis : analyses) {
        query->bindValue(0, QString::fromStdString(recognizer));
        query->bindValue(1, analysis.packed.structure);
        query->bindValue(2, analysis.packed.annotations);
        query->bindValue(3, analysis.packed.digest);
        query->bindValue(4, analysis.id.value());
        if (!query->exec())
            return connection.problem(*query);
        if (const Result<void> done = witnesses->write(analysis.id.value(), analysis.lines); !done)
            return done;
    }
    return {};
}

Result<void> Library::storeAnalyses(std::span<const NewAnalysis> analyses, const std::string &recognizer)
{
    Result<std::unique_ptr<Transaction>> transaction = Transaction::begin(*m_connection);
    if (!transaction)
        return transaction.error();
    if (const Result<void> done = writeAnalyses(*m_connection, analyses, recognizer); !done)
        return done;
    return (*transaction)->commit();
}

Result<std::vector<LineWitness>> Library::witnesses(std::span<const LineKey> lines, std::span<const Place> except) const
{
    return findWitnesses(*m_connection, lines, except);
}

} // namespace lectern
