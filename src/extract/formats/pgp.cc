#include "extract/formats/pgp.h"

#include <algorithm>

#include "base/text.h"

namespace spillmap::pgp {
namespace {

// RFC 4880, 4.3.
enum Tag : unsigned {
  session_key_for_public_key = 1,
  signature = 2,
  session_key_for_password = 3,
  secret_key = 5,
  public_key = 6,
  compressed = 8,
  encrypted = 9,
  encrypted_and_protected = 18,
};

struct Packet {
  unsigned tag = 0;
  std::size_t header = 0;
  std::uint64_t bytes = 0;
  bool open_end = false;  // its length is not told, or in pieces
};

std::uint64_t big_endian(std::string_view text, std::size_t at, std::size_t count) {
  std::uint64_t value = 0;
  for (std::size_t i = 0; i < count; ++i) value = value << 8 | static_cast<unsigned char>(text[at + i]);
  return value;
}

bool packet_at(std::string_view text, Packet& packet) {
  if (text.size() < 6) return false;
  const auto first = static_cast<unsigned char>(text[0]);
  if ((first & 0x80) == 0) return false;
  if ((first & 0x40) != 0) {
    packet.tag = first & 0x3F;
    const auto length = static_cast<unsigned char>(text[1]);
    if (length < 192)
      packet = {packet.tag, 2, length, false};
    else if (length < 224)
      packet = {packet.tag, 3, ((length - 192u) << 8) + static_cast<unsigned char>(text[2]) + 192u, false};
    else if (length == 255)
      packet = {packet.tag, 6, big_endian(text, 2, 4), false};
    else
      packet = {packet.tag, 2, std::uint64_t{1} << (length & 0x1F), true};
    return true;
  }
  packet.tag = first >> 2 & 0xF;
  const unsigned kind = first & 3;
  if (kind == 3)
    packet = {packet.tag, 1, 0, true};
  else
    packet = {packet.tag, 1u + (1u << kind), big_endian(text, 1, 1u << kind), false};
  return true;
}

// A first packet whose inside looks as its tag says: a few bytes alone prove nothing.
bool is_packet(std::string_view text, Packet& packet) {
  if (!packet_at(text, packet) || packet.header + 2 > text.size()) return false;
  const auto version = static_cast<unsigned char>(text[packet.header]);
  const auto second = static_cast<unsigned char>(text[packet.header + 1]);
  const bool room = packet.open_end || packet.header + packet.bytes <= text.size();
  const std::string_view rest = text.substr(std::min<std::size_t>(packet.header + packet.bytes, text.size()));
  Packet next;
  switch (packet.tag) {
    case session_key_for_public_key:
    case session_key_for_password:
      // More keys or the encrypted data follow.
      return room && !packet.open_end && packet.bytes < 4096 &&
             (version == 3 || version == 4 || version == 5 || version == 6) && packet_at(rest, next) &&
             (next.tag == encrypted || next.tag == encrypted_and_protected || next.tag == 20 ||
              next.tag == session_key_for_public_key || next.tag == session_key_for_password);
    case secret_key:
    case public_key:
      return room && !packet.open_end && packet.bytes > 10 && packet.bytes < 65536 && version >= 3 && version <= 6 &&
             (packet_at(rest, next) &&
              (next.tag == 13 || next.tag == 14 || next.tag == 7 || next.tag == 2 || next.tag == 17));
    case encrypted_and_protected: return version == 1 && (room || packet.open_end) && packet.bytes > 20 && second != 0;
    default: return false;
  }
}

constexpr std::string_view armour = "-----BEGIN PGP ";

std::string_view text_start(ByteView bytes) {
  std::string_view text = as_text(bytes.first(std::min<std::size_t>(bytes.size(), 1024)));
  if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
  return trim(text);
}

}  // namespace

Sureness sniff(ByteView bytes) {
  const std::string_view text = text_start(bytes);
  if (text.starts_with(armour) && !text.starts_with("-----BEGIN PGP SIGNED MESSAGE")) return 95;
  Packet packet;
  return is_packet(as_text(bytes), packet) ? 82 : 0;
}

Outcome read(ByteView bytes, const Limits&, Sink&) {
  const std::string_view text = text_start(bytes);
  if (text.starts_with(armour)) {
    const std::string_view kind = text.substr(armour.size(), text.find("-----", armour.size()) - armour.size());
    if (kind.starts_with("MESSAGE")) return not_read(ItemStatus::encrypted, "encrypted with PGP, needs the key");
    if (kind.starts_with("SIGNATURE") || kind.starts_with("PUBLIC KEY")) return read_whole();
    return not_read(ItemStatus::unsupported, "a PGP key");
  }
  Packet packet;
  if (!is_packet(as_text(bytes), packet)) return not_read(ItemStatus::corrupt, "the PGP packets are damaged");
  if (packet.tag == public_key) return read_whole();
  if (packet.tag == secret_key) return not_read(ItemStatus::unsupported, "a PGP key");
  return not_read(ItemStatus::encrypted, packet.tag == session_key_for_password ? "encrypted with PGP, needs a password"
                                                                                : "encrypted with PGP, needs the key");
}

}  // namespace spillmap::pgp
