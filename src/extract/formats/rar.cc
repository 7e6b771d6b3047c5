#include "extract/formats/rar.h"

#include <zlib.h>

#include <algorithm>
#include <map>
#include <optional>
#include <vector>

#include "extract/cipher.h"
#include "extract/little_endian.h"

namespace spillmap::rar {
namespace {

using namespace std::string_view_literals;

constexpr std::string_view signature_4 = "Rar!\x1A\x07\0"sv, signature_5 = "Rar!\x1A\x07\x01\0"sv;
constexpr std::size_t most_header_bytes = 2u << 20;
constexpr std::size_t most_blocks = 2'000'000;

std::uint32_t crc_of(std::string_view bytes) {
  return static_cast<std::uint32_t>(crc32_z(0, reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size()));
}

std::string fixed(std::uint64_t value, unsigned bytes) {
  std::string out;
  for (unsigned i = 0; i < bytes; ++i) out += static_cast<char>(value >> (8 * i) & 0xFF);
  return out;
}

// Version 5 ------------------------------------------------------------------------------------------------------

// Seven bits a byte, lowest first.
std::string number_text(std::uint64_t value) {
  std::string out;
  do {
    out += static_cast<char>((value & 0x7F) | (value > 0x7F ? 0x80 : 0));
    value >>= 7;
  } while (value != 0);
  return out;
}

class Input {
 public:
  explicit Input(std::string_view bytes) : bytes_(bytes) {}
  bool ok() const { return ok_; }
  std::size_t at() const { return at_; }
  std::uint64_t number() {
    std::uint64_t value = 0;
    for (unsigned shift = 0; shift < 64; shift += 7) {
      if (at_ >= bytes_.size()) break;
      const auto byte = static_cast<unsigned char>(bytes_[at_++]);
      value |= std::uint64_t{byte & 0x7Fu} << shift;
      if ((byte & 0x80) == 0) return value;
    }
    ok_ = false;
    return 0;
  }
  std::string_view take(std::uint64_t count) {
    if (count > bytes_.size() - at_) {
      ok_ = false;
      return {};
    }
    const std::string_view out = bytes_.substr(at_, count);
    at_ += count;
    return out;
  }

 private:
  std::string_view bytes_;
  std::size_t at_ = 0;
  bool ok_ = true;
};

struct Lock5 {
  unsigned power = 0;
  std::string salt, iv, check;  // check: 8 bytes, or none

  std::uint64_t steps() const { return std::max<std::uint64_t>((std::uint64_t{1} << power) * 3 / 4, 1); }
  // 32 rounds more than the key takes give what a password is checked by.
  bool fits(std::string_view password) const {
    const std::string rounds =
        pbkdf2(DigestKind::sha256, password, salt, static_cast<std::uint32_t>((1u << power) + 32), 32);
    std::string folded(8, '\0');
    for (std::size_t i = 0; i < rounds.size(); ++i) folded[i % 8] = static_cast<char>(folded[i % 8] ^ rounds[i]);
    return folded == check;
  }
  std::string key(std::string_view password) const {
    return pbkdf2(DigestKind::sha256, password, salt, std::uint32_t{1} << power, 32);
  }
  static bool take(Input& in, bool with_iv, Lock5& out) {
    if (in.number() != 0) return false;
    const std::uint64_t flags = in.number();
    out.power = static_cast<unsigned>(le8(in.take(1), 0));
    out.salt = in.take(16);
    if (with_iv) out.iv = in.take(16);
    if ((flags & 1) != 0) out.check = in.take(12).substr(0, 8);
    out.tweaked = (flags & 2) != 0;
    return in.ok() && out.power <= 24;
  }
  bool tweaked = false;  // checksums are made with the key: they say nothing here
};

class Keys5 {
 public:
  const std::string& key(const Lock5& lock, std::string_view password) {
    constexpr std::size_t most_kept = 1000;
    if (keys_.size() >= most_kept) keys_.clear();
    std::string& key = keys_[{lock.power, lock.salt, std::string(password)}];
    if (key.empty()) key = lock.key(password);
    return key;
  }

 private:
  std::map<std::tuple<unsigned, std::string, std::string>, std::string> keys_;
};

// What is packed is a row of blocks; behind the last, the cipher fills up. Each begins with flags, a checksum and its
// size.
std::size_t packed_bytes(std::string_view data) {
  std::size_t at = 0;
  for (;;) {
    const unsigned flags = le8(data, at), size_bytes = (flags >> 3 & 3) + 1;
    if (at + 2 + size_bytes > data.size() || size_bytes > 3) return data.size();
    at += 2 + size_bytes + static_cast<std::size_t>(le_number(data, at + 2, size_bytes));
    if (at >= data.size()) return data.size();
    if ((flags & 0x40) != 0) return at;
  }
}

struct Block5 {
  std::uint64_t type = 0, flags = 0, data_bytes = 0;
  std::string_view fields, extra, data;
  std::optional<Lock5> lock;
};

class Rar5 {
 public:
  Rar5(std::string_view bytes, PasswordTrial& trial) : bytes_(bytes), trial_(trial) {}

  bool encrypted() const { return encrypted_; }
  std::uint32_t line() const { return line_; }
  const std::string& archive() const { return out_; }

  static std::vector<MemberLook> look(std::string_view bytes) {
    std::vector<MemberLook> out;
    std::size_t at = signature_5.size();
    for (std::size_t blocks = 0; at < bytes.size() && blocks < most_blocks; ++blocks) {
      Block5 block;
      std::string opened;
      if (!take(bytes, {}, at, block, opened) || block.type == 5) break;
      if (block.type != 2) continue;
      Input in(block.fields);
      const std::uint64_t flags = in.number();
      in.number();
      in.number();
      if ((flags & 2) != 0) in.take(4);
      const std::uint32_t crc = (flags & 4) != 0 ? le32(in.take(4), 0) : 0;
      if ((flags & 1) == 0)
        out.push_back({in.ok() && !(block.lock && block.lock->tweaked) ? crc : 0, block.lock.has_value()});
    }
    return out;
  }

  // False: a password is missing.
  bool run(const Reads& reads) {
    out_ = bytes_.substr(0, signature_5.size());
    std::size_t at = signature_5.size();
    for (std::size_t blocks = 0; at < bytes_.size() && blocks < most_blocks; ++blocks) {
      Block5 block;
      std::string opened;
      if (!take(bytes_, headers_key_, at, block, opened)) break;
      if (block.type == 4) {
        Lock5 lock;
        Input in(block.fields);
        if (!Lock5::take(in, false, lock)) break;
        encrypted_ = true;
        if (!find(lock)) return false;
        headers_key_ = keys_.key(lock, trial_.password());
        continue;
      }
      // Comments, and tables that only make opening faster.
      if (block.type == 3) continue;
      if (!block.lock) {
        copy(block);
        if (block.type == 5) break;
        continue;
      }
      encrypted_ = true;
      if (!open(block, reads)) return false;
    }
    return true;
  }

 private:
  bool find(const Lock5& lock) {
    if (lock.check.empty()) {
      // Nothing to check it by: what fitted before, or the first.
      const std::uint32_t line = trial_.find(lock.steps(), [](const std::string&) { return true; });
      line_ = line_ == 0 ? line : line_;
      return line != 0;
    }
    if (known_.contains(lock.salt)) return true;
    const std::uint32_t line =
        trial_.find(lock.steps(), [&](const std::string& password) { return lock.fits(password); });
    if (line == 0) return false;
    known_[lock.salt] = line;
    line_ = line_ == 0 ? line : line_;
    return true;
  }

  static bool take(std::string_view all, std::string_view key, std::size_t& at, Block5& block, std::string& opened) {
    std::string_view head = slice(all, at, most_header_bytes);
    std::size_t used = 0;
    if (!key.empty()) {
      // An initial value, then the header in whole blocks of the cipher.
      if (head.size() < 32) return false;
      const std::string_view iv = head.substr(0, 16);
      const std::string first = aes_cbc_decrypt(key, iv, head.substr(16, 16));
      if (first.size() < 16) return false;
      Input length(std::string_view(first).substr(4));
      const std::uint64_t bytes = length.number();
      if (!length.ok() || bytes > most_header_bytes) return false;
      const std::uint64_t whole = (4 + length.at() + bytes + 15) / 16 * 16;
      opened = aes_cbc_decrypt(key, iv, head.substr(16, whole));
      if (opened.size() < whole) return false;
      head = opened;
      used = 16 + whole;
    }
    Input in(slice(head, 4, most_header_bytes));
    const std::uint64_t bytes = in.number();
    const std::size_t length_bytes = in.at();
    const std::string_view body = in.take(bytes);
    if (!in.ok() || crc_of(head.substr(4, length_bytes + bytes)) != le32(head, 0)) return false;
    if (used == 0) used = 4 + length_bytes + bytes;
    Input fields(body);
    block.type = fields.number();
    block.flags = fields.number();
    const std::uint64_t extra_bytes = (block.flags & 1) != 0 ? fields.number() : 0;
    block.data_bytes = (block.flags & 2) != 0 ? fields.number() : 0;
    if (!fields.ok() || extra_bytes > body.size() - fields.at()) return false;
    block.fields = body.substr(fields.at(), body.size() - fields.at() - extra_bytes);
    block.extra = body.substr(body.size() - extra_bytes);
    at += used;
    block.data = slice(all, at, block.data_bytes);
    at += std::min<std::uint64_t>(block.data_bytes, all.size() - at);
    if (block.type == 2 || block.type == 3)
      each_extra(block.extra, [&](std::uint64_t type, std::string_view data, auto) {
        Lock5 lock;
        Input record(data);
        if (type == 1 && Lock5::take(record, true, lock)) block.lock = lock;
      });
    return true;
  }

  template <class Visit>
  static void each_extra(std::string_view extra, Visit visit) {
    while (!extra.empty()) {
      Input in(extra);
      const std::uint64_t bytes = in.number();
      const std::size_t begin = in.at();
      const std::string_view record = in.take(bytes);
      if (!in.ok()) return;
      Input inside(record);
      const std::uint64_t type = inside.number();
      if (!inside.ok()) return;
      visit(type, record.substr(inside.at()), extra.substr(0, begin + bytes));
      extra.remove_prefix(begin + bytes);
    }
  }

  void put(std::uint64_t type, std::uint64_t flags, std::string_view fields, std::string_view extra,
           std::string_view data, std::uint64_t claimed) {
    std::string body = number_text(type);
    flags = extra.empty() ? flags & ~std::uint64_t{1} : flags | 1;
    body += number_text(flags);
    if (!extra.empty()) body += number_text(extra.size());
    if ((flags & 2) != 0) body += number_text(claimed);
    body += fields;
    body += extra;
    const std::string whole = number_text(body.size()) + body;
    out_ += fixed(crc_of(whole), 4) + whole;
    out_ += data;
  }
  void copy(const Block5& block) {
    put(block.type, block.flags, block.fields, block.extra, block.data, block.data_bytes);
  }

  bool open(const Block5& block, const Reads& reads) {
    const Lock5& lock = *block.lock;
    const bool checked = !lock.check.empty();
    if (checked && !find(lock)) return false;
    const std::size_t before = out_.size();
    const auto write = [&](const std::string& password) {
      out_.resize(before);
      std::string data = aes_cbc_decrypt(keys_.key(lock, password), lock.iv, block.data);
      Input in(block.fields);
      const std::uint64_t file_flags = in.number(), unpacked = in.number(), attributes = in.number();
      const std::string_view time = (file_flags & 2) != 0 ? in.take(4) : std::string_view();
      const std::string_view crc = (file_flags & 4) != 0 ? in.take(4) : std::string_view();
      const std::size_t at_method = in.at();
      const std::uint64_t method = in.number();
      if (!in.ok()) return false;
      // What is only stored ends with the last byte of the file and not of the cipher.
      if ((method >> 7 & 7) == 0)
        data.resize(std::min<std::uint64_t>(data.size(), unpacked));
      else
        data.resize(packed_bytes(data));
      std::string fields = number_text(lock.tweaked ? file_flags & ~std::uint64_t{4} : file_flags) +
                           number_text(unpacked) + number_text(attributes) + std::string(time);
      if (!lock.tweaked) fields += crc;
      fields += block.fields.substr(at_method);
      std::string extra;
      each_extra(block.extra, [&](std::uint64_t type, std::string_view, std::string_view record) {
        if (type != 1 && !(type == 2 && lock.tweaked)) extra += record;
      });
      put(block.type, block.flags, fields, extra, data, data.size());
      return true;
    };
    if (checked) return write(trial_.password());
    const std::uint32_t line = trial_.find(lock.steps() + block.data.size() / 16, [&](const std::string& password) {
      return write(password) && reads(out_, nullptr);
    });
    if (line_ == 0) line_ = line;
    return line != 0;
  }

  std::string_view bytes_;
  PasswordTrial& trial_;
  Keys5 keys_;
  std::map<std::string, std::uint32_t> known_;
  std::string headers_key_, out_;
  std::uint32_t line_ = 0;
  bool encrypted_ = false;
};

// Version 4 ------------------------------------------------------------------------------------------------------

struct Key4 {
  std::string key, iv;
};

Key4 key_4(std::string_view password, std::string_view salt) {
  constexpr std::uint32_t rounds = 0x40000, part = rounds / 16;
  const std::string seed = utf16le(password) + std::string(salt);
  Hasher hasher(DigestKind::sha1);
  Key4 out;
  std::string text;
  for (std::uint32_t at = 0; at < rounds; at += part) {
    // The last byte of the digest after the first round of each part is a byte of the initial value.
    hasher.add(seed);
    hasher.add(fixed(at, 3));
    out.iv += hasher.peek()[19];
    text.clear();
    for (std::uint32_t i = at + 1; i < at + part; ++i) {
      text += seed;
      text += static_cast<char>(i & 0xFF);
      text += static_cast<char>(i >> 8 & 0xFF);
      text += static_cast<char>(i >> 16 & 0xFF);
    }
    hasher.add(text);
  }
  const std::string digest = hasher.finish();
  for (std::size_t i = 0; i < 16; ++i) out.key += digest[i / 4 * 4 + 3 - i % 4];
  return out;
}

constexpr std::uint64_t steps_4 = 60'000;

struct Block4 {
  unsigned type = 0, flags = 0;
  std::string head;
  std::string_view data;
};

class Rar4 {
 public:
  Rar4(std::string_view bytes, PasswordTrial& trial) : bytes_(bytes), trial_(trial) {}
  bool encrypted() const { return encrypted_; }
  std::uint32_t line() const { return line_; }
  const std::string& archive() const { return out_; }

  static std::vector<MemberLook> look(std::string_view bytes) {
    std::vector<MemberLook> out;
    std::size_t at = signature_4.size();
    for (std::size_t blocks = 0; at < bytes.size() && blocks < most_blocks; ++blocks) {
      Block4 block;
      std::size_t next = at;
      if (!take(bytes, bytes.substr(at), next, block, 0, at) || next <= at) break;
      at = next;
      if (block.type == 0x73 && (block.flags & 0x80) != 0) break;
      if (block.type == 0x74 && (block.flags & 0xE0) != 0xE0)
        out.push_back({le32(block.head, 16), (block.flags & 0x04) != 0});
    }
    return out;
  }

  bool run(const Reads& reads) {
    out_ = bytes_.substr(0, signature_4.size());
    std::size_t at = signature_4.size();
    for (std::size_t blocks = 0; at < bytes_.size() && blocks < most_blocks; ++blocks) {
      Block4 block;
      std::size_t next = at;
      if (!headers_locked_) {
        if (!take(bytes_, bytes_.substr(at), next, block, 0, at)) break;
      } else {
        const std::string_view salt = slice(bytes_, at, 8);
        const std::string_view sealed = slice(bytes_, at + 8, most_header_bytes);
        const auto opens = [&](const std::string& password) {
          return open_header(sealed, salt, password, at, next, block);
        };
        const bool known = line_ != 0 && opens(trial_.password());
        if (!known) {
          if (line_ != 0) break;
          line_ = trial_.find(steps_4, opens);
          if (line_ == 0) return false;
        }
      }
      at = next;
      if (block.type == 0x73) {
        headers_locked_ = (block.flags & 0x80) != 0;
        encrypted_ = encrypted_ || headers_locked_;
        set_flags(block, block.flags & ~0x80u);
        solid_ = (block.flags & 0x08) != 0;
        put(block);
        begin_ = out_;
        continue;
      }
      if (block.type == 0x7B) {
        put(block);
        break;
      }
      // Comments and the like.
      if (block.type != 0x74) continue;
      if ((block.flags & 0x04) == 0) {
        put(block);
        continue;
      }
      encrypted_ = true;
      if (!open(block, reads)) return false;
    }
    return true;
  }

 private:
  // A header that stands open in `from`; `skipped` bytes stand before its data that are no part of it.
  static bool take(std::string_view all, std::string_view from, std::size_t& next, Block4& block, std::size_t used,
                   std::size_t at) {
    if (from.size() < 7) return false;
    const std::size_t bytes = le16(from, 5);
    if (bytes < 7 || bytes > from.size()) return false;
    block.head = from.substr(0, bytes);
    block.type = le8(from, 2);
    block.flags = le16(from, 3);
    if (block.type < 0x72 || block.type > 0x7B) return false;
    if ((crc_of(std::string_view(block.head).substr(2)) & 0xFFFF) != le16(from, 0)) return false;
    std::uint64_t data = 0;
    if ((block.flags & 0x8000) != 0 || block.type == 0x74) data = le32(block.head, 7);
    if (block.type == 0x74 && (block.flags & 0x100) != 0) data |= std::uint64_t{le32(block.head, 32)} << 32;
    const std::size_t begin = at + (used == 0 ? bytes : used);
    block.data = slice(all, begin, data);
    next = begin + static_cast<std::size_t>(std::min<std::uint64_t>(data, all.size() - std::min(begin, all.size())));
    return true;
  }

  const Key4& key(std::string_view password, std::string_view salt) {
    if (key_.key.empty() || password != key_password_ || salt != key_salt_) {
      key_ = key_4(password, salt);
      key_password_ = password;
      key_salt_ = salt;
    }
    return key_;
  }

  bool open_header(std::string_view sealed, std::string_view salt, const std::string& password, std::size_t at,
                   std::size_t& next, Block4& block) {
    const Key4& k = key(password, salt);
    const std::string first = aes_cbc_decrypt(k.key, k.iv, sealed.substr(0, 16));
    if (first.size() < 16) return false;
    const std::size_t bytes = le16(first, 5), whole = (bytes + 15) / 16 * 16;
    if (bytes < 7 || whole > sealed.size()) return false;
    const std::string open = aes_cbc_decrypt(k.key, k.iv, sealed.substr(0, whole));
    return take(bytes_, open, next, block, 8 + whole, at);
  }

  static void set_flags(Block4& block, unsigned flags) {
    block.flags = flags;
    block.head[3] = static_cast<char>(flags & 0xFF);
    block.head[4] = static_cast<char>(flags >> 8 & 0xFF);
  }
  void put(Block4& block) {
    const std::string crc = fixed(crc_of(std::string_view(block.head).substr(2)) & 0xFFFF, 2);
    block.head.replace(0, 2, crc);
    out_ += block.head;
    out_ += block.data;
  }

  bool open(const Block4& sealed, const Reads& reads) {
    const std::size_t before = out_.size();
    const std::size_t name_at = (sealed.flags & 0x100) != 0 ? 40 : 32;
    const std::size_t salt_at = name_at + le16(sealed.head, 26);
    const bool salted = (sealed.flags & 0x400) != 0;
    if (sealed.head.size() < 32 || (salted && salt_at + 8 > sealed.head.size())) return false;
    // Older ways of encrypting are not known here.
    if (le8(sealed.head, 24) < 29) return false;
    const std::string salt = salted ? sealed.head.substr(salt_at, 8) : std::string();
    const bool stored = le8(sealed.head, 25) == 0x30;
    const auto write = [&](const std::string& password) {
      out_.resize(before);
      const Key4& k = key(password, salt);
      std::string data = aes_cbc_decrypt(k.key, k.iv, sealed.data);
      if (stored) data.resize(std::min<std::uint64_t>(data.size(), le32(sealed.head, 11)));
      Block4 block = sealed;
      if (salted) block.head.erase(salt_at, 8);
      set_flags(block, block.flags & ~0x404u);
      block.head.replace(5, 2, fixed(block.head.size(), 2));
      block.head.replace(7, 4, fixed(data.size() & 0xFFFFFFFF, 4));
      block.data = data;
      put(block);
    };
    // What the archive would be if it held this file alone: files may have different passwords. In a solid one they
    // have the same.
    const auto sound_alone = [&] {
      const std::string one = begin_ + out_.substr(before);
      const std::uint32_t checksum = le32(sealed.head, 16);
      return reads(one, &checksum);
    };
    if (line_ != 0) {
      write(trial_.password());
      if (solid_ || sound_alone()) return true;
    }
    const std::uint32_t line = trial_.find(steps_4, [&](const std::string& password) {
      trial_.spend(sealed.data.size() / 16);
      write(password);
      return sound_alone();
    });
    if (line != 0) {
      line_ = line_ == 0 ? line : line_;
      return true;
    }
    if (line_ == 0) return false;
    // The others came out: this one is damaged, or has a password of its own that was not given.
    out_.resize(before);
    Block4 closed = sealed;
    put(closed);
    return true;
  }

  std::string_view bytes_;
  PasswordTrial& trial_;
  Key4 key_;
  std::string key_password_, key_salt_, out_;
  std::uint32_t line_ = 0;
  std::string begin_;  // up to the first file
  bool headers_locked_ = false, solid_ = false, encrypted_ = false;
};

template <class Version>
Unlocked unlock_as(std::string_view bytes, PasswordTrial& trial, const Reads& reads) {
  Unlocked out;
  Version archive(bytes, trial);
  const bool opened = archive.run(reads);
  if (!archive.encrypted()) return out;
  if (!opened) {
    out.note = trial.note();
    return out;
  }
  out.line = archive.line();
  out.archive = archive.archive();
  return out;
}

}  // namespace

std::vector<MemberLook> look(ByteView bytes) {
  const std::string_view head = as_text(bytes.first(std::min<std::size_t>(bytes.size(), 512u << 10)));
  const std::size_t five = head.find(signature_5), four = head.find(signature_4);
  if (five == std::string_view::npos && four == std::string_view::npos) return {};
  const std::string_view text = as_text(bytes).substr(std::min(five, four));
  return five < four ? Rar5::look(text) : Rar4::look(text);
}

Unlocked unlock(ByteView bytes, const Limits& limits, PasswordTrial& trial, const Reads& reads) {
  Unlocked out;
  if (!trial.any()) return out;
  const std::string_view head = as_text(bytes.first(std::min<std::size_t>(bytes.size(), 512u << 10)));
  const std::size_t five = head.find(signature_5), four = head.find(signature_4);
  if (five == std::string_view::npos && four == std::string_view::npos) return out;
  const std::string_view text = as_text(bytes).substr(std::min(five, four));
  // Never more than a copy in memory.
  if (text.size() > limits.member_bytes) {
    out.note = "; it is too large for passwords to be tried on";
    return out;
  }
  return five < four ? unlock_as<Rar5>(text, trial, reads) : unlock_as<Rar4>(text, trial, reads);
}

}  // namespace spillmap::rar
