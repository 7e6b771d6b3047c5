#include <gtest/gtest.h>

#include <sstream>

#include "cli/calendar.h"
#include "cli/law_book.h"
#include "cli/law_text.h"

namespace spillmap::cli {
namespace {

// A law of its own, so that amendments of real ones change nothing here.
constexpr std::string_view test_law = R"(
[law]
id = "us-vt"
jurisdiction = "US-VT"
name = "Test Notice Act"
short = "TNA"
people = "residents"
trigger = "acquisition"
medium = "any"
[sources.text]
what = "text of the act"
date = "2020"
seen = 2026-11-23
[[element]]
any = ["ssn"]
cite = "TNA 1"
source = "text"
confidence = "high"
[[element]]
any = ["diagnosis"]
from = 2026-07-01
cite = "TNA 1a"
source = "text"
confidence = "high"
[[element]]
any = ["bank_account"]
certainty = "conditional"
question = "account_usable_alone"
cite = "TNA 1b"
source = "text"
confidence = "medium"
[[duty]]
id = "individuals"
recipient = "individuals"
clock = [{ anchor = "discovered", days = 45 }]
cite = "TNA 2"
source = "text"
confidence = "high"
[[duty]]
id = "attorney_general"
recipient = "attorney_general"
rule = "same_as_individuals"
cite = "TNA 3"
source = "text"
confidence = "medium"
[[duty]]
id = "credit_bureaus"
recipient = "credit_bureaus"
rule = "without_unreasonable_delay"
threshold = [{ op = "gt", number = 1000, basis = "residents" }]
cite = "TNA 4"
source = "text"
confidence = "high"
)";

Day day(const char* iso) { return *parse_day(iso); }

law::Rulebook rules() {
  auto book = law::Rulebook::from_text({{"us-vt/test.toml", std::string(test_law)}});
  EXPECT_TRUE(book) << book.error().message;
  return *book;
}

pipeline::CasePersons people() {
  pipeline::CasePersons out;
  const auto add = [&](const char* id, Life life, std::vector<Element> elements) {
    PersonFacts p;
    p.region = "VT";
    p.capacity = Capacity::customer;
    p.life = life;
    for (const Element e : elements) p.elements.add(e);
    out.ids.emplace_back(id);
    out.facts.push_back(p);
  };
  add("P0000000001", Life::adult, {Element::name, Element::ssn});
  add("P0000000002", Life::adult, {Element::name, Element::ssn});
  add("P0000000003", Life::adult, {Element::name, Element::bank_account});
  return out;
}

Incident incident() {
  Incident out;
  out.title = "Intrusion, spring; 2026";
  out.holder.name = "Harrow Falls";
  out.holder.kinds = {HolderKind::private_body};
  out.facts.dates[Anchor::happened] = day("2026-04-20");
  out.facts.dates[Anchor::discovered] = day("2026-04-29");
  return out;
}

CaseDuties duties(const char* as_of, const Incident& facts = incident()) {
  const law::Rulebook book = rules();
  auto out = duties_of(facts, people(), book, day(as_of), false);
  EXPECT_TRUE(out) << out.error().message;
  return std::move(*out);
}

std::string text_of(const CaseDuties& d, const LawTextOptions& options = {}) {
  std::ostringstream out;
  write_duties(out, d, options);
  return out.str();
}

const Duty& one(const CaseDuties& d, std::string_view id) {
  for (const Duty& duty : d.assessment.duties)
    if (duty.id == id) return duty;
  ADD_FAILURE() << "no " << id;
  static const Duty none;
  return none;
}

TEST(LawTable, IsInTheOrderOfDaysAndSaysWhatItMisses) {
  EXPECT_EQ(text_of(duties("2026-06-01")),
            R"(Letters must be out by Saturday, June 13, 2026: 12 days left (us-vt/individuals).
As of 2026-06-01: 3 people, 1 law reaches them.

Days:
LEFT          BY          THE LAW SAYS      WHO IS TOLD                     STATUS    PEOPLE  CITATION  DUTY
12 days left  2026-06-13  with the letters  Attorney General of Vermont     required       2  TNA 3     us-vt/attorney_general
12 days left  2026-06-13  2026-06-13        the people themselves, Vermont  required       2  TNA 2     us-vt/individuals

Depends on what is not known:
LEFT          BY          WHO IS TOLD                     STATUS   PEOPLE  CITATION  DUTY
12 days left  2026-06-13  the people themselves, Vermont  depends       1  TNA 2     us-vt/individuals.conditional

Tell me, because it would change an answer (spillmap incident set KEY VALUE):
  KEY                           FOR                                QUESTION
  answers.account_usable_alone  us-vt/attorney_general and 1 more  Can money be moved with the account or card number alone, without a code or password?

Looked at and not required: 1. --all lists them.

More on one: spillmap law --why DUTY. Research, not legal advice: a lawyer must check what you rely on.
)");
}

TEST(LawTable, DaysLeftAreCountedFromTheDayOfTheQuestion) {
  const CaseDuties last_day = duties("2026-06-13");
  const Duty& letters = one(last_day, "us-vt/individuals");
  ASSERT_EQ(letters.due, day("2026-06-13")) << "29 April and 45 days";
  EXPECT_EQ(left_words(letters, duties("2026-06-11")), "2 days left");
  EXPECT_EQ(left_words(letters, duties("2026-06-12")), "1 day left");
  EXPECT_EQ(left_words(letters, duties("2026-06-13")), "today");
  EXPECT_EQ(left_words(letters, duties("2026-06-14")), "OVERDUE by 1 day");
  EXPECT_EQ(left_words(letters, duties("2027-06-13")), "OVERDUE by 365 days");
  EXPECT_EQ(binding_words(duties("2026-06-13")),
            "Letters must be out by Saturday, June 13, 2026: today (us-vt/individuals).");
}

TEST(LawTable, OverdueIsAWordAndRedOnATerminal) {
  const CaseDuties late = duties("2026-06-20");
  EXPECT_EQ(text_of(late).find('\x1b'), std::string::npos);
  EXPECT_NE(text_of(late).find("OVERDUE by 7 days"), std::string::npos);
  const std::string red = text_of(late, {.colour = true});
  EXPECT_NE(red.find("\x1b[31mOVERDUE by 7 days"), std::string::npos) << red;
  EXPECT_EQ(text_of(duties("2026-06-01"), {.colour = true}).find('\x1b'), std::string::npos) << "nothing is late";
}

TEST(LawTable, WhatIsDoneIsNotOverdue) {
  Incident sent = incident();
  sent.facts.dates[Anchor::letters_sent] = day("2026-06-10");
  CaseDuties d = duties("2026-07-01", sent);
  EXPECT_EQ(left_words(one(d, "us-vt/individuals"), d), "done");
  EXPECT_NE(
      binding_words(d).find("Letters went out on June 10, 2026; the last day was Saturday, June 13, 2026: in time"),
      std::string::npos);
  EXPECT_EQ(left_words(one(d, "us-vt/attorney_general"), d), "OVERDUE by 21 days")
      << "the facts do not say that it was told";
  sent.facts.told = {{"us-vt/attorney_general", day("2026-06-09")}, {"us-vt/nobody", day("2026-06-09")}};
  d = duties("2026-07-01", sent);
  EXPECT_EQ(left_words(one(d, "us-vt/attorney_general"), d), "done");
  ASSERT_FALSE(d.assessment.notes.empty());
  EXPECT_NE(d.assessment.notes.back().find("us-vt/nobody is done, but there is no such duty"), std::string::npos);
  sent.facts.told.clear();
  sent.facts.dates[Anchor::letters_sent] = day("2026-06-15");
  d = duties("2026-07-01", sent);
  EXPECT_EQ(left_words(one(d, "us-vt/individuals"), d), "done 2 days late");
  EXPECT_NE(binding_words(d).find("2 days LATE"), std::string::npos);
  d = duties("2026-06-01", sent);
  EXPECT_EQ(left_words(one(d, "us-vt/individuals"), d), "12 days left") << "planned is not done";
  EXPECT_NE(binding_words(d).find("They are planned for June 15, 2026, which is TOO LATE."), std::string::npos);
}

TEST(LawTable, ByRecipientAndAll) {
  const std::string text = text_of(duties("2026-06-01"), {.by_recipient = true, .all = true});
  EXPECT_NE(text.find("\nAttorney General\nLEFT"), std::string::npos) << text;
  EXPECT_NE(text.find("\nThe people themselves\nLEFT"), std::string::npos);
  EXPECT_NE(text.find("Looked at and not required:\n"), std::string::npos);
  EXPECT_NE(text.find("more than 1000 residents of the state: 2"), std::string::npos);
}

TEST(LawTable, WhyGoesDownToPeopleAndSource) {
  const CaseDuties d = duties("2026-06-01");
  std::ostringstream out;
  write_why(out, d, "us-vt/individuals", {});
  const std::string text = out.str();
  for (const char* part :
       {"discovered 2026-04-29 + 45 days = 2026-06-13, a Saturday; last business day before it 2026-06-12", "TNA 2",
        "text of the act", "confidence      high", "VT", "customer"})
    EXPECT_NE(text.find(part), std::string::npos) << part << " in\n" << text;
  EXPECT_EQ(text.find("P000"), std::string::npos);
  std::ostringstream named;
  write_why(named, d, "us-vt/individuals", {{"P0000000001", "Ann"}, {"P0000000002", "Bob\x1b"}, {"P0000000003", "Cy"}});
  EXPECT_NE(named.str().find("P0000000002"), std::string::npos);
  EXPECT_EQ(named.str().find('\x1b'), std::string::npos);
}

TEST(LawTable, JsonSaysTheSame) {
  const Json json = duties_json(duties("2026-06-20"));
  EXPECT_EQ(json["binding_deadline"]["day"], "2026-06-13");
  EXPECT_EQ(json["binding_deadline"]["days_left"], -7);
  const Json& first = json["duties"][0];
  EXPECT_EQ(first["act_by"], "2026-06-13");
  EXPECT_EQ(first["overdue"], true);
  EXPECT_EQ(first["days_left"], -7);
  EXPECT_TRUE(json["missing"].is_array());
}

TEST(Duties, WantPeopleAndPossibleDays) {
  const law::Rulebook book = rules();
  const auto nobody = duties_of(incident(), {}, book, day("2026-06-01"), false);
  ASSERT_FALSE(nobody);
  EXPECT_NE(nobody.error().message.find("nobody is affected"), std::string::npos);
  const auto early = duties_of(incident(), people(), book, day("2026-04-28"), false);
  ASSERT_FALSE(early);
  EXPECT_NE(early.error().message.find("cannot be known yet"), std::string::npos);
  Incident unknown_holder = incident();
  unknown_holder.holder.kinds.clear();
  EXPECT_NE(text_of(duties("2026-06-01", unknown_holder)).find("holder.kinds"), std::string::npos);
}

TEST(Calendar, IsTheSameBytes) {
  CaseDuties d = duties("2026-06-01");
  EXPECT_EQ(calendar_of(d), calendar_of(duties("2026-06-01")));
  std::erase_if(d.assessment.duties, [](const Duty& duty) { return duty.id != "us-vt/individuals"; });
  std::string expected = R"(BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Spillmap//Deadlines//EN
CALSCALE:GREGORIAN
X-WR-CALNAME:Deadlines: Intrusion\, spring\; 2026
BEGIN:VEVENT
UID:us-vt.individuals-6984351ab4a40361@spillmap.invalid
DTSTAMP:20260601T000000Z
SEQUENCE:20605
DTSTART;VALUE=DATE:20260613
DTEND;VALUE=DATE:20260614
SUMMARY:Due: the people themselves\, Vermont
DESCRIPTION:Status: required. People: 2.\ndiscovered 2026-04-29 + 45 days =
  2026-06-13\, a Saturday\; last business day before it 2026-06-12\nTNA 2\n
 More: spillmap law --why us-vt/individuals\nResearch\, not legal advice.
TRANSP:TRANSPARENT
BEGIN:VALARM
ACTION:DISPLAY
DESCRIPTION:Due: the people themselves\, Vermont
TRIGGER:-P7D
END:VALARM
BEGIN:VALARM
ACTION:DISPLAY
DESCRIPTION:Due: the people themselves\, Vermont
TRIGGER:-P1D
END:VALARM
END:VEVENT
END:VCALENDAR
)";
  for (std::size_t at = 0; (at = expected.find('\n', at)) != std::string::npos; at += 2) expected.insert(at, "\r");
  EXPECT_EQ(calendar_of(d), expected);
}

TEST(Calendar, IsFoldedAndEscapedAndNamesNobody) {
  const std::string text = calendar_of(duties("2026-06-01"));
  EXPECT_EQ(text.find("P0000000001"), std::string::npos);
  std::size_t begin = 0, lines = 0;
  for (std::size_t end; (end = text.find("\r\n", begin)) != std::string::npos; begin = end + 2, ++lines)
    EXPECT_LE(end - begin, 75u) << text.substr(begin, end - begin);
  EXPECT_EQ(begin, text.size()) << "every line ends with CRLF";
  EXPECT_EQ(std::count(text.begin(), text.end(), '\n'), static_cast<std::ptrdiff_t>(lines));
  EXPECT_NE(text.find("X-WR-CALNAME:Deadlines: Intrusion\\, spring\\; 2026"), std::string::npos) << text;
  EXPECT_EQ(escaped_text("a,b;c\\d\ne\r\x01"), "a\\,b\\;c\\\\d\\ne");
  std::string line = "X:";
  for (int i = 0; i < 60; ++i) line += "é";
  const std::string folded = folded_line(line);
  std::string unfolded = folded;
  for (std::size_t at; (at = unfolded.find("\r\n ")) != std::string::npos;) unfolded.erase(at, 3);
  EXPECT_EQ(unfolded, line + "\r\n");
  EXPECT_EQ(folded.find("\r\n \xa9"), std::string::npos) << "no character is cut";
  EXPECT_EQ(folded_line(std::string(75, 'x')), std::string(75, 'x') + "\r\n");
  EXPECT_EQ(folded_line(std::string(76, 'x')), std::string(75, 'x') + "\r\n x\r\n");
}

TEST(Calendar, WhatIsDoneOrNotOwedIsNotInIt) {
  Incident sent = incident();
  sent.facts.dates[Anchor::letters_sent] = day("2026-06-10");
  const std::string text = calendar_of(duties("2026-07-01", sent));
  EXPECT_EQ(text.find("us-vt.individuals"), std::string::npos);
  EXPECT_NE(text.find("us-vt.attorney_general"), std::string::npos);
  EXPECT_EQ(text.find("us-vt.credit_bureaus"), std::string::npos) << "not required";
}

TEST(LawBook, ShowsTheLawOfADayAndWhatChanges) {
  const law::Rulebook book = rules();
  for (const char* name : {"VT", "vt", "Vermont", "US-VT", "us-vt"})
    EXPECT_EQ(laws_named(book, name).size(), 1u) << name;
  EXPECT_TRUE(laws_named(book, "NY").empty());
  const auto shown_on = [&](const char* on) {
    std::ostringstream out;
    write_law(out, *laws_named(book, "VT")[0], day(on));
    return out.str();
  };
  const std::string before = shown_on("2026-06-30"), after = shown_on("2026-07-01");
  const std::string data = before.substr(0, before.find("What changes next"));
  EXPECT_EQ(data.find("diagnosis"), std::string::npos) << data;
  EXPECT_NE(before.find("What changes next\n  2026-07-01\n      begins: diagnosis, with the name (TNA 1a)"),
            std::string::npos)
      << before;
  EXPECT_NE(after.find("  diagnosis, with the name\n      TNA 1a; since 2026-07-01; confidence high"),
            std::string::npos)
      << after;
  EXPECT_NE(after.find("What changes next\n  nothing that is known here"), std::string::npos);
  EXPECT_NE(before.find("individuals: the people themselves; 45 days from discovered"), std::string::npos);
  EXPECT_NE(before.find("if more than 1000 residents of the state"), std::string::npos);
  EXPECT_EQ(law_json(*laws_named(book, "VT")[0], day("2026-06-30"))["elements"].size(), 2u);
  EXPECT_EQ(law_json(*laws_named(book, "VT")[0], day("2026-07-01"))["elements"].size(), 3u);
}

}  // namespace
}  // namespace spillmap::cli
