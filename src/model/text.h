// What extraction makes of bytes, and all that detection and attribution ever see of a document.
//
// A document arrives as one or more TextParts. One part is at most Limits::part_bytes of UTF-8 (default 2 MiB), so
// memory stays bounded whatever the file; nearly every real document is a single part. A part is cut only where nothing
// can straddle the cut: between table rows, paragraphs or lines; only a single line longer than a part is cut inside,
// and then the next part repeats the last 512 bytes (`overlap`).
//
// All text of a part stands once in `utf8`, in reading order, so that detection is one pass over one buffer. Layout
// that a person would use to read a form survives: in runs of kind body, columns of a page are kept apart by runs of
// spaces (as `pdftotext -layout` does) and lines by '\n'. Cells of a table row are separated by '\t', rows by '\n'; a
// '\t' or '\n' inside a cell becomes a space. Blocks are separated by '\n'. The text holds no NUL and no other control
// characters.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "model/finding.h"
#include "model/person.h"

namespace spillmap {

enum class RunKind : std::uint8_t {
  body,  // paragraphs, lines of a page
  heading,
  table,          // the run spans a whole Table
  field,          // one form field or header line, "label: value"
  header_footer,  // page header or footer: who wrote it, not whom it is about
  comment,        // review comments, cell comments, speaker notes
  deleted,        // tracked deletions: stolen too
  metadata,       // document properties (author, title)
};

// A stretch of TextPart::utf8 that shares one place. Runs are sorted, do not overlap and cover everything but
// separators.
struct Run {
  std::uint32_t begin = 0, end = 0;  // bytes in utf8
  RunKind kind = RunKind::body;
  bool hidden = false;      // hidden sheet, row, column or text
  std::uint32_t page = 0;   // page, slide or message number from 1; 0 = the format has none
  std::uint32_t table = 0;  // for kind table: index into tables
  std::uint32_t line = 0;   // for plain text: line number in the source of the first byte, from 1; else 0
};

enum class CellKind : std::uint8_t { empty, text, number, date, boolean };

// `begin == end` for an empty cell. Dates are rendered as YYYY-MM-DD (a time of day follows only if it is not
// midnight), numbers without grouping and without a trailing ".0", as General format would show them with up to 17
// digits.
struct Cell {
  std::uint32_t begin = 0, end = 0;
  CellKind kind = CellKind::empty;
};

enum class TableOrigin : std::uint8_t {
  sheet,        // spreadsheet
  delimited,    // CSV and the like
  fixed_width,  // columns by position in plain text or on a PDF page
  document,     // a table drawn in a document (DOCX, ODT, HTML, RTF): may be a form laid out as a table
};

// Row-major cells. `first_row` is the number in the source of the first row here (1 = first row of sheet or file), so
// that cell (r, c) stands in source row first_row + r; columns count from 0 = column A. Entirely empty rows are left
// out only at the end. `header_rows` is what the format itself declares (HTML <th>, ODF header rows, DOCX tblHeader),
// -1 when it does not say: detection decides then. A table that goes on in the next part has the same `id` there and
// `continues` set, and its header is not repeated.
struct Table {
  std::uint32_t id = 0;
  TableOrigin origin = TableOrigin::document;
  std::uint32_t rows = 0, columns = 0;
  std::vector<Cell> cells;                 // rows * columns
  std::vector<std::uint32_t> source_rows;  // empty, or per row its number in the source where rows are not consecutive
  std::uint32_t first_row = 1;
  int header_rows = -1;
  bool continues = false;
  bool hidden = false;
  std::uint32_t page = 0;
  std::string sheet;  // sheet name, or empty
  const Cell& at(std::uint32_t row, std::uint32_t column) const { return cells[row * columns + column]; }
  std::uint32_t source_row(std::uint32_t row) const {
    return row < source_rows.size() ? source_rows[row] : first_row + row;
  }
};

enum class FieldKind : std::uint8_t {
  form,         // AcroForm, content control
  mail_header,  // From, To, Cc, Subject, Date
  property,     // document properties
};

// A value whose label is known from the structure. Both spans point into utf8 (the label may be empty).
struct Field {
  FieldKind kind = FieldKind::form;
  std::uint32_t label_begin = 0, label_end = 0;
  std::uint32_t value_begin = 0, value_end = 0;
  std::uint32_t page = 0;
  std::string name;  // the machine's name of the field: "txtClientDOB", "From"
};

// Somebody whom the structure of a record names: the PID of an HL7 message, a resource of FHIR, an entry of a payroll
// file, a contact of an address book, a row of a table whose columns are known. Links are indices of persons of the
// same record, -1 for none.
struct RecordPerson {
  Role role = Role::client;
  bool subject = false;  // the record is about this person; at most one of a record
  bool deceased = false;
  std::int32_t guardian_of = -1, spouse_of = -1;
  std::int32_t subscriber_of = -1;  // pays for or holds the insurance of
  std::string label;                // what the structure calls this person, for the reason: "patient", "next of kin"
};

// One value and whose it is. The span is the value as it stands in utf8, without its label. What the reader says is
// held against the same rules as a cell under a header: an "SSN" of five letters gives no finding. For a name and an
// address the structure knows the parts; they stand in Record::names and Record::addresses.
struct RecordValue {
  Element element = Element::name;
  std::uint32_t person = 0;  // index into Record::persons
  std::uint32_t begin = 0, end = 0;
  std::uint32_t flags = 0;  // flag_old, flag_business, sensitivity that the structure tells
  std::int32_t parts = -1;  // index into names or addresses; -1: read from the span
  std::string label;        // "PID-19", "Patient.birthDate": the locator's field
  std::string code;         // of a diagnosis, treatment or medication, as written; the span holds words, code or both
  std::string
      system;  // of the code: "icd10", "icd9", "snomed", "cpt", "hcpcs", "loinc", "rxnorm", "ndc", "cvx", or empty
};

// A stretch of utf8 in which the structure tells whose a value is. All of it is taken by the structure but `prose`:
// there, and only there, ordinary detection looks (notes, results in words); what it finds is the subject's unless
// somebody else is named beside it. A record without a subject leaves its prose to the rules of prose. A record never
// goes on in another part: a reader that has more to say of its persons begins another record and names them again.
struct Record {
  std::uint32_t begin = 0, end = 0;
  std::vector<RecordPerson> persons;
  std::vector<RecordValue> values;  // sorted by begin, not overlapping
  std::vector<PersonName> names;
  std::vector<PostalAddress> addresses;
  std::vector<std::pair<std::uint32_t, std::uint32_t>> prose;  // sorted, not overlapping
};

// A word that was recognised from an image. Text of a recognised page that stands in none of them was joined by the
// reader.
struct RecognisedWord {
  std::uint32_t begin = 0, end = 0;  // bytes in utf8
  std::uint8_t confidence = 0;       // percent, as the recogniser judges itself
};

struct TextPart {
  std::string utf8;
  std::vector<Run> runs;
  std::vector<Table> tables;
  std::vector<Field> fields;
  std::vector<Record> records;  // sorted by begin, not overlapping; none in most documents
  std::uint32_t overlap = 0;    // the first `overlap` bytes repeat the end of the part before
  bool new_document = true;     // false: goes on with the document of the part before (same subject, same tables)
  bool ocr = false;             // some of it was recognised from an image: characters may be misread
  std::vector<RecognisedWord> recognised;  // sorted, apart; other text of the part was not recognised
  std::uint64_t source_offset = 0;  // plain text: offset in the decoded text of utf8[0] (after `overlap`), else 0

  std::string_view view(std::uint32_t begin, std::uint32_t end) const {
    return std::string_view(utf8).substr(begin, end - begin);
  }
  std::string_view view(const Cell& cell) const { return view(cell.begin, cell.end); }
};

}  // namespace spillmap
