// MuPDF, held at arm's length: a context whose memory is counted, and the one way to call what may throw. MuPDF throws
// by longjmp, so a function handed to attempt() must own nothing: no object with a destructor may live in it while a
// MuPDF function runs.
#pragma once

extern "C" {
#include <mupdf/fitz.h>
#include <mupdf/pdf.h>
}

#include <cstddef>

namespace spillmap::pdf {

class Context {
 public:
  explicit Context(std::size_t most_bytes);
  ~Context();
  Context(const Context&) = delete;
  Context& operator=(const Context&) = delete;
  fz_context* get() const { return context_; }
  bool out_of_memory() const { return refused_; }

 private:
  static void* allocate(void* self, std::size_t size);
  static void* reallocate(void* self, void* old, std::size_t size);
  static void release(void* self, void* old);
  bool take(std::size_t bytes);

  fz_alloc_context allocator_;
  fz_context* context_ = nullptr;
  std::size_t used_ = 0;
  const std::size_t most_;
  bool refused_ = false;
};

// False if it threw.
template <class Function>
bool attempt(fz_context* context, Function&& function) {
  volatile bool done = true;
  fz_try(context) function();
  fz_catch(context) done = false;
  return done;
}

}  // namespace spillmap::pdf
