// SPDX-License-Identifier: GPL-3.0-or-later
// Makes common-words.tsv from the Debian package scowl 2020.12.07-2, which keeps words apart from proper names:
//     node resources/lexicons/make/commonwords.mjs resources/lexicons [/usr/share/dict/scowl]
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = process.argv[3] ?? '/usr/share/dict/scowl';
const Sizes = [10, 20, 35]; // of 10 (the commonest) to 95
const sizeOf = new Map();
for (const size of Sizes) {
    for (const variety of ['english', 'american', 'british']) {
        const words = readFileSync(join(folder, `${variety}-words.${size}`), 'latin1').split('\n');
        for (const word of words.filter(word => /^[a-zéèêçñö]{2,}$/.test(word)))
            sizeOf.set(word, sizeOf.get(word) ?? size);
    }
}
const lines = [...sizeOf.keys()].sort().map(word => `${word}\t${sizeOf.get(word)}`);
const head = '# Ordinary English words: not a name on their own, though many begin sentences. Some are names too ("mark", "rose"):\n'
    + '# then the name stands in another list as well.\n'
    + '# Columns: word, how common: 10 (some 4000 words), 20 (8000), 35 (36000)\n'
    + '# Source: SCOWL 2020.12.07 (http://wordlist.aspell.net), by way of the Debian package scowl\n'
    + '# Licence: permissive, its notice is in SOURCES.md. Made by make/commonwords.mjs; add words to words.tsv\n';
writeFileSync(join(process.argv[2], 'common-words.tsv'), `${head}#: class CommonWord\n${lines.join('\n')}\n`);
console.log('common-words.tsv', lines.length);
