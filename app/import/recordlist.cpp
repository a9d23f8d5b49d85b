// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/recordlist.h"

#include "app/import/limits.h"

#include <QCoreApplication>

namespace lectern {

using Kind = Problem::Kind;

void RecordList::add(std::optional<SourceText> article)
{
    ++m_records;
    if (!article || isBlank(article->text)) {
        m_firstEmpty = m_empty++ == 0 ? m_records : m_firstEmpty;
        return;
    }
    if (article->text.size() > std::size_t(MaximumArticleBytes)) {
        Problem problem = importProblem(
            Kind::TooLarge,
            QT_TRANSLATE_NOOP("Import", "Article %1 of the file is larger than 20 MB and was left out."), m_path);
        problem.message = problem.message.arg(m_records);
        return complain(std::move(problem));
    }
    m_bytes += article->text.size();
    if (m_bytes > MaximumTextBytesAFile || m_records > MaximumArticlesAFile) {
        m_hasRoom = false;
        Problem problem = importProblem(
            Kind::TooLarge,
            QT_TRANSLATE_NOOP("Import", "The file holds too many articles; those from %1 on were left out."), m_path);
        problem.message = problem.message.arg(m_records);
        return complain(std::move(problem));
    }
    article->file = m_path;
    article->record = m_records;
    if (article->encoding.empty())
        article->encoding = m_encoding;
    m_contents.articles.push_back(*std::move(article));
}

FileContents RecordList::take()
{
    if (m_contents.articles.empty() && m_contents.problems.empty())
        complain(importProblem(Kind::Empty, QT_TRANSLATE_NOOP("Import", "The file has no article with text."), m_path));
    else if (m_empty > 0 && !m_contents.articles.empty()) {
        Problem problem = importProblem(
            Kind::Empty,
            QT_TRANSLATE_NOOP("Import", "Articles without text were left out: %1, the first of them number %2."),
            m_path);
        problem.message = problem.message.arg(m_empty).arg(m_firstEmpty);
        complain(std::move(problem));
    }
    return std::move(m_contents);
}

} // namespace lectern
