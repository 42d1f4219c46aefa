//! Whole scenarios, sensible or not.

use kalkulator_koperasi::domain::{
    Basis, Contributions, Date, KnownRate, KnownRates, Purpose, Scenario, VERSION, YearResult,
};
use proptest::prelude::*;

use crate::properties::anything::capital::any_capital;
use crate::properties::anything::rates::{any_account, any_dividends, any_interest};
use crate::properties::anything::sharing::{any_list, any_sharing};
use crate::properties::numbers::{countries, maybe};

pub fn any_scenario() -> impl Strategy<Value = Scenario> {
    let contributions = (any::<Option<u32>>(), any::<Option<u32>>(), maybe(), maybe()).prop_map(
        |(members, months, principal_each, mandatory_each)| Contributions {
            members,
            months,
            principal_each,
            mandatory_each,
        },
    );
    let day = (1900_u16..=2999, 1_u8..=12, 1_u8..=28)
        .prop_map(|(year, month, day)| Date::new(year, month, day).unwrap());
    (
        prop_oneof![9 => Just(VERSION), 1 => any::<u32>()],
        countries(),
        day,
        prop::option::weighted(0.9, any_sharing()),
        prop::option::of(contributions),
        prop::option::of(any_list()),
        prop::option::of(any_dividends()),
        prop::option::of(any_account()),
        prop::option::of(any_capital()),
        prop::option::of(any_interest()),
        prop::option::of(any_result()),
        prop::option::weighted(0.2, any_rates()),
    )
        .prop_map(
            |(
                version,
                country,
                rule_date,
                sharing,
                contributions,
                allocation,
                dividends,
                appropriation,
                capital,
                savings_interest,
                result,
                known_rates,
            )| {
                Scenario {
                    version,
                    country,
                    rule_date,
                    result,
                    sharing,
                    known_rates,
                    contributions,
                    allocation,
                    dividends,
                    appropriation,
                    capital,
                    savings_interest,
                    ..Scenario::new(country, rule_date)
                }
            },
        )
}

fn any_rates() -> impl Strategy<Value = KnownRates> {
    let purposes = prop_oneof![
        4 => Just(Purpose::CapitalReturn),
        4 => Just(Purpose::PatronageRefund),
        1 => Just(Purpose::Reserve)
    ];
    let bases = prop_oneof![
        3 => Just(Basis::MemberCapital),
        3 => Just(Basis::InterestPaid),
        1 => Just(Basis::PerHead)
    ];
    let rate = (purposes, bases, maybe(), maybe()).prop_map(|(purpose, of, member, percent)| KnownRate {
        purpose,
        of,
        member,
        percent,
    });
    prop::collection::vec(rate, 0..4).prop_map(|lines| KnownRates { lines, ..KnownRates::default() })
}

fn any_result() -> impl Strategy<Value = YearResult> {
    prop::collection::vec(maybe(), 11).prop_map(|numbers| {
        let mut numbers = numbers.into_iter();
        let mut next = || numbers.next().flatten();
        YearResult {
            surplus: next(),
            income: next(),
            income_parts: next().into_iter().collect(),
            costs: next(),
            before_tax: false,
            tax: next(),
            loss_brought_forward: next(),
            village_percent: next(),
            non_members: next(),
            unpaid: next(),
            reserve: next(),
            promised: next(),
            pool_promise: None,
        }
    })
}
