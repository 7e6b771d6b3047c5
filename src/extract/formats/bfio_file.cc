#include "extract/formats/bfio_file.h"

#include <algorithm>
#include <cstdio>
#include <cstring>

namespace spillmap {

BfioFile::BfioFile(std::uint64_t bytes, Read read) : bytes_(bytes), read_(std::move(read)) {
  if (libbfio_handle_initialize(&handle_, reinterpret_cast<std::intptr_t*>(this), release, clone, open, close,
                                BfioFile::read, write, seek, yes, yes, size, 0, nullptr) != 1)
    handle_ = nullptr;
}

BfioFile::BfioFile(ByteView bytes)
    : BfioFile(bytes.size(), [bytes](std::uint64_t at, char* to, std::size_t count) -> std::ptrdiff_t {
        std::memcpy(to, bytes.data() + at, count);
        return static_cast<std::ptrdiff_t>(count);
      }) {}

BfioFile::~BfioFile() {
  if (pool_ != nullptr)
    libbfio_pool_free(&pool_, nullptr);  // and the handle in it
  else if (handle_ != nullptr)
    libbfio_handle_free(&handle_, nullptr);
}

libbfio_pool_t* BfioFile::pool() {
  int entry = 0;
  if (pool_ != nullptr || handle_ == nullptr ||
      libbfio_pool_initialize(&pool_, 0, LIBBFIO_POOL_UNLIMITED_NUMBER_OF_OPEN_HANDLES, nullptr) != 1)
    return pool_;
  if (libbfio_pool_append_handle(pool_, &entry, handle_, LIBBFIO_OPEN_READ, nullptr) != 1)
    libbfio_pool_free(&pool_, nullptr);
  return pool_;
}

int BfioFile::release(std::intptr_t** self, libbfio_error_t**) {
  *self = nullptr;  // it belongs to who made it
  return 1;
}
int BfioFile::clone(std::intptr_t**, std::intptr_t*, libbfio_error_t**) { return -1; }
int BfioFile::open(std::intptr_t*, int, libbfio_error_t**) { return 1; }
int BfioFile::close(std::intptr_t*, libbfio_error_t**) { return 0; }

ssize_t BfioFile::read(std::intptr_t* self, std::uint8_t* to, std::size_t count, libbfio_error_t**) {
  BfioFile& file = of(self);
  if (file.at_ >= file.bytes_) return 0;
  const std::ptrdiff_t got =
      file.read_(file.at_, reinterpret_cast<char*>(to),
                 static_cast<std::size_t>(std::min<std::uint64_t>(count, file.bytes_ - file.at_)));
  if (got > 0) file.at_ += static_cast<std::uint64_t>(got);
  return got;
}

ssize_t BfioFile::write(std::intptr_t*, const std::uint8_t*, std::size_t, libbfio_error_t**) { return -1; }

off64_t BfioFile::seek(std::intptr_t* self, off64_t offset, int whence, libbfio_error_t**) {
  BfioFile& file = of(self);
  const auto from = whence == SEEK_SET   ? 0
                    : whence == SEEK_CUR ? static_cast<off64_t>(file.at_)
                                         : static_cast<off64_t>(file.bytes_);
  if (offset < 0 ? from < -offset : offset > (off64_t{1} << 60) - from) return -1;
  file.at_ = static_cast<std::uint64_t>(from + offset);
  return from + offset;
}

int BfioFile::yes(std::intptr_t*, libbfio_error_t**) { return 1; }

int BfioFile::size(std::intptr_t* self, size64_t* size, libbfio_error_t**) {
  *size = of(self).bytes_;
  return 1;
}

}  // namespace spillmap
