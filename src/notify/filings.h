// Worksheets for the authorities that must be told: each form's fields in its own order, filled in from the incident
// file and from the very duties that the deadlines show, so that the counts of letters, filings and report agree.
// Nothing is filed from here: a person copies, checks, attests.
//
//   SPILLMAP_ASSIGN(const Forms forms, Forms::built_in());
//   const std::vector<Filing> filings = make_filings(forms, incident, assessment);
//   for (const Filing& f : filings) write(f.file, filing_page(f, incident.title));
//
// The same arguments give the same bytes. Threads: free.
#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/date.h"
#include "base/result.h"
#include "model/duty.h"
#include "model/incident.h"

namespace spillmap::notify {

struct FilingField {
  std::string section, label, value, note;
  std::string
      to_fill;  // what a person must still write: words, or a key of the incident file; empty if nothing is missing
};

struct Filing {
  std::string file;  // name of its page: "us-ny.html"
  std::string form;  // id of the form
  std::string title, how, source;
  std::vector<std::string> duties;   // ids, sorted
  std::vector<std::string> content;  // what the duties ask of the notice, tags
  std::optional<Day> due, act_by;    // the earliest of the duties
  DutyStatus status = DutyStatus::required;
  std::uint64_t count = 0;  // people whom the duties count
  std::vector<FilingField> fields;
};

struct FormField {
  std::string section, label, value, ask, note;
  std::vector<std::string> only;
  std::map<std::string, std::string, std::less<>> choices;
};
struct FormUse {
  std::string jurisdiction, recipient, cite, title, file;
};
struct Form {
  std::string id, title, how, source;
  std::vector<FormUse> uses;
  std::vector<FormField> fields;
};

// The forms of rules/filings (their README.md says how they are written). Immutable.
class Forms {
 public:
  static Result<Forms> built_in();  // compiled into the program
  static Result<Forms> from_text(
      std::vector<std::pair<std::string, std::string>> files);  // name, text; errors name file and key
  const std::vector<Form>& all() const { return forms_; }

 private:
  std::vector<Form> forms_;
};

// One filing for each form and page that a duty owed (required, ambiguous or conditional) calls for, in the order of
// their days.
std::vector<Filing> make_filings(const Forms& forms, const Incident& incident, const Assessment& assessment);

// A printable page in HTML that needs nothing else.
std::string filing_page(const Filing& filing, std::string_view incident_title);
// All filings' fields as CSV, one row a field.
std::string filings_csv(const std::vector<Filing>& filings);

}  // namespace spillmap::notify
