#include "law/due.h"

#include <algorithm>

namespace spillmap::law {
namespace {
using std::chrono::days;

Day add(Day day, const ClockRule& clock) {
  return clock.business ? add_business_days(day, clock.days) : day + days(clock.days);
}

std::string with_weekday(Day day) {
  std::string text = to_string(day);
  if (!is_business_day(day))
    text += ", a " + (is_weekend(day) ? weekday_name(day) : std::string("holiday")) + "; last business day before it " +
            to_string(last_business_day(day));
  return text;
}

std::string question_for(Anchor anchor) {
  switch (anchor) {
    case Anchor::scope_identified: return "On which day was it known whose data it is?";
    case Anchor::confirmed_and_content_ready:
      return "On which day was the breach confirmed and the content of a notice at hand?";
    case Anchor::letters_sent: return "On which day are the letters sent?";
    case Anchor::hhs_notified: return "On which day was HHS told?";
    case Anchor::web_posted: return "On which day was the substitute notice posted?";
    case Anchor::aware: return "On which day did the controller become aware?";
    case Anchor::determined: return "On which day was it concluded that covered data was breached?";
    case Anchor::discovered: return "On which day was the incident first known to anybody of the workforce?";
    case Anchor::materiality_determined: return "On which day did the company find the incident material to investors?";
    case Anchor::associate_discovered: return "On which day did the business associate discover it?";
    default: return "Which day?";
  }
}
}  // namespace

std::optional<Day> Due::of_clock(const ClockRule& clock) const { return days->of_clock(clock); }

std::optional<Day> DueDays::anchor_day(const ClockRule& clock, std::vector<MissingFact>* missing,
                                       std::string* name) const {
  const auto ask = [&](Anchor anchor) {
    if (missing != nullptr) missing->push_back({"dates." + std::string(to_string(anchor)), question_for(anchor)});
  };
  const auto give = [&](Anchor anchor) -> std::optional<Day> {
    if (name != nullptr) *name = to_string(anchor);
    const auto day = facts_.date(anchor);
    if (!day) ask(anchor);
    return day;
  };
  if (clock.anchor == "year_end") {
    const auto day = give(Anchor::discovered);
    if (!day) return std::nullopt;
    if (name != nullptr) *name = "end of the year of discovery";
    return make_day(year_of(*day), 12, 31);
  }
  if (clock.anchor == "discovered_imputed") {
    const auto associate = facts_.date(Anchor::associate_discovered);
    if (!associate || facts_.agent == false) return give(Anchor::discovered);
    // What an agent knows, the covered entity knows. Not known whether it is one: the earlier day is safe.
    if (!facts_.agent && missing != nullptr)
      missing->push_back({"facts.agent", "Is the business associate an agent of the covered entity?"});
    return give(Anchor::associate_discovered);
  }
  const auto anchor = anchor_from(clock.anchor);
  SPILLMAP_ASSERT(anchor.has_value());
  if (*anchor == Anchor::determined && !facts_.date(Anchor::determined) && facts_.date(Anchor::discovered)) {
    const auto day = give(Anchor::discovered);
    if (name != nullptr) *name = "determined (not given: discovered)";
    return day;
  }
  if (*anchor == Anchor::associate_discovered && !facts_.date(Anchor::associate_discovered))
    return give(Anchor::discovered);
  return give(*anchor);
}

std::optional<Day> DueDays::of_clock(const ClockRule& clock) const {
  const auto day = anchor_day(clock, nullptr, nullptr);
  if (!day) return std::nullopt;
  return add(*day, clock);
}

Due DueDays::of(const DutyRule& rule, const Police* police) const {
  Due out;
  out.days = this;
  out.rule = rule.rule;
  std::vector<MissingFact> missing;
  for (const ClockRule& clock : rule.clock) {
    std::string name;
    const auto day = anchor_day(clock, &missing, &name);
    if (!day) continue;
    const Day due = add(*day, clock);
    if (out.due && *out.due <= due) continue;
    out.due = due;
    out.anchor = name;
    out.arithmetic = name + " " + to_string(*day) + " + " + std::to_string(clock.days) +
                     (clock.business ? " business day" : " day") + (clock.days == 1 ? "" : "s") + " = " +
                     with_weekday(due);
  }
  // A clock that is one of several and whose day is not known yet can only make it earlier; it is asked for all the
  // same.
  out.missing = std::move(missing);
  if (out.due && rule.rule == DueRule::after_letters) out.rule = DueRule::after_letters;
  out.day = out.due;
  if (!out.due && !rule.clock.empty()) {
    // The anchor is never earlier than discovery (the end of review, the scope, the letters): counted from discovery is
    // the safe plan.
    const auto discovered = facts_.date(Anchor::discovered);
    const auto anchor = anchor_from(rule.clock.front().anchor);
    if (discovered && anchor &&
        (*anchor == Anchor::scope_identified || *anchor == Anchor::confirmed_and_content_ready ||
         *anchor == Anchor::aware)) {
      out.act_by = add(*discovered, rule.clock.front());
      out.arithmetic = std::string(to_string(*anchor)) + " is not known; counted from discovered " +
                       to_string(*discovered) + " it would be " + with_weekday(*out.act_by);
    }
  }
  if (police != nullptr) apply_hold(rule, *police, out);
  return out;
}

void DueDays::apply_hold(const DutyRule& rule, const Police& police, Due& due) const {
  if (!facts_.hold || !police.delay || !rule.police_delay) return;
  const LawEnforcementHold& hold = *facts_.hold;
  std::optional<Day> until = hold.until;
  if (!hold.written && hold.requested && police.oral_days) {
    const Day longest = *hold.requested + days(*police.oral_days);
    until = until ? std::min(*until, longest) : longest;
  }
  due.held_until = until;
  if (!due.day) return;
  if (hold.requested && *hold.requested > *due.day) {
    due.held_until.reset();  // asked for when the day had passed: nothing to hold
    return;
  }
  if (!until) {
    due.missing.push_back({"law_enforcement_hold.until", "Until which day does law enforcement ask to wait?"});
  } else if (*until < *due.day) {
    return;
  }
  due.arithmetic += "; held by law enforcement" + (until ? " to " + to_string(*until) : std::string(" until released"));
  due.day.reset();
  due.rule = DueRule::without_unreasonable_delay;
  if (until && police.release_business_days) {
    due.day = add_business_days(*until, *police.release_business_days);
    due.rule = rule.rule;
    due.arithmetic +=
        " + " + std::to_string(*police.release_business_days) + " business days = " + with_weekday(*due.day);
  }
}

void DueDays::plan(Duty& d, std::optional<Day> letters_by, const std::vector<Duty>& all) const {
  if (d.status == DutyStatus::not_required || d.status == DutyStatus::met_by_other_notice) return;
  if (d.due) {
    d.act_by = d.due;
  } else if (!d.act_by && d.held_until) {
    d.act_by = *d.held_until + days(1);
  }
  const auto sent = facts_.date(Anchor::letters_sent);
  const auto letters = sent ? sent : letters_by;
  const auto earlier = [&](Day day) {
    if (!d.act_by || day < *d.act_by) d.act_by = day;
  };
  switch (d.rule) {
    case DueRule::before_letters:
      if (letters) earlier(*letters - days(1));
      break;
    case DueRule::with_or_before_letters:
    case DueRule::same_as_individuals:
      if (letters) earlier(*letters);
      break;
    default: break;
  }
  if (d.anchor.empty() && !d.due && !d.act_by && !d.missing.empty()) {
    // Five business days after telling HHS, and HHS not told yet: counted from the last day for HHS.
    for (const Duty& other : all)
      if (other.recipient == "hhs" && other.due && other.status == DutyStatus::required &&
          other.citation != d.citation && d.missing.front().name == "dates.hhs_notified") {
        d.act_by = add_business_days(*other.due, 5);
        d.arithmetic = "HHS is to be told by " + to_string(*other.due) + "; five business days later it is " +
                       to_string(*d.act_by);
        break;
      }
  }
  if (!d.act_by && d.recipient != "paid_services") {
    if (const auto discovered = facts_.date(Anchor::discovered);
        discovered && d.rule == DueRule::without_unreasonable_delay) {
      d.act_by = *discovered + days(house_target_days);
      d.arithmetic += (d.arithmetic.empty() ? "" : "; ") + std::string("no number in the law; planned for ") +
                      std::to_string(house_target_days) +
                      " days after discovery (a policy, not law): " + with_weekday(*d.act_by);
    }
  }
}

}  // namespace spillmap::law
