// What coordinator and worker say to each other. One job is one file below a root.
//
//   coordinator                           worker
//                                         ready{landlock_abi}           once, after its rights are dropped
//   passwords{bytes} + descriptor         once, before the first job, if any were given
//   knowledge{bytes} + descriptor         once, before the first job, if there is any (model/knowledge.h)
//   piece{...} + descriptor                                             of a file that was cut, all but the last
//   job{bytes, limits} + descriptor                                     of the file, or of its last piece
//                                         begin{ordinal, parent, ...}   an item, known by its SHA-256
//   go | known
//                                         kind{ordinal, format}         after go, once
//                                         alive                         text without any finding was read
//                                         page{ordinal, ResultPage}     after go: any number; for a job that shows
//                                                                       its text, instead of it and of alive:
//                                         explained{ordinal, text, ...}
//                                         lost{parent, member, ...}     a member that could not be taken out
//                                         begin ... done                its members, depth first
//                                         done{ordinal, ContentInfo}    now the item's results count
//                                         finished{times}
//
// Items are numbered in the order of the traversal, 0 is the file itself. After `known` the worker passes over the item
// and all below it and sends no done. The coordinator trusts no message: whatever breaks this order ends the worker.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/timing.h"
#include "extract/format.h"
#include "extract/passwords.h"
#include "model/item.h"
#include "model/text.h"
#include "model/wire.h"

namespace spillmap::pipeline {

enum class ToWorker : std::uint8_t { job = 1, go, known, passwords, piece, knowledge };
enum class ToCoordinator : std::uint8_t { ready = 1, begin, kind, alive, page, lost, done, finished, explained };

struct ReadyMessage {
  std::uint32_t landlock_abi = 0;
};

struct JobMessage {
  std::uint64_t bytes = 0;  // of all pieces
  Limits limits;
  bool show_text = false;  // the text itself comes back, with what was found in it: only for who asked to see it
};

// They are in the descriptor's memory: more than a socket holds before the worker is there to read it. What is known
// beforehand comes in the same way.
struct PasswordsMessage {
  std::uint64_t bytes = 0;
};

// A piece of a file that was cut into several (data.7z.001, ...). Its reader sees the pieces as one.
struct PieceMessage {
  std::uint64_t bytes = 0, total_bytes = 0;
  // Not all pieces but the last end on a page of memory: they are copied into one place instead of mapped into one.
  bool copied = false;
};

struct BeginMessage {
  std::uint64_t ordinal = 0, parent = 0;  // the root is its own parent
  std::string name;                       // raw bytes inside the parent; empty for the root
  std::uint64_t bytes = 0;
  Sha256 sha256{};
  ItemStatus taken = ItemStatus::read;  // partly_read: the member broke off while it was taken out
  std::string reason;
};

// Said before the reader starts, so that the ledger can name the format of an item whose reader dies.
struct KindMessage {
  std::uint64_t ordinal = 0;
  std::string format;
  bool container = false;
};

// The coordinator seals the page as it came: it only looks whether it is one.
struct PageMessage {
  std::uint64_t ordinal = 0;
  std::string_view page;  // serial form of a ResultPage, borrowed from the message
  std::size_t mentions = 0;
};

// One part of text with all that was found in it, for who wants to see why.
struct ExplainedMessage {
  // From `begin` on the text stands on this page or sheet.
  struct Mark {
    std::uint32_t begin = 0;
    std::uint32_t page = 0;
    std::uint32_t line = 0;  // number in the source of the line that begins here, for plain text
    RunKind kind = RunKind::body;
    bool hidden = false;
    std::string sheet = {};
  };
  // Of each finding of the page, in its order.
  struct Span {
    std::uint32_t begin = 0, end = 0;  // bytes of the text
    std::int8_t by_words = 0;
    std::string label = {};
  };
  std::uint64_t ordinal = 0;
  std::string text;
  std::vector<Mark> marks;
  ResultPage page;
  std::vector<Span> spans;
  bool ocr = false;
};
// What of a part is told; `page` is what was made of it in this process, where findings still have their places.
ExplainedMessage explained(std::uint64_t ordinal, const TextPart& part, const ResultPage& page);

struct LostMessage {
  std::uint64_t parent = 0;
  std::string name;
  std::uint64_t bytes = 0;
  ItemStatus status = ItemStatus::skipped;
  std::string reason;
};

struct DoneMessage {
  std::uint64_t ordinal = 0;
  ContentInfo info;
  bool cut = false;    // members were left out only because of the depth at which this item stands here
  StageTimes times{};  // since the message before
};

struct FinishedMessage {
  StageTimes times{};
};

std::string packed(const ReadyMessage& message);
std::string packed(const JobMessage& message);
std::string packed(const PasswordsMessage& message);
std::string packed(const Passwords& passwords);
std::string packed(const PieceMessage& message);
std::string packed(const BeginMessage& message);
std::string packed(const KindMessage& message);
std::string packed(std::uint64_t ordinal, const ResultPage& page);
std::string packed(const ExplainedMessage& message);
std::string packed(const LostMessage& message);
std::string packed(const DoneMessage& message);
std::string packed(const FinishedMessage& message);

// False when anything is off, bytes left over included.
bool unpack(std::string_view bytes, ReadyMessage& message);
bool unpack(std::string_view bytes, JobMessage& message);
bool unpack(std::string_view bytes, PasswordsMessage& message);
bool unpack(std::string_view bytes, Passwords& passwords);
bool unpack(std::string_view bytes, PieceMessage& message);
bool unpack(std::string_view bytes, BeginMessage& message);
bool unpack(std::string_view bytes, KindMessage& message);
bool unpack(std::string_view bytes, PageMessage& message);
bool unpack(std::string_view bytes, ExplainedMessage& message);  // also checks that every place is in the text
bool unpack(std::string_view bytes, LostMessage& message);
bool unpack(std::string_view bytes, DoneMessage& message);
bool unpack(std::string_view bytes, FinishedMessage& message);

// One thing may be cut into so many pieces, and a piece of memory must hold those that are copied.
inline constexpr std::size_t most_pieces = 100;
inline constexpr std::uint64_t most_copied_bytes = 256ull << 20;
inline constexpr std::uint64_t page_bytes = 4096;

// Exit codes of the worker program that have a meaning for the ledger.
inline constexpr int exit_out_of_memory = 77;
inline constexpr int exit_no_sandbox = 78;  // rights could not be dropped: nothing was read
inline constexpr int exit_setup_failed = 79;

}  // namespace spillmap::pipeline
