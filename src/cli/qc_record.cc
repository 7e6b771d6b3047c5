#include "cli/qc_record.h"

#include <algorithm>

#include "base/text.h"
#include "cli/text.h"

namespace spillmap::cli {
namespace {
using pipeline::QcItem;
using pipeline::QcRow;
using pipeline::QcSample;
using pipeline::Stratum;
constexpr const char* sample_name = "qc.sample";

Error bad(const std::string& what) { return {ErrorKind::usage, "the marks cannot be read: " + what}; }

bool is_count(const Json& json, std::uint64_t most) { return json.is_number_integer() && json >= 0 && json <= most; }

std::string text_of(const Json& json, const char* key) {
  const auto at = json.find(key);
  return at != json.end() && at->is_string() ? at->get<std::string>() : std::string();
}
}  // namespace

Json sample_json(const QcSample& s) {
  Json population = Json::object(), people = Json::array(), items = Json::array(), rows = Json::array();
  for (std::size_t h = 0; h < pipeline::stratum_count; ++h)
    population[std::string(to_string(static_cast<Stratum>(h)))] = s.population[h];
  for (const auto& [size, count] : s.people) people.push_back(Json::array({size, count}));
  std::size_t number = 0;
  for (const QcItem& item : s.items)
    items.push_back({{"number", ++number},
                     {"stratum", to_string(item.stratum)},
                     {"path", item.path},
                     {"root", printable_path(item.root)},
                     {"format", item.format},
                     {"found", item.found},
                     {"missed", item.missed ? Json(*item.missed) : Json()},
                     {"note", item.note}});
  for (const QcRow& row : s.rows)
    rows.push_back({{"number", ++number},
                    {"person", row.person},
                    {"name", row.name},
                    {"wrong", row.wrong ? Json(*row.wrong) : Json()},
                    {"note", row.note}});
  return {{"seed", s.seed},     {"population", population}, {"rows_population", s.rows_population},
          {"unread", s.unread}, {"people", people},         {"items", items},
          {"rows", rows}};
}

Result<QcSample> sample_from(const Json& json) {
  QcSample out;
  const auto broken = [] { return fail(ErrorKind::integrity, "the case's sample cannot be read"); };
  try {
    out.seed = json.at("seed").get<std::uint64_t>();
    for (std::size_t h = 0; h < pipeline::stratum_count; ++h)
      out.population[h] =
          json.at("population").at(std::string(to_string(static_cast<Stratum>(h)))).get<std::uint64_t>();
    out.rows_population = json.at("rows_population").get<std::uint64_t>();
    out.unread = json.at("unread").get<std::uint64_t>();
    for (const Json& pair : json.at("people"))
      out.people[pair.at(0).get<std::uint32_t>()] = pair.at(1).get<std::uint64_t>();
    for (const Json& item : json.at("items")) {
      QcItem& i = out.items.emplace_back();
      const auto stratum = item.at("stratum").get<std::string>();
      for (std::size_t h = 0; h < pipeline::stratum_count; ++h)
        if (to_string(static_cast<Stratum>(h)) == stratum) i.stratum = static_cast<Stratum>(h);
      i.path = item.at("path").get<std::string>();
      i.root = item.at("root").get<std::string>();
      i.format = item.at("format").get<std::string>();
      i.found = item.at("found").get<std::uint32_t>();
      if (!item.at("missed").is_null()) i.missed = item.at("missed").get<std::uint32_t>();
      i.note = item.at("note").get<std::string>();
    }
    for (const Json& row : json.at("rows")) {
      QcRow& r = out.rows.emplace_back();
      r.person = row.at("person").get<std::string>();
      r.name = row.at("name").get<std::string>();
      if (!row.at("wrong").is_null()) r.wrong = row.at("wrong").get<bool>();
      r.note = row.at("note").get<std::string>();
    }
  } catch (const Json::exception&) {
    return broken();
  }
  return out;
}

Result<std::optional<QcSample>> stored_sample(const Case& c) {
  SPILLMAP_ASSIGN(const std::optional<std::string> text, c.value(sample_name));
  if (!text) return std::nullopt;
  SPILLMAP_ASSIGN(QcSample sample, sample_from(Json::parse(*text, nullptr, false)));
  return sample;
}

Status store_sample(Case& c, const QcSample& sample) { return c.put_value(sample_name, one_line(sample_json(sample))); }

Status take_marks(QcSample& sample, const Json& json) {
  constexpr std::uint64_t most_people = 10'000'000;
  if (!json.is_object()) return tl::unexpected(bad("it is no JSON object"));
  const Json none = Json::array();
  const Json& items = json.contains("items") ? json["items"] : none;
  const Json& rows = json.contains("rows") ? json["rows"] : none;
  if (!items.is_array() || !rows.is_array()) return tl::unexpected(bad("items and rows must be lists"));
  for (const Json& mark : items) {
    if (!mark.is_object() || !mark.contains("missed")) return tl::unexpected(bad("an item without 'missed'"));
    if (mark["missed"].is_null()) continue;
    const std::string path = text_of(mark, "path");
    std::size_t at = sample.items.size();
    if (mark.contains("number") && is_count(mark["number"], sample.items.size()) && mark["number"] > 0)
      at = mark["number"].get<std::size_t>() - 1;
    else
      for (std::size_t i = 0; i < sample.items.size() && !path.empty(); ++i)
        if (sample.items[i].path == path) at = i;
    if (at == sample.items.size() || (!path.empty() && sample.items[at].path != path))
      return tl::unexpected(bad("no such item in the sample: " + one_line(mark)));
    if (!is_count(mark["missed"], most_people)) return tl::unexpected(bad("'missed' is how many people, 0 or more"));
    sample.items[at].missed = mark["missed"].get<std::uint32_t>();
    if (mark.contains("note")) sample.items[at].note = text_of(mark, "note");
  }
  for (const Json& mark : rows) {
    if (!mark.is_object() || !mark.contains("wrong")) return tl::unexpected(bad("a row without 'wrong'"));
    if (mark["wrong"].is_null()) continue;
    if (!mark["wrong"].is_boolean()) return tl::unexpected(bad("'wrong' is true or false"));
    const std::string person = text_of(mark, "person");
    const auto row = std::find_if(sample.rows.begin(), sample.rows.end(), [&](const QcRow& r) {
      const auto number = sample.items.size() + 1 + static_cast<std::size_t>(&r - sample.rows.data());
      return person.empty() ? mark.contains("number") && mark["number"] == number : r.person == person;
    });
    if (row == sample.rows.end()) return tl::unexpected(bad("no such row in the sample: " + one_line(mark)));
    row->wrong = mark["wrong"].get<bool>();
    if (mark.contains("note")) row->note = text_of(mark, "note");
  }
  return {};
}

Json figures_json(const QcSample& sample) {
  const pipeline::QcFigures f = figures_of(sample);
  const auto interval = [](const pipeline::Interval& i) {
    return Json{{"low", i.low}, {"likely", i.likely}, {"high", i.high}, {"bound", i.bound}};
  };
  Json without = Json::array(), population = Json::object();
  for (const Stratum stratum : f.without_marks) without.push_back(to_string(stratum));
  for (std::size_t h = 0; h < pipeline::stratum_count; ++h)
    population[std::string(to_string(static_cast<Stratum>(h)))] = sample.population[h];
  return {{"seed", sample.seed},
          {"population", population},
          {"items_drawn", f.items_drawn},
          {"items_reviewed", f.items_reviewed},
          {"missed_in_sample", f.missed_in_sample},
          {"without_marks", without},
          {"confidence", 0.95},
          {"missed", without.empty() ? interval(f.missed) : Json()},
          {"items_to_halve", f.items_to_halve},
          {"rows_population", sample.rows_population},
          {"rows_drawn", f.rows_drawn},
          {"rows_reviewed", f.rows_reviewed},
          {"wrong_in_sample", f.wrong_in_sample},
          {"wrong", f.rows_reviewed != 0 ? interval(f.wrong) : Json()},
          {"unread", sample.unread}};
}

std::string figures_text(const QcSample& sample) {
  const pipeline::QcFigures f = figures_of(sample);
  std::string out = count_of(f.items_reviewed, "item", "items") + " of " + grouped(f.items_drawn) +
                    " drawn were reviewed: " + count_of(f.missed_in_sample, "affected person", "affected people") +
                    " in them not on the list.\n";
  if (!f.without_marks.empty()) {
    out += "No figure yet: nothing was reviewed of what was";
    for (const Stratum stratum : f.without_marks) out += " '" + std::string(label(stratum)) + "'";
    out += ".\n";
  } else {
    out += "In the other items: with 95 % confidence at most " +
           count_of(f.missed.bound, "affected person", "affected people") + " still missed (likeliest about " +
           grouped(f.missed.likely) + "; 95 % interval " + grouped(f.missed.low) + " to " + grouped(f.missed.high) +
           ").\n";
    out += f.items_to_halve == 0
               ? "Reading more would not halve that.\n"
               : "To halve that: review about " + count_of(f.items_to_halve, "item more", "items more") + ".\n";
  }
  if (f.rows_reviewed == 0) {
    out += "No row of the list was reviewed.\n";
  } else {
    out += count_of(f.rows_reviewed, "row", "rows") + " of the list were reviewed, " + grouped(f.wrong_in_sample) +
           " wrong. Of the other " + grouped(sample.rows_population - f.rows_reviewed) +
           ": with 95 % confidence at most " + grouped(f.wrong.bound) + " wrong (95 % interval " +
           grouped(f.wrong.low) + " to " + grouped(f.wrong.high) + ").\n";
  }
  if (sample.unread != 0)
    out += "Not in these figures: " + count_of(sample.unread, "item", "items") +
           " that could not be read at all (spillmap ledger).\n";
  return out;
}

}  // namespace spillmap::cli
