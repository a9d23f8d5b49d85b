// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/folding.h"
#include "app/base/foldingtable.h"

#include <QTest>

using namespace lectern;

namespace {

QString joined(const QString &text, QChar separator)
{
    QStringList terms;
    for (const FoldedTerm &term : foldedTerms(text.toStdString()))
        terms += QString::fromStdString(term.alternate.empty() ? term.term : term.term + '|' + term.alternate);
    return terms.join(separator);
}

/// News-like text with the share of accented letters that Turkish has.
std::string sampleText()
{
    const std::string paragraph =
        "The delegation led by Haluk Görgün met Minister Zakir Hasanov in Baku on April 2, and "
        "Cahit Bağcı, Türkiye’s envoy, attended. \"Tatlıoğlu\" spoke of KAAN and 44 others. ";
    std::string text;
    while (text.size() < 1'000'000)
        text += paragraph;
    return text;
}

} // namespace

class TestFolding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void folds_data();
    void folds();
    void schwaIsReadTwice_data();
    void schwaIsReadTwice();
    void findsNamesHoweverTheyAreTyped_data();
    void findsNamesHoweverTheyAreTyped();
    void terms_data();
    void terms();
    void termsStandWhereTheyWere();
    void agreesWithItselfOverUnicode();
    void agreesWithQtWhereUnicodeDecomposes();
    void speed_data();
    void speed();
};

void TestFolding::folds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("folded");

    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("a lone mark") << QStringLiteral("\u0301") << QString();
    QTest::newRow("ASCII") << QStringLiteral("Baku, 2 APRIL") << QStringLiteral("baku, 2 april");
    QTest::newRow("dotless and dotted i") << QStringLiteral("ıİIi") << QStringLiteral("iiii");
    QTest::newRow("strokes") << QStringLiteral("Øø Łł Đđ Ħħ Ðð") << QStringLiteral("oo ll dd hh dd");
    QTest::newRow("joined letters") << QStringLiteral("Þæœß ﬁ ﬃ ĳ") << QStringLiteral("thaeoess fi ffi ij");
    QTest::newRow("capital sharp s") << QStringLiteral("STRAẞE") << QStringLiteral("strasse");
    QTest::newRow("schwa") << QStringLiteral("Əə") << QStringLiteral("ee");
    QTest::newRow("single quotes") << QStringLiteral("‘’‚‛`´′ʼʻ") << QStringLiteral("'''''''''");
    QTest::newRow("double quotes") << QStringLiteral("“”„«»″") << QStringLiteral("\"\"\"\"\"\"");
    QTest::newRow("dashes") << QStringLiteral("-‐‑‒–—―−－") << QStringLiteral("---------");
    QTest::newRow("decomposed as composed") << QStringLiteral("Go\u0308rgu\u0308n") << QStringLiteral("gorgun");
    QTest::newRow("no-break space") << QStringLiteral("a\u00A0b\u202Fc") << QStringLiteral("a b c");
    QTest::newRow("invisible characters") << QStringLiteral("Ba\u00ADku\uFEFF\u200Ds") << QStringLiteral("bakus");
    QTest::newRow("Cyrillic") << QStringLiteral("ЙОД Ёлка Їжак") << QStringLiteral("иод елка іжак");
    QTest::newRow("Greek with final sigma") << QStringLiteral("ΟΔΟΣ Οδός") << QStringLiteral("οδοσ οδοσ");
    QTest::newRow("Arabic vowel signs and tatweel") << QStringLiteral("مُحَمَّد أحمـد") << QStringLiteral("محمد احمد");
    QTest::newRow("digits of other scripts") << QStringLiteral("٢٠٢٤ ２０") << QStringLiteral("2024 20");
    QTest::newRow("Devanagari keeps its vowels") << QStringLiteral("हिन्दी") << QStringLiteral("हिन्दी");
    QTest::newRow("Korean, composed as decomposed")
        << QStringLiteral("한글") << QStringLiteral("한글").normalized(QString::NormalizationForm_D);
    QTest::newRow("beyond the first plane") << QStringLiteral("\U0001D400\U0001F4F0") << QStringLiteral("a\U0001F4F0");
}

void TestFolding::folds()
{
    QFETCH(QString, text);
    QFETCH(QString, folded);
    QCOMPARE(QString::fromStdString(fold(text.toStdString())), folded);
}

void TestFolding::schwaIsReadTwice_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("alternate");

    QTest::newRow("none") << QStringLiteral("Eliyev") << QString();
    QTest::newRow("other accents only") << QStringLiteral("Görgün") << QString();
    QTest::newRow("capital") << QStringLiteral("Əliyev") << QStringLiteral("aliyev");
    QTest::newRow("all at once") << QStringLiteral("Məmmədov") << QStringLiteral("mammadov");
    QTest::newRow("beside others") << QStringLiteral("Şükürə") << QStringLiteral("sukura");
}

void TestFolding::schwaIsReadTwice()
{
    QFETCH(QString, text);
    QFETCH(QString, alternate);
    QCOMPARE(QString::fromStdString(foldSchwaAsA(text.toStdString())), alternate);
}

void TestFolding::findsNamesHoweverTheyAreTyped_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("typed");

    QTest::newRow("Turkish") << QStringLiteral("Tatlıoğlu") << QStringLiteral("tatlioglu");
    QTest::newRow("Danish") << QStringLiteral("Øresund") << QStringLiteral("oresund");
    QTest::newRow("Polish") << QStringLiteral("Łódź") << QStringLiteral("lodz");
    QTest::newRow("German") << QStringLiteral("straße") << QStringLiteral("STRASSE");
    QTest::newRow("dotted capital") << QStringLiteral("İstanbul") << QStringLiteral("istanbul");
    QTest::newRow("shouted without dot") << QStringLiteral("ISTANBUL") << QStringLiteral("ıstanbul");
    QTest::newRow("schwa as e") << QStringLiteral("Əliyev") << QStringLiteral("eliyev");
    QTest::newRow("schwa as a") << QStringLiteral("Əliyev") << QStringLiteral("aliyev");
    QTest::newRow("schwa as schwa") << QStringLiteral("Əliyev") << QStringLiteral("ƏLİYEV");
    QTest::newRow("suffix after curly apostrophe") << QStringLiteral("Zürich’te") << QStringLiteral("zurich");
    QTest::newRow("suffix after straight apostrophe") << QStringLiteral("Erdoğan'ın") << QStringLiteral("Erdogan");
    QTest::newRow("hyphen") << QStringLiteral("Türkiye–Azerbaijan") << QStringLiteral("turkiye");
    QTest::newRow("Croatian") << QStringLiteral("Đoković") << QStringLiteral("dokovic");
    QTest::newRow("Icelandic") << QStringLiteral("Þórðarson") << QStringLiteral("thordarson");
    QTest::newRow("Maltese") << QStringLiteral("Ħamrun") << QStringLiteral("hamrun");
    QTest::newRow("French ligature") << QStringLiteral("Cœur") << QStringLiteral("coeur");
    QTest::newRow("Vietnamese") << QStringLiteral("Nguyễn") << QStringLiteral("nguyen");
}

void TestFolding::findsNamesHoweverTheyAreTyped()
{
    QFETCH(QString, written);
    QFETCH(QString, typed);
    const std::string query = fold(typed.toStdString());
    const auto terms = foldedTerms(written.toStdString());
    QVERIFY(std::any_of(terms.begin(), terms.end(),
                        [&query](const FoldedTerm &term) { return term.term == query || term.alternate == query; }));
}

void TestFolding::terms_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("terms");

    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("no words") << QStringLiteral(" — ... ’ \u0301") << QString();
    QTest::newRow("words and numbers") << QStringLiteral("TB2, MAM-L: 2,500") << QStringLiteral("tb2 mam l 2 500");
    QTest::newRow("two readings") << QStringLiteral("Heydər") << QStringLiteral("heyder|heydar");
    QTest::newRow("only the word with schwa has two")
        << QStringLiteral("Baku Bakı Gəncə") << QStringLiteral("baku baki gence|ganca");
    QTest::newRow("letters and digits without space") << QStringLiteral("été2024") << QStringLiteral("ete2024");
    QTest::newRow("soft hyphen inside") << QStringLiteral("Aser\u00ADbai\u00ADdschan")
                                        << QStringLiteral("aserbaidschan");
    QTest::newRow("zero width space divides") << QStringLiteral("a\u200Bb") << QStringLiteral("a b");
    QTest::newRow("ideographs stand alone")
        << QStringLiteral("土耳其 in バクー") << QStringLiteral("土 耳 其 in ハ\u3099 ク ー");
    QTest::newRow("emoji divide") << QStringLiteral("a\U0001F4F0b") << QStringLiteral("a b");
}

void TestFolding::terms()
{
    QFETCH(QString, text);
    QFETCH(QString, terms);
    QCOMPARE(joined(text, u' '), terms);
}

void TestFolding::termsStandWhereTheyWere()
{
    const std::string text = "In Zürich’te, İz\u00AD 7";
    const auto terms = foldedTerms(text);
    QCOMPARE(terms.size(), std::size_t{5});
    const char *const expected[] = {"In", "Zürich", "te", "İz", "7"};
    for (std::uint32_t i = 0; i < terms.size(); ++i) {
        QCOMPARE(std::string(terms[i].span.of(text)), std::string(expected[i]));
        QCOMPARE(terms[i].position, i);
    }
}

void TestFolding::agreesWithItselfOverUnicode()
{
    for (char32_t code = 1; code < 0x30000; ++code) {
        if (code >= 0xD800 && code <= 0xDFFF)
            continue;
        const QString text = QString::fromUcs4(&code, 1);
        const std::string once = fold(text.toStdString());
        const auto fault = QStringLiteral("U+%1").arg(static_cast<uint>(code), 4, 16, QLatin1Char('0'));
        QVERIFY2(fold(once) == once, qPrintable(fault));
        QVERIFY2(fold(text.normalized(QString::NormalizationForm_D).toStdString()) == once, qPrintable(fault));
        QVERIFY2(fold(text.normalized(QString::NormalizationForm_C).toStdString()) == once, qPrintable(fault));
        // A subscribed iota is dropped like any mark; its capital is a letter.
        if (QChar::isLetter(code) && !text.normalized(QString::NormalizationForm_D).contains(u'\u0345'))
            QVERIFY2(fold(text.toUpper().toStdString()) == once, qPrintable(fault));
    }
}

void TestFolding::agreesWithQtWhereUnicodeDecomposes()
{
    for (char32_t code = 0xC0; code < 0x2000; code = code == 0x52F ? 0x1E00 : code + 1) {
        const QString text = QString::fromUcs4(&code, 1);
        if (QChar::decompositionTag(code) != QChar::Canonical || !QChar::isLetter(code) ||
            text.normalized(QString::NormalizationForm_D).contains(u'\u0345'))
            continue;
        QString expected;
        for (const QChar c : text.normalized(QString::NormalizationForm_KD).toCaseFolded())
            if (!c.isMark())
                expected += c;
        // What Unicode leaves apart and this program joins: strokes (ǿ), ligatures (ǽ) and the breathing marks.
        if (fold(expected.toStdString()) == expected.toStdString())
            QCOMPARE(QString::fromStdString(fold(text.toStdString())), expected);
    }
}

void TestFolding::speed_data()
{
    QTest::addColumn<int>("way");

    QTest::newRow("fold") << 0;
    QTest::newRow("terms") << 1;
    QTest::newRow("Qt: normalized, marks dropped, case folded") << 2;
}

void TestFolding::speed()
{
#ifdef __SANITIZE_ADDRESS__
    QSKIP("a figure under a sanitizer says nothing");
#endif
    QFETCH(int, way);
    const std::string text = sampleText();
    std::size_t size = 0;
    QBENCHMARK
    {
        if (way == 0) {
            size += fold(text).size();
        } else if (way == 1) {
            for (TermReader reader(text); reader.next();)
                size += reader.term().size();
        } else {
            const QString decomposed = QString::fromStdString(text).normalized(QString::NormalizationForm_D);
            QString kept;
            kept.reserve(decomposed.size());
            for (const QChar c : decomposed)
                if (!c.isMark())
                    kept += c;
            size += static_cast<std::size_t>(kept.toCaseFolded().size());
        }
    }
    QVERIFY(size > 0);
}

QTEST_GUILESS_MAIN(TestFolding)
#include "tst_folding.moc"
