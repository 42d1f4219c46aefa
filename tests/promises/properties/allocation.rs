//! What holds for every list that an amount is divided over: parts add up, nobody is a unit off, order does not matter.

use kalkulator_koperasi::domain::{Allocation, Claim, Currency, Exact, Money, RemainderRule, allocate};
use proptest::prelude::*;
use rust_decimal::Decimal;

use crate::support::chance::{cases, currencies, rules};
use crate::support::{same, size};

const FLOORS: [RemainderRule; 2] =
    [RemainderRule::FloorRestToReserve, RemainderRule::FloorHundredRestToSocial];

/// Up to 15 digits before the point, up to 8 decimals; zeros and small numbers are common.
fn weights() -> impl Strategy<Value = Decimal> {
    prop_oneof![
        1 => Just(Decimal::ZERO),
        3 => (0_i64..20).prop_map(Decimal::from),
        3 => (0_i64..1_000_000_000_000_000, 0_u32..=2).prop_map(|(number, scale)| Decimal::new(number, scale)),
        2 => (0_i128..100_000_000_000_000_000_000_000, 0_u32..=8)
            .prop_map(|(number, scale)| Decimal::from_i128_with_scale(number / 10_i128.pow(8 - scale), scale)),
    ]
}

/// Member numbers are the places in an order of their own, so that ties are seen.
fn lists() -> impl Strategy<Value = Vec<(String, Decimal)>> {
    let some_weight = |list: &Vec<Decimal>| list.iter().any(|weight| !weight.is_zero());
    let list = prop::collection::vec(weights(), 1..12).prop_filter("nobody to pay", some_weight);
    list.prop_flat_map(|list| {
        let numbers: Vec<usize> = (1..=list.len()).collect();
        Just(numbers).prop_shuffle().prop_map(move |numbers| {
            numbers.into_iter().zip(&list).map(|(number, weight)| (number.to_string(), *weight)).collect()
        })
    })
}

/// Payable amounts, of up to 17 digits of the smallest unit or only a few.
fn amounts(currency: Currency) -> impl Strategy<Value = Money> {
    let units = prop_oneof![0_i128..500, 0_i128..100_000_000_000_000_000];
    units.prop_map(move |units| Money::from_hundredths(units * currency.smallest()))
}

fn splits() -> impl Strategy<Value = (Currency, Money, Vec<(String, Decimal)>)> {
    currencies().prop_flat_map(|currency| (Just(currency), amounts(currency), lists()))
}

fn split(amount: Money, list: &[(String, Decimal)], rule: RemainderRule, currency: Currency) -> Allocation {
    let claim = |(number, weight): &'_ (String, Decimal)| (number.clone(), Exact::decimal(*weight));
    let owned: Vec<_> = list.iter().map(claim).collect();
    let claims: Vec<_> = owned.iter().map(|(number, weight)| Claim { number, weight: *weight }).collect();
    allocate(amount, &claims, rule, currency).unwrap()
}

/// The exact share of each, in hundredths.
fn shares(amount: Money, list: &[(String, Decimal)]) -> Vec<Exact> {
    let total = list.iter().fold(Exact::zero(), |sum, (_, weight)| sum.plus(&Exact::decimal(*weight)));
    let share = |(_, weight): &(String, Decimal)| {
        Exact::whole(amount.hundredths()).times(&Exact::decimal(*weight)).over(&total)
    };
    list.iter().map(share).collect()
}

fn opposite(amount: Money) -> Money {
    Money::from_hundredths(-amount.hundredths())
}

proptest! {
    #![proptest_config(cases())]

    #[test]
    fn parts_and_rest_are_the_amount((currency, amount, list) in splits(), rule in rules(), minus in any::<bool>()) {
        let amount = if minus { opposite(amount) } else { amount };
        let found = split(amount, &list, rule, currency);
        let parts: i128 = found.parts.iter().map(|part| part.hundredths()).sum();
        prop_assert_eq!(found.parts.len(), list.len());
        prop_assert_eq!(parts + found.rest.hundredths(), amount.hundredths());
        let unit = rule.rounding(currency).to;
        prop_assert!(found.parts.iter().all(|part| part.hundredths() % unit == 0), "payable: {:?}", found.parts);
        if rule == RemainderRule::LargestRemainder {
            prop_assert_eq!(found.rest, Money::ZERO);
        }
    }

    #[test]
    fn nobody_is_a_whole_unit_off_under_the_largest_remainder((currency, amount, list) in splits()) {
        let found = split(amount, &list, RemainderRule::LargestRemainder, currency);
        let unit = Exact::whole(currency.smallest());
        for (part, share) in found.parts.iter().zip(shares(amount, &list)) {
            let off = size(&Exact::whole(part.hundredths()).minus(&share));
            prop_assert!(off.compare(&unit).is_lt(), "{part:?} for {}", share.fraction());
        }
    }

    #[test]
    fn a_floor_is_the_exact_share_rounded_down((currency, amount, list) in splits()) {
        let shares = shares(amount, &list);
        for rule in FLOORS {
            let unit = rule.rounding(currency).to;
            for (part, share) in split(amount, &list, rule, currency).parts.iter().zip(&shares) {
                let floor = share.over(&Exact::whole(unit)).to_whole().unwrap() * unit;
                prop_assert_eq!(part.hundredths(), floor, "{:?}: {} of {:?}", rule, share.fraction(), amount);
            }
        }
    }

    #[test]
    fn half_up_is_the_nearest_unit((currency, amount, list) in splits()) {
        let found = split(amount, &list, RemainderRule::HalfUp, currency);
        let unit = currency.smallest();
        for (part, share) in found.parts.iter().zip(shares(amount, &list)) {
            let off = Exact::whole(part.hundredths()).minus(&share).times(&Exact::whole(2));
            prop_assert!(size(&off).compare(&Exact::whole(unit)).is_le());
            prop_assert!(!same(&off, &Exact::whole(-unit)), "a half goes up");
        }
    }

    #[test]
    fn the_order_of_the_list_does_not_matter(
        ((currency, amount, list), shuffled) in splits().prop_flat_map(|(currency, amount, list)| {
            (Just((currency, amount, list.clone())), Just(list).prop_shuffle())
        }),
        rule in rules(),
    ) {
        let of = |list: &[(String, Decimal)]| {
            let parts = split(amount, list, rule, currency).parts;
            let mut named: Vec<_> = list.iter().map(|(number, _)| number.clone()).zip(parts).collect();
            named.sort();
            named
        };
        prop_assert_eq!(of(&list), of(&shuffled));
    }

    #[test]
    fn equal_weights_differ_by_at_most_one_unit_and_larger_ones_never_get_less(
        (currency, amount, list) in splits(), rule in rules()
    ) {
        let parts = split(amount, &list, rule, currency).parts;
        let unit = rule.rounding(currency).to;
        for (part, (_, weight)) in parts.iter().zip(&list) {
            if weight.is_zero() {
                prop_assert_eq!(*part, Money::ZERO);
            }
            for (other, (_, heavier)) in parts.iter().zip(&list) {
                if weight == heavier {
                    prop_assert!((part.hundredths() - other.hundredths()).abs() <= unit);
                }
                if weight < heavier {
                    prop_assert!(part <= other, "{weight} gets {part:?}, {heavier} gets {other:?}");
                }
            }
        }
    }

    #[test]
    fn a_refund_undoes_a_payment((currency, amount, list) in splits(), rule in rules()) {
        let paid = split(amount, &list, rule, currency);
        let back = split(opposite(amount), &list, rule, currency);
        prop_assert_eq!(back.parts, paid.parts.into_iter().map(opposite).collect::<Vec<_>>());
        prop_assert_eq!(back.rest, opposite(paid.rest));
    }

    #[test]
    fn only_the_ratio_of_the_weights_counts(
        (currency, amount, list) in splits(), rule in rules(), factor in 1_i64..10_000, scale in 0_u32..4
    ) {
        let times = Decimal::new(factor, scale);
        let scaled: Vec<_> = list.iter().map(|(number, weight)| (number.clone(), *weight * times)).collect();
        let exact = list.iter().zip(&scaled).all(|(before, after)| {
            same(&Exact::decimal(before.1).times(&Exact::decimal(times)), &Exact::decimal(after.1))
        });
        prop_assume!(exact);
        prop_assert_eq!(split(amount, &scaled, rule, currency), split(amount, &list, rule, currency));
    }
}
