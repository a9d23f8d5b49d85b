// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/workspace/newsfolder.h"
#include "widgets/dialogs/columndialog.h"
#include "widgets/window/columncontrol.h"
#include "widgets/window/windowsettings.h"

#include <QApplication>
#include <QComboBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QWidget>

using namespace lectern;

class TestColumnControl : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void plainFilesAreImportedAtOnce();
    void asksOnceForALayout();
    void askedInOneLibraryKnownInAnother();
    void refusalImportsNothing();

private:
    [[nodiscard]] ColumnDialog *question() const;
    [[nodiscard]] bool waitForImport(const QStringList &paths);

    std::unique_ptr<NewsFolder> m_folder;
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<WindowSettings> m_settings;
    std::unique_ptr<Workspace> m_workspace;
    ColumnControl *m_control = nullptr;
};

namespace {

const QByteArray Table = "kop,stuk,nr\nFerry sails,The ferry sails again on Monday.,1\nSecond,Another ferry came.,2\n";

} // namespace

void TestColumnControl::init()
{
    m_window.reset();
    m_folder = std::make_unique<NewsFolder>();
    m_settings = std::make_unique<WindowSettings>(m_folder->path(QStringLiteral("settings.ini")));
    m_workspace = std::make_unique<Workspace>(NewsFolder::recognizer());
    m_window = std::make_unique<QWidget>();
    m_control = new ColumnControl(*m_workspace, *m_settings, m_window.get());
    QVERIFY(m_workspace->openUntitled());
}

ColumnDialog *TestColumnControl::question() const
{
    return m_window->findChild<ColumnDialog *>();
}

bool TestColumnControl::waitForImport(const QStringList &paths)
{
    QSignalSpy finished(m_workspace.get(), &Workspace::importFinished);
    m_control->importPaths(paths);
    return finished.wait(30'000);
}

void TestColumnControl::plainFilesAreImportedAtOnce()
{
    QVERIFY(waitForImport(m_folder->writeNews()));
    QVERIFY(question() == nullptr);
    QCOMPARE(m_workspace->corpus()->articleCount(), 3U);
}

void TestColumnControl::asksOnceForALayout()
{
    QSignalSpy finished(m_workspace.get(), &Workspace::importFinished);
    m_control->importPaths({m_folder->write(QStringLiteral("a.csv"), Table)});
    QTRY_VERIFY(question() != nullptr);
    QVERIFY(finished.isEmpty());
    QVERIFY(!question()->importButton()->isEnabled());
    QComboBox *const text = question()->choice(1);
    text->setCurrentIndex(text->findText(QStringLiteral("Text")));
    Q_EMIT text->activated(text->currentIndex());
    question()->accept();
    QVERIFY(finished.wait(30'000));
    QCOMPARE(finished.front().at(0).toInt(), 2);
    QTRY_VERIFY(question() == nullptr);
    // Columns in another order are the same layout.
    QVERIFY(waitForImport(
        {m_folder->write(QStringLiteral("b.csv"), "stuk,nr,kop\nA third ferry came on Tuesday.,3,Third\n")}));
    QVERIFY(question() == nullptr);
    QCOMPARE(m_workspace->corpus()->articleCount(), 3U);
}

void TestColumnControl::askedInOneLibraryKnownInAnother()
{
    m_control->importPaths({m_folder->write(QStringLiteral("a.csv"), Table)});
    QTRY_VERIFY(question() != nullptr);
    QComboBox *const text = question()->choice(1);
    text->setCurrentIndex(text->findText(QStringLiteral("Text")));
    Q_EMIT text->activated(text->currentIndex());
    QSignalSpy finished(m_workspace.get(), &Workspace::importFinished);
    question()->accept();
    QVERIFY(finished.wait(30'000));
    QTRY_VERIFY(question() == nullptr);
    QVERIFY(m_workspace->openUntitled());
    QVERIFY(m_workspace->tableLayouts().empty());
    QVERIFY(waitForImport({m_folder->path(QStringLiteral("a.csv"))}));
    QVERIFY(question() == nullptr);
    QCOMPARE(m_workspace->tableLayouts().size(), std::size_t{1});
}

void TestColumnControl::refusalImportsNothing()
{
    m_control->importPaths({m_folder->write(QStringLiteral("a.csv"), Table)});
    QTRY_VERIFY(question() != nullptr);
    question()->reject();
    QTRY_VERIFY(question() == nullptr);
    QVERIFY(!m_workspace->isImporting());
    QVERIFY(m_workspace->tableLayouts().empty());
    // What comes afterwards is not held up by it.
    QVERIFY(waitForImport(m_folder->writeNews()));
}

QTEST_MAIN(TestColumnControl)
#include "tst_columncontrol.moc"
