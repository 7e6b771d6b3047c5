#include "pipeline/explain.h"

#include <string.h>

#include <vector>

#include "base/text.h"
#include "pipeline/conversation.h"

namespace spillmap::pipeline {
namespace {

class Explaining {
 public:
  Explaining(Conversation& worker, const ExplainOptions& options, const std::string& name, ExplainSink& sink)
      : worker_(worker), options_(options), name_(name), sink_(sink) {}

  // What every file is read with; once.
  Status prepare() {
    if (!options_.knowledge.empty()) {
      SPILLMAP_ASSIGN(const UniqueFd memory, sandbox::sealed_memory("knowledge", options_.knowledge));
      (void)worker_.send(ToWorker::knowledge, packed(PasswordsMessage{options_.knowledge.size()}), memory.get());
    }
    if (options_.passwords == nullptr || options_.passwords->empty()) return {};
    std::string text = packed(*options_.passwords);
    const auto memory = sandbox::sealed_memory("passwords", text);
    const std::uint64_t size = text.size();
    ::explicit_bzero(text.data(), text.size());
    if (!memory) return tl::unexpected(memory.error());
    (void)worker_.send(ToWorker::passwords, packed(PasswordsMessage{size}), memory->get());
    return {};
  }

  Result<ExplainSummary> run(int file, std::uint64_t bytes) {
    summary_ = {};
    open_.clear();
    next_ordinal_ = 0;
    finished_ = false;
    hand_over(file, bytes);
    while (!finished_ && !summary_.cut) {
      SPILLMAP_ASSIGN(std::optional<sandbox::Message> message, worker_.next());
      if (!message) {
        SPILLMAP_TRY(give_up(worker_.why()));
        return summary_;
      }
      SPILLMAP_ASSIGN(const bool sound, take(*message));
      if (sound) continue;
      worker_.end();
      SPILLMAP_TRY(give_up(std::string(broke_protocol)));
      return summary_;
    }
    if (summary_.cut) worker_.end();
    return summary_;
  }

 private:
  struct Open {
    std::uint64_t ordinal = 0;
    std::string path;
    ContentInfo info;
    bool begun = false;  // the sink knows of it
    bool anything = false;
  };

  // A worker that is no more is noticed when its socket is read.
  void hand_over(int file, std::uint64_t bytes) {
    JobMessage job;
    job.bytes = bytes;
    job.limits = options_.limits;
    job.show_text = true;
    (void)worker_.send(ToWorker::job, packed(job), file);
  }

  // False: this is not what a worker may say now.
  Result<bool> take(const sandbox::Message& message) {
    const auto kind = static_cast<ToCoordinator>(message.kind);
    if ((kind == ToCoordinator::ready) == ready_) return false;
    switch (kind) {
      case ToCoordinator::ready: ready_ = true; return true;
      case ToCoordinator::alive: return true;
      case ToCoordinator::begin: return begin(message.payload);
      case ToCoordinator::kind: {
        KindMessage said;
        if (!unpack(message.payload, said) || !is_open(said.ordinal) || open_.back().begun) return false;
        Open& item = open_.back();
        item.begun = true;
        item.info.format = said.format;
        SPILLMAP_TRY(sink_.begin(item.path, said.format, item.info.bytes));
        return true;
      }
      case ToCoordinator::explained: {
        ExplainedMessage said;
        if (!unpack(message.payload, said) || !is_open(said.ordinal) || !open_.back().begun) return false;
        open_.back().anything = true;
        summary_.text_bytes += said.text.size();
        summary_.findings += said.page.findings.size();
        summary_.mentions += said.page.mentions.size();
        SPILLMAP_TRY(sink_.part(open_.back().path, said));
        summary_.cut = summary_.text_bytes >= options_.most_text_bytes || summary_.findings >= options_.most_findings;
        return true;
      }
      case ToCoordinator::lost: {
        LostMessage said;
        if (!unpack(message.payload, said) || !is_open(said.parent)) return false;
        open_.back().anything = true;
        ContentInfo info;
        info.bytes = said.bytes;
        info.status = said.status;
        info.reason = said.reason;
        info.format = "unknown";
        SPILLMAP_TRY(end(member_path(said.name), info));
        return true;
      }
      case ToCoordinator::done: {
        DoneMessage said;
        if (!unpack(message.payload, said) || !is_open(said.ordinal)) return false;
        const std::string path = open_.back().path;
        open_.pop_back();
        SPILLMAP_TRY(end(path, said.info));
        return true;
      }
      case ToCoordinator::finished: {
        if (!open_.empty() || next_ordinal_ == 0) return false;
        finished_ = true;
        return true;
      }
      case ToCoordinator::page: return false;
    }
    return false;
  }

  Result<bool> begin(const std::string& payload) {
    BeginMessage said;
    if (!unpack(payload, said) || said.ordinal != next_ordinal_) return false;
    if (said.ordinal == 0 ? said.parent != 0 : !is_open(said.parent)) return false;
    ++next_ordinal_;
    Open item;
    item.ordinal = said.ordinal;
    item.path = said.ordinal == 0 ? name_ : member_path(said.name);
    item.info.bytes = said.bytes;
    item.info.format = "unknown";
    if (!open_.empty()) open_.back().anything = true;
    open_.push_back(std::move(item));
    (void)worker_.send(ToWorker::go, {}, -1);
    return true;
  }

  Status end(const std::string& path, const ContentInfo& info) {
    ++summary_.items;
    summary_.unread += info.status != ItemStatus::read ? 1u : 0u;
    summary_.cut = summary_.cut || summary_.items >= options_.most_items;
    return sink_.end(path, info);
  }

  Status give_up(const std::string& why) {
    if (next_ordinal_ == 0) open_.push_back({0, name_, {}, false, false});
    for (; !open_.empty(); open_.pop_back()) {
      Open& item = open_.back();
      item.info.status = item.anything ? ItemStatus::partly_read : ItemStatus::skipped;
      if (item.info.format.empty()) item.info.format = "unknown";
      item.info.reason = why;
      SPILLMAP_TRY(end(item.path, item.info));
    }
    return {};
  }

  bool is_open(std::uint64_t ordinal) const { return !open_.empty() && open_.back().ordinal == ordinal; }
  std::string member_path(const std::string& name) const {
    return open_.back().path + std::string(member_separator) + printable_path(name);
  }

  Conversation& worker_;
  const ExplainOptions& options_;
  const std::string& name_;
  ExplainSink& sink_;
  ExplainSummary summary_;
  std::vector<Open> open_;
  std::uint64_t next_ordinal_ = 0;
  bool ready_ = false, finished_ = false;
};

Result<Conversation> start(const ExplainOptions& options) {
  return Conversation::start({.worker_program = options.worker_program,
                              .worker_name = "spillmap-worker",
                              .memory_bytes = options.memory_bytes,
                              .most_message_bytes = sandbox::max_payload_bytes,
                              .silence_limit = options.silence_limit});
}

class NumberedParts : public ExplainSink {
 public:
  explicit NumberedParts(const std::function<Status(std::size_t, const ExplainedMessage&)>& part) : part_(part) {}
  Status begin(const std::string&, const std::string&, std::uint64_t) override { return {}; }
  Status part(const std::string&, const ExplainedMessage& part) override { return part_(number, part); }
  Status end(const std::string&, const ContentInfo& info) override {
    if (info.status != ItemStatus::read) why = info.reason;
    return {};
  }
  std::size_t number = 0;
  std::string why;

 private:
  const std::function<Status(std::size_t, const ExplainedMessage&)>& part_;
};

}  // namespace

Result<ExplainSummary> explain_file(int file, std::uint64_t bytes, const std::string& name,
                                    const ExplainOptions& options, ExplainSink& sink) {
  SPILLMAP_ASSIGN(Conversation worker, start(options));
  Explaining job(worker, options, name, sink);
  SPILLMAP_TRY(job.prepare());
  return job.run(file, bytes);
}

Status explain_texts(const std::vector<std::string>& texts, const ExplainOptions& options,
                     const std::function<Status(std::size_t, const ExplainedMessage&)>& part) {
  SPILLMAP_ASSIGN(Conversation worker, start(options));
  NumberedParts parts(part);
  const std::string name = "text";
  Explaining jobs(worker, options, name, parts);
  SPILLMAP_TRY(jobs.prepare());
  for (const std::string& text : texts) {
    SPILLMAP_ASSIGN(const UniqueFd memory, sandbox::sealed_memory("text", text));
    SPILLMAP_ASSIGN(const ExplainSummary summary, jobs.run(memory.get(), text.size()));
    static_cast<void>(summary);
    if (!parts.why.empty()) return fail(ErrorKind::io, "a text could not be read: " + parts.why);
    ++parts.number;
  }
  return {};
}

}  // namespace spillmap::pipeline
