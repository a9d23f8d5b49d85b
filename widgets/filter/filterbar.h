// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/problem.h"
#include "app/items/chipmodel.h"
#include "widgets/filter/searchfield.h"

#include <QTimer>
#include <QWidget>

class QLabel;

namespace lectern {

class ChipRow;

/// The line above everything: the search field, a chip for each condition, and how many articles are left.
class FilterBar final : public QWidget
{
    Q_OBJECT

public:
    /// `chips` must outlive the bar.
    explicit FilterBar(ChipModel *chips, QWidget *parent = nullptr);

    [[nodiscard]] QString text() const;
    /// Sets the field without announcing it.
    void setText(const QString &text);
    /// Announces at once what somebody is about to type.
    void finishTyping();
    /// "19 of 48 articles".
    void setResultCount(int articles, int all);
    /// Shows what is wrong with the query and where; the field stays as it is.
    void showProblem(const Problem &problem);
    void clearProblem();
    /// Lists what the words at the cursor may become.
    void propose(const std::vector<FieldProposal> &proposals);
    /// Puts the cursor into the field and selects its text.
    void focusSearch();

Q_SIGNALS:
    /// After a short rest in typing, or at once with Enter.
    void textChanged(const QString &text);
    /// Somebody types: what may be meant? `cursor` counts characters.
    void proposalsWanted(const QString &text, int cursor);
    void chipRemoved(int row);
    /// The cross of "remove all" in the menu of further chips.
    void allChipsRemoved();
    /// Escape or Enter in the field: the reader wants to go on with the list.
    void leftForList();

private:
    void announce();

    SearchField *m_field;
    ChipRow *m_chips;
    QLabel *m_count;
    QTimer m_rest;
    QString m_announced;
};

} // namespace lectern
