// spillmap-dict: tables of rules/ -> dictionary images. Runs while Spillmap is built.
//
//   spillmap-dict words OUT SPEC...
//     FILE:log2:SHIFT:WIDTH    second column is a count; 1 + twice its log2, at most what WIDTH bits hold, at bit SHIFT
//     FILE:value:SHIFT:WIDTH   second column is a number
//     FILE:set:SHIFT           every first column that is one word gets bit SHIFT
//     FILE:rows:SHIFT          first column is the number of a bit, counted from SHIFT; the last column holds the words
//     that
//                              get it, separated by spaces
//   spillmap-dict phrases OUT FILE[:COLUMN[,COLUMN...]]...
//     Each line is a row; each of the columns (from 0; without any, column 0) holds its phrases, separated by '|'.
//     Rows are numbered through in the order of the files.
//
// Tables are UTF-8, columns separated by tabs; lines that are empty or begin with '#' are not rows. Where a word stands
// twice in one table with numbers, the larger counts.
#include <algorithm>
#include <cmath>
#include <cstdio>
#include <fstream>
#include <iostream>
#include <sstream>

#include "base/text.h"
#include "dictionary/builder.h"
#include "dictionary/words.h"

namespace spillmap {
namespace {

Result<std::vector<std::string>> read_lines(const std::string& path) {
  std::ifstream in(path, std::ios::binary);
  if (!in) return fail_errno("cannot open " + path);
  std::vector<std::string> lines;
  for (std::string line; std::getline(in, line);) {
    if (!line.empty() && line.back() == '\r') line.pop_back();
    if (!line.empty() && line[0] != '#') lines.push_back(std::move(line));
  }
  return lines;
}

Result<std::uint64_t> number(std::string_view text) {
  if (text.empty() || text.size() > 18) return fail(ErrorKind::malformed, "not a number: " + std::string(text));
  std::uint64_t value = 0;
  for (char c : text) {
    if (!is_digit(c)) return fail(ErrorKind::malformed, "not a number: " + std::string(text));
    value = value * 10 + static_cast<std::uint64_t>(c - '0');
  }
  return value;
}

// FILE:a:b:c from the right, so that a path may hold colons.
std::vector<std::string> split_spec(const std::string& spec) {
  std::vector<std::string> parts;
  for (std::string_view part : split(spec, ':')) parts.emplace_back(part);
  return parts;
}

Status add_table(DictionaryBuilder& builder, const std::string& spec) {
  const auto parts = split_spec(spec);
  if (parts.size() < 3) return fail(ErrorKind::usage, "not a table specification: " + spec);
  const std::string& mode = parts[1];
  SPILLMAP_ASSIGN(const std::uint64_t shift, number(parts[2]));
  std::uint64_t width = 0;
  if (mode == "log2" || mode == "value") {
    if (parts.size() != 4) return fail(ErrorKind::usage, "no width in " + spec);
    SPILLMAP_ASSIGN(width, number(parts[3]));
  }
  if (shift + width > 64) return fail(ErrorKind::usage, "more than 64 bits in " + spec);
  SPILLMAP_ASSIGN(const auto lines, read_lines(parts[0]));
  std::map<std::string, std::uint64_t> values;
  for (const std::string& line : lines) {
    const auto columns = split(line, '\t');
    std::string word;
    if (mode == "rows") {
      SPILLMAP_ASSIGN(const std::uint64_t bit, number(columns[0]));
      if (bit + shift > 63) return fail(ErrorKind::malformed, parts[0] + ": no such bit: " + line);
      for (std::string_view one : split(columns.back(), ' ')) {
        fold_word(one, word);
        values[word] |= 1ull << bit;
      }
      continue;
    }
    fold_word(columns[0], word);
    if (mode == "set") {
      if (!std::all_of(word.begin(), word.end(), [](char c) { return is_word(c); })) continue;
      values[word] |= 1;
    } else if (columns.size() < 2) {
      return fail(ErrorKind::malformed, parts[0] + ": no second column: " + line);
    } else {
      SPILLMAP_ASSIGN(std::uint64_t value, number(columns[1]));
      if (mode == "log2") {
        // Integer arithmetic, so that every machine makes the same image: 2*log2(n) rounded down.
        std::uint64_t whole = 0;
        while (whole < 62 && (value >> (whole + 1)) != 0) ++whole;
        const word_hash::Wide square = static_cast<word_hash::Wide>(value) * value;
        value = value == 0 ? 0 : 1 + 2 * whole + ((square >> (2 * whole + 1)) != 0 ? 1 : 0);
      }
      values[word] = std::max(values[word], std::min(value, (std::uint64_t{1} << width) - 1));
    }
  }
  for (const auto& [word, value] : values)
    if (value != 0) SPILLMAP_TRY(builder.add(word, value << shift));
  return {};
}

Status add_phrases(PhraseBuilder& builder, const std::string& spec) {
  const auto parts = split_spec(spec);
  std::vector<std::uint64_t> columns;
  if (parts.size() == 1) columns.push_back(0);
  for (std::size_t i = 1; i < parts.size(); ++i)
    for (std::string_view column : split(parts[i], ',')) {
      SPILLMAP_ASSIGN(const std::uint64_t n, number(column));
      columns.push_back(n);
    }
  SPILLMAP_ASSIGN(const auto lines, read_lines(parts[0]));
  for (const std::string& line : lines) {
    const std::uint32_t row = builder.add_row(line);
    const auto cells = split(line, '\t');
    for (const std::uint64_t column : columns) {
      if (column >= cells.size()) continue;
      for (std::string_view phrase : split(cells[column], '|'))
        if (!trim(phrase).empty()) SPILLMAP_TRY(builder.add_phrase(phrase, row));
    }
  }
  return {};
}

Result<std::string> compile(const std::string& kind, const std::vector<std::string>& specs) {
  if (kind == "words") {
    DictionaryBuilder builder;
    for (const auto& spec : specs) SPILLMAP_TRY(add_table(builder, spec));
    return builder.build();
  }
  if (kind == "phrases") {
    PhraseBuilder builder;
    for (const auto& spec : specs) SPILLMAP_TRY(add_phrases(builder, spec));
    return builder.build();
  }
  return fail(ErrorKind::usage, "the kind is 'words' or 'phrases'");
}

}  // namespace
}  // namespace spillmap

int main(int argc, char** argv) {
  const std::vector<std::string> arguments(argv + 1, argv + argc);
  if (arguments.size() < 3) {
    std::cerr << "usage: spillmap-dict words|phrases OUT SPEC...\n";
    return 2;
  }
  const auto image = spillmap::compile(arguments[0], {arguments.begin() + 2, arguments.end()});
  if (!image) {
    std::cerr << "spillmap-dict: " << image.error().message << "\n";
    return 1;
  }
  std::ofstream out(arguments[1], std::ios::binary | std::ios::trunc);
  out << *image;
  out.close();
  if (!out) {
    std::cerr << "spillmap-dict: cannot write " << arguments[1] << "\n";
    return 1;
  }
  return 0;
}
