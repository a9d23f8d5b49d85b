// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/history.h"
#include "app/store/library.h"
#include "app/workspace/correctedcorpus.h"

#include <QObject>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace lectern {

/// Whether words name a thing at this place only, or wherever they stand.
enum class Reach { Here, Everywhere };

/// Two entities that may be one.
struct SuggestedMerge
{
    EntityId first{0};
    EntityId second{0};
    QString why;
    QString against; ///< empty where nothing speaks against it
};

/// A row of the list of corrections and other edits, oldest first.
struct HistoryRow
{
    QString sentence;
    QString made;              ///< ISO 8601, UTC
    bool isUndone = false;     ///< stands after the cursor; redo brings it back
    bool isRevocable = false;  ///< has corrections that hold
    QStringList notApplicable; ///< why corrections of it do not apply to what is in the library
};

/// Everything a reader decides about the open library and adds to it, with one history over all of it. Edits are
/// written at once; those that change who is who, or a text, show with Workspace::corpusChanged() a moment later.
/// Entities and spans are those of the shown snapshot. What cannot be done is told by problemOccurred() and changes
/// nothing.
class Curation final : public QObject
{
    Q_OBJECT

public:
    explicit Curation(QObject *parent = nullptr);
    ~Curation() override;

    // Who is who.
    void merge(EntityId into, const std::vector<EntityId> &others);
    /// Gives those mentions a new entity that are written in one of `forms` in one of `articles`; empty means any.
    void split(EntityId entity, const QString &name, const QStringList &forms, const std::vector<ArticleId> &articles);
    void rename(EntityId entity, const QString &name);
    void retype(EntityId entity, EntityType type);
    void rejectEntity(EntityId entity); ///< it is not an entity
    void keepApart(EntityId first, EntityId second);

    // Suggestions; accepted ones are merges, rejected ones are kept apart.
    [[nodiscard]] std::vector<SuggestedMerge> suggestions() const;
    void acceptSuggestion(EntityId into, EntityId other) { merge(into, {other}); }
    void rejectSuggestion(EntityId first, EntityId second) { keepApart(first, second); }
    /// Those with the same reason for, and as much against, as one step of the history.
    [[nodiscard]] std::vector<SuggestedMerge> suggestionsLike(const SuggestedMerge &suggestion) const;
    void acceptSuggestions(const std::vector<SuggestedMerge> &suggestions);
    void rejectSuggestions(const std::vector<SuggestedMerge> &suggestions);

    // The text of one article. Spans are bytes.
    void rejectMention(ArticleId article, TextSpan mention);
    /// `entity` is the name of the thing; empty: the words themselves.
    void addMention(ArticleId article, TextSpan words, EntityType type, const QString &entity, Reach reach);
    void editMetadata(ArticleId article, MetadataField field, const QStringList &values);
    void markText(ArticleId article, TextSpan words, TextUse use);

    // Marks. Targets of words and things are made by the two functions below.
    [[nodiscard]] const LibraryMarks &marks() const;
    [[nodiscard]] std::optional<MarkTarget> targetOf(EntityId entity) const;
    [[nodiscard]] std::optional<MarkTarget> targetOf(ArticleId article, TextSpan words);
    /// The thing a mark is about, if it is in the snapshot.
    [[nodiscard]] std::optional<EntityId> entityOf(const MarkTarget &target) const;
    [[nodiscard]] bool isStarred(const MarkTarget &target) const;
    [[nodiscard]] QStringList tagsOf(const MarkTarget &target) const; ///< sorted
    [[nodiscard]] QStringList allTags() const;                        ///< sorted, each once
    void setStarred(const std::vector<MarkTarget> &targets, bool isStarred);
    void setTag(const std::vector<MarkTarget> &targets, const QString &tag, bool isSet);
    void addNote(const MarkTarget &target, const QString &text);
    void changeNote(NoteId note, const QString &text);
    void moveNoteToBin(NoteId note, bool isInBin);
    /// Notes that hold all the words, folded; newest first, those in the bin left out.
    [[nodiscard]] std::vector<NoteId> findNotes(const QString &words) const;
    void saveSearch(const QString &name, const QString &query);
    void removeSearch(const QString &name);
    void moveToBin(const std::vector<ArticleId> &articles, bool isInBin);
    /// Removes for good what is in the bin, with everything that came from it, also from the history.
    void emptyBin();

    // History.
    [[nodiscard]] std::vector<HistoryRow> historyRows() const;
    [[nodiscard]] bool canUndo() const;
    [[nodiscard]] bool canRedo() const;
    [[nodiscard]] QString undoText() const; ///< sentence of what undo takes back; empty where there is nothing
    [[nodiscard]] QString redoText() const;
    void undo();
    void redo();
    /// Takes the corrections of one step back without those after it; can be undone itself.
    void revoke(std::size_t row);
    /// Corrections that hold, as JSON lines. Problem: Unwritable.
    [[nodiscard]] Result<void> exportCorrections(const QString &path) const;
    /// Adds those that are not there already as one step; how many. Problems: Unreadable, Damaged, Unwritable.
    [[nodiscard]] Result<int> importCorrections(const QString &path);

    // For Workspace.
    [[nodiscard]] Result<void> open(Library *library, std::shared_ptr<const ArticleReader> reader, bool isReadOnly);
    void close();
    void show(CorrectedCorpus shown);
    [[nodiscard]] Decisions decisions() const;

Q_SIGNALS:
    void historyChanged();   ///< undo, redo and the list of corrections may be others
    void marksChanged();     ///< notes, tags, stars, saved searches or the bin
    void decisionsChanged(); ///< another snapshot is needed
    void binEmptied();       ///< articles are gone for good: the library must be loaded anew
    void problemOccurred(const lectern::Problem &problem);

private:
    struct Data;

    [[nodiscard]] std::optional<EntityAnchor> anchorOf(EntityId entity) const;
    [[nodiscard]] std::optional<TextAnchor> anchorOf(ArticleId article, TextSpan span);
    [[nodiscard]] std::optional<ArticleAnchor> anchorOf(ArticleId article);
    void correct(std::vector<std::optional<Correction>> corrections);
    void mark(std::vector<MarkChange> changes);
    void record(HistoryStep step);
    void moveCursor(std::size_t cursor, const std::vector<MarkChange> &changes);
    void announce(const std::vector<MarkChange> &changes, bool hasOtherDecisions);
    [[nodiscard]] bool canWrite();

    std::unique_ptr<Data> m_data;
};

} // namespace lectern
