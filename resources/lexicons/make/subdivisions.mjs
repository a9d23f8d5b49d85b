// SPDX-License-Identifier: GPL-3.0-or-later
// Makes subdivisions.tsv from the Debian package iso-codes 4.15.0:
//     node resources/lexicons/make/subdivisions.mjs resources/lexicons [/usr/share/iso-codes/json]
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = process.argv[3] ?? '/usr/share/iso-codes/json';
const read = (file, key) => JSON.parse(readFileSync(join(folder, file), 'utf8'))[key];
const origin = '# Source: Debian package iso-codes 4.15.0 (https://salsa.debian.org/iso-codes-team/iso-codes)\n'
    + '# Licence: LGPL-2.1-or-later. Made by make/subdivisions.mjs\n';
const fold = name => name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ı', 'i');

// Smaller units are towns, which cities.tsv has, or numbered districts. The kingdom's own parts are in places.tsv.
const Skipped = /^(London borough|Unitary authority|Two-tier county|Metropolitan district|District council area|Council area|Municipality|Urban community|Commune|Town council|Local council|City corporation|Quarter|Ward|Parish|Group of islands|Nation|Country)/i;
const rows = new Map();
for (const { code, name, type } of read('iso_3166-2.json', '3166-2')) {
    if (Skipped.test(type))
        continue;
    const [first, ...others] = name.replace(/\s*[[(][^\])]*[\])]/g, '').split(/\s*[/;]\s*/);
    const names = [first, ...others].map(part => part.replace(/\*$/, '').trim())
        .filter(part => /^\p{Lu}[\p{Script=Latin}\p{M}'’.\- ]{2,}$/u.test(part));
    if (names.length === 0)
        continue;
    const country = code.slice(0, 2);
    const key = `${fold(names[0])}\t${country}`;
    if (!rows.has(key))
        rows.set(key, `${names[0]}\t${country}\t${names.slice(1).join('|')}\tplace:${code.toLowerCase()}`);
}
writeFileSync(join(process.argv[2], 'subdivisions.tsv'),
    '# States, provinces, regions and districts of countries. Columns: name, country code, other names, id\n'
    + `${origin}#: class Region\n${[...rows.values()].sort().join('\n')}\n`);
console.log('subdivisions.tsv', rows.size);
