// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/pseudolanguage.h"

namespace lectern::sample {

namespace {

constexpr double Longer = 0.4;

/// End of what must stay as it is at `begin`: a placeholder, a tag or an escape; `begin` where an ordinary character
/// is.
qsizetype endOfFixed(const QString &source, qsizetype begin)
{
    const QChar first = source.at(begin);
    qsizetype end = begin;
    if (first == u'%') {
        ++end;
        if (end < source.size() && source.at(end) == u'L')
            ++end;
        while (end < source.size() && (source.at(end).isDigit() || source.at(end) == u'n'))
            ++end;
    } else if (first == u'<' && source.indexOf(u'>', begin) > begin) {
        end = source.indexOf(u'>', begin) + 1;
    }
    return end;
}

} // namespace

QString toPseudo(const QString &source)
{
    QString longer;
    qsizetype letters = 0;
    const auto endWord = [&] {
        for (auto more = static_cast<qsizetype>(static_cast<double>(letters) * Longer + 0.5); more > 0; --more)
            longer += u'ö';
        letters = 0;
    };
    for (qsizetype i = 0; i < source.size();) {
        if (const qsizetype end = endOfFixed(source, i); end > i) {
            endWord();
            longer += source.mid(i, end - i);
            i = end;
            continue;
        }
        const QChar character = source.at(i++);
        const bool isOfWord = character.isLetterOrNumber() || character == u'&';
        if (!isOfWord)
            endWord();
        longer += character;
        letters += character.isLetter() ? 1 : 0;
    }
    endWord();
    return PseudoLanguage::Opening + longer + PseudoLanguage::Closing;
}

QString PseudoLanguage::translate(const char *, const char *source, const char *, int n) const
{
    QString text = QString::fromUtf8(source);
    if (n >= 0)
        text.replace(QStringLiteral("(s)"), n == 1 ? QString() : QStringLiteral("s"));
    return toPseudo(text);
}

QString untranslated(const QString &text)
{
    QString rest;
    int depth = 0;
    for (const QChar character : text) {
        if (character == PseudoLanguage::Opening)
            ++depth;
        else if (character == PseudoLanguage::Closing)
            --depth;
        else if (depth <= 0)
            rest += character;
    }
    return rest;
}

} // namespace lectern::sample
