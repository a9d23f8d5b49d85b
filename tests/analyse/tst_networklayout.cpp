// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analyse/networklayout.h"

#include <QTest>

#include <cmath>

using namespace lectern;

namespace {

double distance(const ChartPoint &a, const ChartPoint &b)
{
    return std::hypot(a.x - b.x, a.y - b.y);
}

std::vector<ChartPoint> places(std::size_t nodes, const std::vector<NetworkLink> &links)
{
    return networkLayout(nodes, links, JobControl()).value();
}

std::vector<NetworkLink> ring(std::size_t nodes)
{
    std::vector<NetworkLink> links;
    for (std::size_t i = 0; i < nodes; ++i)
        links.push_back({i, (i + 1) % nodes, 1});
    return links;
}

} // namespace

class TestNetworkLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void staysInTheSquare_data();
    void staysInTheSquare();
    void linkedNodesAreCloser();
    void componentsLieApart();
    void sameNetworkSamePlaces();
    void cancelledLayoutSaysSo();
};

void TestNetworkLayout::staysInTheSquare_data()
{
    QTest::addColumn<uint>("nodes");
    QTest::addColumn<bool>("linked");

    QTest::newRow("nothing") << 0U << false;
    QTest::newRow("one") << 1U << false;
    QTest::newRow("two without a link") << 2U << false;
    QTest::newRow("a ring") << 12U << true;
    QTest::newRow("thirty without a link") << 30U << false;
}

void TestNetworkLayout::staysInTheSquare()
{
    QFETCH(uint, nodes);
    QFETCH(bool, linked);
    const auto found = places(nodes, linked ? ring(nodes) : std::vector<NetworkLink>());
    QCOMPARE(found.size(), std::size_t(nodes));
    for (std::size_t i = 0; i < found.size(); ++i) {
        QVERIFY(found[i].x >= 0 && found[i].x <= 1 && found[i].y >= 0 && found[i].y <= 1);
        for (std::size_t j = i + 1; j < found.size(); ++j)
            QVERIFY(distance(found[i], found[j]) > 0.02);
    }
}

void TestNetworkLayout::linkedNodesAreCloser()
{
    // Two triangles joined by one link.
    const auto found = places(6, {{0, 1, 3}, {1, 2, 3}, {0, 2, 3}, {3, 4, 3}, {4, 5, 3}, {3, 5, 3}, {2, 3, 1}});
    for (const std::size_t friendOfZero : {1U, 2U})
        for (const std::size_t stranger : {4U, 5U})
            QVERIFY(distance(found[0], found[friendOfZero]) < distance(found[0], found[stranger]));
}

void TestNetworkLayout::componentsLieApart()
{
    auto links = ring(6);
    for (std::size_t i = 0; i < 3; ++i)
        links.push_back({6 + i, 6 + (i + 1) % 3, 1});
    const auto found = places(9, links);
    const auto isLeftOf = [&](std::size_t a, std::size_t b) { return found[a].x < found[b].x; };
    const auto isAbove = [&](std::size_t a, std::size_t b) { return found[a].y < found[b].y; };
    bool allLeft = true;
    bool allAbove = true;
    for (std::size_t big = 0; big < 6; ++big)
        for (std::size_t small = 6; small < 9; ++small) {
            allLeft = allLeft && isLeftOf(big, small);
            allAbove = allAbove && isAbove(big, small);
        }
    QVERIFY(allLeft || allAbove);
}

void TestNetworkLayout::sameNetworkSamePlaces()
{
    const auto first = places(12, ring(12));
    const auto second = places(12, ring(12));
    for (std::size_t i = 0; i < first.size(); ++i)
        QVERIFY(first[i].x == second[i].x && first[i].y == second[i].y);
}

void TestNetworkLayout::cancelledLayoutSaysSo()
{
    JobControl control;
    control.cancel();
    QCOMPARE(networkLayout(3, ring(3), control).error().kind, Problem::Kind::Cancelled);
}

QTEST_GUILESS_MAIN(TestNetworkLayout)
#include "tst_networklayout.moc"
