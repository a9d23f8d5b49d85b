// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/query/explain.h"
#include "tests/index/testlibrary.h"

#include <QLocale>
#include <QTest>

using namespace lectern;

namespace {

/// The sentences of the conditions that have one, in the order of the query.
QStringList reasonsOf(const Explanation &explanation)
{
    QStringList reasons;
    if (!explanation.reason.isEmpty())
        reasons += explanation.reason;
    for (const Explanation &part : explanation.parts)
        reasons += reasonsOf(part);
    return reasons;
}

} // namespace

class TestExplain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void articleThatCannotBeRead();
    void cancelled();
    void conditions_data();
    void conditions();
    void agreesWithTheSearch();
};

namespace {

TestLibrary sample()
{
    TestLibrary library;
    library.add(
        "Drones for Baku",
        "The drone of [Haluk Görgün|speaker person:haluk-gorgun] flew over [Baku|place:baku]. A drone and the radar.",
        "2024-04-03", "Baku Post", "Ayşe Öz");
    library.add("Other", "Nothing of [Selçuk Bayraktar|person:selcuk-bayraktar] here.");
    return library;
}

} // namespace

void TestExplain::articleThatCannotBeRead()
{
    const TestLibrary library = sample();
    const auto corpus = library.corpus();
    const TestLibrary nothing;
    const auto doc = *corpus->docOf(ArticleId(0));
    QVERIFY(!explain(*corpus, *parseQuery("drone"), doc, nothing, JobControl()));
}

void TestExplain::cancelled()
{
    const TestLibrary library = sample();
    const auto corpus = library.corpus();
    JobControl control;
    control.cancel();
    const auto explained = explain(*corpus, *parseQuery("drone"), DocNumber(0), library, control);
    QVERIFY(!explained);
    QCOMPARE(explained.error().kind, Problem::Kind::Cancelled);
}

void TestExplain::conditions_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("holds");
    QTest::addColumn<QStringList>("reasons");
    const auto row = [](const char *text, bool holds, const QStringList &reasons) {
        QTest::newRow(text[0] ? text : "nothing") << QString::fromUtf8(text) << holds << reasons;
    };
    const auto one = [](const char *reason) { return QStringList{QString::fromUtf8(reason)}; };

    row("", true, one("Every article is wanted."));
    row("submarine", false, one("Not there: “submarine”."));
    row("drone", true, one("It stands there 2 time(s)."));
    row("\"drone radar\"", false, one("All its words stand there, but nowhere in this order."));
    row("\"drone submarine\"", false, one("Not there: “submarine”."));
    row("flew near/2 radar", false, one("All of it stands there, but nowhere within 2 word(s)."));
    row("sub*", false, one("No word begins like that."));
    row("submarine~", false, one("No word is like it."));
    row("=gorgun", false, one("It is written in another way there: “Görgün”."));
    row("=submarine", false, one("It does not stand there in any spelling."));
    row("person:gorgun", true, one("It names Haluk Görgün."));
    row("person:bayraktar", false, one("It does not name Selçuk Bayraktar."));
    row("person:nobody", false, one("Nobody and nothing of that name is known in the library."));
    row("speaker:gorgun", true, one("It quotes Haluk Görgün."));
    row("speaker:baku", false, one("It names Baku without quoting."));
    row("source:tass", false, one("Its source is “Baku Post”."));
    row("by:ayse", true, one("It is by “Ayşe Öz”."));
    row("title:drones", true, one("Its title is “Drones for Baku”."));
    row("after:2025", false, one("It is dated 3 April 2024."));
    row("role:minister", false, one("No office in it is called so."));
    row("is:starred", false, one("It is not marked so."));
    row("drone -radar", false,
        {QStringLiteral("It stands there 2 time(s)."), QStringLiteral("It stands there 1 time(s).")});
    row("submarine OR drone", true,
        {QString::fromUtf8("Not there: “submarine”."), QStringLiteral("It stands there 2 time(s).")});
}

void TestExplain::conditions()
{
    QFETCH(QString, text);
    const TestLibrary library = sample();
    const auto corpus = library.corpus();
    const Result<Query> query = parseQuery(text.toStdString());
    QVERIFY(query.has_value());
    const auto explained = explain(*corpus, *query, *corpus->docOf(ArticleId(0)), library, JobControl());
    QVERIFY(explained.has_value());
    QTEST(explained->holds, "holds");
    QTEST(reasonsOf(*explained), "reasons");
    QCOMPARE(explained->condition, toText(*query));
}

void TestExplain::agreesWithTheSearch()
{
    const TestLibrary library = sample();
    const auto corpus = library.corpus();
    for (const char *text :
         {"drone -submarine", "(drone OR x) (y OR radar)", "-(drone radar)", "a -b -c", "is:unread"}) {
        const Query query = *parseQuery(text);
        const auto found = search(*corpus, query, HitOrder::Newest, 9, library, JobControl());
        for (std::uint32_t doc = 0; doc < corpus->articleCount(); ++doc)
            QCOMPARE(explain(*corpus, query, DocNumber(doc), library, JobControl())->holds,
                     found->articles.contains(DocNumber(doc)));
    }
}

QTEST_GUILESS_MAIN(TestExplain)
#include "tst_explain.moc"
