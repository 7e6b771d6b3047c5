// Thresholds, clocks and amendments of the real rule files against tables that were typed from the sources by
// themselves (tests/law).
#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <set>

#include "base/text.h"
#include "law/engine.h"
#include "model/us_state.h"

namespace spillmap::law {
namespace {

std::vector<std::vector<std::string>> table(const std::string& name, std::size_t columns) {
  std::ifstream in(std::string(SPILLMAP_SOURCE_DIR) + "/tests/law/" + name);
  std::vector<std::vector<std::string>> rows;
  for (std::string line; std::getline(in, line);) {
    if (line.empty() || line[0] == '#') continue;
    std::vector<std::string> cells;
    for (const std::string_view cell : split(line, '\t')) cells.emplace_back(cell);
    EXPECT_EQ(cells.size(), columns) << line;
    if (cells.size() == columns) rows.push_back(std::move(cells));
  }
  EXPECT_GT(rows.size(), 10u) << name;
  return rows;
}

struct Case {
  DataHolder holder;
  IncidentFacts facts;
  PersonGroup people;

  explicit Case(const std::string& jurisdiction, std::uint64_t count = 1) {
    holder.kinds = {HolderKind::private_body};
    holder.state = "NY";
    holder.information_broker = jurisdiction == "US-GA";
    people.count = count;
    people.facts.region = jurisdiction.substr(3);
    people.facts.capacity = Capacity::customer;
    people.facts.elements.add(Element::name);
    people.facts.elements.add(Element::ssn);
    facts.dates[Anchor::discovered] = make_day(2026, 3, 2);
  }
  // The duties of the state to this recipient.
  std::vector<Duty> duties(const std::string& jurisdiction, const std::string& recipient) const {
    Assessment a = assess(Rulebook::built_in(), holder, facts, std::span<const PersonGroup>(&people, 1));
    std::erase_if(a.duties, [&](const Duty& d) { return d.jurisdiction != jurisdiction || d.recipient != recipient; });
    return a.duties;
  }
};

std::string status_among(const std::vector<Duty>& duties) {
  for (const Duty& d : duties)
    if (d.status != DutyStatus::not_required) return std::string(to_string(d.status));
  return "not_required";
}

TEST(Borders, ThresholdsBelowAtAndAbove) {
  std::set<std::string> states;
  for (const auto& row : table("borders.tsv", 6)) {
    states.insert(row[0]);
    const std::uint64_t number = std::stoull(row[2]);
    for (std::size_t i = 0; i < 3; ++i) {
      if (row[3 + i] == "-") continue;
      const Case c(row[0], number + i - 1);
      EXPECT_EQ(status_among(c.duties(row[0], row[1])), row[3 + i])
          << row[0] << ' ' << row[1] << " with " << number + i - 1;
    }
  }
  EXPECT_EQ(states.size(), us_state_count) << "every jurisdiction has its borders in the table";
}

TEST(Borders, LastDaysOfClocks) {
  std::set<std::string> states;
  for (const auto& row : table("clocks.tsv", 4)) {
    if (row[1] == "individuals") states.insert(row[0]);
    // Every anchor has a day of its own, so that a wrong one shows; and the whole is moved by a day, so that a fixed
    // date shows.
    for (const int moved : {-1, 0, 1}) {
      Case c(row[0], 20'000);
      const auto day = [&](unsigned month, unsigned d) { return make_day(2026, month, d) + std::chrono::days(moved); };
      c.facts.dates = {{Anchor::happened, day(2, 1)},
                       {Anchor::discovered, day(3, 3)},
                       {Anchor::determined, day(3, 10)},
                       {Anchor::scope_identified, day(3, 17)},
                       {Anchor::confirmed_and_content_ready, day(3, 24)},
                       {Anchor::letters_sent, day(4, 1)},
                       {Anchor::review_ended, day(3, 28)},
                       {Anchor::aware, day(3, 5)}};
      const std::vector<Duty> duties = c.duties(row[0], row[1]);
      const bool fits = std::any_of(duties.begin(), duties.end(), [&](const Duty& d) {
        const bool business = row[0] + row[1] == "US-VTattorney_general" || row[0] + row[1] == "US-IAattorney_general";
        const bool due =
            row[2] == "-"
                ? !d.due
                : d.due && (moved == 0 || !business ? to_string(*d.due - std::chrono::days(moved)) == row[2] : true);
        return d.status == DutyStatus::required && due && (row[3] == "-" || to_string(d.rule) == row[3]);
      });
      EXPECT_TRUE(fits) << row[0] << ' ' << row[1] << " expected " << row[2] << ' ' << row[3] << ", moved " << moved
                        << ", is "
                        << (duties.empty() ? "nothing"
                                           : (duties[0].due ? to_string(*duties[0].due) : "no day") + " " +
                                                 std::string(to_string(duties[0].rule)));
    }
  }
  EXPECT_EQ(states.size(), us_state_count) << "every jurisdiction has the clock of its letters in the table";
}

TEST(Borders, TheDayBeforeOnAndAfterAnAmendment) {
  for (const auto& row : table("amendments.tsv", 7)) {
    const auto amended = parse_day(row[1]);
    ASSERT_TRUE(amended) << row[1];
    for (const int off : {-1, 0, 1}) {
      Case c(row[0], std::stoull(row[3]));
      c.people.facts.elements = {};
      for (const std::string_view e : split(row[4], ',')) c.people.facts.elements.add(element_from_id(e).value());
      const Day found = *amended + std::chrono::days(off);
      for (const Anchor a :
           {Anchor::discovered, Anchor::determined, Anchor::scope_identified, Anchor::confirmed_and_content_ready})
        c.facts.dates[a] = found;
      const std::vector<Duty> duties = c.duties(row[0], row[2]);
      std::set<std::string> answers;
      for (const Duty& d : duties) {
        std::string answer(to_string(d.status));
        if (d.status != DutyStatus::not_required && d.due)
          answer += " +" + std::to_string((*d.due - found).count());
        else if (d.status != DutyStatus::not_required && d.rule != DueRule::none)
          answer += " " + std::string(to_string(d.rule));
        answers.insert(answer);
      }
      if (duties.empty()) answers.insert("none");
      const std::string& expected = row[off < 0 ? 5 : 6];
      std::string is;
      for (const std::string& a : answers) is += a + "; ";
      EXPECT_TRUE(answers.contains(expected) || (expected == "not_required" && answers.contains("none")) ||
                  (expected == "none" && answers.contains("not_required")))
          << row[0] << ' ' << row[2] << " found " << to_string(found) << ": expected " << expected << ", is " << is;
    }
  }
}

TEST(Borders, TwentyOneThousandPersonsTakeNoTime) {
  std::vector<PersonFacts> persons;
  for (std::size_t i = 0; i < 21'000; ++i) {
    PersonFacts p;
    p.region = us_states()[i % us_state_count].code;
    p.capacity = i % 7 == 0 ? Capacity::employee : Capacity::patient;
    p.elements = ElementSet::from_bits(1u | static_cast<std::uint32_t>((i * 2654435761u) & 0x1FFFFFE));
    if (i % 11 == 0) {
      p.life = Life::minor;
      p.turns_18 = make_day(2030, 1, 1) + std::chrono::days(i % 4000);
    }
    persons.push_back(p);
  }
  Case c("US-NY");
  c.holder.kinds = {HolderKind::hipaa_covered_entity};
  const Assessment a = assess(Rulebook::built_in(), c.holder, c.facts, std::span<const PersonFacts>(persons));
  std::uint64_t n = 0;
  for (const PersonGroup& g : a.groups) n += g.count;
  EXPECT_EQ(n, persons.size());
  EXPECT_EQ(a.group_of.size(), persons.size());
  EXPECT_GT(a.duties.size(), 150u);
}

}  // namespace
}  // namespace spillmap::law
