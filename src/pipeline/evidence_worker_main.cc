// spillmap-evidence-worker: reads one log or listing and says what it claims. Started by the coordinator, never by
// hand: it finds its socket at descriptor 3. Logs are hostile bytes too; see sandbox/policy.cc for what this may do.
#include <sys/mman.h>
#include <unistd.h>

#include <algorithm>
#include <charconv>
#include <cstring>
#include <new>

#include "pipeline/evidence_protocol.h"
#include "pipeline/protocol.h"
#include "sandbox/channel.h"
#include "sandbox/policy.h"
#include "sandbox/process.h"

#ifdef SPILLMAP_SANITIZED
extern "C" const char* __asan_default_options() { return "symbolize=0:detect_leaks=0:handle_abort=0"; }
#endif

namespace spillmap::pipeline {
namespace {

using sandbox::worker_socket_fd;

Status say(FromEvidenceWorker kind, std::string_view payload) {
  return sandbox::send_message(worker_socket_fd, static_cast<std::uint8_t>(kind), payload);
}

// The file in pieces; what was read is given back to the system, so a log of any size takes the same memory.
class MappedSource : public ByteSource {
 public:
  explicit MappedSource(ByteView bytes) : bytes_(bytes) {}
  Result<ByteView> next() override {
    constexpr std::size_t piece = 4u << 20;
    if (at_ != 0) madvise(const_cast<std::uint8_t*>(bytes_.data()) + at_ - last_, last_, MADV_DONTNEED);
    last_ = std::min(piece, bytes_.size() - at_);
    const ByteView now = bytes_.subspan(at_, last_);
    at_ += last_;
    return now;
  }

 private:
  ByteView bytes_;
  std::size_t at_ = 0, last_ = 0;
};

class SendingSink : public EvidenceSink {
 public:
  Status claim(const Claim& claim) override { return add(EvidenceItem::claim, claim); }
  Status identity(const Identity& identity) override { return add(EvidenceItem::identity, identity); }
  Status flow(const Flow& flow) override { return add(EvidenceItem::flow, flow); }
  Status gap(const Gap& gap) override { return add(EvidenceItem::gap, gap); }
  Status tainted(const Tainted& tainted) override { return add(EvidenceItem::tainted, tainted); }
  Status working() override { return batch_.bytes().empty() ? say(FromEvidenceWorker::alive, {}) : send(); }
  Status send() {
    if (batch_.bytes().empty()) return {};
    const std::string bytes = batch_.take();
    batch_ = Writer();
    return say(FromEvidenceWorker::batch, bytes);
  }

 private:
  template <class T>
  Status add(EvidenceItem kind, const T& item) {
    batch_.byte(static_cast<std::uint8_t>(kind));
    put(batch_, item);
    return batch_.bytes().size() < batch_bytes ? Status() : send();
  }
  Writer batch_;
};

Status read(EvidenceJob& job, ByteView bytes) {
  if (job.columns) job.options.columns = &*job.columns;
  const EvidenceFormat* format = job.format.empty() ? identify_evidence(bytes) : find_evidence_format(job.format);
  SPILLMAP_TRY(say(FromEvidenceWorker::format, format == nullptr ? std::string_view() : format->id));
  if (format == nullptr) return {};
  MappedSource source(bytes);
  SendingSink sink;
  SPILLMAP_ASSIGN(const EvidenceInfo info, read_evidence(*format, source, job.options, sink));
  SPILLMAP_TRY(sink.send());
  Writer out;
  put(out, info);
  return say(FromEvidenceWorker::end, out.bytes());
}

Status show(ShowJob& job, ByteView bytes) {
  MappedSource source(bytes);
  SPILLMAP_ASSIGN(const std::vector<std::string> records, records_at(source, job.places, most_shown_bytes));
  return say(FromEvidenceWorker::records, packed(records));
}

Status guess(GuessJob& job, ByteView bytes) {
  MappedSource source(bytes);
  SPILLMAP_ASSIGN(const std::unique_ptr<ByteSource> text, open_evidence(source));
  return say(FromEvidenceWorker::columns, packed(suggest_columns(*text, job.rows)));
}

Result<ByteView> mapped(int file, std::uint64_t size) {
  if (size == 0) return ByteView();
  void* at = mmap(nullptr, size, PROT_READ, MAP_PRIVATE, file, 0);
  if (at == MAP_FAILED) return fail(ErrorKind::limit, "the file cannot be mapped");
  madvise(at, size, MADV_SEQUENTIAL);
  return ByteView(static_cast<const std::uint8_t*>(at), size);
}

Status serve() {
  sandbox::MessageReader reader(worker_socket_fd, 1u << 22, true);
  SPILLMAP_ASSIGN(std::optional<sandbox::Message> message, reader.next());
  if (!message || !message->fd) return fail(ErrorKind::malformed, "not a job");
  const auto with = [&](auto job, Status (*work)(decltype(job)&, ByteView)) -> Status {
    if (!unpack(message->payload, job)) return fail(ErrorKind::malformed, "not a job");
    SPILLMAP_ASSIGN(const ByteView bytes, mapped(message->fd.get(), job.bytes));
    message->fd.reset();
    return work(job, bytes);
  };
  switch (static_cast<ToEvidenceWorker>(message->kind)) {
    case ToEvidenceWorker::read: return with(EvidenceJob(), &read);
    case ToEvidenceWorker::show: return with(ShowJob(), &show);
    case ToEvidenceWorker::guess: return with(GuessJob(), &guess);
  }
  return fail(ErrorKind::malformed, "not a job");
}

int work(int argc, char** argv) {
  std::uint64_t memory_bytes = 0;
  if (argc == 2) std::from_chars(argv[1], argv[1] + std::strlen(argv[1]), memory_bytes);
  if (memory_bytes == 0) return exit_setup_failed;
  std::set_new_handler([] { _exit(exit_out_of_memory); });
  const auto dropped = sandbox::drop_rights({memory_bytes});
  if (!dropped) return exit_no_sandbox;
  Writer ready;
  ready.u64(static_cast<std::uint64_t>(dropped->landlock_abi));
  if (!say(FromEvidenceWorker::ready, ready.bytes())) return 1;
  return serve() ? 0 : 1;
}

}  // namespace
}  // namespace spillmap::pipeline

int main(int argc, char** argv) { _exit(spillmap::pipeline::work(argc, argv)); }
