// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/sentencemodel.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <zlib.h>

#include <array>
#include <cmath>
#include <memory>

namespace lectern::bench {

namespace {

constexpr const char *Onsets[] = {"b", "br", "c",  "d", "dr", "f", "g",  "h", "k",  "l", "m",
                                  "n", "p",  "pr", "r", "s",  "t", "tr", "v", "st", "z", "sh"};
constexpr const char *Nuclei[] = {"a", "e", "i", "o", "u", "ai", "ea", "ou"};
constexpr const char *Codas[] = {"", "n", "r", "l", "s", "t", "m", "nd", "ck", "rt"};
constexpr std::uint32_t InventedWords = 60000;

template<std::size_t Size>
const char *pick(const char *const (&choices)[Size], std::uint32_t &number)
{
    const char *choice = choices[number % Size];
    number /= Size;
    return choice;
}

/// A word for each number; frequent ones are short.
std::string inventedWord(std::uint32_t number)
{
    std::string word;
    std::uint32_t rest = number + 3;
    do {
        word += pick(Onsets, rest);
        word += pick(Nuclei, rest);
        word += pick(Codas, rest);
    } while (rest > 0);
    return word;
}

std::string capitalised(std::string word)
{
    if (!word.empty() && word.front() >= 'a' && word.front() <= 'z')
        word.front() = static_cast<char>(word.front() - 'a' + 'A');
    return word;
}

EntityType randomType(BenchRandom &random)
{
    const std::uint32_t chance = random.below(10);
    return chance < 4 ? EntityType::Person : chance < 7 ? EntityType::Company : EntityType::Place;
}

SentenceModel inventedSentence(BenchRandom &random)
{
    SentenceModel sentence;
    const std::uint32_t words = 10 + random.below(18);
    for (std::uint32_t i = 0; i < words; ++i) {
        if (i > 0)
            sentence.text += random.below(12) == 0 ? ", " : " ";
        if (random.below(15) == 0) {
            sentence.holes.push_back({static_cast<std::uint32_t>(sentence.text.size()), randomType(random)});
            continue;
        }
        const std::string word = inventedWord(random.zipf(InventedWords));
        sentence.text += i == 0 ? capitalised(word) : word;
    }
    sentence.text += '.';
    return sentence;
}

std::optional<EntityType> typeOfLabel(const QString &label)
{
    if (label == QLatin1String("per"))
        return EntityType::Person;
    if (label == QLatin1String("org"))
        return EntityType::Company;
    if (label == QLatin1String("geo") || label == QLatin1String("gpe"))
        return EntityType::Place;
    return std::nullopt;
}

SentenceModel sentenceOf(const QJsonObject &object)
{
    SentenceModel sentence;
    const QString text = object.value(QLatin1String("text")).toString();
    qsizetype at = 0;
    for (const QJsonValue &value : object.value(QLatin1String("mentions")).toArray()) {
        const QJsonArray mention = value.toArray();
        const std::optional<EntityType> type = typeOfLabel(mention.at(2).toString());
        if (!type || mention.at(0).toInt() < at)
            continue;
        sentence.text += text.mid(at, mention.at(0).toInt() - at).toStdString();
        sentence.holes.push_back({static_cast<std::uint32_t>(sentence.text.size()), *type});
        at = mention.at(1).toInt();
    }
    sentence.text += text.mid(at).toStdString();
    return sentence;
}

} // namespace

std::uint32_t BenchRandom::zipf(std::uint32_t end)
{
    // The inverse of the distribution 1/x between 1 and end + 1.
    const double rank = std::exp(share() * std::log(static_cast<double>(end) + 1));
    return std::min(static_cast<std::uint32_t>(rank) - 1, end - 1);
}

std::vector<SentenceModel> inventedSentences(std::uint32_t count)
{
    std::vector<SentenceModel> sentences;
    BenchRandom random(11);
    while (sentences.size() < count)
        sentences.push_back(inventedSentence(random));
    return sentences;
}

Result<std::vector<SentenceModel>> sentencesOfFile(const QString &path)
{
    // Reads what is not packed as well.
    const std::unique_ptr<gzFile_s, int (*)(gzFile)> file(gzopen(path.toLocal8Bit().constData(), "rb"), gzclose);
    if (!file)
        return Problem{Problem::Kind::Unreadable,
                       QCoreApplication::translate("Bench", "The sentences cannot be opened."), path};
    std::vector<SentenceModel> sentences;
    QByteArray line;
    std::array<char, 65536> part{};
    while (gzgets(file.get(), part.data(), static_cast<int>(part.size()))) {
        line += part.data();
        if (!line.endsWith('\n') && !gzeof(file.get()))
            continue;
        if (SentenceModel sentence = sentenceOf(QJsonDocument::fromJson(line).object()); !sentence.text.empty())
            sentences.push_back(std::move(sentence));
        line.clear();
    }
    if (sentences.empty())
        return Problem{Problem::Kind::Damaged, QCoreApplication::translate("Bench", "There are no sentences in it."),
                       path};
    return sentences;
}

std::string inventedName(EntityType type, std::uint32_t rank)
{
    switch (type) {
    case EntityType::Person:
        return capitalised(inventedWord(rank % 4000 + 200)) + ' ' + capitalised(inventedWord(rank / 4 * 7 + 30000));
    case EntityType::Company:
        return capitalised(inventedWord(rank * 3 + 500000)) + " Corp";
    default:
        return capitalised(inventedWord(rank * 5 + 900000));
    }
}

} // namespace lectern::bench
