// Checksums of Outlook stores ([MS-PST], 2.2.2.7 and 2.2.2.8): libpff reads damaged pages and blocks as if they were
// sound, and what hangs on them is gone without a word.
#pragma once

#include <string>

#include "base/bytes.h"

namespace spillmap::mapi {

// What is damaged, for the ledger; empty if every page of both trees and every block they name is sound, or if the
// store is not one of 64 bit with pages of 512 bytes (Outlook 2003 and later; no store of another kind was at hand to
// check this on).
std::string damage_of_store(ByteView bytes);

}  // namespace spillmap::mapi
