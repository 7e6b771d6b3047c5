// A word of a run of names, as the finder has read it. Shared by the finder, the tagger and the tagger's training.
#pragma once

#include <cstdint>
#include <string_view>

#include "names/name_words.h"

namespace spillmap::detect {

enum class Gap : std::uint8_t { first, space, comma, wrap };

struct Token {
  std::uint32_t begin = 0, end = 0;  // without a full stop after it
  NameWord word;                     // after look_up()
  std::uint64_t hash = 0;            // of a plain word; 0: look up the slow way
  bool looked_up = false;
  float given = 0, family = 0;
  std::uint8_t town = 0, cluster = 0;  // town_class() and word_cluster(); for the tagger only
  Gap gap = Gap::first;                // what stands before it
  bool dot = false;                    // a full stop follows
  bool initial = false;                // one letter, or several with full stops: "J", "J.R"
  bool caps = false;                   // two letters and more, all capitals
  bool lower = false;                  // a particle in lower case
  bool title = false;                  // may stand as a title here
  bool nickname = false;               // in quotes or parentheses
  bool opener = false;                 // a word that begins sentences, with a space behind it
  bool inner = false;                  // a capital behind a small letter and behind three letters or more
  bool odd = false;                    // digits, inner capitals, an apostrophe as in "Don't": no name's word
};

}  // namespace spillmap::detect
