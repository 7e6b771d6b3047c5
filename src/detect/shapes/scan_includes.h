// What scan_impl.h needs; included before it and outside of any processor's namespace.
#pragma once

#include <cstdint>
#include <cstring>
#include <string_view>

#include "detect/shapes/context.h"
#include "detect/shapes/shapes.h"
#include "detect/validate/checks.h"
#include "detect/validate/number.h"
#include "detect/validate/us_drivers_license.h"

namespace spillmap::detect {

// Where in 64 bytes something may begin; bit i is byte i.
struct Block {
  std::uint64_t digit = 0;
  std::uint64_t after_day = 0;  // what may stand between a day of one digit and a month: space, dash, s n r t (3rd)
  std::uint64_t at_sign = 0;
  std::uint64_t w = 0, s_or_p = 0;     // "sw" and "pw": password, passwd, pw
  std::uint64_t slash = 0, space = 0;  // " /"
  std::uint64_t b1 = 0, c3 = 0;        // the two bytes of ñ: contraseña
};
struct Letters {
  std::uint64_t letter = 0;   // A-Z, a-z, and every byte of a character beyond ASCII
  std::uint64_t capital = 0;  // A-Z right after a-z and before a letter: patientDOB, but not DoD
};

namespace scalar {
void scan(const ContextView& context, const char* bytes, std::uint32_t size, CandidateSink& sink);
}
#if defined(__x86_64__)
namespace avx2 {
void scan(const ContextView& context, const char* bytes, std::uint32_t size, CandidateSink& sink);
}
namespace avx512 {
void scan(const ContextView& context, const char* bytes, std::uint32_t size, CandidateSink& sink);
}
#endif

}  // namespace spillmap::detect
