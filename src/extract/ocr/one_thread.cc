// The part of the OpenMP run time that tesseract calls, for one thread. The worker makes no threads, its sandbox would
// refuse them; and the run time of the compiler asks the kernel 150,000 times a page to wake threads that are not
// there. The names are those of the binary interface; the program's own definitions come before the library's.
#include "extract/ocr/one_thread.h"

namespace {

struct Sections {
  unsigned next = 0, count = 0;
};
Sections current;

}  // namespace

extern "C" {

void GOMP_parallel(void (*body)(void*), void* data, unsigned, unsigned) {
  const Sections outer = current;
  body(data);
  current = outer;
}

void GOMP_parallel_sections(void (*body)(void*), void* data, unsigned, unsigned count, unsigned) {
  const Sections outer = current;
  current = {0, count};
  body(data);
  current = outer;
}

unsigned GOMP_sections_next() { return current.next < current.count ? ++current.next : 0; }

void GOMP_sections_end() {}
void GOMP_sections_end_nowait() {}
void GOMP_barrier() {}

int omp_get_num_threads() { return 1; }
int omp_get_thread_num() { return 0; }
}

namespace spillmap::ocr {

void use_one_thread() {}

}  // namespace spillmap::ocr
