#include "evidence/unpacked.h"

#include <archive.h>
#include <archive_entry.h>

#include <array>

namespace spillmap {
namespace {
constexpr std::size_t piece_bytes = 1u << 20;
constexpr std::uint64_t unbounded_bytes = 64u << 20, most_ratio = 1000;
}  // namespace

bool is_compressed(ByteView head) {
  using namespace std::string_view_literals;
  const std::string_view text = as_text(head);
  // A byte of the method behind the two of gzip, a digit behind those of bzip2: text begins with neither.
  if (text.size() > 10 && text.starts_with("BZh") && text.substr(4).starts_with("1AY&SY")) return true;
  for (const std::string_view magic :
       std::array{"\x1F\x8B\x08"sv, "\xFD\x37zXZ\0"sv, "\x28\xB5\x2F\xFD"sv, "\x04\x22\x4D\x18"sv, "\x1F\x9D"sv})
    if (text.starts_with(magic)) return true;
  return false;
}

void UnpackedSource::Free::operator()(::archive* a) const { archive_read_free(a); }

std::ptrdiff_t UnpackedSource::more(::archive*, void* self, const void** at) {
  auto& source = *static_cast<UnpackedSource*>(self);
  const Result<ByteView> piece = source.packed_.next();
  if (!piece) {
    source.status_ = tl::unexpected(piece.error());
    return -1;
  }
  source.packed_bytes_ += piece->size();
  *at = piece->data();
  return static_cast<std::ptrdiff_t>(piece->size());
}

UnpackedSource::UnpackedSource(ByteSource& packed)
    : packed_(packed), archive_(archive_read_new()), text_(piece_bytes, '\0') {
  ::archive* const a = archive_.get();
  SPILLMAP_ASSERT(a != nullptr);
  // None that would start a program.
  archive_read_support_filter_gzip(a);
  archive_read_support_filter_bzip2(a);
  archive_read_support_filter_xz(a);
  archive_read_support_filter_zstd(a);
  archive_read_support_filter_lz4(a);
  archive_read_support_filter_compress(a);
  archive_read_support_format_raw(a);
  archive_entry* entry = nullptr;
  if (archive_read_open(a, this, nullptr, &more, nullptr) != ARCHIVE_OK ||
      archive_read_next_header(a, &entry) != ARCHIVE_OK)
    end("the compressed file is damaged");
}

ByteView UnpackedSource::end(std::string why) {
  ended_ = true;
  broken_ = std::move(why);
  return {};
}

Result<ByteView> UnpackedSource::next() {
  if (ended_) return ByteView();
  const la_ssize_t n = archive_read_data(archive_.get(), text_.data(), text_.size());
  SPILLMAP_TRY(status_);
  if (n < 0) return end("the compressed file is damaged or breaks off");
  if (n == 0) return end({});
  text_bytes_ += static_cast<std::uint64_t>(n);
  if (text_bytes_ > unbounded_bytes && text_bytes_ / most_ratio > packed_bytes_)
    return end("the compressed file holds more than a thousand times its size");
  return as_bytes(text_).first(static_cast<std::size_t>(n));
}

}  // namespace spillmap
