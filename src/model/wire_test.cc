#include "model/wire.h"

#include <gtest/gtest.h>

namespace spillmap {
namespace {

ResultPage sample() {
  ResultPage page;
  for (int i = 0; i < 3; ++i) {
    Finding f;
    f.element = static_cast<Element>(i * 5);
    f.flags = 1u << i;
    f.confidence = static_cast<std::uint8_t>(40 + i);
    f.how = How::form;
    f.holder = Holder::staff;
    f.value = "value " + std::to_string(i);
    f.normalized = std::string(static_cast<std::size_t>(i) * 100, 'n');
    f.reason = "because";
    f.locator.sheet = "Roster";
    f.locator.end = 1ull << 40;
    page.findings.push_back(f);
  }
  Mention m;
  m.name.given = "Winifred";
  m.name.family = "Achterberg";
  m.name.order_known = true;
  m.role = Role::guardian;
  m.deceased = true;
  m.findings = {2, 0};
  m.guardian_of = 1;
  m.reason = "row 3";
  page.mentions.push_back(m);
  m = {};
  m.findings = {1};
  m.spouse_of = 0;
  page.mentions.push_back(m);
  return page;
}

std::string packed(const ResultPage& page) {
  Writer out;
  put(out, page);
  return out.take();
}

TEST(PageView, SaysWhatThePageSays) {
  const ResultPage page = sample();
  const std::string bytes = packed(page);
  PageView read;
  ASSERT_TRUE(read.read(bytes));
  const PageView borrowed(page);
  for (const PageView* view : {static_cast<const PageView*>(&read), &borrowed}) {
    ASSERT_EQ(view->findings().size(), 3u);
    for (std::size_t i = 0; i < 3; ++i) {
      EXPECT_EQ(view->findings()[i].element, page.findings[i].element);
      EXPECT_EQ(view->findings()[i].flags, page.findings[i].flags);
      EXPECT_EQ(view->findings()[i].confidence, page.findings[i].confidence);
      EXPECT_EQ(view->findings()[i].how, How::form);
      EXPECT_EQ(view->findings()[i].value, page.findings[i].value);
      EXPECT_EQ(view->findings()[i].normalized, page.findings[i].normalized);
    }
    ASSERT_EQ(view->mentions().size(), 2u);
    const MentionView& first = view->mentions()[0];
    EXPECT_EQ(first.given, "Winifred");
    EXPECT_EQ(first.family, "Achterberg");
    EXPECT_TRUE(first.order_known);
    EXPECT_EQ(first.role, Role::guardian);
    EXPECT_TRUE(first.deceased);
    EXPECT_EQ(std::vector<std::uint32_t>(first.findings.begin(), first.findings.end()), page.mentions[0].findings);
    EXPECT_EQ(first.guardian_of, 1);
    EXPECT_EQ(first.spouse_of, -1);
    EXPECT_EQ(view->mentions()[1].findings.front(), 1u);
    EXPECT_EQ(view->mentions()[1].spouse_of, 0);
  }
}

// Whoever passes a page on, whoever borrows from it and whoever takes it apart must agree on what is one: a page that
// is sealed and cannot be read later is lost.
TEST(PageView, AllReadersOfPagesTakeTheSameBytes) {
  const auto taken = [](const std::string& bytes) {
    ResultPage page;
    Reader in(bytes);
    const bool good = get(in, page) && in.done();
    PageView view;
    std::size_t mentions = 0;
    EXPECT_EQ(view.read(bytes), good);
    EXPECT_EQ(check_page(bytes, mentions), good);
    if (good) {
      EXPECT_EQ(mentions, page.mentions.size());
    }
    return good;
  };
  const std::string bytes = packed(sample());
  EXPECT_TRUE(taken(bytes));
  EXPECT_TRUE(taken(packed({})));
  EXPECT_FALSE(taken(bytes + '\0'));
  for (std::size_t cut = 0; cut < bytes.size(); ++cut) EXPECT_FALSE(taken(bytes.substr(0, cut))) << cut;
  int refused = 0;
  for (std::size_t at = 0; at < bytes.size(); ++at)
    for (const char flip : {'\x01', '\x10', '\x7F', '\xFF'}) {
      std::string other = bytes;
      other[at] = static_cast<char>(other[at] ^ flip);
      refused += taken(other) ? 0 : 1;
    }
  EXPECT_GT(refused, 100);
}

TEST(PageView, NumbersOutOfRangeAreRefused) {
  const auto refused = [](auto spoil) {
    ResultPage page = sample();
    spoil(page.mentions[0]);
    std::size_t mentions = 0;
    PageView view;
    const std::string bytes = packed(page);
    return !view.read(bytes) && !check_page(bytes, mentions);
  };
  EXPECT_TRUE(refused([](Mention& m) { m.findings = {3}; }));
  EXPECT_TRUE(refused([](Mention& m) { m.guardian_of = 2; }));
  EXPECT_TRUE(refused([](Mention& m) { m.spouse_of = -2; }));
}

}  // namespace
}  // namespace spillmap
