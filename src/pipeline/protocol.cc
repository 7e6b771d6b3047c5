#include "pipeline/protocol.h"

#include <algorithm>
#include <cstring>

namespace spillmap::pipeline {
namespace {

constexpr std::size_t max_name_bytes = 1u << 20;
constexpr std::size_t max_format_bytes = 64;
constexpr std::size_t max_reason_bytes = 1u << 14;

void put_times(Writer& out, const StageTimes& times) {
  for (const std::uint64_t time : times) out.u64(time);
}
void get_times(Reader& in, StageTimes& times) {
  for (std::uint64_t& time : times) time = in.u64();
}
void put_sha(Writer& out, const Sha256& sha) { out.str({reinterpret_cast<const char*>(sha.data()), sha.size()}); }
void get_sha(Reader& in, Sha256& sha) {
  const std::string bytes = in.str(sha.size());
  if (bytes.size() != sha.size()) return in.fail();
  std::memcpy(sha.data(), bytes.data(), sha.size());
}
void put_status(Writer& out, ItemStatus status) { out.byte(static_cast<std::uint8_t>(status)); }
ItemStatus get_status(Reader& in) { return static_cast<ItemStatus>(in.bounded(item_status_count - 1)); }

}  // namespace

std::string packed(const ReadyMessage& message) {
  Writer out;
  out.u64(message.landlock_abi);
  return out.take();
}
bool unpack(std::string_view bytes, ReadyMessage& message) {
  Reader in(bytes);
  message.landlock_abi = in.u32();
  return in.done();
}

std::string packed(const JobMessage& message) {
  Writer out;
  const Limits& limits = message.limits;
  out.u64(message.bytes);
  for (const std::uint64_t value :
       {std::uint64_t{limits.part_bytes}, limits.member_bytes, limits.expanded_bytes, limits.expansion_ratio,
        std::uint64_t{limits.members}, std::uint64_t{limits.depth}, std::uint64_t{limits.pages},
        std::uint64_t{limits.columns}, std::uint64_t{limits.nesting}})
    out.u64(value);
  out.boolean(message.show_text);
  return out.take();
}
bool unpack(std::string_view bytes, JobMessage& message) {
  Reader in(bytes);
  Limits& limits = message.limits;
  message.bytes = in.u64();
  limits.part_bytes = in.u64();
  limits.member_bytes = in.u64();
  limits.expanded_bytes = in.u64();
  limits.expansion_ratio = in.u64();
  limits.members = in.u32();
  limits.depth = in.u32();
  limits.pages = in.u32();
  limits.columns = in.u32();
  limits.nesting = in.u32();
  message.show_text = in.boolean();
  return in.done();
}

std::string packed(const Passwords& passwords) {
  Writer out;
  out.u64(passwords.lines().size());
  for (const Passwords::Line& line : passwords.lines()) {
    out.u64(line.number);
    out.str(line.text);
  }
  return out.take();
}
bool unpack(std::string_view bytes, Passwords& passwords) {
  Reader in(bytes);
  const std::size_t count = in.count();
  std::vector<Passwords::Line> lines;
  for (std::size_t i = 0; i < count && in.ok(); ++i) {
    Passwords::Line line;
    line.number = in.u32();
    line.text = in.str(Passwords::most_bytes);
    if (line.number == 0) return false;
    lines.push_back(std::move(line));
  }
  passwords = Passwords::of(std::move(lines));
  return in.done() && passwords.lines().size() <= Passwords::most_lines;
}

std::string packed(const PasswordsMessage& message) {
  Writer out;
  out.u64(message.bytes);
  return out.take();
}
bool unpack(std::string_view bytes, PasswordsMessage& message) {
  Reader in(bytes);
  message.bytes = in.u64();
  return in.done();
}

std::string packed(const PieceMessage& message) {
  Writer out;
  out.u64(message.bytes);
  out.u64(message.total_bytes);
  out.boolean(message.copied);
  return out.take();
}
bool unpack(std::string_view bytes, PieceMessage& message) {
  Reader in(bytes);
  message.bytes = in.u64();
  message.total_bytes = in.u64();
  message.copied = in.boolean();
  return in.done();
}

std::string packed(const BeginMessage& message) {
  Writer out;
  out.u64(message.ordinal);
  out.u64(message.parent);
  out.str(message.name);
  out.u64(message.bytes);
  put_sha(out, message.sha256);
  put_status(out, message.taken);
  out.str(message.reason);
  return out.take();
}
bool unpack(std::string_view bytes, BeginMessage& message) {
  Reader in(bytes);
  message.ordinal = in.u64();
  message.parent = in.u64();
  message.name = in.str(max_name_bytes);
  message.bytes = in.u64();
  get_sha(in, message.sha256);
  message.taken = get_status(in);
  message.reason = in.str(max_reason_bytes);
  return in.done();
}

std::string packed(const KindMessage& message) {
  Writer out;
  out.u64(message.ordinal);
  out.str(message.format);
  out.boolean(message.container);
  return out.take();
}
bool unpack(std::string_view bytes, KindMessage& message) {
  Reader in(bytes);
  message.ordinal = in.u64();
  message.format = in.str(max_format_bytes);
  message.container = in.boolean();
  return in.done();
}

std::string packed(std::uint64_t ordinal, const ResultPage& page) {
  Writer out;
  out.u64(ordinal);
  put(out, page);
  return out.take();
}
bool unpack(std::string_view bytes, PageMessage& message) {
  Reader in(bytes);
  message.ordinal = in.u64();
  message.page = in.rest();
  return in.ok() && check_page(message.page, message.mentions);
}

ExplainedMessage explained(std::uint64_t ordinal, const TextPart& part, const ResultPage& page) {
  ExplainedMessage out;
  out.ordinal = ordinal;
  out.text = part.utf8;
  out.ocr = part.ocr;
  for (const Run& run : part.runs) {
    ExplainedMessage::Mark mark;
    mark.begin = run.begin;
    mark.page = run.page;
    mark.line = run.line;
    mark.kind = run.kind;
    mark.hidden = run.hidden;
    if (run.kind == RunKind::table && run.table < part.tables.size()) {
      mark.sheet = part.tables[run.table].sheet;
      mark.hidden = run.hidden || part.tables[run.table].hidden;
    }
    out.marks.push_back(std::move(mark));
  }
  out.page = page;
  const auto size = static_cast<std::uint32_t>(part.utf8.size());
  for (const Finding& f : page.findings) {
    ExplainedMessage::Span& span = out.spans.emplace_back();
    span.begin = std::min(f.begin, size);
    span.end = std::clamp(f.end, span.begin, size);
    span.label = f.label;
  }
  return out;
}

std::string packed(const ExplainedMessage& message) {
  Writer out;
  out.u64(message.ordinal);
  out.str(message.text);
  out.boolean(message.ocr);
  out.u64(message.marks.size());
  for (const ExplainedMessage::Mark& mark : message.marks) {
    out.u64(mark.begin);
    out.u64(mark.page);
    out.u64(mark.line);
    out.byte(static_cast<std::uint8_t>(mark.kind));
    out.boolean(mark.hidden);
    out.str(mark.sheet);
  }
  put(out, message.page);
  for (const ExplainedMessage::Span& span : message.spans) {
    out.u64(span.begin);
    out.u64(span.end);
    out.i64(span.by_words);
    out.str(span.label);
  }
  return out.take();
}
bool unpack(std::string_view bytes, ExplainedMessage& message) {
  Reader in(bytes);
  message.ordinal = in.u64();
  message.text = in.str();
  message.ocr = in.boolean();
  const std::size_t marks = in.count();
  for (std::size_t i = 0; i < marks && in.ok(); ++i) {
    ExplainedMessage::Mark& mark = message.marks.emplace_back();
    mark.begin = static_cast<std::uint32_t>(in.bounded(message.text.size()));
    mark.page = in.u32();
    mark.line = in.u32();
    mark.kind = static_cast<RunKind>(in.bounded(static_cast<std::uint64_t>(RunKind::metadata)));
    mark.hidden = in.boolean();
    mark.sheet = in.str();
    if (i != 0 && mark.begin < message.marks[i - 1].begin) in.fail();
  }
  if (!get(in, message.page)) return false;
  for (std::size_t i = 0; i < message.page.findings.size() && in.ok(); ++i) {
    ExplainedMessage::Span& span = message.spans.emplace_back();
    span.begin = static_cast<std::uint32_t>(in.bounded(message.text.size()));
    span.end = static_cast<std::uint32_t>(in.bounded(message.text.size()));
    const std::int64_t by_words = in.i64();
    if (by_words < -100 || by_words > 100 || span.end < span.begin) in.fail();
    span.by_words = static_cast<std::int8_t>(by_words);
    span.label = in.str();
  }
  return in.done();
}

std::string packed(const LostMessage& message) {
  Writer out;
  out.u64(message.parent);
  out.str(message.name);
  out.u64(message.bytes);
  put_status(out, message.status);
  out.str(message.reason);
  return out.take();
}
bool unpack(std::string_view bytes, LostMessage& message) {
  Reader in(bytes);
  message.parent = in.u64();
  message.name = in.str(max_name_bytes);
  message.bytes = in.u64();
  message.status = get_status(in);
  message.reason = in.str(max_reason_bytes);
  return in.done();
}

std::string packed(const DoneMessage& message) {
  Writer out;
  out.u64(message.ordinal);
  put(out, message.info);
  out.boolean(message.cut);
  put_times(out, message.times);
  return out.take();
}
bool unpack(std::string_view bytes, DoneMessage& message) {
  Reader in(bytes);
  message.ordinal = in.u64();
  if (!get(in, message.info)) return false;
  message.cut = in.boolean();
  get_times(in, message.times);
  return in.done();
}

std::string packed(const FinishedMessage& message) {
  Writer out;
  put_times(out, message.times);
  return out.take();
}
bool unpack(std::string_view bytes, FinishedMessage& message) {
  Reader in(bytes);
  get_times(in, message.times);
  return in.done();
}

}  // namespace spillmap::pipeline
