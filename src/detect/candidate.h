// A value as the single pass over a buffer sees it, before tables, forms and overlaps are considered.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "model/element.h"

namespace spillmap::detect {

struct Candidate {
  std::uint32_t begin = 0, end = 0;  // bytes in the buffer
  Element element = Element::name;
  std::uint8_t confidence = 0;  // percent, with the context seen around it
  std::uint32_t flags = 0;      // flag_checksum, flag_context, flag_code, flag_masked, flag_sample, ...
  std::int8_t by_words = 0;     // points of the confidence that words beside it gave (or took, below 0)
  const char* rule = "";        // static text, first part of the reason: "SSN with dashes, range valid"
  std::uint32_t context_begin = 0, context_end = 0;  // the keyword that raised or lowered it, if any
};

}  // namespace spillmap::detect
