// Where people live: each state a square of the same size, so that small ones can be seen and chosen.
const TILES = `
AK . . . . . . . . . . ME
. . . . . . . . . . VT NH
. WA ID MT ND MN IL WI MI NY RI MA
. OR NV WY SD IA IN OH PA NJ CT .
. CA UT CO NE MO KY WV VA MD DE .
. . AZ NM KS AR TN NC SC DC . .
. . . . OK LA MS AL GA . . .
HI . . . TX . . . . FL . PR`;

const STATE_NAMES = {
  AL: 'Alabama', AK: 'Alaska', AZ: 'Arizona', AR: 'Arkansas', CA: 'California', CO: 'Colorado', CT: 'Connecticut',
  DE: 'Delaware', DC: 'District of Columbia', FL: 'Florida', GA: 'Georgia', HI: 'Hawaii', ID: 'Idaho', IL: 'Illinois',
  IN: 'Indiana', IA: 'Iowa', KS: 'Kansas', KY: 'Kentucky', LA: 'Louisiana', ME: 'Maine', MD: 'Maryland',
  MA: 'Massachusetts', MI: 'Michigan', MN: 'Minnesota', MS: 'Mississippi', MO: 'Missouri', MT: 'Montana', NE: 'Nebraska',
  NV: 'Nevada', NH: 'New Hampshire', NJ: 'New Jersey', NM: 'New Mexico', NY: 'New York', NC: 'North Carolina',
  ND: 'North Dakota', OH: 'Ohio', OK: 'Oklahoma', OR: 'Oregon', PA: 'Pennsylvania', PR: 'Puerto Rico', RI: 'Rhode Island',
  SC: 'South Carolina', SD: 'South Dakota', TN: 'Tennessee', TX: 'Texas', UT: 'Utah', VT: 'Vermont', VA: 'Virginia',
  WA: 'Washington', WV: 'West Virginia', WI: 'Wisconsin', WY: 'Wyoming',
};
const stateName = s => s === '' ? 'Address not known' : s === '*' ? 'Outside the United States' : STATE_NAMES[s] || s;

function drawPlaces() {
  const section = sectionHead('places', 'places-title', 'Where they live',
                              'By the latest address in the files. Law and letters go by state.');
  if (!people.length) return void section.append(emptyNote('No affected people were found.'));
  const byState = new Map(data.sum.byState);
  const placed = data.sum.byState.filter(([s]) => s !== '' && s !== '*');
  const shade = shadeScale(d3.max(placed, s => s[1]));
  const bar = d3.scaleLinear().domain([0, d3.max(data.sum.byState, s => s[1]) || 1]).range([0, 100]);
  const tiles = h('div', {class: 'tiles', role: 'group', 'aria-label': 'States'});
  const list = h('div', {class: 'bars'});
  section.append(h('div', {class: 'split even'}, tiles, list));
  let all = false;

  const choose = s => setFilter({state: filter.state === s ? null : s}, true);
  const draw = () => {
    tiles.replaceChildren(...TILES.trim().split(/\s+/).map(s => {
      if (s === '.') return h('span', {'aria-hidden': 'true'});
      const n = byState.get(s) || 0;
      if (!n) return h('span', {class: 'tile none', title: `${stateName(s)}: nobody`}, s);
      return h('button', {
        class: `tile${shade(Math.sqrt(n)) > 60 ? ' deep' : ''}`, type: 'button', 'aria-pressed': String(filter.state === s),
        title: `${stateName(s)}: ${plural(n, 'person', 'people')}`,
        'aria-label': `${stateName(s)}: ${plural(n, 'person', 'people')}`, style: {'--tone': `${shade(Math.sqrt(n))}%`},
        onclick: () => choose(s),
      }, s);
    }));
    const rows = all ? data.sum.byState : data.sum.byState.slice(0, 9);
    list.replaceChildren(
        ...rows.map(([s, n]) => barRow(stateName(s), n, data.sum.people, bar, filter.state === s, () => choose(s))),
        data.sum.byState.length > 9 ? h('button', {class: 'ghost more', type: 'button', onclick: () => { all = !all; draw(); }},
          all ? 'Show fewer' : `Show all ${data.sum.byState.length}`) : '');
  };
  onFilter(draw);
  draw();
}
