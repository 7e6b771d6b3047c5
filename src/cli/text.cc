#include "cli/text.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <ctime>
#include <ostream>

#include "base/text.h"

namespace spillmap::cli {
namespace {
bool is_unsafe(char32_t c) {
  return c < 0x20 || (c >= 0x7F && c <= 0x9F) || (c >= 0x200E && c <= 0x200F) || (c >= 0x2028 && c <= 0x202E) ||
         (c >= 0x2066 && c <= 0x2069);
}

std::size_t width_of(std::string_view utf8) {
  return static_cast<std::size_t>(
      std::count_if(utf8.begin(), utf8.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

template <class... Values>
std::string formatted(const char* format, Values... values) {
  std::array<char, 64> text{};
  std::snprintf(text.data(), text.size(), format, values...);
  return text.data();
}
}  // namespace

std::string shown(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const char32_t c = next_code_point(text, at);
    append_utf8(out, is_unsafe(c) ? U'\uFFFD' : c);
  }
  return out;
}

std::string shortened(std::string_view text, std::size_t width) {
  std::string out = shown(text);
  if (width_of(out) <= width) return out;
  std::size_t at = 0;
  for (std::size_t n = 0; n + 1 < width; ++n) next_code_point(out, at);
  out.resize(at);
  return out + "…";
}

std::string count_of(std::uint64_t number, std::string_view one, std::string_view many) {
  return grouped(number) + " " + std::string(number == 1 ? one : many);
}

std::string size_of(std::uint64_t bytes) {
  if (bytes < 1000) return std::to_string(bytes) + " B";
  static constexpr std::array units = {"kB", "MB", "GB", "TB", "PB", "EB"};
  double value = static_cast<double>(bytes);
  std::size_t unit = 0;
  for (value /= 1000; value >= 999.5 && unit + 1 < units.size(); ++unit) value /= 1000;
  return formatted(value < 9.95 ? "%.1f %s" : "%.0f %s", value, units[unit]);
}

std::string duration_of(double seconds) {
  if (seconds < 9.95) return formatted("%.1f s", seconds);
  const auto whole = static_cast<std::uint64_t>(seconds + 0.5);
  if (whole < 60) return std::to_string(whole) + " s";
  if (whole < 3600) return std::to_string(whole / 60) + " min " + std::to_string(whole % 60) + " s";
  return std::to_string(whole / 3600) + " h " + std::to_string(whole / 60 % 60) + " min";
}

std::string utc_time(std::int64_t unix_seconds) {
  const std::time_t time = unix_seconds;
  std::tm parts{};
  if (gmtime_r(&time, &parts) == nullptr) return "unknown time";
  std::array<char, 64> text{};
  std::strftime(text.data(), text.size(), "%Y-%m-%d %H:%M:%S UTC", &parts);
  return text.data();
}

void TextTable::write(std::ostream& out, bool colour) const {
  std::vector<std::size_t> widths;
  for (std::size_t c = 0; c < columns_.size(); ++c) {
    std::size_t width = width_of(columns_[c].name);
    for (const auto& row : rows_) width = std::max(width, std::min(width_of(shown(row[c])), columns_[c].limit));
    widths.push_back(width);
  }
  const auto line = [&](auto cell_of, bool red) {
    std::string text = red ? "\x1b[31m" : "";
    for (std::size_t c = 0; c < columns_.size(); ++c) {
      const bool last = c + 1 == columns_.size();
      const std::string cell = last ? shown(cell_of(c)) : shortened(cell_of(c), widths[c]);
      const std::string space(widths[c] - std::min(widths[c], width_of(cell)), ' ');
      text += columns_[c].right ? space + cell : cell + (last ? std::string() : space);
      if (!last) text += "  ";
    }
    out << text << (red ? "\x1b[0m\n" : "\n");
  };
  line([&](std::size_t c) { return columns_[c].name; }, false);
  for (std::size_t r = 0; r < rows_.size(); ++r)
    line([&](std::size_t c) { return std::string_view(rows_[r][c]); }, colour && alarms_[r]);
}

}  // namespace spillmap::cli
