#include "resolve/compare.h"

#include <algorithm>

#include "base/text.h"
#include "names/nicknames.h"

namespace spillmap::resolve {
namespace {

std::string joined(const std::vector<std::string>& words) {
  std::string out;
  for (const std::string& w : words) out += w;
  return out;
}

bool subset(const std::vector<std::string>& a, const std::vector<std::string>& b) {
  const auto& small = a.size() <= b.size() ? a : b;
  const auto& large = a.size() <= b.size() ? b : a;
  return std::all_of(small.begin(), small.end(),
                     [&](const std::string& w) { return std::find(large.begin(), large.end(), w) != large.end(); });
}

enum class Family : std::uint8_t { different, typo, subset, same };

Family compare_family(const NameKey& a, const NameKey& b) {
  if (a.family == b.family || joined(a.family) == joined(b.family)) return Family::same;
  if (subset(a.family, b.family)) {
    // A shared particle is no shared name: "de la Cruz" and "de la Rosa" share words but neither holds the other.
    return Family::subset;
  }
  const std::string ja = joined(a.family), jb = joined(b.family);
  if (std::min(ja.size(), jb.size()) >= 4 && one_typing_error(ja, jb)) return Family::typo;
  return Family::different;
}

enum class Given : std::uint8_t { different, initial, typo, nickname, same };

Given compare_given(const NameKey& a, const NameKey& b) {
  if (a.given == b.given) return Given::same;
  const std::string &x = a.given.front(), &y = b.given.front();
  if (x == y || joined(a.given) == joined(b.given)) return Given::same;
  if (x.size() == 1 || y.size() == 1) return x[0] == y[0] ? Given::initial : Given::different;
  if (same_given_word(x, y)) return Given::nickname;
  // Known by the middle name.
  for (const std::string& m : a.middle)
    if (m.size() > 2 && m == y) return Given::nickname;
  for (const std::string& m : b.middle)
    if (m.size() > 2 && m == x) return Given::nickname;
  if (std::min(x.size(), y.size()) >= 4 && one_typing_error(x, y)) return Given::typo;
  return Given::different;
}

bool middle_conflict(const NameKey& a, const NameKey& b) {
  return !a.middle.empty() && !b.middle.empty() && a.middle.front()[0] != b.middle.front()[0];
}

NameMatch compare_in_order(const NameKey& a, const NameKey& b) {
  if (suffix_conflict(a, b)) return NameMatch::conflict;
  if (!a.full() || !b.full()) {
    if (a.empty() || b.empty()) return NameMatch::partial;
    if (!a.family.empty() && !b.family.empty())
      return compare_family(a, b) >= Family::subset ? NameMatch::partial : NameMatch::conflict;
    if (!a.given.empty() && !b.given.empty())
      return compare_given(a, b) != Given::different ? NameMatch::partial : NameMatch::conflict;
    return NameMatch::conflict;
  }
  const Family family = compare_family(a, b);
  const Given given = compare_given(a, b);
  if (given == Given::different) return NameMatch::conflict;
  if (middle_conflict(a, b))
    return family >= Family::typo && given >= Given::typo ? NameMatch::close : NameMatch::conflict;
  if (family == Family::different) return given >= Given::nickname ? NameMatch::close : NameMatch::conflict;
  if (given == Given::initial) return family >= Family::subset ? NameMatch::partial : NameMatch::conflict;
  if (family == Family::typo || given == Given::typo)
    return family >= Family::typo ? NameMatch::close : NameMatch::conflict;
  if (family == Family::subset || given == Given::nickname) return NameMatch::nickname;
  return NameMatch::exact;
}

}  // namespace

NameKey name_key(const PersonName& name) {
  NameKey key;
  key.given = folded_words(name.given);
  key.middle = folded_words(name.middle);
  key.family = folded_words(name.family);
  const auto suffix = folded_words(name.suffix);
  if (!suffix.empty()) key.suffix = suffix.front();
  key.order_known = name.order_known;
  return key;
}

std::string_view in_words(NameMatch match) {
  switch (match) {
    case NameMatch::conflict: return "names differ";
    case NameMatch::partial: return "names do not conflict";
    case NameMatch::close: return "names nearly agree";
    case NameMatch::nickname: return "names agree (nickname or second surname)";
    case NameMatch::exact: return "same name";
  }
  return "";
}

bool same_given_word(std::string_view a, std::string_view b) { return a == b || same_given(a, b); }

bool given_compatible(const NameKey& a, const NameKey& b) {
  return !a.given.empty() && !b.given.empty() && compare_given(a, b) != Given::different;
}

bool one_typing_error(std::string_view a, std::string_view b) {
  if (a == b) return true;
  if (a.size() > b.size()) std::swap(a, b);
  if (b.size() - a.size() > 1) return false;
  std::size_t i = 0;
  while (i < a.size() && a[i] == b[i]) ++i;
  if (a.size() != b.size()) return a.substr(i) == b.substr(i + 1);
  if (a.substr(i + 1) == b.substr(i + 1)) return true;
  return i + 1 < a.size() && a[i] == b[i + 1] && a[i + 1] == b[i] && a.substr(i + 2) == b.substr(i + 2);
}

bool suffix_conflict(const NameKey& a, const NameKey& b) {
  return !a.suffix.empty() && !b.suffix.empty() && a.suffix != b.suffix;
}

NameMatch compare(const NameKey& a, const NameKey& b) {
  const NameMatch straight = compare_in_order(a, b);
  if (straight >= NameMatch::nickname || (a.order_known && b.order_known)) return straight;
  NameKey swapped = a;
  std::swap(swapped.given, swapped.family);
  const NameMatch other = compare_in_order(swapped, b);
  return std::max(straight, other >= NameMatch::nickname ? other : NameMatch::conflict);
}

}  // namespace spillmap::resolve
