// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/annotate/entitymodelsums.h"
#include "app/annotate/features.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace lectern::modelfile {

/// A feature whose weights are to be added to a row of sums.
struct WeightRequest
{
    FeatureHash feature = 0;
    std::uint32_t row = 0;
};

/// Scores of all labels of the tokens of one document, sentence by sentence. What a word adds in a role is summed up
/// once, where it is first needed.
template<typename Weights>
class Scorer
{
public:
    /// `longestSentence`: tokens, more than 0.
    Scorer(const DocumentFeatures &features, const Weights &weights, std::size_t longestSentence)
        : m_features(features), m_weights(weights), m_rows(longestSentence),
          m_rowOfUse(std::size_t{features.wordCount()} * WordRoleCount)
    {
        m_knownRows.reserve(features.wordCount());
        for (std::uint32_t word = 0; word < features.wordCount(); ++word)
            m_knownRows.push_back(weights.rowsOf(features.wordHash(word)));
    }

    void scoreSentence(std::uint32_t begin, std::uint32_t end, float scale, std::vector<LabelRow> &scores)
    {
        m_uses.clear();
        m_useEnds.clear();
        m_requests.clear();
        std::fill_n(m_rows.begin(), end - begin, WeightSums());
        for (std::uint32_t token = begin; token < end; ++token)
            request(token, token - begin);
        m_weights.addWeights(m_requests, m_rows);
        scores.resize(end - begin);
        Bags bags(*this, begin, end);
        std::size_t use = 0;
        for (std::size_t i = 0; i < scores.size(); ++i) {
            SumRegisters sums = bags.next();
            sums.add(m_rows[i]);
            for (; use < m_useEnds[i]; ++use)
                sums.add(rowOf(m_uses[use]));
            WeightSums stored;
            sums.store(stored);
            for (std::size_t label = 0; label < LabelStride; ++label)
                scores[i].at[label] = static_cast<float>(stored.at[label]) * scale;
        }
    }

private:
    /// Sums of the words around each token of a sentence, one token after the other: from one to the next only the
    /// words at the ends of the bags change.
    class Bags
    {
    public:
        Bags(const Scorer &scorer, std::uint32_t begin, std::uint32_t end)
            : m_scorer(scorer), m_begin(begin), m_end(end), m_token(begin), m_reached(begin)
        {
        }

        SumRegisters next()
        {
            constexpr std::uint32_t Reach = DocumentFeatures::BagReach;
            for (; m_reached < m_end && m_reached <= m_token + Reach; ++m_reached)
                m_after.add(row(WordRole::BagAfter, m_reached));
            m_after.subtract(row(WordRole::BagAfter, m_token));
            if (m_token > m_begin)
                m_before.add(row(WordRole::BagBefore, m_token - 1));
            if (m_token > m_begin + Reach)
                m_before.subtract(row(WordRole::BagBefore, m_token - 1 - Reach));
            ++m_token;
            SumRegisters sums = m_before;
            sums.add(m_after);
            return sums;
        }

    private:
        [[nodiscard]] const WeightSums &row(WordRole role, std::uint32_t token) const
        {
            return m_scorer.rowOf({role, m_scorer.m_features.wordOf(token)});
        }

        const Scorer &m_scorer;
        std::uint32_t m_begin;
        std::uint32_t m_end;
        std::uint32_t m_token;   ///< the next one
        std::uint32_t m_reached; ///< the first token that has not been in the bag after
        SumRegisters m_before;
        SumRegisters m_after;
    };

    [[nodiscard]] static std::size_t placeOf(const WordUse &use)
    {
        return std::size_t{use.word} * WordRoleCount + static_cast<std::size_t>(use.role);
    }

    [[nodiscard]] const WeightSums &rowOf(const WordUse &use) const
    {
        const WeightSums *known = m_knownRows[use.word];
        return known ? known[static_cast<std::size_t>(use.role)] : m_rows[m_rowOfUse[placeOf(use)]];
    }

    std::uint32_t newRow()
    {
        m_rows.emplace_back();
        return static_cast<std::uint32_t>(m_rows.size() - 1);
    }

    void request(std::uint32_t token, std::uint32_t row)
    {
        const std::size_t firstUse = m_uses.size();
        m_tokenHashes.clear();
        m_features.describe(token, m_uses, m_tokenHashes);
        m_useEnds.push_back(m_uses.size());
        for (std::size_t i = firstUse; i < m_uses.size(); ++i)
            request(m_uses[i]);
        for (const WordRole bag : {WordRole::BagBefore, WordRole::BagAfter})
            request(WordUse{bag, m_features.wordOf(token)});
        append(m_tokenHashes, row);
    }

    void request(const WordUse &use)
    {
        if (m_knownRows[use.word] != nullptr)
            return;
        std::uint32_t &row = m_rowOfUse[placeOf(use)];
        if (row != 0)
            return;
        row = newRow();
        m_hashes.clear();
        m_features.appendWordFeatures(use.role, use.word, m_hashes);
        append(m_hashes, row);
    }

    void append(const std::vector<FeatureHash> &hashes, std::uint32_t row)
    {
        for (const FeatureHash hash : hashes)
            m_requests.push_back({hash, row});
    }

    const DocumentFeatures &m_features;
    const Weights &m_weights;
    std::vector<const WeightSums *> m_knownRows; ///< by word; null where the model has none
    std::vector<WeightSums> m_rows;              ///< of the tokens of the sentence, then of words in their roles
    std::vector<std::uint32_t> m_rowOfUse;       ///< by word and role; 0: not asked for yet
    std::vector<WordUse> m_uses;                 ///< of the sentence
    std::vector<std::size_t> m_useEnds;
    std::vector<WeightRequest> m_requests;
    std::vector<FeatureHash> m_hashes; ///< of a word
    std::vector<FeatureHash> m_tokenHashes;
};

} // namespace lectern::modelfile
