#include "extract/formats/pdf/render.h"

#include <leptonica/allheaders.h>

#include <algorithm>
#include <cmath>
#include <cstring>

namespace spillmap::pdf {
namespace {

constexpr float wanted_scale = 200.0f / 72;
constexpr float least_side = 1'600, most_side = 4'400;  // points of the longer side
constexpr std::int64_t least_picture_points = 30'000, most_picture_points = 24'000'000;
constexpr int least_picture_side = 60;
constexpr std::size_t most_pictures = 64;  // of one page
// A page of a letter at 100 dpi and more.
constexpr std::int64_t points_of_a_scan = 900'000;

// Of a pixmap in gray without alpha.
ocr::PixPtr pix_of(fz_context* context, fz_pixmap* pixmap) {
  ocr::PixPtr pix;
  if (pixmap != nullptr && fz_pixmap_components(context, pixmap) == 1) {
    const int width = fz_pixmap_width(context, pixmap), height = fz_pixmap_height(context, pixmap);
    const int stride = fz_pixmap_stride(context, pixmap);
    pix.reset(pixCreateNoInit(width, height, 8));
    if (pix) {
      for (int y = 0; y < height; ++y) {
        const unsigned char* from = fz_pixmap_samples(context, pixmap) + static_cast<std::ptrdiff_t>(y) * stride;
        l_uint32* to = pixGetData(pix.get()) + static_cast<std::ptrdiff_t>(y) * pixGetWpl(pix.get());
        std::memset(to, 0xFF, static_cast<std::size_t>(pixGetWpl(pix.get())) * 4);
        std::memcpy(to, from, static_cast<std::size_t>(width));
      }
      pixEndianByteSwap(pix.get());
    }
  }
  return pix;
}

// Calls visit(object, width, height) for the pictures that the page names, and those of the forms on it. visit must own
// nothing: see mupdf.h.
template <class Visit>
void each_picture(fz_context* context, pdf_page* page, Visit&& visit) {
  attempt(context, [&] {
    const auto measure = [&](pdf_obj* object) {
      if (!pdf_name_eq(context, pdf_dict_get(context, object, PDF_NAME(Subtype)), PDF_NAME(Image))) return;
      if (pdf_dict_get_bool(context, object, PDF_NAME(ImageMask))) return;
      const std::int64_t width = pdf_dict_get_int(context, object, PDF_NAME(Width));
      const std::int64_t height = pdf_dict_get_int(context, object, PDF_NAME(Height));
      if (width > 0 && height > 0 && width < 1'000'000 && height < 1'000'000) visit(object, width, height);
    };
    pdf_obj* objects = pdf_dict_get(context, pdf_page_resources(context, page), PDF_NAME(XObject));
    for (int i = 0; i < pdf_dict_len(context, objects) && i < 256; ++i) {
      pdf_obj* object = pdf_dict_get_val(context, objects, i);
      measure(object);
      if (!pdf_name_eq(context, pdf_dict_get(context, object, PDF_NAME(Subtype)), PDF_NAME(Form))) continue;
      pdf_obj* inner = pdf_dict_get(context, pdf_dict_get(context, object, PDF_NAME(Resources)), PDF_NAME(XObject));
      for (int k = 0; k < pdf_dict_len(context, inner) && k < 256; ++k) measure(pdf_dict_get_val(context, inner, k));
    }
  });
}

}  // namespace

ocr::PixPtr render(fz_context* context, pdf_page* page) {
  fz_rect box = fz_empty_rect;
  attempt(context, [&] { box = pdf_bound_page(context, page); });
  const float longer = std::max(box.x1 - box.x0, box.y1 - box.y0);
  if (!(longer > 1) || !std::isfinite(longer)) return {};
  const float scale = std::clamp(wanted_scale, least_side / longer, most_side / longer);
  const fz_matrix matrix = fz_scale(scale, scale);
  fz_pixmap* pixmap = nullptr;
  fz_device* device = nullptr;
  fz_var(pixmap);
  fz_var(device);
  // What was drawn until a fault is worth reading.
  attempt(context, [&] {
    const fz_irect place = fz_round_rect(fz_transform_rect(box, matrix));
    pixmap = fz_new_pixmap_with_bbox(context, fz_device_gray(context), place, nullptr, 0);
    fz_clear_pixmap_with_value(context, pixmap, 0xFF);
    device = fz_new_draw_device(context, matrix, pixmap);
    pdf_run_page(context, page, device, fz_identity, nullptr);
    fz_close_device(context, device);
  });
  fz_drop_device(context, device);
  ocr::PixPtr pix = pix_of(context, pixmap);
  fz_drop_pixmap(context, pixmap);
  return pix;
}

std::vector<pdf_obj*> pictures_on(fz_context* context, pdf_page* page) {
  std::vector<pdf_obj*> found;
  found.reserve(most_pictures);
  fz_rect box = fz_empty_rect;
  attempt(context, [&] { box = pdf_bound_page(context, page); });
  each_picture(context, page, [&](pdf_obj* object, std::int64_t width, std::int64_t height) {
    const std::int64_t points = width * height;
    if (points < least_picture_points || points > most_picture_points || width < least_picture_side ||
        height < least_picture_side || found.size() == most_pictures)
      return;
    const float across = static_cast<float>(width) * (box.y1 - box.y0),
                down = static_cast<float>(height) * (box.x1 - box.x0);
    if (points >= points_of_a_scan && std::fabs(across - down) < 0.08f * down) return;
    if (std::find(found.begin(), found.end(), object) == found.end()) found.push_back(object);
  });
  return found;
}

ocr::PixPtr picture_of(fz_context* context, pdf_document* document, pdf_obj* picture) {
  fz_image* image = nullptr;
  fz_pixmap *decoded = nullptr, *gray = nullptr;
  fz_var(image);
  fz_var(decoded);
  fz_var(gray);
  attempt(context, [&] {
    image = pdf_load_image(context, document, picture);
    decoded = fz_get_pixmap_from_image(context, image, nullptr, nullptr, nullptr, nullptr);
    gray = fz_convert_pixmap(context, decoded, fz_device_gray(context), nullptr, nullptr, fz_default_color_params, 0);
  });
  ocr::PixPtr pix = pix_of(context, gray);
  fz_drop_pixmap(context, gray);
  fz_drop_pixmap(context, decoded);
  fz_drop_image(context, image);
  return pix;
}

std::uint64_t largest_picture(fz_context* context, pdf_page* page) {
  std::uint64_t largest = 0;
  each_picture(context, page, [&](pdf_obj*, std::int64_t width, std::int64_t height) {
    largest = std::max(largest, static_cast<std::uint64_t>(width * height));
  });
  return largest;
}

}  // namespace spillmap::pdf
