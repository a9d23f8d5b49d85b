// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/writtenarticle.h"

namespace lectern {

/// The articles as Markdown (CommonMark): source and date below each title, names in bold, and a list of the names
/// after the text. What is no part of an article is left out.
class MarkdownPage final : public ArticleWriter
{
public:
    MarkdownPage(QIODevice &device, const std::vector<Entity> &entities, const PageHead &head);
    void add(const WrittenArticle &written) override;
    [[nodiscard]] Result<void> finish(const std::vector<Problem> &problems) override;

private:
    void write(std::string_view markdown);

    QIODevice &m_device;
    const std::vector<Entity> &m_entities;
    bool m_isGood = true;
};

/// Text that Markdown and the HTML in it leave as it is, on one line.
[[nodiscard]] std::string escapeMarkdown(std::string_view utf8);

} // namespace lectern
