//! From the form to the scenario: the contract, what is sought and the months; all else is filled by the rows of the
//! fields.

use super::fields::{self, FIELDS};
use crate::domain::{
    FinanceAt, FinanceInput, Financing, FinancingKind, GraceInterest, InputPath, LoanInput, MemberLoan,
    Scenario, Sought,
};
use crate::ui::action::Key;
use crate::ui::page::Reader;

/// Everything that the page knows.
pub(super) fn read(reader: &mut Reader<'_>, scenario: &mut Scenario) {
    read_as(fields::KIND.of(reader.draft), reader, scenario);
}

/// The same as if the contract were of another kind.
pub(super) fn read_as(kind: FinancingKind, reader: &mut Reader<'_>, scenario: &mut Scenario) {
    let sought = fields::sought(reader.draft);
    let months = count(
        reader,
        fields::MONTHS.key,
        FinanceInput::Months,
        !kind.shares_profit() && sought != Sought::Months,
    );
    let grace = count(
        reader,
        fields::GRACE.key,
        FinanceInput::GraceMonths,
        !kind.shares_profit() && sought == Sought::Instalment,
    );
    let grace_months = grace.unwrap_or(0);
    let is_loan = fields::is_loan(reader.draft);
    let grace_interest = if is_loan && grace_months > 0 {
        fields::GRACE_INTEREST.of(reader.draft)
    } else {
        GraceInterest::Paid
    };
    let contract = Financing { kind, months, grace_months, grace_interest, ..Financing::default() };
    scenario.loan = Some(MemberLoan { contract, sought, ..MemberLoan::default() });
    reader.fill(FIELDS, scenario);
    // What is asked by one of two fields waits for the one that is shown.
    if fields::is_sale(reader.draft) && !fields::MARGIN_WHOLE.of(reader.draft) {
        reader.is(&fields::MARGIN_RATE, InputPath::Financing(FinanceAt::MEMBER, FinanceInput::Margin));
    }
    if is_loan && !fields::YEARLY.of(reader.draft) {
        reader.is(&fields::MONTHLY, InputPath::Financing(FinanceAt::MEMBER, FinanceInput::AnnualPercent));
    }
    reader.is(&fields::AFFORDABLE, InputPath::Loan(LoanInput::Sought));
}

fn count(reader: &mut Reader<'_>, key: Key, input: FinanceInput, is_asked: bool) -> Option<u16> {
    let place = InputPath::Financing(FinanceAt::MEMBER, input);
    let count = if is_asked { reader.count_input(key, place) } else { None };
    count.map(|count| u16::try_from(count).unwrap_or(u16::MAX))
}
