// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/annotate/recognizer.h"
#include "app/base/jobcontrol.h"
#include "app/base/result.h"

#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace lectern {

/// What another recogniser reads differently in articles.
struct MentionChanges
{
    int articles = 0; ///< that are read differently
    int gained = 0;   ///< mentions that only the newer one finds
    int lost = 0;     ///< that only the older one found
    int retyped = 0;  ///< the same words as another type of thing
    bool operator==(const MentionChanges &) const = default;

    void add(const MentionChanges &more);
};

[[nodiscard]] MentionChanges compareMentions(const Annotations &before, const Annotations &after);

struct ReanalysisRequest
{
    QString library;
    std::shared_ptr<const Recognizer> recognizer;
    int threads = 0; ///< 0: one a processor
};

struct ReanalysisSummary
{
    int analysed = 0;
    MentionChanges changes;
    std::vector<Problem> problems; ///< one for each article that is damaged; its analysis stays
    bool wasCancelled = false;
    /// What kept the library from being written; what was committed before stays.
    std::optional<Problem> brokenBy;
};

/// Analyses the articles anew that another recogniser analysed, from the texts the library holds, in batches each of
/// which is committed whole: one that was stopped or killed is gone on with by the next. Progress is in articles.
/// Problem: whatever keeps the library from being opened for writing.
[[nodiscard]] Result<ReanalysisSummary> reanalyse(const ReanalysisRequest &request, const JobControl &control);

} // namespace lectern
