//! What is asked: the question, the folds of the form, its choices and buttons.

use crate::i18n::say::Words;

/// The question that the page answers in Indonesia.
pub const QUESTION_INDONESIA: Words = [
    "Jual mentah, atau olah bersama di Rumah Produksi Bersama (RPB)?",
    "Jual mentah, atau proses bersama di RPB?",
    "Sell raw, or process together (RPB)?",
];
/// The same in Malaysia.
pub const QUESTION_MALAYSIA: Words = [
    "Jual mentah, atau olah bersama di pusat pengolahan?",
    "Jual mentah, atau proses bersama di pusat pemprosesan?",
    "Sell raw, or process together?",
];
/// Where the figures come from.
pub const INTRO: Words = [
    "Pilih komoditas, lalu isi angka koperasi Anda. Semua dihitung di perangkat ini; tidak ada yang dikirim.",
    "Pilih komoditi, kemudian isi angka koperasi anda. Semua dikira pada peranti ini; tiada apa yang dihantar.",
    "Choose the commodity, then enter your co-op’s figures. Everything is calculated on this device; nothing is sent.",
];
/// Whose figures the example has.
pub const MADE_UP: Words = ["koperasi kelapa rekaan", "koperasi kelapa rekaan", "a made-up coconut co-op"];
/// The raw material of the example.
pub const COCONUT: Words = ["kelapa", "kelapa", "coconut"];
/// The product of the example.
pub const VCO: Words = ["VCO", "VCO", "VCO"];
/// A product that has no name.
pub const PRODUCT: Words = ["produk", "produk", "product"];

/// What is made of what.
pub const COMMODITY: Words = ["Komoditas dan olahannya", "Komoditi dan prosesnya", "Commodity and process"];
/// No published process.
pub const OWN: Words = ["Isi sendiri", "Isi sendiri", "Your own"];
/// How much of the capacity is used, to push to and fro.
pub const SLIDER: Words = ["Pemakaian kapasitas", "Penggunaan kapasiti", "Use of capacity"];

/// The fold of prices to members.
pub const MEMBERS: Words = [
    "Harga untuk anggota dan setoran saya",
    "Harga kepada anggota dan serahan saya",
    "Prices to members, and what I deliver",
];
/// In place of what comes back by deliveries.
pub const PATRONAGE_OF_SPLIT: Words = [
    "SHU yang kembali menurut setoran memakai persentase jasa usaha halaman “SHU saya”.",
    "Lebihan yang kembali mengikut serahan menggunakan peratusan rebat halaman “SHU saya”.",
    "What comes back by deliveries goes by the patronage refund of “My SHU”.",
];
/// How the co-op takes the raw material.
pub const MODEL: Words =
    ["Cara koperasi menerima bahan", "Cara koperasi menerima bahan", "How the co-op takes raw material"];
/// The fold of further products.
pub const PRODUCTS: Words =
    ["Produk lain dan kemasan", "Produk lain dan pembungkusan", "Further products, and packing"];
/// How the products stand to each other.
pub const RELATION: Words = ["Semua produk ini", "Semua produk ini", "These products"];
/// The ways they do.
pub const RELATIONS: [Words; 3] = [
    ["Keluar bersama, hasil samping", "Keluar bersama, hasil sampingan", "Come out together as by-products"],
    ["Keluar bersama, semuanya utama", "Keluar bersama, semuanya utama", "Come out together, all main"],
    ["Pilih salah satu", "Pilih salah satu", "Alternatives: one is made"],
];
/// Which of the alternatives is made.
pub const MADE: Words = ["Yang dibuat", "Yang dibuat", "The one that is made"];
/// The alternatives by their place.
pub const ALTERNATIVES: [Words; 4] = [
    ["yang pertama", "yang pertama", "the first"],
    ["yang kedua", "yang kedua", "the second"],
    ["yang ketiga", "yang ketiga", "the third"],
    ["yang keempat", "yang keempat", "the fourth"],
];
/// The fold of labour, loss, capacity and units.
pub const WORK: Words = [
    "Tenaga kerja, susut, kapasitas, satuan",
    "Buruh, susut, kapasiti, unit",
    "Labour, loss, capacity, units",
];
/// What raw material is counted in.
pub const RAW_UNIT: Words = ["Satuan bahan", "Unit bahan", "Raw material in"];
/// What the product is counted in.
pub const PRODUCT_UNIT: Words = ["Satuan produk", "Unit produk", "Product in"];
/// Adds a line.
pub const ADD_LINE: Words = ["Tambah lini produk", "Tambah barisan produk", "Add a product line"];
/// Takes a line off.
pub const REMOVE_LINE: Words = ["Hapus lini ini", "Padam barisan ini", "Remove this line"];
/// To which line one's own raw material goes.
pub const MY_LINE: Words = ["Saya menyetor ke", "Saya menghantar kepada", "I deliver to"];
/// The lines by their place.
pub const LINES: [Words; 4] = [
    ["lini 1", "barisan 1", "line 1"],
    ["lini 2", "barisan 2", "line 2"],
    ["lini 3", "barisan 3", "line 3"],
    ["lini 4", "barisan 4", "line 4"],
];

/// The fold of the plant and who pays for it.
pub const MONEY: Words =
    ["Investasi, hibah, pembiayaan", "Pelaburan, geran, pembiayaan", "Investment, grant, financing"];
/// How wear is counted.
pub const WEAR: Words = ["Untuk keausan alat", "Untuk haus dan lusuh alat", "For the wear of the plant"];
/// A reserve for the next plant.
pub const REPLACEMENT_RESERVE: Words = [
    "Menabung pengganti (alat pinjam)",
    "Tabung pengganti (alat pinjaman)",
    "Save for the next (plant is lent)",
];
/// Depreciation of the co-op's own.
pub const DEPRECIATION: Words =
    ["Menyusutkan alat sendiri", "Susut nilai alat sendiri", "Write off one’s own plant"];
/// Wear that is not counted.
pub const NO_WEAR: Words = ["Tidak dihitung", "Tidak dikira", "Do not count it"];
/// The kind of contract.
pub const CONTRACT: Words = ["Pembiayaan", "Pembiayaan", "Financing"];
/// No contract.
pub const NO_CONTRACT: Words = ["tanpa pembiayaan", "tanpa pembiayaan", "none"];
/// A loan at flat interest.
pub const FLAT: Words = ["pinjaman bunga flat", "pinjaman kadar rata", "loan, flat interest"];
/// A loan at interest on what is left.
pub const DECLINING: Words = ["pinjaman bunga menurun", "pinjaman baki menurun", "loan, declining interest"];
/// A loan in equal instalments.
pub const ANNUITY: Words = ["pinjaman anuitas", "pinjaman anuiti", "loan, equal instalments"];
/// A sale on credit with a margin.
pub const MURABAHAH: Words = ["murabahah", "murabahah", "murabahah"];
/// A partnership of capitals.
pub const MUSYARAKAH: Words = ["musyarakah", "musyarakah", "musyarakah"];
/// A partnership of capital and work.
pub const MUDHARABAH: Words = ["mudharabah", "mudharabah", "mudharabah"];
/// A lease.
pub const IJARAH: Words = ["ijarah (sewa)", "ijarah (sewa)", "ijarah (rent)"];

/// The fold of a stock.
pub const STORE: Words =
    ["Beli saat panen raya, jual nanti", "Beli semasa lambakan, jual kemudian", "Buy at harvest, sell later"];

/// Above what goes into the co-op's surplus.
pub const CHAIN: Words = ["Masuk ke SHU koperasi", "Masuk ke lebihan koperasi", "Into the co-op’s surplus"];
/// Where the split comes from.
pub const CHAIN_HINT: Words = [
    "Memakai isian halaman “SHU saya”: SHU dari usaha lain, persentase, dan bagian Anda.",
    "Menggunakan isian halaman “SHU saya”: lebihan perniagaan lain, peratusan dan bahagian anda.",
    "Uses what is entered on “My SHU”: the other surplus, the percentages and your part.",
];
/// The way to the page that has the split.
pub const GO_TO_SHU: Words = ["Buka “SHU saya”", "Buka “SHU saya”", "Open “My SHU”"];
/// Whether deliveries count in the basis.
pub const COUNTED: Words = [
    "Setoran ke RPB sebagai jasa usaha",
    "Serahan sebagai urus niaga untuk rebat",
    "Deliveries as business with the co-op",
];
/// Whether they do.
pub const COUNT: [Words; 2] = [
    ["tidak dihitung: dasar tetap", "tidak dikira: asas kekal", "do not count: the bases stay"],
    [
        "dihitung: setoran saya dan semua anggota menambah dasar",
        "dikira: serahan saya dan semua anggota menambah asas",
        "count: mine and all members’ are added to the basis",
    ],
];
/// What empty percentages of statutory funds stand for.
pub const STATUTORY_HINT: Words = [
    "Kosong: persentase undang-undang pada hari itu, kalau tercatat.",
    "Kosong: peratusan undang-undang pada hari itu, jika ada dalam rekod.",
    "Empty: the law’s percentages of the day, where they are on record.",
];
/// Into the surplus.
pub const PUT_IN: Words =
    ["Masukkan ke pembagian SHU", "Masukkan ke pembahagian lebihan", "Add it to the surplus"];
/// Out of it.
pub const TAKE_OUT: Words =
    ["Lepas dari pembagian SHU", "Lepaskan daripada pembahagian lebihan", "Take it out of the surplus"];

/// The fold of a sale abroad.
pub const EXPORT: Words = ["Ekspor", "Eksport", "Export"];
/// What it is of.
pub const EXPORT_HINT: Words = [
    "Untuk produk utama lini pertama. Kalau harga FOB diisi, harga dalam negeri di atas tidak dipakai.",
    "Bagi produk utama barisan pertama. Jika harga FOB diisi, harga dalam negara di atas tidak digunakan.",
    "For the main product of the first line. With an FOB price the price at home above is not used.",
];
/// Before the customs codes of what is made.
pub const CODES: Words = [
    "Kode HS 2022 (enam digit, sekadar informasi): ",
    "Kod HS 2022 (enam digit, sekadar maklumat): ",
    "HS 2022 codes (six digits, for information): ",
];
/// The foreign currency.
pub const CURRENCY: Words = ["Mata uang", "Mata wang", "Currency"];
/// What an export cost is for.
pub const EXPORT_COST: Words = ["Biaya ekspor", "Kos eksport", "Export cost"];
/// What export costs are for.
pub const EXPORT_COSTS: [Words; 10] = [
    ["kemasan ekspor", "pembungkusan eksport", "export packing"],
    ["angkutan ke pelabuhan", "angkutan ke pelabuhan", "transport to the port"],
    ["fumigasi", "pewasapan", "fumigation"],
    ["uji laboratorium", "ujian makmal", "laboratory tests"],
    ["surat keterangan asal (SKA)", "sijil tempasal", "certificate of origin"],
    ["dokumen dan pabean", "dokumen dan kastam", "papers and customs"],
    ["bongkar muat di terminal", "pengendalian terminal", "terminal handling"],
    ["biaya bank", "caj bank", "bank fee"],
    ["agen", "ejen", "agent"],
    ["lain-lain", "lain-lain", "other"],
];
/// What an export cost is counted by.
pub const COST_OF: Words = ["Dihitung", "Dikira", "Counted"];
/// The two ways to count it.
pub const COSTS_OF: [Words; 2] = [
    ["per satuan produk", "seunit produk", "per unit of product"],
    ["per pengiriman", "setiap penghantaran", "per shipment"],
];

/// The fold of published figures.
pub const SOURCES: Words = ["Asal angka", "Asal angka", "Where the figures come from"];
/// That prices are none of today's.
pub const OLD_PRICES: Words = [
    "Harga berayun tiga sampai tujuh kali lipat antar-tahun. Ini bukan harga hari ini, jadi tidak diisikan: isi harga Anda, atau ketuk “pakai”. Yang kosong tidak punya sumber.",
    "Harga berayun tiga hingga tujuh kali ganda antara tahun. Ini bukan harga hari ini, jadi tidak diisikan: isi harga anda, atau ketik “guna”. Yang kosong tiada sumber.",
    "Prices swing by a factor of three to seven between years. These are not today’s, so none is filled in: enter yours, or tap “use”. What is empty has no source.",
];
/// Before the customs codes, below the published figures.
pub const HS: Words = ["HS 2022: ", "HS 2022: ", "HS 2022: "];
/// A figure without a date.
pub const UNDATED: Words = ["tanpa tanggal", "tanpa tarikh", "undated"];
/// A figure that was read where it was published.
pub const READ: Words = ["dibaca di sumbernya", "dibaca pada sumbernya", "read at the source"];
/// A figure that others told of.
pub const REPORTED: Words =
    ["dari berita atau disimpulkan", "daripada berita atau disimpulkan", "reported or inferred"];
/// Takes a published price over.
pub const USE: Words = ["pakai", "guna", "use"];
/// A process whose yield nobody published; the gap is the product.
pub const NO_YIELD: Words = [
    "#: tidak ada rendemen terbit untuk olahan ini. Tanya pabriknya, atau timbang sekali olah: hasil dibagi bahan.",
    "#: tiada kadar hasil diterbitkan bagi proses ini. Tanya kilangnya, atau timbang sekali proses: hasil dibahagi bahan.",
    "#: no yield of this process was published. Ask the plant, or weigh one run: product divided by raw material.",
];
/// A process of whose yield only a range was published; the gap is the product.
pub const YIELD_RANGE: Words = [
    "#: yang terbit hanya kisaran rendemen. Ketuk salah satu, lalu betulkan dengan hasil pabrik Anda:",
    "#: yang diterbitkan hanya julat kadar hasil. Ketik satu, kemudian betulkan dengan hasil kilang anda:",
    "#: only a range of yields was published. Tap one, then correct it by what your plant makes:",
];
/// A yield far from what was measured; the gap is the range.
pub const DOUBT: Words = [
    "Rendemen ini jauh dari yang pernah diukur (#). Periksa lagi: hasil yang terlalu tinggi membuat rugi tampak untung.",
    "Kadar hasil ini jauh daripada yang pernah diukur (#). Semak semula: hasil terlalu tinggi menjadikan rugi nampak untung.",
    "This yield is far from what was measured (#). Check it: too high a yield makes a loss look like a gain.",
];
