#include "resolve/resolve.h"

#include <gtest/gtest.h>
#include <malloc.h>

#include <algorithm>
#include <numeric>
#include <random>
#include <set>

#include "resolve/mentions.h"
#include "resolve/model.h"

namespace spillmap {
namespace {

// Builds one content per mention; values are given as "element=normalized".
struct World {
  std::vector<ResultPage> pages;

  std::size_t mention(PersonName name, std::vector<std::pair<Element, std::string>> values, Role role = Role::client) {
    ResultPage page;
    Mention m;
    m.name = name;
    m.role = role;
    if (!name.empty()) values.insert(values.begin(), {Element::name, "n"});
    for (const auto& [element, normalized] : values) {
      Finding f;
      f.element = element;
      f.value = f.normalized = normalized;
      f.confidence = 95;
      m.findings.push_back(static_cast<std::uint32_t>(page.findings.size()));
      page.findings.push_back(f);
    }
    page.mentions.push_back(m);
    pages.push_back(page);
    return pages.size() - 1;
  }

  static MentionRef at(std::size_t mention) {
    MentionRef ref;
    ref.content[0] = static_cast<std::uint8_t>(mention >> 8);
    ref.content[1] = static_cast<std::uint8_t>(mention);
    return ref;
  }

  Resolution resolve(std::vector<std::size_t> order = {}, const std::vector<Decision>& decisions = {}) const {
    if (order.empty())
      for (std::size_t i = 0; i < pages.size(); ++i) order.push_back(i);
    std::vector<ResolveInput> inputs;
    for (const std::size_t i : order) {
      Sha256 content{};
      content[0] = static_cast<std::uint8_t>(i >> 8);
      content[1] = static_cast<std::uint8_t>(i);
      inputs.push_back({content, 0, &pages[i]});
    }
    return resolve_mentions(inputs, {"2024-06-30", 0}, {}, decisions);
  }
};

Decision decided(std::uint32_t number, Ruling ruling, std::vector<std::size_t> one, std::vector<std::size_t> other) {
  Decision d;
  d.number = number;
  d.ruling = ruling;
  for (const std::size_t i : one) d.one.push_back(World::at(i));
  for (const std::size_t i : other) d.other.push_back(World::at(i));
  d.who = "reviewer";
  d.why = "seen";
  return d;
}

PersonName named(const char* given, const char* family, const char* middle = "", const char* suffix = "") {
  PersonName n;
  n.given = given;
  n.family = family;
  n.middle = middle;
  n.suffix = suffix;
  n.order_known = true;
  return n;
}

using E = Element;

TEST(Resolve, OneNumberJoinsSpellingsOfOneName) {
  World w;
  w.mention(named("William", "Achterberg", "J"), {{E::ssn, "101223001"}});
  w.mention(named("Bill", "Achterberg"), {{E::ssn, "101223001"}, {E::diagnosis, "F411"}});
  const Resolution r = w.resolve();
  ASSERT_EQ(r.persons.size(), 1u);
  EXPECT_EQ(r.persons[0].name.display(), "William J Achterberg");
  ASSERT_EQ(r.persons[0].merges.size(), 1u);
  EXPECT_NE(r.persons[0].merges[0].reason.find("tax number exact"), std::string::npos);
  EXPECT_TRUE(r.persons[0].affected);
}

TEST(Resolve, TwoNumbersAreTwoPeopleOfOneName) {
  World w;
  w.mention(named("Maria", "Torres"), {{E::ssn, "101223001"}, {E::date_of_birth, "1980-01-02"}});
  w.mention(named("Maria", "Torres"), {{E::ssn, "555667777"}, {E::date_of_birth, "1991-07-08"}});
  EXPECT_EQ(w.resolve().persons.size(), 2u);
}

// A form that gave both numbers of a couple to one of them.
TEST(Resolve, WhoeverHasTwoNumbersAndTwoBirthDatesIsNoBridge) {
  World w;
  w.mention(named("Kathleen", "Halvorsen"), {{E::ssn, "101223001"}, {E::date_of_birth, "1951-02-14"}});
  w.mention(named("Delbert", "Halvorsen"), {{E::ssn, "555667777"}, {E::date_of_birth, "1948-07-30"}});
  w.mention(named("Kathleen", "Halvorsen"), {{E::ssn, "101223001"},
                                             {E::date_of_birth, "1951-02-14"},
                                             {E::ssn, "555667777"},
                                             {E::date_of_birth, "1948-07-30"}});
  EXPECT_EQ(w.resolve().persons.size(), 2u);
}

TEST(Resolve, TwinsShareBirthDateFamilyNameAndAddress) {
  World w;
  w.mention(named("Ada", "Okafor"), {{E::date_of_birth, "2014-02-03"}, {E::address, "1 Elm St|Troy|NY|12180|"}});
  w.mention(named("Ida", "Okafor"), {{E::date_of_birth, "2014-02-03"}, {E::address, "1 Elm St|Troy|NY|12180|"}});
  EXPECT_EQ(w.resolve().persons.size(), 2u);
}

TEST(Resolve, FatherAndSonOfOneNameStayTwo) {
  World w;
  w.mention(named("Joseph", "Marchetti", "", "Sr"), {{E::medical_record_number, "100200"}});
  w.mention(named("Joseph", "Marchetti", "", "Jr"), {{E::medical_record_number, "100300"}});
  EXPECT_EQ(w.resolve().persons.size(), 2u);
}

// Four on the sheet of a group, of whom `known` stand elsewhere with their whole names.
std::size_t people_of_a_group(std::size_t known, bool namesake) {
  World w;
  const char* const given[] = {"Ada", "Bohdan", "Clement", "Dorothea"};
  const char* const family[] = {"Okafor", "Lindqvist", "Marchetti", "Winterbourne"};
  const char* const initial[] = {"O", "L", "M", "W"};
  for (std::size_t i = 0; i < known; ++i)
    w.mention(named(given[i], family[i]), {{E::date_of_birth, "198" + std::to_string(i) + "-02-03"}});
  if (namesake) w.mention(named("Ada", "Oxley"), {{E::date_of_birth, "1971-05-06"}});
  ResultPage page;
  for (std::size_t i = 0; i < 4; ++i) {
    const std::size_t one = w.mention(named(given[i], initial[i]), {{E::treatment, "group"}});
    Mention m = w.pages[one].mentions.front();
    for (std::uint32_t& f : m.findings) f += static_cast<std::uint32_t>(page.findings.size());
    page.findings.insert(page.findings.end(), w.pages[one].findings.begin(), w.pages[one].findings.end());
    page.mentions.push_back(m);
    w.pages.pop_back();
  }
  w.pages.push_back(page);
  return w.resolve().persons.size();
}

TEST(Resolve, GivenNamesWithInitialsAreTheClientsOfThatNameWhereMostAreKnown) {
  EXPECT_EQ(people_of_a_group(4, false), 4u);
  EXPECT_EQ(people_of_a_group(3, false), 4u);
  EXPECT_EQ(people_of_a_group(2, false), 6u);
  EXPECT_EQ(people_of_a_group(4, true), 6u);  // "Ada O." may be either
}

TEST(Resolve, LettersOfAnOfficeBeforeANumberAreLeftOutElsewhere) {
  World w;
  w.mention(named("Ada", "Okafor"), {{E::medical_record_number, "TRC02742"}});
  w.mention({}, {{E::medical_record_number, "02742"}, {E::diagnosis, "F411"}});
  EXPECT_EQ(w.resolve().persons.size(), 1u);
}

TEST(Resolve, ATypingErrorInTheNameIsBridgedByTheBirthDate) {
  World w;
  w.mention(named("Ellen", "Calhoun", "D"), {{E::date_of_birth, "1938-06-14"}});
  w.mention(named("Elen", "Calhoun"), {{E::date_of_birth, "1938-06-14"}, {E::diagnosis, "F1020"}});
  EXPECT_EQ(w.resolve().persons.size(), 1u);
}

TEST(Resolve, AMarriedNameNeedsMoreThanGivenNameAndBirthDate) {
  World strangers;
  strangers.mention(named("Ines", "Munoz"), {{E::date_of_birth, "1985-05-05"}});
  strangers.mention(named("Ines", "Maldonado"), {{E::date_of_birth, "1985-05-05"}});
  EXPECT_EQ(strangers.resolve().persons.size(), 2u);

  World one;
  one.mention(named("Ines", "Munoz"), {{E::date_of_birth, "1985-05-05"}, {E::phone, "5185550101"}});
  one.mention(named("Ines", "Maldonado"), {{E::date_of_birth, "1985-05-05"}, {E::phone, "5185550101"}});
  EXPECT_EQ(one.resolve().persons.size(), 1u);
}

TEST(Resolve, ANameAloneJoinsTheOnlyOneOfThatName) {
  World w;
  w.mention(named("Dashiell", "Grove", "K"), {{E::ssn, "101223001"}});
  w.mention(named("Dashiell", "Grove"), {{E::diagnosis, "F1020"}});
  const Resolution r = w.resolve();
  ASSERT_EQ(r.persons.size(), 1u);
  EXPECT_TRUE(r.persons[0].elements.has(E::diagnosis));
}

TEST(Resolve, ANameAloneBetweenTwoOfThatNameStaysApart) {
  World w;
  w.mention(named("Jason", "Wells", "F"), {{E::ssn, "101223001"}});
  w.mention(named("Jason", "Wells", "R"), {{E::ssn, "555667777"}});
  w.mention(named("Jason", "Wells"), {{E::diagnosis, "F1020"}});
  EXPECT_EQ(w.resolve().persons.size(), 3u);
}

TEST(Resolve, PeopleOfOneRowAreNeverOne) {
  World w;
  ResultPage page;
  for (int i = 0; i < 2; ++i) {
    Finding f;
    f.element = E::name;
    f.normalized = "n";
    f.confidence = 95;
    page.findings.push_back(f);
    Mention m;
    m.name = named("Thomas", "Daniels");
    m.role = i == 0 ? Role::client : Role::guardian;
    m.findings = {static_cast<std::uint32_t>(i)};
    page.mentions.push_back(m);
  }
  page.mentions[1].guardian_of = 0;
  w.pages.push_back(page);
  const Resolution r = w.resolve();
  ASSERT_EQ(r.persons.size(), 2u);
  EXPECT_NE(r.persons[0].guardian_id.empty(), r.persons[1].guardian_id.empty());
}

TEST(Resolve, ASwitchboardBindsNobodyTogether) {
  World w;
  const char* families[] = {"Abbott", "Brandt", "Castillo", "Duval", "Eriksen", "Farouk", "Gupta"};
  for (const char* family : families) w.mention(named("Alex", family), {{E::phone, "5185550100"}});
  EXPECT_EQ(w.resolve().persons.size(), std::size(families));
}

TEST(Resolve, MinorsAreThoseUnderEighteenOnTheDay) {
  World w;
  w.mention(named("Per", "Lindqvist"), {{E::date_of_birth, "2006-07-01"}});   // 17 on 2024-06-30
  w.mention(named("Ove", "Thornquist"), {{E::date_of_birth, "2006-06-30"}});  // 18 that day
  for (const Person& p : w.resolve().persons) EXPECT_EQ(p.minor, p.name.family == "Lindqvist") << p.name.display();
}

TEST(Resolve, AStaffMemberNamedInAFileIsNotAffectedByIt) {
  World w;
  w.mention(named("Kit", "Lavender"), {}, Role::author);
  w.mention(named("Anselm", "Groot"), {}, Role::provider);
  for (const Person& p : w.resolve().persons) EXPECT_FALSE(p.affected) << p.name.display();
}

TEST(Resolve, TheFullestFormOfTheStreetIsTheMailingAddress) {
  World w;
  w.mention(named("Juno", "Fairweather"),
            {{E::ssn, "101223001"}, {E::address, "77 QUARRY LN, APT 5|SCHENECTA|NY|12305|"}});
  w.mention(named("Juno", "Fairweather"),
            {{E::ssn, "101223001"}, {E::address, "77 Quarry Lane, Apt 5|Schenectady|NY|12305|"}});
  w.mention(named("Juno", "Fairweather"), {{E::ssn, "101223001"}, {E::address, "77 Quarry Lane, Apt 5||||"}});
  const Resolution r = w.resolve();
  ASSERT_EQ(r.persons.size(), 1u);
  EXPECT_EQ(r.persons[0].address.city, "Schenectady");
  EXPECT_EQ(r.persons[0].address.line, "77 Quarry Lane, Apt 5");
}

TEST(Resolve, TheOrderOfTheMentionsDoesNotMatter) {
  World w;
  std::mt19937 random(7);
  const char* given[] = {"Ana", "Bill", "William", "Carla", "Dan"};
  const char* family[] = {"Reyes", "Stone", "Tran"};
  for (int i = 0; i < 60; ++i) {
    std::vector<std::pair<Element, std::string>> values;
    if (random() % 2) values.emplace_back(E::ssn, "10122300" + std::to_string(random() % 8));
    if (random() % 2) values.emplace_back(E::date_of_birth, "198" + std::to_string(random() % 3) + "-01-02");
    if (random() % 3 == 0) values.emplace_back(E::phone, "518555010" + std::to_string(random() % 4));
    w.mention(named(given[random() % 5], family[random() % 3]), values);
  }
  const Resolution straight = w.resolve();
  std::vector<std::size_t> order(w.pages.size());
  for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
  for (int round = 0; round < 5; ++round) {
    std::shuffle(order.begin(), order.end(), random);
    const Resolution shuffled = w.resolve(order);
    ASSERT_EQ(shuffled.persons.size(), straight.persons.size());
    for (std::size_t i = 0; i < straight.persons.size(); ++i) {
      EXPECT_EQ(shuffled.persons[i].id, straight.persons[i].id);
      EXPECT_EQ(shuffled.persons[i].mentions, straight.persons[i].mentions);
    }
  }
}

// What a page holds beyond what persons are made of must not stay: a share has a hundred times more of it.
TEST(Resolve, MemoryDoesNotGrowWithFindings) {
#ifdef SPILLMAP_SANITIZED
  GTEST_SKIP() << "memory is not counted under sanitizers";
#endif
  const auto held = [] { return static_cast<std::size_t>(mallinfo2().uordblks) + mallinfo2().hblkhd; };
  constexpr std::uint32_t people = 2000;
  const auto growth = [&](std::size_t diagnoses) {
    const auto resolver = make_resolver({"2024-06-30", 0});
    const std::size_t before = held();
    for (std::uint32_t i = 0; i < people; ++i) {
      World w;
      std::vector<std::pair<Element, std::string>> values = {{E::ssn, std::to_string(101'000'000 + i)},
                                                             {E::date_of_birth, "1980-01-02"}};
      for (std::size_t k = 0; k < diagnoses; ++k)
        values.emplace_back(E::diagnosis, std::string(80, 'd') + std::to_string(k));
      w.mention(named("Ada", ("Family" + std::to_string(i)).c_str()), values);
      Sha256 content{};
      content[0] = static_cast<std::uint8_t>(i >> 8);
      content[1] = static_cast<std::uint8_t>(i);
      resolver->add(content, 0, PageView(w.pages.front()));
    }
    const std::size_t after = held();
    std::size_t persons = 0;
    EXPECT_TRUE(resolver->resolve([&](Person&& p) -> Status {
      persons += p.affected ? 1 : 0;
      return {};
    }));
    EXPECT_EQ(persons, people);
    return after - before;
  };
  const std::size_t few = growth(1), many = growth(100);
  EXPECT_LT(few, people * std::size_t{2000});
  EXPECT_LT(many, few + people * std::size_t{100});
}

TEST(Compare, NamesInEveryOrderAndForm) {
  using Level = ComparisonLevel;
  struct Names {
    Level given, middle, family;
    bool suffix_conflict;
    bool operator==(const Names&) const = default;
  };
  const auto compare = [](const PersonName& a, const PersonName& b) -> Names {
    resolve::Mentions mentions;
    ResultPage page;
    page.mentions.resize(2);
    page.mentions[0].name = a;
    page.mentions[1].name = b;
    mentions.add({}, 0, PageView(page));
    mentions.close();
    const resolve::Terms terms(mentions, {0, 1});
    resolve::Agreement g;
    resolve::Comparer(mentions, terms.words()).compare(mentions.features(0), mentions.features(1), g);
    return {g.at(Comparison::given_name), g.at(Comparison::middle_name), g.at(Comparison::family_name),
            g.different(Comparison::suffix)};
  };
  const Names same{Level::exact, Level::missing, Level::exact, false};
  EXPECT_EQ(compare(named("José", "Núñez"), named("Jose", "Nunez")), same);
  EXPECT_EQ(compare(named("Megan", "Benjamin-Valdez"), named("Megan", "Benjamin Valdez")), same);
  EXPECT_EQ(compare(named("Mary Ann", "Stone"), named("Maryann", "Stone")), same);
  EXPECT_EQ(compare(named("Marisol", "Quispe Rojas"), named("Marisol", "Quispe")).family, Level::second_surname);
  EXPECT_EQ(compare(named("Bob", "Stone"), named("Robert", "Stone")).given, Level::nickname);
  EXPECT_EQ(compare(named("R", "Stone"), named("Robert", "Stone")).given, Level::initial);
  EXPECT_EQ(compare(named("Ada", "Stone"), named("Robert", "Stone")).given, Level::different);
  EXPECT_EQ(compare(named("Jayden", "Stone"), named("Kayden", "Stone")).given, Level::different);
  EXPECT_EQ(compare(named("Mario", "Stone"), named("Maria", "Stone")).given, Level::different);
  EXPECT_EQ(compare(named("Rbert", "Stone"), named("Robert", "Stone")).given, Level::one_edit);
  EXPECT_EQ(compare(named("Ellen", "Achterberg"), named("Ellen", "Achtreberg")).family, Level::one_edit);
  EXPECT_EQ(compare(named("Ellen", "Meier"), named("Ellen", "Mayr")).family, Level::soundalike);
  EXPECT_EQ(compare(named("Stone", "Ellen"), named("Ellen", "Stone")).family, Level::swapped_names);
  EXPECT_EQ(compare(named("Jason", "Wells", "F"), named("Jason", "Wells", "R")).middle, Level::different);
  EXPECT_EQ(compare(named("Jason", "Wells", "F"), named("Jason", "Wells", "Frank")).middle, Level::initial);
  EXPECT_TRUE(compare(named("Jason", "Wells", "", "Jr"), named("Jason", "Wells", "", "Sr")).suffix_conflict);
  EXPECT_FALSE(compare(named("Jason", "Wells", "", "Jr"), named("Jason", "Wells", "", "II")).suffix_conflict);
  PersonName guessed = named("Nguyen", "Bao");
  guessed.order_known = false;
  EXPECT_EQ(compare(guessed, named("Bao", "Nguyen")), same);
}

// The weight of every merge is the sum of its parts, and says what agreed.
TEST(Resolve, AMergeIsTakenApart) {
  World w;
  w.mention(named("William", "Achterberg"), {{E::ssn, "101223001"}, {E::date_of_birth, "1971-05-23"}});
  w.mention(named("Bill", "Achterberg"), {{E::ssn, "101223001"}, {E::date_of_birth, "1971-05-32"}});
  const Resolution r = w.resolve();
  ASSERT_EQ(r.persons.size(), 1u);
  ASSERT_EQ(r.persons[0].merges.size(), 1u);
  const Merge& merge = r.persons[0].merges[0];
  double sum = 0;
  ComparisonLevel given = ComparisonLevel::missing, birth = given, tax = given;
  for (const MatchPart& e : merge.parts) {
    sum += static_cast<double>(e.weight);
    if (e.comparison == Comparison::given_name) given = e.level;
    if (e.comparison == Comparison::date_of_birth) birth = e.level;
    if (e.comparison == Comparison::tax_number) tax = e.level;
  }
  EXPECT_NEAR(sum, merge.weight, 0.01);
  EXPECT_EQ(given, ComparisonLevel::nickname);
  EXPECT_EQ(birth, ComparisonLevel::one_edit);
  EXPECT_EQ(tax, ComparisonLevel::exact);
  EXPECT_EQ(merge.parts.front().comparison, Comparison::prior);
}

TEST(Resolve, ASurnameReadAsAMiddleNameIsASurname) {
  World w;
  w.mention(named("Jessica", "Burgos Del Valle", "L"), {{E::ssn, "101223001"}});
  w.mention(named("Jessica", "Del Valle", "Luz Burgos"), {{E::address, "1 Elm St|Troy|NY|12180|"}});
  EXPECT_EQ(w.resolve().persons.size(), 1u);
}

TEST(Resolve, ATitleIsNoGivenName) {
  World w;
  w.mention(named("Sir", "Winterbourne"), {{E::phone, "5185550101"}});
  w.mention(named("Sir", "Winterbourne"), {{E::phone, "5185550199"}});
  EXPECT_EQ(w.resolve().persons.size(), 2u);
}

// Under the name of before, with nothing but the name, although most of what is known stands under the new one.
TEST(Resolve, ABareMaidenNameIsBridgedByOnePlaceThatHasBoth) {
  World w;
  for (int i = 0; i < 5; ++i)
    w.mention(named("Deanna", "Wise", "K"), {{E::ssn, "101223001"},
                                             {E::date_of_birth, "1971-05-23"},
                                             {E::medical_record_number, "88" + std::to_string(1000 + i)},
                                             {E::address, "22 Oak Ave|Albany|NY|12203|"}});
  w.mention(named("Deanna", "Abernathy", "K"), {{E::ssn, "101223001"}, {E::date_of_birth, "1971-05-23"}});
  w.mention(named("Deanna", "Abernathy"), {{E::diagnosis, "F1020"}});
  EXPECT_EQ(w.resolve().persons.size(), 1u);
}

TEST(Resolve, ABareNameIsNoBridgeBetweenAClientAndStaffOfOneName) {
  World w;
  w.mention(named("Jason", "Winterbourne"), {{E::medical_record_number, "314271"}, {E::diagnosis, "F411"}},
            Role::client);
  w.mention(named("Jason", "Winterbourne"), {{E::bank_account, "100200300"}}, Role::employee);
  w.mention(named("Jason", "Winterbourne"), {{E::phone, "5185550101"}}, Role::other);
  EXPECT_EQ(w.resolve().persons.size(), 2u);
}

// The numbers of a client that a text seemed to give to the driver do not make one of the two.
TEST(Resolve, PeopleOfWhomNoNameAgreesAreTwo) {
  World w;
  w.mention(named("Vincent", "Castellano"), {{E::ssn, "510553123"}, {E::date_of_birth, "1985-01-25"}});
  w.mention(named("Isaac", "Sandoval"), {{E::ssn, "510553123"}, {E::date_of_birth, "1985-01-25"}});
  EXPECT_EQ(w.resolve().persons.size(), 2u);
}

// Two sheets of one workbook, of which only one says that it is about employees; in two files, a patient and staff of
// one name would be two.
TEST(Resolve, ASheetOfEmployeesTellsOfTheOthersInItsFile) {
  for (const bool one_file : {true, false}) {
    World w;
    for (int i = 0; i < 40; ++i)
      w.mention(named(("Given" + std::to_string(i)).c_str(), ("Family" + std::to_string(i)).c_str()),
                {{E::date_of_birth, "19" + std::to_string(40 + i) + "-02-03"}});
    const std::size_t born =
        w.mention(named("Corinne", "Whitby"), {{E::date_of_birth, "1981-07-14"}, {E::diagnosis, "F411"}});
    const std::size_t licensed =
        w.mention(named("Corinne", "Whitby"), {{E::drivers_license, "TF558846"}}, Role::employee);
    std::vector<ResolveInput> inputs;
    for (std::size_t i = 0; i < w.pages.size(); ++i) {
      Sha256 content{};
      content[1] = static_cast<std::uint8_t>(one_file && i == licensed ? born : i);
      inputs.push_back({content, i == licensed ? 1u : 0u, &w.pages[i]});
    }
    const Resolution r = resolve_mentions(inputs, {"2024-06-30", 0});
    EXPECT_EQ(r.persons.size(), one_file ? 41u : 42u);
  }
}

// Of one file of pay all are treated elsewhere, of another only one is: a member of staff with a client's name.
TEST(Resolve, ParticipantsWhoArePaidAreNoStaff) {
  for (const std::size_t treated : {5u, 1u}) {
    World w;
    const auto person = [](std::size_t i) {
      return named(("Given" + std::to_string(i)).c_str(), ("Family" + std::to_string(i)).c_str());
    };
    for (std::size_t i = 0; i < 40; ++i)
      w.mention(person(i + 100), {{E::date_of_birth, "19" + std::to_string(40 + i) + "-02-03"}});
    for (std::size_t i = 0; i < treated; ++i) w.mention(person(i), {{E::diagnosis, "autism"}});
    const std::size_t payroll = w.pages.size();
    for (std::size_t i = 0; i < 5; ++i)
      w.mention(person(i), {{E::ssn, "45678" + std::to_string(1230 + i)}}, Role::employee);
    std::vector<ResolveInput> inputs;
    for (std::size_t i = 0; i < w.pages.size(); ++i) {
      Sha256 content{};
      content[1] = static_cast<std::uint8_t>(std::min(i, payroll));
      inputs.push_back({content, static_cast<std::uint32_t>(i - std::min(i, payroll)), &w.pages[i]});
    }
    EXPECT_EQ(resolve_mentions(inputs, {"2024-06-30", 0}).persons.size(), treated == 5 ? 45u : 46u);
  }
}

TEST(Resolve, ACoTenantElsewhereIsNotTheClientOfOneName) {
  const auto people = [](Role role, const char* other_address) {
    World w;
    w.mention(named("Everett", "Blackwood"),
              {{E::date_of_birth, "1968-01-13"}, {E::address, "1 Elm St|Troy|NY|12180|"}});
    w.mention(named("Everett", "Blackwood"), {{E::address, other_address}}, role);
    return w.resolve().persons.size();
  };
  EXPECT_EQ(people(Role::relative, "PO Box 77|Walpole|MA|02071|"), 2u);
  EXPECT_EQ(people(Role::relative, "1 Elm Street|Troy|NY|12180|"), 1u);
  EXPECT_EQ(people(Role::client, "9 Oak St|Walpole|MA|02071|"), 1u) << "clients move";
}

TEST(Resolve, ANumberThatMayBeMisreadSaysNothing) {
  const auto people = [](std::uint8_t confidence) {
    World w;
    w.mention(named("Everett", "Blackwood"), {{E::ssn, "101223001"}}, Role::employee);
    const std::size_t scanned = w.mention(named("Everett", "Blackwood"), {{E::ssn, "134348001"}}, Role::employee);
    for (Finding& f : w.pages[scanned].findings)
      if (f.element == E::ssn) f.confidence = confidence;
    return w.resolve().persons.size();
  };
  EXPECT_EQ(people(95), 2u);
  EXPECT_EQ(people(66), 1u);
}

TEST(Resolve, TheNumberOfThreadsDoesNotMatter) {
  World w;
  std::mt19937 random(11);
  for (int i = 0; i < 8000; ++i) {
    std::vector<std::pair<Element, std::string>> values;
    const std::string number = std::to_string(101'220'000 + random() % 900);
    if (random() % 2) values.emplace_back(E::ssn, number);
    if (random() % 2) values.emplace_back(E::date_of_birth, "19" + std::to_string(50 + random() % 40) + "-01-02");
    w.mention(named(random() % 2 ? "Ana" : "Carla", ("Reyes" + std::to_string(random() % 300)).c_str()), values);
  }
  const auto resolve_with = [&](unsigned threads) {
    std::vector<ResolveInput> inputs;
    for (std::size_t i = 0; i < w.pages.size(); ++i) {
      Sha256 content{};
      content[0] = static_cast<std::uint8_t>(i >> 8);
      content[1] = static_cast<std::uint8_t>(i);
      inputs.push_back({content, 0, &w.pages[i]});
    }
    return resolve_mentions(inputs, {"2024-06-30", threads});
  };
  const Resolution one = resolve_with(1);
  for (const unsigned threads : {2u, 7u}) {
    const Resolution more = resolve_with(threads);
    ASSERT_EQ(more.persons.size(), one.persons.size());
    for (std::size_t i = 0; i < one.persons.size(); ++i) {
      EXPECT_EQ(more.persons[i].id, one.persons[i].id);
      EXPECT_EQ(more.persons[i].mentions, one.persons[i].mentions);
    }
  }
}

// Two that contradict each other are one if a reviewer says so, and the merge says whose word that is.
TEST(Decisions, SameJoinsWhatContradicts) {
  World w;
  w.mention(named("Maria", "Torres"), {{E::ssn, "101223001"}, {E::date_of_birth, "1980-01-02"}});
  w.mention(named("Maria", "Torres"), {{E::ssn, "555667777"}, {E::date_of_birth, "1991-07-08"}});
  const Resolution r = w.resolve({}, {decided(1, Ruling::same, {0}, {1})});
  ASSERT_EQ(r.persons.size(), 1u);
  ASSERT_EQ(r.persons[0].merges.size(), 1u);
  EXPECT_EQ(r.persons[0].merges[0].reason, "decision 1 by reviewer: seen");
  EXPECT_EQ(r.persons[0].merges[0].parts.front().comparison, Comparison::decision);
}

TEST(Decisions, DifferentKeepsApartWhatAgreesInEverything) {
  World w;
  for (int i = 0; i < 4; ++i)
    w.mention(named("Maria", "Torres"), {{E::ssn, "101223001"}, {E::date_of_birth, "1980-01-02"}});
  ASSERT_EQ(w.resolve().persons.size(), 1u);
  Decision d = decided(1, Ruling::different, {0, 2}, {1, 3});
  const Resolution r = w.resolve({}, {d});
  ASSERT_EQ(r.persons.size(), 2u);
  for (const Person& p : r.persons) {
    ASSERT_EQ(p.mentions.size(), 2u);
    const bool even = p.mentions[0] == World::at(0) || p.mentions[0] == World::at(2);
    for (const MentionRef& ref : p.mentions) EXPECT_EQ(ref == World::at(0) || ref == World::at(2), even);
  }
}

// What is split off stays together even if its mentions have nothing in common but the decision.
TEST(Decisions, WhatIsSplitOffIsOnePerson) {
  World w;
  w.mention(named("Joseph", "Marchetti"), {{E::ssn, "101223001"}});
  w.mention(named("Joseph", "Marchetti"), {{E::ssn, "101223001"}, {E::diagnosis, "F411"}});
  w.mention(named("Joe", "Marchetti"), {{E::ssn, "101223001"}, {E::phone, "5185550101"}});
  Decision d = decided(1, Ruling::different, {0}, {1, 2});
  d.other_is_one = true;
  const Resolution r = w.resolve({}, {d});
  ASSERT_EQ(r.persons.size(), 2u);
  EXPECT_EQ(r.persons[0].mentions.size() + r.persons[1].mentions.size(), 3u);
  EXPECT_NE(r.persons[0].mentions.size(), r.persons[1].mentions.size());
}

TEST(Decisions, TheLaterOfTwoThatContradictCounts) {
  World w;
  w.mention(named("Ada", "Okafor"), {{E::date_of_birth, "2014-02-03"}, {E::address, "1 Elm St|Troy|NY|12180|"}});
  w.mention(named("Ida", "Okafor"), {{E::date_of_birth, "2014-02-03"}, {E::address, "1 Elm St|Troy|NY|12180|"}});
  const Decision same = decided(1, Ruling::same, {0}, {1}), different = decided(2, Ruling::different, {0}, {1});
  EXPECT_EQ(w.resolve({}, {same, different}).persons.size(), 2u);
  EXPECT_EQ(w.resolve({}, {different, same}).persons.size(), 1u);
}

// A decision whose places are gone does nothing, and what is left of it holds.
TEST(Decisions, ADecisionOutlivesSomeOfItsPlaces) {
  World w;
  w.mention(named("Maria", "Torres"), {{E::ssn, "101223001"}});
  w.mention(named("Marta", "Torres"), {{E::ssn, "555667777"}});
  Decision d = decided(1, Ruling::same, {7, 0}, {8, 1});
  EXPECT_EQ(w.resolve({}, {d}).persons.size(), 1u);
  d.other = {World::at(9)};
  EXPECT_EQ(w.resolve({}, {d}).persons.size(), 2u);
}

// A married name that only a birth date bears out is for a reviewer, with what joining the two would change.
TEST(NearMisses, SayWhatADecisionWouldChange) {
  World w;
  w.mention(named("Ines", "Munoz"), {{E::date_of_birth, "1985-05-05"}, {E::diagnosis, "F411"}});
  w.mention(named("Ines", "Maldonado"), {{E::date_of_birth, "1985-05-05"}, {E::medication, "sertraline"}});
  const Resolution r = w.resolve();
  ASSERT_EQ(r.persons.size(), 2u);
  ASSERT_EQ(r.near_misses.size(), 1u);
  const NearMiss& n = r.near_misses[0];
  EXPECT_EQ(std::set<std::string>({n.one, n.other}), std::set<std::string>({r.persons[0].id, r.persons[1].id}));
  EXPECT_EQ(n.rows, -1);
  EXPECT_TRUE(n.elements.has(E::diagnosis) && n.elements.has(E::medication));
  EXPECT_FALSE(n.elements.has(E::date_of_birth));
  EXPECT_FALSE(n.against.empty());
  const double sum = std::accumulate(n.parts.begin(), n.parts.end(), 0.0,
                                     [](double all, const MatchPart& part) { return all + double{part.weight}; });
  EXPECT_NEAR(sum, n.weight, 0.01);
  // Decided, it is none any more.
  EXPECT_TRUE(w.resolve({}, {decided(1, Ruling::different, {0}, {1})}).near_misses.empty());
  EXPECT_TRUE(w.resolve({}, {decided(1, Ruling::same, {0}, {1})}).near_misses.empty());
}

// Of two addresses the later counts, as far as days are known, unless it was seen far less often.
TEST(BestRecord, TheCurrentAddressIsTheLatest) {
  const auto address_of = [](const std::vector<std::pair<const char*, const char*>>& seen) {
    const auto resolver = make_resolver({"2024-06-30", 0});
    World w;
    for (const auto& [address, day] : seen)
      w.mention(named("Ottilie", "Winterbourne"), {{E::ssn, "101223001"}, {E::address, address}});
    for (std::size_t i = 0; i < seen.size(); ++i) {
      resolver->add(World::at(i).content, 0, PageView(w.pages[i]));
      if (const auto day = parse_day(seen[i].second)) resolver->dated(World::at(i).content, *day);
    }
    std::string out;
    EXPECT_TRUE(resolver->resolve([&](Person&& p) -> Status {
      out += p.address.line + "; " + p.address_reason;
      return {};
    }));
    return out;
  };
  const char *elm = "1 Elm St|Troy|NY|12180|", *oak = "22 Oak Ave|Albany|NY|12203|";
  EXPECT_EQ(address_of({{elm, "2019-02-03"}, {oak, "2021-07-01"}}),
            "22 Oak Ave; the latest of 2 addresses; in one place, last dated 2021-07-01");
  EXPECT_EQ(address_of({{elm, "2023-02-03"}, {oak, "2021-07-01"}}),
            "1 Elm St; the latest of 2 addresses; in one place, last dated 2023-02-03");
  EXPECT_EQ(address_of({{elm, ""}, {elm, "2019-02-03"}, {oak, ""}}),
            "1 Elm St; the most frequent of 2 addresses; in 2 places, last dated 2019-02-03");
  EXPECT_EQ(
      address_of(
          {{elm, "2019-01-01"}, {elm, "2019-02-03"}, {elm, "2019-02-04"}, {elm, "2019-02-05"}, {oak, "2021-07-01"}}),
      "1 Elm St; the most frequent of 2 addresses; in 4 places, last dated 2019-02-05");
}

TEST(BestRecord, AParentOfWhomNoAddressIsKnownLivesWhereTheChildLives) {
  World w;
  const std::size_t page = w.mention(named("Silas", "Merriweather"),
                                     {{E::date_of_birth, "2016-04-17"}, {E::address, "1 Elm St|Troy|NY|12180|"}});
  Mention parent;
  parent.name = named("Odalys", "Merriweather");
  parent.role = Role::guardian;
  parent.guardian_of = 0;
  ResultPage& results = w.pages[page];
  for (const auto& [element, value] : {std::pair{E::name, "n"}, {E::phone, "5185550101"}}) {
    Finding f;
    f.element = element;
    f.value = f.normalized = value;
    f.confidence = 95;
    parent.findings.push_back(static_cast<std::uint32_t>(results.findings.size()));
    results.findings.push_back(f);
  }
  results.mentions.push_back(parent);
  const Resolution r = w.resolve();
  ASSERT_EQ(r.persons.size(), 2u);
  for (const Person& p : r.persons) {
    EXPECT_EQ(p.address.line, "1 Elm St") << p.name.display();
    EXPECT_EQ(p.address_reason.starts_with("that of the child"), p.name.given == "Odalys");
    EXPECT_EQ(p.elements.has(E::address), p.name.given == "Silas") << "it is lent for the letter, not exposed";
  }
}

}  // namespace
}  // namespace spillmap
