// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/items/annotatedtext.h"
#include "app/items/entitycards.h"
#include "app/items/textfinder.h"
#include "widgets/reader/hovercard.h"
#include "widgets/reader/readersettings.h"

#include <QWidget>

#include <memory>
#include <optional>
#include <unordered_map>

class QLabel;
class QMenu;
class QStackedLayout;

namespace lectern {

class EmptyState;
class FindBar;
class MentionStrip;
class ReaderView;

/// Which mentions "next mention" goes through.
enum class MentionScope { Entity, Type, Any };

/// The reader: one article with everything found in it, a strip of all its mentions, find in text, cards on names.
class ReaderPane final : public QWidget
{
    Q_OBJECT

public:
    enum class Emptiness { NoLibrary, NothingSelected, Unreadable };

    explicit ReaderPane(QWidget *parent = nullptr);
    ~ReaderPane() override;

    /// Shows an article at its first hit, else at its beginning.
    void setArticle(std::shared_ptr<const AnnotatedText> text);
    /// Shows why there is no article; `sentence` replaces the usual words.
    void setEmpty(Emptiness why, const QString &sentence = {});
    [[nodiscard]] std::optional<ArticleId> article() const;
    /// Takes another filter's hits without moving the text.
    void setHits(std::vector<TextRange> hits);
    void setCards(std::shared_ptr<const EntityCards> cards);
    /// Whether names can be corrected; without it cards and menus do not offer it.
    void setCorrectable(bool isCorrectable);
    void setSettings(const ReaderSettings &settings);
    [[nodiscard]] ReaderSettings settings() const;

    /// Marks all mentions of an entity without announcing it.
    void setSelectedEntity(std::optional<EntityId> id);
    /// Scrolls to a place of the article (bytes of its text) and selects it.
    void showSpan(const TextSpan &span);
    void goToMention(MentionScope scope, int step);
    void goToHit(int step);
    void openFind();
    void findNext(int step);
    /// Where an article was left off in an earlier session; those of this session are remembered by themselves.
    void rememberPosition(ArticleId id, int position);
    void forgetPositions(); ///< ids of articles are those of one library
    [[nodiscard]] int topPosition() const;
    void zoom(int steps); ///< 0 goes back to 100 %
    void setFamily(ReaderFamily family);
    void widen(int steps); ///< lines of five characters more or less each
    void copySelection() const;
    /// The selected words with title, source and date of the article; these alone where no words are selected.
    void copyCitation() const;
    /// Null while there is no article.
    [[nodiscard]] std::shared_ptr<const AnnotatedText> text() const { return m_text; }
    void selectAll();
    [[nodiscard]] QString selectedText() const;
    /// Unfolds or folds everything that is not text of the article.
    void setBoilerplateShown(bool isShown);
    [[nodiscard]] ReaderView *view() const { return m_view; }

Q_SIGNALS:
    void entitySelected(lectern::EntityId id);
    /// "Filter by" or "Exclude" of card and menu.
    void filterRequested(lectern::EntityId id, bool isExcluded);
    void renameRequested(lectern::EntityId id);
    void mergeRequested(lectern::EntityId id);
    void retypeRequested(lectern::EntityId id, lectern::EntityType type);
    /// `mention` is the index of the mention in the article.
    void notEntityRequested(std::size_t mention, bool isEverywhere);
    /// The words selected are a name, here or wherever they stand.
    void addMentionRequested(const lectern::TextSpan &span, lectern::EntityType type, bool isEverywhere);
    /// The words selected (whole lines) are a left-over of the page, or text of the article after all.
    void textUseRequested(const lectern::TextSpan &span, bool isBoilerplate);
    /// The words selected are to be tagged, or noted upon.
    void tagsRequested(const lectern::TextSpan &span);
    void noteRequested(const lectern::TextSpan &span);
    void searchRequested(const QString &words);
    void openRequested();
    /// "Nigar: mention 1 of 5 here", for the status bar; empty when nothing is current.
    void positionChanged(const QString &words);
    void settingsChanged(const lectern::ReaderSettings &settings);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void change(const ReaderSettings &settings);
    void createLayout();
    void connectView();
    void connectFind();
    void goBackToPosition(bool isSame);
    void showNotice();
    void showCard(std::size_t mention, int delay);
    [[nodiscard]] HoverContent contentOf(std::size_t mention) const;
    void selectMention(std::size_t mention);
    void goTo(std::size_t mention);
    void announceMention(std::size_t mention);
    void showContextMenu(const QPoint &position);
    void addEntityActions(QMenu *menu, std::size_t mention);
    void addCorrections(QMenu *menu, std::size_t mention);
    void addSelectionActions(QMenu *menu);
    void addSelectionCorrections(QMenu *menu, const TextRange &words);
    void handleCardAction(CardAction action, std::size_t mention);
    void find(const QString &words);
    void closeFind();
    void showHit(std::size_t hit);
    [[nodiscard]] std::size_t mentionFrom(int position) const;

    std::shared_ptr<const AnnotatedText> m_text;
    std::shared_ptr<const EntityCards> m_cards;
    TextFinder m_finder;
    bool m_isFinderCurrent = false; ///< the finder folds a text when it is first searched
    QLabel *m_notice;
    ReaderView *m_view;
    MentionStrip *m_strip;
    FindBar *m_find;
    HoverCard *m_card;
    EmptyState *m_empty;
    QStackedLayout *m_stack;
    std::unordered_map<ArticleId, int> m_positions; ///< where articles were left off
    bool m_isCorrectable = false;
};

} // namespace lectern
