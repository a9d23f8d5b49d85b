// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/index/localset.h"

#include "app/index/bitcount.h"
#include "app/index/postinglayout.h"

#include <algorithm>

namespace lectern {

namespace {

/// How much shorter one of two sorted lists must be to be looked up in the other instead of merged with it.
constexpr std::size_t GallopRatio = 16;

/// First of `docs` from `at` on that is not below `doc`, by steps that double.
std::size_t gallop(std::span<const LocalDoc> docs, std::size_t at, LocalDoc doc)
{
    std::size_t step = 1;
    while (at + step < docs.size() && docs[at + step] < doc) {
        at += step;
        step *= 2;
    }
    const auto begin = docs.begin() + static_cast<std::ptrdiff_t>(at);
    const auto end = docs.begin() + static_cast<std::ptrdiff_t>(std::min(at + step + 1, docs.size()));
    return static_cast<std::size_t>(std::lower_bound(begin, end, doc) - docs.begin());
}

void intersectSorted(std::span<const LocalDoc> few, std::span<const LocalDoc> many, std::vector<LocalDoc> &common)
{
    if (few.size() * GallopRatio >= many.size()) {
        std::set_intersection(few.begin(), few.end(), many.begin(), many.end(), std::back_inserter(common));
        return;
    }
    std::size_t at = 0;
    for (const LocalDoc doc : few) {
        at = gallop(many, at, doc);
        if (at == many.size())
            return;
        if (many[at] == doc)
            common.push_back(doc);
    }
}

} // namespace

LocalSet LocalSet::none(std::uint32_t segmentDocs)
{
    LocalSet set;
    set.m_segmentDocs = segmentDocs;
    return set;
}

LocalSet LocalSet::all(std::uint32_t segmentDocs)
{
    std::vector<std::uint64_t> words(wordsFor(segmentDocs), ~std::uint64_t(0));
    if (segmentDocs % 64 != 0)
        words.back() = (std::uint64_t(1) << (segmentDocs % 64)) - 1;
    return ofWords(std::move(words), segmentDocs);
}

LocalSet LocalSet::ofDocs(std::vector<LocalDoc> docs, std::uint32_t segmentDocs)
{
    const auto owner = std::make_shared<const std::vector<LocalDoc>>(std::move(docs));
    LocalSet set = viewOf(*owner, segmentDocs);
    set.m_owner = owner;
    return set;
}

LocalSet LocalSet::ofWords(std::vector<std::uint64_t> words, std::uint32_t segmentDocs)
{
    const auto owner = std::make_shared<const std::vector<std::uint64_t>>(std::move(words));
    LocalSet set = viewOf(*owner, bitCount(*owner), segmentDocs);
    set.m_owner = owner;
    return set;
}

LocalSet LocalSet::viewOf(std::span<const LocalDoc> docs, std::uint32_t segmentDocs)
{
    LocalSet set = none(segmentDocs);
    set.m_docs = docs;
    set.m_count = static_cast<std::uint32_t>(docs.size());
    return set;
}

LocalSet LocalSet::viewOf(std::span<const std::uint64_t> words, std::uint32_t count, std::uint32_t segmentDocs)
{
    LocalSet set = none(segmentDocs);
    set.m_words = words;
    set.m_count = count;
    set.m_isDense = true;
    return set;
}

bool LocalSet::operator==(const LocalSet &other) const noexcept
{
    return m_count == other.m_count && m_isDense == other.m_isDense &&
           (m_isDense ? m_words.data() == other.m_words.data() ||
                            std::equal(m_words.begin(), m_words.end(), other.m_words.begin(), other.m_words.end())
                      : std::equal(m_docs.begin(), m_docs.end(), other.m_docs.begin(), other.m_docs.end()));
}

LocalSet docsOf(const PostingsView &list, std::uint32_t segmentDocs)
{
    return list.isDense() ? LocalSet::viewOf(list.words(), list.docCount(), segmentDocs)
                          : LocalSet::viewOf(list.docs(), segmentDocs);
}

LocalSet intersection(const LocalSet &a, const LocalSet &b)
{
    if (a.count() == a.segmentDocs())
        return b;
    if (b.count() == b.segmentDocs())
        return a;
    if (a.isDense() && b.isDense()) {
        std::vector<std::uint64_t> words(a.words().begin(), a.words().end());
        for (std::size_t i = 0; i < words.size(); ++i)
            words[i] &= b.words()[i];
        return LocalSet::ofWords(std::move(words), a.segmentDocs());
    }
    const LocalSet &few = b.isDense() || (!a.isDense() && a.count() <= b.count()) ? a : b;
    const LocalSet &many = &few == &a ? b : a;
    std::vector<LocalDoc> common;
    common.reserve(few.count());
    if (many.isDense())
        std::copy_if(few.docs().begin(), few.docs().end(), std::back_inserter(common),
                     [&](LocalDoc doc) { return many.contains(doc); });
    else
        intersectSorted(few.docs(), many.docs(), common);
    return LocalSet::ofDocs(std::move(common), a.segmentDocs());
}

LocalSet difference(const LocalSet &a, const LocalSet &b)
{
    if (a.isDense()) {
        std::vector<std::uint64_t> words(a.words().begin(), a.words().end());
        if (b.isDense())
            for (std::size_t i = 0; i < words.size(); ++i)
                words[i] &= ~b.words()[i];
        else
            for (const LocalDoc doc : b.docs())
                if (doc < a.segmentDocs())
                    words[doc / 64] &= ~(std::uint64_t(1) << (doc % 64));
        return LocalSet::ofWords(std::move(words), a.segmentDocs());
    }
    std::vector<LocalDoc> left;
    left.reserve(a.count());
    if (b.isDense() || a.count() * GallopRatio < b.count())
        std::copy_if(a.docs().begin(), a.docs().end(), std::back_inserter(left),
                     [&](LocalDoc doc) { return !b.contains(doc); });
    else
        std::set_difference(a.docs().begin(), a.docs().end(), b.docs().begin(), b.docs().end(),
                            std::back_inserter(left));
    return LocalSet::ofDocs(std::move(left), a.segmentDocs());
}

LocalSet unionOf(std::span<const LocalSet> sets, std::uint32_t segmentDocs)
{
    if (sets.size() == 1)
        return sets.front();
    std::size_t total = 0;
    for (const LocalSet &set : sets)
        total += set.count();
    if (total * sizeof(LocalDoc) > wordsFor(segmentDocs) * sizeof(std::uint64_t)) {
        LocalBitmap bitmap(segmentDocs);
        for (const LocalSet &set : sets)
            bitmap.insert(set);
        return bitmap.take();
    }
    std::vector<LocalDoc> docs;
    docs.reserve(total);
    for (const LocalSet &set : sets)
        set.forEach([&docs](LocalDoc doc) { docs.push_back(doc); });
    std::sort(docs.begin(), docs.end());
    docs.erase(std::unique(docs.begin(), docs.end()), docs.end());
    return LocalSet::ofDocs(std::move(docs), segmentDocs);
}

LocalBitmap::LocalBitmap(std::uint32_t segmentDocs) : m_segmentDocs(segmentDocs), m_words(wordsFor(segmentDocs)) {}

void LocalBitmap::insert(const LocalSet &set) noexcept
{
    if (set.isDense())
        for (std::size_t i = 0; i < m_words.size(); ++i)
            m_words[i] |= set.words()[i];
    else
        for (const LocalDoc doc : set.docs())
            insert(doc);
}

LocalSet LocalBitmap::take()
{
    return LocalSet::ofWords(std::move(m_words), m_segmentDocs);
}

} // namespace lectern
