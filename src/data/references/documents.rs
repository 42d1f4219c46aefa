//! The documents, each with its title, its gazette and its address on an official portal.

use super::reference::Document;

const fn document(title: &'static str, gazette: &'static str, url: Option<&'static str>) -> Document {
    Document { title, gazette, url }
}

/// Undang-Undang Nomor 25 Tahun 1992.
pub(super) const UU_25_1992: Document = document(
    "Undang-Undang Nomor 25 Tahun 1992 tentang Perkoperasian",
    "LN 1992/116, TLN 3502",
    Some("https://peraturan.bpk.go.id/Details/46650/uu-no-25-tahun-1992"),
);
/// Undang-Undang Nomor 17 Tahun 2012.
pub(super) const UU_17_2012: Document =
    document("Undang-Undang Nomor 17 Tahun 2012 tentang Perkoperasian", "", None);
/// Putusan Mahkamah Konstitusi Nomor 28/PUU-XI/2013.
pub(super) const MK_28_2013: Document =
    document("Putusan Mahkamah Konstitusi Nomor 28/PUU-XI/2013", "", None);
/// Undang-Undang Nomor 11 Tahun 2020.
pub(super) const UU_11_2020: Document = document(
    "Undang-Undang Nomor 11 Tahun 2020 tentang Cipta Kerja",
    "LN 2020/245, TLN 6573",
    Some("https://peraturan.bpk.go.id/Details/149750/uu-no-11-tahun-2020"),
);
/// Undang-Undang Nomor 6 Tahun 2023.
pub(super) const UU_6_2023: Document = document(
    "Undang-Undang Nomor 6 Tahun 2023 tentang Penetapan Perppu Nomor 2 Tahun 2022 tentang Cipta Kerja menjadi Undang-Undang",
    "LN 2023/41, TLN 6856",
    Some("https://peraturan.bpk.go.id/Details/246523/uu-no-6-tahun-2023"),
);
/// Undang-Undang Nomor 36 Tahun 2008.
pub(super) const UU_36_2008: Document = document(
    "Undang-Undang Nomor 36 Tahun 2008 tentang Perubahan Keempat atas Undang-Undang Pajak Penghasilan",
    "",
    Some("https://peraturan.bpk.go.id/Details/39305/uu-no-36-tahun-2008"),
);
/// Undang-Undang Nomor 7 Tahun 2021.
pub(super) const UU_7_2021: Document = document(
    "Undang-Undang Nomor 7 Tahun 2021 tentang Harmonisasi Peraturan Perpajakan",
    "",
    Some("https://peraturan.bpk.go.id/Details/185162/uu-no-7-tahun-2021"),
);
/// Peraturan Pemerintah Nomor 15 Tahun 2009.
pub(super) const PP_15_2009: Document = document(
    "Peraturan Pemerintah Nomor 15 Tahun 2009 tentang Pajak Penghasilan atas Bunga Simpanan yang Dibayarkan oleh Koperasi kepada Anggota Koperasi Orang Pribadi",
    "LN 2009/32, TLN 4981",
    None,
);
/// Peraturan Pemerintah Nomor 9 Tahun 1995.
pub(super) const PP_9_1995: Document = document(
    "Peraturan Pemerintah Nomor 9 Tahun 1995 tentang Pelaksanaan Kegiatan Usaha Simpan Pinjam oleh Koperasi",
    "",
    None,
);
/// Peraturan Menteri Koperasi dan UKM Nomor 11 Tahun 2018.
pub(super) const PERMENKOP_11_2018: Document = document(
    "Peraturan Menteri Koperasi dan UKM Nomor 11 Tahun 2018 tentang Perizinan Usaha Simpan Pinjam Koperasi",
    "",
    Some("https://peraturan.bpk.go.id/Details/160787/permenkop-ukm-no-11-tahun-2018"),
);
/// Peraturan Menteri Koperasi dan UKM Nomor 8 Tahun 2023.
pub(super) const PERMENKOP_8_2023: Document = document(
    "Peraturan Menteri Koperasi dan UKM Nomor 8 Tahun 2023 tentang Usaha Simpan Pinjam oleh Koperasi",
    "BN 2023/464",
    Some("https://peraturan.bpk.go.id/Details/260414/permenkop-ukm-no-8-tahun-2023"),
);
/// Peraturan Menteri Koperasi dan UKM Nomor 2 Tahun 2024.
pub(super) const PERMENKOP_2_2024: Document = document(
    "Peraturan Menteri Koperasi dan UKM Nomor 2 Tahun 2024 tentang Kebijakan Akuntansi Koperasi",
    "",
    Some("https://peraturan.bpk.go.id/Details/308465/permenkop-ukm-no-2-tahun-2024"),
);
/// Peraturan Menteri Desa dan Pembangunan Daerah Tertinggal Nomor 10 Tahun 2025.
pub(super) const PERMENDES_10_2025: Document = document(
    "Peraturan Menteri Desa dan Pembangunan Daerah Tertinggal Nomor 10 Tahun 2025 tentang Mekanisme Persetujuan dari Kepala Desa dalam rangka Pembiayaan Koperasi Desa Merah Putih",
    "BN 2025/593",
    None,
);
/// Instruksi Presiden Nomor 17 Tahun 2025.
pub(super) const INPRES_17_2025: Document = document(
    "Instruksi Presiden Nomor 17 Tahun 2025 tentang Percepatan Pembangunan Fisik Gerai, Pergudangan, dan Kelengkapan Koperasi Desa/Kelurahan Merah Putih",
    "",
    Some(
        "https://jdih.kop.go.id/admin/uploads/INSTRUKSI_PRESIDEN_REPUBLIK_INDONESIA_NOMOR_17_TAHUN_2025_TENTANG_PERCEPATAN_PEMBANGUNAN_FISIK_GERAI,_PERGUDANGAN_DAN_PERLENGKAPAN_KOPERASI_DESA,_KELURAHAN_MERAH_PUTIH.pdf",
    ),
);
/// Akta Koperasi 1993 (Akta 502).
pub(super) const ACT_502: Document = document(
    "Akta Koperasi 1993 (Akta 502)",
    "P.U.(B) 37/94; D.R. 24/1992",
    Some("https://www.parlimen.gov.my/files/billindex/pdf/1992/DR241992E.pdf"),
);
/// Akta Koperasi (Pindaan), Akta A1297.
pub(super) const ACT_A1297: Document = document(
    "Akta Koperasi (Pindaan), Akta A1297",
    "D.R. 38/2006",
    Some("https://www.parlimen.gov.my/files/billindex/pdf/2006/DR382006E.pdf"),
);
/// Akta Koperasi (Pindaan) 2021, Akta A1634.
pub(super) const ACT_A1634: Document = document(
    "Akta Koperasi (Pindaan) 2021, Akta A1634",
    "D.R. 11/2020",
    Some("https://www.parlimen.gov.my/files/billindex/pdf/2020/D.R%2011_2020%20-%20eng.pdf"),
);
/// Akta Cukai Pendapatan 1967 (Akta 53), Jadual 1 Bahagian IV.
pub(super) const FINANCE_2012: Document = document(
    "Akta Cukai Pendapatan 1967 (Akta 53), Jadual 1 Bahagian IV",
    "D.R. 35/2012",
    Some("https://www.parlimen.gov.my/files/billindex/pdf/2012/BI%20DR%2035_2012.pdf"),
);
/// Akta Cukai Pendapatan 1967 (Akta 53), Jadual 1 Bahagian IV.
pub(super) const FINANCE_2014: Document = document(
    "Akta Cukai Pendapatan 1967 (Akta 53), Jadual 1 Bahagian IV",
    "D.R. 19/2014",
    Some(
        "https://www.parlimen.gov.my/files/billindex/pdf/2014/Finance%20Bill%20(No.%202)%202014%20-%20BI.pdf",
    ),
);
/// Arahan Suruhanjaya Koperasi Malaysia Bil. 3/2021.
pub(super) const DIRECTIVE_3_2021: Document = document(
    "Arahan Suruhanjaya Koperasi Malaysia Bil. 3/2021",
    "SKM",
    Some(
        "https://www.skm.gov.my/index.php/my/inisiatif-skm-bagi-menangani-impak-pandemik-covid-19-terhadap-gerakan-koperasi",
    ),
);
/// Arahan Suruhanjaya Koperasi Malaysia Bil. 2/2023.
pub(super) const DIRECTIVE_2_2023: Document =
    document("Arahan Suruhanjaya Koperasi Malaysia Bil. 2/2023", "SKM", None);
/// Arahan Suruhanjaya Koperasi Malaysia, s.57(1A).
pub(super) const DIRECTIVES: Document =
    document("Arahan Suruhanjaya Koperasi Malaysia, s.57(1A)", "SKM", None);
/// Peraturan-Peraturan Kumpulan Wang Amanah Pendidikan Koperasi, P.U.(A) 382/1998.
pub(super) const REGULATIONS_1998: Document = document(
    "Peraturan-Peraturan Kumpulan Wang Amanah Pendidikan Koperasi",
    "P.U.(A) 382/1998",
    Some("https://www.skm.gov.my/index.php/en/peraturan-peraturan-koperasi"),
);
/// Peraturan-Peraturan Kumpulan Wang Amanah Pembangunan Koperasi, P.U.(A) 622/1996.
pub(super) const REGULATIONS_1996: Document = document(
    "Peraturan-Peraturan Kumpulan Wang Amanah Pembangunan Koperasi",
    "P.U.(A) 622/1996",
    Some("https://www.skm.gov.my/index.php/en/peraturan-peraturan-koperasi"),
);
/// GP2 Garis Panduan Permohonan Pembayaran Dividen oleh Koperasi (Pindaan 2012).
pub(super) const GP2: Document =
    document("GP2 Garis Panduan Permohonan Pembayaran Dividen oleh Koperasi (Pindaan 2012)", "SKM", None);
