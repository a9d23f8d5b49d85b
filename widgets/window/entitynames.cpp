// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/entitynames.h"

#include "app/base/folding.h"
#include "app/items/typelabels.h"

#include <QCoreApplication>

#include <algorithm>

namespace lectern {

namespace {

constexpr std::size_t MostNames = 8;

bool beginsWords(const std::vector<FoldedTerm> &words, const std::vector<FoldedTerm> &typed)
{
    return std::all_of(typed.begin(), typed.end(), [&words](const FoldedTerm &begun) {
        return std::any_of(words.begin(), words.end(), [&begun](const FoldedTerm &word) {
            return word.term.starts_with(begun.term) || word.alternate.starts_with(begun.term);
        });
    });
}

} // namespace

std::vector<EntityId> entitiesNamed(const Corpus &corpus, const QString &typed)
{
    const std::vector<FoldedTerm> words = foldedTerms(typed.toStdString());
    std::vector<EntityId> found;
    for (std::uint32_t i = 0; i < corpus.entities().size(); ++i)
        if (beginsWords(foldedTerms(corpus.entities()[i].name), words))
            found.emplace_back(i);
    const std::size_t count = std::min(found.size(), MostNames);
    std::partial_sort(found.begin(), found.begin() + static_cast<std::ptrdiff_t>(count), found.end(),
                      [&corpus](EntityId a, EntityId b) {
                          const std::uint32_t x = corpus.total(a).articles;
                          const std::uint32_t y = corpus.total(b).articles;
                          return x != y ? x > y : a < b;
                      });
    found.resize(count, EntityId(0));
    return found;
}

PaletteEntry paletteEntry(const Corpus &corpus, EntityId entity, std::function<void()> run)
{
    const Entity &known = corpus.entity(entity);
    const auto articles = static_cast<int>(corpus.total(entity).articles);
    const QString note =
        QCoreApplication::translate("EntityNames", "%1 in %2")
            .arg(typeLabel(known.type), QCoreApplication::translate("EntityNames", "%n article(s)", nullptr, articles));
    return {QString::fromStdString(known.name), note, {}, {}, std::move(run)};
}

} // namespace lectern
