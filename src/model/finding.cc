#include "model/finding.h"

#include <charconv>

#include "model/item.h"

namespace spillmap {

namespace {
constexpr std::string_view opened_words = "opened with the password in line ";
}  // namespace

std::string opened_with_password(std::uint32_t line) { return std::string(opened_words) + std::to_string(line); }

std::uint32_t password_line_of(std::string_view reason) {
  const std::size_t at = reason.rfind(opened_words);
  if (at == std::string_view::npos) return 0;
  const std::string_view digits = reason.substr(at + opened_words.size());
  std::uint32_t line = 0;
  const auto end = std::from_chars(digits.data(), digits.data() + digits.size(), line);
  return end.ec == std::errc{} && end.ptr == digits.data() + digits.size() ? line : 0;
}

std::string_view to_string(ItemStatus s) {
  static constexpr std::string_view names[] = {"read", "partly_read", "encrypted", "corrupt", "unsupported", "skipped"};
  return names[static_cast<std::size_t>(s)];
}

std::string_view to_string(How how) {
  static constexpr std::string_view names[] = {"table", "form", "prose", "record", "image", "metadata"};
  return names[static_cast<std::size_t>(how)];
}

std::string_view to_string(Holder holder) {
  static constexpr std::string_view names[] = {"subject",  "guardian", "spouse",     "child",    "contact",
                                               "provider", "staff",    "subscriber", "employer", "other"};
  return names[static_cast<std::size_t>(holder)];
}

bool is_exposure(const Finding& finding) { return (finding.flags & (flag_masked | flag_business | flag_sample)) == 0; }

std::string_view to_string(Role role) {
  static constexpr std::string_view names[] = {"client",   "employee", "guardian", "relative",
                                               "provider", "author",   "other"};
  return names[static_cast<std::size_t>(role)];
}

namespace {
std::string column_letters(std::uint32_t column) {
  std::string out;
  while (column > 0) {
    --column;
    out.insert(out.begin(), static_cast<char>('A' + column % 26));
    column /= 26;
  }
  return out;
}
}  // namespace

std::string Locator::to_string() const {
  std::string out;
  const auto add = [&](const std::string& text) {
    if (!out.empty()) out += ", ";
    out += text;
  };
  if (page) add("page " + std::to_string(page));
  if (!sheet.empty()) add("sheet '" + sheet + "'");
  if (row) add("row " + std::to_string(row));
  if (column) add("column " + column_letters(column));
  if (line) add("line " + std::to_string(line));
  if (!field.empty()) add("field '" + field + "'");
  if (end > begin) add("bytes " + std::to_string(begin) + "-" + std::to_string(end));
  if (hidden) add("hidden");
  return out;
}

std::string PersonName::display() const {
  std::string out;
  for (const std::string* part : {&given, &middle, &family, &suffix}) {
    if (part->empty()) continue;
    if (!out.empty()) out.push_back(' ');
    out += *part;
  }
  return out;
}

}  // namespace spillmap
