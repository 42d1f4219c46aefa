//! The fields and choices of "Simpanan saya".

use crate::domain::{DividendClass, InputPath, SavingsInterest, Scenario};
use crate::i18n::pages::{frame, savings as words};
use crate::ui::action::Key;
use crate::ui::page::{Draft, Field, Holds, each, fields};

/// The choice of how the balance is measured.
pub(super) const AVERAGE: usize = 0;
/// Whether the month's interest is typed, or follows from balance and rate.
pub(super) const FROM_BALANCE: usize = 1;

static MONTHS_APART: [Key; 12] = each(1);
static INTERESTS_APART: [Key; 12] = each(1);

pub(super) fn is_average(draft: &Draft) -> bool {
    draft.pick(AVERAGE) == 1
}

/// Whether one payment is for several months.
pub(super) fn is_of_months(draft: &Draft) -> bool {
    draft.pick(FROM_BALANCE) == 2
}

pub(super) fn is_from_balance(draft: &Draft) -> bool {
    draft.pick(FROM_BALANCE) == 1
}

fn class(scenario: &mut Scenario) -> Option<&mut DividendClass> {
    scenario.dividends.as_mut()?.classes.first_mut()
}

fn interest(scenario: &mut Scenario) -> &mut SavingsInterest {
    scenario.savings_interest.get_or_insert_default()
}

fields! {
    RATE = Field::percent(1, &words::RATE).example(&["6"])
        .fills(InputPath::ClassRate(0), |scenario, number| if let Some(class) = class(scenario) { class.rate = Some(number) });
    BALANCE = Field::money(0, &words::BALANCE).example(&["5.000.000"]).asked(|draft, _| !is_average(draft));
    MONTHS = Field::money(6, &words::MONTH).repeated(&MONTHS_APART).short().asked(|draft, _| is_average(draft));
    SAVINGS_BALANCE = Field::money(2, &words::SAVINGS_BALANCE).example(&["50.000.000"])
        .asked(|draft, _| is_from_balance(draft))
        .fills(InputPath::SavingsBalance, |scenario, number| interest(scenario).balance = Some(number));
    SAVINGS_RATE = Field::percent(3, &words::SAVINGS_RATE).example(&["6"])
        .asked(|draft, _| is_from_balance(draft))
        .fills(InputPath::SavingsRate, |scenario, number| interest(scenario).annual_rate = Some(number));
    INTEREST = Field::money(4, &words::INTEREST).example(&["250.000"])
        .asked(|draft, _| !is_from_balance(draft) && !is_of_months(draft))
        .fills(InputPath::SavingsInterest, |scenario, number| interest(scenario).month = Some(number));
    INTERESTS = Field::money(18, &words::MONTH).repeated(&INTERESTS_APART).short().asked(|draft, _| is_of_months(draft));
    YEAR_END = Field::new(5, Holds::Day, &frame::YEAR_END);
}
