// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/train/trainingdata.h"

#include <map>
#include <set>
#include <string>

namespace lectern::train {

/// Tells companies from other organisations where a source calls both "ORG": by lists of typed names, by the lexicon,
/// by the words of the name. What none of them knows stays open.
class TypeHints
{
public:
    /// `typedNames` is a file of lines "name <tab> type:count ..."; `words` is resources/model/typewords.tsv.
    static Result<TypeHints> read(const QString &typedNames, const QString &words);

    void narrow(TrainingDocument &document) const;

private:
    [[nodiscard]] TypeSet byName(const std::string &foldedName) const;
    [[nodiscard]] TypeSet byWords(const TrainingDocument &document, const TrainingSpan &span) const;

    std::map<std::string, TypeSet> m_names; ///< folded
    std::set<std::string> m_companyLast;
    std::set<std::string> m_companyFirst;
    std::set<std::string> m_organizationAny;
};

} // namespace lectern::train
