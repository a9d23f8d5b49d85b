// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analyse/quotations.h"
#include "tests/index/testlibrary.h"

#include <QTest>

using namespace lectern;

namespace {

/// A library whose quotations stand between "<" and ">"; two with the same speaker in one article are one quotation.
class QuotingLibrary final : public ArticleSource
{
public:
    QuotingLibrary()
    {
        m_library.add("old", "[Ada|speaker person:ada] said: <It works>.", "2024-01-01");
        m_library.add("new", "<It>, said [Bo|speaker person:bo], <does not>.", "2024-02-01");
        m_library.add("silent", "[Ada|person:ada] left.", "2024-03-01");
    }

    [[nodiscard]] Result<AnnotatedArticle> article(ArticleId id) const override
    {
        Result<AnnotatedArticle> read = m_library.article(id);
        if (!read || read->annotations.quotes.empty())
            return read;
        const Quote model = read->annotations.quotes.front();
        read->annotations.quotes.clear();
        const std::string &text = read->article.text;
        for (std::size_t at = text.find('<'); at != std::string::npos; at = text.find('<', at + 1)) {
            Quote quote = model;
            quote.span = {static_cast<std::uint32_t>(at + 1), static_cast<std::uint32_t>(text.find('>', at))};
            const auto said = static_cast<std::uint32_t>(text.find("said"));
            quote.cue = {said, said + 4};
            quote.group = 1;
            quote.isDirect = true;
            read->annotations.quotes.push_back(quote);
        }
        return read;
    }

    [[nodiscard]] std::shared_ptr<const Corpus> corpus() const { return m_library.corpus(); }

private:
    TestLibrary m_library;
};

QString written(const Quotations &found)
{
    QStringList rows;
    for (const Quotation &row : found.rows)
        rows << QStringLiteral("%1 %2: %3")
                    .arg(QString::fromStdString(row.speakerWords), QString::fromStdString(row.cue),
                         QString::fromStdString(row.words));
    return rows.join(QStringLiteral(" | "));
}

} // namespace

class TestQuotations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cancelled();
    void unreadableArticle();
    void rows_data();
    void rows();
    void spanIsThatOfTheFirstPart();
};

void TestQuotations::cancelled()
{
    const QuotingLibrary library;
    JobControl control;
    control.cancel();
    const auto found = quotations(*library.corpus(), ArticleSet::all(3), library, {}, 9, control);
    QCOMPARE(found.error().kind, Problem::Kind::Cancelled);
}

void TestQuotations::unreadableArticle()
{
    const QuotingLibrary library;
    const auto found = quotations(*library.corpus(), ArticleSet::all(3), TestLibrary(), {}, 9, JobControl());
    QCOMPARE(found.error().kind, Problem::Kind::Vanished);
}

void TestQuotations::rows_data()
{
    QTest::addColumn<QString>("speaker");
    QTest::addColumn<QList<uint>>("articles");
    QTest::addColumn<uint>("limit");
    QTest::addColumn<QString>("found");
    QTest::addColumn<bool>("isComplete");

    const QString bo = QStringLiteral("Bo said: It … does not");
    const QString ada = QStringLiteral("Ada said: It works");
    QTest::newRow("no articles") << QString() << QList<uint>{} << 9U << QString() << true;
    QTest::newRow("newest first, parts joined")
        << QString() << QList<uint>{0, 1, 2} << 9U << QString(bo + QStringLiteral(" | ") + ada) << true;
    QTest::newRow("one speaker") << QStringLiteral("person:ada") << QList<uint>{0, 1, 2} << 9U << ada << true;
    QTest::newRow("a speaker outside the filter")
        << QStringLiteral("person:ada") << QList<uint>{1, 2} << 9U << QString() << true;
    QTest::newRow("more than are wanted") << QString() << QList<uint>{0, 1, 2} << 1U << bo << false;
}

void TestQuotations::rows()
{
    QFETCH(QString, speaker);
    QFETCH(QList<uint>, articles);
    QFETCH(uint, limit);
    const QuotingLibrary library;
    const auto corpus = library.corpus();
    ArticleSet filter(3);
    for (const uint article : articles)
        filter.insert(DocNumber(article));
    const auto id = speaker.isEmpty() ? std::nullopt : corpus->entityByKey(speaker.toStdString());
    const auto found = quotations(*corpus, filter, library, id, limit, JobControl());
    QVERIFY(found.has_value());
    QTEST(written(*found), "found");
    QTEST(found->isComplete, "isComplete");
}

void TestQuotations::spanIsThatOfTheFirstPart()
{
    const QuotingLibrary library;
    const auto corpus = library.corpus();
    const auto found = quotations(*corpus, ArticleSet::all(3), library, {}, 1, JobControl());
    const Quotation &row = found->rows.front();
    QCOMPARE(QString::fromStdString(std::string(row.span.of(library.article(row.article)->article.text))),
             QStringLiteral("It"));
    QCOMPARE(row.speaker, corpus->entityByKey("person:bo"));
    QVERIFY(row.isDirect);
}

QTEST_GUILESS_MAIN(TestQuotations)
#include "tst_quotations.moc"
