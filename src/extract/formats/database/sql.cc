// Dumps and scripts of MySQL, PostgreSQL, SQL Server, Oracle and SQLite: CREATE TABLE for the columns and what they
// point to, INSERT and COPY for the rows. One pass over the text, statement by statement; what is no statement of these
// is passed over, but for changes of rows (UPDATE, DELETE, and the like), which are given as lines.
#include <algorithm>

#include "base/text.h"
#include "extract/encoding.h"
#include "extract/formats/database/database.h"
#include "extract/little_endian.h"
#include "extract/number_format.h"
#include "extract/relations.h"

namespace spillmap::database {
namespace {

constexpr std::size_t most_columns = 4096;
constexpr std::size_t most_value_bytes = 1u << 20;
constexpr std::size_t most_line_bytes = 64u << 10;
constexpr std::size_t most_comment_lines = 10'000;

struct Token {
  enum class Kind : std::uint8_t { end, word, name, string, number, sign, binary } kind = Kind::end;
  std::string text;  // of words as they stand, of strings what they mean
};

class Script {
 public:
  Script(std::string_view text, TextBuilder& out) : text_(text), out_(out), relations_(out) {
    const std::string_view head = text_.substr(0, 64u << 10);
    // In standard SQL a backslash is only a backslash.
    backslash_ = head.find('`') != std::string_view::npos || contains_ignore_case(head, "mysql") ||
                 contains_ignore_case(head, "mariadb");
  }

  void read() {
    while (out_.ok()) {
      const std::size_t begin = skip_space();
      if (at_ >= text_.size()) break;
      statement(begin);
      if (at_ <= begin) at_ = begin + 1;
    }
    relations_.finish();
    for (const std::string& line : lines_) out_.line(line);
    for (const std::string& line : comments_) out_.line(line, RunKind::comment);
  }

 private:
  // Blanks and comments; the place where something else begins.
  std::size_t skip_space() {
    while (at_ < text_.size()) {
      const char c = text_[at_];
      const char next = at_ + 1 < text_.size() ? text_[at_ + 1] : '\0';
      if (is_space(c) || c == ';') {
        ++at_;
      } else if ((c == '-' && next == '-') || (c == '#' && at_line_start()) ||
                 (at_line_start() && (text_.substr(at_, 4) == "REM " || text_.substr(at_, 7) == "PROMPT "))) {
        const std::size_t end = std::min(text_.find('\n', at_), text_.size());
        comment(text_.substr(at_, end - at_));
        at_ = end;
      } else if (c == '/' && next == '*') {
        const std::size_t end = text_.find("*/", at_ + 2);
        const std::size_t stop = end == std::string_view::npos ? text_.size() : end + 2;
        if (text_.substr(at_, 3) != "/*!") comment(text_.substr(at_ + 2, stop - at_ - 2));
        at_ = stop;
      } else {
        break;
      }
    }
    return at_;
  }
  bool at_line_start() const { return at_ == 0 || text_[at_ - 1] == '\n'; }
  void comment(std::string_view raw) {
    const std::string line = squeeze(raw.substr(0, most_line_bytes));
    const std::string_view text =
        trim(std::string_view(line).substr(std::min(line.find_first_not_of("-#*/= "), line.size())));
    // Dumps comment each table that they hold; only lines with a number or an address can speak of anybody.
    if (comments_.size() < most_comment_lines && text.size() > 8 &&
        (text.find('@') != std::string_view::npos ||
         std::count_if(text.begin(), text.end(), [](char c) { return is_digit(c); }) >= 6))
      comments_.emplace_back(text);
  }

  Token next() {
    Token token;
    skip_inner();
    if (at_ >= text_.size()) return token;
    const char c = text_[at_];
    const char following = at_ + 1 < text_.size() ? text_[at_ + 1] : '\0';
    if (c == '\'' || ((c == 'N' || c == 'n' || c == 'E' || c == 'e' || c == 'B' || c == 'b') && following == '\'')) {
      const bool escapes = backslash_ || c == 'E' || c == 'e';
      at_ += c == '\'' ? 1 : 2;
      token.kind = Token::Kind::string;
      string_until('\'', escapes, token.text);
    } else if ((c == 'X' || c == 'x') && following == '\'') {
      at_ += 2;
      token.kind = Token::Kind::binary;
      std::string digits;
      string_until('\'', false, digits);
    } else if (c == '0' && (following == 'x' || following == 'X')) {
      at_ += 2;
      while (at_ < text_.size() && is_alnum(text_[at_])) ++at_;
      token.kind = Token::Kind::binary;
    } else if (c == '"' || c == '`') {
      ++at_;
      token.kind = Token::Kind::name;
      string_until(c, false, token.text);
    } else if (c == '[') {
      ++at_;
      token.kind = Token::Kind::name;
      string_until(']', false, token.text);
    } else if (c == '$' && dollar_string(token.text)) {
      token.kind = Token::Kind::string;
    } else if (is_digit(c) || ((c == '-' || c == '+' || c == '.') && (is_digit(following) || following == '.'))) {
      const std::size_t begin = at_++;
      while (at_ < text_.size() && (is_alnum(text_[at_]) || text_[at_] == '.' ||
                                    ((text_[at_] == '-' || text_[at_] == '+') && lower(text_[at_ - 1]) == 'e')))
        ++at_;
      token.kind = Token::Kind::number;
      token.text = text_.substr(begin, std::min<std::size_t>(at_ - begin, 4096));
    } else if (is_word(c) || c == '_' || c == '@' || c == '#') {
      const std::size_t begin = at_++;
      while (at_ < text_.size() && (is_word(text_[at_]) || text_[at_] == '_' || text_[at_] == '$' || text_[at_] == '#'))
        ++at_;
      token.kind = Token::Kind::word;
      token.text = text_.substr(begin, std::min<std::size_t>(at_ - begin, 4096));
    } else {
      ++at_;
      token.kind = Token::Kind::sign;
      token.text = c;
    }
    return token;
  }

  // Blanks and comments inside of a statement; a semicolon stays.
  void skip_inner() {
    while (at_ < text_.size()) {
      const char c = text_[at_];
      const char following = at_ + 1 < text_.size() ? text_[at_ + 1] : '\0';
      if (is_space(c))
        ++at_;
      else if (c == '-' && following == '-')
        at_ = std::min(text_.find('\n', at_), text_.size());
      else if (c == '/' && following == '*')
        at_ = text_.find("*/", at_ + 2) == std::string_view::npos ? text_.size() : text_.find("*/", at_ + 2) + 2;
      else
        break;
    }
  }

  void string_until(char quote, bool escapes, std::string& out) {
    while (at_ < text_.size()) {
      const char c = text_[at_++];
      if (c == '\\' && escapes && at_ < text_.size()) {
        const char escaped = text_[at_++];
        const char meant = escaped == 'n'   ? '\n'
                           : escaped == 't' ? '\t'
                           : escaped == 'r' ? '\r'
                           : escaped == '0' ? ' '
                                            : escaped;
        if (out.size() < most_value_bytes) out += meant;
        continue;
      }
      if (c == quote) {
        if (at_ >= text_.size() || text_[at_] != quote || quote == ']') return;
        ++at_;
      }
      if (out.size() < most_value_bytes) out += c;
    }
    broken_ = true;
  }

  // $$ ... $$ and $tag$ ... $tag$.
  bool dollar_string(std::string& out) {
    std::size_t end = at_ + 1;
    while (end < text_.size() && end - at_ < 64 && (is_alnum(text_[end]) || text_[end] == '_')) ++end;
    if (end >= text_.size() || text_[end] != '$') return false;
    const std::string_view tag = text_.substr(at_, end + 1 - at_);
    const std::size_t close = text_.find(tag, end + 1);
    const std::size_t stop = close == std::string_view::npos ? text_.size() : close;
    out = text_.substr(end + 1, std::min(stop - end - 1, most_value_bytes));
    at_ = std::min(stop + tag.size(), text_.size());
    return true;
  }

  Token peek() {
    const std::size_t before = at_;
    Token token = next();
    at_ = before;
    return token;
  }
  static bool is(const Token& token, std::string_view word) {
    return token.kind == Token::Kind::word && equals_ignore_case(token.text, word);
  }
  static bool sign(const Token& token, char c) { return token.kind == Token::Kind::sign && token.text[0] == c; }
  static bool is_name(const Token& token) { return token.kind == Token::Kind::word || token.kind == Token::Kind::name; }

  // To the end of the statement. In SQL Server's scripts a line GO, or the next INSERT, ends one too.
  void skip_statement() {
    while (true) {
      const Token token = next();
      if (token.kind == Token::Kind::end || sign(token, ';')) return;
      if (token.kind == Token::Kind::word && ends_batch(token)) return;
      // Scripts of SQL Server have no semicolons: a row or a table on a line of its own begins a statement.
      if (token.kind == Token::Kind::word && (is(token, "INSERT") || is(token, "CREATE")) && opens_line(token)) {
        const Token following = peek();
        if (!is(following, "INTO") && !is(following, "TABLE") && following.kind != Token::Kind::name) continue;
        at_ -= token.text.size();
        return;
      }
    }
  }
  bool opens_line(const Token& token) const {
    std::size_t begin = at_ - token.text.size();
    while (begin > 0 && (text_[begin - 1] == ' ' || text_[begin - 1] == '\t')) --begin;
    return begin == 0 || text_[begin - 1] == '\n';
  }
  bool ends_batch(const Token& token) const { return equals_ignore_case(token.text, "GO") && opens_line(token); }

  // "schema.table": the last part.
  std::string name() {
    Token token = next();
    if (!is_name(token)) return {};
    std::string out = token.text;
    while (sign(peek(), '.')) {
      next();
      token = peek();
      if (!is_name(token)) break;
      out = next().text;
    }
    return out;
  }

  // "(a, b, c)"; `first` is the token of the bracket.
  std::vector<std::string> names_in_brackets() {
    std::vector<std::string> out;
    if (!sign(peek(), '(')) return out;
    next();
    unsigned depth = 1;
    bool fresh = true;
    while (depth != 0) {
      const Token token = next();
      if (token.kind == Token::Kind::end || sign(token, ';')) break;
      if (sign(token, '(')) ++depth;
      if (sign(token, ')')) --depth;
      if (depth == 1 && sign(token, ',')) {
        fresh = true;
      } else if (depth == 1 && is_name(token)) {
        // A qualified name counts by its last part.
        if (fresh && out.size() < most_columns)
          out.push_back(token.text);
        else if (!fresh && after_dot_ && !out.empty())
          out.back() = token.text;
        fresh = false;
      }
      after_dot_ = sign(token, '.');
    }
    return out;
  }

  void statement(std::size_t begin) {
    const Token verb = next();
    if (is(verb, "INSERT") || is(verb, "REPLACE")) {
      insert();
    } else if (is(verb, "INTO") && insert_all_) {
      into();
    } else if (is(verb, "COPY")) {
      copy();
    } else if (is(verb, "CREATE")) {
      create();
    } else if (is(verb, "ALTER")) {
      alter();
    } else if (is(verb, "UPDATE") || is(verb, "DELETE") || is(verb, "MERGE") || is(verb, "SELECT") ||
               is(verb, "EXEC")) {
      skip_statement();
      keep(begin);
    } else if (!ends_batch(verb)) {
      skip_statement();
      // What is no statement of any of these programs is somebody's text.
      static constexpr std::string_view known[] = {
          "SET",       "DROP",      "LOCK",     "UNLOCK",  "USE",     "GO",        "BEGIN",    "COMMIT",
          "START",     "GRANT",     "REVOKE",   "ANALYZE", "PRAGMA",  "DELIMITER", "WHENEVER", "PROMPT",
          "IF",        "DECLARE",   "TRUNCATE", "END",     "DO",      "VACUUM",    "PRINT",    "RETURN",
          "WHILE",     "ELSE",      "EXECUTE",  "CALL",    "COMMENT", "SPOOL",     "ROLLBACK", "WITH",
          "SAVEPOINT", "RAISERROR", "ELSIF",    "LOOP",    "NULL",    "REINDEX",   "CLUSTER",  "REFRESH"};
      if (std::none_of(std::begin(known), std::end(known), [&](std::string_view word) { return is(verb, word); }) &&
          verb.kind == Token::Kind::word)
        keep(begin);
    }
  }

  void keep(std::size_t begin) {
    if (insert_all_) {
      insert_all_ = false;
      return;
    }
    if (lines_bytes_ > (8u << 20)) return;
    lines_.push_back(squeeze(text_.substr(begin, std::min(at_ - begin, most_line_bytes))));
    lines_bytes_ += lines_.back().size();
  }

  void insert() {
    Token token = peek();
    for (int i = 0; i < 4 && (is(token, "LOW_PRIORITY") || is(token, "DELAYED") || is(token, "HIGH_PRIORITY") ||
                              is(token, "IGNORE") || is(token, "OR") || is(token, "ABORT"));
         ++i) {
      next();
      token = peek();
    }
    if (is(token, "ALL") || is(token, "FIRST")) {
      next();
      insert_all_ = true;
      while (is(peek(), "INTO")) {
        next();
        into();
      }
      return;
    }
    if (is(token, "INTO")) next();
    into();
  }

  // After INTO: the table, its columns, the rows.
  void into() {
    if (is(peek(), "TABLE")) next();
    const std::string table = name();
    if (table.empty()) return skip_statement();
    std::vector<std::string> columns = names_in_brackets();
    for (int i = 0; i < 16; ++i) {
      const Token token = peek();
      if (is(token, "VALUES") || is(token, "VALUE")) {
        next();
        break;
      }
      if (is(token, "SELECT")) return select_rows(table, std::move(columns));
      if (is(token, "OVERRIDING") || is(token, "SYSTEM") || is(token, "USER") || is(token, "DEFAULT")) {
        next();
        continue;
      }
      return skip_statement();
    }
    if (!relations_.knows(table) && !columns.empty()) relations_.table(table, columns);
    while (out_.ok()) {
      if (!sign(peek(), '(')) break;
      next();
      give(table, columns, values(')'));
      if (!sign(peek(), ',')) break;
      next();
    }
    if (sign(peek(), ';')) {
      next();
      return;
    }
    // "ON DUPLICATE KEY UPDATE ...", or the next statement without a semicolon between.
    if (is(peek(), "ON") || is(peek(), "RETURNING")) skip_statement();
  }

  // "SELECT 1, 'a' UNION ALL SELECT 2, 'b'".
  void select_rows(const std::string& table, std::vector<std::string> columns) {
    if (!relations_.knows(table) && !columns.empty()) relations_.table(table, columns);
    while (is(peek(), "SELECT") && out_.ok()) {
      next();
      give(table, columns, values('\0'));
      if (is(peek(), "FROM")) {
        // Oracle selects from DUAL; from anything else there are no rows here.
        next();
        name();
      }
      if (!is(peek(), "UNION")) break;
      next();
      if (is(peek(), "ALL")) next();
    }
    skip_statement();
  }

  // The values up to `close`, or up to the end of a select list.
  std::vector<TableCell> values(char close) {
    std::vector<TableCell> cells;
    TableCell cell;
    bool any = false, started = false;
    unsigned depth = 0;
    while (true) {
      if (close == '\0') {
        const Token token = peek();
        if (depth == 0 && (is(token, "FROM") || is(token, "UNION") || sign(token, ';') || is(token, "WHERE"))) break;
      }
      const Token token = next();
      if (token.kind == Token::Kind::end) break;
      if (depth == 0 && close != '\0' && sign(token, close)) break;
      if (depth == 0 && sign(token, ';')) break;
      started = true;
      if (sign(token, '(')) {
        ++depth;
      } else if (sign(token, ')')) {
        if (depth > 0) --depth;
      } else if (depth == 0 && sign(token, ',')) {
        if (cells.size() < most_columns) cells.push_back(std::move(cell));
        cell = TableCell{};
        any = false;
      } else if (token.kind == Token::Kind::string) {
        // Of TO_DATE('...', '...') and CAST('...' AS date) the first string; joined strings are one.
        if (!any || (cell.kind == CellKind::text && depth == 0 && joined_)) cell.text += token.text;
        cell.kind = CellKind::text;
        any = true;
      } else if (token.kind == Token::Kind::number) {
        if (!any) {
          cell.text = token.text;
          cell.kind = CellKind::number;
          any = true;
        }
      } else if (token.kind == Token::Kind::word && depth == 0 && !any) {
        if (equals_ignore_case(token.text, "TRUE") || equals_ignore_case(token.text, "FALSE")) {
          cell.text = to_upper(token.text);
          cell.kind = CellKind::boolean;
          any = true;
        }
      }
      joined_ = sign(token, '|') || sign(token, '+');
    }
    if (started && cells.size() < most_columns) cells.push_back(std::move(cell));
    return cells;
  }

  // Puts the values under the columns that the table was made with.
  void give(const std::string& table, const std::vector<std::string>& columns, std::vector<TableCell>&& cells) {
    if (cells.empty()) return;
    for (TableCell& cell : cells)
      if (cell.kind == CellKind::text && cell.text.size() >= 19 && cell.text.size() <= 32 && cell.text[4] == '-' &&
          cell.text[7] == '-' && cell.text[13] == ':')
        cell.text = tidy_iso_date(cell.text);
    const std::vector<std::string>* all = relations_.columns(table);
    if (all == nullptr || columns.empty() || *all == columns) {
      relations_.row(table, std::move(cells));
      return;
    }
    std::vector<TableCell> ordered(all->size());
    for (std::size_t i = 0; i < cells.size(); ++i) {
      std::size_t place = all->size();
      if (i < columns.size())
        for (std::size_t k = 0; k < all->size() && place == all->size(); ++k)
          if (equals_ignore_case((*all)[k], columns[i])) place = k;
      if (place < all->size())
        ordered[place] = std::move(cells[i]);
      else
        ordered.push_back(std::move(cells[i]));
    }
    relations_.row(table, std::move(ordered));
  }

  // COPY t (a, b) FROM stdin; then lines of values with tabs between, up to "\.".
  void copy() {
    const std::string table = name();
    std::vector<std::string> columns = names_in_brackets();
    bool from_input = false;
    while (true) {
      const Token token = next();
      if (token.kind == Token::Kind::end || sign(token, ';')) break;
      from_input = from_input || is(token, "STDIN");
    }
    if (!from_input || table.empty()) return;
    if (!relations_.knows(table) && !columns.empty()) relations_.table(table, columns);
    at_ = std::min(text_.find('\n', at_), text_.size());
    if (at_ < text_.size()) ++at_;
    bool ended = false;
    while (at_ < text_.size() && out_.ok()) {
      const std::size_t end = std::min(text_.find('\n', at_), text_.size());
      std::string_view line = text_.substr(at_, end - at_);
      at_ = std::min(end + 1, text_.size());
      if (line.ends_with('\r')) line.remove_suffix(1);
      if (line == "\\.") {
        ended = true;
        break;
      }
      std::vector<TableCell> cells;
      std::size_t begin = 0;
      while (cells.size() < most_columns) {
        const std::size_t tab = std::min(line.find('\t', begin), line.size());
        cells.push_back(copied(line.substr(begin, tab - begin)));
        if (tab == line.size()) break;
        begin = tab + 1;
      }
      give(table, columns, std::move(cells));
    }
    broken_ = broken_ || !ended;
  }

  static TableCell copied(std::string_view raw) {
    if (raw == "\\N") return {};
    TableCell cell;
    for (std::size_t i = 0; i < raw.size() && cell.text.size() < most_value_bytes; ++i) {
      if (raw[i] != '\\' || i + 1 == raw.size()) {
        cell.text += raw[i];
        continue;
      }
      const char c = raw[++i];
      cell.text += c == 'n' ? '\n' : c == 't' ? '\t' : c == 'r' ? '\r' : c;
    }
    return cell;
  }

  void create() {
    Token token = peek();
    for (int i = 0;
         i < 6 && (is(token, "TEMPORARY") || is(token, "TEMP") || is(token, "GLOBAL") || is(token, "LOCAL") ||
                   is(token, "UNLOGGED") || is(token, "OR") || is(token, "REPLACE") || is(token, "EXTERNAL"));
         ++i) {
      next();
      token = peek();
    }
    if (!is(token, "TABLE")) return skip_statement();
    next();
    if (is(peek(), "IF")) {
      next();
      next();
      next();
    }
    const std::string table = name();
    if (table.empty() || !sign(peek(), '(')) return skip_statement();
    next();
    std::vector<std::string> columns;
    std::string primary_key;
    bool done = false;
    while (!done) {
      const Token first = peek();
      if (first.kind == Token::Kind::end || sign(first, ')') || sign(first, ';')) break;
      static constexpr std::string_view no_columns[] = {"PRIMARY", "KEY",     "CONSTRAINT", "UNIQUE",
                                                        "FOREIGN", "INDEX",   "CHECK",      "FULLTEXT",
                                                        "SPATIAL", "EXCLUDE", "LIKE",       "PERIOD"};
      const bool column =
          first.kind == Token::Kind::name ||
          (first.kind == Token::Kind::word && std::none_of(std::begin(no_columns), std::end(no_columns),
                                                           [&](std::string_view word) { return is(first, word); }));
      std::string own;
      if (column) {
        own = next().text;
        if (columns.size() < most_columns) columns.push_back(own);
      }
      // The rest of the item, with what it says about keys.
      unsigned depth = 0;
      bool primary = false, foreign = false;
      std::vector<std::string> from = {own};
      while (true) {
        token = peek();
        if (token.kind == Token::Kind::end) {
          done = true;
          break;
        }
        if (depth == 0 && sign(token, ')')) {
          done = true;
          next();
          break;
        }
        if (depth == 0 && sign(token, ',')) {
          next();
          break;
        }
        if (is(token, "PRIMARY")) primary = true;
        if (is(token, "FOREIGN")) foreign = true;
        if (is(token, "KEY")) {
          next();
          if (primary && column) primary_key = own;
          if (foreign || (primary && !column)) {
            while (is_name(peek()) && !sign(peek(), '(')) next();
            const std::vector<std::string> names = names_in_brackets();
            if (foreign) from = names;
            if (primary && names.size() == 1) primary_key = names[0];
          }
          continue;
        }
        if (is(token, "REFERENCES")) {
          next();
          reference(table, from);
          continue;
        }
        if (sign(token, '(')) ++depth;
        if (sign(token, ')')) --depth;
        next();
      }
    }
    relations_.table(table, std::move(columns), primary_key);
    skip_statement();
  }

  void reference(const std::string& table, const std::vector<std::string>& from) {
    const std::string to = name();
    const std::vector<std::string> keys = names_in_brackets();
    if (from.size() == 1 && !from[0].empty() && keys.size() <= 1)
      relations_.points(table, from[0], to, keys.empty() ? std::string_view() : std::string_view(keys[0]));
  }

  // ALTER TABLE t ADD CONSTRAINT c FOREIGN KEY (a) REFERENCES u (b).
  void alter() {
    if (!is(peek(), "TABLE")) return skip_statement();
    next();
    if (is(peek(), "ONLY")) next();
    const std::string table = name();
    bool foreign = false;
    std::vector<std::string> from;
    while (true) {
      const Token token = next();
      if (token.kind == Token::Kind::end || sign(token, ';') || (token.kind == Token::Kind::word && ends_batch(token)))
        return;
      if (is(token, "FOREIGN")) foreign = true;
      if (is(token, "KEY") && foreign) from = names_in_brackets();
      if (is(token, "REFERENCES")) {
        reference(table, from);
        foreign = false;
      }
    }
  }

 public:
  bool broken() const { return broken_; }

 private:
  std::string_view text_;
  TextBuilder& out_;
  Relations relations_;
  std::size_t at_ = 0;
  bool backslash_ = false, broken_ = false, insert_all_ = false, after_dot_ = false, joined_ = false;
  std::vector<std::string> comments_, lines_;
  std::size_t lines_bytes_ = 0;
};

}  // namespace

Sureness sniff_sql(ByteView bytes) {
  std::string decoded;
  std::string_view text = as_text(bytes).substr(0, 64u << 10);
  if (text.starts_with("\xFF\xFE")) {
    decoded = utf16_text(text.substr(2));
    text = decoded;
  } else if (text.starts_with("\xEF\xBB\xBF")) {
    text.remove_prefix(3);
  }
  while (!text.empty() && is_space(text.front())) text.remove_prefix(1);
  const std::string start = to_upper(text.substr(0, 24));
  static constexpr std::string_view openings[] = {
      "--",      "/*",        "CREATE ", "SET ",   "INSERT ",   "BEGIN",  "PRAGMA",       "USE ",   "DROP ",
      "COPY ",   "GO",        "LOCK ",   "REM ",   "PROMPT ",   "IF ",    "DECLARE ",     "ALTER ", "TRUNCATE ",
      "DELETE ", "WHENEVER ", "UPDATE ", "START ", "\\CONNECT", "SPOOL ", "REPLACE INTO", "# "};
  if (std::none_of(std::begin(openings), std::end(openings),
                   [&](std::string_view opening) { return start.starts_with(opening); }))
    return 0;
  const bool rows = contains_ignore_case(text, "insert into ") || contains_ignore_case(text, " from stdin") ||
                    contains_ignore_case(text, "insert [") || contains_ignore_case(text, "replace into ");
  if (start.starts_with("# ")) return rows && contains_ignore_case(text, "create table ") ? 75 : 0;
  return rows || contains_ignore_case(text, "create table ") ? 75 : 0;
}

Outcome read_sql(ByteView bytes, const Limits& limits, Sink& sink) {
  const Encoding encoding = detect_encoding(bytes);
  std::string decoded;
  std::string_view text = as_text(bytes).substr(std::min(encoding.bom, bytes.size()));
  if (encoding.kind != Encoding::Kind::utf8) {
    if (bytes.size() > limits.member_bytes)
      return not_read(ItemStatus::skipped, "a script of this size is read in UTF-8 only");
    decoded = decode(bytes, encoding);
    text = decoded;
  }
  TextBuilder out(sink, limits);
  Script script(text, out);
  script.read();
  if (script.broken()) out.lost("the script breaks off");
  return out.finish();
}

}  // namespace spillmap::database
