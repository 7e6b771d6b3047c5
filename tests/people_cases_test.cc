// Runs every folder of tests/cases/people: input.* goes through extraction, detection, attribution and resolution;
// expect.txt says which people come out and with what. Lines of expect.txt:
//
//   person NAME [ROLE]        an affected person of this name is there (the lines below are about this one)
//   has ELEMENT [VALUE]       and owns a value of the element whose normalised or written form contains VALUE
//   hasnot ELEMENT [VALUE]    and does not
//   deceased                  and has died
//   notaffected NAME          nobody of this name is affected
//   nobody NAME               nobody's name contains this
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>

#include "attribute/attribute.h"
#include "base/text.h"
#include "detect/detect.h"
#include "extract/format.h"
#include "resolve/resolve.h"

namespace spillmap {
namespace {

const Detectors& detectors() {
  static const auto made = Detectors::create();
  SPILLMAP_ASSERT(made.has_value());
  return **made;
}

class Collector : public Sink {
 public:
  Collector() : scratch_(detectors()) {}
  Status part(TextPart&& part) override {
    std::vector<Finding> findings;
    find_values(detectors(), scratch_, part, findings);
    pages.push_back(attributor_.attribute(part, std::move(findings)));
    return {};
  }
  Status member(const Member&) override { return {}; }
  std::vector<ResultPage> pages;

 private:
  DetectScratch scratch_;
  Attributor attributor_;
};

std::string slurp(const std::filesystem::path& path) {
  std::ifstream in(path, std::ios::binary);
  std::stringstream out;
  out << in.rdbuf();
  return out.str();
}

std::string without_full_stops(std::string text) {
  std::erase(text, '.');
  return text;
}

class PeopleCase : public ::testing::TestWithParam<std::filesystem::path> {};

TEST_P(PeopleCase, GivesTheExpectedPeople) {
  std::filesystem::path input;
  for (const auto& entry : std::filesystem::directory_iterator(GetParam()))
    if (entry.path().stem() == "input") input = entry.path();
  ASSERT_FALSE(input.empty());
  const std::string bytes = slurp(input);
  const Format* format = identify(as_bytes(bytes));
  ASSERT_TRUE(format != nullptr && format->read != nullptr);
  Collector collector;
  const Outcome outcome = format->read(as_bytes(bytes), Limits{}, collector);
  ASSERT_EQ(outcome.status, ItemStatus::read) << outcome.reason;

  std::vector<ResolveInput> inputs;
  for (std::uint32_t i = 0; i < collector.pages.size(); ++i) inputs.push_back({{}, i, &collector.pages[i]});
  const Resolution resolution = resolve_mentions(inputs, {"2026-01-01"});

  const auto owns = [&](const Person& p, const std::string& element, const std::string& value) {
    for (const MentionRef& ref : p.mentions) {
      const ResultPage& page = collector.pages[ref.page];
      for (const std::uint32_t i : page.mentions[ref.mention].findings) {
        const Finding& f = page.findings[i];
        if (id(f.element) != element) continue;
        if (contains_ignore_case(f.normalized, to_lower(value)) || contains_ignore_case(f.value, to_lower(value)))
          return true;
      }
    }
    return false;
  };
  std::string everybody;
  for (const Person& p : resolution.persons)
    everybody += "\n  " + p.name.display() + (p.affected ? " affected: " : ": ") + p.elements.to_string();

  const Person* person = nullptr;
  std::string name;
  int checked = 0;
  const std::string expectations = slurp(GetParam() / "expect.txt");
  for (const std::string_view raw : split(expectations, '\n')) {
    const std::string line(trim(raw));
    if (line.empty() || line[0] == '#') continue;
    ++checked;
    const std::string word = line.substr(0, line.find(' '));
    const std::string rest = line.size() > word.size() ? line.substr(word.size() + 1) : std::string();
    if (word == "person") {
      name = rest;
      std::string role;
      for (std::uint8_t r = 0; r < role_count; ++r) {
        const std::string suffix = " " + std::string(to_string(static_cast<Role>(r)));
        if (rest.ends_with(suffix)) {
          role = suffix.substr(1);
          name = rest.substr(0, rest.size() - suffix.size());
        }
      }
      person = nullptr;
      for (const Person& p : resolution.persons)
        if (p.affected && equals_ignore_case(without_full_stops(p.name.display()), name)) person = &p;
      EXPECT_NE(person, nullptr) << name << " is not among the affected:" << everybody;
      if (person && !role.empty()) {
        const bool has_role =
            std::any_of(person->roles.begin(), person->roles.end(), [&](Role r) { return to_string(r) == role; });
        EXPECT_TRUE(has_role) << name << " is no " << role;
      }
    } else if (word == "has" || word == "hasnot") {
      if (person == nullptr) continue;
      const std::string element = rest.substr(0, rest.find(' '));
      const std::string value = rest.size() > element.size() ? rest.substr(element.size() + 1) : std::string();
      ASSERT_TRUE(element_from_id(element)) << element;
      EXPECT_EQ(owns(*person, element, value), word == "has") << name << ": " << line << everybody;
    } else if (word == "deceased") {
      EXPECT_TRUE(person == nullptr || person->deceased) << name << " is not said to have died";
    } else if (word == "notaffected" || word == "nobody") {
      for (const Person& p : resolution.persons) {
        if (word == "notaffected" && !p.affected) continue;
        EXPECT_FALSE(contains_ignore_case(p.name.display(), to_lower(rest))) << line << everybody;
      }
    } else {
      ADD_FAILURE() << "unknown line: " << line;
    }
  }
  EXPECT_GT(checked, 0);
}

std::vector<std::filesystem::path> cases() {
  std::vector<std::filesystem::path> out;
  for (const auto& entry :
       std::filesystem::directory_iterator(std::filesystem::path(SPILLMAP_SOURCE_DIR) / "tests/cases/people"))
    if (entry.is_directory()) out.push_back(entry.path());
  std::sort(out.begin(), out.end());
  return out;
}

INSTANTIATE_TEST_SUITE_P(Folder, PeopleCase, ::testing::ValuesIn(cases()),
                         [](const auto& one) { return one.param.filename().string(); });

}  // namespace
}  // namespace spillmap
