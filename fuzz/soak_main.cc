// spillmap-soak [--count N] [--seed S] [--batch N] [--only FORMAT] [--keep DIR] [--seconds N] --worker PROGRAM FILE...
// Damages the files (extract/mutator.h), N times for each format that is found among them, and scans what comes out as
// any share is scanned: sandboxed workers, a case, people. Then it asks the case: has every input a row with a status,
// and a reason when it was not read whole? Was every limit kept? Prints what became of the inputs by format, and every
// loss (the reader crashed, ran out of time or memory) by its reason; --keep puts the inputs that were lost into DIR.
// Exit status: 0 nothing was lost, 3 inputs were lost but are all in the ledger, 1 the promise is broken.
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <map>
#include <set>
#include <sstream>
#include <string>
#include <vector>

#include "casefile/casefile.h"
#include "extract/format.h"
#include "extract/mutator.h"
#include "pipeline/scan.h"
#include "resolve/resolve.h"

namespace {

using namespace spillmap;
namespace fs = std::filesystem;
using Clock = std::chrono::steady_clock;

struct Options {
  unsigned long count = 100, batch = 1000;
  unsigned seed = 1;
  // CPU time of one item. Far below that of a real scan: a damaged file of at most 1 MiB that needs longer is a fault
  // of its reader.
  long seconds = 5;
  std::string only, keep, worker;
  std::vector<std::string> files;
};

constexpr std::chrono::seconds wall_limit{120};

constexpr std::string_view losses[] = {
    "the reader crashed", "the reader ended", "the reader broke", "the reader failed",
    "time limit",         "memory limit",     "given up"};

bool is_loss(std::string_view reason) {
  return std::any_of(std::begin(losses), std::end(losses),
                     [&](std::string_view loss) { return reason.find(loss) != std::string_view::npos; });
}

struct Tally {
  unsigned long inputs = 0, as_format = 0;
  std::map<std::string, unsigned long> statuses, lost;
  double seconds = 0, longest_silence = 0;
  bool broken = false;
};

void complain(Tally& tally, const std::string& what) {
  std::printf("BROKEN: %s\n", what.c_str());
  tally.broken = true;
}

std::string contents_of(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  std::ostringstream bytes;
  bytes << file.rdbuf();
  return bytes.str();
}

Status scan_batch(const Options& options, const std::string& format, const fs::path& folder,
                  const std::set<std::string>& inputs, Tally& tally) {
  const fs::path case_dir = folder / "case", share = folder / "share";
  SPILLMAP_ASSIGN(CaseKey key, CaseKey::from_user_configuration(case_dir, true));
  SPILLMAP_ASSIGN(Case the_case, Case::open(case_dir, Case::Mode::create, std::move(key)));
  pipeline::ScanOptions scan;
  scan.worker_program = options.worker;
  scan.item_cpu_limit = std::chrono::seconds(options.seconds);
  scan.item_wall_limit = wall_limit;
  scan.make_resolver = make_resolver;
  std::uint64_t done = 0;
  Clock::time_point last = Clock::now();
  scan.progress = [&](const pipeline::ScanProgress& now) {
    const double silence = std::chrono::duration<double>(Clock::now() - last).count();
    if (now.phase == pipeline::ScanProgress::Phase::reading)
      tally.longest_silence = std::max(tally.longest_silence, silence);
    if (now.items_done != done || now.phase != pipeline::ScanProgress::Phase::reading) last = Clock::now();
    done = now.items_done;
  };
  const Clock::time_point begun = Clock::now();
  SPILLMAP_TRY(pipeline::scan(the_case, {share.string()}, scan));
  tally.seconds += std::chrono::duration<double>(Clock::now() - begun).count();

  std::set<std::string> missing = inputs;
  SPILLMAP_TRY(the_case.for_each_source([&](const SourceRecord& source) -> Status {
    if (missing.erase(source.path) == 0) complain(tally, source.path + " is nowhere in the share");
    if (!source.has_content) {
      complain(tally, source.path + " was not opened: " + source.reason);
      return {};
    }
    SPILLMAP_ASSIGN(const std::optional<ContentRecord> content, the_case.find_content(source.content));
    if (!content) {
      complain(tally, source.path + " has no content in the case");
      return {};
    }
    ++tally.inputs;
    tally.as_format += content->info.format == format ? 1u : 0u;
    ++tally.statuses[std::string(to_string(source.status))];
    if ((source.status == ItemStatus::read) != source.reason.empty())
      complain(tally, source.path + ": " + std::string(to_string(source.status)) + " because '" + source.reason + "'");
    std::vector<std::string> reasons;
    if (is_loss(source.reason)) reasons.push_back(source.reason);
    for (const MemberRecord& member : content->members) {
      if (is_loss(member.reason)) reasons.push_back(member.reason);
      if (!member.has_content) continue;
      SPILLMAP_ASSIGN(const std::optional<ContentRecord> inside, the_case.find_content(member.content));
      if (inside && is_loss(inside->info.reason)) reasons.push_back(inside->info.format + ": " + inside->info.reason);
    }
    for (const std::string& reason : reasons) ++tally.lost[reason];
    if (!reasons.empty() && !options.keep.empty()) {
      const std::string name = format + "-" + fs::path(source.path).filename().string();
      fs::copy_file(share / source.path, fs::path(options.keep) / name, fs::copy_options::overwrite_existing);
    }
    return {};
  }));
  for (const std::string& path : missing) complain(tally, path + " has no row in the case");
  return {};
}

Status soak(const Options& options, const std::string& format, const std::vector<std::string>& samples,
            const fs::path& work, Tally& tally) {
  Mutator mutator(samples, options.seed);
  for (unsigned long begun = 0; begun < options.count; begun += options.batch) {
    const fs::path folder = work / "batch";
    std::set<std::string> inputs;
    for (unsigned long i = begun; i < std::min(options.count, begun + options.batch); ++i) {
      const std::string path = std::to_string(i / 100) + "/" + std::to_string(i);
      fs::create_directories((folder / "share" / path).parent_path());
      std::ofstream(folder / "share" / path, std::ios::binary) << mutator.next();
      inputs.insert(path);
    }
    SPILLMAP_TRY(scan_batch(options, format, folder, inputs, tally));
    fs::remove_all(folder);
  }
  // Two workers, so an item may be silent for twice the limit before the next is done.
  if (tally.longest_silence > std::chrono::duration<double>(2 * wall_limit).count())
    complain(tally, "nothing was done for " + std::to_string(tally.longest_silence) + " s");
  return {};
}

bool parse(int argc, char** argv, Options& options) {
  for (int i = 1; i < argc; ++i) {
    const std::string argument = argv[i];
    if (!argument.starts_with("--")) {
      options.files.push_back(argument);
      continue;
    }
    if (++i == argc) return false;
    if (argument == "--count")
      options.count = std::strtoul(argv[i], nullptr, 10);
    else if (argument == "--batch")
      options.batch = std::max(1ul, std::strtoul(argv[i], nullptr, 10));
    else if (argument == "--seed")
      options.seed = static_cast<unsigned>(std::strtoul(argv[i], nullptr, 10));
    else if (argument == "--seconds")
      options.seconds = std::max(1l, std::strtol(argv[i], nullptr, 10));
    else if (argument == "--only")
      options.only = argv[i];
    else if (argument == "--keep")
      options.keep = argv[i];
    else if (argument == "--worker")
      options.worker = argv[i];
    else
      return false;
  }
  return !options.files.empty() && !options.worker.empty();
}

}  // namespace

int main(int argc, char** argv) {
  Options options;
  if (!parse(argc, argv, options)) {
    std::fprintf(stderr,
                 "usage: spillmap-soak --worker PROGRAM [--count N] [--seed S] [--batch N] [--only FORMAT] "
                 "[--keep DIR] [--seconds N] FILE...\n");
    return 2;
  }
  // Samples by what they are recognised as: the table of formats decides, no list here.
  std::map<std::string, std::vector<std::string>> samples;
  for (const std::string& path : options.files) {
    std::string bytes = contents_of(path);
    const Format* format = identify(as_bytes(bytes));
    if (format == nullptr || format->read == nullptr || bytes.empty() || bytes.size() > (1u << 20)) continue;
    if (options.only.empty() || options.only == format->id)
      samples[std::string(format->id)].push_back(std::move(bytes));
  }
  if (samples.empty()) {
    std::fprintf(stderr, "spillmap-soak: no file of a format that is read\n");
    return 2;
  }
  if (!options.keep.empty()) fs::create_directories(options.keep);
  std::string name = (fs::temp_directory_path() / "spillmap-soak-XXXXXX").string();
  if (::mkdtemp(name.data()) == nullptr) {
    std::perror("spillmap-soak");
    return 1;
  }
  const fs::path work(name);
  ::setenv("XDG_CONFIG_HOME", (work / "configuration").c_str(), 1);
  bool broken = false, lost = false;
  for (const auto& [format, of_format] : samples) {
    Tally tally;
    const Status status = soak(options, format, of_format, work, tally);
    if (!status) complain(tally, "the scan ended: " + status.error().message);
    std::printf("%-8s %lu inputs of %zu samples, %lu still %s, %.0f s, longest silence %.1f s:", format.c_str(),
                tally.inputs, of_format.size(), tally.as_format, format.c_str(), tally.seconds, tally.longest_silence);
    for (const auto& [kind, number] : tally.statuses) std::printf(" %s %lu", kind.c_str(), number);
    std::printf("\n");
    for (const auto& [reason, number] : tally.lost) std::printf("  LOST %lu: %s\n", number, reason.c_str());
    std::fflush(stdout);
    broken = broken || tally.broken || tally.inputs != options.count;
    lost = lost || !tally.lost.empty();
  }
  fs::remove_all(work);
  return broken ? 1 : lost ? 3 : 0;
}
