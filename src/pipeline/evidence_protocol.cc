#include "pipeline/evidence_protocol.h"

#include "base/serial.h"

namespace spillmap::pipeline {
namespace {
constexpr std::size_t most_actions = 1000;
constexpr std::size_t longest_word = 4096;
constexpr std::size_t most_cells = 64;

void put(Writer& out, const ColumnMapping& m) {
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

void get(Reader& in, ColumnMapping& m) {
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
    put(out, *job.columns);
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
    get(in, job.columns.emplace());
  }
  return in.done();
}

std::string packed(const ShowJob& job) {
  Writer out;
  out.u64(job.bytes);
  out.u64(job.places.size());
  for (const RecordRef& place : job.places) {
    out.u64(place.offset);
    out.u64(place.length);
    out.u64(place.hash);
  }
  return out.take();
}

bool unpack(std::string_view bytes, ShowJob& job) {
  Reader in(bytes);
  job.bytes = in.u64();
  job.places.resize(in.bounded(most_shown_records));
  for (RecordRef& place : job.places) {
    place.offset = in.u64();
    place.length = in.u32();
    place.hash = in.u64();
  }
  return in.done();
}

std::string packed(const GuessJob& job) {
  Writer out;
  out.u64(job.bytes);
  out.u64(job.rows);
  return out.take();
}

bool unpack(std::string_view bytes, GuessJob& job) {
  Reader in(bytes);
  job.bytes = in.u64();
  job.rows = static_cast<std::uint32_t>(in.bounded(most_guess_rows));
  return in.done();
}

std::string packed(const ColumnGuess& guess) {
  Writer out;
  put(out, guess.mapping);
  out.u64(guess.rows.size());
  for (const std::vector<std::string>& row : guess.rows) {
    out.u64(row.size());
    for (const std::string& cell : row) out.str(cell);
  }
  return out.take();
}

bool unpack(std::string_view bytes, ColumnGuess& guess) {
  Reader in(bytes);
  get(in, guess.mapping);
  guess.rows.resize(in.bounded(most_guess_rows));
  for (std::vector<std::string>& row : guess.rows) {
    row.resize(in.bounded(most_cells));
    for (std::string& cell : row) cell = in.str(longest_word);
  }
  return in.done();
}

std::string packed(const std::vector<std::string>& records) {
  Writer out;
  out.u64(records.size());
  for (const std::string& record : records) out.str(record);
  return out.take();
}

bool unpack(std::string_view bytes, std::vector<std::string>& records) {
  Reader in(bytes);
  records.resize(in.bounded(most_shown_records));
  for (std::string& record : records) record = in.str(most_shown_bytes);
  return in.done();
}

}  // namespace spillmap::pipeline
