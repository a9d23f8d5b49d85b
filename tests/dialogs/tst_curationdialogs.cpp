// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/items/historymodel.h"
#include "widgets/dialogs/historydialog.h"
#include "widgets/dialogs/metadatadialog.h"
#include "widgets/dialogs/splitdialog.h"

#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace lectern;

class TestCurationDialogs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void split_data();
    void split();
    void typedNameStays();
    void metadataDates_data();
    void metadataDates();
    void metadataUntouchedIsTheSame();
    void historyTakesBackTheSelectedStep();
};

void TestCurationDialogs::split_data()
{
    QTest::addColumn<QList<int>>("checked");
    QTest::addColumn<bool>("isComplete");
    QTest::addColumn<QString>("name");

    QTest::newRow("nothing chosen") << QList<int>{} << false << QString();
    QTest::newRow("everything chosen: nothing would stay") << QList<int>{0, 1, 2} << false << QStringLiteral("Ali Bey");
    QTest::newRow("the longest form is proposed") << QList<int>{1, 2} << true << QStringLiteral("Ali Bey");
}

void TestCurationDialogs::split()
{
    QFETCH(QList<int>, checked);
    SplitDialog dialog(QStringLiteral("Ali"), {QStringLiteral("Ali"), QStringLiteral("Ali Bey"), QStringLiteral("A.")});
    for (const int row : checked)
        dialog.list()->item(row)->setCheckState(Qt::Checked);
    QTEST(dialog.isComplete(), "isComplete");
    QTEST(dialog.newName(), "name");
    QCOMPARE(dialog.chosenForms().size(), checked.size());
}

void TestCurationDialogs::typedNameStays()
{
    SplitDialog dialog(QStringLiteral("Ali"), {QStringLiteral("Ali"), QStringLiteral("Ali Bey")});
    QTest::keyClicks(dialog.field(), QStringLiteral("Ali II"));
    dialog.list()->item(1)->setCheckState(Qt::Checked);
    QCOMPARE(dialog.newName(), QStringLiteral("Ali II"));
}

void TestCurationDialogs::metadataDates_data()
{
    QTest::addColumn<QString>("date");
    QTest::addColumn<bool>("isComplete");

    QTest::newRow("words") << QStringLiteral("yesterday") << false;
    QTest::newRow("a month that is none") << QStringLiteral("2024-13") << false;
    QTest::newRow("a day that is none") << QStringLiteral("2024-02-30") << false;
    QTest::newRow("day first") << QStringLiteral("03.04.2024") << false;
    QTest::newRow("nothing") << QString() << true;
    QTest::newRow("a year") << QStringLiteral("2024") << true;
    QTest::newRow("a month") << QStringLiteral(" 2024-04 ") << true;
    QTest::newRow("a day") << QStringLiteral("2024-04-03") << true;
    QTest::newRow("a time with its zone") << QStringLiteral("2024-04-03T10:00+03:00") << true;
}

void TestCurationDialogs::metadataDates()
{
    QFETCH(QString, date);
    MetadataDialog dialog({});
    dialog.dateField()->setText(date);
    QTEST(dialog.isComplete(), "isComplete");
}

void TestCurationDialogs::metadataUntouchedIsTheSame()
{
    const ArticleFacts facts{QStringLiteral("Title"), QStringLiteral("2024"),  QStringLiteral("Courier"),
                             QStringLiteral("A; B"),  QStringLiteral("World"), QStringLiteral("BAKU")};
    QCOMPARE(MetadataDialog(facts).facts(), facts);
}

void TestCurationDialogs::historyTakesBackTheSelectedStep()
{
    HistoryModel model;
    model.setRows({{QStringLiteral("first"), {}, false, true, {}}, {QStringLiteral("second"), {}, false, false, {}}});
    HistoryDialog dialog(&model);
    dialog.show();
    std::vector<std::size_t> revoked;
    connect(&dialog, &HistoryDialog::revokeRequested, this, [&revoked](std::size_t step) { revoked.push_back(step); });
    QPushButton *button = nullptr;
    for (QPushButton *candidate : dialog.findChildren<QPushButton *>())
        if (candidate->text().contains(QStringLiteral("Take Back")))
            button = candidate;
    QVERIFY(button && !button->isEnabled());
    dialog.view()->selectRow(0);
    QVERIFY2(!button->isEnabled(), "a mark is not a correction");
    dialog.view()->selectRow(1);
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(revoked, std::vector<std::size_t>{0});
}

QTEST_MAIN(TestCurationDialogs)
#include "tst_curationdialogs.moc"
