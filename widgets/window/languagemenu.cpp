// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/languagemenu.h"

#include "widgets/common/translations.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>

namespace lectern {

void fillLanguageMenu(QMenu *menu, const QString &current, const std::function<void(const QString &)> &choose)
{
    auto *group = new QActionGroup(menu);
    const auto add = [=](const QString &code, const QString &text, const QString &tip) {
        QAction *action = menu->addAction(text);
        action->setStatusTip(tip);
        action->setCheckable(true);
        action->setChecked(code == current);
        group->addAction(action);
        QObject::connect(action, &QAction::triggered, menu, [choose, code] { choose(code); });
    };
    add({}, QCoreApplication::translate("LanguageMenu", "As the &Desktop"),
        QCoreApplication::translate("LanguageMenu", "The language of the desktop, English if it is none of these"));
    menu->addSeparator();
    for (const SpokenLanguage &language : spokenLanguages())
        add(language.code, language.name,
            QCoreApplication::translate("LanguageMenu", "Show the window in this language"));
}

} // namespace lectern
