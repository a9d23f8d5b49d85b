// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/packedarticle.h"

#include "app/store/articleblob.h"
#include "app/store/bytestream.h"

#include <QCryptographicHash>

namespace lectern {

QByteArray contentHash(const SourceText &source)
{
    ByteWriter out;
    out.string(source.text);
    out.number(source.declared.size());
    for (const DeclaredValue &declared : source.declared) {
        out.string(declared.field);
        out.string(declared.value);
        out.string(declared.rule);
    }
    return QCryptographicHash::hash(QByteArrayView(out.bytes().data(), static_cast<qsizetype>(out.bytes().size())),
                                    QCryptographicHash::Sha256);
}

PackedAnalysis pack(const Article &article, const Annotations &annotations, const ArticleDigest &digest)
{
    return {.structure = encodeStructure(article),
            .annotations = encodeAnnotations(annotations),
            .digest = encodeDigest(digest)};
}

PackedArticle pack(const Article &article, const Annotations &annotations, const ArticleDigest &digest,
                   const QByteArray &content, const Dictionary *dictionary)
{
    return {.place = {article.file, article.record},
            .content = content,
            .text = encodeText(article.text, dictionary),
            .declared = {},
            .analysis = pack(article, annotations, digest),
            .lines = {}};
}

} // namespace lectern
