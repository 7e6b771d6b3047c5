// The readers of src/extract/formats/table.cc, one target for each: SPILLMAP_FORMAT names the row; without it,
// whatever the bytes are recognised as. `fuzz_format --formats` lists the readers (rows that share one are one target,
// named after the first of them) with the place of their code in the program, and `fuzz_format --sort TO FROM...` puts
// sample files into one folder for each of these targets, so no other list of them is needed. A reader must return,
// keep to its buffer, and hand out text that keeps the contract of model/text.h.
#include <unistd.h>

#include <cstring>
#include <filesystem>
#include <fstream>
#include <memory>
#include <sstream>

#include "extract/format.h"
#include "extract/passwords.h"
#include "extract/testing.h"
#include "extract/warm_up.h"
#include "require.h"

// Where the program begins in memory; the linker's.
extern "C" const char __executable_start;

namespace {

using namespace spillmap;

const Format* chosen = nullptr;

// Small, so that the bounds are reached by inputs of a few kilobytes.
Limits small_limits() {
  Limits limits;
  limits.part_bytes = 64u << 10;
  limits.member_bytes = 4u << 20;
  limits.expanded_bytes = 16u << 20;
  limits.members = 200;
  limits.pages = 20;
  limits.columns = 256;
  limits.nesting = 64;
  return limits;
}

// Of the encrypted samples: what is behind a password is as hostile as the rest.
const Passwords& passwords_of_the_samples() {
  static const Passwords passwords = Passwords::of({{1, "wrong"}, {2, "sesame"}});
  return passwords;
}

class CheckingSink : public Sink {
 public:
  const Passwords* passwords() const override { return &passwords_of_the_samples(); }
  Status part(TextPart&& part) override {
    const std::string wrong = contract_violation(part);
    require(wrong.empty(), wrong);
    bytes_ += part.utf8.size();
    return bytes_ > (32u << 20) ? fail(ErrorKind::limit, "enough") : Status{};
  }
  Status member(const Member& member) override {
    require((member.status == ItemStatus::read) == member.reason.empty(), "a member not read whole has a reason");
    bytes_ += member.data.size();
    // Touched, so that the sanitizer sees a view that does not hold.
    std::uint8_t all = 0;
    for (const std::uint8_t byte : member.data) all ^= byte;
    sum_ = all;
    return bytes_ > (32u << 20) ? fail(ErrorKind::limit, "enough") : Status{};
  }

 private:
  std::size_t bytes_ = 0;
  volatile std::uint8_t sum_ = 0;
};

// The first row with the same reader.
const Format& target_of(const Format& format) {
  for (const Format& other : formats())
    if (other.read == format.read) return other;
  return format;
}

void list_formats() {
  for (const Format& format : formats()) {
    if (format.read == nullptr || target_of(format).id != format.id) continue;
    const auto place =
        reinterpret_cast<std::uintptr_t>(format.read) - reinterpret_cast<std::uintptr_t>(&__executable_start);
    std::printf("%s\t0x%zx\n", std::string(format.id).c_str(), static_cast<std::size_t>(place));
  }
}

// Names of files are numbers: those of the samples may be the same in different folders.
void sort_samples(const std::filesystem::path& to, int count, char** from) {
  namespace fs = std::filesystem;
  unsigned number = 0;
  for (int i = 0; i < count; ++i) {
    for (const fs::directory_entry& entry : fs::recursive_directory_iterator(from[i])) {
      if (!entry.is_regular_file() || entry.file_size() > (64u << 10)) continue;
      std::ifstream file(entry.path(), std::ios::binary);
      std::ostringstream bytes;
      bytes << file.rdbuf();
      const std::string content = bytes.str();
      const Format* format = identify(as_bytes(content));
      const fs::path folder = to / (format == nullptr ? "unknown" : std::string(target_of(*format).id));
      fs::create_directories(folder);
      std::ofstream(folder / std::to_string(number++), std::ios::binary) << content;
    }
  }
}

}  // namespace

extern "C" int LLVMFuzzerInitialize(int* argc, char*** argv) {
  const std::string_view command = *argc > 1 ? (*argv)[1] : "";
  if (command == "--formats") list_formats();
  if (command == "--sort" && *argc > 3) sort_samples((*argv)[2], *argc - 3, *argv + 3);
  if (command.starts_with("--")) {
    std::fflush(stdout);
    _exit(0);
  }
  if (const char* id = std::getenv("SPILLMAP_FORMAT")) {
    chosen = find_format(id);
    require(chosen != nullptr && chosen->read != nullptr, std::string("there is a reader of ") + id);
  }
  warm_up_readers();
  return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  // An own copy of exactly this size, so that the sanitizer sees any byte read beyond it.
  const std::unique_ptr<std::uint8_t[]> copy(new std::uint8_t[size]);
  if (size != 0) std::memcpy(copy.get(), data, size);
  const ByteView bytes(copy.get(), size);
  const Format* found = identify(bytes);
  const Format* format = chosen != nullptr ? chosen : found;
  if (format == nullptr || format->read == nullptr) return 0;
  CheckingSink sink;
  const Outcome outcome = format->read(bytes, small_limits(), sink);
  require((outcome.status == ItemStatus::read) == outcome.reason.empty(), "what is not read whole has a reason");
  return 0;
}
