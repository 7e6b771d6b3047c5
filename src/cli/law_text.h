// Duties as text and JSON.
#pragma once

#include <iosfwd>
#include <string>
#include <string_view>

#include "cli/duties.h"
#include "cli/json.h"

namespace spillmap::cli {

struct LawTextOptions {
  bool by_recipient = false;
  bool all = false;     // list what is not required, too
  bool colour = false;  // a terminal
};

void write_duties(std::ostream& out, const CaseDuties& duties, const LawTextOptions& options);

// One person of whom a duty is, for --reveal.
struct NamedPerson {
  std::string id, name;
};
// Everything of the duties of this id (one for each recipient). `named[i]` belongs to persons.ids[i]; empty: only
// numbers are told.
void write_why(std::ostream& out, const CaseDuties& duties, std::string_view duty_id,
               const std::vector<NamedPerson>& named);

Json duties_json(const CaseDuties& duties);
Json duty_json(const Duty& duty, const CaseDuties& duties);

}  // namespace spillmap::cli
