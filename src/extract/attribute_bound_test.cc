#include "extract/attribute_bound.h"

#include <gtest/gtest.h>

#include <string>

namespace spillmap {
namespace {

using Markup = AttributeBound::Markup;

std::string passed(Markup markup, const std::string& text, std::size_t step, bool& cut) {
  AttributeBound bound(markup);
  std::string all;
  for (std::size_t at = 0; at < text.size(); at += step) all += bound.pass(std::string_view(text).substr(at, step));
  cut = bound.cut();
  return all;
}

std::string attributes(unsigned count, const std::string& value) {
  std::string text;
  for (unsigned i = 0; i < count; ++i) text += " a" + std::to_string(i) + value;
  return text;
}

TEST(AttributeBound, LeavesDocumentsAlone) {
  const std::string text =
      "<?xml version=\"1.0\"?><!-- a > b = c --><r a='1>' b=\"<\"><p x = \"2\"/>1 < 2 = 3 &lt;</r><t" +
      attributes(AttributeBound::most, "='>'") + "/>";
  for (const Markup markup : {Markup::xml, Markup::html})
    for (const std::size_t step : {std::size_t{1}, std::size_t{7}, text.size()}) {
      bool cut = true;
      // A '<' in a value is no XML.
      const std::string one = markup == Markup::xml ? text.substr(0, 37) + text.substr(52) : text;
      EXPECT_EQ(passed(markup, one, step, cut), one);
      EXPECT_FALSE(cut);
    }
}

TEST(AttributeBound, CutsWhatIsTooMuch) {
  for (const Markup markup : {Markup::xml, Markup::html})
    for (const std::string value : {"=\"x>\"", "='>/'", " = 'y z'"}) {
      const std::string text = "<r>before<p" + attributes(5'000, value) + "/>after</r>";
      for (const std::size_t step : {std::size_t{1}, std::size_t{13}, text.size()}) {
        bool cut = false;
        const std::string all = passed(markup, text, step, cut);
        EXPECT_TRUE(cut);
        EXPECT_LT(all.size(), attributes(AttributeBound::most, value).size() + 40);
        EXPECT_TRUE(all.starts_with("<r>before<p a0" + value));
        EXPECT_TRUE(all.ends_with("/>after</r>")) << all.substr(all.size() - 40);
      }
    }
}

TEST(AttributeBound, CutsAttributesWithoutValues) {
  bool cut = false;
  const std::string all = passed(Markup::html, "<p" + attributes(5'000, "") + ">after", 4096, cut);
  EXPECT_TRUE(cut);
  EXPECT_TRUE(all.ends_with(">after"));
}

TEST(AttributeBound, KeepsTheEndOfAScript) {
  bool cut = false;
  const std::string text = "<script>if (a<b" + attributes(5'000, "") + " </script><p>after";
  EXPECT_TRUE(passed(Markup::html, text, text.size(), cut).ends_with("</script><p>after"));
}

}  // namespace
}  // namespace spillmap
