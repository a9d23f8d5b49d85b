// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/palettedialog.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QListView>
#include <QTest>
#include <QTimer>

using namespace lectern;

namespace {

PaletteEntry entry(const char *text, const char *note, std::function<void()> run = {})
{
    return {QString::fromUtf8(text), QString::fromUtf8(note), {}, {}, std::move(run)};
}

std::vector<PaletteEntry> commands()
{
    return {entry("Open Library…", "File"), entry("Next Mention", "Go"), entry("Next Article", "Go"),
            entry("Şirkət üzrə süz", "Əməliyyat"), entry("Export Chart…", "File")};
}

std::vector<PaletteEntry> names(const QString &typed)
{
    return typed.startsWith(u'n') ? std::vector{entry("Nigar Vəliyeva", "Person")} : std::vector<PaletteEntry>();
}

QString shown(const PaletteModel &model)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts << model.index(row).data().toString();
    return texts.join(u'|');
}

} // namespace

class TestPaletteDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fits_data();
    void fits();
    void runsWhatIsChosen_data();
    void runsWhatIsChosen();
};

void TestPaletteDialog::fits_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("entries");

    QTest::newRow("nothing fits") << QStringLiteral("qqq") << QString();
    QTest::newRow("a word inside another does not fit") << QStringLiteral("ext") << QString();
    QTest::newRow("beginnings of two words, in any order")
        << QStringLiteral("art ne") << QStringLiteral("Next Article");
    QTest::newRow("the menu counts too") << QStringLiteral("file") << QStringLiteral("Open Library…|Export Chart…");
    QTest::newRow("accents aside") << QStringLiteral("sirket") << QStringLiteral("Şirkət üzrə süz");
    QTest::newRow("names after commands")
        << QStringLiteral("n") << QStringLiteral("Next Mention|Next Article|Nigar Vəliyeva");
}

void TestPaletteDialog::fits()
{
    QFETCH(QString, typed);
    PaletteModel model(commands(), names);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 5);
    model.setTyped(typed);
    QTEST(shown(model), "entries");
}

void TestPaletteDialog::runsWhatIsChosen_data()
{
    QTest::addColumn<QList<int>>("keys");
    QTest::addColumn<QString>("run");

    QTest::newRow("escape runs nothing") << QList<int>{Qt::Key_Escape} << QString();
    QTest::newRow("enter where nothing fits") << QList<int>{Qt::Key_Z, Qt::Key_Return} << QString();
    QTest::newRow("the first") << QList<int>{Qt::Key_Return} << QStringLiteral("first");
    QTest::newRow("the second") << QList<int>{Qt::Key_Down, Qt::Key_Return} << QStringLiteral("second");
}

void TestPaletteDialog::runsWhatIsChosen()
{
    QFETCH(QList<int>, keys);
    QString run;
    PaletteDialog dialog({entry("First", "", [&run] { run = QStringLiteral("first"); }),
                          entry("Second", "", [&run] { run = QStringLiteral("second"); })},
                         {});
    QTimer::singleShot(0, &dialog, [&] {
        for (const int key : keys)
            QTest::keyClick(dialog.field(), static_cast<Qt::Key>(key));
    });
    dialog.choose();
    QTEST(run, "run");
}

QTEST_MAIN(TestPaletteDialog)
#include "tst_palettedialog.moc"
