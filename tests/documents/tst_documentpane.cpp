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

private:
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

QTEST_MAIN(TestDocumentPane)
#include "tst_documentpane.moc"
