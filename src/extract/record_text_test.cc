#include "extract/record_text.h"

#include <gtest/gtest.h>

#include <random>

#include "extract/testing.h"

namespace spillmap {
namespace {

TEST(RecordText, WritesLinesAndKeepsTheirSpans) {
  CollectingSink sink;
  TextBuilder out(sink, Limits{});
  out.line("before");
  RecordText record(out, Limits{});
  const auto guardian = record.person(Role::guardian, "Guardian");
  const auto patient = record.person(Role::client, "Patient");
  record.person(Role::provider, "Nobody said more of");
  record.at(patient).subject = true;
  record.at(guardian).guardian_of = static_cast<std::int32_t>(patient);
  record.name(patient, "PID-5", name_of("Winifred", "", "Achterberg\x01"));
  record.value(patient, Element::date_of_birth, "PID-7", "1971-05-23");
  record.value(patient, Element::date_of_birth, "PID-7", "1971-05-23");  // said already
  record.value(patient, Element::ssn, "PID-19", "  ");
  record.name(guardian, "NK1-2", name_of("Ludo", "", "Farrant"));
  record.prose("Note", "first\nsecond");
  record.finish();
  EXPECT_EQ(out.finish().status, ItemStatus::read);
  ASSERT_EQ(sink.parts.size(), 1u);
  EXPECT_TRUE(sink.violations.empty()) << sink.violations[0];
  const TextPart& part = sink.parts[0];
  ASSERT_EQ(part.records.size(), 1u);
  const Record& r = part.records[0];
  EXPECT_EQ(
      part.view(r.begin, r.end),
      "Patient: Winifred Achterberg\nPatient date of birth: 1971-05-23\nGuardian: Ludo Farrant\nNote: first\nsecond");
  ASSERT_EQ(r.persons.size(), 2u);
  EXPECT_EQ(r.persons[0].guardian_of, 1);
  EXPECT_TRUE(r.persons[1].subject);
  ASSERT_EQ(r.values.size(), 3u);
  EXPECT_EQ(part.view(r.values[1].begin, r.values[1].end), "1971-05-23");
  ASSERT_EQ(r.prose.size(), 1u);
  EXPECT_EQ(part.view(r.prose[0].first, r.prose[0].second), "Note: first\nsecond");
}

TEST(RecordText, NamesItsPersonsAgainWhenItIsCut) {
  CollectingSink sink;
  Limits limits;
  limits.part_bytes = 4096;
  TextBuilder out(sink, limits);
  RecordText record(out, limits);
  const auto patient = record.person(Role::client, "Patient");
  record.at(patient).subject = true;
  record.name(patient, "PID-5", name_of("Winifred", "", "Achterberg"));
  for (int i = 0; i < 300; ++i)
    record.code(patient, Element::diagnosis, "DG1-3", "ache number " + std::to_string(i), "M25.5", "icd10");
  record.finish();
  EXPECT_EQ(out.finish().status, ItemStatus::read);
  EXPECT_TRUE(sink.violations.empty()) << sink.violations[0];
  std::size_t diagnoses = 0;
  ASSERT_GT(sink.parts.size(), 1u);
  for (const TextPart& part : sink.parts)
    for (const Record& r : part.records) {
      ASSERT_FALSE(r.values.empty());
      EXPECT_EQ(r.values[0].element, Element::name);
      EXPECT_TRUE(r.persons.at(r.values[0].person).subject);
      for (const RecordValue& value : r.values) diagnoses += value.element == Element::diagnosis;
    }
  EXPECT_EQ(diagnoses, 300u);
}

// Whatever is said of whomever: spans, links and parts hold.
TEST(RecordText, KeepsTheContractWhateverIsSaid) {
  std::mt19937 source(20240429);
  const auto random = [&] { return static_cast<std::uint32_t>(source()); };
  const auto text = [&] {
    std::string out(random() % (random() % 8 == 0 ? 3000 : 40), ' ');
    for (char& c : out) c = static_cast<char>(random() % 4 == 0 ? random() : 'a' + random() % 26);
    return out;
  };
  for (int round = 0; round < 200; ++round) {
    CollectingSink sink;
    Limits limits;
    limits.part_bytes = 64u << (random() % 8);
    TextBuilder out(sink, limits);
    RecordText record(out, limits);
    for (int k = 0; k < 3; ++k) {
      const std::uint32_t persons = 1 + random() % 5;
      for (std::uint32_t p = 0; p < persons; ++p) {
        record.person(static_cast<Role>(random() % role_count), text());
        record.at(p).subject = random() % 2 == 0;
        record.at(p).guardian_of = static_cast<std::int32_t>(random() % 7) - 1;
        record.at(p).subscriber_of = static_cast<std::int32_t>(random() % 7) - 1;
      }
      for (int i = 0; i < 40; ++i) {
        const std::uint32_t p = random() % persons;
        switch (random() % 6) {
          case 0: record.name(p, text(), name_of(text(), text(), text())); break;
          case 1: record.address(p, text(), address_of(text(), text(), "", text())); break;
          case 2: record.value(p, static_cast<Element>(random() % element_count), text(), text()); break;
          case 3: record.code(p, Element::diagnosis, text(), text(), text(), "icd10"); break;
          case 4: record.prose(text(), text() + "\n" + text()); break;
          default: record.fact(text(), text());
        }
      }
      record.finish();
      out.line("between");
    }
    out.finish();
    ASSERT_TRUE(sink.violations.empty()) << sink.violations[0] << " in round " << round;
  }
}

}  // namespace
}  // namespace spillmap
