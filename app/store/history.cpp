// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/history.h"

#include "app/resolve/correctiontext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <limits>

namespace lectern {

namespace {

QString text(const std::string &utf8)
{
    return QString::fromStdString(utf8);
}

QString sentence(const char *words, const std::string &name = {})
{
    const QString translated = QCoreApplication::translate("History", words);
    return name.empty() ? translated : translated.arg(text(name));
}

QJsonObject json(const MarkTarget &target)
{
    QJsonObject object;
    if (target.article)
        object.insert(QStringLiteral("article"), static_cast<qint64>(target.article->value()));
    if (const auto *words = std::get_if<TextAnchor>(&target.part))
        object.insert(QStringLiteral("text"), toJson(*words));
    if (const auto *entity = std::get_if<EntityAnchor>(&target.part))
        object.insert(QStringLiteral("entity"), toJson(*entity));
    return object;
}

QJsonValue json(const std::optional<Note> &note)
{
    if (!note)
        return QJsonValue::Null;
    return QJsonObject{{QStringLiteral("target"), json(note->target)},
                       {QStringLiteral("text"), text(note->text)},
                       {QStringLiteral("made"), text(note->made)},
                       {QStringLiteral("changed"), text(note->changed)},
                       {QStringLiteral("binned"), note->isInBin}};
}

QJsonValue json(const std::optional<std::string> &words)
{
    return words ? QJsonValue(text(*words)) : QJsonValue(QJsonValue::Null);
}

QJsonObject write(const TagChange &change)
{
    return {{QStringLiteral("change"), QStringLiteral("tag")},
            {QStringLiteral("target"), json(change.tag.target)},
            {QStringLiteral("star"), change.tag.kind == Tag::Kind::Star},
            {QStringLiteral("name"), text(change.tag.name)},
            {QStringLiteral("set"), change.isSet}};
}

QJsonObject write(const NoteChange &change)
{
    return {{QStringLiteral("change"), QStringLiteral("note")},
            {QStringLiteral("id"), static_cast<qint64>(change.id.value())},
            {QStringLiteral("before"), json(change.before)},
            {QStringLiteral("after"), json(change.after)}};
}

QJsonObject write(const SearchChange &change)
{
    return {{QStringLiteral("change"), QStringLiteral("search")},
            {QStringLiteral("name"), text(change.name)},
            {QStringLiteral("before"), json(change.before)},
            {QStringLiteral("after"), json(change.after)}};
}

QJsonObject write(const BinChange &change)
{
    return {{QStringLiteral("change"), QStringLiteral("bin")},
            {QStringLiteral("article"), static_cast<qint64>(change.article.value())},
            {QStringLiteral("set"), change.isInBin}};
}

std::uint32_t numberOf(const QJsonValue &value)
{
    const qint64 number = value.toInteger(-1);
    return number < 0 || number > std::numeric_limits<std::uint32_t>::max() ? 0 : static_cast<std::uint32_t>(number);
}

std::string wordsOf(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toString().toStdString();
}

std::optional<MarkTarget> targetOf(const QJsonObject &object)
{
    MarkTarget target;
    if (object.contains(QLatin1String("article")))
        target.article = ArticleId(numberOf(object.value(QLatin1String("article"))));
    if (object.contains(QLatin1String("text"))) {
        const std::optional<TextAnchor> words = textAnchorFromJson(object.value(QLatin1String("text")).toObject());
        if (!words)
            return std::nullopt;
        target.part = *words;
    } else if (object.contains(QLatin1String("entity"))) {
        const std::optional<EntityAnchor> entity =
            entityAnchorFromJson(object.value(QLatin1String("entity")).toObject());
        if (!entity)
            return std::nullopt;
        target.part = *entity;
    }
    const bool isThing = std::holds_alternative<EntityAnchor>(target.part);
    return isThing != target.article.has_value() ? std::optional(target) : std::nullopt;
}

std::optional<Note> noteOf(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    const std::optional<MarkTarget> target = targetOf(object.value(QLatin1String("target")).toObject());
    if (!target)
        return std::nullopt;
    return Note{*target, wordsOf(object, "text"), wordsOf(object, "made"), wordsOf(object, "changed"),
                object.value(QLatin1String("binned")).toBool()};
}

std::optional<std::string> queryOf(const QJsonValue &value)
{
    return value.isString() ? std::optional(value.toString().toStdString()) : std::nullopt;
}

std::optional<MarkChange> changeOf(const QJsonObject &object)
{
    const std::string kind = wordsOf(object, "change");
    const bool isSet = object.value(QLatin1String("set")).toBool();
    if (kind == "bin")
        return BinChange{ArticleId(numberOf(object.value(QLatin1String("article")))), isSet};
    if (kind == "search")
        return SearchChange{wordsOf(object, "name"), queryOf(object.value(QLatin1String("before"))),
                            queryOf(object.value(QLatin1String("after")))};
    if (kind == "note")
        return NoteChange{NoteId(numberOf(object.value(QLatin1String("id")))),
                          noteOf(object.value(QLatin1String("before"))), noteOf(object.value(QLatin1String("after")))};
    if (kind != "tag")
        return std::nullopt;
    const std::optional<MarkTarget> target = targetOf(object.value(QLatin1String("target")).toObject());
    if (!target)
        return std::nullopt;
    const Tag::Kind tagKind = object.value(QLatin1String("star")).toBool() ? Tag::Kind::Star : Tag::Kind::Tag;
    return TagChange{{*target, tagKind, wordsOf(object, "name")}, isSet};
}

QJsonArray json(const std::vector<Correction> &corrections)
{
    QJsonArray array;
    for (const Correction &correction : corrections)
        array.append(toJson(correction));
    return array;
}

bool read(const QJsonValue &value, std::vector<Correction> &corrections)
{
    const QJsonArray array = value.toArray();
    for (const QJsonValue &item : array) {
        Result<Correction> correction = correctionFromJson(item.toObject());
        if (!correction)
            return false;
        corrections.push_back(*std::move(correction));
    }
    return true;
}

QString describeChange(const TagChange &change)
{
    if (change.tag.kind == Tag::Kind::Star)
        return change.isSet ? sentence(QT_TRANSLATE_NOOP("History", "A star was set."))
                            : sentence(QT_TRANSLATE_NOOP("History", "A star was taken away."));
    return change.isSet ? sentence(QT_TRANSLATE_NOOP("History", "The tag “%1” was set."), change.tag.name)
                        : sentence(QT_TRANSLATE_NOOP("History", "The tag “%1” was taken away."), change.tag.name);
}

QString describeChange(const NoteChange &change)
{
    if (!change.before)
        return sentence(QT_TRANSLATE_NOOP("History", "A note was written."));
    const bool isRemoved = !change.after || (change.after->isInBin && !change.before->isInBin);
    return isRemoved ? sentence(QT_TRANSLATE_NOOP("History", "A note was removed."))
                     : sentence(QT_TRANSLATE_NOOP("History", "A note was changed."));
}

QString describeChange(const SearchChange &change)
{
    return change.after ? sentence(QT_TRANSLATE_NOOP("History", "The search “%1” was saved."), change.name)
                        : sentence(QT_TRANSLATE_NOOP("History", "The search “%1” was removed."), change.name);
}

QString describeChange(const BinChange &change)
{
    return change.isInBin ? sentence(QT_TRANSLATE_NOOP("History", "An article was put into the bin."))
                          : sentence(QT_TRANSLATE_NOOP("History", "An article was taken out of the bin."));
}

} // namespace

std::vector<Correction> EditHistory::corrections() const
{
    std::vector<Correction> active;
    for (std::size_t i = 0; i < cursor && i < steps.size(); ++i) {
        active.insert(active.end(), steps[i].corrections.begin(), steps[i].corrections.end());
        for (const Correction &revoked : steps[i].revoked) {
            const auto last = std::find(active.rbegin(), active.rend(), revoked);
            if (last != active.rend())
                active.erase(std::next(last).base());
        }
    }
    return active;
}

QString describe(const HistoryStep &step)
{
    const std::size_t count = step.corrections.size() + step.revoked.size() + step.marks.size();
    if (count != 1)
        return QCoreApplication::translate("History", "%n changes.", nullptr, static_cast<int>(count));
    if (!step.corrections.empty())
        return describe(step.corrections.front());
    if (!step.revoked.empty())
        return sentence(QT_TRANSLATE_NOOP("History", "Revoked: %1"), describe(step.revoked.front()).toStdString());
    return std::visit([](const auto &change) { return describeChange(change); }, step.marks.front());
}

QByteArray toJson(const HistoryStep &step)
{
    QJsonObject object;
    if (!step.corrections.empty())
        object.insert(QStringLiteral("corrections"), json(step.corrections));
    if (!step.revoked.empty())
        object.insert(QStringLiteral("revoked"), json(step.revoked));
    QJsonArray marks;
    for (const MarkChange &change : step.marks)
        marks.append(std::visit([](const auto &kind) { return write(kind); }, change));
    if (!marks.isEmpty())
        object.insert(QStringLiteral("marks"), marks);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<HistoryStep> historyStepFromJson(const QByteArray &text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text);
    if (!document.isObject())
        return std::nullopt;
    HistoryStep step;
    const QJsonObject object = document.object();
    if (!read(object.value(QLatin1String("corrections")), step.corrections) ||
        !read(object.value(QLatin1String("revoked")), step.revoked))
        return std::nullopt;
    const QJsonArray marks = object.value(QLatin1String("marks")).toArray();
    for (const QJsonValue &mark : marks) {
        const std::optional<MarkChange> change = changeOf(mark.toObject());
        if (!change)
            return std::nullopt;
        step.marks.push_back(*change);
    }
    return step;
}

QString partText(const MarkTarget &target)
{
    QJsonObject object = json(target);
    object.remove(QStringLiteral("article"));
    return object.isEmpty() ? QStringLiteral("")
                            : QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

std::optional<MarkTarget> targetFrom(std::optional<ArticleId> article, const QString &part)
{
    QJsonObject object = QJsonDocument::fromJson(part.toUtf8()).object();
    if (article)
        object.insert(QStringLiteral("article"), static_cast<qint64>(article->value()));
    return targetOf(object);
}

} // namespace lectern
