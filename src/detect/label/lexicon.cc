#include "detect/label/lexicon.h"

#include <algorithm>

#include "base/text.h"
#include "detect/rules.h"
#include "dictionary/words.h"

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

constexpr std::size_t most_words = 12;  // of a label

// Words that say nothing about which attribute it is.
constexpr std::string_view fillers[] = {
    "the",  "a",         "an",        "your",  "his",         "her",      "their",      "please",   "enter", "if",
    "any",  "current",   "primary",   "of",    "and",         "or",       "for",        "on",       "in",    "at",
    "is",   "this",      "that",      "legal", "full",        "home",     "personal",   "1",        "2",     "3",
    "4",    "i",         "ii",        "el",    "la",          "los",      "las",        "del",      "al",    "y",
    "o",    "u",         "su",        "known", "other",       "all",      "print",      "official", "code",  "required",
    "same", "as",        "above",     "mm",    "dd",          "yyyy",     "yy",         "xxx",      "xx",    "xxxx",
    "list", "including", "different", "info",  "information", "optional", "applicable", "reported", "you",   "my",
    "now",  "second",    "third"};

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

std::uint32_t Lexicon::Texts::find(std::string_view text) const {
  if (slots_.empty()) return none;
  const std::uint64_t hash = hash_word(text);
  const auto tag = static_cast<std::uint32_t>(hash >> 32);
  for (std::size_t at = hash & (slots_.size() - 1); slots_[at].number != none; at = (at + 1) & (slots_.size() - 1))
    if (slots_[at].tag == tag && equals_ignore_case(texts_[slots_[at].number], text)) return slots_[at].number;
  return none;
}

void Lexicon::Texts::put(std::uint64_t hash, std::uint32_t number) {
  std::size_t at = hash & (slots_.size() - 1);
  while (slots_[at].number != none) at = (at + 1) & (slots_.size() - 1);
  slots_[at] = {static_cast<std::uint32_t>(hash >> 32), number};
}

std::uint32_t Lexicon::Texts::add(std::string_view text) {
  if (const std::uint32_t number = find(text); number != none) return number;
  constexpr std::size_t first_size = 64, slots_for_one = 4;
  const auto number = static_cast<std::uint32_t>(texts_.size());
  texts_.emplace_back(text);
  if (texts_.size() * slots_for_one <= slots_.size()) {
    put(hash_word(text), number);
    return number;
  }
  slots_.assign(std::max(first_size, 2 * slots_.size()), Slot{});
  for (std::uint32_t i = 0; i < texts_.size(); ++i) put(hash_word(texts_[i]), i);
  return number;
}

std::uint32_t Lexicon::add_word(std::string_view word) {
  const std::uint32_t number = texts_.add(word);
  if (number == words_.size()) words_.emplace_back();
  return number;
}

// False when it is there already.
bool Lexicon::add_phrase(std::string_view phrase, const Entry& entry) {
  const auto words = split(phrase, ' ');
  for (const std::string_view word : words) words_[add_word(word)].known = true;
  Word& first = words_[texts_.find(words[0])];
  first.longest = std::max(first.longest, static_cast<std::uint8_t>(words.size()));
  if (words.size() == 1) {
    if (first.phrase) return false;
    first.phrase = entry;
    return true;
  }
  if (phrase_texts_.add(phrase) < phrases_.size()) return false;
  phrases_.push_back(entry);
  return true;
}

Result<Lexicon> Lexicon::parse(std::string_view tsv) {
  Lexicon lexicon;
  for (const std::string_view word : fillers) lexicon.words_[lexicon.add_word(word)].filler = true;
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
      const std::uint32_t word = lexicon.add_word(columns[0]);
      lexicon.words_[word].known = true;
      std::vector<std::uint32_t> full;
      for (const std::string_view part : split(columns[1], ' ')) full.push_back(lexicon.add_word(part));
      if (lexicon.words_[word].spelled_out.empty()) lexicon.words_[word].spelled_out = std::move(full);
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
    if (!lexicon.add_phrase(columns[0], entry))
      return fail(ErrorKind::internal, where + "stands twice: " + std::string(columns[0]));
  }
  lexicon.add_singulars();
  for (std::uint32_t word = 0; word < lexicon.words_.size(); ++word) {
    if (!lexicon.words_[word].known) continue;
    const std::uint32_t looks = lexicon.skeletons_.add(skeleton(lexicon.texts_[word]));
    if (looks == lexicon.looks_like_.size())
      lexicon.looks_like_.push_back(word);
    else
      lexicon.looks_like_[looks] = Texts::none;  // two words look alike: neither is guessed
  }
  return lexicon;
}

// A label's words are made singular where only that is known: "other last names used" must be found under the words
// that this leaves of it.
void Lexicon::add_singulars() {
  std::vector<std::pair<std::string, Entry>> more;
  for (std::uint32_t number = 0; number < phrases_.size(); ++number) {
    std::string singular;
    for (const std::string_view word : split(phrase_texts_[number], ' ')) {
      if (!singular.empty()) singular.push_back(' ');
      singular += singular_of(word);
    }
    if (singular != phrase_texts_[number]) more.emplace_back(std::move(singular), phrases_[number]);
  }
  std::sort(more.begin(), more.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
  for (const auto& [phrase, entry] : more) add_phrase(phrase, entry);
}

bool Lexicon::is_phrase(std::string_view word) const {
  const std::uint32_t number = texts_.find(word);
  return number != Texts::none && words_[number].phrase.has_value();
}

std::string_view Lexicon::singular_of(std::string_view word) const {
  if (word.size() > 3 && word.back() == 's' && !is_phrase(word) && is_phrase(word.substr(0, word.size() - 1)))
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

// "Narne" and "D0B" in the text of a scan: the known word that looks the same, or none.
std::uint32_t Lexicon::misread(std::string_view word) const {
  if (word.size() < 2) return Texts::none;
  bool letter = false, digit = false;
  for (char c : word) {
    letter |= is_alpha(c);
    digit |= is_digit(c);
    if (!is_alnum(c)) return Texts::none;
  }
  if (!letter || (!digit && word.size() < 4)) return Texts::none;
  const std::uint32_t looks = skeletons_.find(skeleton(word));
  return looks == Texts::none ? Texts::none : looks_like_[looks];
}

Lexicon::Spelled Lexicon::spelled(std::string_view folded) const {
  const std::uint32_t number = texts_.find(folded);
  return {number, number == Texts::none ? std::string(folded) : std::string()};
}

std::vector<Lexicon::Spelled> Lexicon::spell(std::string_view text) const {
  // Whole words first, as a scan has them: splitting at digits would take D0B apart.
  std::string label;
  label.reserve(text.size());
  for (std::size_t i = 0; i < text.size();) {
    std::size_t end = i;
    while (end < text.size() && is_word(text[end])) ++end;
    if (end == i) {
      label.push_back(text[i++]);
      continue;
    }
    const std::string_view whole = text.substr(i, end - i);
    i = end;
    const std::uint32_t number = texts_.find(whole);
    if (whole.size() == 3 && is_digit(whole[0])) {
      // "1st name": before it is taken for "lst", a scan's "last".
      const std::string_view ordinal = equals_ignore_case(whole, "1st")   ? "first"
                                       : equals_ignore_case(whole, "2nd") ? "second"
                                       : equals_ignore_case(whole, "3rd") ? "third"
                                                                          : "";
      if (!ordinal.empty()) {
        label += ordinal;
        continue;
      }
    }
    // "DoD" is a word, not "Do" and "D".
    if (number != Texts::none && words_[number].known)
      label += texts_[number];
    else if (const std::uint32_t better = misread(whole); better != Texts::none)
      label += texts_[better];
    else
      label += whole;
  }
  std::vector<Spelled> raw;
  raw.reserve(most_words + 1);
  std::string word;
  const auto flush = [&] {
    if (!word.empty()) raw.push_back(spelled(fold(word)));
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
      if (!ordinal) raw.push_back(spelled("#"));
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
  std::vector<Spelled> out;
  out.reserve(raw.size() + 2);
  for (std::size_t i = 0; i < raw.size(); ++i) {
    if (text_of(raw[i]) == "e" && i + 1 < raw.size() && text_of(raw[i + 1]) == "mail") {
      out.push_back(spelled("email"));
      ++i;
      continue;
    }
    if (raw[i].number != Texts::none && !words_[raw[i].number].spelled_out.empty()) {
      for (const std::uint32_t part : words_[raw[i].number].spelled_out) out.push_back({part, {}});
      continue;
    }
    // "Mother's", "Patients": the singular, where only that is known.
    const std::string_view whole = text_of(raw[i]), singular = singular_of(whole);
    if (singular.size() == whole.size())
      out.push_back(std::move(raw[i]));
    else
      out.push_back(spelled(singular));
  }
  return out;
}

std::vector<std::string> Lexicon::words(std::string_view label) const {
  std::vector<std::string> out;
  for (const Spelled& word : spell(label)) out.emplace_back(text_of(word));
  return out;
}

const Lexicon::Entry* Lexicon::phrase_of(const Spelled& word) const {
  return word.number != Texts::none && words_[word.number].phrase ? &*words_[word.number].phrase : nullptr;
}

namespace {

// "12. Reported by", "4) DOB": the label without its place in the form.
std::string_view without_number(std::string_view label) {
  std::size_t i = 0;
  // "(A) Case no.", "(12) Name", "b) Address"
  constexpr std::size_t longest = 3;
  const bool open = !label.empty() && label[0] == '(';
  const std::size_t close = label.find(')');
  if (close != std::string_view::npos && close > (open ? 1 : 0) && close <= longest + (open ? 1 : 0) &&
      close + 2 < label.size() && label[close + 1] == ' ') {
    const std::string_view mark = label.substr(open ? 1 : 0, close - (open ? 1 : 0));
    const auto letters = std::count_if(mark.begin(), mark.end(), is_alpha);
    const auto digits = std::count_if(mark.begin(), mark.end(), is_digit);
    if (letters <= 1 && static_cast<std::size_t>(letters + digits) == mark.size()) return trim(label.substr(close + 1));
  }
  while (i < label.size() && i < 3 && is_digit(label[i])) ++i;
  if (i > 0 && i < label.size() && is_lower(label[i])) ++i;
  if (i == 0 || i + 2 >= label.size() || (label[i] != '.' && label[i] != ')') || label[i + 1] != ' ') return label;
  return trim(label.substr(i + 1));
}

// "Name (as on SS card)", "Name as it appears on the policy": where it stands in the same way says nothing of it.
std::string_view without_model(std::string_view label) {
  if (!contains_ignore_case(label, "as ")) return label;
  const std::string text = to_lower(label);
  for (const std::string_view words : {" (as on ", " (as it ", " (as shown ", " (exactly as ", " as it appears ",
                                       " as shown on ", " exactly as ", " as printed on ", " (as printed "})
    if (const std::size_t at = text.find(words); at != std::string::npos && at > 0) return trim(label.substr(0, at));
  return label;
}

// What a label asks for, without what says where it stands; empty for what is none.
std::string_view stripped(std::string_view label) {
  // "Individual-to-individual; injury" is what somebody wrote.
  if (label.find("; ") != std::string_view::npos) return {};
  return without_model(without_number(trim(label)));
}

}  // namespace

std::optional<LabelMeaning> Lexicon::read(std::string_view label) const { return read_stripped(stripped(label)); }

std::optional<LabelMeaning> Lexicon::read_stripped(std::string_view label) const {
  // "State of Ohio v.", "People vs": whoever is accused.
  for (const std::string_view versus : {" v", " v.", " vs", " vs."})
    if (label.ends_with(versus)) return read_words("defendant");
  auto whole = read_words(label);
  if (whole && whole->certainty() > 0.99) return whole;
  // "DL # from old insurance card", "New phone from the Lifeline table": where it was found.
  if (const std::size_t from = label.find(" from "); from != std::string_view::npos && from > 0)
    if (auto bare = read_words(label.substr(0, from)); bare && bare->kind != LabelKind::person) return bare;
  // "Proxy (other person who may pick up)": what stands in brackets explains.
  const std::size_t open = label.find('('), close = label.rfind(')');
  if (open == std::string_view::npos || open == 0 || close == std::string_view::npos || close < open) return whole;
  auto bare = read_words(std::string(label.substr(0, open)) + std::string(label.substr(close + 1)));
  if (!bare || (whole && whole->certainty() >= bare->certainty())) return whole;
  if (whole) bare->family_first |= whole->family_first;
  return bare;
}

// True only when a word stands there, between spaces and of letters alone, that spell() would leave as it is and
// read_words() would count as unknown. Not with brackets, which read() may pass over.
bool Lexicon::holds_a_stranger(std::string_view label) const {
  constexpr std::size_t fewest_letters = 4;
  if (label.find('(') != std::string_view::npos) return false;
  for (std::size_t i = 0; i < label.size();) {
    std::size_t end = i;
    while (end < label.size() && label[end] != ' ') ++end;
    const std::string_view word = label.substr(i, end - i);
    i = end + 1;
    if (word.size() < fewest_letters || !is_alpha(word[0]) || !std::all_of(word.begin() + 1, word.end(), is_lower))
      continue;
    if (texts_.find(word) == Texts::none && misread(word) == Texts::none && singular_of(word).size() == word.size() &&
        !is_old_word(word))
      return true;
  }
  return false;
}

std::optional<LabelMeaning> Lexicon::read_whole(std::string_view label) const {
  label = stripped(label);
  if (holds_a_stranger(label)) return std::nullopt;
  auto meaning = read_stripped(label);
  if (meaning && meaning->certainty() < 0.99) meaning.reset();
  return meaning;
}

// "MEMBERID", "CLIENTDOB": two words that the name of a column has run together, with a space between them.
std::string Lexicon::taken_apart(std::string_view word) const {
  constexpr std::size_t shortest = 6, longest = 24, shortest_part = 2;
  if (word.size() < shortest || word.size() > longest || !std::all_of(word.begin(), word.end(), is_alpha)) return {};
  const auto spelled_out = [&](std::string_view part) {
    const std::uint32_t number = texts_.find(part);
    std::string out;
    if (number == Texts::none || !words_[number].known) return out;
    if (words_[number].spelled_out.empty()) return texts_[number];
    for (const std::uint32_t one : words_[number].spelled_out) {
      if (!out.empty()) out.push_back(' ');
      out += texts_[one];
    }
    return out;
  };
  for (std::size_t cut = word.size() - shortest_part; cut >= shortest_part; --cut) {
    const std::string first = spelled_out(word.substr(0, cut));
    if (first.empty()) continue;
    const std::string second = spelled_out(word.substr(cut));
    if (second.empty()) continue;
    std::string both = first + " " + second;
    if (phrase_texts_.find(both) < phrases_.size()) return both;
    // Whose it is, and what.
    const auto entry = [&](const std::string& part) -> const Entry* {
      const std::uint32_t number = texts_.find(part);
      if (number != Texts::none) return words_[number].phrase ? &*words_[number].phrase : nullptr;
      const std::uint32_t phrase = phrase_texts_.find(part);
      return phrase < phrases_.size() ? &phrases_[phrase] : nullptr;
    };
    const Entry *whose = entry(first), *what = entry(second);
    if (whose != nullptr && what != nullptr && whose->kind == LabelKind::person && what->kind != LabelKind::person)
      return both;
  }
  return {};
}

std::optional<LabelMeaning> Lexicon::read_words(std::string_view label) const {
  if (label.empty() || label.size() > 90) return std::nullopt;
  std::vector<Spelled> all = spell(label);
  // "stu ln", "FN": what ends many names of columns; alone, or behind whose it is. "ADDR_LN_1" is a line.
  if (!all.empty() && (text_of(all.back()) == "ln" || text_of(all.back()) == "fn")) {
    const Entry* before = all.size() == 1 ? nullptr : phrase_of(all[all.size() - 2]);
    if (all.size() == 1 || (before != nullptr && before->kind == LabelKind::person)) {
      all.back() = spelled(text_of(all.back()) == "ln" ? "last" : "first");
      all.push_back(spelled("name"));
    }
  }
  if (all.empty() || all.size() > most_words) return std::nullopt;
  // In small letters many words look like two: "mailto", "household".
  if (all.size() == 1 && phrase_of(all[0]) == nullptr && std::none_of(label.begin(), label.end(), is_lower)) {
    const std::string apart = taken_apart(text_of(all[0]));
    if (!apart.empty()) return read_words(apart);
  }

  LabelMeaning meaning;
  std::vector<LabelKind> attributes;
  bool any_person = false, any_insurance = false, any_organisation = false, any_date = false, bare_part = false;
  std::size_t known = 0, counted = 0;
  std::string phrase;
  for (std::size_t i = 0; i < all.size();) {
    const std::string_view first = text_of(all[i]);
    const Entry* best = phrase_of(all[i]);
    std::size_t taken = best == nullptr ? 0 : 1;
    const std::size_t most = all[i].number == Texts::none ? 0 : words_[all[i].number].longest;
    phrase = first;
    for (std::size_t n = 2; n <= most && i + n <= all.size() && all[i + n - 1].number != Texts::none; ++n) {
      phrase.push_back(' ');
      phrase += text_of(all[i + n - 1]);
      if (const std::uint32_t found = phrase_texts_.find(phrase); found != Texts::none) {
        best = &phrases_[found];
        taken = n;
      }
    }
    // "First contact", "1st parent" ask for no first name; "Name of patient, if different from employee" and "nombre de
    // la madre" are of nobody who has sent something.
    const auto person_is_next = [&] {
      const Entry* next = i + 1 < all.size() ? phrase_of(all[i + 1]) : nullptr;
      return next != nullptr && next->kind == LabelKind::person;
    };
    const bool ordinal = taken == 1 && first == "first" && i + 2 == all.size() && person_is_next();
    const bool preposition = taken == 1 && all.size() > 1 && (first == "de" || (first == "from" && person_is_next()));
    if (ordinal || preposition) {
      ++i;
      continue;
    }
    if (best == nullptr) {
      if (is_old_word(first)) {
        meaning.old = true;
        ++known;
        ++counted;
      } else if (all[i].number == Texts::none || !words_[all[i].number].filler) {
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
      bare_part = bare_part || (taken == 1 && (first == "first" || first == "last" || first == "middle"));
      any_insurance |= best->kind == LabelKind::insurance || best->kind == LabelKind::payer;
      any_organisation |= best->kind == LabelKind::organisation;
      any_date |= is_date(best->kind);
      if (best->kind == LabelKind::full_name && taken > 1) {
        for (std::size_t k = i; k + 1 < i + taken; ++k)
          if (text_of(all[k]) == "last" && (text_of(all[k + 1]) == "first" || text_of(all[k + 1]) == "name"))
            meaning.family_first = true;
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
  // "Tank at last delivery": "last" is of a name only among words that are all known.
  if (bare_part && attributes.size() == 1 && meaning.certainty() < 0.99) return std::nullopt;

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
