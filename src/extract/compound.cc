#include "extract/compound.h"

#include <algorithm>

#include "base/text.h"
#include "extract/little_endian.h"

namespace spillmap {
namespace {

constexpr std::string_view magic = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";
constexpr std::uint32_t last_sector = 0xFFFFFFFAu;  // greater numbers mean free, end of chain, table
constexpr std::uint32_t none = 0xFFFFFFFFu;
constexpr std::size_t entry_bytes = 128;
constexpr std::size_t most_entries = 1u << 20;
constexpr unsigned most_depth = 32;
constexpr unsigned mini_shift = 6;

void put(std::string& out, std::uint64_t value, unsigned bytes) {
  for (unsigned i = 0; i < bytes; ++i) out += static_cast<char>(value >> (8 * i) & 0xFF);
}

}  // namespace

bool CompoundFile::is_one(ByteView bytes) { return as_text(bytes).starts_with(magic); }

bool CompoundFile::names(ByteView bytes, std::string_view name) {
  if (!is_one(bytes)) return false;
  std::string wide;
  for (const char c : name) {
    wide += c;
    wide += '\0';
  }
  wide.append(2, '\0');
  const std::string_view text = as_text(bytes);
  const auto stands_in = [&](std::string_view piece, std::size_t offset) {
    for (std::size_t at = piece.find(wide); at != std::string_view::npos; at = piece.find(wide, at + 2))
      if ((offset + at) % 128 == 0) return true;
    return false;
  };
  // The directory begins where the header says.
  const unsigned shift = bytes.size() > 64 ? bytes[30] : 9;
  std::uint64_t sector = 0;
  for (std::size_t i = 4; i-- > 0;) sector = sector << 8 | (bytes.size() > 64 ? bytes[48 + i] : 0);
  const std::uint64_t at = shift == 9 || shift == 12 ? (sector + 1) << shift : 512;
  if (at < text.size() && stands_in(text.substr(at, 8u << 10), 0)) return true;
  constexpr std::size_t glance = 64u << 10;
  const ByteView head = bytes.first(std::min(bytes.size(), glance)), tail = bytes.last(std::min(bytes.size(), glance));
  return stands_in(as_text(head), 0) || stands_in(as_text(tail), bytes.size() - tail.size());
}

std::uint32_t CompoundFile::next(std::uint32_t sector) const { return sector < table_.size() ? table_[sector] : none; }

std::string_view CompoundFile::sector(std::uint32_t number) const {
  return slice(bytes_, (std::uint64_t{number} + 1) << shift_, std::uint64_t{1} << shift_);
}

std::string CompoundFile::chain(std::uint32_t start, std::uint64_t most, bool* whole) const {
  std::string out;
  std::size_t steps = 0;
  const std::size_t sectors = (bytes_.size() >> shift_) + 1;
  std::uint32_t at = start;
  while (at < last_sector && out.size() < most) {
    const std::string_view piece = sector(at);
    if (piece.empty() || ++steps > sectors) {
      *whole = false;
      break;
    }
    out += piece.substr(0, most - out.size());
    at = next(at);
  }
  return out;
}

Result<CompoundFile> CompoundFile::open(ByteView bytes) {
  CompoundFile file;
  file.bytes_ = as_text(bytes);
  const std::string_view text = file.bytes_;
  if (text.size() < 512 || !text.starts_with(magic)) return fail(ErrorKind::malformed, "it is no compound file");
  file.shift_ = le16(text, 30);
  if (file.shift_ < 7 || file.shift_ > 16) return fail(ErrorKind::malformed, "its sectors have an impossible size");
  file.mini_limit_ = le32(text, 56);
  const std::size_t sectors = (text.size() >> file.shift_) + 1;
  const std::size_t per_sector = (std::size_t{1} << file.shift_) / 4;

  // Where the sectors of the sector table are: 109 in the header, the rest in a chain of their own.
  std::vector<std::uint32_t> places;
  const std::size_t claimed = std::min<std::size_t>(le32(text, 44), sectors);
  for (std::size_t i = 0; i < 109 && places.size() < claimed; ++i) places.push_back(le32(text, 76 + 4 * i));
  std::uint32_t more = le32(text, 68);
  for (std::size_t steps = 0; more < last_sector && places.size() < claimed && steps < sectors; ++steps) {
    const std::string_view list = file.sector(more);
    if (list.empty()) break;
    for (std::size_t i = 0; i + 1 < per_sector && places.size() < claimed; ++i) places.push_back(le32(list, 4 * i));
    more = le32(list, 4 * (per_sector - 1));
  }
  if (places.size() < claimed) file.whole_ = false;
  file.table_.reserve(std::min(places.size() * per_sector, sectors + per_sector));
  for (const std::uint32_t place : places) {
    if (file.table_.size() > sectors) break;
    const std::string_view piece = place < last_sector ? file.sector(place) : std::string_view();
    if (piece.size() < (std::size_t{1} << file.shift_)) file.whole_ = false;
    for (std::size_t i = 0; i < per_sector; ++i)
      file.table_.push_back(4 * i + 4 <= piece.size() ? le32(piece, 4 * i) : none);
  }

  const std::string directory = file.chain(le32(text, 48), most_entries * entry_bytes, &file.whole_);
  const std::size_t count = directory.size() / entry_bytes;
  if (count == 0) return fail(ErrorKind::malformed, "the compound file breaks off before its directory");
  struct Raw {
    std::uint32_t left, right, child;
  };
  std::vector<Raw> raw(count);
  std::vector<CompoundEntry> all(count);
  for (std::size_t i = 0; i < count; ++i) {
    const std::string_view entry = std::string_view(directory).substr(i * entry_bytes, entry_bytes);
    const std::size_t name_bytes = std::min<std::size_t>(le16(entry, 64), 64);
    all[i].name = utf16_text(entry.substr(0, name_bytes < 2 ? 0 : name_bytes - 2));
    const unsigned type = le8(entry, 66);
    all[i].storage = type == 1 || type == 5 || i == 0;
    all[i].class_id = entry.substr(80, 16);
    all[i].start = le32(entry, 116);
    // With sectors of 512 bytes the upper half of the size is often rubbish.
    all[i].bytes = file.shift_ <= 9 ? le32(entry, 120) : le64(entry, 120);
    raw[i] = {le32(entry, 68), le32(entry, 72), type == 0 ? none : le32(entry, 76)};
    if (type != 1 && type != 2 && type != 5) raw[i].child = none;
  }

  // The entries of a storage are a tree by name; storages are walked level by level, and no entry is taken twice.
  file.entries_.push_back(std::move(all[0]));
  std::vector<bool> seen(count, false);
  seen[0] = true;
  struct Open {
    std::uint32_t place, first;
    unsigned depth;
  };
  std::vector<Open> open = {{0, raw[0].child, 0}};
  for (std::size_t next_open = 0; next_open < open.size(); ++next_open) {
    const Open storage = open[next_open];
    std::vector<std::uint32_t> path;
    std::uint32_t at = storage.first;
    while (true) {
      while (at < count && !seen[at]) {
        seen[at] = true;
        path.push_back(at);
        at = raw[at].left;
      }
      if (path.empty()) break;
      const std::uint32_t own = path.back();
      path.pop_back();
      const auto place = static_cast<std::uint32_t>(file.entries_.size());
      file.entries_[storage.place].children.push_back(place);
      const bool below = all[own].storage && storage.depth < most_depth;
      file.entries_.push_back(std::move(all[own]));
      if (below) open.push_back({place, raw[own].child, storage.depth + 1});
      at = raw[own].right;
    }
  }

  const std::uint64_t mini_bytes = std::min<std::uint64_t>(file.entries_[0].bytes, text.size());
  if (file.entries_[0].start < last_sector && mini_bytes > 0) {
    file.mini_stream_ = file.chain(file.entries_[0].start, mini_bytes, &file.whole_);
    bool mini_whole = true;
    const std::string table = file.chain(le32(text, 60), text.size(), &mini_whole);
    file.mini_table_.resize(table.size() / 4);
    for (std::size_t i = 0; i < file.mini_table_.size(); ++i) file.mini_table_[i] = le32(table, 4 * i);
  }
  return file;
}

const CompoundEntry* CompoundFile::child(const CompoundEntry& storage, std::string_view name) const {
  for (const std::uint32_t place : storage.children)
    if (equals_ignore_case(entries_[place].name, name)) return &entries_[place];
  return nullptr;
}

const CompoundEntry* CompoundFile::find(std::string_view path) const {
  const CompoundEntry* entry = &entries_[0];
  for (const std::string_view step : split(path, '/')) {
    entry = child(*entry, step);
    if (entry == nullptr) return nullptr;
  }
  return entry;
}

CompoundStream CompoundFile::read(const CompoundEntry& entry, std::uint64_t most) const {
  CompoundStream stream;
  if (entry.storage) return stream;
  const std::uint64_t wanted = std::min(entry.bytes, most);
  if (entry.bytes < mini_limit_) {
    std::uint32_t at = entry.start;
    while (stream.data.size() < wanted) {
      const std::string_view piece = at < last_sector
                                         ? slice(mini_stream_, std::uint64_t{at} << mini_shift, 1u << mini_shift)
                                         : std::string_view();
      if (piece.empty()) break;
      stream.data += piece.substr(0, wanted - stream.data.size());
      at = at < mini_table_.size() ? mini_table_[at] : none;
    }
  } else {
    stream.data = chain(entry.start, wanted, &stream.whole);
  }
  if (stream.data.size() < entry.bytes) stream.whole = false;
  return stream;
}

CompoundStream CompoundFile::read(std::string_view path, std::uint64_t most) const {
  const CompoundEntry* entry = find(path);
  return entry == nullptr ? CompoundStream{} : read(*entry, most);
}

Result<std::string> CompoundFile::copy(const CompoundEntry& storage, std::uint64_t most) const {
  // Sectors of 4096 bytes, no sectors of 64 bytes (the header says so), siblings as a list to the right.
  constexpr unsigned shift = 12;
  constexpr std::size_t sector_bytes = std::size_t{1} << shift;
  constexpr std::size_t per_table_sector = sector_bytes / 4;
  struct Out {
    const CompoundEntry* entry;
    std::uint32_t right = none, child = none, start = 0xFFFFFFFEu;
    std::uint64_t bytes = 0;
  };
  std::vector<Out> entries = {{&storage}};
  std::string data;  // of all streams, padded to sectors
  std::vector<std::uint32_t> table;
  const auto add_chain = [&](std::string_view bytes) {
    const auto first = static_cast<std::uint32_t>(table.size());
    const std::size_t count = (bytes.size() + sector_bytes - 1) / sector_bytes;
    for (std::size_t i = 0; i < count; ++i)
      table.push_back(i + 1 == count ? 0xFFFFFFFEu : static_cast<std::uint32_t>(table.size() + 1));
    data += bytes;
    data.resize(table.size() * sector_bytes);
    return count == 0 ? 0xFFFFFFFEu : first;
  };
  for (std::size_t i = 0; i < entries.size(); ++i) {
    const CompoundEntry& entry = *entries[i].entry;
    if (!entry.storage) {
      if (data.size() > most || entry.bytes > most)
        return fail(ErrorKind::limit, "the embedded document is larger than the bound");
      const CompoundStream stream = read(entry, most);
      entries[i].start = add_chain(stream.data);
      entries[i].bytes = stream.data.size();
      continue;
    }
    std::uint32_t before = none;
    for (const std::uint32_t place : entry.children) {
      const auto own = static_cast<std::uint32_t>(entries.size());
      if (before == none)
        entries[i].child = own;
      else
        entries[before].right = own;
      before = own;
      entries.push_back({&entries_[place]});
    }
  }
  std::string directory;
  for (std::size_t i = 0; i < entries.size(); ++i) {
    const Out& out = entries[i];
    std::string name;
    std::size_t at = 0;
    const std::string_view utf8 = i == 0 ? std::string_view("Root Entry") : std::string_view(out.entry->name);
    while (at < utf8.size() && name.size() < 62) {
      const char32_t point = next_code_point(utf8, at);
      put(name, point > 0xFFFF ? 0xFFFD : point, 2);
    }
    const std::size_t name_bytes = name.size() + 2;
    name.resize(64);
    directory += name;
    put(directory, name_bytes, 2);
    put(directory, i == 0 ? 5 : out.entry->storage ? 1 : 2, 1);
    put(directory, 1, 1);
    put(directory, none, 4);
    put(directory, out.right, 4);
    put(directory, out.child, 4);
    directory += out.entry->class_id.size() == 16 ? out.entry->class_id : std::string(16, '\0');
    directory.append(20, '\0');
    put(directory, out.start, 4);
    put(directory, out.bytes, 8);
  }
  const std::uint32_t directory_start = add_chain(directory);
  // The table holds itself too.
  std::size_t table_sectors = 1;
  while (table_sectors * per_table_sector < table.size() + table_sectors) ++table_sectors;
  if (table_sectors > 109) return fail(ErrorKind::limit, "the embedded document is larger than the bound");
  const std::size_t first_table = table.size();
  table.resize(first_table + table_sectors, 0xFFFFFFFDu);
  table.resize(table_sectors * per_table_sector, none);

  std::string out(magic);
  out.append(16, '\0');
  put(out, 0x3E, 2);
  put(out, 4, 2);
  put(out, 0xFFFE, 2);
  put(out, shift, 2);
  put(out, mini_shift, 2);
  out.append(10, '\0');
  put(out, table_sectors, 4);
  put(out, directory_start, 4);
  put(out, 0, 4);
  put(out, 0, 4);  // no stream is small
  put(out, 0xFFFFFFFEu, 4);
  put(out, 0, 4);
  put(out, 0xFFFFFFFEu, 4);
  put(out, 0, 4);
  for (std::size_t i = 0; i < 109; ++i) put(out, i < table_sectors ? first_table + i : none, 4);
  out.resize(sector_bytes);
  out += data;
  for (const std::uint32_t sector : table) put(out, sector, 4);
  return out;
}

}  // namespace spillmap
