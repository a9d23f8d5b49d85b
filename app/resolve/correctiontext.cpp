// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/resolve/correctiontext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <array>

namespace lectern {

namespace {

constexpr std::array<std::string_view, 7> FieldNames = {"title",  "published", "updated", "byline",
                                                        "source", "dateline",  "section"};
constexpr std::array<std::string_view, 2> UseNames = {"readable", "boilerplate"};

QString text(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

QJsonValue json(const std::string &value)
{
    return text(value);
}

QJsonValue json(EntityType type)
{
    return text(typeName(type));
}

QJsonValue json(const ArticleAnchor &article)
{
    QJsonObject object{{QStringLiteral("content"), json(article.content)},
                       {QStringLiteral("file"), json(article.file)}};
    if (article.record > 0)
        object.insert(QStringLiteral("record"), article.record);
    return object;
}

QJsonValue json(const TextAnchor &anchor)
{
    return toJson(anchor);
}

QJsonValue json(const EntityAnchor &anchor)
{
    return toJson(anchor);
}

template<typename T>
QJsonValue json(const std::vector<T> &values)
{
    QJsonArray array;
    for (const T &value : values)
        array.append(json(value));
    return array;
}

QJsonObject rule(const char *name, std::initializer_list<std::pair<QString, QJsonValue>> fields)
{
    QJsonObject object{{QStringLiteral("correction"), QLatin1String(name)}};
    for (const auto &[key, value] : fields)
        object.insert(key, value);
    return object;
}

QJsonObject write(const MergeEntities &merge)
{
    return rule("merge", {{QStringLiteral("into"), json(merge.into)}, {QStringLiteral("others"), json(merge.others)}});
}

QJsonObject write(const SplitEntity &split)
{
    return rule("split", {{QStringLiteral("entity"), json(split.entity)},
                          {QStringLiteral("name"), json(split.name)},
                          {QStringLiteral("forms"), json(split.forms)},
                          {QStringLiteral("articles"), json(split.articles)}});
}

QJsonObject write(const RenameEntity &rename)
{
    return rule("rename",
                {{QStringLiteral("entity"), json(rename.entity)}, {QStringLiteral("name"), json(rename.name)}});
}

QJsonObject write(const RetypeEntity &retype)
{
    return rule("retype",
                {{QStringLiteral("entity"), json(retype.entity)}, {QStringLiteral("type"), json(retype.type)}});
}

QJsonObject write(const RejectEntity &reject)
{
    return rule("not-an-entity", {{QStringLiteral("entity"), json(reject.entity)}});
}

QJsonObject write(const RejectMention &reject)
{
    return rule("not-a-mention", {{QStringLiteral("where"), json(reject.where)}});
}

QJsonObject write(const KeepApart &apart)
{
    return rule("never-merge", {{QStringLiteral("first"), json(apart.first)},
                                {QStringLiteral("second"), json(apart.second)},
                                {QStringLiteral("forms"), json(apart.formsOfSecond)}});
}

QJsonObject write(const AddMention &add)
{
    return rule("mention", {{QStringLiteral("where"), json(add.where)},
                            {QStringLiteral("type"), json(add.type)},
                            {QStringLiteral("entity"), json(add.entity)}});
}

QJsonObject write(const AddMentions &add)
{
    return rule("mentions", {{QStringLiteral("words"), json(add.words)},
                             {QStringLiteral("type"), json(add.type)},
                             {QStringLiteral("entity"), json(add.entity)}});
}

QJsonObject write(const EditMetadata &edit)
{
    return rule("metadata", {{QStringLiteral("article"), json(edit.article)},
                             {QStringLiteral("field"), text(FieldNames[static_cast<std::size_t>(edit.field)])},
                             {QStringLiteral("values"), json(edit.values)}});
}

QJsonObject write(const MarkText &mark)
{
    return rule("text", {{QStringLiteral("where"), json(mark.where)},
                         {QStringLiteral("use"), text(UseNames[static_cast<std::size_t>(mark.use)])}});
}

/// Takes the values out of one object. After the first that is missing or of another kind, isIntact() is false.
class ObjectReader
{
public:
    explicit ObjectReader(const QJsonObject &object) : m_object(object) {}
    [[nodiscard]] bool isIntact() const { return m_isIntact; }

    void read(const char *key, std::string &value) { take(m_object.value(QLatin1String(key)), value); }
    template<typename T>
    void read(const char *key, T &value)
    {
        take(m_object.value(QLatin1String(key)), value);
    }
    template<typename Enum, std::size_t Count>
    void read(const char *key, Enum &value, const std::array<std::string_view, Count> &names)
    {
        std::string name;
        read(key, name);
        const auto found = std::find(names.begin(), names.end(), name);
        require(found != names.end());
        if (m_isIntact)
            value = static_cast<Enum>(found - names.begin());
    }
    void require(bool holds) { m_isIntact = m_isIntact && holds; }

private:
    void take(const QJsonValue &json, std::string &value)
    {
        require(json.isString());
        value = json.toString().toStdString();
    }
    void take(const QJsonValue &json, EntityType &type)
    {
        const std::optional<EntityType> named = typeFromName(json.toString().toStdString());
        require(named.has_value());
        type = named.value_or(type);
    }
    void take(const QJsonValue &json, ArticleAnchor &article)
    {
        ObjectReader in(json.toObject());
        in.read("content", article.content);
        in.read("file", article.file);
        article.record = json.toObject().value(QLatin1String("record")).toInt();
        require(in.isIntact() && article.record >= 0);
    }
    void take(const QJsonValue &json, TextAnchor &anchor)
    {
        const std::optional<TextAnchor> read = textAnchorFromJson(json.toObject());
        require(read.has_value());
        anchor = read.value_or(TextAnchor());
    }
    void take(const QJsonValue &json, EntityAnchor &anchor)
    {
        const std::optional<EntityAnchor> read = entityAnchorFromJson(json.toObject());
        require(read.has_value());
        anchor = read.value_or(EntityAnchor());
    }
    template<typename T>
    void take(const QJsonValue &json, std::vector<T> &values)
    {
        require(json.isArray());
        const QJsonArray array = json.toArray();
        for (const QJsonValue &value : array)
            take(value, values.emplace_back());
    }

    QJsonObject m_object;
    bool m_isIntact = true;
};

void read(ObjectReader &in, MergeEntities &merge)
{
    in.read("into", merge.into);
    in.read("others", merge.others);
    in.require(!merge.others.empty());
}

void read(ObjectReader &in, SplitEntity &split)
{
    in.read("entity", split.entity);
    in.read("name", split.name);
    in.read("forms", split.forms);
    in.read("articles", split.articles);
    in.require(!split.name.empty() && (!split.forms.empty() || !split.articles.empty()));
}

void read(ObjectReader &in, RenameEntity &rename)
{
    in.read("entity", rename.entity);
    in.read("name", rename.name);
    in.require(!rename.name.empty());
}

void read(ObjectReader &in, RetypeEntity &retype)
{
    in.read("entity", retype.entity);
    in.read("type", retype.type);
    in.require(hasEntity(retype.type));
}

void read(ObjectReader &in, RejectEntity &reject)
{
    in.read("entity", reject.entity);
}

void read(ObjectReader &in, RejectMention &reject)
{
    in.read("where", reject.where);
}

void read(ObjectReader &in, KeepApart &apart)
{
    in.read("first", apart.first);
    in.read("second", apart.second);
    in.read("forms", apart.formsOfSecond);
}

void read(ObjectReader &in, AddMention &add)
{
    in.read("where", add.where);
    in.read("type", add.type);
    in.read("entity", add.entity);
}

void read(ObjectReader &in, AddMentions &add)
{
    in.read("words", add.words);
    in.read("type", add.type);
    in.read("entity", add.entity);
    in.require(!add.words.empty());
}

void read(ObjectReader &in, EditMetadata &edit)
{
    in.read("article", edit.article);
    in.read("field", edit.field, FieldNames);
    in.read("values", edit.values);
    in.require(edit.values.size() <= 1 || edit.field == MetadataField::Byline);
}

void read(ObjectReader &in, MarkText &mark)
{
    in.read("where", mark.where);
    in.read("use", mark.use, UseNames);
}

template<typename Rule>
std::optional<Correction> readRule(const QJsonObject &object)
{
    ObjectReader in(object);
    Rule rule;
    read(in, rule);
    return in.isIntact() ? std::optional<Correction>(std::move(rule)) : std::nullopt;
}

/// The kinds of corrections by the words they go by in a file.
struct Kind
{
    std::string_view name;
    std::optional<Correction> (*read)(const QJsonObject &object);
};

constexpr Kind Kinds[] = {{"merge", readRule<MergeEntities>},
                          {"split", readRule<SplitEntity>},
                          {"rename", readRule<RenameEntity>},
                          {"retype", readRule<RetypeEntity>},
                          {"not-an-entity", readRule<RejectEntity>},
                          {"not-a-mention", readRule<RejectMention>},
                          {"never-merge", readRule<KeepApart>},
                          {"mention", readRule<AddMention>},
                          {"mentions", readRule<AddMentions>},
                          {"metadata", readRule<EditMetadata>},
                          {"text", readRule<MarkText>}};

Problem damagedLine(qsizetype line, const QString &message)
{
    return {Problem::Kind::Damaged, message, QCoreApplication::translate("Corrections", "line %1").arg(line)};
}

} // namespace

QJsonObject toJson(const TextAnchor &anchor)
{
    return {{QStringLiteral("article"), json(anchor.article)},
            {QStringLiteral("quote"), json(anchor.quote)},
            {QStringLiteral("before"), json(anchor.before)},
            {QStringLiteral("after"), json(anchor.after)}};
}

QJsonObject toJson(const EntityAnchor &anchor)
{
    QJsonObject object{{QStringLiteral("type"), json(anchor.type)}, {QStringLiteral("name"), json(anchor.name)}};
    if (!anchor.country.empty())
        object.insert(QStringLiteral("country"), json(anchor.country));
    if (!anchor.alias.empty())
        object.insert(QStringLiteral("alias"), json(anchor.alias));
    return object;
}

std::optional<TextAnchor> textAnchorFromJson(const QJsonObject &object)
{
    TextAnchor anchor;
    ObjectReader in(object);
    in.read("article", anchor.article);
    in.read("quote", anchor.quote);
    in.read("before", anchor.before);
    in.read("after", anchor.after);
    in.require(!anchor.quote.empty());
    return in.isIntact() ? std::optional(std::move(anchor)) : std::nullopt;
}

std::optional<EntityAnchor> entityAnchorFromJson(const QJsonObject &object)
{
    EntityAnchor anchor;
    ObjectReader in(object);
    in.read("type", anchor.type);
    in.read("name", anchor.name);
    if (object.contains(QLatin1String("country")))
        in.read("country", anchor.country);
    if (object.contains(QLatin1String("alias")))
        in.read("alias", anchor.alias);
    in.require(!anchor.name.empty());
    return in.isIntact() ? std::optional(std::move(anchor)) : std::nullopt;
}

QJsonObject toJson(const Correction &correction)
{
    return std::visit([](const auto &rule) { return write(rule); }, correction);
}

Result<Correction> correctionFromJson(const QJsonObject &object)
{
    const std::string name = object.value(QLatin1String("correction")).toString().toStdString();
    for (const Kind &kind : Kinds)
        if (kind.name == name)
            if (std::optional<Correction> read = kind.read(object))
                return *std::move(read);
    return Problem{Problem::Kind::Damaged,
                   QCoreApplication::translate("Corrections", "This is no correction that this Lectern knows."),
                   {}};
}

QByteArray toJsonLines(const std::vector<Correction> &corrections)
{
    QByteArray lines;
    for (const Correction &correction : corrections)
        lines += QJsonDocument(toJson(correction)).toJson(QJsonDocument::Compact) + '\n';
    return lines;
}

Result<std::vector<Correction>> correctionsFromJsonLines(const QByteArray &lines)
{
    std::vector<Correction> corrections;
    qsizetype number = 0;
    for (const QByteArray &line : lines.split('\n')) {
        ++number;
        if (line.trimmed().isEmpty())
            continue;
        QJsonParseError error;
        const QJsonDocument document = QJsonDocument::fromJson(line, &error);
        if (!document.isObject())
            return damagedLine(number, QCoreApplication::translate("Corrections", "This is no JSON object."));
        Result<Correction> correction = correctionFromJson(document.object());
        if (!correction)
            return damagedLine(number, correction.error().message);
        corrections.push_back(*std::move(correction));
    }
    return corrections;
}

} // namespace lectern
