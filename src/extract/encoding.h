// Text in any encoding -> UTF-8, in pieces of bounded size, with the lines counted.
//
// Nothing here opens a file once warm_up_encodings() has run: tables come from ICU's data, which is part of its
// library. (iconv would load a module per charset at its first use, which the sandbox forbids.)
//
//   Encoding encoding = detect_encoding(bytes);
//   LineReader lines(bytes, encoding);
//   for (TextLine line; lines.next(line);) ...
#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "base/bytes.h"

namespace spillmap {

// UTF-8 text of each byte from 0x80 to 0xFF of a single-byte encoding; undefined ones are U+FFFD.
using SingleByteTable = std::array<std::string, 128>;

struct Encoding {
  enum class Kind : std::uint8_t { utf8, utf16le, utf16be, utf32le, utf32be, single_byte, multi_byte };
  Kind kind = Kind::utf8;
  std::string name = "UTF-8";              // the IANA or ICU name, as shown to people
  std::size_t bom = 0;                     // bytes of the mark at the start, to be skipped
  const SingleByteTable* table = nullptr;  // for single_byte; lives as long as the program
};

// Loads everything that decoding can need, the detector included. Call it once before the sandbox closes; without it
// all works too, outside of a sandbox.
void warm_up_encodings();

// By byte order mark, by validity, by statistics over up to 256 KiB and around the first bytes that are not ASCII.
// Always gives an answer; for what is not text at all use looks_like_text first.
Encoding detect_encoding(ByteView bytes);

// "utf-8", "windows-1252", "cp437", "iso-8859-2", "shift_jis" ...; an unknown name gives false. ISO-8859-1 and
// US-ASCII mean Windows-1252, as every browser takes them.
bool encoding_by_name(std::string_view name, Encoding& encoding);
// Windows and DOS code page numbers as RTF and old Office files have them (1252, 437, 932 ...).
bool encoding_by_codepage(unsigned codepage, Encoding& encoding);
// Of a font, as \fcharset of RTF names it; one that is not known gives `otherwise`.
unsigned codepage_of_charset(std::int64_t charset, unsigned otherwise);

// The whole of it. Bytes that are wrong in UTF-8 are read as Windows-1252: files are often a mixture.
std::string decode(ByteView bytes, const Encoding& encoding);

// The whole of it as UTF-8 without its mark: a view of `bytes`, or of `decoded` where it had to be decoded. Nothing
// when it had to be and is longer than `most`.
std::optional<std::string_view> as_utf8(ByteView bytes, std::uint64_t most, std::string& decoded);

// The charset that a mail or page declares, unless the bytes prove it wrong: then what they look like.
Encoding declared_encoding(ByteView bytes, std::string_view charset);
inline std::string decode_declared(ByteView bytes, std::string_view charset) {
  return decode(bytes, declared_encoding(bytes, charset));
}

// Decodes a chunk at a time, for readers that feed a parser.
class Decoder {
 public:
  Decoder(ByteView bytes, const Encoding& encoding);
  ~Decoder();
  Decoder(const Decoder&) = delete;
  Decoder& operator=(const Decoder&) = delete;
  bool done() const;
  void step(std::string& out);  // appends about 64 KiB, whole characters

 private:
  struct State;
  std::unique_ptr<State> state_;
};

// Is this text for people, in any encoding? Judged on the first and last 64 KiB. Random or packed bytes and programs
// are not; a log with a few odd bytes, or fields padded with NUL, is. Empty is not.
bool looks_like_text(ByteView bytes);

struct TextLine {
  std::string_view text;     // without its line end; valid until the next call
  std::uint32_t number = 0;  // from 1; counts '\n', '\r\n' and lone '\r'
  std::uint64_t offset = 0;  // in the decoded text, in which every line end is one byte
  std::uint32_t page = 1;    // 1 + form feeds so far
  bool continued = false;    // goes on with the line before, which was too long to hold
};

class LineReader {
 public:
  // Lines longer than `longest` bytes come in pieces.
  LineReader(ByteView bytes, const Encoding& encoding, std::size_t longest = 1u << 20);
  LineReader(const LineReader&) = delete;
  LineReader& operator=(const LineReader&) = delete;
  bool next(TextLine& line);

 private:
  bool fill();
  Decoder decoder_;
  std::string buffer_;
  std::size_t at_ = 0;
  std::size_t longest_;
  std::uint32_t number_ = 1;
  std::uint64_t offset_ = 0;
  std::uint32_t page_ = 1;
  bool continued_ = false;
};

}  // namespace spillmap
