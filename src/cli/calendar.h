// Deadlines as an iCalendar (RFC 5545), for the calendar of whoever must act. It names duties, days and numbers of
// people, and nobody.
#pragma once

#include <string>
#include <string_view>

#include "cli/duties.h"

namespace spillmap::cli {

// One event of a whole day for each duty that is owed, not done, and has a day to act by; alarms seven days and one day
// before. The same duties give the same bytes: DTSTAMP and SEQUENCE come from `as_of`, UID from the duty and the names
// of incident and holder, so that a later calendar replaces the events of an earlier one.
std::string calendar_of(const CaseDuties& duties);

// A content line, folded after 75 bytes but not within a character, with its CRLF.
std::string folded_line(std::string_view line);
std::string escaped_text(std::string_view text);

}  // namespace spillmap::cli
