//! Splits of one or two levels that a co-op could have.

use kalkulator_koperasi::domain::{Basis, BasisPart, Date, Number, Purpose, Scenario, Sharing, SplitLine};
use proptest::prelude::*;
use rust_decimal::Decimal;

use crate::properties::numbers::{amount, countries};
use crate::support::chance::rules;

/// Percentages of up to 8 decimals that add up to at most 100.
fn percentages(count: usize) -> impl Strategy<Value = Vec<Number>> {
    const HUNDRED: i64 = 10_000_000_000;
    let fine = prop::collection::vec(0..=HUNDRED, count);
    let coarse = prop::collection::vec((0_i64..=20).prop_map(|five| five * 500_000_000), count);
    // The distances between sorted cuts never exceed the whole together.
    prop_oneof![fine, coarse].prop_map(|mut cuts| {
        cuts.sort_unstable();
        let mut before = 0;
        let mut distance = |cut: i64| {
            let distance = cut - before;
            before = cut;
            Number(Decimal::new(distance, 8).normalize())
        };
        cuts.into_iter().map(&mut distance).collect()
    })
}

/// A kind of basis with a member's part that is not above the whole.
pub fn basis_part(kinds: &'static [Basis]) -> impl Strategy<Value = BasisPart> {
    prop::sample::select(kinds).prop_flat_map(part_of)
}

fn part_of(of: Basis) -> impl Strategy<Value = BasisPart> {
    (amount(), 0_u32..=1_000).prop_map(move |(Number(total), share)| {
        let member = (total * Decimal::new(share.into(), 3)).trunc_with_scale(2).normalize();
        BasisPart { of, member: Some(Number(member)), total: Some(Number(total)), non_members: None }
    })
}

/// Some of these kinds, each once.
fn basis(kinds: &'static [Basis], most: usize) -> impl Strategy<Value = Vec<BasisPart>> {
    let some = prop::sample::subsequence(kinds.to_vec(), 1..=most);
    some.prop_flat_map(|kinds| kinds.into_iter().map(part_of).collect::<Vec<_>>())
}

/// The sum of what members paid in stands without its parts; voluntary savings are none of them.
const CAPITAL_SUM: [Basis; 2] = [Basis::MemberCapital, Basis::VoluntarySavings];

fn fund() -> impl Strategy<Value = SplitLine> {
    prop::sample::select(Purpose::FUNDS.to_vec()).prop_map(|purpose| SplitLine::new(purpose, None))
}

fn pool() -> impl Strategy<Value = SplitLine> {
    let parts = prop_oneof![basis(&Basis::CAPITAL[1..], 3), basis(&CAPITAL_SUM, 2)];
    let capital = (parts, any::<bool>());
    let patronage = prop_oneof![basis(&Basis::PATRONAGE[1..], 2), basis(&Basis::PATRONAGE[..1], 1)];
    prop_oneof![
        capital.prop_map(|(basis, count_voluntary)| SplitLine {
            // Where there are none, there is nothing to count.
            count_voluntary: count_voluntary && basis.iter().any(|part| part.of == Basis::VoluntarySavings),
            basis,
            by: None,
            ..SplitLine::new(Purpose::CapitalReturn, None)
        }),
        patronage.prop_map(|basis| SplitLine { basis, ..SplitLine::new(Purpose::PatronageRefund, None) }),
    ]
}

fn with_percentages(lines: Vec<SplitLine>) -> impl Strategy<Value = Vec<SplitLine>> {
    percentages(lines.len()).prop_map(move |percentages| {
        let give =
            |(line, percent): (&SplitLine, Number)| SplitLine { percent: Some(percent), ..line.clone() };
        lines.iter().zip(percentages).map(give).collect()
    })
}

/// Pools that a split takes; with more of them it is refused.
const MOST_POOLS: usize = 12;

/// Lines of one or two levels that never add up to more than the surplus.
fn split_lines() -> impl Strategy<Value = Vec<SplitLine>> {
    let below = prop::collection::vec(pool(), 1..4).prop_flat_map(with_percentages);
    let members = below.prop_map(|lines| SplitLine { lines, ..SplitLine::new(Purpose::Members, None) });
    let line = prop_oneof![3 => fund(), 3 => pool(), 1 => members];
    let lines = prop::collection::vec(line, 1..6).prop_filter("more pools than a split takes", |lines| {
        let all = lines.iter().flat_map(|line| line.lines.iter().chain([line]));
        all.filter(|line| !line.basis.is_empty()).count() <= MOST_POOLS
    });
    lines.prop_flat_map(with_percentages)
}

/// Scenarios that a co-op could have: nothing in them is to be refused.
pub fn valid() -> impl Strategy<Value = Scenario> {
    (countries(), amount(), rules(), split_lines()).prop_map(|(country, surplus, rounding, lines)| {
        let sharing = Sharing { surplus: Some(surplus), rounding, lines, ..Sharing::default() };
        Scenario { sharing: Some(sharing), ..Scenario::new(country, Date::known::<2025, 12, 31>()) }
    })
}
