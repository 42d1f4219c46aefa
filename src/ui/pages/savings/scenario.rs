//! From the form to the scenario: the class of savings; all else is filled by the rows of the fields.

use super::entered::Savings;
use super::fields::{self, FIELDS, InterestFrom};
use crate::domain::{
    Balance, CapitalKind, DividendClass, Dividends, InputPath, PayRounding, SavingsInterest, Scenario,
};
use crate::ui::page::Reader;

/// Everything that the page knows.
pub(super) fn read(page: &Savings, reader: &mut Reader<'_>, scenario: &mut Scenario) {
    if !page.is_of_interest() {
        rate(reader, scenario);
    }
    reader.fill(FIELDS, scenario);
    if fields::INTEREST_FROM.of(reader.draft) == InterestFrom::Months {
        let place = InputPath::SavingsInterest;
        let months = fields::INTERESTS.keys().filter_map(|month| reader.input(month, place)).collect();
        scenario.savings_interest = Some(SavingsInterest { months, ..SavingsInterest::default() });
    }
}

/// The class that a rate is paid on.
fn rate(reader: &mut Reader<'_>, scenario: &mut Scenario) {
    let class = DividendClass {
        of: CapitalKind::MemberSavings,
        rate: None,
        approved_rate: None,
        advance_rate: None,
        payments: None,
        balance: balance(reader),
    };
    scenario.dividends =
        Some(Dividends { classes: vec![class], rounding: PayRounding::Down, ..Dividends::default() });
}

fn balance(reader: &mut Reader<'_>) -> Balance {
    let place = InputPath::ClassBalance(0);
    if fields::AVERAGE.of(reader.draft) {
        for (month, key) in (0_u8..).zip(fields::MONTHS.keys()) {
            reader.is(key, InputPath::ClassMonth(0, month));
        }
        let months = fields::MONTHS.keys().filter_map(|month| reader.input(month, place)).collect();
        Balance::MonthlyAverage { months }
    } else {
        Balance::Closing { amount: reader.input(&fields::BALANCE, place) }
    }
}
