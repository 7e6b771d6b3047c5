// The holder's own list of people beside what files say.
#include <gtest/gtest.h>

#include "resolve/resolve.h"

namespace spillmap {
namespace {

using Values = std::vector<std::pair<Element, std::string>>;

PersonName name(std::string given, std::string family) {
  PersonName n;
  n.given = std::move(given);
  n.family = std::move(family);
  n.order_known = true;
  return n;
}

void add(ResultPage& page, const PersonName& who, Values values, Role role = Role::client) {
  Mention m;
  m.name = who;
  m.role = role;
  if (!who.empty()) values.insert(values.begin(), {Element::name, who.display()});
  for (const auto& [element, normalized] : values) {
    Finding f;
    f.element = element;
    f.value = f.normalized = normalized;
    f.confidence = 95;
    f.how = How::table;
    m.findings.push_back(static_cast<std::uint32_t>(page.findings.size()));
    page.findings.push_back(f);
  }
  page.mentions.push_back(std::move(m));
}

struct Outcome {
  std::vector<Person> persons;
  std::vector<NearMiss> near;
  const Person* with(Element e) const {
    for (const Person& p : persons)
      if (p.elements.has(e)) return &p;
    return nullptr;
  }
};

// Each page is a file of its own.
Outcome resolve(const std::vector<ResultPage>& files, const ResultPage* roster) {
  const auto resolver = make_resolver({"2024-06-30", 1});
  for (std::size_t i = 0; i < files.size(); ++i) {
    Sha256 content{};
    content[0] = static_cast<std::uint8_t>(i);
    resolver->add(content, 0, PageView(files[i]));
  }
  if (roster != nullptr) {
    std::vector<std::string> places;
    for (std::size_t m = 0; m < roster->mentions.size(); ++m) places.push_back("row " + std::to_string(m + 2));
    resolver->roster(0, PageView(*roster), places);
  }
  Outcome out;
  EXPECT_TRUE(resolver->resolve([&](Person&& p) -> Status {
    out.persons.push_back(std::move(p));
    return {};
  }));
  out.near = resolver->near_misses();
  return out;
}

ResultPage list() {
  ResultPage page;
  add(page, name("Ottilie", "Winterbourne"),
      {{Element::date_of_birth, "1980-05-06"},
       {Element::medical_record_number, "10448277"},
       {Element::address, "12 Elm St|Albany|NY|12203|"}});
  add(page, name("Leopold", "Brackenridge"),
      {{Element::date_of_birth, "2015-03-04"}, {Element::medical_record_number, "10448278"}});
  add(page, name("Hesper", "Quillfeather"),
      {{Element::date_of_birth, "1990-01-01"}, {Element::health_insurance, "WXK90417"}});
  return page;
}

ResultPage file(const PersonName& who, const Values& values) {
  ResultPage page;
  add(page, who, values);
  return page;
}

TEST(Roster, ANumberAloneGetsNameBirthDateAndAddress) {
  const std::vector<ResultPage> files = {
      file({}, {{Element::medical_record_number, "10448277"}, {Element::diagnosis, "F32"}})};
  const ResultPage roster = list();
  const Outcome without = resolve(files, nullptr);
  ASSERT_EQ(without.persons.size(), 1u);
  EXPECT_TRUE(without.persons[0].name.empty());
  const Outcome with = resolve(files, &roster);
  ASSERT_EQ(with.persons.size(), 1u) << "nobody is a person only because they stand in the roster";
  const Person& p = with.persons[0];
  EXPECT_EQ(p.name.display(), "Ottilie Winterbourne");
  EXPECT_EQ(p.date_of_birth, "1980-05-06");
  EXPECT_EQ(p.address.line, "12 Elm St");
  EXPECT_EQ(p.address_reason, "from the roster, in no file");
  EXPECT_EQ(p.id, without.persons[0].id);
  EXPECT_EQ(p.elements, without.persons[0].elements) << "what the roster says is not exposed";
  EXPECT_EQ(p.mentions, without.persons[0].mentions);
  ASSERT_EQ(p.merges.size(), 1u);
  EXPECT_TRUE(p.merges[0].reason.starts_with("roster row 2: ")) << p.merges[0].reason;
  EXPECT_TRUE(p.merges[0].reason.ends_with("; from there: name, birth date, address")) << p.merges[0].reason;
}

TEST(Roster, AMemberNumberAloneIsTiedToo) {
  const ResultPage roster = list();
  const Outcome out =
      resolve({file({}, {{Element::health_insurance, "WXK90417"}, {Element::medication, "sertraline"}})}, &roster);
  ASSERT_EQ(out.persons.size(), 1u);
  EXPECT_EQ(out.persons[0].name.display(), "Hesper Quillfeather");
}

TEST(Roster, AStrangerOfTheNameWithAnotherBirthDateIsNotTied) {
  const ResultPage roster = list();
  const Outcome out = resolve(
      {file(name("Ottilie", "Winterbourne"), {{Element::date_of_birth, "1955-11-30"}, {Element::diagnosis, "F32"}})},
      &roster);
  ASSERT_EQ(out.persons.size(), 1u);
  EXPECT_EQ(out.persons[0].date_of_birth, "1955-11-30");
  EXPECT_TRUE(out.persons[0].address.empty());
  EXPECT_TRUE(out.persons[0].merges.empty());
}

TEST(Roster, ANumberThatAFileGivesToSomebodyElseTiesNobody) {
  const ResultPage roster = list();
  const Outcome out = resolve({file(name("Bartholomew", "Quennell"),
                                    {{Element::medical_record_number, "10448277"}, {Element::diagnosis, "F32"}})},
                              &roster);
  ASSERT_EQ(out.persons.size(), 1u);
  EXPECT_EQ(out.persons[0].name.display(), "Bartholomew Quennell");
  EXPECT_TRUE(out.persons[0].merges.empty());
}

TEST(Roster, TwoFilesThatShareNothingMeetThroughTheList) {
  const ResultPage roster = list();
  const std::vector<ResultPage> files = {
      file({}, {{Element::medical_record_number, "10448277"}, {Element::diagnosis, "F32"}}),
      file(name("Ottilie", "Winterbourne"), {{Element::date_of_birth, "1980-05-06"}, {Element::ssn, "523456781"}})};
  EXPECT_EQ(resolve(files, nullptr).persons.size(), 2u);
  const Outcome out = resolve(files, &roster);
  ASSERT_EQ(out.persons.size(), 1u);
  EXPECT_TRUE(out.persons[0].elements.has(Element::diagnosis));
  EXPECT_EQ(out.persons[0].ssn, "523456781");
}

TEST(Roster, WhatFilesSayGoesBeforeIt) {
  const ResultPage roster = list();
  const Outcome out = resolve({file(name("Ottilie", "Winterbourne"), {{Element::medical_record_number, "10448277"},
                                                                      {Element::date_of_birth, "1980-05-06"},
                                                                      {Element::address, "9 Oak Ave|Troy|NY|12180|"}})},
                              &roster);
  ASSERT_EQ(out.persons.size(), 1u);
  EXPECT_EQ(out.persons[0].address.line, "9 Oak Ave");
  ASSERT_EQ(out.persons[0].merges.size(), 1u);
  EXPECT_EQ(out.persons[0].merges[0].reason.find("from there"), std::string::npos);
}

TEST(Roster, AChildOfTheListIsAMinor) {
  const ResultPage roster = list();
  const Outcome out =
      resolve({file({}, {{Element::medical_record_number, "10448278"}, {Element::diagnosis, "F90"}})}, &roster);
  ASSERT_EQ(out.persons.size(), 1u);
  EXPECT_TRUE(out.persons[0].minor);
}

TEST(Roster, ItsEntriesAreNoNearMisses) {
  ResultPage roster = list();
  add(roster, name("Ottilie", "Winterbourn"), {{Element::date_of_birth, "1980-05-07"}});
  const Outcome out = resolve({file(name("Otilie", "Winterbourne"), {{Element::diagnosis, "F32"}})}, &roster);
  ASSERT_EQ(out.persons.size(), 1u);
  for (const NearMiss& near : out.near) {
    EXPECT_NE(near.mention_of_one.content, roster_content);
    EXPECT_NE(near.mention_of_other.content, roster_content);
  }
}

}  // namespace
}  // namespace spillmap
