// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace lectern {

class GuideWindow;
class WindowActions;

/// The guide of the window: made when it is first asked for, with a page of the keys as they are.
class GuideControl final : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it.
    GuideControl(const WindowActions &actions, QWidget *window);

    /// Brings the guide to the front; an empty name leaves the page that was read last.
    void show(const QString &page = {});
    /// Null until it was shown.
    [[nodiscard]] GuideWindow *guide() const { return m_guide; }

Q_SIGNALS:
    /// An example of the guide was clicked.
    void searchRequested(const QString &query);

private:
    const WindowActions &m_actions;
    QWidget *m_window;
    GuideWindow *m_guide = nullptr;
};

} // namespace lectern
