// What the coordinator and a worker that reads evidence say to each other. One worker reads one log and ends.
//
//   coordinator                           worker
//                                         ready{landlock_abi}       after its rights are dropped
//   read{format, options} + descriptor
//                                         format{id}                which reader; empty: unknown, and that is all
//                                         batch{...}                claims, identities, flows, gaps, tainted, in order
//                                         alive                     nothing was found for a while
//                                         end{EvidenceInfo}
//
// The coordinator trusts no message: what breaks this order, or is not what it should be, ends the worker.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "evidence/source.h"

namespace spillmap::pipeline {

enum class ToEvidenceWorker : std::uint8_t { read = 1 };
enum class FromEvidenceWorker : std::uint8_t { ready = 1, format, batch, alive, end };
enum class EvidenceItem : std::uint8_t { claim = 1, identity, flow, gap, tainted };

struct EvidenceJob {
  std::uint64_t bytes = 0;
  std::string format;  // empty: to be found by content
  ReadOptions options;
  std::optional<ColumnMapping> columns;  // ReadOptions::columns does not travel
};

std::string packed(const EvidenceJob& job);
bool unpack(std::string_view bytes, EvidenceJob& job);

// A batch is sent when it is larger than this.
inline constexpr std::size_t batch_bytes = 256u << 10;
inline constexpr std::size_t most_batch_bytes = 64u << 20;

}  // namespace spillmap::pipeline
