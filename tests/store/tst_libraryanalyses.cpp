// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/articleblob.h"
#include "app/store/articlereader.h"
#include "app/store/library.h"
#include "tests/store/samples.h"

#include <QTemporaryDir>

using namespace lectern;

namespace {

constexpr std::uint32_t Many = 2100; ///< enough to learn a dictionary from

QString file(std::uint32_t number)
{
    return QStringLiteral("/news/%1.txt").arg(number);
}

PackedArticle numbered(std::uint32_t number, const Dictionary *dictionary = nullptr)
{
    const Article article = samples::article(file(number), "Report number " + std::to_string(number));
    return pack(article, samples::annotations(article), samples::digest(article), QByteArray::number(number),
                dictionary);
}

} // namespace

class TestLibraryAnalyses : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void fewTextsTeachNoDictionary();
    void dictionaryIsLearntAndKept();
    void lostDictionaryIsDamage();
    void analysesOfOthersAreListed();
    void analysesAreReplacedAllOrNone();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TestLibraryAnalyses::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(QStringLiteral("news.lectern"));
}

void TestLibraryAnalyses::fewTextsTeachNoDictionary()
{
    samples::fill(m_path, {numbered(1), numbered(2)});
    const auto library = Library::open(m_path, Access::Write).value();
    QVERIFY(!library->dictionary().value());
    QVERIFY(!library->dictionary().value());
}

void TestLibraryAnalyses::dictionaryIsLearntAndKept()
{
    std::vector<PackedArticle> many;
    for (std::uint32_t i = 0; i < Many; ++i)
        many.push_back(numbered(i));
    samples::fill(m_path, many);
    // Opened before there is any dictionary, as the window does.
    const auto reader = ArticleReader::open(m_path).value();
    std::shared_ptr<const Dictionary> learnt;
    {
        const auto library = Library::open(m_path, Access::Write).value();
        learnt = library->dictionary().value();
        QVERIFY(learnt);
        QVERIFY(library->store(std::vector{numbered(Many, learnt.get())}, samples::Recognizer));
    }
    QCOMPARE(Library::open(m_path, Access::Write).value()->dictionary().value()->bytes(), learnt->bytes());
    const PackedArticle packed = numbered(Many, learnt.get());
    QVERIFY(packed.text.size() < numbered(Many).text.size());
    for (const std::uint32_t number : {0U, Many}) {
        const auto stored = reader->article(ArticleId(number + 1));
        QVERIFY2(stored, stored ? "" : qPrintable(stored.error().text()));
        QCOMPARE(stored->article.text, samples::article(file(number), "Report number " + std::to_string(number)).text);
    }
}

/// A text that was packed with a dictionary the library has not is named, not guessed.
void TestLibraryAnalyses::lostDictionaryIsDamage()
{
    std::vector<std::string> foreign;
    for (std::uint32_t i = 0; i < Many; ++i)
        foreign.push_back(samples::article(file(i), "Number " + std::to_string(i)).text);
    const auto dictionary = Dictionary::train(foreign);
    QVERIFY(dictionary);
    samples::fill(m_path, {numbered(1, dictionary.get()), numbered(2)});
    const auto reader = ArticleReader::open(m_path).value();
    QCOMPARE(reader->article(ArticleId(1)).error().kind, Problem::Kind::Damaged);
    QVERIFY(reader->article(ArticleId(2)));
}

void TestLibraryAnalyses::analysesOfOthersAreListed()
{
    samples::fill(m_path, {numbered(1), numbered(2)});
    const auto library = Library::open(m_path, Access::Write).value();
    QVERIFY(library->store(std::vector{numbered(3)}, "rules-2"));
    QVERIFY(library->analysedByOthers("rules-2").value() == (std::vector{ArticleId(1), ArticleId(2)}));
    QVERIFY(library->analysedByOthers(samples::Recognizer).value() == std::vector{ArticleId(3)});
}

void TestLibraryAnalyses::analysesAreReplacedAllOrNone()
{
    samples::fill(m_path, {numbered(1), numbered(2)});
    const auto library = Library::open(m_path, Access::Write).value();
    const Article article = samples::article(file(1), "Report number 1");
    Annotations fewer = samples::annotations(article);
    fewer.roles.clear();
    fewer.quotes.clear();
    fewer.mentions.clear();
    ArticleDigest digest = samples::digest(article);
    digest.mentions.clear();
    const std::vector<NewAnalysis> analyses{{ArticleId(1), pack(article, fewer, digest)},
                                            {ArticleId(77), pack(article, fewer, digest)}};
    const auto reader = ArticleReader::open(m_path).value();
    const std::string before = reader->fingerprint().value();
    {
        const auto other = Connection::open(m_path, Access::Write).value();
        const auto transaction = Transaction::begin(*other);
        QCOMPARE(library->storeAnalyses(analyses, "rules-2").error().kind, Problem::Kind::InUse);
    }
    QCOMPARE(reader->fingerprint().value(), before);
    QVERIFY(library->storeAnalyses(analyses, "rules-2"));
    QVERIFY(reader->fingerprint().value() != before);
    QVERIFY(reader->article(ArticleId(1))->annotations.mentions.empty());
    QCOMPARE(reader->article(ArticleId(1))->article.text, article.text);
    QCOMPARE(reader->article(ArticleId(2))->annotations.mentions.size(), std::size_t(2));
    QCOMPARE(library->articles()->size(), std::size_t(2)); // the one that is gone stays gone
    QVERIFY(library->analysedByOthers("rules-2").value() == std::vector{ArticleId(2)});
}

QTEST_GUILESS_MAIN(TestLibraryAnalyses)
#include "tst_libraryanalyses.moc"
