// What must hold between the fields of an incident.
#pragma once

#include <map>
#include <string>

#include "incident/problems.h"
#include "model/incident.h"

namespace spillmap::incident {

using Lines = std::map<std::string, unsigned, std::less<>>;  // "dates.discovered" -> its line

void check_days(const Incident& incident, const Lines& lines, Problems& problems);
void check_hold(const Incident& incident, const Lines& lines, Problems& problems);
// Of what cannot be known before it happens, nothing may lie after `as_of`.
void check_not_after(const Incident& incident, Day as_of, std::string_view as_of_is, const Lines& lines,
                     Problems& problems);

}  // namespace spillmap::incident
