// What was taken, by the evidence: the statement, the lists, activity of each actor with the people exposed as a running
// curve, folders touched, and the files; each opens to what is said of it and to the raw lines.
const SCOPE_FILE = {path: 0, proven: 1, likely: 2, possible: 3, people: 4, claims: 5};
const SCOPE_STEP = 40;
const gradeWord = g => g ? data.scope.grades[g - 1] : '–';

function scopeCurve(actor, from, to, most, width) {
  const height = 150, left = 46, bottom = 22;
  const x = d3.scaleUtc().domain([from * 1000, Math.max(to, from + 1) * 1000]).range([left, width - 8]);
  const y = d3.scaleLinear().domain([0, most || 1]).range([height - bottom, 10]);
  const step = key => {
    let d = `M${x(actor.points[0][0] * 1000)} ${y(0)}`;
    for (const p of actor.points) d += `H${x(p[0] * 1000)}V${y(p[key])}`;
    return d + `H${x(to * 1000)}`;
  };
  const last = actor.points[actor.points.length - 1];
  const stamp = d3.utcFormat(to - from > 2 * 86400 ? '%b %d' : '%b %d %H:%M');
  return h('svg', {class: 'scope-curve', role: 'img', width, height, viewBox: `0 0 ${width} ${height}`,
                   'aria-label': `${actor.name}: ${plural(last[1], 'file')} and ${plural(last[2], 'person', 'people')} by ${stamp(last[0] * 1000)}`},
    y.ticks(3).map(t => [h('line', {class: 't-axis', x1: left, x2: width, y1: y(t), y2: y(t)}),
                         h('text', {class: 't-label', x: 0, y: y(t) + 4}, fmt(t))]),
    x.ticks(Math.max(2, Math.floor(width / 160))).map(t => h('text', {class: 't-label', x: x(t), y: height - 4}, stamp(t))),
    h('path', {class: 'scope-people', d: step(2)}), h('path', {class: 'scope-files', d: step(1)}));
}

function scopeActors(s) {
  const all = s.actors.flatMap(a => a.points);
  if (!all.length) return '';
  const from = d3.min(all, p => p[0]), to = d3.max(all, p => p[0]), most = d3.max(all, p => Math.max(p[1], p[2]));
  const box = h('div', {class: 'scope-actors'});
  let drawn = 0;
  const draw = () => {
    const width = Math.floor(box.clientWidth);
    if (!width || width === drawn) return;
    drawn = width;
    box.replaceChildren(...s.actors.map(a => {
      const last = a.points[a.points.length - 1];
      return h('figure', {class: 'scope-actor'}, h('figcaption', {}, h('b', {}, h('bdi', {}, a.name)),
        ` reached ${plural(last[1], 'file')} that expose ${plural(last[2], 'person', 'people')}`), scopeCurve(a, from, to, most, width));
    }));
  };
  new ResizeObserver(draw).observe(box);
  addEventListener('beforeprint', draw);
  return [h('h3', {class: 'sub'}, 'Activity, with the people exposed'), h('p', {class: 'shades'},
    h('i', {class: 'scope-key people'}), h('span', {}, 'people'), h('i', {class: 'scope-key files'}), h('span', {}, 'files; times are UTC')), box];
}

function scopeClaims(file) {
  return h('ul', {class: 'scope-claims'}, file[SCOPE_FILE.claims].map(([when, who, what, how, lines]) => h('li', {},
    h('div', {}, h('b', {}, h('bdi', {}, who)), ` ${what}`, h('span', {class: 'f-where'}, ` ${when}`)), h('div', {class: 'f-why'}, how),
    lines.map(([place, raw]) => raw ? h('pre', {class: 'scope-raw', title: place}, raw)
                                    : h('p', {class: 'note'}, `${place}: the evidence was not at its place, or was changed, when this report was made.`)))));
}

function drawScope() {
  const s = data.scope;
  if (!s) return void document.getElementById('scope').remove();
  const section = sectionHead('scope', 'scope-title', 'What was taken',
    s.chosen ? `This report counts the ${s.chosen} list alone.` : 'This report counts all files; no scope was chosen.');
  section.append(h('p', {class: 'sentence', id: 'scope-statement'}, s.statement));
  if (s.notKnown.length)
    section.append(h('details', {class: 'duty-group fold'}, h('summary', {}, h('h3', {}, 'What is not known'), ` ${fmt(s.notKnown.length)}`),
      h('ul', {class: 'prose', id: 'scope-unknown'}, s.notKnown.map(t => h('li', {}, t)))));
  const LISTS = [['lower', 'Proven'], ['likely', 'Likely'], ['upper', 'Not cleared'], ['all', 'All files']];
  section.append(h('div', {class: 'stats', id: 'scope-lists'}, LISTS.map(([key, name]) =>
    h('div', {class: 'stat'}, h('b', {}, fmt(s.lists[key][1])), h('span', {}, `${name}: people in ${plural(s.lists[key][0], 'file')}`)))));
  const most = d3.max(s.byGrade, g => g[3]) || 1;
  section.append(h('h3', {class: 'sub'}, 'Files by grade, at least'), h('div', {class: 'formats', id: 'scope-grades'}, s.byGrade.map(([grade, proven, likely, possible]) =>
    h('div', {class: 'format', title: `${grade}: ${fmt(proven)} proven, ${fmt(likely)} likely, ${fmt(possible)} possible`},
      h('span', {class: 'format-name'}, grade),
      h('span', {class: 'stack', 'aria-hidden': 'true'},
        h('span', {class: 'seg s-read', style: {width: `${100 * proven / most}%`}}),
        h('span', {class: 'seg s-partly_read', style: {width: `${100 * Math.max(0, likely - proven) / most}%`}}),
        h('span', {class: 'seg s-skipped', style: {width: `${100 * Math.max(0, possible - Math.max(likely, proven)) / most}%`}})),
      h('span', {class: 'format-n'}, fmt(possible)),
      h('span', {class: 'sr'}, ` ${fmt(proven)} proven, ${fmt(likely)} likely`)))));
  section.append(...[scopeActors(s)].flat());

  const state = {folder: '', text: '', shown: SCOPE_STEP};
  const body = h('tbody'), foot = h('p', {class: 'note', role: 'status'});
  const more = h('button', {class: 'ghost more', type: 'button', onclick: () => { state.shown += SCOPE_STEP * 4; draw(); }}, 'Show more');
  const tiles = h('div', {class: 'scope-tiles', role: 'group', 'aria-label': 'Folders'});
  section.append(h('h3', {class: 'sub'}, 'Folders touched'), h('p', {class: 'note'}, 'The width is the number of files; the filled part was reached.'), tiles,
    h('h3', {class: 'sub'}, 'Files'), h('div', {class: 'tools'}, searchBox('Search these files', 'scope-search', t => { state.text = t; state.shown = SCOPE_STEP; draw(); })),
    h('table', {class: 'ledger', id: 'scope-files'}, h('thead', {}, h('tr', {}, ['File', 'Proven', 'Likely', 'Possible', 'People'].map(t => h('th', {scope: 'col'}, t)))), body), foot, more);
  const draw = () => {
    tiles.replaceChildren(...s.folders.map(([name, all, likely, people]) => h('button', {
      type: 'button', class: 'scope-tile', 'aria-pressed': String(state.folder === name), title: `${name || '(top)'}: ${fmt(likely)} of ${plural(all, 'file')}, ${plural(people, 'person', 'people')}`,
      style: {'flex-grow': String(Math.sqrt(all)), '--part': `${100 * likely / all}%`},
      onclick: () => { state.folder = state.folder === name ? '' : name; state.shown = SCOPE_STEP; draw(); },
    }, h('bdi', {}, name || '(top)'), h('span', {}, `${fmt(likely)} / ${fmt(all)}`))));
    const words = fold(state.text).split(/\s+/).filter(Boolean);
    const rows = s.files.filter(f => (!state.folder || f[0].startsWith(`${state.folder}/`)) && words.every(w => fold(f[0]).includes(w)));
    body.replaceChildren(...rows.slice(0, state.shown).map(f => h('tr', {},
      h('td', {class: 'l-item'}, f[SCOPE_FILE.claims].length ? h('details', {class: 'scope-file'}, h('summary', {}, pathNode(f[0])), scopeClaims(f)) : pathNode(f[0])),
      h('td', {}, gradeWord(f[1])), h('td', {}, gradeWord(f[2])), h('td', {}, gradeWord(f[3])), h('td', {}, fmt(f[4])))));
    foot.textContent = `${fmt(Math.min(rows.length, state.shown))} of ${plural(rows.length, 'file')}${s.filesLeftOut ? `; ${fmt(s.filesLeftOut)} more are in scope.csv of the export` : ''}`;
    more.hidden = state.shown >= rows.length;
  };
  draw();
}
