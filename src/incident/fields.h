// The one list of what an incident file can say: reading, checking, writing, the template and `set` all go by it.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "incident/incident_file.h"
#include "model/incident.h"

namespace spillmap::incident {

struct HoldForm {  // "written" or "oral"
  std::optional<LawEnforcementHold>* hold;
};
struct AnchorSlot {
  std::map<Anchor, Day>* dates;
  Anchor anchor;
};
// Where a field's value is kept, and with it which values it takes.
using Slot = std::variant<std::string*, std::vector<std::string>*, std::optional<bool>*, bool*, std::optional<Day>*,
                          AnchorSlot, unsigned*, std::optional<std::uint64_t>*, std::vector<HolderKind>*, HoldForm>;

struct Choice {
  std::string_view id, meaning;
};

enum class Check : std::uint8_t { none, state, person, long_text };

struct Field {
  std::string_view section, key, comment;
  Slot (*slot)(Incident&);
  std::span<const Choice> choices;  // of texts: the only ones allowed, if any
  Check check = Check::none;
};
struct RosterField {
  std::string_view key, comment;
  Slot (*slot)(RosterEntry&);
  Check check = Check::none;
};
struct Section {
  std::string_view name, comment;
};

// In the order of the file; "answers", "told", "letter" and "roster" have no Fields.
std::span<const Section> sections();
// "us-ny/attorney_general" for the "us-ny.attorney_general" of the file, and back; nothing for what can be no id.
std::optional<std::string> duty_id(std::string_view told_key);
std::string told_key(std::string_view duty_id);
std::span<const Field> fields();  // in the order of the file
std::span<const RosterField> roster_fields();
std::span<const Choice> holder_kinds();
// Parts of letters and filings for which own words can be given.
std::span<const Choice> letter_parts();

const Field* find_field(std::string_view section, std::string_view key);
bool is_section(std::string_view name);

// Puts a value in its place, or says what is wrong with it: "there is no 30th day in February 2026".
std::optional<std::string> assign(const Slot& slot, const Value& value, std::span<const Choice> choices, Check check);
// What people type, as a Value for this slot; assign() then checks it.
Value typed(const Slot& slot, std::string_view text);
Value value_of(const Slot& slot);
// As it is written into the file: between quotes, lists in brackets, long texts between three quotes.
std::string toml_of(const Value& value);

// "2026-02-30" and the like in words; nothing when it is a day.
std::optional<std::string> day_mistake(std::string_view text);
// A text from the file for a message: short, in one line, between quotes.
std::string quoted(std::string_view text);
// The candidate most like `word`, if one is like it at all.
std::optional<std::string> nearest(std::string_view word, std::span<const std::string> candidates);

}  // namespace spillmap::incident
