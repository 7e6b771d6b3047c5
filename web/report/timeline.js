// Time from left to right: above the line what happened, below it what is due. Labels that would touch go to the next level.
const utcDay = iso => Date.UTC(+iso.slice(0, 4), +iso.slice(5, 7) - 1, +iso.slice(8, 10));
const DAY = 86400000;
const shortDay = new Intl.DateTimeFormat('en-US', {month: 'short', day: 'numeric', timeZone: 'UTC'});
const longDay = new Intl.DateTimeFormat('en-US', {weekday: 'long', month: 'long', day: 'numeric', year: 'numeric', timeZone: 'UTC'});
const dayText = iso => shortDay.format(utcDay(iso));
const dayInFull = iso => longDay.format(utcDay(iso));

// What lies more than this after both today and the letters' day is named at the right edge: a log due next year would press
// the weeks that count into a corner.
const FAR = 75 * DAY;

function timelineMarks(d) {
  const marks = d.anchors.map(([name, iso]) => ({at: utcDay(iso), text: `${name} ${dayText(iso)}`, above: true}));
  marks.push({at: utcDay(d.asOf), text: `Today ${dayText(d.asOf)}`, above: true, today: true});
  const byDay = new Map();
  for (const duty of d.duties) {
    if (!duty.day || duty.done || duty.status === 'not_required' || duty.status === 'met_by_other_notice') continue;
    byDay.set(duty.day, (byDay.get(duty.day) || 0) + 1);
  }
  for (const [iso, n] of byDay) {
    const binding = iso === d.binding;
    marks.push({at: utcDay(iso), text: binding ? `Letters ${dayText(iso)}` : `${dayText(iso)} · ${n} due`, binding,
                late: iso < d.asOf, year: iso.slice(0, 4)});
  }
  if (d.binding && !byDay.has(d.binding))
    marks.push({at: utcDay(d.binding), text: `Letters ${dayText(d.binding)}`, binding: true, late: false, year: d.binding.slice(0, 4)});
  return marks;
}

// Levels for labels of one side; gives their number. Labels lean to the left of their mark near the right edge.
function stackLabels(marks, width, charWidth) {
  const ends = [];
  for (const m of marks) {
    const w = m.text.length * charWidth;
    m.left = Math.max(0, Math.min(m.x - 4, width - w));
    let level = ends.findIndex(end => end + 10 < m.left);
    if (level < 0) level = ends.length;
    ends[level] = m.left + w;
    m.level = level;
  }
  return ends.length;
}

function timelineSvg(d, width) {
  const all = timelineMarks(d).sort((a, b) => a.at - b.at || (a.text < b.text ? -1 : 1));
  const limit = Math.max(utcDay(d.asOf), d.binding ? utcDay(d.binding) : 0) + FAR;
  const later = all.filter(m => m.at > limit), marks = all.filter(m => m.at <= limit);
  const first = marks[0].at, last = Math.max(marks[marks.length - 1].at, first + 7 * DAY);
  const room = later.length ? 26 : 6;
  const scale = d3.scaleUtc().domain([first, last]).range([6, width - room]);
  for (const m of marks) m.x = scale(m.at);
  const above = marks.filter(m => m.above), below = marks.filter(m => !m.above);
  const step = 21, up = stackLabels(above, width, 7.1), down = stackLabels(below, width, 7.1);
  const axis = up * step + 14, height = axis + Math.max(down, 1) * step + 18;
  const out = [h('line', {class: 't-axis', x1: 0, x2: width, y1: axis, y2: axis})];
  const spanFrom = all.find(m => m.text.startsWith('Discovered')), spanTo = marks.find(m => m.binding);
  if (spanFrom && spanTo && spanFrom.x !== undefined)
    out.push(h('line', {class: 't-span', x1: spanFrom.x, x2: spanTo.x, y1: axis, y2: axis}));
  const front = [];  // labels lie over the stems of others
  for (const m of marks) {
    const end = m.above ? axis - 12 - m.level * step : axis + 12 + m.level * step;
    const kind = m.today ? ' t-today' : m.binding ? ' t-binding' : m.late ? ' t-late' : m.above ? '' : ' t-due';
    out.push(h('line', {class: `t-stem${kind}`, x1: m.x, x2: m.x, y1: axis, y2: end}));
    front.push(h('circle', {class: `t-dot${kind}`, cx: m.x, cy: axis, r: m.binding ? 6 : 4}),
             h('text', {class: `t-label${kind}`, x: m.left, y: m.above ? end - 4 : end + 13}, m.text));
  }
  out.push(...front);
  if (later.length)
    out.push(h('path', {class: 't-later', d: `M${width - 14} ${axis - 5}l5 5l-5 5M${width - 7} ${axis - 5}l5 5l-5 5`}));
  const words = all.map(m => `${m.text}${m.late ? ', overdue' : ''}`).join('; ');
  return [h('svg', {class: 'timeline', role: 'img', width, height, viewBox: `0 0 ${width} ${height}`,
                    'aria-label': `Time line: ${words}.`}, out),
          later.length ? h('p', {class: 'note'}, 'Later: ', later.map(m => `${m.text.replace(/^(\w+ \d+)/, `$1, ${m.year}`)}`).join('; '), '.') : ''];
}

function timeline(d) {
  const box = h('div', {class: 'timeline-box'});
  let drawn = 0;
  const draw = () => {
    const width = Math.floor(box.clientWidth);
    if (!width || width === drawn) return;
    drawn = width;
    box.replaceChildren(...timelineSvg(d, width).filter(Boolean));
  };
  new ResizeObserver(draw).observe(box);
  addEventListener('beforeprint', draw);
  return box;
}
