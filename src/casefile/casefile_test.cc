#include "casefile/casefile.h"

#include <sys/stat.h>

#include <random>

#include "casefile/test_support.h"

namespace spillmap {
namespace {
using namespace testing;
namespace fs = std::filesystem;

TEST(Case, GivesBackWhatWasPut) {
  TemporaryFolder folder;
  const fs::path dir = folder.path / "case";
  {
    Case c = open_case(dir);
    EXPECT_EQ(*c.put_root("/a"), 0u);
    EXPECT_EQ(*c.put_root("/b"), 1u);
    EXPECT_EQ(*c.put_root("/a"), 0u);
    SourceRecord s = source_of(7);
    s.modified_ns = -5;
    s.inode = ~0ull;
    ASSERT_TRUE(c.put_source(s));
    ASSERT_TRUE(c.put_page(sha_of(7), 0, page_of(1)));
    ASSERT_TRUE(c.put_page(sha_of(7), 1, page_of(2)));
    EXPECT_FALSE(c.has_content(sha_of(7)));
    ContentRecord record = content_of(7, 2);
    record.members.push_back({"a/\xff", 9, true, sha_of(8), ItemStatus::read, ""});
    record.members.push_back({"b", 10, false, {}, ItemStatus::encrypted, "needs a password"});
    ASSERT_TRUE(c.put_content(record));
    EXPECT_TRUE(c.has_content(sha_of(7)));
    ASSERT_TRUE(c.replace_persons({person_of(2), person_of(1)}));
    ASSERT_TRUE(c.put_value("as_of", ""));
    ASSERT_TRUE(c.append_log("scan", "{}"));
    ASSERT_TRUE(c.seal());
  }
  Case c = open_case(dir, Case::Mode::read);
  EXPECT_EQ(c.roots(), (std::vector<std::string>{"/a", "/b"}));
  const auto s = *c.find_source(0, source_of(7).path);
  ASSERT_TRUE(s);
  EXPECT_EQ(s->modified_ns, -5);
  EXPECT_EQ(s->inode, ~0ull);
  EXPECT_EQ(s->content, sha_of(7));
  EXPECT_FALSE(*c.find_source(1, source_of(7).path));
  const auto record = *c.find_content(sha_of(7));
  ASSERT_TRUE(record);
  ASSERT_EQ(record->members.size(), 2u);
  EXPECT_EQ(record->members[0].name, "a/\xff");
  EXPECT_EQ(record->members[1].reason, "needs a password");
  EXPECT_EQ(c.page(sha_of(7), 1)->findings[0].value, page_of(2).findings[0].value);
  EXPECT_FALSE(c.page(sha_of(7), 2));
  std::string ids;
  ASSERT_TRUE(c.for_each_person([&](const Person& p) {
    ids += p.id + " ";
    return Status();
  }));
  EXPECT_EQ(ids, person_of(1).id + " " + person_of(2).id + " ");
  const auto person = *c.find_person(person_of(2).id);
  ASSERT_TRUE(person);
  EXPECT_EQ(person->ssn, person_of(2).ssn);
  EXPECT_EQ(person->merges[0].weight, 12.5);
  EXPECT_FALSE(*c.find_person("P0"));
  EXPECT_EQ(*c.value("as_of"), std::string());
  EXPECT_FALSE(*c.value("other"));
  EXPECT_FALSE(c.put_value("as_of", "x"));  // a reader
}

TEST(Case, SourcesComeSortedByRootAndPath) {
  TemporaryFolder folder;
  Case c = open_case(folder.path / "case");
  std::mt19937 random(1);
  for (int i = 0; i < 500; ++i) {
    SourceRecord s = source_of(static_cast<std::uint32_t>(random() % 100'000));
    s.root = static_cast<std::uint32_t>(random() % 3);
    if (i % 10 == 0) s.path += '\xff';
    ASSERT_TRUE(c.put_source(s));
  }
  ASSERT_TRUE(c.commit());
  std::pair<std::uint32_t, std::string> last;
  int count = 0;
  ASSERT_TRUE(c.for_each_source([&](const SourceRecord& s) {
    EXPECT_LT(last, (std::pair{s.root, s.path}));
    last = {s.root, s.path};
    ++count;
    return Status();
  }));
  EXPECT_GT(count, 490);
}

TEST(Case, MoreSourcesThanFitAreSortedInSeveralPasses) {
  TemporaryFolder folder;
  Case c = open_case(folder.path / "case");
  // Long reasons fill the bound with few rows: 3 passes.
  std::mt19937 random(2);
  for (int i = 0; i < 160; ++i) {
    SourceRecord s = source_of(static_cast<std::uint32_t>(random()));
    s.reason.assign(1 << 20, 'x');
    ASSERT_TRUE(c.put_source(s));
  }
  std::string last;
  int count = 0;
  ASSERT_TRUE(c.for_each_source([&](const SourceRecord& s) {
    EXPECT_LT(last, s.path);
    last = s.path;
    ++count;
    return Status();
  }));
  EXPECT_EQ(count, 160);
}

TEST(Case, WithoutCommitNothingStays) {
  TemporaryFolder folder;
  const fs::path dir = folder.path / "case";
  {
    Case c = open_case(dir);
    fill(c, 0, 3);
    ASSERT_TRUE(c.commit());
    fill(c, 3, 6);
  }
  Case c = open_case(dir, Case::Mode::write);
  EXPECT_TRUE(c.has_content(sha_of(2)));
  EXPECT_FALSE(c.has_content(sha_of(3)));
}

TEST(Case, PagesOfAContentThatWasNeverCompletedAreDroppedOnOpen) {
  TemporaryFolder folder;
  const fs::path dir = folder.path / "case";
  {
    Case c = open_case(dir);
    ASSERT_TRUE(c.put_page(sha_of(1), 0, page_of(1)));
    ASSERT_TRUE(c.put_page(sha_of(1), 1, page_of(1)));
    ASSERT_TRUE(c.commit());
  }
  {
    Case c = open_case(dir, Case::Mode::write);
    EXPECT_FALSE(c.has_content(sha_of(1)));
    ASSERT_TRUE(c.put_page(sha_of(1), 0, page_of(2)));
    ASSERT_TRUE(c.put_content(content_of(1, 1)));
    ASSERT_TRUE(c.seal());
  }
  EXPECT_TRUE(verify_case(dir).problems.empty());
  Case c = open_case(dir, Case::Mode::read);
  EXPECT_EQ(c.page(sha_of(1), 0)->findings[0].value, page_of(2).findings[0].value);
}

// Pages are held until their content is complete, unless they are many.
TEST(Case, ManyPagesOfAContentComeBackAsTheyWere) {
  TemporaryFolder folder;
  const fs::path dir = folder.path / "case";
  constexpr std::uint32_t pages = 300;
  const auto large = [](std::uint32_t i) {
    ResultPage page = page_of(static_cast<int>(i));
    page.findings[0].reason.assign(4000, 'r');
    return page;
  };
  {
    Case c = open_case(dir);
    for (std::uint32_t i = 0; i < pages; ++i) {
      ASSERT_TRUE(c.put_page(sha_of(1), i, large(i)));
      if (i % 100 == 0) {
        ASSERT_TRUE(c.commit());
      }
    }
    ASSERT_TRUE(c.put_page(sha_of(2), 0, large(0)));
    ASSERT_TRUE(c.put_page(sha_of(2), 1, large(1)));
    ASSERT_TRUE(c.put_content(content_of(2, 1))) << "the last page does not count";
    ASSERT_TRUE(c.put_content(content_of(1, pages)));
    ASSERT_TRUE(c.seal());
  }
  EXPECT_TRUE(verify_case(dir).problems.empty());
  Case c = open_case(dir, Case::Mode::read);
  for (std::uint32_t i = 0; i < pages; ++i)
    EXPECT_EQ(c.page(sha_of(1), i)->findings[0].value, large(i).findings[0].value) << i;
  EXPECT_TRUE(c.page(sha_of(2), 0));
  EXPECT_FALSE(c.page(sha_of(2), 1));
}

TEST(Case, AContentPutAgainReplacesTheFirst) {
  TemporaryFolder folder;
  const fs::path dir = folder.path / "case";
  Case c = open_case(dir);
  for (std::uint32_t pages : {3u, 2u, 1u}) {
    for (std::uint32_t i = 0; i < 3; ++i) ASSERT_TRUE(c.put_page(sha_of(1), i, page_of(pages * 10 + i)));
    ASSERT_TRUE(c.put_content(content_of(1, pages)));
    ASSERT_TRUE(c.commit());
  }
  EXPECT_EQ((*c.find_content(sha_of(1)))->pages, 1u);
  EXPECT_EQ(c.page(sha_of(1), 0)->findings[0].value, page_of(10).findings[0].value);
  EXPECT_FALSE(c.page(sha_of(1), 1));
  EXPECT_FALSE(c.put_content(content_of(1, 4))) << "pages are missing";
  c = open_case(folder.path / "other");
  EXPECT_TRUE(verify_case(dir).unsealed);
  EXPECT_FALSE(verify_case(dir).altered);
}

TEST(Case, ContentsThatNothingPointsToAreDropped) {
  TemporaryFolder folder;
  const fs::path dir = folder.path / "case";
  Case c = open_case(dir);
  fill(c, 0, 4);
  ContentRecord box = content_of(100, 0);
  box.members.push_back({"in", 1, true, sha_of(101), ItemStatus::read, ""});
  ASSERT_TRUE(c.put_content(box));
  ContentRecord loop = content_of(101, 0);
  loop.members.push_back({"back", 1, true, sha_of(100), ItemStatus::read, ""});
  ASSERT_TRUE(c.put_content(loop));
  SourceRecord s = source_of(100);
  ASSERT_TRUE(c.put_source(s));
  ASSERT_TRUE(c.remove_source(0, source_of(2).path));
  ASSERT_TRUE(c.drop_unreferenced_contents());
  EXPECT_TRUE(c.has_content(sha_of(1)));
  EXPECT_FALSE(c.has_content(sha_of(2)));
  EXPECT_TRUE(c.has_content(sha_of(101)));
  ASSERT_TRUE(c.remove_source(0, s.path));
  ASSERT_TRUE(c.drop_unreferenced_contents());
  EXPECT_FALSE(c.has_content(sha_of(101)));
  ASSERT_TRUE(c.seal());
  c = open_case(folder.path / "other");
  EXPECT_TRUE(verify_case(dir).problems.empty());
}

TEST(Case, HasOneWriterAndAnyReaders) {
  TemporaryFolder folder;
  const fs::path dir = folder.path / "case";
  Case writer = open_case(dir);
  fill(writer, 0, 2);
  ASSERT_TRUE(writer.commit());
  const auto second = Case::open(dir, Case::Mode::write, key_of(dir));
  ASSERT_FALSE(second);
  EXPECT_EQ(second.error().kind, ErrorKind::io);
  {
    Case reader = open_case(dir, Case::Mode::read);
    EXPECT_TRUE(reader.has_content(sha_of(1)));
    fill(writer, 2, 4);
    ASSERT_TRUE(writer.commit());
    EXPECT_FALSE(reader.has_content(sha_of(3))) << "a reader keeps its snapshot";
    Case late = open_case(dir, Case::Mode::read);
    EXPECT_TRUE(late.has_content(sha_of(3)));
  }
  const auto checked = Case::verify(dir, key_of(dir));
  ASSERT_FALSE(checked);
  EXPECT_EQ(checked.error().kind, ErrorKind::io);
  ASSERT_TRUE(writer.seal());
}

TEST(Case, OpeningWithoutAChangeKeepsTheSeal) {
  TemporaryFolder folder;
  const fs::path dir = folder.path / "case";
  {
    Case c = open_case(dir);
    fill(c, 0, 2);
    ASSERT_TRUE(c.seal());
    ASSERT_TRUE(c.seal());
  }
  const std::string before = read_file(dir / "case.db") + read_file(dir / "seal");
  {
    Case c = open_case(dir);
    EXPECT_TRUE(c.has_content(sha_of(1)));
    ASSERT_TRUE(c.commit());
    ASSERT_TRUE(c.seal());
  }
  EXPECT_EQ(read_file(dir / "case.db") + read_file(dir / "seal"), before);
  std::vector<std::string> names;
  for (const auto& entry : fs::directory_iterator(dir)) names.push_back(entry.path().filename());
  std::sort(names.begin(), names.end());
  EXPECT_EQ(names, (std::vector<std::string>{"case.db", "header", "seal"}));
  EXPECT_TRUE(verify_case(dir).problems.empty());
}

TEST(Case, SealsAgainAfterChanges) {
  TemporaryFolder folder;
  const fs::path dir = folder.path / "case";
  for (std::uint32_t i = 0; i < 4; ++i) {
    Case c = open_case(dir);
    fill(c, 2 * i, 2 * i + 2);
    ASSERT_TRUE(c.seal());
  }
  const VerifyReport report = verify_case(dir);
  EXPECT_TRUE(report.problems.empty()) << report.problems[0];
  EXPECT_EQ(report.log_entries, 4u);
  EXPECT_EQ(report.files_checked, 3u);
  EXPECT_EQ(report.rows_checked, 1u + 8 + 8 + 8);
}

// What a thief with strings and grep would look for. Looked at while a transaction is open, too.
TEST(Case, NothingReadableStandsInAnyFile) {
  TemporaryFolder folder;
  const fs::path dir = folder.path / "case";
  const auto look = [&] {
    int files = 0;
    for (const auto& entry : fs::directory_iterator(dir)) {
      const std::string bytes = read_file(entry.path());
      for (const char* word : {"Ordner", "Akte", "219-09", "21909", "Zuckerbrot", "Wilhelmina", "Geheim", "geheim",
                               "fantasy", "Freigabe", "Sozial", "scan", "Wurzel", "as_of", "P1000", "same SSN"})
        EXPECT_EQ(bytes.find(word), std::string::npos) << word << " in " << entry.path();
      const Sha256 sha = sha_of(1);
      EXPECT_EQ(bytes.find(std::string(sha.begin(), sha.end())), std::string::npos);
      struct stat status {};
      EXPECT_EQ(::stat(entry.path().c_str(), &status), 0);
      EXPECT_EQ(status.st_mode & 0777, 0600u) << entry.path();
      ++files;
    }
    return files;
  };
  Case c = open_case(dir);
  fill(c, 0, 50);
  ASSERT_TRUE(c.replace_persons({person_of(1), person_of(2)}));
  ASSERT_TRUE(c.put_value("as_of", "Wurzel"));
  look();
  ASSERT_TRUE(c.commit());
  EXPECT_GT(look(), 3) << "the write-ahead log was looked at";
  ASSERT_TRUE(c.seal());
  EXPECT_EQ(look(), 3);
  struct stat status {};
  ASSERT_EQ(::stat(dir.c_str(), &status), 0);
  EXPECT_EQ(status.st_mode & 0777, 0700u);
}

TEST(CaseKey, OfAnotherCaseDoesNotOpenThisOne) {
  TemporaryFolder folder;
  { open_case(folder.path / "a"); }
  { open_case(folder.path / "b"); }
  const auto wrong = Case::open(folder.path / "a", Case::Mode::read, key_of(folder.path / "b"));
  ASSERT_FALSE(wrong);
  EXPECT_EQ(wrong.error().kind, ErrorKind::integrity);
  EXPECT_EQ(wrong.error().message, "this key does not open this case");
  const auto verified = Case::verify(folder.path / "a", key_of(folder.path / "b"));
  ASSERT_FALSE(verified);
  EXPECT_EQ(verified.error().kind, ErrorKind::integrity);
}

TEST(CaseKey, FileMustBeThereAndPrivate) {
  TemporaryFolder folder;
  const fs::path dir = folder.path / "case";
  { open_case(dir); }
  fs::path file;
  for (const auto& entry : fs::directory_iterator(folder.path / "configuration/spillmap/keys")) file = entry.path();
  struct stat status {};
  ASSERT_EQ(::stat(file.c_str(), &status), 0);
  EXPECT_EQ(status.st_mode & 0777, 0600u);
  ASSERT_EQ(::chmod(file.c_str(), 0640), 0);
  EXPECT_FALSE(CaseKey::from_user_configuration(dir, false));
  ASSERT_EQ(::chmod(file.c_str(), 0600), 0);
  EXPECT_TRUE(CaseKey::from_user_configuration(dir, false));
  const std::string good = read_file(file);
  write_file(file, "zz" + good.substr(2));
  EXPECT_EQ(CaseKey::from_user_configuration(dir, false).error().kind, ErrorKind::integrity);
  write_file(file, (good[0] == '0' ? "1" : "0") + good.substr(1));
  EXPECT_EQ(CaseKey::from_user_configuration(dir, false).error().message, "this key does not open this case");
  fs::remove(file);
  EXPECT_EQ(CaseKey::from_user_configuration(dir, true).error().kind, ErrorKind::usage);
}

TEST(CaseKey, FromAPassphraseOpensOnlyWithTheSame) {
  TemporaryFolder folder;
  const fs::path dir = folder.path / "case";
  {
    auto key = CaseKey::from_passphrase(dir, "correct horse", true);
    ASSERT_TRUE(key) << key.error().message;
    auto c = Case::open(dir, Case::Mode::create, std::move(*key));
    ASSERT_TRUE(c);
    ASSERT_TRUE(c->put_value("a", "b"));
    ASSERT_TRUE(c->seal());
  }
  EXPECT_EQ(*CaseKey::kind_of(dir), KeyKind::passphrase);
  const auto wrong = CaseKey::from_passphrase(dir, "correct house", false);
  ASSERT_FALSE(wrong);
  EXPECT_EQ(wrong.error().kind, ErrorKind::integrity);
  EXPECT_EQ(CaseKey::from_user_configuration(dir, false).error().kind, ErrorKind::usage);
  auto key = CaseKey::from_passphrase(dir, "correct horse", false);
  ASSERT_TRUE(key);
  auto c = Case::open(dir, Case::Mode::read, std::move(*key));
  ASSERT_TRUE(c);
  EXPECT_EQ(*c->value("a"), "b");
}

TEST(CaseKey, ACaseIsOnlyMadeInAnEmptyFolder) {
  TemporaryFolder folder;
  write_file(folder.path / "letter.txt", "x");
  EXPECT_EQ(CaseKey::from_user_configuration(folder.path, true).error().kind, ErrorKind::usage);
  EXPECT_EQ(CaseKey::from_user_configuration(folder.path / "none", false).error().kind, ErrorKind::io);
  EXPECT_FALSE(fs::exists(folder.path / "none"));
}

TEST(CaseKey, ARelativeFolderIsMadeToo) {
  TemporaryFolder folder;
  const fs::path before = fs::current_path();
  fs::current_path(folder.path);
  EXPECT_TRUE(CaseKey::from_user_configuration("one", true));
  EXPECT_TRUE(CaseKey::from_user_configuration("two/three", true));
  fs::current_path(before);
  EXPECT_TRUE(fs::exists(folder.path / "one/header"));
  EXPECT_TRUE(fs::exists(folder.path / "two/three/header"));
}

TEST(Case, ReadsASealedCaseWithoutTouchingTheFolder) {
  TemporaryFolder folder;
  const fs::path dir = folder.path / "case # 1?%";
  {
    Case c = open_case(dir);
    fill(c, 0, 2);
    ASSERT_TRUE(c.seal());
  }
  const auto before = fs::last_write_time(dir);
  Case c = open_case(dir, Case::Mode::read);
  EXPECT_TRUE(c.has_content(sha_of(1)));
  EXPECT_EQ(fs::last_write_time(dir), before);
}

}  // namespace
}  // namespace spillmap
