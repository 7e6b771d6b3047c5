// What a column header or a form label says: which attribute, and whose.
//
// The words stand in rules/detectors/labels.tsv. A label is folded, taken apart into words (camelCase, underscores and
// digits are borders), abbreviations are spelled out, and the longest known phrases are taken from left to right.
// "Parent/Guardian DOB" is a person word (guardian) and an attribute (dob): the guardian's date of birth. A person word
// alone is that person's name. Immutable after creation; may be shared by threads.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "model/finding.h"

namespace spillmap::detect {

// The names here are the words of the table's second column.
#define SPILLMAP_LABEL_KINDS(X)                                                                                      \
  X(full_name)                                                                                                       \
  X(first_name)                                                                                                      \
  X(last_name)                                                                                                       \
  X(middle_name)                                                                                                     \
  X(suffix)                                                                                                          \
  X(nickname)                                                                                                        \
  X(former_name)                                                                                                     \
  X(organisation)                                                                                                    \
  X(username) X(password) X(pin) X(cvv) X(dob) X(age) X(date_of_death) X(deceased) X(date) X(date_employment) X(ssn) \
      X(itin) X(tin) X(masked) X(ein) X(npi) X(dea) X(license) X(drivers_license) X(state_id) X(passport)            \
          X(alien_number) X(military_id) X(tribal_id) X(national_id) X(bank_account) X(account) X(routing)           \
              X(payment_card) X(amount) X(amount_employment) X(mrn) X(employee_id) X(generic_id) X(member_id)        \
                  X(member_id_or_name) X(insurance) X(payer) X(group_no) X(diagnosis) X(diagnosis_code) X(treatment) \
                      X(procedure_code) X(medication) X(dose) X(frequency) X(genetic) X(biometric) X(address)        \
                          X(old_address) X(street) X(street2) X(city) X(city_state_zip) X(state) X(zip) X(phone)     \
                              X(phone_weak) X(fax) X(email) X(notes) X(description) X(relationship) X(position)      \
                                  X(specialty) X(signature) X(reference) X(id_type) X(ignore) X(person)

enum class LabelKind : std::uint8_t {
#define SPILLMAP_LABEL_ENUM(name) name,
  SPILLMAP_LABEL_KINDS(SPILLMAP_LABEL_ENUM)
#undef SPILLMAP_LABEL_ENUM
};
std::string_view to_string(LabelKind kind);

struct LabelMeaning {
  LabelKind kind = LabelKind::ignore;
  Holder holder = Holder::subject;
  bool holder_said = false;   // a word of the label names the holder
  bool addressee = false;     // To, Attn, Dear: the person written to
  bool old = false;           // previous, prior, former
  bool family_first = false;  // "(Last, First MI)"
  std::uint8_t known_words = 0, words = 0;
  // 0..1: the share of the words that were understood.
  double certainty() const { return words == 0 ? 0 : double(known_words) / words; }
};

class Lexicon {
 public:
  static Result<Lexicon> parse(std::string_view tsv);
  // The table compiled into the program.
  static const Lexicon& built_in();

  // nullopt when no word of it is known or when it is too long to be a label (more than 12 words or 90 bytes).
  std::optional<LabelMeaning> read(std::string_view label) const;
  // The same, but nullopt too when a word says something that is not known: what runs on as prose is seen at its first
  // stranger.
  std::optional<LabelMeaning> read_whole(std::string_view label) const;
  // Words of a label as phrases are looked up: folded, split, abbreviations spelled out.
  std::vector<std::string> words(std::string_view label) const;

 private:
  struct Entry {
    LabelKind kind = LabelKind::ignore;
    Holder holder = Holder::subject;
    bool addressee = false;
    bool holder_said = false;  // an attribute that is always somebody's: "dep dob"
  };
  // Texts and their numbers, 0 up. ASCII letters of either case are the same.
  class Texts {
   public:
    static constexpr std::uint32_t none = ~std::uint32_t{0};
    // The number it has, or a new one.
    std::uint32_t add(std::string_view text);
    std::uint32_t find(std::string_view text) const;
    const std::string& operator[](std::uint32_t number) const { return texts_[number]; }

   private:
    struct Slot {
      std::uint32_t tag = 0, number = none;
    };
    void put(std::uint64_t hash, std::uint32_t number);
    std::vector<std::string> texts_;
    std::vector<Slot> slots_;
  };
  struct Word {
    bool known = false;         // of a phrase or an abbreviation
    bool filler = false;        // says nothing about which attribute it is
    std::uint8_t longest = 0;   // words of the longest phrase that it begins
    std::vector<std::uint32_t> spelled_out;  // an abbreviation's
    std::optional<Entry> phrase;             // alone
  };
  // A word of a label: its number, or for a stranger none and its text.
  struct Spelled {
    std::uint32_t number = Texts::none;
    std::string text;
  };
  std::uint32_t add_word(std::string_view word);
  bool add_phrase(std::string_view phrase, const Entry& entry);
  void add_singulars();
  bool is_phrase(std::string_view word) const;
  // The known word that looks the same to a scanner, or none.
  std::uint32_t misread(std::string_view word) const;
  std::string_view singular_of(std::string_view word) const;
  Spelled spelled(std::string_view folded) const;
  std::vector<Spelled> spell(std::string_view label) const;
  std::string_view text_of(const Spelled& word) const {
    return word.number == Texts::none ? std::string_view(word.text) : texts_[word.number];
  }
  const Entry* phrase_of(const Spelled& word) const;
  bool holds_a_stranger(std::string_view label) const;
  std::optional<LabelMeaning> read_stripped(std::string_view label) const;
  std::string taken_apart(std::string_view word) const;
  std::optional<LabelMeaning> read_words(std::string_view label) const;
  Texts texts_;               // every word that says something
  std::vector<Word> words_;   // by its number
  Texts phrase_texts_;        // those of two words and more
  std::vector<Entry> phrases_;
  Texts skeletons_;
  std::vector<std::uint32_t> looks_like_;  // by skeleton: a known word, or none where two look alike
};

}  // namespace spillmap::detect
