#include "resolve/compare.h"

#include <algorithm>

#include "base/text.h"
#include "names/nicknames.h"

namespace spillmap::resolve {
namespace {

// Equal words stand at one place, so no letter has to be looked at.
bool same(std::string_view a, std::string_view b) { return a.data() == b.data(); }

bool same(Words a, Words b) {
  return a.size() == b.size() && std::equal(a.begin(), a.end(), b.begin(), [](auto x, auto y) { return same(x, y); });
}

// One word as it stands; several are put together.
class Joined {
 public:
  explicit Joined(Words words) {
    if (words.size() == 1) {
      text_ = words.front();
      return;
    }
    for (const std::string_view word : words) put_together_ += word;
    text_ = put_together_;
  }
  Joined(const Joined&) = delete;
  Joined& operator=(const Joined&) = delete;
  std::string_view text() const { return text_; }

 private:
  std::string put_together_;
  std::string_view text_;
};

// Apart from the words themselves: "Mary Ann" and "Maryann".
bool same_put_together(Words a, Words b) {
  if (a.size() == 1 && b.size() == 1) return same(a.front(), b.front());
  return Joined(a).text() == Joined(b).text();
}

bool subset(Words a, Words b) {
  const Words small = a.size() <= b.size() ? a : b;
  const Words large = a.size() <= b.size() ? b : a;
  return std::all_of(small.begin(), small.end(), [&](std::string_view w) {
    return std::any_of(large.begin(), large.end(), [&](std::string_view v) { return same(v, w); });
  });
}

enum class Family : std::uint8_t { different, typo, subset, same };

Family compare_family(const NameKey& a, const NameKey& b) {
  if (same(a.family, b.family)) return Family::same;
  if (same_put_together(a.family, b.family)) return Family::same;
  if (subset(a.family, b.family)) {
    // A shared particle is no shared name: "de la Cruz" and "de la Rosa" share words but neither holds the other.
    return Family::subset;
  }
  const Joined ja(a.family), jb(b.family);
  if (std::min(ja.text().size(), jb.text().size()) >= 4 && one_typing_error(ja.text(), jb.text())) return Family::typo;
  return Family::different;
}

bool middle_conflict(const NameKey& a, const NameKey& b) {
  return !a.middle.empty() && !b.middle.empty() && a.middle.front()[0] != b.middle.front()[0];
}

}  // namespace

bool same_joined(Words a, Words b) { return same_put_together(a, b); }
bool one_typing_error_joined(Words a, Words b) { return one_typing_error(Joined(a).text(), Joined(b).text()); }

bool NameComparer::nicknames(std::string_view a, std::string_view b) {
  const auto place = (reinterpret_cast<std::uintptr_t>(a.data()) * 31 + reinterpret_cast<std::uintptr_t>(b.data())) *
                     0x9E3779B97F4A7C15ull;
  Remembered& r = remembered_[place >> 51];
  static_assert(std::tuple_size_v<decltype(remembered_)> == std::size_t{1} << (64 - 51));
  if (r.a != a.data() || r.b != b.data()) r = {a.data(), b.data(), same_given_word(a, b)};
  return r.same;
}

NameComparer::Given NameComparer::compare_given(const NameKey& a, const NameKey& b) {
  if (same(a.given, b.given)) return Given::same;
  const std::string_view x = a.given.front(), y = b.given.front();
  if (same(x, y) || same_put_together(a.given, b.given)) return Given::same;
  if (x.size() == 1 || y.size() == 1) return x[0] == y[0] ? Given::initial : Given::different;
  if (nicknames(x, y)) return Given::nickname;
  // Known by the middle name.
  for (const std::string_view m : a.middle)
    if (m.size() > 2 && same(m, y)) return Given::nickname;
  for (const std::string_view m : b.middle)
    if (m.size() > 2 && same(m, x)) return Given::nickname;
  if (std::min(x.size(), y.size()) >= 4 && one_typing_error(x, y)) return Given::typo;
  return Given::different;
}

NameMatch NameComparer::compare_in_order(const NameKey& a, const NameKey& b) {
  if (suffix_conflict(a, b)) return NameMatch::conflict;
  if (!a.full() || !b.full()) {
    if (a.empty() || b.empty()) return NameMatch::partial;
    if (!a.family.empty() && !b.family.empty())
      return compare_family(a, b) >= Family::subset ? NameMatch::partial : NameMatch::conflict;
    if (!a.given.empty() && !b.given.empty())
      return compare_given(a, b) != Given::different ? NameMatch::partial : NameMatch::conflict;
    return NameMatch::conflict;
  }
  const Given given = compare_given(a, b);
  if (given == Given::different) return NameMatch::conflict;
  const Family family = compare_family(a, b);
  if (middle_conflict(a, b))
    return family >= Family::typo && given >= Given::typo ? NameMatch::close : NameMatch::conflict;
  if (family == Family::different) return given >= Given::nickname ? NameMatch::close : NameMatch::conflict;
  if (given == Given::initial) return family >= Family::subset ? NameMatch::partial : NameMatch::conflict;
  if (family == Family::typo || given == Given::typo)
    return family >= Family::typo ? NameMatch::close : NameMatch::conflict;
  if (family == Family::subset || given == Given::nickname) return NameMatch::nickname;
  return NameMatch::exact;
}

NameWords name_words(const PersonName& name) {
  NameWords words;
  words.given = folded_words(name.given);
  words.middle = folded_words(name.middle);
  words.family = folded_words(name.family);
  const auto suffix = folded_words(name.suffix);
  if (!suffix.empty()) words.suffix = suffix.front();
  words.order_known = name.order_known;
  return words;
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

bool NameComparer::given_compatible(const NameKey& a, const NameKey& b) {
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
  return !a.suffix.empty() && !b.suffix.empty() && !same(a.suffix, b.suffix);
}

NameMatch NameComparer::compare(const NameKey& a, const NameKey& b) {
  const NameMatch straight = compare_in_order(a, b);
  if (straight >= NameMatch::nickname || (a.order_known && b.order_known)) return straight;
  NameKey swapped = a;
  std::swap(swapped.given, swapped.family);
  const NameMatch other = compare_in_order(swapped, b);
  return std::max(straight, other >= NameMatch::nickname ? other : NameMatch::conflict);
}

}  // namespace spillmap::resolve
