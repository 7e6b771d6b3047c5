// Pages: Pango shapes and breaks the text, Cairo makes the PDF. One Press a process; it keeps what it has shaped,
// because most paragraphs of most letters are the same.
#pragma once

#include <memory>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "notify/template.h"

namespace spillmap::notify {

// One letter as it is printed. All lines are clean (clean_line).
struct Sheet {
  std::string language;                 // BCP 47: "zh-Hans"
  std::vector<std::string> letterhead;  // first line larger
  std::vector<std::string> envelope;    // lines behind the window; empty for proof pages without
  std::string date, number;             // the line below the first fold
  std::string footer_left;
  std::string page_words;  // "Page {page} of {pages}"
  std::vector<Block> blocks;
  std::vector<std::string> closing;  // lines of the signature: "Sincerely,", name, title, organisation
  std::string banner;                // across the top of each page: "PROOF"
};

class Press {
 public:
  // Opens the fonts, which Debian's fonts-noto-core and fonts-noto-cjk install; an error names the file that is
  // missing. For measuring only: `can_print`. What is printed goes through a Press for `characters`, which must hold
  // all from U+2E80 on that are printed: its Chinese, Japanese and Korean fonts are cut down to these beforehand by
  // HarfBuzz. That is not for speed alone. Cairo 1.16 damages some outlines when it cuts such a font out of the whole
  // collection (U+5982 is one), and nothing but a picture of the page shows it.
  static Result<std::unique_ptr<Press>> open();
  static Result<std::unique_ptr<Press>> open(const std::set<char32_t>& characters);
  virtual ~Press() = default;
  Press() = default;
  Press(const Press&) = delete;
  Press& operator=(const Press&) = delete;

  // Begins a document; ends the last one.
  virtual void begin() = 0;
  // Adds the pages of a letter and gives their number.
  virtual Result<unsigned> add(const Sheet& sheet) = 0;
  virtual void add_blank_page() = 0;
  // The raw PDF of all that was added.
  virtual Result<std::string> end() = 0;
  // Whether the fonts have all characters of a line.
  virtual bool can_print(std::string_view text) = 0;
};

// What a PDF says of itself.
struct DocumentInfo {
  std::string title, language, author, date, id, producer;  // date: ISO; id: hex
};
// Makes Cairo's PDF fit for archives (PDF/A-2b): metadata, output intent, no transparency groups, an id that depends on
// the content alone.
Result<std::string> archive_pdf(const std::string& pdf, const DocumentInfo& info);

}  // namespace spillmap::notify
