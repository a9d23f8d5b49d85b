// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/arguments.h"

#include <QTest>

using namespace lectern;

namespace {

const std::vector<Option> Options{{QStringLiteral("format"), QStringLiteral("F"), {}},
                                  {QStringLiteral("limit"), QStringLiteral("N"), {}},
                                  {QStringLiteral("type"), QStringLiteral("T"), {}}};

Result<Arguments> parse(const QString &words)
{
    return Arguments::parse(words.split(u' ', Qt::SkipEmptyParts), Options);
}

} // namespace

class TestArguments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refuses_data();
    void refuses();
    void wrongValueIsNamed_data();
    void wrongValueIsNamed();
    void defaults();
    void valuesAreRead();
    void dashesEndTheOptions();
};

void TestArguments::refuses_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("named");

    QTest::newRow("unknown option") << QStringLiteral("--colour red") << QStringLiteral("colour");
    QTest::newRow("option without its value") << QStringLiteral("a --limit") << QStringLiteral("limit");
}

void TestArguments::refuses()
{
    QFETCH(QString, words);
    QFETCH(QString, named);
    const auto arguments = parse(words);
    QVERIFY(!arguments);
    QCOMPARE(arguments.error().kind, Problem::Kind::Usage);
    QVERIFY(arguments.error().message.contains(named));
}

void TestArguments::wrongValueIsNamed_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("named");

    QTest::newRow("format that is not there") << QStringLiteral("--format xml") << QStringLiteral("json or csv");
    QTest::newRow("word for a number") << QStringLiteral("--limit many") << QStringLiteral("many");
    QTest::newRow("negative number") << QStringLiteral("--limit=-1") << QStringLiteral("-1");
    QTest::newRow("number that is too small") << QStringLiteral("--limit 0") << QStringLiteral("at least 1");
    QTest::newRow("number that is too large") << QStringLiteral("--limit 99999999999") << QStringLiteral("limit");
    QTest::newRow("unknown type") << QStringLiteral("--type Person,Ghost") << QStringLiteral("Ghost");
    QTest::newRow("type without entities") << QStringLiteral("--type Date") << QStringLiteral("Date");
}

void TestArguments::wrongValueIsNamed()
{
    QFETCH(QString, words);
    QFETCH(QString, named);
    const auto arguments = parse(words);
    QVERIFY(arguments);
    const auto format = arguments->choice(QStringLiteral("format"), {QStringLiteral("json"), QStringLiteral("csv")});
    const auto limit = arguments->number(QStringLiteral("limit"), 1);
    const auto types = arguments->types(QStringLiteral("type"));
    const Problem problem = !format ? format.error() : !limit ? limit.error() : types.error();
    QCOMPARE(problem.kind, Problem::Kind::Usage);
    QVERIFY2(problem.message.contains(named), qPrintable(problem.message));
}

void TestArguments::defaults()
{
    const auto arguments = parse({});
    QVERIFY(arguments);
    QVERIFY(arguments->positional().isEmpty());
    QVERIFY(!arguments->wantsHelp());
    QVERIFY(!arguments->value(QStringLiteral("format")));
    QCOMPARE(arguments->choice(QStringLiteral("format"), {QStringLiteral("json")}).value(), QStringLiteral("json"));
    QVERIFY(!arguments->number(QStringLiteral("limit"), 1).value());
    QVERIFY(arguments->types(QStringLiteral("type"))->empty());
}

void TestArguments::valuesAreRead()
{
    const auto arguments = parse(QStringLiteral("a --limit=3 b --type person,Company --format csv --help"));
    QVERIFY(arguments);
    QCOMPARE(arguments->positional(), (QStringList{QStringLiteral("a"), QStringLiteral("b")}));
    QCOMPARE(arguments->number(QStringLiteral("limit"), 1).value(), std::optional<std::uint32_t>(3));
    QCOMPARE(arguments->types(QStringLiteral("type")).value(),
             (std::vector<EntityType>{EntityType::Person, EntityType::Company}));
    QVERIFY(arguments->wantsHelp());
}

void TestArguments::dashesEndTheOptions()
{
    const auto arguments = parse(QStringLiteral("lib -- -not"));
    QVERIFY(arguments);
    QCOMPARE(arguments->positional(), (QStringList{QStringLiteral("lib"), QStringLiteral("-not")}));
}

QTEST_GUILESS_MAIN(TestArguments)
#include "tst_arguments.moc"
