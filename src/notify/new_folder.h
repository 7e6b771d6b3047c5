// A folder that gets its name only when all is in it.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

#include "base/result.h"

namespace spillmap::notify {

// Until finish() everything stands in TARGET.partial, which only the owner may read and which goes away with the
// object. What a run that was cut off left there is told by a file named "unfinished" and thrown away; a folder of that
// name without it is not ours and an error.
class NewFolder {
 public:
  // What stands at `target` is replaced if it is an empty folder or holds `mark`, the name of a file that every earlier
  // run wrote and nothing else does; anything else is a usage error and stays as it is.
  static Result<NewFolder> begin(const std::filesystem::path& target, std::string_view mark);

  NewFolder() = default;
  NewFolder(NewFolder&& other) noexcept;
  NewFolder& operator=(NewFolder&& other) noexcept;
  ~NewFolder();

  const std::filesystem::path& folder() const { return partial_; }
  std::string path(std::string_view name) const { return (partial_ / name).string(); }

  // Takes "unfinished" away: before a list is made of all that is in the folder. finish() does so too.
  void forget_unfinished() const;
  Status finish();

 private:
  std::filesystem::path target_, partial_;
  bool live_ = false;
};

}  // namespace spillmap::notify
