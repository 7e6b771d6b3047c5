#include "extract/formats/tax.h"

#include <algorithm>
#include <string>

#include "base/text.h"
#include "extract/encoding.h"
#include "extract/record_text.h"

namespace spillmap::tax {
namespace {

using namespace std::string_view_literals;

constexpr std::size_t efw2_size = 512;
constexpr std::size_t return_size = 750;

// Characters from 1, as the publications count.
std::string_view columns(std::string_view record, std::size_t from, std::size_t to) {
  std::size_t at = 0, column = 1, begin = record.size();
  for (; at < record.size() && column <= to; ++column) {
    if (column == from) begin = at;
    next_code_point(record, at);
  }
  return begin >= at ? std::string_view() : trim(record.substr(begin, at - begin));
}

// The length of the first line, or of the first record where there are no lines.
bool records_of(ByteView bytes, std::size_t size, std::string_view& first) {
  const std::string_view text = as_text(bytes).substr(0, 2 * size + 8);
  const std::size_t end = text.find_first_of("\r\n");
  first = text.substr(0, std::min(end, size));
  return end == std::string_view::npos ? text.size() >= size : end == size || (end > size - 60 && end < size);
}

std::string zip_of(std::string_view zip, std::string_view extension) {
  return std::string(zip) + (extension.empty() ? "" : "-" + std::string(extension));
}

template <typename F>
Outcome each_record(ByteView bytes, std::size_t size, TextBuilder& out, F&& visit) {
  LineReader lines(bytes, detect_encoding(bytes));
  for (TextLine line; out.ok() && lines.next(line);) {
    std::string_view text = line.text;
    while (text.size() >= 2 * size) {
      visit(text.substr(0, size));
      text.remove_prefix(size);
    }
    visit(text);
  }
  return out.finish();
}

}  // namespace

Sureness sniff_efw2(ByteView bytes) {
  std::string_view first;
  if (!records_of(bytes, efw2_size, first) || first.size() < 200) return 0;
  if (!first.starts_with("RA"sv) && !first.starts_with("RE"sv)) return 0;
  return all_digits(first.substr(2, 4)) ? 92 : 0;
}

Outcome read_efw2(ByteView bytes, const Limits& limits, Sink& sink) {
  TextBuilder out(sink, limits);
  RecordText record(out, limits);
  return each_record(bytes, efw2_size, out, [&](std::string_view r) {
    const std::string_view kind = r.substr(0, 2);
    if (kind == "RE") {
      record.fact("Employer", columns(r, 40, 96));
      record.finish();
      return;
    }
    // The state's record of a wage earner has the same columns, seven further right.
    const std::size_t shift = kind == "RS" ? 7 : 0;
    if (kind != "RW" && kind != "RS") return;
    const auto at = [&](std::size_t from, std::size_t to) { return columns(r, from + shift, to + shift); };
    const std::uint32_t p = record.person(Role::employee, "Employee");
    record.at(p).subject = true;
    record.name(p, std::string(kind) + " name", name_of(at(12, 26), at(27, 41), at(42, 61), at(62, 65)));
    record.value(p, Element::ssn, std::string(kind) + " SSN", at(3, 11));
    std::string line(at(88, 109));
    if (const std::string_view more = at(66, 87); !more.empty()) line += (line.empty() ? "" : ", ") + std::string(more);
    record.address(p, std::string(kind) + " address",
                   address_of(line, at(110, 131), at(132, 133), zip_of(at(134, 138), at(139, 142))));
    record.finish();
  });
}

Sureness sniff_1220(ByteView bytes) {
  std::string_view first;
  if (!records_of(bytes, return_size, first) || first.size() < 500 || first[0] != 'T') return 0;
  return all_digits(first.substr(1, 4)) && all_digits(first.substr(6, 9)) ? 92 : 0;
}

Outcome read_1220(ByteView bytes, const Limits& limits, Sink& sink) {
  TextBuilder out(sink, limits);
  RecordText record(out, limits);
  return each_record(bytes, return_size, out, [&](std::string_view r) {
    if (r.empty()) return;
    if (r[0] == 'A') {
      record.fact("Payer", columns(r, 53, 92));
      record.finish();
      return;
    }
    if (r[0] != 'B') return;
    // Since two more amounts were added the names stand forty characters further right.
    const std::string_view older = columns(r, 248, 287);
    const bool shifted = std::none_of(older.begin(), older.end(), is_alpha);
    const std::string_view name = shifted ? columns(r, 288, 327) : older;
    const std::string_view second = shifted ? columns(r, 328, 367) : columns(r, 288, 327);
    const bool company = columns(r, 11, 11) == "1";
    const std::uint32_t p = record.person(company ? Role::other : Role::client, "Payee");
    record.at(p).subject = true;
    record.value(p, Element::name, "payee name", name);
    if (!company) record.value(p, Element::ssn, "TIN", columns(r, 12, 20));
    record.fact("Second name line", second);
    record.value(p, Element::bank_account, "account", columns(r, 21, 40));
    record.address(p, "payee address",
                   address_of(columns(r, 368, 407), columns(r, 448, 487), columns(r, 488, 489), columns(r, 490, 498)));
    record.finish();
  });
}

}  // namespace spillmap::tax
