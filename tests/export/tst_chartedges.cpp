// SPDX-License-Identifier: GPL-3.0-or-later
// The values of every kind of chart, of libraries at the edges, to places that take no file and back.
#include "app/analyse/chartrequest.h"
#include "app/export/savechart.h"
#include "tests/index/hardlibraries.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>
#include <map>
#include <set>

using namespace lectern;

namespace {

constexpr ChartKind Kinds[] = {ChartKind::Entities,     ChartKind::Timeline,  ChartKind::Sources,
                               ChartKind::CoOccurrence, ChartKind::Network,   ChartKind::Roles,
                               ChartKind::Distinctive,  ChartKind::Dispersion};

struct Library
{
    TestLibrary articles;
    std::shared_ptr<const Corpus> corpus;
};

const Library &libraryOf(HardLibrary hard)
{
    static std::map<HardLibrary, Library> made; // the largest takes a while
    Library &library = made[hard];
    if (!library.corpus) {
        library.articles = make(hard);
        library.corpus = library.articles.corpus();
    }
    return library;
}

/// A library and one of its charts: over all articles; what sets apart, over every third.
struct Made
{
    explicit Made(HardLibrary hard, ChartKind kind) : library(libraryOf(hard).articles), corpus(libraryOf(hard).corpus)
    {
        ArticleSet articles = ArticleSet::all(corpus->articleCount());
        for (std::uint32_t doc = 0; kind == ChartKind::Distinctive && doc < corpus->articleCount(); ++doc)
            if (doc % 3 != 0)
                articles.remove(DocNumber(doc));
        ChartRequest request;
        request.kind = kind;
        if (kind != ChartKind::Timeline)
            request.types = {EntityType::Person};
        chart = makeChart(*corpus, library, articles, request, JobControl()).value();
    }
    const TestLibrary &library;
    std::shared_ptr<const Corpus> corpus;
    Chart chart;
};

QByteArray readAll(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Names of the elements' `label` attributes (GEXF), or of `data` elements with the key "label" (GraphML).
QStringList nodesOf(const QByteArray &bytes)
{
    QXmlStreamReader xml(bytes);
    QStringList nodes;
    bool isNode = false;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("node")) {
            isNode = true;
            if (xml.attributes().hasAttribute(QLatin1String("label")))
                nodes << xml.attributes().value(QLatin1String("label")).toString();
        } else if (xml.name() == QLatin1String("edge")) {
            isNode = false;
        } else if (isNode && xml.name() == QLatin1String("data") &&
                   xml.attributes().value(QLatin1String("key")) == QLatin1String("label")) {
            nodes << xml.readElementText();
        }
    }
    return xml.hasError() ? QStringList{xml.errorString()} : nodes;
}

QStringList sorted(QStringList words)
{
    words.sort();
    return words;
}

} // namespace

class TestChartEdges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsLeftWhereNothingCanBe_data();
    void nothingIsLeftWhereNothingCanBe();
    void stoppedExportLeavesNothing_data();
    void stoppedExportLeavesNothing();
    void valuesComeBack_data();
    void valuesComeBack();
    void nobodyIsForgotten();
};

void TestChartEdges::nothingIsLeftWhereNothingCanBe_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("ending");
    for (const ChartKind kind : Kinds)
        for (const QString &ending : chartValueEndings(kind))
            QTest::addRow("%s as %s", std::string(chartKindName(kind)).c_str(), qPrintable(ending))
                << static_cast<int>(kind) << ending;
}

/// A full disk, a folder that is not there, and a folder in the place of the file.
void TestChartEdges::nothingIsLeftWhereNothingCanBe()
{
    QFETCH(int, kind);
    QFETCH(QString, ending);
    const Made made(HardLibrary::OneArticle, static_cast<ChartKind>(kind));
    const QTemporaryDir folder;
    const QString full = folder.filePath(QStringLiteral("full.") + ending);
    const QString directory = folder.filePath(QStringLiteral("folder.") + ending);
    QVERIFY(QFile::link(QStringLiteral("/dev/full"), full) && QDir().mkdir(directory));
    const QStringList before = QDir(folder.path()).entryList(QDir::AllEntries | QDir::System | QDir::Hidden);
    for (const QString &path : {full, directory, folder.filePath(QStringLiteral("nowhere/a.") + ending)}) {
        const Result<void> written = saveChartValues(path, made.chart, *made.corpus, made.library, JobControl());
        QVERIFY2(!written, qPrintable(path));
        QCOMPARE(written.error().kind, Problem::Kind::Unwritable);
        QCOMPARE(written.error().place, path);
        QVERIFY(!written.error().message.isEmpty());
    }
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::System | QDir::Hidden), before);
    QVERIFY(!QFileInfo(QStringLiteral("/dev/full")).isFile());
}

void TestChartEdges::stoppedExportLeavesNothing_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("ending");
    for (const ChartKind kind : Kinds)
        for (const char *ending : {"csv", "json"})
            // Nothing sets so few articles apart, and nobody is named in two of them.
            if (kind != ChartKind::Distinctive && kind != ChartKind::Dispersion)
                QTest::addRow("%s as %s", std::string(chartKindName(kind)).c_str(), ending)
                    << static_cast<int>(kind) << QString::fromLatin1(ending);
}

/// Stopped at the first article behind a value that is not the first; until then it says how far it is.
void TestChartEdges::stoppedExportLeavesNothing()
{
    QFETCH(int, kind);
    QFETCH(QString, ending);
    const Made made(HardLibrary::MarkupInNames, static_cast<ChartKind>(kind));
    const QTemporaryDir folder;
    std::vector<std::pair<int, int>> reports;
    JobControl control([&](int done, int total) {
        reports.emplace_back(done, total);
        if (done > 0)
            control.cancel();
    });
    const Result<void> written = saveChartValues(folder.filePath(QStringLiteral("a.") + ending), made.chart,
                                                 *made.corpus, made.library, control);
    QVERIFY(!written);
    QCOMPARE(written.error().kind, Problem::Kind::Cancelled);
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList());
    QVERIFY(std::is_sorted(reports.begin(), reports.end()));
    QVERIFY(reports.front().first == 0 && reports.back().first < reports.back().second);
}

void TestChartEdges::valuesComeBack_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("library");
    for (const HardLibrary library : HardLibraries)
        for (const ChartKind kind : Kinds)
            QTest::addRow("%s: %s", nameOf(library), std::string(chartKindName(kind)).c_str())
                << static_cast<int>(kind) << static_cast<int>(library);
}

/// What other readers of JSON, CSV and XML find is what the chart has, whatever is in its names.
void TestChartEdges::valuesComeBack()
{
    QFETCH(int, kind);
    QFETCH(int, library);
    const Made made(static_cast<HardLibrary>(library), static_cast<ChartKind>(kind));
    const QTemporaryDir folder;
    QStringList labels;
    for (const ChartValue &value : made.chart.values)
        labels << QString::fromStdString(value.label);
    for (const QString &ending : chartValueEndings(made.chart.kind)) {
        const QString path = folder.filePath(QStringLiteral("chart.") + ending);
        QVERIFY(saveChartValues(path, made.chart, *made.corpus, made.library, JobControl()));
        const QByteArray bytes = readAll(path);
        if (ending == QLatin1String("json")) {
            const QJsonObject read = QJsonDocument::fromJson(bytes).object();
            QStringList found;
            for (const QJsonValue &value : read.value(QLatin1String("values")).toArray())
                found << value[QLatin1String("label")].toString();
            QCOMPARE(found, labels);
            QCOMPARE(read.value(QLatin1String("n")).toInt(), static_cast<int>(made.chart.articles));
        } else if (ending == QLatin1String("csv")) {
            std::vector<QStringList> rows = readCsv(bytes);
            const auto head = std::find_if(
                rows.begin(), rows.end(), [](const QStringList &row) { return row.first() == QLatin1String("label"); });
            QVERIFY(head != rows.end());
            std::set<QString> found;
            for (auto row = head + 1; row != rows.end(); ++row) {
                QCOMPARE(row->size(), head->size());
                // A cell that a spreadsheet would compute has an apostrophe before it.
                found.insert(row->first().startsWith(QStringLiteral("'=")) ? row->first().mid(1) : row->first());
            }
            QCOMPARE(found, std::set<QString>(labels.begin(), labels.end()));
        } else {
            QStringList nodes;
            for (const ChartGroup &row : made.chart.rows)
                nodes << QString::fromStdString(row.label);
            QCOMPARE(sorted(nodesOf(bytes)), sorted(nodes));
        }
    }
}

/// Who is not shown is counted.
void TestChartEdges::nobodyIsForgotten()
{
    const auto all = static_cast<std::uint32_t>(personsOf(HardLibrary::TenThousandNames).size());
    for (const ChartKind kind :
         {ChartKind::Entities, ChartKind::Sources, ChartKind::CoOccurrence, ChartKind::Network, ChartKind::Roles}) {
        const Chart chart = Made(HardLibrary::TenThousandNames, kind).chart;
        const std::size_t shown = kind == ChartKind::Entities ? chart.values.size() : chart.rows.size();
        QVERIFY2(shown > 0, std::string(chartKindName(kind)).c_str());
        QCOMPARE(static_cast<std::uint32_t>(shown) + chart.others, all);
    }
}

QTEST_APPLESS_MAIN(TestChartEdges)
#include "tst_chartedges.moc"
