#include "notify/proof.h"

#include "base/text.h"
#include "notify/address.h"
#include "notify/number.h"

namespace spillmap::notify {
namespace {
Block block(BlockKind kind, std::string text) {
  Block out;
  out.kind = kind;
  out.text.text = std::move(text);
  return out;
}

std::string counted(std::size_t n, std::string_view what) { return std::to_string(n) + " " + std::string(what); }

// Nobody's name, address, number or code may be in a proof that is passed around.
Letter invented(const Letter& letter, const Language& language) {
  Letter out = letter;
  out.person = "sample";
  out.number = "0000-0000-0000";
  out.person_name = "Jordan Sample";
  if (!out.reader_name.empty()) out.reader_name = "Robin Sample";
  if (!out.code.empty()) out.code = "SAMPLE-CODE";
  if (!out.email.empty()) out.email = "jordan.sample@example.com";
  if (!out.envelope.empty()) {
    const bool guardian = out.variant == Variant::guardian;
    const std::string name = upper_case(out.person_name);
    out.envelope.clear();
    if (guardian || out.variant == Variant::next_of_kin) {
      if (out.reader_name.empty()) {
        out.envelope.push_back(upper_case(language.word(guardian ? "text.guardian_name" : "text.next_of_kin_name")));
        out.envelope.push_back(name);
      } else {
        out.envelope.push_back(upper_case(out.reader_name));
        out.envelope.push_back(upper_case(
            fill(language.word(guardian ? "text.guardian_of" : "text.next_of_kin_of"), {{"name", out.person_name}})));
      }
    } else {
      out.envelope.push_back(name);
    }
    out.envelope.push_back("100 EXAMPLE ST APT 4B");
    out.envelope.push_back("SAMPLETOWN " + (out.state.empty() ? std::string("NY") : out.state) + " 00000");
  }
  return out;
}
}  // namespace

Result<std::string> proof_pdf(const Composer& composer, Press& press, const std::map<std::string, Sample>& samples,
                              const Outcome& outcome, const Options& options, std::size_t most_kinds) {
  Sheet cover;
  cover.language = "en-US";
  cover.page_words = "Page {page} of {pages}";
  cover.footer_left = "Proof, wave " + clean_line(options.wave, 40);
  cover.blocks.push_back(block(BlockKind::title, "Proof of the Letters, Wave " + clean_line(options.wave, 40)));
  const Counts& counts = outcome.counts;
  cover.blocks.push_back(block(
      BlockKind::paragraph,
      counted(counts.letters, "letters on ") + counted(counts.pages, "pages, ") + counted(counts.emails, "e-mails. ") +
          counted(counts.held, "people held for a decision, ") +
          counted(counts.substitute, "who cannot be reached by mail, ") + counted(counts.none, "owed no letter, ") +
          counted(counts.sent_before, "written to before, ") + counted(counts.later, "left for later.")));
  cover.blocks.push_back(block(BlockKind::heading, "To Be Decided or Checked"));
  if (outcome.decisions.empty()) cover.blocks.push_back(block(BlockKind::paragraph, "Nothing."));
  for (const auto& decision : outcome.decisions)
    cover.blocks.push_back(block(BlockKind::bullet, clean_line(decision, 600)));
  cover.blocks.push_back(block(BlockKind::heading, "Kinds of Letters"));
  cover.blocks.push_back(block(BlockKind::paragraph,
                               "Each kind has a sample on the pages that follow, to an invented person. The lists name "
                               "the kind of each letter in "
                               "the column \"version\"."));
  for (const auto& [kind, sample] : samples)
    cover.blocks.push_back(block(
        BlockKind::bullet, kind + ": " +
                               counted(sample.count, sample.letter.channel == Channel::email ? "e-mails" : "letters") +
                               (sample.letter.plain ? ", plain envelope" : "") +
                               (composer.contradiction(sample.letter) ? ", contradicting laws" : "")));
  press.begin();
  SPILLMAP_ASSIGN(unsigned pages, press.add(cover));
  std::size_t shown = 0;
  for (const auto& [kind, sample] : samples) {
    if (++shown > most_kinds) break;
    std::set<std::string> missing;  // none: all were looked at before
    const Letter letter = invented(sample.letter, composer.language(sample.letter));
    Sheet sheet = composer.sheet(letter, missing);
    if (letter.channel == Channel::email) {
      sheet.letterhead.clear();
      sheet.envelope.clear();
      sheet.date.clear();
      sheet.blocks = composer.email_blocks(letter, missing);
    }
    sheet.banner = "PROOF  \u00B7  " + kind + "  \u00B7  " +
                   (letter.channel == Channel::email ? "e-mail"
                    : letter.plain                   ? "plain envelope"
                                                     : "letter");
    SPILLMAP_ASSIGN(const unsigned more, press.add(sheet));
    pages += more;
  }
  SPILLMAP_ASSIGN(const std::string raw, press.end());
  DocumentInfo info;
  if (!samples.empty()) info = composer.info(samples.begin()->second.letter);
  info.language = "en-US";
  info.title = "Proof of letters";
  info.id = document_id(options.case_key, "proof of wave " + options.wave);
  return archive_pdf(raw, info);
}

}  // namespace spillmap::notify
