#include "cli/explain_view.h"

#include <gtest/gtest.h>

#include <sstream>

namespace spillmap::cli {
namespace {
using pipeline::ExplainedMessage;

// A document of three lines with a name, an SSN, and a number in which nothing was found.
ExplainedMessage sample() {
  ExplainedMessage part;
  part.text = "Client: Ottilie Roe\x1b[2J\nSSN: 523-45-6781\nRef 4455667788\nend";
  part.marks.push_back({.begin = 0, .page = 2});
  Finding name, ssn;
  name.element = Element::name;
  name.value = "Ottilie Roe";
  name.normalized = "roe|ottilie||";
  name.confidence = 93;
  name.reason = "label 'Client'";
  ssn.element = Element::ssn;
  ssn.value = "523-45-6781";
  ssn.normalized = "523456781";
  ssn.confidence = 97;
  ssn.reason = "SSN with dashes";
  part.page.findings = {ssn, name};  // not in the order of their places
  part.spans.push_back({.begin = 29, .end = 40, .by_words = 37});
  part.spans.push_back({.begin = 8, .end = 19});
  Mention m;
  m.name.given = "Ottilie";
  m.name.family = "Roe";
  m.role = Role::client;
  m.subject = true;
  m.confidence = 93;
  m.findings = {1, 0};
  m.reason = "label before the value";
  part.page.mentions = {m};
  return part;
}

std::string shown_as_text(const ExplainedMessage& part, ExplainHow how, bool colour = false) {
  std::ostringstream out;
  const auto canvas = text_canvas(out, colour);
  ExplainView view(*canvas, how);
  EXPECT_TRUE(view.begin("a.txt", "text", 60));
  EXPECT_TRUE(view.part("a.txt", part));
  ContentInfo info;
  info.status = ItemStatus::read;
  EXPECT_TRUE(view.end("a.txt", info));
  return out.str();
}

TEST(ExplainView, ShowsEveryFindingWithRuleScoreAndOwner) {
  const std::string text = shown_as_text(sample(), {});
  EXPECT_NE(text.find("page 2"), std::string::npos) << text;
  EXPECT_NE(text.find("1 | Client: [1 Ottilie Roe]"), std::string::npos) << text;
  EXPECT_NE(text.find("[1] name, of A; 93 %: label 'Client'"), std::string::npos) << text;
  EXPECT_NE(text.find("[2] ssn, of A; 97 % (60 by its form, +37 by words beside it): SSN with dashes"),
            std::string::npos)
      << text;
  EXPECT_NE(text.find("A  Ottilie Roe: client, whom the document or row is about; 93 %; label before the value"),
            std::string::npos)
      << text;
}

TEST(ExplainView, MasksNumbersAndControlCharacters) {
  const std::string masked = shown_as_text(sample(), {});
  EXPECT_NE(masked.find("[2 ***-**-6781]"), std::string::npos) << masked;
  EXPECT_EQ(masked.find("523-45"), std::string::npos) << masked;
  EXPECT_NE(masked.find("Ref ******7788"), std::string::npos) << masked;
  EXPECT_EQ(masked.find('\x1b'), std::string::npos);
  const std::string revealed = shown_as_text(sample(), {.reveal = true});
  EXPECT_NE(revealed.find("[2 523-45-6781]"), std::string::npos) << revealed;
  EXPECT_NE(revealed.find("Ref 4455667788"), std::string::npos) << revealed;
  EXPECT_NE(shown_as_text(sample(), {}, true).find("\x1b[1;31m[2 ***-**-6781]"), std::string::npos);
}

TEST(ExplainView, LeavesOutLinesFarFromFindings) {
  const std::string text = shown_as_text(sample(), {.reveal = false, .context = 0});
  EXPECT_EQ(text.find("Ref "), std::string::npos) << text;
  EXPECT_NE(text.find("2 lines without a finding"), std::string::npos) << text;
}

TEST(ExplainView, AValueOverTwoLinesIsMaskedInBoth) {
  ExplainedMessage part;
  part.text = "card 4111 1111\n2222 3333 x";
  Finding card;
  card.element = Element::payment_card;
  card.value = "4111 1111\n2222 3333";
  card.normalized = "4111111122223333";
  part.page.findings = {card};
  part.spans.push_back({.begin = 5, .end = 24});
  const std::string text = shown_as_text(part, {});
  EXPECT_NE(text.find("[1 **** ****]"), std::string::npos) << text;
  EXPECT_NE(text.find("[1 …]"), std::string::npos) << text;
  EXPECT_EQ(text.find("3333"), std::string::npos) << text;
}

TEST(ExplainView, ALineWithoutEndIsShortened) {
  ExplainedMessage part;
  part.text = std::string(1u << 20, 'a') + " Ann " + std::string(1u << 20, 'b');
  Finding name;
  name.element = Element::name;
  name.value = "Ann";
  part.page.findings = {name};
  part.spans.push_back({.begin = (1u << 20) + 1, .end = (1u << 20) + 4});
  const std::string text = shown_as_text(part, {});
  EXPECT_LT(text.size(), 2000u);
  EXPECT_NE(text.find("[1 Ann]"), std::string::npos);
}

TEST(ExplainView, ThePageEscapesWhatTheDocumentSays) {
  ExplainedMessage part = sample();
  part.text += "<script>alert(1)</script>";
  part.page.mentions[0].reason = "<b>";
  std::ostringstream out;
  open_page(out, "<x>", false);
  const auto canvas = html_canvas(out);
  ExplainView view(*canvas, {});
  ASSERT_TRUE(view.begin("<i>.txt", "text", 60));
  ASSERT_TRUE(view.part("<i>.txt", part));
  close_page(out, "done");
  const std::string page = out.str();
  EXPECT_EQ(page.find("<script"), std::string::npos);
  EXPECT_EQ(page.find("<b>;"), std::string::npos);
  EXPECT_EQ(page.find("<i>.txt"), std::string::npos);
  EXPECT_EQ(page.find("523-45"), std::string::npos);
  EXPECT_NE(page.find("<mark class=i><sup>2</sup>***-**-6781</mark>"), std::string::npos) << page;
}

TEST(ExplainView, NumbersOfSevenDigitsAreMaskedHoweverTheyAreGrouped) {
  EXPECT_EQ(without_numbers("call 555-0134"), "call ***-0134");
  EXPECT_EQ(without_numbers("12 34 56 78 and 123456"), "** ** 56 78 and 123456");
  EXPECT_EQ(without_numbers("1.2.3"), "1.2.3");
}

TEST(ExplainView, MentionsHaveLetters) {
  EXPECT_EQ(letter_of(0), "A");
  EXPECT_EQ(letter_of(25), "Z");
  EXPECT_EQ(letter_of(26), "AA");
  EXPECT_EQ(letter_of(27 * 26), "AAA");
}

}  // namespace
}  // namespace spillmap::cli
