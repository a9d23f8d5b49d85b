// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/items/columnsmodel.h"
#include "widgets/dialogs/columndialog.h"

#include <QComboBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace lectern;

namespace {

TablePreview table()
{
    return {.path = QStringLiteral("/tables/a.csv"),
            .columns = {"kop", "stuk"},
            .rows = {{"Ferry sails", "The ferry sails again."}},
            .guess = {{"title", 0}}};
}

} // namespace

class TestColumnDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beginsWithTheGuess();
    void importsOnlyWithText();
    void isDrivenByKeys();
    void escapeRefuses();
};

void TestColumnDialog::beginsWithTheGuess()
{
    ColumnsModel model(table());
    const ColumnDialog dialog(&model);
    QCOMPARE(dialog.choice(0)->currentText(), QStringLiteral("Title"));
    QCOMPARE(dialog.choice(1)->currentText(), QStringLiteral("Ignored"));
    QVERIFY(!dialog.choice(0)->accessibleName().isEmpty());
    QVERIFY(!dialog.table()->accessibleName().isEmpty());
}

void TestColumnDialog::importsOnlyWithText()
{
    ColumnsModel model(table());
    const ColumnDialog dialog(&model);
    QVERIFY(!dialog.importButton()->isEnabled());
    model.setField(1, QStringLiteral("text"));
    QVERIFY(dialog.importButton()->isEnabled());
    QCOMPARE(dialog.choice(1)->currentText(), QStringLiteral("Text"));
    // The text moves to the first column and leaves the second.
    model.setField(0, QStringLiteral("text"));
    QCOMPARE(dialog.choice(1)->currentText(), QStringLiteral("Ignored"));
    QVERIFY(dialog.importButton()->isEnabled());
}

void TestColumnDialog::isDrivenByKeys()
{
    ColumnsModel model(table());
    ColumnDialog dialog(&model);
    const QSignalSpy accepted(&dialog, &QDialog::accepted);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    QTRY_COMPARE(dialog.focusWidget(), dialog.choice(0));
    QTest::keyClick(dialog.choice(0), Qt::Key_Tab);
    QCOMPARE(dialog.focusWidget(), dialog.choice(1));
    const int places = static_cast<int>(ColumnsModel::fields().indexOf(QStringLiteral("text")));
    for (int i = 0; i < places; ++i)
        QTest::keyClick(dialog.choice(1), Qt::Key_Down);
    QVERIFY(model.holdsText());
    // On the way down the title was taken from the first column, too.
    QCOMPARE(dialog.choice(0)->currentText(), QStringLiteral("Ignored"));
    QTest::keyClick(&dialog, Qt::Key_Return);
    QCOMPARE(accepted.count(), 1);
}

void TestColumnDialog::escapeRefuses()
{
    ColumnsModel model(table());
    ColumnDialog dialog(&model);
    const QSignalSpy rejected(&dialog, &QDialog::rejected);
    dialog.show();
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QCOMPARE(rejected.count(), 1);
}

QTEST_MAIN(TestColumnDialog)
#include "tst_columndialog.moc"
