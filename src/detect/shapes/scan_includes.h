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
// The same by two tables of half a byte each, which is how the processors with wide registers tell: a byte below 0x80
// has a class when both its halves have its bit; others have none. Numbers of bits.
enum BlockClass : unsigned {
  digit_class,
  at_class,
  w_class,
  s_or_p_class,
  slash_class,
  space_class,
  after_day_letter,  // r s t
  after_day_sign,    // - . LF n; J, M, *, CR and some control codes slip in, which costs a second look
};
struct HalfByteTables {
  std::uint8_t low[16] = {}, high[16] = {};
  constexpr void add(const char* bytes, unsigned k) {
    for (; *bytes != 0; ++bytes) {
      low[*bytes & 15] = static_cast<std::uint8_t>(low[*bytes & 15] | 1u << k);
      high[*bytes >> 4] = static_cast<std::uint8_t>(high[*bytes >> 4] | 1u << k);
    }
  }
};
struct BlockClasses : HalfByteTables {
  constexpr BlockClasses() {
    add("0123456789", digit_class);
    add("@", at_class);
    add("Ww", w_class);
    add("SsPp", s_or_p_class);
    add("/", slash_class);
    add(" ", space_class);
    add("RSTrst", after_day_letter);
    add("-.\nNn", after_day_sign);
  }
};
inline constexpr BlockClasses block_classes;

// The characters of e-mail addresses, in as many classes as it takes for each to be exact. The first four make up a
// host, all of them the part before the '@'; characters beyond ASCII count as both.
struct AddressClasses : HalfByteTables {
  static constexpr std::uint8_t host = 15;
  constexpr AddressClasses() {
    add("0123456789", 0);
    add("ABCDEFGHIJKLMNOabcdefghijklmno", 1);
    add("PQRSTUVWXYZpqrstuvwxyz", 2);
    add("-.", 3);
    add("%&'+", 4);
    add("=", 5);
    add("_", 6);
    add("~", 7);
  }
};
inline constexpr AddressClasses address_classes;

// The words that speak of birth, by three letters on end: a class for each, and a table for each of the letters.
struct BirthLetters {
  HalfByteTables first, second, third;
  std::uint8_t no_letter = 0;  // classes whose second byte is anything but a letter
  constexpr BirthLetters() {
    const auto add = [this](unsigned k, const char* a, const char* b, const char* c) {
      first.add(a, k);
      if (*b == 0)
        no_letter = static_cast<std::uint8_t>(no_letter | 1u << k);
      else
        second.add(b, k);
      third.add(c, k);
    };
    add(0, "Bb", "IOio", "Rr");  // birth, born
    add(1, "Bb", "Dd", "Aa");    // bday, bdate
    add(2, "Bb", "", "Dd");      // b-day, B.D.
    add(3, "Dd", "Oo", "Bb");    // dob
    add(4, "Dd", "", "Bb");      // d.b., D0B
    add(5, "Oo", "", "Bb");      // d.o.b.
    add(6, "Nn", "Aa", "Cc");    // nacimiento
    add(7, "Ff", "Dd", "Nn");    // f.d.n.
  }
};
inline constexpr BirthLetters birth_letters;

// The 64 bytes behind an '@'.
struct Host {
  std::uint64_t host = 0, dot = 0, letter = 0;  // letter: A-Z, a-z
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
