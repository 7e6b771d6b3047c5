// A worker for tests. Archives are read as always; any other content is obeyed when it begins with one of the words
// below, and otherwise every line of it is a finding and a mention.
#include <fcntl.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <stdexcept>

#include "base/text.h"
#include "pipeline/worker.h"
#include "sandbox/process.h"

#ifdef SPILLMAP_SANITIZED
extern "C" const char* __asan_default_options() {
  return "symbolize=0:detect_leaks=0:handle_abort=0:handle_segv=0:allocator_may_return_null=0";
}
#endif

namespace spillmap::pipeline {
namespace {

Status say(Sink& sink, std::string text) {
  TextPart part;
  part.utf8 = std::move(text);
  part.runs.push_back({.begin = 0, .end = static_cast<std::uint32_t>(part.utf8.size())});
  return sink.part(std::move(part));
}

[[noreturn]] void spin() {
  for (volatile unsigned long turns = 0;;) turns = turns + 1;
}

Outcome obey(ByteView bytes, const Limits&, Sink& sink) {
  const std::string_view text = as_text(bytes);
  if (text.starts_with("LATE ")) {
    if (!say(sink, std::string(text.substr(5)))) return not_read(ItemStatus::partly_read, "stopped");
    raise(SIGSEGV);
  }
  if (text.starts_with("CRASH")) raise(SIGSEGV);
  if (text.starts_with("HANG")) spin();
  if (text.starts_with("EAT"))
    for (std::size_t bytes_eaten = 0;; bytes_eaten += 1u << 20) {
      char* block = new char[1u << 20];
      for (std::size_t i = 0; i < 1u << 20; i += 4096) reinterpret_cast<volatile char*>(block)[i] = 1;
    }
  if (text.starts_with("EXEC")) syscall(SYS_execve, "/bin/true", nullptr, nullptr);
  if (text.starts_with("LIE")) {
    (void)!write(sandbox::worker_socket_fd, "\x06\xFF\xFF\xFF\xFF", 5);
    spin();
  }
  if (text.starts_with("THROW")) throw std::runtime_error("on purpose");
  if (text.starts_with("EXIT")) _exit(3);
  if (text.starts_with("OPEN")) {
    const bool opened = syscall(SYS_openat, AT_FDCWD, "/etc/passwd", O_RDONLY) >= 0;
    (void)say(sink, opened ? "opened" : "refused");
    return read_whole();
  }
  if (!say(sink, std::string(text))) return not_read(ItemStatus::partly_read, "stopped");
  return read_whole();
}

constexpr Format obedient = {"obedient", "test text", false, nullptr, obey};

const Format* identify_for_test(ByteView bytes) {
  const Format* format = identify(bytes);
  return format != nullptr && format->container && format->id != "docx" ? format : &obedient;
}

class LineAnalyser : public PartAnalyser {
 public:
  ResultPage analyse(const TextPart& part) override {
    ResultPage page;
    for (const std::string_view line : split(part.utf8, '\n')) {
      if (line.empty()) continue;
      Finding finding;
      finding.value = scrub_utf8(line);
      finding.normalized = finding.value;
      finding.confidence = 90;
      Mention mention;
      mention.name.family = finding.value;
      mention.findings = {static_cast<std::uint32_t>(page.findings.size())};
      page.findings.push_back(std::move(finding));
      page.mentions.push_back(std::move(mention));
    }
    return page;
  }
};

}  // namespace
}  // namespace spillmap::pipeline

int main(int argc, char** argv) {
  using namespace spillmap::pipeline;
  const std::uint64_t memory_bytes = memory_argument(argc, argv);
  if (memory_bytes == 0) _exit(exit_setup_failed);
  ItemSetup setup;
  setup.make_analyser = [] { return std::make_unique<LineAnalyser>(); };
  setup.identify = identify_for_test;
  _exit(run_worker(setup, memory_bytes));
}
