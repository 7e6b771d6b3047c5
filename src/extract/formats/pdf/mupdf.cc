#include "extract/formats/pdf/mupdf.h"

#include <malloc.h>

#include <cstdlib>

namespace spillmap::pdf {
namespace {

// What MuPDF may keep of fonts and other resources between pages.
constexpr std::size_t store_bytes = 32u << 20;

void be_silent(void*, const char*) {}

}  // namespace

Context::Context(std::size_t most_bytes) : most_(most_bytes) {
  allocator_ = {this, allocate, reallocate, release};
  context_ = fz_new_context(&allocator_, nullptr, store_bytes);
  if (context_ == nullptr) return;
  fz_set_warning_callback(context_, be_silent, nullptr);
  fz_set_error_callback(context_, be_silent, nullptr);
}

Context::~Context() {
  if (context_ != nullptr) fz_drop_context(context_);
}

bool Context::take(std::size_t bytes) {
  if (bytes > most_ - used_) {
    refused_ = true;
    return false;
  }
  return true;
}

void* Context::allocate(void* self, std::size_t size) {
  auto& context = *static_cast<Context*>(self);
  if (!context.take(size)) return nullptr;
  void* memory = std::malloc(size);
  if (memory != nullptr) context.used_ += malloc_usable_size(memory);
  if (context.used_ > context.most_) context.used_ = context.most_;
  return memory;
}

void* Context::reallocate(void* self, void* old, std::size_t size) {
  auto& context = *static_cast<Context*>(self);
  if (old == nullptr) return allocate(self, size);
  const std::size_t before = malloc_usable_size(old);
  if (size > before && !context.take(size - before)) return nullptr;
  void* memory = std::realloc(old, size);
  if (memory == nullptr) return nullptr;
  context.used_ = context.used_ > before ? context.used_ - before : 0;
  context.used_ += malloc_usable_size(memory);
  if (context.used_ > context.most_) context.used_ = context.most_;
  return memory;
}

void Context::release(void* self, void* old) {
  if (old == nullptr) return;
  auto& context = *static_cast<Context*>(self);
  const std::size_t before = malloc_usable_size(old);
  context.used_ = context.used_ > before ? context.used_ - before : 0;
  std::free(old);
}

}  // namespace spillmap::pdf
