#include "detect/own/own.h"

#include <gtest/gtest.h>

namespace spillmap::detect {
namespace {

ShapeStep step(ShapeStep::Kind kind, std::uint8_t least, std::uint8_t most, char character = 0) {
  return {kind, character, least, most};
}

OwnRules rules() {
  OwnRules r;
  OwnNumber client;
  client.rule = "client";
  client.shape = {step(ShapeStep::literal, 1, 1, 'C'), step(ShapeStep::literal, 1, 1, 'L'),
                  step(ShapeStep::separator, 0, 1), step(ShapeStep::digit, 6, 6)};
  client.labels = {"client no"};
  r.numbers.push_back(client);
  OwnNumber card;
  card.rule = "card";
  card.element = Element::health_insurance;
  card.shape = {step(ShapeStep::digit, 8, 8)};
  card.check = OwnCheck::mod10;
  card.label_required = true;
  card.labels = {"card"};
  r.numbers.push_back(card);
  OwnTerm term;
  term.rule = "harbor";
  term.element = Element::treatment;
  term.flags = flag_substance_use;
  term.words = {"harbor light", "harbor light programme"};
  r.terms.push_back(term);
  OwnStop stop;
  stop.rule = "us";
  stop.values = {"Winifred Achterberg", "44-0011-2233"};
  r.stops.push_back(stop);
  return r;
}

std::vector<std::string> found(std::string_view text) {
  const OwnMatcher matcher(rules());  // hits point into it
  std::vector<OwnHit> hits;
  matcher.find(text, hits);
  std::vector<std::string> out;
  for (const OwnHit& hit : hits)
    out.push_back(*hit.rule + " " + hit.normalized + (hit.wants_label != nullptr ? " if labelled" : "") + " " +
                  std::to_string(hit.confidence));
  return out;
}
using Hits = std::vector<std::string>;

TEST(OwnMatcher, FindsNumbersByTheirShape) {
  EXPECT_EQ(found("see CL-104482, cl 104483 and CL104484."),
            (Hits{"client CL104482 80", "client CL104483 80", "client CL104484 80"}));
  EXPECT_EQ(found("Client No.: CL-104482"), (Hits{"client CL104482 94"}));
  EXPECT_EQ(found("Client No.\nCL-104482"), (Hits{"client CL104482 80"}));
  EXPECT_EQ(found("XCL-104482 CL-1044829 CL-104482-7 A-CL104482 CL--104482"), Hits{});
}

TEST(OwnMatcher, ChecksTheDigitAndWantsTheLabel) {
  EXPECT_EQ(found("card 12345674"), (Hits{"card 12345674 94"}));
  EXPECT_EQ(found("12345674"), (Hits{"card 12345674 if labelled 88"}));
  EXPECT_EQ(found("card 12345675"), Hits{});
}

TEST(OwnMatcher, FindsWordsButNotWhereTheyAreDenied) {
  EXPECT_EQ(found("goes to HARBOR-LIGHT programme, then Harbor\nlight"),
            (Hits{"harbor harbor light programme 88", "harbor harbor light 88"}));
  EXPECT_EQ(found("the harbor lights"), Hits{});
  EXPECT_EQ(found("denies Harbor Light"), Hits{});
}

TEST(OwnMatcher, StopsWhatIsTheHoldersOwn) {
  const OwnMatcher matcher(rules());
  Finding f;
  f.value = "ACHTERBERG, Winifred";
  EXPECT_TRUE(matcher.is_stopped(f));
  f.value = "Winifred Achterberger";
  EXPECT_FALSE(matcher.is_stopped(f));
  f.element = Element::bank_account;
  f.value = "4400112233";
  EXPECT_TRUE(matcher.is_stopped(f));
  f.value = "440011223";
  EXPECT_FALSE(matcher.is_stopped(f));
}

TEST(OwnMatcher, ABoundedTextCostsOnePass) {
  std::string text;
  for (int i = 0; i < 200'000; ++i) text += "CL-10448 harbor ";
  std::vector<OwnHit> hits;
  OwnMatcher(rules()).find(text, hits);
  EXPECT_TRUE(hits.empty());
}

}  // namespace
}  // namespace spillmap::detect
