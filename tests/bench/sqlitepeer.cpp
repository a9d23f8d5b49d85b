// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/peer.h"
#include "tests/bench/sqldatabase.h"

namespace lectern::bench {

namespace {

constexpr std::uint32_t ArticlesPerTransaction = 10000;

/// The query in the language of FTS5.
std::string ftsText(const QueryNode &node)
{
    using Kind = QueryNode::Kind;
    std::string text;
    switch (node.kind) {
    case Kind::Prefix:
        return '"' + node.text + "\" *";
    case Kind::And:
        // In FTS5 NOT stands between what is wanted and what is not.
        for (const QueryNode &child : node.children)
            if (child.kind != Kind::Not)
                text += (text.empty() ? "" : " AND ") + ftsText(child);
        for (const QueryNode &child : node.children)
            if (child.kind == Kind::Not)
                text += " NOT " + ftsText(child.children.front());
        return text;
    case Kind::Or:
        for (const QueryNode &child : node.children)
            text += (text.empty() ? "" : " OR ") + ftsText(child);
        return text;
    default:
        return '"' + node.text + '"';
    }
}

class Fts5 final : public Peer
{
public:
    explicit Fts5(const std::string &folder) : m_database(folder + "/fts5.db")
    {
        m_database.run("PRAGMA page_size = 8192; PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;"
                       "PRAGMA cache_size = -262144;"
                       "CREATE TABLE article(id INTEGER PRIMARY KEY, body TEXT);"
                       "CREATE VIRTUAL TABLE fts USING fts5(body, content='article', content_rowid='id',"
                       "  tokenize='unicode61 remove_diacritics 2');"
                       "INSERT INTO fts(fts, rank) VALUES('hashsize', 33554432);");
        m_addText = std::make_unique<Statement>(m_database, "INSERT INTO article(id, body) VALUES(?, ?)");
        m_addWords = std::make_unique<Statement>(m_database, "INSERT INTO fts(rowid, body) VALUES(?, ?)");
        m_best =
            std::make_unique<Statement>(m_database, "SELECT rowid FROM fts WHERE fts MATCH ? ORDER BY rank LIMIT ?");
        m_count = std::make_unique<Statement>(m_database, "SELECT count(*) FROM fts WHERE fts MATCH ?");
    }

    std::string name() const override { return "FTS5"; }

    void add(const BenchArticle &article, std::uint32_t number) override
    {
        if (number % ArticlesPerTransaction == 0)
            m_database.run(number == 0 ? "BEGIN" : "COMMIT; BEGIN");
        m_addText->bind(1, number).bind(2, article.read.article.text).run();
        m_addWords->bind(1, number).bind(2, article.read.article.text).run();
    }
    void finish() override { m_database.run("COMMIT; PRAGMA wal_checkpoint(TRUNCATE)"); }

    /// The tables of the index hold it as blobs; what their rows and pages add is left out, in favour of FTS5.
    double indexBytes() const override
    {
        Statement size(m_database, "SELECT (SELECT sum(length(block)) FROM fts_data) +"
                                   "       (SELECT sum(length(sz)) FROM fts_docsize) +"
                                   "       (SELECT sum(length(term)) FROM fts_idx)");
        return size.next() ? static_cast<double>(size.number(0)) : 0;
    }

    std::uint32_t ask(const Query &query, std::uint32_t limit) override
    {
        const std::string text = ftsText(query.root);
        m_best->bind(1, text).bind(2, limit);
        while (m_best->next()) {
        }
        m_best->reset();
        m_count->bind(1, text);
        const std::uint32_t total = m_count->next() ? static_cast<std::uint32_t>(m_count->number(0)) : 0;
        m_count->reset();
        return total;
    }

private:
    mutable Database m_database;
    std::unique_ptr<Statement> m_addText;
    std::unique_ptr<Statement> m_addWords;
    std::unique_ptr<Statement> m_best;
    std::unique_ptr<Statement> m_count;
};

} // namespace

std::unique_ptr<Peer> makeFts5(const std::string &folder)
{
    return std::make_unique<Fts5>(folder);
}

struct SqlFacets::Data
{
    Database database{":memory:"};
    std::unique_ptr<Statement> add;
    std::unique_ptr<Statement> addHit;
    std::unique_ptr<Statement> count;
};

SqlFacets::SqlFacets() : m_data(std::make_unique<Data>())
{
    m_data->database.run("CREATE TABLE mention(doc INTEGER, type INTEGER, entity INTEGER,"
                         "  PRIMARY KEY(doc, type, entity)) WITHOUT ROWID;"
                         "CREATE TABLE hits(doc INTEGER PRIMARY KEY); BEGIN");
    m_data->add = std::make_unique<Statement>(m_data->database, "INSERT OR IGNORE INTO mention VALUES(?, ?, ?)");
}

SqlFacets::~SqlFacets() = default;

void SqlFacets::add(std::uint32_t number, EntityType type, std::uint32_t entity)
{
    m_data->add->bind(1, number).bind(2, static_cast<std::int64_t>(type)).bind(3, entity).run();
}

void SqlFacets::finish()
{
    m_data->database.run("COMMIT");
    m_data->addHit = std::make_unique<Statement>(m_data->database, "INSERT INTO hits VALUES(?)");
    m_data->count = std::make_unique<Statement>(
        m_data->database, "SELECT entity, count(*) AS n FROM hits JOIN mention USING(doc) WHERE type = ? "
                          "GROUP BY entity ORDER BY n DESC LIMIT 50");
}

void SqlFacets::setArticles(const std::vector<std::uint32_t> &numbers)
{
    m_data->database.run("DELETE FROM hits; BEGIN");
    for (const std::uint32_t number : numbers)
        m_data->addHit->bind(1, number).run();
    m_data->database.run("COMMIT");
}

std::uint32_t SqlFacets::count(EntityType type)
{
    Statement &count = *m_data->count;
    count.bind(1, static_cast<std::int64_t>(type));
    std::uint32_t first = 0;
    while (count.next())
        if (first == 0)
            first = static_cast<std::uint32_t>(count.number(1));
    count.reset();
    return first;
}

} // namespace lectern::bench
