// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/query/textmatch.h"

namespace lectern {

namespace {

using Kind = QueryNode::Kind;

void collect(const QueryNode &node, std::vector<const QueryNode *> &conditions)
{
    switch (node.kind) {
    case Kind::All:
    case Kind::Not:
    case Kind::Field:
        return;
    case Kind::And:
    case Kind::Or:
        for (const QueryNode &child : node.children)
            collect(child, conditions);
        return;
    default:
        conditions.push_back(&node);
    }
}

} // namespace

std::vector<const QueryNode *> wordConditions(const Query &query)
{
    std::vector<const QueryNode *> conditions;
    collect(query.root, conditions);
    return conditions;
}

std::vector<TermRun> findCondition(std::string_view text, std::span<const FoldedTerm> terms, const QueryNode &condition)
{
    if (condition.kind == Kind::Exact)
        return findExact(text, terms, condition.text);
    if (condition.kind != Kind::Near)
        return findPhrase(terms, phrasePattern(condition));
    std::vector<PhrasePattern> phrases;
    for (const QueryNode &part : condition.children)
        phrases.push_back(phrasePattern(part));
    return findNear(terms, phrases, condition.distance);
}

} // namespace lectern
