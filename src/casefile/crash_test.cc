// A writer is killed at a random moment, again and again; the case opens, holds whole commits only, and goes on.
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <random>
#include <thread>

#include "casefile/test_support.h"

namespace spillmap {
namespace {
using namespace testing;
namespace fs = std::filesystem;

constexpr std::uint32_t batch = 20;

std::uint32_t batches(const Case& c) {
  const auto value = c.value("batches");
  return value && *value ? static_cast<std::uint32_t>(std::stoul(**value)) : 0;
}

// Adds batch after batch, sealing now and then, until it is killed.
[[noreturn]] void write_until_killed(const fs::path& dir) {
  for (;;) {
    Case c = open_case(dir);
    for (int i = 0; i < 4; ++i) {
      const std::uint32_t done = batches(c);
      fill(c, done * batch, (done + 1) * batch);
      if (!c.put_value("batches", std::to_string(done + 1))) ::_exit(1);
      if (!c.put_page(sha_of(1'000'000 + done), 0, page_of(done))) ::_exit(1);  // never completed
      if (!c.commit()) ::_exit(1);
    }
    if (!c.seal()) ::_exit(1);
  }
}

TEST(Crash, KilledAtAnyMomentTheCaseHoldsWholeCommitsAndGoesOn) {
  TemporaryFolder folder;
  const fs::path dir = folder.path / "case";
  std::mt19937 random(std::random_device{}());
  std::uint32_t before = 0;
  const int rounds = 40;
  for (int round = 0; round < rounds; ++round) {
    const pid_t writer = ::fork();
    ASSERT_GE(writer, 0);
    if (writer == 0) {
      try {
        write_until_killed(dir);
      } catch (...) {
        ::_exit(2);
      }
    }
    // The first rounds hit the making of the case.
    const auto delay =
        round < 10 ? std::chrono::microseconds(random() % 6'000) : std::chrono::microseconds(random() % 80'000);
    std::this_thread::sleep_for(delay);
    ::kill(writer, SIGKILL);
    int status = 0;
    ASSERT_EQ(::waitpid(writer, &status, 0), writer);
    ASSERT_TRUE(WIFSIGNALED(status)) << "the writer gave up by itself: " << WEXITSTATUS(status);

    if (fs::exists(dir / "header")) {
      const VerifyReport report = verify_case(dir);
      EXPECT_FALSE(report.altered) << "round " << round << ": " << report.problems.back();
    }
    Case c = open_case(dir);
    const std::uint32_t done = batches(c);
    EXPECT_GE(done, before) << "a commit was lost";
    before = done;
    std::uint32_t sources = 0;
    ASSERT_TRUE(c.for_each_source([&](const SourceRecord& s) {
      EXPECT_TRUE(c.has_content(s.content));
      EXPECT_TRUE(c.page(s.content, 0));
      ++sources;
      return Status();
    }));
    EXPECT_EQ(sources, done * batch);
    std::uint32_t entries = 0;
    ASSERT_TRUE(c.for_each_log([&](const LogEntry&) {
      ++entries;
      return Status();
    }));
    EXPECT_EQ(entries, done);
  }
  {
    Case c = open_case(dir);
    fill(c, before * batch, (before + 1) * batch);
    ASSERT_TRUE(c.seal());
  }
  const VerifyReport report = verify_case(dir);
  EXPECT_TRUE(report.problems.empty()) << report.problems[0];
  EXPECT_GT(before, 0u);
}

}  // namespace
}  // namespace spillmap
