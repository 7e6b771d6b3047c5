#include "extract/formats/ooxml/package.h"

#include <algorithm>
#include <set>

#include "base/text.h"
#include "extract/picture_size.h"

namespace spillmap::ooxml {
namespace {

constexpr std::size_t most_relationships = 200'000;

// "word/document.xml" and "../customXml/item1.xml" -> "customXml/item1.xml".
std::string resolve(std::string_view part, std::string_view target) {
  std::string path;
  if (!target.starts_with('/'))
    path = part.substr(0, part.rfind('/') == std::string_view::npos ? 0 : part.rfind('/') + 1);
  path += target;
  std::vector<std::string_view> steps;
  for (const std::string_view step : split(path, '/')) {
    if (step == "..") {
      if (!steps.empty()) steps.pop_back();
    } else if (!step.empty() && step != ".") {
      steps.push_back(step);
    }
  }
  std::string out;
  for (const std::string_view step : steps) {
    if (!out.empty()) out += '/';
    out += step;
  }
  return out;
}

class RelationshipHandler : public XmlHandler {
 public:
  explicit RelationshipHandler(std::string_view part) : part_(part) {}
  void open(std::string_view local, const XmlAttributes& attributes) override {
    if (local != "Relationship") return;
    if (found.size() >= most_relationships) {
      wants_more = false;
      return;
    }
    Relationship relationship;
    relationship.id = attributes.get("Id");
    const std::string_view type = attributes.get("Type");
    relationship.type = type.substr(type.rfind('/') + 1);
    relationship.external = attributes.get("TargetMode") == "External";
    relationship.target =
        relationship.external ? std::string(attributes.get("Target")) : resolve(part_, attributes.get("Target"));
    found.push_back(std::move(relationship));
  }
  void close(std::string_view) override {}
  void text(std::string_view) override {}
  std::vector<Relationship> found;

 private:
  std::string_view part_;
};

// <dc:creator>X</dc:creator>; in custom.xml <property name="Case No"><vt:lpwstr>X</vt:lpwstr></property>.
class PropertyHandler : public XmlHandler {
 public:
  PropertyHandler(TextBuilder& out, bool custom) : out_(out), custom_(custom) {}
  void open(std::string_view local, const XmlAttributes& attributes) override {
    ++depth_;
    if (depth_ == 2) {
      name_ = custom_ ? attributes.get("name") : local;
      value_.clear();
    }
  }
  void close(std::string_view) override {
    if (depth_-- != 2) return;
    const std::string_view value = trim(value_);
    if (!value.empty() && wanted(name_)) out_.field(FieldKind::property, name_, value, name_);
  }
  void text(std::string_view utf8) override {
    if (depth_ >= 2 && value_.size() < (64u << 10)) value_ += utf8;
  }

 private:
  bool wanted(std::string_view name) const {
    if (custom_) return true;
    // Counters and version numbers of the program say nothing about anyone.
    static constexpr std::string_view told[] = {"title",       "subject",        "creator",      "keywords",
                                                "description", "lastModifiedBy", "category",     "contentStatus",
                                                "Manager",     "Company",        "HyperlinkBase"};
    return std::find(std::begin(told), std::end(told), name) != std::end(told);
  }
  TextBuilder& out_;
  bool custom_;
  int depth_ = 0;
  std::string name_, value_;
};

class DrawingTextHandler : public XmlHandler {
 public:
  DrawingTextHandler(TextBuilder& out, RunKind kind) : out_(out), kind_(kind) {}
  void open(std::string_view local, const XmlAttributes& attributes) override {
    switch (xml_tag(local)) {
      case xml_tag("cNvPr"):
        // What a picture shows, told for people who cannot see it.
        if (!trim(attributes.get("descr")).empty()) out_.line(squeeze(attributes.get("descr")), RunKind::comment);
        break;
      case xml_tag("t"): collecting_ = true; break;
      case xml_tag("v"):
        collecting_ = true;
        line_.clear();
        break;  // a chart's cached label or number
      case xml_tag("p"): line_.clear(); break;
      case xml_tag("br"): line_ += '\n'; break;
      default: break;
    }
  }
  void close(std::string_view local) override {
    switch (xml_tag(local)) {
      case xml_tag("t"): collecting_ = false; break;
      case xml_tag("v"):
      case xml_tag("p"):
        collecting_ = false;
        out_.line(line_, kind_);
        line_.clear();
        wants_more = out_.ok();
        break;
      default: break;
    }
  }
  void text(std::string_view utf8) override {
    if (collecting_) line_ += utf8;
  }

 private:
  TextBuilder& out_;
  RunKind kind_;
  bool collecting_ = false;
  std::string line_;
};

}  // namespace

Result<Package> Package::open(ByteView bytes, const Limits& limits) {
  SPILLMAP_ASSIGN(ZipFile zip, ZipFile::open(bytes, limits));
  return Package(std::move(zip), limits);
}

std::vector<Relationship> Package::relationships(std::string_view part) {
  const std::size_t slash = part.rfind('/');
  std::string name;
  if (slash != std::string_view::npos) name = part.substr(0, slash + 1);
  name += "_rels/";
  name += slash == std::string_view::npos ? part : part.substr(slash + 1);
  name += ".rels";
  RelationshipHandler handler(part);
  if (const Status status = read(name, handler); !status && handler.found.empty()) return {};
  return std::move(handler.found);
}

std::string Package::main_part(std::initializer_list<std::string_view> usual) {
  for (const Relationship& relationship : relationships(""))
    if (relationship.type == "officeDocument" && has(relationship.target)) return relationship.target;
  for (const std::string_view name : usual)
    if (has(name)) return std::string(name);
  return {};
}

Status Package::read(std::string_view part, XmlHandler& handler) {
  const ZipEntry* entry = zip_.find(part);
  if (entry == nullptr) return fail(ErrorKind::malformed, "the part " + printable_path(part) + " is missing");
  XmlReader reader(handler, limits_.nesting);
  SPILLMAP_TRY(zip_.read(*entry, [&](std::string_view piece) { return reader.feed(piece); }));
  return reader.finish();
}

void read_properties(Package& package, TextBuilder& out) {
  for (const auto& [part, custom] : {std::pair<std::string_view, bool>{"docProps/core.xml", false},
                                     {"docProps/app.xml", false},
                                     {"docProps/custom.xml", true}}) {
    if (!package.has(part)) continue;
    PropertyHandler handler(out, custom);
    if (!package.read(part, handler)) out.lost("the document properties are damaged");
  }
}

Status give_members(Package& package, const std::vector<Relationship>& relationships, Sink& sink) {
  std::set<std::string> chunks;
  for (const Relationship& relationship : relationships)
    if (relationship.type == "aFChunk" && !relationship.external) chunks.insert(to_lower(relationship.target));
  for (const ZipEntry& entry : package.zip().entries()) {
    const std::string name = to_lower(entry.name);
    if (name.ends_with('/')) continue;
    const bool embedded = name.find("/embeddings/") != std::string::npos || chunks.count(name) != 0;
    const bool picture = name.find("/media/") != std::string::npos && worth_reading(name, entry.bytes);
    if (!embedded && !picture) continue;
    SPILLMAP_TRY(give_member(package.zip(), entry, package.limits(), sink));
  }
  return {};
}

Status read_drawing_text(Package& package, std::string_view part, TextBuilder& out, RunKind kind) {
  DrawingTextHandler handler(out, kind);
  return package.read(part, handler);
}

Outcome finish(TextBuilder& out, const Status& main, bool any_text) {
  if (!main) {
    if (main.error().kind == ErrorKind::encrypted) return not_read(ItemStatus::encrypted, "the main part is encrypted");
    if (!any_text) {
      const ItemStatus status = main.error().kind == ErrorKind::limit ? ItemStatus::skipped : ItemStatus::corrupt;
      out.finish();
      return not_read(status, main.error().message);
    }
    out.lost(main.error().message);
  }
  return out.finish();
}

namespace {

Sureness sniff(ByteView bytes, std::string_view main, std::string_view folder) {
  const ZipGlance zip(bytes);
  if (!zip.is_zip()) return 0;
  if (zip.has(main)) return 95;
  return zip.has("[Content_Types].xml") && zip.has(folder) ? 85 : 0;
}

constexpr std::string_view compound_magic = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";

// Names of streams stand in the directory as UTF-16LE.
bool has_stream(std::string_view text, std::string_view name) {
  std::string wide;
  for (const char c : name) {
    wide += c;
    wide += '\0';
  }
  return text.find(wide) != std::string_view::npos;
}

}  // namespace

Sureness sniff_docx(ByteView bytes) { return sniff(bytes, "word/document.xml", "word/"); }
Sureness sniff_xlsx(ByteView bytes) { return sniff(bytes, "xl/workbook.xml", "xl/"); }
Sureness sniff_xlsb(ByteView bytes) { return ZipGlance(bytes).has("xl/workbook.bin") ? 96 : 0; }
Sureness sniff_pptx(ByteView bytes) { return sniff(bytes, "ppt/presentation.xml", "ppt/"); }

// Encrypted Office files are compound files with two streams of these names.
Sureness sniff_encrypted(ByteView bytes) {
  if (!as_text(bytes).starts_with(compound_magic) || bytes.size() < 512) return 0;
  // The directory begins in the sector that the header names; sectors are 512 or 4096 bytes.
  const std::uint64_t sector_size = bytes[0x1E] == 12 ? 4096 : 512;
  std::uint64_t sector = 0;
  for (std::size_t i = 4; i-- > 0;) sector = (sector << 8) | bytes[0x30 + i];
  const std::uint64_t directory = (sector + 1) * sector_size;
  std::string_view text = as_text(bytes);
  text = directory < text.size() ? text.substr(directory, 4096) : std::string_view();
  if (has_stream(text, "EncryptedPackage")) return 98;
  const std::string_view head = as_text(head_of(bytes)), tail = as_text(tail_of(bytes));
  return has_stream(head, "EncryptedPackage") || has_stream(tail, "EncryptedPackage") ? 96 : 0;
}

}  // namespace spillmap::ooxml
