// What `spillmap explain` shows of a file, whatever it is shown on: lines of the text with every finding in them, a
// note for each finding, and the people of each part.
#pragma once

#include <cstdint>
#include <iosfwd>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "pipeline/explain.h"

namespace spillmap::cli {

// A stretch of a line. `number` is that of the finding it belongs to, 0 for text that is nothing.
struct ExplainPiece {
  std::string text;  // one line of valid UTF-8, masked unless revealed
  std::uint32_t number = 0;
  const Finding* finding = nullptr;
};

// A terminal, or a page of HTML. Everything that comes is hostile text.
class ExplainCanvas {
 public:
  virtual ~ExplainCanvas() = default;
  virtual void item(const std::string& path, const std::string& what) = 0;
  virtual void heading(const std::string& text) = 0;  // page, sheet, kind of text
  virtual void line(std::uint64_t number, const std::vector<ExplainPiece>& pieces) = 0;
  virtual void note(std::uint32_t number, const Finding& finding, const std::string& text) = 0;
  virtual void people_begin() = 0;
  virtual void person(const std::string& letter, const std::string& name, const std::string& text) = 0;
  virtual void left_out(const std::string& text) = 0;
  virtual void end(const std::string& path, const ContentInfo& info) = 0;
};

struct ExplainHow {
  bool reveal = false;
  // Lines without a finding that are shown before and after one that has one; below 0: all.
  int context = -1;
};

class ExplainView : public pipeline::ExplainSink {
 public:
  ExplainView(ExplainCanvas& canvas, const ExplainHow& how) : canvas_(canvas), how_(how) {}
  Status begin(const std::string& path, const std::string& format, std::uint64_t bytes) override;
  Status part(const std::string& path, const pipeline::ExplainedMessage& part) override;
  Status end(const std::string& path, const ContentInfo& info) override;

 private:
  struct Item {
    std::string path, format;
    std::uint64_t bytes = 0;
    std::uint64_t lines = 0;
    std::uint32_t findings = 0;
  };
  void turn_to(const Item& item);

  ExplainCanvas& canvas_;
  ExplainHow how_;
  std::vector<Item> open_;
  std::string shown_path_;  // whose header was written last
};

// "client, whom the document is about; 93 %; row 12".
std::string words_of(const Mention& mention, const std::vector<Mention>& all);
// Mentions of a part are called A, B, ... Z, AA.
std::string letter_of(std::size_t mention);
// What may be seen of a stretch of a document in which nothing was found: a number may be somebody's all the same.
std::string without_numbers(std::string_view text);

std::unique_ptr<ExplainCanvas> text_canvas(std::ostream& out, bool colour);
std::unique_ptr<ExplainCanvas> html_canvas(std::ostream& out);
// Around what the canvas of a page writes.
void open_page(std::ostream& out, const std::string& title, bool reveal);
void close_page(std::ostream& out, const std::string& last_words);

}  // namespace spillmap::cli
