// When a file was written, as far as its path says: "20230317_ref_2097.pdf", "Minutes 03-17-2023.docx",
// "2021/12/x.pdf".
#pragma once

#include <optional>
#include <string_view>

#include "base/date.h"

namespace spillmap::pipeline {

struct PathDay {
  Day day{};
  bool in_name = false;  // in the name of the file or of a member; else in that of a folder, which says only the year
};
// The last date of the name; without one the last year of a folder, as the middle of that year.
std::optional<PathDay> day_in_path(std::string_view path);

}  // namespace spillmap::pipeline
