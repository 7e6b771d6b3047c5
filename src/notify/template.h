// The words of letters: rules/letters/LANGUAGE/*.txt and words.toml, in the form of rules/letters/README.md.
//
// A template is a list of blocks under conditions. Expanding it with a Scope gives the blocks of one letter; a
// placeholder without a value is collected as missing, by the key under which the incident file would have it.
// Immutable once read; threads: free.
#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/date.h"
#include "base/result.h"
#include "model/element.h"

namespace spillmap::notify {

enum class BlockKind : std::uint8_t {
  title,
  heading,
  paragraph,
  bullet,
  lines,      // lines as they stand, kept together
  columns,    // cells beside each other
  signature,  // closing, room for a hand, name and title
  page_break,
};

// Text with the stretches of it that are set bold, and those that no line end may cut, as byte offsets.
struct RichText {
  std::string text;
  std::vector<std::pair<std::uint32_t, std::uint32_t>> bold, solid;
};
struct Block {
  BlockKind kind = BlockKind::paragraph;
  RichText text;
  std::vector<RichText> cells;  // of columns; lines of a cell are separated by \n
};

// What is true and what is known of one letter.
struct Scope {
  std::set<std::string, std::less<>> facts;                // "variant.adult", "tag.police_report_right", "state.NY"
  std::map<std::string, std::string, std::less<>> values;  // "holder.name"; an empty one is missing
  std::map<std::string, std::vector<Block>, std::less<>> blocks;  // "elements": what {{elements}} stands for
};

class Template {
 public:
  // `file_name` is for messages. Errors name file and line.
  static Result<Template> parse(std::string_view text, std::string_view file_name);
  // Appends to `missing` "hotline.phone (en/letter.txt:57)" for each placeholder without a value.
  std::vector<Block> expand(const Scope& scope, std::set<std::string>& missing) const;
  const std::vector<std::string>& serves() const { return serves_; }  // the laws and tags its comments name
  // Headings under which no comment says what they serve, as "file:line".
  const std::vector<std::string>& unexplained() const { return unexplained_; }

  struct Node;  // of template.cc

 private:
  std::string file_;
  std::shared_ptr<const std::vector<Node>> nodes_;
  std::vector<std::string> serves_, unexplained_;
};

// One language: the templates and the short words around them.
struct Language {
  std::string code;   // "en": the folder's name
  std::string bcp47;  // "en-US": for the PDF and for the choice of letter forms
  Template letter, addendum, insert, email, substitute;
  std::map<std::string, std::string, std::less<>> words;  // "element.ssn", "text.page"
  std::vector<std::string> months;
  const std::string& word(std::string_view key) const;  // all keys that the program uses are checked when it is read
  std::string date(Day day) const;                      // "April 29, 2026"
  std::string list(const std::vector<std::string>& items) const;  // "a, b and c"
  std::string element(Element element) const { return word("element." + std::string(id(element))); }
};

class Templates {
 public:
  // Compiled into the program.
  static Result<Templates> built_in();
  // Files of `folder`/LANGUAGE replace the built-in ones of the same name; a language that is not built in must be
  // complete.
  static Result<Templates> with_folder(const std::filesystem::path& folder);
  const Language* find(std::string_view code) const;  // "es", "es-MX", "zh-Hans"; null if there is none
  const std::map<std::string, Language, std::less<>>& languages() const { return languages_; }

 private:
  using Files = std::map<std::string, std::string, std::less<>>;  // "en/letter.txt" -> text
  static Result<Templates> from_files(const Files& files);
  static Files built_in_files();
  std::map<std::string, Language, std::less<>> languages_;
};

// The text of a template with {name} replaced, for short words: fill("Page {page} of {pages}", {{"page", "1"}, …}).
std::string fill(std::string_view text, const std::vector<std::pair<std::string_view, std::string_view>>& values);

}  // namespace spillmap::notify
