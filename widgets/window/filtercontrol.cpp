// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/filtercontrol.h"

#include "app/base/utf16map.h"
#include "app/query/completion.h"
#include "widgets/filter/filterbar.h"
#include "widgets/window/entitynames.h"

#include <algorithm>

namespace lectern {

namespace {

constexpr std::uint32_t MostProposals = 8;

std::vector<FieldProposal> proposals(const Corpus &corpus, const QString &text, int cursor, const JobControl &control)
{
    const std::string query = text.toStdString();
    const Utf16Map map(query);
    const Completions found = completeQuery(corpus, query, map.toOffset(cursor), MostProposals, control);
    std::vector<FieldProposal> proposals;
    for (const Completion &completion : found.best) {
        FieldProposal proposal;
        proposal.replacement = QString::fromStdString(completion.text);
        proposal.label = completion.entity ? entityWords(corpus, *completion.entity) : proposal.replacement;
        proposal.begin = map.toPosition(found.replaced.begin);
        proposal.end = map.toPosition(found.replaced.end);
        proposals.push_back(std::move(proposal));
    }
    return proposals;
}

} // namespace

FilterControl::FilterControl(Workspace &workspace, QWidget *window)
    : QObject(window), m_workspace(workspace), m_bar(new FilterBar(&m_chips, window))
{
    connect(m_bar, &FilterBar::textChanged, this, &FilterControl::setText);
    connect(m_bar, &FilterBar::proposalsWanted, this, &FilterControl::propose);
    connect(m_bar, &FilterBar::chipRemoved, this, &FilterControl::removeChip);
    connect(m_bar, &FilterBar::allChipsRemoved, this, [this] {
        m_bar->finishTyping();
        Filter filter = m_filter;
        filter.chips.clear();
        apply(std::move(filter));
    });
    connect(&m_workspace, &Workspace::queryRejected, m_bar, &FilterBar::showProblem);
    connect(&m_workspace, &Workspace::resultChanged, m_bar, [this] {
        const FilterResult &result = *m_workspace.result();
        m_bar->clearProblem();
        m_bar->setResultCount(static_cast<int>(result.search.total),
                              static_cast<int>(m_workspace.corpus()->articleCount()));
    });
}

void FilterControl::setFilter(const Filter &filter)
{
    m_filter = filter;
    m_chips.setChips(filter.chips);
    m_bar->setText(QString::fromStdString(filter.text));
    m_workspace.setFilter(filter);
}

void FilterControl::apply(Filter filter)
{
    if (filter == m_filter)
        return;
    setFilter(filter);
    Q_EMIT filterChanged();
}

void FilterControl::setText(const QString &text)
{
    Filter filter = m_filter;
    filter.text = text.trimmed().toStdString();
    if (filter == m_filter)
        return;
    // The field is left alone while somebody types in it.
    m_filter = std::move(filter);
    m_workspace.setFilter(m_filter);
    Q_EMIT filterChanged();
}

void FilterControl::search(const QString &query)
{
    apply({query.trimmed().toStdString(), {}});
}

/// Names and fields that begin as what is typed, found in the background.
void FilterControl::propose(const QString &text, int cursor)
{
    if (text.isEmpty()) {
        m_proposalJob.cancel();
        return m_bar->propose({});
    }
    m_proposalJob.start(
        [corpus = m_workspace.corpus(), text, cursor](const JobControl &control) -> Result<std::vector<FieldProposal>> {
            return proposals(*corpus, text, cursor, control);
        },
        [this, text](const std::vector<FieldProposal> &found) {
            if (m_bar->text() == text)
                m_bar->propose(found);
        });
}

void FilterControl::setEntityState(EntityId id, EntityState state)
{
    m_bar->finishTyping();
    apply(withState(m_filter, m_workspace.corpus()->entity(id), state));
}

void FilterControl::addChip(const FilterChip &chip)
{
    m_bar->finishTyping();
    if (std::find(m_filter.chips.begin(), m_filter.chips.end(), chip) != m_filter.chips.end())
        return;
    Filter filter = m_filter;
    filter.chips.push_back(chip);
    apply(std::move(filter));
}

void FilterControl::removeChip(int row)
{
    m_bar->finishTyping();
    Filter filter = m_filter;
    filter.chips.erase(filter.chips.begin() + row);
    apply(std::move(filter));
}

void FilterControl::clear()
{
    apply({});
}

} // namespace lectern
