// What tests/cases/layout cannot say in a file of sensible size.
#include "extract/layout.h"

#include <gtest/gtest.h>

#include "extract/testing.h"

namespace spillmap {
namespace {

std::string laid_out(std::string_view text) {
  CollectingSink sink;
  TextBuilder out(sink, Limits{});
  append_layout(out, text, 1);
  out.finish();
  EXPECT_TRUE(sink.violations.empty());
  return sink.rendered();
}

TEST(Layout, LineTooWideForPrintAboveARuler) {
  const std::string wide = std::string(2100, 'x') + "  y";
  const std::string text = wide + "\nA    B\n---- ----\n1    2\n3    4\n";
  EXPECT_NE(laid_out(text).find("[table"), std::string::npos);
}

TEST(Layout, LinesOfControlCharactersAreBlank) {
  EXPECT_EQ(laid_out("\x01\x02\nA    B\n---- ----\n1    2\n"),
            "[table 1 fixed_width 2x2 page 1 header 1]\nA | B\n1 | 2\n");
}

TEST(Layout, NothingIsLost) {
  const std::string text = laid_out("Name   SSN\nJane   1\nJohn   2\nSome words that follow the rows at once.\n\nEnd");
  for (const std::string_view word : {"Name", "SSN", "Jane", "John", "follow", "End"})
    EXPECT_NE(text.find(word), std::string::npos) << word;
}

TEST(Layout, CardsSideBySideAreReadOneAfterTheOther) {
  EXPECT_EQ(laid_out("Ann Brown                Bo Lind\n"
                     "Born 1/2/2010            Born 3/4/2011\n"
                     "Mom: Eve                 Mom: Flo\n"
                     "Meds: none               Meds: Zyrtec\n"
                     "\n"
                     "Keep dry.\n"),
            "[body page 1]\nAnn Brown\nBorn 1/2/2010\nMom: Eve\nMeds: none\n"
            "[body page 1]\nBo Lind\nBorn 3/4/2011\nMom: Flo\nMeds: Zyrtec\n[body page 1]\nKeep dry.\n");
  // Labels above their values are a form, which is read by its columns.
  const std::string form =
      "Debtor 1                 Debtor 2\nName                     Name\nAnn                      Bo\n";
  EXPECT_NE(laid_out(form).find("Debtor 1                 Debtor 2"), std::string::npos);
}

}  // namespace
}  // namespace spillmap
