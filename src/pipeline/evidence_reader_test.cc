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
  const RecordRef right = record_at(11, "second line");
  const std::vector<RecordRef> places{right, record_at(10, "second line"), {1000, 5, 1}, right};
  using Texts = std::vector<std::string>;
  const auto shown = [&] { return raw_records(path, places, with_worker()); };
  std::ofstream(path) << "first line\nsecond line\n";
  EXPECT_EQ(shown(), (Texts{"second line", "", "", "second line"}));
  std::ofstream(path) << "first line\nSecond line\n";
  EXPECT_EQ(shown(), (Texts{"", "", "", ""}));
  // UTF-16, whose places count the text as UTF-8.
  std::string wide = "\xFF\xFE";
  for (const char c : std::string("first line\nsecond line\n")) wide += std::string{c, '\0'};
  std::ofstream(path, std::ios::binary) << wide;
  EXPECT_EQ(shown(), (Texts{"second line", "", "", "second line"}));
  fs::remove(path);
  EXPECT_EQ(shown(), (Texts{"", "", "", ""}));
}

// As a rotation of logs leaves them.
TEST(EvidenceReader, CompressedLogsSayWhatTheLogSays) {
  const fs::path log = SPILLMAP_SOURCE_DIR "/tests/cases/evidence/vsftpd";
  const fs::path folder = fs::temp_directory_path() / ("spillmap-compressed-" + std::to_string(::getpid()));
  fs::create_directory(folder);
  fs::path plain;
  for (const auto& entry : fs::directory_iterator(log))
    if (entry.path().extension() != ".expected") plain = entry.path();
  Recorder told;
  const auto info = read_file(plain, told, with_worker());
  ASSERT_TRUE(info);
  ASSERT_FALSE(told.said.empty());
  for (const char* tool : {"gzip", "bzip2", "xz"}) {
    const fs::path packed = folder / tool;
    ASSERT_EQ(std::system((std::string(tool) + " -c '" + plain.string() + "' >'" + packed.string() + "'").c_str()), 0);
    Recorder again;
    const auto other = read_file(packed, again, with_worker());
    ASSERT_TRUE(other) << tool;
    EXPECT_EQ(other->format, info->format);
    EXPECT_EQ(other->bytes, fs::file_size(packed));
    EXPECT_EQ(again.said, told.said) << tool;
    std::ifstream in(plain, std::ios::binary);
    std::string line;
    std::getline(in, line);
    EXPECT_EQ(raw_records(packed, std::vector{record_at(0, line)}, with_worker()), std::vector{line}) << tool;
    // Cut off, it says no more than it did, and that it is not whole.
    fs::resize_file(packed, fs::file_size(packed) - 9);
    Recorder less;
    const auto cut = read_file(packed, less, with_worker());
    if (!cut) continue;  // not even the format is told
    EXPECT_EQ(cut->status, ItemStatus::partly_read) << tool;
    EXPECT_LE(cut->claims, info->claims);
  }
  fs::remove_all(folder);
}

}  // namespace
}  // namespace spillmap::pipeline
