#include "cli/duties.h"

#include <algorithm>
#include <ctime>

#include "cli/text.h"
#include "model/recipient.h"
#include "model/us_state.h"

namespace spillmap::cli {
namespace {
std::string days_words(int n) { return count_of(static_cast<std::uint64_t>(n < 0 ? -n : n), "day", "days"); }
}  // namespace

Day today() {
  const std::time_t now = std::time(nullptr);
  std::tm parts{};
  if (localtime_r(&now, &parts) == nullptr) return Day{};
  return make_day(parts.tm_year + 1900, static_cast<unsigned>(parts.tm_mon) + 1, static_cast<unsigned>(parts.tm_mday));
}

Result<CaseDuties> duties_of(Incident incident, pipeline::CasePersons persons, const law::Rulebook& rules, Day as_of,
                             bool as_of_is_today) {
  SPILLMAP_TRY(incident::check_as_of(incident, as_of));
  if (persons.ids.empty())
    return fail(ErrorKind::malformed,
                "nobody is affected in this case, so no law asks for anything; look at 'spillmap people "
                "--all-persons' and 'spillmap ledger'");
  CaseDuties out;
  out.facts = pipeline::facts_for_law(incident, persons, as_of);
  out.assessment = law::assess(rules, incident.holder, out.facts, persons.facts);
  if (incident.holder.kinds.empty()) {
    MissingFact kinds{"holder.kinds", "What is the holder in law? Laws for certain bodies only were left out."};
    auto& missing = out.assessment.missing;
    missing.insert(std::upper_bound(missing.begin(), missing.end(), kinds), kinds);
  }
  for (const auto& [id, day] : out.facts.told) {
    const auto is = [&](const Duty& d) { return d.id == id || d.id.starts_with(id + "."); };
    if (std::none_of(out.assessment.duties.begin(), out.assessment.duties.end(), is))
      out.assessment.notes.push_back("the facts say that " + id + " is done, but there is no such duty here");
  }
  out.incident = std::move(incident);
  out.persons = std::move(persons);
  out.as_of = as_of;
  out.as_of_is_today = as_of_is_today;
  return out;
}

Result<CaseDuties> case_duties(const Case& c, const law::Rulebook& rules, std::optional<Day> as_of) {
  SPILLMAP_ASSIGN(StoredIncident stored, stored_incident(c));
  SPILLMAP_ASSIGN(pipeline::CasePersons persons, pipeline::case_persons(c, stored.incident));
  if (!as_of) as_of = stored.incident.facts.as_of;
  return duties_of(std::move(stored.incident), std::move(persons), rules, as_of.value_or(today()), !as_of);
}

bool is_owed(const Duty& duty) {
  return duty.status != DutyStatus::not_required && duty.status != DutyStatus::met_by_other_notice;
}

std::string who_is_told(const Duty& duty) {
  const auto state = duty.jurisdiction.starts_with("US-") ? us_state_name(duty.jurisdiction.substr(3)) : std::nullopt;
  if (!state || duty.title.find(*state) != std::string::npos) return duty.title;
  return duty.title + ", " + std::string(*state);
}

std::optional<Day> day_of(const Duty& duty) { return duty.act_by ? duty.act_by : duty.due; }

std::optional<Day> done_on(const Duty& duty, const CaseDuties& duties) {
  if (!is_owed(duty)) return std::nullopt;
  std::optional<Day> day;
  if (is_letter_recipient(duty.recipient)) day = duties.facts.date(Anchor::letters_sent);
  if (duty.recipient == "hhs") day = duties.facts.date(Anchor::hhs_notified);
  if (duty.recipient == "substitute_web_or_media") day = duties.facts.date(Anchor::web_posted);
  // A duty that has parts by whom or how surely it reaches ("us-ny/individuals.guardians") is done with the whole.
  const auto& told = duties.facts.told;
  auto at = told.find(duty.id);
  if (at == told.end()) at = told.find(duty.id.substr(0, duty.id.find('.')));
  if (at != told.end()) day = at->second;
  return day && *day <= duties.as_of ? day : std::nullopt;
}

int days_between(Day from, Day to) { return static_cast<int>((to - from).count()); }

std::string left_words(const Duty& duty, const CaseDuties& duties) {
  const auto day = day_of(duty);
  if (const auto done = done_on(duty, duties)) {
    const auto last = duty.due ? duty.due : day;
    return last && *done > *last ? "done " + days_words(days_between(*last, *done)) + " late" : "done";
  }
  if (!day) return {};
  const int left = days_between(duties.as_of, *day);
  if (left < 0) return "OVERDUE by " + days_words(left);
  return left == 0 ? "today" : days_words(left) + " left";
}

std::string law_says(const Duty& duty) {
  if (duty.due) return to_string(*duty.due);
  switch (duty.rule) {
    case DueRule::without_unreasonable_delay: return "without unreasonable delay";
    case DueRule::before_letters: return "before the letters";
    case DueRule::with_or_before_letters: return "with the letters or before";
    case DueRule::same_as_individuals: return "with the letters";
    case DueRule::after_letters: return "after the letters";
    case DueRule::annual_log: return "yearly log";
    case DueRule::none: break;
  }
  return {};
}

std::string binding_words(const CaseDuties& duties) {
  const Assessment& a = duties.assessment;
  const auto sent = duties.facts.date(Anchor::letters_sent);
  if (!a.binding_deadline) {
    const bool any = std::any_of(a.duties.begin(), a.duties.end(),
                                 [](const Duty& d) { return is_letter_recipient(d.recipient) && is_owed(d); });
    return any ? "No law that reaches these people names a last day for the letters; send them without delay."
               : "No law that reaches these people asks for letters, as far as the facts go.";
  }
  const Day last = *a.binding_deadline;
  const std::string day = weekday_name(last) + ", " + long_date(last);
  const int left = days_between(duties.as_of, last);
  const std::string from = " (" + a.binding_duty + ")";
  if (sent && *sent <= duties.as_of) {
    const int late = days_between(last, *sent);
    return "Letters went out on " + long_date(*sent) + "; the last day was " + day + ": " +
           (late > 0 ? days_words(late) + " LATE" : std::string("in time")) + from + ".";
  }
  std::string out = "Letters must be out by " + day + ": " +
                    (left < 0    ? "OVERDUE by " + days_words(left)
                     : left == 0 ? std::string("today")
                                 : days_words(left) + " left") +
                    from + ".";
  if (sent && *sent > last) out += " They are planned for " + long_date(*sent) + ", which is TOO LATE.";
  return out;
}

}  // namespace spillmap::cli
