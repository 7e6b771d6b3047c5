// What of a value may be seen without --reveal. Identifiers keep at most their last four characters.
#pragma once

#include <string>
#include <string_view>

#include "model/element.h"

namespace spillmap::pipeline {

// `value` as it stands in a document or `normalized`; both come out in the same way. Names, addresses and health data
// stay: without them nobody could judge the list. A birth date keeps its year, which is taken from `normalized`.
std::string masked(Element element, std::string_view value, std::string_view normalized);
std::string masked_date(std::string_view iso_date);

}  // namespace spillmap::pipeline
