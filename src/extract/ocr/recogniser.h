// Optical recognition of one page, by tesseract and leptonica. One recogniser serves a whole process: its model is read
// by warm_up() before the process gives its rights away, set up at the first page, and used from page to page.
//
//   ocr::warm_up();
//   ...
//   const ocr::PageText page = ocr::recognise(std::move(pix));
//   ocr::give(page, number, limits, layout, builder);
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "extract/builder.h"
#include "extract/layout.h"
#include "extract/ocr/mrz.h"
#include "extract/ocr/pix.h"

namespace spillmap::ocr {

// Reads the model and all else that recognition needs from the disk. Without a model pages are told as not read.
void warm_up();
bool available();

struct Word {
  std::string text;
  // In points of the prepared page.
  float left = 0, right = 0, baseline = 0, em = 0;
  std::uint8_t confidence = 0;  // percent
};

struct PageText {
  std::vector<Word> words;  // in the order of reading
  std::string text;         // laid out as on the page, lines ended by '\n'
  std::optional<Mrz> zone;  // of a passport or identity card
  std::vector<std::string> barcodes;
  bool gave_up = false;  // the bound of time was reached: what was recognised until then
  std::size_t letters() const;
};

// The CPU time that the pages of one file may take together. It goes with the size of the file: a scanned page has ten
// kilobytes and more, and takes two seconds. A file of a few bytes that shows a thousand pages ends soon.
class Budget {
 public:
  explicit Budget(std::size_t file_bytes);
  bool spent() const { return left_ms_ <= 0; }

 private:
  friend class Spending;
  friend PageText recognise(PixPtr picture, const Budget& budget);
  std::int64_t left_ms_;
};

// What is done while it lives, decoding and drawing included, counts.
class Spending {
 public:
  explicit Spending(Budget& budget);
  ~Spending();
  Spending(const Spending&) = delete;
  Spending& operator=(const Spending&) = delete;

 private:
  Budget& budget_;
  std::int64_t started_;
};

// Of any depth and resolution. Bounded in time whatever it shows.
PageText recognise(PixPtr picture, const Budget& budget);

// Puts the page into the text of its document, with the confidence of each word.
void give(const PageText& page, std::uint32_t number, const Limits& limits, Layout& layout, TextBuilder& out);

// Pages of one document that are recognised; each takes about a second.
inline constexpr std::uint32_t most_recognised_pages = 1'000;

}  // namespace spillmap::ocr
