//! The fields and choices of "Rebat saya".

use crate::domain::InputPath;
use crate::i18n::pages::frame;
use crate::i18n::pages::rebate as words;
use crate::ui::page::{Field, Holds, fields};

/// The choice of what business counts.
pub(super) const BASIS: usize = 0;

fields! {
    SURPLUS = Field::money(0, &words::SURPLUS).example(&["40,000"])
        .fills(InputPath::Surplus, |scenario, number| scenario.sharing.get_or_insert_default().surplus = Some(number));
    PATRONAGE = Field::percent(1, &words::PATRONAGE).example(&["25"]);
    CAPITAL = Field::percent(2, &words::CAPITAL).example(&["20"]);
    MY_BUSINESS = Field::money(3, &words::MY_BUSINESS).example(&["1,800"]);
    ALL_BUSINESS = Field::money(4, &words::ALL_BUSINESS).example(&["300,000"]);
    MY_CAPITAL = Field::money(5, &words::MY_CAPITAL).example(&["1,500"]);
    ALL_CAPITAL = Field::money(6, &words::ALL_CAPITAL).example(&["250,000"]);
    YEAR_END = Field::new(7, Holds::Day, &frame::YEAR_END);
}
