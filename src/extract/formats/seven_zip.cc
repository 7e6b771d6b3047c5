#include "extract/formats/seven_zip.h"

#include <lzma.h>
#include <zlib.h>

#include <algorithm>
#include <cstring>
#include <optional>

#include "extract/cipher.h"
#include "extract/little_endian.h"

namespace spillmap::seven_zip {
namespace {

using namespace std::string_view_literals;

constexpr std::string_view signature = "7z\xBC\xAF\x27\x1C"sv;
constexpr std::string_view method_copy = "\0"sv, method_aes = "\x06\xF1\x07\x01"sv, method_lzma = "\x03\x01\x01"sv,
                           method_lzma2 = "\x21"sv;
constexpr std::size_t start_bytes = 32, most_header_bytes = 64u << 20;
constexpr std::size_t most_members = 4'000'000;
constexpr std::uint32_t most_folders = 200'000, most_coders = 32, most_streams = 64;

enum Id : std::uint8_t {
  end = 0,
  header = 1,
  archive_properties = 2,
  main_streams = 4,
  pack_info = 6,
  unpack_info = 7,
  sub_streams = 8,
  size_id = 9,
  crc_id = 10,
  folder_id = 11,
  coders_unpack_size = 12,
  unpack_streams = 13,
  encoded_header = 23,
};

// What is beyond the end, or out of bounds, makes it not ok, and everything after it zero.
class Input {
 public:
  explicit Input(std::string_view bytes) : bytes_(bytes) {}
  bool ok() const { return ok_; }
  std::size_t at() const { return at_; }
  std::uint8_t byte() {
    if (!ok_ || at_ >= bytes_.size()) return fail();
    return static_cast<std::uint8_t>(bytes_[at_++]);
  }
  std::string_view take(std::uint64_t count) {
    if (!ok_ || count > bytes_.size() - at_) {
      fail();
      return {};
    }
    const std::string_view out = bytes_.substr(at_, count);
    at_ += count;
    return out;
  }
  // The first byte says by its leading ones how many follow.
  std::uint64_t number() {
    const unsigned first = byte();
    std::uint64_t value = 0;
    unsigned mask = 0x80;
    for (unsigned i = 0; i < 8; ++i, mask >>= 1) {
      if ((first & mask) == 0) return value | std::uint64_t{first & (mask - 1)} << (8 * i);
      value |= std::uint64_t{byte()} << (8 * i);
    }
    return value;
  }
  std::uint32_t count(std::uint64_t most) {
    const std::uint64_t value = number();
    if (value > most) return fail();
    return static_cast<std::uint32_t>(value);
  }
  // Bits for `count` things, or a byte that says that all have theirs.
  std::vector<bool> defined(std::size_t count) {
    std::vector<bool> out(count, true);
    if (byte() != 0) return out;
    unsigned bits = 0;
    for (std::size_t i = 0; i < count && ok_; ++i) {
      if (i % 8 == 0) bits = byte();
      out[i] = (bits >> (7 - i % 8) & 1) != 0;
    }
    return out;
  }
  std::uint8_t fail() {
    ok_ = false;
    return 0;
  }

 private:
  std::string_view bytes_;
  std::size_t at_ = 0;
  bool ok_ = true;
};

class Output {
 public:
  void byte(unsigned value) { out += static_cast<char>(value); }
  void number(std::uint64_t value) {
    unsigned first = 0, mask = 0x80, bytes = 0;
    for (; bytes < 8; ++bytes, mask >>= 1) {
      if (value < std::uint64_t{1} << (7 * (bytes + 1))) {
        first |= static_cast<unsigned>(value >> (8 * bytes));
        break;
      }
      first |= mask;
    }
    byte(first);
    for (unsigned i = 0; i < bytes; ++i) byte(value >> (8 * i) & 0xFF);
  }
  void fixed(std::uint64_t value, unsigned bytes) {
    for (unsigned i = 0; i < bytes; ++i) byte(value >> (8 * i) & 0xFF);
  }
  std::string out;
};

struct Coder {
  std::string method, properties;
  std::uint32_t inputs = 1, outputs = 1;
};
struct Bind {
  std::uint32_t input = 0, output = 0;
};
struct Folder {
  std::vector<Coder> coders;
  std::vector<Bind> binds;
  std::vector<std::uint32_t> packed;  // inputs that come from the archive, in the order of its streams
  std::vector<std::uint64_t> sizes;   // of outputs
  std::optional<std::uint32_t> crc;
};
struct Streams {
  std::uint64_t place = 0;  // of the first packed stream, behind the start
  std::vector<std::uint64_t> packed_sizes;
  std::vector<Folder> folders;
};

bool read_folder(Input& in, Folder& folder) {
  const std::uint32_t coders = in.count(most_coders);
  std::uint32_t inputs = 0, outputs = 0;
  for (std::uint32_t i = 0; i < coders && in.ok(); ++i) {
    Coder coder;
    const unsigned flags = in.byte();
    if ((flags & 0xC0) != 0) return false;
    coder.method = in.take(flags & 0x0F);
    if ((flags & 0x10) != 0) {
      coder.inputs = in.count(most_streams);
      coder.outputs = in.count(most_streams);
    }
    if ((flags & 0x20) != 0) coder.properties = in.take(in.count(4096));
    inputs += coder.inputs;
    outputs += coder.outputs;
    folder.coders.push_back(std::move(coder));
  }
  if (!in.ok() || outputs == 0 || inputs + 1 < outputs || inputs > most_streams || outputs > most_streams) return false;
  for (std::uint32_t i = 0; i + 1 < outputs; ++i) {
    Bind bind;
    bind.input = in.count(inputs - 1);
    bind.output = in.count(outputs - 1);
    folder.binds.push_back(bind);
  }
  const std::uint32_t packed = inputs - (outputs - 1);
  if (packed == 1) {
    for (std::uint32_t i = 0; i < inputs; ++i)
      if (std::none_of(folder.binds.begin(), folder.binds.end(), [&](const Bind& b) { return b.input == i; })) {
        folder.packed.push_back(i);
        break;
      }
  } else {
    for (std::uint32_t i = 0; i < packed; ++i) folder.packed.push_back(in.count(inputs - 1));
  }
  folder.sizes.resize(outputs);
  return in.ok() && folder.packed.size() == packed;
}

// Packed streams and folders; stops behind the account of the folders.
bool read_streams(Input& in, Streams& out) {
  if (in.byte() != pack_info) return false;
  out.place = in.number();
  const std::uint32_t packed = in.count(most_folders);
  for (std::uint8_t id = in.byte(); id != end; id = in.byte()) {
    if (!in.ok()) return false;
    if (id == size_id) {
      for (std::uint32_t i = 0; i < packed && in.ok(); ++i) out.packed_sizes.push_back(in.number());
    } else if (id == crc_id) {
      for (const bool one : in.defined(packed))
        if (one) in.take(4);
    } else {
      return false;
    }
  }
  if (!in.ok() || out.packed_sizes.size() != packed) return false;
  if (in.byte() != unpack_info || in.byte() != folder_id) return false;
  const std::uint32_t folders = in.count(most_folders);
  if (in.byte() != 0) return false;  // kept elsewhere
  std::uint64_t used = 0;
  for (std::uint32_t i = 0; i < folders && in.ok(); ++i) {
    if (!read_folder(in, out.folders.emplace_back())) return false;
    used += out.folders.back().packed.size();
  }
  if (in.byte() != coders_unpack_size) return false;
  for (Folder& folder : out.folders)
    for (std::uint64_t& size : folder.sizes) size = in.number();
  for (std::uint8_t id = in.byte(); id != end; id = in.byte()) {
    if (!in.ok() || id != crc_id) return false;
    const std::vector<bool> defined = in.defined(out.folders.size());
    for (std::size_t i = 0; i < out.folders.size() && in.ok(); ++i)
      if (defined[i]) out.folders[i].crc = le32(in.take(4), 0);
  }
  return in.ok() && used == packed;
}

void write_streams(Output& out, const Streams& streams) {
  out.byte(pack_info);
  out.number(streams.place);
  out.number(streams.packed_sizes.size());
  out.byte(size_id);
  for (const std::uint64_t size : streams.packed_sizes) out.number(size);
  out.byte(end);
  out.byte(unpack_info);
  out.byte(folder_id);
  out.number(streams.folders.size());
  out.byte(0);
  for (const Folder& folder : streams.folders) {
    out.number(folder.coders.size());
    for (const Coder& coder : folder.coders) {
      const bool plain = coder.inputs == 1 && coder.outputs == 1;
      out.byte(static_cast<unsigned>(coder.method.size()) | (plain ? 0 : 0x10) | (coder.properties.empty() ? 0 : 0x20));
      out.out += coder.method;
      if (!plain) {
        out.number(coder.inputs);
        out.number(coder.outputs);
      }
      if (!coder.properties.empty()) {
        out.number(coder.properties.size());
        out.out += coder.properties;
      }
    }
    for (const Bind& bind : folder.binds) {
      out.number(bind.input);
      out.number(bind.output);
    }
    if (folder.packed.size() > 1)
      for (const std::uint32_t input : folder.packed) out.number(input);
  }
  out.byte(coders_unpack_size);
  for (const Folder& folder : streams.folders)
    for (const std::uint64_t size : folder.sizes) out.number(size);
  if (std::any_of(streams.folders.begin(), streams.folders.end(), [](const Folder& f) { return f.crc.has_value(); })) {
    out.byte(crc_id);
    out.byte(0);
    for (std::size_t i = 0; i < streams.folders.size(); i += 8) {
      unsigned bits = 0;
      for (std::size_t k = i; k < i + 8; ++k)
        bits = bits << 1 | static_cast<unsigned>(k < streams.folders.size() && streams.folders[k].crc.has_value());
      out.byte(bits);
    }
    for (const Folder& folder : streams.folders)
      if (folder.crc) out.fixed(*folder.crc, 4);
  }
  out.byte(end);
}

std::uint32_t crc_of(std::string_view bytes) {
  return static_cast<std::uint32_t>(crc32_z(0, reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size()));
}

// How a key is made of a password; the same for all folders of most archives.
struct KeySetup {
  unsigned rounds_power = 0;
  std::string salt, iv;

  static std::optional<KeySetup> parse(std::string_view properties) {
    KeySetup out;
    if (properties.empty()) return std::nullopt;
    const unsigned first = static_cast<unsigned char>(properties[0]);
    out.rounds_power = first & 0x3F;
    if (out.rounds_power > 24 && out.rounds_power != 0x3F) return std::nullopt;
    if ((first & 0xC0) == 0) {
      out.iv.resize(16);
      return out;
    }
    const unsigned second = le8(properties, 1);
    const std::size_t salt = (first >> 7 & 1) + (second >> 4), iv = (first >> 6 & 1) + (second & 0x0F);
    if (properties.size() < 2 + salt + iv) return std::nullopt;
    out.salt = properties.substr(2, salt);
    out.iv = properties.substr(2 + salt, iv);
    out.iv.resize(16);
    return out;
  }
  std::uint64_t steps() const {
    return rounds_power == 0x3F ? 1 : std::max<std::uint64_t>((std::uint64_t{1} << rounds_power) / 5, 1);
  }
  std::string key(std::string_view password) const {
    const std::string wide = utf16le(password);
    if (rounds_power == 0x3F) {
      std::string key = salt + wide;
      key.resize(32);
      return key;
    }
    Hasher hasher(DigestKind::sha256);
    // Many rounds at a time.
    constexpr std::uint64_t batch = 256;
    const std::size_t round_bytes = salt.size() + wide.size() + 8;
    std::string rounds;
    for (std::uint64_t i = 0; i < batch; ++i) rounds += salt + wide + std::string(8, '\0');
    const std::uint64_t all = std::uint64_t{1} << rounds_power;
    for (std::uint64_t at = 0; at < all; at += batch) {
      const std::uint64_t count = std::min(batch, all - at);
      for (std::uint64_t i = 0; i < count; ++i) {
        char* number = rounds.data() + (i + 1) * round_bytes - 8;
        for (unsigned k = 0; k < 8; ++k) number[k] = static_cast<char>((at + i) >> (8 * k) & 0xFF);
      }
      hasher.add(std::string_view(rounds).substr(0, count * round_bytes));
    }
    return hasher.finish();
  }
};

class KeyCache {
 public:
  const std::string& key(const KeySetup& setup, std::string_view password) {
    if (key_.empty() || setup.rounds_power != power_ || setup.salt != salt_ || password != password_) {
      key_ = setup.key(password);
      power_ = setup.rounds_power;
      salt_ = setup.salt;
      password_ = password;
    }
    return key_;
  }

 private:
  unsigned power_ = 0;
  std::string salt_, password_, key_;
};

// LZMA or LZMA2 as 7z has it, without a head. `most` bytes are wanted; false when the bytes cannot be it.
bool unpack(const Coder& coder, std::string_view packed, std::uint64_t most, std::string& out, bool& whole) {
  whole = false;
  if (coder.method == method_copy) {
    out = packed.substr(0, most);
    whole = packed.size() >= most;
    return true;
  }
  lzma_filter filters[2] = {};
  filters[0].id = coder.method == method_lzma ? LZMA_FILTER_LZMA1 : LZMA_FILTER_LZMA2;
  filters[1].id = LZMA_VLI_UNKNOWN;
  if (coder.method != method_lzma && coder.method != method_lzma2) return false;
  if (lzma_properties_decode(&filters[0], nullptr, reinterpret_cast<const std::uint8_t*>(coder.properties.data()),
                             coder.properties.size()) != LZMA_OK)
    return false;
  // A small text needs no large window, whatever is claimed.
  auto* options = static_cast<lzma_options_lzma*>(filters[0].options);
  options->dict_size = static_cast<std::uint32_t>(std::clamp<std::uint64_t>(most, 4096, options->dict_size));
  lzma_stream stream = LZMA_STREAM_INIT;
  const lzma_ret begun = lzma_raw_decoder(&stream, filters);
  std::free(filters[0].options);
  if (begun != LZMA_OK) return false;
  out.assign(most, '\0');
  stream.next_in = reinterpret_cast<const std::uint8_t*>(packed.data());
  stream.avail_in = packed.size();
  stream.next_out = reinterpret_cast<std::uint8_t*>(out.data());
  stream.avail_out = out.size();
  lzma_ret result = LZMA_OK;
  while (result == LZMA_OK && stream.avail_out != 0 && stream.avail_in != 0) result = lzma_code(&stream, LZMA_RUN);
  whole = stream.avail_out == 0;
  out.resize(out.size() - stream.avail_out);
  lzma_end(&stream);
  return result == LZMA_OK || result == LZMA_STREAM_END || result == LZMA_BUF_ERROR;
}

// The output of coder `at` that is fed by the packed stream `number`, when the coder is the cipher.
std::optional<std::size_t> cipher_of(const Folder& folder, std::size_t number) {
  std::uint32_t input = 0;
  for (std::size_t i = 0; i < folder.coders.size(); ++i) {
    if (folder.packed[number] == input && folder.coders[i].method == method_aes && folder.coders[i].inputs == 1 &&
        folder.coders[i].outputs == 1)
      return i;
    input += folder.coders[i].inputs;
  }
  return std::nullopt;
}

// Takes the cipher out of the folder: what it was fed with goes to whom it fed.
void drop_coder(Folder& folder, std::size_t number, std::size_t coder) {
  std::uint32_t input = 0, output = 0;
  for (std::size_t i = 0; i < coder; ++i) {
    input += folder.coders[i].inputs;
    output += folder.coders[i].outputs;
  }
  const auto bind =
      std::find_if(folder.binds.begin(), folder.binds.end(), [&](const Bind& b) { return b.output == output; });
  if (bind == folder.binds.end()) {
    // It feeds nobody: what comes out of it is the file.
    folder.coders[coder] = {std::string(method_copy), {}, 1, 1};
    return;
  }
  folder.packed[number] = bind->input;
  folder.binds.erase(bind);
  folder.coders.erase(folder.coders.begin() + static_cast<std::ptrdiff_t>(coder));
  folder.sizes.erase(folder.sizes.begin() + static_cast<std::ptrdiff_t>(output));
  for (Bind& b : folder.binds) {
    b.input -= b.input > input;
    b.output -= b.output > output;
  }
  for (std::uint32_t& one : folder.packed) one -= one > input;
}

class Archive {
 public:
  Archive(std::string_view bytes, const Limits& limits) : bytes_(bytes), limits_(limits) {}

  // The account of members and streams, which may itself be packed and encrypted: then `locked` and `key_` are set.
  bool find_header() {
    if (bytes_.size() < start_bytes || !bytes_.starts_with(signature)) return false;
    const std::uint64_t place = le64(bytes_, 12), size = le64(bytes_, 20);
    if (size == 0 || size > most_header_bytes || place > bytes_.size() - start_bytes ||
        size > bytes_.size() - start_bytes - place)
      return false;
    header_ = bytes_.substr(start_bytes + place, size);
    return true;
  }
  // Takes one coat off. False: nothing more can be done.
  bool unpack_header(KeyCache& keys, const std::string* password, bool& wants_password, bool& wrong) {
    wants_password = wrong = false;
    Input in(header_);
    if (in.byte() != encoded_header) return false;
    Streams streams;
    if (!read_streams(in, streams) || streams.folders.size() != 1 || streams.packed_sizes.size() != 1) return false;
    const Folder& folder = streams.folders[0];
    std::string data(packed(streams.place, streams.packed_sizes[0]));
    if (data.empty()) return false;
    const auto cipher = cipher_of(folder, 0);
    std::size_t rest = 0;
    if (cipher) {
      const auto setup = KeySetup::parse(folder.coders[*cipher].properties);
      if (!setup || folder.coders.size() > 2) return false;
      wants_password = true;
      steps_ = setup->steps();
      if (password == nullptr) return false;
      data = aes_cbc_decrypt(keys.key(*setup, *password), setup->iv, data);
      data.resize(std::min<std::uint64_t>(data.size(), folder.sizes[*cipher]));
      rest = folder.coders.size() == 1 ? 1 : 1 - *cipher;
    } else if (folder.coders.size() != 1) {
      return false;
    }
    std::string out = data;
    bool whole = true;
    if (rest < folder.coders.size()) {
      const std::uint64_t size = folder.sizes[rest];
      if (size > most_header_bytes) return false;
      wrong = !unpack(folder.coders[rest], data, size, out, whole) || !whole;
    }
    if (folder.crc && crc_of(out) != *folder.crc) wrong = true;
    if (wrong) return false;
    header_store_ = std::move(out);
    header_ = header_store_;
    return true;
  }

  bool parse() {
    Input in(header_);
    if (in.byte() != header) return false;
    std::uint8_t id = in.byte();
    if (id == archive_properties) {
      while (in.byte() != end && in.ok()) in.take(in.number());
      id = in.byte();
    }
    if (id != main_streams || !read_streams(in, streams_)) return false;
    rest_ = header_.substr(in.at());
    return true;
  }

  // The first encrypted stream's way to make a key.
  std::optional<KeySetup> cipher() const {
    for (const Folder& folder : streams_.folders)
      for (std::size_t i = 0; i < folder.packed.size(); ++i)
        if (const auto coder = cipher_of(folder, i)) return KeySetup::parse(folder.coders[*coder].properties);
    return std::nullopt;
  }

  // A quick look whether the first encrypted stream begins as what it is packed with.
  bool could_be(KeyCache& keys, const std::string& password) const {
    std::uint64_t place = streams_.place;
    std::size_t number = 0;
    for (const Folder& folder : streams_.folders)
      for (std::size_t i = 0; i < folder.packed.size(); ++i, place += streams_.packed_sizes[number++]) {
        const auto coder = cipher_of(folder, i);
        if (!coder) continue;
        const auto setup = KeySetup::parse(folder.coders[*coder].properties);
        if (!setup || folder.coders.size() != 2) return true;
        const Coder& next = folder.coders[1 - *coder];
        if (next.method != method_lzma && next.method != method_lzma2) return true;
        constexpr std::uint64_t look_bytes = 16u << 10;
        const std::string begin = aes_cbc_decrypt(keys.key(*setup, password), setup->iv,
                                                  packed(place, std::min(streams_.packed_sizes[number], look_bytes)));
        std::string out;
        bool whole = false;
        return unpack(next, begin, std::min(folder.sizes[1 - *coder], look_bytes), out, whole);
      }
    return false;
  }

  std::string without_cipher(KeyCache& keys, const std::string& password) const {
    Streams out = streams_;
    std::string data;
    std::uint64_t place = streams_.place;
    std::size_t number = 0;
    for (Folder& folder : out.folders) {
      for (std::size_t i = 0; i < folder.packed.size(); ++i, ++number) {
        const std::uint64_t size = streams_.packed_sizes[number];
        const std::string_view raw = packed(place, size);
        place += size;
        if (raw.size() != size) return {};
        const auto coder = cipher_of(folder, i);
        if (!coder) {
          data += raw;
          continue;
        }
        const auto setup = KeySetup::parse(folder.coders[*coder].properties);
        if (!setup) return {};
        std::uint32_t output = 0;
        for (std::size_t k = 0; k < *coder; ++k) output += folder.coders[k].outputs;
        std::string open = aes_cbc_decrypt(keys.key(*setup, password), setup->iv, raw);
        open.resize(std::min<std::uint64_t>(open.size(), folder.sizes[output]));
        data += open;
        out.packed_sizes[number] = open.size();
        drop_coder(folder, i, *coder);
      }
    }
    out.place = 0;
    Output account;
    account.byte(header);
    account.byte(main_streams);
    write_streams(account, out);
    account.out += rest_;
    Output start;
    start.fixed(data.size(), 8);
    start.fixed(account.out.size(), 8);
    start.fixed(crc_of(account.out), 4);
    Output all;
    all.out += signature;
    all.byte(0);
    all.byte(4);
    all.fixed(crc_of(start.out), 4);
    all.out += start.out;
    all.out += data;
    all.out += account.out;
    return std::move(all.out);
  }

  std::vector<std::uint32_t> checksums() const;
  std::uint64_t steps() const { return steps_; }
  bool too_large() const {
    std::uint64_t all = 0;
    for (const std::uint64_t size : streams_.packed_sizes) all += std::min(size, limits_.member_bytes);
    return all >= limits_.member_bytes;
  }

 private:
  std::string_view packed(std::uint64_t place, std::uint64_t size) const {
    if (place > bytes_.size() - start_bytes) return {};
    return slice(bytes_, start_bytes + place, size);
  }

  std::string_view bytes_, header_, rest_;
  std::string header_store_;
  const Limits& limits_;
  Streams streams_;
  std::uint64_t steps_ = 1;
};

// Checksums of members: of a folder that holds one, its own; of others a list.
std::vector<std::uint32_t> read_checksums(std::string_view rest, const std::vector<Folder>& folders) {
  Input in(rest);
  std::vector<std::uint32_t> counts(folders.size(), 1), out;
  std::uint8_t id = in.byte();
  std::vector<std::uint32_t> listed;
  if (id == sub_streams) {
    id = in.byte();
    if (id == unpack_streams) {
      for (std::uint32_t& count : counts) count = in.count(most_folders);
      id = in.byte();
    }
    if (id == size_id) {
      for (const std::uint32_t count : counts)
        for (std::uint32_t i = 0; i + 1 < count && in.ok(); ++i) in.number();
      id = in.byte();
    }
    if (id == crc_id) {
      std::size_t unknown = 0;
      for (std::size_t i = 0; i < folders.size(); ++i)
        unknown += counts[i] == 1 && folders[i].crc ? 0 : std::min<std::size_t>(counts[i], most_folders);
      if (unknown > most_members) return {};
      for (const bool one : in.defined(unknown)) listed.push_back(one ? le32(in.take(4), 0) : 0);
    }
  }
  if (!in.ok()) return {};
  std::size_t next = 0;
  for (std::size_t i = 0; i < folders.size(); ++i) {
    if (counts[i] == 1 && folders[i].crc) {
      out.push_back(*folders[i].crc);
      continue;
    }
    for (std::uint32_t k = 0; k < counts[i] && out.size() < most_members; ++k)
      out.push_back(next < listed.size() ? listed[next++] : 0);
  }
  return out;
}

std::vector<std::uint32_t> Archive::checksums() const { return read_checksums(rest_, streams_.folders); }

}  // namespace

Look look(ByteView bytes) {
  Look out;
  const std::size_t at = as_text(bytes.first(std::min<std::size_t>(bytes.size(), 512u << 10))).find(signature);
  if (at == std::string_view::npos) return out;
  const Limits limits;
  Archive archive(as_text(bytes).substr(at), limits);
  if (!archive.find_header()) return out;
  KeyCache keys;
  bool wrong = false;
  for (int coat = 0; coat < 4 && archive.unpack_header(keys, nullptr, out.encrypted, wrong); ++coat) {
  }
  if (out.encrypted || !archive.parse()) return out;
  out.encrypted = archive.cipher().has_value();
  out.checksums = archive.checksums();
  return out;
}

Unlocked unlock(ByteView bytes, const Limits& limits, PasswordTrial& trial, const Reads& reads) {
  Unlocked out;
  if (!trial.any()) return out;
  const std::size_t at = as_text(bytes.first(std::min<std::size_t>(bytes.size(), 512u << 10))).find(signature);
  if (at == std::string_view::npos) return out;
  Archive archive(as_text(bytes).substr(at), limits);
  KeyCache keys;
  if (!archive.find_header()) return out;
  const std::string* password = nullptr;
  // The account may be packed twice.
  for (int coat = 0; coat < 4; ++coat) {
    bool wants = false, wrong = false;
    if (archive.unpack_header(keys, password, wants, wrong)) continue;
    if (!wants) break;
    bool opened = false;
    out.line = trial.find(archive.steps(), [&](const std::string& one) {
      opened = archive.unpack_header(keys, &one, wants, wrong);
      return opened;
    });
    if (!opened) {
      out.note = trial.note();
      return out;
    }
    password = &trial.password();
  }
  if (!archive.parse()) return out;
  const auto setup = archive.cipher();
  if (!setup && password == nullptr) return out;
  if (archive.too_large()) {
    out.line = 0;
    out.note = "; it is too large for passwords to be tried on";
    return out;
  }
  if (setup) {
    std::string made;
    const std::uint32_t line = trial.find(setup->steps(), [&](const std::string& one) {
      if (!archive.could_be(keys, one)) return false;
      trial.spend(bytes.size() / 16);
      made = archive.without_cipher(keys, one);
      return !made.empty() && reads(made, nullptr);
    });
    if (line == 0) {
      out.note = trial.note();
      out.line = 0;
      return out;
    }
    out.line = line;
    out.archive = std::move(made);
    return out;
  }
  out.archive = archive.without_cipher(keys, *password);
  return out;
}

}  // namespace spillmap::seven_zip
