// Serial form of the records that only the case keeps. Reading distrusts, as model/wire.h does.
#pragma once

#include "casefile/casefile.h"

namespace spillmap {

void put(Writer& out, const SourceRecord& source);
void put(Writer& out, const ContentRecord& content);
void put(Writer& out, const Person& person);
bool get(Reader& in, SourceRecord& source);
bool get(Reader& in, ContentRecord& content);
bool get(Reader& in, Person& person);

void put(Writer& out, const std::vector<Decision>& decisions);
bool get(Reader& in, std::vector<Decision>& decisions);
void put(Writer& out, const std::vector<NearMiss>& near_misses);
bool get(Reader& in, std::vector<NearMiss>& near_misses);

template <class Record>
std::string packed(const Record& record) {
  Writer out;
  put(out, record);
  return out.take();
}

template <class Record>
Result<Record> unpacked(std::string_view bytes) {
  Record record;
  Reader in(bytes);
  get(in, record);
  if (!in.done()) return fail(ErrorKind::integrity, "a sealed row does not hold what it should");
  return record;
}

}  // namespace spillmap
