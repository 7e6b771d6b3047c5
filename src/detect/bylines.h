// What stands right before a name and says that it is somebody's who works here, and nobody's whom the text is about.
#pragma once

#include <cstdint>
#include <string_view>

namespace spillmap::detect {

// "Printed 03/13/2024 08:02 by S. LUTZ", "Collected by Ann Brown, January 2024": who made the paper. `begin` is where
// the name begins.
bool makes_the_paper(std::string_view text, std::uint32_t begin);

// "The business office manager (Ann Brown) reported ...": a calling, and behind it the name in brackets.
bool is_calling_in_brackets(std::string_view text, std::uint32_t begin, std::uint32_t end);

// "my doctor is Ann Brown", "your cardiologist, Ann Brown, ..."
bool is_somebodys_doctor(std::string_view text, std::uint32_t begin);

// The title of a document, its subject or key words name whom it is about; its other properties name who wrote it.
// `line`: of the property, from its label on.
bool is_property_about_somebody(std::string_view line);

}  // namespace spillmap::detect
