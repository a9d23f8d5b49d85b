// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/query/query.h"
#include "tests/bench/benchcorpus.h"

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace lectern::bench {

/// Another engine that is asked the same questions.
class Peer
{
public:
    virtual ~Peer() = default;
    [[nodiscard]] virtual std::string name() const = 0;
    /// Articles come in the order of their numbers.
    virtual void add(const BenchArticle &article, std::uint32_t number) = 0;
    virtual void finish() = 0;
    /// Size of the index without the texts.
    [[nodiscard]] virtual double indexBytes() const = 0;
    /// Ranks the best `limit` articles and counts all; returns how many there are.
    [[nodiscard]] virtual std::uint32_t ask(const Query &query, std::uint32_t limit) = 0;
};

/// SQLite FTS5 in a file of `folder`, with the texts in a table of their own.
[[nodiscard]] std::unique_ptr<Peer> makeFts5(const std::string &folder);
/// Xapian with positions; null where the bench was built without it.
[[nodiscard]] std::unique_ptr<Peer> makeXapian(const std::string &folder);

/// Counts entities by SQL: a table of (article, type, entity) in memory.
class SqlFacets
{
public:
    SqlFacets();
    ~SqlFacets();
    void add(std::uint32_t number, EntityType type, std::uint32_t entity);
    void finish();
    /// The articles that are counted in from now on.
    void setArticles(const std::vector<std::uint32_t> &numbers);
    /// The 50 most frequent entities of a type; returns the count of the first.
    [[nodiscard]] std::uint32_t count(EntityType type);

private:
    struct Data;
    std::unique_ptr<Data> m_data;
};

} // namespace lectern::bench
