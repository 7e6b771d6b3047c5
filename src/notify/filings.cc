#include "notify/filings.h"

#include <toml++/toml.h>

#include <algorithm>
#include <map>
#include <set>

#include "base/joined_files.h"
#include "base/text.h"
#include "notify/csv.h"
#include "notify/filing_facts.h"

extern "C" const char spillmap_forms[], spillmap_forms_end[];

namespace spillmap::notify {
namespace {

// A pattern is a word, or the beginning of one and '*'.
bool fits(std::string_view pattern, std::string_view text) {
  return pattern.ends_with('*') ? text.starts_with(pattern.substr(0, pattern.size() - 1)) : pattern == text;
}

Result<Form> read_form(const std::string& name, const std::string& text) {
  std::string fault;
  const auto complain = [&](const toml::node& at, const std::string& what) {
    if (fault.empty()) fault = name + ":" + std::to_string(at.source().begin.line) + ": " + what;
  };
  const auto text_of = [&](const toml::table& table, std::string_view key, bool needed) {
    const auto value = table[key].value_exact<std::string>();
    if (!value && (needed || table.contains(key))) complain(table, "has no text " + std::string(key));
    return value.value_or("");
  };
  const auto only_keys = [&](const toml::table& table, std::initializer_list<std::string_view> known) {
    for (const auto& [key, node] : table)
      if (std::find(known.begin(), known.end(), key.str()) == known.end())
        complain(node, "unknown key '" + std::string(key.str()) + "'");
  };
  Form form;
  try {
    const toml::table root = toml::parse(text, name);
    only_keys(root, {"form", "for", "field"});
    const toml::table* head = root["form"].as_table();
    if (head == nullptr) return fail(ErrorKind::malformed, name + ": has no [form]");
    only_keys(*head, {"id", "title", "how", "source", "seen", "confidence"});
    form.id = text_of(*head, "id", true);
    form.title = text_of(*head, "title", true);
    form.how = text_of(*head, "how", true);
    const auto seen = (*head)["seen"].value_exact<toml::date>();
    const std::string confidence = text_of(*head, "confidence", true);
    if (!seen) complain(*head, "has no day on which it was seen");
    if (!confidence_from(confidence))
      complain(*head, "confidence '" + confidence + "' is not one of high, medium, low");
    form.source = text_of(*head, "source", true) + ", read " +
                  (seen ? to_string(make_day(seen->year, seen->month, seen->day)) : std::string()) + ", confidence " +
                  confidence;
    const auto each = [&](std::string_view key, auto visit) {
      const toml::array* array = root[key].as_array();
      if (array == nullptr || array->empty()) {
        complain(root, "has no [[" + std::string(key) + "]]");
        return;
      }
      for (const toml::node& node : *array) {
        if (const toml::table* table = node.as_table())
          visit(*table);
        else
          complain(node, std::string(key) + " is not a table");
      }
    };
    each("for", [&](const toml::table& t) {
      only_keys(t, {"jurisdiction", "recipient", "cite", "title", "file"});
      form.uses.push_back({text_of(t, "jurisdiction", true), text_of(t, "recipient", true), text_of(t, "cite", false),
                           text_of(t, "title", false), text_of(t, "file", true)});
    });
    each("field", [&](const toml::table& t) {
      only_keys(t, {"section", "label", "value", "ask", "note", "only", "choices"});
      FormField field{text_of(t, "section", true),
                      text_of(t, "label", true),
                      text_of(t, "value", false),
                      text_of(t, "ask", false),
                      text_of(t, "note", false),
                      {},
                      {}};
      if (field.value.empty() == field.ask.empty()) complain(t, "needs one of value and ask");
      if (!field.value.empty() && !is_filing_fact(field.value)) complain(t, "'" + field.value + "' is not a fact");
      if (const toml::array* only = t["only"].as_array())
        for (const toml::node& node : *only) field.only.push_back(node.value_or(std::string()));
      if (const toml::table* choices = t["choices"].as_table())
        for (const auto& [key, node] : *choices) field.choices[std::string(key.str())] = node.value_or(std::string());
      form.fields.push_back(std::move(field));
    });
  } catch (const toml::parse_error& e) {
    return fail(ErrorKind::malformed,
                name + ":" + std::to_string(e.source().begin.line) + ": " + std::string(e.description()));
  }
  if (!fault.empty()) return fail(ErrorKind::malformed, fault);
  return form;
}

std::string file_name(const FormUse& use, const Duty& duty) {
  std::string out = use.file;
  const auto replace = [&out](std::string_view what, std::string with) {
    std::replace(with.begin(), with.end(), ':', '-');
    std::replace(with.begin(), with.end(), '_', '-');
    if (const std::size_t at = out.find(what); at != std::string::npos) out.replace(at, what.size(), to_lower(with));
  };
  replace("{place}", duty.jurisdiction);
  replace("{recipient}", duty.recipient.substr(duty.recipient.find(':') + 1));
  return out;
}
}  // namespace

Result<Forms> Forms::from_text(std::vector<std::pair<std::string, std::string>> files) {
  std::sort(files.begin(), files.end());
  Forms out;
  for (const auto& [name, text] : files) {
    SPILLMAP_ASSIGN(Form form, read_form(name, text));
    out.forms_.push_back(std::move(form));
  }
  return out;
}

Result<Forms> Forms::built_in() {
  return from_text(read_joined_files({spillmap_forms, static_cast<std::size_t>(spillmap_forms_end - spillmap_forms)}));
}

std::vector<Filing> make_filings(const Forms& forms, const Incident& incident, const Assessment& assessment) {
  struct Made {
    const Form* form = nullptr;
    const FormUse* use = nullptr;
    std::vector<const Duty*> duties;
  };
  std::map<std::string, Made> pages;
  for (const Duty& duty : assessment.duties) {
    if (duty.status == DutyStatus::not_required || duty.status == DutyStatus::met_by_other_notice) continue;
    const auto serve = [&] {
      for (const Form& form : forms.all())
        for (const FormUse& use : form.uses)
          if (fits(use.jurisdiction, duty.jurisdiction) && fits(use.recipient, duty.recipient) &&
              duty.citation.starts_with(use.cite)) {
            Made& made = pages[file_name(use, duty)];
            if (made.form == nullptr) made = {&form, &use, {}};
            made.duties.push_back(&duty);
            return;
          }
    };
    serve();
  }
  std::vector<Filing> out;
  for (const auto& [file, made] : pages) {
    Filing filing;
    filing.file = file;
    filing.form = made.form->id;
    filing.title = made.use->title.empty() ? made.form->title : made.use->title;
    if (made.use->jurisdiction.ends_with('*')) filing.title += ": " + made.duties.front()->title;
    filing.how = made.form->how;
    filing.source = made.form->source;
    filing.status = made.duties.front()->status;
    std::set<std::string> ids, tags;
    for (const Duty* d : made.duties) {
      ids.insert(d->id);
      tags.insert(d->content.begin(), d->content.end());
      if (d->due && (!filing.due || *d->due < *filing.due)) filing.due = d->due;
      if (d->act_by && (!filing.act_by || *d->act_by < *filing.act_by)) filing.act_by = d->act_by;
      if (d->status == DutyStatus::required) filing.status = DutyStatus::required;
      filing.count = std::max(filing.count, d->count);
    }
    filing.duties.assign(ids.begin(), ids.end());
    filing.content.assign(tags.begin(), tags.end());
    const FilingContext context{incident, assessment, made.duties};
    const std::string& place = made.duties.front()->jurisdiction;
    for (const FormField& f : made.form->fields) {
      if (!f.only.empty() && std::find(f.only.begin(), f.only.end(), place) == f.only.end()) continue;
      FilingField field{f.section, f.label, {}, f.note, f.ask};
      if (!f.value.empty()) {
        FilingFact fact = filing_fact(f.value, context);
        const auto choice = f.choices.find(fact.value);
        field.value = choice == f.choices.end() ? std::move(fact.value) : choice->second;
        if (field.value.empty()) field.to_fill = fact.key.empty() ? "not known" : fact.key + " of the incident file";
      }
      filing.fields.push_back(std::move(field));
    }
    out.push_back(std::move(filing));
  }
  std::stable_sort(out.begin(), out.end(), [](const Filing& a, const Filing& b) {
    return std::tuple(!a.act_by, a.act_by.value_or(Day{}), a.file) <
           std::tuple(!b.act_by, b.act_by.value_or(Day{}), b.file);
  });
  return out;
}

std::string filing_page(const Filing& filing, std::string_view incident_title) {
  std::string html =
      "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" "
      "content=\"width=device-width, initial-scale=1\">\n"
      "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src "
      "'unsafe-inline'\">\n<title>" +
      escape_html(filing.title) +
      "</title>\n<style>\n"
      ":root{color-scheme:light}\n"
      "body{font:16px/1.5 system-ui,sans-serif;color:#1b1b1b;background:#fff;max-width:52rem;margin:2rem "
      "auto;padding:0 1rem}\n"
      "h1{font-size:1.5rem;line-height:1.25;margin:0 0 .25rem}\nh2{font-size:1.05rem;margin:1.75rem 0 .5rem}\n"
      ".head{color:#4a4a4a;margin:0 0 .25rem}\n.due{font-weight:600}\n"
      "table{border-collapse:collapse;width:100%}\nth,td{border-top:1px solid #d5d5d5;padding:.45rem "
      ".5rem;text-align:left;vertical-align:top;overflow-wrap:anywhere}\n"
      "th{width:38%;font-weight:500}\ntd p{margin:0;white-space:pre-line}\n.note{color:#5a5a5a;font-size:.88rem}\n"
      ".fill{color:#8a3b00;background:#fff4e8;border:1px dashed #c98b52;border-radius:4px;padding:.1rem "
      ".4rem;display:inline-block}\n"
      "footer{margin-top:2rem;color:#5a5a5a;font-size:.88rem}\n@media "
      "print{body{margin:0;max-width:none}tr{break-inside:avoid}h2{break-after:avoid}}\n"
      "@media(max-width:30rem){th,td{display:block;width:auto}td{border-top:0;padding-top:0}}\n</style>\n</"
      "head>\n<body>\n<header>\n<h1>" +
      escape_html(filing.title) + "</h1>\n<p class=\"head\">" + escape_html(incident_title) +
      "</p>\n<p class=\"head due\">";
  if (filing.due)
    html += "Due " + long_date(*filing.due) + " (" + weekday_name(*filing.due) + ")";
  else if (filing.act_by)
    html += "The law names no day; planned for " + long_date(*filing.act_by);
  else
    html += "The law names no day";
  if (filing.status != DutyStatus::required)
    html += ". " + std::string(filing.status == DutyStatus::ambiguous
                                   ? "Whether it is owed is open: filing is the safe side"
                                   : "Owed only if a fact that was not given is so");
  html += ".</p>\n<p class=\"head\">How: " + escape_html(filing.how) + "</p>\n</header>\n";
  std::string section;
  for (const FilingField& f : filing.fields) {
    if (f.section != section) {
      html += (section.empty() ? "" : "</table>\n") + std::string("<h2>") + escape_html(f.section) + "</h2>\n<table>\n";
      section = f.section;
    }
    html += "<tr><th scope=\"row\">" + escape_html(f.label);
    if (!f.note.empty()) html += "<div class=\"note\">" + escape_html(f.note) + "</div>";
    html += "</th><td>";
    html += f.to_fill.empty() ? "<p>" + escape_html(f.value) + "</p>"
                              : "<span class=\"fill\">To fill in: " + escape_html(f.to_fill) + "</span>";
    html += "</td></tr>\n";
  }
  if (!section.empty()) html += "</table>\n";
  std::string duties;
  for (const std::string& id : filing.duties) duties += (duties.empty() ? "" : ", ") + id;
  html +=
      "<footer>Duties: " + escape_html(duties) + ". Fields as seen in: " + escape_html(filing.source) +
      ". Forms change: compare with the authority's own page. Research, not legal advice.</footer>\n</body>\n</html>\n";
  return html;
}

std::string filings_csv(const std::vector<Filing>& filings) {
  std::string out = "file,title,due,section,field,value,to_fill\n";
  for (const Filing& filing : filings)
    for (const FilingField& f : filing.fields)
      out += csv_row({filing.file, filing.title, filing.due ? to_string(*filing.due) : "", f.section, f.label, f.value,
                      f.to_fill});
  return out;
}

}  // namespace spillmap::notify
