//! The words between the year's accounts and what is shared out, each in the order of [`Language::ALL`].

use super::language::Language;
use super::say::{Words, capitalised, fill, fill_each, say};
use super::source::citation;
use super::split::line;
use crate::domain::{Line, ResultRemark, ResultTerm, VillageRule};

/// The name of a number.
pub(super) fn term(term: ResultTerm, language: Language) -> String {
    let words: Words = match term {
        ResultTerm::PoolPromised(of)
        | ResultTerm::MemberBasis(of)
        | ResultTerm::TotalBasis(of)
        | ResultTerm::PoolNeeded(of)
        | ResultTerm::PoolPercent(of)
        | ResultTerm::PoolShare(of)
        | ResultTerm::PoolToShare(of)
        | ResultTerm::PoolSurplus(of) => return of_pool(term, of, language),
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
            "selisih karena pembulatan baris",
            "beza kerana pembundaran baris",
            "difference by the rounding of lines",
        ],
        ResultTerm::NonMembersKept => [
            "dari bukan anggota: untuk cadangan dan dana menurut AD/ART",
            "daripada bukan anggota: untuk rizab dan kumpulan wang mengikut undang-undang kecil",
            "from non-members: for reserve and funds by the by-laws",
        ],
        ResultTerm::UnpaidKept => [
            "SHU tahun lalu, utang kepada anggota",
            "lebihan tahun lalu, hutang kepada anggota",
            "earlier surplus, owed to members",
        ],
        ResultTerm::ToPayMembers => [
            "dibayarkan kepada anggota bersama SHU tahun lalu",
            "dibayar kepada anggota bersama lebihan tahun lalu",
            "to be paid to members with the earlier surplus",
        ],
        ResultTerm::BeforeTax => ["SHU sebelum pajak", "lebihan sebelum cukai", "surplus before tax"],
        ResultTerm::Tax => ["pajak koperasi", "cukai koperasi", "the co-op’s tax"],
        ResultTerm::LossBroughtForward => ["rugi tahun lalu", "rugi terkumpul", "loss brought forward"],
        ResultTerm::VillageRate => {
            ["persentase imbal jasa desa", "peratusan pulangan desa", "percentage for the village"]
        }
        ResultTerm::VillageShare => ["imbal jasa desa", "pulangan kepada desa", "the village’s part"],
        ResultTerm::NonMembers => {
            ["SHU dari bukan anggota", "lebihan daripada bukan anggota", "surplus from non-members"]
        }
        ResultTerm::Unpaid => [
            "SHU tahun lalu yang belum dibayar",
            "lebihan tahun lalu yang belum dibayar",
            "surplus of earlier years not paid out yet",
        ],
        ResultTerm::ToShare => ["SHU yang dibagi", "lebihan untuk dibahagi", "surplus to share out"],
        ResultTerm::ForMembers => ["bagian semua anggota", "bahagian semua anggota", "part of all members"],
        ResultTerm::Reserve => ["dana cadangan yang ada", "dana rizab sedia ada", "the reserve at hand"],
        ResultTerm::FromReserve => {
            ["rugi yang ditutup cadangan", "rugi yang ditampung rizab", "loss covered by the reserve"]
        }
        ResultTerm::ReserveLeft => ["sisa dana cadangan", "baki dana rizab", "what is left of the reserve"],
        ResultTerm::ReserveAfter => [
            "dana cadangan setelah pembagian tahun ini",
            "dana rizab selepas pembahagian tahun ini",
            "the reserve with this year’s part",
        ],
        ResultTerm::LossCarried => {
            ["rugi yang dibawa ke tahun depan", "rugi dibawa ke hadapan", "loss carried forward"]
        }
        ResultTerm::Promised => [
            "jumlah yang dijanjikan kepada anggota",
            "jumlah yang dijanjikan kepada anggota",
            "what members are promised",
        ],
        ResultTerm::MembersShare => {
            ["persentase untuk anggota", "peratusan untuk anggota", "percentage for members"]
        }
        ResultTerm::AffordableShare => [
            "persentase anggota yang diperlukan",
            "peratusan anggota yang diperlukan",
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

/// The name of a number of one pool.
fn of_pool(term: ResultTerm, of: Line, language: Language) -> String {
    let words: Words = match term {
        ResultTerm::PoolPromised(_) => {
            ["yang dijanjikan dari #", "yang dijanjikan daripada #", "promised out of #"]
        }
        ResultTerm::MemberBasis(_) => {
            ["dasar anggota itu untuk #", "asas anggota itu bagi #", "that member’s basis for #"]
        }
        ResultTerm::TotalBasis(_) => {
            ["dasar semua anggota untuk #", "asas semua anggota bagi #", "everyone’s basis for #"]
        }
        ResultTerm::PoolNeeded(_) => ["# yang diperlukan", "# yang diperlukan", "# that this takes"],
        ResultTerm::PoolPercent(_) => {
            ["persentase # yang diperlukan", "peratusan # yang diperlukan", "percentage of # that this takes"]
        }
        ResultTerm::PoolToShare(_) => [
            "SHU yang harus dibagi untuk # itu",
            "lebihan yang perlu dibahagi untuk # itu",
            "surplus to share out for that #",
        ],
        ResultTerm::PoolSurplus(_) => [
            "SHU setelah pajak yang diperlukan untuk # itu",
            "lebihan selepas cukai yang diperlukan untuk # itu",
            "surplus after tax for that #",
        ],
        _ => ["bagian # dari SHU yang dibagi", "bahagian # daripada lebihan", "part of # in the split"],
    };
    fill(say(words, language), &line(of, language))
}

/// Something to know about the result.
pub(super) fn remark(remark: ResultRemark, language: Language) -> String {
    let words: Words = match remark {
        ResultRemark::EarlierLosses => [
            "Rugi tahun-tahun lalu menghabiskan SHU tahun ini, jadi tidak ada yang dibagi. Rapat Anggota memutuskan: sisanya ditutup dari dana cadangan, atau dibawa ke tahun depan.",
            "Rugi terkumpul menghabiskan lebihan tahun ini, jadi tiada yang dibahagi. Mesyuarat agung memutuskan: bakinya ditampung oleh rizab, atau dibawa ke tahun hadapan.",
            "Earlier losses take all of this year’s surplus, so nothing is shared out. The members’ meeting decides: cover the rest from the reserve, or carry it forward.",
        ],
        ResultRemark::UnpaidKept => [
            "SHU tahun lalu sudah dibagi oleh rapat tahunnya sendiri dan menjadi utang kepada anggota: tidak dibagi lagi dengan persentase tahun ini, dan tidak menutup rugi. Kalau belum pernah diputuskan, masukkan ke SHU tahun ini.",
            "Lebihan tahun lalu sudah dibahagi oleh mesyuarat tahunnya sendiri dan terhutang kepada anggota: ia tidak dibahagi lagi dengan peratusan tahun ini, dan tidak menampung rugi. Jika belum pernah diputuskan, masukkan ke dalam lebihan tahun ini.",
            "Earlier surplus was split by the meeting of its own year and is owed to members: it is not split again by this year’s percentages, and covers no loss. If it was never decided on, add it to this year’s surplus.",
        ],
        ResultRemark::PromiseImpossible => [
            "Janji ini lebih besar daripada seluruh SHU yang dibagi: tidak mungkin dibayar dari tahun ini. Kurangi janjinya, atau lihat SHU yang diperlukan.",
            "Janji ini melebihi seluruh lebihan yang dibahagi: mustahil dibayar daripada tahun ini. Kurangkan janjinya, atau lihat lebihan yang diperlukan.",
            "The promise is more than all there is to share out: this year cannot pay it. Promise less, or see the surplus that it takes.",
        ],
        ResultRemark::VillageShareIsOptional(rule) => return village(rule, language),
        ResultRemark::PoolLeftOut(of) => {
            let words = [
                "#: dasarnya belum diisi, jadi bagian Anda di sini belum termasuk dalam SHU Anda.",
                "#: asasnya belum diisi, jadi bahagian anda di sini belum termasuk dalam jumlah anda.",
                "#: its basis is not given, so your part of it is not in your total yet.",
            ];
            return fill(say(words, language), &capitalised(&line(of, language)));
        }
        ResultRemark::NonMembersApart => [
            "SHU dari bukan anggota tidak dibagikan kepada anggota: masuk ke cadangan dan dana, menurut AD/ART.",
            "Lebihan daripada bukan anggota tidak dibahagikan kepada anggota: ia masuk ke rizab dan kumpulan wang, mengikut undang-undang kecil.",
            "Surplus from non-members is not shared by members: it goes to reserve and funds, by the by-laws.",
        ],
    };
    say(words, language).into()
}

/// Which rule asks for the village's part, how much, and whether it still applies.
fn village(rule: VillageRule, language: Language) -> String {
    let mut sentences = vec![asked(rule, language)];
    if let Some(source) = rule.doubted {
        let words = [
            "Sejak # belum jelas apakah aturan itu masih berlaku; pada Februari 2026 menteri kembali menyebut paling sedikit 20%. Tanyakan desa dan dinas.",
            "Sejak # belum jelas sama ada peraturan itu masih berkuat kuasa; pada Februari 2026 menteri sekali lagi menyebut sekurang-kurangnya 20%. Tanya desa dan dinas.",
            "Since # it is open whether that rule still applies; in February 2026 the minister again named at least 20%. Ask the village and the office for co-ops.",
        ];
        sentences.push(fill(say(words, language), citation(source)));
    }
    let decided = [
        "Isi hanya kalau koperasi Anda memutuskannya.",
        "Isi hanya jika koperasi anda memutuskannya.",
        "Enter it only if your co-op decided so.",
    ];
    sentences.push(say(decided, language).into());
    sentences.join(" ")
}

/// The rule that asks for the village's part, and how much.
fn asked(rule: VillageRule, language: Language) -> String {
    let Some((percent, source)) = rule.asked else {
        let words = [
            "Imbal jasa desa: untuk hari ini tidak ada aturan yang tercatat.",
            "Pulangan desa: bagi hari ini tiada peraturan dalam rekod.",
            "The village’s part: no rule is on record for this day.",
        ];
        return say(words, language).into();
    };
    let words = [
        "Imbal jasa desa: # meminta dari Kopdes paling sedikit #% keuntungan bersih.",
        "Pulangan desa: # meminta daripada Kopdes sekurang-kurangnya #% untung bersih.",
        "The village’s part: # asks a village co-op for at least #% of the net profit.",
    ];
    fill_each(say(words, language), &[citation(source), &percent.to_string()])
}
