#include "extract/formats/pdf/render.h"

#include <leptonica/allheaders.h>

#include <algorithm>
#include <cmath>
#include <cstring>

namespace spillmap::pdf {
namespace {

constexpr float wanted_scale = 200.0f / 72;
constexpr float least_side = 1'600, most_side = 4'400;  // points of the longer side

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
  ocr::PixPtr pix;
  if (pixmap != nullptr) {
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
  fz_drop_pixmap(context, pixmap);
  return pix;
}

std::uint64_t largest_picture(fz_context* context, pdf_page* page) {
  std::uint64_t largest = 0;
  attempt(context, [&] {
    pdf_obj* objects = pdf_dict_get(context, pdf_page_resources(context, page), PDF_NAME(XObject));
    const auto measure = [&](pdf_obj* object) {
      const std::int64_t width = pdf_dict_get_int(context, object, PDF_NAME(Width));
      const std::int64_t height = pdf_dict_get_int(context, object, PDF_NAME(Height));
      if (width > 0 && height > 0 && width < 1'000'000 && height < 1'000'000)
        largest = std::max(largest, static_cast<std::uint64_t>(width * height));
    };
    for (int i = 0; i < pdf_dict_len(context, objects) && i < 256; ++i) {
      pdf_obj* object = pdf_dict_get_val(context, objects, i);
      pdf_obj* subtype = pdf_dict_get(context, object, PDF_NAME(Subtype));
      if (pdf_name_eq(context, subtype, PDF_NAME(Image))) measure(object);
      if (!pdf_name_eq(context, subtype, PDF_NAME(Form))) continue;
      pdf_obj* inner = pdf_dict_get(context, pdf_dict_get(context, object, PDF_NAME(Resources)), PDF_NAME(XObject));
      for (int k = 0; k < pdf_dict_len(context, inner) && k < 256; ++k) {
        pdf_obj* deeper = pdf_dict_get_val(context, inner, k);
        if (pdf_name_eq(context, pdf_dict_get(context, deeper, PDF_NAME(Subtype)), PDF_NAME(Image))) measure(deeper);
      }
    }
  });
  return largest;
}

}  // namespace spillmap::pdf
