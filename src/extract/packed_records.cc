#include "extract/packed_records.h"

#include <algorithm>
#include <array>
#include <optional>

#include "base/text.h"
#include "model/us_state.h"

namespace spillmap {
namespace {

constexpr std::uint32_t least_digits = 6;  // before the letters of a seam
constexpr std::uint32_t least_letters = 3;
constexpr std::uint32_t nine = 9, telephone = 10;  // digits

// What stands in one column, over all records.
struct ColumnCounts {
  std::uint32_t digits = 0, letters = 0, blanks = 0;
};

bool is_letter(char c) { return is_alpha(c) || static_cast<unsigned char>(c) >= 0x80; }

class Fields {
 public:
  explicit Fields(std::span<const std::string> records) : records_(records) {
    for (const std::string& record : records) width_ = std::max(width_, static_cast<std::uint32_t>(record.size()));
    counts_.resize(width_ + 1);
    for (std::uint32_t column = 0; column <= width_; ++column)
      for (std::size_t r = 0; r < records.size(); ++r) {
        const char c = at(r, column);
        ColumnCounts& counts = counts_[column];
        counts.digits += is_digit(c);
        counts.letters += is_letter(c);
        counts.blanks += c == ' ';
      }
    begins_.resize(width_ + 1);
  }

  std::vector<std::uint32_t> find() {
    if (width_ == 0) return {};
    begins_[0] = true;
    separate_by_blanks();
    separate_kinds();
    for (std::uint32_t column = 0; column < width_;) {
      if (!all_digits(column)) {
        ++column;
        continue;
      }
      std::uint32_t end = column + 1;
      while (end < width_ && all_digits(end) && !begins_[end]) ++end;
      take_apart(column, end);
      column = end;
    }
    if (!has_seam()) return {};
    std::vector<std::uint32_t> columns;
    for (std::uint32_t column = 0; column < width_; ++column)
      if (begins_[column]) columns.push_back(column);
    return columns;
  }

 private:
  std::size_t size() const { return records_.size(); }
  char at(std::size_t record, std::uint32_t column) const {
    return column < records_[record].size() ? records_[record][column] : ' ';
  }
  // But for the few records where nothing, or nonsense, stands.
  bool few(std::size_t records) const { return records * 8 <= size(); }
  bool all_digits(std::uint32_t column) const {
    const ColumnCounts& c = counts_[column];
    return few(size() - c.digits) && (size() - c.digits - c.blanks) * 50 <= size();
  }
  static bool is_number(std::string_view text) {
    return !text.empty() && std::all_of(text.begin(), text.end(), is_digit);
  }
  // Digits wherever something stands, and mostly something does.
  bool of_digits(std::uint32_t column) const {
    const ColumnCounts& c = counts_[column];
    return c.digits + c.blanks == size() && c.digits * 2 > size();
  }
  bool of_letters(std::uint32_t column) const {
    const ColumnCounts& c = counts_[column];
    return c.digits == 0 && c.letters * 5 >= size() * 3;
  }
  bool all_blank(std::uint32_t column) const { return counts_[column].blanks == size(); }
  std::string_view cut(std::size_t record, std::uint32_t begin, std::uint32_t end) const {
    const std::string_view text = records_[record];
    if (begin >= text.size()) return {};
    return text.substr(begin, std::min<std::size_t>(end, text.size()) - begin);
  }

  // Fields that are filled up with blanks: the next begins where words begin behind two blanks or more, and few
  // fill all of the place before.
  void separate_by_blanks() {
    for (std::uint32_t column = 1; column < width_; ++column) {
      std::uint32_t begun = 0, crossed = 0;
      for (std::size_t r = 0; r < size(); ++r) {
        if (at(r, column) == ' ') continue;
        if (at(r, column - 1) != ' ')
          ++crossed;
        else if (column < 2 || at(r, column - 2) == ' ')
          ++begun;
      }
      if (begun >= std::max<std::size_t>(2, size() / 6) && crossed * 3 <= begun) begins_[column] = true;
    }
  }

  // Where digits end and letters begin in all records, or the other way round.
  void separate_kinds() {
    for (std::uint32_t column = 1; column < width_; ++column) {
      if (begins_[column]) continue;
      if (of_digits(column - 1) && of_letters(column) && digits_before(column) >= 2) {
        begins_[column] = true;
        continue;
      }
      if (is_sex(column - 1)) begins_[column] = true;
      if (!all_digits(column) || !all_digits(column + 1) || counts_[column - 1].digits > 0) continue;
      if (are_states(column - 2)) {
        begins_[column] = begins_[column - 2] = true;
        // ZIP codes, and what follows them.
        constexpr std::uint32_t zip = 5;
        std::uint32_t end = column;
        while (end < width_ && end < column + zip && all_digits(end)) ++end;
        if (end == column + zip && end < width_ && all_digits(end)) begins_[end] = true;
      } else if (is_kind(column) || is_initial(column - 1) || letters_before(column) >= 3 ||
                 is_date(column, is_day_year_first) || is_date(column, is_day_year_last)) {
        begins_[column] = true;
      }
    }
  }

  std::uint32_t digits_before(std::uint32_t column) const {
    std::uint32_t begin = column - 1;
    while (begin > 0 && !begins_[begin] && of_digits(begin - 1)) --begin;
    return column - begin;
  }
  // Of a field that letters fill, and blanks up to its end.
  std::uint32_t letters_before(std::uint32_t column) const {
    std::uint32_t begin = column;
    while (begin > 0 && counts_[begin - 1].digits == 0 && !begins_[begin]) --begin;
    return column - begin;
  }
  // "M" or "F" behind digits, one as well as the other.
  bool is_sex(std::uint32_t column) const {
    if (column == 0 || !begins_[column]) return false;
    bool male = false, female = false;
    for (std::size_t r = 0; r < size(); ++r) {
      const char c = at(r, column);
      if (c != 'M' && c != 'F' && c != 'U' && c != 'X') return false;
      male = male || c == 'M';
      female = female || c == 'F';
    }
    return male && female;
  }
  // The letter of a middle name, which some have not; the one that a number begins with is always there.
  bool is_initial(std::uint32_t column) const {
    const ColumnCounts& c = counts_[column];
    return begins_[column] && c.letters > 0 && c.blanks > 0 && c.letters + c.blanks == size();
  }
  // All records begin with the same letters up to here.
  bool is_kind(std::uint32_t column) const {
    if (column > 3 || cut(0, 0, column).size() != column) return false;
    for (std::size_t r = 0; r < size(); ++r)
      if (cut(r, 0, column) != cut(0, 0, column) ||
          !std::all_of(records_[r].begin(), records_[r].begin() + column, is_letter))
        return false;
    return true;
  }
  bool are_states(std::uint32_t column) const {
    if (column >= width_) return false;  // also from below 0
    std::size_t others = 0;
    for (std::size_t r = 0; r < size(); ++r) {
      const std::string_view code = cut(r, column, column + 2);
      if (code.size() != 2 || !is_upper(code[0]) || !is_upper(code[1]) || !us_state_code(code)) ++others;
    }
    return few(others);
  }

  static unsigned number(std::string_view digits) {
    unsigned value = 0;
    for (const char c : digits) value = value * 10 + static_cast<unsigned>(c - '0');
    return value;
  }
  static bool is_day(unsigned year, unsigned month, unsigned day) {
    return year >= 1900 && year <= 2099 && month >= 1 && month <= 12 && day >= 1 && day <= 31;
  }
  static bool is_day_year_first(std::string_view d) {
    return is_day(number(d.substr(0, 4)), number(d.substr(4, 2)), number(d.substr(6, 2)));
  }
  static bool is_day_year_last(std::string_view d) {
    return is_day(number(d.substr(4, 4)), number(d.substr(0, 2)), number(d.substr(2, 2)));
  }
  static constexpr std::uint32_t date_width = 8;
  // Days in nearly all records; in the others nothing but zeros.
  template <class Test>
  bool is_date(std::uint32_t column, Test&& test) const {
    if (column + date_width > width_) return false;
    for (std::uint32_t c = column; c < column + date_width; ++c)
      if (!all_digits(c)) return false;
    std::size_t days = 0, others = 0;
    for (std::size_t r = 0; r < size(); ++r) {
      const std::string_view digits = cut(r, column, column + date_width);
      if (is_number(digits) && digits.size() == date_width && test(digits))
        ++days;
      else if (digits != "00000000")
        ++others;
    }
    return days * 2 > size() && few(others);
  }

  // Digits in all records from `begin` to `end`: which numbers are they?
  void take_apart(std::uint32_t begin, std::uint32_t end) {
    begin = pass_counter(begin, end);
    for (std::uint32_t column = begin; column + date_width <= end; ++column)
      if (is_date(column, is_day_year_first) || is_date(column, is_day_year_last)) {
        if (column > begin && column - begin != 1) pass_constant(begin, column);
        begins_[column] = true;
        if (column + date_width < end) {
          begins_[column + date_width] = true;
          take_apart(column + date_width, end);
        } else {
          open_house_numbers(column + date_width, column + date_width);
        }
        return;
      }
    if (!separate_pair(begin, end)) pass_constant(begin, end);
    open_house_numbers(begin, end);
  }

  // A number that counts the records, before others: where these begin.
  std::uint32_t pass_counter(std::uint32_t begin, std::uint32_t end) {
    constexpr std::uint32_t longest = 9, least_left = 4;
    if (end - begin <= least_left) return begin;
    for (std::uint32_t at = std::min(end - least_left, begin + longest); at > begin; --at) {
      bool counts = true;
      for (std::size_t r = 1; counts && r < size(); ++r)
        counts = is_number(cut(r, begin, at)) && number(cut(r, begin, at)) == number(cut(r - 1, begin, at)) + 1;
      if (!counts) continue;
      begins_[at] = true;
      return at;
    }
    return begin;
  }

  bool are_telephones(std::uint32_t begin) const {
    std::size_t others = 0;
    for (std::size_t r = 0; r < size(); ++r) others += at(r, begin) < '2' || at(r, begin + 3) < '2';
    return few(others);
  }
  // Those of one region begin with the few codes of its areas; other numbers do not.
  bool of_one_region(std::uint32_t begin) const {
    std::vector<std::string_view> areas;
    for (std::size_t r = 0; r < size(); ++r) areas.push_back(cut(r, begin, begin + 3));
    std::sort(areas.begin(), areas.end());
    areas.erase(std::unique(areas.begin(), areas.end()), areas.end());
    return areas.size() > 1 && areas.size() * 2 <= size();
  }
  // Two numbers side by side: one's own of nine digits and another's, a telephone's and whatever follows.
  bool separate_pair(std::uint32_t begin, std::uint32_t end) {
    const std::uint32_t width = end - begin;
    if (width == nine + nine)
      begins_[begin + nine] = true;
    else if (width == nine + telephone && (are_telephones(begin) != are_telephones(begin + nine)))
      begins_[begin + (are_telephones(begin) ? telephone : nine)] = true;
    else if (width > telephone && are_telephones(begin) && of_one_region(begin))
      begins_[begin + telephone] = true;
    else
      return false;
    return true;
  }

  // The same digits in all records before a number of nine digits. Telephone numbers begin alike, too.
  void pass_constant(std::uint32_t begin, std::uint32_t end) {
    if (end - begin <= nine) return;
    const std::uint32_t at = end - nine;
    std::size_t others = 0;
    for (std::size_t r = 1; r < size(); ++r) others += cut(r, begin, at) != cut(0, begin, at);
    if (!few(others)) return;
    if (end - begin == telephone && are_telephones(begin)) return;
    begins_[at] = true;
  }

  // What follows digits in all records and begins with a digit in most.
  void open_house_numbers(std::uint32_t begin, std::uint32_t end) {
    constexpr std::uint32_t longest = 5, least_before = 4;
    if (end >= width_ || begins_[end] || end - begin < least_before) return;
    // "PO BOX 12" among the numbers of houses shows where the street begins.
    const ColumnCounts& c = counts_[end];
    if (c.letters >= 2 && c.digits * 2 > size() && few(c.blanks)) {
      begins_[end] = true;
      return;
    }
    // Else they end before a blank, in one column or the next few, so that other digits before them hide where they
    // begin: it is the one column where none of them would begin with a zero.
    std::uint32_t first = width_, last = 0;  // where the numbers end
    std::size_t others = 0;
    for (std::size_t r = 0; r < size(); ++r) {
      std::uint32_t at = end;
      while (is_digit(this->at(r, at))) ++at;
      if (!is_digit(this->at(r, at - 1)) || this->at(r, at) != ' ' || this->at(r, at + 1) == ' ') {
        ++others;
        continue;
      }
      first = std::min(first, at);
      last = std::max(last, at);
    }
    if (!few(others) || last - begin <= longest) return;  // or nothing is before them
    std::optional<std::uint32_t> only;
    for (std::uint32_t column = std::max(begin + 1, last - longest); column < first; ++column) {
      if (begins_[column] || !all_digits(column) || !all_digits(column - 1)) continue;
      bool zero = false;
      for (std::size_t r = 0; r < size(); ++r) zero = zero || this->at(r, column) == '0';
      if (zero) continue;
      if (only) return;
      only = column;
    }
    if (only) begins_[*only] = true;
  }

  // Digits and then words in all records, with nothing between.
  bool has_seam() const {
    constexpr std::size_t many = 9;  // different ones
    for (std::uint32_t column = 1; column < width_; ++column) {
      if (!begins_[column] || !of_letters(column) || digits_before(column) < least_digits) continue;
      std::uint32_t end = column + 1;
      while (end < width_ && !begins_[end]) ++end;
      std::vector<std::string_view> words;
      for (std::size_t r = 0; r < size(); ++r) {
        const std::string_view word = cut(r, column, end);
        if (std::count_if(word.begin(), word.end(), is_letter) >= static_cast<std::ptrdiff_t>(least_letters) &&
            all_digits(column - 1))
          words.push_back(word);
      }
      const std::size_t spelt = words.size();
      std::sort(words.begin(), words.end());
      words.erase(std::unique(words.begin(), words.end()), words.end());
      if (spelt * 5 >= size() * 4 && words.size() > std::min(size() / 2, many)) return true;
    }
    return false;
  }

  std::span<const std::string> records_;
  std::uint32_t width_ = 0;
  std::vector<ColumnCounts> counts_;
  std::vector<bool> begins_;
};

}  // namespace

Seams packed_seams(std::string_view line) {
  Seams seams;
  std::uint32_t digits = 0, column = 0;
  for (std::size_t i = 0; i < line.size() && seams.count < std::size(seams.at); ++i) {
    const char c = line[i];
    if ((static_cast<unsigned char>(c) & 0xC0) == 0x80) continue;  // goes on with a letter
    if (digits >= least_digits && is_letter(c) && i + 1 < line.size() &&
        (is_letter(line[i + 1]) || line[i + 1] == '\''))
      seams.at[seams.count++] = column;
    digits = is_digit(c) ? digits + 1 : 0;
    ++column;
  }
  return seams;
}

std::string_view record_kind(std::string_view line) {
  constexpr std::size_t longest = 3;
  std::size_t size = 0;
  while (size < line.size() && size <= longest && is_upper(line[size])) ++size;
  if (size > longest || size == line.size() || !(is_digit(line[size]) || line[size] == ' ')) return {};
  return line.substr(0, size);
}

std::vector<std::uint32_t> packed_fields(std::span<const std::string> records) {
  if (records.size() < fewest_packed_records) return {};
  return Fields(records).find();
}

}  // namespace spillmap
