// RecordText: how a reader of structured records makes its text and says whose each value is. It writes one line a
// value ("Patient date of birth: 1971-05-23"), keeps the spans, and hands everything over as a Record of
// model/text.h.
//
//   RecordText record(out, limits);  // out is the reader's TextBuilder
//   const auto patient = record.person(Role::client, "Patient");
//   record.at(patient).subject = true;
//   record.name(patient, "PID-5", name_of("Winifred", "", "Achterberg"));
//   record.value(patient, Element::date_of_birth, "PID-7", "1971-05-23");
//   record.code(patient, Element::diagnosis, "DG1-3", "Chronic pain", "G89.29", "icd10");
//   record.fact("Attending NPI", "1234567893");  // shown, nobody's
//   record.prose("Note", "...");                 // left to ordinary detection
//   record.finish();                             // hands it over; the next record may begin
//
// Any bytes may be given. Empty values, and values that were said already, are passed over. A record that outgrows half
// a part is cut by itself: the next one names its persons again.
#pragma once

#include <cstdint>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "extract/builder.h"

namespace spillmap {

PersonName name_of(std::string_view given, std::string_view middle, std::string_view family,
                   std::string_view suffix = {});
PostalAddress address_of(std::string_view line, std::string_view city, std::string_view state, std::string_view zip,
                         std::string_view country = {});

class RecordText {
 public:
  RecordText(TextBuilder& out, const Limits& limits);

  // Persons without a value are left out of the record.
  std::uint32_t person(Role role, std::string_view label);
  RecordPerson& at(std::uint32_t person) { return people_[person].person; }
  const RecordPerson& at(std::uint32_t person) const { return people_[person].person; }
  std::uint32_t persons() const { return static_cast<std::uint32_t>(people_.size()); }

  void name(std::uint32_t person, std::string_view field, PersonName name, std::uint32_t flags = 0);
  void address(std::uint32_t person, std::string_view field, PostalAddress address, std::uint32_t flags = 0);
  void value(std::uint32_t person, Element element, std::string_view field, std::string_view text,
             std::uint32_t flags = 0);
  void code(std::uint32_t person, Element element, std::string_view field, std::string_view words,
            std::string_view code, std::string_view system, std::uint32_t flags = 0);
  void fact(std::string_view label, std::string_view text);
  void prose(std::string_view label, std::string_view text);
  bool empty() const { return text_.empty(); }
  void finish();

 private:
  struct Kept {  // said again when the record is cut
    RecordValue value;
    std::string text;
    PersonName name;
    PostalAddress address;
  };
  struct Someone {
    RecordPerson person;
    bool shown = false;
    std::vector<Kept> kept;
  };
  void put(RecordValue&& value, std::string_view text, PersonName* name, PostalAddress* address, bool again);
  std::uint32_t line(std::string_view label, std::string_view text);  // where the text begins
  void make_room(std::size_t bytes);
  void hand_over();
  void forget_text();

  TextBuilder& out_;
  const std::size_t most_;
  std::string text_;
  Record record_;
  std::vector<Someone> people_;
  std::set<std::string> said_;
};

}  // namespace spillmap
