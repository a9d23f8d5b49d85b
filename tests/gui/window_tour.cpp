// SPDX-License-Identifier: GPL-3.0-or-later
// Drives the window with mouse and keys through a working day: reading, filtering, correcting, comparing, exporting;
// and takes a picture of the whole screen at each stop, in light and dark, in English and Turkish:
//     window_tour FOLDER [LANGUAGE...]
// packaging/pictures runs it under Xvfb at 1280x800, and at twice the scale.
#include "app/base/datapath.h"
#include "app/workspace/curation.h"
#include "app/workspace/untitled.h"
#include "widgets/charts/chartpane.h"
#include "widgets/common/theme.h"
#include "widgets/common/translations.h"
#include "widgets/documents/documentpane.h"
#include "widgets/entities/entitydelegate.h"
#include "widgets/entities/entitypane.h"
#include "widgets/filter/filterbar.h"
#include "widgets/filter/searchfield.h"
#include "widgets/reader/readerpane.h"
#include "widgets/reader/readerview.h"
#include "widgets/window/chartcontrol.h"
#include "widgets/window/comparisoncontrol.h"
#include "widgets/window/curationcontrol.h"
#include "widgets/window/filtercontrol.h"
#include "widgets/window/mainwindow.h"
#include "widgets/window/readercontrol.h"
#include "widgets/window/windowactions.h"
#include "widgets/window/windowsettings.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QListView>
#include <QMenu>
#include <QScreen>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QTreeView>

#include <cstdio>

using namespace lectern;

namespace {

constexpr int Patience = 180'000;
constexpr int Breath = 450; ///< ms; hover cards come after 350
constexpr QSize WindowSize(1280, 800);

/// One language in one theme.
class Tour
{
public:
    Tour(Workspace &workspace, WindowSettings &settings, Theme &theme, QString prefix)
        : m_workspace(workspace), m_window(workspace, settings, theme), m_prefix(std::move(prefix))
    {
        m_window.setGeometry(QRect(QPoint(0, 0), WindowSize));
        m_window.show();
        m_window.goOn({});
        // Without a window manager nothing gives the keyboard to a window.
        m_window.activateWindow();
        m_isTaken = QTest::qWaitForWindowActive(&m_window);
    }

    [[nodiscard]] bool take()
    {
        read();
        filter();
        correct();
        compare();
        exportChart();
        m_workspace.curation().undo();
        settle();
        return m_isTaken;
    }

private:
    QAction *action(WindowCommand command) { return m_window.actions()->action(command); }

    void settle()
    {
        m_isTaken = QTest::qWaitFor([&] { return m_window.isSettled(); }, Patience) && m_isTaken;
        QTest::qWait(150);
    }

    /// The screen, with cards, menus and dialogs on it; without a screen of our own the widget in front.
    void picture(const QString &name, QWidget *front = nullptr)
    {
        const QString path = m_prefix + name + QStringLiteral(".png");
        const bool isRealScreen = QGuiApplication::platformName() == QLatin1String("xcb");
        const QPixmap pixmap = isRealScreen ? QGuiApplication::primaryScreen()->grabWindow(0)
                               : front      ? front->grab()
                                            : m_window.grab();
        std::printf("%s\n", qPrintable(path));
        m_isTaken = pixmap.save(path) && m_isTaken;
    }

    std::optional<EntityId> first(EntityType type)
    {
        const auto found = facets(*m_workspace.corpus(), m_workspace.result()->search.articles, type, 1);
        return found.empty() ? std::nullopt : std::optional(found.front().entity);
    }

    /// What a command that opens a dialog or a menu shows; it is closed again.
    void pictureOf(const QString &name, const std::function<void()> &open)
    {
        QTimer::singleShot(Breath, &m_window, [this, name] {
            QWidget *popup = QApplication::activePopupWidget();
            QWidget *front = popup ? popup : QApplication::activeModalWidget();
            m_isTaken = m_isTaken && front;
            if (!front)
                return;
            picture(name, front);
            front->close();
        });
        open();
        QTest::qWait(2 * Breath);
    }

    void read()
    {
        QListView *list = m_window.documents()->view();
        settle();
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(list->model()->index(2, 0)).center());
        settle();
        m_window.selectEntity(first(EntityType::Person));
        action(WindowCommand::NextAnyMention)->trigger();
        settle();
        picture(QStringLiteral("1-reading"));
        hover();
        picture(QStringLiteral("1-reading-card"));
        action(WindowCommand::GroupOutlet)->trigger();
        QTest::keyClick(list, Qt::Key_Home);
        QTest::keyClick(list, Qt::Key_Left);
        settle();
        picture(QStringLiteral("1-reading-groups"));
        action(WindowCommand::GroupStory)->trigger();
        settle();
        picture(QStringLiteral("1-reading-stories"));
        action(WindowCommand::GroupNone)->trigger();
    }

    /// Points at the first mention in sight.
    void hover()
    {
        auto *view = m_window.reader()->pane()->findChild<ReaderView *>();
        for (std::size_t i = 0; view->text() && i < view->text()->mentions.size(); ++i)
            if (const QRect mark = view->markRect(i); view->viewport()->rect().contains(mark) && !mark.isEmpty()) {
                QTest::mouseMove(view->viewport(), QPoint(1, 1));
                QTest::qWait(Breath);
                QTest::mouseMove(view->viewport(), mark.center());
                QTest::qWait(2 * Breath);
                return;
            }
    }

    void filter()
    {
        auto *field = m_window.filter()->bar()->findChild<SearchField *>();
        action(WindowCommand::SearchLibrary)->trigger();
        QTest::keyClicks(field, QStringLiteral("mar"));
        QTest::qWait(Breath);
        settle();
        picture(QStringLiteral("2-filtering-typing"));
        field->propose({});
        field->clear();
        settle();
        QTest::keyClicks(field, QStringLiteral("ferry AND ("));
        QTest::qWait(Breath);
        settle();
        picture(QStringLiteral("2-filtering-mistake"));
        field->clear();
        QTest::keyClicks(field, QStringLiteral("ferry"));
        settle();
        if (const auto place = first(EntityType::Place))
            m_window.filter()->setEntityState(*place, EntityState::Required);
        settle();
        if (const auto company = first(EntityType::Company))
            m_window.filter()->setEntityState(*company, EntityState::Alternative);
        settle();
        picture(QStringLiteral("2-filtering"));
        m_window.filter()->clear();
        settle();
    }

    void correct()
    {
        auto *view = m_window.reader()->pane()->findChild<ReaderView *>();
        m_window.selectEntity(first(EntityType::Person));
        action(WindowCommand::NextMention)->trigger();
        settle();
        pictureOf(QStringLiteral("3-correcting-menu"), [view] {
            for (std::size_t i = 0; i < view->text()->mentions.size(); ++i)
                if (const QRect mark = view->markRect(i); view->viewport()->rect().contains(mark) && !mark.isEmpty())
                    return QTimer::singleShot(0, view, [view, mark] { Q_EMIT view->menuRequested(mark.center()); });
        });
        pictureOf(QStringLiteral("3-correcting-rename"), [this] { action(WindowCommand::RenameEntity)->trigger(); });
        pictureOf(QStringLiteral("3-correcting-merge"), [this] { action(WindowCommand::MergeEntity)->trigger(); });
        if (const auto company = first(EntityType::Company))
            m_window.curation()->reject(*company);
        settle();
        picture(QStringLiteral("3-corrected"));
        pictureOf(QStringLiteral("3-corrected-history"), [this] { action(WindowCommand::ShowHistory)->trigger(); });
    }

    /// The newest article of a story that another one tells, too.
    void compare()
    {
        const Corpus &corpus = *m_workspace.corpus();
        for (std::uint32_t doc = corpus.articleCount(); doc-- > 0;)
            if (corpus.articlesOfStory(corpus.storyOf(DocNumber(doc))).size() > 1) {
                m_window.reader()->open(corpus.articleId(DocNumber(doc)));
                break;
            }
        settle();
        action(WindowCommand::ShowComparison)->trigger();
        settle();
        picture(QStringLiteral("4-comparing"));
        action(WindowCommand::ShowConcordance)->trigger();
        settle();
        picture(QStringLiteral("4-concordance"));
    }

    void exportChart()
    {
        action(WindowCommand::ChartTimeline)->trigger();
        settle();
        picture(QStringLiteral("5-charting"));
        pictureOf(QStringLiteral("5-exporting"), [this] { action(WindowCommand::ExportChart)->trigger(); });
        action(WindowCommand::ChartTable)->trigger();
        settle();
        picture(QStringLiteral("5-table"));
        action(WindowCommand::ChartTable)->trigger();
    }

    Workspace &m_workspace;
    MainWindow m_window;
    QString m_prefix;
    bool m_isTaken = true;
};

int takeAll(QApplication &application, const QString &folder, const QStringList &languages)
{
    const auto recognizer = Recognizer::openInstalled();
    if (!recognizer || !QDir().mkpath(folder))
        return 2;
    const QTemporaryDir temporary;
    WindowSettings settings(temporary.filePath(QStringLiteral("settings.ini")));
    settings.setFolder(temporary.path());
    Theme theme(application, ThemeChoice::Light);
    Workspace workspace(*recognizer);
    if (!workspace.openUntitled())
        return 2;
    workspace.importPaths({dataPath(QStringLiteral("samples"))});
    const auto isRead = [&] { return !workspace.isImporting() && workspace.corpus()->articleCount() > 0; };
    bool isTaken = QTest::qWaitFor(isRead, Patience);
    constexpr std::pair<ThemeChoice, const char *> themes[] = {{ThemeChoice::Light, "light"},
                                                               {ThemeChoice::Dark, "dark"}};
    for (const QString &language : languages)
        for (const auto &[choice, name] : themes) {
            setLanguage(application, language);
            theme.setChoice(choice);
            const QString prefix = QStringLiteral("%1-%2-").arg(language, QLatin1String(name));
            isTaken = isTaken && Tour(workspace, settings, theme, QDir(folder).filePath(prefix)).take();
        }
    const QString library = workspace.libraryPath();
    workspace.closeLibrary();
    removeUntitledLibrary(library);
    return isTaken ? 0 : 2;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("lectern"));
    QStandardPaths::setTestModeEnabled(true);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 2) {
        std::fputs("usage: window_tour FOLDER [LANGUAGE...]\n", stderr);
        return 2;
    }
    const QStringList named = arguments.mid(2);
    return takeAll(application, arguments.at(1),
                   named.isEmpty() ? QStringList{QStringLiteral("en"), QStringLiteral("tr")} : named);
}
