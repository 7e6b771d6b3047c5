// PowerPoint: slides in the order in which they are shown, each a page, followed by its notes and comments.
#include <algorithm>

#include "base/text.h"
#include "extract/formats/ooxml/package.h"

namespace spillmap::ooxml {
namespace {

constexpr std::size_t most_text_bytes = 4u << 20;

class PresentationHandler : public XmlHandler {
 public:
  void open(std::string_view local, const XmlAttributes& attributes) override {
    if (local == "sldId" && slides.size() < 100'000) slides.emplace_back(attributes.get_prefixed("id"));
  }
  void close(std::string_view) override {}
  void text(std::string_view) override {}
  std::vector<std::string> slides;  // relationship ids
};

class SlideHandler : public XmlHandler {
 public:
  // Of notes only the notes themselves are wanted: a notes page repeats the slide's number and date.
  SlideHandler(TextBuilder& out, RunKind kind, bool notes) : out_(out), kind_(kind), notes_(notes) {}

  bool any_text() const { return any_text_; }
  bool hidden = false;

  void open(std::string_view local, const XmlAttributes& attributes) override {
    switch (xml_tag(local)) {
      case xml_tag("sld"):
        hidden = !attributes.flag("show", true);
        out_.hidden(hidden);
        break;
      case xml_tag("sp"):
        title_ = false;
        wanted_ = !notes_;
        break;
      case xml_tag("ph"): {
        const std::string_view type = attributes.get("type");
        title_ = type == "title" || type == "ctrTitle";
        if (notes_) wanted_ = type == "body";
        if (type == "sldNum" || type == "dt") wanted_ = false;
        break;
      }
      case xml_tag("graphicFrame"): wanted_ = true; break;
      case xml_tag("cNvPr"):
        // What a picture shows, told for people who cannot see it.
        if (passed_over_ == 0 && !trim(attributes.get("descr")).empty())
          out_.line(squeeze(attributes.get("descr")), RunKind::comment);
        break;
      case xml_tag("AlternateContent"): alternatives_.push_back(0); break;
      case xml_tag("Choice"):
      case xml_tag("Fallback"):
        if (!alternatives_.empty() && ++alternatives_.back() > 1) ++passed_over_;
        break;
      case xml_tag("p"): line_.clear(); break;
      case xml_tag("t"): collecting_ = wanted_ && passed_over_ == 0; break;
      case xml_tag("br"): line_ += '\n'; break;
      case xml_tag("tbl"):
        in_table_ = true;
        out_.begin_table(TableSpec{});
        break;
      case xml_tag("tr"): row_.clear(); break;
      case xml_tag("tc"):
        cell_.clear();
        covered_ = attributes.flag("hMerge", false) || attributes.flag("vMerge", false);
        break;
      default: break;
    }
  }

  void close(std::string_view local) override {
    switch (xml_tag(local)) {
      case xml_tag("t"): collecting_ = false; break;
      case xml_tag("Choice"):
      case xml_tag("Fallback"):
        if (!alternatives_.empty() && alternatives_.back() > 1 && passed_over_ > 0) --passed_over_;
        break;
      case xml_tag("AlternateContent"):
        if (!alternatives_.empty()) alternatives_.pop_back();
        break;
      case xml_tag("p"):
        if (in_table_) {
          const std::string line = squeeze(line_);
          if (!cell_.empty() && !line.empty()) cell_ += ' ';
          cell_ += line;
        } else if (!line_.empty()) {
          any_text_ = true;
          out_.line(line_, title_ && kind_ == RunKind::body ? RunKind::heading : kind_);
        }
        line_.clear();
        break;
      case xml_tag("tc"):
        if (row_.size() < 4096) row_.push_back(covered_ ? std::string() : std::move(cell_));
        cell_.clear();
        break;
      case xml_tag("tr"):
        any_text_ = true;
        out_.row(std::vector<CellText>(row_.begin(), row_.end()));
        break;
      case xml_tag("tbl"):
        in_table_ = false;
        out_.end_table();
        break;
      default: break;
    }
    wants_more = out_.ok();
  }

  void text(std::string_view utf8) override {
    if (collecting_ && line_.size() < most_text_bytes) line_ += utf8;
  }

 private:
  TextBuilder& out_;
  RunKind kind_;
  bool notes_;
  bool title_ = false, wanted_ = true, collecting_ = false, in_table_ = false, covered_ = false;
  bool any_text_ = false;
  int passed_over_ = 0;
  std::vector<int> alternatives_;
  std::string line_, cell_;
  std::vector<std::string> row_;
};

// <p:cm><p:text>old</p:text></p:cm>; newer ones hold DrawingML.
class CommentHandler : public XmlHandler {
 public:
  explicit CommentHandler(TextBuilder& out) : out_(out) {}
  void open(std::string_view local, const XmlAttributes&) override {
    if (local == "text" || local == "t") collecting_ = true;
    if (local == "p" || local == "text") line_.clear();
  }
  void close(std::string_view local) override {
    if (local == "text" || local == "t") collecting_ = false;
    if (local == "p" || local == "text") {
      out_.line(line_, RunKind::comment);
      line_.clear();
      wants_more = out_.ok();
    }
  }
  void text(std::string_view utf8) override {
    if (collecting_ && line_.size() < most_text_bytes) line_ += utf8;
  }

 private:
  TextBuilder& out_;
  bool collecting_ = false;
  std::string line_;
};

}  // namespace

Outcome read_pptx(ByteView bytes, const Limits& limits, Sink& sink) {
  auto package = Package::open(bytes, limits);
  if (!package)
    return not_read(package.error().kind == ErrorKind::limit ? ItemStatus::skipped : ItemStatus::corrupt,
                    package.error().message);
  const std::string main = package->main_part({"ppt/presentation.xml"});
  if (main.empty()) return not_read(ItemStatus::corrupt, "the presentation's main part is missing");

  TextBuilder out(sink, limits);
  PresentationHandler presentation;
  const Status main_status = package->read(main, presentation);
  std::map<std::string, std::string> targets;
  for (const Relationship& relationship : package->relationships(main))
    if (relationship.type == "slide" && !relationship.external) targets[relationship.id] = relationship.target;
  std::vector<std::string> slides;
  for (const std::string& id : presentation.slides)
    if (const auto found = targets.find(id); found != targets.end()) slides.push_back(found->second);
  if (slides.empty())
    for (const auto& [id, target] : targets) slides.push_back(target);

  std::size_t unread = 0;
  std::uint32_t number = 0;
  bool any_text = false;
  Status first_error;
  for (const std::string& part : slides) {
    if (!out.ok()) break;
    if (number >= limits.pages) {
      out.lost("more slides than the bound");
      break;
    }
    out.page(++number);
    SlideHandler slide(out, RunKind::body, false);
    const Status status = package->read(part, slide);
    any_text = any_text || slide.any_text();
    if (!status) {
      ++unread;
      if (first_error) first_error = status;
    }
    for (const Relationship& relationship : package->relationships(part)) {
      if (relationship.external) continue;
      if (relationship.type == "notesSlide") {
        SlideHandler notes(out, RunKind::comment, true);
        if (!package->read(relationship.target, notes)) out.lost("the notes of a slide are damaged");
      } else if (relationship.type == "comments") {
        CommentHandler comments(out);
        if (!package->read(relationship.target, comments)) out.lost("the comments of a slide are damaged");
      } else if (relationship.type == "diagramData" || relationship.type == "chart") {
        if (!read_drawing_text(*package, relationship.target, out, RunKind::body))
          out.lost("a drawing on a slide is damaged");
      }
    }
    out.hidden(false);
  }
  out.page(0);
  Status status = main_status;
  if (unread != 0) {
    const std::string reason = std::to_string(unread) + " of " + std::to_string(slides.size()) +
                               " slides could not be read whole: " + first_error.error().message;
    if (!any_text)
      status = fail(first_error.error().kind, reason);
    else
      out.lost(reason);
  }
  if (status || any_text) read_properties(*package, out);
  const Outcome outcome = finish(out, status, any_text);
  if (outcome.status == ItemStatus::corrupt) return outcome;
  if (const Status given = give_members(*package, {}, sink); !given)
    return not_read(ItemStatus::partly_read, given.error().message);
  return outcome;
}

}  // namespace spillmap::ooxml
