// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workspace/workspace.h"
#include "widgets/window/columncontrol.h"

#include <QObject>
#include <QStringList>

class QMenu;

namespace lectern {

class WindowSettings;

/// Opens, imports into and saves libraries: the dialogs of the File menu, recent libraries and the first start.
class LibraryControl final : public QObject
{
    Q_OBJECT

public:
    LibraryControl(Workspace &workspace, WindowSettings &settings, QWidget *window);

    /// What the window begins with: the given paths, else the library of the last session, else the sample articles.
    void start(const QStringList &paths);
    /// Libraries are opened; other files and folders go into a new untitled library.
    void openPaths(const QStringList &paths);
    /// Files and folders go into the open library.
    void addPaths(const QStringList &paths);
    void openSamples();
    /// Whether there is a library of the samples that could be removed.
    [[nodiscard]] bool hasSamples() const;
    /// Removes the library of the samples with all that was done in it; the next session begins empty.
    void removeSamples();
    /// Offers what a session that broke off left behind. Nothing where there is nothing.
    void offerLeftBehind();

    void chooseLibrary();
    void chooseFolder();
    void chooseFilesToAdd();
    void chooseFolderToAdd();
    void chooseSaveAs();
    /// "Caspian", "Sample articles", "Untitled library"; empty when none is open.
    [[nodiscard]] QString name() const;
    void fillRecentMenu(QMenu *menu);
    /// Files on the clipboard come into the library, else its text as an article.
    void pasteArticle();
    /// Whether articles of the library were analysed by an older Lectern.
    [[nodiscard]] bool isOutdated() const { return m_outdated > 0; }
    [[nodiscard]] int outdatedArticles() const { return m_outdated; }
    void analyseAnew();
    /// Asks for a folder whose new files come into the library by themselves.
    void chooseFolderToWatch();
    void watch(const QString &folder);
    void fillWatchMenu(QMenu *menu);

private:
    void countOutdated();
    void showReanalysis(const QStringList &summary);
    bool openLibrary(const QString &path);
    void askToRemoveSamples();
    void openUntitled(const QStringList &paths);
    [[nodiscard]] QString nameOf(const QString &path) const;
    void setWatched(const QStringList &folders);
    void complain(const QString &what, const Problem &problem);

    Workspace &m_workspace;
    WindowSettings &m_settings;
    QWidget *m_window;
    ColumnControl m_columns;
    int m_outdated = 0; ///< articles that were analysed by an older Lectern
};

} // namespace lectern
