// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/jsonwriter.h"
#include "app/export/writtenarticle.h"

#include <map>

namespace lectern {

/// The program's own format: one object with articles, entities and problems. Offsets are code points of `text`.
class AnnotationJson final : public ArticleWriter
{
public:
    AnnotationJson(QIODevice &device, const std::vector<Entity> &entities);
    void add(const WrittenArticle &written) override;
    [[nodiscard]] Result<void> finish(const std::vector<Problem> &problems) override;

private:
    void writeEntities();
    void writeProblems(const std::vector<Problem> &problems);

    QIODevice &m_device;
    const std::vector<Entity> &m_entities;
    std::map<std::string, std::string, std::less<>> m_countries; ///< ISO 3166 code -> key of the place
    JsonWriter m_json;
};

} // namespace lectern
