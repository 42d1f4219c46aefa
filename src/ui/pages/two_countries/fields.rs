//! The fields of the page. Links hold them: a number stays what it is.

use crate::i18n::glossary::Headword;
use crate::i18n::pages::{frame, two_countries as words};
use crate::ui::page::{Field, Holds, choices, fields};

choices! {}

fields! {
    SURPLUS = Field::money(0, &words::SURPLUS).means_each(Some(Headword::Shu), Some(Headword::Lebihan))
        .examples(&["60.000.000"], &["60,000"]);
    CAPITAL = Field::money(1, &words::CAPITAL).examples(&["300.000.000"], &["300,000"]);
    CAPITAL_RETURN = Field::share(2, &words::CAPITAL_RETURN).means(Headword::CapitalReturn).examples(&["20"], &["20"]);
    PATRONAGE = Field::share(3, &words::PATRONAGE).means(Headword::PatronageRefund).examples(&["30"], &["30"]);
    RESERVE = Field::share(4, &words::RESERVE).means(Headword::ReserveFund).examples(&["30"], &["30"]);
    STATUTORY_RESERVE = Field::percent(5, &words::STATUTORY_RESERVE).means(Headword::Kwrs).examples(&["15"], &["15"]);
    TRUST_FUND = Field::percent(6, &words::TRUST_FUND).means(Headword::Kwapk).examples(&["2"], &["2"]);
    DIVIDEND = Field::percent(7, &words::DIVIDEND).means(Headword::Dividend).examples(&["5"], &["5"]);
    EDUCATION = Field::share(8, &words::EDUCATION).examples(&["5"], &["5"]);
    OFFICERS = Field::share(9, &words::OFFICERS).examples(&["10"], &["10"]);
    OTHERS = Field::share(10, &words::OTHERS).examples(&["5"], &["5"]);
    VILLAGE = Field::share(11, &words::VILLAGE).means(Headword::VillagePart);
    TAX = Field::money(12, &words::TAX);
    DEVELOPMENT_FUND = Field::percent(13, &words::DEVELOPMENT_FUND).means(Headword::Kwapmk);
    TAX_MALAYSIA = Field::money(14, &words::TAX_MALAYSIA);
    REBATE = Field::money(15, &words::REBATE).means(Headword::Rebate).examples(&["12.000.000"], &["12,000"]);
    HONORARIA = Field::money(16, &words::HONORARIA).means(Headword::Honoraria).examples(&["3.000.000"], &["3,000"]);
    FUNDS_MALAYSIA = Field::money(17, &words::FUNDS_MALAYSIA).examples(&["3.000.000"], &["3,000"]);
    RATE = Field::new(18, Holds::Measure, &words::RATE);
    RATE_DAY = Field::new(19, Holds::Day, &words::RATE_DAY);
    YEAR_END = Field::new(20, Holds::Day, &frame::YEAR_END);
}
