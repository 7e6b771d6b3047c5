#include "extract/formats/mapi/pst.h"

#include <libpff.h>

#include <algorithm>

#include "base/text.h"
#include "extract/formats/bfio_file.h"
#include "extract/formats/mapi/compose.h"
#include "extract/formats/mapi/pst_check.h"
#include "extract/formats/member_names.h"
#include "extract/little_endian.h"

namespace spillmap::mapi {
namespace {

constexpr std::uint32_t most_folder_depth = 64;
constexpr std::uint32_t most_message_depth = 12;
constexpr int most_of_a_kind = 1'000'000;  // entries, recipients, folders: claimed counts are not to be believed
constexpr int most_entries = 10'000;

// The library frees by pointer to pointer.
template <class T, int (*Free)(T**, libpff_error_t**)>
class Held {
 public:
  Held() = default;
  ~Held() {
    if (it_ != nullptr) Free(&it_, nullptr);
  }
  Held(const Held&) = delete;
  Held& operator=(const Held&) = delete;
  T* get() const { return it_; }
  T** out() { return &it_; }
  explicit operator bool() const { return it_ != nullptr; }

 private:
  T* it_ = nullptr;
};
using Item = Held<libpff_item_t, libpff_item_free>;
using RecordSet = Held<libpff_record_set_t, libpff_record_set_free>;
using RecordEntry = Held<libpff_record_entry_t, libpff_record_entry_free>;

struct StoreFile {
  libpff_file_t* it = nullptr;
  StoreFile() = default;
  StoreFile(const StoreFile&) = delete;
  StoreFile& operator=(const StoreFile&) = delete;
  ~StoreFile() {
    if (it == nullptr) return;
    libpff_file_close(it, nullptr);
    libpff_file_free(&it, nullptr);
  }
};

class StoreReader {
 public:
  StoreReader(libpff_file_t* file, const Limits& limits, Sink& sink) : file_(file), limits_(limits), sink_(sink) {
    int page = 0;
    if (libpff_file_get_ascii_codepage(file_, &page, nullptr) == 1 && page > 0) codepage_ = static_cast<unsigned>(page);
  }

  Outcome run() {
    Item root;
    if (libpff_file_get_root_folder(file_, root.out(), nullptr) == 1 && root)
      folder(root.get(), "", 0);
    else
      lose("the folders of the mail store cannot be found");
    orphans();
    if (!stopped_.empty()) return not_read(ItemStatus::partly_read, stopped_);
    if (lost_.empty()) return read_whole();
    return not_read(members_ == 0 ? ItemStatus::corrupt : ItemStatus::partly_read, lost_);
  }

 private:
  void lose(std::string_view reason) {
    if (lost_.empty()) lost_ = reason;
  }

  Properties properties(libpff_item_t* item, int set_index) {
    Properties out;
    out.assume_codepage(codepage_);
    RecordSet set;
    if (libpff_item_get_record_set_by_index(item, set_index, set.out(), nullptr) != 1 || !set) return out;
    int count = 0;
    if (libpff_record_set_get_number_of_entries(set.get(), &count, nullptr) != 1) return out;
    for (int i = 0; i < std::min(count, most_entries); ++i) {
      RecordEntry entry;
      std::uint32_t id = 0, type = 0;
      if (libpff_record_set_get_entry_by_index(set.get(), i, entry.out(), nullptr) != 1 || !entry ||
          libpff_record_entry_get_entry_type(entry.get(), &id, nullptr) != 1 ||
          libpff_record_entry_get_value_type(entry.get(), &type, nullptr) != 1)
        continue;
      if (type != type_int16 && type != type_int32 && type != type_bool && type != type_int64 && type != type_time &&
          type != type_text8 && type != type_text16 && type != type_bytes)
        continue;
      libpff_name_to_id_map_entry_t* name = nullptr;
      if (libpff_record_entry_get_name_to_id_map_entry(entry.get(), &name, nullptr) == 1 && name != nullptr) {
        std::uint8_t kind = 0;
        std::uint32_t number = 0;
        libpff_name_to_id_map_entry_get_type(name, &kind, nullptr);
        if (kind != LIBPFF_NAME_TO_ID_MAP_ENTRY_TYPE_NUMERIC ||
            libpff_name_to_id_map_entry_get_number(name, &number, nullptr) != 1 || number >= 0x10000)
          continue;
        id = named + number;
      }
      // The data of attachments has its own way.
      if (id == attach_data) continue;
      std::size_t bytes = 0;
      if (libpff_record_entry_get_data_size(entry.get(), &bytes, nullptr) != 1 || bytes > limits_.member_bytes)
        continue;
      std::string data(bytes, '\0');
      if (bytes != 0 &&
          libpff_record_entry_get_data(entry.get(), reinterpret_cast<std::uint8_t*>(data.data()), bytes, nullptr) != 1)
        continue;
      out.set(id, static_cast<std::uint16_t>(type), std::move(data));
    }
    return out;
  }

  Object object(libpff_item_t* item, std::uint32_t depth) {
    Object out;
    out.properties = properties(item, 0);
    Item recipients;
    if (libpff_message_get_recipients(item, recipients.out(), nullptr) == 1 && recipients) {
      int count = 0;
      libpff_item_get_number_of_record_sets(recipients.get(), &count, nullptr);
      for (int i = 0; i < std::min(count, most_of_a_kind); ++i)
        out.recipients.push_back(properties(recipients.get(), i));
    }
    int count = 0;
    if (libpff_message_get_number_of_attachments(item, &count, nullptr) == 1) {
      for (int i = 0; i < std::min(count, most_of_a_kind); ++i) {
        Attachment attachment;
        Item one;
        if (libpff_message_get_attachment(item, i, one.out(), nullptr) != 1 || !one) {
          attachment.lost = "an attachment cannot be found in the mail store";
        } else {
          attachment.properties = properties(one.get(), 0);
          take(one.get(), attachment, depth);
        }
        out.attachments.push_back(std::move(attachment));
      }
    }
    return out;
  }

  void take(libpff_item_t* item, Attachment& attachment, std::uint32_t depth) {
    int type = LIBPFF_ATTACHMENT_TYPE_UNDEFINED;
    libpff_attachment_get_type(item, &type, nullptr);
    if (type == LIBPFF_ATTACHMENT_TYPE_ITEM) {
      Item inside;
      if (depth + 1 >= most_message_depth)
        attachment.lost = "messages are attached to each other too deeply";
      else if (libpff_attachment_get_item(item, inside.out(), nullptr) == 1 && inside)
        attachment.message = std::make_unique<Object>(object(inside.get(), depth + 1));
      else
        attachment.lost = "an attached message cannot be found in the mail store";
      return;
    }
    if (type != LIBPFF_ATTACHMENT_TYPE_DATA) return;
    size64_t bytes = 0;
    if (libpff_attachment_get_data_size(item, &bytes, nullptr) != 1) {
      attachment.lost = "the data of an attachment cannot be found in the mail store";
      return;
    }
    if (bytes > limits_.member_bytes) {
      attachment.lost = "an attachment is larger than " + std::to_string(limits_.member_bytes >> 20) + " MiB";
      return;
    }
    std::string data;
    std::string block(64u << 10, '\0');
    while (data.size() < bytes) {
      const ssize_t got = libpff_attachment_data_read_buffer(item, reinterpret_cast<std::uint8_t*>(block.data()),
                                                             block.size(), nullptr);
      if (got <= 0) break;
      data.append(block, 0, static_cast<std::size_t>(got));
    }
    if (data.size() < bytes) {
      attachment.lost = "an attachment breaks off";
      lose("an attachment breaks off");
      if (data.empty()) return;
    }
    attachment.properties.set(attach_data, type_bytes, std::move(data));
  }

  static std::string folder_name(libpff_item_t* folder) {
    std::size_t bytes = 0;
    if (libpff_folder_get_utf8_name_size(folder, &bytes, nullptr) != 1 || bytes == 0 || bytes > 4096) return {};
    std::string name(bytes, '\0');
    if (libpff_folder_get_utf8_name(folder, reinterpret_cast<std::uint8_t*>(name.data()), bytes, nullptr) != 1)
      return {};
    return name.substr(0, name.find('\0'));
  }

  void folder(libpff_item_t* folder_item, const std::string& path, std::uint32_t depth) {
    if (!stopped_.empty()) return;
    if (depth > most_folder_depth) return lose("folders of the mail store stand too deep in each other");
    MemberNames names;
    int count = 0;
    if (libpff_folder_get_number_of_sub_messages(folder_item, &count, nullptr) == 1) {
      for (int i = 0; i < std::min(count, most_of_a_kind) && stopped_.empty(); ++i) {
        Item item;
        if (libpff_folder_get_sub_message(folder_item, i, item.out(), nullptr) != 1 || !item) {
          lose("a message of the folder \"" + scrub_utf8(path) + "\" cannot be found in the mail store");
          continue;
        }
        give(item.get(), path, names);
      }
    } else {
      lose("the messages of a folder cannot be listed");
    }
    count = 0;
    if (libpff_folder_get_number_of_sub_folders(folder_item, &count, nullptr) != 1)
      return lose("the folders in a folder cannot be listed");
    for (int i = 0; i < std::min(count, most_of_a_kind) && stopped_.empty(); ++i) {
      Item item;
      if (libpff_folder_get_sub_folder(folder_item, i, item.out(), nullptr) != 1 || !item) {
        lose("a folder cannot be found in the mail store");
        continue;
      }
      const std::string name = folder_name(item.get());
      folder(item.get(), name.empty() ? path : path + names.unique(name) + "/", depth + 1);
    }
  }

  // Messages that no folder holds any more: deleted ones were stolen, too.
  void orphans() {
    int count = 0;
    if (!stopped_.empty() || libpff_file_get_number_of_orphan_items(file_, &count, nullptr) != 1) return;
    MemberNames names;
    for (int i = 0; i < std::min(count, most_of_a_kind) && stopped_.empty(); ++i) {
      Item item;
      std::uint8_t type = LIBPFF_ITEM_TYPE_UNDEFINED;
      if (libpff_file_get_orphan_item_by_index(file_, i, item.out(), nullptr) != 1 || !item ||
          libpff_item_get_type(item.get(), &type, nullptr) != 1)
        continue;
      switch (type) {
        case LIBPFF_ITEM_TYPE_UNDEFINED:
        case LIBPFF_ITEM_TYPE_ATTACHMENT:
        case LIBPFF_ITEM_TYPE_ATTACHMENTS:
        case LIBPFF_ITEM_TYPE_CONFIGURATION:
        case LIBPFF_ITEM_TYPE_FOLDER:
        case LIBPFF_ITEM_TYPE_RECIPIENTS:
        case LIBPFF_ITEM_TYPE_SUB_ASSOCIATED_CONTENTS:
        case LIBPFF_ITEM_TYPE_SUB_FOLDERS:
        case LIBPFF_ITEM_TYPE_SUB_MESSAGES:
        case LIBPFF_ITEM_TYPE_UNKNOWN: continue;
        default: give(item.get(), "(without a folder)/", names);
      }
    }
  }

  void give(libpff_item_t* item, const std::string& path, MemberNames& names) {
    Composed made = compose(object(item, 0), limits_);
    Member member;
    member.name = path + names.unique(made.name);
    member.bytes = made.bytes.size();
    member.data = as_bytes(made.bytes);
    expanded_ += made.bytes.size();
    if (!made.lost.empty()) {
      member.status = ItemStatus::partly_read;
      member.reason = made.lost;
    }
    if (++members_ > limits_.members) {
      stopped_ = "the mail store has more than " + std::to_string(limits_.members) + " messages";
      return;
    }
    if (expanded_ > limits_.expanded_bytes) {
      stopped_ = "the mail store expands to more than " + std::to_string(limits_.expanded_bytes >> 20) + " MiB";
      return;
    }
    if (const Status taken = sink_.member(member); !taken) stopped_ = taken.error().message;
  }

  libpff_file_t* file_;
  const Limits& limits_;
  Sink& sink_;
  unsigned codepage_ = 0;
  std::uint32_t members_ = 0;
  std::uint64_t expanded_ = 0;
  std::string lost_, stopped_;
};

}  // namespace

Sureness sniff_pst(ByteView bytes) {
  const std::string_view text = as_text(bytes);
  return text.starts_with("!BDN") ? 90 : 0;
}

Outcome read_pst(ByteView bytes, const Limits& limits, Sink& sink) {
  const std::string_view text = as_text(bytes);
  if (text.size() < 564) return not_read(ItemStatus::corrupt, "the mail store breaks off in its header");
  const bool wide = le16(text, 10) >= 21;
  const std::uint64_t claimed = wide ? le64(text, 184) : le32(text, 168);
  BfioFile stored(bytes);
  StoreFile file;
  if (!stored.ok() || libpff_file_initialize(&file.it, nullptr) != 1)
    return not_read(ItemStatus::skipped, "no memory for the mail store");
  if (libpff_file_open_file_io_handle(file.it, stored.handle(), LIBPFF_OPEN_READ, nullptr) != 1)
    return not_read(ItemStatus::corrupt,
                    claimed > text.size() ? "the mail store breaks off" : "the mail store is damaged");
  Outcome outcome = StoreReader(file.it, limits, sink).run();
  if (outcome.status != ItemStatus::read) return outcome;
  if (claimed > text.size())
    return not_read(ItemStatus::partly_read, "the mail store breaks off: " + std::to_string(text.size()) + " of " +
                                                 std::to_string(claimed) + " bytes are there");
  const std::string damage = damage_of_store(bytes);
  return damage.empty() ? outcome : not_read(ItemStatus::partly_read, damage);
}

}  // namespace spillmap::mapi
