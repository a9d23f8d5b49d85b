// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;
class QToolButton;

namespace lectern {

class BusyBar;

/// Says over a chart that another one is being computed, and stops that: a bar along the upper edge and a few words in
/// the corner. Nothing is seen of what takes only a moment.
class ChartProgress final : public QWidget
{
    Q_OBJECT

public:
    static constexpr int PatienceMs = 200; ///< shorter computing is not worth a flicker

    /// Lies over `parent` and everything in it.
    explicit ChartProgress(QWidget *parent);

    /// Computing began or goes on; a `total` of 0 where it is not known.
    void setProgress(int done, int total);
    void end();
    [[nodiscard]] bool isBusy() const { return m_isBusy; }
    /// The part of the parent to lie over.
    void setArea(const QRect &area);

Q_SIGNALS:
    void stopRequested();

private:
    void place();

    BusyBar *m_bar;
    QLabel *m_words;
    QToolButton *m_stop;
    QTimer m_patience;
    QRect m_area;
    bool m_isBusy = false;
};

} // namespace lectern
