#include "detect/names/name_tagger.h"

#include <gtest/gtest.h>

#include <cmath>
#include <string>

#include "detect/names/name_finder.h"

namespace spillmap::detect {
namespace {

// The names of a text, joined by bars; lone words in parentheses.
std::string names(std::string_view text, NameDepth depth = NameDepth::thorough) {
  std::vector<NameHit> hits;
  find_names(text, hits, depth);
  std::string out;
  for (const NameHit& hit : hits) {
    if (!out.empty()) out += '|';
    const std::string name(text.substr(hit.begin, hit.end - hit.begin));
    out += (hit.flags & name_short) != 0 ? "(" + name + ")" : name;
  }
  return out;
}

TEST(NameTagger, LoneWordsWhereTheWordsAroundSayPerson) {
  EXPECT_EQ(names("My name is Denise and I have a question."), "(Denise)");
  EXPECT_EQ(names("Spoke to Ramona by phone; she will call back."), "(Ramona)");
  EXPECT_EQ(names("Torres said the agency would appeal."), "(Torres)");
  EXPECT_EQ(names("Nombre: Joel.\nApellidos: Leon Aguilar.\n"), "(Joel)|Leon Aguilar");
  EXPECT_EQ(names("My name is Denise and I have a question.", NameDepth::swift), "");
}

TEST(NameTagger, OrdinaryCapitalsStandAloneMoreOften) {
  for (const char* text : {
           "The meeting is on Monday in Albany.",
           "MEDICATIONS: Lipitor 20 mg, Zoloft 50 mg.",
           "We drove to Boston in April.",
           "Romberg sign is negative. Started on Prozac.",
           "Please mark the form and return it by August.",
       })
    EXPECT_EQ(names(text), "") << text;
}

TEST(NameTagger, QuotesAsDataHoldsThem) {
  EXPECT_EQ(names(R"(She said: \"I\'m Sarah\'s aunt\".)"), "(Sarah)");
  EXPECT_EQ(names(R"(C:\Users\Sarah\notes)"), "");
}

TEST(NameTagger, ListsOfNames) {
  EXPECT_EQ(names("The shop was opened by two friends: Kovalenko and Bell."), "(Kovalenko)|(Bell)");
  EXPECT_EQ(names("Diagnoses: Anxiety, Asthma and Gout."), "");
}

TEST(NameTagger, NamesOfNoTable) {
  EXPECT_EQ(names("The patient, Tomomi Zukhovitskaya, was seen for asthma."), "Tomomi Zukhovitskaya");
  EXPECT_EQ(names("Please call Gyala Antallfy at 555-0142."), "Gyala Antallfy");
}

TEST(NameTagger, SmallLetters) {
  EXPECT_EQ(names("please call jennifer bermudez about her appointment"), "jennifer bermudez");
  EXPECT_EQ(names("my name is eric g. samuelson and my card was lost"), "eric g. samuelson");
  // Not in a text that has capitals: there small letters mean something.
  EXPECT_EQ(names("The rose garden will open. Mark the day."), "");
}

TEST(NameTagger, PlacesAndBodiesThatBearNames) {
  EXPECT_EQ(names("He was taken to Samuel Barker Hospital in Troy."), "");
  EXPECT_EQ(names("Send it to 14 Robert Fulton Drive, Troy."), "");
}

TEST(NameTagger, AWordOfAWholeNameNearby) {
  const std::string text =
      "The film was made by Brigid Kozlowska. Everything about it, the press wrote, was pure Kozlowska.";
  EXPECT_EQ(names(text), "Brigid Kozlowska|(Kozlowska)");
}

TEST(NameTagger, NamesThatWereBlottedOutAreNone) {
  EXPECT_EQ(names("Mr. Xxx was seen by Dr. XYZ, and Ms. ABC called."), "");
}

TEST(NameTagger, AWordAloneInALongTextNeedsMore) {
  const std::string filler =
      " The wound was closed in layers and the count was correct. It was then irrigated and covered with gauze.";
  std::string text = "The procedure went well and Ovitz was used to close.";
  const std::string alone = names(text);
  while (text.size() < 1500) text += filler;
  EXPECT_EQ(names(text), "");
  // Where the whole name stands nearby it is one.
  EXPECT_NE(names("The procedure was done by Dr. Marta Ovitz. " + text).find("(Ovitz)"), std::string::npos) << alone;
}

TEST(NameTagger, EveryStretchOfTheTrainingIsInsideTheText) {
  const std::string text =
      "De La Cruz, Ana-María \"Annie\" O'Neil Jr., MD\nx.y@z  A.B. C d'E ñ É. \xF0\x9F\x98\x80 \xC3";
  std::size_t parts = 0;
  visit_runs(text, 30, [&](const RunView& run) {
    for (const RunView::Part& part : run.parts) {
      ++parts;
      ASSERT_LT(part.i, part.j);
      ASSERT_LE(part.j, run.count);
      ASSERT_LE(run.tokens[part.j - 1].end, text.size());
      ASSERT_TRUE(std::isfinite(NameTagger::get().odds({text, run.tokens, run.count, part.i, part.j, part.rule})));
    }
  });
  EXPECT_GT(parts, 3u);
}

TEST(NameTagger, SortedAndApartWhateverTheText) {
  std::uint64_t random = 7;
  const std::string_view pieces[] = {"Ana",   "TORRES",   ",",     ".",      " ",      "\n", "dr.", "Mr.", "de la",
                                     "smith", "j.",       "(Bob)", "\"Al\"", "é",      "Ñu", "X",   "12",  "-",
                                     "'s",    "Hospital", "maria", "\xFF",   "Avenue", "y",  "and"};
  for (int round = 0; round < 300; ++round) {
    std::string text;
    for (int k = 0; k < 60; ++k) {
      random = random * 6364136223846793005ull + 1442695040888963407ull;
      text += pieces[(random >> 33) % std::size(pieces)];
      if ((random >> 20 & 3) != 0) text += ' ';
    }
    std::vector<NameHit> hits, again;
    find_names(text, hits, NameDepth::thorough);
    find_names(text, again, NameDepth::thorough);
    ASSERT_EQ(hits.size(), again.size());
    for (std::size_t k = 0; k < hits.size(); ++k) {
      ASSERT_LT(hits[k].begin, hits[k].end);
      ASSERT_LE(hits[k].whole_end, text.size());
      ASSERT_EQ(hits[k].begin, again[k].begin);
      if (k > 0) {
        ASSERT_GE(hits[k].whole_begin, hits[k - 1].whole_end);
      }
      hits[k].name(text);
    }
  }
}

}  // namespace
}  // namespace spillmap::detect
