// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/id.h"
#include "app/base/textspan.h"

#include <QWidget>

#include <optional>
#include <vector>

class QAbstractItemModel;
class QModelIndex;
class QTableView;
class QToolButton;

namespace lectern {

class EmptyState;
class PaneHeader;

/// A table whose rows are places in articles: quotations, or words in their context. Each row opens its sentence. The
/// model answers the roles of PassageRole and sorts itself.
class PassagePane final : public QWidget
{
    Q_OBJECT

public:
    /// A way to group the rows, and its number for groupingChanged().
    struct Grouping
    {
        int number;
        QString name;
    };
    /// What sets one such pane apart from another.
    struct Look
    {
        QString title;
        QString name;                    ///< of the table, for screen readers
        QString iconName;                ///< of the empty state
        std::vector<int> stretchColumns; ///< share what the others leave
        bool hasEntityMode;              ///< offers to show only rows about the selected entity
        /// Ways to group the rows; none are offered where there are none.
        std::vector<Grouping> groupings{};
    };

    /// `model` must outlive the pane.
    PassagePane(QAbstractItemModel *model, const Look &look, QWidget *parent = nullptr);

    /// "12 quotations in 8 articles".
    void setNote(const QString &note);
    /// Why there is no row, while there is none.
    void setEmptyWords(const QString &title, const QString &sentence);
    /// The name of the selected entity; empty when none is selected.
    void setEntityName(const QString &name);
    /// Whether only rows about the selected entity are wanted.
    [[nodiscard]] bool isEntityOnly() const;
    void setEntityOnly(bool isOnly);
    [[nodiscard]] QTableView *view() const { return m_view; }
    void setColumnWidth(int column, int width);
    /// The selected rows as text, one a line; all rows where none is selected.
    [[nodiscard]] QString rowsAsText() const;

Q_SIGNALS:
    void articleActivated(lectern::ArticleId article, std::optional<lectern::TextSpan> span);
    void entityActivated(lectern::EntityId entity);
    void entityOnlyChanged();
    void exportRequested();
    /// Nothing: no groups.
    void groupingChanged(std::optional<int> number);
    /// The rows below a heading are to be shown or not.
    void foldRequested(int row, bool isShown);
    void shown(); ///< sent by the window when the pane came in sight: time to fill it

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void createHeader(const Look &look);
    void createGroupMenu(const std::vector<Grouping> &groupings);
    void createView(const Look &look);
    void activate(const QModelIndex &index);
    [[nodiscard]] bool fold(int key);
    void spanHeadings();
    void copyRows() const;
    void updateState();

    QAbstractItemModel *m_model;
    PaneHeader *m_header = nullptr;
    QToolButton *m_entityOnly = nullptr;
    QToolButton *m_group = nullptr;
    QToolButton *m_export = nullptr;
    QTableView *m_view = nullptr;
    EmptyState *m_empty = nullptr;
    QString m_iconName;
};

} // namespace lectern
