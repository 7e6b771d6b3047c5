#include "detect/cells.h"

#include <algorithm>

#include "base/text.h"
#include "detect/address/address.h"
#include "detect/rules.h"
#include "detect/terms/terms.h"
#include "detect/tools.h"
#include "detect/validate/number.h"
#include "detect/values.h"
#include "model/holder.h"
#include "names/name_words.h"
#include "names/parse.h"

namespace spillmap::detect {
namespace {

constexpr std::size_t longest_name = 80;   // bytes; a longer cell is no name
constexpr std::size_t longest_term = 200;  // bytes of a diagnosis in words

std::optional<CellValue> from_number(Element element, std::string_view text, bool number_cell) {
  const auto value = read_as(element, text, number_cell);
  if (!value) return std::nullopt;
  CellValue out;
  out.element = element;
  out.begin = value->begin;
  out.end = value->end;
  out.normalized = value->value;
  out.confidence = value->confidence;
  out.flags = value->flags;
  out.rule = value->rule;
  return out;
}

// "MVP Health Care 86404629787": the number in a text that names the plan too.
std::optional<CellValue> member_number(std::string_view text) {
  if (text.find(' ') == std::string_view::npos) return from_number(Element::health_insurance, text, false);
  std::optional<CellValue> best;
  for (std::size_t i = 0; i < text.size();) {
    if (!is_alnum(text[i])) {
      ++i;
      continue;
    }
    std::size_t end = i;
    int digits = 0;
    while (end < text.size() &&
           (is_alnum(text[end]) || (text[end] == '-' && end + 1 < text.size() && is_alnum(text[end + 1]))))
      digits += is_digit(text[end++]);
    // "U66417719 01": the person's number in the family stands behind the member number.
    if (end + 3 <= text.size() && text[end] == ' ' && is_digit(text[end + 1]) && is_digit(text[end + 2]) &&
        (end + 3 == text.size() || is_space(text[end + 3])))
      end += 3;
    if (end - i >= 6 && digits >= 4) {
      auto value = from_number(Element::health_insurance, text.substr(i, end - i), false);
      if (value && (!best || value->confidence > best->confidence)) {
        value->begin += static_cast<std::uint32_t>(i);
        value->end += static_cast<std::uint32_t>(i);
        best = std::move(value);
      }
    }
    i = end;
  }
  // "1234 567 890": a number in groups.
  return best ? best : from_number(Element::health_insurance, text, false);
}

// "Harbor Health PPO XYP567831251": the member's number behind the name of the insurance.
std::optional<CellValue> number_behind_payer(std::string_view cell) {
  constexpr std::size_t fewest_digits = 6, longest = 60, of_a_telephone = 10;
  const std::size_t space = cell.rfind(' ');
  if (cell.size() > longest || space == std::string_view::npos) return std::nullopt;
  const std::string_view before = cell.substr(0, space), last = cell.substr(space + 1);
  if (std::any_of(before.begin(), before.end(), is_digit) || !is_alpha(cell[0])) return std::nullopt;
  const std::size_t digits = digits_only(last).size();
  if (digits < fewest_digits || (digits == of_a_telephone && digits < last.size() && !is_alpha(last[0])))
    return std::nullopt;
  auto value = from_number(Element::health_insurance, last, false);
  if (!value) return std::nullopt;
  value->begin += static_cast<std::uint32_t>(space) + 1;
  value->end += static_cast<std::uint32_t>(space) + 1;
  return value;
}

std::optional<CellValue> from_term(Element element, std::string_view text) {
  if (text.size() > longest_term || is_no_value(text)) return std::nullopt;
  for (const std::string_view sum : {"total", "totals", "grand total", "subtotal", "sub-total", "sub total"})
    if (equals_ignore_case(trim(text), sum)) return std::nullopt;
  if (text.starts_with("Dr. ") || text.starts_with("Dr ")) return std::nullopt;  // who is on call for surgery
  const auto hit = read_term(terms(), element, text);
  if (!hit) return std::nullopt;
  // A sentence under "Reason for referral": the terms in it are found one by one, the sentence is none. The long names
  // of ICD-10 begin with a term: "Other fracture of right lower leg, initial encounter for closed fracture".
  const bool sentences = text.find(". ") != std::string_view::npos;
  if (hit->code.empty() && std::count(text.begin(), text.end(), ' ') > (sentences ? 5 : 9)) {
    std::vector<TermHit> found;
    find_terms(terms(), text, found);
    if (found.empty() || found.front().begin != 0 || sentences) return std::nullopt;
  }
  CellValue out;
  out.element = hit->element;
  out.begin = 0;
  out.end = static_cast<std::uint32_t>(text.size());
  out.normalized = hit->code.empty() ? hit->phrase : hit->code;
  out.confidence = hit->confidence;
  out.flags = hit->flags;
  out.rule = hit->code.empty() ? "" : "code " + hit->code;
  return out;
}

// "Client ID: VX40021B", "Donor ID: 101-66-4480": what stands under a general word is told by its own form.
std::optional<CellValue> number_that_says_itself(std::string_view cell) {
  if (cell.size() == 11 && cell[3] == '-' && cell[6] == '-') {
    auto value = from_number(Element::ssn, cell, false);
    if (value && value->confidence >= 90) return value;
  }
  // "A 208 441 973" where a form asks for an A-number or a passport.
  if (cell.starts_with('A')) {
    const std::string digits = digits_only(cell);
    if ((digits.size() == 9 || (digits.size() == 8 && cell.size() > 9)) &&
        alnum_upper(cell).size() == digits.size() + 1)
      return from_number(Element::alien_number, cell, false);
  }
  if (cell.size() < 8 || cell.size() > 13) return std::nullopt;
  static const Number* const medicaid = find_number("ny_medicaid");
  static const Number* const medicare = find_number("mbi");
  const std::string compact = alnum_upper(cell);
  if (compact.size() + 2 < cell.size() ||
      (medicaid->validate(compact) != Fault::none && medicare->validate(compact) != Fault::none))
    return std::nullopt;
  return from_number(Element::health_insurance, cell, false);
}

// "DL SF622346", "OH DL TB635018", "passport 537735900" where any of them may stand: the words before the number say
// which it is.
struct SaidNumber {
  LabelKind kind = LabelKind::ignore;
  std::size_t begin = 0;
};
std::optional<SaidNumber> number_with_its_kind(std::string_view cell) {
  constexpr std::size_t longest = 60, most_words = 4;
  if (cell.size() > longest || cell.empty() || !is_alpha(cell[0])) return std::nullopt;
  std::vector<std::size_t> words;  // where those before the number begin
  std::size_t at = 0;
  while (at < cell.size()) {
    std::size_t end = at;
    while (end < cell.size() && !is_space(cell[end])) ++end;
    if (std::any_of(cell.begin() + static_cast<std::ptrdiff_t>(at), cell.begin() + static_cast<std::ptrdiff_t>(end),
                    is_digit))
      break;
    words.push_back(at);
    while (end < cell.size() && is_space(cell[end])) ++end;
    at = end;
  }
  if (at == cell.size() || words.empty() || words.size() > most_words) return std::nullopt;
  if (const auto kind = kind_of_id_document(cell.substr(0, at))) return SaidNumber{*kind, at};
  return std::nullopt;
}

bool only_letters(std::string_view text) { return std::none_of(text.begin(), text.end(), is_digit); }

// Capitalised words of which none is known to be something else. No table holds every name: where a label says that a
// name stands here, a word that nobody has heard of is one.
bool could_be_rare_name(const PersonName& name) {
  for (const std::string* part : {&name.given, &name.family})
    for (const std::string_view word : split(*part, ' ')) {
      if (word.empty()) continue;
      if (!is_upper(word[0]) && static_cast<unsigned char>(word[0]) < 0x80 && !name_word(word).has(role_particle))
        return false;
      const NameWord known = name_word(word);
      if (known.known() && !known.is_name() && !known.has(role_particle)) return false;
    }
  return true;
}

// "Quincy A. Montevideo": a town, but nothing else has an initial behind a given name.
bool has_middle_initial(const PersonName& name) {
  const std::string_view middle = name.middle;
  const bool initial = !middle.empty() && is_upper(middle[0]) && (middle.size() == 1 || middle.substr(1) == ".");
  return initial && name.given.size() > 2 && is_given_name(name.given) && !name.family.empty() &&
         is_upper(name.family[0]) && !name_word(name.family).is_business();
}

}  // namespace

std::optional<Element> element_of(LabelKind kind) {
  switch (kind) {
    case LabelKind::full_name:
    case LabelKind::first_name:
    case LabelKind::last_name:
    case LabelKind::nickname:
    case LabelKind::former_name:
    case LabelKind::person:
    case LabelKind::signature: return Element::name;
    case LabelKind::dob: return Element::date_of_birth;
    case LabelKind::ssn:
    case LabelKind::tin: return Element::ssn;
    case LabelKind::itin: return Element::itin;
    case LabelKind::drivers_license:
    case LabelKind::license: return Element::drivers_license;
    case LabelKind::state_id: return Element::state_id;
    case LabelKind::passport: return Element::passport;
    case LabelKind::alien_number: return Element::alien_number;
    case LabelKind::military_id: return Element::military_id;
    case LabelKind::tribal_id: return Element::tribal_id;
    case LabelKind::national_id: return Element::national_id;
    case LabelKind::bank_account:
    case LabelKind::account: return Element::bank_account;
    case LabelKind::payment_card: return Element::payment_card;
    case LabelKind::pin:
    case LabelKind::cvv: return Element::account_access;
    case LabelKind::password: return Element::credentials;
    case LabelKind::mrn: return Element::medical_record_number;
    case LabelKind::member_id:
    case LabelKind::insurance: return Element::health_insurance;
    case LabelKind::diagnosis:
    case LabelKind::diagnosis_code: return Element::diagnosis;
    case LabelKind::treatment:
    case LabelKind::procedure_code: return Element::treatment;
    case LabelKind::medication: return Element::medication;
    case LabelKind::genetic: return Element::genetic;
    case LabelKind::biometric: return Element::biometric;
    case LabelKind::phone: return Element::phone;
    case LabelKind::email: return Element::email;
    case LabelKind::address:
    case LabelKind::street: return Element::address;
    default: return std::nullopt;
  }
}

namespace {

// The name that stands at `part` of the cell `raw`.
CellValue name_at(std::string_view raw, std::string_view part, PersonName name, std::uint8_t confidence) {
  CellValue out;
  out.element = Element::name;
  out.begin = static_cast<std::uint32_t>(part.data() - raw.data());
  out.end = out.begin + static_cast<std::uint32_t>(part.size());
  out.normalized = name_key(name);
  out.confidence = confidence;
  out.name = std::move(name);
  return out;
}

}  // namespace

std::optional<CellValue> read_person_among_people(std::string_view raw, bool family_first) {
  const std::string_view text = without_relation(raw);
  if (text.size() < 5 || text.size() > longest_name || is_no_value(text) || looks_like_company(text))
    return std::nullopt;
  std::size_t words = 0;
  for (const std::string_view word : split(text, ' ')) {
    if (word.empty()) continue;
    if (!is_upper(word[0])) return std::nullopt;
    for (const char c : word)
      if (is_digit(c) || (!is_word(c) && c != '-' && c != '\'' && c != ',' && c != '.')) return std::nullopt;
    ++words;
  }
  if (words < 2 || words > 4 || Lexicon::built_in().read(text)) return std::nullopt;
  ParsedName parsed = parse_full_name(text, family_first ? NameOrder::family_first : NameOrder::unknown);
  if (parsed.name.given.empty() || parsed.name.family.empty()) return std::nullopt;
  CellValue out = name_at(raw, text, std::move(parsed.name), 75);
  out.rule = "among people";
  return out;
}

std::optional<CellValue> read_given_name(std::string_view raw, std::string_view family) {
  constexpr std::size_t fewest = 2, most = 20;
  const std::string_view text = trim(raw);
  if (text.size() < fewest || text.size() > most || !is_upper(text[0]) || !is_given_name(text) ||
      text.find(' ') != std::string_view::npos || Lexicon::built_in().read(text))
    return std::nullopt;
  PersonName name;
  name.given = text;
  name.family = family;
  CellValue out = name_at(raw, text, std::move(name), 75);
  out.rule = "given name, with the family name of the row";
  return out;
}

std::optional<CellValue> rare_name_in(std::string_view sentence) {
  constexpr std::size_t fewest = 2, most = 4, shortest_word = 3;
  std::optional<CellValue> found;
  std::size_t run_begin = 0, run_end = 0, words = 0, initials = 0, strong = 0;
  // "Harlow Falls Credit Union": the capitals go on, and all of them are a body.
  const auto is_of_a_body = [&] {
    std::size_t end = run_end;
    for (int more = 0; more < 2 && end + 1 < sentence.size() && sentence[end] == ' ' && is_upper(sentence[end + 1]);
         ++more)
      for (++end; end < sentence.size() && is_word(sentence[end]);) ++end;
    return looks_like_company(sentence.substr(run_begin, end - run_begin));
  };
  const auto close = [&] {
    if (words - initials >= fewest && words <= most && strong > 0) {
      const std::string_view run = sentence.substr(run_begin, run_end - run_begin);
      const ParsedName parsed = parse_full_name(run, NameOrder::unknown);
      if (!is_of_a_body() && !parsed.name.given.empty() && !parsed.name.family.empty() &&
          parsed.name.given.size() >= shortest_word) {
        found = name_at(sentence, run, parsed.name, 65);
        found->rule = "two words of no other meaning before a number of a person";
      }
    }
    words = initials = strong = 0;
  };
  for (std::size_t i = 0; i < sentence.size();) {
    if (!is_word(sentence[i])) {
      // Only one space, or the dot of an initial, stands between the words of a name.
      if (sentence[i] != ' ' && sentence[i] != '.') close();
      ++i;
      continue;
    }
    std::size_t end = i;
    while (end < sentence.size() &&
           (is_word(sentence[end]) || ((sentence[end] == '-' || sentence[end] == '\'') && end + 1 < sentence.size() &&
                                       is_word(sentence[end + 1]))))
      ++end;
    const std::string_view word = sentence.substr(i, end - i);
    const bool initial = word.size() == 1 && is_upper(word[0]) && words > 0;
    bool small = false, digit = false;
    for (const char c : word) small = small || is_lower(c), digit = digit || is_digit(c);
    const NameWord known = name_word(word);
    // A word of every day is a name only where many bear it; one that hardly anybody uses ("Jocasta") may be one.
    constexpr unsigned rare_word = 6, many = 22;
    const bool ordinary = known.word_class() != 0 && known.word_class() < rare_word &&
                          std::max(known.given_class(), known.family_class()) < many;
    const bool could_be = is_upper(word[0]) && small && !digit && word.size() >= shortest_word && !ordinary &&
                          !Lexicon::built_in().read(word);
    if (words > 0 && sentence[i - 1] != ' ') close();
    if (words > 0 && i >= 2 && sentence[i - 2] == '.' && sentence.substr(run_end, i - run_end).find('.') == 0 &&
        run_end - run_begin > 0 && run_end >= 2 && is_word(sentence[run_end - 2]))
      close();  // the end of a sentence
    if (!could_be && !initial) {
      close();
    } else {
      if (words == 0) run_begin = i;
      run_end = end;
      ++words;
      initials += initial;
      strong += !initial && (!known.known() || known.is_name());
    }
    i = end;
  }
  close();
  return found;
}

std::optional<CellValue> name_before_label(std::string_view before) {
  static constexpr std::string_view labels[] = {"date of birth", "birthdate", "birth date", "d.o.b.", "d.o.b",
                                                "dob",           "born",      "ssn",        "ss#",    "mrn"};
  constexpr std::size_t most_words = 4, longest_word = 24;
  constexpr unsigned rare_word = 6;
  const auto cut = [&](std::string_view marks) {
    while (!before.empty() && marks.find(before.back()) != std::string_view::npos) before.remove_suffix(1);
  };
  cut(" :#");
  const auto label = std::find_if(std::begin(labels), std::end(labels), [&](std::string_view l) {
    return before.size() > l.size() && equals_ignore_case(before.substr(before.size() - l.size()), l);
  });
  if (label == std::end(labels)) return std::nullopt;
  before.remove_suffix(label->size());
  const std::size_t behind = before.size();
  cut(" (,-");
  if (before.size() == behind) return std::nullopt;  // the end of another word
  std::size_t begin = before.size(), words = 0;
  bool family_letter = false;
  while (words < (family_letter ? 2 : most_words)) {
    std::size_t end = begin;
    if (words > 0) {
      if (end == 0 || before[end - 1] != ' ') break;
      --end;
    }
    const bool dotted = end > 0 && before[end - 1] == '.';
    const std::size_t letters = dotted ? end - 1 : end;
    std::size_t start = letters;
    while (start > 0 && letters - start < longest_word &&
           (is_word(before[start - 1]) || before[start - 1] == '-' || before[start - 1] == '\''))
      --start;
    const std::string_view word = before.substr(start, letters - start);
    // "Antonio F. ssn 219-09-9999": the letter of a family name, behind a given one.
    if (words == 0 && dotted && word.size() == 1) family_letter = true;
    if (word.empty() || !is_upper(word[0]) || (word.size() > 1 && dotted) ||
        (words == 0 && word.size() < 3 && !family_letter) || !only_letters(word))
      break;
    const NameWord known = name_word(word);
    const bool ordinary =
        known.known() && (!known.is_name() || (known.word_class() != 0 && known.word_class() < rare_word && words > 0));
    if (word.size() > 1 && (ordinary || known.has(role_title) || Lexicon::built_in().read(word))) break;
    begin = start;
    ++words;
  }
  if (words < 2) return std::nullopt;
  const std::string_view run = before.substr(begin);
  const ParsedName parsed = parse_full_name(run, NameOrder::given_first);
  if (parsed.name.given.empty() || looks_like_company(run)) return std::nullopt;
  if (family_letter ? !is_given_name(parsed.name.given) : parsed.name.family.size() < 3) return std::nullopt;
  CellValue out = name_at(before, run, parsed.name, 75);
  out.rule = "words right before the label of a birth date or number";
  return out;
}

bool is_docket_number(std::string_view text) {
  static constexpr std::string_view divisions[] = {"cf", "cr", "cv", "dr", "dv", "ev", "fm",
                                                   "jv", "lt", "pr", "sc", "tr", "ud"};
  constexpr std::size_t most_letters = 4, fewest_digits = 3;
  std::size_t i = 0;
  const auto digits = [&] {
    const std::size_t begin = i;
    while (i < text.size() && is_digit(text[i])) ++i;
    return text.substr(begin, i - begin);
  };
  const auto is_year = [](std::string_view number) {
    return number.size() == 2 || (number.size() == 4 && (number.starts_with("19") || number.starts_with("20")));
  };
  const auto gap = [&] {
    if (i < text.size() && (text[i] == ' ' || text[i] == '-' || text[i] == '/')) ++i;
  };
  const auto division = [&] {
    const std::size_t begin = i;
    while (i < text.size() && is_alpha(text[i])) ++i;
    const std::string letters = to_lower(text.substr(begin, i - begin));
    return letters.size() >= 2 && letters.size() <= most_letters &&
           std::find(std::begin(divisions), std::end(divisions), std::string_view(letters).substr(0, 2)) !=
               std::end(divisions);
  };
  if (text.size() > 2 && is_digit(text[0]) && text[1] == ':') i = 2;  // "2:23-cv-01234": the courthouse
  const bool year_first = i < text.size() && is_digit(text[i]);
  if (year_first && !is_year(digits())) return false;
  gap();
  if (!division()) return false;
  gap();
  if (!year_first) {
    if (!is_year(digits())) return false;
    gap();
  }
  return digits().size() >= fewest_digits;
}

std::string_view without_line_number(std::string_view text) {
  constexpr std::size_t most_digits = 3;
  std::size_t i = 0;
  while (i < text.size() && i < most_digits && is_digit(text[i])) ++i;
  if (i == 0) return text;
  if (i < text.size() && (text[i] == '.' || text[i] == ')')) ++i;
  const std::size_t end = i;
  while (i < text.size() && text[i] == ' ') ++i;
  if (i == end || i >= text.size() || !is_upper(text[i])) return text;
  const std::string_view rest = text.substr(i);
  // "12 Yale Street" is no line of a list.
  constexpr unsigned borne = 31;  // class of a word that very many families have for a name
  const NameWord last = name_word(rest.substr(rest.rfind(' ') + 1));
  if (last.has(role_street) && last.family_class() < borne) return text;
  return std::none_of(rest.begin(), rest.end(), is_digit) && (is_full_name(rest) || !is_street(text)) ? rest : text;
}

std::string_view without_relation(std::string_view text) {
  text = without_line_number(trim(text));
  // "(kinship) Ann Brown"
  if (text.starts_with('(')) {
    const std::size_t close = text.find(')');
    if (close != std::string_view::npos && close > 1 && close < 24 && is_lower(text[1]) && close + 3 < text.size())
      text = trim(text.substr(close + 1));
  }
  for (const std::string_view lead :
       {"c/o ", "C/O ", "c/o: ", "call ", "Call ", "Est. of ", "Estate of ", "ESTATE OF ", "Home of ", "home of "})
    if (text.size() > lead.size() + 3 && text.starts_with(lead)) text = trim(text.substr(lead.size()));
  // "mother Ann Brown", "abuela: Dolores Lerma", "widow of"; but "Son Nguyen" is a name.
  std::size_t end = 0;
  while (end < text.size() && (is_alpha(text[end]) || static_cast<unsigned char>(text[end]) >= 0x80)) ++end;
  constexpr std::size_t longest_word = 16;
  if (end < 2 || end > longest_word || end + 3 > text.size()) return text;
  // "kinship - Ann Brown"
  if (is_lower(text[0]) && text.substr(end, 3) == " - " && is_upper(text[end + 3])) return trim(text.substr(end + 3));
  const bool colon = text[end] == ':';
  constexpr unsigned borne = 20;  // class of a word that is a family's or given name as well: "Son Nguyen"
  const NameWord as_name = name_word(text.substr(0, end));
  const bool may_be_name =
      is_upper(text[0]) && (end < 3 || as_name.family_class() >= borne || as_name.given_class() >= borne);
  // "mom, Ann Brown, 231-555-0150"
  const bool comma = text[end] == ',' && is_lower(text[0]) && text[end + 1] == ' ' && is_upper(text[end + 2]);
  if (!colon && !comma && (text[end] != ' ' || may_be_name)) return text;
  static constexpr std::string_view abbreviated[] = {"dtr", "dau", "sis", "bro", "gma", "gpa", "gm", "gf", "hsb"};
  const std::string_view word = text.substr(0, end);
  if (std::find(std::begin(abbreviated), std::end(abbreviated), word) == std::end(abbreviated)) {
    const auto meaning = Lexicon::built_in().read(word);
    if (!meaning || meaning->kind != LabelKind::person || meaning->certainty() < 1 || !is_relation(meaning->holder))
      return text;
  }
  std::string_view rest = trim(text.substr(end + 1));
  return !rest.empty() && !is_lower(rest[0]) && is_word(rest[0]) ? rest : text;
}

namespace {

// Words in small letters that stand within names or between two.
bool joins_names(std::string_view word) {
  static constexpr std::string_view joining[] = {
      "and", "or",  "y",   "e",  "und", "et", "de",  "del", "della", "di",  "da",  "dos", "das", "du", "des",
      "la",  "las", "los", "le", "el",  "al", "bin", "ibn", "van",   "der", "den", "von", "vom", "zu", "ter",
      "ten", "te",  "san", "st", "jr",  "sr", "ii",  "iii", "iv",    "aka", "nee", "née", "c",   "o"};
  return std::find(std::begin(joining), std::end(joining), word) != std::end(joining);
}

// "Ann Marie Brown Custodian, nights": the name, where a word of every day stands behind its last.
std::string_view without_what_follows(std::string_view part) {
  constexpr std::size_t fewest_words = 2, most_words = 5;
  constexpr unsigned rare_word = 6;
  std::size_t words = 0;
  for (std::size_t at = 0; at < part.size() && words < most_words;) {
    std::size_t end = at;
    while (end < part.size() && is_word(part[end])) ++end;
    const NameWord known = name_word(part.substr(at, end - at));
    const bool ordinary = end - at > 3 && known.word_class() != 0 && known.word_class() < rare_word && !known.is_name();
    // "Evander P Sallow": behind an initial stands the family name, whatever it is.
    const bool after_initial = at >= 2 && (at == 2 || part[at - 3] == ' ');
    // "Ann Brown bridge seat", "Ann Brown SRP": what she comes for.
    const bool small = end > at && is_lower(part[at]) && is_upper(part[0]) && !joins_names(part.substr(at, end - at));
    const bool loud = end - at > 1 && part.size() > 1 && is_lower(part[1]) && is_upper(part[at + 1]) &&
                      is_term(Element::treatment, part.substr(at, end - at));
    if ((ordinary || small || loud) && !after_initial && words >= fewest_words &&
        is_full_name(trim(part.substr(0, at))))
      return trim(part.substr(0, at));
    const bool comma = end + 1 < part.size() && part[end] == ',' && words == 0;  // "Brown, Ann bridge seat"
    if (end == at || end == part.size() || (part[end] != ' ' && !comma)) break;
    at = end + (comma && part[end + 1] == ' ' ? 2 : 1);
    ++words;
  }
  return part;
}

// "Carla (RN), Joe (SW), Dr. Singh, Monique", "Ann Brown, Bo Lind, Cy Marsh": people, and not one person's name.
bool is_list_of_people(std::string_view text) {
  constexpr std::size_t fewest = 3, most_words = 2;
  const std::vector<std::string_view> pieces = split(text, ',');
  if (pieces.size() >= fewest &&
      std::all_of(pieces.begin(), pieces.end(), [](std::string_view one) { return is_full_name(trim(one)); }))
    return true;
  std::size_t people = 0, marked = 0;
  bool given_first = false;
  for (const std::string_view piece : pieces) {
    std::string_view one = trim(piece);
    if (one.starts_with("and ")) one.remove_prefix(4);
    const std::size_t bracket = one.find(" (");
    const bool titled = one.starts_with("Dr. ") || one.starts_with("Dr ");
    marked += bracket != std::string_view::npos || titled;
    one = trim(one.substr(titled ? 3 : 0, bracket - (titled ? 3 : 0)));
    const NameWord word = name_word(one.substr(0, one.find(' ')));
    if (one.empty() || !is_upper(one[0]) || !word.is_name() || word.has(role_suffix | role_credential) ||
        static_cast<std::size_t>(std::count(one.begin(), one.end(), ' ')) >= most_words)
      return false;
    if (people == 0)
      given_first = !titled && one.find(' ') == std::string_view::npos && word.given_class() > word.family_class();
    ++people;
  }
  return people >= fewest && (given_first || marked >= 2);
}

}  // namespace

bool is_surname_before_slash(std::string_view text) {
  constexpr std::size_t longest = 40, most_spaces = 2;
  const std::size_t slash = text.find('/');
  if (text.size() > longest || slash == std::string_view::npos) return false;
  const std::string_view family = text.substr(0, slash), given = text.substr(slash + 1);
  for (const std::string_view part : {family, given}) {
    if (part.size() < 2 || !is_upper(part.front()) ||
        static_cast<std::size_t>(std::count(part.begin(), part.end(), ' ')) > most_spaces)
      return false;
    for (const char c : part)
      if (is_lower(c) || is_digit(c) || (!is_word(c) && c != '-' && c != '\'' && c != ' ' && c != '.')) return false;
  }
  if (Lexicon::built_in().read(family) || Lexicon::built_in().read(given)) return false;
  const NameWord first = name_word(family.substr(family.rfind(' ') + 1)),
                 second = name_word(given.substr(0, given.find(' ')));
  // "ANN/BOB BROWN", "ANN/BOB": a couple.
  constexpr float rather = 2.0f;
  if (first.given_score() > first.family_score() + rather && second.given_score() > second.family_score() + rather)
    return false;
  // "ORTHO/SPINE", "DAY/NIGHT": words, and nobody's names.
  constexpr unsigned borne = 12;
  if (second.given_class() >= borne && second.word_class() == 0) return true;
  return (second.is_name() || !second.known()) && (first.is_name() || !first.known()) &&
         !(first.word_class() != 0 && second.word_class() != 0 && second.given_class() < 12);
}

std::optional<CellValue> read_person(std::string_view raw, bool family_first) {
  std::string_view text = without_relation(raw);
  // "Ann Brown + wife Eva Brown"; "Lily + Caleb w/ Ann Brown" is nobody's name.
  if (const std::size_t plus = text.find(" + "); plus != std::string_view::npos) {
    text = trim(text.substr(0, plus));
    if (!is_full_name(text)) return std::nullopt;
  }
  if (text.size() < 3 || text.size() > longest_name || is_no_value(text) || looks_like_company(text) ||
      (text.find(',') != text.rfind(',') && is_list_of_people(text)))
    return std::nullopt;
  // A name ends where brackets, digits or a remark begin: "Smith, Jane (DOB 1/2/80)".
  std::size_t end = 0;
  std::string_view called;  // "(spouse)": how the rest of the document may speak of them
  while (end < text.size() && !is_digit(text[end]) && text[end] != '#' && text[end] != '[' && text[end] != ';' &&
         text[end] != ':' && text[end] != '@' && text[end] != '_' && text[end] != '/' && text[end] != '=') {
    if (text[end] == '(') {
      // A nickname in brackets belongs to the name; "(mom)" says whose it is.
      const std::size_t close = text.find(')', end);
      if (end + 1 < text.size() && is_lower(text[end + 1])) {
        if (close != std::string_view::npos && only_letters(text.substr(end, close - end)))
          called = text.substr(end + 1, close - end - 1);
        break;
      }
      if (close == std::string_view::npos || close - end > 16 || !only_letters(text.substr(end, close - end)) ||
          text.substr(end, close - end).find(' ') != std::string_view::npos)
        break;
    }
    // "Loretta Crouch - gm"
    if (text[end] == '-' && end > 0 && text[end - 1] == ' ' && end + 1 < text.size() && text[end + 1] == ' ' &&
        trim(text.substr(0, end)).find(' ') != std::string_view::npos)
      break;
    // "Brown, Ann   children: Joshua": what is set apart and has a label of its own.
    if (text[end] == ' ' && end + 1 < text.size() && text[end + 1] == ' ' &&
        text.find(':', end) != std::string_view::npos && trim(text.substr(0, end)).find(' ') != std::string_view::npos)
      break;
    ++end;
  }
  std::string_view part = trim(text.substr(0, end));
  // "Ann Brown HH-103435": the letters of a number are no part of the name.
  if (end > 1 && end < text.size() && is_digit(text[end]) && text[end - 1] == '-') {
    constexpr std::size_t most_letters = 4;
    std::size_t code = end - 1;
    while (code > 0 && is_upper(text[code - 1])) --code;
    const std::string_view before = trim(text.substr(0, code));
    if (code < end - 1 && end - 1 - code <= most_letters && code > 0 && text[code - 1] == ' ' &&
        before.find(' ') != std::string_view::npos)
      part = before;
  }
  if (!family_first) part = without_what_follows(part);
  // "Ann Brown, DOB December 24, 1983"
  if (end < text.size())
    for (const std::string_view word : {", DOB ", " DOB ", ", born ", " born ", ", b. "})
      if (const std::size_t at = part.find(word); at != std::string_view::npos && at > 3)
        part = trim(part.substr(0, at));
  // "Ann Brown Date 2/2/24" below a signature: the next label.
  if (end < text.size())
    for (const std::string_view word :
         {" Date", " Dated", " Title", " DOB", " SSN", " Phone", " Tel", " Age", " Fecha", " x", " ext", " ext."})
      if (part.ends_with(word) && part.find(' ') + word.size() < part.size())
        part = trim(part.substr(0, part.size() - word.size()));
  // "Barbara Brown, mother", "Ann Brown - sister": how the person is related is no part of the name.
  if (const std::size_t sign = part.find_last_of(",-");
      sign != std::string_view::npos && sign > 3 && end == text.size()) {
    const std::string_view kin = trim(part.substr(sign + 1)), before = trim(part.substr(0, sign));
    const bool apart = part[sign] == ',' || part[sign - 1] == ' ';
    const auto read = apart && !kin.empty() && is_lower(kin[0]) ? Lexicon::built_in().read(kin) : std::nullopt;
    if (read && read->kind == LabelKind::person && read->holder_said && read->certainty() > 0.99 &&
        before.find(' ') != std::string_view::npos) {
      part = before;
      if (kin.find(' ') == std::string_view::npos) called = kin;
    }
  }
  // "Ann Brown, Columbus": a town behind the whole name.
  if (const std::size_t comma = part.find(',');
      !family_first && comma != std::string_view::npos && comma == part.rfind(',') && comma + 2 < part.size()) {
    const std::string_view before = trim(part.substr(0, comma)), town = trim(part.substr(comma + 1));
    const NameWord first = name_word(before.substr(0, before.find(' ')));
    if (before.find(' ') != std::string_view::npos && first.given_score() > first.family_score() && is_upper(town[0]) &&
        is_city(town) && name_word(town.substr(0, town.find(' '))).given_score() < 1.0f)
      part = before;
  }
  // "BROWN, ANN   SAME AS ITEM 12": where the other lives.
  for (const std::string_view word : {" SAME AS ", " Same as ", " same as "})
    if (const std::size_t at = part.find(word); at != std::string_view::npos && at > 3) part = trim(part.substr(0, at));
  // "Ann Brown, same no.": she is reached as the other is.
  if (const std::size_t at = part.find(", same "); at != std::string_view::npos && part.substr(0, at).find(' ') < at)
    part = trim(part.substr(0, at));
  // "Jolene Hatfield, 29F"
  if (end < text.size())
    while (!part.empty() && (part.back() == ',' || part.back() == '-')) part = trim(part.substr(0, part.size() - 1));
  // "Rosen/Delia" under "(Last/First)", "ROSEN/DELIA" as remittances and manifests write names.
  std::string with_comma;
  if ((family_first || is_surname_before_slash(text)) && end < text.size() && text[end] == '/' && only_letters(text) &&
      text.find('/', end + 1) == std::string_view::npos && part.find(',') == std::string_view::npos) {
    with_comma = std::string(text);
    with_comma[end] = ',';
    end = text.size();
    part = text;
  }
  if (part.size() < 3 || (end < text.size() && part.size() * 4 < text.size())) return std::nullopt;
  if (const auto label = Lexicon::built_in().read(part); label && label->certainty() > 0.99) return std::nullopt;
  ParsedName parsed = parse_full_name(with_comma.empty() ? part : with_comma,
                                      family_first ? NameOrder::family_first : NameOrder::unknown);
  // One word under "Name" is more often a remark than a person, but for "Mrs. Chukwuemeka".
  const bool titled = !parsed.title.empty() && !parsed.name.family.empty() && parsed.name.family.size() > 2 &&
                      is_upper(parsed.name.family[0]) && name_word(parsed.name.family).word_class() == 0;
  if (!titled && (parsed.name.given.empty() || parsed.name.family.empty())) return std::nullopt;
  // Firms stand among people in columns of payees, owners and contacts.
  if (!titled && with_comma.empty() && !rather_person(part)) return std::nullopt;
  if (std::count(part.begin(), part.end(), ' ') > 6) return std::nullopt;
  // "Sales desk", "Front office": words, and no name among them.
  if (!parsed.comma && !titled && name_score(parsed.name.given, parsed.name.family) < -3 &&
      !could_be_rare_name(parsed.name) && !has_middle_initial(parsed.name))
    return std::nullopt;
  // "E. Vanderpool (Ernestine)": the initial is written out behind it.
  PersonName& name = parsed.name;
  if (name.given.size() <= 2 && !name.given.empty() && name.nickname.size() > 2 && name.nickname[0] == name.given[0]) {
    name.given = name.nickname;
    name.nickname.clear();
  }
  if (parsed.name.nickname.empty() && called.size() > 2 && called.size() <= 16 &&
      called.find(' ') == std::string_view::npos)
    parsed.name.nickname = called;
  if (parsed.comma || family_first) parsed.name.order_known = true;
  return name_at(raw, part, std::move(parsed.name), 95);
}

namespace {

// "122000247 CHK 0338711904 100%", "021000021 / 4455667788": the account behind the number of its bank.
std::optional<CellValue> account_behind_routing(std::string_view cell) {
  static const Number* const routing = find_number("aba_routing");
  constexpr std::size_t routing_digits = 9, least = 5, most = 17, farthest = 16;
  std::size_t i = 0;
  while (i < cell.size() && !is_digit(cell[i])) ++i;
  std::size_t end = i;
  while (end < cell.size() && is_digit(cell[end])) ++end;
  if (end - i != routing_digits || routing->validate(cell.substr(i, routing_digits)) != Fault::none)
    return std::nullopt;
  std::size_t begin = end;
  while (begin < cell.size() && !is_digit(cell[begin])) ++begin;
  if (begin - end > farthest) return std::nullopt;
  std::size_t stop = begin;
  while (stop < cell.size() && is_digit(cell[stop])) ++stop;
  if (stop - begin < least || stop - begin > most) return std::nullopt;
  CellValue value;
  value.element = Element::bank_account;
  value.begin = static_cast<std::uint32_t>(begin);
  value.end = static_cast<std::uint32_t>(stop);
  value.normalized = std::string(cell.substr(begin, stop - begin));
  value.confidence = 93;
  value.rule = "behind the number of its bank";
  return value;
}

}  // namespace

std::optional<CellValue> account_behind_bank(std::string_view cell) {
  constexpr std::size_t longest = 60, least = 6, most = 17;
  if (cell.size() > longest || cell.empty() || !is_upper(cell[0])) return std::nullopt;
  std::size_t begin = 0, end = 0;
  for (std::size_t i = 1; i < cell.size(); ++i) {
    if (!is_digit(cell[i])) continue;
    std::size_t stop = i;
    while (stop < cell.size() && (is_digit(cell[stop]) || (cell[stop] == '-' && is_digit(cell[stop - 1])))) ++stop;
    const std::string_view run = cell.substr(i, stop - i);
    const std::size_t digits = digits_only(run).size();
    const bool alone = (cell[i - 1] == ' ' || cell[i - 1] == '#' || cell[i - 1] == ':' || cell[i - 1] == '(') &&
                       (stop == cell.size() || cell[stop] == ' ' || cell[stop] == ')' || cell[stop] == ',');
    if (digits >= least) {
      if (end != 0 || !alone || digits > most || parse_date(run) ||
          (digits < run.size() && could_be(Element::phone, run)))
        return std::nullopt;
      begin = i;
      end = stop;
    }
    i = stop;
  }
  if (end == 0) return std::nullopt;
  CellValue value;
  value.element = Element::bank_account;
  value.begin = static_cast<std::uint32_t>(begin);
  value.end = static_cast<std::uint32_t>(end);
  value.normalized = digits_only(cell.substr(begin, end - begin));
  value.confidence = 90;
  value.rule = "behind the name of its bank";
  return value;
}

std::optional<CellValue> read_value(LabelKind kind, std::string_view text, bool number_cell, bool family_first) {
  const std::string_view cell = trim(text);
  if (cell.empty() || is_no_value(cell)) return std::nullopt;
  const auto shift = static_cast<std::uint32_t>(cell.data() - text.data());
  const auto placed = [&](std::optional<CellValue> value) {
    if (value) {
      value->begin += shift;
      value->end += shift;
    }
    return value;
  };
  switch (kind) {
    case LabelKind::full_name:
    case LabelKind::nickname:
    case LabelKind::former_name:
    case LabelKind::person:
    case LabelKind::signature: {
      if (kind == LabelKind::nickname) return std::nullopt;
      auto value = read_person(cell, family_first);
      return placed(std::move(value));
    }
    case LabelKind::ssn:
    case LabelKind::itin:
    case LabelKind::tin: {
      // People write an ITIN where a form asks for an SSN, and the other way round: the number itself tells.
      if (cell.size() == 10 && cell[2] == '-') return std::nullopt;  // 14-1234567 is an employer's
      const Element first = kind == LabelKind::itin ? Element::itin : Element::ssn;
      const Element second = kind == LabelKind::itin ? Element::ssn : Element::itin;
      auto value = from_number(first, cell, number_cell);
      if (auto other = from_number(second, cell, number_cell);
          other && (!value || other->confidence > value->confidence))
        value = std::move(other);
      return placed(std::move(value));
    }
    case LabelKind::insurance:
    case LabelKind::member_id: return placed(member_number(cell));
    case LabelKind::payer: return placed(number_behind_payer(cell));
    case LabelKind::diagnosis:
    case LabelKind::diagnosis_code: return placed(from_term(Element::diagnosis, cell));
    case LabelKind::treatment:
    case LabelKind::procedure_code: return placed(from_term(Element::treatment, cell));
    case LabelKind::medication: return placed(from_term(Element::medication, cell));
    case LabelKind::genetic:
    case LabelKind::biometric: {
      // Whatever stands under such a label is the result or the template itself.
      if (cell.size() > longest_term || cell.size() < 2) return std::nullopt;
      CellValue value;
      value.element = kind == LabelKind::genetic ? Element::genetic : Element::biometric;
      value.end = static_cast<std::uint32_t>(cell.size());
      value.normalized = squeeze(fold(cell));
      value.confidence = 85;
      return placed(value);
    }
    default: {
      const auto element = element_of(kind);
      if (kind == LabelKind::mrn || kind == LabelKind::national_id || kind == LabelKind::passport)
        if (auto proven = number_that_says_itself(cell)) return placed(std::move(proven));
      if (kind == LabelKind::state_id || kind == LabelKind::national_id || kind == LabelKind::mrn)
        if (const auto said = number_with_its_kind(cell))
          if (auto value = from_number(*element_of(said->kind), cell.substr(said->begin), false)) {
            value->begin += static_cast<std::uint32_t>(said->begin);
            value->end += static_cast<std::uint32_t>(said->begin);
            return placed(std::move(value));
          }
      if (!element || *element == Element::name || *element == Element::address || *element == Element::credentials)
        return std::nullopt;
      // "10/06/1982   F" in the box of birth date and sex.
      if (kind == LabelKind::dob && cell.size() > 8 && cell[cell.size() - 2] == ' ' &&
          (cell.back() == 'F' || cell.back() == 'M'))
        return placed(from_number(*element, trim(cell.substr(0, cell.size() - 1)), number_cell));
      if (kind == LabelKind::bank_account)
        for (const auto read : {account_behind_routing, account_behind_bank})
          if (auto account = read(cell)) return placed(std::move(account));
      return placed(from_number(*element, cell, number_cell));
    }
  }
}

bool proves_itself(LabelKind kind) {
  const auto element = element_of(kind);
  return element && (*element == Element::ssn || *element == Element::itin || *element == Element::date_of_birth ||
                     *element == Element::phone || *element == Element::email || *element == Element::payment_card ||
                     *element == Element::alien_number);
}

std::optional<CellValue> read_inside(LabelKind kind, std::string_view cell) {
  constexpr std::size_t longest = 60, most_tokens = 10, widest = 4;
  if (cell.size() > longest || !proves_itself(kind)) return std::nullopt;
  std::vector<std::pair<std::size_t, std::size_t>> tokens;
  for (std::size_t i = 0; i < cell.size() && tokens.size() <= most_tokens;) {
    while (i < cell.size() && is_space(cell[i])) ++i;
    const std::size_t begin = i;
    while (i < cell.size() && !is_space(cell[i])) ++i;
    if (i > begin) tokens.emplace_back(begin, i);
  }
  if (tokens.size() < 2 || tokens.size() > most_tokens) return std::nullopt;
  std::optional<CellValue> found;
  for (std::size_t first = 0; first < tokens.size();) {
    std::size_t next = first + 1;
    for (std::size_t last = std::min(first + widest, tokens.size()); last > first; --last) {
      const std::size_t begin = tokens[first].first;
      auto value = read_value(kind, cell.substr(begin, tokens[last - 1].second - begin), false, false);
      if (!value) continue;
      if (found) return std::nullopt;  // of whom each is cannot be told
      value->begin += static_cast<std::uint32_t>(begin);
      value->end += static_cast<std::uint32_t>(begin);
      found = std::move(value);
      next = last;
      break;
    }
    first = next;
  }
  return found;
}

namespace {

bool is_word_of_a_paper(std::string_view word) {
  static constexpr std::string_view papers[] = {"ledger",   "statement", "account", "handbook", "report", "directory",
                                                "register", "roster",    "list",    "card",     "form",   "record"};
  return std::find(std::begin(papers), std::end(papers), to_lower(word)) != std::end(papers);
}

}  // namespace

std::optional<LeadingLabel> label_before_value(std::string_view cell) {
  constexpr std::size_t longest = 120;
  constexpr int most_words = 5;
  if (cell.size() > longest) return std::nullopt;
  const auto holds = [](const LabelMeaning& meaning, std::string_view value) {
    switch (meaning.kind) {
      case LabelKind::person:
      case LabelKind::full_name: return read_person(value, meaning.family_first).has_value();
      case LabelKind::address: return read_address(value, {}).has_value();
      case LabelKind::state_id:
      case LabelKind::drivers_license:
      case LabelKind::mrn:
      case LabelKind::member_id: {
        constexpr std::uint8_t sure = 80;
        const auto read = read_value(meaning.kind, value, false, false);
        return read && read->confidence > sure;
      }
      default: return proves_itself(meaning.kind) && read_value(meaning.kind, value, false, false).has_value();
    }
  };
  std::optional<LeadingLabel> found;
  std::size_t word = 0;
  for (int words = 0; words < most_words && word < cell.size(); ++words) {
    while (word < cell.size() && !is_space(cell[word])) ++word;
    std::size_t value = word;
    while (value < cell.size() && is_space(cell[value])) ++value;
    if (value == cell.size()) break;
    // "Phone (518) 555-0147": the brackets are of the number.
    const bool of_the_value = word > 1 && cell[word - 1] == ')' && is_digit(cell[word - 2]);
    // "Resident Ledger   Troy MHA": the title of a paper.
    if (is_word_of_a_paper(cell.substr(value, cell.find(' ', value) - value))) break;
    auto meaning = of_the_value ? std::nullopt : Lexicon::built_in().read(cell.substr(0, word));
    if (meaning && meaning->certainty() > 0.99 && holds(*meaning, trim(cell.substr(value))))
      found = LeadingLabel{static_cast<std::uint32_t>(word), std::move(*meaning)};
    word = value;
  }
  return found;
}

std::optional<PostalAddress> read_address(std::string_view text, std::string_view zip_hint) {
  auto address = parse_address(addresses(), text, zip_hint);
  if (!address || address->line.empty()) return std::nullopt;
  return address;
}

std::optional<PostalAddress> combine_address(std::string_view street, std::string_view street2, std::string_view city,
                                             std::string_view state, std::string_view zip) {
  auto address = combine_address(addresses(), street, street2, city, state, zip, {});
  if (!address || address->line.empty()) return std::nullopt;
  return address;
}

bool is_placeholder(const PersonName& name) {
  static const std::vector<std::string> people = [] {
    std::vector<std::string> out;
    for (const auto& row : rule_rows(rules::sample_people())) out.emplace_back(row[0]);
    return out;
  }();
  const std::string family = fold(name.family), key = fold(name.given) + " " + family;
  for (const std::string_view word : {"sample", "specimen", "example", "placeholder"})
    if (family == word) return true;
  return std::find(people.begin(), people.end(), key) != people.end();
}

std::string name_key(const PersonName& name) {
  return fold(name.family) + "|" + fold(name.given) + "|" + fold(name.middle) + "|" + fold(name.suffix);
}

bool is_company(std::string_view cell) { return looks_like_company(cell); }

bool is_name_with_comma(std::string_view cell) {
  const std::size_t comma = cell.find(',');
  if (comma == std::string_view::npos || comma < 2 || cell.size() > longest_name || !only_letters(cell)) return false;
  if (cell.find(',', comma + 1) != std::string_view::npos || looks_like_company(cell)) return false;
  const std::string_view family = trim(cell.substr(0, comma)), given = trim(cell.substr(comma + 1));
  if (given.empty() || std::count(family.begin(), family.end(), ' ') > 3 ||
      std::count(given.begin(), given.end(), ' ') > 3)
    return false;
  return name_score(given.substr(0, given.find(' ')), family) > -2;
}

bool is_full_name(std::string_view cell) {
  if (cell.size() > longest_name || !only_letters(cell)) return false;
  const auto spaces = std::count(cell.begin(), cell.end(), ' ');
  return spaces >= 1 && spaces <= 4 && looks_like_person(cell);
}

bool is_given_name(std::string_view cell) {
  if (cell.size() > 30 || cell.size() < 2 || !only_letters(cell)) return false;
  return name_word(cell.substr(0, cell.find(' '))).given_class() > 8;
}

bool is_family_name(std::string_view cell) {
  if (cell.size() > 40 || cell.size() < 2 || !only_letters(cell)) return false;
  const std::size_t space = cell.rfind(' ');
  return name_word(space == std::string_view::npos ? cell : cell.substr(space + 1)).family_class() > 8;
}

bool is_state(std::string_view cell) { return !addresses().lexicon().state(cell).empty(); }
bool is_city(std::string_view cell) { return cell.size() < 40 && addresses().lexicon().is_city(cell); }

bool is_zip(std::string_view cell) {
  if (cell.size() < 4 || cell.size() > 5 || !std::all_of(cell.begin(), cell.end(), is_digit)) return false;
  return !addresses().lexicon().zip_state(cell.size() == 4 ? "0" + std::string(cell) : std::string(cell)).empty();
}

bool is_street(std::string_view cell) {
  if (cell.empty() || cell.size() > 120 || !is_digit(cell[0])) return false;
  // "2,150": a sum.
  if (cell.find_first_not_of("0123456789,.") == std::string_view::npos) return false;
  // "2. Sleep": a line of a list.
  if (const std::size_t mark = cell.find_first_not_of("0123456789"); mark != std::string_view::npos &&
                                                                     (cell[mark] == '.' || cell[mark] == ')') &&
                                                                     mark + 1 < cell.size() && cell[mark + 1] == ' ')
    return false;
  // "412 mi", "1,488 lbs": so much of something.
  const std::string unit = to_lower(trim(cell.substr(std::min(cell.find_first_not_of("0123456789.,"), cell.size()))));
  for (const std::string_view word : {"mi",  "km", "mile", "miles", "lb", "lbs", "oz", "hr", "hrs", "hour", "hours",
                                      "min", "ft", "pt",   "pts",   "pc", "pcs", "ea", "kg", "ml",  "gal",  "sq"})
    if (unit == word) return false;
  const auto address = parse_address(addresses(), cell, {});
  if (!address || address->line.empty()) return false;
  // "107  Hannah Ott": an extension and whose it is.
  const std::string_view words = trim(cell.substr(std::min(cell.find_first_not_of("0123456789"), cell.size())));
  return !(address->city.empty() && address->zip.empty() && looks_like_person(words) &&
           cell.find("  ") != std::string_view::npos);
}

std::string_view name_line(std::string_view words) {
  const std::size_t end = words.find("  ");
  if (end == std::string_view::npos) return words;
  const std::string_view line = words.substr(0, end);
  return looks_like_person(line) && read_person(line, false) ? line : words;
}

std::optional<LabelKind> kind_of_id_document(std::string_view words) {
  constexpr std::size_t longest = 40;
  words = trim(words);
  if (words.empty() || words.size() > longest) return std::nullopt;
  for (std::size_t at = 0; at < words.size();) {
    const auto meaning = Lexicon::built_in().read(words.substr(at));
    if (meaning && meaning->certainty() >= 0.99) switch (meaning->kind) {
        case LabelKind::drivers_license:
        case LabelKind::passport:
        case LabelKind::alien_number:
        case LabelKind::military_id:
        case LabelKind::tribal_id:
        case LabelKind::national_id:
        case LabelKind::ssn:
        case LabelKind::state_id: return meaning->kind;
        case LabelKind::license: return LabelKind::drivers_license;
        default: return std::nullopt;
      }
    const std::size_t space = words.find(' ', at);
    if (space == std::string_view::npos) break;
    at = space + 1;
  }
  return std::nullopt;
}

std::vector<CellValue> other_terms(Element element, std::string_view cell) {
  std::vector<CellValue> out;
  if (cell.size() > longest_term || (element != Element::treatment && element != Element::medication)) return out;
  std::vector<TermHit> found;
  find_terms(terms(), cell, found);
  for (const TermHit& term : found) {
    if (term.element == element || term.confidence < 50) continue;
    const bool drug = term.kind == TermKind::medication && element == Element::treatment &&
                      std::string_view(term.rule) == "medication with its strength";
    const std::string_view before = cell.substr(0, term.begin);
    const bool reason = term.kind == TermKind::diagnosis &&
                        (before.ends_with(" for ") || before.ends_with(" for a ") || before.ends_with(" due to "));
    if (!drug && !reason) continue;
    CellValue value;
    value.element = term.element;
    value.begin = term.begin;
    value.end = term.end;
    value.normalized = term.code.empty() ? term.phrase : term.code;
    value.confidence = term.confidence;
    value.flags = term.flags;
    value.rule = term.rule;
    out.push_back(std::move(value));
  }
  return out;
}

bool is_term(Element element, std::string_view cell) {
  if (cell.size() > longest_term) return false;
  const auto hit = read_term(terms(), element, cell);
  if (!hit || hit->confidence < 93) return false;
  // Under its header a cell is what the header says; here the words must say it: "Adjustment disorder" is no drug.
  const TermKind kind = element == Element::treatment    ? TermKind::treatment
                        : element == Element::medication ? TermKind::medication
                                                         : TermKind::diagnosis;
  std::vector<TermHit> found;
  find_terms(terms(), cell, found);
  std::size_t same = 0, others = 0;
  for (const TermHit& term : found) (term.kind == kind ? same : others) += term.end - term.begin;
  return same >= others;
}

}  // namespace spillmap::detect
