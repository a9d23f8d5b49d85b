// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/id.h"
#include "app/base/result.h"
#include "app/import/tablelayout.h"
#include "app/store/connection.h"
#include "app/store/linewitness.h"
#include "app/store/packedarticle.h"
#include "app/store/readermarks.h"
#include "app/store/standing.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <span>
#include <string>
#include <vector>

namespace lectern {

/// An article that was analysed again.
struct NewAnalysis
{
    ArticleId id{0};
    PackedAnalysis packed;
    OutletLines lines = {}; ///< those to be noted
};

/// Row of the list of articles.
struct LibraryRow
{
    ArticleId id{0};
    Place place;
    bool isRead = false;
    bool isInBin = false;
};

/// An open library file. Belongs to the thread that opened it; several may be open on one file. Everything that is
/// written is written whole or not at all.
class Library
{
public:
    /// A new, empty library; an existing file is never touched. Problem: Unwritable.
    [[nodiscard]] static Result<void> create(const QString &path);
    /// Problems: Unreadable, Unsupported (no library, or a newer one), Damaged, Unwritable, InUse.
    [[nodiscard]] static Result<std::unique_ptr<Library>> open(const QString &path, Access access);
    ~Library();
    Library(const Library &) = delete;
    Library &operator=(const Library &) = delete;

    [[nodiscard]] const QString &path() const;
    [[nodiscard]] Result<std::vector<LibraryRow>> articles() const; ///< by id
    [[nodiscard]] Result<std::vector<Standing>> standings(std::span<const ImportCandidate> candidates,
                                                          const std::string &recognizer) const;

    /// Adds articles, or replaces what stands at their place, in one transaction. A replaced article keeps its id, and
    /// is unread again when its content is another. A content stands in the library once: an article that is there
    /// already, and each of `copies`, only becomes a further place of it.
    /// `renewed` are analyses of articles that were there, which the batch gave new evidence for.
    [[nodiscard]] Result<void> store(std::span<const PackedArticle> batch, const std::string &recognizer,
                                     std::span<const ImportCandidate> copies = {},
                                     std::span<const NewAnalysis> renewed = {});

    /// As findWitnesses().
    [[nodiscard]] Result<std::vector<LineWitness>> witnesses(std::span<const LineKey> lines,
                                                             std::span<const Place> except = {}) const;

    /// Articles that another recogniser analysed, by id.
    [[nodiscard]] Result<std::vector<ArticleId>> analysedByOthers(const std::string &recognizer) const;
    /// Replaces analyses, all or none; articles that are gone are passed over.
    [[nodiscard]] Result<void> storeAnalyses(std::span<const NewAnalysis> analyses, const std::string &recognizer);

    /// What new texts are packed with: learnt from the first texts as soon as there are enough, and kept. Null before.
    [[nodiscard]] Result<std::shared_ptr<const Dictionary>> dictionary();

    [[nodiscard]] Result<void> setRead(ArticleId id, bool isRead);

    /// What readers did and added; nothing in a library of an older Lectern that is open for reading only.
    [[nodiscard]] Result<LibraryMarks> marks() const;
    [[nodiscard]] Result<EditHistory> history() const;
    /// Puts a step at `position`, forgetting what stood there and after it, moves the cursor behind it and writes its
    /// marks.
    [[nodiscard]] Result<void> record(std::size_t position, const HistoryStep &step);
    /// Moves the cursor; `marks` are the changes that go with it.
    [[nodiscard]] Result<void> moveCursor(std::size_t cursor, const std::vector<MarkChange> &marks);
    /// Removes articles with everything derived from them and attached to them, and takes this for the history.
    [[nodiscard]] Result<void> remove(std::span<const ArticleId> articles, const EditHistory &history);

    /// Folders whose new files are imported, sorted.
    [[nodiscard]] Result<QStringList> watchedFolders() const;
    [[nodiscard]] Result<void> setWatchedFolders(const QStringList &folders);

    /// What was decided about the columns of tables; nothing in a library of an older Lectern that is open for reading
    /// only.
    [[nodiscard]] Result<std::vector<TableLayout>> tableLayouts() const;
    /// Puts a decision in place of what was decided about the same columns.
    [[nodiscard]] Result<void> rememberLayout(const TableLayout &layout);

    /// Writes the whole library to another file, which is replaced whole or not at all.
    [[nodiscard]] Result<void> copyTo(const QString &target) const;
    /// Writes beyond `bytes` fail as on a full disk, as long as the library is open.
    [[nodiscard]] Result<void> limitSize(qint64 bytes);

private:
    Library(std::unique_ptr<Connection> connection, int version);
    [[nodiscard]] bool hasReaderTables() const noexcept;
    std::unique_ptr<Connection> m_connection;
    bool m_isTooAlike = false; ///< its texts teach no dictionary
    int m_version;             ///< of its format, after what migrating could be done
};

/// Replaces analyses within a transaction of the caller's.
[[nodiscard]] Result<void> writeAnalyses(const Connection &connection, std::span<const NewAnalysis> analyses,
                                         const std::string &recognizer);

} // namespace lectern
