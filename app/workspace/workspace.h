// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analyse/chart.h"
#include "app/annotate/recognizer.h"
#include "app/base/problem.h"
#include "app/index/articleset.h"
#include "app/index/corpus.h"
#include "app/query/explain.h"
#include "app/query/filter.h"
#include "app/query/search.h"
#include "app/workspace/importarticles.h"

#include <QObject>
#include <QStringList>

#include <memory>
#include <unordered_set>
#include <vector>

namespace lectern {

class Curation;
class WatchedFolders;
struct CorrectedCorpus;
struct HeldLibrary;

/// What a filter leaves of the library; shared and immutable.
struct FilterResult
{
    Filter filter;
    Query query;
    HitOrder order = HitOrder::Newest;
    SearchResult search; ///< `hits` holds every article of the filter, in `order`
};

/// The open library, its jobs and its filter. The window is its only user; panes never see it. All calls and signals
/// on one thread; what takes time runs in the background and comes back as a new snapshot.
class Workspace : public QObject
{
    Q_OBJECT

public:
    explicit Workspace(std::shared_ptr<const Recognizer> recognizer, QObject *parent = nullptr);
    ~Workspace() override;

    /// Opens a library file. What was open stays open when it fails.
    [[nodiscard]] Result<void> openLibrary(const QString &path);
    /// A new autosaved library without a name of the reader's; `untitledLeftBehind` lists those of a crashed session.
    [[nodiscard]] Result<void> openUntitled();
    [[nodiscard]] static QStringList untitledLeftBehind();
    /// Copies the library to `path` and goes on there; an existing file is replaced whole or not at all.
    [[nodiscard]] Result<void> saveAs(const QString &path);
    void closeLibrary();

    [[nodiscard]] QString libraryPath() const; ///< empty when none is open
    [[nodiscard]] bool isUntitled() const;
    [[nodiscard]] std::shared_ptr<const Corpus> corpus() const;          ///< never null
    [[nodiscard]] std::shared_ptr<const ArticleSource> articles() const; ///< never null
    [[nodiscard]] std::shared_ptr<const FilterResult> result() const;    ///< never null
    [[nodiscard]] const std::vector<Problem> &problems() const;          ///< of the imports of this session

    /// What the reader decides about the open library and adds to it, with undo; one object for all libraries.
    [[nodiscard]] Curation &curation() const;
    /// Folders whose new files come into the open library by themselves.
    [[nodiscard]] WatchedFolders &watchedFolders() const;

    /// Imports files and folders in the background; ends in importFinished(). Into an untitled library when none is
    /// open.
    void importPaths(const QStringList &paths);
    /// What was decided about the columns of tables, in the open library; imports into it go by that.
    [[nodiscard]] std::vector<TableLayout> tableLayouts() const;
    [[nodiscard]] Result<void> rememberLayout(const TableLayout &layout);
    /// A text from the clipboard becomes an article, as importPaths().
    void importText(const QString &text);
    /// Stops and forgets the rest; what was imported stays. Stops reanalyse(), too.
    void cancelImport();
    /// Stops and keeps the rest for resumeImport(), until the library is closed; ends in importPaused(). What was
    /// imported is shown.
    void pauseImport();
    void resumeImport();
    [[nodiscard]] bool isImporting() const;
    [[nodiscard]] bool isImportPaused() const;

    /// Articles of the open library that another recogniser analysed.
    [[nodiscard]] int outdatedArticles() const;
    /// Analyses them anew in the background, from the texts the library holds; ends in reanalysed(). Nothing while
    /// articles are imported.
    void reanalyse();

    /// Filters in the background; a newer call drops the older. Ends in resultChanged() or queryRejected().
    void setFilter(const Filter &filter);
    void setOrder(HitOrder order);
    /// Why the filter finds an article of the snapshot or does not. Problem: Usage (no such article), and that of an
    /// article that cannot be read.
    [[nodiscard]] Result<Explanation> explain(ArticleId id) const;
    void setRead(ArticleId id, bool isRead);
    [[nodiscard]] bool isRead(ArticleId id) const;
    [[nodiscard]] const std::unordered_set<ArticleId> &readArticles() const;

Q_SIGNALS:
    void libraryChanged(); ///< another library, or none
    void corpusChanged();  ///< a new snapshot; resultChanged() follows
    void resultChanged();  ///< another filter, order or snapshot
    void queryRejected(const lectern::Problem &problem);
    void importProgressed(const lectern::ImportProgress &progress);
    void importPaused();
    void importFinished(int added, int unchanged, int failed);
    void reanalysisProgressed(int done, int total);
    void reanalysed(const QStringList &summary); ///< sentences for the reader
    void problemOccurred(const lectern::Problem &problem);
    void readStateChanged(lectern::ArticleId id);

private:
    struct Data;

    [[nodiscard]] Result<void> hold(std::unique_ptr<HeldLibrary> library);
    void release();
    void announceLibrary();
    void load();
    void correct();
    void take(CorrectedCorpus snapshot);
    void import(ImportSources sources);
    void importNext();
    void concludeWriting();
    void search();
    void show(std::shared_ptr<const FilterResult> result);
    void reject(const Problem &problem);
    void report(const Problem &problem);

    std::unique_ptr<Data> m_data;
};

} // namespace lectern
