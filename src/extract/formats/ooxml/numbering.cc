#include "extract/formats/ooxml/numbering.h"

#include "base/text.h"

namespace spillmap::ooxml {
namespace {

constexpr std::size_t most_lists = 20'000;
constexpr std::uint32_t most_count = 1'000'000;

std::string roman(std::uint32_t number) {
  static constexpr std::pair<std::uint32_t, std::string_view> digits[] = {
      {1000, "m"}, {900, "cm"}, {500, "d"}, {400, "cd"}, {100, "c"}, {90, "xc"}, {50, "l"},
      {40, "xl"},  {10, "x"},   {9, "ix"},  {5, "v"},    {4, "iv"},  {1, "i"}};
  std::string out;
  for (const auto& [value, letters] : digits)
    for (; number >= value; number -= value) out += letters;
  return out;
}

std::string in_capitals(std::string text) {
  for (char& c : text)
    if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
  return text;
}

// a to z, then aa, bb.
std::string letters(std::uint32_t number) {
  return std::string((number - 1) / 26 + 1, static_cast<char>('a' + (number - 1) % 26));
}

std::string shown(std::uint32_t number, std::string_view format) {
  const std::string plain = std::to_string(number);
  if (format == "decimalZero") return number < 10 ? "0" + plain : plain;
  if (format == "ordinal") {
    const std::uint32_t last = number % 10, tens = number / 10 % 10;
    return plain + (tens == 1 ? "th" : last == 1 ? "st" : last == 2 ? "nd" : last == 3 ? "rd" : "th");
  }
  if (format == "none") return {};
  if (number == 0 || number >= 4000) return plain;
  if (format == "lowerRoman") return roman(number);
  if (format == "upperRoman") return in_capitals(roman(number));
  if (number > 26 * 10) return plain;
  if (format == "lowerLetter") return letters(number);
  if (format == "upperLetter") return in_capitals(letters(number));
  return plain;
}

}  // namespace

Numbering::Level* Numbering::current() {
  if (level_ >= levels) return nullptr;
  if (!list_.empty()) {
    const auto list = lists_.find(list_);
    return list == lists_.end() ? nullptr : &list->second.own[level_];
  }
  const auto definition = definitions_.find(definition_);
  return definition == definitions_.end() ? nullptr : &definition->second[level_];
}

void Numbering::open(std::string_view local, const XmlAttributes& attributes) {
  switch (xml_tag(local)) {
    case xml_tag("abstractNum"):
      definition_ = attributes.get("abstractNumId");
      if (definitions_.size() < most_lists) definitions_[definition_];
      break;
    case xml_tag("num"):
      list_ = attributes.get("numId");
      if (!list_.empty() && lists_.size() < most_lists) lists_[list_];
      break;
    case xml_tag("abstractNumId"):
      if (const auto list = lists_.find(list_); list != lists_.end()) list->second.definition = attributes.get("val");
      break;
    case xml_tag("lvlOverride"):
      in_override_ = true;
      level_ = attributes.number("ilvl", levels, levels);
      break;
    case xml_tag("startOverride"):
      if (const auto list = lists_.find(list_); list != lists_.end() && level_ < levels)
        list->second.restart_at[level_] = attributes.number("val", 1, most_count);
      break;
    case xml_tag("lvl"): level_ = attributes.number("ilvl", levels, levels); break;
    case xml_tag("start"):
      if (Level* level = current()) level->start = attributes.number("val", 1, most_count);
      break;
    case xml_tag("numFmt"):
      if (Level* level = current()) level->format = attributes.get("val");
      break;
    case xml_tag("lvlText"):
      if (Level* level = current()) level->text = std::string(attributes.get("val").substr(0, 256));
      break;
    case xml_tag("isLgl"):
      if (Level* level = current()) level->all_decimal = attributes.flag("val", true);
      break;
    case xml_tag("pStyle"):
      if (Level* level = current()) level->style = attributes.get("val");
      break;
    default: break;
  }
}

void Numbering::close(std::string_view local) {
  switch (xml_tag(local)) {
    case xml_tag("abstractNum"): definition_.clear(); break;
    case xml_tag("num"): list_.clear(); break;
    case xml_tag("lvlOverride"):
      in_override_ = false;
      level_ = levels;
      break;
    case xml_tag("lvl"):
      if (!in_override_) level_ = levels;
      break;
    default: break;
  }
}

std::string Numbering::next(const std::string& list_id, std::uint32_t level, std::string_view style) {
  const auto found = lists_.find(list_id);
  if (found == lists_.end()) return {};
  List& list = found->second;
  const auto definition = definitions_.find(list.definition);
  if (definition == definitions_.end()) return {};
  const auto level_of = [&](std::uint32_t at) -> const Level& {
    const auto own = list.own.find(at);
    return own != list.own.end() && !own->second.text.empty() ? own->second : definition->second[at];
  };
  if (level >= levels) {
    level = 0;
    for (std::uint32_t at = 0; at < levels && !style.empty(); ++at)
      if (level_of(at).style == style) level = at;
  }
  Count& count = counts_[list.definition];
  // Lists of one definition go on counting where another stopped, unless they say that they begin anew.
  if (!list.begun)
    for (std::uint32_t at = 0; at < levels; ++at)
      if (list.restart_at[at] != unset) count.begun[at] = false;
  list.begun = true;
  for (std::uint32_t at = 0; at <= level; ++at) {
    const std::uint32_t start = list.restart_at[at] != unset ? list.restart_at[at] : level_of(at).start;
    if (!count.begun[at])
      count.value[at] = start;
    else if (at == level && count.value[at] < most_count)
      ++count.value[at];
    count.begun[at] = true;
  }
  for (std::uint32_t at = level + 1; at < levels; ++at) count.begun[at] = false;

  const Level& own = level_of(level);
  if (own.format == "bullet" || own.format == "none") return {};
  std::string out;
  for (std::size_t i = 0; i < own.text.size(); ++i) {
    if (own.text[i] != '%' || i + 1 == own.text.size() || own.text[i + 1] < '1' || own.text[i + 1] > '9') {
      out += own.text[i];
      continue;
    }
    const auto at = static_cast<std::uint32_t>(own.text[++i] - '1');
    if (at > level) continue;
    out += shown(count.value[at], own.all_decimal && level_of(at).format != "none" ? "decimal" : level_of(at).format);
  }
  return std::string(trim(out));
}

}  // namespace spillmap::ooxml
