// Encrypted members of a zip file. libarchive takes passwords for a whole archive and lets wrong ones of the older
// cipher pass one time in 256, so each password is tried on each member alone, until it comes out sound.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "extract/format.h"

namespace spillmap::archive {

class ZipLock {
 public:
  // `zip` is borrowed. Names have no "./" and no "/" in front, as archive.cc gives them.
  ZipLock(std::string_view zip, const Limits& limits);

  // A zip of this member alone; of members that have the same name the next at each call. Empty: it stands in the
  // archive in a way that is not known here.
  std::string alone(const std::string& name);

  struct Try {
    bool opened = false;
    bool unpacked = false;  // the password's own check let it pass, and the data was not sound
    std::string never;      // why no password will do; empty: another may
  };
  // All that must be sound is: the check of the password, the packed data, and its checksum. At most `most` bytes.
  static Try take(const std::string& zip, const std::string& password, std::uint64_t most, std::string& data);
  static bool is_aes(std::string_view zip);

 private:
  struct Place {
    std::size_t at = 0, bytes = 0;
  };
  std::string_view text_;
  std::map<std::string, std::vector<Place>, std::less<>> places_;  // in the directory, those of one name backwards
  std::uint64_t before_ = 0;                                       // bytes in front of the zip
};

}  // namespace spillmap::archive
