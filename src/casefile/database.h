// A thin layer over SQLite: values in, values out, errors as values. SQL text stands only in casefile/.
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>

#include "base/result.h"

struct sqlite3;
struct sqlite3_stmt;

namespace spillmap {

class Statement {
 public:
  Statement() = default;
  // Bound bytes are borrowed until the next reset().
  Statement& bind(int index, std::uint64_t value);
  Statement& bind(int index, std::string_view bytes);
  // True: a row stands in the columns. After false or an error the statement is reset.
  Result<bool> step();
  Status run();  // step to the end
  std::uint64_t number(int column) const;
  std::string_view blob(int column) const;  // valid until the next step() or reset()
  void reset();

 private:
  friend class Database;
  struct Finalize {
    void operator()(sqlite3_stmt* s) const;
  };
  std::unique_ptr<sqlite3_stmt, Finalize> statement_;
};

class Database {
 public:
  enum class Access : std::uint8_t {
    write,
    read,
    // Reads only, but may roll back or forward what an interrupted writer left.
    recover,
    // As it stands on disk: no locks, no recovery, no other file is looked at or made.
    frozen,
  };
  static Result<Database> open(const std::filesystem::path& file, Access access);
  Result<Statement> prepare(std::string_view sql);
  Status execute(const char* sql);
  // The single value of a pragma, as text.
  Result<std::string> pragma(const std::string& text);
  int changes() const;  // rows that the last statement changed
  std::uint64_t last_row_id() const;

 private:
  struct Close {
    void operator()(sqlite3* db) const;
  };
  std::unique_ptr<sqlite3, Close> db_;
};

}  // namespace spillmap
