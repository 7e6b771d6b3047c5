#include "resolve/words.h"

#include <algorithm>
#include <array>

#include "base/text.h"

namespace spillmap::resolve {
namespace {

constexpr std::size_t longest = 64;

std::uint32_t mix(std::uint32_t hash, unsigned char c) { return (hash ^ c) * 0x01000193u; }
constexpr std::uint32_t hash_start = 0x811C9DC5u;

bool is_vowel(char c) { return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u' || c == 'y'; }

}  // namespace

bool one_edit(std::string_view a, std::string_view b) {
  if (a == b) return true;
  if (a.size() > b.size()) std::swap(a, b);
  if (b.size() - a.size() > 1) return false;
  std::size_t i = 0;
  while (i < a.size() && a[i] == b[i]) ++i;
  if (a.size() != b.size()) return a.substr(i) == b.substr(i + 1);
  if (a.substr(i + 1) == b.substr(i + 1)) return true;
  return i + 1 < a.size() && a[i] == b[i + 1] && a[i + 1] == b[i] && a.substr(i + 2) == b.substr(i + 2);
}

unsigned edit_distance(std::string_view a, std::string_view b, unsigned limit) {
  a = a.substr(0, longest);
  b = b.substr(0, longest);
  if (a.size() > b.size()) std::swap(a, b);
  if (b.size() - a.size() > limit) return limit + 1;
  std::array<unsigned, longest + 1> before{}, last{}, row{};
  for (unsigned j = 0; j <= b.size(); ++j) last[j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    row[0] = static_cast<unsigned>(i);
    unsigned least = row[0];
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const unsigned change = a[i - 1] == b[j - 1] ? 0 : 1;
      unsigned d = std::min({row[j - 1] + 1, last[j] + 1, last[j - 1] + change});
      if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) d = std::min(d, before[j - 2] + 1);
      row[j] = d;
      least = std::min(least, d);
    }
    if (least > limit) return limit + 1;
    before = last;
    last = row;
  }
  return std::min(last[b.size()], limit + 1);
}

double jaro_winkler(std::string_view a, std::string_view b) {
  a = a.substr(0, longest);
  b = b.substr(0, longest);
  if (a == b) return 1;
  if (a.empty() || b.empty()) return 0;
  const std::size_t window = std::max<std::size_t>(std::max(a.size(), b.size()) / 2, 1) - 1;
  std::uint64_t seen_a = 0, seen_b = 0;
  unsigned matches = 0;
  for (std::size_t i = 0; i < a.size(); ++i) {
    const std::size_t from = i > window ? i - window : 0, to = std::min(b.size(), i + window + 1);
    for (std::size_t j = from; j < to; ++j) {
      if ((seen_b >> j & 1) != 0 || a[i] != b[j]) continue;
      seen_a |= std::uint64_t{1} << i;
      seen_b |= std::uint64_t{1} << j;
      ++matches;
      break;
    }
  }
  if (matches == 0) return 0;
  unsigned exchanged = 0;
  for (std::size_t i = 0, j = 0; i < a.size(); ++i) {
    if ((seen_a >> i & 1) == 0) continue;
    while ((seen_b >> j & 1) == 0) ++j;
    if (a[i] != b[j]) ++exchanged;
    ++j;
  }
  const double m = matches;
  const double jaro =
      (m / static_cast<double>(a.size()) + m / static_cast<double>(b.size()) + (m - exchanged / 2.0) / m) / 3;
  std::size_t prefix = 0;
  while (prefix < 4 && prefix < a.size() && prefix < b.size() && a[prefix] == b[prefix]) ++prefix;
  return jaro + static_cast<double>(prefix) * 0.1 * (1 - jaro);
}

std::uint32_t sound_of(std::string_view word) {
  std::uint32_t hash = hash_start;
  unsigned codes = 0;
  char last = 0;
  bool latin = false;
  for (std::size_t i = 0; i < word.size() && codes < 6; ++i) {
    const char c = word[i];
    const char next = i + 1 < word.size() ? word[i + 1] : '\0';
    char code = 0;
    switch (c) {
      case 'b': code = 'p'; break;
      case 'p': code = next == 'h' ? 'f' : 'p'; break;
      case 'f':
      case 'v': code = 'f'; break;
      case 'w': code = i == 0 ? 'f' : '\0'; break;
      case 'c': code = next == 'e' || next == 'i' || next == 'y' || next == 'z' || next == 'h' ? 's' : 'k'; break;
      case 'k':
      case 'q': code = next == 'n' && i == 0 ? '\0' : 'k'; break;
      case 'g':
        if (next == 'h' && i != 0) break;
        code = i == 0 && (next == 'e' || next == 'i') ? 'j' : 'k';
        break;
      case 'x':
      case 's':
      case 'z': code = 's'; break;
      case 'd':
      case 't': code = next == 'z' || next == 's' ? '\0' : 't'; break;
      case 'l': code = 'l'; break;
      case 'm':
      case 'n': code = 'n'; break;
      case 'r': code = 'r'; break;
      case 'j': code = i == 0 ? 'j' : '\0'; break;
      case 'h': break;
      default:
        if (is_vowel(c)) {
          if (i == 0 || codes == 0) code = 'a';
          latin = true;
          if (i != 0) last = 0;
        } else if (!is_lower(c)) {
          code = c;  // a digit, or a byte of a letter without a Latin form
        }
    }
    if (is_lower(c)) latin = true;
    if (code == 0 || code == last) continue;
    hash = mix(hash, static_cast<unsigned char>(code));
    last = code;
    ++codes;
  }
  if (!latin && codes == 0) return 0;
  return hash == 0 ? 1 : hash;
}

bool day_and_month_exchanged(std::string_view a, std::string_view b) {
  return a.size() == 10 && b.size() == 10 && a.substr(0, 4) == b.substr(0, 4) && a.substr(5, 2) == b.substr(8, 2) &&
         a.substr(8, 2) == b.substr(5, 2) && a != b;
}

}  // namespace spillmap::resolve
