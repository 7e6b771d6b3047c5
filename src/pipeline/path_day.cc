#include "pipeline/path_day.h"

#include <array>
#include <vector>

#include "base/text.h"

namespace spillmap::pipeline {
namespace {

constexpr int first_year = 1985, last_year = 2099;

struct Number {
  int value = 0;
  std::size_t digits = 0, begin = 0, end = 0;
};

std::vector<Number> numbers_of(std::string_view name) {
  std::vector<Number> out;
  for (std::size_t i = 0; i < name.size();) {
    if (!is_digit(name[i])) {
      ++i;
      continue;
    }
    Number n;
    n.begin = i;
    for (; i < name.size() && is_digit(name[i]); ++i)
      if (++n.digits <= 8) n.value = n.value * 10 + (name[i] - '0');
    n.end = i;
    out.push_back(n);
  }
  return out;
}

std::optional<Day> day_of(int year, int month, int day) {
  if (year < first_year || year > last_year || month < 1 || month > 12 || day < 1 || day > 31) return std::nullopt;
  const std::chrono::year_month_day date{std::chrono::year(year), std::chrono::month(static_cast<unsigned>(month)),
                                         std::chrono::day(static_cast<unsigned>(day))};
  if (!date.ok()) return std::nullopt;
  return Day(date);
}

bool is_year(const Number& n) { return n.digits == 4 && n.value >= first_year && n.value <= last_year; }

// The month whose name ends right before `end`, but for a blank: "Oct 2023", "October-2023". 0: none.
int month_before(std::string_view name, std::size_t end) {
  static constexpr std::array<std::string_view, 12> months = {"jan", "feb", "mar", "apr", "may", "jun",
                                                              "jul", "aug", "sep", "oct", "nov", "dec"};
  if (end == 0) return 0;
  --end;  // what stands between
  std::size_t begin = end;
  while (begin != 0 && is_alpha(name[begin - 1])) --begin;
  const std::string word = fold(name.substr(begin, end - begin));
  for (std::size_t m = 0; m < months.size(); ++m)
    if (word.size() >= 3 && word.starts_with(months[m])) return static_cast<int>(m) + 1;
  return 0;
}

std::optional<Day> day_in_name(std::string_view name) {
  const std::vector<Number> numbers = numbers_of(name);
  std::optional<Day> best;
  const auto take = [&](std::optional<Day> day) {
    if (day) best = day;
  };
  const auto joined = [&](std::size_t i) {  // one character between this number and the next
    return i + 1 < numbers.size() && numbers[i + 1].begin == numbers[i].end + 1;
  };
  for (std::size_t i = 0; i < numbers.size(); ++i) {
    const Number& n = numbers[i];
    if (n.digits == 8) {
      const auto day = day_of(n.value / 10000, n.value / 100 % 100, n.value % 100);
      take(day ? day : day_of(n.value % 10000, n.value / 1000000, n.value / 10000 % 100));
    } else if (joined(i) && joined(i + 1) && is_year(n)) {
      take(day_of(n.value, numbers[i + 1].value, numbers[i + 2].value));
    } else if (joined(i) && joined(i + 1) && is_year(numbers[i + 2])) {
      take(day_of(numbers[i + 2].value, n.value, numbers[i + 1].value));
    } else if (is_year(n)) {
      const int month = month_before(name, n.begin);
      if (month != 0)
        take(day_of(n.value, month, 15));
      else if (!best)
        take(day_of(n.value, 7, 1));
    }
  }
  return best;
}

}  // namespace

std::optional<PathDay> day_in_path(std::string_view path) {
  // From the name to the root; members of a container stand behind "!/".
  std::size_t end = path.size();
  for (bool name = true; end != 0 && end != std::string_view::npos; name = false) {
    const std::size_t slash = path.rfind('/', end - 1);
    const std::size_t begin = slash == std::string_view::npos ? 0 : slash + 1;
    const std::string_view part = path.substr(begin, end - begin);
    if (const auto day = day_in_name(part)) {
      if (name) return PathDay{*day, true};
      return PathDay{make_day(year_of(*day), 7, 1), false};
    }
    if (slash == std::string_view::npos) break;
    end = slash;
  }
  return std::nullopt;
}

}  // namespace spillmap::pipeline
