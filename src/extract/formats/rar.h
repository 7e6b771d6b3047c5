// What libarchive cannot do: RAR archives with a password, versions 4 and 5, with or without encrypted names. The
// archive is written anew in memory without its cipher, with the same members, and goes to libarchive then.
#pragma once

#include <functional>
#include <string>

#include "extract/format.h"
#include "extract/formats/seven_zip.h"
#include "extract/passwords.h"

namespace spillmap::rar {

using seven_zip::Unlocked;

// CRC-32 of each member that is not a folder, in their order; 0: it has none, or one that is made with the key.
std::vector<std::uint32_t> checksums(ByteView bytes);

Unlocked unlock(ByteView bytes, const Limits& limits, PasswordTrial& trial,
                const std::function<bool(const std::string& archive)>& reads);

}  // namespace spillmap::rar
