#include "notify/new_folder.h"

#include <fcntl.h>

#include <utility>

#include "base/fd.h"
#include "base/text.h"

namespace spillmap::notify {
namespace fs = std::filesystem;
namespace {
constexpr const char* unfinished = "unfinished";
}

Result<NewFolder> NewFolder::begin(const fs::path& target, std::string_view mark) {
  NewFolder out;
  out.target_ = target.lexically_normal();
  if (out.target_.filename().empty()) out.target_ = out.target_.parent_path();
  const std::string name = printable_path(out.target_.string());
  std::error_code error;
  if (fs::exists(out.target_, error)) {
    if (!fs::is_directory(out.target_, error)) return fail(ErrorKind::usage, name + " is not a folder");
    if (!fs::is_empty(out.target_, error) && !fs::exists(out.target_ / mark, error))
      return fail(ErrorKind::usage,
                  name + " is not empty and holds no " + std::string(mark) + " of an earlier run; nothing was changed");
  }
  out.partial_ = out.target_;
  out.partial_ += ".partial";
  if (fs::exists(out.partial_ / unfinished, error)) fs::remove_all(out.partial_, error);
  if (!fs::create_directory(out.partial_, error))
    return fail(ErrorKind::io, "cannot make the folder " + printable_path(out.partial_.string()) +
                                   (error ? ": " + error.message() : ": it is there already"));
  fs::permissions(out.partial_, fs::perms::owner_all, error);
  out.live_ = true;
  const UniqueFd fd(::open((out.partial_ / unfinished).c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600));
  if (!fd) return fail_errno("cannot write " + printable_path((out.partial_ / unfinished).string()));
  return out;
}

NewFolder::NewFolder(NewFolder&& other) noexcept
    : target_(std::move(other.target_)),
      partial_(std::move(other.partial_)),
      live_(std::exchange(other.live_, false)) {}

NewFolder& NewFolder::operator=(NewFolder&& other) noexcept {
  std::swap(target_, other.target_);
  std::swap(partial_, other.partial_);
  std::swap(live_, other.live_);
  return *this;
}

NewFolder::~NewFolder() {
  std::error_code error;
  if (live_) fs::remove_all(partial_, error);
}

void NewFolder::forget_unfinished() const {
  std::error_code error;
  fs::remove(partial_ / unfinished, error);
}

Status NewFolder::finish() {
  forget_unfinished();
  std::error_code error;
  fs::path old = target_;
  old += ".old";
  const bool replaces = fs::exists(target_, error);
  if (replaces) {
    fs::rename(target_, old, error);
    if (error)
      return fail(ErrorKind::io, "cannot replace " + printable_path(target_.string()) + ": " + error.message());
  }
  fs::rename(partial_, target_, error);
  if (error) {
    std::error_code ignored;
    if (replaces) fs::rename(old, target_, ignored);
    return fail(ErrorKind::io, "cannot name the folder " + printable_path(target_.string()) + ": " + error.message());
  }
  live_ = false;
  if (replaces) fs::remove_all(old, error);
  return {};
}

}  // namespace spillmap::notify
