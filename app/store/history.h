// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/marks.h"
#include "app/resolve/correction.h"

#include <QByteArray>
#include <QString>

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace lectern {

/// What a reader did in one go, and undoes in one go.
struct HistoryStep
{
    std::string made; ///< ISO 8601, UTC
    std::vector<Correction> corrections;
    std::vector<Correction> revoked; ///< corrections made before that are not to hold any more
    std::vector<MarkChange> marks;
    bool operator==(const HistoryStep &) const = default;
};

/// Everything the reader did, oldest first; what stands after the cursor was undone.
struct EditHistory
{
    std::vector<HistoryStep> steps;
    std::size_t cursor = 0;

    /// The corrections that hold, in their order: those made and not undone and not revoked.
    [[nodiscard]] std::vector<Correction> corrections() const;
};

/// The step in a sentence, translated: that of its correction, or how many there are.
[[nodiscard]] QString describe(const HistoryStep &step);

/// JSON; without `made`, which stands in a column of its own.
[[nodiscard]] QByteArray toJson(const HistoryStep &step);
/// Nothing where the text is no step of ours.
[[nodiscard]] std::optional<HistoryStep> historyStepFromJson(const QByteArray &text);

/// A target's part as its column holds it: empty for a whole article.
[[nodiscard]] QString partText(const MarkTarget &target);
[[nodiscard]] std::optional<MarkTarget> targetFrom(std::optional<ArticleId> article, const QString &part);

} // namespace lectern
