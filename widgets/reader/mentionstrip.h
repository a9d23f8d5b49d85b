// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace lectern {

class ReaderView;

/// All mentions of the article beside the scroll bar, and which part of it is in sight. A click jumps there.
class MentionStrip final : public QWidget
{
    Q_OBJECT

public:
    /// `view` must outlive the strip.
    explicit MentionStrip(ReaderView *view, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    void jump(double y);

    ReaderView *m_view;
};

} // namespace lectern
