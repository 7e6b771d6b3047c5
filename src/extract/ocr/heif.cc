#include "extract/ocr/heif.h"

#include <leptonica/allheaders.h>
#include <libde265/de265.h>
#include <libheif/heif.h>

#include <algorithm>
#include <memory>
#include <string_view>
#include <vector>

// libheif asks its decoder for a thread, which the worker's sandbox refuses, and then waits for it for ever. Without
// one the decoder does its work itself. The program's own definition comes before the library's.
extern "C" de265_error de265_start_worker_threads(de265_decoder_context*, int) { return DE265_OK; }

namespace spillmap::ocr {
namespace {

using namespace std::string_view_literals;

// Decoding holds the picture twice over at a byte and a half a point.
constexpr std::int64_t most_points = 50'000'000;
constexpr int most_pictures = 100;

struct Free {
  void operator()(heif_context* context) const { heif_context_free(context); }
  void operator()(const heif_image_handle* handle) const { heif_image_handle_release(handle); }
  void operator()(const heif_image* image) const { heif_image_release(image); }
};
using Context = std::unique_ptr<heif_context, Free>;
using Handle = std::unique_ptr<const heif_image_handle, Free>;
using Image = std::unique_ptr<const heif_image, Free>;

Context opened(ByteView bytes) {
  Context context(heif_context_alloc());
  if (!context) return {};
  heif_context_set_max_decoding_threads(context.get(), 0);
  if (heif_context_read_from_memory_without_copy(context.get(), bytes.data(), bytes.size(), nullptr).code !=
      heif_error_Ok)
    return {};
  return context;
}

}  // namespace

void warm_up_heif() { (void)heif_init(nullptr); }

bool is_heif(ByteView bytes) {
  const std::string_view text = as_text(bytes);
  if (text.size() < 16 || text.substr(4, 4) != "ftyp"sv) return false;
  const std::string_view brand = text.substr(8, 4);
  return brand == "heic"sv || brand == "heix"sv || brand == "heim"sv || brand == "heis"sv || brand == "mif1"sv ||
         brand == "msf1"sv || brand == "hevc"sv || brand == "hevx"sv;
}

std::uint32_t count_heif(ByteView bytes) {
  const Context context = opened(bytes);
  if (!context) return 0;
  return static_cast<std::uint32_t>(
      std::clamp(heif_context_get_number_of_top_level_images(context.get()), 0, most_pictures));
}

Result<PixPtr> decode_heif(ByteView bytes, std::uint32_t number) {
  const Context context = opened(bytes);
  if (!context) return fail(ErrorKind::malformed, "the picture's boxes are damaged");
  std::vector<heif_item_id> ids(most_pictures);
  const int count = heif_context_get_list_of_top_level_image_IDs(context.get(), ids.data(), most_pictures);
  if (number >= static_cast<std::uint32_t>(std::max(count, 0)))
    return fail(ErrorKind::malformed, "the picture is missing in its file");
  heif_image_handle* raw_handle = nullptr;
  if (heif_context_get_image_handle(context.get(), ids[number], &raw_handle).code != heif_error_Ok)
    return fail(ErrorKind::malformed, "the picture is damaged");
  const Handle handle(raw_handle);
  const int width = heif_image_handle_get_width(handle.get()), height = heif_image_handle_get_height(handle.get());
  if (width <= 0 || height <= 0) return fail(ErrorKind::malformed, "the picture's size cannot be told");
  if (std::int64_t{width} * height > most_points)
    return fail(ErrorKind::limit, "the picture of " + std::to_string(width) + " x " + std::to_string(height) +
                                      " points is larger than the bound");
  heif_image* raw_image = nullptr;
  const heif_error error = heif_decode_image(handle.get(), &raw_image, heif_colorspace_YCbCr, heif_chroma_420, nullptr);
  if (error.code == heif_error_Unsupported_filetype || error.code == heif_error_Unsupported_feature)
    return fail(ErrorKind::unsupported, "the picture is packed in a way that is not unpacked");
  if (error.code != heif_error_Ok) return fail(ErrorKind::malformed, "the picture cannot be decoded");
  const Image image(raw_image);
  int stride = 0;
  const std::uint8_t* points = heif_image_get_plane_readonly(image.get(), heif_channel_Y, &stride);
  const int across = heif_image_get_width(image.get(), heif_channel_Y),
            down = heif_image_get_height(image.get(), heif_channel_Y);
  const int bits = heif_image_get_bits_per_pixel_range(image.get(), heif_channel_Y);
  if (points == nullptr || across <= 0 || down <= 0 || bits < 8 || bits > 16)
    return fail(ErrorKind::malformed, "the picture cannot be decoded");
  PixPtr gray(pixCreate(across, down, 8));
  if (!gray) return fail(ErrorKind::limit, "no memory for the picture");
  for (int y = 0; y < down; ++y) {
    const std::uint8_t* from = points + static_cast<std::ptrdiff_t>(y) * stride;
    l_uint32* line = pixGetData(gray.get()) + static_cast<std::ptrdiff_t>(y) * pixGetWpl(gray.get());
    for (int x = 0; x < across; ++x) {
      const unsigned value =
          bits == 8 ? from[x] : (from[2 * x] | static_cast<unsigned>(from[2 * x + 1]) << 8u) >> (bits - 8);
      SET_DATA_BYTE(line, x, static_cast<l_uint8>(value));
    }
  }
  return gray;
}

}  // namespace spillmap::ocr
