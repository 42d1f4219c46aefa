//! Words of the surplus and of who decides on it, Indonesia.

use super::headword::Headword;
use super::word::{INDONESIAN, On, Word};
use crate::domain::Rule;

/// The words, by their Indonesian names.
pub(super) const WORDS: &[Word] = &[
    Word {
        name: ["AD/ART", "AD/ART (undang-undang kecil)", "AD/ART (by-laws)"],
        means: [
            "Anggaran dasar dan anggaran rumah tangga: aturan koperasi sendiri, yang diputuskan anggota. Persentase pembagian SHU biasanya ada di sini.",
            "Anggaran dasar dan anggaran rumah tangga: peraturan koperasi sendiri, yang diputuskan anggota. Peratusan pembahagian SHU biasanya ada di sini.",
            "The co-op’s own rules, decided by its members. The percentages by which the surplus is split usually stand here.",
        ],
        place: [
            "lampiran laporan tahunan, atau buku AD/ART di kantor koperasi",
            "lampiran laporan tahunan, atau buku AD/ART di pejabat koperasi",
            "an annex of the annual report, or the booklet at the co-op’s office",
        ],
        on: &[On::Shu, On::Split, On::Capital],
        ..INDONESIAN
    },
    Word {
        head: Some(Headword::ReserveFund),
        name: ["Dana cadangan", "Dana cadangan (rizab)", "Reserve fund"],
        means: [
            "Bagian SHU yang tidak dibagikan, untuk memperkuat modal koperasi dan menutup rugi.",
            "Bahagian SHU yang tidak dibahagikan, untuk mengukuhkan modal koperasi dan menampung kerugian.",
            "The part of the surplus that is kept, to strengthen the co-op’s capital and to cover losses.",
        ],
        place: [
            "neraca, bagian ekuitas; tambahan tahun ini di tabel pembagian SHU",
            "lembaran imbangan, bahagian ekuiti; tambahan tahun ini dalam jadual pembahagian SHU",
            "balance sheet, equity; this year’s addition in the table of the split",
        ],
        on: &[On::Shu, On::Split, On::Capital, On::TwoCountries],
        rule: Some(Rule::ReserveByMeeting),
        ..INDONESIAN
    },
    Word {
        name: ["Dana pendidikan", "Dana pendidikan", "Education fund"],
        means: [
            "Bagian SHU untuk pendidikan dan pelatihan perkoperasian.",
            "Bahagian SHU untuk pendidikan dan latihan perkoperasian.",
            "The part of the surplus that pays for education and training in co-operation.",
        ],
        place: ["tabel pembagian SHU", "jadual pembahagian SHU", "the table of the split"],
        on: &[On::Split, On::TwoCountries],
        rule: Some(Rule::Sharing),
        ..INDONESIAN
    },
    Word {
        name: ["Dana pengurus dan karyawan", "Dana pengurus dan pekerja", "Funds for board and staff"],
        means: [
            "Bagian SHU sebagai imbalan bagi pengurus dan karyawan, sebesar yang diputuskan rapat anggota.",
            "Bahagian SHU sebagai imbuhan bagi pengurus dan pekerja, sebanyak yang diputuskan mesyuarat anggota.",
            "The parts of the surplus that reward the board and the staff, as large as the members’ meeting decides.",
        ],
        place: ["tabel pembagian SHU", "jadual pembahagian SHU", "the table of the split"],
        on: &[On::Split, On::TwoCountries],
        ..INDONESIAN
    },
    Word {
        name: ["Dana sosial", "Dana sosial", "Social fund"],
        means: [
            "Bagian SHU untuk bantuan dan kegiatan sosial, misalnya saat anggota sakit atau terkena bencana.",
            "Bahagian SHU untuk bantuan dan kegiatan sosial, misalnya apabila anggota sakit atau ditimpa bencana.",
            "The part of the surplus for help and social work, for instance when a member falls ill or suffers a disaster.",
        ],
        place: ["tabel pembagian SHU", "jadual pembahagian SHU", "the table of the split"],
        on: &[On::Split],
        ..INDONESIAN
    },
    Word {
        head: Some(Headword::VillagePart),
        name: ["Imbal jasa desa", "Imbal jasa desa (pulangan desa)", "The village’s part"],
        means: [
            "Bagian keuntungan bersih Kopdes Merah Putih yang diberikan kepada desa dan dicatat sebagai pendapatan desa.",
            "Bahagian untung bersih Kopdes Merah Putih yang diberikan kepada desa dan dicatat sebagai pendapatan desa.",
            "The part of a village co-op’s net profit that goes to the village and is booked as the village’s income.",
        ],
        place: [
            "laporan keuangan Kopdes, penggunaan keuntungan",
            "penyata kewangan Kopdes, penggunaan untung",
            "the village co-op’s accounts, use of the profit",
        ],
        on: &[On::Split, On::TwoCountries],
        rule: Some(Rule::VillageDoubted),
        ..INDONESIAN
    },
    Word {
        head: Some(Headword::CapitalReturn),
        name: ["Jasa modal", "Jasa modal", "Return on capital (jasa modal)"],
        means: [
            "Bagian SHU yang dibagi kepada anggota menurut simpanannya di koperasi.",
            "Bahagian SHU yang dibahagikan kepada anggota mengikut simpanannya dalam koperasi.",
            "The part of the surplus that members share by what they have saved in the co-op.",
        ],
        place: [
            "tabel pembagian SHU; bagian Anda di daftar SHU per anggota",
            "jadual pembahagian SHU; bahagian anda dalam senarai SHU setiap anggota",
            "the table of the split; your own part in the list of members",
        ],
        on: &[On::Shu, On::Split, On::List, On::TwoCountries],
        rule: Some(Rule::CapitalReturn),
        quote: "tidak melebihi suku bunga yang berlaku di pasar",
        ..INDONESIAN
    },
    Word {
        head: Some(Headword::PatronageRefund),
        name: ["Jasa usaha", "Jasa usaha", "Patronage refund (jasa usaha)"],
        means: [
            "Bagian SHU yang dibagi kepada anggota menurut transaksinya dengan koperasi: belanja, pinjaman, atau hasil yang disetor.",
            "Bahagian SHU yang dibahagikan kepada anggota mengikut urus niaganya dengan koperasi: belian, pinjaman atau hasil yang dihantar.",
            "The part of the surplus that members share by their business with the co-op: purchases, loans or produce delivered.",
        ],
        place: [
            "tabel pembagian SHU; bagian Anda di daftar SHU per anggota",
            "jadual pembahagian SHU; bahagian anda dalam senarai SHU setiap anggota",
            "the table of the split; your own part in the list of members",
        ],
        on: &[On::Shu, On::Split, On::Plant, On::Delivery, On::List, On::Loan, On::TwoCountries],
        rule: Some(Rule::Sharing),
        ..INDONESIAN
    },
    Word {
        name: ["RAT", "RAT (mesyuarat anggota tahunan)", "RAT (annual members’ meeting)"],
        means: [
            "Rapat anggota tahunan: di sini anggota mengesahkan laporan dan memutuskan pembagian SHU.",
            "Rapat anggota tahunan: di sini anggota mengesahkan laporan dan memutuskan pembahagian SHU.",
            "The members’ yearly meeting: here members approve the report and decide how the surplus is split.",
        ],
        place: [
            "undangan, berita acara, dan keputusan rapat",
            "notis, minit dan keputusan mesyuarat",
            "the invitation, the minutes and the resolutions",
        ],
        on: &[On::Shu, On::Split, On::Capital, On::Savings, On::Delivery],
        ..INDONESIAN
    },
    Word {
        head: Some(Headword::EarlierLoss),
        name: ["Rugi tahun lalu", "Kerugian tahun lalu", "Losses of earlier years"],
        means: [
            "Rugi tahun-tahun sebelumnya yang belum tertutup. Selama masih ada, SHU tahun ini lebih dulu dipakai menutupnya bila rapat anggota memutuskan begitu.",
            "Kerugian tahun-tahun terdahulu yang belum ditampung. Selagi ada, SHU tahun ini digunakan dahulu untuk menampungnya jika mesyuarat anggota memutuskan demikian.",
            "Losses of earlier years that are not covered yet. While there are any, the year’s surplus covers them first where the members’ meeting decides so.",
        ],
        place: ["neraca, bagian ekuitas", "lembaran imbangan, bahagian ekuiti", "balance sheet, equity"],
        on: &[On::Split],
        ..INDONESIAN
    },
    Word {
        head: Some(Headword::Shu),
        name: ["SHU", "SHU (lebihan)", "SHU (surplus)"],
        means: [
            "Sisa hasil usaha: pendapatan koperasi setahun setelah dikurangi biaya, penyusutan, dan kewajiban lain termasuk pajak.",
            "Sisa hasil usaha: pendapatan koperasi setahun selepas ditolak kos, susut nilai dan kewajipan lain termasuk cukai.",
            "What is left of the co-op’s income of a year after costs, depreciation and other obligations, tax included.",
        ],
        place: [
            "laporan hasil usaha, baris terakhir",
            "penyata hasil usaha, baris terakhir",
            "income statement, last line",
        ],
        on: &[On::Shu, On::Split, On::Plant, On::Savings, On::Delivery, On::List, On::TwoCountries],
        rule: Some(Rule::Surplus),
        ..INDONESIAN
    },
];
