// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/async/latestjob.h"
#include "app/workspace/exportresults.h"
#include "app/workspace/workspace.h"

#include <QObject>

#include <optional>

class QAction;
class QMenu;

namespace lectern {

class WindowSettings;

/// Takes out what the filter leaves: tables, annotations, networks, pages to read. Asks for a file and writes it in the
/// background.
class ExportControl final : public QObject
{
    Q_OBJECT

public:
    ExportControl(Workspace &workspace, WindowSettings &settings, QWidget *window);

    enum class Scope { Filter, OpenArticle };
    /// Entries for everything that can be taken out.
    void fillMenu(QMenu *menu);
    /// The article that is open, for what is exported of it alone.
    void setArticle(std::optional<ArticleId> article);
    /// Writes in the background; ends in exported() or failed().
    void start(const ExportRequest &request, const QString &path, Scope scope = Scope::Filter);
    /// The same with the values of a chart of the snapshot that is open.
    void startChart(const Chart &chart, const QString &path);
    void cancel();
    /// Says what kept something from being exported, in a box that stays until it is read.
    void complain(const Problem &problem);
    [[nodiscard]] bool isBusy() const { return m_job.isRunning(); }

Q_SIGNALS:
    void progressed(int done, int total);
    void stopped(); ///< after exported(), failed() or cancel()
    void exported(const QString &path, int unread);
    void failed(const lectern::Problem &problem);

private:
    void choose(std::size_t entry);
    void sayExported(const QString &path, const std::vector<Problem> &unread);

    Workspace &m_workspace;
    WindowSettings &m_settings;
    QWidget *m_window;
    std::optional<ArticleId> m_article;
    QAction *m_articleAction = nullptr;
    async::LatestJob<std::vector<Problem>> m_job;
};

} // namespace lectern
