// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/items/citation.h"

#include <QCoreApplication>
#include <QStringList>

namespace lectern {

QString citation(const AnnotatedText &text, const QString &words)
{
    QStringList place;
    for (const QString &part : {text.title, text.bylineNames, text.outlet, text.published})
        if (!part.isEmpty())
            place << part.simplified();
    const QString source = place.join(QStringLiteral(", "));
    return words.isEmpty()
               ? source
               : QCoreApplication::translate("Citation", "“%1” – %2", "words – title, outlet, date").arg(words, source);
}

} // namespace lectern
