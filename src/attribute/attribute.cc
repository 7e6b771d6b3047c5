#include "attribute/attribute.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <map>
#include <optional>

#include "attribute/entities.h"
#include "attribute/entries.h"
#include "attribute/household.h"
#include "attribute/references.h"
#include "base/text.h"
#include "model/holder.h"
#include "model/short_name.h"
#include "names/name_words.h"

namespace spillmap {

using attribute::Cast;
using attribute::Entity;
using attribute::Occurrence;

namespace {

constexpr std::uint32_t nobody = 0xFFFFFFFFu;
constexpr std::uint32_t not_owned = 0xFFFFFFFEu;
constexpr std::uint32_t reach_back = 1500;  // bytes: how far a "she" may stand behind the name it means

// The second of two people who share a cell or a line of a form: "Ann & Carl Brown".
bool is_joint(const Finding& f) {
  return f.element == Element::name && f.record == Finding::no_table && f.record_person == 1;
}
// One of a list of people in a cell, each with the birth date: "Mina (7/7/1983); Kai (3/19/2014)".
bool is_listed(const Finding& f) { return f.record == Finding::no_table && f.record_person >= 2; }

bool exposes_nothing(const Finding& f) { return (f.flags & (flag_masked | flag_sample)) != 0; }

Role role_of(Holder holder, bool employment) {
  switch (holder) {
    case Holder::subject: return employment ? Role::employee : Role::client;
    case Holder::guardian: return Role::guardian;
    case Holder::spouse:
    case Holder::child:
    case Holder::contact:
    case Holder::subscriber: return Role::relative;
    case Holder::provider: return Role::provider;
    case Holder::staff: return Role::author;
    default: return Role::other;
  }
}

constexpr std::string_view words_of_couples[] = {
    " wife",    " husband", " spouse", "\nwife",    "\nhusband", "\nspouse", " esposa",  " esposo",
    "\nesposa", "\nesposo", "\twife",  "\thusband", "\tspouse",  "(wife",    "(husband", "(spouse"};

// What a document says of itself: papers of the personnel office are about employees.
bool is_personnel_paper(std::string_view text) {
  const std::string_view head = text.substr(0, 6000);
  static constexpr std::string_view words[] = {"payroll",
                                               "direct deposit",
                                               "w-2",
                                               "wage and tax",
                                               "leave of absence",
                                               "fmla",
                                               "offer of employment",
                                               "offer letter",
                                               "offer you the position",
                                               "offer you a position",
                                               "offer you the job",
                                               "offer you employment",
                                               "offering you the position",
                                               "letter of resignation",
                                               "employment agreement",
                                               "employment eligibility",
                                               "form i-9",
                                               "employee id",
                                               "date of hire",
                                               "pay period",
                                               "personnel file",
                                               "new hire",
                                               "open enrollment",
                                               "performance review",
                                               "net pay"};
  return std::any_of(std::begin(words), std::end(words),
                     [&](std::string_view w) { return contains_ignore_case(head, w); });
}

struct Span {
  std::uint32_t begin = 0, end = 0;
};

// Where the people of a stretch are named, each list in order of place: a stretch can have a hundred thousand names and
// as many values, so whoever is next to a value must be found without going through all.
class Places {
 public:
  explicit Places(const Cast& cast) {
    for (const Occurrence& o : cast.occurrences) {
      const Entity& entity = cast.entities[o.entity];
      (entity.eligible() ? eligible : others).push_back(o);
      std::vector<Occurrence>& list = by_holder[static_cast<std::size_t>(entity.holder)];
      if (list.empty() || list.back().begin != o.begin) list.push_back(o);
    }
  }
  // The first at or after `place`; the one before it is the last that begins before.
  static std::vector<Occurrence>::const_iterator from(const std::vector<Occurrence>& list, std::uint32_t place) {
    return std::lower_bound(list.begin(), list.end(), place,
                            [](const Occurrence& o, std::uint32_t at) { return o.begin < at; });
  }
  // The one person whom labels call a guardian, spouse or contact, if there is one only.
  std::uint32_t only_relation() const {
    std::uint32_t only = nobody;
    for (const Holder holder : {Holder::guardian, Holder::spouse, Holder::contact})
      for (const Occurrence& o : by_holder[static_cast<std::size_t>(holder)]) {
        if (only != nobody && only != o.entity) return nobody;
        only = o.entity;
      }
    return only;
  }
  // The one person besides the subject of whom no label says anything; nobody when there are none or several.
  std::uint32_t only_other(const Cast& cast, std::uint32_t subject) {
    if (!others_known_) {
      others_known_ = true;
      int count = 0;
      for (std::uint32_t e = 0; e < cast.entities.size() && count < 2; ++e) {
        const Entity& entity = cast.entities[e];
        if (e == subject || !entity.eligible() || entity.holder != Holder::other || entity.name.given.empty() ||
            entity.lone)
          continue;
        ++count;
        only_other_ = e;
      }
      if (count != 1) only_other_ = nobody;
    }
    return only_other_;
  }
  std::vector<Occurrence> eligible, others;
  std::array<std::vector<Occurrence>, holder_count> by_holder;

 private:
  bool others_known_ = false;
  std::uint32_t only_other_ = nobody;
};

class PartReader {
 public:
  PartReader(const TextPart& part, std::vector<Finding> findings, const PersonName& carried_subject)
      : part_(part), text_(part.utf8), carried_(carried_subject) {
    page_.findings = std::move(findings);
    owner_.assign(page_.findings.size(), false);
    personnel_ = is_personnel_paper(text_);
  }

  ResultPage read() {
    read_rows();
    read_mail_headers();
    read_records();
    read_document();
    share_titles_of_lists();
    mark_samples();
    return std::move(page_);
  }

  const PersonName& subject() const { return subject_name_; }

 private:
  std::vector<Finding>& findings() { return page_.findings; }
  const std::vector<Finding>& findings() const { return page_.findings; }

  Mention& add_mention(PersonName name, Role role, std::string reason) {
    Mention& m = page_.mentions.emplace_back();
    m.name = std::move(name);
    m.role = role;
    m.reason = std::move(reason);
    return m;
  }

  // "Relapse Prevention Group / Tuesday, Room B" above a table of names: what a list is of is true of each in it. Not
  // of those who work there, and not where they are taught it.
  void share_titles_of_lists() {
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
        if (owner_[i] || !is_health(f.element) || f.how == How::form || !is_title_of_list(f, from)) continue;
        const bool above = f.table == Finding::no_table && f.begin < top;
        const bool in_it = f.table == table && f.row < first_row && stands_alone_in_its_row(list, f.row);
        if (!above && !in_it) continue;
        for (const std::uint32_t m : people) give(page_.mentions[m], i);
      }
    }
  }

  bool is_title_of_list(const Finding& f, std::uint32_t from) const {
    constexpr std::size_t longest_title = 90, most_words_before = 3;
    const std::uint32_t begin = begin_of_line(f.begin, 0, longest_title);
    const std::string_view line = trim(text_.substr(begin, std::min(text_.find('\n', begin), text_.size()) - begin));
    if (line.empty() || line.size() > longest_title || line.back() == '.' || line.back() == '?') return false;
    const std::string_view before = trim(text_.substr(begin, f.begin - begin));
    if (std::count(before.begin(), before.end(), ' ') >= static_cast<std::ptrdiff_t>(most_words_before)) return false;
    for (const std::string_view taught : {"training", "in-service", "inservice", "staff", "protocol", "policy",
                                          "instructor", "certification", "inventory", "price", "fee schedule"})
      if (contains_ignore_case(text_.substr(from, f.end + longest_title - from), taught)) return false;
    return true;
  }

  static bool stands_alone_in_its_row(const Table& table, std::uint32_t row) {
    std::uint32_t filled = 0;
    for (std::uint32_t c = 0; row < table.rows && c < table.columns; ++c)
      filled += table.at(row, c).begin < table.at(row, c).end;
    return filled == 1;
  }

  // What stands beside a name of nobody is nobody's either.
  void mark_samples() {
    for (const Mention& m : page_.mentions) {
      const bool sample = std::any_of(m.findings.begin(), m.findings.end(), [&](std::uint32_t i) {
        return findings()[i].element == Element::name && (findings()[i].flags & flag_sample) != 0;
      });
      if (!sample) continue;
      for (const std::uint32_t i : m.findings) findings()[i].flags |= flag_sample;
    }
  }

  void give(Mention& m, std::uint32_t index) {
    m.findings.push_back(index);
    m.confidence = std::max(m.confidence, findings()[index].confidence);
    owner_[index] = true;
    if (findings()[index].flags & flag_deceased) m.deceased = true;
  }

  // ---- tables: a row is a person, or several
  // --------------------------------------------------------------------------
  void read_rows() {
    std::map<std::pair<std::uint32_t, std::uint32_t>, std::vector<std::uint32_t>> rows;
    for (std::uint32_t i = 0; i < findings().size(); ++i)
      if (findings()[i].table != Finding::no_table && findings()[i].how != How::form)
        rows[{findings()[i].table, findings()[i].row}].push_back(i);
    // A table with one row in a letter or form is a part of the form, not a list of people.
    std::map<std::uint32_t, int> named_rows, all_rows;
    for (const auto& [place, indices] : rows) {
      ++all_rows[place.first];
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
            } else if (findings()[i].holder == Holder::contact) {
              findings()[i].party = Finding::party_of_table + place.first;
            }
          }
        continue;
      }
      read_row(indices);
    }
  }

  void read_row(const std::vector<std::uint32_t>& indices) {
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
    give_mailboxes(by_holder);
    // A telephone number under "Contact phone" with no contact's name is the subject's own.
    for (const Holder h :
         {Holder::guardian, Holder::spouse, Holder::child, Holder::contact, Holder::subscriber, Holder::other}) {
      std::vector<std::uint32_t>& list = group(h);
      if (list.empty() || has_name(list)) continue;
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
      if (instead == Holder::child || instead == Holder::subscriber || named == 1) {
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
  void give_mailboxes(std::array<std::vector<std::uint32_t>, holder_count>& by_holder) const {
    std::vector<std::uint32_t>& subject = by_holder[static_cast<std::size_t>(Holder::subject)];
    const auto is_named_so = [&](const std::vector<std::uint32_t>& list, const std::string& mailbox) {
      return std::any_of(list.begin(), list.end(), [&](std::uint32_t i) {
        return findings()[i].element == Element::name && is_mailbox_of(findings()[i].name, mailbox);
      });
    };
    constexpr std::size_t most = 32;  // values of one person in a row
    for (const std::vector<std::uint32_t>& list : by_holder)
      if (list.size() > most) return;
    if (!has_name(subject)) return;
    for (std::size_t k = 0; k < subject.size();) {
      const std::uint32_t i = subject[k];
      std::vector<std::uint32_t>* only = nullptr;
      if (findings()[i].element == Element::email) {
        const std::string mailbox = mailbox_of(findings()[i].value);
        int count = 0;
        for (const Holder h : {Holder::guardian, Holder::spouse, Holder::child, Holder::contact, Holder::other})
          if (std::vector<std::uint32_t>& list = by_holder[static_cast<std::size_t>(h)]; is_named_so(list, mailbox)) {
            only = &list;
            ++count;
          }
        if (count != 1 || is_named_so(subject, mailbox)) only = nullptr;
      }
      if (only == nullptr) {
        ++k;
        continue;
      }
      only->push_back(i);
      subject.erase(subject.begin() + static_cast<std::ptrdiff_t>(k));
    }
  }
  // The letters of what stands before the "@".
  static std::string mailbox_of(std::string_view address) {
    std::string letters;
    for (const char c : address.substr(0, address.find('@')))
      if (is_alpha(c)) letters += lower(c);
    return letters;
  }
  // "annbrown", "abrown", "browna", "brownann".
  static bool is_mailbox_of(const PersonName& name, const std::string& mailbox) {
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

  // Are the two groups of a row of one name and one birth date? A father can have the name of his son.
  bool are_one(const std::vector<std::uint32_t>& some, const std::vector<std::uint32_t>& others) const {
    bool named = false, born = false;
    for (const std::uint32_t i : some)
      for (const std::uint32_t k : others) {
        const Finding &f = findings()[i], &other = findings()[k];
        if (f.element != other.element) continue;
        if (f.element == Element::name) {
          if (!attribute::same_name(f.name, other.name)) return false;
          named = true;
        }
        if (f.element != Element::date_of_birth) continue;
        if (f.normalized != other.normalized) return false;
        born = true;
      }
    return named && born;
  }

  // Is the column headed "I care for", "Caring for"? What it tells is of who is cared for, and not of who signs.
  bool is_of_the_cared_for(const Finding& f) const {
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
  std::vector<std::vector<std::uint32_t>> take_named_in_cells(std::vector<std::uint32_t>& values,
                                                              const std::vector<std::uint32_t>& names,
                                                              const std::vector<std::uint32_t>& row) {
    constexpr std::size_t most_names = 16;
    constexpr std::uint32_t farthest = 40;
    std::vector<std::vector<std::uint32_t>> people;
    if (names.empty() || names.size() > most_names) return people;
    const auto of_the_row = [&](const Finding& name) {
      return std::any_of(row.begin(), row.end(), [&](std::uint32_t i) {
        const Finding& f = findings()[i];
        return f.element == Element::name && f.how == How::table && attribute::same_name(f.name, name.name);
      });
    };
    std::erase_if(values, [&](std::uint32_t i) {
      Finding& value = findings()[i];
      const bool told = is_health(value.element) && is_of_the_cared_for(value);
      if ((!is_contact_detail(value.element) && !told) || (value.flags & flag_business) != 0) return false;
      std::uint32_t nearest = nobody, distance = farthest;
      for (const std::uint32_t n : names) {
        const Finding& name = findings()[n];
        if (name.column != value.column || name.name.given.empty() || name.name.family.empty()) continue;
        const bool before = name.end <= value.begin;
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
  void add_listed(const std::vector<std::uint32_t>& list, std::size_t row_begin, std::int32_t subject,
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
  void add_joint(std::uint32_t name, const std::vector<std::uint32_t>& of_the_other, const std::string& where) {
    std::vector<std::uint32_t> list{name};
    for (const std::uint32_t i : of_the_other)
      if (findings()[i].element == Element::address || findings()[i].element == Element::phone ||
          findings()[i].element == Element::bank_account)
        list.push_back(i);
    add_row_mention(list, findings()[name].holder, where);
  }

  // The number that a header gives to one of several people: 2 of "Mbr2 DOB", "Dependent 2 SSN", "Child #2"; else 0.
  static unsigned number_in(std::string_view label) {
    for (std::size_t i = 0; i < label.size(); ++i) {
      if (!is_digit(label[i])) continue;
      if (i + 1 < label.size() && lower(label[i + 1]) == 's') return 0;  // "1st name"
      if (i + 1 < label.size() && is_digit(label[i + 1])) return 0;
      return static_cast<unsigned>(label[i] - '0');
    }
    return 0;
  }

  // "Parent 1 | DOB | Parent 2 | DOB" where no header names whom the row is about: each date is of the name before it.
  void take_birth_behind(std::vector<std::uint32_t>& person,
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
  std::vector<std::vector<std::uint32_t>> take_numbered(
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
  void take_by_first_word(std::vector<std::uint32_t>& list, std::vector<std::vector<std::uint32_t>>& people) const {
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

  bool has_name(const std::vector<std::uint32_t>& list) const {
    return std::any_of(list.begin(), list.end(),
                       [&](std::uint32_t i) { return findings()[i].element == Element::name; });
  }

  // "Parent 1 | Parent 2 | Address | Phone" and nobody else is named: the row is about the first of them, and the
  // others live in the same home.
  bool take_first_parent(std::array<std::vector<std::uint32_t>, holder_count>& by_holder,
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
  void take_family_from_above(Mention& row, std::uint32_t table) const {
    if (!row.name.family.empty() || row.name.given.empty() || last_row_table_ != table || last_row_names_ == nobody)
      return;
    row.name.family = page_.mentions[last_row_subject_].name.family;
  }

  void remember_row(const std::vector<std::uint32_t>& indices, std::uint32_t mention) {
    last_row_subject_ = mention;
    last_row_ = findings()[indices.front()].row;
    last_row_table_ = findings()[indices.front()].table;
    last_row_names_ = nobody;
    for (const std::uint32_t i : indices)
      if (findings()[i].element == Element::name && findings()[i].holder == Holder::subject &&
          findings()[i].how == How::table)
        last_row_names_ = findings()[i].column;
  }

  // A second drug or diagnosis below the first, with nothing in the column of the name: of the person above.
  bool continues_last_row(const std::vector<std::uint32_t>& indices) const {
    const Finding& first = findings()[indices.front()];
    if (first.table != last_row_table_ || first.row != last_row_ + 1 || last_row_names_ == nobody) return false;
    const Table& table = part_.tables[first.table];
    if (first.row >= table.rows || last_row_names_ >= table.columns) return false;
    // Or the second line of a record: the street stands below the name, or a number with its label.
    const bool second_line = std::any_of(indices.begin(), indices.end(), [&](std::uint32_t i) {
      const Finding& f = findings()[i];
      // A number alone, or with its label: "NYSEG acct 1004-220 (I. Novak)" pays somebody else.
      constexpr std::uint32_t longest_label = 9, longest_rest = 2;
      const Cell& names = table.at(first.row, last_row_names_);
      return f.column == last_row_names_ &&
             ((f.element == Element::address && f.how == How::table) ||
              (is_unique_identifier(f.element) && f.how == How::prose && f.begin - names.begin <= longest_label &&
               names.end <= f.end + longest_rest));
    });
    if (!second_line && !trim(part_.view(table.at(first.row, last_row_names_))).empty()) return false;
    return std::all_of(indices.begin(), indices.end(), [&](std::uint32_t i) {
      const Finding& f = findings()[i];
      return (is_health(f.element) ||
              (second_line && (is_contact_detail(f.element) || is_unique_identifier(f.element)))) &&
             f.holder == Holder::subject;
    });
  }

  // A rent roll has one address for all who live in the unit: it is the co-tenant's as much as the tenant's.
  bool lives_in_the_same_home(const std::vector<std::uint32_t>& list) const {
    bool shares = false;
    for (const std::uint32_t i : list) {
      const Finding& f = findings()[i];
      if (f.element == Element::address) return false;
      if (f.element != Element::name) continue;
      for (const std::string_view word :
           {"tenant", "occupant", "household", "resident", "lessee", "roommate", "housemate", "inquilino",
            "conviviente", "co-signer", "cosigner", "co-borrower", "coborrower", "co-applicant", "coapplicant"})
        shares = shares || contains_ignore_case(f.label, word);
    }
    return shares;
  }

  // "Ann Brown | 12 Elm St | Carl Brown | husband": a couple, or a child and the parent, of one name has one home.
  void share_of_the_row(std::uint32_t subject, std::uint32_t other, const std::vector<std::uint32_t>& list) {
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
    for (const auto& [m, home] : attribute::share_home(findings(), page_.mentions, {subject, other}, true))
      if (m == other) give(page_.mentions[m], home);
  }

  void add_row_mention(const std::vector<std::uint32_t>& list, Holder holder, const std::string& where) {
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

  // ---- mail: who sends is no subject, but a private sender's address is his own
  // --------------------------------------
  void read_mail_headers() {
    std::map<std::string, std::vector<std::uint32_t>> people;
    for (std::uint32_t i = 0; i < findings().size(); ++i) {
      const Finding& f = findings()[i];
      if (f.how == How::metadata && !owner_[i] && !f.locator.field.empty() && f.locator.row != 0)
        people[f.locator.field + '\0' + std::to_string(f.locator.row)].push_back(i);
    }
    note_header_hosts();
    for (const auto& [place, list] : people) {
      PersonName name;
      bool business = true;
      for (const std::uint32_t i : list) {
        if (findings()[i].element == Element::name && (findings()[i].flags & flag_short_name) == 0)
          name = findings()[i].name;
        if (findings()[i].element == Element::email) business = (findings()[i].flags & flag_business) != 0;
      }
      if (business && !name.empty() && equals_ignore_case(findings()[list.front()].locator.field, "from")) {
        for (const std::uint32_t i : list)
          if (findings()[i].element == Element::email && !is_host_of_headers(host_of(findings()[i].normalized)) &&
              tells_of_oneself(text_.substr(0, quoted_from()))) {
            business = false;
            findings()[i].flags &= ~static_cast<std::uint32_t>(flag_business);
          }
      }
      if (name.empty() && business) continue;
      Mention& m = add_mention(name, business ? Role::author : Role::other,
                               "mail header " + findings()[list.front()].locator.field);
      for (const std::uint32_t i : list) give(m, i);
      if (equals_ignore_case(findings()[list.front()].locator.field, "from") && !name.empty())
        sender_ = static_cast<std::int32_t>(page_.mentions.size() - 1);
      if (equals_ignore_case(findings()[list.front()].locator.field, "to") && !name.empty())
        recipient_ =
            recipient_ == no_recipient ? static_cast<std::int32_t>(page_.mentions.size() - 1) : several_recipients;
      if (!business) private_senders_.push_back(static_cast<std::uint32_t>(page_.mentions.size() - 1));
    }
  }

  // ---- records: the structure of the format has said who is who
  // -----------------------------------------------------------
  void read_records() {
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

  void read_record(const Record& record, const std::vector<std::uint32_t>& structured, std::vector<std::uint32_t> names,
                   const std::vector<std::uint32_t>& values) {
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
  void read_narrative(const Record& record, const std::vector<std::int32_t>& of_person, std::int32_t subject_mention,
                      const std::vector<std::uint32_t>& names, const std::vector<std::uint32_t>& values) {
    const Span span{record.begin, record.end};
    Cast cast = attribute::cast_of(findings(), names);
    std::vector<std::int32_t> mention_of(cast.entities.size(), -1);  // of each entity
    std::uint32_t subject = nobody;
    for (std::uint32_t e = 0; e < cast.entities.size(); ++e)
      for (const std::uint32_t i : cast.entities[e].findings) {
        if (findings()[i].how != How::record) continue;
        const std::int32_t m = of_person[findings()[i].record_person];
        if (mention_of[e] < 0 || m == subject_mention) mention_of[e] = m;
        if (m == subject_mention) subject = e;
      }
    attribute::find_short_names(cast, part_, span.begin, span.end);
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
  std::uint32_t named_before(const Finding& f, const Places& places, const Span& span) const {
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

  // ---- forms and prose
  // --------------------------------------------------------------------------------------------------
  void read_document() {
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

  bool is_subject_label(const Finding& f) const {
    return f.element == Element::name && f.how == How::form && f.holder == Holder::subject && !is_joint(f) &&
           !is_listed(f) && (f.flags & flag_context) != 0 && (f.flags & (flag_short_name | flag_old)) == 0;
  }

  std::vector<Span> split_records(const std::vector<std::uint32_t>& names) {
    const auto end = static_cast<std::uint32_t>(text_.size());
    std::vector<std::uint32_t> heads;  // subject labels of different people
    for (const std::uint32_t i : names) {
      if (!is_subject_label(findings()[i])) continue;
      if (heads.empty() || !attribute::same_name(findings()[heads.back()].name, findings()[i].name)) heads.push_back(i);
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
  std::vector<std::uint32_t> lines_that_lead(const std::vector<std::uint32_t>& heads) const {
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

  // Where the line of `at` begins: no further back than `from`, and than `reach` before `at`.
  std::uint32_t begin_of_line(std::uint32_t at, std::uint32_t from, std::uint32_t reach = 0xFFFFFFFFu) const {
    const std::uint32_t border = std::max(from, at > reach ? at - reach : 0);
    while (at > border && text_[at - 1] != '\n') --at;
    return at;
  }

  // The clearest border between two records: a ruler, most blank lines, else the line of the second name.
  std::uint32_t best_cut(std::uint32_t from, std::uint32_t to) const {
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
  void leave_out_words_of_addresses(Cast& cast, const std::vector<std::uint32_t>& values) {
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

  // "ONBOARDING -- night coverage, Ann Brown, DO" over the numbers of a new doctor: papers of the personnel office are
  // about the one whom their title names, whatever stands behind the name.
  static void take_titled_provider(Cast& cast, std::string_view title) {
    std::uint32_t only = nobody;
    for (const Occurrence& o : cast.occurrences) {
      if (o.begin >= title.size()) break;
      if (only != nobody && only != o.entity) return;
      only = o.entity;
    }
    if (only == nobody) return;
    Entity& entity = cast.entities[only];
    if (!entity.provider || entity.lone || entity.name.family.empty() || entity.name.given.empty()) return;
    for (const Entity& other : cast.entities)
      if (other.labelled_subject) return;
    entity.provider = false;
    entity.labelled_subject = true;
    entity.holder = Holder::subject;
  }

  void read_stretch(const Span& span, const std::vector<std::uint32_t>& names,
                    const std::vector<std::uint32_t>& values) {
    Cast cast = attribute::cast_of(findings(), names, text_);
    if (personnel_)  // there a nurse or a clerk is whom the papers are about
      for (Entity& entity : cast.entities) entity.worker = false;
    if (personnel_ && span.begin == 0 && part_.new_document)
      take_titled_provider(cast, text_.substr(0, text_.find('\n')));
    attribute::find_short_names(cast, part_, span.begin, span.end);
    leave_out_words_of_addresses(cast, values);
    std::vector<std::vector<std::uint32_t>> owned(cast.entities.size());
    for (std::uint32_t e = 0; e < cast.entities.size(); ++e) owned[e] = cast.entities[e].findings;

    // Who signs below has sent it.
    if (sender_ >= 0 && page_.mentions[static_cast<std::size_t>(sender_)].role == Role::author)
      for (Entity& entity : cast.entities)
        if (!entity.labelled_subject && entity.holder == Holder::other && !entity.name.family.empty() &&
            !entity.name.given.empty() &&
            attribute::same_name(entity.name, page_.mentions[static_cast<std::size_t>(sender_)].name))
          entity.author = true;
    parties_.clear();
    for (std::uint32_t e = 0; e < cast.entities.size(); ++e)
      for (const std::uint32_t i : cast.entities[e].findings)
        if (findings()[i].party != 0 && !is_joint(findings()[i])) parties_.emplace(findings()[i].party, e);
    take_families_from_above(cast);
    find_letter_writer(cast, span, values);
    find_who_wrote_down(cast, values);
    find_kin(cast);
    const bool prose =
        std::any_of(values.begin(), values.end(), [&](std::uint32_t i) { return findings()[i].how == How::prose; });
    entries_.clear();
    if (prose) entries_ = attribute::entries_of(text_, span.begin, span.end, lines_with_names(cast, span));
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
      std::vector<attribute::Turn> told = speakers_;
      end_with_entries(told);
      attribute::find_references(cast, part_, span.begin, span.end, told, entries_, subject);
    }
    dominant_ = subject == nobody ? spoken_of_most(cast) : nobody;
    Places places(cast);
    std::vector<std::uint32_t> orphans;
    const bool one_case = (subject == nobody || !cast.entities[subject].labelled_subject) && rows_are_of_one_case();
    for (const std::uint32_t i : values) {
      // "Placement address: ..." below the members of one case.
      if (const Finding& f = findings()[i]; one_case && f.element == Element::address && f.how == How::form &&
                                            f.holder == Holder::subject && f.party == 0 &&
                                            f.table == Finding::no_table && (f.flags & flag_business) == 0) {
        for (const std::uint32_t row : row_subjects_) give(page_.mentions[row], i);
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

  // "Please send my son's records to us at 12 Elm St", in a mail of a private person's: the sender lives there, too.
  bool is_where_we_live(const Finding& f) {
    constexpr std::uint32_t reach = 24;
    if (f.element != Element::address || f.how != How::prose || f.table != Finding::no_table || sender_ < 0 ||
        std::find(private_senders_.begin(), private_senders_.end(), static_cast<std::uint32_t>(sender_)) ==
            private_senders_.end() ||
        f.begin >= quoted_from())
      return false;
    const std::string lead = to_lower(text_.substr(f.begin - std::min(f.begin, reach), std::min(f.begin, reach)));
    for (const std::string_view words :
         {" to us at ", " reach us at ", " find us at ", " we live at ", " our home at "})
      if (lead.ends_with(words)) return true;
    return false;
  }

  // The private sender of a mail, with the initial of the given name, in a line of its own below the text.
  bool signs_as_sender(const Entity& entity) const {
    if (sender_ < 0 || std::find(private_senders_.begin(), private_senders_.end(),
                                 static_cast<std::uint32_t>(sender_)) == private_senders_.end())
      return false;
    const PersonName& sender = page_.mentions[static_cast<std::size_t>(sender_)].name;
    const PersonName& name = entity.name;
    if (name.given.empty() || name.family.empty() || sender.given.empty() || entity.labelled_subject ||
        fold(name.family) != fold(sender.family) || lower(name.given[0]) != lower(sender.given[0]))
      return false;
    const bool initial = name.given.size() == 1 || (name.given.size() == 2 && name.given[1] == '.');
    if (!initial && fold(name.given) != fold(sender.given)) return false;
    const Finding& place = findings()[entity.findings.back()];
    return (place.begin == 0 || text_[place.begin - 1] == '\n') &&
           (place.end >= text_.size() || text_[place.end] == '\n');
  }

  // A table of a few people who all have the same number: the members of a household that is one case.
  bool rows_are_of_one_case() const {
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

  // A family's form: its children have rows in a table without addresses, and the one home it tells is theirs as well.
  void share_of_the_home(std::uint32_t subject) {
    constexpr std::size_t most_rows = 10, most_findings = 64;
    if (row_subjects_.empty() || row_subjects_.size() > most_rows) return;
    const auto homes_of = [&](std::uint32_t m) {
      std::vector<std::uint32_t> homes;
      for (const std::uint32_t i : page_.mentions[m].findings)
        if (findings()[i].element == Element::address) homes.push_back(i);
      return homes;
    };
    if (page_.mentions[subject].findings.size() > most_findings) return;
    const std::vector<std::uint32_t> homes = homes_of(subject);
    if (homes.size() != 1 || (findings()[homes[0]].flags & flag_business) != 0 || findings()[homes[0]].how != How::form)
      return;
    const std::string folded = fold(page_.mentions[subject].name.family);
    const auto family = split(folded, ' ');
    std::vector<std::uint32_t> children;
    for (const std::uint32_t m : row_subjects_) {
      const Mention& row = page_.mentions[m];
      if (m == subject || !homes_of(m).empty()) return;
      if (attribute::same_name(row.name, page_.mentions[subject].name)) continue;  // who fills in the form, again
      bool child = false, born = false;
      for (const std::uint32_t i : row.findings) {
        child = child || (findings()[i].element == Element::name && findings()[i].holder == Holder::child);
        born = born || findings()[i].element == Element::date_of_birth;
      }
      const std::string own = fold(row.name.family);
      for (const std::string_view word : split(own, ' '))
        child = child || (word.size() > 2 && std::find(family.begin(), family.end(), word) != family.end());
      if (!child || !born) return;
      children.push_back(m);
    }
    for (const std::uint32_t m : children) give(page_.mentions[m], homes[0]);
  }

  // The home of a form or a note that has no more than one: of the family who is known by more than a name. `first`:
  // the first mention of the stretch.
  void share_of_the_family(const Span& span, std::size_t first) {
    constexpr std::size_t most_people = 24;
    if (page_.mentions.size() <= most_people && span.end - span.begin == text_.size()) first = 0;
    if (page_.mentions.size() - first > most_people) return;
    std::vector<std::uint32_t> people;
    for (std::size_t m = first; m < page_.mentions.size(); ++m) people.push_back(static_cast<std::uint32_t>(m));
    const auto shares = attribute::share_home(findings(), page_.mentions, people);
    if (shares.empty()) return;
    // A letter goes to where one of them lives; beneficiaries and children in care live elsewhere.
    for (const std::string_view word : {"dear ", "estimad", "beneficiar", "foster "})
      if (contains_ignore_case(text_.substr(span.begin, span.end - span.begin), word)) return;
    for (const auto& [m, home] : shares) give(page_.mentions[m], home);
  }

  // The one person of the tables who has this given name.
  std::uint32_t row_with_given(const PersonName& name) const {
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
  std::uint32_t row_with_name(const PersonName& name) const {
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

  // "Foster parents: Ann & Carl Brown, 12 Elm St, 518-555-0147": in forms, too, the one is reached as the other is.
  void share_of_couples(const Cast& cast, const std::vector<std::int32_t>& mention_of) {
    constexpr std::size_t most_people = 256, most_names = 1024;
    std::size_t names = 0;
    for (const Entity& entity : cast.entities) names += entity.findings.size();
    if (cast.entities.size() > most_people || names > most_names) return;
    const auto entity_with = [&](const std::string& label, bool joint) {
      for (std::uint32_t e = 0; e < cast.entities.size(); ++e)
        for (const std::uint32_t i : cast.entities[e].findings)
          if (findings()[i].how == How::form && is_joint(findings()[i]) == joint && findings()[i].label == label)
            return e;
      return nobody;
    };
    for (std::uint32_t e = 0; e < cast.entities.size(); ++e)
      for (const std::uint32_t i : cast.entities[e].findings) {
        if (findings()[i].how != How::form || !is_joint(findings()[i])) continue;
        const std::string label = findings()[i].label;
        const std::uint32_t other = entity_with(label, false);
        if (other == nobody || other == e || mention_of[e] < 0 || mention_of[other] < 0) continue;
        for (const auto& [from, to] : {std::pair{e, other}, std::pair{other, e}}) {
          const std::vector<std::uint32_t> list = page_.mentions[static_cast<std::size_t>(mention_of[from])].findings;
          Mention& partner = page_.mentions[static_cast<std::size_t>(mention_of[to])];
          for (const std::uint32_t k : list) {
            const Finding& f = findings()[k];
            if ((f.element != Element::address && f.element != Element::phone) || f.label != label) continue;
            if (std::find(partner.findings.begin(), partner.findings.end(), k) == partner.findings.end())
              give(partner, k);
          }
        }
      }
  }

  // "|-- WI  Ann Brown   b. 12 Sep 1986" over "|    |-- SO  Kai   b. 15 Jan 2008": in the tree of a family, where
  // nothing but signs and letters of codes stands before it, a given name alone is of the family of the line above.
  void take_families_from_above(Cast& cast) const {
    constexpr std::uint32_t longest_indent = 40, farthest = 400;
    std::uint32_t family = nobody, at = 0;
    for (const Occurrence& o : cast.occurrences) {
      Entity& entity = cast.entities[o.entity];
      if (!entity.name.family.empty() && !entity.name.given.empty()) {
        family = o.entity;
        at = o.begin;
        continue;
      }
      if (!entity.lone || !entity.name.family.empty() || family == nobody || o.begin - at > farthest) continue;
      std::uint32_t line = o.begin;
      bool bare = true, sign = false;
      while (line > 0 && text_[line - 1] != '\n' && bare) {
        --line;
        bare = o.begin - line <= longest_indent && !is_lower(text_[line]) && !is_digit(text_[line]);
        // "- Kai used his inhaler" is an entry of a list; the twigs of a tree are drawn with more.
        sign = sign || text_[line] == '|' || text_[line] == '`' || text_[line] == '+' ||
               (text_[line] == '-' && line > 0 && (text_[line - 1] == '-' || text_[line - 1] == '|')) ||
               static_cast<unsigned char>(text_[line]) >= 0x80;
      }
      if (!bare || !sign) continue;
      entity.name.family = cast.entities[family].name.family;
      at = o.begin;
    }
  }

  // Who wrote the text down: "... because nobody can read it. B. Lind" at the end of a paragraph, "Prepared for
  // Ann Brown, ..., by Bo Lind".
  void find_who_wrote_down(Cast& cast, const std::vector<std::uint32_t>& values) const {
    constexpr std::size_t most_people = 256;
    if (cast.entities.size() > most_people || values.empty()) return;
    auto eligible = std::count_if(cast.entities.begin(), cast.entities.end(),
                                  [](const Entity& e) { return e.eligible() && !e.lone && !e.worker; });
    for (Entity& entity : cast.entities) {
      if (entity.findings.size() != 1 || !entity.eligible() || entity.lone || entity.kin || entity.labelled_subject ||
          entity.worker || entity.holder != Holder::other)
        continue;
      if (eligible < 2) return;
      const Finding& f = findings()[entity.findings.front()];
      if (f.how != How::prose || f.table != Finding::no_table || !f.label.empty() || f.party != 0) continue;
      if (!signs_a_paragraph(f, values) && !did_it(f)) continue;
      entity.author = true;
      --eligible;
    }
  }
  // A name alone behind the last full stop of a paragraph, and nothing of theirs right below.
  bool signs_a_paragraph(const Finding& f, const std::vector<std::uint32_t>& values) const {
    constexpr std::uint32_t longest_line = 600, shortest_word = 2, below = 60;
    constexpr int fewest_spaces = 3;
    if ((f.end < text_.size() && text_[f.end] != '\n') || f.begin < 3 || text_[f.begin - 1] != ' ') return false;
    std::uint32_t stop = f.begin - 1;
    while (stop > 0 && f.begin - stop < 4 && text_[stop - 1] == ' ') --stop;
    if (stop < 2 || text_[stop - 1] != '.') return false;
    std::uint32_t word = stop - 1;
    while (word > 0 && stop - word < longest_line && is_lower(text_[word - 1])) --word;
    if (stop - 1 - word < shortest_word || word == 0 || text_[word - 1] != ' ') return false;
    for (const std::string_view short_word : {"attn", "appt", "acct", "dept", "atty", "clt", "pts", "pt", "cl", "ct",
                                              "re", "no", "st", "rd", "dr", "mr", "ms"})
      if (text_.substr(word, stop - 1 - word) == short_word) return false;
    int spaces = 0;
    for (std::uint32_t i = word; i > 0 && stop - i < longest_line && spaces < fewest_spaces; --i) {
      if (text_[i - 1] == '\n' || text_[i - 1] == ':') break;
      if (text_[i - 1] == ' ') ++spaces;
      if (text_[i - 1] == '.' && i < text_.size() && text_[i] == ' ') break;
    }
    if (spaces < fewest_spaces) return false;
    const auto next = std::lower_bound(values.begin(), values.end(), f.end, [&](std::uint32_t i, std::uint32_t place) {
      return findings()[i].begin < place;
    });
    return next == values.end() || findings()[*next].begin - f.end > below;
  }
  // "Prepared for ... by Bo Lind" in one line.
  bool did_it(const Finding& f) const {
    constexpr std::uint32_t longest_line = 200;
    if (f.begin == 0 || !word_ends_at(f.begin - 1, "by")) return false;
    const std::uint32_t line = begin_of_line(f.begin, 0, longest_line);
    if (line > 0 && text_[line - 1] != '\n') return false;
    const std::string small = to_lower(trim(text_.substr(line, std::min<std::uint32_t>(f.begin - line, 16))));
    for (const std::string_view verb : {"prepared ", "typed ", "drafted ", "compiled ", "written up "})
      if (small.starts_with(verb)) return true;
    return false;
  }

  // "1.  Ann Brown / Born ... / Our account ... / 2.  Bo Lind / Born ...", "Ann Brown / Lives at ... / Call: Bo Lind
  // ... / Allergies: ..." on cards: a line that is a name, and below it what is known of who bears it.
  struct Head {
    std::uint32_t begin = 0, end = 0;  // the line of the name; where what is said of them ends
    std::uint32_t entity = 0;
    std::uint32_t name_end = 0;
    bool numbered = false;
  };
  void find_heads(const Cast& cast, const Span& span, const std::vector<std::uint32_t>& values) {
    constexpr std::uint32_t longest_mark = 12, longest_rest = 48;
    constexpr std::size_t most = 4096;
    heads_.clear();
    if (cast.entities.size() < 2 || values.empty()) return;
    for (const Occurrence& o : cast.occurrences) {
      if (heads_.size() >= most) break;
      const Entity& entity = cast.entities[o.entity];
      if (!entity.eligible() || entity.worker || entity.kin || entity.name.given.empty() || entity.name.family.empty())
        continue;
      const std::uint32_t line = begin_of_line(o.begin, span.begin, longest_mark);
      if (line > span.begin && text_[line - 1] != '\n') continue;
      const std::string_view mark = trim(text_.substr(line, o.begin - line));
      if (!mark.empty() && !is_number_of_list(mark)) continue;
      const std::string_view rest = text_.substr(o.end, longest_rest);
      const std::size_t newline = rest.find('\n');
      if (newline == std::string_view::npos) continue;
      const std::string_view behind = trim(rest.substr(0, newline));
      if (!behind.empty() && behind != "," && behind != ":" && !(behind.front() == '(' && behind.back() == ')'))
        continue;
      // "Ann Brown (DOB 3/20/1945)" needs no blank line above it.
      const bool told = !behind.empty() && behind.front() == '(' && std::any_of(behind.begin(), behind.end(), is_digit);
      if (mark.empty() && !told && !is_blank_or_ruler_above(line, span.begin)) continue;
      const Finding& name = finding_of_name(o);
      if (name.begin != o.begin || name.table != Finding::no_table || name.how != How::prose || !name.label.empty())
        continue;
      heads_.push_back({line, 0, o.entity, o.end, !mark.empty()});
    }
    bound_heads(span);
    // Two at least of whom something is told that is nobody else's.
    std::uint32_t one = nobody;
    bool two = false;
    for (const Head& head : heads_) {
      if (two) break;
      if (tells_of(head, values)) {
        two = one != nobody && one != head.entity;
        one = head.entity;
      }
    }
    if (!two) heads_.clear();
  }
  static bool is_number_of_list(std::string_view mark) {
    if (mark == "*" || mark == "-" || mark == "\xE2\x80\xA2") return true;
    const std::string digits = digits_only(mark);
    return !digits.empty() && digits.size() <= 3 && mark.size() - digits.size() >= 1 &&
           mark.size() - digits.size() <= 2 && (mark.back() == '.' || mark.back() == ')' || mark.front() == '#');
  }
  bool is_blank_or_ruler_above(std::uint32_t line, std::uint32_t from) const {
    constexpr std::uint32_t longest_ruler = 160;
    if (line <= from) return true;
    const std::uint32_t above = begin_of_line(line - 1, from, longest_ruler);
    return is_blank_or_ruler(text_.substr(above, line - 1 - above));
  }
  static bool is_blank_or_ruler(std::string_view line) {
    return std::all_of(line.begin(), line.end(),
                       [](char c) { return is_space(c) || c == '_' || c == '-' || c == '='; });
  }
  // What is said of one ends with the next, with a blank line or a ruler; the last in a list has no more lines than
  // those before it.
  void bound_heads(const Span& span) {
    constexpr std::uint32_t longest = 2000;
    constexpr int most_lines = 16;
    int longest_before = 0;
    for (std::size_t k = 0; k < heads_.size(); ++k) {
      Head& head = heads_[k];
      const bool last = k + 1 == heads_.size();
      const std::uint32_t end = std::min(last ? span.end : heads_[k + 1].begin, head.begin + longest);
      const int lines_allowed = last && head.numbered && longest_before > 0 ? longest_before : most_lines;
      std::uint32_t at = head.begin;
      int lines = 0;
      while (at < end && lines < lines_allowed) {
        const std::size_t newline = std::min<std::size_t>(text_.substr(0, end).find('\n', at), end);
        if (lines > 0 && is_blank_or_ruler(text_.substr(at, newline - at))) break;
        at = static_cast<std::uint32_t>(std::min<std::size_t>(newline + 1, end));
        ++lines;
      }
      head.end = at;
      longest_before = std::max(longest_before, lines);
    }
  }
  bool tells_of(const Head& head, const std::vector<std::uint32_t>& values) const {
    auto at = std::lower_bound(values.begin(), values.end(), head.name_end,
                               [&](std::uint32_t i, std::uint32_t place) { return findings()[i].begin < place; });
    constexpr int most = 16;
    int steps = 0;
    for (; at != values.end() && findings()[*at].begin < head.end && steps < most; ++at, ++steps) {
      const Finding& f = findings()[*at];
      if (f.table == Finding::no_table && (f.flags & flag_business) == 0 &&
          (f.element == Element::date_of_birth || is_health(f.element) ||
           (is_unique_identifier(f.element) && f.element != Element::email)))
        return true;
    }
    return false;
  }
  std::uint32_t named_by_the_head(const Finding& f, const Places& places) const {
    if (heads_.empty() || f.table != Finding::no_table || f.party != 0 ||
        (f.holder != Holder::subject && f.holder != Holder::other))
      return nobody;
    const auto next = std::upper_bound(heads_.begin(), heads_.end(), f.begin,
                                       [](std::uint32_t at, const Head& head) { return at < head.begin; });
    if (next == heads_.begin()) return nobody;
    const Head& head = *std::prev(next);
    if (f.begin < head.name_end || f.begin >= head.end) return nobody;
    // A line that names somebody else speaks of them, and so may a number in the lines below it.
    constexpr std::uint32_t longest_line = 400;
    constexpr int most = 16;
    const std::uint32_t line = begin_of_line(f.begin, head.name_end, longest_line);
    const std::uint32_t from = is_contact_detail(f.element) ? head.name_end : line;
    const std::size_t newline = text_.substr(f.end, longest_line).find('\n');
    const std::uint32_t end =
        f.end + static_cast<std::uint32_t>(newline == std::string_view::npos ? longest_line : newline);
    int steps = 0;
    for (auto o = Places::from(places.eligible, from); o != places.eligible.end() && o->begin < end; ++o)
      if (o->entity != head.entity || ++steps > most) return nobody;
    return head.entity;
  }

  // Where lines begin whose first words are somebody's whole name.
  std::vector<std::uint32_t> lines_with_names(const Cast& cast, const Span& span) {
    std::vector<std::uint32_t> lines;
    for (const Entity& entity : cast.entities) {
      if (entity.name.given.empty() || entity.name.family.empty()) continue;
      for (const std::uint32_t i : entity.findings) {
        const Finding& f = findings()[i];
        std::uint32_t line = f.begin;
        while (line > span.begin && text_[line - 1] == ' ') --line;
        if ((line == span.begin || text_[line - 1] == '\n') && f.table == Finding::no_table) lines.push_back(line);
      }
    }
    std::sort(lines.begin(), lines.end());
    return lines;
  }

  // "his aunt, Bernadette Lindholm", "their adoptive parents, Gideon and Hepzibah Threadgill": whose kin a person is
  // named as, before the first place that names them.
  void find_kin(Cast& cast) const {
    static constexpr std::string_view kin[] = {
        "mother",     "father",      "mom",         "dad",          "parents",  "parent",     "stepmother",
        "stepfather", "aunt",        "uncle",       "sister",       "brother",  "siblings",   "husband",
        "wife",       "spouse",      "partner",     "son",          "daughter", "niece",      "nephew",
        "cousin",     "grandmother", "grandfather", "grandparents", "guardian", "girlfriend", "boyfriend",
        "neighbor",   "roommate",    "housemate",   "friend",       "madre",    "padre",      "hermano",
        "hermana",    "tia",         "tio",         "abuela",       "abuelo",   "esposo",     "esposa"};
    static constexpr std::string_view whose[] = {"his", "her", "their", "my", "your", "the", "s", "su", "mi", "a"};
    constexpr std::uint32_t reach = 40;
    std::vector<char> seen(cast.entities.size(), 0);
    for (const Occurrence& o : cast.occurrences) {
      if (seen[o.entity]) continue;
      seen[o.entity] = 1;
      if (cast.entities[o.entity].labelled_subject) continue;
      bool after_kin = false;
      std::uint32_t i = o.begin;
      int words = 0;
      while (i > 0 && o.begin - i < reach && words < 7) {
        const char c = text_[i - 1];
        if (c == '.' || c == ';' || c == '!' || c == '?' || c == ':' || (c == '\n' && i >= 2 && text_[i - 2] == '\n'))
          break;
        if (!is_word(c)) {
          --i;
          continue;
        }
        std::uint32_t b = i;
        while (b > 0 && i - b < 24 && is_word(text_[b - 1])) --b;
        const std::string word = fold(text_.substr(b, i - b));
        ++words;
        // "the guardian of Barnaby": he is nobody's kin, and only a name may stand between.
        if (!after_kin && word != "and" && !is_upper(text_[b]) &&
            std::find(std::begin(kin), std::end(kin), word) == std::end(kin))
          break;
        if (after_kin) {
          cast.entities[o.entity].kin = std::find(std::begin(whose), std::end(whose), word) != std::end(whose) ||
                                        word == "adoptive" || word == "foster" || word == "birth" || word == "older" ||
                                        word == "younger" || word == "biological" || word == "and";
          break;
        }
        after_kin = std::find(std::begin(kin), std::end(kin), word) != std::end(kin);
        // "(daughter Linnea Moss, 845-...": right before the name it needs no "his".
        if (after_kin && words == 1) {
          cast.entities[o.entity].kin = true;
          break;
        }
        i = b;
      }
    }
  }

  bool has_another(std::uint32_t index, const std::vector<std::uint32_t>& owned) const {
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

  bool named_beside(std::uint32_t index, std::uint32_t entity, const Places& places, const Span& span) const {
    const Finding& f = findings()[index];
    const Span sentence = sentence_around(f.begin, span);
    constexpr int most = 16;
    int steps = 0;
    for (auto at = Places::from(places.eligible, sentence.begin);
         at != places.eligible.end() && at->begin < sentence.end && steps < most; ++at, ++steps)
      if (at->entity == entity) return true;
    return false;
  }

  // ---- "my number is ...": who speaks
  // ------------------------------------------------------------------------------------
  using Speaker = attribute::Turn;

  bool word_ends_at(std::uint32_t end, std::string_view word) const {
    if (end < word.size()) return false;
    const std::uint32_t begin = end - static_cast<std::uint32_t>(word.size());
    return equals_ignore_case(text_.substr(begin, word.size()), word) && (begin == 0 || !is_word(text_[begin - 1]));
  }

  // "I, Ann Brown, ...", "my name is Ann Brown", "this is Ann Brown calling".
  bool introduces_oneself(const Occurrence& o) const {
    std::uint32_t end = o.begin;
    while (end > 0 && o.begin - end < 3 && (text_[end - 1] == ' ' || text_[end - 1] == ':')) --end;
    if (end > 0 && text_[end - 1] == ',') return word_ends_at(end, "I,") || word_ends_at(end, "yo,");
    for (const std::string_view words : {"my name is", "this is", "me llamo", "mi nombre es", "habla", "le habla"})
      if (word_ends_at(end, words)) return true;
    // "Lars Engebretsen here, 607-..."
    const std::string_view rest = text_.substr(o.end, 12);
    for (const std::string_view words : {" here,", " here.", " here;", " calling", " speaking"})
      if (rest.starts_with(words)) return true;
    // "Yeah hi, it's Duane Ackerknecht": where the message begins.
    constexpr std::uint32_t longest_greeting = 40;
    const std::uint32_t line = begin_of_line(end, 0, longest_greeting);
    if (line > 0 && text_[line - 1] != '\n') return false;
    bool its = false;
    for (const std::string_view words : {"it's", "it\xE2\x80\x99s", "it is", "i am", "i'm", "soy"})
      its = its || word_ends_at(end, words);
    if (!its) return false;
    std::string_view greeting = trim(text_.substr(line, end - line));
    if (greeting.starts_with('"') || greeting.starts_with("\xE2\x80\x9C")) return true;
    const std::string small = to_lower(greeting);
    for (const std::string_view word : {"hi", "hello", "hey", "yeah", "yes", "good morning", "good afternoon", "hola"})
      if (small.starts_with(word)) return true;
    return false;
  }

  void find_speakers(Cast& cast, const Span& span) {
    speakers_.clear();
    turns_.clear();
    turn_pair_ = {nobody, nobody};
    find_turns(cast);
    find_writers(cast, span);
    const bool statements = speakers_.empty();
    for (const Occurrence& o : cast.occurrences) {
      if (speakers_.size() >= most_speakers) break;
      if (!introduces_oneself(o)) continue;
      Entity& entity = cast.entities[o.entity];
      if (entity.provider) continue;
      entity.author = false;
      speakers_.push_back({o.begin, o.entity});
    }
    if (speakers_.empty() && sender_ < 0) find_signatures(cast, span);
    if (speakers_.empty()) return;
    std::stable_sort(speakers_.begin(), speakers_.end(),
                     [](const Speaker& a, const Speaker& b) { return a.at < b.at; });
    const std::uint32_t first = speakers_.front().entity;
    if (statements) find_ward(cast, speakers_.front());
    const bool one =
        std::all_of(speakers_.begin(), speakers_.end(), [&](const Speaker& s) { return s.entity == first; });
    const bool labelled =
        std::any_of(cast.entities.begin(), cast.entities.end(), [](const Entity& e) { return e.labelled_subject; });
    // A statement or an authorisation is about who makes it, unless an officer or a parent does.
    if (statements && one && !labelled && row_subjects_.empty() && cast.entities[first].holder == Holder::other &&
        makes_a_statement(speakers_.front().at, cast.entities[first]))
      cast.entities[first].labelled_subject = true;
  }

  // A letter that begins with the name and the street of who signs it, and says "I", is of a private person.
  void find_letter_writer(Cast& cast, const Span& span, const std::vector<std::uint32_t>& values) const {
    constexpr std::uint32_t longest_head = 240, longest_letter = 8000;
    if (values.empty() || cast.occurrences.empty()) return;
    const Occurrence& first = cast.occurrences.front();
    Entity& writer = cast.entities[first.entity];
    if (!writer.author || writer.provider || writer.findings.size() < 2 || writer.name.given.empty()) return;
    if (!trim(text_.substr(span.begin, std::min(first.begin - span.begin, longest_head))).empty() ||
        first.begin - span.begin > longest_head || (first.end < text_.size() && text_[first.end] != '\n'))
      return;
    const Finding& street = findings_at(values, first.end);
    if (street.element != Element::address || (street.flags & flag_business) != 0 ||
        !trim(text_.substr(first.end, street.begin - first.end)).empty())
      return;
    const std::string_view letter =
        text_.substr(street.end, std::min<std::size_t>(span.end - street.end, longest_letter));
    if (letter.find(" I ") == std::string_view::npos && letter.find("\nI ") == std::string_view::npos) return;
    writer.author = false;
  }
  // The first of the values, in order of place, that begins at `at` or later; the last one if none does.
  const Finding& findings_at(const std::vector<std::uint32_t>& values, std::uint32_t at) const {
    const auto next = std::lower_bound(values.begin(), values.end(), at, [&](std::uint32_t i, std::uint32_t place) {
      return findings()[i].begin < place;
    });
    return findings()[next == values.end() ? values.back() : *next];
  }

  // Of transcripts and chats: "ROWLEY: ...", "[2/27/25, 6:03 PM] Denis Lachance: ...". Who speaks is not spoken of.
  void find_turns(Cast& cast) {
    std::vector<Occurrence> labels;
    for (const Occurrence& o : cast.occurrences) {
      if (labels.size() >= most_turns) break;
      if (o.end >= text_.size() || text_[o.end] != ':') continue;
      const std::uint32_t line = begin_of_line(o.begin, 0, 40);
      const std::string_view before = trim(text_.substr(line, o.begin - line));
      const bool stamped = before.starts_with('[') && before.ends_with(']');
      if ((line == 0 || text_[line - 1] == '\n') && (before.empty() || stamped)) labels.push_back(o);
    }
    const bool several = std::any_of(labels.begin(), labels.end(),
                                     [&](const Occurrence& o) { return o.entity != labels.front().entity; });
    if (labels.size() < 4 || !several) return;
    std::vector<std::uint32_t> talkers;
    for (const Occurrence& o : labels)
      if (talkers.size() < 3 && std::find(talkers.begin(), talkers.end(), o.entity) == talkers.end())
        talkers.push_back(o.entity);
    if (talkers.size() == 2) turn_pair_ = {talkers[0], talkers[1]};
    for (const Occurrence& o : labels) {
      turns_.push_back({o.begin, o.entity});
      Entity& entity = cast.entities[o.entity];
      bool asks = false;
      for (const std::uint32_t i : entity.findings)
        asks = asks || contains_ignore_case(findings()[i].label, "interviewer") ||
               contains_ignore_case(findings()[i].label, "examiner") ||
               contains_ignore_case(findings()[i].label, "investigator");
      if (!asks && !entity.provider) entity.author = false;
      if (asks) entity.author = true;
    }
    speakers_ = turns_;
    std::erase_if(cast.occurrences, [&](const Occurrence& o) {
      const auto at = std::lower_bound(turns_.begin(), turns_.end(), o.begin,
                                       [](const Speaker& s, std::uint32_t begin) { return s.at < begin; });
      return at != turns_.end() && at->at == o.begin;
    });
  }

  // Words of one's own life, in what somebody writes.
  static bool tells_of_oneself(std::string_view text) {
    static constexpr std::string_view phrases[] = {
        "my wife",     "my husband",      "my son",      "my daughter", "my mother",   "my father",   "my mom",
        "my dad",      "my kid",          "my child",    "my brother",  "my sister",   "my account",  "our account",
        "my checking", "my social",       "my ssn",      "my license",  "my rent",     "my landlord", "my doctor",
        "my surgery",  "my prescription", "my benefits", "my late ",    "mi esposo",   "mi esposa",   "mi hijo",
        "mi hija",     "mi mamá",         "mi suegr",    "mi cuenta",   "nos mudamos", "me mudé",     "our new address",
        "our son",     "our daughter",    "my birthday"};
    // One pass for all of them, and a look only where a word begins as they do: mails can be long.
    for (std::size_t i = 0; i < text.size(); ++i) {
      const char c = lower(text[i]);
      if ((c != 'm' && c != 'o' && c != 'n') || (i > 0 && is_alnum(text[i - 1]))) continue;
      const std::string_view rest = text.substr(i);
      for (const std::string_view phrase : phrases)
        if (phrase[0] == c && equals_ignore_case(rest.substr(0, phrase.size()), phrase)) return true;
    }
    return false;
  }

  static std::string_view host_of(std::string_view address) {
    const std::size_t at = address.rfind('@');
    return at == std::string_view::npos ? std::string_view() : address.substr(at + 1);
  }

  // Does anybody to whom the mail goes have an address at this host?
  bool is_host_of_headers(std::string_view host) const {
    return std::binary_search(header_hosts_.begin(), header_hosts_.end(), to_lower(host));
  }

  void note_header_hosts() {
    for (const Finding& f : findings())
      if (f.element == Element::email && f.how == How::metadata && f.locator.row != 0)
        (equals_ignore_case(f.locator.field, "from") ? sender_host_ : header_hosts_.emplace_back()) =
            to_lower(host_of(f.normalized));
    std::sort(header_hosts_.begin(), header_hosts_.end());
  }

  // In the headers of the mail itself, which are read by themselves.
  bool in_header(std::uint32_t at) const {
    constexpr std::size_t most_headers = 64;
    for (std::size_t k = 0; k < part_.fields.size() && k < most_headers; ++k)
      if (part_.fields[k].kind == FieldKind::mail_header && at >= part_.fields[k].value_begin &&
          at < part_.fields[k].value_end)
        return true;
    return false;
  }

  // Older mails quoted below: who wrote each. Who writes of a family of his own, from elsewhere, is a private person.
  void find_writers(Cast& cast, const Span& span) {
    std::vector<Occurrence> writers;
    for (const Occurrence& o : cast.occurrences) {
      if (writers.size() >= most_turns) break;
      const std::uint32_t line = begin_of_line(o.begin, span.begin, 80);
      std::string_view before = text_.substr(line, o.begin - line);
      while (!before.empty() && (before.front() == '>' || before.front() == ' ' || before.front() == '*'))
        before.remove_prefix(1);
      std::string_view rest = text_.substr(o.end, 100);
      rest = rest.substr(0, rest.find('\n'));
      const bool header = before.starts_with("From:") || before.starts_with("De:");
      const bool wrote =
          (before.starts_with("On ") || before.starts_with("El ")) &&
          (rest.find("wrote:") != std::string_view::npos || rest.find("escribi") != std::string_view::npos);
      if ((header || wrote) && !in_header(o.begin)) writers.push_back(o);
    }
    for (std::size_t k = 0; k < writers.size(); ++k) {
      const Occurrence& o = writers[k];
      Entity& entity = cast.entities[o.entity];
      const std::uint32_t end = k + 1 < writers.size() ? writers[k + 1].begin : span.end;
      constexpr std::size_t longest_line = 400;
      const std::size_t line_size = std::min(text_.substr(o.end, longest_line).find('\n'), longest_line);
      const std::uint32_t line_end = std::min(span.end, o.end + static_cast<std::uint32_t>(line_size));
      std::uint32_t address = nobody;
      for (auto f = std::lower_bound(findings().begin(), findings().end(), o.end,
                                     [](const Finding&x, std::uint32_t at) { return x.begin < at; });
           f != findings().end() && f->begin < line_end; ++f)
        if (f->element == Element::email) address = static_cast<std::uint32_t>(f - findings().begin());
      bool own = false;
      if (address != nobody && !entity.provider) {
        Finding& mail = findings()[address];
        own = (mail.flags & flag_business) == 0 ||
              (!is_host_of_headers(host_of(mail.normalized)) && host_of(mail.normalized) != sender_host_ &&
               tells_of_oneself(text_.substr(line_end, end - std::min(end, line_end))));
        if (own) {
          mail.flags &= ~static_cast<std::uint32_t>(flag_business);
          mail.holder = Holder::other;
        }
      }
      if (own)
        entity.author = false;
      else
        entity.author = entity.author || address != nobody;
      speakers_.push_back({o.begin, o.entity});
    }
  }

  // Letters: "I" is who signs below, a name on a line of its own.
  void find_signatures(const Cast& cast, const Span& span) {
    // "Re: Ms. Holt ... I treated her for": what somebody writes of another.
    if (std::any_of(cast.entities.begin(), cast.entities.end(), [](const Entity& e) { return e.labelled_subject; }))
      return;
    std::uint32_t from = span.begin;
    int tried = 0;
    for (const Occurrence& o : cast.occurrences) {
      if (speakers_.size() >= most_speakers) break;
      if (cast.entities[o.entity].name.given.empty()) continue;
      std::uint32_t line = o.begin;
      while (line > span.begin && (text_[line - 1] == ' ' || text_[line - 1] == '\t')) --line;
      if (line > span.begin && text_[line - 1] != '\n') continue;
      if (o.end < text_.size() && text_[o.end] != '\n' && text_[o.end] != ',') continue;
      constexpr std::uint32_t longest_letter = 6000;
      constexpr int most_tried = 400;
      if (o.begin < from || ++tried > most_tried) continue;
      const std::string_view whole = text_.substr(from, o.begin - from);
      const std::string_view letter = whole.substr(whole.size() - std::min<std::size_t>(whole.size(), longest_letter));
      if (letter.find(" I ") == std::string_view::npos && letter.find("\nI ") == std::string_view::npos &&
          letter.find(" my ") == std::string_view::npos && letter.find("My ") == std::string_view::npos)
        continue;
      speakers_.push_back({from, o.entity});
      from = o.end;
    }
    // What follows the last signature is nobody's.
    if (!speakers_.empty()) speakers_.push_back({from, nobody});
  }

  // "I, Ann Brown, residing at ..., as guardian for Bo Lind, report as follows": the paper is about whom she acts for.
  void find_ward(Cast& cast, const Speaker& speaker) const {
    constexpr std::uint32_t farthest = 320, right_behind = 32;
    if (speaker.at < 2 || !word_ends_at(speaker.at - 1, "I,") || !row_subjects_.empty()) return;
    for (const Entity& e : cast.entities)
      if (e.labelled_subject) return;
    const std::string_view words = text_.substr(speaker.at, farthest);
    std::size_t acts = std::string_view::npos;
    for (const std::string_view phrase :
         {"guardian for", "guardian of", "guardian and conservator of", "conservator of", "conservator for",
          "attorney-in-fact for", "agent for", "on behalf of", "power of attorney for", "representative payee for"})
      if (const std::size_t at = words.find(phrase); at != std::string_view::npos)
        acts = std::min(acts, at + phrase.size());
    if (acts == std::string_view::npos) return;
    for (std::size_t i = 0; i + 2 < acts; ++i)
      if (words[i] == '\n' && words[i + 1] == '\n') return;
    const std::uint32_t behind = speaker.at + static_cast<std::uint32_t>(acts);
    const auto ward = std::lower_bound(cast.occurrences.begin(), cast.occurrences.end(), behind,
                                       [](const Occurrence& o, std::uint32_t at) { return o.begin < at; });
    if (ward == cast.occurrences.end() || ward->begin - behind > right_behind || ward->entity == speaker.entity) return;
    Entity &one = cast.entities[ward->entity], &writer = cast.entities[speaker.entity];
    if (!one.eligible() || one.worker || one.name.given.empty() || one.name.family.empty()) return;
    one.labelled_subject = true;
    one.holder = Holder::subject;
    if (writer.holder == Holder::other) writer.holder = Holder::guardian;
  }

  // "I, Ann Brown, residing at ..."
  bool makes_a_statement(std::uint32_t at, const Entity& entity) const {
    if (at < 2 || !word_ends_at(at - 1, "I,")) return false;
    const std::size_t end = std::min(at + entity.name.given.size() + entity.name.family.size(), text_.size());
    const std::string after = to_lower(text_.substr(end, 70));
    for (const std::string_view word :
         {"notary", "physician", "clerk", "officer", "attorney", "esq", "director", "m.d", ", md", "caseworker",
          "commissioner", "superintendent", "parent", "guardian", "mother", "father", "legal representative"})
      if (after.find(word) != std::string::npos) return false;
    return true;
  }

  std::uint32_t speaker_before(std::uint32_t at) const {
    const auto next = std::upper_bound(speakers_.begin(), speakers_.end(), at,
                                       [](std::uint32_t place, const Speaker& s) { return place < s.at; });
    if (next == speakers_.begin()) return nobody;
    // Who speaks in one entry of a log is silent in the next.
    const attribute::Entry* entry = attribute::entry_at(entries_, std::prev(next)->at);
    return turns_.empty() && entry != nullptr && at >= entry->end ? nobody : std::prev(next)->entity;
  }
  void end_with_entries(std::vector<Speaker>& speakers) const {
    if (!turns_.empty() || entries_.empty()) return;
    const std::size_t count = speakers.size();
    for (std::size_t k = 0; k < count; ++k)
      if (const attribute::Entry* entry = attribute::entry_at(entries_, speakers[k].at); entry != nullptr)
        if (k + 1 == count || speakers[k + 1].at >= entry->end) speakers.push_back({entry->end, nobody});
    std::stable_sort(speakers.begin(), speakers.end(), [](const Speaker& a, const Speaker& b) { return a.at < b.at; });
  }

  // Whether the words before the value, in its sentence and after the last name, say "my", "I" or "me".
  bool said_of_oneself(std::uint32_t index, const Places& places, const Span& span) {
    const Finding& f = findings()[index];
    if (f.how != How::prose || f.table != Finding::no_table || (f.flags & flag_business) != 0) return false;
    if (f.holder != Holder::subject && f.holder != Holder::other) return false;
    if (speakers_.empty() && sender_ < 0) return false;
    constexpr std::uint32_t reach = 90;
    std::uint32_t from = std::max(span.begin, f.begin > reach ? f.begin - reach : 0);
    for (const std::vector<Occurrence>* list : {&places.eligible, &places.others}) {
      auto next = Places::from(*list, f.begin);
      // "I" and "my" that were found to be who speaks name nobody else.
      constexpr std::uint32_t longest_pronoun = 3;
      while (next != list->begin() && std::prev(next)->end > from &&
             std::prev(next)->end - std::prev(next)->begin <= longest_pronoun)
        --next;
      if (next != list->begin()) from = std::max(from, std::prev(next)->end);
    }
    static constexpr std::string_view kin[] = {"son",     "daughter", "mother",  "father", "mom",       "dad",
                                               "husband", "wife",     "brother", "sister", "child",     "children",
                                               "client",  "patient",  "he",      "she",    "her",       "his",
                                               "they",    "their",    "hijo",    "hija",   "clinician", "doctor"};
    bool mine = false;
    // Whose a password is may stand in the middle: "the user for our account is ... and the password ...".
    const std::uint32_t until = f.element == Element::credentials ? f.end : f.begin;
    for (std::uint32_t i = from; i < until;) {
      if (!is_word(text_[i])) {
        if ((text_[i] == '.' || text_[i] == ';' || text_[i] == '!' || text_[i] == '?') && i + 1 < f.begin &&
            is_space(text_[i + 1]))
          mine = false;
        ++i;
        continue;
      }
      std::uint32_t end = i;
      while (end < until && is_word(text_[end])) ++end;
      const std::string_view word = text_.substr(i, end - i);
      if (word == "I" || equals_ignore_case(word, "my") || equals_ignore_case(word, "mine") ||
          equals_ignore_case(word, "me") || equals_ignore_case(word, "our") || equals_ignore_case(word, "we") ||
          equals_ignore_case(word, "mi"))
        mine = true;
      else if (std::any_of(std::begin(kin), std::end(kin),
                           [&](std::string_view k) { return equals_ignore_case(word, k); }) ||
               equals_ignore_case(word, "your") ||
               (equals_ignore_case(word, "contact") && word_ends_at(i - 1, "emergency")))
        mine = false;
      i = end;
    }
    return mine;
  }

  // "518-49-7037 (his)   519-60-9026 (hers)": of the only man or woman of the text.
  std::uint32_t said_behind(const Finding& f, const Cast& cast) const {
    constexpr std::size_t most = 64;
    if (f.end + 5 > text_.size() || cast.entities.size() > most) return nobody;
    const std::string_view behind = text_.substr(f.end, 8);
    const bool his = behind.starts_with(" (his)"), hers = behind.starts_with(" (hers)") || behind.starts_with(" (her)");
    if (!his && !hers) return nobody;
    std::uint32_t found = nobody, unknown = nobody;
    int count = 0, others = 0, unknowns = 0;
    for (std::uint32_t e = 0; e < cast.entities.size(); ++e) {
      const Entity& entity = cast.entities[e];
      if (!entity.eligible() || entity.lone) continue;
      if (entity.sex == attribute::Sex::unknown) {
        ++unknowns;
        unknown = e;
      } else if (entity.sex == (his ? attribute::Sex::male : attribute::Sex::female)) {
        ++count;
        found = e;
      } else {
        ++others;
      }
    }
    if (count == 1) return found;
    return count == 0 && others == 1 && unknowns == 1 ? unknown : nobody;
  }

  // "under your date of birth 2/19/1988", in a mail to one person and where nobody else is named.
  bool said_to_the_reader(const Finding& f, const Places& places, const Span& span) {
    return recipient_ >= 0 && f.begin < quoted_from() && says_your(f, places, span);
  }

  // "Dear Ann: ... We have your cell as 518-555-0147": the only one whom the letter greets.
  // "TO: Ann Brown" on top of a memorandum greets as well.
  std::uint32_t who_is_greeted(const Cast& cast) const {
    std::uint32_t greeted = nobody, written_to = nobody;
    int count = 0;
    for (std::uint32_t e = 0; e < cast.entities.size(); ++e) {
      const Entity& entity = cast.entities[e];
      if (!entity.findings.empty() && equals_ignore_case(trim(page_.findings[entity.findings.front()].label), "to") &&
          entity.eligible()) {
        ++count;
        written_to = e;
      }
      if (!entity.greeted) continue;
      if (greeted != nobody || !entity.eligible()) return nobody;
      greeted = e;
    }
    return greeted != nobody ? greeted : count == 1 ? written_to : nobody;
  }

  // "You said you had moved to 12 Elm St", "the cell number we have, 518-555-0147".
  static bool says_you(Element element, std::string_view before) {
    constexpr std::size_t farthest = 48;
    if (before.size() > farthest) before.remove_prefix(before.size() - farthest);
    const auto says = [&](std::initializer_list<std::string_view> words) {
      return std::any_of(words.begin(), words.end(),
                         [&](std::string_view w) { return before.find(w) != std::string_view::npos; });
    };
    if (element == Element::address)
      return says({" you have moved to ", " you had moved to ", " you moved to ", " you live at ", " you lived at ",
                   " you are living at ", " you reside at ", " you now live at "});
    return element == Element::phone && says({"cell number we have", "cell we have", "home number we have",
                                              "number you gave", "cell you gave", "number you left"});
  }

  bool says_your(const Finding& f, const Places& places, const Span& span) {
    if (f.how != How::prose || f.table != Finding::no_table || (f.flags & flag_business) != 0 ||
        (f.holder != Holder::subject && f.holder != Holder::other))
      return false;
    const Span sentence = sentence_around(f.begin, span);
    const auto next = Places::from(places.eligible, f.begin);
    std::uint32_t from = sentence.begin;
    if (next != places.eligible.begin() && std::prev(next)->begin >= sentence.begin) {
      if (!is_health(f.element)) return false;
      from = std::prev(next)->end;  // "Nurse Ann Brown has spoken with you about the isoniazid"
    }
    const std::string before = " " + fold(squeeze(text_.substr(from, f.begin - from))) + " ";
    if (from == sentence.begin && says_you(f.element, before)) return true;
    std::size_t your = before.rfind(" your ");
    if (is_health(f.element) && from > sentence.begin) your = before.rfind(" with you about ");
    if (your == std::string::npos) return false;
    constexpr std::size_t farthest = 60;
    if (before.size() - your > farthest) return false;
    std::string between = before.substr(your);
    for (char& c : between)
      if (!is_word(c)) c = ' ';
    for (const std::string_view other :
         {" client ",    " patient ", " son ",    " daughter ", " child ",   " mother ",   " father ", " wife ",
          " husband ",   " brother ", " sister ", " employee ", " student ", " resident ", " case ",   " spouse ",
          " dependent ", " team ",    " staff ",  " member ",   " tenant ",  " his ",      " her "})
      if (between.find(other) != std::string::npos) return false;
    if (!is_contact_detail(f.element)) return true;
    for (const std::string_view own :
         {"personal", "private", "home", "cell", "mobile", " your phone ", " your e mail ", " your email "})
      if (between.find(own) != std::string::npos) return true;
    return false;
  }

  // "my knee replacement", "my own license": right before the value.
  bool says_my(const Finding& f) const {
    constexpr std::uint32_t reach = 24;
    const std::string before =
        " " + to_lower(squeeze(text_.substr(f.begin > reach ? f.begin - reach : 0, std::min(f.begin, reach)))) + " ";
    const std::size_t my = std::max(before.rfind(" my ") + 1, before.rfind(" mi ") + 1);
    return my > 0 && before.find_first_of(".;,", my) == std::string::npos;
  }

  // "I have spinal stenosis", "and I was born 7/21/87": said of oneself, whoever signs. What one restarts or saw
  // somebody for is of the work.
  bool tells_of_whoever_signs(const Finding& f) const {
    constexpr std::uint32_t reach = 40;
    const std::string before =
        " " + to_lower(squeeze(text_.substr(f.begin > reach ? f.begin - reach : 0, std::min(f.begin, reach)))) + " ";
    const auto ends_with = [&](std::initializer_list<std::string_view> endings) {
      return std::any_of(endings.begin(), endings.end(), [&](std::string_view e) { return before.ends_with(e); });
    };
    if (f.element == Element::date_of_birth)
      return ends_with({" i was born ", " i was born on ", " i'm born ", " i am born "});
    if (f.element == Element::address)
      return ends_with({" i live at ", " i am at ", " i'm at ", " i reside at ", " i moved to ", " i now live at "});
    return is_health(f.element) && ends_with({" i have ", " i've had ", " i suffer from ", " i take ", " i am on ",
                                              " i'm on ", " i was diagnosed with ", " i have been diagnosed with "});
  }

  // "Should you have questions, contact me at 518-555-0129": the number of the office that signs the letter.
  bool is_of_who_signs(const Finding& f, const Cast& cast) const {
    if (f.how != How::prose || !is_contact_detail(f.element) || f.element == Element::address) return false;
    const bool signs =
        std::any_of(cast.entities.begin(), cast.entities.end(), [](const Entity& e) { return !e.eligible(); });
    if (!signs) return false;
    const std::string before = to_lower(text_.substr(f.begin > 24 ? f.begin - 24 : 0, f.begin > 24 ? 24 : f.begin));
    for (const std::string_view words :
         {"contact me at ", "call me at ", "reach me at ", "contact me on ", "call us at ", "contact us at ",
          "reach us at ", " to me at ", " to us at ", "llame al ", "llamar al ", "comuniquese al ", "our office at ",
          "me directly at "})
      if (before.ends_with(words)) return true;
    return false;
  }

  // Who wrote the mail, as far as no older mail is quoted.
  bool give_to_sender(std::uint32_t index) {
    const Finding& f = findings()[index];
    if (sender_ < 0 || f.begin >= quoted_from()) return false;
    const bool known_privately = std::find(private_senders_.begin(), private_senders_.end(),
                                           static_cast<std::uint32_t>(sender_)) != private_senders_.end();
    // How an employee can be reached at work says nothing of them.
    if (!known_privately && (f.element == Element::phone || f.element == Element::email) && !is_called_own(f)) {
      findings()[index].flags |= flag_business;
      return true;
    }
    Mention& m = page_.mentions[static_cast<std::size_t>(sender_)];
    if (m.role == Role::author) m.role = Role::employee;
    give(m, index);
    return true;
  }

  // "my cell 518-555-0167 or write to ...", "call me at home, ...": not at work.
  bool is_called_own(const Finding& f) const {
    constexpr std::uint32_t reach = 70;
    const std::string before = to_lower(text_.substr(f.begin > reach ? f.begin - reach : 0, std::min(f.begin, reach)));
    const std::size_t stop = before.rfind(". ");
    for (const std::string_view words : {"my cell", "my own", "my mobile", "my personal", "my private", "my home",
                                         "me at home", "mi celular", "my new cell"})
      if (const std::size_t at = before.rfind(words);
          at != std::string::npos && (stop == std::string::npos || at > stop))
        return true;
    return false;
  }

  // "login is fostrander and the password ...": whose address in the headers begins so.
  std::uint32_t whose_login(const Finding& f) const {
    if (f.element != Element::credentials || header_hosts_.empty()) return nobody;
    constexpr std::size_t most = 64, shortest = 5;
    std::uint32_t only = nobody;
    for (std::uint32_t m = 0; m < page_.mentions.size() && m < most; ++m)
      for (const std::uint32_t i : page_.mentions[m].findings) {
        const Finding& mail = findings()[i];
        if (mail.element != Element::email || mail.how != How::metadata) continue;
        const std::string local = to_lower(mail.value.substr(0, mail.value.find('@')));
        if (local.size() < shortest || !contains_ignore_case(f.value, local)) continue;
        if (only != nobody && only != m) return nobody;
        only = m;
      }
    return only;
  }

  // Where the first older mail is quoted below the text.
  std::uint32_t quoted_from() {
    if (quoted_from_ != nobody) return quoted_from_;
    std::size_t at = text_.size();
    for (const std::string_view mark : {"\n>", "-----Original Message", "\nFrom: ", "\nDe: ", "________________"})
      at = std::min(at, text_.substr(0, at).find(mark));
    return quoted_from_ = static_cast<std::uint32_t>(std::min(at, text_.size()));
  }

  // The one person a document is about, if there is one.
  std::uint32_t find_subject(const Cast& cast) {
    std::uint32_t labelled = nobody, eligible = nobody, addressee = nobody;
    int labelled_count = 0, eligible_count = 0, addressee_count = 0;
    for (std::uint32_t e = 0; e < cast.entities.size(); ++e) {
      const Entity& entity = cast.entities[e];
      if (entity.labelled_subject) {
        ++labelled_count;
        if (labelled == nobody) labelled = e;
      }
      if (!entity.eligible() || entity.lone || (entity.worker && !entity.addressee)) continue;
      if (entity.holder == Holder::other || entity.holder == Holder::subject) {
        ++eligible_count;
        if (eligible == nobody) eligible = e;
        if (entity.addressee || (entity.greeted && sender_ < 0)) {
          ++addressee_count;
          addressee = e;
        }
      }
    }
    if (labelled_count >= 1) return labelled;
    // "Child: ...   Foster parents: ...": the form is about the child.
    std::uint32_t child = nobody;
    int children = 0;
    for (std::uint32_t e = 0; e < cast.entities.size(); ++e) {
      const Entity& entity = cast.entities[e];
      if (entity.holder != Holder::child || !entity.eligible()) continue;
      if (findings()[entity.findings.front()].how != How::form) continue;
      ++children;
      child = e;
    }
    if (children == 1 && row_subjects_.empty()) return child;
    // "her mother, Min-ji Lim": named for somebody else's sake.
    if (eligible_count > 1) {
      std::uint32_t only = nobody;
      int count = 0;
      for (std::uint32_t e = 0; e < cast.entities.size(); ++e) {
        const Entity& entity = cast.entities[e];
        if (!entity.eligible() || entity.kin || entity.worker ||
            (entity.holder != Holder::other && entity.holder != Holder::subject))
          continue;
        ++count;
        only = e;
      }
      if (count == 1 && addressee_count == 0) return only;
    }
    if (eligible_count == 1) return eligible;
    if (addressee_count == 1) return addressee;
    return nobody;
  }

  // "Ann Brown / Bo: SSNs 122-..., 124-...": as many numbers side by side as names before them, each of its own.
  std::uint32_t respective_owner(std::uint32_t index, const std::vector<std::uint32_t>& values,
                                 const Places& places) const {
    constexpr std::uint32_t longest_between = 6, reach = 200;
    constexpr std::size_t most = 4;
    const Finding& f = findings()[index];
    if (f.how != How::prose || f.table != Finding::no_table ||
        (f.element != Element::ssn && f.element != Element::date_of_birth && f.element != Element::drivers_license))
      return nobody;
    const auto joins = [&](std::uint32_t from, std::uint32_t to) {
      if (to < from || to - from > longest_between) return false;
      const std::string_view words = trim(text_.substr(from, to - from));
      return words == "," || words == "and" || words == "&" || words == "/" || words == ", and";
    };
    const auto first_at = std::lower_bound(values.begin(), values.end(), f.begin,
                                           [&](std::uint32_t i, std::uint32_t at) { return findings()[i].begin < at; });
    if (first_at == values.end() || *first_at != index) return nobody;
    auto first = first_at, last = first_at;
    while (first != values.begin() && static_cast<std::size_t>(first_at - first) < most &&
           findings()[*std::prev(first)].element == f.element &&
           joins(findings()[*std::prev(first)].end, findings()[*first].begin))
      --first;
    while (std::next(last) != values.end() && static_cast<std::size_t>(last - first_at) < most &&
           findings()[*std::next(last)].element == f.element &&
           joins(findings()[*last].end, findings()[*std::next(last)].begin))
      ++last;
    const auto count = static_cast<std::size_t>(last - first) + 1;
    if (count < 2 || count > most) return nobody;
    const std::uint32_t begin = findings()[*first].begin;
    std::vector<const Occurrence*> named;  // the nearest row of names, from the last one
    for (auto o = Places::from(places.eligible, begin); o != places.eligible.begin() && named.size() < count;) {
      --o;
      if (begin - o->begin > reach || text_.substr(o->begin, begin - o->begin).find('\n') != std::string_view::npos)
        break;
      if (!named.empty() && (o->entity == named.back()->entity || !joins(o->end, named.back()->begin))) named.clear();
      named.push_back(&*o);
    }
    if (named.size() != count) return nobody;
    return named[count - 1 - static_cast<std::size_t>(first_at - first)]->entity;
  }

  std::uint32_t owner_of(std::uint32_t index, Cast& cast, Places& places, std::uint32_t subject, const Span& span) {
    Finding& f = findings()[index];
    if (f.flags & flag_business) return nobody;
    if (is_named_for_work(f.holder)) return nobody;
    if (const std::uint32_t e = named_before_brackets(f, places); e != nobody) {
      // "Deputy Ruiz (dispatch 740-...)"
      const bool at_work = cast.entities[e].worker && is_contact_detail(f.element) && f.element != Element::address;
      return at_work ? nobody : e;
    }
    if (f.party != 0)
      if (const auto e = parties_.find(f.party); e != parties_.end()) return e->second;
    if (const std::uint32_t e = named_by_the_head(f, places); e != nobody) return e;
    if (const std::uint32_t e = named_above(f, places, span); e != nobody) {
      if (e == not_owned) f.flags |= flag_business;
      return e == not_owned ? nobody : e;
    }
    if (const std::uint32_t e = named_at_the_head(f, places, span); e != nobody) return e;
    // "The child will get ..." in the consent for this child speaks of nobody else.
    if (f.holder == Holder::child && child_is_subject_ && subject != nobody) return subject;
    if (f.holder != Holder::subject && f.holder != Holder::other) {
      // The nearest person whom the labels call guardian, spouse, ...
      const std::vector<Occurrence>& list = places.by_holder[static_cast<std::size_t>(f.holder)];
      const auto next = Places::from(list, f.begin);
      const bool last_is_nearer =
          next != list.begin() &&
          (next == list.end() || f.begin - std::prev(next)->begin <= next->begin - f.begin ||
           stands_behind(f, *std::prev(next), *next) || stands_below(f, *std::prev(next), *next));
      if (last_is_nearer) return std::prev(next)->entity;
      if (next != list.end()) return next->entity;
      // "Lives with: Ann Brown (mother)   Mother's phone: ...": the one relative there is, whatever the labels say.
      if (f.holder == Holder::guardian || f.holder == Holder::spouse || f.holder == Holder::contact)
        if (const std::uint32_t e = places.only_relation(); e != nobody) return e;
      // "Left in care of: Ann Brown (wife)   wife's cell: ...": who is named before it in the line.
      if (const std::uint32_t e = named_in_the_line(f, cast, places); e != nobody && e != subject) return e;
      // "I, Leticia, parent of the child below" and then the parent's own lines: the only other person there is.
      if (subject != nobody)
        if (const std::uint32_t only = places.only_other(cast, subject); only != nobody) {
          cast.entities[only].holder = f.holder;
          places = Places(cast);
          return only;
        }
      if (f.holder == Holder::subscriber) return subject;
      return is_contact_detail(f.element) ? subject : nobody;
    }
    if (f.how == How::form) {
      // "My daytime telephone: ..." in what a guardian writes of the ward.
      if (f.label.size() > 3 && equals_ignore_case(std::string_view(f.label).substr(0, 3), "my "))
        if (const std::uint32_t e = speaker_before(f.begin); e != nobody && cast.entities[e].eligible()) return e;
      if (subject != nobody) return subject;
      return nearest(f, cast, places, span, subject);
    }
    if (f.table != Finding::no_table && subject != nobody) {
      if (const std::uint32_t e = named_in_the_row(f, places); e != nobody && e != subject) return e;
      if (const std::uint32_t e = is_health(f.element) ? nobody : named_in_the_sheet(f, places); e != nobody) return e;
      return is_health(f.element) && is_named_in_another_row(cast.entities[subject], f) ? nobody : subject;
    }
    return nearest(f, cast, places, span, subject);
  }

  std::uint32_t named_in_the_line(const Finding& f, const Cast& cast, const Places& places) const {
    constexpr std::uint32_t longest = 160;
    const auto next = Places::from(places.eligible, f.begin);
    if (next == places.eligible.begin()) return nobody;
    const Occurrence& last = *std::prev(next);
    if (f.begin - last.begin > longest || cast.entities[last.entity].holder != Holder::other ||
        text_.substr(last.begin, f.begin - last.begin).find('\n') != std::string_view::npos)
      return nobody;
    return last.entity;
  }

  // "P1 | name | Ann Brown | age/dob 3/30/2001": who is named before the value in its row of a table.
  std::uint32_t named_in_the_row(const Finding& f, const Places& places) const {
    const Table& table = part_.tables[f.table];
    if (f.row >= table.rows) return nobody;
    const auto next = Places::from(places.eligible, f.begin);
    if (next == places.eligible.begin() || std::prev(next)->begin < table.at(f.row, 0).begin) return nobody;
    return std::prev(next)->entity;
  }

  // The one person whom the sheet of a workbook names: each tenant has a ledger of one's own.
  std::uint32_t named_in_the_sheet(const Finding& f, const Places& places) const {
    constexpr int most = 8;
    const Table& table = part_.tables[f.table];
    if (table.origin != TableOrigin::sheet || table.cells.empty()) return nobody;
    std::uint32_t only = nobody;
    int steps = 0;
    for (auto o = Places::from(places.eligible, table.cells.front().begin);
         o != places.eligible.end() && o->begin < table.cells.back().end; ++o) {
      if (++steps > most || (only != nobody && only != o->entity)) return nobody;
      only = o->entity;
    }
    return only;
  }

  // "Legal name | Ann Brown", "SSN | ...", "Active diagnoses | ...": a table with a birth date or number of its own is
  // a form about somebody.
  bool holds_numbers_of_somebody(std::uint32_t table) {
    const auto [at, unknown] = with_numbers_.try_emplace(table, false);
    if (unknown)
      at->second = std::any_of(findings().begin(), findings().end(), [&](const Finding& f) {
        return f.table == table && f.element != Element::email &&
               (f.element == Element::date_of_birth || is_unique_identifier(f.element));
      });
    return at->second;
  }

  // "Children in care | Kestrel Foster" three rows below "Diagnosed with depression": a list of figures, not of a
  // person.
  bool is_named_in_another_row(const Entity& entity, const Finding& f) {
    constexpr std::size_t most = 64;  // places that name the one; who is named more often is spoken of
    if (entity.labelled_subject || entity.findings.size() > most || holds_numbers_of_somebody(f.table)) return false;
    return std::all_of(entity.findings.begin(), entity.findings.end(), [&](std::uint32_t i) {
      const Finding& name = findings()[i];
      return name.how == How::prose && name.table == f.table && name.row != f.row;
    });
  }

  // The name before stands in the line of the value, the next one does not; or the value is the birth date of the
  // former in a list.
  bool stands_behind(const Finding& f, const Occurrence& before, const Occurrence& after) const {
    if (before.end > f.begin) return false;
    if (is_listed(f)) return true;
    if (f.how != How::form || after.begin < f.end) return false;
    constexpr std::uint32_t longest_line = 400;
    if (f.begin - before.end > longest_line) return false;
    const auto breaks = [&](std::uint32_t from, std::uint32_t to) {
      return to - from > longest_line || text_.substr(from, to - from).find('\n') != std::string_view::npos;
    };
    return !breaks(before.end, f.begin) && breaks(f.end, after.begin);
  }

  // "Mother: Ann Brown / Phone: ... / Father: Bo Brown / Phone: ...": lines of a form stand below the name they are of.
  bool stands_below(const Finding& f, const Occurrence& before, const Occurrence& after) const {
    constexpr std::uint32_t farthest = 200;
    if (f.how != How::form || before.end > f.begin || after.begin < f.end || f.begin - before.end > farthest)
      return false;
    const std::string_view between = text_.substr(before.end, f.begin - before.end);
    const auto lines = std::count(between.begin(), between.end(), '\n');
    if (lines < 1 || lines > 2 || between.find("\n\n") != std::string_view::npos) return false;
    return text_.substr(f.end, after.begin - f.end).find('\n') != std::string_view::npos;
  }

  // "the child Hadassah Ames (DOB: 07/04/2017)": a label and its value in brackets behind a name.
  std::uint32_t named_before_brackets(const Finding& f, const Places& places) const {
    if (f.table != Finding::no_table) return nobody;
    constexpr std::uint32_t longest_label = 24;
    std::uint32_t i = f.begin;
    while (i > 0 && f.begin - i < longest_label && text_[i - 1] != '(' && text_[i - 1] != '\n' && text_[i - 1] != ')')
      --i;
    if (i == 0 || text_[i - 1] != '(') return nobody;
    --i;
    while (i > 0 && text_[i - 1] == ' ') --i;
    const auto next = Places::from(places.eligible, f.begin);
    if (next == places.eligible.begin() || std::prev(next)->end != i) return nobody;
    return std::prev(next)->entity;
  }

  // "Ann Brown, Treasurer / 12 Elm St / H 518-555-0147 / ann.brown@mail.example" in a list of the board.
  bool has_own_mailbox_below(const Finding& f) const {
    constexpr std::uint32_t reach = 240;
    auto next = std::upper_bound(findings().begin(), findings().end(), f.begin,
                                 [](std::uint32_t at, const Finding& other) { return at < other.begin; });
    for (; next != findings().end() && next->begin - f.end < reach && next->begin > f.end; ++next)
      if (next->element == Element::email)
        return (next->flags & flag_business) == 0 &&
               text_.substr(f.end, next->begin - f.end).find("\n\n") == std::string_view::npos;
    return false;
  }

  // "Ann Brown (sister of Bo), born 18 Jun 1994": when the last name before `at` stands in brackets that are closed
  // again, right behind another name, that one's successor in `list`; else `next`, the successor of the last.
  std::vector<Occurrence>::const_iterator named_before_brackets_with(const std::vector<Occurrence>& list,
                                                                     std::vector<Occurrence>::const_iterator next,
                                                                     std::uint32_t at) const {
    constexpr std::uint32_t longest = 40, farthest = 60;
    if (next == list.begin() || std::prev(next) == list.begin()) return next;
    const Occurrence &inner = *std::prev(next), &outer = *std::prev(next, 2);
    if (at < inner.end || at - inner.end > farthest || inner.begin < outer.end || inner.begin - outer.end > longest)
      return next;
    const std::string_view behind = text_.substr(inner.end, at - inner.end);
    const std::string_view between = text_.substr(outer.end, inner.begin - outer.end);
    if (!between.starts_with(" (") || between.find(')') != std::string_view::npos || behind.empty() ||
        behind[0] != ')' || behind.find('\n') != std::string_view::npos || behind.find(". ") != std::string_view::npos)
      return next;
    return std::prev(next);
  }

  // "Ann Brown, for her mother Eva Brown   Phone 518-555-0147": when the last name is whom another calls for, that
  // other's successor in `list`; else `next`, the successor of the last.
  std::vector<Occurrence>::const_iterator who_called_for(const std::vector<Occurrence>& list,
                                                         std::vector<Occurrence>::const_iterator next,
                                                         const Cast& cast) const {
    constexpr std::uint32_t longest_between = 32;
    constexpr int most = 3;  // "her" can stand in between
    if (next == list.begin() || !cast.entities[std::prev(next)->entity].kin) return next;
    const Occurrence& whom = *std::prev(next);
    auto at = std::prev(next);
    for (int steps = 0; steps < most && at != list.begin(); ++steps, --at) {
      const Occurrence& caller = *std::prev(at);
      if (caller.end > whom.begin || whom.begin - caller.end > longest_between) return next;
      if (caller.entity == whom.entity) continue;
      const std::string_view between = text_.substr(caller.end, whom.begin - caller.end);
      for (const std::string_view calls : {" for ", " re ", " about ", " on behalf of "})
        for (const std::string_view whose : {"her ", "his ", "their "}) {
          std::string_view rest = between;
          if (rest.starts_with(',')) rest.remove_prefix(1);
          if (rest.starts_with(calls) && rest.substr(calls.size()).starts_with(whose)) return at;
        }
    }
    return next;
  }

  // "Mr. Ann Brown / 12 Elm St / Troy, NY": the block of a letter whose first line is a name; `not_owned` where a
  // position or a firm stands in between.
  std::uint32_t named_above(const Finding& f, const Places& places, const Span& span) const {
    if (!is_contact_detail(f.element) || f.table != Finding::no_table || f.how == How::form) return nobody;
    constexpr std::uint32_t longest_line = 90;
    // "Frances Brown / 603 Prospect St / Troy, NY 12180 / 518-555-0133 / frances@mail.example" at the head of a letter.
    const int most_lines = f.element == Element::address ? 3 : 4;
    const auto line_of = [&](std::uint32_t at) { return begin_of_line(at, span.begin, longest_line); };
    std::uint32_t line = line_of(f.begin);
    if (!trim(text_.substr(line, f.begin - line)).empty()) return nobody;
    bool work = false;
    for (int lines = 0; lines < most_lines && line > span.begin && text_[line - 1] == '\n'; ++lines) {
      const std::uint32_t end = line - 1, begin = line_of(end);
      const std::string_view words = trim(text_.substr(begin, end - begin));
      if (words.empty() || (begin > span.begin && text_[begin - 1] != '\n')) return nobody;
      // Who fills the line, but for a title and what stands behind a comma.
      const auto fills = [&](const std::vector<Occurrence>& list) {
        const auto o = Places::from(list, begin);
        if (o == list.end() || o->end > end) return nobody;
        const std::string_view before = trim(text_.substr(begin, o->begin - begin)),
                               after = trim(text_.substr(o->end, end - o->end));
        constexpr std::size_t longest_title = 9;
        constexpr std::size_t longest_office = 40;
        if (before.size() > longest_title || (!before.empty() && !is_alpha(before[0])) ||
            before.find(':') != std::string_view::npos)
          return nobody;
        if (after.size() <= 2) return o->entity;
        // "Ann Brown and Carl Brown" above their address.
        if (const auto next = o + 1; (after.starts_with("and ") || after.starts_with("& ")) && next != list.end() &&
                                     next->end <= end && trim(text_.substr(next->end, end - next->end)).empty() &&
                                     trim(text_.substr(o->end, next->begin - o->end)).size() <= 3)
          return o->entity;
        if (after[0] != ',' || after.size() > longest_office || after.find(". ") != std::string_view::npos)
          return nobody;
        return f.element == Element::email || has_own_mailbox_below(f) ? o->entity : not_owned;
      };
      if (const std::uint32_t e = fills(places.eligible); e != nobody) return work ? not_owned : e;
      if (fills(places.others) != nobody) return not_owned;
      if (words.find(':') != std::string_view::npos || words.size() > 60) return nobody;
      const bool digits = std::any_of(words.begin(), words.end(), is_digit);
      if (f.element != Element::address && !digits && words.find('@') == std::string_view::npos) return nobody;
      const std::string small = to_lower(words.substr(0, 4));
      if (!digits && !small.starts_with("c/o") && !small.starts_with("apt") && !small.starts_with("unit") &&
          !small.starts_with("and ") && !small.starts_with("&"))
        work = true;
      line = begin;
    }
    return nobody;
  }

  // "Ann Brown, 12 Elm St, 518-555-0147 / Birthday: ... / Health: ...": a line that begins with a name and tells more
  // of who bears it, above lines with labels that name nobody. So cards stand one below the other, the subject's among
  // them.
  std::uint32_t named_at_the_head(const Finding& f, const Places& places, const Span& span) const {
    if (f.holder != Holder::subject || f.label.empty() || f.table != Finding::no_table) return nobody;
    constexpr std::uint32_t longest_line = 200, longest_label = 40;
    constexpr int most_lines = 5;
    const auto line_of = [&](std::uint32_t at) { return begin_of_line(at, span.begin, longest_line); };
    const auto names_somebody = [](const std::vector<Occurrence>& list, std::uint32_t begin, std::uint32_t end) {
      const auto o = Places::from(list, begin);
      return o != list.end() && o->begin < end;
    };
    std::uint32_t line = line_of(f.begin), end = f.begin;
    for (int lines = 0; lines < most_lines; ++lines) {
      const std::string_view words = trim(text_.substr(line, end - line));
      const auto o = Places::from(places.eligible, line);
      if (lines > 0 && o != places.eligible.end() && o->begin == line && o->end < end && text_[o->end] == ',') {
        const Finding& name = finding_of_name(*o);
        return name.how == How::prose && name.label.empty() ? o->entity : nobody;
      }
      const std::size_t colon = words.find(':');
      if (colon == std::string_view::npos || colon > longest_label || names_somebody(places.eligible, line, end))
        return nobody;
      if (line <= span.begin || text_[line - 1] != '\n') return nobody;
      end = line - 1;
      line = line_of(end);
    }
    return nobody;
  }
  const Finding& finding_of_name(const Occurrence& o) const {
    const auto at = std::lower_bound(findings().begin(), findings().end(), o.begin,
                                     [](const Finding& f, std::uint32_t place) { return f.begin < place; });
    return at == findings().end() ? findings().back() : *at;
  }

  // "forty days of residential treatment for his son Declan": who comes right behind the value.
  std::uint32_t meant_for(const Finding& f, const Places& places, const Span& sentence) const {
    std::uint32_t at = f.end;
    constexpr std::uint32_t reach = 5;
    while (at < sentence.end && at < f.end + reach && text_[at] == ' ') ++at;
    bool leads = false;
    for (const std::string_view word : {"for ", "of ", "para ", "de "})
      if (!leads && text_.substr(at, word.size()) == word) leads = true, at += static_cast<std::uint32_t>(word.size());
    if (!leads) return nobody;
    const auto next = Places::from(places.eligible, at);
    // Words between: "his", "her late husband".
    constexpr std::uint32_t longest_between = 24;
    std::uint32_t found = nobody;
    int steps = 0;
    for (auto o = next; o != places.eligible.end() && o->begin < sentence.end && steps < 3; ++o, ++steps) {
      if (o->begin > at + longest_between) break;
      const std::string_view between = text_.substr(at, o->begin - at);
      if (between.find_first_of(".,;:()") != std::string_view::npos) break;
      found = o->entity;
    }
    return found;
  }

  // Somebody introduced by a calling ("the nurse, Lois Hanley") is at work: no illness told is theirs.
  bool is_at_work(const Occurrence& o, const Cast& cast) const { return cast.entities[o.entity].worker; }

  // "Constance Applewhite, LMSW / Bridge House, Inc. / o: 518-555-0170": lines below a signature of somebody at work.
  bool stands_in_a_signature(const Finding& f, const Places& places) const {
    const auto next = Places::from(places.others, f.begin);
    if (next == places.others.begin()) return false;
    const Occurrence& signer = *std::prev(next);
    constexpr std::uint32_t longest = 240, longest_line = 90;
    if (f.begin - signer.end > longest) return false;
    const auto other = Places::from(places.eligible, f.begin);
    if (other != places.eligible.begin() && std::prev(other)->begin > signer.begin) return false;
    std::uint32_t line = signer.begin;
    while (line > 0 && (text_[line - 1] == ' ' || text_[line - 1] == '>' || text_[line - 1] == '\t')) --line;
    if (line > 0 && text_[line - 1] != '\n') return false;
    const std::string_view between = text_.substr(signer.begin, f.begin - signer.begin);
    const auto lines = std::count(between.begin(), between.end(), '\n');
    if (lines < 1 || lines > 5 || between.find("\n\n") != std::string_view::npos ||
        between.find(". ") != std::string_view::npos)
      return false;
    for (const std::string_view words : split(between, '\n'))
      if (words.size() > longest_line) return false;
    return true;
  }

  // Of an answer that names nobody: who gives it; of a question with "you" in it: the other one.
  std::uint32_t of_the_turn(const Finding& f, const Cast& cast) const {
    const auto next = std::upper_bound(turns_.begin(), turns_.end(), f.begin,
                                       [](std::uint32_t place, const Speaker& s) { return place < s.at; });
    if (next == turns_.begin()) return nobody;
    std::uint32_t e = std::prev(next)->entity;
    const std::string words = fold(text_.substr(std::prev(next)->at, std::min(f.begin - std::prev(next)->at, 400u)));
    if (words.find(" you ") != std::string::npos || words.find(" your ") != std::string::npos) {
      if (turn_pair_.first == nobody) return nobody;
      e = turn_pair_.first == e ? turn_pair_.second : turn_pair_.first;
    }
    return e != nobody && cast.entities[e].eligible() ? e : nobody;
  }

  // The person a value in running text belongs to.
  std::uint32_t nearest(const Finding& f, const Cast& cast, const Places& places, const Span& whole,
                        std::uint32_t subject) {
    Span span = whole;
    if (!turns_.empty()) {
      const auto next_turn = std::upper_bound(turns_.begin(), turns_.end(), f.begin,
                                              [](std::uint32_t place, const Speaker& s) { return place < s.at; });
      if (next_turn != turns_.begin()) {
        span.begin = std::prev(next_turn)->at;
        if (next_turn != turns_.end()) span.end = next_turn->at;
        const auto named = Places::from(places.eligible, f.begin);
        if (named == places.eligible.begin() || std::prev(named)->begin < span.begin) return of_the_turn(f, cast);
      }
    }
    bool opens_entry_with_name = false;
    // An entry of a log that names somebody speaks of nobody whom another names.
    if (const attribute::Entry* entry = attribute::entry_at(entries_, f.begin); entry != nullptr) {
      span.end = std::min(span.end, entry->end);
      if (entry->room) span.begin = std::max(span.begin, entry->begin);
      constexpr int most_named = 16;
      int steps = 0;
      bool named = false;
      for (auto o = Places::from(places.eligible, entry->begin);
           o != places.eligible.end() && o->begin < entry->end && steps < most_named && !named; ++o, ++steps)
        named = !is_at_work(*o, cast);
      constexpr std::uint32_t widest_head = 24;
      const auto first = Places::from(places.eligible, entry->begin);
      constexpr std::uint32_t longest_line = 600;
      opens_entry_with_name = named && first->begin < f.begin && first->begin - entry->begin < widest_head &&
                              f.begin - first->begin < longest_line &&
                              text_.substr(first->begin, f.begin - first->begin).find('\n') == std::string_view::npos;
      if (named) span.begin = std::max(span.begin, entry->begin);
      if (!named && opens_with_a_given_name(entry->begin, std::min(entry->end, f.begin))) return nobody;
    }
    const Span sentence = sentence_around(f.begin, span), paragraph = paragraph_around(f.begin, span);
    const bool contact = is_contact_detail(f.element), health = is_health(f.element);
    if (const std::uint32_t caller = who_called(f, places, entries_.empty() ? paragraph : span); caller != nobody)
      return caller;
    std::uint32_t before = nobody, after = nobody, staff_before = nobody, paragraph_before = nobody,
                  paragraph_after = nobody, far_before = nobody;
    std::uint32_t before_at = 0, staff_at = 0;
    constexpr int most_at_work = 16;  // that are passed over
    auto next = Places::from(places.eligible, f.begin);
    const auto behind = next;
    bool passed = false;  // somebody at work in the same sentence
    // In a letter to somebody, no number is the lawyer's.
    if (health || contact || (subject != nobody && !cast.entities[subject].worker)) {
      int steps = 0;
      auto last = next;
      for (; last != places.eligible.begin() && steps < most_at_work && is_at_work(*std::prev(last), cast); ++steps) {
        --last;
        // How they can be reached at work says nothing of them.
        if (contact && f.element != Element::address && last->begin >= sentence.begin) return nobody;
        passed = passed || last->begin >= sentence.begin;
      }
      next = last;
    }
    if (contact && f.element != Element::address) next = who_called_for(places.eligible, next, cast);
    // "Ann Brown (sister of Bo), born 18 Jun 1994": whom the brackets name is not spoken of.
    if (!contact) next = named_before_brackets_with(places.eligible, next, f.begin);
    if (next != places.eligible.begin()) {
      const Occurrence& last = *std::prev(next);
      if (last.begin >= sentence.begin) before = last.entity, before_at = last.begin;
      if (last.begin >= paragraph.begin) paragraph_before = last.entity;
      if (f.begin - last.begin < reach_back && last.begin >= span.begin) far_before = last.entity;
    }
    next = behind;
    for (int steps = 0; health && next != places.eligible.end() && steps < most_at_work && is_at_work(*next, cast);)
      ++next, ++steps;
    // "Dx: hip fracture" and below it "Wife drives, Ann Brown has the key": a line of a form speaks of who was named
    // before it.
    const bool line_of_form = health && f.how == How::form && far_before != nobody;
    if (next != places.eligible.end() &&
        (!line_of_form || text_.substr(f.end, next->begin - f.end).find('\n') == std::string_view::npos)) {
      if (next->begin < sentence.end) after = next->entity;
      if (next->begin < paragraph.end) paragraph_after = next->entity;
    }
    const auto next_staff = Places::from(places.others, f.begin);
    if (next_staff != places.others.begin() && std::prev(next_staff)->begin >= sentence.begin)
      staff_before = std::prev(next_staff)->entity, staff_at = std::prev(next_staff)->begin;
    // "Nathan Heath, RN, can be reached at ...": the number of the one named last, and he is staff.
    if (contact && staff_before != nobody && (before == nobody || staff_at > before_at)) return nobody;
    if (contact && stands_in_a_signature(f, places)) return nobody;
    // "HR at Badger (Sheila, 414-555-8820)": a way to reach somebody of whom there is but a given name.
    if (contact && f.element != Element::address) {
      constexpr std::uint32_t right_before = 24;
      const auto unknown = std::lower_bound(cast.unknown.begin(), cast.unknown.end(), f.begin,
                                            [](std::uint32_t end, std::uint32_t at) { return end < at; });
      if (unknown != cast.unknown.begin() && f.begin - *std::prev(unknown) <= right_before &&
          *std::prev(unknown) >= sentence.begin && (before == nobody || before_at < *std::prev(unknown)) &&
          text_.substr(*std::prev(unknown), f.begin - *std::prev(unknown)).find_first_of(".;\n") ==
              std::string_view::npos)
        return nobody;
    }
    if (health) {
      if (const std::uint32_t e = meant_for(f, places, sentence); e != nobody) return e;
      if (subject != nobody && text_.substr(f.end, 9) == " de usted") return subject;
    }
    // "... her brother Emeka, she is in treatment": whoever she is, it is not he.
    const auto stranger = std::lower_bound(cast.strangers.begin(), cast.strangers.end(), f.begin,
                                           [](const attribute::Stranger& s, std::uint32_t at) { return s.at < at; });
    if (stranger != cast.strangers.begin() && std::prev(stranger)->at >= sentence.begin &&
        (before == nobody || std::prev(stranger)->at > before_at)) {
      const attribute::Sex sex = std::prev(stranger)->sex;
      for (std::uint32_t* e : {&before, &after, &paragraph_before, &paragraph_after, &far_before, &subject})
        if (*e != nobody && cast.entities[*e].sex != attribute::Sex::unknown && cast.entities[*e].sex != sex)
          *e = nobody;
    }
    // An illness in the next line of a form is not the emergency contact's.
    if (health && subject != nobody && subject_is_labelled_) {
      const auto only_asked_for = [&](std::uint32_t e, std::uint32_t at, std::uint32_t from, std::uint32_t to) {
        if (e == nobody || e == subject || from > to) return false;
        const Entity& entity = cast.entities[e];
        constexpr std::size_t most = 64;  // places that name them
        if (entity.holder == Holder::other || entity.holder == Holder::subject || entity.findings.size() > most)
          return false;
        return text_.substr(from, to - from).find('\n') != std::string_view::npos &&
               std::any_of(entity.findings.begin(), entity.findings.end(), [&](std::uint32_t i) {
                 return findings()[i].begin == at && findings()[i].how == How::form;
               });
      };
      if (only_asked_for(before, before_at, before_at, f.begin)) before = nobody;
      if (next != places.eligible.end() && only_asked_for(after, next->begin, f.end, next->begin)) after = nobody;
    }
    if (before != nobody) return before;
    if (passed && subject != nobody && !contact) return subject;
    if (health && after == nobody && !subject_is_labelled_ && speaks_of_anybody(sentence)) return nobody;
    // "1812 Ann Brown ... unstable angina -> admit Okafor": an entry that opens with a name is about that one.
    if (health && after != nobody && far_before != nobody && opens_entry_with_name) return far_before;
    // "acct 8708712410" and in the next line "EHR login   Bo Lind by Thursday": the number of whom the papers are
    // about.
    if (after != nobody && !health && !contact && subject_is_labelled_ && personnel_ &&
        text_.substr(f.end, next->begin - f.end).find('\n') != std::string_view::npos)
      return subject;
    if (after != nobody) return after;
    // A form or letter that says whom it is about speaks of them where it names nobody.
    if (subject != nobody && subject_is_labelled_ && !contact) return subject;
    // "The boiler at 310 Division Street was replaced": of a thing.
    if (f.element == Element::address && !subject_is_labelled_ && speaks_of_a_thing(f, sentence)) return nobody;
    if (paragraph_before != nobody && cast.entities[paragraph_before].kin && (!contact || leaves_out_who(sentence))) {
      // Whose mother was named last is who is spoken of.
      int steps = 0;  // a paragraph can name a hundred thousand
      for (auto at = behind; at != places.eligible.begin() && steps < 16; ++steps) {
        --at;
        if (at->begin < paragraph.begin) break;
        if (cast.entities[at->entity].kin || (health && is_at_work(*at, cast))) continue;
        paragraph_before = at->entity;
        break;
      }
      if (cast.entities[paragraph_before].kin && subject != nobody) return subject;
    }
    if (paragraph_before != nobody) return paragraph_before;
    // "... Diabetes support group ... Thanks to Bud Larrabee for the porch!": who comes later, in other lines, is not
    // spoken of yet.
    if ((health || (contact && f.element != Element::address)) && subject != nobody && !subject_is_labelled_ &&
        f.how == How::prose && paragraph_after != subject && f.table == Finding::no_table &&
        first_place_of(cast.entities[subject]) > f.end)
      return nobody;
    if (subject != nobody) return subject;
    if (paragraph_after != nobody) return paragraph_after;
    return !contact && dominant_ != nobody ? dominant_ : far_before;
  }

  // Of whom a text that is about nobody by its labels speaks first, and far more often than of anybody else: an
  // obituary, a report.
  static std::uint32_t spoken_of_most(const Cast& cast) {
    constexpr std::size_t fewest = 3;
    std::vector<std::size_t> places(cast.entities.size(), 0);
    std::uint32_t first = nobody, first_at = nobody;
    for (const Occurrence& o : cast.occurrences) {
      ++places[o.entity];
      if (o.begin < first_at && cast.entities[o.entity].eligible()) first = o.entity, first_at = o.begin;
    }
    if (first == nobody || places[first] < fewest || cast.entities[first].kin) return nobody;
    for (std::uint32_t e = 0; e < places.size(); ++e)
      if (e != first && places[e] * 2 > places[first]) return nobody;
    return first;
  }

  // "- Abigail B. 3 seizures", "11/10 - Eunice is crying": an entry of a log about somebody whose whole name it leaves
  // out.
  bool opens_with_a_given_name(std::uint32_t begin, std::uint32_t end) const {
    constexpr std::uint32_t longest_mark = 24;
    std::uint32_t at = begin;
    while (at < end && at - begin < longest_mark && !is_upper(text_[at])) {
      if (is_lower(text_[at])) return false;
      ++at;
    }
    std::uint32_t stop = at;
    while (stop < end && is_word(text_[stop])) ++stop;
    if (stop - at < 3 || stop >= end || !is_lower(text_[at + 1])) return false;
    const NameWord word = name_word(text_.substr(at, stop - at));
    if (word.given_class() < 12 || word.word_class() != 0) return false;
    if (text_[stop] == ' ' && stop + 2 < end && is_upper(text_[stop + 1]) && !is_word(text_[stop + 2])) return true;
    return text_[stop] == '\'' || (text_[stop] == ' ' && stop + 1 < end && is_lower(text_[stop + 1]));
  }

  // "Reachable at 518-...", "Callback 740-...", "Lives at ...": a sentence without a person in it.
  bool leaves_out_who(const Span& sentence) const {
    std::uint32_t at = sentence.begin;
    while (at < sentence.end && !is_word(text_[at])) ++at;
    std::uint32_t end = at;
    while (end < sentence.end && end < at + 16 && is_word(text_[end])) ++end;
    const std::string word = to_lower(text_.substr(at, end - at));
    for (const std::string_view opener :
         {"reachable", "reached", "can",   "phone",   "tel",     "telephone", "cell",
          "callback",  "cb",      "lives", "living",  "resides", "residing",  "contact",
          "new",       "mailing", "home",  "address", "vive",    "reside",    "celular"})
      if (word == opener) return true;
    return false;
  }

  // "Callback 740-555-0107" in an entry on "Caller Ann Brown re her son": who has called.
  std::uint32_t who_called(const Finding& f, const Places& places, const Span& span) const {
    if (f.element != Element::phone) return nobody;
    constexpr std::uint32_t reach = 24;
    const std::string before = to_lower(text_.substr(f.begin > reach ? f.begin - reach : 0, std::min(f.begin, reach)));
    bool back = false;
    for (const std::string_view words : {"callback", "call back", "cb #", "cb ", "call-back", "return call"})
      back = back || before.find(words) != std::string::npos;
    if (!back) return nobody;
    constexpr int most = 16;
    int steps = 0;
    for (auto o = Places::from(places.eligible, f.begin); o != places.eligible.begin() && steps < most; ++steps) {
      --o;
      if (o->begin < span.begin || f.begin - o->begin > reach_back) break;
      const std::string_view after = text_.substr(o->end, 9);
      if (word_ends_at(o->begin > 0 ? o->begin - 1 : 0, "caller") || after.starts_with(" called") ||
          after.starts_with(" calls ") || after.starts_with(" phoned") || after.starts_with(" calling"))
        return o->entity;
    }
    return nobody;
  }

  // A sentence that begins with "The" or "Our" and a thing, right before the address that nobody is said to live at.
  bool speaks_of_a_thing(const Finding& f, const Span& sentence) const {
    constexpr std::uint32_t longest = 80;
    std::uint32_t at = sentence.begin;
    while (at < f.begin && is_space(text_[at])) ++at;
    if (f.begin - at > longest) return false;
    const std::string words = to_lower(squeeze(text_.substr(at, f.begin - at))) + " ";
    if (!words.starts_with("the ") && !words.starts_with("our ")) return false;
    if (words.find(" at ") == std::string::npos && words.find(" on ") == std::string::npos) return false;
    for (const std::string_view person :
         {" client ",    " patient ", " resident ", " family ",    " child ",      " children ",   " mother ",
          " father ",    " boy ",     " girl ",     " couple ",    " man ",        " woman ",      " tenant ",
          " victim ",    " suspect ", " caller ",   " defendant ", " respondent ", " petitioner ", " decedent ",
          " applicant ", " parents ", " subject ",  " driver ",    " live",        " resid",       " home ",
          " house ",     " address ", " stay",      " moved "})
      if (words.find(person) != std::string::npos) return false;
    return true;
  }

  std::uint32_t first_place_of(const Entity& entity) const {
    return entity.findings.empty() ? 0 : findings()[entity.findings.front()].begin;
  }

  // "If a student has seizures, ...", "Benefits for diabetes supplies": a sentence on nobody in particular.
  bool speaks_of_anybody(const Span& sentence) const {
    constexpr std::uint32_t longest = 500;
    const std::string words =
        " " + fold(squeeze(text_.substr(sentence.begin, std::min(sentence.end - sentence.begin, longest)))) + " ";
    for (const std::string_view he : {" he ", " she ", " his ", " her ", " him ", " client ", " patient ", " pt "})
      if (words.find(he) != std::string::npos) return false;
    for (const std::string_view anybody :
         {" if a ",         " if an ",         " if any ",      " a student ",    " a patient ",  " a client ",
          " a member ",     " a resident ",    " an employee ", " a person ",     " a child ",    " students ",
          " patients ",     " clients ",       " members ",     " residents ",    " employees ",  " people ",
          " persons ",      " children ",      " individuals ", " families ",     " anyone ",     " benefits for ",
          " coverage ",     " unit and ",      " unit in ",     " will open ",    " would open ", " programs ",
          " services for ", " support group ", " group meets ", " clinic meets ", " workshop on "})
      if (words.find(anybody) != std::string::npos) return true;
    return false;
  }

  // "I live at ... with my wife, Ann", "They live at ...", "Their number is ...": a value of two.
  std::uint32_t shares_with(const Finding& f, std::uint32_t owner, const Cast& cast, const Places& places,
                            const Span& span) const {
    if (f.how != How::prose || f.table != Finding::no_table ||
        (f.element != Element::address && f.element != Element::phone && f.element != Element::bank_account))
      return nobody;
    const Span sentence = sentence_around(f.begin, span);
    const auto other = [&](std::uint32_t e) { return e != owner && e != nobody && cast.entities[e].eligible(); };
    if (f.element == Element::bank_account) return holds_jointly(f, owner, cast, places);
    if (f.element == Element::address) {
      // "..., with my wife, Ann Brown, and our two children."
      std::uint32_t at = f.end;
      while (at < sentence.end && (text_[at] == ',' || text_[at] == ' ')) ++at;
      if (text_.substr(at, 5) == "with ") {
        int steps = 0;
        for (auto o = Places::from(places.eligible, at); o != places.eligible.end() && steps < 4; ++o, ++steps) {
          if (o->begin > at + 40 || o->begin >= sentence.end) break;
          if (other(o->entity) && cast.entities[o->entity].kin) return o->entity;
        }
      }
    }
    if (f.element == Element::address) {
      if (const std::uint32_t e = lives_with(f, owner, cast, places, sentence); e != nobody) return e;
      if (const std::uint32_t e = at_the_same_address(f, owner, cast, places, sentence); e != nobody) return e;
      if (const std::uint32_t e = named_in_the_line_above(f, owner, cast, places); e != nobody) return e;
    }
    // "Paul and Ingrid Halvorsen, 73 County Road 12": a couple by one family name.
    const auto named = Places::from(places.eligible, f.begin);
    if (named != places.eligible.begin() && std::prev(named) != places.eligible.begin()) {
      const Occurrence &second = *std::prev(named), &first = *std::prev(named, 2);
      const std::uint32_t partner = second.entity == owner ? first.entity : second.entity;
      // The full stop of an initial ends no sentence: "... & MARY P. DOE" right above the street.
      const bool near_by = second.begin >= sentence.begin ||
                           stands_beside(text_.substr(second.end, std::min(f.begin - second.end, 80u)));
      if ((second.entity == owner || first.entity == owner) && other(partner) && near_by && first.end <= second.begin &&
          equals_ignore_case(cast.entities[owner].name.family, cast.entities[partner].name.family)) {
        const std::string_view between = text_.substr(first.end, second.begin - first.end);
        if (between == " and " || between == " & " || between == " y ") return partner;
      }
    }
    // "They live at": the two who were named last.
    constexpr std::uint32_t farthest = 64;
    const std::uint32_t from = std::max(sentence.begin, f.begin > farthest ? f.begin - farthest : 0);
    const std::string lead = to_lower(text_.substr(from, f.begin - from));
    bool theirs = false;
    for (const std::string_view words :
         {"they live",        "they reside",     "they rent",     "they own",       "their number",
          "their phone",      "their home",      "their address", "their cell",     "the couple live",
          "both live",        "the family live", "tenants live",  "tenants reside", "home phone",
          "they are tenants", "they occupy",     "viven en",      "residen en",     "su domicilio"}) {
      const std::size_t at = lead.rfind(words);
      if (at == std::string::npos || (at > 0 && is_word(lead[at - 1]))) continue;
      theirs = theirs || lead.find(". ", at) == std::string::npos;
    }
    if (!theirs) return nobody;
    int steps = 0;
    for (auto o = Places::from(places.eligible, f.begin); o != places.eligible.begin() && steps < 8; ++steps) {
      --o;
      if (f.begin - o->begin > 400) break;
      if (other(o->entity)) return o->entity;
    }
    return nobody;
  }

  // "Our customers: Ann Brown and Bo Brown / 12 Elm St / Joint savings account no. ...": whoever of the family was
  // named last besides the owner.
  std::uint32_t holds_jointly(const Finding& f, std::uint32_t owner, const Cast& cast, const Places& places) const {
    constexpr std::uint32_t farthest = 40, reach = 400;
    const std::uint32_t line = begin_of_line(f.begin, 0, farthest);
    const std::string lead = " " + to_lower(text_.substr(line, f.begin - line));
    if (lead.find(" joint ") == std::string::npos) return nobody;
    const std::string family = fold(cast.entities[owner].name.family);
    int steps = 0;
    for (auto o = Places::from(places.eligible, f.begin); o != places.eligible.begin() && steps < 8; ++steps) {
      --o;
      if (f.begin - o->begin > reach) break;
      if (o->entity != owner && !family.empty() && fold(cast.entities[o->entity].name.family) == family)
        return o->entity;
    }
    return nobody;
  }

  // "Our address is still ...", "We live together at ...", "Visited: Ann Brown, Bo Brown and children at ...": those of
  // the owner's family who were named before, and the children whom the text tells of.
  std::vector<std::uint32_t> family_at(const Finding& f, std::uint32_t owner, const Cast& cast, const Places& places,
                                       const Span& span) const {
    std::vector<std::uint32_t> found;
    if (f.element != Element::address || f.how != How::prose || f.table != Finding::no_table) return found;
    constexpr std::uint32_t farthest = 64, reach = 400;
    constexpr std::size_t most_people = 64;
    const Span sentence = sentence_around(f.begin, span);
    const std::uint32_t from = std::max(sentence.begin, f.begin > farthest ? f.begin - farthest : 0);
    const std::string lead = to_lower(text_.substr(from, f.begin - from));
    const auto says = [&](std::initializer_list<std::string_view> phrases) {
      return std::any_of(phrases.begin(), phrases.end(), [&](std::string_view words) {
        const std::size_t at = lead.rfind(words);
        return at != std::string::npos && (at == 0 || !is_word(lead[at - 1]));
      });
    };
    const bool children = says({"and children at", "and their children at", "and the children at", "and kids at",
                                "and family at", "and the family at", "and her children at", "and his children at"});
    if (!children && !says({"our address", "our home", "our house", "our apartment", "our new address", "we live",
                            "we reside", "we all live", "we both live", "vivimos en"}))
      return found;
    const std::string family = fold(cast.entities[owner].name.family);
    const auto add = [&](std::uint32_t e) {
      if (e != owner && cast.entities[e].eligible() && std::find(found.begin(), found.end(), e) == found.end())
        found.push_back(e);
    };
    int steps = 0;
    for (auto o = Places::from(places.eligible, f.begin); o != places.eligible.begin() && steps < 8; ++steps) {
      --o;
      if (f.begin - o->begin > reach) break;
      const Entity& entity = cast.entities[o->entity];
      if (entity.kin || (!family.empty() && fold(entity.name.family) == family)) add(o->entity);
    }
    for (std::uint32_t e = 0; children && e < cast.entities.size() && e < most_people; ++e)
      if (cast.entities[e].lone &&
          (cast.entities[e].name.family.empty() || fold(cast.entities[e].name.family) == family))
        add(e);
    return found;
  }

  // "..., residing at 12 Elm St, name my niece Ann Brown, residing at the same address": who is named last before it.
  std::uint32_t at_the_same_address(const Finding& f, std::uint32_t owner, const Cast& cast, const Places& places,
                                    const Span& sentence) const {
    constexpr std::uint32_t reach = 200, right_before = 48, far = 1200;
    constexpr int most = 64, most_between = 3;
    const std::string_view rest = text_.substr(f.end, std::min(sentence.end - std::min(sentence.end, f.end), reach));
    std::size_t at = std::string_view::npos;
    for (const std::string_view words : {"same address", "same residence", "misma direcci"})
      at = std::min(at, rest.find(words));
    if (at == std::string_view::npos) {
      // "4.  Bo Brown, husband of the patient, of the same address, guarantees": further on, where no other address
      // stands in between.
      std::uint32_t until = std::min(f.end + far, static_cast<std::uint32_t>(text_.size()));
      auto other = std::upper_bound(findings().begin(), findings().end(), f.begin,
                                    [](std::uint32_t place, const Finding& x) { return place < x.begin; });
      for (int steps = 0; other != findings().end() && other->begin < until && steps < most; ++other, ++steps)
        if (other->element == Element::address) until = std::max(f.end, other->begin);
      const std::string_view further = text_.substr(f.end, until - f.end);
      for (const std::string_view words : {", of the same address", ", at the same address"})
        at = std::min(at, further.find(words));
    }
    if (at == std::string_view::npos) return nobody;
    const std::uint32_t place = f.end + static_cast<std::uint32_t>(at);
    auto next = Places::from(places.eligible, place);
    // "husband of the patient" names the owner once more.
    for (int steps = 0; next != places.eligible.begin() && std::prev(next)->entity == owner && steps < most_between;
         ++steps)
      --next;
    if (next == places.eligible.begin()) return nobody;
    const Occurrence& last = *std::prev(next);
    if (last.begin < f.end || place - last.end > right_before || last.entity == owner ||
        !cast.entities[last.entity].eligible())
      return nobody;
    return last.entity;
  }

  // "Mr. Bo Lind / Ms. Ann Brown / 12 Elm St": a letter to two, each in a line above the street.
  std::uint32_t named_in_the_line_above(const Finding& f, std::uint32_t owner, const Cast& cast,
                                        const Places& places) const {
    constexpr std::uint32_t longest_line = 60;
    constexpr std::size_t longest_title = 5;
    std::uint32_t end = f.begin, entities[2] = {nobody, nobody};
    while (end > 0 && text_[end - 1] == ' ') --end;
    for (std::uint32_t& e : entities) {
      if (end == 0 || text_[end - 1] != '\n') return nobody;
      --end;
      const std::uint32_t begin = begin_of_line(end, 0, longest_line);
      const auto o = Places::from(places.eligible, begin);
      if (o == places.eligible.end() || o->end > end || !trim(text_.substr(o->end, end - o->end)).empty() ||
          trim(text_.substr(begin, o->begin - begin)).size() > longest_title)
        return nobody;
      e = o->entity;
      end = begin;
    }
    return entities[0] == owner && entities[1] != owner && cast.entities[entities[1]].eligible() ? entities[1] : nobody;
  }

  // In the same line as the value or right above it, and no sentence ends in between.
  static bool stands_beside(std::string_view between) {
    constexpr std::size_t farthest = 60;
    if (between.size() > farthest || std::count(between.begin(), between.end(), '\n') > 1) return false;
    for (std::size_t i = 0; i + 2 < between.size(); ++i)
      if (between[i] == '.' && is_space(between[i + 1]) && is_upper(between[i + 2])) return false;
    return true;
  }

  // "He resides with his girlfriend, Ann Brown, at 12 Elm St": whoever is named before lives there, too.
  std::uint32_t lives_with(const Finding& f, std::uint32_t owner, const Cast& cast, const Places& places,
                           const Span& sentence) const {
    const std::string_view lead = text_.substr(sentence.begin, f.begin - sentence.begin);
    std::size_t verb = std::string_view::npos;
    for (const std::string_view lives : {"lives with ", "live with ", "living with ", "resides with ", "reside with ",
                                         "residing with ", "stays with ", "staying with ", "stayin with ",
                                         "moved in with ", "lives with\n", "resides with\n", "vive con ", "vivo con "})
      if (const std::size_t at = lead.rfind(lives);
          at != std::string_view::npos && (verb == std::string_view::npos || at > verb))
        verb = at;
    if (verb == std::string_view::npos) return nobody;
    const std::uint32_t at = sentence.begin + static_cast<std::uint32_t>(verb);
    constexpr int most = 8;
    int steps = 0;
    for (auto o = Places::from(places.eligible, at); o != places.eligible.begin() && steps < most; ++steps) {
      --o;
      if (at - o->begin > reach_back) break;
      if (o->entity != owner && cast.entities[o->entity].eligible() && !cast.entities[o->entity].kin) return o->entity;
    }
    return nobody;
  }

  Span paragraph_around(std::uint32_t at, const Span& limit) {
    const bool wrapped = attribute::hard_wrapped(part_, at);
    // A paragraph can be as long as the part, and hold most of its values: it is looked for once.
    if (at >= paragraph_.begin && at < paragraph_.end && limit.begin == paragraph_limit_.begin &&
        limit.end == paragraph_limit_.end && wrapped == paragraph_wrapped_)
      return paragraph_;
    std::uint32_t b = at, e = at;
    while (b > limit.begin && !(text_[b - 1] == '\n' && (!wrapped || (b >= 2 && text_[b - 2] == '\n')))) --b;
    while (e < limit.end && !(text_[e] == '\n' && (!wrapped || (e + 1 < limit.end && text_[e + 1] == '\n')))) ++e;
    paragraph_limit_ = limit;
    paragraph_wrapped_ = wrapped;
    paragraph_ = {b, e};
    return paragraph_;
  }

  // The first word of the next line, a capital or a digit, would have had room in this line: somebody wanted a new one,
  // as in forms and lists.
  bool ends_early(std::uint32_t newline) const {
    constexpr std::uint32_t neighbours = 3, longest_line = 160, slack = 8;
    std::uint32_t next = newline + 1;
    while (next < text_.size() && next < newline + 24 && text_[next] == ' ') ++next;
    if (next >= text_.size()) return true;
    // "Bank: ...": a line of a form.
    for (std::uint32_t i = next; i < text_.size() && i < next + 28 && (is_word(text_[i]) || text_[i] == ' '); ++i)
      if (i + 2 < text_.size() && text_[i + 1] == ':' && text_[i + 2] == ' ') return true;
    if (!is_upper(text_[next]) && !is_digit(text_[next]) && text_[next] != '[' && text_[next] != '(') return false;
    std::uint32_t word = 0;
    while (next + word < text_.size() && word < 24 && !is_space(text_[next + word])) ++word;
    const auto line_before = [&](std::uint32_t end) { return begin_of_line(end, 0, longest_line); };
    std::uint32_t begin = line_before(newline);
    const std::uint32_t length = newline - begin;
    if (length >= longest_line) return false;
    std::uint32_t widest = length;
    for (std::uint32_t n = 0; n < neighbours && begin > 0; ++n) {
      const std::uint32_t end = begin - 1;
      if (end > 0 && text_[end - 1] == '\n') break;
      begin = line_before(end);
      widest = std::max(widest, end - begin);
    }
    std::uint32_t at = newline + 1;
    for (std::uint32_t n = 0; n < neighbours && at < text_.size() && text_[at] != '\n'; ++n) {
      std::uint32_t end = at;
      while (end < text_.size() && end - at < longest_line && text_[end] != '\n') ++end;
      widest = std::max(widest, end - at);
      at = end + 1;
    }
    return length + 1 + word + slack <= widest;
  }

  Span sentence_around(std::uint32_t at, const Span& limit) const {
    const bool wrapped = attribute::hard_wrapped(part_, at);
    constexpr std::uint32_t longest_abbreviation = 3;
    const auto ends = [&](std::uint32_t i) {  // text_[i] ends a sentence
      const char c = text_[i];
      if (c == '\n' && !wrapped) return true;
      if (c == '\n')
        return i + 1 < text_.size() && (text_[i + 1] == '\n' || text_[i + 1] == '-' || text_[i + 1] == '*' ||
                                        text_[i + 1] == '\t' || ends_early(i));
      if (c == ';' || c == '!' || c == '?') return true;
      if (c != '.' || i + 1 >= text_.size() || !is_space(text_[i + 1])) return false;
      if (i >= 3 && text_.substr(i - 3, 3) == "...") return false;  // dots that lead from a name to what is known
      std::uint32_t word = i;
      while (word > 0 && i - word < longest_abbreviation + 1 && is_alpha(text_[word - 1])) --word;
      if (i - word == 1) return false;  // an initial
      const std::string_view w = text_.substr(word, i - word);
      for (const std::string_view abbreviation :
           {"Mr",  "Mrs", "Ms", "Dr",  "Jr",  "Sr",  "St",  "Sra", "Apt",  "No",    "Inc",
            "Ave", "Rd",  "no", "nos", "lic", "tel", "ext", "apt", "acct", "approx"})
        if (w == abbreviation) return false;
      return true;
    };
    std::uint32_t b = at, e = at;
    while (b > limit.begin && at - b < 1200 && !ends(b - 1)) --b;
    while (e < limit.end && e - at < 1200 && !ends(e)) ++e;
    return {b, e};
  }

  // Values that no name claims: a private sender's own, or those of an unnamed person when a unique number stands
  // there.
  void give_orphans(const std::vector<std::uint32_t>& orphans, const Cast& cast) {
    std::vector<std::uint32_t> rest;
    for (const std::uint32_t i : orphans) {
      const Finding& f = findings()[i];
      if (f.flags & (flag_business | flag_masked | flag_sample)) continue;
      if (is_named_for_work(f.holder)) continue;
      rest.push_back(i);
    }
    if (rest.empty()) return;
    if (!part_.new_document && !carried_.empty()) {
      Mention& m =
          add_mention(carried_, personnel_ ? Role::employee : Role::client, "the document is about this person");
      m.subject = true;
      for (const std::uint32_t i : rest) give(m, i);
      subject_name_ = carried_;
      return;
    }
    const bool nobody_named =
        std::none_of(cast.entities.begin(), cast.entities.end(), [](const Entity& e) { return e.eligible(); });
    if (nobody_named && private_senders_.size() == 1) {
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

  const TextPart& part_;
  std::string_view text_;
  PersonName carried_, subject_name_;
  ResultPage page_;
  std::vector<bool> owner_;                                                             // finding is given to a mention
  std::vector<std::uint32_t> private_senders_, row_subjects_;                           // mentions
  std::map<std::pair<std::uint32_t, std::uint32_t>, std::uint32_t> columns_of_people_;  // table, column -> mention
  std::vector<std::uint32_t> beside_each_other_;  // mentions: people in columns of one table
  std::vector<bool> in_record_;                   // finding stands in a record that has a subject
  // The last row that had a subject, and the column of its name.
  std::uint32_t last_row_subject_ = 0, last_row_ = 0, last_row_table_ = Finding::no_table, last_row_names_ = nobody;
  static constexpr std::size_t most_speakers = 256;  // statements and messages; a longer list of them is none
  static constexpr std::size_t most_turns = 4096;
  std::pair<std::uint32_t, std::uint32_t> turn_pair_{nobody, nobody};  // where just two talk
  std::vector<attribute::Entry> entries_;                              // of the stretch, where it is a log or a list
  std::vector<Head> heads_;                                            // likewise, in order of place
  std::vector<Speaker> speakers_, turns_;  // in order of place; turns: those of a transcript or chat
  std::int32_t sender_ = -1;               // mention of who sent the mail
  std::string sender_host_;
  std::vector<std::string> header_hosts_;  // of those to whom it was sent; sorted
  static constexpr std::int32_t no_recipient = -1, several_recipients = -2;
  std::int32_t recipient_ = no_recipient;  // mention of the one to whom it was sent
  std::uint32_t quoted_from_ = nobody;     // not looked for yet
  bool subject_is_labelled_ = false;
  std::map<std::uint32_t, bool> with_numbers_;      // of each table that was asked for
  std::uint32_t dominant_ = nobody;                 // of whom running text speaks most
  std::map<std::uint32_t, std::uint32_t> parties_;  // Finding::party -> entity of the stretch that is read
  bool personnel_ = false;
  bool child_is_subject_ = false;     // a table of one row names a child, and the document is about this child
  Span paragraph_, paragraph_limit_;  // the one that was looked for last, and where
  bool paragraph_wrapped_ = false;
};

}  // namespace

struct Attributor::State {
  PersonName subject;
};

Attributor::Attributor() : state_(std::make_unique<State>()) {}
Attributor::~Attributor() = default;

namespace {

// What was read from an image says so, and is as sure as its least sure word.
void mark_recognised(const TextPart& part, std::vector<Finding>& findings) {
  for (Finding& f : findings) {
    const auto first =
        std::upper_bound(part.recognised.begin(), part.recognised.end(), f.begin,
                         [](std::uint32_t begin, const RecognisedWord& word) { return begin < word.end; });
    unsigned sure = 101;
    for (auto word = first; word != part.recognised.end() && word->begin < f.end; ++word)
      sure = std::min<unsigned>(sure, word->confidence);
    if (sure > 100) continue;
    f.how = How::image;
    f.confidence = static_cast<std::uint8_t>(std::max(1u, f.confidence * (60 + 2 * sure / 5) / 100));
    f.reason += "; read from an image, " + std::to_string(sure) + " % sure";
  }
}

}  // namespace

ResultPage Attributor::attribute(const TextPart& part, std::vector<Finding> findings) {
  if (part.new_document) state_->subject = {};
  PartReader reader(part, std::move(findings), state_->subject);
  ResultPage page = reader.read();
  if (!reader.subject().empty()) state_->subject = reader.subject();
  if (!part.recognised.empty()) mark_recognised(part, page.findings);
  // Nobody needs the working fields any more; findings keep their place in the locator.
  return page;
}

}  // namespace spillmap
