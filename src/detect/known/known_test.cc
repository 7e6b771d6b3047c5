#include "detect/known/known.h"

#include <gtest/gtest.h>

namespace spillmap::detect {
namespace {

Knowledge list() {
  Knowledge k;
  k.names = {{"Mary Ann", "De La Cruz"}, {"Ottilie", "Winterbourne"}, {"Zoë", "Müller"}};
  k.numbers = {{Element::medical_record_number, "10448277"}, {Element::health_insurance, "WXK90417"}};
  return k;
}

std::vector<std::string> found(std::string_view text, bool misread = false, const Knowledge& knowledge = list()) {
  std::vector<KnownHit> hits;
  KnownPeople(knowledge).find(text, misread, hits);
  std::vector<std::string> out;
  for (const KnownHit& hit : hits)
    out.push_back(std::string(text.substr(hit.begin, hit.end - hit.begin)) + " = " +
                  (hit.element == Element::name ? hit.name.display() : hit.normalized) + (hit.near ? " nearly" : "") +
                  (hit.lower_case ? " small" : ""));
  return out;
}
using Hits = std::vector<std::string>;

TEST(KnownPeople, FindsNamesInEveryOrderAndCase) {
  EXPECT_EQ(found("saw Ottilie Winterbourne today"), (Hits{"Ottilie Winterbourne = Ottilie Winterbourne"}));
  EXPECT_EQ(found("WINTERBOURNE, OTTILIE K."), (Hits{"WINTERBOURNE, OTTILIE = Ottilie Winterbourne"}));
  EXPECT_EQ(found("winterbourne ottilie was late"), (Hits{"winterbourne ottilie = Ottilie Winterbourne small"}));
  EXPECT_EQ(found("Ottilie K. Winterbourne"), (Hits{"Ottilie K. Winterbourne = Ottilie Winterbourne"}));
  EXPECT_EQ(found("mary ann de la cruz"), (Hits{}));  // two small words between: the rules of names are for that
  EXPECT_EQ(found("Mary De La Cruz"), (Hits{"Mary De La Cruz = Mary Ann De La Cruz"}));
  EXPECT_EQ(found("zoe muller, Zoë Müller"), (Hits{"zoe muller = Zoë Müller small", "Zoë Müller = Zoë Müller"}));
}

TEST(KnownPeople, DoesNotBelieveHalfAName) {
  EXPECT_EQ(found("Ottilie came, and Mr Winterbourne"), Hits{});
  EXPECT_EQ(found("Ottilie\nWinterbourne"), Hits{});
  EXPECT_EQ(found("Mary De Witt"), Hits{});
  EXPECT_EQ(found("Ottilie and Winterbourne"), Hits{});
}

TEST(KnownPeople, AMisreadLetterIsForgivenOnlyWhereTextIsRecognised) {
  EXPECT_EQ(found("Ottilie Winterboume"), Hits{});
  EXPECT_EQ(found("Ottilie Winterbourn", true), (Hits{"Ottilie Winterbourn = Ottilie Winterbourne nearly"}));
  EXPECT_EQ(found("Otti1ie Winterbourne", true), Hits{});  // digits are put right elsewhere
  EXPECT_EQ(found("Ottllie Winterbourne", true), (Hits{"Ottllie Winterbourne = Ottilie Winterbourne nearly"}));
}

TEST(KnownPeople, FindsNumbersHoweverTheyAreWritten) {
  EXPECT_EQ(found("re 10448277, WXK-90417"), (Hits{"10448277 = 10448277", "WXK-90417 = WXK90417"}));
  EXPECT_EQ(found("110448277 wxk904175"), Hits{});
}

TEST(KnownPeople, ANumberThatMayStandThereByChanceIsNone) {
  Knowledge k;
  for (int i = 0; i < 2000; ++i) k.numbers.push_back({Element::medical_record_number, std::to_string(100000 + 37 * i)});
  EXPECT_EQ(found("invoice 100037", false, k), Hits{});
  k.numbers.resize(100);
  EXPECT_EQ(found("invoice 100037", false, k), (Hits{"100037 = 100037"}));
  k.numbers = {{Element::medical_record_number, "1234"}, {Element::medical_record_number, "ABCDE12"}};
  EXPECT_EQ(found("1234 ABCDE12", false, k), Hits{});
}

TEST(KnownPeople, LongLinesAndOddBytesAreBorne) {
  std::string text;
  for (int i = 0; i < 300'000; ++i) text += "Ottilie a ";
  text += "\xff\xfe Ottilie Winterbourne";
  std::vector<KnownHit> hits;
  KnownPeople(list()).find(text, true, hits);
  EXPECT_EQ(found(std::string("\xc3Ottilie \xff Winterbourne\xe2\x82"), true), Hits{});
}

}  // namespace
}  // namespace spillmap::detect
