#include "pipeline/person_facts.h"

#include <gtest/gtest.h>

namespace spillmap::pipeline {
namespace {

PostalAddress at(std::string state, std::string country = "") {
  PostalAddress a;
  a.state = std::move(state);
  a.country = std::move(country);
  return a;
}

TEST(Residence, IsACountryAndARegionOfTwoLetters) {
  EXPECT_EQ(residence_of(at("N.Y.")), (Residence{"US", "NY"}));
  EXPECT_EQ(residence_of(at("new york", "U.S.A.")), (Residence{"US", "NY"}));
  EXPECT_EQ(residence_of(at("")), (Residence{"US", ""}));
  EXPECT_EQ(residence_of(at("Zembla")), (Residence{"US", ""}));
  EXPECT_EQ(residence_of(at("Québec", "Canada")), (Residence{"CA", "QC"}));
  EXPECT_EQ(residence_of(at("ON")), (Residence{"CA", "ON"}));
  EXPECT_EQ(residence_of(at("QC", "CA")), (Residence{"CA", "QC"}));
  EXPECT_EQ(residence_of(at("", "england")), (Residence{"GB", ""}));
  EXPECT_EQ(residence_of(at("Bayern", "Deutschland")), (Residence{"DE", ""}));
  EXPECT_EQ(residence_of(at("", "Puerto Rico")), (Residence{"US", "PR"}));
  EXPECT_EQ(residence_of(at("", "Zembla")), (Residence{"", ""})) << "abroad, and no law of a state";
  EXPECT_EQ(residence_of(at("NY", "Zembla")), (Residence{"", ""}));
}

TEST(PersonFacts, RolesGiveTheCapacity) {
  DataHolder clinic, shop;
  clinic.kinds = {HolderKind::hipaa_covered_entity};
  shop.kinds = {HolderKind::private_body};
  const auto capacity = [](std::vector<Role> roles, const DataHolder& holder) {
    Person p;
    p.roles = std::move(roles);
    return person_facts(p, holder, nullptr).capacity;
  };
  EXPECT_EQ(capacity({Role::client}, clinic), Capacity::patient);
  EXPECT_EQ(capacity({Role::client}, shop), Capacity::customer);
  EXPECT_EQ(capacity({Role::employee}, clinic), Capacity::employee);
  EXPECT_EQ(capacity({Role::client, Role::employee}, clinic), Capacity::patient) << "staff who are treated there too";
  for (const Role role : {Role::guardian, Role::relative, Role::other, Role::provider, Role::author})
    EXPECT_EQ(capacity({role}, clinic), Capacity::other);
  EXPECT_EQ(capacity({}, clinic), Capacity::other);
}

TEST(PersonFacts, LifeAgeAndRoster) {
  Person p;
  p.minor = true;
  p.date_of_birth = "2008-02-29";
  p.flags = flag_substance_use | flag_context;
  p.elements.add(Element::ssn);
  PersonFacts f = person_facts(p, {}, nullptr);
  EXPECT_EQ(f.life, Life::minor);
  EXPECT_EQ(f.turns_18, parse_day("2026-03-01"));
  EXPECT_EQ(f.flags, flag_substance_use) << "how a value was proved is nothing to the law";
  EXPECT_TRUE(f.elements.has(Element::ssn));
  EXPECT_EQ(f.representative_known, std::nullopt);
  p.guardian_id = "P0000000001";
  EXPECT_EQ(person_facts(p, {}, nullptr).representative_known, true);
  RosterEntry entry;
  entry.deceased = true;
  entry.representative = "Ann Roe";
  f = person_facts(p, {}, &entry);
  EXPECT_EQ(f.life, Life::deceased);
  EXPECT_EQ(f.turns_18, std::nullopt);
  EXPECT_EQ(f.representative_known, true);
  p.minor = false;
  EXPECT_EQ(person_facts(p, {}, nullptr).turns_18, std::nullopt);
}

TEST(PersonFacts, BadAddressesComeFromTheRosterUnlessTheyAreGiven) {
  Incident incident;
  CasePersons persons;
  persons.bad_addresses = 3;
  const Day day = *parse_day("2026-05-01");
  EXPECT_EQ(facts_for_law(incident, persons, day).bad_addresses, 3u);
  EXPECT_EQ(facts_for_law(incident, persons, day).as_of, day);
  incident.facts.bad_addresses = 12;
  EXPECT_EQ(facts_for_law(incident, persons, day).bad_addresses, 12u);
  incident.facts.bad_addresses.reset();
  persons.bad_addresses = 0;
  EXPECT_EQ(facts_for_law(incident, persons, day).bad_addresses, std::nullopt) << "nobody in the roster is not nobody";
}

}  // namespace
}  // namespace spillmap::pipeline
