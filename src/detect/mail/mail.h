// People in the headers of a message: who sent it and who got it.
#pragma once

#include <string_view>
#include <vector>

#include "model/finding.h"
#include "model/text.h"

namespace spillmap::detect {

// Appends name and address findings for From, To, Cc, Bcc, Reply-To and Sender: how = metadata, locator.field = the
// header, locator.row = which of its addresses, so that name and address of one person can be put together.
void read_mail_headers(const TextPart& part, std::vector<Finding>& out);

// A header that holds those addresses and the names before them.
bool is_address_header(std::string_view name);

// An address at a provider of private mailboxes; others are taken for an organisation's.
bool is_private_mail(std::string_view address);

// "ann.brown402@...": with many others of that name the mailbox has a number, as offices hardly give it.
bool is_numbered_mailbox(std::string_view address);

}  // namespace spillmap::detect
