// extract_file FILE...: writes the text of files, and the bytes of what is packed or attached in them, to standard
// output: what a worker does before it detects, without the sandbox. Standard error: bytes of text, characters of it
// that are not white space, members and their bytes. Without files: only what a worker prepares when it starts.
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cstdio>

#include "extract/format.h"
#include "extract/warm_up.h"

namespace {

using namespace spillmap;

class WritingSink : public Sink {
 public:
  std::size_t text = 0, letters = 0, members = 0, member_bytes = 0;
  Status part(TextPart&& part) override {
    text += part.utf8.size();
    // Bytes that begin a character and are no white space.
    for (const char byte : part.utf8)
      letters += static_cast<signed char>(byte) >= -64 && static_cast<unsigned char>(byte) > ' ' ? 1 : 0;
    std::fwrite(part.utf8.data(), 1, part.utf8.size(), stdout);
    return {};
  }
  Status member(const Member& member) override {
    ++members;
    member_bytes += member.data.size();
    std::fwrite(member.data.data(), 1, member.data.size(), stdout);
    return {};
  }
};

bool read_file(const char* path, WritingSink& sink) {
  const int fd = ::open(path, O_RDONLY | O_CLOEXEC);
  struct stat info {};
  if (fd < 0 || ::fstat(fd, &info) != 0 || info.st_size == 0) return false;
  const auto size = static_cast<std::size_t>(info.st_size);
  void* mapped = ::mmap(nullptr, size, PROT_READ, MAP_PRIVATE, fd, 0);
  ::close(fd);
  if (mapped == MAP_FAILED) return false;
  const ByteView bytes{static_cast<const std::uint8_t*>(mapped), size};
  const Format* format = identify(bytes);
  bool good = false;
  if (format != nullptr && format->read != nullptr) {
    const Outcome outcome = format->read(bytes, Limits{}, sink);
    good = outcome.status == ItemStatus::read;
    if (!good) std::fprintf(stderr, "%s: %s\n", path, outcome.reason.c_str());
  }
  ::munmap(mapped, size);
  return good;
}

}  // namespace

int main(int argc, char** argv) {
  spillmap::warm_up_readers();
  WritingSink sink;
  int status = 0;
  for (int i = 1; i < argc; ++i) status |= read_file(argv[i], sink) ? 0 : 1;
  std::fprintf(stderr, "%zu %zu %zu %zu\n", sink.text, sink.letters, sink.members, sink.member_bytes);
  return status;
}
