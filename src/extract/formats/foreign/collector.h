// What the import filters of other programs' documents (librevenge: WordPerfect, Works, Visio, Publisher, iWork ...)
// tell, as Text. The filters speak four dialects, one each for texts, drawings, sheets and slides; they agree in the
// names that matter, so one collector listens to all of them.
#pragma once

#include <librevenge/librevenge.h>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "extract/builder.h"

namespace spillmap::foreign {

// Thrown into a filter that goes on for too long or whose text nobody takes any more.
struct Enough {};

class Collector final : public librevenge::RVNGTextInterface,
                        public librevenge::RVNGDrawingInterface,
                        public librevenge::RVNGSpreadsheetInterface,
                        public librevenge::RVNGPresentationInterface {
 public:
  using Properties = librevenge::RVNGPropertyList;

  Collector(TextBuilder& out, Sink& sink, const Limits& limits) : out_(out), sink_(sink), limits_(limits) {}
  // What a filter that failed has left open.
  void close_all();
  // Text that the document keeps of what was deleted.
  void deleted(std::string_view text);
  bool any_text() const { return any_text_; }
  const Status& member_status() const { return member_status_; }

  void setDocumentMetaData(const Properties& properties) override;
  void insertText(const librevenge::RVNGString& text) override;
  void insertTab() override { append("\t"); }
  void insertSpace() override { append(" "); }
  void insertLineBreak() override { line_end(); }
  void closeParagraph() override { line_end(); }
  void closeListElement() override { line_end(); }
  void openListElement(const Properties&) override { step(); }
  void openParagraph(const Properties&) override { step(); }

  void openPageSpan(const Properties&) override { step(); }
  void startPage(const Properties&) override { next_page(); }
  void startSlide(const Properties&) override { next_page(); }

  void openHeader(const Properties&) override { enter(RunKind::header_footer); }
  void closeHeader() override { leave(); }
  void openFooter(const Properties&) override { enter(RunKind::header_footer); }
  void closeFooter() override { leave(); }
  void startMasterPage(const Properties&) override { enter(RunKind::header_footer); }
  void endMasterPage() override { leave(); }
  void startMasterSlide(const Properties&) override { enter(RunKind::header_footer); }
  void endMasterSlide() override { leave(); }
  void openFootnote(const Properties&) override { enter(RunKind::body); }
  void closeFootnote() override { leave(); }
  void openEndnote(const Properties&) override { enter(RunKind::body); }
  void closeEndnote() override { leave(); }
  void openComment(const Properties&) override { enter(RunKind::comment); }
  void closeComment() override { leave(); }
  void startComment(const Properties&) override { enter(RunKind::comment); }
  void endComment() override { leave(); }
  void startNotes(const Properties&) override { enter(RunKind::comment); }
  void endNotes() override { leave(); }
  void openTextBox(const Properties&) override { enter(RunKind::body); }
  void closeTextBox() override { leave(); }
  void startTextObject(const Properties&) override { enter(RunKind::body); }
  void endTextObject() override { leave(); }
  void openChartTextObject(const Properties&) override { enter(RunKind::body); }
  void closeChartTextObject() override { leave(); }

  void openTable(const Properties&) override { open_table(TableOrigin::document, {}); }
  void closeTable() override { close_table(); }
  void startTableObject(const Properties&) override { open_table(TableOrigin::document, {}); }
  void endTableObject() override { close_table(); }
  void openSheet(const Properties& properties) override;
  void closeSheet() override { close_table(); }
  void openTableRow(const Properties& properties) override { open_row(properties); }
  void closeTableRow() override { close_row(); }
  void openSheetRow(const Properties& properties) override { open_row(properties); }
  void closeSheetRow() override { close_row(); }
  void openTableCell(const Properties& properties) override { open_cell(properties); }
  void closeTableCell() override { close_cell(); }
  void openSheetCell(const Properties& properties) override;
  void closeSheetCell() override { close_cell(); }
  void insertCoveredTableCell(const Properties&) override { step(); }

  void insertBinaryObject(const Properties& properties) override { picture(properties); }
  void drawGraphicObject(const Properties& properties) override { picture(properties); }
  void openLink(const Properties& properties) override;
  void closeLink() override;

  // How it looks and moves.
  void startDocument(const Properties&) override {}
  void endDocument() override {}
  void definePageStyle(const Properties&) override {}
  void defineEmbeddedFont(const Properties&) override {}
  void closePageSpan() override {}
  void defineParagraphStyle(const Properties&) override {}
  void defineCharacterStyle(const Properties&) override {}
  void openSpan(const Properties&) override {}
  void closeSpan() override {}
  void defineSectionStyle(const Properties&) override {}
  void openSection(const Properties&) override {}
  void closeSection() override {}
  void insertField(const Properties&) override {}
  void openOrderedListLevel(const Properties&) override {}
  void openUnorderedListLevel(const Properties&) override {}
  void closeOrderedListLevel() override {}
  void closeUnorderedListLevel() override {}
  void openFrame(const Properties&) override {}
  void closeFrame() override {}
  void insertEquation(const Properties&) override {}
  void openGroup(const Properties&) override {}
  void closeGroup() override {}
  void defineGraphicStyle(const Properties&) override {}
  void drawRectangle(const Properties&) override { step(); }
  void drawEllipse(const Properties&) override { step(); }
  void drawPolygon(const Properties&) override { step(); }
  void drawPolyline(const Properties&) override { step(); }
  void drawPath(const Properties&) override { step(); }
  void drawConnector(const Properties&) override { step(); }
  void endPage() override {}
  void setStyle(const Properties&) override { step(); }
  void startLayer(const Properties&) override {}
  void endLayer() override {}
  void startEmbeddedGraphics(const Properties&) override {}
  void endEmbeddedGraphics() override {}
  void defineSheetNumberingStyle(const Properties&) override {}
  void defineChartStyle(const Properties&) override {}
  void openChart(const Properties&) override {}
  void closeChart() override {}
  void openChartPlotArea(const Properties&) override {}
  void closeChartPlotArea() override {}
  void insertChartAxis(const Properties&) override {}
  void openChartSerie(const Properties&) override {}
  void closeChartSerie() override {}
  void openChartSeries(const Properties&) override {}
  void closeChartSeries() override {}
  void endSlide() override {}
  void setSlideTransition(const Properties&) override {}
  void openAnimationSequence(const Properties&) override {}
  void closeAnimationSequence() override {}
  void openAnimationGroup(const Properties&) override {}
  void closeAnimationGroup() override {}
  void openAnimationIteration(const Properties&) override {}
  void closeAnimationIteration() override {}
  void insertMotionAnimation(const Properties&) override {}
  void insertColorAnimation(const Properties&) override {}
  void insertAnimation(const Properties&) override {}
  void insertEffect(const Properties&) override {}

 private:
  struct Place {
    std::string line;
    RunKind kind = RunKind::body;
  };
  struct Grid {
    bool shown = false;  // a table in a cell of another is text of that cell
    std::uint32_t first_row = 0, row = 0, column = 0;
    std::vector<std::string> cells;
    std::vector<CellKind> kinds;
    std::string cell;
    CellKind kind = CellKind::text;
    bool in_cell = false;
  };

  void step();
  void append(std::string_view text);
  void line_end();
  void enter(RunKind kind);
  void leave();
  void next_page();
  void open_table(TableOrigin origin, std::string sheet);
  void close_table();
  void open_row(const Properties& properties);
  void close_row();
  void open_cell(const Properties& properties);
  void close_cell();
  void picture(const Properties& properties);
  Grid* cell_in_use() { return !grids_.empty() && grids_.back().in_cell ? &grids_.back() : nullptr; }

  TextBuilder& out_;
  Sink& sink_;
  const Limits limits_;
  Status member_status_;
  std::vector<Place> places_ = {Place{}};
  std::vector<Grid> grids_;
  std::string link_;
  std::uint64_t steps_ = 0, taken_bytes_ = 0;
  std::uint32_t page_ = 0, pictures_ = 0;
  bool any_text_ = false;
};

}  // namespace spillmap::foreign
