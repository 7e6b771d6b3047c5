// Cases are files that anybody can add: tests/cases/<set>/NAME.<ext> is read as its format says, and must come out as
// NAME.expected beside it. With SPILLMAP_WRITE_EXPECTED=1 missing ones are written, to be looked at and then added.
#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>

#include "extract/testing.h"

namespace spillmap {
namespace {

namespace fs = std::filesystem;

std::string slurp(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  std::ostringstream out;
  out << file.rdbuf();
  return out.str();
}

std::vector<fs::path> cases_of(const std::string& set) {
  std::vector<fs::path> out;
  for (const auto& entry : fs::directory_iterator(fs::path(SPILLMAP_SOURCE_DIR) / "tests/cases" / set))
    if (entry.path().extension() != ".expected") out.push_back(entry.path());
  std::sort(out.begin(), out.end());
  return out;
}

std::string read_case(const fs::path& path) {
  const std::string bytes = slurp(path);
  const Format* format = identify(as_bytes(bytes));
  if (format == nullptr || format->read == nullptr) return "not read\n";
  CollectingSink sink;
  const Outcome outcome = read_sample(format->read, as_bytes(bytes), Limits{}, sink);
  for (const std::string& violation : sink.violations) ADD_FAILURE() << path << ": " << violation;
  std::string out = "format " + std::string(format->id) + "\n";
  if (outcome.status != ItemStatus::read) out += std::string(to_string(outcome.status)) + ": " + outcome.reason + "\n";
  for (const auto& member : sink.members)
    out += "<member> " + member.name + " " + std::to_string(member.data.size()) + " bytes\n";
  return out + sink.rendered();
}

class Cases : public testing::TestWithParam<std::string> {};

TEST_P(Cases, ComeOutAsExpected) {
  const std::vector<fs::path> cases = cases_of(GetParam());
  ASSERT_FALSE(cases.empty());
  for (const fs::path& path : cases) {
    fs::path expected = path;
    expected += ".expected";
    const std::string got = read_case(path);
    if (!fs::exists(expected) && std::getenv("SPILLMAP_WRITE_EXPECTED") != nullptr) {
      std::ofstream(expected, std::ios::binary) << got;
      continue;
    }
    EXPECT_EQ(got, slurp(expected)) << path.filename();
  }
}

INSTANTIATE_TEST_SUITE_P(Extract, Cases,
                         testing::Values("layout", "delimited", "rtf", "html", "mail", "office", "database", "foreign",
                                         "records"));

}  // namespace
}  // namespace spillmap
