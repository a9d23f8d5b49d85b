// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/index/positionlanes.h"

#include <QTest>

#include <random>

using namespace lectern;

namespace {

/// Positions packed as those of one article are, with `bitsBefore` bits of others before them.
struct PackedRun
{
    PackedRun(const std::vector<std::uint32_t> &positions, unsigned width, unsigned bitsBefore)
    {
        BitWriter writer(bytes);
        for (unsigned bit = 0; bit < bitsBefore; ++bit)
            writer.put(1, 1);
        std::uint32_t before = 0;
        for (const std::uint32_t position : positions) {
            writer.put(position - before, width);
            before = position + 1;
        }
        // What stands behind belongs to another article.
        for (int i = 0; i < 8; ++i)
            writer.put((1U << width) - 1, width);
        writer.finish();
        bytes.resize(bytes.size() + PackedPadding, std::byte(0xFF));
        run = PositionRun({bytes.data(), bitsBefore, width}, 0, positions.size());
    }
    std::vector<std::byte> bytes;
    PositionRun run;
};

std::vector<std::uint32_t> readByFours(const PositionRun &run)
{
    std::vector<std::uint32_t> positions;
    PositionFours fours(run, PositionFours::Missing::OfWord);
    while (!fours.isAtEnd()) {
        if (!fours.canRead())
            return {};
        FourPositions four = fours.next();
        for (int lane = 0; lane < 4; ++lane, four >>= 16)
            if ((four & 0xFFFF) <= PositionFours::MostPosition)
                positions.push_back(static_cast<std::uint32_t>(four & 0xFFFF));
    }
    return positions;
}

} // namespace

class TestPositionLanes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesWhatDoesNotFit_data();
    void refusesWhatDoesNotFit();
    void readsWhatWasPacked_data();
    void readsWhatWasPacked();
    void findsEqualPositions();
};

void TestPositionLanes::refusesWhatDoesNotFit_data()
{
    QTest::addColumn<std::vector<std::uint32_t>>("positions");
    QTest::addColumn<unsigned>("width");
    QTest::newRow("a number too wide for four in one read") << std::vector<std::uint32_t>{8000} << 13U;
    QTest::newRow("a position beyond the lanes") << std::vector<std::uint32_t>{4095, 8190, 12285, 16380, 20475} << 12U;
}

void TestPositionLanes::refusesWhatDoesNotFit()
{
    QFETCH(const std::vector<std::uint32_t>, positions);
    QFETCH(const unsigned, width);
    QVERIFY(readByFours(PackedRun(positions, width, 0).run).empty());
}

void TestPositionLanes::readsWhatWasPacked_data()
{
    QTest::addColumn<unsigned>("width");
    for (unsigned width = 0; width <= 12; ++width)
        QTest::addRow("numbers of %u bits", width) << width;
}

void TestPositionLanes::readsWhatWasPacked()
{
    QFETCH(const unsigned, width);
    std::mt19937 random(width);
    for (std::size_t count = 0; count <= 12; ++count)
        for (unsigned bitsBefore = 0; bitsBefore < 8; ++bitsBefore) {
            std::vector<std::uint32_t> positions;
            std::uint32_t next = 0;
            for (std::size_t i = 0; i < count; ++i) {
                next += static_cast<std::uint32_t>(random()) & ((1U << width) - 1) & 0x7FF;
                positions.push_back(next++);
            }
            const PackedRun packed(positions, width, bitsBefore);
            if (width < 12 || count <= 4)
                QCOMPARE(readByFours(packed.run), positions);
        }
}

void TestPositionLanes::findsEqualPositions()
{
    const FourPositions places = 0xC000'0030'0020'0010;
    const FourPositions word = 0x8000'0040'0010'0030;
    Lanes found{};
    for (const Lanes &four : turned(word))
        found |= twice(places) == four;
    QCOMPARE(either(found), FourPositions(0x0000'FFFF'0000'FFFF));
}

QTEST_GUILESS_MAIN(TestPositionLanes)
#include "tst_positionlanes.moc"
