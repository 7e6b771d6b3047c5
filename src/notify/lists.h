// The lists that go with letters, as CSV: UTF-8, a header, quotes where needed, one row a line.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "notify/plan.h"

namespace spillmap::notify {

std::string mailing_header();
std::string letters_header();
std::string reason_header();  // of held, substitute and none

// Where the letter stands among the files, and how long it is.
struct Printed {
  unsigned pages = 0;
  std::string file, batch;  // below the folder; may be empty
  unsigned batch_page = 0;  // of its first page, from 1
};
std::string mailing_row(const Input& input, const Options& options, const Composer& composer, const Decision& decision,
                        const std::string& kind, const Printed& printed);
std::string letters_row(const Options& options, const Composer& composer, const GroupView& group,
                        const Decision& decision, const std::string& kind, const std::string& date,
                        const Printed& printed);
std::string reason_row(const Composer& composer, const Decision& decision);

}  // namespace spillmap::notify
