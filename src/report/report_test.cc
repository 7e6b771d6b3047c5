#include "report/report.h"

#include <gtest/gtest.h>
#include <sys/stat.h>

#include <fstream>
#include <regex>
#include <sstream>

#include "report/json.h"
#include "report/summary.h"

namespace spillmap {
namespace {

ReportFinding finding(Element element, std::string value, std::uint32_t file) {
  ReportFinding f;
  f.element = element;
  f.value = std::move(value);
  f.file = file;
  return f;
}

ReportPerson person(std::string id, std::string name, std::vector<ReportFinding> findings) {
  ReportPerson p;
  p.id = std::move(id);
  p.name = std::move(name);
  p.findings = std::move(findings);
  for (const ReportFinding& f : p.findings) p.elements.add(f.element);
  return p;
}

ReportData small() {
  ReportData data;
  data.title = "Share";
  data.files = {{"a/one.csv", ItemStatus::read, "csv", 100, "", false},
                {"a/b/two.docx", ItemStatus::partly_read, "docx", 50, "a page is a picture", false},
                {"z.zip", ItemStatus::read, "zip", 70, "", true},
                {"z.zip!/three.csv", ItemStatus::read, "csv", 60, "", false},
                {"q.pdf", ItemStatus::encrypted, "pdf", 10, "needs a password", false}};
  data.people = {person("P1", "Ann", {finding(Element::name, "Ann", 0), finding(Element::ssn, "***", 0)}),
                 person("P2", "Bob", {finding(Element::name, "Bob", 0), finding(Element::name, "Bob", 1)}),
                 person("P3", "Cy", {finding(Element::email, "c", 3)})};
  data.people[0].minor = true;
  data.people[0].address = {"1 A St", "Town", "ny", "10001", "US"};
  data.people[1].deceased = true;
  data.people[1].address = {"2 B St", "Place", "", "", "Canada"};
  data.people[0].flags = flag_hiv | flag_checksum;
  return data;
}

std::string page(const ReportData& data) {
  std::ostringstream out;
  const Status written = write_report(data, out);
  EXPECT_TRUE(written.has_value());
  return out.str();
}

std::string json(std::string_view text) {
  std::ostringstream out;
  report::write_json_string(out, text);
  return out.str();
}

std::size_t occurrences(std::string_view text, std::string_view part) {
  std::size_t n = 0;
  for (std::size_t at = text.find(part); at != std::string_view::npos; at = text.find(part, at + 1)) ++n;
  return n;
}

TEST(Summary, CountsPeopleOnceWhereverTheyStand) {
  const auto s = report::summarize(small());
  EXPECT_EQ(s.people, 3u);
  EXPECT_EQ(s.minors, 1u);
  EXPECT_EQ(s.deceased, 1u);
  EXPECT_EQ(s.without_address, 1u);
  EXPECT_EQ(s.items, 5u);
  EXPECT_EQ(s.items_read, 3u);
  EXPECT_EQ(s.items_exposing, 3u);
  EXPECT_EQ(s.bytes, 230u) << "a member's bytes are in its container's";
  EXPECT_EQ(s.findings, 5u);
  EXPECT_EQ(s.by_element[static_cast<std::size_t>(Element::name)], 2u);
  EXPECT_EQ(s.by_sensitivity[2], 1u);
  EXPECT_EQ(s.by_number_of_elements, (std::vector<std::uint64_t>{0, 2, 1}));
  ASSERT_EQ(s.by_state.size(), 3u);
  EXPECT_EQ(s.by_state[0].state, "") << "equal counts stand by name";
  EXPECT_EQ(s.by_state[1].state, "*");
  EXPECT_EQ(s.by_state[2].state, "NY");
}

TEST(Summary, FoldersAddUpFromFilesAndCountDistinctPeople) {
  const auto s = report::summarize(small());
  const auto& root = s.folders.at(0);
  EXPECT_EQ(root.people, 3u);
  EXPECT_EQ(root.exposure, 4u);  // Bob stands in two files
  EXPECT_EQ(root.files, 3u);
  const auto& a = s.folders.at(1);
  EXPECT_EQ(a.name, "a");
  EXPECT_EQ(a.people, 2u);
  EXPECT_EQ(a.exposure, 3u);
  const auto& z = s.folders.at(2);
  EXPECT_EQ(z.name, "z.zip");
  EXPECT_EQ(z.kind, report::FolderNode::Kind::container);
  for (std::size_t i = 1; i < s.folders.size(); ++i) EXPECT_LT(s.folders[i].parent, i);
}

TEST(Summary, DeepPathsAndCrowdedFoldersStayBounded) {
  ReportData data;
  std::string deep;
  for (int i = 0; i < 5000; ++i) deep += "d/";
  data.files.push_back({deep + "f.txt", ItemStatus::read, "txt", 1, "", false});
  for (int i = 0; i < 1000; ++i)
    data.files.push_back({"x/" + std::to_string(i) + ".txt", ItemStatus::read, "txt", 1, "", false});
  for (std::uint32_t i = 0; i < data.files.size(); ++i)
    data.people.push_back(person("P" + std::to_string(i), "N", {finding(Element::name, "N", i)}));
  const auto s = report::summarize(data);
  EXPECT_LT(s.folders.size(), 100u);
  std::uint64_t leaves = 0;
  std::vector<bool> parent(s.folders.size());
  for (std::size_t i = 1; i < s.folders.size(); ++i) parent[s.folders[i].parent] = true;
  for (std::size_t i = 0; i < s.folders.size(); ++i)
    if (!parent[i]) leaves += s.folders[i].exposure;
  EXPECT_EQ(leaves, s.folders[0].exposure) << "what is folded into 'smaller' still counts";
}

TEST(Json, NothingCanLeaveTheScriptElement) {
  EXPECT_EQ(json("</script>"), "\"\\u003c/script\\u003e\"");
  EXPECT_EQ(json("<!-- & -->"), "\"\\u003c!-- \\u0026 --\\u003e\"");
  EXPECT_EQ(json("a\xE2\x80\xA8"
                 "b\xE2\x80\xA9"
                 "c\xE2\x80\xAA"),
            "\"a\\u2028b\\u2029c\xE2\x80\xAA\"");
  EXPECT_EQ(json(std::string_view("q\"\\\n\0\x7f", 6)), "\"q\\\"\\\\\\u000a\\u0000\\u007f\"");
  EXPECT_EQ(json("\xFF"), "\"\xEF\xBF\xBD\"");
  EXPECT_EQ(json("\xE2\x80"), json("\xE2\x80")) << "a cut sequence at the end is not read past";
}

TEST(Report, HostileStringsStayData) {
  ReportData data = small();
  const std::string evil = "</script><img src=x onerror=alert(1)>{{script}}<!--<script>";
  data.title = data.case_id = data.version = data.rules_version = data.scan_started = data.scan_finished = evil;
  data.roots = {evil};
  for (ReportFile& f : data.files) f.path = f.format = f.reason = evil + "/" + evil;
  for (ReportPerson& p : data.people) {
    p.id = p.name = p.date_of_birth = p.ssn = p.guardian_id = p.affected_reason = evil;
    p.other_names = {evil};
    p.address = {evil, evil, evil, evil, evil};
    for (ReportFinding& f : p.findings) f.value = f.place = f.reason = evil;
    p.merges = {{evil, evil, {{evil, -1.0}}, 2.0, evil}};
  }
  const std::string html = page(data), plain = page(small());
  for (const char* part : {"<script", "</script", "<img", "<!--"})
    EXPECT_EQ(occurrences(html, part), occurrences(plain, part)) << part;
  EXPECT_EQ(occurrences(plain, "</script"), 3u) << "data, findings, script";
  EXPECT_GT(occurrences(html, "{{script}}"), 20u) << "what is put in is not expanded again";
  EXPECT_GT(occurrences(html, "\\u003cimg src=x"), 20u) << "the strings are there, as data";
}

TEST(Report, NeedsNothingFromOutside) {
  const std::string html = page(small());
  // Names of SVG's namespace and the licence lines of D3 are the only addresses; nothing loads them.
  const std::regex address("(https?:)?//[a-z0-9-]+\\.[a-z]+[^\"'\\s]*");
  for (std::sregex_iterator it(html.begin(), html.end(), address), end; it != end; ++it)
    EXPECT_TRUE(it->str().starts_with("http://www.w3.org/") || it->str().starts_with("https://d3js.org/")) << it->str();
  for (const char* part :
       {"@import", "url(", "fetch(", "XMLHttpRequest", "import(", "src=", "<link", "<iframe", "eval("})
    EXPECT_EQ(html.find(part), std::string::npos) << part;
  EXPECT_NE(html.find("Content-Security-Policy\" content=\"default-src 'none'; script-src 'sha256-"),
            std::string::npos);
  EXPECT_EQ(html.find("unsafe-inline"), std::string::npos);
  EXPECT_EQ(html.find("style=\""), std::string::npos) << "the policy would refuse it";
}

TEST(Report, SameDataSameBytes) { EXPECT_EQ(page(small()), page(small())); }

TEST(Report, EmptyDataIsAPageToo) { EXPECT_NE(page({}).find("</html>"), std::string::npos); }

TEST(Report, RefusesAFindingOfNoFile) {
  ReportData data = small();
  data.people[2].findings[0].file = 5;
  std::ostringstream out;
  const Status written = write_report(data, out);
  ASSERT_FALSE(written.has_value());
  EXPECT_EQ(written.error().kind, ErrorKind::usage);
  data = small();
  data.people[0].more_files = {9};
  EXPECT_FALSE(write_report(data, out).has_value());
}

TEST(Report, FileIsItsOwnersOnly) {
  const auto dir = std::filesystem::path(testing::TempDir()) / "report_test";
  std::filesystem::create_directories(dir);
  const auto path = dir / "report.html";
  ASSERT_TRUE(write_report(small(), path).has_value());
  struct stat info {};
  ASSERT_EQ(::stat(path.c_str(), &info), 0);
  EXPECT_EQ(info.st_mode & 0777, 0600u);
  std::ifstream in(path);
  std::stringstream content;
  content << in.rdbuf();
  EXPECT_EQ(content.str(), page(small()));
  EXPECT_FALSE(write_report(small(), dir / "none" / "report.html").has_value());
  std::filesystem::remove_all(dir);
}

}  // namespace
}  // namespace spillmap
