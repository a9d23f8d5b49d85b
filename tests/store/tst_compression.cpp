// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/compression.h"

#include <QTest>

#include <random>

using namespace lectern;

namespace {

/// Short texts that share their phrases, as news do; `first` sets which.
std::vector<std::string> texts(std::uint32_t first, std::size_t count)
{
    static const std::vector<std::string> phrases{
        "The minister said on Monday that ",
        "according to a statement of the company, ",
        "the agency reported from Ankara. ",
        "Shares of the bank rose in early trading. ",
        "the president of the republic ",
        "a spokesperson declined to comment on the talks. ",
        "Officials in Baku welcomed the agreement between the two countries. "};
    std::mt19937 random(first);
    std::vector<std::string> made;
    for (std::size_t i = 0; i < count; ++i) {
        std::string &text = made.emplace_back();
        while (text.size() < 1500)
            text += phrases[random() % phrases.size()] + std::to_string(random() % 100000) + ' ';
    }
    return made;
}

std::string_view viewOf(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

constexpr std::size_t Limit = 1'000'000;

} // namespace

class TestCompression : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tooFewSamplesTeachNothing();
    void otherBytesAreNoDictionary_data();
    void otherBytesAreNoDictionary();
    void frameOfAnotherDictionaryIsNothing();
    void damagedFrameIsNothing();
    void frameNamesItsDictionary();
    void sameSamplesTeachTheSame();
    void dictionaryMakesShortTextsSmaller();
};

void TestCompression::tooFewSamplesTeachNothing()
{
    QVERIFY(!Dictionary::train({}));
    QVERIFY(!Dictionary::train(std::vector<std::string>{"One text."}));
    QVERIFY(!Dictionary::train(std::vector<std::string>(3000)));
}

void TestCompression::otherBytesAreNoDictionary_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a text") << QByteArray("The minister said on Monday");
    QTest::newRow("the beginning of one") << QByteArray::fromHex("37A430EC");
}

void TestCompression::otherBytesAreNoDictionary()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(!Dictionary::open(bytes));
}

void TestCompression::frameOfAnotherDictionaryIsNothing()
{
    const auto one = Dictionary::train(texts(1, 2000));
    const auto other = Dictionary::train(texts(2, 2000));
    QVERIFY(one && other && one->id() != other->id());
    const std::string text = texts(3, 1).front();
    const QByteArray frame = compress(text, one.get());
    QCOMPARE(decompress(viewOf(frame), Limit, one.get()), std::optional(text));
    QVERIFY(!decompress(viewOf(frame), Limit, other.get()));
    QVERIFY(!decompress(viewOf(frame), Limit));
    QCOMPARE(decompress(viewOf(compress(text)), Limit, one.get()), std::optional(text)); // needs none
}

void TestCompression::damagedFrameIsNothing()
{
    const auto dictionary = Dictionary::train(texts(1, 2000));
    const QByteArray frame = compress(texts(3, 1).front(), dictionary.get());
    for (qsizetype length = 0; length < frame.size(); ++length)
        QVERIFY(!decompress(viewOf(frame.left(length)), Limit, dictionary.get()));
    for (qsizetype i = 0; i < frame.size(); ++i) {
        QByteArray damaged = frame;
        damaged[i] = static_cast<char>(damaged[i] ^ 0x10);
        const auto bytes = decompress(viewOf(damaged), Limit, dictionary.get());
        QVERIFY2(!bytes || *bytes == texts(3, 1).front(), qPrintable(QString::number(i)));
    }
}

void TestCompression::frameNamesItsDictionary()
{
    const auto dictionary = Dictionary::train(texts(1, 2000));
    QCOMPARE(dictionaryOf(viewOf(compress("A text.", dictionary.get()))), dictionary->id());
    QCOMPARE(dictionaryOf(viewOf(compress("A text."))), 0U);
    QCOMPARE(dictionaryOf("no frame"), 0U);
    QCOMPARE(dictionaryOf({}), 0U);
}

void TestCompression::sameSamplesTeachTheSame()
{
    const auto first = Dictionary::train(texts(1, 2000));
    QCOMPARE(Dictionary::train(texts(1, 2000))->bytes(), first->bytes());
    const auto opened = Dictionary::open(first->bytes());
    QVERIFY(opened);
    QCOMPARE(opened->id(), first->id());
    QCOMPARE(compress("A text.", opened.get()), compress("A text.", first.get()));
}

/// Texts it has not seen.
void TestCompression::dictionaryMakesShortTextsSmaller()
{
    const auto dictionary = Dictionary::train(texts(1, 2000));
    qsizetype alone = 0;
    qsizetype together = 0;
    for (const std::string &text : texts(4, 100)) {
        alone += compress(text).size();
        together += compress(text, dictionary.get()).size();
    }
    QVERIFY2(together * 5 < alone * 4, qPrintable(QStringLiteral("%1 of %2").arg(together).arg(alone)));
}

QTEST_GUILESS_MAIN(TestCompression)
#include "tst_compression.moc"
