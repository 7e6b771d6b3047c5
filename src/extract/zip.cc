#include "extract/zip.h"

#include <zip.h>

#include <algorithm>
#include <array>

#include "base/text.h"

namespace spillmap {
namespace {

// Below this much output no ratio is computed: small members of XML compress very well.
constexpr std::uint64_t ratio_free_bytes = 16u << 20;

void discard(void* archive) { zip_discard(static_cast<zip_t*>(archive)); }

std::uint16_t le16(ByteView bytes, std::size_t at) {
  return static_cast<std::uint16_t>(bytes[at] | (bytes[at + 1] << 8));
}
std::uint32_t le32(ByteView bytes, std::size_t at) {
  return le16(bytes, at) | (static_cast<std::uint32_t>(le16(bytes, at + 2)) << 16);
}

}  // namespace

ZipFile::ZipFile(ZipFile&&) noexcept = default;
ZipFile& ZipFile::operator=(ZipFile&&) noexcept = default;
ZipFile::~ZipFile() = default;

Result<ZipFile> ZipFile::open(ByteView bytes, const Limits& limits) {
  zip_error_t error;
  zip_error_init(&error);
  zip_source_t* source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, &error);
  if (source == nullptr) return fail(ErrorKind::limit, "no memory for the zip directory");
  zip_t* archive = zip_open_from_source(source, ZIP_RDONLY, &error);
  if (archive == nullptr) {
    zip_source_free(source);
    zip_error_fini(&error);
    return fail(ErrorKind::malformed, "the zip directory cannot be read");
  }
  ZipFile file;
  file.archive_ = {archive, discard};
  file.limits_ = limits;
  const zip_int64_t count = zip_get_num_entries(archive, 0);
  if (count > limits.members)
    return fail(ErrorKind::limit, "more members than the bound of " + std::to_string(limits.members));
  file.entries_.reserve(static_cast<std::size_t>(std::max<zip_int64_t>(count, 0)));
  for (zip_uint64_t index = 0; index < static_cast<zip_uint64_t>(count); ++index) {
    zip_stat_t stat;
    zip_stat_init(&stat);
    if (zip_stat_index(archive, index, ZIP_FL_ENC_RAW, &stat) != 0 || !(stat.valid & ZIP_STAT_NAME)) continue;
    ZipEntry entry;
    entry.name = stat.name;
    std::replace(entry.name.begin(), entry.name.end(), '\\', '/');
    entry.index = index;
    if (stat.valid & ZIP_STAT_SIZE) entry.bytes = stat.size;
    if (stat.valid & ZIP_STAT_COMP_SIZE) entry.packed = stat.comp_size;
    entry.encrypted = (stat.valid & ZIP_STAT_ENCRYPTION_METHOD) && stat.encryption_method != ZIP_EM_NONE;
    file.packed_total_ += std::min<std::uint64_t>(entry.packed, bytes.size());
    file.by_lower_name_.emplace(to_lower(entry.name), file.entries_.size());
    file.entries_.push_back(std::move(entry));
  }
  file.packed_total_ = std::min<std::uint64_t>(file.packed_total_, bytes.size());
  return file;
}

const ZipEntry* ZipFile::find(std::string_view name) const {
  if (name.starts_with('/')) name.remove_prefix(1);
  const auto found = by_lower_name_.find(to_lower(name));
  return found == by_lower_name_.end() ? nullptr : &entries_[found->second];
}

Status ZipFile::read(const ZipEntry& entry, const std::function<Status(std::string_view)>& take) {
  if (entry.encrypted) return fail(ErrorKind::encrypted, "the member is encrypted");
  zip_file_t* raw = zip_fopen_index(static_cast<zip_t*>(archive_.get()), entry.index, 0);
  if (raw == nullptr) return fail(ErrorKind::malformed, "the member cannot be opened");
  const std::unique_ptr<zip_file_t, int (*)(zip_file_t*)> member(raw, zip_fclose);
  std::array<char, 64 << 10> buffer;
  std::uint64_t taken = 0;
  for (;;) {
    const zip_int64_t got = zip_fread(member.get(), buffer.data(), buffer.size());
    if (got == 0) return {};
    if (got < 0) return fail(ErrorKind::malformed, "the compressed data is damaged");
    taken += static_cast<std::uint64_t>(got);
    expanded_ += static_cast<std::uint64_t>(got);
    if (taken > limits_.member_bytes) return fail(ErrorKind::limit, "a member is larger than the bound");
    if (expanded_ > limits_.expanded_bytes) return fail(ErrorKind::limit, "the file expands past the bound");
    if (expanded_ > ratio_free_bytes && expanded_ / limits_.expansion_ratio > packed_total_)
      return fail(ErrorKind::limit, "the file expands more than " + std::to_string(limits_.expansion_ratio) + " times");
    SPILLMAP_TRY(take(std::string_view(buffer.data(), static_cast<std::size_t>(got))));
  }
}

Result<std::string> ZipFile::read_all(const ZipEntry& entry, std::uint64_t most) {
  std::string whole;
  whole.reserve(
      static_cast<std::size_t>(std::min<std::uint64_t>(entry.bytes, std::min<std::uint64_t>(most, 1u << 20))));
  SPILLMAP_TRY(read(entry, [&](std::string_view piece) -> Status {
    if (whole.size() + piece.size() > most) return fail(ErrorKind::limit, "a member is larger than the bound");
    whole.append(piece);
    return {};
  }));
  return whole;
}

Status give_member(ZipFile& zip, const ZipEntry& entry, const Limits& limits, Sink& sink) {
  Member member;
  member.name = entry.name;
  member.bytes = entry.bytes;
  const auto data = zip.read_all(entry, limits.member_bytes);
  if (data) {
    member.data = as_bytes(*data);
    member.bytes = data->size();
  } else {
    member.status = data.error().kind == ErrorKind::encrypted ? ItemStatus::encrypted
                    : data.error().kind == ErrorKind::limit   ? ItemStatus::skipped
                                                              : ItemStatus::corrupt;
    member.reason = data.error().message;
  }
  return sink.member(member);
}

ZipGlance::ZipGlance(ByteView bytes) {
  constexpr std::size_t glance = 64 << 10;
  if (bytes.size() < 30 || le32(bytes, 0) != 0x04034b50) return;
  is_zip_ = true;
  // Local headers from the front, as long as sizes are known and within the glance.
  std::size_t at = 0;
  const std::size_t front = std::min(bytes.size(), glance);
  while (at + 30 <= front && le32(bytes, at) == 0x04034b50) {
    const std::size_t name_size = le16(bytes, at + 26), extra_size = le16(bytes, at + 28);
    const std::size_t data = at + 30 + name_size + extra_size;
    if (at + 30 + name_size > bytes.size()) break;
    const std::string_view name = as_text(bytes.subspan(at + 30, name_size));
    names_.push_back(name);
    const std::uint32_t packed = le32(bytes, at + 18);
    const bool size_follows = le16(bytes, at + 6) & 8;
    if (at == 0 && name == "mimetype" && le16(bytes, at + 8) == 0 && data < bytes.size()) {
      std::size_t size = packed;
      if (size_follows && size == 0) size = std::min<std::size_t>(bytes.size() - data, 128);
      mimetype_ =
          as_text(bytes.subspan(data, std::min<std::size_t>(size, std::min<std::size_t>(bytes.size() - data, 128))));
      if (const auto end = mimetype_.find_first_of(std::string_view("\0P\n\r ", 5));
          size_follows && end != std::string_view::npos)
        mimetype_ = mimetype_.substr(0, end);
    }
    at = data + packed;
    // Sizes that follow the data are not known here: look for the next header.
    if (size_follows && packed == 0) at = as_text(bytes).substr(0, front).find("PK\x03\x04", data);
    if (at == std::string_view::npos) break;
  }
  // Directory entries in the tail.
  const std::size_t tail = bytes.size() > glance ? bytes.size() - glance : 0;
  const std::string_view text = as_text(bytes);
  for (std::size_t found = text.find("PK\x01\x02", tail);
       found != std::string_view::npos && found + 46 <= bytes.size();) {
    const std::size_t name_size = le16(bytes, found + 28);
    if (found + 46 + name_size > bytes.size()) break;
    names_.push_back(text.substr(found + 46, name_size));
    found = text.find("PK\x01\x02", found + 46 + name_size);
  }
}

bool ZipGlance::has(std::string_view name) const {
  return std::any_of(names_.begin(), names_.end(), [name](std::string_view seen) {
    if (name.ends_with('/') ? seen.size() < name.size() : seen.size() != name.size()) return false;
    for (std::size_t i = 0; i < name.size(); ++i) {
      const char c = seen[i] == '\\' ? '/' : lower(seen[i]);
      if (c != lower(name[i])) return false;
    }
    return true;
  });
}

}  // namespace spillmap
