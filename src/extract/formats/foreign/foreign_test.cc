// Samples of tests/cases/foreign, broken in many places: the filters must end, and what is told must keep the contract.
#include "extract/formats/foreign/foreign.h"

#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <iterator>

#include "extract/testing.h"
#include "extract/warm_up.h"
#include "extract/zip_testing.h"
#include "sandbox/policy.h"

namespace spillmap {
namespace {

std::string sample(const std::string& name) {
  std::ifstream file(std::filesystem::path(SPILLMAP_SOURCE_DIR) / "tests/cases/foreign" / name, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

TEST(Foreign, BrokenDocumentsSayThatTheyAre) {
  for (const std::string name : {"clients.wk1", "intake.wp5", "family.vsdx", "note.pages"}) {
    const std::string whole = sample(name);
    ASSERT_FALSE(whole.empty()) << name;
    const Format* format = identify(as_bytes(whole));
    ASSERT_NE(format, nullptr) << name;
    for (std::size_t cut = 0; cut < whole.size(); cut += 1 + whole.size() / 60) {
      for (const bool change : {false, true}) {
        std::string broken = change ? whole : whole.substr(0, cut);
        if (change) broken[cut] = static_cast<char>(broken[cut] ^ 0x55);
        CollectingSink sink;
        const Outcome outcome = format->read(as_bytes(broken), Limits{}, sink);
        EXPECT_TRUE(sink.violations.empty()) << name << " " << cut << ": " << sink.violations[0];
        EXPECT_EQ(outcome.status == ItemStatus::read, outcome.reason.empty()) << name << " " << cut;
      }
    }
  }
}

// The filters are libraries that could want files, locales or threads: none of that is to be had where they run.
TEST(Foreign, FiltersRunInTheSandbox) {
  warm_up_readers();
  for (const auto& [name, expected] : {std::pair<std::string, std::string>{"clients.wk1", "219-40-7715"},
                                       {"intake.wp5", "asthma"},
                                       {"family.vsdx", "Bruno Farrant"},
                                       {"note.pages", "04/12/1961"}}) {
    const std::string whole = sample(name);
    const Format* format = identify(as_bytes(whole));
    ASSERT_NE(format, nullptr) << name;
    const pid_t child = fork();
    if (child == 0) {
      if (!sandbox::drop_rights({})) _exit(2);
      CollectingSink sink;
      format->read(as_bytes(whole), Limits{}, sink);
      _exit(sink.text().find(expected) != std::string::npos ? 0 : 1);
    }
    int status = 0;
    waitpid(child, &status, 0);
    EXPECT_TRUE(WIFEXITED(status)) << name << " died of signal " << WTERMSIG(status);
    EXPECT_EQ(WEXITSTATUS(status), 0) << name;
  }
}

TEST(Foreign, ASinkThatRefusesEndsTheFilter) {
  const std::string whole = sample("family.vsdx");
  CollectingSink sink;
  sink.refuse_after = 0;
  foreign::read_visio(as_bytes(whole), Limits{}, sink);
  EXPECT_TRUE(sink.parts.empty());
}

TEST(Foreign, ADocumentThatUnpacksToFarMoreIsReadAsAnArchive) {
  const std::string bomb = make_zip({{"Index/Document.iwa", std::string(64u << 20, '\0')}, {"Metadata/x", "y"}});
  ASSERT_GT(foreign::sniff_iwork(as_bytes(bomb)), 90);
  Limits limits;
  limits.member_bytes = 32u << 20;
  CollectingSink sink;
  foreign::read_iwork(as_bytes(bomb), limits, sink);
  ASSERT_EQ(sink.members.size(), 2u);
  EXPECT_NE(sink.members[0].status, ItemStatus::read);
}

TEST(Foreign, OtherFilesOfTheSameFamiliesAreNotTaken) {
  EXPECT_EQ(foreign::sniff_wordperfect(as_bytes(std::string("\xFFWPC\x10\0\0\0\x01\x16\x01\0\0\0\0\0\0\0", 18))),
            0);  // a graphic
  EXPECT_EQ(foreign::sniff_lotus(as_bytes(std::string(64, '\0'))), 0);
  EXPECT_EQ(foreign::sniff_iwork(as_bytes(make_zip({{"index.xml", "<a/>"}}))), 0);
}

}  // namespace
}  // namespace spillmap
