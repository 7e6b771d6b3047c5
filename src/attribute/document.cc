#include <algorithm>
#include <iterator>
#include <map>

#include "attribute/part_reader.h"
#include "base/text.h"
#include "model/short_name.h"
#include "names/name_words.h"

namespace spillmap::attribute {

void PartReader::read_document() {
  std::vector<std::uint32_t> names, values;
  for (std::uint32_t i = 0; i < findings().size(); ++i) {
    if (owner_[i] || in_record_[i]) continue;
    const Finding& f = findings()[i];
    if (f.how == How::metadata && f.locator.row != 0) continue;
    (f.element == Element::name ? names : values).push_back(i);
  }
  // Records that follow each other in one document ("Employee: ..." twenty times) are documents of their own.
  for (const Span& span : split_records(names)) {
    // Findings are sorted by their place.
    const auto inside = [&](const std::vector<std::uint32_t>& all) {
      const auto before = [&](std::uint32_t i, std::uint32_t at) { return findings()[i].begin < at; };
      const auto first = std::lower_bound(all.begin(), all.end(), span.begin, before);
      return std::vector<std::uint32_t>(first, std::lower_bound(first, all.end(), span.end, before));
    };
    read_stretch(span, inside(names), inside(values));
  }
}

bool PartReader::is_subject_label(const Finding& f) const {
  return f.element == Element::name && f.how == How::form && f.holder == Holder::subject && !is_joint(f) &&
         !is_listed(f) && (f.flags & flag_context) != 0 && (f.flags & (flag_short_name | flag_old)) == 0;
}

std::vector<Span> PartReader::split_records(const std::vector<std::uint32_t>& names) {
  const auto end = static_cast<std::uint32_t>(text_.size());
  std::vector<std::uint32_t> heads;  // subject labels of different people
  for (const std::uint32_t i : names) {
    if (!is_subject_label(findings()[i])) continue;
    if (heads.empty() || !same_name(findings()[heads.back()].name, findings()[i].name)) heads.push_back(i);
  }
  if (heads.size() < 2) return {{0, end}};
  std::vector<Span> spans;
  std::uint32_t begin = 0;
  const std::vector<std::uint32_t> leads = lines_that_lead(heads);
  for (std::size_t k = 0; k + 1 < heads.size(); ++k) {
    const std::uint32_t cut =
        leads.empty() ? best_cut(findings()[heads[k]].end, findings()[heads[k + 1]].begin) : leads[k];
    spans.push_back({begin, cut});
    begin = cut;
  }
  spans.push_back({begin, end});
  return spans;
}

// "Employee's SSN ... Employee: Ann Brown" again and again: where the first record has a label before the name and
// each other has it once between the name before and its own, records begin with its line. Gives the lines of all
// records but the first, or nothing.
std::vector<std::uint32_t> PartReader::lines_that_lead(const std::vector<std::uint32_t>& heads) const {
  constexpr std::uint32_t farthest = 600;
  constexpr int most_labels = 4;
  const std::uint32_t first_name = findings()[heads.front()].begin;
  int tried = 0;
  for (std::uint32_t i = 0; i < heads.front() && tried < most_labels; ++i) {
    const Finding& lead = findings()[i];
    if (lead.how != How::form || lead.label.empty() || lead.table != Finding::no_table ||
        first_name - lead.begin > farthest)
      continue;
    ++tried;
    const auto same = [&](std::size_t f) {
      return findings()[f].element == lead.element && findings()[f].label == lead.label;
    };
    std::vector<std::uint32_t> lines;
    bool once = true;
    for (std::size_t k = 0; k + 1 < heads.size() && once; ++k) {
      const std::uint32_t from = findings()[heads[k]].end;
      int times = 0;
      for (std::uint32_t f = heads[k] + 1; f < heads[k + 1]; ++f)
        if (same(f) && ++times == 1) lines.push_back(begin_of_line(findings()[f].begin, from));
      once = times == 1 && lines.back() > from;
    }
    // Behind the last name it stands no more, else it ends the records.
    for (std::size_t f = heads.back() + 1; f < findings().size() && once; ++f) once = !same(f);
    if (once) return lines;
  }
  return {};
}

// The clearest border between two records: a ruler, most blank lines, else the line of the second name.
std::uint32_t PartReader::best_cut(std::uint32_t from, std::uint32_t to) const {
  std::uint32_t best = begin_of_line(to, from), best_score = 0;
  for (std::uint32_t i = from; i < to; ++i) {
    if (text_[i] != '\n') continue;
    std::uint32_t j = i + 1, blank = 0, line = j;
    while (j < to && is_space(text_[j])) {
      if (text_[j] == '\n') {
        ++blank;
        line = j + 1;
      }
      ++j;
    }
    std::uint32_t score = blank * 2;
    std::uint32_t ruler = 0;
    while (line + ruler < to && (text_[line + ruler] == '-' || text_[line + ruler] == '=' ||
                                 text_[line + ruler] == '_' || text_[line + ruler] == '*'))
      ++ruler;
    if (ruler >= 5) score += 3;
    if (score > best_score || (score == best_score && score > 0 && blank > 0)) {
      best_score = score;
      best = line;
    }
    if (j > i + 1) i = j - 1;
  }
  return best;
}

// "764 S 9th St, Eaton" names a town, and not Russell Eaton of the line above.
void PartReader::leave_out_words_of_addresses(Cast& cast, const std::vector<std::uint32_t>& values) {
  std::vector<Span> places;
  for (const std::uint32_t v : values)
    if (findings()[v].element == Element::address) places.push_back({findings()[v].begin, findings()[v].end});
  if (places.empty()) return;
  std::sort(places.begin(), places.end(), [](const Span& a, const Span& b) { return a.begin < b.begin; });
  std::erase_if(cast.occurrences, [&](const Occurrence& o) {
    const auto next = std::upper_bound(places.begin(), places.end(), o.begin,
                                       [](std::uint32_t at, const Span& place) { return at < place.begin; });
    return next != places.begin() && std::prev(next)->begin < o.begin && o.end <= std::prev(next)->end &&
           text_.substr(o.begin, o.end - o.begin).find(' ') == std::string_view::npos;
  });
}

void PartReader::read_stretch(const Span& span, const std::vector<std::uint32_t>& names,
                              const std::vector<std::uint32_t>& values) {
  Cast cast = cast_of(findings(), names, text_, given_names_of_rows());
  if (personnel_)  // there a nurse or a clerk is whom the papers are about
    for (Entity& entity : cast.entities) entity.worker = false;
  if (personnel_ && span.begin == 0 && part_.new_document)
    take_titled_provider(cast, text_.substr(0, text_.find('\n')));
  take_staff_with_contact(cast);
  writes_of_oneself_ = nobody;
  if (span.begin == 0 && part_.new_document) {
    take_paid_provider(cast);
    take_titled_subject(cast);
  }
  find_short_names(cast, part_, span.begin, span.end);
  leave_out_words_of_addresses(cast, values);
  std::vector<std::vector<std::uint32_t>> owned(cast.entities.size());
  for (std::uint32_t e = 0; e < cast.entities.size(); ++e) owned[e] = cast.entities[e].findings;

  // Who signs below has sent it.
  if (sender_ >= 0 && page_.mentions[static_cast<std::size_t>(sender_)].role == Role::author)
    for (Entity& entity : cast.entities)
      if (!entity.labelled_subject && entity.holder == Holder::other && !entity.name.family.empty() &&
          !entity.name.given.empty() && same_name(entity.name, page_.mentions[static_cast<std::size_t>(sender_)].name))
        entity.author = true;
  // "Steve will meet us" in a mail that goes to Steve Brown of another firm as well.
  constexpr std::size_t most_in_headers = 16;
  for (std::size_t m = 0; m < std::min(page_.mentions.size(), most_in_headers); ++m) {
    const Mention& header = page_.mentions[m];
    if (header.role != Role::author || header.name.given.empty() || !header.reason.starts_with("mail header")) continue;
    const std::string given = fold(header.name.given);
    for (Entity& entity : cast.entities)
      if (entity.lone && !entity.labelled_subject && entity.holder == Holder::other && fold(entity.name.given) == given)
        entity.author = true;
  }
  parties_.clear();
  for (std::uint32_t e = 0; e < cast.entities.size(); ++e)
    for (const std::uint32_t i : cast.entities[e].findings)
      if (findings()[i].party != 0 && !is_joint(findings()[i])) parties_.emplace(findings()[i].party, e);
  take_families_from_above(cast);
  find_letter_writer(cast, span, values);
  take_greeted_staff(cast, span);
  find_who_wrote_down(cast, values);
  find_kin(cast);
  const bool prose =
      std::any_of(values.begin(), values.end(), [&](std::uint32_t i) { return findings()[i].how == How::prose; });
  entries_.clear();
  if (prose) entries_ = entries_of(text_, span.begin, span.end, lines_with_names(cast, span));
  find_heads(cast, span, values);
  find_speakers(cast, span);
  std::uint32_t subject = find_subject(cast);
  subject_is_labelled_ = subject != nobody && cast.entities[subject].labelled_subject;
  // A consent signed by a parent: the children stand in a table, the parent's own lines below it. Then the only
  // person the text names is the parent.
  const bool of_children = subject != nobody && !cast.entities[subject].labelled_subject && !row_subjects_.empty() &&
                           std::any_of(values.begin(), values.end(),
                                       [&](std::uint32_t i) { return findings()[i].holder == Holder::guardian; });
  if (of_children) {
    cast.entities[subject].holder = Holder::guardian;
    subject = nobody;
  }
  if (prose) {
    std::vector<Turn> told = speakers_;
    end_with_entries(told);
    find_references(cast, part_, span.begin, span.end, told, entries_, subject);
  }
  dominant_ = subject == nobody ? spoken_of_most(cast) : nobody;
  Places places(cast);
  std::vector<std::uint32_t> orphans;
  const bool one_case = (subject == nobody || !cast.entities[subject].labelled_subject) && rows_are_of_one_case();
  const std::uint32_t head =
      std::none_of(cast.entities.begin(), cast.entities.end(), [](const Entity& entity) { return entity.eligible(); })
          ? head_of_household()
          : nobody;
  for (const std::uint32_t i : values) {
    // "Placement address: ..." below the members of one case.
    if (const Finding& f = findings()[i]; one_case && f.element == Element::address && f.how == How::form &&
                                          f.holder == Holder::subject && f.party == 0 && f.table == Finding::no_table &&
                                          (f.flags & flag_business) == 0) {
      for (const std::uint32_t row : row_subjects_) give(page_.mentions[row], i);
      continue;
    }
    // "Address: ... Phone ..." beside a list of a household that names nobody else: the home is everybody's.
    if (const Finding& f = findings()[i];
        head != nobody && is_contact_detail(f.element) && f.table == Finding::no_table &&
        (f.flags & flag_business) == 0 &&
        (f.holder == Holder::subject || f.holder == Holder::contact || f.holder == Holder::other)) {
      for (const std::uint32_t row : row_subjects_)
        if (row == head || f.element == Element::address) give(page_.mentions[row], i);
      continue;
    }
    if (of_children && findings()[i].holder == Holder::subject && findings()[i].element != Element::phone &&
        (findings()[i].flags & flag_business) == 0 && row_subjects_.size() <= 3) {
      for (const std::uint32_t child : row_subjects_) give(page_.mentions[child], i);
      continue;
    }
    if (const std::uint32_t m = whose_login(findings()[i]); m != nobody) {
      if (page_.mentions[m].role == Role::author) page_.mentions[m].role = Role::employee;
      give(page_.mentions[m], i);
      continue;
    }
    // "ID | DL 602 771 334 | DL 733 081 225" in a table where each person has a column.
    if (const auto column = columns_of_people_.find({findings()[i].table, findings()[i].column});
        column != columns_of_people_.end() && findings()[i].how == How::prose) {
      give(page_.mentions[column->second], i);
      continue;
    }
    // "Home address: ..." below two applicants, each with a column: of both.
    constexpr std::size_t most_beside = 3;
    if (subject == nobody && findings()[i].how == How::form && findings()[i].holder == Holder::subject &&
        findings()[i].party == 0 &&
        (is_contact_detail(findings()[i].element) || findings()[i].element == Element::bank_account) &&
        findings()[i].table == Finding::no_table && (findings()[i].flags & flag_business) == 0 &&
        beside_each_other_.size() > 1 && beside_each_other_.size() <= most_beside) {
      for (const std::uint32_t one : beside_each_other_) give(page_.mentions[one], i);
      continue;
    }
    std::uint32_t e = nobody;
    if (said_of_oneself(i, places, span)) {
      e = speaker_before(findings()[i].begin);
      if (e == nobody && give_to_sender(i)) continue;
      if (e != nobody && !cast.entities[e].eligible() &&
          (cast.entities[e].provider || !tells_of_whoever_signs(findings()[i]))) {
        // How somebody can be reached at work says nothing of them.
        if (is_contact_detail(findings()[i].element)) {
          findings()[i].flags |= flag_business;
          continue;
        }
        // "We restart lithium", "I saw her for panic attacks" are of the work.
        if (!says_my(findings()[i])) e = nobody;
      }
      if (e != nobody && !cast.entities[e].eligible()) {
        cast.entities[e].author = false;
        cast.entities[e].employee = true;
      }
    }
    if (e == nobody && recipient_ < 0 && says_your(findings()[i], places, span)) e = who_is_greeted(cast);
    if (e == nobody && said_to_the_reader(findings()[i], places, span)) {
      Mention& m = page_.mentions[static_cast<std::size_t>(recipient_)];
      if (m.role == Role::author) m.role = Role::employee;
      give(m, i);
      continue;
    }
    if (e == nobody && stands_below_the_sender(findings()[i]) && give_to_sender(i)) continue;
    if (e == nobody && subject != nobody && is_of_who_signs(findings()[i], cast)) {
      findings()[i].flags |= flag_business;
      continue;
    }
    if (e == nobody) e = said_behind(findings()[i], cast);
    if (e == nobody) e = respective_owner(i, values, places);
    if (e == nobody) {
      e = owner_of(i, cast, places, subject, span);
      // A second birth date or SSN, where nobody is named beside it, is another's.
      if (e != nobody && has_another(i, owned[e]) && !named_beside(i, e, places, span)) e = nobody;
      if (e != nobody && is_in_the_line_of_another(i, cast.entities[e], span)) e = nobody;
    }
    if (e == nobody) {
      orphans.push_back(i);
      continue;
    }
    owned[e].push_back(i);
    if (cast.entities[e].kin && is_where_we_live(findings()[i]))
      give(page_.mentions[static_cast<std::size_t>(sender_)], i);
    if (const std::uint32_t other = shares_with(findings()[i], e, cast, places, span); other != nobody)
      owned[other].push_back(i);
    else
      for (const std::uint32_t one : family_at(findings()[i], e, cast, places, span)) owned[one].push_back(i);
  }

  // "Children: Nikolai, 6/14/2011": a given name alone has the family name of whom the form is about.
  if (subject != nobody)
    for (Entity& entity : cast.entities)
      if (entity.name.family.empty() && is_listed(findings()[entity.findings.front()]))
        entity.name.family = cast.entities[subject].name.family;
  std::int32_t subject_mention = -1;
  const std::size_t before = page_.mentions.size();
  constexpr std::int32_t no_mention = -1;
  constexpr int most_sought = 256;
  int sought = 0;  // names that were looked for in the tables
  std::vector<std::int32_t> mention_of(cast.entities.size(), no_mention);
  for (std::uint32_t e = 0; e < cast.entities.size(); ++e) {
    const Entity& entity = cast.entities[e];
    // A given name alone tells who somebody is only where something of theirs stands.
    if (entity.lone && entity.name.family.empty() && owned[e].size() == entity.findings.size()) continue;
    // "Orsino has asthma" below a table that has all of his name.
    if (entity.lone && !entity.kin && ++sought <= most_sought)
      if (const std::uint32_t row = row_with_given(entity.name); row != nobody) {
        for (const std::uint32_t i : owned[e]) give(page_.mentions[row], i);
        continue;
      }
    // "G. Brown" below a mail of Gail Brown's: who signs has sent it.
    if (signs_as_sender(entity)) {
      for (const std::uint32_t i : owned[e]) give(page_.mentions[static_cast<std::size_t>(sender_)], i);
      if (e == subject) subject_mention = sender_;
      continue;
    }
    // "Still missing: Ann Brown's card" below a table that has her with a middle name.
    if (!entity.lone && !entity.kin && !entity.provider && !entity.author && !entity.labelled_subject &&
        entity.holder == Holder::other && ++sought <= most_sought)
      if (const std::uint32_t row = row_with_name(entity.name); row != nobody) {
        for (const std::uint32_t i : owned[e]) give(page_.mentions[row], i);
        if (e == subject) subject_mention = static_cast<std::int32_t>(row);
        continue;
      }
    mention_of[e] = static_cast<std::int32_t>(page_.mentions.size());
    const bool is_subject = e == subject;
    Holder holder = entity.holder;
    if (is_subject)
      holder = Holder::subject;
    else if (entity.provider)
      holder = Holder::provider;
    else if (entity.author)
      holder = Holder::staff;
    Role role = holder == Holder::other ? (personnel_ ? Role::employee : Role::client)
                                        : role_of(holder, personnel_ || entity.employee);
    if (holder == Holder::other && owned[e].size() == entity.findings.size()) role = Role::other;
    Mention& m = add_mention(entity.name, role,
                             is_subject                ? "the document is about this person"
                             : holder == Holder::other ? "named in the text"
                                                       : "labelled as " + std::string(to_string(holder)));
    m.subject = is_subject;
    m.deceased = entity.deceased;
    for (const std::uint32_t i : owned[e]) give(m, i);
    if (is_subject) subject_mention = static_cast<std::int32_t>(page_.mentions.size() - 1);
  }
  if (subject_mention >= 0) {
    subject_name_ = cast.entities[subject].name;
    for (std::uint32_t e = 0; e < cast.entities.size(); ++e) {
      if (mention_of[e] == no_mention) continue;
      Mention& m = page_.mentions[static_cast<std::size_t>(mention_of[e])];
      if (cast.entities[e].holder == Holder::guardian) m.guardian_of = subject_mention;
      if (cast.entities[e].holder == Holder::spouse) m.spouse_of = subject_mention;
    }
  }
  share_of_couples(cast, mention_of);
  if (subject_mention >= 0 && !personnel_) share_of_the_home(static_cast<std::uint32_t>(subject_mention));
  share_of_the_family(span, before);
  give_orphans(orphans, cast);
}

// A table of a few people who all have the same number: the members of a household that is one case.
bool PartReader::rows_are_of_one_case() const {
  constexpr std::size_t most_rows = 12, most_findings = 64;
  if (row_subjects_.size() < 2 || row_subjects_.size() > most_rows) return false;
  std::string_view number;
  for (const std::uint32_t m : row_subjects_) {
    const Mention& row = page_.mentions[m];
    if (row.findings.size() > most_findings) return false;
    std::string_view own;
    for (const std::uint32_t i : row.findings) {
      if (findings()[i].element == Element::address) return false;
      if (findings()[i].element == Element::medical_record_number && findings()[i].how == How::table)
        own = findings()[i].normalized;
    }
    if (own.empty() || (!number.empty() && own != number)) return false;
    number = own;
  }
  return true;
}

// "Name | Relation" above "Ann Brown | Self", "Bo Brown | Husband": the mention of whoever the others are told from,
// where all rows are of one table; nobody where there is no such list.
std::uint32_t PartReader::head_of_household() const {
  constexpr std::size_t most_rows = 16;
  constexpr std::uint32_t most_headers = 3;
  if (row_subjects_.size() < 2 || row_subjects_.size() > most_rows) return nobody;
  const auto row_of = [&](std::uint32_t m) -> const Finding& { return findings()[page_.mentions[m].findings.front()]; };
  const std::uint32_t index = row_of(row_subjects_.front()).table;
  if (index >= part_.tables.size()) return nobody;
  const Table& table = part_.tables[index];
  const auto cell = [&](std::uint32_t r, std::uint32_t c) { return to_lower(trim(part_.view(table.at(r, c)))); };
  std::uint32_t relation = table.columns;
  for (std::uint32_t r = 0; r < std::min(table.rows, most_headers); ++r)
    for (std::uint32_t c = 0; c < table.columns; ++c)
      if (cell(r, c).starts_with("relation")) relation = c;
  if (relation == table.columns) return nobody;
  std::uint32_t head = nobody;
  for (const std::uint32_t m : row_subjects_) {
    const Finding& f = row_of(m);
    if (f.table != index || f.row >= table.rows) return nobody;
    const std::string said = cell(f.row, relation);
    if (said.empty()) return nobody;
    if (said != "self" && said != "head" && said != "hoh" && said != "applicant" && !said.starts_with("head of"))
      continue;
    if (head != nobody) return nobody;
    head = m;
  }
  return head;
}

// The given names, folded and sorted, that one of those has whom the tables list.
std::vector<std::string> PartReader::given_names_of_rows() const {
  constexpr std::size_t most = 1024;
  std::vector<std::string> all, single;
  if (row_subjects_.empty() || page_.mentions.size() > most) return single;
  for (const Mention& m : page_.mentions)
    if (!m.name.given.empty() && !m.name.family.empty()) all.push_back(fold(m.name.given));
  std::sort(all.begin(), all.end());
  for (std::size_t i = 0; i < all.size(); ++i)
    if ((i == 0 || all[i - 1] != all[i]) && (i + 1 == all.size() || all[i + 1] != all[i])) single.push_back(all[i]);
  return single;
}

// The one person of the tables who has this given name.
std::uint32_t PartReader::row_with_given(const PersonName& name) const {
  constexpr std::size_t most = 1024;
  if (row_subjects_.empty() || page_.mentions.size() > most) return nobody;
  const std::string given = fold(name.given);
  std::uint32_t only = nobody;
  for (std::uint32_t m = 0; m < page_.mentions.size(); ++m) {
    const PersonName& other = page_.mentions[m].name;
    if (other.family.empty() || fold(other.given) != given ||
        (!name.family.empty() && fold(other.family) != fold(name.family)))
      continue;
    if (only != nobody) return nobody;
    only = m;
  }
  return only;
}

// The one row that is about somebody of this name.
std::uint32_t PartReader::row_with_name(const PersonName& name) const {
  constexpr std::size_t most = 1024;
  if (row_subjects_.size() > most || name.given.empty() || name.family.empty()) return nobody;
  const std::string given = fold(name.given), family = fold(name.family);
  std::uint32_t only = nobody;
  for (const std::uint32_t m : row_subjects_) {
    const PersonName& other = page_.mentions[m].name;
    if (fold(other.given) != given || fold(other.family) != family) continue;
    const bool contradicts =
        (!name.suffix.empty() && !other.suffix.empty() && fold(name.suffix) != fold(other.suffix)) ||
        (!name.middle.empty() && !other.middle.empty() &&
         fold(name.middle.substr(0, 1)) != fold(other.middle.substr(0, 1)));
    if (contradicts || only != nobody) return nobody;
    only = m;
  }
  return only;
}

// "tbrown@mail.example  pw: Kitty#99" below a line on Ann Lind, "Theo B - portal: theo80 / Summer23!" above one: each
// line of a list of logins, each entry of a log, is of whoever it names by a mailbox or by the given name.
bool PartReader::is_in_the_line_of_another(std::uint32_t index, const Entity& entity, const Span& span) const {
  constexpr std::uint32_t longest_line = 400;
  constexpr std::size_t fewest_letters = 4;
  const Finding& f = findings()[index];
  if (f.table != Finding::no_table || entity.name.given.empty() || entity.name.family.empty()) return false;
  const std::uint32_t begin = begin_of_line(f.begin, span.begin, longest_line);
  const std::string_view behind = text_.substr(f.begin, longest_line);
  const auto end = std::min(f.begin + static_cast<std::uint32_t>(std::min(behind.find('\n'), behind.size())), span.end);
  bool logins = f.element == Element::credentials || f.element == Element::account_access, of_another = false;
  const std::string given = fold(entity.name.given), family = fold(entity.name.family);
  const auto looks_at = [&](std::uint32_t k) {
    const Finding& other = findings()[k];
    logins = logins || other.element == Element::credentials;
    if (other.element != Element::email || (other.flags & flag_business) != 0) return;
    const std::string mailbox = mailbox_of(text_.substr(other.begin, other.end - other.begin));
    of_another = of_another || (mailbox.size() >= fewest_letters && !is_mailbox_of(entity.name, mailbox) &&
                                mailbox.find(given.substr(0, given.find(' '))) == std::string::npos &&
                                mailbox.find(family) == std::string::npos);
  };
  constexpr std::uint32_t most = 12;
  for (std::uint32_t k = index; k > 0 && index - k < most && findings()[k].begin >= begin; --k) looks_at(k);
  for (std::uint32_t k = index + 1; k < findings().size() && k - index < most && findings()[k].begin < end; ++k)
    looks_at(k);
  // They stand in order, and can be very many.
  const auto own = std::lower_bound(entity.findings.begin(), entity.findings.end(), begin,
                                    [&](std::uint32_t i, std::uint32_t at) { return findings()[i].begin < at; });
  if (own != entity.findings.end() && findings()[*own].begin < end) return false;
  // A program's log, not somebody's notes.
  const std::string_view line = text_.substr(begin, end - begin);
  if (!logins && (attribute::entry_at(entries_, f.begin) == nullptr || std::count(line.begin(), line.end(), '=') < 2))
    return false;
  return of_another || (logins && opens_with_a_given_name(begin, f.begin));
}

bool PartReader::has_another(std::uint32_t index, const std::vector<std::uint32_t>& owned) const {
  const Finding& f = findings()[index];
  if (f.how != How::prose || f.table != Finding::no_table || exposes_nothing(f)) return false;
  if (f.element != Element::ssn && f.element != Element::date_of_birth && f.element != Element::medical_record_number)
    return false;
  constexpr std::size_t most = 64;  // findings of one person that are looked at
  for (std::size_t k = 0; k < owned.size() && k < most; ++k) {
    const Finding& other = findings()[owned[k]];
    if (other.element == f.element && other.normalized != f.normalized && other.reason == f.reason &&
        other.how == f.how)
      return true;
  }
  return false;
}

bool PartReader::named_beside(std::uint32_t index, std::uint32_t entity, const Places& places, const Span& span) const {
  const Finding& f = findings()[index];
  const Span sentence = sentence_around(f.begin, span);
  constexpr int most = 16;
  int steps = 0;
  for (auto at = Places::from(places.eligible, sentence.begin);
       at != places.eligible.end() && at->begin < sentence.end && steps < most; ++at, ++steps)
    if (at->entity == entity) return true;
  return false;
}

// Values that no name claims: a private sender's own, or those of an unnamed person when a unique number stands
// there.
void PartReader::give_orphans(const std::vector<std::uint32_t>& orphans, const Cast& cast) {
  std::vector<std::uint32_t> rest;
  for (const std::uint32_t i : orphans) {
    const Finding& f = findings()[i];
    if (f.flags & (flag_business | flag_masked | flag_sample)) continue;
    if (is_named_for_work(f.holder)) continue;
    rest.push_back(i);
  }
  if (rest.empty()) return;
  if (!part_.new_document && !carried_.empty()) {
    Mention& m = add_mention(carried_, personnel_ ? Role::employee : Role::client, "the document is about this person");
    m.subject = true;
    for (const std::uint32_t i : rest) give(m, i);
    subject_name_ = carried_;
    return;
  }
  const bool nobody_named =
      std::none_of(cast.entities.begin(), cast.entities.end(), [](const Entity& e) { return e.eligible(); });
  if (nobody_named && private_senders_.size() == 1) {
    // "and Olivia cant have milk (lactose intolerance)": of a child of whom there is but a given name.
    std::erase_if(rest, [&](std::uint32_t i) {
      const Finding& f = findings()[i];
      const auto unknown = std::lower_bound(cast.unknown.begin(), cast.unknown.end(), f.begin);
      return is_health(f.element) && unknown != cast.unknown.begin() &&
             *std::prev(unknown) >= sentence_around(f.begin, {0, static_cast<std::uint32_t>(text_.size())}).begin;
    });
    for (const std::uint32_t i : rest) give(page_.mentions[private_senders_[0]], i);
    return;
  }
  // Line by line: a unique number and what stands beside it.
  std::map<std::uint32_t, std::vector<std::uint32_t>> lines;
  std::uint32_t known = 0, known_line = 0;  // a place and the begin of its line
  for (const std::uint32_t i : rest) {
    std::uint32_t b = findings()[i].begin;
    const std::uint32_t until = b >= known ? known : 0;
    while (b > until && text_[b - 1] != '\n') --b;
    if (b == until && until == known) b = known_line;
    known = findings()[i].begin;
    known_line = b;
    lines[b].push_back(i);
  }
  for (const auto& [begin, list] : lines) {
    // "Case # 24-11873" over a report that names its people: the number of the report.
    const bool of_the_paper = !nobody_named && list.size() == 1 &&
                              findings()[list.front()].element == Element::medical_record_number &&
                              contains_ignore_case(findings()[list.front()].reason, "'case");
    if (of_the_paper) continue;
    const bool unique = std::any_of(list.begin(), list.end(), [&](std::uint32_t i) {
      const Finding& f = findings()[i];
      return is_unique_identifier(f.element) && f.element != Element::email && f.confidence >= 80;
    });
    if (!unique) continue;
    Mention& m = add_mention({}, Role::other, "a unique number without a name");
    for (const std::uint32_t i : list) give(m, i);
  }
}

}  // namespace spillmap::attribute
