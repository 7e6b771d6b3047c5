// OpenDocument files with a password. Every part is enciphered by itself, and the manifest says how; the document is
// written anew in memory with its parts open.
#pragma once

#include <string>

#include "extract/format.h"
#include "extract/passwords.h"

namespace spillmap::odf {

struct Unlocked {
  bool encrypted = false;
  std::string document;    // empty: it stays closed
  std::uint32_t line = 0;  // of the password
  std::string note;        // why it stays closed, for the end of a reason
};

Unlocked unlock(ByteView bytes, const Limits& limits, PasswordTrial& trial);

}  // namespace spillmap::odf
