// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/resolve/stories.h"

#include <QTest>

using namespace lectern;

Q_DECLARE_METATYPE(lectern::ArticleDigest)

namespace {

/// An article that names the given entities (letters) and days; its signature is that of `copyOf`, if any.
ArticleDigest article(const QString &published, const QStringList &days, char copyOf = 0)
{
    ArticleDigest digest;
    digest.published = published.toStdString();
    for (const QString &day : days)
        digest.mentions.push_back({EntityType::Date, "day", {}, {}, day.toStdString(), 0, 0, {}, {}});
    if (copyOf)
        digest.shingles.assign(64, static_cast<std::uint64_t>(copyOf));
    return digest;
}

} // namespace

class TestStories : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void joins_data();
    void joins();
};

void TestStories::joins_data()
{
    QTest::addColumn<QString>("firstNames");
    QTest::addColumn<QString>("secondNames");
    QTest::addColumn<ArticleDigest>("first");
    QTest::addColumn<ArticleDigest>("second");
    QTest::addColumn<bool>("isOne");
    const QString may = QStringLiteral("2025-05-12");

    QTest::newRow("nothing named at all") << QString() << QString() << article({}, {}) << article({}, {}) << false;
    QTest::newRow("the same names a month later")
        << QStringLiteral("abcdef") << QStringLiteral("abcdef") << article(may, {})
        << article(QStringLiteral("2025-06-12"), {}) << false;
    QTest::newRow("three shared names are too few")
        << QStringLiteral("abc") << QStringLiteral("abc") << article(may, {}) << article(may, {}) << false;
    QTest::newRow("other names on the same day")
        << QStringLiteral("abcdef") << QStringLiteral("uvwxyz") << article(may, {}) << article(may, {}) << false;
    QTest::newRow("most names on the same day")
        << QStringLiteral("abcdef") << QStringLiteral("abcdex") << article(may, {}) << article(may, {}) << true;
    QTest::newRow("half the names and one named day")
        << QStringLiteral("abcdefgh") << QStringLiteral("abcdwxyz") << article(may, {QStringLiteral("2025-05-10")})
        << article(QStringLiteral("2025-05-13"), {QStringLiteral("2025-05-10")}) << true;
    QTest::newRow("undated, but names the day without its year")
        << QStringLiteral("abcdef") << QStringLiteral("abcdex") << article(may, {})
        << article({}, {QStringLiteral("XXXX-05-12")}) << true;
    QTest::newRow("a near-copy without names")
        << QString() << QString() << article(may, {}, 'a') << article(QStringLiteral("2025-06-12"), {}, 'a') << true;
}

void TestStories::joins()
{
    QFETCH(QString, firstNames);
    QFETCH(QString, secondNames);
    QFETCH(ArticleDigest, first);
    QFETCH(ArticleDigest, second);
    QFETCH(bool, isOne);
    Resolution resolution;
    for (char letter = 'a'; letter <= 'z'; ++letter) {
        Entity entity;
        entity.type = EntityType::Company;
        entity.key = std::string("company:") + letter;
        resolution.entities.push_back(entity);
    }
    for (const QString &names : {firstNames, secondNames}) {
        auto &own = resolution.mentionEntities.emplace_back();
        for (const QChar name : names)
            own.push_back(EntityId(static_cast<std::uint32_t>(name.unicode() - 'a')));
    }
    const std::vector<ArticleDigest> articles = {first, second};
    findStories(articles, resolution);
    QCOMPARE(resolution.stories[0] == resolution.stories[1], isOne);
}

QTEST_GUILESS_MAIN(TestStories)
#include "tst_stories.moc"
