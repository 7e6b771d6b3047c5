#include "detect/shapes/context.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <optional>

#include "base/text.h"
#include "detect/rules.h"

namespace spillmap::detect {
namespace {

// Room for three times the words and edges of today's table, so that a look-up rarely takes a second step.
constexpr std::size_t word_slots = 8192, edge_slots = 16384;

std::optional<std::uint8_t> topic_named(std::string_view name) {
  struct Named {
    std::string_view name;
    Topic topic;
  };
  static constexpr std::array<Named, 12> others{{{"nothing", topic_none},
                                                 {"fax", topic_fax},
                                                 {"routing", topic_routing},
                                                 {"medicare", topic_medicare},
                                                 {"medicaid", topic_medicaid},
                                                 {"pin", topic_pin},
                                                 {"cvv", topic_cvv},
                                                 {"user", topic_user},
                                                 {"password", topic_password},
                                                 {"last_digits", topic_last_digits},
                                                 {"other_number", topic_other_number},
                                                 {"sample", topic_sample}}};
  for (const Named& other : others)
    if (other.name == name) return other.topic;
  if (const auto element = element_from_id(name)) return topic_of(*element);
  return std::nullopt;
}

std::uint64_t eight(const char* bytes, std::size_t count) {
  std::uint64_t value = 0;
  std::memcpy(&value, bytes, std::min<std::size_t>(count, 8));
  value |= 0x2020202020202020ull;
  return count >= 8 ? value : value & ((1ull << (8 * count)) - 1);
}

}  // namespace

ContextTable::ContextTable(std::string_view table)
    : words_(word_slots), filter_((1u << ContextView::filter_bits) / 64), edges_(edge_slots), nodes_(1) {
  for (const std::vector<std::string_view>& row : rule_rows(table)) {
    const bool whole = row.size() == 5 || row.size() == 6;
    const auto topic = whole ? topic_named(row[1]) : std::nullopt;
    unsigned weight = 0;
    const std::size_t first_number = numbers_.size();
    bool known = true, others_too = false;
    if (row.size() == 6)
      for (const std::string_view id : split(row[5], ' ')) {
        if (id == "*") {
          others_too = true;
          continue;
        }
        const Number* number = find_number(id);
        known = known && number != nullptr;
        if (number != nullptr) numbers_.push_back(number);
      }
    if (whole)
      for (char c : row[3]) weight = is_digit(c) ? weight * 10 + static_cast<unsigned>(c - '0') : 1000;
    if (!topic || !known || weight > 100 || row[0].empty() || (row[2] != "+" && row[2] != "-") ||
        word_count_ > word_slots / 3 || nodes_.size() > edge_slots / 3) {
      ++bad_lines_;
      continue;
    }
    std::uint32_t node = 0;
    for (std::string_view text : split(row[0], ' ')) {
      nodes_[node].has_children = true;
      node = child(node, word(text));
    }
    ContextView::Node& end = nodes_[node];
    if (end.terminal) ++bad_lines_;
    end.terminal = true;
    end.topic = *topic;
    end.weight = static_cast<std::uint8_t>(weight);
    end.negative = row[2] == "-";
    end.first_number = static_cast<std::uint16_t>(first_number);
    end.others_too = others_too;
    end.number_count = static_cast<std::uint8_t>(numbers_.size() - first_number);
    ++phrases_;
  }
  view_.words = words_.data();
  view_.filter = filter_.data();
  view_.edges = edges_.data();
  view_.nodes = nodes_.data();
  view_.numbers = numbers_.data();
  view_.word_mask = word_slots - 1;
  view_.edge_mask = edge_slots - 1;
  view_.number_sign = word("#");
}

std::uint16_t ContextTable::word(std::string_view text) {
  const std::uint64_t head = eight(text.data(), text.size());
  const std::uint64_t tail = text.size() > 8 ? eight(text.data() + text.size() - 8, 8) : head;
  const std::uint32_t hash = ContextView::hash(head, tail), bit = hash & ((1u << ContextView::filter_bits) - 1);
  std::uint32_t slot = hash & (word_slots - 1);
  while (words_[slot].id != 0) {
    const ContextView::Word& known = words_[slot];
    if (known.head == head && known.tail == tail && known.length == text.size()) return known.id;
    slot = (slot + 1) & (word_slots - 1);
  }
  words_[slot] = {head, tail, static_cast<std::uint16_t>(text.size()), ++word_count_};
  filter_[bit / 64] |= std::uint64_t{1} << bit % 64;
  return word_count_;
}

std::uint32_t ContextTable::child(std::uint32_t node, std::uint16_t word) {
  const std::uint32_t key = node << 16 | word;
  std::uint32_t slot = ContextView::hash(key) & (edge_slots - 1);
  while (edges_[slot].key != 0) {
    if (edges_[slot].key == key) return edges_[slot].node;
    slot = (slot + 1) & (edge_slots - 1);
  }
  edges_[slot] = {key, static_cast<std::uint32_t>(nodes_.size())};
  nodes_.emplace_back();
  return edges_[slot].node;
}

}  // namespace spillmap::detect
