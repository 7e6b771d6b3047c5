// The report: one HTML file that needs nothing else. No network, no fonts, no second file; it opens from a USB stick.
//
//   ReportData data;               // the caller fills in what it knows; every figure is derived from it here
//   data.files.push_back({.path = "HR/staff.csv", .status = ItemStatus::read, .format = "csv", .bytes = 812});
//   data.people.push_back({.id = "P0123456789", .name = "Ann Doe", .elements = ..., .findings = {...}});
//   SPILLMAP_TRY(write_report(data, path));
//
// What the caller passes is what the reader sees: values are masked by the caller, or not, and `revealed` says which.
// All strings may come from hostile documents. They are scrubbed to valid UTF-8 and reach the page only as JSON data
// and as text nodes, under a content security policy that lets no other script run and nothing be fetched.
//
// The same data gives the same bytes: no clock is read and nothing is taken from the environment.
#pragma once

#include <cstdint>
#include <filesystem>
#include <iosfwd>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "base/result.h"
#include "model/duty.h"
#include "model/element.h"
#include "model/finding.h"
#include "model/item.h"
#include "model/person.h"

namespace spillmap {

// One value of one person at one place. A file that stands at two paths gives two of these.
struct ReportFinding {
  Element element = Element::name;
  std::string value;       // as it is to be shown: masked, or as it stands in the file
  std::uint32_t file = 0;  // index into ReportData::files
  std::string place;       // Locator::to_string()
  bool hidden = false;     // stands in a hidden sheet, row, column or text
  How how = How::prose;
  std::uint8_t confidence = 0;  // percent
  std::uint32_t flags = 0;      // SensitivityFlag bits; only the sensitivity ones are shown
  std::string reason;           // why this is such a value, and why it is this person's
};

// A step by which places were taken for one person: the weight is the sum of its parts, in bits.
struct ReportMerge {
  std::string a, b;                                   // "Bill Jones, HR/staff.xlsx, row 12"
  std::vector<std::pair<std::string, double>> parts;  // in words: "given name nickname (William, Bill)"
  double weight = 0;
  std::string says;  // what the weight means, or who decided
};

// An affected person. Others are only counted (ReportData::people_not_affected).
struct ReportPerson {
  std::string id;
  std::string name;
  std::vector<std::string> other_names;
  std::string date_of_birth;  // shown as given; may be masked ("1971-**-**")
  std::string ssn;            // shown as given; may be masked
  PostalAddress address;
  bool minor = false, deceased = false;
  std::vector<Role> roles;
  ElementSet elements;
  std::uint32_t flags = 0;  // sensitivity flags of all health findings
  std::string guardian_id;  // person id, or empty
  std::string affected_reason;
  std::vector<ReportFinding> findings;  // in the order in which they are to be shown
  std::vector<ReportMerge> merges;      // the weakest first
  std::uint64_t merges_left_out = 0;
  // Findings that the caller kept out to bound the size; the page says so.
  std::uint64_t findings_left_out = 0;
  // Files of the findings that were left out, if any: so that figures by folder stay right. Order does not matter.
  std::vector<std::uint32_t> more_files;
};

// A file or a member of a container, read or not.
struct ReportFile {
  std::string path;  // printable, below its root; "!/" between a container and its member
  ItemStatus status = ItemStatus::read;
  std::string format;  // "docx"; "unknown" if none
  std::uint64_t bytes = 0;
  std::string reason;      // why it was not fully read
  bool container = false;  // its own text is that of its members
  // Of an item that was not fully read: how many people it may hide, and why that is thought.
  std::uint64_t people_low = 0, people_likely = 0, people_high = 0;
  std::string estimate = {};
};

// A duty as the board of deadlines shows it. Words for people are the caller's.
struct ReportDuty {
  Duty duty;
  std::string who;                   // "Attorney General of New York"
  std::optional<Day> day;            // to act by
  std::optional<Day> done;           // done on this day, as far as the facts say
  std::string left;                  // "12 days left", "OVERDUE by 3 days", "done"
  std::string law_says;              // "2026-05-29", "without unreasonable delay"
  std::vector<std::string> content;  // what the notice must have or leave out, in words
};

struct ReportDeadlines {
  Day as_of{};
  std::string headline;  // the binding deadline of the letters, in a sentence
  std::optional<Day> binding;
  std::vector<std::pair<std::string, Day>> anchors;  // "Discovered", its day; in any order
  std::vector<ReportDuty> duties;                    // in the order in which they are to be shown
  std::vector<MissingFact> missing;
  std::vector<std::string> notes;
};

// What the evidence says was taken. Words are the caller's.
struct ReportScope {
  std::string chosen;  // "lower", "likely", "upper"; empty: the report counts all files
  std::string statement;
  std::vector<std::string> not_known;
  struct Figures {
    std::uint64_t files = 0, people = 0;
  };
  Figures lower, likely, upper, all;
  std::vector<std::string> grades;  // names of the numbers below
  struct ByGrade {
    std::string grade;
    std::uint64_t proven = 0, likely = 0, possible = 0;
  };
  std::vector<ByGrade> by_grade;
  struct Point {
    std::int64_t seconds = 0;             // since 1970
    std::uint64_t files = 0, people = 0;  // so far
  };
  struct Actor {
    std::string name;
    std::vector<Point> points;  // at least one
  };
  std::vector<Actor> actors;
  struct Folder {
    std::string path;
    std::uint64_t files = 0, reached = 0, people = 0;
  };
  std::vector<Folder> folders;
  struct Claim {
    std::string when, who, what, how;
    std::vector<std::pair<std::string, std::string>> lines;  // place, raw text or nothing
  };
  struct File {
    std::string path;
    int proven = -1, likely = -1, possible = -1;  // numbers of grades, -1: none
    std::uint64_t people = 0;
    std::vector<Claim> claims;
  };
  std::vector<File> files;
  std::uint64_t files_left_out = 0;
};

struct ReportData {
  std::string title;    // what the report is about, for people: the name of the share or of the incident
  std::string case_id;  // stable id of the case, or empty
  std::vector<std::string> roots;
  std::string scan_started, scan_finished;  // as they are to be shown: "2026-03-04 10:21 UTC"
  std::string version;                      // of Spillmap
  std::string rules_version;                // of the rule tables, or empty
  bool revealed = false;                    // values are unmasked: the page carries a warning
  std::uint64_t people_not_affected = 0;    // named in the share, without data that counts
  // How many people all that was not fully read may hide together, and how many in a hundred of those in a file that
  // was read stand in no other.
  std::uint64_t unread_low = 0, unread_likely = 0, unread_high = 0;
  unsigned percent_in_one_file = 100;
  std::vector<ReportPerson> people;
  std::vector<ReportFile> files;
  std::optional<ReportDeadlines> deadlines;  // nothing: the page has no board
  std::optional<ReportScope> scope;          // nothing: there is no evidence
};

// Writes the page. Fails with `usage` when a finding names a file that is not there, with `io` when the stream fails.
Status write_report(const ReportData& data, std::ostream& out);

// The same into a file, readable by its owner only (it holds the names of people), written beside it and renamed.
Status write_report(const ReportData& data, const std::filesystem::path& path);

}  // namespace spillmap
