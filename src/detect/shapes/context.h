// The words around a number that say what it is (rules/detectors/context.tsv), laid out for a look-up of a few
// nanoseconds: words by their first and last eight bytes, phrases as a trie over word numbers.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "detect/validate/number.h"
#include "model/element.h"

namespace spillmap::detect {

// What a word near a number says: an element (its number + 1), or one of these.
enum Topic : std::uint8_t {
  topic_none = 0,  // the phrase takes away the meaning of its words
  topic_first_element = 1,
  topic_fax = element_count + 1,
  topic_routing,
  topic_medicare,
  topic_medicaid,
  topic_pin,
  topic_cvv,
  topic_user,
  topic_password,
  topic_last_digits,
  topic_other_number,
  topic_sample,
  topic_count,
};
constexpr Topic topic_of(Element element) {
  return static_cast<Topic>(static_cast<unsigned>(element) + topic_first_element);
}

// Plain arrays and no std containers: this is read by code that is compiled for one kind of processor.
struct ContextView {
  struct Word {
    std::uint64_t head = 0, tail = 0;  // first and last eight bytes, each with bit 0x20 set; equal below nine bytes
    std::uint16_t length = 0;
    std::uint16_t id = 0;  // 0: empty slot
  };
  struct Edge {
    std::uint32_t key = 0;  // node << 16 | word
    std::uint32_t node = 0;
  };
  struct Node {
    std::uint8_t topic = topic_none;
    std::uint8_t weight = 0;
    bool terminal = false, negative = false, has_children = false;
    // Which numbers the phrase names ("NHS number" is no other country's), as a stretch of `numbers`; none: any.
    std::uint16_t first_number = 0;
    std::uint8_t number_count = 0;
    bool others_too = false;  // and what else has the form that the topic asks for
  };
  const Word* words = nullptr;
  // A bit for each hash that a word of the table has, by its lowest `filter_bits`: most words of a text are none of
  // them, and this says so without leaving the nearest cache, which the table itself does not fit.
  static constexpr unsigned filter_bits = 16;
  const std::uint64_t* filter = nullptr;
  const Edge* edges = nullptr;
  const Node* nodes = nullptr;
  const Number* const* numbers = nullptr;
  std::uint32_t word_mask = 0, edge_mask = 0;
  std::uint16_t number_sign = 0;  // the word '#', or 0

  static std::uint32_t hash(std::uint64_t head, std::uint64_t tail) {
    return static_cast<std::uint32_t>(((head ^ (tail << 7 | tail >> 57)) * 0x9E3779B97F4A7C15ull) >> 40);
  }
  bool may_have(std::uint32_t hash) const {
    const std::uint32_t bit = hash & ((1u << filter_bits) - 1);
    return (filter[bit / 64] >> bit % 64 & 1) != 0;
  }
  static std::uint32_t hash(std::uint32_t key) { return (key * 0x9E3779B1u) >> 12; }
};

class ContextTable {
 public:
  // Lines that cannot be read are left out and counted; a test holds that the compiled table has none.
  explicit ContextTable(std::string_view table);
  ContextTable(const ContextTable&) = delete;
  ContextTable& operator=(const ContextTable&) = delete;
  const ContextView& view() const { return view_; }
  std::size_t bad_lines() const { return bad_lines_; }
  std::size_t phrases() const { return phrases_; }

 private:
  std::uint16_t word(std::string_view text);
  std::uint32_t child(std::uint32_t node, std::uint16_t word);
  std::vector<ContextView::Word> words_;
  std::vector<std::uint64_t> filter_;
  std::vector<ContextView::Edge> edges_;
  std::vector<ContextView::Node> nodes_;
  std::vector<const Number*> numbers_;
  ContextView view_;
  std::uint16_t word_count_ = 0;
  std::size_t bad_lines_ = 0, phrases_ = 0;
};

}  // namespace spillmap::detect
