#include <algorithm>
#include <iterator>

#include "attribute/part_reader.h"
#include "attribute/word_list.h"
#include "base/text.h"
#include "names/name_words.h"

namespace spillmap::attribute {

// "Staff member: Ann Brown   In case of emergency notify: Carl Brown": nobody but who works here is named beside whom
// to call, and it is whom the card is about.
void PartReader::take_staff_with_contact(Cast& cast) const {
  constexpr std::size_t most_people = 64;
  if (cast.entities.size() > most_people) return;
  std::uint32_t only = nobody;
  bool contact = false;
  for (std::uint32_t e = 0; e < cast.entities.size(); ++e) {
    const Entity& entity = cast.entities[e];
    const Finding& f = findings()[entity.findings.front()];
    if (entity.holder == Holder::contact) {
      contact = contact || contains_ignore_case(f.label, "emergency") || contains_ignore_case(f.label, "notify");
    } else if (f.how == How::form && f.holder == Holder::staff &&
               (contains_ignore_case(f.label, "staff") || contains_ignore_case(f.label, "worker") ||
                contains_ignore_case(f.label, "employee"))) {
      if (only != nobody) return;
      only = e;
    } else if (entity.eligible() && !entity.lone && !is_relation(entity.holder)) {
      return;
    }
  }
  if (only == nobody || !contact) return;
  Entity& entity = cast.entities[only];
  entity.author = false;
  entity.labelled_subject = entity.employee = true;
  entity.holder = Holder::subject;
}

// "Progress notes: Ann Brown (room 15)", "This plan belongs to Ann Brown": whom the title names is whom the paper is
// about. Where it belongs to her, she is who says "I" in it as well.
void PartReader::take_titled_subject(Cast& cast) {
  constexpr std::size_t longest_head = 300, longest_line = 120, farthest = 30;
  if (sender_ >= 0 || !row_subjects_.empty()) return;
  for (const Entity& entity : cast.entities)
    if (entity.labelled_subject) return;
  std::uint32_t titled = nobody;
  std::size_t line_end = 0;  // of the line that names them
  bool own = false;
  for (const Occurrence& o : cast.occurrences) {
    if (o.begin >= longest_head) break;
    if (titled != nobody) {
      // Two in the title of a note: whom it is about cannot be told.
      if (!own && o.begin < line_end && o.entity != titled) return;
      continue;
    }
    const std::uint32_t line = begin_of_line(o.begin, 0, longest_line);
    const std::string before = to_lower(text_.substr(line, o.begin - line));
    own = before.find("belongs to") != std::string::npos;
    bool title = own;
    for (const std::string_view paper :
         {"progress note", "case note", "contact note", "visit note", "session note", "nursing note", "running note",
          "treatment plan", "service plan", "care plan", "discharge summary", "discharge plan", "intake note",
          "biopsychosocial", "face sheet", "psychosocial"})
      if (const std::size_t at = before.rfind(paper); line == 0 && at != std::string::npos)
        title =
            title || (before.size() - at - paper.size() <= farthest && before.find(" by ", at) == std::string::npos);
    const Entity& entity = cast.entities[o.entity];
    if (!title || !entity.eligible() || entity.worker || entity.name.given.empty() || entity.name.family.empty())
      continue;
    titled = o.entity;
    line_end = std::min(text_.find('\n', o.end), text_.size());
  }
  if (titled == nobody) return;
  cast.entities[titled].labelled_subject = true;
  cast.entities[titled].holder = Holder::subject;
  if (own) writes_of_oneself_ = titled;
}

// "Provider name: Ann Brown   SSN: ...   Account number: ..." on a form by which she is paid: she is whom it is about.
void PartReader::take_paid_provider(Cast& cast) const {
  constexpr std::size_t most_people = 64, longest_head = 400;
  if (cast.entities.size() > most_people) return;
  std::uint32_t paid = nobody;
  for (std::uint32_t e = 0; e < cast.entities.size(); ++e) {
    const Entity& entity = cast.entities[e];
    if (entity.labelled_subject) return;
    const Finding& f = findings()[entity.findings.front()];
    if (f.how != How::form || !entity.provider || entity.name.family.empty()) continue;
    bool called = false;
    for (const std::string_view word :
         {"provider name", "name of provider", "provider", "payee", "vendor", "contractor"})
      called = called || equals_ignore_case(trim(f.label), word);
    if (!called) continue;
    if (paid != nobody) return;
    paid = e;
  }
  if (paid == nobody) return;
  bool payment = false;
  for (const std::string_view word : {"direct deposit", "payment", "reimbursement", "w-9", "1099", "electronic funds"})
    payment = payment || contains_ignore_case(text_.substr(0, longest_head), word);
  const bool account = std::any_of(findings().begin(), findings().end(), [](const Finding& f) {
    return f.element == Element::ssn || f.element == Element::bank_account;
  });
  if (!payment || !account) return;
  Entity& entity = cast.entities[paid];
  entity.provider = false;
  entity.labelled_subject = true;
  entity.holder = Holder::subject;
}

// "ONBOARDING -- night coverage, Ann Brown, DO" over the numbers of a new doctor: papers of the personnel office are
// about the one whom their title names, whatever stands behind the name.
void PartReader::take_titled_provider(Cast& cast, std::string_view title) {
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

// "|-- WI  Ann Brown   b. 12 Sep 1986" over "|    |-- SO  Kai   b. 15 Jan 2008": in the tree of a family, where
// nothing but signs and letters of codes stands before it, a given name alone is of the family of the line above.
void PartReader::take_families_from_above(Cast& cast) const {
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
void PartReader::find_who_wrote_down(Cast& cast, const std::vector<std::uint32_t>& values) const {
  constexpr std::size_t most_people = 256;
  if (cast.entities.size() > most_people || values.empty()) return;
  auto eligible = std::count_if(cast.entities.begin(), cast.entities.end(),
                                [](const Entity& e) { return e.eligible() && !e.lone && !e.worker; });
  for (Entity& entity : cast.entities) {
    if (entity.findings.size() != 1 || !entity.eligible() || entity.lone || entity.kin || entity.labelled_subject ||
        entity.worker || entity.holder != Holder::other)
      continue;
    const Finding& f = findings()[entity.findings.front()];
    if (updated_it(f)) {
      entity.author = true;
      --eligible;
      continue;
    }
    if (eligible < 2) continue;
    if (f.how != How::prose || f.table != Finding::no_table || !f.label.empty() || f.party != 0) continue;
    if (!signs_a_paragraph(f, values) && !did_it(f)) continue;
    entity.author = true;
    --eligible;
  }
}

// A name alone behind the last full stop of a paragraph, and nothing of theirs right below.
bool PartReader::signs_a_paragraph(const Finding& f, const std::vector<std::uint32_t>& values) const {
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
  const auto next = std::lower_bound(values.begin(), values.end(), f.end,
                                     [&](std::uint32_t i, std::uint32_t place) { return findings()[i].begin < place; });
  return next == values.end() || findings()[*next].begin - f.end > below;
}

// "Standing orders. Updated 3/1/24 - Ann Brown" at the head of a page.
bool PartReader::updated_it(const Finding& f) const {
  constexpr std::uint32_t longest_line = 120, longest_between = 24;
  if (f.how != How::prose || f.table != Finding::no_table || (f.end < text_.size() && text_[f.end] != '\n'))
    return false;
  const std::uint32_t line = begin_of_line(f.begin, 0, longest_line);
  const std::string before = to_lower(text_.substr(line, f.begin - line));
  for (const std::string_view word : {"updated", "revised", "last edited", "rev."}) {
    const std::size_t at = before.rfind(word);
    if (at == std::string::npos || before.size() - at - word.size() > longest_between) continue;
    const std::string_view between = trim(std::string_view(before).substr(at + word.size()));
    if (!between.empty() && is_digit(between[0]) && std::none_of(between.begin(), between.end(), is_alpha)) return true;
  }
  return false;
}

// "Prepared for ... by Bo Lind" in one line.
bool PartReader::did_it(const Finding& f) const {
  constexpr std::uint32_t longest_line = 200;
  if (f.begin == 0 || !word_ends_at(f.begin - 1, "by")) return false;
  const std::uint32_t line = begin_of_line(f.begin, 0, longest_line);
  if (line > 0 && text_[line - 1] != '\n') return false;
  const std::string small = to_lower(trim(text_.substr(line, std::min<std::uint32_t>(f.begin - line, 16))));
  for (const std::string_view verb : {"prepared ", "typed ", "drafted ", "compiled ", "written up "})
    if (small.starts_with(verb)) return true;
  return false;
}

// "Ms Brown i got the new job": whom a private person's mail to an office begins with works there.
void PartReader::take_greeted_staff(Cast& cast, const Span& span) const {
  if (private_senders_.empty() || sender_ < 0 || cast.occurrences.empty() ||
      static_cast<std::uint32_t>(sender_) != private_senders_.front())
    return;
  std::uint32_t start = span.begin;
  while (start < span.end && !is_word(text_[start])) ++start;
  for (const Occurrence& o : cast.occurrences) {
    if (o.begin < start) continue;
    constexpr std::uint32_t longest_title = 6;
    Entity& entity = cast.entities[o.entity];
    if (o.begin == start || o.begin - start > longest_title || !entity.name.given.empty() || entity.labelled_subject)
      return;
    static constexpr std::string_view titles[] = {"mr", "mrs", "ms", "miss", "dr", "sra", "sr"};
    std::string_view title = trim(text_.substr(start, o.begin - start));
    if (!title.empty() && title.back() == '.') title.remove_suffix(1);
    if (is_one_of(titles, to_lower(title))) entity.author = true;
    return;
  }
}

// "his aunt, Bernadette Lindholm", "their adoptive parents, Gideon and Hepzibah Threadgill": whose kin a person is
// named as, before the first place that names them.
void PartReader::find_kin(Cast& cast) const {
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

// A letter that begins with the name and the street of who signs it, and says "I", is of a private person.
void PartReader::find_letter_writer(Cast& cast, const Span& span, const std::vector<std::uint32_t>& values) const {
  constexpr std::uint32_t longest_head = 240, longest_letter = 8000;
  if (values.empty() || cast.occurrences.empty()) return;
  const Occurrence* head = &cast.occurrences.front();
  const std::uint32_t opens = head->begin;
  // "Carl and Ann P. Brown" above their street: the other of the two may sign it.
  if (!cast.entities[head->entity].author && cast.occurrences.size() > 1)
    if (const std::string_view between = text_.substr(head->end, std::min(cast.occurrences[1].begin - head->end, 8u));
        between == " and " || between == " & ")
      head = &cast.occurrences[1];
  const Occurrence& first = *head;
  Entity& writer = cast.entities[first.entity];
  if (!writer.author || writer.provider || writer.findings.size() < 2 || writer.name.given.empty()) return;
  if (!trim(text_.substr(span.begin, std::min(opens - span.begin, longest_head))).empty() ||
      opens - span.begin > longest_head || (first.end < text_.size() && text_[first.end] != '\n'))
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
const Finding& PartReader::findings_at(const std::vector<std::uint32_t>& values, std::uint32_t at) const {
  const auto next = std::lower_bound(values.begin(), values.end(), at,
                                     [&](std::uint32_t i, std::uint32_t place) { return findings()[i].begin < place; });
  return findings()[next == values.end() ? values.back() : *next];
}

// "Dear Ann: ... We have your cell as 518-555-0147": the only one whom the letter greets.
// "TO: Ann Brown" on top of a memorandum greets as well.
std::uint32_t PartReader::who_is_greeted(const Cast& cast) const {
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

// "Son", "1. daughter", and not "Child".
bool PartReader::names_kin_of_another(const Finding& f) {
  static constexpr std::string_view words[] = {"son",      "daughter",      "stepson", "stepdaughter",
                                               "grandson", "granddaughter", "hijo",    "hija"};
  const std::vector<std::string> of_label = folded_words(f.label);
  return std::any_of(of_label.begin(), of_label.end(), [](const std::string& word) { return is_one_of(words, word); });
}

// Somebody with the whole name, of whom no label says what they are to others.
bool PartReader::is_anybody_named_before(const Cast& cast, std::uint32_t at) const {
  return std::any_of(cast.entities.begin(), cast.entities.end(), [&](const Entity& e) {
    return e.eligible() && !e.lone && !e.worker && (e.holder == Holder::other || e.holder == Holder::subject) &&
           !e.name.given.empty() && !e.name.family.empty() && first_place_of(e) < at;
  });
}

// The one person a document is about, if there is one.
std::uint32_t PartReader::find_subject(const Cast& cast) {
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
  // "Name at birth: Ann Brown", and no other name: whose birth certificate it is.
  std::uint32_t at_birth = nobody;
  int births = 0;
  for (std::uint32_t e = 0; e < cast.entities.size() && births < 2; ++e) {
    const Entity& entity = cast.entities[e];
    const Finding& f = findings()[entity.findings.front()];
    if (!entity.eligible() || f.how != How::form || f.holder != Holder::subject || (f.flags & flag_old) == 0 ||
        entity.name.given.empty() || entity.name.family.empty() || !contains_ignore_case(f.label, "birth"))
      continue;
    ++births;
    at_birth = e;
  }
  if (births == 1) return at_birth;
  // "Child: ...   Foster parents: ...": the form is about the child.
  std::uint32_t child = nobody;
  int children = 0;
  for (std::uint32_t e = 0; e < cast.entities.size(); ++e) {
    const Entity& entity = cast.entities[e];
    if (entity.holder != Holder::child || !entity.eligible()) continue;
    const Finding& f = findings()[entity.findings.front()];
    if (f.how != How::form) continue;
    // "Daughter: Ann Brown" is of who was named before.
    children += names_kin_of_another(f) && is_anybody_named_before(cast, f.begin) ? 2 : 1;
    child = e;
  }
  if (children == 1 && row_subjects_.empty()) return child;
  // "MOTHER ... BROWN, ANN", first of all and with the lines on her below, in the papers of a birth.
  if (children == 0 && row_subjects_.empty() && !cast.occurrences.empty()) {
    std::uint32_t mother = nobody;
    int mothers = 0;
    for (std::uint32_t e = 0; e < cast.entities.size() && mothers < 2; ++e) {
      const Entity& entity = cast.entities[e];
      const Finding& f = findings()[entity.findings.front()];
      if (entity.holder != Holder::guardian || !entity.eligible() || f.how != How::form) continue;
      mothers += equals_ignore_case(trim(f.label), "mother") ? 1 : 2;
      mother = e;
    }
    if (mothers == 1 && cast.occurrences.front().entity == mother) return mother;
  }
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

}  // namespace spillmap::attribute
