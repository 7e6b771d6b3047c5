// qcow2, VHD and E01 are read here: Debian builds the libraries for them with a libbfio of their own inside, so they
// can open a path only, which a worker cannot.
#include "extract/formats/disk_image.h"

#include <libfsext.h>
#include <libfsntfs.h>
#include <libvmdk.h>
#include <zlib.h>

#include <algorithm>
#include <cstdio>
#include <cstring>
#include <functional>
#include <set>
#include <string>
#include <vector>

#include "base/text.h"
#include "extract/builder.h"
#include "extract/formats/bfio_file.h"
#include "extract/formats/member_names.h"
#include "extract/little_endian.h"

namespace spillmap::disk_image {
namespace {

using namespace std::string_view_literals;

constexpr std::uint64_t sector = 512;
constexpr std::size_t most_partitions = 128;
constexpr std::uint32_t most_folder_depth = 64;
constexpr int most_in_folder = 1'000'000;
constexpr std::uint64_t most_folder_bytes = 64u << 20;  // of the list of one folder
constexpr std::uint64_t ratio_counts_from_bytes = 16u << 20;
constexpr std::size_t block_bytes = 64u << 10;
constexpr std::uint64_t most_disk_bytes = std::uint64_t{1} << 48;

bool has_partition_table(std::string_view text, std::uint64_t disk_bytes) {
  if (text.size() < 2 * sector || text[510] != '\x55' || text[511] != '\xAA') return false;
  std::uint32_t used = 0;
  for (std::size_t at = 446; at < 510; at += 16) {
    const auto active = static_cast<unsigned char>(text[at]);
    const std::uint64_t start = le32(text, at + 8), count = le32(text, at + 12);
    if (active != 0 && active != 0x80) return false;
    if (text[at + 4] == '\0') continue;
    if (start == 0 || count == 0 || start * sector >= disk_bytes) return false;
    ++used;
  }
  return used > 0;
}

// The boot sector's figures must be possible, whatever it is called.
bool is_fat(std::string_view text) {
  if (text.size() < sector || text[510] != '\x55' || text[511] != '\xAA') return false;
  if (text.substr(54, 3) != "FAT"sv && text.substr(82, 5) != "FAT32"sv) return false;
  const unsigned bytes = le16(text, 11), cluster = le8(text, 13), tables = le8(text, 16);
  return (bytes == 512 || bytes == 1024 || bytes == 2048 || bytes == 4096) && cluster != 0 &&
         (cluster & (cluster - 1)) == 0 && tables >= 1 && tables <= 4 && le16(text, 14) != 0;
}

// The second block of an ext file system: magic number, a state and a handling of errors that exist.
bool is_ext(std::string_view text) {
  return text.size() >= 2048 && le16(text, 1080) == 0xEF53 && le16(text, 1082) <= 7 && le16(text, 1084) <= 3 &&
         le32(text, 1024) != 0;
}

// Bytes of the disk, wherever the image keeps them; reads what is there of `bytes`.
struct Disk {
  std::uint64_t bytes = 0;
  std::function<std::ptrdiff_t(std::uint64_t at, char* to, std::size_t bytes)> read;

  std::string part(std::uint64_t at, std::uint64_t count) const {
    std::string out(static_cast<std::size_t>(std::min(count, bytes - std::min(at, bytes))), '\0');
    std::size_t have = 0;
    while (have < out.size()) {
      const std::ptrdiff_t got = read(at + have, out.data() + have, out.size() - have);
      if (got <= 0) break;
      have += static_cast<std::size_t>(got);
    }
    out.resize(have);
    return out;
  }
};

// What both libraries of file systems do, under one name.
struct Ext {
  using Volume = libfsext_volume_t;
  using Entry = libfsext_file_entry_t;
  static constexpr auto make = libfsext_volume_initialize;
  static constexpr auto open = libfsext_volume_open_file_io_handle;
  static constexpr auto close = libfsext_volume_close;
  static constexpr auto free = libfsext_volume_free;
  static constexpr auto root = libfsext_volume_get_root_directory;
  static constexpr auto free_entry = libfsext_file_entry_free;
  static constexpr auto count = libfsext_file_entry_get_number_of_sub_file_entries;
  static constexpr auto child = libfsext_file_entry_get_sub_file_entry_by_index;
  static constexpr auto name_size = libfsext_file_entry_get_utf8_name_size;
  static constexpr auto name = libfsext_file_entry_get_utf8_name;
  static constexpr auto size = libfsext_file_entry_get_size;
  static constexpr auto read = libfsext_file_entry_read_buffer_at_offset;
  static constexpr int read_only = LIBFSEXT_OPEN_READ;
  enum class Kind : std::uint8_t { folder, file, other };
  static Kind kind(Entry* entry) {
    std::uint16_t mode = 0;
    if (libfsext_file_entry_get_file_mode(entry, &mode, nullptr) != 1) return Kind::other;
    return (mode & 0xF000) == 0x4000 ? Kind::folder : (mode & 0xF000) == 0x8000 ? Kind::file : Kind::other;
  }
};
struct Ntfs {
  using Volume = libfsntfs_volume_t;
  using Entry = libfsntfs_file_entry_t;
  static constexpr auto make = libfsntfs_volume_initialize;
  static constexpr auto open = libfsntfs_volume_open_file_io_handle;
  static constexpr auto close = libfsntfs_volume_close;
  static constexpr auto free = libfsntfs_volume_free;
  static constexpr auto root = libfsntfs_volume_get_root_directory;
  static constexpr auto free_entry = libfsntfs_file_entry_free;
  static constexpr auto count = libfsntfs_file_entry_get_number_of_sub_file_entries;
  static constexpr auto child = libfsntfs_file_entry_get_sub_file_entry_by_index;
  static constexpr auto name_size = libfsntfs_file_entry_get_utf8_name_size;
  static constexpr auto name = libfsntfs_file_entry_get_utf8_name;
  static constexpr auto size = libfsntfs_file_entry_get_size;
  static constexpr auto read = libfsntfs_file_entry_read_buffer_at_offset;
  static constexpr int read_only = LIBFSNTFS_OPEN_READ;
  using Kind = Ext::Kind;
  static Kind kind(Entry* entry) {
    if (libfsntfs_file_entry_is_symbolic_link(entry, nullptr) == 1) return Kind::other;
    return libfsntfs_file_entry_has_directory_entries_index(entry, nullptr) == 1 ? Kind::folder : Kind::file;
  }
};

class DiskReader {
 public:
  DiskReader(const Disk& disk, std::uint64_t packed, const Limits& limits, Sink& sink)
      : disk_(disk), packed_(packed), limits_(limits), sink_(sink) {}

  Outcome run() {
    const std::vector<std::pair<std::uint64_t, std::uint64_t>> parts = partitions();
    for (std::size_t i = 0; i < parts.size() && stopped_.empty(); ++i)
      file_system(parts[i].first, parts[i].second,
                  parts.size() > 1 ? "partition " + std::to_string(i + 1) + "/" : std::string());
    if (!stopped_.empty())
      return not_read(ItemStatus::partly_read, "not all files were taken out: the disk " + stopped_);
    if (systems_ == 0)
      return encrypted_ > 0
                 ? not_read(ItemStatus::encrypted, "its file systems are encrypted")
                 : not_read(ItemStatus::unsupported, lost_.empty() ? "no file system was found on the disk" : lost_);
    if (encrypted_ > 0) lose("one of its file systems is encrypted");
    return lost_.empty() ? read_whole() : not_read(ItemStatus::partly_read, lost_);
  }

 private:
  void lose(std::string_view reason) {
    if (lost_.empty()) lost_ = reason;
  }

  // Start and length in bytes; the whole disk where it has no table of them.
  std::vector<std::pair<std::uint64_t, std::uint64_t>> partitions() {
    std::vector<std::pair<std::uint64_t, std::uint64_t>> out;
    const auto add = [&](std::uint64_t first, std::uint64_t count) {
      if (first == 0 || first >= disk_.bytes / sector) return;
      if (out.size() >= most_partitions)
        return lose("the disk has more than " + std::to_string(most_partitions) + " partitions");
      out.emplace_back(first * sector, std::min(count, disk_.bytes / sector - first) * sector);
    };
    const std::string start = disk_.part(0, 2 * sector);
    if (std::string_view(start).substr(std::min<std::size_t>(sector, start.size()), 8) == "EFI PART"sv) {
      const std::uint64_t table = le64(start, sector + 72), step = le32(start, sector + 84);
      const std::uint64_t count = std::min<std::uint64_t>(le32(start, sector + 80), 1024);
      if (step >= 128 && step <= 4096 && table < disk_.bytes / sector) {
        const std::string entries = disk_.part(table * sector, count * step);
        for (std::uint64_t at = 0; at + 128 <= entries.size(); at += step)
          if (entries.compare(at, 16, std::string(16, '\0')) != 0 && le64(entries, at + 40) >= le64(entries, at + 32))
            add(le64(entries, at + 32), le64(entries, at + 40) - le64(entries, at + 32) + 1);
      }
    } else if (!is_file_system(disk_.part(0, 2048)) && has_partition_table(start, disk_.bytes)) {
      std::uint64_t extended = 0;
      for (std::uint64_t at = 446; at < 510; at += 16) {
        const auto kind = static_cast<unsigned char>(start[at + 4]);
        if (kind == 0x05 || kind == 0x0F || kind == 0x85)
          extended = le32(start, at + 8);
        else if (kind != 0)
          add(le32(start, at + 8), le32(start, at + 12));
      }
      // Each logical partition names the next; a chain that goes in a ring has its end here.
      std::uint64_t link = extended;
      for (std::size_t i = 0; i < most_partitions && link != 0; ++i) {
        const std::string table = disk_.part(link * sector, sector);
        if (table.size() < sector || table[510] != '\x55') break;
        if (table[450] != '\0') add(link + le32(table, 454), le32(table, 458));
        link = table[466] == '\0' ? 0 : extended + le32(table, 470);
      }
    }
    if (out.empty()) out.emplace_back(0, disk_.bytes);
    return out;
  }

  static bool is_file_system(std::string_view start) {
    return start.substr(std::min<std::size_t>(3, start.size()), 8) == "NTFS    "sv || is_fat(start) || is_ext(start) ||
           start.substr(std::min<std::size_t>(3, start.size()), 8) == "EXFAT   "sv;
  }

  void file_system(std::uint64_t at, std::uint64_t bytes, const std::string& folder) {
    const std::string start = disk_.part(at, 2048);
    const std::string_view text = start;
    if (text.size() < 2048) return lose("a partition lies outside of the disk");
    if (text.starts_with("LUKS\xBA\xBE"sv) || text.substr(3, 8) == "-FVE-FS-"sv) {
      ++encrypted_;
      return;
    }
    if (text.substr(3, 8) == "NTFS    "sv) return library<Ntfs>(at, bytes, folder);
    if (is_ext(text)) return library<Ext>(at, bytes, folder);
    if (is_fat(text)) return fat(at, bytes, text, folder);
    lose("a partition holds no file system that is read");
  }

  template <class Fs>
  void library(std::uint64_t at, std::uint64_t bytes, const std::string& folder) {
    // The partition's table may lie about its length.
    const std::uint64_t there = std::min(bytes, disk_.bytes - std::min(at, disk_.bytes));
    BfioFile file(there, [this, at](std::uint64_t from, char* to, std::size_t count) -> std::ptrdiff_t {
      return disk_.read(at + from, to, count);
    });
    typename Fs::Volume* volume = nullptr;
    typename Fs::Entry* root = nullptr;
    if (file.ok() && Fs::make(&volume, nullptr) == 1 && Fs::open(volume, file.handle(), Fs::read_only, nullptr) == 1 &&
        Fs::root(volume, &root, nullptr) == 1 && root != nullptr) {
      ++systems_;
      walk<Fs>(root, folder, 0);
    } else {
      lose("a file system of the disk is damaged");
    }
    if (root != nullptr) Fs::free_entry(&root, nullptr);
    if (volume != nullptr) {
      Fs::close(volume, nullptr);
      Fs::free(&volume, nullptr);
    }
  }

  template <class Fs>
  void walk(typename Fs::Entry* folder, const std::string& path, std::uint32_t depth) {
    if (depth > most_folder_depth) return lose("folders of the disk stand too deep in each other");
    int count = 0;
    if (Fs::count(folder, &count, nullptr) != 1) return lose("a folder of the disk is damaged");
    for (int i = 0; i < std::min(count, most_in_folder) && stopped_.empty(); ++i) {
      typename Fs::Entry* entry = nullptr;
      std::size_t name_bytes = 0;
      if (Fs::child(folder, i, &entry, nullptr) != 1 || entry == nullptr) {
        lose("an entry of a folder of the disk is damaged");
        continue;
      }
      std::string name;
      if (Fs::name_size(entry, &name_bytes, nullptr) == 1 && name_bytes > 1 && name_bytes < 4096) {
        name.resize(name_bytes);
        if (Fs::name(entry, reinterpret_cast<std::uint8_t*>(name.data()), name_bytes, nullptr) != 1) name.clear();
        name.resize(std::min(name.size(), name.find('\0')));
      }
      // The file system's own tables, and the links of a folder to itself.
      const bool own = name == "." || name == ".." || (depth == 0 && name.starts_with('$'));
      if (!own) {
        const std::string below = path + path_step(name);
        const auto kind = Fs::kind(entry);
        if (kind == Ext::Kind::folder) {
          walk<Fs>(entry, below + "/", depth + 1);
        } else if (kind == Ext::Kind::file) {
          size64_t size = 0;
          const bool known = Fs::size(entry, &size, nullptr) == 1;
          file(below, known ? size : 0, known, [&](std::uint64_t from, char* to, std::size_t bytes) -> std::ptrdiff_t {
            return Fs::read(entry, to, bytes, static_cast<off64_t>(from), nullptr);
          });
        }
      }
      Fs::free_entry(&entry, nullptr);
    }
  }

  // FAT12, FAT16 and FAT32 have no library of their own in Debian.
  struct Fat {
    std::uint64_t start = 0, data = 0, cluster_bytes = 0;
    std::uint32_t clusters = 0;
    unsigned bits = 12;
    std::string table;
    std::uint32_t next(std::uint32_t cluster) const {
      if (bits == 12) {
        const std::uint32_t pair = le16(table, cluster + cluster / 2);
        return (cluster & 1) != 0 ? pair >> 4 : pair & 0xFFF;
      }
      return bits == 16 ? le16(table, std::uint64_t{cluster} * 2)
                        : le32(table, std::uint64_t{cluster} * 4) & 0x0FFFFFFF;
    }
    bool valid(std::uint32_t cluster) const { return cluster >= 2 && cluster - 2 < clusters; }
  };

  void fat(std::uint64_t at, std::uint64_t bytes, std::string_view boot, const std::string& folder) {
    Fat fs;
    const std::uint64_t sector_bytes = le16(boot, 11), reserved = le16(boot, 14), tables = le8(boot, 16);
    const std::uint64_t root_entries = le16(boot, 17);
    const std::uint64_t total = le16(boot, 19) != 0 ? le16(boot, 19) : le32(boot, 32);
    const std::uint64_t table_sectors = le16(boot, 22) != 0 ? le16(boot, 22) : le32(boot, 36);
    fs.cluster_bytes = sector_bytes * le8(boot, 13);
    const std::uint64_t root_bytes = (root_entries * 32 + sector_bytes - 1) / sector_bytes * sector_bytes;
    const std::uint64_t root_at = (reserved + tables * table_sectors) * sector_bytes;
    fs.data = root_at + root_bytes;
    if (fs.data >= total * sector_bytes || fs.data >= bytes || table_sectors * sector_bytes > (256u << 20))
      return lose("a file system of the disk is damaged");
    fs.start = at;
    fs.clusters = static_cast<std::uint32_t>(std::min<std::uint64_t>(
        (std::min(total * sector_bytes, bytes) - fs.data + fs.cluster_bytes - 1) / fs.cluster_bytes, 0x0FFFFFF0));
    const std::uint64_t claimed = (total * sector_bytes - fs.data) / fs.cluster_bytes;
    fs.bits = claimed < 4085 ? 12 : claimed < 65525 ? 16 : 32;
    fs.table = disk_.part(at + reserved * sector_bytes, table_sectors * sector_bytes);
    ++systems_;
    std::set<std::uint32_t> seen;
    if (root_entries != 0)
      fat_folder(fs, disk_.part(at + root_at, root_bytes), folder, 0, seen);
    else
      fat_folder(fs, fat_bytes(fs, le32(boot, 44), most_folder_bytes), folder, 0, seen);
  }

  std::string fat_bytes(const Fat& fs, std::uint32_t cluster, std::uint64_t most) {
    std::string out;
    for (std::uint32_t steps = 0; fs.valid(cluster) && steps <= fs.clusters && out.size() < most; ++steps) {
      out += disk_.part(fs.start + fs.data + (cluster - 2) * fs.cluster_bytes,
                        std::min(fs.cluster_bytes, most - out.size()));
      cluster = fs.next(cluster);
    }
    return out;
  }

  void fat_folder(const Fat& fs, const std::string& list, const std::string& path, std::uint32_t depth,
                  std::set<std::uint32_t>& seen) {
    if (depth > most_folder_depth) return lose("folders of the disk stand too deep in each other");
    std::string long_name;  // UTF-16, its last piece first
    for (std::size_t at = 0; at + 32 <= list.size() && stopped_.empty(); at += 32) {
      const std::string_view entry = std::string_view(list).substr(at, 32);
      if (entry[0] == '\0') break;
      const std::uint8_t attributes = le8(entry, 11);
      if (entry[0] == '\xE5') {
        long_name.clear();
        continue;
      }
      if ((attributes & 0x3F) == 0x0F) {
        if ((entry[0] & 0x40) != 0) long_name.clear();
        if (long_name.size() < 1024)
          long_name.insert(0, std::string(entry.substr(1, 10)) + std::string(entry.substr(14, 12)) +
                                  std::string(entry.substr(28, 4)));
        continue;
      }
      std::string name;
      if (!long_name.empty()) {
        name = utf16_text(long_name);
        name.resize(std::min(name.size(), name.find('\0')));
      } else {
        name = trim(entry.substr(0, 8));
        if (!name.empty() && name[0] == '\x05') name[0] = '\xE5';
        if (const std::string_view ending = trim(entry.substr(8, 3)); !ending.empty()) name.append(".").append(ending);
      }
      long_name.clear();
      if ((attributes & 0x08) != 0 || name == "." || name == "..") continue;
      const std::uint32_t cluster = (fs.bits == 32 ? std::uint32_t{le16(entry, 20)} << 16 : 0) | le16(entry, 26);
      const std::string below = path + path_step(name);
      if ((attributes & 0x10) != 0) {
        // A folder in itself would go on for ever.
        if (fs.valid(cluster) && seen.insert(cluster).second)
          fat_folder(fs, fat_bytes(fs, cluster, most_folder_bytes), below + "/", depth + 1, seen);
        continue;
      }
      std::uint32_t here = cluster;
      std::uint32_t steps = 0;
      file(below, le32(entry, 28), true, [&](std::uint64_t from, char* to, std::size_t bytes) -> std::ptrdiff_t {
        // Asked for in order: the chain is followed once.
        if (!fs.valid(here) || ++steps > fs.clusters + 1) return 0;
        const std::uint64_t inside = from % fs.cluster_bytes;
        const auto wanted = static_cast<std::size_t>(std::min<std::uint64_t>(bytes, fs.cluster_bytes - inside));
        const std::string part = disk_.part(fs.start + fs.data + (here - 2) * fs.cluster_bytes + inside, wanted);
        std::memcpy(to, part.data(), part.size());
        if (inside + part.size() == fs.cluster_bytes) here = fs.next(here);
        return static_cast<std::ptrdiff_t>(part.size());
      });
    }
  }

  using ReadFile = std::function<std::ptrdiff_t(std::uint64_t from, char* to, std::size_t bytes)>;
  void file(const std::string& path, std::uint64_t bytes, bool known, const ReadFile& read) {
    if (members_ >= limits_.members) {
      stopped_ = "holds more than " + std::to_string(limits_.members) + " files";
      return;
    }
    Member member;
    member.name = path;
    member.bytes = bytes;
    if (!known) {
      member.status = ItemStatus::corrupt;
      member.reason = "the file's entry is damaged";
      return give(member);
    }
    if (bytes > limits_.member_bytes) {
      member.status = ItemStatus::skipped;
      member.reason = "larger than " + std::to_string(limits_.member_bytes >> 20) + " MiB";
      return give(member);
    }
    // A size that is claimed is believed as far as data comes.
    std::string data;
    std::string block(block_bytes, '\0');
    while (data.size() < bytes && stopped_.empty()) {
      const auto wanted = static_cast<std::size_t>(std::min<std::uint64_t>(block.size(), bytes - data.size()));
      const std::ptrdiff_t got = read(data.size(), block.data(), wanted);
      if (got <= 0) break;
      data.append(block, 0, static_cast<std::size_t>(got));
      expanded_ += static_cast<std::uint64_t>(got);
      if (expanded_ > limits_.expanded_bytes)
        stopped_ = "expands to more than " + std::to_string(limits_.expanded_bytes >> 20) + " MiB";
      else if (expanded_ > ratio_counts_from_bytes && expanded_ / limits_.expansion_ratio > packed_)
        stopped_ = "expands more than " + std::to_string(limits_.expansion_ratio) + " times";
    }
    if (!stopped_.empty()) {
      member.status = ItemStatus::skipped;
      member.reason = "left out: the disk " + stopped_;
      return give(member);
    }
    if (data.size() < bytes) {
      member.status = data.empty() ? ItemStatus::corrupt : ItemStatus::partly_read;
      member.reason =
          "the file breaks off: " + std::to_string(data.size()) + " of " + std::to_string(bytes) + " bytes are there";
      lose("files of the disk break off");
    }
    member.data = as_bytes(data);
    give(member);
  }

  void give(const Member& member) {
    ++members_;
    const Status taken = sink_.member(member);
    if (!taken && stopped_.empty()) stopped_ = taken.error().message;
  }

  const Disk& disk_;
  std::uint64_t packed_;
  const Limits& limits_;
  Sink& sink_;
  std::string lost_, stopped_;
  std::uint64_t expanded_ = 0;
  std::uint32_t members_ = 0, systems_ = 0, encrypted_ = 0;
};

Outcome cannot_open() {
  return not_read(ItemStatus::corrupt, "the disk image is damaged, or other files belong to it");
}

std::uint64_t be(std::string_view text, std::uint64_t at, unsigned count) {
  std::uint64_t value = 0;
  for (unsigned i = 0; i < count; ++i) value = value << 8 | le8(text, at + i);
  return value;
}

// What zlib makes of it, `most` bytes of it at most; as much as came out when it is damaged.
std::string inflated(std::string_view packed, std::uint64_t most, int window) {
  z_stream stream{};
  std::string out;
  if (inflateInit2(&stream, window) != Z_OK) return out;
  out.resize(static_cast<std::size_t>(most));
  stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(packed.data()));
  stream.avail_in = static_cast<uInt>(packed.size());
  stream.next_out = reinterpret_cast<Bytef*>(out.data());
  stream.avail_out = static_cast<uInt>(out.size());
  inflate(&stream, Z_FINISH);
  out.resize(out.size() - stream.avail_out);
  inflateEnd(&stream);
  return out;
}

}  // namespace

Sureness sniff_raw(ByteView bytes) {
  const std::string_view text = as_text(bytes);
  if (text.size() < 4 * sector) return 0;
  if (text.substr(sector, 8) == "EFI PART"sv) return 90;
  const bool boot = text[510] == '\x55' && text[511] == '\xAA';
  if (boot && (text.substr(3, 8) == "NTFS    "sv || text.substr(3, 8) == "EXFAT   "sv)) return 90;
  if (is_fat(text)) return 88;
  if (is_ext(text)) return 85;
  if ((text.substr(1024, 2) == "H+"sv || text.substr(1024, 2) == "HX"sv) &&
      static_cast<unsigned char>(text[1027]) <= 5 && text[1026] == '\0')
    return 80;
  return has_partition_table(text, text.size()) ? 75 : 0;
}
Outcome read_raw(ByteView bytes, const Limits& limits, Sink& sink) {
  Disk disk;
  disk.bytes = bytes.size();
  disk.read = [bytes](std::uint64_t at, char* to, std::size_t count) -> std::ptrdiff_t {
    std::memcpy(to, bytes.data() + at, count);
    return static_cast<std::ptrdiff_t>(count);
  };
  return DiskReader(disk, bytes.size(), limits, sink).run();
}

Sureness sniff_qcow(ByteView bytes) { return as_text(bytes).starts_with("QFI\xFB") && bytes.size() > 72 ? 95 : 0; }
Outcome read_qcow(ByteView bytes, const Limits& limits, Sink& sink) {
  const std::string_view text = as_text(bytes);
  const std::uint64_t version = be(text, 4, 4), cluster_bits = be(text, 20, 4), size = be(text, 24, 8);
  if (version != 2 && version != 3)
    return not_read(ItemStatus::unsupported, "a disk image of a version that is not read");
  if (be(text, 32, 4) != 0) return not_read(ItemStatus::encrypted, "the disk image is encrypted");
  if (be(text, 8, 8) != 0) return not_read(ItemStatus::unsupported, "holds what was changed in another disk image");
  if (cluster_bits < 9 || cluster_bits > 21 || size > most_disk_bytes) return cannot_open();
  const std::uint64_t cluster = std::uint64_t{1} << cluster_bits, per_table = cluster / 8, map = be(text, 40, 8);
  constexpr std::uint64_t place = 0x00FFFFFFFFFFFE00ull;
  std::string unpacked;
  std::uint64_t unpacked_at = ~std::uint64_t{0};
  Disk disk;
  disk.bytes = size;
  disk.read = [&](std::uint64_t at, char* to, std::size_t count) -> std::ptrdiff_t {
    const std::uint64_t number = at >> cluster_bits, inside = at & (cluster - 1);
    count = static_cast<std::size_t>(std::min<std::uint64_t>(count, cluster - inside));
    const std::uint64_t table = be(text, map + number / per_table * 8, 8) & place;
    const std::uint64_t entry = table == 0 ? 0 : be(text, table + number % per_table * 8, 8);
    std::memset(to, 0, count);
    if ((entry >> 62 & 1) != 0) {
      const unsigned bits = static_cast<unsigned>(62 - (cluster_bits - 8));
      const std::uint64_t from = entry & ((std::uint64_t{1} << bits) - 1);
      const std::uint64_t sectors = ((entry & ((std::uint64_t{1} << 62) - 1)) >> bits) + 1;
      if (unpacked_at != number) {
        unpacked = inflated(slice(text, from, sectors * sector - from % sector), cluster, -15);
        unpacked_at = number;
      }
      if (inside < unpacked.size())
        std::memcpy(to, unpacked.data() + inside, std::min<std::size_t>(count, unpacked.size() - inside));
    } else if ((entry & place) != 0 && (entry & 1) == 0) {
      const std::string_view data = slice(text, (entry & place) + inside, count);
      std::memcpy(to, data.data(), data.size());
    }
    return static_cast<std::ptrdiff_t>(count);
  };
  return DiskReader(disk, bytes.size(), limits, sink).run();
}

Sureness sniff_vmdk(ByteView bytes) {
  const std::string_view text = as_text(bytes);
  if (text.size() < sector) return 0;
  return text.starts_with("KDMV") || text.starts_with("COWD") ? 92 : text.starts_with("# Disk DescriptorFile") ? 90 : 0;
}
Outcome read_vmdk(ByteView bytes, const Limits& limits, Sink& sink) {
  if (as_text(bytes).starts_with("# Disk"))
    return not_read(ItemStatus::unsupported, "describes a disk whose data stands in other files");
  BfioFile file(bytes), extent(bytes);
  libvmdk_handle_t* image = nullptr;
  size64_t size = 0;
  Outcome outcome = cannot_open();
  if (file.ok() && extent.ok() && libvmdk_handle_initialize(&image, nullptr) == 1) {
    if (libvmdk_handle_open_file_io_handle(image, file.handle(), LIBVMDK_OPEN_READ, nullptr) == 1) {
      if (extent.pool() != nullptr &&
          libvmdk_handle_open_extent_data_files_file_io_pool(image, extent.pool(), nullptr) == 1 &&
          libvmdk_handle_get_media_size(image, &size, nullptr) == 1) {
        Disk disk;
        disk.bytes = size;
        disk.read = [image](std::uint64_t at, char* to, std::size_t count) -> std::ptrdiff_t {
          return libvmdk_handle_read_buffer_at_offset(image, to, count, static_cast<off64_t>(at), nullptr);
        };
        outcome = DiskReader(disk, bytes.size(), limits, sink).run();
      }
      libvmdk_handle_close(image, nullptr);
    }
    libvmdk_handle_free(&image, nullptr);
  }
  return outcome;
}

Sureness sniff_vhd(ByteView bytes) {
  const std::string_view text = as_text(bytes);
  if (text.size() < 3 * sector) return 0;
  if (text.starts_with("conectix") || text.starts_with("vhdxfile")) return 95;
  return text.substr(text.size() - sector, 8) == "conectix"sv ? 93 : 0;
}
Outcome read_vhd(ByteView bytes, const Limits& limits, Sink& sink) {
  const std::string_view text = as_text(bytes);
  if (text.starts_with("vhdxfile")) return not_read(ItemStatus::unsupported, "a VHDX image is recognised but not read");
  if (text.size() < sector) return cannot_open();
  const std::string_view footer = text.starts_with("conectix") ? text : text.substr(text.size() - sector);
  const std::uint64_t kind = be(footer, 60, 4), size = be(footer, 48, 8);
  if (kind == 2) return read_raw(bytes.first(bytes.size() - sector), limits, sink);
  if (kind == 4) return not_read(ItemStatus::unsupported, "holds what was changed in another disk image");
  const std::string_view header = slice(text, be(footer, 16, 8), 1024);
  const std::uint64_t map = be(header, 16, 8), blocks = be(header, 28, 4), block = be(header, 32, 4);
  if (kind != 3 || !header.starts_with("cxsparse") || block < sector || block > (64u << 20) || block % sector != 0 ||
      size > most_disk_bytes)
    return cannot_open();
  // Before the sectors of a block stands a bit for each of them.
  const std::uint64_t bits = (block / sector / 8 + sector - 1) / sector * sector;
  Disk disk;
  disk.bytes = size;
  disk.read = [&](std::uint64_t at, char* to, std::size_t count) -> std::ptrdiff_t {
    const std::uint64_t number = at / block, inside = at % block;
    count = static_cast<std::size_t>(std::min<std::uint64_t>(count, block - inside));
    const std::uint64_t first = number < blocks ? be(text, map + number * 4, 4) : 0xFFFFFFFF;
    std::memset(to, 0, count);
    if (first != 0xFFFFFFFF) {
      const std::string_view data = slice(text, first * sector + bits + inside, count);
      std::memcpy(to, data.data(), data.size());
    }
    return static_cast<std::ptrdiff_t>(count);
  };
  return DiskReader(disk, bytes.size(), limits, sink).run();
}

Sureness sniff_ewf(ByteView bytes) {
  const std::string_view text = as_text(bytes);
  return text.starts_with("EVF\x09\x0D\x0A\xFF\0"sv) || text.starts_with("EVF2\x0D\x0A\x81\0"sv) ? 95 : 0;
}
Outcome read_ewf(ByteView bytes, const Limits& limits, Sink& sink) {
  const std::string_view text = as_text(bytes);
  if (text.starts_with("EVF2")) return not_read(ItemStatus::unsupported, "an Ex01 image is recognised but not read");
  if (le16(text, 9) > 1)
    return not_read(ItemStatus::unsupported, "part " + std::to_string(le16(text, 9)) + " of a split disk image");
  // Sections, each naming the next: the figures of the disk, and tables of where its chunks stand.
  struct Chunk {
    std::uint64_t at = 0;
    bool packed = false;
  };
  std::vector<Chunk> chunks;
  std::uint64_t chunk_bytes = 0, size = 0, wanted = 0;
  bool goes_on = false;
  std::uint64_t at = 13;
  for (int sections = 0; sections < 100'000 && at + 76 <= text.size(); ++sections) {
    const std::string_view kind = slice(text, at, 16);
    const std::string_view data = slice(text, at + 76, text.size());
    if (kind.starts_with("volume"sv) || kind.starts_with("disk"sv)) {
      wanted = le32(data, 4);
      chunk_bytes = std::uint64_t{le32(data, 8)} * le32(data, 12);
      size = le64(data, 16) * le32(data, 12);
    } else if (kind.starts_with("table\0"sv)) {
      const std::uint64_t count =
          std::min<std::uint64_t>(le32(data, 0), (data.size() - std::min<std::size_t>(24, data.size())) / 4);
      const std::uint64_t base = le64(data, 8);
      for (std::uint64_t i = 0; i < count && chunks.size() < (std::size_t{1} << 24); ++i) {
        const std::uint32_t entry = le32(data, 24 + i * 4);
        chunks.push_back({base + (entry & 0x7FFFFFFF), (entry & 0x80000000) != 0});
      }
    } else if (kind.starts_with("next\0"sv)) {
      goes_on = true;
      break;
    } else if (kind.starts_with("done\0"sv)) {
      break;
    }
    const std::uint64_t next = le64(text, at + 16);
    if (next <= at) break;
    at = next;
  }
  if (chunks.empty() || chunk_bytes < sector || chunk_bytes > (64u << 20) || size > most_disk_bytes)
    return cannot_open();
  std::string unpacked;
  std::uint64_t unpacked_number = ~std::uint64_t{0};
  Disk disk;
  disk.bytes = std::min<std::uint64_t>(size, chunks.size() * chunk_bytes);
  disk.read = [&](std::uint64_t from, char* to, std::size_t count) -> std::ptrdiff_t {
    const std::uint64_t number = from / chunk_bytes, inside = from % chunk_bytes;
    if (number >= chunks.size()) return 0;
    count = static_cast<std::size_t>(std::min<std::uint64_t>(count, chunk_bytes - inside));
    const Chunk& chunk = chunks[static_cast<std::size_t>(number)];
    if (!chunk.packed) {
      const std::string_view data = slice(text, chunk.at + inside, count);
      std::memcpy(to, data.data(), data.size());
      return static_cast<std::ptrdiff_t>(data.size());
    }
    if (unpacked_number != number) {
      unpacked = inflated(slice(text, chunk.at, 2 * chunk_bytes), chunk_bytes, 15);
      unpacked_number = number;
    }
    if (inside >= unpacked.size()) return 0;
    count = std::min<std::size_t>(count, unpacked.size() - static_cast<std::size_t>(inside));
    std::memcpy(to, unpacked.data() + inside, count);
    return static_cast<std::ptrdiff_t>(count);
  };
  Outcome outcome = DiskReader(disk, bytes.size(), limits, sink).run();
  if (goes_on || chunks.size() < wanted) {
    if (outcome.status == ItemStatus::read) outcome.status = ItemStatus::partly_read;
    outcome.reason = "part 1 of a split disk image, " + std::to_string(chunks.size()) + " of " +
                     std::to_string(wanted) + " pieces are there" +
                     (outcome.reason.empty() ? "" : "; " + outcome.reason);
  }
  return outcome;
}

Sureness sniff_encrypted(ByteView bytes) {
  const std::string_view text = as_text(bytes);
  return text.starts_with("LUKS\xBA\xBE"sv) || (text.size() > sector && text.substr(3, 8) == "-FVE-FS-"sv) ? 95 : 0;
}
Outcome read_encrypted(ByteView, const Limits&, Sink&) {
  return not_read(ItemStatus::encrypted, "the disk is encrypted");
}

Sureness sniff_dmg(ByteView bytes) {
  const std::string_view text = as_text(bytes);
  return text.size() > sector && text.substr(text.size() - sector, 8) == "koly\0\0\0\x04"sv ? 96 : 0;
}

}  // namespace spillmap::disk_image
