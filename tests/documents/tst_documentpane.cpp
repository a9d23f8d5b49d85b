// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/samplepanes.h"
#include "widgets/common/emptystate.h"
#include "widgets/common/paneheader.h"
#include "widgets/common/theme.h"
#include "widgets/documents/documentpane.h"

#include <QApplication>
#include <QDropEvent>
#include <QListView>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QUrl>

#include <algorithm>
#include <memory>

using namespace lectern;

class TestDocumentPane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void emptyStates();
    void clickAndKeysActivate();
    void selectsSilently();
    void selectionSurvivesNewRows();
    void choosesAnOrder();
    void takesDroppedFiles();
    void showsHowMany();
    void keysFoldHeadings();
    void clickFoldsAHeading();
    void stepsPassHeadingsOver();
    void anArticleChosenElsewhereIsShown();
    void choosesGroups();

private:
    void group();

    std::unique_ptr<ArticleListModel> m_model;
    std::unique_ptr<DocumentPane> m_pane;
};

void TestDocumentPane::initTestCase()
{
    qRegisterMetaType<ArticleId>();
    qRegisterMetaType<HitOrder>();
    new Theme(*qApp, ThemeChoice::Light);
}

void TestDocumentPane::init()
{
    m_model = std::make_unique<ArticleListModel>();
    m_pane = std::make_unique<DocumentPane>(m_model.get());
    m_pane->resize(312, 600);
    m_pane->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
}

void TestDocumentPane::cleanup()
{
    m_pane.reset();
    m_model.reset();
}

void TestDocumentPane::emptyStates()
{
    auto *empty = m_pane->findChild<EmptyState *>();
    auto *button = empty->findChild<QPushButton *>();
    QSignalSpy opened(m_pane.get(), &DocumentPane::openRequested);
    QSignalSpy cleared(m_pane.get(), &DocumentPane::clearFilterRequested);
    QVERIFY(empty->isVisible());
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(opened.count(), 1);
    m_pane->setLibraryCount(48);
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(cleared.count(), 1);
    m_model->setRows(sample::articleRows());
    QVERIFY(!empty->isVisible());
    QVERIFY(m_pane->view()->isVisible());
}

void TestDocumentPane::clickAndKeysActivate()
{
    m_model->setRows(sample::articleRows());
    QSignalSpy activated(m_pane.get(), &DocumentPane::articleActivated);
    QListView *view = m_pane->view();
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(m_model->index(2)).center());
    QCOMPARE(activated.count(), 1);
    QCOMPARE(view->currentIndex().row(), 2);
    QTest::keyClick(view, Qt::Key_Down);
    QCOMPARE(activated.count(), 2);
    m_pane->step(-2);
    QCOMPARE(view->currentIndex().row(), 1);
    m_pane->step(-20);
    QCOMPARE(view->currentIndex().row(), 0);
}

void TestDocumentPane::selectsSilently()
{
    m_model->setRows(sample::articleRows());
    QSignalSpy activated(m_pane.get(), &DocumentPane::articleActivated);
    m_pane->selectArticle(ArticleId(6));
    QCOMPARE(m_pane->view()->currentIndex().row(), 5);
    m_pane->selectArticle(ArticleId(600));
    QVERIFY(!m_pane->view()->currentIndex().isValid());
    m_pane->selectArticle(std::nullopt);
    QCOMPARE(activated.count(), 0);
}

void TestDocumentPane::selectionSurvivesNewRows()
{
    m_model->setRows(sample::articleRows());
    m_pane->selectArticle(ArticleId(4));
    m_model->setRows(nullptr);
    m_model->setRows(sample::articleRows());
    QCOMPARE(m_pane->view()->currentIndex().row(), 3);
}

void TestDocumentPane::choosesAnOrder()
{
    QSignalSpy chosen(m_pane.get(), &DocumentPane::orderChosen);
    auto *button = m_pane->header()->findChild<QToolButton *>();
    QVERIFY(!button->accessibleName().isEmpty());
    button->menu()->actions().at(3)->trigger();
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.first().first().value<HitOrder>(), HitOrder::Title);
    m_pane->setOrder(HitOrder::Title);
    QCOMPARE(button->text(), QStringLiteral("Title"));
}

void TestDocumentPane::takesDroppedFiles()
{
    QSignalSpy dropped(m_pane.get(), &DocumentPane::pathsDropped);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(QStringLiteral("/texts/a.txt")), QUrl(QStringLiteral("https://example.org"))});
    QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(m_pane.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(m_pane.get(), &drop);
    QCOMPARE(dropped.count(), 1);
    QCOMPARE(dropped.first().first().toStringList(), QStringList{QStringLiteral("/texts/a.txt")});
    data.setUrls({QUrl(QStringLiteral("https://example.org"))});
    QDragEnterEvent other(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, {});
    other.ignore();
    QApplication::sendEvent(m_pane.get(), &other);
    QVERIFY(!other.isAccepted());
}

void TestDocumentPane::showsHowMany()
{
    m_model->setRows(sample::articleRows());
    m_pane->setLibraryCount(48);
    QCOMPARE(m_pane->header()->note(), QStringLiteral("12"));
}

void TestDocumentPane::group()
{
    m_model->setGrouping(ArticleGrouping::Outlet);
    m_model->setRows(sample::articleRows());
    m_pane->setLibraryCount(12);
}

void TestDocumentPane::keysFoldHeadings()
{
    group();
    QSignalSpy activated(m_pane.get(), &DocumentPane::articleActivated);
    QListView *view = m_pane->view();
    const int lines = m_model->rowCount();
    view->setCurrentIndex(m_model->index(2));
    QCOMPARE(activated.count(), 1);
    QTest::keyClick(view, Qt::Key_Left);
    QCOMPARE(view->currentIndex().row(), 0);
    QCOMPARE(m_model->rowCount(), lines);
    QTest::keyClick(view, Qt::Key_Left);
    QCOMPARE(m_model->rowCount(), lines - 2);
    QTest::keyClick(view, Qt::Key_Left);
    QCOMPARE(m_model->rowCount(), lines - 2);
    QCOMPARE(view->currentIndex().row(), 0);
    QTest::keyClick(view, Qt::Key_Right);
    QCOMPARE(m_model->rowCount(), lines);
    QCOMPARE(view->currentIndex().row(), 0);
    QCOMPARE(activated.count(), 1); // a heading opens nothing
    QTest::keyClick(view, Qt::Key_Right);
    QCOMPARE(view->currentIndex().row(), 1);
    QCOMPARE(activated.count(), 2);
    QTest::keyClick(view, Qt::Key_Up);
    QTest::keyClick(view, Qt::Key_Return);
    QCOMPARE(m_model->rowCount(), lines - 2);
    QCOMPARE(m_pane->header()->note(), QStringLiteral("12")); // folded ones count
}

void TestDocumentPane::clickFoldsAHeading()
{
    group();
    QListView *view = m_pane->view();
    const int lines = m_model->rowCount();
    const QPoint heading = view->visualRect(m_model->index(0)).center();
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, heading);
    QCOMPARE(m_model->rowCount(), lines - 2);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, heading);
    QCOMPARE(m_model->rowCount(), lines);
}

void TestDocumentPane::stepsPassHeadingsOver()
{
    group();
    QSignalSpy activated(m_pane.get(), &DocumentPane::articleActivated);
    m_model->setAllFolded(true);
    std::vector<std::uint32_t> seen;
    for (int i = 0; i < 13; ++i) {
        m_pane->step(1);
        seen.push_back(m_model->articleAt(m_pane->view()->currentIndex()).value_or(ArticleId(0)).value());
    }
    QCOMPARE(activated.count(), 12); // the last step stays where it is
    QVERIFY(std::find(seen.begin(), seen.end(), 0u) == seen.end());
    std::sort(seen.begin(), seen.end());
    QCOMPARE(std::unique(seen.begin(), seen.end()) - seen.begin(), 12);
}

void TestDocumentPane::anArticleChosenElsewhereIsShown()
{
    group();
    m_model->setAllFolded(true);
    m_pane->selectArticle(ArticleId(6));
    QCOMPARE(m_model->articleAt(m_pane->view()->currentIndex()), std::optional(ArticleId(6)));
    m_model->setFolded(m_pane->view()->currentIndex(), true);
    m_model->setRows(sample::articleRows());
    m_pane->selectArticle(ArticleId(6)); // it was selected already: what the reader folded stays folded
    QCOMPARE(m_pane->view()->currentIndex(), m_model->headingOf(ArticleId(6)));
    QCOMPARE(m_model->rowCount(), 6);
}

void TestDocumentPane::choosesGroups()
{
    QSignalSpy chosen(m_pane.get(), &DocumentPane::groupingChosen);
    QMenu *menu = m_pane->header()->findChildren<QToolButton *>().at(1)->menu();
    menu->actions().at(2)->trigger();
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.first().first().value<ArticleGrouping>(), ArticleGrouping::Outlet);
    QVERIFY(!menu->actions().last()->isEnabled());
    m_pane->setGrouping(ArticleGrouping::Outlet);
    QVERIFY(menu->actions().at(2)->isChecked());
    QVERIFY(menu->actions().last()->isEnabled());
}

QTEST_MAIN(TestDocumentPane)
#include "tst_documentpane.moc"
