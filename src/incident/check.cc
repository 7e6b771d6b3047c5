#include "incident/check.h"

#include <algorithm>
#include <array>

#include "base/text.h"
#include "incident/incident_file.h"

namespace spillmap::incident {
namespace {
constexpr std::size_t most_told = 50;

// `later` may not lie before `earlier`.
struct Order {
  Anchor earlier, later;
  std::string_view why;
};
constexpr auto orders = std::to_array<Order>({
    {Anchor::happened, Anchor::ended, "an incident cannot end before it begins"},
    {Anchor::happened, Anchor::discovered, "an incident cannot be discovered before it begins"},
    {Anchor::happened, Anchor::associate_discovered, "an incident cannot be discovered before it begins"},
    {Anchor::happened, Anchor::aware, "nobody can be aware of an incident before it begins"},
    {Anchor::associate_discovered, Anchor::discovered,
     "'discovered' is the day on which the business associate told you, which cannot be before it knew"},
    {Anchor::discovered, Anchor::determined, "nothing can be determined before the discovery"},
    {Anchor::discovered, Anchor::scope_identified, "the scope cannot be known before the discovery"},
    {Anchor::discovered, Anchor::confirmed_and_content_ready, "nothing can be confirmed before the discovery"},
    {Anchor::discovered, Anchor::materiality_determined, "nothing can be found material before the discovery"},
    {Anchor::discovered, Anchor::review_ended, "the review cannot end before the discovery"},
    {Anchor::discovered, Anchor::letters_sent, "letters cannot go out before the discovery"},
    {Anchor::discovered, Anchor::hhs_notified, "nobody can be told before the discovery"},
    {Anchor::discovered, Anchor::web_posted, "no notice can go up before the discovery"},
});

// What is known only once it has happened. Letters, filings and a notice may be planned.
constexpr auto known = std::to_array<Anchor>(
    {Anchor::happened, Anchor::ended, Anchor::discovered, Anchor::associate_discovered, Anchor::determined,
     Anchor::scope_identified, Anchor::confirmed_and_content_ready, Anchor::aware, Anchor::materiality_determined});

std::string field_of(Anchor anchor) { return "dates." + std::string(to_string(anchor)); }

unsigned line_of(const Lines& lines, const std::string& field) {
  const auto at = lines.find(field);
  return at == lines.end() ? 0 : at->second;
}
}  // namespace

Error Problems::error(std::string_view file_name) const {
  std::vector<Problem> sorted = list_;
  std::sort(sorted.begin(), sorted.end());
  sorted.erase(std::unique(sorted.begin(), sorted.end()), sorted.end());
  const std::size_t n = sorted.size();
  std::string out = printable_path(file_name) + ": " + (n == 1 ? "one mistake" : std::to_string(n) + " mistakes");
  for (std::size_t i = 0; i < std::min(n, most_told); ++i) {
    const Problem& p = sorted[i];
    out += "\n  ";
    if (p.line != 0) out += "line " + std::to_string(p.line) + ": ";
    if (!p.field.empty()) out += p.field + ": ";
    out += p.what;
  }
  if (n > most_told) out += "\n  and " + std::to_string(n - most_told) + " more";
  return {ErrorKind::malformed, out};
}

void check_days(const Incident& incident, const Lines& lines, Problems& problems) {
  for (const Order& order : orders) {
    const auto earlier = incident.facts.date(order.earlier), later = incident.facts.date(order.later);
    if (!earlier || !later || *later >= *earlier) continue;
    const std::string field = field_of(order.later);
    problems.add(line_of(lines, field), field,
                 to_string(*later) + " lies before " + field_of(order.earlier) + " (" + to_string(*earlier) +
                     "): " + std::string(order.why));
  }
  if (incident.facts.as_of) check_not_after(incident, *incident.facts.as_of, "dates.as_of", lines, problems);
}

void check_hold(const Incident& incident, const Lines& lines, Problems& problems) {
  if (!incident.facts.hold) return;
  const LawEnforcementHold& hold = *incident.facts.hold;
  const std::string section = "law_enforcement_hold.";
  unsigned first = 0;
  for (const auto& [field, line] : lines)
    if (field.starts_with(section) && (first == 0 || line < first)) first = line;
  if (line_of(lines, section + "form") == 0)
    problems.add(first, section + "form",
                 "say whether the request was \"written\" or \"oral\": a different time holds for each");
  if (!hold.requested) problems.add(first, section + "requested", "the day of the request is missing");
  if (hold.requested && hold.until && *hold.until < *hold.requested)
    problems.add(line_of(lines, section + "until"), section + "until",
                 to_string(*hold.until) + " lies before the request");
}

void check_not_after(const Incident& incident, Day as_of, std::string_view as_of_is, const Lines& lines,
                     Problems& problems) {
  const auto check = [&](const std::optional<Day>& day, const std::string& field) {
    if (day && *day > as_of)
      problems.add(line_of(lines, field), field,
                   to_string(*day) + " lies after " + std::string(as_of_is) + " (" + to_string(as_of) +
                       "): it cannot be known yet");
  };
  for (const Anchor anchor : known) check(incident.facts.date(anchor), field_of(anchor));
  if (incident.facts.hold) check(incident.facts.hold->requested, "law_enforcement_hold.requested");
}

Status check_as_of(const Incident& incident, Day as_of) {
  Problems problems;
  check_not_after(incident, as_of, "the day of the question", {}, problems);
  if (problems.empty()) return {};
  return tl::unexpected(problems.error("the incident's facts"));
}

}  // namespace spillmap::incident
