#include "evidence/formats/evtx.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstring>
#include <deque>
#include <map>
#include <string>

#include "evidence/scan.h"
#include "evidence/window.h"

namespace spillmap::evtx {
namespace {

constexpr std::size_t chunk_size = 65536;
constexpr std::size_t records_start = 512;
constexpr std::string_view chunk_magic("ElfChnk\0", 8);
constexpr std::string_view file_magic("ElfFile\0", 8);
constexpr std::size_t deepest = 32;                // elements in elements, and templates in templates
constexpr std::size_t most_leaves = 1024;          // of one template
constexpr std::size_t longest_name = 1024;         // of an element, in characters
constexpr std::size_t most_fragments = 64;         // of one record: templates in templates can be told to multiply
constexpr std::size_t compile_budget = 16u << 20;  // bytes of templates and names looked at in one chunk
constexpr std::size_t most_values = 4096;          // of one record
constexpr std::size_t most_text = 256u << 10;      // of one record, as UTF-8

// CRC-32 of chunks, eight bytes at a time.
constexpr auto crc_tables = [] {
  std::array<std::array<std::uint32_t, 256>, 8> tables{};
  for (std::uint32_t i = 0; i < 256; ++i) {
    std::uint32_t value = i;
    for (int bit = 0; bit < 8; ++bit) value = value & 1 ? value >> 1 ^ 0xEDB88320u : value >> 1;
    tables[0][i] = value;
  }
  for (std::size_t slice = 1; slice < 8; ++slice)
    for (std::size_t i = 0; i < 256; ++i)
      tables[slice][i] = tables[slice - 1][i] >> 8 ^ tables[0][tables[slice - 1][i] & 0xFF];
  return tables;
}();
std::uint32_t crc32(std::string_view bytes, std::uint32_t before = 0) {
  std::uint32_t crc = ~before;
  const auto* at = reinterpret_cast<const unsigned char*>(bytes.data());
  std::size_t left = bytes.size();
  for (; left >= 8; left -= 8, at += 8) {
    std::uint32_t low = 0, high = 0;
    std::memcpy(&low, at, 4);
    std::memcpy(&high, at + 4, 4);
    low ^= crc;
    crc = crc_tables[7][low & 0xFF] ^ crc_tables[6][low >> 8 & 0xFF] ^ crc_tables[5][low >> 16 & 0xFF] ^
          crc_tables[4][low >> 24] ^ crc_tables[3][high & 0xFF] ^ crc_tables[2][high >> 8 & 0xFF] ^
          crc_tables[1][high >> 16 & 0xFF] ^ crc_tables[0][high >> 24];
  }
  for (; left != 0; --left) crc = crc >> 8 ^ crc_tables[0][(crc ^ *at++) & 0xFF];
  return ~crc;
}

// Little-endian reads that answer 0 behind the end; callers check `fits` where it matters.
struct Bytes {
  std::string_view data;
  bool fits(std::size_t at, std::size_t count) const { return at <= data.size() && count <= data.size() - at; }
  std::uint8_t u8(std::size_t at) const { return fits(at, 1) ? static_cast<std::uint8_t>(data[at]) : 0; }
  std::uint16_t u16(std::size_t at) const { return get<std::uint16_t>(at); }
  std::uint32_t u32(std::size_t at) const { return get<std::uint32_t>(at); }
  std::uint64_t u64(std::size_t at) const { return get<std::uint64_t>(at); }
  template <class T>
  T get(std::size_t at) const {
    T value = 0;
    if (fits(at, sizeof(T))) std::memcpy(&value, data.data() + at, sizeof(T));
    return value;
  }
};

void append_utf16(std::string& out, std::string_view units) {
  for (std::size_t i = 0; i + 1 < units.size(); i += 2) {
    const auto low = static_cast<std::uint8_t>(units[i]);
    const auto high = static_cast<std::uint8_t>(units[i + 1]);
    if (high == 0 && low < 0x80) {
      if (low == 0) return;  // texts may end before their length does
      out += static_cast<char>(low);
      continue;
    }
    char32_t point = static_cast<char32_t>(low | high << 8);
    if (point >= 0xD800 && point < 0xDC00 && i + 3 < units.size()) {
      const auto next =
          static_cast<char32_t>(static_cast<std::uint8_t>(units[i + 2]) | static_cast<std::uint8_t>(units[i + 3]) << 8);
      if (next >= 0xDC00 && next < 0xE000) {
        point = 0x10000 + ((point - 0xD800) << 10) + (next - 0xDC00);
        i += 2;
      }
    }
    append_utf8(out, point >= 0xD800 && point < 0xE000 ? 0xFFFD : point);
  }
}

// Where in the XML of an event an element stands; all that decides what its text is.
enum class Where : std::uint8_t { root, event, system, event_data, user_data, user_child, data, leaf, ignored };
enum class Leaf : std::uint8_t { provider, event_id, time, record_id, channel, computer, keywords, field };

Where below(Where where, std::string_view name) {
  switch (where) {
    case Where::root: return name == "Event" ? Where::event : Where::ignored;
    case Where::event:
      return name == "System"      ? Where::system
             : name == "EventData" ? Where::event_data
             : name == "UserData"  ? Where::user_data
                                   : Where::ignored;
    case Where::system: return Where::leaf;
    case Where::event_data: return name == "Data" ? Where::data : Where::leaf;
    case Where::user_data: return Where::user_child;
    case Where::user_child: return Where::leaf;
    case Where::leaf: return Where::leaf;  // deeper in UserData the innermost names count
    case Where::data:
    case Where::ignored: return Where::ignored;
  }
  return Where::ignored;
}

struct Part {
  std::string text;
  int substitution = -1;  // or this one of the record's values
};
struct Slot {
  Leaf leaf = Leaf::field;
  std::vector<Part> name;  // of a field; a value of the record in a template that leaves it open
  std::vector<Part> value;
};
// Values that are binary XML themselves, with the place in the tree where they go.
struct Nested {
  int substitution = 0;
  Where where = Where::root;
};
struct Program {
  std::vector<Slot> slots;
  std::vector<Nested> nested;
  std::size_t end = 0;  // behind it
  bool ok = false;
};

struct Value {
  std::uint8_t type = 0;
  std::size_t offset = 0, size = 0;
};

class Chunk {
 public:
  Chunk(std::string_view bytes, const std::function<Status(const WinEvent&, RecordRef)>& visit)
      : bytes_{bytes}, visit_(visit) {}

  // The XML of a record at [at, end). False when it cannot be read.
  bool parse(std::size_t at, std::size_t end, bool (*wanted)(std::uint32_t), WinEvent& event, bool& is_wanted) {
    arena_.clear();
    found_.clear();
    fragments_ = 0;
    id_ = 0;
    wanted_ = wanted;
    rejected_ = false;
    event.fields.clear();
    filetime_ = 0;
    record_ = 0;
    keywords_ = 0;
    provider_ = channel_ = computer_ = {};
    const bool ok = fragment(at, end, Where::root, 0);
    is_wanted = ok && !rejected_ && id_seen_;
    if (!is_wanted) return ok;
    event.id = id_;
    const auto text = [&](const Span& span) { return std::string_view(arena_).substr(span.start, span.size); };
    event.provider = text(provider_);
    event.channel = text(channel_);
    event.computer = text(computer_);
    event.record = record_;
    event.filetime = filetime_;
    // Audits: bit 52 of the keywords is a failure, bit 53 a success.
    event.failure = (keywords_ >> 52 & 1) != 0 && (keywords_ >> 53 & 1) == 0;
    for (const auto& [name, value] : found_) event.fields.emplace_back(text(name), text(value));
    return true;
  }

 private:
  struct Span {
    std::size_t start = 0, size = 0;
  };

  std::string name_at(std::size_t offset) const {
    std::string name;
    const std::size_t count = bytes_.u16(offset + 6);
    if (bytes_.fits(offset, 8) && bytes_.fits(offset + 8, count * 2))
      append_utf16(name, bytes_.data.substr(offset + 8, count * 2));
    return name;
  }
  // A name is at an offset in the chunk; where it is used first, it stands right here.
  bool take_name(std::size_t& at, std::string& name) {
    if (!bytes_.fits(at, 4)) return false;
    const std::size_t offset = bytes_.u32(at);
    at += 4;
    const std::size_t length = bytes_.u16(offset + 6);
    if (length > longest_name || looked_at_ > compile_budget) return false;
    looked_at_ += length * 2 + 8;
    name = name_at(offset);
    if (offset == at) at += 8 + bytes_.u16(offset + 6) * std::size_t{2} + 2;
    return bytes_.fits(at, 0);
  }

  // Compiles elements from `at` on. One pass; elements on a stack of their own.
  void compile(std::size_t at, std::size_t end, Where where, Program& program) {
    struct Open {
      Where where;
      std::string name;
      std::vector<Part> data_name, text;
      bool has_child = false;
    };
    std::vector<Open> open;
    std::vector<Part>* target = nullptr;  // where values go: an attribute or the text of an element
    std::vector<Part> attribute;
    std::string attribute_name;
    bool in_attributes = false;
    end = std::min(end, bytes_.data.size());
    looked_at_ += end > at ? end - at : 0;
    if (looked_at_ > compile_budget) return;

    const auto add_slot = [&](Leaf leaf, std::vector<Part> name, std::vector<Part> value) {
      if (program.slots.size() < most_leaves) program.slots.push_back({leaf, std::move(name), std::move(value)});
    };
    const auto end_attribute = [&] {
      if (attribute_name.empty()) return;
      if (!open.empty()) {
        Open& element = open.back();
        if (element.where == Where::data && attribute_name == "Name")
          element.data_name = attribute;
        else if (element.where == Where::leaf && open.size() >= 2 && open[open.size() - 2].where == Where::system) {
          if (element.name == "Provider" && attribute_name == "Name") add_slot(Leaf::provider, {}, attribute);
          if (element.name == "TimeCreated" && attribute_name == "SystemTime") add_slot(Leaf::time, {}, attribute);
        }
      }
      attribute.clear();
      attribute_name.clear();
    };
    const auto end_element = [&] {
      if (open.empty()) return;
      Open& element = open.back();
      const Where above = open.size() >= 2 ? open[open.size() - 2].where : where;
      if (above == Where::system && element.where == Where::leaf) {
        const std::string& name = element.name;
        if (name == "EventID")
          add_slot(Leaf::event_id, {}, std::move(element.text));
        else if (name == "EventRecordID")
          add_slot(Leaf::record_id, {}, std::move(element.text));
        else if (name == "Channel")
          add_slot(Leaf::channel, {}, std::move(element.text));
        else if (name == "Computer")
          add_slot(Leaf::computer, {}, std::move(element.text));
        else if (name == "Keywords")
          add_slot(Leaf::keywords, {}, std::move(element.text));
      } else if (element.where == Where::data) {
        if (!element.data_name.empty()) add_slot(Leaf::field, std::move(element.data_name), std::move(element.text));
      } else if (element.where == Where::leaf && !element.has_child && !element.text.empty()) {
        add_slot(Leaf::field, {Part{element.name, -1}}, std::move(element.text));
      }
      open.pop_back();
    };
    const auto add_text = [&](std::string text) {
      if (target != nullptr && target->size() < 64) target->push_back({std::move(text), -1});
    };

    while (at < end) {
      const std::uint8_t token = bytes_.u8(at);
      switch (token & 0xBF) {
        case 0x00:  // end of the stream
          program.end = at + 1;
          program.ok = open.empty();
          return;
        case 0x01: {
          if (in_attributes) end_attribute();
          const bool has_attributes = (token & 0x40) != 0;
          at += 1 + 2 + 4;  // token, dependency, size
          std::string name;
          if (open.size() >= deepest || !take_name(at, name)) return;
          if (has_attributes) at += 4;
          if (!open.empty()) open.back().has_child = true;
          const Where above = open.empty() ? where : open.back().where;
          const Where here = below(above, name);
          open.push_back({here, std::move(name), {}, {}, false});
          in_attributes = true;
          target = nullptr;
          break;
        }
        case 0x02:
          end_attribute();
          in_attributes = false;
          ++at;
          target = open.empty() ? nullptr : &open.back().text;
          break;
        case 0x03:
          end_attribute();
          in_attributes = false;
          [[fallthrough]];
        case 0x04:
          ++at;
          end_element();
          target = open.empty() ? nullptr : &open.back().text;
          if (open.empty()) {
            program.end = at;
            program.ok = true;
            return;
          }
          break;
        case 0x05: {
          const std::size_t count = bytes_.u16(at + 2);
          if (bytes_.u8(at + 1) != 1 || !bytes_.fits(at + 4, count * 2)) return;
          std::string text;
          append_utf16(text, bytes_.data.substr(at + 4, count * 2));
          add_text(std::move(text));
          at += 4 + count * 2;
          break;
        }
        case 0x06: {
          end_attribute();
          ++at;
          if (!take_name(at, attribute_name)) return;
          target = &attribute;
          break;
        }
        case 0x07:
        case 0x0B: {
          const std::size_t count = bytes_.u16(at + 1);
          if (!bytes_.fits(at + 3, count * 2)) return;
          std::string text;
          append_utf16(text, bytes_.data.substr(at + 3, count * 2));
          if ((token & 0xBF) == 0x07) add_text(std::move(text));
          at += 3 + count * 2;
          break;
        }
        case 0x08: {
          std::string text;
          const char32_t point = bytes_.u16(at + 1);
          append_utf8(text, point >= 0xD800 && point < 0xE000 ? 0xFFFD : point);
          add_text(std::move(text));
          at += 3;
          break;
        }
        case 0x09: {
          ++at;
          std::string name;
          if (!take_name(at, name)) return;
          add_text(name == "amp"    ? "&"
                   : name == "lt"   ? "<"
                   : name == "gt"   ? ">"
                   : name == "quot" ? "\""
                   : name == "apos" ? "'"
                                    : "");
          break;
        }
        case 0x0A: {
          ++at;
          std::string name;
          if (!take_name(at, name)) return;
          break;
        }
        case 0x0D:
        case 0x0E: {
          const int index = bytes_.u16(at + 1);
          const std::uint8_t type = bytes_.u8(at + 3);
          at += 4;
          if (target != nullptr && target->size() < 64) target->push_back({{}, index});
          // Of which kind the value is, is said again by the record; binary XML stands in an element of its own.
          if ((type == 0x21 || type == 0x00) && !in_attributes && program.nested.size() < 64)
            program.nested.push_back({index, open.empty() ? where : open.back().where});
          break;
        }
        case 0x0F: at += 4; break;
        default: return;
      }
    }
    program.end = at;
    program.ok = open.empty();
  }

  // A fragment of binary XML: a header, then an instance of a template, or plain elements.
  bool fragment(std::size_t at, std::size_t end, Where where, std::size_t depth) {
    if (depth > deepest || end > bytes_.data.size() || ++fragments_ > most_fragments) return false;
    id_seen_ = depth == 0 ? false : id_seen_;
    while (at < end && bytes_.u8(at) == 0x0F) at += 4;
    if (at >= end) return depth != 0;
    if (bytes_.u8(at) == 0x0C) return instance(at, end, where, depth);
    Program program;
    compile(at, end, where, program);
    if (!program.ok) return false;
    const std::vector<Value> none;
    return run(program, none, depth);
  }

  bool instance(std::size_t at, std::size_t end, Where where, std::size_t depth) {
    if (!bytes_.fits(at, 10)) return false;
    const std::size_t definition = bytes_.u32(at + 6);
    at += 10;
    if (definition == at) at += 24 + static_cast<std::size_t>(bytes_.u32(at + 20));
    if (!bytes_.fits(definition, 24)) return false;
    const std::size_t size = bytes_.u32(definition + 20);
    if (!bytes_.fits(definition + 24, size) || !bytes_.fits(at, 4)) return false;
    const std::uint64_t key = static_cast<std::uint64_t>(definition) << 8 | static_cast<std::uint64_t>(where);
    auto found = programs_.find(key);
    if (found == programs_.end()) {
      found = programs_.emplace(key, Program{}).first;
      std::size_t body = definition + 24;
      const std::size_t body_end = body + size;
      while (body < body_end && bytes_.u8(body) == 0x0F) body += 4;
      compile(body, body_end, where, found->second);
    }
    const Program& program = found->second;
    if (!program.ok) return false;
    const std::size_t count = bytes_.u32(at);
    at += 4;
    if (count > most_values || !bytes_.fits(at, count * 4)) return false;
    std::size_t data = at + count * 4;
    std::vector<Value>& values = values_[std::min(depth, values_.size() - 1)];
    values.clear();
    for (std::size_t i = 0; i < count; ++i) {
      Value value;
      value.size = bytes_.u16(at + i * 4);
      value.type = bytes_.u8(at + i * 4 + 2);
      value.offset = data;
      data += value.size;
      if (data > end) return false;
      values.push_back(value);
    }
    return run(program, values, depth);
  }

  bool run(const Program& program, const std::vector<Value>& values, std::size_t depth) {
    // The id first: nine of ten records are looked at no further.
    for (const Slot& slot : program.slots) {
      if (slot.leaf != Leaf::event_id || id_seen_) continue;
      id_seen_ = true;
      id_ = static_cast<std::uint32_t>(number_of(slot.value, values));
      if (wanted_ != nullptr && !wanted_(id_)) {
        rejected_ = true;
        return true;
      }
    }
    for (const Slot& slot : program.slots) {
      if (arena_.size() > most_text) return false;
      switch (slot.leaf) {
        case Leaf::event_id: break;
        case Leaf::record_id: record_ = number_of(slot.value, values); break;
        case Leaf::keywords: keywords_ = number_of(slot.value, values); break;
        case Leaf::time:
          if (slot.value.size() == 1 && slot.value[0].substitution >= 0) {
            const Value* const value = value_at(values, slot.value[0].substitution);
            if (value != nullptr && value->type == 0x11) filetime_ = bytes_.u64(value->offset);
          }
          break;
        case Leaf::provider: provider_ = text_of(slot.value, values); break;
        case Leaf::channel: channel_ = text_of(slot.value, values); break;
        case Leaf::computer: computer_ = text_of(slot.value, values); break;
        case Leaf::field: {
          if (found_.size() >= most_leaves) break;
          const Span name = text_of(slot.name, values);
          const Span value = text_of(slot.value, values);
          if (value.size != 0) found_.emplace_back(name, value);
          break;
        }
      }
    }
    for (const Nested& nested : program.nested) {
      const Value* const value = value_at(values, nested.substitution);
      if (value == nullptr || value->type != 0x21 || value->size == 0) continue;
      const Value copy = *value;
      // What a nested part is like does not make the whole unreadable.
      fragment(copy.offset, copy.offset + copy.size, nested.where, depth + 1);
      if (rejected_) return true;
    }
    return true;
  }

  static const Value* value_at(const std::vector<Value>& values, int index) {
    return index >= 0 && static_cast<std::size_t>(index) < values.size() ? &values[static_cast<std::size_t>(index)]
                                                                         : nullptr;
  }

  std::uint64_t number_of(const std::vector<Part>& parts, const std::vector<Value>& values) const {
    if (parts.size() == 1 && parts[0].substitution >= 0) {
      const Value* const value = value_at(values, parts[0].substitution);
      if (value == nullptr) return 0;
      switch (value->type) {
        case 0x04: return bytes_.u8(value->offset);
        case 0x05:
        case 0x06: return value->size >= 2 ? bytes_.u16(value->offset) : 0;
        case 0x07:
        case 0x08:
        case 0x14: return value->size >= 4 ? bytes_.u32(value->offset) : 0;
        case 0x09:
        case 0x0A:
        case 0x15: return value->size >= 8 ? bytes_.u64(value->offset) : 0;
        default: return 0;
      }
    }
    std::string text;
    for (const Part& part : parts) text += part.text;
    return text.starts_with("0x") ? hex_number(text).value_or(0) : number(text).value_or(0);
  }

  Span text_of(const std::vector<Part>& parts, const std::vector<Value>& values) {
    const std::size_t start = arena_.size();
    for (const Part& part : parts) {
      if (part.substitution < 0) {
        arena_ += part.text;
      } else if (const Value* const value = value_at(values, part.substitution)) {
        append_value(*value);
      }
    }
    return {start, arena_.size() - start};
  }

  void append_value(const Value& value) {
    const std::size_t at = value.offset, size = value.size;
    if (size == 0 || !bytes_.fits(at, size)) return;
    char text[80];
    const auto print = [&](const char* format, auto number_value) {
      std::snprintf(text, sizeof text, format, number_value);
      arena_ += text;
    };
    switch (value.type) {
      case 0x01: append_utf16(arena_, bytes_.data.substr(at, size)); break;
      case 0x02: {
        std::string_view ansi = bytes_.data.substr(at, size);
        ansi = ansi.substr(0, ansi.find('\0'));
        arena_ += scrub_utf8(ansi);
        break;
      }
      case 0x03: print("%d", static_cast<int>(static_cast<std::int8_t>(bytes_.u8(at)))); break;
      case 0x04: print("%u", static_cast<unsigned>(bytes_.u8(at))); break;
      case 0x05: print("%d", static_cast<int>(static_cast<std::int16_t>(bytes_.u16(at)))); break;
      case 0x06: print("%u", static_cast<unsigned>(bytes_.u16(at))); break;
      case 0x07: print("%d", static_cast<std::int32_t>(bytes_.u32(at))); break;
      case 0x08: print("%u", bytes_.u32(at)); break;
      case 0x09: print("%lld", static_cast<long long>(bytes_.u64(at))); break;
      case 0x0A: print("%llu", static_cast<unsigned long long>(bytes_.u64(at))); break;
      case 0x0D: arena_ += bytes_.u32(at) != 0 ? "true" : "false"; break;
      case 0x0E: arena_ += hex(bytes_.data.substr(at, std::min<std::size_t>(size, 4096))); break;
      case 0x0F:
        if (size >= 16) {
          std::snprintf(text, sizeof text, "{%08X-%04X-%04X-%02X%02X-%02X%02X%02X%02X%02X%02X}", bytes_.u32(at),
                        bytes_.u16(at + 4), bytes_.u16(at + 6), bytes_.u8(at + 8), bytes_.u8(at + 9),
                        bytes_.u8(at + 10), bytes_.u8(at + 11), bytes_.u8(at + 12), bytes_.u8(at + 13),
                        bytes_.u8(at + 14), bytes_.u8(at + 15));
          arena_ += text;
        }
        break;
      case 0x10:
      case 0x14:
      case 0x15:
        if (size >= 8)
          print("0x%llx", static_cast<unsigned long long>(bytes_.u64(at)));
        else if (size >= 4)
          print("0x%x", bytes_.u32(at));
        break;
      case 0x11: print("%llu", static_cast<unsigned long long>(bytes_.u64(at))); break;
      case 0x13: append_sid(at, size); break;
      default:
        if ((value.type & 0x80) != 0 && (value.type & 0x7F) == 0x01) {
          // Several texts: as lines.
          std::string_view units = bytes_.data.substr(at, size & ~std::size_t{1});
          while (!units.empty()) {
            std::size_t end = 0;
            while (end + 1 < units.size() && (units[end] != 0 || units[end + 1] != 0)) end += 2;
            append_utf16(arena_, units.substr(0, end));
            units.remove_prefix(std::min(end + 2, units.size()));
            if (!units.empty()) arena_ += '\n';
          }
        }
    }
  }
  void append_sid(std::size_t at, std::size_t size) {
    if (size < 8) return;
    const std::size_t count = bytes_.u8(at + 1);
    if (size < 8 + count * 4) return;
    std::uint64_t authority = 0;
    for (std::size_t i = 2; i < 8; ++i) authority = authority << 8 | bytes_.u8(at + i);
    arena_ += "S-" + std::to_string(bytes_.u8(at)) + "-" + std::to_string(authority);
    for (std::size_t i = 0; i < count; ++i) arena_ += "-" + std::to_string(bytes_.u32(at + 8 + i * 4));
  }

  Bytes bytes_;
  const std::function<Status(const WinEvent&, RecordRef)>& visit_;
  std::map<std::uint64_t, Program> programs_;
  std::array<std::vector<Value>, deepest + 2> values_;
  std::string arena_;
  std::vector<std::pair<Span, Span>> found_;
  Span provider_, channel_, computer_;
  std::uint64_t record_ = 0, filetime_ = 0, keywords_ = 0;
  std::uint32_t id_ = 0;
  std::size_t fragments_ = 0, looked_at_ = 0;
  bool id_seen_ = false, rejected_ = false;
  bool (*wanted_)(std::uint32_t) = nullptr;
};

// Numbers and times of the records that were there, for the holes between.
struct Range {
  std::uint64_t first = 0, last = 0;
  Instant from, to;
};

class File {
 public:
  File(ByteSource& source, Reading& reading, bool (*wanted)(std::uint32_t),
       const std::function<Status(const WinEvent&, RecordRef)>& visit)
      : window_(source), reading_(reading), wanted_(wanted), visit_(visit) {}

  Status run() {
    window_.fill(4096);
    if (window_.view().starts_with(file_magic)) window_.drop(std::min<std::size_t>(window_.view().size(), 4096));
    while (window_.fill(records_start) || window_.view().size() > 0) {
      window_.fill(chunk_size);
      const std::string_view view = window_.view();
      if (view.starts_with(chunk_magic)) {
        const std::string_view chunk = view.substr(0, chunk_size);
        bool sound = true;
        SPILLMAP_TRY(one(chunk, sound));
        std::size_t step = chunk.size();
        if (!sound) {
          ++damaged_;
          // What is missing may have moved the next chunk up.
          const std::size_t next = chunk.find(chunk_magic, records_start);
          if (next != std::string_view::npos) step = next;
        }
        window_.drop(step);
        continue;
      }
      const std::size_t next = view.substr(0, chunk_size).find(chunk_magic, 1);
      if (next != std::string_view::npos) {
        window_.drop(next);
      } else if (view.size() <= 8) {
        break;
      } else {
        window_.drop(std::min(view.size(), chunk_size) - 8);
        if (window_.ended() && window_.view().size() <= 8) break;
      }
    }
    if (damaged_ != 0) reading_.cut(std::to_string(damaged_) + " chunks are damaged; what held in them was read");
    SPILLMAP_TRY(holes());
    return window_.status();
  }

 private:
  Status one(std::string_view chunk, bool& sound) {
    const Bytes bytes{chunk};
    const std::size_t free = bytes.u32(48);
    // An empty chunk of a new file.
    if (chunk.size() == chunk_size && free >= records_start && free <= chunk_size) {
      const std::uint32_t header = crc32(chunk.substr(128, 384), crc32(chunk.substr(0, 120)));
      sound = crc32(chunk.substr(records_start, free - records_start)) == bytes.u32(52) && header == bytes.u32(124);
    } else {
      sound = false;
    }
    Chunk parser(chunk, visit_);
    std::size_t at = records_start;
    std::uint64_t last_id = 0;
    Range range;
    const std::size_t end = sound ? free : chunk.size();
    while (at + 28 <= chunk.size()) {
      const bool magic = bytes.u32(at) == 0x00002A2A;
      const std::size_t size = bytes.u32(at + 4);
      const std::uint64_t id = bytes.u64(at + 8);
      const bool fits = magic && size >= 28 && size <= chunk.size() - at;
      const bool closed = fits && bytes.u32(at + size - 4) == size;
      if (at >= end && !(closed && id == last_id + 1)) break;
      if (!fits || !closed) {
        // To the next record: they begin at multiples of eight.
        if (sound) break;
        at = (at & ~std::size_t{7}) + 8;
        while (at + 28 <= chunk.size() && bytes.u32(at) != 0x00002A2A) at += 8;
        continue;
      }
      SPILLMAP_TRY(reading_.record());
      bool is_wanted = false;
      WinEvent& event = event_;
      const bool parsed = parser.parse(at + 24, at + size - 4, wanted_, event, is_wanted);
      // The event's own time and number; those of the record if it does not say.
      const std::uint64_t written = bytes.u64(at + 16);
      const Instant at_time = from_filetime(written);
      if (!parsed) {
        ++reading_.info.unparsed;
      } else if (is_wanted) {
        if (event.filetime == 0) event.filetime = written;
        event.at = from_filetime(event.filetime);
        if (event.record == 0) event.record = id;
        SPILLMAP_TRY(visit_(event, record_at(window_.offset() + at, chunk.substr(at, size))));
      }
      reading_.saw(at_time);
      if (range.first == 0)
        range = {id, id, at_time, at_time};
      else if (id == range.last + 1) {
        range.last = id;
        range.to = at_time;
      } else {
        keep(range);
        range = {id, id, at_time, at_time};
      }
      last_id = id;
      at += size;
    }
    keep(range);
    return {};
  }

  void keep(const Range& range) {
    if (range.first != 0 && ranges_.size() < 1'000'000) ranges_.push_back(range);
  }

  Status holes() {
    std::sort(ranges_.begin(), ranges_.end(), [](const Range& a, const Range& b) { return a.first < b.first; });
    std::uint64_t last = 0;
    Instant to;
    int told = 0;
    for (const Range& range : ranges_) {
      if (last != 0 && range.first > last + 1 && told < 1000) {
        const std::string reason =
            "records " + std::to_string(last + 1) + " to " + std::to_string(range.first - 1) + " are missing";
        SPILLMAP_TRY(reading_.gap({to, range.from, reason, range.first - last - 1, {}, {}}));
        ++told;
      }
      if (range.last > last) {
        last = range.last;
        to = range.to;
      }
    }
    reading_.state = damaged_ == 0 && !ranges_.empty() ? CoverageState::complete : CoverageState::unknown;
    reading_.coverage_reason = "nothing was read";
    return {};
  }

  Window window_;
  Reading& reading_;
  bool (*wanted_)(std::uint32_t);
  const std::function<Status(const WinEvent&, RecordRef)>& visit_;
  WinEvent event_;
  std::vector<Range> ranges_;
  std::uint64_t damaged_ = 0;
};

}  // namespace

Sureness sniff(std::string_view head) {
  if (head.starts_with(file_magic)) return 100;
  return head.starts_with(chunk_magic) ? 90 : 0;
}

Status for_each_event(ByteSource& source, Reading& reading, bool (*wanted)(std::uint32_t id),
                      const std::function<Status(const WinEvent&, RecordRef)>& visit) {
  return File(source, reading, wanted, visit).run();
}

Status read(ByteSource& source, Reading& reading) {
  WinEvents events(reading);
  const std::function<Status(const WinEvent&, RecordRef)> visit = [&](const WinEvent& event, RecordRef record) {
    return events.event(event, record);
  };
  SPILLMAP_TRY(for_each_event(source, reading, is_wanted_event, visit));
  reading.info.detail = "Windows event log, binary";
  return {};
}

}  // namespace spillmap::evtx
