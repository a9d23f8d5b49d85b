// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace lectern {

/// Find in text: field, count, next, previous. Says what is typed; who finds is the pane's business.
class FindBar final : public QWidget
{
    Q_OBJECT

public:
    explicit FindBar(QWidget *parent = nullptr);

    /// Shows the bar with its text selected; `words` replaces the text where given.
    void open(const QString &words);
    [[nodiscard]] QString text() const;
    /// `current` counts from 1; 0 places of a text that was typed is said in words.
    void setCount(int current, int all);

Q_SIGNALS:
    void textChanged(const QString &text);
    void stepRequested(int step);
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QToolButton *addButton(const QString &iconName, const QString &name);

    QLineEdit *m_field;
    QLabel *m_count;
    QToolButton *m_previous;
    QToolButton *m_next;
    QTimer m_rest;
};

} // namespace lectern
