//! What the fields are called and counted in. In a label `#` is the raw material and `%` the product; in a unit each is
//! what it is counted in, `@` what labour is counted in, `$` the foreign currency.

use crate::i18n::say::Words;

const NONE: Words = ["", "", ""];

/// Raw material.
pub const RAW: Words = ["#", "#", "#"];
/// For one unit of raw material.
pub const PER_RAW: Words = ["/#", "/#", "/#"];
/// Product.
pub const PRODUCT: Words = ["%", "%", "%"];
/// For one unit of product.
pub const PER_PRODUCT: Words = ["/%", "/%", "/%"];
/// Product from one unit of raw material.
pub const PRODUCT_PER_RAW: Words = ["%/#", "%/#", "%/#"];
/// Workdays for one unit of raw material.
pub const LABOUR_PER_RAW: Words = ["@/#", "@/#", "@/#"];
/// For one workday.
pub const PER_LABOUR: Words = ["/@", "/@", "/@"];
/// Foreign money for one unit of product.
pub const FOREIGN_PER_PRODUCT: Words = ["$/%", "$/%", "$/%"];
/// For one unit of foreign money.
pub const PER_FOREIGN: Words = ["/$", "/$", "/$"];
/// For a month.
pub const PER_MONTH: Words = ["/bulan", "/bulan", "/month"];
/// Months.
pub const IN_MONTHS: Words = ["bulan", "bulan", "months"];
/// Years.
pub const IN_YEARS: Words = ["tahun", "tahun", "years"];

/// What comes in.
pub const DELIVERED: [Words; 2] = [["# masuk sebulan", "# masuk sebulan", "# delivered a month"], NONE];
/// The price of raw sale.
pub const MARKET: [Words; 2] = [
    ["Harga # tanpa diolah", "Harga # tanpa proses", "Price of unprocessed #"],
    ["kalau dijual mentah", "jika dijual mentah", "sold as it is"],
];
const FROM_ONE_RAW: Words =
    ["dari satu satuan bahan", "daripada satu unit bahan", "from one unit of raw material"];
/// The yield of the main product.
pub const FACTOR: [Words; 2] = [["Hasil %", "Hasil %", "Yield of %"], FROM_ONE_RAW];
/// The price of the main product.
pub const PRICE: [Words; 2] = [["Harga %", "Harga %", "Price of %"], NONE];
/// The yield of a further product.
pub const MORE_FACTOR: [Words; 2] = [["Hasil %", "Hasil %", "Yield %"], FROM_ONE_RAW];
/// The price of a further product.
pub const MORE_PRICE: [Words; 2] = [["Harga %", "Harga %", "Price %"], NONE];
/// Inputs besides raw material and labour.
pub const OTHER: [Words; 2] = [
    ["Biaya olah", "Kos proses", "Processing cost"],
    ["bahan lain, energi; tanpa upah", "bahan lain, tenaga; tanpa upah", "other inputs, energy; no wages"],
];
/// What is due whatever is processed.
pub const FIXED: [Words; 2] = [
    ["Biaya tetap", "Kos tetap", "Fixed costs"],
    ["gaji tetap, listrik, sewa", "gaji tetap, elektrik, sewa", "salaries, power, rent"],
];
/// What members are paid.
pub const RAW_PRICE: [Words; 2] = [
    ["Harga beli # dari anggota", "Harga belian # daripada anggota", "Price paid to members for #"],
    ["kosong: sama dengan harga mentah", "kosong: sama dengan harga mentah", "empty: the raw price"],
];
/// The fee of processing for members.
pub const FEE: [Words; 2] = [["Tarif jasa olah", "Kadar upah proses", "Processing fee"], NONE];
/// What a pool pays first.
pub const ADVANCE: [Words; 2] = [["Uang muka pool", "Pendahuluan pool", "Pool advance"], NONE];
/// What the co-op keeps of a pool.
pub const RETAINED: [Words; 2] = [
    ["Ditahan koperasi", "Disimpan koperasi", "Kept by the co-op"],
    ["dari hasil pool", "daripada hasil pool", "of the pool’s result"],
];
/// What one member delivers.
pub const MINE: [Words; 2] = [["Setoran saya sebulan", "Serahan saya sebulan", "I deliver a month"], NONE];
/// What the plant is called.
pub const NAME: [Words; 2] = [
    ["Nama pabrik", "Nama kilang", "Name of the plant"],
    [
        "ikut di tautan untuk anggota",
        "turut dalam pautan untuk anggota",
        "goes along in the link for members",
    ],
];
/// How many deliver.
pub const MEMBERS: [Words; 2] =
    [["Anggota yang menyetor", "Anggota yang menghantar", "Members who deliver"], NONE];
/// The part of the surplus that goes back by deliveries.
pub const PATRONAGE: [Words; 2] = [
    ["SHU kembali menurut setoran", "Lebihan kembali mengikut serahan", "Surplus going back by deliveries"],
    ["jasa usaha menurut AD/ART", "rebat mengikut undang-undang kecil", "by the by-laws"],
];
/// The same in Malaysia.
pub const PATRONAGE_MALAYSIA: [Words; 2] = [
    ["Laba kembali menurut setoran", "Lebihan kembali mengikut serahan", "Surplus going back by deliveries"],
    ["rabat menurut undang-undang kecil", "rebat mengikut undang-undang kecil", "by the by-laws"],
];
/// Costs of a unit of product.
pub const FURTHER: [Words; 2] = [
    ["Kemasan %", "Pembungkusan %", "Packing of %"],
    ["dan biaya lain per satuan produk", "dan kos lain seunit produk", "and other costs per unit of product"],
];
/// Labour for a unit of raw material.
pub const LABOUR: [Words; 2] =
    [["Tenaga kerja per satuan #", "Buruh seunit #", "Labour per unit of #"], NONE];
/// The wage.
pub const WAGE: [Words; 2] = [["Upah", "Upah", "Wage"], NONE];
/// What is lost before processing.
pub const LOSS: [Words; 2] =
    [["Susut sebelum diolah", "Susut sebelum diproses", "Loss before processing"], NONE];
/// What the plant can take.
pub const CAPACITY: [Words; 2] = [["Kapasitas sebulan", "Kapasiti sebulan", "Capacity a month"], NONE];
/// Months of operation in a year.
pub const MONTHS: [Words; 2] = [
    ["Bulan panen setahun", "Bulan menuai setahun", "Months of harvest a year"],
    ["bulan bahan masuk; kosong: 12", "bulan bahan masuk; kosong: 12", "in which it comes in; empty: 12"],
];
/// What the plant cost.
pub const ASSET: [Words; 2] = [
    ["Harga pabrik dan mesin", "Kos kilang dan mesin", "Cost of plant and machines"],
    ["juga kalau dihibahkan", "juga jika diberi geran", "also where granted"],
];
/// How long it serves.
pub const LIFE: [Words; 2] = [["Umur pakai", "Hayat guna", "Life"], NONE];
/// What it is worth then.
pub const RESIDUAL: [Words; 2] = [["Nilai sisa", "Nilai sisa", "Residual value"], NONE];
/// What of its cost was granted.
pub const GRANT: [Words; 2] = [["Dari itu, hibah", "Daripada itu, geran", "Of that, granted"], NONE];
/// The principal of a contract.
pub const PRINCIPAL: [Words; 2] = [["Pokok pembiayaan", "Pokok pembiayaan", "Principal"], NONE];
/// Its interest.
pub const INTEREST: [Words; 2] = [["Bunga setahun", "Faedah setahun", "Interest a year"], NONE];
/// Its term.
pub const TERM: [Words; 2] = [["Jangka", "Tempoh", "Term"], NONE];
/// Its months of grace.
pub const GRACE: [Words; 2] = [
    ["Masa tenggang", "Tempoh tangguh", "Grace"],
    ["bulan tanpa angsuran pokok", "bulan tanpa ansuran pokok", "months without principal"],
];
/// The margin of a sale on credit.
pub const MARGIN: [Words; 2] = [
    ["Marjin murabahah", "Keuntungan murabahah", "Murabahah margin"],
    ["seluruhnya", "keseluruhan", "in all"],
];
/// What is paid of it at once.
pub const DOWN: [Words; 2] = [["Uang muka", "Bayaran pendahuluan", "Down payment"], NONE];
/// The financier's part of the profit.
pub const RATIO: [Words; 2] = [["Nisbah pemodal", "Nisbah pemodal", "Financier’s ratio"], NONE];
/// What the co-op puts in.
pub const OWN: [Words; 2] = [["Modal koperasi", "Modal koperasi", "The co-op’s capital"], NONE];
/// The rent.
pub const RENT: [Words; 2] = [["Sewa", "Sewa", "Rent"], NONE];
/// The rate of discount.
pub const DISCOUNT: [Words; 2] = [["Tingkat diskonto", "Kadar diskaun", "Discount rate"], NONE];
/// The years of the investment.
pub const YEARS: [Words; 2] = [["Tahun yang dihitung", "Tahun yang dikira", "Years looked at"], NONE];
/// The working capital.
pub const WORKING: [Words; 2] = [["Modal kerja", "Modal kerja", "Working capital"], NONE];
/// The price on board.
pub const FOB: [Words; 2] = [
    ["Harga FOB", "Harga FOB", "FOB price"],
    ["dalam mata uang asing", "dalam mata wang asing", "in foreign currency"],
];
/// The exchange rate.
pub const EXCHANGE: [Words; 2] = [["Kurs", "Kadar pertukaran", "Exchange rate"], NONE];
/// The day of the exchange rate.
pub const RATE_DAY: [Words; 2] = [
    ["Tanggal kurs", "Tarikh kadar", "Day of the rate"],
    ["kurs berubah setiap hari", "kadar berubah setiap hari", "rates change daily"],
];
/// The amount of an export cost.
pub const EXPORT_COST: [Words; 2] = [["Jumlah", "Amaun", "Amount"], NONE];
/// What is in a shipment.
pub const SHIPMENT: [Words; 2] = [
    ["% sekali kirim", "% sekali hantar", "% in a shipment"],
    ["untuk biaya per pengiriman", "bagi kos setiap penghantaran", "for costs per shipment"],
];
/// By how much each driver changes.
pub const CHANGE: [Words; 2] =
    [["Ubah setiap faktor sebesar", "Ubah setiap faktor sebanyak", "Change each factor by"], NONE];
/// The net profit of the co-op's other business.
pub const NET_PROFIT: [Words; 2] =
    [["Untung bersih usaha lain", "Untung bersih perniagaan lain", "Net profit of other business"], NONE];
/// The share capital of all members.
pub const SHARE_CAPITAL: [Words; 2] =
    [["Modal syer semua anggota", "Modal syer semua anggota", "Share capital of all members"], NONE];
/// The member's own.
pub const MY_CAPITAL: [Words; 2] = [["Modal syer saya", "Modal syer saya", "My share capital"], NONE];
/// The statutory reserve fund.
pub const RESERVE: [Words; 2] = [["KWRS", "KWRS", "KWRS"], NONE];
/// The education trust fund.
pub const EDUCATION: [Words; 2] = [["KWAPK", "KWAPK", "KWAPK"], NONE];
/// The development trust fund.
pub const DEVELOPMENT: [Words; 2] = [["KWAPmK", "KWAPmK", "KWAPmK"], NONE];
/// What is put in store.
pub const STORED: [Words; 2] = [["# yang disimpan", "# yang disimpan", "# put in store"], NONE];
/// How long it is held.
pub const STORED_MONTHS: [Words; 2] = [["Lama simpan", "Tempoh simpanan", "For"], NONE];
/// What its money costs.
pub const MONEY_COST: [Words; 2] = [["Biaya uang setahun", "Kos wang setahun", "Cost of money a year"], NONE];
/// What its store costs.
pub const STORAGE_FEE: [Words; 2] =
    [["Biaya simpan sebulan", "Kos simpanan sebulan", "Storage a month"], NONE];
/// What of it is lost.
pub const STORAGE_LOSS: [Words; 2] = [["Susut sebulan", "Susut sebulan", "Loss a month"], NONE];
/// What it brings later.
pub const LATER_PRICE: [Words; 2] = [["Harga nanti", "Harga kemudian", "Price later"], NONE];

const OF_ONE_RUN: Words = ["satu kali olah", "sekali proses", "of one run"];
/// Row A of a stage.
pub const OUTPUT: [Words; 2] = [["A Output", "A Output", "A Output"], OF_ONE_RUN];
/// Row B.
pub const RAW_QUANTITY: [Words; 2] = [["B Bahan baku", "B Bahan mentah", "B Raw material"], OF_ONE_RUN];
/// Row C.
pub const RUN_LABOUR: [Words; 2] = [["C Tenaga kerja", "C Buruh", "C Labour"], OF_ONE_RUN];
/// Row D.
pub const STAGE_FACTOR: [Words; 2] = [
    ["D Faktor konversi", "D Faktor penukaran", "D Conversion factor"],
    ["kosong: A ÷ B", "kosong: A ÷ B", "empty: A ÷ B"],
];
/// Row E.
pub const COEFFICIENT: [Words; 2] = [
    ["E Koefisien tenaga kerja", "E Pekali buruh", "E Labour coefficient"],
    ["kosong: C ÷ B", "kosong: C ÷ B", "empty: C ÷ B"],
];
/// Row F.
pub const STAGE_PRICE: [Words; 2] = [["F Harga output", "F Harga output", "F Output price"], NONE];
/// Row G.
pub const STAGE_WAGE: [Words; 2] = [["G Upah rata-rata", "G Upah purata", "G Average wage"], NONE];
/// Row H. The first stage has none before it.
pub const STAGE_RAW_PRICE: [Words; 2] = [
    ["H Harga bahan baku", "H Harga bahan mentah", "H Raw price"],
    [
        "kosong: harga hasil tahap sebelumnya",
        "kosong: harga hasil peringkat sebelumnya",
        "empty: the price of the stage before",
    ],
];
/// Row I.
pub const INPUTS: [Words; 2] = [
    ["I Sumbangan input lain", "I Sumbangan input lain", "I Other inputs"],
    [
        "per satuan bahan, bukan produk",
        "seunit bahan, bukan produk",
        "per unit of raw material, not of product",
    ],
];
/// Row I of a whole run.
pub const RUN_INPUTS: [Words; 2] = [
    ["atau I seluruhnya", "atau I keseluruhan", "or I in all"],
    ["satu kali olah", "sekali proses", "of one run"],
];
/// A calculated row as it was printed; the gap is its name.
pub static ROWS: [[Words; 2]; 12] = [
    [["J #", "J #", "J #"], NONE],
    [["K #", "K #", "K #"], NONE],
    [["L #", "L #", "L #"], NONE],
    [["M #", "M #", "M #"], NONE],
    [["N #", "N #", "N #"], NONE],
    [["O #", "O #", "O #"], NONE],
    [["P(J) #", "P(J) #", "P(J) #"], NONE],
    [["P(K) #", "P(K) #", "P(K) #"], NONE],
    [["Q #", "Q #", "Q #"], NONE],
    [["R #", "R #", "R #"], NONE],
    [["S #", "S #", "S #"], NONE],
    [["T #", "T #", "T #"], NONE],
];
