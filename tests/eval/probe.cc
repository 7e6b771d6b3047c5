// spillmap-probe: what single finders of detection see, for measuring them on labelled texts.
//
//   spillmap-probe addresses|address|terms < lines
//     One text a line, with \n, \t and \\ escaped. One line out for each: hits separated by \x1e, their columns by
//     \x1f.
//   spillmap-probe values < lines
//     Every finding of the whole of detection in the text, as if it were a plain text file: begin, end, element,
//     confidence, flags, normalized, reason.
//   spillmap-probe number < lines
//     A line is the id of a number, a tab (not escaped) and the number as written: "valid", or what is wrong with it.
//   spillmap-probe files FILE...
//     What stands in the text of the files, outside of tables: one hit a line, the path first.
#include <fstream>
#include <iostream>
#include <iterator>
#include <string>

#include "detect/address/address.h"
#include "detect/detect.h"
#include "detect/terms/terms.h"
#include "detect/validate/number.h"
#include "extract/format.h"

namespace {

using namespace spillmap;
using namespace spillmap::detect;

std::string unescape(const std::string& line) {
  std::string out;
  for (std::size_t i = 0; i < line.size(); ++i) {
    if (line[i] != '\\' || i + 1 == line.size()) {
      out += line[i];
      continue;
    }
    ++i;
    out += line[i] == 'n' ? '\n' : line[i] == 't' ? '\t' : line[i];
  }
  return out;
}

std::string clean(std::string text) {
  for (char& c : text)
    if (c == '\n' || c == '\r' || c == '\t') c = ' ';
  return text;
}

std::string columns(const PostalAddress& a) {
  return a.line + '\x1f' + a.city + '\x1f' + a.state + '\x1f' + a.zip + '\x1f' + a.country;
}

class Hits : public Sink {
 public:
  Hits(const TermFinder& terms, std::string path) : terms_(terms), path_(std::move(path)) {}
  Status part(TextPart&& part) override {
    std::vector<AddressHit> addresses;
    find_addresses(addresses_, part.utf8, addresses);
    for (const auto& hit : addresses)
      std::cout << path_ << "\taddress\t" << int{hit.confidence} << '\t' << clean(hit.value) << '\t'
                << clean(pack(hit.address)) << '\n';
    std::vector<TermHit> terms;
    find_terms(terms_, part.utf8, terms);
    for (const auto& hit : terms)
      std::cout << path_ << '\t' << (hit.kind == TermKind::payer ? "payer" : id(hit.element)) << '\t'
                << int{hit.confidence} << '\t' << clean(part.utf8.substr(hit.begin, hit.end - hit.begin)) << '\t'
                << hit.code << '\t' << hit.rule << '\n';
    return {};
  }
  Status member(const Member&) override { return {}; }

 private:
  const TermFinder& terms_;
  AddressFinder addresses_;
  std::string path_;
};

TextPart plain_text(const std::string& text) {
  TextPart part;
  part.new_document = true;
  part.utf8 = text;
  return part;
}

std::string probe_values(const Detectors& detectors, const std::string& text) {
  DetectScratch scratch(detectors);
  const TextPart part = plain_text(text);
  std::vector<Finding> findings;
  find_values(detectors, scratch, part, findings);
  std::string out;
  for (const Finding& f : findings) {
    if (!out.empty()) out += '\x1e';
    out += std::to_string(f.begin) + '\x1f' + std::to_string(f.end) + '\x1f' + std::string(id(f.element)) + '\x1f' +
           std::to_string(f.confidence) + '\x1f' + std::to_string(f.flags) + '\x1f' + clean(f.normalized) + '\x1f' +
           clean(f.reason);
  }
  return out;
}

std::string probe_number(const std::string& line) {
  const std::size_t tab = line.find('\t');
  const Number* number = find_number(line.substr(0, tab));
  if (number == nullptr || tab == std::string::npos) return "no such number";
  return std::string(to_string(number->validate(number->compact(line.substr(tab + 1)))));
}

int probe_files(const TermFinder& terms, int count, char** paths) {
  for (int i = 0; i < count; ++i) {
    std::ifstream in(paths[i], std::ios::binary);
    const std::string bytes{std::istreambuf_iterator<char>(in), {}};
    const Format* format = identify(as_bytes(bytes));
    if (format == nullptr || format->read == nullptr) continue;
    Hits hits(terms, paths[i]);
    format->read(as_bytes(bytes), Limits{}, hits);
  }
  return 0;
}

}  // namespace

int main(int argc, char** argv) {
  const std::string mode = argc > 1 ? argv[1] : "";
  const AddressFinder addresses;
  const auto terms = TermFinder::create();
  if (!terms) {
    std::cerr << "spillmap-probe: " << terms.error().message << "\n";
    return 1;
  }
  const auto detectors = Detectors::create();
  if (!detectors) {
    std::cerr << "spillmap-probe: " << detectors.error().message << "\n";
    return 1;
  }
  if (mode == "files") return probe_files(*terms, argc - 2, argv + 2);
  for (std::string line; std::getline(std::cin, line);) {
    const std::string text = unescape(line);
    std::string out;
    if (mode == "addresses") {
      std::vector<AddressHit> hits;
      find_addresses(addresses, text, hits);
      for (const auto& hit : hits) {
        if (!out.empty()) out += '\x1e';
        out += std::to_string(hit.begin) + '\x1f' + std::to_string(hit.end) + '\x1f' + std::to_string(hit.confidence) +
               '\x1f' + clean(hit.value) + '\x1f' + clean(columns(hit.address));
      }
    } else if (mode == "values") {
      out = probe_values(**detectors, text);
    } else if (mode == "number") {
      out = probe_number(text);
    } else if (mode == "address") {
      const std::size_t bar = text.find('\t');
      const auto found =
          parse_address(addresses, text.substr(0, bar), bar == std::string::npos ? "" : text.substr(bar + 1));
      if (found) out = clean(columns(*found));
    } else if (mode == "terms") {
      std::vector<TermHit> hits;
      find_terms(*terms, text, hits);
      for (const auto& hit : hits) {
        if (!out.empty()) out += '\x1e';
        out += std::to_string(hit.begin) + '\x1f' + std::to_string(hit.end) + '\x1f' + std::to_string(hit.confidence) +
               '\x1f' + clean(text.substr(hit.begin, hit.end - hit.begin)) + '\x1f' +
               std::to_string(static_cast<int>(hit.kind)) + '\x1f' + hit.code + '\x1f' + flags_to_string(hit.flags) +
               '\x1f' + hit.rule;
      }
    } else {
      std::cerr
          << "usage: spillmap-probe addresses|address|terms|values|number < LINES, or spillmap-probe files FILE...\n";
      return 2;
    }
    std::cout << out << "\n";
  }
  return 0;
}
