// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/writtenarticle.h"

namespace lectern {

/// A page for any browser: the articles one below the other with their marks, a legend, light and dark. Everything is
/// in the one file; it has no script and asks for nothing from anywhere.
class AnnotationPage final : public ArticleWriter
{
public:
    AnnotationPage(QIODevice &device, const std::vector<Entity> &entities);
    AnnotationPage(QIODevice &device, const std::vector<Entity> &entities, const PageHead &head);
    void add(const WrittenArticle &written) override;
    [[nodiscard]] Result<void> finish(const std::vector<Problem> &problems) override;

private:
    void write(std::string_view html);

    QIODevice &m_device;
    const std::vector<Entity> &m_entities;
    bool m_isGood = true;
};

/// Text as it stands between tags and in attributes; characters HTML has no place for become U+FFFD.
[[nodiscard]] std::string escapeHtml(std::string_view utf8);

} // namespace lectern
