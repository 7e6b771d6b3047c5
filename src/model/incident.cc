#include "model/incident.h"

#include <array>

namespace spillmap {
namespace {
constexpr std::array<std::string_view, holder_kind_count> kinds = {
    "hipaa_covered_entity", "business_associate", "part2_program",  "private",   "glba_financial",
    "credit_bureau",        "phr_vendor",         "public_company", "government"};
constexpr std::array<std::string_view, anchor_count> anchors = {"happened",
                                                                "discovered",
                                                                "determined",
                                                                "scope_identified",
                                                                "confirmed_and_content_ready",
                                                                "aware",
                                                                "materiality_determined",
                                                                "review_ended",
                                                                "letters_sent",
                                                                "hhs_notified",
                                                                "web_posted",
                                                                "associate_discovered",
                                                                "ended"};
constexpr std::array<std::string_view, 4> capacities = {"patient", "employee", "customer", "other"};
constexpr std::array<std::string_view, 3> lives = {"adult", "minor", "deceased"};

template <class E, std::size_t n>
std::optional<E> find(const std::array<std::string_view, n>& names, std::string_view word) {
  for (std::size_t i = 0; i < n; ++i)
    if (names[i] == word) return static_cast<E>(i);
  return std::nullopt;
}
}  // namespace

std::string_view to_string(HolderKind kind) { return kinds[static_cast<std::size_t>(kind)]; }
std::string_view to_string(Anchor anchor) { return anchors[static_cast<std::size_t>(anchor)]; }
std::string_view to_string(Capacity capacity) { return capacities[static_cast<std::size_t>(capacity)]; }
std::string_view to_string(Life life) { return lives[static_cast<std::size_t>(life)]; }

std::optional<HolderKind> holder_kind_from(std::string_view id) { return find<HolderKind>(kinds, id); }
std::optional<Anchor> anchor_from(std::string_view id) { return find<Anchor>(anchors, id); }
std::optional<Capacity> capacity_from(std::string_view id) { return find<Capacity>(capacities, id); }
std::optional<Life> life_from(std::string_view id) { return find<Life>(lives, id); }

}  // namespace spillmap
