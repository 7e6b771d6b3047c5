// The two things on which a text is explained: a terminal, and a page of HTML.
#include <ostream>

#include "base/text.h"
#include "cli/explain_view.h"
#include "cli/text.h"

namespace spillmap::cli {
namespace {

enum class Paint { name, number, contact, health, nobody };

Paint paint_of(const Finding& f) {
  if (!is_exposure(f)) return Paint::nobody;
  if (f.element == Element::name) return Paint::name;
  if (is_health(f.element)) return Paint::health;
  if (is_contact_detail(f.element) || f.element == Element::date_of_birth) return Paint::contact;
  return Paint::number;
}

class TextCanvas : public ExplainCanvas {
 public:
  TextCanvas(std::ostream& out, bool colour) : out_(out), colour_(colour) {}

  void item(const std::string& path, const std::string& what) override {
    if (any_) out_ << '\n';
    any_ = true;
    out_ << painted("1", path) << "  (" << what << ")\n";
  }
  void heading(const std::string& text) override { out_ << painted("2", "  -- " + text) << '\n'; }
  void line(std::uint64_t number, const std::vector<ExplainPiece>& pieces) override {
    std::string head = std::to_string(number);
    if (head.size() < 5) head.insert(0, 5 - head.size(), ' ');
    out_ << painted("2", head + " | ");
    for (const ExplainPiece& piece : pieces) {
      if (piece.finding == nullptr)
        out_ << piece.text;
      else
        out_ << painted(code(*piece.finding), "[" + std::to_string(piece.number) + " " + piece.text + "]");
    }
    out_ << '\n';
  }
  void note(std::uint32_t number, const Finding& finding, const std::string& text) override {
    out_ << "        " << painted(code(finding), "[" + std::to_string(number) + "]") << ' ' << painted("2", text)
         << '\n';
  }
  void people_begin() override { out_ << "  People:\n"; }
  void person(const std::string& letter, const std::string& name, const std::string& text) override {
    out_ << "    " << painted("1", letter) << "  " << painted("1;36", name) << ": " << text << '\n';
  }
  void left_out(const std::string& text) override { out_ << painted("2", "      ... " + text) << '\n'; }
  void end(const std::string& path, const ContentInfo& info) override {
    const std::string said =
        std::string(to_string(info.status)) + (info.reason.empty() ? "" : ": " + shown(info.reason));
    out_ << "  " << path << ": " << painted(info.status == ItemStatus::read ? "0" : "31", said) << '\n';
  }

 private:
  static const char* code(const Finding& f) {
    switch (paint_of(f)) {
      case Paint::name: return "1;36";
      case Paint::number: return "1;31";
      case Paint::contact: return "33";
      case Paint::health: return "35";
      case Paint::nobody: break;
    }
    return "2";
  }
  std::string painted(const char* code, const std::string& text) const {
    return colour_ ? "\x1b[" + std::string(code) + "m" + text + "\x1b[0m" : text;
  }

  std::ostream& out_;
  bool colour_;
  bool any_ = false;
};

class HtmlCanvas : public ExplainCanvas {
 public:
  explicit HtmlCanvas(std::ostream& out) : out_(out) {}

  void item(const std::string& path, const std::string& what) override {
    out_ << "<h2>" << escape_html(path) << " <small>" << escape_html(what) << "</small></h2>\n";
  }
  void heading(const std::string& text) override { out_ << "<p class=g>" << escape_html(text) << "</p>\n"; }
  void line(std::uint64_t number, const std::vector<ExplainPiece>& pieces) override {
    out_ << "<p><b>" << number << "</b>";
    for (const ExplainPiece& piece : pieces) {
      if (piece.finding == nullptr)
        out_ << escape_html(piece.text);
      else
        out_ << "<mark class=" << name_of(*piece.finding) << "><sup>" << piece.number << "</sup>"
             << escape_html(piece.text) << "</mark>";
    }
    out_ << "</p>\n";
  }
  void note(std::uint32_t number, const Finding& finding, const std::string& text) override {
    out_ << "<p class=o><i class=" << name_of(finding) << '>' << number << "</i> " << escape_html(text) << "</p>\n";
  }
  void people_begin() override { out_ << "<p class=g>People</p>\n"; }
  void person(const std::string& letter, const std::string& name, const std::string& text) override {
    out_ << "<p class=q><b>" << escape_html(letter) << "</b><mark class=n>" << escape_html(name) << "</mark> "
         << escape_html(text) << "</p>\n";
  }
  void left_out(const std::string& text) override { out_ << "<p class=g>… " << escape_html(text) << "</p>\n"; }
  void end(const std::string& path, const ContentInfo& info) override {
    out_ << "<p class=" << (info.status == ItemStatus::read ? "g" : "w") << '>' << escape_html(path) << ": "
         << to_string(info.status);
    if (!info.reason.empty()) out_ << ": " << escape_html(shown(info.reason));
    out_ << "</p>\n";
  }

 private:
  static char name_of(const Finding& f) {
    switch (paint_of(f)) {
      case Paint::name: return 'n';
      case Paint::number: return 'i';
      case Paint::contact: return 'c';
      case Paint::health: return 'h';
      case Paint::nobody: break;
    }
    return 'x';
  }
  std::ostream& out_;
};

}  // namespace

std::unique_ptr<ExplainCanvas> text_canvas(std::ostream& out, bool colour) {
  return std::make_unique<TextCanvas>(out, colour);
}
std::unique_ptr<ExplainCanvas> html_canvas(std::ostream& out) { return std::make_unique<HtmlCanvas>(out); }

void open_page(std::ostream& out, const std::string& title, bool reveal) {
  out << R"(<!doctype html>
<html lang="en"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>)"
      << escape_html(title) << R"(</title>
<style>
:root{color-scheme:light dark;--n:#bfe3ff;--i:#ffc9c9;--c:#ffe9a8;--h:#ecd0ff;--x:#ddd;--q:#666}
@media(prefers-color-scheme:dark){:root{--n:#0b4a72;--i:#7a1f1f;--c:#665000;--h:#552a77;--x:#444;--q:#aaa}}
body{font:14px/1.5 system-ui,sans-serif;margin:2rem auto;max-width:75rem;padding:0 1rem;overflow-wrap:anywhere}
p{margin:0;white-space:pre-wrap;font-family:ui-monospace,monospace;padding-left:5em;text-indent:-5em}
p>b:first-child{display:inline-block;min-width:4em;padding-right:1em;text-align:right;text-indent:0;color:var(--q);
  font-weight:400;box-sizing:border-box;width:5em}
p.o{color:var(--q);font:12px/1.5 system-ui,sans-serif;padding-left:7em;text-indent:-1.5em}
p.o i{font-style:normal;padding:0 .3em;border-radius:.2em;color:CanvasText}
p.g{color:var(--q);margin:.6em 0 .2em;padding-left:0;text-indent:0;font-family:system-ui,sans-serif}
p.q{font-family:system-ui,sans-serif}
p.w{border-left:.3em solid #c33;padding-left:.6em;text-indent:0;font-family:system-ui,sans-serif}
h2{font-size:1.1rem;margin:2rem 0 .5rem;border-top:1px solid var(--x);padding-top:1rem}
h2 small{color:var(--q);font-weight:400}
mark{color:CanvasText;border-radius:.2em;padding:0 .15em;text-indent:0}
sup{font-size:.7em;color:var(--q)}
.n{background:var(--n)}.i{background:var(--i)}.c{background:var(--c)}.h{background:var(--h)}.x{background:var(--x)}
</style></head><body>
<h1>)" << escape_html(title)
      << R"(</h1>
<p class=g><span class=n>names</span> <span class=i>numbers</span> <span class=c>ways to reach somebody, birth dates</span>
<span class=h>health</span> <span class=x>exposes nobody</span>. )"
      << (reveal ? "Values are shown in full." : "Numbers are masked.")
      << " Each is followed by its rule, how sure it is, and whose it was taken for.</p>\n";
}

void close_page(std::ostream& out, const std::string& last_words) {
  out << "<p class=g>" << escape_html(last_words) << "</p>\n</body></html>\n";
}

}  // namespace spillmap::cli
