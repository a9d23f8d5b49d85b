// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/reader/readerpane.h"

#include "app/items/citation.h"
#include "app/items/typelabels.h"
#include "widgets/common/emptystate.h"
#include "widgets/common/fonts.h"
#include "widgets/reader/findbar.h"
#include "widgets/reader/mentionstrip.h"
#include "widgets/reader/readerview.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace lectern {

namespace {

constexpr int LeastZoom = 50;
constexpr int MostZoom = 300;
constexpr int LeastColumn = 45; ///< characters
constexpr int MostColumn = 75;
constexpr int ZoomStep = 10;

} // namespace

ReaderPane::ReaderPane(QWidget *parent)
    : QWidget(parent), m_notice(new QLabel(this)), m_view(new ReaderView(this)),
      m_strip(new MentionStrip(m_view, this)), m_find(new FindBar(this)), m_card(new HoverCard(this)),
      m_empty(new EmptyState(this)), m_stack(new QStackedLayout)
{
    setAccessibleName(tr("Reader"));
    setFocusProxy(m_view);
    createLayout();
    connectView();
    connectFind();
    setEmpty(Emptiness::NoLibrary);
}

ReaderPane::~ReaderPane() = default;

void ReaderPane::createLayout()
{
    m_view->setSideWidget(m_strip);
    m_notice->setMargin(scaled(8));
    m_notice->setWordWrap(true);
    m_notice->setFont(fontOf(TextRole::Caption));
    m_notice->setAutoFillBackground(true);
    m_notice->setBackgroundRole(QPalette::AlternateBase);
    m_notice->hide();
    m_find->hide();
    auto *page = new QWidget(this);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_notice);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_find);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(page);
    m_stack->setContentsMargins({});
    setLayout(m_stack);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
}

void ReaderPane::connectView()
{
    m_view->installEventFilter(this);
    connect(m_view, &ReaderView::mentionHovered, this, [this](std::size_t m) { showCard(m, HoverCard::ShowDelay); });
    connect(m_view, &ReaderView::hoverEnded, m_card, &HoverCard::hideSoon);
    connect(m_view, &ReaderView::pageChanged, m_card, &HoverCard::hideNow);
    connect(m_view, &ReaderView::mentionClicked, this, &ReaderPane::selectMention);
    connect(m_view, &ReaderView::mentionActivated, this, [this](std::size_t mention) {
        selectMention(mention);
        showCard(mention, 0);
    });
    connect(m_view, &ReaderView::menuRequested, this, &ReaderPane::showContextMenu);
    connect(m_view, &ReaderView::stepRequested, this, [this](int step, bool isAnyMention) {
        goToMention(isAnyMention ? MentionScope::Any : MentionScope::Entity, step);
    });
    connect(m_view, &ReaderView::zoomRequested, this, &ReaderPane::zoom);
    connect(m_card, &HoverCard::actionTriggered, this, &ReaderPane::handleCardAction);
    connect(m_empty, &EmptyState::actionTriggered, this, &ReaderPane::openRequested);
}

void ReaderPane::connectFind()
{
    connect(m_find, &FindBar::textChanged, this, &ReaderPane::find);
    connect(m_find, &FindBar::stepRequested, this, &ReaderPane::findNext);
    connect(m_find, &FindBar::closed, this, &ReaderPane::closeFind);
}

void ReaderPane::setArticle(std::shared_ptr<const AnnotatedText> text)
{
    if (m_text)
        rememberPosition(m_text->id, m_view->topPosition());
    const bool isSame = m_text && text && m_text->id == text->id && m_view->state().hits == text->hits;
    m_text = std::move(text);
    m_isFinderCurrent = false;
    m_finder = {};
    m_card->hideNow();
    m_view->setText(m_text);
    if (!m_text)
        return setEmpty(Emptiness::NothingSelected);
    showNotice();
    m_stack->setCurrentIndex(1);
    goBackToPosition(isSame);
    Q_EMIT positionChanged({});
    if (!m_find->isHidden())
        find(m_find->text());
}

void ReaderPane::rememberPosition(ArticleId id, int position)
{
    m_positions[id] = position;
}

void ReaderPane::forgetPositions()
{
    m_positions.clear();
}

int ReaderPane::topPosition() const
{
    return m_view->topPosition();
}

/// The same article, read anew, stays where it is; what has other hits opens at the first, else where it was left off.
void ReaderPane::goBackToPosition(bool isSame)
{
    const auto left = m_positions.find(m_text->id);
    if (left != m_positions.end() && (isSame || m_text->hits.empty()))
        m_view->scrollToPosition(left->second);
}

void ReaderPane::setEmpty(Emptiness why, const QString &sentence)
{
    m_text.reset();
    m_view->setText(nullptr);
    m_card->hideNow();
    switch (why) {
    case Emptiness::NoLibrary:
        m_empty->setContent(QStringLiteral("document-open"), tr("No articles yet"),
                            sentence.isEmpty() ? tr("Articles are read here, with every name marked.") : sentence,
                            tr("Open a folder of articles"));
        break;
    case Emptiness::NothingSelected:
        m_empty->setContent(QStringLiteral("document-properties"), tr("No article selected"),
                            sentence.isEmpty() ? tr("Select one in the list to read it.") : sentence);
        break;
    case Emptiness::Unreadable:
        m_empty->setContent(QStringLiteral("dialog-warning"), tr("The article cannot be shown"), sentence);
        break;
    }
    m_stack->setCurrentIndex(0);
    Q_EMIT positionChanged({});
}

std::optional<ArticleId> ReaderPane::article() const
{
    return m_text ? std::optional(m_text->id) : std::nullopt;
}

void ReaderPane::showNotice()
{
    m_notice->setVisible(!m_text->namesAreRecognised);
    m_notice->setText(m_text->language.isEmpty() ? tr("Names are not recognised in the language of this article.")
                                                 : tr("Names are not recognised in %1.").arg(m_text->language));
}

void ReaderPane::setHits(std::vector<TextRange> hits)
{
    if (m_find->isHidden())
        m_view->setHits(std::move(hits), std::nullopt);
}

void ReaderPane::setCards(std::shared_ptr<const EntityCards> cards)
{
    m_cards = std::move(cards);
}

void ReaderPane::setCorrectable(bool isCorrectable)
{
    m_isCorrectable = isCorrectable;
}

void ReaderPane::setSettings(const ReaderSettings &settings)
{
    m_view->setSettings(settings);
}

ReaderSettings ReaderPane::settings() const
{
    return m_view->settings();
}

void ReaderPane::zoom(int steps)
{
    ReaderSettings settings = m_view->settings();
    settings.zoom = steps == 0 ? 100 : std::clamp(settings.zoom + steps * ZoomStep, LeastZoom, MostZoom);
    change(settings);
}

void ReaderPane::setFamily(ReaderFamily family)
{
    ReaderSettings settings = m_view->settings();
    settings.family = family;
    change(settings);
}

void ReaderPane::widen(int steps)
{
    constexpr int Step = 5;
    ReaderSettings settings = m_view->settings();
    settings.columnCharacters = std::clamp(settings.columnCharacters + steps * Step, LeastColumn, MostColumn);
    change(settings);
}

void ReaderPane::change(const ReaderSettings &settings)
{
    if (settings == m_view->settings())
        return;
    m_view->setSettings(settings);
    Q_EMIT settingsChanged(settings);
}

void ReaderPane::setSelectedEntity(std::optional<EntityId> id)
{
    m_view->setSelectedEntity(id);
}

void ReaderPane::setBoilerplateShown(bool isShown)
{
    m_view->setAllUnfolded(isShown);
}

void ReaderPane::copySelection() const
{
    m_view->copy();
}

void ReaderPane::copyCitation() const
{
    if (m_text)
        QGuiApplication::clipboard()->setText(citation(*m_text, m_view->selectedText()));
}

void ReaderPane::selectAll()
{
    m_view->selectAll();
}

QString ReaderPane::selectedText() const
{
    return m_view->selectedText();
}

void ReaderPane::showSpan(const TextSpan &span)
{
    if (!m_text)
        return;
    const TextRange range = m_text->toRange(span);
    m_view->setSelection(range.begin, range.end);
    m_view->reveal(range);
    const auto mention = std::find_if(m_text->mentions.begin(), m_text->mentions.end(),
                                      [&](const AnnotatedMention &m) { return m.range == range; });
    if (mention != m_text->mentions.end())
        goTo(static_cast<std::size_t>(mention - m_text->mentions.begin()));
}

/// The mention at or after a position; the number of mentions where there is none.
std::size_t ReaderPane::mentionFrom(int position) const
{
    const auto at = std::lower_bound(m_text->mentions.begin(), m_text->mentions.end(), position,
                                     [](const AnnotatedMention &m, int value) { return m.range.begin < value; });
    return static_cast<std::size_t>(at - m_text->mentions.begin());
}

void ReaderPane::goToMention(MentionScope scope, int step)
{
    if (!m_text || m_text->mentions.empty())
        return;
    const std::vector<AnnotatedMention> &mentions = m_text->mentions;
    const std::size_t count = mentions.size();
    const auto current = m_view->state().current;
    const auto selected = m_view->state().selected;
    const auto type = current ? std::optional(mentions[*current].type) : std::nullopt;
    const auto fits = [&](const AnnotatedMention &m) {
        if (scope == MentionScope::Entity && selected)
            return m.entity == selected;
        return scope != MentionScope::Type || !type || m.type == type;
    };
    // Without a current mention the search begins at the caret; it goes round at both ends.
    std::size_t at = current ? *current : mentionFrom(m_view->caret());
    if (!current && step > 0)
        at = (at + count - 1) % count;
    for (std::size_t tries = 0; tries < count; ++tries) {
        at = (at + count + static_cast<std::size_t>(step > 0 ? 1 : count - 1)) % count;
        if (fits(mentions[at]))
            return goTo(at);
    }
}

void ReaderPane::goTo(std::size_t mention)
{
    m_view->setCurrentMention(mention);
    m_view->reveal(m_text->mentions[mention].range);
    announceMention(mention);
}

void ReaderPane::selectMention(std::size_t mention)
{
    if (const auto entity = m_text->mentions[mention].entity) {
        m_view->setSelectedEntity(entity);
        Q_EMIT entitySelected(*entity);
    }
    announceMention(mention);
}

void ReaderPane::announceMention(std::size_t mention)
{
    const AnnotatedMention &mark = m_text->mentions[mention];
    int number = 0;
    int all = 0;
    for (std::size_t i = 0; i < m_text->mentions.size(); ++i) {
        const bool isSame = mark.entity ? m_text->mentions[i].entity == mark.entity : i == mention;
        all += isSame ? 1 : 0;
        number = isSame && i <= mention ? all : number;
    }
    Q_EMIT positionChanged(
        tr("%1: mention %2 of %3 here").arg(m_text->words(mark.range).simplified()).arg(number).arg(all));
}

HoverContent ReaderPane::contentOf(std::size_t mention) const
{
    const AnnotatedMention &mark = m_text->mentions[mention];
    HoverContent content;
    content.type = mark.type;
    content.name = m_text->words(mark.range).simplified();
    content.why = mark.why;
    content.isCorrectable = m_isCorrectable;
    content.line = mark.role.isEmpty() ? mark.normalized : tr("%1 (in this article)", "role").arg(mark.role);
    if (content.line.isEmpty())
        content.line = typeLabel(mark.type);
    const auto card = mark.entity && m_cards ? m_cards->card(*mark.entity) : std::nullopt;
    if (!card)
        return content;
    const QLocale locale;
    content.isEntity = true;
    content.name = card->name;
    content.seen = tr("%1 of %2 articles, %n mention(s)", nullptr, int(card->inFilter.mentions))
                       .arg(locale.toString(card->inFilter.articles), locale.toString(card->inAll.articles));
    content.aliases = card->aliases.mid(0, 5).join(QStringLiteral("; "));
    return content;
}

void ReaderPane::showCard(std::size_t mention, int delay)
{
    const QRect mark = m_view->markRect(mention);
    if (mark.isNull())
        return;
    const auto toGlobal = [&](const QRect &rect) {
        return QRect(m_view->viewport()->mapToGlobal(rect.topLeft()), rect.size());
    };
    m_card->showFor(mention, contentOf(mention), toGlobal(mark), toGlobal(m_view->viewport()->rect()), delay);
}

void ReaderPane::handleCardAction(CardAction action, std::size_t mention)
{
    if (!m_text || mention >= m_text->mentions.size())
        return;
    const auto entity = m_text->mentions[mention].entity;
    m_card->hideNow();
    if (action == CardAction::NotEntity)
        return void(Q_EMIT notEntityRequested(mention, false));
    if (!entity)
        return;
    if (action == CardAction::Filter)
        return void(Q_EMIT filterRequested(*entity, false));
    if (action == CardAction::Rename)
        return void(Q_EMIT renameRequested(*entity));
    m_view->setSelectedEntity(entity);
    m_view->setCurrentMention(mention);
    Q_EMIT entitySelected(*entity);
    goToMention(MentionScope::Entity, 1);
}

bool ReaderPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Escape && m_card->isVisible()) {
            m_card->hideNow();
            return true;
        }
        const auto action = key->modifiers() == Qt::NoModifier ? m_card->actionOf(key->key()) : std::nullopt;
        if (action && m_card->mention()) {
            handleCardAction(*action, *m_card->mention());
            return true;
        }
    }
    if (watched == m_view && (event->type() == QEvent::Hide || event->type() == QEvent::FocusOut))
        m_card->hideSoon();
    return QWidget::eventFilter(watched, event);
}

void ReaderPane::openFind()
{
    if (!m_text)
        return;
    const QString selected = m_view->selectedText();
    m_find->open(selected.contains(u'\n') ? QString() : selected);
    find(m_find->text());
}

void ReaderPane::closeFind()
{
    m_find->hide();
    m_view->setHits(m_text ? m_text->hits : std::vector<TextRange>(), std::nullopt);
    m_view->setFocus(Qt::OtherFocusReason);
}

void ReaderPane::find(const QString &words)
{
    if (!m_text)
        return;
    if (!m_isFinderCurrent)
        m_finder = TextFinder(m_text->text());
    m_isFinderCurrent = true;
    std::vector<TextRange> places = m_finder.find(words);
    if (places.empty()) {
        m_view->setHits({}, std::nullopt);
        return m_find->setCount(0, 0);
    }
    // Goes on from where the reader is, not from the beginning.
    const int from = m_view->selection().isEmpty() ? m_view->caret() : m_view->selection().begin;
    const auto next = std::lower_bound(places.begin(), places.end(), TextRange{from, 0});
    const auto first = next == places.end() ? std::size_t(0) : static_cast<std::size_t>(next - places.begin());
    m_view->setHits(std::move(places), first);
    showHit(first);
}

void ReaderPane::showHit(std::size_t hit)
{
    const std::vector<TextRange> hits = m_view->state().hits;
    m_view->setHits(hits, hit);
    m_view->reveal(hits[hit]);
    m_find->setCount(int(hit) + 1, int(hits.size()));
}

void ReaderPane::findNext(int step)
{
    if (m_find->isHidden())
        return openFind();
    goToHit(step);
}

void ReaderPane::goToHit(int step)
{
    const MarkState &state = m_view->state();
    const std::size_t count = state.hits.size();
    if (count == 0)
        return;
    if (!state.currentHit)
        return showHit(step > 0 ? 0 : count - 1);
    showHit((*state.currentHit + count + static_cast<std::size_t>(step > 0 ? 1 : count - 1)) % count);
}

} // namespace lectern
