// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/annotate/nameevidence.h"

#include "app/annotate/cuewords.h"

#include "annotatesupport.h"

#include <QTest>

using namespace lectern;

namespace {

/// Sentences without a name, so that an article is long enough for persons to be introduced in it.
constexpr char Filler[] =
    "\n\nThe rain went on for most of the week and the harbour stayed closed. Nobody could say when the ferries would "
    "run again, and the shops along the quay had sold all their candles by noon. A small crowd waited under the roof "
    "of the old fish market, where the heating had failed. By evening the water had reached the second step, and "
    "the town hall asked everyone to stay at home until the wind turned and the pumps could be brought back.";

} // namespace

class TestNameEvidence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void knowsCues_data();
    void knowsCues();
    void tellsWhatANameIs_data();
    void tellsWhatANameIs();
    void statedSourceIsAPaper();

private:
    std::shared_ptr<const Recognizer> m_recognizer;
};

void TestNameEvidence::initTestCase()
{
    m_recognizer = installedRecognizer();
    QVERIFY2(m_recognizer, "the lexicon and the model lie beside the tests");
}

void TestNameEvidence::knowsCues_data()
{
    QTest::addColumn<QByteArray>("word");
    QTest::addColumn<quint32>("cue");

    QTest::newRow("no word") << QByteArray() << 0U;
    QTest::newRow("a word that says nothing") << QByteArray("quickly") << 0U;
    QTest::newRow("the first of the table") << QByteArray("acquire") << static_cast<quint32>(Cue::DealVerb);
    QTest::newRow("a word of one line") << QByteArray("chipmaker") << static_cast<quint32>(Cue::CompanyNoun);
    QTest::newRow("a word of several lines") << QByteArray("tanker") << static_cast<quint32>(Cue::ProductNoun);
}

void TestNameEvidence::knowsCues()
{
    QFETCH(QByteArray, word);
    QFETCH(quint32, cue);
    const std::uint32_t cues = cuesOfWord({word.constData(), static_cast<std::size_t>(word.size())});
    QCOMPARE(cues & cue, cue);
    QCOMPARE(cues == 0, cue == 0);
}

void TestNameEvidence::tellsWhatANameIs_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("marked");

    const auto row = [](const char *name, const char *text, const char *marked) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(marked);
    };
    row("a surname after the full name stays a person", "Irja Solvane left the firm. Solvane said so herself.",
        "[Person Irja Solvane] left the firm. [Person Solvane] said so herself.");
    row("an age tells a person", "Solvane, 34, sells nets. The police asked Solvane for help.",
        "[Person Solvane], 34, sells nets. The police asked [Person Solvane] for help.");
    row("shares in one sentence tell the company in the others",
        "Solvane has told its buyers to wait. Shares in Solvane fell. Nobody at Solvane was surprised.",
        "[Company Solvane] has told its buyers to wait. Shares in [Company Solvane] fell. Nobody at [Company Solvane] "
        "was surprised.");
    row("a description tells a company", "Solvane, a small maker of nets, has grown fast. Solvane said it would hire.",
        "[Company Solvane], a small maker of nets, has grown fast. [Company Solvane] said it would hire.");
    row("a person and his company of one name",
        "Mert Solvane opened the yard himself. Solvane shares rose, and Solvane, 61, said he was glad.",
        "[Person Mert Solvane] opened the yard himself. [Company Solvane] shares rose, and [Person Solvane], 61, said "
        "he was glad.");
    row("a place is where things happen", "Boats left Solvane, where the quay had burned, and came back to Solvane.",
        "Boats left [Place Solvane], where the quay had burned, and came back to [Place Solvane].");
    row("a team has a coach and beats others",
        "The goal came late. Asante Solvane beat their rivals in the league. Solvane coach Ole Berg praised his "
        "striker.",
        "The goal came late. [Organization Asante Solvane] beat their rivals in the league. [Organization Solvane] "
        "coach "
        "[Person Ole Berg] praised his striker.");
    row("a town where shares are sold", "The firm will list its shares in Seoul. Nobody in Seoul was surprised.",
        "The firm will list its shares in [Place Seoul]. Nobody in [Place Seoul] was surprised.");
    row("a share of a company of two ordinary words", "The fund owns 60 percent of Polar Catch, which has two boats.",
        "The fund owns [Quantity 60 percent] of [Company Polar Catch], which has two boats.");
    row("a month is a month after in", "Rosa March will walk in March. March has done it before.",
        "[Person Rosa March] will walk in [Date March]. [Person March] has done it before.");
    row("a start-up", "The start-up Solvane has grown fast. Nobody knew Solvane before.",
        "The start-up [Company Solvane] has grown fast. Nobody knew [Company Solvane] before.");
    row("a surname misspelt in the full name", "Irja Solvarne left the firm. Solvane, who is 60, said so herself.",
        "[Person Irja Solvarne] left the firm. [Person Solvane], who is 60, said so herself.");
    row("a line ends in a place", "The new line will run from Hanoi to Solvane by then. Solvane has waited.",
        "The new line will run from [Place Hanoi] to [Place Solvane] by then. [Place Solvane] has waited.");
    row("a vaccine", "The vaccine, called Solvane, was tested on mice. A dose of Solvane costs little.",
        "The vaccine, called [Product Solvane], was tested on mice. A dose of [Product Solvane] costs little.");
}

void TestNameEvidence::tellsWhatANameIs()
{
    QFETCH(QString, text);
    QFETCH(QString, marked);
    const Article article = articleOf(text.toStdString() + Filler);
    const QString drawn = drawMentions(article, m_recognizer->annotate(article));
    QCOMPARE(drawn.left(drawn.indexOf(u"\n\n")), marked);
}

/// Its staff and what people told it would make it a company.
void TestNameEvidence::statedSourceIsAPaper()
{
    const std::string text = "Solvane Weekly staff wrote this. Solvane Weekly said its shares rose. Berg told Solvane "
                             "Weekly that he was glad.";
    Article article = articleOf(text + Filler);
    article.metadata.source = MetadataValue{"Solvane Weekly", {0, 14}, "signature"};
    const QString drawn = drawMentions(article, m_recognizer->annotate(article));
    QVERIFY2(drawn.startsWith(QStringLiteral("[Organization Solvane Weekly] staff")), qPrintable(drawn));
    QVERIFY2(!drawn.contains(QStringLiteral("[Company Solvane Weekly]")), qPrintable(drawn));
}

QTEST_GUILESS_MAIN(TestNameEvidence)
#include "tst_nameevidence.moc"
