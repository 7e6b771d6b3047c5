#include "extract/formats/archive.h"

#include <archive.h>
#include <archive_entry.h>
#include <locale.h>
#include <zlib.h>

#include <algorithm>
#include <cstdio>
#include <cstring>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "base/text.h"
#include "extract/formats/iso_continuations.h"
#include "extract/formats/rar.h"
#include "extract/formats/seven_zip.h"
#include "extract/formats/zip_lock.h"
#include "extract/passwords.h"
#include "extract/zip_directory.h"

namespace spillmap::archive {
namespace {

using namespace std::string_view_literals;

// A ratio says nothing about a few kilobytes of zeros.
constexpr std::uint64_t ratio_counts_from_bytes = 16u << 20;
// Claimed sizes are not to be believed; more than this is only reserved as it comes.
constexpr std::uint64_t max_reserve_bytes = 64u << 20;

std::uint32_t le16(std::string_view text, std::size_t at) {
  return static_cast<unsigned char>(text[at]) | static_cast<std::uint32_t>(static_cast<unsigned char>(text[at + 1]))
                                                    << 8;
}
std::uint64_t le32(std::string_view text, std::size_t at) {
  return le16(text, at) | static_cast<std::uint64_t>(le16(text, at + 2)) << 16;
}

// The end record of a zip whose directory lies inside the file; its comment ends with the file, or something else
// stands behind it.
bool has_zip_end(std::string_view text, bool something_behind = false) {
  constexpr std::size_t record = 22, search = (64u << 10) + record;
  if (text.size() < record) return false;
  const std::size_t from = text.size() - std::min(text.size(), search);
  for (std::size_t at = text.find("PK\5\6"sv, from); at != std::string_view::npos; at = text.find("PK\5\6"sv, at + 1)) {
    if (at + record > text.size()) break;
    const std::size_t end = at + record + le16(text, at + 20);
    if (something_behind ? end > text.size() : end != text.size()) continue;
    const std::uint64_t directory_bytes = le32(text, at + 12);
    if (directory_bytes <= at && text.substr(at - directory_bytes, 4) == "PK\1\2"sv) return true;
  }
  return false;
}

bool has_tar_header(std::string_view text) {
  if (text.size() < 512 || text[0] == '\0') return false;
  unsigned sum = 8 * ' ';
  for (std::size_t i = 0; i < 512; ++i)
    if (i < 148 || i >= 156) sum += static_cast<unsigned char>(text[i]);
  unsigned claimed = 0;
  bool digits = false;
  for (std::size_t i = 148; i < 156; ++i) {
    if (text[i] == ' ' && !digits) continue;
    if (text[i] < '0' || text[i] > '7') break;
    claimed = claimed * 8 + static_cast<unsigned>(text[i] - '0');
    digits = true;
  }
  return digits && claimed == sum;
}

struct FreeArchive {
  void operator()(::archive* a) const { archive_read_free(a); }
};

// libarchive converts names of formats that store them as UTF-16 to the locale's encoding; the names that it keeps as
// bytes stay as they are. Nothing else of the process sees this locale.
class Utf8Locale {
 public:
  Utf8Locale() : before_(uselocale(utf8() != nullptr ? utf8() : LC_GLOBAL_LOCALE)) {}
  ~Utf8Locale() { uselocale(before_); }
  Utf8Locale(const Utf8Locale&) = delete;
  Utf8Locale& operator=(const Utf8Locale&) = delete;

 private:
  static locale_t utf8() {
    static const locale_t made = newlocale(LC_CTYPE_MASK, "C.UTF-8", nullptr);
    return made;
  }
  locale_t before_;
};

std::string said(::archive* a) {
  const char* text = archive_error_string(a);
  return text != nullptr ? scrub_utf8(text) : "no details";
}

// A method or a kind of archive that libarchive does not know: whole, as far as can be told, and not to be read here.
bool is_unsupported(std::string_view why) {
  constexpr std::string_view words[] = {"unsupported",    "not supported",    "support unavailable",  "unknown codec",
                                        "unknown filter", "unexpected codec", "unable to run program"};
  return std::any_of(std::begin(words), std::end(words),
                     [&](std::string_view word) { return contains_ignore_case(why, word); });
}

std::string member_name(archive_entry* entry) {
  const char* raw = archive_entry_pathname(entry);
  if (raw == nullptr) raw = archive_entry_pathname_utf8(entry);
  std::string wide_name;
  if (raw == nullptr) {
    // Without a UTF-8 locale libarchive still has the code points.
    const wchar_t* wide = archive_entry_pathname_w(entry);
    for (; wide != nullptr && *wide != 0; ++wide) append_utf8(wide_name, static_cast<char32_t>(*wide));
  }
  std::string_view name = raw != nullptr ? std::string_view(raw) : std::string_view(wide_name);
  for (;;) {
    if (name.starts_with("./"))
      name.remove_prefix(2);
    else if (name.starts_with("/"))
      name.remove_prefix(1);
    else
      break;
  }
  return std::string(name.empty() ? "data"sv : name);
}

std::string megabytes(std::uint64_t bytes) { return std::to_string(bytes >> 20) + " MiB"; }

class ArchiveReader {
 public:
  ArchiveReader(::archive* a, ByteView bytes, const Limits& limits, Sink& sink)
      : archive_(a), text_(as_text(bytes)), packed_(bytes.size()), limits_(limits), sink_(sink), trial_(sink) {}

  Outcome run();
  // Was the end of the list not reached because of what one member holds?
  bool more_names() const { return headers_ != 0 && data_stopped_; }
  // Names what stands behind it, from `again`, the same archive opened afresh.
  void list_rest(::archive* again);
  Outcome outcome() const;

 private:
  enum class Next : std::uint8_t { go_on, stop };
  Next member(archive_entry* entry);
  // Takes out the data of one entry; see member.status and reason. `stop` when nothing can follow.
  Next take_data(archive_entry* entry, Member& member);
  Next give(const Member& member);
  bool over_total(std::string& reason) const;
  ZipDirectory* directory();  // nullptr: this is no zip file
  std::string checksum_of(archive_entry* entry);
  // What the archive itself says of a member of 7z or RAR.
  rar::MemberLook look_at();
  // An encrypted member of a zip, into data_. False: it stays closed, and `why` is for the end of its reason.
  bool open_in_zip(Member& member, std::string& why);

  ::archive* archive_;
  std::string_view text_;
  std::uint64_t packed_;
  const Limits& limits_;
  Sink& sink_;
  PasswordTrial trial_;
  std::optional<ZipLock> lock_;
  std::optional<std::vector<rar::MemberLook>> looks_;  // of 7z and RAR, in the order of the members
  std::size_t files_ = 0, filled_ = 0;                 // met so far
  std::string data_;
  std::string_view taken_data_;  // in data_, in the archive itself, or in directory_
  std::uint64_t expanded_ = 0;
  std::uint32_t seen_ = 0, taken_ = 0, empty_ = 0, partial_ = 0, encrypted_ = 0, damaged_ = 0, other_ = 0;
  std::string broken_;   // the archive itself breaks off or is damaged
  std::string stopped_;  // a bound was reached
  bool locked_ = false;  // not even the names can be read
  std::uint64_t headers_ = 0;
  bool data_stopped_ = false;
  ItemStatus stopped_by_ = ItemStatus::corrupt;
  std::optional<ZipDirectory> directory_;
};

bool ArchiveReader::over_total(std::string& reason) const {
  if (expanded_ > limits_.expanded_bytes) {
    reason = "expands to more than " + megabytes(limits_.expanded_bytes);
    return true;
  }
  if (expanded_ > ratio_counts_from_bytes &&
      expanded_ / std::max<std::uint64_t>(packed_, 1) > limits_.expansion_ratio) {
    reason = "expands more than " + std::to_string(limits_.expansion_ratio) + " times";
    return true;
  }
  return false;
}

ArchiveReader::Next ArchiveReader::give(const Member& member) {
  ++seen_;
  switch (member.status) {
    case ItemStatus::read: ++(member.data.empty() ? empty_ : taken_); break;
    case ItemStatus::encrypted: ++encrypted_; break;
    case ItemStatus::partly_read: ++partial_; break;
    case ItemStatus::corrupt: ++damaged_; break;
    case ItemStatus::unsupported:
    case ItemStatus::skipped: ++other_; break;
  }
  if (const Status taken = sink_.member(member); !taken) {
    stopped_ = taken.error().message;
    return Next::stop;
  }
  return Next::go_on;
}

ZipDirectory* ArchiveReader::directory() {
  if ((archive_format(archive_) & ARCHIVE_FORMAT_BASE_MASK) != ARCHIVE_FORMAT_ZIP) return nullptr;
  if (!directory_) directory_.emplace(text_, limits_.members);
  return &*directory_;
}

ArchiveReader::Next ArchiveReader::take_data(archive_entry* entry, Member& member) {
  const char* name = archive_entry_pathname(entry);
  ZipDirectory* zip = name == nullptr ? nullptr : directory();
  if (const ZipDirectory::Entry* known = zip == nullptr ? nullptr : zip->find(name);
      known != nullptr && known->bytes <= limits_.member_bytes) {
    // Past the bound of the whole, libarchive says how far it comes.
    expanded_ += known->bytes;
    std::string reason;
    if (!over_total(reason)) {
      if (const std::optional<ByteView> whole = zip->unpack(name, *known)) {
        taken_data_ = as_text(*whole);
        return Next::go_on;
      }
    }
    expanded_ -= known->bytes;
  }
  data_.clear();
  const auto claimed = static_cast<std::uint64_t>(std::max<la_int64_t>(archive_entry_size(entry), 0));
  data_.reserve(std::min({claimed, limits_.member_bytes, max_reserve_bytes}));
  for (;;) {
    const void* block = nullptr;
    std::size_t bytes = 0;
    la_int64_t offset = 0;
    const int result = archive_read_data_block(archive_, &block, &bytes, &offset);
    taken_data_ = data_;
    if (result == ARCHIVE_EOF) return Next::go_on;
    if (result == ARCHIVE_RETRY) continue;
    if (result < ARCHIVE_WARN) {
      const std::string why = said(archive_);
      const bool encrypted = archive_entry_is_encrypted(entry) > 0 || contains_ignore_case(why, "encrypt") ||
                             contains_ignore_case(why, "passphrase");
      const bool unsupported = is_unsupported(why);
      member.status = encrypted       ? ItemStatus::encrypted
                      : unsupported   ? ItemStatus::unsupported
                      : data_.empty() ? ItemStatus::corrupt
                                      : ItemStatus::partly_read;
      member.reason = encrypted     ? "encrypted, needs a password"
                      : unsupported ? "packed by a method that is not supported (" + why + ")"
                                    : "the packed data is damaged (" + why + ")";
      if (encrypted) member.reason += checksum_of(entry);
      if (result == ARCHIVE_FATAL) {
        broken_ = why;
        data_stopped_ = true;
        stopped_by_ = member.status == ItemStatus::partly_read ? ItemStatus::corrupt : member.status;
      }
      return result == ARCHIVE_FATAL ? Next::stop : Next::go_on;
    }
    if (bytes == 0) continue;
    if (offset < 0 || static_cast<std::uint64_t>(offset) < data_.size() ||
        static_cast<std::uint64_t>(offset) + bytes > limits_.member_bytes) {
      const bool large = offset >= 0 && static_cast<std::uint64_t>(offset) >= data_.size();
      member.status = large ? ItemStatus::skipped : ItemStatus::corrupt;
      member.reason = large ? "larger than " + megabytes(limits_.member_bytes) : "the packed data is out of order";
      return Next::go_on;
    }
    // Holes of sparse files count as what they expand to.
    expanded_ += static_cast<std::uint64_t>(offset) - data_.size() + bytes;
    if (std::string reason; over_total(reason)) {
      member.status = ItemStatus::skipped;
      member.reason = "left out: the archive " + reason;
      stopped_ = std::move(reason);
      data_stopped_ = true;
      stopped_by_ = ItemStatus::skipped;
      return Next::stop;
    }
    // At once: a hole that fills what is reserved would be copied for the few bytes behind it.
    if (static_cast<std::uint64_t>(offset) > data_.size()) data_.reserve(static_cast<std::size_t>(offset) + bytes);
    data_.resize(static_cast<std::size_t>(offset), '\0');
    data_.append(static_cast<const char*>(block), bytes);
  }
}

ArchiveReader::Next ArchiveReader::member(archive_entry* entry) {
  const auto type = archive_entry_filetype(entry);
  if (type == AE_IFDIR) return Next::go_on;
  ++files_;
  filled_ += archive_entry_size(entry) > 0;
  Member member;
  member.name = member_name(entry);
  member.bytes = static_cast<std::uint64_t>(std::max<la_int64_t>(archive_entry_size(entry), 0));
  if (seen_ >= limits_.members) {
    stopped_ = "holds more than " + std::to_string(limits_.members) + " members";
    return Next::stop;
  }
  const auto skip = [&](ItemStatus status, std::string reason) {
    member.status = status;
    member.reason = std::move(reason);
    return give(member);
  };
  if (archive_entry_hardlink(entry) != nullptr && archive_entry_size(entry) <= 0)
    return skip(ItemStatus::skipped, "a hard link to another member");
  if (type == AE_IFLNK) return skip(ItemStatus::skipped, "a symbolic link, not followed");
  if (type != 0 && type != AE_IFREG) return skip(ItemStatus::skipped, "a device or pipe, not a file");
  const bool is_rar5 = (archive_format(archive_) & ARCHIVE_FORMAT_BASE_MASK) == ARCHIVE_FORMAT_RAR_V5;
  if (archive_entry_is_encrypted(entry) > 0 || (is_rar5 && look_at().encrypted)) {
    std::string why;
    if (!open_in_zip(member, why))
      return skip(ItemStatus::encrypted, "encrypted, needs a password" + checksum_of(entry) + why);
    member.bytes = data_.size();
    member.data = as_bytes(data_);
    return give(member);
  }
  const Next next = take_data(entry, member);
  if (member.status == ItemStatus::read || member.status == ItemStatus::partly_read) {
    member.bytes = taken_data_.size();
    member.data = as_bytes(taken_data_);
  }
  const Next given = give(member);
  return next == Next::stop ? Next::stop : given;
}

bool ArchiveReader::open_in_zip(Member& member, std::string& why) {
  if (!trial_.any() || (archive_format(archive_) & ARCHIVE_FORMAT_BASE_MASK) != ARCHIVE_FORMAT_ZIP) return false;
  if (!lock_) lock_.emplace(text_, limits_);
  if (trial_.exhausted()) {
    why = trial_.note();
    return false;
  }
  const std::string zip = lock_->alone(member.name);
  // Members may claim the same bytes.
  trial_.spend(zip.size() / 256);
  if (zip.empty() || zip.size() > limits_.member_bytes) {
    why = "; it stands in the archive in a way that no password is tried on";
    return false;
  }
  // A thousand rounds for each twenty bytes of keys; the older cipher is cheap, but what its weak check lets through is
  // unpacked.
  constexpr std::uint64_t steps_of_aes = 5000, steps_of_the_older = 200;
  const std::uint64_t room =
      std::min(limits_.member_bytes, limits_.expanded_bytes - std::min(limits_.expanded_bytes, expanded_));
  std::string never;
  const std::uint32_t line =
      trial_.find(ZipLock::is_aes(zip) ? steps_of_aes : steps_of_the_older, [&](const std::string& password) {
        if (!never.empty()) return false;
        ZipLock::Try result = ZipLock::take(zip, password, room, data_);
        if (result.unpacked) trial_.spend(zip.size() / 16);
        never = std::move(result.never);
        return result.opened;
      });
  if (line == 0) {
    data_.clear();
    why = never.empty() ? trial_.note() : "; " + never;
    return false;
  }
  expanded_ += data_.size();
  member.password_line = line;
  return true;
}

rar::MemberLook ArchiveReader::look_at() {
  const int format = archive_format(archive_) & ARCHIVE_FORMAT_BASE_MASK;
  const bool is_7z = format == ARCHIVE_FORMAT_7ZIP;
  if (!is_7z && format != ARCHIVE_FORMAT_RAR && format != ARCHIVE_FORMAT_RAR_V5) return {};
  if (!looks_) {
    looks_.emplace();
    if (is_7z)
      for (const std::uint32_t checksum : seven_zip::look(as_bytes(text_)).checksums)
        looks_->push_back({checksum, false});
    else
      looks_ = rar::look(as_bytes(text_));
  }
  // 7z speaks of members that are not empty.
  const std::size_t number = is_7z ? filled_ : files_;
  return number > 0 && number <= looks_->size() ? (*looks_)[number - 1] : rar::MemberLook();
}

// " (CRC-32 1a2b3c4d)": who has the file elsewhere can tell that it is the same one.
std::string ArchiveReader::checksum_of(archive_entry* entry) {
  const char* name = archive_entry_pathname(entry);
  ZipDirectory* zip = name == nullptr ? nullptr : directory();
  const ZipDirectory::Entry* known = zip == nullptr ? nullptr : zip->find(name);
  std::uint32_t checksum = known == nullptr ? 0 : known->checksum;
  if (const rar::MemberLook seen = look_at(); seen.checksum != 0) checksum = seen.checksum;
  // Zero where the encryption has its own.
  if (checksum == 0) return {};
  char text[32];
  std::snprintf(text, sizeof text, " (CRC-32 %08x)", static_cast<unsigned>(checksum));
  return text;
}

void ArchiveReader::list_rest(::archive* again) {
  std::uint64_t number = 0;
  archive_entry* entry = nullptr;
  for (std::uint32_t damaged = 0; damaged < 1000;) {
    const int result = archive_read_next_header(again, &entry);
    if (result == ARCHIVE_EOF || result == ARCHIVE_FATAL) break;
    if (result == ARCHIVE_RETRY || result == ARCHIVE_FAILED) {
      ++damaged;
      continue;
    }
    if (++number <= headers_ || archive_entry_filetype(entry) == AE_IFDIR) continue;
    if (seen_ >= limits_.members) break;
    Member member;
    member.name = member_name(entry);
    member.bytes = static_cast<std::uint64_t>(std::max<la_int64_t>(archive_entry_size(entry), 0));
    const bool encrypted = archive_entry_is_encrypted(entry) > 0;
    member.status = encrypted ? ItemStatus::encrypted : stopped_by_;
    member.reason = encrypted || stopped_by_ == ItemStatus::encrypted
                        ? "encrypted, needs a password"
                        : "not reached: it stands behind what could not be taken out";
    if (give(member) == Next::stop) break;
  }
}

Outcome ArchiveReader::run() {
  for (std::uint32_t retries = 0;;) {
    archive_entry* entry = nullptr;
    const int result = archive_read_next_header(archive_, &entry);
    if (result == ARCHIVE_EOF) break;
    if (result == ARCHIVE_RETRY || result == ARCHIVE_FAILED) {
      ++damaged_;
      if (++retries > 1000) {
        broken_ = said(archive_);
        break;
      }
      continue;
    }
    if (result == ARCHIVE_FATAL) {
      broken_ = said(archive_);
      // A zip keeps its names in the open: there the flag of a damaged header is only noise.
      const bool hides_names = (archive_format(archive_) & ARCHIVE_FORMAT_BASE_MASK) != ARCHIVE_FORMAT_ZIP;
      locked_ =
          hides_names && (archive_read_has_encrypted_entries(archive_) > 0 || contains_ignore_case(broken_, "encrypt"));
      break;
    }
    ++headers_;
    if (member(entry) == Next::stop) break;
  }
  return outcome();
}

Outcome ArchiveReader::outcome() const {
  if (!stopped_.empty()) return not_read(ItemStatus::partly_read, "not all members were taken out: " + stopped_);
  if (locked_ && seen_ == encrypted_)
    return not_read(ItemStatus::encrypted,
                    seen_ == 0 ? "encrypted, even the names of its members" : "encrypted, needs a password");
  const bool nothing_came = taken_ + partial_ + encrypted_ + other_ == 0;
  // The archive itself is corrupt however much came out of it: how much is missing, nobody can tell. Its members have
  // their own status.
  if (is_unsupported(broken_) && taken_ + partial_ == 0)
    return not_read(encrypted_ > 0 ? ItemStatus::partly_read : ItemStatus::unsupported,
                    "packed by a method that is not supported (" + broken_ + ")");
  if (!broken_.empty())
    return not_read(ItemStatus::corrupt, "the archive is damaged or breaks off (" + broken_ + ")" +
                                             (nothing_came ? "" : "; what came out of it was read"));
  if (damaged_ > 0 && nothing_came) return not_read(ItemStatus::corrupt, "none of its members can be taken out");
  if (encrypted_ > 0 && encrypted_ + other_ + empty_ == seen_)
    return not_read(ItemStatus::encrypted, "all of its members are encrypted");
  if (const std::uint32_t missing = encrypted_ + damaged_ + partial_; missing > 0)
    return not_read(ItemStatus::partly_read, std::to_string(missing) + " of its members could not be taken out whole");
  return read_whole();
}

using Handle = std::unique_ptr<::archive, FreeArchive>;

Outcome open_and_run(Handle (*make)(), ByteView bytes, const Limits& limits, Sink& sink, bool names_are_cheap) {
  const Utf8Locale locale;
  const Handle a = make();
  if (!a) return not_read(ItemStatus::skipped, "not enough memory");
  if (archive_read_open_memory(a.get(), bytes.data(), bytes.size()) != ARCHIVE_OK) {
    const std::string why = said(a.get());
    // What libarchive knows of encryption must not be asked for here: it has no format yet, and looks beyond the last.
    if (contains_ignore_case(why, "encrypt"))
      return not_read(ItemStatus::encrypted, "encrypted, even the names of its members");
    if (is_unsupported(why)) return not_read(ItemStatus::unsupported, "packed by a method that is not supported");
    return not_read(ItemStatus::corrupt, "the archive cannot be opened (" + why + ")");
  }
  ArchiveReader reader(a.get(), bytes, limits, sink);
  Outcome outcome = reader.run();
  if (names_are_cheap && reader.more_names()) {
    const Handle again = make();
    if (again && archive_read_open_memory(again.get(), bytes.data(), bytes.size()) == ARCHIVE_OK) {
      reader.list_rest(again.get());
      outcome = reader.outcome();
    }
  }
  return outcome;
}

// The end of an archive of volumes, saying whether another volume follows.
bool ends_the_last_volume(std::string_view text, bool rar5) {
  if (rar5) {
    const std::string_view end = text.substr(text.size() - std::min<std::size_t>(text.size(), 4));
    return end.size() == 4 && end[0] == '\x03' && end[1] == '\x05' && (end[3] & 1) == 0;
  }
  // CRC, kind, flags, size; then what the flags say is there.
  for (const std::size_t size : {7u, 9u, 11u, 13u, 18u, 20u}) {
    if (text.size() < size) break;
    const std::string_view end = text.substr(text.size() - size);
    if (end[2] == '\x7B' && le16(end, 5) == size) return (le16(end, 3) & 1) == 0;
  }
  return false;
}

// Parts of an archive that was cut to fit a medium or a mail: which one, or 0. Only the content tells here; parts in
// the middle of a plain cut look like nothing. Nothing is said of volumes that were joined, from the first to the last.
std::string part_of_split(std::string_view text) {
  constexpr std::string_view rar4 = "Rar!\x1A\x07\0"sv, rar5 = "Rar!\x1A\x07\x01\0"sv, seven = "7z\xBC\xAF\x27\x1C"sv;
  if (text.starts_with(seven) && text.size() >= 32) {
    const std::uint64_t wanted = 32 + (le32(text, 12) | le32(text, 16) << 32) + (le32(text, 20) | le32(text, 24) << 32);
    if (wanted > text.size() && wanted < (std::uint64_t{1} << 50))
      return "part 1 of a split archive, or cut off: " + std::to_string(text.size()) + " of " + std::to_string(wanted) +
             " bytes are there";
    return {};
  }
  if (text.starts_with("PK\7\x08PK\3\4"sv) && has_zip_end(text)) return {};
  if (text.starts_with("PK\7\x08PK\3\4"sv)) return "part 1 of a split archive; its list of members is in the last part";
  if (const std::size_t end = text.size() < 22 ? std::string_view::npos : text.rfind("PK\5\6"sv);
      text.starts_with("PK"sv) && end != std::string_view::npos && end + 22 <= text.size()) {
    const std::uint32_t disk = le16(text, end + 4);
    if (disk > 0 && disk < 0xFFFF) return "the last of " + std::to_string(disk + 1) + " parts of a split archive";
  }
  if (text.starts_with(rar4) && text.size() > 14 && text[9] == '\x73') {
    const std::uint32_t flags = le16(text, 10);
    if ((flags & 1) == 0) return {};
    if ((flags & 0x100) != 0) return ends_the_last_volume(text, false) ? "" : "part 1 of a split archive";
    return "a later part of a split archive";
  }
  if (text.starts_with(rar5) && text.size() > 24) {
    // CRC, then numbers of seven bits a byte: size, kind, flags, [extra size], flags of the archive, [part].
    std::size_t at = 12;
    const auto number = [&] {
      std::uint64_t value = 0;
      for (unsigned shift = 0; at < text.size() && shift < 63; shift += 7) {
        const auto byte = static_cast<unsigned char>(text[at++]);
        value |= std::uint64_t{byte & 0x7Fu} << shift;
        if ((byte & 0x80) == 0) break;
      }
      return value;
    };
    number();
    const std::uint64_t kind = number(), flags = number();
    if (kind != 1) return {};
    if ((flags & 1) != 0) number();
    const std::uint64_t archive_flags = number();
    if ((archive_flags & 1) == 0) return {};
    const std::uint64_t part = (archive_flags & 2) != 0 ? number() : 0;
    if (part == 0 && ends_the_last_volume(text, true)) return {};
    return "part " + std::to_string(std::min<std::uint64_t>(part, 100'000) + 1) + " of a split archive";
  }
  return {};
}

// A program in front of an archive that unpacks itself.
bool unpacks_itself(ByteView bytes, std::string_view signature) {
  const std::string_view text = as_text(bytes);
  if (!text.starts_with("MZ"sv) && !text.starts_with("\x7F"
                                                     "ELF"sv))
    return false;
  return text.substr(0, 512u << 10).find(signature) != std::string_view::npos;
}

Sureness magic(ByteView bytes, std::string_view expected, Sureness sureness) {
  return as_text(bytes).starts_with(expected) ? sureness : 0;
}

}  // namespace

Sureness sniff_zip(ByteView bytes) {
  const std::string_view text = as_text(bytes);
  if (text.starts_with("PK\3\4"sv) || text.starts_with("PK\5\6"sv) || text.starts_with("PK00PK\3\4"sv)) return 60;
  if (text.starts_with("PK\7\x08PK\3\4"sv)) return 60;
  // Self-extracting: surer than the program that it also is. With something else in front: unless that says what it is.
  if (!has_zip_end(text)) return has_zip_end(text, true) ? 41 : 0;
  return text.starts_with("MZ"sv) || text.starts_with(
                                         "\x7F"
                                         "ELF"sv)
             ? 86
             : 41;
}
Sureness sniff_tar(ByteView bytes) { return has_tar_header(as_text(bytes)) ? 80 : 0; }
Sureness sniff_7z(ByteView bytes) {
  constexpr std::string_view signature = "7z\xBC\xAF\x27\x1C\0"sv;
  return unpacks_itself(bytes, signature) ? 86 : magic(bytes, signature.substr(0, 6), 95);
}
Sureness sniff_rar(ByteView bytes) {
  constexpr std::string_view signature = "Rar!\x1A\x07"sv;
  return unpacks_itself(bytes, signature) ? 86 : magic(bytes, signature, 95);
}
Sureness sniff_xar(ByteView bytes) { return magic(bytes, "xar!\0\x1C"sv, 95); }
Sureness sniff_warc(ByteView bytes) { return magic(bytes, "WARC/"sv, 85); }
Sureness sniff_rpm(ByteView bytes) { return magic(bytes, "\xED\xAB\xEE\xDB"sv, 95); }
Sureness sniff_cab(ByteView bytes) { return magic(bytes, "MSCF\0\0\0\0"sv, 90); }
Sureness sniff_iso(ByteView bytes) {
  constexpr std::size_t descriptor = 32768;
  return bytes.size() > descriptor + 6 && as_text(bytes).substr(descriptor + 1, 5) == "CD001"sv ? 90 : 0;
}
Sureness sniff_cpio(ByteView bytes) {
  const std::string_view text = as_text(bytes);
  if (text.size() < 76) return 0;
  // Binary, of either byte order: the name's length, then the name, then its end.
  if (text.starts_with("\xC7\x71"sv) || text.starts_with("\x71\xC7"sv)) {
    const bool little = text[0] == '\xC7';
    const auto high = static_cast<unsigned char>(text[little ? 21 : 20]),
               low = static_cast<unsigned char>(text[little ? 20 : 21]);
    const std::size_t name = static_cast<std::size_t>(high) << 8 | low;
    return name >= 2 && name < 4096 && 26 + name <= text.size() && text[25 + name] == '\0' && text[26] != '\0' ? 80 : 0;
  }
  if (text.starts_with("070701"sv) || text.starts_with("070702"sv) || text.starts_with("070707"sv)) {
    const auto digit = [](char c) { return is_digit(c) || (lower(c) >= 'a' && lower(c) <= 'f'); };
    return std::all_of(text.begin(), text.begin() + 76, digit) ? 80 : 0;
  }
  return 0;
}
Sureness sniff_lha(ByteView bytes) {
  const std::string_view text = as_text(bytes);
  return text.size() > 24 && (text.substr(2, 3) == "-lh"sv || text.substr(2, 3) == "-lz"sv) &&
                 (is_digit(text[5]) || text[5] == 'd' || text[5] == 's') && text[6] == '-' &&
                 static_cast<unsigned char>(text[20]) <= 3
             ? 85
             : 0;
}
Sureness sniff_ar(ByteView bytes) { return magic(bytes, "!<arch>\n"sv, 90); }

Sureness sniff_gzip(ByteView bytes) {
  return bytes.size() >= 10 && (bytes[3] & 0xE0) == 0 ? magic(bytes, "\x1F\x8B\x08"sv, 90) : 0;
}
Sureness sniff_bzip2(ByteView bytes) {
  const std::string_view text = as_text(bytes);
  if (text.size() < 14 || !text.starts_with("BZh"sv) || text[3] < '1' || text[3] > '9') return 0;
  const std::string_view block = text.substr(4, 6);
  return block == "1AY&SY"sv || block == "\x17\x72\x45\x38\x50\x90"sv ? 95 : 0;
}
Sureness sniff_xz(ByteView bytes) { return magic(bytes, "\xFD\x37zXZ\0"sv, 95); }
Sureness sniff_zstd(ByteView bytes) { return magic(bytes, "\x28\xB5\x2F\xFD"sv, 90); }
Sureness sniff_lz4(ByteView bytes) {
  return std::max(magic(bytes, "\x04\x22\x4D\x18"sv, 90), magic(bytes, "\x02\x21\x4C\x18"sv, 90));
}
// Frames to be passed over may stand before both, and tell the one from the other no more than the frame behind them.
Sureness sniff_skippable(ByteView bytes) {
  const std::string_view text = as_text(bytes);
  return text.size() > 16 && (static_cast<unsigned char>(text[0]) & 0xF0) == 0x50 &&
                 text.substr(1, 3) == "\x2A\x4D\x18"sv
             ? 90
             : 0;
}
Sureness sniff_compress(ByteView bytes) {
  // The widest code is of 9 to 16 bits.
  return bytes.size() > 4 && (bytes[2] & 0x1F) >= 9 && (bytes[2] & 0x1F) <= 16 && (bytes[2] & 0x60) == 0
             ? magic(bytes, "\x1F\x9D"sv, 85)
             : 0;
}
Sureness sniff_lzip(ByteView bytes) { return magic(bytes, "LZIP\x01"sv, 92); }
Sureness sniff_lzma(ByteView bytes) {
  // Properties, a dictionary of a usual size, and a length that is sensible or not known.
  const std::string_view text = as_text(bytes);
  if (text.size() < 18 || static_cast<unsigned char>(text[0]) > 224 || text[13] != '\0') return 0;
  const std::uint64_t dictionary = le32(text, 1), high = le32(text, 9);
  const bool usual = dictionary >= 4096 &&
                     ((dictionary & (dictionary - 1)) == 0 || dictionary == 0x00180000 || dictionary == 0x03000000);
  if (!usual) return 0;
  if (high == 0xFFFFFFFF && le32(text, 5) == 0xFFFFFFFF) return 78;
  return text[0] == '\x5D' && high < 0x100 ? 78 : 0;
}
Sureness sniff_lzop(ByteView bytes) { return magic(bytes, "\x89LZO\0\r\n\x1A\n"sv, 95); }
Sureness sniff_uuencode(ByteView bytes) {
  const std::string_view text = as_text(bytes.first(std::min<std::size_t>(bytes.size(), 512)));
  std::size_t at = text.starts_with("begin-base64 "sv) ? 13 : text.starts_with("begin "sv) ? 6 : 0;
  if (at == 0 || at + 4 > text.size()) return 0;
  for (std::size_t i = 0; i < 3; ++i)
    if (text[at + i] < '0' || text[at + i] > '7') return 0;
  return 80;
}

namespace {

// Does everything in an archive come out sound? Up to the bound of one member, so that a try has an end.
bool comes_out_sound(Handle (*make)(), std::string_view archive, const std::uint32_t* checksum, const Limits& limits) {
  const Utf8Locale locale;
  const Handle a = make();
  if (!a || archive_read_open_memory(a.get(), archive.data(), archive.size()) != ARCHIVE_OK) return false;
  std::uint64_t taken = 0;
  unsigned long crc = 0;
  bool any = false;
  for (archive_entry* entry = nullptr;;) {
    const int result = archive_read_next_header(a.get(), &entry);
    if (result == ARCHIVE_EOF) return checksum == nullptr || (any && crc == *checksum);
    if (result < ARCHIVE_WARN) return false;
    if (archive_entry_filetype(entry) == AE_IFDIR || archive_entry_is_encrypted(entry) > 0) continue;
    crc = 0;
    any = true;
    for (;;) {
      const void* block = nullptr;
      std::size_t bytes = 0;
      la_int64_t offset = 0;
      const int data = archive_read_data_block(a.get(), &block, &bytes, &offset);
      if (data == ARCHIVE_EOF) break;
      // A wrong checksum is only warned of.
      if (data != ARCHIVE_OK) return false;
      crc = crc32_z(crc, static_cast<const unsigned char*>(block), bytes);
      taken += bytes;
      if (taken > limits.member_bytes) return checksum == nullptr;
    }
  }
}

Handle compressed_only() {
  Handle a(archive_read_new());
  if (!a) return a;
  archive_read_support_filter_gzip(a.get());
  archive_read_support_filter_bzip2(a.get());
  archive_read_support_filter_xz(a.get());
  archive_read_support_filter_lzma(a.get());
  archive_read_support_filter_lzip(a.get());
  archive_read_support_filter_compress(a.get());
  archive_read_support_filter_zstd(a.get());
  archive_read_support_filter_lz4(a.get());
  archive_read_support_filter_uu(a.get());
  archive_read_support_filter_rpm(a.get());
  return a;
}

Outcome refused_image(const std::string& why) {
  return not_read(ItemStatus::corrupt, "the disc image is damaged or made to harm: " + why);
}

// Of an image that is compressed as a whole; `a` is opened with nothing but filters.
std::string look_through_image(::archive* a, const Limits& limits) {
  archive_entry* entry = nullptr;
  if (archive_read_next_header(a, &entry) != ARCHIVE_OK) return {};
  IsoContinuations names;
  std::uint64_t seen = 0;
  std::string first;
  constexpr std::size_t enough = 32768 + 6;
  for (;;) {
    const void* block = nullptr;
    std::size_t bytes = 0;
    la_int64_t offset = 0;
    const int result = archive_read_data_block(a, &block, &bytes, &offset);
    if (result == ARCHIVE_RETRY) continue;
    if (result != ARCHIVE_OK) break;
    const std::string_view piece(static_cast<const char*>(block), bytes);
    if (first.size() < enough) {
      first += piece.substr(0, enough - first.size());
      if (first.size() == enough && std::string_view(first).substr(32769, 5) != "CD001"sv) return {};
    }
    names.add(piece);
    seen += bytes;
    // The reader ends there, too.
    if (seen > limits.expanded_bytes) break;
  }
  return names.refusal();
}

}  // namespace

Outcome read(ByteView bytes, const Limits& limits, Sink& sink) {
  if (sniff_iso(bytes) != 0) {
    IsoContinuations names;
    names.add(as_text(bytes));
    if (const std::string why = names.refusal(); !why.empty()) return refused_image(why);
  }
  static constexpr auto make = [] {
    Handle a(archive_read_new());
    if (!a) return a;
    archive_read_support_filter_none(a.get());
    archive_read_support_format_zip(a.get());
    archive_read_support_format_tar(a.get());
    archive_read_support_format_7zip(a.get());
    archive_read_support_format_rar(a.get());
    archive_read_support_format_rar5(a.get());
    archive_read_support_format_cab(a.get());
    archive_read_support_format_iso9660(a.get());
    archive_read_support_format_cpio(a.get());
    archive_read_support_format_lha(a.get());
    archive_read_support_format_ar(a.get());
    archive_read_support_format_xar(a.get());
    archive_read_support_format_warc(a.get());
    return a;
  };
  PasswordTrial trial(sink);
  std::string closed;
  if (trial.any() && sniff_zip(bytes) == 0) {
    const auto reads = [&](const std::string& archive, const std::uint32_t* checksum) {
      return comes_out_sound(make, archive, checksum, limits);
    };
    auto unlocked = sniff_7z(bytes) > 0    ? seven_zip::unlock(bytes, limits, trial, reads)
                    : sniff_rar(bytes) > 0 ? rar::unlock(bytes, limits, trial, reads)
                                           : seven_zip::Unlocked();
    if (!unlocked.archive.empty()) {
      Outcome outcome = open_and_run(make, as_bytes(unlocked.archive), limits, sink, true);
      outcome.password_line = unlocked.line;
      return outcome;
    }
    closed = std::move(unlocked.note);
  }
  Outcome outcome = open_and_run(make, bytes, limits, sink, true);
  // Some ways of packing under a cipher look like damage to libarchive.
  const bool told_otherwise = outcome.status == ItemStatus::corrupt || outcome.status == ItemStatus::unsupported;
  if (told_otherwise && sniff_7z(bytes) > 0 && seven_zip::look(bytes).encrypted)
    outcome = not_read(ItemStatus::encrypted, "encrypted, needs a password");
  if (outcome.status == ItemStatus::encrypted || outcome.status == ItemStatus::partly_read) outcome.reason += closed;
  if (const std::string part = part_of_split(as_text(bytes)); !part.empty()) {
    // A part that ends between two members reads well, and the archive is not whole.
    if (outcome.status == ItemStatus::read) return not_read(ItemStatus::partly_read, part);
    outcome.reason = part + "; " + outcome.reason;
  }
  return outcome;
}

Outcome read_compressed(ByteView bytes, const Limits& limits, Sink& sink) {
  if (const Handle a = compressed_only()) {
    archive_read_support_format_raw(a.get());
    if (archive_read_open_memory(a.get(), bytes.data(), bytes.size()) == ARCHIVE_OK)
      if (const std::string why = look_through_image(a.get(), limits); !why.empty()) return refused_image(why);
  }
  const auto make = [] {
    Handle a = compressed_only();
    if (!a) return a;
    archive_read_support_format_tar(a.get());
    archive_read_support_format_cpio(a.get());
    archive_read_support_format_iso9660(a.get());
    archive_read_support_format_warc(a.get());
    archive_read_support_format_empty(a.get());
    archive_read_support_format_raw(a.get());
    return a;
  };
  return open_and_run(make, bytes, limits, sink, false);
}

void warm_up() { const Utf8Locale once; }

}  // namespace spillmap::archive
