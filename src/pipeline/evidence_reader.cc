#include "pipeline/evidence_reader.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <optional>

#include "base/fd.h"
#include "pipeline/conversation.h"

namespace spillmap::pipeline {
namespace {

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

std::string record_of_plain_file(int file, const RecordRef& place) {
  constexpr std::size_t most_bytes = 16u << 20;
  if (place.length == 0 || place.length > most_bytes) return {};
  std::string text(place.length, '\0');
  if (read_full_at(file, text.data(), text.size(), place.offset) != static_cast<ssize_t>(text.size())) return {};
  if (record_hash(text) != place.hash) return {};
  if (text.size() > most_shown_bytes) text.resize(most_shown_bytes);
  return text;
}

Result<Conversation> start(const EvidenceWorkerOptions& options) {
  return Conversation::start({options.worker_program, "spillmap-evidence-worker", options.memory_bytes,
                              most_batch_bytes, options.silence_limit});
}

// One question to a worker, and its one answer.
template <class Answer, class Job>
Result<Answer> ask(int file, ToEvidenceWorker what, const Job& job, FromEvidenceWorker wanted,
                   const EvidenceWorkerOptions& options) {
  const auto broken = [] { return fail(ErrorKind::malformed, "the reader ended or broke the protocol"); };
  SPILLMAP_ASSIGN(Conversation worker, start(options));
  SPILLMAP_ASSIGN(const std::optional<sandbox::Message> ready, worker.next());
  if (!ready || static_cast<FromEvidenceWorker>(ready->kind) != FromEvidenceWorker::ready ||
      !worker.send(what, packed(job), file))
    return broken();
  SPILLMAP_ASSIGN(const std::optional<sandbox::Message> message, worker.next());
  Answer answer;
  const bool sound =
      message && static_cast<FromEvidenceWorker>(message->kind) == wanted && unpack(message->payload, answer);
  worker.end();
  if (!sound) return broken();
  return answer;
}

Result<std::uint64_t> bytes_of_file(int file) {
  struct stat about {};
  if (file < 0 || ::fstat(file, &about) != 0) return fail_errno("cannot open it");
  if (!S_ISREG(about.st_mode)) return fail(ErrorKind::usage, "it is no file");
  return static_cast<std::uint64_t>(about.st_size);
}

}  // namespace

Result<EvidenceInfo> read_in_sandbox(int file, EvidenceJob job, const EvidenceWorkerOptions& options,
                                     EvidenceSink& sink) {
  SPILLMAP_ASSIGN(Conversation worker, start(options));
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
      return broken(std::string(broke_protocol));
    switch (kind) {
      case FromEvidenceWorker::ready:
        ready = true;
        if (!worker.send(ToEvidenceWorker::read, packed(job), file)) return broken("the reader ended");
        break;
      case FromEvidenceWorker::format:
        known = true;
        format = find_evidence_format(message->payload);
        if (format == nullptr)
          return fail(
              ErrorKind::usage,
              "this is no log and no listing that is known here; an archive of logs must be unpacked first; for a "
              "table with a line for each event see 'spillmap evidence columns FILE'; of any other text that names "
              "files "
              "you can say what it means: --format named-files --as held (staged, sent, listed)");
        info.format = format->id;
        break;
      case FromEvidenceWorker::batch: {
        SPILLMAP_ASSIGN(const bool sound, take_batch(message->payload, sink));
        if (!sound) return broken(std::string(broke_protocol));
        break;
      }
      case FromEvidenceWorker::alive: break;
      case FromEvidenceWorker::end: {
        Reader in(message->payload);
        EvidenceInfo told;
        if (!get(in, told) || told.format != info.format) return broken(std::string(broke_protocol));
        return told;
      }
      default: return broken(std::string(broke_protocol));
    }
  }
}

std::vector<std::string> raw_records(const std::string& path, std::span<const RecordRef> places,
                                     const EvidenceWorkerOptions& options) {
  SPILLMAP_ASSERT(places.size() <= most_shown_records);
  std::vector<std::string> out(places.size());
  const UniqueFd file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
  const Result<std::uint64_t> bytes = bytes_of_file(file.get());
  if (!bytes) return out;
  ShowJob left{*bytes, {}};
  std::vector<std::size_t> of;
  for (std::size_t i = 0; i < places.size(); ++i) {
    out[i] = record_of_plain_file(file.get(), places[i]);
    if (!out[i].empty()) continue;
    left.places.push_back(places[i]);
    of.push_back(i);
  }
  if (left.places.empty()) return out;
  const auto shown =
      ask<std::vector<std::string>>(file.get(), ToEvidenceWorker::show, left, FromEvidenceWorker::records, options);
  for (std::size_t k = 0; shown && k < std::min(of.size(), shown->size()); ++k) out[of[k]] = (*shown)[k];
  return out;
}

Result<ColumnGuess> guess_columns(const std::string& path, std::uint32_t rows, const EvidenceWorkerOptions& options) {
  const UniqueFd file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
  SPILLMAP_ASSIGN(const std::uint64_t bytes, bytes_of_file(file.get()));
  return ask<ColumnGuess>(file.get(), ToEvidenceWorker::guess, GuessJob{bytes, rows}, FromEvidenceWorker::columns,
                          options);
}

}  // namespace spillmap::pipeline
