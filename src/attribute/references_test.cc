#include "attribute/references.h"

#include <gtest/gtest.h>

#include <string>
#include <string_view>

namespace spillmap::attribute {
namespace {

std::string kin(std::string_view text, std::string_view name) {
  return kin_before(text, static_cast<std::uint32_t>(text.find(name)));
}

bool calling(std::string_view text, std::string_view name) {
  return calling_before(text, static_cast<std::uint32_t>(text.find(name)));
}

TEST(References, TellsWhoseKinANameIs) {
  EXPECT_EQ(kin("brought in by her husband, Leopold, after", "Leopold"), "husband");
  EXPECT_EQ(kin("My brother Ambrose has", "Ambrose"), "brother");
  EXPECT_EQ(kin("Mom (Norma) called", "Norma"), "mother");
  EXPECT_EQ(kin("Her mother is Selma Holt, cell", "Selma"), "mother");
  EXPECT_EQ(kin("su esposo, Ramiro, trabaja", "Ramiro"), "husband");
  EXPECT_EQ(kin("foster father, Mr. Gilbert Noonan", "Gilbert"), "father");
  EXPECT_EQ(kin("the guardian of Barnaby", "Barnaby"), "");
  EXPECT_EQ(kin("Brother Imbriani withdrew", "Imbriani"), "");
  EXPECT_EQ(kin("her grandmother Nana came", "Nana"), "");
  EXPECT_EQ(kin("Ambrose", "Ambrose"), "");
}

TEST(References, TellsCallingsFromPeopleOfTheirOwn) {
  EXPECT_TRUE(calling("our investigator, Chester Boyle", "Chester"));
  EXPECT_TRUE(calling("Adjuster Ron Beyer at", "Ron"));
  EXPECT_TRUE(calling("The manager, Mrs. Dolores Prejean, let us in", "Dolores"));
  EXPECT_TRUE(calling("social worker Ann Holt", "Ann"));
  EXPECT_FALSE(calling("Co-worker Abdi Warsame saw it", "Abdi"));
  EXPECT_FALSE(calling("her neighbor Pat Dunn", "Pat"));
}

TEST(References, TellsTheSexOfANameByTitleKinAndBearers) {
  const std::string_view text = "Mrs. Ann Holt and Mr. Holt";
  EXPECT_EQ(sex_of_title(text, 5), Sex::female);
  EXPECT_EQ(sex_of_title(text, static_cast<std::uint32_t>(text.rfind("Holt"))), Sex::male);
  EXPECT_EQ(sex_of_kin("wife"), Sex::female);
  EXPECT_EQ(sex_of_kin("cousin"), Sex::unknown);
  EXPECT_EQ(sex_of_given("Evangeline"), Sex::female);
  EXPECT_EQ(sex_of_given("Horace"), Sex::male);
  EXPECT_EQ(sex_of_given("Xqzt"), Sex::unknown);
}

}  // namespace
}  // namespace spillmap::attribute
