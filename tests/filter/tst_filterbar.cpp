// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/samplepanes.h"
#include "widgets/common/theme.h"
#include "widgets/filter/chip.h"
#include "widgets/filter/filterbar.h"
#include "widgets/filter/searchfield.h"

#include <QApplication>
#include <QLabel>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <memory>

using namespace lectern;

class TestFilterBar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void announcesAfterARest();
    void enterAnnouncesAtOnce();
    void setTextIsSilent();
    void crossGoesWithTheText();
    void finishTypingAnnounces();
    void chipsAreRemoved();
    void chipsThatFindNoRoom();
    void problemsAreShown_data();
    void problemsAreShown();
    void typingEndsTheProblem();
    void proposalsAreAskedFor();
    void proposalTakesThePlaceOfItsWord_data();
    void proposalTakesThePlaceOfItsWord();
    void count();

private:
    QList<Chip *> visibleChips() const
    {
        QList<Chip *> chips;
        for (Chip *chip : m_bar->findChildren<Chip *>())
            if (chip->isVisible())
                chips.append(chip);
        return chips;
    }
    std::unique_ptr<ChipModel> m_model;
    std::unique_ptr<FilterBar> m_bar;
    SearchField *m_field = nullptr;
};

void TestFilterBar::initTestCase()
{
    new Theme(*qApp, ThemeChoice::Light);
}

void TestFilterBar::init()
{
    m_model = std::make_unique<ChipModel>();
    m_bar = std::make_unique<FilterBar>(m_model.get());
    m_bar->resize(1200, 42);
    m_bar->show();
    m_field = m_bar->findChild<SearchField *>();
    QVERIFY(QTest::qWaitForWindowExposed(m_bar.get()));
}

void TestFilterBar::cleanup()
{
    m_bar.reset();
    m_model.reset();
}

void TestFilterBar::announcesAfterARest()
{
    QSignalSpy changed(m_bar.get(), &FilterBar::textChanged);
    QTest::keyClicks(m_field, QStringLiteral("ferry"));
    QCOMPARE(changed.count(), 0);
    QTRY_COMPARE(changed.count(), 1);
    QCOMPARE(changed.first().first().toString(), QStringLiteral("ferry"));
    m_field->clear();
    QCOMPARE(changed.count(), 2);
}

void TestFilterBar::enterAnnouncesAtOnce()
{
    QSignalSpy changed(m_bar.get(), &FilterBar::textChanged);
    QSignalSpy left(m_bar.get(), &FilterBar::leftForList);
    QTest::keyClicks(m_field, QStringLiteral("port"));
    QTest::keyClick(m_field, Qt::Key_Return);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(left.count(), 1);
    QTest::keyClick(m_field, Qt::Key_Return);
    QCOMPARE(changed.count(), 1);
}

void TestFilterBar::setTextIsSilent()
{
    QSignalSpy changed(m_bar.get(), &FilterBar::textChanged);
    m_bar->setText(QStringLiteral("berth"));
    QCOMPARE(m_bar->text(), QStringLiteral("berth"));
    QTest::qWait(250);
    QCOMPARE(changed.count(), 0);
}

void TestFilterBar::crossGoesWithTheText()
{
    const auto *cross = m_field->findChild<QToolButton *>();
    for (const QToolButton *button : m_field->findChildren<QToolButton *>())
        cross = button->geometry().left() > cross->geometry().left() ? button : cross;
    m_bar->setText(QStringLiteral("berth"));
    QTRY_COMPARE(cross->property("opacity").toReal(), 1.0);
    m_bar->setText({});
    QTRY_COMPARE(cross->property("opacity").toReal(), 0.0);
}

void TestFilterBar::finishTypingAnnounces()
{
    QSignalSpy changed(m_bar.get(), &FilterBar::textChanged);
    m_bar->finishTyping();
    QCOMPARE(changed.count(), 0);
    QTest::keyClicks(m_field, QStringLiteral("ferry"));
    m_bar->finishTyping();
    QCOMPARE(changed.count(), 1);
    QTest::qWait(250);
    QCOMPARE(changed.count(), 1);
}

void TestFilterBar::chipsAreRemoved()
{
    m_model->setChips(sample::chips());
    QSignalSpy removed(m_bar.get(), &FilterBar::chipRemoved);
    const QList<Chip *> chips = visibleChips();
    QCOMPARE(chips.size(), 4);
    QVERIFY(chips.at(1)->accessibleName().contains(QStringLiteral("not Mersin")));
    QTest::mouseClick(chips.at(1), Qt::LeftButton, {}, QPoint(10, 12));
    QTest::mouseClick(chips.at(1), Qt::LeftButton, {}, QPoint(chips.at(1)->width() - 10, 12));
    QTRY_COMPARE(removed.count(), 1);
    QCOMPARE(removed.first().first().toInt(), 1);
    QTest::keyClick(chips.at(3), Qt::Key_Delete);
    QTRY_COMPARE(removed.count(), 2);
    m_model->setChips({});
    QVERIFY(visibleChips().isEmpty());
}

void TestFilterBar::chipsThatFindNoRoom()
{
    m_model->setChips(sample::chips());
    m_bar->resize(700, 42);
    const qsizetype shown = visibleChips().size();
    QVERIFY(shown < 4);
    auto *more = m_bar->findChild<QToolButton *>(QString(), Qt::FindChildrenRecursively);
    for (QToolButton *button : m_bar->findChildren<QToolButton *>())
        if (button->menu())
            more = button;
    QVERIFY(more->isVisible());
    QSignalSpy removed(m_bar.get(), &FilterBar::chipRemoved);
    QSignalSpy all(m_bar.get(), &FilterBar::allChipsRemoved);
    more->menu()->actions().first()->trigger();
    QCOMPARE(removed.first().first().toInt(), int(shown));
    more->menu()->actions().last()->trigger();
    QCOMPARE(all.count(), 1);
    m_bar->resize(1400, 42);
    QVERIFY(!more->isVisible());
}

void TestFilterBar::problemsAreShown_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("position");
    QTest::addColumn<QString>("words");
    QTest::newRow("without a place") << QStringLiteral("a") << -1 << QStringLiteral("Wrong.");
    QTest::newRow("at the beginning") << QStringLiteral("(a") << 0 << QStringLiteral("Wrong. (at character 1)");
    QTest::newRow("bytes are not characters")
        << QString::fromUtf8("şəhər (") << 9 << QStringLiteral("Wrong. (at character 7)");
}

void TestFilterBar::problemsAreShown()
{
    QFETCH(QString, text);
    QFETCH(int, position);
    QFETCH(QString, words);
    m_bar->setText(text);
    m_bar->showProblem({Problem::Kind::Query, QStringLiteral("Wrong."), {}, position});
    QCOMPARE(m_field->errorText(), words);
    QCOMPARE(m_field->accessibleDescription(), words);
    QCOMPARE(m_bar->text(), text);
}

void TestFilterBar::typingEndsTheProblem()
{
    m_bar->setText(QStringLiteral("("));
    m_bar->showProblem({Problem::Kind::Query, QStringLiteral("Wrong."), {}, 0});
    QTest::keyClicks(m_field, QStringLiteral("a)"));
    QVERIFY(m_field->errorText().isEmpty());
}

void TestFilterBar::proposalsAreAskedFor()
{
    QSignalSpy wanted(m_bar.get(), &FilterBar::proposalsWanted);
    m_bar->setText(QStringLiteral("set by the program"));
    QCOMPARE(wanted.count(), 0);
    m_field->setFocus();
    QTest::keyClick(m_field, Qt::Key_End);
    QTest::keyClicks(m_field, QStringLiteral(" ni"));
    QCOMPARE(wanted.count(), 3);
    QCOMPARE(wanted.last().at(0).toString(), QStringLiteral("set by the program ni"));
    QCOMPARE(wanted.last().at(1).toInt(), 21);
}

void TestFilterBar::proposalTakesThePlaceOfItsWord_data()
{
    QTest::addColumn<QList<int>>("keys");
    QTest::addColumn<QString>("text");

    QTest::newRow("escape leaves the text")
        << QList<int>{Qt::Key_Down, Qt::Key_Escape} << QStringLiteral("ferry ni -x");
    QTest::newRow("the first") << QList<int>{Qt::Key_Down, Qt::Key_Return} << QStringLiteral("ferry person:\"N V\" -x");
    QTest::newRow("the second") << QList<int>{Qt::Key_Down, Qt::Key_Down, Qt::Key_Return}
                                << QStringLiteral("ferry nation -x");
}

void TestFilterBar::proposalTakesThePlaceOfItsWord()
{
    QFETCH(QList<int>, keys);
    m_bar->setText(QStringLiteral("ferry ni -x"));
    m_field->setFocus();
    QTRY_VERIFY(m_field->hasFocus());
    m_bar->propose({{QStringLiteral("N V – Person"), QStringLiteral("person:\"N V\""), 6, 8},
                    {QStringLiteral("nation"), QStringLiteral("nation"), 6, 8}});
    QVERIFY(m_field->isProposing());
    for (const int key : keys)
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key(key));
    QTEST(m_field->text(), "text");
    QVERIFY(!m_field->isProposing());
    m_bar->propose({});
    QVERIFY(!m_field->isProposing());
}

void TestFilterBar::count()
{
    m_bar->setResultCount(19, 48);
    QStringList words;
    for (const QLabel *label : m_bar->findChildren<QLabel *>())
        words.append(label->accessibleDescription());
    QVERIFY(words.join(u' ').contains(QStringLiteral("19 of 48")));
}

QTEST_MAIN(TestFilterBar)
#include "tst_filterbar.moc"
