//! The rules by name: what each pays, and where it leaves the rest.

use kalkulator_koperasi::domain::{Currency, Direction, Purpose, RemainderRule, Rounding};

use super::split::{hundredths, numbered, rupiah, split_as};
use crate::support::exact;

#[test]
fn floor_to_the_rupiah_leaves_the_rest_to_the_reserve() {
    let rule = RemainderRule::FloorRestToReserve;
    assert_eq!(rupiah(10_000_000, &["1", "1", "1"], rule), Ok((vec![3_333_333; 3], 1)));
    assert_eq!(rupiah(-10_000_000, &["1", "1", "1"], rule), Ok((vec![-3_333_333; 3], -1)));
    assert_eq!(rupiah(2, &["1", "1", "1"], rule), Ok((vec![0; 3], 2)));
    assert_eq!(Purpose::of_rest(rule), Some(Purpose::Reserve));
}

#[test]
fn floor_to_the_hundred_leaves_the_rest_to_the_social_fund() {
    let rule = RemainderRule::FloorHundredRestToSocial;
    assert_eq!(rupiah(1_000_000, &["1", "1", "1"], rule), Ok((vec![333_300; 3], 100)));
    assert_eq!(rupiah(-1_000_000, &["1", "1", "1"], rule), Ok((vec![-333_300; 3], -100)));
    assert_eq!(rupiah(250, &["1"], rule), Ok((vec![200], 50)));
    assert_eq!(rupiah(99, &["1", "1"], rule), Ok((vec![0, 0], 99)));
    assert_eq!(Purpose::of_rest(rule), Some(Purpose::Social));
}

#[test]
fn floor_to_the_hundred_rounds_each_exact_share_and_not_the_amount_first() {
    let rule = RemainderRule::FloorHundredRestToSocial;
    // 96 % of Rp 1,050 are Rp 1,008.
    assert_eq!(rupiah(1_050, &["96", "4"], rule), Ok((vec![1_000, 0], 50)));
    // Two thirds of Rp 150 are Rp 100.
    assert_eq!(rupiah(150, &["2", "1"], rule), Ok((vec![100, 0], 50)));
    // In ringgit the step is RM 1: two thirds of RM 1.50 are RM 1.00.
    let split = split_as(150, &numbered(&["2".into(), "1".into()]), rule, Currency::Myr).unwrap();
    assert_eq!((hundredths(&split), split.rest.hundredths()), (vec![100, 0], 50));
}

#[test]
fn half_up_may_overpay_or_leave_something_and_says_so() {
    let rule = RemainderRule::HalfUp;
    assert_eq!(rupiah(2_812_500, &["1"; 7], rule), Ok((vec![401_786; 7], -2)));
    assert_eq!(rupiah(1, &["1", "1"], rule), Ok((vec![1, 1], -1)));
    assert_eq!(rupiah(-1, &["1", "1"], rule), Ok((vec![-1, -1], 1)));
    assert_eq!(rupiah(10, &["1", "1", "1"], rule), Ok((vec![3, 3, 3], 1)));
    assert_eq!(Purpose::of_rest(rule), None);
}

#[test]
fn the_largest_remainder_pays_everything() {
    let rule = RemainderRule::LargestRemainder;
    assert_eq!(rupiah(10_000_000, &["1", "1", "1"], rule), Ok((vec![3_333_334, 3_333_333, 3_333_333], 0)));
    assert_eq!(Purpose::of_rest(rule), None);
    assert_eq!(RemainderRule::default(), rule);
}

#[test]
fn up_is_towards_plus_and_down_towards_minus() {
    use Direction::{Ceiling, Floor, HalfUp};
    for (direction, from, to) in [
        (Ceiling, "-3131.98938", "-3131.98"),
        (Ceiling, "3131.98938", "3131.99"),
        (Floor, "-3131.98138", "-3131.99"),
        (Floor, "3131.98938", "3131.98"),
        (HalfUp, "-0.005", "-0.01"),
        (HalfUp, "0.005", "0.01"),
        (Ceiling, "-3131.98", "-3131.98"),
        (Floor, "-3131.98", "-3131.98"),
    ] {
        let found = Rounding { direction, to: 1 }.apply(&exact(from));
        assert!(found == exact(to), "{direction:?} {from}: {}", found.fraction());
    }
}
