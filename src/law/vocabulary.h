// Words that rule files may use, with their words for people: tables below rules/laws/vocabulary, embedded.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace spillmap::law {

// Whom a duty is owed, without the name of the state: "Attorney General". Nothing for an unknown id, here and below.
std::optional<std::string> recipient_name(std::string_view id);
// A fact that rules may ask for, as a question.
std::optional<std::string> question_text(std::string_view name);
std::vector<std::string> question_names();  // sorted
// What a tag asks of a notice: "no description of how the breach happened".
std::optional<std::string> content_words(std::string_view tag);

}  // namespace spillmap::law
