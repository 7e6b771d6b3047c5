// Theme, header, the figures at the top, the closing notes; then everything is drawn once.
const dark = matchMedia('(prefers-color-scheme: dark)');
const store = {
  get: () => { try { return localStorage.getItem('spillmap-theme'); } catch { return null; } },
  set: v => { try { localStorage.setItem('spillmap-theme', v); } catch { /* a page from a file may have no storage */ } },
};

function applyTheme() {
  const theme = store.get() || (dark.matches ? 'dark' : 'light');
  document.documentElement.dataset.theme = theme;
  const button = document.getElementById('theme');
  const other = theme === 'dark' ? 'light' : 'dark';
  button.replaceChildren(icon(theme === 'dark' ? ICON.sun : ICON.moon));
  button.setAttribute('aria-label', `Use the ${other} theme`);
  button.title = `Use the ${other} theme`;
}

function drawBar() {
  const links = [['overview', 'Overview'], ...(data.deadlines ? [['deadlines', 'Deadlines']] : []), ...(data.scope ? [['scope', 'Taken']] : []), ['elements', 'Data'], ['folders', 'Folders'], ['places', 'Places'],
                 ['people', 'People'], ['unread', 'Unread'], ['about', 'About']];
  document.getElementById('bar').append(
    h('div', {class: 'bar-in'},
      h('a', {class: 'brand', href: '#overview'}, icon(ICON.mark), 'Spillmap'),
      h('nav', {'aria-label': 'Sections'}, links.slice(1).map(([id, text]) => h('a', {href: `#${id}`}, text))),
      h('button', {type: 'button', class: 'tool', 'aria-label': 'Print', title: 'Print', onclick: () => print()}, icon(ICON.print)),
      h('button', {type: 'button', class: 'tool', id: 'theme', onclick: () => {
        store.set(document.documentElement.dataset.theme === 'dark' ? 'light' : 'dark');
        applyTheme();
      }})));
  applyTheme();
  dark.addEventListener('change', applyTheme);

  const byId = new Map(links.map(([id]) => [id, document.querySelector(`.bar a[href="#${id}"]`)]));
  links.forEach(([id]) => watch(id));
  function watch(id) {
    new IntersectionObserver(([e]) => byId.get(id)?.toggleAttribute('data-here', e.isIntersecting && id !== 'overview'),
                             {rootMargin: '-30% 0px -69% 0px'}).observe(document.getElementById(id));
  }
}

function drawHero() {
  const s = data.sum, unread = s.items - s.read;
  const stat = (value, label, act) => h(act ? 'button' : 'div', {class: 'stat', type: act ? 'button' : null, onclick: act},
                                        h('b', {}, value), h('span', {}, label));
  document.getElementById('overview').append(
    h('p', {class: 'kicker'}, data.title || 'Data exposure'),
    h('h1', {id: 'hero-title'}, h('span', {class: 'big'}, fmt(s.people)), ' ', s.people === 1 ? 'person affected' : 'people affected'),
    h('p', {class: 'sentence'}, s.people
      ? `Personal data of ${s.people === 1 ? 'one person' : 'these people'} stands in ${fmt(s.exposing)} of the ${plural(s.items, 'item')} that were looked at.`
      : `In the ${plural(s.items, 'item')} that were looked at, nobody was found together with data that counts.`),
    unread ? h('a', {class: 'callout', href: '#unread'}, icon(ICON.alert), h('span', {}, h('b', {}, plural(unread, 'item')),
      ` could not be read in full. Anyone who stands only there is not in these figures.`)) : '',
    data.revealed ? h('p', {class: 'callout strong'}, icon(ICON.lock),
      h('span', {}, 'Values are shown in full. Keep this file as you would keep the originals.')) : '',
    h('div', {class: 'stats'},
      s.minors ? stat(fmt(s.minors), 'minors', () => setFilter({minor: true}, true)) : stat('0', 'minors'),
      s.deceased ? stat(fmt(s.deceased), 'deceased', () => setFilter({deceased: true}, true)) : stat('0', 'deceased'),
      stat(fmt(s.findings), 'values found'),
      stat(percent(s.read, s.items), 'of items read in full'),
      stat(bytes(s.bytes), 'of files')));
}

function drawAbout() {
  const section = sectionHead('about', 'about-title', 'About this report');
  const s = data.sum;
  const fact = (name, value) => value && value.length ? [h('dt', {}, name), h('dd', {}, value)] : [];
  section.append(h('div', {class: 'split even'},
    h('div', {}, h('h3', {}, 'What is not in here'), h('ul', {class: 'prose'},
      s.items - s.read ? h('li', {}, `${plural(s.items - s.read, 'item')} of the ledger: encrypted, damaged, of a format that is not read, or read only in part.`) : '',
      h('li', {}, 'Text that is only a picture, where no text layer stands beside it.'),
      h('li', {}, data.notAffected
        ? `${plural(data.notAffected, 'person', 'people')} who ${data.notAffected === 1 ? 'is' : 'are'} named in the files without other data that counts: staff, providers, writers of letters.`
        : 'People who are only named, without other data that counts: staff, providers, writers of letters.'),
      h('li', {}, 'Numbers that the files themselves show only in part, such as the last four digits.'),
      h('li', {}, 'A legal opinion. Who must be told, and by when, is decided from these facts, not by them.'))),
    h('div', {}, h('h3', {}, 'How it was made'), h('dl', {class: 'facts'},
      fact('Looked at', data.roots.map((r, i) => [i ? h('br') : '', h('span', {class: 'path'}, h('bdi', {}, r))])),
      fact('Items', `${fmt(s.items)}, ${bytes(s.bytes)}`), fact('Started', data.started), fact('Finished', data.finished),
      fact('Case', data.case), fact('Spillmap', data.version), fact('Rules', data.rules),
      fact('Values', data.revealed ? 'shown in full' : 'masked: numbers show their last four characters')))),
    h('p', {class: 'note'}, 'Each value carries how sure it is and the reason; a person is counted when one readable item has their name, or a number that is theirs alone, together with at least one other kind of data.'));
}

drawBar();
drawHero();
drawDeadlines();
drawScope();
drawElements();
drawFolders();
drawPlaces();
drawPeople();
drawUnread();
drawAbout();
