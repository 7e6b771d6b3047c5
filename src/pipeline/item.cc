#include "pipeline/item.h"

#include <openssl/evp.h>

#include <algorithm>
#include <exception>

#include "base/text.h"

namespace spillmap::pipeline {
namespace {

// All of one file, whatever its containers: beyond this something is wrong with it.
constexpr std::uint64_t max_items_of_a_file = 4'000'000;
// Less than this may come out of the smallest file.
constexpr std::uint64_t ratio_matters_bytes = 64u << 20;
// Text is looked through, which takes longer than unpacking it: a megabyte full of names and numbers a second.
constexpr std::uint64_t text_ratio_matters_bytes = 8u << 20, most_text_ratio = 100;

StageTimes take_times() {
  const StageTimes times = stage_times();
  stage_times() = StageTimes{};
  return times;
}

std::string with_password(std::string reason, std::uint32_t line) {
  if (line == 0) return reason;
  if (!reason.empty()) reason += "; ";
  return reason + opened_with_password(line);
}

constexpr std::size_t hash_chunk_bytes = 16u << 20;

class Digest {
 public:
  Digest() : context_(EVP_MD_CTX_new()) {
    SPILLMAP_ASSERT(context_ && EVP_DigestInit_ex(context_.get(), EVP_sha256(), nullptr) == 1);
  }
  void add(ByteView bytes) { SPILLMAP_ASSERT(EVP_DigestUpdate(context_.get(), bytes.data(), bytes.size()) == 1); }
  Sha256 finish() {
    Sha256 digest{};
    SPILLMAP_ASSERT(EVP_DigestFinal_ex(context_.get(), digest.data(), nullptr) == 1);
    return digest;
  }

 private:
  struct Free {
    void operator()(EVP_MD_CTX* context) const { EVP_MD_CTX_free(context); }
  };
  std::unique_ptr<EVP_MD_CTX, Free> context_;
};

class FileWalk {
 public:
  FileWalk(const Limits& limits, const ItemSetup& setup, ItemPort& port)
      : limits_(limits), setup_(setup), port_(port) {}

  // Why no more may be taken out of the file; empty as long as it may.
  std::string over_bounds() const;
  // `depth` counts the containers around the item.
  Status item(ByteView bytes, BeginMessage&& begin, std::uint32_t depth);

 private:
  class ItemSink;
  const Limits& limits_;
  const ItemSetup& setup_;
  ItemPort& port_;
  std::uint64_t next_ordinal_ = 0;
  std::uint64_t expanded_bytes_ = 0;
  std::uint64_t file_bytes_ = 0;
};

std::string FileWalk::over_bounds() const {
  if (next_ordinal_ >= max_items_of_a_file)
    return "more than " + std::to_string(max_items_of_a_file) + " items in one file";
  if (expanded_bytes_ > limits_.expanded_bytes)
    return "one file expands to more than " + std::to_string(limits_.expanded_bytes >> 20) + " MiB";
  // Each container keeps to this ratio; containers in containers would multiply it.
  if (expanded_bytes_ > ratio_matters_bytes && expanded_bytes_ / limits_.expansion_ratio > file_bytes_)
    return "one file expands more than " + std::to_string(limits_.expansion_ratio) + " times";
  return {};
}

class FileWalk::ItemSink : public Sink {
 public:
  ItemSink(FileWalk& walk, std::uint64_t ordinal, std::uint64_t bytes, std::uint32_t depth)
      : walk_(walk), ordinal_(ordinal), bytes_(bytes), depth_(depth) {}

  Status part(TextPart&& part) override;
  Status member(const Member& member) override;
  const Passwords* passwords() const override { return walk_.setup_.passwords; }
  Status working() override { return port_status_ ? through(walk_.port_.alive()) : port_status_; }

  // The coordinator is gone: not a fault of the item.
  Status port_status() const { return port_status_; }
  bool cut() const { return cut_; }
  bool members_left_out() const { return left_out_; }
  const std::string& stopped() const { return stopped_; }
  bool anything() const { return anything_; }

 private:
  Status through(Status status) {
    if (!status) port_status_ = status;
    return status;
  }
  Status lose(const Member& member, ItemStatus status, std::string reason) {
    return through(walk_.port_.lost({ordinal_, member.name, member.bytes, status, std::move(reason)}));
  }

  FileWalk& walk_;
  std::uint64_t ordinal_;
  std::uint64_t bytes_;  // of the item
  std::uint32_t depth_;
  std::uint64_t text_bytes_ = 0;
  std::unique_ptr<PartAnalyser> analyser_;
  Status port_status_;
  bool cut_ = false;
  bool left_out_ = false;
  bool anything_ = false;
  std::string stopped_;
};

Status FileWalk::ItemSink::part(TextPart&& part) {
  if (!port_status_) return port_status_;
  anything_ = true;
  // One long text that a million cells of a small workbook refer to.
  text_bytes_ += part.utf8.size();
  if (text_bytes_ > text_ratio_matters_bytes && text_bytes_ / most_text_ratio > bytes_) {
    stopped_ = "its text is more than " + std::to_string(most_text_ratio) + " times as large as itself";
    return fail(ErrorKind::limit, stopped_);
  }
  if (!analyser_) analyser_ = walk_.setup_.make_analyser();
  const ResultPage page = analyser_->analyse(part);
  if (walk_.setup_.show_text) {
    ExplainedMessage message = explained(ordinal_, part, page);
    for (std::size_t i = 0; i < page.findings.size(); ++i)
      message.spans[i].by_words = analyser_->by_words(page.findings[i]);
    return through(walk_.port_.explained(message));
  }
  if (page.findings.empty() && page.mentions.empty()) return through(walk_.port_.alive());
  return through(walk_.port_.page(ordinal_, page));
}

Status FileWalk::ItemSink::member(const Member& member) {
  if (!port_status_) return port_status_;
  anything_ = true;
  if (member.status != ItemStatus::read && member.status != ItemStatus::partly_read)
    return lose(member, member.status, member.reason);
  if (depth_ + 1 > walk_.limits_.depth) {
    cut_ = true;
    left_out_ = true;
    return lose(member, ItemStatus::skipped,
                "more than " + std::to_string(walk_.limits_.depth) + " containers around it");
  }
  walk_.expanded_bytes_ += member.data.size();
  stopped_ = walk_.over_bounds();
  if (!stopped_.empty()) {
    // Standing alone, or less deep, the same container may give all that it holds.
    cut_ = true;
    SPILLMAP_TRY(lose(member, ItemStatus::skipped, stopped_));
    return fail(ErrorKind::limit, stopped_);
  }
  BeginMessage begin;
  begin.parent = ordinal_;
  begin.name = member.name;
  begin.taken = member.status;
  begin.reason = with_password(member.reason, member.password_line);
  return through(walk_.item(member.data, std::move(begin), depth_ + 1));
}

Status FileWalk::item(ByteView bytes, BeginMessage&& begin, std::uint32_t depth) {
  const std::uint64_t ordinal = next_ordinal_++;
  if (ordinal == 0) file_bytes_ = bytes.size();
  begin.ordinal = ordinal;
  begin.bytes = bytes.size();
  {
    const ScopedTimer timer(Stage::hash);
    Digest digest;
    for (std::size_t at = 0; at < bytes.size(); at += hash_chunk_bytes) {
      const ByteView chunk = bytes.subspan(at, std::min(hash_chunk_bytes, bytes.size() - at));
      digest.add(chunk);
      port_.passed(chunk);
    }
    begin.sha256 = digest.finish();
  }
  SPILLMAP_ASSIGN(const bool go_on, port_.begin(begin));
  if (!go_on) return {};

  ContentInfo info;
  info.sha256 = begin.sha256;
  info.bytes = bytes.size();
  std::uint32_t password_line = 0;
  ItemSink sink(*this, ordinal, bytes.size(), depth);
  {
    const ScopedTimer timer(Stage::extract);
    const Format* format = setup_.identify(bytes);
    info.format = format ? std::string(format->id) : "unknown";
    info.container = format && format->container;
    SPILLMAP_TRY(port_.kind({ordinal, info.format, info.container}));
    if (!format) {
      info.status = ItemStatus::unsupported;
      info.reason = "the format is not known";
    } else if (!format->read) {
      info.status = ItemStatus::unsupported;
      info.reason = std::string(format->name) + ": recognised, but not read";
    } else {
      // What is all that one file may expand to counts across its containers.
      Limits left = limits_;
      left.expanded_bytes -= std::min(left.expanded_bytes, expanded_bytes_);
      try {
        Outcome outcome = format->read(bytes, left, sink);
        info.status = outcome.status;
        info.reason = std::move(outcome.reason);
        password_line = outcome.password_line;
      } catch (const std::exception& error) {
        info.status = sink.anything() ? ItemStatus::partly_read : ItemStatus::skipped;
        info.reason = std::string("the reader failed (") + error.what() + ")";
      }
    }
  }
  if (!sink.port_status()) return sink.port_status();
  if (!sink.stopped().empty() || sink.members_left_out()) {
    if (info.status == ItemStatus::read) info.status = ItemStatus::partly_read;
    if (!sink.stopped().empty())
      info.reason = sink.stopped();
    else if (info.reason.empty())
      info.reason = "members were left out: containers stand too deep in each other";
  }
  if (info.status != ItemStatus::read && info.reason.empty()) info.reason = "not read whole";
  info.reason = with_password(std::move(info.reason), password_line);
  info.reason = scrub_utf8(std::string_view(info.reason).substr(0, 4096));
  return port_.done({ordinal, std::move(info), sink.cut(), take_times()});
}

}  // namespace

Sha256 sha256(ByteView bytes) {
  Digest digest;
  digest.add(bytes);
  return digest.finish();
}

Status process_file(ByteView bytes, const Limits& limits, const ItemSetup& setup, ItemPort& port) {
  FileWalk walk(limits, setup, port);
  return walk.item(bytes, BeginMessage{}, 0);
}

}  // namespace spillmap::pipeline
