// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/items/columnsmodel.h"
#include "app/items/historymodel.h"
#include "app/items/problemmodel.h"

#include <QDialog>

#include <memory>
#include <vector>

namespace lectern::sample {

/// Every dialog of ours, hand-filled with values that are the same in every language, for tests and pictures.
class Dialogs
{
public:
    Dialogs();
    ~Dialogs();

    [[nodiscard]] const std::vector<std::unique_ptr<QDialog>> &all() const { return m_all; }

private:
    ProblemModel m_problems;
    HistoryModel m_history;
    ColumnsModel m_columns;
    std::vector<std::unique_ptr<QDialog>> m_all;
};

} // namespace lectern::sample
