//! Contracts, investments, stocks.

use super::super::language::Language;
use super::super::say::{Words, fill, fill_each, say};
use super::super::source::cited;
use crate::domain::{FinanceTerm, PlantRemark, ProjectTerm, StorageTerm};

/// The name of a number of a contract.
#[must_use]
pub fn contract(term: FinanceTerm, language: Language) -> String {
    let words: Words = match term {
        FinanceTerm::Principal => ["pokok pembiayaan", "pokok pembiayaan", "principal"],
        FinanceTerm::AnnualRate => ["bunga setahun", "kadar faedah setahun", "annual interest"],
        FinanceTerm::MonthlyRate => ["bunga sebulan", "kadar faedah sebulan", "monthly interest"],
        FinanceTerm::MonthsOfYear => ["bulan dalam setahun", "bulan dalam setahun", "months of a year"],
        FinanceTerm::Months => ["jumlah bulan", "bilangan bulan", "number of months"],
        FinanceTerm::RepaymentMonths => ["bulan pembayaran", "bulan pembayaran", "months of repayment"],
        FinanceTerm::Growth => ["1 + bunga sebulan", "1 + faedah sebulan", "1 + monthly interest"],
        FinanceTerm::GrowthOverTerm => [
            "bunga berbunga selama masa bayar",
            "faedah berganda sepanjang tempoh",
            "compound interest over the term",
        ],
        FinanceTerm::PrincipalEach => {
            ["angsuran pokok sebulan", "ansuran pokok sebulan", "principal a month"]
        }
        FinanceTerm::InstalmentEach => ["angsuran sebulan", "ansuran sebulan", "monthly instalment"],
        FinanceTerm::InstalmentAfterGrace => [
            "angsuran sebulan setelah masa tenggang",
            "ansuran sebulan selepas tempoh tangguh",
            "monthly instalment after the grace period",
        ],
        FinanceTerm::Interest(_) => ["bunga bulan ke-#", "faedah bulan ke-#", "interest of month #"],
        FinanceTerm::Repaid(_) => ["pokok bulan ke-#", "pokok bulan ke-#", "principal of month #"],
        FinanceTerm::Instalment(_) => ["angsuran bulan ke-#", "ansuran bulan ke-#", "instalment of month #"],
        FinanceTerm::Balance(_) => {
            ["sisa pokok setelah bulan ke-#", "baki pokok selepas bulan ke-#", "still owed after month #"]
        }
        FinanceTerm::Owed(_) => [
            "sisa yang harus dibayar setelah bulan ke-#",
            "baki perlu dibayar selepas bulan ke-#",
            "still to be paid after month #",
        ],
        FinanceTerm::InterestOfYear(_) => ["bunga tahun ke-#", "faedah tahun ke-#", "interest of year #"],
        FinanceTerm::DebtAfterGrace => [
            "utang setelah masa tenggang, dengan bunganya",
            "hutang selepas tempoh tangguh, dengan faedahnya",
            "debt after the grace period, with its interest",
        ],
        FinanceTerm::DeferredInterest => [
            "bunga masa tenggang, dibayar dengan angsuran pertama",
            "faedah tempoh tangguh, dibayar dengan ansuran pertama",
            "interest of the grace period, paid with the first instalment",
        ],
        FinanceTerm::TotalInterest => ["seluruh bunga", "jumlah faedah", "all interest"],
        FinanceTerm::TotalPaid => ["seluruh pembayaran", "jumlah bayaran", "all that is paid"],
        FinanceTerm::FlatEquivalent => {
            ["setara bunga flat setahun", "setara kadar rata setahun", "equivalent flat rate a year"]
        }
        FinanceTerm::AssetPrice => ["harga beli", "harga belian", "purchase price"],
        FinanceTerm::Margin => ["marjin murabahah", "keuntungan murabahah", "murabahah margin"],
        FinanceTerm::SalePrice => ["harga jual murabahah", "harga jualan murabahah", "murabahah price"],
        FinanceTerm::DownPayment => ["uang muka", "bayaran pendahuluan", "down payment"],
        FinanceTerm::Financed => ["yang diangsur", "jumlah diansurkan", "paid in instalments"],
        FinanceTerm::ShareRatio => ["nisbah pemodal", "nisbah pemodal", "financier’s ratio"],
        FinanceTerm::OwnCapital => ["modal koperasi", "modal koperasi", "the co-op’s capital"],
        FinanceTerm::CapitalPart => {
            ["porsi modal pemodal", "bahagian modal pemodal", "financier’s part of the capital"]
        }
        FinanceTerm::Profit => ["laba yang dibagi hasil", "untung yang dikongsi", "profit to share"],
        FinanceTerm::FinancierReturn => {
            ["imbal hasil pemodal", "pulangan pemodal", "return on the financier’s capital"]
        }
        FinanceTerm::FinancierPart => ["bagian pemodal", "bahagian pemodal", "financier’s part"],
        FinanceTerm::Rent => ["sewa sebulan", "sewa sebulan", "rent a month"],
        FinanceTerm::FirstYearCost => [
            "biaya pembiayaan tahun pertama",
            "kos pembiayaan tahun pertama",
            "financing cost of the first year",
        ],
    };
    let text = say(words, language);
    let counted = term.month().or(match term {
        FinanceTerm::InterestOfYear(year) => Some(year),
        _ => None,
    });
    counted.map_or_else(|| text.into(), |count| fill(text, &count.to_string()))
}

/// Something to know of a contract; nothing of anything else. Whoever has a contract and no plant downloads no more.
#[must_use]
pub fn of_contract(remark: PlantRemark, language: Language) -> String {
    let words: Words = match remark {
        PlantRemark::AboveLoanRate(most, source) => {
            let words = [
                "Pinjaman di atas #% setahun: koperasi simpan pinjam dan unit simpan pinjam tidak boleh meminta sebanyak itu (#).",
                "Pinjaman melebihi #% setahun: koperasi simpan pinjam dan unitnya tidak boleh mengenakan sebanyak itu (#).",
                "A loan above #% a year: a savings-and-loan co-op or unit may not ask that much (#).",
            ];
            return fill_each(say(words, language), &[&most.to_string(), &cited(source, language)]);
        }
        PlantRemark::PaidOffEarly(month) => {
            let words: Words = [
                "Karena angsurannya dibulatkan, pembiayaan ini sudah lunas pada bulan ke-#.",
                "Kerana ansurannya dibundarkan, pembiayaan ini sudah selesai dibayar pada bulan ke-#.",
                "Because the instalment is rounded, this contract is paid off in month # already.",
            ];
            return fill(say(words, language), &month.to_string());
        }
        PlantRemark::LossAboveCapital(_) => [
            "Rugi melebihi modal pemodal. Pemodal menanggung sebesar modalnya; selebihnya ditanggung koperasi.",
            "Rugi melebihi modal pemodal. Pemodal menanggung setakat modalnya; selebihnya ditanggung koperasi.",
            "The loss exceeds the financier’s capital. The financier bears as much as that; the co-op bears the rest.",
        ],
        _ => return String::new(),
    };
    say(words, language).into()
}

/// The name of a number of an investment.
pub(super) fn project(term: ProjectTerm, language: Language) -> String {
    let words: Words = match term {
        ProjectTerm::Outlay => ["investasi awal", "pelaburan awal", "initial outlay"],
        ProjectTerm::Grant => ["hibah", "geran", "grant"],
        ProjectTerm::OwnOutlay => [
            "investasi sendiri (setelah hibah)",
            "pelaburan sendiri (selepas geran)",
            "own outlay (after the grant)",
        ],
        ProjectTerm::PresentValueUngranted => {
            ["NPV seandainya tanpa hibah", "NPV andai tanpa geran", "NPV as if without the grant"]
        }
        ProjectTerm::InternalRateUngranted => {
            ["IRR seandainya tanpa hibah", "IRR andai tanpa geran", "IRR as if without the grant"]
        }
        ProjectTerm::WorkingCapital => ["modal kerja", "modal kerja", "working capital"],
        ProjectTerm::Residual => ["nilai sisa", "nilai sisa", "residual value"],
        ProjectTerm::YearFlow(_) => {
            ["arus kas usaha tahun ke-#", "aliran tunai operasi tahun ke-#", "operating cash flow of year #"]
        }
        ProjectTerm::Flow(_) => {
            ["arus kas bersih tahun ke-#", "aliran tunai bersih tahun ke-#", "net cash flow of year #"]
        }
        ProjectTerm::Cumulative(_) => {
            ["kumulatif sampai tahun ke-#", "kumulatif hingga tahun ke-#", "cumulative flow to year #"]
        }
        ProjectTerm::Rate => ["tingkat diskonto", "kadar diskaun", "discount rate"],
        ProjectTerm::Factor => {
            ["faktor diskonto setahun", "faktor diskaun setahun", "discount factor of one year"]
        }
        ProjectTerm::Year(_) => ["tahun ke-#", "tahun ke-#", "year #"],
        ProjectTerm::FactorOf(_) => {
            ["faktor diskonto tahun ke-#", "faktor diskaun tahun ke-#", "discount factor of year #"]
        }

        ProjectTerm::Discounted(_) => {
            ["nilai kini tahun ke-#", "nilai kini tahun ke-#", "present value of year #"]
        }
        ProjectTerm::CumulativeDiscounted(_) => [
            "kumulatif nilai kini sampai tahun ke-#",
            "kumulatif nilai kini hingga tahun ke-#",
            "cumulative present value to year #",
        ],
        ProjectTerm::NetPresentValue => ["NPV", "NPV", "NPV"],
        ProjectTerm::InternalRate => ["IRR", "IRR", "IRR"],
        ProjectTerm::Payback => ["masa balik modal", "tempoh bayar balik", "payback"],
        ProjectTerm::DiscountedPayback => {
            ["masa balik modal terdiskonto", "tempoh bayar balik terdiskaun", "discounted payback"]
        }
        ProjectTerm::Gains => ["nilai kini positif", "nilai kini positif", "positive present values"],
        ProjectTerm::Losses => ["nilai kini negatif", "nilai kini negatif", "negative present values"],
        ProjectTerm::NetBenefitCost => ["Net B/C", "Net B/C", "net B/C"],
    };
    let text = say(words, language);
    term.year().map_or_else(|| text.into(), |year| fill(text, &year.to_string()))
}

/// The name of a number of a stock.
pub(super) fn storage(term: StorageTerm, language: Language) -> &'static str {
    let words: Words = match term {
        StorageTerm::Quantity => ["jumlah yang disimpan", "kuantiti disimpan", "quantity stored"],
        StorageTerm::Price => ["harga beli sekarang", "harga belian sekarang", "price now"],
        StorageTerm::Months => ["lama simpan", "tempoh simpanan", "months held"],
        StorageTerm::MonthsOfYear => ["bulan dalam setahun", "bulan dalam setahun", "months of a year"],
        StorageTerm::Rate => ["biaya uang setahun", "kos wang setahun", "cost of money a year"],
        StorageTerm::Fee => ["biaya simpan sebulan", "kos simpanan sebulan", "storage fee a month"],
        StorageTerm::Loss => ["susut sebulan", "susut sebulan", "loss a month"],
        StorageTerm::KeptMonth => ["sisa setelah sebulan", "baki selepas sebulan", "left after a month"],
        StorageTerm::Kept => ["sisa pada akhirnya", "baki pada akhirnya", "left in the end"],
        StorageTerm::StockValue => {
            ["uang yang tertanam di persediaan", "wang terikat dalam stok", "money tied up in stock"]
        }
        StorageTerm::Carrying => ["biaya menyimpan", "kos menyimpan", "carrying cost"],
        StorageTerm::BreakEvenPrice => {
            ["harga jual impas nanti", "harga jualan pulang modal", "break-even later price"]
        }
        StorageTerm::LaterPrice => ["harga jual nanti", "harga jualan kemudian", "price later"],
        StorageTerm::Gain => ["untung menyimpan", "untung menyimpan", "gain from holding"],
        StorageTerm::GainOfAll => {
            ["untung menyimpan seluruhnya", "untung menyimpan keseluruhan", "gain from holding all"]
        }
    };
    say(words, language)
}
