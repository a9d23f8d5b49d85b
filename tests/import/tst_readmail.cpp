// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/limits.h"
#include "app/import/readfile.h"
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
    void attachedFilesAreArticles_data();
    void attachedFilesAreArticles();
    void attachmentsOfABox();
    void attachedBombCostsItself();
};

namespace {

/// As files are read, so that what is attached is read by its own reader.
FileContents mail(const QByteArray &bytes, const QString &name = QStringLiteral("a.eml"))
{
    UnpackBudget budget;
    return readContent({name, bytes}, {}, budget);
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
    const FileContents contents = mail(sampleBytes(name), name);
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
    const FileContents contents = mail(sampleBytes(QStringLiteral("letters.mbox")), QStringLiteral("a.mbox"));
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
    const QByteArray letter =
        "From a@example.org Wed Apr  3 10:00:00 2024\nFrom: a@example.org\nMIME-Version: 1.0\nSubject: s\n\nThe "
        "text.\n\n";
    const FileContents contents = mail(letter.repeated(2'000), QStringLiteral("a.mbox"));
    QCOMPARE(contents.articles.size(), std::size_t{2'000});
    QCOMPARE(contents.articles.back().record, std::optional<int>(2'000));
}

namespace {

/// A part of a letter; a name with a line before it begins the head of the part.
QByteArray attached(const QByteArray &head, const QByteArray &content)
{
    return "--b\nContent-Type: " + head + "\nContent-Transfer-Encoding: base64\n\n" + content.toBase64() + "\n";
}

QByteArray letterWith(const QByteArray &parts)
{
    return "From: a@example.org\nSubject: Two papers\nMIME-Version: 1.0\nContent-Type: multipart/mixed; "
           "boundary=b\n\n--b\nContent-Type: text/plain\n\nSee below.\n" +
           parts + "--b--\n";
}

const QByteArray Page = "<html><h1>Ferry</h1><p>The ferry will sail again from Monday, the office said.</p></html>";

} // namespace

void TestReadMail::attachedFilesAreArticles_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QStringList>("files"); ///< of the articles besides the letter

    const QByteArray disposition = "\nContent-Disposition: attachment; filename=";
    const auto row = [](const char *name, const QByteArray &head, const QByteArray &content, const QStringList &files) {
        QTest::newRow(name) << head << content << files;
    };
    row("a picture", "image/png" + disposition + "a.png", "\x89PNG\r\n\x1a\n0000000000", {});
    row("a calendar", "text/calendar" + disposition + "a.ics", "BEGIN:VCALENDAR\nEND:VCALENDAR\n", {});
    row("nothing", "text/plain" + disposition + "a.txt", "", {});
    row("a page", "text/html" + disposition + "a.html", Page, {QStringLiteral("a.eml/a.html")});
    row("a document", "application/octet-stream" + disposition + "court.docx",
        sampleBytes(QStringLiteral("court.docx")), {QStringLiteral("a.eml/court.docx")});
    row("a document shown in the letter", "application/pdf; name=columns.pdf\nContent-Disposition: inline",
        sampleBytes(QStringLiteral("columns.pdf")), {QStringLiteral("a.eml/columns.pdf")});
    row("a text", "text/plain" + disposition + "\"two words.txt\"", "The ferry will sail again.",
        {QStringLiteral("a.eml/two words.txt")});
    row("a letter", "application/octet-stream" + disposition + "b.eml",
        "From: b@example.org\nMessage-ID: <1@b>\nSubject: S\n\nOld news.\n", {QStringLiteral("a.eml/b.eml")});
    row("a name that leads elsewhere", "text/html" + disposition + "\"../../a.html\"", Page,
        {QStringLiteral("a.eml/3")});
    row("no name", "text/html\nContent-Disposition: attachment", Page, {QStringLiteral("a.eml/3")});
}

void TestReadMail::attachedFilesAreArticles()
{
    QFETCH(QByteArray, head);
    QFETCH(QByteArray, content);
    QFETCH(QStringList, files);
    const FileContents contents = mail(letterWith(attached(head, content)));
    QVERIFY(contents.problems.empty());
    QStringList found;
    for (const SourceText &article : contents.articles)
        found << article.file;
    QCOMPARE(found, QStringList(QStringLiteral("a.eml")) + files);
    QCOMPARE(contents.articles.front().text, std::string("Two papers\n\nSee below."));
}

void TestReadMail::attachmentsOfABox()
{
    const QByteArray letter =
        "From a@example.org Mon Jan  1 00:00:00 2024\n" +
        letterWith(attached("text/html\nContent-Disposition: attachment; filename=a.html", Page)) + '\n';
    const FileContents contents = mail(letter + letter, QStringLiteral("a.mbox"));
    QStringList found;
    for (const SourceText &article : contents.articles)
        found << article.file;
    QCOMPARE(found, QStringList({QStringLiteral("a.mbox"), QStringLiteral("a.mbox"), QStringLiteral("a.mbox/1/a.html"),
                                 QStringLiteral("a.mbox/2/a.html")}));
}

/// Letters in letters are opened as deep as archives in archives.
void TestReadMail::attachedBombCostsItself()
{
    QByteArray letter = "From: a@example.org\nMIME-Version: 1.0\nSubject: s\n\nThe innermost.\n";
    for (int depth = 0; depth < 10; ++depth)
        letter =
            letterWith(attached("application/octet-stream\nContent-Disposition: attachment; filename=in.eml", letter));
    const FileContents contents = mail(letter);
    QCOMPARE(contents.articles.size(), std::size_t(MaximumArchiveDepth) + 1);
}

QTEST_GUILESS_MAIN(TestReadMail)
#include "tst_readmail.moc"
