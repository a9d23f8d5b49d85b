// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/articletable.h"
#include "tests/export/fulldevice.h"
#include "tests/export/writtensample.h"

#include <QBuffer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace lectern;

Q_DECLARE_METATYPE(lectern::ArticleTableRows)

class TestArticleTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fullDeviceIsNamed_data();
    void fullDeviceIsNamed();
    void tables_data();
    void tables();
    void linesSayTheSame_data() { tables_data(); }
    void linesSayTheSame();
    void furtherThingsOfAMention();
};

void TestArticleTable::fullDeviceIsNamed_data()
{
    QTest::addColumn<int>("syntax");
    QTest::newRow("a table, by its head") << static_cast<int>(RowSyntax::Csv);
    QTest::newRow("lines, by the first") << static_cast<int>(RowSyntax::JsonLines);
}

void TestArticleTable::fullDeviceIsNamed()
{
    QFETCH(int, syntax);
    FullDevice device;
    const WrittenSample sample;
    ArticleTable table(device, static_cast<RowSyntax>(syntax), ArticleTableRows::Mentions, sample.entities);
    table.add(sample.written());
    const auto finished = table.finish({});
    QVERIFY(!finished);
    QCOMPARE(finished.error().kind, Problem::Kind::Unwritable);
}

void TestArticleTable::tables_data()
{
    QTest::addColumn<ArticleTableRows>("rows");
    QTest::addColumn<QString>("table");

    QTest::newRow("articles") << ArticleTableRows::Articles
                              << QStringLiteral("file,record,title,published,updated,byline,source,dateline,section,"
                                                "language,story,mentions\r\n"
                                                "/news/ü.txt,2,Zürich 🎈 <b>,,,A. Writer,,,,en,story-1,3\r\n");
    QTest::newRow("mentions") << ArticleTableRows::Mentions
                              << QStringLiteral(
                                     "file,record,title,published,source,start,end,text,type,entity,name,normalized,"
                                     "why,also\r\n"
                                     "/news/ü.txt,2,Zürich 🎈 <b>,,,24,34,Ünal Çelik,Person,person:unal-celik,"
                                     "Ünal Çelik,,title-before-name: President,\r\n"
                                     "/news/ü.txt,2,Zürich 🎈 <b>,,,38,45,Türkiye,Place,place:turkiye,Türkiye,,"
                                     "lexicon,\r\n"
                                     "/news/ü.txt,2,Zürich 🎈 <b>,,,61,65,2024,Date,,,2024,,\r\n");
    QTest::newRow("quotes, one that a spreadsheet would take for a formula")
        << ArticleTableRows::Quotes
        << QStringLiteral("file,record,title,published,source,start,end,text,speaker,name,as,cue,direct,group\r\n"
                          "/news/ü.txt,2,Zürich 🎈 <b>,,,52,56,'=1+1,person:unal-celik,Ünal Çelik,Ünal Çelik,said,"
                          "true,1\r\n");
    QTest::newRow("roles") << ArticleTableRows::Roles
                           << QStringLiteral(
                                  "file,record,title,published,source,start,end,text,kind,role,person,name,"
                                  "organization,organization name,country,inferred\r\n"
                                  "/news/ü.txt,2,Zürich 🎈 <b>,,,14,45,President Ünal Çelik of Türkiye,office,"
                                  "President,person:unal-celik,Ünal Çelik,,,TR,false\r\n");
}

namespace {

QByteArray written(const WrittenSample &sample, RowSyntax syntax, ArticleTableRows rows)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    ArticleTable table(buffer, syntax, rows, sample.entities);
    table.add(sample.written());
    return table.finish({}) ? buffer.data() : QByteArray();
}

} // namespace

void TestArticleTable::tables()
{
    QFETCH(ArticleTableRows, rows);
    QFETCH(QString, table);
    QCOMPARE(QString::fromUtf8(written(WrittenSample(), RowSyntax::Csv, rows)), table);
}

/// Each line is an object whose values are those of the table; what is empty there is null here.
void TestArticleTable::linesSayTheSame()
{
    QFETCH(ArticleTableRows, rows);
    QFETCH(QString, table);
    QStringList lines = table.split(QStringLiteral("\r\n"), Qt::SkipEmptyParts);
    const QStringList columns = lines.takeFirst().split(u',');
    QList<QByteArray> objects = written(WrittenSample(), RowSyntax::JsonLines, rows).split('\n');
    QVERIFY(objects.takeLast().isEmpty());
    QCOMPARE(objects.size(), lines.size());
    for (qsizetype i = 0; i < objects.size(); ++i) {
        QJsonParseError error;
        const QJsonObject object = QJsonDocument::fromJson(objects[i], &error).object();
        QVERIFY2(error.error == QJsonParseError::NoError, objects[i].constData());
        QCOMPARE(object.size(), columns.size());
        const QStringList cells = lines[i].split(u',');
        for (qsizetype column = 0; column < columns.size(); ++column) {
            const QVariant value = object.value(columns[column]).toVariant();
            QString text = value.toString();
            if (value.userType() == QMetaType::QVariantList)
                text = value.toStringList().join(QStringLiteral("; "));
            QString cell = cells[column];
            if (cell.startsWith(u'\''))
                cell.remove(0, 1); // put before a formula, in tables only
            QCOMPARE(text, cell);
            QCOMPARE(value.isNull(), text.isEmpty() && columns[column] != QLatin1String("also"));
        }
    }
}

void TestArticleTable::furtherThingsOfAMention()
{
    const WrittenSample sample;
    const std::vector<Resolution::AlsoEntity> also{{0, 0, EntityId(1)}};
    WrittenArticle written = sample.written();
    written.also = also;
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    ArticleTable table(buffer, RowSyntax::Csv, ArticleTableRows::Mentions, sample.entities);
    table.add(written);
    QVERIFY(table.finish({}));
    QVERIFY(buffer.data().contains("title-before-name: President,place:turkiye\r\n"));
}

QTEST_APPLESS_MAIN(TestArticleTable)
#include "tst_articletable.moc"
