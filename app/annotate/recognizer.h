// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/annotate/annotations.h"
#include "app/base/lexicon.h"
#include "app/base/result.h"
#include "app/parse/article.h"

#include <memory>
#include <string>

namespace lectern {

class EntityModel;

/// Finds mentions, dates, roles and quotes in one article. Immutable: one recogniser may serve several threads.
class Recognizer
{
public:
    /// Opens lexicon.bin and entities.model of the installation (dataPath()).
    static Result<std::shared_ptr<const Recognizer>> openInstalled();
    Recognizer(std::shared_ptr<const Lexicon> lexicon, std::shared_ptr<const EntityModel> model);
    ~Recognizer();

    /// Never fails; articles in a language without name recognition get dates and amounts only where they are certain.
    [[nodiscard]] Annotations annotate(const Article &article) const;
    [[nodiscard]] const Lexicon &lexicon() const { return *m_lexicon; }
    /// Changes whenever the same text could be annotated differently: rules, lexicon and model together.
    [[nodiscard]] std::string version() const;

private:
    std::shared_ptr<const Lexicon> m_lexicon;
    std::shared_ptr<const EntityModel> m_model;
};

} // namespace lectern
