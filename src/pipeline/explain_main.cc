// spillmap-explain FILE...: reads files without a case and without a sandbox and prints what each stage made of them:
// findings with their reasons, mentions with what they own. For people who work on rules, on files they trust.
#include <cstdio>
#include <fstream>
#include <iostream>
#include <sstream>

#include "attribute/attribute.h"
#include "detect/detect.h"
#include "extract/format.h"
#include "extract/warm_up.h"

namespace spillmap {
namespace {

class Explainer : public Sink {
 public:
  Explainer(const Detectors& detectors, std::string path)
      : detectors_(detectors), scratch_(detectors), path_(std::move(path)) {}

  Status part(TextPart&& part) override {
    std::vector<Finding> findings;
    find_values(detectors_, scratch_, part, findings);
    const ResultPage page = attributor_.attribute(part, std::move(findings));
    std::vector<bool> owned(page.findings.size(), false);
    for (const Mention& m : page.mentions) {
      std::cout << "  " << to_string(m.role) << (m.subject ? " (subject)" : "") << ": "
                << (m.name.empty() ? "(no name)" : m.name.display()) << "  [" << m.reason << "]"
                << (m.guardian_of >= 0
                        ? " guardian of " + page.mentions[static_cast<std::size_t>(m.guardian_of)].name.display()
                        : "")
                << '\n';
      for (const std::uint32_t i : m.findings) {
        owned[i] = true;
        print(page.findings[i]);
      }
    }
    for (std::size_t i = 0; i < owned.size(); ++i) {
      if (owned[i]) continue;
      std::cout << "  nobody's:\n";
      print(page.findings[i]);
    }
    return {};
  }

  Status member(const Member& member) override {
    const std::string name = path_ + std::string(member_separator) + member.name;
    if (member.status != ItemStatus::read) {
      std::cout << name << ": " << to_string(member.status) << ' ' << member.reason << '\n';
      return {};
    }
    explain(detectors_, name, member.data);
    return {};
  }

  static void explain(const Detectors& detectors, const std::string& path, ByteView bytes) {
    const Format* format = identify(bytes);
    std::cout << path << ": " << (format ? format->id : "unknown") << '\n';
    if (format == nullptr || format->read == nullptr) return;
    Explainer sink(detectors, path);
    const Outcome outcome = format->read(bytes, Limits{}, sink);
    std::cout << "  " << to_string(outcome.status) << ' ' << outcome.reason << '\n';
  }

 private:
  static void print(const Finding& f) {
    std::cout << "      " << id(f.element) << " '" << f.value << "' = " << f.normalized << "  " << int(f.confidence)
              << "% " << to_string(f.how) << ' ' << to_string(f.holder) << "  " << f.reason << " @ "
              << f.locator.to_string();
    if (f.flags & flag_business) std::cout << " BUSINESS";
    if (f.flags & flag_masked) std::cout << " MASKED";
    if (f.flags & flag_sample) std::cout << " SAMPLE";
    if (f.flags & flag_old) std::cout << " OLD";
    std::cout << '\n';
  }

  const Detectors& detectors_;
  DetectScratch scratch_;
  Attributor attributor_;
  std::string path_;
};

}  // namespace
}  // namespace spillmap

int main(int argc, char** argv) {
  if (argc < 2) {
    std::fprintf(stderr, "usage: spillmap-explain FILE...\n");
    return 2;
  }
  spillmap::warm_up_readers();
  const auto detectors = spillmap::Detectors::create();
  if (!detectors) {
    std::fprintf(stderr, "spillmap-explain: %s\n", detectors.error().message.c_str());
    return 1;
  }
  for (int i = 1; i < argc; ++i) {
    std::ifstream in(argv[i], std::ios::binary);
    std::stringstream bytes;
    bytes << in.rdbuf();
    if (!in) {
      std::fprintf(stderr, "spillmap-explain: cannot read %s\n", argv[i]);
      return 1;
    }
    const std::string text = bytes.str();
    spillmap::Explainer::explain(**detectors, argv[i], spillmap::as_bytes(text));
  }
  return 0;
}
