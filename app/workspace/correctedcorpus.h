// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/jobcontrol.h"
#include "app/index/articlesource.h"
#include "app/index/corpus.h"
#include "app/resolve/correctionreplay.h"
#include "app/store/articlereader.h"

#include <memory>
#include <set>
#include <vector>

namespace lectern {

/// What a reader decided that shows in the snapshot.
struct Decisions
{
    std::vector<Correction> corrections;
    std::set<ArticleId> bin;
    bool operator==(const Decisions &) const = default;
};

/// A library as its reader sees it: the machine's snapshot with the reader's corrections and without the bin.
struct CorrectedCorpus
{
    std::shared_ptr<const Corpus> corpus = std::make_shared<const Corpus>();
    std::shared_ptr<const ArticleSource> articles;
    std::shared_ptr<const Corpus> machine; ///< without corrections
    std::shared_ptr<const CorrectionReplay> replay;
    Decisions decisions;

    /// `machine` holds all articles of the library that can be read, those in the bin too. Problem: Cancelled.
    [[nodiscard]] static Result<CorrectedCorpus> make(std::shared_ptr<const Corpus> machine,
                                                      std::shared_ptr<const ArticleReader> reader,
                                                      std::shared_ptr<const Recognizer> recognizer, Decisions decisions,
                                                      const JobControl &control);
    /// The same library after other decisions; costs what they change. Problem: Cancelled.
    [[nodiscard]] Result<CorrectedCorpus> with(Decisions decisions, const JobControl &control) const;
    /// The same library in another file.
    [[nodiscard]] CorrectedCorpus readFrom(std::shared_ptr<const ArticleReader> reader) const;

private:
    void patch(const CorrectedCorpus &former, const JobControl &control);

    std::shared_ptr<const ArticleReader> m_reader;
    std::shared_ptr<const Recognizer> m_recognizer;
};

} // namespace lectern
