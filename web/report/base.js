// Data, words and the few helpers that every part uses. Text from documents reaches the page only through text nodes.
const data = JSON.parse(document.getElementById('data').textContent);

const PERSON = {id: 0, name: 1, others: 2, born: 3, ssn: 4, line: 5, city: 6, state: 7, zip: 8, country: 9, bits: 10,
                roles: 11, elements: 12, flags: 13, files: 14};
const people = data.people;
const files = data.files;

const count = new Intl.NumberFormat('en-US');
const fmt = n => count.format(n);
const plural = (n, one, many = one + 's') => `${fmt(n)} ${n === 1 ? one : many}`;

function percent(part, whole) {
  if (!whole) return '–';
  const p = 100 * part / whole;
  if (p > 0 && p < 1) return '<1 %';
  if (p > 99 && p < 100) return '>99 %';
  return `${Math.round(p)} %`;
}

function bytes(n) {
  const units = ['bytes', 'KB', 'MB', 'GB', 'TB', 'PB'];
  let u = 0;
  while (n >= 1000 && u < units.length - 1) {
    n /= 1000;
    ++u;
  }
  return `${u && n < 9.95 ? n.toFixed(1) : fmt(Math.round(n))} ${units[u]}`;
}

function bitCount(v) {
  let n = 0;
  for (; v; v &= v - 1) ++n;
  return n;
}

const SVG_TAGS = new Set(['svg', 'path', 'g', 'line', 'circle', 'text', 'rect']);

// h('p', {class: 'x', onclick: f}, 'text', node, [more]): strings become text nodes, `style` goes through the CSSOM
// because the content policy refuses style attributes.
function h(tag, props, ...children) {
  const el = SVG_TAGS.has(tag) ? document.createElementNS('http://www.w3.org/2000/svg', tag) : document.createElement(tag);
  for (const [key, value] of Object.entries(props || {})) {
    if (value === undefined || value === null || value === false) continue;
    if (key.startsWith('on')) el.addEventListener(key.slice(2), value);
    else if (key === 'style') for (const [k, v] of Object.entries(value)) el.style.setProperty(k, v);
    else el.setAttribute(key, value === true ? '' : value);
  }
  for (const child of children.flat(Infinity))
    if (child !== null && child !== undefined && child !== false) el.append(child);
  return el;
}

const icon = d => h('svg', {viewBox: '0 0 20 20', class: 'icon', 'aria-hidden': 'true'}, h('path', {d}));
const ICON = {
  moon: 'M16.5 12.2A7 7 0 0 1 7.8 3.5a7 7 0 1 0 8.7 8.7Z',
  sun: 'M10 6.2a3.8 3.8 0 1 0 0 7.6 3.8 3.8 0 0 0 0-7.6ZM10 1.5v2M10 16.500v2M1.5 10h2M16.5 10h2M4 4l1.4 1.400M14.6 14.6 16 16M16 4l-1.4 1.400M5.4 14.6 4 16',
  print: 'M5.5 7V2.500h9V7M5.5 14.500h-3V7h15v7.500h-3M5.5 11.500h9v6h-9z',
  close: 'M4.5 4.500l11 11M15.5 4.500l-11 11',
  search: 'M8.5 3a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11ZM12.6 12.6 17.5 17.5',
  mark: 'M10 2.200c3 3.9 5.2 6.7 5.2 9.800a5.2 5.2 0 0 1-10.4 0C4.8 8.9 7 6.1 10 2.200ZM7.6 12.200a2.5 2.5 0 0 0 2.4 2.5',
  alert: 'M10 3 18 17H2ZM10 8v4M10 14.200v.3',
  lock: 'M5 9h10v8H5zM7 9V6.500a3 3 0 0 1 6 0V9',
  up: 'M5 12l5-5 5 5', down: 'M5 8l5 5 5-5',
};

// Kinds of data in the groups in which people think of them.
const GROUPS = [
  {title: 'Contact', ids: ['name', 'address', 'date_of_birth', 'phone', 'email']},
  {title: 'Official numbers', ids: ['ssn', 'itin', 'drivers_license', 'state_id', 'passport', 'alien_number', 'military_id',
                                    'tribal_id', 'national_id']},
  {title: 'Money and access', ids: ['bank_account', 'payment_card', 'account_access', 'credentials']},
  {title: 'Health and body', ids: ['medical_record_number', 'health_insurance', 'diagnosis', 'treatment', 'medication',
                                   'genetic', 'biometric']},
];
const elementIndex = new Map(data.elements.map(([id], i) => [id, i]));
const elementLabel = i => data.elements[i][1];
const groupOf = new Map();
GROUPS.forEach((group, g) => {
  group.elements = group.ids.map(id => elementIndex.get(id)).filter(i => i !== undefined);
  group.elements.forEach(i => groupOf.set(i, g));
});

const SENSITIVE = [
  ['Mental health', 'Mental health'],
  ['Substance use', 'Substance use, 42 CFR Part 2'],
  ['HIV', 'HIV status'],
  ['Reproductive', 'Reproductive health'],
  ['Domestic violence', 'Domestic violence'],
];
const HIDDEN_BIT = 1 << SENSITIVE.length;
const MINOR = 1, DECEASED = 2;

const STATUS_WORDS = {read: 'read in full', partly_read: 'read in part', encrypted: 'encrypted', corrupt: 'corrupt',
                      unsupported: 'not supported', skipped: 'skipped'};
const statusWord = i => STATUS_WORDS[data.statuses[i]] || data.statuses[i];
const HOW_WORDS = {table: 'in a table', form: 'in a form', prose: 'in running text', record: 'in a record',
                   image: 'in an image', metadata: 'in properties'};
const howWord = i => HOW_WORDS[data.hows[i]] || data.hows[i];

// Five shades, none of them in the middle where neither dark nor light text could be read on it.
const SHADES = [12, 26, 40, 56, 86];
const shadeScale = most => d3.scaleQuantize().domain([0, Math.sqrt(most || 1)]).range(SHADES);
const shadeKey = () => h('p', {class: 'shades'}, h('span', {}, 'fewer'), SHADES.map(s => h('i', {style: {'--tone': `${s}%`}})),
                         h('span', {}, 'more people'));

const fold = s => s.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
const byName = new Intl.Collator('en', {sensitivity: 'base'}).compare;

// One line a person; split once, parsed one by one.
let findingLines;
function findingsOf(index) {
  findingLines ||= document.getElementById('findings').textContent.split('\n');
  return JSON.parse(findingLines[index]);
}

function sectionHead(section, id, title, lead) {
  document.getElementById(section).replaceChildren(
      h('div', {class: 'head'}, h('h2', {id}, title), lead ? h('p', {class: 'lead'}, lead) : null));
  return document.getElementById(section);
}

// "folder / folder / file": the folders quiet, the file's own name plain.
function pathNode(path) {
  const cut = Math.max(path.lastIndexOf('/'), 0);
  return h('span', {class: 'path', title: path}, cut ? h('span', {class: 'dir'}, path.slice(0, cut + 1)) : null,
           h('bdi', {}, path.slice(cut ? cut + 1 : 0)));
}

function emptyNote(text) {
  return h('p', {class: 'empty'}, text);
}
