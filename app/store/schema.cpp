// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/schema.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QVariant>
#include <QtEndian>

namespace lectern {

namespace {

/// "LCTN" as a big-endian number; stands in the header of every library.
constexpr int ApplicationId = 0x4C43544E;
/// Checking every page of a file of this size takes less than a person notices.
constexpr qint64 AlwaysCheckedBytes = 64'000'000;

/// Offsets in the header of an SQLite file (https://www.sqlite.org/fileformat.html, 1.3).
constexpr qsizetype HeaderBytes = 100;
constexpr qsizetype PageSizeOffset = 16;
constexpr qsizetype ChangeCounterOffset = 24;
constexpr qsizetype PageCountOffset = 28;
constexpr qsizetype ApplicationIdOffset = 68;
constexpr qsizetype PageCountValidForOffset = 92;

using Statements = QStringList;

/// The article table is narrow, since lists of it are read whole. Texts stand in their own table: most of the file,
/// read one at a time. `record` is 0 for a file that is one article. `content` is the SHA-256 of what was imported, so
/// that the same file adds nothing.
Statements articleTables()
{
    return {
        QStringLiteral("CREATE TABLE article ("
                       " id INTEGER PRIMARY KEY AUTOINCREMENT,"
                       " file TEXT NOT NULL,"
                       " record INTEGER NOT NULL,"
                       " content BLOB NOT NULL,"
                       " is_read INTEGER NOT NULL DEFAULT 0,"
                       " UNIQUE (file, record)) STRICT"),
        QStringLiteral("CREATE INDEX article_content ON article (content)"),
        QStringLiteral("CREATE TABLE body ("
                       " article INTEGER PRIMARY KEY REFERENCES article ON DELETE CASCADE,"
                       " text BLOB NOT NULL) STRICT"),
        QStringLiteral("CREATE TABLE analysis ("
                       " article INTEGER PRIMARY KEY REFERENCES article ON DELETE CASCADE,"
                       " recognizer TEXT NOT NULL,"
                       " structure BLOB NOT NULL,"
                       " annotations BLOB NOT NULL,"
                       " digest BLOB NOT NULL) STRICT"),
        QStringLiteral("PRAGMA application_id = %1").arg(ApplicationId),
    };
}

/// What readers decide and add. `part` says what a mark of an article is about: nothing for the whole article, else
/// quoted words; for a mark without an article, a thing. `history` is the log of everything done, with a cursor among
/// the settings.
Statements readerTables()
{
    return {
        QStringLiteral("ALTER TABLE article ADD COLUMN is_in_bin INTEGER NOT NULL DEFAULT 0"),
        QStringLiteral("CREATE TABLE history ("
                       " position INTEGER PRIMARY KEY,"
                       " made TEXT NOT NULL,"
                       " step TEXT NOT NULL) STRICT"),
        QStringLiteral("CREATE TABLE setting (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT"),
        QStringLiteral("CREATE TABLE note ("
                       " id INTEGER PRIMARY KEY,"
                       " article INTEGER REFERENCES article ON DELETE CASCADE,"
                       " part TEXT NOT NULL,"
                       " text TEXT NOT NULL,"
                       " made TEXT NOT NULL,"
                       " changed TEXT NOT NULL,"
                       " is_in_bin INTEGER NOT NULL DEFAULT 0) STRICT"),
        QStringLiteral("CREATE INDEX note_article ON note (article)"),
        QStringLiteral("CREATE TABLE tag ("
                       " article INTEGER REFERENCES article ON DELETE CASCADE,"
                       " part TEXT NOT NULL,"
                       " kind INTEGER NOT NULL,"
                       " name TEXT NOT NULL) STRICT"),
        QStringLiteral("CREATE INDEX tag_article ON tag (article)"),
        QStringLiteral("CREATE TABLE saved_search (name TEXT PRIMARY KEY, query TEXT NOT NULL) STRICT"),
        QStringLiteral("CREATE TABLE watched_folder (path TEXT PRIMARY KEY) STRICT"),
    };
}

/// What an article comes from. `other_place` holds places where the same content was found again; of all places of an
/// article the first by name stands in its own row, so that the order of imports does not show. `dictionary` is what
/// the texts are packed with that name it. What a file declared is kept for analysing its article anew. The index
/// answers which articles an older recogniser analysed without reading their analyses.
Statements sourceTables()
{
    return {
        QStringLiteral("CREATE TABLE other_place ("
                       " file TEXT NOT NULL,"
                       " record INTEGER NOT NULL,"
                       " article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,"
                       " PRIMARY KEY (file, record)) STRICT, WITHOUT ROWID"),
        QStringLiteral("CREATE INDEX other_place_article ON other_place (article)"),
        QStringLiteral("CREATE TABLE dictionary (id INTEGER PRIMARY KEY, bytes BLOB NOT NULL) STRICT"),
        QStringLiteral("ALTER TABLE body ADD COLUMN declared BLOB NOT NULL DEFAULT x''"),
        QStringLiteral("CREATE INDEX analysis_recognizer ON analysis (article, recognizer)"),
    };
}

/// Which articles hold a line or paragraph that is furniture of their outlet's pages if enough others hold it. Keys are
/// hashes, see app/parse/outletlines.h. An article takes its evidence with it; what others were told by it stays until
/// they are analysed anew.
Statements outletTables()
{
    return {
        QStringLiteral("CREATE TABLE outlet_line ("
                       " line INTEGER NOT NULL,"
                       " article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,"
                       " report INTEGER NOT NULL,"
                       " PRIMARY KEY (line, article)) STRICT, WITHOUT ROWID"),
        QStringLiteral("CREATE INDEX outlet_line_article ON outlet_line (article)"),
    };
}

/// Migration i brings a library from version i to i + 1. Never changed once released: only added to.
const QList<Statements> &migrations()
{
    static const QList<Statements> list{articleTables(), readerTables(), sourceTables(), outletTables()};
    return list;
}

QString translated(const char *sentence)
{
    return QCoreApplication::translate("Library", sentence);
}

Problem notALibrary(const QString &path)
{
    return {Problem::Kind::Unsupported, translated(QT_TRANSLATE_NOOP("Library", "This is not a Lectern library.")),
            path};
}

quint32 numberAt(const QByteArray &header, qsizetype offset)
{
    return qFromBigEndian<quint32>(header.constData() + offset);
}

/// The length the header states; 0 where it states none that holds.
qint64 statedBytes(const QByteArray &header)
{
    if (numberAt(header, ChangeCounterOffset) != numberAt(header, PageCountValidForOffset))
        return 0;
    const quint32 pageSize = qFromBigEndian<quint16>(header.constData() + PageSizeOffset);
    constexpr qint64 LargestPage = 65536; // written as 1, since it does not fit
    return numberAt(header, PageCountOffset) * (pageSize == 1 ? LargestPage : qint64(pageSize));
}

} // namespace

Result<int> schemaVersion(const Connection &connection)
{
    const Result<QVariant> version = connection.value(QStringLiteral("PRAGMA user_version"));
    if (!version)
        return version.error();
    return version->toInt();
}

int currentSchemaVersion()
{
    return static_cast<int>(migrations().size());
}

Result<void> migrate(const Connection &connection)
{
    const Result<int> version = schemaVersion(connection);
    if (!version)
        return version.error();
    if (*version >= currentSchemaVersion())
        return {};
    Result<std::unique_ptr<Transaction>> transaction = Transaction::begin(connection);
    if (!transaction)
        return transaction.error();
    QStringList statements;
    for (int i = *version; i < currentSchemaVersion(); ++i)
        statements += migrations().at(i);
    statements += QStringLiteral("PRAGMA user_version = %1").arg(currentSchemaVersion());
    for (const QString &statement : std::as_const(statements))
        if (const Result<void> done = connection.execute(statement); !done)
            return done;
    return (*transaction)->commit();
}

Result<void> checkFile(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return Problem{Problem::Kind::Unreadable, translated(QT_TRANSLATE_NOOP("Library", "There is no such library.")),
                       path};
    if (QFileInfo(path).isDir())
        return notALibrary(path);
    if (!file.open(QIODevice::ReadOnly))
        return Problem{Problem::Kind::Unreadable,
                       translated(QT_TRANSLATE_NOOP("Library", "The library cannot be opened.")), path};
    const QByteArray header = file.read(HeaderBytes);
    const QByteArray magic("SQLite format 3", 16); // with the NUL at its end
    if (header.isEmpty())
        return Problem{Problem::Kind::Damaged, translated(QT_TRANSLATE_NOOP("Library", "The library file is empty.")),
                       path};
    if (!header.startsWith(magic.left(header.size())))
        return notALibrary(path);
    const bool hasLog = QFileInfo(path + QStringLiteral("-wal")).size() > 0;
    if (header.size() < HeaderBytes || (!hasLog && file.size() < statedBytes(header)))
        return Problem{Problem::Kind::Damaged,
                       translated(QT_TRANSLATE_NOOP("Library", "The library file is cut off: its end is missing.")),
                       path};
    if (numberAt(header, ApplicationIdOffset) != ApplicationId)
        return notALibrary(path);
    return {};
}

Result<void> checkContent(const Connection &connection, bool wasLeftOpen)
{
    const Result<int> version = schemaVersion(connection);
    if (!version)
        return version.error();
    if (*version > currentSchemaVersion())
        return Problem{
            Problem::Kind::Unsupported,
            translated(QT_TRANSLATE_NOOP("Library",
                                         "The library was written by a newer Lectern (version %1 of its format; this "
                                         "one knows %2)."))
                .arg(*version)
                .arg(currentSchemaVersion()),
            connection.path()};
    if (!wasLeftOpen && QFileInfo(connection.path()).size() > AlwaysCheckedBytes)
        return {};
    const Result<QVariant> verdict = connection.value(QStringLiteral("PRAGMA quick_check(1)"));
    if (!verdict)
        return verdict.error();
    if (verdict->toString() != QLatin1String("ok"))
        return Problem{Problem::Kind::Damaged, translated(QT_TRANSLATE_NOOP("Library", "The library file is damaged.")),
                       connection.path()};
    return {};
}

} // namespace lectern
