// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/guidecontrol.h"

#include "widgets/help/guidewindow.h"
#include "widgets/window/windowactions.h"

#include <QAction>
#include <QKeySequence>
#include <QStringList>

#include <utility>

namespace lectern {

namespace {

/// A table of every command that has keys, in the order of the menus.
GuidePage keysPage(const WindowActions &actions)
{
    QString text = QStringLiteral("# ") + GuideControl::tr("Keys") + QStringLiteral("\n\n| ") +
                   GuideControl::tr("Command") + QStringLiteral(" | ") + GuideControl::tr("Keys") +
                   QStringLiteral(" |\n| --- | --- |\n");
    for (std::size_t i = 0; i < CommandCount; ++i) {
        const QAction *action = actions.action(static_cast<WindowCommand>(i));
        QStringList keys;
        for (const QKeySequence &key : action->shortcuts())
            keys << key.toString(QKeySequence::NativeText).replace(u'|', QStringLiteral("\\|"));
        if (!keys.isEmpty())
            text += QStringLiteral("| %1 | %2 |\n")
                        .arg(QString(action->text()).remove(u'&').remove(u'…'), keys.join(QStringLiteral(", ")));
    }
    return guidePage(QStringLiteral("keys"), text);
}

} // namespace

GuideControl::GuideControl(const WindowActions &actions, QWidget *window)
    : QObject(window), m_actions(actions), m_window(window)
{
}

void GuideControl::show(const QString &page)
{
    if (!m_guide) {
        std::vector<GuidePage> pages = guidePages(tr("en", "code of this language: az, de, ru, tr"));
        pages.insert(pages.end() - 1, keysPage(m_actions)); // what is new stays the last
        m_guide = new GuideWindow(std::move(pages), m_window);
        connect(m_guide, &GuideWindow::searchRequested, this, &GuideControl::searchRequested);
    }
    m_guide->showPage(page);
    m_guide->show();
    m_guide->raise();
    m_guide->activateWindow();
}

} // namespace lectern
