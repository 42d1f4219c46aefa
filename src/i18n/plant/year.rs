//! A plant over a year.

use super::super::language::Language;
use super::super::say::{Words, fill, say};
use super::models::{driver, model};
use super::names::{LINE, Names, numbered, told_apart};
use crate::domain::{Driver, PlantTerm, PurchaseModel};

/// The name of a number of a plant.
#[expect(clippy::too_many_lines, reason = "a table of words")]
pub(super) fn term(term: PlantTerm, names: &Names, language: Language) -> String {
    let of_line =
        |words: Words, place: u8| told_apart(fill(say(words, language), &names.raw), place, LINE, language);
    let of_model = |words: Words, of: PurchaseModel| fill(say(words, language), say(model(of), language));
    let of_driver = |words: Words, of: Driver| fill(say(words, language), say(driver(of), language));
    let words: Words = match term {
        PlantTerm::Delivered(place) => return of_line(["# sebulan", "# sebulan", "# a month"], place),
        PlantTerm::Capacity(place) => {
            return of_line(["kapasitas sebulan", "kapasiti sebulan", "capacity a month"], place);
        }
        PlantTerm::Utilisation(place) => {
            return of_line(["pemakaian kapasitas", "penggunaan kapasiti", "use of capacity"], place);
        }
        PlantTerm::Months => ["bulan olah setahun", "bulan operasi setahun", "months of operation"],
        PlantTerm::MonthsOfYear => ["bulan dalam setahun", "bulan dalam setahun", "months in a year"],
        PlantTerm::DeliveredOfYear(place) => return of_line(["# setahun", "# setahun", "# a year"], place),
        PlantTerm::Loss(place) => {
            return of_line(
                ["susut # sebelum diolah", "susut # sebelum diproses", "loss of # before processing"],
                place,
            );
        }
        PlantTerm::Kept(place) => {
            return of_line(
                ["bagian # yang terolah", "bahagian # yang diproses", "part of # that is processed"],
                place,
            );
        }
        PlantTerm::Value(place) => {
            return of_line(
                ["nilai produk per satuan #", "nilai produk seunit #", "product value per unit of #"],
                place,
            );
        }
        PlantTerm::Processing(place) => {
            return of_line(
                [
                    "biaya olah dan upah per satuan #",
                    "kos proses dan upah seunit #",
                    "processing and wages per unit of #",
                ],
                place,
            );
        }
        PlantTerm::Net(place) => {
            return of_line(
                ["nilai bersih per satuan #", "nilai bersih seunit #", "net value per unit of #"],
                place,
            );
        }
        PlantTerm::MarketPrice(place) => {
            return of_line(
                ["harga jual # tanpa diolah", "harga jualan # tanpa diproses", "price of unprocessed #"],
                place,
            );
        }
        PlantTerm::Fee(place) => {
            return of_line(["tarif jasa olah", "kadar upah proses", "processing fee"], place);
        }
        PlantTerm::Advance(place) => {
            return of_line(["uang muka pool", "pendahuluan pool", "pool advance"], place);
        }
        PlantTerm::Retained(place) => {
            return of_line(["yang ditahan koperasi", "yang disimpan koperasi", "kept by the co-op"], place);
        }
        PlantTerm::LineRevenue(place) => {
            return of_line(["penerimaan lini", "hasil barisan", "revenue of the line"], place);
        }
        PlantTerm::LineRawCost(place) => {
            return of_line(["pembayaran # lini", "bayaran # barisan", "paid for # of the line"], place);
        }
        PlantTerm::LineProcessing(place) => {
            return of_line(
                [
                    "biaya olah dan upah lini",
                    "kos proses dan upah barisan",
                    "processing and wages of the line",
                ],
                place,
            );
        }
        PlantTerm::LineContribution(place) => {
            return of_line(["kontribusi lini", "sumbangan barisan", "contribution of the line"], place);
        }
        PlantTerm::FixedItem(place) => {
            return numbered(
                say(
                    ["pos biaya tetap sebulan", "butiran kos tetap sebulan", "item of fixed cost a month"],
                    language,
                )
                .into(),
                place,
            );
        }
        PlantTerm::FixedOfMonth => ["biaya tetap sebulan", "kos tetap sebulan", "monthly fixed cost"],
        PlantTerm::FixedOfYear => ["biaya tetap setahun", "kos tetap setahun", "yearly fixed cost"],
        PlantTerm::AssetCost => {
            ["harga pabrik dan mesin", "kos kilang dan mesin", "cost of plant and machines"]
        }
        PlantTerm::Residual => ["nilai sisa", "nilai sisa", "residual value"],
        PlantTerm::Life => ["umur pakai", "hayat guna", "life"],
        PlantTerm::Depreciation => ["penyusutan setahun", "susut nilai setahun", "depreciation a year"],
        PlantTerm::ReplacementReserve => [
            "cadangan penggantian alat setahun",
            "rizab penggantian alat setahun",
            "replacement reserve a year",
        ],
        PlantTerm::Grant => ["hibah", "geran", "grant"],
        PlantTerm::ReleasedGrant => {
            ["hibah yang diakui setahun", "geran diiktiraf setahun", "grant released a year"]
        }
        PlantTerm::NetDepreciation => {
            ["penyusutan setelah hibah", "susut nilai selepas geran", "depreciation after the grant"]
        }
        PlantTerm::FinanceCost => [
            "biaya semua pembiayaan tahun pertama",
            "kos semua pembiayaan tahun pertama",
            "cost of all financing in the first year",
        ],
        PlantTerm::Overhead => ["biaya pabrik setahun", "kos kilang setahun", "plant cost a year"],
        PlantTerm::OverheadShare(place) => {
            return of_line(
                [
                    "bagian lini dari penerimaan",
                    "bahagian barisan daripada hasil",
                    "the line’s part of revenue",
                ],
                place,
            );
        }
        PlantTerm::OverheadOfLine(place) => {
            return of_line(
                ["biaya pabrik untuk lini", "kos kilang bagi barisan", "plant cost of the line"],
                place,
            );
        }
        PlantTerm::PlantCost(place) => {
            return of_line(
                ["biaya pabrik per satuan #", "kos kilang seunit #", "plant cost per unit of #"],
                place,
            );
        }
        PlantTerm::HighestPrice(place) => {
            return of_line(
                [
                    "harga # tertinggi yang sanggup dibayar",
                    "harga # tertinggi yang mampu dibayar",
                    "highest affordable price of #",
                ],
                place,
            );
        }
        PlantTerm::ExtraMargin(place) => {
            return of_line(
                ["tambahan marjin per satuan #", "margin tambahan seunit #", "extra margin per unit of #"],
                place,
            );
        }
        PlantTerm::ExtraOfMonth(place) => {
            return of_line(
                ["tambahan marjin sebulan", "margin tambahan sebulan", "extra margin a month"],
                place,
            );
        }
        PlantTerm::ExtraOfYear(place) => {
            return of_line(
                [
                    "tambahan marjin semusim atau setahun",
                    "margin tambahan semusim atau setahun",
                    "extra margin a season or year",
                ],
                place,
            );
        }
        PlantTerm::ExtraOfMember(place) => {
            return of_line(
                [
                    "tambahan marjin rata-rata per anggota",
                    "margin tambahan purata setiap anggota",
                    "extra margin of an average member",
                ],
                place,
            );
        }
        PlantTerm::MyExtra => [
            "tambahan marjin atas setoran saya",
            "margin tambahan atas serahan saya",
            "extra margin on what I deliver",
        ],
        PlantTerm::Contribution(place) => {
            return of_line(
                ["kontribusi per satuan #", "sumbangan seunit #", "contribution per unit of #"],
                place,
            );
        }
        PlantTerm::BreakEvenVolume(place) => {
            return of_line(
                ["volume impas # sebulan", "volum pulang modal # sebulan", "break-even volume of # a month"],
                place,
            );
        }
        PlantTerm::BreakEvenUtilisation(place) => {
            return of_line(
                [
                    "pemakaian kapasitas saat impas",
                    "penggunaan kapasiti pulang modal",
                    "use of capacity at break-even",
                ],
                place,
            );
        }
        PlantTerm::MarketingMargin(place) => {
            return of_line(["marjin pemasaran", "margin pemasaran", "marketing margin"], place);
        }
        PlantTerm::FarmersShare(place) => {
            return of_line(
                [
                    "bagian petani dari harga produk",
                    "bahagian petani daripada harga produk",
                    "farmer’s share",
                ],
                place,
            );
        }
        PlantTerm::Revenue => ["penerimaan setahun", "hasil setahun", "revenue a year"],
        PlantTerm::RawCost => {
            ["pembayaran bahan baku setahun", "bayaran bahan mentah setahun", "paid for raw material a year"]
        }
        PlantTerm::ProcessingCost => {
            ["biaya olah dan upah setahun", "kos proses dan upah setahun", "processing and wages a year"]
        }
        PlantTerm::ContributionOfAll => ["kontribusi setahun", "sumbangan setahun", "contribution a year"],
        PlantTerm::OperatingProfit => [
            "laba usaha sebelum biaya alat",
            "untung operasi sebelum kos alat",
            "operating profit before plant wear",
        ],
        PlantTerm::Profit => {
            ["laba pabrik setahun", "untung pusat pemprosesan setahun", "profit of the plant a year"]
        }
        PlantTerm::Surplus => {
            ["laba setelah bagi hasil", "untung selepas bahagian pemodal", "profit after financiers"]
        }
        PlantTerm::LineResult(place) => {
            return of_line(
                [
                    "laba lini sesudah biaya pabrik",
                    "untung barisan selepas kos kilang",
                    "profit of the line after plant cost",
                ],
                place,
            );
        }
        PlantTerm::ResultOfLines => [
            "laba semua lini yang untung",
            "untung semua barisan yang beruntung",
            "profit of all lines that earn",
        ],
        PlantTerm::FinanciersOfLine(place) => {
            return of_line(
                [
                    "bagian pemodal dari laba lini",
                    "bahagian pemodal daripada untung barisan",
                    "financiers’ part of the line’s profit",
                ],
                place,
            );
        }
        PlantTerm::PoolClaim(place) => {
            return of_line(
                [
                    "pelunasan pool menurut lininya sendiri",
                    "penyelesaian pool mengikut barisannya sendiri",
                    "settlement by the pool’s own line",
                ],
                place,
            );
        }
        PlantTerm::PoolClaims => [
            "pelunasan semua pool menurut lininya sendiri",
            "penyelesaian semua pool mengikut barisannya sendiri",
            "settlement of all pools by their own lines",
        ],
        PlantTerm::Settlement(place) => {
            return of_line(["pelunasan pool", "penyelesaian pool", "pool settlement"], place);
        }
        PlantTerm::SettlementEach(place) => {
            return of_line(
                [
                    "pelunasan pool per satuan #",
                    "penyelesaian pool seunit #",
                    "pool settlement per unit of #",
                ],
                place,
            );
        }
        PlantTerm::ToCoop => {
            ["SHU dari pabrik", "lebihan daripada pusat pemprosesan", "surplus from the plant"]
        }
        PlantTerm::Members => {
            ["anggota yang menyetor", "anggota yang menghantar", "number of members who deliver"]
        }
        PlantTerm::MyDelivered => ["setoran saya sebulan", "serahan saya sebulan", "what I deliver a month"],
        PlantTerm::MyDeliveredOfYear => {
            ["setoran saya setahun", "serahan saya setahun", "what I deliver a year"]
        }
        PlantTerm::MyDeliveryValue => {
            ["nilai setoran saya setahun", "nilai serahan saya setahun", "value of what I deliver a year"]
        }
        PlantTerm::DeliveryValue => {
            ["nilai setoran semua anggota", "nilai serahan semua anggota", "value of all deliveries"]
        }
        PlantTerm::PatronageShare => [
            "bagian SHU menurut setoran",
            "bahagian lebihan mengikut serahan",
            "part of the surplus by deliveries",
        ],
        PlantTerm::ModelSurplus(of) => {
            return of_model(["SHU per satuan, #", "lebihan seunit, #", "surplus per unit, #"], of);
        }
        PlantTerm::ModelOverRaw(of) => {
            return of_model(
                [
                    "lebihnya daripada jual mentah, #",
                    "lebihnya berbanding jual mentah, #",
                    "more than selling raw, #",
                ],
                of,
            );
        }
        PlantTerm::LineModelSurplus(place, of) => {
            let left = of_model(["SHU per satuan, #", "lebihan seunit, #", "surplus per unit, #"], of);
            return numbered(left, place);
        }
        PlantTerm::ModelProfit(of) => {
            return of_model(
                [
                    "laba pabrik setahun, #",
                    "untung pusat pemprosesan setahun, #",
                    "profit of the plant a year, #",
                ],
                of,
            );
        }
        PlantTerm::ModelFinanciers(of) => {
            return of_model(
                [
                    "bagian pemodal per satuan, #",
                    "bahagian pemodal seunit, #",
                    "financiers’ part per unit, #",
                ],
                of,
            );
        }
        PlantTerm::ModelCash(of) => {
            return of_model(["diterima langsung, #", "diterima terus, #", "at once, #"], of);
        }
        PlantTerm::ModelLater(of) => {
            return of_model(
                ["pelunasan akhir musim, #", "penyelesaian akhir musim, #", "at season’s end, #"],
                of,
            );
        }
        PlantTerm::ModelYearEnd(of) => {
            return of_model(["SHU akhir tahun, #", "lebihan akhir tahun, #", "at year end, #"], of);
        }
        PlantTerm::ModelTotal(of) => {
            return of_model(["seluruhnya per satuan, #", "jumlah seunit, #", "together per unit, #"], of);
        }
        PlantTerm::ModelMine(of) => {
            return of_model(
                [
                    "untuk setoran saya setahun, #",
                    "bagi serahan saya setahun, #",
                    "for what I deliver a year, #",
                ],
                of,
            );
        }
        PlantTerm::ChangeBy => ["perubahan", "perubahan", "change"],
        PlantTerm::Exposure(of) => {
            return of_driver(
                ["laba yang bergantung pada #", "untung yang bergantung pada #", "profit resting on #"],
                of,
            );
        }
        PlantTerm::Change(of) => {
            return of_driver(
                ["perubahan laba akibat #", "perubahan untung akibat #", "change of profit through #"],
                of,
            );
        }
        PlantTerm::Switching(of) => {
            return of_driver(["batas perubahan #", "had perubahan #", "how far # may change"], of);
        }
        PlantTerm::SwitchingValue(of) => {
            return of_driver(["# saat laba nol", "# ketika untung sifar", "# at zero profit"], of);
        }
        PlantTerm::Grid(..) => ["laba", "untung", "profit"],
        PlantTerm::Steps(_) => ["langkah", "langkah", "steps"],
        PlantTerm::OtherSurplus => ["SHU usaha lain", "lebihan perniagaan lain", "surplus of other business"],
        PlantTerm::ProfitWithPlant => [
            "untung bersih dengan pabrik",
            "untung bersih dengan pusat pemprosesan",
            "net profit with the plant",
        ],
        PlantTerm::MyCapital => ["modal saya", "modal syer saya", "my share capital"],
        PlantTerm::MemberWithout => {
            ["bagian saya tanpa pabrik", "bahagian saya tanpa pusat pemprosesan", "my part without the plant"]
        }
        PlantTerm::MemberWith => {
            ["bagian saya dengan pabrik", "bahagian saya dengan pusat pemprosesan", "my part with the plant"]
        }
        PlantTerm::MemberDifference => {
            ["tambahan bagian saya", "tambahan bahagian saya", "what the plant adds to my part"]
        }
        PlantTerm::DividendOn => {
            ["dividen atas modal saya", "dividen atas modal syer saya", "dividend on my capital"]
        }
        PlantTerm::RateWithout => [
            "persentase dividen yang terjangkau tanpa pabrik",
            "kadar dividen yang mampu dibayar tanpa pusat pemprosesan",
            "rate afforded without the plant",
        ],
        PlantTerm::RateWith => [
            "persentase dividen yang terjangkau dengan pabrik",
            "kadar dividen yang mampu dibayar dengan pusat pemprosesan",
            "rate afforded with the plant",
        ],
        PlantTerm::RateDifference => {
            ["tambahan persentase dividen", "tambahan kadar dividen", "what the plant adds to the rate"]
        }
    };
    say(words, language).into()
}
