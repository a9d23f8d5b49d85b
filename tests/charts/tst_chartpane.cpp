// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/charts/samplecharts.h"
#include "widgets/charts/chartpane.h"
#include "widgets/charts/chartprogress.h"
#include "widgets/charts/chartview.h"
#include "widgets/charts/evidencemodel.h"
#include "widgets/charts/evidencepanel.h"
#include "widgets/common/busybar.h"
#include "widgets/common/emptystate.h"

#include <QComboBox>
#include <QLabel>
#include <QListView>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>
#include <QToolButton>

using namespace lectern;

Q_DECLARE_METATYPE(std::optional<lectern::TextSpan>)

class TestChartPane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void controlsMakeARequest_data();
    void controlsMakeARequest();
    void sameRequestIsNotAnnounced();
    void clickOnABarActivatesIt();
    void arrowKeysReachEveryMark();
    void hoverSaysWhatItIs();
    void tableIsTheTwin();
    void progressIsSeenAfterAMoment();
    void escapeAndButtonStop();
    void stoppedRequestGivesWay();
    void emptyStates_data();
    void emptyStates();
    void evidenceOpensAnArticle();
    void evidenceClosesWithEscape();
    void readsItselfAloud();
    void narrowAndLowNeverLosesTheCaption();

private:
    std::unique_ptr<EvidenceModel> m_evidence;
    std::unique_ptr<ChartPane> m_pane;
};

void TestChartPane::init()
{
    m_pane.reset();
    m_evidence = std::make_unique<EvidenceModel>();
    m_pane = std::make_unique<ChartPane>(m_evidence.get());
    m_pane->resize(800, 300);
    m_pane->setChart(designBars(), {});
    m_pane->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
}

void TestChartPane::controlsMakeARequest_data()
{
    QTest::addColumn<QString>("combo");
    QTest::addColumn<QString>("choice");
    QTest::addColumn<int>("types");
    QTest::addColumn<bool>("hasUnit");
    QTest::addColumn<bool>("mentions");

    const QString types = QStringLiteral("Whom or what to chart");
    const QString unit = QStringLiteral("Unit of time");
    const QString measure = QStringLiteral("What to count");
    QTest::newRow("people only") << types << QStringLiteral("People") << 1 << false << false;
    QTest::newRow("by week") << unit << QStringLiteral("Weeks") << 0 << true << false;
    QTest::newRow("by mentions") << measure << QStringLiteral("By mentions") << 0 << false << true;
}

void TestChartPane::controlsMakeARequest()
{
    QFETCH(QString, combo);
    QFETCH(QString, choice);
    QSignalSpy changed(m_pane.get(), &ChartPane::requestChanged);
    for (QComboBox *candidate : m_pane->findChildren<QComboBox *>())
        if (candidate->accessibleName() == combo)
            candidate->setCurrentText(choice);
    QCOMPARE(changed.size(), 1);
    const ChartRequest &request = m_pane->request();
    QTEST(static_cast<int>(request.types.size()), "types");
    QTEST(request.unit.has_value(), "hasUnit");
    QTEST(request.measure == ChartMeasure::Mentions, "mentions");
}

void TestChartPane::sameRequestIsNotAnnounced()
{
    QSignalSpy changed(m_pane.get(), &ChartPane::requestChanged);
    m_pane->setRequest(m_pane->request());
    QCOMPARE(changed.size(), 0);
    ChartRequest timeline;
    timeline.kind = ChartKind::Timeline;
    m_pane->setRequest(timeline);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(m_pane->findChild<QTabBar *>()->currentIndex(), 1);
}

void TestChartPane::clickOnABarActivatesIt()
{
    QSignalSpy activated(m_pane.get(), &ChartPane::valueActivated);
    ChartView *view = m_pane->view();
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->rectOf(2).center());
    QCOMPARE(activated.size(), 1);
    QCOMPARE(activated.at(0).at(0).toInt(), 2);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, QPoint(4, 4)); // the title is no mark
    QCOMPARE(activated.size(), 1);
}

void TestChartPane::arrowKeysReachEveryMark()
{
    QSignalSpy activated(m_pane.get(), &ChartPane::valueActivated);
    QWidget *view = m_pane->view();
    QTest::keyClick(view, Qt::Key_Home);
    for (std::size_t i = 0; i < m_pane->chart().values.size(); ++i) {
        QCOMPARE(m_pane->view()->currentValue(), std::optional(i));
        QTest::keyClick(view, Qt::Key_Return);
        QTest::keyClick(view, Qt::Key_Down);
    }
    QCOMPARE(activated.size(), static_cast<int>(m_pane->chart().values.size()));
    QTest::keyClick(view, Qt::Key_Up);
    QTest::keyClick(view, Qt::Key_Space);
    QCOMPARE(activated.last().at(0).toInt(), static_cast<int>(m_pane->chart().values.size()) - 2);
}

void TestChartPane::hoverSaysWhatItIs()
{
    ChartView *view = m_pane->view();
    QTest::mouseMove(view->viewport(), view->rectOf(1).center());
    QTRY_COMPARE(view->viewport()->cursor().shape(), Qt::PointingHandCursor);
    QTest::mouseMove(view->viewport(), QPoint(3, 3));
    QTRY_COMPARE(view->viewport()->cursor().shape(), Qt::ArrowCursor);
}

void TestChartPane::tableIsTheTwin()
{
    m_pane->setTableVisible(true);
    QVERIFY(!m_pane->view()->isVisible());
    QVERIFY(m_pane->isTableVisible());
    m_pane->setTableVisible(false);
    QVERIFY(m_pane->view()->isVisible());
}

void TestChartPane::progressIsSeenAfterAMoment()
{
    auto *progress = m_pane->findChild<ChartProgress *>();
    auto *bar = m_pane->findChild<BusyBar *>();
    m_pane->setProgress(0, 0);
    m_pane->endProgress();
    QTest::qWait(ChartProgress::PatienceMs * 2);
    QVERIFY(!progress->isVisible() && !bar->isVisible());
    m_pane->setProgress(0, 4);
    QVERIFY(!progress->isVisible());
    m_pane->setProgress(1, 4);
    QTRY_VERIFY(progress->isVisible() && bar->isVisible());
    QVERIFY(m_pane->rect().contains(progress->geometry()));
    QCOMPARE(bar->width(), m_pane->view()->width());
    const QImage quarter = bar->grab().toImage();
    QVERIFY(quarter.pixel(1, 0) != quarter.pixel(quarter.width() / 2, 0));
    m_pane->endProgress();
    QVERIFY(!progress->isVisible() && !bar->isVisible());
}

void TestChartPane::escapeAndButtonStop()
{
    QSignalSpy stopped(m_pane.get(), &ChartPane::stopRequested);
    QTest::keyClick(m_pane->view(), Qt::Key_Escape);
    QCOMPARE(stopped.size(), 0); // nothing runs
    m_pane->setProgress(0, 0);
    QTest::keyClick(m_pane->view(), Qt::Key_Escape);
    QCOMPARE(stopped.size(), 1);
    auto *progress = m_pane->findChild<ChartProgress *>();
    QTRY_VERIFY(progress->isVisible());
    progress->findChild<QToolButton *>()->click();
    QCOMPARE(stopped.size(), 2);
    m_pane->endProgress();
}

void TestChartPane::stoppedRequestGivesWay()
{
    const ChartRequest shown = m_pane->request();
    ChartRequest other;
    other.kind = ChartKind::Network;
    m_pane->setRequest(other);
    QSignalSpy changed(m_pane.get(), &ChartPane::requestChanged);
    m_pane->keepShown();
    QCOMPARE(m_pane->request(), shown);
    QCOMPARE(m_pane->findChild<QTabBar *>()->currentIndex(), 0);
    QCOMPARE(changed.size(), 0);
    m_pane->setRequest(other);
    QCOMPARE(changed.size(), 1);
}

void TestChartPane::emptyStates_data()
{
    QTest::addColumn<bool>("timeline");
    QTest::addColumn<uint>("articles");
    QTest::addColumn<QString>("words");

    QTest::newRow("nothing passes the filter") << false << 0U << QStringLiteral("Nothing to chart");
    QTest::newRow("no names") << false << 12U << QStringLiteral("No names in these 12");
    QTest::newRow("no dates") << true << 12U << QStringLiteral("No dates in these 12");
}

void TestChartPane::emptyStates()
{
    QFETCH(bool, timeline);
    QFETCH(uint, articles);
    QFETCH(QString, words);
    ChartRequest request;
    request.kind = timeline ? ChartKind::Timeline : ChartKind::Entities;
    m_pane->setRequest(request);
    Chart chart;
    chart.kind = request.kind;
    chart.articles = articles;
    m_pane->setChart(chart, {});
    auto *empty = m_pane->findChild<EmptyState *>();
    QVERIFY(empty->isVisible());
    const auto labels = empty->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [&](QLabel *label) { return label->text().contains(words); }));
}

void TestChartPane::evidenceOpensAnArticle()
{
    m_evidence->setRows({{ArticleId(7), TextSpan{3, 9}, QStringLiteral("A sentence"), {}, QStringLiteral("Outlet")}});
    auto *panel = m_pane->findChild<EvidencePanel *>();
    QVERIFY(!panel->isVisible());
    m_pane->showEvidence(0);
    QVERIFY(panel->isVisible());
    QSignalSpy opened(m_pane.get(), &ChartPane::articleActivated);
    auto *list = panel->findChild<QListView *>();
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(m_evidence->index(0)).center());
    QVERIFY(opened.size() >= 1);
    QCOMPARE(*static_cast<const ArticleId *>(opened.at(0).at(0).constData()), ArticleId(7));
    QSignalSpy filter(m_pane.get(), &ChartPane::filterRequested);
    for (QToolButton *button : panel->findChildren<QToolButton *>())
        if (button->accessibleName().contains(QStringLiteral("Filter by")))
            button->click();
    QCOMPARE(filter.size(), 1);
    QCOMPARE(filter.at(0).at(0).toInt(), 0);
}

void TestChartPane::evidenceClosesWithEscape()
{
    m_pane->showEvidence(0);
    auto *panel = m_pane->findChild<EvidencePanel *>();
    QTest::keyClick(panel, Qt::Key_Escape);
    QVERIFY(!panel->isVisible());
}

void TestChartPane::readsItselfAloud()
{
    QVERIFY(m_pane->view()->accessibleName().contains(QStringLiteral("Names in the most articles")));
    QVERIFY(m_pane->view()->accessibleDescription().contains(QStringLiteral("Nigar Vəliyeva (Person): 9")));
}

void TestChartPane::narrowAndLowNeverLosesTheCaption()
{
    for (const QSize size : {QSize(420, 140), QSize(700, 500), QSize(1200, 220)}) {
        m_pane->resize(size);
        QCoreApplication::processEvents();
        const ChartView *view = m_pane->view();
        QVERIFY(!view->rectOf(0).isEmpty());
        QVERIFY(view->sceneRect().height() >= view->viewport()->height());
    }
}

QTEST_MAIN(TestChartPane)
#include "tst_chartpane.moc"
