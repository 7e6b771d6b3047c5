// Texts that must and must not give a candidate, with the least (or the forbidden) confidence. Tests and the fuzzer's
// seed corpus live on them. All persons and numbers are invented.
#pragma once

#include <cstdint>
#include <string_view>

#include "model/element.h"

namespace spillmap::detect {

struct Sample {
  Element element;
  std::string_view text, value;
  unsigned least;
  std::uint32_t flags = 0;
};

inline constexpr Sample samples_that_match[] = {
    // Social Security numbers
    {Element::ssn, "SSN: 212-45-6781", "212-45-6781", 95, flag_context},
    {Element::ssn, "her number is 212-45-6781.", "212-45-6781", 65},
    {Element::ssn, "Social Security Number 212 45 6781", "212 45 6781", 95, flag_context},
    {Element::ssn, "Social Security No. 212456781", "212456781", 90, flag_context},
    {Element::ssn, "SS# 212456781", "212456781", 90, flag_context},
    {Element::ssn, "S.S.N. 212.45.6781", "212.45.6781", 90, flag_context},
    {Element::ssn, "212-45-6781 (SSN)", "212-45-6781", 90, flag_context},
    {Element::ssn, "Social Security Number\n212-45-6781", "212-45-6781", 90, flag_context},
    {Element::ssn, "Name                SSN            DOB\nJane Doe            212456781      04/03/1980", "212456781",
     85, flag_context},
    {Element::ssn, "su n\xC3\xBAmero de Seguro Social es 212-45-6781", "212-45-6781", 95, flag_context},
    {Element::ssn,
     "ssn 212\xE2\x80\x93"
     "45\xE2\x80\x93"
     "6781",
     "212\xE2\x80\x93"
     "45\xE2\x80\x93"
     "6781",
     90},
    {Element::ssn, "SSN 212 - 45 - 6781", "212 - 45 - 6781", 90},
    {Element::ssn, "patientSSN=212456781", "212456781", 85, flag_context},
    {Element::ssn, "scan_212-45-6781_Doe.pdf", "212-45-6781", 60},
    {Element::ssn, "SSN: 078-05-1120", "078-05-1120", 50, flag_sample},
    {Element::ssn, "SSN: XXX-XX-6781", "XXX-XX-6781", 60, flag_masked},
    {Element::ssn, "SSN: ***-**-6781", "***-**-6781", 60, flag_masked},
    {Element::ssn, "SSN 2I2-45-678l", "2I2-45-678l", 75, flag_context},
    {Element::ssn, "SSN 212-4S-6781", "212-4S-6781", 75, flag_context},
    {Element::ssn, "SSN 2l2-45-6781", "2l2-45-6781", 75, flag_context},
    {Element::itin, "ITIN 912-70-1234", "912-70-1234", 95, flag_context},
    {Element::itin, "SSN 934-54-3314. Bank acct", "934-54-3314", 95, flag_context},
    {Element::itin, "900-70-0000", "900-70-0000", 60},
    // Birth dates
    {Element::date_of_birth, "DOB: 04/03/1980", "04/03/1980", 90, flag_context},
    {Element::date_of_birth, "D.O.B. 4-3-80", "4-3-80", 88, flag_context},
    {Element::date_of_birth, "date of birth September 28, 1971, Social", "September 28, 1971", 90, flag_context},
    {Element::date_of_birth, "born on 3 April 1980", "3 April 1980", 88, flag_context},
    {Element::date_of_birth, "born Apr. 3rd, 1980 in Troy", "Apr. 3rd, 1980", 85, flag_context},
    {Element::date_of_birth, "su fecha de nacimiento es el 10 de febrero de 1954 y", "10 de febrero de 1954", 90,
     flag_context},
    {Element::date_of_birth, "Jane Doe (DOB 4/3/1980) was seen", "4/3/1980", 90, flag_context},
    {Element::date_of_birth, "Jane Doe (4/3/1980) was seen", "4/3/1980", 45},
    {Element::date_of_birth, "Birthdate 1980-04-03", "1980-04-03", 90, flag_context},
    {Element::date_of_birth, "PatientDOB 19800403", "19800403", 85, flag_context},
    {Element::date_of_birth, "Date of Birth\n04/03/1980", "04/03/1980", 85, flag_context},
    {Element::date_of_birth, "DOB 03-APR-1980", "03-APR-1980", 90, flag_context},
    {Element::date_of_birth, "4/3/1980 (DOB)", "4/3/1980", 85, flag_context},
    // Telephone numbers
    {Element::phone, "call (518) 458-7731 today", "(518) 458-7731", 85},
    {Element::phone, "518-458-7731", "518-458-7731", 80},
    {Element::phone, "518.458.7731", "518.458.7731", 70},
    {Element::phone, "1-518-458-7731", "1-518-458-7731", 80},
    {Element::phone, "+1 518 458 7731", "+1 518 458 7731", 80},
    {Element::phone, "+1 (518) 458-7731", "+1 (518) 458-7731", 80},
    {Element::phone, "518-458-7731 x12", "518-458-7731", 80},
    {Element::phone, "518-458-7731x12", "518-458-7731", 80},
    {Element::phone, "Cell: 5184587731", "5184587731", 85, flag_context},
    {Element::phone,
     "Tel\xC3\xA9"
     "fono: 518 458 7731",
     "518 458 7731", 85, flag_context},
    {Element::phone, "home phone 458-7731", "458-7731", 60, flag_context},
    {Element::phone, "Phone 2: 5184587731", "5184587731", 85, flag_context},
    {Element::phone, "Phone (518) 62l-5925", "(518) 62l-5925", 70, flag_context},
    {Element::phone, "Phone (5l8) 900-7672", "(5l8) 900-7672", 70, flag_context},
    {Element::date_of_birth, "Doe, Jane      D0B: 09/20/l982", "09/20/l982", 60, flag_context},
    {Element::date_of_birth, "Doe, Jane      D0B: 0B/22/1987", "0B/22/1987", 60, flag_context},
    {Element::phone, "Fax: (518) 458-7732", "(518) 458-7732", 50, flag_business},
    {Element::phone, "+44 20 7946 0018", "+44 20 7946 0018", 75},
    {Element::phone, "1-800-458-7731", "1-800-458-7731", 80, flag_business},
    // Licences and identity
    {Element::drivers_license, "Driver license # / State: 505962280 / NY", "505962280", 80, flag_context},
    {Element::drivers_license, "driver's license T6496831", "T6496831", 90, flag_context},
    {Element::drivers_license, "NYS DMV ID 440 667 396", "440 667 396", 75, flag_context},
    {Element::drivers_license, "DL# D400-7836-0001", "D400-7836-0001", 90, flag_context},
    {Element::state_id, "Non-driver ID 608728583", "608728583", 90, flag_context},
    {Element::state_id, "State ID #: 608728583", "608728583", 90, flag_context},
    {Element::passport, "passport no. E20712150", "E20712150", 90, flag_context},
    {Element::passport, "US Passport: 484248772", "484248772", 90, flag_context},
    {Element::passport, "L898902C36UTO7408122F1204159ZE184226B<<<<<10", "L898902C3", 95, flag_checksum},
    {Element::alien_number, "A879-116-457", "A879-116-457", 75},
    {Element::alien_number, "Alien Registration Number A879116457", "A879116457", 90, flag_context},
    {Element::alien_number, "USCIS# 879-116-457", "879-116-457", 85, flag_context},
    {Element::military_id, "DoD ID 1388726578", "1388726578", 90, flag_context},
    {Element::military_id, "service no. RA12345678", "RA12345678", 60, flag_context},
    {Element::tribal_id, "Tribal Enrollment #: 004512", "004512", 80, flag_context},
    {Element::national_id, "BOXW310820HNERXN09", "BOXW310820HNERXN09", 90, flag_checksum},
    {Element::national_id, "SIN # 130 692 544", "130 692 544", 85, flag_checksum},
    {Element::national_id, "NHS number 943 476 5919", "943 476 5919", 85, flag_checksum},
    {Element::national_id,
     "c\xC3\xA9"
     "dula 001-1391820-5",
     "001-1391820-5", 90, flag_checksum},
    {Element::national_id, "AB123456C", "AB123456C", 50},
    {Element::national_id, "11010519491231002X", "11010519491231002X", 85, flag_checksum},
    {Element::national_id, "CPF 390.533.447-05", "390.533.447-05", 90, flag_checksum},
    // Money
    {Element::bank_account, "Bank acct for the rep payee is 942075882602 at", "942075882602", 85, flag_context},
    {Element::bank_account, "Routing 021000021 Account # 88775605103", "88775605103", 85, flag_context},
    {Element::bank_account, "IBAN DE89 3704 0044 0532 0130 00", "DE89 3704 0044 0532 0130 00", 95, flag_checksum},
    {Element::bank_account, "DE89370400440532013000", "DE89370400440532013000", 90, flag_checksum},
    {Element::bank_account, "GB29NWBK60161331926819", "GB29NWBK60161331926819", 90, flag_checksum},
    {Element::bank_account, "n\xC3\xBAmero de cuenta: 88775605103", "88775605103", 85, flag_context},
    {Element::payment_card, "4575 5187 6255 6510", "4575 5187 6255 6510", 80, flag_checksum},
    {Element::payment_card, "Visa 4388249335193345 exp 04/27", "4388249335193345", 90, flag_checksum},
    {Element::payment_card, "3754-903735-59418", "3754-903735-59418", 80, flag_checksum},
    {Element::payment_card, "card 4111 1111 1111 1111", "4111 1111 1111 1111", 80, flag_sample},
    {Element::payment_card, "card ending XXXX-XXXX-XXXX-6510", "XXXX-XXXX-XXXX-6510", 60, flag_masked},
    {Element::account_access, "PIN: 0417", "0417", 80, flag_context},
    {Element::account_access, "CVV 417", "417", 85, flag_context},
    {Element::date_of_birth, "1/2/3/4/5/6/80 DOB 5/6/80", "5/6/80", 85, flag_context},
    {Element::credentials, "user hthompson01   pw Password613", "hthompson01   pw Password613", 85, flag_context},
    {Element::credentials, "Password: Summer!57", "Summer!57", 80, flag_context},
    {Element::credentials, "Michael Nichols: mnichols / Giants_87", "mnichols / Giants_87", 60},
    {Element::credentials,
     "Contrase\xC3\xB1"
     "a: Verano_2019",
     "Verano_2019", 80, flag_context},
    {Element::credentials, "username: jdoe\npassword: Summer!57\n", "jdoe\npassword: Summer!57", 85, flag_context},
    // Health
    {Element::medical_record_number, "MRN: 166206", "166206", 90, flag_context},
    {Element::medical_record_number, "Chart # 004-512", "004-512", 85, flag_context},
    {Element::health_insurance, "Policy #1: 88123456", "88123456", 70, flag_context},
    {Element::medical_record_number, "MRN-0012345", "0012345", 85, flag_context},
    {Element::medical_record_number, "Client ID HC-2019-00123", "HC-2019-00123", 85, flag_context},
    {Element::medical_record_number, "n\xC3\xBAmero de expediente 166206", "166206", 85, flag_context},
    {Element::health_insurance, "MBI 1EG4-TE5-MK73", "1EG4-TE5-MK73", 95, flag_context},
    {Element::health_insurance, "1EG4TE5MK73", "1EG4TE5MK73", 75},
    {Element::health_insurance, "Medicaid CIN: AB12345C", "AB12345C", 95, flag_context},
    {Element::health_insurance, "AB12345C", "AB12345C", 55},
    {Element::health_insurance, "Medicare 212-45-6781A", "212-45-6781A", 85, flag_context},
    {Element::health_insurance, "Member ID U88826159 01", "U88826159 01", 90, flag_context},
    {Element::health_insurance, "UnitedHealthcare Community Plan NHF139808147", "NHF139808147", 60, flag_context},
    {Element::health_insurance,
     "tarjeta de seguro m\xC3\xA9"
     "dico (U98287383 01)",
     "U98287383 01", 75, flag_context},
    {Element::diagnosis, "Dx: F32.1", "F32.1", 85, flag_code | flag_context},
    {Element::diagnosis, "seen for S72.001A today", "S72.001A", 60, flag_code},
    {Element::diagnosis, "Diagnosis: F20", "F20", 80, flag_code},
    {Element::diagnosis, "dx 296.32", "296.32", 60, flag_code},
    {Element::treatment, "CPT 90837", "90837", 85, flag_code},
    {Element::treatment, "HCPCS H0004", "H0004", 85, flag_code},
    {Element::medication, "NDC 50580-449-05", "50580-449-05", 85, flag_code},
    {Element::email, "write to Jane.Doe@example.com.", "Jane.Doe@example.com", 90},
    {Element::email, "<j+x@mail.example.org>", "j+x@mail.example.org", 90},
    {Element::email, "info@example.org", "info@example.org", 90, flag_business},
};

struct Refusal {
  Element element;
  std::string_view text;
  unsigned below = 1;  // confidences from this one on are wrong
};

inline constexpr Refusal samples_that_do_not_match[] = {
    {Element::ssn, "SSN 000-12-3456"},
    {Element::ssn, "SSN 666-12-3456"},
    {Element::ssn, "SSN 912-12-3456"},
    {Element::ssn, "phone 212-456-7810"},
    {Element::ssn, "212456781"},
    {Element::ssn, "1212-45-6781"},
    {Element::ssn, "212-45-67812"},
    {Element::ssn, "part no. 212-45-6781", 50},
    {Element::ssn, "212-45-6781-01", 60},
    {Element::ssn, "AB-212-45-6781", 60},
    {Element::ssn, "Invoice 212456781"},
    {Element::ssn, "social worker 212456781"},
    {Element::itin, "912-66-1234"},
    {Element::date_of_birth, "seen on 04/03/1980"},
    {Element::date_of_birth, "DOB unknown. Admitted\n\n04/03/2019"},
    {Element::date_of_birth, "DOB 13/45/1980"},
    {Element::date_of_birth, "place of birth Albany 04/03/2019"},
    {Element::phone, "118-458-7731"},
    {Element::phone, "5184587731"},
    {Element::phone, "10.518.458.7731"},
    {Element::phone, "tracking no 5184587731"},
    {Element::drivers_license, "505962280"},
    {Element::drivers_license, "license plate ABC1234"},
    {Element::passport, "E20712150"},
    {Element::bank_account, "routing number 021000021"},
    {Element::bank_account, "account manager 12345678"},
    {Element::payment_card, "4575 5187 6255 6511"},
    {Element::payment_card, "4388249335193346"},
    {Element::account_access, "spinning 0417"},
    {Element::account_access, "in 1984 he"},
    {Element::medical_record_number, "166206"},
    {Element::medical_record_number, "Invoice # 166206"},
    {Element::medical_record_number, "NPI 1245319599"},
    {Element::health_insurance, "group # 708872"},
    {Element::health_insurance, "ab12345c"},
    {Element::credentials, "the password must be reset"},
    {Element::credentials, "password expired yesterday"},
    {Element::credentials, "Password: see front desk"},
    {Element::credentials, "and / or"},
    {Element::diagnosis, "32.1"},
    {Element::diagnosis, "f32.1"},
    {Element::treatment, "90837"},
    {Element::email, "jane@example"},
    {Element::email, "@example.com"},
    {Element::email, "Message-ID: <1a2b.3c@example.com>"},
};

}  // namespace spillmap::detect
