// The board: who must be told, by when, and by which law. Only in reports of cases whose incident has facts.
const DUTY_STATUS = {required: 'required', ambiguous: 'unclear law', conditional: 'depends', met_by_other_notice: 'met by another letter',
                     not_required: 'not required'};

function urgency(d, duty) {
  if (duty.done) return duty.left.endsWith('late') ? 'late' : 'done';
  if (!duty.day) return 'open';
  const left = (utcDay(duty.day) - utcDay(d.asOf)) / DAY;
  return left < 0 ? 'late' : left <= 7 ? 'soon' : 'open';
}

function dutyRow(d, duty) {
  const kind = urgency(d, duty);
  const fact = (name, values) => {
    const list = [values].flat().filter(Boolean);
    return list.length ? [h('dt', {}, name), h('dd', {}, list.map((v, i) => [i ? h('br') : '', v]))] : [];
  };
  return h('details', {class: `duty u-${kind}`, 'data-duty': duty.id},
    h('summary', {},
      h('span', {class: 'd-left'}, duty.left || (duty.day ? '' : 'no day')),
      h('span', {class: 'd-day'}, duty.day ? dayInFull(duty.day) : duty.says || '–'),
      h('span', {class: 'd-who'}, duty.who),
      h('span', {class: `d-status st-${duty.status}`}, DUTY_STATUS[duty.status] || duty.status),
      h('span', {class: 'd-people'}, plural(duty.count, 'person', 'people')),
      h('span', {class: 'd-cite'}, duty.cite)),
    h('dl', {class: 'facts'},
      fact('Because', duty.reasons), fact('Counted', duty.arithmetic), fact('The law says', duty.says), fact('Threshold', duty.threshold),
      fact('States', duty.states.join(', ')), fact('Services', duty.months ? `for ${duty.months} months` : ''),
      fact('Not known', duty.missing), fact('Must have', duty.content), fact('How', duty.how), fact('Read in', duty.source),
      fact('Confidence', duty.confidence), fact('Duty', h('span', {class: 'mono'}, duty.id))));
}

function drawDeadlines() {
  const d = data.deadlines;
  if (!d) return void document.getElementById('deadlines').remove();
  const section = sectionHead('deadlines', 'deadlines-title', 'Deadlines',
                              `Counted from ${dayInFull(d.asOf)}. Research, not legal advice: a lawyer must check what you rely on.`);
  const late = /OVERDUE|LATE/.test(d.headline);
  section.append(h('p', {class: `callout${late ? ' strong' : ''}`, id: 'binding'}, icon(ICON.alert), h('span', {}, d.headline)), timeline(d));
  const owed = x => x.status !== 'not_required' && x.status !== 'met_by_other_notice';
  const groups = [
    ['By day', x => owed(x) && x.status !== 'conditional' && x.day, true],
    ['Without a day', x => owed(x) && x.status !== 'conditional' && !x.day, true],
    ['Depends on what is not known', x => x.status === 'conditional', true],
    ['Met by the letter that another law asks for anyway', x => x.status === 'met_by_other_notice', false],
    ['Looked at and not required', x => x.status === 'not_required', false],
  ];
  for (const [title, wanted, open] of groups) {
    const rows = d.duties.filter(wanted);
    if (!rows.length) continue;
    const list = h('div', {class: 'duties'}, rows.map(duty => dutyRow(d, duty)));
    section.append(open ? h('div', {class: 'duty-group'}, h('h3', {}, title), list)
                        : h('details', {class: 'duty-group fold'}, h('summary', {}, h('h3', {}, title), ` ${fmt(rows.length)}`), list));
  }
  if (d.missing.length)
    section.append(h('div', {class: 'duty-group', id: 'missing'}, h('h3', {}, 'What is not known and would change an answer'),
      h('dl', {class: 'facts missing'}, d.missing.map(([name, question]) => [h('dt', {class: 'mono'}, name), h('dd', {}, question)]))));
  if (d.notes.length) section.append(h('ul', {class: 'prose'}, d.notes.map(note => h('li', {}, note))));
}
