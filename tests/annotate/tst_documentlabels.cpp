// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/annotate/documentlabels.h"

#include <QTest>

#include <string>

using namespace lectern;

namespace {

/// Words with their labels, one sentence a line: "Anna/B-0 Karo/L-0 ran", the number being an index into ModelTypes.
class LabelledDocument
{
public:
    explicit LabelledDocument(const QString &drawn)
    {
        for (const QString &line : drawn.split(QLatin1Char('\n'))) {
            for (const QString &word : line.split(QLatin1Char(' ')))
                append(word);
            m_sentenceEnds.push_back(static_cast<std::uint32_t>(m_tokens.size()));
        }
    }

    [[nodiscard]] std::vector<FeatureHash> featuresOf(int token) const
    {
        const DocumentFeatures features({m_text, m_tokens, m_sentenceEnds, {}}, {});
        std::vector<FeatureHash> hashes;
        DocumentLabels(features, m_sentenceEnds, m_labels).appendFeatures(static_cast<std::uint32_t>(token), hashes);
        return hashes;
    }

private:
    void append(const QString &drawn)
    {
        const QString word = drawn.section(QLatin1Char('/'), 0, 0);
        const QString label = drawn.section(QLatin1Char('/'), 1);
        const auto begin = static_cast<std::uint32_t>(m_text.size());
        m_text += word.toStdString();
        m_tokens.push_back({{begin, static_cast<std::uint32_t>(m_text.size())}, TokenKind::Word, true});
        m_text += ' ';
        const auto part = QStringLiteral("BILU").indexOf(label.left(1));
        m_labels.push_back(label.isEmpty() ? OutsideLabel : labelOf(label.mid(2).toInt(), static_cast<SpanPart>(part)));
    }

    std::string m_text;
    std::vector<Token> m_tokens;
    std::vector<std::uint32_t> m_sentenceEnds;
    std::vector<Label> m_labels;
};

} // namespace

class TestDocumentLabels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysNothing_data();
    void saysNothing();
    void saysSomething_data();
    void saysSomething();
    void otherLabelsOtherFeatures();
    void companiesAndBodiesAreOne();
};

void TestDocumentLabels::saysNothing_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("token");
    QTest::newRow("a word of one occurrence") << QStringLiteral("Karo/U-0 ran\nEla/U-0 sat") << 0;
    QTest::newRow("a word in lower case") << QStringLiteral("Mark/U-0 ran\nthe mark is wide") << 3;
    QTest::newRow("a word that is a product elsewhere") << QStringLiteral("Karo ran\nthe Karo/U-4 fell") << 0;
    QTest::newRow("an event of several words elsewhere")
        << QStringLiteral("karo fair\nthe Karo/B-5 Fair/L-5 began\nthe Karo began") << 7;
    QTest::newRow("a town elsewhere, part of a person here")
        << QStringLiteral("Paris/B-0 Karo/L-0 ran\nfrom Paris/U-3") << 0;
}

void TestDocumentLabels::saysNothing()
{
    QFETCH(QString, text);
    QFETCH(int, token);
    QVERIFY(LabelledDocument(text).featuresOf(token).empty());
}

void TestDocumentLabels::saysSomething_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("token");
    QTest::newRow("a name elsewhere") << QStringLiteral("Karo ran\nthen Karo/U-0 sat") << 0;
    QTest::newRow("no name elsewhere") << QStringLiteral("Karo/U-0 ran\nthen Karo sat") << 0;
    QTest::newRow("the end of a longer name elsewhere")
        << QStringLiteral("Karo/U-3 ran\nthen Ela/B-0 Karo/L-0 sat") << 0;
    QTest::newRow("the same longer name elsewhere")
        << QStringLiteral("Bank/U-1 of Karo/U-3\nthe Bank/B-2 of/I-2 Karo/L-2") << 1;
    QTest::newRow("written with other letters that fold alike") << QStringLiteral("Küro ran\nthen Kuro/U-0 sat") << 0;
}

void TestDocumentLabels::saysSomething()
{
    QFETCH(QString, text);
    QFETCH(int, token);
    QVERIFY(!LabelledDocument(text).featuresOf(token).empty());
}

void TestDocumentLabels::otherLabelsOtherFeatures()
{
    const LabelledDocument person(QStringLiteral("Karo ran\nthen Karo/U-0 sat"));
    const LabelledDocument place(QStringLiteral("Karo ran\nthen Karo/U-3 sat"));
    const LabelledDocument again(QStringLiteral("Ela fell\nand Ela/U-0 slept"));
    QVERIFY(person.featuresOf(0) != place.featuresOf(0));
    QCOMPARE(person.featuresOf(0), again.featuresOf(0)); // which word it is does not matter
}

void TestDocumentLabels::companiesAndBodiesAreOne()
{
    const LabelledDocument company(QStringLiteral("Karo ran\nthen Karo/U-1 sat"));
    const LabelledDocument body(QStringLiteral("Karo ran\nthen Karo/U-2 sat"));
    QCOMPARE(company.featuresOf(0), body.featuresOf(0));
}

QTEST_GUILESS_MAIN(TestDocumentLabels)
#include "tst_documentlabels.moc"
