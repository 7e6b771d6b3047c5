// All mentions of a case, small: what deciding takes, and what a person is made of. About 150 bytes a mention and each
// distinct name, number and address once.
//
// A page is taken in and forgotten; where it stands is kept. What a telephone number or an address proves is known only
// when all are there (see close()).
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

#include "model/person.h"
#include "model/wire.h"
#include "resolve/big.h"
#include "resolve/compare.h"
#include "resolve/strings.h"

namespace spillmap::resolve {

enum class Kind : std::uint8_t {
  tax,     // SSN, ITIN
  birth,   // ISO dates
  strong,  // licence, passport, record number ...
  shared,  // member id, account, e-mail, phone: a family may share them
  house,   // house number and ZIP
  street,  // street line without its unit, as it is compared
  postcode,
  town,
};
inline constexpr std::size_t kind_count = 8;

// A value that two mentions of one human being share: kind, element and number of its text, so that values sort by kind
// and are equal when they say the same.
using Value = std::uint64_t;
inline Value value_of(Kind kind, Element element, std::uint32_t text) {
  return std::uint64_t{static_cast<std::uint8_t>(kind)} << 40 |
         std::uint64_t{static_cast<std::uint8_t>(element)} << 32 | text;
}
inline Kind kind_of(Value v) { return static_cast<Kind>(v >> 40); }
inline Element element_of(Value v) { return static_cast<Element>(v >> 32 & 0xFF); }
inline std::uint32_t text_of(Value v) { return static_cast<std::uint32_t>(v); }

// What is known of a mention, or of several that are one person.
struct Features {
  std::span<const Value> values;         // sorted, distinct
  std::span<const std::uint32_t> names;  // distinct keys, see Mentions::key
  bool employee = false, client = false;
  bool treated = false;  // a client of whom that is not only said for want of another word: health data is there
  bool adult = false;    // somebody's guardian or spouse
  std::span<const Value> of(Kind kind) const;
};

// A birth date, SSN or address that goes into the row of a person, once for each time it was seen: element and number
// of its text.
using Fact = std::uint64_t;

struct Page {
  Sha256 content{};
  std::uint32_t page = 0;
  std::uint32_t first = 0;  // number of its first mention
};

// Two mentions of one page of which one is the guardian or the spouse of the other.
struct Tie {
  std::uint32_t from = 0, to = 0;
  bool guardian = false;  // `from` is the guardian of `to`
};

class Mentions {
 public:
  Mentions();
  // Pages in the order of content and page, each once.
  void add(const Sha256& content, std::uint32_t page, const PageView& results);
  // All are there. Only now may anything below be asked.
  void close();

  std::uint32_t size() const { return static_cast<std::uint32_t>(nodes_.size()) - 1; }
  MentionRef ref(std::uint32_t mention) const;
  std::optional<std::uint32_t> find(const MentionRef& ref) const;
  std::uint32_t page_of(std::uint32_t mention) const { return nodes_[mention].page; }
  const std::vector<Page>& pages() const { return pages_; }
  const std::vector<Tie>& ties() const { return ties_; }

  Features features(std::uint32_t mention) const;
  // Asks for what features() and key_words() of a mention look at, so that it is there when they do: step by step, with
  // other work between two steps.
  void ask(std::uint32_t mention, unsigned step) const;
  static constexpr unsigned steps_of_asking = 3;
  // And what its name and facts look at.
  void ask_facts(std::uint32_t mention, unsigned step) const;
  static constexpr unsigned steps_of_asking_facts = 4;
  // What of it exposes: elements, does it identify by itself, is there more than a name.
  ElementSet elements(std::uint32_t mention) const { return ElementSet::from_bits(nodes_[mention].bits); }
  bool identified(std::uint32_t mention) const { return (nodes_[mention].bits & identified_bit) != 0; }
  bool has_value(std::uint32_t mention) const { return (nodes_[mention].bits & value_bit) != 0; }
  bool deceased(std::uint32_t mention) const { return (nodes_[mention].bits & deceased_bit) != 0; }
  std::uint8_t health_flags(std::uint32_t mention) const { return nodes_[mention].health; }
  Role role(std::uint32_t mention) const { return nodes_[mention].role; }
  std::span<const Fact> facts(std::uint32_t mention) const;
  bool has_name(std::uint32_t mention) const { return nodes_[mention].name != 0; }
  PersonName name(std::uint32_t mention) const;

  std::uint32_t key_count() const { return static_cast<std::uint32_t>(key_.size()); }
  // Numbers of the words of a key: given names, middle names, family names.
  struct KeyWords {
    std::span<const std::uint32_t> given, middle, family;
    std::uint32_t suffix = 0;
    bool order_known = false;
  };
  KeyWords key_words(std::uint32_t number) const;
  std::uint32_t word_count() const { return static_cast<std::uint32_t>(words_.size()); }
  std::uint32_t text_count() const { return static_cast<std::uint32_t>(texts_.size()); }
  std::string_view word(std::uint32_t number) const { return words_[number]; }
  std::string_view text(Value v) const { return texts_[text_of(v)]; }
  std::string_view fact_text(Fact f) const {
    return element_of(f) == Element::address ? addresses_[text_of(f)] : texts_[text_of(f)];
  }

 private:
  static constexpr std::uint32_t identified_bit = 1u << 31, value_bit = 1u << 30, deceased_bit = 1u << 29,
                                 adult_bit = 1u << 28;
  static_assert(element_count <= 28);

  struct Node {
    std::uint32_t page = 0;
    std::uint32_t name = 0;  // number in names_
    std::uint32_t key = 0;   // of the name; 0 if the name has no words
    std::uint32_t first_value = 0, first_fact = 0;
    std::uint32_t bits = 0;   // elements, and the bits above
    Role role = Role::other;  // as the comparison takes it, see settle_roles()
    std::uint8_t health = 0;
  };
  template <typename Function>
  void for_each_content(Function&& function);
  void settle_roles();
  void settle_participants();
  struct Address {
    std::uint32_t house = 0;  // numbers of texts; 0: none
    std::uint32_t street = 0, postcode = 0, town = 0;
    std::uint32_t contact = 0;  // what makes two ways of writing one address
  };
  struct Key {
    std::uint32_t first_word = 0;  // given, then middle, then family
    std::uint32_t given = 0, middle = 0, family = 0;
    std::uint32_t suffix = 0;  // number in words_
    bool order_known = false;
  };

  std::string_view packed_name(const MentionView& m);                       // in scratch_
  std::string_view packed_contact(Element element, std::string_view text);  // in scratch_
  void ask_for(std::span<const MentionView> mentions, std::span<const FindingView> findings);
  std::uint32_t name_number(const MentionView& m);
  std::uint32_t key_number(const PersonName& name);
  std::uint32_t address_number(std::string_view normalized);
  std::uint32_t contact_text(Element element, std::string_view text);
  std::uint32_t contact_of(const FindingView& f);
  void seen_with(std::uint32_t contact, std::uint32_t family_word);
  void add_finding(Node& node, const FindingView& f, bool bystander);
  bool is_common(std::uint32_t contact) const { return contact < common_.size() && common_[contact]; }

  std::vector<Page> pages_;
  BigVector<Node> nodes_;  // and one more, where the next would begin
  BigVector<Value> values_;
  BigVector<Fact> facts_;
  std::vector<Tie> ties_;

  // Telephone numbers and the like stand in texts_ behind a letter for their element.
  StringTable texts_, addresses_, names_, keys_, words_;
  BigVector<Address> address_;            // by number in addresses_
  BigVector<std::uint32_t> key_of_name_;  // by number in names_
  BigVector<Key> key_;                    // by number in keys_
  BigVector<std::uint32_t> key_word_numbers_;

  // Families that were seen with a telephone number, mailbox or address: the first, by number of its text, and the
  // others where there are any. Then: those that many share.
  BigVector<std::uint32_t> first_family_;
  std::unordered_map<std::uint32_t, std::vector<std::uint32_t>> more_families_;
  std::vector<bool> common_;
  std::string scratch_;
  std::vector<std::pair<const StringTable*, std::uint64_t>> asked_;
};

}  // namespace spillmap::resolve
