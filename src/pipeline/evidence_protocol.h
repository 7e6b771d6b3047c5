// What the coordinator and a worker that reads evidence say to each other. One worker does one thing and ends:
// it reads a log, shows records of it again (only what is compressed or UTF-16 needs a worker for it), or guesses what
// the columns of an unknown one mean.
//
//   coordinator                           worker
//                                         ready{landlock_abi}       after its rights are dropped
//   read{format, options} + descriptor
//                                         format{id}                which reader; empty: unknown, and that is all
//                                         batch{...}                claims, identities, flows, gaps, tainted, in order
//                                         alive                     nothing was found for a while
//                                         end{EvidenceInfo}
//
//   show{places} + descriptor
//                                         records{texts}            in the order of the places; empty: changed since
//
//   guess{rows} + descriptor
//                                         columns{ColumnGuess}      of a table with a line for each event
//
// The coordinator trusts no message: what breaks this order, or is not what it should be, ends the worker.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "evidence/source.h"

namespace spillmap::pipeline {

enum class ToEvidenceWorker : std::uint8_t { read = 1, show, guess };
enum class FromEvidenceWorker : std::uint8_t { ready = 1, format, batch, alive, end, records, columns };
enum class EvidenceItem : std::uint8_t { claim = 1, identity, flow, gap, tainted };

struct EvidenceJob {
  std::uint64_t bytes = 0;
  std::string format;  // empty: to be found by content
  ReadOptions options;
  std::optional<ColumnMapping> columns;  // ReadOptions::columns does not travel
};

std::string packed(const EvidenceJob& job);
bool unpack(std::string_view bytes, EvidenceJob& job);

struct ShowJob {
  std::uint64_t bytes = 0;
  std::vector<RecordRef> places;
};
std::string packed(const ShowJob& job);
bool unpack(std::string_view bytes, ShowJob& job);
struct GuessJob {
  std::uint64_t bytes = 0;
  std::uint32_t rows = 0;
};
std::string packed(const GuessJob& job);
bool unpack(std::string_view bytes, GuessJob& job);
std::string packed(const ColumnGuess& guess);
bool unpack(std::string_view bytes, ColumnGuess& guess);
std::string packed(const std::vector<std::string>& records);
bool unpack(std::string_view bytes, std::vector<std::string>& records);

inline constexpr std::size_t most_shown_bytes = 4096;  // of one record
inline constexpr std::size_t most_shown_records = 10'000;
inline constexpr std::size_t most_guess_rows = 100;

// A batch is sent when it is larger than this.
inline constexpr std::size_t batch_bytes = 256u << 10;
inline constexpr std::size_t most_batch_bytes = 64u << 20;

}  // namespace spillmap::pipeline
