#include "law/engine.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace spillmap::law {
namespace {

// An invented law of a real state, so that the tests of the engine do not move with the data.
constexpr std::string_view sample = R"(
[law]
id = "us-wy"
jurisdiction = "US-WY"
name = "Sample law"
short = "Sample"
people = "residents"
[sources.s]
what = "invented"
date = "2020"
seen = 2026-01-01
[[element]]
any = ["ssn"]
cite = "1"
source = "s"
confidence = "high"
[[element]]
any = ["bank_account"]
certainty = "conditional"
question = "account_usable_alone"
cite = "1"
source = "s"
confidence = "high"
[[element]]
any = ["diagnosis"]
from = 2025-07-01
applies_by = ["happened", "discovered"]
cite = "1"
source = "s"
confidence = "high"
[encryption]
exit = true
lost_with_key = "unknown"
cite = "2"
source = "s"
confidence = "high"
[harm]
exit = true
test = "no harm"
cite = "3"
source = "s"
confidence = "high"
[police]
delay = true
cite = "4"
source = "s"
confidence = "high"
[[duty]]
id = "individuals"
recipient = "individuals"
rule = "without_unreasonable_delay"
until = 2025-01-01
cite = "5"
source = "s"
confidence = "high"
[[duty]]
id = "individuals"
recipient = "individuals"
clock = [{ anchor = "discovered", days = 45 }]
from = 2025-01-01
cite = "5"
source = "s"
confidence = "high"
[[duty]]
id = "attorney_general"
recipient = "attorney_general"
clock = [{ anchor = "scope_identified", business_days = 3 }]
rule = "before_letters"
threshold = [{ op = "gt", number = 500, basis = "residents" }]
cite = "6"
source = "s"
confidence = "medium"
[[duty]]
id = "credit_bureaus"
recipient = "credit_bureaus"
rule = "without_unreasonable_delay"
threshold = [{ op = "ge", number = 1000, basis = "residents" }, { op = "ge", number = 1000, basis = "mailing" }]
cite = "7"
source = "s"
confidence = "high"
)";

class EngineTest : public ::testing::Test {
 protected:
  EngineTest() : rules_(Rulebook::from_text({{"sample.toml", std::string(sample)}}).value()) {
    holder_.kinds = {HolderKind::private_body};
    facts_.dates[Anchor::discovered] = make_day(2026, 3, 2);
    add(10, "WY", {Element::name, Element::ssn});
  }

  PersonFacts& add(std::uint64_t count, std::string state, std::initializer_list<Element> elements) {
    PersonGroup group;
    group.count = count;
    group.facts.region = std::move(state);
    for (const Element e : elements) group.facts.elements.add(e);
    people_.push_back(group);
    return people_.back().facts;
  }
  Assessment run() const { return assess(rules_, holder_, facts_, std::span<const PersonGroup>(people_)); }
  static const Duty& duty(const Assessment& a, std::string_view id) {
    const auto at = std::find_if(a.duties.begin(), a.duties.end(), [&](const Duty& d) { return d.id == id; });
    EXPECT_NE(at, a.duties.end()) << id;
    static const Duty none;
    return at == a.duties.end() ? none : *at;
  }

  Rulebook rules_;
  DataHolder holder_;
  IncidentFacts facts_;
  std::vector<PersonGroup> people_;
};

TEST_F(EngineTest, CountsDaysFromTheAnchorAndDoesNotRollOffAWeekend) {
  facts_.dates[Anchor::discovered] = make_day(2026, 3, 4);
  const Assessment a = run();
  const Duty& d = duty(a, "us-wy/individuals");
  EXPECT_EQ(d.status, DutyStatus::required);
  EXPECT_EQ(to_string(d.due.value()), "2026-04-18");
  EXPECT_EQ(d.arithmetic,
            "discovered 2026-03-04 + 45 days = 2026-04-18, a Saturday; last business day before it 2026-04-17");
  EXPECT_EQ(d.count, 10u);
  EXPECT_EQ(a.binding_deadline, d.due);
}

TEST_F(EngineTest, TheVersionOfTheDayOfDiscoveryHolds) {
  for (const auto& [day, has_day] :
       {std::pair{make_day(2024, 12, 31), false}, {make_day(2025, 1, 1), true}, {make_day(2025, 1, 2), true}}) {
    facts_.dates[Anchor::discovered] = day;
    EXPECT_EQ(duty(run(), "us-wy/individuals").due.has_value(), has_day) << to_string(day);
  }
}

TEST_F(EngineTest, ThresholdsKeepTheirOperator) {
  for (const auto& [count, owed] : {std::pair{499u, false}, {500u, false}, {501u, true}}) {
    people_[0].count = count;
    EXPECT_EQ(duty(run(), "us-wy/attorney_general").status, owed ? DutyStatus::required : DutyStatus::not_required)
        << count;
  }
}

TEST_F(EngineTest, AMissingAnchorIsAskedForAndTheSafeDayGiven) {
  people_[0].count = 501;
  const Assessment a = run();
  const Duty& d = duty(a, "us-wy/attorney_general");
  EXPECT_FALSE(d.due);
  EXPECT_EQ(to_string(d.act_by.value()), "2026-03-05");
  ASSERT_EQ(d.missing.size(), 1u);
  EXPECT_EQ(d.missing[0].name, "dates.scope_identified");
  EXPECT_EQ(a.missing, d.missing);
}

TEST_F(EngineTest, TwoReadingsOfACountAreAmbiguous) {
  add(990, "TX", {Element::name, Element::ssn});
  EXPECT_EQ(duty(run(), "us-wy/credit_bureaus").status, DutyStatus::not_required) << "no law here reaches Texas";
  people_[0].count = 999;
  people_.push_back(people_[0]);
  people_.back().count = 1;
  EXPECT_EQ(duty(run(), "us-wy/credit_bureaus").status, DutyStatus::required);
}

TEST_F(EngineTest, WhatHangsOnAFactIsConditionalUntilItIsAnswered) {
  people_.clear();
  add(5, "WY", {Element::name, Element::bank_account});
  const Assessment a = run();
  EXPECT_EQ(duty(a, "us-wy/individuals.conditional").status, DutyStatus::conditional);
  ASSERT_FALSE(a.missing.empty());
  EXPECT_EQ(a.missing[0].name, "answers.account_usable_alone");
  facts_.answers["account_usable_alone"] = true;
  EXPECT_EQ(duty(run(), "us-wy/individuals").status, DutyStatus::required);
  facts_.answers["account_usable_alone"] = false;
  EXPECT_EQ(duty(run(), "us-wy/individuals").status, DutyStatus::not_required);
}

TEST_F(EngineTest, AnIncidentOnBothSidesOfAnAmendmentIsAmbiguous) {
  people_.clear();
  add(5, "WY", {Element::name, Element::diagnosis});
  facts_.dates[Anchor::happened] = make_day(2025, 6, 30);
  facts_.dates[Anchor::discovered] = make_day(2025, 7, 1);
  const Assessment a = run();
  const Duty& d = duty(a, "us-wy/individuals.ambiguous");
  EXPECT_EQ(d.status, DutyStatus::ambiguous);
  EXPECT_EQ(to_string(d.due.value()), "2025-08-15");
  facts_.dates[Anchor::happened] = make_day(2025, 7, 1);
  EXPECT_EQ(duty(run(), "us-wy/individuals").status, DutyStatus::required);
  facts_.dates[Anchor::happened] = make_day(2025, 6, 1);
  facts_.dates[Anchor::discovered] = make_day(2025, 6, 30);
  EXPECT_EQ(duty(run(), "us-wy/individuals").status, DutyStatus::not_required);
}

TEST_F(EngineTest, EncryptionIsAnExitUnlessTheKeyWentToo) {
  facts_.encrypted = true;
  EXPECT_EQ(duty(run(), "us-wy/individuals").status, DutyStatus::not_required);
  facts_.key_taken = true;
  EXPECT_EQ(duty(run(), "us-wy/individuals.ambiguous").status, DutyStatus::ambiguous);
  facts_.key_taken = false;
  facts_.encrypted_by_attacker = true;
  EXPECT_EQ(duty(run(), "us-wy/individuals").status, DutyStatus::required);
}

TEST_F(EngineTest, NoLikelyHarmIsAnExitWhereTheLawHasOne) {
  facts_.harm_likely = false;
  const Assessment a = run();
  EXPECT_EQ(duty(a, "us-wy/individuals").status, DutyStatus::not_required);
  EXPECT_FALSE(a.binding_deadline);
}

TEST_F(EngineTest, APoliceHoldMovesTheDay) {
  facts_.hold = LawEnforcementHold{true, make_day(2026, 3, 10), make_day(2026, 4, 1), {}, {}};
  EXPECT_EQ(to_string(duty(run(), "us-wy/individuals").due.value()), "2026-04-16") << "released before the day";
  facts_.hold->until = make_day(2026, 5, 1);
  const Assessment a = run();
  const Duty& d = duty(a, "us-wy/individuals");
  EXPECT_FALSE(d.due);
  EXPECT_EQ(d.rule, DueRule::without_unreasonable_delay);
  EXPECT_EQ(to_string(d.held_until.value()), "2026-05-01");
}

TEST_F(EngineTest, MinorsAndTheDeadAreToldThroughOthers) {
  add(3, "WY", {Element::name, Element::ssn}).life = Life::minor;
  PersonFacts& of_age = add(2, "WY", {Element::name, Element::ssn});
  of_age.life = Life::minor;
  of_age.turns_18 = make_day(2026, 3, 1);
  PersonFacts& dead = add(4, "WY", {Element::name, Element::ssn});
  dead.life = Life::deceased;
  dead.representative_known = true;
  PersonFacts& alone = add(5, "WY", {Element::name, Element::ssn});
  alone.life = Life::deceased;
  alone.representative_known = false;
  const Assessment a = run();
  EXPECT_EQ(duty(a, "us-wy/individuals").count, 12u) << "ten adults and two who came of age";
  EXPECT_EQ(duty(a, "us-wy/individuals.guardians").count, 3u);
  EXPECT_EQ(duty(a, "us-wy/individuals.next_of_kin").count, 4u);
  EXPECT_EQ(duty(a, "us-wy/attorney_general").count, 24u) << "the dead count";
}

TEST_F(EngineTest, PersonsAreJoinedToGroups) {
  std::vector<PersonFacts> persons(20, people_[0].facts);
  persons[7].region = "";
  const Assessment a = assess(rules_, holder_, facts_, std::span<const PersonFacts>(persons));
  ASSERT_EQ(a.groups.size(), 2u);
  EXPECT_EQ(a.groups[0].count, 19u);
  EXPECT_EQ(a.group_of[7], 1u);
  ASSERT_EQ(a.notes.size(), 1u);
  EXPECT_NE(a.notes[0].find("1 person with no known state"), std::string::npos);
}

TEST(Rules, AFaultyFileIsToldByLineAndKey) {
  const auto error = [](std::string_view from, std::string_view to) {
    std::string text(sample);
    text.replace(text.find(from), from.size(), to);
    const auto law = read_law("sample.toml", text);
    return law ? std::string() : law.error().message;
  };
  EXPECT_NE(error("cite = \"6\"\n", "").find("duty 3: has no cite"), std::string::npos);
  EXPECT_NE(error("confidence = \"medium\"", "confidence = \"sure\"").find("confidence 'sure'"), std::string::npos);
  EXPECT_NE(error("seen = 2026-01-01", "seen = 2026-02-30").find("sample.toml:"), std::string::npos);
  EXPECT_NE(error("seen = 2026-01-01\n", "").find("no day on which it was seen"), std::string::npos);
  EXPECT_NE(error("source = \"s\"", "source = \"t\"").find("source 't' is not in [sources]"), std::string::npos);
  EXPECT_NE(error("any = [\"ssn\"]", "any = [\"sns\"]").find("'sns' is not an element"), std::string::npos);
  EXPECT_NE(error("basis = \"residents\"", "basis = \"inhabitants\"").find("basis 'inhabitants'"), std::string::npos);
  EXPECT_NE(error("[police]", "colour = 3\n[police]").find("unknown key 'colour'"), std::string::npos);
  EXPECT_NE(error("until = 2025-01-01", "until = 2025-02-01").find("two versions of 'individuals' hold on one day"),
            std::string::npos);
  EXPECT_NE(error("US-WY", "US-QQ").find("no state or territory"), std::string::npos);
  EXPECT_NE(error("op = \"gt\"", "op = gt").find("sample.toml:"), std::string::npos) << "not TOML";
}

}  // namespace
}  // namespace spillmap::law
