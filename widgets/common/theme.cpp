// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/theme.h"

#include "widgets/common/contrasttokens.h"
#include "widgets/common/fonts.h"
#include "widgets/common/lecternstyle.h"
#include "widgets/common/tokens.h"

#include <QApplication>
#include <QEvent>
#include <QPalette>
#include <QScopedValueRollback>
#include <QToolTip>

namespace lectern {

namespace {

/// Of window and text, from which on a desktop means to be of high contrast: pure black and white have 21.
constexpr double HighContrast = 20;

} // namespace

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
    if (event->type() == QEvent::ThemeChange && !m_isApplying &&
        (m_choice == ThemeChoice::Desktop || m_choice == ThemeChoice::Contrast) && watched->isWindowType())
        apply();
    return QObject::eventFilter(watched, event);
}

const Tokens &Theme::chosenTokens()
{
    if (m_choice == ThemeChoice::Light)
        return lightTokens();
    if (m_choice == ThemeChoice::Dark)
        return darkTokens();
    // An empty palette takes our own away again and leaves what the desktop and the style say.
    QApplication::setPalette(QPalette());
    const QPalette desktop = QApplication::palette();
    const QColor window = desktop.color(QPalette::Window);
    const QColor text = desktop.color(QPalette::WindowText);
    const bool isDark = window.lightness() < text.lightness();
    if (m_choice == ThemeChoice::Contrast || contrast(window, text) >= HighContrast)
        return isDark ? darkContrastTokens() : lightContrastTokens();
    return isDark ? darkTokens() : lightTokens();
}

void Theme::apply()
{
    const QScopedValueRollback<bool> applying(m_isApplying, true);
    const Tokens &tokens = chosenTokens();
    m_isDark = tokens.isDark;
    const QPalette palette = paletteOf(tokens);
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
    QToolTip::setFont(fontOf(TextRole::Caption));
    Q_EMIT changed();
}

} // namespace lectern
