// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/index/snapshot.h"

#include "app/index/checksum.h"
#include "app/index/corpusdata.h"

#include <QCoreApplication>
#include <QFile>
#include <QSaveFile>

#include <array>
#include <bit>
#include <limits>

namespace lectern {

namespace {

constexpr std::array<char, 8> Magic = {'L', 'E', 'C', 'T', 'I', 'D', 'X', '\n'};
constexpr std::uint32_t FormatVersion = 2;
constexpr std::size_t PieceAlignment = 64;
constexpr std::uint32_t MostPieces = 3 * 65535 + 2;

struct Head
{
    std::array<char, 8> magic = Magic;
    std::uint32_t version = FormatVersion;
    std::uint32_t byteOrder = static_cast<std::uint32_t>(std::endian::native);
    std::uint32_t pieces = 0;
    std::uint32_t segments = 0;
    std::uint64_t directory = 0; ///< offset of the pieces' places, which stand at the end
    std::uint64_t directorySum = 0;
    std::uint64_t generation = 0; ///< checksum of its words
    std::uint64_t ownSum = 0;     ///< of this head with 0 here
};

struct PiecePlace
{
    std::uint64_t offset = 0;
    std::uint64_t size = 0;
    std::uint64_t sum = 0;
};

template<typename T>
Bytes bytesOf(std::span<const T> values)
{
    return std::as_bytes(values);
}

std::uint64_t sumOf(Head head)
{
    head.ownSum = 0;
    return checksum(bytesOf(std::span<const Head>(&head, 1)));
}

std::uint64_t sumOf(const std::string &words)
{
    return checksum(bytesOf(std::span<const char>(words)));
}

Problem problem(Problem::Kind kind, const char *sentence)
{
    return {kind, QCoreApplication::translate("Snapshot", sentence), {}};
}

Problem damaged()
{
    return problem(Problem::Kind::Damaged, QT_TRANSLATE_NOOP("Snapshot", "The index of the library is damaged."));
}

/// The pieces of a file as they are written, one after the other.
class PieceFile
{
public:
    explicit PieceFile(QIODevice &device) : m_device(device) { write(std::vector<std::byte>(sizeof(Head))); }

    void add(Bytes bytes)
    {
        write(std::vector<std::byte>((PieceAlignment - m_at % PieceAlignment) % PieceAlignment));
        m_places.push_back({m_at, bytes.size(), checksum(bytes)});
        write(bytes);
    }
    [[nodiscard]] bool finish(std::uint32_t segments, const std::string &generation)
    {
        Head head;
        head.segments = segments;
        head.pieces = static_cast<std::uint32_t>(m_places.size());
        head.generation = sumOf(generation);
        write(std::vector<std::byte>((PieceAlignment - m_at % PieceAlignment) % PieceAlignment));
        head.directory = m_at;
        const Bytes directory = bytesOf(std::span<const PiecePlace>(m_places));
        head.directorySum = checksum(directory);
        write(directory);
        head.ownSum = sumOf(head);
        if (!m_isGood || !m_device.seek(0))
            return false;
        write(bytesOf(std::span<const Head>(&head, 1)));
        return m_isGood;
    }

private:
    void write(Bytes bytes)
    {
        const auto size = static_cast<qint64>(bytes.size());
        m_isGood = m_isGood && m_device.write(reinterpret_cast<const char *>(bytes.data()), size) == size;
        m_at += bytes.size();
    }

    QIODevice &m_device;
    std::uint64_t m_at = 0;
    bool m_isGood = true;
    std::vector<PiecePlace> m_places;
};

/// The pieces of a file that was read.
class Pieces
{
public:
    [[nodiscard]] static Result<Pieces> find(Bytes bytes, const std::string &generation, Checksums checksums);

    [[nodiscard]] std::uint32_t segments() const { return m_segments; }
    [[nodiscard]] Bytes next() { return m_next < m_pieces.size() ? m_pieces[m_next++] : Bytes(); }

private:
    [[nodiscard]] bool collect(Bytes bytes, Bytes directory, Checksums checksums);

    std::vector<Bytes> m_pieces;
    std::size_t m_next = 0;
    std::uint32_t m_segments = 0;
};

Result<Pieces> Pieces::find(Bytes bytes, const std::string &generation, Checksums checksums)
{
    SectionReader reader(bytes);
    const auto head = reader.get<Head>();
    if (reader.failed() || head.magic != Magic)
        return damaged();
    if (head.version != FormatVersion || head.byteOrder != static_cast<std::uint32_t>(std::endian::native))
        return problem(Problem::Kind::Unsupported,
                       QT_TRANSLATE_NOOP("Snapshot", "The index was written by another version of the program."));
    if (checksums == Checksums::Checked && sumOf(head) != head.ownSum)
        return damaged();
    if (head.generation != sumOf(generation))
        return problem(Problem::Kind::Empty,
                       QT_TRANSLATE_NOOP("Snapshot", "The index is of another state of the library."));
    const std::uint64_t directorySize = std::uint64_t(head.pieces) * sizeof(PiecePlace);
    if (head.pieces > MostPieces || head.directory > bytes.size() || directorySize > bytes.size() - head.directory)
        return damaged();
    const Bytes directory = bytes.subspan(head.directory, directorySize);
    if (checksums == Checksums::Checked && checksum(directory) != head.directorySum)
        return damaged();
    Pieces pieces;
    pieces.m_segments = head.segments;
    if (head.segments > std::numeric_limits<std::uint16_t>::max() || !pieces.collect(bytes, directory, checksums))
        return damaged();
    return pieces;
}

bool Pieces::collect(Bytes bytes, Bytes directory, Checksums checksums)
{
    for (SectionReader reader(directory); reader.remaining() > 0;) {
        const auto place = reader.get<PiecePlace>();
        if (place.offset % PieceAlignment != 0 || place.offset > bytes.size() ||
            place.size > bytes.size() - place.offset)
            return false;
        const Bytes piece = bytes.subspan(place.offset, place.size);
        if (checksums == Checksums::Checked && checksum(piece) != place.sum)
            return false;
        m_pieces.push_back(piece);
    }
    return true;
}

/// Which articles of a segment are there; nothing where all are. False where the bytes are not of that segment.
bool readLive(Bytes bytes, const Segment &segment, LiveDocs &live)
{
    SectionReader reader(bytes);
    const std::uint32_t docs = segment.docCount();
    const auto words = reader.getArray<std::uint64_t>(bytes.empty() ? 0 : (docs + 63) / 64);
    if (reader.failed() || reader.remaining() > 0)
        return false;
    if (words.empty())
        return true;
    if (docs % 64 != 0 && words.back() >> (docs % 64) != 0)
        return false;
    live = std::make_shared<const std::vector<std::uint64_t>>(words.begin(), words.end());
    return true;
}

} // namespace

/// Takes a corpus apart and puts it together again.
class CorpusSnapshot
{
public:
    static bool write(const Corpus &corpus, const std::string &generation, QIODevice &device)
    {
        PieceFile file(device);
        const Corpus::Data &data = *corpus.m_data;
        SectionWriter tables;
        data.entities->saveTables(tables);
        putSection(tables, SharedArray<ArticleId>(*data.order));
        file.add(tables.bytes());
        for (std::size_t i = 0; i < data.text->segments().size(); ++i) {
            const SegmentView &view = data.text->segments()[i];
            file.add(view.segment->bytes());
            file.add(view.live ? bytesOf(std::span<const std::uint64_t>(*view.live)) : Bytes());
            SectionWriter part;
            data.entities->part(i).save(part);
            file.add(part.bytes());
        }
        return file.finish(static_cast<std::uint32_t>(data.text->segments().size()), generation);
    }

    static std::shared_ptr<const Corpus> read(Pieces &pieces, const std::shared_ptr<const void> &owner)
    {
        auto entities = std::make_shared<EntityIndex>();
        SectionReader tables(pieces.next());
        if (!entities->loadTables(tables, owner))
            return nullptr;
        const SharedArray<ArticleId> order = getArray<ArticleId>(tables, owner);
        std::vector<TextIndex::Part> texts;
        EntityIndex::Parts parts;
        for (std::uint32_t i = 0; i < pieces.segments(); ++i)
            if (!readSegment(pieces, owner, *entities, texts, parts))
                return nullptr;
        if (tables.failed())
            return nullptr;
        entities->setParts(std::move(parts));
        auto text = std::make_shared<const TextIndex>(TextIndex::of(std::move(texts)));
        // A segment of which no article is left is not written.
        if (text->segments().size() != entities->parts().size())
            return nullptr;
        auto corpus = std::make_shared<Corpus>();
        corpus->m_data = std::make_shared<Corpus::Data>(
            std::move(text), std::move(entities),
            std::make_shared<const std::vector<ArticleId>>(order.values().begin(), order.values().end()));
        return corpus;
    }

private:
    static bool readSegment(Pieces &pieces, const std::shared_ptr<const void> &owner, const EntityIndex &entities,
                            std::vector<TextIndex::Part> &texts, EntityIndex::Parts &parts)
    {
        TextIndex::Part text;
        text.segment = Segment::open(pieces.next(), owner);
        if (!text.segment || !readLive(pieces.next(), *text.segment, text.live))
            return false;
        auto part = std::make_shared<EntityPart>();
        SectionReader reader(pieces.next());
        const EntityPart::Limits limits{text.segment->docCount(), entities.entities().size(),
                                        entities.stories().size()};
        if (!part->load(reader, owner, limits))
            return false;
        texts.push_back(std::move(text));
        parts.push_back(std::move(part));
        return true;
    }
};

Result<void> saveSnapshot(const Corpus &corpus, const QString &path, const std::string &generation)
{
    QSaveFile file(path);
    const bool isWritten =
        file.open(QIODevice::WriteOnly) && CorpusSnapshot::write(corpus, generation, file) && file.commit();
    if (!isWritten)
        return Problem{Problem::Kind::Unwritable, file.errorString(), path};
    return {};
}

Result<std::shared_ptr<const Corpus>> readSnapshot(Bytes bytes, std::shared_ptr<const void> owner,
                                                   const std::string &generation, Checksums checksums)
{
    Result<Pieces> pieces = Pieces::find(bytes, generation, checksums);
    if (!pieces)
        return pieces.error();
    std::shared_ptr<const Corpus> corpus = CorpusSnapshot::read(*pieces, owner);
    if (!corpus)
        return damaged();
    return corpus;
}

Result<std::shared_ptr<const Corpus>> openSnapshot(const QString &path, const std::string &generation)
{
    const auto file = std::make_shared<QFile>(path);
    if (!file->open(QIODevice::ReadOnly))
        return Problem{file->exists() ? Problem::Kind::Unreadable : Problem::Kind::Vanished, file->errorString(), path};
    const auto size = file->size();
    const uchar *mapped = size > 0 ? file->map(0, size) : nullptr;
    if (!mapped)
        return Problem{size > 0 ? Problem::Kind::Unreadable : Problem::Kind::Damaged, file->errorString(), path};
    const Bytes bytes(reinterpret_cast<const std::byte *>(mapped), static_cast<std::size_t>(size));
    // The mapping outlives the descriptor, but not the file object.
    Result<std::shared_ptr<const Corpus>> corpus = readSnapshot(bytes, file, generation, Checksums::Checked);
    if (!corpus) {
        Problem what = corpus.error();
        what.place = path;
        return what;
    }
    return corpus;
}

} // namespace lectern
