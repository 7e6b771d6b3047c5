#include "pipeline/evidence_reader.h"

#include <poll.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <optional>

#include "pipeline/protocol.h"
#include "sandbox/channel.h"
#include "sandbox/process.h"

namespace spillmap::pipeline {
namespace {

std::string death(const sandbox::End& end) {
  if (end.signal == SIGSYS) return "the reader tried something that the sandbox forbids";
  if (end.signal != 0) return "the reader crashed (signal " + std::to_string(end.signal) + ")";
  if (end.exit_code == exit_out_of_memory) return "the reader reached its memory limit";
  return "the reader ended (code " + std::to_string(end.exit_code) + ")";
}

// One worker and its messages.
class Conversation {
 public:
  Conversation(const EvidenceWorkerOptions& options, sandbox::WorkerProcess process)
      : options_(options), process_(std::move(process)), reader_(process_.socket(), most_batch_bytes, false) {}

  static Result<Conversation> start(const EvidenceWorkerOptions& options) {
    const std::string program =
        options.worker_program.empty() ? sandbox::find_program("spillmap-evidence-worker") : options.worker_program;
    if (program.empty()) return fail(ErrorKind::usage, "the program spillmap-evidence-worker is not beside this one");
    SPILLMAP_ASSIGN(sandbox::WorkerProcess process,
                    sandbox::WorkerProcess::start(program, {std::to_string(options.memory_bytes)}));
    return Conversation(options, std::move(process));
  }

  Status send(ToEvidenceWorker kind, std::string_view payload, int fd) {
    return sandbox::send_message(process_.socket(), static_cast<std::uint8_t>(kind), payload, fd);
  }

  // Nothing: the worker is no more; why() tells of what.
  Result<std::optional<sandbox::Message>> next() {
    for (;;) {
      auto message = reader_.next();
      if (!message) {
        why_ = "the reader broke the protocol";
        return std::nullopt;
      }
      if (*message) return std::move(*message);
      if (reader_.closed()) {
        const sandbox::End end = process_.end_within(2000);
        if (end.exit_code == exit_no_sandbox)
          return fail(ErrorKind::internal, "the sandbox cannot be set up on this machine; nothing is read without it");
        why_ = death(end);
        return std::nullopt;
      }
      pollfd polled{process_.socket(), POLLIN, 0};
      const auto limit = std::chrono::duration_cast<std::chrono::milliseconds>(options_.silence_limit).count();
      const int ready = ::poll(&polled, 1, static_cast<int>(limit));
      if (ready < 0 && errno != EINTR) return fail_errno("cannot wait for the reader");
      if (ready == 0) {
        process_.end();
        why_ = "the reader said nothing for " + std::to_string(options_.silence_limit.count()) + " s";
        return std::nullopt;
      }
    }
  }
  void end() { process_.end(); }
  const std::string& why() const { return why_; }

 private:
  const EvidenceWorkerOptions& options_;
  sandbox::WorkerProcess process_;
  sandbox::MessageReader reader_;
  std::string why_;
};

// False when the bytes are not what they should be.
Result<bool> take_batch(std::string_view bytes, EvidenceSink& sink) {
  Reader in(bytes);
  std::vector<RecordRef> storage;
  while (in.ok() && !in.rest().empty()) {
    const auto kind = static_cast<EvidenceItem>(in.byte());
    const auto pass = [&](auto item, auto hand_on) -> Result<bool> {
      if (!get(in, item)) return false;
      SPILLMAP_TRY(hand_on(item));
      return true;
    };
    Result<bool> passed = false;
    switch (kind) {
      case EvidenceItem::claim: {
        Claim claim;
        if (!get(in, claim, storage) || claim.records.empty()) return false;
        SPILLMAP_TRY(sink.claim(claim));
        continue;
      }
      case EvidenceItem::identity: passed = pass(Identity(), [&](const auto& i) { return sink.identity(i); }); break;
      case EvidenceItem::flow: passed = pass(Flow(), [&](const auto& i) { return sink.flow(i); }); break;
      case EvidenceItem::gap: passed = pass(Gap(), [&](const auto& i) { return sink.gap(i); }); break;
      case EvidenceItem::tainted: passed = pass(Tainted(), [&](const auto& i) { return sink.tainted(i); }); break;
    }
    if (!passed || !*passed) return passed;
  }
  return in.ok();
}

}  // namespace

Result<EvidenceInfo> read_in_sandbox(int file, EvidenceJob job, const EvidenceWorkerOptions& options,
                                     EvidenceSink& sink) {
  SPILLMAP_ASSIGN(Conversation worker, Conversation::start(options));
  EvidenceInfo info;
  info.bytes = job.bytes;
  bool ready = false, known = false;
  const EvidenceFormat* format = nullptr;
  const auto broken = [&](std::string why) -> Result<EvidenceInfo> {
    worker.end();
    info.status = ItemStatus::partly_read;
    info.reason = std::move(why);
    if (format == nullptr) return fail(ErrorKind::malformed, info.reason);
    return std::move(info);
  };
  for (;;) {
    SPILLMAP_ASSIGN(std::optional<sandbox::Message> message, worker.next());
    if (!message) return broken(worker.why());
    const auto kind = static_cast<FromEvidenceWorker>(message->kind);
    if ((kind == FromEvidenceWorker::ready) == ready ||
        (kind != FromEvidenceWorker::ready && known == (kind == FromEvidenceWorker::format)))
      return broken("the reader broke the protocol");
    switch (kind) {
      case FromEvidenceWorker::ready:
        ready = true;
        if (!worker.send(ToEvidenceWorker::read, packed(job), file)) return broken("the reader ended");
        break;
      case FromEvidenceWorker::format:
        known = true;
        format = find_evidence_format(message->payload);
        if (format == nullptr)
          return fail(ErrorKind::usage,
                      "this is no log and no listing that is known here; for a table with a line for each event say "
                      "which column is what with --columns (see 'spillmap evidence add --help')");
        info.format = format->id;
        break;
      case FromEvidenceWorker::batch: {
        SPILLMAP_ASSIGN(const bool sound, take_batch(message->payload, sink));
        if (!sound) return broken("the reader broke the protocol");
        break;
      }
      case FromEvidenceWorker::alive: break;
      case FromEvidenceWorker::end: {
        Reader in(message->payload);
        EvidenceInfo told;
        if (!get(in, told) || told.format != info.format) return broken("the reader broke the protocol");
        return told;
      }
      default: return broken("the reader broke the protocol");
    }
  }
}

std::string raw_record(int file, const RecordRef& place) {
  constexpr std::size_t most_bytes = 16u << 20, most_shown = 4096;
  if (place.length == 0 || place.length > most_bytes) return {};
  std::string text(place.length, '\0');
  for (std::size_t have = 0; have < text.size();) {
    const ssize_t n = ::pread(file, text.data() + have, text.size() - have, static_cast<off_t>(place.offset + have));
    if (n < 0 && errno == EINTR) continue;
    if (n <= 0) return {};
    have += static_cast<std::size_t>(n);
  }
  if (record_hash(text) != place.hash) return {};
  if (text.size() > most_shown) text.resize(most_shown);
  return text;
}

}  // namespace spillmap::pipeline
