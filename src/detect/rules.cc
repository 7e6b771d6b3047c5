#include "detect/rules.h"

#include "base/text.h"

// The bytes of each table between two symbols, laid down by CMakeLists.txt.
#define SPILLMAP_EMBEDDED(name)                                                                     \
  extern "C" const char spillmap_rules_##name##_begin[];                                            \
  extern "C" const char spillmap_rules_##name##_end[];                                              \
  std::string_view spillmap::detect::rules::name() {                                                \
    return {spillmap_rules_##name##_begin,                                                          \
            static_cast<std::size_t>(spillmap_rules_##name##_end - spillmap_rules_##name##_begin)}; \
  }

SPILLMAP_EMBEDDED(context)
SPILLMAP_EMBEDDED(us_drivers_license)
SPILLMAP_EMBEDDED(labels)
SPILLMAP_EMBEDDED(private_mail)
SPILLMAP_EMBEDDED(public_titles)
SPILLMAP_EMBEDDED(sample_people)
SPILLMAP_EMBEDDED(world_streets)
SPILLMAP_EMBEDDED(countries)

namespace spillmap::detect {

std::vector<std::vector<std::string_view>> rule_rows(std::string_view table) {
  std::vector<std::vector<std::string_view>> rows;
  for (std::string_view line : split(table, '\n')) {
    if (line.empty() || line[0] == '#') continue;
    rows.push_back(split(line, '\t'));
  }
  return rows;
}

}  // namespace spillmap::detect
