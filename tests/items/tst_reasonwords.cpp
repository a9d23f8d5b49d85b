// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/items/reasonwords.h"

#include <QCoreApplication>
#include <QTest>
#include <QTranslator>

using namespace lectern;

namespace {

/// Puts an exclamation mark before whatever of the reasons it is asked for.
class Exclaiming final : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *context, const char *source, const char *, int) const override
    {
        if (qstrcmp(context, "Suggestion") != 0)
            return {};
        return u'!' + QString::fromUtf8(source);
    }
};

} // namespace

class TestReasonWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void suggestions_data();
    void suggestions();
};

void TestReasonWords::suggestions_data()
{
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("words");

    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("one reason") << QStringLiteral("same surname") << QStringLiteral("!same surname");
    QTest::newRow("a file keeps its name")
        << QStringLiteral("both are named in 12.txt") << QStringLiteral("!both are named in 12.txt");
    QTest::newRow("each reason by itself")
        << QStringLiteral("same surname; else") << QStringLiteral("!same surname; !else");
}

void TestReasonWords::suggestions()
{
    QFETCH(QString, reason);
    Exclaiming exclaiming;
    QCoreApplication::installTranslator(&exclaiming);
    QTEST(suggestionWords(reason), "words");
    QCoreApplication::removeTranslator(&exclaiming);
    QCOMPARE(suggestionWords(reason), reason);
    QCOMPARE(suggestionWords(QStringLiteral("same surname; named with 3 of the same entities")),
             QStringLiteral("same surname; named with 3 of the same entities"));
}

QTEST_GUILESS_MAIN(TestReasonWords)
#include "tst_reasonwords.moc"
