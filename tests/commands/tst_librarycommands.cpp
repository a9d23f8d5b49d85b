// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/articlereader.h"
#include "app/store/library.h"
#include "app/store/librarylock.h"
#include "tests/commands/commandline.h"
#include "tests/workspace/newsfolder.h"

#include <QJsonArray>

#include <algorithm>

using namespace lectern;

namespace {

QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// The commands that work on a library file.
class TestLibraryCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void importIntoSomethingElse_data();
    void importIntoSomethingElse();
    void importIntoALockedLibrary();
    void importOfNothingLeavesNoLibrary();
    void importNamesBadFiles();
    void importTwice();
    void importNamesCopies();
    void importWritesItsProblems();
    void olderAnalysesAreReplaced();
    void orderOfImportsDoesNotMatter();
    void searchMarksTheMistake();
    void searchPrints();
    void concordanceRefusesAnOrder();
    void concordancePrints();
    void concordanceCountsGroups();
    void explanationOfAnUnknownFile();
    void explanationPrints();
    void entitiesPrint();
    void entitiesOfAFilter();
    void chartIntoAnImpossiblePlace_data();
    void chartIntoAnImpossiblePlace();
    void chartIsDrawnByTheFrontend();
    void chartValuesCarryEvidence();
    void everyKindIsWrittenTheSameTwice_data();
    void everyKindIsWrittenTheSameTwice();
    void dispersionOfANobody();
    void exportIntoAnImpossiblePlace();
    void exportReplacesAWholeFile();
    void exportIsWhatAnnotatePrints();
    void readingLeavesNothingBehind();

private:
    [[nodiscard]] CommandLine::Outcome call(const QString &command, const QStringList &rest = {}) const
    {
        return m_lectern(QStringList{command, m_library} + rest);
    }
    [[nodiscard]] CommandLine::Outcome chart(const QString &kind, const QString &name) const
    {
        return call(QStringLiteral("chart"),
                    {QStringLiteral("--kind"), kind, QStringLiteral("--output"), m_folder.path(name)});
    }
    [[nodiscard]] CommandLine::Outcome exportAs(const QString &format, const QString &output) const
    {
        return call(QStringLiteral("export"), {QStringLiteral("--format"), format, QStringLiteral("--output"), output});
    }

    CommandLine m_lectern;
    NewsFolder m_folder;
    QStringList m_news;
    QString m_library; ///< holds the three texts
};

void TestLibraryCommands::initTestCase()
{
    m_news = m_folder.writeNews();
    m_library = m_folder.path(QStringLiteral("news.lectern"));
    const auto outcome = call(QStringLiteral("import"), m_news);
    QCOMPARE(outcome.status, 0);
    QVERIFY(outcome.err.contains(QLatin1String("3 of 3 files")));
    QVERIFY(outcome.err.endsWith(QLatin1String("3 added, 0 updated, 0 unchanged, 0 could not be read\n")));
}

void TestLibraryCommands::importIntoSomethingElse_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("a text") << QByteArray("The minister spoke.");
    QTest::newRow("an empty file") << QByteArray();
}

void TestLibraryCommands::importIntoSomethingElse()
{
    QFETCH(QByteArray, content);
    const QString path = m_folder.write(QStringLiteral("text.lectern"), content);
    const auto outcome = m_lectern(QStringList{QStringLiteral("import"), path} + m_news);
    QCOMPARE(outcome.status, 2);
    QVERIFY(outcome.err.contains(path));
    QCOMPARE(readFile(path), content);
    QVERIFY(!QFile::exists(path + QStringLiteral(".lock")));
}

void TestLibraryCommands::importIntoALockedLibrary()
{
    const auto lock = LibraryLock::take(m_library);
    QVERIFY(lock);
    const auto outcome = call(QStringLiteral("import"), m_news);
    QCOMPARE(outcome.status, 2);
    QVERIFY(outcome.err.contains(QLatin1String("another Lectern")));
    QCOMPARE(call(QStringLiteral("entities")).status, 0); // looking is allowed
}

void TestLibraryCommands::importOfNothingLeavesNoLibrary()
{
    const QString path = m_folder.path(QStringLiteral("never.lectern"));
    const auto outcome = m_lectern({QStringLiteral("import"), path, m_folder.path(QStringLiteral("missing"))});
    QCOMPARE(outcome.status, 2);
    QVERIFY(outcome.err.contains(QLatin1String("missing: ")));
    QVERIFY(!QFile::exists(path));
    const auto noFolder =
        m_lectern(QStringList{QStringLiteral("import"), m_folder.path(QStringLiteral("no/x.lectern"))} + m_news);
    QCOMPARE(noFolder.status, 2);
    QVERIFY(noFolder.err.contains(QLatin1String("no/x.lectern: ")));
}

void TestLibraryCommands::importNamesBadFiles()
{
    const QString path = m_folder.path(QStringLiteral("some.lectern"));
    const QString empty = m_folder.write(QStringLiteral("empty.txt"), {});
    const auto outcome = m_lectern({QStringLiteral("import"), path, empty, m_news.constFirst()});
    QCOMPARE(outcome.status, 1);
    QVERIFY(outcome.err.contains(empty + QStringLiteral(": ")));
    QVERIFY(outcome.err.contains(QLatin1String("1 added, 0 updated, 0 unchanged, 1 could not be read")));
}

void TestLibraryCommands::importNamesCopies()
{
    const QString path = m_folder.path(QStringLiteral("copies.lectern"));
    const QString copy = m_folder.write(QStringLiteral("copy/1.txt"), readFile(m_news.constFirst()));
    const auto outcome = m_lectern({QStringLiteral("import"), path, copy, m_news.constFirst()});
    QCOMPARE(outcome.status, 0);
    QVERIFY(outcome.err.contains(QLatin1String("1 added")));
    QVERIFY2(outcome.err.contains(QLatin1String("1 are copies")), qPrintable(outcome.err));
}

void TestLibraryCommands::importWritesItsProblems()
{
    const QString library = m_folder.path(QStringLiteral("problems.lectern"));
    const QString table = m_folder.path(QStringLiteral("problems.csv"));
    const QString empty = m_folder.write(QStringLiteral("empty, but named.txt"), {});
    const QString option = QStringLiteral("--problems=") + table;
    QCOMPARE(m_lectern({QStringLiteral("import"), option, library, empty, m_news.constFirst()}).status, 1);
    const QByteArray written = readFile(table);
    QVERIFY2(written.startsWith("File,Reason\r\n\"" + empty.toUtf8() + "\",The file is empty."), written.constData());
    QCOMPARE(m_lectern({QStringLiteral("import"), option, library, m_news.constFirst()}).status, 0);
    QCOMPARE(readFile(table), QByteArray("File,Reason\r\n"));
    const QString nowhere = QStringLiteral("--problems=") + m_folder.path(QStringLiteral("no/such/folder.csv"));
    QCOMPARE(m_lectern({QStringLiteral("import"), nowhere, library, m_news.constFirst()}).status, 2);
}

void TestLibraryCommands::olderAnalysesAreReplaced()
{
    const QString library = m_folder.path(QStringLiteral("older.lectern"));
    QCOMPARE(m_lectern(QStringList{QStringLiteral("import"), library} + m_news).status, 0);
    const QStringList again{QStringLiteral("import"), QStringLiteral("--reanalyse"), library};
    QVERIFY(m_lectern(again).out.contains("0 article"));
    {
        const auto opened = Library::open(library, Access::Write).value();
        const auto reader = ArticleReader::open(library).value();
        const Article article = reader->article(ArticleId(1))->article;
        const std::vector<NewAnalysis> older{
            {ArticleId(1), pack(article, Annotations(), digest(article, Annotations()))}};
        QVERIFY(opened->storeAnalyses(older, "older"));
    }
    const auto outcome = m_lectern(again);
    QCOMPARE(outcome.status, 0);
    QVERIFY2(outcome.out.contains("1 article"), outcome.out.constData());
    QVERIFY(m_lectern(again).out.contains("0 article"));
    QCOMPARE(m_lectern({QStringLiteral("import"), QStringLiteral("--reanalyse")}).status, 2);
    QCOMPARE(m_lectern(again + m_news).status, 2);
    QCOMPARE(
        m_lectern({QStringLiteral("import"), QStringLiteral("--reanalyse"), m_folder.path(QStringLiteral("x"))}).status,
        2);
}

void TestLibraryCommands::importTwice()
{
    const auto outcome = call(QStringLiteral("import"), m_news);
    QCOMPARE(outcome.status, 0);
    QVERIFY(outcome.err.contains(QLatin1String("0 added, 0 updated, 3 unchanged")));
    QCOMPARE(call(QStringLiteral("search"), {QString(), QStringLiteral("--format=json")})
                 .json()
                 .value(QLatin1String("total"))
                 .toInt(),
             3);
}

void TestLibraryCommands::orderOfImportsDoesNotMatter()
{
    const QString first = m_folder.path(QStringLiteral("first.json"));
    QCOMPARE(exportAs(QStringLiteral("json"), first).status, 0);
    QStringList order = m_news;
    for (int turn = 0; std::next_permutation(order.begin(), order.end()); ++turn) {
        const QString library = m_folder.path(QStringLiteral("order%1.lectern").arg(turn));
        for (const QString &file : std::as_const(order))
            QCOMPARE(m_lectern({QStringLiteral("import"), QStringLiteral("--jobs=1"), library, file}).status, 0);
        const QString output = m_folder.path(QStringLiteral("order.json"));
        QCOMPARE(m_lectern({QStringLiteral("export"), library, QStringLiteral("--format=json"),
                            QStringLiteral("--output"), output})
                     .status,
                 0);
        QCOMPARE(readFile(output), readFile(first));
        QCOMPARE(m_lectern({QStringLiteral("entities"), library}).out, call(QStringLiteral("entities")).out);
    }
}

void TestLibraryCommands::searchMarksTheMistake()
{
    const auto outcome = call(QStringLiteral("search"), {QStringLiteral("izmir \"open")});
    QCOMPARE(outcome.status, 2);
    QVERIFY2(outcome.err.endsWith(QLatin1String("\nizmir \"open\n      ^\n")), qPrintable(outcome.err));
}

void TestLibraryCommands::searchPrints()
{
    const auto table = call(QStringLiteral("search"), {QStringLiteral("izmir")});
    QCOMPARE(table.status, 0);
    QVERIFY(table.out.endsWith("2 of 2 articles\n"));
    const auto limited = call(QStringLiteral("search"), {QStringLiteral("izmir"), QStringLiteral("--limit=1")});
    QVERIFY(limited.out.endsWith("1 of 2 articles\n"));
    const auto json = call(QStringLiteral("search"), {QStringLiteral("izmir"), QStringLiteral("--format=json")}).json();
    QCOMPARE(json.value(QLatin1String("query")).toString(), QStringLiteral("izmir"));
    QCOMPARE(json.value(QLatin1String("total")).toInt(), 2);
    const QJsonObject hit = json.value(QLatin1String("hits")).toArray().at(0).toObject();
    QCOMPARE(hit.keys(), (QStringList{QStringLiteral("file"), QStringLiteral("published"), QStringLiteral("record"),
                                      QStringLiteral("score"), QStringLiteral("snippet"), QStringLiteral("source"),
                                      QStringLiteral("title")}));
    QVERIFY(hit.value(QLatin1String("score")).toDouble() > 0);
    QVERIFY(hit.value(QLatin1String("snippet")).toString().contains(QLatin1String("Izmir")));
    const auto csv = call(QStringLiteral("search"), {QStringLiteral("izmir"), QStringLiteral("--format=csv")});
    QCOMPARE(csv.out.count("\r\n"), 3);
}

void TestLibraryCommands::concordanceRefusesAnOrder()
{
    const auto outcome = call(QStringLiteral("search"), {QStringLiteral("izmir"), QStringLiteral("--concordance=up")});
    QCOMPARE(outcome.status, 2);
    QVERIFY2(outcome.err.contains(QLatin1String("not by up")), qPrintable(outcome.err));
}

void TestLibraryCommands::concordancePrints()
{
    const QStringList words{QStringLiteral("izmir"), QStringLiteral("--concordance=right")};
    const auto table = call(QStringLiteral("search"), words);
    QCOMPARE(table.status, 0);
    QVERIFY2(table.out.contains("Izmir") && table.out.contains("Places: 2\n"), table.out.constData());
    const auto json = call(QStringLiteral("search"), words + QStringList{QStringLiteral("--format=json")}).json();
    const QJsonArray lines = json.value(QLatin1String("lines")).toArray();
    QVERIFY(lines.size() >= 2);
    QCOMPARE(json.value(QLatin1String("total")).toInt(), static_cast<int>(lines.size()));
    for (const QJsonValue line : lines) {
        const QJsonObject place = line.toObject();
        QCOMPARE(place.value(QLatin1String("hit")).toString(), QStringLiteral("Izmir"));
        QCOMPARE(place.value(QLatin1String("end")).toInt() - place.value(QLatin1String("start")).toInt(), 5);
    }
    const auto csv = call(QStringLiteral("search"), words + QStringList{QStringLiteral("--format=csv")});
    QCOMPARE(static_cast<qsizetype>(csv.out.count("\r\n")), lines.size() + 1);
    const auto one = call(QStringLiteral("search"), words + QStringList{QStringLiteral("--limit=1")});
    QVERIFY(one.out.endsWith("Places: 1\n"));
}

void TestLibraryCommands::concordanceCountsGroups()
{
    const QStringList words{QStringLiteral("izmir"), QStringLiteral("--concordance=left"), QStringLiteral("--group")};
    const auto json = call(QStringLiteral("search"), words + QStringList{QStringLiteral("--format=json")}).json();
    int places = 0;
    for (const QJsonValue group : json.value(QLatin1String("groups")).toArray())
        places += group.toObject().value(QLatin1String("places")).toInt();
    QVERIFY(places >= 2);
    QCOMPARE(json.value(QLatin1String("total")).toInt(), places);
    const auto table = call(QStringLiteral("search"), words);
    QVERIFY2(table.out.contains("Word") && table.out.contains("Places: 2\n"), table.out.constData());
    const auto csv = call(QStringLiteral("search"), words + QStringList{QStringLiteral("--format=csv")});
    QVERIFY2(csv.out.startsWith("word,places\r\n"), csv.out.constData());
}

void TestLibraryCommands::explanationOfAnUnknownFile()
{
    const auto outcome = call(QStringLiteral("search"), {QStringLiteral("izmir"), QStringLiteral("--explain=no.txt")});
    QCOMPARE(outcome.status, 2);
    QVERIFY2(outcome.err.contains(QLatin1String("no.txt")), qPrintable(outcome.err));
}

void TestLibraryCommands::explanationPrints()
{
    const QStringList words{QStringLiteral("izmir -nowhere"), QStringLiteral("--explain=1.txt")};
    const auto lines = call(QStringLiteral("search"), words);
    QCOMPARE(lines.status, 0);
    QCOMPARE(lines.out.left(4), QByteArray("yes "));
    QVERIFY2(lines.out.contains("\n    no nowhere: Not there: "), lines.out.constData());
    const auto json = call(QStringLiteral("search"), words + QStringList{QStringLiteral("--format=json")}).json();
    QCOMPARE(json.value(QLatin1String("holds")).toBool(), true);
    QCOMPARE(json.value(QLatin1String("parts")).toArray().size(), 2);
    const auto csv = call(QStringLiteral("search"), words + QStringList{QStringLiteral("--format=csv")});
    QCOMPARE(csv.out.count("\r\n"), 5);
}

void TestLibraryCommands::entitiesPrint()
{
    const auto table = call(QStringLiteral("entities"), {QStringLiteral("--type=Person")});
    QCOMPARE(table.status, 0);
    QVERIFY2(table.out.contains("\nPerson  Orhan Demir         2"), table.out.constData());
    const auto json = call(QStringLiteral("entities"), {QStringLiteral("--format=json")}).json();
    bool isFound = false;
    for (const QJsonValue value : json.value(QLatin1String("entities")).toArray())
        if (value.toObject().value(QLatin1String("id")).toString() == QLatin1String("person:orhan-demir")) {
            isFound = true;
            QCOMPARE(value.toObject().value(QLatin1String("articles")).toInt(), 2);
            QCOMPARE(value.toObject().value(QLatin1String("mentions")).toInt(), 3);
        }
    QVERIFY(isFound);
    const auto limited =
        call(QStringLiteral("entities"), {QStringLiteral("--format=json"), QStringLiteral("--limit=2")}).json();
    QCOMPARE(limited.value(QLatin1String("entities")).toArray().size(), 2);
    QVERIFY(call(QStringLiteral("entities"), {QStringLiteral("--format=csv")}).out.startsWith("id,type,name,"));
}

void TestLibraryCommands::entitiesOfAFilter()
{
    const auto outcome = call(QStringLiteral("entities"),
                              {QStringLiteral("--type=Person"), QStringLiteral("--filter"), QStringLiteral("baku")});
    QCOMPARE(outcome.status, 0);
    QVERIFY(!outcome.out.contains("Orhan"));
    QCOMPARE(call(QStringLiteral("entities"), {QStringLiteral("--filter"), QStringLiteral("(")}).status, 2);
}

void TestLibraryCommands::chartIntoAnImpossiblePlace_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("table") << QStringLiteral("no/such/a.csv");
    QTest::newRow("values") << QStringLiteral("no/such/a.json");
    QTest::newRow("picture") << QStringLiteral("forbidden/a.svg");
}

void TestLibraryCommands::chartIntoAnImpossiblePlace()
{
    QFETCH(QString, name);
    const auto outcome = chart(QStringLiteral("entities"), name);
    QCOMPARE(outcome.status, 2);
    QVERIFY(outcome.err.contains(m_folder.path(name)));
}

void TestLibraryCommands::chartIsDrawnByTheFrontend()
{
    const auto outcome =
        call(QStringLiteral("chart"),
             {QStringLiteral("--kind=entities"), QStringLiteral("--type=person"), QStringLiteral("--filter"),
              QStringLiteral("izmir"), QStringLiteral("--output"), m_folder.path(QStringLiteral("a.PNG"))});
    QCOMPARE(outcome.status, 0);
    QCOMPARE(CommandLine::calls().picture, m_folder.path(QStringLiteral("a.PNG")));
    const Chart &drawn = CommandLine::calls().chart;
    QCOMPARE(drawn.filter, std::string("izmir"));
    QCOMPARE(drawn.articles, 2U);
    QCOMPARE(drawn.types, std::vector<EntityType>{EntityType::Person});
    QVERIFY(!drawn.values.empty());
    QCOMPARE(chart(QStringLiteral("timeline"), QStringLiteral("t.pdf")).status, 0);
    QCOMPARE(CommandLine::calls().chart.kind, ChartKind::Timeline);
}

void TestLibraryCommands::chartValuesCarryEvidence()
{
    QCOMPARE(chart(QStringLiteral("entities"), QStringLiteral("c.json")).status, 0);
    QVERIFY(CommandLine::calls().picture.isEmpty());
    const QJsonObject json = QJsonDocument::fromJson(readFile(m_folder.path(QStringLiteral("c.json")))).object();
    QCOMPARE(json.value(QLatin1String("n")).toInt(), 3);
    const QJsonObject value = json.value(QLatin1String("values")).toArray().at(0).toObject();
    QCOMPARE(value.value(QLatin1String("evidence")).toArray().size(), value.value(QLatin1String("mentions")).toInt());
    QCOMPARE(chart(QStringLiteral("timeline"), QStringLiteral("c.csv")).status, 0);
    QVERIFY(readFile(m_folder.path(QStringLiteral("c.csv"))).startsWith("# title,"));
}

void TestLibraryCommands::everyKindIsWrittenTheSameTwice_data()
{
    QTest::addColumn<QString>("kind");
    for (const char *kind :
         {"entities", "timeline", "sources", "cooccurrence", "network", "roles", "distinctive", "dispersion"})
        QTest::newRow(kind) << QString::fromLatin1(kind);
}

void TestLibraryCommands::everyKindIsWrittenTheSameTwice()
{
    QFETCH(QString, kind);
    for (const char *ending : {"json", "csv"}) {
        const QString first = QStringLiteral("first.") + QLatin1String(ending);
        const QString second = QStringLiteral("second.") + QLatin1String(ending);
        QCOMPARE(chart(kind, first).status, 0);
        QCOMPARE(chart(kind, second).status, 0);
        const QByteArray written = readFile(m_folder.path(first));
        QVERIFY(!written.isEmpty());
        QCOMPARE(readFile(m_folder.path(second)), written);
    }
    const QJsonObject json = QJsonDocument::fromJson(readFile(m_folder.path(QStringLiteral("first.json")))).object();
    QCOMPARE(json.value(QLatin1String("kind")).toString(), kind);
    QVERIFY(!json.value(QLatin1String("title")).toString().isEmpty());
    for (const QJsonValue &value : json.value(QLatin1String("values")).toArray())
        QCOMPARE(value[QLatin1String("evidence")].toArray().size(), value[QLatin1String("mentions")].toInt());
}

void TestLibraryCommands::dispersionOfANobody()
{
    const auto outcome = call(QStringLiteral("chart"), {QStringLiteral("--kind=dispersion"), QStringLiteral("--entity"),
                                                        QStringLiteral("Nobody"), QStringLiteral("--output"),
                                                        m_folder.path(QStringLiteral("d.json"))});
    QCOMPARE(outcome.status, 2);
    QVERIFY(outcome.err.contains(QStringLiteral("Nobody")));
}

void TestLibraryCommands::exportIntoAnImpossiblePlace()
{
    const QString output = m_folder.path(QStringLiteral("no/such/a.json"));
    const auto outcome = exportAs(QStringLiteral("json"), output);
    QCOMPARE(outcome.status, 2);
    QVERIFY(outcome.err.startsWith(output));
}

void TestLibraryCommands::exportReplacesAWholeFile()
{
    const QString output = m_folder.write(QStringLiteral("m.csv"), "what stood here");
    QCOMPARE(m_lectern({QStringLiteral("export"), m_folder.path(QStringLiteral("none.lectern")),
                        QStringLiteral("--format=csv"), QStringLiteral("--output"), output})
                 .status,
             2);
    QCOMPARE(readFile(output), QByteArray("what stood here"));
    QCOMPARE(exportAs(QStringLiteral("csv"), output).status, 0);
    QVERIFY(readFile(output).startsWith("file,record,title,"));
    QVERIFY(readFile(output).contains(",Orhan Demir,Person,person:orhan-demir,Orhan Demir,"));
}

void TestLibraryCommands::exportIsWhatAnnotatePrints()
{
    const QString output = m_folder.path(QStringLiteral("same.json"));
    QCOMPARE(exportAs(QStringLiteral("json"), output).status, 0);
    QCOMPARE(readFile(output), m_lectern(QStringList{QStringLiteral("annotate")} + m_news).out);
}

void TestLibraryCommands::readingLeavesNothingBehind()
{
    const QByteArray before = readFile(m_library);
    QCOMPARE(call(QStringLiteral("entities")).status, 0);
    QCOMPARE(readFile(m_library), before);
    QCOMPARE(QDir(m_folder.path()).entryList({QStringLiteral("news.lectern*")}, QDir::Files).size(), 1);
}

QTEST_GUILESS_MAIN(TestLibraryCommands)
#include "tst_librarycommands.moc"
