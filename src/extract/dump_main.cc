// spillmap-extract FILE...: prints the Text of files readably, for people who work on readers.
//   -m DIR  also writes the members of containers to DIR as 0001, 0002, ...
//   -r      also reads the members of containers
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cstdio>
#include <cstring>
#include <fstream>
#include <string>

#include "base/text.h"
#include "extract/format.h"
#include "extract/passwords.h"
#include "extract/testing.h"
#include "extract/warm_up.h"

namespace {

using namespace spillmap;

const Passwords* given_passwords = nullptr;

class PrintingSink : public Sink {
 public:
  PrintingSink(std::string directory, unsigned depth) : directory_(std::move(directory)), depth_(depth) {}

  const Passwords* passwords() const override { return given_passwords; }

  Status part(TextPart&& part) override {
    const std::string wrong = contract_violation(part);
    if (!wrong.empty()) std::printf("!!! CONTRACT: %s\n", wrong.c_str());
    if (part.new_document && parts_ != 0) std::printf("=== new document\n");
    if (!part.new_document) std::printf("=== part\n");
    ++parts_;
    const std::string text = render(part);
    std::fwrite(text.data(), 1, text.size(), stdout);
    return {};
  }

  Status member(const Member& member) override {
    const Format* format = identify(member.data);
    std::printf("<member> %s  %s  %zu bytes  %s %s\n", printable_path(member.name).c_str(),
                format == nullptr ? "unknown" : std::string(format->id).c_str(), member.data.size(),
                std::string(to_string(member.status)).c_str(), member.reason.c_str());
    if (!directory_.empty()) {
      char name[32];
      std::snprintf(name, sizeof name, "/%04u", ++members_);
      std::ofstream file(directory_ + name, std::ios::binary);
      file << as_text(member.data);
    }
    if (depth_ > 0 && format != nullptr && format->read != nullptr && !member.data.empty()) {
      PrintingSink sink(directory_, depth_ - 1);
      const Outcome outcome = format->read(member.data, Limits{}, sink);
      std::printf("<end> %s %s\n", std::string(to_string(outcome.status)).c_str(), outcome.reason.c_str());
    }
    return {};
  }

 private:
  std::string directory_;
  unsigned depth_;
  unsigned members_ = 0;
  unsigned parts_ = 0;
};

int dump(const char* path, const std::string& directory, unsigned depth) {
  const int fd = ::open(path, O_RDONLY | O_CLOEXEC);
  struct stat info {};
  if (fd < 0 || ::fstat(fd, &info) != 0) {
    std::perror(path);
    return 1;
  }
  const auto size = static_cast<std::size_t>(info.st_size);
  void* mapped = size == 0 ? nullptr : ::mmap(nullptr, size, PROT_READ, MAP_PRIVATE, fd, 0);
  ::close(fd);
  if (mapped == MAP_FAILED) {
    std::perror(path);
    return 1;
  }
  const ByteView bytes{static_cast<const std::uint8_t*>(mapped), size};
  const Format* format = identify(bytes);
  std::printf("##### %s: %s\n", path, format == nullptr ? "unknown" : std::string(format->id).c_str());
  if (format != nullptr && format->read != nullptr) {
    PrintingSink sink(directory, depth);
    const Outcome outcome = format->read(bytes, Limits{}, sink);
    std::printf("----- %s %s%s\n", std::string(to_string(outcome.status)).c_str(), outcome.reason.c_str(),
                outcome.password_line == 0 ? "" : opened_with_password(outcome.password_line).c_str());
  }
  if (mapped != nullptr) ::munmap(mapped, size);
  return 0;
}

}  // namespace

int main(int argc, char** argv) {
  spillmap::warm_up_readers();
  std::string directory;
  int status = 0;
  int first = 1;
  unsigned depth = 0;
  Passwords passwords;
  if (argc > 3 && std::strcmp(argv[1], "-p") == 0) {
    std::ifstream file(argv[2], std::ios::binary);
    auto parsed = Passwords::parse(std::string(std::istreambuf_iterator<char>(file), {}));
    if (!parsed) {
      std::fprintf(stderr, "%s\n", parsed.error().message.c_str());
      return 2;
    }
    passwords = std::move(*parsed);
    given_passwords = &passwords;
    argc -= 2;
    argv += 2;
  }
  if (argc > 2 && std::strcmp(argv[1], "-m") == 0) {
    directory = argv[2];
    first = 3;
  } else if (argc > 2 && std::strcmp(argv[1], "-r") == 0) {
    depth = Limits{}.depth;
    first = 2;
  }
  if (first >= argc) {
    std::fprintf(stderr, "usage: spillmap-extract [-p PASSWORDS] [-m DIR | -r] FILE...\n");
    return 2;
  }
  for (int i = first; i < argc; ++i) status |= dump(argv[i], directory, depth);
  return status;
}
