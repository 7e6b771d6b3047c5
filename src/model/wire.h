// Serial form of the plain values, used between worker and coordinator and in sealed rows of the case.
// Reading distrusts: sizes and enums are checked, and false comes back when anything is off.
#pragma once

#include "base/serial.h"
#include "model/finding.h"
#include "model/item.h"

namespace spillmap {

void put(Writer& out, const Locator& locator);
void put(Writer& out, const PersonName& name);
void put(Writer& out, const Finding& finding);  // without the fields that are for attribution only
void put(Writer& out, const Mention& mention);
void put(Writer& out, const ContentInfo& info);

bool get(Reader& in, Locator& locator);
bool get(Reader& in, PersonName& name);
bool get(Reader& in, Finding& finding);
bool get(Reader& in, Mention& mention);
bool get(Reader& in, ContentInfo& info);

// Findings and mentions of one part of a content. Mention::findings index into `findings` here.
struct ResultPage {
  std::vector<Finding> findings;
  std::vector<Mention> mentions;
};
void put(Writer& out, const ResultPage& page);
bool get(Reader& in, ResultPage& page);  // also checks that every index is in range

}  // namespace spillmap
