// SPDX-License-Identifier: GPL-3.0-or-later
// The context menu of the reader: what can be done with a name, with the words selected, with the article.
#include "app/items/typelabels.h"
#include "widgets/common/icons.h"
#include "widgets/reader/readerpane.h"
#include "widgets/reader/readerview.h"

#include <QMenu>

#include <algorithm>

namespace lectern {

namespace {

constexpr int MostWordsShown = 24; ///< characters of the selection in a menu

QString shortened(const QString &words)
{
    return words.size() <= MostWordsShown ? words : words.left(MostWordsShown - 1) + QChar(0x2026);
}

/// A menu of the types a name can have; `chosen` is called with one of them.
template<typename Chosen>
void addTypes(QMenu *menu, Chosen chosen)
{
    for (const EntityType type : allEntityTypes())
        if (hasEntity(type))
            menu->addAction(typeLabel(type), menu, [chosen, type] { chosen(type); });
}

} // namespace

void ReaderPane::showContextMenu(const QPoint &position)
{
    if (!m_text)
        return;
    m_card->hideNow();
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto place = m_view->positionAt(position);
    const auto mention = place ? m_text->mentionAt(*place) : std::nullopt;
    if (mention)
        addEntityActions(menu, *mention);
    if (!m_view->selection().isEmpty())
        addSelectionActions(menu);
    menu->addAction(tr("Select All"), QKeySequence::SelectAll, m_view, &ReaderView::selectAll);
    menu->addAction(icon(QStringLiteral("edit-find")), tr("Find in Text…"), this, &ReaderPane::openFind);
    QAction *unfold = menu->addAction(tr("Show Folded Lines"), this, &ReaderPane::setBoilerplateShown);
    unfold->setCheckable(true);
    unfold->setChecked(m_view->isAllUnfolded());
    menu->popup(m_view->viewport()->mapToGlobal(position));
}

void ReaderPane::addEntityActions(QMenu *menu, std::size_t mention)
{
    const AnnotatedMention &mark = m_text->mentions[mention];
    if (mark.entity) {
        const EntityId entity = *mark.entity;
        const auto card = m_cards ? m_cards->card(entity) : std::nullopt;
        const QString name = card ? card->name : m_text->words(mark.range).simplified();
        menu->addAction(icon(QStringLiteral("view-filter")), tr("Filter by %1").arg(name), this,
                        [this, entity] { Q_EMIT filterRequested(entity, false); });
        menu->addAction(icon(QStringLiteral("list-remove")), tr("Exclude %1").arg(name), this,
                        [this, entity] { Q_EMIT filterRequested(entity, true); });
        menu->addAction(icon(QStringLiteral("go-down")), tr("Next Mention"), this,
                        [this, mention] { handleCardAction(CardAction::Next, mention); });
    }
    if (m_isCorrectable) {
        menu->addSeparator();
        addCorrections(menu, mention);
    }
    menu->addSeparator();
}

void ReaderPane::addCorrections(QMenu *menu, std::size_t mention)
{
    if (const std::optional<EntityId> entity = m_text->mentions[mention].entity) {
        menu->addAction(icon(QStringLiteral("edit-rename")), tr("Rename…"), this,
                        [this, entity] { Q_EMIT renameRequested(*entity); });
        menu->addAction(icon(QStringLiteral("lectern-merge")), tr("Same As…"), this,
                        [this, entity] { Q_EMIT mergeRequested(*entity); });
        QMenu *types = menu->addMenu(icon(QStringLiteral("lectern-retype")), tr("It Is a"));
        addTypes(types, [this, entity](EntityType type) { Q_EMIT retypeRequested(*entity, type); });
    }
    menu->addAction(icon(QStringLiteral("lectern-not-entity")), tr("Not a Name Here"), this,
                    [this, mention] { Q_EMIT notEntityRequested(mention, false); });
    menu->addAction(tr("Not a Name Anywhere"), this, [this, mention] { Q_EMIT notEntityRequested(mention, true); });
}

void ReaderPane::addSelectionActions(QMenu *menu)
{
    const QString words = m_view->selectedText().simplified();
    menu->addAction(icon(QStringLiteral("edit-copy")), tr("Copy"), QKeySequence::Copy, m_view, &ReaderView::copy);
    menu->addAction(tr("Copy with Source"), this, &ReaderPane::copyCitation);
    menu->addAction(icon(QStringLiteral("edit-find")), tr("Search for “%1”").arg(shortened(words)), this,
                    [this, words] { Q_EMIT searchRequested(words); });
    if (m_isCorrectable)
        addSelectionCorrections(menu, m_view->selectedWords());
    menu->addSeparator();
}

void ReaderPane::addSelectionCorrections(QMenu *menu, const TextRange &words)
{
    const TextSpan span = m_text->toSpan(words);
    QMenu *here = menu->addMenu(tr("Mark Here as"));
    addTypes(here, [this, span](EntityType type) { Q_EMIT addMentionRequested(span, type, false); });
    QMenu *everywhere = menu->addMenu(tr("Mark Everywhere as"));
    addTypes(everywhere, [this, span](EntityType type) { Q_EMIT addMentionRequested(span, type, true); });
    const bool isBoilerplate = std::any_of(
        m_text->paragraphs.begin(), m_text->paragraphs.end(), [&words](const AnnotatedParagraph &paragraph) {
            return paragraph.kind == RegionKind::Boilerplate && paragraph.range.overlaps(words);
        });
    menu->addAction(isBoilerplate ? tr("Is Text of the Article") : tr("Is a Left-over of the Page"), this,
                    [this, span, isBoilerplate] { Q_EMIT textUseRequested(span, !isBoilerplate); });
    menu->addAction(icon(QStringLiteral("tag")), tr("Tag These Words…"), this,
                    [this, span] { Q_EMIT tagsRequested(span); });
    menu->addAction(icon(QStringLiteral("lectern-note")), tr("Note on These Words…"), this,
                    [this, span] { Q_EMIT noteRequested(span); });
}

} // namespace lectern
