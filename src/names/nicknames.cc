#include "names/nicknames.h"

#include <algorithm>
#include <string>

#include "base/text.h"
#include "dictionary/dictionary.h"

SPILLMAP_IMAGE(nicknames);

namespace spillmap {
namespace {

const PhraseDictionary& nicknames() {
  static const PhraseDictionary dictionary = [] {
    auto opened = PhraseDictionary::open(spillmap_image(nicknames));
    SPILLMAP_ASSERT(opened);
    return *opened;
  }();
  return dictionary;
}

// Letters only, of at most 64 bytes of the name; `first` gets those of the first word.
std::string letters(std::string_view name, std::string& first) {
  std::string folded, out;
  fold_word(name.substr(0, 64), folded);
  first.clear();
  bool in_first = true;
  for (char c : folded) {
    if (is_space(c)) {
      in_first = in_first && out.empty();
      continue;
    }
    if (c == '\'' || c == '-' || c == '.') continue;
    out.push_back(c);
    if (in_first) first.push_back(c);
  }
  return out;
}

}  // namespace

GivenMatch match_given(std::string_view a, std::string_view b) {
  std::string first_a, first_b;
  const std::string all_a = letters(a, first_a), all_b = letters(b, first_b);
  if (first_a.empty() || first_b.empty()) return GivenMatch::none;
  if (first_a == first_b || all_a == all_b) return GivenMatch::equal;
  if (first_a.size() == 1 || first_b.size() == 1)
    return first_a[0] == first_b[0] ? GivenMatch::initial : GivenMatch::none;
  const PhraseDictionary& names = nicknames();
  const auto match_a = names.exact(first_a), match_b = names.exact(first_b);
  if (!match_a || !match_b) return GivenMatch::none;
  // A row is a name and its short forms; both lists of rows are sorted.
  const auto rows_a = names.rows(match_a.phrase), rows_b = names.rows(match_b.phrase);
  auto best = GivenMatch::none;
  for (auto x = rows_a.begin(), y = rows_b.begin(); x != rows_a.end() && y != rows_b.end();) {
    if (*x < *y) {
      ++x;
    } else if (*y < *x) {
      ++y;
    } else {
      const std::string_view name = names.column(*x, 0);
      if (name == first_a || name == first_b) return GivenMatch::nickname;
      best = GivenMatch::sibling;
      ++x;
      ++y;
    }
  }
  return best;
}

}  // namespace spillmap
