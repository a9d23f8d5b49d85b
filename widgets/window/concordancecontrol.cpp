// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/concordancecontrol.h"

#include "widgets/common/viewsetup.h"
#include "widgets/concordance/passagepane.h"
#include "widgets/window/savetable.h"

namespace lectern {

namespace {

PassagePane::Look look()
{
    return {ConcordanceControl::tr("Concordance"),
            ConcordanceControl::tr("Places in their context"),
            QStringLiteral("lectern-concordance"),
            {ConcordanceModel::Before, ConcordanceModel::After},
            true,
            {{ConcordanceModel::Before, ConcordanceControl::tr("By the word before")},
             {ConcordanceModel::Hit, ConcordanceControl::tr("By what was found")},
             {ConcordanceModel::After, ConcordanceControl::tr("By the word after")},
             {ConcordanceModel::Source, ConcordanceControl::tr("By source")}}};
}

/// Column names in files stay English.
QStringList head()
{
    return {QStringLiteral("before"), QStringLiteral("hit"), QStringLiteral("after"), QStringLiteral("source"),
            QStringLiteral("date")};
}

} // namespace

ConcordanceControl::ConcordanceControl(Workspace &workspace, WindowSettings &settings, QWidget *window)
    : QObject(window), m_workspace(workspace), m_pane(new PassagePane(&m_model, look(), window))
{
    m_pane->setColumnWidth(ConcordanceModel::Hit, 120);
    m_pane->setColumnWidth(ConcordanceModel::Source, 120);
    m_pane->setColumnWidth(ConcordanceModel::Date, 96);
    m_pane->setEmptyWords(tr("No places"), tr("Search for words, or select a name, to see them in their context."));
    connect(m_pane, &PassagePane::shown, this, &ConcordanceControl::fill);
    connect(m_pane, &PassagePane::entityOnlyChanged, this, &ConcordanceControl::refresh);
    connect(m_pane, &PassagePane::articleActivated, this, &ConcordanceControl::articleRequested);
    connect(m_pane, &PassagePane::groupingChanged, &m_model, [this](std::optional<int> column) {
        m_model.setGrouping(column ? std::optional(static_cast<ConcordanceModel::Column>(*column)) : std::nullopt);
    });
    connect(m_pane, &PassagePane::foldRequested, &m_model, &ConcordanceModel::setShown);
    connect(m_pane, &PassagePane::exportRequested, this, [this, &settings] {
        ConcordanceModel lines;
        lines.setRows(m_model.rows());
        const QString path = chooseAndSaveTable(lines, head(), tr("concordance"), settings, m_pane->window());
        if (!path.isEmpty())
            Q_EMIT exported(path);
    });
}

void ConcordanceControl::refresh()
{
    m_isStale = true;
    m_job.cancel();
    if (isInSight(m_pane))
        fill();
}

void ConcordanceControl::setSelectedEntity(std::optional<EntityId> entity)
{
    if (entity == m_entity)
        return;
    m_entity = entity;
    m_pane->setEntityName(entity ? QString::fromStdString(m_workspace.corpus()->entity(*entity).name) : QString());
    refresh();
}

void ConcordanceControl::fill()
{
    if (!m_isStale)
        return;
    m_isStale = false;
    const bool wantsEntity = m_pane->isEntityOnly() || m_workspace.result()->query.matchesAll();
    const std::optional<EntityId> entity = wantsEntity ? m_entity : std::nullopt;
    m_job.start(
        [corpus = m_workspace.corpus(), articles = m_workspace.articles(), result = m_workspace.result(), entity,
         today = QDate::currentDate()](const JobControl &control) -> Result<Lines> {
            const ArticleSet &filter = result->search.articles;
            const Result<Concordance> found =
                entity ? concordance(*corpus, filter, *entity, *articles, MostLines, control)
                       : concordance(*corpus, filter, result->query, *articles, MostLines, control);
            if (!found)
                return found.error();
            return Lines{concordanceRows(*corpus, *found, today), found->isComplete};
        },
        [this](Lines lines) { show(std::move(lines)); });
}

void ConcordanceControl::show(Lines lines)
{
    m_pane->setNote(lines.isComplete ? tr("%n place(s)", nullptr, static_cast<int>(lines.rows.size()))
                                     : tr("the newest %L1 places; narrow the filter to see others").arg(MostLines));
    m_model.setRows(std::move(lines.rows));
}

} // namespace lectern
