// Personal names in running text, in lists and in the text of forms.
//
//   std::vector<NameHit> hits;
//   find_names(buffer, hits);
//
// A row of capitalised words is weighed: how often each is a given or a family name and how often an ordinary word, the
// order and commas, titles and credentials, what stands before ("client", "Name:", "at") and after ("Hospital",
// "Avenue",
// "(DOB"). Asked to be thorough, it lets the tagger (name_tagger.h) decide where that leaves doubt, and looks at words
// that stand alone too, and at words in small letters where whole lines have no capitals. What is found is more likely
// a name than not (confidence from 50). For single names of people who are known from the rest of a document there is
// find_single.
//
// A hit never crosses a line end except where prose wraps, and never a tab, a colon, a semicolon or two spaces, so
// columns and labels stay apart. Time is linear in the text, memory constant but for the hits.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "model/finding.h"

namespace spillmap::detect {

enum NameHitFlag : std::uint32_t {
  name_by_title = 1u << 0,        // "Ms. Torres": a title stands before it
  name_all_caps = 1u << 1,        // every word in capitals
  name_comma = 1u << 2,           // "Last, First"
  name_by_label = 1u << 3,        // "Client: …", "mother …": the words before say that a name follows
  name_wrapped = 1u << 4,         // goes on in the next line
  name_family_only = 1u << 5,     // no given name: only with a title
  name_shared_family = 1u << 6,   // "John and Mary Smith": the family name of `John` stands after `Mary`
  name_by_credentials = 1u << 7,  // "…, LCSW"
  name_short = 1u << 8,           // one word without a title: "Maria called"
};

// Where the parts of a name stand, as far as the finder knows. Few of the names that are found are looked at one by
// one, so their strings are made when somebody asks for them.
struct NameParts {
  struct Span {
    std::uint32_t begin = 0, end = 0;
  };
  Span whole;                          // to be taken apart by parse_name(), unless the parts are known
  Span given, middle, family, suffix;  // if they are
  bool known = false;
  bool comma = false, family_first = false;  // what parse_name() is told
  bool order_known = false;                  // as in PersonName
  PersonName name(std::string_view text) const;
};

struct NameHit {
  std::uint32_t begin = 0, end = 0;              // given, middle, family name and suffix
  std::uint32_t whole_begin = 0, whole_end = 0;  // with title and credentials
  std::uint32_t flags = 0;
  std::uint8_t confidence = 0;  // percent
  NameParts parts;              // name_shared_family: those of the name that has the family name
  // `text` is the one that was searched, here and below.
  PersonName name(std::string_view text) const;
  std::string_view title(std::string_view text) const;        // "Dr."
  std::string_view credentials(std::string_view text) const;  // "MD", "LCSW-R, PhD"
};

enum class NameDepth : std::uint8_t {
  swift,     // rows of two words and more, and titles, by hand-made scores: for text by the gigabyte
  thorough,  // lone words and small letters too, and the tagger wherever there is doubt
};

// Appends the names of `text`, sorted by begin, not overlapping. `text` is at most 4 GiB of UTF-8 or anything else.
void find_names(std::string_view text, std::vector<NameHit>& hits, NameDepth depth = NameDepth::swift);

// Where single names of known people stand.
struct SingleHit {
  std::uint32_t begin = 0, end = 0;
  std::uint32_t known = 0;  // index into the names that were given
  bool family = false;      // the family name; else the given name or nickname
};

// Every capitalised word that is the given name, nickname or family name of one of `known`, outside the spans of
// `taken` (sorted, as find_names gives them). A word that several known people share is reported for the first of them.
// Family names of more than one word are found by all their words. Names of one letter are not looked for.
void find_single(std::string_view text, const std::vector<PersonName>& known, const std::vector<NameHit>& taken,
                 std::vector<SingleHit>& hits);

}  // namespace spillmap::detect
