//! From the form to one scenario of two parts: the surplus shared out as in Indonesia, and the same as a profit that is
//! appropriated as in Malaysia.
//!
//! # Design
//!
//! *Why one scenario?* Its parts have different inputs and figures, so that nothing of one can be taken for the other;
//! what is asked or refused finds its field as on any page. Only the law differs, and each part is handed its own.

use super::fields;
use crate::data;
use crate::domain::{
    APPROPRIATION, AccountEntry, AccountInput, Appropriation, Basis, Calculator, Country, EntryInput,
    EntryKind, InputPath, LineAt, Number, Purpose, RESULT, ResultInput, Scenario, Setting, Sharing,
    SplitLine, Statutory, TrustFunds, YearResult,
};
use crate::ui::page::{Field, Reader};

/// The split by Indonesia's rules.
pub(super) const INDONESIAN: Calculator = |scenario, setting, outcome| {
    RESULT(scenario, Setting { law: data::law(Country::Indonesia), ..setting }, outcome)
};
/// The account by Malaysia's.
pub(super) const MALAYSIAN: Calculator = |scenario, setting, outcome| {
    APPROPRIATION(scenario, Setting { law: data::law(Country::Malaysia), ..setting }, outcome)
};

/// The lines of the split, in their order.
static LINES: [(&Field, Purpose, Option<Basis>); 6] = [
    (&fields::CAPITAL_RETURN, Purpose::CapitalReturn, None),
    (&fields::PATRONAGE, Purpose::PatronageRefund, Some(Basis::Transactions)),
    (&fields::RESERVE, Purpose::Reserve, None),
    (&fields::EDUCATION, Purpose::Education, None),
    (&fields::OFFICERS, Purpose::Management, None),
    (&fields::OTHERS, Purpose::Other, None),
];
/// What the meeting decides in Malaysia as an amount.
static AMOUNTS: [(&Field, EntryKind); 3] = [
    (&fields::REBATE, EntryKind::PatronageRebate),
    (&fields::HONORARIA, EntryKind::Honorarium),
    (&fields::FUNDS_MALAYSIA, EntryKind::Other),
];

/// Everything that the page knows.
pub(super) fn read(reader: &mut Reader<'_>, scenario: &mut Scenario) {
    let surplus = reader.input(&fields::SURPLUS, InputPath::Result(ResultInput::Surplus));
    reader.is(&fields::SURPLUS, InputPath::Account(AccountInput::NetProfit));
    let capital = reader.input(&fields::CAPITAL, InputPath::EntryInput(0, EntryInput::Base));
    scenario.result = Some(result(reader, surplus));
    scenario.sharing = Some(Sharing { lines: lines(reader), ..Sharing::default() });
    scenario.appropriation = Some(account(reader, surplus, capital));
}

fn result(reader: &mut Reader<'_>, surplus: Option<Number>) -> YearResult {
    let tax = reader.input(&fields::TAX, InputPath::Result(ResultInput::Tax));
    YearResult {
        surplus,
        before_tax: tax.is_some(),
        tax,
        village_percent: reader.input(&fields::VILLAGE, InputPath::Result(ResultInput::VillagePercent)),
        ..YearResult::default()
    }
}

/// The lines that have a percentage.
fn lines(reader: &mut Reader<'_>) -> Vec<SplitLine> {
    reader.is(&fields::CAPITAL_RETURN, InputPath::Lines);
    let draft = reader.draft;
    let typed = LINES.iter().filter(|(field, ..)| !draft.text(field.key).is_empty());
    let line = |(place, (field, purpose, by)): (usize, &(&'static Field, Purpose, Option<Basis>))| {
        let percent = reader.input(*field, InputPath::Percent(LineAt::top(place)));
        SplitLine { by: *by, ..SplitLine::new(*purpose, percent) }
    };
    typed.enumerate().map(line).collect()
}

fn account(reader: &mut Reader<'_>, profit: Option<Number>, capital: Option<Number>) -> Appropriation {
    let mut percent = |field: &Field, of| reader.input(field, InputPath::Account(AccountInput::Percent(of)));
    let reserve_percent = percent(&fields::STATUTORY_RESERVE, Statutory::Reserve);
    let education_percent = percent(&fields::TRUST_FUND, Statutory::Education);
    let development_percent = percent(&fields::DEVELOPMENT_FUND, Statutory::Development);
    // Where the law measures the reserve, a percentage spares the question for what it holds.
    reader.is(&fields::STATUTORY_RESERVE, InputPath::Account(AccountInput::ReserveFund));
    Appropriation {
        net_profit: profit,
        reserve_percent,
        education_percent,
        development_percent,
        trust_funds: TrustFunds::EducationWithin,
        tax: reader.input(&fields::TAX_MALAYSIA, InputPath::Account(AccountInput::Tax)),
        entries: entries(reader, capital),
        ..Appropriation::default()
    }
}

/// The dividend, and what has an amount.
fn entries(reader: &mut Reader<'_>, capital: Option<Number>) -> Vec<AccountEntry> {
    for field in [&fields::DIVIDEND, &fields::CAPITAL] {
        reader.is(field, InputPath::Entry(0));
    }
    let dividend = AccountEntry {
        of: EntryKind::ShareDividend,
        rate: reader.input(&fields::DIVIDEND, InputPath::EntryInput(0, EntryInput::Rate)),
        base: capital,
        ..AccountEntry::default()
    };
    let draft = reader.draft;
    let typed = AMOUNTS.iter().filter(|(field, _)| !draft.text(field.key).is_empty());
    let amount = |(at, (field, of)): (u8, &(&'static Field, EntryKind))| AccountEntry {
        of: *of,
        amount: reader.input(*field, InputPath::EntryInput(at, EntryInput::Amount)),
        ..AccountEntry::default()
    };
    let amounts: Vec<_> = (1_u8..).zip(typed).map(amount).collect();
    [vec![dividend], amounts].concat()
}
