// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/libraryarticles.h"

#include <QCoreApplication>

#include <algorithm>

namespace lectern {

LibraryArticles::LibraryArticles(std::shared_ptr<const ArticleReader> reader,
                                 std::shared_ptr<const Recognizer> recognizer, CorrectedResult::Articles corrected)
    : m_reader(std::move(reader)), m_recognizer(std::move(recognizer)), m_corrected(std::move(corrected))
{
}

std::shared_ptr<const AnnotatedArticle> LibraryArticles::kept(ArticleId id) const
{
    const std::lock_guard lock(m_mutex);
    const auto found = std::find_if(m_kept.begin(), m_kept.end(), [id](const Kept &kept) { return kept.id == id; });
    return found == m_kept.end() ? nullptr : found->article;
}

Result<AnnotatedArticle> LibraryArticles::article(ArticleId id) const
{
    if (const std::shared_ptr<const AnnotatedArticle> known = kept(id))
        return *known;
    Result<StoredArticle> stored = m_reader->article(id);
    if (!stored)
        return stored.error();
    AnnotatedArticle read{std::move(stored->article), std::move(stored->annotations)};
    if (const auto corrected = m_corrected.find(id); corrected != m_corrected.end())
        read = correctArticle(std::move(read), corrected->second->rules, *m_recognizer);
    auto shared = std::make_shared<const AnnotatedArticle>(read);
    const std::lock_guard lock(m_mutex);
    m_kept.push_front({id, std::move(shared)});
    if (m_kept.size() > MostKept)
        m_kept.pop_back();
    return read;
}

Result<AnnotatedArticle> NoArticles::article(ArticleId /*id*/) const
{
    return Problem{Problem::Kind::Vanished, QCoreApplication::translate("Workspace", "There is no library open."), {}};
}

} // namespace lectern
