// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QIODevice>
#include <QString>

#include <vector>

namespace lectern {

/// Where a command writes: results to one side, everything about its work to the other.
class Terminal
{
public:
    enum class Kind { Interactive, File };

    Terminal(QIODevice &out, QIODevice &err, Kind kind = Kind::File) : m_out(out), m_err(err), m_kind(kind) {}

    [[nodiscard]] QIODevice &out() const { return m_out; }
    void print(const QString &line);
    void tell(const QString &line);
    void tell(const Problem &problem);
    void tell(const std::vector<Problem> &problems);
    /// "12 of 300 files"; on a screen each line replaces the one before.
    void showProgress(const QString &line);

    /// Brings out what was buffered. Problem: Unwritable, where the output is a full disk or a closed pipe.
    [[nodiscard]] Result<void> flush();

private:
    void endProgress();

    QIODevice &m_out;
    QIODevice &m_err;
    Kind m_kind;
    bool m_hasProgress = false;
};

} // namespace lectern
