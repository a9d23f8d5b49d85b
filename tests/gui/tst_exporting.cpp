// SPDX-License-Identifier: GPL-3.0-or-later
// Taking results out of the real window: what is written is what the filter shows.
#include "app/base/datapath.h"
#include "app/workspace/untitled.h"
#include "widgets/charts/chartpane.h"
#include "widgets/charts/chartview.h"
#include "widgets/common/theme.h"
#include "widgets/common/translations.h"
#include "widgets/dialogs/palettedialog.h"
#include "widgets/window/chartcontrol.h"
#include "widgets/window/exportcontrol.h"
#include "widgets/window/filtercontrol.h"
#include "widgets/window/librarycontrol.h"
#include "widgets/window/mainwindow.h"
#include "widgets/window/readercontrol.h"
#include "widgets/window/windowactions.h"
#include "widgets/window/windowsettings.h"

#include <QAction>
#include <QApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMessageBox>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace lectern;

namespace {

constexpr int Patience = 60'000;

} // namespace

class TestExporting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void placeThatCannotBeWrittenIsNamed_data();
    void placeThatCannotBeWrittenIsNamed();
    void chartThatCannotBeWrittenIsNamed_data();
    void chartThatCannotBeWrittenIsNamed();
    void cancelledExportLeavesNothing();
    void writesWhatTheFilterLeaves();
    void openArticleAlone();
    void menuOffersEverything();
    void paletteOffersEveryExport();
    void stoppedChartStaysAsItIs();
    void heldChartIsExportedAsItIs();

private:
    [[nodiscard]] bool boxSays(const QString &path);
    [[nodiscard]] QByteArray written(const ExportRequest &request, ExportControl::Scope scope);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<WindowSettings> m_settings;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<MainWindow> m_window;
};

void TestExporting::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    installTranslations(*qApp, QLocale(QLocale::English));
    m_folder = std::make_unique<QTemporaryDir>();
    m_theme = std::make_unique<Theme>(*qApp, ThemeChoice::Light);
    const auto recognizer = Recognizer::openInstalled();
    QVERIFY(recognizer.has_value());
    m_settings = std::make_unique<WindowSettings>(m_folder->filePath(QStringLiteral("settings.ini")));
    m_workspace = std::make_unique<Workspace>(*recognizer);
    m_window = std::make_unique<MainWindow>(*m_workspace, *m_settings, *m_theme);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_window->library()->openPaths({dataPath(QStringLiteral("samples"))});
    QTRY_VERIFY_WITH_TIMEOUT(m_workspace->corpus()->articleCount() >= 8 && !m_workspace->isImporting(), Patience);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->isSettled(), Patience);
}

void TestExporting::cleanupTestCase()
{
    const QString library = m_workspace->libraryPath();
    m_window.reset();
    m_workspace.reset();
    removeUntitledLibrary(library);
}

void TestExporting::placeThatCannotBeWrittenIsNamed_data()
{
    QTest::addColumn<int>("format");
    QTest::addColumn<QString>("path");

    const auto row = [](const char *name, ExportFormat format, const char *path) {
        QTest::newRow(name) << static_cast<int>(format) << QString::fromLatin1(path);
    };
    row("no such folder", ExportFormat::Csv, "/nowhere/table.csv");
    row("a full disk", ExportFormat::Json, "/dev/full");
    row("brat below a file", ExportFormat::Brat, "/dev/null/brat");
    row("a folder of this name", ExportFormat::Html, "/tmp");
}

void TestExporting::placeThatCannotBeWrittenIsNamed()
{
    QFETCH(int, format);
    QFETCH(QString, path);
    ExportRequest request;
    request.format = static_cast<ExportFormat>(format);
    QSignalSpy failed(m_window->exports(), &ExportControl::failed);
    m_window->exports()->start(request, path);
    QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, Patience);
    QCOMPARE(failed.first().first().value<Problem>().kind, Problem::Kind::Unwritable);
    QVERIFY2(boxSays(path), qPrintable(path));
}

/// Closes the boxes that are open; whether one was that a reader must close and that names the path.
bool TestExporting::boxSays(const QString &path)
{
    bool isSaid = false;
    for (QMessageBox *box : m_window->findChildren<QMessageBox *>()) {
        isSaid = isSaid || (box->isVisible() && box->isModal() && box->text().contains(path) &&
                            !box->informativeText().isEmpty());
        box->close();
    }
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    return isSaid;
}

void TestExporting::chartThatCannotBeWrittenIsNamed_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"no/chart.png", "no/chart.svg", "no/chart.pdf", "no/chart.csv", "no/chart.json"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestExporting::chartThatCannotBeWrittenIsNamed()
{
    QFETCH(QString, name);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->isSettled(), Patience);
    const QString path = m_folder->filePath(name);
    m_window->charts()->exportTo(path);
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->exports()->isBusy(), Patience);
    QVERIFY(boxSays(path));
}

/// Typing "export" and the words of the menu finds every entry in the palette.
void TestExporting::paletteOffersEveryExport()
{
    QList<QAction *> wanted = m_window->actions()->exportMenu()->actions();
    wanted << m_window->actions()->action(WindowCommand::ExportChart)
           << m_window->actions()->action(WindowCommand::ExportArticle);
    QStringList missing;
    QTimer::singleShot(0, qApp, [&] {
        auto *palette = qobject_cast<PaletteDialog *>(QApplication::activeModalWidget());
        QVERIFY(palette);
        const QAbstractItemModel *shown = palette->findChild<QListView *>()->model();
        for (const QAction *action : wanted) {
            if (action->isSeparator())
                continue;
            const QString words = QString(action->text()).remove(u'&');
            palette->field()->setText(words);
            bool isThere = false;
            for (int row = 0; row < shown->rowCount(); ++row)
                isThere = isThere || shown->index(row, 0).data().toString() == words;
            if (!isThere)
                missing << words;
        }
        palette->reject();
    });
    m_window->actions()->action(WindowCommand::CommandPalette)->trigger();
    QCOMPARE(missing, QStringList());
}

/// A request that is stopped leaves the chart that is shown, and a newer one takes the place of an older.
void TestExporting::stoppedChartStaysAsItIs()
{
    ChartPane *pane = m_window->charts()->pane();
    ChartRequest request;
    pane->setRequest(request);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->isSettled(), Patience);
    m_window->activateWindow(); // after the boxes of the tests before
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    pane->view()->setFocus();
    QVERIFY(pane->view()->hasFocus());
    request.kind = ChartKind::Network;
    pane->setRequest(request);
    QVERIFY(m_window->charts()->isBusy());
    QTest::keyClick(pane->view(), Qt::Key_Escape);
    QVERIFY(!m_window->charts()->isBusy());
    QCOMPARE(pane->request().kind, ChartKind::Entities);
    QTest::qWait(500); // for what might still come
    QCOMPARE(pane->chart().kind, ChartKind::Entities);
    pane->setRequest(request);
    request.kind = ChartKind::Sources;
    pane->setRequest(request);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->isSettled(), Patience);
    QCOMPARE(pane->chart().kind, ChartKind::Sources);
    request.kind = ChartKind::Entities;
    pane->setRequest(request);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->isSettled(), Patience);
}

void TestExporting::cancelledExportLeavesNothing()
{
    const QString path = m_folder->filePath(QStringLiteral("cancelled.csv"));
    m_window->exports()->start(ExportRequest(), path);
    m_window->exports()->cancel();
    QVERIFY(!m_window->exports()->isBusy());
    QTest::qWait(500);
    QVERIFY(!QFileInfo::exists(path));
}

QByteArray TestExporting::written(const ExportRequest &request, ExportControl::Scope scope)
{
    const QString path = m_folder->filePath(QStringLiteral("out"));
    QSignalSpy exported(m_window->exports(), &ExportControl::exported);
    m_window->exports()->start(request, path, scope);
    QFile file(path);
    return QTest::qWaitFor([&exported] { return exported.count() == 1; }, Patience) && file.open(QIODevice::ReadOnly)
               ? file.readAll()
               : QByteArray();
}

void TestExporting::writesWhatTheFilterLeaves()
{
    ExportRequest request;
    request.format = ExportFormat::JsonLines;
    request.table = ExportTable::Articles;
    const auto rows = [&] { return written(request, ExportControl::Scope::Filter).count('\n'); };
    const auto all = static_cast<qsizetype>(m_workspace->corpus()->articleCount());
    QCOMPARE(rows(), all);
    Filter filter;
    filter.text = "ferry";
    m_window->filter()->setFilter(filter);
    QTRY_VERIFY_WITH_TIMEOUT(m_workspace->result()->filter.text == "ferry", Patience);
    const auto left = static_cast<qsizetype>(m_workspace->result()->search.total);
    QVERIFY(left > 0 && left < all);
    QCOMPARE(rows(), left);
    m_window->filter()->clear();
    QTRY_VERIFY_WITH_TIMEOUT(m_workspace->result()->filter.isEmpty(), Patience);
}

void TestExporting::openArticleAlone()
{
    const ArticleId id = m_workspace->corpus()->articleId(DocNumber(0));
    m_window->reader()->open(id);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->isSettled() && m_window->reader()->article() == id, Patience);
    ExportRequest request;
    request.format = ExportFormat::Html;
    const QByteArray page = written(request, ExportControl::Scope::OpenArticle);
    QCOMPARE(page.count("<article"), 1);
    QVERIFY(page.contains(m_workspace->corpus()->record(DocNumber(0)).file.c_str()));
}

void TestExporting::menuOffersEverything()
{
    QStringList entries;
    for (const QAction *action : m_window->actions()->exportMenu()->actions()) {
        QVERIFY2(action->isSeparator() || action->isEnabled(), qPrintable(action->text()));
        if (!action->isSeparator())
            entries << action->text().remove(u'&');
    }
    QCOMPARE(entries, QStringList({QStringLiteral("Articles…"), QStringLiteral("Names…"), QStringLiteral("Mentions…"),
                                   QStringLiteral("Names in the Same Articles…"), QStringLiteral("Quotations…"),
                                   QStringLiteral("Roles…"), QStringLiteral("Concordance of the Search…"),
                                   QStringLiteral("Annotations…"), QStringLiteral("Network of Names…"),
                                   QStringLiteral("Articles to Read…"), QStringLiteral("Open Article to Read…")}));
}

/// A held chart stays over its articles while the filter changes; other kinds follow the filter.
void TestExporting::heldChartIsExportedAsItIs()
{
    ChartPane *pane = m_window->charts()->pane();
    const auto exportedArticles = [this] {
        const QString path = m_folder->filePath(QStringLiteral("chart.json"));
        QFile file(path);
        const QSignalSpy exported(m_window->exports(), &ExportControl::exported);
        m_window->charts()->exportTo(path);
        return QTest::qWaitFor([&exported] { return exported.count() == 1; }, Patience) &&
                       file.open(QIODevice::ReadOnly)
                   ? QJsonDocument::fromJson(file.readAll()).object().value(QLatin1String("n")).toInt()
                   : -1;
    };
    const auto all = static_cast<int>(m_workspace->corpus()->articleCount());
    QTRY_VERIFY_WITH_TIMEOUT(m_window->isSettled(), Patience);
    QCOMPARE(exportedArticles(), all);
    Q_EMIT pane->holdRequested(true);
    Filter filter;
    filter.text = "ferry";
    m_window->filter()->setFilter(filter);
    QTRY_VERIFY_WITH_TIMEOUT(m_workspace->result()->filter.text == "ferry" && m_window->isSettled(), Patience);
    QVERIFY(pane->isHeld());
    QCOMPARE(exportedArticles(), all);
    ChartRequest request = pane->request();
    request.kind = ChartKind::Timeline;
    pane->setRequest(request);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->isSettled(), Patience);
    QVERIFY(!pane->isHeld());
    QCOMPARE(exportedArticles(), static_cast<int>(m_workspace->result()->search.total));
    request.kind = ChartKind::Entities;
    pane->setRequest(request);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->isSettled() && pane->isHeld(), Patience);
    Q_EMIT pane->holdRequested(false);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->isSettled(), Patience);
    QCOMPARE(exportedArticles(), static_cast<int>(m_workspace->result()->search.total));
}

QTEST_MAIN(TestExporting)
#include "tst_exporting.moc"
