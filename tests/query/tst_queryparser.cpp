// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/query/filter.h"
#include "app/query/query.h"

#include <QTest>

using namespace lectern;

namespace {

/// The tree as it is drawn in the tables below.
QString drawn(const QueryNode &node)
{
    static const QStringList names = {
        QStringLiteral("all"),   QStringLiteral("word"), QStringLiteral("phrase"), QStringLiteral("prefix"),
        QStringLiteral("fuzzy"), QStringLiteral("near"), QStringLiteral("exact"),  QStringLiteral("field"),
        QStringLiteral("and"),   QStringLiteral("or"),   QStringLiteral("not"),
    };
    QString text = names[static_cast<int>(node.kind)];
    if (node.distance != 0)
        text += QString::number(node.distance);
    if (!node.field.empty())
        text += u' ' + QString::fromStdString(node.field);
    if (!node.text.empty())
        text += u'<' + QString::fromStdString(node.text) + u'>';
    if (node.children.empty())
        return text;
    QStringList children;
    for (const QueryNode &child : node.children)
        children += drawn(child);
    return text + u'(' + children.join(u' ') + u')';
}

} // namespace

class TestQueryParser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mistakes_data();
    void mistakes();
    void trees_data();
    void trees();
    void everyNodeKnowsItsPlace();
    void nestingIsBounded();
    void filterBecomesText_data();
    void filterBecomesText();
    void alternativesAmongChips();
    void entityConditionNamesAnything();
};

void TestQueryParser::mistakes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("position");
    QTest::addColumn<QString>("partOfMessage");

    QTest::newRow("bracket never closed") << QStringLiteral("a (b c") << 2 << QStringLiteral("never closed");
    QTest::newRow("bracket never opened") << QStringLiteral("a b) c") << 3 << QStringLiteral("remove it");
    QTest::newRow("empty brackets") << QStringLiteral("a ()") << 2 << QStringLiteral("nothing between");
    QTest::newRow("quotation never closed") << QStringLiteral("a \"b c") << 2 << QStringLiteral("quotation mark");
    QTest::newRow("empty quotation") << QStringLiteral("\"\"") << 0 << QStringLiteral("nothing here");
    QTest::newRow("OR without right side") << QStringLiteral("a OR") << 2 << QStringLiteral("both sides");
    QTest::newRow("OR without left side") << QStringLiteral("OR a") << 0 << QStringLiteral("both sides");
    QTest::newRow("AND without right side") << QStringLiteral("a AND") << 2 << QStringLiteral("both sides");
    QTest::newRow("minus before nothing") << QStringLiteral("a -") << 2 << QStringLiteral("minus");
    QTest::newRow("misspelt field") << QStringLiteral("a persn:b") << 2 << QStringLiteral("did you mean “person:”");
    QTest::newRow("unknown field") << QStringLiteral("colour:red") << 0 << QStringLiteral("quotation marks");
    QTest::newRow("field without value") << QStringLiteral("person: b") << 0 << QStringLiteral("right after the colon");
    QTest::newRow("field without letters") << QStringLiteral("person:*") << 7 << QStringLiteral("letters or digits");
    QTest::newRow("month 13") << QStringLiteral("after:2024-13") << 6 << QStringLiteral("after:2024-04");
    QTest::newRow("range that ends before it begins")
        << QStringLiteral("date:2024-05..2024-04") << 5 << QStringLiteral("no date");
    QTest::newRow("misspelt state") << QStringLiteral("is:unraed") << 3 << QStringLiteral("is:unread");
    QTest::newRow("unknown state") << QStringLiteral("is:green") << 3 << QStringLiteral("unread, starred");
    QTest::newRow("three edits") << QStringLiteral("baykar~3") << 6 << QStringLiteral("~1 or");
    QTest::newRow("fuzzy phrase") << QStringLiteral("covid-19~") << 0 << QStringLiteral("single word");
    QTest::newRow("star alone") << QStringLiteral("a *") << 2 << QStringLiteral("nothing here");
    QTest::newRow("near without number") << QStringLiteral("a near/ b") << 2 << QStringLiteral("from 1 to");
    QTest::newRow("near 0") << QStringLiteral("a near/0 b") << 2 << QStringLiteral("from 1 to");
    QTest::newRow("near before nothing") << QStringLiteral("a near/5") << 2 << QStringLiteral("both sides");
    QTest::newRow("near after nothing") << QStringLiteral("near/5 a") << 0 << QStringLiteral("both sides");
    QTest::newRow("near a field") << QStringLiteral("a near/5 is:unread") << 2 << QStringLiteral("a word or a phrase");
    QTest::newRow("two distances") << QStringLiteral("a near/5 b near/6 c") << 11 << QStringLiteral("same distance");
}

void TestQueryParser::mistakes()
{
    QFETCH(QString, text);
    QFETCH(int, position);
    QFETCH(QString, partOfMessage);
    const Result<Query> query = parseQuery(text.toStdString());
    QVERIFY(!query);
    QCOMPARE(query.error().kind, Problem::Kind::Query);
    QCOMPARE(query.error().position, position);
    QVERIFY2(query.error().message.contains(partOfMessage), qPrintable(query.error().message));
}

void TestQueryParser::trees_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("tree");
    QTest::addColumn<QString>("printed");
    const auto row = [](const char *name, const char *text, const char *tree, const char *printed) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(tree) << QString::fromUtf8(printed);
    };

    row("nothing", "", "all", "");
    row("blanks", " \t\n", "all", "");
    row("marks without letters", "& !", "all", "");
    row("a word", "Görgün", "word<Görgün>", "Görgün");
    row("words", "a b", "and(word<a> word<b>)", "a b");
    row("AND is understood", "a AND b", "and(word<a> word<b>)", "a b");
    row("a mark between words", "AT & T", "and(word<AT> word<T>)", "AT T");
    row("or binds weaker than and", "a b OR c", "or(and(word<a> word<b>) word<c>)", "(a b) OR c");
    row("brackets", "a (b OR c)", "and(word<a> or(word<b> word<c>))", "a (b OR c)");
    row("lower case or is a word", "a or b", "and(word<a> word<or> word<b>)", "a or b");
    row("phrase", "\"a b\"", "phrase<a b>", "\"a b\"");
    row("curly quotes", "“a b”", "phrase<a b>", "\"a b\"");
    row("German quotes", "„a b“", "phrase<a b>", "\"a b\"");
    row("phrase with a straight mark", "«a\"b»", "phrase<a\"b>", "«a\"b»");
    row("prefix", "bayr*", "prefix<bayr>", "bayr*");
    row("fuzzy", "baykar~", "fuzzy1<baykar>", "baykar~1");
    row("fuzzy twice", "baykar~2", "fuzzy2<baykar>", "baykar~2");
    row("exact", "=Görgün", "exact<Görgün>", "=\"Görgün\"");
    row("exact phrase", "=\"Haluk Görgün\"", "exact<Haluk Görgün>", "=\"Haluk Görgün\"");
    row("exact inside the marks", "\"=Görgün\"", "exact<Görgün>", "=\"Görgün\"");
    row("near", "a near/5 \"b c\"", "near5(word<a> phrase<b c>)", "a near/5 \"b c\"");
    row("near in capitals", "a NEAR/5 b", "near5(word<a> word<b>)", "a near/5 b");
    row("near of three", "a near/2 b near/2 c", "near2(word<a> word<b> word<c>)", "a near/2 b near/2 c");
    row("near binds stronger than and", "x a near/2 b", "and(word<x> near2(word<a> word<b>))", "x a near/2 b");
    row("excluded word", "-a", "not(word<a>)", "-a");
    row("NOT", "NOT a", "not(word<a>)", "-a");
    row("excluded twice", "--a", "not(not(word<a>))", "--a");
    row("excluded group", "-(a b)", "not(and(word<a> word<b>))", "-(a b)");
    row("excluded near", "-(a near/2 b)", "not(near2(word<a> word<b>))", "-(a near/2 b)");
    row("hyphen inside a word", "covid-19", "word<covid-19>", "covid-19");
    row("field", "person:gorgun", "field person<gorgun>", "person:gorgun");
    row("field with words", "person:\"Haluk Görgün\"", "field person<Haluk Görgün>", "person:\"Haluk Görgün\"");
    row("field with prefix", "company:ase*", "field company<ase*>", "company:ase*");
    row("other spelling of a field", "Organisation:nato", "field org<nato>", "org:nato");
    row("excluded field", "-tag:read", "not(field tag<read>)", "-tag:read");
    row("dates", "after:2024-04 before:2024-06-30 date:2024",
        "and(field after<2024-04> field before<2024-06-30> field date<2024>)",
        "after:2024-04 before:2024-06-30 date:2024");
    row("date range", "date:2024-04..2024-06", "field date<2024-04..2024-06>", "date:2024-04..2024-06");
    row("open range", "date:..2024", "field date<..2024>", "date:..2024");
    row("state", "is:starred", "field is<starred>", "is:starred");
    row("clock time is no field", "10:30", "word<10:30>", "10:30");
    row("address is no field", "https://aa.com.tr", "word<https://aa.com.tr>", "https://aa.com.tr");
    row("and inside and", "a (b c)", "and(word<a> and(word<b> word<c>))", "a (b c)");
}

void TestQueryParser::trees()
{
    QFETCH(QString, text);
    const Result<Query> query = parseQuery(text.toStdString());
    QVERIFY2(query.has_value(), query ? "" : qPrintable(query.error().message));
    QTEST(drawn(query->root), "tree");
    const std::string printed = toText(*query);
    QTEST(QString::fromStdString(printed), "printed");
    const Result<Query> again = parseQuery(printed);
    QVERIFY(again.has_value());
    QCOMPARE(drawn(again->root), drawn(query->root));
}

void TestQueryParser::everyNodeKnowsItsPlace()
{
    const std::string text = "x (person:\"a b\" OR -c*)";
    const Result<Query> query = parseQuery(text);
    const QueryNode &either = query->root.children[1];
    QCOMPARE(std::string(either.children[0].span.of(text)), std::string("person:\"a b\""));
    QCOMPARE(std::string(either.children[1].span.of(text)), std::string("-c*"));
    QCOMPARE(std::string(either.children[1].children[0].span.of(text)), std::string("c*"));
}

void TestQueryParser::nestingIsBounded()
{
    for (const char *mark : {"(", "-"}) {
        std::string text;
        for (int i = 0; i < 100000; ++i)
            text += mark;
        const Result<Query> query = parseQuery(text + "a");
        QVERIFY(!query);
        QCOMPARE(query.error().kind, Problem::Kind::Query);
    }
}

void TestQueryParser::filterBecomesText_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("excluded");
    QTest::addColumn<QString>("text");

    QTest::newRow("nothing typed") << QString() << false << QStringLiteral("person:\"A B\"");
    QTest::newRow("excluded chip") << QStringLiteral("x") << true << QStringLiteral("x -person:\"A B\"");
    QTest::newRow("alternatives stay together")
        << QStringLiteral("x OR y") << false << QStringLiteral("(x OR y) person:\"A B\"");
}

void TestQueryParser::filterBecomesText()
{
    QFETCH(QString, typed);
    QFETCH(bool, excluded);
    Filter filter;
    filter.text = typed.toStdString();
    FilterChip chip;
    chip.condition = entityCondition(EntityType::Person, "A B");
    chip.isExcluded = excluded;
    filter.chips.push_back(chip);
    QTEST(QString::fromStdString(toQueryText(filter)), "text");
}

void TestQueryParser::alternativesAmongChips()
{
    Filter filter;
    const auto add = [&filter](const char *condition, bool isAlternative) {
        FilterChip chip;
        chip.condition = condition;
        chip.isAlternative = isAlternative;
        filter.chips.push_back(chip);
    };
    add("person:\"A\"", true);
    QCOMPARE(toQueryText(filter), std::string("person:\"A\""));
    add("place:\"B\"", false);
    add("person:\"C\"", true);
    filter.text = "x";
    QCOMPARE(toQueryText(filter), std::string("x place:\"B\" (person:\"A\" OR person:\"C\")"));
}

void TestQueryParser::entityConditionNamesAnything()
{
    QCOMPARE(entityCondition(EntityType::Organization, "NATO"), std::string("org:\"NATO\""));
    const std::string condition = entityCondition(EntityType::Person, "Dwayne \"The Rock\" Johnson");
    QVERIFY(parseQuery(condition).has_value());
    QCOMPARE(dateCondition({2024, 4, 0}, {2024, 4, 0}), std::string("date:2024-04"));
    QCOMPARE(dateCondition({2024, 4, 1}, {2024, 4, 7}), std::string("date:2024-04-01..2024-04-07"));
}

QTEST_GUILESS_MAIN(TestQueryParser)
#include "tst_queryparser.moc"
