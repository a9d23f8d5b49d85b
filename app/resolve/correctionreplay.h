// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/jobcontrol.h"
#include "app/resolve/correctedresult.h"

#include <optional>
#include <vector>

namespace lectern {

/// The reader's corrections over one result of the machine. Going to another list of them (one more, one less, one
/// taken out of the middle) costs what the corrections after the common beginning touch. A value: copies share what
/// they hold.
class CorrectionReplay
{
public:
    /// A correction in its turn.
    struct Step
    {
        std::shared_ptr<const Correction> correction;
        std::optional<Problem> problem; ///< why it does not apply here; it changed nothing then
    };

    CorrectionReplay(std::shared_ptr<const MachineResult> machine, std::shared_ptr<const Recognizer> recognizer);

    /// Replays exactly these. Problem: Cancelled; the replay is then somewhere between and must not be used.
    [[nodiscard]] Result<void> goTo(const std::vector<Correction> &corrections, const JobControl &control);

    [[nodiscard]] const CorrectedResult &result() const { return m_result; }
    [[nodiscard]] const std::vector<Step> &steps() const { return m_steps; }

private:
    void apply(const Correction &correction);
    void takeBack();

    CorrectedResult m_result;
    std::vector<Step> m_steps;
    std::vector<std::shared_ptr<const CorrectedResult::Former>> m_formers; ///< of each step
};

} // namespace lectern
