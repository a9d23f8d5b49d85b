// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/limits.h"
#include "app/import/readmail.h"
#include "tests/import/samples.h"

#include <QFile>
#include <QTest>

using namespace lectern;

class TestReadMail : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void problems_data();
    void problems();
    void samples_data();
    void samples();
    void subjects_data();
    void subjects();
    void lettersOfABox();
    void boxOfManyLetters();
};

namespace {

FileContents mail(const QByteArray &bytes)
{
    return readMail({QStringLiteral("a.eml"), bytes});
}

QByteArray sampleBytes(const QString &name)
{
    QFile file(sample::path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray nested(int depth)
{
    QByteArray letter = "Subject: s\nMIME-Version: 1.0\n";
    for (int i = 0; i < depth; ++i)
        letter += "Content-Type: multipart/mixed; boundary=b" + QByteArray::number(i) + "\n\n--b" +
                  QByteArray::number(i) + "\n";
    return letter + "Content-Type: text/plain\n\nThe text.\n";
}

} // namespace

void TestReadMail::problems_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Problem::Kind>("kind");

    QTest::newRow("no text") << QByteArray("Subject: Ferry\nMIME-Version: 1.0\n\n\n") << Problem::Kind::Empty;
    QTest::newRow("pictures only") << QByteArray("Subject: Ferry\nMIME-Version: 1.0\nContent-Type: image/png\n\nabc\n")
                                   << Problem::Kind::Empty;
    QTest::newRow("nested deeper than the limit") << nested(MaximumMailDepth + 2) << Problem::Kind::TooLarge;
    QTest::newRow("10 000 parts") << "Subject: s\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n" +
                                         QByteArray("--b\nContent-Type: text/plain\n\nx\n").repeated(10'000)
                                  << Problem::Kind::TooLarge;
}

void TestReadMail::problems()
{
    QFETCH(QByteArray, bytes);
    QFETCH(Problem::Kind, kind);
    const FileContents contents = mail(bytes);
    QCOMPARE(contents.problems.size(), std::size_t{1});
    QCOMPARE(contents.problems.front().kind, kind);
    QCOMPARE(contents.problems.front().place, QStringLiteral("a.eml"));
}

void TestReadMail::samples_data()
{
    QTest::addColumn<QString>("name");

    for (const char *const name : {"letter.eml", "newsletter.eml", "strike.mhtml"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestReadMail::samples()
{
    QFETCH(QString, name);
    const FileContents contents = readMail({name, sampleBytes(name)});
    QVERIFY(contents.problems.empty());
    QCOMPARE(contents.articles.size(), std::size_t{1});
    const SourceText &source = contents.articles.front();
    const sample::Expected expected = sample::expected(name);
    QVERIFY2(sample::likeness(source.text, expected.text) >= 0.98, source.text.c_str());
    QVERIFY2(source.text.find("XX") == std::string::npos, source.text.c_str());
    for (const auto &[field, values] : expected.declared)
        QCOMPARE(sample::declaredValues(source, field), values);
}

void TestReadMail::subjects_data()
{
    QTest::addColumn<QByteArray>("subject");
    QTest::addColumn<QString>("title");

    QTest::newRow("plain") << QByteArray("Ferry sails") << QStringLiteral("Ferry sails");
    QTest::newRow("answers and forwards") << QByteArray("Fwd: Re: Ferry sails") << QStringLiteral("Ferry sails");
    QTest::newRow("folded") << QByteArray("Ferry\n sails") << QStringLiteral("Ferry sails");
    QTest::newRow("a coded word in two parts")
        << QByteArray("=?utf-8?Q?F=C3=A4h?= =?utf-8?Q?re?=") << QStringLiteral("Fähre");
    QTest::newRow("windows-1254") << QByteArray("=?windows-1254?Q?Ba=F0c=FD?=") << QStringLiteral("Bağcı");
}

void TestReadMail::subjects()
{
    QFETCH(QByteArray, subject);
    QFETCH(QString, title);
    const FileContents contents = mail("Subject: " + subject + "\nMIME-Version: 1.0\n\nThe text.\n");
    QCOMPARE(contents.articles.size(), std::size_t{1});
    QCOMPARE(QString::fromStdString(contents.articles.front().text), title + QStringLiteral("\n\nThe text."));
    QCOMPARE(sample::declaredValues(contents.articles.front(), "title"), QStringList{title});
}

void TestReadMail::lettersOfABox()
{
    const FileContents contents = readMailbox({QStringLiteral("a.mbox"), sampleBytes(QStringLiteral("letters.mbox"))});
    QStringList letters;
    for (const SourceText &letter : contents.articles)
        letters += QStringLiteral("%1: %2").arg(*letter.record).arg(QString::fromStdString(letter.text));
    QCOMPARE(letters,
             QStringList({QStringLiteral("1: Museum buys steamship\n\nThe museum of Dunmore has bought the "
                                         "steamship Albatross.\nFrom Cadiz it comes home under tow."),
                          QStringLiteral("2: Паром\n\nГубернатор посетил порт в четверг.\nПаром снова ходит с "
                                         "понедельника, сообщила пресс-служба."),
                          QStringLiteral("4: Flowed\n\nThis line goes on in the next one.\nThis one does not.")}));
    QCOMPARE(contents.problems.size(), std::size_t{1});
    QVERIFY(contents.problems.front().message.contains(QLatin1String("number 3")));
}

void TestReadMail::boxOfManyLetters()
{
    const QByteArray letter = "From a@example.org Wed Apr  3 10:00:00 2024\nSubject: s\n\nThe text.\n\n";
    const FileContents contents = readMailbox({QStringLiteral("a.mbox"), letter.repeated(2'000)});
    QCOMPARE(contents.articles.size(), std::size_t{2'000});
    QCOMPARE(contents.articles.back().record, std::optional<int>(2'000));
}

QTEST_GUILESS_MAIN(TestReadMail)
#include "tst_readmail.moc"
