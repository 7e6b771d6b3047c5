// What Word, Excel and PowerPoint files share: a zip file of parts that point to each other by relationships.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "extract/builder.h"
#include "extract/xml.h"
#include "extract/zip.h"

namespace spillmap::ooxml {

struct Relationship {
  std::string id;
  std::string type;    // the last word of the type's address: "comments", "hyperlink"
  std::string target;  // a part's name, resolved; of an external one as it stands
  bool external = false;
};

class Package {
 public:
  static Result<Package> open(ByteView bytes, const Limits& limits);

  ZipFile& zip() { return zip_; }
  const Limits& limits() const { return limits_; }

  // Relationships of a part ("" is the package itself); none if it has none or they cannot be read.
  std::vector<Relationship> relationships(std::string_view part);
  // The main part by relationship, else the first of `usual` that exists; empty if there is none.
  std::string main_part(std::initializer_list<std::string_view> usual);
  bool has(std::string_view part) const { return zip_.find(part) != nullptr; }

  // Streams a part through a handler. A part that does not exist is an error of kind malformed.
  Status read(std::string_view part, XmlHandler& handler);

 private:
  Package(ZipFile zip, const Limits& limits) : zip_(std::move(zip)), limits_(limits) {}
  ZipFile zip_;
  Limits limits_;
};

// docProps/core.xml, app.xml and custom.xml as fields of kind property.
void read_properties(Package& package, TextBuilder& out);

// Hands over what is a document of its own: embedded objects and files, the alternative chunks that `relationships` of
// the main part name, and pictures. Small
// pictures are left out, see picture_size.h.
Status give_members(Package& package, const std::vector<Relationship>& relationships, Sink& sink);

// Text of DrawingML (a:p, a:t) anywhere in a part: text boxes on sheets, diagrams, charts. One line a paragraph.
Status read_drawing_text(Package& package, std::string_view part, TextBuilder& out, RunKind kind);

// "&L&\"Arial\"&8Client list&RPage &P", the header of a printed sheet: the codes go, the texts stay.
std::string page_header_text(std::string_view codes);
// Text boxes and charts on a sheet.
void read_sheet_drawing(Package& package, std::string_view part, TextBuilder& out);

// The end of a reader: what the main part's status means for the item.
Outcome finish(TextBuilder& out, const Status& main, bool any_text);

// Sniffers.
Sureness sniff_docx(ByteView bytes);
Sureness sniff_xlsx(ByteView bytes);
Sureness sniff_xlsb(ByteView bytes);
Sureness sniff_pptx(ByteView bytes);
Sureness sniff_encrypted(ByteView bytes);

Outcome read_docx(ByteView bytes, const Limits& limits, Sink& sink);
Outcome read_xlsx(ByteView bytes, const Limits& limits, Sink& sink);
Outcome read_xlsb(ByteView bytes, const Limits& limits, Sink& sink);
Outcome read_pptx(ByteView bytes, const Limits& limits, Sink& sink);
Outcome read_encrypted(ByteView bytes, const Limits& limits, Sink& sink);

}  // namespace spillmap::ooxml
