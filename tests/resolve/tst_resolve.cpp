// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/datapath.h"
#include "app/resolve/resolve.h"

#include <QTest>

#include <algorithm>

using namespace lectern;

namespace {

/// "Person Haluk Gorgun @president of the board [TR]": type, surface, role, country. Each mention is a sentence.
MentionDigest mentionOf(const QString &line, std::uint32_t number)
{
    MentionDigest mention;
    mention.type = typeFromName(line.section(u' ', 0, 0).toStdString()).value();
    QString rest = line.section(u' ', 1);
    if (rest.endsWith(u']')) {
        mention.countryCode = rest.section(u'[', 1).chopped(1).toStdString();
        rest = rest.section(u'[', 0, 0).trimmed();
    }
    if (rest.contains(u'@'))
        mention.roles.push_back(rest.section(u'@', 1).trimmed().toStdString());
    mention.surface = rest.section(u'@', 0, 0).trimmed().toStdString();
    mention.sentence = number;
    mention.begin = number * 100;
    return mention;
}

/// One article: mentions separated by ";"; "(ABC=Name)" defines an acronym.
ArticleDigest articleOf(const QString &text, int number)
{
    ArticleDigest article;
    article.contentKey = QStringLiteral("%1").arg(number, 64, 10, QLatin1Char('0')).toStdString();
    article.file = QStringLiteral("%1.txt").arg(number, 3, 10, QLatin1Char('0'));
    for (const QString &part : text.split(u';', Qt::SkipEmptyParts)) {
        const QString line = part.trimmed();
        if (line.startsWith(u'('))
            article.definedAcronyms.push_back(line.mid(1, line.size() - 2).toStdString());
        else
            article.mentions.push_back(mentionOf(line, static_cast<std::uint32_t>(article.mentions.size())));
    }
    return article;
}

std::optional<EntityId> at(const Resolution &resolution, const QString &place)
{
    const auto article = place.section(u'.', 0, 0).toUInt();
    return resolution.mentionEntities[article][place.section(u'.', 1).toUInt()];
}

} // namespace

class TestResolve : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void identity_data();
    void identity();
    void orderDoesNotMatter();
    void suggestions_data();
    void suggestions();
    void cancelled();

private:
    Resolution resolved(const QStringList &articles) const;
    std::shared_ptr<const Lexicon> m_lexicon;
};

void TestResolve::initTestCase()
{
    const auto lexicon = Lexicon::open(dataPath(QStringLiteral("lexicon.bin")));
    QVERIFY2(lexicon, lexicon ? "" : qPrintable(lexicon.error().text()));
    m_lexicon = *lexicon;
}

Resolution TestResolve::resolved(const QStringList &articles) const
{
    std::vector<ArticleDigest> digests;
    for (int i = 0; i < articles.size(); ++i)
        digests.push_back(articleOf(articles.at(i), i));
    return resolve(digests, *m_lexicon, JobControl()).value();
}

void TestResolve::identity_data()
{
    QTest::addColumn<QStringList>("articles");
    QTest::addColumn<QStringList>("same"); // "0.1 1.0": article.mention
    QTest::addColumn<QStringList>("apart");

    using List = QStringList;
    QTest::newRow("nothing") << List{} << List{} << List{};
    QTest::newRow("dates have no entity, names beside them do")
        << List{QStringLiteral("Date April 2; Person Anna Berg; Person Berg")} << List{QStringLiteral("0.1 0.2")}
        << List{};
    QTest::newRow("two people with one surname stay two")
        << List{QStringLiteral("Person Selcuk Bayraktar; Person Haluk Bayraktar")} << List{}
        << List{QStringLiteral("0.0 0.1")};
    QTest::newRow("a surname follows the one of two named last")
        << List{QStringLiteral("Person Anna Berg; Person Ole Berg; Person Berg")} << List{QStringLiteral("0.1 0.2")}
        << List{QStringLiteral("0.0 0.2")};
    QTest::newRow("Ms is not the man named last")
        << List{QStringLiteral("Person Anna Berg; Person Orhan Berg; Person Berg @ms")}
        << List{QStringLiteral("0.0 0.2")} << List{QStringLiteral("0.1 0.2")};
    QTest::newRow("Ms. with a full stop is not the man named last")
        << List{QStringLiteral("Person Anna Berg; Person Orhan Berg; Person Berg @ms.")}
        << List{QStringLiteral("0.0 0.2")} << List{QStringLiteral("0.1 0.2")};
    QTest::newRow("surnames before their two bearers are nobody's, nor each other's")
        << List{QStringLiteral("Person Berg; Person Berg; Person Anna Berg; Person Ole Berg")} << List{}
        << List{QStringLiteral("0.0 0.1"), QStringLiteral("0.0 0.2"), QStringLiteral("0.1 0.3")};
    QTest::newRow("a suffix makes another surname, also over articles")
        << List{QStringLiteral("Person Selçuk Bayraktaroğlu; Person Bayraktaroğlu"),
                QStringLiteral("Person Selcuk Bayraktar")}
        << List{QStringLiteral("0.0 0.1")} << List{QStringLiteral("0.0 1.0")};
    QTest::newRow("one name with and without accents")
        << List{QStringLiteral("Person Haluk Görgün; Person Gorgun"), QStringLiteral("Person Haluk Gorgun")}
        << List{QStringLiteral("0.0 0.1"), QStringLiteral("0.1 1.0")} << List{};
    QTest::newRow("contradicting middle names stay apart")
        << List{QStringLiteral("Person John A. Smith"), QStringLiteral("Person John B. Smith")} << List{}
        << List{QStringLiteral("0.0 1.0")};
    QTest::newRow("a misspelling with the right form in its article")
        << List{QStringLiteral("Person Selcuk Baytraktar; Person Bayraktar"), QStringLiteral("Person Selcuk Bayraktar")}
        << List{QStringLiteral("0.0 0.1"), QStringLiteral("0.0 1.0")} << List{};
    QTest::newRow("a misspelling without support is not joined")
        << List{QStringLiteral("Person Selcuk Baytraktar"), QStringLiteral("Person Selcuk Bayraktar")} << List{}
        << List{QStringLiteral("0.0 1.0")};
    QTest::newRow("a lone surname joins by the same role")
        << List{QStringLiteral("Person Hasanov @minister of defense"),
                QStringLiteral("Person Zakir Hasanov @minister of defense")}
        << List{QStringLiteral("0.0 1.0")} << List{};
    QTest::newRow("a lone surname without a role stays alone")
        << List{QStringLiteral("Person Hasanov"), QStringLiteral("Person Zakir Hasanov")} << List{}
        << List{QStringLiteral("0.0 1.0")};
    QTest::newRow("a person and a product of one name")
        << List{QStringLiteral("Person Bayraktar; Product Bayraktar")} << List{} << List{QStringLiteral("0.0 0.1")};
    QTest::newRow("capitals") << List{QStringLiteral("Company ROKETSAN"), QStringLiteral("Company Roketsan")}
                              << List{QStringLiteral("0.0 1.0")} << List{};
    QTest::newRow("a parent and its subsidiary")
        << List{QStringLiteral("Company Baykar; Company Baykar Technology Azerbaijan")} << List{}
        << List{QStringLiteral("0.0 0.1")};
    QTest::newRow("a legal form more or less")
        << List{QStringLiteral("Company Baykar"), QStringLiteral("Company Baykar Company")}
        << List{QStringLiteral("0.0 1.0")} << List{};
    QTest::newRow("one ministry in three orders and two spellings")
        << List{QStringLiteral("Organization Azerbaijani Defence Ministry"),
                QStringLiteral("Organization Ministry of Defense of the Republic of Azerbaijan"),
                QStringLiteral("Organization Defense Ministry [AZ]")}
        << List{QStringLiteral("0.0 1.0"), QStringLiteral("1.0 2.0")} << List{};
    QTest::newRow("air forces of two countries")
        << List{QStringLiteral(
               "Organization Air Force [TR]; Organization Air Force [AZ]; Organization Turkish Air Force")}
        << List{QStringLiteral("0.0 0.2")} << List{QStringLiteral("0.0 0.1")};
    QTest::newRow("an air force of no country says nothing elsewhere")
        << List{QStringLiteral("Organization Air Force"), QStringLiteral("Organization Air Force")} << List{}
        << List{QStringLiteral("0.0 1.0")};
    QTest::newRow("an acronym defined in brackets binds both ways and over articles")
        << List{QStringLiteral("Organization Caspian Ports Agency; Organization CPA; (CPA=Caspian Ports Agency)"),
                QStringLiteral("Organization CPA")}
        << List{QStringLiteral("0.0 0.1"), QStringLiteral("0.1 1.0")} << List{};
    QTest::newRow("a short form in one article")
        << List{QStringLiteral("Company Kuzey Airlines; Company Kuzey")} << List{QStringLiteral("0.0 0.1")} << List{};
    QTest::newRow("a country and its nationality are two things")
        << List{QStringLiteral("Place Türkiye; Nationality Turkish")} << List{} << List{QStringLiteral("0.0 0.1")};
}

void TestResolve::identity()
{
    QFETCH(QStringList, articles);
    QFETCH(QStringList, same);
    QFETCH(QStringList, apart);
    const Resolution resolution = resolved(articles);
    for (const QString &pair : same)
        QVERIFY2(at(resolution, pair.section(u' ', 0, 0)) == at(resolution, pair.section(u' ', 1)), qPrintable(pair));
    for (const QString &pair : apart)
        QVERIFY2(at(resolution, pair.section(u' ', 0, 0)) != at(resolution, pair.section(u' ', 1)), qPrintable(pair));
    QVERIFY(std::is_sorted(resolution.entities.begin(), resolution.entities.end(),
                           [](const Entity &a, const Entity &b) { return a.key < b.key; }));
}

void TestResolve::orderDoesNotMatter()
{
    std::vector<ArticleDigest> articles;
    const QStringList texts = {QStringLiteral("Person Haluk Gorgun; Company Baykar; Place Baku"),
                               QStringLiteral("Person Gorgun @president of the agency; Company Baykar Company"),
                               QStringLiteral("Person Haluk Görgün @president of the agency; Place Baku")};
    for (int i = 0; i < texts.size(); ++i)
        articles.push_back(articleOf(texts.at(i), i));
    const Resolution forwards = resolve(articles, *m_lexicon, JobControl()).value();
    std::reverse(articles.begin(), articles.end());
    const Resolution backwards = resolve(articles, *m_lexicon, JobControl()).value();
    QVERIFY(forwards.entities == backwards.entities);
    auto mentions = backwards.mentionEntities;
    std::reverse(mentions.begin(), mentions.end());
    QVERIFY(forwards.mentionEntities == mentions);
    QCOMPARE(forwards.storyKeys, backwards.storyKeys);
}

void TestResolve::suggestions_data()
{
    QTest::addColumn<QStringList>("articles");
    QTest::addColumn<bool>("suggested"); // between 0.0 and 1.0
    QTest::addColumn<bool>("against");

    using List = QStringList;
    QTest::newRow("nothing in common") << List{QStringLiteral("Person Anna Berg"), QStringLiteral("Person Ole Holm")}
                                       << false << false;
    QTest::newRow("another given name") << List{QStringLiteral("Person Anna Berg"), QStringLiteral("Person Ole Berg")}
                                        << false << false;
    QTest::newRow("a misspelling") << List{QStringLiteral("Person Selcuk Baytraktar"),
                                           QStringLiteral("Person Selcuk Bayraktar")}
                                   << true << false;
    QTest::newRow("an initial") << List{QStringLiteral("Person N. Valiyeva"), QStringLiteral("Person Nigar Vəliyeva")}
                                << true << false;
    QTest::newRow("a lone surname") << List{QStringLiteral("Person Hasanov"), QStringLiteral("Person Zakir Hasanov")}
                                    << true << false;
    QTest::newRow("an acronym nobody explained")
        << List{QStringLiteral("Organization CPA"), QStringLiteral("Organization Caspian Ports Agency")} << true
        << false;
    QTest::newRow("both in one article speaks against")
        << List{QStringLiteral("Person Selcuk Baytraktar"),
                QStringLiteral("Person Selcuk Bayraktar; Person Selcuk Baytraktar")}
        << true << true;
}

void TestResolve::suggestions()
{
    QFETCH(QStringList, articles);
    QFETCH(bool, suggested);
    QFETCH(bool, against);
    const Resolution resolution = resolved(articles);
    const Entity &entity = resolution.entities[resolution.mentionEntities[0][0]->value()];
    const EntityId other = resolution.mentionEntities[1][0].value();
    const auto found = std::find_if(entity.suggestions.begin(), entity.suggestions.end(),
                                    [&](const MergeSuggestion &suggestion) { return suggestion.other == other; });
    QCOMPARE(found != entity.suggestions.end(), suggested);
    if (suggested) {
        QVERIFY(!found->why.empty());
        QCOMPARE(!found->against.empty(), against);
    }
}

void TestResolve::cancelled()
{
    JobControl control;
    control.cancel();
    const std::vector<ArticleDigest> articles = {articleOf(QStringLiteral("Person Anna Berg"), 0)};
    const auto resolution = resolve(articles, *m_lexicon, control);
    QVERIFY(!resolution);
    QCOMPARE(resolution.error().kind, Problem::Kind::Cancelled);
}

QTEST_GUILESS_MAIN(TestResolve)
#include "tst_resolve.moc"
