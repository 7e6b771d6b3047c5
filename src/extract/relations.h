// The tables of a data base or a dump, on their way to the Text. What a column of one table points to in another is
// looked up, so that a row about a person says which: a row of "visits" with client_id 17 gets the name and the birth
// date of the client 17 in front, under their headers of the table "clients".
//
//   Relations tables(out);
//   tables.table("clients", {"id", "last_name"});
//   tables.row("clients", cells);        // tables may come in any order, and their rows mixed
//   tables.points("visits", "client_id", "clients", "id");   // where the data base declares it
//   tables.finish();
//
// Where nothing is declared, columns of the same name ("client_id" in both, unique in one) and "client_id" beside a
// table "clients" with a key "id" point too. Only tables of people are looked up, and only for tables that name nobody
// themselves. Up to `most_held` bytes wait in memory until all is known; a larger data base goes on row by row as it
// comes, without the looking up.
#pragma once

#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "extract/builder.h"

namespace spillmap {

struct TableCell {
  std::string text;
  CellKind kind = CellKind::text;
};

class Relations {
 public:
  explicit Relations(TextBuilder& out, std::size_t most_held = 24u << 20) : out_(out), most_held_(most_held) {}

  // Says how the columns are called. A second call for the same table is ignored.
  void table(std::string_view name, std::vector<std::string> columns, std::string_view primary_key = {});
  bool knows(std::string_view name) const { return by_name_.count(std::string(name)) != 0; }
  const std::vector<std::string>* columns(std::string_view name) const;
  // A row of a table that was not told of gets no header.
  void row(std::string_view name, std::vector<TableCell>&& cells);
  // Marks what the data base itself holds for deleted: such rows follow in a table of their own.
  void deleted_row(std::string_view name, std::vector<TableCell>&& cells);
  void points(std::string_view from, std::string_view column, std::string_view to, std::string_view key);
  void finish();

 private:
  struct OneTable {
    std::string name, primary_key;
    std::vector<std::string> columns;
    std::vector<std::vector<TableCell>> rows, deleted;
    std::uint64_t given = 0;  // rows that went out already
  };
  struct Pointer {
    std::string from, column, to, key;
  };
  struct Lookup {
    const OneTable* parent = nullptr;
    std::size_t column = 0;                        // in the child
    std::vector<std::size_t> shown;                // columns of the parent
    std::map<std::string_view, std::size_t> rows;  // key -> row of the parent
  };
  OneTable& get(std::string_view name);
  void stream();
  void give_header(const OneTable& table, const Lookup* lookup, std::string_view suffix);
  void give_row(const std::vector<TableCell>& cells, const Lookup* lookup);
  Lookup lookup_of(const OneTable& child) const;
  bool join(const OneTable& child, std::size_t column, const OneTable& parent, std::size_t key, Lookup& lookup) const;

  TextBuilder& out_;
  std::size_t most_held_;
  std::size_t held_ = 0;
  bool streaming_ = false;
  std::string open_;  // the table that is being given
  std::vector<OneTable> tables_;
  std::map<std::string, std::size_t> by_name_;
  std::vector<Pointer> pointers_;
};

}  // namespace spillmap
