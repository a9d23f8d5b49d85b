// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/findfiles.h"
#include "tests/support/asnobody.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace lectern;

class TestFindFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void missingPathIsNamed();
    void emptyFolderIsNamed();
    void folderOfHiddenFilesIsEmpty();
    void unlistableFolderIsNamed();
    void filesComeInOrderAndOnce();
    void linksDoNotLeadInCircles();
    void filesGivenByNameAreTaken();
    void foldersOfSavedPagesArePassedOver();

private:
    QString make(const QString &path) const;

    QTemporaryDir m_folder;
    QDir m_dir;
};

void TestFindFiles::init()
{
    m_folder = QTemporaryDir();
    QVERIFY(m_folder.isValid());
    m_dir = QDir(m_folder.path());
}

/// Makes a small file below the test folder and returns its path.
QString TestFindFiles::make(const QString &path) const
{
    const QString full = m_dir.filePath(path);
    QDir().mkpath(QFileInfo(full).path());
    QFile file(full);
    if (!file.open(QIODevice::WriteOnly) || file.write("text") != 4)
        return {};
    return full;
}

void TestFindFiles::missingPathIsNamed()
{
    const QString path = m_dir.filePath(QStringLiteral("gone.txt"));
    const FoundFiles found = findFiles({path});
    QVERIFY(found.files.isEmpty());
    QCOMPARE(found.problems.size(), std::size_t{1});
    QCOMPARE(found.problems[0].kind, Problem::Kind::Unreadable);
    QCOMPARE(found.problems[0].place, path);
    QVERIFY(found.problems[0].message.contains(QLatin1String("no such file")));
}

void TestFindFiles::emptyFolderIsNamed()
{
    QVERIFY(m_dir.mkpath(QStringLiteral("a/b")));
    const FoundFiles found = findFiles({m_dir.path()});
    QVERIFY(found.files.isEmpty());
    QCOMPARE(found.problems.size(), std::size_t{1});
    QCOMPARE(found.problems[0].kind, Problem::Kind::Empty);
}

void TestFindFiles::folderOfHiddenFilesIsEmpty()
{
    make(QStringLiteral(".hidden"));
    make(QStringLiteral(".folder/seen.txt"));
    QCOMPARE(findFiles({m_dir.path()}).problems.at(0).kind, Problem::Kind::Empty);
}

void TestFindFiles::unlistableFolderIsNamed()
{
    const QString file = make(QStringLiteral("a.txt"));
    make(QStringLiteral("locked/b.txt"));
    const QString locked = m_dir.filePath(QStringLiteral("locked"));
    QVERIFY(QFile::setPermissions(locked, {}));
    QVERIFY(QFile::setPermissions(m_dir.path(), QFile::Permissions(0x7755))); // nobody must get as far as the folder
    const FoundFiles found = [this] {
        const AsNobody nobody;
        return findFiles({m_dir.path()});
    }();
    QFile::setPermissions(locked, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QCOMPARE(found.files, QStringList{file});
    QCOMPARE(found.problems.size(), std::size_t{1});
    QCOMPARE(found.problems[0].place, locked);
}

void TestFindFiles::filesComeInOrderAndOnce()
{
    const QString b = make(QStringLiteral("b.txt"));
    const QString a = make(QStringLiteral("a/z.txt"));
    const QString c = make(QStringLiteral("a/çay.md"));
    QVERIFY(QFile::link(b, m_dir.filePath(QStringLiteral("link.txt"))));
    const FoundFiles found = findFiles({b, m_dir.path(), m_dir.filePath(QStringLiteral("a"))});
    QVERIFY(found.problems.empty());
    QCOMPARE(found.files, QStringList({a, c, b}));
}

void TestFindFiles::linksDoNotLeadInCircles()
{
    const QString file = make(QStringLiteral("a/b.txt"));
    QVERIFY(QFile::link(m_dir.path(), m_dir.filePath(QStringLiteral("a/up"))));
    QCOMPARE(findFiles({m_dir.path()}).files, QStringList{file});
}

void TestFindFiles::filesGivenByNameAreTaken()
{
    const QString hidden = make(QStringLiteral(".hidden.txt"));
    QCOMPARE(findFiles({hidden}).files, QStringList{hidden});
}

void TestFindFiles::foldersOfSavedPagesArePassedOver()
{
    const QString page = make(QStringLiteral("Ferry.html"));
    make(QStringLiteral("Ferry_files/frame.html"));
    make(QStringLiteral("Ferry_files/deep/style.css"));
    QCOMPARE(findFiles({m_dir.path()}).files, QStringList{page});
}

QTEST_GUILESS_MAIN(TestFindFiles)
#include "tst_findfiles.moc"
