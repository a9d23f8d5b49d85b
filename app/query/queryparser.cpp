// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/query/daterange.h"
#include "app/query/query.h"
#include "app/query/queryfield.h"
#include "app/query/querylexer.h"

#include "app/base/folding.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace lectern {

namespace {

using Kind = QueryNode::Kind;
using Token = QueryToken;

/// Deeper than any query a person writes, and far from the end of the stack.
constexpr int MaximumDepth = 100;
constexpr int MaximumEdits = 2;

QString quoted(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

bool hasWords(std::string_view text)
{
    return !foldedTerms(text).empty();
}

/// Whether a value or a group may begin with such a token.
bool beginsCondition(Token::Kind kind)
{
    return kind != Token::Kind::End && kind != Token::Kind::Close && kind != Token::Kind::Or &&
           kind != Token::Kind::And;
}

class Parser
{
public:
    explicit Parser(std::vector<Token> tokens) : m_tokens(std::move(tokens)) {}

    Result<Query> run()
    {
        QueryNode root = parseOr(0);
        if (!m_problem && peek().kind == Token::Kind::Close)
            fail(QCoreApplication::translate("Query", "Nothing is open that this bracket could close: remove it."));
        if (m_problem)
            return *m_problem;
        return Query{std::move(root)};
    }

private:
    const Token &peek() const { return m_tokens[m_at]; }
    Token take() { return m_at + 1 < m_tokens.size() ? m_tokens[m_at++] : m_tokens[m_at]; }

    /// The first mistake is the one to mend; what follows from it is not reported.
    void fail(const QString &message) { fail(message, peek().span.begin); }
    void fail(const QString &message, std::size_t position)
    {
        if (!m_problem)
            m_problem = queryProblem(message, position);
    }

    /// A node over several others; one alone stays itself, none is a node that matches everything.
    static QueryNode join(Kind kind, std::vector<QueryNode> children)
    {
        std::erase_if(children, [](const QueryNode &child) { return child.kind == Kind::All; });
        if (children.empty())
            return {};
        if (children.size() == 1)
            return std::move(children.front());
        QueryNode node;
        node.kind = kind;
        node.span = {children.front().span.begin, children.back().span.end};
        node.children = std::move(children);
        return node;
    }

    QueryNode parseOr(int depth)
    {
        if (depth > MaximumDepth) {
            fail(QCoreApplication::translate("Query", "The query is nested too deeply: leave out some brackets."));
            return {};
        }
        std::vector<QueryNode> children;
        children.push_back(parseAnd(depth));
        while (!m_problem && peek().kind == Token::Kind::Or) {
            const Token orToken = take();
            if (children.back().kind == Kind::All || !beginsCondition(peek().kind))
                fail(QCoreApplication::translate("Query", "OR needs a condition on both sides."), orToken.span.begin);
            children.push_back(parseAnd(depth));
        }
        return join(Kind::Or, std::move(children));
    }

    QueryNode parseAnd(int depth)
    {
        std::vector<QueryNode> children;
        while (!m_problem) {
            if (peek().kind == Token::Kind::And) {
                const Token andToken = take();
                if (children.empty() || !beginsCondition(peek().kind))
                    fail(QCoreApplication::translate("Query", "AND needs a condition on both sides."),
                         andToken.span.begin);
            } else if (!beginsCondition(peek().kind)) {
                break;
            } else {
                children.push_back(parseNear(depth));
            }
        }
        return join(Kind::And, std::move(children));
    }

    /// `a near/5 b near/5 c`: all of them within five words of their neighbour in the list.
    QueryNode parseNear(int depth)
    {
        QueryNode first = parseUnary(depth);
        if (m_problem || peek().kind != Token::Kind::Near)
            return first;
        QueryNode node;
        node.kind = Kind::Near;
        node.distance = peek().distance;
        node.span.begin = first.span.begin;
        node.children.push_back(std::move(first));
        while (!m_problem && peek().kind == Token::Kind::Near) {
            const Token near = take();
            if (near.distance != node.distance)
                fail(QCoreApplication::translate("Query", "Give all parts of one “near” the same distance."),
                     near.span.begin);
            if (!isNearOperand(node.children.back()) || !beginsCondition(peek().kind))
                failNear(near);
            node.children.push_back(parseUnary(depth));
            if (!isNearOperand(node.children.back()))
                failNear(near);
        }
        node.span.end = node.children.back().span.end;
        return node;
    }

    void failNear(const Token &near)
    {
        fail(QCoreApplication::translate("Query", "“near” needs a word or a phrase on both sides."), near.span.begin);
    }

    static bool isNearOperand(const QueryNode &node)
    {
        return node.kind == Kind::Word || node.kind == Kind::Phrase || node.kind == Kind::Prefix ||
               node.kind == Kind::Fuzzy;
    }

    QueryNode parseUnary(int depth)
    {
        switch (peek().kind) {
        case Token::Kind::Minus:
        case Token::Kind::Not:
            return parseNot(depth);
        case Token::Kind::Open:
            return parseGroup(depth);
        case Token::Kind::Field:
            return parseField();
        case Token::Kind::Near:
            failNear(peek());
            return {};
        default:
            return parseText(take());
        }
    }

    QueryNode parseNot(int depth)
    {
        const Token minus = take();
        if (depth > MaximumDepth || !beginsCondition(peek().kind)) {
            fail(QCoreApplication::translate("Query", "Nothing follows that could be left out: name a word after the "
                                                      "minus sign."),
                 minus.span.begin);
            return {};
        }
        QueryNode child = parseUnary(depth + 1);
        if (child.kind == Kind::All) // a mark without letters, "- &"
            return child;
        QueryNode node;
        node.kind = Kind::Not;
        node.span = {minus.span.begin, child.span.end};
        node.children.push_back(std::move(child));
        return node;
    }

    QueryNode parseGroup(int depth)
    {
        const Token open = take();
        if (peek().kind == Token::Kind::Close) {
            fail(QCoreApplication::translate("Query", "There is nothing between these brackets."), open.span.begin);
            return {};
        }
        QueryNode inner = parseOr(depth + 1);
        if (!m_problem && peek().kind != Token::Kind::Close)
            fail(QCoreApplication::translate("Query", "The bracket that opens here is never closed: add “)”."),
                 open.span.begin);
        take();
        return inner;
    }

    QueryNode parseField()
    {
        const Token name = take();
        const QueryField *field = queryField(name.text);
        if (!field) {
            failUnknownField(name);
            return {};
        }
        const bool isFollowed = peek().span.begin == name.span.end;
        if (!isFollowed || (peek().kind != Token::Kind::Word && peek().kind != Token::Kind::Quoted)) {
            fail(QCoreApplication::translate("Query", "“%1:” needs a value right after the colon.")
                     .arg(quoted(name.text)),
                 name.span.begin);
            return {};
        }
        const Token value = take();
        QueryNode node;
        node.kind = Kind::Field;
        node.field = field->name;
        node.text = value.text;
        node.span = {name.span.begin, value.span.end};
        checkValue(*field, value);
        return node;
    }

    void failUnknownField(const Token &name)
    {
        std::vector<std::string_view> names;
        for (const QueryField &field : queryFields())
            names.push_back(field.name);
        const std::string_view meant = nearestWord(name.text, names);
        fail(meant.empty()
                 ? QCoreApplication::translate("Query", "There is no field “%1”. Put the words in quotation marks to "
                                                        "look for them as they stand.")
                       .arg(quoted(name.text))
                 : QCoreApplication::translate("Query", "There is no field “%1”; did you mean “%2:”?")
                       .arg(quoted(name.text), quoted(meant)),
             name.span.begin);
    }

    void checkValue(const QueryField &field, const Token &value)
    {
        if (field.kind == FieldKind::After || field.kind == FieldKind::Before || field.kind == FieldKind::Date)
            checkDate(field, value);
        else if (field.kind == FieldKind::Is)
            checkState(value);
        else if (!hasWords(value.text))
            fail(QCoreApplication::translate("Query", "“%1:” needs a value with letters or digits.")
                     .arg(quoted(field.name)),
                 value.span.begin);
    }

    void checkDate(const QueryField &field, const Token &value)
    {
        if (!dayRange(field.kind, value.text))
            fail(QCoreApplication::translate("Query", "“%1” is no date: write a year, month or day, as in %2:2024-04.")
                     .arg(quoted(value.text), quoted(field.name)),
                 value.span.begin);
    }

    void checkState(const Token &value)
    {
        const auto words = stateWords();
        if (std::find(words.begin(), words.end(), value.text) != words.end())
            return;
        QStringList known;
        for (const std::string_view word : words)
            known += quoted(word);
        const std::string_view meant = nearestWord(value.text, words);
        fail(meant.empty() ? QCoreApplication::translate("Query", "“is:” knows only %1.").arg(known.join(u", "))
                           : QCoreApplication::translate("Query", "“is:%1” is unknown; did you mean “is:%2”?")
                                 .arg(quoted(value.text), quoted(meant)),
             value.span.begin);
    }

    QueryNode parseText(const Token &token)
    {
        QueryNode node;
        node.span = token.span;
        node.text = token.text;
        if (node.text.starts_with('=')) {
            node.kind = Kind::Exact;
            node.text.erase(0, 1);
        } else if (token.kind == Token::Kind::Quoted) {
            node.kind = Kind::Phrase;
        } else {
            readWordMarks(node);
        }
        if (m_problem || hasWords(node.text))
            return node;
        if (token.kind == Token::Kind::Quoted || node.kind != Kind::Word) {
            fail(QCoreApplication::translate("Query", "There is nothing here to look for: no letter and no digit."),
                 token.span.begin);
        }
        return {}; // a lone mark between words ("AT & T") asks for nothing
    }

    /// `prefix*`, `fuzzy~`, `fuzzy~2`, or a plain word.
    void readWordMarks(QueryNode &node)
    {
        node.kind = Kind::Word;
        if (node.text.ends_with('*')) {
            node.kind = Kind::Prefix;
            node.text.erase(node.text.find_last_not_of('*') + 1);
            return;
        }
        const std::size_t tilde = node.text.rfind('~');
        if (tilde == std::string::npos)
            return;
        const std::string edits = node.text.substr(tilde + 1);
        if (!edits.empty() && (edits.size() > 1 || edits[0] < '1' || edits[0] > '0' + MaximumEdits)) {
            fail(QCoreApplication::translate("Query", "A word may differ in 1 or 2 letters: write %1~1 or %1~2.")
                     .arg(quoted(node.text.substr(0, tilde))),
                 node.span.begin + tilde);
            return;
        }
        node.kind = Kind::Fuzzy;
        node.distance = edits.empty() ? 1 : edits[0] - '0';
        node.text.erase(tilde);
        if (foldedTerms(node.text).size() > 1)
            fail(QCoreApplication::translate("Query", "Only a single word can be looked for with “~”."),
                 node.span.begin);
    }

    std::vector<Token> m_tokens;
    std::size_t m_at = 0;
    std::optional<Problem> m_problem;
};

} // namespace

Result<Query> parseQuery(std::string_view text)
{
    Result<std::vector<QueryToken>> tokens = lexQuery(text);
    if (!tokens)
        return tokens.error();
    return Parser(*std::move(tokens)).run();
}

} // namespace lectern
