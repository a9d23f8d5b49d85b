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

/// Those that may fit; a look at all names only while nothing is typed.
std::vector<EntityId> candidates(const Corpus &corpus, const std::vector<FoldedTerm> &typed)
{
    const auto longest = std::max_element(typed.begin(), typed.end(), [](const FoldedTerm &a, const FoldedTerm &b) {
        return a.term.size() < b.term.size();
    });
    if (longest != typed.end())
        return corpus.entities().mayBeNamed(*longest, EntityTable::Word::Begins);
    std::vector<EntityId> all;
    for (auto entity = corpus.entities().begin(); entity != corpus.entities().end(); ++entity)
        all.push_back(entity.id());
    return all;
}

} // namespace

std::vector<EntityId> entitiesNamed(const Corpus &corpus, const QString &typed)
{
    const std::vector<FoldedTerm> words = foldedTerms(typed.toStdString());
    std::vector<EntityId> found;
    for (const EntityId id : candidates(corpus, words))
        if (beginsWords(foldedTerms(corpus.entity(id).name), words))
            found.push_back(id);
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
