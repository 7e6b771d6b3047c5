// The figures of the report, all derived from ReportData.
#pragma once

#include <array>
#include <string>
#include <vector>

#include "report/report.h"

namespace spillmap::report {

inline constexpr std::size_t sensitivity_count = 5;  // mental health, substance use, HIV, reproductive, violence

struct StateCount {
  std::string state;  // upper case as given; "" when no address is known, "*" outside the United States
  std::uint64_t people = 0;
};

struct FormatCount {
  std::string format;
  std::array<std::uint64_t, item_status_count> by_status{};
  std::uint64_t items = 0, bytes = 0;
};

// Folders, containers and files that expose somebody, as a tree in one vector: parents stand before their children,
// children in order of falling exposure. Small children beyond a bound are folded into one `rest` node per folder.
struct FolderNode {
  enum class Kind : std::uint8_t { folder, container, file, rest };
  std::uint32_t parent = 0;  // of the root: itself
  std::string name;
  Kind kind = Kind::folder;
  std::uint64_t people = 0;    // distinct, at or below
  std::uint64_t exposure = 0;  // sum over files of distinct people: what a treemap can add up
  std::uint64_t files = 0;     // files at or below that expose somebody
};

struct Summary {
  std::uint64_t people = 0, minors = 0, deceased = 0;
  std::uint64_t without_address = 0;
  std::uint64_t items = 0, items_read = 0, items_exposing = 0;
  std::uint64_t bytes = 0;     // of files, members of containers not counted twice
  std::uint64_t findings = 0;  // those left out included
  std::array<std::uint64_t, element_count> by_element{};
  std::array<std::uint64_t, sensitivity_count> by_sensitivity{};
  std::array<std::uint64_t, item_status_count> by_status{};
  std::vector<std::uint64_t> by_number_of_elements;  // index: how many kinds of data
  std::vector<StateCount> by_state;                  // most people first, then by name
  std::vector<FormatCount> by_format;                // most items first, then by name
  std::vector<FolderNode> folders;
  std::vector<std::vector<std::uint32_t>> files_of_person;  // sorted, unique
};

// `data` must have been checked: every file index in it is in range.
Summary summarize(const ReportData& data);

}  // namespace spillmap::report
