// Which people the list shows. Every plot can set a filter; the list, and the chips above it, follow.
const filter = {text: '', elements: new Set(), state: null, kinds: null, folder: null, minor: false, deceased: false,
                sensitive: null};
const sorting = {by: 'kinds', down: true};
const listeners = [];
const onFilter = f => listeners.push(f);

function setFilter(change, jump) {
  Object.assign(filter, change);
  listeners.forEach(f => f());
  if (jump) document.getElementById('people').scrollIntoView({behavior: reducedMotion() ? 'auto' : 'smooth'});
}

function clearFilter() {
  setFilter({text: '', elements: new Set(), state: null, kinds: null, folder: null, minor: false, deceased: false,
             sensitive: null});
}

function toggleElement(i, jump) {
  const next = new Set(filter.elements);
  if (!next.delete(i)) next.add(i);
  setFilter({elements: next}, jump);
}

const reducedMotion = () => matchMedia('(prefers-reduced-motion: reduce)').matches;

// The state of a person as the figures count it: '' not known, '*' abroad.
function stateOf(p) {
  if (!p[PERSON.line] && !p[PERSON.city] && !p[PERSON.zip]) return '';
  const country = p[PERSON.country].trim().toUpperCase();
  if (country && !['US', 'USA', 'UNITED STATES'].includes(country)) return '*';
  return p[PERSON.state].trim().toUpperCase();
}

const haystack = people.map(p => fold([p[PERSON.name], ...p[PERSON.others], p[PERSON.id], p[PERSON.born], p[PERSON.ssn],
                                       p[PERSON.line], p[PERSON.city], p[PERSON.state], p[PERSON.zip]].join(' ')));
const kindsOf = people.map(p => bitCount(p[PERSON.elements]));
const statesOf = people.map(stateOf);

// Ranks by name once, so that sorting by anything else need not compare text again.
const nameRank = new Uint32Array(people.length);
people.map((p, i) => i).sort((a, b) => byName(people[a][PERSON.name], people[b][PERSON.name]) || a - b)
    .forEach((person, rank) => nameRank[person] = rank);

const SORT_KEYS = {
  name: i => nameRank[i],
  born: i => people[i][PERSON.born],
  place: i => `${people[i][PERSON.state]} ${people[i][PERSON.city]}`,
  kinds: i => kindsOf[i],
  files: i => people[i][PERSON.files].length,
};

function matchingPeople() {
  const words = fold(filter.text).split(/\s+/).filter(Boolean);
  const mask = [...filter.elements].reduce((m, e) => m | 1 << e, 0);
  const bits = (filter.minor ? MINOR : 0) | (filter.deceased ? DECEASED : 0);
  const inFolder = filter.folder && new Set(filter.folder.files);
  const out = [];
  for (let i = 0; i < people.length; ++i) {
    const p = people[i];
    if ((p[PERSON.elements] & mask) !== mask || (p[PERSON.bits] & bits) !== bits) continue;
    if (filter.state !== null && statesOf[i] !== filter.state) continue;
    if (filter.kinds !== null && kindsOf[i] !== filter.kinds) continue;
    if (filter.sensitive !== null && !(p[PERSON.flags] >> filter.sensitive & 1)) continue;
    if (inFolder && !p[PERSON.files].some(f => inFolder.has(f))) continue;
    if (!words.every(w => haystack[i].includes(w))) continue;
    out.push(i);
  }
  const key = SORT_KEYS[sorting.by], keys = new Map(out.map(i => [i, key(i)]));
  const sign = sorting.down ? -1 : 1;
  return out.sort((a, b) => {
    const x = keys.get(a), y = keys.get(b);
    if (x === y) return nameRank[a] - nameRank[b];
    if (x === '' || y === '') return x === '' ? 1 : -1;  // the unknown last, whichever way
    return x < y ? -sign : sign;
  });
}
