// Serial form of the plain values, used between worker and coordinator and in sealed rows of the case.
// Reading distrusts: sizes and enums are checked, and false comes back when anything is off.
#pragma once

#include <span>
#include <string_view>

#include "base/serial.h"
#include "model/finding.h"
#include "model/item.h"

namespace spillmap {

void put(Writer& out, const Locator& locator);
void put(Writer& out, const PersonName& name);
void put(Writer& out, const Finding& finding);  // without the fields that are for attribution only
void put(Writer& out, const Mention& mention);
void put(Writer& out, const ContentInfo& info);

bool get(Reader& in, Locator& locator);
bool get(Reader& in, PersonName& name);
bool get(Reader& in, Finding& finding);
bool get(Reader& in, Mention& mention);
bool get(Reader& in, ContentInfo& info);

// Findings and mentions of one part of a content. Mention::findings index into `findings` here.
struct ResultPage {
  std::vector<Finding> findings;
  std::vector<Mention> mentions;
};
void put(Writer& out, const ResultPage& page);
bool get(Reader& in, ResultPage& page);  // also checks that every index is in range

// A page as it is needed where many are read: texts are borrowed, the place of each finding is left out. A page of a
// table can hold half a million findings, and each takes several times its length as a Finding.
struct FindingView {
  Element element = Element::name;
  std::uint32_t flags = 0;
  std::uint8_t confidence = 0;
  How how = How::prose;
  std::string_view value, normalized;
};
bool is_exposure(const FindingView& finding);

struct MentionView {
  std::string_view given, middle, family, suffix, nickname;
  bool order_known = false;
  Role role = Role::other;
  bool deceased = false;
  std::span<const std::uint32_t> findings;
  std::int32_t guardian_of = -1, spouse_of = -1;
};

class PageView {
 public:
  PageView() = default;
  PageView(const PageView&) = delete;
  PageView& operator=(const PageView&) = delete;
  explicit PageView(const ResultPage& page);  // borrows from it
  // Accepts exactly the bytes that get() takes for a ResultPage and nothing behind it. Borrows from them.
  bool read(std::string_view bytes);
  const std::vector<FindingView>& findings() const { return findings_; }
  const std::vector<MentionView>& mentions() const { return mentions_; }

 private:
  std::vector<FindingView> findings_;
  std::vector<MentionView> mentions_;
  std::vector<std::uint32_t> indices_;  // what MentionView::findings point into
};

// How many mentions the bytes of a page hold, and whether they are what get() takes for a ResultPage: what whoever only
// passes a page on must know of it.
bool check_page(std::string_view bytes, std::size_t& mentions);

}  // namespace spillmap
