// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/library.h"
#include "app/workspace/untitled.h"

#include <QFileInfo>
#include <QStandardPaths>
#include <QTest>

using namespace lectern;

class TestUntitled : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void madeAndRemoved();
    void othersAreNotUntitled();
    void leftBehindByACrash();
};

void TestUntitled::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setApplicationName(QStringLiteral("tst_untitled-%1").arg(QCoreApplication::applicationPid()));
}

void TestUntitled::madeAndRemoved()
{
    const auto first = createUntitledLibrary();
    const auto second = createUntitledLibrary();
    QVERIFY(first);
    QVERIFY(second);
    QVERIFY(*first != *second);
    QVERIFY(isUntitledLibrary(*first));
    QVERIFY(Library::open(*first, Access::Write));
    removeUntitledLibrary(*first);
    QVERIFY(!QFileInfo::exists(*first));
    QVERIFY(QFileInfo::exists(*second));
    removeUntitledLibrary(*second);
}

void TestUntitled::othersAreNotUntitled()
{
    QVERIFY(!isUntitledLibrary(QString()));
    QVERIFY(!isUntitledLibrary(QStringLiteral("/tmp/a.lectern")));
}

void TestUntitled::leftBehindByACrash()
{
    const QString path = createUntitledLibrary().value();
    QVERIFY(untitledLibrariesLeftBehind().isEmpty());
    QFile mark(path + QStringLiteral(".lock"));
    QVERIFY(mark.open(QIODevice::WriteOnly));
    mark.write("2147483646\nlectern\n" + QSysInfo::machineHostName().toUtf8() + "\n\n\n");
    mark.close();
    QCOMPARE(untitledLibrariesLeftBehind(), QStringList{path});
    removeUntitledLibrary(path);
    QVERIFY(untitledLibrariesLeftBehind().isEmpty());
    mark.remove();
}

QTEST_GUILESS_MAIN(TestUntitled)
#include "tst_untitled.moc"
