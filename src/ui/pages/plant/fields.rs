//! The fields and choices of the plant's page: where each stands, its words, what it is counted in.

pub(super) use super::places::*;
use crate::domain::{
    Country, Currency, FinanceInput, HayamiRow, PlantInput, ProcessAt, ProcessInput, ProjectInput,
    StorageInput,
};
use crate::i18n::Words;
use crate::input::Kind;

/// The examples' figures, in Indonesia and Malaysia: a village's coconut plant, made up.
const EXAMPLE: [(Slot, [&str; 2]); 19] = [
    (DELIVERED, ["100.000", "50,000"]),
    (MARKET, ["2.000", "1.20"]),
    (FACTOR, ["0,12", "0.12"]),
    (PRICE, ["60.000", "28"]),
    (OTHER, ["1.800", "0.60"]),
    (FIXED, ["85.000.000", "18,000"]),
    (LABOUR, ["0,01", "0.005"]),
    (WAGE, ["60.000", "50"]),
    (RAW_PRICE, ["3.800", "2.00"]),
    (FEE, ["3.300", "1.25"]),
    (ADVANCE, ["1.500", "0.90"]),
    (RETAINED, ["10", "10"]),
    (MINE, ["1.000", "500"]),
    (MEMBERS, ["420", "420"]),
    (PATRONAGE, ["40", "40"]),
    (CHANGE, ["10", "10"]),
    (NET_PROFIT, ["", "200,000"]),
    (SHARE_CAPITAL, ["", "4,000,000"]),
    (MY_CAPITAL, ["", "2,000"]),
];

/// The options of the example: it counts nuts and litres.
pub(super) const EXAMPLE_PICKS: [usize; CHOICES] = {
    let mut picks = [0; CHOICES];
    picks[RAW_UNIT] = 2;
    picks[PRODUCT_UNIT] = 5;
    picks
};

/// The example's text of a field.
pub(super) fn example(country: Country, slot: Slot) -> &'static str {
    let found = EXAMPLE.iter().find(|(of, _)| *of == slot);
    found.map_or("", |(_, [indonesia, malaysia])| match country {
        Country::Indonesia => *indonesia,
        Country::Malaysia => *malaysia,
    })
}

/// What kind of number a field takes.
pub(super) fn kind(slot: Slot, currency: Currency) -> Kind {
    if let Some((_, field)) = stage(slot) {
        return match field {
            OUTPUT..=COEFFICIENT => Kind::Measure,
            field if stated(field).is_some_and(HayamiRow::is_percentage) => Kind::Percent,
            _ => Kind::Money(currency),
        };
    }
    let (_, slot) = of(slot);
    match slot {
        SHIPMENT | DELIVERED | FACTOR | MINE | LABOUR | CAPACITY | FOB | STORED => Kind::Measure,
        _ if further(slot).is_some_and(|(_, price)| !price) => Kind::Measure,
        MEMBERS | MONTHS | LIFE | TERM | GRACE | YEARS | STORED_MONTHS => Kind::Count,
        RETAINED | PATRONAGE | LOSS | INTEREST | RATIO | DISCOUNT | CHANGE | MONEY_COST | STORAGE_LOSS
        | RESERVE | EDUCATION | DEVELOPMENT => Kind::Percent,
        _ => Kind::Money(currency),
    }
}

/// The row that a field of a stage states.
pub(super) fn stated(field: Slot) -> Option<HayamiRow> {
    HayamiRow::ALL.get(usize::from(field.checked_sub(STATED)?)).copied()
}

/// The letters of the rows that are calculated.
pub(super) const LETTERS: [&str; 12] = ["J", "K", "L", "M", "N", "O", "P(J)", "P(K)", "Q", "R", "S", "T"];

/// The label and a short hint of a stage's field.
pub(super) fn stage_words(field: Slot, first: bool) -> [Words; 2] {
    let none: Words = [""; 3];
    let run: Words = ["satu kali olah", "sekali proses", "of one run"];
    match field {
        OUTPUT => [["A Output", "A Output", "A Output"], run],
        RAW => [["B Bahan baku", "B Bahan mentah", "B Raw material"], run],
        RUN_LABOUR => [["C Tenaga kerja", "C Buruh", "C Labour"], run],
        STAGE_FACTOR => [
            ["D Faktor konversi", "D Faktor penukaran", "D Conversion factor"],
            ["kosong: A ÷ B", "kosong: A ÷ B", "empty: A ÷ B"],
        ],
        COEFFICIENT => [
            ["E Koefisien tenaga kerja", "E Pekali buruh", "E Labour coefficient"],
            ["kosong: C ÷ B", "kosong: C ÷ B", "empty: C ÷ B"],
        ],
        STAGE_PRICE => [["F Harga output", "F Harga output", "F Output price"], none],
        STAGE_WAGE => [["G Upah rata-rata", "G Upah purata", "G Average wage"], none],
        STAGE_RAW_PRICE => {
            let before: Words = [
                "kosong: harga hasil tahap sebelumnya",
                "kosong: harga hasil peringkat sebelumnya",
                "empty: the price of the stage before",
            ];
            [["H Harga bahan baku", "H Harga bahan mentah", "H Raw price"], if first { none } else { before }]
        }
        INPUTS => [
            ["I Sumbangan input lain", "I Sumbangan input lain", "I Other inputs"],
            [
                "per satuan bahan, bukan produk",
                "seunit bahan, bukan produk",
                "per unit of raw, not of product",
            ],
        ],
        RUN_INPUTS => [
            ["atau I seluruhnya", "atau I keseluruhan", "or I in all"],
            ["satu kali olah", "sekali proses", "of one run"],
        ],
        _ => [none, none],
    }
}

/// The label and a short hint; a `#` is the raw material, a `%` the product.
#[expect(clippy::too_many_lines, reason = "a table of words")]
pub(super) fn words(slot: Slot) -> [Words; 2] {
    let none: Words = [""; 3];
    match slot {
        DELIVERED => [["# masuk sebulan", "# masuk sebulan", "# coming in a month"], none],
        MARKET => [
            ["Harga # tanpa diolah", "Harga # tanpa proses", "Price of unprocessed #"],
            ["kalau dijual mentah", "jika dijual mentah", "sold as it is"],
        ],
        FACTOR => [
            ["Hasil %", "Hasil %", "Yield of %"],
            ["dari satu satuan bahan", "daripada satu unit bahan", "from one unit of raw"],
        ],
        PRICE => [["Harga %", "Harga %", "Price of %"], none],
        OTHER => [
            ["Biaya olah", "Kos proses", "Processing cost"],
            [
                "bahan lain, energi; tanpa upah",
                "bahan lain, tenaga; tanpa upah",
                "other inputs, energy; no wages",
            ],
        ],
        FIXED => [
            ["Biaya tetap", "Kos tetap", "Fixed costs"],
            ["gaji tetap, listrik, sewa", "gaji tetap, elektrik, sewa", "salaries, power, rent"],
        ],
        RAW_PRICE => [
            ["Harga beli # dari anggota", "Harga belian # daripada ahli", "Price paid to members for #"],
            ["kosong: sama dengan harga mentah", "kosong: sama dengan harga mentah", "empty: the raw price"],
        ],
        FEE => [["Tarif jasa olah", "Kadar upah proses", "Processing fee"], none],
        ADVANCE => [["Uang muka pool", "Pendahuluan pool", "Pool advance"], none],
        RETAINED => [
            ["Ditahan koperasi", "Disimpan koperasi", "Kept by the co-op"],
            ["dari hasil pool", "daripada hasil pool", "of the pool’s result"],
        ],
        MINE => [["Setoran saya sebulan", "Serahan saya sebulan", "I deliver a month"], none],
        MEMBERS => [["Anggota yang menyetor", "Ahli yang menghantar", "Members who deliver"], none],
        PATRONAGE => [
            [
                "SHU kembali menurut setoran",
                "Lebihan kembali mengikut serahan",
                "Surplus going back by deliveries",
            ],
            ["jasa usaha menurut AD/ART", "rebat mengikut undang-undang kecil", "by the by-laws"],
        ],
        FURTHER => [
            ["Kemasan %", "Pembungkusan %", "Packing of %"],
            [
                "dan biaya lain per satuan produk",
                "dan kos lain seunit produk",
                "and other costs per unit of product",
            ],
        ],
        14 | 16 | 18 => [
            ["Hasil", "Hasil", "Yield"],
            ["dari satu satuan bahan", "daripada satu unit bahan", "from one unit of raw"],
        ],
        15 | 17 | 19 => [["Harga", "Harga", "Price"], none],
        LABOUR => [["Tenaga kerja per satuan #", "Buruh seunit #", "Labour per unit of #"], none],
        WAGE => [["Upah", "Upah", "Wage"], none],
        LOSS => [["Susut sebelum diolah", "Susut sebelum diproses", "Loss before processing"], none],
        CAPACITY => [["Kapasitas sebulan", "Kapasiti sebulan", "Capacity a month"], none],
        MONTHS => [
            ["Bulan olah setahun", "Bulan operasi setahun", "Months of operation"],
            ["kosong: 12", "kosong: 12", "empty: 12"],
        ],
        ASSET => [
            ["Harga pabrik dan mesin", "Kos kilang dan mesin", "Cost of plant and machines"],
            ["juga kalau dihibahkan", "juga jika diberi geran", "also where granted"],
        ],
        LIFE => [["Umur pakai", "Hayat guna", "Life"], none],
        RESIDUAL => [["Nilai sisa", "Nilai sisa", "Residual value"], none],
        GRANT => [["Dari itu, hibah", "Daripada itu, geran", "Of that, granted"], none],
        PRINCIPAL => [["Pokok pembiayaan", "Pokok pembiayaan", "Principal"], none],
        INTEREST => [["Bunga setahun", "Faedah setahun", "Interest a year"], none],
        TERM => [["Jangka", "Tempoh", "Term"], none],
        GRACE => [
            ["Masa tenggang", "Tempoh tangguh", "Grace"],
            ["bulan tanpa angsuran pokok", "bulan tanpa ansuran pokok", "months without principal"],
        ],
        MARGIN => [
            ["Marjin murabahah", "Keuntungan murabahah", "Murabahah margin"],
            ["seluruhnya", "keseluruhan", "in all"],
        ],
        DOWN => [["Uang muka", "Bayaran pendahuluan", "Down payment"], none],
        RATIO => [["Nisbah pemodal", "Nisbah pemodal", "Financier’s ratio"], none],
        OWN => [["Modal koperasi", "Modal koperasi", "The co-op’s capital"], none],
        RENT => [["Sewa", "Sewa", "Rent"], none],
        DISCOUNT => [["Tingkat diskonto", "Kadar diskaun", "Discount rate"], none],
        YEARS => [["Tahun yang dihitung", "Tahun yang dikira", "Years looked at"], none],
        WORKING => [["Modal kerja", "Modal kerja", "Working capital"], none],
        SHIPMENT => [
            ["% sekali kirim", "% sekali hantar", "% in a shipment"],
            ["untuk biaya per pengiriman", "bagi kos setiap penghantaran", "for costs per shipment"],
        ],
        FOB => [
            ["Harga FOB", "Harga FOB", "FOB price"],
            ["dalam mata uang asing", "dalam mata wang asing", "in foreign currency"],
        ],
        EXCHANGE => [["Kurs", "Kadar pertukaran", "Exchange rate"], none],
        EXPORT_COST | MORE_COSTS..SHIPMENT => [["Jumlah", "Amaun", "Amount"], none],
        CHANGE => {
            [["Ubah setiap faktor sebesar", "Ubah setiap faktor sebanyak", "Change each factor by"], none]
        }
        NET_PROFIT => [
            ["Untung bersih usaha lain", "Untung bersih perniagaan lain", "Net profit of other business"],
            none,
        ],
        SHARE_CAPITAL => {
            [["Modal syer semua ahli", "Modal syer semua ahli", "Share capital of all members"], none]
        }
        MY_CAPITAL => [["Modal syer saya", "Modal syer saya", "My share capital"], none],
        STORED => [["# yang disimpan", "# yang disimpan", "# put in store"], none],
        STORED_MONTHS => [["Lama simpan", "Tempoh simpanan", "For"], none],
        MONEY_COST => [["Biaya uang setahun", "Kos wang setahun", "Cost of money a year"], none],
        STORAGE_FEE => [["Biaya simpan sebulan", "Kos simpanan sebulan", "Storage a month"], none],
        STORAGE_LOSS => [["Susut sebulan", "Susut sebulan", "Loss a month"], none],
        LATER_PRICE => [["Harga nanti", "Harga kemudian", "Price later"], none],
        RESERVE => [["KWRS", "KWRS", "KWRS"], none],
        EDUCATION => [["KWAPK", "KWAPK", "KWAPK"], none],
        DEVELOPMENT => [["KWAPmK", "KWAPmK", "KWAPmK"], none],
        _ => [none, none],
    }
}

/// What a field is counted in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Counted {
    /// Nothing, or said by its kind.
    Nothing,
    /// Product.
    Product,
    /// Foreign money for one unit of product.
    Foreign,
    /// For one unit of foreign money.
    PerForeign,
    /// Raw material.
    Raw,
    /// For one unit of raw material.
    PerRaw,
    /// Product from one unit of raw material.
    ProductPerRaw,
    /// For one unit of product.
    PerProduct,
    /// Workdays for one unit of raw material.
    LabourPerRaw,
    /// For one workday.
    PerLabour,
    /// For a month.
    PerMonth,
    /// Months.
    Months,
    /// Years.
    Years,
}

pub(super) fn counted(slot: Slot) -> Counted {
    match slot {
        DELIVERED | MINE | CAPACITY | STORED => Counted::Raw,
        MARKET | OTHER | RAW_PRICE | FEE | ADVANCE | STORAGE_FEE | LATER_PRICE => Counted::PerRaw,
        FACTOR => Counted::ProductPerRaw,
        PRICE | FURTHER => Counted::PerProduct,
        FOB => Counted::Foreign,
        EXCHANGE => Counted::PerForeign,
        SHIPMENT => Counted::Product,
        LABOUR => Counted::LabourPerRaw,
        WAGE => Counted::PerLabour,
        FIXED | RENT => Counted::PerMonth,
        TERM | GRACE | STORED_MONTHS => Counted::Months,
        LIFE | YEARS => Counted::Years,
        _ => Counted::Nothing,
    }
}

/// The further product that a field belongs to, from 1, and whether it is its price.
pub(super) fn further(slot: Slot) -> Option<(usize, bool)> {
    let at = slot.checked_sub(MORE).filter(|at| *at < 6)?;
    Some((usize::from(at).div_euclid(2).saturating_add(1), !at.is_multiple_of(2)))
}

/// The fields of a further product, from 1: its factor and its price.
pub(super) fn more(place: u16) -> [Slot; 2] {
    let at = MORE.saturating_add(place.saturating_sub(1).saturating_mul(2));
    [at, at.saturating_add(1)]
}

/// The field of an input of a process: of a line, or of a stage of the table.
pub(super) fn of_process(at: ProcessAt, input: ProcessInput) -> Option<Slot> {
    let place = usize::from(at.place);
    if at.plant { Some(self::at(place, of_line(input)?)) } else { Some(of_stage(place, stage_input(input)?)) }
}

fn stage_input(input: ProcessInput) -> Option<Slot> {
    Some(match input {
        ProcessInput::Quantity(0) => OUTPUT,
        ProcessInput::RawQuantity => RAW,
        ProcessInput::Labour => RUN_LABOUR,
        ProcessInput::Products | ProcessInput::ConversionFactor(0) => STAGE_FACTOR,
        ProcessInput::LabourCoefficient => COEFFICIENT,
        ProcessInput::Price(0) => STAGE_PRICE,
        ProcessInput::Wage => STAGE_WAGE,
        ProcessInput::RawPrice => STAGE_RAW_PRICE,
        ProcessInput::OtherInputs => INPUTS,
        ProcessInput::OtherInputsOfRun => RUN_INPUTS,
        _ => return None,
    })
}

fn of_line(input: ProcessInput) -> Option<Slot> {
    let more = |place: u8, price: usize| {
        if (1..4).contains(&place) { more(u16::from(place)).get(price).copied() } else { None }
    };
    Some(match input {
        ProcessInput::Wage => WAGE,
        ProcessInput::Labour | ProcessInput::LabourCoefficient => LABOUR,
        ProcessInput::RawPrice => RAW_PRICE,
        ProcessInput::OtherInputs | ProcessInput::OtherInputsOfRun => OTHER,
        ProcessInput::Products
        | ProcessInput::Chosen
        | ProcessInput::ConversionFactor(0)
        | ProcessInput::Quantity(0) => FACTOR,
        ProcessInput::Price(0) => PRICE,
        ProcessInput::ConversionFactor(place) | ProcessInput::Quantity(place) => more(place, 0)?,
        ProcessInput::Price(place) => more(place, 1)?,
        ProcessInput::FurtherCost(_) => FURTHER,
        ProcessInput::Fob(_) => FOB,
        ProcessInput::ExchangeRate(_) => EXCHANGE,
        ProcessInput::Shipment(_) => SHIPMENT,
        _ => return None,
    })
}

/// The field of an input of the plant.
pub(super) fn of_plant(input: PlantInput) -> Option<Slot> {
    let of = |line: u8, slot: Slot| at(usize::from(line), slot);
    Some(match input {
        PlantInput::Lines | PlantInput::MyLine => return None,
        PlantInput::Months => MONTHS,
        PlantInput::Fixed => FIXED,
        PlantInput::AssetCost => ASSET,
        PlantInput::Residual => RESIDUAL,
        PlantInput::Life => LIFE,
        PlantInput::Grant => GRANT,
        PlantInput::Members => MEMBERS,
        PlantInput::MyDelivered => MINE,
        PlantInput::MyCapital => MY_CAPITAL,
        PlantInput::PatronagePercent => PATRONAGE,
        PlantInput::ChangePercent => CHANGE,
        PlantInput::Delivered(line) => of(line, DELIVERED),
        PlantInput::Capacity(line) => of(line, CAPACITY),
        PlantInput::LossPercent(line) => of(line, LOSS),
        PlantInput::MarketPrice(line) => of(line, MARKET),
        PlantInput::Fee(line) => of(line, FEE),
        PlantInput::Advance(line) => of(line, ADVANCE),
        PlantInput::RetainedPercent(line) => of(line, RETAINED),
    })
}

/// The field of an input of a contract.
pub(super) fn of_contract(input: FinanceInput) -> Slot {
    match input {
        FinanceInput::Principal | FinanceInput::Profit => PRINCIPAL,
        FinanceInput::AnnualPercent | FinanceInput::MonthlyPercent => INTEREST,
        FinanceInput::Months => TERM,
        FinanceInput::GraceMonths => GRACE,
        FinanceInput::Margin => MARGIN,
        FinanceInput::DownPayment => DOWN,
        FinanceInput::SharePercent => RATIO,
        FinanceInput::OwnCapital => OWN,
        FinanceInput::Rent => RENT,
    }
}

/// The field of an input of the investment.
pub(super) fn of_project(input: ProjectInput) -> Slot {
    match input {
        ProjectInput::Outlay => ASSET,
        ProjectInput::Grant => GRANT,
        ProjectInput::WorkingCapital => WORKING,
        ProjectInput::Residual => RESIDUAL,
        ProjectInput::AnnualPercent => DISCOUNT,
        ProjectInput::Years | ProjectInput::Flows => YEARS,
    }
}

/// The field of an input of the stock.
pub(super) fn of_stock(input: StorageInput) -> Slot {
    match input {
        StorageInput::Quantity => STORED,
        StorageInput::Price => MARKET,
        StorageInput::Months => STORED_MONTHS,
        StorageInput::AnnualPercent => MONEY_COST,
        StorageInput::StorageFee => STORAGE_FEE,
        StorageInput::LossPercent => STORAGE_LOSS,
        StorageInput::LaterPrice => LATER_PRICE,
    }
}
