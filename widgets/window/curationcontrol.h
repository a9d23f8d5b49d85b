// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/items/historymodel.h"
#include "app/workspace/curation.h"
#include "app/workspace/workspace.h"
#include "widgets/entities/suggestioncard.h"

#include <QObject>

#include <set>
#include <string>
#include <utility>

class QMenu;

namespace lectern {

class ArticleListModel;
class DocumentPane;
class EntityPane;
class ReaderPane;

/// What a reader decides and adds: takes wishes of the panes, asks what has to be asked, and hands them to the
/// library. Keeps marks, suggestions and the list of corrections shown.
class CurationControl final : public QObject
{
    Q_OBJECT

public:
    CurationControl(Workspace &workspace, ArticleListModel &articles, QWidget *window);

    /// Shows what was decided before this window was there.
    void refresh();
    /// Connects the wishes of the panes; they must live as long as the window.
    void serve(ReaderPane *reader, EntityPane *entities, DocumentPane *documents);

    void rename(EntityId entity);
    /// Asks for the entity it is the same as.
    void merge(EntityId entity);
    void split(EntityId entity);
    void reject(EntityId entity);
    void toggleStar(ArticleId article);
    /// Of an article, a thing, or words of the open article.
    void editTags(const std::optional<MarkTarget> &target);
    void editNote(const std::optional<MarkTarget> &target);
    void editMetadata(ArticleId article);
    void moveToBin(ArticleId article);
    void emptyBin();
    void saveSearch(const QString &query);
    void fillSearchMenu(QMenu *menu);
    void showHistory();
    [[nodiscard]] Curation &curation() const { return m_workspace.curation(); }

Q_SIGNALS:
    /// Undo, redo or what they do may be others.
    void changed();
    void said(const QString &sentence);
    void searchChosen(const QString &query);

private:
    using KeyPair = std::pair<std::string, std::string>;

    void serveReader(ReaderPane *reader);
    void serveEntities(EntityPane *entities);
    void serveDocuments(DocumentPane *documents);
    void refreshMarks();
    void refreshSuggestion();
    void refreshHistory();
    void answerSuggestion(SuggestionAnswer answer, bool isForAllAlike);
    [[nodiscard]] KeyPair keysOf(const SuggestedMerge &suggestion) const;
    [[nodiscard]] QString nameOf(EntityId entity) const;
    [[nodiscard]] QWidget *window() const { return m_window; }

    Workspace &m_workspace;
    ArticleListModel &m_articles;
    QWidget *m_window;
    ReaderPane *m_reader = nullptr;
    EntityPane *m_entities = nullptr;
    HistoryModel m_history;
    std::optional<SuggestedMerge> m_suggestion;
    std::set<KeyPair> m_later; ///< suggestions put off in this session
};

} // namespace lectern
