//! The page of a sale abroad: what reaches a member of a price on board.

use crate::i18n::say::Words;

const NONE: Words = ["", "", ""];

/// The question that the page answers.
pub const QUESTION: Words = [
    "Dari harga ekspor, berapa yang sampai kepada anggota?",
    "Daripada harga eksport, berapa yang sampai kepada anggota?",
    "How much of the export price reaches a member?",
];
/// Where the figures come from.
pub const INTRO: Words = [
    "Dari penawaran pembeli, kurs bank hari itu, dan catatan biaya pengiriman.",
    "Daripada tawaran pembeli, kadar bank hari itu dan catatan kos penghantaran.",
    "From the buyer’s offer, the bank’s rate of the day and what a shipment costs.",
];
/// Whose figures the examples have.
pub const EXAMPLE: [Words; 2] = [
    [
        "minyak kelapa murni (VCO) sebuah koperasi pesisir, rekaan",
        "minyak kelapa dara (VCO) sebuah koperasi pesisir, rekaan",
        "virgin coconut oil of a coastal co-op, made up",
    ],
    [
        "lada hitam koperasi pekebun di Sarawak, rekaan",
        "lada hitam koperasi pekebun di Sarawak, rekaan",
        "black pepper of a growers’ co-op in Sarawak, made up",
    ],
];
/// In place of an answer.
pub const WAITING: Words = [
    "Isi harga, kurs, dan hasil olahnya untuk melihat yang sampai kepada anggota.",
    "Isi harga, kadar dan hasil prosesnya untuk melihat yang sampai kepada anggota.",
    "Enter price, rate and yield to see what reaches a member.",
];
/// Above the answer.
pub const HEADING: Words = [
    "Sampai kepada anggota, tiap satuan bahan mentah",
    "Sampai kepada anggota, setiap unit bahan mentah",
    "Reaches a member, per unit of raw material",
];
/// At the lower edge of narrow screens.
pub const SHORT: Words = ["Sampai kepada anggota", "Sampai kepada anggota", "Reaches a member"];

/// Above what the buyer offers.
pub const OFFER_PART: Words = ["Penawaran pembeli", "Tawaran pembeli", "The buyer’s offer"];
/// Above what it takes.
pub const YIELD_PART: Words = ["Hasil olah dan biaya", "Hasil proses dan kos", "Yield and costs"];
/// Above the home market.
pub const HOME_PART: Words = ["Di dalam negeri", "Di dalam negeri", "At home"];
/// Above what few enter.
pub const MORE: Words = [
    "Satuan, biaya lain, susut mutu, setoran saya",
    "Unit, kos lain, susut gred, serahan saya",
    "Units, other costs, loss of grade, my delivery",
];
/// What the price bears.
pub const TERMS: Words = ["Syarat harga", "Syarat harga", "Terms"];
/// Until on board, or with freight and insurance.
pub const ALL_TERMS: [Words; 2] = [
    ["FOB (di atas kapal)", "FOB (di atas kapal)", "FOB (on board)"],
    [
        "CIF (dengan angkutan laut dan asuransi)",
        "CIF (dengan tambang dan insurans)",
        "CIF (with freight and insurance)",
    ],
];
/// The foreign currency.
pub const CURRENCY: Words = ["Mata uang pembeli", "Mata wang pembeli", "The buyer’s currency"];

/// What is counted.
pub const RAW_UNIT: Words = ["Satuan bahan mentah", "Unit bahan mentah", "Unit of raw material"];
/// The same of the product.
pub const PRODUCT_UNIT: Words = ["Satuan produk", "Unit produk", "Unit of product"];
/// Where it is not said.
pub const NO_UNIT: Words = ["tidak disebut", "tidak disebut", "not said"];

const A_PRODUCT: Words = ["tiap satuan produk", "setiap unit produk", "per unit of product"];
const A_RAW: Words = ["tiap satuan bahan mentah", "setiap unit bahan mentah", "per unit of raw material"];
/// The price.
pub const PRICE: [Words; 2] = [
    ["Harga", "Harga", "Price"],
    [
        "tiap satuan produk, dalam mata uang pembeli",
        "setiap unit produk, dalam mata wang pembeli",
        "per unit of product, in the buyer’s currency",
    ],
];
/// The rate in Indonesia.
pub const RATE: [Words; 2] = [
    ["Kurs", "Kadar pertukaran", "Rate of exchange"],
    [
        "rupiah untuk 1 mata uang pembeli",
        "rupiah bagi 1 mata wang pembeli",
        "rupiah for 1 of the buyer’s currency",
    ],
];
/// The same in Malaysia.
pub const RATE_MALAYSIA: [Words; 2] = [
    ["Kurs", "Kadar pertukaran", "Rate of exchange"],
    [
        "ringgit untuk 1 mata uang pembeli",
        "ringgit bagi 1 mata wang pembeli",
        "ringgit for 1 of the buyer’s currency",
    ],
];
/// The day of the rate.
pub const RATE_DAY: [Words; 2] = [["Tanggal kurs", "Tarikh kadar", "Day of the rate"], NONE];
/// Freight.
pub const FREIGHT: [Words; 2] = [["Ongkos angkut laut", "Tambang laut", "Freight"], PRICE[1]];
/// Insurance.
pub const INSURANCE: [Words; 2] = [["Asuransi", "Insurans", "Insurance"], PRICE[1]];
/// Product from a unit of raw material.
pub const FACTOR: [Words; 2] = [
    [
        "Produk dari 1 satuan bahan mentah",
        "Produk daripada 1 unit bahan mentah",
        "Product from 1 unit of raw material",
    ],
    [
        "1 bila bahan mentahnya sendiri yang dijual",
        "1 jika bahan mentah itu sendiri dijual",
        "1 where the raw material itself is sold",
    ],
];
/// Processing.
pub const PROCESSING: [Words; 2] = [["Biaya olah", "Kos memproses", "Processing"], A_PRODUCT];
/// Packing.
pub const PACKING: [Words; 2] = [["Kemasan ekspor", "Pembungkusan eksport", "Export packing"], A_PRODUCT];
/// Transport.
pub const TRANSPORT: [Words; 2] =
    [["Angkutan ke pelabuhan", "Angkutan ke pelabuhan", "Transport to the port"], A_PRODUCT];
/// Other costs of a unit.
pub const OTHER: [Words; 2] = [["Biaya lain", "Kos lain", "Other costs"], A_PRODUCT];
/// Papers of a shipment.
pub const PAPERS: [Words; 2] = [
    ["Dokumen, pabean, uji mutu", "Dokumen, kastam, ujian", "Papers, customs, tests"],
    ["untuk satu pengiriman", "bagi satu penghantaran", "for one shipment"],
];
/// Handling of a shipment.
pub const HANDLING: [Words; 2] = [
    ["Kontainer, terminal, bank, agen", "Kontena, terminal, bank, ejen", "Container, terminal, bank, agent"],
    PAPERS[1],
];
/// What is in a shipment.
pub const SHIPMENT: [Words; 2] = [
    ["Isi satu pengiriman", "Isi satu penghantaran", "Units in a shipment"],
    ["satuan produk", "unit produk", "units of product"],
];
/// What misses the grade.
pub const LOSS: [Words; 2] = [
    ["Susut mutu", "Susut gred", "Loss of grade"],
    [
        "produk yang tidak dibayar pembeli",
        "produk yang tidak dibayar pembeli",
        "product that the buyer does not pay for",
    ],
];
/// The price at home.
pub const HOME: [Words; 2] =
    [["Harga jual di dalam negeri", "Harga jualan dalam negeri", "Price at home"], A_RAW];
/// The member's own.
pub const DELIVERED: [Words; 2] = [
    ["Setoran saya", "Serahan saya", "My delivery"],
    ["satuan bahan mentah", "unit bahan mentah", "units of raw material"],
];

/// Price, rate, product; costs and what is left of it; what that is of raw material.
pub const FROM_PRICE: Words = [
    "Harga # kali kurs # menjadi #. Setelah biaya dan susut tersisa #, atau #.",
    "Harga # darab kadar # menjadi #. Selepas kos dan susut tinggal #, atau #.",
    "A price of # at a rate of # is #. After costs and losses # is left, or #.",
];
/// The price at home, what export brings more.
pub const WINS: Words = [
    "Di dalam negeri #: ekspor membawa # lebih banyak.",
    "Di dalam negeri #: eksport membawa # lebih banyak.",
    "At home #: export brings # more.",
];
/// The same where it brings less.
pub const LOSES: Words = [
    "Di dalam negeri #: ekspor membawa # lebih sedikit.",
    "Di dalam negeri #: eksport membawa # lebih sedikit.",
    "At home #: export brings # less.",
];
/// The same where both are alike.
pub const EQUALS: Words =
    ["Di dalam negeri #: sama saja.", "Di dalam negeri #: sama sahaja.", "At home #: the same."];
/// Where it turns: price and rate.
pub const TURNS: Words = [
    "Ekspor setidaknya sama baik dengan menjual di dalam negeri selama harga FOB paling sedikit #, atau kurs paling sedikit #.",
    "Eksport sekurang-kurangnya sama baik dengan menjual di dalam negeri selagi harga FOB sekurang-kurangnya #, atau kadar sekurang-kurangnya #.",
    "Exporting pays at least as much as selling at home while the FOB price is at least #, or the rate at least #.",
];
/// What it is for the member.
pub const FOR_ME: Words = ["Untuk setoran Anda: #.", "Bagi serahan anda: #.", "For your delivery: #."];
/// Export takes more than it brings.
pub const BELOW_NOTHING: Words = [
    "Biayanya lebih besar daripada yang diterima: ekspor ini merugi sebelum bahan mentahnya dibayar.",
    "Kosnya melebihi yang diterima: eksport ini rugi sebelum bahan mentahnya dibayar.",
    "It costs more than it receives: this export loses before its raw material is paid.",
];
/// A rate is of one day.
pub const RATE_MOVES: Words = [
    "Kurs hari ini bukan kurs saat uangnya diterima: lihat tabel di bawah.",
    "Kadar hari ini bukan kadar semasa wangnya diterima: lihat jadual di bawah.",
    "Today’s rate is not the one at which the money comes in: see the table below.",
];

/// In the picture: what is taken off.
pub const BAR_LOSS: Words = ["Susut mutu", "Susut gred", "Loss of grade"];
/// What all costs take.
pub const BAR_COSTS: Words = ["Semua biaya", "Semua kos", "All costs"];
/// What is left.
pub const BAR_NET: Words =
    ["Tersisa tiap satuan produk", "Tinggal setiap unit produk", "Left per unit of product"];
/// Above the rates.
pub const RATES: Words = ["Bila kursnya berubah", "Jika kadarnya berubah", "If the rate changes"];
/// The row of the rate that was entered.
pub const AS_ENTERED: Words = ["Seperti diisi", "Seperti diisi", "As entered"];
/// The columns.
pub const RATES_COLUMNS: [Words; 3] = [
    ["Kurs", "Kadar", "Rate"],
    ["Sampai kepada anggota", "Sampai kepada anggota", "Reaches a member"],
    ["Dibanding dalam negeri", "Berbanding dalam negeri", "Against home"],
];
