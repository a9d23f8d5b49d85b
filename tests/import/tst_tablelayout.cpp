// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/readjson.h"
#include "app/import/readtable.h"
#include "app/import/tablepreview.h"

#include <QTemporaryDir>
#include <QTest>

using namespace lectern;

class TestTableLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsLayout_data();
    void findsLayout();
    void survivesJson();
    void refusesBadJson_data();
    void refusesBadJson();
    void decidesWhatIsRead();
    void decidesAboutObjects();
    void mapWinsOverLayout();
    void previews_data();
    void previews();
    void previewsNothingElse_data();
    void previewsNothingElse();
    void previewEndsBeforeTheCut();

private:
    QString write(const QByteArray &content, const QString &name);
    QTemporaryDir m_folder;
};

using Names = std::vector<std::string>;

namespace {

TableLayout layout(const Names &names, const std::map<std::string, std::string> &fields)
{
    return {layoutColumns(names), ColumnMap{fields}};
}

} // namespace

QString TestTableLayout::write(const QByteArray &content, const QString &name)
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write a test file");
    return file.fileName();
}

void TestTableLayout::findsLayout_data()
{
    QTest::addColumn<Names>("names");
    QTest::addColumn<QString>("text"); ///< the column that holds it by the layout found

    QTest::newRow("other columns") << Names{"a", "z"} << QString();
    QTest::newRow("more columns") << Names{"a", "b", "c", "d"} << QString();
    QTest::newRow("the same columns") << Names{"a", "b"} << QStringLiteral("b");
    QTest::newRow("in another order and writing") << Names{"B ", "A"} << QStringLiteral("b");
    QTest::newRow("some are missing") << Names{"b"} << QStringLiteral("b");
    QTest::newRow("of two the narrower one") << Names{"c", "a"} << QStringLiteral("c");
}

void TestTableLayout::findsLayout()
{
    QFETCH(Names, names);
    QFETCH(QString, text);
    const std::vector<TableLayout> layouts{layout({"a", "b"}, {{"text", "b"}}),
                                           layout({"a", "b", "c"}, {{"text", "c"}})};
    const TableLayout *const found = layoutFor(layouts, names);
    QCOMPARE(found ? QString::fromStdString(found->map.columns.at("text")) : QString(), text);
}

void TestTableLayout::survivesJson()
{
    std::vector<TableLayout> layouts;
    putLayout(layouts, layout({"Überschrift", "Text"}, {{"title", "Überschrift"}, {"text", "Text"}}));
    putLayout(layouts, layout({"b", "a"}, {{"text", "a"}}));
    QCOMPARE(layouts.size(), std::size_t{2});
    QVERIFY(tableLayoutsFromJson(toJson(layouts)) == layouts);
    putLayout(layouts, layout({"a", "b"}, {{"text", "b"}}));
    QCOMPARE(layouts.size(), std::size_t{2});
    QCOMPARE(layoutFor(layouts, {"a", "b"})->map.columns.at("text"), std::string("b"));
}

void TestTableLayout::refusesBadJson_data()
{
    QTest::addColumn<QByteArray>("json");

    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("broken") << QByteArray("[{");
    QTest::newRow("no list") << QByteArray("{\"columns\": [\"a\"], \"fields\": {\"text\": \"a\"}}");
    QTest::newRow("no columns") << QByteArray("[{\"columns\": [], \"fields\": {\"text\": \"a\"}}]");
    QTest::newRow("no text") << QByteArray("[{\"columns\": [\"a\"], \"fields\": {\"title\": \"a\"}}]");
    QTest::newRow("no field") << QByteArray("[{\"columns\": [\"a\"], \"fields\": {\"script\": \"a\"}}]");
}

void TestTableLayout::refusesBadJson()
{
    QFETCH(QByteArray, json);
    QVERIFY(tableLayoutsFromJson(json).empty());
}

/// "lead" would be the standfirst by its name; the layout says that it is the text, and the source is left out.
void TestTableLayout::decidesWhatIsRead()
{
    const ReadOptions options{{}, {layout({"kop", "lead", "source"}, {{"title", "kop"}, {"text", "lead"}})}};
    const FileContents contents = readTable({QStringLiteral("a.csv"), "kop,lead,source\nA,The text.,Wire\n"}, options);
    QCOMPARE(contents.articles.size(), std::size_t{1});
    QCOMPARE(contents.articles.front().text, std::string("A\n\nThe text."));
    QCOMPARE(contents.articles.front().declared.size(), std::size_t{1});
    QCOMPARE(contents.articles.front().declared.front().rule, std::string("column kop"));
}

void TestTableLayout::decidesAboutObjects()
{
    const ReadOptions options{{}, {layout({"kop", "stuk", "id"}, {{"title", "kop"}, {"text", "stuk"}})}};
    const FileContents contents =
        readJson({QStringLiteral("a.jsonl"), "{\"id\": 1, \"kop\": \"A\", \"stuk\": \"One.\"}\n{\"stuk\": \"Two.\"}\n"},
                 options);
    QCOMPARE(contents.articles.size(), std::size_t{2});
    QCOMPARE(contents.articles.front().text, std::string("A\n\nOne."));
    QCOMPARE(contents.articles.back().text, std::string("Two."));
}

void TestTableLayout::mapWinsOverLayout()
{
    const ReadOptions options{ColumnMap{{{"text", "b"}}}, {layout({"a", "b"}, {{"text", "a"}})}};
    const FileContents contents = readTable({QStringLiteral("a.csv"), "a,b\nx,y\n"}, options);
    QCOMPARE(contents.articles.front().text, std::string("y"));
}

void TestTableLayout::previews_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("drawn"); ///< names, guesses, rows

    QTest::newRow("a table of known names") << QByteArray("title;text\nA;b\nC;d\n") << QStringLiteral("a.csv")
                                            << QStringLiteral("title text|title=0 text=1|A b|C d");
    QTest::newRow("a row that lacks a value") << QByteArray("title,text,date\nA,b\n") << QStringLiteral("a.csv")
                                              << QStringLiteral("title text date|title=0 published=2 text=1|A b ");
    QTest::newRow("a table of unknown names")
        << QByteArray("kop\tstuk\nA\tb\n") << QStringLiteral("a.tsv") << QStringLiteral("kop stuk||A b");
    QTest::newRow("objects with different keys")
        << QByteArray("{\"title\": \"A\"}\n{\"text\": \"b\", \"n\": 3}\n") << QStringLiteral("a.jsonl")
        << QStringLiteral("title n text|title=0 text=2|A  | 3 b");
    QTest::newRow("a list of objects") << QByteArray("[{\"body\": \"A\"}, {\"body\": \"B\"}]")
                                       << QStringLiteral("a.json") << QStringLiteral("body|text=0|A|B");
    QTest::newRow("a list in an object") << QByteArray("{\"hits\": [{\"body\": \"A\"}, {\"body\": \"B\"}]}")
                                         << QStringLiteral("a.json") << QStringLiteral("body|text=0|A|B");
}

void TestTableLayout::previews()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, name);
    QFETCH(QString, drawn);
    const std::optional<TablePreview> preview = previewTable(write(content, name));
    QVERIFY(preview);
    const auto joined = [](const Names &values) {
        QStringList list;
        for (const std::string &value : values)
            list << QString::fromStdString(value);
        return list.join(u' ');
    };
    QStringList guesses;
    for (const MappedColumn &column : preview->guess)
        guesses << QStringLiteral("%1=%2").arg(QString::fromStdString(column.field)).arg(column.column);
    QStringList parts{joined(preview->columns), guesses.join(u' ')};
    for (const Names &row : preview->rows)
        parts << joined(row);
    QCOMPARE(parts.join(u'|'), drawn);
}

void TestTableLayout::previewsNothingElse_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("name");

    QTest::newRow("an empty file") << QByteArray() << QStringLiteral("a.csv");
    QTest::newRow("a head without rows") << QByteArray("title,text\n") << QStringLiteral("a.csv");
    QTest::newRow("a text") << QByteArray("The ferry will sail again.\n") << QStringLiteral("a.txt");
    QTest::newRow("a page") << QByteArray("<html><p>The ferry will sail again.</p></html>") << QStringLiteral("a.html");
    QTest::newRow("broken JSON") << QByteArray("{\"title\": \"A\", ") << QStringLiteral("a.json");
}

void TestTableLayout::previewsNothingElse()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, name);
    QVERIFY(!previewTable(write(content, name)));
    QVERIFY(!previewTable(m_folder.filePath(QStringLiteral("not there.csv"))));
}

/// Of a long file only the beginning is read: what it cuts in two is no row.
void TestTableLayout::previewEndsBeforeTheCut()
{
    const QByteArray text = QStringLiteral("Çeşme ").repeated(20'000).toUtf8();
    QByteArray content("title,text\n");
    for (int i = 0; i < 12; ++i)
        content += "A," + text + '\n';
    const std::optional<TablePreview> preview = previewTable(write(content, QStringLiteral("long.csv")));
    QVERIFY(preview);
    const std::size_t whole = 1'000'000 / (static_cast<std::size_t>(text.size()) + 3);
    QCOMPARE(preview->rows.size(), whole);
    QVERIFY(QString::fromStdString(preview->rows.back().back()).endsWith(QChar(0x2026)));
}

QTEST_GUILESS_MAIN(TestTableLayout)
#include "tst_tablelayout.moc"
