//! Lists and amounts that are refused.

use kalkulator_koperasi::domain::{
    Allocation, AllocationError, Claim, Currency, Exact, Money, RemainderRule, allocate,
};

use super::split::{numbered, rupiah, split_as};

#[test]
fn a_negative_weight_is_refused_and_named() {
    for rule in RemainderRule::ALL {
        assert_eq!(rupiah(10, &["1", "2", "-0.5"], rule), Err(AllocationError::NegativeWeight(2)));
        // Also when the weights add up to nothing, or to less.
        assert_eq!(rupiah(10, &["1", "-1"], rule), Err(AllocationError::NegativeWeight(1)));
        assert_eq!(rupiah(10, &["-2", "1"], rule), Err(AllocationError::NegativeWeight(0)));
        assert_eq!(rupiah(0, &["-2", "1"], rule), Err(AllocationError::NegativeWeight(0)));
    }
}

#[test]
fn nobody_to_pay_is_refused_even_when_there_is_nothing_to_pay() {
    for rule in RemainderRule::ALL {
        assert_eq!(rupiah(10, &[], rule), Err(AllocationError::NobodyToPay));
        assert_eq!(rupiah(0, &[], rule), Err(AllocationError::NobodyToPay));
        assert_eq!(rupiah(10, &["0", "0.00"], rule), Err(AllocationError::NobodyToPay));
        assert_eq!(rupiah(0, &["0"], rule), Err(AllocationError::NobodyToPay));
    }
}

#[test]
fn parts_of_the_smallest_unit_are_refused() {
    let one = numbered(&["1".into()]);
    for rule in RemainderRule::ALL {
        for sen in [1, 99, 150, -1] {
            let split = split_as(sen, &one, rule, Currency::Idr);
            assert_eq!(split, Err(AllocationError::PartsOfUnit), "{rule:?} {sen}");
            assert!(split_as(sen, &one, rule, Currency::Myr).is_ok(), "{rule:?} {sen}");
        }
    }
}

#[test]
fn two_members_with_one_number_are_refused_and_both_named() {
    let claims: Vec<_> =
        ["7", "8", "9", "8"].iter().map(|number| (String::from(*number), Exact::whole(1))).collect();
    for rule in RemainderRule::ALL {
        assert_eq!(split_as(100, &claims, rule, Currency::Myr), Err(AllocationError::SameNumber(1, 3)));
    }
}

#[test]
fn amounts_of_any_size_are_split_or_refused_without_panic() {
    for hundredths in [i128::MAX, i128::MIN, i128::MAX - 1, i128::MIN + 1] {
        for rule in RemainderRule::ALL {
            for currency in [Currency::Idr, Currency::Myr] {
                let claims = [("1", Exact::whole(1)), ("2", Exact::whole(i128::MAX))];
                let claims = claims.map(|(number, weight)| Claim { number, weight });
                let split = allocate(Money::from_hundredths(hundredths), &claims, rule, currency);
                if let Ok(Allocation { parts, rest }) = split {
                    let sum: Option<i128> = parts
                        .iter()
                        .try_fold(rest.hundredths(), |sum, part| sum.checked_add(part.hundredths()));
                    assert_eq!(sum, Some(hundredths));
                }
            }
        }
    }
}
