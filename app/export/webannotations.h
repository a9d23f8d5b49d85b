// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/jsonwriter.h"
#include "app/export/writtenarticle.h"

namespace lectern {

/// W3C Web Annotations (JSON-LD): a page with one annotation a mention, which identifies its entity, classifies
/// it and selects its words by position (code points of the article's text) and by quotation with what stands around.
class WebAnnotations final : public ArticleWriter
{
public:
    WebAnnotations(QIODevice &device, const std::vector<Entity> &entities);
    void add(const WrittenArticle &written) override;
    [[nodiscard]] Result<void> finish(const std::vector<Problem> &problems) override;

    static constexpr std::uint32_t ContextCodePoints = 32; ///< of prefix and suffix

private:
    QIODevice &m_device;
    const std::vector<Entity> &m_entities;
    JsonWriter m_json;
    std::int64_t m_total = 0;
};

} // namespace lectern
