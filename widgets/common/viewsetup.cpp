// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/viewsetup.h"

#include "widgets/common/icons.h"

#include <QAction>
#include <QCoreApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QListView>
#include <QScrollBar>
#include <QToolButton>
#include <QTreeView>

#include <algorithm>

namespace lectern {

bool isInSight(const QWidget *widget)
{
    if (!widget->isVisible())
        return false;
    if (!widget->visibleRegion().isEmpty())
        return true;
    // What its children cover is in sight, too, but not of its own region.
    const QList<QWidget *> children = widget->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
    return std::any_of(children.begin(), children.end(), [](const QWidget *child) { return isInSight(child); });
}

void addClearButton(QLineEdit *field)
{
    field->setClearButtonEnabled(true);
    for (QToolButton *button : field->findChildren<QToolButton *>()) {
        button->setAccessibleName(QCoreApplication::translate("ViewSetup", "Clear"));
        button->setToolTip(button->accessibleName());
    }
}

void addSearchIcon(QLineEdit *field)
{
    Q_ASSERT(!field->accessibleName().isEmpty());
    QAction *action = field->addAction(icon(QStringLiteral("edit-find")), QLineEdit::LeadingPosition);
    action->setText(field->accessibleName());
    QObject::connect(action, &QAction::triggered, field, [field] { field->setFocus(Qt::MouseFocusReason); });
}

void setUpView(QAbstractItemView *view, const QString &name)
{
    view->setAccessibleName(name);
    view->setFrameShape(QFrame::NoFrame);
    view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setSelectionMode(QAbstractItemView::SingleSelection);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setMouseTracking(true);
    view->setTabKeyNavigation(false);
    view->viewport()->setAttribute(Qt::WA_Hover);
}

void setUpList(QListView *view, const QString &name)
{
    setUpView(view, name);
    view->setUniformItemSizes(true);
}

void setUpTree(QTreeView *view, const QString &name)
{
    setUpView(view, name);
    view->setHeaderHidden(true);
    view->setRootIsDecorated(false);
    view->setIndentation(0);
    view->setUniformRowHeights(true);
    view->setExpandsOnDoubleClick(false);
    view->setAnimated(false);
}

} // namespace lectern
