// A worker may have a gibibyte (sandbox/policy.h). A request for more fails there: malloc answers null, and new ends the
// worker (pipeline/worker.cc), so that the item gets its row. Libraries that ask for as many bytes as a damaged file
// claims are thus no fault. Here such a `new` throws, for which the sanitizer's own would end the program; that
// malloc answers null at the same size is `max_allocation_size_mb` in targets.py.
#include <cstdlib>
#include <new>

void* operator new(std::size_t size) {
  if (void* bytes = std::malloc(size == 0 ? 1 : size)) return bytes;
  throw std::bad_alloc();
}
void* operator new(std::size_t size, const std::nothrow_t&) noexcept { return std::malloc(size == 0 ? 1 : size); }
void* operator new[](std::size_t size) { return operator new(size); }
void* operator new[](std::size_t size, const std::nothrow_t& none) noexcept { return operator new(size, none); }
void operator delete(void* bytes) noexcept { std::free(bytes); }
void operator delete(void* bytes, std::size_t) noexcept { std::free(bytes); }
void operator delete(void* bytes, const std::nothrow_t&) noexcept { std::free(bytes); }
void operator delete[](void* bytes) noexcept { std::free(bytes); }
void operator delete[](void* bytes, std::size_t) noexcept { std::free(bytes); }
void operator delete[](void* bytes, const std::nothrow_t&) noexcept { std::free(bytes); }
