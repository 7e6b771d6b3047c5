#include <ft2build.h>
#include <gtest/gtest.h>

#include <array>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <map>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <set>
#include <sstream>
#include FT_FREETYPE_H

#include "base/text.h"
#include "notify/address.h"
#include "notify/notify.h"
#include "notify/number.h"
#include "notify/press.h"
#include "notify/sample.h"

namespace spillmap::notify {
namespace {
namespace fs = std::filesystem;

class Folder {
 public:
  Folder() {
    std::string name = (fs::temp_directory_path() / "letters_test.XXXXXX").string();
    path_ = ::mkdtemp(name.data());
  }
  ~Folder() {
    std::error_code error;
    fs::remove_all(path_, error);
  }
  fs::path operator/(const std::string& name) const { return path_ / name; }

 private:
  fs::path path_;
};

std::string slurp(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  std::stringstream out;
  out << in.rdbuf();
  return out.str();
}

// Rows of a CSV file by the names of its columns.
using Row = std::map<std::string, std::string>;
std::vector<Row> rows(const fs::path& path) {
  std::vector<std::vector<std::string>> all(1, std::vector<std::string>(1));
  bool quoted = false;
  const std::string text = slurp(path);
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (quoted && c == '"' && i + 1 < text.size() && text[i + 1] == '"') {
      all.back().back().push_back('"');
      ++i;
    } else if (c == '"') {
      quoted = !quoted;
    } else if (!quoted && c == ',') {
      all.back().emplace_back();
    } else if (!quoted && c == '\n') {
      all.emplace_back(1);
    } else {
      all.back().back().push_back(c);
    }
  }
  all.pop_back();
  std::vector<Row> out;
  for (std::size_t r = 1; r < all.size(); ++r) {
    EXPECT_EQ(all[r].size(), all[0].size()) << path;
    Row row;
    for (std::size_t c = 0; c < all[0].size() && c < all[r].size(); ++c) row[all[0][c]] = all[r][c];
    out.push_back(std::move(row));
  }
  return out;
}

// Every file below a folder with its bytes.
std::map<std::string, std::string> contents(const fs::path& folder) {
  std::map<std::string, std::string> out;
  for (const auto& entry : fs::recursive_directory_iterator(folder))
    if (entry.is_regular_file()) out[fs::relative(entry.path(), folder).string()] = slurp(entry.path());
  return out;
}

std::string text_of(const fs::path& pdf) {
  const std::string command = "pdftotext -layout '" + pdf.string() + "' -";
  std::string out;
  FILE* pipe = ::popen(command.c_str(), "r");
  std::array<char, 4096> buffer{};
  while (const std::size_t n = std::fread(buffer.data(), 1, buffer.size(), pipe)) out.append(buffer.data(), n);
  EXPECT_EQ(::pclose(pipe), 0) << pdf;
  // Marks of direction that pdftotext puts around text from right to left.
  for (const char* mark : {"\u202A", "\u202B", "\u202C", "\u202D", "\u202E", "\u200E", "\u200F"})
    for (std::size_t at; (at = out.find(mark)) != std::string::npos;) out.erase(at, 3);
  return squeeze(out);
}

struct Fixture : ::testing::Test {
  Fixture() {
    auto read = Templates::built_in();
    EXPECT_TRUE(read) << (read ? "" : read.error().message);
    templates = std::move(*read);
    auto table = built_in_contacts();
    EXPECT_TRUE(table) << (table ? "" : table.error().message);
    contacts = std::move(*table);
  }
  Result<Outcome> make(const SampleCase& sample, const Options& options, const std::string& name) {
    return make_letters(sample.input(contacts, templates), options, folder / name);
  }
  // A case of one adult patient of New York, to be changed.
  static SampleCase one() {
    SampleCase sample(1, 1);
    Person& person = sample.persons[0];
    PersonFacts& facts = sample.facts[0];
    person.name = {};
    person.name.given = "Denise";
    person.name.family = "Okafor";
    person.address = {"12 North Pearl Street, Apartment 3", "Albany", "NY", "12207", "US"};
    person.minor = person.deceased = false;
    facts = {};
    facts.region = "NY";
    facts.capacity = Capacity::patient;
    for (const Element e : {Element::name, Element::ssn, Element::diagnosis}) facts.elements.add(e);
    sample.incident.roster.clear();
    sample.assessment = {};
    sample.assessment.groups.push_back({facts, 1});
    sample.assessment.group_of = {0};
    Duty duty;
    duty.id = "us-hipaa/individuals";
    duty.law = "us-hipaa";
    duty.jurisdiction = "US";
    duty.recipient = "individuals";
    duty.status = DutyStatus::required;
    duty.groups = {0};
    sample.assessment.duties = {duty};
    return sample;
  }
  static RosterEntry& known(SampleCase& sample) {
    sample.incident.roster.resize(1);
    sample.incident.roster[0].person = sample.persons[0].id;
    return sample.incident.roster[0];
  }
  // Text of the one letter of a case.
  std::string letter(const SampleCase& sample) {
    static int n = 0;
    const std::string name = "one" + std::to_string(++n);
    const auto outcome = make(sample, sample.options(), name);
    EXPECT_TRUE(outcome) << (outcome ? "" : outcome.error().message);
    if (!outcome || outcome->sent.size() != 1) {
      ADD_FAILURE() << "no letter";
      return {};
    }
    return text_of(folder / name / "letters" / (outcome->sent[0].number + ".pdf"));
  }

  Templates templates;
  Contacts contacts;
  Folder folder;
};

bool has(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

TEST_F(Fixture, GoldenTextOfALetter) {
  const std::string text = letter(one());
  for (const char* part :
       {"Hudson Bend Community Services 500 Riverfront Plaza Albany, NY 12207 DENISE OKAFOR 12 N PEARL ST APT 3 ALBANY "
        "NY 12207 May 28, 2026",
        "Notice of Data Breach Dear Denise Okafor:",
        "What Happened On April 29, 2026, we learned that someone had entered our computer systems",
        "between April 20, 2026 and April 29, 2026", "What Information Was Involved",
        "Name • Social Security number • Diagnosis or condition", "What We Are Doing",
        "24 months of credit monitoring and identity restoration", "enter the code ADLT-100000", "by August 31, 2026",
        "What You Can Do", "For More Information", "1-800-555-0142, Monday to Friday",
        "Sincerely, Margaret L. Osgood Executive Director", "Where to Get Help", "Equifax", "Federal Trade Commission",
        "The Capitol", "Page 3 of 3"})
    EXPECT_TRUE(has(text, part)) << part << "\n" << text;
  EXPECT_FALSE(has(text, "078-05")) << "no value stands in a letter";
}

TEST_F(Fixture, VariantsAreAddressedToWhomTheyAreFor) {
  SampleCase sample = one();
  sample.facts[0].life = Life::minor;
  EXPECT_TRUE(has(letter(sample), "PARENT OR GUARDIAN OF DENISE OKAFOR 12 N PEARL ST"));
  EXPECT_TRUE(has(letter(sample),
                  "To the parent or guardian of Denise Okafor: We are writing to you as the parent or guardian"));
  known(sample).representative = "Ada Okafor";
  EXPECT_TRUE(has(letter(sample), "ADA OKAFOR PARENT OR GUARDIAN OF DENISE OKAFOR 12 N PEARL ST"));
  EXPECT_TRUE(has(letter(sample), "Dear Ada Okafor:"));
  EXPECT_TRUE(has(letter(sample), "identity monitoring for minors"));
  EXPECT_TRUE(has(letter(sample), "MINR-100000"));
  known(sample).consented_alone = true;
  EXPECT_TRUE(has(letter(sample),
                  "Dear Denise Okafor: Hudson Bend Community Services, Inc. is writing to you, and only to you"));
  EXPECT_FALSE(has(letter(sample), "ADA")) << "nothing of a guardian in a letter to a minor who consented alone";
  sample.facts[0].life = Life::deceased;
  const std::string kin = letter(sample);
  EXPECT_TRUE(has(kin, "ADA OKAFOR NEXT OF KIN OF DENISE OKAFOR"));
  EXPECT_FALSE(has(kin, "ADLT-")) << "no monitoring for the deceased";
  EXPECT_TRUE(has(kin, "deceased, do not issue credit"));
  sample.facts[0].life = Life::adult;
  sample.facts[0].capacity = Capacity::employee;
  EXPECT_TRUE(has(letter(sample), "because of your work with us"));
}

TEST_F(Fixture, LanguagesOfTheRoster) {
  SampleCase sample = one();
  known(sample).language = "es-MX";
  const std::string spanish = letter(sample);
  EXPECT_TRUE(has(spanish, "Aviso de filtración de datos")) << spanish;
  EXPECT_TRUE(has(spanish, "28 de mayo de 2026"));
  EXPECT_TRUE(has(spanish, "Número de Seguro Social"));
  known(sample).language = "zh-Hans";
  const std::string chinese = letter(sample);
  for (const char* part : {"数据泄露通知", "社会安全号码", "2026年5月28日", "如有疑问"})
    EXPECT_TRUE(has(chinese, part)) << part << chinese;
  known(sample).language = "tlh";
  const auto outcome = make(sample, sample.options(), "unknown");
  ASSERT_TRUE(outcome);
  EXPECT_TRUE(std::any_of(outcome->decisions.begin(), outcome->decisions.end(),
                          [](const auto& d) { return has(d, "no templates"); }));
}

TEST_F(Fixture, MassachusettsLettersDoNotSayWhatHappened) {
  SampleCase sample = one();
  Duty duty = sample.assessment.duties[0];
  duty.id = "us-ma/individuals";
  duty.law = "us-ma";
  duty.jurisdiction = "US-MA";
  duty.content = {"omit_nature_of_breach", "omit_resident_count", "police_report_right"};
  sample.facts[0].region = sample.persons[0].address.state = "MA";
  sample.persons[0].address.zip = "01201";
  sample.assessment.duties.push_back(duty);
  const std::string own_sheet = letter(sample);
  EXPECT_TRUE(has(own_sheet, "Notice About Your Personal Information"));
  EXPECT_FALSE(has(own_sheet, "entered our computer systems"));
  EXPECT_TRUE(has(own_sheet, "Notice Under Federal Health Privacy Law"));
  EXPECT_TRUE(has(own_sheet, "right to file a police report"));
  EXPECT_TRUE(has(own_sheet, "One Ashburton Place"));
  const auto outcome = make(sample, sample.options(), "ma");
  ASSERT_TRUE(outcome);
  ASSERT_FALSE(outcome->decisions.empty());
  EXPECT_TRUE(has(outcome->decisions[0], "1 letters (MA): HIPAA wants")) << outcome->decisions[0];

  sample.incident.letters.content_conflict = "leave_out";
  EXPECT_FALSE(has(letter(sample), "Notice Under Federal Health Privacy Law"));
  sample.incident.letters.content_conflict = "in_letter";
  EXPECT_TRUE(has(letter(sample), "entered our computer systems"));
  sample.incident.letters.content_conflict = "toss a coin";
  EXPECT_FALSE(make(sample, sample.options(), "coin"));

  // Staff records are not HIPAA's: no contradiction, no sheet.
  sample.incident.letters.content_conflict.clear();
  sample.assessment.duties.erase(sample.assessment.duties.begin());
  sample.facts[0].capacity = Capacity::employee;
  const std::string staff = letter(sample);
  EXPECT_FALSE(has(staff, "What Happened"));
  EXPECT_FALSE(has(staff, "Federal Health"));
}

TEST_F(Fixture, SafeContactHoldsALetter) {
  SampleCase sample = one();
  sample.facts[0].flags = flag_domestic_violence;
  auto outcome = make(sample, sample.options(), "dv");
  ASSERT_TRUE(outcome);
  EXPECT_EQ(outcome->counts.held, 1u);
  EXPECT_EQ(outcome->counts.letters, 0u);
  EXPECT_TRUE(has(rows(folder / "dv" / "held.csv").at(0).at("reason"), "domestic violence"));
  EXPECT_FALSE(has(slurp(folder / "dv" / "mailing.csv"), "Okafor"));
  // Neither agreed e-mail nor a bad address brings it out of hold; a decided address does.
  known(sample).email_agreed = true;
  known(sample).email = "d@example.com";
  outcome = make(sample, sample.options(), "dv");
  ASSERT_TRUE(outcome);
  EXPECT_EQ(outcome->counts.held, 1u);
  known(sample).mail_to = {"c/o Example Legal Aid", "40 Steuben Street", "Albany, New York 12207"};
  EXPECT_TRUE(has(letter(sample), "DENISE OKAFOR C/O EXAMPLE LEGAL AID 40 STEUBEN ST ALBANY NY 12207 May"));
  EXPECT_FALSE(has(letter(sample), "PEARL"));
  sample.facts[0].flags = 0;
  known(sample).mail_to.clear();
  known(sample).do_not_mail = true;
  outcome = make(sample, sample.options(), "dv");
  ASSERT_TRUE(outcome);
  EXPECT_EQ(outcome->counts.held, 1u);
}

TEST_F(Fixture, PlainEnvelopesTellNothing) {
  SampleCase sample = one();
  sample.facts[0].flags = flag_substance_use;
  const auto outcome = make(sample, sample.options(), "plain");
  ASSERT_TRUE(outcome);
  const Row row = rows(folder / "plain" / "mailing.csv").at(0);
  EXPECT_EQ(row.at("plain_envelope"), "yes");
  EXPECT_EQ(row.at("return_address"), "Mail Processing Center, P.O. Box 1180, Albany, NY 12201");
  const std::string text = text_of(folder / "plain" / row.at("file"));
  EXPECT_LT(text.find("Mail Processing Center"), text.find("DENISE"));
  EXPECT_GT(text.find("Hudson"), text.find("May 28")) << "the upper fold does not name the sender";
  for (const char* word : {"substance", "addiction", "drug", "alcohol"})
    EXPECT_FALSE(has(to_lower(text), word)) << word;
  sample.incident.letters.plain_sender.clear();
  ASSERT_TRUE(make(sample, sample.options(), "plain"));
  EXPECT_EQ(rows(folder / "plain" / "mailing.csv").at(0).at("return_address"),
            "500 Riverfront Plaza, Albany, NY 12207");
}

TEST_F(Fixture, WhatIsMissingIsNamedBeforeAnythingIsWritten) {
  SampleCase sample = one();
  const auto error_of = [&] {
    const auto outcome = make(sample, sample.options(), "missing");
    EXPECT_FALSE(outcome);
    EXPECT_FALSE(fs::exists(folder / "missing"));
    EXPECT_FALSE(fs::exists(folder / "missing.partial"));
    return outcome ? std::string() : outcome.error().message;
  };
  sample.incident.hotline.phone.clear();
  EXPECT_TRUE(has(error_of(), "hotline.phone (en/letter.txt:"));
  sample.incident.hotline.phone = "1-800-555-0142";
  sample.incident.sender.name.clear();
  EXPECT_TRUE(has(error_of(), "sender.name"));
  sample.incident.sender.name = "M";
  sample.incident.facts.dates.erase(Anchor::discovered);
  EXPECT_TRUE(has(error_of(), "dates.discovered"));
  sample.incident.facts.dates.erase(Anchor::letters_sent);
  EXPECT_TRUE(has(error_of(), "dates.letters_sent"));
  sample = one();
  Duty paid = sample.assessment.duties[0];
  paid.id = "us-ct/paid_services";
  paid.recipient = "paid_services";
  paid.months = 24;
  sample.assessment.duties.push_back(paid);
  sample.incident.services.months = 12;
  EXPECT_EQ(error_of(), "services.months is 12, but us-ct/paid_services asks for 24");
  sample.incident.services.provider.clear();
  EXPECT_TRUE(has(error_of(), "services.provider (us-ct/paid_services asks for 24 months)"));
}

TEST_F(Fixture, TooFewCodesAreAnError) {
  SampleCase sample(40, 3);
  Options options = sample.options();
  options.codes.resize(5);
  const auto outcome = make(sample, options, "codes");
  ASSERT_FALSE(outcome);
  EXPECT_TRUE(has(outcome.error().message, "services.codes_file has 5 codes")) << outcome.error().message;
}

TEST_F(Fixture, AFolderOfSomebodyElseIsNotTouched) {
  fs::create_directory(folder / "full");
  std::ofstream(folder / "full" / "thesis.txt") << "years of work";
  const SampleCase sample = one();
  EXPECT_FALSE(make(sample, sample.options(), "full"));
  EXPECT_EQ(slurp(folder / "full" / "thesis.txt"), "years of work");
}

TEST_F(Fixture, EverybodyIsInExactlyOneListAndNobodyTwice) {
  const SampleCase sample(400, 7, 5);
  const auto outcome = make(sample, sample.options(), "all");
  ASSERT_TRUE(outcome) << outcome.error().message;
  std::multiset<std::string> seen;
  for (const char* list : {"letters.csv", "held.csv", "substitute.csv", "none.csv"})
    for (const Row& row : rows(folder / "all" / list)) seen.insert(row.at("person_id"));
  EXPECT_EQ(seen.size(), sample.persons.size());
  for (const Person& person : sample.persons) EXPECT_EQ(seen.count(person.id), 1u) << person.id;
  const Counts& c = outcome->counts;
  EXPECT_EQ(c.letters + c.emails + c.held + c.substitute + c.none + c.sent_before + c.later, sample.persons.size());
  EXPECT_EQ(rows(folder / "all" / "mailing.csv").size(), c.letters);
  EXPECT_EQ(outcome->sent.size(), c.letters + c.emails);
  std::set<std::string> numbers, codes;
  for (const Sent& sent : outcome->sent) {
    EXPECT_TRUE(numbers.insert(sent.number).second);
    EXPECT_TRUE(is_letter_number(sent.number));
    EXPECT_TRUE(sent.code.empty() || codes.insert(sent.code).second) << "one code, one person";
    const std::string name =
        sent.channel == Channel::email ? "emails/" + sent.number + ".txt" : "letters/" + sent.number + ".pdf";
    EXPECT_TRUE(fs::exists(folder / "all" / name)) << name;
  }
  EXPECT_GT(c.held, 0u);
  EXPECT_GT(c.substitute, 0u);
  EXPECT_GT(c.none, 0u);
  EXPECT_GT(c.emails, 0u);
  EXPECT_TRUE(fs::exists(folder / "all" / "substitute_notice.en.txt"));

  // The same person twice is refused.
  SampleCase doubled = one();
  doubled.persons.push_back(doubled.persons[0]);
  doubled.facts.push_back(doubled.facts[0]);
  doubled.assessment.group_of.push_back(0);
  EXPECT_FALSE(make(doubled, doubled.options(), "doubled"));
}

TEST_F(Fixture, SameBytesForAnyNumberOfProcessesAndAgain) {
  const SampleCase sample(130, 11, 10);
  Options options = sample.options();
  options.batch_letters = 30;
  options.even_pages = true;
  ASSERT_TRUE(make(sample, options, "a"));
  options.processes = 2;
  ASSERT_TRUE(make(sample, options, "b"));
  const auto a = contents(folder / "a"), b = contents(folder / "b");
  ASSERT_GT(a.size(), 110u);
  EXPECT_TRUE(a.contains("batches/batch-0004.pdf"));
  EXPECT_EQ(a, b);
  options.processes = 3;
  ASSERT_TRUE(make(sample, options, "a")) << "a run may be made again over itself";
  EXPECT_EQ(contents(folder / "a"), b);
  for (const Row& row : rows(folder / "a" / "mailing.csv")) EXPECT_EQ(std::stoi(row.at("batch_page")) % 2, 1);
}

TEST_F(Fixture, WavesReachEverybodyOnce) {
  const SampleCase sample(150, 13);
  Options options = sample.options();
  options.most = 40;
  const auto first = make(sample, options, "w1");
  ASSERT_TRUE(first);
  EXPECT_EQ(first->sent.size(), 40u);
  options.wave = "2";
  options.most = 0;
  options.only_states = {"NY"};
  options.already_sent = first->sent;
  const auto second = make(sample, options, "w2");
  ASSERT_TRUE(second);
  EXPECT_GT(second->sent.size(), 10u);
  options.wave = "3";
  options.only_states.clear();
  options.already_sent.insert(options.already_sent.end(), second->sent.begin(), second->sent.end());
  const auto third = make(sample, options, "w3");
  ASSERT_TRUE(third);
  EXPECT_EQ(third->counts.later, 0u);
  std::set<std::string> persons, codes;
  for (const auto* wave : {&*first, &*second, &*third})
    for (const Sent& sent : wave->sent) {
      EXPECT_TRUE(persons.insert(sent.person).second) << "written to twice: " << sent.person;
      EXPECT_TRUE(sent.code.empty() || codes.insert(sent.code).second);
    }
  // All at once reaches the same people.
  const auto whole = make(sample, sample.options(), "whole");
  ASSERT_TRUE(whole);
  EXPECT_EQ(persons.size(), whole->sent.size());
  // The second wave made again: the same files, though a third was sent since, and somebody new has come into the case.
  const auto before = contents(folder / "w2");
  SampleCase more(151, 13);
  options.wave = "2";
  options.already_sent.insert(options.already_sent.end(), third->sent.begin(), third->sent.end());
  const auto again = make(sample, options, "w2");
  ASSERT_TRUE(again);
  EXPECT_EQ(again->sent, second->sent);
  const auto after = contents(folder / "w2");
  for (const auto& [name, bytes] : before)
    if (name.starts_with("letters/") || name == "mailing.csv" || name == "letters.csv") {
      EXPECT_EQ(after.at(name), bytes) << name;
    }
  EXPECT_EQ(before.size(), after.size());
}

TEST_F(Fixture, NamesOfManyScriptsComeBackAsText) {
  for (const auto& [given, family, printed] :
       {std::tuple("José Ángel", "Núñez", "JOSÉ ÁNGEL NÚÑEZ"), std::tuple("Thị Hương", "Nguyễn", "THỊ HƯƠNG NGUYỄN"),
        std::tuple("Мария", "Кузнецова", "МАРИЯ КУЗНЕЦОВА"), std::tuple("Ελένη", "Παπαδοπούλου", "ΕΛΈΝΗ ΠΑΠΑΔΟΠΟΎΛΟΥ"),
        std::tuple("小明", "王", "王小明"), std::tuple("國榮", "張", "張國榮"), std::tuple("민준", "박", "박민준"),
        std::tuple("محمد", "القاسمي", "محمد القاسمي"), std::tuple("שרה", "לוינסון", "שרה לוינסון"),
        std::tuple("अनीता", "शर्मा", "अनीता शर्मा"), std::tuple("สมชาย", "ใจดี", "สมชาย ใจดี"),
        std::tuple("გიორგი", "ბერიძე", "გიორგი ბერიძე")}) {
    SampleCase sample = one();
    sample.persons[0].name.given = given;
    sample.persons[0].name.family = family;
    const std::string text = letter(sample);
    EXPECT_TRUE(has(text, printed)) << printed << "\n" << text.substr(0, 400);
    EXPECT_TRUE(has(text, "12 N PEARL ST APT 3 ALBANY NY 12207"));
  }
}

TEST_F(Fixture, HostileNamesBreakNothing) {
  std::string zalgo = "Z";
  for (int i = 0; i < 200; ++i) zalgo += "\u0301";
  const std::vector<std::string> names = {std::string("Eve\0l\x01\x1b[31m", 10),
                                          "Eve\r\nTO: SOMEBODY ELSE\n1 Other Street",
                                          std::string(500, 'A'),
                                          std::string(1 << 20, 'B'),
                                          "Eve \u202Ereversed\u202C",
                                          "\u200F\u2067Eve\u2069",
                                          "Eve 😀💥",
                                          "=HYPERLINK(1)",
                                          "Eve \"quoted\", comma",
                                          "\xff\xfe broken",
                                          zalgo,
                                          "{hotline.phone} **bold** @page",
                                          "<b>&amp;</b>",
                                          "Eve\u2028line\u2029paragraph",
                                          "\uE000\uF8FF private"};
  for (const std::string& name : names) {
    SampleCase sample = one();
    sample.persons[0].name.given = name;
    sample.persons[0].name.family = "Last";
    const auto outcome = make(sample, sample.options(), "hostile");
    ASSERT_TRUE(outcome) << outcome.error().message;
    ASSERT_EQ(outcome->counts.letters, 1u) << name.substr(0, 40);
    const Row row = rows(folder / "hostile" / "mailing.csv").at(0);
    EXPECT_EQ(row.at("address_1"), "12 N PEARL ST APT 3");
    EXPECT_EQ(row.at("zip"), "12207");
    EXPECT_FALSE(row.at("first").starts_with("="));
    for (const auto& [column, value] : row)
      EXPECT_EQ(value.find_first_of(std::string("\0\r\n\x1b\x01", 5)), std::string::npos) << column;
    const std::string text = text_of(folder / "hostile" / row.at("file"));
    EXPECT_TRUE(has(text, "12 N PEARL ST APT 3 ALBANY NY 12207 May 28, 2026")) << text.substr(0, 400);
    EXPECT_LE(std::stoi(row.at("pages")), 4);
  }
  SampleCase sample = one();
  sample.persons[0].name.given = "😀";
  sample.persons[0].name.family = "\u202E";
  const auto outcome = make(sample, sample.options(), "nameless");
  ASSERT_TRUE(outcome);
  EXPECT_EQ(outcome->counts.substitute, 1u);
}

TEST_F(Fixture, LettersAreFitForArchives) {
  SampleCase sample = one();
  sample.persons[0].name.given = "小明";
  sample.persons[0].name.family = "محمد";
  known(sample).language = "zh";
  ASSERT_TRUE(make(sample, sample.options(), "archive"));
  const Row row = rows(folder / "archive" / "mailing.csv").at(0);
  const std::string file = (folder / "archive" / row.at("file")).string();
  EXPECT_EQ(std::system(("qpdf --check '" + file + "' > /dev/null").c_str()), 0);
  QPDF pdf;
  pdf.processFile(file.c_str());
  EXPECT_TRUE(pdf.getTrailer().hasKey("/ID"));
  EXPECT_FALSE(pdf.getTrailer().hasKey("/Info")) << "metadata stand in one place";
  EXPECT_FALSE(pdf.getTrailer().hasKey("/Encrypt"));
  QPDFObjectHandle root = pdf.getRoot();
  const auto packet = root.getKey("/Metadata").getStreamData(qpdf_dl_generalized);
  const std::string xmp(reinterpret_cast<const char*>(packet->getBuffer()), packet->getSize());
  EXPECT_TRUE(has(xmp, "<pdfaid:part>2</pdfaid:part>"));
  EXPECT_TRUE(has(xmp, "数据泄露通知"));
  EXPECT_FALSE(has(xmp, "小明")) << "the metadata name nobody";
  QPDFObjectHandle intent = root.getKey("/OutputIntents").getArrayItem(0);
  EXPECT_EQ(intent.getKey("/S").getName(), "/GTS_PDFA1");
  EXPECT_EQ(intent.getKey("/DestOutputProfile").getDict().getKey("/N").getIntValue(), 3);
  int fonts = 0, glyphs = 0;
  FT_Library library = nullptr;
  ASSERT_EQ(FT_Init_FreeType(&library), 0);
  for (auto& object : pdf.getAllObjects()) {
    if (!object.isDictionary()) continue;
    EXPECT_FALSE(object.hasKey("/Group")) << "no transparency";
    EXPECT_FALSE(object.hasKey("/AA") || object.hasKey("/JS") || object.hasKey("/SMask"));
    if (object.getKey("/Subtype").isNameAndEquals("/CIDFontType2")) {
      EXPECT_TRUE(object.getKey("/CIDToGIDMap").isNameAndEquals("/Identity"));
    }
    if (!object.getKey("/Type").isNameAndEquals("/FontDescriptor")) continue;
    ++fonts;
    QPDFObjectHandle program = object.hasKey("/FontFile2") ? object.getKey("/FontFile2") : object.getKey("/FontFile3");
    ASSERT_TRUE(program.isStream()) << "all fonts are embedded";
    // Cairo damages outlines of Chinese fonts that it cuts down from the collection: each glyph must load.
    const auto bytes = program.getStreamData(qpdf_dl_generalized);
    FT_Face face = nullptr;
    ASSERT_EQ(FT_New_Memory_Face(library, bytes->getBuffer(), static_cast<FT_Long>(bytes->getSize()), 0, &face), 0);
    for (FT_Long g = 0; g < face->num_glyphs; ++g) {
      EXPECT_EQ(FT_Load_Glyph(face, static_cast<FT_UInt>(g), FT_LOAD_NO_SCALE | FT_LOAD_NO_HINTING), 0)
          << "glyph " << g;
      ++glyphs;
    }
    FT_Done_Face(face);
  }
  FT_Done_FreeType(library);
  EXPECT_GE(fonts, 4);
  EXPECT_GT(glyphs, 400);
  for (QPDFObjectHandle page : pdf.getAllPages()) {
    EXPECT_FALSE(page.hasKey("/Annots"));
    EXPECT_EQ(page.getKey("/MediaBox").getArrayItem(2).getNumericValue(), 612);
  }
}

TEST_F(Fixture, OwnWordsAndFactsOfTheStates) {
  SampleCase sample = one();
  sample.incident.words["what_happened"] = "On April 29 a thief came by night.\n\nWe found out the next day.";
  sample.incident.letters.parent_company = "Example Holdings";
  sample.incident.facts.hold = LawEnforcementHold{};
  sample.assessment.groups[0].count = 21565;
  sample.assessment.duties[0].content = {"number_affected", "an_unheard_of_tag"};
  const std::string text = letter(sample);
  EXPECT_TRUE(has(text, "What Happened On April 29 a thief came by night. We found out the next day."));
  EXPECT_TRUE(has(text, "is part of Example Holdings."));
  EXPECT_TRUE(has(text, "law enforcement agency asked us to wait"));
  EXPECT_TRUE(has(text, "involves 21,565 people"));
  const auto outcome = make(sample, sample.options(), "tag");
  ASSERT_TRUE(outcome);
  EXPECT_TRUE(std::any_of(outcome->decisions.begin(), outcome->decisions.end(),
                          [](const auto& d) { return has(d, "an_unheard_of_tag"); }));
}

TEST_F(Fixture, EmailWhereItWasAgreed) {
  SampleCase sample = one();
  // An editor broke the line; the empty one ends a paragraph.
  sample.incident.words["what_happened"] = "A thief came\nby night.\n \nWe found out\nthe next day.";
  known(sample).email_agreed = true;
  known(sample).email = "denise@example.com";
  const auto outcome = make(sample, sample.options(), "mail");
  ASSERT_TRUE(outcome);
  EXPECT_EQ(outcome->counts.emails, 1u);
  EXPECT_TRUE(rows(folder / "mail" / "mailing.csv").empty());
  const std::string text = slurp(folder / "mail" / "emails" / (outcome->sent[0].number + ".txt"));
  EXPECT_TRUE(has(text, "A thief came by night.\n\nWe found out the next day.\n")) << text;
  EXPECT_TRUE(
      text.starts_with("To: denise@example.com\nSubject: A notice about your information from Hudson Bend Community "
                       "Services, Inc.\n\n"));
  EXPECT_TRUE(has(text, "- Social Security number\n"));
  for (const std::string_view line : split(text, '\n')) EXPECT_LE(line.size(), 120u) << line;
  known(sample).email = "denise@example.com\nBcc: all@example.com";
  const auto broken = make(sample, sample.options(), "mail2");
  ASSERT_TRUE(broken);
  EXPECT_EQ(broken->counts.emails, 0u) << "what is no address is written to by mail";
}

TEST(Templates, EveryHeadingSaysWhatItServesAndAllLanguagesServeTheSame) {
  const auto templates = Templates::built_in();
  ASSERT_TRUE(templates) << templates.error().message;
  ASSERT_EQ(templates->languages().size(), 3u);
  const Language& english = *templates->find("en");
  for (const auto& [code, language] : templates->languages()) {
    for (const Template* part :
         {&language.letter, &language.addendum, &language.insert, &language.email, &language.substitute})
      EXPECT_TRUE(part->unexplained().empty()) << part->unexplained()[0];
    EXPECT_EQ(language.letter.serves(), english.letter.serves()) << code;
    EXPECT_EQ(language.addendum.serves(), english.addendum.serves()) << code;
  }
}

TEST(Templates, MistakesAreNamedWithTheirLine) {
  const auto error = [](const char* text) {
    const auto read = Template::parse(text, "x.txt");
    return read ? std::string() : read.error().message;
  };
  EXPECT_EQ(error("a\n\n{nobody}\n"), "x.txt:3: no such placeholder: {nobody}");
  EXPECT_EQ(error("{{nobody}}"), "x.txt:1: no such placeholder: {{nobody}}");
  EXPECT_EQ(error("@if tag.a and\n@end"), "x.txt:1: a condition is missing");
  EXPECT_EQ(error("@if colour.red\n@end"), "x.txt:1: no such condition: colour.red");
  EXPECT_EQ(error("@if quiet\nx"), "x.txt:2: @if without @end");
  EXPECT_EQ(error("@end"), "x.txt:1: @end without @if");
  EXPECT_EQ(error("@else"), "x.txt:1: @else without @if");
  EXPECT_EQ(error("@jump"), "x.txt:1: no such directive: @jump");
  EXPECT_EQ(error("**bold"), "x.txt:1: ** without its end");
  EXPECT_EQ(error("{open"), "x.txt:1: no such placeholder: {}");
  std::string deep;
  for (int i = 0; i < 2000; ++i) deep += "@if quiet\n";
  EXPECT_TRUE(has(error(deep.c_str()), "nested too deeply"));
  EXPECT_EQ(error("fine {letter.number} **bold**\n@if has.sender.phone or not quiet\n+ more\n@else\n- x\n@end"), "");
}

TEST(Templates, ConditionsChooseAndParagraphsJoin) {
  const auto read = Template::parse(
      "one\n@if tag.a and not tag.b or tag.c\n+ two **{letter.number}**\n@elif tag.b\nthree\n@else\nfour\n@end\n", "x");
  ASSERT_TRUE(read);
  Scope scope;
  scope.values["letter.number"] = "N";
  std::set<std::string> missing;
  const auto texts = [&] {
    std::string out;
    for (const Block& block : read->expand(scope, missing)) out += block.text.text + "|";
    return out;
  };
  EXPECT_EQ(texts(), "one|four|");
  scope.facts = {"tag.b"};
  EXPECT_EQ(texts(), "one|three|");
  scope.facts = {"tag.a"};
  EXPECT_EQ(texts(), "one two N|");
  scope.facts = {"tag.a", "tag.b"};
  EXPECT_EQ(texts(), "one|three|");
  scope.facts = {"tag.b", "tag.c"};
  EXPECT_EQ(texts(), "one two N|");
  EXPECT_TRUE(missing.empty());
  scope.values.clear();
  texts();
  EXPECT_EQ(missing, std::set<std::string>{"letter.number (x:3)"});
}

TEST(Address, IsWrittenAsThePostalServiceWantsIt) {
  const auto line = [](const char* street) {
    const auto address = mail_address(PostalAddress{street, "Albany", "New York", "12207-1234", ""}, false);
    return address ? address->line_1 + (address->line_2.empty() ? "" : "/" + address->line_2)
                   : "! " + address.error().message;
  };
  EXPECT_EQ(line("12 North Pearl Street, Apartment 3"), "12 N PEARL ST APT 3");
  EXPECT_EQ(line("12 North Street"), "12 NORTH ST");
  EXPECT_EQ(line("9 Avenue Road"), "9 AVENUE RD");
  EXPECT_EQ(line("7 Lark St. #2"), "7 LARK ST # 2");
  EXPECT_EQ(line("p.o. box 221"), "PO BOX 221");
  EXPECT_EQ(line("100 Main Street Southwest"), "100 MAIN ST SW");
  EXPECT_EQ(line("55 Court"), "55 COURT");
  EXPECT_EQ(line("902 Southwest Harbor Springs Boulevard Building 12, Apartment 1407"),
            "BLDG 12 APT 1407/902 SW HARBOR SPRINGS BLVD");
  EXPECT_EQ(line("12 Lake Unit Road"), "12 LAKE UNIT RD");
  EXPECT_EQ(line(" , "), "! no street or box");
  const auto mixed =
      mail_address(PostalAddress{"12 North Pearl Street, Apartment 3", "Albany", "NY", "122071234", "USA"}, true);
  ASSERT_TRUE(mixed);
  EXPECT_EQ(mixed->lines, (std::vector<std::string>{"12 N Pearl St Apt 3", "Albany NY 12207-1234"}));
}

TEST(Address, SaysWhatIsMissing) {
  const auto error = [](PostalAddress address) {
    const auto read = mail_address(address, false);
    return read ? std::string() : read.error().message;
  };
  EXPECT_EQ(error({"", "Albany", "NY", "12207", ""}), "no street or box");
  EXPECT_EQ(error({"1 A St", "", "NY", "12207", ""}), "no city");
  EXPECT_EQ(error({"1 A St", "Albany", "", "12207", ""}), "no state");
  EXPECT_EQ(error({"1 A St", "Albany", "ZZ", "12207", ""}), "the state is not known");
  EXPECT_EQ(error({"1 A St", "Albany", "NY", "", ""}), "no ZIP code");
  EXPECT_EQ(error({"1 A St", "Albany", "NY", "1220", ""}), "the ZIP code has neither 5 nor 9 digits");
  EXPECT_EQ(error({"1 A St", "Albany", "NY", "00000", ""}), "the ZIP code is all zeros");
  EXPECT_EQ(error({"1 A St", "Albany", "NY", "12a07", ""}), "the ZIP code has neither 5 nor 9 digits");
  EXPECT_EQ(error({"10 Rue X", "Montréal", "QC", "H2X 1Y4", "CA"}), "");
  const auto abroad = mail_address(PostalAddress{"10 Rue X", "Montréal", "QC", "H2X 1Y4", "CA"}, false);
  EXPECT_EQ(abroad->lines, (std::vector<std::string>{"10 RUE X", "MONTRÉAL QC H2X 1Y4", "CANADA"}));
  EXPECT_FALSE(mail_address(std::vector<std::string>{"40 Steuben Street", "Albany"}, false));
  EXPECT_FALSE(mail_address(std::vector<std::string>{"Albany, NY 12207"}, false));
}

TEST(LetterNumber, IsStableAndTellsNothing) {
  const std::string number = letter_number("case", "P123456789a");
  EXPECT_EQ(number, letter_number("case", "P123456789a"));
  EXPECT_NE(number, letter_number("another case", "P123456789a"));
  EXPECT_NE(number, letter_number("case", "P123456789b"));
  EXPECT_EQ(number.size(), 14u);
  EXPECT_TRUE(is_letter_number(number));
  EXPECT_TRUE(is_letter_number(to_lower(number)));
  std::set<std::string> all;
  for (int i = 0; i < 20000; ++i) EXPECT_TRUE(all.insert(letter_number("case", "P" + std::to_string(i))).second);
  // One wrong character always shows.
  for (std::size_t at = 0; at < number.size(); ++at) {
    if (number[at] == '-') continue;
    for (const char c : std::string_view("0123456789ABCDEFGHJKMNPQRSTVWXYZ")) {
      std::string wrong = number;
      wrong[at] = c;
      EXPECT_EQ(is_letter_number(wrong), c == number[at]) << wrong;
    }
  }
  EXPECT_FALSE(is_letter_number(""));
  EXPECT_FALSE(is_letter_number(number + "0"));
}

TEST(Contacts, ErrorsNameTheLine) {
  const auto error = [](const char* text) {
    const auto read = read_contacts(text, "c.toml");
    return read ? std::string() : read.error().message;
  };
  EXPECT_EQ(error("[[bureau]]\nname = \"A\"\n[ftc]\nname = \"F\"\n[[agency]]\nstate = \"NY\"\nname = \"G\""), "");
  EXPECT_TRUE(error("[[agency]]\nstate = \"XX\"\nname = \"G\"").starts_with("c.toml:1: state"));
  EXPECT_TRUE(error("[[bureau]]\nphone = \"1\"").starts_with("c.toml:1: name"));
  EXPECT_TRUE(error("nonsense").starts_with("c.toml:1: "));
  const auto table = built_in_contacts();
  ASSERT_TRUE(table);
  EXPECT_EQ(table->bureaus.size(), 3u);
  EXPECT_TRUE(table->states.contains("NY"));
}

}  // namespace
}  // namespace spillmap::notify
