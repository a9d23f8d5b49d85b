// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QToolButton;

namespace lectern {

/// The 32 px line above a pane: its name, what it shows ("19", "in 19 articles") and its own buttons at the right.
/// Stands in the pane, or becomes the title bar of the dock the pane lies in.
class PaneHeader final : public QWidget
{
    Q_OBJECT

public:
    explicit PaneHeader(const QString &title, QWidget *parent = nullptr);

    void setNote(const QString &note);
    [[nodiscard]] QString note() const;
    /// Adds a control at the right end.
    void addControl(QWidget *control);
    /// Adds a button that shows an icon only; `name` is its tooltip and its name for screen readers.
    QToolButton *addButton(const QString &iconName, const QString &name);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void updateColors();

    QLabel *m_title;
    QLabel *m_note;
    QHBoxLayout *m_controls;
};

} // namespace lectern
