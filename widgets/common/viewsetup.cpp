// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/viewsetup.h"

#include <QHeaderView>
#include <QListView>
#include <QScrollBar>
#include <QTreeView>

namespace lectern {

bool isInSight(const QWidget *widget)
{
    return widget->isVisible() && !widget->visibleRegion().isEmpty();
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
