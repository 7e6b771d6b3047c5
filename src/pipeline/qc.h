// Quality control: a sample for a reviewer, drawn so that what it shows can be said of the whole (qc_estimate.h).
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "base/result.h"
#include "casefile/casefile.h"
#include "pipeline/qc_estimate.h"

namespace spillmap::pipeline {

// What is drawn from, apart. Equal content is drawn once. Items that were not read at all, and archives, which are
// their members, are in none: the ledger of the unread speaks of those.
enum class Stratum : std::uint8_t {
  clean,   // read whole, and nobody was found
  partly,  // read in part
  unsure,  // somebody was found by a value that is not sure
  sure,    // people were found, all of them surely
};
inline constexpr std::size_t stratum_count = 4;
std::string_view to_string(Stratum stratum);
std::string_view label(Stratum stratum);  // "called clean"

struct QcItem {
  Stratum stratum = Stratum::clean;
  std::string path;  // printable, below its root
  std::string root;
  std::string format;
  std::uint32_t found = 0;              // affected people that it shows
  std::optional<std::uint32_t> missed;  // what the reviewer says: affected people in it who are not on the list
  std::string note;
};

struct QcRow {
  std::string person;
  std::string name;
  std::optional<bool> wrong;  // what the reviewer says: nobody, not affected, two people, or listed twice
  std::string note;
};

struct QcSample {
  std::uint64_t seed = 0;
  std::array<std::uint64_t, stratum_count> population{};
  std::uint64_t rows_population = 0;              // affected people on the list
  std::uint64_t unread = 0;                       // items that are in no stratum because they were not read
  std::map<std::uint32_t, std::uint64_t> people;  // how many items show so many affected people
  std::vector<QcItem> items;
  std::vector<QcRow> rows;
};

// The same case and seed give the same sample, whatever the order in which files were read.
Result<QcSample> draw_sample(const Case& c, std::uint64_t seed, std::uint64_t items, std::uint64_t rows);

struct QcFigures {
  std::uint64_t items_reviewed = 0, items_drawn = 0, rows_reviewed = 0, rows_drawn = 0;
  std::uint64_t missed_in_sample = 0, wrong_in_sample = 0;
  Interval missed;  // in what was not reviewed
  Interval wrong;   // among the rows that were not reviewed
  std::uint64_t items_to_halve = 0;
  // Strata of which nothing was reviewed: then there is no figure for them, and none of the whole.
  std::vector<Stratum> without_marks;
};
QcFigures figures_of(const QcSample& sample);

}  // namespace spillmap::pipeline
