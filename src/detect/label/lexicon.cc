#include "detect/label/lexicon.h"

#include <algorithm>

#include "base/text.h"
#include "detect/rules.h"

namespace spillmap::detect {
namespace {

constexpr std::string_view kind_names[] = {
#define SPILLMAP_LABEL_NAME(name) #name,
    SPILLMAP_LABEL_KINDS(SPILLMAP_LABEL_NAME)
#undef SPILLMAP_LABEL_NAME
};

std::optional<LabelKind> kind_from(std::string_view word) {
  const auto* found = std::find(std::begin(kind_names), std::end(kind_names), word);
  if (found == std::end(kind_names)) return std::nullopt;
  return static_cast<LabelKind>(found - std::begin(kind_names));
}

std::optional<Holder> holder_from(std::string_view word) {
  for (std::uint8_t i = 0; i < holder_count; ++i)
    if (to_string(static_cast<Holder>(i)) == word) return static_cast<Holder>(i);
  return std::nullopt;
}

// Words that say nothing about which attribute it is.
bool is_filler(std::string_view word) {
  static constexpr std::string_view fillers[] = {
      "the",  "a",           "an",       "your",       "his",      "her",   "their", "please",    "enter",
      "if",   "any",         "current",  "primary",    "of",       "and",   "or",    "for",       "on",
      "in",   "at",          "is",       "this",       "that",     "legal", "full",  "home",      "personal",
      "1",    "2",           "3",        "4",          "i",        "ii",    "el",    "la",        "los",
      "las",  "del",         "al",       "y",          "o",        "u",     "su",    "known",     "other",
      "all",  "print",       "official", "code",       "required", "same",  "as",    "above",     "mm",
      "dd",   "yyyy",        "yy",       "xxx",        "xx",       "xxxx",  "list",  "including", "different",
      "info", "information", "optional", "applicable", "reported", "you",   "my",    "now",       "second",
      "third"};
  static const std::unordered_set<std::string_view> table(std::begin(fillers), std::end(fillers));
  return table.contains(word);
}

// What a word looks like to a scanner: letters and digits that are taken for each other are one.
std::string skeleton(std::string_view word) {
  std::string out;
  for (std::size_t i = 0; i < word.size(); ++i) {
    char c = lower(word[i]);
    if (c == 'r' && i + 1 < word.size() && lower(word[i + 1]) == 'n') {
      c = 'm';
      ++i;
    }
    switch (c) {
      case '0': c = 'o'; break;
      case '1':
      case 'l': c = 'i'; break;
      case '5': c = 's'; break;
      case '8': c = 'b'; break;
      case 'c': c = 'e'; break;
      case 'q':
      case '9': c = 'g'; break;
      default: break;
    }
    out.push_back(c);
  }
  return out;
}

bool is_old_word(std::string_view word) {
  return word == "previous" || word == "prior" || word == "former" || word == "old" || word == "anterior";
}

bool is_date(LabelKind kind) { return kind == LabelKind::date || kind == LabelKind::date_employment; }

bool is_contact_detail(LabelKind kind) {
  return kind == LabelKind::phone || kind == LabelKind::fax || kind == LabelKind::address || kind == LabelKind::email;
}

}  // namespace

std::string_view to_string(LabelKind kind) { return kind_names[static_cast<std::size_t>(kind)]; }

Result<Lexicon> Lexicon::parse(std::string_view tsv) {
  Lexicon lexicon;
  bool abbreviations = false;
  std::size_t number = 0;
  for (const std::string_view line : split(tsv, '\n')) {
    ++number;
    if (line.empty() || (line[0] == '#' && (line.size() < 2 || line[1] != '\t'))) continue;
    if (line == "[abbreviations]") {
      abbreviations = true;
      continue;
    }
    const auto columns = split(line, '\t');
    const std::string where = "labels table, line " + std::to_string(number) + ": ";
    if (columns.size() < 2 || columns[0].empty()) return fail(ErrorKind::internal, where + "needs a phrase and a kind");
    if (abbreviations) {
      lexicon.abbreviations_.emplace(columns[0], columns[1]);
      continue;
    }
    const auto kind = kind_from(columns[1]);
    if (!kind) return fail(ErrorKind::internal, where + "unknown kind " + std::string(columns[1]));
    Entry entry{*kind, Holder::subject, false};
    if (columns.size() > 2 && columns[2] == "addressee") {
      entry.addressee = true;
    } else if (columns.size() > 2 && !columns[2].empty()) {
      const auto holder = holder_from(columns[2]);
      if (!holder) return fail(ErrorKind::internal, where + "unknown holder " + std::string(columns[2]));
      entry.holder = *holder;
      entry.holder_said = true;
    }
    if (!lexicon.phrases_.emplace(columns[0], entry).second)
      return fail(ErrorKind::internal, where + "stands twice: " + std::string(columns[0]));
    const auto words = static_cast<std::size_t>(1 + std::count(columns[0].begin(), columns[0].end(), ' '));
    std::size_t& longest = lexicon.longest_from_[std::string(columns[0].substr(0, columns[0].find(' ')))];
    longest = std::max(longest, words);
  }
  lexicon.add_singulars();
  const auto know = [&](std::string_view word) {
    lexicon.known_words_.emplace(word);
    const auto [at, fresh] = lexicon.skeletons_.emplace(skeleton(word), word);
    if (!fresh && at->second != word) at->second.clear();  // two words look alike: neither is guessed
  };
  for (const auto& [phrase, entry] : lexicon.phrases_)
    for (const std::string_view word : split(phrase, ' ')) know(word);
  for (const auto& [word, full] : lexicon.abbreviations_) know(word);
  return lexicon;
}

// A label's words are made singular where only that is known: "other last names used" must be found under the words
// that this leaves of it.
void Lexicon::add_singulars() {
  std::vector<std::pair<std::string, Entry>> more;
  for (const auto& [phrase, entry] : phrases_) {
    if (phrase.find(' ') == std::string::npos) continue;
    std::string singular;
    for (const std::string_view word : split(phrase, ' ')) {
      if (!singular.empty()) singular.push_back(' ');
      singular += singular_of(word);
    }
    if (singular != phrase) more.emplace_back(std::move(singular), entry);
  }
  std::sort(more.begin(), more.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
  for (auto& [phrase, entry] : more) {
    const auto words = static_cast<std::size_t>(1 + std::count(phrase.begin(), phrase.end(), ' '));
    std::size_t& longest = longest_from_[phrase.substr(0, phrase.find(' '))];
    longest = std::max(longest, words);
    phrases_.emplace(std::move(phrase), entry);
  }
}

std::string_view Lexicon::singular_of(std::string_view word) const {
  if (word.size() > 3 && word.back() == 's' && !phrases_.contains(std::string(word)) &&
      phrases_.contains(std::string(word.substr(0, word.size() - 1))))
    return word.substr(0, word.size() - 1);
  return word;
}

const Lexicon& Lexicon::built_in() {
  static const Lexicon lexicon = [] {
    auto parsed = parse(rules::labels());
    // The table is part of the program and a test parses it: a failure here is a broken build.
    SPILLMAP_ASSERT(parsed.has_value());
    return std::move(*parsed);
  }();
  return lexicon;
}

// "Narne" and "D0B" in the text of a scan: the known word that looks the same, or nothing.
std::string Lexicon::misread(std::string_view word) const {
  if (word.size() < 2 || known_words_.contains(to_lower(word))) return {};
  bool letter = false, digit = false;
  for (char c : word) {
    letter |= is_alpha(c);
    digit |= is_digit(c);
    if (!is_alnum(c)) return {};
  }
  if (!letter || (!digit && word.size() < 4)) return {};
  const auto found = skeletons_.find(skeleton(word));
  return found == skeletons_.end() ? std::string() : found->second;
}

std::vector<std::string> Lexicon::words(std::string_view text) const {
  // Whole words first, as a scan has them: splitting at digits would take D0B apart.
  std::string label;
  for (std::size_t i = 0; i < text.size();) {
    std::size_t end = i;
    while (end < text.size() && is_word(text[end])) ++end;
    if (end == i) {
      label.push_back(text[i++]);
      continue;
    }
    const std::string_view whole = text.substr(i, end - i);
    // "1st name": before it is taken for "lst", a scan's "last".
    const std::string better = equals_ignore_case(whole, "1st")   ? std::string("first")
                               : equals_ignore_case(whole, "2nd") ? std::string("second")
                               : equals_ignore_case(whole, "3rd") ? std::string("third")
                                                                  : misread(whole);
    // "DoD" is a word, not "Do" and "D".
    if (!better.empty())
      label += better;
    else if (known_words_.contains(to_lower(whole)))
      label += to_lower(whole);
    else
      label += whole;
    i = end;
  }
  std::vector<std::string> raw;
  std::string word;
  const auto flush = [&] {
    if (!word.empty()) raw.push_back(fold(word));
    word.clear();
  };
  for (std::size_t i = 0; i < label.size(); ++i) {
    const char c = label[i];
    if (c == '#') {
      flush();
      // "Emergency contact #2" is the second of them, and no number of theirs.
      const std::size_t digit = i + 1 < label.size() && label[i + 1] == ' ' ? i + 2 : i + 1;
      const bool ordinal = !raw.empty() && digit < label.size() && is_digit(label[digit]) &&
                           (digit + 1 == label.size() || !is_alnum(label[digit + 1]));
      if (!ordinal) raw.emplace_back("#");
    } else if (c == '\'' || c == '`' || std::string_view(label).substr(i, 3) == "\xE2\x80\x99") {
      if (static_cast<unsigned char>(c) >= 0x80) i += 2;  // typographic
      // "Participant's name" is one participant's, not the participants'.
      if (!word.empty() && i + 1 < label.size() && lower(label[i + 1]) == 's' &&
          (i + 2 == label.size() || !is_word(label[i + 2])))
        ++i;
    } else if (is_word(c)) {
      const char before = word.empty() ? '\0' : word.back();
      const bool next_lower = i + 1 < label.size() && is_lower(label[i + 1]);
      // camelCase, an upper-case run before a capitalised word (SSNumber), letter to digit and back.
      if ((is_lower(before) && is_upper(c)) || (is_upper(before) && is_upper(c) && next_lower) ||
          (!word.empty() && is_digit(before) != is_digit(c)))
        flush();
      word.push_back(c);
    } else if (c == '.' && !word.empty() && i + 1 < label.size() && is_word(label[i + 1]) &&
               (i < 2 || !is_word(label[i - 2]))) {
      continue;  // D.O.B. -> dob
    } else {
      flush();
    }
  }
  flush();
  std::vector<std::string> out;
  for (std::size_t i = 0; i < raw.size(); ++i) {
    if (raw[i] == "e" && i + 1 < raw.size() && raw[i + 1] == "mail") {
      out.emplace_back("email");
      ++i;
      continue;
    }
    const auto found = abbreviations_.find(raw[i]);
    if (found == abbreviations_.end()) {
      // "Mother's", "Patients": the singular, where only that is known.
      out.emplace_back(singular_of(raw[i]));
      continue;
    }
    for (const std::string_view part : split(found->second, ' ')) out.emplace_back(part);
  }
  return out;
}

namespace {

// "12. Reported by", "4) DOB": the label without its place in the form.
std::string_view without_number(std::string_view label) {
  std::size_t i = 0;
  while (i < label.size() && i < 3 && is_digit(label[i])) ++i;
  if (i > 0 && i < label.size() && is_lower(label[i])) ++i;
  if (i == 0 || i + 2 >= label.size() || (label[i] != '.' && label[i] != ')') || label[i + 1] != ' ') return label;
  return trim(label.substr(i + 1));
}

// "Name (as on SS card)", "Name as it appears on the policy": where it stands in the same way says nothing of it.
std::string_view without_model(std::string_view label) {
  const std::string text = to_lower(label);
  for (const std::string_view words : {" (as on ", " (as it ", " (as shown ", " (exactly as ", " as it appears ",
                                       " as shown on ", " exactly as ", " as printed on ", " (as printed "})
    if (const std::size_t at = text.find(words); at != std::string::npos && at > 0) return trim(label.substr(0, at));
  return label;
}

}  // namespace

std::optional<LabelMeaning> Lexicon::read(std::string_view label) const {
  // "Individual-to-individual; injury" is what somebody wrote.
  if (label.find("; ") != std::string_view::npos) return std::nullopt;
  label = without_model(without_number(trim(label)));
  auto whole = read_words(label);
  if (whole && whole->certainty() > 0.99) return whole;
  // "Proxy (other person who may pick up)": what stands in brackets explains.
  const std::size_t open = label.find('('), close = label.rfind(')');
  if (open == std::string_view::npos || open == 0 || close == std::string_view::npos || close < open) return whole;
  auto bare = read_words(std::string(label.substr(0, open)) + std::string(label.substr(close + 1)));
  if (!bare || (whole && whole->certainty() >= bare->certainty())) return whole;
  if (whole) bare->family_first |= whole->family_first;
  return bare;
}

std::optional<LabelMeaning> Lexicon::read_words(std::string_view label) const {
  if (label.empty() || label.size() > 90) return std::nullopt;
  std::vector<std::string> all = words(label);
  // "stu ln", "FN": what ends many names of columns; alone, or behind whose it is. "ADDR_LN_1" is a line.
  if (!all.empty() && (all.back() == "ln" || all.back() == "fn")) {
    const auto before = all.size() == 1 ? phrases_.end() : phrases_.find(all[all.size() - 2]);
    if (all.size() == 1 || (before != phrases_.end() && before->second.kind == LabelKind::person)) {
      all.back() = all.back() == "ln" ? "last" : "first";
      all.emplace_back("name");
    }
  }
  if (all.empty() || all.size() > 12) return std::nullopt;

  LabelMeaning meaning;
  std::vector<LabelKind> attributes;
  bool any_person = false, any_insurance = false, any_organisation = false, any_date = false;
  std::size_t known = 0, counted = 0;
  for (std::size_t i = 0; i < all.size();) {
    const Entry* best = nullptr;
    std::size_t taken = 0;
    std::string phrase;
    const auto longest = longest_from_.find(all[i]);
    const std::size_t most = longest == longest_from_.end() ? 0 : longest->second;
    for (std::size_t n = 1; n <= most && i + n <= all.size(); ++n) {
      if (n > 1) phrase.push_back(' ');
      phrase += all[i + n - 1];
      const auto found = phrases_.find(phrase);
      if (found != phrases_.end()) {
        best = &found->second;
        taken = n;
      }
    }
    // "First contact", "1st parent" ask for no first name; "Name of patient, if different from employee" and "nombre de
    // la madre" are of nobody who has sent something.
    const auto person_is_next = [&] {
      const auto next = i + 1 < all.size() ? phrases_.find(all[i + 1]) : phrases_.end();
      return next != phrases_.end() && next->second.kind == LabelKind::person;
    };
    const bool ordinal = taken == 1 && all[i] == "first" && i + 2 == all.size() && person_is_next();
    const bool preposition = taken == 1 && all.size() > 1 && (all[i] == "de" || (all[i] == "from" && person_is_next()));
    if (ordinal || preposition) {
      ++i;
      continue;
    }
    if (best == nullptr) {
      if (is_old_word(all[i])) {
        meaning.old = true;
        ++known;
        ++counted;
      } else if (!is_filler(all[i])) {
        ++counted;
      }
      ++i;
      continue;
    }
    known += taken;
    counted += taken;
    if (best->kind == LabelKind::person) {
      // The most telling person word wins: "Client's guardian" is the guardian.
      if (!any_person || best->holder != Holder::subject) {
        meaning.holder = best->holder;
        meaning.holder_said = true;
        meaning.addressee = best->addressee;
      }
      any_person = true;
    } else {
      if (best->holder_said) {
        meaning.holder = best->holder;
        meaning.holder_said = true;
      }
      attributes.push_back(best->kind);
      any_insurance |= best->kind == LabelKind::insurance || best->kind == LabelKind::payer;
      any_organisation |= best->kind == LabelKind::organisation;
      any_date |= is_date(best->kind);
      if (best->kind == LabelKind::full_name && taken > 1) {
        for (std::size_t k = i; k + 1 < i + taken; ++k)
          if (all[k] == "last" && (all[k + 1] == "first" || all[k + 1] == "name")) meaning.family_first = true;
      }
    }
    i += taken;
  }
  if (attributes.empty() && !any_person) return std::nullopt;
  meaning.known_words = static_cast<std::uint8_t>(known);
  meaning.words = static_cast<std::uint8_t>(counted);
  if (attributes.empty()) {
    meaning.kind = LabelKind::person;
    return meaning;
  }

  // The last attribute says what it is ("Diagnosis code", "Plan phone"), with these exceptions.
  const auto has = [&](LabelKind k) { return std::find(attributes.begin(), attributes.end(), k) != attributes.end(); };
  LabelKind kind = attributes.back();
  const bool born_and_more = attributes.size() > 1 && attributes.front() == LabelKind::dob &&
                             label.find('/') != std::string_view::npos && meaning.certainty() > 0.99;
  if (has(LabelKind::masked)) {
    kind = LabelKind::masked;
  } else if (born_and_more && (has(LabelKind::age) || (attributes.size() == 2 && has(LabelKind::ignore)))) {
    kind = LabelKind::dob;  // "DOB / Age / Sex", "DOB/SEX"
  } else if (has(LabelKind::ignore)) {
    kind = LabelKind::ignore;
  } else if (attributes.size() > 1) {
    const bool places = has(LabelKind::city) || has(LabelKind::city_state_zip);
    const bool name_part = label.find_first_of("(,") != std::string_view::npos &&
                           (kind == LabelKind::first_name || kind == LabelKind::last_name ||
                            kind == LabelKind::middle_name || kind == LabelKind::suffix);
    if (has(LabelKind::full_name) && (has(LabelKind::address) || has(LabelKind::street) || name_part))
      kind = LabelKind::full_name;  // "Name, address": the name stands first; "Name (last, first, middle initial)"
    else if (has(LabelKind::street) && (places || has(LabelKind::zip)))
      kind = LabelKind::address;
    else if (places && (has(LabelKind::state) || has(LabelKind::zip)))
      kind = LabelKind::city_state_zip;
    else if (kind == LabelKind::state &&
             (has(LabelKind::drivers_license) || has(LabelKind::license) || has(LabelKind::state_id)))
      kind = has(LabelKind::state_id) ? LabelKind::state_id : LabelKind::drivers_license;  // "Driver license # / State"
    else if (has(LabelKind::first_name) && has(LabelKind::middle_name) && !has(LabelKind::last_name))
      kind = LabelKind::first_name;  // "First name and initial"
    else if (has(LabelKind::first_name) && has(LabelKind::last_name))
      kind = LabelKind::full_name;
    else if (has(LabelKind::address) && kind == LabelKind::zip)
      kind = LabelKind::address;  // "Address and ZIP code"
    else if (has(LabelKind::dob))
      kind = LabelKind::dob;
    else if (has(LabelKind::medication) && (kind == LabelKind::dose || kind == LabelKind::frequency))
      kind = LabelKind::medication;  // "Drug / strength"
    else if (any_date)
      kind = LabelKind::date;
    else if (any_insurance && (kind == LabelKind::generic_id || kind == LabelKind::account))
      kind = LabelKind::member_id;
    else if (any_organisation && (kind == LabelKind::full_name || kind == LabelKind::generic_id))
      kind = LabelKind::organisation;
    else if (kind == LabelKind::generic_id)
      kind = attributes[attributes.size() - 2];
    if ((any_organisation || any_insurance) && !meaning.holder_said && is_contact_detail(kind)) {
      meaning.holder = Holder::employer;
      meaning.holder_said = true;
    }
  } else if (kind == LabelKind::generic_id && any_person) {
    kind = meaning.holder == Holder::subject      ? LabelKind::mrn
           : meaning.holder == Holder::subscriber ? LabelKind::member_id
                                                  : LabelKind::ignore;
  }
  if (kind == LabelKind::old_address) {
    kind = LabelKind::address;
    meaning.old = true;
  }
  meaning.kind = kind;
  return meaning;
}

}  // namespace spillmap::detect
