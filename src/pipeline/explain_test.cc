#include "pipeline/explain.h"

#include <gtest/gtest.h>

#include "base/fd.h"
#include "sandbox/channel.h"

namespace spillmap::pipeline {
namespace {

class Recorder : public ExplainSink {
 public:
  std::vector<std::string> said;
  Status begin(const std::string& path, const std::string& format, std::uint64_t bytes) override {
    said.push_back("begin " + path + " " + format + " " + std::to_string(bytes));
    return {};
  }
  Status part(const std::string& path, const ExplainedMessage& part) override {
    said.push_back("part " + path + " '" + part.text + "' " + std::to_string(part.page.mentions.size()));
    return {};
  }
  Status end(const std::string& path, const ContentInfo& info) override {
    said.push_back("end " + path + " " + std::string(to_string(info.status)) +
                   (info.reason.empty() ? "" : ": " + info.reason));
    return {};
  }
};

struct Told {
  std::vector<std::string> said;
  Result<ExplainSummary> summary;
};

Told explain(std::string_view content, ExplainOptions options = {}) {
  options.worker_program = SPILLMAP_HOSTILE_WORKER;
  options.memory_bytes = 192u << 20;
  const auto file = sandbox::sealed_memory("sample", content);
  EXPECT_TRUE(file);
  Recorder recorder;
  auto summary = explain_file(file->get(), content.size(), "x.txt", options, recorder);
  return {std::move(recorder.said), std::move(summary)};
}

using Lines = std::vector<std::string>;

TEST(Explain, GivesTheTextWithWhatWasFound) {
  const Told told = explain("Ann\nBob");
  ASSERT_TRUE(told.summary);
  EXPECT_EQ(told.said, (Lines{"begin x.txt obedient 7", "part x.txt 'Ann\nBob' 2", "end x.txt read"}));
  EXPECT_EQ(told.summary->findings, 2u);
  EXPECT_EQ(told.summary->unread, 0u);
}

TEST(Explain, AReaderThatDiesIsTold) {
  EXPECT_EQ(explain("CRASH").said,
            (Lines{"begin x.txt obedient 5", "end x.txt skipped: the reader crashed (signal 11)"}));
  const Told late = explain("LATE half");
  EXPECT_EQ(late.said, (Lines{"begin x.txt obedient 9", "part x.txt 'half' 1",
                              "end x.txt partly_read: the reader crashed (signal 11)"}));
  ASSERT_TRUE(late.summary);
  EXPECT_EQ(late.summary->unread, 1u);
  EXPECT_EQ(explain("LIE").said.back(), "end x.txt skipped: the reader broke the protocol");
  EXPECT_EQ(explain("EXEC").said.back(), "end x.txt skipped: the reader tried something that the sandbox forbids");
}

TEST(Explain, OneThatHangsIsEnded) {
  ExplainOptions options;
  options.silence_limit = std::chrono::seconds(1);
  EXPECT_EQ(explain("HANG", options).said.back(), "end x.txt skipped: the reader said nothing for 1 s");
}

TEST(Explain, EndsAtItsBounds) {
  ExplainOptions options;
  options.most_findings = 2;
  const Told told = explain("Ann\nBob", options);
  ASSERT_TRUE(told.summary);
  EXPECT_TRUE(told.summary->cut);
}

TEST(Explain, NeedsTheWorker) {
  ExplainOptions options;
  options.worker_program = "/is/not/there";
  Recorder recorder;
  const auto file = sandbox::sealed_memory("sample", "x");
  EXPECT_FALSE(explain_file(file->get(), 1, "x.txt", options, recorder));
  EXPECT_TRUE(recorder.said.empty());
}

}  // namespace
}  // namespace spillmap::pipeline
