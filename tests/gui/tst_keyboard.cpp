// SPDX-License-Identifier: GPL-3.0-or-later
// The window without a mouse: what every command says of itself, and the way of the Tab key through each pane.
#include "app/base/datapath.h"
#include "app/workspace/untitled.h"
#include "widgets/charts/chartpane.h"
#include "widgets/common/theme.h"
#include "widgets/common/translations.h"
#include "widgets/common/viewsetup.h"
#include "widgets/concordance/comparisonpane.h"
#include "widgets/concordance/passagepane.h"
#include "widgets/documents/documentpane.h"
#include "widgets/entities/entitypane.h"
#include "widgets/filter/filterbar.h"
#include "widgets/reader/readerpane.h"
#include "widgets/window/chartcontrol.h"
#include "widgets/window/comparisoncontrol.h"
#include "widgets/window/concordancecontrol.h"
#include "widgets/window/filtercontrol.h"
#include "widgets/window/librarycontrol.h"
#include "widgets/window/mainwindow.h"
#include "widgets/window/passagecontrol.h"
#include "widgets/window/readercontrol.h"
#include "widgets/window/windowactions.h"
#include "widgets/window/windowsettings.h"

#include <QAction>
#include <QApplication>
#include <QDockWidget>
#include <QLocale>
#include <QMenu>
#include <QMenuBar>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace lectern;

namespace {

constexpr int Patience = 60'000;
constexpr int MostPresses = 200; ///< of Tab in one pane: more than controls and links together

/// Commands that go without a drawing: what is only ever read in a menu, and pairs of which a drawing could not tell
/// the one from the other. Whoever adds a command decides.
constexpr WindowCommand WithoutIcon[] = {
    WindowCommand::OpenLibrary,    WindowCommand::AddFolder,
    WindowCommand::WatchFolder,    WindowCommand::Reanalyse,
    WindowCommand::PreviewArticle, WindowCommand::ExportArticle,
    WindowCommand::Quit,           WindowCommand::ShowHistory,
    WindowCommand::CommandPalette, WindowCommand::CopyCitation,
    WindowCommand::PasteArticle,   WindowCommand::SelectAll,
    WindowCommand::FindNext,       WindowCommand::FindPrevious,
    WindowCommand::SearchLibrary,  WindowCommand::ZoomReset,
    WindowCommand::SansSerif,      WindowCommand::NarrowerLines,
    WindowCommand::WiderLines,     WindowCommand::ShowBoilerplate,
    WindowCommand::GroupNone,      WindowCommand::GroupStory,
    WindowCommand::GroupOutlet,    WindowCommand::GroupMonth,
    WindowCommand::FoldGroups,     WindowCommand::UnfoldGroups,
    WindowCommand::NextMention,    WindowCommand::PreviousMention,
    WindowCommand::NextOfType,     WindowCommand::PreviousOfType,
    WindowCommand::NextAnyMention, WindowCommand::PreviousAnyMention,
    WindowCommand::NextHit,        WindowCommand::PreviousHit,
    WindowCommand::AllowEntity,    WindowCommand::ExcludeEntity,
    WindowCommand::ForgetEntity,   WindowCommand::ExplainArticle,
    WindowCommand::EmptyBin,       WindowCommand::ChartTable,
    WindowCommand::NextPane,       WindowCommand::PreviousPane,
    WindowCommand::ResetLayout,    WindowCommand::ShowNews,
    WindowCommand::WhatsThis,      WindowCommand::AboutQt,
};

/// Every command below a menu, those of submenus too.
void collect(const QMenu *menu, QSet<const QAction *> &found)
{
    for (const QAction *action : menu->actions()) {
        if (const QMenu *inner = action->menu())
            collect(inner, found);
        else if (!action->isSeparator())
            found.insert(action);
    }
}

/// What the Tab key can reach in a pane at this moment.
QList<QWidget *> stopsOf(QWidget *pane)
{
    QList<QWidget *> stops;
    for (QWidget *widget : pane->findChildren<QWidget *>())
        if ((widget->focusPolicy() & Qt::TabFocus) && widget->isEnabled() && isInSight(widget) && !widget->focusProxy())
            stops << widget;
    return stops;
}

QString nameOf(const QWidget *widget)
{
    return widget ? QStringLiteral("%1 “%2”").arg(QLatin1String(widget->metaObject()->className()),
                                                  widget->accessibleName())
                  : QStringLiteral("nothing");
}

/// Brings a pane to the front that may lie behind a tab.
void raise(QWidget *pane)
{
    for (QWidget *at = pane; at; at = at->parentWidget())
        if (auto *dock = qobject_cast<QDockWidget *>(at)) {
            dock->show();
            dock->raise();
        }
}

/// Whether `next` is read after `former`: below it, or in the same line and further on.
bool isReadAfter(const QWidget *former, const QWidget *next)
{
    const QRect a(former->mapToGlobal(QPoint(0, 0)), former->size());
    const QRect b(next->mapToGlobal(QPoint(0, 0)), next->size());
    const bool isSameLine = a.top() < b.bottom() && b.top() < a.bottom();
    return isSameLine ? b.left() >= a.left() : b.top() >= a.top();
}

} // namespace

class TestKeyboard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void everyCommandIsExplained();
    void everyCommandIsDrawnOrNotByIntent();
    void everyCommandIsWithinReach();
    void tabGoesThroughAPane_data();
    void tabGoesThroughAPane();
    void panesAreReachedInTurn();

private:
    void openAToldTwice();
    [[nodiscard]] QWidget *pane(const QString &name) const;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<WindowSettings> m_settings;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<MainWindow> m_window;
};

void TestKeyboard::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QLocale::setDefault(QLocale::c());
    installTranslations(*qApp, QLocale(QLocale::English));
    m_folder = std::make_unique<QTemporaryDir>();
    m_theme = std::make_unique<Theme>(*qApp, ThemeChoice::Light);
    const auto recognizer = Recognizer::openInstalled();
    QVERIFY(recognizer.has_value());
    m_settings = std::make_unique<WindowSettings>(m_folder->filePath(QStringLiteral("settings.ini")));
    m_workspace = std::make_unique<Workspace>(*recognizer);
    m_window = std::make_unique<MainWindow>(*m_workspace, *m_settings, *m_theme);
    m_window->resize(1440, 900);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_window->library()->openPaths({dataPath(QStringLiteral("samples"))});
    QTRY_VERIFY_WITH_TIMEOUT(m_workspace->corpus()->articleCount() >= 8, Patience);
    QTRY_VERIFY_WITH_TIMEOUT(!m_workspace->isImporting() && m_window->isSettled(), Patience);
    const auto found = facets(*m_workspace->corpus(), m_workspace->result()->search.articles, EntityType::Person, 1);
    QVERIFY(!found.empty());
    m_window->selectEntity(found.front().entity); // its card takes keys, too
    openAToldTwice();
}

/// An article that another one tells, too: the comparison has something to show.
void TestKeyboard::openAToldTwice()
{
    const Corpus &corpus = *m_workspace->corpus();
    for (std::uint32_t doc = corpus.articleCount(); doc-- > 0;)
        if (corpus.articlesOfStory(corpus.storyOf(DocNumber(doc))).size() > 1)
            return m_window->reader()->open(corpus.articleId(DocNumber(doc)));
}

void TestKeyboard::cleanupTestCase()
{
    m_window.reset();
    const QString library = m_workspace ? m_workspace->libraryPath() : QString();
    m_workspace.reset();
    if (!library.isEmpty())
        removeUntitledLibrary(library);
}

void TestKeyboard::everyCommandIsExplained()
{
    QSet<const QAction *> actions;
    for (const QAction *menu : m_window->menuBar()->actions()) {
        QVERIFY(menu->menu());
        QVERIFY2(!QKeySequence::mnemonic(menu->text()).isEmpty(), qPrintable(menu->text()));
        collect(menu->menu(), actions);
    }
    QVERIFY(static_cast<std::size_t>(actions.size()) > CommandCount); // themes, languages and panes are there, too
    for (const QAction *action : actions) {
        QVERIFY(!action->text().isEmpty());
        QVERIFY2(!action->statusTip().isEmpty(), qPrintable(action->text()));
        QVERIFY2(action->statusTip() != action->text(), qPrintable(action->text()));
    }
}

void TestKeyboard::everyCommandIsDrawnOrNotByIntent()
{
    for (std::size_t i = 0; i < CommandCount; ++i) {
        const auto command = static_cast<WindowCommand>(i);
        const QAction *action = m_window->actions()->action(command);
        const bool isMeantToHaveNone =
            std::find(std::begin(WithoutIcon), std::end(WithoutIcon), command) != std::end(WithoutIcon);
        QVERIFY2(action->icon().isNull() == isMeantToHaveNone, qPrintable(action->text()));
    }
}

/// The palette offers what stands in the menus, so a command that does is never further away than its name.
void TestKeyboard::everyCommandIsWithinReach()
{
    QSet<const QAction *> inMenus;
    for (const QAction *menu : m_window->menuBar()->actions())
        collect(menu->menu(), inMenus);
    for (const QAction *action : m_window->QWidget::actions())
        if (!action->isSeparator() && !action->menu())
            QVERIFY2(inMenus.contains(action) || !action->shortcut().isEmpty(), qPrintable(action->text()));
    QVERIFY(!m_window->actions()->action(WindowCommand::CommandPalette)->shortcut().isEmpty());
}

QWidget *TestKeyboard::pane(const QString &name) const
{
    const QHash<QString, QWidget *> panes{{QStringLiteral("filter"), m_window->filter()->bar()},
                                          {QStringLiteral("articles"), m_window->documents()},
                                          {QStringLiteral("reader"), m_window->reader()->pane()},
                                          {QStringLiteral("entities"), m_window->entities()},
                                          {QStringLiteral("charts"), m_window->charts()->pane()},
                                          {QStringLiteral("quotations"), m_window->passages()->quotesPane()},
                                          {QStringLiteral("concordance"), m_window->concordance()->pane()},
                                          {QStringLiteral("comparison"), m_window->comparison()->pane()}};
    return panes.value(name);
}

void TestKeyboard::tabGoesThroughAPane_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name :
         {"filter", "articles", "reader", "entities", "charts", "quotations", "concordance", "comparison"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

/// From its first control on, Tab meets every control of the pane once, in the order in which it is read.
void TestKeyboard::tabGoesThroughAPane()
{
    QFETCH(QString, name);
    QWidget *pane = this->pane(name);
    raise(pane);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->isSettled(), Patience);
    QTRY_VERIFY(isInSight(pane));
    const QList<QWidget *> stops = stopsOf(pane);
    QVERIFY(!stops.isEmpty());
    const auto first = std::find_if(stops.begin(), stops.end(), [&](const QWidget *stop) {
        return std::all_of(stops.begin(), stops.end(),
                           [stop](const QWidget *other) { return stop == other || isReadAfter(stop, other); });
    });
    QVERIFY(first != stops.end());
    (*first)->setFocus(Qt::TabFocusReason);
    QList<QWidget *> met;
    QStringList way;
    int presses = 0;
    for (QWidget *at = QApplication::focusWidget(); at && pane->isAncestorOf(at); at = QApplication::focusWidget()) {
        // A text with several links keeps the keyboard for a while.
        if (met.isEmpty() || met.last() != at) {
            way << nameOf(at);
            QVERIFY2(!met.contains(at), qPrintable(way.join(QStringLiteral(" → "))));
            QVERIFY2(met.isEmpty() || isReadAfter(met.last(), at), qPrintable(way.join(QStringLiteral(" → "))));
            met << at;
        }
        QVERIFY2(++presses < MostPresses, qPrintable(QStringLiteral("Tab does not leave ") + way.last()));
        QTest::keyClick(at, Qt::Key_Tab);
    }
    for (QWidget *stop : stops)
        QVERIFY2(met.contains(stop),
                 qPrintable(nameOf(stop) + QStringLiteral(" is not on ") + way.join(QStringLiteral(" → "))));
}

void TestKeyboard::panesAreReachedInTurn()
{
    m_window->filter()->bar()->focusSearch();
    const QWidget *start = QApplication::focusWidget();
    QVERIFY(start);
    QList<const QWidget *> met;
    const QAction *next = m_window->actions()->action(WindowCommand::NextPane);
    do {
        met << QApplication::focusWidget();
        QTest::keyClick(m_window.get(), Qt::Key_F6);
    } while (QApplication::focusWidget() != start && met.size() < 20);
    QCOMPARE(next->shortcut(), QKeySequence(Qt::Key_F6));
    for (const QString &name :
         {QStringLiteral("filter"), QStringLiteral("articles"), QStringLiteral("reader"), QStringLiteral("entities")}) {
        const QWidget *each = pane(name);
        QVERIFY2(std::any_of(met.begin(), met.end(),
                             [each](const QWidget *focus) { return each == focus || each->isAncestorOf(focus); }),
                 qPrintable(name));
    }
}

QTEST_MAIN(TestKeyboard)
#include "tst_keyboard.moc"
