// SPDX-License-Identifier: GPL-3.0-or-later
// The main job in the real window: open a folder, pick a company, read, click a bar, export.
#include "app/base/datapath.h"
#include "app/items/passagerole.h"
#include "app/workspace/untitled.h"
#include "widgets/charts/chartpane.h"
#include "widgets/charts/chartview.h"
#include "widgets/charts/evidencemodel.h"
#include "widgets/charts/evidencepanel.h"
#include "widgets/common/theme.h"
#include "widgets/common/translations.h"
#include "widgets/concordance/comparisonpane.h"
#include "widgets/concordance/passagepane.h"
#include "widgets/dialogs/palettedialog.h"
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
#include "widgets/window/printing.h"
#include "widgets/window/readercontrol.h"
#include "widgets/window/windowactions.h"
#include "widgets/window/windowsettings.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QMessageBox>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QTreeView>

using namespace lectern;

namespace {

constexpr int Patience = 60'000;

} // namespace

class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void opensAFolder();
    void picksACompany();
    void readsAnArticle();
    void marksWhatIsSelected();
    void selectsEverywhere();
    void clicksABar();
    void exportsTheChart_data();
    void exportsTheChart();
    void listsQuotations();
    void listsPlaces();
    void comparesAStory();
    void printsTheArticle();
    void paletteReachesCommandsAndNames();
    void searchNarrowsAndMistakesAreExplained();
    void conditionKeepsWhatIsTyped();
    void goesBackAndForward();
    void opensAgain();
    void offersWhatACrashLeft();
    void narrowWindowKeepsTheReader();
    void everyControlHasAName();

private:
    [[nodiscard]] std::optional<EntityId> firstOf(EntityType type) const;
    [[nodiscard]] std::uint32_t shown() const { return m_workspace->result()->search.total; }
    void open();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Theme> m_theme;
    std::shared_ptr<const Recognizer> m_recognizer;
    std::unique_ptr<WindowSettings> m_settings;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<MainWindow> m_window;
    QString m_library;
};

void TestMainWindow::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QLocale::setDefault(QLocale::c());
    installTranslations(*qApp, QLocale(QLocale::English));
    m_folder = std::make_unique<QTemporaryDir>();
    m_theme = std::make_unique<Theme>(*qApp, ThemeChoice::Light);
    const auto recognizer = Recognizer::openInstalled();
    QVERIFY2(recognizer.has_value(), recognizer ? "" : qPrintable(recognizer.error().text()));
    m_recognizer = *recognizer;
    open();
}

void TestMainWindow::open()
{
    m_window.reset();
    m_workspace.reset();
    m_settings = std::make_unique<WindowSettings>(m_folder->filePath(QStringLiteral("settings.ini")));
    m_workspace = std::make_unique<Workspace>(m_recognizer);
    m_window = std::make_unique<MainWindow>(*m_workspace, *m_settings, *m_theme);
    m_window->resize(1440, 900);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void TestMainWindow::cleanupTestCase()
{
    m_window.reset();
    const QString library = m_workspace ? m_workspace->libraryPath() : QString();
    const bool isUntitled = m_workspace && m_workspace->isUntitled();
    m_workspace.reset();
    if (isUntitled)
        removeUntitledLibrary(library);
}

std::optional<EntityId> TestMainWindow::firstOf(EntityType type) const
{
    const auto found = facets(*m_workspace->corpus(), m_workspace->result()->search.articles, type, 1);
    return found.empty() ? std::nullopt : std::optional(found.front().entity);
}

void TestMainWindow::opensAFolder()
{
    m_window->library()->openPaths({dataPath(QStringLiteral("samples"))});
    QTRY_VERIFY_WITH_TIMEOUT(m_workspace->corpus()->articleCount() >= 8, Patience);
    QTRY_VERIFY_WITH_TIMEOUT(!m_workspace->isImporting() && m_window->isSettled(), Patience);
    QCOMPARE(m_window->documents()->view()->model()->rowCount(),
             static_cast<int>(m_workspace->corpus()->articleCount()));
    QVERIFY(m_window->entities()->view()->model()->rowCount() >= 3);
    QVERIFY(m_window->reader()->pane()->article().has_value());
    QVERIFY(!m_window->charts()->pane()->chart().values.empty());
    m_library = m_workspace->libraryPath();
}

void TestMainWindow::picksACompany()
{
    const std::uint32_t all = shown();
    const auto company = firstOf(EntityType::Company);
    QVERIFY(company.has_value());
    Q_EMIT m_window->entities()->stateRequested(*company, EntityState::Required);
    QTRY_VERIFY(shown() < all);
    QCOMPARE(shown(), static_cast<std::uint32_t>(m_workspace->corpus()->articlesOf(*company).size()));
    QCOMPARE(m_window->filter()->filter().chips.size(), std::size_t(1));
    QTRY_COMPARE(m_window->charts()->pane()->chart().articles, shown());
    QCOMPARE(m_window->documents()->view()->model()->rowCount(), static_cast<int>(shown()));
    QVERIFY(m_window->charts()->pane()->filter().contains(
        QString::fromStdString(m_workspace->corpus()->entity(*company).name)));
    m_window->actions()->action(WindowCommand::ClearFilter)->trigger();
    QTRY_COMPARE(shown(), all);
}

void TestMainWindow::readsAnArticle()
{
    QListView *list = m_window->documents()->view();
    const QModelIndex second = list->model()->index(1, 0);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(second).center());
    QTRY_VERIFY(m_window->isSettled() && m_window->reader()->pane()->article());
    const ArticleId id = *m_window->reader()->pane()->article();
    QVERIFY(m_workspace->isRead(id));
    QCOMPARE(m_window->reader()->article(), std::optional(id));
}

void TestMainWindow::marksWhatIsSelected()
{
    const auto person = firstOf(EntityType::Person);
    QVERIFY(person.has_value());
    Q_EMIT m_window->entities()->mentionsRequested(*person);
    QTRY_VERIFY(m_window->isSettled());
    QSignalSpy moved(m_window->reader()->pane(), &ReaderPane::positionChanged);
    m_window->actions()->action(WindowCommand::NextMention)->trigger();
    QVERIFY2(!moved.isEmpty(), "the reader found no mention of the selected person");
    QVERIFY(!moved.last().at(0).toString().isEmpty());
}

void TestMainWindow::selectsEverywhere()
{
    const auto person = firstOf(EntityType::Person);
    QVERIFY(person.has_value());
    Q_EMIT m_window->reader()->pane()->entitySelected(*person);
    QCOMPARE(m_window->selectedEntity(), person);
    QCOMPARE(m_window->charts()->pane()->selectedEntity(), person);
    const QModelIndex current = m_window->entities()->view()->currentIndex();
    QCOMPARE(current.data().toString(), QString::fromStdString(m_workspace->corpus()->entity(*person).name));
    m_window->actions()->action(WindowCommand::ForgetEntity)->trigger();
    QVERIFY(!m_window->selectedEntity());
}

void TestMainWindow::clicksABar()
{
    ChartPane *pane = m_window->charts()->pane();
    m_window->actions()->action(WindowCommand::ChartEntities)->trigger();
    QTRY_VERIFY(m_window->isSettled() && pane->chart().kind == ChartKind::Entities);
    ChartView *view = pane->view();
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->rectOf(0).center());
    QCOMPARE(m_window->selectedEntity(), pane->chart().values.front().entity);
    auto *panel = pane->findChild<EvidencePanel *>();
    QTRY_VERIFY(panel->isVisible());
    auto *list = panel->findChild<QListView *>();
    QVERIFY(list->model()->rowCount() > 0);
    const auto *evidence = static_cast<const EvidenceModel *>(list->model());
    const ArticleId article = evidence->rowAt(evidence->index(0)).article;
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(evidence->index(0)).center());
    QTRY_COMPARE(m_window->reader()->pane()->article(), std::optional(article));
}

void TestMainWindow::exportsTheChart_data()
{
    QTest::addColumn<QString>("ending");
    QTest::addColumn<QByteArray>("beginning");

    QTest::newRow("picture") << QStringLiteral("png") << QByteArray("\x89PNG");
    QTest::newRow("drawing") << QStringLiteral("svg") << QByteArray("<?xml");
    QTest::newRow("document") << QStringLiteral("pdf") << QByteArray("%PDF");
    QTest::newRow("table") << QStringLiteral("csv") << QByteArray();
    QTest::newRow("values with evidence") << QStringLiteral("json") << QByteArray("{");
}

void TestMainWindow::exportsTheChart()
{
    QFETCH(QString, ending);
    QFETCH(QByteArray, beginning);
    QTRY_VERIFY(m_window->isSettled());
    const QString path = m_folder->filePath(QStringLiteral("chart.") + ending);
    m_window->charts()->exportTo(path);
    QTRY_VERIFY(m_window->isSettled());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.size() > 100);
    QVERIFY(file.readAll().startsWith(beginning));
}

void TestMainWindow::listsQuotations()
{
    m_window->actions()->action(WindowCommand::ShowQuotes)->trigger();
    const QTableView *table = m_window->passages()->quotesPane()->view();
    QTRY_VERIFY(m_window->isSettled() && table->model()->rowCount() > 0);
    const int all = table->model()->rowCount();
    const QModelIndex first = table->model()->index(0, 0);
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(first).center());
    const ArticleId article(first.data(PassageArticleRole).toUInt());
    QTRY_COMPARE(m_window->reader()->pane()->article(), std::optional(article));
    const auto company = firstOf(EntityType::Company);
    Q_EMIT m_window->entities()->stateRequested(*company, EntityState::Required);
    QTRY_VERIFY(table->model()->rowCount() < all);
    const QString path = m_folder->filePath(QStringLiteral("quotations.csv"));
    QVERIFY(m_window->passages()->exportQuotes(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(static_cast<int>(file.readAll().count('\n')), table->model()->rowCount() + 1);
    QVERIFY(!m_window->passages()->exportQuotes(m_folder->filePath(QStringLiteral("no/folder.csv"))));
    m_window->filter()->clear();
    QTRY_COMPARE(table->model()->rowCount(), all);
    m_window->actions()->action(WindowCommand::ChartEntities)->trigger();
}

void TestMainWindow::listsPlaces()
{
    m_window->actions()->action(WindowCommand::ShowConcordance)->trigger();
    const QTableView *table = m_window->concordance()->pane()->view();
    m_window->filter()->search(QStringLiteral("ferry"));
    QTRY_COMPARE(table->model()->index(0, ConcordanceModel::Hit).data().toString().toLower(), QStringLiteral("ferry"));
    QVERIFY(table->model()->rowCount() > 1);
    m_window->filter()->clear();
    const auto person = firstOf(EntityType::Person);
    m_window->selectEntity(person);
    QTRY_COMPARE(table->model()->rowCount(), static_cast<int>(m_workspace->corpus()->total(*person).mentions));
    const QModelIndex last = table->model()->index(table->model()->rowCount() - 1, 0);
    Q_EMIT m_window->concordance()->pane()->articleActivated(ArticleId(last.data(PassageArticleRole).toUInt()),
                                                             TextSpan());
    QTRY_COMPARE(m_window->reader()->pane()->article(),
                 std::optional(ArticleId(last.data(PassageArticleRole).toUInt())));
    m_window->selectEntity({});
    m_window->actions()->action(WindowCommand::ChartEntities)->trigger();
}

void TestMainWindow::comparesAStory()
{
    const Corpus &corpus = *m_workspace->corpus();
    std::vector<DocNumber> story;
    for (std::uint32_t doc = 0; doc < corpus.articleCount() && story.size() < 2; ++doc)
        story = corpus.articlesOfStory(corpus.storyOf(DocNumber(doc)));
    QVERIFY(story.size() > 1);
    const ArticleId first = corpus.articleId(story[0]);
    const ArticleId second = corpus.articleId(story[1]);
    m_window->reader()->open(first);
    QTRY_COMPARE(m_window->reader()->pane()->article(), std::optional(first));
    m_window->actions()->action(WindowCommand::ShowComparison)->trigger();
    ComparisonPane *pane = m_window->comparison()->pane();
    const QAbstractItemModel *rows = pane->view()->model();
    QTRY_VERIFY(rows->rowCount() > 0);
    QCOMPARE(rows->index(0, ComparisonModel::Left).data(PassageArticleRole).toUInt(), first.value());
    QVERIFY(pane->chooser()->count() >= 1);
    // A sentence of the other article turns the sides around.
    Q_EMIT pane->articleActivated(second, TextSpan{0, 1});
    QTRY_COMPARE(rows->index(0, ComparisonModel::Left).data(PassageArticleRole).toUInt(), second.value());
    QTRY_COMPARE(rows->index(0, ComparisonModel::Right).data(PassageArticleRole).toUInt(), first.value());
    m_window->actions()->action(WindowCommand::ChartEntities)->trigger();
}

void TestMainWindow::printsTheArticle()
{
    const ReaderPane *pane = m_window->reader()->pane();
    const QString path = m_folder->filePath(QStringLiteral("article.pdf"));
    QVERIFY(printing::writePdf(pane->text(), pane->settings(), path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.read(4) == "%PDF");
    QVERIFY(!printing::writePdf(pane->text(), pane->settings(), m_folder->filePath(QStringLiteral("no/folder.pdf"))));
}

void TestMainWindow::paletteReachesCommandsAndNames()
{
    const auto person = firstOf(EntityType::Person);
    const QString name = QString::fromStdString(m_workspace->corpus()->entity(*person).name);
    const auto typeAndEnter = [](const QString &words) {
        QTimer::singleShot(0, qApp, [words] {
            auto *palette = qobject_cast<PaletteDialog *>(QApplication::activeModalWidget());
            QVERIFY(palette);
            palette->field()->setText(words);
            QTest::keyClick(palette->field(), Qt::Key_Return);
        });
    };
    typeAndEnter(name);
    m_window->actions()->action(WindowCommand::CommandPalette)->trigger();
    QCOMPARE(m_window->selectedEntity(), person);
    typeAndEnter(QStringLiteral("select no name"));
    m_window->actions()->action(WindowCommand::CommandPalette)->trigger();
    QVERIFY(!m_window->selectedEntity());
}

void TestMainWindow::searchNarrowsAndMistakesAreExplained()
{
    const std::uint32_t all = shown();
    m_window->filter()->setText(QStringLiteral("ferry"));
    QTRY_VERIFY(shown() > 0 && shown() < all);
    const std::uint32_t found = shown();
    m_window->filter()->setText(QStringLiteral("ferry AND ("));
    QTest::qWait(50);
    QCOMPARE(shown(), found); // a half-typed query leaves what was there
    m_window->filter()->clear();
    QTRY_COMPARE(shown(), all);
}

void TestMainWindow::conditionKeepsWhatIsTyped()
{
    auto *field = m_window->filter()->bar()->findChild<QLineEdit *>();
    QTest::keyClicks(field, QStringLiteral("ferry"));
    const auto found = facets(*m_workspace->corpus(), m_workspace->result()->search.articles, EntityType::Person, 1);
    m_window->filter()->setEntityState(found.front().entity, EntityState::Required);
    QCOMPARE(m_window->filter()->filter().text, std::string("ferry"));
    QCOMPARE(field->text(), QStringLiteral("ferry"));
    QCOMPARE(m_window->filter()->filter().chips.size(), std::size_t(1));
    m_window->filter()->clear();
    QTRY_VERIFY(m_window->isSettled());
}

void TestMainWindow::goesBackAndForward()
{
    const std::uint32_t all = shown();
    m_window->filter()->setText(QStringLiteral("ferry"));
    QTRY_VERIFY(shown() < all);
    m_window->actions()->action(WindowCommand::GoBack)->trigger();
    QTRY_COMPARE(shown(), all);
    QVERIFY(m_window->filter()->bar()->text().isEmpty());
    m_window->actions()->action(WindowCommand::GoForward)->trigger();
    QTRY_VERIFY(shown() < all);
    QCOMPARE(m_window->filter()->bar()->text(), QStringLiteral("ferry"));
    m_window->filter()->clear();
    QTRY_COMPARE(shown(), all);
}

void TestMainWindow::opensAgain()
{
    const auto article = m_window->reader()->pane()->article();
    const std::uint32_t count = m_workspace->corpus()->articleCount();
    m_window->close();
    open();
    m_window->library()->start({});
    QTRY_COMPARE_WITH_TIMEOUT(m_workspace->corpus()->articleCount(), count, Patience);
    QCOMPARE(m_workspace->libraryPath(), m_library);
    QTRY_COMPARE(m_window->reader()->pane()->article(), article);
}

/// Another library is open; the one left behind is offered, and opened when the answer is yes.
void TestMainWindow::offersWhatACrashLeft()
{
    const QString left = m_workspace->libraryPath();
    QVERIFY(m_workspace->openUntitled());
    const QString other = m_workspace->libraryPath();
    // What a process that is gone leaves of its lock: no process has the largest number.
    QFile mark(left + QStringLiteral(".lock"));
    QVERIFY(mark.open(QIODevice::WriteOnly));
    mark.write("2147483646\nlectern\n" + QSysInfo::machineHostName().toUtf8() + "\n\n\n");
    mark.close();
    QTimer::singleShot(0, qApp, [] {
        auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
        QVERIFY(box);
        for (QAbstractButton *button : box->buttons())
            if (box->buttonRole(button) == QMessageBox::AcceptRole)
                button->click();
    });
    m_window->library()->offerLeftBehind();
    QTRY_COMPARE(m_workspace->libraryPath(), left);
    removeUntitledLibrary(other);
}

void TestMainWindow::narrowWindowKeepsTheReader()
{
    m_window->resize(1024, 640);
    QTRY_VERIFY(m_window->width() <= 1100);
    QTRY_VERIFY(m_window->reader()->pane()->width() >= 500);
    m_window->resize(1440, 900);
    QTRY_VERIFY(m_window->entities()->isVisible() && m_window->documents()->isVisible());
    QTRY_VERIFY(m_window->reader()->pane()->width() >= 600);
}

/// A control that takes keys and says nothing is a wall for whoever cannot see it.
void TestMainWindow::everyControlHasAName()
{
    QTest::qWait(50); // empty tab bars of docks go when the event loop has its turn
    QStringList nameless;
    for (const QWidget *widget : m_window->findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible() || widget->focusProxy())
            continue;
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
        if (accessible && accessible->text(QAccessible::Name).isEmpty())
            nameless << QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName();
    }
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
