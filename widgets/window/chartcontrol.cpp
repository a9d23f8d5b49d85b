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
#include <QMimeData>

namespace lectern {

namespace {

/// Everything a chart is computed from; copied into the job.
struct ChartQuestion
{
    std::shared_ptr<const Corpus> corpus;
    std::shared_ptr<const ArticleSource> source;
    ArticleSet articles;
    std::string filter;
    ChartRequest request;
};

Result<Chart> compute(const ChartQuestion &question, const JobControl &control)
{
    Result<Chart> chart = makeChart(*question.corpus, *question.source, question.articles, question.request, control);
    if (chart)
        chart->filter = question.filter;
    return chart;
}

/// Those of the articles that are still there.
ArticleSet articlesOf(const Corpus &corpus, const std::vector<ArticleId> &ids)
{
    ArticleSet articles(corpus.articleCount());
    for (const ArticleId id : ids)
        if (const std::optional<DocNumber> doc = corpus.docOf(id))
            articles.insert(*doc);
    return articles;
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
    connect(m_pane, &ChartPane::holdRequested, this, &ChartControl::hold);
    connect(&m_workspace, &Workspace::libraryChanged, this, [this] { m_held.clear(); });
    watch(m_chartJob);
    watch(m_evidenceJob);
    connect(&m_chartJob, &async::JobSignals::failed, this, &ChartControl::keepShown);
    connect(m_pane, &ChartPane::stopRequested, this, &ChartControl::stop);
    connect(m_pane, &ChartPane::valueActivated, this, &ChartControl::activate);
    connect(m_pane, &ChartPane::filterRequested, this, &ChartControl::filter);
    connect(m_pane, &ChartPane::articleActivated, this, &ChartControl::articleRequested);
    connect(m_pane, &ChartPane::copyRequested, this, &ChartControl::copyChart);
    connect(m_pane, &ChartPane::exportRequested, this, &ChartControl::exportChart);
}

/// The pane shows how far the job is.
void ChartControl::watch(async::JobSignals &job)
{
    connect(&job, &async::JobSignals::progressed, m_pane, &ChartPane::setProgress);
    connect(&job, &async::JobSignals::failed, this, &ChartControl::failed);
    connect(&job, &async::JobSignals::idle, this, [this] {
        if (!isBusy())
            m_pane->endProgress();
    });
}

void ChartControl::stop()
{
    m_evidenceJob.cancel();
    if (!m_chartJob.isRunning())
        return;
    m_chartJob.cancel();
    keepShown();
}

void ChartControl::keepShown()
{
    m_pane->keepShown();
    m_pane->setHeld(m_held.contains(m_pane->request().kind));
}

void ChartControl::refresh()
{
    m_evidenceJob.cancel();
    const auto held = m_held.find(m_pane->request().kind);
    m_pane->setHeld(held != m_held.end());
    const std::shared_ptr<const FilterResult> result = m_workspace.result();
    const std::shared_ptr<const Corpus> corpus = m_workspace.corpus();
    const Filter &filter = held != m_held.end() ? held->second.filter : result->filter;
    const ChartQuestion question{corpus, m_workspace.articles(),
                                 held != m_held.end() ? articlesOf(*corpus, held->second.articles)
                                                      : result->search.articles,
                                 toQueryText(filter), m_pane->request()};
    m_chartJob.start([question](const JobControl &control) { return compute(question, control); },
                     [this, words = filterWords(filter)](const Chart &chart) { m_pane->setChart(chart, words); });
    m_pane->setProgress(0, 0);
}

void ChartControl::hold(bool isHeld)
{
    if (!isHeld) {
        m_held.erase(m_pane->request().kind);
        refresh();
        return;
    }
    HeldArticles &held = m_held[m_pane->request().kind];
    held.filter = m_workspace.result()->filter;
    held.articles.clear();
    m_workspace.result()->search.articles.forEach(
        [&](DocNumber doc) { held.articles.push_back(m_workspace.corpus()->articleId(doc)); });
}

void ChartControl::activate(int value)
{
    const Chart &chart = m_pane->chart();
    const ChartValue &activated = chart.values.at(static_cast<std::size_t>(value));
    if (activated.entity)
        Q_EMIT entitySelected(*activated.entity);
    const EvidenceQuestion question{m_workspace.corpus(), m_workspace.articles(), chart, activated,
                                    QDate::currentDate()};
    m_evidenceJob.start([question](const JobControl &control) { return evidenceRows(question, control); },
                        [this, value](std::vector<EvidenceRow> rows) { showEvidence(value, std::move(rows)); });
    m_pane->setProgress(0, 0);
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

void ChartControl::exportTo(const QString &path)
{
    static const QStringList pictures{QStringLiteral("png"), QStringLiteral("svg"), QStringLiteral("pdf")};
    if (!pictures.contains(QFileInfo(path).suffix().toLower()))
        Q_EMIT valuesRequested(m_pane->chart(), path);
    else if (const Result<void> drawn = renderChart(m_pane->chart(), path, pictureStyle()); !drawn)
        Q_EMIT exportFailed(drawn.error());
    else
        Q_EMIT exported(path);
}

void ChartControl::exportChart()
{
    if (m_pane->chart().values.empty())
        return;
    QStringList kinds{tr("PNG picture (*.png)"), tr("SVG drawing (*.svg)"), tr("PDF document (*.pdf)"),
                      tr("CSV table with evidence (*.csv)"), tr("JSON with evidence (*.json)")};
    if (const ChartKind kind = m_pane->chart().kind; kind == ChartKind::Network || kind == ChartKind::CoOccurrence)
        kinds << tr("GEXF network (*.gexf)") << tr("GraphML network (*.graphml)");
    static const QStringList endings{QStringLiteral(".png"),    QStringLiteral(".svg"),  QStringLiteral(".pdf"),
                                     QStringLiteral(".csv"),    QStringLiteral(".json"), QStringLiteral(".gexf"),
                                     QStringLiteral(".graphml")};
    QString kind = kinds.first();
    const QString proposal = m_settings.folder() + u'/' + fileNameOf(m_pane->chart()) + endings.first();
    QString path = QFileDialog::getSaveFileName(m_pane->window(), tr("Export Chart"), proposal,
                                                kinds.join(QStringLiteral(";;")), &kind);
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += endings.value(kinds.indexOf(kind));
    m_settings.setFolder(QFileInfo(path).absolutePath());
    exportTo(path);
}

} // namespace lectern
