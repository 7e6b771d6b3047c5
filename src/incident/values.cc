// Values of fields: from the file or the keyboard into the Incident and back.
#include <algorithm>
#include <array>

#include "base/text.h"
#include "incident/fields.h"
#include "model/us_state.h"

namespace spillmap::incident {
namespace {
constexpr std::size_t longest_line = 1000, longest_text = 20'000, most_lines = 200;
constexpr std::int64_t largest_number = 10'000'000'000;

std::optional<bool> yes_or_no(std::string_view text) {
  const std::string word = to_lower(trim(text));
  if (word == "yes" || word == "true") return true;
  if (word == "no" || word == "false") return false;
  return std::nullopt;
}

std::optional<std::int64_t> number_from(std::string_view text) {
  std::string digits;
  for (const char c : trim(text))
    if (c != ',') digits.push_back(c);
  if (!all_digits(digits) || digits.size() > 11) return std::nullopt;
  return std::stoll(digits);
}

std::string listed(std::span<const Choice> choices) {
  std::string out;
  for (const Choice& choice : choices) out += (out.empty() ? "" : ", ") + std::string(choice.id);
  return out;
}

std::optional<std::string> choice_mistake(std::string_view word, std::span<const Choice> choices,
                                          std::string_view what) {
  for (const Choice& choice : choices)
    if (choice.id == word) return std::nullopt;
  std::vector<std::string> ids;
  for (const Choice& choice : choices) ids.emplace_back(choice.id);
  const auto like = nearest(word, ids);
  return "unknown " + std::string(what) + " " + quoted(word) +
         (like ? "; did you mean " + quoted(*like) + "?" : "; one of: " + listed(choices));
}

std::optional<std::string> text_mistake(std::string_view text, bool long_text) {
  if (text.size() > (long_text ? longest_text : longest_line)) return "the text is too long";
  if (!long_text && text.find('\n') != std::string_view::npos) return "the text must stand on one line";
  if (std::any_of(text.begin(), text.end(),
                  [](char c) { return static_cast<unsigned char>(c) < 0x20 && c != '\n' && c != '\t'; }))
    return "the text holds a control character";
  return std::nullopt;
}

std::string kind_of(const Value& value) {
  static constexpr std::array names = {"nothing", "a text", "a list", "yes or no", "a number", "a day"};
  return names[value.index()];
}

std::vector<std::string> lines_of(std::string_view text, char separator) {
  std::vector<std::string> out;
  for (const std::string_view part : split(text, separator))
    if (!trim(part).empty()) out.emplace_back(trim(part));
  return out;
}

using Mistake = std::optional<std::string>;

// One overload a kind of slot; `value` is not empty.
struct Assign {
  const Value& value;
  std::span<const Choice> choices;
  Check check;

  Mistake operator()(std::string* to) const {
    const auto* text = std::get_if<std::string>(&value);
    if (text == nullptr) return "a text is wanted here, between quotes, not " + kind_of(value);
    if (auto bad = text_mistake(*text, check == Check::long_text)) return bad;
    if (!choices.empty())
      if (auto bad = choice_mistake(*text, choices, "word")) return bad;
    if (check == Check::state) {
      const auto code = us_state_code(*text);
      if (!code) return "unknown state " + quoted(*text) + "; write the two letters, as \"NY\"";
      *to = *code;
      return std::nullopt;
    }
    if (check == Check::person &&
        !(text->size() == 11 && (*text)[0] == 'P' &&
          std::all_of(text->begin(), text->end(), [](char c) { return is_upper(c) || is_digit(c); })))
      return quoted(*text) + " is no person's id; one looks like P7K2M9QX4TA, see 'spillmap people'";
    *to = *text;
    return std::nullopt;
  }
  Mistake operator()(std::vector<std::string>* to) const {
    std::vector<std::string> lines;
    if (const auto* list = std::get_if<std::vector<std::string>>(&value))
      lines = *list;
    else if (const auto* text = std::get_if<std::string>(&value))
      lines = lines_of(*text, '\n');
    else
      return "lines are wanted here, as [\"12 Main Street\", \"Albany, NY 12203\"], not " + kind_of(value);
    if (lines.size() > most_lines) return "too many lines";
    for (const std::string& line : lines)
      if (auto bad = text_mistake(line, false)) return bad;
    *to = std::move(lines);
    return std::nullopt;
  }
  Mistake operator()(std::optional<bool>* to) const {
    std::optional<bool> is;
    if (const auto* b = std::get_if<bool>(&value)) is = *b;
    if (const auto* text = std::get_if<std::string>(&value)) is = yes_or_no(*text);
    if (!is) return "write \"yes\" or \"no\", or leave it empty where it is not known";
    *to = is;
    return std::nullopt;
  }
  Mistake operator()(bool* to) const {
    std::optional<bool> is;
    if (auto bad = (*this)(&is)) return "write \"yes\" or \"no\"";
    *to = *is;
    return std::nullopt;
  }
  Mistake operator()(std::optional<Day>* to) const {
    if (const auto* day = std::get_if<Day>(&value)) {
      *to = *day;
      return std::nullopt;
    }
    const auto* text = std::get_if<std::string>(&value);
    if (text == nullptr) return "a day is wanted here, as 2026-04-29, not " + kind_of(value);
    if (auto bad = day_mistake(*text)) return bad;
    *to = parse_day(*text);
    return std::nullopt;
  }
  Mistake operator()(const AnchorSlot& to) const {
    std::optional<Day> day;
    if (auto bad = (*this)(&day)) return bad;
    (*to.dates)[to.anchor] = *day;
    return std::nullopt;
  }
  Mistake operator()(std::optional<std::uint64_t>* to) const {
    std::optional<std::int64_t> number;
    if (const auto* n = std::get_if<std::int64_t>(&value)) number = *n;
    if (const auto* text = std::get_if<std::string>(&value)) number = number_from(*text);
    if (!number || *number < 0 || *number > largest_number) return "a whole number is wanted here, 0 or more";
    *to = static_cast<std::uint64_t>(*number);
    return std::nullopt;
  }
  Mistake operator()(unsigned* to) const {
    std::optional<std::uint64_t> number;
    if ((*this)(&number) || *number > 1200) return "a number of months is wanted here, 0 to 1200";
    *to = static_cast<unsigned>(*number);
    return std::nullopt;
  }
  Mistake operator()(std::vector<HolderKind>* to) const {
    std::vector<std::string> words;
    if (const auto* list = std::get_if<std::vector<std::string>>(&value))
      words = *list;
    else if (const auto* text = std::get_if<std::string>(&value))
      words = lines_of(*text, text->find(';') == std::string::npos ? ',' : ';');
    else
      return "kinds are wanted here, as [\"hipaa_covered_entity\"], not " + kind_of(value);
    std::vector<HolderKind> kinds;
    for (const std::string& word : words) {
      const auto kind = holder_kind_from(word);
      if (!kind) return choice_mistake(word, holder_kinds(), "kind");
      if (std::find(kinds.begin(), kinds.end(), *kind) == kinds.end()) kinds.push_back(*kind);
    }
    std::sort(kinds.begin(), kinds.end());
    *to = std::move(kinds);
    return std::nullopt;
  }
  Mistake operator()(const HoldForm& to) const {
    std::string word;
    if (auto bad = (*this)(&word)) return bad;
    if (!*to.hold) to.hold->emplace();
    (**to.hold).written = word == "written";
    return std::nullopt;
  }
};

struct Read {
  Value operator()(const std::string* from) const { return from->empty() ? Value() : Value(*from); }
  Value operator()(const std::vector<std::string>* from) const { return from->empty() ? Value() : Value(*from); }
  Value operator()(const std::optional<bool>* from) const { return *from ? Value(**from) : Value(); }
  Value operator()(const bool* from) const { return *from ? Value(true) : Value(); }
  Value operator()(const std::optional<Day>* from) const { return *from ? Value(**from) : Value(); }
  Value operator()(const AnchorSlot& from) const {
    const auto at = from.dates->find(from.anchor);
    return at == from.dates->end() ? Value() : Value(at->second);
  }
  Value operator()(const std::optional<std::uint64_t>* from) const {
    return *from ? Value(static_cast<std::int64_t>(**from)) : Value();
  }
  Value operator()(const unsigned* from) const {
    return *from != 0 ? Value(static_cast<std::int64_t>(*from)) : Value();
  }
  Value operator()(const std::vector<HolderKind>* from) const {
    std::vector<std::string> out;
    for (const HolderKind kind : *from) out.emplace_back(to_string(kind));
    return out.empty() ? Value() : Value(out);
  }
  Value operator()(const HoldForm& from) const {
    return *from.hold ? Value(std::string((**from.hold).written ? "written" : "oral")) : Value();
  }
};

std::string toml_text(std::string_view text) {
  const bool lines = text.find('\n') != std::string_view::npos;
  std::string out = lines ? "\"\"\"\n" : "\"";
  static constexpr std::string_view digits = "0123456789ABCDEF";
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if (c == '"' || c == '\\') {
      out += '\\';
      out += c;
    } else if (c == '\n' || (byte >= 0x20 && byte != 0x7F)) {
      out += c;
    } else if (c == '\t') {
      out += "\\t";
    } else {
      out += "\\u00";
      out += digits[byte >> 4];
      out += digits[byte & 15];
    }
  }
  return out + (lines ? "\"\"\"" : "\"");
}

// Optimal alignment distance of short words: changes, insertions, deletions, and swaps of neighbours.
std::size_t distance(std::string_view a, std::string_view b) {
  std::vector<std::size_t> before(b.size() + 1), last(b.size() + 1), row(b.size() + 1);
  for (std::size_t j = 0; j <= b.size(); ++j) last[j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    row[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      row[j] = std::min({last[j] + 1, row[j - 1] + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)});
      if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) row[j] = std::min(row[j], before[j - 2] + 1);
    }
    before = last;
    last = row;
  }
  return last[b.size()];
}
}  // namespace

std::optional<std::string> assign(const Slot& slot, const Value& value, std::span<const Choice> choices, Check check) {
  if (std::holds_alternative<std::monostate>(value)) return std::nullopt;
  return std::visit(Assign{value, choices, check}, slot);
}

Value typed(const Slot& slot, std::string_view text) {
  if (trim(text).empty()) return {};
  if (std::holds_alternative<std::vector<std::string>*>(slot)) return lines_of(text, ';');
  if (std::holds_alternative<std::vector<HolderKind>*>(slot))
    return lines_of(text, text.find(';') == std::string_view::npos ? ',' : ';');
  return std::string(std::holds_alternative<std::string*>(slot) ? text : trim(text));
}

Value value_of(const Slot& slot) { return std::visit(Read{}, slot); }

std::string toml_of(const Value& value) {
  if (const auto* list = std::get_if<std::vector<std::string>>(&value)) {
    std::string out = "[";
    for (const std::string& part : *list) out += (out.size() == 1 ? "" : ", ") + toml_text(part);
    return out + "]";
  }
  if (const auto* text = std::get_if<std::string>(&value)) return toml_text(*text);
  return '"' + shown_value(value) + '"';
}

std::string shown_value(const Value& value) {
  if (const auto* text = std::get_if<std::string>(&value)) return *text;
  if (const auto* b = std::get_if<bool>(&value)) return *b ? "yes" : "no";
  if (const auto* n = std::get_if<std::int64_t>(&value)) return std::to_string(*n);
  if (const auto* day = std::get_if<Day>(&value)) return to_string(*day);
  std::string out;
  if (const auto* list = std::get_if<std::vector<std::string>>(&value))
    for (const std::string& part : *list) out += (out.empty() ? "" : "; ") + part;
  return out;
}

std::optional<std::string> day_mistake(std::string_view text) {
  if (parse_day(text)) return std::nullopt;
  const std::string wanted = "write a day as year-month-day, as 2026-04-29";
  const auto iso = split(text, '-');
  if (text.size() == 10 && iso.size() == 3 && iso[0].size() == 4 && iso[1].size() == 2 &&
      std::all_of(iso.begin(), iso.end(), all_digits)) {
    const int year = std::stoi(std::string(iso[0]));
    const unsigned month = static_cast<unsigned>(std::stoi(std::string(iso[1])));
    if (year < 1800 || year > 2200) return "the year " + std::string(iso[0]) + " cannot be meant";
    if (month < 1 || month > 12) return "there is no month " + std::string(iso[1]) + ": " + quoted(text);
    return quoted(text) + " does not exist: that month has no day " + std::string(iso[2]);
  }
  // As it is written in the United States.
  const auto parts = split(text, '/');
  if (parts.size() == 3 && std::all_of(parts.begin(), parts.end(), all_digits) && parts[0].size() <= 2 &&
      parts[1].size() <= 2 && parts[2].size() == 4) {
    const auto two = [](std::string_view digits) { return (digits.size() < 2 ? "0" : "") + std::string(digits); };
    const std::string guess = std::string(parts[2]) + "-" + two(parts[0]) + "-" + two(parts[1]);
    if (parse_day(guess)) return wanted + "; is " + quoted(text) + " " + guess + "?";
  }
  return wanted + ", not " + quoted(text);
}

std::string quoted(std::string_view text) {
  std::string out = "\"";
  std::size_t at = 0, n = 0;
  while (at < text.size() && n++ < 40) {
    const char32_t c = next_code_point(text, at);
    append_utf8(out, c < 0x20 || c == 0x7F ? U' ' : c);
  }
  return out + (at < text.size() ? "…\"" : "\"");
}

std::optional<std::string> nearest(std::string_view word, std::span<const std::string> candidates) {
  if (word.empty() || word.size() > 64) return std::nullopt;
  std::string low;
  for (const char c : word) low.push_back(c == '-' || c == ' ' ? '_' : lower(c));
  const std::string *best = nullptr, *same_beginning = nullptr;
  std::size_t least = std::max<std::size_t>(2, word.size() / 3) + 1;
  for (const std::string& candidate : candidates) {
    if (candidate.size() > 64) continue;
    const std::string other = to_lower(candidate);
    const std::size_t d = distance(low, other);
    if (d < least) {
      least = d;
      best = &candidate;
    }
    if (same_beginning == nullptr && low.size() >= 6 && other.substr(0, 6) == low.substr(0, 6))
      same_beginning = &candidate;
  }
  // "discovery_date" is far from "discovered" by letters and near by its beginning.
  if (best == nullptr) best = same_beginning;
  if (best == nullptr) return std::nullopt;
  return *best;
}

}  // namespace spillmap::incident
