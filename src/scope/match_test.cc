#include "scope/match.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <functional>
#include <random>
#include <set>

#include "base/text.h"

namespace spillmap::scope {
namespace {

FileName absolute(std::string_view path) {
  FileName name;
  name.path = path;
  return name;
}

TEST(Names, ReadsPrefixesOfAllSystems) {
  const Parts want = {"FS01", "HR$", "2026", "a.txt"};
  EXPECT_EQ(readings(absolute(R"(\\FS01\HR$\2026\a.txt)")).front(), want);
  EXPECT_EQ(readings(absolute(R"(\\?\UNC\FS01\HR$\2026\a.txt)")).front(), want);
  EXPECT_EQ(readings(absolute(R"(\Device\Mup\FS01\HR$\2026\a.txt:Zone.Identifier:$DATA)")).front(), want);
  EXPECT_EQ(readings(absolute(R"(\Device\Mup\;Z:0000000000012345\FS01\HR$\2026\a.txt)")).front(), want);
  EXPECT_EQ(readings(absolute(R"(\??\D:\HR\a.txt. )")).front(), (Parts{"D:", "HR", "a.txt"}));
  EXPECT_EQ(readings(absolute(R"(\Device\HarddiskVolume3\HR\a.txt)")).front(),
            (Parts{"HarddiskVolume3", "HR", "a.txt"}));
  EXPECT_EQ(readings(absolute("/srv/records/@GMT-2026.11.23-10.00.00/HR/a.txt")).front(),
            (Parts{"srv", "records", "HR", "a.txt"}));
  EXPECT_EQ(readings(absolute("/srv/.snapshot/daily.0/HR/a.txt")).front(), (Parts{"srv", "HR", "a.txt"}));
  FileName share;
  share.kind = PathKind::share_relative;
  share.root = R"(\\*\HR$)";
  share.local_root = R"(\??\D:\Shares\HR)";
  share.path = R"(2026\a.txt)";
  EXPECT_EQ(readings(share).at(0), (Parts{"HR$", "2026", "a.txt"}));
  EXPECT_EQ(readings(share).at(1), (Parts{"D:", "Shares", "HR", "2026", "a.txt"}));
  FileName key;
  key.kind = PathKind::object_key;
  key.root = "bucket";
  key.path = "HR/J%252Fo+hn.txt";
  EXPECT_EQ(readings(key).at(0), (Parts{"bucket", "HR", "J%2Fo+hn.txt"}));
}

TEST(Names, MakesTheShortNamesThatSambaMakes) {
  // Written down from a server: a name with a line break in it, as its clients saw it.
  EXPECT_EQ(samba_short_name("new\nline|10.0.0.9|fs|records|pread_recv|ok|x.txt"), "NMQWCH~J.TXT");
}

TEST(Names, FoldsCaseAndAccents) {
  EXPECT_EQ(folded("Caf\xC3\xA9.TXT"), folded("CAFE\xCC\x81.txt"));
  EXPECT_EQ(folded("Caf\xE9.txt"), folded("caf\xC3\xA9.txt"));
  EXPECT_NE(folded("cafe.txt"), folded("caf\xC3\xA9.txt"));
}

// A share of invented names: folders with some names of their own and some that are everywhere.
class Share {
 public:
  explicit Share(std::uint32_t seed, bool rivals) : random(seed) {
    const std::array<std::string, 8> tops = {
        "HR", "Finance", "Case Notes", "Intake", "Legal & Compliance", "Programm F\xC3\xB6rderung", "IT", "Archive"};
    const std::array<std::string, 8> kinds = {"letter",
                                              "assessment of needs",
                                              "payroll",
                                              "referral",
                                              "Versicherung f\xC3\xBCr",
                                              "r\xC3\xA9sum\xC3\xA9",
                                              "discharge summary",
                                              "time sheet"};
    const std::array<std::string, 6> endings = {".docx", ".pdf", ".xlsx", ".txt", ".csv", ".jpg"};
    for (const std::string& top : tops)
      for (int year = 2015; year < 2027; ++year)
        for (int group = 0; group < 6; ++group) {
          const std::string folder = top + '/' + std::to_string(year) + "/Group " + std::to_string(group);
          for (int n = 0; n < 12; ++n) {
            const std::string& kind = kinds[pick(kinds.size())];
            const bool common = rivals && n < 2;
            add(folder + '/' +
                (common ? "readme" + endings[3]
                        : kind + ' ' + std::to_string(pick(100000)) + endings[pick(endings.size())]));
          }
        }
    std::sort(items.begin(), items.end(), [](const Item& a, const Item& b) { return a.path < b.path; });
    for (std::uint32_t i = 0; i < items.size(); ++i) items[i].content = i;
  }
  std::size_t pick(std::size_t n) { return random() % n; }

  std::vector<Item> items;
  std::mt19937 random;

 private:
  void add(std::string path) {
    if (seen_.insert(folded(path)).second) items.push_back({0, std::move(path), 1000 + random() % 5'000'000, 0});
  }
  std::set<std::string> seen_;
};

std::string replaced(std::string text, std::string_view from, std::string_view to) {
  for (std::size_t at = 0; (at = text.find(from, at)) != std::string::npos; at += to.size())
    text.replace(at, from.size(), to);
  return text;
}
std::string backslashes(std::string text) { return replaced(std::move(text), "/", "\\"); }
std::string decomposed(std::string text) {
  text = replaced(std::move(text), "\xC3\xB6", "o\xCC\x88");
  text = replaced(std::move(text), "\xC3\xBC", "u\xCC\x88");
  return replaced(std::move(text), "\xC3\xA9", "e\xCC\x81");
}
std::string randomly_cased(std::string text, std::mt19937& random) {
  for (char& c : text)
    if (is_alpha(c) && random() % 2 == 0) c = static_cast<char>(c ^ 0x20);
  return text;
}
std::string percent(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (is_alnum(c) || c == '/' || c == '.') {
      out += c;
    } else {
      const std::string two = hex(std::string_view(&c, 1));
      out += '%' + to_upper(two);
    }
  }
  return out;
}

// How one log writes its names: one front for all, as a server does.
struct Writer {
  std::string_view what;
  std::function<std::string(const Item&, std::mt19937&)> write;
  PathKind kind = PathKind::absolute;
  std::string root = {};
  bool with_size = false;
};

TEST(Matching, FindsTenThousandPerturbedPaths) {
  Share share(20261125, true);
  const auto windows_short = [](const std::string& path) {
    Parts parts = split_path(path, false);
    for (std::string& part : parts) {
      const ShortParts made = windows_short_parts(part);
      if (!made.base.empty() && made.base.find('\x01') == std::string::npos)
        part = made.base + "~1" + (made.ending.empty() ? "" : '.' + made.ending);
    }
    std::string out;
    for (const std::string& part : parts) out += (out.empty() ? "" : "\\") + part;
    return out;
  };
  const auto samba_short = [](const std::string& path) {
    const std::size_t slash = path.rfind('/');
    return path.substr(0, slash + 1) + samba_short_name(path.substr(slash + 1));
  };
  const std::vector<Writer> writers = {
      {"mount point", [](const Item& i, auto&) { return "/srv/records/" + i.path; }},
      {"drive", [](const Item& i, auto&) { return "X:\\" + backslashes(i.path); }},
      {"drive, deep, any case",
       [](const Item& i, auto& r) { return randomly_cased("d:\\Shares\\Data\\" + backslashes(i.path), r); }},
      {"UNC", [](const Item& i, auto&) { return R"(\\FS01\records$\)" + backslashes(i.path); }},
      {"long UNC, any case",
       [](const Item& i, auto& r) {
         return R"(\\?\UNC\fs01.example.org\)" + randomly_cased("records\\" + backslashes(i.path), r);
       }},
      {"DFS", [](const Item& i, auto&) { return R"(\\example.org\dfs\all\)" + backslashes(i.path); }},
      {"device", [](const Item& i, auto&) { return R"(\Device\HarddiskVolume3\Data\)" + backslashes(i.path); }},
      {"share and path", [](const Item& i, auto&) { return backslashes(i.path); }, PathKind::share_relative,
       R"(\\*\records)"},
      {"decomposed accents", [](const Item& i, auto&) { return "/Volumes/records/" + decomposed(i.path); }},
      {"stream and dots", [](const Item& i, auto&) { return "X:\\" + backslashes(i.path) + ":Zone.Identifier"; }},
      {"snapshot",
       [](const Item& i, auto&) { return R"(\\FS01\records\@GMT-2026.11.23-04.00.00\)" + backslashes(i.path); }},
      {"URL", [](const Item& i, auto&) { return "https://files.example.org/sites/all/" + percent(i.path); },
       PathKind::url},
      {"key, encoded twice", [](const Item& i, auto&) { return percent(percent(i.path)); }, PathKind::object_key,
       "bucket"},
      {"no root", [](const Item& i, auto&) { return i.path; }, PathKind::relative},
      {"no root, with size", [](const Item& i, auto&) { return i.path; }, PathKind::relative, "", true},
      {"8.3 of Windows", [&](const Item& i, auto&) { return "X:\\" + windows_short(i.path); }},
      {"8.3 of Samba", [&](const Item& i, auto&) { return R"(\\FS01\r\)" + backslashes(samba_short(i.path)); }},
      {"lost letters",
       [](const Item& i, auto&) {
         std::string path = replaced(i.path, "\xC3\xA9", "?");
         return "/srv/x/" + replaced(replaced(path, "\xC3\xBC", "?"), "\xC3\xB6", "?");
       }},
      {"added ending", [](const Item& i, auto&) { return "/srv/records/" + i.path + ".lockbit"; }},
      {"deeper root of the case", [](const Item& i, auto&) { return "/export/home/shares/records/live/" + i.path; }},
  };
  const ItemTree tree(share.items);
  const Digests digests;
  std::uint64_t names = 0, decidable = 0, found = 0, wrong = 0, ambiguous = 0;
  for (const Writer& writer : writers) {
    struct Name {
      std::string text;
      std::uint32_t item = ItemTree::none;
    };
    std::vector<Name> written;
    std::map<std::string, std::uint32_t> meanings;
    for (int n = 0; n < 470; ++n) {
      const auto item = static_cast<std::uint32_t>(share.pick(share.items.size()));
      written.push_back({writer.write(share.items[item], share.random), item});
    }
    // Files that were there and are gone: their names must be nobody's.
    for (int n = 0; n < 30; ++n) {
      Item gone = share.items[share.pick(share.items.size())];
      const std::size_t slash = gone.path.rfind('/');
      gone.path = gone.path.substr(0, slash + 1) + "gone " + std::to_string(n) + " forever.docx";
      gone.bytes = 77;
      written.push_back({writer.write(gone, share.random), ItemTree::none});
    }
    // What a name can mean in the end: several items may be written in one way.
    std::map<std::string, std::set<std::uint32_t>> possible;
    for (std::uint32_t i = 0; i < share.items.size(); ++i) {
      std::mt19937 quiet(1);
      possible[to_lower(writer.write(share.items[i], quiet))].insert(i);
    }
    const auto name_of = [&](const Name& n, const Item* item) {
      FileName name;
      name.path = n.text;
      name.kind = writer.kind;
      name.root = writer.root;
      if (writer.with_size && item != nullptr) name.size = item->bytes;
      return name;
    };
    RootMap map(tree);
    for (const Name& n : written) map.learn(name_of(n, n.item == ItemTree::none ? nullptr : &share.items[n.item]));
    map.settle();
    std::uint64_t found_here = 0, decidable_here = 0;
    for (const Name& n : written) {
      const Item* item = n.item == ItemTree::none ? nullptr : &share.items[n.item];
      const Match match = match_name(tree, map, digests, name_of(n, item));
      const bool decided = match.sureness == MatchClass::certain || match.sureness == MatchClass::likely;
      ++names;
      if (decided && match.items != std::vector<std::uint32_t>{n.item}) {
        ++wrong;
        ADD_FAILURE() << writer.what << ": " << n.text << " became "
                      << (match.items.empty() ? "" : share.items[match.items.front()].path) << " by "
                      << to_string(match.rule);
      }
      ambiguous += match.sureness == MatchClass::ambiguous ? 1 : 0;
      if (item == nullptr || possible[to_lower(n.text)].size() != 1) continue;
      ++decidable;
      ++decidable_here;
      if (decided) {
        ++found;
        ++found_here;
      }
    }
    EXPECT_GE(static_cast<double>(found_here), 0.98 * static_cast<double>(decidable_here)) << writer.what;
  }
  const double recall = static_cast<double>(found) / static_cast<double>(decidable);
  RecordProperty("recall", std::to_string(recall));
  std::printf("%llu names, %llu decidable, recall %.4f, wrong %.4f, ambiguous %llu\n",
              static_cast<unsigned long long>(names), static_cast<unsigned long long>(decidable), recall,
              static_cast<double>(wrong) / static_cast<double>(names), static_cast<unsigned long long>(ambiguous));
  EXPECT_EQ(names, 10'000u);
  EXPECT_GE(recall, 0.995);
  EXPECT_LE(static_cast<double>(wrong), 0.0005 * static_cast<double>(names));
}

TEST(Matching, FollowsRenamingsToTheTimeOfTheDeed) {
  // a.txt was renamed to b.txt at 100, and a new a.txt came at 200.
  const std::vector<Item> items = {{0, "HR/a.txt", 1, 0}, {0, "HR/b.txt", 2, 1}, {0, "HR/new/c.txt", 3, 2}};
  const ItemTree tree(items);
  RootMap map(tree);
  map.give({"srv"}, tree.root(0));
  map.settle();
  Renames renames;
  const auto place = [&](std::string_view path) { return place_of(tree, map, absolute(path)); };
  renames.add(place("/srv/HR/a.txt"), place("/srv/HR/b.txt"), 100);
  renames.add(place("/srv/HR/old"), place("/srv/HR/new"), 150);
  renames.settle();
  const auto at = [&](std::string_view path, std::int64_t time) {
    const Match match = match_place(tree, renames.follow(place(path), time));
    return match.items.empty() ? ItemTree::none : match.items.front();
  };
  EXPECT_EQ(at("/srv/HR/a.txt", 50), 1u);
  EXPECT_EQ(at("/srv/HR/a.txt", 250), 0u);
  EXPECT_EQ(at("/srv/HR/old/c.txt", 120), 2u);
  EXPECT_EQ(at("/srv/HR/old/c.txt", 160), ItemTree::none);
  EXPECT_EQ(renames.times(place("/srv/HR/old/c.txt")), std::vector<std::int64_t>{150});
}

TEST(Matching, ContentComesBeforePathAndCopiesAreOne) {
  const std::vector<Item> items = {{0, "HR/a.txt", 10, 5}, {0, "HR/b.txt", 10, 6}, {1, "copy/a.txt", 10, 5}};
  const ItemTree tree(items);
  const RootMap map(tree);
  Digests digests;
  digests.items["crc32:0000abcd"] = {0, 2};
  FileName name = absolute("somewhere/else.bin");
  name.kind = PathKind::relative;
  name.hash = "crc32:0000ABCD";
  EXPECT_EQ(match_name(tree, map, digests, name).sureness, MatchClass::none) << "a CRC without the size says nothing";
  name.size = 10;
  const Match match = match_name(tree, map, digests, name);
  EXPECT_EQ(match.sureness, MatchClass::certain);
  EXPECT_EQ(match.rule, MatchRule::content);
  EXPECT_EQ(match.items, (std::vector<std::uint32_t>{0, 2}));
}

TEST(Matching, TwoThatDifferAreListedAndNotGuessed) {
  const std::vector<Item> items = {{0, "x/Report.txt", 10, 1}, {0, "x/report.TXT", 11, 2}, {0, "x/y.txt", 3, 3}};
  const ItemTree tree(items);
  RootMap map(tree);
  map.give({"srv"}, tree.root(0));
  map.settle();
  const Match match = match_name(tree, map, {}, absolute("/srv/x/REPORT.txt"));
  EXPECT_EQ(match.sureness, MatchClass::ambiguous);
  EXPECT_EQ(match.items.size(), 2u);
  EXPECT_EQ(match_name(tree, map, {}, absolute("/srv/x/Report.txt")).sureness, MatchClass::certain);
}

}  // namespace
}  // namespace spillmap::scope
