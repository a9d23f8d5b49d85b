// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/bratfolder.h"

#include "app/base/simplified.h"
#include "app/base/utf8.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace lectern {

namespace {

Problem unwritable(const QString &reason, const QString &path)
{
    return {Problem::Kind::Unwritable, reason, path};
}

/// "0007-port-closes": tells the articles apart and still says which it is.
QString nameOf(const Article &article, int number)
{
    constexpr int Digits = 4;
    constexpr qsizetype Longest = 40;
    QString name = QStringLiteral("%1-").arg(number, Digits, 10, QChar(u'0'));
    for (const QChar c : QFileInfo(article.file).completeBaseName().left(Longest))
        name += c.isLetterOrNumber() || c == u'-' || c == u'_' ? c : QChar(u'_');
    return name;
}

/// The annotations of one article in standoff: T for words, R for what joins two of them, N for what they stand for, #
/// for the value of a date or an amount.
class Standoff
{
public:
    Standoff(const WrittenArticle &written, const std::vector<Entity> &entities)
        : m_written(written), m_entities(entities), m_offsets(written.article.text)
    {
    }

    std::string lines()
    {
        const Annotations &annotations = m_written.annotations;
        for (std::size_t i = 0; i < annotations.mentions.size(); ++i) // so that mention i is T(i + 1)
            addWords(typeName(annotations.mentions[i].type), annotations.mentions[i].span);
        for (std::size_t i = 0; i < annotations.mentions.size(); ++i)
            addMeaning(i);
        for (const Role &role : annotations.roles)
            addRole(role);
        for (const Quote &quote : annotations.quotes)
            addQuote(quote);
        return m_lines;
    }

private:
    /// Words over several lines are stated in pieces, a line each; their text is joined by blanks.
    std::string addWords(std::string_view type, TextSpan span)
    {
        const std::string_view text = m_written.article.text;
        std::string places;
        std::string words;
        for (std::uint32_t begin = span.begin; begin < span.end;) {
            const std::uint32_t end = std::min(lineEnd(begin), span.end);
            if (end > begin) {
                places += (places.empty() ? " " : ";") + std::to_string(m_offsets.toCodePoints(begin)) + " " +
                          std::to_string(m_offsets.toCodePoints(end));
                words.append(words.empty() ? "" : " ").append(text.substr(begin, end - begin));
            }
            begin = std::max(end, begin + 1);
        }
        const std::string id = "T" + std::to_string(++m_words);
        m_lines += id + "\t" + std::string(type) + places + "\t" + words + "\n";
        return id;
    }

    [[nodiscard]] std::uint32_t lineEnd(std::uint32_t from) const
    {
        const std::size_t end = m_written.article.text.find_first_of("\r\n", from);
        return static_cast<std::uint32_t>(std::min(end, m_written.article.text.size()));
    }

    void addMeaning(std::size_t mention)
    {
        const std::string id = "T" + std::to_string(mention + 1);
        const std::string &value = m_written.annotations.mentions[mention].normalized;
        for (const Entity *entity : m_written.entitiesOf(mention, m_entities))
            m_lines += "N" + std::to_string(++m_meanings) + "\tReference " + id + " Lectern:" + entity->key + "\t" +
                       simplified(entity->name) + "\n";
        if (!value.empty())
            m_lines += "#" + std::to_string(++m_notes) + "\tAnnotatorNotes " + id + "\t" + simplified(value) + "\n";
    }

    void addRelation(std::string_view type, const std::string &from, const std::string &to)
    {
        m_lines +=
            "R" + std::to_string(++m_relations) + "\t" + std::string(type) + " Arg1:" + from + " Arg2:" + to + "\n";
    }

    void addRole(const Role &role)
    {
        if (role.head.isEmpty())
            return;
        const std::string title = addWords("Role", role.head);
        addRelation("Holds", "T" + std::to_string(role.person + 1), title);
        if (role.organization)
            addRelation("Of", title, "T" + std::to_string(*role.organization + 1));
    }

    void addQuote(const Quote &quote)
    {
        if (quote.span.isEmpty())
            return;
        const std::string words = addWords("Quotation", quote.span);
        if (quote.speaker)
            addRelation("SaidBy", words, "T" + std::to_string(*quote.speaker + 1));
    }

    const WrittenArticle &m_written;
    const std::vector<Entity> &m_entities;
    CodePointMap m_offsets;
    std::string m_lines;
    int m_words = 0;
    int m_relations = 0;
    int m_meanings = 0;
    int m_notes = 0;
};

std::string configuration()
{
    std::string text = "[entities]\n";
    for (const EntityType type : allEntityTypes())
        text.append(typeName(type)).append("\n");
    return text + "Role\nQuotation\n[relations]\nHolds\tArg1:Person, Arg2:Role\nOf\tArg1:Role, Arg2:<ENTITY>\n"
                  "SaidBy\tArg1:Quotation, Arg2:<ENTITY>\n[events]\n[attributes]\n";
}

} // namespace

BratFolder::BratFolder(const QString &path, const std::vector<Entity> &entities)
    : m_path(path), m_entities(entities), m_folder(path + QStringLiteral(".XXXXXX"))
{
}

Result<std::unique_ptr<BratFolder>> BratFolder::create(const QString &path, const std::vector<Entity> &entities)
{
    if (const QFileInfo there(path); there.exists() && !(there.isDir() && QDir(path).isEmpty()))
        return unwritable(QCoreApplication::translate(
                              "Export", "Something of this name is there already. Choose another name for the folder."),
                          path);
    std::unique_ptr<BratFolder> folder(new BratFolder(QDir::cleanPath(path), entities));
    if (!folder->m_folder.isValid())
        return unwritable(
            QCoreApplication::translate("Export", "The folder cannot be made: %1").arg(folder->m_folder.errorString()),
            path);
    folder->write(QStringLiteral("annotation.conf"), configuration());
    return folder;
}

void BratFolder::write(const QString &name, const std::string &content)
{
    QFile file(m_folder.filePath(name));
    const auto size = static_cast<qint64>(content.size());
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(content.data(), size) == size && file.flush();
    if (!isWritten && !m_problem)
        m_problem = unwritable(
            QCoreApplication::translate("Export", "The file cannot be written: %1").arg(file.errorString()), m_path);
}

void BratFolder::add(const WrittenArticle &written)
{
    if (m_problem)
        return;
    const QString name = nameOf(written.article, ++m_count);
    write(name + QStringLiteral(".txt"), written.article.text);
    write(name + QStringLiteral(".ann"), Standoff(written, m_entities).lines());
}

Result<void> BratFolder::finish(const std::vector<Problem> & /*problems*/)
{
    if (m_problem)
        return *m_problem;
    QDir().rmdir(m_path); // an empty one may be there
    // The folder was made for its owner alone; it is now as any other.
    const auto everyone = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadGroup | QFile::ExeGroup |
                          QFile::ReadOther | QFile::ExeOther;
    QFile::setPermissions(m_folder.path(), everyone);
    if (!QDir().rename(m_folder.path(), m_path))
        return unwritable(QCoreApplication::translate("Export", "The folder cannot be given its name."), m_path);
    m_folder.setAutoRemove(false);
    return {};
}

} // namespace lectern
