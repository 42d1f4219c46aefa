//! The fields and choices of "Simpanan saya".

use crate::domain::{DividendClass, InputPath, SavingsInterest, Scenario};
use crate::i18n::glossary::Headword;
use crate::i18n::pages::{frame, savings as words};
use crate::ui::action::Key;
use crate::ui::page::{Choice, Draft, Field, Holds, choices, each, fields};

/// How the month's interest is known.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum InterestFrom {
    Typed,
    Balance,
    /// One payment is for several months.
    Months,
}

choices! {
    /// Whether the balance is the average of twelve months.
    AVERAGE: bool = Choice::listed(0, words::MEASURED, &[false, true], &words::MEASURES);
    INTEREST_FROM: InterestFrom = Choice::listed(
        1, words::STARTS, &[InterestFrom::Typed, InterestFrom::Balance, InterestFrom::Months], &words::SOURCES,
    );
}

static MONTHS_APART: [Key; 12] = each(1);
static INTERESTS_APART: [Key; 12] = each(1);

fn is_from(from: InterestFrom, draft: &Draft) -> bool {
    INTEREST_FROM.of(draft) == from
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
    BALANCE = Field::money(0, &words::BALANCE).example(&["5.000.000"]).asked(|draft, _| !AVERAGE.of(draft));
    MONTHS = Field::money(6, &words::MONTH).repeated(&MONTHS_APART).short().asked(|draft, _| AVERAGE.of(draft));
    SAVINGS_BALANCE = Field::money(2, &words::SAVINGS_BALANCE).means(Headword::Voluntary).example(&["50.000.000"])
        .asked(|draft, _| is_from(InterestFrom::Balance, draft))
        .fills(InputPath::SavingsBalance, |scenario, number| interest(scenario).balance = Some(number));
    SAVINGS_RATE = Field::percent(3, &words::SAVINGS_RATE).example(&["6"])
        .asked(|draft, _| is_from(InterestFrom::Balance, draft))
        .fills(InputPath::SavingsRate, |scenario, number| interest(scenario).annual_rate = Some(number));
    INTEREST = Field::money(4, &words::INTEREST).means(Headword::SavingsInterest).example(&["250.000"])
        .asked(|draft, _| is_from(InterestFrom::Typed, draft))
        .fills(InputPath::SavingsInterest, |scenario, number| interest(scenario).month = Some(number));
    INTERESTS = Field::money(18, &words::MONTH).repeated(&INTERESTS_APART).short().asked(|draft, _| is_from(InterestFrom::Months, draft));
    YEAR_END = Field::new(5, Holds::Day, &frame::YEAR_END);
}
