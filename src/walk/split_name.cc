#include "walk/split_name.h"

#include <algorithm>

#include "base/text.h"

namespace spillmap::walk {
namespace {

using namespace std::string_view_literals;

// More pieces than anybody makes; and the number fits.
constexpr std::size_t most_digits = 5;

std::size_t digits_before(std::string_view text) {
  std::size_t count = 0;
  while (count < text.size() && is_digit(text[text.size() - 1 - count])) ++count;
  return count;
}

bool is_archive(std::string_view head) {
  constexpr std::string_view beginnings[] = {"PK\3\4"sv,        "PK\7\x08PK\3\4"sv,   "7z\xBC\xAF\x27\x1C"sv,
                                             "Rar!\x1A\x07"sv,  "\x1F\x8B\x08"sv,     "BZh"sv,
                                             "\xFD\x37zXZ\0"sv, "\x28\xB5\x2F\xFD"sv, "\x04\x22\x4D\x18"sv};
  return std::any_of(std::begin(beginnings), std::end(beginnings),
                     [&](std::string_view beginning) { return head.starts_with(beginning); }) ||
         (head.size() > 262 && head.substr(257, 5) == "ustar"sv);
}

}  // namespace

std::optional<SplitName> split_name(std::string_view path) {
  const std::size_t folder = path.rfind('/') == std::string_view::npos ? 0 : path.rfind('/') + 1;
  SplitName name;
  std::size_t stem = 0;  // where the part of the name ends that all pieces share
  const auto ends = [&](std::string_view end) {
    return path.size() - folder > end.size() && equals_ignore_case(path.substr(path.size() - end.size()), end);
  };
  if (ends(".zip")) {
    name.cut = Cut::zip;
    name.number = last_of_zip;
    stem = path.size() - 4;
  } else {
    const bool rar = ends(".rar");
    const std::string_view front = rar ? path.substr(0, path.size() - 4) : path;
    name.digits = digits_before(front);
    name.digits_at = front.size() - name.digits;
    const auto before_digits = [&](std::string_view end) {
      return name.digits_at > folder + end.size() &&
             equals_ignore_case(path.substr(name.digits_at - end.size(), end.size()), end);
    };
    const bool numbered = name.digits != 0 && name.digits <= most_digits;
    if (rar && numbered && before_digits(".part")) {
      name.cut = Cut::rar;
      stem = name.digits_at - 5;
    } else if (rar) {
      name.cut = Cut::old_rar;
      name.number = 1;
      name.digits = 0;
      stem = path.size() - 4;
    } else if (numbered && name.digits >= 3 && before_digits(".")) {
      name.cut = Cut::counted;
      stem = name.digits_at - 1;
    } else if (numbered && name.digits >= 2 && before_digits(".z")) {
      name.cut = Cut::zip;
      stem = name.digits_at - 2;
    } else if (numbered && name.digits == 2 && before_digits(".r")) {
      name.cut = Cut::old_rar;
      stem = name.digits_at - 2;
    } else {
      return {};
    }
    for (std::size_t i = 0; i < name.digits; ++i)
      name.number = name.number * 10 + static_cast<std::uint32_t>(path[name.digits_at + i] - '0');
    if (name.digits != 0 && name.cut == Cut::old_rar) name.number += 2;
    if (name.number == 0) return {};
  }
  name.set = std::string(path.substr(0, folder)) + to_lower(path.substr(folder, stem - folder)) + '\0' +
             static_cast<char>('0' + static_cast<int>(name.cut));
  return name;
}

std::string name_of_piece(std::string_view path, const SplitName& name, std::uint32_t number) {
  std::string digits = std::to_string(name.cut == Cut::old_rar ? number - 2 : number);
  if (digits.size() < name.digits) digits.insert(0, name.digits - digits.size(), '0');
  return std::string(path.substr(0, name.digits_at)) + digits + std::string(path.substr(name.digits_at + name.digits));
}

bool pieces_fit(Cut cut, std::string_view first, std::string_view later) {
  switch (cut) {
    // A plain cut: nothing that is complete in itself begins later.
    case Cut::counted: return is_archive(first) && !is_archive(later);
    case Cut::zip: return first.starts_with("PK\7\x08"sv) && !later.starts_with("PK\7\x08PK\3\4"sv);
    case Cut::rar:
    case Cut::old_rar: return first.starts_with("Rar!\x1A\x07"sv) && later.substr(0, 8) == first.substr(0, 8);
  }
  return false;
}

}  // namespace spillmap::walk
