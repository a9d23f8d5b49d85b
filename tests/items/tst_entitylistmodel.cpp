// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/items/entitylistmodel.h"
#include "tests/support/samplepanes.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace lectern;

namespace {

/// The tree as text: a line for each row, children indented.
QString drawn(const EntityListModel &model)
{
    QStringList lines;
    for (int i = 0; i < model.rowCount(); ++i) {
        const QModelIndex section = model.index(i, 0);
        lines.append(section.data().toString());
        for (int row = 0; row < model.rowCount(section); ++row)
            lines.append(u' ' + model.index(row, 0, section).data().toString());
    }
    return lines.join(u'\n');
}

EntitySection manyPeople(int count)
{
    EntitySection section;
    for (int i = 0; i < count; ++i) {
        EntityRow row;
        row.id = EntityId(static_cast<std::uint32_t>(i));
        row.name = QStringLiteral("Person %1").arg(i, 3, 10, QLatin1Char('0'));
        row.inFilter.articles = static_cast<std::uint32_t>(count - i);
        section.rows.push_back(row);
    }
    return section;
}

} // namespace

class TestEntityListModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void setChangeClear();
    void countsAreChangedInPlace();
    void search_data();
    void search();
    void order();
    void showsMore_data();
    void showsMore();
    void reveals();
    void states();
};

void TestEntityListModel::setChangeClear()
{
    EntityListModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(drawn(model), QString());
    model.setSections(sample::entitySections());
    QCOMPARE(model.rowCount(), 3);
    QVERIFY(drawn(model).startsWith(QStringLiteral("People\n Nigar Vəliyeva\n Oğuz Karadağ")));
    model.setSearch(QStringLiteral("kara"));
    model.setOrder(EntityOrder::ByName);
    model.setSections({});
    QCOMPARE(model.rowCount(), 0);
}

void TestEntityListModel::countsAreChangedInPlace()
{
    EntityListModel model;
    model.setSections(sample::entitySections());
    std::vector<EntitySection> sections = sample::entitySections();
    sections[0].rows[0].inFilter.articles = 10;
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.setSections(sections);
    QCOMPARE(resets.count(), 0);
    const QModelIndex nigar = model.indexOf(EntityId(0));
    QCOMPARE(nigar.data(EntityListModel::InFilterRole).toInt(), 10);
    QCOMPARE(nigar.data(EntityListModel::ShareRole).toDouble(), 1.0);
    std::swap(sections[0].rows[0].inFilter, sections[0].rows[4].inFilter);
    model.setSections(sections);
    QCOMPARE(resets.count(), 1);
    QCOMPARE(model.indexOf(EntityId(22)).row(), 0);
}

void TestEntityListModel::search_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("found");
    QTest::newRow("nothing of that name") << QStringLiteral("zzz") << QStringLiteral("People\nCompanies\nPlaces");
    QTest::newRow("without accents") << QStringLiteral("karadag")
                                     << QStringLiteral("People\n Oğuz Karadağ\nCompanies\nPlaces");
    QTest::newRow("schwa as e") << QStringLiteral("veliyeva")
                                << QStringLiteral("People\n Nigar Vəliyeva\nCompanies\nPlaces");
    QTest::newRow("schwa as a") << QStringLiteral("asgarov")
                                << QStringLiteral("People\n Tural Əsgərov\nCompanies\nPlaces");
    QTest::newRow("an alias") << QStringLiteral("valiyeva")
                              << QStringLiteral("People\n Nigar Vəliyeva\nCompanies\nPlaces");
    QTest::newRow("beginnings of two words")
        << QStringLiteral("mar ship") << QStringLiteral("People\nCompanies\n Marmara Shipyards\nPlaces");
    QTest::newRow("not from the middle of a word")
        << QStringLiteral("aku") << QStringLiteral("People\nCompanies\nPlaces");
}

void TestEntityListModel::search()
{
    QFETCH(QString, text);
    QFETCH(QString, found);
    EntityListModel model;
    model.setSections(sample::entitySections());
    model.setSearch(text);
    QCOMPARE(drawn(model), found);
    QVERIFY(model.isSearching());
    model.setSearch(QString());
    QVERIFY(drawn(model).contains(QStringLiteral("Baku")));
}

void TestEntityListModel::order()
{
    EntityListModel model;
    model.setSections(sample::entitySections());
    model.setOrder(EntityOrder::ByName);
    const QModelIndex people = model.indexOf(EntityType::Person);
    QCOMPARE(model.index(0, 0, people).data().toString(), QStringLiteral("Aygün Rəhimli"));
    model.setOrder(EntityOrder::ByCount);
    QCOMPARE(model.index(0, 0, model.indexOf(EntityType::Person)).data().toString(), QStringLiteral("Nigar Vəliyeva"));
    std::vector<EntitySection> sections = sample::entitySections();
    sections.front().rows.front().distinctiveness = -12; // the filter names her less often than the others do
    sections.front().rows.back().distinctiveness = 7.5;
    const QString mostDistinct = sections.front().rows.back().name;
    model.setSections(sections);
    model.setOrder(EntityOrder::ByDistinctiveness);
    const QModelIndex section = model.indexOf(EntityType::Person);
    QCOMPARE(model.index(0, 0, section).data().toString(), mostDistinct);
    QVERIFY(model.index(0, 0, section).data().toString() != QStringLiteral("Nigar Vəliyeva"));
}

void TestEntityListModel::showsMore_data()
{
    QTest::addColumn<int>("all");
    QTest::addColumn<int>("before");
    QTest::addColumn<int>("after");
    const int first = EntityListModel::FirstRows;
    QTest::newRow("all fit") << first << first << first;
    QTest::newRow("one more") << first + 1 << first + 1 << first + 1;
    QTest::newRow("the rest comes at once") << 30 << first + 1 << 30;
    QTest::newRow("the rest comes in steps") << 200 << first + 1 << first + EntityListModel::MoreRows + 1;
}

void TestEntityListModel::showsMore()
{
    QFETCH(int, all);
    QFETCH(int, before);
    QFETCH(int, after);
    EntityListModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setSections({manyPeople(all)});
    const QModelIndex people = model.index(0, 0);
    QCOMPARE(model.rowCount(people), before);
    const QModelIndex last = model.index(before - 1, 0, people);
    const auto kind = last.data(EntityListModel::KindRole).value<EntityListModel::Kind>();
    QCOMPARE(kind == EntityListModel::Kind::More, before < all);
    if (kind == EntityListModel::Kind::More)
        model.showMore(last);
    QCOMPARE(model.rowCount(people), after);
}

void TestEntityListModel::reveals()
{
    EntityListModel model;
    model.setSections({manyPeople(200)});
    QVERIFY(!model.indexOf(EntityId(150)).isValid());
    const QModelIndex index = model.reveal(EntityId(150));
    QCOMPARE(model.entityAt(index), std::optional(EntityId(150)));
    QVERIFY(!model.reveal(EntityId(999)).isValid());
}

void TestEntityListModel::states()
{
    EntityListModel model;
    model.setSections(sample::entitySections());
    const auto state = [&](EntityId id) {
        return model.indexOf(id).data(EntityListModel::StateRole).value<EntityState>();
    };
    QCOMPARE(state(EntityId(3)), EntityState::Required);
    QCOMPARE(state(EntityId(30)), EntityState::Excluded);
    QCOMPARE(state(EntityId(0)), EntityState::None);
    const QString words = model.indexOf(EntityId(30)).data(Qt::AccessibleTextRole).toString();
    QVERIFY(words.contains(QStringLiteral("excluded")));
    Filter filter;
    Entity entity;
    entity.key = "person:x";
    entity.name = "X";
    filter = withState(filter, entity, EntityState::Required);
    QCOMPARE(stateIn(filter, "person:x"), EntityState::Required);
    filter = withState(filter, entity, EntityState::Excluded);
    QCOMPARE(stateIn(filter, "person:x"), EntityState::Excluded);
    filter = withState(filter, entity, EntityState::None);
    QVERIFY(filter.isEmpty());
}

QTEST_GUILESS_MAIN(TestEntityListModel)
#include "tst_entitylistmodel.moc"
