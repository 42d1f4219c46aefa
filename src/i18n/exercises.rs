//! What the numbers of exercises are called, and what people do otherwise.

use super::say::Words;
use crate::data::exercises::{Change, Level, Unit, What};

/// What a number of an exercise is, as it stands in the middle of a sentence.
#[must_use]
#[expect(clippy::too_many_lines, reason = "a table of words")]
pub fn what(what: What) -> Words {
    match what {
        What::Surplus => [
            "SHU koperasi setahun",
            "lebihan (SHU) koperasi setahun",
            "the co-op’s surplus (SHU) of the year",
        ],
        What::CapitalPercent => [
            "persen SHU untuk jasa modal",
            "peratus SHU bagi jasa modal",
            "the percentage of SHU for capital",
        ],
        What::BusinessPercent => [
            "persen SHU untuk jasa usaha",
            "peratus SHU bagi urus niaga",
            "the percentage of SHU for business",
        ],
        What::ReservePercent => {
            ["persen SHU untuk cadangan", "peratus SHU bagi rizab", "the percentage of SHU for the reserve"]
        }
        What::MySavings => ["simpanan anggota ini", "simpanan anggota ini", "this member’s savings"],
        What::AllSavings => {
            ["total simpanan semua anggota", "jumlah simpanan semua anggota", "the savings of all members"]
        }
        What::MyLoans => ["pinjaman anggota ini", "pinjaman anggota ini", "this member’s loans"],
        What::AllLoans => {
            ["total pinjaman semua anggota", "jumlah pinjaman semua anggota", "the loans of all members"]
        }
        What::MyPurchases => ["belanja anggota ini", "belian anggota ini", "this member’s purchases"],
        What::AllPurchases => {
            ["total belanja semua anggota", "jumlah belian semua anggota", "the purchases of all members"]
        }
        What::MyMilk => [
            "nilai susu dari anggota ini",
            "nilai susu daripada anggota ini",
            "the value of this member’s milk",
        ],
        What::AllMilk => [
            "nilai susu dari semua anggota",
            "nilai susu daripada semua anggota",
            "the value of all members’ milk",
        ],
        What::CapitalPool => {
            ["bagian SHU untuk jasa modal", "bahagian SHU bagi jasa modal", "the part of the SHU for capital"]
        }
        What::ReserveFund => {
            ["bagian SHU untuk cadangan", "bahagian SHU bagi rizab", "the part of the SHU for the reserve"]
        }
        What::MyCapitalReturn => {
            ["jasa modal untuk anggota ini", "jasa modal anggota ini", "this member’s return on capital"]
        }
        What::MyPatronage => [
            "jasa usaha untuk anggota ini",
            "pulangan urus niaga anggota ini",
            "this member’s return on business",
        ],
        What::MySurplus => {
            ["seluruh SHU untuk anggota ini", "semua SHU anggota ini", "all of this member’s SHU"]
        }
        What::Principal => [
            "simpanan pokok, sekali bayar",
            "simpanan pokok, dibayar sekali",
            "the principal savings, paid once",
        ],
        What::Mandatory => {
            ["simpanan wajib sebulan", "simpanan wajib sebulan", "the mandatory savings of a month"]
        }
        What::YearMonths => ["bulan dalam setahun", "bulan dalam setahun", "the months of a year"],
        What::Members => ["jumlah anggota", "bilangan anggota", "the number of members"],
        What::PaidInYear => [
            "simpanan satu anggota setelah setahun",
            "simpanan seorang anggota selepas setahun",
            "what one member has saved after a year",
        ],
        What::MandatoryYear => {
            ["simpanan wajib setahun", "simpanan wajib setahun", "the mandatory savings of a year"]
        }
        What::PrincipalOfAll => [
            "simpanan pokok semua anggota",
            "simpanan pokok semua anggota",
            "the principal savings of all members",
        ],
        What::FirstShares => [
            "syer waktu masuk, sekali bayar",
            "syer semasa masuk, dibayar sekali",
            "the shares on joining, paid once",
        ],
        What::Subscription => ["yuran sebulan", "yuran sebulan", "the subscription of a month"],
        What::SharesAndSubscriptions => [
            "syer dan yuran satu anggota setelah setahun",
            "syer dan yuran seorang anggota selepas setahun",
            "one member’s shares and subscriptions after a year",
        ],
        What::SubscriptionYear => ["yuran setahun", "yuran setahun", "the subscriptions of a year"],
        What::NetProfit => ["laba bersih setahun", "keuntungan bersih setahun", "the year’s net profit"],
        What::AllShares => ["syer semua anggota", "syer semua anggota", "the shares of all members"],
        What::DividendRate => ["persen dividen syer", "kadar dividen syer", "the dividend rate on shares"],
        What::DividendOfAll => {
            ["dividen untuk semua anggota", "dividen bagi semua anggota", "the dividend of all members"]
        }
        What::EducationPercent => [
            "persen untuk dana pendidikan (KWAPK)",
            "peratus bagi KWAPK",
            "the percentage for the education fund (KWAPK)",
        ],
        What::EducationFund => [
            "iuran ke dana pendidikan (KWAPK)",
            "caruman kepada KWAPK",
            "the contribution to the education fund (KWAPK)",
        ],
        What::MyShares => ["syer anggota ini", "syer anggota ini", "this member’s shares"],
        What::MyDividend => [
            "dividen setahun anggota ini",
            "dividen setahun anggota ini",
            "this member’s dividend of a whole year",
        ],
        What::MonthsHeld => [
            "bulan sejak anggota ini masuk",
            "bulan sejak anggota ini masuk",
            "the months since this member joined",
        ],
        What::PartYearDividend => [
            "dividen anggota ini sejak masuk",
            "dividen anggota ini sejak masuk",
            "this member’s dividend since joining",
        ],
        What::Shared => ["jumlah yang dibagi", "jumlah yang dibahagi", "the amount to be shared"],
        What::RebatePercent => ["persen untuk rabat", "peratus bagi rebat", "the percentage for the rebate"],
        What::SharesPercent => ["persen untuk syer", "peratus bagi syer", "the percentage for shares"],
        What::MyBusiness => ["urusan niaga anggota ini", "urus niaga anggota ini", "this member’s business"],
        What::AllBusiness => {
            ["urusan niaga semua anggota", "urus niaga semua anggota", "the business of all members"]
        }
        What::MyRebate => ["rabat anggota ini", "rebat anggota ini", "this member’s rebate"],
        What::MySharesPart => [
            "bagian anggota ini untuk syernya",
            "bahagian anggota ini bagi syernya",
            "this member’s part for shares",
        ],
        What::MyBoth => [
            "rabat dan bagian syer anggota ini",
            "rebat dan bahagian syer anggota ini",
            "this member’s rebate and part for shares",
        ],
        What::Tax => ["pajak", "cukai", "the tax"],
        What::Zakat => ["zakat", "zakat", "the zakat"],
        What::ProfitAfter => [
            "laba setelah pajak dan zakat",
            "keuntungan selepas cukai dan zakat",
            "the profit after tax and zakat",
        ],
        What::FreshChili => ["cabai segar sebulan", "cili segar sebulan", "the fresh chili of a month"],
        What::ChiliYield => ["rendemen cabai kering", "hasil cili kering", "the yield of dried chili"],
        What::DriedChili => ["cabai kering sebulan", "cili kering sebulan", "the dried chili of a month"],
        What::DriedPrice => {
            ["harga cabai kering per kg", "harga cili kering sekilogram", "the price of a kg of dried chili"]
        }
        What::FreshPrice => {
            ["harga cabai segar per kg", "harga cili segar sekilogram", "the price of a kg of fresh chili"]
        }
        What::OtherPerKilogram => [
            "bahan lain per kg cabai segar",
            "bahan lain bagi sekilogram cili segar",
            "the other materials for a kg of fresh chili",
        ],
        What::DriedSales => [
            "penjualan cabai kering sebulan",
            "jualan cili kering sebulan",
            "the sales of dried chili in a month",
        ],
        What::OutputPerKilogram => [
            "nilai hasil dari 1 kg cabai segar",
            "nilai hasil daripada 1 kg cili segar",
            "the value of what 1 kg of fresh chili gives",
        ],
        What::AddedPerKilogram => [
            "nilai tambah per kg cabai segar",
            "nilai tambah sekilogram cili segar",
            "the value added to a kg of fresh chili",
        ],
        What::Coconuts => ["kelapa sebulan", "kelapa sebulan", "the coconuts of a month"],
        What::OilYield => [
            "minyak VCO dari sebutir kelapa",
            "minyak VCO daripada sebiji kelapa",
            "the oil (VCO) from one coconut",
        ],
        What::Oil => ["minyak VCO sebulan", "minyak VCO sebulan", "the oil (VCO) of a month"],
        What::OilPrice => {
            ["harga minyak VCO per liter", "harga minyak VCO seliter", "the price of a litre of oil (VCO)"]
        }
        What::NutPrice => ["harga sebutir kelapa", "harga sebiji kelapa", "the price of one coconut"],
        What::OtherPerNut => [
            "bahan lain untuk sebutir kelapa",
            "bahan lain bagi sebiji kelapa",
            "the other materials for one coconut",
        ],
        What::OutputPerNut => [
            "nilai minyak dari sebutir kelapa",
            "nilai minyak daripada sebiji kelapa",
            "the value of the oil from one coconut",
        ],
        What::AddedPerNut => {
            ["nilai tambah sebutir kelapa", "nilai tambah sebiji kelapa", "the value added to one coconut"]
        }
        What::WorkPerNut => [
            "hari kerja untuk sebutir kelapa",
            "hari kerja bagi sebiji kelapa",
            "the days of work for one coconut",
        ],
        What::Wage => ["upah sehari kerja", "upah sehari kerja", "the wage of a day"],
        What::Wages => ["upah sebulan", "upah sebulan", "the wages of a month"],
        What::WagesPerNut => {
            ["upah untuk sebutir kelapa", "upah bagi sebiji kelapa", "the wages for one coconut"]
        }
        What::LeftPerNut => [
            "sisa nilai tambah sebutir kelapa setelah upah",
            "baki nilai tambah sebiji kelapa selepas upah",
            "what wages leave of the value added to one coconut",
        ],
    }
}

/// What a number is counted in, after it; nothing for money and percentages, which have signs.
#[must_use]
pub fn unit(unit: Unit) -> Words {
    match unit {
        Unit::Money | Unit::Percent => [""; 3],
        Unit::Months => ["bulan", "bulan", "months"],
        Unit::People => ["orang", "orang", "people"],
        Unit::Kilograms => ["kg", "kg", "kg"],
        Unit::Nuts => ["butir", "biji", "nuts"],
        Unit::Litres => ["liter", "liter", "litres"],
        Unit::Days => ["hari", "hari", "days"],
    }
}

/// How much there is to be thought of.
#[must_use]
pub fn level(level: Level) -> Words {
    match level {
        Level::One => ["Tingkat 1: satu langkah", "Tahap 1: satu langkah", "Level 1: one step"],
        Level::Two => ["Tingkat 2: beberapa langkah", "Tahap 2: beberapa langkah", "Level 2: several steps"],
        Level::Three => {
            ["Tingkat 3: beberapa bagian", "Tahap 3: beberapa bahagian", "Level 3: several parts"]
        }
    }
}

/// What somebody did who made a mistake; its gaps are what was used and what is to be used. `divides` says that it was divided by.
#[must_use]
pub fn mistake(change: Change, divides: bool) -> Words {
    match change {
        Change::Instead(..) if divides => {
            ["membagi dengan #, bukan #", "membahagi dengan #, bukan #", "divided by #, not by #"]
        }
        Change::Instead(..) => ["memakai #, bukan #", "menggunakan #, bukan #", "used #, not #"],
        Change::Ignoring(_) => ["lupa memakai #", "lupa menggunakan #", "left out #"],
        Change::Inverted(_) => [
            "membagi dengan #, padahal dikalikan",
            "membahagi dengan #, padahal didarab",
            "divided by # instead of multiplying",
        ],
        Change::Tenth(_) => ["satu nol hilang: #", "satu sifar hilang: #", "lost a zero: #"],
        Change::Hundredfold(_) => {
            ["lupa membagi 100: #", "lupa membahagi dengan 100: #", "forgot to divide by 100: #"]
        }
        Change::Without(_) => ["lupa #", "lupa #", "forgot #"],
        Change::Turned(_) => {
            ["salah tanda (+ atau −): #", "salah tanda (+ atau −): #", "the wrong sign (+ or −): #"]
        }
        Change::RoundedUp => ["membulatkan ke atas", "membundarkan ke atas", "rounded up"],
    }
}

/// What helps against it; its gap is what is to be looked at.
#[must_use]
pub fn hint(change: Change, divides: bool) -> Words {
    match change {
        Change::Instead(..) if divides => [
            "Pembagi dan yang dibagi harus sejenis: bagilah dengan #.",
            "Pembahagi mestilah sejenis dengan yang dibahagi: bahagi dengan #.",
            "Divide like by like: by #.",
        ],
        Change::Instead(..) => {
            ["Cari di daftar angka: #.", "Cari dalam senarai angka: #.", "Look among the figures for #."]
        }
        Change::Ignoring(_) => {
            ["Kalikan juga dengan #.", "Darabkan juga dengan #.", "Multiply by this too: #."]
        }
        Change::Inverted(_) => [
            "Hasilnya harus lebih kecil: kalikan dengan #.",
            "Hasilnya mesti lebih kecil: darab dengan #.",
            "The result must be smaller: multiply by #.",
        ],
        Change::Tenth(_) => {
            ["Hitung nolnya sekali lagi: #.", "Kira sifarnya sekali lagi: #.", "Count the zeros again: #."]
        }
        Change::Hundredfold(_) => [
            "Persen berarti per seratus: bagilah dengan 100. #.",
            "Peratus bermaksud per seratus: bahagi dengan 100. #.",
            "Percent means out of a hundred: divide by 100. #.",
        ],
        Change::Without(_) => {
            ["Ada satu bagian lagi: #.", "Ada satu bahagian lagi: #.", "There is one more part: #."]
        }
        Change::Turned(_) => [
            "Tanyakan: menambah atau mengurangi? #.",
            "Tanya: menambah atau mengurangkan? #.",
            "Ask: does it add or take away? #.",
        ],
        Change::RoundedUp => [
            "Buang pecahannya: yang tidak ada tidak dapat dibayarkan.",
            "Buang pecahannya: yang tiada tidak boleh dibayar.",
            "Drop the fraction: what is not there cannot be paid.",
        ],
    }
}
