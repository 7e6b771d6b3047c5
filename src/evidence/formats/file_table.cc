#include "evidence/formats/file_table.h"

#include <array>
#include <string>
#include <vector>

#include "evidence/formats/listing.h"
#include "evidence/json.h"
#include "evidence/scan.h"
#include "evidence/window.h"

// A table is a listing when a column holds the path of a file and none says that somebody did something with it: a log
// of events wants a mapping of columns, which says what its actions mean.
namespace spillmap::file_table {
namespace {

// Names of columns, compared by equals_key().
constexpr std::string_view whole_names[] = {
    "FullName", "Full Path", "FullPath",   "Filename",  "File Name",     "File Path",  "FilePath",  "Path",
    "File",     "Name",      "Object Key", "Key",       "Relative Path", "Pfad",       "Dateiname", "Datei",
    "Ruta",     "Archivo",   "Chemin",     "Fichier",   "Nombre",        "Nom",        "Location",  "Folder",
    "Uri",      "Full URL",  "PSPath",     "Item Path", "Document",      "Object Name"};
constexpr std::string_view folder_names[] = {"Path",    "Directory",      "DirectoryName", "Folder",      "Folder Path",
                                             "Parent",  "Directory Name", "In Folder",     "Ordner",      "Verzeichnis",
                                             "Carpeta", "Location",       "Dossier",       "PSParentPath"};
constexpr std::string_view name_names[] = {"Name",      "Filename", "File Name", "File",
                                           "Dateiname", "Nombre",   "Nom",       "Datei"};
constexpr std::string_view size_names[] = {"Size",
                                           "Length",
                                           "Bytes",
                                           "File Size",
                                           "Size (bytes)",
                                           "Size in bytes",
                                           "Size_bytes",
                                           "Content Length",
                                           "Filesize",
                                           "Groesse",
                                           "Gr\xC3\xB6\xC3\x9F"
                                           "e",
                                           "Tama\xC3\xB1o",
                                           "Taille",
                                           "Logical Size",
                                           "Size (B)"};
constexpr std::string_view time_names[] = {
    "LastWriteTime",   "Date Modified", "Modified",           "Last Modified", "ModTime",         "mtime",
    "Last Write Time", "Modified Date", "Ge\xC3\xA4ndert am", "LastModified",  "LastWriteTimeUtc"};
constexpr std::string_view hash_names[] = {"MD5",    "SHA1",     "SHA-1",     "SHA256",      "SHA-256", "CRC32",
                                           "CRC-32", "MD5 Hash", "SHA1 Hash", "SHA256 Hash", "Hash"};
// Somebody, or something that was done.
constexpr std::string_view event_names[] = {
    "User",     "User Name", "Account", "UserId",     "Action",     "Operation", "Event",
    "Activity", "Client IP", "IP",      "IP Address", "Access",     "Result",    "Process",
    "Actor",    "EventID",   "Method",  "Status",     "Event Type", "Message",   "Severity"};

template <std::size_t count>
int find_column(const std::vector<std::string>& names, const std::string_view (&wanted)[count], int but = -1) {
  for (const std::string_view want : wanted)
    for (std::size_t i = 0; i < names.size(); ++i)
      if (static_cast<int>(i) != but && equals_key(names[i], want)) return static_cast<int>(i);
  return -1;
}

// "a.csv", "D:\HR\a.csv", "HR/2023/a": what a cell with a file looks like.
bool is_file_like(std::string_view cell) {
  if (cell.size() < 3 || cell.size() > 4096 || has_control(cell)) return false;
  if (cell.find_first_of("<>|\"") != std::string_view::npos) return false;
  const std::string_view name = base_name(cell);
  const std::size_t dot = name.rfind('.');
  const bool ending = dot != std::string_view::npos && dot != 0 && name.size() - dot > 1 && name.size() - dot <= 6;
  return ending || cell.find_first_of("/\\") != std::string_view::npos;
}
bool is_path_like(std::string_view cell) {
  return is_file_like(cell) && cell.find_first_of("/\\") != std::string_view::npos;
}

struct Columns {
  int path = -1, folder = -1, size = -1, time = -1, hash = -1, kind = -1;
  bool found() const { return path >= 0; }
};

Columns columns_of(const std::vector<std::string>& names, const std::vector<std::vector<std::string>>& rows) {
  Columns out;
  for (const std::string_view event : event_names)
    for (const std::string& name : names)
      if (equals_key(name, event)) return {};
  const auto share = [&](int column, auto&& test) {
    std::size_t hits = 0, all = 0;
    for (const auto& row : rows) {
      if (static_cast<std::size_t>(column) >= row.size() || trim(row[static_cast<std::size_t>(column)]).empty())
        continue;
      ++all;
      hits += test(trim(row[static_cast<std::size_t>(column)])) ? 1 : 0;
    }
    return all != 0 && hits * 10 >= all * 8;
  };
  // The column whose cells are whole paths; else one of names, with one of folders beside it if there is one.
  for (const std::string_view want : whole_names)
    for (std::size_t i = 0; i < names.size() && !out.found(); ++i) {
      const int column = static_cast<int>(i);
      if (!equals_key(names[i], want) || !share(column, is_path_like)) continue;
      const auto has_ending = [](std::string_view cell) { return base_name(cell).find('.') != std::string_view::npos; };
      if (share(column, has_ending)) out.path = column;
    }
  if (!out.found()) {
    const int name = find_column(names, name_names);
    if (name >= 0 && share(name, is_file_like)) {
      out.path = name;
      const int folder = find_column(names, folder_names, name);
      if (folder >= 0 && share(folder, [](std::string_view cell) {
            return cell.find_first_of("/\\") != std::string_view::npos || !cell.empty();
          }))
        out.folder = folder;
    }
  }
  if (!out.found()) return {};
  out.size = find_column(names, size_names);
  out.time = find_column(names, time_names);
  out.hash = find_column(names, hash_names);
  // A list of names alone could be of anything.
  if (out.size < 0 && out.time < 0 && out.hash < 0 && out.folder < 0 && !share(out.path, is_path_like)) return {};
  return out;
}

// The name of a hash by its length.
std::string hash_of(std::string_view text) {
  text = trim(text);
  for (const char c : text)
    if (!is_digit(c) && !(lower(c) >= 'a' && lower(c) <= 'f')) return {};
  switch (text.size()) {
    case 8: return "crc32:" + to_lower(text);
    case 32: return "md5:" + to_lower(text);
    case 40: return "sha1:" + to_lower(text);
    case 64: return "sha256:" + to_lower(text);
    default: return {};
  }
}

// What a writer puts before the line of headers.
bool is_preamble(std::string_view line) {
  return trim(line).empty() || line.starts_with("#") || line.starts_with("Generated by ") || line.starts_with("sep=");
}

// "|---|---:|": below the headers, as Markdown has it.
bool is_strokes(std::string_view line) {
  return line.starts_with("|-") && line.find_first_not_of("|-: \r") == std::string_view::npos;
}

// "FullName       Length LastWriteTime" over "--------       ------ -------------": columns begin where the strokes do.
std::vector<std::size_t> strokes_of(std::string_view line) {
  std::vector<std::size_t> begins;
  if (line.find_first_not_of("- ") != std::string_view::npos) return begins;
  for (std::size_t i = 0; i < line.size(); ++i)
    if (line[i] == '-' && (i == 0 || line[i - 1] == ' ')) begins.push_back(i);
  return begins;
}

// Numbers stand at the right of their columns, under a name that may be shorter: a cell reaches left over the blanks of
// the one before it.
std::vector<std::string> cells_of(std::string_view line, const std::vector<std::size_t>& begins) {
  std::vector<std::string> cells;
  std::size_t from = 0;
  for (std::size_t i = 0; i < begins.size(); ++i) {
    std::size_t to = i + 1 < begins.size() ? std::min(begins[i + 1], line.size()) : line.size();
    // A long number begins left of its stroke.
    while (i + 1 < begins.size() && to > from && to < line.size() && line[to - 1] != ' ' && line[to] != ' ') --to;
    cells.emplace_back(trim(line.substr(std::min(from, line.size()), to > from ? to - from : 0)));
    from = to;
  }
  return cells;
}

enum class Form : std::uint8_t { none, delimited, strokes, list };

struct Shape {
  Form form = Form::none;
  char separator = ',';
  std::vector<std::string> names;
  std::vector<std::size_t> begins;  // of strokes
  Columns columns;
};

// "FullName      : D:\HR\a.csv"
bool pair_of(std::string_view line, std::string_view& key, std::string_view& value) {
  const std::size_t colon = line.find(" : ");
  if (colon == std::string_view::npos || colon == 0 || colon > 40 || line[0] == ' ') return false;
  key = trim(line.substr(0, colon));
  value = trim(line.substr(colon + 3));
  return !key.empty() && key.find(' ') == std::string_view::npos;
}

Shape shape_of(std::string_view head) {
  Shape shape;
  if (head.starts_with("\xEF\xBB\xBF")) head.remove_prefix(3);
  std::string_view rest = head, line;
  for (int i = 0; i < 6; ++i) {
    line = take_line(rest);
    if (!is_preamble(line)) break;
  }
  if (line.empty() || is_preamble(line) || line[0] == '{' || line[0] == '[' || line[0] == '<') return {};
  std::vector<std::vector<std::string>> rows;
  std::string_view key, value;
  if (pair_of(line, key, value)) {
    rows.emplace_back();
    shape.names.emplace_back(key);
    rows[0].emplace_back(value);
    while (!rest.empty()) {
      const std::string_view next = take_line(rest);
      if (rest.empty() || !pair_of(next, key, value)) break;
      shape.names.emplace_back(key);
      rows[0].emplace_back(value);
    }
    shape.columns = columns_of(shape.names, rows);
    if (shape.columns.found() && shape.names.size() >= 2 &&
        is_path_like(rows[0][static_cast<std::size_t>(shape.columns.path)]))
      shape.form = Form::list;
    return shape;
  }
  std::string_view behind = rest;
  shape.begins = strokes_of(take_line(behind));
  if (shape.begins.size() >= 2) {
    shape.names = cells_of(line, shape.begins);
    while (!behind.empty() && rows.size() < 50) {
      const std::string_view next = take_line(behind);
      if (behind.empty() || trim(next).empty()) continue;
      rows.push_back(cells_of(next, shape.begins));
    }
    shape.columns = columns_of(shape.names, rows);
    if (shape.columns.found()) shape.form = Form::strokes;
    return shape;
  }
  shape.separator = guess_separator(line);
  if (line.find(shape.separator) == std::string_view::npos) return {};
  const auto whole = static_cast<std::size_t>(line.data() - head.data());
  MemorySource source(as_bytes(head.substr(whole)));
  DelimitedRecords records(source, shape.separator);
  while (rows.size() < 50 && records.next()) {
    if (!records.whole()) break;
    if (is_strokes(records.raw())) continue;
    std::vector<std::string>& cells = shape.names.empty() ? shape.names : rows.emplace_back();
    for (const std::string_view cell : records.fields()) cells.emplace_back(trim(cell));
  }
  if (rows.empty()) return {};
  shape.columns = columns_of(shape.names, rows);
  if (shape.columns.found()) shape.form = Form::delimited;
  return shape;
}

class Table {
 public:
  Table(const Shape& shape, Reading& reading) : shape_(shape), reading_(reading) {}

  template <class Cells>
  Status row(const Cells& cell, RecordRef ref, std::string_view raw) {
    const Columns& columns = shape_.columns;
    const std::string_view name = trim(cell(columns.path)), folder = trim(cell(columns.folder));
    if (name.empty()) {
      ++reading_.info.unparsed;
      return {};
    }
    const std::string path = folder.empty() || is_full_path(name)
                                 ? std::string(name)
                                 : join_listed(folder, name, folder.find('\\') != std::string_view::npos ? '\\' : '/');
    const std::string hash = hash_of(cell(columns.hash));
    ListedFile file;
    file.path = path;
    file.kind = kind_of_path(path);
    file.size = grouped_number(trim(cell(columns.size)));
    file.modified = any_time(cell(columns.time), TimeBasis::local, reading_.options.day_first);
    file.hash = hash;
    file.folder = path.ends_with('\\') || path.ends_with('/') ? IsFolder::yes : IsFolder::unknown;
    file.rule = "listing.table";
    return list_file(reading_, file, ref, raw);
  }

  Status delimited(ByteSource& source) {
    DelimitedRecords records(source, shape_.separator);
    bool header = false;
    while (records.next()) {
      SPILLMAP_TRY(reading_.record());
      if (!header) {
        std::string_view first = records.raw();
        if (first.starts_with("\xEF\xBB\xBF")) first.remove_prefix(3);
        header = !is_preamble(take_line(first));
        continue;
      }
      if (trim(records.raw()).empty() || is_strokes(records.raw())) continue;
      if (!records.whole()) {
        SPILLMAP_TRY(list_cut(reading_, records.raw(), records.ref()));
        break;
      }
      SPILLMAP_TRY(row([&](int column) { return records.field(column); }, records.ref(), records.raw()));
    }
    return records.status();
  }

  Status lines(ByteSource& source) {
    Lines all(source);
    Line line;
    bool header = false;
    while (all.next(line)) {
      SPILLMAP_TRY(reading_.record());
      if (!line.whole) {
        SPILLMAP_TRY(list_cut(reading_, line.text, line.ref()));
        break;
      }
      if (!header) {
        header = strokes_of(line.text) == shape_.begins;
        continue;
      }
      if (trim(line.text).empty()) continue;
      const std::vector<std::string> cells = cells_of(line.text, shape_.begins);
      const auto cell = [&](int column) {
        return column >= 0 && static_cast<std::size_t>(column) < cells.size()
                   ? std::string_view(cells[static_cast<std::size_t>(column)])
                   : std::string_view();
      };
      // PowerShell cuts what does not fit: a name with three points at its end is the beginning of another.
      if (cell(shape_.columns.path).ends_with("...") || cell(shape_.columns.path).ends_with("\xE2\x80\xA6")) {
        SPILLMAP_TRY(reading_.tainted(line.text, "the name is cut off", line.ref()));
        continue;
      }
      SPILLMAP_TRY(row(cell, line.ref(), line.text));
    }
    return all.status();
  }

  // Blocks of "key : value", an empty line between them. The record is the line with the name.
  Status list(ByteSource& source) {
    Lines all(source);
    Line line;
    std::vector<std::string> cells(shape_.names.size());
    RecordRef ref;
    std::string raw;
    const auto flush = [&]() -> Status {
      Status status;
      if (!raw.empty())
        status = row(
            [&](int column) {
              return column >= 0 && static_cast<std::size_t>(column) < cells.size()
                         ? std::string_view(cells[static_cast<std::size_t>(column)])
                         : std::string_view();
            },
            ref, raw);
      raw.clear();
      for (std::string& cell : cells) cell.clear();
      return status;
    };
    while (all.next(line)) {
      if (!line.whole) {
        raw.clear();  // a block that is cut off may say more of its file
        SPILLMAP_TRY(list_cut(reading_, line.text, line.ref()));
        break;
      }
      if (trim(line.text).empty()) {
        SPILLMAP_TRY(flush());
        continue;
      }
      SPILLMAP_TRY(reading_.record());
      std::string_view key, value;
      if (!pair_of(line.text, key, value)) {
        // A long name goes on in the next line, set in as far as the value; a blank at the border is lost.
        if (raw.empty() || last_ != shape_.columns.path || !line.text.starts_with("      ")) continue;
        SPILLMAP_TRY(reading_.tainted(raw, "the name goes on in the next line", ref));
        raw.clear();
        continue;
      }
      for (std::size_t i = 0; i < shape_.names.size(); ++i) {
        if (shape_.names[i] != key) continue;
        last_ = static_cast<int>(i);
        cells[i] = value;
        if (last_ == shape_.columns.path) {
          raw = line.text;
          ref = line.ref();
        }
      }
    }
    // Without a line behind it the name may go on.
    if (!raw.empty() && last_ == shape_.columns.path)
      return reading_.tainted(raw, "the list ends before it shows whether the name does", ref);
    SPILLMAP_TRY(flush());
    return all.status();
  }

 private:
  const Shape& shape_;
  Reading& reading_;
  int last_ = -1;
};

}  // namespace

Sureness sniff(std::string_view head) { return shape_of(head).form == Form::none ? 0 : 55; }

Status read(ByteSource& source, Reading& reading) {
  SPILLMAP_ASSIGN(const ByteView first, source.next());
  Prepended again(first, source);
  const Shape shape = shape_of(as_text(first).substr(0, 64u << 10));
  Table table(shape, reading);
  switch (shape.form) {
    case Form::delimited: return table.delimited(again);
    case Form::strokes: return table.lines(again);
    case Form::list: return table.list(again);
    case Form::none: break;
  }
  reading.cut("there is no column of files in it");
  return {};
}

}  // namespace spillmap::file_table
