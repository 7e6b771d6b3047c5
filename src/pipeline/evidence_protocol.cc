#include "pipeline/evidence_protocol.h"

#include "base/serial.h"

namespace spillmap::pipeline {
namespace {
constexpr std::size_t most_actions = 1000;
constexpr std::size_t longest_word = 4096;
}  // namespace

std::string packed(const EvidenceJob& job) {
  Writer out;
  out.u64(job.bytes);
  out.str(job.format);
  out.i64(job.options.year);
  out.boolean(job.options.day_first);
  out.byte(static_cast<std::uint8_t>(job.options.listing));
  out.boolean(job.columns.has_value());
  if (job.columns) {
    const ColumnMapping& m = *job.columns;
    out.byte(static_cast<std::uint8_t>(m.separator));
    out.boolean(m.header);
    for (const int column : {m.path, m.time, m.account, m.address, m.action, m.size, m.process}) out.i64(column);
    out.byte(static_cast<std::uint8_t>(m.basis));
    out.boolean(m.day_first);
    out.u64(m.actions.size());
    for (const ColumnMapping::Action& a : m.actions) {
      out.str(a.text);
      out.byte(static_cast<std::uint8_t>(a.axis));
      out.byte(static_cast<std::uint8_t>(a.grade));
      out.boolean(a.failed);
    }
  }
  return out.take();
}

bool unpack(std::string_view bytes, EvidenceJob& job) {
  Reader in(bytes);
  job.bytes = in.u64();
  job.format = in.str(longest_word);
  job.options.year = static_cast<int>(in.i64());
  job.options.day_first = in.boolean();
  job.options.listing = static_cast<Axis>(in.bounded(axis_count - 1));
  job.columns.reset();
  if (in.boolean()) {
    ColumnMapping& m = job.columns.emplace();
    m.separator = static_cast<char>(in.byte());
    m.header = in.boolean();
    for (int* column : {&m.path, &m.time, &m.account, &m.address, &m.action, &m.size, &m.process})
      *column = static_cast<int>(in.i64());
    m.basis = static_cast<TimeBasis>(in.bounded(3));
    m.day_first = in.boolean();
    m.actions.resize(in.bounded(most_actions));
    for (ColumnMapping::Action& a : m.actions) {
      a.text = in.str(longest_word);
      a.axis = static_cast<Axis>(in.bounded(axis_count - 1));
      a.grade = static_cast<Grade>(in.bounded(grade_count - 1));
      a.failed = in.boolean();
    }
  }
  return in.done();
}

}  // namespace spillmap::pipeline
