// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <vector>

class QTreeWidget;

namespace lectern {

/// Says condition by condition why the filter finds an article or does not.
class ExplanationDialog final : public QDialog
{
    Q_OBJECT

public:
    /// A condition; those it consists of follow it, one deeper.
    struct Line
    {
        QString condition;
        bool holds = false;
        QString reason;
        int depth = 0;
    };
    ExplanationDialog(const QString &title, const std::vector<Line> &lines, QWidget *parent = nullptr);
    [[nodiscard]] QTreeWidget *view() const { return m_view; }

private:
    void fill(const std::vector<Line> &lines);

    QTreeWidget *m_view;
};

} // namespace lectern
