//! Dividends, accounts and savings, sensible or not.

use kalkulator_koperasi::domain::{
    AccountEntry, Appropriation, Balance, CapitalKind, Change, Corrected, Date, DividendClass, Dividends,
    EntryKind, Once, PayRounding, Payments, SavingsInterest, Start, TrustFunds,
};
use proptest::prelude::*;

use crate::properties::numbers::{any_number, maybe};

pub fn any_interest() -> impl Strategy<Value = SavingsInterest> {
    let months = prop::collection::vec(any_number(), 0..14);
    (maybe(), maybe(), maybe(), months).prop_map(|(month, balance, annual_rate, months)| SavingsInterest {
        month,
        months,
        balance,
        annual_rate,
    })
}

fn any_day() -> impl Strategy<Value = Date> {
    (2020_u16..=2027, 1_u8..=12, 1_u8..=28)
        .prop_map(|(year, month, day)| Date::new(year, month, day).unwrap())
}

fn any_balance() -> impl Strategy<Value = Balance> {
    let months = || prop::collection::vec(any_number(), 0..14);
    let change = (any_day(), any_number()).prop_map(|(from, balance)| Change { from, balance });
    prop_oneof![
        maybe().prop_map(|amount| Balance::Closing { amount }),
        months().prop_map(|months| Balance::MonthlyMinimum { months }),
        months().prop_map(|months| Balance::MonthlyAverage { months }),
        (maybe(), months(), months(), any::<bool>(), prop::option::of(0_u8..14)).prop_map(
            |(opening, paid, withdrawn, same, cut_off)| {
                let start = if same { Start::SameMonth } else { Start::NextMonth };
                Balance::Months { opening, paid, withdrawn, start, cut_off }
            }
        ),
        (any_day(), any_day(), maybe(), prop::collection::vec(change, 0..4), prop::option::of(any_day()))
            .prop_map(|(begins, ends, opening, changes, cut_off)| Balance::Daily {
                begins,
                ends,
                opening,
                changes,
                cut_off
            }),
    ]
}

fn any_payments() -> impl Strategy<Value = Payments> {
    let once = || {
        let once = (0_u8..14, prop::option::of(0_u8..33), any_number());
        prop::collection::vec(once.prop_map(|(month, day, amount)| Once { month, day, amount }), 0..3)
    };
    let corrected = (0_u8..14, any_number()).prop_map(|(month, balance)| Corrected { month, balance });
    let corrected = prop::collection::vec(corrected, 0..3);
    let days = (prop::option::of(0_u8..14), prop::option::of(0_u8..33));
    (maybe(), maybe(), maybe(), days, once(), once(), corrected).prop_map(
        |(opening, first, monthly, (joined, day), added, withdrawn, corrected)| Payments {
            opening,
            joined,
            first,
            monthly,
            day,
            added,
            withdrawn,
            corrected,
        },
    )
}

/// The method of a balance, with nothing told of it.
fn method(balance: Balance) -> Balance {
    match balance {
        Balance::Closing { .. } => Balance::Closing { amount: None },
        Balance::MonthlyMinimum { .. } => Balance::MonthlyMinimum { months: Vec::new() },
        Balance::MonthlyAverage { .. } => Balance::MonthlyAverage { months: Vec::new() },
        Balance::Months { start, cut_off, .. } => {
            Balance::Months { opening: None, paid: Vec::new(), withdrawn: Vec::new(), start, cut_off }
        }
        Balance::Daily { begins, ends, cut_off, .. } => {
            Balance::Daily { begins, ends, opening: None, changes: Vec::new(), cut_off }
        }
    }
}

pub fn any_dividends() -> impl Strategy<Value = Dividends> {
    let rates = (maybe(), maybe(), maybe());
    let payments = (any::<bool>(), prop::option::of(any_payments()));
    let class = (prop::sample::select(CapitalKind::ALL.to_vec()), rates, any_balance(), payments).prop_map(
        |(of, (rate, approved_rate, advance_rate), balance, (alone, payments))| DividendClass {
            of,
            rate,
            approved_rate,
            advance_rate,
            balance: if alone && payments.is_some() { method(balance) } else { balance },
            payments,
        },
    );
    let rounding = prop::sample::select(PayRounding::ALL.to_vec());
    (prop::collection::vec(class, 0..4), rounding, maybe(), maybe()).prop_map(
        |(classes, rounding, minimum_payout, tax_percent)| Dividends {
            classes,
            rounding,
            minimum_payout,
            tax_percent,
        },
    )
}

pub fn any_account() -> impl Strategy<Value = Appropriation> {
    let entry = (prop::sample::select(EntryKind::ALL.to_vec()), maybe(), maybe(), maybe(), maybe()).prop_map(
        |(of, amount, rate, approved_rate, base)| AccountEntry { of, amount, rate, approved_rate, base },
    );
    let amounts = prop::collection::vec(maybe(), 12);
    let funds = [TrustFunds::OnTop, TrustFunds::WithinReserve, TrustFunds::EducationWithin];
    let funds = prop::sample::select(funds.to_vec());
    (amounts, funds, prop::collection::vec(entry, 0..5)).prop_map(|(amounts, trust_funds, entries)| {
        let at = |place: usize| amounts[place];
        Appropriation {
            net_profit: at(0),
            operating_adjustments: at(1),
            loss_brought_forward: at(2),
            reserve_fund: at(10),
            shares_and_subscriptions: at(11),
            reserve_percent: at(3),
            education_percent: at(4),
            development_percent: at(5),
            trust_funds,
            tax: at(6),
            zakat: at(7),
            zakat_base: at(8),
            zakat_percent: at(4),
            entries,
            other_adjustments: at(8),
            accumulated_profit: at(9),
            payout: at(8),
            promised_rate: at(3),
        }
    })
}
