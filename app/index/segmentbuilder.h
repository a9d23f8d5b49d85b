// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/index/corpus.h"
#include "app/index/segment.h"
#include "app/index/termtable.h"
#include "app/index/textfield.h"

#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace lectern {

/// Takes articles in any order and makes segments of them, each a stretch of time. Keeps four bytes a word until
/// then; the text itself may be forgotten as soon as add() returns.
class SegmentBuilder
{
public:
    /// Returns the number of the call, for drop().
    std::size_t add(ArticleId id, const Article &article, const Annotations &annotations);
    /// Forgets an article that was added.
    void drop(std::size_t index) { m_docs[index].isDropped = true; }
    [[nodiscard]] bool isEmpty() const noexcept { return m_docs.empty(); }
    /// Empties the builder.
    [[nodiscard]] std::vector<std::shared_ptr<const Segment>> finish();

private:
    /// A word of an article: the number of its term; the position of the word before it, if it is a second reading.
    struct Token
    {
        static constexpr std::uint32_t SamePosition = std::uint32_t(1) << 31;
        static constexpr std::uint32_t NoTerm = SamePosition - 1; ///< a position without a word
    };
    struct Doc
    {
        SegmentDoc entry;
        std::size_t recordBegin = 0;
        std::size_t recordSize = 0;
        std::size_t officesBegin = 0;
        std::size_t officeCount = 0;
        std::span<const std::uint32_t> tokens;
        bool isDropped = false;
    };

    /// A word whose number is being looked up.
    struct PendingWord
    {
        TermTable::Lookup lookup;
        std::size_t end = 0;   ///< of its bytes in m_pendingText
        std::size_t token = 0; ///< of m_tokens
    };

    void addReadableText(const Article &article);
    void addWords(TextField field, std::string_view text);
    void addWord(TextField field, std::string_view word, std::uint32_t flags);
    void numberPending();
    void keepTokens(Doc &doc);
    void keepOffices(Doc &doc, const Article &article, const Annotations &annotations);
    [[nodiscard]] std::vector<std::span<const Doc>> split() const;
    template<typename Occurrence>
    [[nodiscard]] std::shared_ptr<const Segment> build(std::span<const Doc> docs,
                                                       std::span<const TermNumber> alphabet) const;

    TermTable m_terms;
    std::vector<Doc> m_docs;
    std::vector<std::unique_ptr<std::uint32_t[]>> m_chunks;
    std::size_t m_chunkUsed = 0;
    std::size_t m_chunkSize = 0;
    SectionWriter m_records;
    std::vector<StatedOffice> m_offices;
    std::unordered_set<std::string> m_officeWords; ///< what the offices name by view
    std::vector<std::uint32_t> m_tokens;           ///< of the article being added
    std::vector<PendingWord> m_pending;
    std::string m_pendingText;
};

} // namespace lectern
