#include "extract/formats/metafile/metafile.h"

#include <algorithm>
#include <bit>
#include <cmath>

#include "extract/encoding.h"
#include "extract/formats/metafile/canvas.h"
#include "extract/layout.h"
#include "extract/little_endian.h"
#include "extract/picture_size.h"

namespace spillmap::metafile {
namespace {

using namespace std::string_view_literals;

constexpr std::size_t most_bitmaps = 64;
constexpr std::uint32_t most_objects = 4096;
constexpr std::uint32_t longest_text = 65'536;  // letters of one call

std::int32_t signed32(std::string_view bytes, std::uint64_t at) { return static_cast<std::int32_t>(le32(bytes, at)); }
std::int16_t signed16(std::string_view bytes, std::uint64_t at) { return static_cast<std::int16_t>(le16(bytes, at)); }
double real32(std::string_view bytes, std::uint64_t at) { return double{std::bit_cast<float>(le32(bytes, at))}; }

std::u32string letters_of(std::string_view utf8) {
  std::u32string out;
  for (std::size_t at = 0; at < utf8.size();) out += next_code_point(utf8, at);
  return out;
}

std::u32string letters_of(std::string_view bytes, unsigned codepage) {
  Encoding encoding;
  if (!encoding_by_codepage(codepage, encoding)) encoding_by_codepage(1252, encoding);
  return letters_of(decode(as_bytes(bytes), encoding));
}

// Head with palette, and points.
std::string file_of(std::string_view head, std::string_view points) {
  std::string file = "BM";
  for (const std::uint64_t number :
       {std::uint64_t{14} + head.size() + points.size(), std::uint64_t{0}, std::uint64_t{14} + head.size()})
    for (unsigned i = 0; i < 4; ++i) file += static_cast<char>(number >> (8 * i) & 0xFF);
  file += head;
  file += points;
  return file;
}

// What both kinds have in common: words on a canvas, bitmaps handed over, and how it ends.
class Picture {
 public:
  Picture(const Limits& limits, Sink& sink) : sink_(sink), out_(sink, limits) {}

  Canvas canvas;
  std::string aside;  // lines that stand nowhere in particular

  Status bitmap(std::string_view head, std::string_view points) {
    return give(worth_reading(points.size(), false) && head.size() >= 12 ? file_of(head, points) : std::string());
  }
  Status packed_bitmap(std::string_view bytes) {
    return give(worth_reading(bytes.size(), false) ? bitmap_file(bytes) : std::string());
  }

  Outcome end(std::string_view broken) {
    Layout layout(out_);
    std::string text = canvas.laid_out();
    text += aside;
    if (!text.empty()) layout.page(text, 1);
    if (canvas.full()) out_.lost("the picture has more text than is looked at");
    if (!broken.empty()) out_.lost(broken);
    const bool nothing = text.empty() && bitmaps_ == 0;
    const Outcome outcome = out_.finish();
    if (nothing && !broken.empty()) return not_read(ItemStatus::corrupt, std::string(broken));
    return outcome;
  }

 private:
  Status give(const std::string& file) {
    if (file.empty() || bitmaps_ >= most_bitmaps) return {};
    Member member;
    member.name = "picture " + std::to_string(++bitmaps_) + ".bmp";
    member.data = as_bytes(file);
    member.bytes = file.size();
    return sink_.member(member);
  }

  Sink& sink_;
  TextBuilder out_;
  std::size_t bitmaps_ = 0;
};

// --- EMF ---

enum Emf : std::uint32_t {
  set_window_extent = 9,
  set_window_origin = 10,
  set_view_extent = 11,
  set_view_origin = 12,
  end_of_file = 14,
  set_map_mode = 17,
  set_text_align = 22,
  move_to = 27,
  save_dc = 33,
  restore_dc = 34,
  set_world = 35,
  modify_world = 36,
  select_object = 37,
  delete_object = 40,
  comment = 70,
  bit_blt = 76,
  stretch_blt = 77,
  set_bits_to_device = 80,
  stretch_bits = 81,
  make_font = 82,
  text_a = 83,
  text_w = 84,
  small_text = 108,
  alpha_blend = 114,
};

Transform transform_at(std::string_view record, std::uint64_t at) {
  return {real32(record, at),      real32(record, at + 4),  real32(record, at + 8),
          real32(record, at + 12), real32(record, at + 16), real32(record, at + 20)};
}

// A call that draws text: an object with where and how long it is, the text and how far each letter moves on.
void draw_text(std::string_view record, bool wide, Canvas& canvas) {
  constexpr std::uint32_t glyph_numbers = 0x10, two_advances = 0x2000;
  const std::uint32_t count = le32(record, 44), offset = le32(record, 48), options = le32(record, 52),
                      advances_at = le32(record, 72);
  // Numbers of glyphs are no letters: what they are only the font knows.
  if (count == 0 || count > longest_text || (options & glyph_numbers) != 0) return;
  const std::string_view bytes = slice(record, offset, std::uint64_t{count} * (wide ? 2 : 1));
  const std::u32string letters = wide ? letters_of(utf16_text(bytes)) : letters_of(bytes, canvas.now().codepage);
  std::vector<double> advances;
  const unsigned step = (options & two_advances) != 0 ? 8 : 4;
  if (advances_at != 0 && advances_at < record.size() && letters.size() == count)
    for (std::uint32_t i = 0; i < count; ++i)
      advances.push_back(signed32(record, advances_at + std::uint64_t{i} * step));
  canvas.text(signed32(record, 36), signed32(record, 40), letters, advances);
}

void draw_small_text(std::string_view record, Canvas& canvas) {
  constexpr std::uint32_t no_rectangle = 0x100, bytes_only = 0x200;
  const std::uint32_t count = le32(record, 16), options = le32(record, 20);
  if (count == 0 || count > longest_text) return;
  const std::uint64_t at = (options & no_rectangle) != 0 ? 36 : 52;
  const bool wide = (options & bytes_only) == 0;
  const std::string_view bytes = slice(record, at, std::uint64_t{count} * (wide ? 2 : 1));
  canvas.text(signed32(record, 8), signed32(record, 12),
              wide ? letters_of(utf16_text(bytes)) : letters_of(bytes, canvas.now().codepage), {});
}

// Text of the newer calls, which stand in comments beside the older ones that draw the same; alone they have no others.
void newer_text(std::string_view data, std::string& out) {
  constexpr std::uint16_t draw_string = 0x401C;
  for (std::size_t at = 0; at + 12 <= data.size();) {
    const std::uint32_t size = le32(data, at + 4);
    if (size < 12 || size > data.size() - at) return;
    if (le16(data, at) == draw_string) {
      const std::uint32_t count = le32(data, at + 20);
      if (count <= longest_text) out += utf16_text(slice(data.substr(at, size), 40, std::uint64_t{count} * 2)) + '\n';
    }
    at += size;
  }
}

Status emf_bitmap(std::string_view record, std::uint64_t at, Picture& picture) {
  return picture.bitmap(slice(record, le32(record, at), le32(record, at + 4)),
                        slice(record, le32(record, at + 8), le32(record, at + 12)));
}

Status emf_record(std::uint32_t type, std::string_view record, Picture& picture, std::string& newer) {
  Canvas& canvas = picture.canvas;
  Canvas::State& now = canvas.now();
  switch (type) {
    case set_window_extent:
      now.window_width = signed32(record, 8);
      now.window_height = signed32(record, 12);
      break;
    case set_window_origin:
      now.window_x = signed32(record, 8);
      now.window_y = signed32(record, 12);
      break;
    case set_view_extent:
      now.view_width = signed32(record, 8);
      now.view_height = signed32(record, 12);
      break;
    case set_view_origin:
      now.view_x = signed32(record, 8);
      now.view_y = signed32(record, 12);
      break;
    case set_text_align: now.alignment = le32(record, 8); break;
    case move_to:
      now.x = signed32(record, 8);
      now.y = signed32(record, 12);
      break;
    case save_dc: canvas.save(); break;
    case restore_dc: canvas.restore(signed32(record, 8)); break;
    case set_world: now.world = transform_at(record, 8); break;
    case modify_world: {
      const std::uint32_t mode = le32(record, 32);
      const Transform change = transform_at(record, 8);
      if (mode == 1)
        now.world = {};
      else if (mode == 2)
        now.world = change.then(now.world);
      else if (mode == 3)
        now.world = now.world.then(change);
      else if (mode == 4)
        now.world = change;
      break;
    }
    case select_object: canvas.select(le32(record, 8)); break;
    case delete_object: canvas.forget(le32(record, 8)); break;
    case make_font:
      canvas.make_font(le32(record, 8),
                       {std::fabs(signed32(record, 12) + 0.0), codepage_of_charset(le8(record, 12 + 23), 1252)});
      break;
    case text_w: draw_text(record, true, canvas); break;
    case text_a: draw_text(record, false, canvas); break;
    case small_text: draw_small_text(record, canvas); break;
    case comment:
      if (record.substr(std::min<std::size_t>(12, record.size())).starts_with("EMF+"sv))
        newer_text(slice(record, 16, le32(record, 8) < 4 ? 0 : le32(record, 8) - 4), newer);
      break;
    case stretch_bits:
    case set_bits_to_device: return emf_bitmap(record, 48, picture);
    case bit_blt:
    case stretch_blt:
    case alpha_blend: return emf_bitmap(record, 84, picture);
    default: break;
  }
  return {};
}

// --- WMF ---

enum Wmf : std::uint16_t {
  wmf_save = 0x001E,
  wmf_restore = 0x0127,
  wmf_select = 0x012D,
  wmf_align = 0x012E,
  wmf_delete = 0x01F0,
  wmf_window_origin = 0x020B,
  wmf_window_extent = 0x020C,
  wmf_move_to = 0x0214,
  wmf_font = 0x02FB,
  wmf_text = 0x0521,
  wmf_bit_blt = 0x0940,
  wmf_text_spaced = 0x0A32,
  wmf_stretch_blt = 0x0B41,
  wmf_bits_to_device = 0x0D33,
  wmf_stretch_bits = 0x0F43,
};
// Calls that make an object: it gets the lowest number that is free.
bool makes_object(std::uint16_t call) {
  for (const int one : {0x00F7, 0x00F8, 0x0142, 0x01F9, 0x02FA, 0x02FB, 0x02FC, 0x06FE, 0x06FF})
    if (call == one) return true;
  return false;
}

class WmfObjects {
 public:
  std::uint32_t make() {
    const auto free = std::find(used_.begin(), used_.end(), false);
    const auto number = static_cast<std::uint32_t>(free - used_.begin());
    if (free == used_.end()) {
      if (used_.size() >= most_objects) return most_objects;
      used_.push_back(true);
    } else {
      *free = true;
    }
    return number;
  }
  void free(std::uint32_t number) {
    if (number < used_.size()) used_[number] = false;
  }

 private:
  std::vector<bool> used_;
};

Status wmf_record(std::uint16_t call, std::string_view p, WmfObjects& objects, Picture& picture) {
  Canvas& canvas = picture.canvas;
  Canvas::State& now = canvas.now();
  if (makes_object(call)) {
    const std::uint32_t number = objects.make();
    if (call == wmf_font)
      canvas.make_font(number, {std::fabs(signed16(p, 0) + 0.0), codepage_of_charset(le8(p, 13), 1252)});
    return {};
  }
  switch (call) {
    case wmf_save: canvas.save(); break;
    case wmf_restore: canvas.restore(signed16(p, 0)); break;
    case wmf_select: canvas.select(le16(p, 0)); break;
    case wmf_delete:
      objects.free(le16(p, 0));
      canvas.forget(le16(p, 0));
      break;
    case wmf_align: now.alignment = le16(p, 0); break;
    case wmf_window_origin:
      now.window_y = signed16(p, 0);
      now.window_x = signed16(p, 2);
      break;
    case wmf_window_extent:
      // How large the picture is shown, its place says; here only whether an axis is turned round.
      now.window_height = signed16(p, 0) < 0 ? -1 : 1;
      now.window_width = signed16(p, 2) < 0 ? -1 : 1;
      break;
    case wmf_move_to:
      now.y = signed16(p, 0);
      now.x = signed16(p, 2);
      break;
    case wmf_text: {
      const std::size_t count = le16(p, 0), even = count + count % 2;
      canvas.text(signed16(p, 2 + even + 2), signed16(p, 2 + even), letters_of(slice(p, 2, count), now.codepage), {});
      break;
    }
    case wmf_text_spaced: {
      constexpr std::uint16_t with_rectangle = 6;
      const std::size_t count = le16(p, 4), at = (le16(p, 6) & with_rectangle) != 0 ? 16 : 8, even = count + count % 2;
      const std::u32string letters = letters_of(slice(p, at, count), now.codepage);
      std::vector<double> advances;
      if (letters.size() == count && p.size() >= at + even + 2 * count)
        for (std::size_t i = 0; i < count; ++i) advances.push_back(signed16(p, at + even + 2 * i));
      canvas.text(signed16(p, 2), signed16(p, 0), letters, advances);
      break;
    }
    case wmf_stretch_bits: return picture.packed_bitmap(p.substr(std::min<std::size_t>(22, p.size())));
    case wmf_stretch_blt: return picture.packed_bitmap(p.substr(std::min<std::size_t>(20, p.size())));
    case wmf_bits_to_device: return picture.packed_bitmap(p.substr(std::min<std::size_t>(18, p.size())));
    case wmf_bit_blt: return picture.packed_bitmap(p.substr(std::min<std::size_t>(16, p.size())));
    default: break;
  }
  return {};
}

constexpr std::string_view placeable = "\xD7\xCD\xC6\x9A"sv;
constexpr std::size_t placeable_bytes = 22, wmf_head_bytes = 18;

}  // namespace

std::string bitmap_file(std::string_view packed) {
  const std::uint32_t size = le32(packed, 0);
  if (size < 12 || size > 124 || packed.size() < size) return {};
  const bool old = size == 12;
  const std::uint32_t bits = old ? le16(packed, 10) : le16(packed, 14), used = old ? 0 : le32(packed, 32);
  const std::uint64_t colors = used != 0 ? used : bits <= 8 ? std::uint64_t{1} << bits : 0;
  const std::uint64_t masks = !old && size == 40 && le32(packed, 16) == 3 ? 12 : 0;
  const std::uint64_t head = size + masks + colors * (old ? 3 : 4);
  return head < packed.size() ? file_of(packed.substr(0, head), packed.substr(head)) : std::string();
}

Sureness sniff_emf(ByteView bytes) {
  const std::string_view text = as_text(bytes);
  return text.size() >= 88 && le32(text, 0) == 1 && text.substr(40, 4) == " EMF"sv ? 95 : 0;
}

Sureness sniff_wmf(ByteView bytes) {
  std::string_view text = as_text(bytes);
  const bool placed = text.starts_with(placeable);
  if (placed) text.remove_prefix(std::min(placeable_bytes, text.size()));
  if (text.size() < wmf_head_bytes || le16(text, 2) != 9 || (le16(text, 4) != 0x300 && le16(text, 4) != 0x100) ||
      (le16(text, 0) != 1 && le16(text, 0) != 2))
    return 0;
  // Without the mark in front the head is all there is; what follows must be a record.
  return placed ? 95 : le32(text, 18) >= 3 && le32(text, 18) < (1u << 24) && le16(text, 16) == 0 ? 70 : 0;
}

Outcome read_emf(ByteView bytes, const Limits& limits, Sink& sink) {
  const std::string_view file = as_text(bytes);
  Picture picture(limits, sink);
  std::string newer;
  std::string_view broken = "the picture breaks off before its end";
  for (std::size_t at = 0; at + 8 <= file.size();) {
    const std::uint32_t type = le32(file, at), size = le32(file, at + 4);
    if (size < 8 || size > file.size() - at) break;
    if (type == end_of_file) {
      broken = {};
      break;
    }
    if (!emf_record(type, file.substr(at, size), picture, newer)) break;
    at += size;
  }
  if (picture.canvas.empty()) picture.aside = std::move(newer);
  return picture.end(broken);
}

Outcome read_wmf(ByteView bytes, const Limits& limits, Sink& sink) {
  std::string_view file = as_text(bytes);
  if (file.starts_with(placeable)) file.remove_prefix(std::min(placeable_bytes, file.size()));
  Picture picture(limits, sink);
  WmfObjects objects;
  std::string_view broken = "the picture breaks off before its end";
  for (std::size_t at = wmf_head_bytes; at + 6 <= file.size();) {
    const std::uint64_t size = std::uint64_t{le32(file, at)} * 2;
    const std::uint16_t call = le16(file, at + 4);
    if (call == 0) {
      broken = {};
      break;
    }
    if (size < 6 || size > file.size() - at) break;
    if (!wmf_record(call, file.substr(at + 6, size - 6), objects, picture)) break;
    at += size;
  }
  return picture.end(broken);
}

}  // namespace spillmap::metafile
