#include <algorithm>
#include <array>
#include <iterator>
#include <map>
#include <set>

#include "attribute/household.h"
#include "attribute/part_reader.h"
#include "base/text.h"
#include "names/name_words.h"

namespace spillmap::attribute {

namespace {

constexpr std::string_view words_of_couples[] = {
    " wife",    " husband", " spouse", "\nwife",    "\nhusband", "\nspouse", " esposa",  " esposo",
    "\nesposa", "\nesposo", "\twife",  "\thusband", "\tspouse",  "(wife",    "(husband", "(spouse"};

}  // namespace

// "Relapse Prevention Group / Tuesday, Room B" above a table of names: what a list is of is true of each in it. Not
// of those who work there, and not where they are taught it.
void PartReader::share_titles_of_lists(bool before_the_text) {
  constexpr std::size_t fewest_people = 3;
  constexpr std::uint32_t reach = 240;
  std::map<std::uint32_t, std::vector<std::uint32_t>> lists;  // table -> mentions
  for (const std::uint32_t m : row_subjects_) {
    const Mention& person = page_.mentions[m];
    if (person.name.empty() || (person.role != Role::client && person.role != Role::other)) continue;
    lists[findings()[person.findings.front()].table].push_back(m);
  }
  for (const auto& [table, people] : lists) {
    if (table == Finding::no_table || people.size() < fewest_people) continue;
    const Table& list = part_.tables[table];
    const auto top = std::find_if(list.cells.begin(), list.cells.end(), [](const Cell& cell) {
                       return cell.begin < cell.end;
                     })->begin;
    const std::uint32_t first_row = findings()[page_.mentions[people.front()].findings.front()].row;
    const std::uint32_t head = findings()[page_.mentions[people.front()].findings.front()].begin;
    const std::uint32_t from = top - std::min(top, reach);
    auto i =
        static_cast<std::uint32_t>(std::lower_bound(findings().begin(), findings().end(), from,
                                                    [](const Finding& f, std::uint32_t at) { return f.begin < at; }) -
                                   findings().begin());
    for (; i < findings().size() && findings()[i].begin < head; ++i) {
      const Finding& f = findings()[i];
      if (owner_[i] || !is_health(f.element) || !is_title_of_list(f, from)) continue;
      // "DRUG: METHADONE HCL 10 MG/ML" above a log of doses.
      if (f.how == How::form && !says_what_all_get(f.label)) continue;
      // A line that names somebody may be of that one, and "Treated: ..." of whom the paper is about.
      if (before_the_text && (names_somebody_beside(f) || (!f.label.empty() && !says_what_all_get(f.label)))) continue;
      const bool above = f.table == Finding::no_table && f.begin < top;
      const bool in_it = f.table == table && f.row < first_row && stands_alone_in_its_row(list, f.row);
      if (!above && !in_it) continue;
      for (const std::uint32_t m : people) give(page_.mentions[m], i);
    }
  }
}

bool PartReader::is_title_of_list(const Finding& f, std::uint32_t from) const {
  constexpr std::size_t longest_title = 90, most_words_before = 3;
  constexpr std::size_t longest_with_label = 140;  // "Monday, December 9 - Program: Methadone maintenance - run by ..."
  const bool labelled = says_what_all_get(f.label);
  const std::size_t longest = labelled ? longest_with_label : longest_title;
  const std::uint32_t begin = begin_of_line(f.begin, 0, static_cast<std::uint32_t>(longest));
  const std::string_view line = trim(text_.substr(begin, std::min(text_.find('\n', begin), text_.size()) - begin));
  if (line.empty() || line.size() > longest || line.back() == '.' || line.back() == '?') return false;
  const std::string_view before = trim(text_.substr(begin, f.begin - begin));
  if (!labelled && std::count(before.begin(), before.end(), ' ') >= static_cast<std::ptrdiff_t>(most_words_before))
    return false;
  for (const std::string_view taught : {"training", "in-service", "inservice", "staff", "protocol", "policy",
                                        "instructor", "certification", "inventory", "price", "fee schedule"})
    if (contains_ignore_case(text_.substr(from, f.end + longest_title - from), taught)) return false;
  return true;
}

// "Program", "Drug", "Group": above a list, of all in it.
bool PartReader::says_what_all_get(std::string_view label) {
  const std::string word = to_lower(trim(label));
  for (const std::string_view said : {"program", "drug", "medication", "group", "service", "treatment", "class",
                                      "vaccine", "clinic", "level of care", "modality"})
    if (word == said) return true;
  return false;
}

bool PartReader::names_somebody_beside(const Finding& f) const {
  constexpr std::uint32_t longest_line = 160;
  const std::uint32_t begin = begin_of_line(f.begin, 0, longest_line);
  const auto end = static_cast<std::uint32_t>(std::min(text_.find('\n', f.end), text_.size()));
  auto next = std::lower_bound(findings().begin(), findings().end(), begin,
                               [](const Finding& other, std::uint32_t at) { return other.begin < at; });
  for (int steps = 0; next != findings().end() && next->begin < end && steps < 16; ++next, ++steps)
    if (next->element == Element::name) return true;
  return false;
}

bool PartReader::stands_alone_in_its_row(const Table& table, std::uint32_t row) {
  std::uint32_t filled = 0;
  for (std::uint32_t c = 0; row < table.rows && c < table.columns; ++c)
    filled += table.at(row, c).begin < table.at(row, c).end;
  return filled == 1;
}

void PartReader::read_rows() {
  std::map<std::pair<std::uint32_t, std::uint32_t>, std::vector<std::uint32_t>> rows;
  for (std::uint32_t i = 0; i < findings().size(); ++i)
    if (findings()[i].table != Finding::no_table && findings()[i].how != How::form)
      rows[{findings()[i].table, findings()[i].row}].push_back(i);
  // A table with one row in a letter or form is a part of the form, not a list of people.
  std::map<std::uint32_t, int> named_rows, all_rows;
  std::map<std::pair<std::uint32_t, Holder>, int> names_of;  // table and holder -> names in the cells
  for (const auto& [place, indices] : rows) {
    ++all_rows[place.first];
    for (const std::uint32_t i : indices)
      if (findings()[i].element == Element::name && findings()[i].how == How::table)
        ++names_of[{place.first, findings()[i].holder}];
    // With three people and more in a row it is a list of households, be it of one.
    if (std::count_if(indices.begin(), indices.end(), [&](std::uint32_t i) {
          return findings()[i].element == Element::name && findings()[i].how == How::table;
        }) >= 3)
      named_rows[place.first] += 2;
    named_rows[place.first] += std::any_of(indices.begin(), indices.end(), [&](std::uint32_t i) {
      const Finding& f = findings()[i];
      return f.element == Element::name && (f.holder == Holder::subject || f.holder == Holder::child);
    });
  }
  for (const auto& [place, indices] : rows) {
    const TableOrigin origin = part_.tables[place.first].origin;
    const bool drawn = origin == TableOrigin::fixed_width || origin == TableOrigin::document;
    if (drawn && named_rows[place.first] <= 1 && all_rows[place.first] <= 12) {
      for (const std::uint32_t i : indices)
        if (findings()[i].how == How::table) {
          findings()[i].how = How::form;
          findings()[i].flags |= flag_context;
          if (findings()[i].holder == Holder::child) {
            findings()[i].holder = Holder::subject;
            child_is_subject_ = child_is_subject_ || findings()[i].element == Element::name;
          } else if (findings()[i].holder == Holder::contact ||
                     (is_relation(findings()[i].holder) && names_of[{place.first, findings()[i].holder}] == 1)) {
            findings()[i].party = Finding::party_of_table + place.first;
          }
        }
      continue;
    }
    read_row(indices);
  }
}

// "B8: robbed at work, call after five 518-555-0147": what is noted beside a cell of a sheet is told of whom its row is
// about, unless the note names somebody else first.
void PartReader::give_comments_of_cells() {
  std::map<std::pair<std::string_view, std::uint32_t>, std::uint32_t> person_of;  // sheet, row in the source -> mention
  for (const std::uint32_t m : row_subjects_) {
    const Finding& f = findings()[page_.mentions[m].findings.front()];
    if (f.table >= part_.tables.size()) continue;
    const Table& table = part_.tables[f.table];
    if (table.origin == TableOrigin::sheet && f.row < table.rows)
      person_of.emplace(std::pair{std::string_view(table.sheet), table.source_row(f.row)}, m);
  }
  if (person_of.empty()) return;
  std::vector<std::pair<std::uint32_t, const Table*>> sheets;  // where each begins
  for (const Table& table : part_.tables) {
    if (table.origin != TableOrigin::sheet) continue;
    const auto first =
        std::find_if(table.cells.begin(), table.cells.end(), [](const Cell& c) { return c.begin < c.end; });
    if (first != table.cells.end()) sheets.emplace_back(first->begin, &table);
  }
  std::sort(sheets.begin(), sheets.end());
  for (const Run& run : part_.runs) {
    if (run.kind != RunKind::comment) continue;
    const auto next = std::upper_bound(sheets.begin(), sheets.end(), run.begin,
                                       [](std::uint32_t at, const auto& sheet) { return at < sheet.first; });
    if (next == sheets.begin()) continue;
    const Table* const sheet = std::prev(next)->second;
    auto person = person_of.end();
    bool names_another = false;
    auto i =
        static_cast<std::uint32_t>(std::lower_bound(findings().begin(), findings().end(), run.begin,
                                                    [](const Finding& f, std::uint32_t at) { return f.begin < at; }) -
                                   findings().begin());
    for (std::uint32_t line = run.begin; line < run.end;) {
      const auto end = static_cast<std::uint32_t>(std::min<std::size_t>(text_.find('\n', line), run.end));
      if (const std::uint32_t row = row_of_reference(text_.substr(line, end - line)); row != 0) {
        person = person_of.find({sheet->sheet, row});
        names_another = false;
      }
      for (; i < findings().size() && findings()[i].begin < end; ++i) {
        const Finding& f = findings()[i];
        if (person == person_of.end()) continue;
        Mention& m = page_.mentions[person->second];
        if (f.element == Element::name) {
          if (!f.name.given.empty() && !f.name.family.empty()) names_another = !same_name(f.name, m.name);
          if (names_another || f.name.given.empty() || f.name.family.empty()) continue;
        }
        if (!owner_[i] && !names_another) give(m, i);
      }
      line = end + 1;
    }
  }
}

// "B8: ..." stands beside row 8; 0 without such a reference.
std::uint32_t PartReader::row_of_reference(std::string_view line) {
  constexpr std::size_t most_letters = 3, most_digits = 7;
  std::size_t at = 0;
  while (at < line.size() && at < most_letters && is_upper(line[at])) ++at;
  const std::size_t digits = at;
  std::uint32_t row = 0;
  while (at < line.size() && at - digits < most_digits && is_digit(line[at]))
    row = row * 10 + static_cast<std::uint32_t>(line[at++] - '0');
  return digits > 0 && at > digits && line.substr(at, 2) == ": " ? row : 0;
}

void PartReader::read_row(const std::vector<std::uint32_t>& indices) {
  std::array<std::vector<std::uint32_t>, holder_count> by_holder;
  std::vector<std::uint32_t> free_values, free_names, joint;
  std::map<std::pair<std::uint32_t, std::uint32_t>, std::vector<std::uint32_t>> listed;
  const std::size_t row_begin = page_.mentions.size();
  for (const std::uint32_t i : indices) {
    const Finding& f = findings()[i];
    if (is_listed(f) && f.how == How::table) {
      listed[{f.column, f.record_person}].push_back(i);
      continue;
    }
    if (is_joint(f) && f.how == How::table) {
      joint.push_back(i);
      continue;
    }
    // An employee's number in the payroll is no medical record.
    if (personnel_ && f.element == Element::medical_record_number && f.reason.starts_with("by the values")) continue;
    if (f.how == How::table)
      by_holder[static_cast<std::size_t>(f.holder)].push_back(i);
    else
      (f.element != Element::name ? free_values : free_names).push_back(i);
  }
  const auto group = [&](Holder h) -> std::vector<std::uint32_t>& { return by_holder[static_cast<std::size_t>(h)]; };
  std::vector<std::vector<std::uint32_t>> numbered = take_numbered(by_holder);
  if (continues_last_row(indices)) {
    Mention& m = page_.mentions[last_row_subject_];
    for (const std::uint32_t i : indices) give(m, i);
    last_row_ = findings()[indices.front()].row;
    return;
  }
  const auto identifies = [&](const std::vector<std::uint32_t>& list) {
    return std::any_of(list.begin(), list.end(), [&](std::uint32_t i) {
      const Finding& f = findings()[i];
      return f.element == Element::name ||
             (is_unique_identifier(f.element) && f.element != Element::email && !exposes_nothing(f));
    });
  };
  give_mailboxes(by_holder, free_values);
  // A telephone number under "Contact phone" with no contact's name is the subject's own.
  for (const Holder h :
       {Holder::guardian, Holder::spouse, Holder::child, Holder::contact, Holder::subscriber, Holder::other}) {
    std::vector<std::uint32_t>& list = group(h);
    if (list.empty() || has_name(list)) continue;
    // "Card holder: self".
    const auto pays = [&](std::uint32_t i) {
      return findings()[i].element == Element::payment_card || findings()[i].element == Element::bank_account;
    };
    if (h == Holder::contact) {
      std::copy_if(list.begin(), list.end(), std::back_inserter(group(Holder::subject)), pays);
      std::erase_if(list, pays);
    }
    if (h == Holder::subscriber || !identifies(list)) {
      for (const std::uint32_t i : list)
        if (h == Holder::subscriber || is_contact_detail(findings()[i].element)) group(Holder::subject).push_back(i);
      list.clear();
    }
  }
  Holder moved = Holder::subject;
  // "Child | DOB | Parent": no column says client, so the child is the one the row is about; likewise any other
  // person who is the only one named.
  if (!has_name(group(Holder::subject)) &&
      (!group(Holder::subject).empty() || !free_values.empty() || has_name(group(Holder::child)))) {
    Holder instead = Holder::subject;
    int named = 0;
    for (const Holder h :
         {Holder::child, Holder::subscriber, Holder::other, Holder::spouse, Holder::contact, Holder::guardian}) {
      if (!has_name(group(h))) continue;
      ++named;
      if (instead == Holder::subject) instead = h;
    }
    // "MRN | Caller | Phone": whoever calls is not who has the number.
    const bool by_number =
        instead == Holder::contact &&
        std::any_of(group(Holder::subject).begin(), group(Holder::subject).end(), [&](std::uint32_t i) {
          return findings()[i].element == Element::medical_record_number &&
                 !findings()[i].reason.starts_with("by the values");
        });
    if (instead == Holder::child || instead == Holder::subscriber || (named == 1 && !by_number)) {
      moved = instead;
      auto& list = group(instead);
      group(Holder::subject).insert(group(Holder::subject).end(), list.begin(), list.end());
      list.clear();
    }
  }
  // "RespLast | RespFirst | ... | PatientName": most pay for themselves.
  if (has_name(group(Holder::subject)) && has_name(group(Holder::guardian)) &&
      are_one(group(Holder::subject), group(Holder::guardian))) {
    std::vector<std::uint32_t>& list = group(Holder::guardian);
    group(Holder::subject).insert(group(Holder::subject).end(), list.begin(), list.end());
    list.clear();
  }
  // "Case name | Member": in one of the rows of a family the member heads the case.
  if (const std::vector<std::uint32_t>& heads = group(Holder::subscriber);
      !heads.empty() && has_name(group(Holder::subject)) && are_of_one_name(heads, group(Holder::subject))) {
    group(Holder::subject).insert(group(Holder::subject).end(), heads.begin(), heads.end());
    group(Holder::subscriber).clear();
  }
  const bool parents = !has_name(group(Holder::subject)) && take_first_parent(by_holder, numbered);
  std::sort(group(Holder::subject).begin(), group(Holder::subject).end());
  std::int32_t subject = -1;
  const std::string where = findings()[indices.front()].locator.to_string();
  const auto named_in_remarks = take_named_in_cells(free_values, free_names, indices);
  if (identifies(group(Holder::subject))) {
    subject = static_cast<std::int32_t>(page_.mentions.size());
    add_row_mention(group(Holder::subject), Holder::subject, where);
    Mention& m = page_.mentions[static_cast<std::size_t>(subject)];
    m.subject = true;
    take_family_from_above(m, findings()[indices.front()].table);
    row_subjects_.push_back(static_cast<std::uint32_t>(subject));
    const Finding& first = findings()[indices.front()];
    if (first.row >= part_.tables[first.table].rows) {
      beside_each_other_.push_back(static_cast<std::uint32_t>(subject));
      columns_of_people_.emplace(std::pair{first.table, first.row - part_.tables[first.table].rows},
                                 static_cast<std::uint32_t>(subject));
    }
    share_the_home_above(m, first.table, first.row);
    remember_row(indices, static_cast<std::uint32_t>(subject));
    for (const std::uint32_t i : free_values) give(m, i);
  } else if (!group(Holder::subject).empty() || !free_values.empty()) {
    // A row without a person: the list belongs to the document's subject ("Medication | Frequency").
    return;
  }
  for (const std::vector<std::uint32_t>& list : named_in_remarks) add_row_mention(list, Holder::contact, where);
  for (const std::vector<std::uint32_t>& list : numbered) {
    const Holder h = findings()[list.front()].holder;
    const auto index = static_cast<std::int32_t>(page_.mentions.size());
    add_row_mention(list, h == Holder::subject ? Holder::other : h, where);
    Mention& m = page_.mentions[static_cast<std::size_t>(index)];
    if (h != Holder::guardian || subject < 0) continue;
    if (!parents) {
      m.guardian_of = subject;
      continue;
    }
    for (const std::uint32_t i : group(Holder::subject))
      if (findings()[i].element == Element::address) give(m, i);
  }
  for (const Holder h : {Holder::guardian, Holder::spouse, Holder::child, Holder::contact, Holder::subscriber,
                         Holder::provider, Holder::staff, Holder::other}) {
    if (group(h).empty() || !identifies(group(h))) continue;
    const auto index = static_cast<std::int32_t>(page_.mentions.size());
    add_row_mention(group(h), h, where);
    if (h == Holder::guardian && subject >= 0) page_.mentions[static_cast<std::size_t>(index)].guardian_of = subject;
    if (h == Holder::spouse && subject >= 0) page_.mentions[static_cast<std::size_t>(index)].spouse_of = subject;
    if (subject >= 0 && lives_in_the_same_home(group(h)))
      for (const std::uint32_t i : group(Holder::subject))
        if (findings()[i].element == Element::address) give(page_.mentions[static_cast<std::size_t>(index)], i);
    if (subject >= 0 && (h == Holder::guardian || h == Holder::spouse || h == Holder::contact))
      share_of_the_row(static_cast<std::uint32_t>(subject), static_cast<std::uint32_t>(index), group(h));
  }
  for (const std::uint32_t i : joint) {
    const bool of_the_row = findings()[i].holder == Holder::subject || findings()[i].holder == moved;
    std::vector<std::uint32_t> shared = group(of_the_row ? Holder::subject : findings()[i].holder);
    if (of_the_row) shared.insert(shared.end(), free_values.begin(), free_values.end());
    add_joint(i, shared, where);
  }
  for (const auto& [place, list] : listed) add_listed(list, row_begin, subject, where);
}

// "Caregiver | E-mail | Cared for": a mailbox made of another name of the row, and not of the subject's, is that
// other's.
void PartReader::give_mailboxes(std::array<std::vector<std::uint32_t>, holder_count>& by_holder,
                                std::vector<std::uint32_t>& free_values) const {
  std::vector<std::uint32_t>& subject = by_holder[static_cast<std::size_t>(Holder::subject)];
  const auto is_named_so = [&](const std::vector<std::uint32_t>& list, const std::string& mailbox) {
    return std::any_of(list.begin(), list.end(), [&](std::uint32_t i) {
      return findings()[i].element == Element::name && is_mailbox_of(findings()[i].name, mailbox);
    });
  };
  constexpr std::size_t most = 32;  // values of one person in a row
  for (const std::vector<std::uint32_t>& list : by_holder)
    if (list.size() > most) return;
  if (!has_name(subject) || free_values.size() > most) return;
  // Whose it is by its letters, if that is one other of the row.
  const auto owner_of_mailbox = [&](const Finding& f) -> std::vector<std::uint32_t>* {
    if (f.element != Element::email) return nullptr;
    const std::string mailbox = mailbox_of(f.value);
    if (is_named_so(subject, mailbox)) return nullptr;
    std::vector<std::uint32_t>* only = nullptr;
    for (const Holder h : {Holder::guardian, Holder::spouse, Holder::child, Holder::contact, Holder::other})
      if (std::vector<std::uint32_t>& list = by_holder[static_cast<std::size_t>(h)]; is_named_so(list, mailbox)) {
        if (only != nullptr) return nullptr;
        only = &list;
      }
    return only;
  };
  for (std::vector<std::uint32_t>* const list : {&subject, &free_values})
    std::erase_if(*list, [&](std::uint32_t i) {
      std::vector<std::uint32_t>* const owner = owner_of_mailbox(findings()[i]);
      if (owner != nullptr) owner->push_back(i);
      return owner != nullptr;
    });
}

// The letters of what stands before the "@".
std::string PartReader::mailbox_of(std::string_view address) {
  std::string letters;
  for (const char c : address.substr(0, address.find('@')))
    if (is_alpha(c)) letters += lower(c);
  return letters;
}

// "annbrown", "abrown", "browna", "brownann".
bool PartReader::is_mailbox_of(const PersonName& name, const std::string& mailbox) {
  constexpr std::size_t shortest = 4;
  if (name.given.empty() || name.family.empty() || mailbox.size() < shortest) return false;
  std::string given = fold(name.given), family = fold(name.family);
  given = given.substr(0, given.find(' '));
  std::erase_if(family, [](char c) { return !is_alpha(c); });
  if (given.empty() || family.empty()) return false;
  const std::string initial = given.substr(0, 1);
  return mailbox == given + family || mailbox == family + given || mailbox == initial + family ||
         mailbox == family + initial;
}

// Are the two groups of a row of one name and one birth date or number? A father can have the name of his son.
bool PartReader::are_one(const std::vector<std::uint32_t>& some, const std::vector<std::uint32_t>& others) const {
  bool named = false, proven = false;
  for (const std::uint32_t i : some)
    for (const std::uint32_t k : others) {
      const Finding &f = findings()[i], &other = findings()[k];
      if (f.element != other.element) continue;
      if (f.element == Element::name) {
        if (!same_name(f.name, other.name)) return false;
        named = true;
      }
      const bool of_one =
          f.element == Element::date_of_birth || f.element == Element::ssn || f.element == Element::itin;
      if (!of_one) continue;
      if (f.normalized != other.normalized) return false;
      proven = true;
    }
  return named && proven;
}

// Nothing but names, each that of the others.
bool PartReader::are_of_one_name(const std::vector<std::uint32_t>& names,
                                 const std::vector<std::uint32_t>& others) const {
  return std::all_of(names.begin(), names.end(), [&](std::uint32_t i) {
    return findings()[i].element == Element::name && std::any_of(others.begin(), others.end(), [&](std::uint32_t k) {
             return findings()[k].element == Element::name && same_name(findings()[i].name, findings()[k].name);
           });
  });
}

// Is the column headed "I care for", "Caring for"? What it tells is of who is cared for, and not of who signs.
bool PartReader::is_of_the_cared_for(const Finding& f) const {
  constexpr std::uint32_t most_rows = 4;
  constexpr std::size_t longest_header = 40;
  if (f.table == Finding::no_table || f.table >= part_.tables.size()) return false;
  const Table& table = part_.tables[f.table];
  if (f.column >= table.columns) return false;
  for (std::uint32_t r = 0; r < std::min({most_rows, table.rows, f.row}); ++r) {
    const std::string_view header = part_.view(table.at(r, f.column));
    if (header.size() > longest_header) continue;
    for (const std::string_view words : {"care for", "caring for", "cared for", "care recipient"})
      if (contains_ignore_case(header, words)) return true;
  }
  return false;
}

// "sister Ann Brown in Fresno 559-555-0168" among the remarks of a row: a way to reach somebody whom the cell names,
// not the one whom the row is about. How to reach staff is nobody's.
std::vector<std::vector<std::uint32_t>> PartReader::take_named_in_cells(std::vector<std::uint32_t>& values,
                                                                        const std::vector<std::uint32_t>& names,
                                                                        const std::vector<std::uint32_t>& row) {
  constexpr std::size_t most_names = 16;
  constexpr std::uint32_t farthest = 40, farthest_of_own = 12;
  std::vector<std::vector<std::uint32_t>> people;
  if (names.empty() || names.size() > most_names) return people;
  const auto of_the_row = [&](const Finding& name) {
    return std::any_of(row.begin(), row.end(), [&](std::uint32_t i) {
      const Finding& f = findings()[i];
      return f.element == Element::name && f.how == How::table && same_name(f.name, name.name);
    });
  };
  std::erase_if(values, [&](std::uint32_t i) {
    Finding& value = findings()[i];
    const bool told = is_health(value.element) && is_of_the_cared_for(value);
    // "Brown, Carl (10/18/1981)": right behind the name.
    const bool own = value.element == Element::date_of_birth ||
                     (is_unique_identifier(value.element) && !is_contact_detail(value.element));
    if ((!is_contact_detail(value.element) && !told && !own) || (value.flags & flag_business) != 0) return false;
    std::uint32_t nearest = nobody, distance = own ? farthest_of_own : farthest;
    for (const std::uint32_t n : names) {
      const Finding& name = findings()[n];
      if (name.column != value.column || name.name.given.empty() || name.name.family.empty()) continue;
      const bool before = name.end <= value.begin;
      if (own && !before) continue;
      const std::uint32_t gap = before ? value.begin - name.end : name.begin - value.end;
      // Behind the number only what stands in brackets or right after it.
      if (gap > (before ? distance : std::min(distance, 12u))) continue;
      const std::uint32_t from = before ? name.end : value.end;
      if (text_.substr(from, gap).find_first_of(";\n") != std::string_view::npos) continue;
      nearest = n;
      distance = gap;
    }
    if (nearest == nobody || of_the_row(findings()[nearest])) return false;
    const Holder holder = findings()[nearest].holder;
    if (is_named_for_work(holder)) {
      value.flags |= flag_business;
      return true;
    }
    const auto known = std::find_if(people.begin(), people.end(),
                                    [&](const std::vector<std::uint32_t>& list) { return list.front() == nearest; });
    if (known != people.end())
      known->push_back(i);
    else
      people.push_back({nearest, i});
    return true;
  });
  return people;
}

// One of a list with birth dates: somebody whom the row has named, or a child of its own. A given name alone has the
// family name of whom the row is about.
void PartReader::add_listed(const std::vector<std::uint32_t>& list, std::size_t row_begin, std::int32_t subject,
                            const std::string& where) {
  Finding& name = findings()[list.front()];
  if (name.element != Element::name) return;
  constexpr std::size_t most = 64;  // people of a row that are looked at
  for (std::size_t m = row_begin; m < std::min(page_.mentions.size(), row_begin + most); ++m) {
    const PersonName& other = page_.mentions[m].name;
    if (fold(other.given) != fold(name.name.given)) continue;
    if (!name.name.family.empty() && fold(other.family) != fold(name.name.family)) continue;
    for (const std::uint32_t i : list) give(page_.mentions[m], i);
    return;
  }
  if (name.name.family.empty() && subject >= 0)
    name.name.family = page_.mentions[static_cast<std::size_t>(subject)].name.family;
  const std::size_t index = page_.mentions.size();
  add_row_mention(list, name.holder == Holder::subject ? Holder::other : name.holder, where);
  // "Case | Kids (dob) | Address": the children live at the one address of the row.
  if (name.holder != Holder::child || subject < 0) return;
  const std::vector<std::uint32_t> of_the_row = page_.mentions[static_cast<std::size_t>(subject)].findings;
  for (const std::uint32_t i : of_the_row)
    if (findings()[i].element == Element::address && findings()[i].how == How::table) give(page_.mentions[index], i);
}

// "Ann & Carl Brown" in one cell: how to reach the one is how to reach the other.
void PartReader::add_joint(std::uint32_t name, const std::vector<std::uint32_t>& of_the_other,
                           const std::string& where) {
  std::vector<std::uint32_t> list{name};
  for (const std::uint32_t i : of_the_other)
    if (findings()[i].element == Element::address || findings()[i].element == Element::phone ||
        findings()[i].element == Element::bank_account)
      list.push_back(i);
  add_row_mention(list, findings()[name].holder, where);
}

// The number that a header gives to one of several people: 2 of "Mbr2 DOB", "Dependent 2 SSN", "Child #2"; else 0.
unsigned PartReader::number_in(std::string_view label) {
  for (std::size_t i = 0; i < label.size(); ++i) {
    if (!is_digit(label[i])) continue;
    if (i + 1 < label.size() && lower(label[i + 1]) == 's') return 0;  // "1st name"
    if (i + 1 < label.size() && is_digit(label[i + 1])) return 0;
    return static_cast<unsigned>(label[i] - '0');
  }
  return 0;
}

// "Parent 1 | DOB | Parent 2 | DOB" where no header names whom the row is about: each date is of the name before it.
void PartReader::take_birth_behind(std::vector<std::uint32_t>& person,
                                   std::array<std::vector<std::uint32_t>, holder_count>& by_holder) const {
  std::vector<std::uint32_t>& subject = by_holder[static_cast<std::size_t>(Holder::subject)];
  if (person.empty() || has_name(subject) || has_name(by_holder[static_cast<std::size_t>(Holder::child)])) return;
  const Finding& name = findings()[person.front()];
  const auto birth = std::find_if(subject.begin(), subject.end(), [&](std::uint32_t i) {
    const Finding& f = findings()[i];
    return f.element == Element::date_of_birth && f.column == name.column + 1;
  });
  if (name.element != Element::name || birth == subject.end()) return;
  person.push_back(*birth);
  subject.erase(birth);
}

// Takes the people with a number in their headers out of the row: all but the first when no other is the subject.
std::vector<std::vector<std::uint32_t>> PartReader::take_numbered(
    std::array<std::vector<std::uint32_t>, holder_count>& by_holder) {
  std::vector<std::vector<std::uint32_t>> people;
  for (std::size_t h = 0; h < holder_count; ++h) {
    std::vector<std::uint32_t>& list = by_holder[h];
    unsigned named = 0;  // bits: numbers that a name has
    bool plain = false;  // a name has none
    for (const std::uint32_t i : list)
      if (findings()[i].element == Element::name) {
        const unsigned n = number_in(findings()[i].label);
        named |= 1u << n;
        plain = plain || n == 0;
      }
    named &= ~1u;
    if (named == 0) {
      if (static_cast<Holder>(h) != Holder::subject) take_by_first_word(list, people);
      continue;
    }
    // "Name 1 | Name 2": the first is whom the row is about. "Child 1" is not.
    if (!plain && static_cast<Holder>(h) == Holder::subject) named &= named - 1;
    if (!plain && (named & (named - 1)) == 0 && static_cast<Holder>(h) != Holder::subject) continue;
    for (unsigned n = 1; n < 10; ++n) {
      if ((named & (1u << n)) == 0) continue;
      std::vector<std::uint32_t> person;
      for (const std::uint32_t i : list)
        if (number_in(findings()[i].label) == n) person.push_back(i);
      std::erase_if(list, [&](std::uint32_t i) { return number_in(findings()[i].label) == n; });
      if (static_cast<Holder>(h) != Holder::subject) take_birth_behind(person, by_holder);
      people.push_back(std::move(person));
    }
  }
  return people;
}

// "Mom | Mom # | Dad | Dad #": two guardians, told apart by the first word of their headers.
void PartReader::take_by_first_word(std::vector<std::uint32_t>& list,
                                    std::vector<std::vector<std::uint32_t>>& people) const {
  const auto first_word = [&](std::uint32_t i) {
    const std::string_view label = trim(findings()[i].label);
    return to_lower(label.substr(0, label.find_first_of(" '/#_-:")));
  };
  constexpr std::size_t most = 4;
  std::vector<std::string> words;  // of the headers of names
  for (const std::uint32_t i : list) {
    if (findings()[i].element != Element::name) continue;
    const std::string word = first_word(i);
    if (!word.empty() && std::find(words.begin(), words.end(), word) == words.end()) words.push_back(word);
  }
  if (words.size() < 2 || words.size() > most) return;
  for (std::size_t w = 1; w < words.size(); ++w) {
    std::vector<std::uint32_t> person;
    for (const std::uint32_t i : list)
      if (first_word(i) == words[w]) person.push_back(i);
    std::erase_if(list, [&](std::uint32_t i) { return first_word(i) == words[w]; });
    if (!person.empty()) people.push_back(std::move(person));
  }
}

bool PartReader::has_name(const std::vector<std::uint32_t>& list) const {
  return std::any_of(list.begin(), list.end(), [&](std::uint32_t i) { return findings()[i].element == Element::name; });
}

// "Parent 1 | Parent 2 | Address | Phone" and nobody else is named: the row is about the first of them, and the
// others live in the same home.
bool PartReader::take_first_parent(std::array<std::vector<std::uint32_t>, holder_count>& by_holder,
                                   std::vector<std::vector<std::uint32_t>>& numbered) const {
  std::vector<std::uint32_t>& subject = by_holder[static_cast<std::size_t>(Holder::subject)];
  std::vector<std::uint32_t>& parent = by_holder[static_cast<std::size_t>(Holder::guardian)];
  if (subject.empty() || numbered.empty()) return false;
  for (const std::vector<std::uint32_t>& list : numbered)
    if (findings()[list.front()].holder != Holder::guardian) return false;
  for (std::size_t h = 0; h < holder_count; ++h)
    if (static_cast<Holder>(h) != Holder::guardian && static_cast<Holder>(h) != Holder::staff &&
        static_cast<Holder>(h) != Holder::provider && has_name(by_holder[h]))
      return false;
  // What a school has of a child without its name is not the parent's.
  if (!std::all_of(subject.begin(), subject.end(),
                   [&](std::uint32_t i) { return is_contact_detail(findings()[i].element); }))
    return false;
  std::vector<std::uint32_t>& first = has_name(parent) ? parent : numbered.front();
  subject.insert(subject.end(), first.begin(), first.end());
  if (has_name(parent))
    parent.clear();
  else
    numbered.erase(numbered.begin());
  return true;
}

// "Mina (daughter, 7/7/2013)" below "Ann Brown": a given name alone is of the family of the row above.
void PartReader::take_family_from_above(Mention& row, std::uint32_t table) const {
  if (!row.name.family.empty() || row.name.given.empty() || last_row_table_ != table || last_row_names_ == nobody)
    return;
  // "Hollis, Shanice | 518-555-0185" and below it "Brenda | 518-555-0161" in a log of calls: two who called.
  const auto phones_of = [&](const Mention& m) {
    std::set<std::string> numbers;
    for (const std::uint32_t i : m.findings)
      if (findings()[i].element == Element::phone) numbers.insert(findings()[i].normalized);
    return numbers;
  };
  const std::set<std::string> own = phones_of(row), above = phones_of(page_.mentions[last_row_subject_]);
  if (!own.empty() && !above.empty() && own != above) return;
  row.name.family = page_.mentions[last_row_subject_].name.family;
}

// "same" below the address of the row above: its home.
void PartReader::share_the_home_above(Mention& m, std::uint32_t table_index, std::uint32_t row) {
  if (last_row_table_ != table_index || row != last_row_ + 1 || table_index >= part_.tables.size()) return;
  const Table& table = part_.tables[table_index];
  if (row >= table.rows) return;
  const auto is_home = [&](std::uint32_t i) {
    return findings()[i].element == Element::address && findings()[i].how == How::table;
  };
  if (std::any_of(m.findings.begin(), m.findings.end(), is_home)) return;
  const std::vector<std::uint32_t> above = page_.mentions[last_row_subject_].findings;
  for (const std::uint32_t i : above) {
    if (!is_home(i) || findings()[i].column >= table.columns) continue;
    const std::string cell = to_lower(trim(part_.view(table.at(row, findings()[i].column))));
    for (const std::string_view words : {"same", "same as above", "same address", "s/a", "ditto", "\"", "''", "do."})
      if (cell == words) {
        give(m, i);
        return;
      }
  }
}

void PartReader::remember_row(const std::vector<std::uint32_t>& indices, std::uint32_t mention) {
  last_row_subject_ = mention;
  last_row_ = findings()[indices.front()].row;
  last_row_table_ = findings()[indices.front()].table;
  last_row_names_ = nobody;
  for (const std::uint32_t i : indices)
    if (findings()[i].element == Element::name && findings()[i].holder == Holder::subject &&
        findings()[i].how == How::table)
      last_row_names_ = findings()[i].column;
}

namespace {

bool begins_with_arrow(std::string_view cell) {
  constexpr std::string_view arrows[] = {"\u21B3", "\u2514", "\u2192", "->", ">>", "=>", "\u00BB", "''", "\""};
  return std::any_of(std::begin(arrows), std::end(arrows),
                     [cell](std::string_view arrow) { return cell.starts_with(arrow); });
}

}  // namespace

// A second drug or diagnosis below the first, with nothing in the column of the name: of the person above.
bool PartReader::continues_last_row(const std::vector<std::uint32_t>& indices) const {
  const Finding& first = findings()[indices.front()];
  if (first.table != last_row_table_ || first.row != last_row_ + 1 || last_row_names_ == nobody) return false;
  const Table& table = part_.tables[first.table];
  if (first.row >= table.rows || last_row_names_ >= table.columns) return false;
  // "↳ sent again": a note on the row above, whatever stands in it but another name.
  if (begins_with_arrow(trim(part_.view(table.at(first.row, last_row_names_)))))
    return std::none_of(indices.begin(), indices.end(), [&](std::uint32_t i) {
      const Finding& f = findings()[i];
      return f.element == Element::name && f.holder != Holder::staff && f.holder != Holder::provider;
    });
  // Or the second line of a record: the street stands below the name, or a number with its label.
  const bool second_line = std::any_of(indices.begin(), indices.end(), [&](std::uint32_t i) {
    const Finding& f = findings()[i];
    // A number alone, or with its label: "NYSEG acct 1004-220 (I. Novak)" pays somebody else.
    constexpr std::uint32_t longest_label = 9, longest_rest = 2;
    const Cell& names = table.at(first.row, last_row_names_);
    return f.column == last_row_names_ &&
           (((f.element == Element::address || is_unique_identifier(f.element)) && f.how == How::table) ||
            (is_unique_identifier(f.element) && f.how == How::prose && f.begin - names.begin <= longest_label &&
             names.end <= f.end + longest_rest));
  });
  if (!second_line && !trim(part_.view(table.at(first.row, last_row_names_))).empty()) return false;
  return std::all_of(indices.begin(), indices.end(), [&](std::uint32_t i) {
    const Finding& f = findings()[i];
    return (is_health(f.element) || is_contact_detail(f.element) || (second_line && is_unique_identifier(f.element))) &&
           f.holder == Holder::subject;
  });
}

// A rent roll has one address for all who live in the unit: it is the co-tenant's as much as the tenant's.
bool PartReader::lives_in_the_same_home(const std::vector<std::uint32_t>& list) const {
  bool shares = false;
  for (const std::uint32_t i : list) {
    const Finding& f = findings()[i];
    if (f.element == Element::address) return false;
    if (f.element != Element::name) continue;
    for (const std::string_view word :
         {"tenant", "occupant", "household", "resident", "lessee", "roommate", "housemate", "inquilino", "conviviente",
          "co-signer", "cosigner", "co-borrower", "coborrower", "co-applicant", "coapplicant"})
      shares = shares || contains_ignore_case(f.label, word);
  }
  return shares;
}

// "Ann Brown | 12 Elm St | Carl Brown | husband": a couple, or a child and the parent, of one name has one home.
void PartReader::share_of_the_row(std::uint32_t subject, std::uint32_t other, const std::vector<std::uint32_t>& list) {
  if (findings()[list.front()].holder == Holder::contact) {
    // What the contact is to whom the row is about stands in the cells of the name and of the number.
    constexpr std::uint32_t longest = 160, before = 24;
    const Finding &first = findings()[list.front()], &last = findings()[list.back()];
    const std::uint32_t from = first.begin - std::min(first.begin, before), to = std::min(last.end, from + longest);
    const std::string words = " " + to_lower(text_.substr(from, to - from));
    const bool couple = std::any_of(std::begin(words_of_couples), std::end(words_of_couples),
                                    [&](std::string_view word) { return words.find(word) != std::string::npos; });
    if (!couple) return;
  }
  for (const auto& [m, home] : share_home(findings(), page_.mentions, {subject, other}, true))
    if (m == other) give(page_.mentions[m], home);
}

void PartReader::add_row_mention(const std::vector<std::uint32_t>& list, Holder holder, const std::string& where) {
  PersonName name;
  bool employee = false;
  for (const std::uint32_t i : list) {
    const Finding& f = findings()[i];
    if (f.element != Element::name) continue;
    if (name.empty()) name = f.name;
    employee |= (f.flags & flag_employee) != 0;
  }
  Mention& m = add_mention(std::move(name), role_of(holder, employee), where);
  for (const std::uint32_t i : list) give(m, i);
}

}  // namespace spillmap::attribute
