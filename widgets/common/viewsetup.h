// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAbstractItemView;
class QLineEdit;
class QListView;
class QString;
class QTreeView;
class QWidget;

namespace lectern {

/// Sets up a list as all lists of the program: no frame, smooth scrolling, rows of one height, selection by row, keys
/// that search. `name` is what a screen reader says.
void setUpList(QListView *view, const QString &name);
/// The same for a tree; branches are drawn by the delegate, not by the style.
void setUpTree(QTreeView *view, const QString &name);
/// Whether any of a widget can be seen. A dock behind another tab counts as visible for Qt, which only puts it aside.
[[nodiscard]] bool isInSight(const QWidget *widget);
/// Gives a line edit a button that empties it, with a name: Qt's own has none.
void addClearButton(QLineEdit *field);
/// Draws a magnifier before its words. It is a button for Qt: it gets the name of the field, which must have one, and
/// goes there.
void addSearchIcon(QLineEdit *field);
/// Repaints a row under the pointer and keeps the last row clear of the end, for views that are set up otherwise.
void setUpView(QAbstractItemView *view, const QString &name);

} // namespace lectern
