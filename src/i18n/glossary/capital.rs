//! Words of capital and savings, Indonesia.

use super::headword::Headword;
use super::word::{INDONESIAN, On, Word};
use crate::domain::Rule;

/// The words, by their Indonesian names.
pub(super) const WORDS: &[Word] = &[
    Word {
        head: Some(Headword::SavingsInterest),
        name: ["Bunga simpanan", "Faedah simpanan", "Interest on savings"],
        means: [
            "Imbalan koperasi atas simpanan, menurut persentase setahun yang ditetapkan. Ia biaya koperasi, bukan bagian dari SHU.",
            "Pulangan koperasi atas simpanan, mengikut kadar setahun yang ditetapkan. Ia kos koperasi, bukan bahagian daripada SHU.",
            "What the co-op pays for savings, by a percentage a year that is set beforehand. It is a cost of the co-op, no part of the surplus.",
        ],
        place: [
            "laporan hasil usaha, beban; buku simpanan Anda",
            "penyata hasil usaha, perbelanjaan; buku simpanan anda",
            "income statement, costs; your own savings book",
        ],
        on: &[On::Savings],
        rule: Some(Rule::SavingsRate),
        ..INDONESIAN
    },
    Word {
        head: Some(Headword::Grant),
        name: ["Hibah", "Hibah (geran)", "Grant (hibah)"],
        means: [
            "Pemberian kepada koperasi yang tidak perlu dikembalikan, berupa uang atau barang.",
            "Pemberian kepada koperasi yang tidak perlu dipulangkan, berupa wang atau barang.",
            "A gift to the co-op, in money or goods, that need not be paid back.",
        ],
        place: ["neraca, bagian ekuitas", "lembaran imbangan, bahagian ekuiti", "balance sheet, equity"],
        on: &[On::Capital, On::Plant],
        rule: Some(Rule::OwnCapital),
        ..INDONESIAN
    },
    Word {
        name: ["KSP dan USP", "KSP dan USP", "KSP and USP"],
        means: [
            "Koperasi simpan pinjam, dan unit simpan pinjam di dalam koperasi lain. Bagi keduanya ada aturan modal sendiri.",
            "Koperasi simpan pinjam, dan unit simpan pinjam dalam koperasi lain. Bagi kedua-duanya ada peraturan modal tersendiri.",
            "A savings-and-loan co-op, and a savings-and-loan unit inside another co-op. Both have rules of capital of their own.",
        ],
        place: [
            "akta pendirian dan izin usaha",
            "akta penubuhan dan lesen usaha",
            "the deed and the licence",
        ],
        on: &[On::Capital, On::Savings],
        rule: Some(Rule::FirstCapitalOf2023),
        ..INDONESIAN
    },
    Word {
        name: ["Modal pinjaman", "Modal pinjaman", "Borrowed capital"],
        means: [
            "Uang yang dipinjam koperasi dan harus dikembalikan: dari bank, koperasi lain, anggota, atau obligasi.",
            "Wang yang dipinjam koperasi dan perlu dibayar balik: daripada bank, koperasi lain, anggota atau bon.",
            "Money that the co-op has borrowed and must pay back: from banks, other co-ops, members, or by bonds.",
        ],
        place: [
            "neraca, bagian kewajiban",
            "lembaran imbangan, bahagian liabiliti",
            "balance sheet, liabilities",
        ],
        on: &[On::Capital],
        rule: Some(Rule::BorrowingOfAssets),
        ..INDONESIAN
    },
    Word {
        head: Some(Headword::Participation),
        name: ["Modal penyertaan", "Modal penyertaan", "Participation capital (modal penyertaan)"],
        means: [
            "Uang yang ditanam pihak luar atau anggota dalam usaha koperasi dan ikut menanggung risikonya. Bukan modal sendiri.",
            "Wang yang dilaburkan pihak luar atau anggota dalam usaha koperasi dan turut menanggung risikonya. Bukan modal sendiri.",
            "Money that outsiders or members put into the co-op’s business and that shares its risk. It is not the co-op’s own capital.",
        ],
        place: [
            "neraca, baris tersendiri",
            "lembaran imbangan, baris tersendiri",
            "balance sheet, a line of its own",
        ],
        on: &[On::Capital],
        rule: Some(Rule::ParticipationOfAssets),
        ..INDONESIAN
    },
    Word {
        name: ["Modal sendiri", "Modal sendiri", "Own capital"],
        means: [
            "Modal yang menanggung risiko: simpanan pokok, simpanan wajib, dana cadangan, dan hibah.",
            "Modal yang menanggung risiko: simpanan pokok, simpanan wajib, rizab dan hibah.",
            "The capital that bears the risk: principal and mandatory savings, the reserve and grants.",
        ],
        place: ["neraca, bagian ekuitas", "lembaran imbangan, bahagian ekuiti", "balance sheet, equity"],
        on: &[On::Capital],
        rule: Some(Rule::OwnCapital),
        ..INDONESIAN
    },
    Word {
        name: ["Pajak bunga simpanan", "Cukai faedah simpanan", "Tax on interest of savings"],
        means: [
            "Pajak final atas bunga simpanan anggota orang pribadi: bunga sampai Rp240.000 sebulan bebas; di atas itu 10% dari seluruh bunga bulan itu.",
            "Cukai muktamad atas faedah simpanan anggota perseorangan: faedah sehingga Rp240.000 sebulan bebas; melebihinya 10% daripada seluruh faedah bulan itu.",
            "A final tax on the interest of members who are natural persons: up to Rp240.000 a month is free; above it, 10% of all interest of that month.",
        ],
        place: [
            "bukti potong pajak; buku simpanan Anda",
            "penyata potongan cukai; buku simpanan anda",
            "the slip of tax withheld; your own savings book",
        ],
        on: &[On::Savings],
        rule: Some(Rule::InterestTax),
        ..INDONESIAN
    },
    Word {
        name: ["Simpanan berjangka", "Simpanan berjangka", "Term savings"],
        means: [
            "Simpanan yang baru dapat diambil setelah jangka waktu yang disepakati. Bagi koperasi ia utang kepada anggota.",
            "Simpanan yang hanya boleh dikeluarkan selepas tempoh yang dipersetujui. Bagi koperasi ia hutang kepada anggota.",
            "Savings that can be taken out after an agreed time only. For the co-op they are a debt to members.",
        ],
        place: [
            "neraca, bagian kewajiban",
            "lembaran imbangan, bahagian liabiliti",
            "balance sheet, liabilities",
        ],
        on: &[On::Capital, On::Savings],
        ..INDONESIAN
    },
    Word {
        head: Some(Headword::Principal),
        name: ["Simpanan pokok", "Simpanan pokok", "Principal savings (simpanan pokok)"],
        means: [
            "Uang yang dibayar sekali saat masuk menjadi anggota, sama besar bagi semua. Tidak dapat diambil selama masih anggota.",
            "Wang yang dibayar sekali semasa menjadi anggota, sama banyak bagi semua. Tidak boleh dikeluarkan selagi menjadi anggota.",
            "What everybody pays once on joining, the same for all. It cannot be taken out as long as one is a member.",
        ],
        place: [
            "neraca, bagian ekuitas; buku simpanan Anda",
            "lembaran imbangan, bahagian ekuiti; buku simpanan anda",
            "balance sheet, equity; your own savings book",
        ],
        on: &[On::Shu, On::Capital, On::List],
        rule: Some(Rule::OwnCapital),
        ..INDONESIAN
    },
    Word {
        head: Some(Headword::Voluntary),
        name: ["Simpanan sukarela", "Simpanan sukarela", "Voluntary savings"],
        means: [
            "Simpanan yang besarnya dipilih anggota sendiri dan dapat diambil menurut aturan koperasi. Bagi koperasi ia utang kepada anggota.",
            "Simpanan yang banyaknya dipilih anggota sendiri dan boleh dikeluarkan mengikut peraturan koperasi. Bagi koperasi ia hutang kepada anggota.",
            "Savings of an amount that members choose and can take out by the co-op’s rules. For the co-op they are a debt to members.",
        ],
        place: [
            "neraca, bagian kewajiban",
            "lembaran imbangan, bahagian liabiliti",
            "balance sheet, liabilities",
        ],
        on: &[On::Shu, On::Capital, On::Savings],
        ..INDONESIAN
    },
    Word {
        head: Some(Headword::Mandatory),
        name: ["Simpanan wajib", "Simpanan wajib", "Mandatory savings (simpanan wajib)"],
        means: [
            "Uang yang dibayar anggota pada waktu tertentu, biasanya tiap bulan. Tidak harus sama besar, dan tidak dapat diambil selama masih anggota.",
            "Wang yang dibayar anggota pada masa tertentu, biasanya setiap bulan. Tidak semestinya sama banyak, dan tidak boleh dikeluarkan selagi menjadi anggota.",
            "What members pay at set times, usually each month. It need not be the same for all, and cannot be taken out as long as one is a member.",
        ],
        place: [
            "neraca, bagian ekuitas; buku simpanan Anda",
            "lembaran imbangan, bahagian ekuiti; buku simpanan anda",
            "balance sheet, equity; your own savings book",
        ],
        on: &[On::Shu, On::Capital, On::List],
        rule: Some(Rule::OwnCapital),
        ..INDONESIAN
    },
];
