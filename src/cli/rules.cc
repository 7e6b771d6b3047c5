#include <CLI/CLI.hpp>
#include <filesystem>

#include "base/text.h"
#include "cli/command.h"
#include "cli/json.h"
#include "cli/text.h"
#include "pipeline/own_rules.h"

namespace spillmap::cli {
namespace {
using pipeline::OwnFailure;
using pipeline::OwnProof;
using pipeline::OwnRuleBook;
using pipeline::OwnRuleInfo;

std::string place_of(const std::string& file, std::uint32_t line) { return file + ":" + std::to_string(line); }

int list_rules(Program& program, const std::string& folder) {
  const auto book = pipeline::read_own_rules(folder);
  if (!book) return program.failed(book.error());
  if (program.settings.json) {
    Json list = Json::array();
    for (const OwnRuleInfo& rule : book->list)
      list.push_back({{"id", rule.id},
                      {"kind", to_string(rule.kind)},
                      {"element", rule.element ? Json(id(*rule.element)) : Json()},
                      {"what", rule.what},
                      {"proofs", rule.proofs},
                      {"file", rule.file},
                      {"line", rule.line}});
    write_json(program.out, {{"rules", list}});
    return exit_done;
  }
  TextTable table({{"RULE", 40}, {"KIND"}, {"ELEMENT", 24}, {"WHAT", 40}, {"PROOFS", 6, true}, {"WHERE"}});
  for (const OwnRuleInfo& rule : book->list)
    table.add({rule.id, std::string(to_string(rule.kind)), rule.element ? std::string(id(*rule.element)) : "any",
               rule.what, std::to_string(rule.proofs), place_of(rule.file, rule.line)});
  table.write(program.out);
  return exit_done;
}

int test_rules(Program& program, const std::string& folder) {
  const auto book = pipeline::read_own_rules(folder);
  if (!book) return program.failed(book.error());
  const auto failures = pipeline::prove(*book, {});
  if (!failures) return program.failed(failures.error());
  if (program.settings.json) {
    Json list = Json::array();
    for (const OwnFailure& failure : *failures) {
      const OwnProof& proof = book->proofs[failure.proof];
      const OwnRuleInfo& rule = book->list[proof.rule];
      list.push_back(
          {{"rule", rule.id}, {"file", rule.file}, {"line", proof.line}, {"text", proof.text}, {"what", failure.what}});
    }
    write_json(program.out,
               {{"rules", book->list.size()}, {"texts", book->proofs.size()}, {"failures", std::move(list)}});
  } else {
    for (const OwnFailure& failure : *failures) {
      const OwnProof& proof = book->proofs[failure.proof];
      const OwnRuleInfo& rule = book->list[proof.rule];
      program.out << shown(place_of(rule.file, proof.line)) << ": " << rule.id << ": '" << shortened(proof.text, 60)
                  << "' " << failure.what << '\n';
    }
    program.out << count_of(book->list.size(), "rule", "rules") << ", "
                << count_of(book->proofs.size(), "text", "texts") << ": "
                << (failures->empty() ? std::string("all hold")
                                      : count_of(failures->size(), "does", "do") + " not hold")
                << '\n';
  }
  return failures->empty() ? exit_done : exit_failed;
}
}  // namespace

void add_rules(CLI::App& parent, Program& program) {
  CLI::App* command = parent.add_subcommand("rules", "List and prove rules of your own for scan and explain");
  command->require_subcommand(1);
  const auto add = [&](const char* name, const char* what, int (*run)(Program&, const std::string&)) {
    CLI::App* sub = command->add_subcommand(name, what);
    auto folder = std::make_shared<std::string>("rules");
    sub->add_option("folder", *folder, "The folder with the .toml files; without it ./rules")->type_name("DIR");
    sub->add_flag("--json", program.settings.json, "Answer in JSON, for programs");
    sub->callback([&program, folder, run] { program.run = [&program, folder, run] { return run(program, *folder); }; });
    return sub;
  };
  add("list", "Show every rule of a folder, with file and line", list_rules);
  CLI::App* test = add("test", "Read each rule's own texts as a scan would, and say which do not hold", test_rules);
  test->footer(
      "Each rule names texts that it must match and texts that it must not. All rules of the folder are in force "
      "while\n"
      "they are read.\n\nExit status: 0 all hold; 1 some do not; 2 a rule is not as it should be: each mistake is "
      "told\n"
      "with file and line.\n");
  command->footer(
      "Numbers by their shape, names of programmes and drugs, and values that are never to be reported stand in .toml\n"
      "files. A rule for a client number:\n\n"
      "  [[number]]\n"
      "  id = \"client-number\"\n"
      "  element = \"medical_record_number\"\n"
      "  shape = \"CL-######\"          # a digit, @ a letter, * either; {5,8} so many; a dash may be missing\n"
      "  labels = [\"client no\"]\n"
      "  match = [\"Client no. CL-104482\", \"see CL 104482\"]\n"
      "  no_match = [\"part CL-1044829\"]\n\n"
      "docs/rules.md says the rest. 'spillmap scan --rules DIR' and 'spillmap explain --rules DIR' use them.\n\n"
      "Examples:\n  spillmap rules test my-rules\n  spillmap rules list my-rules\n");
}

}  // namespace spillmap::cli
