#include "detect/form/form.h"

#include <algorithm>
#include <bitset>
#include <optional>
#include <span>
#include <tuple>
#include <utility>

#include "base/text.h"
#include "detect/cells.h"
#include "detect/label/kinds.h"
#include "detect/record/record.h"
#include "detect/values.h"
#include "model/holder.h"

namespace spillmap::detect {
namespace {

constexpr std::size_t longest_label = 60;            // bytes; a longer text before a colon is a sentence
constexpr std::size_t lines_below_name = 3;          // how far below a contact's name the ways to reach them stand
constexpr std::uint32_t lines_below = 2;             // how far down a value may stand
constexpr std::uint32_t farthest_to_the_right = 40;  // columns

struct Piece {
  std::uint32_t begin = 0, end = 0;  // bytes in utf8, trimmed
  std::uint32_t column = 0, column_end = 0;
  bool label = false, colon = false, used = false;
  std::optional<LabelMeaning> meaning;  // of a label
};

struct Line {
  std::vector<Piece> pieces;
  std::uint32_t page = 0, number = 0;
  std::uint32_t table = Finding::no_table, row = 0;
  bool heading = false, blank_before = false;
  bool page_header = false;                       // repeated on top or at the foot of pages
  std::uint32_t below_table = Finding::no_table;  // the table right above, which is not read as a form
};

// Bytes to columns: continuation bytes of UTF-8 take no column.
std::uint32_t width(std::string_view text) {
  std::uint32_t columns = 0;
  for (char c : text) columns += (static_cast<unsigned char>(c) & 0xC0) != 0x80;
  return columns;
}

bool is_vague(LabelKind kind) {
  switch (kind) {
    case LabelKind::ignore:
    case LabelKind::generic_id:
    case LabelKind::date:
    case LabelKind::amount:
    case LabelKind::notes:
    case LabelKind::description:
    case LabelKind::phone_weak: return true;
    default: return false;
  }
}

// "(b) Social security number", "9. Nature of injury", "a Employee's SSN": the label without its place in the form.
std::string_view without_enumerator(std::string_view text) {
  // "Part I Social security number"
  if (text.starts_with("Part ") || text.starts_with("PART ")) {
    std::size_t i = 5;
    while (i < text.size() && i < 8 && (text[i] == 'I' || text[i] == 'V' || is_digit(text[i]))) ++i;
    if (i > 5 && i + 1 < text.size() && text[i] == ' ' && is_upper(text[i + 1]) &&
        text.find(' ', i + 1) != std::string_view::npos)
      return trim(text.substr(i));
  }
  // "A0500 Legal name", "GG0130C Toileting": the item of an assessment.
  std::size_t letters = 0;
  while (letters < text.size() && letters < 3 && is_upper(text[letters])) ++letters;
  std::size_t item = letters;
  while (item < text.size() && item < letters + 5 && is_digit(text[item])) ++item;
  if (letters > 0 && letters < 3 && item - letters >= 3 && item - letters < 5) {
    if (item < text.size() && is_upper(text[item])) ++item;
    if (item < text.size() && text[item] == ' ') return trim(text.substr(item));
  }
  std::size_t i = text.starts_with('(') ? 1 : 0;
  const std::size_t first = i;
  while (i < text.size() && i < first + 2 && is_alnum(text[i])) ++i;
  if (i == first || i >= text.size()) return text;
  const bool closed = text[i] == ')' || (first == 0 && text[i] == '.');
  // Without a sign behind it, one small letter or a number, and a capital after it.
  const bool bare = first == 0 && text[i] == ' ' && i + 1 < text.size() && is_upper(text[i + 1]) &&
                    (is_digit(text[0]) || (is_lower(text[0]) && i == 1));
  if (closed)
    ++i;
  else if (!bare)
    return text;
  if (i >= text.size() || !is_space(text[i])) return text;
  return trim(text.substr(i));
}

// "3b.", "12", "(4)" in a cell of its own: the place of a line in the form, before the label.
bool is_place_in_form(std::string_view cell) {
  constexpr std::size_t longest = 5, most_digits = 2;
  if (cell.empty() || cell.size() > longest) return false;
  std::size_t i = cell[0] == '(' ? 1 : 0;
  const std::size_t first = i;
  while (i < cell.size() && i < first + most_digits && is_digit(cell[i])) ++i;
  if (i == first) return false;
  if (i < cell.size() && is_alpha(cell[i])) ++i;
  if (i < cell.size() && (cell[i] == '.' || cell[i] == ')')) ++i;
  return i == cell.size();
}

// "27. Tooth": the place of a box in the form, and what it asks for.
bool is_numbered(std::string_view text) {
  std::size_t i = 0;
  while (i < text.size() && i < 2 && is_digit(text[i])) ++i;
  return i > 0 && i + 3 < text.size() && text[i] == '.' && text[i + 1] == ' ' && is_upper(text[i + 2]) &&
         text.size() <= longest_label;
}

// Dots that lead from a label to its value.
bool is_leader(std::string_view text) {
  return text.starts_with("....") || text.starts_with(". . . .") || text.starts_with(".. ") || text.starts_with("... ");
}

// " \u00b7 " or " \u2022 " at `at`: the bytes up to the second space, or 0.
std::uint32_t dot_between(std::string_view utf8, std::uint32_t at, std::uint32_t end) {
  // Asked at every space, and few stand before such a byte.
  if (at + 1 >= end || static_cast<unsigned char>(utf8[at + 1]) < 0x80) return 0;
  for (const std::string_view dot : {" \xC2\xB7 ", " \xE2\x80\xA2 "})
    if (at + dot.size() <= end && utf8.substr(at, dot.size()) == dot) return static_cast<std::uint32_t>(dot.size()) - 1;
  return 0;
}

// A line to write on: "______".
bool is_ruler(std::string_view text) {
  return text.size() >= 3 && text.find_first_not_of('_') == std::string_view::npos;
}

// "Applicant 2 name", "Client #3 DOB": a number behind the first word, from 2 on.
bool names_a_second(std::string_view label) {
  std::size_t i = 0;
  while (i < label.size() && is_word(label[i]) && !is_digit(label[i])) ++i;
  if (i == 0) return false;
  while (i < label.size() && (label[i] == ' ' || label[i] == '#')) ++i;
  return i + 1 < label.size() && label[i] >= '2' && label[i] <= '9' && !is_digit(label[i + 1]);
}

// "Other resident involved": somebody besides the one whom the form is about, whose birth date is then asked for as
// "the resident's" in the same line.
bool names_another(std::string_view label) {
  const std::string word = to_lower(label.substr(0, label.find(' ')));
  return word == "other" || word == "second" || word == "additional" || word == "2nd" || word == "another";
}

// Boxes to tick.
bool has_boxes(std::string_view text) {
  return text.find("\xE2\x98\x90") != std::string_view::npos || text.find("\xE2\x98\x91") != std::string_view::npos ||
         text.find("\xE2\x98\x92") != std::string_view::npos || text.find("[ ]") != std::string_view::npos ||
         text.find("[x]") != std::string_view::npos || text.find("[X]") != std::string_view::npos;
}

// "Dear Dr. Marchbanks:" greets; it is no label of the letter below.
bool is_greeting(std::string_view text) {
  constexpr std::size_t longest_word = 16;
  const std::size_t space = text.substr(0, longest_word).find(' ');
  if (space == std::string_view::npos) return false;
  const std::string word = to_lower(text.substr(0, space));
  return word == "dear" || word == "estimado" || word == "estimada" || word == "querido" || word == "querida";
}

// "To the manager:" above a letter, which asks for no name: what follows is the letter.
bool is_address_of_a_letter(std::string_view line) {
  constexpr std::size_t longest = 32;
  return line.size() <= longest && (line.ends_with(':') || line.ends_with(',')) &&
         equals_ignore_case(line.substr(0, 7), "to the ") && std::count(line.begin(), line.end(), ' ') == 2;
}

// "lastName='Threlkeld', firstName='Oswin', dob=1961-02-11": what programs write into their logs and addresses of
// pages. At least two pairs whose names are labels.
template <typename Push>
bool split_pairs(std::string_view utf8, std::uint32_t begin, std::uint32_t end, const Push& push) {
  struct Pair {
    std::uint32_t name = 0, name_end = 0, value = 0, value_end = 0;
    std::optional<LabelMeaning> meaning;
  };
  constexpr std::size_t most_pairs = 64;
  const std::string_view segment = utf8.substr(begin, end - begin);
  const std::size_t first = segment.find('=');
  if (first == std::string_view::npos || segment.find('=', first + 1) == std::string_view::npos) return false;
  std::vector<Pair> pairs;
  std::size_t known = 0;
  for (std::uint32_t i = begin; i < end && pairs.size() < most_pairs; ++i) {
    if (utf8[i] != '=') continue;
    Pair pair;
    pair.name = pair.name_end = i;
    while (pair.name > begin && i - pair.name < longest_label &&
           (is_alnum(utf8[pair.name - 1]) || utf8[pair.name - 1] == '_'))
      --pair.name;
    if (pair.name == i) continue;
    pair.value = i + 1;
    const char quote =
        pair.value < end && (utf8[pair.value] == '\'' || utf8[pair.value] == '"') ? utf8[pair.value] : '\0';
    if (quote != '\0') ++pair.value;
    pair.value_end = pair.value;
    while (pair.value_end < end &&
           (quote != '\0' ? utf8[pair.value_end] != quote
                          : std::string_view(",;&})]").find(utf8[pair.value_end]) == std::string_view::npos &&
                                !is_space(utf8[pair.value_end])))
      ++pair.value_end;
    pair.meaning = Lexicon::built_in().read_whole(utf8.substr(pair.name, pair.name_end - pair.name));
    known += pair.meaning.has_value();
    i = pair.value_end;
    pairs.push_back(std::move(pair));
  }
  if (known < 2) return false;
  for (Pair& pair : pairs) {
    if (!pair.meaning) continue;
    push(pair.name, pair.name_end, true, true, std::move(pair.meaning));
    push(pair.value, pair.value_end, false, false, std::nullopt);
  }
  return true;
}

// "e Employee's first name and initial Last name Ann Brown f Employee's address and ZIP code 12 Elm St": boxes whose
// labels stand before their values in one cell. Each begins with its letter or number in the form.
template <typename Push>
bool split_boxes(std::string_view utf8, std::uint32_t begin, std::uint32_t end, const Push& push) {
  constexpr std::uint32_t longest_cell = 400;
  constexpr int most_boxes = 8, most_words = 12;
  if (end - begin > longest_cell) return false;
  struct Box {
    std::uint32_t label = 0, label_end = 0;
    std::optional<LabelMeaning> meaning;
  };
  // The box that begins at `at`, behind its enumerator: the longest run of words that is a label.
  const auto box_at = [&](std::uint32_t at) -> std::optional<Box> {
    std::uint32_t i = at;
    while (i < end && i < at + 2 && is_digit(utf8[i])) ++i;
    if (i < end && is_lower(utf8[i])) ++i;
    if (i == at || i + 1 >= end || utf8[i] != ' ' || !is_upper(utf8[i + 1])) return std::nullopt;
    Box box;
    box.label = i + 1;
    std::uint32_t word = box.label;
    for (int words = 1; words <= most_words && word < end; ++words) {
      while (word < end && !is_space(utf8[word])) ++word;
      if (auto read = Lexicon::built_in().read_whole(utf8.substr(box.label, word - box.label)); words >= 2 && read) {
        box.label_end = word;
        box.meaning = std::move(read);
      }
      while (word < end && is_space(utf8[word])) ++word;
    }
    if (!box.meaning) return std::nullopt;
    return box;
  };
  std::vector<Box> boxes;
  std::vector<std::uint32_t> begins;
  for (std::uint32_t i = begin; i < end && boxes.size() < most_boxes; ++i) {
    if (i > begin && !is_space(utf8[i - 1])) continue;
    auto box = box_at(i);
    if (!box) {
      if (boxes.empty()) return false;
      continue;
    }
    begins.push_back(i);
    i = box->label_end;
    boxes.push_back(std::move(*box));
  }
  if (boxes.empty() || (boxes.size() == 1 && boxes[0].label_end == end)) return false;
  for (std::size_t b = 0; b < boxes.size(); ++b) {
    push(boxes[b].label, boxes[b].label_end, true, true, std::move(boxes[b].meaning));
    push(boxes[b].label_end, b + 1 < boxes.size() ? begins[b + 1] : end, false, false, std::nullopt);
  }
  return true;
}

// "Vaccines of Ann Brown (DOB 4/5/2019)": a label holds no day.
bool holds_a_value(std::string_view label) {
  for (std::size_t i = 1; i + 1 < label.size(); ++i)
    if ((label[i] == '/' || label[i] == '-') && is_digit(label[i - 1]) && is_digit(label[i + 1])) {
      std::size_t next = i + 1;
      while (next < label.size() && is_digit(label[next])) ++next;
      if (next + 1 < label.size() && label[next] == label[i] && is_digit(label[next + 1])) return true;
    }
  return false;
}

// Splits a segment at its colons into labels and values. "DOB: 1/2/80 SSN: 067-45-1234" has two labels.
// `label_cell`: the first cell of a row of a form, where a few words more than the known ones are forgiven.
// `boxed`: a cell, whose label and value need no colon between them.
// "NAM/BROWN, ANN", "SOC/219099999": the keys of messages between police computers (NCIC and those of the states), and
// what a form would ask for.
struct MessageKey {
  std::string_view key, asks;
};
constexpr MessageKey message_keys[] = {{"NAM", "name"},        {"DOB", "date of birth"}, {"SOC", "ssn"},
                                       {"OLN", "license no"},  {"ADR", "address"},       {"ADD", "address"},
                                       {"PHO", "phone"},       {"TEL", "phone"},         {"PPN", "victim name"},
                                       {"PPB", "victim dob"},  {"PSN", "victim ssn"},    {"PAD", "victim address"},
                                       {"SID", "state id no"}, {"AKA", "alias"},         {"PPT", "passport no"}};

const MessageKey* message_key_at(std::string_view text) {
  constexpr std::size_t size = 3;
  if (text.size() <= size + 1 || text[size] != '/' || is_space(text[size + 1])) return nullptr;
  const auto key = std::find_if(std::begin(message_keys), std::end(message_keys),
                                [&](const MessageKey& k) { return text.starts_with(k.key); });
  if (key == std::end(message_keys)) return nullptr;
  // "DOB/SEX" is a label of a form.
  const bool number = key->key == "DOB" || key->key == "SOC" || key->key == "PHO" || key->key == "TEL" ||
                      key->key == "PPB" || key->key == "PSN";
  return number && !is_digit(text[size + 1]) ? nullptr : key;
}
// Any other key, where one of them has been: "SEX/M", "HGT/510".
bool is_key_at(std::string_view text) {
  return text.size() > 4 && text[3] == '/' && is_upper(text[0]) && is_upper(text[1]) && is_upper(text[2]) &&
         !is_space(text[4]);
}

void split_segment(std::string_view utf8, std::uint32_t begin, std::uint32_t end, std::uint32_t column, bool label_cell,
                   bool boxed, std::vector<Piece>& out) {
  std::uint32_t measured = begin;
  const auto push = [&](std::uint32_t b, std::uint32_t e, bool label, bool colon, std::optional<LabelMeaning> meaning) {
    while (b < e && is_space(utf8[b])) ++b;
    while (e > b && is_space(utf8[e - 1])) --e;
    if (b == e) return;
    // What was written on a line to write on, and the dots that lead from a label to its value.
    if (!label && !is_ruler(utf8.substr(b, e - b))) {
      while (b < e && (utf8[b] == '_' || is_space(utf8[b]))) ++b;
      while (e > b && (utf8[e - 1] == '_' || is_space(utf8[e - 1]))) --e;
      if (b == e) return;
    } else if (label && e - b > 3 && (utf8.substr(e - 2, 2) == ".." || utf8[e - 1] == '_')) {
      while (e - b > 2 && (utf8[e - 1] == '.' || utf8[e - 1] == '_' || is_space(utf8[e - 1]))) --e;
    }
    Piece piece;
    piece.begin = b;
    piece.end = e;
    // From where the last piece ended: a line of a megabyte is not measured anew for each of its labels.
    column += width(utf8.substr(measured, b - measured));
    piece.column = column;
    column += width(utf8.substr(b, e - b));
    measured = e;
    piece.column_end = column;
    piece.label = label;
    piece.colon = colon;
    piece.meaning = std::move(meaning);
    out.push_back(std::move(piece));
  };
  if (is_address_of_a_letter(trim(utf8.substr(begin, end - begin)))) {
    push(begin, end, false, false, std::nullopt);
    return;
  }
  if (message_key_at(utf8.substr(begin, end - begin)) != nullptr) {
    for (std::uint32_t key = begin; key < end;) {
      const MessageKey* const known = message_key_at(utf8.substr(key, end - key));
      std::uint32_t next = key + 1;
      // "NAM/BROWN, ANN.DOB/19800101": in messages as they are sent a full stop ends a value.
      while (next < end &&
             !((utf8[next - 1] == ' ' || utf8[next - 1] == '.') && is_key_at(utf8.substr(next, end - next))))
        ++next;
      if (known == nullptr) {
        push(key, next, false, false, std::nullopt);
      } else {
        constexpr std::uint32_t size = 4;
        push(key, key + size - 1, true, true, Lexicon::built_in().read(known->asks));
        std::uint32_t stop = next;
        if (stop > key + size && utf8[stop - 1] == '.') --stop;
        // "OLN/UQ376084.OH.2027": the state and the year follow.
        if (known->key == "OLN") {
          const std::size_t dot = utf8.substr(0, next).find('.', key + size);
          if (dot != std::string_view::npos) stop = static_cast<std::uint32_t>(dot);
        }
        push(key + size, stop, false, false, std::nullopt);
        if (stop < next) push(stop + 1, next, false, false, std::nullopt);
      }
      key = next;
    }
    return;
  }
  std::uint32_t at = begin;  // start of what is not yet given out
  bool any_label = false;
  for (std::uint32_t i = begin; i < end; ++i) {
    if (utf8[i] != ':') continue;
    const bool ends = i + 1 == end || is_space(utf8[i + 1]) ||
                      (i + 2 < end && !is_digit(utf8[i + 1]) && utf8[i + 1] != '/' && utf8[i + 1] != '\\');
    if (!ends || i == at) continue;
    const std::string_view before = utf8.substr(at, i - at);
    // "Ann Marie Brown (maiden: Stroud)": what stands before the bracket is no part of the label in it. Not looked for
    // in a long line: it would be searched from each of its colons.
    if (const std::size_t open =
            any_label || before.size() > 2 * longest_label ? std::string_view::npos : before.rfind('(');
        open != std::string_view::npos && open > 2 && before.find(')', open) == std::string_view::npos) {
      const auto outside = Lexicon::built_in().read(before.substr(0, open));
      const auto inside = Lexicon::built_in().read(before.substr(open + 1));
      if (inside && inside->certainty() > 0.99 && (!outside || outside->certainty() < 0.4)) {
        push(at, at + static_cast<std::uint32_t>(open), false, false, std::nullopt);
        at += static_cast<std::uint32_t>(open) + 1;
        push(at, i, true, true, inside);
        any_label = true;
        at = i + 1;
        if (const std::size_t close = utf8.substr(0, end).find(')', at); close != std::string_view::npos) {
          push(at, static_cast<std::uint32_t>(close), false, false, std::nullopt);
          at = static_cast<std::uint32_t>(close) + 1;
          i = at;
        }
        continue;
      }
    }
    if (!any_label && is_greeting(trim(before))) break;
    // The longest run of whole words before the colon that is a known label; a first label may also be unknown.
    std::uint32_t label_begin = i;
    std::optional<LabelMeaning> meaning;
    std::uint32_t word = i;
    constexpr int longest_words = 5;  // spaces in a label
    // A line can be megabytes long, and is not counted through from each of its colons.
    const bool sentence =
        before.size() > 2 * longest_label || std::count(before.begin(), before.end(), ' ') > longest_words;
    for (int words = 0; words < 7 && word > at && i - word < longest_label; ++words) {
      // Not back through a megabyte without a space from each of its colons.
      const std::uint32_t first = i - std::min(i - at, static_cast<std::uint32_t>(2 * longest_label));
      while (word > first && is_space(utf8[word - 1])) --word;
      while (word > first && !is_space(utf8[word - 1])) --word;
      if (word == i || (word == first && word != at) || holds_a_value(utf8.substr(word, i - word))) break;
      auto read = Lexicon::built_in().read(utf8.substr(word, i - word));
      // "I authorize the Valley Clinic to disclose to:" is a sentence, and no label of a clinic.
      if (read && read->certainty() >= (any_label || (sentence && read->kind == LabelKind::organisation) ? 0.99
                                        : sentence                                                       ? 0.7
                                                                                                         : 0.5)) {
        meaning = read;
        label_begin = word;
      }
    }
    if (!any_label && trim(before).size() <= longest_label) {
      // The first label of a segment reaches to its start: "Client name (Last, First MI):", "Favourite colour:".
      const auto whole = Lexicon::built_in().read(before);
      const auto spaces = std::count(before.begin(), before.end(), ' ');
      if (whole && whole->certainty() >= 0.4 && !holds_a_value(before)) {
        meaning = whole;
        label_begin = at;
      } else if (!meaning && spaces <= 5) {
        label_begin = at;
        meaning = LabelMeaning{};
      } else if (meaning && spaces <= 5 && label_begin > at) {
        label_begin = at;
      }
    }
    if (!meaning) continue;
    push(at, label_begin, false, false, std::nullopt);
    push(label_begin, i, true, true, meaning);
    at = i + 1;
    any_label = true;
  }
  if (any_label) {
    push(at, end, false, false, std::nullopt);
    return;
  }
  if (split_pairs(utf8, begin, end, push) || split_boxes(utf8, begin, end, push)) return;
  std::string_view whole = trim(utf8.substr(begin, end - begin));
  std::optional<LabelMeaning> meaning;
  const std::string_view words = without_enumerator(whole);
  constexpr std::size_t most_abbreviated = 24;    // "Resp. Party", "Emerg. contact": no sentence
  constexpr std::size_t longest_understood = 90;  // what the lexicon reads at all
  if (whole.size() <= (boxed ? longest_understood : longest_label) &&
      (words.substr(0, words.find(" (")).find(". ") == std::string_view::npos ||
       ((label_cell || boxed) && words.size() <= most_abbreviated))) {
    // Without a colon every word must be known, and a bare "Client" or "Date" in running text says nothing.
    const bool abbreviated = words.find(". ") != std::string_view::npos;
    meaning = label_cell && !abbreviated ? Lexicon::built_in().read(words) : Lexicon::built_in().read_whole(words);
    if (meaning && (meaning->certainty() < 0.3 || could_be(Element::date_of_birth, whole))) meaning.reset();
    // "Marchetti, Salvatore Nino": a name with a word of labels in it.
    if (meaning && meaning->certainty() < 0.5 && whole.find(", ") != std::string_view::npos && is_full_name(whole))
      meaning.reset();
    // "218 Ferry Street" is where somebody lives, and asks for nothing.
    if (meaning && whole.size() > 1 && is_digit(whole[0]) && is_digit(whole[1]) &&
        (meaning->kind == LabelKind::street || meaning->kind == LabelKind::address) && is_street(whole))
      meaning.reset();
    // "treatment records of" asks for nothing; the sentence goes on in the next line.
    if (meaning && !boxed && !label_cell && whole.ends_with(" of") &&
        (meaning->kind == LabelKind::treatment || meaning->kind == LabelKind::diagnosis ||
         meaning->kind == LabelKind::medication))
      meaning.reset();
    // "Q. Please state your name and address for the record."
    if (meaning && (whole.back() == '.' || whole.back() == '?') && std::count(whole.begin(), whole.end(), ' ') >= 5)
      meaning.reset();
  }
  // "Student Ann Brown" in a box: a word that asks and a name, no label of three words of which one is known.
  if (boxed && (!meaning || meaning->certainty() < 0.99))
    if (auto label = label_before_value(utf8.substr(begin, end - begin));
        label && (!meaning || is_full_name(trim(utf8.substr(begin + label->end, end - begin - label->end))))) {
      push(begin, begin + label->end, true, true, std::move(label->meaning));
      push(begin + label->end, end, false, false, std::nullopt);
      return;
    }
  push(begin, end, meaning.has_value(), false, meaning);
}

// Could what stands behind a label without a colon be what it asks for?
bool answers(const LabelMeaning& asked, std::string_view value) {
  constexpr std::size_t longest_word = 40;
  constexpr auto most_spaces = 3;
  const auto words = [&] {
    if (value.size() > longest_word || (!is_upper(value[0]) && static_cast<unsigned char>(value[0]) < 0x80) ||
        std::count(value.begin(), value.end(), ' ') > most_spaces || std::any_of(value.begin(), value.end(), is_digit))
      return false;
    const auto other = Lexicon::built_in().read(value);
    return !other || other->certainty() < 0.5;
  };
  switch (asked.kind) {
    case LabelKind::first_name:
    case LabelKind::last_name:
    case LabelKind::middle_name:
    case LabelKind::city: return words();
    case LabelKind::full_name: return read_person(value, asked.family_first).has_value();
    case LabelKind::street: return is_street(value);
    case LabelKind::address: return is_street(value) || read_address(value, {}).has_value();
    case LabelKind::state: return is_state(value);
    case LabelKind::zip: return is_zip(value.substr(0, 5));
    case LabelKind::city_state_zip: {
      const std::string_view last = value.substr(value.rfind(' ') + 1);
      return last.size() < value.size() && is_upper(value[0]) && (is_state(last) || is_zip(last.substr(0, 5)));
    }
    default: {
      constexpr std::uint8_t sure = 80;
      const auto read = element_of(asked.kind) ? read_value(asked.kind, value, false, false) : std::nullopt;
      return read && read->confidence > sure && !is_health(read->element);
    }
  }
}

// "First name Ann | Last name Brown | Phone (518) 555-0147": a row of boxes that hold label and value with no colon
// between them. One alone could be anything; two of different kinds, and few boxes besides, are a form.
void split_boxes_of_row(std::string_view utf8, Line& line) {
  constexpr std::size_t most_pieces = 12, longest = 120;
  constexpr int most_words = 5;
  if (line.pieces.size() < 2 || line.pieces.size() > most_pieces) return;
  struct Cut {
    std::size_t piece = 0;
    std::uint32_t label_end = 0;
    LabelMeaning meaning;
  };
  std::vector<Cut> cuts;
  std::vector<LabelKind> asked;  // each with its value
  std::size_t others = 0;
  for (std::size_t k = 0; k < line.pieces.size(); ++k) {
    const Piece& piece = line.pieces[k];
    const std::string_view cell = utf8.substr(piece.begin, piece.end - piece.begin);
    if (piece.label && piece.meaning && piece.meaning->certainty() > 0.99) {
      if (!piece.colon) continue;
      // Told apart already: the value proves what the label says.
      asked.push_back(piece.meaning->kind);
      if (k + 1 < line.pieces.size() && !line.pieces[k + 1].label) ++k;
      continue;
    }
    std::optional<Cut> cut;
    std::size_t word = 0;
    for (int words = 0; words < most_words && cell.size() <= longest && word < cell.size(); ++words) {
      while (word < cell.size() && !is_space(cell[word])) ++word;
      std::size_t value = word;
      while (value < cell.size() && is_space(cell[value])) ++value;
      if (value == cell.size()) break;
      auto meaning = Lexicon::built_in().read(cell.substr(0, word));
      if (meaning && meaning->certainty() > 0.99) {
        if (meaning->kind == LabelKind::phone_weak) meaning->kind = LabelKind::phone;
        if ((is_alnum(cell[value]) || cell[value] == '(' || static_cast<unsigned char>(cell[value]) >= 0x80) &&
            answers(*meaning, trim(cell.substr(value))))
          cut = Cut{k, static_cast<std::uint32_t>(word), std::move(*meaning)};
      }
      word = value;
    }
    if (!cut) {
      ++others;
      continue;
    }
    asked.push_back(cut->meaning.kind);
    cuts.push_back(std::move(*cut));
  }
  if (cuts.empty() || asked.size() < 2 || others > asked.size() / 2 ||
      std::all_of(asked.begin(), asked.end(), [&](LabelKind kind) { return kind == asked.front(); }))
    return;
  std::vector<Piece> pieces;
  std::size_t next = 0;
  for (std::size_t k = 0; k < line.pieces.size(); ++k) {
    Piece whole = std::move(line.pieces[k]);
    if (next == cuts.size() || cuts[next].piece != k) {
      pieces.push_back(std::move(whole));
      continue;
    }
    Cut& cut = cuts[next++];
    Piece label = whole, value = whole;
    label.end = whole.begin + cut.label_end;
    label.column_end = whole.column + width(utf8.substr(whole.begin, cut.label_end));
    label.label = label.colon = true;
    label.meaning = std::move(cut.meaning);
    value.begin = label.end;
    while (is_space(utf8[value.begin])) ++value.begin;
    value.column = std::min(label.column_end + 1, whole.column_end);
    value.label = false;
    value.meaning.reset();
    pieces.push_back(std::move(label));
    pieces.push_back(std::move(value));
  }
  line.pieces = std::move(pieces);
}

// "Family member to be cared for    Ann Brown": words about a person, of which not all are known, set apart from a
// name.
void label_before_name(std::string_view utf8, Line& line) {
  if (line.pieces.size() < 2 || line.pieces[0].label || line.pieces[1].label) return;
  Piece& first = line.pieces[0];
  const std::string_view words = utf8.substr(first.begin, first.end - first.begin);
  if (words.size() > longest_label || words.find_first_of("0123456789.,;") != std::string_view::npos) return;
  auto read = Lexicon::built_in().read(words);
  if (!read || read->certainty() < 0.4 || read->addressee || !read->holder_said ||
      (read->kind != LabelKind::person && read->kind != LabelKind::full_name))
    return;
  const Piece& name = line.pieces[1];
  if (!is_full_name(utf8.substr(name.begin, name.end - name.begin)) || is_full_name(words)) return;
  first.label = true;
  first.meaning = std::move(read);
}

// "Adult in the home | Ann Brown | DOB | 7/7/1990": a box before a name that says whose it is, in words that no list
// has.
void box_before_name(std::string_view utf8, Line& line) {
  if (line.pieces.size() < 3 || line.pieces[0].label || line.pieces[1].label || !line.pieces[2].label) return;
  if (line.pieces[2].meaning && line.pieces[2].meaning->kind == LabelKind::person)
    return;  // "first | Ann Brown | sister"
  Piece& first = line.pieces[0];
  const std::string_view words = utf8.substr(first.begin, first.end - first.begin);
  const Piece& name = line.pieces[1];
  if (words.size() > longest_label || words.find_first_of("0123456789.,;") != std::string_view::npos ||
      is_full_name(words) || !is_full_name(utf8.substr(name.begin, name.end - name.begin)))
    return;
  first.label = first.colon = true;
  first.meaning = LabelMeaning{};
}

std::vector<Line> collect_lines(const TextPart& part, const std::vector<std::uint32_t>& form_rows) {
  std::vector<Line> lines;
  const std::string_view utf8 = part.utf8;
  std::uint32_t below_table = Finding::no_table;
  for (const Run& run : part.runs) {
    if (run.kind == RunKind::table) {
      below_table = Finding::no_table;
      if (run.table >= part.tables.size()) continue;
      if (form_rows[run.table] == 0) {
        below_table = run.table;
        continue;
      }
      const Table& table = part.tables[run.table];
      bool empty_row = true;
      for (std::uint32_t r = 0; r < std::min(table.rows, form_rows[run.table]); ++r) {
        Line line;
        line.page = table.page;
        line.table = run.table;
        line.row = r;
        for (std::uint32_t c = 0; c < table.columns; ++c) {
          const Cell& cell = table.at(r, c);
          if (cell.begin == cell.end) continue;
          // "3b. | Last name | Brown"
          if (c == 0 && table.columns > 2 && table.at(r, 1).begin != table.at(r, 1).end &&
              is_place_in_form(trim(part.view(cell))))
            continue;
          const std::size_t before = line.pieces.size();
          // "Last name          First name" above "Brown          Ann": boxes of a printed form in one cell, set apart
          // by a gap; each answer stands below its label.
          constexpr std::string_view gap = "    ";
          const std::string_view whole = utf8.substr(cell.begin, cell.end - cell.begin);
          if (whole.find(gap) == std::string_view::npos) {
            split_segment(utf8, cell.begin, cell.end, c * 1000, line.pieces.empty(), true, line.pieces);
            for (std::size_t k = before; k < line.pieces.size(); ++k)
              line.pieces[k].column_end = std::max(line.pieces[k].column_end, c * 1000 + 900);
            continue;
          }
          for (std::size_t i = 0; i < whole.size();) {
            const std::size_t stop = std::min(whole.find(gap, i), whole.size());
            const auto begin = cell.begin + static_cast<std::uint32_t>(i);
            split_segment(utf8, begin, cell.begin + static_cast<std::uint32_t>(stop),
                          c * 1000 + std::min(width(whole.substr(0, i)), 900u), line.pieces.empty(), true, line.pieces);
            i = std::min(whole.find_first_not_of(' ', stop), whole.size());
          }
        }
        split_boxes_of_row(utf8, line);
        box_before_name(utf8, line);
        line.blank_before = empty_row;
        empty_row = line.pieces.empty();
        if (!empty_row) lines.push_back(std::move(line));
      }
      continue;
    }
    if (run.kind != RunKind::body && run.kind != RunKind::heading && run.kind != RunKind::header_footer) continue;
    std::uint32_t at = run.begin, number = run.line;
    bool blank = true;
    while (at < run.end) {
      std::uint32_t end = at;
      while (end < run.end && utf8[end] != '\n') ++end;
      Line line;
      line.page = run.page;
      line.number = number;
      line.heading = run.kind == RunKind::heading;
      line.page_header = run.kind == RunKind::header_footer;
      line.blank_before = blank;
      if (at == run.begin) line.below_table = below_table;
      below_table = Finding::no_table;
      // Segments are set apart by two spaces or a tab.
      std::uint32_t begin = at, measured = at, column = 0;
      while (begin < end) {
        while (begin < end && is_space(utf8[begin])) ++begin;
        if (begin == end) break;
        // "DOB/SEX  . . . . : 19680206": dots and a colon that lead from the label before.
        if (utf8[begin] == '.' && !line.pieces.empty() && line.pieces.back().label && !line.pieces.back().colon) {
          std::uint32_t colon = begin;
          while (colon < end && (utf8[colon] == '.' || utf8[colon] == ' ')) ++colon;
          if (colon < end && utf8[colon] == ':' && colon > begin + 1) {
            line.pieces.back().colon = true;
            begin = colon + 1;
            continue;
          }
        }
        std::uint32_t stop = begin;
        const auto border = [&](std::uint32_t i) {
          if (utf8[i] == '\t') return true;
          // A short row of dots only behind a space: "and so on..." ends a sentence.
          if (utf8[i] == '.' && is_leader(utf8.substr(i, end - i)) &&
              (i + 3 < end && utf8[i + 3] == '.' ? true : i > begin && utf8[i - 1] == ' '))
            return true;
          if (utf8[i] != ' ' || i + 1 >= end) return false;
          // "Mother: Ann Brown \u00b7 DOB 12/12/1999": a dot in the middle of the line, or a bullet.
          if (dot_between(utf8, i, end)) return true;
          // "Cell _518-424-0088_  Name _____": what is written on a line is a piece of its own.
          return utf8[i + 1] == ' ' || utf8[i + 1] == '_' || (i > begin && utf8[i - 1] == '_');
        };
        while (stop < end && !border(stop)) ++stop;
        column += width(utf8.substr(measured, begin - measured));
        measured = begin;
        // "Born on ........ 11/02/1987": the dots lead from a label to its value, as a colon does.
        std::uint32_t after = stop;
        while (after < end && utf8[after] == '.') ++after;
        const std::size_t before = line.pieces.size();
        split_segment(utf8, begin, stop, column, after > stop, false, line.pieces);
        if (after > stop && line.pieces.size() == before + 1 && line.pieces[before].label)
          line.pieces[before].colon = true;
        begin = std::max(stop, after);
        if (begin < end && utf8[begin] == ' ') begin += dot_between(utf8, begin, end);
      }
      label_before_name(utf8, line);
      blank = line.pieces.empty();
      const bool ruled = !blank && std::all_of(line.pieces.begin(), line.pieces.end(), [&](const Piece& piece) {
        return is_ruler(utf8.substr(piece.begin, piece.end - piece.begin));
      });
      if (!blank && !ruled) lines.push_back(std::move(line));
      at = end + 1;
      if (number) ++number;
    }
  }
  return lines;
}

// Somebody besides the subject, of whom a form asks more than a name.
bool is_second(Holder holder) { return is_relation(holder) || holder == Holder::subscriber; }

bool is_about_an_employer(const LabelMeaning& meaning, std::string_view heading) {
  return meaning.kind == LabelKind::organisation && meaning.certainty() > 0.99 &&
         (contains_ignore_case(heading, "employer") || contains_ignore_case(heading, "empleador"));
}

// "Section 5. Parent or legal guardian", "EMERGENCY CONTACT": a line that names whose the following labels are, or ends
// that.
bool is_heading_line(const Line& line, const Line* next, std::string_view utf8) {
  if (line.pieces.size() != 1) return false;
  const Piece& piece = line.pieces[0];
  const std::string_view text = utf8.substr(piece.begin, piece.end - piece.begin);
  if (line.heading) return true;
  if (text.size() > 70 || text.back() == '.' || text.back() == ',') return false;
  if (std::count_if(text.begin(), text.end(), is_digit) > 3) return false;
  const bool next_is_label = next != nullptr && !next->pieces.empty() && next->pieces[0].label;
  if (piece.label && piece.meaning && piece.meaning->kind == LabelKind::person) return next_is_label;
  // "INSURANCE SUBSCRIBER" above "Name: ...": it asks for nothing itself.
  if (piece.label && !piece.colon && piece.meaning && next_is_label && next->pieces[0].colon &&
      (piece.meaning->holder == Holder::subscriber || is_about_an_employer(*piece.meaning, text)))
    return true;
  if (piece.label || piece.colon) return false;
  // "refund", and below it "rtn: 323075880": the name of an element that holds others, in what a program wrote.
  const auto is_name_of_element = [](std::string_view word) {
    return word.size() >= 3 && word.size() <= 32 &&
           std::all_of(word.begin(), word.end(), [](char c) { return is_alnum(c) || c == '_'; });
  };
  if (is_lower(text[0]) && is_name_of_element(text) && next != nullptr && next->number == 0 && line.number == 0 &&
      next->page == 0 && !next->pieces.empty() && next->pieces[0].label && next->pieces[0].colon &&
      is_name_of_element(utf8.substr(next->pieces[0].begin, next->pieces[0].end - next->pieces[0].begin)))
    return true;
  // "D. Refund by direct deposit (student only)": a section with a letter or number, and labels below.
  if (text.size() > 4 && is_alnum(text[0]) && !is_lower(text[0]) && text[1] == '.' && text[2] == ' ' &&
      is_upper(text[3]) && next_is_label && next->pieces[0].colon)
    return true;
  // Title Case or capitals, few words, and labels below.
  int words = 0, capital = 0;
  bool start = true;
  for (char c : text) {
    if (start && is_word(c)) {
      ++words;
      capital += is_upper(c) || is_digit(c);
    }
    start = c == ' ';
  }
  return words >= 1 && words <= 8 && capital * 2 >= words;
}

std::string_view without_numbering(std::string_view text) {
  std::string_view rest = text;
  for (const std::string_view word : {"Section ", "SECTION ", "Part ", "PART ", "Step ", "Sección "})
    if (rest.starts_with(word)) {
      rest.remove_prefix(word.size());
      break;
    }
  std::size_t i = 0;
  while (i < rest.size() &&
         (is_digit(rest[i]) || (i == 0 && is_upper(rest[i]) && rest.size() > 1 && (rest[1] == '.' || rest[1] == ')'))))
    ++i;
  if (i > 0 && i < rest.size() && (rest[i] == '.' || rest[i] == ')' || rest[i] == ':' || rest[i] == ' '))
    rest.remove_prefix(i + 1);
  else if (rest.size() != text.size())
    return trim(rest);
  return trim(rest);
}

bool combines(LabelKind kind) {
  return is_name_part(kind) || is_address_part(kind) || kind == LabelKind::username || kind == LabelKind::password;
}

bool about_the_subject_alone(LabelKind kind) {
  const auto element = element_of(kind);
  return element && (is_health(*element) || *element == Element::medical_record_number);
}

// What belongs to one person, whoever it is, and is asked of relatives and contacts as well.
bool of_a_person(LabelKind kind) {
  switch (kind) {
    case LabelKind::phone:
    case LabelKind::phone_weak:
    case LabelKind::fax:
    case LabelKind::email:
    case LabelKind::dob:
    case LabelKind::age:
    case LabelKind::ssn:
    case LabelKind::itin:
    case LabelKind::drivers_license:
    case LabelKind::license:
    case LabelKind::state_id:
    case LabelKind::passport:
    case LabelKind::alien_number:
    case LabelKind::national_id:
    case LabelKind::bank_account:
    case LabelKind::former_name: return true;
    default: return is_address_part(kind);
  }
}

// How somebody is reached wherever they are.
bool is_phone_or_mail(LabelKind kind) {
  return kind == LabelKind::phone || kind == LabelKind::email || kind == LabelKind::fax;
}

bool is_name_kind(LabelKind kind) { return kind == LabelKind::full_name || is_name_part(kind); }

// The kinds of an address are one when it is asked whether the form has had it.
LabelKind as_asked(LabelKind kind) {
  if (is_address_part(kind)) return LabelKind::address;
  return kind == LabelKind::license ? LabelKind::drivers_license : kind;
}

// "His address", "Their date of birth", "su domicilio": of the person who was named last.
bool says_his(std::string_view label) {
  const std::string_view word = label.substr(0, label.find(' '));
  for (const std::string_view his : {"his", "her", "his/her", "their", "su"})
    if (word.size() < label.size() && equals_ignore_case(word, his)) return true;
  return false;
}

// A form asks for the illness of the one who is to be cared for, and of everybody in a crash; not for that of a
// contact.
bool may_be_ill(std::string_view label) {
  for (const std::string_view word :
       {"family member", "care recipient", "caring for", "cared for", "care for",  "needing care", "requiring care",
        "patient",       "child",          "dependent",  "driver",    "operator",  "passenger",    "unit",
        "vehicle",       "person 2",       "party 2",    "injured",   "applicant", "occupant",     "household member",
        "familiar",      "hijo",           "hija"})
    if (contains_ignore_case(label, word)) return true;
  return false;
}

// "UNIT 2", "Applicant #2": a heading over what is asked of a second person.
bool heads_a_second(std::string_view heading) {
  static constexpr std::string_view people[] = {
      "applicant", "client",    "driver",   "unit",       "vehicle",   "person",  "party",   "parent",
      "guardian",  "contact",   "member",   "child",      "owner",     "tenant",  "insured", "occupant",
      "borrower",  "caregiver", "claimant", "operator",   "dependent", "patient", "victim",  "buyer",
      "adult",     "resident",  "customer", "individual", "spouse"};
  const std::string word = to_lower(heading.substr(0, heading.find_first_of(" #")));
  return names_a_second(heading) && std::find(std::begin(people), std::end(people), word) != std::end(people);
}

class Reader {
 public:
  Reader(const TextPart& part, const std::vector<std::uint32_t>& form_rows)
      : part_(part), utf8_(part.utf8), lines_(collect_lines(part, form_rows)), record_(part, How::form) {
    constexpr std::size_t head = 2000;
    for (const std::string_view words : {"power of attorney", "health care proxy", "carta poder", "poder notarial"})
      of_attorney_ = of_attorney_ || contains_ignore_case(utf8_.substr(0, head), words);
    find_side();
  }

  FormReading read() {
    for (std::size_t i = 0; i < lines_.size(); ++i) {
      Line& line = lines_[i];
      const Line* next = i + 1 < lines_.size() ? &lines_[i + 1] : nullptr;
      if (i == 0 || line.blank_before || line.table != lines_[i - 1].table || line.page != lines_[i - 1].page)
        enter_block(i);
      // "318 Saratoga Rd" below "Address" is an answer.
      const bool answer = line.pieces.size() == 1 && line.pieces[0].used && !line.heading;
      if (!answer && is_heading_line(line, next, utf8_)) {
        enter_section(line);
        if (next != nullptr && !next->pieces.empty() && next->pieces[0].label) enter_member(i);
        enter_block(i + 1);
        continue;
      }
      enter_sides(i);
      ask_again(i);
      for (std::size_t k = 0; k < line.pieces.size(); ++k)
        if (line.pieces[k].label && !line.pieces[k].used) read_label(i, k);
      mark_sides(line);
    }
    flush();
    forget_the_nameless();
    read_licences();
    read_day_first();
    read_fields();
    std::stable_sort(reading_.findings.begin(), reading_.findings.end(),
                     [](const Finding& a, const Finding& b) { return a.begin < b.begin; });
    std::stable_sort(reading_.spans.begin(), reading_.spans.end(),
                     [](const LabelledSpan& a, const LabelledSpan& b) { return a.begin < b.begin; });
    return std::move(reading_);
  }

 private:
  std::string_view text(std::uint32_t begin, std::uint32_t end) const { return utf8_.substr(begin, end - begin); }

  void flush() { record_.flush(reading_.findings, 0, false); }

  static bool all_labels(const Line& line) {
    return std::all_of(line.pieces.begin(), line.pieces.end(), [](const Piece& p) { return p.label && !p.colon; });
  }
  static bool only_labels(const Line& line) { return line.table == Finding::no_table && all_labels(line); }

  // The piece of a line that stands above or below the label.
  static Piece* facing(Line& line, const Piece& label) {
    for (Piece& piece : between(line, label.column, label.column_end + farthest_to_the_right)) {
      if (piece.label || piece.used || piece.column >= label.column_end + 2 || label.column >= piece.column_end + 2)
        continue;
      // "Return to: Ann Brown" above "Spouse": the answer to a label of its own.
      const bool answers = &piece > line.pieces.data() && (&piece)[-1].label && (&piece)[-1].colon;
      return answers ? nullptr : &piece;
    }
    return nullptr;
  }

  // Some forms print the label below the line to write on. The values that prove themselves tell which it is here.
  void find_side() {
    std::size_t above = 0, below = 0;
    for (std::size_t i = 0; i < lines_.size(); ++i) {
      if (!only_labels(lines_[i])) continue;
      for (const Piece& label : lines_[i].pieces) {
        const LabelKind kind = label.meaning->kind;
        const bool in_brackets = utf8_[label.begin] == '(' && utf8_[label.end - 1] == ')';
        if (!proves_itself(kind) && !(in_brackets && !is_vague(kind))) continue;
        const auto holds = [&](std::size_t n) {
          if (lines_[n].table != Finding::no_table || lines_[n].page != lines_[i].page) return false;
          const Piece* piece = facing(lines_[n], label);
          return piece != nullptr && (in_brackets || read_value(kind, text(piece->begin, piece->end), false, false));
        };
        above += i > 0 && holds(i - 1);
        below += i + 1 < lines_.size() && holds(i + 1) && !(in_brackets && lines_[i + 1].blank_before);
      }
    }
    values_above_ = above > below;
  }

  // "Tamarack County Community Partners" is an office, not a heading over partners; of "Parent or Jegal guardian" a
  // scan has left two words of three.
  static bool says_whose(const LabelMeaning& meaning, std::string_view heading) {
    if (meaning.kind != LabelKind::person) return meaning.certainty() > 0.99 && meaning.kind != LabelKind::ignore;
    if (meaning.certainty() >= 0.75) return true;
    const auto is_person = [](std::string_view word) {
      const auto read = Lexicon::built_in().read(word);
      return read && read->kind == LabelKind::person;
    };
    if (meaning.certainty() >= 0.65 && is_person(heading.substr(heading.rfind(' ') + 1))) return true;
    return meaning.words <= 2 && is_person(heading.substr(0, heading.find(' ')));
  }

  void enter_section(const Line& line) {
    flush();
    const Piece& piece = line.pieces[0];
    const std::string_view heading = without_numbering(text(piece.begin, piece.end));
    const auto meaning = Lexicon::built_in().read(heading);
    const bool names_a_holder = meaning && meaning->holder_said && says_whose(*meaning, heading) && !meaning->addressee;
    section_ = names_a_holder && meaning->holder != Holder::other ? meaning->holder : Holder::subject;
    // Below "Witness 2" stands what is known of one, not a line to sign on.
    if (section_ == Holder::staff && to_lower(heading.substr(0, 7)) == "witness") section_ = Holder::contact;
    section_party_ = 0;
    if (meaning && is_about_an_employer(*meaning, heading)) section_ = Holder::employer;
    // "EMERGENCY CONTACT FORM" is the title of what an employee fills in.
    const std::string last = to_lower(heading.substr(heading.rfind(' ') + 1));
    for (const std::string_view paper : {"form", "card", "sheet", "worksheet", "record", "application", "list",
                                         "packet", "questionnaire", "request", "formulario", "hoja", "tarjeta"})
      if (last == paper || (last.ends_with('s') && last.substr(0, last.size() - 1) == paper))
        section_ = Holder::subject;
    if (section_ == Holder::subject && heads_a_second(heading)) section_ = Holder::contact;
    if (is_second(section_)) section_party_ = new_party(section_, heading);
  }

  // "Ann Brown (spouse)" above what is asked of her: one of several in a household.
  void enter_member(std::size_t i) {
    Piece& piece = lines_[i].pieces[0];
    const std::string_view heading = text(piece.begin, piece.end);
    const std::size_t open = heading.rfind(" (");
    if (open == std::string_view::npos || heading.back() != ')' || !is_full_name(heading.substr(0, open))) return;
    const auto relation = Lexicon::built_in().read_whole(heading.substr(open + 2, heading.size() - open - 3));
    if (!relation || relation->kind != LabelKind::person || !is_relation(relation->holder)) return;
    Piece name = piece, word = piece;
    name.end = piece.begin + static_cast<std::uint32_t>(open);
    word.begin = name.end + 2;
    --word.end;
    word.meaning = relation;
    section_party_ = read_second(i, name, word);
    section_ = section_party_ != 0 ? relation->holder : Holder::subject;
  }

  // ---- people besides the subject
  // --------------------------------------------------------------------------------------
  struct Party {
    Holder holder = Holder::subject;
    std::string word;  // of the label that names it: "mother"
    unsigned number = 0;
    bool named = false, may_be_ill = false;
    bool known_by_number = false;  // birth date or SSN were asked as well: a member of the household
    std::size_t line = 0;
  };

  std::uint32_t new_party(Holder holder, std::string_view label) {
    constexpr std::size_t most = 4096;
    if (parties_.size() >= most) return 0;
    Party party;
    party.holder = holder;
    std::tie(party.word, party.number) = person_in(label);
    party.may_be_ill = may_be_ill(label);
    parties_.push_back(std::move(party));
    return static_cast<std::uint32_t>(parties_.size());
  }
  Party& party_of(std::uint32_t number) { return parties_[number - 1]; }

  // "Mother's address", "Emergency contact 2 phone": the word that says whose, and the number of that person.
  static std::pair<std::string, unsigned> person_in(std::string_view label) {
    std::pair<std::string, unsigned> found;
    for (const std::string& word : Lexicon::built_in().words(label)) {
      if (word.size() == 1 && is_digit(word[0])) found.second = static_cast<unsigned>(word[0] - '0');
      if (word == "second") found.second = 2;
      if (word == "third") found.second = 3;
      if (!found.first.empty() || word.size() < 3) continue;
      if (const auto read = Lexicon::built_in().read(word); read && read->kind == LabelKind::person) found.first = word;
    }
    if (found.second == 1) found.second = 0;
    return found;
  }

  // Whom a label means that says "mother's" or "second contact's": 0 when that cannot be told.
  std::uint32_t party_called(Holder holder, std::string_view label) const {
    constexpr std::size_t most = 64;  // of the last ones
    const auto [word, number] = person_in(label);
    std::uint32_t only = 0;
    int of_holder = 0;
    for (std::size_t k = parties_.size(); k > 0 && parties_.size() - k < most; --k) {
      const Party& party = parties_[k - 1];
      if (party.holder != holder || !party.named) continue;
      if (party.word == word && party.number == number) return static_cast<std::uint32_t>(k);
      ++of_holder;
      only = static_cast<std::uint32_t>(k);
    }
    return of_holder == 1 && number == 0 ? only : 0;
  }

  void enter_block(std::size_t i) {
    block_ = i;
    block_party_ = 0;
    block_is_theirs_ = false;
    if (i >= lines_.size() || lines_[i].below_table == Finding::no_table ||
        part_.tables[lines_[i].below_table].rows > 2)
      return;
    // "Address: ..." right below "Name | Relationship | Telephone" and one row.
    block_party_ = Finding::party_of_table + lines_[i].below_table;
    block_is_theirs_ = true;
  }

  // A name is asked for, and beside or below it how this person is related: "Name   Relationship   Phone".
  bool relation_is_asked(std::size_t i, std::size_t k, bool in_line = false) const {
    const std::size_t farthest = in_line ? 0 : 2;
    for (std::size_t n = i; n <= i + farthest && n < lines_.size(); ++n) {
      if (n > i && (lines_[n].blank_before || lines_[n].table != lines_[i].table)) return false;
      for (std::size_t j = n == i ? k + 1 : 0; j < lines_[n].pieces.size(); ++j) {
        const Piece& piece = lines_[n].pieces[j];
        if (!piece.label || !piece.meaning) continue;
        if (piece.meaning->kind == LabelKind::relationship)
          return in_line || !piece.meaning->holder_said || !subject_named_;
        if (is_name_kind(piece.meaning->kind) || piece.meaning->kind == LabelKind::person) return false;
      }
    }
    return false;
  }

  // "Operator: Ann Brown", and below it her birth date and licence: a word that no list has asks for a name.
  bool asks_for_a_name(std::size_t i, std::size_t k, std::string_view value) const {
    if (!is_full_name(value)) return false;
    constexpr std::size_t farthest = 5;
    if (const Side* const side = side_at(lines_[i].pieces[k].column); side != nullptr && side->repeated) return true;
    int asked = 0;
    for (std::size_t n = i; n <= i + farthest && n < lines_.size(); ++n) {
      if (n > i && (lines_[n].blank_before || lines_[n].table != lines_[i].table)) break;
      for (std::size_t j = n == i ? k + 1 : 0; j < lines_[n].pieces.size(); ++j) {
        const Piece& piece = lines_[n].pieces[j];
        if (!piece.label || !piece.meaning) continue;
        if (is_name_kind(piece.meaning->kind) || piece.meaning->kind == LabelKind::person) return asked >= 2;
        const LabelKind kind = piece.meaning->kind;
        // At the head of a block one number is enough that everybody has but once.
        if (i == block_ && k == first_label(lines_[i]) && (kind == LabelKind::dob || kind == LabelKind::ssn)) ++asked;
        asked += kind == LabelKind::dob || kind == LabelKind::ssn || kind == LabelKind::drivers_license ||
                 kind == LabelKind::address || kind == LabelKind::phone;
      }
    }
    return asked >= 2;
  }

  // Whose the value of this label is, when it is not the subject's: the party, and the holder it has.
  std::uint32_t party_for(std::size_t i, std::size_t k, const LabelMeaning& meaning, LabelKind kind, Holder& holder) {
    Line& line = lines_[i];
    const Piece& label = line.pieces[k];
    const std::string_view words = text(label.begin, label.end);
    const bool names = is_name_kind(kind) && kind != LabelKind::middle_name && kind != LabelKind::suffix;
    const auto named = [&](std::uint32_t party) {
      if (party == 0) return party;
      party_of(party).named = true;
      party_of(party).line = i;
      if (contains_ignore_case(words, "family member") || contains_ignore_case(words, "care"))
        cared_for_ = contains_ignore_case(words, "caregiver") ? cared_for_ : party;
      line_party_ = block_party_ = last_party_ = party;
      if (section_party_ != 0) section_party_ = party;  // a second parent in the section on parents
      block_is_theirs_ =
          section_party_ != 0 || (i == block_ && k == first_label(line)) || relation_is_asked(i, k, true);
      return party;
    };
    Side* const side = side_at(label.column);
    // "Debtor 1          Debtor 2": the label of the side itself.
    const bool of_the_side =
        !meaning.holder_said ||
        (side != nullptr && (meaning.holder == side->holder || (side->repeated && meaning.holder == Holder::subject)));
    if (side != nullptr && side->party != 0 && of_the_side && (side->repeated || !about_the_subject_alone(kind))) {
      if (names && kind == LabelKind::full_name && party_of(side->party).named)
        side->party = new_party(side->holder, words);
      if (side->party == 0) return 0;
      holder = side->holder;
      if (is_name_kind(kind)) party_of(side->party).named = true;
      return side->party;
    }
    if (side != nullptr && side->repeated && !meaning.holder_said) {  // the first of those who stand side by side
      if (names) subject_named_ = true;
      return 0;
    }
    if (names) {
      if (is_second(holder)) {
        if (!meaning.holder_said && section_party_ != 0) {
          // A second name in a section on parents is the other parent's.
          const bool again = party_of(section_party_).named && kind == LabelKind::full_name;
          const bool part = party_of(section_party_).named && record_.has(kind, holder, section_party_);
          if (again || part) section_party_ = new_party(holder, words);
          return named(section_party_);
        }
        if (meaning.holder_said && section_party_ != 0 && meaning.holder == section_ &&
            !party_of(section_party_).named) {
          std::tie(party_of(section_party_).word, party_of(section_party_).number) = person_in(words);
          return named(section_party_);
        }
        if (kind != LabelKind::full_name) {  // first and last name of one
          const std::uint32_t one = party_called(holder, words);
          constexpr std::size_t near_by = 6;
          if (one != 0 && i - party_of(one).line <= near_by && party_of(one).number == person_in(words).second &&
              !record_.has(kind, holder, one))
            return named(one);
        }
        return named(new_party(holder, words));
      }
      if (holder == Holder::subject) {
        if (kind == LabelKind::full_name && !meaning.holder_said && subject_named_ && relation_is_asked(i, k)) {
          holder = Holder::contact;
          const std::uint32_t party = named(new_party(holder, words));
          block_is_theirs_ = true;
          return party;
        }
        if (kind == LabelKind::full_name && meaning.holder_said) subject_has_.reset();
        if (meaning.holder_said && section_party_ != 0 && !party_of(section_party_).named) {
          section_ = Holder::subject;  // the heading was a title
          section_party_ = 0;
        }
        of_employee_ = of_employee_ || contains_ignore_case(words, "employee");
        for (const std::string_view who : {"patient", "client", "participant", "consumer", "resident"})
          of_client_ = of_client_ || contains_ignore_case(words, who);
        subject_named_ = true;
      }
      block_party_ = line_party_ = last_party_ = 0;
      block_is_theirs_ = false;
      if (is_named_for_work(holder)) work_holder_ = holder, work_line_ = i;
      return 0;
    }
    const auto of = [&](std::uint32_t party) {
      if (party < Finding::party_of_table) holder = party_of(party).holder;
      return party;
    };
    // An employee who asks for leave to care for somebody: what the doctor writes is of the latter.
    if (cared_for_ != 0 && of_employee_ && about_the_subject_alone(kind) &&
        (!meaning.holder_said || contains_ignore_case(words, "patient") || contains_ignore_case(words, "paciente")))
      return of(cared_for_);
    if (meaning.holder_said && is_second(meaning.holder)) return party_called(meaning.holder, words);
    if (meaning.holder_said && holder != Holder::subject) return 0;
    const auto has = static_cast<std::size_t>(as_asked(kind));
    if (!meaning.holder_said && is_phone_or_mail(kind) && section_ == Holder::subject && is_second(holder) &&
        last_party_ != 0 && party_of(last_party_).holder == holder)
      return last_party_;
    if (!meaning.holder_said && last_party_ != 0 && says_his(words)) return of(last_party_);
    if (!meaning.holder_said && of_a_person(kind)) {
      if (section_party_ != 0 && is_second(holder)) return of(line_party_ != 0 ? line_party_ : section_party_);
      if (line_party_ != 0 && (is_phone_or_mail(kind) || subject_has_[has] || !subject_named_ ||
                               party_of(line_party_).holder != Holder::guardian))
        return of(line_party_);
      if (block_party_ != 0 && (block_is_theirs_ || subject_has_[has])) {
        if (block_party_ < Finding::party_of_table && (kind == LabelKind::dob || kind == LabelKind::ssn))
          party_of(block_party_).known_by_number = true;
        return of(block_party_);
      }
      // "Physician: Dr. Ann Brown", and below it "Phone": when the subject's own was asked for before.
      if (is_phone_or_mail(kind) && is_named_for_work(work_holder_) && i > work_line_ && i - work_line_ <= 2 &&
          !line.blank_before && subject_has_[has]) {
        holder = work_holder_;
        return 0;
      }
    }
    if (!meaning.holder_said && about_the_subject_alone(kind) && block_party_ != 0 &&
        block_party_ < Finding::party_of_table) {
      const Party& party = party_of(block_party_);
      constexpr std::size_t near_by = 3;
      const bool household = block_is_theirs_ && party.known_by_number &&
                             (party.holder == Holder::spouse || party.holder == Holder::child);
      if (household || (party.may_be_ill && (block_is_theirs_ || subject_has_[has] || i <= party.line + near_by)))
        return of(block_party_);
    }
    if (holder == Holder::subject && (of_a_person(kind) || about_the_subject_alone(kind))) {
      subject_has_.set(has);
      if (!block_is_theirs_ || about_the_subject_alone(kind)) block_party_ = 0;  // the form speaks of the subject again
    }
    return 0;
  }

  static std::size_t first_label(const Line& line) {
    std::size_t k = 0;
    while (k < line.pieces.size() && !line.pieces[k].label) ++k;
    return k;
  }

  // "OHIO DRIVER LICENSE / 4d TN144727 / 1 BROWN / 2 ANN / 8 12 Elm St": what stands on the face of a licence, whose
  // fields have the same numbers in all states.
  void read_licences() {
    constexpr std::size_t most_licences = 1024, longest_heading = 60;
    if (!contains_ignore_case(utf8_, "driver") && !contains_ignore_case(utf8_, "identification card")) return;
    std::size_t licences = 0;
    for (std::size_t at = 0; at < utf8_.size() && licences < most_licences;) {
      const std::size_t end = std::min(utf8_.find('\n', at), utf8_.size());
      const std::string_view line = trim(utf8_.substr(at, std::min(end - at, longest_heading)));
      at = end + 1;
      if (is_head_of_a_licence(line) && read_licence(at)) ++licences;
    }
  }

  static bool is_head_of_a_licence(std::string_view line) {
    if (line.empty() || line.back() == '.') return false;
    if (!contains_ignore_case(line, "licen") && !contains_ignore_case(line, "identi")) return false;
    for (const std::string_view words :
         {"driver license", "driver's license", "drivers license", "driver licence", "identification card"})
      if (contains_ignore_case(line, words)) return true;
    return false;
  }

  bool read_licence(std::size_t at) {
    constexpr int most_lines = 16;
    constexpr std::size_t longest_line = 80;
    std::vector<RecordCell> cells;
    bool family = false, given = false;
    const auto add = [&](LabelKind kind, std::string_view value, std::string_view label) {
      RecordCell cell;
      cell.kind = kind;
      cell.begin = static_cast<std::uint32_t>(value.data() - utf8_.data());
      cell.end = cell.begin + static_cast<std::uint32_t>(value.size());
      cell.label = std::string(label);
      cell.locator.field = cell.label;
      cells.push_back(std::move(cell));
    };
    bool street = false;
    for (int lines = 0; lines < most_lines && at < utf8_.size(); ++lines) {
      const std::size_t end = std::min(utf8_.find('\n', at), utf8_.size());
      const std::string_view line = trim(utf8_.substr(at, end - at));
      at = end + 1;
      if (line.size() > longest_line || line.find('\t') != std::string_view::npos) return false;
      if (is_head_of_a_licence(line)) break;
      const std::size_t space = std::min(line.find(' '), line.size());
      std::string_view number = line.substr(0, space);
      if (number.size() > 1 && number.back() == '.') number.remove_suffix(1);
      const std::string_view value = trim(line.substr(space));
      const bool words = !value.empty() && std::none_of(value.begin(), value.end(), is_digit) && is_upper(value[0]);
      const std::size_t first = std::min(value.find("  "), value.size());
      if (number == "1" && words && !family) {
        add(LabelKind::last_name, value, "1");
        family = true;
      } else if (number == "2" && words && !given) {
        // Given and middle name.
        const std::size_t middle = std::min(value.find(' '), value.size());
        add(LabelKind::first_name, value.substr(0, middle), "2");
        if (middle < value.size()) add(LabelKind::middle_name, trim(value.substr(middle)), "2");
        given = true;
      } else if ((number == "4d" || number == "4D") && !value.empty()) {
        add(LabelKind::drivers_license, trim(value.substr(0, first)), "4d");
      } else if (number == "8" && is_street(value)) {
        add(LabelKind::street, value, "8");
        street = true;
        continue;
      } else if (street && !line.empty() && !is_digit(line[0])) {
        add(LabelKind::city_state_zip, line, "8");
      } else if (number == "3" && !value.empty()) {
        std::string_view date = value.substr(0, first);
        if (const std::size_t digit = date.find_first_of("0123456789"); digit != std::string_view::npos)
          add(LabelKind::dob, date.substr(digit), "3");
      }
      street = false;
    }
    if (!family || !given || cells.size() < 4) return false;
    RecordAssembler one(part_, How::form);
    for (RecordCell& cell : cells) one.add(std::move(cell));
    one.flush(reading_.findings, 0, false);
    return true;
  }

  // "14/09/1978" in one line tells that "02/03/1982" in another begins with the day.
  void read_day_first() {
    bool day_first = false, month_first = false;
    const auto parts = [](const Finding& f) {
      const auto numbers = split(f.value, '/');
      std::pair<int, int> found{0, 0};
      if (f.element != Element::date_of_birth || numbers.size() != 3 || numbers[2].size() != 4) return found;
      for (const int k : {0, 1}) {
        const std::string_view word = trim(numbers[static_cast<std::size_t>(k)]);
        int n = 0;
        for (const char c : word) n = is_digit(c) && n < 100 ? n * 10 + (c - '0') : 1000;
        (k == 0 ? found.first : found.second) = n;
      }
      return found;
    };
    for (const Finding& f : reading_.findings) {
      const auto [first, second] = parts(f);
      day_first = day_first || (first > 12 && first <= 31 && second <= 12);
      month_first = month_first || (second > 12 && second <= 31 && first <= 12);
    }
    if (!day_first || month_first) return;
    for (Finding& f : reading_.findings) {
      const auto [first, second] = parts(f);
      if (first < 1 || first > 12 || second < 1 || second > 12 || f.normalized.size() != 10) continue;
      const auto two = [](int n) {
        return std::string(1, static_cast<char>('0' + n / 10)) + static_cast<char>('0' + n % 10);
      };
      f.normalized = f.normalized.substr(0, 5) + two(second) + "-" + two(first);
      f.reason += "; the day stands first";
    }
  }

  // Where no name was found for somebody it is the subject of whom these things were asked.
  void forget_the_nameless() {
    std::vector<char> named(parties_.size() + 1, 0);
    for (const Finding& f : reading_.findings)
      if (f.element == Element::name && f.party <= parties_.size()) named[f.party] = 1;
    for (const LabelledSpan& span : reading_.spans)
      if (span.kind == LabelKind::full_name && span.party <= parties_.size()) named[span.party] = 1;
    const auto forget = [&](auto& one) {
      if (one.party == 0 || one.party > parties_.size() || named[one.party]) return;
      one.party = 0;
      if (one.holder == Holder::other) one.holder = Holder::subject;
    };
    for (Finding& f : reading_.findings) forget(f);
    for (LabelledSpan& span : reading_.spans) forget(span);
  }

  // "RESPONSIBLE PARTY          SECOND CONTACT", and below each the lines on that person: sections side by side, up to
  // an empty line or to the end of the table. A person asked for in the right half of a page has a section there, too.
  struct Side {
    std::uint32_t column = 0;
    Holder holder = Holder::subject;
    bool wide = true;  // reaches to the next one; else only what begins at its very column is in it
    std::uint32_t party = 0;
    bool repeated = false;  // the same labels again in the same lines
    bool headed = false;    // under a line that says whose the sides are
  };

  // Where the first label of the line stands in it again.
  std::vector<std::uint32_t> repeated_in(const Line& line) const {
    constexpr std::size_t most_pieces = 24;
    std::vector<std::uint32_t> at;
    if (line.pieces.size() < 2 || line.pieces.size() > most_pieces) return at;
    const std::size_t first = first_label(line);
    if (first == line.pieces.size()) return at;
    const Piece& one = line.pieces[first];
    if (!one.colon && (!one.meaning || one.meaning->certainty() < 0.99)) return at;
    const std::string_view words = text(one.begin, one.end);
    for (std::size_t k = first + 1; k < line.pieces.size(); ++k) {
      const Piece& piece = line.pieces[k];
      if (piece.label && equals_ignore_case(words, text(piece.begin, piece.end))) at.push_back(piece.column);
    }
    return at;
  }

  // "PARENT 1          PARENT 2", and below an empty line "Date of birth          Date of birth" near the same columns:
  // the sections go on. Where labels stand below their lines, those of the next line tell.
  void resume_sides(std::size_t i) {
    constexpr std::uint32_t near_margin = 2, near = 8;
    const bool labels_next = values_above_ && i + 1 < lines_.size() && !lines_[i + 1].blank_before &&
                             first_label(lines_[i]) == lines_[i].pieces.size();
    const Line& line = lines_[labels_next ? i + 1 : i];
    if (headed_sides_.size() < 2 || line.pieces.empty() ||
        line.pieces[0].column > headed_sides_[0].column + near_margin ||
        headed_sides_[0].column > line.pieces[0].column + near_margin)
      return;
    const std::vector<std::uint32_t> columns = repeated_in(line);
    if (columns.size() + 1 != headed_sides_.size()) return;
    for (std::size_t k = 0; k < columns.size(); ++k)
      if (columns[k] > headed_sides_[k + 1].column + near || headed_sides_[k + 1].column > columns[k] + near) return;
    sides_ = headed_sides_;
    for (std::size_t k = 0; k < columns.size(); ++k) sides_[k + 1].column = std::min(sides_[k + 1].column, columns[k]);
  }

  // "Name: ...   Name: ...", and in the next lines again the same label twice at these columns: two people side by
  // side. Where the second and later ones begin; empty if there are none.
  std::vector<std::uint32_t> repeated_at(std::size_t i) const {
    constexpr std::size_t farthest = 2;
    std::vector<std::uint32_t> columns = repeated_in(lines_[i]);
    if (columns.empty()) return columns;
    for (std::size_t n = i + 1; n <= i + farthest && n < lines_.size(); ++n) {
      if (lines_[n].blank_before || lines_[n].table != lines_[i].table) break;
      const std::vector<std::uint32_t> again = repeated_in(lines_[n]);
      if (again.size() != columns.size()) continue;
      bool same = true;
      for (std::size_t k = 0; k < columns.size(); ++k)
        same = same && again[k] <= columns[k] + 2 && columns[k] <= again[k] + 2;
      if (same) return columns;
    }
    return {};
  }

  // "Relationship to child       Relationship to child" above "mother       father": answers, which ask for nobody.
  bool answers_relation(std::size_t i) {
    if (i == 0 || lines_[i].blank_before || lines_[i - 1].pieces.size() < 2) return false;
    const std::vector<Piece>& above = lines_[i - 1].pieces;
    std::vector<Piece>& pieces = lines_[i].pieces;
    if (!std::all_of(above.begin(), above.end(),
                     [](const Piece& p) { return p.label && p.meaning && p.meaning->kind == LabelKind::relationship; }))
      return false;
    if (!std::all_of(pieces.begin(), pieces.end(), [](const Piece& p) {
          return !p.label || (!p.colon && p.meaning && p.meaning->kind == LabelKind::person);
        }))
      return false;
    for (Piece& piece : pieces) piece.label = false;
    return true;
  }

  void enter_sides(std::size_t i) {
    if (answers_relation(i)) return;
    const Line& line = lines_[i];
    const Line& before = i > 0 ? lines_[i - 1] : line;
    constexpr std::uint32_t right_half = 20;
    constexpr std::size_t most_sides = 16;
    if (line.blank_before || line.table != before.table) {
      if (!sides_.empty()) headed_sides_ = sides_.front().headed ? sides_ : std::vector<Side>{};
      if (line.table != before.table || line.page != before.page) headed_sides_.clear();
      sides_.clear();
      resume_sides(i);
    }
    if (line.pieces.size() < 2 || line.pieces.size() > most_sides) return;
    const auto is_person = [](const Piece& p) {
      return p.label && !p.colon && p.meaning && p.meaning->holder_said && !p.meaning->addressee &&
             (p.meaning->kind == LabelKind::person || p.meaning->kind == LabelKind::full_name);
    };
    if (std::all_of(line.pieces.begin(), line.pieces.end(),
                    [&](const Piece& p) { return is_person(p) && p.meaning->kind == LabelKind::person; })) {
      sides_.clear();
      // "Applicant 1          Applicant 2": the second is asked the same.
      const bool alike = std::all_of(line.pieces.begin(), line.pieces.end(),
                                     [](const Piece& p) { return p.meaning->holder == Holder::subject; });
      for (const Piece& piece : line.pieces) {
        Holder holder = piece.meaning->holder;
        const bool another = alike && !sides_.empty();
        if (another) holder = Holder::other;
        const std::uint32_t party = is_second(holder) || another ? new_party(holder, text(piece.begin, piece.end)) : 0;
        sides_.push_back({piece.column, holder, true, party, alike, true});
      }
      return;
    }
    if (std::none_of(sides_.begin(), sides_.end(), [](const Side& side) { return side.wide; }))
      if (const std::vector<std::uint32_t> columns = repeated_at(i); !columns.empty() && columns.size() < most_sides) {
        // Below an empty line the same people go on.
        bool same = columns.size() == repeated_sides_.size();
        for (std::size_t k = 0; k < columns.size() && same; ++k)
          same = columns[k] <= repeated_sides_[k].column + 2 && repeated_sides_[k].column <= columns[k] + 2;
        if (!same) {
          repeated_sides_.clear();
          for (const std::uint32_t column : columns)
            repeated_sides_.push_back({column, Holder::other, true, new_party(Holder::other, {}), true});
        }
        sides_ = repeated_sides_;
        sides_.insert(sides_.begin(), {line.pieces[first_label(line)].column, Holder::subject, true, 0, true});
        return;
      }
    if (line.table != Finding::no_table) return;
    for (const Piece& piece : line.pieces)
      if (sides_.size() < most_sides && is_person(piece) && piece.column >= right_half &&
          piece.meaning->holder != Holder::subject)
        sides_.push_back({piece.column, piece.meaning->holder, false,
                          new_party(piece.meaning->holder, text(piece.begin, piece.end)), false});
  }

  const Side* side_at(std::uint32_t column) const {
    const Side* found = nullptr;
    for (const Side& side : sides_)
      if (side.wide ? side.column <= column + 2 : side.column <= column + 2 && column <= side.column + 2) found = &side;
    return found;
  }
  Side* side_at(std::uint32_t column) { return const_cast<Side*>(std::as_const(*this).side_at(column)); }

  // What stands in a side without a label is of its person as well.
  void mark_sides(const Line& line) {
    for (const Piece& piece : line.pieces) {
      if (piece.label || piece.used) continue;
      const Side* const side = side_at(piece.column);
      if (side == nullptr || !side->wide || side->holder == Holder::subject) continue;
      LabelledSpan span;
      span.begin = piece.begin;
      span.end = piece.end;
      span.holder = side->holder;
      span.party = side->party;
      reading_.spans.push_back(std::move(span));
    }
  }

  // The pieces of a line that end after `from` (or two columns before) and begin before `to`. In a table all of them:
  // its cells are bounded in number, and their columns are not in order when a cell is wide.
  static std::span<Piece> between(Line& line, std::uint32_t from, std::uint32_t to) {
    if (line.table != Finding::no_table) return line.pieces;
    const auto first = std::partition_point(line.pieces.begin(), line.pieces.end(),
                                            [&](const Piece& piece) { return piece.column_end + 2 < from; });
    const auto last =
        std::partition_point(first, line.pieces.end(), [&](const Piece& piece) { return piece.column < to; });
    return {first, last};
  }

  // "Home:" before or above "303 Turnpike Road, Millbrook, NY 12545".
  bool asks_for_a_street(std::size_t i, std::size_t k) const {
    const std::vector<Piece>& pieces = lines_[i].pieces;
    if (k + 1 < pieces.size()) return is_street(text(pieces[k + 1].begin, pieces[k + 1].end));
    if (pieces.size() != 1 || i + 1 >= lines_.size() || lines_[i + 1].pieces.size() != 1) return false;
    return is_street(text(lines_[i + 1].pieces[0].begin, lines_[i + 1].pieces[0].end));
  }

  // Where the value of the label may stand: nothing when it has none.
  Piece* find_value(std::size_t i, std::size_t k) {
    Line& line = lines_[i];
    const Piece& label = line.pieces[k];
    const LabelKind kind = label.meaning->kind;
    if (k + 1 < line.pieces.size()) {
      // Boxes to tick between the label and the name: "Employee: [x] RN [ ] LPN   Ann Brown".
      const bool boxes = (kind == LabelKind::person || kind == LabelKind::full_name) && k + 2 < line.pieces.size() &&
                         has_boxes(text(line.pieces[k + 1].begin, line.pieces[k + 1].end));
      Piece& right = line.pieces[boxes ? k + 2 : k + 1];
      // "24. Date    27. Tooth": a box of the form, though nobody knows what it asks for.
      const bool numbered = !label.colon && is_numbered(text(right.begin, right.end));
      // "Date of birth | Place of birth" above "12/25/1981 | Caguas, PR": labels, of which the second is not known.
      const bool above_values = line.table != Finding::no_table && !label.colon && proves_itself(kind) &&
                                !read_value(kind, text(right.begin, right.end), false, false);
      if (!right.label && !right.used && !numbered && !above_values) {
        // Without a colon a far value must prove itself.
        if (label.colon || line.table != Finding::no_table || proves_itself(kind) ||
            right.column - label.column_end <= 40)
          return &right;
        return nullptr;
      }
    }
    if (label.colon && is_vague(kind)) return nullptr;
    if (values_above_ && only_labels(line))
      return i > 0 && lines_[i - 1].table == Finding::no_table ? facing(lines_[i - 1], label) : nullptr;
    for (std::size_t n = i + 1; n < lines_.size() && n <= i + lines_below; ++n) {
      Line& below = lines_[n];
      if ((below.table == Finding::no_table) != (line.table == Finding::no_table)) {
        // The labels were read as a line of text, the values below them as the first row of a table, or the other way.
        const bool facing_rows =
            n == i + 1 && below.pieces.size() == line.pieces.size() && all_labels(line) &&
            std::none_of(below.pieces.begin(), below.pieces.end(), [](const Piece& piece) { return piece.label; });
        if (facing_rows && !below.pieces[k].used) return &below.pieces[k];
        break;
      }
      // "A:" in a line of its own asks for what stands below it.
      if (n > i + 1 && lines_[n - 1].pieces.size() == 1 && lines_[n - 1].pieces[0].label &&
          lines_[n - 1].pieces[0].colon)
        break;
      bool label_below = false;
      for (Piece& piece : between(below, label.column, label.column_end + farthest_to_the_right)) {
        const bool overlaps = piece.column < label.column_end + 2 && label.column < piece.column_end + 2;
        if (overlaps && piece.label && piece.colon) label_below = true;
        if (piece.label || piece.used) continue;
        // "Applicant" above "Name: Ann Brown": the name is what the label before it asks for.
        if (&piece > below.pieces.data() && (&piece)[-1].label && (&piece)[-1].colon) continue;
        if (overlaps) return &piece;
        // A label alone in its line, and its answer alone and indented in the next.
        constexpr std::uint32_t deepest_indent = 24;
        if (n == i + 1 && label.colon && line.pieces.size() == 1 && below.pieces.size() == 1 &&
            line.table == Finding::no_table && piece.column >= label.column &&
            piece.column - label.column <= deepest_indent)
          return &piece;
        // A label in two lines with its value between them, to the right.
        if (proves_itself(kind) && piece.column >= label.column_end &&
            piece.column - label.column_end < farthest_to_the_right && n == i + 1 &&
            read_value(kind, text(piece.begin, piece.end), false, false))
          return &piece;
      }
      if (label_below) break;
    }
    return nullptr;
  }

  // "1. | Ann Brown | husband | 518-555-0147": behind a name the word says how this person is related, and asks for
  // nothing. What follows is that person's.
  bool says_relation(std::size_t i, std::size_t k) {
    Line& line = lines_[i];
    const Piece& word = line.pieces[k];
    if (word.colon || k == 0 || line.pieces[k - 1].label || line.pieces[k - 1].used) return false;
    if (word.meaning->kind != LabelKind::person || !is_second(word.meaning->holder)) return false;
    Piece& name = line.pieces[k - 1];
    if (!is_full_name(text(name.begin, name.end))) return false;
    const std::uint32_t party = read_second(i, name, word);
    if (party == 0) return false;
    for (std::size_t more = k + 1; more < line.pieces.size() && !line.pieces[more].label; ++more) {
      LabelledSpan span;
      span.begin = line.pieces[more].begin;
      span.end = line.pieces[more].end;
      span.holder = word.meaning->holder;
      span.party = party;
      span.label = std::string(text(word.begin, word.end));
      reading_.spans.push_back(std::move(span));
    }
    return true;
  }

  // "Parents | Ann Brown (mother) | Phone | ..." over "| Bo Brown (father) | Phone | ...": below a label the empty box
  // asks for the same.
  void ask_again(std::size_t i) {
    Line& line = lines_[i];
    if (i == 0 || line.table == Finding::no_table || line.pieces.empty()) return;
    const Line& above = lines_[i - 1];
    Piece& name = line.pieces[0];
    if (above.table != line.table || above.row + 1 != line.row || above.pieces.size() < 2 || name.colon || name.used)
      return;
    const Piece& label = above.pieces[0];
    if (!label.label || !is_second(label.meaning->holder) ||
        (label.meaning->kind != LabelKind::person && label.meaning->kind != LabelKind::full_name))
      return;
    if (above.pieces[1].label || above.pieces[1].column != name.column) return;
    if (name.label && name.meaning->certainty() > 0.6) return;
    if (!read_person(text(name.begin, name.end), false)) return;
    name.label = false;  // "(father)" is no label either
    last_party_ = read_second(i, name, label);
  }

  // Where a cell stands whose value is a piece of this line, and whose label it has already.
  void locate(RecordCell& cell, const Line& line, const Piece& value) const {
    cell.locator.page = line.page;
    cell.locator.line = line.number;
    cell.locator.field = cell.label;
    cell.table = line.table;
    cell.row = line.row;
    if (line.table == Finding::no_table) return;
    cell.locator.row = part_.tables[line.table].source_row(line.row);
    cell.locator.column = value.column / 1000 + 1;
  }

  // The name of somebody besides the subject, as `label` says; the number of the party, 0 when there are too many.
  std::uint32_t read_second(std::size_t i, Piece& name, const Piece& label) {
    const Line& line = lines_[i];
    const std::uint32_t party = new_party(label.meaning->holder, text(label.begin, label.end));
    if (party == 0) return 0;
    party_of(party).named = true;
    RecordCell cell;
    cell.kind = LabelKind::full_name;
    cell.holder = label.meaning->holder;
    cell.party = party;
    cell.begin = name.begin;
    cell.end = name.end;
    cell.label = std::string(text(label.begin, label.end));
    locate(cell, line, name);
    name.used = true;
    RecordAssembler one(part_, How::form);
    one.add(cell);
    one.flush(reading_.findings, 0, false);
    line_ = i;
    line_holder_ = cell.holder;
    line_names_another_ = false;
    line_party_ = party;
    return party;
  }

  // "Insurance company   Child's ID no.   Subscriber", "Member: ...   ID: ...": beside what is asked of an insurance an
  // ID is the number of who is insured.
  bool is_id_of_insured(const Line& line, std::size_t k) const {
    const std::vector<std::string> words = Lexicon::built_in().words(text(line.pieces[k].begin, line.pieces[k].end));
    constexpr std::size_t most_words = 3, reach = 4;
    if (words.empty() || words.size() > most_words) return false;
    std::size_t last = words.size() - 1;
    if (last > 0 && (words[last] == "no" || words[last] == "#")) --last;
    if (words[last] != "id") return false;
    const LabelMeaning& own = *line.pieces[k].meaning;
    if (own.kind != LabelKind::generic_id && own.kind != LabelKind::ignore && own.kind != LabelKind::mrn) return false;
    for (std::size_t n = k > reach ? k - reach : 0; n < line.pieces.size() && n <= k + reach; ++n) {
      const Piece& piece = line.pieces[n];
      if (n == k || !piece.label || !piece.meaning || piece.meaning->certainty() < 0.6) continue;
      const LabelKind kind = piece.meaning->kind;
      if (kind == LabelKind::payer || kind == LabelKind::insurance || kind == LabelKind::member_id_or_name ||
          kind == LabelKind::group_no || piece.meaning->holder == Holder::subscriber)
        return true;
    }
    return false;
  }

  void read_label(std::size_t i, std::size_t k) {
    Line& line = lines_[i];
    Piece& label = line.pieces[k];
    LabelMeaning meaning = *label.meaning;
    if (line_ != i) line_party_ = 0;
    if (says_relation(i, k)) return;
    // "Spouse's first name and initial | Last name": the rest of the spouse's name.
    if (k > 0 && !meaning.holder_said && is_name_kind(meaning.kind) && meaning.kind != LabelKind::full_name)
      if (const Piece& before = line.pieces[k - 1]; before.label && before.meaning &&
                                                    before.meaning->kind == LabelKind::first_name &&
                                                    before.meaning->holder_said) {
        meaning.holder = before.meaning->holder;
        meaning.holder_said = true;
      }
    // "Relationship | daughter": an answer, though the word would ask for a name elsewhere.
    if (k > 0 && !label.colon && meaning.kind == LabelKind::person && line.pieces[k - 1].label &&
        line.pieces[k - 1].meaning->kind == LabelKind::relationship)
      return;
    // In a power of attorney the principal heads no school, and the agent sells nothing.
    if (of_attorney_ && meaning.holder_said && meaning.holder == Holder::staff) {
      const std::string_view words = text(label.begin, label.end);
      if (contains_ignore_case(words, "principal"))
        meaning.holder = Holder::subject;
      else if (contains_ignore_case(words, "agent"))
        meaning.holder = Holder::contact;
    }
    // "ID#" in the section on who is insured.
    if (meaning.kind == LabelKind::generic_id && section_ == Holder::subscriber && !meaning.holder_said)
      meaning.kind = LabelKind::member_id;
    if (element_of(meaning.kind) != Element::health_insurance && is_id_of_insured(line, k)) {
      label.meaning->kind = meaning.kind = LabelKind::member_id;
      if (meaning.holder == Holder::child) meaning.holder = Holder::subject;
    }
    if (label.colon && meaning.kind == LabelKind::phone_weak && asks_for_a_street(i, k))
      label.meaning->kind = meaning.kind = LabelKind::address;
    // "HOME | 12 Elm St Apt 4, Troy, NY 12180": what stands in the box says what was asked.
    if (meaning.kind == LabelKind::phone_weak && k + 1 < line.pieces.size() && !line.pieces[k + 1].label) {
      const std::string_view value = text(line.pieces[k + 1].begin, line.pieces[k + 1].end);
      const auto address = read_address(value, {});
      if (address && !address->zip.empty()) meaning.kind = LabelKind::address;
    }
    // "Claim Number: 067-45-1234 DI": to the Social Security Administration a claim is the number of who earned it.
    if (label.colon && !element_of(meaning.kind) && k + 1 < line.pieces.size() && !line.pieces[k + 1].label &&
        contains_ignore_case(text(label.begin, label.end), "claim n") && is_of_social_security()) {
      Piece& number = line.pieces[k + 1];
      constexpr std::size_t of_the_number = 11, most_behind = 4;
      const std::string_view whole = text(number.begin, number.end);
      if (whole.size() >= of_the_number && whole.size() <= of_the_number + most_behind && whole[3] == '-' &&
          whole[6] == '-') {
        number.end = number.begin + static_cast<std::uint32_t>(of_the_number);
        meaning.kind = LabelKind::ssn;
      }
    }
    // "Document Number" of somebody who crossed a border.
    if (meaning.kind == LabelKind::generic_id && !meaning.holder_said && is_of_travel() &&
        to_lower(text(label.begin, std::min(label.end, label.begin + 8))) == "document")
      meaning.kind = LabelKind::passport;
    if (!label.colon && is_vague(meaning.kind)) return;
    // "refer to the clinic; ask re: prazosin" is no subject of a letter.
    if (meaning.kind == LabelKind::reference && k > 0) return;
    // How to reach the office, on top of its pages.
    if (line.page_header && (meaning.kind == LabelKind::phone || meaning.kind == LabelKind::fax ||
                             meaning.kind == LabelKind::email || meaning.kind == LabelKind::address ||
                             meaning.kind == LabelKind::street || meaning.kind == LabelKind::organisation))
      return;
    Piece* value = find_value(i, k);
    if (value == nullptr) return;
    if (label.colon && meaning.known_words == 0 && meaning.kind == LabelKind::ignore &&
        asks_for_a_name(i, k, text(value->begin, value->end))) {
      meaning.kind = LabelKind::full_name;
      if (subject_named_ && side_at(label.column) == nullptr && section_ == Holder::subject) {
        meaning.holder = Holder::contact;
        meaning.holder_said = true;
      }
    }
    Holder holder = meaning.holder;
    if (!meaning.holder_said || (meaning.holder == Holder::subject && section_ == Holder::guardian))
      holder = section_ == Holder::subject ? meaning.holder : section_;
    LabelKind kind = meaning.kind == LabelKind::person ? LabelKind::full_name : meaning.kind;
    if (const Side* const side = side_at(label.column);
        side != nullptr && !meaning.holder_said && !about_the_subject_alone(kind))
      holder = side->holder;
    // "Applicant 2 date of birth" is not that of the first.
    if (meaning.holder_said && holder == Holder::subject && names_a_second(text(label.begin, label.end)))
      holder = Holder::contact;
    // "Guardian: Ann Brown   Phone: ...": of whom the line speaks.
    if (line_ != i) {
      line_ = i;
      line_holder_ = Holder::subject;
      line_names_another_ = false;
    }
    // "Mother's name: Ann Brown", and below it "Phone: ...": hers, as long as nothing else was asked for.
    const bool reaches = kind == LabelKind::phone || kind == LabelKind::email || kind == LabelKind::fax;
    // Where each label stands above its value the lines are twice as many.
    const bool value_below = value < line.pieces.data() || value >= line.pieces.data() + line.pieces.size();
    if (!meaning.holder_said && holder == Holder::subject && reaches && below_holder_ != Holder::subject &&
        i > below_line_ && i - below_line_ <= (value_below ? 2 * lines_below_name : lines_below_name) &&
        line.table == lines_[below_line_].table && !line.blank_before)
      holder = below_holder_;
    if (kind == LabelKind::full_name && meaning.holder_said && !meaning.addressee &&
        (meaning.holder == Holder::guardian || meaning.holder == Holder::spouse || meaning.holder == Holder::contact)) {
      below_holder_ = meaning.holder;
      below_line_ = i;
    } else if (!reaches && kind != LabelKind::relationship) {
      below_holder_ = Holder::subject;
    }
    if (kind == LabelKind::full_name && !meaning.addressee) {
      if (meaning.holder_said) line_holder_ = meaning.holder;
      line_names_another_ = names_another(text(label.begin, label.end));
      last_holder_ = holder;
    }
    // "Parent telephone: 518-555-0147   E-mail: ...": the rest of the line is theirs as well.
    if (reaches && meaning.holder_said && is_second(meaning.holder) && line_holder_ == Holder::subject)
      line_holder_ = meaning.holder;
    // "Other occupant: Dashiell Igwe", and below it "His birthday".
    if (const std::string_view words = text(label.begin, label.end);
        !meaning.holder_said && last_holder_ != Holder::subject && last_holder_ != Holder::provider &&
        last_holder_ != Holder::staff && says_his(words))
      holder = last_holder_;
    if ((!meaning.holder_said || line_names_another_) && holder == Holder::subject && line_holder_ != Holder::subject &&
        (kind == LabelKind::phone || kind == LabelKind::email || kind == LabelKind::fax ||
         (kind == LabelKind::dob &&
          (line_holder_ == Holder::contact || line_holder_ == Holder::spouse || line_holder_ == Holder::child))))
      holder = line_holder_;
    const std::uint32_t party =
        kind == LabelKind::signature || meaning.addressee ? 0 : party_for(i, k, meaning, kind, holder);
    // No form asks for a guardian's or a contact's illness: such a label ends their section.
    if (!meaning.holder_said && holder != Holder::subject && sides_.empty() && about_the_subject_alone(kind) &&
        party == 0) {
      flush();
      section_ = Holder::subject;
      holder = Holder::subject;
    }
    // "DX:  J44.9  COPD": the illness behind its code.
    if (kind == LabelKind::diagnosis && !value_below && value->end - value->begin <= 8 &&
        could_be(Element::diagnosis, text(value->begin, value->end)))
      if (Piece* const words = value + 1; words < line.pieces.data() + line.pieces.size() && !words->label &&
                                          !words->used && words->begin - value->end <= 4 &&
                                          is_alpha(utf8_[words->begin]) &&
                                          could_be(Element::diagnosis, text(words->begin, words->end)) == false) {
        value->end = words->end;
        value->column_end = words->column_end;
        words->used = true;
      }
    const std::string_view raw = text(value->begin, value->end);
    // "Representative: Ann Brown, Brown & Diaz, Attorneys, 14 State St": whom the firm behind the name employs.
    if (kind == LabelKind::full_name && holder == Holder::contact && !meaning.addressee)
      if (const std::size_t comma = raw.find(", ");
          comma != std::string_view::npos && is_full_name(raw.substr(0, comma)))
        if (const std::string_view firm = raw.substr(comma + 2, raw.find(", ", comma + 2) - comma - 2);
            !firm.empty() && !is_digit(firm[0]) &&
            (is_company(firm) ||  // no house: "760 County Road 142"
             (firm.find(" & ") != std::string_view::npos && !is_given_name(firm.substr(0, firm.find(' '))))))
          holder = Holder::staff;
    // "Household: Ann Brown (head); Bo Lind, son, 6/2/2011, SSN 112-60-0093; ...": of several, each with what is
    // theirs.
    if ((kind == LabelKind::full_name || kind == LabelKind::person) && lists_people(raw)) return;
    // "Member: Ann Brown": asks for a name where one stands.
    if (kind == LabelKind::member_id_or_name && is_full_name(raw)) kind = LabelKind::full_name;
    // "Patient: Ann Brown" and below it "ID no.: TRC-03510": of the patient.
    if (kind == LabelKind::generic_id && of_client_ && !meaning.holder_said && !is_second(holder) &&
        is_number_of_a_client(text(label.begin, label.end), raw))
      kind = LabelKind::mrn;
    // "Bank: M&T Bank 9876543210"
    if (kind == LabelKind::organisation && contains_ignore_case(text(label.begin, label.end), "bank") &&
        account_behind_bank(raw))
      kind = LabelKind::bank_account;
    // "Account: 109761" on a bill is the number in the books of who sends it.
    if (kind == LabelKind::account && (is_number_in_books(raw) || is_a_bill())) kind = LabelKind::mrn;
    if (kind == LabelKind::signature) {
      // "Parent signature": of somebody at home.
      if (!meaning.holder_said || !is_second(meaning.holder)) holder = Holder::staff;
      kind = LabelKind::full_name;
    }

    LabelledSpan span;
    span.begin = value->begin;
    span.end = value->end;
    span.kind = kind;
    span.holder = kind == LabelKind::organisation ? Holder::employer : holder;
    span.addressee = meaning.addressee;
    span.old = meaning.old;
    span.party = party;
    span.label = std::string(text(label.begin, label.end));
    // A paragraph below a label that asks for a name is no name.
    constexpr std::size_t longest_name_line = 120;
    if (kind == LabelKind::full_name && raw.size() > longest_name_line) return;
    // "Baby" over "Gains well, Dr. Brown is content. Next shots in May.": a heading.
    constexpr std::size_t longest_bare_name = 60;
    if (kind == LabelKind::full_name && !label.colon && raw.size() > longest_bare_name &&
        line.table == Finding::no_table && !read_person(raw.substr(0, raw.find_first_of(",;(")), meaning.family_first))
      return;
    reading_.spans.push_back(span);
    // "Emergency contact: Ann Brown (sister)   518-555-0147": what follows without a label is theirs, too.
    const Piece* const first = line.pieces.data();
    const Piece* const last = first + line.pieces.size();
    if (kind == LabelKind::full_name && holder != Holder::subject && !meaning.addressee && value >= first &&
        value < last)
      for (const Piece* more = value + 1; more < last && !more->label; ++more) {
        LabelledSpan rest = span;
        rest.begin = more->begin;
        rest.end = more->end;
        reading_.spans.push_back(rest);
      }
    if (is_vague(kind) || kind == LabelKind::reference || kind == LabelKind::position ||
        kind == LabelKind::organisation || kind == LabelKind::relationship) {
      if (kind != LabelKind::reference && label.colon && raw.size() < 40) value->used = true;
      return;
    }
    if (contains_ignore_case(span.label, "example") || contains_ignore_case(span.label, "e.g.")) return;
    if (meaning.addressee) return;  // a name, or a whole team: the free pass finds people in it

    RecordCell cell;
    cell.kind = kind;
    cell.holder = holder;
    cell.old = meaning.old;
    cell.family_first = meaning.family_first;
    cell.party = party;
    cell.begin = value->begin;
    cell.end = value->end;
    // "From: Ann Brown <ann.brown61@...>"
    if (kind == LabelKind::full_name)
      if (const std::size_t address = raw.find('<'); address != std::string_view::npos && address > 0)
        cell.end =
            cell.begin + static_cast<std::uint32_t>(raw.substr(0, raw.find_last_not_of(' ', address - 1) + 1).size());
    // "same address: 12 Elm St, Troy, NY 12180. She comes for prenatal care": a sentence, and another behind it.
    if (kind == LabelKind::address)
      if (const std::size_t stop = raw.find(". ");
          stop != std::string_view::npos && stop > 0 && is_digit(raw[stop - 1]))
        if (const auto address = read_address(raw.substr(0, stop), {}); address && !address->zip.empty())
          cell.end = cell.begin + static_cast<std::uint32_t>(stop);
    cell.label = span.label;
    locate(cell, line, *value);
    value->used = true;
    if (kind == LabelKind::full_name && contains_ignore_case(span.label, "address"))
      address_below_name(i, *value, cell);
    if (combines(kind)) {
      if (kind == LabelKind::address) {
        // The rest of the address may stand in the line below, under its start.
        const auto whole = read_address(raw, {});
        if (!whole || whole->zip.empty()) extend_below(i, *value, cell);
      }
      if (record_.has(kind, holder, party)) flush();
      record_.add(std::move(cell));
      return;
    }
    RecordAssembler one(part_, How::form);
    const std::size_t before = reading_.findings.size();
    one.add(cell);
    one.flush(reading_.findings, 0, false);
    if (reading_.findings.size() == before) value->used = false;
  }

  // "ID", "ID no.", "#": and digits, with the letters of the office before them.
  static bool is_number_of_a_client(std::string_view label, std::string_view value) {
    constexpr std::size_t most_letters = 4, fewest_digits = 4, most_digits = 10;
    std::string words = to_lower(trim(label));
    while (!words.empty() && (words.back() == '.' || words.back() == ':' || words.back() == ' ')) words.pop_back();
    if (words != "id" && words != "id no" && words != "id number" && words != "id #" && words != "#" && words != "no")
      return false;
    std::size_t i = 0;
    while (i < value.size() && i < most_letters && is_upper(value[i])) ++i;
    if (i > 0 && i < value.size() && value[i] == '-') ++i;
    const std::string_view digits = value.substr(i);
    return digits.size() >= fewest_digits && digits.size() <= most_digits && all_digits(digits);
  }

  static bool lists_people(std::string_view value) {
    constexpr std::size_t longest = 400, longest_name = 40;
    const std::size_t semicolon = value.find("; ");
    if (value.size() > longest || semicolon == std::string_view::npos) return false;
    const auto opens_with_name = [&](std::string_view part) {
      const std::size_t stop = std::min(part.find_first_of(",("), part.size());
      return stop < part.size() && stop <= longest_name && is_full_name(trim(part.substr(0, stop)));
    };
    return opens_with_name(value.substr(0, semicolon)) && opens_with_name(value.substr(semicolon + 2));
  }

  // A bill for what was done for somebody, which speaks of no bank.
  bool is_a_bill() {
    if (!bill_) {
      const auto says = [&](std::initializer_list<std::string_view> words) {
        return std::any_of(words.begin(), words.end(),
                           [&](std::string_view w) { return contains_ignore_case(utf8_, w); });
      };
      bill_ = says({"amount due", "balance due", "please pay", "past due", "statement date"}) &&
              says({"patient", "services", "visit", "session", "copay", "insurance"}) &&
              !says({" bank", "routing", "deposit", "checking", "savings", "credit union"});
    }
    return *bill_;
  }

  bool is_of_social_security() const {
    constexpr std::size_t head = 2000;
    return contains_ignore_case(utf8_.substr(0, head), "social security administration");
  }

  // What the border has on somebody: an arrival or a visa.
  bool is_of_travel() {
    if (!travel_) {
      travel_ = false;
      for (const std::string_view words : {"i-94", "country of citizenship", "country of issuance", "country of issue",
                                           "class of admission", "nationality", "visa type", "visa class"})
        travel_ = *travel_ || contains_ignore_case(utf8_, words);
    }
    return *travel_;
  }

  // "Subscriber name, address", and under the name a street and a town in lines of their own.
  void address_below_name(std::size_t i, const Piece& name, const RecordCell& cell) {
    constexpr std::size_t farthest = 4;
    std::string all;
    std::vector<Piece*> pieces;
    for (std::size_t n = i; n <= i + farthest && n < lines_.size() && pieces.size() < 3; ++n)
      for (Piece& piece : between(lines_[n], name.column, name.column + 3)) {
        if (piece.begin <= name.begin || piece.label || piece.used) continue;
        if (piece.column + 2 < name.column || piece.column > name.column + 2) continue;
        if (!all.empty()) all += ", ";
        all += text(piece.begin, piece.end);
        pieces.push_back(&piece);
        const auto address = read_address(all, {});
        if (!address || address->zip.empty()) continue;
        keep_address(cell, pieces.front()->begin, pieces.front()->end, all, *address, false, "below the name");
        for (Piece* one : pieces) one->used = true;
        return;
      }
  }

  // An address that stands in several lines, at the place of the first; `where` says how they lie.
  void keep_address(const RecordCell& cell, std::uint32_t begin, std::uint32_t end, std::string value,
                    const PostalAddress& address, bool old, std::string_view where) {
    Finding f;
    f.element = Element::address;
    f.how = How::form;
    f.holder = cell.holder;
    f.party = cell.party;
    f.flags = flag_context | (old ? flag_old : 0u);
    f.begin = begin;
    f.end = end;
    f.value = std::move(value);
    f.normalized = pack(address);
    f.confidence = 95;
    f.reason = "label '" + cell.label + "'; " + std::string(where);
    f.label = cell.label;
    f.locator = cell.locator;
    f.table = cell.table;
    f.row = cell.row;
    reading_.findings.push_back(std::move(f));
  }

  void extend_below(std::size_t i, const Piece& value, RecordCell& cell) {
    for (std::size_t n = i + 1; n < lines_.size() && n <= i + 2; ++n) {
      for (Piece& piece : between(lines_[n], value.column, value.column + 3)) {
        if (piece.label || piece.used) continue;
        if (piece.column + 2 < value.column || piece.column > value.column + 2) continue;
        // The two lines are one value only in the text; the address is read from the joined words.
        const std::string both =
            std::string(text(cell.begin, cell.end)) + ", " + std::string(text(piece.begin, piece.end));
        const auto address = read_address(both, {});
        if (!address || address->zip.empty()) continue;
        keep_address(cell, cell.begin, cell.end, both, *address, cell.old, "two lines");
        piece.used = true;
        cell.kind = LabelKind::ignore;
        return;
      }
    }
  }

  void read_fields() {
    RecordAssembler record(part_, How::form);
    Holder above = Holder::subject;  // of the name that was asked for last
    std::size_t since = 0;
    for (const Field& field : part_.fields) {
      if (field.kind != FieldKind::form) continue;
      ++since;
      std::string label(part_.view(field.label_begin, field.label_end));
      auto meaning = Lexicon::built_in().read(label);
      if (!meaning || meaning->certainty() < 0.5) {
        std::string_view name = field.name;
        if (const auto dot = name.rfind('.'); dot != std::string_view::npos) name.remove_prefix(dot + 1);
        for (const std::string_view prefix : {"txt", "fld", "tb", "chk", "cmb", "ddl"})
          if (name.size() > prefix.size() + 1 && name.starts_with(prefix)) {
            name.remove_prefix(prefix.size());
            break;
          }
        const auto by_name = Lexicon::built_in().read(name);
        if (by_name && (!meaning || by_name->certainty() > meaning->certainty())) meaning = by_name;
        if (label.empty()) label = field.name;
      }
      if (!meaning || field.value_begin == field.value_end) continue;
      RecordCell cell;
      cell.kind = meaning->kind == LabelKind::person ? LabelKind::full_name : meaning->kind;
      if (meaning->holder_said && is_named_for_work(meaning->holder)) {
        // "Present landlord: Harbor Apartments (Ms. Gray), 757-555-0103": nothing of it is the applicant's.
        LabelledSpan span;
        span.begin = field.value_begin;
        span.end = field.value_end;
        span.kind = cell.kind;
        span.holder = meaning->holder;
        span.label = label;
        reading_.spans.push_back(std::move(span));
      }
      if (is_vague(cell.kind) || cell.kind == LabelKind::reference) continue;
      cell.holder = cell.kind == LabelKind::signature ? Holder::staff : meaning->holder;
      if (cell.kind == LabelKind::signature) cell.kind = LabelKind::full_name;
      // "Parent: Ann Brown", and in the next fields "Phone", "Email": hers.
      if (is_name_kind(cell.kind)) {
        above = meaning->holder_said ? meaning->holder : Holder::subject;
        since = 0;
      } else if (is_phone_or_mail(cell.kind) && !meaning->holder_said && since <= lines_below_name &&
                 (above == Holder::guardian || above == Holder::spouse || above == Holder::contact)) {
        cell.holder = above;
      }
      cell.old = meaning->old;
      cell.family_first = meaning->family_first;
      cell.begin = field.value_begin;
      cell.end = field.value_end;
      cell.label = label;
      cell.locator.page = field.page;
      cell.locator.field = field.name.empty() ? label : field.name;
      record.add(std::move(cell));
    }
    record.flush(reading_.findings, 0, false);
  }

  const TextPart& part_;
  std::string_view utf8_;
  std::vector<Line> lines_;
  RecordAssembler record_;
  Holder section_ = Holder::subject;
  bool values_above_ = false;
  bool of_attorney_ = false;
  std::optional<bool> bill_, travel_;
  std::uint32_t cared_for_ = 0;  // the family member for whom an employee asks leave
  bool of_employee_ = false;     // the subject was asked for as an employee
  bool of_client_ = false;       // or as somebody who is served
  std::vector<Side> sides_, repeated_sides_;
  std::vector<Side> headed_sides_;  // of the last lines that ended at an empty one
  std::vector<Party> parties_;      // Finding::party counts them from 1
  std::uint32_t section_party_ = 0, block_party_ = 0, line_party_ = 0, last_party_ = 0;
  std::size_t block_ = 0;         // the line in which a block of lines without an empty one between them begins
  bool block_is_theirs_ = false;  // the block begins with the name of its party
  bool subject_named_ = false;
  std::bitset<128> subject_has_;          // kinds that were asked of the subject
  Holder work_holder_ = Holder::subject;  // of the last name that a label of somebody at work asked for
  std::size_t work_line_ = 0;
  std::size_t line_ = static_cast<std::size_t>(-1);  // whose labels were read last
  Holder last_holder_ = Holder::subject;             // of the last name that a label asked for
  Holder below_holder_ = Holder::subject;            // of the name that was asked for last, and nothing else since
  std::size_t below_line_ = 0;
  Holder line_holder_ = Holder::subject;  // whom the last name in it is of
  bool line_names_another_ = false;       // who is not the subject, though of the same kind
  FormReading reading_;
};

}  // namespace

FormReading read_forms(const TextPart& part, const std::vector<std::uint32_t>& form_rows) {
  return Reader(part, form_rows).read();
}

}  // namespace spillmap::detect
