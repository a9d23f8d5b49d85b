// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/samplepanes.h"
#include "widgets/common/emptystate.h"
#include "widgets/common/keybutton.h"
#include "widgets/common/theme.h"
#include "widgets/entities/entitydelegate.h"
#include "widgets/entities/entitydetail.h"
#include "widgets/entities/entitypane.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

#include <memory>

using namespace lectern;

namespace {

constexpr EntityId Nigar{0};
constexpr EntityId Marmara{3};
constexpr EntityId Mersin{30};

} // namespace

class TestEntityPane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void boxesRequestStates();
    void keysRequestStates_data();
    void keysRequestStates();
    void clickSelects();
    void sectionsFold();
    void foldedSectionsStayFolded();
    void moreRows();
    void typesAhead();
    void detailOffersActions();
    void selectsSilently();
    void answersASuggestion_data();
    void answersASuggestion();
    void offersCorrectionsOnlyWhenTheyCanBeMade();

private:
    void click(const QPoint &point) { QTest::mouseClick(m_pane->view()->viewport(), Qt::LeftButton, {}, point); }
    QRect rowOf(EntityId id) { return m_pane->view()->visualRect(m_model->indexOf(id)); }
    std::unique_ptr<EntityListModel> m_model;
    std::unique_ptr<EntityPane> m_pane;
};

void TestEntityPane::initTestCase()
{
    new Theme(*qApp, ThemeChoice::Light);
}

void TestEntityPane::init()
{
    m_model = std::make_unique<EntityListModel>();
    m_model->setSections(sample::entitySections());
    m_pane = std::make_unique<EntityPane>(m_model.get());
    m_pane->setCards(sample::entityCards());
    m_pane->resize(312, 800);
    m_pane->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
}

void TestEntityPane::cleanup()
{
    m_pane.reset();
    m_model.reset();
}

void TestEntityPane::boxesRequestStates()
{
    QSignalSpy requested(m_pane.get(), &EntityPane::stateRequested);
    click(EntityDelegate::stateBox(rowOf(Nigar)).center());
    click(EntityDelegate::stateBox(rowOf(Marmara)).center());
    click(EntityDelegate::stateBox(rowOf(Mersin)).center());
    QCOMPARE(requested.count(), 3);
    QCOMPARE(requested.at(0).at(1).value<EntityState>(), EntityState::Required);
    QCOMPARE(requested.at(1).at(1).value<EntityState>(), EntityState::Excluded);
    QCOMPARE(requested.at(2).at(1).value<EntityState>(), EntityState::None);
}

void TestEntityPane::keysRequestStates_data()
{
    QTest::addColumn<uint>("entity");
    QTest::addColumn<int>("key");
    QTest::addColumn<int>("state");
    QTest::newRow("space requires") << Nigar.value() << int(Qt::Key_Space) << int(EntityState::Required);
    QTest::newRow("bar makes it one of several") << Nigar.value() << int(Qt::Key_Bar) << int(EntityState::Alternative);
    QTest::newRow("minus excludes") << Nigar.value() << int(Qt::Key_Minus) << int(EntityState::Excluded);
    QTest::newRow("space takes back") << Marmara.value() << int(Qt::Key_Space) << int(EntityState::None);
    QTest::newRow("minus after require") << Marmara.value() << int(Qt::Key_Minus) << int(EntityState::Excluded);
    QTest::newRow("minus takes back") << Mersin.value() << int(Qt::Key_Minus) << int(EntityState::None);
}

void TestEntityPane::keysRequestStates()
{
    QFETCH(uint, entity);
    QFETCH(int, key);
    QFETCH(int, state);
    QSignalSpy requested(m_pane.get(), &EntityPane::stateRequested);
    m_pane->selectEntity(EntityId(entity));
    QTest::keyClick(m_pane->view(), Qt::Key(key));
    QCOMPARE(requested.count(), 1);
    QCOMPARE(static_cast<const EntityId *>(requested.first().first().constData())->value(), entity);
    QCOMPARE(requested.first().at(1).value<EntityState>(), EntityState(state));
}

void TestEntityPane::clickSelects()
{
    QSignalSpy selected(m_pane.get(), &EntityPane::entitySelected);
    QSignalSpy requested(m_pane.get(), &EntityPane::stateRequested);
    click(rowOf(Marmara).center());
    QCOMPARE(selected.count(), 1);
    QCOMPARE(requested.count(), 0);
    QTest::keyClick(m_pane->view(), Qt::Key_Down);
    QCOMPARE(selected.count(), 2);
}

void TestEntityPane::sectionsFold()
{
    const QModelIndex people = m_model->indexOf(EntityType::Person);
    QVERIFY(m_pane->view()->isExpanded(people));
    click(m_pane->view()->visualRect(people).center());
    QVERIFY(!m_pane->view()->isExpanded(people));
    m_pane->view()->setCurrentIndex(people);
    QTest::keyClick(m_pane->view(), Qt::Key_Return);
    QVERIFY(m_pane->view()->isExpanded(people));
}

void TestEntityPane::foldedSectionsStayFolded()
{
    click(m_pane->view()->visualRect(m_model->indexOf(EntityType::Person)).center());
    m_pane->selectEntity(Marmara);
    m_model->setOrder(EntityOrder::ByName);
    QVERIFY(!m_pane->view()->isExpanded(m_model->indexOf(EntityType::Person)));
    QVERIFY(m_pane->view()->isExpanded(m_model->indexOf(EntityType::Place)));
    QCOMPARE(m_model->entityAt(m_pane->view()->currentIndex()), std::optional(Marmara));
}

void TestEntityPane::moreRows()
{
    const QModelIndex people = m_model->indexOf(EntityType::Person);
    const QModelIndex more = m_model->index(EntityListModel::FirstRows, 0, people);
    QCOMPARE(more.data().toString(), QStringLiteral("3 more"));
    click(m_pane->view()->visualRect(more).center());
    QCOMPARE(m_model->rowCount(people), 8);
}

void TestEntityPane::typesAhead()
{
    auto *field = m_pane->findChild<QLineEdit *>();
    QVERIFY(!field->accessibleName().isEmpty());
    QTest::keyClicks(field, QStringLiteral("kuz"));
    QCOMPARE(m_model->rowCount(m_model->indexOf(EntityType::Company)), 1);
    QVERIFY(m_pane->view()->isRowHidden(m_model->indexOf(EntityType::Person).row(), {}));
    QTest::keyClicks(field, QStringLiteral("zzz"));
    QVERIFY(m_pane->findChild<EmptyState *>()->isVisible());
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(field->text().isEmpty());
    QVERIFY(m_pane->view()->isVisible());
}

void TestEntityPane::detailOffersActions()
{
    auto *detail = m_pane->findChild<EntityDetail *>();
    QVERIFY(!detail->isVisible());
    m_pane->selectEntity(Nigar);
    QVERIFY(detail->isVisible());
    QStringList words;
    for (const QLabel *label : detail->findChildren<QLabel *>())
        words.append(label->text());
    QVERIFY(words.join(u' ').contains(QStringLiteral("N. Vəliyeva")));
    QVERIFY(words.join(u' ').contains(QStringLiteral("9 of 21 articles")));
    QSignalSpy requested(m_pane.get(), &EntityPane::stateRequested);
    QSignalSpy mentions(m_pane.get(), &EntityPane::mentionsRequested);
    for (KeyButton *button : detail->findChildren<KeyButton *>())
        QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(requested.count(), 2);
    QCOMPARE(mentions.count(), 1);
    m_pane->selectEntity(std::nullopt);
    QVERIFY(!detail->isVisible());
}

void TestEntityPane::selectsSilently()
{
    QSignalSpy selected(m_pane.get(), &EntityPane::entitySelected);
    m_pane->selectEntity(EntityId(10)); // beyond the first rows
    QCOMPARE(m_model->entityAt(m_pane->view()->currentIndex()), std::optional(EntityId(10)));
    m_pane->selectEntity(EntityId(999));
    QVERIFY(!m_pane->view()->currentIndex().isValid());
    QCOMPARE(selected.count(), 0);
}

void TestEntityPane::answersASuggestion_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<bool>("withShift");
    QTest::addColumn<int>("answer");

    QTest::newRow("another key answers nothing") << int(Qt::Key_Q) << false << -1;
    QTest::newRow("merge") << int(Qt::Key_M) << false << int(SuggestionAnswer::Merge);
    QTest::newRow("different, all alike") << int(Qt::Key_D) << true << int(SuggestionAnswer::Different);
    QTest::newRow("later") << int(Qt::Key_L) << false << int(SuggestionAnswer::Later);
}

void TestEntityPane::answersASuggestion()
{
    QFETCH(int, key);
    QFETCH(bool, withShift);
    std::vector<std::pair<int, bool>> answers;
    connect(m_pane.get(), &EntityPane::suggestionAnswered, this,
            [&answers](SuggestionAnswer answer, bool isForAll) { answers.emplace_back(int(answer), isForAll); });
    m_pane->selectEntity(Nigar);
    QTest::keyClick(m_pane->view(), Qt::Key(key), withShift ? Qt::ShiftModifier : Qt::NoModifier);
    QVERIFY2(answers.empty(), "nothing was asked");
    m_pane->setSuggestion(SuggestionWords{QStringLiteral("Same person?"), QStringLiteral("A"), QStringLiteral("B"),
                                          QStringLiteral("same surname"), QString(), 2});
    QTest::keyClick(m_pane->view(), Qt::Key(key), withShift ? Qt::ShiftModifier : Qt::NoModifier);
    QTEST(answers.empty() ? -1 : answers.front().first, "answer");
    QCOMPARE(!answers.empty() && answers.front().second, withShift);
    m_pane->setSuggestion(std::nullopt);
    answers.clear();
    QTest::keyClick(m_pane->view(), Qt::Key(key));
    QVERIFY(answers.empty());
}

void TestEntityPane::offersCorrectionsOnlyWhenTheyCanBeMade()
{
    QSignalSpy renamed(m_pane.get(), &EntityPane::renameRequested);
    m_pane->selectEntity(Nigar);
    QTest::keyClick(m_pane->view(), Qt::Key_F2);
    QCOMPARE(renamed.count(), 0);
    m_pane->setCorrectable(true);
    QTest::keyClick(m_pane->view(), Qt::Key_F2);
    QCOMPARE(renamed.count(), 1);
}

QTEST_MAIN(TestEntityPane)
#include "tst_entitypane.moc"
