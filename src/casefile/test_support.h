// For the tests of the case: a folder that goes away, a configuration of its own, and records made from a number.
#pragma once

#include <gtest/gtest.h>
#include <stdlib.h>

#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>

#include "casefile/casefile.h"

namespace spillmap::testing {

class TemporaryFolder {
 public:
  TemporaryFolder() {
    std::string name = (std::filesystem::temp_directory_path() / "spillmap-case-XXXXXX").string();
    path = ::mkdtemp(name.data());
    ::setenv("XDG_CONFIG_HOME", (path / "configuration").c_str(), 1);
  }
  ~TemporaryFolder() {
    std::error_code error;
    std::filesystem::remove_all(path, error);
  }
  std::filesystem::path path;
};

inline CaseKey key_of(const std::filesystem::path& dir) {
  auto key = CaseKey::from_user_configuration(dir, true);
  if (!key) throw std::runtime_error(key.error().message);
  return std::move(*key);
}

inline Case open_case(const std::filesystem::path& dir, Case::Mode mode = Case::Mode::create) {
  auto opened = Case::open(dir, mode, key_of(dir));
  if (!opened) throw std::runtime_error(opened.error().message);
  return std::move(*opened);
}

inline VerifyReport verify_case(const std::filesystem::path& dir) {
  auto report = Case::verify(dir, key_of(dir));
  if (!report) throw std::runtime_error(report.error().message);
  return std::move(*report);
}

inline Sha256 sha_of(std::uint32_t number) {
  Sha256 sha{};
  for (std::size_t i = 0; i < sha.size(); ++i) sha[i] = static_cast<std::uint8_t>((number >> (8 * (i % 4))) + i);
  return sha;
}

inline ResultPage page_of(std::uint32_t number, std::size_t findings = 3) {
  ResultPage page;
  for (std::size_t i = 0; i < findings; ++i) {
    Finding f;
    f.element = Element::ssn;
    f.confidence = 90;
    f.value = "219-09-" + std::to_string(1000 + (number + i) % 9000);
    f.normalized = f.value;
    f.reason = "header 'Sozialnummer'";
    f.locator.sheet = "Geheimblatt";
    page.findings.push_back(f);
  }
  Mention m;
  m.name = {.given = "Wilhelmina", .middle = "", .family = "Zuckerbrot", .suffix = "", .nickname = ""};
  m.findings = {0};
  page.mentions.push_back(m);
  return page;
}

inline ContentRecord content_of(std::uint32_t number, std::uint32_t pages) {
  ContentRecord c;
  c.info.sha256 = sha_of(number);
  c.info.bytes = number;
  c.info.status = ItemStatus::partly_read;
  c.info.format = "fantasyformat";
  c.info.reason = "the Grund is geheim";
  c.pages = pages;
  return c;
}

inline SourceRecord source_of(std::uint32_t number) {
  SourceRecord s;
  s.path = "Ordner/Akte-" + std::to_string(number) + ".xlsx";
  s.bytes = number;
  s.has_content = true;
  s.content = sha_of(number);
  s.status = ItemStatus::read;
  return s;
}

inline Person person_of(std::uint32_t number) {
  Person p;
  p.id = "P" + std::to_string(1'000'000'000 + number);
  p.name = {.given = "Wilhelmina", .middle = "", .family = "Zuckerbrot", .suffix = "", .nickname = ""};
  p.ssn = std::to_string(219'090'000 + number);
  p.affected = true;
  p.elements.add(Element::ssn);
  p.roles = {Role::client};
  p.mentions.push_back({sha_of(number), 0, 0});
  p.merges.push_back({{sha_of(number), 0, 0}, {sha_of(number), 0, 0}, "same SSN", 12.5, {{}, {Comparison::tax_number, ComparisonLevel::exact, 22.5F}}});
  return p;
}

inline void fill(Case& c, std::uint32_t from, std::uint32_t to) {
  ASSERT_TRUE(c.put_root("/srv/Freigabe"));
  for (std::uint32_t n = from; n < to; ++n) {
    ASSERT_TRUE(c.put_page(sha_of(n), 0, page_of(n)));
    ASSERT_TRUE(c.put_content(content_of(n, 1)));
    ASSERT_TRUE(c.put_source(source_of(n)));
  }
  ASSERT_TRUE(c.append_log("scan", R"({"Wurzel":"/srv/Freigabe"})"));
}

inline std::string read_file(const std::filesystem::path& path) {
  std::ifstream in(path, std::ios::binary);
  std::ostringstream out;
  out << in.rdbuf();
  return out.str();
}

inline void write_file(const std::filesystem::path& path, std::string_view bytes) {
  std::ofstream out(path, std::ios::binary | std::ios::trunc);
  out.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
}

}  // namespace spillmap::testing
