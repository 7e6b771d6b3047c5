// What the ways to make the gate's masks share: classes of bytes by two tables of half a byte each.
#pragma once

#include <array>
#include <cstdint>

namespace spillmap::detect {
namespace {

// One bit a byte of 64 bytes. What looks at the bytes after its own is right for the first gate_block bytes.
struct WordMasks {
  std::uint64_t capitals;  // A-Z, and first bytes of letters beyond ASCII (from 0xC0)
  std::uint64_t letters;   // ASCII
  std::uint64_t words;     // letters, digits, bytes beyond ASCII
  std::uint64_t joins;     // apostrophes and hyphens that a letter follows
  std::uint64_t goes_on;   // what may stand behind the first word of a run
};

// A byte below 0x80 has a class when both its halves have the bit; others have none. A few more bytes than those named
// slip in ('*' as a stop): a gate may let too much through.
enum GateClass : std::uint8_t {
  first_6 = 1 << 0,  // first letters of particles ("de", "van"), by column of ASCII
  first_7 = 1 << 1,
  second_6 = 1 << 2,  // and their second ones
  second_7 = 1 << 3,
  quote = 1 << 4,  // " ( ', with which a nickname opens
  digit = 1 << 5,
  inner = 1 << 6,  // ' -, which join letters to a word
  stop = 1 << 7,   // . CR LF
};

struct GateClasses {
  std::array<std::uint8_t, 16> low{}, high{};
  constexpr GateClasses() {
    const auto add = [this](const char* bytes, unsigned k) {
      for (; *bytes != 0; ++bytes) {
        low[*bytes & 15] = static_cast<std::uint8_t>(low[*bytes & 15] | k);
        high[*bytes >> 4] = static_cast<std::uint8_t>(high[*bytes >> 4] | k);
      }
    };
    add("abdeil", first_6);
    add("tuvz", first_7);
    add("abeilo", second_6);
    add("u", second_7);
    add("\"('", quote);
    add("0123456789", digit);
    add("'-", inner);
    add(".\r\n", stop);
  }
};
constexpr GateClasses gate_classes;

}  // namespace
}  // namespace spillmap::detect
