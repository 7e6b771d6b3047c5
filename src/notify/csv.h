// CSV as all lists of this stage are written: quotes as in RFC 4180 where needed, one row a line.
#pragma once

#include <string>
#include <vector>

namespace spillmap::notify {

std::string csv_row(const std::vector<std::string>& fields);

}  // namespace spillmap::notify
