#include "extract/formats/ofx.h"

#include <algorithm>
#include <string>

#include "base/text.h"
#include "extract/encoding.h"
#include "extract/record_text.h"

namespace spillmap::ofx {
namespace {

using namespace std::string_view_literals;

constexpr std::size_t longest_value = 2048;

std::string unescape(std::string_view text) {
  std::string out;
  for (std::size_t i = 0; i < text.size();) {
    bool found = false;
    for (const auto& [name, c] :
         {std::pair{"&amp;"sv, '&'}, {"&lt;"sv, '<'}, {"&gt;"sv, '>'}, {"&nbsp;"sv, ' '}, {"&apos;"sv, '\''}})
      if (text.substr(i).starts_with(name)) {
        out += c;
        i += name.size();
        found = true;
        break;
      }
    if (!found) out += text[i++];
  }
  return out;
}

}  // namespace

Sureness sniff(ByteView bytes) {
  const std::string_view text = as_text(head_of(bytes)).substr(0, 4096);
  const bool headed = text.find("OFXHEADER"sv) != std::string_view::npos;
  return headed && text.find("<OFX>"sv) != std::string_view::npos ? 92 : 0;
}

Outcome read(ByteView bytes, const Limits& limits, Sink& sink) {
  if (bytes.size() > limits.member_bytes) return not_read(ItemStatus::skipped, "the file is too large");
  const std::string decoded = decode(bytes, detect_encoding(bytes));
  TextBuilder out(sink, limits);
  RecordText record(out, limits);
  std::uint32_t holder = 0;
  std::string given, middle, family, line, city, state, zip;
  const auto begin = [&] {
    holder = record.person(Role::client, "Account holder");
    record.at(holder).subject = true;
    given = middle = family = line = city = state = zip = {};
  };
  // Whom a transaction pays, where it says more than a name: nothing of that is the holder's.
  struct Payee {
    std::string name, line, city, state, zip, phone, account, routing;
  } payee;
  bool in_transaction = false, to_account = false, of_card = false;
  const auto end_transaction = [&] {
    if (payee.line.empty() && payee.phone.empty() && payee.account.empty()) {
      record.prose("", payee.name);
    } else {
      const std::uint32_t to = record.person(Role::client, "Payee");
      record.value(to, Element::name, "NAME", payee.name);
      record.value(to, Element::bank_account, "ACCTID", payee.account);
      record.address(to, "address", address_of(payee.line, payee.city, payee.state, payee.zip));
      record.value(to, Element::phone, "PHONE", payee.phone);
      record.fact("Routing", payee.routing);
    }
    payee = {};
    in_transaction = to_account = false;
  };
  const auto add_line = [](std::string& all, const std::string& line) { all += (all.empty() ? "" : ", ") + line; };
  const auto end = [&] {
    if (in_transaction) end_transaction();
    record.name(holder, "name", name_of(given, middle, family));
    record.address(holder, "address", address_of(line, city, state, zip));
    record.finish();
  };
  begin();
  std::string_view rest = decoded;
  rest.remove_prefix(std::min(rest.size(), rest.find("<OFX>")));
  while (!rest.empty() && out.ok()) {
    const std::size_t open = rest.find('<');
    if (open == std::string_view::npos) break;
    rest.remove_prefix(open + 1);
    const std::size_t close = rest.find('>');
    if (close == std::string_view::npos) break;
    const std::string tag = to_upper(rest.substr(0, std::min<std::size_t>(close, 64)));
    rest.remove_prefix(close + 1);
    if (tag == "STMTTRN" || tag == "/STMTTRN") {
      if (in_transaction) end_transaction();
      in_transaction = tag[0] != '/';
      continue;
    }
    if (tag == "BANKACCTTO" || tag == "CCACCTTO") to_account = true;
    if (tag == "/BANKACCTTO" || tag == "/CCACCTTO") to_account = false;
    if (tag == "BANKACCTFROM" || tag == "CCACCTFROM") of_card = tag == "CCACCTFROM";
    // A statement, or a form of tax: another account, maybe another holder.
    if (tag == "STMTTRNRS" || tag == "CCSTMTTRNRS" || tag == "INVSTMTTRNRS" || tag.starts_with("TAX1099") ||
        tag.starts_with("TAXW2")) {
      end();
      begin();
      continue;
    }
    const std::string value = unescape(trim(rest.substr(0, std::min(rest.find('<'), longest_value))));
    if (value.empty()) continue;
    if (in_transaction && tag == "NAME")
      payee.name = value;
    else if (in_transaction && tag.starts_with("ADDR"))
      add_line(payee.line, value);
    else if (in_transaction && tag == "CITY")
      payee.city = value;
    else if (in_transaction && tag == "STATE")
      payee.state = value;
    else if (in_transaction && tag == "POSTALCODE")
      payee.zip = value;
    else if (in_transaction && tag == "PHONE")
      payee.phone = value;
    else if (to_account && tag == "ACCTID")
      payee.account = value;
    else if (to_account && tag == "BANKID")
      payee.routing = value;
    else if (tag == "ACCTID")
      record.value(holder, of_card ? Element::payment_card : Element::bank_account, tag, value);
    else if (tag == "BANKID")
      record.fact("Routing", value);
    else if (tag == "RECNAME1" || tag == "ACCTNAME" || tag == "OWNERNAME")
      record.value(holder, Element::name, tag, value);
    else if (tag == "FIRSTNAME")
      given = value;
    else if (tag == "MIDDLENAME")
      middle = value;
    else if (tag == "LASTNAME")
      family = value;
    else if (tag == "RECID" || tag == "SSN" || tag == "TAXID")
      record.value(holder, Element::ssn, tag, value);
    else if (tag == "RECADDR1" || tag == "ADDR1")
      line = value;
    else if (tag == "RECADDR2" || tag == "ADDR2")
      add_line(line, value);
    else if (tag == "RECCITY" || tag == "CITY")
      city = value;
    else if (tag == "RECSTATE" || tag == "STATE")
      state = value;
    else if (tag == "RECPOSTALCODE" || tag == "POSTALCODE")
      zip = value;
    else if (tag == "DAYPHONE" || tag == "EVEPHONE")
      record.value(holder, Element::phone, tag, value);
    else if (tag == "EMAIL")
      record.value(holder, Element::email, tag, value);
    else if (tag == "BIRTHDATE" || tag == "DATEBIRTH")
      record.value(holder, Element::date_of_birth, tag, value.substr(0, 8));
    else if (tag == "NAME" || tag == "MEMO")
      record.prose("", value);
    else if (tag == "ORG")
      record.fact("Bank", value);
  }
  end();
  return out.finish();
}

}  // namespace spillmap::ofx
