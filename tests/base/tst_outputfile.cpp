// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/outputfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace lectern;

class TestOutputFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void unwritable_data();
    void unwritable();
    void deviceIsWrittenTo();
    void failedContentLeavesTheOldFile();
    void contentReplacesTheOldFile();

private:
    QTemporaryDir m_folder;
};

void TestOutputFile::unwritable_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("folder that is not there") << QStringLiteral("no/such/file.json");
    QTest::newRow("a folder") << QStringLiteral(".");
}

void TestOutputFile::unwritable()
{
    QFETCH(QString, name);
    const QString path = m_folder.filePath(name);
    bool isCalled = false;
    const auto written = writeOutputFile(path, [&](QIODevice &) -> Result<void> {
        isCalled = true;
        return {};
    });
    QVERIFY(!written);
    QCOMPARE(written.error().kind, Problem::Kind::Unwritable);
    QCOMPARE(written.error().place, path);
    QVERIFY(!isCalled);
}

/// A full device says so, and is still a device afterwards.
void TestOutputFile::deviceIsWrittenTo()
{
    const auto five = [](QIODevice &device) -> Result<void> {
        device.write("five\n");
        return {};
    };
    const auto full = writeOutputFile(QStringLiteral("/dev/full"), five);
    QVERIFY(!full);
    QCOMPARE(full.error().kind, Problem::Kind::Unwritable);
    QVERIFY(writeOutputFile(QStringLiteral("/dev/null"), five));
    for (const char *device : {"/dev/full", "/dev/null"})
        QVERIFY(!QFileInfo(QString::fromLatin1(device)).isFile());
}

void TestOutputFile::failedContentLeavesTheOldFile()
{
    const QString path = m_folder.filePath(QStringLiteral("a.json"));
    QFile old(path);
    QVERIFY(old.open(QIODevice::WriteOnly));
    old.write("old");
    old.close();
    const auto written = writeOutputFile(path, [](QIODevice &device) -> Result<void> {
        device.write("half");
        return Problem{Problem::Kind::Damaged, QStringLiteral("bad article"), {}};
    });
    QVERIFY(!written);
    QCOMPARE(written.error().message, QStringLiteral("bad article"));
    QVERIFY(old.open(QIODevice::ReadOnly));
    QCOMPARE(old.readAll(), QByteArray("old"));
    QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files), QStringList{QStringLiteral("a.json")});
}

void TestOutputFile::contentReplacesTheOldFile()
{
    const QString path = m_folder.filePath(QStringLiteral("b.json"));
    for (const QByteArray &content : {QByteArray("first, which is longer"), QByteArray("second")})
        QVERIFY(writeOutputFile(path, [&](QIODevice &device) -> Result<void> {
            device.write(content);
            return {};
        }));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("second"));
}

QTEST_APPLESS_MAIN(TestOutputFile)
#include "tst_outputfile.moc"
