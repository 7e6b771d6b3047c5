// From one letter's facts to its words: scope, templates, sheet.
#pragma once

#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "notify/notify.h"
#include "notify/press.h"
#include "notify/template.h"

namespace spillmap::notify {

// What the duties of a group of people ask of a letter to them.
struct GroupView {
  std::set<std::string, std::less<>> tags, laws;
  std::set<std::string> jurisdictions;
  unsigned months = 0;           // of paid services that a law demands
  std::string months_law;        // which one
  bool owed = false;             // some law asks for a letter, or may ask for it
  std::vector<std::string> why;  // "us-ny/individuals required (N.Y. Gen. Bus. Law § 899-aa(2))"
};
std::vector<GroupView> group_views(const Assessment& assessment);

// All by which two letters of one run differ. Plain values, so that they go to another process.
struct Letter {
  std::string person, number, code, person_name, reader_name;  // reader_name: guardian or representative, may be empty
  std::string language, state, email;
  std::vector<std::string> envelope;  // lines, names first
  std::uint32_t group = 0, elements = 0;
  Variant variant = Variant::adult;
  Channel channel = Channel::letter;
  bool plain = false;  // nothing outside tells of the service
};

class Composer {
 public:
  // Views of what the caller holds; all of it must outlive the composer.
  Composer(const Input& input, const Options& options, const std::vector<GroupView>& groups, Day date);

  const Language& language(const Letter& letter) const;
  // Whether the letter must not say what happened, and whether a sheet with what HIPAA demands goes with it.
  bool quiet(const Letter& letter) const;
  bool insert(const Letter& letter) const;
  bool contradiction(const Letter& letter) const;  // one law demands what another forbids
  bool offer(const Letter& letter) const;
  std::string title(const Letter& letter) const;

  std::vector<Block> blocks(const Letter& letter, std::set<std::string>& missing) const;
  Sheet sheet(const Letter& letter, std::set<std::string>& missing) const;
  std::vector<Block> email_blocks(const Letter& letter, std::set<std::string>& missing) const;
  std::string email(const Letter& letter, std::set<std::string>& missing) const;
  std::string substitute(const Language& language, ElementSet elements, std::set<std::string>& missing) const;
  // Which kind of letter it is: equal for letters of the same words, apart from names, numbers, elements and agencies
  // of the state.
  std::string kind(const Letter& letter) const;
  // Below which name and address the letter is sent: one line.
  std::string return_address(const Letter& letter) const;
  DocumentInfo info(const Letter& letter) const;

 private:
  Scope scope(const Letter& letter) const;
  void static_scope(Scope& scope, const Language& language) const;

  const Input& input_;
  const Options& options_;
  const std::vector<GroupView>& groups_;
  Day date_;
  std::uint64_t total_ = 0;
};

// Blocks as plain text for e-mail, lines of at most 76 characters where words allow it.
std::string plain_text(const std::vector<Block>& blocks, const std::vector<std::string>& closing);

}  // namespace spillmap::notify
