#include "detect/own/own.h"

#include <algorithm>

#include "base/text.h"
#include "base/written.h"
#include "detect/lines.h"
#include "detect/terms/inside.h"
#include "detect/validate/checks.h"

namespace spillmap::detect {
namespace {

// So far before a number its label may stand, on the same line.
constexpr std::size_t label_reach = 60;
constexpr std::size_t longest_phrase = 400;

bool is_separator(char c) { return c == '-' || c == ' ' || c == '.' || c == '/'; }

bool fits(const ShapeStep& step, char c) {
  switch (step.kind) {
    case ShapeStep::digit: return is_digit(c);
    case ShapeStep::letter: return is_alpha(c);
    case ShapeStep::either: return is_alnum(c);
    case ShapeStep::literal: return upper(c) == step.character;
    case ShapeStep::separator: return is_separator(c);
  }
  return false;
}

// Where the shape that begins at `at` ends; 0: it does not stand there. Each step takes as much as it can: steps behind
// one that may be longer or shorter begin with what that one does not take (pipeline/own_rules.cc sees to it).
std::size_t end_of(const std::vector<ShapeStep>& shape, std::string_view text, std::size_t at) {
  for (const ShapeStep& step : shape) {
    std::size_t taken = 0;
    while (taken < step.most && at < text.size() && fits(step, text[at])) {
      ++taken;
      ++at;
    }
    if (taken < step.least) return 0;
  }
  return at;
}

// ISO 7064 mod 97-10 and mod 11-2 over letters and digits; letters count 10 to 35 for mod 97, and only a last X is one
// for mod 11.
bool holds(OwnCheck check, std::string_view number) {
  switch (check) {
    case OwnCheck::none: return true;
    case OwnCheck::mod10: {
      const std::string digits = digits_only(number);
      return digits.size() >= 2 && luhn_holds(digits.data(), static_cast<unsigned>(digits.size()));
    }
    case OwnCheck::mod11: {
      // Weights 2, 3, 4 ... from the right, the check character itself 1; it is X where it is ten.
      unsigned sum = 0, weight = 1;
      for (std::size_t i = number.size(); i-- > 0;) {
        const char c = number[i];
        if (is_digit(c))
          sum += weight * static_cast<unsigned>(c - '0');
        else if (c == 'X' && i + 1 == number.size())
          sum += 10;
        else
          continue;
        ++weight;
      }
      return weight > 2 && sum % 11 == 0;
    }
    case OwnCheck::mod97: {
      unsigned rest = 0;
      for (const char c : number)
        rest = is_digit(c) ? (rest * 10 + static_cast<unsigned>(c - '0')) % 97
                           : (rest * 100 + static_cast<unsigned>(c - 'A') + 10) % 97;
      return rest == 1;
    }
  }
  return false;
}

// Does one of the labels stand in these words?
bool holds_label(const OwnNumber& number, std::string_view text) {
  const std::string words = " " + joined(folded_words(text), " ") + " ";
  return std::any_of(number.labels.begin(), number.labels.end(),
                     [&](const std::string& label) { return words.find(" " + label + " ") != std::string::npos; });
}

TermKind kind_of(Element e) {
  return e == Element::treatment    ? TermKind::treatment
         : e == Element::medication ? TermKind::medication
                                    : TermKind::diagnosis;
}

}  // namespace

OwnMatcher::OwnMatcher(const OwnRules& rules) : rules_(rules) {
  for (std::uint32_t n = 0; n < rules_.numbers.size(); ++n)
    for (unsigned c = 0; c < 256; ++c)
      if (fits(rules_.numbers[n].shape.front(), static_cast<char>(c))) numbers_by_first_[c].push_back(n);
  for (const OwnTerm& term : rules_.terms)
    for (const std::string& words : term.words) {
      phrases_[words.substr(0, words.find(' '))].push_back({&term, &words});
      begins_phrase_[static_cast<unsigned char>(words.front())] = true;
    }
  // A letter with an accent may be folded to any of them.
  if (!phrases_.empty()) std::fill(begins_phrase_.begin() + 0x80, begins_phrase_.end(), true);
  for (const OwnStop& stop : rules_.stops)
    for (const std::string& value : stop.values) {
      std::vector<std::string> words = folded_words(value);
      std::sort(words.begin(), words.end());
      for (const std::string& key : {joined(words, " "), "=" + alnum_upper(value)}) {
        if (key.size() < 2) continue;
        if (stop.element)
          stop_of_[key].push_back(*stop.element);
        else
          stop_any_.insert(key);
      }
    }
}

bool OwnMatcher::is_label(const OwnNumber& number, std::string_view label) { return holds_label(number, label); }

void OwnMatcher::number_at(std::string_view text, std::size_t at, std::vector<OwnHit>& out) const {
  for (const std::uint32_t n : numbers_by_first_[static_cast<unsigned char>(text[at])]) {
    const OwnNumber& number = rules_.numbers[n];
    const std::size_t end = end_of(number.shape, text, at);
    if (end == 0 || (end < text.size() && is_word(text[end]))) continue;
    // Part of a longer number.
    if (end + 1 < text.size() && text[end] == '-' && is_word(text[end + 1])) continue;
    OwnHit hit;
    hit.normalized = alnum_upper(text.substr(at, end - at));
    if (!holds(number.check, hit.normalized)) continue;
    hit.begin = static_cast<std::uint32_t>(at);
    hit.end = static_cast<std::uint32_t>(end);
    hit.element = number.element;
    hit.rule = &number.rule;
    const std::size_t line = line_begin(text, at, label_reach);
    const std::string_view before = text.substr(line, at - line);
    const std::uint8_t alone = number.check == OwnCheck::none ? 80 : 88;
    hit.confidence = alone;
    if (!number.labels.empty() && holds_label(number, before)) {
      hit.confidence = with_label;
      hit.by_words = static_cast<std::int8_t>(with_label - alone);
      hit.flags = flag_context;
    } else if (number.label_required) {
      hit.wants_label = &number;
    }
    if (number.check != OwnCheck::none) hit.flags |= flag_checksum;
    out.push_back(std::move(hit));
  }
}

void OwnMatcher::term_at(std::string_view text, std::size_t at, std::size_t end, std::vector<OwnHit>& out) const {
  std::string first = fold(text.substr(at, end - at));
  std::erase_if(first, [](char c) { return c == '\''; });
  const auto known = phrases_.find(first);
  if (known == phrases_.end()) return;
  const Phrase* best = nullptr;
  std::size_t best_end = 0;
  for (const Phrase& phrase : known->second) {
    // Word by word, over spaces, hyphens and one end of a line.
    std::size_t here = at;
    bool whole = true;
    for (const std::string_view word : split(*phrase.words, ' ')) {
      std::size_t begin = here;
      while (begin < text.size() && begin < here + 4 && !is_word(text[begin])) ++begin;
      std::size_t stop = begin;
      while (stop < text.size() && stop - begin < longest_phrase && (is_word(text[stop]) || text[stop] == '\'')) ++stop;
      std::string folded = fold(text.substr(begin, stop - begin));
      std::erase_if(folded, [](char c) { return c == '\''; });
      whole = folded == word;
      if (!whole) break;
      here = stop;
    }
    if (whole && here > best_end) {
      best = &phrase;
      best_end = here;
    }
  }
  if (best == nullptr) return;
  const terms::Context context = terms::read_context(text, at, best_end, kind_of(best->term->element));
  // "Denies ...", "mother has ...", a class on it: nobody's.
  if (context.kind == terms::Context::negated || context.kind == terms::Context::general) return;
  OwnHit hit;
  hit.begin = static_cast<std::uint32_t>(at);
  hit.end = static_cast<std::uint32_t>(best_end);
  hit.element = best->term->element;
  hit.flags = best->term->flags;
  hit.confidence = 88;
  hit.normalized = *best->words;
  hit.rule = &best->term->rule;
  out.push_back(std::move(hit));
}

void OwnMatcher::find(std::string_view text, std::vector<OwnHit>& out) const {
  if (!finds()) return;
  for (std::size_t at = 0; at < text.size();) {
    if (!is_word(text[at])) {
      ++at;
      continue;
    }
    std::size_t end = at;
    while (end < text.size() &&
           (is_word(text[end]) || (text[end] == '\'' && end + 1 < text.size() && is_word(text[end + 1]))))
      ++end;
    // Not in the middle of something longer: "X-12345" is no "12345".
    const bool apart = at < 2 || text[at - 1] != '-' || !is_word(text[at - 2]);
    if (apart) number_at(text, at, out);
    if (begins_phrase_[static_cast<unsigned char>(lower(text[at]))] && end - at <= longest_phrase)
      term_at(text, at, end, out);
    at = end;
  }
}

bool OwnMatcher::is_stopped(const Finding& f) const {
  std::vector<std::string> words = folded_words(f.value);
  std::sort(words.begin(), words.end());
  for (const std::string& key : {joined(words, " "), "=" + alnum_upper(f.value), "=" + alnum_upper(f.normalized)}) {
    if (key.size() < 2) continue;
    if (stop_any_.contains(key)) return true;
    const auto of = stop_of_.find(key);
    if (of != stop_of_.end() && std::find(of->second.begin(), of->second.end(), f.element) != of->second.end())
      return true;
  }
  return false;
}

}  // namespace spillmap::detect
