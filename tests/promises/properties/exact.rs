//! Exact numbers, short and wide, beside the fractions of a library, which are wide in any case: the same values, the
//! same refusals.

use std::cmp::Ordering;

use bnum::BIntD32;
use kalkulator_koperasi::domain::{Exact, MathError};
use num_rational::Ratio;
use num_traits::{CheckedAdd as _, CheckedDiv as _, CheckedMul as _, CheckedSub as _, ToPrimitive as _};
use proptest::prelude::*;
use rust_decimal::Decimal;

type Wide = BIntD32<32>;
type Other = Result<Ratio<Wide>, MathError>;
use MathError::{DivisionByZero, Overflow};

/// Whole numbers of every length and those around the ends of `i128` and of powers.
fn whole() -> impl Strategy<Value = i128> {
    prop_oneof![
        4 => (0_u32..128, any::<i128>()).prop_map(|(bits, number)| number >> bits),
        2 => -3_i128..=3,
        1 => (0_i128..4).prop_map(|off| i128::MAX - off),
        1 => (0_i128..4).prop_map(|off| i128::MIN + off),
        1 => (0_u32..127, -1_i128..=1).prop_map(|(bits, off)| (1_i128 << bits) + off),
        1 => (0_u32..39).prop_map(|zeros| 10_i128.pow(zeros)),
    ]
}

/// What is done with two numbers, both ways.
type Operation = (&'static str, fn(&Exact, &Exact) -> Exact, fn(&Other, &Other) -> Other);

const OPERATIONS: [Operation; 10] = [
    ("plus", Exact::plus, |one, other| checked(one, other, Ratio::checked_add)),
    ("minus", Exact::minus, |one, other| checked(one, other, Ratio::checked_sub)),
    ("times", Exact::times, |one, other| checked(one, other, Ratio::checked_mul)),
    ("over", Exact::over, over),
    ("whole quotient", Exact::whole_quotient, |one, other| {
        checked(one, other, |one, other| {
            let are_whole = one.is_integer() && other.is_integer();
            one.numer().checked_div(other.numer()).filter(|_| are_whole).map(Ratio::from_integer)
        })
    }),
    ("truncated", |one, _| one.truncated(), |one, _| one.map(|value| value.trunc())),
    ("floor", |one, _| one.floor(), |one, _| moved(one, |value| if value.is_lt() { -1 } else { 0 })),
    ("ceiling", |one, _| one.ceiling(), |one, _| moved(one, |value| if value.is_gt() { 1 } else { 0 })),
    ("half up", |one, _| one.half_up(), half_up),
    ("next power", |one, other| one.next_power(other), next_power),
];

fn checked(one: &Other, other: &Other, of: fn(&Ratio<Wide>, &Ratio<Wide>) -> Option<Ratio<Wide>>) -> Other {
    let one = (*one)?;
    of(&one, &(*other)?).ok_or(Overflow)
}

fn over(one: &Other, other: &Other) -> Other {
    if matches!(other, Ok(value) if value.numer().is_zero()) {
        return Err(DivisionByZero);
    }
    checked(one, other, Ratio::checked_div)
}

/// What stands before the decimals, and where there are any one more or less. (The library's own rounding asks this kind
/// of integer for a comparison that it gets wrong below zero.)
fn moved(one: &Other, by: fn(Ordering) -> i128) -> Other {
    let value = (*one)?;
    let by = if value.is_integer() { 0 } else { by(sign(&value)) };
    value.trunc().checked_add(&Ratio::from_integer(Wide::from(by))).ok_or(Overflow)
}

fn half_up(one: &Other, _: &Other) -> Other {
    let value = (*one)?;
    let below = *value.denom();
    let twice = |number: Wide| number.checked_add(number);
    let above = twice(*value.numer()).and_then(|above| match sign(&value) {
        Ordering::Less => above.checked_sub(below),
        _ => above.checked_add(below),
    });
    let (above, below) = above.zip(twice(below)).ok_or(Overflow)?;
    Ok(Ratio::from_integer(above / below))
}

fn next_power(one: &Other, before: &Other) -> Other {
    let product = checked(before, one, Ratio::checked_mul)?;
    if *product.denom() <= Wide::TEN.pow(120) {
        return Ok(product);
    }
    let scale = Ratio::from_integer(Wide::TEN.pow(60));
    let cut = product.checked_mul(&scale).ok_or(Overflow)?.trunc();
    cut.checked_div(&scale).ok_or(Overflow)
}

fn decimal(value: &Other, taken: u32, places: u32) -> Result<(Decimal, bool), MathError> {
    let value = (*value)?;
    let cut = value.numer().checked_mul(&Wide::TEN.pow(taken)).ok_or(Overflow)?;
    let (whole, rest) = (cut / *value.denom(), cut % *value.denom());
    let decimal = Decimal::try_from_i128_with_scale(whole.to_i128().ok_or(Overflow)?, places);
    Ok((decimal.map_err(|_| Overflow)?.normalize(), rest.is_zero()))
}

fn compare(one: &Other, other: &Other) -> Ordering {
    let (Ok(left), Ok(right)) = (one, other) else { return Ordering::Greater };
    let difference = || checked(one, other, Ratio::checked_sub).map_or(Ordering::Greater, |off| sign(&off));
    let across =
        || Some((left.numer().checked_mul(right.denom())?, right.numer().checked_mul(left.denom())?));
    across().map_or_else(difference, |(left, right)| left.cmp(&right))
}

fn sign(value: &Ratio<Wide>) -> Ordering {
    value.numer().cmp(&Wide::ZERO)
}

/// What can be seen of a number is what the other one says.
fn is_same(number: &Exact, other: &Other) -> Result<(), TestCaseError> {
    let text = other.map_or_else(|_| String::new(), |value| value.to_string());
    prop_assert_eq!((number.fraction(), number.error()), (text, other.err()));
    let sign = other.ok().map(|value| sign(&value));
    prop_assert_eq!(number.is_zero(), sign == Some(Ordering::Equal));
    prop_assert_eq!(number.is_negative(), sign == Some(Ordering::Less));
    prop_assert_eq!(number.is_positive(), sign == Some(Ordering::Greater));
    let whole = other.and_then(|value| value.to_integer().to_i128().ok_or(Overflow));
    prop_assert_eq!(number.to_whole(), whole);
    let parts = other.ok().and_then(|value| Some((value.numer().to_i128()?, value.denom().to_i128()?)));
    prop_assert_eq!(number.parts(), parts);
    for places in [0, 2, 8, 20] {
        prop_assert_eq!(number.cut(places), decimal(other, places, places));
        prop_assert_eq!(number.cut_percent(places), decimal(other, places + 2, places));
    }
    Ok(())
}

proptest! {
    /// A calculation of many steps, each from two numbers before it: they grow out of `i128`, out of 1024 bits, and
    /// become short again.
    #[test]
    fn every_operation_gives_what_wide_fractions_give(
        begin in prop::collection::vec(whole(), 4..8),
        steps in prop::collection::vec((prop::sample::select(OPERATIONS.to_vec()), any::<[prop::sample::Index; 2]>()), 1..40),
    ) {
        let both = |number| (Exact::whole(number), Ok(Ratio::from_integer(Wide::from(number))));
        let mut numbers: Vec<(Exact, Other)> = begin.into_iter().map(both).collect();
        for ((name, here, there), places) in steps {
            let [one, other] = places.map(|place| numbers[place.index(numbers.len())]);
            let result = (here(&one.0, &other.0), there(&one.1, &other.1));
            is_same(&result.0, &result.1).map_err(|fail| TestCaseError::fail(format!("{name}: {fail}")))?;
            prop_assert_eq!(one.0.compare(&other.0), compare(&one.1, &other.1));
            prop_assert_eq!(one.0 == other.0, one.1 == other.1);
            numbers.push(result);
        }
    }
}

#[test]
fn numbers_at_the_ends_of_128_bits_go_over_and_come_back() {
    let (least, most, one) = (Exact::whole(i128::MIN), Exact::whole(i128::MAX), Exact::whole(1));
    let minus = Exact::whole(-1);
    assert_eq!(least.times(&minus).fraction(), "170141183460469231731687303715884105728");
    assert_eq!(least.over(&minus), Exact::zero().minus(&least));
    assert_eq!(Exact::zero().minus(&least).minus(&one), most);
    assert_eq!(most.plus(&one).minus(&one), most);
    assert_eq!(least.minus(&one).plus(&one), least);
    assert_eq!(one.over(&least).over(&one).times(&least), one);
    assert_eq!(most.plus(&one).to_whole(), Err(Overflow));
    assert_eq!(most.times(&most).over(&most), most);
    assert_eq!(least.over(&most.plus(&one)), minus);
    assert_eq!(least.over(&most.plus(&one).times(&Exact::whole(6))), minus.over(&Exact::whole(6)));
    assert!(least.compare(&most).is_lt() && most.plus(&one).compare(&most).is_gt());
}
