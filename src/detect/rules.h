// The rule tables of rules/detectors, as they were compiled into the program, and how their lines are read.
#pragma once

#include <string_view>
#include <vector>

namespace spillmap::detect {

// Fields between tabs of every line that is neither empty nor a comment (#).
std::vector<std::vector<std::string_view>> rule_rows(std::string_view table);

namespace rules {
std::string_view context();
std::string_view us_drivers_license();
std::string_view labels();
std::string_view private_mail();
std::string_view public_titles();
std::string_view sample_people();
std::string_view world_streets();
std::string_view countries();
}  // namespace rules

}  // namespace spillmap::detect
