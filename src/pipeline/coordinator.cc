#include "pipeline/coordinator.h"

#include <fcntl.h>
#include <poll.h>
#include <sys/mman.h>
#include <unistd.h>

#include <algorithm>
#include <cstring>
#include <utility>

#include "base/text.h"
#include "pipeline/conversation.h"

namespace spillmap::pipeline {
namespace {

// So often may workers die over one file before what is left of it is given up.
constexpr std::uint32_t max_deaths_of_a_file = 200;
constexpr std::uint32_t max_failed_starts = 5;
constexpr std::uint32_t max_members = 4'000'000;

std::string seconds(std::chrono::nanoseconds time) {
  const auto whole = std::chrono::duration_cast<std::chrono::milliseconds>(time).count();
  if (whole % 1000 == 0) return std::to_string(whole / 1000) + " s";
  return std::to_string(whole) + " ms";
}

tl::unexpected<Error> breach() { return fail(ErrorKind::malformed, std::string(broke_protocol)); }

}  // namespace

bool Coordinator::has_room() const {
  return slots_.size() < std::max(options_.workers, 1u) ||
         std::any_of(slots_.begin(), slots_.end(), [](const auto& slot) { return !slot->job; });
}

bool Coordinator::busy() const {
  return std::any_of(slots_.begin(), slots_.end(), [](const auto& slot) { return bool(slot->job); });
}

Status Coordinator::submit(SourceRecord source, UniqueFd file) {
  std::vector<Piece> whole;
  whole.push_back({std::move(file), source.bytes});
  return submit(std::move(source), std::move(whole));
}

namespace {
// What cannot be mapped one behind the other must be copied.
bool on_pages(const std::vector<Coordinator::Piece>& pieces) {
  return std::all_of(pieces.begin(), pieces.end() - 1, [](const auto& piece) { return piece.bytes % page_bytes == 0; });
}
}  // namespace

bool Coordinator::can_be_joined(const std::vector<Piece>& pieces) {
  if (pieces.empty() || pieces.size() > most_pieces) return false;
  std::uint64_t total = 0;
  for (const Piece& piece : pieces) {
    if (piece.bytes == 0 || piece.bytes > (std::uint64_t{1} << 50)) return false;
    total += piece.bytes;
  }
  return on_pages(pieces) || total <= most_copied_bytes;
}

Status Coordinator::submit(SourceRecord source, std::vector<Piece> pieces) {
  auto free = std::find_if(slots_.begin(), slots_.end(), [](const auto& slot) { return !slot->job; });
  if (free == slots_.end()) {
    slots_.push_back(std::make_unique<Slot>());
    free = slots_.end() - 1;
  }
  Slot& slot = **free;
  slot.job = std::make_unique<Job>();
  slot.job->source = std::move(source);
  slot.job->pieces = std::move(pieces);
  return give(slot);
}

Status Coordinator::pack_passwords() {
  std::string text = packed(*options_.passwords);
  auto memory = sandbox::sealed_memory("passwords", text);
  passwords_bytes_ = text.size();
  ::explicit_bzero(text.data(), text.size());
  if (!memory) return tl::unexpected(std::move(memory).error());
  passwords_ = std::move(*memory);
  return {};
}

Status Coordinator::start(Slot& slot) {
  slot.reader.reset();
  slot.process.reset();
  slot.ready = false;
  SPILLMAP_ASSIGN(
      sandbox::WorkerProcess process,
      sandbox::WorkerProcess::start(options_.worker_program, {std::to_string(options_.worker_memory_bytes)}));
  slot.process.emplace(std::move(process));
  slot.reader.emplace(slot.process->socket(), sandbox::max_payload_bytes, false);
  if (!options_.knowledge.empty()) {
    if (knowledge_.get() < 0) {
      SPILLMAP_ASSIGN(knowledge_, sandbox::sealed_memory("knowledge", options_.knowledge));
    }
    (void)sandbox::send_message(slot.process->socket(), static_cast<std::uint8_t>(ToWorker::knowledge),
                                packed(PasswordsMessage{options_.knowledge.size()}), knowledge_.get());
  }
  if (options_.passwords == nullptr || options_.passwords->empty()) return {};
  if (passwords_bytes_ == 0) SPILLMAP_TRY(pack_passwords());
  (void)sandbox::send_message(slot.process->socket(), static_cast<std::uint8_t>(ToWorker::passwords),
                              packed(PasswordsMessage{passwords_bytes_}), passwords_.get());
  return {};
}

Status Coordinator::give(Slot& slot) {
  Job& job = *slot.job;
  job.open.clear();
  job.next_ordinal = 0;
  job.done = false;
  slot.held.reset();
  if (!slot.process) SPILLMAP_TRY(start(slot));
  slot.spoke = true;
  // A worker that died meanwhile is noticed when its socket is read.
  const bool copied = !on_pages(job.pieces);
  for (std::size_t i = 0; i + 1 < job.pieces.size(); ++i) {
    const PieceMessage piece{job.pieces[i].bytes, job.source.bytes, copied};
    (void)sandbox::send_message(slot.process->socket(), static_cast<std::uint8_t>(ToWorker::piece), packed(piece),
                                job.pieces[i].file.get());
  }
  const JobMessage message{job.source.bytes, options_.limits};
  (void)sandbox::send_message(slot.process->socket(), static_cast<std::uint8_t>(ToWorker::job), packed(message),
                              job.pieces.back().file.get());
  return {};
}

Status Coordinator::turn(int milliseconds) {
  std::vector<pollfd> polled;
  std::vector<Slot*> of;
  for (const auto& slot : slots_) {
    if (!slot->process || !slot->job) continue;
    polled.push_back({slot->process->socket(), POLLIN, 0});
    of.push_back(slot.get());
  }
  if (polled.empty()) return {};
  const auto holds = [](const Slot* slot) { return slot->reader && slot->reader->holds(); };
  const bool wait = std::none_of(of.begin(), of.end(), holds);
  const int ready = poll(polled.data(), polled.size(), wait ? milliseconds : 0);
  if (ready < 0 && errno != EINTR) return fail_errno("cannot wait for the workers");
  for (std::size_t i = 0; i < polled.size(); ++i)
    if ((ready > 0 && polled[i].revents != 0) || holds(of[i])) SPILLMAP_TRY(drain(*of[i]));
  SPILLMAP_TRY(answer_held());
  // Asking the system for the time of a process is not free, and limits are long.
  constexpr auto check_interval = std::chrono::milliseconds(25);
  const Clock::time_point now = Clock::now();
  if (now - last_check_ < check_interval) return {};
  last_check_ = now;
  for (Slot* slot : of)
    if (slot->job && slot->process) SPILLMAP_TRY(check_limits(*slot));
  return {};
}

Status Coordinator::drain(Slot& slot) {
  // Bounded, so that one talkative worker does not starve the others.
  for (int messages = 0; messages < 64 && slot.job && slot.process; ++messages) {
    auto message = slot.reader->next();
    if (!message) return worker_lost(slot, message.error().message, true);
    if (!*message) {
      if (!slot.reader->closed()) return {};
      const bool was_ready = slot.ready;
      const sandbox::End end = slot.process->end_within(2000);
      if (!was_ready && end.exit_code == exit_no_sandbox)
        return fail(ErrorKind::internal, "the sandbox cannot be set up on this machine; nothing is read without it");
      if (!was_ready) {
        // Nothing was read yet, so it is no fault of the file.
        if (end.exit_code == exit_setup_failed || ++failed_starts_ >= max_failed_starts)
          return fail(ErrorKind::internal, "workers do not start (" + options_.worker_program + ")");
        slot.process.reset();
        return give(slot);
      }
      return worker_lost(slot, why_it_ended(end, options_.worker_memory_bytes), true);
    }
    const Status handled = handle(slot, **message);
    if (!handled) {
      if (handled.error().kind != ErrorKind::malformed) return handled;
      SPILLMAP_TRY(worker_lost(slot, handled.error().message, true));
      return {};
    }
    slot.spoke = true;
  }
  return {};
}

Status Coordinator::handle(Slot& slot, const sandbox::Message& message) {
  const auto kind = static_cast<ToCoordinator>(message.kind);
  if ((kind == ToCoordinator::ready) == slot.ready || slot.held) return breach();
  switch (kind) {
    case ToCoordinator::ready: {
      ReadyMessage ready;
      if (!unpack(message.payload, ready)) return breach();
      slot.ready = true;
      failed_starts_ = 0;
      counts_.landlock_abi = static_cast<int>(ready.landlock_abi);
      return {};
    }
    case ToCoordinator::begin: {
      BeginMessage begin;
      if (!unpack(message.payload, begin)) return breach();
      return on_begin(slot, std::move(begin));
    }
    case ToCoordinator::kind: {
      KindMessage of_item;
      if (!unpack(message.payload, of_item)) return breach();
      return on_kind(slot, std::move(of_item));
    }
    case ToCoordinator::alive: return {};
    case ToCoordinator::page: {
      PageMessage page;
      if (!unpack(message.payload, page)) return breach();
      return on_page(slot, page);
    }
    case ToCoordinator::explained: return breach();  // nobody asked for it
    case ToCoordinator::lost: {
      LostMessage lost;
      if (!unpack(message.payload, lost)) return breach();
      return on_lost(slot, std::move(lost));
    }
    case ToCoordinator::done: {
      DoneMessage done;
      if (!unpack(message.payload, done)) return breach();
      return on_done(slot, std::move(done));
    }
    case ToCoordinator::finished: {
      FinishedMessage finished;
      if (!unpack(message.payload, finished)) return breach();
      return on_finished(slot, finished);
    }
  }
  return breach();
}

Status Coordinator::on_begin(Slot& slot, BeginMessage&& message) {
  Job& job = *slot.job;
  if (message.ordinal != job.next_ordinal++) return breach();
  if (message.ordinal == 0) {
    if (message.parent != 0 || message.bytes != job.source.bytes) return breach();
    job.source.has_content = true;
    job.source.content = message.sha256;
    job.began = true;
  } else {
    if (job.open.empty() || message.parent != job.open.back().ordinal) return breach();
    std::vector<MemberRecord>& members = job.open.back().record.members;
    if (members.size() >= max_members) return breach();
    MemberRecord member;
    member.name = message.name;
    member.bytes = message.bytes;
    member.has_content = true;
    member.content = message.sha256;
    member.status = message.taken;
    member.reason = message.reason;
    members.push_back(std::move(member));
  }
  if (open_elsewhere(slot, message.sha256)) {
    slot.held = std::move(message);
    return {};
  }
  return answer(slot, message);
}

bool Coordinator::open_elsewhere(const Slot& slot, const Sha256& sha) const {
  for (const auto& other : slots_) {
    if (other.get() == &slot || !other->job) continue;
    for (const OpenItem& item : other->job->open)
      if (item.record.info.sha256 == sha) return true;
  }
  return false;
}

Status Coordinator::answer_held() {
  for (const auto& slot : slots_) {
    if (!slot->held) continue;
    // When all wait for each other (an archive that holds itself by way of another), the first may go on.
    const bool all_wait = std::all_of(slots_.begin(), slots_.end(),
                                      [](const auto& other) { return !other->job || other->held.has_value(); });
    if (open_elsewhere(*slot, slot->held->sha256) && !all_wait) continue;
    const BeginMessage message = std::move(*slot->held);
    slot->held.reset();
    SPILLMAP_TRY(answer(*slot, message));
    slot->spoke = true;
  }
  return {};
}

Status Coordinator::answer(Slot& slot, const BeginMessage& message) {
  Job& job = *slot.job;
  const std::size_t depth = job.open.size();
  bool known = case_.has_content(message.sha256);
  if (known) {
    const auto cut = cut_.find(message.sha256);
    if (cut != cut_.end() && depth < cut->second) known = false;
  }
  // A container inside itself, directly or by way of another worker.
  const auto same = [&](const OpenItem& item) { return item.record.info.sha256 == message.sha256; };
  if (std::any_of(job.open.begin(), job.open.end(), same) || open_elsewhere(slot, message.sha256)) known = true;
  if (known) {
    ++counts_.items_known;
  } else {
    OpenItem item;
    item.ordinal = message.ordinal;
    item.record.info.sha256 = message.sha256;
    item.record.info.bytes = message.bytes;
    job.open.push_back(std::move(item));
  }
  const Status sent = sandbox::send_message(slot.process->socket(),
                                            static_cast<std::uint8_t>(known ? ToWorker::known : ToWorker::go), {});
  if (!sent && sent.error().kind == ErrorKind::limit) return breach();
  return {};  // a closed socket is noticed when it is read
}

Status Coordinator::on_kind(Slot& slot, KindMessage&& message) {
  Job& job = *slot.job;
  if (job.open.empty() || message.ordinal != job.open.back().ordinal) return breach();
  ContentInfo& info = job.open.back().record.info;
  info.format = std::move(message.format);
  info.container = message.container;
  return {};
}

Status Coordinator::on_page(Slot& slot, const PageMessage& message) {
  Job& job = *slot.job;
  if (job.open.empty() || message.ordinal != job.open.back().ordinal) return breach();
  const ScopedTimer timer(Stage::store);
  ContentRecord& record = job.open.back().record;
  counts_.mentions += message.mentions;
  return case_.put_packed_page(record.info.sha256, record.pages++, message.page);
}

Status Coordinator::on_lost(Slot& slot, LostMessage&& message) {
  Job& job = *slot.job;
  if (job.open.empty() || message.parent != job.open.back().ordinal) return breach();
  std::vector<MemberRecord>& members = job.open.back().record.members;
  if (members.size() >= max_members) return breach();
  MemberRecord member;
  member.name = std::move(message.name);
  member.bytes = message.bytes;
  member.status = message.status;
  member.reason = std::move(message.reason);
  members.push_back(std::move(member));
  return {};
}

Status Coordinator::on_done(Slot& slot, DoneMessage&& message) {
  Job& job = *slot.job;
  if (job.open.empty() || message.ordinal != job.open.back().ordinal) return breach();
  OpenItem item = std::move(job.open.back());
  if (message.info.sha256 != item.record.info.sha256 || message.info.bytes != item.record.info.bytes) return breach();
  job.open.pop_back();
  item.record.info = std::move(message.info);
  if (item.cut || message.cut) {
    cut_[item.record.info.sha256] = job.open.size();
    if (!job.open.empty()) job.open.back().cut = true;
  }
  if (item.ordinal == 0) {
    job.done = true;
    job.source.status = item.record.info.status;
    job.source.reason = item.record.info.reason;
  }
  const ScopedTimer timer(Stage::store);
  SPILLMAP_TRY(case_.put_content(item.record));
  for (std::size_t i = 0; i < stage_count; ++i) counts_.worker_cpu_ns[i] += message.times[i];
  ++counts_.items_read;
  ++counts_.changes;
  return {};
}

Status Coordinator::on_finished(Slot& slot, const FinishedMessage& message) {
  if (!slot.job->open.empty() || !slot.job->began) return breach();
  for (std::size_t i = 0; i < stage_count; ++i) counts_.worker_cpu_ns[i] += message.times[i];
  return finish(slot);
}

Status Coordinator::finish(Slot& slot) {
  const std::unique_ptr<Job> job = std::move(slot.job);
  SourceRecord& source = job->source;
  const ScopedTimer timer(Stage::store);
  if (source.has_content && !job->done) {
    SPILLMAP_ASSIGN(const std::optional<ContentRecord> content, case_.find_content(source.content));
    if (content) {
      source.status = content->info.status;
      source.reason = content->info.reason;
    }
  }
  ++counts_.files_done;
  ++counts_.changes;
  counts_.bytes_done += source.bytes;
  return case_.put_source(source);
}

Status Coordinator::check_limits(Slot& slot) {
  if (!slot.ready || slot.held) return {};
  // A file that is large takes its time even to be hashed.
  constexpr std::uint64_t slowest_bytes_per_second = 50'000'000;
  const auto more = std::chrono::seconds(slot.job->source.bytes / slowest_bytes_per_second);
  const auto cpu_limit = options_.item_cpu_limit + more;
  const auto wall_limit = options_.item_wall_limit + more;
  const std::uint64_t cpu = slot.process->cpu_ns();
  if (std::exchange(slot.spoke, false)) {
    slot.cpu_mark = cpu;
    slot.wall_mark = Clock::now();
    return {};
  }
  const auto used = std::chrono::nanoseconds(cpu > slot.cpu_mark ? cpu - slot.cpu_mark : 0);
  if (used > cpu_limit) return worker_lost(slot, "time limit of " + seconds(cpu_limit) + " reached", false);
  if (Clock::now() - slot.wall_mark > wall_limit)
    return worker_lost(slot, "time limit of " + seconds(wall_limit) + " reached", false);
  return {};
}

Status Coordinator::worker_lost(Slot& slot, const std::string& reason, bool retry) {
  slot.held.reset();
  slot.reader.reset();
  slot.process.reset();
  if (!slot.job) return {};
  Job& job = *slot.job;
  ++job.deaths;
  // The worker may have died of what it read before. Every content gets a second chance in a fresh one, which passes
  // over all that is done; so what is said of an item does not depend on the company in which it was read.
  const Sha256 innermost = job.open.empty() ? Sha256{} : job.open.back().record.info.sha256;
  if (retry && job.retried != innermost) {
    job.retried = innermost;
    return give(slot);
  }
  SPILLMAP_TRY(blame(slot, reason));
  while (slot.job && job.deaths >= max_deaths_of_a_file)
    SPILLMAP_TRY(blame(slot, "given up: its members end the reader again and again"));
  return slot.job ? give(slot) : Status{};
}

Status Coordinator::blame(Slot& slot, const std::string& reason) {
  Job& job = *slot.job;
  ++counts_.items_lost;
  if (job.open.empty()) {
    // Died before the file had a content, or after its last item: there is nothing more to try.
    if (!job.began) {
      job.source.status = ItemStatus::skipped;
      job.source.reason = reason;
    }
    return finish(slot);
  }
  OpenItem item = std::move(job.open.back());
  job.open.pop_back();
  ContentRecord& record = item.record;
  const ScopedTimer timer(Stage::store);
  // What was read before, less deep in other containers, is better than nothing.
  if (!case_.has_content(record.info.sha256)) {
    const bool something = record.pages > 0 || !record.members.empty();
    record.info.status = something ? ItemStatus::partly_read : ItemStatus::skipped;
    if (record.info.format.empty()) record.info.format = "unknown";
    record.info.reason = reason;
    SPILLMAP_TRY(case_.put_content(record));
    ++counts_.changes;
  }
  return job.open.empty() ? finish(slot) : Status{};
}

}  // namespace spillmap::pipeline
