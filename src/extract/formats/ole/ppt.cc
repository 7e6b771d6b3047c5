// PowerPoint 97 to 2003: a tree of records. Text stands in atoms, in the list of slides ("outline") and in the boxes
// drawn on them; the same text in both is given once. What an incremental save left behind is read too.
#include <algorithm>
#include <map>
#include <set>

#include "base/text.h"
#include "extract/formats/ole/diagram.h"
#include "extract/formats/ole/ole.h"
#include "extract/formats/ooxml/package.h"
#include "extract/inflate.h"
#include "extract/little_endian.h"
#include "extract/office_veil.h"
#include "extract/passwords.h"

namespace spillmap::ole {
namespace {

constexpr std::size_t most_depth = 64;
constexpr std::uint32_t most_diagrams = 1'000;
constexpr std::uint32_t encrypted_token = 0xF3D1C4DFu;

enum Type : std::uint16_t {
  document = 0x03E8,
  slide = 0x03EE,
  notes = 0x03F0,
  slide_persist = 0x03F3,
  main_master = 0x03F8,
  handout = 0x0FC9,
  text_header = 0x0F9F,
  text_chars = 0x0FA0,
  text_bytes = 0x0FA8,
  c_string = 0x0FBA,
  header_footer = 0x0FD9,
  slide_list = 0x0FF0,
  ole_object = 0x1011,
  comment = 0x2EE0,
};

class Slides {
 public:
  Slides(std::string_view stream, const Limits& limits, TextBuilder& out)
      : stream_(stream), limits_(limits), out_(out) {}

  bool read() {
    walk(stream_);
    return !broken_;
  }
  // Packed documents that are embedded in the slides.
  const std::vector<std::string_view>& objects() const { return objects_; }
  bool any() const { return any_; }

 private:
  struct Level {
    std::uint64_t end;
    std::uint16_t type, instance;
  };

  bool inside(std::uint16_t type) const {
    return std::any_of(levels_.begin(), levels_.end(), [&](const Level& level) { return level.type == type; });
  }
  std::uint16_t list_instance() const {
    for (const Level& level : levels_)
      if (level.type == slide_list) return level.instance;
    return 0xFFFF;
  }

  void walk(std::string_view stream) {
    std::uint64_t at = 0;
    while (at + 8 <= stream.size() && out_.ok()) {
      while (!levels_.empty() && at >= levels_.back().end) leave();
      const std::uint16_t head = le16(stream, at), type = le16(stream, at + 2);
      const std::uint64_t bytes = le32(stream, at + 4);
      const std::uint64_t end = at + 8 + bytes;
      if (end > stream.size()) broken_ = true;
      if ((head & 0xF) == 0xF && levels_.size() < most_depth) {
        levels_.push_back({std::min<std::uint64_t>(end, stream.size()), type, static_cast<std::uint16_t>(head >> 4)});
        if (type == slide) {
          ++drawn_;
          out_.page(drawn_);
        }
        at += 8;
        continue;
      }
      atom(type, head >> 4, slice(stream, at + 8, bytes));
      at = end;
    }
    while (!levels_.empty()) leave();
    out_.page(0);
  }

  void leave() {
    const std::uint16_t type = levels_.back().type;
    levels_.pop_back();
    if (type == slide_list) {
      out_.page(0);
      listed_ = 0;
    }
  }

  void atom(std::uint16_t type, unsigned instance, std::string_view data) {
    switch (type) {
      case slide_persist:
        if (list_instance() == 0) out_.page(++listed_);
        break;
      case text_header: text_kind_ = le32(data, 0); break;
      case text_chars: text(utf16_text(data)); break;
      case text_bytes: {
        std::string latin;
        for (const char c : data) append_utf8(latin, static_cast<unsigned char>(c));
        text(latin);
        break;
      }
      case c_string:
        if (inside(comment)) {
          // Author, text, initials.
          if (instance == 1) give(utf16_text(data), RunKind::comment);
        } else if (inside(header_footer)) {
          give(utf16_text(data), RunKind::header_footer);
        }
        break;
      case ole_object:
        if (objects_.size() < limits_.members) objects_.push_back(data);
        break;
      default:
        if (holds_shape_properties(type)) diagram(package_of_shape(data, instance));
        break;
    }
  }

  // Shapes of other kinds say in such a package what the slide says anyhow.
  void diagram(std::string_view packed) {
    if (packed.empty() || diagrams_ == most_diagrams) return;
    auto package = ooxml::Package::open(as_bytes(packed), limits_);
    if (!package) return;
    std::vector<std::string> parts;
    for (const ZipEntry& entry : package->zip().entries())
      if (entry.name.starts_with("drs/diagrams/data") && entry.name.ends_with(".xml")) parts.push_back(entry.name);
    for (const std::string& part : parts) {
      if (diagrams_++ == most_diagrams) return;
      any_ = true;
      if (!ooxml::read_drawing_text(*package, part, out_, RunKind::body)) out_.lost("a diagram on a slide is damaged");
    }
  }

  void text(const std::string& raw) {
    // What the master slides say is "Click to edit Master title style".
    if (list_instance() == 1) return;
    if (inside(main_master) || inside(handout)) {
      if (!raw.starts_with("Click to ") && raw.size() > 1) give(raw, RunKind::header_footer);
      return;
    }
    const bool note = inside(notes) || list_instance() == 2;
    give(raw, note ? RunKind::comment : text_kind_ == 0 || text_kind_ == 6 ? RunKind::heading : RunKind::body);
    text_kind_ = 4;
  }

  void give(std::string raw, RunKind kind) {
    // Text of the outline that a box on the slide repeats is given once.
    if (list_instance() != 0xFFFF) {
      if (outline_.size() < 200'000) outline_.insert(raw);
    } else if (const auto told = outline_.find(raw); told != outline_.end()) {
      outline_.erase(told);
      return;
    }
    for (char& c : raw)
      if (c == '\r' || c == '\v') c = '\n';
    for (const std::string_view line : split(raw, '\n')) {
      const std::string_view trimmed = trim(line);
      if (trimmed.empty() || trimmed == "*") continue;
      any_ = true;
      out_.line(trimmed, kind);
    }
  }

  std::string_view stream_;
  const Limits& limits_;
  TextBuilder& out_;
  std::vector<Level> levels_;
  std::vector<std::string_view> objects_;
  std::multiset<std::string> outline_;
  std::uint32_t listed_ = 0, drawn_ = 0, text_kind_ = 4, diagrams_ = 0;
  bool broken_ = false, any_ = false;
};

// Every object that the list of places ("persist directory") names has its own key, made from its number; records
// between them, the list itself and the account of the cipher stand open.
class PersistObjects {
 public:
  PersistObjects(std::string_view user, std::string& stream) : stream_(stream) {
    std::uint64_t edit = le32(user, 16);
    for (int i = 0; i < 10'000 && le16(stream_, edit + 2) == 0x0FF5; ++i) {
      const std::uint64_t directory = le32(stream_, edit + 8 + 12);
      if (i == 0 && le32(stream_, edit + 4) >= 32) account_ = le32(stream_, edit + 8 + 28);
      if (!take(directory)) return;
      const std::uint64_t before = le32(stream_, edit + 8 + 8);
      if (before == 0 || before >= edit) return;
      edit = before;
    }
  }

  // The account of the cipher; empty if there is none.
  std::string_view account() const {
    const auto at = places_.find(account_);
    if (at == places_.end() || le16(stream_, at->second + 2) != 0x2F14) return {};
    return slice(stream_, at->second + 8, le32(stream_, at->second + 4));
  }
  void uncover(const OfficeVeil& veil) {
    for (const auto& [number, at] : places_) {
      if (number == account_ || at + 8 > stream_.size()) continue;
      std::string head = stream_.substr(at, 8);
      veil.uncover_block(head.data(), head.size(), number);
      const std::uint64_t bytes = std::min<std::uint64_t>(std::uint64_t{8} + le32(head, 4), stream_.size() - at);
      // All together are no larger than the stream, or the list is a lie.
      if (bytes > left_) return;
      left_ -= bytes;
      veil.uncover_block(stream_.data() + at, bytes, number);
    }
  }

 private:
  bool take(std::uint64_t directory) {
    if (le16(stream_, directory + 2) != 0x1772) return false;
    const std::string_view list = slice(stream_, directory + 8, le32(stream_, directory + 4));
    for (std::uint64_t at = 0; at + 4 <= list.size();) {
      const std::uint32_t head = le32(list, at);
      at += 4;
      for (std::uint32_t i = 0; i < head >> 20 && at + 4 <= list.size(); ++i, at += 4)
        // The newest list comes first.
        places_.emplace((head & 0xFFFFF) + i, le32(list, at));
    }
    return true;
  }

  std::string& stream_;
  std::map<std::uint32_t, std::uint32_t> places_;
  std::uint32_t account_ = 0;
  std::uint64_t left_ = stream_.size();
};

std::uint32_t unlock(std::string_view user, std::string& stream, std::string& pictures, PasswordTrial& trial) {
  PersistObjects objects(user, stream);
  auto veil = OfficeVeil::parse(objects.account());
  if (!veil || veil->is_aes()) return 0;
  const std::uint32_t line =
      trial.find(veil->steps(), [&](const std::string& password) { return veil->opens(password); });
  if (line == 0) return 0;
  objects.uncover(*veil);
  // Pictures are veiled in pieces that no list names: they are left out.
  pictures.clear();
  return line;
}

Outcome read_slides(ByteView bytes, const Limits& limits, Sink& sink, std::uint32_t& line) {
  const auto file = CompoundFile::open(bytes);
  if (!file) return not_read(ItemStatus::corrupt, file.error().message);
  const std::string user = file->read("Current User", 1u << 16).data;
  bool locked = false;
  if (le32(user, 12) == encrypted_token || file->find("EncryptedSummary") != nullptr) locked = true;
  CompoundStream stream = file->read("PowerPoint Document", bytes.size());
  std::string pictures = file->read("Pictures", limits.member_bytes).data;
  const bool veiled_pictures = !pictures.empty();
  if (locked) {
    PasswordTrial trial(sink);
    line = unlock(user, stream.data, pictures, trial);
    if (line == 0) return not_read(ItemStatus::encrypted, "the slides need a password" + trial.note());
  }
  if (stream.data.empty()) return not_read(ItemStatus::corrupt, "the stream of the slides is missing");
  TextBuilder out(sink, limits);
  Slides slides(stream.data, limits, out);
  if (!slides.read() || !stream.whole) out.lost("the slides break off");
  if (locked && veiled_pictures) out.lost("the pictures of the presentation stay encrypted");
  read_properties(*file, out);
  const Outcome finished = out.finish();
  std::uint32_t number = 0;
  std::uint64_t taken = 0;
  for (const std::string_view object : slides.objects()) {
    std::string data;
    // Packed ones have their size in front.
    const std::uint64_t most = std::min<std::uint64_t>(limits.member_bytes, std::uint64_t{le32(object, 0)} + 1);
    Member member;
    member.name = "object " + std::to_string(++number);
    if (CompoundFile::is_one(as_bytes(object)))
      data = object;
    else if (!inflate(slice(object, 4, object.size()), most, data)) {
      member.status = data.empty() ? ItemStatus::corrupt : ItemStatus::partly_read;
      member.reason = "the embedded document cannot be unpacked whole";
    }
    taken += data.size();
    if (taken > limits.expanded_bytes)
      return not_read(ItemStatus::partly_read, "the embedded documents are larger than the bound");
    member.data = as_bytes(data);
    member.bytes = data.size();
    if (const Status given = sink.member(member); !given)
      return not_read(ItemStatus::partly_read, given.error().message);
  }
  Status given = give_embedded(*file, limits, sink);
  if (given) given = give_pictures(pictures, "pictures", sink);
  if (!given) return not_read(ItemStatus::partly_read, given.error().message);
  return finished;
}

}  // namespace

Outcome read_ppt(ByteView bytes, const Limits& limits, Sink& sink) {
  std::uint32_t line = 0;
  Outcome outcome = read_slides(bytes, limits, sink, line);
  outcome.password_line = line;
  return outcome;
}

}  // namespace spillmap::ole
