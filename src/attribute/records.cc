#include <algorithm>
#include <iterator>

#include "attribute/part_reader.h"

namespace spillmap::attribute {

void PartReader::read_records() {
  in_record_.assign(findings().size(), false);
  std::size_t at = 0;  // findings are sorted by their place
  for (std::uint32_t r = 0; r < part_.records.size(); ++r) {
    const Record& record = part_.records[r];
    std::vector<std::uint32_t> names, values, structured;
    while (at < findings().size() && findings()[at].begin < record.begin) ++at;
    for (; at < findings().size() && findings()[at].begin < record.end; ++at) {
      const auto i = static_cast<std::uint32_t>(at);
      const Finding& f = findings()[i];
      if (f.record == r)
        structured.push_back(i);
      else if (owner_[i])
        continue;
      else
        (f.element == Element::name ? names : values).push_back(i);
    }
    read_record(record, structured, names, values);
  }
}

void PartReader::read_record(const Record& record, const std::vector<std::uint32_t>& structured,
                             std::vector<std::uint32_t> names, const std::vector<std::uint32_t>& values) {
  std::vector<std::int32_t> mention_of(record.persons.size(), -1);
  std::int32_t subject = -1;
  for (const std::uint32_t i : structured) {
    const Finding& f = findings()[i];
    const RecordPerson& person = record.persons[f.record_person];
    std::int32_t& index = mention_of[f.record_person];
    if (index < 0) {
      index = static_cast<std::int32_t>(page_.mentions.size());
      Mention& m = add_mention({}, person.role, f.locator.to_string() + ", " + person.label);
      m.subject = person.subject;
      m.deceased = person.deceased;
      if (person.subject) subject = index;
    }
    Mention& m = page_.mentions[static_cast<std::size_t>(index)];
    if (f.element == Element::name && m.name.empty()) m.name = f.name;
    give(m, i);
    if (f.element == Element::name) names.push_back(i);
  }
  const auto linked = [&](std::int32_t person) {
    return person < 0 ? -1 : mention_of[static_cast<std::size_t>(person)];
  };
  for (std::size_t p = 0; p < record.persons.size(); ++p) {
    if (mention_of[p] < 0) continue;
    Mention& m = page_.mentions[static_cast<std::size_t>(mention_of[p])];
    m.guardian_of = linked(record.persons[p].guardian_of);
    m.spouse_of = linked(record.persons[p].spouse_of);
    if (linked(record.persons[p].subscriber_of) >= 0) m.reason += ", holds the insurance";
    // The name's finding stands first.
    std::stable_partition(m.findings.begin(), m.findings.end(),
                          [&](std::uint32_t i) { return findings()[i].element == Element::name; });
  }
  if (subject < 0) return;  // its prose is read with the rest of the document
  for (const std::uint32_t i : names) in_record_[i] = true;
  for (const std::uint32_t i : values) in_record_[i] = true;
  if (values.empty() && names.size() == 0) return;
  std::sort(names.begin(), names.end());
  read_narrative(record, mention_of, subject, names, values);
}

// The prose of a record: the subject's, unless the line names somebody else before the value.
void PartReader::read_narrative(const Record& record, const std::vector<std::int32_t>& of_person,
                                std::int32_t subject_mention, const std::vector<std::uint32_t>& names,
                                const std::vector<std::uint32_t>& values) {
  const Span span{record.begin, record.end};
  Cast cast = cast_of(findings(), names);
  std::vector<std::int32_t> mention_of(cast.entities.size(), -1);  // of each entity
  std::uint32_t subject = nobody;
  for (std::uint32_t e = 0; e < cast.entities.size(); ++e)
    for (const std::uint32_t i : cast.entities[e].findings) {
      if (findings()[i].how != How::record) continue;
      const std::int32_t m = of_person[findings()[i].record_person];
      if (mention_of[e] < 0 || m == subject_mention) mention_of[e] = m;
      if (m == subject_mention) subject = e;
    }
  find_short_names(cast, part_, span.begin, span.end);
  // Where the structure names people it says nothing of the values around.
  std::erase_if(cast.occurrences, [&](const Occurrence& o) {
    return std::none_of(record.prose.begin(), record.prose.end(),
                        [&](const auto& prose) { return o.begin >= prose.first && o.end <= prose.second; });
  });
  std::vector<std::vector<std::uint32_t>> owned(cast.entities.size());
  Places places(cast);
  for (const std::uint32_t i : values) {
    const Finding& f = findings()[i];
    if (f.flags & flag_business) continue;
    if (is_named_for_work(f.holder)) continue;
    std::uint32_t e = nobody;
    if (f.holder != Holder::subject && f.holder != Holder::other)
      e = owner_of(i, cast, places, subject, span);
    else
      e = named_before(f, places, span);
    if (e == not_owned) continue;
    if (e == nobody || e == subject)
      give(page_.mentions[static_cast<std::size_t>(subject_mention)], i);
    else
      owned[e].push_back(i);
  }
  for (std::uint32_t e = 0; e < cast.entities.size(); ++e) {
    const Entity& entity = cast.entities[e];
    std::int32_t index = mention_of[e];
    if (index < 0) {
      Holder holder = entity.provider ? Holder::provider : entity.author ? Holder::staff : entity.holder;
      if (holder == Holder::subject) holder = Holder::other;
      const Role role =
          holder == Holder::other ? (owned[e].empty() ? Role::other : Role::client) : role_of(holder, false);
      index = static_cast<std::int32_t>(page_.mentions.size());
      add_mention(entity.name, role, "named in the text of a record");
    }
    Mention& m = page_.mentions[static_cast<std::size_t>(index)];
    for (const std::uint32_t i : entity.findings)
      if (!owner_[i]) give(m, i);
    for (const std::uint32_t i : owned[e]) give(m, i);
  }
}

// Who is named before the value in its line; `not_owned` when that is one of the staff and the value is a way to
// reach them.
std::uint32_t PartReader::named_before(const Finding& f, const Places& places, const Span& span) const {
  const std::uint32_t line = begin_of_line(f.begin, span.begin, reach_back);
  const auto last_before = [&](const std::vector<Occurrence>& list) {
    const auto next = Places::from(list, f.begin);
    return next != list.begin() && std::prev(next)->begin >= line ? &*std::prev(next) : nullptr;
  };
  const Occurrence* someone = last_before(places.eligible);
  const Occurrence* staff = last_before(places.others);
  if (is_contact_detail(f.element) && staff != nullptr && (someone == nullptr || staff->begin > someone->begin))
    return not_owned;
  return someone == nullptr ? nobody : someone->entity;
}

}  // namespace spillmap::attribute
