// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/chartcontrol.h"

#include "widgets/charts/chartpane.h"
#include "widgets/charts/charttext.h"
#include "widgets/charts/renderchart.h"
#include "widgets/window/evidencerows.h"
#include "widgets/window/filterwords.h"
#include "widgets/window/windowsettings.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>

namespace lectern {

namespace {

/// Everything a chart is computed from; copied into the job.
struct ChartQuestion
{
    std::shared_ptr<const Corpus> corpus;
    std::shared_ptr<const FilterResult> result;
    ChartRequest request;
};

Result<Chart> compute(const ChartQuestion &question, const JobControl &control)
{
    const ArticleSet &articles = question.result->search.articles;
    const ChartRequest &request = question.request;
    Result<Chart> chart =
        request.kind == ChartKind::Entities
            ? topEntities(*question.corpus, articles, request.types, MaximumBars, control, request.measure)
            : timeline(*question.corpus, articles, request.unit, request.types, control);
    if (!chart)
        return chart;
    chart->measure = request.measure;
    chart->filter = toQueryText(question.result->filter);
    return chart;
}

/// A name for the file, from the title: "people-in-the-most-articles".
QString fileNameOf(const Chart &chart)
{
    QString name;
    for (const QChar c : pictureTitle(chart).toLower())
        name += c.isLetterOrNumber() ? c : QChar(u'-');
    return name;
}

} // namespace

ChartControl::ChartControl(Workspace &workspace, WindowSettings &settings, QWidget *window)
    : QObject(window), m_workspace(workspace), m_settings(settings), m_pane(new ChartPane(&m_evidence, window))
{
    connect(m_pane, &ChartPane::requestChanged, this, &ChartControl::refresh);
    connect(m_pane, &ChartPane::valueActivated, this, &ChartControl::activate);
    connect(m_pane, &ChartPane::filterRequested, this, &ChartControl::filter);
    connect(m_pane, &ChartPane::articleActivated, this, &ChartControl::articleRequested);
    connect(m_pane, &ChartPane::exportRequested, this, &ChartControl::exportChart);
}

void ChartControl::refresh()
{
    m_evidenceJob.cancel();
    const ChartQuestion question{m_workspace.corpus(), m_workspace.result(), m_pane->request()};
    m_chartJob.start(
        [question](const JobControl &control) { return compute(question, control); },
        [this, words = filterWords(question.result->filter)](const Chart &chart) { m_pane->setChart(chart, words); });
}

void ChartControl::activate(int value)
{
    const Chart &chart = m_pane->chart();
    const ChartValue &activated = chart.values.at(static_cast<std::size_t>(value));
    if (activated.entity)
        Q_EMIT entitySelected(*activated.entity);
    const EvidenceQuestion question{m_workspace.corpus(), m_workspace.articles(), chart, activated,
                                    QDate::currentDate()};
    m_evidenceJob.start([question](const JobControl &) { return evidenceRows(question); },
                        [this, value](std::vector<EvidenceRow> rows) { showEvidence(value, std::move(rows)); });
}

void ChartControl::showEvidence(int value, std::vector<EvidenceRow> rows)
{
    m_evidence.setRows(std::move(rows));
    m_pane->showEvidence(value);
}

void ChartControl::filter(int value)
{
    const Chart &chart = m_pane->chart();
    const ChartValue &wanted = chart.values.at(static_cast<std::size_t>(value));
    if (wanted.entity)
        Q_EMIT entityFilterRequested(*wanted.entity);
    else if (wanted.bin)
        Q_EMIT dateFilterRequested(dateChip(*wanted.bin, chart.unit));
}

Result<void> ChartControl::exportTo(const QString &path) const
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == QLatin1String("csv") || ending == QLatin1String("json"))
        return m_workspace.exportChart(m_pane->chart(), path);
    ChartStyle style;
    style.filter = m_pane->filter();
    style.selected = m_pane->selectedEntity();
    return renderChart(m_pane->chart(), path, style);
}

void ChartControl::exportChart()
{
    if (m_pane->chart().values.empty())
        return;
    const QStringList kinds{tr("PNG picture (*.png)"), tr("SVG drawing (*.svg)"), tr("PDF document (*.pdf)"),
                            tr("CSV table with evidence (*.csv)"), tr("JSON with evidence (*.json)")};
    static const QStringList endings{QStringLiteral(".png"), QStringLiteral(".svg"), QStringLiteral(".pdf"),
                                     QStringLiteral(".csv"), QStringLiteral(".json")};
    QString kind = kinds.first();
    const QString proposal = m_settings.folder() + u'/' + fileNameOf(m_pane->chart()) + endings.first();
    QString path = QFileDialog::getSaveFileName(m_pane->window(), tr("Export Chart"), proposal,
                                                kinds.join(QStringLiteral(";;")), &kind);
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += endings.value(kinds.indexOf(kind));
    m_settings.setFolder(QFileInfo(path).absolutePath());
    if (const Result<void> written = exportTo(path); !written)
        QMessageBox::warning(m_pane->window(), tr("The chart was not exported"), written.error().text());
    else
        Q_EMIT exported(path);
}

} // namespace lectern
