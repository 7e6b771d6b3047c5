#include "notify/contacts.h"

#include <toml++/toml.h>

#include "model/us_state.h"

extern "C" const char spillmap_notify_contacts[], spillmap_notify_contacts_end[];

namespace spillmap::notify {
namespace {
class ContactReader {
 public:
  ContactReader(std::string_view text, std::string_view file) : text_(text), file_(file) {}

  Result<Contacts> run() {
    toml::table table;
    try {
      table = toml::parse(text_, file_);
    } catch (const toml::parse_error& e) {
      return fail(ErrorKind::malformed, where(e.source()) + std::string(e.description()));
    }
    Contacts out;
    if (const toml::array* bureaus = table["bureau"].as_array())
      for (const auto& node : *bureaus) {
        SPILLMAP_ASSIGN(Agency agency, read(node));
        out.bureaus.push_back(std::move(agency));
      }
    if (const toml::node* ftc = table.get("ftc")) {
      SPILLMAP_ASSIGN(out.ftc, read(*ftc));
    }
    if (const toml::array* agencies = table["agency"].as_array())
      for (const auto& node : *agencies) {
        SPILLMAP_ASSIGN(Agency agency, read(node));
        const std::string state = text_of(*node.as_table(), "state");
        if (!us_state_name(state))
          return fail(ErrorKind::malformed, where(node.source()) + "state must be a code like \"NY\"");
        out.states[state].push_back(std::move(agency));
      }
    return out;
  }

 private:
  std::string where(const toml::source_region& region) const {
    return file_ + ":" + std::to_string(region.begin.line) + ": ";
  }
  static std::string text_of(const toml::table& table, std::string_view key) {
    return table[key].value_or(std::string());
  }

  Result<Agency> read(const toml::node& node) const {
    if (!node.is_table()) return fail(ErrorKind::malformed, where(node.source()) + "an agency must be a table");
    const toml::table& entry = *node.as_table();
    Agency out;
    out.name = text_of(entry, "name");
    out.phone = text_of(entry, "phone");
    out.website = text_of(entry, "website");
    if (out.name.empty()) return fail(ErrorKind::malformed, where(entry.source()) + "name is missing");
    if (const toml::array* lines = entry["address"].as_array())
      for (const auto& line : *lines) out.address.push_back(line.value_or(std::string()));
    return out;
  }

  std::string text_;
  std::string file_;
};
}  // namespace

Result<Contacts> read_contacts(std::string_view text, std::string_view file_name) {
  return ContactReader(text, file_name).run();
}

Result<Contacts> built_in_contacts() {
  return read_contacts(
      {spillmap_notify_contacts, static_cast<std::size_t>(spillmap_notify_contacts_end - spillmap_notify_contacts)},
      "contacts.toml");
}

}  // namespace spillmap::notify
