// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/lexiconbuilder.h"
#include "app/parse/parsearticle.h"

#include <QTest>

#include <algorithm>

using namespace lectern;

namespace {

std::shared_ptr<const Lexicon> emptyLexicon()
{
    LexiconBuilder builder;
    return Lexicon::fromBytes(builder.build()).value();
}

const char Body[] =
    "Halden Marine will build four ferries for the port of Lendava, the company said on Monday. The first "
    "of them is to sail in two years.\n\n"
    "Mirela Koval, who leads the harbour office, said that Halden Marine had made the best offer of "
    "three.\n\n"
    "The ferries of Halden Marine will carry two hundred cars each, twice as many as those that sail "
    "today, Koval said.";

SourceText page(const QString &text, const std::string &source = "Northern Wire")
{
    SourceText page;
    page.file = QStringLiteral("/news/a.txt");
    page.text = text.toStdString();
    page.declared = {{"source", source, "test"}};
    return page;
}

} // namespace

class TestOutletLines : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyFurnitureMayBeRepeated_data();
    void onlyFurnitureMayBeRepeated();
    void linesOfOtherOutletsAreOthers();
    void versionsAreOneReport();
    void shortSentencesNeedCompany();
    void outletIsTheFolderWhereNothingIsSaid();

private:
    [[nodiscard]] QStringList boilerplateOf(const SourceText &source, const RepeatedLines &repeated) const;
    std::shared_ptr<const Lexicon> m_lexicon = emptyLexicon();
};

QStringList TestOutletLines::boilerplateOf(const SourceText &source, const RepeatedLines &repeated) const
{
    QStringList lines;
    const Article article = parseArticle(source, *m_lexicon, repeated).article;
    for (const Region &region : article.regions)
        if (region.rule == "repeated-line")
            lines << QString::fromStdString(std::string(region.span.of(article.text)));
    return lines;
}

/// A line in the text, and whether it becomes furniture once all lines of the page are known from other reports.
void TestOutletLines::onlyFurnitureMayBeRepeated_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("isFurniture");

    const auto row = [](const char *name, const char *line, bool isFurniture) {
        QTest::newRow(name) << QString::fromUtf8(line) << isFurniture;
    };
    row("a paragraph that names what the report is about",
        "Halden Marine, which was founded in 1921, has built ships for the navies of nine countries and has its "
        "yards in two of them.",
        false);
    row("a short sentence between paragraphs", "The company did not wish to say more.", false);
    row("a row of a table", "Year | Ferries | Cars", false);
    row("a caption", "Photo: The harbour in the morning light", false);
    row("a box that names nothing of it",
        "Our letter brings you the ten best stories of the day before breakfast, without a word too many and without "
        "anything to pay for it, ever.",
        true);
    row("a box that names the outlet alone",
        "The letter of Northern Wire brings you the ten best stories of the day before breakfast, without a word too "
        "many and without anything to pay, ever.",
        true);
    row("a title of a box", "Stories our readers love", true);
    row("one word", "Aktuelles", true);
}

void TestOutletLines::onlyFurnitureMayBeRepeated()
{
    QFETCH(QString, line);
    QFETCH(bool, isFurniture);
    const QStringList paragraphs = QString::fromUtf8(Body).split(QStringLiteral("\n\n"));
    const SourceText source = page(QStringLiteral("Port orders ferries from Halden Marine\n\n%1\n\n%2\n\n%3\n\n%4\n")
                                       .arg(paragraphs[0], paragraphs[1], line, paragraphs[2]));
    const ParsedArticle alone = parseArticle(source, *m_lexicon, {});
    QVERIFY(std::none_of(alone.article.regions.begin(), alone.article.regions.end(),
                         [](const Region &region) { return region.rule == "repeated-line"; }));
    QCOMPARE(boilerplateOf(source, alone.lines.keys).contains(line), isFurniture);
    QVERIFY(!boilerplateOf(source, alone.lines.keys).contains(paragraphs[0]));
}

void TestOutletLines::linesOfOtherOutletsAreOthers()
{
    const QString text = QStringLiteral("Port orders ferries from Halden Marine\n\n") + QString::fromUtf8(Body) +
                         QStringLiteral("\n\nStories our readers love\n");
    const ParsedArticle first = parseArticle(page(text), *m_lexicon, {});
    const ParsedArticle other = parseArticle(page(text, "Southern Wire"), *m_lexicon, {});
    QVERIFY(!first.lines.keys.empty());
    std::vector<LineKey> common;
    std::set_intersection(first.lines.keys.begin(), first.lines.keys.end(), other.lines.keys.begin(),
                          other.lines.keys.end(), std::back_inserter(common));
    QVERIFY(common.empty());
}

void TestOutletLines::versionsAreOneReport()
{
    const auto reportOf = [this](const QString &headline, const QString &body) {
        return parseArticle(page(headline + QStringLiteral("\n\n") + body), *m_lexicon, {}).lines.report;
    };
    const QString body = QString::fromUtf8(Body);
    const LineKey report = reportOf(QStringLiteral("Port orders ferries"), body);
    QCOMPARE(reportOf(QStringLiteral("Port of Lendava orders ferries"), body + QStringLiteral("\n\nMore soon.")),
             report);
    QVERIFY(reportOf(QStringLiteral("Port orders ferries"),
                     QStringLiteral("Wheat grew dearer in Odessa on Tuesday after rain kept lorries from the port for "
                                    "a week, traders said.")) != report);
}

void TestOutletLines::shortSentencesNeedCompany()
{
    const QString sentence = QStringLiteral("You can end it at any time.");
    const QString title = QStringLiteral("Stories our readers love");
    const QStringList paragraphs = QString::fromUtf8(Body).split(QStringLiteral("\n\n"));
    const SourceText source =
        page(QStringLiteral("Port orders ferries from Halden Marine\n\n%1\n\n%2\n\n%3\n\n%4\n\n%5\n")
                 .arg(paragraphs[0], paragraphs[1], title, sentence, paragraphs[2]));
    const ParsedArticle alone = parseArticle(source, *m_lexicon, {});
    QCOMPARE(boilerplateOf(source, alone.lines.keys), QStringList({title, sentence}));
}

void TestOutletLines::outletIsTheFolderWhereNothingIsSaid()
{
    SourceText source;
    source.file = QStringLiteral("/news/courier/1.txt");
    QCOMPARE(outletOf(source, {}), std::string("/news/courier"));
    source.file = QStringLiteral("/news/all.csv");
    source.record = 3;
    QCOMPARE(outletOf(source, {}), std::string("/news/all.csv"));
    Metadata metadata;
    metadata.source = MetadataValue{"Günışığı", {}, {}};
    QCOMPARE(outletOf(source, metadata), std::string("gunisigi"));
}

QTEST_GUILESS_MAIN(TestOutletLines)
#include "tst_outletlines.moc"
