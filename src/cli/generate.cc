#include "cli/generate.h"

#include <CLI/CLI.hpp>
#include <algorithm>

#include "base/text.h"
#include "cli/version.h"

namespace spillmap::cli {
namespace {
// What a value names, by its type name: decides what a shell offers.
enum class Value { none, file, folder, any };

Value value_of(const CLI::Option& option) {
  if (option.get_items_expected_max() == 0) return Value::none;
  const std::string type = option.get_type_name();
  if (type == "DIR") return Value::folder;
  if (type == "FILE" || type == "PATH") return Value::file;
  return Value::any;
}

std::vector<const CLI::Option*> options_of(const CLI::App& app, bool positional) {
  return app.get_options(
      [&](const CLI::Option* o) { return o->get_positional() == positional && !o->get_group().empty(); });
}

std::vector<const CLI::App*> commands_of(const CLI::App& app) {
  return app.get_subcommands([](const CLI::App* sub) { return !sub->get_group().empty(); });
}

// "incident", "incident init", …: every command with those below it, as they are called.
struct Command {
  std::string name;
  const CLI::App* app;
};
std::vector<Command> all_commands(const CLI::App& app) {
  std::vector<Command> out;
  for (const CLI::App* command : commands_of(app)) {
    out.push_back({command->get_name(), command});
    for (const CLI::App* below : commands_of(*command))
      out.push_back({command->get_name() + " " + below->get_name(), below});
  }
  return out;
}

std::string names_below(const CLI::App& app) {
  std::string out;
  for (const CLI::App* below : commands_of(app)) out += (out.empty() ? "" : " ") + below->get_name();
  return out;
}

std::string names_of(const CLI::Option& option, std::string_view separator) {
  std::string out;
  for (const std::string& name : option.get_snames()) out += (out.empty() ? "" : std::string(separator)) + "-" + name;
  for (const std::string& name : option.get_lnames()) out += (out.empty() ? "" : std::string(separator)) + "--" + name;
  return out;
}

std::vector<std::string> split_names(const CLI::Option& option) {
  std::vector<std::string> out;
  for (const std::string& name : option.get_snames()) out.push_back("-" + name);
  for (const std::string& name : option.get_lnames()) out.push_back("--" + name);
  return out;
}

// --- man -------------------------------------------------------------------------------------------------------------

std::string roff(std::string_view text) {
  std::string out;
  bool line_start = true;
  for (const char c : text) {
    if (line_start && (c == '.' || c == '\'')) out += "\\&";
    if (c == '\\')
      out += "\\e";
    else if (c == '-')
      out += "\\-";
    else
      out += c;
    line_start = c == '\n';
  }
  return out;
}

// Indented lines are examples: kept as they are.
std::string roff_paragraphs(std::string_view text) {
  std::string out;
  bool example = false;
  for (const std::string_view line : split(text, '\n')) {
    const bool indented = line.starts_with("  ");
    if (indented != example) out += indented ? ".PP\n.nf\n.RS 2\n" : ".RE\n.fi\n.PP\n";
    example = indented;
    if (line.empty())
      out += ".PP\n";
    else
      out += roff(indented ? line.substr(2) : line) + "\n";
  }
  if (example) out += ".RE\n.fi\n";
  return out;
}

std::string roff_options(const CLI::App& app) {
  std::string out;
  for (const bool positional : {true, false}) {
    for (const CLI::Option* o : options_of(app, positional)) {
      out += ".TP\n";
      if (positional)
        out += "\\fI" + roff(o->get_type_name()) + "\\fR\n";
      else
        out += "\\fB" + roff(names_of(*o, ", ")) + "\\fR" +
               (value_of(*o) == Value::none ? "" : " \\fI" + roff(o->get_type_name()) + "\\fR") + "\n";
      out += roff(o->get_description()) + "\n";
    }
  }
  return out;
}

std::string man(const CLI::App& app) {
  std::string out = ".TH SPILLMAP 1 \"\" \"spillmap " + std::string(version) + "\" \"User Commands\"\n";
  out += ".SH NAME\nspillmap \\- map a data spill to the people in it\n.SH SYNOPSIS\n";
  for (const auto& [name, command] : all_commands(app)) {
    if (command->get_require_subcommand_min() > 0) continue;
    out += ".B spillmap " + name + "\n";
    for (const CLI::Option* o : options_of(*command, true)) out += "\\fI" + roff(o->get_type_name()) + "\\fR\n";
    out += "[\\fIOPTIONS\\fR]\n.br\n";
  }
  out += ".SH DESCRIPTION\n" + roff_paragraphs(app.get_description()) + ".PP\n" + roff_paragraphs(app.get_footer());
  out += ".SH OPTIONS\n" + roff_options(app);
  out += ".SH COMMANDS\n";
  for (const auto& [name, command] : all_commands(app)) {
    out += ".SS spillmap " + name + "\n" + roff(command->get_description()) + ".\n";
    out += roff_options(*command) + ".PP\n" + roff_paragraphs(command->get_footer());
  }
  return out;
}

// --- shells ----------------------------------------------------------------------------------------------------------

std::string bash(const CLI::App& app) {
  std::string words, options, values, nested;
  for (const CLI::App* command : commands_of(app)) {
    words += command->get_name() + " ";
    const std::string below = names_below(*command);
    if (below.empty()) continue;
    std::string patterns = below;
    std::replace(patterns.begin(), patterns.end(), ' ', '|');
    nested += "    " + command->get_name() + ")\n      case ${COMP_WORDS[2]} in " + patterns +
              ") [ \"$COMP_CWORD\" -gt 2 ] && command=\"$command ${COMP_WORDS[2]}\" ;; esac\n" +
              "      [ \"$COMP_CWORD\" -eq 2 ] && below='" + below + "' ;;\n";
  }
  for (const auto& [name, command] : all_commands(app)) {
    std::string names;
    for (const CLI::Option* o : options_of(*command, false)) {
      names += names_of(*o, " ") + " ";
      if (value_of(*o) == Value::none) continue;
      values += "    ";
      const char* separator = "";
      for (const std::string& option : split_names(*o)) {
        values += separator + ("'" + name + " " + option + "'");
        separator = "|";
      }
      values += value_of(*o) == Value::folder ? ") kind=-d ;;\n"
                : value_of(*o) == Value::file ? ") kind=-f ;;\n"
                                              : ") return ;;\n";
    }
    const auto positional = options_of(*command, true);
    const bool paths = !positional.empty() && value_of(*positional[0]) == Value::file;
    options += "    '" + name + "') options='" + names + "'" + (paths ? "; kind=-f" : "") + " ;;\n";
  }
  for (const CLI::Option* o : options_of(app, false)) words += names_of(*o, " ") + " ";
  return "# bash completion for spillmap; made by 'spillmap --generate bash'\n"
         "_spillmap() {\n"
         "  local current=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} command=${COMP_WORDS[1]}\n"
         "  local options='' kind='' below=''\n"
         "  COMPREPLY=()\n"
         "  if [ \"$COMP_CWORD\" -eq 1 ]; then\n"
         "    COMPREPLY=($(compgen -W '" +
         words +
         "' -- \"$current\"))\n"
         "    return\n"
         "  fi\n"
         "  case $command in\n" +
         nested +
         "  esac\n"
         "  case $command in\n" +
         options +
         "  esac\n"
         "  if [ -n \"$below\" ] && [[ $current != -* ]]; then\n"
         "    COMPREPLY=($(compgen -W \"$below\" -- \"$current\"))\n"
         "    return\n"
         "  fi\n"
         "  if [[ $current == -* ]]; then\n"
         "    COMPREPLY=($(compgen -W \"$options\" -- \"$current\"))\n"
         "    return\n"
         "  fi\n"
         "  case \"$command $before\" in\n" +
         values +
         "  esac\n"
         "  [ -n \"$kind\" ] || return\n"
         "  compopt -o filenames 2>/dev/null\n"
         "  local IFS=$'\\n'\n"
         "  COMPREPLY=($(compgen $kind -- \"$current\"))\n"
         "}\n"
         "complete -F _spillmap spillmap\n";
}

std::string quoted(std::string_view text, std::string_view escaped) {
  std::string out;
  for (const char c : text) {
    if (c == '\'') {
      out += "'\\''";
      continue;
    }
    if (escaped.find(c) != std::string_view::npos) out += '\\';
    out += c;
  }
  return out;
}

std::string zsh(const CLI::App& app) {
  std::string out =
      "#compdef spillmap\n# made by 'spillmap --generate zsh'\n_spillmap() {\n  local line state\n"
      "  _arguments -C";
  for (const CLI::Option* o : options_of(app, false)) {
    for (const std::string& name : split_names(*o))
      out += " \\\n    '" + name + "[" + quoted(o->get_description(), "[]:\\") + "]'";
  }
  out +=
      " \\\n    '1:command:->command' '*::argument:->argument'\n  case $state in\n    command)\n"
      "      local -a commands=(\n";
  for (const CLI::App* command : commands_of(app))
    out += "        '" + command->get_name() + ":" + quoted(command->get_description(), ":\\") + "'\n";
  out += "      )\n      _describe command commands ;;\n    argument)\n      case $line[1] in\n";
  for (const CLI::App* command : commands_of(app)) {
    out += "        " + command->get_name() + ") _arguments";
    // What stands below a command offers its options together with the command's own, each once.
    std::vector<const CLI::App*> apps = commands_of(*command);
    apps.insert(apps.begin(), command);
    std::vector<std::string> offered;
    for (const CLI::App* a : apps)
      for (const CLI::Option* o : options_of(*a, false)) {
        for (const std::string& name : split_names(*o)) {
          if (std::find(offered.begin(), offered.end(), name) != offered.end()) continue;
          offered.push_back(name);
          out += " \\\n          '" + name + "[" + quoted(o->get_description(), "[]:\\") + "]";
          switch (value_of(*o)) {
            case Value::none: break;
            case Value::folder: out += ":folder:_files -/"; break;
            case Value::file: out += ":file:_files"; break;
            default: out += ":" + quoted(o->get_type_name(), "[]:\\") + ": "; break;
          }
          out += "'";
        }
      }
    if (const std::string below = names_below(*command); !below.empty())
      out += " \\\n          '1:command:(" + below + ")' \\\n          '*:path:_files'";
    for (const CLI::Option* o : options_of(*command, true))
      out += value_of(*o) == Value::file ? " \\\n          '*:path:_files'"
                                         : " \\\n          '1:" + quoted(o->get_type_name(), ":\\") + ": '";
    out += " ;;\n";
  }
  out += "      esac ;;\n  esac\n}\n_spillmap \"$@\"\n";
  return out;
}

std::string fish_quoted(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (c == '\'' || c == '\\') out += '\\';
    out += c;
  }
  return out;
}

std::string fish(const CLI::App& app) {
  std::string out = "# fish completion for spillmap; made by 'spillmap --generate fish'\ncomplete -c spillmap -f\n";
  const auto line = [&](const std::string& condition, const CLI::Option& o) {
    out += "complete -c spillmap -n '" + condition + "'";
    for (const std::string& name : o.get_snames()) out += " -s " + name;
    for (const std::string& name : o.get_lnames()) out += " -l " + name;
    switch (value_of(o)) {
      case Value::none: break;
      case Value::folder: out += " -x -a '(__fish_complete_directories)'"; break;
      case Value::file: out += " -r -F"; break;
      default: out += " -x"; break;
    }
    out += " -d '" + fish_quoted(o.get_description()) + "'\n";
  };
  for (const CLI::Option* o : options_of(app, false)) line("__fish_use_subcommand", *o);
  for (const CLI::App* command : commands_of(app)) {
    const std::string here = "__fish_seen_subcommand_from " + command->get_name();
    out += "complete -c spillmap -n __fish_use_subcommand -a " + command->get_name() + " -d '" +
           fish_quoted(command->get_description()) + "'\n";
    for (const CLI::Option* o : options_of(*command, false)) line(here, *o);
    for (const CLI::Option* o : options_of(*command, true))
      if (value_of(*o) == Value::file) out += "complete -c spillmap -n '" + here + "' -F\n";
    for (const CLI::App* below : commands_of(*command)) {
      out += "complete -c spillmap -n '" + here + "; and not __fish_seen_subcommand_from " + names_below(*command) +
             "' -a " + below->get_name() + " -d '" + fish_quoted(below->get_description()) + "'\n";
      const std::string there = here + "; and __fish_seen_subcommand_from " + below->get_name();
      for (const CLI::Option* o : options_of(*below, false)) line(there, *o);
      for (const CLI::Option* o : options_of(*below, true))
        if (value_of(*o) == Value::file) out += "complete -c spillmap -n '" + there + "' -F\n";
    }
  }
  return out;
}
}  // namespace

std::string generated(const CLI::App& app, std::string_view kind) {
  if (kind == "man") return man(app);
  if (kind == "bash") return bash(app);
  return kind == "zsh" ? zsh(app) : fish(app);
}

}  // namespace spillmap::cli
