// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/entities/entitydetail.h"

#include "widgets/common/fonts.h"
#include "widgets/common/keybutton.h"
#include "widgets/common/tokens.h"
#include "widgets/common/typepainter.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

namespace lectern {

namespace {

constexpr int Margin = 12;
constexpr int MostAliases = 6;

QLabel *valueLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setFont(fontOf(TextRole::Caption));
    label->setWordWrap(true);
    label->setTextFormat(Qt::RichText);
    label->setTextInteractionFlags(Qt::TextBrowserInteraction);
    label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    return label;
}

/// A place or a product says nothing.
bool mayBeQuoted(EntityType type)
{
    return type == EntityType::Person || type == EntityType::Company || type == EntityType::Organization;
}

QString aliasWords(const QStringList &aliases)
{
    QStringList shown = aliases.mid(0, MostAliases);
    if (aliases.size() > shown.size())
        shown.append(EntityDetail::tr("%n more", nullptr, int(aliases.size() - shown.size())));
    return shown.join(QStringLiteral("; ")).toHtmlEscaped();
}

/// Names with the number of shared articles; each name leads to its entity.
QString neighbourWords(const std::vector<CardNeighbour> &neighbours, const QColor &link)
{
    QStringList parts;
    for (const CardNeighbour &neighbour : neighbours)
        parts.append(QStringLiteral("<a href=\"%1\" style=\"color:%2;text-decoration:none\">%3</a>&nbsp;%4")
                         .arg(neighbour.id.value())
                         .arg(link.name(), neighbour.name.toHtmlEscaped(), QLocale().toString(neighbour.articles)));
    return parts.join(QStringLiteral(", "));
}

QString roleWords(const std::vector<CardRole> &roles)
{
    QStringList lines;
    for (const CardRole &role : roles) {
        const QString period = role.period.isEmpty() ? QString() : EntityDetail::tr(" (%1)").arg(role.period);
        lines.append((role.title + period).toHtmlEscaped());
    }
    return lines.join(QStringLiteral("<br/>"));
}

} // namespace

EntityDetail::EntityDetail(QWidget *parent)
    : QWidget(parent), m_name(new QLabel(this)), m_counts(new QLabel(this)), m_seen(valueLabel(this)),
      m_aliases(valueLabel(this)), m_neighbours(valueLabel(this)), m_roles(valueLabel(this)),
      m_filter(new KeyButton({}, tr("Filter"), KeyButton::Look::Outlined, this)),
      m_exclude(new KeyButton({}, tr("Exclude"), KeyButton::Look::Outlined, this)),
      m_mentions(new KeyButton({}, tr("Mentions"), KeyButton::Look::Outlined, this)),
      m_quotes(new KeyButton({}, tr("Quotes"), KeyButton::Look::Outlined, this))
{
    setAccessibleName(tr("Selected entity"));
    m_name->setFont(fontOf(TextRole::CardTitle));
    m_name->setTextFormat(Qt::PlainText);
    m_name->setWordWrap(true);
    m_name->setContentsMargins(scaled(BadgeSize) + scaled(8), 0, 0, 0);
    m_counts->setFont(fontOf(TextRole::Caption));
    m_filter->setIconName(QStringLiteral("view-filter"));
    auto *rows = new QGridLayout;
    rows->setHorizontalSpacing(scaled(8));
    rows->setVerticalSpacing(scaled(4));
    rows->setColumnMinimumWidth(0, scaled(54));
    rows->setColumnStretch(1, 1);
    const QStringList captions = {tr("Seen in"), tr("When"), tr("Aliases"), tr("With"), tr("Roles")};
    QLabel *const values[] = {m_counts, m_seen, m_aliases, m_neighbours, m_roles};
    for (int i = 0; i < captions.size(); ++i) {
        auto *caption = new QLabel(captions.at(i), this);
        caption->setFont(fontOf(TextRole::Caption));
        caption->setAlignment(Qt::AlignLeft | Qt::AlignTop);
        m_captions.append(caption);
        rows->addWidget(caption, i, 0);
        rows->addWidget(values[i], i, 1);
    }
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(scaled(6));
    for (KeyButton *button : {m_filter, m_exclude, m_mentions, m_quotes})
        buttons->addWidget(button);
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(scaled(Margin), scaled(8), scaled(Margin), scaled(Margin));
    layout->setSpacing(scaled(6));
    layout->addWidget(m_name);
    layout->addLayout(rows);
    layout->addSpacing(scaled(2));
    layout->addLayout(buttons);
    connect(m_filter, &KeyButton::clicked, this, [this] {
        Q_EMIT filterRequested(m_state == EntityState::Required ? EntityState::None : EntityState::Required);
    });
    connect(m_exclude, &KeyButton::clicked, this, [this] {
        Q_EMIT filterRequested(m_state == EntityState::Excluded ? EntityState::None : EntityState::Excluded);
    });
    connect(m_mentions, &KeyButton::clicked, this, &EntityDetail::mentionsRequested);
    connect(m_quotes, &KeyButton::clicked, this, &EntityDetail::quotesRequested);
    connect(m_neighbours, &QLabel::linkActivated, this,
            [this](const QString &link) { Q_EMIT neighbourActivated(EntityId(link.toUInt())); });
    hide();
}

void EntityDetail::setCard(const std::optional<EntityCard> &card, EntityState state)
{
    m_card = card;
    m_state = state;
    setVisible(card.has_value());
    if (!card)
        return;
    m_name->setText(card->name);
    m_filter->setText(state == EntityState::Required ? tr("Do not filter") : tr("Filter"));
    m_exclude->setText(state == EntityState::Excluded ? tr("Do not exclude") : tr("Exclude"));
    m_quotes->setVisible(mayBeQuoted(card->type));
    for (KeyButton *button : {m_filter, m_exclude, m_mentions, m_quotes}) {
        button->setAccessibleName(tr("%1: %2", "action: name").arg(button->text(), card->name));
        button->updateGeometry();
        button->update();
    }
    showRows(*card);
    updateColors();
}

void EntityDetail::showRows(const EntityCard &card)
{
    m_counts->setText(tr("%1 of %2 articles, %n mention(s)", nullptr, int(card.inFilter.mentions))
                          .arg(QLocale().toString(card.inFilter.articles), QLocale().toString(card.inAll.articles)));
    m_seen->setText(card.seen.toHtmlEscaped());
    m_aliases->setText(aliasWords(card.aliases));
    m_neighbours->setText(neighbourWords(card.neighbours, tokensOf(palette()).accent));
    m_roles->setText(roleWords(card.roles));
    const bool shown[] = {true, !card.seen.isEmpty(), !card.aliases.isEmpty(), !card.neighbours.empty(),
                          !card.roles.empty()};
    QLabel *const values[] = {m_counts, m_seen, m_aliases, m_neighbours, m_roles};
    for (int i = 0; i < m_captions.size(); ++i) {
        m_captions.at(i)->setVisible(shown[i]);
        values[i]->setVisible(shown[i]);
    }
}

void EntityDetail::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), tokens.base);
    painter.fillRect(QRect(0, 0, width(), 1), tokens.border);
    const double side = scaled(BadgeSize);
    if (m_card)
        paintBadge(&painter, QRectF(m_name->x(), m_name->y() + (scaled(20) - side) / 2.0, side, side), m_card->type,
                   tokens);
}

void EntityDetail::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        updateColors();
    QWidget::changeEvent(event);
}

void EntityDetail::updateColors()
{
    const QColor muted = tokensOf(palette()).muted;
    for (QLabel *caption : m_captions) {
        QPalette colors = palette();
        colors.setColor(QPalette::WindowText, muted);
        if (caption->palette().color(QPalette::WindowText) != muted)
            caption->setPalette(colors);
    }
    if (m_card)
        m_neighbours->setText(neighbourWords(m_card->neighbours, tokensOf(palette()).text));
}

} // namespace lectern
