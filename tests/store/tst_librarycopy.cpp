// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/articlereader.h"
#include "app/store/library.h"
#include "app/store/librarylock.h"
#include "tests/store/samples.h"

#include <QTemporaryDir>
#include <QTest>

using namespace lectern;

namespace {

std::size_t articleCount(const QString &path)
{
    const auto library = Library::open(path, Access::Read);
    return library ? (*library)->articles()->size() : 0;
}

} // namespace

class TestLibraryCopy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void missingFolderIsNamed();
    void openTargetIsLeftAlone();
    void copyHoldsEverything();
    void copyWhileItIsWritten();
    void targetIsReplacedWithItsLog();
    void ontoItselfIsNothing();

private:
    [[nodiscard]] QString in(const char *name) const { return m_folder->filePath(QString::fromLatin1(name)); }
    [[nodiscard]] QStringList files() const { return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestLibraryCopy::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    samples::fill(in("a.lectern"),
                  {samples::packed(QStringLiteral("/1.txt")), samples::packed(QStringLiteral("/2.txt"))});
}

void TestLibraryCopy::missingFolderIsNamed()
{
    const auto library = Library::open(in("a.lectern"), Access::Write);
    const auto copied = (*library)->copyTo(in("no/b.lectern"));
    QVERIFY(!copied);
    QCOMPARE(copied.error().kind, Problem::Kind::Unwritable);
    QCOMPARE(copied.error().place, in("no/b.lectern"));
}

void TestLibraryCopy::openTargetIsLeftAlone()
{
    samples::fill(in("b.lectern"), {});
    const auto lock = LibraryLock::take(in("b.lectern"));
    QVERIFY(lock);
    const auto library = Library::open(in("a.lectern"), Access::Write);
    const auto copied = (*library)->copyTo(in("b.lectern"));
    QVERIFY(!copied);
    QCOMPARE(copied.error().kind, Problem::Kind::InUse);
    QCOMPARE(articleCount(in("b.lectern")), std::size_t(0));
}

void TestLibraryCopy::copyHoldsEverything()
{
    {
        const auto library = Library::open(in("a.lectern"), Access::Write);
        QVERIFY((*library)->copyTo(in("b.lectern")));
    }
    QCOMPARE(articleCount(in("b.lectern")), std::size_t(2));
    const auto stored = (*ArticleReader::open(in("b.lectern")))->article(ArticleId(2));
    QVERIFY(stored);
    QCOMPARE(stored->article, samples::article(QStringLiteral("/2.txt")));
    QCOMPARE(stored->annotations, samples::annotations(stored->article));
    QCOMPARE(files(), (QStringList{QStringLiteral("a.lectern"), QStringLiteral("b.lectern")}));
}

void TestLibraryCopy::copyWhileItIsWritten()
{
    const auto library = Library::open(in("a.lectern"), Access::Write);
    const auto other = Connection::open(in("a.lectern"), Access::Write);
    const auto transaction = Transaction::begin(**other);
    QVERIFY((*other)->execute(QStringLiteral("DELETE FROM article")));
    QVERIFY((*library)->copyTo(in("b.lectern")));
    QCOMPARE(articleCount(in("b.lectern")), std::size_t(2));
}

void TestLibraryCopy::targetIsReplacedWithItsLog()
{
    // A crashed session left a log beside the target; the new library must not get it.
    samples::fill(in("old.lectern"), {});
    {
        const auto open = Library::open(in("old.lectern"), Access::Write);
        QVERIFY((*open)->store(std::vector{samples::packed(QStringLiteral("/3.txt"))}, samples::Recognizer));
        QVERIFY(QFile::copy(in("old.lectern"), in("b.lectern")));
        QVERIFY(QFile::copy(in("old.lectern-wal"), in("b.lectern-wal")));
    }
    const auto library = Library::open(in("a.lectern"), Access::Write);
    QVERIFY((*library)->copyTo(in("b.lectern")));
    QVERIFY(!QFile::exists(in("b.lectern-wal")));
    QCOMPARE(articleCount(in("b.lectern")), std::size_t(2));
}

void TestLibraryCopy::ontoItselfIsNothing()
{
    const auto library = Library::open(in("a.lectern"), Access::Write);
    QVERIFY((*library)->copyTo(in("a.lectern")));
    QCOMPARE((*library)->articles()->size(), std::size_t(2));
}

QTEST_GUILESS_MAIN(TestLibraryCopy)
#include "tst_librarycopy.moc"
