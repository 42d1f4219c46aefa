//! The words between the year's accounts and what is shared out, each in the order of [`Language::ALL`].

use super::Language;
use super::message::fill;
use super::rates::{Words, say};
use crate::domain::{ResultRemark, ResultTerm};

/// The name of a number.
pub(super) fn term(term: ResultTerm, language: Language) -> String {
    let words: Words = match term {
        ResultTerm::IncomePart(place) => {
            let words = ["pendapatan baris ke-#", "pendapatan baris ke-#", "income of line #"];
            return fill(say(words, language), &place.saturating_add(1).to_string());
        }
        ResultTerm::RequiredBeforeLines => [
            "SHU untuk janji itu sebelum baris dibulatkan",
            "lebihan untuk janji itu sebelum baris dibundarkan",
            "surplus for the promise before lines are rounded",
        ],
        ResultTerm::LineRounding => [
            "tambahan karena pembulatan baris",
            "tambahan kerana pembundaran baris",
            "more for the rounding of lines",
        ],
        ResultTerm::NonMembersKept => [
            "dari bukan anggota: untuk cadangan dan dana menurut AD/ART",
            "daripada bukan ahli: untuk rizab dan kumpulan wang mengikut AD/ART",
            "from non-members: for reserve and funds by the by-laws",
        ],
        ResultTerm::UnpaidKept => [
            "SHU tahun lalu yang tetap belum dibagikan",
            "lebihan tahun lalu yang masih belum dibayar",
            "earlier surplus that stays to be paid",
        ],
        ResultTerm::BeforeTax => ["SHU sebelum pajak", "lebihan sebelum cukai", "surplus before tax"],
        ResultTerm::Tax => ["pajak koperasi", "cukai koperasi", "the co-op’s tax"],
        ResultTerm::LossBroughtForward => ["rugi tahun lalu", "rugi terkumpul", "loss brought forward"],
        ResultTerm::VillageRate => {
            ["persentase imbal jasa desa", "peratusan pulangan desa", "percentage for the village"]
        }
        ResultTerm::VillageShare => ["imbal jasa desa", "pulangan kepada desa", "the village’s part"],
        ResultTerm::NonMembers => {
            ["SHU dari bukan anggota", "lebihan daripada bukan ahli", "surplus from non-members"]
        }
        ResultTerm::Unpaid => [
            "SHU tahun lalu yang belum dibagikan",
            "lebihan tahun lalu yang belum dibayar",
            "surplus of earlier years not paid out yet",
        ],
        ResultTerm::ToShare => ["SHU yang dibagi", "lebihan untuk dibahagi", "surplus to share out"],
        ResultTerm::ForMembers => ["bagian semua anggota", "bahagian semua ahli", "part of all members"],
        ResultTerm::Reserve => ["dana cadangan yang ada", "dana rizab sedia ada", "the reserve at hand"],
        ResultTerm::FromReserve => {
            ["rugi yang ditutup cadangan", "rugi yang ditampung rizab", "loss covered by the reserve"]
        }
        ResultTerm::ReserveLeft => ["sisa dana cadangan", "baki dana rizab", "what is left of the reserve"],
        ResultTerm::LossCarried => {
            ["rugi yang dibawa ke tahun depan", "rugi dibawa ke hadapan", "loss carried forward"]
        }
        ResultTerm::Promised => [
            "jumlah yang dijanjikan kepada anggota",
            "jumlah yang dijanjikan kepada ahli",
            "what members are promised",
        ],
        ResultTerm::MembersShare => {
            ["persentase untuk anggota", "peratusan untuk ahli", "percentage for members"]
        }
        ResultTerm::AffordableShare => [
            "persentase anggota yang diperlukan",
            "peratusan ahli yang diperlukan",
            "percentage for members that this takes",
        ],
        ResultTerm::Whole => ["seluruhnya", "keseluruhan", "the whole"],
        ResultTerm::RequiredToShare => [
            "SHU yang harus dibagi untuk janji itu",
            "lebihan yang perlu dibahagi untuk janji itu",
            "surplus to share out that the promise takes",
        ],
        ResultTerm::RequiredSurplus => [
            "SHU setelah pajak yang diperlukan",
            "lebihan selepas cukai yang diperlukan",
            "surplus after tax that the promise takes",
        ],
    };
    say(words, language).into()
}

/// Something to know about the result.
pub(super) fn remark(remark: ResultRemark, language: Language) -> &'static str {
    let words: Words = match remark {
        ResultRemark::EarlierLosses => [
            "Rugi tahun-tahun lalu menghabiskan SHU tahun ini, jadi tidak ada yang dibagi. Rapat Anggota memutuskan: sisanya ditutup dari dana cadangan, atau dibawa ke tahun depan.",
            "Rugi terkumpul menghabiskan lebihan tahun ini, jadi tiada yang dibahagi. Mesyuarat ahli memutuskan: bakinya ditampung oleh rizab, atau dibawa ke tahun hadapan.",
            "Earlier losses take all of this year’s surplus, so nothing is shared out. The members’ meeting decides: cover the rest from the reserve, or carry it forward.",
        ],
        ResultRemark::UnpaidSharedAgain => [
            "SHU tahun lalu ikut dibagi dengan persentase tahun ini, juga ke cadangan dan dana. Kalau pembagiannya sudah diputuskan dan hanya belum dibayar, kosongkan isian itu dan bayarkan terpisah.",
            "Lebihan tahun lalu turut dibahagi dengan peratusan tahun ini, juga kepada rizab dan kumpulan wang. Jika pembahagiannya sudah diputuskan dan cuma belum dibayar, kosongkan medan itu dan bayar berasingan.",
            "Earlier surplus is split with this year’s percentages, to reserve and funds too. If its split was decided and it only was not paid yet, leave the field empty and pay it apart.",
        ],
        ResultRemark::UnpaidKept => [
            "SHU tahun lalu tidak dipakai untuk menutup rugi di sini: tetap belum dibagikan, sampai Rapat Anggota memutuskan.",
            "Lebihan tahun lalu tidak digunakan untuk menampung rugi di sini: ia kekal belum dibayar sehingga mesyuarat ahli memutuskan.",
            "Earlier surplus is not used to cover the loss here: it stays to be paid until the members’ meeting decides.",
        ],
        ResultRemark::PromiseImpossible => [
            "Janji ini lebih besar daripada seluruh SHU yang dibagi: tidak mungkin dibayar dari tahun ini. Kurangi janjinya, atau lihat SHU yang diperlukan.",
            "Janji ini melebihi seluruh lebihan yang dibahagi: mustahil dibayar daripada tahun ini. Kurangkan janjinya, atau lihat lebihan yang diperlukan.",
            "The promise is more than all there is to share out: this year cannot pay it. Promise less, or see the surplus that it takes.",
        ],
        ResultRemark::VillageShareIsOptional => [
            "Imbal jasa desa: Permendes 10/2025 meminta paling sedikit 20% untuk Kopdes, tetapi Menteri Desa menyatakan aturan itu tidak dapat dipakai sejak Inpres 17/2025. Isi hanya kalau koperasi Anda memutuskannya.",
            "Pulangan desa: Permendes 10/2025 meminta sekurang-kurangnya 20% daripada Kopdes, tetapi Menteri Desa Indonesia menyatakan peraturan itu tidak boleh dipakai sejak Inpres 17/2025. Isi hanya jika koperasi memutuskannya.",
            "The village’s part: Permendes 10/2025 asks a village co-op for at least 20 %, but the minister said that it cannot apply since Inpres 17/2025. Enter it only if your co-op decided so.",
        ],
        ResultRemark::NonMembersApart => [
            "SHU dari bukan anggota tidak dibagikan kepada anggota: masuk ke cadangan dan dana, menurut AD/ART.",
            "Lebihan daripada bukan ahli tidak dibahagikan kepada ahli: ia masuk ke rizab dan kumpulan wang, mengikut AD/ART.",
            "Surplus from non-members is not shared by members: it goes to reserve and funds, by the by-laws.",
        ],
    };
    say(words, language)
}
