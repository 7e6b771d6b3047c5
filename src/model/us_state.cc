#include "model/us_state.h"

#include <algorithm>

#include "base/text.h"

namespace spillmap {
namespace {
constexpr std::array<UsState, us_state_count> states = {{
    {"AK", "Alaska"},
    {"AL", "Alabama"},
    {"AR", "Arkansas"},
    {"AZ", "Arizona"},
    {"CA", "California"},
    {"CO", "Colorado"},
    {"CT", "Connecticut"},
    {"DC", "District of Columbia"},
    {"DE", "Delaware"},
    {"FL", "Florida"},
    {"GA", "Georgia"},
    {"GU", "Guam"},
    {"HI", "Hawaii"},
    {"IA", "Iowa"},
    {"ID", "Idaho"},
    {"IL", "Illinois"},
    {"IN", "Indiana"},
    {"KS", "Kansas"},
    {"KY", "Kentucky"},
    {"LA", "Louisiana"},
    {"MA", "Massachusetts"},
    {"MD", "Maryland"},
    {"ME", "Maine"},
    {"MI", "Michigan"},
    {"MN", "Minnesota"},
    {"MO", "Missouri"},
    {"MS", "Mississippi"},
    {"MT", "Montana"},
    {"NC", "North Carolina"},
    {"ND", "North Dakota"},
    {"NE", "Nebraska"},
    {"NH", "New Hampshire"},
    {"NJ", "New Jersey"},
    {"NM", "New Mexico"},
    {"NV", "Nevada"},
    {"NY", "New York"},
    {"OH", "Ohio"},
    {"OK", "Oklahoma"},
    {"OR", "Oregon"},
    {"PA", "Pennsylvania"},
    {"PR", "Puerto Rico"},
    {"RI", "Rhode Island"},
    {"SC", "South Carolina"},
    {"SD", "South Dakota"},
    {"TN", "Tennessee"},
    {"TX", "Texas"},
    {"UT", "Utah"},
    {"VA", "Virginia"},
    {"VI", "U.S. Virgin Islands"},
    {"VT", "Vermont"},
    {"WA", "Washington"},
    {"WI", "Wisconsin"},
    {"WV", "West Virginia"},
    {"WY", "Wyoming"},
}};

// Letters and single spaces, folded: "N.Y." and "U.S. Virgin Islands" lose their points.
std::string plain(std::string_view text) {
  std::string letters;
  for (const char c : text.substr(0, 64))
    if (c != '.') letters.push_back(c == ',' || c == '-' ? ' ' : lower(c));
  return squeeze(letters);
}
}  // namespace

const std::array<UsState, us_state_count>& us_states() { return states; }

std::optional<std::string_view> us_state_name(std::string_view code) {
  const auto at = std::lower_bound(states.begin(), states.end(), code,
                                   [](const UsState& state, std::string_view wanted) { return state.code < wanted; });
  if (at == states.end() || at->code != code) return std::nullopt;
  return at->name;
}

std::optional<std::string_view> us_state_code(std::string_view text) {
  const std::string wanted = plain(text);
  std::string initials;  // "n y", as "N. Y." reads without its points
  for (const char c : wanted)
    if (c != ' ') initials.push_back(c);
  for (const UsState& state : states)
    if (equals_ignore_case(state.code, initials) || plain(state.name) == wanted) return state.code;
  if (wanted == "virgin islands") return "VI";
  if (wanted == "washington dc" || wanted == "washington d c") return "DC";
  return std::nullopt;
}

}  // namespace spillmap
