#include "extract/formats/mapi/msg.h"

#include <algorithm>
#include <map>

#include "base/text.h"
#include "extract/compound.h"
#include "extract/formats/mapi/compose.h"
#include "extract/little_endian.h"

namespace spillmap::mapi {
namespace {

constexpr std::uint32_t most_depth = 12;  // messages in messages
constexpr std::size_t most_objects = 20'000;
constexpr std::string_view stream_prefix = "__substg1.0_";

bool from_hex(std::string_view text, std::uint32_t& number) {
  number = 0;
  for (const char c : text) {
    const char l = lower(c);
    if (!is_digit(c) && (l < 'a' || l > 'f')) return false;
    number = number << 4 | static_cast<std::uint32_t>(is_digit(c) ? c - '0' : l - 'a' + 10);
  }
  return !text.empty();
}

class MessageReader {
 public:
  MessageReader(const CompoundFile& file, const Limits& limits) : file_(file), limits_(limits) {}

  Object message(const CompoundEntry& storage, std::uint32_t depth) {
    if (depth == 0) read_names(storage);
    Object object;
    object.properties = properties(storage, depth == 0 ? 32 : 24, object.lost);
    const unsigned page = object.properties.codepage();
    for (const std::uint32_t place : storage.children) {
      const CompoundEntry& child = file_.entries()[place];
      if (!child.storage) continue;
      const bool recipient = child.name.starts_with("__recip_version1.0_");
      if (!recipient && !child.name.starts_with("__attach_version1.0_")) continue;
      if (++objects_ > most_objects) {
        object.lost = "the message has more than " + std::to_string(most_objects) + " recipients and attachments";
        break;
      }
      Properties own = properties(child, 8, object.lost);
      own.assume_codepage(page);
      if (recipient) {
        object.recipients.push_back(std::move(own));
        continue;
      }
      Attachment attachment;
      attachment.properties = std::move(own);
      if (const CompoundEntry* inside = file_.child(child, "__substg1.0_3701000D");
          inside != nullptr && inside->storage)
        nested(*inside, attachment, depth);
      object.attachments.push_back(std::move(attachment));
    }
    return object;
  }

 private:
  void nested(const CompoundEntry& inside, Attachment& attachment, std::uint32_t depth) {
    if (file_.child(inside, "__properties_version1.0") != nullptr) {
      if (depth + 1 >= most_depth)
        attachment.lost = "messages are attached to each other too deeply";
      else
        attachment.message = std::make_unique<Object>(message(inside, depth + 1));
      return;
    }
    // An object of another program, kept as its folder.
    auto copied = file_.copy(inside, room());
    if (!copied) {
      attachment.lost = copied.error().message;
      return;
    }
    taken_ += copied->size();
    attachment.properties.set(attach_data, type_bytes, std::move(*copied));
  }

  std::uint64_t room() const { return limits_.member_bytes - std::min(limits_.member_bytes, taken_); }

  CompoundStream stream(const CompoundEntry& entry) {
    CompoundStream got = file_.read(entry, room());
    taken_ += got.data.size();
    return got;
  }

  // Which number stands for which named property: entries of name or number, kind and set, and place.
  void read_names(const CompoundEntry& root) {
    const CompoundEntry* names = file_.child(root, "__nameid_version1.0");
    const CompoundEntry* entries = names == nullptr ? nullptr : file_.child(*names, "__substg1.0_00030102");
    if (entries == nullptr) return;
    const std::string data = file_.read(*entries, 1u << 20).data;
    for (std::size_t at = 0; at + 8 <= data.size(); at += 8) {
      const bool has_name = (le16(data, at + 4) & 1) != 0;
      if (has_name) continue;
      const std::uint32_t number = le32(data, at);
      if (number < 0x10000) names_[0x8000u + le16(data, at + 6)] = named + number;
    }
  }

  PropertyId id_of(std::uint32_t id) const {
    if (id < 0x8000) return id;
    const auto found = names_.find(id);
    return found == names_.end() ? named * 2 + id : found->second;
  }

  Properties properties(const CompoundEntry& storage, std::size_t header, std::string& lost) {
    Properties out;
    if (const CompoundEntry* fixed = file_.child(storage, "__properties_version1.0")) {
      const std::string data = file_.read(*fixed, 1u << 20).data;
      for (std::size_t at = header; at + 16 <= data.size(); at += 16) {
        const std::uint16_t type = le16(data, at);
        if (type == type_int16 || type == type_int32 || type == type_bool || type == type_int64 || type == type_time)
          out.set(id_of(le16(data, at + 2)), type, data.substr(at + 8, 8));
      }
    }
    for (const std::uint32_t place : storage.children) {
      const CompoundEntry& entry = file_.entries()[place];
      std::uint32_t tag = 0;
      if (entry.storage || !entry.name.starts_with(stream_prefix) || entry.name.size() != stream_prefix.size() + 8 ||
          !from_hex(std::string_view(entry.name).substr(stream_prefix.size()), tag))
        continue;
      const auto type = static_cast<std::uint16_t>(tag & 0xFFFF);
      if (type != type_text8 && type != type_text16 && type != type_bytes) continue;
      CompoundStream got = stream(entry);
      if (!got.whole || got.data.size() < std::min<std::uint64_t>(entry.bytes, limits_.member_bytes))
        if (lost.empty()) lost = "a part of the message breaks off";
      out.set(id_of(tag >> 16), type, std::move(got.data));
    }
    return out;
  }

  const CompoundFile& file_;
  const Limits& limits_;
  std::map<std::uint32_t, PropertyId> names_;
  std::uint64_t taken_ = 0;
  std::size_t objects_ = 0;
};

}  // namespace

Outcome read_msg(ByteView bytes, const Limits& limits, Sink& sink) {
  auto file = CompoundFile::open(bytes);
  if (!file) return not_read(ItemStatus::corrupt, file.error().message);
  Object object = MessageReader(*file, limits).message(file->root(), 0);
  if (!file->whole() && object.lost.empty()) object.lost = "the compound file breaks off or its directory is damaged";
  return read_object(std::move(object), limits, sink);
}

}  // namespace spillmap::mapi
