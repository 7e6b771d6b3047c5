// Laws as data, read from TOML (form: rules/laws/README.md). A Rulebook is immutable once read.
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.h"
#include "base/result.h"
#include "model/duty.h"
#include "model/element.h"
#include "model/incident.h"

namespace spillmap::law {

// Where an entry comes from and when it is the law.
struct Provenance {
  std::string cite, source, source_text;
  Day seen{};
  Confidence confidence = Confidence::low;
  std::optional<Day> from, until;  // first day; first day on which it is not the law any more
  std::vector<Anchor> applies_by;  // the days of the incident that may decide
  std::string note;
};

// "holder.hipaa", "!card.credit", "account_usable_alone".
struct Condition {
  std::string name;
  bool negated = false;
};

enum class Certainty : std::uint8_t { no, conditional, ambiguous, certain };

struct ElementRule : Provenance {
  bool any_element = false;
  ElementSet any, with;
  Certainty without_name = Certainty::no;
  Certainty certainty = Certainty::certain;
  std::vector<Condition> when;
  std::string question;
};

enum class Basis : std::uint8_t { residents, total, mailing, state, bad_addresses };
enum class Operator : std::uint8_t { ge, gt, lt, le };
struct Threshold {
  Operator op = Operator::ge;
  std::uint64_t number = 1;
  Basis basis = Basis::residents;
  bool holds(std::uint64_t count) const;
};
std::string to_words(const Threshold& threshold);  // "more than 500 residents of the state"

struct ClockRule {
  std::string anchor;  // an Anchor's id, "year_end" or "discovered_imputed"
  int days = 0;
  bool business = false;
};

struct Encryption : Provenance {
  bool exit = false;
  Certainty lost_with_key = Certainty::certain;  // certain: lost; no: kept; ambiguous: not known
  std::string standard;
};
struct Harm : Provenance {
  bool exit = false;
  std::string test;
  unsigned keep_years = 0;
};
struct Police : Provenance {
  bool delay = false;
  std::optional<int> oral_days, release_business_days;
};

struct Displaced : Provenance {
  std::vector<Condition> when;
  std::vector<std::string> recipients;
  DutyStatus result = DutyStatus::not_required;
  bool whole_holder = false;  // scope "holder"
  std::string question;
};

enum class OnNoHarm : std::uint8_t { drop, keep, only };

struct DutyRule : Provenance {
  std::string id, recipient, title;
  std::vector<ClockRule> clock;
  DueRule rule = DueRule::none;
  std::vector<Threshold> threshold;
  std::string reached_by;
  ElementSet elements;
  std::vector<Condition> when;
  unsigned months = 0;
  std::optional<ClockRule> keep, assess;
  OnNoHarm on_no_harm = OnNoHarm::drop;
  bool police_delay = true;
  std::vector<std::string> content, how;
};

struct ContentRule : Provenance {
  std::vector<std::string> recipients, tags;
  std::vector<Condition> when;
  ElementSet elements;
  std::vector<Threshold> threshold;
};

enum class People : std::uint8_t { all, residents, countries, regions };

struct Law {
  std::string file;    // "us-ny/breach-notice.toml", for messages
  std::string digest;  // SHA-256 of the file, hex
  std::string id, jurisdiction, name, short_name, trigger, medium, note;
  People people = People::residents;
  std::vector<std::string> places;  // countries, or regions of the country of the jurisdiction
  std::vector<Capacity> capacity_not;
  std::vector<HolderKind> holders;
  std::vector<Condition> when;
  std::optional<Day> checked_from;
  std::vector<ElementRule> elements;
  std::vector<Encryption> encryption;
  std::vector<Harm> harm;
  std::vector<Police> police;
  std::vector<Displaced> displaced;
  std::vector<DutyRule> duties;
  std::vector<ContentRule> content;
};

class Rulebook {
 public:
  // The files compiled into the program.
  static const Rulebook& built_in();
  // All *.toml below `folder`. An error names file, line, key and what is wrong; nothing is half read.
  static Result<Rulebook> from_folder(const std::filesystem::path& folder);
  static Result<Rulebook> from_text(std::vector<std::pair<std::string, std::string>> files);  // name, text

  const std::vector<Law>& laws() const { return laws_; }  // sorted by id
  const Law* find(std::string_view id) const;
  const std::string& digest() const { return digest_; }  // over names and texts of all files, hex

 private:
  std::vector<Law> laws_;
  std::string digest_;
};

// One law file; every entry checked (unknown keys, citation, source, date, confidence, vocabularies, overlapping
// versions).
Result<Law> read_law(std::string_view file_name, std::string_view text);

}  // namespace spillmap::law
