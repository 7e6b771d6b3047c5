// Word, Excel and PowerPoint files with a password: a compound file that holds the document's zip under a cipher, and
// an account of the cipher, in binary ("standard") or in XML ("agile").
#include <algorithm>
#include <functional>

#include "extract/base64.h"
#include "extract/cipher.h"
#include "extract/compound.h"
#include "extract/formats/ooxml/package.h"
#include "extract/little_endian.h"
#include "extract/office_veil.h"
#include "extract/passwords.h"
#include "extract/xml_tree.h"

namespace spillmap::ooxml {
namespace {

// What Excel encrypts a workbook with that is only protected against writing; nobody is asked for it.
constexpr std::string_view known_to_all = "VelvetSweatshop";
constexpr std::uint32_t most_spins = 10'000'000;

struct CipherOf {
  std::string salt;
  std::size_t key_bytes = 0, block_bytes = 0, hash_bytes = 0;
  DigestKind digest = DigestKind::sha1;
};

bool take_cipher(const XmlNode& node, CipherOf& out) {
  const auto number = [&](std::string_view name) -> std::size_t {
    const std::string_view text = node.attribute(name);
    if (text.empty() || text.size() > 8 || !all_digits(text)) return 0;
    return std::stoul(std::string(text));
  };
  const std::string_view hash = node.attribute("hashAlgorithm");
  if (hash == "SHA1" || hash == "SHA-1")
    out.digest = DigestKind::sha1;
  else if (hash == "SHA256" || hash == "SHA-256")
    out.digest = DigestKind::sha256;
  else if (hash == "SHA384" || hash == "SHA-384")
    out.digest = DigestKind::sha384;
  else if (hash == "SHA512" || hash == "SHA-512")
    out.digest = DigestKind::sha512;
  else if (hash == "MD5")
    out.digest = DigestKind::md5;
  else
    return false;
  out.salt = decode_base64(node.attribute("saltValue"), 1024);
  out.key_bytes = number("keyBits") / 8;
  out.block_bytes = number("blockSize");
  out.hash_bytes = digest_bytes(out.digest);
  return node.attribute("cipherAlgorithm") == "AES" && node.attribute("cipherChaining") == "ChainingModeCBC" &&
         out.block_bytes == 16 && (out.key_bytes == 16 || out.key_bytes == 24 || out.key_bytes == 32) &&
         !out.salt.empty();
}

std::string fitted(std::string text, std::size_t bytes) {
  text.resize(bytes, '\x36');
  return text;
}

std::string le32_text(std::uint64_t value) {
  std::string out;
  for (unsigned i = 0; i < 4; ++i) out += static_cast<char>(value >> (8 * i) & 0xFF);
  return out;
}

// The agile account, and what it takes to try a password.
class Agile {
 public:
  bool parse(std::string_view xml) {
    XmlNode root;
    if (!read_xml_tree(as_bytes(xml), root, 32)) return false;
    const XmlNode* top = root.name == "encryption" ? &root : root.child("encryption");
    const XmlNode* data = top == nullptr ? nullptr : top->child("keyData");
    const XmlNode* keys = top == nullptr ? nullptr : top->child("keyEncryptors");
    if (data == nullptr || keys == nullptr || !take_cipher(*data, data_)) return false;
    for (const XmlNode& encryptor : keys->children) {
      const XmlNode* key = encryptor.child("encryptedKey");
      if (key == nullptr || key->attribute("spinCount").empty() || !take_cipher(*key, key_)) continue;
      const std::string spins(key->attribute("spinCount"));
      if (spins.size() > 8 || !all_digits(spins) || std::stoul(spins) > most_spins) return false;
      spins_ = static_cast<std::uint32_t>(std::stoul(spins));
      input_ = decode_base64(key->attribute("encryptedVerifierHashInput"), 1024);
      value_ = decode_base64(key->attribute("encryptedVerifierHashValue"), 1024);
      secret_ = decode_base64(key->attribute("encryptedKeyValue"), 1024);
      return true;
    }
    return false;
  }
  std::uint64_t steps() const { return spins_ + 8u; }

  bool opens(const std::string& password) {
    Hasher hasher(key_.digest);
    hasher.add(key_.salt);
    hasher.add(utf16le(password));
    std::string hash = hasher.finish();
    for (std::uint32_t i = 0; i < spins_; ++i) {
      hasher.add(le32_text(i));
      hasher.add(hash);
      hash = hasher.finish();
    }
    const auto open = [&](std::string_view purpose, std::string_view bytes) {
      return aes_cbc_decrypt(fitted(digest(key_.digest, hash, purpose), key_.key_bytes), fitted(key_.salt, 16), bytes);
    };
    using namespace std::string_view_literals;
    const std::string input = open("\xFE\xA7\xD2\x76\x3B\x4B\x9E\x79"sv, input_);
    const std::string value = open("\xD7\xAA\x0F\x6D\x30\x61\x34\x4E"sv, value_);
    if (input.empty() || value.size() < key_.hash_bytes ||
        digest(key_.digest, input) != value.substr(0, key_.hash_bytes))
      return false;
    opened_ = open("\x14\x6E\x0B\xE7\xAB\xAC\xD0\xD6"sv, secret_).substr(0, data_.key_bytes);
    return opened_.size() == data_.key_bytes;
  }

  std::string decrypted(std::string_view package) const {
    constexpr std::size_t segment_bytes = 4096;
    std::string out;
    out.reserve(package.size());
    for (std::size_t at = 0; at < package.size(); at += segment_bytes)
      out += aes_cbc_decrypt(opened_, fitted(digest(data_.digest, data_.salt, le32_text(at / segment_bytes)), 16),
                             package.substr(at, segment_bytes));
    return out;
  }

 private:
  CipherOf data_, key_;
  std::uint32_t spins_ = 0;
  std::string input_, value_, secret_, opened_;
};

}  // namespace

Outcome read_encrypted(ByteView bytes, const Limits& limits, Sink& sink) {
  constexpr std::string_view closed = "the Office document needs a password";
  const auto file = CompoundFile::open(bytes);
  if (!file) return not_read(ItemStatus::encrypted, std::string(closed) + "; it is damaged, too");
  const std::string info = file->read("EncryptionInfo", 1u << 20).data;
  const unsigned major = le16(info, 0), minor = le16(info, 2);
  Agile agile;
  std::optional<OfficeVeil> standard;
  std::uint64_t steps = 0;
  std::function<bool(const std::string&)> opens;
  if (major == 4 && minor == 4 && agile.parse(std::string_view(info).substr(std::min<std::size_t>(info.size(), 8)))) {
    steps = agile.steps();
    opens = [&](const std::string& password) { return agile.opens(password); };
  } else if (standard = OfficeVeil::parse(info); standard && standard->is_aes()) {
    steps = standard->steps();
    opens = [&](const std::string& password) { return standard->opens(password); };
  } else {
    return not_read(ItemStatus::encrypted,
                    std::string(closed) + "; it is encrypted in a way that no password is tried on");
  }
  PasswordTrial trial(sink);
  std::uint32_t line = 0;
  trial.spend(steps);
  if (!opens(std::string(known_to_all))) {
    line = trial.find(steps, opens);
    if (line == 0) return not_read(ItemStatus::encrypted, std::string(closed) + trial.note());
  }
  std::string document;
  bool whole = false;
  {
    const CompoundStream package = file->read("EncryptedPackage", bytes.size());
    const std::string_view sealed =
        std::string_view(package.data).substr(std::min<std::size_t>(package.data.size(), 8));
    document = standard ? standard->decrypted(sealed) : agile.decrypted(sealed);
    const std::uint64_t size = le64(package.data, 0);
    whole = package.whole && document.size() >= size;
    if (document.size() > size) document.resize(size);
  }
  const Format* format = identify(as_bytes(document));
  if (format == nullptr || format->read == nullptr || format->read == read_encrypted)
    return {ItemStatus::corrupt, "what the password opened is no document that is read", line};
  Outcome outcome = format->read(as_bytes(document), limits, sink);
  if (!whole && outcome.status == ItemStatus::read)
    outcome = not_read(ItemStatus::partly_read, "the document breaks off");
  outcome.password_line = line;
  return outcome;
}

}  // namespace spillmap::ooxml
