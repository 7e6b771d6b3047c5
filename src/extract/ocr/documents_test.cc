// Zones and barcodes of identity documents. The persons are invented or are the specimens of the standards.
#include <gtest/gtest.h>

#include "extract/ocr/aamva.h"
#include "extract/ocr/card.h"
#include "extract/ocr/mrz.h"

namespace spillmap::ocr {
namespace {

TEST(MrzTest, ThePassportOfTheStandard) {
  const std::string lines[] = {"P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<",
                               "L898902C36UTO7408122F1204159ZE184226B<<<<<10"};
  const auto zone = find_mrz(lines);
  ASSERT_TRUE(zone);
  EXPECT_EQ(zone->number, "L898902C3");
  EXPECT_EQ(zone->birth, "1974-08-12");
  EXPECT_EQ(zone->expiry, "2012-04-15");
  EXPECT_EQ(zone->nationality, "UTO");
  EXPECT_EQ(zone->name.family, "ERIKSSON");
  EXPECT_EQ(zone->name.given, "ANNA");
  EXPECT_EQ(zone->name.middle, "MARIA");
  EXPECT_EQ(zone->kind, 'P');
}

TEST(MrzTest, LettersReadAsDigitsArePutRight) {
  const std::string lines[] = {"some heading of the page", "P<UT0ERIKSS0N<<ANNA<MARIA<<<<<<<<<<<<",
                               "L8989O2C36UT07408I22F12O4159ZE184226B<<<<<1O"};
  const auto zone = find_mrz(lines);
  ASSERT_TRUE(zone);
  EXPECT_EQ(zone->number, "L898902C3");
  EXPECT_EQ(zone->birth, "1974-08-12");
  EXPECT_EQ(zone->name.family, "ERIKSSON");
}

TEST(MrzTest, IdentityCards) {
  const std::string td1[] = {"I<UTOD231458907<<<<<<<<<<<<<<<", "7408122F1204159UTO<<<<<<<<<<<6",
                             "ERIKSSON<<ANNA<MARIA<<<<<<<<<<"};
  auto zone = find_mrz(td1);
  ASSERT_TRUE(zone);
  EXPECT_EQ(zone->number, "D23145890");
  EXPECT_EQ(zone->birth, "1974-08-12");
  EXPECT_EQ(zone->nationality, "UTO");
  EXPECT_EQ(zone->name.given, "ANNA");
  EXPECT_EQ(zone->kind, 'I');
  const std::string td2[] = {"I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<", "D231458907UTO7408122F1204159<<<<<<<6"};
  zone = find_mrz(td2);
  ASSERT_TRUE(zone);
  EXPECT_EQ(zone->number, "D23145890");
  EXPECT_EQ(zone->name.family, "ERIKSSON");
}

TEST(MrzTest, WhatDoesNotCheckIsNoZone) {
  const std::string lines[] = {"P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<",
                               "L898902C36UTO7408132F1204159ZE184226B<<<<<10"};
  EXPECT_FALSE(find_mrz(lines));
  EXPECT_FALSE(find_mrz({}));
  const std::string wrong_number[] = {"L898912C36UTO7408122F1204159ZE184226B<<<<<10"};
  const auto zone = find_mrz(wrong_number);
  ASSERT_TRUE(zone);
  EXPECT_EQ(zone->number, "");
}

TEST(AamvaTest, ALicence) {
  const auto card = read_aamva(
      "@\n\x1E\rANSI 636001090002DL00410278ZN03190008DLDAQ123456789\nDCSACHTERBERG\nDDEN\nDACWINIFRED\nDDFN\nDADMAE\n"
      "DDGN\nDCAD\nDBB05231971\nDBA05232029\nDBC2\nDAG12 EXAMPLE WAY\nDAHAPT 4\nDAIALBANY\nDAJNY\nDAK122070000  "
      "\nDCGUSA\r");
  ASSERT_TRUE(card);
  EXPECT_FALSE(card->identity_card);
  EXPECT_EQ(card->number, "123456789");
  EXPECT_EQ(card->birth, "1971-05-23");
  EXPECT_EQ(card->name.family, "ACHTERBERG");
  EXPECT_EQ(card->name.given, "WINIFRED");
  EXPECT_EQ(card->name.middle, "MAE");
  EXPECT_EQ(card->address.line, "12 EXAMPLE WAY, APT 4");
  EXPECT_EQ(card->address.city, "ALBANY");
  EXPECT_EQ(card->address.zip, "12207");
}

TEST(AamvaTest, OlderAndOtherCards) {
  const auto canada = read_aamva(
      "@\n\x1E\rANSI 636012030001DL00000192DLDAQF1234-56789\nDCSFARRANT\nDCTLUDO,JAN\nDBB19801203\nDAG1 MAPLE ST");
  ASSERT_TRUE(canada);
  EXPECT_EQ(canada->birth, "1980-12-03");
  EXPECT_EQ(canada->name.given, "LUDO");
  EXPECT_EQ(canada->name.middle, "JAN");
  const auto id =
      read_aamva("@\n\x1E\rANSI 636001090001ID00310200IDDAQ987654321\nDCSFARRANT\nDACLUDO\nDBB12031980\nDAG1 MAPLE ST");
  ASSERT_TRUE(id);
  EXPECT_TRUE(id->identity_card);
  EXPECT_FALSE(read_aamva("https://example.org/"));
  EXPECT_FALSE(read_aamva("DAQ"));
}

TEST(CardTest, TheFrontOfALicence) {
  const auto card = read_card_front(
      "NEW YORK STATE                DRIVER LICENSE\n"
      "                 iD 123 456 789       CLASS D\n"
      "                 ACHTERBERG\n"
      "                 WINIFRED,MAE\n"
      "                 12 EXAMPLE WAY\n"
      "                 SCHENECTADY, NY 12305\n\n"
      "                 pos 05/23/1971\n"
      "                 SEX F EYES BLU HGT 5-04\n"
      "                 ISS 08/04/2021 EXP 05/23/2029\n");
  ASSERT_TRUE(card);
  EXPECT_EQ(card->number, "123 456 789");
  EXPECT_EQ(card->name.family, "ACHTERBERG");
  EXPECT_EQ(card->name.given, "WINIFRED");
  EXPECT_EQ(card->name.middle, "MAE");
  EXPECT_EQ(card->birth, "1971-05-23");
  EXPECT_EQ(card->address.line, "12 EXAMPLE WAY");
  EXPECT_EQ(card->address.city, "SCHENECTADY");
  EXPECT_FALSE(card->identity_card);
}

TEST(CardTest, WhatWasNotReadIsNotMadeUp) {
  const auto card = read_card_front(
      "NEW YORK STATE                DRIVER LICENSE\n"
      "                 \u00A9 123456 789       CLASS D\n"
      "                 ACHTERBERG\n"
      "                 12 EXAMPLE WAY\n"
      "                 SCHENECTADY, NY 12305\n\n"
      "                 vos 05/23/1971\n"
      "                 ISS 08/04/2021 EXP 05/23/2029\n");
  ASSERT_TRUE(card);
  EXPECT_EQ(card->number, "123456 789");
  EXPECT_TRUE(card->name.empty()) << card->name.family << ", " << card->name.given;
  EXPECT_EQ(card->birth, "1971-05-23");
}

TEST(CardTest, OtherCardsAndLetters) {
  const auto card = read_card_front(
      "IDENTIFICATION CARD\n4d DLN F1234567\nLN FARRANT\nFN LUDO JAN\n1 MAPLE ST\nALBANY NY 12207\nDOB 12/03/1980\n");
  ASSERT_TRUE(card);
  EXPECT_TRUE(card->identity_card);
  EXPECT_EQ(card->number, "F1234567");
  EXPECT_EQ(card->name.family, "FARRANT");
  EXPECT_EQ(card->birth, "1980-12-03");
  EXPECT_FALSE(read_card_front("Please bring your driver's license to the office on 05/23/2021.\n"));
  EXPECT_FALSE(read_card_front(""));
}

}  // namespace
}  // namespace spillmap::ocr
