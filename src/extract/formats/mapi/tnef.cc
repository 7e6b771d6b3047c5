// Own reader: Debian's libytnef reads from memory, too, but keeps one fixed array of properties and trusts lengths.
#include "extract/formats/mapi/tnef.h"

#include <algorithm>

#include "base/text.h"
#include "extract/formats/mapi/compose.h"
#include "extract/little_endian.h"

namespace spillmap::mapi {
namespace {

constexpr std::uint32_t signature = 0x223E9F78;
constexpr std::uint32_t most_depth = 8;
constexpr std::size_t most_objects = 20'000;

enum Attribute : std::uint16_t {
  att_from = 0x8000,
  att_subject = 0x8004,
  att_date_sent = 0x8005,
  att_message_class = 0x8008,
  att_body = 0x800C,
  att_attachment_data = 0x800F,
  att_attachment_title = 0x8010,
  att_render_data = 0x9002,
  att_properties = 0x9003,
  att_recipients = 0x9004,
  att_attachment = 0x9005,
  att_codepage = 0x9007,
};

// Properties one after the other, each with its padding.
class PropertyStream {
 public:
  explicit PropertyStream(std::string_view data) : data_(data) {}

  std::uint32_t count() { return number(); }
  bool ok() const { return ok_; }
  std::string_view rest() const { return slice(data_, at_, data_.size()); }

  // `nested`: the data of an object, with its interface before it.
  Properties properties(std::uint32_t count, std::string_view* nested) {
    Properties out;
    for (std::uint32_t i = 0; i < count && ok_ && at_ < data_.size(); ++i) one(out, nested);
    return out;
  }

 private:
  std::uint32_t number() {
    if (at_ + 4 > data_.size()) {
      ok_ = false;
      return 0;
    }
    at_ += 4;
    return le32(data_, at_ - 4);
  }
  std::string_view take(std::uint64_t bytes) {
    if (bytes > data_.size() - std::min(at_, data_.size())) {
      ok_ = false;
      bytes = data_.size() - std::min(at_, data_.size());
    }
    const std::string_view got = slice(data_, at_, bytes);
    at_ += bytes;
    return got;
  }
  void pad() { at_ = std::min<std::size_t>((at_ + 3) & ~std::size_t{3}, data_.size()); }

  void one(Properties& out, std::string_view* nested) {
    const std::uint32_t tag = number();
    if (!ok_) return;
    const auto type = static_cast<std::uint16_t>(tag & 0xFFFF);
    PropertyId id = tag >> 16;
    if (id >= 0x8000) {
      take(16);
      const std::uint32_t kind = number(), value = number();
      if (kind == 1) {
        take(value);
        pad();
        id = named * 2 + id;
      } else {
        id = value < 0x10000 ? named + value : named * 2 + id;
      }
    }
    const auto base = static_cast<std::uint16_t>(type & 0x0FFF);
    const bool many = (type & type_many) != 0;
    const bool variable = base == type_text8 || base == type_text16 || base == type_bytes || base == type_object;
    const std::uint32_t values = many || variable ? number() : 1;
    for (std::uint32_t i = 0; i < values && ok_; ++i) {
      std::string_view value;
      if (variable) {
        value = take(number());
        pad();
      } else {
        // Two bytes stand in four; a class id in sixteen.
        const unsigned width =
            base == 0x0048                                                                                  ? 16
            : base == type_int64 || base == type_time || base == 0x0005 || base == 0x0006 || base == 0x0007 ? 8
                                                                                                            : 4;
        value = take(width);
      }
      if (i != 0) continue;
      if (base == type_object) {
        if (id == attach_data && value.size() > 16) {
          if (nested != nullptr) *nested = value.substr(16);
          out.set(id, type_bytes, std::string(value.substr(16)));
        }
      } else {
        out.set(id, base, std::string(value));
      }
    }
  }

  std::string_view data_;
  std::size_t at_ = 0;
  bool ok_ = true;
};

class TnefReader {
 public:
  explicit TnefReader(const Limits& limits) : limits_(limits) {}

  Object read(std::string_view data, std::uint32_t depth) {
    Object object;
    std::string title, file_data;
    bool attachment_open = false, has_data = false;
    Properties open;
    std::string_view nested;
    unsigned page = 0;
    const auto close = [&] {
      if (!attachment_open) return;
      Attachment attachment;
      attachment.properties = std::move(open);
      // The old attributes and the properties tell the same twice, not always whole.
      if (has_data) attachment.properties.set(attach_data, type_bytes, std::move(file_data));
      if (!title.empty()) attachment.properties.set(attach_name, type_text8, title);
      attachment.properties.assume_codepage(page);
      if (le32(nested, 0) == signature) {
        if (depth + 1 < most_depth)
          attachment.message = std::make_unique<Object>(read(nested, depth + 1));
        else
          attachment.lost = "messages are attached to each other too deeply";
      }
      object.attachments.push_back(std::move(attachment));
      attachment_open = has_data = false;
      open = Properties();
      title.clear();
      file_data.clear();
      nested = {};
    };
    std::size_t at = 6;
    while (at + 9 <= data.size()) {
      const std::uint8_t level = le8(data, at);
      const std::uint16_t id = le16(data, at + 1);
      const std::uint64_t bytes = le32(data, at + 5);
      if (level != 1 && level != 2) break;  // something else was put behind it
      const std::string_view value = slice(data, at + 9, bytes);
      const bool cut = value.size() < bytes;
      at += 9 + bytes + 2;
      if (cut) object.lost = "the message breaks off";
      if (level == 2 && id == att_render_data) {
        close();
        if (++objects_ > most_objects) break;
        attachment_open = true;
        continue;
      }
      if (level == 2) {
        attachment_open = true;
        if (id == att_attachment_data) {
          file_data = value;
          has_data = true;
        } else if (id == att_attachment_title) {
          title = value.substr(0, value.find('\0'));
        } else if (id == att_attachment) {
          PropertyStream stream(value);
          open = stream.properties(stream.count(), &nested);
        }
        continue;
      }
      switch (id) {
        case att_codepage: page = le32(value, 0); break;
        case att_subject: object.properties.set(subject, type_text8, std::string(value)); break;
        case att_body: body_ = value; break;
        case att_message_class: class_ = value.substr(0, value.find('\0')); break;
        case att_properties: {
          PropertyStream stream(value);
          // They say more than the old attributes.
          Properties all = stream.properties(stream.count(), nullptr);
          if (!all.has(subject) && object.properties.has(subject))
            all.set(subject, type_text8, std::string(object.properties.bytes(subject)));
          object.properties = std::move(all);
          if (!stream.ok() && object.lost.empty()) object.lost = "the properties of the message break off";
          break;
        }
        case att_recipients: {
          PropertyStream stream(value);
          const std::uint32_t rows = stream.count();
          for (std::uint32_t row = 0; row < rows && stream.ok() && objects_ < most_objects; ++row, ++objects_)
            object.recipients.push_back(stream.properties(stream.count(), nullptr));
          break;
        }
        default: break;
      }
    }
    close();
    object.properties.assume_codepage(page);
    for (Properties& recipient : object.recipients) recipient.assume_codepage(page);
    if (!body_.empty()) object.properties.set(body_text, type_text8, std::move(body_));
    if (!class_.empty()) {
      // The names that classes had in Microsoft Mail.
      if (class_.starts_with("IPM.Microsoft Mail.")) class_ = "IPM.Note";
      object.properties.set(message_class, type_text8, std::move(class_));
    }
    body_.clear();
    class_.clear();
    return object;
  }

 private:
  const Limits& limits_;
  std::string body_, class_;
  std::size_t objects_ = 0;
};

}  // namespace

Sureness sniff_tnef(ByteView bytes) {
  const std::string_view text = as_text(bytes);
  return le32(text, 0) == signature && (text.size() < 7 || text[6] == 1 || text[6] == 2) ? 92 : 0;
}

Outcome read_tnef(ByteView bytes, const Limits& limits, Sink& sink) {
  const std::string_view text = as_text(bytes);
  if (text.size() < 17) return not_read(ItemStatus::corrupt, "the message breaks off in its first lines");
  return read_object(TnefReader(limits).read(text, 0), limits, sink);
}

}  // namespace spillmap::mapi
