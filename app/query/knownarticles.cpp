// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/query/queryplan.h"

#include "app/index/bitpacking.h"

namespace lectern {

namespace {

/// 64 bits of a bitmap from any bit on; 0 beyond its end.
std::uint64_t wordFrom(const std::vector<std::uint64_t> &words, std::size_t bit)
{
    const std::size_t word = bit / 64;
    const unsigned shift = bit % 64;
    std::uint64_t value = word < words.size() ? words[word] >> shift : 0;
    if (shift > 0 && word + 1 < words.size())
        value |= words[word + 1] << (64 - shift);
    return value;
}

LocalSet contiguousPart(const SegmentView &view, const ArticleSet &articles)
{
    const std::uint32_t docs = view.segment->docCount();
    std::vector<std::uint64_t> words((docs + 63) / 64);
    for (std::size_t i = 0; i < words.size(); ++i)
        words[i] = wordFrom(articles.words(), view.firstDoc + i * 64);
    if (docs % 64 != 0)
        words.back() &= (std::uint64_t(1) << (docs % 64)) - 1;
    return LocalSet::ofWords(std::move(words), docs);
}

LocalSet scatteredPart(const SegmentView &view, const ArticleSet &articles)
{
    LocalBitmap bitmap(view.segment->docCount());
    for (std::uint32_t local = 0; local < view.docs.size(); ++local)
        if (view.docs[local] != SegmentView::NoDoc && articles.contains(DocNumber(view.docs[local])))
            bitmap.insert(static_cast<LocalDoc>(local));
    return bitmap.take();
}

} // namespace

KnownArticles bySegment(const TextIndex &index, const ArticleSet &articles)
{
    KnownArticles known;
    for (const SegmentView &view : index.segments())
        known.push_back(view.isContiguous ? contiguousPart(view, articles) : scatteredPart(view, articles));
    return known;
}

} // namespace lectern
