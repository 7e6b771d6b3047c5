// The whole way of a scan with a worker that misbehaves on command: what is lost, and that nothing else is.
#include "pipeline/scan.h"

#include <archive.h>
#include <archive_entry.h>
#include <gtest/gtest.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <map>
#include <thread>

#include "base/text.h"
#include "pipeline/place_walk.h"

namespace spillmap::pipeline {
namespace {

namespace fs = std::filesystem;

using Files = std::vector<std::pair<std::string, std::string>>;

std::string zip_of(const Files& members) {
  ::archive* a = archive_write_new();
  archive_write_set_format_zip(a);
  archive_write_set_options(a, "zip:compression=store");
  std::vector<char> buffer(16u << 20);
  std::size_t used = 0;
  archive_write_open_memory(a, buffer.data(), buffer.size(), &used);
  for (const auto& [name, data] : members) {
    archive_entry* entry = archive_entry_new();
    archive_entry_set_pathname(entry, name.c_str());
    archive_entry_set_filetype(entry, AE_IFREG);
    archive_entry_set_perm(entry, 0644);
    archive_entry_set_size(entry, static_cast<la_int64_t>(data.size()));
    archive_write_header(a, entry);
    archive_write_data(a, data.data(), data.size());
    archive_entry_free(entry);
  }
  archive_write_close(a);
  archive_write_free(a);
  return std::string(buffer.data(), used);
}

// One person for each name.
class PersonForEachName : public Resolver {
 public:
  void add(const Sha256& content, std::uint32_t page, const PageView& results) override {
    for (std::uint32_t i = 0; i < results.mentions().size(); ++i) {
      const std::string family(results.mentions()[i].family);
      Person& person = by_id_["P" + hex({family.data(), std::min<std::size_t>(family.size(), 20)})];
      person.name.family = family;
      person.affected = true;
      person.mentions.push_back({content, page, i});
    }
  }
  Status resolve(const std::function<Status(Person&&)>& visit) override {
    for (auto& [id, person] : by_id_) {
      person.id = id;
      SPILLMAP_TRY(visit(std::move(person)));
    }
    return {};
  }

 private:
  std::map<std::string, Person> by_id_;
};

class ScanTest : public ::testing::Test {
 protected:
  void SetUp() override {
    std::string name = (fs::temp_directory_path() / "spillmap-scan-XXXXXX").string();
    folder_ = ::mkdtemp(name.data());
    ::setenv("XDG_CONFIG_HOME", (folder_ / "configuration").c_str(), 1);
    share_ = folder_ / "share";
    fs::create_directories(share_);
    options_.workers = 2;
    options_.worker_program = SPILLMAP_HOSTILE_WORKER;
    options_.worker_memory_bytes = 192u << 20;
    options_.item_cpu_limit = std::chrono::seconds(1);
    options_.make_resolver = [](const ResolveOptions&) { return std::make_unique<PersonForEachName>(); };
  }
  void TearDown() override {
    std::error_code error;
    fs::remove_all(folder_, error);
  }

  void put(const std::string& path, const std::string& data) {
    fs::create_directories((share_ / path).parent_path());
    std::ofstream(share_ / path, std::ios::binary) << data;
  }
  void put(const Files& files) {
    for (const auto& [path, data] : files) put(path, data);
  }
  Case open(const std::string& name = "case") {
    auto key = CaseKey::from_user_configuration(folder_ / name, true);
    EXPECT_TRUE(key);
    auto opened = Case::open(folder_ / name, Case::Mode::create, std::move(*key));
    EXPECT_TRUE(opened) << (opened ? "" : opened.error().message);
    return std::move(*opened);
  }
  ScanSummary scan_into(const std::string& name = "case") {
    Case c = open(name);
    auto summary = scan(c, {share_.string()}, options_);
    EXPECT_TRUE(summary) << (summary ? "" : summary.error().message);
    return summary ? *summary : ScanSummary{};
  }

  // Path -> "status reason [lines]".
  std::map<std::string, std::string> places(const std::string& name = "case") {
    Case c = open(name);
    std::map<std::string, std::string> out;
    const Status walked = for_each_place(c, [&](const Place& place) -> Status {
      std::string text(to_string(place.status));
      if (!place.reason.empty()) text += ": " + place.reason;
      if (place.content != nullptr)
        for (std::uint32_t i = 0; i < place.content->pages; ++i) {
          SPILLMAP_ASSIGN(const ResultPage page, c.page(place.content->info.sha256, i));
          for (const Finding& finding : page.findings) text += " <" + finding.value + ">";
        }
      out[place.path] = text;
      return {};
    });
    EXPECT_TRUE(walked) << (walked ? "" : walked.error().message);
    return out;
  }
  std::vector<std::string> people(const std::string& name = "case") {
    Case c = open(name);
    std::vector<std::string> out;
    EXPECT_TRUE(c.for_each_person([&](const Person& person) -> Status {
      std::string text = person.name.family + " " + person.id;
      for (const MentionRef& ref : person.mentions)
        text += " " + hex({reinterpret_cast<const char*>(ref.content.data()), 8}) + "/" + std::to_string(ref.page) +
                "/" + std::to_string(ref.mention);
      out.push_back(text);
      return {};
    }));
    return out;
  }

  fs::path folder_, share_;
  ScanOptions options_;
};

TEST_F(ScanTest, EveryFileAndMemberIsReadOnce) {
  put({{"a.txt", "Ann\nBob"},
       {"folder/copy of a.txt", "Ann\nBob"},
       {"b.zip", zip_of({{"x.txt", "Carl"}, {"y/copy.txt", "Ann\nBob"}, {"inner.zip", zip_of({{"z", "Dora"}})}})},
       {"bad\xFF name", "Emil"},
       {"empty", ""}});
  const ScanSummary summary = scan_into();
  EXPECT_EQ(summary.files, 5u);
  EXPECT_EQ(summary.items_read, 7u);
  EXPECT_EQ(summary.items_known, 2u);
  EXPECT_EQ(summary.items_lost, 0u);
  EXPECT_EQ(summary.persons, 5u);
  const std::map<std::string, std::string> expected = {{"a.txt", "read <Ann> <Bob>"},
                                                       {"folder/copy of a.txt", "read <Ann> <Bob>"},
                                                       {"b.zip", "read"},
                                                       {"b.zip!/x.txt", "read <Carl>"},
                                                       {"b.zip!/y/copy.txt", "read <Ann> <Bob>"},
                                                       {"b.zip!/inner.zip", "read"},
                                                       {"b.zip!/inner.zip!/z", "read <Dora>"},
                                                       {"bad\\xff name", "read <Emil>"},
                                                       {"empty", "read"}};
  auto got = places();
  if (got.count("bad\\xFF name")) {
    got["bad\\xff name"] = got["bad\\xFF name"];
    got.erase("bad\\xFF name");
  }
  EXPECT_EQ(got, expected);
}

TEST_F(ScanTest, AnItemThatKillsItsReaderCostsThatItemOnly) {
  put({{"1.txt", "before"},
       {"crash.txt", "CRASH"},
       {"hang.txt", "HANG"},
       {"exec.txt", "EXEC"},
       {"open.txt", "OPEN"},
       {"lie.txt", "LIE"},
       {"throw.txt", "THROW"},
       {"exit.txt", "EXIT"},
       {"late.txt", "LATE half"},
       {"box.zip", zip_of({{"a", "first"},
                           {"b", "CRASH in box"},
                           {"c", "second"},
                           {"deep.zip", zip_of({{"d", "HANG in box"}, {"e", "third"}})},
                           {"f", "fourth"}})},
       {"z.txt", "after"}});
  const ScanSummary summary = scan_into();
  auto got = places();
  EXPECT_EQ(got["1.txt"], "read <before>");
  EXPECT_EQ(got["z.txt"], "read <after>");
  EXPECT_EQ(got["crash.txt"], "skipped: the reader crashed (signal 11)");
  EXPECT_EQ(got["hang.txt"], "skipped: time limit of 1 s reached");
  EXPECT_EQ(got["exec.txt"], "skipped: the reader tried something that the sandbox forbids");
  EXPECT_EQ(got["open.txt"], "read <refused>");
  EXPECT_EQ(got["throw.txt"], "skipped: the reader failed (on purpose)");
  EXPECT_EQ(got["exit.txt"], "skipped: the reader ended (code 3)");
  EXPECT_EQ(got["lie.txt"], "skipped: a message is longer than allowed");
  EXPECT_EQ(got["late.txt"], "partly_read: the reader crashed (signal 11) <half>");
  EXPECT_EQ(got["box.zip"], "read");
  EXPECT_EQ(got["box.zip!/a"], "read <first>");
  EXPECT_EQ(got["box.zip!/b"], "skipped: the reader crashed (signal 11)");
  EXPECT_EQ(got["box.zip!/c"], "read <second>");
  EXPECT_EQ(got["box.zip!/deep.zip"], "read");
  EXPECT_EQ(got["box.zip!/deep.zip!/d"], "skipped: time limit of 1 s reached");
  EXPECT_EQ(got["box.zip!/deep.zip!/e"], "read <third>");
  EXPECT_EQ(got["box.zip!/f"], "read <fourth>");
  EXPECT_EQ(got.size(), 18u);
  EXPECT_EQ(summary.items_lost, 8u);
}

#ifndef SPILLMAP_SANITIZED
TEST_F(ScanTest, AnItemThatEatsMemoryCostsThatItemOnly) {
  put({{"a.txt", "before"}, {"box.zip", zip_of({{"eat", "EAT"}, {"next", "second"}})}, {"z.txt", "after"}});
  scan_into();
  auto got = places();
  EXPECT_EQ(got["box.zip!/eat"], "skipped: memory limit of 192 MiB reached");
  EXPECT_EQ(got["box.zip!/next"], "read <second>");
  EXPECT_EQ(got["z.txt"], "read <after>");
}

TEST_F(ScanTest, ALargeFileDoesNotCountAsMemory) {
  // A sparse file of 1 GiB: hashed and mapped by a worker that may have 192 MiB.
  put("large.bin", "");
  fs::resize_file(share_ / "large.bin", 1u << 30);
  std::fstream(share_ / "large.bin", std::ios::in | std::ios::out | std::ios::binary) << "OPEN";
  options_.item_cpu_limit = std::chrono::seconds(20);
  scan_into();
  EXPECT_EQ(places()["large.bin"], "read <refused>");
}
#endif

TEST_F(ScanTest, SecondScanReadsOnlyWhatChanged) {
  put({{"a", "Ann"}, {"b", "Bob"}, {"c.zip", zip_of({{"x", "Carl"}})}, {"d", "Dora"}});
  scan_into();
  const ScanSummary again = scan_into();
  EXPECT_EQ(again.files_unchanged, 4u);
  EXPECT_EQ(again.items_read + again.items_known, 0u);
  EXPECT_EQ(again.persons, 4u);

  put("b", "Berta");
  fs::remove(share_ / "c.zip");
  put("e", "Emil");
  const ScanSummary changed = scan_into();
  EXPECT_EQ(changed.files_unchanged, 2u);
  EXPECT_EQ(changed.items_read, 2u);
  EXPECT_EQ(changed.files_removed, 1u);
  const std::map<std::string, std::string> expected = {
      {"a", "read <Ann>"}, {"b", "read <Berta>"}, {"d", "read <Dora>"}, {"e", "read <Emil>"}};
  EXPECT_EQ(places(), expected);
  EXPECT_EQ(changed.persons, 4u);
}

TEST_F(ScanTest, PiecesOfACutArchiveAreReadAsOne) {
  const std::string zip = zip_of({{"a", "Ann"}, {"b", std::string(9000, 'x')}, {"c", "Carl"}});
  const auto cut = [&](std::size_t piece_bytes) {
    for (std::size_t i = 0; i * piece_bytes < zip.size(); ++i)
      put("d/Box.zip.00" + std::to_string(i + 1), zip.substr(i * piece_bytes, piece_bytes));
  };
  put({{"d/scan.001", "Berta"}, {"d/scan.002", "Emil"}, {"z", "Zoe"}});
  // Pieces of whole pages are mapped, others copied.
  for (const std::size_t piece_bytes : {std::size_t{4096}, std::size_t{4000}}) {
    const std::string name = "case" + std::to_string(piece_bytes);
    cut(piece_bytes);
    scan_into(name);
    auto got = places(name);
    EXPECT_EQ(got["d/Box.zip.001!/a"], "read <Ann>");
    EXPECT_EQ(got["d/Box.zip.001!/c"], "read <Carl>");
    EXPECT_EQ(got["d/Box.zip.002"], "read: piece 2 of 3, read together with Box.zip.001");
    EXPECT_EQ(got["d/scan.001"], "read <Berta>");
    EXPECT_EQ(got["d/scan.002"], "read <Emil>");
    EXPECT_EQ(scan_into(name).files_unchanged, 6u);
  }
  // One is lost, and found again.
  fs::rename(share_ / "d/Box.zip.002", share_ / "elsewhere");
  scan_into("case4000");
  auto got = places("case4000");
  EXPECT_EQ(got["d/Box.zip.002"], "skipped: a piece of a split archive that is not there");
  EXPECT_EQ(got.count("d/Box.zip.001!/c"), 0u);
  EXPECT_EQ(scan_into("case4000").files_removed, 0u);
  EXPECT_EQ(places("case4000"), got);
  fs::rename(share_ / "elsewhere", share_ / "d/Box.zip.002");
  scan_into("case4000");
  EXPECT_EQ(places("case4000")["d/Box.zip.001!/c"], "read <Carl>");
}

TEST_F(ScanTest, PiecesOfAZipAreReadUnderTheNameOfTheLast) {
  std::string zip = "PK\7\x08" + zip_of({{"a", "Ann"}, {"b", std::string(9000, 'x')}, {"c", "Carl"}});
  zip[zip.rfind("PK\5\6") + 4] = '\1';
  put({{"box.z01", zip.substr(0, 5000)}, {"box.zip", zip.substr(5000)}, {"other.zip", zip_of({{"o", "Otto"}})}});
  scan_into();
  auto got = places();
  EXPECT_EQ(got["box.zip"], "read");
  EXPECT_EQ(got["box.zip!/c"], "read <Carl>");
  EXPECT_EQ(got["box.z01"], "read: piece 1 of 2, read together with box.zip");
  EXPECT_EQ(got["other.zip!/o"], "read <Otto>");
}

TEST_F(ScanTest, SpecialFilesAreInTheLedger) {
  put("a", "Ann");
  fs::create_symlink("a", share_ / "link");
  ASSERT_EQ(mkfifo((share_ / "pipe").c_str(), 0600), 0);
  scan_into();
  auto got = places();
  EXPECT_EQ(got["link"], "skipped: a symbolic link, not followed");
  EXPECT_EQ(got["pipe"], "skipped: a named pipe, not a file");
  const ScanSummary again = scan_into();
  EXPECT_EQ(again.files_unchanged, 1u);
}

TEST_F(ScanTest, ContainersAreBoundedInDepthWhateverComesFirst) {
  options_.limits.depth = 2;
  const std::string inner = zip_of({{"leaf", "Leaf"}});
  const std::string middle = zip_of({{"inner", inner}});
  // "a" holds `inner` too deep to be opened, "b" and "z" do not: it is read wherever it stands.
  put({{"a", zip_of({{"m", middle}})}, {"z", inner}, {"0", zip_of({{"x", zip_of({{"y", middle}})}})}});
  for (const unsigned workers : {1u, 4u}) {
    options_.workers = workers;
    const std::string name = "case" + std::to_string(workers);
    scan_into(name);
    auto got = places(name);
    EXPECT_EQ(got["z!/leaf"], "read <Leaf>");
    EXPECT_EQ(got["a!/m!/inner!/leaf"], "read <Leaf>");
    EXPECT_EQ(got["0!/x!/y!/inner!/leaf"], "read <Leaf>");
  }
}

Files random_share() {
  Files files;
  for (int i = 0; i < 60; ++i) {
    const std::string n = std::to_string(i);
    files.emplace_back("d" + std::to_string(i % 7) + "/f" + n, "Person " + std::to_string(i % 23) + "\nOther " + n);
    if (i % 6 == 0)
      files.emplace_back("z" + n + ".zip", zip_of({{"same", "Person 1"},
                                                   {"own", "Member " + n},
                                                   {"crash", i % 12 == 0 ? "CRASH" : "fine " + n},
                                                   {"in.zip", zip_of({{"q", "Inner " + std::to_string(i % 4)}})}}));
  }
  return files;
}

TEST_F(ScanTest, ResultsDoNotDependOnTheNumberOfWorkers) {
  put(random_share());
  for (const unsigned workers : {1u, 2u, 7u}) {
    options_.workers = workers;
    scan_into("case" + std::to_string(workers));
  }
  EXPECT_EQ(places("case1"), places("case2"));
  EXPECT_EQ(places("case1"), places("case7"));
  EXPECT_EQ(people("case1"), people("case2"));
  EXPECT_EQ(people("case1"), people("case7"));
  EXPECT_GT(people("case1").size(), 60u);
}

TEST_F(ScanTest, GoesOnAfterBeingKilledAtAnyMoment) {
  put(random_share());
  scan_into("whole");
  bool completed = false;
  int kills = 0;
  // Ever later, so that a slow machine too comes to a commit, and at last to the end.
  for (double delay_us = 10'000; delay_us < 60e6 && !completed; delay_us *= 1.2) {
    const pid_t child = fork();
    if (child == 0) {
      auto key = CaseKey::from_user_configuration(folder_ / "killed", true);
      if (!key) {
        std::fprintf(stderr, "%s\n", key.error().message.c_str());
        _exit(2);
      }
      auto c = Case::open(folder_ / "killed", Case::Mode::create, std::move(*key));
      if (!c) {
        std::fprintf(stderr, "%s\n", c.error().message.c_str());
        _exit(2);
      }
      _exit(scan(*c, {share_.string()}, options_) ? 0 : 1);
    }
    std::this_thread::sleep_for(std::chrono::microseconds(static_cast<std::int64_t>(delay_us)));
    kill(child, SIGKILL);
    int status = 0;
    waitpid(child, &status, 0);
    completed = WIFEXITED(status) && WEXITSTATUS(status) == 0;
    if (WIFSIGNALED(status)) ++kills;
    ASSERT_TRUE(WIFSIGNALED(status) || completed) << status;
  }
  EXPECT_TRUE(completed);
  EXPECT_GT(kills, 0);
  EXPECT_EQ(places("killed"), places("whole"));
  EXPECT_EQ(people("killed"), people("whole"));
}

TEST_F(ScanTest, StopsWhenAskedAndGoesOn) {
  put(random_share());
  std::atomic<bool> stop{false};
  options_.stop = &stop;
  std::uint64_t seen = 0;
  options_.progress = [&](const ScanProgress& progress) {
    seen = progress.files_found;
    stop = true;
  };
  const ScanSummary first = scan_into();
  EXPECT_TRUE(first.stopped);
  EXPECT_GT(seen, 0u);
  stop = false;
  options_.progress = nullptr;
  const ScanSummary second = scan_into();
  EXPECT_FALSE(second.stopped);
  scan_into("whole");
  EXPECT_EQ(places(), places("whole"));
  EXPECT_EQ(people(), people("whole"));
}

TEST_F(ScanTest, PathsCanBeEvidence) {
  put({{"Roe, Jane/form.txt", "Something"}});
  options_.path_finder = [](const Place& place, const std::vector<ResultPage>& pages) -> std::optional<ResultPage> {
    EXPECT_EQ(pages.size(), 1u);
    ResultPage page;
    Mention mention;
    mention.name.family = place.path.substr(0, place.path.find(','));
    page.mentions.push_back(mention);
    return page;
  };
  const ScanSummary summary = scan_into();
  EXPECT_EQ(summary.persons, 2u);
  EXPECT_EQ(people().size(), 2u);
}

// Forgets what it is given.
class NoPersons : public Resolver {
 public:
  void add(const Sha256&, std::uint32_t, const PageView&) override {}
  Status resolve(const std::function<Status(Person&&)>&) override { return {}; }
};

// Findings go into the case as they come and are read back a page at a time: four times as many take no more memory.
TEST_F(ScanTest, MemoryDoesNotGrowWithFindings) {
#ifdef SPILLMAP_SANITIZED
  GTEST_SKIP() << "memory is not counted under sanitizers";
#endif
  options_.make_resolver = [](const ResolveOptions&) { return std::make_unique<NoPersons>(); };
  const auto peak = [&](const std::string& name, std::size_t megabytes) -> long {
    std::string text;
    for (std::size_t i = 0; text.size() < megabytes << 20; ++i)
      text += std::string(500, 'x') + std::to_string(i) + "\n";
    // Parts of a text are what the reader of the format makes them; here each file is one.
    for (std::size_t at = 0, n = 0; at < text.size(); at += 2u << 20, ++n)
      put(name + "/" + std::to_string(n), text.substr(at, 2u << 20));
    std::string().swap(text);
    const pid_t child = ::fork();
    if (child == 0) {
      Case c = open("case of " + name);
      ::_exit(scan(c, {(share_ / name).string()}, options_) ? 0 : 1);
    }
    int status = 0;
    struct rusage usage {};
    EXPECT_EQ(::wait4(child, &status, 0, &usage), child);
    EXPECT_EQ(status, 0);
    return usage.ru_maxrss >> 10;
  };
  const long few = peak("few", 8), many = peak("many", 32);
  EXPECT_LT(many, few + 32) << "MiB, with " << few << " MiB before";
}

TEST_F(ScanTest, WhatCannotBeScannedIsAnError) {
  Case c = open();
  auto missing = scan(c, {(folder_ / "missing").string()}, options_);
  ASSERT_FALSE(missing);
  EXPECT_EQ(missing.error().kind, ErrorKind::usage);
  options_.worker_program = "/bin/false";
  put("a", "Ann");
  auto no_worker = scan(c, {share_.string()}, options_);
  ASSERT_FALSE(no_worker);
  EXPECT_EQ(no_worker.error().kind, ErrorKind::internal);
}

}  // namespace
}  // namespace spillmap::pipeline
