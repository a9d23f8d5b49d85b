// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/readarchive.h"

#include "app/import/savedpage.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace lectern {

namespace {

using Kind = Problem::Kind;

bool isHidden(const QString &name)
{
    const QStringList parts = name.split(u'/');
    return std::any_of(parts.begin(), parts.end(),
                       [](const QString &part) { return part.startsWith(u'.') || part == QLatin1String("__MACOSX"); });
}

/// Printable, for a sentence: a name may be kilobytes of anything.
QString shownName(const QString &name)
{
    constexpr qsizetype LongestShown = 80;
    QString shown = name.left(LongestShown);
    std::replace_if(
        shown.begin(), shown.end(), [](QChar c) { return !c.isPrint(); }, QChar(u'?'));
    return shown;
}

Problem tooDeep(const QString &path)
{
    return importProblem(Kind::TooLarge, QT_TRANSLATE_NOOP("Import", "Archives are nested too deeply."), path);
}

std::size_t textBytes(const FileContents &contents)
{
    std::size_t bytes = 0;
    for (const SourceText &article : contents.articles)
        bytes += article.text.size();
    return bytes;
}

/// Reads the entries of one archive.
class ZipWalk
{
public:
    ZipWalk(const FileBytes &file, const ContentReader &read, UnpackBudget &budget)
        : m_file(file), m_read(read), m_budget(budget)
    {
    }
    FileContents run();

private:
    [[nodiscard]] bool take(const ZipEntry &entry);

    const FileBytes &m_file;
    const ContentReader &m_read;
    UnpackBudget &m_budget;
    FileContents m_contents;
    std::size_t m_textBytes = 0;
};

bool ZipWalk::take(const ZipEntry &entry)
{
    if (!isSafeEntryName(entry.name)) {
        Problem problem = importProblem(
            Kind::Unsupported,
            QT_TRANSLATE_NOOP("Import", "The name of the entry '%1' leads out of the archive or cannot be one."),
            m_file.path);
        problem.message = problem.message.arg(shownName(entry.name));
        m_contents.problems.push_back(std::move(problem));
        return true;
    }
    if (isHidden(entry.name) || isInSavedPageFolder(entry.name))
        return true;
    const QString path = m_file.path + u'/' + entry.name;
    const Result<QByteArray> bytes = entry.unpack(m_budget);
    if (!bytes) {
        m_contents.problems.push_back({bytes.error().kind, bytes.error().message, path});
        return m_budget.bytes > 0;
    }
    FileContents inner = m_read({path, *bytes}, m_budget);
    m_textBytes += textBytes(inner);
    if (m_textBytes > MaximumTextBytesAFile) {
        m_contents.problems.push_back(importProblem(
            Kind::TooLarge, QT_TRANSLATE_NOOP("Import", "The archive holds too much text; the rest was left out."),
            m_file.path));
        return false;
    }
    m_contents.add(std::move(inner));
    return true;
}

FileContents ZipWalk::run()
{
    const Result<void> walked =
        forEachZipEntry(m_file.bytes, m_budget, [this](const auto &entry) { return take(entry); });
    if (!walked)
        m_contents.problems.push_back({walked.error().kind, walked.error().message, m_file.path});
    if (m_contents.articles.empty() && m_contents.problems.empty())
        return failedContents(
            importProblem(Kind::Empty, QT_TRANSLATE_NOOP("Import", "The archive contains no files."), m_file.path));
    return std::move(m_contents);
}

} // namespace

bool isSafeEntryName(const QString &name)
{
    const QStringList parts = name.split(u'/');
    const bool isPlain =
        std::none_of(name.begin(), name.end(), [](QChar c) { return c.unicode() < 0x20 || c == u'\\'; });
    return isPlain && !parts.contains(QLatin1String("..")) && !parts.contains(QString()) &&
           name.toUtf8().size() <= MaximumEntryNameBytes;
}

FileContents readZip(const FileBytes &file, const ContentReader &read, UnpackBudget &budget)
{
    if (budget.depth >= MaximumArchiveDepth)
        return failedContents(tooDeep(file.path));
    ++budget.depth;
    FileContents contents = ZipWalk(file, read, budget).run();
    --budget.depth;
    return contents;
}

FileContents readGzip(const FileBytes &file, const ContentReader &read, UnpackBudget &budget)
{
    if (budget.depth >= MaximumArchiveDepth)
        return failedContents(tooDeep(file.path));
    const Result<QByteArray> bytes = unpackedGzip(file.bytes, budget);
    if (!bytes)
        return failedContents({bytes.error().kind, bytes.error().message, file.path});
    ++budget.depth;
    FileContents contents = read({file.path, *bytes}, budget);
    --budget.depth;
    return contents;
}

} // namespace lectern
