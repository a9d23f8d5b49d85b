// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/writtenarticle.h"

#include <QTemporaryDir>

#include <memory>

namespace lectern {

/// A folder for brat: for each article its text and, beside it, its annotations in standoff (.ann), and the
/// configuration that names the types. The folder appears under its name when all is written, or not at all.
class BratFolder final : public ArticleWriter
{
public:
    /// Problems: Unwritable, where something stands at `path` already or its parent takes no folder.
    [[nodiscard]] static Result<std::unique_ptr<BratFolder>> create(const QString &path,
                                                                    const std::vector<Entity> &entities);
    void add(const WrittenArticle &written) override;
    [[nodiscard]] Result<void> finish(const std::vector<Problem> &problems) override;

private:
    BratFolder(const QString &path, const std::vector<Entity> &entities);
    void write(const QString &name, const std::string &content);

    QString m_path;
    const std::vector<Entity> &m_entities;
    QTemporaryDir m_folder;
    int m_count = 0;
    std::optional<Problem> m_problem; ///< the first
};

} // namespace lectern
