// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/libraryarticles.h"

#include <QCoreApplication>

#include <algorithm>

namespace lectern {

LibraryArticles::LibraryArticles(std::shared_ptr<const ArticleReader> reader, CorrectedResult corrected)
    : m_reader(std::move(reader)), m_corrected(std::move(corrected))
{
}

/// The text as corrected; a mention of a thing that the reader gave another type has that type.
AnnotatedArticle LibraryArticles::corrected(AnnotatedArticle read, ArticleId id) const
{
    if (!m_corrected || (m_corrected->entities().empty() && m_corrected->articles().empty()))
        return read;
    read = m_corrected->corrected(std::move(read), m_corrected->rulesOf(id));
    const NamedInArticle named = m_corrected->namedIn(id);
    for (std::size_t i = 0; i < named.mentions.size() && i < read.annotations.mentions.size(); ++i)
        if (named.mentions[i] && m_corrected->entities().contains(*named.mentions[i]))
            read.annotations.mentions[i].type = m_corrected->entity(*named.mentions[i]).type;
    return read;
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
    AnnotatedArticle read = corrected({std::move(stored->article), std::move(stored->annotations)}, id);
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
