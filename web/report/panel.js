// One person: who, what, where, and why it is counted.
const panel = document.getElementById('panel');
const personNumber = new Map(people.map((p, i) => [p[PERSON.id], i]));
const opened = {index: -1, position: -1, by: 'file'};

function openPerson(index, position) {
  opened.index = index;
  opened.position = position ?? -1;
  if (position !== undefined && position >= 0) list.activate(position);
  drawPanel();
  if (!panel.open) panel.showModal();
  panel.querySelector('.panel-body').scrollTop = 0;
  panel.querySelector('h2').focus();
}

function step(by) {
  const next = opened.position + by;
  if (opened.position < 0 || next < 0 || next >= list.rows.length) return;
  openPerson(list.rows[next], next);
}

function drawPanel() {
  const p = people[opened.index];
  const [why, guardian, leftOut, rows, merges, mergesLeftOut] = findingsOf(opened.index);
  const address = [p[PERSON.line], [p[PERSON.city], [p[PERSON.state], p[PERSON.zip]].filter(Boolean).join(' ')]
    .filter(Boolean).join(', '), p[PERSON.country]].filter(Boolean);
  const roles = data.roles.filter((r, i) => p[PERSON.roles] >> i & 1).join(', ');
  const guardianNumber = personNumber.get(guardian);
  const care = SENSITIVE.filter((s, i) => p[PERSON.flags] >> i & 1).map(s => s[1]).join('; ');
  const fact = (name, ...value) => value.flat().some(v => v) ? [h('dt', {}, name), h('dd', {}, ...value)] : [];

  const groups = new Map();
  for (const row of rows) {
    const key = opened.by === 'file' ? row[2] : row[0];
    if (!groups.has(key)) groups.set(key, []);
    groups.get(key).push(row);
  }
  const finding = row => h('li', {class: 'finding'},
    h('div', {class: 'f-what'}, opened.by === 'file' ? elementLabel(row[0]) : pathNode(files[row[2]][0])),
    h('div', {class: 'f-value'}, h('bdi', {}, row[1])),
    h('div', {class: 'f-where'}, [row[3], howWord(row[4]), row[7] & HIDDEN_BIT ? 'hidden' : '', `${row[5]} % sure`]
      .filter(Boolean).join(' · ')),
    row[6] ? h('div', {class: 'f-why'}, row[6]) : '',
    SENSITIVE.some((s, i) => row[7] >> i & 1) ? h('div', {class: 'f-care'}, SENSITIVE.filter((s, i) => row[7] >> i & 1)
      .map(s => h('span', {class: 'badge care-badge'}, s[0]))) : '');
  const by = (key, text) => h('button', {type: 'button', class: 'chip', 'aria-pressed': String(opened.by === key),
                                         onclick: () => { opened.by = key; drawPanel(); }}, text);

  panel.replaceChildren(
    h('div', {class: 'panel-head'},
      h('div', {class: 'panel-nav'},
        h('button', {type: 'button', class: 'ghost', disabled: opened.position <= 0, onclick: () => step(-1)}, 'Previous'),
        h('button', {type: 'button', class: 'ghost', disabled: opened.position < 0 || opened.position >= list.rows.length - 1,
                     onclick: () => step(1)}, 'Next'),
        h('button', {type: 'button', class: 'ghost close', 'aria-label': 'Close', onclick: () => panel.close()}, icon(ICON.close))),
      h('h2', {id: 'panel-title', tabindex: '-1'}, h('bdi', {}, p[PERSON.name] || 'Name not known')),
      h('div', {class: 'panel-sub'}, h('span', {class: 'mono'}, p[PERSON.id]), badges(p))),
    h('div', {class: 'panel-body'},
      h('dl', {class: 'facts'}, fact('Born', p[PERSON.born]), fact('SSN', p[PERSON.ssn]),
        fact('Address', address.map((part, i) => [i ? h('br') : '', part])), fact('Also named', p[PERSON.others].join(', ')),
        fact('Role', roles),
        fact('Guardian', guardian ? guardianNumber === undefined ? guardian
          : h('button', {type: 'button', class: 'link', onclick: () => openPerson(guardianNumber)}, people[guardianNumber][PERSON.name] || guardian) : ''),
        fact('Special care', care), fact('Counted because', why)),
      h('div', {class: 'panel-tools'}, h('h3', {}, plural(rows.length + leftOut, 'value'), ' in ',
        plural(p[PERSON.files].length, 'file')), h('div', {class: 'chips', role: 'group', 'aria-label': 'Group by'},
        by('file', 'By file'), by('element', 'By kind'))),
      [...groups].map(([key, group]) => h('section', {class: 'f-group'},
        h('h4', {}, opened.by === 'file' ? pathNode(files[key][0]) : elementLabel(key), h('span', {}, fmt(group.length))),
        h('ul', {}, group.map(finding)))),
      leftOut ? h('p', {class: 'note'}, `${plural(leftOut, 'more value')} not shown here; all are in findings.csv.`) : '',
      merges.length ? h('section', {class: 'merges'}, h('h3', {}, 'Why this is one person'),
        h('p', {class: 'note'}, 'What two places have in common, in bits of match weight: 1 doubles the odds that they are one person. The weakest step first.'),
        merges.map(waterfall),
        mergesLeftOut ? h('p', {class: 'note'}, `${plural(mergesLeftOut, 'more step')}; all with: spillmap show ${p[PERSON.id]} --why`) : '') : ''));
}

// Each bar begins where the one before ended; the last goes from 0 to the sum.
function waterfall([a, b, weight, says, parts]) {
  const steps = [];
  let at = 0;
  for (const [words, part] of parts) {
    steps.push([words, at, at + Number(part), part]);
    at += Number(part);
  }
  steps.push(['together', 0, Number(weight), weight]);
  const ends = steps.flatMap(s => [s[1], s[2]]);
  const scale = d3.scaleLinear().domain([Math.min(0, ...ends), Math.max(1, ...ends)]).range([0, 100]);
  return h('figure', {class: 'waterfall'}, h('figcaption', {}, h('bdi', {}, a), h('br'), h('bdi', {}, b)),
    steps.map(([words, from, to, bits], i) => h('div', {class: i === parts.length ? 'w-row w-sum' : 'w-row'},
      h('span', {class: 'w-words'}, h('bdi', {}, words)),
      h('span', {class: 'w-track', 'aria-hidden': 'true'},
        h('span', {class: 'w-zero', style: {left: `${scale(0)}%`}}),
        h('span', {class: to < from ? 'w-bar against' : 'w-bar',
                   style: {left: `${scale(Math.min(from, to))}%`, width: `${Math.max(0.6, scale(Math.max(from, to)) - scale(Math.min(from, to)))}%`}})),
      h('span', {class: 'w-bits'}, Number(bits) > 0 ? `+${bits}` : bits.replace('-', '\u2212')))),
    h('p', {class: 'w-says'}, says));
}

panel.addEventListener('click', e => {
  if (e.target === panel) panel.close();  // the backdrop
});
panel.addEventListener('keydown', e => {
  if (e.target.closest('input, select')) return;
  if (e.key === 'ArrowRight') step(1);
  if (e.key === 'ArrowLeft') step(-1);
});
panel.addEventListener('close', () => document.getElementById('people-grid')?.focus({preventScroll: true}));
