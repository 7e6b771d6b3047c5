#include "pipeline/protocol.h"

#include <gtest/gtest.h>

#include <map>

#include "pipeline/item.h"

namespace spillmap::pipeline {
namespace {

template <class Message>
void expect_refusals(const std::string& bytes) {
  Message out;
  EXPECT_TRUE(unpack(bytes, out));
  for (std::size_t cut = 0; cut < bytes.size(); ++cut) EXPECT_FALSE(unpack(bytes.substr(0, cut), out)) << cut;
  EXPECT_FALSE(unpack(bytes + '\0', out));
}

TEST(Protocol, MessagesComeBackAsTheyWere) {
  BeginMessage begin;
  begin.ordinal = 7;
  begin.parent = 3;
  begin.name = std::string("a\0b\xFF\n", 5);
  begin.bytes = 1ull << 40;
  begin.sha256.fill(0xAB);
  begin.taken = ItemStatus::partly_read;
  begin.reason = "breaks off";
  BeginMessage back;
  ASSERT_TRUE(unpack(packed(begin), back));
  EXPECT_EQ(back.ordinal, begin.ordinal);
  EXPECT_EQ(back.parent, begin.parent);
  EXPECT_EQ(back.name, begin.name);
  EXPECT_EQ(back.bytes, begin.bytes);
  EXPECT_EQ(back.sha256, begin.sha256);
  EXPECT_EQ(back.taken, begin.taken);
  EXPECT_EQ(back.reason, begin.reason);

  JobMessage job;
  job.bytes = 5;
  job.limits.depth = 3;
  job.limits.expanded_bytes = 99;
  JobMessage job_back;
  ASSERT_TRUE(unpack(packed(job), job_back));
  EXPECT_EQ(job_back.bytes, 5u);
  EXPECT_EQ(job_back.limits.depth, 3u);
  EXPECT_EQ(job_back.limits.expanded_bytes, 99u);
  EXPECT_EQ(job_back.limits.nesting, Limits{}.nesting);

  ExplainedMessage text;
  text.ordinal = 3;
  text.text = "Jane, 1980";
  text.marks.push_back({.begin = 6, .page = 2, .line = 1, .kind = RunKind::comment, .hidden = true, .sheet = "S"});
  text.page.findings.emplace_back().value = "Jane";
  text.spans.push_back({.begin = 0, .end = 4, .by_words = -7, .label = "Name"});
  ExplainedMessage text_back;
  ASSERT_TRUE(unpack(packed(text), text_back));
  EXPECT_EQ(text_back.text, text.text);
  EXPECT_EQ(text_back.marks.at(0).sheet, "S");
  EXPECT_EQ(text_back.marks.at(0).kind, RunKind::comment);
  EXPECT_EQ(text_back.page.findings.at(0).value, "Jane");
  EXPECT_EQ(text_back.spans.at(0).by_words, -7);
  EXPECT_EQ(text_back.spans.at(0).label, "Name");

  DoneMessage done;
  done.ordinal = 1;
  done.info.format = "zip";
  done.info.reason = "x";
  done.info.container = true;
  done.cut = true;
  done.times[2] = 12345;
  DoneMessage done_back;
  ASSERT_TRUE(unpack(packed(done), done_back));
  EXPECT_EQ(done_back.info.format, "zip");
  EXPECT_TRUE(done_back.cut);
  EXPECT_EQ(done_back.times, done.times);
}

TEST(Protocol, ShortAndLongMessagesAreRefused) {
  BeginMessage begin;
  begin.name = "member";
  expect_refusals<BeginMessage>(packed(begin));
  LostMessage lost;
  lost.reason = "why";
  expect_refusals<LostMessage>(packed(lost));
  expect_refusals<JobMessage>(packed(JobMessage{}));
  expect_refusals<KindMessage>(packed(KindMessage{1, "pdf", true}));
  expect_refusals<FinishedMessage>(packed(FinishedMessage{}));
  ResultPage page;
  page.findings.emplace_back().value = "v";
  expect_refusals<PageMessage>(packed(4, page));
  ExplainedMessage text;
  text.text = "v and w";
  text.page = page;
  text.spans.push_back({.begin = 0, .end = 1});
  expect_refusals<ExplainedMessage>(packed(text));
  ExplainedMessage ignored;
  text.spans[0].end = 8;  // behind the text
  EXPECT_FALSE(unpack(packed(text), ignored));
  text.spans[0] = {.begin = 3, .end = 2};
  EXPECT_FALSE(unpack(packed(text), ignored));
}

// What the item code says, in order, to a coordinator that knows some contents.
class RecordingPort : public ItemPort {
 public:
  std::vector<std::string> said;
  std::vector<Sha256> known;

  Result<bool> begin(const BeginMessage& m) override {
    said.push_back("begin " + std::to_string(m.ordinal) + " in " + std::to_string(m.parent) + " '" + m.name + "'");
    return std::find(known.begin(), known.end(), m.sha256) == known.end();
  }
  Status kind(const KindMessage& m) override {
    said.push_back("kind " + std::to_string(m.ordinal) + " " + m.format);
    return {};
  }
  Status alive() override {
    said.push_back("alive");
    return {};
  }
  Status page(std::uint64_t ordinal, const ResultPage& page) override {
    said.push_back("page " + std::to_string(ordinal) + " " + page.findings.at(0).value);
    return {};
  }
  Status explained(const ExplainedMessage& m) override {
    said.push_back("explained " + std::to_string(m.ordinal) + " '" + m.text + "'");
    return {};
  }
  Status lost(const LostMessage& m) override {
    said.push_back("lost '" + m.name + "' " + std::string(to_string(m.status)));
    return {};
  }
  Status done(const DoneMessage& m) override {
    said.push_back("done " + std::to_string(m.ordinal) + " " + std::string(to_string(m.info.status)) +
                   (m.cut ? " cut" : ""));
    return {};
  }
};

class EchoAnalyser : public PartAnalyser {
 public:
  ResultPage analyse(const TextPart& part) override {
    ResultPage page;
    if (part.utf8 != "quiet") page.findings.emplace_back().value = part.utf8;
    return page;
  }
};

// "[" opens a box whose members are separated by ",": "[a,[b,c],!locked]" nests by parentheses of its own.
Outcome read_box(ByteView bytes, const Limits&, Sink& sink) {
  std::string_view rest = as_text(bytes).substr(1, bytes.size() - 2);
  int number = 0;
  while (!rest.empty()) {
    std::size_t end = 0;
    for (int depth = 0; end < rest.size() && (rest[end] != ',' || depth != 0); ++end)
      depth += rest[end] == '[' ? 1 : rest[end] == ']' ? -1 : 0;
    const std::string_view item = rest.substr(0, end);
    Member member;
    member.name = "m" + std::to_string(number++);
    member.data = as_bytes(item);
    if (item.starts_with("!")) member.status = ItemStatus::encrypted;
    if (!sink.member(member)) return not_read(ItemStatus::partly_read, "stopped");
    rest.remove_prefix(std::min(rest.size(), end + 1));
  }
  return read_whole();
}
Outcome read_leaf(ByteView bytes, const Limits&, Sink& sink) {
  TextPart part;
  part.utf8 = as_text(bytes);
  (void)sink.part(std::move(part));
  return read_whole();
}
constexpr Format box = {"box", "box", true, nullptr, read_box};
constexpr Format leaf = {"leaf", "leaf", false, nullptr, read_leaf};

std::vector<std::string> process(std::string_view text, RecordingPort& port, Limits limits = {}) {
  ItemSetup setup;
  setup.make_analyser = [] { return std::make_unique<EchoAnalyser>(); };
  setup.identify = [](ByteView bytes) { return as_text(bytes).starts_with("[") ? &box : &leaf; };
  EXPECT_TRUE(process_file(as_bytes(text), limits, setup, port));
  return port.said;
}

TEST(Item, IsTraversedDepthFirst) {
  RecordingPort port;
  const std::vector<std::string> expected = {
      "begin 0 in 0 ''", "kind 0 box",        "begin 1 in 0 'm0'", "kind 1 leaf",         "page 1 a",
      "done 1 read",     "begin 2 in 0 'm1'", "kind 2 box",        "begin 3 in 2 'm0'",   "kind 3 leaf",
      "alive",           "done 3 read",       "done 2 read",       "lost 'm2' encrypted", "begin 4 in 0 'm3'",
      "kind 4 leaf",     "page 4 z",          "done 4 read",       "done 0 read"};
  EXPECT_EQ(process("[a,[quiet],!locked,z]", port), expected);
}

TEST(Item, WhatIsKnownIsPassedOverWithAllBelow) {
  RecordingPort port;
  port.known.push_back(sha256(as_bytes("[b,c]")));
  const std::vector<std::string> expected = {"begin 0 in 0 ''", "kind 0 box", "begin 1 in 0 'm0'", "begin 2 in 0 'm1'",
                                             "kind 2 leaf",     "page 2 d",   "done 2 read",       "done 0 read"};
  EXPECT_EQ(process("[[b,c],d]", port), expected);
}

TEST(Item, DepthAndExpansionAreBounded) {
  {
    RecordingPort port;
    Limits limits;
    limits.depth = 1;
    const std::vector<std::string> expected = {"begin 0 in 0 ''", "kind 0 box",        "begin 1 in 0 'm0'",
                                               "kind 1 box",      "lost 'm0' skipped", "done 1 partly_read cut",
                                               "done 0 read"};
    EXPECT_EQ(process("[[a]]", port, limits), expected);
  }
  {
    RecordingPort port;
    Limits limits;
    limits.expanded_bytes = 5;
    const auto said = process("[aaaa,bbbb,cccc]", port, limits);
    EXPECT_EQ(said.back(), "done 0 partly_read cut");
    EXPECT_EQ(said[said.size() - 2], "lost 'm1' skipped");
  }
}

TEST(Item, DigestIsSha256) {
  const Sha256 digest = sha256(as_bytes("abc"));
  EXPECT_EQ(digest[0], 0xBA);
  EXPECT_EQ(digest[31], 0xAD);
}

}  // namespace
}  // namespace spillmap::pipeline
