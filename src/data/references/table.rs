//! The table: a row for each rule.

use super::documents;
use super::reference::{Document, Reference};
use crate::domain::{Reading, Rule};

const fn reference(citation: &'static str, document: &'static Document, reading: Reading) -> Reference {
    Reference { citation, document, reading }
}

/// Where a rule stands.
#[must_use]
#[expect(clippy::too_many_lines, reason = "a table")]
pub fn of(rule: Rule) -> Reference {
    match rule {
        Rule::Surplus => reference("UU 25/1992 Pasal 45 ayat (1)", &documents::UU_25_1992, Reading::Text),
        Rule::Sharing => {
            reference("UU 25/1992 Pasal 45 ayat (2) dan penjelasannya", &documents::UU_25_1992, Reading::Text)
        }
        Rule::ReserveByMeeting => {
            reference("UU 25/1992 Pasal 45 ayat (3)", &documents::UU_25_1992, Reading::Text)
        }
        Rule::CapitalReturn => reference(
            "UU 25/1992 Pasal 5 ayat (1) huruf d dan penjelasannya",
            &documents::UU_25_1992,
            Reading::Text,
        ),
        Rule::OwnCapital => reference("UU 25/1992 Pasal 41", &documents::UU_25_1992, Reading::Text),
        Rule::FoundersOf1992 => reference("UU 25/1992 Pasal 6", &documents::UU_25_1992, Reading::Text),
        Rule::ActOf2012 => reference("UU 17/2012, Ketentuan Penutup", &documents::UU_17_2012, Reading::Text),
        Rule::FoundersOf2012 => reference(
            "UU 17/2012, pasal tentang pendirian Koperasi Primer",
            &documents::UU_17_2012,
            Reading::Text,
        ),
        Rule::Judgment => {
            reference("Putusan MK Nomor 28/PUU-XI/2013", &documents::MK_28_2013, Reading::Report)
        }
        Rule::FoundersOf2020 => reference(
            "UU 25/1992 Pasal 6 jo. UU 11/2020 Pasal 86 angka 1, kini UU 6/2023 Pasal 86",
            &documents::UU_6_2023,
            Reading::Text,
        ),
        Rule::TaxedAsDividend => reference(
            "UU PPh Pasal 4 ayat (1) huruf g, diubah dengan UU 36/2008",
            &documents::UU_36_2008,
            Reading::Text,
        ),
        Rule::UntaxedSince2020 => reference(
            "UU PPh Pasal 4 ayat (3) huruf i, diubah dengan UU 11/2020 Pasal 111",
            &documents::UU_11_2020,
            Reading::Text,
        ),
        Rule::UntaxedSince2022 => reference(
            "UU PPh Pasal 4 ayat (3) huruf i, terakhir diubah dengan UU 7/2021 Pasal 3",
            &documents::UU_7_2021,
            Reading::Text,
        ),
        Rule::InterestTax => {
            reference("PP 15/2009 Pasal 2 dan penjelasannya", &documents::PP_15_2009, Reading::Text)
        }
        Rule::CapitalFloorOf1995 => {
            reference("PP 9/1995 Pasal 16 ayat (5)", &documents::PP_9_1995, Reading::Text)
        }
        Rule::CapitalFloorOf2023 => {
            reference("Permenkop UKM 8/2023 Pasal 63 ayat (5)", &documents::PERMENKOP_8_2023, Reading::Report)
        }
        Rule::HoldingOfOwnCapital => {
            reference("Permenkop UKM 8/2023 Pasal 63 ayat (6)", &documents::PERMENKOP_8_2023, Reading::Report)
        }
        Rule::BorrowingOfAssets => {
            reference("Permenkop UKM 8/2023 Pasal 65", &documents::PERMENKOP_8_2023, Reading::Report)
        }
        Rule::ParticipationOfAssets => {
            reference("Permenkop UKM 8/2023 Pasal 68", &documents::PERMENKOP_8_2023, Reading::Report)
        }
        Rule::FirstCapitalOf2018 => {
            reference("Permenkop UKM 11/2018", &documents::PERMENKOP_11_2018, Reading::Report)
        }
        Rule::FirstCapitalOf2023 => {
            reference("Permenkop UKM 8/2023 Pasal 8 ayat (4)", &documents::PERMENKOP_8_2023, Reading::Report)
        }
        Rule::SavingsRate => {
            reference("Permenkop UKM 8/2023 Pasal 26 ayat (4)", &documents::PERMENKOP_8_2023, Reading::Text)
        }
        Rule::LoanRate => {
            reference("Permenkop UKM 8/2023 Pasal 27", &documents::PERMENKOP_8_2023, Reading::Report)
        }
        Rule::Audit => reference(
            "Permenkop UKM 2/2024 Pasal 12 ayat (1) dan Pasal 14",
            &documents::PERMENKOP_2_2024,
            Reading::Text,
        ),
        Rule::VillageShare => reference(
            "Permendes PDT 10/2025 Pasal 7 ayat (1)",
            &documents::PERMENDES_10_2025,
            Reading::Report,
        ),
        Rule::VillageDoubted => reference("Inpres 17/2025", &documents::INPRES_17_2025, Reading::Report),

        Rule::Rebate => reference("Akta Koperasi 1993 s.57(5)(a)", &documents::ACT_502, Reading::Bill),
        Rule::StatutoryReserve => {
            reference("Akta Koperasi 1993 s.57(1)", &documents::ACT_A1297, Reading::Bill)
        }
        Rule::StatutoryPayments => {
            reference("Akta Koperasi 1993 s.57(1) dan (2)", &documents::ACT_A1297, Reading::Bill)
        }
        Rule::ReserveFlat => {
            reference("Akta Koperasi 1993 s.57(1), sebelum dipinda", &documents::ACT_502, Reading::Bill)
        }
        Rule::ReserveByTier => reference("Akta Koperasi 1993 s.57(1)", &documents::ACT_A1297, Reading::Bill),
        Rule::ReserveReduced => reference(
            "Arahan SKM Bil. 3/2021 (s.57(1A)): KWRS 8%",
            &documents::DIRECTIVE_3_2021,
            Reading::Portal,
        ),
        Rule::ReserveReducedOpen => {
            reference("Arahan SKM (s.57(1A)): KWRS", &documents::DIRECTIVES, Reading::Report)
        }
        Rule::ReserveExtended => reference(
            "Arahan SKM Bil. 2/2023 (s.57(1A)): KWRS 13%",
            &documents::DIRECTIVE_2_2023,
            Reading::Report,
        ),
        Rule::ReservePhases => {
            reference("Arahan SKM (s.57(1A)): KWRS", &documents::DIRECTIVES, Reading::Report)
        }
        Rule::ReserveUntouched => {
            reference("Akta Koperasi 1993 s.57(1C)", &documents::ACT_A1297, Reading::Bill)
        }
        Rule::EducationFund => reference(
            "Akta Koperasi 1993 s.57(2); P.U.(A) 382/1998; Arahan SKM Bil. 1/2021",
            &documents::REGULATIONS_1998,
            Reading::Report,
        ),
        Rule::DevelopmentFund => reference(
            "P.U.(A) 622/1996; Arahan SKM Bil. 2/2021",
            &documents::REGULATIONS_1996,
            Reading::Report,
        ),
        Rule::TrustFundsWithin => reference("Akta Koperasi 1993 s.57(4)", &documents::ACT_502, Reading::Bill),
        Rule::Dividend => reference("Akta Koperasi 1993 s.57(5)(b)", &documents::ACT_A1297, Reading::Bill),
        Rule::OtherSources => {
            reference("Akta Koperasi 1993 s.57(5)(b), proviso; GP2", &documents::ACT_A1297, Reading::Bill)
        }
        Rule::DividendCeiling => {
            reference("GP2 (Akta Koperasi 1993 s.57(5)(b))", &documents::GP2, Reading::Report)
        }
        Rule::Honoraria => reference("Akta Koperasi 1993 s.57(5)(c)", &documents::ACT_A1297, Reading::Bill),
        Rule::LossesFirst => reference("Akta Koperasi 1993 s.57(7)", &documents::ACT_502, Reading::Bill),
        Rule::DespiteLosses => reference("Akta Koperasi 1993 s.57(8)", &documents::ACT_502, Reading::Bill),
        Rule::MembersCapital => reference("Akta Koperasi 1993 s.50", &documents::ACT_502, Reading::Bill),
        Rule::HoldingOfShares => reference("Akta Koperasi 1993 s.33", &documents::ACT_502, Reading::Bill),
        Rule::FoundersOf1994 => {
            reference("Akta Koperasi 1993 s.5(1)(a), sebelum dipinda", &documents::ACT_502, Reading::Bill)
        }
        Rule::FoundersOf2008 => reference(
            "Akta Koperasi 1993 s.5(1)(a), dipinda oleh Akta A1297",
            &documents::ACT_A1297,
            Reading::Bill,
        ),
        Rule::FoundersOf2021 => reference(
            "Akta Koperasi 1993 s.5(1)(a), dipinda oleh Akta A1634",
            &documents::ACT_A1634,
            Reading::Bill,
        ),
        Rule::TaxOf2013 => reference(
            "Akta Cukai Pendapatan 1967 Jadual 1 Bahagian IV, Tahun Taksiran 2013",
            &documents::FINANCE_2012,
            Reading::Bill,
        ),
        Rule::TaxOf2015 => reference(
            "Akta Cukai Pendapatan 1967 Jadual 1 Bahagian IV, Tahun Taksiran 2015 dan seterusnya",
            &documents::FINANCE_2014,
            Reading::Bill,
        ),
    }
}
