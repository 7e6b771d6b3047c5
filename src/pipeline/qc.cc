#include "pipeline/qc.h"

#include <algorithm>
#include <array>
#include <set>

#include "pipeline/exposure.h"
#include "pipeline/item.h"

namespace spillmap::pipeline {
namespace {

// Values below this are worth a look of their own.
constexpr std::uint8_t sure_percent = 70;
// Of each stratum at least so many, so that each can be spoken of.
constexpr std::uint64_t least_of_stratum = 20;
// Where misses are likelier more is drawn.
constexpr std::array<double, stratum_count> interest = {1, 4, 2, 1};
constexpr std::uint64_t most_sizes = 20'000;

// The order in which a seed draws: that of hashes.
Sha256 ticket(std::uint64_t seed, std::string_view what) {
  return sha256(as_bytes("spillmap qc\n" + std::to_string(seed) + "\n" + std::string(what)));
}

// The smallest `most` tickets of all that are offered.
template <class Thing>
class Drawing {
 public:
  explicit Drawing(std::size_t most) : most_(most) {}
  bool wants(const Sha256& ticket) const {
    return most_ != 0 && (drawn_.size() < most_ || ticket < drawn_.rbegin()->first);
  }
  void take(const Sha256& ticket, Thing&& thing) {
    drawn_.insert_or_assign(ticket, std::move(thing));
    if (drawn_.size() > most_) drawn_.erase(std::prev(drawn_.end()));
  }
  // The first so many.
  void move_to(std::vector<Thing>& out, std::size_t count) {
    for (auto& [ticket, thing] : drawn_) {
      if (count-- == 0) break;
      out.push_back(std::move(thing));
    }
  }

 private:
  std::size_t most_;
  std::map<Sha256, Thing> drawn_;
};

std::array<std::uint64_t, stratum_count> shares(const std::array<std::uint64_t, stratum_count>& population,
                                                std::uint64_t items) {
  std::array<std::uint64_t, stratum_count> out{};
  double weight = 0;
  for (std::size_t h = 0; h < stratum_count; ++h) {
    out[h] = std::min(population[h], least_of_stratum);
    weight += static_cast<double>(population[h]) * interest[h];
  }
  std::uint64_t taken = 0;
  for (const std::uint64_t n : out) taken += n;
  const double left = items > taken ? static_cast<double>(items - taken) : 0;
  for (std::size_t h = 0; h < stratum_count && weight > 0; ++h)
    out[h] = std::min(population[h], out[h] + static_cast<std::uint64_t>(left * static_cast<double>(population[h]) *
                                                                         interest[h] / weight));
  return out;
}

}  // namespace

std::string_view to_string(Stratum stratum) {
  switch (stratum) {
    case Stratum::clean: return "clean";
    case Stratum::partly: return "partly";
    case Stratum::unsure: return "unsure";
    case Stratum::sure: return "sure";
  }
  return "";
}

std::string_view label(Stratum stratum) {
  switch (stratum) {
    case Stratum::clean: return "called clean";
    case Stratum::partly: return "partly read";
    case Stratum::unsure: return "low confidence";
    case Stratum::sure: return "people found";
  }
  return "";
}

Result<QcSample> draw_sample(const Case& c, std::uint64_t seed, std::uint64_t items, std::uint64_t rows) {
  QcSample out;
  out.seed = seed;
  SPILLMAP_ASSIGN(const Owners owners, Owners::load(c, false));
  const std::vector<std::string> roots = c.roots();
  std::vector<Drawing<QcItem>> drawings(stratum_count, Drawing<QcItem>(std::max(items, least_of_stratum)));
  std::set<Sha256> known;
  SPILLMAP_TRY(for_each_place(c, [&](const Place& place) -> Status {
    if (place.content == nullptr || (place.status != ItemStatus::read && place.status != ItemStatus::partly_read)) {
      ++out.unread;
      return {};
    }
    if (place.content->info.container && place.content->pages == 0) return {};
    if (!known.insert(place.content->info.sha256).second) return {};
    std::set<std::uint32_t> people;
    bool sure = true;
    const Status seen = for_each_exposure(c, place, owners, [&](const Exposure& e) -> Status {
      if (!e.person) return {};
      people.insert(*e.person);
      sure = sure && e.finding.confidence >= sure_percent;
      return {};
    });
    if (!seen) return seen;
    const auto found = static_cast<std::uint32_t>(people.size());
    if (found != 0) ++out.people[found];
    const Stratum stratum = place.status == ItemStatus::partly_read ? Stratum::partly
                            : found == 0                            ? Stratum::clean
                            : sure                                  ? Stratum::sure
                                                                    : Stratum::unsure;
    const auto h = static_cast<std::size_t>(stratum);
    ++out.population[h];
    const Sha256& content = place.content->info.sha256;
    const Sha256 drawn = ticket(seed, {reinterpret_cast<const char*>(content.data()), content.size()});
    if (drawings[h].wants(drawn))
      drawings[h].take(drawn, {.stratum = stratum,
                               .path = place.path,
                               .root = place.root < roots.size() ? roots[place.root] : std::string(),
                               .format = place.format,
                               .found = found,
                               .missed = std::nullopt,
                               .note = {}});
    return {};
  }));
  const auto wanted = shares(out.population, items);
  for (std::size_t h = 0; h < stratum_count; ++h) drawings[h].move_to(out.items, wanted[h]);

  Drawing<QcRow> row_drawing(rows);
  SPILLMAP_TRY(c.for_each_person([&](const Person& p) -> Status {
    if (!p.affected) return {};
    ++out.rows_population;
    const Sha256 drawn = ticket(seed, p.id);
    if (row_drawing.wants(drawn)) row_drawing.take(drawn, {p.id, p.name.display(), std::nullopt, {}});
    return {};
  }));
  row_drawing.move_to(out.rows, rows);
  return out;
}

QcFigures figures_of(const QcSample& sample) {
  QcFigures out;
  std::vector<StratumMarks> strata(stratum_count);
  for (std::size_t h = 0; h < stratum_count; ++h) strata[h].items = sample.population[h];
  out.items_drawn = sample.items.size();
  for (const QcItem& item : sample.items) {
    if (!item.missed) continue;
    ++out.items_reviewed;
    out.missed_in_sample += *item.missed;
    strata[static_cast<std::size_t>(item.stratum)].reviewed.push_back(*item.missed);
  }
  for (std::size_t h = 0; h < stratum_count; ++h)
    if (strata[h].items != 0 && strata[h].reviewed.empty()) out.without_marks.push_back(static_cast<Stratum>(h));
  std::uint64_t all = 0;
  for (const auto& [size, count] : sample.people) all += count;
  // In the same proportions when there are more than it takes.
  const double part = all > most_sizes ? static_cast<double>(most_sizes) / static_cast<double>(all) : 1;
  std::vector<std::uint32_t> found;
  for (const auto& [size, count] : sample.people)
    found.insert(found.end(), std::max<std::size_t>(1, static_cast<std::size_t>(static_cast<double>(count) * part)),
                 size);
  if (out.without_marks.empty()) {
    out.missed = still_missed(strata, found);
    out.items_to_halve = items_to_halve(strata, found);
  }
  out.rows_drawn = sample.rows.size();
  for (const QcRow& row : sample.rows) {
    if (!row.wrong) continue;
    ++out.rows_reviewed;
    out.wrong_in_sample += *row.wrong ? 1 : 0;
  }
  out.wrong = wrong_rows(sample.rows_population, out.rows_reviewed, out.wrong_in_sample);
  return out;
}

}  // namespace spillmap::pipeline
