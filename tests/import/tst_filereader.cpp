// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/channel.h"
#include "app/import/filereader.h"
#include "app/import/readfile.h"
#include "app/import/readingwire.h"
#include "tests/import/samples.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTest>

#include <array>
#include <sys/socket.h>
#include <unistd.h>

using namespace lectern;

/// Reading in a process of its own.
class TestFileReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void missingProgram();
    void crashCostsOneFile();
    void hangEndsInTime();
    void cancelEndsSoon();
    void oversizedReplyIsRefused();
    void damagedRepliesAreRefused();
    void contentsSurviveTheWire();
    void readsAsInThisProcess_data();
    void readsAsInThisProcess();
    void brokenProcessIsReplaced();

private:
    static QString server() { return QCoreApplication::applicationDirPath() + QStringLiteral("/lectern_readserver"); }
};

namespace {

const Problem &onlyProblem(const FileContents &contents)
{
    static const Problem none{Problem::Kind::Usage, {}, {}};
    return contents.problems.size() == 1 && contents.articles.empty() ? contents.problems.front() : none;
}

QString pdf()
{
    return sample::path(QStringLiteral("columns.pdf"));
}

QStringList drawn(const FileContents &contents)
{
    QStringList lines;
    for (const SourceText &article : contents.articles) {
        lines += article.file + u' ' + QString::number(article.record.value_or(0)) + u' ' +
                 QString::fromStdString(article.encoding) + u' ' + QString::fromStdString(article.text);
        for (const DeclaredValue &value : article.declared)
            lines += QString::fromStdString(value.field + '=' + value.value + " by " + value.rule);
    }
    for (const Problem &problem : contents.problems)
        lines += problem.text();
    return lines;
}

} // namespace

void TestFileReader::cleanup()
{
    qunsetenv("LECTERN_TEST_FAULT");
}

void TestFileReader::missingProgram()
{
    for (const QString &program : {QString(), QStringLiteral("/no/such/program")}) {
        FileReader reader({}, program);
        const Problem problem = onlyProblem(reader.read(pdf(), JobControl()));
        QVERIFY(problem.kind == Problem::Kind::Failed || problem.kind == Problem::Kind::Damaged);
        QCOMPARE(problem.place, pdf());
        // What is read in this process needs none.
        QVERIFY(!reader.read(sample::path(QStringLiteral("agency.html")), JobControl()).articles.empty());
    }
}

void TestFileReader::crashCostsOneFile()
{
    FileReader reader({}, server());
    qputenv("LECTERN_TEST_FAULT", "crash");
    QCOMPARE(onlyProblem(reader.read(pdf(), JobControl())).kind, Problem::Kind::Damaged);
    qunsetenv("LECTERN_TEST_FAULT");
    QCOMPARE(reader.read(pdf(), JobControl()).articles.size(), std::size_t{1});
}

void TestFileReader::hangEndsInTime()
{
    qputenv("LECTERN_TEST_FAULT", "hang");
    const auto process = ReadingProcess::start(server());
    QVERIFY(process);
    const FileContents contents = process->read(pdf(), {}, JobControl(), std::chrono::milliseconds(100));
    QCOMPARE(onlyProblem(contents).kind, Problem::Kind::TooLarge);
    QVERIFY(!process->isUsable());
}

void TestFileReader::cancelEndsSoon()
{
    qputenv("LECTERN_TEST_FAULT", "hang");
    const auto process = ReadingProcess::start(server());
    QVERIFY(process);
    JobControl control;
    control.cancel();
    QCOMPARE(onlyProblem(process->read(pdf(), {}, control)).kind, Problem::Kind::Cancelled);
}

void TestFileReader::oversizedReplyIsRefused()
{
    std::array<int, 2> ends{};
    QCOMPARE(socketpair(AF_UNIX, SOCK_STREAM, 0, ends.data()), 0);
    Channel ours(ends[0]);
    Channel theirs(ends[1]);
    QVERIFY(theirs.send(QByteArray(1000, 'a')));
    const auto soon = std::chrono::steady_clock::now() + std::chrono::seconds(10);
    QVERIFY(!ours.receive(999, soon, JobControl()));
    QCOMPARE(ours.state(), Channel::State::TooLarge);
}

/// The other side may send anything: cut off, bits turned over, sizes that are none.
void TestFileReader::damagedRepliesAreRefused()
{
    const QByteArray whole = encodeContents(readFile(sample::path(QStringLiteral("table.csv"))));
    QVERIFY(decodeContents(whole));
    for (qsizetype length = 0; length < whole.size(); ++length)
        QVERIFY(!decodeContents(whole.left(length)));
    for (qsizetype at = 0; at < whole.size(); ++at) {
        QByteArray flipped = whole;
        flipped[at] = static_cast<char>(flipped.at(at) ^ 0x80);
        if (const auto contents = decodeContents(flipped))
            for (const SourceText &article : contents->articles)
                QVERIFY(QString::fromStdString(article.text).toStdString() == article.text);
    }
}

void TestFileReader::contentsSurviveTheWire()
{
    const FileContents contents = readFile(sample::path(QStringLiteral("letters.mbox")));
    QVERIFY(contents.articles.size() == 3 && contents.problems.size() == 1);
    const auto decoded = decodeContents(encodeContents(contents));
    QVERIFY(decoded);
    QCOMPARE(drawn(*decoded), drawn(contents));
    const ReadRequest request{QStringLiteral("/a\nb"), {ColumnMap{{{"title", "Kop"}}}}, QStringLiteral("tr")};
    const auto asked = decodeRequest(encodeRequest(request));
    QVERIFY(asked);
    QCOMPARE(asked->path, request.path);
    QVERIFY(asked->options.columns == request.options.columns);
    QCOMPARE(asked->language, request.language);
}

void TestFileReader::readsAsInThisProcess_data()
{
    QTest::addColumn<QString>("name");

    for (const QString &name : QDir(sample::path({})).entryList(QDir::Files))
        if (!name.endsWith(QLatin1String(".expected")))
            QTest::newRow(qPrintable(name)) << name;
}

void TestFileReader::readsAsInThisProcess()
{
    QFETCH(QString, name);
    FileReader reader({}, server());
    const QStringList apart = drawn(reader.read(sample::path(name), JobControl()));
    QCOMPARE(apart, drawn(readFile(sample::path(name))));
    QVERIFY(!apart.isEmpty());
}

/// A process that was broken by the file before does not cost this one.
void TestFileReader::brokenProcessIsReplaced()
{
    FileReader reader({}, server());
    QCOMPARE(reader.read(pdf(), JobControl()).articles.size(), std::size_t{1});
    const QByteArray kill = "pkill -KILL -P " + QByteArray::number(getpid()) + " lectern_readser";
    QCOMPARE(std::system(kill.constData()), 0); // the idle child of this test only; names are cut at 15 letters
    QCOMPARE(reader.read(pdf(), JobControl()).articles.size(), std::size_t{1});
}

QTEST_GUILESS_MAIN(TestFileReader)
#include "tst_filereader.moc"
