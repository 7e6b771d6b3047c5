#include "pipeline/export.h"

#include <gtest/gtest.h>
#include <stdlib.h>

#include <fstream>
#include <sstream>

#include "pipeline/csv.h"
#include "pipeline/exposure.h"
#include "pipeline/mask.h"

namespace spillmap::pipeline {
namespace {
namespace fs = std::filesystem;

TEST(Mask, KeepsTheLastFourOfIdentifiers) {
  const auto m = [](Element e, std::string_view value, std::string_view normalized = "") {
    return masked(e, value, normalized);
  };
  EXPECT_EQ(m(Element::ssn, "219-09-9999"), "***-**-9999");
  EXPECT_EQ(m(Element::ssn, "219099999"), "*****9999");
  EXPECT_EQ(m(Element::payment_card, "4111 1111 1111 1234"), "**** **** **** 1234");
  EXPECT_EQ(m(Element::medical_record_number, "MRN12"), "***12");
  EXPECT_EQ(m(Element::medical_record_number, "7"), "*");
  EXPECT_EQ(m(Element::passport, ""), "");
  EXPECT_EQ(m(Element::account_access, "1234"), "****");
  EXPECT_EQ(m(Element::credentials, "ann / secret"), "****");
  EXPECT_EQ(m(Element::date_of_birth, "3/4/71", "1971-03-04"), "1971");
  EXPECT_EQ(m(Element::date_of_birth, "3/4/71"), "****");
  EXPECT_EQ(m(Element::email, "ann.doe@example.org"), "a***@example.org");
  EXPECT_EQ(m(Element::email, "\xc3\xa9mile@example.org"), "\xc3\xa9***@example.org");
  EXPECT_EQ(m(Element::email, "@example.org"), "****");
  EXPECT_EQ(m(Element::name, "Ann Doe"), "Ann Doe");
  EXPECT_EQ(m(Element::state_id, "\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9"), "***\xc3\xa9\xc3\xa9");
}

TEST(Csv, QuotesWhatNeedsIt) {
  std::string out;
  CsvRow(out, false).cell("a").cell("b,c").cell("d\"e").cell("f\ng").cell("").cell(std::uint64_t{7}).cell("=1").end();
  EXPECT_EQ(out, "a,\"b,c\",\"d\"\"e\",\"f\ng\",,7,=1\n");
  out.clear();
  CsvRow(out, true).cell("=1").cell("-1,2").cell("a=").cell("@x").cell("+1").end();
  EXPECT_EQ(out, "'=1,\"'-1,2\",a=,'@x,'+1\n");
  out.clear();
  CsvRow(out, false).cell("\xff").end();
  EXPECT_EQ(out, "\xef\xbf\xbd\n");
}

class Export : public ::testing::Test {
 protected:
  void SetUp() override {
    std::string name = (fs::temp_directory_path() / "spillmap-export-XXXXXX").string();
    folder_ = ::mkdtemp(name.data());
    ::setenv("XDG_CONFIG_HOME", (folder_ / "configuration").c_str(), 1);
  }
  void TearDown() override { fs::remove_all(folder_); }

  Case open() { return std::move(*Case::open(folder_ / "case", Case::Mode::create, key())); }
  CaseKey key() { return std::move(*CaseKey::from_user_configuration(folder_ / "case", true)); }
  std::string read(const std::string& name) {
    std::ifstream in(folder_ / "out" / name, std::ios::binary);
    std::ostringstream text;
    text << in.rdbuf();
    return text.str();
  }
  static Sha256 sha(std::uint8_t n) {
    Sha256 out{};
    out[0] = n;
    return out;
  }
  static Finding finding(Element e, std::string value, std::string normalized, std::uint32_t flags = 0) {
    Finding f;
    f.element = e;
    f.value = std::move(value);
    f.normalized = std::move(normalized);
    f.confidence = 95;
    f.flags = flags;
    f.how = How::table;
    f.reason = "header";
    f.locator.row = 2;
    return f;
  }

  // A content with one row of a table that stands as a file and as a member, and an encrypted member.
  void fill(Case& c) {
    ASSERT_TRUE(c.put_root("/share"));
    ResultPage page;
    page.findings = {finding(Element::name, "Ann Doe", "doe|ann||"), finding(Element::ssn, "219-09-9999", "219099999"),
                     finding(Element::ssn, "xxx-xx-1234", "1234", flag_masked),
                     finding(Element::phone, "518-555-0100", "5185550100")};
    Mention m;
    m.role = Role::client;
    m.findings = {0, 1, 2};
    m.reason = "row 2";
    page.mentions = {m, m};  // seen twice: still one row
    ASSERT_TRUE(c.put_page(sha(1), 0, page));
    ASSERT_TRUE(c.put_content({.info = {.sha256 = sha(1),
                                        .bytes = 10,
                                        .status = ItemStatus::read,
                                        .format = "csv",
                                        .reason = "",
                                        .container = false},
                               .pages = 1,
                               .members = {}}));
    ContentRecord zip{.info = {.sha256 = sha(2),
                               .bytes = 99,
                               .status = ItemStatus::partly_read,
                               .format = "zip",
                               .reason = "1 member is encrypted",
                               .container = true},
                      .pages = 0,
                      .members = {}};
    zip.members.push_back({"z.csv", 10, true, sha(1), ItemStatus::read, ""});
    zip.members.push_back({"k.doc", 20, false, {}, ItemStatus::encrypted, "needs a password"});
    zip.members.push_back({"again.zip", 99, true, sha(2), ItemStatus::read, ""});  // holds itself
    ASSERT_TRUE(c.put_content(zip));
    SourceRecord s;
    s.path = "b/list.csv";
    s.bytes = 10;
    s.has_content = true;
    s.content = sha(1);
    ASSERT_TRUE(c.put_source(s));
    s.path = "a, \"b\".zip";
    s.content = sha(2);
    ASSERT_TRUE(c.put_source(s));
    s = SourceRecord();
    s.path = "pipe\n";
    s.reason = "a named pipe, not a file";
    ASSERT_TRUE(c.put_source(s));
    Person p;
    p.id = "P0000000001";
    p.name.given = "Ann";
    p.name.family = "Doe";
    p.date_of_birth = "1971-03-04";
    p.ssn = "219099999";
    p.affected = true;
    p.elements.add(Element::ssn);
    p.roles = {Role::client};
    p.mentions = {{sha(1), 0, 0}, {sha(1), 0, 1}};
    Person other;
    other.id = "P0000000002";
    other.name.given = "Bob";
    ASSERT_TRUE(c.replace_persons({other, p}));
    ASSERT_TRUE(c.seal());
  }
  fs::path folder_;
};

TEST_F(Export, WritesTheThreeListsMasked) {
  Case c = open();
  fill(c);
  const auto counts = export_case(c, folder_ / "out", {});
  ASSERT_TRUE(counts) << counts.error().message;
  EXPECT_EQ(counts->people, 1u);
  EXPECT_EQ(counts->findings, 6u);
  EXPECT_EQ(counts->files, 7u);
  EXPECT_EQ(read("people.csv"),
            "person_id,display_name,date_of_birth,ssn,address_line,city,state,zip,country,is_minor,is_deceased,roles,"
            "elements,other_names,guardian_id,sensitivity,files,affected_reason,address_reason,residence,"
            "household,mail_warning,roster\n"
            "P0000000001,Ann Doe,1971,*****9999,,,,,,0,0,client,ssn,,,,2,,,,,no address,\n");
  const std::string zip = "\"a, \"\"b\"\".zip";
  const std::string hash1 = "01" + std::string(62, '0'), hash2 = "02" + std::string(62, '0');
  EXPECT_EQ(read("files.csv"),
            "path,status,format,bytes,sha256,people,reason,root,container,may_hold_low,may_hold_likely,may_hold_high,"
            "estimate\n" +
                zip + "\",partly_read,zip,99," + hash2 +
                ",0,1 member is encrypted,/share,1,0,0,0,its members stand in the lists by themselves\n" + zip +
                "!/again.zip\",partly_read,zip,99," + hash2 +
                ",0,1 member is encrypted,/share,1,0,0,0,its members stand in the lists by themselves\n" + zip +
                "!/again.zip!/...\",skipped,unknown,0,,0,contains itself or is nested too deep; its members are not "
                "listed again,/share,0,0,0,0,what it holds stands in the lists already\n" +
                zip +
                "!/k.doc\",encrypted,unknown,20,,0,needs a password,/share,0,0,1,1,documents like it usually hold up "
                "to 10 people\n" +
                zip + "!/z.csv\",read,csv,10," + hash1 + ",1,,/share,0,,,,\nb/list.csv,read,csv,10," + hash1 +
                ",1,,/share,0,,,,\npipe\\x0A,skipped,unknown,0,,0,\"a named pipe, not a file\",/share,0,0,0,0,\"no "
                "file, so nothing is kept in it\"\n");
  const std::string findings = read("findings.csv");
  EXPECT_NE(
      findings.find("\nP0000000001,b/list.csv,ssn,***-**-9999,*****9999,row 2,0.95,table,header,client,row 2,,0,0,"
                    "/share\n"),
      std::string::npos)
      << findings;
  EXPECT_NE(findings.find("\n,b/list.csv,phone,***-***-0100,******0100,"), std::string::npos) << findings;
  EXPECT_EQ(findings.find("1234"), std::string::npos) << "a masked number exposes nobody";
}

TEST_F(Export, RevealsAndListsEverybodyWhenAsked) {
  Case c = open();
  fill(c);
  ASSERT_TRUE(export_case(c, folder_ / "out", {.reveal = true, .all_persons = true, .safe_for_spreadsheets = false}));
  const std::string people = read("people.csv");
  EXPECT_NE(people.find("P0000000001,Ann Doe,1971-03-04,219099999,"), std::string::npos) << people;
  EXPECT_NE(people.find("P0000000002,Bob,"), std::string::npos) << people;
  EXPECT_NE(people.find(",affected\n"), std::string::npos) << people;
  EXPECT_NE(read("findings.csv").find(",219-09-9999,219099999,"), std::string::npos);
}

TEST_F(Export, AFailureLeavesWhatStoodThere) {
  Case c = open();
  fill(c);
  ASSERT_TRUE(export_case(c, folder_ / "out", {}));
  const std::string before = read("people.csv");
  SourceRecord s;
  s.path = "x";
  s.has_content = true;
  s.content = sha(77);  // the case does not have it
  ASSERT_TRUE(c.put_source(s));
  EXPECT_FALSE(export_case(c, folder_ / "out", {.reveal = true}));
  EXPECT_EQ(read("people.csv"), before);
  std::size_t files = 0;
  for ([[maybe_unused]] const auto& entry : fs::directory_iterator(folder_ / "out")) ++files;
  EXPECT_EQ(files, 3u);
}

TEST_F(Export, ATreeOfSharedArchivesIsCut) {
  Case c = open();
  ASSERT_TRUE(c.put_root("/share"));
  // Ten levels of archives, each with ten times the next: 10^10 places from eleven contents.
  for (std::uint8_t level = 0; level < 11; ++level) {
    ContentRecord zip{.info = {.sha256 = sha(level),
                               .bytes = 1,
                               .status = ItemStatus::read,
                               .format = "zip",
                               .reason = "",
                               .container = true},
                      .pages = 0,
                      .members = {}};
    for (int i = 0; level < 10 && i < 10; ++i)
      zip.members.push_back(
          {std::to_string(i), 1, true, sha(static_cast<std::uint8_t>(level + 1)), ItemStatus::read, ""});
    ASSERT_TRUE(c.put_content(zip));
  }
  SourceRecord s;
  s.path = "bomb.zip";
  s.has_content = true;
  s.content = sha(0);
  ASSERT_TRUE(c.put_source(s));
  std::uint64_t places = 0;
  std::string last;
  ASSERT_TRUE(for_each_place(c,
                             [&](const Place& place) {
                               ++places;
                               last = place.reason;
                               return Status();
                             },
                             {.depth = 16, .members_of_one_file = 5000}));
  EXPECT_EQ(places, 5002u);
  EXPECT_EQ(last, "the file holds more members than are listed");
}

}  // namespace
}  // namespace spillmap::pipeline
