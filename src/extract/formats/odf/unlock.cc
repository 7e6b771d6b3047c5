#include "extract/formats/odf/unlock.h"

#include <zlib.h>

#include <algorithm>
#include <optional>
#include <vector>

#include "base/text.h"
#include "extract/base64.h"
#include "extract/cipher.h"
#include "extract/xml.h"
#include "extract/zip.h"

namespace spillmap::odf {
namespace {

constexpr std::size_t checked_bytes = 1024;
constexpr std::uint32_t most_iterations = 10'000'000;

struct Part {
  std::string name, checksum, iv, salt;
  bool aes = false, known = false;
  DigestKind start = DigestKind::sha1, check = DigestKind::sha1;
  std::uint32_t iterations = 0, key_bytes = 16;

  std::string key(const std::string& password) const {
    return pbkdf2(DigestKind::sha1, digest(start, password), salt, iterations, key_bytes);
  }
  std::string open(std::string_view key, std::string_view sealed) const {
    return aes ? aes_cbc_decrypt(key, iv, sealed) : blowfish_cfb_decrypt(key, iv, sealed);
  }
};

class Manifest : public XmlHandler {
 public:
  void open(std::string_view local, const XmlAttributes& attributes) override {
    const auto has = [](std::string_view text, std::string_view part) { return contains_ignore_case(text, part); };
    if (local == "file-entry") {
      part_ = Part();
      part_.name = attributes.get("full-path");
      inside_ = false;
    } else if (local == "encryption-data") {
      encrypted = true;
      inside_ = true;
      part_.check = has(attributes.get("checksum-type"), "sha256") ? DigestKind::sha256 : DigestKind::sha1;
      part_.checksum = decode_base64(attributes.get("checksum"), 256);
    } else if (local == "algorithm" && inside_) {
      const std::string_view name = attributes.get("algorithm-name");
      part_.aes = has(name, "-cbc") && has(name, "aes");
      part_.known = part_.aes || has(name, "blowfish");
      part_.key_bytes = part_.aes ? 32 : 16;
      part_.iv = decode_base64(attributes.get("initialisation-vector"), 256);
    } else if (local == "key-derivation" && inside_) {
      if (!has(attributes.get("key-derivation-name"), "pbkdf2")) part_.known = false;
      part_.iterations = attributes.number("iteration-count", 1024, most_iterations);
      part_.key_bytes = attributes.number("key-size", part_.key_bytes, 32);
      part_.salt = decode_base64(attributes.get("salt"), 256);
    } else if (local == "start-key-generation" && inside_) {
      const std::string_view name = attributes.get("start-key-generation-name");
      part_.start = has(name, "sha256") ? DigestKind::sha256 : DigestKind::sha1;
    }
  }
  void close(std::string_view local) override {
    if (local == "file-entry" && inside_ && parts.size() < 10'000) parts.push_back(part_);
  }
  void text(std::string_view) override {}

  bool encrypted = false;
  std::vector<Part> parts;

 private:
  Part part_;
  bool inside_ = false;
};

// Parts stand in it as they are, not packed.
class ZipWriter {
 public:
  void add(std::string_view name, std::string_view data) {
    const auto crc =
        static_cast<std::uint32_t>(crc32_z(0, reinterpret_cast<const unsigned char*>(data.data()), data.size()));
    const std::size_t place = out_.size();
    const auto both = [&](std::string& to) {
      number(to, 0, 4);  // flags and method
      number(to, 0, 4);  // time
      number(to, crc, 4);
      number(to, data.size(), 4);
      number(to, data.size(), 4);
      number(to, name.size(), 2);
      number(to, 0, 2);
    };
    out_ += "PK\3\4";
    number(out_, 20, 2);
    both(out_);
    out_ += name;
    out_ += data;
    list_ += "PK\1\2";
    number(list_, 20, 2);
    number(list_, 20, 2);
    both(list_);
    number(list_, 0, 2 + 2 + 2 + 4);
    number(list_, place, 4);
    list_ += name;
    ++count_;
  }
  std::string finish() {
    const std::size_t place = out_.size();
    out_ += list_;
    out_ += "PK\5\6";
    number(out_, 0, 4);
    number(out_, count_, 2);
    number(out_, count_, 2);
    number(out_, list_.size(), 4);
    number(out_, place, 4);
    number(out_, 0, 2);
    return std::move(out_);
  }

 private:
  static void number(std::string& to, std::uint64_t value, unsigned bytes) {
    for (unsigned i = 0; i < bytes; ++i) to += static_cast<char>(i < 8 ? value >> (8 * i) & 0xFF : 0);
  }
  std::string out_, list_;
  std::uint32_t count_ = 0;
};

// Without a head, and with what fills the last block of the cipher behind it.
bool unpack(std::string_view packed, std::uint64_t most, std::string& out) {
  z_stream stream{};
  if (inflateInit2(&stream, -MAX_WBITS) != Z_OK) return false;
  stream.next_in = const_cast<Bytef*>(reinterpret_cast<const Bytef*>(packed.data()));
  stream.avail_in = static_cast<uInt>(std::min<std::size_t>(packed.size(), 1u << 30));
  int status = Z_OK;
  char piece[64u << 10];
  while (status == Z_OK && out.size() <= most) {
    stream.next_out = reinterpret_cast<Bytef*>(piece);
    stream.avail_out = sizeof piece;
    status = ::inflate(&stream, Z_NO_FLUSH);
    if (status != Z_OK && status != Z_STREAM_END) break;
    out.append(piece, sizeof piece - stream.avail_out);
  }
  inflateEnd(&stream);
  return status == Z_STREAM_END && out.size() <= most;
}

// Is this the begin of the packed part that the manifest has the checksum of?
bool fits(const Part& part, std::string_view key, std::string_view sealed) {
  std::string begin = part.open(key, sealed.substr(0, checked_bytes));
  if (begin.empty()) return false;
  if (part.aes && sealed.size() <= checked_bytes) {
    // The last byte says how many were added to fill the last block.
    const auto added = static_cast<unsigned char>(begin.back());
    if (added == 0 || added > 16 || added > begin.size()) return false;
    begin.resize(begin.size() - added);
  }
  return digest(part.check, begin) == part.checksum;
}

}  // namespace

Unlocked unlock(ByteView bytes, const Limits& limits, PasswordTrial& trial) {
  constexpr std::string_view other_way = "; it is encrypted in a way that no password is tried on";
  Unlocked out;
  auto zip = ZipFile::open(bytes, limits);
  if (!zip) return out;
  Manifest manifest;
  const ZipEntry* listed = zip->find("META-INF/manifest.xml");
  if (listed == nullptr) return out;
  XmlReader reader(manifest, limits.nesting);
  (void)zip->read(*listed, [&](std::string_view piece) { return reader.feed(piece); });
  (void)reader.finish();
  out.encrypted = manifest.encrypted;
  if (!out.encrypted || !trial.any()) return out;
  // The text is there in every document, and is tried on.
  const auto text = std::find_if(manifest.parts.begin(), manifest.parts.end(),
                                 [](const Part& part) { return part.name == "content.xml"; });
  const ZipEntry* entry = zip->find("content.xml");
  if (text == manifest.parts.end() || entry == nullptr || !text->known || text->iterations == 0 ||
      text->checksum.empty() || text->key_bytes < 5) {
    out.note = other_way;
    return out;
  }
  const auto sealed = zip->read_all(*entry, limits.member_bytes);
  if (!sealed) {
    out.note = other_way;
    return out;
  }
  const std::uint64_t steps = std::uint64_t{text->iterations} * ((text->key_bytes + 19) / 20);
  out.line = trial.find(steps, [&](const std::string& password) { return fits(*text, text->key(password), *sealed); });
  if (out.line == 0) {
    out.note = trial.note();
    return out;
  }
  ZipWriter writer;
  std::uint64_t room = limits.member_bytes;
  for (const Part& part : manifest.parts) {
    const ZipEntry* at = zip->find(part.name);
    if (at == nullptr || !part.known) continue;
    const auto data = zip->read_all(*at, room);
    std::string open;
    // What cannot be opened or unpacked whole is missed by who reads the document, or is damaged there.
    if (!data || !unpack(part.open(part.key(trial.password()), *data), room, open)) continue;
    room -= std::min<std::uint64_t>(room, open.size());
    writer.add(part.name, open);
  }
  out.document = writer.finish();
  return out;
}

}  // namespace spillmap::odf
