// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/theme.h"

#include "widgets/common/fonts.h"
#include "widgets/common/lecternstyle.h"
#include "widgets/common/tokens.h"

#include <QApplication>
#include <QEvent>
#include <QPalette>
#include <QScopedValueRollback>
#include <QToolTip>

namespace lectern {

Theme::Theme(QApplication &application, ThemeChoice choice)
    : QObject(&application), m_application(application), m_choice(choice)
{
    application.setFont(interfaceFont(QApplication::font()));
    QApplication::setStyle(new LecternStyle);
    QApplication::setEffectEnabled(Qt::UI_AnimateMenu, false);
    QApplication::setEffectEnabled(Qt::UI_AnimateCombo, false);
    QApplication::setEffectEnabled(Qt::UI_AnimateTooltip, false);
    apply();
    application.installEventFilter(this);
}

void Theme::setChoice(ThemeChoice choice)
{
    if (m_choice == choice)
        return;
    m_choice = choice;
    apply();
}

bool Theme::eventFilter(QObject *watched, QEvent *event)
{
    // The desktop tells windows, not the application, that its theme has changed.
    if (event->type() == QEvent::ThemeChange && !m_isApplying && m_choice == ThemeChoice::Desktop &&
        watched->isWindowType())
        apply();
    return QObject::eventFilter(watched, event);
}

bool Theme::isDesktopDark()
{
    // An empty palette takes our own away again and leaves what the desktop and the style say.
    QApplication::setPalette(QPalette());
    const QPalette palette = QApplication::palette();
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

void Theme::apply()
{
    const QScopedValueRollback<bool> applying(m_isApplying, true);
    m_isDark = m_choice == ThemeChoice::Desktop ? isDesktopDark() : m_choice == ThemeChoice::Dark;
    const QPalette palette = paletteOf(m_isDark ? darkTokens() : lightTokens());
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
    QToolTip::setFont(fontOf(TextRole::Caption));
    Q_EMIT changed();
}

} // namespace lectern
