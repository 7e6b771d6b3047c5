#include <algorithm>
#include <array>

#include "base/text.h"
#include "detect/terms/inside.h"

namespace spillmap::detect {
namespace terms {

std::uint32_t flags_from_letters(std::string_view letters) {
  std::uint32_t flags = 0;
  for (char c : letters) {
    switch (c) {
      case 'm': flags |= flag_mental_health; break;
      case 's': flags |= flag_substance_use; break;
      case 'h': flags |= flag_hiv; break;
      case 'r': flags |= flag_reproductive; break;
      case 'd': flags |= flag_domestic_violence; break;
      default: break;
    }
  }
  return flags;
}

std::optional<std::uint32_t> code_row(const PhraseDictionary& phrases, std::string_view code, char kind) {
  if (code.size() < 3 || code.size() > 7) return std::nullopt;
  const auto match = phrases.step(PhraseDictionary::start(), hash_text_word(code));
  if (!match.ends) return std::nullopt;
  for (const std::uint32_t row : phrases.rows(match.phrase)) {
    if (phrases.column(row, column_code) == code && phrases.column(row, column_kind) == std::string_view(&kind, 1) &&
        (kind != 'D' || phrases.column(row, column_strength) == "n"))
      return row;
  }
  return std::nullopt;
}

std::optional<std::uint32_t> icd10_row(const PhraseDictionary& phrases, std::string_view code) {
  if (auto row = code_row(phrases, code, 'D')) {
    // The first row of a code is its description's, in the list of codes (the last table with that code).
    return row;
  }
  if (code.size() != 7) return std::nullopt;
  std::string_view base = code.substr(0, 6);
  while (base.size() > 3 && base.back() == 'X') base.remove_suffix(1);
  const auto row = code_row(phrases, base, 'D');
  if (!row) return std::nullopt;
  return phrases.column(*row, column_seventh).find(code[6]) != std::string_view::npos ? row : std::nullopt;
}

namespace {

struct Range {
  int first, last;
  std::uint32_t flags;
};

std::uint32_t in_ranges(int number, std::span<const Range> ranges) {
  std::uint32_t flags = 0;
  for (const Range& range : ranges)
    if (number >= range.first && number <= range.last) flags |= range.flags;
  return flags;
}

int leading_number(std::string_view digits) {
  int value = 0;
  for (char c : digits) {
    if (!is_digit(c) || value > 999999) break;
    value = value * 10 + (c - '0');
  }
  return value;
}

}  // namespace

std::uint32_t icd9_flags(std::string_view code) {
  if (code.size() < 3) return 0;
  if (upper(code[0]) == 'V') {
    static constexpr auto v = std::to_array<Range>({{8, 8, flag_hiv}, {22, 28, flag_reproductive}, {61, 61, 0}});
    return in_ranges(leading_number(code.substr(1, 2)), v);
  }
  if (upper(code[0]) == 'E') return leading_number(code.substr(1, 3)) == 967 ? flag_domestic_violence : 0u;
  static constexpr auto ranges = std::to_array<Range>({{42, 42, flag_hiv},
                                                       {290, 290, flag_mental_health},
                                                       {291, 292, flag_substance_use},
                                                       {293, 302, flag_mental_health},
                                                       {303, 305, flag_substance_use},
                                                       {306, 319, flag_mental_health},
                                                       {628, 679, flag_reproductive},
                                                       {995, 995, 0}});
  if (code.starts_with("995.8")) return flag_domestic_violence;
  if (code.starts_with("305.1")) return flag_mental_health;  // tobacco is outside 42 CFR Part 2
  return in_ranges(leading_number(code.substr(0, 3)), ranges);
}

// Numbers of CPT only; its descriptions belong to the American Medical Association.
std::uint32_t cpt_flags(std::string_view code) {
  static constexpr auto ranges = std::to_array<Range>({{90785, 90899, flag_mental_health},
                                                       {96105, 96146, flag_mental_health},
                                                       {97151, 97158, flag_mental_health},
                                                       {58300, 58301, flag_reproductive},
                                                       {58600, 58615, flag_reproductive},
                                                       {58970, 59899, flag_reproductive},
                                                       {99408, 99409, flag_substance_use},
                                                       {86701, 86703, flag_hiv}});
  if (code.size() < 5 || !is_digit(code[0])) return 0;
  return in_ranges(leading_number(code.substr(0, 5)), ranges);
}

CodeSpan read_icd10(std::string_view text, std::size_t at) {
  CodeSpan span;
  const auto c = [&](std::size_t i) { return i < text.size() ? text[i] : '\0'; };
  if (!is_alpha(c(at)) || !is_digit(c(at + 1)) || !is_alnum(c(at + 2))) return span;
  if (at > 0 && (is_word(text[at - 1]) || text[at - 1] == '.' || text[at - 1] == '-')) {
    if (text[at - 1] != '-' || (at > 1 && is_word(text[at - 2]))) return span;
  }
  std::size_t i = at + 3;
  if (c(i) == '.' && is_alnum(c(i + 1))) {
    span.dotted = true;
    ++i;
  }
  const std::size_t extension = i;
  while (is_alnum(c(i)) && i - extension < 5) ++i;
  if (is_word(c(i)) || i - extension > 4) return CodeSpan{};
  // "B12.5 mg" and "E11.9%" are no codes; neither is a version "A10.1.3".
  if (c(i) == '.' && is_alnum(c(i + 1))) return CodeSpan{};
  span.size = static_cast<std::uint32_t>(i - at);
  span.code = alnum_upper(text.substr(at, span.size));
  return span;
}

}  // namespace terms

namespace {

std::string plain_code(std::string_view code) {
  code = trim(code);
  if (code.size() > 9) return {};
  std::size_t dots = 0;
  for (char c : code) {
    if (c == '.')
      ++dots;
    else if (!is_alnum(c))
      return {};
  }
  return dots <= 1 ? alnum_upper(code) : std::string();
}

}  // namespace

bool looks_like_icd10(const TermFinder& finder, std::string_view cell) {
  cell = trim(cell);
  const auto span = terms::read_icd10(cell, 0);
  return span.size == cell.size() && span.size > 0 && terms::icd10_row(finder.phrases(), span.code).has_value();
}

bool looks_like_icd9(std::string_view cell) {
  cell = trim(cell);
  if (cell.size() < 3 || cell.size() > 6) return false;
  std::size_t i = 0;
  if (upper(cell[0]) == 'V' || upper(cell[0]) == 'E') i = 1;
  const std::size_t first = i;
  while (i < cell.size() && is_digit(cell[i])) ++i;
  const std::size_t digits = i - first, expected = upper(cell[0]) == 'V' ? 2 : 3;
  if (digits != expected) return false;
  if (i == cell.size()) return false;
  if (cell[i] != '.') return false;
  const std::string_view rest = cell.substr(i + 1);
  return !rest.empty() && rest.size() <= 2 && std::all_of(rest.begin(), rest.end(), [](char c) { return is_digit(c); });
}

bool looks_like_hcpcs(const TermFinder& finder, std::string_view cell) {
  const std::string code = plain_code(cell.substr(0, cell.find_first_of("-: ")));
  return code.size() == 5 && is_alpha(code[0]) && terms::code_row(finder.phrases(), code, 'T').has_value();
}

bool looks_like_cpt(std::string_view cell) {
  cell = trim(cell);
  if (cell.size() < 5 || cell.size() > 14) return false;
  for (std::size_t i = 0; i < 4; ++i)
    if (!is_digit(cell[i])) return false;
  if (!is_digit(cell[4]) && (cell[4] < 'A' || cell[4] > 'U')) return false;
  // Modifiers: two letters or digits each.
  std::size_t i = 5;
  while (i < cell.size()) {
    if (cell[i] != '-' && cell[i] != ' ' && cell[i] != ',' && cell[i] != ':') return false;
    ++i;
    if (i + 2 > cell.size() || !is_alnum(cell[i]) || !is_alnum(cell[i + 1])) return false;
    i += 2;
  }
  return true;
}

std::string_view describe_code(const TermFinder& finder, std::string_view code) {
  const std::string plain = plain_code(code);
  const auto& phrases = finder.phrases();
  auto row = terms::icd10_row(phrases, plain);
  if (!row) row = terms::code_row(phrases, plain, 'T');
  if (!row) return {};
  const std::string_view description = phrases.column(*row, terms::column_description);
  if (!description.empty()) return description;
  const std::string_view all = phrases.column(*row, terms::column_phrases);
  return all.substr(0, all.find('|'));
}

std::uint32_t code_flags(const TermFinder& finder, std::string_view code) {
  code = trim(code);
  const std::string plain = plain_code(code.substr(0, code.find_first_of("- :,")));
  const auto& phrases = finder.phrases();
  if (auto row = terms::icd10_row(phrases, plain))
    return terms::flags_from_letters(phrases.column(*row, terms::column_flags));
  if (auto row = terms::code_row(phrases, plain, 'T'))
    return terms::flags_from_letters(phrases.column(*row, terms::column_flags));
  if (looks_like_icd9(code)) return terms::icd9_flags(code);
  if (looks_like_cpt(code)) return terms::cpt_flags(code);
  return 0;
}

}  // namespace spillmap::detect
