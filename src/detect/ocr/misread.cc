#include "detect/ocr/misread.h"

#include <algorithm>

#include "base/text.h"

namespace spillmap::detect {
namespace {

char digit_for(char c) {
  switch (c) {
    case 'O':
    case 'o':
    case 'Q':
    case 'D': return '0';
    case 'I':
    case 'l':
    case 'i':
    case '|':
    case '!': return '1';
    case 'Z':
    case 'z': return '2';
    case 'S':
    case 's': return '5';
    case 'B': return '8';
    case 'g':
    case 'q': return '9';
    default: return is_digit(c) ? c : '\0';
  }
}

// '9' where the mask has a digit or what may be one, else the sign itself.
bool has_shape(std::string_view word, std::string_view shape) {
  if (word.size() != shape.size()) return false;
  for (std::size_t i = 0; i < word.size(); ++i)
    if (shape[i] == '9' ? digit_for(word[i]) == '\0' : word[i] != shape[i]) return false;
  return true;
}

// Shapes that are numbers whatever stands around them. The year of a date may have two digits, day and month one.
bool is_shape_of_a_number(std::string_view word) {
  static constexpr std::string_view shapes[] = {
      "999-99-9999", "(999)999-9999", "999-999-9999", "999.999.9999", "(999)",         "999-9999",
      "99999-9999",  "99/99/9999",    "9/99/9999",    "99/9/9999",    "9/9/9999",      "99-99-9999",
      "99.99.9999",  "9999-99-99",    "99/99/99",     "99-9999999",   "1-999-999-9999"};
  return std::any_of(std::begin(shapes), std::end(shapes),
                     [&](std::string_view shape) { return has_shape(word, shape); });
}

bool is_run_of_digits(std::string_view word, std::string_view before) {
  if (word.size() < 5 || !std::all_of(word.begin(), word.end(), [](char c) { return digit_for(c) != '\0'; }))
    return false;
  // After a state a ZIP code stands.
  if (word.size() == 5 && before.size() == 2 && is_upper(before[0]) && is_upper(before[1])) return true;
  // A letter at either end belongs to the number as often as not: S1234567 is a licence.
  return is_digit(word.front()) && is_digit(word.back());
}

std::size_t digits_in(std::string_view word) {
  return static_cast<std::size_t>(std::count_if(word.begin(), word.end(), is_digit));
}

// "W1lson", "M0rgan": one digit between small letters.
void put_word_right(std::string& word) {
  std::size_t at = std::string::npos;
  for (std::size_t i = 0; i < word.size(); ++i) {
    if (is_digit(word[i])) {
      if (at != std::string::npos) return;
      at = i;
    } else if (!is_alpha(word[i]) || (i != 0 && is_upper(word[i]))) {
      return;
    }
  }
  if (at == std::string::npos || at == 0 || at + 1 == word.size() || word.size() < 4) return;
  switch (word[at]) {
    case '0': word[at] = 'o'; break;
    case '1': word[at] = 'l'; break;
    case '5': word[at] = 's'; break;
    default: break;
  }
}

}  // namespace

std::string put_right(std::string_view word, std::string_view before) {
  std::string out(word);
  // Signs that cling to a word.
  constexpr std::string_view clinging = ".,;:'\"[]{}_*";
  const std::size_t begin = word.find_first_not_of(clinging);
  if (begin == std::string_view::npos) return out;
  const std::size_t end = word.find_last_not_of(clinging) + 1;
  const std::string_view core = word.substr(begin, end - begin);
  const std::size_t digits = digits_in(core);
  const auto signs =
      static_cast<std::size_t>(std::count_if(core.begin(), core.end(), [](char c) { return digit_for(c) != '\0'; }));
  if (digits == signs) return out;
  // At least three of five of what would be digits must be.
  if (5 * digits >= 3 * signs && (is_shape_of_a_number(core) || is_run_of_digits(core, before))) {
    for (std::size_t i = begin; i < end; ++i)
      if (const char digit = digit_for(out[i]); digit != '\0') out[i] = digit;
    return out;
  }
  std::string middle(core);
  put_word_right(middle);
  out.replace(begin, core.size(), middle);
  return out;
}

TextPart put_right(const TextPart& part) {
  TextPart out = part;
  std::uint32_t last_end = 0;
  std::string_view last;
  for (const RecognisedWord& word : part.recognised) {
    const std::string_view text = part.view(word.begin, word.end);
    const bool beside = word.begin == last_end + 1 && part.utf8[last_end] == ' ';
    out.utf8.replace(word.begin, text.size(), put_right(text, beside ? last : std::string_view()));
    last = text;
    last_end = word.end;
  }
  return out;
}

}  // namespace spillmap::detect
