// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analyse/comparison.h"

#include <QStringList>
#include <QTest>

using namespace lectern;

using Kind = ComparedSentence::Kind;

namespace {

/// An article of these sentences.
Article articleOf(const QStringList &sentences)
{
    Article article;
    for (const QString &sentence : sentences) {
        const std::size_t begin = article.text.size();
        article.text += sentence.toStdString();
        article.sentences.push_back(
            {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(article.text.size())});
        article.text += ' ';
    }
    return article;
}

QString words(const Article &article, const std::vector<TextSpan> &spans)
{
    QStringList runs;
    for (const TextSpan &span : spans)
        runs += QString::fromUtf8(span.of(article.text).data(), static_cast<qsizetype>(span.of(article.text).size()));
    return runs.join(u'|');
}

/// "= same", "~ changed", "< only left", "> only right", with the words that differ.
QStringList said(const Article &left, const Article &right)
{
    QStringList rows;
    for (const ComparedSentence &sentence : compareArticles(left, right).sentences) {
        const QString l = words(left, {sentence.left});
        const QString r = words(right, {sentence.right});
        switch (sentence.kind) {
        case Kind::Same:
            rows += QStringLiteral("= ") + l;
            break;
        case Kind::Changed:
            rows += QStringLiteral("~ %1 / %2").arg(words(left, sentence.leftWords), words(right, sentence.rightWords));
            break;
        case Kind::OnlyLeft:
            rows += QStringLiteral("< ") + l;
            break;
        case Kind::OnlyRight:
            rows += QStringLiteral("> ") + r;
            break;
        }
    }
    return rows;
}

} // namespace

class TestComparison : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void articles_data();
    void articles();
    void headlinesStandTogether();
    void longArticlesAreCutOff();
};

void TestComparison::articles_data()
{
    QTest::addColumn<QStringList>("left");
    QTest::addColumn<QStringList>("right");
    QTest::addColumn<QStringList>("rows");
    const auto list = [](std::initializer_list<const char *> texts) {
        QStringList sentences;
        for (const char *text : texts)
            sentences += QString::fromUtf8(text);
        return sentences;
    };

    QTest::newRow("nothing") << QStringList() << QStringList() << QStringList();
    QTest::newRow("nothing on the left") << QStringList() << list({"A ship came."}) << list({"> A ship came."});
    QTest::newRow("no words") << list({"…"}) << list({"***"}) << QStringList();
    QTest::newRow("nothing in common") << list({"A ship came."}) << list({"Rain fell today."})
                                       << list({"< A ship came.", "> Rain fell today."});
    QTest::newRow("the same") << list({"A ship came.", "It left."}) << list({"A ship came.", "It left."})
                              << list({"= A ship came.", "= It left."});
    QTest::newRow("accents and marks make no difference")
        << list({"Görgün: “Yes.”"}) << list({"GORGUN, yes"}) << list({"= Görgün: “Yes.”"});
    QTest::newRow("words changed") << list({"The yard built nine ships in May."})
                                   << list({"The yard built ten large ships in May."}) << list({"~ nine / ten large"});
    QTest::newRow("words added at both ends")
        << list({"The yard built ships."}) << list({"Today the yard built ships again."}) << list({"~  / Today|again"});
    QTest::newRow("a sentence put in") << list({"A ship came.", "It left."})
                                       << list({"A ship came.", "Rain fell all day.", "It left."})
                                       << list({"= A ship came.", "> Rain fell all day.", "= It left."});
    QTest::newRow("what is most alike goes together")
        << list({"The port opened on Monday.", "The port closed on Friday night."})
        << list({"The port closed on Friday."}) << list({"< The port opened on Monday.", "~ night / "});
}

void TestComparison::articles()
{
    QFETCH(QStringList, left);
    QFETCH(QStringList, right);
    QTEST(said(articleOf(left), articleOf(right)), "rows");
}

void TestComparison::headlinesStandTogether()
{
    Article left = articleOf({QStringLiteral("Ship comes"), QStringLiteral("By Ada"), QStringLiteral("It rains.")});
    Article right = articleOf({QStringLiteral("Rain at last"), QStringLiteral("It rains.")});
    left.regions = {{RegionKind::Headline, left.sentences[0], "test", false},
                    {RegionKind::Byline, left.sentences[1], "test", false},
                    {RegionKind::Body, left.sentences[2], "test", false}};
    right.regions = {{RegionKind::Headline, right.sentences[0], "test", false},
                     {RegionKind::Body, right.sentences[1], "test", false}};
    QCOMPARE(said(left, right),
             (QStringList{QStringLiteral("~ Ship comes / Rain at last"), QStringLiteral("= It rains.")}));
}

void TestComparison::longArticlesAreCutOff()
{
    const Article article = articleOf(QStringList(static_cast<int>(MostCompared) + 9, QStringLiteral("A b c.")));
    const ArticleComparison comparison = compareArticles(article, article);
    QCOMPARE(comparison.count(Kind::Same), MostCompared);
    QCOMPARE(comparison.sentences.size(), MostCompared);
}

QTEST_GUILESS_MAIN(TestComparison)
#include "tst_comparison.moc"
