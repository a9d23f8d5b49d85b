// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/history.h"

#include <QTest>

using namespace lectern;

namespace {

HistoryPlace place(const char *text, std::optional<std::uint32_t> article = {})
{
    HistoryPlace place;
    place.filter.text = text;
    if (article)
        place.article = ArticleId(*article);
    return place;
}

} // namespace

class TestHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nowhereToGo();
    void goesBackAndForward();
    void visitForgetsWhatLayAhead();
    void samePlaceCountsOnce();
    void typingIsOnePlace_data();
    void typingIsOnePlace();
    void neverGrowsWithoutEnd();
};

void TestHistory::nowhereToGo()
{
    History history;
    QVERIFY(!history.canGoBack() && !history.canGoForward());
    QVERIFY(!history.goBack() && !history.goForward());
    history.visit(place("", 1));
    QVERIFY(!history.canGoBack() && !history.goBack());
}

void TestHistory::goesBackAndForward()
{
    History history;
    history.visit(place("", 1));
    history.visit(place("", 2));
    history.visit(place("ferry", 2));
    QCOMPARE(history.goBack(), std::optional(place("", 2)));
    QCOMPARE(history.goBack(), std::optional(place("", 1)));
    QVERIFY(!history.canGoBack());
    QCOMPARE(history.goForward(), std::optional(place("", 2)));
    QCOMPARE(history.goForward(), std::optional(place("ferry", 2)));
    QVERIFY(!history.canGoForward());
}

void TestHistory::visitForgetsWhatLayAhead()
{
    History history;
    history.visit(place("", 1));
    history.visit(place("", 2));
    QVERIFY(history.goBack());
    history.visit(place("", 3));
    QVERIFY(!history.canGoForward());
    QCOMPARE(history.goBack(), std::optional(place("", 1)));
}

void TestHistory::samePlaceCountsOnce()
{
    History history;
    history.visit(place("", 1));
    history.visit(place("", 1));
    QVERIFY(!history.canGoBack());
}

void TestHistory::typingIsOnePlace_data()
{
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QByteArray>("second");
    QTest::addColumn<bool>("isOnePlace");

    QTest::newRow("further letters") << QByteArray("fer") << QByteArray("ferry") << true;
    QTest::newRow("letters taken back") << QByteArray("ferry") << QByteArray("fer") << true;
    QTest::newRow("another word") << QByteArray("ferry") << QByteArray("berth") << false;
    QTest::newRow("the first letter leaves the library") << QByteArray() << QByteArray("f") << false;
}

void TestHistory::typingIsOnePlace()
{
    QFETCH(QByteArray, first);
    QFETCH(QByteArray, second);
    History history;
    history.visit(place(first.constData(), 1));
    history.visit(place(second.constData(), 1));
    QTEST(!history.canGoBack(), "isOnePlace");
}

void TestHistory::neverGrowsWithoutEnd()
{
    History history;
    for (std::uint32_t i = 0; i < 1000; ++i)
        history.visit(place("", i));
    std::size_t steps = 0;
    while (history.goBack())
        ++steps;
    QCOMPARE(steps, History::MostPlaces - 1);
}

QTEST_GUILESS_MAIN(TestHistory)
#include "tst_history.moc"
