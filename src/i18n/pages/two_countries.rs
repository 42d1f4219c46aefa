//! The page "Indonesia–Malaysia": one co-op under the rules of both countries.

use crate::i18n::say::Words;

const NONE: Words = ["", "", ""];
const OF_SURPLUS: Words = ["dari SHU", "daripada SHU", "of the surplus"];

/// The question that the page answers.
pub const QUESTION: Words = [
    "Berapa untuk anggota di Indonesia, berapa di Malaysia?",
    "Berapa untuk anggota di Indonesia, berapa di Malaysia?",
    "How much for members in Indonesia, how much in Malaysia?",
];
/// What the page does.
pub const INTRO: Words = [
    "Satu koperasi, dua aturan: sisa hasil dan modal yang sama, dibagi menurut aturan Indonesia dan aturan Malaysia.",
    "Satu koperasi, dua peraturan: lebihan dan modal yang sama, dibahagi mengikut peraturan Indonesia dan peraturan Malaysia.",
    "One co-op, two sets of rules: the same surplus and capital, shared out by the rules of Indonesia and by those of Malaysia.",
];
/// Whose figures the example has.
pub const EXAMPLE: Words = [
    "koperasi nelayan dengan dua ketetapan rapat, rekaan",
    "koperasi nelayan dengan dua ketetapan mesyuarat, rekaan",
    "a fishers’ co-op with two decisions of its meeting, made up",
];
/// In place of an answer.
pub const WAITING: Words = [
    "Isi angka koperasi dan ketetapan menurut kedua aturan.",
    "Isi angka koperasi dan ketetapan mengikut kedua-dua peraturan.",
    "Enter the figures of the co-op, and what is decided by both sets of rules.",
];
/// Above the answer.
pub const HEADING: Words =
    ["Bagian anggota dari sisa hasil", "Bahagian anggota daripada lebihan", "Members’ part of the surplus"];
/// At the lower edge of narrow screens.
pub const SHORT: Words = ["Untuk anggota", "Untuk anggota", "For members"];
/// The countries.
pub const COUNTRIES: [Words; 2] =
    [["Indonesia", "Indonesia", "Indonesia"], ["Malaysia", "Malaysia", "Malaysia"]];
/// Both percentages.
pub const BOTH: Words = ["Indonesia\u{a0}#; Malaysia\u{a0}#"; 3];

/// Above what both sets of rules start from.
pub const COOP_PART: Words = ["Koperasinya", "Koperasinya", "The co-op"];
/// Above what is decided in Indonesia.
pub const INDONESIA_PART: Words = [
    "Menurut aturan Indonesia: ketetapan Rapat Anggota",
    "Mengikut peraturan Indonesia: ketetapan mesyuarat",
    "By Indonesia’s rules: what the meeting decides",
];
/// Above what is decided in Malaysia.
pub const MALAYSIA_PART: Words = [
    "Menurut aturan Malaysia: yang wajib, lalu ketetapan rapat anggota",
    "Mengikut peraturan Malaysia: yang wajib, kemudian ketetapan mesyuarat",
    "By Malaysia’s rules: what the law requires, then what the meeting decides",
];
/// Above what few enter, of each country.
pub const MORE_INDONESIA: Words = [
    "Cadangan, dana, pajak, dan desa (Indonesia)",
    "Rizab, dana, cukai dan desa (Indonesia)",
    "Reserve, funds, tax and village (Indonesia)",
];
/// The same of Malaysia.
pub const MORE_MALAYSIA: Words = [
    "Pajak, rabat, honorarium, dan dana lain (Malaysia)",
    "Cukai, rebat, honorarium dan dana lain (Malaysia)",
    "Tax, rebate, honoraria and other funds (Malaysia)",
];
/// Above a rate of exchange.
pub const CONVERT: Words = ["Dalam mata uang lain", "Dalam mata wang lain", "In the other currency"];
/// Why there is none at first.
pub const CONVERT_HINT: Words = [
    "Perbandingan di atas tidak memerlukan kurs. Isi kurs Anda sendiri untuk membaca jumlahnya, dibulatkan sampai tiga angka.",
    "Perbandingan di atas tidak memerlukan kadar pertukaran. Isi kadar anda sendiri untuk membaca jumlahnya, dibundarkan kepada tiga angka.",
    "The comparison above needs no rate of exchange. Enter your own to read the amounts, rounded to three digits.",
];
/// Of amounts under the other country's rules.
pub const ONE_CURRENCY: Words = [
    "Semua jumlah dalam mata uang halaman ini, juga yang menurut aturan negara tetangga.",
    "Semua jumlah dalam mata wang halaman ini, juga yang mengikut peraturan negara jiran.",
    "All amounts are in the currency of this page, also those by the neighbour’s rules.",
];

/// The year's surplus.
pub const SURPLUS: [Words; 2] = [
    ["Sisa hasil setahun", "Lebihan setahun", "Surplus of the year"],
    ["sebelum pajak koperasi", "sebelum cukai koperasi", "before the co-op’s tax"],
];
/// What members paid in.
pub const CAPITAL: [Words; 2] = [
    ["Modal semua anggota", "Modal semua anggota", "Capital of all members"],
    [
        "simpanan pokok dan wajib; syer dan yuran",
        "simpanan pokok dan wajib; syer dan yuran",
        "principal and mandatory savings; shares and subscriptions",
    ],
];
/// Return on capital.
pub const CAPITAL_RETURN: [Words; 2] = [["Jasa modal", "Jasa modal", "Return on capital"], OF_SURPLUS];
/// By business.
pub const PATRONAGE: [Words; 2] = [["Jasa usaha", "Jasa usaha", "Return by business"], OF_SURPLUS];
/// The reserve.
pub const RESERVE: [Words; 2] = [["Cadangan", "Rizab", "Reserve"], OF_SURPLUS];
/// Education.
pub const EDUCATION: [Words; 2] = [["Dana pendidikan", "Dana pendidikan", "Education fund"], OF_SURPLUS];
/// Officers.
pub const OFFICERS: [Words; 2] = [["Dana pengelola", "Dana pengurusan", "Management fund"], OF_SURPLUS];
/// Other funds.
pub const OTHERS: [Words; 2] = [["Dana lain", "Dana lain", "Other funds"], OF_SURPLUS];
/// The village.
pub const VILLAGE: [Words; 2] = [
    ["Imbal jasa desa", "Pulangan desa", "The village’s part"],
    [
        "hanya Kopdes Merah Putih; dari SHU setelah pajak",
        "hanya Kopdes Merah Putih; daripada SHU selepas cukai",
        "village co-ops only; of the surplus after tax",
    ],
];
/// Tax in Indonesia.
pub const TAX: [Words; 2] = [["Pajak koperasi", "Cukai koperasi", "The co-op’s tax"], NONE];
/// Tax and zakat in Malaysia.
pub const TAX_MALAYSIA: [Words; 2] = [["Pajak dan zakat", "Cukai dan zakat", "Tax and zakat"], NONE];
/// The statutory reserve.
pub const STATUTORY_RESERVE: [Words; 2] = [
    ["KWRS, termasuk KWAPK", "KWRS, termasuk KWAPK", "Statutory reserve (KWRS), KWAPK included"],
    ["dari laba bersih", "daripada untung bersih", "of the net profit"],
];
/// The education trust fund.
pub const TRUST_FUND: [Words; 2] = [
    ["KWAPK", "KWAPK", "Education trust fund (KWAPK)"],
    ["dari laba bersih", "daripada untung bersih", "of the net profit"],
];
/// The development trust fund.
pub const DEVELOPMENT_FUND: [Words; 2] = [
    ["KWAPmK", "KWAPmK", "Development trust fund (KWAPmK)"],
    [
        "dari laba bersih; kosong: menurut aturan",
        "daripada untung bersih; kosong: mengikut peraturan",
        "of the net profit; empty: by the rules",
    ],
];
/// The rate of dividend.
pub const DIVIDEND: [Words; 2] = [
    ["Dividen", "Dividen", "Dividend"],
    [
        "persen setahun dari modal anggota",
        "peratus setahun daripada modal anggota",
        "percent a year of members’ capital",
    ],
];
/// The rebate.
pub const REBATE: [Words; 2] = [["Rabat anggota", "Rebat langganan", "Patronage rebate"], NONE];
/// Honoraria.
pub const HONORARIA: [Words; 2] = [["Honorarium", "Honorarium", "Honoraria"], NONE];
/// Other funds in Malaysia.
pub const FUNDS_MALAYSIA: [Words; 2] = [
    [
        "Dana lain (kebajikan dan sebagainya)",
        "Kumpulan wang lain (kebajikan dan sebagainya)",
        "Other funds (welfare and so on)",
    ],
    NONE,
];
/// The rate of exchange.
pub const RATE: [Words; 2] = [["1 ringgit = … rupiah", "1 ringgit = … rupiah", "1 ringgit = … rupiah"], NONE];
/// Its day.
pub const RATE_DAY: [Words; 2] = [["Tanggal kurs", "Tarikh kadar", "Day of the rate"], NONE];
/// A rate that is none.
pub const RATE_NONE: Words =
    ["Kurs harus lebih dari nol.", "Kadar mesti lebih daripada sifar.", "The rate must be above zero."];
/// By which rate.
pub const BY_RATE: Words = [
    "Dengan kurs Anda 1 ringgit = # rupiah.",
    "Dengan kadar anda 1 ringgit = # rupiah.",
    "At your rate of 1 ringgit = # rupiah.",
];
/// The same, with its day.
pub const BY_RATE_OF: Words = [
    "Dengan kurs Anda 1 ringgit = # rupiah, tanggal #.",
    "Dengan kadar anda 1 ringgit = # rupiah, tarikh #.",
    "At your rate of 1 ringgit = # rupiah, of #.",
];

/// The surplus, what members get by both sets of rules.
pub const MEMBERS_GET: Words = [
    "Dari sisa hasil # yang sama, anggota menerima # menurut aturan Indonesia dan # menurut aturan Malaysia.",
    "Daripada lebihan # yang sama, anggota menerima # mengikut peraturan Indonesia dan # mengikut peraturan Malaysia.",
    "Of the same surplus of #, members get # by Indonesia’s rules and # by Malaysia’s.",
];
/// What 100 of capital earn by both.
pub const HUNDRED_EARNS: Words = [
    "Setiap 100 modal menghasilkan # setahun di Indonesia dan # di Malaysia.",
    "Setiap 100 modal menghasilkan # setahun di Indonesia dan # di Malaysia.",
    "Every 100 of capital earns # a year in Indonesia and # in Malaysia.",
];

/// Above the rows.
pub const TABLE: Words = ["Ke mana tiap 100 pergi", "Ke mana setiap 100 pergi", "Where every 100 goes"];
/// Above the names of the rows.
pub const USE: Words = ["Untuk", "Untuk", "For"];
/// The rows.
pub const ROWS: [Words; 10] = [
    ["Pajak koperasi (zakat)", "Cukai koperasi (zakat)", "The co-op’s tax (zakat)"],
    ["Cadangan · KWRS tanpa KWAPK", "Rizab · KWRS tanpa KWAPK", "Reserve · KWRS less KWAPK"],
    ["Pendidikan · KWAPK", "Pendidikan · KWAPK", "Education · KWAPK"],
    ["Pembangunan · KWAPmK", "Pembangunan · KWAPmK", "Development · KWAPmK"],
    [
        "Anggota menurut modal: jasa modal · dividen",
        "Anggota mengikut modal: jasa modal · dividen",
        "Members by capital: jasa modal · dividend",
    ],
    [
        "Anggota menurut usaha: jasa usaha · rabat",
        "Anggota mengikut urus niaga: jasa usaha · rebat",
        "Members by business: jasa usaha · rebate",
    ],
    ["Dana pengelola · honorarium", "Dana pengurusan · honorarium", "Management fund · honoraria"],
    ["Desa", "Desa", "The village"],
    ["Dana lain", "Dana lain", "Other funds"],
    ["Dibawa ke tahun depan", "Dibawa ke hadapan", "Carried forward"],
];
/// The same in the picture, where the country stands after it.
pub const BARS: [Words; 10] = [
    ["Pajak", "Cukai", "Tax"],
    ["Cadangan", "Rizab", "Reserve"],
    ["Pendidikan", "Pendidikan", "Education"],
    ["Pembangunan", "Pembangunan", "Development"],
    ["Anggota menurut modal", "Anggota mengikut modal", "Members by capital"],
    ["Anggota menurut usaha", "Anggota mengikut urus niaga", "Members by business"],
    ["Pengelola", "Pengurusan", "Management"],
    ["Desa", "Desa", "Village"],
    ["Dana lain", "Dana lain", "Other funds"],
    ["Ke tahun depan", "Ke hadapan", "Carried forward"],
];
/// The reserve in Malaysia, there.
pub const RESERVE_BAR_MALAYSIA: Words = ["KWRS tanpa KWAPK", "KWRS tanpa KWAPK", "KWRS less KWAPK"];
/// Where a country's rules know no such line.
pub const NOT_KNOWN: Words = ["tidak ada dalam aturannya", "tiada dalam peraturannya", "not in its rules"];
/// Why a line is not known: the village in Malaysia.
pub const NO_VILLAGE: Words = [
    "Imbal jasa desa hanya ada dalam aturan Kopdes Merah Putih di Indonesia; aturan Malaysia yang tercatat tidak mengenalnya.",
    "Pulangan desa hanya ada dalam peraturan Kopdes Merah Putih di Indonesia; peraturan Malaysia yang direkodkan tidak mengenalinya.",
    "The village’s part is in the rules of Indonesia’s village co-ops only; the rules of Malaysia on record do not know it.",
];
/// The development fund in Indonesia.
pub const NO_DEVELOPMENT: Words = [
    "KWAPmK adalah pembayaran wajib di Malaysia; di Indonesia tidak ada pembayaran wajib seperti itu dalam aturan yang tercatat, hanya dana menurut anggaran dasar (lihat “Dana lain”).",
    "KWAPmK ialah bayaran wajib di Malaysia; di Indonesia tiada bayaran wajib seperti itu dalam peraturan yang direkodkan, hanya dana mengikut undang-undang kecil (lihat “Dana lain”).",
    "KWAPmK is a payment that must be made in Malaysia; the rules of Indonesia on record know none like it, only funds by the by-laws (see “Other funds”).",
];
/// What is carried forward in Indonesia.
pub const NO_CARRYING: Words = [
    "Di Indonesia SHU dibagi seluruhnya menurut Rapat Anggota; yang tidak dibagikan masuk cadangan atau dana, tidak dibawa ke tahun depan.",
    "Di Indonesia SHU dibahagi seluruhnya mengikut Rapat Anggota; yang tidak dibahagikan masuk rizab atau dana, tidak dibawa ke hadapan.",
    "In Indonesia the whole surplus is shared out as the members’ meeting decides; what is not paid goes to reserve or funds and is not carried forward.",
];

/// Above what to know.
pub const TEACHING: Words = ["Apa bedanya, dan mengapa", "Apa bezanya, dan mengapa", "What differs, and why"];
/// What to know, one screen of it.
pub const LESSONS: [Words; 5] = [
    [
        "Di Indonesia Rapat Anggota menentukan hampir semuanya: berapa untuk cadangan, jasa modal, jasa usaha, dan dana. Undang-undang menentukan asasnya, bukan persentasenya.",
        "Di Indonesia Rapat Anggota menentukan hampir semuanya: berapa untuk rizab, jasa modal, jasa usaha dan dana. Undang-undang menentukan asasnya, bukan peratusannya.",
        "In Indonesia the members’ meeting decides almost everything: how much for the reserve, for capital, for business and for funds. The act sets the principle, not the percentages.",
    ],
    [
        "Di Malaysia yang wajib disisihkan lebih dulu: KWRS, KWAPK, dan KWAPmK. Baru kemudian rapat anggota membagi sisanya.",
        "Di Malaysia yang wajib diperuntukkan dahulu: KWRS, KWAPK dan KWAPmK. Selepas itu barulah mesyuarat agung membahagi bakinya.",
        "In Malaysia what must be set aside comes first: KWRS, KWAPK and KWAPmK. Only then does the general meeting share out the rest.",
    ],
    [
        "Jasa modal adalah bagian dari SHU: rezeki tahun itu dibagi. Dividen adalah persentase dari modal: yang tersisa dibawa ke tahun depan.",
        "Jasa modal ialah bahagian daripada SHU: rezeki tahun itu dibahagi. Dividen ialah peratusan daripada modal: bakinya dibawa ke hadapan.",
        "The return on capital is a part of the surplus: a good year is shared. A dividend is a percentage of capital: what is left is carried forward.",
    ],
    [
        "Jasa usaha dan rabat anggota membagi menurut usaha anggota. Di Indonesia ia pembagian yang utama; di Malaysia ia boleh, setelah yang wajib.",
        "Jasa usaha dan rebat langganan membahagi mengikut urus niaga anggota. Di Indonesia ia pembahagian utama; di Malaysia ia boleh dibayar, selepas yang wajib.",
        "The return by business and the patronage rebate follow what members did with the co-op. In Indonesia it is the main way to share; in Malaysia it may be paid after what must be.",
    ],
    [
        "Persentase dibandingkan, bukan uangnya: 100 rupiah dan 100 ringgit bukan jumlah yang sama, tetapi bagian anggota darinya dapat dibandingkan.",
        "Peratusan dibandingkan, bukan wangnya: 100 rupiah dan 100 ringgit bukan jumlah yang sama, tetapi bahagian anggota daripadanya boleh dibandingkan.",
        "Percentages are compared, not money: 100 rupiah and 100 ringgit are not the same amount, but what members get of them can be compared.",
    ],
];
/// Above the rules of a line.
pub const RULES: Words =
    ["Aturan di balik tiap baris", "Peraturan di sebalik setiap baris", "The rules behind each line"];
/// Above the steps of each country.
pub const STEPS: [Words; 2] = [
    [
        "Bagaimana dihitung menurut aturan Indonesia?",
        "Bagaimana ia dikira mengikut peraturan Indonesia?",
        "How is it calculated by Indonesia’s rules?",
    ],
    [
        "Bagaimana dihitung menurut aturan Malaysia?",
        "Bagaimana ia dikira mengikut peraturan Malaysia?",
        "How is it calculated by Malaysia’s rules?",
    ],
];
/// What is shared out beyond the year's profit.
pub const TOO_MUCH: Words = [
    "Menurut aturan Malaysia yang dibagikan melebihi laba tahun ini; selisihnya hanya boleh dari sumber lain dengan persetujuan SKM.",
    "Mengikut peraturan Malaysia yang dibahagikan melebihi untung tahun ini; perbezaannya hanya boleh daripada sumber lain dengan kelulusan SKM.",
    "By Malaysia’s rules more is shared out than the year’s profit; the difference may come from other sources only, with SKM’s approval.",
];
/// Takes the surplus of the plant.
pub const FROM_PLANT: [Words; 2] = [
    ["Isi dari “RPB”: #", "Isi daripada “RPB”: #", "Take from “Shared plant”: #"],
    ["Isi dari “Pusat pengolahan”: #", "Isi daripada “Pusat pemprosesan”: #", "Take from “Shared plant”: #"],
];
