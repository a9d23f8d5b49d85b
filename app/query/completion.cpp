// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/query/completion.h"

#include "app/base/folding.h"
#include "app/query/queryfield.h"

#include <algorithm>

namespace lectern {

namespace {

constexpr std::size_t NamesPerCheck = 4096;

bool begins(const FoldedTerm &word, const FoldedTerm &beginning)
{
    return word.term.starts_with(beginning.term) ||
           (!beginning.alternate.empty() && word.term.starts_with(beginning.alternate)) ||
           (!word.alternate.empty() && word.alternate.starts_with(beginning.term));
}

/// Whether words of the name begin with these, in their order.
bool isMeant(std::string_view name, const std::vector<FoldedTerm> &typed)
{
    std::size_t next = 0;
    for (const FoldedTerm &word : foldedTerms(name))
        if (next < typed.size() && begins(word, typed[next]))
            ++next;
    return next == typed.size();
}

bool isMeant(const Entity &entity, const std::vector<FoldedTerm> &typed)
{
    return isMeant(entity.name, typed) || std::any_of(entity.aliases.begin(), entity.aliases.end(),
                                                      [&](const std::string &alias) { return isMeant(alias, typed); });
}

/// The part of the query before the cursor that is one word, with its field and an opened quotation.
struct WordAtCursor
{
    TextSpan span;
    std::string_view field; ///< empty where there is none
    std::string_view value;
};

WordAtCursor wordAt(std::string_view query, std::size_t cursor)
{
    const std::string_view before = query.substr(0, std::min(cursor, query.size()));
    std::size_t begin = 0;
    bool isQuoted = false;
    for (std::size_t at = 0; at < before.size(); ++at) {
        if (before[at] == '"')
            isQuoted = !isQuoted;
        else if (!isQuoted && (before[at] == ' ' || before[at] == '(' || (before[at] == '-' && at == begin)))
            begin = at + 1;
    }
    WordAtCursor word;
    word.span = {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(before.size())};
    word.value = before.substr(begin);
    if (const std::size_t colon = word.value.find(':'); colon != std::string_view::npos) {
        word.field = word.value.substr(0, colon);
        word.value.remove_prefix(colon + 1);
    }
    if (word.value.starts_with('"'))
        word.value.remove_prefix(1);
    return word;
}

std::string conditionFor(const Entity &entity, std::string_view field)
{
    if (field.empty()) {
        const QueryField *ofType = queryField(entity.type);
        field = ofType ? ofType->name : std::string_view("entity");
    }
    std::string name = entity.name;
    std::erase(name, '"');
    return std::string(field) + ":\"" + name + '"';
}

} // namespace

std::vector<EntityId> completeNames(const Corpus &corpus, std::string_view typed, std::optional<EntityType> type,
                                    std::uint32_t limit, const JobControl &control)
{
    const std::vector<FoldedTerm> words = foldedTerms(typed);
    if (words.empty())
        return {};
    const EntityTable &entities = corpus.entities();
    const auto longest = std::max_element(words.begin(), words.end(), [](const FoldedTerm &a, const FoldedTerm &b) {
        return a.term.size() < b.term.size();
    });
    std::vector<EntityId> found;
    std::size_t looked = 0;
    for (const EntityId id : entities.mayBeNamed(*longest, EntityTable::Word::Begins)) {
        if (++looked % NamesPerCheck == 0 && control.isCancelled())
            return {};
        if ((!type || entities.type(id) == *type) && corpus.total(id).articles > 0)
            found.push_back(id);
    }
    const auto isMoreFrequent = [&](EntityId a, EntityId b) {
        const std::uint32_t x = corpus.total(a).articles;
        const std::uint32_t y = corpus.total(b).articles;
        return x != y ? x > y : entities.isBefore(a, b);
    };
    // Only as many are sorted and looked at as are wanted: a single letter begins half of all names.
    std::vector<EntityId> best;
    for (auto sorted = found.begin(); sorted != found.end() && best.size() < limit && !control.isCancelled();) {
        const auto end = sorted + std::min<std::ptrdiff_t>(found.end() - sorted, std::ptrdiff_t(limit) * 2);
        std::partial_sort(sorted, end, found.end(), isMoreFrequent);
        for (; sorted != end; ++sorted)
            if (best.size() < limit && isMeant(entities.at(*sorted), words))
                best.push_back(*sorted);
    }
    return best;
}

Completions completeQuery(const Corpus &corpus, std::string_view query, std::size_t cursor, std::uint32_t limit,
                          const JobControl &control)
{
    const WordAtCursor word = wordAt(query, cursor);
    Completions result{word.span, {}};
    const QueryField *field = word.field.empty() ? nullptr : queryField(word.field);
    if (!word.field.empty() && (!field || (field->kind != FieldKind::Entity && field->kind != FieldKind::Speaker)))
        return result;
    if (!field && !word.value.empty() && !query.substr(word.span.begin).starts_with('"'))
        for (const QueryField &known : queryFields())
            if (result.best.size() < limit && known.name.starts_with(fold(word.value)))
                result.best.push_back({std::string(known.name) + ':', std::nullopt});
    const auto left = limit - static_cast<std::uint32_t>(result.best.size());
    const std::optional<EntityType> type = field ? field->type : std::nullopt;
    for (const EntityId id : completeNames(corpus, word.value, type, left, control))
        result.best.push_back({conditionFor(corpus.entity(id), field ? field->name : std::string_view()), id});
    return result;
}

} // namespace lectern
