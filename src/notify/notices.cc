#include "notify/notices.h"

#include <algorithm>
#include <set>

#include "base/text.h"
#include "base/written.h"
#include "model/recipient.h"
#include "model/us_state.h"
#include "notify/address.h"
#include "notify/filing_facts.h"

extern "C" const char spillmap_notice_bureaus[], spillmap_notice_bureaus_end[];
extern "C" const char spillmap_notice_media[], spillmap_notice_media_end[];
extern "C" const char spillmap_notice_web[], spillmap_notice_web_end[];

namespace spillmap::notify {
namespace {

// Line ends are kept.
std::string escaped(std::string_view text) {
  std::string out = escape_html(text);
  for (std::size_t at = 0; (at = out.find('\n', at)) != std::string::npos; at += 5) out.replace(at, 1, "<br>\n");
  return out;
}

std::string html_of(const RichText& rich) {
  std::string out;
  std::size_t at = 0;
  for (const auto& [begin, end] : rich.bold) {
    out += escaped(std::string_view(rich.text).substr(at, begin - at));
    out += "<strong>" + escaped(std::string_view(rich.text).substr(begin, end - begin)) + "</strong>";
    at = end;
  }
  return out + escaped(std::string_view(rich.text).substr(at));
}

Block bullet(std::string text) {
  Block out;
  out.kind = BlockKind::bullet;
  out.text.text = std::move(text);
  return out;
}

// The people whom some duties speak of, each group once.
class Maker {
 public:
  Maker(const Incident& incident, const Assessment& assessment, const Contacts& contacts)
      : incident_(incident), assessment_(assessment), contacts_(contacts) {}

  Scope scope(const std::vector<const Duty*>& duties) const {
    Scope s;
    const auto set = [&](const std::string& key, std::string value) {
      if (!value.empty()) s.facts.insert("has." + key);
      s.values[key] = std::move(value);
    };
    set("holder.name", incident_.holder.name);
    set("hotline.phone", incident_.hotline.phone);
    set("sender.address", joined_filled(incident_.sender.address, ", "));
    const Contact& filer = incident_.privacy_officer;
    set("filer.line",
        filer.name.empty() ? "" : joined_filled({filer.name, filer.title, filer.phone, filer.email}, ", "));
    for (std::size_t a = 0; a < anchor_count; ++a) {
      const Anchor anchor = static_cast<Anchor>(a);
      const auto day = incident_.facts.date(anchor);
      set("dates." + std::string(to_string(anchor)), day ? long_date(*day) : "");
    }
    for (const char* part : {"what_happened", "what_we_are_doing"}) {
      const auto own = incident_.words.find(part);
      set("words." + std::string(part), own == incident_.words.end() ? "" : paragraphs_of(own->second));
    }
    ElementSet elements;
    for (const std::uint32_t g : groups_of(duties)) elements.add(assessment_.groups[g].facts.elements);
    for (std::size_t e = 0; e < element_count; ++e)
      if (elements.has(static_cast<Element>(e)))
        s.blocks["elements"].push_back(bullet(std::string(label(static_cast<Element>(e)))));
    for (const Agency& bureau : contacts_.bureaus)
      s.blocks["bureaus"].push_back(bullet(
          joined_filled({bureau.name, joined_filled(bureau.address, ", "), bureau.phone, bureau.website}, ", ")));
    std::vector<std::string> names;
    for (const Agency& bureau : contacts_.bureaus) names.push_back(bureau.name);
    set("bureaus.line", "To: " + joined_filled(names, ", "));
    return s;
  }

  Status add(std::vector<Notice>& out, std::string file, std::string_view text, const std::vector<const Duty*>& duties,
             Scope s) {
    SPILLMAP_ASSIGN(const Template form, Template::parse(text, "notices/" + file));
    const std::vector<Block> blocks = form.expand(s, missing_);
    Notice notice;
    notice.title = incident_.holder.name + ": " + file;
    for (const Block& block : blocks)
      if (block.kind == BlockKind::title) notice.title = block.text.text;
    notice.html = html_page(notice.title, blocks);
    notice.file = std::move(file);
    for (const Duty* d : duties) notice.duties.push_back(d->id);
    out.push_back(std::move(notice));
    return {};
  }

  const std::set<std::string>& missing() const { return missing_; }

 private:
  const Incident& incident_;
  const Assessment& assessment_;
  const Contacts& contacts_;
  std::set<std::string> missing_;
};

std::string_view view(const char* begin, const char* end) { return {begin, static_cast<std::size_t>(end - begin)}; }
}  // namespace

Result<std::vector<Notice>> make_notices(const Incident& incident, const Assessment& assessment,
                                         const Contacts& contacts) {
  std::vector<const Duty*> bureaus, media, web;
  for (const Duty& d : assessment.duties) {
    if (!owed(d)) continue;
    if (d.recipient == "credit_bureaus") bureaus.push_back(&d);
    if (d.recipient == "media") media.push_back(&d);
    if (d.recipient == "substitute_web_or_media") web.push_back(&d);
  }
  Maker maker(incident, assessment, contacts);
  std::vector<Notice> out;
  if (!bureaus.empty()) {
    Scope s = maker.scope(bureaus);
    std::uint64_t mailing = 0;
    std::set<std::uint32_t> told;
    for (const Duty& d : assessment.duties)
      if ((owed(d) || d.status == DutyStatus::met_by_other_notice) && is_letter_recipient(d.recipient))
        told.insert(d.groups.begin(), d.groups.end());
    for (const std::uint32_t g : told) mailing += assessment.groups[g].count;
    s.values["count.mailing"] = grouped(mailing);
    s.values["letters_by"] = assessment.binding_deadline ? long_date(*assessment.binding_deadline) : "";
    for (const Duty* d : bureaus)
      s.blocks["states"].push_back(
          bullet(std::string(us_state_name(d->jurisdiction.substr(std::min<std::size_t>(3, d->jurisdiction.size())))
                                 .value_or(d->jurisdiction)) +
                 ": " + grouped(d->count) + " (" + d->citation + ")" +
                 (d->status == DutyStatus::required    ? ""
                  : d->status == DutyStatus::ambiguous ? "; the law can be read both ways"
                                                       : "; if a fact not known yet is so")));
    SPILLMAP_TRY(maker.add(out, "credit-bureaus.html", view(spillmap_notice_bureaus, spillmap_notice_bureaus_end),
                           bureaus, std::move(s)));
  }
  std::set<std::string> states;
  for (const Duty* d : media) states.insert(d->states.begin(), d->states.end());
  for (const std::string& state : states) {
    Scope s = maker.scope(media);
    std::uint64_t count = 0;
    for (const std::uint32_t g : groups_of(media)) {
      const PersonFacts& p = assessment.groups[g].facts;
      if (p.country == "US" && p.region == state) count += assessment.groups[g].count;
    }
    s.values["count.state"] = grouped(count);
    s.values["state.name"] = std::string(us_state_name(state).value_or(state));
    SPILLMAP_TRY(maker.add(out, "media-" + state + ".html", view(spillmap_notice_media, spillmap_notice_media_end),
                           media, std::move(s)));
  }
  if (!web.empty())
    SPILLMAP_TRY(
        maker.add(out, "web-notice.html", view(spillmap_notice_web, spillmap_notice_web_end), web, maker.scope(web)));
  if (!maker.missing().empty()) {
    std::string message = "the incident file does not give what the notices need:";
    for (const std::string& key : maker.missing()) message += (message.ends_with(':') ? " " : ", ") + key;
    return fail(ErrorKind::usage, message);
  }
  std::sort(out.begin(), out.end(), [](const Notice& a, const Notice& b) { return a.file < b.file; });
  return out;
}

std::string html_page(std::string_view title, const std::vector<Block>& blocks) {
  std::string html =
      "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" "
      "content=\"width=device-width, initial-scale=1\">\n"
      "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src "
      "'unsafe-inline'\">\n<title>" +
      escaped(title) +
      "</title>\n<style>\n:root{color-scheme:light}\nbody{font:17px/1.55 Georgia,'Times New "
      "Roman',serif;color:#1b1b1b;background:#fff;max-width:42rem;margin:2rem auto;padding:0 "
      "1rem;overflow-wrap:anywhere}\n"
      "h1{font:600 1.6rem/1.25 system-ui,sans-serif}\nh2{font:600 1.1rem/1.3 system-ui,sans-serif;margin:1.6rem 0 "
      ".4rem}\np,ul{margin:.5rem 0}\n@media "
      "print{body{margin:0;max-width:none}h2{break-after:avoid}}\n</style>\n</head>\n<body>\n<main>\n";
  bool list = false;
  const auto end_list = [&] {
    if (list) html += "</ul>\n";
    list = false;
  };
  for (const Block& block : blocks) {
    if (block.kind != BlockKind::bullet) end_list();
    switch (block.kind) {
      case BlockKind::title: html += "<h1>" + html_of(block.text) + "</h1>\n"; break;
      case BlockKind::heading: html += "<h2>" + html_of(block.text) + "</h2>\n"; break;
      case BlockKind::bullet:
        html += (list ? "" : "<ul>\n") + std::string("<li>") + html_of(block.text) + "</li>\n";
        list = true;
        break;
      case BlockKind::page_break: html += "<hr>\n"; break;
      case BlockKind::columns:
        for (const RichText& cell : block.cells) html += "<p>" + html_of(cell) + "</p>\n";
        break;
      default: html += "<p>" + html_of(block.text) + "</p>\n";
    }
  }
  end_list();
  return html + "</main>\n</body>\n</html>\n";
}

}  // namespace spillmap::notify
