// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/textspan.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace lectern {

/// The one folding of the program, used by the index, the query, the lexicon and the resolver alike: compatibility
/// decomposition, marks removed, case folded, dotless and dotted i alike, sharp s as ss, o-stroke as o, l-stroke as l,
/// schwa as e, quotes and dashes of all shapes alike. Works on any valid UTF-8 and never fails.
[[nodiscard]] std::string fold(std::string_view utf8);

/// The other reading of schwa: `Əliyev` folds to `eliyev` and also to `aliyev`. Empty where `utf8` has no schwa.
[[nodiscard]] std::string foldSchwaAsA(std::string_view utf8);

/// Reads the words of a text one by one, folded, into a buffer of its own that is used again: nothing is allocated per
/// word. Views the text, which must outlive it. Words are runs of letters and digits; an apostrophe ends a word and
/// what follows it is a word of its own, so that `Erdoğan'ın` is found by `erdogan` and `Zürich’te` by `zurich`; so
/// does a hyphen; an ideograph is a word by itself. A query word that holds several becomes a phrase.
class TermReader
{
public:
    explicit TermReader(std::string_view utf8) : m_text(utf8) {}

    /// Goes to the next word; false at the end of the text.
    [[nodiscard]] bool next();
    /// Both views hold until the next call of next().
    [[nodiscard]] std::string_view term() const noexcept { return m_term; }
    /// The second reading (schwa as a), empty where there is none; made when it is asked for.
    [[nodiscard]] std::string_view alternate();
    [[nodiscard]] TextSpan span() const noexcept { return m_span; }
    /// Number of words before this one.
    [[nodiscard]] std::uint32_t position() const noexcept { return m_position - 1; }

private:
    bool skipToWord();
    void readWord();

    std::string_view m_text;
    std::size_t m_at = 0;
    std::size_t m_end = 0;
    std::string m_term;
    std::string m_alternate;
    bool m_hasSchwa = false;
    TextSpan m_span;
    std::uint32_t m_position = 0;
};

/// A word of a text in folded form.
struct FoldedTerm
{
    std::string term;      ///< folded
    std::string alternate; ///< second reading (schwa as a), empty where there is none; same position
    TextSpan span;         ///< bytes of the original
    std::uint32_t position = 0;
};

/// All words of a text, as TermReader reads them.
[[nodiscard]] std::vector<FoldedTerm> foldedTerms(std::string_view utf8);

} // namespace lectern
