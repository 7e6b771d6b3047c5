#include "model/own_rules.h"

namespace spillmap {
namespace {

void put_texts(Writer& out, const std::vector<std::string>& texts) {
  out.u64(texts.size());
  for (const std::string& text : texts) out.str(text);
}
void get_texts(Reader& in, std::vector<std::string>& texts) {
  const std::size_t count = in.count();
  if (count > OwnRules::most_values) in.fail();
  for (std::size_t i = 0; i < count && in.ok(); ++i) texts.push_back(in.str(OwnRules::longest_text));
}
Element get_element(Reader& in) { return static_cast<Element>(in.bounded(element_count - 1)); }

std::size_t get_count(Reader& in, std::size_t most) {
  const std::size_t count = in.count();
  if (count > most) in.fail();
  return in.ok() ? count : 0;
}

}  // namespace

std::string own_rule_reason(const std::string& rule) { return "own rule '" + rule + "'"; }

void put(Writer& out, const OwnRules& rules) {
  out.u64(rules.numbers.size());
  for (const OwnNumber& n : rules.numbers) {
    out.str(n.rule);
    out.byte(static_cast<std::uint8_t>(n.element));
    out.u64(n.shape.size());
    for (const ShapeStep& step : n.shape) {
      out.byte(step.kind);
      out.byte(static_cast<std::uint8_t>(step.character));
      out.byte(step.least);
      out.byte(step.most);
    }
    out.byte(static_cast<std::uint8_t>(n.check));
    out.boolean(n.label_required);
    put_texts(out, n.labels);
  }
  out.u64(rules.terms.size());
  for (const OwnTerm& t : rules.terms) {
    out.str(t.rule);
    out.byte(static_cast<std::uint8_t>(t.element));
    out.u64(t.flags);
    put_texts(out, t.words);
  }
  out.u64(rules.stops.size());
  for (const OwnStop& s : rules.stops) {
    out.str(s.rule);
    out.boolean(s.element.has_value());
    if (s.element) out.byte(static_cast<std::uint8_t>(*s.element));
    put_texts(out, s.values);
  }
}

bool get(Reader& in, OwnRules& rules) {
  for (std::size_t i = 0, count = get_count(in, OwnRules::most_rules); i < count && in.ok(); ++i) {
    OwnNumber& n = rules.numbers.emplace_back();
    n.rule = in.str(OwnRules::longest_text);
    n.element = get_element(in);
    for (std::size_t k = 0, steps = get_count(in, OwnRules::most_steps); k < steps && in.ok(); ++k) {
      ShapeStep& step = n.shape.emplace_back();
      step.kind = static_cast<ShapeStep::Kind>(in.bounded(ShapeStep::separator));
      step.character = static_cast<char>(in.bounded(127));
      step.least = static_cast<std::uint8_t>(in.bounded(OwnRules::longest_run));
      step.most = static_cast<std::uint8_t>(in.bounded(OwnRules::longest_run));
      if (step.most < step.least || step.most == 0) in.fail();
    }
    if (n.shape.empty()) in.fail();
    n.check = static_cast<OwnCheck>(in.bounded(own_check_count - 1));
    n.label_required = in.boolean();
    get_texts(in, n.labels);
  }
  for (std::size_t i = 0, count = get_count(in, OwnRules::most_rules); i < count && in.ok(); ++i) {
    OwnTerm& t = rules.terms.emplace_back();
    t.rule = in.str(OwnRules::longest_text);
    t.element = get_element(in);
    t.flags = in.u32();
    get_texts(in, t.words);
  }
  for (std::size_t i = 0, count = get_count(in, OwnRules::most_rules); i < count && in.ok(); ++i) {
    OwnStop& s = rules.stops.emplace_back();
    s.rule = in.str(OwnRules::longest_text);
    if (in.boolean()) s.element = get_element(in);
    get_texts(in, s.values);
  }
  return in.ok();
}

}  // namespace spillmap
