// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

namespace lectern::sample {

/// A language nobody speaks: every text stands in brackets and its words are 40 % longer. What is seen without brackets
/// was never handed to a translator; what is cut off will be cut off in some language.
class PseudoLanguage final : public QTranslator
{
    Q_OBJECT

public:
    static constexpr QChar Opening = u'⟦';
    static constexpr QChar Closing = u'⟧';

    using QTranslator::QTranslator;

    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *context, const char *source, const char *disambiguation,
                                    int n) const override;
};

/// The text in the pseudo language; placeholders, mnemonics and tags stay what they are.
[[nodiscard]] QString toPseudo(const QString &source);

/// What is left of a text when everything in brackets is taken out.
[[nodiscard]] QString untranslated(const QString &text);

} // namespace lectern::sample
