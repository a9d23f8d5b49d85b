// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/exportcontrol.h"

#include "widgets/window/advice.h"
#include "widgets/window/windowsettings.h"

#include <QAction>
#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QMessageBox>

#include <algorithm>
#include <array>

namespace lectern {

namespace {

/// A format as a file dialog offers it. brat's is a folder and has no ending.
struct OfferedFormat
{
    ExportFormat format;
    const char *label;
    const char *ending;
};

constexpr OfferedFormat Formats[] = {
    {ExportFormat::Csv, QT_TRANSLATE_NOOP("ExportControl", "CSV table (*.csv)"), "csv"},
    {ExportFormat::JsonLines, QT_TRANSLATE_NOOP("ExportControl", "JSON Lines (*.jsonl)"), "jsonl"},
    {ExportFormat::Json, QT_TRANSLATE_NOOP("ExportControl", "JSON with everything found (*.json)"), "json"},
    {ExportFormat::WebAnnotations, QT_TRANSLATE_NOOP("ExportControl", "W3C Web Annotations (*.jsonld)"), "jsonld"},
    {ExportFormat::Conll, QT_TRANSLATE_NOOP("ExportControl", "CoNLL-2003 columns (*.conll)"), "conll"},
    {ExportFormat::Brat, QT_TRANSLATE_NOOP("ExportControl", "Folder for brat (*)"), ""},
    {ExportFormat::Gexf, QT_TRANSLATE_NOOP("ExportControl", "GEXF network (*.gexf)"), "gexf"},
    {ExportFormat::GraphMl, QT_TRANSLATE_NOOP("ExportControl", "GraphML network (*.graphml)"), "graphml"},
    {ExportFormat::Html, QT_TRANSLATE_NOOP("ExportControl", "Web page (*.html)"), "html"},
    {ExportFormat::Markdown, QT_TRANSLATE_NOOP("ExportControl", "Markdown (*.md)"), "md"},
};

enum class Group { Table, Annotations, Network, Pages };

Group groupOf(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Csv:
    case ExportFormat::JsonLines:
        break;
    case ExportFormat::Json:
    case ExportFormat::WebAnnotations:
    case ExportFormat::Conll:
    case ExportFormat::Brat:
        return Group::Annotations;
    case ExportFormat::Gexf:
    case ExportFormat::GraphMl:
        return Group::Network;
    case ExportFormat::Html:
    case ExportFormat::Markdown:
        return Group::Pages;
    }
    return Group::Table;
}

/// An entry of the menu; files are called by `name`, which is the same in every language.
struct Entry
{
    const char *text;
    const char *name;
    Group group;
    ExportTable table = ExportTable::Mentions;
    ExportControl::Scope scope = ExportControl::Scope::Filter;
};

constexpr std::array Entries{
    Entry{QT_TRANSLATE_NOOP("ExportControl", "&Articles…"), "articles", Group::Table, ExportTable::Articles},
    Entry{QT_TRANSLATE_NOOP("ExportControl", "&Names…"), "names", Group::Table, ExportTable::Entities},
    Entry{QT_TRANSLATE_NOOP("ExportControl", "&Mentions…"), "mentions", Group::Table, ExportTable::Mentions},
    Entry{QT_TRANSLATE_NOOP("ExportControl", "Names in the &Same Articles…"), "pairs", Group::Table,
          ExportTable::Pairs},
    Entry{QT_TRANSLATE_NOOP("ExportControl", "&Quotations…"), "quotations", Group::Table, ExportTable::Quotes},
    Entry{QT_TRANSLATE_NOOP("ExportControl", "&Roles…"), "roles", Group::Table, ExportTable::Roles},
    Entry{QT_TRANSLATE_NOOP("ExportControl", "&Concordance of the Search…"), "concordance", Group::Table,
          ExportTable::Concordance},
    Entry{QT_TRANSLATE_NOOP("ExportControl", "Anno&tations…"), "annotations", Group::Annotations},
    Entry{QT_TRANSLATE_NOOP("ExportControl", "Net&work of Names…"), "network", Group::Network},
    Entry{QT_TRANSLATE_NOOP("ExportControl", "Articles to Rea&d…"), "articles", Group::Pages},
    Entry{QT_TRANSLATE_NOOP("ExportControl", "&Open Article to Read…"), "article", Group::Pages, ExportTable::Articles,
          ExportControl::Scope::OpenArticle},
};

QString translated(const char *words)
{
    return QCoreApplication::translate("ExportControl", words);
}

std::vector<OfferedFormat> formatsOf(Group group)
{
    std::vector<OfferedFormat> formats;
    for (const OfferedFormat &format : Formats)
        if (groupOf(format.format) == group)
            formats.push_back(format);
    return formats;
}

QString withEnding(const QString &path, const OfferedFormat &format)
{
    const QString ending = QString::fromLatin1(format.ending);
    return ending.isEmpty() || !QFileInfo(path).suffix().isEmpty() ? path : path + u'.' + ending;
}

/// What the ending of the path says; where it says nothing, what was chosen in the dialog.
OfferedFormat formatOf(const QString &path, const std::vector<OfferedFormat> &offered, const OfferedFormat &chosen)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    for (const OfferedFormat &format : offered)
        if (!suffix.isEmpty() && suffix == QLatin1String(format.ending))
            return format;
    return chosen;
}

} // namespace

ExportControl::ExportControl(Workspace &workspace, WindowSettings &settings, QWidget *window)
    : QObject(window), m_workspace(workspace), m_settings(settings), m_window(window)
{
    connect(&m_job, &async::JobSignals::progressed, this, &ExportControl::progressed);
    connect(&m_job, &async::JobSignals::failed, this, &ExportControl::failed);
    connect(&m_job, &async::JobSignals::failed, this, &ExportControl::complain);
    connect(&m_job, &async::JobSignals::idle, this, &ExportControl::stopped);
}

void ExportControl::fillMenu(QMenu *menu)
{
    for (std::size_t i = 0; i < Entries.size(); ++i) {
        if (i > 0 && Entries[i].group != Entries[i - 1].group)
            menu->addSeparator();
        QAction *action = menu->addAction(translated(Entries[i].text), this, [this, i] { choose(i); });
        const bool isOfArticle = Entries[i].scope == Scope::OpenArticle;
        action->setStatusTip(isOfArticle ? tr("Write the open article to a file")
                                         : tr("Write what the filter leaves to a file"));
        if (isOfArticle)
            m_articleAction = action;
    }
    setArticle(m_article);
}

void ExportControl::setArticle(std::optional<ArticleId> article)
{
    m_article = article;
    if (m_articleAction != nullptr)
        m_articleAction->setEnabled(article.has_value());
}

void ExportControl::choose(std::size_t entry)
{
    const Entry &wanted = Entries.at(entry);
    const std::vector<OfferedFormat> offered = formatsOf(wanted.group);
    QStringList filters;
    for (const OfferedFormat &format : offered)
        filters << translated(format.label);
    QString filter = filters.constFirst();
    const QString proposal = m_settings.folder() + u'/' + QString::fromLatin1(wanted.name) + u'.' +
                             QString::fromLatin1(offered.front().ending);
    QString path =
        QFileDialog::getSaveFileName(m_window, tr("Export"), proposal, filters.join(QStringLiteral(";;")), &filter);
    if (path.isEmpty())
        return;
    const auto chosen = static_cast<std::size_t>(std::max<qsizetype>(filters.indexOf(filter), 0));
    const OfferedFormat format = formatOf(path, offered, offered.at(chosen));
    path = withEnding(path, format);
    m_settings.setFolder(QFileInfo(path).absolutePath());
    ExportRequest request;
    request.format = format.format;
    request.table = wanted.table;
    start(request, path, wanted.scope);
}

void ExportControl::start(const ExportRequest &request, const QString &path, Scope scope)
{
    const std::shared_ptr<const FilterResult> result = m_workspace.result();
    ExportedArticles articles{m_workspace.corpus(), m_workspace.articles(), result->search.articles, result->query,
                              toQueryText(result->filter)};
    if (scope == Scope::OpenArticle) {
        articles.articles = ArticleSet(articles.corpus->articleCount());
        articles.filter.clear();
        const std::optional<DocNumber> doc = m_article ? articles.corpus->docOf(*m_article) : std::nullopt;
        if (!doc)
            return;
        articles.articles.insert(*doc);
    }
    m_job.start([request, articles,
                 path](const JobControl &control) { return exportResults(request, articles, path, control); },
                [this, path](const std::vector<Problem> &unread) { sayExported(path, unread); });
}

void ExportControl::startChart(const Chart &chart, const QString &path)
{
    m_job.start(
        [chart, path, corpus = m_workspace.corpus(),
         articles = m_workspace.articles()](const JobControl &control) -> Result<std::vector<Problem>> {
            if (const Result<void> written = lectern::exportChart(chart, *corpus, *articles, path, control); !written)
                return written.error();
            return std::vector<Problem>();
        },
        [this, path](const std::vector<Problem> &unread) { sayExported(path, unread); });
}

void ExportControl::sayExported(const QString &path, const std::vector<Problem> &unread)
{
    Q_EMIT exported(path, static_cast<int>(unread.size()));
}

void ExportControl::complain(const Problem &problem)
{
    auto *box =
        new QMessageBox(QMessageBox::Warning, tr("The export failed"), problem.text(), QMessageBox::Ok, m_window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(adviceFor(problem.kind));
    box->open();
}

void ExportControl::cancel()
{
    m_job.cancel();
}

} // namespace lectern
