#include "detect/shapes/shapes.h"

#include <algorithm>

#include "base/result.h"
#include "detect/rules.h"
#include "detect/shapes/context.h"
#include "detect/shapes/scan_includes.h"

namespace spillmap::detect {
namespace {

class VectorSink final : public CandidateSink {
 public:
  explicit VectorSink(std::vector<Candidate>& out) : out_(out) {}
  void candidate(const Candidate& candidate) override { out_.push_back(candidate); }

 private:
  std::vector<Candidate>& out_;
};

}  // namespace

std::string_view to_string(Implementation implementation) {
  switch (implementation) {
    case Implementation::scalar: return "scalar";
    case Implementation::avx2: return "avx2";
    case Implementation::avx512: return "avx512";
  }
  return "";
}

std::string_view to_string(OtherNumber other) {
  static constexpr std::array<std::string_view, static_cast<std::size_t>(OtherNumber::count)> names{
      "date", "ipv4", "npi", "routing", "ein", "zip4", "vin", "dea", "labelled"};
  return other < OtherNumber::count ? names[static_cast<std::size_t>(other)] : "";
}

bool is_supported(Implementation implementation) {
  switch (implementation) {
    case Implementation::scalar: return true;
#if defined(__x86_64__)
    case Implementation::avx2:
      return __builtin_cpu_supports("avx2") && __builtin_cpu_supports("bmi") && __builtin_cpu_supports("bmi2") &&
             __builtin_cpu_supports("popcnt");
    case Implementation::avx512: return is_supported(Implementation::avx2) && __builtin_cpu_supports("avx512bw");
#else
    default: return false;
#endif
  }
  return false;
}

Implementation best_implementation() {
  for (Implementation implementation : {Implementation::avx512, Implementation::avx2})
    if (is_supported(implementation)) return implementation;
  return Implementation::scalar;
}

ShapeScanner::ShapeScanner(Implementation implementation)
    : context_(std::make_unique<const ContextTable>(rules::context())), implementation_(implementation) {
  SPILLMAP_ASSERT(is_supported(implementation));
  // Built here, so that no thread waits for it within a scan.
  static_cast<void>(LicenseForms::compiled_in());
}

ShapeScanner::~ShapeScanner() = default;

void scan(const ShapeScanner& scanner, std::string_view buffer, CandidateSink& sink) {
  SPILLMAP_ASSERT(buffer.size() < 0xFFFFFF00u);
  const auto size = static_cast<std::uint32_t>(buffer.size());
  const ContextView& context = scanner.context().view();
  switch (scanner.implementation()) {
#if defined(__x86_64__)
    case Implementation::avx512: avx512::scan(context, buffer.data(), size, sink); return;
    case Implementation::avx2: avx2::scan(context, buffer.data(), size, sink); return;
#endif
    default: scalar::scan(context, buffer.data(), size, sink); return;
  }
}

void scan(const ShapeScanner& scanner, std::string_view buffer, std::vector<Candidate>& out) {
  VectorSink sink(out);
  scan(scanner, buffer, sink);
}

}  // namespace spillmap::detect
