// Extraction: bytes -> Text. One folder or file per format under formats/; formats/table.cc is the one list of them.
//
// A format is three things: how to recognise its bytes, how to read them, and its row in the table. It never sees a
// file name, a path or another item; it runs inside the sandboxed worker and gets nothing but bytes. Fuzz target and
// sample test of a format derive from its row.
//
//   const Format* format = identify(bytes);
//   if (format && format->read) Outcome outcome = format->read(bytes, limits, sink);
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include "base/bytes.h"
#include "base/result.h"
#include "model/item.h"
#include "model/text.h"

namespace spillmap {

// Bounds that every reader keeps. Reaching one is not an error of the program: the reader stops, returns partly_read
// and says which bound it was. Raising them costs memory in proportion; the defaults suit a machine with 4 GiB.
struct Limits {
  std::size_t part_bytes = 2u << 20;           // size of one TextPart
  std::uint64_t member_bytes = 256ull << 20;   // a single member of a container, expanded
  std::uint64_t expanded_bytes = 16ull << 30;  // all that one top-level file may expand to
  std::uint64_t expansion_ratio = 1000;        // expanded / packed, once more than 16 MiB have come out
  std::uint32_t members = 200'000;             // of one container
  std::uint32_t depth = 8;                     // containers in containers
  std::uint32_t pages = 20'000;                // of one document
  std::uint32_t columns = 4'096;               // of one table
  std::uint32_t nesting = 256;                 // elements in elements (XML, HTML, RTF groups, PDF objects)
};

struct Member {
  std::string name;         // raw bytes of the path inside the container, '/' between folders
  std::uint64_t bytes = 0;  // size as far as known
  // read: `data` holds it all and the pipeline goes on with it; partly_read: with what could be taken out of it, see
  // reason. Any other status: nothing could be taken out; see reason.
  ItemStatus status = ItemStatus::read;
  std::string reason;
  ByteView data;                    // borrowed; valid until Sink::member returns
  std::uint32_t password_line = 0;  // of the password that opened this member, see Outcome
};

class Passwords;

// Receives what a reader finds, in reading order. An error (a bound was reached, the coordinator is gone) means: stop.
class Sink {
 public:
  virtual ~Sink() = default;
  virtual Status part(TextPart&& part) = 0;
  virtual Status member(const Member& member) = 0;
  // Called by readers that compute long without giving anything: the bound of time counts from here again.
  virtual Status working() { return {}; }
  // What may be tried on encrypted items (extract/passwords.h); null: nothing.
  virtual const Passwords* passwords() const { return nullptr; }
};

// What became of an item. `reason` is one sentence for the ledger of the unread, empty when status is read.
struct Outcome {
  ItemStatus status = ItemStatus::read;
  std::string reason;
  std::uint32_t password_line = 0;  // the item was encrypted and the password of this line opened it; 0: it was not
};
inline Outcome read_whole() { return {}; }
inline Outcome not_read(ItemStatus status, std::string reason) { return {status, std::move(reason), 0}; }

// How sure a sniffer is, from the content alone. The surest format wins; among equals the earlier row of the table.
// 0: not it. 1-39: could be, by statistics (plain text). 40-79: likely. 80-100: magic number and structure agree.
using Sureness = int;

struct Format {
  std::string_view id;                // "docx"; appears in exports
  std::string_view name;              // "Word document"
  bool container = false;             // its members are items of their own
  Sureness (*sniff)(ByteView bytes);  // must be fast: looks at the first 64 KiB and the last 64 KiB at most
  // nullptr: recognised but not read; the item is reported as unsupported.
  Outcome (*read)(ByteView bytes, const Limits& limits, Sink& sink) = nullptr;
};

std::span<const Format> formats();
const Format* identify(ByteView bytes);  // nullptr: unknown
const Format* find_format(std::string_view id);

}  // namespace spillmap
