// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/librarylock.h"

#include <QTemporaryDir>
#include <QTest>

using namespace lectern;

class TestLibraryLock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void secondLockNamesTheProcess();
    void missingFolderIsNamed();
    void lockIsGivenBack();
    void crashLeavesAMark();
    void lockThatIsHeldIsNotLeftBehind();

private:
    [[nodiscard]] QString library(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    QTemporaryDir m_folder;
};

void TestLibraryLock::secondLockNamesTheProcess()
{
    const auto first = LibraryLock::take(library("a.lectern"));
    QVERIFY(first);
    const auto second = LibraryLock::take(library("a.lectern"));
    QVERIFY(!second);
    QCOMPARE(second.error().kind, Problem::Kind::InUse);
    QVERIFY(second.error().message.contains(QString::number(QCoreApplication::applicationPid())));
}

void TestLibraryLock::missingFolderIsNamed()
{
    const auto lock = LibraryLock::take(library("no/a.lectern"));
    QVERIFY(!lock);
    QCOMPARE(lock.error().kind, Problem::Kind::Unwritable);
}

void TestLibraryLock::lockIsGivenBack()
{
    {
        const auto first = LibraryLock::take(library("b.lectern"));
        QVERIFY(first);
        QVERIFY(!(*first)->wasLeftBehind());
    }
    QVERIFY(!QFile::exists(library("b.lectern.lock")));
    QVERIFY(LibraryLock::take(library("b.lectern")));
}

void TestLibraryLock::crashLeavesAMark()
{
    // What QLockFile writes: process, program, host. No process has the largest number.
    QFile mark(library("c.lectern.lock"));
    QVERIFY(mark.open(QIODevice::WriteOnly));
    mark.write("2147483646\nlectern\n" + QSysInfo::machineHostName().toUtf8() + "\n\n\n");
    mark.close();
    QVERIFY(LibraryLock::isLeftBehind(library("c.lectern")));
    QVERIFY(LibraryLock::isLeftBehind(library("c.lectern"))); // asking changes nothing
    const auto lock = LibraryLock::take(library("c.lectern"));
    QVERIFY(lock);
    QVERIFY((*lock)->wasLeftBehind());
}

void TestLibraryLock::lockThatIsHeldIsNotLeftBehind()
{
    QVERIFY(!LibraryLock::isLeftBehind(library("d.lectern")));
    const auto lock = LibraryLock::take(library("d.lectern"));
    QVERIFY(lock);
    QVERIFY(!LibraryLock::isLeftBehind(library("d.lectern")));
    QVERIFY(QFile::exists(library("d.lectern.lock")));
}

QTEST_GUILESS_MAIN(TestLibraryLock)
#include "tst_librarylock.moc"
