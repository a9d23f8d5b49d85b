// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/id.h"
#include "app/base/textspan.h"

#include <QWidget>

#include <optional>
#include <vector>

class QComboBox;
class QModelIndex;
class QTableView;
class QToolButton;

namespace lectern {

class ComparisonModel;
class EmptyState;
class PaneHeader;

/// Two articles side by side, sentence by sentence: the open one on the left, another of its story (or any the reader
/// chose) on the right. Each sentence opens its article there.
class ComparisonPane final : public QWidget
{
    Q_OBJECT

public:
    /// `model` must outlive the pane.
    explicit ComparisonPane(ComparisonModel *model, QWidget *parent = nullptr);

    /// An article that may stand on the right.
    struct Choice
    {
        ArticleId article{0};
        QString title;
    };
    void setChoices(const std::vector<Choice> &choices, std::optional<ArticleId> chosen);
    /// Why there is no row, while there is none.
    void setEmptyWords(const QString &title, const QString &sentence);
    [[nodiscard]] bool isDifferencesOnly() const;
    void setDifferencesOnly(bool isOnly);
    [[nodiscard]] QTableView *view() const { return m_view; }
    [[nodiscard]] QComboBox *chooser() const { return m_chooser; }

Q_SIGNALS:
    void articleChosen(lectern::ArticleId article); ///< for the right side
    void articleActivated(lectern::ArticleId article, std::optional<lectern::TextSpan> span);
    void shown(); ///< sent by the window when the pane came in sight: time to fill it

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void createHeader();
    void createView();
    void activate(const QModelIndex &index);
    void updateRows();
    void updateState();

    ComparisonModel *m_model;
    PaneHeader *m_header = nullptr;
    QComboBox *m_chooser = nullptr;
    QToolButton *m_differences = nullptr;
    QTableView *m_view = nullptr;
    EmptyState *m_empty = nullptr;
};

} // namespace lectern
