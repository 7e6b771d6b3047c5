#include "detect/known/known.h"

#include <algorithm>
#include <map>

#include "base/text.h"

namespace spillmap::detect {
namespace {

// A list of more names than this is not searched for misread ones: what is one letter off is too often somebody else.
constexpr std::size_t most_near_names = 50'000;
// Shorter words with a wrong letter are other words.
constexpr std::size_t shortest_near = 5;
// A number of which one in so many random ones would be in the list is not believed by itself.
constexpr double rarest_chance = 1e-3;
constexpr std::size_t fewest_characters = 5, fewest_digits = 4, longest_number = 40, longest_word = 40;

std::uint64_t mixed(std::uint64_t h) {
  h ^= h >> 32;
  h *= 0xD6E8FEB86659FD93ull;
  h ^= h >> 32;
  return h;
}
std::uint64_t hash_of(std::string_view folded) {
  std::uint64_t h = 0xCBF29CE484222325ull;
  for (const char c : folded) h = (h ^ static_cast<unsigned char>(c)) * 0x100000001B3ull;
  return mixed(h);
}
std::uint64_t pair_hash(std::uint64_t given, std::uint64_t family) {
  return mixed(given * 0x9E3779B97F4A7C15ull + family);
}

bool has_hash(const std::vector<std::pair<std::uint64_t, std::uint32_t>>& entries, std::uint64_t hash,
              std::size_t& at) {
  const auto found = std::lower_bound(entries.begin(), entries.end(), hash,
                                      [](const auto& entry, std::uint64_t h) { return entry.first < h; });
  at = static_cast<std::size_t>(found - entries.begin());
  return found != entries.end() && found->first == hash;
}

std::string without(std::string_view word, std::size_t at) {
  return std::string(word.substr(0, at)) + std::string(word.substr(at + 1));
}

// At most one letter wrong, missing or extra.
bool one_edit(std::string_view a, std::string_view b) {
  if (a.size() > b.size()) std::swap(a, b);
  if (b.size() - a.size() > 1) return false;
  std::size_t i = 0;
  while (i < a.size() && a[i] == b[i]) ++i;
  return a.size() == b.size() ? a.substr(std::min(i + 1, a.size())) == b.substr(std::min(i + 1, b.size()))
                              : a.substr(i) == b.substr(i + 1);
}

std::string folded_word(std::string_view word) {
  std::string out = fold(word);
  std::erase_if(out, [](char c) { return c == '\'' || c == '`'; });
  return out;
}

bool is_letter(char c) { return is_alpha(c) || static_cast<unsigned char>(c) >= 0x80; }
bool joins_letters(char c) { return c == '\'' || c == '`'; }

}  // namespace

KnownPeople::KnownPeople(const Knowledge& knowledge) : bits_(1u << 14) {
  const bool near = knowledge.names.size() <= most_near_names;
  for (const KnownName& name : knowledge.names) {
    const std::vector<std::string> given = folded_words(name.given), family = folded_words(name.family);
    if (given.empty() || family.empty() || given.front().size() < 2 || family.front().size() < 2) continue;
    const auto index = static_cast<std::uint32_t>(names_.size());
    names_.push_back(name);
    const std::uint64_t g = hash_of(given.front()), f = hash_of(family.front());
    note(g);
    note(f);
    pairs_.emplace_back(pair_hash(g, f), index);
    if (near) add_near(given.front(), family.front(), index);
  }
  // Of each length and kind how many there are: digits alone are few.
  std::map<std::size_t, double> of_length;
  const auto only_digits = [](const KnownNumber& n) { return all_digits(n.normalized); };
  for (const KnownNumber& n : knowledge.numbers)
    if (only_digits(n)) of_length[n.normalized.size()] += 1;
  for (const KnownNumber& n : knowledge.numbers) {
    const std::size_t digits = digits_only(n.normalized).size();
    if (n.normalized.size() < fewest_characters || n.normalized.size() > longest_number || digits < fewest_digits)
      continue;
    if (only_digits(n)) {
      double all = 1;
      for (std::size_t i = 0; i < digits; ++i) all *= 10;
      if (of_length[digits] / all > rarest_chance) continue;
    }
    number_hashes_.emplace_back(hash_of(n.normalized), static_cast<std::uint32_t>(numbers_.size()));
    numbers_.push_back(n);
  }
  for (auto* entries : {&pairs_, &near_, &number_hashes_}) std::sort(entries->begin(), entries->end());
}

void KnownPeople::add_near(const std::string& given, const std::string& family, std::uint32_t name) {
  const std::uint64_t g = hash_of(given), f = hash_of(family);
  near_.emplace_back(pair_hash(g, f), name);
  for (std::size_t i = 0; family.size() >= shortest_near && i < family.size(); ++i)
    near_.emplace_back(pair_hash(g, hash_of(without(family, i))), name);
  for (std::size_t i = 0; given.size() >= shortest_near && i < given.size(); ++i)
    near_.emplace_back(pair_hash(hash_of(without(given, i)), f), name);
}

const KnownName* KnownPeople::name_of(std::uint64_t given, std::uint64_t family) const {
  std::size_t at = 0;
  return has_hash(pairs_, pair_hash(given, family), at) ? &names_[pairs_[at].second] : nullptr;
}

const KnownName* KnownPeople::near_name(std::string_view given, std::string_view family) const {
  const auto look = [&](std::uint64_t hash) -> const KnownName* {
    std::size_t at = 0;
    if (!has_hash(near_, hash, at)) return nullptr;
    for (; at < near_.size() && near_[at].first == hash; ++at) {
      const KnownName& name = names_[near_[at].second];
      const std::string g = folded_words(name.given).front(), f = folded_words(name.family).front();
      if ((g == given && one_edit(f, family)) || (f == family && one_edit(g, given))) return &name;
    }
    return nullptr;
  };
  const std::uint64_t g = hash_of(given), f = hash_of(family);
  if (const KnownName* name = look(pair_hash(g, f))) return name;
  for (std::size_t i = 0; family.size() >= shortest_near && i < family.size(); ++i)
    if (const KnownName* name = look(pair_hash(g, hash_of(without(family, i))))) return name;
  for (std::size_t i = 0; given.size() >= shortest_near && i < given.size(); ++i)
    if (const KnownName* name = look(pair_hash(hash_of(without(given, i)), f))) return name;
  return nullptr;
}

bool KnownPeople::name_at(std::string_view text, const std::vector<Word>& words, std::size_t first, bool misread,
                          KnownHit& hit, std::size_t& used) const {
  const Word& a = words[first];
  // The next word, or the one after an initial or a second given name.
  for (std::size_t skip = 1; skip <= 2 && first + skip < words.size(); ++skip) {
    const Word& b = words[first + skip];
    const std::string_view between = text.substr(words[first + skip - 1].end, b.begin - words[first + skip - 1].end);
    if (between.empty() || between.size() > 3 || !std::all_of(between.begin(), between.end(), [](char c) {
          return c == ' ' || c == ',' || c == '.' || c == '-' || c == '_';
        }))
      return false;
    if (skip == 2 && words[first + 1].end - words[first + 1].begin > 1 && !words[first + 1].capital) return false;
    const KnownName* name = nullptr;
    bool family_first = false;
    if (a.known && b.known) {
      name = name_of(a.hash, b.hash);
      if (name == nullptr && (name = name_of(b.hash, a.hash)) != nullptr) family_first = true;
    }
    hit.near = false;
    if (name == nullptr && misread && (a.known || b.known) && !near_.empty()) {
      const std::string x = folded_word(text.substr(a.begin, a.end - a.begin)),
                        y = folded_word(text.substr(b.begin, b.end - b.begin));
      name = near_name(x, y);
      if (name == nullptr && (name = near_name(y, x)) != nullptr) family_first = true;
      hit.near = name != nullptr;
    }
    if (name == nullptr) continue;
    used = first + skip;
    // Of a family name of several words all must stand there.
    const std::vector<std::string> family = folded_words(name->family);
    const std::size_t start = family_first ? first : first + skip;
    if (family_first && family.size() > 1) continue;
    bool whole = true;
    for (std::size_t i = 1; i < family.size() && whole; ++i) {
      whole = start + i < words.size() && words[start + i].hash == hash_of(family[i]) &&
              words[start + i].begin - words[start + i - 1].end <= 3;
      if (whole) used = start + i;
    }
    if (!whole) continue;
    hit.begin = a.begin;
    hit.end = words[used].end;
    hit.element = Element::name;
    hit.name = PersonName{};
    hit.name.given = name->given;
    hit.name.family = name->family;
    hit.name.order_known = true;
    hit.lower_case = !a.capital && !b.capital;
    return true;
  }
  return false;
}

bool KnownPeople::number_at(std::string_view token, KnownHit& hit) const {
  if (token.size() < fewest_characters || token.size() > 2 * longest_number) return false;
  const std::string normalized = alnum_upper(token);
  std::size_t at = 0;
  if (!has_hash(number_hashes_, hash_of(normalized), at)) return false;
  for (; at < number_hashes_.size() && number_hashes_[at].first == hash_of(normalized); ++at) {
    const KnownNumber& number = numbers_[number_hashes_[at].second];
    if (number.normalized != normalized) continue;
    hit.element = number.element;
    hit.normalized = normalized;
    hit.name = PersonName{};
    hit.near = hit.lower_case = false;
    return true;
  }
  return false;
}

void KnownPeople::find(std::string_view text, bool misread, std::vector<KnownHit>& out) const {
  if (empty()) return;
  // One line at a time: neither names nor numbers of a list go over its end, and words need no memory beyond it. One
  // that is longer than this is cut between words.
  constexpr std::size_t longest_line = 1u << 20;
  std::vector<Word> words;
  KnownHit hit;
  for (std::size_t at = 0; at < text.size();) {
    std::size_t end = text.find('\n', at);
    if (end == std::string_view::npos) end = text.size();
    if (end - at > longest_line) {
      end = at + longest_line;
      while (end < at + 2 * longest_line && end < text.size() && is_word(text[end])) ++end;
    }
    words.clear();
    const std::size_t hits_before = out.size();
    while (at < end) {
      const char c = text[at];
      if (!is_word(c)) {
        ++at;
        continue;
      }
      const std::size_t begin = at;
      bool digit = false;
      while (at < end && (is_word(text[at]) ||
                          (at + 1 < end && is_word(text[at + 1]) && (joins_letters(text[at]) || text[at] == '-')))) {
        digit = digit || is_digit(text[at]);
        ++at;
      }
      const std::string_view token = text.substr(begin, at - begin);
      if (digit) {
        if (!numbers_.empty() && number_at(token, hit)) {
          hit.begin = static_cast<std::uint32_t>(begin);
          hit.end = static_cast<std::uint32_t>(at);
          out.push_back(hit);
        }
        continue;
      }
      if (pairs_.empty()) continue;
      // "Smith-Jones" is two words here, as folded_words has it.
      for (std::size_t from = begin; from < at;) {
        std::size_t to = from;
        while (to < at && (is_letter(text[to]) || joins_letters(text[to]))) ++to;
        if (to > from && to - from <= longest_word) {
          Word word;
          word.begin = static_cast<std::uint32_t>(from);
          word.end = static_cast<std::uint32_t>(to);
          const std::string folded = folded_word(text.substr(from, to - from));
          word.hash = hash_of(folded);
          word.known = may_know(word.hash);
          word.capital = is_upper(text[from]) || static_cast<unsigned char>(text[from]) >= 0x80;
          words.push_back(word);
        }
        from = std::max(to, from + 1);
      }
    }
    for (std::size_t w = 0; w + 1 < words.size(); ++w) {
      if (!words[w].known && !misread) continue;
      std::size_t used = w;
      if (!name_at(text, words, w, misread, hit, used)) continue;
      hit.normalized.clear();
      out.push_back(hit);
      w = used;
    }
    std::sort(out.begin() + static_cast<std::ptrdiff_t>(hits_before), out.end(),
              [](const KnownHit& a, const KnownHit& b) { return a.begin < b.begin; });
    at = end + 1;
  }
}

}  // namespace spillmap::detect
