#include "cli/columns.h"

#include "base/text.h"
#include "cli/text.h"

namespace spillmap::cli {

Result<ColumnMapping> columns_from(const std::string& text, bool day_first) {
  ColumnMapping m;
  m.day_first = day_first;
  const auto wrong = [&](std::string_view part) {
    return fail(ErrorKind::usage,
                "--columns does not understand '" + shortened(part, 40) + "'; see 'spillmap evidence add --help'");
  };
  for (const std::string_view part : split(text, ',')) {
    const std::size_t equals = part.find('=');
    if (equals == std::string_view::npos) return wrong(part);
    const std::string_view key = part.substr(0, equals), value = part.substr(equals + 1);
    int* column = key == "path"      ? &m.path
                  : key == "time"    ? &m.time
                  : key == "account" ? &m.account
                  : key == "address" ? &m.address
                  : key == "action"  ? &m.action
                  : key == "size"    ? &m.size
                  : key == "process" ? &m.process
                                     : nullptr;
    if (column != nullptr) {
      if (!all_digits(value) || value.size() > 3 || value == "0") return wrong(part);
      *column = std::stoi(std::string(value)) - 1;
    } else if (key == "separator" && (value.size() == 1 || value == "tab" || value == "comma")) {
      m.separator = value == "tab" ? '\t' : value == "comma" ? ',' : value[0];
    } else if (key == "header" && (value == "yes" || value == "no")) {
      m.header = value == "yes";
    } else if (key == "utc" && (value == "yes" || value == "no")) {
      m.basis = value == "yes" ? TimeBasis::utc : TimeBasis::local;
    } else if (key.starts_with("on:")) {
      ColumnMapping::Action action;
      action.text = key.substr(3);
      action.failed = value == "failed";
      const std::optional<Grade> grade = grade_from(value);
      if (value == "altered" || value == "deleted") {
        action.axis = value == "altered" ? Axis::altered : Axis::deleted;
        action.grade = Grade::reachable;
      } else if (grade && *grade >= Grade::listed) {
        action.grade = *grade;
        action.axis = *grade == Grade::listed   ? Axis::listed
                      : *grade == Grade::opened ? Axis::opened
                      : *grade == Grade::read   ? Axis::read
                      : *grade == Grade::staged ? Axis::staged
                      : *grade == Grade::sent   ? Axis::sent
                                                : Axis::held;
      } else if (!action.failed) {
        return wrong(part);
      }
      m.actions.push_back(std::move(action));
    } else {
      return wrong(part);
    }
  }
  if (m.path < 0) return fail(ErrorKind::usage, "--columns must say which column has the path, as path=3");
  return m;
}

std::string columns_text(const ColumnMapping& m) {
  std::string out;
  const auto add = [&](const std::string& part) { out += (out.empty() ? "" : ",") + part; };
  const auto column = [&](const char* key, int number) {
    if (number >= 0) add(key + ("=" + std::to_string(number + 1)));
  };
  column("path", m.path);
  column("time", m.time);
  column("account", m.account);
  column("address", m.address);
  column("action", m.action);
  column("size", m.size);
  column("process", m.process);
  for (const ColumnMapping::Action& a : m.actions) {
    const bool deed = a.axis == Axis::altered || a.axis == Axis::deleted;
    add("on:" + a.text + "=" + (a.failed ? "failed" : std::string(deed ? to_string(a.axis) : to_string(a.grade))));
  }
  if (m.separator != ',') add(m.separator == '\t' ? "separator=tab" : std::string("separator=") + m.separator);
  if (!m.header) add("header=no");
  if (m.basis == TimeBasis::utc) add("utc=yes");
  return out;
}

}  // namespace spillmap::cli
