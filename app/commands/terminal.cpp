// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/terminal.h"

#include "app/export/writtenarticle.h"

#include <QFileDevice>

namespace lectern {

void Terminal::print(const QString &line)
{
    m_out.write(line.toUtf8() + '\n');
}

void Terminal::tell(const QString &line)
{
    endProgress();
    m_err.write(line.toUtf8() + '\n');
}

void Terminal::tell(const Problem &problem)
{
    tell(problem.text());
}

void Terminal::tell(const std::vector<Problem> &problems)
{
    for (const Problem &problem : problems)
        tell(problem);
}

void Terminal::showProgress(const QString &line)
{
    if (m_kind == Kind::File) {
        tell(line);
        return;
    }
    constexpr char ClearToEnd[] = "\x1b[K";
    m_err.write('\r' + line.toUtf8() + ClearToEnd);
    m_hasProgress = true;
}

Result<void> Terminal::flush()
{
    auto *file = qobject_cast<QFileDevice *>(&m_out);
    if (file == nullptr || (file->flush() && file->error() == QFileDevice::NoError))
        return {};
    return deviceProblem(m_out);
}

void Terminal::endProgress()
{
    if (m_hasProgress)
        m_err.write("\n");
    m_hasProgress = false;
}

} // namespace lectern
