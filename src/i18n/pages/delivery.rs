//! The page of those who deliver to a plant: one of each pair is said in Indonesia, the other in Malaysia.

use crate::i18n::say::Words;

const NONE: Words = ["", "", ""];

/// The question that the page answers in Indonesia.
pub const QUESTION_INDONESIA: Words = [
    "Setor ke RPB, dapat lebih berapa?",
    "Hantar ke RPB, dapat lebih berapa?",
    "Deliver to the plant: how much more do I get?",
];
/// The same in Malaysia.
pub const QUESTION_MALAYSIA: Words = [
    "Setor ke pusat pengolahan, dapat lebih berapa?",
    "Hantar ke pusat pemprosesan, dapat lebih berapa?",
    "Deliver to the plant: how much more do I get?",
];
/// What such a plant is.
pub const INTRO: [Words; 2] = [
    [
        "RPB, Rumah Produksi Bersama: pabrik koperasi yang mengolah hasil anggotanya.",
        "RPB, Rumah Produksi Bersama: kilang koperasi yang memproses hasil anggotanya.",
        "RPB, Rumah Produksi Bersama: the co-op’s plant that processes what its members grow.",
    ],
    [
        "Pusat pengolahan: pabrik koperasi yang mengolah hasil anggotanya.",
        "Pusat pemprosesan: kilang koperasi yang memproses hasil anggotanya.",
        "A processing plant of the co-op, for what its members grow.",
    ],
];
/// Whose figures the example has.
pub const EXAMPLE: [Words; 2] = [
    ["RPB Kelapa Tirta, rekaan", "RPB Kelapa Tirta, rekaan", "RPB Kelapa Tirta, made up"],
    [
        "Pusat Kelapa Seri Murni, rekaan",
        "Pusat Kelapa Seri Murni, rekaan",
        "Pusat Kelapa Seri Murni, made up",
    ],
];

/// The first question.
pub const FIRST: Words = [
    "1. Apa yang Anda setor, dan berapa sebulan?",
    "1. Apa yang anda hantar, dan berapa sebulan?",
    "1. What do you deliver, and how much a month?",
];
/// The second one.
pub const SECOND: Words = [
    "2. Laku berapa kalau dijual mentah?",
    "2. Laku berapa jika dijual mentah?",
    "2. What does it bring sold raw?",
];
/// The third one.
pub const THIRD: Words =
    ["3. Apa yang dilakukan pabrik?", "3. Apa yang dibuat oleh kilang?", "3. What does the plant do?"];
/// What is delivered.
pub const GOODS: Words = ["Hasil", "Hasil", "Goods"];
/// Nothing is picked yet.
pub const GOODS_OPEN: Words = ["pilih hasilnya", "pilih hasilnya", "choose the goods"];
/// What it is counted in then.
pub const UNIT: Words = ["satuan", "unit", "unit"];
/// Goods that have no name here, in the order of [`Measure::ALL`](crate::data::commodities::Measure::ALL).
pub const OTHER_GOODS: [Words; 11] = [
    ["hasil lain, per kg", "hasil lain, sekilogram", "other goods, by the kg"],
    ["hasil lain, per ton", "hasil lain, satu tan", "other goods, by the tonne"],
    ["hasil lain, per butir", "hasil lain, sebiji", "other goods, by the nut or egg"],
    ["hasil lain, per lembar", "hasil lain, sehelai", "other goods, by the sheet"],
    ["hasil lain, per batang", "hasil lain, sebatang", "other goods, by the pole"],
    ["hasil lain, per liter", "hasil lain, seliter", "other goods, by the litre"],
    ["hasil lain, per sqft", "hasil lain, sekaki persegi", "other goods, by the sqft"],
    ["hasil lain, per m²", "hasil lain, semeter persegi", "other goods, by the m²"],
    ["hasil lain, per m³", "hasil lain, semeter padu", "other goods, by the m³"],
    ["hasil lain, per buah", "hasil lain, seunit", "other goods, by the piece"],
    ["hasil lain, per bungkus", "hasil lain, sepek", "other goods, by the pack"],
];
/// What the plant does, and the ways that there are.
pub const WAY: Words = ["Pabrik", "Kilang", "The plant"];
/// The ways that there are.
pub const WAYS: [Words; 3] = [
    ["Membeli", "Membeli", "Buys"],
    ["Mengolah, saya bayar jasa", "Memproses, saya bayar upah", "Processes for a fee"],
    [
        "Menampung: uang muka, sisa nanti",
        "Mengumpul: pendahuluan, lalu baki",
        "Pools: an advance now, the rest later",
    ],
];

/// For one unit; the gap is the unit.
pub const PER_UNIT: Words = ["/#", "/#", "/#"];
/// So many of it.
pub const COUNTED: Words = ["#", "#", "#"];
/// Months.
pub const IN_MONTHS: Words = ["bulan", "bulan", "months"];
/// What is delivered in a month.
pub const DELIVERED: [Words; 2] = [["Setoran sebulan", "Serahan sebulan", "Delivered a month"], NONE];
/// What it brings raw.
pub const RAW: [Words; 2] = [
    ["Harga mentah", "Harga mentah", "Raw price"],
    ["dari pengepul di tempat, hari ini", "daripada peraih di kebun, hari ini", "from the trader, today"],
];
/// What the plant pays.
pub const PRICE: [Words; 2] = [["Pabrik membayar", "Kilang membayar", "The plant pays"], NONE];
/// What the product is sold for.
pub const PRODUCT: [Words; 2] = [
    ["Hasil jual produk", "Hasil jualan produk", "Product sales"],
    [
        "dari satu satuan bahan: harga × rendemen",
        "daripada satu unit bahan: harga × kadar hasil",
        "from one unit of raw material: price × yield",
    ],
];
/// The fee.
pub const FEE: [Words; 2] = [["Jasa olah", "Upah proses", "Processing fee"], NONE];
/// What a pool pays first.
pub const ADVANCE: [Words; 2] = [["Uang muka", "Pendahuluan", "Advance"], NONE];
/// What it pays in the end.
pub const SETTLEMENT: [Words; 2] = [
    ["Pelunasan akhir musim", "Bayaran akhir musim", "Settlement at season’s end"],
    ["kosongkan bila belum diketahui", "kosongkan jika belum diketahui", "leave empty if not known yet"],
];
/// The fold of the season.
pub const SEASON: Words =
    ["Tidak setor sepanjang tahun?", "Tidak menghantar sepanjang tahun?", "Not all year round?"];
/// Months of the year.
pub const MONTHS: [Words; 2] = [
    ["Bulan setor dalam setahun", "Bulan menghantar dalam setahun", "Months of delivery a year"],
    ["kosong: 12 bulan", "kosong: 12 bulan", "empty: all 12"],
];

/// The fold of what only the manager knows.
pub const MANAGER: Words = [
    "Angka pabrik dari pengelola",
    "Angka kilang daripada pengurus",
    "The plant’s figures, from its manager",
];
/// While there is none.
pub const MANAGER_OPEN: Words = [
    ": belum ada. Minta tautannya, atau isi dari kertasnya.",
    ": belum ada. Minta pautannya, atau isi daripada kertasnya.",
    ": none yet. Ask for the link, or fill in from paper.",
];
/// What comes back for one unit, by the manager.
pub const REFUND: [Words; 2] = [
    ["SHU per satuan setoran", "SHU bagi seunit serahan", "SHU per unit delivered"],
    [
        "dari pengelola; jangan dikira-kira",
        "daripada pengurus; jangan diagak",
        "from the manager; do not guess",
    ],
];
/// The same in Malaysia.
pub const REFUND_MALAYSIA: [Words; 2] = [
    ["Rabat per satuan setoran", "Rebat bagi seunit serahan", "Rebate per unit delivered"],
    [
        "dari pengelola; jangan dikira-kira",
        "daripada pengurus; jangan diagak",
        "from the manager; do not guess",
    ],
];
/// The year of the manager's figures.
pub const YEAR: [Words; 2] = [["Tahun angkanya", "Tahun angkanya", "Year of the figures"], NONE];
/// The name of the plant.
pub const NAME: [Words; 2] = [["Nama pabrik", "Nama kilang", "Name of the plant"], NONE];
/// Whose figures of the plant these are; the gap is the name of the plant.
pub const FROM: Words = ["diisi dari #", "diisi daripada #", "filled in from #"];
/// Leads to the member's part of the surplus, with what is delivered in it.
pub const PUT_IN: [Words; 2] = [
    ["Masukkan ke SHU saya", "Masukkan ke SHU saya", "Put it into my SHU"],
    ["Masukkan ke rabat saya", "Masukkan ke rebat saya", "Put it into my rebate"],
];
/// What is put in there; the gap is an amount.
pub const PUTS_IN: Words = [
    "Nilai setoran setahun, #, diisikan di sana; sisanya dari laporan koperasi.",
    "Nilai serahan setahun, #, diisikan di sana; selebihnya daripada laporan koperasi.",
    "What you deliver in a year, #, is filled in there; the rest stands in the co-op’s report.",
];
/// Before the year of the manager's figures.
pub const OF_YEAR: Words = ["tahun #", "tahun #", "#"];

/// Above the answer.
pub const HEADING: Words =
    ["Dibanding menjual mentah", "Berbanding menjual mentah", "Compared with selling raw"];
/// The same while what comes back is not known: bought.
pub const HEADING_NOW: Words = [
    "Dibanding menjual mentah, saat setor",
    "Berbanding menjual mentah, semasa menghantar",
    "Compared with selling raw, on delivery",
];
/// The same: otherwise.
pub const HEADING_BEFORE: [Words; 2] = [
    [
        "Dibanding menjual mentah, sebelum SHU",
        "Berbanding menjual mentah, sebelum SHU",
        "Compared with selling raw, before SHU",
    ],
    [
        "Dibanding menjual mentah, sebelum rabat",
        "Berbanding menjual mentah, sebelum rebat",
        "Compared with selling raw, before the rebate",
    ],
];
/// While what a pool pays in the end is not known.
pub const HEADING_ADVANCE: Words = [
    "Dibanding menjual mentah, tanpa pelunasan akhir musim",
    "Berbanding menjual mentah, tanpa bayaran akhir musim",
    "Compared with selling raw, without the season’s settlement",
];
/// At the lower edge of narrow screens.
pub const SHORT: Words = ["Selisihnya", "Bezanya", "Difference"];
/// The same above a gain.
pub const SHORT_MORE: Words = ["Lebih dari jual mentah", "Lebih daripada jual mentah", "More than raw"];
/// In place of an answer.
pub const WAITING: Words = [
    "Jawab ketiga pertanyaan untuk melihat selisihnya.",
    "Jawab ketiga-tiga soalan untuk melihat bezanya.",
    "Answer the three questions to see the difference.",
];

/// Below a gain.
pub const MORE: Words = ["Lebih dari jual mentah.", "Lebih daripada jual mentah.", "More than selling raw."];
/// Neither gain nor loss.
pub const EVEN: Words =
    ["Sama dengan menjual mentah.", "Sama dengan menjual mentah.", "The same as selling raw."];
/// Below a loss; the gap is how much.
pub const RAW_BETTER: Words =
    ["Menjual mentah # lebih baik.", "Menjual mentah # lebih baik.", "Selling raw is # better."];
/// The same before what comes back is known: bought.
pub const RAW_BETTER_NOW: Words = [
    "Saat setor, menjual mentah # lebih baik.",
    "Semasa menghantar, menjual mentah # lebih baik.",
    "On delivery, selling raw is # better.",
];
/// The same: otherwise; the gaps are what comes back, and how much.
pub const RAW_BETTER_BEFORE: Words = [
    "Sebelum #, menjual mentah # lebih baik.",
    "Sebelum #, menjual mentah # lebih baik.",
    "Before the #, selling raw is # better.",
];
/// What a pool pays first is less than raw sale brings, which says nothing of the whole.
pub const ADVANCE_BELOW: Words = [
    "Tanpa pelunasan akhir musim, # di bawah harga mentah.",
    "Tanpa bayaran akhir musim, # di bawah harga mentah.",
    "Without the season’s settlement, # below the raw price.",
];

/// What is delivered, through so many months.
pub const FOR_MONTHS: Words = ["# selama #", "# selama #", "# for #"];
/// A year that brings more: what is delivered, and how much. Nobody is addressed: the figures may be an example's.
pub const YEAR_MORE: Words = [
    "Setoran # memberi # lebih banyak setahun",
    "Serahan # memberi # lebih banyak setahun",
    "Delivering # brings # more a year",
];
/// A year that brings less.
pub const YEAR_LESS: Words = [
    "Setoran # memberi # lebih sedikit setahun daripada menjual mentah",
    "Serahan # memberi # kurang setahun daripada menjual mentah",
    "Delivering # brings # less a year than selling raw",
];
/// A year that brings the same.
pub const YEAR_EVEN: Words = [
    "Setoran # memberi sama banyaknya dengan menjual mentah",
    "Serahan # memberi sama banyak dengan menjual mentah",
    "Delivering # brings the same as selling raw",
];
/// The part of it that is paid first, by the way in which the plant takes it.
pub const PARTS_NOW: [Words; 3] = [
    ["# saat setor", "# semasa menghantar", "# on delivery"],
    ["# dari hasil olah", "# daripada hasil proses", "# from the product"],
    ["# dari uang muka", "# daripada pendahuluan", "# from the advance"],
];
/// The part that a pool pays in the end.
pub const PART_SETTLEMENT: Words = ["# saat pelunasan", "# pada akhir musim", "# at season’s end"];
/// The part that comes back; the gaps are how much, and what it is called.
pub const PART_REFUND: Words = ["# sebagai #", "# sebagai #", "# as #"];
/// What is not in it yet: what comes back.
pub const BEFORE_REFUND: Words = [", sebelum #", ", sebelum #", ", before the #"];
/// What is not in it yet: what a pool pays in the end.
pub const BEFORE_SETTLEMENT: Words =
    [", tanpa pelunasan akhir musim", ", tanpa bayaran akhir musim", ", without the season’s settlement"];

/// Above what is to be known.
pub const KNOW: Words = ["Yang perlu diketahui", "Yang perlu diketahui", "What to know"];
/// What there is in any case; the gaps are what comes back, and how much.
pub const EVEN_WITHOUT: [Words; 3] = [
    [
        "Tanpa # pun sudah # lebih banyak, saat setor.",
        "Tanpa # pun sudah # lebih banyak, semasa menghantar.",
        "Even without the # it is # more, on delivery.",
    ],
    [
        "Tanpa # pun sudah # lebih banyak, setelah diolah.",
        "Tanpa # pun sudah # lebih banyak, selepas diproses.",
        "Even without the # it is # more, after processing.",
    ],
    [
        "Tanpa # dan pelunasan pun sudah # lebih banyak, dari uang muka.",
        "Tanpa # dan bayaran akhir musim pun sudah # lebih banyak, daripada pendahuluan.",
        "Even without the # and the settlement it is # more, from the advance.",
    ],
];
/// What there is not without what is paid later.
pub const LESS_WITHOUT: [Words; 3] = [
    [
        "Tanpa #, menjual mentah # lebih baik.",
        "Tanpa #, menjual mentah # lebih baik.",
        "Without the #, selling raw is # better.",
    ],
    [
        "Tanpa #, menjual mentah # lebih baik.",
        "Tanpa #, menjual mentah # lebih baik.",
        "Without the #, selling raw is # better.",
    ],
    [
        "Tanpa # dan pelunasan, menjual mentah # lebih baik.",
        "Tanpa # dan bayaran akhir musim, menjual mentah # lebih baik.",
        "Without the # and the settlement, selling raw is # better.",
    ],
];
/// The raw price that turns the answer, seen from below.
pub const TURNS_ABOVE: Words = [
    "Menjual mentah baru lebih baik bila pengepul membayar di atas #.",
    "Menjual mentah hanya lebih baik jika peraih membayar lebih daripada #.",
    "Selling raw is better only if the trader pays more than #.",
];
/// The same, seen from above.
pub const TURNS_BELOW: Words = [
    "Setor baru lebih baik bila pengepul membayar di bawah #.",
    "Menghantar hanya lebih baik jika peraih membayar kurang daripada #.",
    "Delivering is better only if the trader pays less than #.",
];
/// The raw price from which on it depends on what is not known yet: what comes back.
pub const LATER_ABOVE: Words = [
    "Bila pengepul membayar di atas #, setor baru lebih baik dengan #.",
    "Jika peraih membayar lebih daripada #, menghantar hanya lebih baik dengan #.",
    "If the trader pays more than #, delivering is better only with the #.",
];
/// How much of it is needed.
pub const LATER_NEEDED: Words = [
    "Setor baru lebih baik bila # di atas #.",
    "Menghantar hanya lebih baik jika # melebihi #.",
    "Delivering is better only if the # is above #.",
];
/// What a pool has still to pay: the settlement, and what comes back.
pub const SETTLEMENT_AND: Words = ["pelunasan dan #", "bayaran akhir musim dan #", "settlement and the #"];
/// The settlement alone.
pub const SETTLEMENT_ALONE: Words = ["pelunasan", "bayaran akhir musim", "settlement"];

/// Above the picture: the raw price, and what the plant gives.
pub const RISES: Words = ["Dari # menjadi #", "Daripada # menjadi #", "From # to #"];
/// A bar: raw sale.
pub const BAR_RAW: Words = ["Jual mentah", "Jual mentah", "Sold raw"];
/// What is paid first, by the way in which the plant takes it.
pub const BARS_NOW: [Words; 3] = [
    ["saat setor", "semasa menghantar", "on delivery"],
    ["setelah diolah", "selepas diproses", "after processing"],
    ["uang muka", "pendahuluan", "advance"],
];
/// What a pool pays in the end.
pub const BAR_SETTLEMENT: Words = ["pelunasan akhir musim", "bayaran akhir musim", "season’s settlement"];
/// What comes back.
pub const BAR_REFUND: Words = ["# akhir tahun", "# akhir tahun", "# at year’s end"];
/// After what nobody has decided yet, which is hatched.
pub const UNCERTAIN: Words = [", belum pasti", ", belum pasti", ", not certain"];
/// All of it.
pub const BAR_SUM: [Words; 2] = [
    ["Lewat RPB", "Melalui RPB", "Through the plant"],
    ["Lewat pusat", "Melalui pusat", "Through the plant"],
];

/// The fold of the table; the gap is the unit.
pub const TABLE: Words =
    ["Per satuan, sebulan, setahun", "Seunit, sebulan, setahun", "Per unit, a month, a year"];
/// Heads the column of parts.
pub const PART: Words = ["Bagian", "Bahagian", "Part"];
/// Heads the column of one unit.
pub const EACH: Words = ["Per #", "Bagi setiap #", "Per #"];
/// Heads the column of a month.
pub const MONTH: Words = ["Sebulan", "Sebulan", "A month"];
/// Heads the column of a year.
pub const OF_A_YEAR: Words = ["Setahun", "Setahun", "A year"];
