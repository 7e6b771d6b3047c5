// Labels and values of forms: beside, above, below; in lines of text whose layout survived, in tables drawn as forms
// and in form fields.
//
// Text is taken as lines of segments (pieces set apart by two or more spaces, or cells). A segment is a label when its
// words are known ("Date of birth") or when a colon ends it. The value of a label stands behind its colon, in the next
// segment of the line, or in a segment of the next lines that stands below it. Headings such as "Parent or legal
// guardian" say whose the labels below them are.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "detect/table/plan.h"
#include "model/finding.h"
#include "model/text.h"

namespace spillmap::detect {

// What a label says of a stretch of text, for the findings of the free pass that stand in it.
struct LabelledSpan {
  std::uint32_t begin = 0, end = 0;  // the value
  LabelKind kind = LabelKind::ignore;
  Holder holder = Holder::subject;
  bool addressee = false, old = false;
  std::uint32_t party = 0;  // Finding::party
  std::string label;
};

struct FormReading {
  std::vector<Finding> findings;    // sorted by begin; how = form
  std::vector<LabelledSpan> spans;  // sorted by begin, labels whose value is running text: To, Re, Reason
};

// `form_rows`: for every table of the part, how many of its rows, from the first, are to be read as labels and values.
FormReading read_forms(const TextPart& part, const std::vector<std::uint32_t>& form_rows);

}  // namespace spillmap::detect
