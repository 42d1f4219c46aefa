//! The fields and choices of "Rebat saya".

use crate::domain::{Basis, InputPath};
use crate::i18n::glossary::Headword;
use crate::i18n::pages::frame;
use crate::i18n::pages::rebate as words;
use crate::i18n::{self, in_all};
use crate::ui::page::{Choice, Field, Holds, choices, fields};

choices! {
    /// What business counts; the example counts the second kind.
    BASIS: Basis = Choice::named(0, words::SHARED_BY, &Basis::PATRONAGE, |basis| in_all(basis, i18n::basis)).example(&[1]).stays();
}

fields! {
    SURPLUS = Field::money(0, &words::SURPLUS).means(Headword::Lebihan).example(&["40,000"])
        .fills(InputPath::Surplus, |scenario, number| scenario.sharing.get_or_insert_default().surplus = Some(number));
    PATRONAGE = Field::share(1, &words::PATRONAGE).means(Headword::Rebate).example(&["25"]);
    CAPITAL = Field::share(2, &words::CAPITAL).example(&["20"]);
    MY_BUSINESS = Field::money(3, &words::MY_BUSINESS).example(&["1,800"]);
    ALL_BUSINESS = Field::money(4, &words::ALL_BUSINESS).example(&["300,000"]);
    MY_CAPITAL = Field::money(5, &words::MY_CAPITAL).means(Headword::Shares).example(&["1,500"]);
    ALL_CAPITAL = Field::money(6, &words::ALL_CAPITAL).example(&["250,000"]);
    YEAR_END = Field::new(7, Holds::Day, &frame::YEAR_END);
}
