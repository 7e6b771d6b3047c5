#include "extract/inflate.h"

#include <zlib.h>

#include <algorithm>

namespace spillmap {

bool inflate(std::string_view packed, std::uint64_t most, std::string& out, DeflateWrap wrap) {
  z_stream stream{};
  if (inflateInit2(&stream, wrap == DeflateWrap::zlib ? MAX_WBITS : -MAX_WBITS) != Z_OK) return false;
  stream.next_in = const_cast<Bytef*>(reinterpret_cast<const Bytef*>(packed.data()));
  stream.avail_in = static_cast<uInt>(std::min<std::size_t>(packed.size(), 1u << 30));
  int status = Z_OK;
  char piece[64u << 10];
  while (status == Z_OK && out.size() < most) {
    stream.next_out = reinterpret_cast<Bytef*>(piece);
    stream.avail_out = sizeof piece;
    status = ::inflate(&stream, Z_NO_FLUSH);
    if (status != Z_OK && status != Z_STREAM_END) break;
    out.append(piece, sizeof piece - stream.avail_out);
    if (stream.avail_out == sizeof piece && stream.avail_in == 0) break;
  }
  inflateEnd(&stream);
  return status == Z_STREAM_END && out.size() <= most;
}

}  // namespace spillmap
