// Names in paths: "HR/Personnel/Roe, Jane/FMLA.docx", "Doe_John_DC_20240611.pdf". Who names a file after somebody says
// whose it is, even where the content does not: a scan that cannot be read well, a page without a heading.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/wire.h"

namespace spillmap {

// Does the file's name, or one of the two folders above, hold two words that can be somebody's name? Cheap; most paths
// hold none.
bool may_name_somebody(std::string_view path);

// The page of what the path says, given the pages of the content that stands there; nothing when it says nothing.
//
// If the content names a person of whom the path speaks too, the page has that person with the name as the path has it.
// Otherwise, if the content has values that are nobody's and names nobody whom they could belong to, and the path names
// exactly one person, they are that person's: the page has copies of them, each with its place in the content.
std::optional<ResultPage> people_in_path(std::string_view path, const std::vector<ResultPage>& pages);

}  // namespace spillmap
