// Exposure by folder. Two levels are drawn at a time; a folder opens on a click.
const NODE = {parent: 0, name: 1, kind: 2, people: 3, exposure: 4, files: 5};
const KIND = {folder: 0, container: 1, file: 2, rest: 3};

function folderTree() {
  const nodes = data.folders.map((row, i) => ({row, i, children: []}));
  nodes.forEach((n, i) => {
    if (!i) return;
    n.parent = nodes[n.row[NODE.parent]];
    n.parent.children.push(n);
  });
  return nodes[0];
}

function nodePath(n) {
  const parts = [];
  for (; n.parent; n = n.parent) parts.unshift(n.row[NODE.name] + (n.row[NODE.kind] === KIND.container ? '!' : ''));
  return parts.join('/');
}

function filesBelow(n) {
  const path = nodePath(n), isFile = n.row[NODE.kind] === KIND.file;
  const folder = isFile ? nodePath(n.parent) : path;
  const out = [];
  files.forEach((f, i) => {
    if (folder && !f[0].startsWith(folder + '/')) return;
    // A file far down stands in the deepest folder of the tree, so its path may hold more than parent and name.
    if (isFile && f[0] !== path && !f[0].endsWith('/' + n.row[NODE.name])) return;
    out.push(i);
  });
  return out;
}

function drawFolders() {
  const section = sectionHead('folders', 'folders-title', 'Where it lay',
                              'Size: people, counted once for each file they stand in. Colour: how many different people.');
  const root = folderTree();
  if (!root || !root.row[NODE.exposure]) return void section.append(emptyNote('No folder exposes anybody.'));
  let at = root;
  while (at.children.length === 1 && at.children[0].children.length) at = at.children[0];

  const crumbs = h('nav', {class: 'crumbs', 'aria-label': 'Folder'});
  const map = h('div', {class: 'treemap'});
  section.append(crumbs, map, shadeKey());

  const open = n => {
    at = n;
    draw();
    map.querySelector('button')?.focus({preventScroll: true});
  };

  const describe = n => `${n.row[NODE.name]}: ${plural(n.row[NODE.people], 'person', 'people')} in ${
      plural(n.row[NODE.files], 'file')}`;

  const list = n => setFilter({folder: {name: nodePath(n) || 'everything', files: filesBelow(n)}}, true);

  const drawCrumbs = () => {
    const chain = [];
    for (let n = at; n; n = n.parent) chain.unshift(n);
    crumbs.replaceChildren(
        h('ol', {}, chain.map((n, i) => h('li', {}, i === chain.length - 1
                                              ? h('b', {'aria-current': 'true'}, n.row[NODE.name] || 'All folders')
                                              : h('button', {type: 'button', class: 'link', onclick: () => open(n)},
                                                  n.row[NODE.name] || 'All folders')))),
        h('span', {class: 'crumb-n'}, `${plural(at.row[NODE.people], 'person', 'people')} in ${
                                          plural(at.row[NODE.files], 'file')}`),
        h('button', {type: 'button', class: 'ghost', onclick: () => list(at)}, 'List these people'));
  };

  const draw = () => {
    drawCrumbs();
    const width = map.clientWidth, height = map.clientHeight;
    if (!width) return;
    const narrow = width < 560;
    const shallow = {node: at, children: at.children.map(c => ({
      node: c, children: narrow || !c.children.length ? undefined : c.children.map(g => ({node: g})),
    }))};
    const tree = d3.hierarchy(shallow)
        .sum(d => d.children ? 0 : d.node.row[NODE.exposure])
        .sort((a, b) => b.value - a.value);
    d3.treemap().size([width, height]).paddingInner(3).paddingTop(d => d.depth === 1 && d.children ? 26 : 0)
        .paddingRight(d => d.depth === 1 && d.children ? 4 : 0).paddingBottom(d => d.depth === 1 && d.children ? 4 : 0)
        .paddingLeft(d => d.depth === 1 && d.children ? 4 : 0).round(true)(tree);
    const leaves = tree.leaves().filter(d => d.data.node.row[NODE.kind] !== KIND.rest);
    const shade = shadeScale(d3.max(leaves, d => d.data.node.row[NODE.people]));
    const cells = tree.descendants().filter(d => d.depth && d.x1 - d.x0 > 2 && d.y1 - d.y0 > 2);
    map.replaceChildren(...cells.map(d => {
      const n = d.data.node, w = d.x1 - d.x0, ht = d.y1 - d.y0, inner = d.depth === 2, group = d.depth === 1 && d.children;
      const opens = n.children.length > 0, rest = n.row[NODE.kind] === KIND.rest;
      const tone = group ? 0 : rest ? 6 : shade(Math.sqrt(n.row[NODE.people]));
      const showName = w > 44 && ht > 20, showCount = showName && ht > 42;
      const tag = rest ? 'div' : 'button';
      return h(tag, {
        class: `cell${group ? ' group' : ''}${inner ? ' inner' : ''}${rest ? ' rest' : ''}${tone > 60 ? ' deep' : ''}`,
        type: rest ? null : 'button', title: rest ? `${n.row[NODE.name]} entries` : describe(n),
        'aria-label': rest ? null : `${describe(n)}. ${opens ? 'Open folder' : 'List these people'}`,
        tabindex: inner ? '-1' : null,
        onclick: rest ? null : () => opens ? open(n) : list(n),
        // Shares of the whole, so that it fits paper and a turned phone before it is laid out anew.
        style: {left: `${100 * d.x0 / width}%`, top: `${100 * d.y0 / height}%`, width: `${100 * w / width}%`,
                height: `${100 * ht / height}%`, '--tone': `${tone}%`},
      }, showName ? h('span', {class: 'cell-name'}, n.row[NODE.name]) : '',
         (group ? w > 120 : showCount) && !rest ? h('span', {class: 'cell-n'}, fmt(n.row[NODE.people])) : '');
    }));
  };

  let last = 0;
  new ResizeObserver(() => {
    if (Math.abs(map.clientWidth - last) < 1) return;
    last = map.clientWidth;
    draw();
  }).observe(map);
  draw();
}
