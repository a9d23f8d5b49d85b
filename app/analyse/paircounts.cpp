// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analyse/paircounts.h"

#include <algorithm>

namespace lectern {

namespace {

constexpr std::uint32_t NoStory = ~std::uint32_t(0);

/// The pairs of one entity with all that come after it.
class PartnerCounts
{
public:
    explicit PartnerCounts(std::size_t entities) : m_counts(entities) {}

    void add(std::size_t second, std::uint32_t mentions, std::uint32_t story)
    {
        Partner &partner = m_counts[second];
        if (partner.frequency.articles++ == 0)
            m_touched.push_back(second);
        partner.frequency.mentions += mentions;
        if (std::exchange(partner.lastStory, story) != story)
            ++partner.stories;
    }

    /// Hands out the pairs by rank and begins anew.
    void flush(std::size_t first, const std::function<void(const PairCount &)> &visit)
    {
        std::sort(m_touched.begin(), m_touched.end());
        for (const std::size_t second : m_touched) {
            const Partner partner = std::exchange(m_counts[second], Partner());
            visit({first, second, partner.frequency, partner.stories});
        }
        m_touched.clear();
    }

private:
    struct Partner
    {
        Frequency frequency;
        std::uint32_t stories = 0;
        std::uint32_t lastStory = NoStory; ///< articles come story by story
    };

    std::vector<Partner> m_counts; ///< by rank
    std::vector<std::size_t> m_touched;
};

} // namespace

Result<void> countPairs(const Corpus &corpus, const ArticleSet &filter, const std::vector<Tally> &ranked,
                        const JobControl &control, const std::function<void(const PairCount &)> &visit)
{
    const std::vector<std::uint32_t> rankOf = ranksOf(corpus, ranked);
    PartnerCounts partners(ranked.size());
    for (std::size_t first = 0; first < ranked.size(); ++first) {
        if (control.isCancelled())
            return cancelledProblem();
        std::vector<DocNumber> docs = docsNaming(corpus, filter, ranked[first].entity);
        std::sort(docs.begin(), docs.end(), [&corpus](DocNumber a, DocNumber b) {
            return std::pair(corpus.storyOf(a), a) < std::pair(corpus.storyOf(b), b);
        });
        for (const DocNumber doc : docs) {
            const std::uint32_t own = mentionsOf(corpus, doc, ranked[first].entity);
            for (const EntityCount &named : corpus.entitiesOf(doc))
                if (const std::uint32_t rank = rankOf[named.entity.value()]; rank != NotRanked && rank > first)
                    partners.add(rank, own + named.mentions, corpus.storyOf(doc).value());
        }
        partners.flush(first, visit);
        control.report(static_cast<int>(first + 1), static_cast<int>(ranked.size()));
    }
    return {};
}

} // namespace lectern
