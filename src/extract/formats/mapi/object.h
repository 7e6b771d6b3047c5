// What Outlook keeps, in whichever file it stands (.msg, .pst, .ost, winmail.dat): objects with numbered properties,
// their recipients and attachments. The readers of these files fill in an Object; compose.h makes a mail message or a
// vCard of it, which goes through the same door as any other.
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace spillmap::mapi {

// Property types of [MS-OXCDATA] 2.11.1, as far as values of them are used.
enum Type : std::uint16_t {
  type_int16 = 0x0002,
  type_int32 = 0x0003,
  type_bool = 0x000B,
  type_object = 0x000D,
  type_int64 = 0x0014,
  type_text8 = 0x001E,  // in the code page of the object
  type_text16 = 0x001F,
  type_time = 0x0040,  // 100 ns since 1601
  type_bytes = 0x0102,
  type_many = 0x1000,  // bit: several values
};

// Ids below 0x8000 are fixed; above, each file gives its own number to a property with a name. Those are kept as
// `named` plus the number in the name, which is the same everywhere.
using PropertyId = std::uint32_t;
inline constexpr PropertyId named = 0x10000;

class Properties {
 public:
  // `value`: the bytes as they stand in the file, without padding. The first one of an id stays.
  void set(PropertyId id, std::uint16_t type, std::string value);
  // Windows code page of 8-bit text, where the object itself does not say.
  void assume_codepage(unsigned codepage) { assumed_codepage_ = codepage; }

  bool has(PropertyId id) const { return values_.contains(id); }
  std::string text(PropertyId id) const;  // UTF-8, without trailing NULs; numbers and times give an empty text
  std::string_view bytes(PropertyId id) const;
  std::string take_bytes(PropertyId id);
  std::uint64_t number(PropertyId id, std::uint64_t otherwise = 0) const;
  std::uint16_t type(PropertyId id) const;
  unsigned codepage() const;  // of 8-bit text; 0: nothing says which

 private:
  struct Value {
    std::uint16_t type = 0;
    std::string data;
  };
  std::map<PropertyId, Value> values_;
  unsigned assumed_codepage_ = 0;
};

struct Object;

struct Attachment {
  Properties properties;            // the data is in attach_data
  std::unique_ptr<Object> message;  // a message that is attached as such
  std::string lost;                 // why its data could not be had
};

struct Object {
  Properties properties;
  std::vector<Properties> recipients;
  std::vector<Attachment> attachments;
  std::string lost;  // what of it could not be read
};

enum : PropertyId {
  message_class = 0x001A,
  subject = 0x0037,
  client_submit_time = 0x0039,
  represented_name = 0x0042,
  represented_type = 0x0064,
  represented_email = 0x0065,
  transport_headers = 0x007D,
  sender_name = 0x0C1A,
  sender_type = 0x0C1E,
  sender_email = 0x0C1F,
  recipient_kind = 0x0C15,
  display_bcc = 0x0E02,
  display_cc = 0x0E03,
  display_to = 0x0E04,
  delivery_time = 0x0E06,
  normalized_subject = 0x0E1D,
  body_text = 0x1000,
  body_rtf = 0x1009,
  body_html = 0x1013,
  display_name = 0x3001,
  address_type = 0x3002,
  email_address = 0x3003,
  creation_time = 0x3007,
  attach_data = 0x3701,
  attach_extension = 0x3703,
  attach_name = 0x3704,
  attach_method = 0x3705,
  attach_long_name = 0x3707,
  attach_path = 0x3708,
  attach_type = 0x370E,
  smtp_address = 0x39FE,
  internet_codepage = 0x3FDE,
  message_locale = 0x3FF1,
  message_codepage = 0x3FFD,
  sender_smtp = 0x5D01,
  represented_smtp = 0x5D02,
  recipient_name = 0x5FF6,
};

}  // namespace spillmap::mapi
