// What the people who handle an incident know of it and no file can tell: the facts that law and letters depend on.
// Every fact may be absent. Absent is not "no": where it would change an answer, the answer asks for it.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.h"
#include "model/element.h"

namespace spillmap {

enum class HolderKind : std::uint8_t {
  hipaa_covered_entity,
  business_associate,
  part2_program,  // substance use disorder programme, 42 CFR Part 2
  private_body,   // "private": any other
  glba_financial,
  credit_bureau,
  phr_vendor,  // vendor of personal health records, not under HIPAA
  public_company,
  government,  // state or local body
};
std::string_view to_string(HolderKind kind);
std::optional<HolderKind> holder_kind_from(std::string_view id);
inline constexpr std::uint8_t holder_kind_count = 9;

// Who held the data.
struct DataHolder {
  std::string name;  // legal name, as letters give it
  std::vector<HolderKind> kinds;
  std::string state;  // "NY"
  std::optional<bool> information_broker;
};

// The days from which clocks count. They are never merged: each law names its own.
enum class Anchor : std::uint8_t {
  happened,                     // begin of the incident
  discovered,                   // first day known to any workforce member or agent (also: detected, learned)
  determined,                   // conclusion that covered data was breached; the day of discovery if not given
  scope_identified,             // whose data it is, is known too
  confirmed_and_content_ready,  // confirmed, and the content of a notice can be put together
  aware,                        // a controller is aware (GDPR and its kin)
  materiality_determined,       // a listed company finds the incident material
  review_ended,                 // end of document review: no legal clock by itself
  letters_sent,                 // sent or planned
  hhs_notified,
  web_posted,            // substitute notice is up
  associate_discovered,  // the business associate found it; then `discovered` is the day it told the covered entity
  ended,                 // end of the incident, for forms and letters
};
inline constexpr std::size_t anchor_count = 13;
std::string_view to_string(Anchor anchor);
std::optional<Anchor> anchor_from(std::string_view id);

struct LawEnforcementHold {
  bool written = false;
  std::optional<Day> requested, until;
  std::string agency, contact;
};

// What law depends on, and nothing else.
struct IncidentFacts {
  std::map<Anchor, Day> dates;
  std::optional<Day> as_of;  // today, for the days left
  std::optional<bool> encrypted, key_taken, encrypted_by_attacker, harm_likely, services_offered;
  std::optional<bool> agent;                   // whether the business associate is an agent of the covered entity
  std::optional<std::uint64_t> bad_addresses;  // living people whose letters cannot be delivered
  std::optional<LawEnforcementHold> hold;
  // Answers to questions that a law asks ("account_usable_alone"), by the name under which it asks.
  std::map<std::string, bool, std::less<>> answers;
  // Duties that are done, by id ("us-ny/attorney_general"), and on which day; letters, HHS and the web notice have
  // dates of their own.
  std::map<std::string, Day, std::less<>> told;

  std::optional<Day> date(Anchor anchor) const {
    const auto at = dates.find(anchor);
    return at == dates.end() ? std::nullopt : std::optional<Day>(at->second);
  }
};

enum class Capacity : std::uint8_t { patient, employee, customer, other };
std::string_view to_string(Capacity capacity);
std::optional<Capacity> capacity_from(std::string_view id);
enum class Life : std::uint8_t { adult, minor, deceased };
std::string_view to_string(Life life);
std::optional<Life> life_from(std::string_view id);

// What law needs of one affected person.
struct PersonFacts {
  std::string country = "US";  // ISO 3166
  std::string region;          // state or territory of the US, province elsewhere ("QC"); empty: not known
  Capacity capacity = Capacity::other;
  Life life = Life::adult;
  ElementSet elements;
  std::uint32_t flags = 0;  // SensitivityFlag bits of health findings
  std::optional<bool> encrypted, taken_from_holder, card_credit, card_expiry, consented_alone, representative_known;
  std::optional<Day> turns_18;
  bool operator==(const PersonFacts&) const = default;
};

// ---- What letters and filings say besides -------------------------------------------------------------------------

struct Contact {
  std::string name, title, organisation;
  std::vector<std::string> address;  // lines, as an envelope has them
  std::string phone, hours, email, website;
};

struct ServiceOffer {  // credit monitoring and the like
  std::string provider, product, minor_product, website, phone;
  unsigned months = 0;
  std::optional<Day> enrol_by;
  std::string codes_file;        // CSV with one activation code a line, or empty; beside the incident file
  std::string minor_codes_file;  // the same for minors, where their product differs
};

// [letter_choices] of the incident file: what people decide and neither facts nor law give.
struct LetterChoices {
  // Where a law demands what another forbids (HIPAA: say what happened; Massachusetts: do not):
  // "insert", also when empty: the letter follows the state, and a sheet of its own gives the least that HIPAA demands;
  // "in_letter": the letter says it, as everybody else's does; "leave_out": nobody there is told, because counsel reads
  // HIPAA so.
  std::string content_conflict;
  std::vector<std::string>
      plain_sender;                 // return address that tells nothing of the service, lines: for plain envelopes
  std::string parent_company;       // owner or affiliate of the holder: some states want it named
  bool mixed_case_address = false;  // instead of the Postal Service's capitals
};

// What is known of one person of the case besides what the files say. `person` is its id.
struct RosterEntry {
  std::string person;
  bool bad_address = false, deceased = false, do_not_mail = false, consented_alone = false, email_agreed = false;
  std::string language;              // "es": of the letter
  std::string representative;        // next of kin or personal representative of a deceased, guardian of a minor: name
  std::vector<std::string> mail_to;  // decided, safe address, lines; releases a letter that was held for safe contact
  std::string email;
  std::string note;  // who decided, and why
};

// One incident file, read.
struct Incident {
  std::string title;  // "Network intrusion of April 2026"
  DataHolder holder;
  IncidentFacts facts;
  std::string
      cause;  // "hacking", "theft", "loss", "unauthorised_access", "improper_disposal", "inadvertent_disclosure"
  std::string location;     // "network_server", "email", "laptop", "paper", "other_portable", "desktop", "emr", "other"
  Contact sender;           // whose letter it is: letterhead and signature
  Contact hotline;          // toll-free line for the people
  Contact privacy_officer;  // who files
  ServiceOffer services;
  LetterChoices letters;
  // Own words for a part of the letter or a filing: "what_happened", "what_we_are_doing", "what_you_can_do",
  // "narrative_before"; in another language than English "what_happened.es".
  std::map<std::string, std::string> words;
  std::vector<RosterEntry> roster;  // sorted by person
};

}  // namespace spillmap
