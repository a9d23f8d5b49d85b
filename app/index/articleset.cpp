// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/index/articleset.h"

#include "app/index/bitcount.h"

#include <QtGlobal>

namespace lectern {

ArticleSet ArticleSet::all(std::uint32_t articleCount)
{
    ArticleSet set(articleCount);
    for (std::uint64_t &word : set.m_words)
        word = ~std::uint64_t(0);
    set.clearBeyondEnd();
    return set;
}

std::uint32_t ArticleSet::count() const noexcept
{
    return bitCount(m_words);
}

bool ArticleSet::isEmpty() const noexcept
{
    for (const std::uint64_t word : m_words)
        if (word != 0)
            return false;
    return true;
}

void ArticleSet::insertRange(std::uint32_t begin, std::uint32_t end) noexcept
{
    for (std::uint32_t doc = begin; doc < end;) {
        if (doc % 64 == 0 && end - doc >= 64) {
            m_words[doc / 64] = ~std::uint64_t(0);
            doc += 64;
        } else {
            insert(DocNumber(doc++));
        }
    }
}

ArticleSet &ArticleSet::operator&=(const ArticleSet &other) noexcept
{
    Q_ASSERT(m_size == other.m_size);
    for (std::size_t i = 0; i < m_words.size(); ++i)
        m_words[i] &= other.m_words[i];
    return *this;
}

ArticleSet &ArticleSet::operator|=(const ArticleSet &other) noexcept
{
    Q_ASSERT(m_size == other.m_size);
    for (std::size_t i = 0; i < m_words.size(); ++i)
        m_words[i] |= other.m_words[i];
    return *this;
}

ArticleSet &ArticleSet::operator-=(const ArticleSet &other) noexcept
{
    Q_ASSERT(m_size == other.m_size);
    for (std::size_t i = 0; i < m_words.size(); ++i)
        m_words[i] &= ~other.m_words[i];
    return *this;
}

void ArticleSet::clearBeyondEnd() noexcept
{
    if (m_size % 64 != 0)
        m_words.back() &= (std::uint64_t(1) << (m_size % 64)) - 1;
}

} // namespace lectern
