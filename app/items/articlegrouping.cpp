// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/items/articlegrouping.h"

#include <QCollator>
#include <QString>

#include <algorithm>
#include <numeric>
#include <unordered_map>

namespace lectern {

namespace {

/// Numbers keys in the order in which they come.
template<typename Key, typename KeyOf>
RowPartition numbered(const std::vector<Hit> &hits, KeyOf keyOf, std::vector<Key> *keys = nullptr)
{
    RowPartition partition;
    partition.groupOf.reserve(hits.size());
    std::unordered_map<Key, std::uint32_t> numbers;
    for (const Hit &hit : hits) {
        const Key key = keyOf(hit.doc);
        const auto [at, isNew] = numbers.try_emplace(key, partition.groups);
        if (isNew) {
            ++partition.groups;
            if (keys)
                keys->push_back(key);
        }
        partition.groupOf.push_back(at->second);
    }
    return partition;
}

/// Stories are many and their numbers small: a table instead of a hash.
RowPartition byStory(const Corpus &corpus, const std::vector<Hit> &hits)
{
    constexpr auto Unseen = static_cast<std::uint32_t>(-1);
    RowPartition partition;
    partition.isHeadingAlways = false;
    partition.groupOf.reserve(hits.size());
    std::vector<std::uint32_t> numbers(corpus.storyCount(), Unseen);
    for (const Hit &hit : hits) {
        std::uint32_t &number = numbers[corpus.storyOf(hit.doc).value()];
        if (number == Unseen)
            number = partition.groups++;
        partition.groupOf.push_back(number);
    }
    return partition;
}

/// The place of each name among the sorted ones; the empty name comes last.
std::vector<std::uint32_t> ranks(const std::vector<std::string_view> &names)
{
    QCollator collator;
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::vector<QString> words;
    for (const std::string_view name : names)
        words.push_back(QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())));
    std::vector<std::uint32_t> order(names.size());
    std::iota(order.begin(), order.end(), 0u);
    std::sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) {
        if (words[a].isEmpty() != words[b].isEmpty())
            return words[b].isEmpty();
        const int compared = collator.compare(words[a], words[b]);
        return compared != 0 ? compared < 0 : names[a] < names[b];
    });
    std::vector<std::uint32_t> ranks(names.size());
    for (std::uint32_t place = 0; place < order.size(); ++place)
        ranks[order[place]] = place;
    return ranks;
}

RowPartition byOutlet(const Corpus &corpus, const std::vector<Hit> &hits)
{
    std::vector<std::string_view> names;
    RowPartition partition = numbered<std::string_view>(
        hits, [&](DocNumber doc) { return corpus.source(doc); }, &names);
    const std::vector<std::uint32_t> places = ranks(names);
    for (std::uint32_t &group : partition.groupOf)
        group = places[group];
    return partition;
}

std::uint32_t monthNumber(const std::optional<PartialDate> &month)
{
    constexpr std::uint32_t MonthsAndNone = 13;
    return month ? static_cast<std::uint32_t>(month->year) * MonthsAndNone + static_cast<std::uint32_t>(month->month)
                 : 0;
}

} // namespace

std::optional<PartialDate> monthOf(const Corpus &corpus, DocNumber doc)
{
    const DateKey key = corpus.date(doc);
    if (!key.hasDate())
        return std::nullopt;
    PartialDate month = key.date();
    month.day = 0;
    return month;
}

RowPartition partition(const Corpus &corpus, const std::vector<Hit> &hits, ArticleGrouping grouping)
{
    switch (grouping) {
    case ArticleGrouping::Story:
        return byStory(corpus, hits);
    case ArticleGrouping::Outlet:
        return byOutlet(corpus, hits);
    case ArticleGrouping::Month:
        return numbered<std::uint32_t>(hits, [&](DocNumber doc) { return monthNumber(monthOf(corpus, doc)); });
    case ArticleGrouping::None:
        break;
    }
    return numbered<int>(hits, [](DocNumber) { return 0; });
}

std::string groupKey(const Corpus &corpus, DocNumber doc, ArticleGrouping grouping)
{
    switch (grouping) {
    case ArticleGrouping::Story:
        return corpus.storyKey(corpus.storyOf(doc));
    case ArticleGrouping::Outlet:
        return std::string(corpus.source(doc));
    case ArticleGrouping::Month:
        return std::to_string(monthNumber(monthOf(corpus, doc)));
    case ArticleGrouping::None:
        break;
    }
    return {};
}

} // namespace lectern
