#include "pipeline/evidence_reader.h"

#include <fcntl.h>
#include <gtest/gtest.h>
#include <sys/stat.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>

namespace spillmap::pipeline {
namespace {
namespace fs = std::filesystem;

// Everything that a reader says, in its serial form and order.
class Recorder : public EvidenceSink {
 public:
  Status claim(const Claim& x) override { return add(x); }
  Status identity(const Identity& x) override { return add(x); }
  Status flow(const Flow& x) override { return add(x); }
  Status gap(const Gap& x) override { return add(x); }
  Status tainted(const Tainted& x) override { return add(x); }
  std::string said;

 private:
  template <class T>
  Status add(const T& x) {
    Writer out;
    put(out, x);
    said += out.bytes();
    return {};
  }
};

EvidenceWorkerOptions with_worker(std::string program = SPILLMAP_EVIDENCE_WORKER) {
  EvidenceWorkerOptions options;
  options.worker_program = std::move(program);
  return options;
}

Result<EvidenceInfo> read_file(const fs::path& path, EvidenceSink& sink, const EvidenceWorkerOptions& options,
                               EvidenceJob job = {}) {
  const UniqueFd file(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
  struct stat about {};
  EXPECT_EQ(::fstat(file.get(), &about), 0);
  job.bytes = static_cast<std::uint64_t>(about.st_size);
  return read_in_sandbox(file.get(), std::move(job), options, sink);
}

TEST(EvidenceReader, TheSandboxSaysWhatTheReaderSays) {
  int samples = 0;
  for (const auto& entry : fs::recursive_directory_iterator(SPILLMAP_SOURCE_DIR "/tests/cases/evidence")) {
    if (!entry.is_regular_file() || entry.path().extension() == ".expected") continue;
    std::ifstream in(entry.path(), std::ios::binary);
    const std::string bytes((std::istreambuf_iterator<char>(in)), {});
    const EvidenceFormat* format = identify_evidence(as_bytes(bytes));
    if (format == nullptr) continue;
    Recorder direct, sandboxed;
    MemorySource source(as_bytes(bytes));
    const auto info = read_evidence(*format, source, {}, direct);
    const auto other = read_file(entry.path(), sandboxed, with_worker());
    ASSERT_TRUE(info && other) << entry.path();
    EXPECT_EQ(other->format, info->format) << entry.path();
    EXPECT_EQ(other->claims, info->claims) << entry.path();
    EXPECT_EQ(other->status, info->status) << entry.path();
    EXPECT_EQ(sandboxed.said, direct.said) << entry.path();
    ++samples;
  }
  EXPECT_GT(samples, 25);
}

TEST(EvidenceReader, SaysSoWhenNobodyKnowsTheFormat) {
  const fs::path file = fs::temp_directory_path() / ("spillmap-evidence-" + std::to_string(::getpid()));
  std::ofstream(file) << "just a letter\nto a friend\n";
  Recorder sink;
  const auto info = read_file(file, sink, with_worker());
  ASSERT_FALSE(info);
  EXPECT_EQ(info.error().kind, ErrorKind::usage);
  fs::remove(file);
}

TEST(EvidenceReader, AWorkerThatEndsOrTalksNonsenseIsNoReader) {
  Recorder sink;
  for (const char* program : {"/bin/true", "/bin/false", "/nowhere/spillmap-evidence-worker"}) {
    const auto info = read_file("/etc/hostname", sink, with_worker(program));
    EXPECT_FALSE(info) << program;
  }
  EXPECT_TRUE(sink.said.empty());
}

TEST(EvidenceReader, ShowsARecordOnlyWhileItIsTheOneThatWasRead) {
  const fs::path path = fs::temp_directory_path() / ("spillmap-record-" + std::to_string(::getpid()));
  std::ofstream(path) << "first line\nsecond line\n";
  const UniqueFd file(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
  EXPECT_EQ(raw_record(file.get(), record_at(11, "second line")), "second line");
  EXPECT_EQ(raw_record(file.get(), record_at(10, "second line")), "");
  EXPECT_EQ(raw_record(file.get(), {1000, 5, 1}), "");
  std::ofstream(path) << "first line\nSecond line\n";
  const UniqueFd changed(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
  EXPECT_EQ(raw_record(changed.get(), record_at(11, "second line")), "");
  fs::remove(path);
}

}  // namespace
}  // namespace spillmap::pipeline
