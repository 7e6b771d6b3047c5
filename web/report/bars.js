// People by kind of data, by sensitivity and by how many kinds are known of each.
function barRow(label, n, whole, scale, active, onclick, hint) {
  return h('button', {class: 'bar-row', 'aria-pressed': String(active), onclick, type: 'button', title: hint},
           h('span', {class: 'bar-label'}, label),
           h('span', {class: 'track', 'aria-hidden': 'true'}, h('span', {class: 'fill', style: {width: `${scale(n)}%`}})),
           h('span', {class: 'bar-n'}, fmt(n)), h('span', {class: 'bar-p'}, percent(n, whole)));
}

function drawElements() {
  const section = sectionHead('elements', 'elements-title', 'What was exposed',
                              'People for whom each kind of data stands in the files. Choose one to list them.');
  if (!people.length) return void section.append(emptyNote('No affected people were found.'));
  const {byElement, bySensitivity} = data.sum;
  const scale = d3.scaleLinear().domain([0, data.sum.people]).range([0, 100]);
  const bars = h('div', {class: 'bars'});
  const side = h('div', {class: 'side'});
  section.append(h('div', {class: 'split'}, bars, side));

  const draw = () => {
    const focus = document.activeElement && document.activeElement.dataset ? document.activeElement.dataset.key : null;
    bars.replaceChildren(...GROUPS.map(group => {
      const rows = group.elements.filter(e => byElement[e]).sort((a, b) => byElement[b] - byElement[a]);
      if (!rows.length) return '';
      return h('div', {class: 'bar-group'}, h('h3', {}, group.title), rows.map(e => {
        const row = barRow(elementLabel(e), byElement[e], data.sum.people, scale, filter.elements.has(e),
                           () => toggleElement(e, true));
        row.dataset.key = `e${e}`;
        return row;
      }));
    }));
    side.replaceChildren(histogram(), sensitivity());
    if (focus) document.querySelector(`#elements [data-key="${focus}"]`)?.focus({preventScroll: true});
  };

  const histogram = () => {
    const counts = data.sum.byCount;
    const first = Math.max(1, counts.findIndex(n => n));
    const top = d3.scaleLinear().domain([0, d3.max(counts) || 1]).nice(4).range([0, 100]);
    return h('figure', {class: 'histogram'},
             h('figcaption', {}, h('h3', {}, 'Kinds of data known of one person'),
               h('p', {class: 'note'}, summary(counts))),
             h('div', {class: 'plot'},
               h('div', {class: 'grid', 'aria-hidden': 'true'},
                 top.ticks(4).map(t => h('span', {class: 'tick', style: {bottom: `${top(t)}%`}}, h('i', {}, fmt(t))))),
               h('div', {class: 'columns'}, counts.map((n, kinds) => kinds < first ? '' : (() => {
                   const col = h('button', {
                     class: 'col', type: 'button', 'aria-pressed': String(filter.kinds === kinds), disabled: !n,
                     title: `${plural(n, 'person', 'people')} with ${plural(kinds, 'kind')} of data`,
                     'aria-label': `${plural(n, 'person', 'people')} with ${plural(kinds, 'kind')} of data`,
                     onclick: () => setFilter({kinds: filter.kinds === kinds ? null : kinds}, true),
                   }, h('span', {class: 'col-bar', style: {height: `${top(n)}%`}}), h('span', {class: 'col-x'}, kinds));
                   col.dataset.key = `k${kinds}`;
                   return col;
                 })()))));
  };

  const summary = counts => {
    let seen = 0;
    const half = counts.findIndex(n => (seen += n) * 2 >= data.sum.people);
    return `Half of the people have ${half} or fewer, the name included; the most is ${counts.length - 1}.`;
  };

  const sensitivity = () => {
    if (!bySensitivity.some(Boolean)) return '';
    return h('div', {class: 'sensitive'}, h('h3', {}, 'Needing special care'),
             h('p', {class: 'note'}, 'Law and safe contact may depend on these.'),
             bySensitivity.map((n, i) => {
               if (!n) return '';
               const row = h('button', {
                 class: 'care', type: 'button', 'aria-pressed': String(filter.sensitive === i),
                 onclick: () => setFilter({sensitive: filter.sensitive === i ? null : i}, true),
               }, h('span', {}, SENSITIVE[i][1]), h('b', {}, fmt(n)));
               row.dataset.key = `s${i}`;
               return row;
             }));
  };

  onFilter(draw);
  draw();
}
