//! Money from outside, a stock, and Malaysia's account.

use super::super::choices;
use super::super::entered::FIRST;
use super::super::fields;
use crate::domain::{
    AccountEntry, AccountInput, Appropriation, EntryInput, EntryKind, FinanceInput, Financing, InputPath,
    Number, Statutory, Storage, StorageInput,
};
use crate::ui::page::{Field, Reader};

/// The contract that was picked.
pub(super) fn financing(reader: &mut Reader<'_>) -> Option<Financing> {
    let draft = reader.draft;
    let kind = choices::CONTRACT.of(draft)?;
    let place = |input| InputPath::Financing(FIRST, input);
    let is_asked = |field: &Field| (field.asked)(draft, 0);
    if is_asked(&fields::PRINCIPAL) {
        reader.is(&fields::PRINCIPAL, place(FinanceInput::Profit));
    }
    let mut count = |field, input| {
        let count = if is_asked(field) { reader.count_input(field, place(input)) } else { None };
        count.map(|count| u16::try_from(count).unwrap_or(u16::MAX))
    };
    let months = count(&fields::TERM, FinanceInput::Months);
    let grace_months = count(&fields::GRACE, FinanceInput::GraceMonths).unwrap_or(0);
    let mut number = |field, input| if is_asked(field) { reader.input(field, place(input)) } else { None };
    Some(Financing {
        kind,
        principal: number(&fields::PRINCIPAL, FinanceInput::Principal),
        annual_percent: number(&fields::INTEREST, FinanceInput::AnnualPercent),
        months,
        grace_months,
        margin: number(&fields::MARGIN, FinanceInput::Margin),
        down_payment: number(&fields::DOWN, FinanceInput::DownPayment),
        share_percent: number(&fields::RATIO, FinanceInput::SharePercent),
        own_capital: number(&fields::OWN, FinanceInput::OwnCapital),
        rent: number(&fields::RENT, FinanceInput::Rent),
        schedule: !kind.shares_profit() && months.is_some(),
        ..Financing::default()
    })
}

/// A stock, once it is said how long it is held.
pub(super) fn stock(reader: &mut Reader<'_>) -> Option<Storage> {
    let months = reader.count_input(&fields::STORED_MONTHS, InputPath::Storage(StorageInput::Months));
    let mut number = |field, input| reader.input(field, InputPath::Storage(input));
    let stock = Storage {
        quantity: number(&fields::STORED, StorageInput::Quantity),
        price: number(&fields::MARKET, StorageInput::Price),
        months: months.map(|months| u16::try_from(months).unwrap_or(u16::MAX)),
        annual_percent: number(&fields::MONEY_COST, StorageInput::AnnualPercent),
        storage_fee: number(&fields::STORAGE_FEE, StorageInput::StorageFee),
        loss_percent: number(&fields::STORAGE_LOSS, StorageInput::LossPercent),
        later_price: number(&fields::LATER_PRICE, StorageInput::LaterPrice),
    };
    months.map(|_| stock)
}

/// The year's profit and the statutory funds, in Malaysia.
pub(super) fn account(reader: &mut Reader<'_>) -> Appropriation {
    reader.is(&fields::SHARE_CAPITAL, InputPath::Entries);
    reader.is(&fields::SHARE_CAPITAL, InputPath::Entry(0));
    let entry = AccountEntry {
        of: EntryKind::ShareDividend,
        rate: Some(Number(rust_decimal::Decimal::ZERO)),
        base: reader.input(&fields::SHARE_CAPITAL, InputPath::EntryInput(0, EntryInput::Base)),
        ..AccountEntry::default()
    };
    let mut number = |field, input| reader.input(field, InputPath::Account(input));
    Appropriation {
        net_profit: number(&fields::NET_PROFIT, AccountInput::NetProfit),
        reserve_percent: number(&fields::RESERVE, AccountInput::Percent(Statutory::Reserve)),
        education_percent: number(&fields::EDUCATION, AccountInput::Percent(Statutory::Education)),
        development_percent: number(&fields::DEVELOPMENT, AccountInput::Percent(Statutory::Development)),
        entries: vec![entry],
        ..Appropriation::default()
    }
}
