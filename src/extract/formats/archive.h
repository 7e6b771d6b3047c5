// Archives and compressed files, by libarchive. Each regular member is handed on; links, encrypted and damaged members
// are named with their reason. Names are the raw bytes of the archive, without a leading "/" or "./".
#pragma once

#include "extract/format.h"

namespace spillmap::archive {

// 60 for a zip: formats that are a zip inside (documents) say 80 and more.
Sureness sniff_zip(ByteView bytes);
Sureness sniff_tar(ByteView bytes);
Sureness sniff_7z(ByteView bytes);
Sureness sniff_rar(ByteView bytes);
Sureness sniff_cab(ByteView bytes);
Sureness sniff_iso(ByteView bytes);
Sureness sniff_cpio(ByteView bytes);
Sureness sniff_lha(ByteView bytes);
Sureness sniff_ar(ByteView bytes);
Sureness sniff_xar(ByteView bytes);
Sureness sniff_warc(ByteView bytes);
// A part of a split archive says which one it is; its neighbours are not looked for.
Outcome read(ByteView bytes, const Limits& limits, Sink& sink);

// One compressed stream: a tar or cpio inside is opened at once, so that the members of a .tar.gz stand directly below
// it; anything else is its single member, named as the stream says or "data".
Sureness sniff_gzip(ByteView bytes);
Sureness sniff_bzip2(ByteView bytes);
Sureness sniff_xz(ByteView bytes);
Sureness sniff_zstd(ByteView bytes);
Sureness sniff_lz4(ByteView bytes);
Sureness sniff_skippable(ByteView bytes);  // frames of Zstandard and LZ4 that stand before the first of data
Sureness sniff_compress(ByteView bytes);
Sureness sniff_lzip(ByteView bytes);
Sureness sniff_lzma(ByteView bytes);
Sureness sniff_lzop(ByteView bytes);
Sureness sniff_uuencode(ByteView bytes);
Sureness sniff_rpm(ByteView bytes);
Outcome read_compressed(ByteView bytes, const Limits& limits, Sink& sink);

// Loads the UTF-8 locale that names in 7z and cab need; it is a file, so it must be read before the sandbox closes.
void warm_up();

}  // namespace spillmap::archive
