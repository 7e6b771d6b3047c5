#include <gtest/gtest.h>
#include <stdlib.h>
#include <sys/stat.h>

#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>
#include <sstream>

#include "cli/columns.h"
#include "cli/command.h"
#include "cli/progress.h"
#include "cli/report_data.h"
#include "cli/text.h"

namespace spillmap::cli {
namespace {
namespace fs = std::filesystem;

struct Answer {
  int status = 0;
  std::string out, err;
};

Answer call(const std::vector<std::string>& arguments) {
  std::ostringstream out, err;
  const int status = run(arguments, out, err);
  return {status, out.str(), err.str()};
}

Sha256 sha(std::uint8_t n) {
  Sha256 out{};
  out[0] = n;
  return out;
}

Finding finding(Element e, std::string value, std::string normalized) {
  Finding f;
  f.element = e;
  f.value = std::move(value);
  f.normalized = std::move(normalized);
  f.confidence = 95;
  f.how = How::table;
  f.reason = "header";
  f.locator.row = 2;
  return f;
}

// A case with two affected people, one that is not, a file that was read and one that was not.
class Commands : public ::testing::Test {
 protected:
  void SetUp() override {
    std::string name = (fs::temp_directory_path() / "spillmap-cli-XXXXXX").string();
    folder_ = ::mkdtemp(name.data());
    ::setenv("XDG_CONFIG_HOME", (folder_ / "configuration").c_str(), 1);
    ::unsetenv("SPILLMAP_PASSPHRASE");
    dir_ = (folder_ / "case").string();
    Case c = std::move(*Case::open(dir_, Case::Mode::create, std::move(*CaseKey::from_user_configuration(dir_, true))));
    ASSERT_TRUE(c.put_root("/srv/share"));
    ResultPage page;
    page.findings = {finding(Element::name, "Zoë Álvarez\x1b[31m", "alvarez|zoe||"),
                     finding(Element::ssn, "219-09-9999", "219099999"), finding(Element::name, "Bob Roe", "roe|bob||"),
                     finding(Element::diagnosis, "asthma", "J45")};
    Mention a, b;
    a.role = b.role = Role::client;
    a.findings = {0, 1};
    b.findings = {2, 3};
    a.reason = b.reason = "row";
    page.mentions = {a, b};
    ASSERT_TRUE(c.put_page(sha(1), 0, page));
    ContentRecord list;
    list.info = {
        .sha256 = sha(1), .bytes = 10, .status = ItemStatus::read, .format = "csv", .reason = "", .container = false};
    list.pages = 1;
    ASSERT_TRUE(c.put_content(list));
    SourceRecord s;
    s.path = "HR/list.csv";
    s.bytes = 10;
    s.has_content = true;
    s.content = sha(1);
    ASSERT_TRUE(c.put_source(s));
    s.path = "HR/locked.pdf";
    s.has_content = false;
    s.status = ItemStatus::encrypted;
    s.reason = "needs a password";
    ASSERT_TRUE(c.put_source(s));
    Person zoe;
    zoe.id = "P0000000001";
    zoe.name.given = "Zoë";
    zoe.name.family = "Álvarez";
    zoe.ssn = "219099999";
    zoe.date_of_birth = "1971-03-04";
    zoe.affected = true;
    zoe.address.state = "NY";
    zoe.elements.add(Element::name);
    zoe.elements.add(Element::ssn);
    zoe.mentions = {{sha(1), 0, 0}};
    Person bob = zoe;
    bob.id = "P0000000002";
    bob.name.given = "Bob\x1b";
    bob.name.family = "Roe";
    bob.ssn.clear();
    bob.address.state = "VT";
    bob.elements = ElementSet();
    bob.elements.add(Element::diagnosis);
    bob.mentions = {{sha(1), 0, 1}};
    Person other;
    other.id = "P0000000003";
    other.name.given = "Carol";
    ASSERT_TRUE(c.replace_persons({bob, zoe, other}));
    ASSERT_TRUE(c.seal());
  }
  void TearDown() override { fs::remove_all(folder_); }

  Answer on_case(std::vector<std::string> arguments) {
    arguments.insert(arguments.begin() + 1, {"--case", dir_});
    return call(arguments);
  }

  fs::path folder_;
  std::string dir_;
};

TEST_F(Commands, PeopleAreListedFilteredAndMasked) {
  Answer a = on_case({"people"});
  EXPECT_EQ(a.status, exit_done) << a.err;
  EXPECT_NE(a.out.find("Zoë Álvarez"), std::string::npos) << a.out;
  EXPECT_NE(a.out.find("Bob"), std::string::npos);
  EXPECT_EQ(a.out.find("Carol"), std::string::npos);
  EXPECT_EQ(a.out.find("03-04"), std::string::npos) << "only the year of birth";
  EXPECT_EQ(a.out.find('\x1b'), std::string::npos) << "no control character reaches the terminal";
  EXPECT_LT(a.out.find("Zo"), a.out.find("Bob")) << "by family name";
  a = on_case({"people", "--search", "alvarez"});
  EXPECT_EQ(a.out.find("Bob"), std::string::npos);
  EXPECT_NE(a.out.find("Zoë"), std::string::npos);
  a = on_case({"people", "--state", "vt", "--json"});
  const auto json = nlohmann::json::parse(a.out);
  ASSERT_EQ(json["people"].size(), 1u);
  EXPECT_EQ(json["people"][0]["person_id"], "P0000000002");
  EXPECT_EQ(json["affected"], 2);
  EXPECT_EQ(on_case({"people", "--element", "diagnosis"}).out.find("Zoë"), std::string::npos);
  EXPECT_EQ(on_case({"people", "--element", "shoe_size"}).status, exit_wrong_use);
  EXPECT_NE(on_case({"people", "--all-persons"}).out.find("Carol"), std::string::npos);
}

TEST_F(Commands, RevealingIsWrittenDown) {
  const Answer a = on_case({"people", "--reveal"});
  EXPECT_NE(a.out.find("219099999"), std::string::npos) << a.out << a.err;
  const auto log = nlohmann::json::parse(on_case({"log", "--json"}).out);
  ASSERT_EQ(log.size(), 1u);
  EXPECT_EQ(log[0]["action"], "people");
  EXPECT_EQ(log[0]["detail"]["reveal"], true);
  EXPECT_EQ(on_case({"verify"}).status, exit_done) << "sealed again";
}

TEST_F(Commands, ShowsAPersonAndAnItem) {
  Answer a = on_case({"show", "P0000000001"});
  EXPECT_EQ(a.status, exit_done) << a.err;
  EXPECT_NE(a.out.find("HR/list.csv"), std::string::npos) << a.out;
  EXPECT_NE(a.out.find("***-**-9999"), std::string::npos);
  EXPECT_EQ(a.out.find("asthma"), std::string::npos) << "that is another person's";
  EXPECT_EQ(a.out.find('\x1b'), std::string::npos);
  a = on_case({"show", "HR/list.csv", "--json"});
  const auto json = nlohmann::json::parse(a.out);
  EXPECT_EQ(json["people"], 2);
  EXPECT_EQ(json["findings"].size(), 4u);
  EXPECT_EQ(json["findings"][1]["value"], "***-**-9999");
  EXPECT_EQ(nlohmann::json::parse(on_case({"show", "HR/list.csv", "--json", "--reveal"}).out)["findings"][1]["value"],
            "219-09-9999");
  EXPECT_NE(on_case({"show", "HR/locked.pdf"}).out.find("needs a password"), std::string::npos);
  EXPECT_EQ(on_case({"show", "nobody"}).status, exit_wrong_use);
}

TEST_F(Commands, TheLedgerIsListedAndGivesStatusThree) {
  const Answer a = on_case({"ledger"});
  EXPECT_EQ(a.status, exit_unread);
  EXPECT_NE(a.out.find("HR/locked.pdf"), std::string::npos);
  EXPECT_EQ(a.out.find("list.csv"), std::string::npos);
  const auto json = nlohmann::json::parse(on_case({"ledger", "--json"}).out);
  EXPECT_EQ(json["unread"][0]["status"], "encrypted");
  EXPECT_EQ(json["items"], 2);
  const auto& people = json["unread"][0]["people"];
  EXPECT_LE(people["low"], people["likely"]);
  EXPECT_LE(people["likely"], people["high"]);
  EXPECT_FALSE(json["unread"][0]["estimate"].get<std::string>().empty());
  EXPECT_EQ(json["people"]["high"], people["high"]);
  EXPECT_NE(a.err.find("An estimate"), std::string::npos);
}

TEST_F(Commands, ExportAndReportStayOutOfTheCase) {
  EXPECT_EQ(on_case({"export", "--out", dir_ + "/lists"}).status, exit_wrong_use);
  EXPECT_EQ(on_case({"report", "--out", dir_ + "/../case/r.html"}).status, exit_wrong_use);
  const std::string out = (folder_ / "lists").string(), page = (folder_ / "r.html").string();
  const Answer a = on_case({"export", "--out", out, "--json"});
  ASSERT_EQ(a.status, exit_done) << a.err;
  EXPECT_EQ(nlohmann::json::parse(a.out)["people"], 2);
  EXPECT_EQ(nlohmann::json::parse(a.out)["findings"], 4);
  struct stat status {};
  ASSERT_EQ(::stat((out + "/people.csv").c_str(), &status), 0);
  EXPECT_EQ(status.st_mode & 0777, 0600u);
  const Answer r = on_case({"report", "--out", page});
  EXPECT_EQ(r.status, exit_done) << r.err;
  EXPECT_GT(fs::file_size(page), 1000u);
  EXPECT_EQ(on_case({"verify"}).status, exit_done);
}

TEST_F(Commands, TheReportCountsWhatTheExportCounts) {
  Case c = std::move(*Case::open(dir_, Case::Mode::read, std::move(*CaseKey::from_user_configuration(dir_, false))));
  const auto data = report_data(c, false);
  ASSERT_TRUE(data);
  ASSERT_EQ(data->people.size(), 2u);
  EXPECT_EQ(data->people[0].findings.size() + data->people[1].findings.size(), 4u);
  EXPECT_EQ(data->people[0].findings[1].value, "***-**-9999");
  EXPECT_EQ(data->people_not_affected, 1u);
  EXPECT_EQ(data->files.size(), 2u);
  EXPECT_EQ(data->title, "share");
}

TEST_F(Commands, IncidentFactsAreWrittenLoadedSetAndShown) {
  const auto incident = [&](std::vector<std::string> arguments) {
    arguments.insert(arguments.begin(), "incident");
    if (arguments.size() > 1) arguments.insert(arguments.begin() + 2, {"--case", dir_});
    return call(arguments);
  };
  const Answer none = incident({"show"});
  EXPECT_EQ(none.status, exit_wrong_use);
  EXPECT_NE(none.err.find("spillmap incident init --file incident.toml"), std::string::npos) << none.err;

  const std::string file = (folder_ / "incident.toml").string();
  ASSERT_EQ(incident({"init", "--file", file}).status, exit_done);
  struct stat status {};
  ASSERT_EQ(::stat(file.c_str(), &status), 0);
  EXPECT_EQ(status.st_mode & 0777, 0600u);
  EXPECT_EQ(incident({"init", "--file", file}).status, exit_wrong_use) << "not over a file that is there";
  EXPECT_EQ(incident({"init", "--file", file, "--force"}).status, exit_done);
  EXPECT_EQ(incident({"init", "--file", dir_ + "/f.toml"}).status, exit_wrong_use) << "not into the case";

  ASSERT_EQ(incident({"load", file}).status, exit_done);
  std::ifstream template_file(file);
  const std::string text{std::istreambuf_iterator<char>(template_file), {}};
  EXPECT_EQ(incident({"show"}).out, text);
  EXPECT_EQ(incident({"init"}).status, exit_wrong_use) << "facts are there";

  Answer a = incident({"set", "dates.discovered", "2026-04-29", "facts.encrypted", "no", "holder.name", "Harrow \x1b"});
  EXPECT_EQ(a.status, exit_wrong_use) << "a control character";
  a = incident({"set", "dates.discovered", "2026-04-29", "facts.encrypted", "no", "roster.P0000000001.note",
                "told by phone", "facts.bad_addresses", "3"});
  ASSERT_EQ(a.status, exit_done) << a.err;
  a = incident({"show", "--json"});
  const auto json = nlohmann::json::parse(a.out);
  EXPECT_EQ(json["dates"]["discovered"], "2026-04-29");
  EXPECT_EQ(json["facts"]["encrypted"], false);
  EXPECT_EQ(json["facts"]["bad_addresses"], 3);
  EXPECT_EQ(json["roster"][0]["person"], "P0000000001");
  EXPECT_EQ(json["roster"][0]["note"], "told by phone");
  a = incident({"set", "roster.P9999999999.note", "x"});
  EXPECT_EQ(a.status, exit_done);
  EXPECT_NE(a.err.find("the case knows no such person"), std::string::npos);
  EXPECT_EQ(incident({"set", "facts.encrypted", ""}).status, exit_done);
  EXPECT_FALSE(nlohmann::json::parse(incident({"show", "--json"}).out)["facts"].contains("encrypted"));

  const std::string before = incident({"show"}).out;
  for (const std::vector<std::string>& wrong : {std::vector<std::string>{"set", "dates.discovered", "2026-02-30"},
                                                {"set", "dates.letters_sent", "2026-01-01"},
                                                {"set", "dates.discoverd", "2026-04-29"},
                                                {"set", "answers.nobody_asks", "yes"},
                                                {"set", "dates.discovered"},
                                                {"set"},
                                                {}})
    EXPECT_EQ(incident(wrong).status, exit_wrong_use);
  std::ofstream(file) << "[dates]\nhappened = 2026-02-30\n[holder]\nstate = \"ZZ\"\n";
  a = incident({"load", file});
  EXPECT_EQ(a.status, exit_failed);
  EXPECT_NE(a.err.find("2 mistakes\n  line 2: dates.happened: "), std::string::npos) << a.err;
  EXPECT_NE(a.err.find("\n  line 4: holder.state: unknown state"), std::string::npos) << a.err;
  EXPECT_EQ(incident({"load", file + ".none"}).status, exit_failed);
  EXPECT_EQ(incident({"load", folder_.string()}).status, exit_wrong_use);
  EXPECT_EQ(incident({"show"}).out, before) << "nothing of it was kept";

  const auto log = nlohmann::json::parse(on_case({"log", "--json"}).out);
  ASSERT_EQ(log.size(), 4u);
  EXPECT_EQ(log[0]["detail"]["act"], "load");
  EXPECT_EQ(log[1]["detail"]["values"]["dates.discovered"], "2026-04-29");
  EXPECT_TRUE(log[1]["detail"]["values"]["roster.P0000000001.note"].is_null());
  EXPECT_EQ(on_case({"verify"}).status, exit_done) << "sealed again";
}

TEST_F(Commands, LawNeedsFactsAndPeopleAndGivesDuties) {
  Answer a = on_case({"law"});
  EXPECT_EQ(a.status, exit_wrong_use);
  EXPECT_NE(a.err.find("no facts of the incident yet"), std::string::npos) << a.err;
  ASSERT_EQ(
      call({"incident", "set", "--case", dir_, "dates.discovered", "2026-04-29", "holder.kinds", "private"}).status,
      exit_done);
  a = on_case({"law", "--as-of", "2026-05-02"});
  ASSERT_EQ(a.status, exit_done) << a.err;
  EXPECT_NE(a.out.find("us-ny/individuals"), std::string::npos) << a.out;
  EXPECT_NE(a.out.find("As of 2026-05-02: 2 people"), std::string::npos) << a.out;
  EXPECT_EQ(on_case({"law", "--as-of", "2026-02-30"}).status, exit_wrong_use);
  a = on_case({"law", "--as-of", "2026-04-01"});
  EXPECT_EQ(a.status, exit_failed);
  EXPECT_NE(a.err.find("\n  dates.discovered: 2026-04-29 lies after the day of the question"), std::string::npos)
      << a.err;
  EXPECT_EQ(on_case({"law", "--by", "colour"}).status, exit_wrong_use);
  a = on_case({"law", "--as-of", "2026-05-02", "--why", "us-ny/nothing"});
  EXPECT_EQ(a.status, exit_wrong_use);
  EXPECT_NE(a.err.find("us-ny/individuals"), std::string::npos) << "names those there are";

  const auto json = nlohmann::json::parse(on_case({"law", "--as-of", "2026-05-02", "--json"}).out);
  EXPECT_EQ(json["people"], 2);
  EXPECT_EQ(json["binding_deadline"]["duty"], "us-ny/individuals");
  EXPECT_EQ(json["binding_deadline"]["day"], "2026-05-29");
  EXPECT_EQ(json["binding_deadline"]["days_left"], 27);

  a = on_case({"law", "--as-of", "2026-05-02", "--why", "us-ny/individuals"});
  EXPECT_EQ(a.out.find("P0000000001"), std::string::npos);
  a = on_case({"law", "--as-of", "2026-05-02", "--why", "us-ny/individuals", "--reveal"});
  EXPECT_NE(a.out.find("P0000000001"), std::string::npos) << a.out;
  EXPECT_EQ(a.out.find("P0000000002"), std::string::npos) << "that one lives in Vermont";
  const auto log = nlohmann::json::parse(on_case({"log", "--json"}).out);
  EXPECT_EQ(log.back()["action"], "law") << "who saw the names is kept";

  const std::string ics = (folder_ / "deadlines.ics").string();
  EXPECT_EQ(on_case({"law", "--ics", dir_ + "/d.ics"}).status, exit_wrong_use);
  ASSERT_EQ(on_case({"law", "--as-of", "2026-05-02", "--ics", ics}).status, exit_done);
  std::ifstream in(ics);
  const std::string text{std::istreambuf_iterator<char>(in), {}};
  EXPECT_NE(text.find("DTSTART;VALUE=DATE:20260529\r\n"), std::string::npos) << text;
  EXPECT_EQ(text.find("lvarez"), std::string::npos);

  const fs::path rules = folder_ / "rules";
  fs::create_directories(rules);
  a = on_case({"law", "--rules", rules.string(), "--ics", ics + "2"});
  EXPECT_EQ(a.status, exit_wrong_use);
  EXPECT_NE(a.err.find("no law file"), std::string::npos);
  std::ofstream(rules / "bad.toml") << "[law]\nid = \"us-xx\"\n";
  a = on_case({"law", "--rules", rules.string(), "--ics", ics + "2"});
  EXPECT_EQ(a.status, exit_failed);
  EXPECT_NE(a.err.find("bad.toml"), std::string::npos) << a.err;
  EXPECT_FALSE(fs::exists(ics + "2")) << "nothing half written";
  EXPECT_EQ(call({"law", "lint", rules.string()}).status, exit_failed);
  EXPECT_EQ(call({"law", "lint"}).status, exit_done);
  EXPECT_EQ(call({"law", "show", "NY", "--on", "2025-03-21"}).status, exit_done);
  EXPECT_EQ(call({"law", "show", "NY", "--on", "2025-02-29"}).status, exit_wrong_use);
  EXPECT_EQ(call({"law", "show", "Atlantis"}).status, exit_wrong_use);
  EXPECT_NE(call({"law", "list"}).out.find("us-hipaa"), std::string::npos);
  EXPECT_EQ(call({"law", "check", (rules / "bad.toml").string()}).status, exit_failed);
  EXPECT_EQ(on_case({"verify"}).status, exit_done);

  {
    Case c = std::move(*Case::open(dir_, Case::Mode::write, std::move(*CaseKey::from_user_configuration(dir_, false))));
    ASSERT_TRUE(c.replace_persons(std::vector<Person>()));
    ASSERT_TRUE(c.seal());
  }
  a = on_case({"law", "--ics", ics + "2"});
  EXPECT_EQ(a.status, exit_failed);
  EXPECT_NE(a.err.find("nobody is affected"), std::string::npos) << a.err;
  EXPECT_FALSE(fs::exists(ics + "2"));
}

TEST_F(Commands, VerifyTellsAlteredFromInterrupted) {
  EXPECT_EQ(on_case({"verify"}).status, exit_done);
  {
    Case c = std::move(*Case::open(dir_, Case::Mode::write, std::move(*CaseKey::from_user_configuration(dir_, false))));
    ASSERT_TRUE(c.put_value("x", "y"));
    ASSERT_TRUE(c.commit());
  }
  Answer a = on_case({"verify", "--json"});
  EXPECT_EQ(a.status, exit_failed);
  EXPECT_EQ(nlohmann::json::parse(a.out)["state"], "unsealed");
  std::fstream file(fs::path(dir_) / "seal", std::ios::in | std::ios::out | std::ios::binary);
  file.put('x');
  file.close();
  a = on_case({"verify", "--json"});
  EXPECT_EQ(a.status, exit_failed);
  EXPECT_EQ(nlohmann::json::parse(a.out)["state"], "altered");
}

TEST_F(Commands, WrongUseIsSaidAndMakesNothing) {
  EXPECT_EQ(call({}).status, exit_wrong_use);
  EXPECT_EQ(call({"fly"}).status, exit_wrong_use);
  EXPECT_EQ(call({"people", "--frobnicate"}).status, exit_wrong_use);
  const std::string none = (folder_ / "none").string();
  EXPECT_EQ(call({"people", "--case", none}).status, exit_wrong_use);
  EXPECT_EQ(call({"scan", "--case", none, (folder_ / "missing").string()}).status, exit_wrong_use);
  EXPECT_EQ(call({"scan", "--case", (folder_ / "x/case").string(), folder_.string()}).status, exit_wrong_use)
      << "the case would stand in the share";
  EXPECT_EQ(call({"scan", "--case", none, "--as-of", "yesterday", folder_.string()}).status, exit_wrong_use);
  EXPECT_FALSE(fs::exists(none));
  EXPECT_FALSE(fs::exists(folder_ / "x"));
  EXPECT_EQ(call({"--help"}).status, exit_done);
  EXPECT_EQ(call({"--version"}).status, exit_done);
}

TEST_F(Commands, ThePassphraseComesFromAFileOrTheEnvironment) {
  const std::string dir = (folder_ / "secret").string(), file = (folder_ / "phrase").string();
  std::ofstream(file) << "correct horse\n";
  {
    auto key = CaseKey::from_passphrase(dir, "correct horse", true);
    ASSERT_TRUE(key);
    ASSERT_TRUE(Case::open(dir, Case::Mode::create, std::move(*key))->seal());
  }
  EXPECT_EQ(call({"people", "--case", dir, "--passphrase-file", file}).status, exit_done);
  ::setenv("SPILLMAP_PASSPHRASE", "wrong", 1);
  const Answer wrong = call({"people", "--case", dir});
  EXPECT_EQ(wrong.status, exit_failed);
  EXPECT_NE(wrong.err.find("does not open this case"), std::string::npos);
  ::setenv("SPILLMAP_PASSPHRASE", "correct horse", 1);
  EXPECT_EQ(call({"people", "--case", dir}).status, exit_done);
  ::unsetenv("SPILLMAP_PASSPHRASE");
}

TEST(Paths, AFolderThatDoesNotExistYetIsPlacedToo) {
  EXPECT_TRUE(is_inside("not/there", "."));
  EXPECT_TRUE(is_inside("not-there", "."));
  EXPECT_FALSE(is_inside(".", "not-there"));
  EXPECT_FALSE(is_inside("not-there-either", "not-there"));
}

TEST(Columns, WhatIsSuggestedCanBeTold) {
  const std::string text =
      "path=4,time=1,account=2,address=3,action=5,on:denied=failed,on:get=sent,on:del=deleted,separator=tab,header=no,"
      "utc=yes";
  const auto mapping = columns_from(text, false);
  ASSERT_TRUE(mapping);
  EXPECT_EQ(columns_text(*mapping), text);
  for (const char* wrong : {"time=1", "path=0", "path=x", "path=1,on:read=eaten", "path=1,colour=2"})
    EXPECT_FALSE(columns_from(wrong, false)) << wrong;
}

TEST(Generate, EveryKindNamesEveryCommand) {
  for (const char* kind : {"man", "bash", "zsh", "fish"}) {
    const Answer a = call({"--generate", kind});
    EXPECT_EQ(a.status, exit_done);
    for (const char* word :
         {"scan", "people", "show", "export", "report", "ledger", "log", "verify", "reveal", "incident", "law", "lint"})
      EXPECT_NE(a.out.find(word), std::string::npos) << word << " in " << kind;
    EXPECT_EQ(a.out.find("generate for"), std::string::npos);
  }
  EXPECT_EQ(call({"--generate", "html"}).status, exit_wrong_use);
}

TEST(Text, NumbersReadWell) {
  EXPECT_EQ(grouped(0), "0");
  EXPECT_EQ(grouped(999), "999");
  EXPECT_EQ(grouped(1234567), "1,234,567");
  EXPECT_EQ(count_of(1, "person", "people"), "1 person");
  EXPECT_EQ(size_of(999), "999 B");
  EXPECT_EQ(size_of(1000), "1.0 kB");
  EXPECT_EQ(size_of(999'999), "1.0 MB");
  EXPECT_EQ(size_of(48'000'000'000), "48 GB");
  EXPECT_EQ(duration_of(0.5), "0.5 s");
  EXPECT_EQ(duration_of(125), "2 min 5 s");
  EXPECT_EQ(duration_of(7322), "2 h 2 min");
  EXPECT_EQ(utc_time(0), "1970-01-01 00:00:00 UTC");
  EXPECT_EQ(shortened("abcdef", 4), "abc…");
  EXPECT_EQ(shown("a\x1b\xff\xe2\x80\xae"), "a\xef\xbf\xbd\xef\xbf\xbd\xef\xbf\xbd");
}

TEST(Progress, ElsewhereThanOnATerminalALineEveryFiveSeconds) {
  std::ostringstream err;
  ProgressDisplay display(err, false);
  pipeline::ScanProgress p;
  p.files_found = 100;
  p.bytes_found = 100'000'000;
  p.all_found = true;
  auto now = ProgressDisplay::Clock::time_point{};
  for (int tenth = 0; tenth < 120; ++tenth) {
    p.files_done = static_cast<std::uint64_t>(tenth / 2);
    p.bytes_done = static_cast<std::uint64_t>(tenth) * 500'000;
    display.update(p, now += std::chrono::milliseconds(100));
  }
  const std::string text = err.str();
  EXPECT_EQ(std::count(text.begin(), text.end(), '\n'), 2) << text;
  EXPECT_NE(text.find("5.0 MB/s"), std::string::npos) << text;
  EXPECT_NE(text.find("100 files"), std::string::npos) << text;
  EXPECT_NE(text.find("15 s left"), std::string::npos) << text;
}

}  // namespace
}  // namespace spillmap::cli
