#include "pipeline/own_rules.h"

#include <gtest/gtest.h>

namespace spillmap::pipeline {
namespace {

constexpr std::string_view whole = R"([[number]]
id = "client-number"
element = "medical_record_number"
shape = "CL-######"
labels = ["Client No."]
match = ["CL-104482"]
no_match = ["CL-1044829"]

[[term]]
id = "harbor-light"
element = "treatment"
flags = ["substance_use"]
words = ["Harbor-Light"]
match = ["Harbor Light"]
no_match = ["harbor"]

[[stop]]
id = "ourselves"
values = ["Winifred Achterberg"]
match = ["Sincerely, Winifred Achterberg"]
)";

std::string told(const std::string& text) {
  const auto book = parse_own_rules(text, "r.toml");
  return book ? "good" : book.error().message;
}
std::string number_with(const std::string& line) {
  return told("[[number]]\nid = \"a\"\nelement = \"bank_account\"\n" + line +
              "\nmatch = [\"x\"]\nno_match = [\"y\"]\n");
}
bool says(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

TEST(OwnRules, AreReadWithTheirProofs) {
  const auto book = parse_own_rules(whole, "r.toml");
  ASSERT_TRUE(book) << book.error().message;
  ASSERT_EQ(book->list.size(), 3u);
  EXPECT_EQ(book->list[2].id, "harbor-light");
  EXPECT_EQ(book->list[2].line, 9u);
  EXPECT_EQ(book->proofs.size(), 5u);
  EXPECT_EQ(book->proofs[1].line, 7u);
  EXPECT_FALSE(book->proofs[1].must_match);
  ASSERT_EQ(book->rules.numbers.size(), 1u);
  const OwnNumber& n = book->rules.numbers[0];
  EXPECT_EQ(n.labels, (std::vector<std::string>{"client no"}));
  ASSERT_EQ(n.shape.size(), 4u);
  EXPECT_EQ(n.shape[3].least, 6);
  EXPECT_EQ(book->rules.terms[0].words, (std::vector<std::string>{"harbor light"}));
  EXPECT_EQ(book->rules.terms[0].flags, std::uint32_t{flag_substance_use});
}

TEST(OwnRules, GoOverTheWireAsTheyAre) {
  const auto book = parse_own_rules(whole, "r.toml");
  ASSERT_TRUE(book);
  Writer out;
  put(out, book->rules);
  OwnRules back;
  Reader in(out.bytes());
  ASSERT_TRUE(get(in, back) && in.done());
  EXPECT_EQ(back.numbers.at(0).shape, book->rules.numbers[0].shape);
  EXPECT_EQ(back.stops.at(0).values, book->rules.stops[0].values);
  for (std::size_t n = 0; n < out.bytes().size(); ++n) {
    OwnRules cut;
    Reader part(std::string_view(out.bytes()).substr(0, n));
    EXPECT_FALSE(get(part, cut) && part.done()) << n;
  }
}

TEST(OwnRules, EveryMistakeIsToldWithItsLine) {
  const std::string all = told(
      "[[number]]\nid = \"A b\"\nelement = \"shoe_size\"\nshape = \"##\"\ncolour = \"red\"\nmatch = [\"x\"]\n\n"
      "[[term]]\nid = \"t\"\nelement = \"ssn\"\nwords = []\nmatch = [\"x\"]\nno_match = [\"y\"]\n"
      "[[rule]]\nid = \"r\"\n");
  EXPECT_TRUE(says(all, "r.toml:1: an id is small letters")) << all;
  EXPECT_TRUE(says(all, "r.toml:3: 'shoe_size' is none of: phone, ssn")) << all;
  EXPECT_TRUE(says(all, "r.toml:4: a shape has at least four")) << all;
  EXPECT_TRUE(says(all, "r.toml:5: 'colour' has no meaning here")) << all;
  EXPECT_TRUE(says(all, "r.toml:1: the rule lacks 'no_match'")) << all;
  EXPECT_TRUE(says(all, "r.toml:10: 'ssn' is none of: diagnosis, treatment, medication")) << all;
  EXPECT_TRUE(says(all, "r.toml:11: 'words' wants a list")) << all;
  EXPECT_TRUE(says(all, "r.toml:14: 'rule' is no kind of rule")) << all;
  EXPECT_TRUE(says(told("[[number]\n"), "r.toml:1: this is not as TOML wants it"));
  EXPECT_TRUE(says(told(std::string(whole) + std::string(whole)), "there is another rule 'client-number'"));
}

TEST(OwnRules, AShapeThatCouldBeReadInTwoWaysIsRefused) {
  EXPECT_EQ(number_with("shape = \"#{5,8}\""), "good");
  EXPECT_EQ(number_with("shape = \"@{1,3}#{4}\""), "good");
  EXPECT_EQ(number_with("shape = \"#{2,4}-@{4}\""), "good");
  EXPECT_TRUE(says(number_with("shape = \"#{2,4}-#{4}\""), "must be of another kind")) << "the dash may be missing";
  EXPECT_TRUE(says(number_with("shape = \"#{2,4}#{4}\""), "must be of another kind"));
  EXPECT_TRUE(says(number_with("shape = \"*{2,4}A####\""), "must be of another kind"));
  EXPECT_TRUE(says(number_with("shape = \"-####\""), "begins and ends with"));
  EXPECT_TRUE(says(number_with("shape = \"####{\""), "ends with '}'"));
  EXPECT_TRUE(says(number_with("shape = \"#{0,99}###\""), "with 1 to 40"));
  EXPECT_TRUE(says(number_with("shape = \"(####)\""), "has no meaning in a shape"));
  EXPECT_TRUE(says(number_with("shape = \"####\"\ncheck = \"mod12\""), "'mod12' is none of"));
  EXPECT_TRUE(says(number_with("shape = \"####\"\nlabel_required = true"), "would match nothing"));
}

}  // namespace
}  // namespace spillmap::pipeline
