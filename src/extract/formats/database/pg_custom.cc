// What pg_dump writes with -Fc: a list of what the data base holds, with the statements that make it, and behind it the
// rows of each table as COPY takes them, packed. The reader puts a script together again, and the script's reader has
// it.
#include <archive.h>
#include <archive_entry.h>
#include <zlib.h>

#include <algorithm>
#include <map>
#include <memory>
#include <string>

#include "base/text.h"
#include "extract/formats/database/database.h"
#include "extract/little_endian.h"

namespace spillmap::database {
namespace {

using namespace std::string_view_literals;

constexpr std::string_view magic = "PGDMP"sv;
// A script of more is read in pieces, each with the statements that make the tables.
constexpr std::size_t script_bytes = 64u << 20;
constexpr std::size_t most_preamble_bytes = 4u << 20;
constexpr std::uint64_t ratio_counts_from_bytes = 16u << 20;
constexpr char custom = 1;

enum class Packing : std::uint8_t { none, zlib, lz4, zstd };

constexpr unsigned version(unsigned major, unsigned minor) { return major << 8 | minor; }

class CustomDump {
 public:
  CustomDump(std::string_view text, const Limits& limits, Sink& sink) : text_(text), limits_(limits), sink_(sink) {}

  Outcome read() {
    if (!header()) return outcome();
    contents();
    if (format_ != custom) {
      // A list that stands beside files of rows: of it, only the statements are here.
      script_ = preamble_;
      flush(true);
      return outcome();
    }
    while (ok() && at_ < text_.size()) block();
    flush(true);
    return outcome();
  }

 private:
  struct Entry {
    std::string name;  // schema.table
    std::string_view copy;
  };

  bool ok() const { return lost_.empty(); }
  bool lose(std::string why, ItemStatus status = ItemStatus::corrupt) {
    if (ok()) {
      lost_ = std::move(why);
      status_ = status;
    }
    return false;
  }
  Outcome outcome() const {
    if (!ok()) return not_read(status_ == ItemStatus::corrupt && any_ ? ItemStatus::partly_read : status_, lost_);
    return inner_;
  }

  unsigned byte() {
    if (at_ >= text_.size()) {
      lose("the dump breaks off");
      return 0;
    }
    return static_cast<unsigned char>(text_[at_++]);
  }
  std::int64_t number() {
    const bool negative = byte() != 0;
    std::int64_t value = 0;
    for (unsigned i = 0; i < integer_bytes_; ++i) {
      const std::int64_t one = byte();
      if (i < 4) value |= one << (8 * i);
    }
    return negative ? -value : value;
  }
  std::string_view string() {
    const std::int64_t bytes = number();
    if (bytes < 0) return {};
    if (static_cast<std::uint64_t>(bytes) > text_.size() - at_) {
      lose("the dump breaks off");
      return {};
    }
    const std::string_view value = text_.substr(at_, static_cast<std::size_t>(bytes));
    at_ += value.size();
    return value;
  }

  bool header() {
    at_ = magic.size();
    const unsigned major = byte(), minor = byte();
    version_ = version(major, minor);
    byte();
    if (version_ < version(1, 7) || major != 1)
      return lose("a dump of version " + std::to_string(major) + "." + std::to_string(minor) + " is not read",
                  ItemStatus::unsupported);
    integer_bytes_ = byte();
    offset_bytes_ = byte();
    if (integer_bytes_ == 0 || integer_bytes_ > 32 || offset_bytes_ > 32)
      return lose("the head of the dump is damaged");
    format_ = static_cast<char>(byte());
    if (version_ >= version(1, 15)) {
      const unsigned packing = byte();
      if (packing > 3)
        return lose("packed by a method that is not supported (" + std::to_string(packing) + ")",
                    ItemStatus::unsupported);
      packing_ = packing == 0   ? Packing::none
                 : packing == 1 ? Packing::zlib
                 : packing == 2 ? Packing::lz4
                                : Packing::zstd;
    } else {
      packing_ = number() == 0 ? Packing::none : Packing::zlib;
    }
    for (int i = 0; i < 7; ++i) number();  // when it was made
    string();                              // the data base
    if (version_ >= version(1, 10)) {
      string();
      string();
    }
    return ok();
  }

  void contents() {
    const std::int64_t count = number();
    std::string keys;
    for (std::int64_t i = 0; i < count && ok(); ++i) {
      const std::int64_t id = number();
      number();
      if (version_ >= version(1, 8)) string();
      string();
      const std::string_view tag = string(), kind = string();
      if (version_ >= version(1, 11)) number();
      const std::string_view definition = string();
      string();
      const std::string_view copy = string(), schema = string();
      if (version_ >= version(1, 10)) string();
      if (version_ >= version(1, 14)) string();
      if (version_ >= version(1, 16)) number();
      string();
      if (version_ >= version(1, 9)) string();
      // What it depends on, to the first string that is none.
      while (ok()) {
        const std::size_t before = at_;
        string();
        if (before < text_.size() && text_[before] != '\0') break;
      }
      if (format_ == custom) at_ += 1 + offset_bytes_;
      if (format_ == 5 || format_ == 3) string();  // the file of the rows
      if (at_ > text_.size()) lose("the dump breaks off");
      if (!ok()) break;
      if (kind == "TABLE DATA")
        entries_[id] = {std::string(schema) + (schema.empty() ? "" : ".") + std::string(tag), copy};
      else if (kind == "TABLE" || kind == "ENCODING" || kind == "COMMENT")
        add(preamble_, definition);
      else if (kind == "FK CONSTRAINT" || kind == "CONSTRAINT")
        add(keys, definition);
    }
    preamble_ += keys;
  }
  static void add(std::string& script, std::string_view definition) {
    if (script.size() + definition.size() < most_preamble_bytes) script.append(definition).append("\n");
  }

  void block() {
    const unsigned kind = byte();
    const std::int64_t id = number();
    if (!ok()) return;
    if (kind == 1) {
      const auto found = entries_.find(id);
      begin_table(found == entries_.end() ? Entry{} : found->second);
      unpack([&](std::string_view data) { return rows(data); });
      end_table();
    } else if (kind == 3) {
      large_objects();
    } else {
      lose("the rows of the dump are damaged");
    }
  }

  // Each with its number, to a zero.
  void large_objects() {
    for (std::int64_t object = number(); object != 0 && ok(); object = number()) {
      Member member;
      member.name = "large-object-" + std::to_string(object);
      std::string bytes;
      bool large = false;
      unpack([&](std::string_view data) {
        large = large || bytes.size() + data.size() > limits_.member_bytes;
        if (!large) bytes += data;
        return true;
      });
      member.bytes = bytes.size();
      member.data = as_bytes(bytes);
      if (large) {
        member.status = ItemStatus::skipped;
        member.reason = "larger than " + std::to_string(limits_.member_bytes >> 20) + " MiB";
        member.data = {};
      }
      give(member);
    }
  }
  void give(const Member& member) {
    any_ = true;
    if (const Status taken = sink_.member(member); !taken) lose(taken.error().message, ItemStatus::partly_read);
  }

  bool counts(std::size_t bytes) {
    expanded_ += bytes;
    if (expanded_ > limits_.expanded_bytes ||
        (expanded_ > ratio_counts_from_bytes &&
         expanded_ / std::max<std::size_t>(text_.size(), 1) > limits_.expansion_ratio))
      return lose("the dump expands to more than it may", ItemStatus::partly_read);
    return true;
  }

  // Data comes in chunks, each with its length, to one of length zero; they are one packed stream.
  template <class Take>
  void unpack(const Take& take) {
    std::string packed;
    z_stream stream{};
    std::unique_ptr<z_stream, int (*)(z_stream*)> end(nullptr, inflateEnd);
    if (packing_ == Packing::zlib) {
      if (inflateInit(&stream) != Z_OK) return static_cast<void>(lose("not enough memory", ItemStatus::skipped));
      end.reset(&stream);
    }
    bool broken = false;
    std::string buffer(packing_ == Packing::zlib ? 256u << 10 : 0, '\0');
    for (;;) {
      const std::int64_t bytes = number();
      if (!ok() || bytes == 0) break;
      if (bytes < 0 || static_cast<std::uint64_t>(bytes) > text_.size() - at_) {
        broken = true;
        lose("the dump breaks off");
        break;
      }
      const std::string_view chunk = text_.substr(at_, static_cast<std::size_t>(bytes));
      at_ += chunk.size();
      if (packing_ == Packing::none) {
        if (!counts(chunk.size()) || !take(chunk)) return;
      } else if (packing_ != Packing::zlib) {
        if (packed.size() + chunk.size() > limits_.member_bytes)
          return static_cast<void>(lose("a table is larger than is unpacked", ItemStatus::partly_read));
        packed += chunk;
      } else if (!broken) {
        stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(chunk.data()));
        stream.avail_in = static_cast<uInt>(chunk.size());
        int result = Z_OK;
        while (result == Z_OK && (stream.avail_in != 0 || stream.avail_out == 0)) {
          stream.next_out = reinterpret_cast<Bytef*>(buffer.data());
          stream.avail_out = static_cast<uInt>(buffer.size());
          result = inflate(&stream, Z_NO_FLUSH);
          const std::size_t out = buffer.size() - stream.avail_out;
          if (!counts(out) || !take(std::string_view(buffer).substr(0, out))) return;
        }
        // The rest is passed over: what comes behind this table can be read.
        if (result != Z_OK && result != Z_STREAM_END && result != Z_BUF_ERROR) broken = true;
      }
    }
    if (broken && damaged_.empty()) damaged_ = "a table of the dump is damaged";
    if (!packed.empty()) unpack_whole(packed, take);
  }
  // LZ4 and Zstandard, as one frame or several.
  template <class Take>
  void unpack_whole(std::string_view packed, const Take& take) {
    const std::unique_ptr<::archive, int (*)(::archive*)> a(archive_read_new(), archive_read_free);
    archive_read_support_filter_lz4(a.get());
    archive_read_support_filter_zstd(a.get());
    archive_read_support_format_raw(a.get());
    archive_entry* entry = nullptr;
    bool good = archive_read_open_memory(a.get(), packed.data(), packed.size()) == ARCHIVE_OK &&
                archive_filter_code(a.get(), 0) != ARCHIVE_FILTER_NONE &&
                archive_read_next_header(a.get(), &entry) == ARCHIVE_OK;
    while (good) {
      const void* block = nullptr;
      std::size_t bytes = 0;
      la_int64_t offset = 0;
      const int result = archive_read_data_block(a.get(), &block, &bytes, &offset);
      if (result == ARCHIVE_EOF) return;
      good = result == ARCHIVE_OK;
      if (good && (!counts(bytes) || !take({static_cast<const char*>(block), bytes}))) return;
    }
    if (damaged_.empty()) damaged_ = "a table of the dump is damaged";
  }

  void begin_table(const Entry& entry) {
    copy_ = entry.copy;
    if (script_.empty()) script_ = preamble_;
    script_ += copy_;
  }
  bool rows(std::string_view data) {
    script_ += data;
    if (script_.size() < script_bytes) return true;
    // At the end of a row, or of a statement.
    const std::string_view end = copy_.empty() ? ";\n"sv : "\n"sv;
    const std::size_t cut = script_.rfind(end);
    std::string rest = cut == std::string::npos ? std::string() : script_.substr(cut + end.size());
    if (cut != std::string::npos) script_.resize(cut + end.size());
    flush(false);
    script_ = preamble_;
    script_ += copy_;
    script_ += rest;
    return ok();
  }
  void end_table() {
    // pg_dump writes the end of the rows, and so does not every program that writes such dumps.
    const std::size_t tail = script_.size() - std::min<std::size_t>(script_.size(), 8);
    if (!copy_.empty() && script_.find("\\.", tail) == std::string::npos) script_ += "\\.\n";
    copy_ = {};
  }

  // A dump that fits into one script is read as that; else each piece of it is an item of its own.
  void flush(bool last) {
    if (script_.empty() && pieces_ == 0) script_ = preamble_;
    if (script_.empty()) return;
    if (last && pieces_ == 0) {
      any_ = true;
      inner_ = read_sql(as_bytes(script_), limits_, sink_);
      if (inner_.status == ItemStatus::read && !damaged_.empty()) inner_ = not_read(ItemStatus::partly_read, damaged_);
      return;
    }
    Member member;
    member.name = "rows-" + std::to_string(++pieces_) + ".sql";
    member.bytes = script_.size();
    member.data = as_bytes(script_);
    give(member);
    script_.clear();
    if (!damaged_.empty()) inner_ = not_read(ItemStatus::partly_read, damaged_);
  }

  std::string_view text_;
  const Limits& limits_;
  Sink& sink_;
  std::size_t at_ = 0;
  unsigned version_ = 0, integer_bytes_ = 4, offset_bytes_ = 8;
  char format_ = custom;
  Packing packing_ = Packing::none;
  std::map<std::int64_t, Entry> entries_;  // by number
  std::string preamble_, script_;
  std::string_view copy_;
  std::uint64_t expanded_ = 0;
  std::uint32_t pieces_ = 0;
  bool any_ = false;
  std::string lost_, damaged_;
  ItemStatus status_ = ItemStatus::corrupt;
  Outcome inner_;
};

}  // namespace

Sureness sniff_pg_custom(ByteView bytes) {
  const std::string_view text = as_text(bytes);
  return text.size() > 11 && text.starts_with(magic) && text[5] == 1 ? 95 : 0;
}

Outcome read_pg_custom(ByteView bytes, const Limits& limits, Sink& sink) {
  return CustomDump(as_text(bytes), limits, sink).read();
}

}  // namespace spillmap::database
