// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/peer.h"

#ifdef LECTERN_BENCH_XAPIAN

#include "app/base/folding.h"
#include "app/index/indexedtext.h"

#include <QDir>
#include <QDirIterator>

#include <xapian.h>

namespace lectern::bench {

namespace {

constexpr std::uint32_t ArticlesPerFlush = 100000;

/// A query of the same words; Xapian is given the words as our folding makes them, so that both mean the same.
Xapian::Query xapianQuery(const QueryNode &node)
{
    using Kind = QueryNode::Kind;
    std::vector<Xapian::Query> parts;
    switch (node.kind) {
    case Kind::Prefix:
        return {Xapian::Query::OP_WILDCARD, fold(node.text)};
    case Kind::And: {
        Xapian::Query unwanted;
        for (const QueryNode &child : node.children)
            if (child.kind == Kind::Not)
                unwanted = Xapian::Query(Xapian::Query::OP_OR, unwanted, xapianQuery(child.children.front()));
            else
                parts.push_back(xapianQuery(child));
        const Xapian::Query wanted(Xapian::Query::OP_AND, parts.begin(), parts.end());
        return unwanted.empty() ? wanted : Xapian::Query(Xapian::Query::OP_AND_NOT, wanted, unwanted);
    }
    case Kind::Or:
        for (const QueryNode &child : node.children)
            parts.push_back(xapianQuery(child));
        return {Xapian::Query::OP_OR, parts.begin(), parts.end()};
    default:
        break;
    }
    for (const FoldedTerm &term : foldedTerms(node.text))
        parts.emplace_back(term.term);
    return parts.size() == 1 ? parts.front()
                             : Xapian::Query(Xapian::Query::OP_PHRASE, parts.begin(), parts.end(),
                                             static_cast<Xapian::termcount>(parts.size()));
}

class XapianPeer final : public Peer
{
public:
    explicit XapianPeer(const std::string &folder)
        : m_path(folder + "/xapian"), m_writer(m_path, Xapian::DB_CREATE_OR_OVERWRITE | Xapian::DB_BACKEND_GLASS)
    {
    }

    std::string name() const override { return "Xapian"; }

    void add(const BenchArticle &article, std::uint32_t number) override
    {
        Xapian::Document document;
        for (const FoldedTerm &term : indexedTerms(article.read.article))
            document.add_posting(term.term, term.position);
        m_writer.add_document(document);
        if (number % ArticlesPerFlush == ArticlesPerFlush - 1)
            m_writer.commit();
    }
    void finish() override
    {
        m_writer.commit();
        m_reader = std::make_unique<Xapian::Database>(m_path);
    }
    double indexBytes() const override
    {
        double bytes = 0;
        for (QDirIterator files(QString::fromStdString(m_path), QDir::Files); files.hasNext();) {
            files.next();
            bytes += static_cast<double>(files.fileInfo().size());
        }
        return bytes;
    }
    std::uint32_t ask(const Query &query, std::uint32_t limit) override
    {
        Xapian::Enquire enquire(*m_reader);
        enquire.set_query(xapianQuery(query.root));
        return enquire.get_mset(0, limit, m_reader->get_doccount()).get_matches_estimated();
    }

private:
    std::string m_path;
    Xapian::WritableDatabase m_writer;
    std::unique_ptr<Xapian::Database> m_reader;
};

} // namespace

std::unique_ptr<Peer> makeXapian(const std::string &folder)
{
    // Xapian reads how much it gathers before it writes from the environment only.
    qputenv("XAPIAN_FLUSH_THRESHOLD", QByteArray::number(ArticlesPerFlush));
    return std::make_unique<XapianPeer>(folder);
}

} // namespace lectern::bench

#else

namespace lectern::bench {

std::unique_ptr<Peer> makeXapian(const std::string &)
{
    return nullptr;
}

} // namespace lectern::bench

#endif
