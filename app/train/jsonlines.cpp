// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train/jsonlines.h"

#include "app/base/utf8.h"
#include "app/train/repairs.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <zlib.h>

namespace lectern::train {

namespace {

/// Byte offset of every code point of a text, and of its end.
std::vector<std::uint32_t> codePointOffsets(std::string_view text)
{
    std::vector<std::uint32_t> offsets;
    for (std::size_t at = 0; at < text.size(); at += codePointAt(text, at).size)
        offsets.push_back(static_cast<std::uint32_t>(at));
    offsets.push_back(static_cast<std::uint32_t>(text.size()));
    return offsets;
}

struct LabelledName
{
    TextSpan span;
    std::string label;
};

/// Names of one line by bytes of the document; the longest first where several begin at one place.
std::vector<LabelledName> readNames(const QJsonArray &mentions, std::string_view line, std::uint32_t lineBegin)
{
    const std::vector<std::uint32_t> offsets = codePointOffsets(line);
    std::vector<LabelledName> names;
    for (const QJsonValue &mention : mentions) {
        const QJsonArray fields = mention.toArray();
        const auto begin = static_cast<std::size_t>(fields.at(0).toInt(-1));
        const auto end = static_cast<std::size_t>(fields.at(1).toInt(-1));
        if (begin >= end || end >= offsets.size())
            continue;
        names.push_back(
            {{lineBegin + offsets[begin], lineBegin + offsets[end]}, fields.at(2).toString().toStdString()});
    }
    std::stable_sort(names.begin(), names.end(), [](const LabelledName &a, const LabelledName &b) {
        return a.span.begin != b.span.begin ? a.span.begin < b.span.begin : a.span.end > b.span.end;
    });
    return names;
}

void addLine(TrainingDocument &document, const QJsonObject &line, const SourceLabels &labels, const Reading &reading)
{
    const std::string text = line.value(QLatin1String("text")).toString().toStdString();
    const auto begin = static_cast<std::uint32_t>(document.text.size());
    document.text += text;
    const TextSpan whole{begin, static_cast<std::uint32_t>(document.text.size())};
    const bool isOneSentence = !line.value(QLatin1String("tokens")).toArray().isEmpty();
    const std::vector<TextSpan> sentences = isOneSentence ? std::vector{whole} : splitSentences(document.text, whole);
    for (const TextSpan &sentence : sentences)
        appendSentence(document, sentence);
    document.text += '\n';
    for (const LabelledName &name : readNames(line.value(QLatin1String("mentions")).toArray(), text, begin)) {
        const auto meaning = labels.meanings.find(name.label);
        const TextSpan span = reading.onlyProperNames ? properName(document.text, name.span) : name.span;
        if (meaning != labels.meanings.end() && !span.isEmpty())
            appendSpan(document, span, meaning->second.types, meaning->second.mayBeNone, name.label);
    }
}

Result<TypeSet> parseTypes(const QString &field, bool &mayBeNone, const QString &place)
{
    TypeSet types = 0;
    for (const QString &name : field.split(QLatin1Char('|'))) {
        const auto type = typeFromName(name.toStdString());
        if (name == QLatin1String("-"))
            mayBeNone = true;
        else if (type && typeSetOf(*type) != 0)
            types = static_cast<TypeSet>(types | typeSetOf(*type));
        else
            return Problem{Problem::Kind::Damaged, QStringLiteral("There is no type \"%1\".").arg(name), place};
    }
    return types;
}

} // namespace

Result<std::map<std::string, SourceLabels>> readLabelTable(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Text))
        return Problem{Problem::Kind::Unreadable, QStringLiteral("The label table cannot be opened."), path};
    std::map<std::string, SourceLabels> table;
    for (int number = 1; !file.atEnd(); ++number) {
        const QString line = QString::fromUtf8(file.readLine()).trimmed();
        const QString place = QStringLiteral("%1:%2").arg(path).arg(number);
        if (line.isEmpty() || line.startsWith(QLatin1Char('#')))
            continue;
        const QStringList fields = line.split(QLatin1Char('\t'));
        if (fields.size() < 3)
            return Problem{Problem::Kind::Damaged, QStringLiteral("Source, label and types are expected."), place};
        bool mayBeNone = false;
        const Result<TypeSet> types = parseTypes(fields[2], mayBeNone, place);
        if (!types)
            return types.error();
        SourceLabels &labels = table[fields[0].toStdString()];
        if (fields[1] == QLatin1String("*"))
            labels.openTypes = *types;
        else
            labels.meanings[fields[1].toStdString()] = {*types, mayBeNone};
    }
    return table;
}

Result<std::string> readUnpacked(const QString &path)
{
    gzFile file = gzopen(QFile::encodeName(path).constData(), "rb");
    if (file == nullptr)
        return Problem{Problem::Kind::Unreadable, QStringLiteral("The file cannot be opened."), path};
    std::string content;
    std::array<char, 65536> buffer;
    int count = 0;
    while ((count = gzread(file, buffer.data(), buffer.size())) > 0)
        content.append(buffer.data(), static_cast<std::size_t>(count));
    gzclose(file);
    if (count < 0)
        return Problem{Problem::Kind::Damaged, QStringLiteral("The file cannot be unpacked."), path};
    return content;
}

Result<std::vector<TrainingDocument>> readJsonLines(const QString &path, const SourceLabels &labels,
                                                    const Reading &reading)
{
    Result<std::string> content = readUnpacked(path);
    if (!content)
        return content.error();
    std::vector<TrainingDocument> documents;
    const std::string_view all = *content;
    int number = 0;
    for (std::size_t at = 0; at < all.size();) {
        const std::size_t end = std::min(all.find('\n', at), all.size());
        const std::string_view line = all.substr(at, end - at);
        at = end + 1;
        ++number;
        const QJsonDocument json =
            QJsonDocument::fromJson(QByteArray::fromRawData(line.data(), static_cast<qsizetype>(line.size())));
        if (!json.isObject())
            return Problem{Problem::Kind::Damaged, QStringLiteral("Line %1 is no JSON object.").arg(number), path};
        std::string name = json.object().value(QLatin1String("doc")).toString().toStdString();
        if (reading.oneDocumentPerLine)
            name += ':' + std::to_string(number);
        if (documents.empty() || documents.back().name != name) {
            documents.emplace_back();
            documents.back().name = name;
            documents.back().openTypes = labels.openTypes;
        }
        addLine(documents.back(), json.object(), labels, reading);
    }
    return documents;
}

} // namespace lectern::train
