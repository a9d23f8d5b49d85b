// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/annotate/evaluation.h"

#include "app/base/utf8.h"
#include "app/parse/article.h"
#include "app/parse/token.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <set>
#include <tuple>

namespace lectern {

namespace {

struct LabelledSpan
{
    TextSpan span;
    std::string label;
};

struct AnnotatedLine
{
    std::string document;
    std::string text;
    std::vector<LabelledSpan> mentions;
};

Problem damaged(int line)
{
    return Problem{Problem::Kind::Damaged,
                   QCoreApplication::translate("Evaluation", "Line %1 is not an annotated sentence.").arg(line),
                   {}};
}

/// Byte offset of each code point of a text, and of its end.
std::vector<std::uint32_t> codePointOffsets(std::string_view text)
{
    std::vector<std::uint32_t> offsets;
    for (std::size_t at = 0; at < text.size(); at += codePointAt(text, at).size)
        offsets.push_back(static_cast<std::uint32_t>(at));
    offsets.push_back(static_cast<std::uint32_t>(text.size()));
    return offsets;
}

std::optional<AnnotatedLine> readLine(std::string_view json)
{
    const QJsonObject object =
        QJsonDocument::fromJson(QByteArray(json.data(), static_cast<qsizetype>(json.size()))).object();
    if (!object.value(QLatin1String("text")).isString() || !object.value(QLatin1String("mentions")).isArray())
        return std::nullopt;
    AnnotatedLine line;
    line.document = object.value(QLatin1String("doc")).toVariant().toString().toStdString();
    line.text = object.value(QLatin1String("text")).toString().toStdString();
    const std::vector<std::uint32_t> offsets = codePointOffsets(line.text);
    for (const QJsonValue &value : object.value(QLatin1String("mentions")).toArray()) {
        const QJsonArray mention = value.toArray();
        const int begin = mention.at(0).toInt(-1);
        const int end = mention.at(1).toInt(-1);
        if (mention.size() < 3 || begin < 0 || end <= begin || end >= static_cast<int>(offsets.size()))
            return std::nullopt;
        line.mentions.push_back({{offsets[static_cast<std::size_t>(begin)], offsets[static_cast<std::size_t>(end)]},
                                 mention.at(2).toString().toStdString()});
    }
    return line;
}

Result<std::vector<AnnotatedLine>> readLines(std::string_view jsonLines)
{
    std::vector<AnnotatedLine> lines;
    int number = 0;
    while (!jsonLines.empty()) {
        const std::size_t end = std::min(jsonLines.find('\n'), jsonLines.size());
        const std::string_view json = jsonLines.substr(0, end);
        jsonLines.remove_prefix(std::min(end + 1, jsonLines.size()));
        ++number;
        if (json.find_first_not_of(" \r\t") == json.npos)
            continue;
        std::optional<AnnotatedLine> line = readLine(json);
        if (!line)
            return damaged(number);
        lines.push_back(std::move(*line));
    }
    if (lines.empty())
        return Problem{Problem::Kind::Empty,
                       QCoreApplication::translate("Evaluation", "The file holds no annotated sentence."),
                       {}};
    return lines;
}

/// The lines of one document as an article: a paragraph a line.
class DocumentBuilder
{
public:
    void add(const AnnotatedLine &line)
    {
        if (!m_article.text.empty())
            m_article.text += "\n\n";
        const auto begin = static_cast<std::uint32_t>(m_article.text.size());
        m_article.text += line.text;
        const TextSpan span{begin, static_cast<std::uint32_t>(m_article.text.size())};
        m_article.regions.push_back({RegionKind::Body, span, "line", false});
        const std::vector<TextSpan> sentences = splitSentences(m_article.text, span);
        m_article.sentences.insert(m_article.sentences.end(), sentences.begin(), sentences.end());
        for (const LabelledSpan &mention : line.mentions)
            m_mentions.push_back({{mention.span.begin + begin, mention.span.end + begin}, mention.label});
    }

    Article &article() { return m_article; }
    const std::vector<LabelledSpan> &mentions() const { return m_mentions; }

private:
    Article m_article;
    std::vector<LabelledSpan> m_mentions;
};

class Evaluator
{
public:
    Evaluator(const LabelMap &labels, const Recognizer &recognizer) : m_labels(labels), m_recognizer(recognizer) {}

    /// Which types the file distinguishes is known only after all its labels were seen.
    void learnLabels(const std::vector<AnnotatedLine> &lines)
    {
        for (const AnnotatedLine &line : lines) {
            for (const LabelledSpan &mention : line.mentions) {
                if (const std::optional<EntityType> type = typeOf(mention.label))
                    m_evaluation.types[*type];
            }
        }
    }

    void evaluate(DocumentBuilder &document, const std::string &name)
    {
        document.article().language = "en";
        const Annotations found = m_recognizer.annotate(document.article());
        std::set<Key> expected;
        std::vector<TextSpan> ignored;
        for (const LabelledSpan &mention : document.mentions()) {
            if (const std::optional<EntityType> type = typeOf(mention.label))
                expected.insert({mention.span, *type});
            else
                ignored.push_back(mention.span);
        }
        std::set<Key> predicted;
        for (const Mention &mention : found.mentions) {
            const std::optional<EntityType> type = countedType(mention.type);
            const bool skip =
                std::any_of(ignored.begin(), ignored.end(), [&](TextSpan span) { return span.overlaps(mention.span); });
            if (!type || (skip && !expected.contains({mention.span, *type})))
                continue;
            predicted.insert({mention.span, *type});
            if (!expected.contains({mention.span, *type}))
                addError(EvaluationError::Kind::Wrong, {mention.span, *type}, document.article(), name, mention.rule);
        }
        count(expected, predicted, document.article(), name);
    }

    Evaluation take() { return std::move(m_evaluation); }

private:
    struct Key
    {
        TextSpan span;
        EntityType type;
        auto operator<=>(const Key &) const = default;
    };

    std::optional<EntityType> typeOf(const std::string &label) const
    {
        const auto found = m_labels.find(label);
        return found == m_labels.end() ? typeOfLabel(label) : found->second;
    }

    std::optional<EntityType> countedType(EntityType type) const
    {
        if (m_evaluation.types.contains(type))
            return type;
        if (type == EntityType::Company && m_evaluation.types.contains(EntityType::Organization))
            return EntityType::Organization;
        return std::nullopt;
    }

    void count(const std::set<Key> &expected, const std::set<Key> &predicted, const Article &article,
               const std::string &name)
    {
        for (const Key &key : predicted)
            ++m_evaluation.types[key.type].predicted;
        for (const Key &key : expected) {
            TypeScore &score = m_evaluation.types[key.type];
            ++score.expected;
            if (predicted.contains(key))
                ++score.correct;
            else
                addError(EvaluationError::Kind::Missed, key, article, name, {});
        }
        ++m_evaluation.documents;
        m_evaluation.sentences += static_cast<int>(article.sentences.size());
    }

    void addError(EvaluationError::Kind kind, const Key &key, const Article &article, const std::string &name,
                  const std::string &rule)
    {
        EvaluationError error{kind, key.type, name, {}, std::string(key.span.of(article.text)), rule};
        for (const TextSpan sentence : article.sentences) {
            if (sentence.overlaps(key.span))
                error.sentence = std::string(sentence.of(article.text));
        }
        m_evaluation.errors.push_back(std::move(error));
    }

    const LabelMap &m_labels;
    const Recognizer &m_recognizer;
    Evaluation m_evaluation;
};

struct LabelMeaning
{
    std::string_view label;
    EntityType type;
};

constexpr std::array<LabelMeaning, 9> KnownLabels = {{
    {"PER", EntityType::Person},
    {"PERSON", EntityType::Person},
    {"ORG", EntityType::Organization},
    {"LOC", EntityType::Place},
    {"GPE", EntityType::Place},
    {"FAC", EntityType::Place},
    {"NORP", EntityType::Nationality},
    {"PRODUCT", EntityType::Product},
    {"EVENT", EntityType::Event},
}};

} // namespace

double TypeScore::f1() const noexcept
{
    const double sum = precision() + recall();
    return sum > 0.0 ? 2.0 * precision() * recall() / sum : 0.0;
}

TypeScore &TypeScore::operator+=(const TypeScore &other) noexcept
{
    correct += other.correct;
    predicted += other.predicted;
    expected += other.expected;
    return *this;
}

TypeScore Evaluation::total() const
{
    TypeScore sum;
    for (const auto &[type, score] : types)
        sum += score;
    return sum;
}

std::optional<EntityType> typeOfLabel(std::string_view label)
{
    const auto found = std::find_if(KnownLabels.begin(), KnownLabels.end(),
                                    [label](const LabelMeaning &known) { return known.label == label; });
    return found == KnownLabels.end() ? typeFromName(label) : found->type;
}

Result<LabelMap> labelMapFromText(const QString &text)
{
    LabelMap map;
    for (const QString &pair : text.split(u',', Qt::SkipEmptyParts)) {
        const qsizetype sign = pair.indexOf(u'=');
        const QString name = pair.mid(sign + 1).trimmed();
        const std::optional<EntityType> type = typeFromName(name.toStdString());
        if (sign < 1 || (!name.isEmpty() && !type))
            return Problem{Problem::Kind::Usage,
                           QCoreApplication::translate("Evaluation", "\"%1\" is not LABEL=TYPE.").arg(pair),
                           {}};
        map[pair.left(sign).trimmed().toStdString()] = type;
    }
    return map;
}

Result<Evaluation> evaluate(std::string_view jsonLines, const LabelMap &labels, const Recognizer &recognizer,
                            const JobControl &control)
{
    const Result<std::vector<AnnotatedLine>> lines = readLines(jsonLines);
    if (!lines)
        return lines.error();
    Evaluator evaluator(labels, recognizer);
    evaluator.learnLabels(*lines);
    for (std::size_t i = 0; i < lines->size();) {
        if (control.isCancelled())
            return Problem{Problem::Kind::Cancelled, {}, {}};
        DocumentBuilder document;
        const std::string &name = (*lines)[i].document;
        do
            document.add((*lines)[i++]);
        while (i < lines->size() && !name.empty() && (*lines)[i].document == name);
        evaluator.evaluate(document, name);
        control.report(static_cast<int>(i), static_cast<int>(lines->size()));
    }
    return evaluator.take();
}

} // namespace lectern
