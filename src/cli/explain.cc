#include "pipeline/explain.h"

#include <fcntl.h>
#include <sys/stat.h>

#include <CLI/CLI.hpp>
#include <sstream>

#include "base/fd.h"
#include "base/text.h"
#include "cli/command.h"
#include "cli/explain_view.h"
#include "cli/files.h"
#include "cli/json.h"
#include "cli/passwords_file.h"
#include "cli/text.h"
#include "model/knowledge.h"
#include "pipeline/mask.h"
#include "pipeline/own_rules.h"

namespace spillmap::cli {
namespace {
using pipeline::ExplainedMessage;

struct Options {
  std::string file, html, passwords_file, rules;
  int context = -1;
  std::uint64_t most_mib = 8;
};

Json finding_json(const Finding& f, const ExplainedMessage::Span& span, bool reveal) {
  return {{"element", id(f.element)},
          {"value", reveal ? f.value : pipeline::masked(f.element, f.value, f.normalized)},
          {"normalized", reveal ? f.normalized : pipeline::masked(f.element, f.normalized, f.normalized)},
          {"begin", span.begin},
          {"end", span.end},
          {"locator", f.locator.to_string()},
          {"confidence", f.confidence},
          {"by_form", f.confidence - span.by_words},
          {"by_words", span.by_words},
          {"how", to_string(f.how)},
          {"reason", f.reason},
          {"label", span.label},
          {"holder", to_string(f.holder)},
          {"exposes", is_exposure(f)},
          {"sensitive", flags_to_string(f.flags)}};
}

Json mention_json(const Mention& m) {
  return {{"name", m.name.display()},
          {"role", to_string(m.role)},
          {"subject", m.subject},
          {"deceased", m.deceased},
          {"confidence", m.confidence},
          {"reason", m.reason},
          {"findings", m.findings},
          {"guardian_of", m.guardian_of < 0 ? Json() : Json(m.guardian_of)},
          {"spouse_of", m.spouse_of < 0 ? Json() : Json(m.spouse_of)}};
}

// The text goes with its findings masked in it only when the whole is revealed: places count bytes of what stands
// there.
class JsonItems : public pipeline::ExplainSink {
 public:
  explicit JsonItems(bool reveal) : reveal_(reveal) {}
  Status begin(const std::string& path, const std::string& format, std::uint64_t bytes) override {
    open_.push_back(items_.size());
    items_.push_back({{"path", path}, {"format", format}, {"bytes", bytes}, {"status", ""}, {"reason", ""}});
    items_.back()["parts"] = Json::array();
    return {};
  }
  Status part(const std::string&, const ExplainedMessage& part) override {
    if (open_.empty()) return fail(ErrorKind::internal, "a part of no item");
    Json findings = Json::array(), mentions = Json::array();
    for (std::size_t i = 0; i < part.page.findings.size(); ++i)
      findings.push_back(finding_json(part.page.findings[i], part.spans[i], reveal_));
    for (const Mention& m : part.page.mentions) mentions.push_back(mention_json(m));
    Json out = {{"text_bytes", part.text.size()}, {"recognised", part.ocr}};
    if (reveal_) out["text"] = part.text;
    out["findings"] = std::move(findings);
    out["mentions"] = std::move(mentions);
    items_[open_.back()]["parts"].push_back(std::move(out));
    return {};
  }
  Status end(const std::string& path, const ContentInfo& info) override {
    std::size_t item = items_.size();
    if (!open_.empty() && items_[open_.back()]["path"] == path) {
      item = open_.back();
      open_.pop_back();
    } else {
      items_.push_back({{"path", path}, {"format", info.format}, {"bytes", info.bytes}});
      items_.back()["parts"] = Json::array();
    }
    items_[item]["status"] = to_string(info.status);
    items_[item]["reason"] = info.reason;
    return {};
  }
  Json take() { return std::move(items_); }

 private:
  bool reveal_;
  Json items_ = Json::array();
  std::vector<std::size_t> open_;
};

std::string last_words(const pipeline::ExplainSummary& s) {
  std::string out = count_of(s.items, "item", "items") + ", " + count_of(s.findings, "finding", "findings") + ", " +
                    count_of(s.mentions, "mention of a person", "mentions of people");
  if (s.unread != 0) out += "; not fully read: " + grouped(s.unread);
  if (s.cut) out += "; the rest is left out (more with --most-text)";
  return out + ".";
}

int explain(Program& program, const Options& o) {
  const Settings& s = program.settings;
  const auto passwords = read_passwords(o.passwords_file);
  if (!passwords) return program.failed(passwords.error());
  const std::string name = printable_path(o.file);
  const UniqueFd file(::open(o.file.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
  struct stat now {};
  if (file.get() < 0 || ::fstat(file.get(), &now) != 0)
    return program.failed({ErrorKind::usage, fail_errno("cannot open " + name).value().message});
  if (!S_ISREG(now.st_mode))
    return program.failed({ErrorKind::usage, name + (S_ISDIR(now.st_mode) ? " is a folder; name one file in it"
                                                                          : " is no file that can be read")});
  pipeline::ExplainOptions options;
  options.passwords = &*passwords;
  if (!o.rules.empty()) {
    const auto book = pipeline::read_own_rules(o.rules);
    if (!book) return program.failed(book.error());
    Knowledge knowledge;
    knowledge.rules = book->rules;
    Writer out;
    put(out, knowledge);
    options.knowledge = out.take();
  }
  options.most_text_bytes = o.most_mib << 20;
  const auto run = [&](pipeline::ExplainSink& sink) {
    return pipeline::explain_file(file.get(), static_cast<std::uint64_t>(now.st_size), name.substr(name.rfind('/') + 1),
                                  options, sink);
  };
  const ExplainHow how{s.reveal, o.context};
  Result<pipeline::ExplainSummary> summary;
  if (s.json) {
    JsonItems items(s.reveal);
    summary = run(items);
    if (summary) write_json(program.out, {{"items", items.take()}, {"cut", summary->cut}});
  } else if (!o.html.empty()) {
    std::ostringstream page;
    open_page(page, name.substr(name.rfind('/') + 1), s.reveal);
    const auto canvas = html_canvas(page);
    ExplainView view(*canvas, how);
    summary = run(view);
    if (summary) {
      close_page(page, last_words(*summary));
      if (const Status written = write_small_file(o.html, page.str(), true); !written)
        return program.failed(written.error());
      if (!s.quiet)
        program.out << shown(printable_path(o.html)) << ": " << last_words(*summary)
                    << " Open it in a browser; it needs no network.\n";
    }
  } else {
    const auto canvas = text_canvas(program.out, is_terminal(program));
    ExplainView view(*canvas, how);
    summary = run(view);
    if (summary && !s.quiet) program.out << '\n' << last_words(*summary) << '\n';
  }
  if (!summary) return program.failed(summary.error());
  return summary->unread == 0 && !summary->cut ? exit_done : exit_unread;
}
}  // namespace

void add_explain(CLI::App& parent, Program& program) {
  CLI::App* command = parent.add_subcommand("explain", "Show the text of one file with every finding, rule and person");
  auto o = std::make_shared<Options>();
  command->add_option("file", o->file, "The file; what is in it, if it is a container, is shown member by member")
      ->required()
      ->type_name("FILE");
  auto* html = command
                   ->add_option("--html", o->html,
                                "Write a page in colour to this file, to be opened in a browser, instead of the text")
                   ->type_name("OUT");
  command->add_option("--context", o->context, "Show only lines with a finding, and so many before and after each")
      ->check(CLI::Range(0, 1000).description(""))
      ->type_name("LINES");
  command->add_option("--most-text", o->most_mib, "End after so much text, in MiB (default: 8)")
      ->check(CLI::Range(std::uint64_t{1}, std::uint64_t{256}).description(""))
      ->type_name("MIB");
  command
      ->add_option("--passwords", o->passwords_file,
                   "Try each line of this file (UTF-8) on everything that is encrypted")
      ->type_name("FILE");
  command->add_option("--rules", o->rules, "Use the rules of your own in this folder as well (see 'spillmap rules')")
      ->type_name("DIR");
  command->add_flag("--reveal", program.settings.reveal,
                    "Show numbers in full; nothing keeps that you did, for there is no case here");
  command->add_flag("--quiet", program.settings.quiet, "Say only what was asked for, and errors");
  command->add_flag("--json", program.settings.json, "Answer in JSON, for programs; with --reveal the text, too")
      ->excludes(html);
  command->footer(
      "Of each line the findings stand in brackets with a number, and below it, for each number: the element, whose\n"
      "it was taken for, how sure it is and what of that its form and the words beside it gave, the rule, and the\n"
      "place. Then the people of that part of the text, with the role of each and why these values are theirs.\n\n"
      "The file is read as in a scan, by a process that can do nothing else, and no case is made. What the whole "
      "share\n"
      "says of a person (who is one human being with whom) is not known here: see 'spillmap show PERSON --why'.\n\n"
      "Without --reveal numbers are masked, those too in which nothing was found (seven digits and more). Colour "
      "comes\n"
      "on a terminal only, and not where NO_COLOR is set.\n\n"
      "Exit status 3: shown, but not everything could be read, or there was more than --most-text.\n\nExamples:\n"
      "  spillmap explain intake.docx\n  spillmap explain --context 2 backup.zip\n"
      "  spillmap explain --html intake.html intake.docx\n");
  command->callback([&program, o] { program.run = [&program, o] { return explain(program, *o); }; });
}

}  // namespace spillmap::cli
