// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/commands/commandline.h"
#include "tests/workspace/newsfolder.h"

#include <QJsonArray>

using namespace lectern;

class TestProgram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wrongUsage_data();
    void wrongUsage();
    void helpListsWhatThereIs();
    void everyCommandHasHelp_data();
    void everyCommandHasHelp();
    void versionIsPrinted();
    void windowGetsThePaths();
    void windowOptionsAreNotPaths();
    void unknownPathIsNoWindow();
    void annotateNamesBadFiles();
    void annotateWithNothingToRead();
    void annotatePrintsJson();
    void annotatePrintsAPage();
    void evaluateNeedsItsFile();
    void evaluatePrintsScores();

private:
    CommandLine m_lectern;
    NewsFolder m_folder;
};

void TestProgram::wrongUsage_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("named");

    const auto row = [](const char *name, const char *words, const char *named) {
        QTest::newRow(name) << QString::fromLatin1(words).split(u' ') << QString::fromLatin1(named);
    };
    row("option of no command", "--colour", "colour");
    row("unknown option of a command", "annotate --colour x", "colour");
    row("annotate nothing", "annotate", "Name the files");
    row("annotate in an unknown format", "annotate --format xml a.txt", "xml");
    row("import without a path", "import a.lectern", "Name a library");
    row("import with no threads", "import --jobs 0 a.lectern b", "at least 1");
    row("search without a query", "search a.lectern", "Name a library");
    row("search with too many words", "search a.lectern two words", "quotes");
    row("search a library that is not there", "search none.lectern word", "none.lectern: There is no such library");
    row("entities of no library", "entities", "Name one library");
    row("entities of an unknown type", "entities --type Ghost a.lectern", "Ghost");
    row("chart without a kind", "chart a.lectern --output a.svg", "--kind");
    row("chart of a kind that is not there", "chart a.lectern --kind pie --output a.svg", "pie");
    row("chart into a file of another kind", "chart a.lectern --kind entities --output a.doc", "a.doc");
    row("chart by the hour", "chart a.lectern --kind timeline --unit hour --output a.svg", "hour");
    row("export without an output", "export a.lectern --format json", "--output");
    row("evaluate nothing", "evaluate", "Name one file");
}

void TestProgram::wrongUsage()
{
    QFETCH(QStringList, words);
    QFETCH(QString, named);
    const auto outcome = m_lectern(words);
    QCOMPARE(outcome.status, 2);
    QVERIFY2(outcome.err.contains(named), qPrintable(outcome.err));
    QVERIFY(outcome.out.isEmpty());
    QCOMPARE(CommandLine::calls().windows, 0);
}

void TestProgram::helpListsWhatThereIs()
{
    const auto outcome = m_lectern({QStringLiteral("--help")});
    QCOMPARE(outcome.status, 0);
    QVERIFY(outcome.err.isEmpty());
    for (const char *command : {"annotate", "import", "search", "entities", "chart", "export", "evaluate"})
        QVERIFY2(outcome.out.contains(QByteArray("  lectern ") + command + ' '), command);
}

void TestProgram::everyCommandHasHelp_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("option");
    const auto row = [](const char *command, const char *option) {
        QTest::newRow(command) << QString::fromLatin1(command) << QString::fromLatin1(option);
    };
    row("annotate", "--format json|jsonld|brat|conll|html");
    row("import", "--jobs N");
    row("search", "--limit N");
    row("entities", "--type TYPE,...");
    row("chart", "--kind entities|timeline|sources|cooccurrence|network|roles|distinctive|dispersion");
    row("export", "--format json|csv");
    row("evaluate", "--map LABEL=TYPE,...");
}

void TestProgram::everyCommandHasHelp()
{
    QFETCH(QString, command);
    QFETCH(QString, option);
    const auto outcome = m_lectern({command, QStringLiteral("--help")});
    QCOMPARE(outcome.status, 0);
    QVERIFY(QString::fromUtf8(outcome.out).startsWith(QStringLiteral("lectern ") + command));
    QVERIFY(QString::fromUtf8(outcome.out).contains(option));
}

void TestProgram::versionIsPrinted()
{
    QCOMPARE(m_lectern({QStringLiteral("--version")}).out, QByteArray("lectern " LECTERN_VERSION "\n"));
}

void TestProgram::windowGetsThePaths()
{
    QCOMPARE(m_lectern({}).status, CommandLine::WindowStatus);
    QVERIFY(CommandLine::calls().paths.isEmpty());
    const QStringList paths{m_folder.write(QStringLiteral("a b.txt"), "x"), m_folder.path()};
    QCOMPARE(m_lectern(paths).status, CommandLine::WindowStatus);
    QCOMPARE(CommandLine::calls().paths, paths);
}

void TestProgram::windowOptionsAreNotPaths()
{
    QCOMPARE(m_lectern({QStringLiteral("--picture"), QStringLiteral("out.png"), m_folder.path()}).status,
             CommandLine::WindowStatus);
    QCOMPARE(CommandLine::calls().paths, QStringList{m_folder.path()});
}

void TestProgram::unknownPathIsNoWindow()
{
    const auto outcome = m_lectern({QStringLiteral("serach"), QStringLiteral("a.lectern")});
    QCOMPARE(outcome.status, 2);
    QVERIFY(outcome.err.startsWith(QLatin1String("serach: ")));
    QCOMPARE(CommandLine::calls().windows, 0);
}

void TestProgram::annotateNamesBadFiles()
{
    const QString empty = m_folder.write(QStringLiteral("bad/0.txt"), {});
    m_folder.write(QStringLiteral("bad/1.txt"), "Title\n\nText.\n");
    const auto outcome = m_lectern({QStringLiteral("annotate"), m_folder.path(QStringLiteral("bad"))});
    QCOMPARE(outcome.status, 1);
    QVERIFY(outcome.err.startsWith(empty + QStringLiteral(": ")));
    QCOMPARE(outcome.json().value(QLatin1String("articles")).toArray().size(), 1);
    const QJsonArray problems = outcome.json().value(QLatin1String("problems")).toArray();
    QCOMPARE(problems.size(), 1);
    QCOMPARE(problems.at(0).toObject().value(QLatin1String("file")).toString(), empty);
}

void TestProgram::annotateWithNothingToRead()
{
    QVERIFY(QDir().mkpath(m_folder.path(QStringLiteral("nothing"))));
    const auto outcome = m_lectern({QStringLiteral("annotate"), m_folder.path(QStringLiteral("nothing"))});
    QCOMPARE(outcome.status, 2);
    QVERIFY(outcome.err.contains(QLatin1String("nothing: ")));
    QVERIFY(outcome.json().value(QLatin1String("articles")).toArray().isEmpty());
}

void TestProgram::annotatePrintsJson()
{
    const QStringList files = m_folder.writeNews();
    const auto outcome = m_lectern(QStringList{QStringLiteral("annotate"), QStringLiteral("--format=json")} + files);
    QCOMPARE(outcome.status, 0);
    QVERIFY(outcome.err.isEmpty());
    QCOMPARE(outcome.json().value(QLatin1String("version")).toString(), QStringLiteral("1"));
    const QJsonArray articles = outcome.json().value(QLatin1String("articles")).toArray();
    QCOMPARE(articles.size(), 3);
    QCOMPARE(articles.at(0).toObject().value(QLatin1String("file")).toString(), files.constFirst());
    QVERIFY(!articles.at(0).toObject().value(QLatin1String("mentions")).toArray().isEmpty());
    QVERIFY(!outcome.json().value(QLatin1String("entities")).toArray().isEmpty());
}

void TestProgram::annotatePrintsAPage()
{
    const auto outcome =
        m_lectern(QStringList{QStringLiteral("annotate"), QStringLiteral("--format"), QStringLiteral("html")} +
                  m_folder.writeNews());
    QCOMPARE(outcome.status, 0);
    QVERIFY(outcome.out.startsWith("<!DOCTYPE html>"));
    QCOMPARE(outcome.out.count("<article"), 3);
}

void TestProgram::evaluateNeedsItsFile()
{
    const auto outcome = m_lectern({QStringLiteral("evaluate"), m_folder.path(QStringLiteral("none.jsonl"))});
    QCOMPARE(outcome.status, 2);
    QVERIFY(outcome.err.contains(QLatin1String("none.jsonl: ")));
    QCOMPARE(m_lectern({QStringLiteral("evaluate"), QStringLiteral("--map"), QStringLiteral("PER"),
                        m_folder.write(QStringLiteral("a.jsonl"), "{}\n")})
                 .status,
             2);
}

void TestProgram::evaluatePrintsScores()
{
    const QString file = m_folder.write(
        QStringLiteral("a.jsonl"),
        R"({"doc": "a", "text": "Transport Minister Orhan Demir spoke in Ankara.", "mentions": [[19, 30, "PER"], [40, 46, "LOC"]]})"
        "\n");
    const auto outcome = m_lectern({QStringLiteral("evaluate"), file});
    QCOMPARE(outcome.status, 0);
    QVERIFY(outcome.out.contains("\nPerson "));
    QVERIFY(outcome.out.contains("\nAll "));
    QVERIFY(outcome.out.endsWith("1 documents, 1 sentences\n"));
}

QTEST_GUILESS_MAIN(TestProgram)
#include "tst_program.moc"
