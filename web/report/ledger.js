// What was read, by format, and the ledger of the unread: whoever stands only there is missing from the list.
const LEDGER_STEP = 25;

function stack(counts, total) {
  return h('span', {class: 'stack', 'aria-hidden': 'true'}, counts.map((n, s) => n
    ? h('span', {class: `seg s-${data.statuses[s]}`, style: {width: `${100 * n / total}%`}}) : ''));
}

const range = (low, high) => low === high ? fmt(high) : `${fmt(low)}–${fmt(high)}`;

function drawUnread() {
  // f[5..7]: people it may hide, at least, likely, at most; f[8]: why that is thought. Those that may hide most first.
  const unread = files.filter(f => data.statuses[f[1]] !== 'read').sort((a, b) => b[6] - a[6] || b[7] - a[7]);
  const section = sectionHead('unread', 'unread-title', 'What was read, and what was not',
                              !data.sum.items ? null : unread.length
                                ? 'Anyone who stands only in an unread item is missing from this report.'
                                : 'Every item was read in full.');
  const {byFormat, byStatus, items} = data.sum;
  if (!items) return void section.append(emptyNote('The share holds no items.'));

  section.append(
      h('ul', {class: 'legend'}, byStatus.map((n, s) => n ? h('li', {}, h('i', {class: `key s-${data.statuses[s]}`}),
                                                                  `${statusWord(s)} `, h('b', {}, fmt(n))) : '')),
      h('div', {class: 'formats'},
        h('div', {class: 'format all'}, h('span', {class: 'format-name'}, 'All items'), stack(byStatus, items),
          h('span', {class: 'format-n'}, fmt(items))),
        byFormat.map(([name, n, size, counts]) => h('div', {
          class: 'format',
          title: `${name}: ${counts.map((c, s) => c ? `${fmt(c)} ${statusWord(s)}` : '').filter(Boolean).join(', ')}; ${bytes(size)}`,
        }, h('span', {class: 'format-name'}, name || 'unknown'), stack(counts, n), h('span', {class: 'format-n'}, fmt(n)),
          h('span', {class: 'sr'}, counts.map((c, s) => c ? ` ${fmt(c)} ${statusWord(s)}` : '').join(''))))));

  if (!unread.length) return;
  const state = {status: null, text: '', shown: LEDGER_STEP};
  const body = h('tbody');
  const foot = h('p', {class: 'note ledger-foot', role: 'status'});
  const chips = h('div', {class: 'chips', role: 'group', 'aria-label': 'Status'});
  const more = h('button', {class: 'ghost more', type: 'button', onclick: () => { state.shown += LEDGER_STEP * 4; draw(); }},
                 'Show more');
  const search = searchBox('Search the ledger', 'ledger-search', text => { state.text = text; state.shown = LEDGER_STEP; draw(); });
  const [low, likely, high, once] = data.unread;
  section.append(h('h3', {class: 'sub'}, 'Ledger of the unread'),
                 h('p', {class: 'note', id: 'unread-total'}, `An estimate, from names, formats, sizes and what was read beside them: together `,
                   h('b', {}, range(low, high)), ` people, about ${fmt(likely)}, the same people often in several of the items. `,
                   `Of those in files that were read, ${once} % stand in one file only.`),
                 h('div', {class: 'tools'}, search, chips),
                 h('table', {class: 'ledger'},
                   h('thead', {}, h('tr', {}, ['Item', 'May hide', 'Status', 'Format', 'Size', 'Why'].map(t => h('th', {scope: 'col'}, t)))),
                   body), foot, more);
  const folded = new Map(unread.map(f => [f, fold(`${f[0]} ${f[2]} ${f[4]}`)]));

  const draw = () => {
    chips.replaceChildren(...byStatus.map((n, s) => n && data.statuses[s] !== 'read'
      ? h('button', {class: 'chip', type: 'button', 'aria-pressed': String(state.status === s),
                     onclick: () => { state.status = state.status === s ? null : s; state.shown = LEDGER_STEP; draw(); }},
          h('i', {class: `key s-${data.statuses[s]}`}), statusWord(s), ' ', h('b', {}, fmt(n))) : ''));
    const words = fold(state.text).split(/\s+/).filter(Boolean);
    const rows = unread.filter(f => (state.status === null || f[1] === state.status) &&
                                    words.every(w => folded.get(f).includes(w)));
    body.replaceChildren(...rows.slice(0, state.shown).map(f => h('tr', {},
      h('td', {class: 'l-item'}, pathNode(f[0])),
      h('td', {class: 'l-people', title: f[8]}, range(f[5], f[7]), h('span', {class: 'sr'}, ` people: ${f[8]}`)),
      h('td', {class: 'l-status'}, h('i', {class: `key s-${data.statuses[f[1]]}`}), statusWord(f[1])),
      h('td', {class: 'l-format'}, f[2]), h('td', {class: 'l-size'}, bytes(f[3])),
      h('td', {class: 'l-why'}, f[4] || '–', h('span', {class: 'l-estimate'}, f[8])))));
    const shown = Math.min(rows.length, state.shown);
    foot.textContent = rows.length ? (shown < rows.length ? `${fmt(shown)} of ${plural(rows.length, 'item')}`
                                                          : plural(rows.length, 'item')) : 'No item matches.';
    more.hidden = shown >= rows.length;
  };
  draw();
}

function searchBox(label, id, onchange) {
  let timer;
  return h('label', {class: 'search'}, icon(ICON.search), h('span', {class: 'sr'}, label),
           h('input', {type: 'search', id, placeholder: label, autocomplete: 'off', spellcheck: 'false',
                       oninput: e => { clearTimeout(timer); timer = setTimeout(() => onchange(e.target.value), 80); }}));
}
