#include "extract/formats/nacha.h"

#include <algorithm>
#include <string>

#include "base/text.h"
#include "extract/encoding.h"
#include "extract/record_text.h"

namespace spillmap::nacha {
namespace {

using namespace std::string_view_literals;

constexpr std::size_t record_size = 94;

// Characters, not bytes: names may hold letters that take two. Positions count from 1, as the rules of NACHA do.
std::string_view columns(std::string_view record, std::size_t from, std::size_t to) {
  std::size_t at = 0, column = 1, begin = record.size();
  for (; at < record.size() && column <= to; ++column) {
    if (column == from) begin = at;
    next_code_point(record, at);
  }
  return begin >= at ? std::string_view() : trim(record.substr(begin, at - begin));
}

class EntryReader {
 public:
  EntryReader(Sink& sink, const Limits& limits) : out_(sink, limits), record_(out_, limits) {}
  bool ok() const { return out_.ok(); }
  void add(std::string_view record);
  Outcome finish() {
    record_.finish();
    return out_.finish();
  }

 private:
  void batch(std::string_view record);
  void entry(std::string_view record);
  void addenda(std::string_view record);
  void person_name(std::string_view name, std::string_view field);

  TextBuilder out_;
  RecordText record_;
  std::string class_, street_;
  bool payroll_ = false, open_ = false;
  std::uint32_t person_ = 0;
};

void EntryReader::batch(std::string_view record) {
  record_.finish();
  open_ = false;
  class_ = columns(record, 51, 53);
  const std::string purpose = to_lower(columns(record, 54, 63));
  payroll_ = false;
  for (const std::string_view word :
       {"payroll", "salary", "direct dep", "dir dep", "wage", "net pay", "pay", "bonus", "reg"})
    payroll_ |= purpose.starts_with(word);
  payroll_ = payroll_ && !purpose.starts_with("payment");
  record_.fact("Company", columns(record, 5, 20));
  record_.fact("Batch", std::string(class_) + " " + std::string(columns(record, 54, 63)) + " " +
                            std::string(columns(record, 70, 75)));
  record_.finish();
}

void EntryReader::person_name(std::string_view name, std::string_view field) {
  const std::size_t comma = name.find(',');
  if (comma == std::string_view::npos) return record_.value(person_, Element::name, field, name);
  std::string_view given = trim(name.substr(comma + 1));
  std::string_view middle;
  if (const std::size_t space = given.find(' '); space != std::string_view::npos) {
    middle = trim(given.substr(space));
    given = given.substr(0, space);
  }
  record_.name(person_, field, name_of(given, middle, trim(name.substr(0, comma))));
}

void EntryReader::entry(std::string_view record) {
  record_.finish();
  open_ = true;
  street_.clear();
  const bool company = class_ == "CCD" || class_ == "CTX" || class_ == "ACK" || class_ == "ATX";
  person_ = record_.person(payroll_ ? Role::employee : company ? Role::other : Role::client, "Receiver");
  record_.at(person_).subject = true;
  const bool abroad = class_ == "IAT";
  if (!abroad) {
    if (class_ == "CTX")
      person_name(columns(record, 59, 74), "59-74");
    else
      person_name(columns(record, 55, 76), "55-76");
  }
  const std::string_view account = abroad ? columns(record, 40, 74) : columns(record, 13, 29);
  record_.value(person_, Element::bank_account, abroad ? "40-74" : "13-29", account);
  record_.fact("Routing", columns(record, 4, 12));
  record_.fact("Amount", columns(record, 30, 39));
  if (abroad) return;
  // The payer's own number for the receiver: an SSN where nobody thought of another.
  const std::string_view number = columns(record, 40, 54);
  const std::string digits = digits_only(number);
  if (digits.size() == 9 && (number.size() == 9 || (number.size() == 11 && number[3] == '-')))
    record_.value(person_, Element::ssn, "40-54", number);
  else
    record_.fact("Receiver number", number);
}

void EntryReader::addenda(std::string_view record) {
  if (!open_) return;
  const std::string_view kind = columns(record, 2, 3);
  if (class_ == "IAT") {
    if (kind == "10") return person_name(columns(record, 47, 81), "addenda 10");
    if (kind == "15") {
      street_ = columns(record, 19, 53);
      return record_.fact("Receiver number", columns(record, 4, 18));
    }
    if (kind == "16") {
      std::string place(columns(record, 4, 38)), country(columns(record, 39, 73));
      for (std::string* text : {&place, &country}) std::erase(*text, '\\');
      const std::size_t star = place.find('*'), other = country.find('*');
      record_.address(
          person_, "addenda 15, 16",
          address_of(street_, place.substr(0, star), star == std::string::npos ? "" : place.substr(star + 1),
                     other == std::string::npos ? "" : country.substr(other + 1), country.substr(0, other)));
    }
    return;
  }
  if (kind == "05") record_.prose("Payment", columns(record, 4, 83));
  if (kind == "98") record_.value(person_, Element::bank_account, "addenda 98", columns(record, 36, 64).substr(0, 17));
}

void EntryReader::add(std::string_view record) {
  if (record.empty()) return;
  switch (record[0]) {
    case '1':
      record_.fact("Bank", columns(record, 41, 63));
      record_.fact("Company", columns(record, 64, 86));
      record_.finish();
      return;
    case '5': return batch(record);
    case '6': return entry(record);
    case '7': return addenda(record);
    case '8':
    case '9':
      record_.finish();
      open_ = false;
      return;
    default: return;
  }
}

}  // namespace

Sureness sniff(ByteView bytes) {
  const std::string_view text = as_text(bytes).substr(0, 4096);
  if (text.size() < 188 || !text.starts_with("101"sv)) return 0;
  if (text.substr(34, 3) != "094"sv) return 0;
  // Records of 94 characters, with or without line ends between; some writers cut the blanks at their ends, or add
  // some.
  constexpr std::size_t most_added = 6;
  std::size_t second = text.find_first_of("\r\n");
  if (second == std::string_view::npos || second > record_size + most_added) second = record_size;
  while (second < text.size() && (text[second] == '\r' || text[second] == '\n')) ++second;
  return second < text.size() && (text[second] == '5' || text[second] == '9') ? 95 : 0;
}

Outcome read(ByteView bytes, const Limits& limits, Sink& sink) {
  EntryReader reader(sink, limits);
  LineReader lines(bytes, detect_encoding(bytes));
  for (TextLine line; reader.ok() && lines.next(line);) {
    std::string_view text = line.text;
    while (text.size() > record_size + 8) {
      reader.add(text.substr(0, record_size));
      text.remove_prefix(record_size);
    }
    reader.add(text);
  }
  return reader.finish();
}

}  // namespace spillmap::nacha
