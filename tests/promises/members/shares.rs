//! A list is split exactly as its members one by one: the fast way is the slow one, to the unit.

use std::borrow::Cow;

use kalkulator_koperasi::domain::{AllocationError, Claim, Currency, Exact, Money, RemainderRule, allocate};
use kalkulator_koperasi::members::{Split, Splitting, split};
use proptest::prelude::*;

use crate::support::chance::{cases, currencies, rules};

/// The bounds of the short way, and what lies around them.
fn extreme() -> impl Strategy<Value = u64> {
    let near = |power: u32| (0_u64..5).prop_map(move |off| (1_u64 << power).saturating_sub(2) + off);
    prop_oneof![2 => Just(0_u64), 4 => 0_u64..20, 4 => 0_u64..100_000_000_000_000_000, 2 => near(52), 2 => near(53), 1 => near(60), 1 => near(61)]
}

fn many(
    amount: Money,
    weights: &[u64],
    rule: RemainderRule,
    currency: Currency,
) -> Result<Split, AllocationError> {
    let what = Splitting { amount, weights, others: 0, rule, currency };
    split(what, &|place| Cow::Owned((weights.len() - place).to_string()))
}

fn one_by_one(
    amount: Money,
    weights: &[u64],
    rule: RemainderRule,
    currency: Currency,
) -> Result<Split, AllocationError> {
    let numbers: Vec<_> = (0..weights.len()).map(|place| (weights.len() - place).to_string()).collect();
    let claim = |(number, weight): (&'_ String, &u64)| (number.clone(), Exact::whole(i128::from(*weight)));
    let owned: Vec<_> = numbers.iter().zip(weights).map(claim).collect();
    let claims: Vec<_> = owned.iter().map(|(number, weight)| Claim { number, weight: *weight }).collect();
    let found = allocate(amount, &claims, rule, currency)?;
    let parts = found.parts.iter().map(|part| i64::try_from(part.hundredths()).unwrap()).collect();
    let total = weights.iter().map(|weight| u128::from(*weight)).sum();
    Ok(Split { parts, rest: found.rest, total })
}

proptest! {
    #![proptest_config(cases())]

    #[test]
    fn a_list_is_split_as_its_members_one_by_one(
        weights in prop::collection::vec(extreme(), 1..20), units in extreme(), minus: bool, rule in rules(), currency in currencies()
    ) {
        let size = i128::from(units.min(90_000_000_000_000_000)) * currency.smallest();
        let amount = Money::from_hundredths(if minus { -size } else { size });
        prop_assert_eq!(many(amount, &weights, rule, currency), one_by_one(amount, &weights, rule, currency));
    }
}

/// Numbers that look like chance and are the same everywhere.
struct Chance(u64);

impl Chance {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    /// Any size of number is as likely as any other.
    fn any_size(&mut self, most: u32) -> u64 {
        let bits = self.next() % u64::from(most + 1);
        self.next().checked_shr(64 - u32::try_from(bits).unwrap()).unwrap_or(0)
    }
}

/// The parts by largest remainder in numbers of 128 bits, sorted: another way than either of the two.
fn sorted(units: u64, weights: &[u64]) -> Vec<u64> {
    let total: u128 = weights.iter().map(|weight| u128::from(*weight)).sum();
    let product = |weight: &u64| u128::from(units) * u128::from(*weight);
    let mut parts: Vec<u64> =
        weights.iter().map(|weight| u64::try_from(product(weight) / total).unwrap()).collect();
    let mut order: Vec<usize> = (0..weights.len()).collect();
    order.sort_by_key(|place| (std::cmp::Reverse(product(&weights[*place]) % total), weights.len() - place));
    let left = units - parts.iter().sum::<u64>();
    for place in order.into_iter().take(usize::try_from(left).unwrap()) {
        parts[place] += 1;
    }
    parts
}

/// So many random and extreme members, in lists of all lengths, against the sorted way.
fn agree_on(members: usize, seed: u64) {
    let (mut chance, mut seen) = (Chance(seed), 0);
    while seen < members {
        let count = usize::try_from(chance.next() % 2_000 + 1).unwrap();
        let most = [20, 53, 57][usize::try_from(chance.next() % 3).unwrap()];
        let mut weights: Vec<u64> = (0..count).map(|_| chance.any_size(most)).collect();
        weights[0] += 1;
        let units = chance.any_size(56);
        let found = many(
            Money::from_hundredths(i128::from(units)),
            &weights,
            RemainderRule::LargestRemainder,
            Currency::Myr,
        )
        .unwrap();
        let wanted: Vec<i64> =
            sorted(units, &weights).into_iter().map(|part| i64::try_from(part).unwrap()).collect();
        assert!(found.parts == wanted, "{units} over {weights:?}");
        assert_eq!(found.rest, Money::ZERO);
        seen += count;
    }
}

#[test]
fn three_hundred_thousand_random_and_extreme_members_get_their_exact_parts() {
    agree_on(300_000, 0x9E37_79B9_7F4A_7C15);
}

#[test]
#[ignore = "some seconds: scripts/bench runs it"]
fn ten_million_random_and_extreme_members_get_their_exact_parts() {
    agree_on(10_000_000, 0xD1B5_4A32_D192_ED03);
}

#[test]
fn what_falls_on_others_is_paid_to_nobody() {
    let what = Splitting {
        amount: Money::from_hundredths(10_000),
        weights: &[1, 2],
        others: 1,
        rule: RemainderRule::LargestRemainder,
        currency: Currency::Idr,
    };
    let found = split(what, &|place| Cow::Owned(place.to_string())).unwrap();
    assert_eq!((found.parts, found.rest), (vec![2_500, 5_000], Money::from_hundredths(2_500)));
}
