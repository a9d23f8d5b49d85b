// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/resolve/correctionreplay.h"

#include "app/resolve/applycorrection.h"

namespace lectern {

CorrectionReplay::CorrectionReplay(std::shared_ptr<const MachineResult> machine,
                                   std::shared_ptr<const Recognizer> recognizer)
    : m_result(std::move(machine), std::move(recognizer))
{
}

Result<void> CorrectionReplay::goTo(const std::vector<Correction> &corrections, const JobControl &control)
{
    std::size_t common = 0;
    while (common < m_steps.size() && common < corrections.size() && *m_steps[common].correction == corrections[common])
        ++common;
    while (m_steps.size() > common)
        takeBack();
    while (m_steps.size() < corrections.size()) {
        if (control.isCancelled())
            return Problem{Problem::Kind::Cancelled, {}, {}};
        apply(corrections[m_steps.size()]);
        control.report(static_cast<int>(m_steps.size()), static_cast<int>(corrections.size()));
    }
    return {};
}

void CorrectionReplay::apply(const Correction &correction)
{
    auto shared = std::make_shared<const Correction>(correction);
    const Result<void> applied = applyCorrection(shared, m_result);
    CorrectedResult::Former former = m_result.takeFormer();
    if (!applied) {
        m_result.restore(former);
        former = m_result.takeFormer();
    }
    m_steps.push_back({std::move(shared), applied ? std::nullopt : std::optional(applied.error())});
    m_formers.push_back(std::make_shared<const CorrectedResult::Former>(std::move(former)));
}

void CorrectionReplay::takeBack()
{
    m_result.restore(*m_formers.back());
    m_formers.pop_back();
    m_steps.pop_back();
}

} // namespace lectern
