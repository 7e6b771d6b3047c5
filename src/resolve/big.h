// Memory for what is large and read in no order: a look into it costs half as much where the system gives it in large
// pages, and it must be asked for them.
#pragma once

#include <sys/mman.h>

#include <cstddef>
#include <new>
#include <vector>

namespace spillmap::resolve {

template <class T>
struct BigAllocator {
  using value_type = T;
  BigAllocator() = default;
  template <class U>
  BigAllocator(const BigAllocator<U>&) {}

  T* allocate(std::size_t count) {
    const std::size_t bytes = count * sizeof(T);
    if (bytes < large_page) return static_cast<T*>(::operator new(bytes));
    void* memory = ::operator new (bytes, std::align_val_t{large_page});
    // A wish: without it all is as it was, but slower.
    static_cast<void>(madvise(memory, bytes, MADV_HUGEPAGE));
    return static_cast<T*>(memory);
  }
  void deallocate(T* memory, std::size_t count) {
    if (count * sizeof(T) < large_page)
      ::operator delete(memory);
    else
      ::operator delete (memory, std::align_val_t{large_page});
  }
  bool operator==(const BigAllocator&) const { return true; }

 private:
  static constexpr std::size_t large_page = std::size_t{2} << 20;
};

template <class T>
using BigVector = std::vector<T, BigAllocator<T>>;

}  // namespace spillmap::resolve
