// What libarchive cannot do: RAR archives with a password, versions 4 and 5, with or without encrypted names. The
// archive is written anew in memory without its cipher, with the same members, and goes to libarchive then.
#pragma once

#include <functional>
#include <string>

#include "extract/format.h"
#include "extract/formats/seven_zip.h"
#include "extract/passwords.h"

namespace spillmap::rar {

using seven_zip::Reads;
using seven_zip::Unlocked;

// Of each member that is not a folder, in their order. libarchive gives out what is encrypted in version 5 as if it
// were the data.
struct MemberLook {
  std::uint32_t checksum = 0;  // CRC-32; 0: it has none, or one that is made with the key
  bool encrypted = false;
};
std::vector<MemberLook> look(ByteView bytes);

Unlocked unlock(ByteView bytes, const Limits& limits, PasswordTrial& trial, const Reads& reads);

}  // namespace spillmap::rar
