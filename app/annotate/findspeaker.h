// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/annotate/annotations.h"
#include "app/annotate/findroles.h"
#include "app/annotate/preparedtext.h"

#include <optional>
#include <vector>

namespace lectern {

/// A reporting verb with its subject.
struct SpeechCue
{
    WordRange words;                      ///< "said", "according to"
    std::optional<std::uint32_t> speaker; ///< index into Annotations::mentions
    std::uint32_t subjectBegin = 0;       ///< first word of the subject, the verb where there is none
    bool isCollective = false;            ///< the subject is a group without a name: "participants", "the sides"
};

/// Finds the subjects of reporting verbs. Pronouns and titles without a name stand for the last person they fit.
class SpeakerFinder
{
public:
    SpeakerFinder(const PreparedText &text, const std::vector<PlacedMention> &mentions, const std::vector<Role> &roles);

    /// The cue among the words [first, end) that is nearest to `first`; the subject may stand before or after the verb.
    [[nodiscard]] std::optional<SpeechCue> cueAfter(std::uint32_t first, std::uint32_t end) const;
    /// The cue among the words [first, end) that is nearest to `end`.
    [[nodiscard]] std::optional<SpeechCue> cueBefore(std::uint32_t first, std::uint32_t end) const;

private:
    [[nodiscard]] bool isCueVerb(std::uint32_t word) const;
    [[nodiscard]] SpeechCue cueAt(std::uint32_t verb, std::uint32_t first, std::uint32_t end) const;
    [[nodiscard]] std::optional<SpeechCue> accordingTo(std::uint32_t at, std::uint32_t end) const;
    [[nodiscard]] const PlacedMention *mentionEndingBefore(std::uint32_t word, std::uint32_t first) const;
    [[nodiscard]] const PlacedMention *mentionBeginningAfter(std::uint32_t word, std::uint32_t end) const;
    [[nodiscard]] std::optional<std::uint32_t> lastPersonBefore(std::uint32_t word) const;
    [[nodiscard]] std::optional<std::uint32_t> personWithTitle(std::uint32_t word) const;
    [[nodiscard]] bool maySpeak(const PlacedMention &mention) const;
    [[nodiscard]] bool isSubject(const PlacedMention &mention) const;

    const PreparedText &m_text;
    const std::vector<PlacedMention> &m_mentions;
    const std::vector<Role> &m_roles;
};

} // namespace lectern
