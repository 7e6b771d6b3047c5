#include "detect/table/plan.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <span>

#include "base/text.h"
#include "detect/cells.h"
#include "detect/label/kinds.h"
#include "detect/table/person_rows.h"
#include "detect/validate/number.h"
#include "detect/values.h"
#include "model/holder.h"
#include "names/name_words.h"
#include "names/parse.h"

namespace spillmap::detect {
namespace {

constexpr std::uint32_t header_search_rows = 30;  // titles and notes above a header end well before
constexpr std::uint32_t sample_rows = 200;        // enough to tell a column's kind

// "91-120", "31 - 60 days": how long something is owed.
bool is_span_of_days(std::string_view cell) {
  constexpr std::size_t longest = 16, most_digits = 3;
  if (cell.size() > longest) return false;
  std::size_t i = 0;
  const auto number = [&] {
    const std::size_t begin = i;
    while (i < cell.size() && is_digit(cell[i])) ++i;
    return i > begin && i - begin <= most_digits;
  };
  if (!number()) return false;
  while (i < cell.size() && cell[i] == ' ') ++i;
  if (i >= cell.size() || cell[i] != '-') return false;
  ++i;
  while (i < cell.size() && cell[i] == ' ') ++i;
  if (!number()) return false;
  const std::string_view rest = trim(cell.substr(i));
  return rest.empty() || equals_ignore_case(rest, "days");
}

bool looks_like_value(std::string_view cell) {
  if (is_span_of_days(cell)) return false;
  int digits = 0;
  for (char c : cell) digits += is_digit(c);
  if (digits >= 5) return true;
  // "Last Name: King": label and value in one cell.
  if (const std::size_t colon = cell.find(": "); colon != std::string_view::npos && colon + 2 < cell.size()) {
    // "Dependents: first name, last name" asks for more than one thing.
    const auto asked = Lexicon::built_in().read(cell.substr(colon + 2));
    if (!asked || asked->certainty() < 0.99 || !element_of(asked->kind)) return true;
  }
  if (cell.find('@') != std::string_view::npos) return true;
  if (digits >= 2 && could_be(Element::date_of_birth, cell)) return true;
  // "(F) Describe injury or illness, parts of body affected, object" names a column of a printed form.
  constexpr std::size_t longest = 60, longest_lettered = 120;
  const bool lettered = digits == 0 && cell.size() > 3 && cell[0] == '(' && is_upper(cell[1]) && cell[2] == ')';
  return cell.size() > (lettered ? longest_lettered : longest);
}

// "7. Do you speak English?", "e Employee's first name", "12a See instructions": a label by its place in the form.
bool is_numbered_label(std::string_view cell) {
  if (cell.size() >= 60) return false;
  if (cell.starts_with("OMB No")) return true;
  std::size_t i = 0;
  while (i < cell.size() && i < 2 && is_digit(cell[i])) ++i;
  const bool numbered = i > 0;
  if (i < cell.size() && is_lower(cell[i])) ++i;
  if (i == 0 || i + 3 >= cell.size()) return false;
  if (cell[i] == '.') return numbered && cell[i + 1] == ' ' && is_upper(cell[i + 2]);
  return cell[i] == ' ' && is_upper(cell[i + 1]) && is_lower(cell[i + 2]) &&
         std::none_of(cell.begin() + static_cast<std::ptrdiff_t>(i), cell.end(), is_digit);
}

// "CREW - insurance needs lic # + DOB of all drivers" above the headers: one line over all columns.
bool is_title(const std::vector<std::string>& cells) {
  constexpr std::size_t longest_header = 24;
  return !cells.empty() && cells.front().size() > longest_header &&
         std::all_of(cells.begin() + 1, cells.end(), [](const std::string& cell) { return cell.empty(); });
}

// "Identify the person | | | Describe the case | |" above the headers: each title stands over several of them.
bool are_titles_of_groups(const std::vector<std::string>& upper, const std::vector<std::string>& lower) {
  std::size_t titles = 0;
  for (std::size_t c = 0; c < upper.size(); ++c) {
    if (upper[c].empty()) continue;
    ++titles;
    if (lower[c].empty() || c + 1 >= upper.size() || !upper[c + 1].empty() || lower[c + 1].empty()) return false;
  }
  return titles >= 2;
}

// A row of nothing but labels.
bool is_label_row(const TextPart& part, const Table& table, std::uint32_t row) {
  std::uint32_t cells = 0, known = 0;
  for (std::uint32_t c = 0; c < table.columns; ++c) {
    const std::string_view cell = trim(part.view(table.at(row, c)));
    if (cell.empty()) continue;
    ++cells;
    const auto meaning = Lexicon::built_in().read(cell);
    // "12. Subscriber name (last, first, middle initial), address": long, and every word of it is understood.
    const bool understood = meaning && meaning->certainty() > 0.99 && cell.size() > 3 &&
                            std::none_of(cell.begin() + 3, cell.end(), is_digit);
    if (looks_like_value(cell) && !cell.starts_with("OMB No") && (cell.size() <= 60 || !understood)) return false;
    if (is_numbered_label(cell) || understood || (meaning && cell.size() < 60 && meaning->certainty() >= 0.6)) ++known;
  }
  // One box of three may ask for what no list of words has ("Consent to share").
  return cells > 0 && (known == cells || (cells >= 3 && known * 3 >= cells * 2));
}

bool row_is_empty(const Table& table, std::uint32_t row) {
  for (std::uint32_t c = 0; c < table.columns; ++c)
    if (table.at(row, c).begin != table.at(row, c).end) return false;
  return true;
}

// How many cells of a row are what the labels of another row ask for in their columns.
int answers_to(const TextPart& part, const Table& table, std::uint32_t labels, std::uint32_t row) {
  int proven = 0;
  for (std::uint32_t c = 0; row < table.rows && c < table.columns; ++c) {
    const std::string_view cell = trim(part.view(table.at(row, c)));
    const auto meaning = Lexicon::built_in().read(trim(part.view(table.at(labels, c))));
    if (cell.empty() || !meaning) continue;
    const auto element = element_of(meaning->kind);
    proven += meaning->kind == LabelKind::person || meaning->kind == LabelKind::full_name
                  ? is_full_name(cell)
                  : element && *element != Element::name && could_be(*element, cell);
  }
  return proven;
}

// "Ann Brown | 292 96 6498 | 6/6/82" above "Name | SSN | DOB": what was written on the lines of a form whose labels are
// printed below them. How many rows from the first on are such pairs; 0 if the labels stand above.
std::uint32_t rows_with_labels_below(const TextPart& part, const Table& table) {
  constexpr int fewest = 2;
  std::uint32_t rows = 0;
  int above = 0, below = 0;
  while (rows + 1 < table.rows && !row_is_empty(table, rows) && !is_label_row(part, table, rows) &&
         is_label_row(part, table, rows + 1)) {
    above += answers_to(part, table, rows + 1, rows);
    below += answers_to(part, table, rows + 1, rows + 2);
    rows += 2;
  }
  return above >= fewest && above > below ? rows : 0;
}

// Boxes with the label in one row and what was written in the next, down the page.
bool is_stacked_form(const TextPart& part, const Table& table) {
  if (table.origin == TableOrigin::delimited || table.rows < 3 || table.rows > 200 || table.columns > 12) return false;
  if (table.rows == 3) {
    // Answers whose labels were left above the table, one more row of labels and its answers.
    std::uint32_t filled = 0;
    for (std::uint32_t c = 0; c < table.columns; ++c) {
      const std::string_view cell = trim(part.view(table.at(0, c)));
      filled += !cell.empty();
      if (cell.find('|') != std::string_view::npos) return false;  // drawn boxes that were not told apart
    }
    return table.origin == TableOrigin::fixed_width && filled >= 2 && is_label_row(part, table, 1) &&
           !is_label_row(part, table, 0) && !is_label_row(part, table, 2);
  }
  std::uint32_t labels = 0, answered = 0;
  for (std::uint32_t r = 0; r < table.rows; ++r) {
    if (!is_label_row(part, table, r)) continue;
    ++labels;
    answered += r + 1 < table.rows && !is_label_row(part, table, r + 1);
  }
  return labels >= 2 && answered * 5 >= labels * 4 && labels * 5 >= table.rows * 2;
}

struct HeaderScore {
  int cells = 0, known = 0, values = 0, distinct = 0;
  bool personal = false;  // one of them asks for a name, a birth date or a number
  std::set<int> kinds;
};

HeaderScore score_header(const std::vector<std::string>& cells) {
  HeaderScore score;
  std::set<std::string_view> distinct;
  for (const std::string& cell : cells) {
    // "G": the letter of a column of a printed form.
    if (cell.empty() || (cell.size() == 1 && is_upper(cell[0]))) continue;
    ++score.cells;
    distinct.insert(cell);
    if (looks_like_value(cell)) {
      ++score.values;
      continue;
    }
    const auto meaning = Lexicon::built_in().read(cell);
    if (!meaning || meaning->certainty() < 0.5) continue;
    ++score.known;
    score.personal = score.personal || meaning->kind == LabelKind::person || element_of(meaning->kind).has_value();
    score.kinds.insert(static_cast<int>(meaning->kind) * 16 + static_cast<int>(meaning->holder));
  }
  score.distinct = static_cast<int>(distinct.size());
  return score;
}

bool is_header(const HeaderScore& score, bool declared) {
  if (score.values > 0 || score.known == 0) return false;
  if (declared) return true;
  if (score.kinds.size() < 2) return false;
  return score.known * 2 >= score.cells;
}

std::vector<std::string> row_cells(const TextPart& part, const Table& table, std::uint32_t row) {
  std::vector<std::string> out(table.columns);
  for (std::uint32_t c = 0; c < table.columns; ++c) out[c] = squeeze(part.view(table.at(row, c)));
  return out;
}

// Is the row the names of columns, most of them of the office's own making ("MMR1", "Q3 May we contact you? Name")? Two
// that are understood, all of them different and none a value, over rows of values.
bool is_own_header(const TextPart& part, const Table& table, std::uint32_t row, const HeaderScore& score) {
  if (score.values > 0 || score.kinds.size() < 2 || !score.personal || score.cells < 4) return false;
  if (score.distinct != score.cells || score.known * 5 < score.cells) return false;
  constexpr std::uint32_t rows_below = 5;
  int below = 0, with_values = 0;
  for (std::uint32_t r = row + 1; r < table.rows && r <= row + rows_below; ++r) {
    const HeaderScore values = score_header(row_cells(part, table, r));
    if (values.cells < 2) continue;
    ++below;
    with_values += values.values > 0 && values.known * 2 <= values.cells;
  }
  return below > 0 && with_values * 2 > below;
}

// "For: | epilepsy | Allergies: | NKDA": labels with a colon, and behind each its value. No header, whatever the values
// look like.
bool is_row_of_answers(const std::vector<std::string>& cells) {
  std::size_t answered = 0, colons = 0;
  bool first = true;
  for (std::size_t c = 0; c < cells.size(); ++c) {
    const std::string_view cell = trim(cells[c]);
    if (cell.empty()) continue;
    if (first && cell.back() != ':') return false;
    first = false;
    if (cell.back() != ':') continue;
    ++colons;
    const std::string_view behind = c + 1 < cells.size() ? trim(cells[c + 1]) : std::string_view{};
    answered += !behind.empty() && behind.back() != ':';
  }
  return answered > 0 && answered == colons;
}

// "Accounts of the wards, Sept. 2024 | | | prepared by Ann Brown" above the header: a title and who made the list.
bool is_title_over_header(const TextPart& part, const Table& table, std::uint32_t row,
                          const std::vector<std::string>& cells) {
  constexpr std::size_t longest_header = 24;
  constexpr int most_cells = 2, fewest_headers = 4;
  if (cells.empty() || cells.front().size() <= longest_header) return false;
  if (std::count_if(cells.begin(), cells.end(), [](const std::string& cell) { return !cell.empty(); }) > most_cells)
    return false;
  for (std::uint32_t r = row + 1; r < table.rows && r <= row + 2; ++r) {
    const HeaderScore below = score_header(row_cells(part, table, r));
    if (below.cells >= fewest_headers)
      return below.values == 0 && (is_header(below, false) || is_own_header(part, table, r, below));
  }
  return false;
}

// "Rm | Resident / b.day | Mon 10 | Tue 11": one header that is understood, over people.
bool is_header_of_people(const TextPart& part, const Table& table, std::uint32_t row, const HeaderScore& score,
                         const std::vector<std::string>& cells) {
  constexpr std::uint32_t rows_below = 6;
  if (score.values > 0 || score.known == 0 || score.cells < 3) return false;
  for (std::uint32_t c = 0; c < table.columns && c < cells.size(); ++c) {
    const auto meaning = Lexicon::built_in().read(cells[c]);
    if (!meaning || meaning->certainty() < 0.9 || meaning->holder != Holder::subject ||
        (meaning->kind != LabelKind::person && meaning->kind != LabelKind::full_name &&
         (!meaning->holder_said || meaning->kind != LabelKind::dob)))
      continue;
    int people = 0;
    for (std::uint32_t r = row + 1; r < table.rows && r <= row + rows_below; ++r)
      people += read_person(trim(part.view(table.at(r, c))), meaning->family_first).has_value();
    if (people >= 2) return true;
  }
  return false;
}

// "Week | On call | Personal cell | Backup | Personal cell": the only header that is understood says how to reach the
// people who stand below one that is not.
bool is_header_of_the_reached(const TextPart& part, const Table& table, std::uint32_t row, const HeaderScore& score,
                              const std::vector<std::string>& cells) {
  constexpr std::uint32_t rows_below = 6;
  if (score.values > 0 || score.known == 0 || score.cells < 3) return false;
  int people = 0, reached = 0;
  for (std::uint32_t c = 0; c < table.columns && c < cells.size(); ++c) {
    if (cells[c].empty()) continue;
    const auto meaning = Lexicon::built_in().read(cells[c]);
    const bool known = meaning && meaning->certainty() > 0.5;
    if (known && meaning->kind != LabelKind::phone && meaning->kind != LabelKind::email) continue;
    if (!known && is_full_name(cells[c])) return false;
    for (std::uint32_t r = row + 1; r < table.rows && r <= row + rows_below; ++r) {
      const std::string_view value = trim(part.view(table.at(r, c)));
      if (known)
        reached += could_be(meaning->kind == LabelKind::phone ? Element::phone : Element::email, value);
      else
        people += value.find(' ') != std::string_view::npos && read_person(value, false).has_value();
    }
  }
  return people >= 2 && reached >= 2;
}

// "For office use only", "Staff use" above what the office writes there: of nobody.
bool is_for_the_office(std::string_view header) {
  std::string text = to_lower(trim(header));
  if (text.ends_with(" only")) text.resize(text.size() - 5);
  if (!text.ends_with(" use")) return false;
  const std::string_view first = std::string_view(text).substr(0, text.find(' '));
  for (const std::string_view word : {"for", "office", "staff", "internal", "official", "agency", "dept", "department",
                                      "clinic", "program", "facility", "school", "lab"})
    if (first == word) return true;
  return false;
}

std::vector<std::string> without_the_office(std::vector<std::string> cells) {
  for (std::string& cell : cells)
    if (is_for_the_office(cell)) cell.clear();
  return cells;
}

std::vector<std::string> joined(const std::vector<std::string>& upper, const std::vector<std::string>& lower) {
  std::vector<std::string> out = upper;
  for (std::size_t i = 0; i < out.size() && i < lower.size(); ++i) {
    if (lower[i].empty()) continue;
    const std::string above = out[i];
    if (!out[i].empty()) out[i].push_back(' ');
    out[i] += lower[i];
    // "Medicine on label | " above "name | strength": the second line only divides what the first has said.
    const auto both = Lexicon::built_in().read(out[i]);
    const auto first = Lexicon::built_in().read(above);
    if (first && first->certainty() > 0.99 && (!both || both->kind != first->kind) &&
        (first->kind == LabelKind::medication || first->kind == LabelKind::diagnosis ||
         first->kind == LabelKind::treatment))
      out[i] = above;
  }
  return out;
}

// "CDL" above "Number | State": a number of one's own and what is said of it.
bool is_group_of_a_number(const std::vector<std::string>& upper, const std::vector<std::string>& lower, std::size_t c) {
  if (c + 1 >= upper.size() || upper[c].empty() || !upper[c + 1].empty() || lower[c + 1].empty()) return false;
  const auto meaning = Lexicon::built_in().read(upper[c]);
  const auto element = meaning && meaning->certainty() > 0.6 ? element_of(meaning->kind) : std::nullopt;
  if (!element || !is_unique_identifier(*element)) return false;
  const std::string label = to_lower(lower[c]);
  for (const std::string_view number : {"number", "no", "no.", "#", "num", "num.", "id", "nbr"})
    if (label == number) return true;
  return false;
}

// "Student | | | Parent | | Placement" above "Last | First | DOB | Name | Phone | Program": whose the columns below
// are. Gives the headers of both rows, or nothing when the upper row is none.
std::vector<std::string> under_groups(const std::vector<std::string>& upper, const std::vector<std::string>& lower) {
  std::size_t groups = 0, holders = 0, covered = 0, numbers = 0, asked = 0;
  for (std::size_t c = 0; c < upper.size(); ++c) {
    if (upper[c].empty()) continue;
    ++groups;
    if (looks_like_value(upper[c])) return {};
    const auto meaning = Lexicon::built_in().read(upper[c]);
    // "Hours" above "Granted | Used" groups as well; what asks for a value of a person is a header itself. But "CDL"
    // above "Number | State".
    if (meaning && meaning->certainty() > 0.6 && meaning->kind != LabelKind::person && element_of(meaning->kind)) {
      if (is_group_of_a_number(upper, lower, c))
        ++numbers, ++covered;
      else
        ++asked;
      continue;
    }
    if (is_for_the_office(upper[c])) continue;
    holders += meaning && meaning->certainty() > 0.6;
    covered += c + 1 < upper.size() && upper[c + 1].empty();
  }
  if (holders + numbers < 1 || groups < 2 || covered < 1 || (asked > 0 && numbers == 0)) return {};
  std::vector<std::string> out = lower;
  std::string group;
  for (std::size_t c = 0; c < out.size(); ++c) {
    if (is_group_of_a_number(upper, lower, c)) {
      group.clear();
      out[c] = upper[c] + " " + out[c];
      continue;
    }
    if (!upper[c].empty()) {
      const auto meaning = Lexicon::built_in().read(upper[c]);
      const bool asks = meaning && meaning->kind != LabelKind::person && element_of(meaning->kind).has_value();
      group = meaning && meaning->certainty() > 0.6 && !asks && !is_for_the_office(upper[c]) ? upper[c] : std::string();
    }
    if (!out[c].empty() && !group.empty()) out[c] = group + " " + out[c];
  }
  return out;
}

// Days of birth are years apart, appointments are not.
constexpr int fewest_years_apart = 2;

// What the values of one column look like, over a sample of its rows.
// "Anytown, NY 13440", also where the field was too short for all of the ZIP.
bool is_town_with_zip(std::string_view cell) {
  constexpr std::size_t shortest_zip = 3, longest_town = 40;
  const std::size_t space = cell.rfind(' ');
  if (space == std::string_view::npos || space < 4 || cell.size() > longest_town || !is_alpha(cell[0])) return false;
  const std::string_view zip = cell.substr(space + 1), town = trim(cell.substr(0, space));
  const std::size_t state = town.find_last_of(" ,");
  return zip.size() >= shortest_zip &&
         std::all_of(zip.begin(), zip.end(), [](char c) { return is_digit(c) || c == '-'; }) &&
         state != std::string_view::npos && town.size() - state == 3 && is_state(town.substr(state + 1)) &&
         digits_only(town).empty();
}

struct Profile {
  int filled = 0, distinct = 0;
  int ssn_dashed = 0, nine_digits = 0, ssn_valid = 0, dates = 0, phones = 0, emails = 0, zips = 0, states = 0, icd = 0,
      cards = 0, routing = 0, comma_names = 0, full_names = 0, given = 0, family = 0, companies = 0, cities = 0,
      streets = 0, diagnoses = 0, medications = 0, treatments = 0, member_ids = 0, digit_ids = 0, words = 0,
      single_letter = 0, city_states = 0, people_with_more = 0, titled = 0, remarks = 0, medicaid = 0, day_first = 0,
      month_first = 0, reach = 0, people = 0, people_reached = 0, counted = 0, people_dated = 0, in_books = 0,
      procedures = 0, banked = 0;
  int min_year = 9999, max_year = 0;
  int first_year = 9999, last_year = 0;  // of the dates behind names
  std::size_t min_digits = 99, max_digits = 0;
  double average_length = 0;
  double rate(int n) const { return filled == 0 ? 0 : double(n) / filled; }
};

bool has_letter_and_digit(std::string_view cell) {
  bool letter = false, digit = false;
  for (char c : cell) {
    letter |= is_alpha(c);
    digit |= is_digit(c);
    if (!is_alnum(c) && c != '-') return false;
  }
  return letter && digit;
}

// "6:52", "7:15 am"
bool is_time(std::string_view cell) {
  std::size_t i = 0;
  while (i < cell.size() && i < 2 && is_digit(cell[i])) ++i;
  return i > 0 && i + 2 < cell.size() && cell[i] == ':' && is_digit(cell[i + 1]) && is_digit(cell[i + 2]) &&
         cell.size() <= i + 8;
}

// "15 Bingo", "18 Chair yoga", "11 Veterans Day 1:30": what is on, behind the day of the month. Streets have more than
// one word, and capitals in each.
bool is_day_of_a_calendar(std::string_view cell) {
  constexpr unsigned last_day = 31;
  unsigned day = 0;
  std::size_t digits = 0;
  while (digits < cell.size() && digits < 3 && is_digit(cell[digits]))
    day = day * 10 + static_cast<unsigned>(cell[digits++] - '0');
  if (digits == 0 || day == 0 || day > last_day) return false;
  if (cell.find(':') != std::string_view::npos) return true;
  std::size_t words = 0, small = 0, capitals = 0;
  for (const std::string_view word : split(cell.substr(digits), ' ')) {
    if (word.empty() || !is_alpha(word[0])) continue;
    ++words;
    capitals += is_upper(word[0]);
    small += is_lower(word[0]) && word.size() > 3;
  }
  return words == 1 || (capitals > 0 && small > 0);
}

// "Rx copay clozapine - Bertrand Oyelowo": words in small letters, and more than a term.
bool is_remark(std::string_view cell) {
  if (cell.size() < 16) return false;
  int small = 0, words = 0;
  bool start = true;
  for (const char c : cell) {
    if (start && is_alpha(c)) {
      ++words;
      small += is_lower(c);
    }
    start = c == ' ';
  }
  return words >= 3 && small >= 1;
}

// "Dr. Nakagawa", "Dr Eze", "B. Flint CRNA"
bool is_titled_doctor(std::string_view cell) {
  constexpr std::size_t longest = 60;
  if (cell.size() < 5 || cell.size() > longest) return false;
  if (cell.starts_with("Dr. ") || cell.starts_with("Dr ") || cell.starts_with("DR. ")) return true;
  // "Ann Brown 60 Grant St, OH 44693" ends in letters of no degree.
  return std::none_of(cell.begin(), cell.end(), is_digit) &&
         !parse_full_name(cell, NameOrder::unknown).credentials.empty();
}

bool is_routing_number(std::string_view cell) {
  static const Number* const number = find_number("aba_routing");
  return cell.size() == 9 && all_digits(cell) && number->validate(cell) == Fault::none;
}

bool is_medicaid_number(std::string_view cell) {
  static const Number* const number = find_number("ny_medicaid");
  return cell.size() == 8 && number->validate(alnum_upper(cell)) == Fault::none;
}

// Which of the first two numbers of a date is no month.
void count_order(std::string_view cell, Profile& p) {
  int numbers[2] = {0, 0};
  std::size_t i = 0;
  for (int& number : numbers) {
    const std::size_t begin = i;
    while (i < cell.size() && i - begin < 2 && is_digit(cell[i])) number = number * 10 + (cell[i++] - '0');
    if (i == begin || i >= cell.size() || std::string_view("/-.").find(cell[i]) == std::string_view::npos) return;
    ++i;
  }
  if (numbers[0] > 12) ++p.day_first;
  if (numbers[1] > 12) ++p.month_first;
}

// "Mina (daughter, 7/7/2013)": one of a family.
bool is_given_name_with_kin(std::string_view cell) {
  constexpr std::size_t longest = 60;
  const std::size_t open = cell.find(" (");
  if (cell.size() > longest || open == std::string_view::npos || open < 2 || cell.find(' ') != open ||
      !is_upper(cell[0]) || cell.back() != ')')
    return false;
  std::size_t end = open + 2;
  while (end < cell.size() && is_lower(cell[end])) ++end;
  const auto kin = Lexicon::built_in().read(cell.substr(open + 2, end - open - 2));
  return end < cell.size() && cell[end] == ',' && kin && kin->kind == LabelKind::person && is_relation(kin->holder) &&
         parse_date(trim(cell.substr(end + 1, cell.size() - end - 2)));
}

// Is the one number by one more than the other?
bool follows(std::string_view before, std::string_view number) {
  constexpr std::size_t longest = 9;
  if (!all_digits(before) || before.size() > longest || number.size() > longest) return false;
  std::uint64_t a = 0, b = 0;
  for (const char c : before) a = a * 10 + static_cast<std::uint64_t>(c - '0');
  for (const char c : number) b = b * 10 + static_cast<std::uint64_t>(c - '0');
  return b == a + 1;
}

// "24-003", "2024-17": the year, and what an office counts in it.
bool is_counted_in_a_year(std::string_view cell) {
  const std::size_t dash = cell.find('-');
  return (dash == 2 || (dash == 4 && cell.starts_with("20"))) && cell.size() > dash + 1 && cell.size() <= dash + 5 &&
         all_digits(cell.substr(0, dash)) && all_digits(cell.substr(dash + 1));
}

// "Ann Brown 8/18/62", "Brown, Ann (8/18/62)"
std::optional<Date> date_behind_name(std::string_view cell) {
  std::string_view date = cell.substr(std::min(cell.find_first_of("0123456789"), cell.size()));
  if (date.ends_with(')')) date.remove_suffix(1);
  return parse_date(date);
}

Profile profile_column(const TextPart& part, const Table& table, std::uint32_t column, std::uint32_t begin,
                       std::uint32_t end) {
  Profile p;
  std::set<std::string> distinct;
  std::size_t length = 0;
  // Rows are taken evenly over the block, so that a sorted or grouped file does not mislead.
  const std::uint32_t rows = end - begin;
  const std::uint32_t step = std::max<std::uint32_t>(1, rows / sample_rows);
  for (std::uint32_t r = begin; r < end; r += step) {
    const std::string_view cell = trim(part.view(table.at(r, column)));
    if (cell.empty() || is_no_value(cell)) continue;
    ++p.filled;
    length += cell.size();
    if (distinct.size() < 400) distinct.insert(std::string(cell));
    const std::string digits = digits_only(cell);
    if (digits.size() == 9 && cell.size() == 11 && (cell[3] == '-' || cell[3] == ' ')) ++p.ssn_dashed;
    if (is_counted_in_a_year(cell)) {
      const std::string_view before = r > begin ? trim(part.view(table.at(r - 1, column))) : std::string_view();
      const std::size_t border = cell.find('-');
      p.counted += before.substr(0, border) == cell.substr(0, border) && before.size() > border + 1 &&
                   follows(before.substr(border + 1), cell.substr(border + 1));
    }
    if (all_digits(cell)) {
      ++p.digit_ids;
      if (r > begin && follows(trim(part.view(table.at(r - 1, column))), cell)) ++p.counted;
      p.min_digits = std::min(p.min_digits, cell.size());
      p.max_digits = std::max(p.max_digits, cell.size());
      if (cell.size() == 9) ++p.nine_digits;
      if (cell.size() <= 5 && is_zip(cell)) ++p.zips;
    }
    if (digits.size() == 9 && (could_be(Element::ssn, cell) || could_be(Element::itin, cell))) ++p.ssn_valid;
    if (const auto date = parse_date(cell)) {
      ++p.dates;
      p.min_year = std::min(p.min_year, date->year);
      p.max_year = std::max(p.max_year, date->year);
      count_order(cell, p);
    }
    if (digits.size() >= 10 && could_be(Element::phone, cell)) ++p.phones;
    if ((digits.size() == 10 && cell.size() <= 60) || cell.find('@') != std::string_view::npos) ++p.reach;
    if (cell.find('@') != std::string_view::npos && could_be(Element::email, cell)) ++p.emails;
    if (cell.size() <= 20 && is_state(cell)) ++p.states;
    // "x10": an extension; codes from V to Y tell how something happened, and stand alone nowhere.
    const bool extension = cell.size() <= 5 && digits.size() + 1 == cell.size() && (cell[0] == 'x' || cell[0] == 'X');
    if (!extension && is_term(Element::diagnosis, cell)) {
      ++p.diagnoses;
      if (cell.size() <= 8 && has_letter_and_digit(digits.size() > 1 ? alnum_upper(cell) : std::string("-"))) ++p.icd;
    }
    if (digits.size() >= 13 && could_be(Element::payment_card, cell)) ++p.cards;
    if (is_routing_number(cell)) ++p.routing;
    if (is_titled_doctor(cell)) ++p.titled;
    if (is_remark(cell)) ++p.remarks;
    if (digits.empty()) {
      ++p.words;
      if (is_name_with_comma(cell)) ++p.comma_names;
      if (is_full_name(cell)) ++p.full_names;
      if (cell.find(' ') != std::string_view::npos && read_person(cell, false)) ++p.people;
      if (is_given_name(cell)) ++p.given;
      if (is_family_name(cell)) ++p.family;
      if (is_company(cell)) ++p.companies;
      if (is_city(cell)) ++p.cities;
      if (const std::size_t space = cell.find_last_of(" ,");
          space != std::string_view::npos && cell.size() - space == 3)
        p.city_states += is_state(cell.substr(space + 1));
      if (cell.size() <= 2 && is_alpha(cell[0])) ++p.single_letter;
    } else {
      p.city_states += is_town_with_zip(cell);
      if (!is_time(cell) && !is_day_of_a_calendar(cell) && is_street(cell)) ++p.streets;
      // "Ann Brown, 29F", "Bo Lind (rm 12)"
      const auto born = date_behind_name(cell);
      const bool person = (is_alpha(cell[0]) || without_line_number(cell).size() < cell.size()) &&
                          (read_person(cell, false) ||
                           (born && read_person(trim(cell.substr(0, cell.find_first_of("(0123456789"))), false)));
      if (person || is_given_name_with_kin(cell)) {
        ++p.people_with_more;
        p.people_reached += digits.size() == 10;
      }
      if (person && born) {
        ++p.people_dated;
        p.first_year = std::min(p.first_year, born->year);
        p.last_year = std::max(p.last_year, born->year);
      }
      // "XXX-XX-2933" hides a number and is none.
      if (has_letter_and_digit(cell) && cell.size() >= 6 && cell.size() <= 16 &&
          !equals_ignore_case(cell.substr(0, 3), "xxx"))
        ++p.member_ids;
      if (is_medicaid_number(cell)) ++p.medicaid;
      if (is_number_in_books(cell)) ++p.in_books;
      if (account_behind_bank(cell)) ++p.banked;
    }
    if (cell.size() == 5 && could_be(Element::treatment, cell)) ++p.procedures;
    if (is_term(Element::medication, cell)) ++p.medications;
    if (is_term(Element::treatment, cell)) ++p.treatments;
  }
  p.distinct = static_cast<int>(distinct.size());
  p.average_length = p.filled ? double(length) / p.filled : 0;
  return p;
}

// Columns whose header does not tell (or that have none) by their values. Weak guesses stay `ignore`: a number of
// unknown meaning is nobody's SSN.
void plan_by_values(std::vector<ColumnPlan>& columns, const std::vector<Profile>& profiles, bool no_header) {
  const auto set = [&](std::size_t c, LabelKind kind) {
    columns[c].kind = kind;
    columns[c].by_values = true;
  };
  const auto open = [&](std::size_t c) { return columns[c].kind == LabelKind::ignore && columns[c].label.empty(); };
  for (std::size_t c = 0; c < columns.size(); ++c) {
    const Profile& p = profiles[c];
    if (!open(c) || p.filled == 0) continue;
    if (p.rate(p.emails) > 0.6)
      set(c, LabelKind::email);
    else if (p.rate(p.ssn_dashed) > 0.6 && p.rate(p.ssn_valid) > 0.6)
      set(c, LabelKind::tin);
    else if (p.rate(p.cards) > 0.8)
      set(c, LabelKind::payment_card);
    else if (p.rate(p.phones) > 0.6)
      set(c, LabelKind::phone);
    else if (p.rate(p.dates) > 0.7)
      set(c, LabelKind::date);
    else if (p.rate(p.streets) > 0.5)
      set(c, p.average_length > 30 ? LabelKind::address : LabelKind::street);
    else if (p.rate(p.comma_names) > 0.5)
      set(c, LabelKind::full_name);
    else if (p.rate(p.medications) > 0.5)
      set(c, LabelKind::medication);
    else if (p.rate(p.icd) > 0.6)
      set(c, LabelKind::diagnosis_code);
    else if (p.rate(p.states) > 0.9 && p.average_length < 3)
      set(c, LabelKind::state);
    else if (p.rate(p.city_states) > 0.8)
      set(c, LabelKind::city_state_zip);
    else if (p.rate(p.full_names) > 0.5 && p.rate(p.companies) < 0.2)
      set(c, LabelKind::full_name);
    else if (p.rate(p.diagnoses) > 0.5)
      set(c, LabelKind::diagnosis);
    else if (p.rate(p.treatments) > 0.5)
      set(c, LabelKind::treatment);
  }
  // Given beside family name, a middle one or its letter between: the better reader of the two words gives the order.
  const auto words = [&](std::size_t c) {
    return c < columns.size() && open(c) && profiles[c].filled >= 3 && profiles[c].rate(profiles[c].words) >= 0.9;
  };
  const auto letters = [&](std::size_t c) {
    return c < columns.size() && open(c) && profiles[c].rate(profiles[c].single_letter) > 0.8;
  };
  // How much more they are family names than given ones.
  const auto lean = [&](std::size_t c) {
    return profiles[c].rate(profiles[c].family) - profiles[c].rate(profiles[c].given);
  };
  for (std::size_t c = 0; c + 1 < columns.size(); ++c) {
    if (!words(c)) continue;
    // "DENISE | MARIE | KOWALCZYK"
    const bool has_middle =
        words(c + 2) &&
        (letters(c + 1) || (words(c + 1) && lean(c + 1) < -0.3 && lean(c) < -0.3 && lean(c + 2) > lean(c + 1) + 0.3));
    const std::size_t second = has_middle ? c + 2 : c + 1;
    if (!words(second)) continue;
    const Profile &a = profiles[c], &b = profiles[second];
    const double given_first = a.rate(a.given) * b.rate(b.family), family_first = a.rate(a.family) * b.rate(b.given);
    if (std::max(given_first, family_first) < 0.3) continue;
    const bool first_given = lean(second) > lean(c);
    set(c, first_given ? LabelKind::first_name : LabelKind::last_name);
    set(second, first_given ? LabelKind::last_name : LabelKind::first_name);
    if (has_middle)
      set(c + 1, LabelKind::middle_name);
    else if (letters(c + 2))
      set(c + 2, LabelKind::middle_name);
  }
  // City, state, ZIP stand together.
  for (std::size_t c = 0; c < columns.size(); ++c) {
    const Profile& p = profiles[c];
    if (!open(c) || p.filled == 0) continue;
    const bool near_state = (c + 1 < columns.size() && columns[c + 1].kind == LabelKind::state) ||
                            (c > 0 && columns[c - 1].kind == LabelKind::street);
    if (near_state && p.rate(p.words) > 0.9 && p.rate(p.cities) > 0.4)
      set(c, LabelKind::city);
    else if (p.rate(p.zips) > 0.6 && c > 0 &&
             (columns[c - 1].kind == LabelKind::state || columns[c - 1].kind == LabelKind::city ||
              columns[c - 1].kind == LabelKind::city_state_zip || columns[c - 1].kind == LabelKind::street))
      set(c, LabelKind::zip);
  }
  const bool has_name = std::any_of(columns.begin(), columns.end(), [](const ColumnPlan& c) {
    return c.kind == LabelKind::full_name || c.kind == LabelKind::last_name || c.kind == LabelKind::person;
  });
  if (!no_header || !has_name) return;
  // Birth dates are the dates that reach far back; of several the one that does most.
  std::size_t best = columns.size();
  for (std::size_t c = 0; c < columns.size(); ++c) {
    const Profile& p = profiles[c];
    if (columns[c].kind != LabelKind::date || !columns[c].by_values) continue;
    if (p.min_year >= 1990 || (p.filled > 4 && p.max_year - p.min_year < 15)) continue;
    if (best == columns.size() || p.min_year < profiles[best].min_year) best = c;
  }
  if (best < columns.size()) columns[best].kind = LabelKind::dob;
  bool of_a_bank = false;  // whom a file of payments names is no patient
  for (std::size_t c = 0; c < columns.size(); ++c) {
    const Profile& p = profiles[c];
    if (!open(c) || p.filled < 3) continue;
    const bool unique = p.distinct >= p.filled * 0.8;
    // Above and below them stand the lines that open and close the file.
    if ((p.rate(p.routing) > 0.95 && p.rate(p.nine_digits) > 0.95) ||
        (p.routing >= 4 && p.routing == p.nine_digits && p.rate(p.routing) > 0.7))
      set(c, LabelKind::routing), of_a_bank = true;
    else if (p.rate(p.nine_digits) > 0.6 && p.ssn_valid >= p.nine_digits * 0.98 && unique && p.filled >= 5)
      set(c, LabelKind::tin);
    else if (p.rate(p.digit_ids) > 0.9 && unique && p.filled >= 5 && p.min_digits >= 7 && p.max_digits == 9 &&
             p.nine_digits * 3 >= p.filled && p.ssn_valid * 10 >= p.nine_digits * 9)
      set(c, LabelKind::tin);  // numbers that lost their leading zeros
    else if (p.rate(p.member_ids) > 0.6 && unique)
      set(c, LabelKind::member_id);
    else if (!of_a_bank && p.rate(p.digit_ids) > 0.9 && unique && p.min_digits == p.max_digits && p.min_digits >= 5 &&
             p.max_digits <= 8)
      set(c, LabelKind::mrn);
  }
  // Where one column has the numbers of Medicaid, another with letters and digits has the office's own.
  const auto of_medicaid = [&](std::size_t c) {
    return profiles[c].filled > 0 && profiles[c].rate(profiles[c].medicaid) > 0.8;
  };
  const auto insured = [&](std::size_t c) { return columns[c].kind == LabelKind::member_id && columns[c].by_values; };
  bool medicaid = false;
  for (std::size_t c = 0; c < columns.size(); ++c) medicaid = medicaid || (insured(c) && of_medicaid(c));
  for (std::size_t c = 0; medicaid && c < columns.size(); ++c)
    if (insured(c) && !of_medicaid(c)) columns[c].kind = LabelKind::mrn;
  for (std::size_t c = 0; c + 1 < columns.size(); ++c)
    if (columns[c].kind == LabelKind::routing && open(c + 1) && profiles[c + 1].rate(profiles[c + 1].digit_ids) > 0.8)
      set(c + 1, LabelKind::bank_account);
}

bool is_name_column(const ColumnPlan& column) {
  return column.kind == LabelKind::full_name || column.kind == LabelKind::person ||
         column.kind == LabelKind::last_name || column.kind == LabelKind::first_name;
}

// "Child | Birthday | Parent | | Child | Birthday | Parent": the same headers again, for a second record in the row.
// The records are counted in the columns; those of an ordinary header are all of the first.
// "Ann Brown | sertraline for OCD | Bo Lind | lithium": without a header, where names come at even distances and what
// stands between them is of one kind, or of a kind that the values of one column do not tell.
bool count_records_by_names(std::vector<ColumnPlan>& columns) {
  constexpr std::size_t most = 16;
  std::vector<std::size_t> names;
  for (std::size_t c = 0; c < columns.size(); ++c)
    if (columns[c].kind == LabelKind::full_name && columns[c].by_values) names.push_back(c);
  if (names.size() < 2 || columns.size() > most || names.front() != 0) return false;
  const std::size_t period = names[1];
  if (period < 2 || columns.size() != period * names.size()) return false;
  for (std::size_t c = period; c < columns.size(); ++c) {
    const LabelKind kind = columns[c].kind, first = columns[c % period].kind;
    if ((kind == LabelKind::full_name) != (c % period == 0)) return false;
    if (kind != first && kind != LabelKind::ignore && first != LabelKind::ignore) return false;
  }
  for (std::size_t c = 0; c < columns.size(); ++c) columns[c].record = static_cast<std::uint32_t>(c / period);
  return true;
}

void count_records_of_row(std::vector<ColumnPlan>& columns) {
  const bool headed = std::any_of(columns.begin(), columns.end(), [](const ColumnPlan& c) { return !c.label.empty(); });
  std::vector<std::size_t> filled;
  for (std::size_t c = 0; c < columns.size(); ++c)
    if (headed ? !columns[c].label.empty() : columns[c].kind != LabelKind::ignore) filled.push_back(c);
  if (!headed && count_records_by_names(columns)) return;
  constexpr std::size_t fewest = 2, most = 64, most_shared = 2;  // headers of one record
  if (filled.size() > most) return;
  // "Week | On call | Cell | Backup | Cell": what stands before the records is of all of them.
  for (std::size_t shared = 0; shared <= most_shared && shared + 2 * fewest <= filled.size(); ++shared) {
    const std::span<const std::size_t> own = std::span(filled).subspan(shared);
    for (std::size_t period = fewest; period * 2 <= own.size(); ++period) {
      if (own.size() % period != 0) continue;
      bool same = true, person = false;
      for (std::size_t k = 0; k < own.size() && same; ++k) {
        person = person || is_name_column(columns[own[k]]);
        if (k < period) continue;
        // "Red team | phone | Blue team | phone": what stands above the names is neither's label.
        const ColumnPlan &column = columns[own[k]], &first = columns[own[k - period]];
        same = column.by_values && first.by_values && column.kind == first.kind
                   ? !headed || is_name_column(columns[own[k]])
                   : headed && equals_ignore_case(column.label, first.label);
      }
      // With columns of no record before them the names begin each.
      if (!same || !person || (shared > 0 && !is_name_column(columns[own[0]]))) continue;
      for (std::size_t k = 0; k < own.size(); ++k) columns[own[k]].record = static_cast<std::uint32_t>(k / period);
      return;
    }
  }
}

// "ItemOID" above nothing but "BRTHDTC" and "Value" beside it: a record of names and values, laid out as columns. What
// is named heads the values.
void name_values_by_their_keys(const TextPart& part, const Table& table, std::uint32_t first_row,
                               std::vector<std::string>& header) {
  constexpr std::uint32_t fewest_rows = 2;
  if (table.rows < first_row + fewest_rows) return;
  const auto last_word = [](std::string_view label) { return to_lower(label.substr(label.find_last_of(" .") + 1)); };
  for (std::uint32_t c = 0; c + 1 < table.columns && c + 1 < header.size(); ++c) {
    const std::string key = last_word(header[c]), value = last_word(header[c + 1]);
    if ((!key.ends_with("oid") && key != "name" && key != "key" && key != "code" && key != "field" && key != "id") ||
        (value != "value" && value != "val" && value != "text"))
      continue;
    std::string_view said;
    bool same = true;
    for (std::uint32_t r = first_row; r < table.rows && same; ++r) {
      const std::string_view cell = trim(part.view(table.at(r, c)));
      if (cell.empty()) continue;
      if (said.empty()) said = cell;
      same = cell == said;
    }
    if (same && !said.empty() && is_alpha(said.front())) header[c + 1] = std::string(said);
  }
}

bool has_word(std::string_view label, std::initializer_list<std::string_view> words) {
  for (const std::string& word : Lexicon::built_in().words(label))
    if (std::find(words.begin(), words.end(), word) != words.end()) return true;
  return false;
}

// "Drvr", "Kid", "Whose": no list of words has the header, but what stands below it are names, and the other columns
// say things of somebody of whom no column gives the name.
void name_the_people(std::vector<ColumnPlan>& columns, const std::vector<Profile>& profiles) {
  // "Account" of who is billed, "Case" of a worker's list: names, and no number among them.
  const bool named = std::any_of(columns.begin(), columns.end(), is_name_column);
  for (std::size_t c = 0; c < columns.size(); ++c) {
    const Profile& p = profiles[c];
    const bool of_a_case = columns[c].kind == LabelKind::mrn && equals_ignore_case(trim(columns[c].label), "case");
    // "Name as in passport" is read as the passport's number.
    const auto element = element_of(columns[c].kind);
    const bool of_a_paper = !named && element && is_unique_identifier(*element) && *element != Element::email;
    if ((columns[c].kind != LabelKind::account && !of_a_case && !of_a_paper) || p.filled < 2 || p.rate(p.words) < 0.8 ||
        p.rate(p.companies) > 0.2 || p.rate(std::max(p.comma_names, p.full_names)) < 0.6)
      continue;
    columns[c].kind = LabelKind::full_name;
    columns[c].by_values = true;
  }
  bool said_of_somebody = false;
  for (std::size_t c = 0; c < columns.size(); ++c) {
    const ColumnPlan& column = columns[c];
    // "Taken by", "Prov": those who work here are not whom the rows are about.
    if (column.holder == Holder::staff || column.holder == Holder::provider) continue;
    // "Contact" above telephone numbers names nobody.
    const Profile& values = profiles[c];
    if (column.kind == LabelKind::person && values.filled > 1 && values.rate(values.reach) > 0.6 &&
        values.full_names + values.comma_names + values.people_reached == 0)
      continue;
    if (column.kind == LabelKind::full_name || column.kind == LabelKind::first_name ||
        column.kind == LabelKind::last_name || column.kind == LabelKind::person ||
        column.kind == LabelKind::member_id_or_name)
      return;
    const auto element = element_of(column.kind);
    said_of_somebody = said_of_somebody || (element && column.holder == Holder::subject);
  }
  if (!said_of_somebody) return;
  for (std::size_t c = 0; c < columns.size(); ++c) {
    const Profile& p = profiles[c];
    ColumnPlan& column = columns[c];
    if (column.kind == LabelKind::organisation && p.companies > 0) return;  // a list of them
    if (column.kind != LabelKind::ignore || column.label.empty() || p.filled < 2) continue;
    if (const auto meaning = Lexicon::built_in().read(column.label); meaning && meaning->certainty() > 0.5) continue;
    // Houses belong to companies as well.
    const bool owns = has_word(column.label, {"owner", "owners", "landlord", "landlords", "lessor"});
    if (p.rate(p.companies) > (owns ? 0.5 : 0.2) || p.rate(p.titled) > 0.5 ||
        std::max({p.rate(p.comma_names), p.rate(p.full_names + p.people_with_more), p.rate(p.people)}) <
            (owns ? 0.4 : 0.6))
      continue;
    column.kind = LabelKind::full_name;
    column.by_values = true;
    // "Payer | Rep | Phone"
    const std::string label = to_lower(trim(column.label));
    if (label == "rep" || label == "reps" || label == "rep.") {
      column.holder = Holder::staff;
      column.holder_said = true;
    }
    return;
  }
}

// "Member | Event | QB | DOB | Phone": names below a header that no list of words has, right before what is asked of
// somebody, where nothing is asked of whom the row names first.
void name_the_second(std::vector<ColumnPlan>& columns, const std::vector<Profile>& profiles) {
  constexpr int fewest = 3;
  const auto is_asked = [](const ColumnPlan& c) {
    const auto element = element_of(c.kind);
    return element && *element != Element::name && !is_health(*element) && c.holder == Holder::subject &&
           !c.holder_said;
  };
  const auto first = std::find_if(columns.begin(), columns.end(), is_name_column);
  if (first == columns.end() || first->holder != Holder::subject || std::any_of(columns.begin(), first, is_asked) ||
      std::any_of(first + 1, columns.end(), is_name_column))
    return;
  for (auto second = first + 1; second != columns.end(); ++second) {
    // "Endorser | Phone | Partic | DOB": how the first is reached stands between them.
    if (is_asked(*second) && is_way_to_reach(second->kind)) continue;
    if (is_asked(*second)) return;
    const Profile& p = profiles[static_cast<std::size_t>(second - columns.begin())];
    const int people = std::max({p.comma_names, p.full_names, p.people});
    if (second->kind != LabelKind::ignore || second->label.empty() || p.filled < fewest || p.rate(people) < 0.8 ||
        p.rate(p.companies) > 0.2 || p.rate(p.titled) > 0.2 || p.distinct < p.filled)
      continue;
    if (second + 1 == columns.end() || !is_asked(*(second + 1)) || (second + 1)->kind != LabelKind::dob) return;
    second->kind = LabelKind::full_name;
    second->holder = Holder::other;
    second->holder_said = second->by_values = true;
    for (auto asked = second + 1; asked != columns.end(); ++asked)
      if (is_asked(*asked)) {
        asked->holder = Holder::other;
        asked->holder_said = true;
      }
    return;
  }
}

// "Grown-up #1" above "Ann Brown 518-555-0147": whatever the header says, people and how to reach them, beside those
// whom the table is about.
void name_the_reached(std::vector<ColumnPlan>& columns, const std::vector<Profile>& profiles) {
  const bool named = std::any_of(columns.begin(), columns.end(), [](const ColumnPlan& c) {
    return (c.kind == LabelKind::full_name || c.kind == LabelKind::last_name || c.kind == LabelKind::person) &&
           (c.holder == Holder::subject || c.holder == Holder::child);
  });
  if (!named) return;
  for (std::size_t c = 0; c < columns.size(); ++c) {
    const Profile& p = profiles[c];
    if (columns[c].kind != LabelKind::ignore || p.people_reached < 1 || p.rate(p.people_reached) < 0.4) continue;
    if (const auto meaning = Lexicon::built_in().read(columns[c].label); meaning && meaning->certainty() > 0.5)
      continue;
    columns[c].kind = LabelKind::full_name;
    columns[c].holder = Holder::contact;
    columns[c].holder_said = true;
    columns[c].by_values = true;
  }
  // "To ring | Kinship | Tel": an unknown header of people, before the one that says how they are related.
  for (std::size_t c = 0; c + 1 < columns.size(); ++c) {
    const Profile& p = profiles[c];
    if (columns[c].kind != LabelKind::ignore || columns[c + 1].kind != LabelKind::relationship || p.filled < 2 ||
        p.rate(p.people + p.people_with_more) < 0.6)
      continue;
    if (const auto meaning = Lexicon::built_in().read(columns[c].label); meaning && meaning->certainty() > 0.5)
      continue;
    columns[c].kind = LabelKind::full_name;
    columns[c].holder = Holder::contact;
    columns[c].holder_said = columns[c].by_values = true;
  }
  // "On call | Cell | Backup | Cell": the number's header comes again, behind one of people that nothing else knows.
  for (std::size_t c = 1; c + 1 < columns.size(); ++c) {
    const Profile& p = profiles[c];
    const ColumnPlan& reach = columns[c + 1];
    if (columns[c].kind != LabelKind::ignore || !is_way_to_reach(reach.kind) || p.filled < 2 ||
        p.rate(p.people + p.people_with_more) < 0.6)
      continue;
    columns[c].by_values =
        std::any_of(columns.begin(), columns.begin() + static_cast<std::ptrdiff_t>(c), [&](const ColumnPlan& before) {
          return before.kind == reach.kind && equals_ignore_case(before.label, reach.label);
        });
    if (columns[c].by_values) columns[c].kind = LabelKind::full_name;
  }
  // "US tie | US tie phone": whoever that is.
  for (std::size_t c = 0; c < columns.size(); ++c) {
    const Profile& p = profiles[c];
    if (columns[c].kind != LabelKind::ignore || columns[c].label.empty() || p.rate(p.people) < 0.4) continue;
    const std::string start = to_lower(columns[c].label) + " ";
    bool of_another = false;
    for (ColumnPlan& column : columns) {
      // "Family | Family phone": the header of the number knows a relation, that of the names none.
      if ((column.holder_said && !is_relation(column.holder)) || !element_of(column.kind) ||
          !to_lower(column.label).starts_with(start))
        continue;
      column.holder = Holder::contact;
      column.holder_said = of_another = true;
    }
    if (!of_another) continue;
    columns[c].kind = LabelKind::full_name;
    columns[c].holder = Holder::contact;
    columns[c].holder_said = columns[c].by_values = true;
  }
}

// "Client ID | Name | DOB | Class | Points": abstracts of driving records. The client of that office is a driver, and
// the number is that of the licence.
void tell_drivers_apart(std::vector<ColumnPlan>& columns) {
  const auto any = [&](std::initializer_list<std::string_view> words) {
    return std::any_of(columns.begin(), columns.end(), [&](const ColumnPlan& c) { return has_word(c.label, words); });
  };
  if (!any({"points", "suspensions", "convictions", "violations"}) ||
      !any({"class", "cls", "cdl", "endorsements", "restrictions"}))
    return;
  for (ColumnPlan& column : columns)
    if (column.kind == LabelKind::mrn && has_word(column.label, {"client", "customer", "driver", "dmv"}))
      column.kind = LabelKind::drivers_license;
}

// "Driver | License number | Born | Class | Points": who drives for the office works there.
bool lists_drivers(const std::vector<ColumnPlan>& columns) {
  const auto any = [&](auto&& predicate) { return std::any_of(columns.begin(), columns.end(), predicate); };
  return any([](const ColumnPlan& c) {
           return is_name_column(c) && has_word(c.label, {"driver", "drivers"});
         }) &&
         any([](const ColumnPlan& c) {
           return c.kind == LabelKind::drivers_license || c.kind == LabelKind::license;
         }) &&
         any([](const ColumnPlan& c) {
           return has_word(c.label, {"points", "violations", "class", "cdl", "expires"});
         });
}

// "Case name | Member | Member DOB", "Head of household | Individual": what stands behind is told of the member; the
// other heads the family's case.
void tell_heads_of_cases_apart(std::vector<ColumnPlan>& columns) {
  const auto is_head = [](const ColumnPlan& c) {
    return is_name_column(c) && c.holder == Holder::subject && !c.by_values &&
           (has_word(c.label, {"case"}) ||
            (has_word(c.label, {"head"}) && has_word(c.label, {"household", "case", "family", "house"})));
  };
  const auto is_member = [&](const ColumnPlan& c) {
    return is_name_column(c) && c.holder == Holder::subject && !c.by_values && !is_head(c) &&
           has_word(c.label, {"member", "individual", "person", "participant", "client", "enrollee", "recipient"});
  };
  const auto head = std::find_if(columns.begin(), columns.end(), is_head);
  if (head == columns.end() || std::none_of(columns.begin(), columns.end(), is_member)) return;
  // "HOH | HOH SSN | Mbr2 | Mbr2 SSN": the row is about the head, and others stand beside.
  if (std::any_of(columns.begin(), columns.end(), [&](const ColumnPlan& c) {
        return &c != &*head && element_of(c.kind) && has_word(c.label, {"head"});
      }))
    return;
  head->holder = Holder::subscriber;
  head->holder_said = true;
}

// "Tenant | Pay to | Owner acct": the account is of who is paid.
void give_accounts_to_payees(std::vector<ColumnPlan>& columns) {
  const auto paid = std::find_if(columns.begin(), columns.end(), [](const ColumnPlan& c) {
    return is_name_column(c) && c.holder != Holder::subject && c.holder != Holder::child &&
           (c.holder == Holder::other || has_word(c.label, {"pay", "payee", "paid", "owner", "landlord", "lessor"}));
  });
  if (paid == columns.end()) return;
  for (auto column = paid + 1; column != columns.end(); ++column)
    if ((column->kind == LabelKind::bank_account || column->kind == LabelKind::routing) &&
        column->holder == Holder::subject &&
        (column == paid + 1 || has_word(column->label, {"owner", "landlord", "payee", "lessor", "vendor"})))
      column->holder = paid->holder;
}

// "Number" of a list of social security cards, "SSN given" where some gave none: the values say which number it is.
void know_numbers_by_their_values(std::vector<ColumnPlan>& columns, const std::vector<Profile>& profiles) {
  for (std::size_t c = 0; c < columns.size(); ++c) {
    ColumnPlan& column = columns[c];
    const Profile& p = profiles[c];
    if (p.filled == 0 || column.kind == LabelKind::ssn || column.kind == LabelKind::tin ||
        column.kind == LabelKind::itin || column.kind == LabelKind::masked)
      continue;
    const bool open = column.kind == LabelKind::ignore || column.kind == LabelKind::generic_id;
    const bool dashed = open && p.filled >= 3 && p.rate(p.ssn_dashed) > 0.8 && p.ssn_valid >= p.ssn_dashed;
    const bool said = p.rate(p.ssn_valid) > 0.4 && has_word(column.label, {"ssn", "social"});
    if (dashed || said) column.kind = LabelKind::tin;
  }
}

// "Hep B", "Flu 23-24", "COVID booster"
bool is_vaccine(std::string_view label) {
  return has_word(label,
                  {"hep", "hepatitis", "flu", "influenza", "mmr", "tdap", "dtap", "varicella", "covid", "hbv"}) &&
         !has_word(label, {"exempt", "consent", "declined", "form"});
}

// Health is told of those whom a row is about: "Principal dx" names no head of a school.
void tell_illnesses_of_the_subject(std::vector<ColumnPlan>& columns) {
  for (ColumnPlan& column : columns) {
    const auto element = element_of(column.kind);
    if (element && is_health(*element) && column.holder == Holder::staff) column.holder = Holder::subject;
  }
}

// "JCS File", "BR #", "br_no": a header for numbers, in the office's own words, and not for those of papers and things.
bool numbers_files(std::string_view label) {
  if (has_word(label, {"claim",  "invoice", "inv",   "check",    "ck",       "receipt", "order",         "ticket",
                       "serial", "tag",     "asset", "po",       "batch",    "item",    "lot",           "policy",
                       "badge",  "permit",  "plate", "voucher",  "media",    "tape",    "report",        "incident",
                       "loan",   "note",    "auth",  "contract", "referral", "pa",      "authorization", "vendor"}))
    return false;
  return label.find('#') != std::string_view::npos ||
         has_word(label, {"file", "no", "number", "num", "id", "case", "cause", "docket", "chart", "record"});
}

// Policies of cars and houses are no health insurance; what is written of an animal is no illness of its owner.
void leave_out_things(TableBlock& block) {
  const auto any = [&](auto&& predicate) { return std::any_of(block.columns.begin(), block.columns.end(), predicate); };
  const bool of_animals = any([](const ColumnPlan& c) {
    return has_word(c.label,
                    {"species", "breed", "pet", "pets", "animal", "microchip", "rabies", "spayed", "neutered"});
  });
  const bool of_things = any([](const ColumnPlan& c) {
    return has_word(c.label, {"vin", "vehicle", "vehicles", "veh", "garaging", "driver", "drivers", "dl", "premium",
                              "dwelling", "deductible", "beneficiary", "plate", "mortgagee", "collision", "auto"});
  });
  const bool of_health = any([](const ColumnPlan& c) {
    return c.kind == LabelKind::diagnosis || c.kind == LabelKind::diagnosis_code || c.kind == LabelKind::medication ||
           c.kind == LabelKind::procedure_code || c.kind == LabelKind::group_no || c.kind == LabelKind::payer;
  });
  for (ColumnPlan& column : block.columns) {
    const auto element = element_of(column.kind);
    if (of_animals && element &&
        (is_health(*element) || *element == Element::medical_record_number || *element == Element::health_insurance))
      column.kind = LabelKind::ignore;
    if (of_things && !of_health && column.kind == LabelKind::member_id &&
        has_word(column.label, {"policy", "certificate", "contract"}))
      column.kind = LabelKind::ignore;
  }
}

// The words of a header that a "/", "&", "or" or brackets set apart: each may ask for something of its own.
std::vector<LabelMeaning> parts_of_label(std::string_view label) {
  std::vector<LabelMeaning> out;
  std::string plain(label);
  if (plain.ends_with(')') && plain.find(" (") != std::string::npos) plain.pop_back();
  for (const std::string_view between : {" or ", " and ", " & ", " + ", " ("})
    for (std::size_t at = plain.find(between); at != std::string::npos; at = plain.find(between))
      plain.replace(at, between.size(), "/");
  if (plain.find('/') == std::string::npos) return out;
  for (const std::string_view part : split(plain, '/'))
    if (auto meaning = Lexicon::built_in().read(trim(part)); meaning && meaning->certainty() > 0.99)
      out.push_back(std::move(*meaning));
  return out;
}

// "Student / ID" with names in it, "Country / DOB" with a date, "Arrestee / Address": what of the header the column
// holds.
void read_parts_of_label(ColumnPlan& column, const Profile& p) {
  const std::vector<LabelMeaning> parts = parts_of_label(column.label);
  if (parts.empty()) return;
  const auto names = std::find_if(parts.begin(), parts.end(), [](const LabelMeaning& m) {
    return m.kind == LabelKind::person || m.kind == LabelKind::full_name;
  });
  const auto other = std::find_if(parts.begin(), parts.end(), [](const LabelMeaning& m) {
    return m.kind != LabelKind::person && m.kind != LabelKind::full_name &&
           (element_of(m.kind) || m.kind == LabelKind::generic_id);
  });
  if (other == parts.end()) return;
  if (names != parts.end()) {
    const int people = p.people_with_more + std::max(p.full_names, p.comma_names);
    const bool is_name = column.kind == LabelKind::full_name || column.kind == LabelKind::person;
    if (!is_name && p.rate(people) < 0.4) return;
    column.kind = LabelKind::full_name;
    column.holder = names->holder;
    column.holder_said = names->holder_said;
    column.also = other->kind == LabelKind::generic_id ? LabelKind::mrn : other->kind;
  } else if ((column.kind == LabelKind::ignore || column.kind == LabelKind::masked) && proves_itself(other->kind)) {
    column.kind = other->kind;
    column.holder = other->holder;
    column.holder_said = other->holder_said;
  }
}

// "DEP_NAME | DEP_SSN | DEP_BIRTH": what of one column is known to be a dependant's is so of the others that begin with
// the same word. "Resource parent(s) | RP phone | RP address": the first letters of a person's header are that person.
// "PFirst | PLast | ChFirst | ChLast": two people, though nothing says who the first is.
void agree_on_holders(std::vector<ColumnPlan>& columns) {
  constexpr std::size_t most_columns = 256;
  if (columns.size() > most_columns) return;
  struct Group {
    std::string word;
    Holder holder = Holder::subject;
  };
  std::vector<Group> groups;
  const auto first_word = [](const ColumnPlan& column) {
    const std::vector<std::string> words = Lexicon::built_in().words(column.label);
    return words.size() < 2 ? std::string() : words.front();
  };
  for (const ColumnPlan& column : columns) {
    if (!column.holder_said || column.holder == Holder::subject) continue;
    // The word tells it when the rest of the header does not: "primary worker" is one as a worker.
    if (std::string word = first_word(column); !word.empty()) {
      const std::vector<std::string> words = Lexicon::built_in().words(column.label);
      std::string rest;
      for (std::size_t w = 1; w < words.size(); ++w) rest += (w > 1 ? " " : "") + words[w];
      const auto without = Lexicon::built_in().read(rest);
      if (without && !without->holder_said) groups.push_back({std::move(word), column.holder});
    }
    if (column.kind != LabelKind::person && column.kind != LabelKind::full_name) continue;
    std::string initials;
    bool start = true;
    for (const char c : column.label) {
      if (start && is_alpha(c)) initials.push_back(lower(c));
      start = !is_alpha(c) && c != '(' && c != '\'';
    }
    if (initials.size() >= 2 && initials.size() <= 4) groups.push_back({std::move(initials), column.holder});
  }
  std::vector<std::size_t> unknown;  // columns whose first word nobody knows, and the rest does ask for a name
  for (std::size_t c = 0; c < columns.size(); ++c) {
    ColumnPlan& column = columns[c];
    if (column.holder_said || column.label.empty() || column.kind == LabelKind::ignore) continue;
    const std::string word = first_word(column);
    if (word.empty() || Lexicon::built_in().read(word)) continue;
    const auto group = std::find_if(groups.begin(), groups.end(), [&](const Group& g) { return g.word == word; });
    if (group != groups.end()) {
      column.holder = group->holder;
      column.holder_said = true;
    } else if (word.size() <= 3 && (column.kind == LabelKind::first_name || column.kind == LabelKind::last_name)) {
      unknown.push_back(c);
    }
  }
  std::vector<std::string> words;
  for (const std::size_t c : unknown) {
    const std::string word = first_word(columns[c]);
    if (std::find(words.begin(), words.end(), word) == words.end()) words.push_back(word);
  }
  if (words.size() < 2 || words.size() > 4) return;
  const auto holder_of = [](const std::string& word) {
    return word.starts_with("ch") || word == "k" || word == "kid" || word == "dep" ? Holder::child
           : word == "sp" || word == "spo"                                         ? Holder::spouse
           : word.starts_with("p") || word.starts_with("g")                        ? Holder::guardian
                                                                                   : Holder::contact;
  };
  for (ColumnPlan& column : columns) {
    const std::string word = first_word(column);
    if (column.holder_said || std::find(words.begin(), words.end(), word) == words.end()) continue;
    column.holder = holder_of(word);
    column.holder_said = true;
  }
}

// "offender dob | offender name | registrant phone | registrant name": two names whose headers begin with words of
// their own, and no other column of a person begins with anything else. The second is another than whom the row is
// about.
void tell_groups_apart(std::vector<ColumnPlan>& columns) {
  const auto first_word = [](const ColumnPlan& column) {
    std::vector<std::string> words = Lexicon::built_in().words(column.label);
    return words.size() < 2 ? std::string() : std::move(words.front());
  };
  std::vector<std::string> groups;
  for (const ColumnPlan& column : columns) {
    if (column.by_values || column.record != 0 || !element_of(column.kind)) continue;
    const std::string word = first_word(column);
    // Labels that tell by themselves whose the column is need no group.
    if (column.holder != Holder::subject) return;
    if (is_name_column(column)) {
      if (word.empty()) return;
      if (std::find(groups.begin(), groups.end(), word) == groups.end()) groups.push_back(word);
    }
  }
  constexpr std::size_t two = 2;
  if (groups.size() != two) return;
  int of_first = 0, of_second = 0;
  for (const ColumnPlan& column : columns) {
    if (column.by_values || !element_of(column.kind) || is_name_column(column)) continue;
    const std::string word = first_word(column);
    if (word == groups[0])
      ++of_first;
    else if (word == groups[1])
      ++of_second;
    else
      return;
  }
  if (of_first == 0 || of_second == 0) return;
  for (ColumnPlan& column : columns)
    if (!column.by_values && element_of(column.kind) && first_word(column) == groups[1]) {
      column.holder = Holder::other;
      column.holder_said = true;
    }
}

// "Petitioner | PetDOB | Respondent | RespDOB": two parties of a case, each with what is said of it. The first letters
// of the one word that heads a column of names are that person.
void tell_parties_apart(std::vector<ColumnPlan>& columns) {
  constexpr std::size_t most_columns = 64, fewest_letters = 3;
  if (columns.size() > most_columns) return;
  const auto any = [&](auto&& predicate) { return std::any_of(columns.begin(), columns.end(), predicate); };
  const auto asks = [](const ColumnPlan& c) {
    return is_name_column(c) && c.holder == Holder::subject && !c.by_values &&
           has_word(c.label, {"petitioner", "plaintiff", "complainant", "victim", "child", "client"});
  };
  if (any(asks))
    for (ColumnPlan& column : columns)
      if (is_name_column(column) && !asks(column) && !column.by_values &&
          (column.holder == Holder::subject || column.holder == Holder::contact) &&
          has_word(column.label, {"respondent", "defendant", "offender", "suspect", "accused", "perpetrator"})) {
        column.holder = Holder::other;
        column.holder_said = true;
      }
  tell_groups_apart(columns);
  // "Payor | Payee | Mail check to": where a check is sent lives whoever gets it.
  const auto payee = std::find_if(columns.begin(), columns.end(), [](const ColumnPlan& c) {
    return is_name_column(c) && !c.by_values && has_word(c.label, {"payee"});
  });
  const auto pays = [&](const ColumnPlan& c) {
    return &c != &*payee && (is_name_column(c) || c.kind == LabelKind::payer) &&
           has_word(c.label, {"payor", "payer", "defendant", "offender", "obligor", "debtor"});
  };
  if (payee != columns.end() && any(pays)) {
    if (payee->holder == Holder::subject &&
        any([&](const ColumnPlan& c) { return pays(c) && c.holder == Holder::subject; }))
      payee->holder = Holder::other;
    payee->holder_said = true;
    for (auto column = payee + 1; column != columns.end() && !is_name_column(*column); ++column) {
      if (column->kind == LabelKind::ignore && has_word(column->label, {"mail", "send", "remit"}))
        column->kind = LabelKind::address;
      if (!element_of(column->kind) ||
          !has_word(column->label, {"mail", "check", "send", "sent", "remit", "payee", "deposit", "acct"}))
        continue;
      column->holder = payee->holder;
      column->holder_said = true;
    }
  }
  for (ColumnPlan& column : columns) {
    // As it is written: "resp" alone means whoever is responsible.
    const std::string_view label = trim(column.label);
    std::size_t end = 0;
    while (end < label.size() && is_alpha(label[end]) &&
           (end == 0 || is_lower(label[end]) || is_lower(label[0]) || !is_lower(label[end - 1])))
      ++end;
    const std::string start = to_lower(label.substr(0, end));
    if (start.size() < fewest_letters || end == label.size()) continue;
    const ColumnPlan* of = nullptr;
    int people = 0;
    for (const ColumnPlan& name : columns) {
      if (!is_name_column(name) || name.by_values || &name == &column) continue;
      const std::vector<std::string> heads = Lexicon::built_in().words(name.label);
      if (heads.size() != 1 || heads.front() == start || !heads.front().starts_with(start)) continue;
      ++people;
      of = &name;
    }
    if (people != 1) continue;
    const auto meaning = Lexicon::built_in().read(label.substr(end));
    if (!meaning || !element_of(meaning->kind)) continue;
    column.kind = meaning->kind;
    column.holder = of->holder;
    column.holder_said = true;
  }
}

// "Participant | SSN | Beneficiary | Bene SSN" is of two people; a beneficiary alone in the row is whom it is about.
// "Owner DOB" beside names that no header calls an owner's is of who bears them.
void tell_holders_by_the_others(std::vector<ColumnPlan>& columns) {
  const auto begins_with = [](const ColumnPlan& column, std::string_view word) {
    const std::vector<std::string> words = Lexicon::built_in().words(column.label);
    return !words.empty() && words.front() == word;
  };
  const auto is_name = [](const ColumnPlan& c) {
    return c.kind == LabelKind::full_name || c.kind == LabelKind::person || c.kind == LabelKind::last_name;
  };
  bool other = false, owner = false, plain = false, dead = false;
  for (const ColumnPlan& column : columns) {
    if (!is_name(column)) continue;
    dead = dead || has_word(column.label, {"decedent", "deceased", "decd"}) || begins_with(column, "decedent");
    other = other || (column.holder == Holder::subject && !begins_with(column, "beneficiary"));
    owner = owner || has_word(column.label, {"owner", "owners"});
    plain = plain || (column.holder == Holder::subject && !column.holder_said);
  }
  for (ColumnPlan& column : columns) {
    if (other && column.holder == Holder::subject && begins_with(column, "beneficiary")) {
      column.holder = Holder::contact;
      column.holder_said = true;
    }
    if (plain && !owner && column.holder == Holder::contact && element_of(column.kind) && !is_name(column) &&
        begins_with(column, "owner"))
      column.holder = Holder::subject;
    // "Decedent | Applicant | Applicant's street": who applies for a stone or a benefit.
    if (dead && column.holder == Holder::subject && element_of(column.kind) &&
        (begins_with(column, "applicant") || begins_with(column, "claimant") || begins_with(column, "informant"))) {
      column.holder = Holder::contact;
      column.holder_said = true;
    }
  }
}

// "Mom | Mom DOB | Case # | Baby | Baby born", "Last | First | Infant | Infant DOB": the row is about whom it names
// first, and the baby is another. "Mother | Baby | DOB | Chart no." is about the baby.
void tell_babies_apart(std::vector<ColumnPlan>& columns) {
  const auto of_a_baby = [](const ColumnPlan& column) {
    return column.holder_said && column.holder == Holder::subject &&
           has_word(column.label, {"baby", "babies", "infant", "newborn", "toddler", "twin"});
  };
  const auto baby = std::find_if(columns.begin(), columns.end(),
                                 [&](const ColumnPlan& column) { return of_a_baby(column) && is_name_column(column); });
  if (baby == columns.end()) return;
  const bool after_another = std::any_of(columns.begin(), baby, [](const ColumnPlan& column) {
    return is_name_column(column) && (column.holder == Holder::subject || column.holder == Holder::guardian);
  });
  const bool goes_on = std::any_of(baby + 1, columns.end(), [](const ColumnPlan& column) {
    const auto element = element_of(column.kind);
    return element && !column.holder_said && (*element == Element::date_of_birth || is_health(*element));
  });
  if (!after_another || goes_on) return;
  const bool named = std::any_of(columns.begin(), baby, [](const ColumnPlan& column) {
    return is_name_column(column) && column.holder == Holder::subject;
  });
  for (ColumnPlan& column : columns) {
    if (of_a_baby(column))
      column.holder = Holder::child;
    else if (!named && column.holder == Holder::guardian)
      column.holder = has_word(column.label, {"father", "dad"}) && &column > &*baby ? Holder::contact : Holder::subject;
  }
}

bool begins_with_any(std::string_view label, std::initializer_list<std::string_view> starts) {
  const std::string text = to_lower(trim(label));
  return std::any_of(starts.begin(), starts.end(), [&](std::string_view start) { return text.starts_with(start); });
}

// "Caller | Callback | About whom": whom the row is about, and who called. Alone in the row a caller speaks of himself.
void tell_callers_apart(std::vector<ColumnPlan>& columns) {
  // "From | Contact | On behalf of" in a log of complaints.
  const auto is_about = [](const ColumnPlan& column) { return has_word(column.label, {"about", "behalf"}); };
  const bool behalf = std::any_of(columns.begin(), columns.end(),
                                  [](const ColumnPlan& column) { return has_word(column.label, {"behalf"}); });
  const auto calls = [behalf](const ColumnPlan& column) {
    return has_word(column.label, {"caller", "called", "calling"}) ||
           (behalf && equals_ignore_case(trim(column.label), "from"));
  };
  // "Spoke with | Number | Caller" is kept by those who call, "Caller | Number | Spoke with" by those who are called:
  // whoever stands last works here.
  const auto spoken_to = std::find_if(columns.begin(), columns.end(), [](const ColumnPlan& column) {
    return is_name_column(column) && has_word(column.label, {"spoke", "talked"});
  });
  const auto caller = std::find_if(columns.begin(), columns.end(),
                                   [&](const ColumnPlan& column) { return is_name_column(column) && calls(column); });
  if (spoken_to != columns.end() && caller != columns.end()) {
    std::min(spoken_to, caller)->holder = Holder::subject;
    std::max(spoken_to, caller)->holder = Holder::staff;
    spoken_to->holder_said = caller->holder_said = true;
  }
  const bool other = std::any_of(columns.begin(), columns.end(), [&](const ColumnPlan& column) {
    return is_name_column(column) && column.holder == Holder::subject && (!calls(column) || is_about(column));
  });
  // "Visitor | Relationship | ID shown | Resident #": whoever comes has shown the card, and the number is another's.
  const auto visits = std::find_if(columns.begin(), columns.end(), [](const ColumnPlan& column) {
    return is_name_column(column) && has_word(column.label, {"visitor"});
  });
  if (visits != columns.end() && std::count_if(columns.begin(), columns.end(), is_name_column) == 1) {
    visits->holder = Holder::subject;
    visits->holder_said = true;
    for (ColumnPlan& column : columns)
      if (&column != &*visits &&
          has_word(column.label, {"resident", "inmate", "patient", "client", "youth", "detainee"})) {
        column.holder = Holder::other;
        column.holder_said = true;
      }
    return;
  }
  // "MRN | Caller | Caller phone | Reason": the patient is known by the number alone.
  const bool by_number = std::any_of(columns.begin(), columns.end(), [](const ColumnPlan& column) {
    return column.kind == LabelKind::mrn && !column.by_values && has_word(column.label, {"mrn", "chart", "patient"});
  });
  if (!other && !by_number) return;
  for (ColumnPlan& column : columns)
    if (column.holder_said && (column.holder == Holder::subject || behalf) && calls(column) && !is_about(column))
      column.holder = Holder::contact;
    else if (!column.holder_said && (column.kind == LabelKind::phone || column.kind == LabelKind::phone_weak) &&
             begins_with_any(column.label, {"callback", "call back"}))
      column.holder = Holder::contact;
}

// "For | Paid by | Card | Receipt to": the card is whose who paid with it, and so is what stands behind it.
void give_the_card_to_who_paid(std::vector<ColumnPlan>& columns, const std::vector<Profile>& profiles) {
  const auto holds = [](const ColumnPlan& c) {
    return is_name_column(c) && begins_with_any(c.label, {"card holder", "cardholder", "name on card"});
  };
  // "For (resident) | Card holder": another than whom the row is about.
  const bool of_another = std::any_of(columns.begin(), columns.end(), [&](const ColumnPlan& c) {
    return is_name_column(c) && c.holder == Holder::subject && !holds(c);
  });
  const bool has_card = std::any_of(columns.begin(), columns.end(),
                                    [](const ColumnPlan& c) { return c.kind == LabelKind::payment_card; });
  for (std::size_t c = 0; of_another && c < columns.size(); ++c) {
    // "Hotel paid by", above "self" and "father Carl Brown".
    if (has_card && columns[c].kind == LabelKind::ignore && to_lower(trim(columns[c].label)).ends_with("paid by") &&
        profiles[c].words > 0)
      columns[c].kind = LabelKind::full_name;
    else if (!holds(columns[c]))
      continue;
    columns[c].holder = Holder::contact;
  }
  const auto paid = std::find_if(columns.begin(), columns.end(), [&](const ColumnPlan& c) {
    return is_name_column(c) && c.holder == Holder::contact &&
           (holds(c) || has_word(c.label, {"paid", "payer", "payor", "cardholder"}));
  });
  if (paid == columns.end()) return;
  for (std::size_t c = 0; c < columns.size(); ++c)
    if (columns[c].kind == LabelKind::ignore && equals_ignore_case(trim(columns[c].label), "for") &&
        profiles[c].rate(profiles[c].words) > 0.6) {
      columns[c].kind = LabelKind::full_name;
      columns[c].by_values = true;
    }
  for (auto column = paid + 1; column != columns.end(); ++column) {
    const Profile& values = profiles[static_cast<std::size_t>(column - columns.begin())];
    const bool receipt = column->kind == LabelKind::ignore && values.rate(values.emails) > 0.6;
    if (receipt) column->kind = LabelKind::email;
    const auto element = element_of(column->kind);
    if ((column->holder_said && !receipt) || !element) continue;
    if (*element == Element::payment_card || *element == Element::bank_account || *element == Element::email ||
        *element == Element::phone || *element == Element::address)
      column->holder = Holder::contact;
  }
}

// "Complainant and how to reach": a word for a person, and not of a person's number alone ("Client phone").
bool names_a_person_first(std::string_view label) {
  const std::size_t both = to_lower(label).find(" and ");
  if (both == std::string_view::npos) return false;
  const auto person = Lexicon::built_in().read(label.substr(0, both));
  return person && person->kind == LabelKind::person && person->certainty() > 0.99;
}

// "Decedent | Requested by | Relation | Mail to | Paid by": who asks for a paper has it sent to himself and pays for
// it.
void give_to_who_requested(std::vector<ColumnPlan>& columns) {
  const auto asks = std::find_if(columns.begin(), columns.end(), [](const ColumnPlan& c) {
    return is_name_column(c) && c.holder != Holder::subject &&
           has_word(c.label, {"requested", "requester", "requestor"});
  });
  const bool about_another = std::any_of(columns.begin(), columns.end(), [](const ColumnPlan& c) {
    return (is_name_column(c) || c.kind == LabelKind::deceased) && c.holder == Holder::subject;
  });
  const bool of_kin = std::any_of(columns.begin(), columns.end(),
                                  [](const ColumnPlan& c) { return c.kind == LabelKind::relationship; });
  if (asks == columns.end() || !about_another || !of_kin) return;
  asks->holder = Holder::contact;
  for (auto column = asks + 1; column != columns.end(); ++column) {
    // "Pd by" above "Visa 4111 1111 1111 1111": the card is read where the header knows no name.
    if (column->kind == LabelKind::ignore && begins_with_any(column->label, {"pd by", "paid by", "payment", "paid"}))
      column->kind = LabelKind::payment_card;
    const auto element = element_of(column->kind);
    if (column->holder_said || !element || (!is_contact_detail(*element) && *element != Element::payment_card))
      continue;
    column->holder = Holder::contact;
    column->holder_said = true;
  }
}

// "Acct | Responsible party | Balance", "Rec'd | From | Card no.": who pays is whom the row is about where it names no
// other.
void tell_payers_alone(std::vector<ColumnPlan>& columns) {
  ColumnPlan* only = nullptr;
  for (ColumnPlan& column : columns) {
    if (!is_name_column(column)) continue;
    if (only != nullptr) return;
    only = &column;
  }
  if (only == nullptr || only->holder == Holder::subject) return;
  const bool from = equals_ignore_case(trim(only->label), "from") &&
                    std::any_of(columns.begin(), columns.end(), [](const ColumnPlan& column) {
                      return column.kind == LabelKind::payment_card || column.kind == LabelKind::bank_account;
                    });
  if (!from && !has_word(only->label, {"responsible", "resp", "guarantor", "payer", "payor", "debtor"})) return;
  const Holder holder = only->holder;
  for (ColumnPlan& column : columns)
    if (column.holder == holder) column.holder = Holder::subject;
}

// "Rider | From | To": where somebody is driven, and no letters, unless names stand below "From".
void leave_out_destinations(std::vector<ColumnPlan>& columns, const std::vector<Profile>& profiles) {
  const auto labelled = [&](std::string_view word) {
    return std::find_if(columns.begin(), columns.end(),
                        [&](const ColumnPlan& c) { return equals_ignore_case(trim(c.label), word); });
  };
  const auto from = labelled("from"), to = labelled("to");
  if (from == columns.end() || to == columns.end()) return;
  const Profile& places = profiles[static_cast<std::size_t>(from - columns.begin())];
  constexpr double mostly = 0.5;
  if (places.rate(places.streets) < mostly) return;
  to->kind = LabelKind::description;
  to->holder = Holder::subject;
  to->holder_said = false;
}

// "Adoptive parents | Child | Mail to | EFT acct": the account is the grown-ups', and to them one writes.
void give_accounts_to_parents(std::vector<ColumnPlan>& columns) {
  const auto named = [&](Holder holder) {
    return std::any_of(columns.begin(), columns.end(),
                       [&](const ColumnPlan& c) { return is_name_column(c) && c.holder == holder; });
  };
  const bool of_children =
      named(Holder::child) || std::any_of(columns.begin(), columns.end(), [](const ColumnPlan& c) {
        return is_name_column(c) && has_word(c.label, {"camper", "child", "student", "pupil", "kid"});
      });
  if (!named(Holder::guardian) || !of_children) return;
  for (ColumnPlan& column : columns) {
    const auto element = element_of(column.kind);
    if (column.holder_said || column.holder != Holder::subject || !element) continue;
    if (*element != Element::bank_account && *element != Element::payment_card &&
        (*element != Element::address ||
         !begins_with_any(column.label, {"mail to", "send to", "remit", "letter to", "billing"})))
      continue;
    column.holder = Holder::guardian;
    column.holder_said = true;
  }
}

// "LeadWeb ID" above "LW-0087954": the name of a system that no list has, and numbers with letters, each another.
void know_numbers_of_systems(std::vector<ColumnPlan>& columns, const std::vector<Profile>& profiles) {
  for (std::size_t c = 0; c < columns.size(); ++c) {
    const Profile& p = profiles[c];
    ColumnPlan& column = columns[c];
    if (column.kind != LabelKind::ignore || p.filled < 2 || p.rate(p.member_ids) < 0.8 || p.distinct < p.filled)
      continue;
    const std::string_view label = trim(column.label);
    const std::size_t space = label.rfind(' ');
    if (space == std::string_view::npos || label.find(' ') != space) continue;
    const std::string_view system = label.substr(0, space), last = label.substr(space + 1);
    if ((equals_ignore_case(last, "id") || equals_ignore_case(last, "no") || last == "#") &&
        !Lexicon::built_in().read(system) && !name_word(system).known())
      column.kind = LabelKind::generic_id;
  }
}

// "GLAST | GFIRST | GMI": columns of an old program, whose names begin with the same letters and end as names do.
void know_names_by_their_endings(std::vector<ColumnPlan>& columns) {
  constexpr std::size_t longest_start = 6, longest_word = 24;
  const auto start_of = [](const ColumnPlan& column, std::string_view ending) {
    const std::string label = to_lower(trim(column.label));
    if (column.kind != LabelKind::ignore || label.size() <= ending.size() || !label.ends_with(ending))
      return std::string();
    // "n first": the attribute of an element, whatever it is called.
    const char border = label[label.size() - ending.size() - 1];
    if (label.size() > ending.size() + (border == ' ' || border == '_' ? longest_word : longest_start) ||
        !std::all_of(label.begin(), label.end(), [](char c) { return is_alpha(c) || c == '_' || c == ' '; }))
      return std::string();
    return label.substr(0, label.size() - ending.size());
  };
  for (const std::string_view of_family : {"last", "lname", "lnam", "lnm"})
    for (std::size_t c = 0; c < columns.size(); ++c) {
      const std::string start = start_of(columns[c], of_family);
      if (start.empty()) continue;
      constexpr std::size_t farthest = 4;
      const std::size_t from = c > farthest ? c - farthest : 0, to = std::min(c + farthest + 1, columns.size());
      for (std::size_t n = from; n < to; ++n)
        for (const std::string_view of_given : {"first", "fname", "fnam", "fnm"}) {
          if (start_of(columns[n], of_given) != start) continue;
          columns[c].kind = LabelKind::last_name;
          columns[n].kind = LabelKind::first_name;
          for (std::size_t m = from; m < to; ++m)
            for (const std::string_view of_middle : {"mi", "mid", "middle", "minit", "init"})
              if (start_of(columns[m], of_middle) == start) columns[m].kind = LabelKind::middle_name;
        }
    }
}

// "ClientNo" above the same number in each row, beside names of which each is another: the number of who keeps the
// list.
void leave_out_the_number_of_all(std::vector<ColumnPlan>& columns, const std::vector<Profile>& profiles) {
  constexpr int fewest = 4;
  const bool several = [&] {
    for (std::size_t c = 0; c < columns.size(); ++c)
      if (is_name_column(columns[c]) && profiles[c].distinct >= fewest) return true;
    return false;
  }();
  const auto is_number = [&](std::size_t c) {
    return columns[c].kind == LabelKind::mrn || columns[c].kind == LabelKind::member_id ||
           columns[c].kind == LabelKind::account;
  };
  bool own = false;  // each has a number of its own besides
  for (std::size_t c = 0; c < columns.size(); ++c)
    own = own || (is_number(c) && profiles[c].distinct >= fewest && profiles[c].distinct * 5 >= profiles[c].filled * 4);
  if (!several || !own) return;
  for (std::size_t c = 0; c < columns.size(); ++c)
    if (is_number(c) && profiles[c].distinct == 1 && profiles[c].filled >= fewest) columns[c].kind = LabelKind::ignore;
}

// Kinds that need neighbours or values to be decided, and headers that their values contradict.
void settle(TableBlock& block, const std::vector<Profile>& profiles) {
  tell_parties_apart(block.columns);
  tell_holders_by_the_others(block.columns);
  agree_on_holders(block.columns);
  tell_babies_apart(block.columns);
  tell_drivers_apart(block.columns);
  tell_illnesses_of_the_subject(block.columns);
  tell_callers_apart(block.columns);
  give_the_card_to_who_paid(block.columns, profiles);
  give_to_who_requested(block.columns);
  leave_out_destinations(block.columns, profiles);
  tell_payers_alone(block.columns);
  know_numbers_of_systems(block.columns, profiles);
  know_numbers_by_their_values(block.columns, profiles);
  leave_out_the_number_of_all(block.columns, profiles);
  const auto any = [&](auto&& predicate) { return std::any_of(block.columns.begin(), block.columns.end(), predicate); };
  const auto has = [&](LabelKind kind) { return any([&](const ColumnPlan& c) { return c.kind == kind; }); };
  block.employment = has(LabelKind::amount_employment) || has(LabelKind::date_employment) ||
                     has(LabelKind::employee_id) || lists_drivers(block.columns) || any([](const ColumnPlan& c) {
                       return contains_ignore_case(c.label, "employee") || has_word(c.label, {"employee", "hired"});
                     });
  const bool money = has(LabelKind::routing) || has(LabelKind::bank_account) || block.employment ||
                     any([](const ColumnPlan& c) { return contains_ignore_case(c.label, "bank"); });
  const bool health = has(LabelKind::diagnosis) || has(LabelKind::diagnosis_code) || has(LabelKind::medication) ||
                      has(LabelKind::procedure_code) || has(LabelKind::member_id) || has(LabelKind::treatment);
  const bool insured = health || has(LabelKind::payer) || has(LabelKind::insurance) || has(LabelKind::group_no);
  // The number of who pays for water or power is the utility's own.
  const bool of_a_meter = any([](const ColumnPlan& c) {
    return has_word(c.label, {"utility", "utilities", "meter", "kwh", "gallons", "gal", "cubic", "usage", "used",
                              "reading", "consumption"});
  });
  // What patients or customers owe, by its age: their accounts are in the books of who sends the bills.
  const bool of_debts = any([](const ColumnPlan& c) {
    const std::string label = to_lower(trim(c.label));
    return label.starts_with("31-60") || label.starts_with("30-60") || label.starts_with("61-90") ||
           label.starts_with("60-90") || label.starts_with("over 90") || label.starts_with("90+");
  });
  // What those who treat may do, and until when: their licences are not for driving.
  const bool of_clinicians = std::any_of(profiles.begin(), profiles.end(),
                                         [](const Profile& p) { return p.titled > 1 && p.rate(p.titled) > 0.4; });
  const bool of_credentials =
      any([](const ColumnPlan& c) {
        return has_word(c.label, {"credential", "credentials", "credentialed"});
      }) ||
      (of_clinicians && (has(LabelKind::dea) || any([](const ColumnPlan& c) {
                           return has_word(c.label, {"dea", "caqh", "npdb", "privileges", "malpractice", "cpr", "bls",
                                                     "acls", "ceu", "ceus"});
                         })));
  bool subject_name = false, of_the_dead = false, of_books = false;
  leave_out_things(block);
  for (std::size_t c = 0; c < block.columns.size(); ++c) {
    ColumnPlan& column = block.columns[c];
    const Profile& p = profiles[c];
    if (column.kind == LabelKind::phone && column.by_values && p.phones >= 3 && p.distinct <= 1 + p.filled - p.phones)
      column.business = true;
    // "Grown-up #1" with people below.
    if (column.kind == LabelKind::ignore && column.holder_said && is_relation(column.holder) &&
        p.rate(p.people + p.people_with_more) > 0.2)
      column.kind = LabelKind::full_name;
    // "calls | who | home | or cell": a list by which people are reached; beside what is done, "who" does it.
    if (column.kind == LabelKind::ignore && equals_ignore_case(trim(column.label), "who") && has(LabelKind::phone) &&
        !has(LabelKind::treatment) && p.rate(p.people + p.people_with_more) > 0.6) {
      for (ColumnPlan& other : block.columns)
        if (other.by_values && other.kind == LabelKind::full_name) other.kind = LabelKind::ignore;
      column.kind = LabelKind::full_name;
      column.holder = Holder::subject;
    }
    // "Complainant and how to reach" above "Ann Brown (daughter) 518-555-0147".
    const bool reaches = column.kind == LabelKind::phone || column.kind == LabelKind::phone_weak ||
                         column.kind == LabelKind::email || column.kind == LabelKind::address;
    if (reaches && !column.by_values && p.rate(p.people_with_more) > 0.2 && names_a_person_first(column.label)) {
      column.kind = LabelKind::full_name;
      if (column.holder == Holder::subject && subject_name) column.holder = Holder::contact;
    }
    // "Mom #", "NOK no": the number by which that person is reached.
    if (column.kind == LabelKind::ignore && column.holder_said && column.holder != Holder::subject &&
        p.rate(p.phones) > 0.5)
      column.kind = LabelKind::phone;
    // "Insurance company | Child's ID no. | Subscriber": the number of who is insured.
    // "Member | ID | DOB": likewise, where letters and digits say so.
    if (column.kind == LabelKind::generic_id && c > 0 && p.rate(p.member_ids) > 0.6 && p.average_length >= 9 &&
        has_word(block.columns[c - 1].label, {"member", "subscriber", "insured"}) && has(LabelKind::dob))
      column.kind = LabelKind::member_id;
    if ((column.kind == LabelKind::ignore || column.kind == LabelKind::generic_id) && c > 0 &&
        (block.columns[c - 1].kind == LabelKind::payer || block.columns[c - 1].kind == LabelKind::insurance) &&
        has_word(column.label, {"id"}) && p.rate(p.member_ids + p.digit_ids) > 0.5 && p.average_length >= 7) {
      column.kind = LabelKind::member_id;
      if (column.holder == Holder::child) column.holder = Holder::subject;
    }
    read_parts_of_label(column, p);
    // "Address / phone" above streets, with the town in a column of its own.
    if ((column.kind == LabelKind::phone || column.kind == LabelKind::address) && p.phones == 0 &&
        p.rate(p.streets) > 0.5 && c + 1 < block.columns.size() && block.columns[c + 1].by_values &&
        (block.columns[c + 1].kind == LabelKind::city_state_zip || block.columns[c + 1].kind == LabelKind::city))
      column.kind = LabelKind::street;
    // "Ann Brown 8/18/62": days of birth are years apart, appointments are not.
    if (is_name_column(column) && column.also == LabelKind::ignore &&
        p.rate(p.people_dated) > (column.by_values ? 0.6 : 0.4) && p.last_year - p.first_year >= fewest_years_apart)
      column.also = LabelKind::dob;
    column.day_first = p.day_first > 0 && p.month_first == 0;
    switch (column.kind) {
      // "Given | Last | First": the day on which something was given, or the drug.
      case LabelKind::first_name:
        if (p.filled > 0 && p.rate(p.words) < 0.4)
          column.kind = p.rate(p.medications) > 0.5 ? LabelKind::medication : LabelKind::ignore;
        break;
      // "Billed" above codes of what was done, beside illnesses.
      case LabelKind::amount:
      case LabelKind::ignore:
      case LabelKind::notes:
        // "JCS File", "BR #" above "J24-0735", beside names: under which number the office keeps each of them.
        if (!column.holder_said && p.filled >= 3 && p.distinct == p.filled && p.rate(p.in_books) > 0.8 &&
            any(is_name_column) && !has(LabelKind::organisation) && numbers_files(column.label))
          column.kind = LabelKind::mrn;
        // "Type" above "adult prophy", "fluoride varnish": what each of the people comes for.
        if (column.kind == LabelKind::ignore && !column.holder_said && p.filled >= 3 && p.rate(p.treatments) > 0.6 &&
            any(is_name_column))
          column.kind = LabelKind::treatment;
        // "Hep B", "Flu 23-24" above "series complete", "shot 10/4": how far one is with it.
        if (column.kind == LabelKind::ignore && p.filled >= 2 && p.rate(p.dates) < 0.3 && p.average_length > 3 &&
            p.rate(p.digit_ids) < 0.1 && any(is_name_column) && is_vaccine(column.label))
          column.kind = LabelKind::treatment;
        // "drug | sig | reason": what the drug is for.
        if (has(LabelKind::medication) && begins_with_any(column.label, {"reason", "indication", "what for", "dx/"}) &&
            p.rate(p.words) > 0.6 && (p.diagnoses > 0 || p.filled == 1) && p.average_length < 40)
          column.kind = LabelKind::diagnosis;
        if (p.filled >= 2 && p.rate(p.procedures) > 0.9 &&
            (has(LabelKind::diagnosis) || has(LabelKind::diagnosis_code)) &&
            has_word(column.label, {"billed", "charged", "code", "codes", "level", "visit", "proc", "hcpcs", "coded"}))
          column.kind = LabelKind::procedure_code;
        break;
      // "Participant | Subject": the number of a study, where it is no matter of a letter.
      case LabelKind::reference:
        if (equals_ignore_case(trim(column.label), "subject") && p.filled >= 3 &&
            p.rate(p.digit_ids + p.member_ids + p.in_books) > 0.6)
          column.kind = LabelKind::mrn;
        break;
      // "Pt (deceased)" above names.
      case LabelKind::deceased:
        if (p.rate(std::max(p.full_names, p.comma_names)) > 0.5) {
          column.kind = LabelKind::full_name;
          of_the_dead = true;
        }
        break;
      case LabelKind::generic_id:
        // "Their #"; but "id" above ten digits beside what was billed knows the insured.
        if (p.rate(p.phones) > 0.5)
          column.kind = !has_word(column.label, {"id"})                               ? LabelKind::phone
                        : has(LabelKind::procedure_code) || has(LabelKind::treatment) ? LabelKind::member_id
                                                                                      : column.kind;
        break;
      // "DIN" is an inmate's number, and beside drugs that of a drug.
      case LabelKind::state_id:
        if (has(LabelKind::medication) && has_word(column.label, {"din"})) column.kind = LabelKind::ignore;
        break;
      // "Bank" above "M&T Bank 9876543210": the account stands behind the name.
      case LabelKind::organisation:
        if (has_word(column.label, {"bank", "union", "institution"}) && p.rate(p.banked) > 0.5)
          column.kind = LabelKind::bank_account;
        break;
      // "Card ID" of the insured: letters and digits are no number of a bank's card.
      case LabelKind::payment_card:
        if (insured && p.cards == 0 && p.rate(p.member_ids) > 0.6) column.kind = LabelKind::member_id;
        break;
      case LabelKind::account:
        if (has(LabelKind::organisation) && !has(LabelKind::dob) && !has(LabelKind::ssn) && !has(LabelKind::tin) &&
            !has(LabelKind::last_name) && has_word(column.label, {"our", "vendor", "customer"})) {
          column.kind = LabelKind::ignore;  // "Our acct" with a vendor
          break;
        }
        if (of_a_meter || has_word(column.label, {"water", "sewer", "electric", "gas", "utility", "meter"})) {
          column.kind = LabelKind::ignore;
          break;
        }
        // "HFM-68637": no bank has letters in its accounts.
        if (p.rate(p.in_books) > 0.5) {
          column.kind = LabelKind::mrn;
          of_books = true;
          break;
        }
        column.kind = !of_debts && (money || (!health && p.average_length >= 8)) ? LabelKind::bank_account
                      : p.average_length >= 5                                    ? LabelKind::mrn
                                                                                 : LabelKind::ignore;
        break;
      // "Unit" of a rent roll: the apartment's number, or the whole address.
      case LabelKind::street2:
        if (p.rate(p.streets) > 0.5 && p.average_length > 8)
          column.kind = p.average_length > 30 ? LabelKind::address : LabelKind::street;
        break;
      case LabelKind::phone_weak:
        // "lives abroad, daughter will tell" stands below "Reach at" as well.
        column.kind = p.rate(std::max(p.phones, p.reach)) > 0.5 ||
                              (p.reach > 0 && p.rate(p.reach) > 0.3 && p.reach + p.words >= p.filled)
                          ? LabelKind::phone
                      : p.rate(p.streets) > 0.5 && p.average_length > 12 ? LabelKind::address
                                                                         : LabelKind::ignore;
        break;
      // "Finding | Plan": what is to be done for the patient, and no insurance.
      case LabelKind::payer:
        if (p.rate(p.medications) > 0.25) column.kind = LabelKind::notes;
        // "Payer | For | Card no": who paid, a person.
        if (p.full_names >= 2 && p.rate(std::max(p.full_names, p.comma_names)) > 0.6 && p.companies == 0 &&
            !has(LabelKind::full_name) && !has(LabelKind::last_name))
          column.kind = LabelKind::full_name;
        break;
      // "participant | group" above "Anger Management", "IOP": what each takes part in, and no insurance.
      case LabelKind::group_no:
        if (p.filled >= 3 && p.rate(p.treatments) > 0.5 && any(is_name_column)) column.kind = LabelKind::treatment;
        break;
      case LabelKind::member_id_or_name:
        column.kind = p.rate(p.words) > 0.7 ? LabelKind::full_name : LabelKind::member_id;
        break;
      case LabelKind::description:
        column.kind = p.rate(p.medications) > 0.4  ? LabelKind::medication
                      : p.rate(p.treatments) > 0.4 ? LabelKind::treatment
                      : p.rate(p.diagnoses) > 0.4  ? LabelKind::diagnosis
                                                   : LabelKind::notes;
        break;
      case LabelKind::person:
      case LabelKind::full_name: {
        // "Client: 102938" and "Contact: 518-555-0100" name a column by the person, and hold something else.
        if (p.filled == 0 || p.rate(p.words + p.people_with_more) > 0.4) {
          column.kind = LabelKind::full_name;
          // Nobody's patients are all doctors.
          if (p.rate(p.titled) > 0.5 && !column.holder_said) column.holder = Holder::provider;
        } else if (p.rate(p.emails) > 0.5) {
          column.kind = LabelKind::email;
        } else if (p.rate(std::max(p.phones, p.reach)) > 0.5) {
          column.kind = LabelKind::phone;
        } else if (p.rate(p.streets) > 0.5 &&
                   (equals_ignore_case(trim(column.label), "from") || equals_ignore_case(trim(column.label), "to"))) {
          column.kind = LabelKind::address;  // of a ride
          column.holder = Holder::subject;
        } else {
          // "Name | Offender" above "P24-0848": another, who is known by a number.
          const bool of_another = p.rate(p.in_books) > 0.5 && any(is_name_column) &&
                                  has_word(column.label, {"offender", "defendant", "suspect", "respondent"});
          column.kind = of_another || column.holder != Holder::subject || p.rate(p.digit_ids + p.member_ids) <= 0.6
                            ? LabelKind::ignore
                        : has_word(column.label, {"employee", "emp", "worker"}) ? LabelKind::employee_id
                                                                                : LabelKind::mrn;
        }
        break;
      }
      case LabelKind::license:
        // Homes and centres are licensed as well.
        column.kind =
            has(LabelKind::npi) || has(LabelKind::specialty) || of_credentials || any([](const ColumnPlan& other) {
              return has_word(other.label, {"bed", "beds", "capacity", "slots", "vacancies", "vacancy"});
            })
                ? LabelKind::ignore
                : LabelKind::drivers_license;
        break;
      // "Problem" in a log of drills, "condition" of a vehicle: no word of medicine stands below.
      case LabelKind::diagnosis:
        if (p.diagnoses == 0 && p.icd == 0 && p.filled > 0 && block.header_rows > 0 &&
            (equals_ignore_case(trim(column.label), "problem") || equals_ignore_case(trim(column.label), "problems") ||
             equals_ignore_case(trim(column.label), "condition")) &&
            !has(LabelKind::dob) && !has(LabelKind::mrn) && !has(LabelKind::medication) && !has(LabelKind::member_id))
          column.kind = LabelKind::description;
        break;
      // The state's system for Medicaid numbers its providers as well.
      case LabelKind::member_id:
        if (has_word(column.label, {"mmis"}) &&
            (has(LabelKind::npi) || has(LabelKind::specialty) || has(LabelKind::dea)))
          column.kind = LabelKind::ignore;
        break;
      case LabelKind::insurance: column.kind = p.rate(p.words) > 0.7 ? LabelKind::payer : LabelKind::member_id; break;
      default: break;
    }
    column.free_text = p.filled > 0 && p.rate(p.remarks) > 0.4 && column.kind != LabelKind::ignore &&
                       !element_of(column.kind) && column.kind != LabelKind::payer &&
                       column.kind != LabelKind::organisation && column.kind != LabelKind::position;
    column.among_people = column.kind == LabelKind::full_name && p.filled >= 4 &&
                          p.rate(std::max({p.full_names, p.comma_names, p.people}) + p.people_with_more) > 0.6;
    if ((column.kind == LabelKind::full_name || column.kind == LabelKind::last_name ||
         column.kind == LabelKind::first_name) &&
        (column.holder == Holder::subject || column.holder == Holder::subscriber))
      subject_name = true;
  }
  // "Vendor No | Name | Contact": the names are those of companies.
  if (!has(LabelKind::dob) && !has(LabelKind::ssn) && !has(LabelKind::tin))
    for (std::size_t c = 0; c < block.columns.size(); ++c)
      if (equals_ignore_case(trim(block.columns[c].label), "name") && profiles[c].companies > 0 &&
          (has(LabelKind::organisation) ? profiles[c].companies * 4 >= profiles[c].words
                                        : profiles[c].companies * 2 >= profiles[c].words)) {
        block.columns[c].kind = LabelKind::organisation;
        subject_name = std::any_of(block.columns.begin(), block.columns.end(), [](const ColumnPlan& other) {
          return (other.kind == LabelKind::full_name || other.kind == LabelKind::last_name) &&
                 (other.holder == Holder::subject || other.holder == Holder::subscriber);
        });
      }
  tell_heads_of_cases_apart(block.columns);
  // A list of payees with their taxpayer numbers: those who have an SSN are people.
  const bool taxpayers = has(LabelKind::tin) || has(LabelKind::ssn);
  for (std::size_t c = 0; c < block.columns.size(); ++c) {
    ColumnPlan& column = block.columns[c];
    const Profile& p = profiles[c];
    if (!taxpayers || subject_name || column.kind != LabelKind::organisation || p.full_names == 0) continue;
    column.kind = LabelKind::full_name;
    column.holder = Holder::subject;
    subject_name = true;
  }
  // "Staff | SSN | Date of birth", "Inspector | Home phone": a list of those who work here is about them.
  const bool employed = has(LabelKind::ssn) || has(LabelKind::tin) || has(LabelKind::dob) ||
                        has(LabelKind::bank_account) || has(LabelKind::drivers_license);
  // "From | Check | Acct credited": who has paid.
  const bool about_somebody = employed || of_books || any([](const ColumnPlan& c) {
                                return is_way_to_reach(c.kind) && has_word(c.label, {"home", "personal", "private"});
                              });
  const bool others_named = any([&](const ColumnPlan& c) {
    return (c.kind == LabelKind::full_name || c.kind == LabelKind::last_name) && c.holder != Holder::staff &&
           !(of_credentials && c.holder == Holder::provider);
  });
  if (about_somebody && !subject_name && !others_named)
    for (ColumnPlan& column : block.columns)
      if ((column.holder == Holder::staff || (of_credentials && column.holder == Holder::provider)) &&
          element_of(column.kind)) {
        column.holder = Holder::subject;
        subject_name = subject_name || element_of(column.kind) == Element::name;
        block.employment = block.employment || employed;
      }
  // "Guardian | Phone", "Next of kin | Relation | Tel": the number right behind the name is that person's. Where a
  // column says how they are related, so are all further ways to reach somebody, if none stood before: a list of
  // contacts.
  for (std::size_t n = 0; n + 1 < block.columns.size(); ++n) {
    const ColumnPlan& name = block.columns[n];
    if (name.kind != LabelKind::full_name ||
        (name.holder != Holder::guardian && name.holder != Holder::contact && name.holder != Holder::spouse))
      continue;
    const bool related = block.columns[n + 1].kind == LabelKind::relationship;
    const bool reached_before =
        std::any_of(block.columns.begin(), block.columns.begin() + static_cast<std::ptrdiff_t>(n),
                    [](const ColumnPlan& c) { return is_way_to_reach(c.kind) && c.holder == Holder::subject; });
    for (std::size_t c = n + (related ? 2 : 1); c < block.columns.size(); ++c) {
      ColumnPlan& column = block.columns[c];
      const bool first = c == n + (related ? 2 : 1);
      // "Guardian | Relation | Street | City | State | Zip | Cell": where a column says how they are related.
      const bool may_lead = column.kind == LabelKind::phone || (related && !reached_before);
      if (column.holder_said || !is_way_to_reach(column.kind) || (first && !may_lead)) break;
      column.holder = name.holder;
      // "Parent | Cell | E-mail"
      const bool mail_next = first && !reached_before && column.kind == LabelKind::phone &&
                             c + 1 < block.columns.size() && block.columns[c + 1].kind == LabelKind::email;
      if ((!related || reached_before) && !mail_next) break;
    }
  }
  // "RespLast | RespFirst | Addr1 | City | HomePh | PatientName": what stands between the two names is of the first.
  const auto paying =
      std::find_if(block.columns.begin(), block.columns.end(), [](const ColumnPlan& c) { return is_name_column(c); });
  const auto treated = std::find_if(block.columns.begin(), block.columns.end(), [](const ColumnPlan& c) {
    return is_name_column(c) && c.holder == Holder::subject && c.holder_said;
  });
  if (treated != block.columns.end() && paying < treated && paying->holder == Holder::guardian &&
      has_word(paying->label, {"responsible", "guarantor", "party"}))
    for (auto column = paying; column != treated; ++column)
      if (!column->holder_said && is_way_to_reach(column->kind)) column->holder = Holder::guardian;
  // "Foster home | Home address | Home ph.": the word that ends the one header begins the others.
  for (std::size_t c = 0; c + 1 < block.columns.size(); ++c) {
    const ColumnPlan& name = block.columns[c];
    if (name.kind != LabelKind::full_name || !is_relation(name.holder)) continue;
    const std::vector<std::string> words = Lexicon::built_in().words(name.label);
    for (std::size_t n = c + 1; n < block.columns.size() && words.size() > 1; ++n) {
      ColumnPlan& column = block.columns[n];
      const std::vector<std::string> its = Lexicon::built_in().words(column.label);
      if (!is_way_to_reach(column.kind) || column.holder_said || its.size() < 2 || its.front() != words.back()) break;
      column.holder = name.holder;
    }
  }
  // "Pt (deceased) | ... | Bereaved | Mail to | Phone": mail goes to who is left.
  const auto left = std::find_if(block.columns.begin(), block.columns.end(), [](const ColumnPlan& c) {
    return c.kind == LabelKind::full_name && is_relation(c.holder);
  });
  const auto dead = std::find_if(block.columns.begin(), block.columns.end(), [](const ColumnPlan& c) {
    return c.kind == LabelKind::full_name && has_word(c.label, {"deceased"});
  });
  if (of_the_dead && left < dead && dead != block.columns.end()) {
    // "BR # | Bereaved | Relation | Deceased | Phone": the list is one of those who are left.
    left->holder = Holder::subject;
    dead->holder = Holder::other;
    for (ColumnPlan& column : block.columns)
      if (column.kind == LabelKind::date_of_death || column.kind == LabelKind::deceased) column.holder = dead->holder;
  } else if (of_the_dead && left != block.columns.end()) {
    for (auto column = left + 1; column != block.columns.end(); ++column)
      if (!column->holder_said && is_way_to_reach(column->kind)) column->holder = left->holder;
  }
  // Employees have numbers in the payroll, and no medical records.
  if (block.employment)
    for (ColumnPlan& column : block.columns) {
      if (column.kind != LabelKind::mrn) continue;
      const auto meaning = Lexicon::built_in().read(column.label);
      if (!meaning || !meaning->holder_said) column.kind = LabelKind::employee_id;
    }
  // "Name" in a list with NPIs, licences or specialties and nobody's birth date is a list of providers.
  const bool personal = has(LabelKind::dob) || has(LabelKind::ssn) || has(LabelKind::tin) || has(LabelKind::itin) ||
                        has(LabelKind::mrn) || has(LabelKind::member_id) || has(LabelKind::diagnosis) ||
                        has(LabelKind::diagnosis_code) || has(LabelKind::medication);
  // So is a list of companies with the people who answer their telephones.
  // "Payer | Rep | Phone" lists insurers in the same way.
  const auto is_of_a_company = [](LabelKind kind) {
    return kind == LabelKind::organisation || kind == LabelKind::payer;
  };
  bool each_its_own = false;  // "Program" of a survey has a few, and they come again
  for (std::size_t c = 0; c < block.columns.size(); ++c) {
    const ColumnPlan& column = block.columns[c];
    const Profile& p = profiles[c];
    each_its_own =
        each_its_own || (is_of_a_company(column.kind) && (p.companies > 0 || p.distinct * 5 >= p.filled * 4));
  }
  const bool of_a_family = any([](const ColumnPlan& c) {
    return c.kind == LabelKind::full_name && (c.holder == Holder::guardian || c.holder == Holder::spouse);
  });
  const auto numbers_payer = [](const ColumnPlan& c) {
    return c.kind == LabelKind::member_id && begins_with_any(c.label, {"payer", "payor", "carrier", "plan"});
  };
  const bool of_payers = has(LabelKind::payer) && !has(LabelKind::organisation);
  if (of_payers && each_its_own && !subject_name && !of_a_family)  // "Payer ID": that of the company
    for (ColumnPlan& column : block.columns)
      if (numbers_payer(column)) column.kind = LabelKind::ignore;
  const bool companies = each_its_own && !subject_name && !of_a_family && !has(LabelKind::dob) &&
                         !has(LabelKind::ssn) && !has(LabelKind::mrn) && !has(LabelKind::member_id) &&
                         !has(LabelKind::diagnosis) && !has(LabelKind::diagnosis_code);
  // And a list of extensions: how employees can be reached at work.
  const bool at_home = any([](const ColumnPlan& c) {
    const bool partner = c.holder == Holder::spouse && !has_word(c.label, {"partner"});  // in business
    return c.holder == Holder::contact || c.holder == Holder::guardian || partner ||
           (c.kind == LabelKind::phone && has_word(c.label, {"personal", "home", "cell", "mobile"}));
  });
  const bool extensions = !personal && !at_home && !has(LabelKind::bank_account) && !has(LabelKind::address) &&
                          !has(LabelKind::street) && any([](const ColumnPlan& c) {
                            const std::string label = to_lower(trim(c.label));
                            return has_word(label, {"ext", "extension"}) || label == "ext" || label == "ext." ||
                                   label == "extension" || label == "x" || label == "office ext" ||
                                   label == "phone ext" || label == "desk";
                          });
  // "Name | Role | Office": whoever has a function here, and a number at work and no other.
  const auto is_at_work = [](const ColumnPlan& c) { return has_word(c.label, {"office", "desk", "direct", "work"}); };
  const bool of_functions = !personal && !at_home && !has(LabelKind::bank_account) && !has(LabelKind::address) &&
                            !has(LabelKind::street) && any(is_at_work) && any([](const ColumnPlan& c) {
                              return has_word(c.label, {"title", "role", "position", "agency", "department", "dept",
                                                        "job", "discipline", "specialty"});
                            }) &&
                            !any([&](const ColumnPlan& c) { return c.kind == LabelKind::phone && !is_at_work(c); });
  // "Who | Office | Phone": those whom this office calls in others.
  const bool of_offices = !personal && !at_home && !has(LabelKind::bank_account) && !has(LabelKind::address) &&
                          !has(LabelKind::street) && any([&](const ColumnPlan& c) {
                            constexpr int fewest = 5, shortest = 4;
                            const Profile& p = profiles[static_cast<std::size_t>(&c - block.columns.data())];
                            return equals_ignore_case(trim(c.label), "office") && p.filled >= fewest && p.phones == 0 &&
                                   p.dates == 0 && p.average_length > shortest && p.distinct * 5 >= p.filled * 4;
                          });
  // Who is paid for work: what a contractor does ("Service | snow plowing") is done to nobody either.
  const bool contractors = taxpayers && !has(LabelKind::dob) && !has(LabelKind::mrn) && !has(LabelKind::member_id) &&
                           !has(LabelKind::diagnosis) && !has(LabelKind::diagnosis_code) &&
                           !has(LabelKind::procedure_code) && !has(LabelKind::medication) &&
                           any([](const ColumnPlan& c) {
                             return has_word(c.label, {"recipient", "vendor", "contractor", "payee", "nonemployee",
                                                       "compensation", "comp", "1099", "paid"});
                           });
  if (companies || contractors)  // what a vendor does ("Service | copying") is done to nobody
    for (ColumnPlan& column : block.columns)
      if (column.kind == LabelKind::treatment) column.kind = LabelKind::ignore;
  block.providers = companies || extensions || of_functions || of_offices ||
                    (!personal && (has(LabelKind::npi) || has(LabelKind::specialty) || has(LabelKind::dea)));
  const bool child_named =
      any([](const ColumnPlan& c) { return is_name_column(c) && c.holder == Holder::child && c.holder_said; });
  // An ID column beside a name is the person's number here.
  for (std::size_t c = 0; c < block.columns.size(); ++c) {
    ColumnPlan& column = block.columns[c];
    const Profile& p = profiles[c];
    if (column.kind != LabelKind::generic_id) continue;
    // Vouchers and lines are numbered one after the other.
    constexpr int fewest = 5;
    const bool serial = p.filled >= fewest && p.counted * 5 >= (p.filled - 1) * 4;
    // "Client | No. | Call": whatever else is said of clients, their numbers are of one length.
    const bool of_clients = c > 0 && is_name_column(block.columns[c - 1]) &&
                            block.columns[c - 1].holder == Holder::subject && block.columns[c - 1].holder_said &&
                            p.filled >= fewest && p.rate(p.digit_ids) > 0.9 && p.distinct == p.filled &&
                            p.min_digits == p.max_digits && p.min_digits >= 5;
    const bool of_files = p.rate(p.in_books) > 0.8 && !has(LabelKind::organisation);
    column.kind = (subject_name || child_named) && (personal || health || of_clients || of_files) && p.filled > 0 &&
                          p.distinct >= p.filled * 0.6 && p.average_length >= 4 && !serial
                      ? LabelKind::mrn
                      : LabelKind::ignore;
  }
  give_accounts_to_parents(block.columns);
  give_accounts_to_payees(block.columns);
  block.has_person = subject_name || any([](const ColumnPlan& c) {
                       const auto element = element_of(c.kind);
                       return element && is_unique_identifier(*element) && c.holder != Holder::provider;
                     });
}

// "Responsible party | Relationship | Date of birth | SSN" below the boxes of the patient: one row that begins with a
// name which is not the subject's, and no other: what stands beside it is that person's.
void give_to_who_is_named(const TextPart& part, const Table& table, TableBlock& block) {
  std::size_t names = 0, first = block.columns.size();
  for (std::size_t c = 0; c < block.columns.size(); ++c) {
    const ColumnPlan& column = block.columns[c];
    if (column.kind == LabelKind::last_name || column.kind == LabelKind::first_name) return;
    if (column.kind != LabelKind::full_name) continue;
    ++names;
    if (first == block.columns.size()) first = c;
  }
  if (names != 1) return;
  // "Name | Relationship | Telephone" and "Ann Brown | wife | ...": of somebody else, unless it is "self".
  if (block.columns[first].holder == Holder::subject && !block.columns[first].holder_said && block.end_row > 0)
    for (std::size_t c = 0; c < block.columns.size(); ++c) {
      if (block.columns[c].kind != LabelKind::relationship || block.first_row >= table.rows) continue;
      const std::string relation = to_lower(trim(part.view(table.at(block.first_row, static_cast<std::uint32_t>(c)))));
      const bool oneself = relation.find("self") != std::string::npos || relation.find("head") != std::string::npos ||
                           relation == "same" || relation == "applicant" || relation == "patient" ||
                           relation == "employee" || relation == "subscriber" || relation == "member";
      if (!relation.empty() && !oneself) block.columns[first].holder = Holder::contact;
    }
  const Holder holder = block.columns[first].holder;
  if (holder != Holder::guardian && holder != Holder::spouse && holder != Holder::contact && holder != Holder::child)
    return;
  for (std::size_t c = 0; c < first; ++c)
    if (element_of(block.columns[c].kind)) return;
  for (ColumnPlan& column : block.columns) {
    const auto element = element_of(column.kind);
    if (!column.holder_said && column.holder == Holder::subject && element && !is_health(*element) &&
        *element != Element::medical_record_number)
      column.holder = holder;
  }
}

// A table drawn in a document may be a form: labels in every other cell, values beside them.
bool is_form_table(const TextPart& part, const Table& table, std::uint32_t end_row, bool& strong) {
  strong = false;
  if (table.origin == TableOrigin::delimited) return false;
  if (table.columns < 2 && table.origin == TableOrigin::sheet) return false;
  if (end_row > 200 || table.columns > 12) return false;
  int labels = 0, label_then_value = 0, label_then_label = 0, filled = 0, rows = 0, rows_with_label_first = 0;
  int proven = 0;  // values that are what the label before them says
  for (std::uint32_t r = 0; r < end_row; ++r) {
    bool before_label = false, first = true;
    LabelKind asked = LabelKind::ignore;  // what the label before asks for
    for (std::uint32_t c = 0; c < table.columns; ++c) {
      const std::string_view cell = trim(part.view(table.at(r, c)));
      if (cell.empty()) continue;
      // "3b. | Last name | Brown": the place of the line in the form.
      if (c == 0 && table.columns > 2 && cell.size() > 1 && cell.size() <= 4 && is_digit(cell[0]) && cell.back() == '.')
        continue;
      ++filled;
      rows += first;
      const auto meaning = cell.size() < 60 && !looks_like_value(cell) ? Lexicon::built_in().read(cell) : std::nullopt;
      const bool label = (meaning && meaning->certainty() >= 0.6) || (cell.back() == ':' && cell.size() < 60);
      const std::size_t colon = cell.find(':');
      if (!label && colon != std::string_view::npos && colon < 40 && Lexicon::built_in().read(cell.substr(0, colon))) {
        ++labels;
        ++label_then_value;  // "Name: John Smith" in one cell
      } else if (!label && table.origin == TableOrigin::document && label_before_value(cell)) {
        ++labels;
        ++label_then_value;
        rows_with_label_first += first;
      }
      if (label) ++labels;
      if (first && label) ++rows_with_label_first;
      first = false;
      if (before_label) ++(label ? label_then_label : label_then_value);
      if (asked != LabelKind::ignore && !label) {
        const auto element = element_of(asked);
        const bool of_person = asked == LabelKind::person || asked == LabelKind::full_name;
        proven += of_person ? is_full_name(cell) : element && *element != Element::name && could_be(*element, cell);
      }
      asked = label && meaning ? meaning->kind : LabelKind::ignore;
      before_label = label;
    }
  }
  if (labels < 1 || filled == 0) return false;
  // "Name | Ann Brown" on top of two full columns: no header has somebody's name beside "Name".
  constexpr int fewest_rows = 3;
  if (table.columns == 2 && table.origin != TableOrigin::sheet && rows >= fewest_rows && filled == 2 * rows) {
    const std::string_view label = trim(part.view(table.at(0, 0))), value = trim(part.view(table.at(0, 1)));
    const auto meaning = Lexicon::built_in().read(label);
    const bool asks_for_name = meaning && meaning->certainty() >= 0.6 &&
                               (meaning->kind == LabelKind::full_name || meaning->kind == LabelKind::person);
    if (asks_for_name && is_full_name(trim(value.substr(0, value.find('('))))) return strong = true;
  }
  // Some labels are in the office's own words ("Class standing"), but no header has what it asks for beside it.
  if (rows >= 3 && proven >= 3 && label_then_label == 0 && rows_with_label_first * 2 >= rows) return strong = true;
  // Label first in row after row is a form, whatever else looks like a header.
  if (rows >= 3 && rows_with_label_first * 10 >= rows * 7 && label_then_value * 2 >= rows) return strong = true;
  return table.origin != TableOrigin::fixed_width && label_then_value > label_then_label && labels * 4 >= filled;
}

// A sheet of questions in one column and answers in another, of which many are in the office's own words: in nearly all
// rows two cells are filled, and some of the answers prove what the labels beside them say.
bool is_sheet_of_answers(const TextPart& part, const Table& table) {
  constexpr std::uint32_t most_rows = 100, fewest = 4;
  if (table.origin == TableOrigin::delimited || table.rows < fewest || table.rows > most_rows || table.columns > 12)
    return false;
  std::uint32_t rows = 0, pairs = 0, labels = 0, proven = 0, names = 0;
  for (std::uint32_t r = 0; r < table.rows; ++r) {
    std::string_view question, answer;
    std::uint32_t filled = 0;
    for (std::uint32_t c = 0; c < table.columns; ++c) {
      const std::string_view cell = trim(part.view(table.at(r, c)));
      if (cell.empty()) continue;
      ++filled;
      (filled == 1 ? question : answer) = cell;
    }
    if (filled == 0) continue;
    if (filled == 1) continue;  // a title, or nothing was answered
    ++rows;
    if (filled != 2 || looks_like_value(question)) continue;
    ++pairs;
    const auto meaning = Lexicon::built_in().read(question);
    if (!meaning || meaning->certainty() < 0.6) continue;
    ++labels;
    const auto element = element_of(meaning->kind);
    if (meaning->kind == LabelKind::person || meaning->kind == LabelKind::full_name)
      names += is_full_name(answer);
    else if (element && *element != Element::name)
      proven += could_be(*element, answer);
  }
  return rows >= fewest && pairs * 10 >= rows * 8 && labels >= 3 && labels * 4 >= pairs && names >= 1 && proven >= 1;
}

// People side by side: labels in the first column, a person in each of the others ("Name | Ann Brown | Bo Lind"), down
// to a list with a header of its own, which is one of `others`.
bool has_people_side_by_side(const TextPart& part, const Table& table, const std::vector<TableBlock>& others,
                             TableBlock& block) {
  constexpr std::uint32_t most_columns = 64, most_rows = 100;
  if (table.columns < 3 || table.columns > most_columns || table.rows < 3 || table.rows > most_rows) return false;
  std::vector<ColumnPlan> rows(table.rows);
  std::uint32_t names = 0, understood = 0, filled = 0, values = 0;
  std::uint32_t end_row = table.rows;
  const auto heads_a_block = [&](std::uint32_t row) {
    return std::any_of(others.begin(), others.end(),
                       [&](const TableBlock& b) { return b.header_rows != 0 && b.header_row == row; });
  };
  // The columns that have a person; what stands behind them are notes.
  std::uint32_t end_of_people = table.columns;
  for (std::uint32_t r = 0; r < table.rows && end_of_people == table.columns; ++r) {
    const auto meaning = Lexicon::built_in().read(squeeze(part.view(table.at(r, 0))));
    if (!meaning || meaning->kind != LabelKind::full_name || meaning->certainty() < 0.6) continue;
    std::uint32_t end = 1;
    while (end < table.columns && is_full_name(trim(part.view(table.at(r, end))))) ++end;
    if (end > 2) end_of_people = end;
  }
  for (std::uint32_t r = 0; r < end_row; ++r) {
    const std::string label = squeeze(part.view(table.at(r, 0)));
    // A title, or the head of a group of rows.
    bool alone = !label.empty();
    for (std::uint32_t c = 1; alone && c < table.columns; ++c) alone = trim(part.view(table.at(r, c))).empty();
    if (alone) continue;
    // The corner above the labels is empty, and beside it stand the people.
    if (label.empty() && r == 0) {
      std::uint32_t people = 0, cells = 0;
      for (std::uint32_t c = 1; c < table.columns; ++c) {
        const std::string_view cell = trim(part.view(table.at(r, c)));
        cells += !cell.empty();
        people += is_full_name(cell);
      }
      if (people < 2 || people != cells) continue;
      rows[r].kind = LabelKind::full_name;
      ++names;
    }
    if (label.empty()) continue;
    ++filled;
    rows[r].label = label;
    if (looks_like_value(label)) return false;
    const auto meaning = Lexicon::built_in().read(label);
    if (!meaning || meaning->certainty() < 0.6) continue;
    ++understood;
    rows[r].kind = meaning->kind == LabelKind::person ? LabelKind::full_name : meaning->kind;
    rows[r].holder = meaning->holder;
    rows[r].family_first = meaning->family_first;
    std::uint32_t people = 0, cells = 0, proven = 0;
    const auto element = element_of(rows[r].kind);
    for (std::uint32_t c = 1; c < end_of_people; ++c) {
      const std::string_view cell = trim(part.view(table.at(r, c)));
      if (cell.empty()) continue;
      ++cells;
      people += rows[r].kind == LabelKind::full_name && is_full_name(cell);
      // Labels between the values: an ordinary form.
      constexpr std::size_t shortest_label = 3;
      if (const auto other = cell.size() < shortest_label ? std::nullopt : Lexicon::built_in().read(cell);
          other && other->certainty() > 0.99 && other->kind != LabelKind::person) {  // "teacher" is what somebody does
        if (!heads_a_block(r) || names == 0 || values == 0) return false;
        end_row = r;
        break;
      }
      proven += element && *element != Element::name && could_be(*element, cell);
    }
    if (meaning->kind == LabelKind::full_name || meaning->kind == LabelKind::person) {
      if (cells >= 2 && people * 2 >= cells) ++names;
    } else if (proven >= 2) {
      ++values;
    }
  }
  if (names == 0 || values == 0 || (understood * 2 < filled && values < 2)) return false;
  block.layout = BlockLayout::columns;
  block.people_end = end_of_people;
  block.end_row = end_row;
  block.columns = std::move(rows);
  return true;
}

// "Child" over "Parent" are two headers, "Date of" over "birth" is one.
bool says_more_in_two(const std::vector<std::string>& first, const std::vector<std::string>& second,
                      const std::vector<std::string>& joined) {
  const int of_first = score_header(first).known, of_second = score_header(second).known;
  return of_first >= 2 && of_second >= 2 && of_first + of_second > score_header(joined).known + 1;
}

// "Client | Ann Brown | | Client | Bo Lind" over "b. | 6/18/84 | | b. | 9/25/71": cards side by side, each a label and
// behind it the value, as often down the page as there are people.
bool has_cards(const TextPart& part, const Table& table, TableBlock& block) {
  constexpr std::uint32_t most_columns = 24, most_rows = 400;
  if (table.columns < 4 || table.columns > most_columns || table.rows < 2 || table.rows > most_rows) return false;
  const auto text = [&](std::uint32_t r, std::uint32_t c) { return trim(part.view(table.at(r, c))); };
  const auto opens_a_card = [&](std::uint32_t r, std::uint32_t c) {
    if (c + 1 >= table.columns || text(r, c).empty() || text(r, c + 1).empty()) return false;
    const auto meaning = Lexicon::built_in().read(text(r, c));
    return meaning && meaning->certainty() > 0.99 && meaning->holder == Holder::subject &&
           (meaning->kind == LabelKind::person || meaning->kind == LabelKind::full_name) &&
           read_person(text(r, c + 1), meaning->family_first).has_value();
  };
  struct Card {
    std::uint32_t column = 0, end_column = 0;
  };
  std::vector<std::uint32_t> records(static_cast<std::size_t>(table.rows) * table.columns, 0);
  std::vector<Card> cards;
  std::uint32_t record = 0, labels = 0, lines = 0;
  bool side_by_side = false;
  for (std::uint32_t r = 0; r < table.rows; ++r) {
    std::vector<Card> opened;
    for (std::uint32_t c = 0; c < table.columns; ++c)
      if (opens_a_card(r, c)) opened.push_back({c, table.columns});
    for (std::size_t k = 0; k + 1 < opened.size(); ++k) opened[k].end_column = opened[k + 1].column;
    if (!opened.empty()) {
      side_by_side = side_by_side ||
                     (opened.size() > 1 && equals_ignore_case(text(r, opened[0].column), text(r, opened[1].column)));
      record += static_cast<std::uint32_t>(opened.size());
      cards = std::move(opened);
    }
    for (std::size_t k = 0; k < cards.size(); ++k) {
      const std::string_view label = text(r, cards[k].column);
      if (!label.empty()) ++lines;
      labels += !label.empty() && label.size() < 60 && Lexicon::built_in().read(label).has_value();
      for (std::uint32_t c = cards[k].column; c < cards[k].end_column; ++c)
        records[static_cast<std::size_t>(r) * table.columns + c] =
            record - static_cast<std::uint32_t>(cards.size() - k) + 1;
    }
  }
  constexpr std::uint32_t fewest = 3;  // two are the two sides of a form
  if (!side_by_side || record < fewest || labels * 2 < lines || lines < record * 2) return false;
  block.layout = BlockLayout::pieces;
  block.labelled = true;
  block.end_row = table.rows;
  block.records_of = std::move(records);
  return true;
}

// A grid of rooms, hours or days: in its cells people, and what is known of each behind the name. No column of it is
// one of names.
bool has_people_in_cells(const TextPart& part, const Table& table, TableBlock& block) {
  constexpr std::uint32_t most_columns = 24, most_rows = 200, fewest = 3;
  if (table.columns < 2 || table.columns > most_columns || table.rows < 2 || table.rows > most_rows) return false;
  std::vector<std::uint32_t> records(static_cast<std::size_t>(table.rows) * table.columns, 0);
  std::set<std::uint32_t> columns, rows;
  std::uint32_t people = 0, dates = 0;
  int first_year = 9999, last_year = 0;
  for (std::uint32_t r = 0; r < table.rows; ++r)
    for (std::uint32_t c = 0; c < table.columns; ++c) {
      const std::string_view cell = after_time(trim(part.view(table.at(r, c))));
      if (cell.size() < 6 || !is_upper(cell[0]) || std::none_of(cell.begin(), cell.end(), is_digit)) continue;
      const std::string_view head = trim(name_line(cell.substr(0, cell.find_first_of("0123456789"))));
      // "Troy, NY 12180", "PO Box 1187": where letters go.
      if (const std::size_t comma = head.rfind(", ");
          is_street(cell) || (comma != std::string_view::npos && is_state(head.substr(comma + 2))))
        continue;
      const auto person = read_person(head, false);
      if (!person || person->name.given.empty() || person->name.family.empty()) continue;
      records[static_cast<std::size_t>(r) * table.columns + c] = ++people;
      columns.insert(c);
      rows.insert(r);
      const std::string_view rest = trim(cell.substr(head.size()));
      if (const auto date = parse_date(rest.substr(0, rest.find_first_of(" ,;)")))) {
        ++dates;
        first_year = std::min(first_year, date->year);
        last_year = std::max(last_year, date->year);
      }
    }
  if (people < fewest || columns.size() < 2 || rows.size() < 2) return false;
  block.layout = BlockLayout::pieces;
  block.end_row = table.rows;
  block.records_of = std::move(records);
  if (dates >= 2 && last_year - first_year >= fewest_years_apart) block.also = LabelKind::dob;
  return true;
}

// "Bed | Who | Dx | Family": nearly all of the people stand in the one column of names below a header, a few of their
// family in another.
bool is_list_with_kin(const std::vector<TableBlock>& blocks, const TableBlock& grid, const Table& table) {
  std::uint32_t people = 0;
  std::vector<std::uint32_t> in_column(table.columns, 0);
  for (std::size_t at = 0; at < grid.records_of.size(); ++at)
    if (grid.records_of[at] != 0) ++people, ++in_column[at % table.columns];
  for (const TableBlock& block : blocks) {
    if (block.header_rows == 0 || block.layout != BlockLayout::records) continue;
    for (std::uint32_t c = 0; c < table.columns && c < block.columns.size(); ++c)
      if (block.columns[c].kind == LabelKind::full_name && in_column[c] * 4 >= people * 3) return true;
  }
  return false;
}

// The line above a table, if it is short enough for a title.
std::string_view line_above(const TextPart& part, const Table& table) {
  constexpr std::size_t longest_title = 60;
  std::uint32_t filled = 0;
  while (filled + 1 < table.columns && table.at(0, filled).begin == table.at(0, filled).end) ++filled;
  const std::uint32_t begin = table.at(0, filled).begin;
  const auto own = std::upper_bound(part.runs.begin(), part.runs.end(), begin,
                                    [](std::uint32_t at, const Run& run) { return at < run.begin; });
  if (own == part.runs.begin() || std::prev(own) == part.runs.begin()) return {};
  const Run& self = *std::prev(own);
  const Run& above = *std::prev(own, 2);
  if (self.kind != RunKind::table || above.kind == RunKind::table) return {};
  std::string_view text = trim(part.view(above.begin, above.end));
  if (text.size() > longest_title) text.remove_prefix(text.size() - longest_title - 1);
  if (const std::size_t line = text.rfind('\n'); line != std::string_view::npos) text = trim(text.substr(line + 1));
  return text.size() > longest_title ? std::string_view{} : text;
}

// What the line above a table says of the things in it: "Medications" above "Name | Dose".
std::optional<LabelMeaning> said_above(const TextPart& part, const Table& table) {
  const std::string_view text = line_above(part, table);
  if (text.empty()) return std::nullopt;
  const auto meaning = Lexicon::built_in().read(without_line_number(text));
  if (!meaning || meaning->certainty() < 0.6) return std::nullopt;
  return meaning;
}

// "Staff extensions", "OFFICE PHONE LIST (work numbers only)": how those who work here are reached at work.
bool is_title_of_extensions(std::string_view title) {
  return has_word(title, {"staff", "employee", "employees", "personnel", "office", "team", "work"}) &&
         (has_word(title, {"extensions", "extension", "ext", "directory"}) ||
          (has_word(title, {"phone", "phones", "telephone", "contact", "numbers"}) &&
           has_word(title, {"list", "lists", "sheet", "numbers", "directory", "phones"}))) &&
         !has_word(title, {"emergency", "home", "personal", "cell", "family", "next"});
}

// Columns of a list that says how to reach people, and nothing else of them.
bool is_list_of_telephones(const TableBlock& block) {
  bool reached = false;
  for (const ColumnPlan& column : block.columns) {
    const auto element = element_of(column.kind);
    if (column.holder == Holder::contact || column.holder == Holder::guardian || column.holder == Holder::spouse)
      return false;
    if (!element) continue;
    if (*element == Element::phone || *element == Element::email) {
      if (has_word(column.label, {"personal", "home", "cell", "mobile"})) return false;
      reached = true;
    } else if (*element != Element::name) {
      return false;
    }
  }
  return reached;
}

// "OPWDD/VR dx", "Prev. inst. DOB": words of an office before one that everybody knows.
std::optional<LabelMeaning> last_word_of(std::string_view label) {
  const std::size_t border = label.find_last_of(" /_");
  if (border == std::string_view::npos || border + 3 > label.size()) return std::nullopt;
  auto meaning = Lexicon::built_in().read(label.substr(border + 1));
  if (!meaning || meaning->certainty() < 1) return std::nullopt;
  const auto element = element_of(meaning->kind);
  if (!element || (!is_health(*element) && !proves_itself(meaning->kind))) return std::nullopt;
  return meaning;
}

}  // namespace

std::string_view after_time(std::string_view cell) {
  constexpr std::size_t longest = 14;  // "10:30-11:30 am"
  if (cell.empty() || !is_digit(cell[0])) return cell;
  std::size_t at = 0;
  while (at < cell.size() && at < longest && (is_digit(cell[at]) || cell[at] == ':' || cell[at] == '-')) ++at;
  const std::size_t space = at;
  while (at < cell.size() && cell[at] == ' ') ++at;
  const bool half = at < cell.size() && (lower(cell[at]) == 'a' || lower(cell[at]) == 'p');
  std::size_t end = half ? at + 1 : space;
  if (half && end < cell.size() && lower(cell[end]) == 'm') ++end;
  // "8 Ann Brown" counts, and tells no hour.
  if ((!half || end >= cell.size() || cell[end] != ' ') && cell.substr(0, space).find(':') == std::string_view::npos)
    return cell;
  if (end >= cell.size() || cell[end] != ' ') end = space;
  return end < cell.size() && cell[end] == ' ' ? trim(cell.substr(end)) : cell;
}

// A printed list whose records have two lines below a header of one: in every other row the first column is empty, and
// few others are not.
bool has_second_lines(const TextPart& part, const Table& table, std::uint32_t first) {
  constexpr std::uint32_t fewest = 3;
  std::uint32_t second = 0, rows = 0;
  for (std::uint32_t r = first; r < table.rows; ++r) {
    std::uint32_t filled = 0;
    for (std::uint32_t c = 0; c < table.columns; ++c) filled += !trim(part.view(table.at(r, c))).empty();
    if (filled == 0) continue;
    const bool opens = !trim(part.view(table.at(r, 0))).empty();
    // They take turns, but for what stands below them all.
    if (opens ? rows % 2 != 0 : rows % 2 == 0 || filled * 2 > table.columns) return second >= fewest;
    second += !opens;
    ++rows;
  }
  return second >= fewest;
}

// What the second lines hold below "Employee / SSN": the second; below other labels the same as the first lines, and
// below an account or "direct deposit" the account, for the routing number stands above it.
std::vector<ColumnPlan> second_lines_by_labels(std::vector<ColumnPlan>& columns) {
  std::vector<ColumnPlan> second(columns.size());
  bool any = false;
  for (std::size_t c = 0; c < columns.size(); ++c) {
    const auto labels = split(columns[c].label, '/');
    if (labels.size() == 2) {
      const auto meaning = Lexicon::built_in().read(labels[1]);
      if (!meaning || meaning->certainty() < 0.99 || !element_of(meaning->kind)) continue;
      second[c] = columns[c];
      second[c].kind = meaning->kind;
      second[c].label = std::string(trim(labels[1]));
      any = true;
    } else if (columns[c].kind == LabelKind::bank_account) {
      second[c] = columns[c];
    }
  }
  if (!any) return {};
  for (std::size_t c = 0; c < columns.size(); ++c)
    if (second[c].kind == LabelKind::bank_account && columns[c].kind == LabelKind::bank_account)
      columns[c].kind = LabelKind::routing;
  return second;
}

std::vector<TableBlock> plan_table(const TextPart& part, const Table& table, const TableBlock* carried) {
  std::vector<TableBlock> blocks;
  if (table.rows == 0 || table.columns == 0) return blocks;
  // By the line above the table or a row of one cell at its top.
  const auto titled_extensions = [&] {
    if (is_title_of_extensions(line_above(part, table))) return true;
    constexpr std::uint32_t most_titles = 3;
    for (std::uint32_t r = 0; r < std::min(table.rows, most_titles); ++r) {
      const std::vector<std::string> cells = row_cells(part, table, r);
      if (std::count_if(cells.begin(), cells.end(), [](const std::string& c) { return !c.empty(); }) == 1 &&
          std::any_of(cells.begin(), cells.end(), [](const std::string& c) { return is_title_of_extensions(c); }))
        return true;
    }
    return false;
  };
  const auto finish = [&](TableBlock& block) {
    if (block.end_row <= block.first_row) return;
    std::vector<Profile> profiles(table.columns);
    for (std::uint32_t c = 0; c < table.columns; ++c)
      profiles[c] = profile_column(part, table, c, block.first_row, block.end_row);
    const bool no_header = block.header_rows == 0;
    plan_by_values(block.columns, profiles, no_header);
    if (!no_header) {
      name_the_people(block.columns, profiles);
      name_the_reached(block.columns, profiles);
      name_the_second(block.columns, profiles);
    }
    settle(block, profiles);
    if (is_list_of_telephones(block) && titled_extensions()) block.providers = true;
    if (!block.second.empty()) {
      // Nothing is known of the values of these lines alone.
      TableBlock lines;
      lines.columns = std::move(block.second);
      settle(lines, std::vector<Profile>(table.columns));
      block.second = std::move(lines.columns);
    }
    count_records_of_row(block.columns);
    double filled = 0;
    for (const Profile& profile : profiles) filled += profile.filled;
    const std::uint32_t rows = block.end_row - block.first_row;
    const std::uint32_t sampled =
        (rows + std::max<std::uint32_t>(1, rows / sample_rows) - 1) / std::max<std::uint32_t>(1, rows / sample_rows);
    block.wide = filled >= 3.0 * sampled;
    const auto understood = std::count_if(block.columns.begin(), block.columns.end(),
                                          [](const ColumnPlan& c) { return c.kind != LabelKind::ignore; });
    // "0730 | Rm 1 | Brown, Ann | F 58 | lap chole": a column of names as lists write them is enough.
    constexpr int fewest_named = 3;
    bool listed = false;
    for (std::size_t c = 0; c < profiles.size(); ++c)
      listed = listed || (block.columns[c].kind == LabelKind::full_name && profiles[c].comma_names >= fewest_named &&
                          profiles[c].rate(profiles[c].comma_names) > 0.7);
    block.layout =
        understood >= 1 && (!no_header || understood >= 2 || listed) ? BlockLayout::records : BlockLayout::text;
    block.person_rows = person_rows_of(part, table, block);
    if (!block.person_rows.empty()) block.layout = BlockLayout::records;
    blocks.push_back(std::move(block));
  };

  if (carried != nullptr && table.continues) {
    TableBlock block = *carried;
    block.first_row = 0;
    block.end_row = table.rows;
    block.header_rows = 0;
    block.columns.resize(table.columns);
    block.person_rows = person_rows_of(part, table, block);
    blocks.push_back(std::move(block));
    return blocks;
  }

  constexpr std::uint32_t most_rows_of_form = 12;
  const bool drawn = table.origin == TableOrigin::fixed_width || table.origin == TableOrigin::document;
  const std::uint32_t with_labels_below =
      drawn && table.rows <= most_rows_of_form ? rows_with_labels_below(part, table) : 0;
  const bool labels_below = with_labels_below > 0 && with_labels_below + 2 > table.rows;
  const std::optional<LabelMeaning> said = said_above(part, table);
  const std::optional<LabelKind> above = said ? std::optional(said->kind) : std::nullopt;
  // "2. Spouse" above "Name | Date of birth".
  const bool of_another = said && said->kind == LabelKind::person && said->holder_said && is_relation(said->holder) &&
                          (table.rows == 2 || labels_below);
  const bool of_things =
      above == LabelKind::medication || above == LabelKind::treatment || above == LabelKind::diagnosis;
  const auto read_header = [&](const std::vector<std::string>& cells) {
    std::vector<ColumnPlan> columns(table.columns);
    for (std::uint32_t c = 0; c < table.columns; ++c) {
      columns[c].label = cells[c];
      auto meaning = Lexicon::built_in().read(cells[c]);
      // "dx text": what stands in an element that has attributes as well.
      constexpr std::string_view content = " text";
      if ((!meaning || meaning->certainty() < 0.6) && cells[c].ends_with(content))
        meaning = Lexicon::built_in().read(std::string_view(cells[c]).substr(0, cells[c].size() - content.size()));
      if (!meaning || meaning->certainty() < 0.34) {
        meaning = last_word_of(cells[c]);
        if (!meaning) continue;
      }
      // "Priya (PT)": a therapist's column, not one of patients.
      if (meaning->kind == LabelKind::person && meaning->certainty() < 0.99 &&
          is_given_name(cells[c].substr(0, cells[c].find(' '))))
        continue;
      columns[c].kind = meaning->kind;
      columns[c].holder = meaning->addressee ? Holder::other : meaning->holder;
      columns[c].holder_said = meaning->holder_said;
      if (of_another && !meaning->holder_said) {
        columns[c].holder = said->holder;
        columns[c].holder_said = true;
      }
      columns[c].old = meaning->old;
      columns[c].family_first = meaning->family_first;
      if (of_things && meaning->kind == LabelKind::full_name && !meaning->holder_said) columns[c].kind = *above;
    }
    know_names_by_their_endings(columns);
    return columns;
  };

  TableBlock block;
  block.columns.resize(table.columns);
  if (labels_below) {
    for (std::uint32_t r = 0; r < with_labels_below; r += 2) {
      block = TableBlock{};
      block.columns = read_header(row_cells(part, table, r + 1));
      block.first_row = r;
      block.end_row = block.header_row = r + 1;
      block.header_rows = 1;
      finish(block);
    }
    if (with_labels_below < table.rows) {
      TableBlock rest;
      rest.columns.resize(table.columns);
      rest.layout = BlockLayout::text;
      rest.first_row = with_labels_below;
      rest.end_row = table.rows;
      blocks.push_back(std::move(rest));
    }
    return blocks;
  }
  bool any_header = false;
  std::vector<std::string> header;
  for (std::uint32_t r = 0; r < table.rows;) {
    const bool may_be_header =
        r < header_search_rows || (r > 0 && row_is_empty(table, r - 1)) || (r > 1 && row_is_empty(table, r - 2));
    bool taken = false;
    const auto upper = may_be_header ? row_cells(part, table, r) : std::vector<std::string>{};
    if (may_be_header && !row_is_empty(table, r) && !is_row_of_answers(upper)) {
      const bool declared = table.header_rows > 0 && r < static_cast<std::uint32_t>(table.header_rows);
      HeaderScore score = score_header(upper);
      std::uint32_t used = 1;
      bool in_two_lines = false, in_groups = false;
      std::vector<std::string> cells = upper;
      if (r + 1 < table.rows && score.values == 0) {
        const auto lower_cells = row_cells(part, table, r + 1);
        const HeaderScore below = score_header(lower_cells);
        const auto without = without_the_office(upper);
        if (without != upper) score = score_header(without);
        const auto both = joined(without, lower_cells);
        const HeaderScore two = score_header(both);
        auto grouped = is_header(below, false) && below.cells > score.cells ? under_groups(upper, lower_cells)
                                                                            : std::vector<std::string>{};
        // The reader of printed lists says two rows only where the records come in twos as well.
        in_two_lines = declared && r == 0 && table.header_rows == 2 && table.origin == TableOrigin::fixed_width &&
                       says_more_in_two(upper, lower_cells, both);
        if (in_two_lines) {
          score = two;
          cells = both;
          used = 2;
        } else if (!grouped.empty()) {
          score = below;
          cells = std::move(grouped);
          used = 2;
          in_groups = true;
        } else if (!declared && is_header(below, false) && below.known >= score.known + 2 &&
                   are_titles_of_groups(upper, lower_cells)) {
          score = below;
          cells = lower_cells;
          used = 2;
        } else if (below.values == 0 && below.cells > 0 && two.values == 0 && !(below.cells > 2 && is_title(upper)) &&
                   two.known > std::max(score.known, below.known)) {
          score = two;
          cells = both;
          used = 2;
        }
      }
      // Below a first header only a real one starts a new block: nearly all of its cells must be understood.
      const bool strict = any_header;
      const bool all_known = score.known == score.cells && score.cells >= 2 && r + used < table.rows &&
                             score_header(row_cells(part, table, r + used)).values > 0;
      // "Name | JDC # | DOB | Role" below a form: what the next row has is what it asks for.
      constexpr int fewest_proven = 2;
      const bool proven = strict && used == 1 && score.values == 0 && score.cells >= 3 &&
                          answers_to(part, table, r, r + 1) >= fewest_proven;
      const bool own = !strict && ((used == 1 && is_own_header(part, table, r, score)) ||
                                   is_header_of_people(part, table, r, score, cells) ||
                                   is_header_of_the_reached(part, table, r, score, cells));
      if ((own || is_header(score, declared)) && (in_groups || !is_title_over_header(part, table, r, upper)) &&
          (!strict ||
           (cells != header && (all_known || proven || (score.known * 5 >= score.cells * 4 && score.known >= 3))))) {
        block.end_row = r;
        finish(block);
        block = TableBlock{};
        name_values_by_their_keys(part, table, r + used, cells);
        block.columns = read_header(cells);
        if (in_two_lines) {
          block.columns = read_header(upper);
          block.second = read_header(row_cells(part, table, r + 1));
        } else if (has_second_lines(part, table, r + used)) {
          block.second = second_lines_by_labels(block.columns);
        }
        block.header_row = r;
        block.header_rows = used;
        block.first_row = r + used;
        header = cells;
        any_header = true;
        r += used;
        taken = true;
      }
    }
    if (!taken) ++r;
  }
  // "Name: | Ann Brown | DOB: | ..." above a blank row and a chart whose header nobody knows: a form on top.
  if (!any_header && table.origin == TableOrigin::sheet) {
    constexpr std::uint32_t fewest_rows = 2, longest_form = 24;
    std::uint32_t blank = 0;
    while (blank < std::min(table.rows, longest_form) && !row_is_empty(table, blank)) ++blank;
    bool strong = false;
    const bool answered = [&] {
      for (std::uint32_t r = 0; r < blank; ++r)
        if (is_row_of_answers(row_cells(part, table, r))) return true;
      return false;
    }();
    if (answered && blank >= fewest_rows && blank + fewest_rows < table.rows &&
        is_form_table(part, table, blank, strong) && !is_form_table(part, table, table.rows, strong)) {
      TableBlock form;
      form.layout = BlockLayout::form;
      form.end_row = blank;
      blocks.push_back(std::move(form));
      block.first_row = blank;
      block.end_row = table.rows;
      finish(block);
      return blocks;
    }
  }
  block.end_row = table.rows;
  // What stands above the first header is a title, not a record.
  finish(block);
  if (any_header && blocks.size() > 1 && blocks.front().header_rows == 0 &&
      blocks.front().end_row <= header_search_rows)
    blocks.front().layout = BlockLayout::text;

  if (table.origin == TableOrigin::fixed_width || table.origin == TableOrigin::document)
    for (std::size_t b = 0; b < blocks.size(); ++b)
      if (blocks[b].end_row - blocks[b].first_row <= 1) give_to_who_is_named(part, table, blocks[b]);

  if (TableBlock people; has_people_side_by_side(part, table, blocks, people)) {
    std::erase_if(blocks, [&](const TableBlock& b) { return b.header_rows == 0 || b.header_row < people.end_row; });
    blocks.insert(blocks.begin(), std::move(people));
    return blocks;
  }
  if (TableBlock cards; has_cards(part, table, cards)) return {cards};
  // A form above a list of its own: "Patient | ... | DOB | ..." above "CPT | Description | Fee".
  bool strong = false;
  if (any_header && blocks.size() > 1 && blocks.front().header_rows == 0 && blocks.front().end_row >= 2 &&
      is_form_table(part, table, blocks.front().end_row, strong))
    blocks.front().layout = BlockLayout::form;
  const bool stacked = is_stacked_form(part, table);
  const bool answers = is_sheet_of_answers(part, table);
  if (stacked || answers || is_form_table(part, table, table.rows, strong)) {
    const bool records = !strong && !stacked && !answers && any_header &&
                         std::any_of(blocks.begin(), blocks.end(), [](const TableBlock& b) {
                           return b.layout == BlockLayout::records && b.end_row > b.first_row + 1;
                         });
    if (!records) {
      TableBlock form;
      form.layout = BlockLayout::form;
      form.end_row = table.rows;
      return {form};
    }
  }
  const bool names = std::any_of(blocks.begin(), blocks.end(), [](const TableBlock& b) {
    return b.layout == BlockLayout::form || std::any_of(b.columns.begin(), b.columns.end(), [](const ColumnPlan& c) {
             // Those who work here are at the head of the rows, and whom they go to see in the cells.
             const bool works_here = c.holder == Holder::staff || c.holder == Holder::provider;
             return !c.by_values && !works_here && (element_of(c.kind) == Element::name || c.kind == LabelKind::person);
           });
  });
  if (TableBlock grid; !names && has_people_in_cells(part, table, grid) && !is_list_with_kin(blocks, grid, table))
    return {grid};
  return blocks;
}

}  // namespace spillmap::detect
