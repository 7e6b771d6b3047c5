// What libbfio's readers (libpff, libvmdk, libfsext, libfsntfs) open: a file of bytes that somebody else keeps. The
// library's own file in memory copies what lies behind the end (20170123, when a reader asks for more than is left),
// so each read is cut here.
#pragma once

#include <libbfio.h>

#include <cstdint>
#include <functional>

#include "extract/format.h"

namespace spillmap {

class BfioFile {
 public:
  // Copies bytes from `at` on to `to`: at most `count`, which never go beyond the end; gives how many, negative on
  // error.
  using Read = std::function<std::ptrdiff_t(std::uint64_t at, char* to, std::size_t count)>;

  BfioFile(std::uint64_t bytes, Read read);
  explicit BfioFile(ByteView bytes);  // which must outlive it
  ~BfioFile();
  BfioFile(const BfioFile&) = delete;
  BfioFile& operator=(const BfioFile&) = delete;

  bool ok() const { return handle_ != nullptr; }
  libbfio_handle_t* handle() const { return handle_; }  // what was opened on it must be closed before it goes
  // A pool of this one file, for readers that know no single one; null when there is no memory for it.
  libbfio_pool_t* pool();

 private:
  static BfioFile& of(std::intptr_t* self) { return *reinterpret_cast<BfioFile*>(self); }
  static int release(std::intptr_t** self, libbfio_error_t**);
  static int clone(std::intptr_t**, std::intptr_t*, libbfio_error_t**);
  static int open(std::intptr_t*, int, libbfio_error_t**);
  static int close(std::intptr_t*, libbfio_error_t**);
  static ssize_t read(std::intptr_t* self, std::uint8_t* to, std::size_t count, libbfio_error_t**);
  static ssize_t write(std::intptr_t*, const std::uint8_t*, std::size_t, libbfio_error_t**);
  static off64_t seek(std::intptr_t* self, off64_t offset, int whence, libbfio_error_t**);
  static int yes(std::intptr_t*, libbfio_error_t**);
  static int size(std::intptr_t* self, size64_t* size, libbfio_error_t**);

  std::uint64_t bytes_ = 0, at_ = 0;
  Read read_;
  libbfio_handle_t* handle_ = nullptr;
  libbfio_pool_t* pool_ = nullptr;
};

}  // namespace spillmap
