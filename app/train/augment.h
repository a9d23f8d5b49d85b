// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/train/namelists.h"
#include "app/train/trainingdata.h"

#include <map>
#include <string>
#include <vector>

namespace lectern::train {

/// The same text about other people, places and organisations: names keep their form (full name, surname alone,
/// acronym, class word) and one name becomes the same other name everywhere in a document. Documents must have been
/// prepared: their lexicon hits say which places and demonyms may be exchanged.
class NameSwapper
{
public:
    explicit NameSwapper(NameMaker &maker) : m_maker(maker) {}

    [[nodiscard]] TrainingDocument swapped(const TrainingDocument &document);

private:
    void learnPersons(const TrainingDocument &document);
    [[nodiscard]] std::string replacement(const TrainingDocument &document, const TrainingSpan &span);
    [[nodiscard]] std::string person(const TrainingDocument &document, const TrainingSpan &span);
    [[nodiscard]] std::string organization(const TrainingDocument &document, const TrainingSpan &span);
    [[nodiscard]] std::string wordByWord(const TrainingDocument &document, const TrainingSpan &span);
    /// The replacement of a name or word, made at its first use in the document; sometimes the name itself.
    template<typename Make>
    [[nodiscard]] std::string once(const std::string &name, unsigned percent, Make make);

    NameMaker &m_maker;
    std::map<std::string, std::string> m_replacements; ///< of the document at hand
};

/// Some sentences of a document as headlines write them: in capitals, or every word with a capital.
[[nodiscard]] TrainingDocument asHeadlines(const TrainingDocument &document, NameMaker &maker, unsigned percent);

/// Takes away some of the lexicon hits, so that the model does not rely on the lists alone: all hits of a few
/// documents, some hits of the others.
void dropLexiconHits(TrainingDocument &document, NameMaker &maker, unsigned percentOfDocuments, unsigned percentOfHits);

} // namespace lectern::train
