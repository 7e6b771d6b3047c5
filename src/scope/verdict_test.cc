#include "scope/verdict.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <memory>
#include <random>
#include <set>

#include "scope/bound.h"

namespace spillmap::scope {
namespace {

constexpr std::int64_t second = 1'000'000, minute = 60 * second, hour = 60 * minute;
constexpr std::int64_t start = 1'795'000'000 * second;

// The evidence of one log, built claim by claim, with the pages kept in memory.
struct Log {
  std::uint32_t id = 0;
  std::map<std::string, std::string> pages;
  LedgerInfo ledger;
  NameMatches matches;
  SourceClock clock;
  std::vector<std::pair<std::int64_t, std::int64_t>> complete;
  std::vector<bool> covers;
  std::vector<RootMap::Entry> fronts;

  Source source() const {
    Source out;
    out.id = id;
    out.ledger = &ledger;
    out.matches = &matches;
    out.clock = clock;
    out.complete = complete;
    out.covers = covers;
    out.for_each_page = [this](const auto& visit) -> Status {
      std::vector<Group> groups;
      for (std::uint32_t p = 0; p < ledger.group_pages; ++p) {
        if (!read_groups(pages.at("groups/" + std::to_string(p)), groups)) return fail(ErrorKind::integrity, "page");
        SPILLMAP_TRY(visit(groups));
      }
      return {};
    };
    return out;
  }
};

// One thing that really happened.
struct Deed3 {
  std::uint32_t item = 0;
  std::int64_t at = 0;
  std::string actor;
  Grade grade = Grade::listed;
};

enum class Kind : std::uint8_t { reads, openings, flows_out };  // what a server's log can show at all

struct Incident {
  std::vector<Item> items;
  std::vector<Deed3> deeds;
  std::int64_t from = 0, to = 0;
};

// A share, honest people, one or two thieves, a backup.
Incident invent(std::mt19937& random) {
  const auto pick = [&](std::size_t n) { return static_cast<std::uint32_t>(random() % n); };
  Incident out;
  const std::uint32_t folders = 3 + pick(8), files = 5 + pick(30);
  for (std::uint32_t d = 0; d < folders; ++d)
    for (std::uint32_t f = 0; f < files; ++f) {
      std::string number = std::to_string(f);
      out.items.push_back(
          {0, "dept " + std::to_string(d) + "/doc " + std::string(3 - number.size(), '0') + number + ".docx",
           1000 + pick(100000), 0});
    }
  std::sort(out.items.begin(), out.items.end(), [](const Item& a, const Item& b) { return a.path < b.path; });
  for (std::uint32_t i = 0; i < out.items.size(); ++i) out.items[i].content = i;
  out.from = start + pick(48) * hour;
  out.to = out.from + (1 + pick(24)) * hour;
  const auto items = static_cast<std::uint32_t>(out.items.size());
  const auto at_random = [&](std::int64_t a, std::int64_t b) {
    return a + static_cast<std::int64_t>(random() % static_cast<std::uint64_t>(std::max<std::int64_t>(1, b - a)));
  };
  for (std::uint32_t n = 0; n < 5 + pick(60); ++n)
    out.deeds.push_back({pick(items), at_random(out.from - 20 * hour, out.to + 20 * hour),
                         "honest" + std::to_string(pick(3)), pick(3) == 0 ? Grade::listed : Grade::read});
  for (std::uint32_t thief = 0; thief < 1 + pick(2); ++thief) {
    const std::string name = thief == 0 ? "bob" : "carol";
    const std::uint32_t begin = pick(items), count = 1 + pick(items);
    std::int64_t at = at_random(out.from, out.to);
    // Looks at all, takes some; a part of it may fall out of the window.
    for (std::uint32_t i = 0; i < items; ++i) out.deeds.push_back({i, at, name, Grade::listed});
    for (std::uint32_t i = begin; i < std::min(items, begin + count); ++i) {
      at += at_random(1, minute);
      out.deeds.push_back({i, at, name, pick(6) == 0 ? Grade::opened : Grade::read});
    }
  }
  std::sort(out.deeds.begin(), out.deeds.end(), [](const Deed3& a, const Deed3& b) { return a.at < b.at; });
  return out;
}

// A server writes what it can of what happened; then records get lost, and somebody may or may not know of it.
Log write_log(const Incident& incident, Kind kind, std::mt19937& random, std::uint32_t id, double lost, bool truncated,
              bool numbered, std::int64_t zone_hours) {
  Log log;
  log.id = id;
  LedgerBuilder builder([&](const std::string& name, std::string_view bytes) -> Status {
    log.pages[name] = bytes;
    return {};
  });
  const std::size_t end = truncated ? incident.deeds.size() * (30 + random() % 60) / 100 : incident.deeds.size();
  const bool local = zone_hours != 0;
  const auto instant = [&](std::int64_t at) {
    return Instant{local ? at / second * second + zone_hours * hour : at / second * second, second,
                   local ? TimeBasis::local : TimeBasis::utc};
  };
  std::uint64_t missing = 0;
  std::int64_t first = INT64_MAX, last = INT64_MIN;
  std::int64_t gap_from = 0;
  bool in_gap = false;
  std::uint64_t offset = 0;
  for (std::size_t i = 0; i < end; ++i) {
    const Deed3& deed = incident.deeds[i];
    Grade grade = deed.grade;
    if (kind == Kind::openings && grade == Grade::read) grade = Grade::opened;
    if (kind == Kind::flows_out) continue;
    if (static_cast<double>(random() % 10000) < lost * 10000) {
      ++missing;
      if (!in_gap) gap_from = last == INT64_MIN ? deed.at : last;
      in_gap = true;
      continue;
    }
    if (in_gap && numbered) builder.gap({instant(gap_from), instant(deed.at), "records are missing", 1, {}, {}});
    in_gap = false;
    first = std::min(first, deed.at);
    last = std::max(last, deed.at);
    Claim claim;
    std::string path = "/srv/records/" + incident.items[deed.item].path;
    // A few names come in another case, as clients write them.
    if (random() % 20 == 0)
      for (char& c : path) c = c == 'd' ? 'D' : c;
    if (path.starts_with("/srv/recorDs")) path.replace(0, 12, "/srv/records");
    claim.file.path = path;
    claim.actor.account = deed.actor;
    claim.from = claim.to = instant(deed.at);
    claim.grade = grade;
    claim.axis = grade == Grade::read ? Axis::read : grade == Grade::opened ? Axis::opened : Axis::listed;
    claim.weight = grade == Grade::listed ? 10 : 90;
    claim.rule = "test";
    const RecordRef ref{offset, 10, 1};
    offset += 11;
    claim.records = std::span(&ref, 1);
    EXPECT_TRUE(builder.claim(claim));
  }
  log.ledger = *builder.finish();
  if (local)
    log.clock.zone = *Zone::parse((zone_hours < 0 ? "-0" : "+0") + std::to_string(std::abs(zone_hours)) + ":00");
  // A numbered log shows that it is whole; a plain one only if its keeper can say so, and he says it when it is true.
  const bool whole = missing == 0 && !truncated;
  if (last >= first && (numbered || whole)) {
    if (numbered) {
      // Silence before the first record and behind the last is not shown by numbers.
      log.complete.emplace_back(first / second * second + second, last / second * second);
      std::vector<std::pair<std::int64_t, std::int64_t>> left;
      for (const StoredGap& gap : log.ledger.gaps) {
        const TimeSpan a = in_utc(gap.from, log.clock), b = in_utc(gap.to, log.clock);
        left.clear();
        for (const auto& [x, y] : log.complete) {
          if (x < a.from) left.emplace_back(x, std::min(y, a.from - 1));
          if (y > b.to) left.emplace_back(std::max(x, b.to + 1), y);
        }
        log.complete = left;
      }
    } else {
      log.complete.emplace_back(incident.from - 30 * hour, incident.to + 30 * hour);
    }
  }
  log.covers.assign(incident.items.size(), true);
  return log;
}

void match_all(const Incident& incident, Log& log) {
  const ItemTree tree(incident.items);
  RootMap map(tree);
  std::vector<StoredName> names;
  for (std::uint32_t p = 0; p < log.ledger.name_pages; ++p) {
    std::vector<StoredName> page;
    ASSERT_TRUE(read_names(log.pages.at("names/" + std::to_string(p)), page));
    names.insert(names.end(), page.begin(), page.end());
  }
  for (const StoredName& name : names) map.learn(name.view());
  map.settle();
  for (const StoredName& name : names) log.matches.add(match_name(tree, map, {}, name.view()), {});
}

TEST(Verdict, HoldsTheTruthBetweenLowerAndUpperInTwoHundredIncidents) {
  std::mt19937 random(7);
  std::uint64_t cleared = 0;
  std::vector<double> ratios;
  for (int n = 0; n < 200; ++n) {
    const Incident incident = invent(random);
    std::vector<Log> logs;
    const std::size_t count = 1 + random() % 3;
    for (std::size_t l = 0; l < count; ++l) {
      const Kind kind = static_cast<Kind>(random() % 3);
      const double lost = random() % 2 == 0 ? 0 : static_cast<double>(random() % 60) / 100;
      logs.push_back(write_log(incident, kind, random, static_cast<std::uint32_t>(l + 1), lost, random() % 4 == 0,
                               random() % 2 == 0, random() % 3 == 0 ? -5 : 0));
    }
    for (Log& log : logs) match_all(incident, log);
    Actors actors;
    for (const Log& log : logs) actors.add(log.ledger, log.id);
    actors.settle();
    std::vector<Source> sources;
    for (const Log& log : logs) sources.push_back(log.source());
    for (const Grade grade : {Grade::opened, Grade::read}) {
      Question q;
      q.from = incident.from;
      q.to = incident.to;
      q.grade = grade;
      if (random() % 2 == 0) q.actors = {"bob"};
      const auto verdicts = judge(incident.items, sources, actors, q, true);
      ASSERT_TRUE(verdicts) << verdicts.error().message;
      std::set<std::uint32_t> truth;
      for (const Deed3& deed : incident.deeds)
        if (deed.grade >= grade && deed.at >= q.from && deed.at <= q.to && (q.actors.empty() || deed.actor == "bob"))
          truth.insert(deed.item);
      for (std::uint32_t i = 0; i < incident.items.size(); ++i) {
        const bool is = truth.contains(i);
        EXPECT_FALSE(verdicts->lower[i] && !is)
            << "incident " << n << ": not taken, but on the lower list: " << incident.items[i].path;
        EXPECT_FALSE(!verdicts->upper[i] && is)
            << "incident " << n << ": taken, but cleared: " << incident.items[i].path;
        EXPECT_TRUE(!verdicts->lower[i] || verdicts->likely[i]);
        EXPECT_TRUE(!verdicts->likely[i] || verdicts->upper[i]);
      }
      cleared += incident.items.size() - verdicts->upper_count;
      const bool whole = std::any_of(logs.begin(), logs.end(), [&](const Log& log) {
        return log.ledger.best >= Grade::read && log.complete.size() == 1 && log.complete[0].first <= *q.from &&
               log.complete[0].second >= *q.to;
      });
      if (whole && !truth.empty())
        ratios.push_back(static_cast<double>(verdicts->upper_count) / static_cast<double>(truth.size()));
    }
  }
  EXPECT_GT(cleared, 0u) << "an upper list that is always everything bounds nothing";
  ASSERT_GT(ratios.size(), 20u);
  std::nth_element(ratios.begin(), ratios.begin() + static_cast<std::ptrdiff_t>(ratios.size() / 2), ratios.end());
  std::printf("files cleared %llu; upper by truth where a log was complete, median %.3f of %zu\n",
              static_cast<unsigned long long>(cleared), ratios[ratios.size() / 2], ratios.size());
  EXPECT_LE(ratios[ratios.size() / 2], 1.3);
}

TEST(Verdict, TellsActorsByAccountDomainAddressAndSession) {
  StoredActor actor;
  actor.account = "bob";
  actor.domain = "CORP";
  actor.address = "10.0.0.9";
  EXPECT_EQ(is_asked_for(actor, {"CORP\\bob", "10.0.0.9", false}, {"BOB"}), Fit::certainly);
  EXPECT_EQ(is_asked_for(actor, {"CORP\\bob", "10.0.0.9", false}, {"corp\\bob"}), Fit::certainly);
  EXPECT_EQ(is_asked_for(actor, {"CORP\\bob", "10.0.0.9", false}, {"10.0.0.9"}), Fit::certainly);
  EXPECT_EQ(is_asked_for(actor, {"CORP\\bob", "10.0.0.9", false}, {"alice"}), Fit::no);
  StoredActor session;
  session.session = "0x1234";
  EXPECT_EQ(is_asked_for(session, {"CORP\\bob", "", true}, {"bob"}), Fit::perhaps);
  EXPECT_EQ(is_asked_for({}, {"(not named)", "", false}, {"bob"}), Fit::perhaps) << "a record that names nobody";
}

TEST(Bound, NoChoiceOfFilesHoldsMorePeople) {
  std::mt19937 random(11);
  for (int n = 0; n < 200; ++n) {
    std::vector<BoundFile> files(1 + random() % 10);
    for (BoundFile& file : files) {
      file.packed_bytes = 1 + random() % 100;
      for (std::uint32_t p = 0; p < 12; ++p)
        if (random() % 3 == 0) file.people.push_back(p);
    }
    const std::uint64_t bytes = random() % 300;
    const VolumeBound bound = within_volume(files, bytes, 12);
    for (std::uint32_t set = 0; set < 1u << files.size(); ++set) {
      std::uint64_t used = 0, count = 0;
      std::set<std::uint32_t> people;
      for (std::size_t f = 0; f < files.size(); ++f) {
        if ((set >> f & 1) == 0) continue;
        used += files[f].packed_bytes;
        ++count;
        people.insert(files[f].people.begin(), files[f].people.end());
      }
      if (used > bytes) continue;
      ASSERT_LE(people.size(), bound.most_people);
      ASSERT_LE(count, bound.most_files);
    }
  }
}

TEST(Ledger, KeepsAllThroughBordersOfMemory) {
  // With room for few groups the same claims give the same sums.
  for (const std::size_t room : {std::size_t{3}, std::size_t{1000}}) {
    std::map<std::string, std::string> pages;
    LedgerBuilder builder(
        [&](const std::string& name, std::string_view bytes) -> Status {
          pages[name] = bytes;
          return {};
        },
        room);
    for (int i = 0; i < 500; ++i) {
      const std::string path = "/srv/" + std::to_string(i % 50);
      Claim claim;
      claim.file.path = path;
      claim.actor.account = i % 2 == 0 ? "a" : "b";
      claim.from = claim.to = {start + i * second, second, TimeBasis::utc};
      claim.grade = Grade::read;
      claim.weight = 90;
      claim.rule = "test";
      claim.bytes_from = claim.bytes_to = 7;
      const RecordRef ref{static_cast<std::uint64_t>(i), 1, 2};
      claim.records = std::span(&ref, 1);
      ASSERT_TRUE(builder.claim(claim));
    }
    const auto info = builder.finish();
    ASSERT_TRUE(info);
    EXPECT_EQ(info->claims, 500u);
    EXPECT_EQ(info->names, 50u);
    EXPECT_EQ(info->actors, 2u);
    std::uint64_t count = 0, bytes = 0;
    for (std::uint32_t p = 0; p < info->group_pages; ++p) {
      std::vector<Group> groups;
      std::vector<GroupSource> sources;
      ASSERT_TRUE(read_groups(pages.at("groups/" + std::to_string(p)), groups));
      ASSERT_TRUE(read_sources(pages.at("sources/" + std::to_string(p)), sources));
      ASSERT_EQ(groups.size(), sources.size());
      for (std::size_t g = 0; g < groups.size(); ++g) {
        count += groups[g].count;
        bytes += sources[g].bytes_from;
        EXPECT_LE(groups[g].first, groups[g].last);
      }
    }
    EXPECT_EQ(count, 500u);
    EXPECT_EQ(bytes, 3500u);
    Writer out;
    put(out, *info);
    LedgerInfo back;
    Reader in(out.bytes());
    ASSERT_TRUE(get(in, back));
    EXPECT_TRUE(in.done());
    EXPECT_EQ(back.actor_list.size(), 2u);
  }
}

// Times of a damaged page may add up to more than there is.
TEST(Ledger, APageOfNonsenseIsNoUndefinedSum) {
  Writer page;
  page.u64(2);
  for (int group = 0; group < 2; ++group) {
    for (int number = 0; number < 4; ++number) page.u64(1);
    page.i64(std::numeric_limits<std::int64_t>::max());
    page.u64(std::numeric_limits<std::uint64_t>::max());
  }
  std::vector<Group> groups;
  EXPECT_TRUE(read_groups(page.take(), groups));
  EXPECT_EQ(groups.size(), 2u);
}

}  // namespace
}  // namespace spillmap::scope
