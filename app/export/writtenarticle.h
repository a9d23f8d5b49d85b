// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/annotate/annotations.h"
#include "app/base/problem.h"
#include "app/base/result.h"
#include "app/parse/article.h"
#include "app/resolve/resolution.h"

#include <QIODevice>

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace lectern {

/// One article as the writers take it; everything in it belongs to the caller.
struct WrittenArticle
{
    const Article &article;
    const Annotations &annotations;
    std::span<const std::optional<EntityId>> mentionEntities; ///< one for each mention
    std::string_view story;
    std::span<const Resolution::AlsoEntity> also = {}; ///< of this article

    [[nodiscard]] std::string_view textOf(TextSpan span) const { return span.of(article.text); }
    [[nodiscard]] const Entity *entityOf(std::size_t mention, const std::vector<Entity> &entities) const;
    /// The further things the mention stands for ("Azerbaijani and Turkish Ministries").
    [[nodiscard]] std::vector<const Entity *> alsoOf(std::size_t mention, const std::vector<Entity> &entities) const;
    /// entityOf() and alsoOf(): all it stands for.
    [[nodiscard]] std::vector<const Entity *> entitiesOf(std::size_t mention,
                                                         const std::vector<Entity> &entities) const;
};

/// What stands above the articles of a page for people.
struct PageHead
{
    QString title;
    QString note; ///< the filter and the number of articles, in words; may be empty
};

/// Where an article comes from, in one line: outlet, date, authors and file.
[[nodiscard]] std::string sourceLine(const Article &article);

/// Why a mention was tagged: its rule and the words it rests on.
[[nodiscard]] std::string whyTagged(const Mention &mention, std::string_view text);

/// Writes articles with what was found in them into one document, one article after the other. The device must outlive
/// the writer; what it could not take is reported at the end.
class ArticleWriter
{
public:
    virtual ~ArticleWriter() = default;
    virtual void add(const WrittenArticle &written) = 0;
    /// Ends the document. Problem: Unwritable.
    [[nodiscard]] virtual Result<void> finish(const std::vector<Problem> &problems) = 0;
};

/// Unwritable, with what the device says.
[[nodiscard]] Problem deviceProblem(const QIODevice &device);

} // namespace lectern
