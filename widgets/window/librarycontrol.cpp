// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/librarycontrol.h"

#include "app/base/datapath.h"
#include "app/workspace/untitled.h"
#include "app/workspace/watchedfolders.h"
#include "widgets/window/advice.h"
#include "widgets/window/windowsettings.h"

#include <QClipboard>
#include <QDateTime>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLocale>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QUrl>

namespace lectern {

namespace {

constexpr QLatin1String LibrarySuffix("lectern");

bool isLibrary(const QString &path)
{
    const QFileInfo file(path);
    return file.isFile() && file.suffix() == LibrarySuffix;
}

QString withoutMnemonic(QString text)
{
    return text.replace(u'&', QStringLiteral("&&"));
}

} // namespace

LibraryControl::LibraryControl(Workspace &workspace, WindowSettings &settings, QWidget *window)
    : QObject(window), m_workspace(workspace), m_settings(settings), m_window(window),
      m_columns(workspace, settings, window)
{
    connect(&m_workspace, &Workspace::libraryChanged, this, [this] {
        if (const QString path = m_workspace.libraryPath(); !path.isEmpty()) {
            m_settings.setLibrary(path);
            m_settings.addRecentLibrary(path);
        }
        countOutdated();
    });
    connect(&m_workspace, &Workspace::importFinished, this, &LibraryControl::countOutdated);
    connect(&m_workspace, &Workspace::reanalysed, this, &LibraryControl::showReanalysis);
}

void LibraryControl::countOutdated()
{
    m_outdated = m_workspace.outdatedArticles();
}

void LibraryControl::analyseAnew()
{
    m_workspace.reanalyse();
}

void LibraryControl::showReanalysis(const QStringList &summary)
{
    countOutdated();
    auto *box =
        new QMessageBox(QMessageBox::Information, tr("Analysed anew"), summary.value(0), QMessageBox::Ok, m_window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(summary.mid(1).join(u'\n'));
    box->open();
}

void LibraryControl::pasteArticle()
{
    const QMimeData *clipboard = QGuiApplication::clipboard()->mimeData();
    QStringList paths;
    for (const QUrl &url : clipboard->urls())
        if (url.isLocalFile())
            paths << url.toLocalFile();
    if (!paths.isEmpty())
        addPaths(paths);
    else if (clipboard->hasText())
        m_workspace.importText(clipboard->text());
}

void LibraryControl::start(const QStringList &paths)
{
    if (!paths.isEmpty())
        return openPaths(paths);
    const QString last = m_settings.library();
    if (!last.isEmpty() && QFileInfo::exists(last) && m_workspace.openLibrary(last))
        return;
    if (m_settings.wantsSamples())
        openSamples();
}

void LibraryControl::openPaths(const QStringList &paths)
{
    QStringList articles;
    for (const QString &path : paths) {
        if (isLibrary(path))
            openLibrary(path);
        else
            articles << path;
    }
    if (articles.size() == paths.size())
        openUntitled(articles);
    else if (!articles.isEmpty())
        addPaths(articles);
}

void LibraryControl::addPaths(const QStringList &paths)
{
    m_columns.importPaths(paths);
}

void LibraryControl::openUntitled(const QStringList &paths)
{
    if (const Result<void> opened = m_workspace.openUntitled(); !opened)
        return complain(tr("No library could be made"), opened.error());
    m_columns.importPaths(paths);
}

void LibraryControl::openSamples()
{
    m_settings.setWantsSamples(true);
    const QString samples = m_settings.sampleLibrary();
    if (!samples.isEmpty() && QFileInfo::exists(samples) && m_workspace.openLibrary(samples))
        return;
    openUntitled({dataPath(QStringLiteral("samples"))});
    m_settings.setSampleLibrary(m_workspace.libraryPath());
}

bool LibraryControl::hasSamples() const
{
    const QString samples = m_settings.sampleLibrary();
    return !samples.isEmpty() && QFileInfo::exists(samples);
}

void LibraryControl::removeSamples()
{
    const QString samples = m_settings.sampleLibrary();
    if (m_workspace.libraryPath() == samples)
        m_workspace.closeLibrary();
    removeUntitledLibrary(samples);
    m_settings.removeRecentLibrary(samples);
    m_settings.setSampleLibrary({});
    m_settings.setLibrary(m_workspace.libraryPath());
    m_settings.setWantsSamples(false);
}

bool LibraryControl::openLibrary(const QString &path)
{
    if (const Result<void> opened = m_workspace.openLibrary(path); !opened) {
        complain(tr("The library cannot be opened"), opened.error());
        return false;
    }
    return true;
}

void LibraryControl::offerLeftBehind()
{
    for (const QString &path : Workspace::untitledLeftBehind()) {
        if (path == m_workspace.libraryPath())
            continue;
        QMessageBox box(QMessageBox::Question, tr("Lectern was not closed properly"),
                        tr("A library without a name is left from %1. Open it?")
                            .arg(QLocale().toString(QFileInfo(path).lastModified(), QLocale::ShortFormat)),
                        QMessageBox::NoButton, m_window);
        const QPushButton *open = box.addButton(tr("Open It"), QMessageBox::AcceptRole);
        box.addButton(tr("Not Now"), QMessageBox::RejectRole);
        box.setInformativeText(tr("It stays in the list of recent libraries."));
        m_settings.addRecentLibrary(path);
        box.exec();
        if (box.clickedButton() == open && openLibrary(path))
            return;
    }
}

void LibraryControl::chooseLibrary()
{
    const QString path = QFileDialog::getOpenFileName(m_window, tr("Open Library"), m_settings.folder(),
                                                      tr("Lectern libraries (*.lectern)"));
    if (path.isEmpty())
        return;
    m_settings.setFolder(QFileInfo(path).absolutePath());
    openLibrary(path);
}

void LibraryControl::chooseFolder()
{
    const QString folder =
        QFileDialog::getExistingDirectory(m_window, tr("Open Folder of Articles"), m_settings.folder());
    if (folder.isEmpty())
        return;
    m_settings.setFolder(folder);
    openUntitled({folder});
}

void LibraryControl::chooseFilesToAdd()
{
    const QStringList files = QFileDialog::getOpenFileNames(m_window, tr("Add Articles"), m_settings.folder());
    if (files.isEmpty())
        return;
    m_settings.setFolder(QFileInfo(files.first()).absolutePath());
    addPaths(files);
}

void LibraryControl::chooseFolderToAdd()
{
    const QString folder =
        QFileDialog::getExistingDirectory(m_window, tr("Add Folder of Articles"), m_settings.folder());
    if (folder.isEmpty())
        return;
    m_settings.setFolder(folder);
    addPaths({folder});
}

void LibraryControl::chooseSaveAs()
{
    const QString proposal = m_settings.folder() + u'/' + tr("articles") + u'.' + LibrarySuffix;
    QString path =
        QFileDialog::getSaveFileName(m_window, tr("Save Library As"), proposal, tr("Lectern libraries (*.lectern)"));
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix() != LibrarySuffix)
        path += u'.' + LibrarySuffix;
    m_settings.setFolder(QFileInfo(path).absolutePath());
    const QString former = m_workspace.libraryPath();
    if (const Result<void> saved = m_workspace.saveAs(path); !saved)
        return complain(tr("The library was not saved"), saved.error());
    if (former == m_settings.sampleLibrary())
        m_settings.setSampleLibrary({});
}

QString LibraryControl::name() const
{
    return nameOf(m_workspace.libraryPath());
}

QString LibraryControl::nameOf(const QString &path) const
{
    if (path.isEmpty())
        return {};
    if (path == m_settings.sampleLibrary())
        return tr("Sample articles");
    if (isUntitledLibrary(path))
        return tr("Untitled, %1").arg(QLocale().toString(QFileInfo(path).birthTime().date(), QLocale::ShortFormat));
    return QFileInfo(path).completeBaseName();
}

void LibraryControl::fillRecentMenu(QMenu *menu)
{
    menu->clear();
    for (const QString &path : m_settings.recentLibraries()) {
        QAction *action = menu->addAction(withoutMnemonic(nameOf(path)), this, [this, path] { openLibrary(path); });
        action->setStatusTip(path);
        action->setEnabled(path != m_workspace.libraryPath());
    }
    if (menu->isEmpty())
        menu->addAction(tr("No recent libraries"))->setEnabled(false);
    menu->addSeparator();
    QAction *samples = menu->addAction(tr("Sample Articles"), this, &LibraryControl::openSamples);
    samples->setStatusTip(tr("Open the articles that come with Lectern"));
    QAction *remove = menu->addAction(tr("Remove Sample Articles…"), this, &LibraryControl::askToRemoveSamples);
    remove->setStatusTip(tr("Throw the sample articles away, with all that was tried on them"));
    remove->setEnabled(hasSamples());
}

void LibraryControl::askToRemoveSamples()
{
    QMessageBox box(QMessageBox::Question, tr("Remove Sample Articles"),
                    tr("Remove the sample articles and all that was tried on them?"), QMessageBox::Cancel, m_window);
    box.setInformativeText(tr("They can be opened again at any time: File, Recent Libraries, Sample Articles."));
    const QPushButton *remove = box.addButton(tr("Remove"), QMessageBox::DestructiveRole);
    box.exec();
    if (box.clickedButton() == remove)
        removeSamples();
}

void LibraryControl::chooseFolderToWatch()
{
    const QString folder = QFileDialog::getExistingDirectory(m_window, tr("Watch Folder"), m_settings.folder());
    if (folder.isEmpty())
        return;
    m_settings.setFolder(folder);
    watch(folder);
}

void LibraryControl::watch(const QString &folder)
{
    QStringList folders = m_workspace.watchedFolders().folders();
    if (!folders.contains(folder))
        setWatched(folders << folder);
}

void LibraryControl::setWatched(const QStringList &folders)
{
    if (const Result<void> set = m_workspace.watchedFolders().setFolders(folders); !set)
        complain(tr("The folders are not watched"), set.error());
}

void LibraryControl::fillWatchMenu(QMenu *menu)
{
    menu->clear();
    const QStringList folders = m_workspace.watchedFolders().folders();
    for (const QString &folder : folders) {
        QAction *action =
            menu->addAction(tr("Stop Watching %1").arg(withoutMnemonic(folder)), this, [this, folders, folder] {
                QStringList rest = folders;
                rest.removeAll(folder);
                setWatched(rest);
            });
        action->setStatusTip(folder);
    }
    if (menu->isEmpty())
        menu->addAction(tr("No folder is watched"))->setEnabled(false);
}

void LibraryControl::complain(const QString &what, const Problem &problem)
{
    QMessageBox box(QMessageBox::Warning, what, problem.text(), QMessageBox::Ok, m_window);
    box.setInformativeText(adviceFor(problem.kind));
    box.exec();
}

} // namespace lectern
