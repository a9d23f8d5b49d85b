// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/resolve/localentity.h"
#include "app/resolve/unionfind.h"

#include <string>
#include <vector>

namespace lectern {

/// Two local entities that were joined, or might be, and why.
struct Link
{
    std::uint32_t a = 0;
    std::uint32_t b = 0;
    std::string why;
};

/// Which things of different articles are one: certain rules only. Numbers are indices into `locals`.
class Identity
{
public:
    Identity(const std::vector<LocalEntity> &locals, std::span<const ArticleDigest> articles);

    [[nodiscard]] std::uint32_t root(std::uint32_t local) { return m_sets.root(local); }
    /// Joins that need an explanation; equal names do not.
    [[nodiscard]] const std::vector<Link> &reasons() const { return m_reasons; }

private:
    void joinPersons();
    void joinGivenAndFamily(const std::vector<std::uint32_t> &group);
    void joinMisspelledNames();
    void joinLoneSurnames();
    void joinNames();
    void joinAcronyms();
    void unite(std::uint32_t a, std::uint32_t b, std::string why);
    [[nodiscard]] bool sharesRole(std::uint32_t a, std::uint32_t b) const;
    [[nodiscard]] bool sharesCompany(std::uint32_t a, std::uint32_t b) const;
    [[nodiscard]] bool usesFamilyName(std::uint32_t local, const std::string &family) const;

    const std::vector<LocalEntity> &m_locals;
    std::span<const ArticleDigest> m_articles;
    UnionFind m_sets;
    std::vector<Link> m_reasons;
    std::vector<std::vector<std::string>> m_companies; ///< name forms of the companies of each article, sorted
};

} // namespace lectern
