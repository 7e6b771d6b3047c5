#include "extract/formats/zip_lock.h"

#include <archive.h>
#include <archive_entry.h>

#include <algorithm>
#include <memory>

#include "base/text.h"
#include "extract/little_endian.h"

namespace spillmap::archive {
namespace {

using namespace std::string_view_literals;

struct FreeArchive {
  void operator()(::archive* a) const { archive_read_free(a); }
};

std::string without_root(std::string_view name) {
  for (;;) {
    if (name.starts_with("./"))
      name.remove_prefix(2);
    else if (name.starts_with("/"))
      name.remove_prefix(1);
    else
      return std::string(name);
  }
}

}  // namespace

ZipLock::ZipLock(std::string_view zip, const Limits& limits) : text_(zip) {
  const std::size_t end = text_.rfind("PK\5\6"sv);
  if (end == std::string_view::npos || end + 22 > text_.size()) return;
  const std::uint64_t bytes = le32(text_, end + 12), place = le32(text_, end + 16);
  if (bytes > end) return;
  // Places count from the begin of the archive, which may stand behind a program.
  before_ = end - bytes >= place ? end - bytes - place : 0;
  std::uint32_t seen = 0;
  for (std::size_t at = end - bytes; at + 46 <= end && text_.substr(at, 4) == "PK\1\2"sv;) {
    const std::size_t name_bytes = le16(text_, at + 28);
    const std::size_t whole = 46 + name_bytes + le16(text_, at + 30) + le16(text_, at + 32);
    if (at + whole > end || ++seen > limits.members) break;
    places_[without_root(text_.substr(at + 46, name_bytes))].push_back({at, whole});
    at += whole;
  }
  for (auto& [name, places] : places_) std::reverse(places.begin(), places.end());
}

std::string ZipLock::alone(const std::string& name) {
  const auto found = places_.find(name);
  if (found == places_.end() || found->second.empty()) return {};
  const Place entry = found->second.back();
  found->second.pop_back();
  std::string listed(text_.substr(entry.at, entry.bytes));
  const std::uint64_t place = le32(listed, 42), packed = le32(listed, 20);
  const std::uint64_t begin = place + before_;
  if (place == 0xFFFFFFFF || packed == 0xFFFFFFFF || begin + 30 > text_.size()) return {};
  if (text_.substr(begin, 4) != "PK\3\4"sv) return {};
  // A description of the data may follow it.
  const std::uint64_t bytes = 30 + le16(text_, begin + 26) + le16(text_, begin + 28) + packed + 24;
  std::string out(text_.substr(begin, bytes));
  listed.replace(42, 4, 4, '\0');
  const std::size_t list_at = out.size();
  out += listed;
  const auto number = [&](std::uint64_t value, unsigned count) {
    for (unsigned i = 0; i < count; ++i) out += static_cast<char>(value >> (8 * i) & 0xFF);
  };
  out += "PK\5\6"sv;
  number(0, 4);
  number(1, 2);
  number(1, 2);
  number(listed.size(), 4);
  number(list_at, 4);
  number(0, 2);
  return out;
}

ZipLock::Try ZipLock::take(const std::string& zip, const std::string& password, std::uint64_t most, std::string& data) {
  Try out;
  const std::unique_ptr<::archive, FreeArchive> a(archive_read_new());
  if (!a) return out;
  archive_read_support_filter_none(a.get());
  archive_read_support_format_zip_seekable(a.get());
  archive_entry* entry = nullptr;
  if (archive_read_add_passphrase(a.get(), password.c_str()) != ARCHIVE_OK ||
      archive_read_open_memory(a.get(), zip.data(), zip.size()) != ARCHIVE_OK ||
      archive_read_next_header(a.get(), &entry) < ARCHIVE_WARN)
    return out;
  data.clear();
  for (;;) {
    const void* block = nullptr;
    std::size_t bytes = 0;
    la_int64_t offset = 0;
    const int result = archive_read_data_block(a.get(), &block, &bytes, &offset);
    if (result == ARCHIVE_EOF) {
      out.opened = true;
      return out;
    }
    if (result != ARCHIVE_OK) {
      const std::string error =
          archive_error_string(a.get()) == nullptr ? "" : scrub_utf8(archive_error_string(a.get()));
      out.unpacked = !contains_ignore_case(error, "passphrase");
      if (contains_ignore_case(error, "unsupported") || contains_ignore_case(error, "not supported")) out.never = error;
      return out;
    }
    if (data.size() + bytes > most) {
      out.never = "larger than the bound";
      return out;
    }
    data.append(static_cast<const char*>(block), bytes);
  }
}

bool ZipLock::is_aes(std::string_view zip) {
  constexpr unsigned method_aes = 99;
  return le16(zip, 8) == method_aes;
}

}  // namespace spillmap::archive
