// The list of people. Only the rows in view exist; the rest is height.
const COLUMNS = [
  {key: 'name', title: 'Name'}, {key: 'born', title: 'Born'}, {key: null, title: 'SSN'}, {key: 'place', title: 'Lives in'},
  {key: 'kinds', title: 'Kinds of data', down: true}, {key: 'files', title: 'Files', down: true},
];
const OVERSCAN = 8;
const PRINT_ROWS = 2000;

// Which kinds of data, as a strip of marks that can be compared down the column; words are in its title.
const strips = new Map();
function strip(mask) {
  let ready = strips.get(mask);
  if (!ready) {
    const names = data.elements.map(([, label], i) => mask >> i & 1 ? label : '').filter(Boolean).join(', ');
    ready = h('span', {class: 'strip', title: names, role: 'img', 'aria-label': names},
              GROUPS.map(g => h('span', {class: 'strip-group'}, g.elements.filter(e => data.sum.byElement[e])
                .map(e => h('i', {class: mask >> e & 1 ? 'on' : ''})))));
    strips.set(mask, ready);
  }
  return ready.cloneNode(true);
}

function badges(p) {
  return [p[PERSON.bits] & MINOR ? h('span', {class: 'badge'}, 'minor') : '',
          p[PERSON.bits] & DECEASED ? h('span', {class: 'badge'}, 'deceased') : '',
          p[PERSON.flags] ? h('span', {class: 'badge care-badge', title: 'Needs special care: ' +
            SENSITIVE.filter((s, i) => p[PERSON.flags] >> i & 1).map(s => s[1]).join('; ')}, 'care') : ''];
}

function personRow(i, position, active) {
  const p = people[i];
  const place = [p[PERSON.city], p[PERSON.state]].filter(Boolean).join(', ');
  const cell = (cls, ...content) => h('div', {role: 'gridcell', class: cls}, ...content);
  return h('div', {class: `row${active ? ' active' : ''}`, role: 'row', id: `row-${position}`, 'aria-rowindex': position + 2,
                   'aria-selected': active ? 'true' : null, onclick: () => openPerson(i, position)},
           cell('c-name', h('bdi', {}, p[PERSON.name] || 'Name not known'), badges(p)), cell('c-born', p[PERSON.born] || '–'),
           cell('c-ssn', p[PERSON.ssn] || '–'), cell('c-place', place || '–'), cell('c-kinds', strip(p[PERSON.elements]),
           h('b', {}, kindsOf[i])), cell('c-files', fmt(p[PERSON.files].length)));
}

const list = {rows: [], active: -1, refresh: () => {}, activate: () => {}};

function drawPeople() {
  const section = sectionHead('people', 'people-title', 'The people',
                              people.length ? 'Choose a row to see what stands where, and why it is counted.' : null);
  if (!people.length) return void section.append(emptyNote('No affected people were found.'));

  const search = searchBox('Search name, town, number or id', 'people-search', text => setFilter({text}));
  const input = search.querySelector('input');
  const option = (value, text) => h('option', {value}, text);
  const element = h('select', {'aria-label': 'Kind of data', onchange: e => {
    if (e.target.value !== '') toggleElement(Number(e.target.value));
    e.target.value = '';
  }}, option('', 'Kind of data…'), GROUPS.map(g => h('optgroup', {label: g.title}, g.elements
    .filter(e => data.sum.byElement[e]).map(e => option(e, elementLabel(e))))));
  const state = h('select', {'aria-label': 'State', onchange: e =>
    setFilter({state: e.target.value === 'any' ? null : e.target.value})},
    option('any', 'Any state'), data.sum.byState.map(([s]) => option(s, stateName(s))));
  const toggle = (field, text, n) => n ? h('button', {class: 'chip', type: 'button', id: `toggle-${field}`,
    onclick: () => setFilter({[field]: !filter[field]})}, text, ' ', h('b', {}, fmt(n))) : '';
  const minor = toggle('minor', 'Minors', data.sum.minors), deceased = toggle('deceased', 'Deceased', data.sum.deceased);
  const active = h('div', {class: 'chips', role: 'group', 'aria-label': 'Active filters'});
  const status = h('p', {class: 'note', role: 'status', id: 'people-count'});
  const header = h('div', {class: 'row header', role: 'row', 'aria-rowindex': '1'});
  const spacer = h('div', {class: 'spacer', role: 'rowgroup'});
  const view = h('div', {class: 'view', id: 'people-view', role: 'presentation', tabindex: '-1'}, spacer);
  const grid = h('div', {class: 'grid-table', id: 'people-grid', role: 'grid', tabindex: '0', 'aria-label': 'Affected people'},
                 h('div', {role: 'rowgroup'}, header), view);
  const none = emptyNote('Nobody matches these filters.');
  const mobileSort = h('select', {'aria-label': 'Sort by', class: 'mobile-sort', onchange: e => {
    const column = COLUMNS.find(c => c.key === e.target.value);
    Object.assign(sorting, {by: column.key, down: !!column.down});
    list.refresh();
  }}, COLUMNS.filter(c => c.key).map(c => option(c.key, `Sort: ${c.title.toLowerCase()}`)));
  section.append(h('div', {class: 'tools'}, search, element, state, minor, deceased, mobileSort),
                 h('div', {class: 'under-tools'}, status, active), grid, none);

  const rowHeight = () => parseFloat(getComputedStyle(grid).getPropertyValue('--row')) || 48;
  let first = -1, last = -1;

  const window_ = force => {
    const height = rowHeight();
    const from = Math.max(0, Math.floor(view.scrollTop / height) - OVERSCAN);
    const to = Math.min(list.rows.length, Math.ceil((view.scrollTop + view.clientHeight) / height) + OVERSCAN);
    if (!force && from === first && to === last) return;
    first = from;
    last = to;
    const block = h('div', {class: 'block', style: {transform: `translateY(${from * height}px)`}});
    for (let r = from; r < to; ++r) block.append(personRow(list.rows[r], r, r === list.active));
    spacer.replaceChildren(block);
    if (list.active >= from && list.active < to) grid.setAttribute('aria-activedescendant', `row-${list.active}`);
    else grid.removeAttribute('aria-activedescendant');
  };

  const drawHeader = () => header.replaceChildren(...COLUMNS.map(c => {
    const on = c.key && sorting.by === c.key;
    return h('div', {role: 'columnheader', class: `c-${c.key || 'ssn'}`,
                     'aria-sort': c.key ? (on ? (sorting.down ? 'descending' : 'ascending') : 'none') : null},
             c.key ? h('button', {type: 'button', class: `sort${on ? ' on' : ''}`, id: `sort-${c.key}`, onclick: () => {
               sorting.down = on ? !sorting.down : !!c.down;
               sorting.by = c.key;
               list.refresh();
               document.getElementById(`sort-${c.key}`).focus({preventScroll: true});
             }}, c.title, on ? icon(sorting.down ? ICON.down : ICON.up) : '') : c.title);
  }));

  const drawChips = () => {
    const chip = (text, off) => h('button', {class: 'chip on', type: 'button', 'aria-label': `Remove filter ${text}`,
                                             onclick: off}, text, icon(ICON.close));
    const chips = [...filter.elements].map(e => chip(elementLabel(e), () => toggleElement(e)));
    if (filter.state !== null) chips.push(chip(stateName(filter.state), () => setFilter({state: null})));
    if (filter.kinds !== null) chips.push(chip(plural(filter.kinds, 'kind') + ' of data', () => setFilter({kinds: null})));
    if (filter.sensitive !== null) chips.push(chip(SENSITIVE[filter.sensitive][0], () => setFilter({sensitive: null})));
    if (filter.folder) chips.push(chip(`in ${filter.folder.name}`, () => setFilter({folder: null})));
    if (filter.minor) chips.push(chip('Minors', () => setFilter({minor: false})));
    if (filter.deceased) chips.push(chip('Deceased', () => setFilter({deceased: false})));
    if (chips.length > 1) chips.push(h('button', {class: 'link', type: 'button', onclick: clearFilter}, 'Clear all'));
    active.replaceChildren(...chips);
  };

  list.refresh = () => {
    list.rows = matchingPeople();
    list.active = -1;
    spacer.style.height = `${list.rows.length * rowHeight()}px`;
    view.scrollTop = 0;
    grid.setAttribute('aria-rowcount', list.rows.length + 1);
    status.textContent = list.rows.length === people.length ? plural(people.length, 'person', 'people')
                                                            : `${fmt(list.rows.length)} of ${plural(people.length, 'person', 'people')}`;
    grid.hidden = !list.rows.length;
    none.hidden = !!list.rows.length;
    if (document.activeElement !== input) input.value = filter.text;
    state.value = filter.state === null ? 'any' : filter.state;
    mobileSort.value = sorting.by;
    for (const [node, field] of [[minor, 'minor'], [deceased, 'deceased']])
      if (node) node.setAttribute('aria-pressed', String(filter[field]));
    drawHeader();
    drawChips();
    window_(true);
  };

  list.activate = position => {
    const height = rowHeight();
    list.active = Math.max(0, Math.min(list.rows.length - 1, position));
    const top = list.active * height;
    if (top < view.scrollTop) view.scrollTop = top;
    else if (top + height > view.scrollTop + view.clientHeight) view.scrollTop = top + height - view.clientHeight;
    window_(true);
  };

  view.addEventListener('scroll', () => requestAnimationFrame(() => window_(false)), {passive: true});
  grid.addEventListener('keydown', e => {
    if (e.target.closest('button')) return;  // a header sorts by its own keys
    const page = Math.floor(view.clientHeight / rowHeight());
    const move = {ArrowDown: 1, ArrowUp: -1, PageDown: page, PageUp: -page, Home: -Infinity, End: Infinity}[e.key];
    if (move !== undefined) {
      e.preventDefault();
      list.activate(move === Infinity ? list.rows.length - 1 : move === -Infinity ? 0 : list.active + move);
    } else if ((e.key === 'Enter' || e.key === ' ') && list.active >= 0) {
      e.preventDefault();
      openPerson(list.rows[list.active], list.active);
    }
  });
  new ResizeObserver(() => {
    spacer.style.height = `${list.rows.length * rowHeight()}px`;
    window_(true);
  }).observe(view);

  // Paper has no scrolling: for printing the first rows all exist, in the flow.
  addEventListener('beforeprint', () => {
    const block = h('div', {class: 'block'});
    list.rows.slice(0, PRINT_ROWS).forEach((i, r) => block.append(personRow(i, r, false)));
    spacer.replaceChildren(block);
    if (list.rows.length > PRINT_ROWS)
      spacer.append(h('p', {class: 'note'}, `The first ${fmt(PRINT_ROWS)} of ${fmt(list.rows.length)}; all are in people.csv.`));
  });
  addEventListener('afterprint', () => window_(true));

  onFilter(list.refresh);
  list.refresh();
}
