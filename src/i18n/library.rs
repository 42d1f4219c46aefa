//! The titles of the cases for workshops.

use super::say::Words;
use crate::data::CaseOf;

/// The title of a case.
#[must_use]
pub fn case_title(of: CaseOf) -> Words {
    match of {
        CaseOf::AlisJaya => [
            "Koperasi Alis Jaya: SHU seorang anggota",
            "Koperasi Alis Jaya (Indonesia): lebihan seorang anggota",
            "Koperasi Alis Jaya: the surplus of a member",
        ],
        CaseOf::KopdesSepuluh => [
            "Kopdes sepuluh anggota: modal setahun",
            "Koperasi desa (Indonesia) dengan sepuluh anggota: modal setahun",
            "A village co-op of ten members: its first capital",
        ],
        CaseOf::Kopeks => [
            "Yuran KOPEKS (Malaysia) setahun",
            "Yuran KOPEKS setahun",
            "A year of subscriptions at KOPEKS (Malaysia)",
        ],
        CaseOf::SumberRejeki => [
            "Kopdes Sumber Rejeki: toko desa dengan 300 anggota",
            "Koperasi desa Sumber Rejeki (Indonesia): kedai dengan 300 anggota",
            "Kopdes Sumber Rejeki: a village shop of 300 members",
        ],
        CaseOf::SusuSejahtera => [
            "Koperasi Susu Sejahtera: SHU menurut setoran susu",
            "Koperasi Susu Sejahtera (Indonesia): lebihan mengikut susu yang dihantar",
            "Koperasi Susu Sejahtera: a dairy shares by milk delivered",
        ],
        CaseOf::KelapaNusa => [
            "Koperasi Kelapa Nusa: VCO di rumah produksi bersama",
            "Koperasi Kelapa Nusa (Indonesia): minyak kelapa dara di pusat pemprosesan bersama",
            "Koperasi Kelapa Nusa: virgin coconut oil in a shared plant",
        ],
        CaseOf::CabaiBatu => [
            "Koperasi Cabai Batu: cabai kering, 10 ton sebulan",
            "Koperasi Cabai Batu (Indonesia): cili kering, 10 tan sebulan",
            "Koperasi Cabai Batu: dried chili, ten tons a month",
        ],
        CaseOf::SekolahHarapan => [
            "Koperasi Sekolah Harapan (Malaysia): dividen syer murid",
            "Koperasi Sekolah Harapan: dividen syer murid",
            "Koperasi Sekolah Harapan: a Malaysian school co-op",
        ],
        CaseOf::LadangMakmur => [
            "Koperasi Ladang Makmur (Malaysia): laba dan rabat pekebun",
            "Koperasi Ladang Makmur: pembahagian keuntungan dan rebat pekebun",
            "Koperasi Ladang Makmur: a Malaysian estate co-op",
        ],
    }
}
