// Puts the cells of one record together: first, middle and last name are one name; street, city, state and ZIP are one
// address; user and password are one credential. A record is a row of a table or a stretch of a form.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "detect/label/lexicon.h"
#include "model/finding.h"
#include "model/text.h"

namespace spillmap::detect {

struct RecordCell {
  LabelKind kind = LabelKind::ignore;
  LabelKind also = LabelKind::ignore;  // what the header of a name asks for besides ("Student / ID")
  Holder holder = Holder::subject;
  bool old = false, family_first = false, by_values = false, business = false;
  bool among_people = false;         // in a column of names, most of which are known ones
  bool day_first = false;            // 03/11/2021 is in November here
  std::uint32_t begin = 0, end = 0;  // the value in TextPart::utf8
  bool number_cell = false;
  std::string label;  // header or label as written
  PersonName name;    // already read; the cell holds more than it
  // Where a cell holds several people: 1 is the second of a couple, from 2 on they are those of a list with their birth
  // dates. The findings have it as record_person, and no record.
  std::uint32_t in_cell = 0;
  std::uint32_t party = 0;  // Finding::party
  Locator locator;
  std::uint32_t table = Finding::no_table, row = 0, column = 0;
};

class RecordAssembler {
 public:
  RecordAssembler(const TextPart& part, How how) : part_(part), how_(how) {}
  // A cell with two values under a label that names both ("birth date / SSN") is added as two, and so is one that names
  // somebody and how to reach them ("Ann Brown (mother) 518-555-0147").
  void add(RecordCell cell);
  bool has(LabelKind kind, Holder holder, std::uint32_t party = 0) const;
  bool empty() const { return cells_.empty(); }
  // Appends the findings of the record in the order of their places and forgets it. `name_flags` go on every name,
  // `business` marks contact details that are an organisation's.
  void flush(std::vector<Finding>& out, std::uint32_t name_flags, bool business);

 private:
  bool add_reached(const RecordCell& cell);
  bool add_home_with_reach(const RecordCell& cell);
  bool add_couple(const RecordCell& cell);
  bool add_housed(const RecordCell& cell);
  bool add_first_line(const RecordCell& cell);
  bool add_dated(const RecordCell& cell);
  bool add_with_more(const RecordCell& cell);
  bool add_numbered(const RecordCell& cell);
  void tell_by_id_type();
  bool tells_a_person() const;
  void add_one(RecordCell cell);

  const TextPart& part_;
  How how_;
  std::vector<RecordCell> cells_;
  std::string family_above_;  // of the last record about somebody whose family name is known
};

}  // namespace spillmap::detect
