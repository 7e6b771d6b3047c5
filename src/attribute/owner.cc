#include <algorithm>
#include <iterator>

#include "attribute/part_reader.h"
#include "base/text.h"
#include "names/name_words.h"

namespace spillmap::attribute {

// "Ann Brown / Bo: SSNs 122-..., 124-...": as many numbers side by side as names before them, each of its own.
std::uint32_t PartReader::respective_owner(std::uint32_t index, const std::vector<std::uint32_t>& values,
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

std::uint32_t PartReader::owner_of(std::uint32_t index, Cast& cast, Places& places, std::uint32_t subject,
                                   const Span& span) {
  Finding& f = findings()[index];
  if (f.flags & flag_business) return nobody;
  if (is_named_for_work(f.holder)) return nobody;
  if (is_of_an_office(f)) {
    f.flags |= flag_business;
    return nobody;
  }
  // What an adoptive or foster parent is paid goes to the parent's account, in papers that are about the child.
  if (f.element == Element::bank_account && f.holder == Holder::subject && subject != nobody &&
      cast.entities[subject].holder == Holder::child)
    if (const std::uint32_t e = who_is_paid_for_care(cast, places); e != nobody) return e;
  if (const std::uint32_t e = named_before_brackets(f, places); e != nobody) {
    // "Deputy Ruiz (dispatch 740-...)"
    const bool at_work = cast.entities[e].worker && is_contact_detail(f.element) && f.element != Element::address;
    return at_work ? nobody : e;
  }
  if (f.party != 0)
    if (const auto e = parties_.find(f.party); e != parties_.end()) {
      // "Parents: Ann Brown 518-555-0147; Eva Lind 518-555-0133": of several in a line, each that stands behind its
      // own.
      const std::uint32_t beside = f.element == Element::phone ? named_in_the_line(f, cast, places, f.holder) : nobody;
      return beside == nobody ? e->second : beside;
    }
  if (const std::uint32_t e = named_in_the_half(f, places); e != nobody) return e;
  if (const std::uint32_t e = named_by_the_head(f, places); e != nobody) return e;
  if (subject == nobody || !cast.entities[subject].labelled_subject)
    if (const std::uint32_t e = named_above_the_table(f, cast, places, span); e != nobody) return e;
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
        next != list.begin() && (next == list.end() || f.begin - std::prev(next)->begin <= next->begin - f.begin ||
                                 stands_behind(f, *std::prev(next), *next) || stands_below(f, *std::prev(next), *next));
    if (last_is_nearer) return std::prev(next)->entity;
    if (next != list.end()) return next->entity;
    if (const std::uint32_t e = kin_by_the_label(f, cast, places); e != nobody) return e;
    // "Lives with: Ann Brown (mother)   Mother's phone: ...": the one relative there is, whatever the labels say.
    if (f.holder == Holder::guardian || f.holder == Holder::spouse || f.holder == Holder::contact)
      if (const std::uint32_t e = places.only_relation(); e != nobody) return e;
    // "Left in care of: Ann Brown (wife)   wife's cell: ...": who is named before it in the line.
    if (const std::uint32_t e = named_in_the_line(f, cast, places, Holder::other); e != nobody && e != subject)
      return e;
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
    if (const std::uint32_t e = named_in_the_row(f, places); e != nobody && e != subject)
      return cast.entities[e].worker && f.element == Element::phone ? nobody : e;
    if (is_in_a_log_of_several(f, cast, places)) return nobody;
    if (const std::uint32_t e = is_health(f.element) ? nobody : named_in_the_sheet(f, places); e != nobody) return e;
    return is_health(f.element) && is_named_in_another_row(cast.entities[subject], f) ? nobody : subject;
  }
  return nearest(f, cast, places, span, subject);
}

// "Ann Brown (DOB 01/04/1980)" right above a table of services in which nobody is named: all of it is hers.
std::uint32_t PartReader::named_above_the_table(const Finding& f, const Cast& cast, const Places& places,
                                                const Span& span) const {
  constexpr std::uint32_t longest_line = 200, farthest = 240;
  if (f.table == Finding::no_table || f.table >= part_.tables.size() || f.holder != Holder::subject) return nobody;
  const Table& table = part_.tables[f.table];
  if (table.cells.empty()) return nobody;
  const std::uint32_t begin = table.cells.front().begin, end = table.cells.back().end;
  if (begin < span.begin || begin == 0) return nobody;
  for (const std::vector<Occurrence>* list : {&places.eligible, &places.others})
    if (const auto inside = Places::from(*list, begin); inside != list->end() && inside->begin < end) return nobody;
  const auto next = Places::from(places.eligible, begin);
  if (next == places.eligible.begin()) return nobody;
  const Occurrence& above = *std::prev(next);
  if (above.begin < span.begin || begin - above.end > farthest) return nobody;
  // No parent or contact, with whom the lines before ended.
  const Entity& entity = cast.entities[above.entity];
  if (entity.kin || (entity.holder != Holder::other && entity.holder != Holder::subject)) return nobody;
  // The line of the name opens with it, but for a label, and nobody else stands in it; no more lines than one follow.
  const std::uint32_t line = begin_of_line(above.begin, span.begin, longest_line);
  constexpr std::size_t longest_label = 24;
  const std::string_view before = trim(text_.substr(line, above.begin - line));
  if (!before.empty() && (before.size() > longest_label || before.back() != ':')) return nobody;
  const auto others = Places::from(places.others, line);
  if (others != places.others.end() && others->begin < begin) return nobody;
  int lines = 0;
  bool filled = false;
  for (std::uint32_t i = above.end; i < begin; ++i) {
    filled = filled || !is_space(text_[i]);
    if (text_[i] != '\n') continue;
    lines += filled;
    filled = false;
  }
  constexpr int most_lines = 2;
  return lines <= most_lines ? above.entity : nobody;
}

std::uint32_t PartReader::named_in_the_line(const Finding& f, const Cast& cast, const Places& places,
                                            Holder holder) const {
  constexpr std::uint32_t longest = 160;
  const auto next = Places::from(places.eligible, f.begin);
  if (next == places.eligible.begin()) return nobody;
  const Occurrence& last = *std::prev(next);
  if (f.begin - last.begin > longest || cast.entities[last.entity].holder != holder ||
      text_.substr(last.begin, f.begin - last.begin).find('\n') != std::string_view::npos)
    return nobody;
  return last.entity;
}

// "Driver: Ann Brown | Driver: Bo Lind" over "Lic. no. ... | Lic. no. ...": where both halves of a table ask for a
// person in one row, what stands below is of whom its own half named last.
std::uint32_t PartReader::named_in_the_half(const Finding& f, const Places& places) const {
  constexpr std::size_t most_tables = 64, most_cells = 128;
  constexpr int most = 16;
  if (f.holder != Holder::subject || part_.tables.size() > most_tables) return nobody;
  const auto table = std::find_if(part_.tables.begin(), part_.tables.end(), [&](const Table& t) {
    return t.columns == 2 && !t.cells.empty() && t.cells.size() <= most_cells && t.cells.front().begin <= f.begin &&
           f.begin < t.cells.back().end;
  });
  if (table == part_.tables.end()) return nobody;
  const auto cell_at = [&](std::uint32_t at) {
    const auto cell = std::find_if(table->cells.begin(), table->cells.end(),
                                   [&](const Cell& c) { return c.begin <= at && at < c.end; });
    return static_cast<std::size_t>(cell - table->cells.begin());
  };
  const std::size_t own = cell_at(f.begin);
  if (own == table->cells.size()) return nobody;
  struct Named {
    std::size_t cell = 0;
    const Finding* name = nullptr;
  };
  Named last[2];
  std::uint32_t named = nobody;
  bool halves = false;
  int steps = 0;
  for (auto o = Places::from(places.eligible, table->cells.front().begin);
       o != places.eligible.end() && o->begin < table->cells[own].end && steps < most; ++o, ++steps) {
    const Finding& name = finding_of_name(*o);
    const std::size_t cell = cell_at(o->begin);
    if (name.begin != o->begin || name.label.empty() || cell == table->cells.size()) continue;
    last[cell % 2] = {cell, &name};
    if (cell % 2 == own % 2) named = o->entity;
    halves = halves || (last[0].name != nullptr && last[1].name != nullptr && last[0].cell / 2 == last[1].cell / 2 &&
                        equals_ignore_case(last[0].name->label, last[1].name->label));
  }
  return halves ? named : nobody;
}

// "P1 | name | Ann Brown | age/dob 3/30/2001": who is named before the value in its row of a table.
std::uint32_t PartReader::named_in_the_row(const Finding& f, const Places& places) const {
  const Table& table = part_.tables[f.table];
  if (f.row >= table.rows) return nobody;
  const auto next = Places::from(places.eligible, f.begin);
  if (next == places.eligible.begin() || std::prev(next)->begin < table.at(f.row, 0).begin) return nobody;
  return std::prev(next)->entity;
}

// The one person whom the sheet of a workbook names: each tenant has a ledger of one's own.
std::uint32_t PartReader::named_in_the_sheet(const Finding& f, const Places& places) const {
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
bool PartReader::holds_numbers_of_somebody(std::uint32_t table) {
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
bool PartReader::is_named_in_another_row(const Entity& entity, const Finding& f) {
  constexpr std::size_t most = 64;  // places that name the one; who is named more often is spoken of
  if (entity.labelled_subject || entity.findings.size() > most || holds_numbers_of_somebody(f.table)) return false;
  return std::all_of(entity.findings.begin(), entity.findings.end(), [&](std::uint32_t i) {
    const Finding& name = findings()[i];
    return name.how == How::prose && name.table == f.table && name.row != f.row;
  });
}

// "called re: refill" with a name in one row, "ssn 219-09-9999 needs recert" in the next: where the rows of a table
// speak of several people, the number of a row without a name is of none of these.
bool PartReader::is_in_a_log_of_several(const Finding& f, const Cast& cast, const Places& places) const {
  constexpr int most = 64;
  if (f.how != How::prose || (f.element != Element::date_of_birth && !is_unique_identifier(f.element))) return false;
  const Table& table = part_.tables[f.table];
  if (f.row >= table.rows || table.cells.empty()) return false;
  const std::uint32_t row_begin = table.at(f.row, 0).begin, row_end = table.at(f.row, table.columns - 1).end;
  std::uint32_t first = nobody;
  bool several = false;
  int steps = 0;
  for (const Mention& m : page_.mentions) {
    if (m.findings.empty() || ++steps > most) break;
    const Finding& own = findings()[m.findings.front()];
    several = several || (own.table == f.table && own.row != f.row && !m.name.empty());
  }
  steps = 0;
  for (auto o = Places::from(places.eligible, table.cells.front().begin);
       o != places.eligible.end() && o->begin < table.cells.back().end && steps < most; ++o, ++steps) {
    if (o->begin >= row_begin && o->begin < row_end) return false;
    if (cast.entities[o->entity].labelled_subject) return false;
    several = several || (first != nobody && first != o->entity);
    first = o->entity;
  }
  return several && first != nobody;
}

// The name before stands in the line of the value, the next one does not; or the value is the birth date of the
// former in a list.
bool PartReader::stands_behind(const Finding& f, const Occurrence& before, const Occurrence& after) const {
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
bool PartReader::stands_below(const Finding& f, const Occurrence& before, const Occurrence& after) const {
  constexpr std::uint32_t farthest = 200;
  if (f.how != How::form || before.end > f.begin || after.begin < f.end || f.begin - before.end > farthest)
    return false;
  const std::string_view between = text_.substr(before.end, f.begin - before.end);
  const auto lines = std::count(between.begin(), between.end(), '\n');
  if (lines < 1 || lines > 2 || between.find("\n\n") != std::string_view::npos) return false;
  return text_.substr(f.end, after.begin - f.end).find('\n') != std::string_view::npos;
}

// "the child Hadassah Ames (DOB: 07/04/2017)": a label and its value in brackets behind a name.
std::uint32_t PartReader::named_before_brackets(const Finding& f, const Places& places) const {
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
bool PartReader::has_own_mailbox_below(const Finding& f) const {
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
std::vector<Occurrence>::const_iterator PartReader::named_before_brackets_with(
    const std::vector<Occurrence>& list, std::vector<Occurrence>::const_iterator next, std::uint32_t at) const {
  constexpr std::uint32_t longest = 40, farthest = 60;
  if (next == list.begin() || std::prev(next) == list.begin()) return next;
  const Occurrence &inner = *std::prev(next), &outer = *std::prev(next, 2);
  if (at < inner.end || at - inner.end > farthest || inner.begin < outer.end || inner.begin - outer.end > longest)
    return next;
  const std::string_view behind = text_.substr(inner.end, at - inner.end);
  const std::string_view between = text_.substr(outer.end, inner.begin - outer.end);
  if (!between.starts_with(" (") || between.find(')') != std::string_view::npos || behind.empty() || behind[0] != ')' ||
      behind.find('\n') != std::string_view::npos || behind.find(". ") != std::string_view::npos)
    return next;
  return std::prev(next);
}

// "Ann Brown, for her mother Eva Brown   Phone 518-555-0147": when the last name is whom another calls for, that
// other's successor in `list`; else `next`, the successor of the last.
std::vector<Occurrence>::const_iterator PartReader::who_called_for(const std::vector<Occurrence>& list,
                                                                   std::vector<Occurrence>::const_iterator next,
                                                                   const Cast& cast) const {
  constexpr std::uint32_t longest_between = 32;
  constexpr int most = 3;  // "her" can stand in between
  if (next != list.begin() && std::prev(next) != list.begin()) {
    // "Son Bo Brown answers for her, 502-555-0147"
    const Occurrence &whom = *std::prev(next), &caller = *std::prev(next, 2);
    const std::string_view word = text_.substr(whom.begin, whom.end - whom.begin);
    if (caller.entity != whom.entity && cast.entities[caller.entity].kin && caller.end < whom.begin &&
        whom.begin - caller.end <= longest_between && (word == "her" || word == "him") && whom.end < text_.size() &&
        text_[whom.end] == ',' && word_ends_at(whom.begin - 1, "for") &&
        text_.substr(caller.end, whom.begin - caller.end).find_first_of(".;,") == std::string_view::npos)
      return std::prev(next);
  }
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
std::uint32_t PartReader::named_above(const Finding& f, const Places& places, const Span& span) const {
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
      if (after[0] != ',' || after.size() > longest_office || after.find(". ") != std::string_view::npos) return nobody;
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
std::uint32_t PartReader::named_at_the_head(const Finding& f, const Places& places, const Span& span) const {
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

const Finding& PartReader::finding_of_name(const Occurrence& o) const {
  const auto at = std::lower_bound(findings().begin(), findings().end(), o.begin,
                                   [](const Finding& f, std::uint32_t place) { return f.begin < place; });
  return at == findings().end() ? findings().back() : *at;
}

// "forty days of residential treatment for his son Declan": who comes right behind the value.
std::uint32_t PartReader::meant_for(const Finding& f, const Places& places, const Span& sentence) const {
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

// "Constance Applewhite, LMSW / Bridge House, Inc. / o: 518-555-0170": lines below a signature of somebody at work.
bool PartReader::stands_in_a_signature(const Finding& f, const Places& places) const {
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

// "I now have 112-60-0093 with the name Ann Brown": who comes right behind the number.
std::uint32_t PartReader::told_with_the_number(const Finding& f, const Places& places) const {
  if (f.element != Element::ssn && f.element != Element::bank_account) return nobody;
  for (const std::string_view words : {" with the name ", " under the name ", " in the name of "})
    if (text_.substr(f.end, words.size()) == words)
      if (const auto o = Places::from(places.eligible, f.end);
          o != places.eligible.end() && o->begin == f.end + words.size())
        return o->entity;
  return nobody;
}

// Whom the first word of a sentence stands for: a man, a woman, or it is no such word.
Sex PartReader::opens_with_a_pronoun(const Span& sentence) const {
  const std::string_view words = trim(text_.substr(sentence.begin, std::min(sentence.end - sentence.begin, 8u)));
  if (words.starts_with("He ")) return Sex::male;
  return words.starts_with("She ") ? Sex::female : Sex::unknown;
}

// The only one who may be of that sex and is spoken of as a client may be, and for nobody else's sake.
std::uint32_t PartReader::only_one_of(Sex sex, const Cast& cast) const {
  constexpr std::size_t most_people = 256;
  std::uint32_t only = nobody;
  if (cast.entities.size() > most_people) return nobody;
  for (std::uint32_t e = 0; e < cast.entities.size(); ++e) {
    const Entity& entity = cast.entities[e];
    const bool other = entity.sex != Sex::unknown && entity.sex != sex;
    if (!entity.eligible() || entity.worker || entity.kin || entity.lone || other) continue;
    if (only != nobody) return nobody;
    only = e;
  }
  return only;
}

// "his" of "Ann Brown, his wife, ...", where the name ends at `end`.
bool PartReader::stands_for_whose_kin(const Occurrence& o, std::uint32_t end) const {
  constexpr std::uint32_t longest_word = 16;
  if (o.begin < end || text_.substr(end, o.begin - end) != ", ") return false;
  const std::string word = to_lower(text_.substr(o.begin, o.end - o.begin));
  if (word != "his" && word != "her" && word != "their") return false;
  std::uint32_t stop = o.end + 1;
  while (stop < text_.size() && stop - o.end < longest_word && is_alpha(text_[stop])) ++stop;
  return stop > o.end + 1 && stop < text_.size() && text_[stop] == ',' &&
         is_kin_word(to_lower(text_.substr(o.end + 1, stop - o.end - 1)));
}

// "use my husband's social, 112-60-0093": of the only other one of the writer's family whom the letter names;
// `not_owned` where there is none.
std::uint32_t PartReader::spouse_of_the_writer(const Finding& f, const Cast& cast) const {
  constexpr std::uint32_t reach = 40;
  constexpr std::size_t most_people = 64;
  if (f.how != How::prose || is_contact_detail(f.element) || is_health(f.element) || f.element == Element::name)
    return nobody;
  const std::string lead =
      fold(squeeze(text_.substr(f.begin - std::min(f.begin, reach), std::min(f.begin, reach)))) + " ";
  bool said = false;
  for (const std::string_view words : {"my husband's ", "my wife's ", "my spouse's ", "my husband\xE2\x80\x99s ",
                                       "my wife\xE2\x80\x99s ", "my spouse\xE2\x80\x99s "})
    if (const std::size_t at = lead.rfind(words); at != std::string::npos)
      said = said || lead.find(". ", at) == std::string::npos;
  const std::uint32_t writer = said ? speaker_before(f.begin) : nobody;
  if (writer == nobody || cast.entities.size() > most_people) return nobody;
  const std::string family = fold(cast.entities[writer].name.family);
  std::uint32_t only = nobody;
  for (std::uint32_t e = 0; e < cast.entities.size() && !family.empty(); ++e) {
    if (e == writer || !cast.entities[e].eligible() || fold(cast.entities[e].name.family) != family) continue;
    if (only != nobody) return not_owned;
    only = e;
  }
  return only == nobody ? not_owned : only;
}

// Of an answer that names nobody: who gives it; of a question with "you" in it: the other one. "careful he has MRSA",
// and among several who talk whatever nobody says of himself: of whom they spoke before.
std::uint32_t PartReader::of_the_turn(const Finding& f, const Cast& cast, const Places& places) const {
  const auto next = std::upper_bound(turns_.begin(), turns_.end(), f.begin,
                                     [](std::uint32_t place, const Speaker& s) { return place < s.at; });
  if (next == turns_.begin()) return nobody;
  std::uint32_t e = std::prev(next)->entity;
  const std::string words = fold(text_.substr(std::prev(next)->at, std::min(f.begin - std::prev(next)->at, 400u)));
  if (words.find(" you ") != std::string::npos || words.find(" your ") != std::string::npos) {
    if (turn_pair_.first == nobody) return nobody;
    e = turn_pair_.first == e ? turn_pair_.second : turn_pair_.first;
    return e != nobody && cast.entities[e].eligible() ? e : nobody;
  }
  const auto says = [&](std::initializer_list<std::string_view> any_of) {
    return std::any_of(any_of.begin(), any_of.end(),
                       [&](std::string_view w) { return words.find(w) != std::string::npos; });
  };
  const bool of_oneself = says({" i ", " i'", " my ", " me ", " mine", " we ", " our ", " im ", " mi "});
  const bool of_another = says({" he ", " she ", " his ", " her ", " him ", " he's ", " she's ", " hes ", " shes "});
  if (speaks_twice_ && !of_oneself && (of_another || turn_pair_.first == nobody)) {
    constexpr std::uint32_t reach = 600;
    const auto named = Places::from(places.eligible, f.begin);
    const bool talks = named != places.eligible.begin() &&
                       std::any_of(turns_.begin(), turns_.end(),
                                   [&](const Speaker& s) { return s.entity == std::prev(named)->entity; });
    if (named == places.eligible.begin() || talks || f.begin - std::prev(named)->begin > reach) return nobody;
    return std::prev(named)->entity;
  }
  return e != nobody && cast.entities[e].eligible() ? e : nobody;
}

// The person a value in running text belongs to.
std::uint32_t PartReader::nearest(const Finding& f, const Cast& cast, const Places& places, const Span& whole,
                                  std::uint32_t subject) {
  Span span = whole;
  if (!turns_.empty()) {
    const auto next_turn = std::upper_bound(turns_.begin(), turns_.end(), f.begin,
                                            [](std::uint32_t place, const Speaker& s) { return place < s.at; });
    if (next_turn != turns_.begin()) {
      span.begin = std::prev(next_turn)->at;
      if (next_turn != turns_.end()) span.end = next_turn->at;
      const auto named = Places::from(places.eligible, f.begin);
      if (named == places.eligible.begin() || std::prev(named)->begin < span.begin) return of_the_turn(f, cast, places);
    }
  }
  // "TO  Ann Brown, intake, Lakeshore Detox": where she works.
  if (is_health(f.element) && equals_ignore_case(trim(f.label), "to")) return nobody;
  // Cards in the cells of a table: a cell that names people speaks of them.
  if (f.table != Finding::no_table && f.how == How::prose && f.row < part_.tables[f.table].rows &&
      f.column < part_.tables[f.table].columns) {
    const Cell& cell = part_.tables[f.table].at(f.row, f.column);
    constexpr int most_at_desk = 16;
    int steps = 0;
    auto o = Places::from(places.eligible, cell.begin);
    while (o != places.eligible.end() && o->begin < cell.end && steps < most_at_desk && is_at_work(*o, cast))
      ++o, ++steps;
    if (o != places.eligible.end() && o->begin < cell.end) {
      span.begin = std::max(span.begin, cell.begin);
      span.end = std::min(span.end, cell.end);
    }
  }
  if (const std::uint32_t e = told_with_the_number(f, places); e != nobody) return e;
  if (const std::uint32_t e = spouse_of_the_writer(f, cast); e != nobody) return e == not_owned ? nobody : e;
  bool opens_entry_with_name = false, entry_names_somebody = false;
  std::uint32_t opener = nobody;
  // An entry of a log that names somebody speaks of nobody whom another names.
  if (const Entry* entry = attribute::entry_at(entries_, f.begin); entry != nullptr) {
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
    if (opens_entry_with_name) opener = first->entity;
    if (named) span.begin = std::max(span.begin, entry->begin);
    entry_names_somebody = named;
    // "Angela P - refusing metformin, says it upsets her stomach": whom the entry is about, whoever "her" stands for.
    const bool written_out = named && first->begin < f.begin && is_upper(text_[first->begin]);
    if (!written_out && opens_with_a_given_name(entry->begin, std::min(entry->end, f.begin))) return nobody;
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
  // "They live at 12 Elm St", of two who were named together, whoever tells it.
  if (f.element == Element::address && f.how == How::prose) {
    constexpr std::uint32_t reach = 24;
    const std::string lead = to_lower(text_.substr(f.begin - std::min(f.begin, reach), std::min(f.begin, reach)));
    for (const std::string_view words : {" they live at ", " they reside at ", " they live on "})
      if (lead.ends_with(words))
        if (const std::uint32_t e = couple_before(f.begin, cast, places).first; e != nobody) return e;
  }
  // "Ann Brown's daughter (Lena) re: mom's insulin": Ann's; of a mother of whom no more is known, nobody's.
  if (const std::uint32_t kin = health ? kin_whose_it_is(f) : nobody; kin != nobody) {
    constexpr int most = 4;
    int steps = 0;
    auto last = behind;
    for (; last != places.eligible.begin() && steps < most && std::prev(last)->begin >= sentence.begin &&
           std::prev(last)->end <= kin && cast.entities[std::prev(last)->entity].kin;
         ++steps)
      --last;
    if (last == places.eligible.begin() || std::prev(last)->begin < sentence.begin) return nobody;
    if (steps > 0) return std::prev(last)->entity;
    if (std::prev(last)->end <= kin) return nobody;
  }
  if (is_number_of_kin(f) && (next == places.eligible.begin() || std::prev(next)->begin < sentence.begin ||
                              !cast.entities[std::prev(next)->entity].kin))
    return nobody;
  // In a letter to somebody, no number is the lawyer's.
  if (health || contact || entry_names_somebody || (subject != nobody && !cast.entities[subject].worker)) {
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
  // "Ann Brown, his wife, born 8 July 1987": whose wife she is says "his".
  if (next != places.eligible.begin() && std::prev(next) != places.eligible.begin() &&
      stands_for_whose_kin(*std::prev(next), std::prev(next, 2)->end))
    --next;
  // "Ann Brown (sister of Bo), born 18 Jun 1994": whom the brackets name is not spoken of.
  if (!contact) next = named_before_brackets_with(places.eligible, next, f.begin);
  // "Zoe is sick, told Ann Brown to call. Blood test came back, anemia", "Picked up by Ann Brown, van 1. Born ...": who
  // is told something, or does it, in a sentence before is not spoken of.
  for (int steps = 0;
       steps < most_at_work && next != places.eligible.begin() && std::prev(next) != places.eligible.begin() &&
       (health || std::prev(next)->begin < sentence.begin) && std::prev(next, 2)->begin >= span.begin &&
       (does_it(*std::prev(next)) || (health && std::prev(next)->begin < sentence.begin &&
                                      std::prev(next, 2)->begin >= paragraph.begin && is_told(*std::prev(next))));
       ++steps)
    --next;
  if (next != places.eligible.begin()) {
    const Occurrence& last = *std::prev(next);
    if (last.begin >= sentence.begin) before = last.entity, before_at = last.begin;
    if (last.begin >= paragraph.begin) paragraph_before = last.entity;
    if (f.begin - last.begin < reach_back && last.begin >= span.begin) far_before = last.entity;
  }
  next = behind;
  // Nor whoever "Physical abuse reported by Ann Brown, school counselor" names.
  for (int steps = 0;
       health && next != places.eligible.end() && steps < most_at_work && (is_at_work(*next, cast) || does_it(*next));)
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
                                         [](const Stranger& s, std::uint32_t at) { return s.at < at; });
  if (stranger != cast.strangers.begin() && std::prev(stranger)->at >= sentence.begin &&
      (before == nobody || std::prev(stranger)->at > before_at)) {
    const Sex sex = std::prev(stranger)->sex;
    for (std::uint32_t* e : {&before, &after, &paragraph_before, &paragraph_after, &far_before, &subject})
      if (*e != nobody && cast.entities[*e].sex != Sex::unknown && cast.entities[*e].sex != sex) *e = nobody;
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
             std::any_of(entity.findings.begin(), entity.findings.end(),
                         [&](std::uint32_t i) { return findings()[i].begin == at && findings()[i].how == How::form; });
    };
    if (only_asked_for(before, before_at, before_at, f.begin)) before = nobody;
    if (next != places.eligible.end() && only_asked_for(after, next->begin, f.end, next->begin)) after = nobody;
  }
  // "He lives with his mother, Ann Brown, at ..., and may be reached at 518-...": he may.
  if (f.element == Element::phone && before != nobody && before != subject && subject != nobody &&
      cast.entities[before].kin && subject_is_labelled_ && opens_with_a_pronoun(sentence) != Sex::unknown) {
    const std::string_view lead = text_.substr(before_at, f.begin - before_at);
    for (const std::string_view words : {", and may be reached at ", ", and can be reached at "})
      if (lead.ends_with(words)) return subject;
  }
  if (before != nobody) return before;
  // "He says he also takes ..." below "Thanks Carla": not hers, and of the only man of whom the text speaks.
  if (health && after == nobody)
    if (const Sex sex = opens_with_a_pronoun(sentence); sex != Sex::unknown && paragraph_before != nobody &&
                                                        cast.entities[paragraph_before].sex != Sex::unknown &&
                                                        cast.entities[paragraph_before].sex != sex)
      return only_one_of(sex, cast);
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
  // "1/9/24 Hibo seen for seizures; started levetiracetam" in the notes on her mother.
  if (health && opens_entry_with_name && far_before == opener && far_before != subject) return far_before;
  // "Bo Brown wants work; A# 218-555-073" in the notes on his father.
  if (const std::uint32_t e = named_in_the_clause_before(f, sentence, places); e != nobody) return e;
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

// Whom alone the clause names that a semicolon ends right before a number.
std::uint32_t PartReader::named_in_the_clause_before(const Finding& f, const Span& sentence,
                                                     const Places& places) const {
  constexpr std::uint32_t longest_lead = 24, longest_clause = 160;
  if (f.how != How::prose || f.table != Finding::no_table || !is_unique_identifier(f.element) ||
      f.element == Element::email || sentence.begin == 0 || text_[sentence.begin - 1] != ';' ||
      f.begin - sentence.begin > longest_lead)
    return nobody;
  const auto next = Places::from(places.eligible, sentence.begin);
  if (next == places.eligible.begin()) return nobody;
  const Occurrence& last = *std::prev(next);
  if (sentence.begin - last.end > longest_clause) return nobody;
  const std::string_view between = text_.substr(last.end, sentence.begin - 1 - last.end);
  if (between.find_first_of(";\n") != std::string_view::npos || between.find(". ") != std::string_view::npos)
    return nobody;
  if (std::prev(next) == places.eligible.begin()) return last.entity;
  const Occurrence& one_more = *std::prev(next, 2);
  const bool alone =
      one_more.entity == last.entity || one_more.end > last.begin ||
      text_.substr(one_more.end, last.begin - one_more.end).find_first_of(".;\n") != std::string_view::npos;
  return alone ? last.entity : nobody;
}

// Of whom a text that is about nobody by its labels speaks first, and far more often than of anybody else: an
// obituary, a report.
std::uint32_t PartReader::spoken_of_most(const Cast& cast) {
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
bool PartReader::opens_with_a_given_name(std::uint32_t begin, std::uint32_t end) const {
  constexpr std::uint32_t longest_mark = 24;
  std::uint32_t at = begin;
  while (at < end && at - begin < longest_mark && !is_upper(text_[at])) {
    // "8:15a", "8:15 pm" before the name.
    const bool of_an_hour = at > begin && (text_[at] == 'a' || text_[at] == 'p' || text_[at] == 'm') &&
                            (is_digit(text_[at - 1]) || text_[at - 1] == 'a' || text_[at - 1] == 'p');
    if (is_lower(text_[at]) && !of_an_hour) return false;
    ++at;
  }
  std::uint32_t stop = at;
  while (stop < end && is_word(text_[stop])) ++stop;
  if (stop - at < 3 || stop >= end || !is_lower(text_[at + 1])) return false;
  const NameWord word = name_word(text_.substr(at, stop - at));
  if (word.given_class() < 12 || word.word_class() != 0) return false;
  if (text_[stop] == ' ' && stop + 2 < end && is_upper(text_[stop + 1]) && !is_word(text_[stop + 2])) return true;
  if (text_[stop] == '"' && at > begin && text_[at - 1] == '"') return true;
  return text_[stop] == '\'' ||
         (text_[stop] == ' ' && stop + 1 < end && (is_lower(text_[stop + 1]) || is_digit(text_[stop + 1])));
}

// "Reachable at 518-...", "Callback 740-...", "Lives at ...": a sentence without a person in it.
bool PartReader::leaves_out_who(const Span& sentence) const {
  std::uint32_t at = sentence.begin;
  while (at < sentence.end && !is_word(text_[at])) ++at;
  std::uint32_t end = at;
  while (end < sentence.end && end < at + 16 && is_word(text_[end])) ++end;
  const std::string word = to_lower(text_.substr(at, end - at));
  for (const std::string_view opener : {"reachable", "reached", "can",   "phone",   "tel",     "telephone", "cell",
                                        "callback",  "cb",      "lives", "living",  "resides", "residing",  "contact",
                                        "new",       "mailing", "home",  "address", "vive",    "reside",    "celular"})
    if (word == opener) return true;
  return false;
}

// "Callback 740-555-0107" in an entry on "Caller Ann Brown re her son": who has called.
std::uint32_t PartReader::who_called(const Finding& f, const Places& places, const Span& span) const {
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

// The one adoptive or foster parent, or the one parent there is.
std::uint32_t PartReader::who_is_paid_for_care(const Cast& cast, const Places& places) const {
  constexpr std::size_t most = 64;
  std::uint32_t only = nobody;
  std::size_t steps = 0;
  for (const Occurrence& o : places.by_holder[static_cast<std::size_t>(Holder::guardian)]) {
    if (++steps > most) return nobody;
    const std::string& label = findings()[cast.entities[o.entity].findings.front()].label;
    for (const std::string_view word : {"adoptive", "foster", "resource", "kinship", "caregiver"}) {
      if (!contains_ignore_case(label, word)) continue;
      if (only != nobody && only != o.entity) return nobody;
      only = o.entity;
    }
  }
  if (only != nobody) return only;
  const std::uint32_t e = places.only_relation();
  return e != nobody && cast.entities[e].holder == Holder::guardian ? e : nobody;
}

// "Passport of wife: 548120937" below "Priya and Sanjay Brown", "Medical of child: ..." below "Child Anaya Brown": whom
// the word of the label means among those named before.
std::uint32_t PartReader::kin_by_the_label(const Finding& f, const Cast& cast, const Places& places) const {
  constexpr std::uint32_t farthest = 600, longest_joint = 5;
  constexpr int most = 12;
  const auto says = [&](std::initializer_list<std::string_view> words) {
    return std::any_of(words.begin(), words.end(),
                       [&](std::string_view w) { return contains_ignore_case(f.label, w); });
  };
  const bool wife = says({"wife", "esposa"}), husband = says({"husband", "esposo"});
  if (f.holder != Holder::child && !(f.holder == Holder::spouse && wife != husband)) return nobody;
  int steps = 0;
  for (auto o = Places::from(places.eligible, f.begin); o != places.eligible.begin() && steps < most; ++steps) {
    --o;
    if (f.begin - o->begin > farthest) break;
    if (f.holder == Holder::child) {
      if (word_ends_at(o->begin - std::min(o->begin, 1U), "child")) return o->entity;
      continue;
    }
    if (o == places.eligible.begin()) break;
    const Occurrence& one = *std::prev(o);
    if (one.end > o->begin || o->begin - one.end > longest_joint || one.entity == o->entity) continue;
    const std::string_view joint = trim(text_.substr(one.end, o->begin - one.end));
    if (joint != "and" && joint != "&" && joint != "y") continue;
    const auto sex_of = [&](std::uint32_t e) {
      const Entity& entity = cast.entities[e];
      return entity.sex != Sex::unknown ? entity.sex : sex_of_given(entity.name.given);
    };
    const Sex first = sex_of(one.entity), second = sex_of(o->entity), meant = wife ? Sex::female : Sex::male;
    if (first == second) return nobody;
    if (first == meant) return one.entity;
    if (second == meant) return o->entity;
    return first == Sex::unknown ? one.entity : o->entity;
  }
  return nobody;
}

// "Call 518-555-0100 x 31", "call the desk any hour, ...": nobody's own telephone has extensions or a desk.
bool PartReader::is_of_an_office(const Finding& f) const {
  if (f.element != Element::phone || f.how != How::prose || f.table != Finding::no_table) return false;
  const std::string behind = to_lower(text_.substr(f.end, 7));
  const std::size_t digit = behind.find_first_of("0123456789");
  if (digit != std::string::npos) {
    const std::string_view mark = trim(std::string_view(behind).substr(0, digit));
    if (mark == "x" || mark == "ext" || mark == "ext." || mark == ", ext" || mark == ", x") return true;
  }
  constexpr std::uint32_t reach = 48;
  const std::string before = to_lower(text_.substr(f.begin - std::min(f.begin, reach), std::min(f.begin, reach)));
  const std::size_t stop = before.find_last_of(".;\n");
  const std::string_view rest =
      stop == std::string::npos ? std::string_view(before) : std::string_view(before).substr(stop + 1);
  for (const std::string_view words :
       {"call the desk", "call the front desk", "call the office", "call our office", "call the main office",
        "call the nurses", "call our desk", "call the agency", "call the clinic", "call our clinic"})
    if (rest.find(words) != std::string_view::npos) return true;
  return false;
}

// "told Ann Brown", "spoke with Ann Brown": right before the name.
bool PartReader::is_told(const Occurrence& o) const {
  for (const std::string_view words : {"told", "asked", "emailed", "texted", "spoke with", "spoke to", "notified"})
    if (o.begin > 0 && word_ends_at(o.begin - 1, words)) return true;
  return false;
}

// "picked up by Ann Brown", and no label "Seen By: Ann Brown"; "started therapy with Ann Brown".
bool PartReader::does_it(const Occurrence& o) const {
  for (const std::string_view service : {"therapy with", "counseling with", "counselling with", "sessions with",
                                         "session with", "appointment with", "appt with", "treatment with"})
    if (o.begin > service.size() && word_ends_at(o.begin - 1, service)) return true;
  constexpr std::string_view words = "by";
  return o.begin > words.size() + 1 && word_ends_at(o.begin - 1, words) && is_lower(text_[o.begin - words.size() - 1]);
}

// "call niece back 518-555-0144", "reach the daughter at ...": the number of somebody whom no name tells.
bool PartReader::is_number_of_kin(const Finding& f) const {
  if (f.element != Element::phone) return false;
  constexpr std::uint32_t reach = 40;
  const std::uint32_t line = begin_of_line(f.begin, 0, reach);
  const std::string before = to_lower(text_.substr(line, f.begin - line));
  std::string_view rest = trim(before);
  const auto take = [&](std::initializer_list<std::string_view> words) {
    for (const std::string_view word : words)
      if (rest.ends_with(word) &&
          (!is_word(word[0]) || rest.size() == word.size() || !is_word(rest[rest.size() - word.size() - 1]))) {
        rest = trim(rest.substr(0, rest.size() - word.size()));
        return true;
      }
    return false;
  };
  take({"at", "on", "@", ":", "-"});
  take({"back", "cell", "#"});
  std::size_t word = rest.size();
  while (word > 0 && is_word(rest[word - 1])) --word;
  if (!is_kin_word(rest.substr(word))) return false;
  rest = trim(rest.substr(0, word));
  take({"the", "his", "her", "their"});
  return take({"call", "ring", "phone", "reach", "text", "try", "contact", "notify"});
}

// "re: mom's insulin": where the word for the kin whose it is begins, right before the value; else nobody.
std::uint32_t PartReader::kin_whose_it_is(const Finding& f) const {
  constexpr std::uint32_t longest_word = 16;
  std::string_view before = text_.substr(0, f.begin);
  if (before.ends_with("'s "))
    before.remove_suffix(3);
  else if (before.ends_with("\xE2\x80\x99s "))
    before.remove_suffix(5);
  else
    return nobody;
  std::size_t begin = before.size();
  while (begin > 0 && before.size() - begin < longest_word && is_alpha(before[begin - 1])) --begin;
  return is_kin_word(to_lower(before.substr(begin))) ? static_cast<std::uint32_t>(begin) : nobody;
}

// A sentence that begins with "The" or "Our" and a thing, right before the address that nobody is said to live at.
bool PartReader::speaks_of_a_thing(const Finding& f, const Span& sentence) const {
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

std::uint32_t PartReader::first_place_of(const Entity& entity) const {
  return entity.findings.empty() ? 0 : findings()[entity.findings.front()].begin;
}

// "If a student has seizures, ...", "Benefits for diabetes supplies": a sentence on nobody in particular.
bool PartReader::speaks_of_anybody(const Span& sentence) const {
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

}  // namespace spillmap::attribute
