#include "pipeline/worker.h"

#include <malloc.h>
#include <sys/mman.h>
#include <unistd.h>

#include <charconv>
#include <cstring>
#include <new>
#include <utility>

#include "sandbox/channel.h"
#include "sandbox/policy.h"
#include "sandbox/process.h"

namespace spillmap::pipeline {
namespace {

using sandbox::worker_socket_fd;

Status say(ToCoordinator kind, std::string_view payload) {
  return sandbox::send_message(worker_socket_fd, static_cast<std::uint8_t>(kind), payload);
}

class SocketPort : public ItemPort {
 public:
  explicit SocketPort(sandbox::MessageReader& reader) : reader_(reader) {}

  Result<bool> begin(const BeginMessage& message) override {
    SPILLMAP_TRY(say(ToCoordinator::begin, packed(message)));
    SPILLMAP_ASSIGN(const std::optional<sandbox::Message> answer, reader_.next());
    if (!answer) return fail(ErrorKind::io, "the coordinator is gone");
    return answer->kind == static_cast<std::uint8_t>(ToWorker::go);
  }
  Status kind(const KindMessage& message) override { return say(ToCoordinator::kind, packed(message)); }
  Status alive() override {
    let_go();
    return say(ToCoordinator::alive, {});
  }
  Status page(std::uint64_t ordinal, const ResultPage& page) override {
    let_go();
    return say(ToCoordinator::page, packed(ordinal, page));
  }
  Status explained(const ExplainedMessage& message) override {
    let_go();
    return say(ToCoordinator::explained, packed(message));
  }
  Status lost(const LostMessage& message) override { return say(ToCoordinator::lost, packed(message)); }
  // The file itself ends the job: that is said in one breath.
  Status done(const DoneMessage& message) override {
    if (message.ordinal != 0) return say(ToCoordinator::done, packed(message));
    last_done_ = sandbox::framed(static_cast<std::uint8_t>(ToCoordinator::done), packed(message));
    return {};
  }
  Status finished(const FinishedMessage& message) {
    const std::string before = std::exchange(last_done_, {});
    return sandbox::send_message_after(worker_socket_fd, before, static_cast<std::uint8_t>(ToCoordinator::finished),
                                       packed(message));
  }

  // Members are on the heap, where this would erase them: only bytes of the mapped file are let go.
  void passed(ByteView bytes) override {
    if (file_.empty() || bytes.data() < file_.data() || bytes.data() + bytes.size() > file_.data() + file_.size())
      return;
    constexpr std::uintptr_t page_bytes = 4096;
    const auto begin = (reinterpret_cast<std::uintptr_t>(bytes.data()) + page_bytes - 1) & ~(page_bytes - 1);
    const auto end = reinterpret_cast<std::uintptr_t>(bytes.data() + bytes.size()) & ~(page_bytes - 1);
    if (begin < end) madvise(reinterpret_cast<void*>(begin), end - begin, MADV_DONTNEED);
  }

  void reads(ByteView file) { file_ = file; }

 private:
  // After each part of text; what is still needed comes back from the system's cache.
  void let_go() {
    constexpr std::size_t worth_it_bytes = 64u << 20;
    if (file_.size() > worth_it_bytes) passed(file_);
  }

  sandbox::MessageReader& reader_;
  ByteView file_;  // of the job, mapped
  std::string last_done_;
};

// The file of a job, mapped. Pages of a mapped file are the system's to drop: they are not the worker's memory. The
// pieces of a file that was cut are mapped one behind the other; where they do not end on a page, they are copied.
class MappedFile {
 public:
  MappedFile() = default;
  ~MappedFile() {
    if (at_ != nullptr) munmap(at_, total_);
  }
  MappedFile(const MappedFile&) = delete;
  MappedFile& operator=(const MappedFile&) = delete;

  // All pieces but the last.
  Status add(int fd, const PieceMessage& piece) {
    if (at_ == nullptr) {
      copied_ = piece.copied;
      SPILLMAP_TRY(reserve(piece.total_bytes));
    }
    if (++pieces_ >= most_pieces || piece.total_bytes != total_ || piece.copied != copied_)
      return fail(ErrorKind::malformed, "not a piece");
    return put(fd, piece.bytes);
  }
  // The last, or the only one.
  Status finish(int fd, std::uint64_t bytes) {
    if (bytes == 0) return {};
    if (at_ == nullptr) SPILLMAP_TRY(reserve(bytes));
    if (bytes != total_) return fail(ErrorKind::malformed, "the pieces are not the whole");
    SPILLMAP_TRY(put(fd, total_ - used_));
    madvise(at_, total_, MADV_SEQUENTIAL);
    return {};
  }
  ByteView bytes() const { return {static_cast<const std::uint8_t*>(at_), used_}; }
  // What was copied cannot be let go and come back.
  bool is_mapped() const { return !copied_; }

 private:
  Status reserve(std::uint64_t bytes) {
    if (bytes == 0 || (copied_ && bytes > most_copied_bytes)) return fail(ErrorKind::malformed, "not a piece");
    void* at = mmap(nullptr, bytes, copied_ ? PROT_READ | PROT_WRITE : PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (at == MAP_FAILED) return fail(ErrorKind::limit, "the file cannot be mapped");
    at_ = at;
    total_ = bytes;
    return {};
  }
  Status put(int fd, std::uint64_t bytes) {
    if (bytes == 0 || bytes > total_ - used_ || (!copied_ && used_ % page_bytes != 0))
      return fail(ErrorKind::malformed, "not a piece");
    char* to = static_cast<char*>(at_) + used_;
    used_ += bytes;
    void* at = mmap(copied_ ? nullptr : to, bytes, PROT_READ, MAP_PRIVATE | (copied_ ? 0 : MAP_FIXED), fd, 0);
    if (at == MAP_FAILED) return fail(ErrorKind::limit, "the file cannot be mapped");
    if (!copied_) return {};
    std::memcpy(to, at, bytes);
    munmap(at, bytes);
    return {};
  }

  void* at_ = nullptr;
  std::uint64_t total_ = 0, used_ = 0;
  std::size_t pieces_ = 0;
  bool copied_ = false;
};

// Runs until the coordinator goes away, which is the normal end.
Status serve(const ItemSetup& how) {
  sandbox::MessageReader reader(worker_socket_fd, 1u << 16, true);
  ItemSetup setup = how;
  Passwords passwords;
  SocketPort port(reader);
  for (;;) {
    SPILLMAP_ASSIGN(std::optional<sandbox::Message> message, reader.next());
    if (!message) return {};
    if (message->kind == static_cast<std::uint8_t>(ToWorker::passwords)) {
      PasswordsMessage given;
      if (!message->fd || !unpack(message->payload, given)) return fail(ErrorKind::malformed, "not passwords");
      MappedFile memory;
      SPILLMAP_TRY(memory.finish(message->fd.get(), given.bytes));
      if (!unpack(as_text(memory.bytes()), passwords)) return fail(ErrorKind::malformed, "not passwords");
      setup.passwords = &passwords;
      continue;
    }
    if (message->kind == static_cast<std::uint8_t>(ToWorker::knowledge)) {
      PasswordsMessage given;
      if (!message->fd || !unpack(message->payload, given)) return fail(ErrorKind::malformed, "not knowledge");
      MappedFile memory;
      SPILLMAP_TRY(memory.finish(message->fd.get(), given.bytes));
      if (!setup.learn || !setup.learn(as_text(memory.bytes()))) return fail(ErrorKind::malformed, "not knowledge");
      continue;
    }
    MappedFile file;
    while (message && message->kind == static_cast<std::uint8_t>(ToWorker::piece)) {
      PieceMessage piece;
      if (!message->fd || !unpack(message->payload, piece)) return fail(ErrorKind::malformed, "not a piece");
      SPILLMAP_TRY(file.add(message->fd.get(), piece));
      SPILLMAP_ASSIGN(message, reader.next());
    }
    JobMessage job;
    if (!message || message->kind != static_cast<std::uint8_t>(ToWorker::job) || !message->fd ||
        !unpack(message->payload, job))
      return fail(ErrorKind::malformed, "not a job");
    {
      SPILLMAP_TRY(file.finish(message->fd.get(), job.bytes));
      message->fd.reset();
      if (file.is_mapped()) port.reads(file.bytes());
      setup.show_text = job.show_text;
      const Status processed = process_file(file.bytes(), job.limits, setup, port);
      port.reads({});
      SPILLMAP_TRY(processed);
    }
    const FinishedMessage finished{stage_times()};
    stage_times() = StageTimes{};
    SPILLMAP_TRY(port.finished(finished));
    // A large file must not leave the worker large.
    constexpr std::size_t keep_free_bytes = 32u << 20;
    if (mallinfo2().fordblks > keep_free_bytes) malloc_trim(keep_free_bytes / 2);
  }
}

}  // namespace

std::uint64_t memory_argument(int argc, char** argv) {
  if (argc != 2) return 0;
  std::uint64_t bytes = 0;
  const char* end = argv[1] + std::strlen(argv[1]);
  const auto parsed = std::from_chars(argv[1], end, bytes);
  return parsed.ec == std::errc{} && parsed.ptr == end ? bytes : 0;
}

int run_worker(const ItemSetup& setup, std::uint64_t memory_bytes) {
  // Whoever runs out of memory is told apart from whoever crashes.
  std::set_new_handler([] { _exit(exit_out_of_memory); });
  // The digest is looked up in the library's tables, which may load files, before the rights are gone.
  (void)sha256({});
  const Result<sandbox::PolicyReport> dropped = sandbox::drop_rights({memory_bytes});
  if (!dropped) return exit_no_sandbox;
  stage_times() = StageTimes{};
  if (!say(ToCoordinator::ready, packed(ReadyMessage{static_cast<std::uint32_t>(dropped->landlock_abi)}))) return 1;
  return serve(setup) ? 0 : 1;
}

}  // namespace spillmap::pipeline
