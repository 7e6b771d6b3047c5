// Letters of the duties that the real laws give: what no single stage can see.
#include <gtest/gtest.h>
#include <stdlib.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>

#include "law/engine.h"
#include "model/us_state.h"
#include "notify/notify.h"
#include "notify/sample.h"

namespace spillmap::notify {
namespace {
namespace fs = std::filesystem;

class Case {
 public:
  Case() : sample_(0, 1) {
    std::string name = (fs::temp_directory_path() / "letters_law.XXXXXX").string();
    folder_ = ::mkdtemp(name.data());
  }
  ~Case() {
    std::error_code error;
    fs::remove_all(folder_, error);
  }
  PersonFacts& add(const std::string& state, Capacity capacity, std::vector<Element> elements) {
    Person person;
    person.id = "P" + std::to_string(100000 + sample_.persons.size());
    person.name.given = "Jordan";
    person.name.family = "Sample";
    person.address = {"1 Main Street", "Sampletown", state, "12345", "US"};
    PersonFacts facts;
    facts.region = state;
    facts.capacity = capacity;
    for (const Element e : elements) facts.elements.add(e);
    sample_.persons.push_back(person);
    sample_.facts.push_back(facts);
    return sample_.facts.back();
  }
  Outcome make(bool courtesy = false) {
    sample_.assessment =
        law::assess(law::Rulebook::built_in(), sample_.incident.holder, sample_.incident.facts, sample_.facts);
    auto templates = Templates::built_in();
    auto contacts = built_in_contacts();
    Options options = sample_.options();
    options.codes.resize(sample_.persons.size());
    for (std::size_t i = 0; i < options.codes.size(); ++i) options.codes[i] = "C" + std::to_string(1000 + i);
    options.minor_codes = options.codes;
    options.courtesy = courtesy;
    auto outcome = make_letters(sample_.input(*contacts, *templates), options, folder_ / "out");
    EXPECT_TRUE(outcome) << (outcome ? "" : outcome.error().message);
    return outcome ? std::move(*outcome) : Outcome{};
  }
  // Column of mailing.csv or letters.csv of a person.
  std::string lines(const char* list) const {
    std::ifstream in(folder_ / "out" / list);
    std::stringstream out;
    out << in.rdbuf();
    return out.str();
  }
  SampleCase sample_;
  fs::path folder_;
};

using E = Element;

TEST(LettersOfLaws, EveryContentTagOfEveryStateIsServed) {
  Case c;
  std::vector<E> all;
  for (std::size_t i = 0; i < element_count; ++i) all.push_back(static_cast<E>(i));
  for (const UsState& state : us_states()) {
    c.add(std::string(state.code), Capacity::patient, all);
    c.add(std::string(state.code), Capacity::employee, all);
  }
  const Outcome outcome = c.make(true);
  EXPECT_EQ(outcome.counts.letters, 2 * us_state_count);
  // Some states exempt holders under HIPAA altogether, and HIPAA does not reach staff.
  const Outcome owed = c.make();
  EXPECT_GE(owed.counts.letters, us_state_count);
  EXPECT_EQ(owed.counts.letters + owed.counts.none, 2 * us_state_count);
  EXPECT_EQ(owed.counts.none > 0, std::any_of(owed.decisions.begin(), owed.decisions.end(), [](const auto& d) {
              return d.find("are owed a letter by no law") != std::string::npos;
            }));
  for (const auto& decision : outcome.decisions)
    EXPECT_EQ(decision.find("no clause of the templates serves it"), std::string::npos) << decision;
}

TEST(LettersOfLaws, OnlyWhomHipaaAndMassachusettsBothReachMeetsTheContradiction) {
  Case c;
  c.add("MA", Capacity::patient, {E::name, E::ssn, E::diagnosis});
  c.add("MA", Capacity::employee, {E::name, E::ssn});
  c.add("NY", Capacity::patient, {E::name, E::ssn, E::diagnosis});
  const Outcome outcome = c.make();
  EXPECT_EQ(outcome.counts.letters, 3u);
  EXPECT_EQ(outcome.counts.pages, 4u + 3u + 3u);
  ASSERT_FALSE(outcome.decisions.empty());
  EXPECT_TRUE(outcome.decisions[0].starts_with("1 letters (MA): HIPAA wants")) << outcome.decisions[0];
}

TEST(LettersOfLaws, PlainEnvelopesAreForThoseWhoNeedThem) {
  Case c;
  c.add("NY", Capacity::patient, {E::name, E::ssn, E::diagnosis}).flags = flag_substance_use;
  c.add("NY", Capacity::patient, {E::name, E::ssn, E::diagnosis});
  c.add("NY", Capacity::employee, {E::name, E::ssn});
  c.make();
  const auto plain = [&] {
    const std::string list = c.lines("mailing.csv");
    std::size_t n = 0;
    for (std::size_t at = 0; (at = list.find("\"Mail Processing Center", at)) != std::string::npos; ++at) ++n;
    return n;
  };
  EXPECT_EQ(plain(), 1u);
  c.sample_.incident.holder.kinds.push_back(HolderKind::part2_program);
  c.make();
  EXPECT_EQ(plain(), 2u) << "the name of such a programme tells it of every client";
}

TEST(LettersOfLaws, SomebodyWhomNoLawReachesGetsNoLetter) {
  Case c;
  c.add("NY", Capacity::employee, {E::name, E::phone});
  c.add("NY", Capacity::employee, {E::name, E::ssn});
  const Outcome outcome = c.make();
  EXPECT_EQ(outcome.counts.letters, 1u);
  EXPECT_EQ(outcome.counts.none, 1u);
}

TEST(LettersOfLaws, ConnecticutsTwoYearsAreAsked) {
  Case c;
  c.add("CT", Capacity::patient, {E::name, E::ssn});
  c.sample_.incident.services.months = 12;
  c.sample_.assessment =
      law::assess(law::Rulebook::built_in(), c.sample_.incident.holder, c.sample_.incident.facts, c.sample_.facts);
  auto templates = Templates::built_in();
  auto contacts = built_in_contacts();
  const auto outcome = make_letters(c.sample_.input(*contacts, *templates), c.sample_.options(), c.folder_ / "out");
  ASSERT_FALSE(outcome);
  EXPECT_EQ(outcome.error().message, "services.months is 12, but us-ct/paid_services asks for 24");
  EXPECT_FALSE(fs::exists(c.folder_ / "out"));
}

}  // namespace
}  // namespace spillmap::notify
