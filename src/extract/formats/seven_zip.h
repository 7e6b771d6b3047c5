// What libarchive cannot do: 7z archives with a password. The archive is written anew in memory without its cipher,
// with the same members, and goes to libarchive then.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "extract/format.h"
#include "extract/passwords.h"

namespace spillmap::seven_zip {

struct Look {
  bool encrypted = false;                // something in it is, or the list of its members
  std::vector<std::uint32_t> checksums;  // CRC-32 of each member that is not empty, in their order; 0: it has none
};
Look look(ByteView bytes);

// Does what is packed in an archive that was made with a password come out sound? With a checksum (CRC-32): and has the
// last member this one? libarchive does not look at all that an archive says.
using Reads = std::function<bool(const std::string& archive, const std::uint32_t* checksum)>;

struct Unlocked {
  std::string archive;     // empty: not encrypted, or nothing opened it
  std::uint32_t line = 0;  // of the password
  std::string note;        // why it stays closed, for the end of a reason; empty when it was not encrypted
};

Unlocked unlock(ByteView bytes, const Limits& limits, PasswordTrial& trial, const Reads& reads);

}  // namespace spillmap::seven_zip
