// JSON of the commands. Keys are those of the CSV columns.
#pragma once

#include <iosfwd>
#include <nlohmann/json.hpp>

#include "model/person.h"
#include "pipeline/exposure.h"

namespace spillmap::cli {

using Json = nlohmann::ordered_json;

void write_json(std::ostream& out, const Json& value);  // invalid UTF-8 becomes U+FFFD; one line at the end
std::string one_line(const Json& value);                // the same with no space and no line end
Json person_json(const Person& person, bool reveal);
Json finding_json(const pipeline::Exposure& exposure, const pipeline::Owners& owners, bool reveal);
Json place_json(const pipeline::Place& place, std::uint64_t people);

}  // namespace spillmap::cli
