// Samples are files that anybody can add: tests/cases/evidence/<format>/NAME is recognised as that format and must come
// out as NAME.expected beside it; with SPILLMAP_WRITE_EXPECTED=1 missing ones are written, to be looked at and then
// added. Each is also read in small pieces and cut at every byte.
#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <map>
#include <sstream>

#include "base/text.h"
#include "evidence/testing.h"

namespace spillmap {
namespace {

namespace fs = std::filesystem;

struct Sample {
  const EvidenceFormat* format = nullptr;
  fs::path path;
  std::string bytes;
};

std::string slurp(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  std::ostringstream out;
  out << file.rdbuf();
  return out.str();
}

const ColumnMapping& mapping() {
  static const ColumnMapping columns = [] {
    ColumnMapping m;
    m.separator = ';';
    m.time = 0;
    m.account = 1;
    m.action = 2;
    m.path = 3;
    m.size = 4;
    m.actions = {{"denied", Axis::listed, Grade::listed, true}, {"read", Axis::read, Grade::read, false}};
    return m;
  }();
  return columns;
}

std::vector<Sample> samples() {
  std::vector<Sample> out;
  for (const EvidenceFormat& format : evidence_formats()) {
    const fs::path folder = fs::path(SPILLMAP_SOURCE_DIR) / "tests/cases/evidence" / format.id;
    if (!fs::exists(folder)) continue;
    for (const auto& entry : fs::directory_iterator(folder))
      if (entry.path().extension() != ".expected") out.push_back({&format, entry.path(), slurp(entry.path())});
  }
  std::sort(out.begin(), out.end(), [](const Sample& a, const Sample& b) { return a.path < b.path; });
  return out;
}

struct Taken {
  CollectingEvidenceSink sink;
  EvidenceInfo info;
};
Taken take(const Sample& sample, std::string_view bytes, std::size_t piece = static_cast<std::size_t>(-1)) {
  Taken taken;
  taken.sink.format = sample.format;
  taken.sink.all = bytes.starts_with("\xFF\xFE") ? std::string_view() : bytes;
  MemorySource source(as_bytes(bytes), piece);
  ReadOptions options;
  options.columns = &mapping();
  Result<EvidenceInfo> info = read_evidence(*sample.format, source, options, taken.sink);
  EXPECT_TRUE(info.has_value()) << sample.path;
  if (info) taken.info = std::move(*info);
  return taken;
}

std::string render(const Taken& taken) {
  std::string out;
  if (!taken.info.detail.empty()) out += "detail " + taken.info.detail + "\n";
  if (taken.info.status != ItemStatus::read)
    out += std::string(to_string(taken.info.status)) + ": " + taken.info.reason + "\n";
  out += std::to_string(taken.info.records) + " records, " + std::to_string(taken.info.unparsed) + " not understood\n";
  for (const std::string& line : taken.sink.full_claims) out += line + "\n";
  for (const std::string& line : taken.sink.tainted_lines) out += "tainted " + printable_path(line) + "\n";
  for (const auto* const lines : {&taken.sink.identities, &taken.sink.flows, &taken.sink.gaps})
    for (const std::string& line : *lines) out += line + "\n";
  return out;
}

TEST(Evidence, EveryFormatHasSamples) {
  std::map<std::string_view, int> counts;
  for (const Sample& sample : samples()) ++counts[sample.format->id];
  for (const EvidenceFormat& format : evidence_formats()) EXPECT_GT(counts[format.id], 0) << format.id;
}

TEST(Evidence, SamplesComeOutAsExpected) {
  for (const Sample& sample : samples()) {
    // Two are only read when a person says so.
    if (sample.format->id != "columns" && sample.format->id != "named-files") {
      const EvidenceFormat* const found = identify_evidence(as_bytes(sample.bytes));
      EXPECT_EQ(found == nullptr ? "none" : found->id, sample.format->id) << sample.path;
    }
    const Taken taken = take(sample, sample.bytes);
    for (const std::string& violation : taken.sink.violations) ADD_FAILURE() << sample.path << ": " << violation;
    fs::path expected = sample.path;
    expected += ".expected";
    if (!fs::exists(expected) && std::getenv("SPILLMAP_WRITE_EXPECTED") != nullptr) {
      std::ofstream(expected, std::ios::binary) << render(taken);
      continue;
    }
    EXPECT_EQ(render(taken), slurp(expected)) << sample.path;
  }
}

// A report cites rules by name; docs/evidence.md says what each rests on.
TEST(Evidence, LinesOfTimesNumbersAndWordsAreNoListing) {
  const std::string_view log =
      "2026-03-03 02:10:07 4412 INFO job started\n"
      "2026-03-03 02:10:08 4412 WARN retry of a.csv: busy\n"
      "2026-03-03 02:10:09 4412 INFO 3 files seen\n";
  EXPECT_EQ(identify_evidence(as_bytes(log)), nullptr);
  const std::string_view table = "user,action,path\nnina,read,E:\\a.csv\nomar,read,E:\\b.csv\n";
  EXPECT_EQ(identify_evidence(as_bytes(table)), nullptr);  // of events: a mapping must say what they mean
}

TEST(Evidence, EveryRuleIsDocumented) {
  const std::string docs = slurp(fs::path(SPILLMAP_SOURCE_DIR) / "docs/evidence.md");
  for (const auto& entry : fs::directory_iterator(fs::path(SPILLMAP_SOURCE_DIR) / "src/evidence/formats")) {
    const std::string code = slurp(entry.path());
    for (const std::string_view start :
         {"samba.",   "auditd.",  "windows.", "sysmon.",     "zeek.",   "m365.",   "w3c.",
          "google.",  "box.",     "s3.",      "cloudtrail.", "rclone.", "winscp.", "vsftpd.",
          "xferlog.", "listing.", "columns.", "flow.",       "web.",    "sftp."}) {
      const std::string quoted = '"' + std::string(start);
      for (std::size_t at = code.find(quoted); at != std::string::npos; at = code.find(quoted, at + 1)) {
        const std::string rule = code.substr(at + 1, code.find('"', at + 1) - at - 1);
        if (rule == "s3.amazonaws.com" || rule.find('/') != std::string::npos) continue;
        EXPECT_NE(docs.find('`' + rule + '`'), std::string::npos) << rule << " of " << entry.path().filename();
      }
    }
  }
}

TEST(Evidence, PiecesOfAnySizeGiveTheSame) {
  for (const Sample& sample : samples()) {
    const std::string whole = render(take(sample, sample.bytes));
    for (const std::size_t piece : {std::size_t{1}, std::size_t{13}, std::size_t{4096}})
      EXPECT_EQ(whole, render(take(sample, sample.bytes, piece))) << sample.path << " in pieces of " << piece;
  }
}

// A name in a cut log could be the beginning of another: nothing may be claimed that the whole log does not say.
TEST(Evidence, CutAtAnyByteInventsNothing) {
  for (const Sample& sample : samples()) {
    std::vector<std::string> all = take(sample, sample.bytes).sink.claims;
    std::sort(all.begin(), all.end());
    const std::size_t step = sample.bytes.size() > 20'000 ? 61 : 1;
    for (std::size_t size = 0; size < sample.bytes.size(); size += step) {
      const Taken taken = take(sample, std::string_view(sample.bytes).substr(0, size));
      for (const std::string& violation : taken.sink.violations) ADD_FAILURE() << sample.path << ": " << violation;
      std::vector<std::string> some = taken.sink.claims;
      std::sort(some.begin(), some.end());
      std::vector<std::string> invented;
      std::set_difference(some.begin(), some.end(), all.begin(), all.end(), std::back_inserter(invented));
      // Where a name holds a line break, a cut right behind the break leaves what looks whole: the one case that no
      // reader can tell, in the two logs that write names as they are.
      const bool behind_a_break = size != 0 && sample.bytes[size - 1] == '\n' && invented.size() == 1 &&
                                  (sample.format->id == "samba" || sample.format->id == "rclone");
      for (const std::string& claim : invented)
        if (!behind_a_break) ADD_FAILURE() << sample.path << " cut at " << size << ": " << claim;
    }
  }
}

// What crosses the border of a worker comes back the same, and what is cut on the way does not come back at all.
TEST(Evidence, SurvivesItsSerialForm) {
  struct Checking : EvidenceSink {
    Status claim(const Claim& claim) override {
      Writer out;
      put(out, claim);
      Claim again;
      std::vector<RecordRef> records;
      Reader in(out.bytes());
      EXPECT_TRUE(get(in, again, records) && in.done());
      EXPECT_EQ(json_line(again), json_line(claim));
      Reader cut(std::string_view(out.bytes()).substr(0, out.bytes().size() - 1));
      EXPECT_FALSE(get(cut, again, records));
      return {};
    }
    Status identity(const Identity& identity) override {
      Writer out;
      put(out, identity);
      Identity again;
      Reader in(out.bytes());
      EXPECT_TRUE(get(in, again) && in.done());
      EXPECT_EQ(json_line(again), json_line(identity));
      return {};
    }
    Status flow(const Flow& flow) override {
      Writer out;
      put(out, flow);
      Flow again;
      Reader in(out.bytes());
      EXPECT_TRUE(get(in, again) && in.done());
      EXPECT_EQ(json_line(again), json_line(flow));
      return {};
    }
    Status gap(const Gap& gap) override {
      Writer out;
      put(out, gap);
      Gap again;
      Reader in(out.bytes());
      EXPECT_TRUE(get(in, again) && in.done());
      EXPECT_EQ(json_line(again), json_line(gap));
      return {};
    }
  };
  for (const Sample& sample : samples()) {
    Checking sink;
    MemorySource source(as_bytes(sample.bytes));
    ReadOptions options;
    options.columns = &mapping();
    const Result<EvidenceInfo> info = read_evidence(*sample.format, source, options, sink);
    ASSERT_TRUE(info.has_value());
    Writer out;
    put(out, *info);
    EvidenceInfo again;
    Reader in(out.bytes());
    EXPECT_TRUE(get(in, again) && in.done());
    EXPECT_EQ(json_line(again), json_line(*info));
  }
}

TEST(Evidence, SinksCanSayNo) {
  struct Refusing : EvidenceSink {
    Status claim(const Claim&) override { return fail(ErrorKind::limit, "enough"); }
  };
  for (const Sample& sample : samples()) {
    Refusing sink;
    MemorySource source(as_bytes(sample.bytes));
    ReadOptions options;
    options.columns = &mapping();
    const Taken taken = take(sample, sample.bytes);
    const Result<EvidenceInfo> info = read_evidence(*sample.format, source, options, sink);
    EXPECT_EQ(info.has_value(), taken.sink.claims.empty()) << sample.path;
  }
}

ColumnGuess guess_of(std::string_view text) {
  MemorySource source(as_bytes(text));
  return suggest_columns(source, 2);
}

TEST(Evidence, ColumnsAreSuggestedByTheirNames) {
  const ColumnGuess guess =
      guess_of("Date/Time;User name;Client IP;Operation;File path;Size\n1;2;3;FileRead;5;6\n1;2;3;denied;5;6\n");
  const ColumnMapping& mapping = guess.mapping;
  EXPECT_EQ(mapping.separator, ';');
  EXPECT_TRUE(mapping.header);
  EXPECT_EQ(mapping.time, 0);
  EXPECT_EQ(mapping.account, 1);
  EXPECT_EQ(mapping.address, 2);
  EXPECT_EQ(mapping.action, 3);
  EXPECT_EQ(mapping.path, 4);
  EXPECT_EQ(mapping.size, 5);
  // Those that occur, refused tries first.
  ASSERT_EQ(mapping.actions.size(), 2u);
  EXPECT_TRUE(mapping.actions[0].failed);
  EXPECT_EQ(mapping.actions[1].grade, Grade::read);
  ASSERT_EQ(guess.rows.size(), 2u);
  EXPECT_EQ(guess.rows[1][3], "FileRead");
}

TEST(Evidence, ColumnsWithoutNamesAreSuggestedByTheirCells) {
  const ColumnMapping mapping = guess_of(
                                    "2026-11-23 15:14:01\tbob\t10.0.0.9\tHR\\list 1.csv\n"
                                    "2026-11-23 15:14:02\tbob\t10.0.0.9\tHR\\list 2.csv\n")
                                    .mapping;
  EXPECT_EQ(mapping.separator, '\t');
  EXPECT_FALSE(mapping.header);
  EXPECT_EQ(mapping.time, 0);
  EXPECT_EQ(mapping.account, -1);
  EXPECT_EQ(mapping.address, 2);
  EXPECT_EQ(mapping.path, 3);
}

// Bytes made to be looked at again and again: a reader that took the square of them would not come back.
TEST(Evidence, RepeatedBytesTakeNoSquareOfTime) {
  const std::string_view patterns[] = {"{",
                                       "[",
                                       "<Event ",
                                       "<Data Name='",
                                       "&",
                                       "<a href=x",
                                       "\"",
                                       "ElfChnk\0\0\0**\0\0",
                                       "<a ",
                                       "</",
                                       ",\"",
                                       "|ok|",
                                       ": Copied (",
                                       "d1:a",
                                       "{\"Records\":[",
                                       "|   ",
                                       " ",
                                       "#\n#fields\t",
                                       "a=\"",
                                       "-rwxr-xr-x ",
                                       "\n",
                                       "\xE2\x94\x82   ",
                                       "1 ",
                                       "type=PATH msg=audit(1.1:1): name=\"a\"\n"};
  for (const EvidenceFormat& format : evidence_formats()) {
    const auto all = samples();
    const auto own =
        std::find_if(all.begin(), all.end(), [&](const Sample& sample) { return sample.format == &format; });
    for (const std::string_view pattern : patterns) {
      std::string bytes;
      // Behind the beginning of a sound sample, which leads into the reader.
      if (own != all.end()) bytes = own->bytes.substr(0, 600);
      while (bytes.size() < (1u << 20)) bytes += pattern;
      struct Bounded : EvidenceSink {
        int count = 0;
        Status claim(const Claim&) override { return ++count > 200'000 ? fail(ErrorKind::limit, "enough") : Status{}; }
      } sink;
      MemorySource source(as_bytes(bytes));
      ReadOptions options;
      options.columns = &mapping();
      const Result<EvidenceInfo> info = read_evidence(format, source, options, sink);
      EXPECT_TRUE(info.has_value() || info.error().kind == ErrorKind::limit);
    }
  }
}

TEST(Evidence, Utf16IsRead) {
  for (const Sample& sample : samples()) {
    if (!is_valid_utf8(sample.bytes) || sample.bytes.find('\0') != std::string::npos || sample.format->id == "torrent")
      continue;
    std::string wide = "\xFF\xFE";
    for (std::size_t at = 0; at < sample.bytes.size();) {
      char32_t point = next_code_point(sample.bytes, at);
      const auto add = [&](char32_t unit) {
        wide += static_cast<char>(unit & 0xFF);
        wide += static_cast<char>(unit >> 8);
      };
      if (point >= 0x10000) {
        add(0xD800 + ((point - 0x10000) >> 10));
        add(0xDC00 + ((point - 0x10000) & 0x3FF));
      } else {
        add(point);
      }
    }
    EXPECT_EQ(take(sample, sample.bytes).sink.claims, take(sample, wide).sink.claims) << sample.path;
  }
}

}  // namespace
}  // namespace spillmap
