#include "pipeline/place_walk.h"

#include <algorithm>
#include <numeric>

#include "base/text.h"

namespace spillmap::pipeline {
namespace {

class PlaceWalk {
 public:
  PlaceWalk(const Case& c, const std::function<Status(const Place&)>& visit, const PlaceLimits& limits)
      : case_(c), visit_(visit), limits_(limits) {}

  Status source(const SourceRecord& s) {
    members_ = 0;
    cut_ = false;
    Place place{.root = s.root,
                .path = printable_path(s.path),
                .depth = 0,
                .content = nullptr,
                .status = s.status,
                .format = "unknown",
                .bytes = s.bytes,
                .reason = s.reason};
    return item(std::move(place), s.has_content ? &s.content : nullptr);
  }

 private:
  // Depth is bounded by limits_.depth, so is the recursion.
  Status item(Place place, const Sha256* hash) {
    if (hash == nullptr) return visit_(place);
    SPILLMAP_ASSIGN(const std::optional<ContentRecord> content, case_.find_content(*hash));
    if (!content) return fail(ErrorKind::integrity, "the case lacks the content of " + place.path);
    place.content = &*content;
    // A member that broke off on its way out of its container may be read whole as far as it came: it stays partly
    // read.
    const bool broke_off = place.depth > 0 && place.status == ItemStatus::partly_read;
    if (!broke_off || content->info.status != ItemStatus::read) {
      // How its container gave it out stays true of the member alone: the same content may stand openly elsewhere.
      const std::uint32_t line = place.depth > 0 ? password_line_of(place.reason) : 0;
      place.status = content->info.status;
      place.reason = content->info.reason;
      if (line != 0 && password_line_of(place.reason) == 0)
        place.reason += (place.reason.empty() ? "" : "; ") + opened_with_password(line);
    }
    place.format = content->info.format.empty() ? "unknown" : content->info.format;
    place.bytes = content->info.bytes;
    SPILLMAP_TRY(visit_(place));
    if (content->members.empty()) return {};
    // An archive that holds itself would go on for ever.
    if (place.depth >= limits_.depth || std::find(open_.begin(), open_.end(), *hash) != open_.end())
      return cut(place, "contains itself or is nested too deep; its members are not listed again");
    open_.push_back(*hash);
    const Status done = members(place, *content);
    open_.pop_back();
    return done;
  }

  Status members(const Place& container, const ContentRecord& content) {
    std::vector<std::uint32_t> order(content.members.size());
    std::iota(order.begin(), order.end(), 0u);
    std::stable_sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) {
      return content.members[a].name < content.members[b].name;
    });
    for (const std::uint32_t index : order) {
      if (cut_) return {};
      if (++members_ > limits_.members_of_one_file) {
        cut_ = true;
        return cut(container, "the file holds more members than are listed");
      }
      const MemberRecord& m = content.members[index];
      Place place{.root = container.root,
                  .path = container.path + std::string(member_separator) + printable_path(m.name),
                  .depth = container.depth + 1,
                  .content = nullptr,
                  .status = m.status,
                  .format = "unknown",
                  .bytes = m.bytes,
                  .reason = m.reason};
      SPILLMAP_TRY(item(std::move(place), m.has_content ? &m.content : nullptr));
    }
    return {};
  }

  Status cut(const Place& container, std::string reason) {
    return visit_(Place{.root = container.root,
                        .path = container.path + std::string(member_separator) + "...",
                        .depth = container.depth + 1,
                        .content = nullptr,
                        .status = ItemStatus::skipped,
                        .format = "unknown",
                        .bytes = 0,
                        .reason = std::move(reason)});
  }

  const Case& case_;
  const std::function<Status(const Place&)>& visit_;
  const PlaceLimits& limits_;
  std::vector<Sha256> open_;  // containers on the way from the file to here
  std::uint64_t members_ = 0;
  bool cut_ = false;
};

}  // namespace

Status for_each_place(const Case& c, const std::function<Status(const Place&)>& visit, const PlaceLimits& limits) {
  PlaceWalk walk(c, visit, limits);
  return c.for_each_source([&](const SourceRecord& s) { return walk.source(s); });
}

}  // namespace spillmap::pipeline
