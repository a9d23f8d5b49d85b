// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/commands/commandline.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace lectern;

/// Files of every format through the whole program.
class TestFormatCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void badMapIsUsage();
    void damagedFileIsNamedAndTheOthersAreRead();
    void annotates_data();
    void annotates();
    void sentencesStandWhereTheirOffsetsSay();
    void mapNamesColumns();
    void importsAndFinds();

private:
    static QString path(const QString &name) { return QStringLiteral(TEST_DATA "/import/") + name; }
    QString write(const QString &name, const QByteArray &bytes) const;

    CommandLine m_lectern;
    QTemporaryDir m_folder;
};

void TestFormatCommands::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QVERIFY(m_folder.isValid());
}

QString TestFormatCommands::write(const QString &name, const QByteArray &bytes) const
{
    const QString full = m_folder.filePath(name);
    QFile file(full);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? full : QString();
}

void TestFormatCommands::badMapIsUsage()
{
    const auto outcome = m_lectern({QStringLiteral("annotate"), QStringLiteral("--map"), QStringLiteral("a=b"),
                                    path(QStringLiteral("table.csv"))});
    QCOMPARE(outcome.status, 2);
    QVERIFY2(outcome.err.contains(QLatin1String("'a=b'")), qPrintable(outcome.err));
}

void TestFormatCommands::damagedFileIsNamedAndTheOthersAreRead()
{
    QFile sample(path(QStringLiteral("columns.pdf")));
    QVERIFY(sample.open(QIODevice::ReadOnly));
    const QString damaged = write(QStringLiteral("damaged.pdf"), sample.readAll().left(100));
    const auto outcome = m_lectern({QStringLiteral("annotate"), damaged, path(QStringLiteral("columns.pdf"))});
    QCOMPARE(outcome.status, 1);
    QVERIFY2(outcome.err.contains(damaged), qPrintable(outcome.err));
    QCOMPARE(outcome.json().value(QLatin1String("articles")).toArray().size(), 1);
    const QJsonObject problem = outcome.json().value(QLatin1String("problems")).toArray().first().toObject();
    QCOMPARE(problem.value(QLatin1String("file")).toString(), damaged);
}

void TestFormatCommands::annotates_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("titles");
    QTest::addColumn<QString>("published"); ///< of the first article
    QTest::addColumn<QString>("byline");    ///< of the first article

    const auto row = [](const char *name, const QStringList &titles, const char *published, const char *byline) {
        QTest::newRow(name) << QString::fromLatin1(name) << titles << QString::fromLatin1(published)
                            << QString::fromUtf8(byline);
    };
    const QStringList court{QStringLiteral("Court stops sale of Ravna water works")};
    const QStringList ports{QStringLiteral("Port closes"), QStringLiteral("Port opens")};
    row("agency.html", {QStringLiteral("Port of Lendava reopens ferry line after storm damage")},
        "2024-04-03T10:15:00+03:00", "Aylin Demir, Jan Novak");
    row("strike.mhtml", {QStringLiteral("Strike at Velden steelworks ends")}, "", "Karel Dusek");
    row("table.csv", ports, "2024-04-03", "Lena Orlov");
    row("articles.jsonl", ports, "2024-04-03T10:00:00+00:00", "Lena Orlov");
    row("letter.eml", {QStringLiteral("Fähre nach Größnitz fährt wieder")}, "2024-04-03T10:15:00+02:00", "Jürgen Weiß");
    row("court.docx", court, "", "Stefan Brandt");
    row("court.odt", court, "", "Stefan Brandt");
    row("columns.pdf", {QStringLiteral("Tramway of Kastel to grow by two lines")}, "", "Petra Lind");
    row("strike.html.gz", {QStringLiteral("Strike at Velden steelworks ends")}, "", "Karel Dusek");
}

void TestFormatCommands::annotates()
{
    QFETCH(QString, name);
    QFETCH(QStringList, titles);
    QFETCH(QString, published);
    QFETCH(QString, byline);
    const auto outcome = m_lectern({QStringLiteral("annotate"), path(name)});
    QVERIFY2(outcome.status == 0, qPrintable(outcome.err));
    QStringList found;
    const QJsonArray articles = outcome.json().value(QLatin1String("articles")).toArray();
    for (const QJsonValue &article : articles)
        found +=
            article.toObject().value(QLatin1String("metadata")).toObject().value(QLatin1String("title")).toString();
    QCOMPARE(found, titles);
    const QJsonObject metadata = articles.first().toObject().value(QLatin1String("metadata")).toObject();
    QCOMPARE(metadata.value(QLatin1String("published")).toString(), published);
    QStringList people;
    for (const QJsonValue &person : metadata.value(QLatin1String("byline")).toArray())
        people += person.toString();
    QCOMPARE(people.join(QLatin1String(", ")), byline);
}

/// From every format back to the words: each mention's text is what its code points in the article's text are.
void TestFormatCommands::sentencesStandWhereTheirOffsetsSay()
{
    const auto outcome = m_lectern({QStringLiteral("annotate"), path({})});
    const QJsonArray articles = outcome.json().value(QLatin1String("articles")).toArray();
    constexpr int Samples = 18;
    QVERIFY(articles.size() >= Samples);
    for (const QJsonValue &article : articles) {
        const QList<uint> text = article.toObject().value(QLatin1String("text")).toString().toUcs4();
        for (const QJsonValue &value : article.toObject().value(QLatin1String("mentions")).toArray()) {
            const QJsonObject mention = value.toObject();
            const int start = mention.value(QLatin1String("start")).toInt();
            const int end = mention.value(QLatin1String("end")).toInt();
            QVERIFY(start < end && end <= text.size());
            const QList<uint> slice = text.mid(start, end - start);
            QCOMPARE(QString::fromUcs4(reinterpret_cast<const char32_t *>(slice.constData()), slice.size()),
                     mention.value(QLatin1String("text")).toString());
        }
    }
}

void TestFormatCommands::mapNamesColumns()
{
    const QString table =
        write(QStringLiteral("own.csv"), "Kop,Inhoud\nFerry sails again,The ferry sails on Monday.\n");
    const auto outcome = m_lectern(
        {QStringLiteral("annotate"), table, QStringLiteral("--map"), QStringLiteral("Kop=title,Inhoud=text")});
    QVERIFY2(outcome.status == 0, qPrintable(outcome.err));
    const QJsonObject article = outcome.json().value(QLatin1String("articles")).toArray().first().toObject();
    QCOMPARE(article.value(QLatin1String("text")).toString(),
             QStringLiteral("Ferry sails again\n\nThe ferry sails on Monday."));
    QCOMPARE(article.value(QLatin1String("record")).toInt(), 1);
}

void TestFormatCommands::importsAndFinds()
{
    const QString library = m_folder.filePath(QStringLiteral("all.lectern"));
    const auto imported = m_lectern({QStringLiteral("import"), library, path(QStringLiteral("columns.pdf")),
                                     path(QStringLiteral("court.docx")), path(QStringLiteral("bundle.zip")),
                                     path(QStringLiteral("letters.mbox")), path(QStringLiteral("blog.html"))});
    QVERIFY2(imported.err.contains(QLatin1String("10 added")), qPrintable(imported.err));
    const auto again = m_lectern({QStringLiteral("import"), library, path(QStringLiteral("bundle.zip"))});
    QVERIFY2(again.err.contains(QLatin1String("0 added, 0 updated, 4 unchanged")), qPrintable(again.err));
    const auto hits = m_lectern({QStringLiteral("search"), library, QStringLiteral("furnaces"),
                                 QStringLiteral("--format"), QStringLiteral("json")});
    const QJsonArray found = hits.json().value(QLatin1String("hits")).toArray();
    QCOMPARE(found.size(), 1);
    QVERIFY(found.first()
                .toObject()
                .value(QLatin1String("file"))
                .toString()
                .endsWith(QLatin1String("bundle.zip/pages/strike.html")));
}

QTEST_GUILESS_MAIN(TestFormatCommands)
#include "tst_formatcommands.moc"
