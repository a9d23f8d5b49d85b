// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/annotate/dates.h"
#include "app/parse/token.h"

#include <QTest>

using namespace lectern;

namespace {

Article articleOf(const QByteArray &text, const QByteArray &published, const QByteArray &language)
{
    Article article;
    article.text = text.toStdString();
    article.language = language.toStdString();
    const TextSpan all = {0, static_cast<std::uint32_t>(article.text.size())};
    article.regions = {{RegionKind::Body, all, "test", false}};
    article.sentences = splitSentences(article.text, all);
    if (!published.isEmpty())
        article.metadata.published = MetadataValue{published.toStdString(), {}, "test"};
    return article;
}

/// "April 2=2024-04-02; ..." of all dates.
QByteArray described(const Article &article)
{
    std::vector<Token> tokens;
    for (const TextSpan &sentence : article.sentences) {
        const std::vector<Token> more = tokenize(article.text, sentence);
        tokens.insert(tokens.end(), more.begin(), more.end());
    }
    QByteArrayList found;
    for (const Mention &date : findDates(article, tokens)) {
        const std::string_view words = date.span.of(article.text);
        found += QByteArray(words.data(), qsizetype(words.size())) + '=' + QByteArray::fromStdString(date.normalized);
    }
    return found.join("; ");
}

} // namespace

class TestDates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noDates_data();
    void noDates();
    void absolute_data();
    void absolute();
    void ranges_data();
    void ranges();
    void years_data();
    void years();
    void relative_data();
    void relative();
    void withoutPublication_data();
    void withoutPublication();
    void otherLanguages_data();
    void otherLanguages();
    void publicationDays_data();
    void publicationDays();
    void mentionIsComplete();

private:
    static void textAndDates();
    /// Wednesday, 3 April 2024, is the day of publication.
    static void compare(const QByteArray &published = "2024-04-03T10:00+03:00");
};

void TestDates::textAndDates()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("dates");
}

void TestDates::compare(const QByteArray &published)
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, dates);
    QCOMPARE(described(articleOf(text, published, "en")), dates);
}

void TestDates::noDates_data()
{
    QTest::addColumn<QByteArray>("text");

    QTest::newRow("empty") << QByteArray();
    QTest::newRow("may as a verb") << QByteArray("The sides may meet again.");
    QTest::newRow("May as the first word of a question") << QByteArray("May I ask a question?");
    QTest::newRow("May as a family name") << QByteArray("Theresa May resigned.");
    QTest::newRow("march as a noun") << QByteArray("The march on the capital failed.");
    QTest::newRow("March on a capital") << QByteArray("The March on Washington was peaceful.");
    QTest::newRow("April as a given name") << QByteArray("A photo of April Smith was shown.");
    QTest::newRow("June as a given name") << QByteArray("June Carter sang.");
    QTest::newRow("day that does not exist") << QByteArray("It was signed on 31.02.2023 and never opened.");
    QTest::newRow("thirteenth month") << QByteArray("The code is 2024-13-02.");
    QTest::newRow("plain counts of four figures") << QByteArray("Some 2000 soldiers and 1500 tanks took part.");
    QTest::newRow("counts after a preposition") << QByteArray("The convoy of 2000 vehicles lost 1990 men.");
    QTest::newRow("figure with a comma") << QByteArray("It has 2,024 members.");
    QTest::newRow("year beyond the guard") << QByteArray("It happened in 0999 or in 2101.");
    QTest::newRow("year as a part of a name") << QByteArray("She visited Expo 2020 and ADEX 2024.");
    QTest::newRow("type of an aircraft") << QByteArray("The F-16 and the Su-27 took off.");
    QTest::newRow("lengths of time") << QByteArray("It lasted three days, two weeks and a year.");
    QTest::newRow("clock times") << QByteArray("It began at 20:34 and ended at 9 p.m.");
    QTest::newRow("vague words") << QByteArray("Recently and in recent years it has now grown.");
    QTest::newRow("vague counts") << QByteArray("A few days ago and several years later it failed.");
    QTest::newRow("every week") << QByteArray("They meet every Monday and on Fridays.");
    QTest::newRow("a day of sales") << QByteArray("Shops were full on Black Friday.");
    QTest::newRow("an outlet") << QByteArray("He told Russia Today about it.");
    QTest::newRow("bare ordinals") << QByteArray("The 5th Army won the 3rd prize on the 2nd attempt.");
    QTest::newRow("seconds and halves") << QByteArray("They scored in the second half.");
    QTest::newRow("a kind of visa") << QByteArray("He got an H1 visa.");
    QTest::newRow("his march") << QByteArray("After his March on Rome he ruled.");
    QTest::newRow("the last day") << QByteArray("On the last day of talks nothing moved.");
    QTest::newRow("the last decade") << QByteArray("It doubled over the last decade.");
    QTest::newRow("the same day without a day before it") << QByteArray("They returned the same day.");
    QTest::newRow("weekday as a newspaper") << QByteArray("The Sun and the Mon people.");
    QTest::newRow("a season alone") << QByteArray("Spring and summer are dry here.");
    QTest::newRow("a ratio") << QByteArray("They won 2-5 and voted 20 to 5.");
    QTest::newRow("a version") << QByteArray("Version 2.4.1 and address 10.0.20.1.");
}

void TestDates::noDates()
{
    QFETCH(QByteArray, text);
    QCOMPARE(described(articleOf(text, "2024-04-03", "en")), QByteArray());
}

void TestDates::absolute_data()
{
    textAndDates();
    QTest::newRow("month, day and year") << QByteArray("It opened on April 2, 2023.")
                                         << QByteArray("April 2, 2023=2023-04-02");
    QTest::newRow("day, month and year") << QByteArray("It opened on 2 April 2023.")
                                         << QByteArray("2 April 2023=2023-04-02");
    QTest::newRow("ordinal of the month")
        << QByteArray("On the 2nd of April 2023 it opened.") << QByteArray("2nd of April 2023=2023-04-02");
    QTest::newRow("month and ordinal") << QByteArray("On April 2nd, 2023 it opened.")
                                       << QByteArray("April 2nd, 2023=2023-04-02");
    QTest::newRow("abbreviated month") << QByteArray("It opened on Sept. 24, 2023.")
                                       << QByteArray("Sept. 24, 2023=2023-09-24");
    QTest::newRow("with its weekday") << QByteArray("It opened on Sunday, April 2, 2023.")
                                      << QByteArray("Sunday, April 2, 2023=2023-04-02");
    QTest::newRow("with its weekday before the day")
        << QByteArray("It opened Sunday 2 April 2023.") << QByteArray("Sunday 2 April 2023=2023-04-02");
    QTest::newRow("in capitals") << QByteArray("BAKU, APRIL 2, 2023") << QByteArray("APRIL 2, 2023=2023-04-02");
    QTest::newRow("ISO") << QByteArray("Signed on 2023-04-02 in Baku.") << QByteArray("2023-04-02=2023-04-02");
    QTest::newRow("ISO with a time") << QByteArray("Signed at 2023-04-02T10:00.")
                                     << QByteArray("2023-04-02T10=2023-04-02");
    QTest::newRow("figures with full stops")
        << QByteArray("Signed on 02.04.2023.") << QByteArray("02.04.2023=2023-04-02");
    QTest::newRow("figures with slashes, the second beyond twelve")
        << QByteArray("Signed on 04/25/2023.") << QByteArray("04/25/2023=2023-04-25");
    QTest::newRow("figures with slashes, nearer with the month first")
        << QByteArray("Signed on 4/2/2024.") << QByteArray("4/2/2024=2024-04-02");
    QTest::newRow("month and year") << QByteArray("It was founded in April 2021.") << QByteArray("April 2021=2021-04");
    QTest::newRow("May with a year") << QByteArray("It was founded in May 2021.") << QByteArray("May 2021=2021-05");
    QTest::newRow("leap day") << QByteArray("He was born on 29 February 2020.")
                              << QByteArray("29 February 2020=2020-02-29");
    QTest::newRow("day and month, year by the tense: before")
        << QByteArray("The treaty was signed on December 5.") << QByteArray("December 5=2023-12-05");
    QTest::newRow("day and month, year by the tense: after")
        << QByteArray("The parliament will vote on November 10.") << QByteArray("November 10=2024-11-10");
    QTest::newRow("day and month next to the publication, whatever the tense")
        << QByteArray("The fair, held on April 5, was full.") << QByteArray("April 5=2024-04-05");
    QTest::newRow("a term") << QByteArray("The bank demanded a plan by September.") << QByteArray("September=2024-09");
    QTest::newRow("a term that was set") << QByteArray("The judge has set the hearing for September 5.")
                                         << QByteArray("September 5=2024-09-05");
    QTest::newRow("a term that was moved")
        << QByteArray("The trial was adjourned until September.") << QByteArray("September=2024-09");
    QTest::newRow("a year after at least")
        << QByteArray("The decision was put off until at least 2027.") << QByteArray("2027=2027");
    QTest::newRow("somebody fled") << QByteArray("The minister, who fled in September, is tried.")
                                   << QByteArray("September=2023-09");
    QTest::newRow("a term that is over") << QByteArray("The hall was finished by September.")
                                         << QByteArray("September=2023-09");
    QTest::newRow("of last year") << QByteArray("Shusha was freed on November 8 last year.")
                                  << QByteArray("November 8 last year=2023-11-08");
    QTest::newRow("year from the date before it in the sentence")
        << QByteArray("The war began on September 27, 2020, and ended on November 10.")
        << QByteArray("September 27, 2020=2020-09-27; November 10=2020-11-10");
    QTest::newRow("month alone, before") << QByteArray("He was elected in October.") << QByteArray("October=2023-10");
    QTest::newRow("month alone, to come")
        << QByteArray("The summit will be held in October.") << QByteArray("October=2024-10");
    QTest::newRow("month alone without a verb that tells")
        << QByteArray("Exports in February: a record.") << QByteArray("February=2024-02");
    QTest::newRow("May alone after its preposition")
        << QByteArray("Talks were held in May.") << QByteArray("May=2023-05");
    QTest::newRow("month as an attribute")
        << QByteArray("The January ceasefire collapsed.") << QByteArray("January=2024-01");
    QTest::newRow("a doubtful month as an attribute")
        << QByteArray("He won a June vote and lost its August recount.") << QByteArray("June=2023-06; August=2023-08");
    QTest::newRow("possessive month") << QByteArray("He lost in November's election.")
                                      << QByteArray("November=2023-11");
    QTest::newRow("early in a month") << QByteArray("It started in early April 2023.")
                                      << QByteArray("early April 2023=2023-04");
    QTest::newRow("middle of a month") << QByteArray("It started in mid-March.") << QByteArray("mid-March=2024-03");
    QTest::newRow("end of a month") << QByteArray("It was ready by the end of February.")
                                    << QByteArray("end of February=2024-02");
    QTest::newRow("a month and a count behind it")
        << QByteArray("In April 20 soldiers were killed.") << QByteArray("April=2024-04");
    QTest::newRow("the 5th, past") << QByteArray("They met on the 2nd.") << QByteArray("2nd=2024-04-02");
    QTest::newRow("the 5th, before this month's")
        << QByteArray("They met on the 25th.") << QByteArray("25th=2024-03-25");
    QTest::newRow("the 5th, to come") << QByteArray("They will meet on the 5th.") << QByteArray("5th=2024-04-05");
    QTest::newRow("the 15th of this month")
        << QByteArray("They will meet on the 15th of this month.") << QByteArray("15th of this month=2024-04-15");
    QTest::newRow("non-breaking spaces between the words")
        << QByteArray("It opened on April\u00a02,\u00a02023.") << QByteArray("April\u00a02,\u00a02023=2023-04-02");
}

void TestDates::absolute()
{
    compare();
}

void TestDates::ranges_data()
{
    textAndDates();
    QTest::newRow("days before the month")
        << QByteArray("The fair ran on 2-5 April 2023.") << QByteArray("2-5 April 2023=2023-04-02/2023-04-05");
    QTest::newRow("days after the month")
        << QByteArray("The fair ran on April 2–5, 2023.") << QByteArray("April 2–5, 2023=2023-04-02/2023-04-05");
    QTest::newRow("in words, year by the publication")
        << QByteArray("The fair runs from April 2 to 5.") << QByteArray("April 2 to 5=2024-04-02/2024-04-05");
    QTest::newRow("neighbouring days") << QByteArray("Talks were held on April 1 and 2.")
                                       << QByteArray("April 1 and 2=2024-04-01/2024-04-02");
    QTest::newRow("between two days") << QByteArray("It fell between March 2 and 5.")
                                      << QByteArray("March 2 and 5=2024-03-02/2024-03-05");
    QTest::newRow("two whole days") << QByteArray("It ran from April 28 to May 3, 2023.")
                                    << QByteArray("April 28 to May 3, 2023=2023-04-28/2023-05-03");
    QTest::newRow("day first") << QByteArray("It ran 28 April - 3 May 2023.")
                               << QByteArray("28 April - 3 May 2023=2023-04-28/2023-05-03");
    QTest::newRow("over the turn of the year") << QByteArray("It ran from December 28 to January 3, 2023.")
                                               << QByteArray("December 28 to January 3, 2023=2022-12-28/2023-01-03");
    QTest::newRow("months") << QByteArray("Exports in January-March 2024 rose.")
                            << QByteArray("January-March 2024=2024-01/2024-03");
    QTest::newRow("years with a hyphen") << QByteArray("In 2021-2023 it grew.") << QByteArray("2021-2023=2021/2023");
    QTest::newRow("years without a preposition")
        << QByteArray("The 1988–1994 war displaced many.") << QByteArray("1988–1994=1988/1994");
    QTest::newRow("short second year") << QByteArray("The 2021-22 season was short.")
                                       << QByteArray("2021-22=2021/2022");
    QTest::newRow("season with a slash") << QByteArray("They won in 2023/24.") << QByteArray("2023/24=2023/2024");
    QTest::newRow("years in words") << QByteArray("He ruled from 1993 to 2003.")
                                    << QByteArray("1993 to 2003=1993/2003");
    QTest::newRow("weekdays to come") << QByteArray("They will meet Thursday to Saturday.")
                                      << QByteArray("Thursday to Saturday=2024-04-04/2024-04-06");
    QTest::newRow("quarter") << QByteArray("Profit in the first quarter of 2023 fell.")
                             << QByteArray("first quarter of 2023=2023-01/2023-03");
    QTest::newRow("quarter as a word") << QByteArray("Profit fell in Q4 2023.")
                                       << QByteArray("Q4 2023=2023-10/2023-12");
    QTest::newRow("quarter without a year")
        << QByteArray("Profit rose in the fourth quarter.") << QByteArray("fourth quarter=2023-10/2023-12");
    QTest::newRow("half of a year") << QByteArray("It will open in the second half of 2024.")
                                    << QByteArray("second half of 2024=2024-07/2024-12");
    QTest::newRow("half of this year") << QByteArray("It will open in the second half of the year.")
                                       << QByteArray("second half of the year=2024-07/2024-12");
    QTest::newRow("summer of a year") << QByteArray("He left in the summer of 2023.")
                                      << QByteArray("summer of 2023=2023-06/2023-08");
    QTest::newRow("winter of a year") << QByteArray("He left in winter 2022.")
                                      << QByteArray("winter 2022=2022-12/2023-02");
    QTest::newRow("last summer") << QByteArray("He left last summer.") << QByteArray("last summer=2023-06/2023-08");
    QTest::newRow("decade") << QByteArray("He left in the 1990s.") << QByteArray("1990s=1990/1999");
    QTest::newRow("early in a decade") << QByteArray("He left in the early 2000s.")
                                       << QByteArray("early 2000s=2000/2009");
    QTest::newRow("century") << QByteArray("A fort of the 19th century.") << QByteArray("19th century=1801/1900");
    QTest::newRow("last week") << QByteArray("He left last week.") << QByteArray("last week=2024-03-25/2024-03-31");
    QTest::newRow("next weekend") << QByteArray("They will meet next weekend.")
                                  << QByteArray("next weekend=2024-04-13/2024-04-14");
}

void TestDates::ranges()
{
    compare();
}

void TestDates::years_data()
{
    textAndDates();
    QTest::newRow("after its preposition") << QByteArray("The army was founded in 1918.") << QByteArray("1918=1918");
    QTest::newRow("lowest year") << QByteArray("The bridge was built in 1000.") << QByteArray("1000=1000");
    QTest::newRow("long ago") << QByteArray("The city fell in 1453.") << QByteArray("1453=1453");
    QTest::newRow("since") << QByteArray("Since 2018, it has grown.") << QByteArray("2018=2018");
    QTest::newRow("as an attribute") << QByteArray("After the 2020 war he left.") << QByteArray("2020=2020");
    QTest::newRow("as an attribute of a plural") << QByteArray("He won the 2023 elections.") << QByteArray("2023=2023");
    QTest::newRow("after a possessive") << QByteArray("Russia's 2022 invasion failed.") << QByteArray("2022=2022");
    QTest::newRow("as an attribute of a name")
        << QByteArray("He died in the 2002 Bali attack.") << QByteArray("2002=2002");
    QTest::newRow("weaker prepositions") << QByteArray("A goal for 2030, more than 2022, prior to 2005.")
                                         << QByteArray("2030=2030; 2022=2022; 2005=2005");
    QTest::newRow("in brackets") << QByteArray("A film (1994) and a book (2003).")
                                 << QByteArray("1994=1994; 2003=2003");
    QTest::newRow("list of years") << QByteArray("He won in 2019, 2021 and 2023.")
                                   << QByteArray("2019=2019; 2021=2021; 2023=2023");
    QTest::newRow("two ends") << QByteArray("It grew between 2015 and 2020.") << QByteArray("2015=2015; 2020=2020");
    QTest::newRow("fiscal year") << QByteArray("In fiscal 2024 sales rose.") << QByteArray("2024=2024");
    QTest::newRow("fiscal year as one word") << QByteArray("FY2023 sales rose.") << QByteArray("FY2023=2023");
    QTest::newRow("late in a year") << QByteArray("It was tested in late 2022.") << QByteArray("late 2022=2022");
    QTest::newRow("middle of a year") << QByteArray("By mid-2025 it will fly.") << QByteArray("mid-2025=2025");
    QTest::newRow("end of a year") << QByteArray("By the end of 2025 it will fly.") << QByteArray("end of 2025=2025");
    QTest::newRow("year and a count") << QByteArray("In 2023 people left.") << QByteArray();
}

void TestDates::years()
{
    compare();
}

void TestDates::relative_data()
{
    textAndDates();
    QTest::newRow("today") << QByteArray("He arrived today.") << QByteArray("today=2024-04-03");
    QTest::newRow("yesterday") << QByteArray("He arrived yesterday.") << QByteArray("yesterday=2024-04-02");
    QTest::newRow("tomorrow") << QByteArray("He will arrive tomorrow.") << QByteArray("tomorrow=2024-04-04");
    QTest::newRow("last night") << QByteArray("He arrived last night.") << QByteArray("last night=2024-04-02");
    QTest::newRow("this morning") << QByteArray("He arrived this morning.") << QByteArray("this morning=2024-04-03");
    QTest::newRow("weekday, past") << QByteArray("He arrived on Monday.") << QByteArray("Monday=2024-04-01");
    QTest::newRow("weekday, to come") << QByteArray("He will arrive on Monday.") << QByteArray("Monday=2024-04-08");
    QTest::newRow("weekday of the publication")
        << QByteArray("He said on Wednesday.") << QByteArray("Wednesday=2024-04-03");
    QTest::newRow("weekday, arranged") << QByteArray("The fair opens on Friday.") << QByteArray("Friday=2024-04-05");
    QTest::newRow("weekday, passive to come")
        << QByteArray("The vote is to be held on Sunday.") << QByteArray("Sunday=2024-04-07");
    QTest::newRow("weekday, reported past before a plan")
        << QByteArray("He said on Tuesday that he will resign.") << QByteArray("Tuesday=2024-04-02");
    QTest::newRow("weekday before the verb")
        << QByteArray("On Tuesday, he signed the deal.") << QByteArray("Tuesday=2024-04-02");
    QTest::newRow("last weekday") << QByteArray("He arrived last Wednesday.")
                                  << QByteArray("last Wednesday=2024-03-27");
    QTest::newRow("next weekday") << QByteArray("He will arrive next Friday.") << QByteArray("next Friday=2024-04-05");
    QTest::newRow("weekday of last week")
        << QByteArray("He arrived Monday last week.") << QByteArray("Monday last week=2024-03-25");
    QTest::newRow("weekday and its evening")
        << QByteArray("He arrived on Monday evening.") << QByteArray("Monday=2024-04-01");
    QTest::newRow("last year") << QByteArray("Exports fell last year.") << QByteArray("last year=2023");
    QTest::newRow("this month") << QByteArray("Exports fell earlier this month.") << QByteArray("this month=2024-04");
    QTest::newRow("next month") << QByteArray("He will arrive next month.") << QByteArray("next month=2024-05");
    QTest::newRow("last month over the turn of the year") << QByteArray("He left late last year and early this year.")
                                                          << QByteArray("late last year=2023; early this year=2024");
    QTest::newRow("end of the year") << QByteArray("It will fly by the end of the year.")
                                     << QByteArray("end of the year=2024");
    QTest::newRow("last April") << QByteArray("He left last April.") << QByteArray("last April=2023-04");
    QTest::newRow("this August") << QByteArray("He will leave this August.") << QByteArray("this August=2024-08");
    QTest::newRow("days ago") << QByteArray("He left three days ago.") << QByteArray("three days ago=2024-03-31");
    QTest::newRow("weeks ago") << QByteArray("He left two weeks ago.")
                               << QByteArray("two weeks ago=2024-03-18/2024-03-24");
    QTest::newRow("months ago") << QByteArray("He left 5 months ago.") << QByteArray("5 months ago=2023-11");
    QTest::newRow("years ago") << QByteArray("He left 30 years ago.") << QByteArray("30 years ago=1994");
    QTest::newRow("a year earlier, from the date before it")
        << QByteArray("Exports in March 2023 fell, down 5% from a year earlier.")
        << QByteArray("March 2023=2023-03; a year earlier=2022");
    QTest::newRow("a year earlier, from the publication")
        << QByteArray("Exports fell from a year earlier.") << QByteArray("a year earlier=2023");
    QTest::newRow("days later") << QByteArray("He left on May 3, 2023. Two days later he died.")
                                << QByteArray("May 3, 2023=2023-05-03; Two days later=2023-05-05");
    QTest::newRow("the next day") << QByteArray("He left on May 3, 2023. The next day he died.")
                                  << QByteArray("May 3, 2023=2023-05-03; next day=2023-05-04");
    QTest::newRow("the same year") << QByteArray("He left in 1993 and died the same year.")
                                   << QByteArray("1993=1993; same year=1993");
    QTest::newRow("later than nothing") << QByteArray("Two days later he died.") << QByteArray();
}

void TestDates::relative()
{
    compare();
}

void TestDates::withoutPublication_data()
{
    textAndDates();
    QTest::newRow("today") << QByteArray("He arrived today.") << QByteArray("today=PRESENT_REF");
    QTest::newRow("yesterday") << QByteArray("He arrived yesterday.") << QByteArray("yesterday=PAST_REF");
    QTest::newRow("tomorrow") << QByteArray("He arrives tomorrow.") << QByteArray("tomorrow=FUTURE_REF");
    QTest::newRow("weekday") << QByteArray("He arrived on Monday.") << QByteArray("Monday=PAST_REF");
    QTest::newRow("last year") << QByteArray("He arrived last year.") << QByteArray("last year=PAST_REF");
    QTest::newRow("this year") << QByteArray("He arrived this year.") << QByteArray("this year=PRESENT_REF");
    QTest::newRow("weeks ago") << QByteArray("He left two weeks ago.") << QByteArray("two weeks ago=PAST_REF");
    QTest::newRow("day and month") << QByteArray("It opened on September 24.") << QByteArray("September 24=XXXX-09-24");
    QTest::newRow("month") << QByteArray("It opened in September.") << QByteArray("September=XXXX-09");
    QTest::newRow("range of days") << QByteArray("It runs September 24-26.")
                                   << QByteArray("September 24-26=XXXX-09-24/XXXX-09-26");
    QTest::newRow("the 5th") << QByteArray("They met on the 5th.") << QByteArray("5th=XXXX-XX-05");
    QTest::newRow("whole date") << QByteArray("It opened on 24 September 2024.")
                                << QByteArray("24 September 2024=2024-09-24");
    QTest::newRow("figures that are not sure, the day first")
        << QByteArray("Signed on 4/2/2024.") << QByteArray("4/2/2024=2024-02-04");
}

void TestDates::withoutPublication()
{
    compare({});
}

void TestDates::otherLanguages_data()
{
    textAndDates();
    QTest::newRow("words of English are not trusted")
        << QByteArray("Am 2. April 2023, May 2021, in 2020.") << QByteArray();
    QTest::newRow("figures with a year") << QByteArray("Am 02.04.2023 und 2023-04-05.")
                                         << QByteArray("02.04.2023=2023-04-02; 2023-04-05=2023-04-05");
}

void TestDates::otherLanguages()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, dates);
    QCOMPARE(described(articleOf(text, "2024-04-03", "de")), dates);
}

void TestDates::publicationDays_data()
{
    QTest::addColumn<QByteArray>("published");
    QTest::addColumn<QByteArray>("day"); // empty: unknown

    QTest::newRow("not stated") << QByteArray() << QByteArray();
    QTest::newRow("month only") << QByteArray("2024-04") << QByteArray();
    QTest::newRow("day with time and zone") << QByteArray("2024-04-03T10:00+03:00") << QByteArray("2024-04-03");
}

void TestDates::publicationDays()
{
    QFETCH(QByteArray, published);
    QFETCH(QByteArray, day);
    const std::optional<PartialDate> found = publicationDay(articleOf("x", published, "en"));
    QCOMPARE(found ? QByteArray::fromStdString(found->toIso()) : QByteArray(), day);
}

void TestDates::mentionIsComplete()
{
    Article article = articleOf("Published 2024-04-03. He arrived on Monday.", "2024-04-03", "en");
    article.metadata.published->span = {10, 20};
    const std::vector<Mention> dates = findDates(article, tokenize(article.text, article.sentences.back()));
    QCOMPARE(dates.size(), 1U);
    QCOMPARE(dates.front().type, EntityType::Date);
    QCOMPARE(dates.front().rule, std::string("date-weekday"));
    QCOMPARE(dates.front().evidence, (TextSpan{10, 20}));
}

QTEST_GUILESS_MAIN(TestDates)
#include "tst_dates.moc"
