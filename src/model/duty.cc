#include "model/duty.h"

#include <array>

namespace spillmap {
namespace {
constexpr std::array<std::string_view, 5> statuses = {"required", "not_required", "met_by_other_notice", "conditional",
                                                      "ambiguous"};
constexpr std::array<std::string_view, 7> rules = {"",
                                                   "without_unreasonable_delay",
                                                   "before_letters",
                                                   "with_or_before_letters",
                                                   "same_as_individuals",
                                                   "after_letters",
                                                   "annual_log"};
constexpr std::array<std::string_view, 3> confidences = {"low", "medium", "high"};

template <class E, std::size_t n>
std::optional<E> find(const std::array<std::string_view, n>& names, std::string_view word) {
  for (std::size_t i = 0; i < n; ++i)
    if (names[i] == word) return static_cast<E>(i);
  return std::nullopt;
}
}  // namespace

std::string_view to_string(DutyStatus status) { return statuses[static_cast<std::size_t>(status)]; }
std::string_view to_string(DueRule rule) { return rules[static_cast<std::size_t>(rule)]; }
std::string_view to_string(Confidence confidence) { return confidences[static_cast<std::size_t>(confidence)]; }

std::optional<DutyStatus> duty_status_from(std::string_view word) { return find<DutyStatus>(statuses, word); }
std::optional<DueRule> due_rule_from(std::string_view word) { return find<DueRule>(rules, word); }
std::optional<Confidence> confidence_from(std::string_view word) { return find<Confidence>(confidences, word); }

}  // namespace spillmap
