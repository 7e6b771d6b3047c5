// Opens a report of invented people in Chromium and uses it as a reader would.
//   SPILLMAP_REPORT=report.html [SPILLMAP_SHOTS=folder for screenshots] node --test report.test.mjs
import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {pathToFileURL} from 'node:url';
import {chromium} from 'playwright-core';

const REPORT = process.env.SPILLMAP_REPORT;
const SHOTS = process.env.SPILLMAP_SHOTS;
const PEOPLE = 25001;  // report_sample's, with the hostile one

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM || '/usr/bin/chromium',
  args: ['--headless', '--no-sandbox', '--disable-gpu'],
});
test.after(() => browser.close());

async function open(t, {width = 1440, height = 900, colorScheme = 'light'} = {}) {
  const context = await browser.newContext({viewport: {width, height}, colorScheme, reducedMotion: 'reduce'});
  const page = await context.newPage();
  const problems = [];
  page.on('console', m => m.type() === 'log' || problems.push(`${m.type()}: ${m.text()}`));
  page.on('pageerror', e => problems.push(e.message));
  page.on('request', r => r.url().startsWith('file:') || r.url().startsWith('data:') || problems.push(`request: ${r.url()}`));
  page.on('dialog', d => { problems.push(`dialog: ${d.message()}`); d.dismiss(); });
  const started = performance.now();
  await page.goto(pathToFileURL(REPORT).href);
  await page.locator('#people-view .row').first().waitFor();
  page.loadedIn = performance.now() - started;
  t.after(async () => {
    await context.close();
    assert.deepEqual(problems, [], 'console errors, requests or dialogs');
  });
  return page;
}

const shot = async (page, name, options) => SHOTS && page.screenshot({path: `${SHOTS}/${name}.png`, ...options});
const rows = page => page.locator('#people-view .row');
const shown = page => page.locator('#people-count').textContent();
const noOverflow = async page => assert.equal(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), 0);

for (const [width, height] of [[1440, 900], [820, 1100], [390, 844]])
  for (const colorScheme of ['light', 'dark'])
    test(`looks right at ${width} px, ${colorScheme}`, async t => {
      const page = await open(t, {width, height, colorScheme});
      await noOverflow(page);
      assert.equal(await page.locator('html').getAttribute('data-theme'), colorScheme);
      assert.match(await page.locator('h1').textContent(), /25,001 people affected/);
      for (const id of ['deadlines', 'scope', 'elements', 'folders', 'places', 'people', 'unread', 'about'])
        assert.ok((await page.locator(`#${id}`).boundingBox()).height > 150, `section ${id} is drawn`);
      assert.ok(await page.locator('.treemap .cell').count() > 4);
      await shot(page, `report-${width}-${colorScheme}`, {fullPage: true});
      await rows(page).nth(3).click();
      await page.locator('#panel .finding').first().waitFor();
      await noOverflow(page);
      await shot(page, `person-${width}-${colorScheme}`);
    });

// The times are printed and not judged: they say as much of what else the machine does. A page that never comes ends
// the test by the limit of `goto`.
test('loads and filters 25,000 people, and holds few rows', async t => {
  const page = await open(t);
  t.diagnostic(`loaded in ${Math.round(page.loadedIn)} ms`);
  assert.equal(await shown(page), '25,001 people');
  const slowest = await page.evaluate(async () => {
    const view = document.getElementById('people-view');
    let worst = 0;
    for (let i = 0; i < 60; ++i) {
      const before = performance.now();
      view.scrollTop = (i * 7919 % 100) / 100 * view.scrollHeight;
      await new Promise(requestAnimationFrame);
      await new Promise(requestAnimationFrame);
      worst = Math.max(worst, performance.now() - before);
    }
    return worst;
  });
  t.diagnostic(`slowest jump ${Math.round(slowest)} ms`);
  assert.ok(await rows(page).count() < 60);
  await page.evaluate(() => { const v = document.getElementById('people-view'); v.scrollTop = v.scrollHeight; });
  await page.waitForFunction(() => document.querySelector('#people-view [aria-rowindex="25002"]'));
});

test('searches without regard to accents and case', async t => {
  const page = await open(t);
  await page.fill('#people-search', 'noemi nunez');
  await page.waitForFunction(() => !document.getElementById('people-count').textContent.startsWith('25,001'));
  const names = await rows(page).locator('.c-name bdi').allTextContents();
  assert.ok(names.length > 3);
  for (const name of names) assert.match(name, /^Noemí \S+ Núñez$/);
  await page.fill('#people-search', 'nobody is called this');
  await page.locator('#people .empty').waitFor();
  await page.fill('#people-search', '');
  await page.waitForFunction(() => document.getElementById('people-count').textContent === '25,001 people');
});

test('sorts both ways', async t => {
  const page = await open(t);
  await page.click('#sort-name');
  const first = await rows(page).first().locator('bdi').textContent();
  await page.click('#sort-name');
  const last = await rows(page).first().locator('bdi').textContent();
  assert.ok(first.localeCompare(last, 'en', {sensitivity: 'base'}) < 0, `${first} before ${last}`);
  assert.equal(await page.locator('[aria-sort="descending"]').count(), 1);
  await page.click('#sort-born');
  const years = (await rows(page).locator('.c-born').allTextContents()).slice(0, 12).filter(y => y !== '–');
  assert.deepEqual(years, [...years].sort());
});

test('figures lead to the people they count', async t => {
  const page = await open(t);
  const bar = page.locator('#elements .bar-row', {hasText: 'Passport number'});
  const n = await bar.locator('.bar-n').textContent();
  await bar.click();
  assert.equal(await shown(page), `${n} of 25,001 people`);
  await page.click('#people .chip.on');
  await page.locator('.tile', {hasText: 'VT'}).click();
  assert.match(await shown(page), /^1?,?\d[\d,]* of 25,001 people$/);
  for (const place of (await rows(page).locator('.c-place').allTextContents()).slice(0, 10)) assert.match(place, /, VT$/);
  await page.click('#people .chip.on');
  const minors = await page.locator('#toggle-minor b').textContent();
  await page.click('#toggle-minor');
  assert.equal(await shown(page), `${minors} of 25,001 people`);
  await page.click('#toggle-minor');
  await page.locator('.treemap button.group').first().click({position: {x: 20, y: 10}});
  const listed = (await page.locator('.crumb-n').textContent()).match(/^[\d,]+/)[0];
  await page.click('.crumbs .ghost');
  assert.equal(await shown(page), `${listed} of 25,001 people`);
});

test('can be used by keyboard alone', async t => {
  const page = await open(t);
  await page.keyboard.press('Tab');
  assert.equal(await page.evaluate(() => document.activeElement.className), 'skip');
  await page.focus('#people-grid');
  for (const key of ['ArrowDown', 'ArrowDown', 'End', 'ArrowUp']) await page.keyboard.press(key);
  assert.equal(await page.locator('#people-grid').getAttribute('aria-activedescendant'), `row-${PEOPLE - 2}`);
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  const name = await page.locator('#panel-title').textContent();
  await page.keyboard.press('ArrowRight');
  assert.notEqual(await page.locator('#panel-title').textContent(), name);
  await page.keyboard.press('Escape');
  assert.equal(await page.locator('#panel[open]').count(), 0);
  assert.equal(await page.evaluate(() => document.activeElement.id), 'people-grid');
});

test('a person shows every value with place and reason', async t => {
  const page = await open(t);
  await rows(page).first().click();
  const findings = page.locator('#panel .finding');
  const count = await findings.count();
  assert.match(await page.locator('.panel-tools h3').textContent(), new RegExp(`^${count} values in \\d+ files?$`));
  assert.match(await findings.first().textContent(), /(row|page) \d+.*% sure.*header/s);
  await page.locator('#panel .chip', {hasText: 'By kind'}).click();
  assert.equal(await findings.count(), count);
});

test('why places are one person is drawn as steps that add up', async t => {
  const page = await open(t);
  await rows(page).first().click();
  const figure = page.locator('#panel .waterfall').first();
  for (let i = 0; i < 50 && !await figure.count(); ++i) await page.keyboard.press('ArrowRight');
  await figure.waitFor();
  const bits = await figure.locator('.w-bits').allTextContents();
  const numbers = bits.map(b => Number(b.replace('\u2212', '-')));
  const sum = numbers.pop();
  assert.ok(Math.abs(numbers.reduce((a, b) => a + b, 0) - sum) < 0.06, bits.join(' '));
  // Each bar begins where the one before ended.
  const bars = await figure.locator('.w-bar').evaluateAll(all => all.map(b => [parseFloat(b.style.left), parseFloat(b.style.width), b.classList.contains('against')]));
  const end = ([left, width, against]) => against ? left : left + width;
  const begin = ([left, width, against]) => against ? left + width : left;
  for (let i = 1; i < bars.length - 1; ++i) assert.ok(Math.abs(begin(bars[i]) - end(bars[i - 1])) < 0.7, JSON.stringify(bars));
  assert.match(await figure.textContent(), /that they are two/);
});

test('hostile names stay text', async t => {
  const page = await open(t);
  await page.fill('#people-search', 'P9999999999');
  await page.waitForFunction(() => document.querySelectorAll('#people-view .row').length === 1);
  assert.match(await rows(page).first().textContent(), /<\/script><img src=x onerror=alert\(1\)>/);
  await rows(page).first().click();
  assert.match(await page.locator('#panel').textContent(), /<svg onload=alert\(1\)>/);
  assert.equal(await page.locator('img, #panel svg:not(.icon)').count(), 0);
});

test('the ledger filters, and the theme stays as chosen', async t => {
  const page = await open(t);
  const chip = page.locator('#unread .chip', {hasText: 'encrypted'});
  const n = await chip.locator('b').textContent();
  await chip.click();
  assert.match(await page.locator('.ledger-foot').textContent(), new RegExp(`^(25 of )?${n} item`));
  const likely = await page.evaluate(() => {
    const data = JSON.parse(document.getElementById('data').textContent);
    return data.files.filter(f => data.statuses[f[1]] !== 'read').map(f => f[6]);
  });
  const first = await page.locator('#unread .l-people').first().textContent();
  assert.match(first, /^\d[\d,]*(–[\d,]+)? people: /, 'each item says how many it may hide, and why');
  assert.ok(Math.max(...likely) > 0);
  assert.match(await page.locator('#unread-total').textContent(), /31 % stand in one file only/);
  await page.click('#theme');
  assert.equal(await page.locator('html').getAttribute('data-theme'), 'dark');
  await page.emulateMedia({media: 'print'});
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  assert.ok(await rows(page).count() > 1000, 'paper has all rows');
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
});

for (const width of [1440, 390])
  test(`the board of deadlines at ${width} px`, async t => {
    const page = await open(t, {width, height: 900});
    const board = page.locator('#deadlines');
    assert.match(await board.locator('#binding').textContent(), /June 28, 2024: 23 days left/);
    const rows = board.locator('.duty-group').first().locator('.duty');
    assert.equal(await rows.count(), 6);
    assert.match(await rows.nth(0).textContent(), /OVERDUE by 7 days.*Wednesday, May 29, 2024.*New York State Police.*required/s);
    assert.deepEqual(await rows.evaluateAll(list => list.map(e => e.className)),
                     ['duty u-late', 'duty u-soon', 'duty u-open', 'duty u-open', 'duty u-done', 'duty u-open']);
    await rows.nth(0).locator('summary').click();
    assert.match(await rows.nth(0).locator('.facts').textContent(), /discovered 2024-04-29 \+ 60 days.*read 2026-11-23.*us-ny\/state_police/s);
    assert.match(await board.textContent(), /answers\.account_usable_alone/);
    const picture = board.locator('svg.timeline');
    assert.match(await picture.getAttribute('aria-label'), /Discovered Apr 29.*May 29 · 1 due, overdue.*Today Jun 5.*Letters Jun 28/);
    // Nothing of the picture lies outside it, no two labels upon each other.
    const boxes = await picture.locator('text').evaluateAll(list => list.map(e => {
      const b = e.getBoundingClientRect(), p = e.ownerSVGElement.getBoundingClientRect();
      return {left: b.left, right: b.right, top: b.top, bottom: b.bottom, out: b.left < p.left - 1 || b.right > p.right + 1};
    }));
    assert.ok(boxes.length >= 7);
    boxes.forEach((a, i) => {
      assert.ok(!a.out, `label ${i} is outside`);
      boxes.slice(i + 1).forEach(b => assert.ok(a.right <= b.left || b.right <= a.left || a.bottom <= b.top + 4 || b.bottom <= a.top + 4, 'labels touch'));
    });
    await noOverflow(page);
    await board.scrollIntoViewIfNeeded();
    await shot(page, `deadlines-${width}`);
  });

test('without facts of the incident there is no board', async t => {
  const context = await browser.newContext();
  t.after(() => context.close());
  const page = await context.newPage();
  await page.goto(pathToFileURL(process.env.SPILLMAP_PLAIN_REPORT).href);
  await page.locator('#people-view .row').first().waitFor();
  assert.equal(await page.locator('#deadlines, .bar a[href="#deadlines"]').count(), 0);
});

test('the content policy names exactly what is in the page', () => {
  const html = readFileSync(REPORT, 'utf8');
  const policy = html.match(/Content-Security-Policy" content="([^"]+)"/)[1];
  const hash = text => createHash('sha256').update(text).digest('base64');
  const script = html.slice(html.lastIndexOf('<script>') + 8, html.lastIndexOf('</script>'));
  const style = html.slice(html.indexOf('<style>') + 7, html.indexOf('</style>'));
  assert.ok(policy.includes(`script-src 'sha256-${hash(script)}'`));
  assert.ok(policy.includes(`style-src 'sha256-${hash(style)}'`));
});

for (const width of [1440, 390])
  test(`what was taken at ${width} px`, async t => {
    const page = await open(t, {width});
    const scope = page.locator('#scope');
    await scope.scrollIntoViewIfNeeded();
    assert.match(await scope.locator('.lead').textContent(), /likely list/);
    assert.match(await page.locator('#scope-lists').textContent(), /1,804.*412 files/);
    assert.equal(await scope.locator('.scope-curve').count(), 2);
    assert.equal(await page.locator('#scope-grades .format').count(), 5);
    const rows = page.locator('#scope-files tbody tr');
    assert.equal(await rows.count(), 40);
    await scope.locator('.scope-tile').filter({hasText: 'Dept 3'}).first().click();
    assert.equal(await rows.count(), 18);
    await page.locator('#scope-search').fill('note 13.docx');
    await page.waitForFunction(() => document.querySelectorAll('#scope-files tbody tr').length === 1);
    await rows.first().locator('summary').click();
    assert.match(await rows.first().locator('.scope-raw').textContent(), /pread_recv\|<\/pre><img/);
    assert.match(await rows.first().locator('.note').textContent(), /byte 9000/);
    await noOverflow(page);
    await shot(page, `scope-${width}`, {fullPage: true});
  });
