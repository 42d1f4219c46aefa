//! Words of co-ops in Malaysia.

use super::headword::Headword;
use super::word::{MALAYSIAN, On, Word};
use crate::domain::Rule;

/// The words, by their Indonesian names.
pub(super) const WORDS: &[Word] = &[
    Word {
        name: ["Akun pembagian laba", "Akaun pembahagian keuntungan", "Appropriation account"],
        means: [
            "Tabel yang menunjukkan ke mana laba setahun pergi: dana wajib, pajak dan zakat, dividen, honorarium, dan sisanya.",
            "Akaun yang menunjukkan ke mana keuntungan setahun pergi: kumpulan wang berkanun, cukai dan zakat, dividen, honorarium dan bakinya.",
            "The account that shows where the year’s profit goes: statutory funds, tax and zakat, dividends, honoraria and what is left.",
        ],
        place: ["laporan keuangan teraudit", "penyata kewangan beraudit", "the audited accounts"],
        on: &[On::Account],
        rule: Some(Rule::StatutoryPayments),
        ..MALAYSIAN
    },
    Word {
        head: Some(Headword::Deposits),
        name: ["Deposito anggota", "Deposit", "Deposit"],
        means: [
            "Uang anggota di rekening deposito koperasi. Bukan syer dan bukan yuran, jadi tidak menerima dividen.",
            "Wang anggota dalam akaun deposit koperasi. Bukan syer dan bukan yuran, jadi tidak menerima dividen.",
            "Members’ money in a deposit account of the co-op. It is neither shares nor subscriptions, so it gets no dividend.",
        ],
        place: ["neraca, bagian kewajiban", "lembaran imbangan, liabiliti", "balance sheet, liabilities"],
        on: &[On::Capital],
        rule: Some(Rule::MembersCapital),
        ..MALAYSIAN
    },
    Word {
        head: Some(Headword::Dividend),
        name: ["Dividen", "Dividen", "Dividend"],
        means: [
            "Bagian laba yang dibayar kepada anggota sebagai persentase dari syer dan yurannya. Rapat anggota yang memutuskan, SKM dapat menyetujui lebih rendah.",
            "Bahagian keuntungan yang dibayar kepada anggota sebagai peratusan daripada syer dan yurannya. Mesyuarat agung memutuskan, SKM boleh meluluskan kadar lebih rendah.",
            "The part of the profit that members get as a percentage of their shares and subscriptions. The general meeting decides; SKM may approve a lower rate.",
        ],
        place: [
            "akun pembagian laba; pemberitahuan dividen",
            "akaun pembahagian keuntungan; notis dividen",
            "appropriation account; the dividend notice",
        ],
        on: &[On::Dividend, On::Account, On::List, On::TwoCountries],
        rule: Some(Rule::Dividend),
        ..MALAYSIAN
    },
    Word {
        name: ["Fi masuk", "Fi masuk", "Entrance fee (fi masuk)"],
        means: [
            "Biaya yang dibayar sekali saat menjadi anggota dan tidak dikembalikan. Ia tidak menerima dividen.",
            "Bayaran sekali semasa menjadi anggota yang tidak dipulangkan. Ia tidak menerima dividen.",
            "A fee paid once on joining and not paid back. It gets no dividend.",
        ],
        place: ["bukti pembayaran saat masuk", "resit semasa menjadi anggota", "the receipt of joining"],
        on: &[On::Capital],
        rule: Some(Rule::MembersCapital),
        ..MALAYSIAN
    },
    Word {
        head: Some(Headword::Honoraria),
        name: ["Honorarium", "Honorarium", "Honoraria"],
        means: [
            "Imbalan bagi anggota dewan koperasi, yang diusulkan rapat anggota dan disetujui SKM.",
            "Imbuhan bagi anggota lembaga koperasi, yang disyorkan mesyuarat agung dan diluluskan SKM.",
            "What the members of the board get, as the general meeting recommends and SKM approves.",
        ],
        place: ["akun pembagian laba", "akaun pembahagian keuntungan", "appropriation account"],
        on: &[On::Account, On::TwoCountries],
        rule: Some(Rule::Honoraria),
        ..MALAYSIAN
    },
    Word {
        head: Some(Headword::Kwapk),
        name: ["KWAPK", "KWAPK", "KWAPK (education trust fund)"],
        means: [
            "Kumpulan Wang Amanah Pendidikan Koperasi: dana bersama untuk pendidikan koperasi, diisi dari laba koperasi.",
            "Kumpulan Wang Amanah Pendidikan Koperasi: kumpulan wang bersama untuk pendidikan koperasi, dicarum daripada keuntungan koperasi.",
            "The Co-operative Education Trust Fund, paid into out of co-ops’ profits.",
        ],
        place: [
            "akun pembagian laba, dana wajib",
            "akaun pembahagian keuntungan, berkanun",
            "appropriation account, statutory",
        ],
        on: &[On::Account, On::TwoCountries],
        rule: Some(Rule::EducationFund),
        ..MALAYSIAN
    },
    Word {
        head: Some(Headword::Kwapmk),
        name: ["KWAPmK (KWAPM)", "KWAPmK (KWAPM)", "KWAPmK (development trust fund)"],
        means: [
            "Kumpulan Wang Amanah Pembangunan Koperasi: dana bersama untuk pengembangan koperasi, diisi dari laba koperasi.",
            "Kumpulan Wang Amanah Pembangunan Koperasi: kumpulan wang bersama untuk pembangunan koperasi, dicarum daripada keuntungan koperasi.",
            "The Co-operative Development Trust Fund, paid into out of co-ops’ profits.",
        ],
        place: [
            "akun pembagian laba, dana wajib",
            "akaun pembahagian keuntungan, berkanun",
            "appropriation account, statutory",
        ],
        on: &[On::Account, On::TwoCountries],
        rule: Some(Rule::DevelopmentFund),
        ..MALAYSIAN
    },
    Word {
        head: Some(Headword::Kwrs),
        name: ["KWRS", "KWRS", "KWRS (statutory reserve fund)"],
        means: [
            "Kumpulan Wang Rizab Statutori: cadangan wajib koperasi, disisihkan dari laba bersih teraudit sebelum dividen.",
            "Kumpulan Wang Rizab Statutori: rizab wajib koperasi, diperuntukkan daripada untung bersih diaudit sebelum dividen.",
            "The Statutory Reserve Fund: the reserve that a co-op must keep, filled from the audited net profit before any dividend.",
        ],
        place: [
            "akun pembagian laba, dana wajib; saldonya di neraca",
            "akaun pembahagian keuntungan, berkanun; bakinya dalam lembaran imbangan",
            "appropriation account, statutory; its balance in the balance sheet",
        ],
        on: &[On::Account, On::Capital, On::TwoCountries],
        rule: Some(Rule::ReserveByTier),
        quote: "so long as the amount of the Statutory Reserve Fund is less than fifty per centum of its shares and subscription",
        ..MALAYSIAN
    },
    Word {
        head: Some(Headword::AccumulatedProfit),
        name: ["Laba terkumpul", "Keuntungan terkumpul", "Accumulated profit"],
        means: [
            "Laba tahun-tahun sebelumnya yang belum dibagikan, ditambah sisa tahun ini.",
            "Keuntungan tahun-tahun terdahulu yang belum dibahagikan, ditambah baki tahun ini.",
            "Profit of earlier years that was not distributed, with what is left of this year’s.",
        ],
        place: [
            "akun pembagian laba, baris terakhir; neraca",
            "akaun pembahagian keuntungan, baris terakhir; lembaran imbangan",
            "appropriation account, last line; balance sheet",
        ],
        on: &[On::Account],
        rule: Some(Rule::OtherSources),
        ..MALAYSIAN
    },
    Word {
        head: Some(Headword::Lebihan),
        name: ["Lebihan", "Lebihan", "Surplus (lebihan)"],
        means: [
            "Kelebihan pendapatan koperasi setahun atas biayanya; dalam laporan sering disebut untung bersih.",
            "Pendapatan koperasi setahun yang melebihi perbelanjaannya; dalam penyata sering disebut untung bersih.",
            "What the co-op’s income of a year is above its costs; accounts often call it net profit.",
        ],
        place: [
            "laporan laba rugi, baris terakhir",
            "penyata pendapatan, baris terakhir",
            "income statement, last line",
        ],
        on: &[On::Account, On::Rebate, On::Plant, On::Delivery],
        ..MALAYSIAN
    },
    Word {
        name: ["Mesyuarat agung tahunan", "Mesyuarat agung tahunan", "Annual general meeting"],
        means: [
            "Rapat tahunan anggota: menerima laporan teraudit dan memutuskan dividen dan pembagian laba lain.",
            "Mesyuarat tahunan anggota: menerima penyata beraudit dan memutuskan dividen serta pembahagian lain.",
            "The members’ yearly meeting: it receives the audited accounts and decides on dividends and other appropriations.",
        ],
        place: [
            "surat undangan dan notulen rapat",
            "notis dan minit mesyuarat",
            "the notice and the minutes",
        ],
        on: &[On::Dividend, On::Account, On::Rebate],
        ..MALAYSIAN
    },
    Word {
        name: ["Pusat pengolahan", "Pusat pemprosesan", "Shared plant (pusat pemprosesan)"],
        means: [
            "Pabrik milik koperasi yang mengolah hasil anggotanya.",
            "Kilang milik koperasi yang memproses hasil anggotanya.",
            "A plant of the co-op that processes what its members deliver.",
        ],
        place: ["laporan unit usaha", "laporan unit", "the unit’s accounts"],
        on: &[On::Plant, On::Delivery],
        ..MALAYSIAN
    },
    Word {
        head: Some(Headword::Rebate),
        name: ["Rebat langganan", "Rebat langganan", "Patronage rebate"],
        means: [
            "Bagian laba yang dikembalikan kepada anggota menurut belanja atau transaksinya dengan koperasi.",
            "Bahagian keuntungan yang dikembalikan kepada anggota mengikut belian atau urus niaganya dengan koperasi.",
            "The part of the profit that members get back by their purchases from, or business with, the co-op.",
        ],
        place: ["akun pembagian laba", "akaun pembahagian keuntungan", "appropriation account"],
        on: &[On::Rebate, On::Account, On::Plant, On::Delivery, On::List, On::Loan, On::TwoCountries],
        rule: Some(Rule::Rebate),
        ..MALAYSIAN
    },
    Word {
        name: ["Saldo terendah", "Baki minimum", "Lowest balance (baki minimum)"],
        means: [
            "Saldo paling kecil dalam sebulan. Banyak koperasi menghitung dividen dari saldo ini, sehingga setoran di tengah bulan baru dihitung bulan berikutnya.",
            "Baki paling rendah dalam sebulan. Banyak koperasi mengira dividen daripada baki ini, jadi caruman di tengah bulan hanya dikira bulan berikutnya.",
            "The smallest balance within a month. Many co-ops work dividends out from it, so that what is paid in mid-month counts from the next month on.",
        ],
        place: [
            "rekening anggota, bulan demi bulan",
            "penyata anggota, bulan demi bulan",
            "the member’s statement, month by month",
        ],
        on: &[On::Dividend],
        ..MALAYSIAN
    },
    Word {
        name: ["Simpanan khusus", "Simpanan khas", "Specific savings (simpanan khas)"],
        means: [
            "Tabungan anggota untuk tujuan tertentu. Bukan syer, bukan yuran, dan bukan deposito.",
            "Tabungan anggota untuk tujuan tertentu. Bukan syer, bukan yuran dan bukan deposit.",
            "Members’ savings for a certain purpose. They are neither shares nor subscriptions nor deposits.",
        ],
        place: ["neraca", "lembaran imbangan", "balance sheet"],
        on: &[On::Capital],
        rule: Some(Rule::MembersCapital),
        ..MALAYSIAN
    },
    Word {
        name: ["SKM", "SKM", "SKM (Co-operative Societies Commission)"],
        means: [
            "Suruhanjaya Koperasi Malaysia: badan negara yang mengawasi koperasi dan menetapkan arahan serta garis panduan.",
            "Suruhanjaya Koperasi Malaysia: badan yang mengawal selia koperasi dan mengeluarkan arahan serta garis panduan.",
            "The Malaysia Co-operative Societies Commission, which supervises co-ops and issues directives and guidelines.",
        ],
        place: ["surat persetujuan", "surat kelulusan", "letters of approval"],
        on: &[On::Account, On::Dividend],
        ..MALAYSIAN
    },
    Word {
        head: Some(Headword::Shares),
        name: ["Syer", "Syer (modal syer)", "Shares (modal syer)"],
        means: [
            "Bagian anggota dalam modal koperasi, paling sedikit sebesar yang ditetapkan aturan koperasi. Menerima dividen.",
            "Bahagian anggota dalam modal koperasi, sekurang-kurangnya sebanyak yang ditetapkan undang-undang kecil. Menerima dividen.",
            "A member’s part of the co-op’s capital, at least as much as the by-laws set. It gets a dividend.",
        ],
        place: [
            "neraca; rekening anggota",
            "lembaran imbangan; penyata anggota",
            "balance sheet; the member’s statement",
        ],
        on: &[On::Dividend, On::Capital, On::Account, On::List],
        rule: Some(Rule::HoldingOfShares),
        quote: "No member, other than a registered society, shall hold more than one-fifth of the share capital",
        ..MALAYSIAN
    },
    Word {
        name: ["Syer bonus", "Syer bonus", "Bonus shares"],
        means: [
            "Syer yang diberikan kepada anggota tanpa bayaran, dari cadangan koperasi, dengan persetujuan SKM.",
            "Syer yang diberikan kepada anggota tanpa bayaran, daripada rizab koperasi, dengan kelulusan SKM.",
            "Shares given to members without payment, out of the co-op’s reserve, with SKM’s approval.",
        ],
        place: ["neraca", "lembaran imbangan", "balance sheet"],
        on: &[On::Capital],
        ..MALAYSIAN
    },
    Word {
        name: ["Undang-undang kecil", "Undang-undang kecil", "By-laws (undang-undang kecil)"],
        means: [
            "Aturan koperasi sendiri, yang diputuskan anggota.",
            "Peraturan koperasi sendiri, yang diputuskan anggota.",
            "The co-op’s own rules, decided by its members.",
        ],
        place: [
            "buku aturan di kantor koperasi",
            "buku undang-undang kecil di pejabat koperasi",
            "the booklet at the co-op’s office",
        ],
        on: &[On::Dividend, On::Rebate, On::Capital],
        ..MALAYSIAN
    },
    Word {
        head: Some(Headword::Subscriptions),
        name: ["Yuran", "Yuran (modal yuran)", "Subscriptions (yuran)"],
        means: [
            "Iuran tetap anggota, biasanya tiap bulan, yang dikembalikan saat berhenti. Menerima dividen, sering dengan tarif lain dari syer.",
            "Caruman tetap anggota, biasanya setiap bulan, yang dipulangkan apabila berhenti. Menerima dividen, sering pada kadar yang berbeza daripada syer.",
            "What members pay in regularly, usually each month, and get back when they leave. It gets a dividend, often at another rate than shares.",
        ],
        place: [
            "neraca; rekening anggota",
            "lembaran imbangan; penyata anggota",
            "balance sheet; the member’s statement",
        ],
        on: &[On::Dividend, On::Capital, On::Account, On::List],
        rule: Some(Rule::MembersCapital),
        ..MALAYSIAN
    },
];
