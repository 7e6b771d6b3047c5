#include "detect/terms/billed.h"

#include <algorithm>

#include "base/text.h"
#include "detect/values.h"

namespace spillmap::detect {
namespace {

constexpr std::size_t longest_line = 400;
constexpr std::size_t code_length = 5;

bool is_code(std::string_view word) {
  return word.size() == code_length && could_be(Element::treatment, word) &&
         std::none_of(word.begin(), word.end(), is_lower);
}

struct Word {
  std::size_t begin = 0, end = 0;
};

std::vector<Word> words_of(std::string_view line) {
  std::vector<Word> words;
  for (std::size_t i = 0; i < line.size();) {
    while (i < line.size() && is_space(line[i])) ++i;
    const std::size_t begin = i;
    while (i < line.size() && !is_space(line[i])) ++i;
    if (i > begin) words.push_back({begin, i});
  }
  return words;
}

// "165.00", "1,140.00"
bool is_amount(std::string_view word) {
  if (word.starts_with('$')) word.remove_prefix(1);
  return word.size() >= 4 && word[word.size() - 3] == '.' &&
         word.find_first_not_of("0123456789.,") == std::string_view::npos;
}

bool may_head(std::string_view line) {
  for (const std::string_view word : {"PROC", "Proc", "CPT", "HCPCS"})
    if (line.find(word) != std::string_view::npos) return true;
  return false;
}

// "SERV DATE  POS  PROC  BILLED  ALLOWED": where codes stand in the lines below; an empty word when it is no such line.
Word column_of_codes(std::string_view line, const std::vector<Word>& words) {
  Word column;
  int others = 0;
  for (const Word& word : words) {
    const std::string text = to_lower(line.substr(word.begin, word.end - word.begin));
    if (text == "proc" || text == "cpt" || text == "hcpcs" || text == "proc/mods" || text == "cpt/hcpcs") column = word;
    for (const std::string_view other : {"billed", "charge", "charges", "charged", "allowed", "date", "dos", "paid",
                                         "coins", "deduct", "dates", "pos", "units"})
      others += text == other;
  }
  constexpr int fewest = 2;
  return others >= fewest ? column : Word{};
}

// "[X] 83036 Hemoglobin A1c   [ ] 84443 ...": the words behind the codes that are ticked.
void ticked_in(std::string_view line, std::uint32_t at, std::vector<BilledCode>& out) {
  constexpr std::size_t fewest_words = 3, most_words = 60;
  for (std::size_t i = 0; i < line.size(); ++i) {
    if (line[i] != '[' && line[i] != '(' && line[i] != '\xE2') continue;
    std::size_t behind = 0;
    for (const std::string_view box : {"[X] ", "[x] ", "(X) ", "(x) ", "\xE2\x98\x92 ", "\xE2\x98\x91 "})
      if (line.substr(i, box.size()) == box) behind = i + box.size();
    if (behind == 0 || behind + code_length + 1 >= line.size() || line[behind + code_length] != ' ' ||
        !is_code(line.substr(behind, code_length)))
      continue;
    std::size_t begin = behind + code_length;
    while (begin < line.size() && (line[begin] == ' ' || line[begin] == '-')) ++begin;
    std::size_t end = begin;
    while (end < line.size() && std::string_view("[|$;\t(").find(line[end]) == std::string_view::npos &&
           line.substr(end, 2) != "  " && line.substr(end, 3) != "\xE2\x98\x90")
      ++end;
    const std::size_t stop = begin + trim(line.substr(begin, end - begin)).size();
    if (stop - begin < fewest_words || stop - begin > most_words || !is_alpha(line[begin])) continue;
    out.push_back({at + static_cast<std::uint32_t>(begin), at + static_cast<std::uint32_t>(stop),
                   std::string(line.substr(behind, code_length))});
    i = stop - 1;
  }
}

}  // namespace

void find_billed_codes(std::string_view text, std::vector<BilledCode>& out) {
  constexpr int farthest = 60;  // lines without a code end the list
  Word column;
  int since = 0;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    const std::string_view line = text.substr(at, end - at);
    const auto place = static_cast<std::uint32_t>(at);
    at = end + 1;
    if (line.size() > longest_line) continue;
    ticked_in(line, place, out);
    const bool heads = may_head(line);
    if (!heads && (column.end == column.begin || since > farthest)) continue;
    const std::vector<Word> words = words_of(line);
    if (const Word header = heads ? column_of_codes(line, words) : Word{}; header.end > header.begin) {
      column = header;
      since = 0;
      continue;
    }
    if (column.end == column.begin || ++since > farthest) continue;
    constexpr std::size_t aside = 3;
    const Word* code = nullptr;
    bool amount = false;
    for (const Word& word : words) {
      const std::string_view value = line.substr(word.begin, word.end - word.begin);
      amount = amount || is_amount(value);
      if (word.begin <= column.end + aside && column.begin <= word.end + aside && is_code(value)) code = &word;
    }
    if (code == nullptr || !amount) continue;
    out.push_back({place + static_cast<std::uint32_t>(code->begin), place + static_cast<std::uint32_t>(code->end),
                   std::string(line.substr(code->begin, code_length))});
    since = 0;
  }
}

}  // namespace spillmap::detect
