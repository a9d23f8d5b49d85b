// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/items/problemmodel.h"
#include "widgets/dialogs/problemdialog.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QTest>

using namespace lectern;

class TestProblemDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesCsv_data();
    void writesCsv();
    void copies();
};

void TestProblemDialog::writesCsv_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("line");

    QTest::newRow("a formula is made harmless")
        << QStringLiteral("=cmd()") << QStringLiteral("Empty.") << QStringLiteral("\"'=cmd()\",\"Empty.\"");
    QTest::newRow("quotation marks are doubled")
        << QStringLiteral("a\"b.txt") << QStringLiteral("Gone.") << QStringLiteral("\"a\"\"b.txt\",\"Gone.\"");
    QTest::newRow("ordinary") << QStringLiteral("news/a.txt") << QStringLiteral("The file is empty.")
                              << QStringLiteral("\"news/a.txt\",\"The file is empty.\"");
}

void TestProblemDialog::writesCsv()
{
    QFETCH(QString, place);
    QFETCH(QString, message);
    QFETCH(QString, line);
    ProblemModel model;
    model.addProblem({Problem::Kind::Empty, message, place});
    const ProblemDialog dialog(&model);
    QCOMPARE(dialog.toCsv().split(QStringLiteral("\r\n")).value(1), line);
}

void TestProblemDialog::copies()
{
    ProblemModel model;
    model.addProblem({Problem::Kind::Empty, QStringLiteral("Empty."), QStringLiteral("x.txt")});
    ProblemDialog dialog(&model);
    dialog.show();
    for (QPushButton *button : dialog.findChildren<QPushButton *>())
        if (button->text() == QStringLiteral("&Copy"))
            QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("x.txt")));
}

QTEST_MAIN(TestProblemDialog)
#include "tst_problemdialog.moc"
