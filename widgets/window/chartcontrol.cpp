// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/chartcontrol.h"

#include "widgets/charts/chartpane.h"
#include "widgets/charts/charttext.h"
#include "widgets/charts/renderchart.h"
#include "widgets/window/evidencerows.h"
#include "widgets/window/filterwords.h"
#include "widgets/window/windowsettings.h"

#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QImage>
#include <QMessageBox>
#include <QMimeData>

namespace lectern {

namespace {

/// Everything a chart is computed from; copied into the job.
struct ChartQuestion
{
    std::shared_ptr<const Corpus> corpus;
    std::shared_ptr<const ArticleSource> articles;
    std::shared_ptr<const FilterResult> result;
    ChartRequest request;
};

Result<Chart> compute(const ChartQuestion &question, const JobControl &control)
{
    Result<Chart> chart =
        makeChart(*question.corpus, *question.articles, question.result->search.articles, question.request, control);
    if (chart)
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
    connect(m_pane, &ChartPane::copyRequested, this, &ChartControl::copyChart);
    connect(m_pane, &ChartPane::exportRequested, this, &ChartControl::exportChart);
}

void ChartControl::refresh()
{
    m_evidenceJob.cancel();
    const ChartQuestion question{m_workspace.corpus(), m_workspace.articles(), m_workspace.result(), m_pane->request()};
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
    const Chart chart = m_pane->chart(); // the first signal may bring another one
    const ChartValue &wanted = chart.values.at(static_cast<std::size_t>(value));
    if (wanted.entity)
        Q_EMIT entityFilterRequested(*wanted.entity);
    if (wanted.other)
        Q_EMIT entityFilterRequested(*wanted.other);
    if (wanted.bin && chart.kind == ChartKind::Timeline)
        Q_EMIT chipRequested(dateChip(*wanted.bin, chart.unit));
    if (chart.kind == ChartKind::Sources && !chart.columns.at(wanted.column).label.empty())
        Q_EMIT chipRequested(sourceChip(chart.columns[wanted.column].label));
}

ChartStyle ChartControl::pictureStyle() const
{
    ChartStyle style;
    style.filter = m_pane->filter();
    style.selected = m_pane->selectedEntity();
    return style;
}

void ChartControl::copyChart()
{
    if (m_pane->chart().values.empty())
        return;
    const QByteArray png = chartPicture(m_pane->chart(), QStringLiteral("png"), pictureStyle());
    auto *copied = new QMimeData;
    copied->setImageData(QImage::fromData(png));
    copied->setData(QStringLiteral("image/svg+xml"),
                    chartPicture(m_pane->chart(), QStringLiteral("svg"), pictureStyle()));
    QGuiApplication::clipboard()->setMimeData(copied);
}

Result<void> ChartControl::exportTo(const QString &path) const
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == QLatin1String("csv") || ending == QLatin1String("json"))
        return m_workspace.exportChart(m_pane->chart(), path);
    return renderChart(m_pane->chart(), path, pictureStyle());
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
