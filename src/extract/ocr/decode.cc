#include "extract/ocr/decode.h"

#include <leptonica/allheaders.h>

#include <algorithm>

#include "base/text.h"
#include "extract/ocr/heif.h"

namespace spillmap::ocr {

void DropPix::operator()(Pix* pix) const { pixDestroy(&pix); }

namespace {

using namespace std::string_view_literals;

// What one decoded page may take; beside it stand the rows it is decoded from, as many bytes again, and later a page in
// gray. A phone's photo takes 50 to 140 MB, a drawing of 1 m at 300 dpi in two colours 20.
constexpr std::uint64_t most_page_bytes = 140u << 20;
constexpr std::uint32_t most_side = 60'000;
// A photo larger than this is decoded at half or a quarter: text in it is large enough.
constexpr std::uint64_t enough_jpeg_pixels = 16u << 20;
// A progressive JPEG is held whole while it is decoded, 2 bytes a sample, and each of its scans passes over all of it.
constexpr std::uint64_t most_progressive_pixels = 40u << 20;
constexpr std::size_t most_jpeg_scans = 200;

Error malformed(std::string what) { return {ErrorKind::malformed, std::move(what)}; }
tl::unexpected<Error> too_large(std::uint64_t width, std::uint64_t height) {
  return fail(ErrorKind::limit, "the picture of " + std::to_string(width) + " x " + std::to_string(height) +
                                    " points is larger than the bound");
}

class BytesAt {
 public:
  explicit BytesAt(ByteView bytes, bool little = false) : bytes_(bytes), little_(little) {}
  std::uint64_t size() const { return bytes_.size(); }
  // 0 beyond the end.
  std::uint32_t number(std::uint64_t at, unsigned count) const {
    std::uint32_t value = 0;
    for (unsigned i = 0; i < count; ++i) {
      const std::uint64_t place = at + (little_ ? count - 1 - i : i);
      value = value << 8 | (place < bytes_.size() ? bytes_[place] : 0u);
    }
    return value;
  }

 private:
  ByteView bytes_;
  bool little_;
};

struct JpegHeader {
  std::uint32_t width = 0, height = 0, scans = 0;
  bool progressive = false;
};

// Walks the segments to the first frame header; counts scans over the rest.
JpegHeader look_at_jpeg(ByteView bytes) {
  JpegHeader header;
  const BytesAt at(bytes);
  std::uint64_t place = 2;
  while (place + 9 < bytes.size()) {
    if (bytes[place] != 0xFF) {
      ++place;
      continue;
    }
    const unsigned marker = bytes[place + 1];
    if (marker == 0xFF || marker == 0 || marker == 1 || (marker >= 0xD0 && marker <= 0xD8)) {
      place += marker == 0xFF ? 1 : 2;
      continue;
    }
    if (marker == 0xD9) break;
    const std::uint32_t length = at.number(place + 2, 2);
    if (marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC && header.width == 0) {
      header.progressive = marker == 0xC2 || marker == 0xCA;
      header.height = at.number(place + 5, 2);
      header.width = at.number(place + 7, 2);
    }
    if (marker == 0xDA) {
      if (!header.progressive || ++header.scans > most_jpeg_scans) break;
    }
    place += 2 + std::max<std::uint32_t>(length, 2);
  }
  return header;
}

bool ends_with_marker(ByteView bytes, std::string_view marker) {
  const std::string_view text = as_text(bytes);
  return text.substr(text.size() - std::min<std::size_t>(text.size(), 64u << 10)).find(marker) !=
         std::string_view::npos;
}

Result<PixPtr> decode_jpeg(ByteView bytes) {
  const JpegHeader header = look_at_jpeg(bytes);
  const std::uint64_t pixels = std::uint64_t{header.width} * header.height;
  if (pixels == 0) return fail(ErrorKind::malformed, "the picture's size cannot be told");
  if (header.scans > most_jpeg_scans) return fail(ErrorKind::limit, "the picture has more scans than the bound");
  if (header.progressive && pixels > most_progressive_pixels) return too_large(header.width, header.height);
  int reduction = 1;
  while (reduction < 8 && pixels / static_cast<unsigned>(reduction * reduction) > enough_jpeg_pixels) reduction *= 2;
  if (pixels / static_cast<unsigned>(reduction * reduction) * 4 > most_page_bytes)
    return too_large(header.width, header.height);
  int warnings = 0;
  PixPtr pix(pixReadMemJpeg(bytes.data(), bytes.size(), 0, reduction, &warnings, L_JPEG_CONTINUE_WITH_BAD_DATA));
  if (!pix) return tl::unexpected(malformed("the picture cannot be decoded"));
  return pix;
}

// Animated pictures are decoded whole by the library: all frames together are bounded.
Status check_gif(ByteView bytes) {
  const BytesAt at(bytes, true);
  std::uint64_t pixels = std::uint64_t{at.number(6, 2)} * at.number(8, 2);
  if (pixels > most_page_bytes / 8) return too_large(at.number(6, 2), at.number(8, 2));
  std::uint64_t place = 13;
  if (bytes.size() > 10 && (bytes[10] & 0x80) != 0) place += 3ull << ((bytes[10] & 7) + 1);
  const auto skip_blocks = [&] {
    while (place < bytes.size() && bytes[place] != 0) place += 1ull + bytes[place];
    ++place;
  };
  while (place < bytes.size()) {
    if (bytes[place] == 0x21) {
      place += 2;
      skip_blocks();
    } else if (bytes[place] == 0x2C && place + 10 < bytes.size()) {
      pixels += std::uint64_t{at.number(place + 5, 2)} * at.number(place + 7, 2);
      if (pixels > most_page_bytes / 2) return fail(ErrorKind::limit, "the picture's frames are larger than the bound");
      const unsigned packed = bytes[place + 9];
      place += 10;
      if ((packed & 0x80) != 0) place += 3ull << ((packed & 7) + 1);
      ++place;
      skip_blocks();
    } else {
      break;
    }
  }
  return {};
}

Result<PixPtr> decode_other(ByteView bytes) {
  const std::string_view text = as_text(bytes);
  if (text.starts_with("GIF8"sv)) {
    SPILLMAP_TRY(check_gif(bytes));
    PixPtr pix(pixReadMemGif(bytes.data(), bytes.size()));
    if (!pix) return tl::unexpected(malformed("the picture cannot be decoded"));
    return pix;
  }
  int format = 0, width = 0, height = 0, bits = 0, samples = 0, mapped = 0;
  if (pixReadHeaderMem(bytes.data(), bytes.size(), &format, &width, &height, &bits, &samples, &mapped) != 0 ||
      width <= 0 || height <= 0)
    return tl::unexpected(malformed("the picture's header is damaged"));
  const auto wide = static_cast<std::uint64_t>(width), high = static_cast<std::uint64_t>(height);
  const std::uint64_t bits_a_point = samples > 1 || bits > 8 || mapped != 0 ? 32 : static_cast<unsigned>(bits);
  // Beside the result the library holds a copy of the rows, as wide as the file has them.
  if (wide > most_side || high > most_side || wide * high * bits_a_point / 8 > most_page_bytes)
    return too_large(wide, high);
  PixPtr pix(pixReadMem(bytes.data(), bytes.size()));
  if (!pix) return tl::unexpected(malformed("the picture cannot be decoded"));
  return pix;
}

Result<PixPtr> decode_tiff(ByteView bytes, std::uint32_t number) {
  int width = 0, height = 0, bits = 0, samples = 0, resolution = 0, mapped = 0, format = 0;
  if (readHeaderMemTiff(bytes.data(), bytes.size(), static_cast<int>(number), &width, &height, &bits, &samples,
                        &resolution, &mapped, &format) != 0 ||
      width <= 0 || height <= 0)
    return tl::unexpected(malformed("the picture's directory is damaged"));
  const auto wide = static_cast<std::uint64_t>(width), high = static_cast<std::uint64_t>(height);
  const std::uint64_t bits_a_point = samples > 1 || bits > 8 || mapped != 0 ? 32 : static_cast<unsigned>(bits);
  if (wide > most_side || high > most_side || wide * high * bits_a_point / 8 > most_page_bytes)
    return too_large(wide, high);
  PixPtr pix(pixReadMemTiff(bytes.data(), bytes.size(), static_cast<int>(number)));
  if (!pix) return tl::unexpected(malformed("the picture cannot be decoded"));
  return pix;
}

// JPEG 2000 may hold thousands of components, and is decoded at 4 bytes a sample: what its own header says is judged
// before the library sees it. Larger pictures are decoded at a half, a quarter or an eighth.
Result<PixPtr> decode_jpeg2000(ByteView bytes) {
  constexpr std::uint64_t most_points = 400'000'000, enough_points = 10'000'000;
  constexpr unsigned most_components = 4;
  const std::size_t start = as_text(bytes).substr(0, 64u << 10).find("\xFF\x4F\xFF\x51"sv);
  if (start == std::string_view::npos) return tl::unexpected(malformed("the picture's header is damaged"));
  const BytesAt at(bytes);
  const std::uint64_t size = start + 8;  // behind marker, length and capabilities
  const std::uint64_t across = at.number(size, 4), down = at.number(size + 4, 4), left = at.number(size + 8, 4),
                      top = at.number(size + 12, 4);
  if (across <= left || down <= top) return tl::unexpected(malformed("the picture's header is damaged"));
  const std::uint64_t width = across - left, height = down - top;
  if (width > most_side || height > most_side || width * height > most_points ||
      at.number(size + 32, 2) > most_components)
    return too_large(width, height);
  int reduction = 1;
  while (reduction < 8 && width * height / static_cast<unsigned>(reduction * reduction) > enough_points) reduction *= 2;
  PixPtr pix(pixReadMemJp2k(bytes.data(), bytes.size(), static_cast<l_uint32>(reduction), nullptr, 0, 0));
  if (!pix) return tl::unexpected(malformed("the picture cannot be decoded"));
  return pix;
}

// Directories of a TIFF, each once: damaged files point back.
std::pair<std::uint32_t, bool> count_tiff_pages(ByteView bytes) {
  const BytesAt at(bytes, as_text(bytes).starts_with("II"sv));
  std::vector<std::uint32_t> seen;
  std::uint32_t directory = at.number(4, 4);
  while (directory >= 8 && directory + 2ull <= bytes.size() && seen.size() < Picture::most_pages &&
         std::find(seen.begin(), seen.end(), directory) == seen.end()) {
    seen.push_back(directory);
    const std::uint64_t next = directory + 2ull + 12ull * at.number(directory, 2);
    if (next + 4 > bytes.size()) return {static_cast<std::uint32_t>(seen.size()), false};
    directory = at.number(next, 4);
  }
  return {static_cast<std::uint32_t>(seen.size()), directory != 0 && seen.size() == Picture::most_pages};
}

PixPtr turned(PixPtr pix, int orientation) {
  const auto replace = [&pix](Pix* made) {
    if (made != nullptr) pix.reset(made);
  };
  if (orientation == 2 || orientation == 4 || orientation == 5 || orientation == 7)
    replace(pixFlipLR(nullptr, pix.get()));
  static constexpr int quarters[] = {0, 0, 0, 2, 2, 3, 1, 1, 3};
  if (orientation >= 1 && orientation <= 8 && quarters[orientation] != 0)
    replace(pixRotateOrth(pix.get(), quarters[orientation]));
  return pix;
}

// A fax in standard resolution has twice as many points across as down.
PixPtr made_square(PixPtr pix) {
  const int across = pixGetXRes(pix.get()), down = pixGetYRes(pix.get());
  if (across <= 0 || down <= 0) return pix;
  const float ratio = static_cast<float>(across) / static_cast<float>(down);
  if (ratio > 0.9f && ratio < 1.1f) return pix;
  if (ratio < 0.25f || ratio > 4) return pix;
  // Down to the coarser direction twice over would lose; up costs little at these sizes.
  const float x = ratio < 1 ? 1 / ratio : 1, y = ratio > 1 ? ratio : 1;
  const std::uint64_t bits = static_cast<unsigned>(pixGetDepth(pix.get()));
  const auto points =
      static_cast<std::uint64_t>(pixGetWidth(pix.get())) * static_cast<std::uint64_t>(pixGetHeight(pix.get()));
  if (points * bits / 8 * 4 > most_page_bytes) return pix;
  if (Pix* made = pixScale(pix.get(), x, y)) {
    pix.reset(made);
    pixSetResolution(pix.get(), std::max(across, down), std::max(across, down));
  }
  return pix;
}

}  // namespace

int exif_orientation(ByteView jpeg) {
  const BytesAt at(jpeg);
  std::uint64_t place = 2;
  while (place + 4 < jpeg.size() && jpeg[place] == 0xFF && jpeg[place + 1] != 0xDA) {
    const std::uint32_t length = at.number(place + 2, 2);
    if (jpeg[place + 1] == 0xE1 && as_text(jpeg).substr(place + 4, 4) == "Exif"sv) {
      const std::uint64_t base = place + 10;
      if (base + 8 > jpeg.size()) return 1;
      const ByteView block = jpeg.subspan(base, std::min<std::size_t>(length, jpeg.size() - base));
      const BytesAt tiff(block, as_text(block).starts_with("II"sv));
      const std::uint64_t directory = tiff.number(4, 4);
      const std::uint32_t entries = std::min<std::uint32_t>(tiff.number(directory, 2), 256);
      for (std::uint32_t i = 0; i < entries; ++i) {
        const std::uint64_t entry = directory + 2 + 12ull * i;
        if (tiff.number(entry, 2) != 0x0112) continue;
        const std::uint32_t value = tiff.number(entry + 8, 2);
        return value >= 1 && value <= 8 ? static_cast<int>(value) : 1;
      }
      return 1;
    }
    place += 2 + std::max<std::uint32_t>(length, 2);
  }
  return 1;
}

Picture::Picture(ByteView bytes) : bytes_(bytes) {
  const std::string_view text = as_text(bytes);
  tiff_ = text.starts_with("II*\0"sv) || text.starts_with("MM\0*"sv);
  if (tiff_) std::tie(pages_, more_pages_) = count_tiff_pages(bytes);
  if (is_heif(bytes)) pages_ = count_heif(bytes);
}

Result<PicturePage> Picture::decode(std::uint32_t number) {
  PicturePage page;
  const std::string_view text = as_text(bytes_);
  if (tiff_) {
    SPILLMAP_ASSIGN(page.pix, decode_tiff(bytes_, number));
  } else if (text.starts_with("\xFF\xD8"sv)) {
    // Cameras append previews and padding after the end marker.
    page.breaks_off = !ends_with_marker(bytes_, "\xFF\xD9"sv);
    SPILLMAP_ASSIGN(page.pix, decode_jpeg(bytes_));
    page.pix = turned(std::move(page.pix), exif_orientation(bytes_));
  } else if (is_heif(bytes_)) {
    SPILLMAP_ASSIGN(page.pix, decode_heif(bytes_, number));
  } else if (text.starts_with("\xFF\x4F\xFF\x51"sv) || text.starts_with("\0\0\0\x0CjP"sv)) {
    SPILLMAP_ASSIGN(page.pix, decode_jpeg2000(bytes_));
  } else {
    if (text.starts_with("\x89PNG"sv)) page.breaks_off = !ends_with_marker(bytes_, "IEND"sv);
    if (text.starts_with("GIF8"sv)) page.breaks_off = !ends_with_marker(bytes_, ";"sv);
    SPILLMAP_ASSIGN(page.pix, decode_other(bytes_));
  }
  return page;
}

Result<PicturePage> Picture::page(std::uint32_t number) {
  SPILLMAP_ASSIGN(PicturePage page, decode(number));
  page.pix = made_square(std::move(page.pix));
  return page;
}

}  // namespace spillmap::ocr
