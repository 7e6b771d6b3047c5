// Days of duties: anchors, arithmetic in words, police holds, and the day to plan for where a law names none.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "law/rules.h"
#include "model/duty.h"
#include "model/incident.h"

namespace spillmap::law {

// Where a law gives no number, work is planned for this many days after discovery. A policy of this house, not law.
inline constexpr int house_target_days = 30;

struct Due {
  std::optional<Day> due, day;  // `day`: what remains of `due` after a police hold
  DueRule rule = DueRule::none;
  std::string anchor, arithmetic;
  std::optional<Day> held_until, act_by;
  std::vector<MissingFact> missing;
  const class DueDays* days = nullptr;
  std::optional<Day> of_clock(const ClockRule& clock) const;
};

class DueDays {
 public:
  explicit DueDays(const IncidentFacts& facts) : facts_(facts) {}
  // By the clock alone, police holds left aside when `police` is null.
  Due of(const DutyRule& rule, const Police* police = nullptr) const;
  // The day that a clock gives, if its anchor is known.
  std::optional<Day> of_clock(const ClockRule& clock) const;
  // Sets act_by, for what has no day of its own from the letters' day, and the house target.
  void plan(Duty& duty, std::optional<Day> letters_by, const std::vector<Duty>& all) const;

 private:
  std::optional<Day> anchor_day(const ClockRule& clock, std::vector<MissingFact>* missing, std::string* name) const;
  void apply_hold(const DutyRule& rule, const Police& police, Due& due) const;

  const IncidentFacts& facts_;
};

}  // namespace spillmap::law
