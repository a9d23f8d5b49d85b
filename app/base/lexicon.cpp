// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/lexicon.h"

#include "app/base/folding.h"
#include "app/base/lexiconformat.h"
#include "app/base/lexiconview.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <array>
#include <functional>

namespace lectern {

namespace {

using lexiconformat::AtomReader;

/// An atom of the sentence: its word, and where it stands in its token.
struct Atom
{
    std::uint32_t word = LexiconView::None;
    std::uint32_t token = 0;
    bool isFirst = false;
    bool isLast = false;
};

/// The words of atoms looked up lately. A text repeats its words, and equal tokens mostly are views of one string.
class RecentWords
{
public:
    explicit RecentWords(const LexiconView &view) : m_view(view) {}

    std::uint32_t wordOf(std::string_view atom)
    {
        Known &known = m_known[std::hash<const char *>()(atom.data()) / Alignment % m_known.size()];
        if (known.data != atom.data() || known.size != atom.size())
            known = {atom.data(), atom.size(), m_view.wordOf(atom)};
        return known.word;
    }

private:
    static constexpr std::size_t Alignment = 8; // of strings
    struct Known
    {
        const char *data = nullptr;
        std::size_t size = 0;
        std::uint32_t word = LexiconView::None;
    };

    const LexiconView &m_view;
    std::array<Known, 1024> m_known;
};

std::vector<Atom> readAtoms(const LexiconView &view, std::span<const std::string_view> tokens)
{
    std::vector<Atom> atoms;
    atoms.reserve(tokens.size() + 4);
    RecentWords recent(view);
    for (std::uint32_t token = 0; token < tokens.size(); ++token) {
        const std::size_t before = atoms.size();
        AtomReader reader(tokens[token]);
        for (std::string_view atom = reader.next(); !atom.empty(); atom = reader.next())
            atoms.push_back({recent.wordOf(atom), token, atoms.size() == before, false});
        if (atoms.size() > before)
            atoms.back().isLast = true;
    }
    return atoms;
}

/// Appends the phrases that begin with the first atom, the longer first.
void appendMatches(const LexiconView &view, std::span<const Atom> atoms, std::vector<LexiconMatch> &matches)
{
    const std::size_t before = matches.size();
    std::uint32_t node = atoms.front().word;
    for (std::size_t i = 0; node != LexiconView::None; node = view.childOf(node, atoms[i].word)) {
        const Atom &atom = atoms[i];
        if (atom.isLast && view.isPhrase(node)) {
            const std::uint32_t first = atoms.front().token;
            matches.push_back({first, atom.token - first + 1, node, view.classesOf(node)});
        }
        if (++i == atoms.size())
            break;
    }
    std::reverse(matches.begin() + static_cast<std::ptrdiff_t>(before), matches.end());
}

Problem problem(Problem::Kind kind, const QString &message, const QString &place)
{
    return {kind, message, place, -1};
}

} // namespace

struct Lexicon::Data
{
    std::string bytes; ///< empty where the file is mapped
    QFile file;
    LexiconView view;
    std::string version;
};

Lexicon::Lexicon(std::unique_ptr<Data> data) : m_data(std::move(data))
{
    m_data->version = m_data->view.version();
}

Lexicon::~Lexicon() = default;

Result<std::shared_ptr<const Lexicon>> Lexicon::open(const QString &path)
{
    auto data = std::make_unique<Data>();
    data->file.setFileName(path);
    if (!data->file.open(QIODevice::ReadOnly))
        return problem(Problem::Kind::Unreadable,
                       QCoreApplication::translate("Lexicon", "The lexicon cannot be opened."), path);
    const qint64 size = data->file.size();
    const uchar *mapped = size > 0 ? data->file.map(0, size) : nullptr;
    if (!mapped)
        return problem(Problem::Kind::Damaged, QCoreApplication::translate("Lexicon", "The lexicon is empty."), path);
    const std::string_view bytes(reinterpret_cast<const char *>(mapped), static_cast<std::size_t>(size));
    if (std::optional<Problem> fault = data->view.attach(bytes)) {
        fault->place = path;
        return *fault;
    }
    return std::shared_ptr<const Lexicon>(new Lexicon(std::move(data)));
}

Result<std::shared_ptr<const Lexicon>> Lexicon::fromBytes(std::string bytes)
{
    auto data = std::make_unique<Data>();
    data->bytes = std::move(bytes);
    if (std::optional<Problem> fault = data->view.attach(data->bytes))
        return *fault;
    return std::shared_ptr<const Lexicon>(new Lexicon(std::move(data)));
}

std::vector<LexiconMatch> Lexicon::matches(std::span<const std::string_view> foldedTokens) const
{
    const std::vector<Atom> atoms = readAtoms(m_data->view, foldedTokens);
    std::vector<LexiconMatch> matches;
    matches.reserve(foldedTokens.size());
    for (std::size_t i = 0; i < atoms.size(); ++i) {
        if (atoms[i].isFirst)
            appendMatches(m_data->view, std::span(atoms).subspan(i), matches);
    }
    return matches;
}

std::vector<LexiconEntry> Lexicon::entries(std::uint32_t phrase) const
{
    return m_data->view.entriesOf(phrase);
}

std::optional<LexiconEntry> Lexicon::entry(std::uint32_t phrase, LexiconClass lexiconClass) const
{
    for (const LexiconEntry &entry : entries(phrase)) {
        if (entry.lexiconClass == lexiconClass)
            return entry;
    }
    return std::nullopt;
}

std::vector<LexiconEntry> Lexicon::lookUp(std::string_view phrase) const
{
    const std::string folded = fold(phrase);
    AtomReader reader(folded);
    std::string_view atom = reader.next();
    std::uint32_t node = atom.empty() ? LexiconView::None : m_data->view.wordOf(atom);
    for (atom = reader.next(); !atom.empty() && node != LexiconView::None; atom = reader.next())
        node = m_data->view.childOf(node, m_data->view.wordOf(atom));
    return node == LexiconView::None ? std::vector<LexiconEntry>() : entries(node);
}

std::string_view Lexicon::version() const
{
    return m_data->version;
}

std::string LexiconEntry::source() const
{
    return std::string(list) + ':' + std::to_string(line);
}

} // namespace lectern
