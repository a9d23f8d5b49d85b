// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/articlereader.h"
#include "app/store/library.h"
#include "app/store/librarylock.h"
#include "app/workspace/watchedfolders.h"
#include "app/workspace/workspace.h"
#include "tests/workspace/newsfolder.h"

#include <QSignalSpy>
#include <QStandardPaths>

using namespace lectern;

namespace {

Filter textFilter(const std::string &text)
{
    Filter filter;
    filter.text = text;
    return filter;
}

QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestWorkspace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void failedOpenKeepsWhatIsOpen();
    void lockedLibraryIsNamed();
    void badFilesAreListed();
    void wrongQueryIsRejected();
    void saveAsToAnImpossiblePlace();
    void saveAsWhileImporting();
    void startsEmpty();
    void importOpensAnUntitledLibrary();
    void emptyUntitledLibraryIsRemoved();
    void savedLibraryGoesOn();
    void reopenedLibraryIsTheSame();
    void filterNarrowsTheResult();
    void newerFilterDropsTheOlder();
    void importWaitsForTheOneBefore();
    void cancelledImportEnds();
    void pausedImportGoesOn();
    void pausedImportIsForgotten();
    void pastedTextIsAnArticle();
    void olderAnalysesAreReplaced();
    void closingDuringAnImport();
    void readStateIsKept();
    void watchedFolderIsImported();

private:
    /// Imports and waits for the end.
    void import(Workspace &workspace, const QStringList &paths);
    /// Opens and waits for the articles.
    void open(Workspace &workspace, const QString &path);
    [[nodiscard]] QString savedNews();
    void startAndPause(Workspace &workspace);

    static constexpr int ManyFiles = 300;

    std::unique_ptr<NewsFolder> m_folder;
    std::shared_ptr<const Recognizer> m_recognizer;
};

void TestWorkspace::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setApplicationName(QStringLiteral("tst_workspace-%1").arg(QCoreApplication::applicationPid()));
    m_recognizer = NewsFolder::recognizer();
    qRegisterMetaType<Problem>();
}

void TestWorkspace::init()
{
    m_folder = std::make_unique<NewsFolder>();
}

void TestWorkspace::import(Workspace &workspace, const QStringList &paths)
{
    QSignalSpy finished(&workspace, &Workspace::importFinished);
    workspace.importPaths(paths);
    QVERIFY(workspace.isImporting());
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 20000);
    QVERIFY(!workspace.isImporting());
}

void TestWorkspace::open(Workspace &workspace, const QString &path)
{
    QSignalSpy changed(&workspace, &Workspace::resultChanged);
    QVERIFY(workspace.openLibrary(path));
    QTRY_COMPARE(changed.size(), 2); // emptied, then filled
}

/// A library of the three texts, closed.
QString TestWorkspace::savedNews()
{
    const QString path = m_folder->path(QStringLiteral("news.lectern"));
    Workspace workspace(m_recognizer);
    import(workspace, m_folder->writeNews());
    return workspace.saveAs(path) ? path : QString();
}

void TestWorkspace::failedOpenKeepsWhatIsOpen()
{
    const QString good = savedNews();
    const QString bad = m_folder->write(QStringLiteral("text.lectern"), "no library at all, just words");
    Workspace workspace(m_recognizer);
    open(workspace, good);
    const auto corpus = workspace.corpus();
    const auto opened = workspace.openLibrary(bad);
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, Problem::Kind::Unsupported);
    QCOMPARE(workspace.libraryPath(), good);
    QCOMPARE(workspace.corpus(), corpus);
    QCOMPARE(workspace.openLibrary(m_folder->path(QStringLiteral("none"))).error().kind, Problem::Kind::Unreadable);
    QCOMPARE(readFile(bad), QByteArray("no library at all, just words"));
    QVERIFY(!QFile::exists(bad + QStringLiteral(".lock")));
}

void TestWorkspace::lockedLibraryIsNamed()
{
    const QString path = savedNews();
    const auto lock = LibraryLock::take(path);
    Workspace workspace(m_recognizer);
    const auto opened = workspace.openLibrary(path);
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, Problem::Kind::InUse);
    QVERIFY(workspace.libraryPath().isEmpty());
}

void TestWorkspace::badFilesAreListed()
{
    Workspace workspace(m_recognizer);
    QSignalSpy occurred(&workspace, &Workspace::problemOccurred);
    QSignalSpy finished(&workspace, &Workspace::importFinished);
    const QString empty = m_folder->write(QStringLiteral("empty.txt"), {});
    import(workspace, m_folder->writeNews() << empty);
    QCOMPARE(finished.first(), (QVariantList{3, 0, 1}));
    QCOMPARE(occurred.size(), 1);
    QCOMPARE(workspace.problems().size(), std::size_t(1));
    QCOMPARE(workspace.problems().front().place, empty);
    QCOMPARE(workspace.corpus()->articleCount(), 3U);
}

void TestWorkspace::wrongQueryIsRejected()
{
    Workspace workspace(m_recognizer);
    import(workspace, m_folder->writeNews());
    QSignalSpy rejected(&workspace, &Workspace::queryRejected);
    QSignalSpy changed(&workspace, &Workspace::resultChanged);
    workspace.setFilter(textFilter("\"never closed"));
    QCOMPARE(rejected.size(), 1);
    QCOMPARE(rejected.first().first().value<Problem>().kind, Problem::Kind::Query);
    QCOMPARE(changed.size(), 0);
    QCOMPARE(workspace.result()->search.total, 3U);
}

void TestWorkspace::saveAsToAnImpossiblePlace()
{
    Workspace workspace(m_recognizer);
    QCOMPARE(workspace.saveAs(m_folder->path(QStringLiteral("x.lectern"))).error().kind, Problem::Kind::Usage);
    import(workspace, m_folder->writeNews());
    const QString before = workspace.libraryPath();
    QCOMPARE(workspace.saveAs(m_folder->path(QStringLiteral("no/x.lectern"))).error().kind, Problem::Kind::Unwritable);
    QCOMPARE(workspace.libraryPath(), before);
    QVERIFY(workspace.isUntitled());
}

void TestWorkspace::saveAsWhileImporting()
{
    Workspace workspace(m_recognizer);
    QSignalSpy finished(&workspace, &Workspace::importFinished);
    workspace.importPaths(m_folder->writeNews());
    QCOMPARE(workspace.saveAs(m_folder->path(QStringLiteral("x.lectern"))).error().kind, Problem::Kind::InUse);
    QTRY_COMPARE(finished.size(), 1);
}

void TestWorkspace::startsEmpty()
{
    Workspace workspace(m_recognizer);
    QVERIFY(workspace.libraryPath().isEmpty());
    QVERIFY(!workspace.isUntitled());
    QCOMPARE(workspace.corpus()->articleCount(), 0U);
    QCOMPARE(workspace.result()->search.total, 0U);
    QCOMPARE(workspace.articles()->article(ArticleId(1)).error().kind, Problem::Kind::Vanished);
}

void TestWorkspace::importOpensAnUntitledLibrary()
{
    Workspace workspace(m_recognizer);
    QSignalSpy finished(&workspace, &Workspace::importFinished);
    QSignalSpy libraryChanged(&workspace, &Workspace::libraryChanged);
    import(workspace, m_folder->writeNews());
    QCOMPARE(finished.first(), (QVariantList{3, 0, 0}));
    QCOMPARE(libraryChanged.size(), 1);
    QVERIFY(workspace.isUntitled());
    QCOMPARE(workspace.corpus()->articleCount(), 3U);
    QCOMPARE(workspace.result()->search.articles.articleCount(), 3U);
    QCOMPARE(workspace.result()->search.hits.size(), std::size_t(3));
    QVERIFY(workspace.articles()->article(workspace.corpus()->record(DocNumber(0)).id));
    const QString path = workspace.libraryPath();
    workspace.closeLibrary();
    QVERIFY(QFile::exists(path)); // it has articles: nobody throws them away
    QCOMPARE(workspace.corpus()->articleCount(), 0U);
    QVERIFY(QFile::remove(path));
}

void TestWorkspace::emptyUntitledLibraryIsRemoved()
{
    Workspace workspace(m_recognizer);
    QVERIFY(workspace.openUntitled());
    const QString path = workspace.libraryPath();
    QVERIFY(QFile::exists(path));
    workspace.closeLibrary();
    QVERIFY(!QFile::exists(path));
    QVERIFY(Workspace::untitledLeftBehind().isEmpty());
}

void TestWorkspace::savedLibraryGoesOn()
{
    Workspace workspace(m_recognizer);
    import(workspace, m_folder->writeNews());
    const QString untitled = workspace.libraryPath();
    const QString path = m_folder->path(QStringLiteral("saved.lectern"));
    QVERIFY(workspace.saveAs(path));
    QCOMPARE(workspace.libraryPath(), path);
    QVERIFY(!workspace.isUntitled());
    QVERIFY(!QFile::exists(untitled));
    QCOMPARE(workspace.corpus()->articleCount(), 3U);
    QVERIFY(workspace.articles()->article(workspace.corpus()->record(DocNumber(0)).id));
    import(workspace, {m_folder->write(QStringLiteral("more.txt"), "More\n\nOf the same.\n")});
    QCOMPARE(workspace.corpus()->articleCount(), 4U);
    workspace.closeLibrary();
    QCOMPARE((*Library::open(path, Access::Read))->articles()->size(), std::size_t(4));
    QCOMPARE(QDir(m_folder->path()).entryList({QStringLiteral("saved*")}, QDir::Files).size(), 1);
}

void TestWorkspace::reopenedLibraryIsTheSame()
{
    const QString path = savedNews();
    Workspace workspace(m_recognizer);
    open(workspace, path);
    QCOMPARE(workspace.corpus()->articleCount(), 3U);
    const auto entity = workspace.corpus()->entityByKey("person:orhan-demir");
    QVERIFY(entity);
    QCOMPARE(workspace.corpus()->total(*entity).articles, 2U);
}

void TestWorkspace::filterNarrowsTheResult()
{
    Workspace workspace(m_recognizer);
    import(workspace, m_folder->writeNews());
    QSignalSpy changed(&workspace, &Workspace::resultChanged);
    workspace.setFilter(textFilter("izmir"));
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(workspace.result()->search.total, 2U);
    QCOMPARE(workspace.result()->filter, textFilter("izmir"));
    workspace.setFilter({});
    QTRY_COMPARE(changed.size(), 2);
    QCOMPARE(workspace.result()->search.total, 3U);
    workspace.setOrder(HitOrder::Title);
    QTRY_COMPARE(changed.size(), 3);
    QCOMPARE(workspace.result()->order, HitOrder::Title);
}

void TestWorkspace::newerFilterDropsTheOlder()
{
    Workspace workspace(m_recognizer);
    import(workspace, m_folder->writeNews());
    QSignalSpy changed(&workspace, &Workspace::resultChanged);
    for (const char *word : {"izmir", "ankara", "baku"})
        workspace.setFilter(textFilter(word));
    QTRY_COMPARE(workspace.result()->filter.text, std::string("baku"));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(workspace.result()->search.total, 1U);
}

void TestWorkspace::importWaitsForTheOneBefore()
{
    Workspace workspace(m_recognizer);
    QSignalSpy finished(&workspace, &Workspace::importFinished);
    const QStringList files = m_folder->writeNews();
    workspace.importPaths({files.at(0)});
    workspace.importPaths({files.at(1)});
    workspace.importPaths({files.at(2), files.at(0)});
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 2, 20000);
    QCOMPARE(finished.at(0), (QVariantList{1, 0, 0}));
    QCOMPARE(finished.at(1), (QVariantList{2, 1, 0}));
    QCOMPARE(workspace.corpus()->articleCount(), 3U);
}

void TestWorkspace::cancelledImportEnds()
{
    constexpr int Files = 300;
    for (int i = 0; i < Files; ++i)
        m_folder->write(QStringLiteral("many/%1.txt").arg(i),
                        "Title\n\nThe minister spoke in Ankara for hour " + QByteArray::number(i) + ".\n");
    Workspace workspace(m_recognizer);
    QSignalSpy finished(&workspace, &Workspace::importFinished);
    bool isCancelled = false;
    connect(&workspace, &Workspace::importProgressed, &workspace, [&](const ImportProgress &progress) {
        if (progress.files > 0 && !isCancelled) {
            isCancelled = true;
            workspace.cancelImport();
        }
    });
    workspace.importPaths({m_folder->path(QStringLiteral("many"))});
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 60000);
    const int added = finished.first().first().toInt();
    QCOMPARE(workspace.corpus()->articleCount(), static_cast<std::uint32_t>(added));
    QVERIFY(added > 0);
}

/// Pauses an import of many files as soon as some are in.
void TestWorkspace::startAndPause(Workspace &workspace)
{
    for (int i = 0; i < ManyFiles; ++i)
        m_folder->write(QStringLiteral("many/%1.txt").arg(i),
                        "Title\n\nThe minister spoke in Ankara for hour " + QByteArray::number(i) + ".\n");
    QSignalSpy paused(&workspace, &Workspace::importPaused);
    connect(&workspace, &Workspace::importProgressed, &workspace, [&](const ImportProgress &progress) {
        if (progress.files > 0 && progress.files < ManyFiles && !workspace.isImportPaused())
            workspace.pauseImport();
    });
    workspace.importPaths({m_folder->path(QStringLiteral("many"))});
    QTRY_COMPARE_WITH_TIMEOUT(paused.size(), 1, 60000);
    workspace.disconnect(&workspace, &Workspace::importProgressed, &workspace, nullptr);
    QVERIFY(workspace.isImportPaused());
    QVERIFY(!workspace.isImporting());
}

void TestWorkspace::pausedImportGoesOn()
{
    Workspace workspace(m_recognizer);
    QSignalSpy finished(&workspace, &Workspace::importFinished);
    startAndPause(workspace);
    const std::uint32_t some = workspace.corpus()->articleCount();
    QVERIFY(some > 0 && some < ManyFiles);
    workspace.importPaths(m_folder->writeNews()); // waits with it
    QVERIFY(!workspace.isImporting());
    QCOMPARE(finished.size(), 0);
    workspace.resumeImport();
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 60000);
    QVERIFY(!workspace.isImportPaused());
    QCOMPARE(finished.front(), (QVariantList{ManyFiles + 3 - static_cast<int>(some), 0, 0}));
    QCOMPARE(workspace.corpus()->articleCount(), static_cast<std::uint32_t>(ManyFiles + 3));
}

void TestWorkspace::pausedImportIsForgotten()
{
    Workspace workspace(m_recognizer);
    QSignalSpy finished(&workspace, &Workspace::importFinished);
    startAndPause(workspace);
    const std::uint32_t some = workspace.corpus()->articleCount();
    workspace.cancelImport();
    QCOMPARE(finished.size(), 1);
    QVERIFY(!workspace.isImportPaused());
    workspace.resumeImport();
    QVERIFY(!workspace.isImporting());
    QCOMPARE(workspace.corpus()->articleCount(), some);
}

void TestWorkspace::pastedTextIsAnArticle()
{
    Workspace workspace(m_recognizer);
    QSignalSpy finished(&workspace, &Workspace::importFinished);
    workspace.importText(QStringLiteral("Harbour opens\n\nThe harbour of Izmir was opened on Monday.\n"));
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 20000);
    QCOMPARE(workspace.corpus()->articleCount(), 1U);
    QVERIFY(workspace.corpus()->record(DocNumber(0)).file.starts_with("clipboard:"));
    workspace.importText(QStringLiteral(" "));
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 2, 20000);
    QCOMPARE(finished.last(), (QVariantList{0, 0, 1}));
    QCOMPARE(workspace.problems().back().kind, Problem::Kind::Empty);
}

void TestWorkspace::olderAnalysesAreReplaced()
{
    const QString path = savedNews();
    {
        const auto library = Library::open(path, Access::Write).value();
        const auto reader = ArticleReader::open(path).value();
        const Article article = reader->article(ArticleId(1))->article;
        const std::vector<NewAnalysis> older{
            {ArticleId(1), pack(article, Annotations(), digest(article, Annotations()))}};
        QVERIFY(library->storeAnalyses(older, "older"));
    }
    Workspace workspace(m_recognizer);
    QSignalSpy reanalysed(&workspace, &Workspace::reanalysed);
    workspace.reanalyse();
    QVERIFY(!workspace.isImporting()); // nothing is open
    open(workspace, path);
    QCOMPARE(workspace.outdatedArticles(), 1);
    workspace.reanalyse();
    workspace.importText(QStringLiteral("Late\n\nThis waits for the end.\n"));
    QVERIFY(!workspace.saveAs(m_folder->path(QStringLiteral("b.lectern"))));
    QTRY_COMPARE_WITH_TIMEOUT(reanalysed.size(), 1, 20000);
    QVERIFY(reanalysed.front().front().toStringList().join(u' ').contains(QStringLiteral("1")));
    QCOMPARE(workspace.outdatedArticles(), 0);
    QTRY_COMPARE_WITH_TIMEOUT(workspace.corpus()->articleCount(), 4U, 20000);
}

void TestWorkspace::closingDuringAnImport()
{
    const QString path = savedNews();
    for (int i = 0; i < 100; ++i)
        m_folder->write(QStringLiteral("many/%1.txt").arg(i),
                        "Title\n\nThe minister spoke in Ankara for hour " + QByteArray::number(i) + ".\n");
    {
        Workspace workspace(m_recognizer);
        open(workspace, path);
        workspace.importPaths({m_folder->path(QStringLiteral("many"))});
        workspace.closeLibrary();
        QVERIFY(!workspace.isImporting());
        QCOMPARE(workspace.corpus()->articleCount(), 0U);
    }
    // The import gives the lock back when it has noticed.
    QTRY_VERIFY(LibraryLock::take(path));
    QVERIFY((*Library::open(path, Access::Write))->articles()->size() >= 3);
}

void TestWorkspace::readStateIsKept()
{
    const QString path = savedNews();
    {
        Workspace workspace(m_recognizer);
        open(workspace, path);
        const ArticleId id = workspace.corpus()->record(DocNumber(1)).id;
        QSignalSpy changed(&workspace, &Workspace::readStateChanged);
        QVERIFY(!workspace.isRead(id));
        workspace.setRead(id, true);
        workspace.setRead(id, true);
        QCOMPARE(changed.size(), 1);
        QVERIFY(workspace.isRead(id));
    }
    Workspace workspace(m_recognizer);
    open(workspace, path);
    QVERIFY(workspace.isRead(workspace.corpus()->record(DocNumber(1)).id));
    QVERIFY(!workspace.isRead(workspace.corpus()->record(DocNumber(0)).id));
}

/// What is there, what comes later and into a new folder, and what came while the library was closed.
void TestWorkspace::watchedFolderIsImported()
{
    const QString path = savedNews();
    const auto watching = [&](Workspace &workspace) -> WatchedFolders & {
        workspace.watchedFolders().setPatience(50);
        return workspace.watchedFolders();
    };
    const auto count = [](const Workspace &workspace) { return workspace.corpus()->articleCount(); };
    const QByteArray text = "Port opens\n\nThe harbour opened on Monday.\n";
    m_folder->write(QStringLiteral("inbox/a.txt"), text);
    {
        Workspace workspace(m_recognizer);
        open(workspace, path);
        QVERIFY(watching(workspace).setFolders({m_folder->path(QStringLiteral("inbox/"))}));
        QTRY_COMPARE_WITH_TIMEOUT(count(workspace), 4U, 20000);
        m_folder->write(QStringLiteral("inbox/deep/b.txt"), text + "Twice.\n");
        QTRY_COMPARE_WITH_TIMEOUT(count(workspace), 5U, 20000);
        m_folder->write(QStringLiteral("inbox/deep/c.txt"), text + "Thrice.\n");
        QTRY_COMPARE_WITH_TIMEOUT(count(workspace), 6U, 20000);
    }
    m_folder->write(QStringLiteral("inbox/d.txt"), text + "In the meantime.\n");
    Workspace workspace(m_recognizer);
    open(workspace, path);
    QCOMPARE(watching(workspace).folders(), QStringList{m_folder->path(QStringLiteral("inbox"))});
    QTRY_COMPARE_WITH_TIMEOUT(count(workspace), 7U, 20000);
    workspace.closeLibrary();
    QVERIFY(!workspace.watchedFolders().setFolders({m_folder->path()}));
}

QTEST_GUILESS_MAIN(TestWorkspace)
#include "tst_workspace.moc"
