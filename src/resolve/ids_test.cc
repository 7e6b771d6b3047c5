// Ids stay when files arrive and leave; who is who does not depend on the order in which they came.
#include "resolve/ids.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <random>
#include <set>

#include "resolve/resolve.h"

namespace spillmap {
namespace {

using E = Element;

struct Row {
  std::string given, family;
  std::vector<std::pair<E, std::string>> values;
};

ResultPage page_of(const Row& row) {
  ResultPage page;
  Mention m;
  m.name.given = row.given;
  m.name.family = row.family;
  m.name.order_known = true;
  m.role = Role::client;
  auto values = row.values;
  values.insert(values.begin(), {E::name, row.family});
  for (const auto& [element, value] : values) {
    Finding f;
    f.element = element;
    f.value = f.normalized = value;
    f.confidence = 95;
    m.findings.push_back(static_cast<std::uint32_t>(page.findings.size()));
    page.findings.push_back(f);
  }
  page.mentions.push_back(m);
  return page;
}

Sha256 content_of(std::size_t i) {
  Sha256 content{};
  // In no order that the numbers have.
  const std::uint64_t h = (i + 1) * 0x9E3779B97F4A7C15ull;
  for (std::size_t k = 0; k < 8; ++k) content[k] = static_cast<std::uint8_t>(h >> (8 * k));
  return content;
}

class Files {
 public:
  std::size_t add(const Row& row) {
    pages_.push_back(page_of(row));
    return pages_.size() - 1;
  }
  std::size_t size() const { return pages_.size(); }
  std::vector<Person> resolve(const std::set<std::size_t>& present, const std::vector<Person>& before) const {
    std::vector<ResolveInput> inputs;
    for (const std::size_t i : present) inputs.push_back({content_of(i), 0, &pages_[i]});
    return resolve_mentions(inputs, {"2024-06-30", 1}, before).persons;
  }

 private:
  std::vector<ResultPage> pages_;
};

std::set<std::vector<MentionRef>> groups(const std::vector<Person>& persons) {
  std::set<std::vector<MentionRef>> out;
  for (const Person& p : persons) out.insert(p.mentions);
  return out;
}

const Person& owner(const std::vector<Person>& persons, std::size_t file) {
  for (const Person& p : persons)
    for (const MentionRef& ref : p.mentions)
      if (ref.content == content_of(file)) return p;
  ADD_FAILURE() << "nobody has file " << file;
  static const Person nobody;
  return nobody;
}

TEST(Ids, StayWhenFilesArrive) {
  Files files;
  std::mt19937 random(3);
  const char* given[] = {"Winifred", "Ludo", "Ngozi", "Per", "Zofia", "Callum"};
  for (int person = 0; person < 60; ++person)
    for (int copy = 0; copy < 3; ++copy)
      files.add({given[person % 6],
                 "Achter" + std::string(1, static_cast<char>('a' + person / 6)) + "berg",
                 {{E::ssn, std::to_string(219'090'000 + person * 1117)},
                  {E::date_of_birth, std::to_string(1940 + person) + "-03-1" + std::to_string(person % 10)}}});
  std::vector<std::size_t> order(files.size());
  for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
  std::set<std::size_t> all(order.begin(), order.end());
  const auto at_once = files.resolve(all, {});
  EXPECT_EQ(at_once.size(), 60u);
  for (int round = 0; round < 4; ++round) {
    std::shuffle(order.begin(), order.end(), random);
    std::set<std::size_t> present;
    std::vector<Person> persons;
    std::map<std::size_t, std::string> id_of;
    for (std::size_t tranche = 0; tranche < 3; ++tranche) {
      for (std::size_t i = tranche * order.size() / 3; i < (tranche + 1) * order.size() / 3; ++i)
        present.insert(order[i]);
      persons = files.resolve(present, persons);
      for (const auto& [file, id] : id_of) EXPECT_EQ(owner(persons, file).id, id);
      for (const std::size_t file : present) id_of[file] = owner(persons, file).id;
      EXPECT_TRUE(
          std::is_sorted(persons.begin(), persons.end(), [](const Person& a, const Person& b) { return a.id < b.id; }));
    }
    EXPECT_EQ(groups(persons), groups(at_once));
  }
}

// Two persons turn out to be one, and are two again when the file that said so is gone.
TEST(Ids, ComeBackWhenWhatJoinedThemLeaves) {
  Files files;
  const std::size_t by_number = files.add({"Winifred", "Achterberg", {{E::ssn, "219091234"}}});
  const std::size_t by_birth = files.add({"Winifred", "Farrant", {{E::date_of_birth, "1971-05-23"}}});
  const std::size_t both =
      files.add({"Winifred", "Farrant", {{E::ssn, "219091234"}, {E::date_of_birth, "1971-05-23"}}});
  const auto apart = files.resolve({by_number, by_birth}, {});
  ASSERT_EQ(apart.size(), 2u);
  const auto joined = files.resolve({by_number, by_birth, both}, apart);
  ASSERT_EQ(joined.size(), 1u);
  ASSERT_EQ(joined[0].former_ids.size(), 1u);
  EXPECT_NE(joined[0].former_ids[0].id, joined[0].id);
  const auto again = files.resolve({by_number, by_birth}, joined);
  ASSERT_EQ(again.size(), 2u);
  for (const std::size_t file : {by_number, by_birth}) EXPECT_EQ(owner(again, file).id, owner(apart, file).id);
  for (const Person& p : again) EXPECT_TRUE(p.former_ids.empty() && p.split_from.empty());
}

// The id goes with the anchor; who leaves says where from.
TEST(Ids, APersonWhoTurnsOutToBeTwo) {
  Files files;
  const std::size_t first = files.add({"Per", "Lindqvist", {{E::ssn, "219091234"}}});
  const std::size_t second = files.add({"Per", "Lindqvist", {{E::date_of_birth, "1971-05-23"}}});
  const std::size_t proof = files.add({"Per", "Lindqvist", {{E::ssn, "219777777"}, {E::date_of_birth, "1971-05-23"}}});
  const auto one = files.resolve({first, second}, {});
  ASSERT_EQ(one.size(), 1u);
  const auto two = files.resolve({first, second, proof}, one);
  ASSERT_EQ(two.size(), 2u);
  EXPECT_EQ(std::count_if(two.begin(), two.end(), [&](const Person& p) { return p.id == one[0].id; }), 1);
  for (const Person& p : two) EXPECT_EQ(p.split_from, p.id == one[0].id ? "" : one[0].id);
}

TEST(Ids, AreOfTheContentAloneWhereNobodyWasBefore) {
  Files files;
  const std::size_t file = files.add({"Per", "Lindqvist", {{E::ssn, "219091234"}}});
  const auto persons = files.resolve({file}, {});
  ASSERT_EQ(persons.size(), 1u);
  EXPECT_EQ(persons[0].id, resolve::person_id({content_of(file), 0, 0}));
  EXPECT_EQ(persons[0].id.size(), 13u);
  EXPECT_NE(resolve::person_id({content_of(file), 0, 0}, 1), persons[0].id);
}

}  // namespace
}  // namespace spillmap
