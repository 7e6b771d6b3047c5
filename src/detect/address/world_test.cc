#include "detect/address/world.h"

#include <gtest/gtest.h>

namespace spillmap::detect {
namespace {

std::vector<std::string> found(std::string_view text) {
  static const AddressFinder finder;
  std::vector<AddressHit> hits;
  find_addresses(finder, text, hits);
  find_world_addresses(text, hits);
  std::vector<std::string> values;
  for (const AddressHit& hit : hits)
    if (hit.confidence >= 50) values.push_back(hit.value);
  return values;
}
using Values = std::vector<std::string>;

TEST(WorldAddresses, ByTheWordOfTheStreet) {
  EXPECT_EQ(found("Frau Beispiel, Hauptstr. 12, 10115 Berlin"), Values{"Hauptstr. 12, 10115 Berlin"});
  EXPECT_EQ(found("wohnt in der Lindenstrasse 7b seit Mai"), Values{"Lindenstrasse 7b"});
  EXPECT_EQ(found("12 rue de la Paix, 75002 Paris"), Values{"12 rue de la Paix, 75002 Paris"});
  EXPECT_EQ(found("Vive en C/ Mayor 5, 28013 Madrid."), Values{"C/ Mayor 5, 28013 Madrid"});
  EXPECT_EQ(found("Petőfi utca 14, Budapest 1052"), Values{"Petőfi utca 14, Budapest 1052"});
  EXPECT_EQ(found("Via Garibaldi 33"), Values{"Via Garibaldi 33"});
}

TEST(WorldAddresses, ByWhatStandsBehindTheNumber) {
  EXPECT_EQ(found("To\nTylova 285\nApt. 4\nOstrava\nCzechia 70200\n"),
            Values{"Tylova 285, Apt. 4, Ostrava, Czechia 70200"});
  EXPECT_EQ(found("> 228 Ringvej 144\n> Apt. 902\n> Nuuk\n> Greenland 3900"),
            Values{"228 Ringvej 144, Apt. 902, Nuuk, Greenland 3900"});
  EXPECT_EQ(found("69 Gordon Terrace\nSuite 828\nLeeds\nUnited Kingdom 89800"),
            Values{"69 Gordon Terrace, Suite 828, Leeds, United Kingdom 89800"});
  EXPECT_EQ(found("USNS Example\nFPO AE 09366"), Values{"USNS Example, FPO AE 09366"});
}

TEST(WorldAddresses, ReadWordsInSmallLettersWithinAStreet) {
  EXPECT_EQ(found("> 22 Via delle Querce 41\n> Apt. 3\n> Italy 95787"),
            Values{"22 Via delle Querce 41, Apt. 3, Italy 95787"});
  EXPECT_EQ(found(">26 rue des tilleuls\n>Apt. 7\n>France 35910"), Values{"26 rue des tilleuls, Apt. 7, France 35910"});
  EXPECT_EQ(found("14 Avenue d'Exemple Apt. 7 Suite 2, Spain 49079"),
            Values{"14 Avenue d'Exemple Apt. 7 Suite 2, Spain 49079"});
  EXPECT_EQ(found("said 26 rue des tilleuls is lovely"), Values{});
}

TEST(WorldAddresses, AreACornerWhereSomebodyIsAtHome) {
  EXPECT_EQ(found("She lives at the corner of Elm St. and 3rd Ave. in Troy"),
            Values{"the corner of Elm St. and 3rd Ave"});
  EXPECT_EQ(found("My address is the corner of Elm Street and Third Avenue. Thanks"),
            Values{"the corner of Elm Street and Third Avenue"});
  EXPECT_EQ(found("He fell at the corner of Elm Street and Third Avenue."), Values{});
  EXPECT_EQ(found("My home is the corner of everything and nothing"), Values{});
}

TEST(WorldAddresses, StopBeforeATelephoneNumber) {
  EXPECT_EQ(found("Nassaustraat 123\nUtrecht, 3512 AB\n0479 50 54 03 office"),
            Values{"Nassaustraat 123, Utrecht, 3512 AB"});
}

TEST(WorldAddresses, AreNotMadeOfOtherNumbers) {
  for (const std::string_view text : {"given via IV, 850 ml", "Section 12 Albany", "moved to Colorado 37 years ago",
                                      "Step 3 of 5", "on May 12, Toronto", "Room 12 is closed", "Medicaid 12345",
                                      "Thereafter, 6 French", "Version 2, 10115 builds", "See Table 4. Berlin 10115"})
    EXPECT_EQ(found(text), Values{}) << text;
}

TEST(WorldAddresses, LeaveAProvedPlaceOfTheUnitedStatesAlone) {
  EXPECT_EQ(found("12 Plaza Drive, Albany, NY 12203"), Values{"12 Plaza Drive, Albany, NY 12203"});
}

}  // namespace
}  // namespace spillmap::detect
