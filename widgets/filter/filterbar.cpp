// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/filter/filterbar.h"

#include "widgets/common/fonts.h"
#include "widgets/filter/chiprow.h"
#include "widgets/filter/searchfield.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>

namespace lectern {

namespace {

constexpr int RestMilliseconds = 200;
constexpr int FieldWidth = 328;
constexpr int NarrowField = 240;

} // namespace

FilterBar::FilterBar(ChipModel *chips, QWidget *parent)
    : QWidget(parent), m_field(new SearchField(this)), m_chips(new ChipRow(chips, this)), m_count(new QLabel(this))
{
    setAccessibleName(tr("Filter"));
    setFocusProxy(m_field);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_field->setMinimumWidth(scaled(NarrowField));
    m_field->setMaximumWidth(scaled(FieldWidth));
    m_count->setTextFormat(Qt::RichText);
    m_count->setAccessibleName(tr("Result"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(scaled(4), 0, scaled(8), 0);
    layout->setSpacing(scaled(10));
    layout->addWidget(m_field, 2);
    layout->addWidget(m_chips, 5);
    layout->addWidget(m_count);
    m_rest.setSingleShot(true);
    m_rest.setInterval(RestMilliseconds);
    connect(&m_rest, &QTimer::timeout, this, &FilterBar::announce);
    connect(m_field, &QLineEdit::textEdited, this, [this] {
        clearProblem();
        m_rest.start();
        Q_EMIT proposalsWanted(m_field->text(), m_field->cursorPosition());
    });
    connect(m_field, &SearchField::proposalTaken, this, &FilterBar::announce);
    // The cross of the field clears without "edited".
    connect(m_field, &QLineEdit::textChanged, this, [this](const QString &now) {
        if (now.isEmpty())
            announce();
    });
    connect(m_field, &QLineEdit::returnPressed, this, [this] {
        announce();
        if (m_field->errorText().isEmpty())
            Q_EMIT leftForList();
    });
    connect(m_field, &SearchField::escaped, this, &FilterBar::leftForList);
    connect(m_chips, &ChipRow::removed, this, &FilterBar::chipRemoved);
    connect(m_chips, &ChipRow::allRemoved, this, &FilterBar::allChipsRemoved);
}

QString FilterBar::text() const
{
    return m_field->text();
}

void FilterBar::setText(const QString &text)
{
    m_rest.stop();
    m_announced = text;
    if (m_field->text() == text)
        return;
    m_field->setText(text); // says nothing: it is announced already
    m_field->clearError();
}

void FilterBar::setResultCount(int articles, int all)
{
    const QLocale locale;
    const QString whole = tr("%1 of %2 article(s)", nullptr, all);
    m_count->setText(whole.arg(QStringLiteral("<b>%1</b>").arg(locale.toString(articles)), locale.toString(all)));
    m_count->setAccessibleDescription(whole.arg(locale.toString(articles), locale.toString(all)));
}

void FilterBar::showProblem(const Problem &problem)
{
    int position = -1;
    if (problem.position >= 0) // bytes of the query text
        position = int(QString::fromUtf8(m_field->text().toUtf8().left(problem.position)).size());
    m_field->showError(problem.message, position);
}

void FilterBar::propose(const std::vector<FieldProposal> &proposals)
{
    m_field->propose(proposals);
}

void FilterBar::clearProblem()
{
    m_field->clearError();
}

void FilterBar::focusSearch()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void FilterBar::finishTyping()
{
    if (m_rest.isActive())
        announce();
}

void FilterBar::announce()
{
    m_rest.stop();
    if (m_field->text() == m_announced)
        return;
    m_announced = m_field->text();
    Q_EMIT textChanged(m_announced);
}

} // namespace lectern
