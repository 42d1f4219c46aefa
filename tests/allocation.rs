//! Splitting to the last unit: published tables, known defects of other libraries, and the rules by name.

mod support;

use kalkulator_koperasi::domain::{
    Allocation, AllocationError, Claim, Currency, Exact, Money, Purpose, RemainderRule, allocate,
};
use serde::Deserialize;
use serde_json::Value;
use support::exact;

#[derive(Deserialize)]
struct File {
    published: Vec<Published>,
    defects: Vec<Defect>,
    generated: Vec<Generated>,
}

#[derive(Deserialize)]
struct Published {
    rule: String,
    total: i64,
    weights: Vec<String>,
    shares: Vec<i64>,
    source: String,
    lrm_gives_same: bool,
}

#[derive(Deserialize)]
struct Defect {
    total: i64,
    weights: Vec<Value>,
    broke: String,
}

#[derive(Deserialize)]
struct Generated {
    total: i64,
    weights: Vec<String>,
    shares: Vec<i64>,
}

/// Published tables of other rules, where the largest remainder gives something else.
const OTHER_RULES: [(&str, &str); 2] =
    [("sequential", "money (Ruby), seen in the wild"), ("quota-method", "Balinski & Young 1975, example 1")];

fn file() -> File {
    serde_json::from_str(include_str!("golden/allocation.json")).unwrap()
}

fn split_as(
    total: i64,
    claims: &[(String, Exact)],
    rule: RemainderRule,
    currency: Currency,
) -> Result<Allocation, AllocationError> {
    let claims: Vec<_> =
        claims.iter().map(|(number, weight)| Claim { number, weight: support::value_of(weight) }).collect();
    allocate(Money::from_hundredths(total.into()), &claims, rule, currency)
}

fn numbered(weights: &[String]) -> Vec<(String, Exact)> {
    weights.iter().enumerate().map(|(place, weight)| (format!("{place:05}"), exact(weight))).collect()
}

fn hundredths(allocation: &Allocation) -> Vec<i128> {
    allocation.parts.iter().map(|part| part.hundredths()).collect()
}

/// Units of one sen by the largest remainder; also checks that they add up.
fn sen(total: i64, weights: &[String]) -> Result<Vec<i128>, AllocationError> {
    let split = split_as(total, &numbered(weights), RemainderRule::LargestRemainder, Currency::Myr)?;
    let parts = hundredths(&split);
    assert_eq!(parts.len(), weights.len());
    assert_eq!(parts.iter().sum::<i128>(), i128::from(total), "{total} by {weights:?}");
    assert_eq!(split.rest, Money::ZERO, "{total} by {weights:?}");
    Ok(parts)
}

fn wide(shares: &[i64]) -> Vec<i128> {
    shares.iter().map(|share| i128::from(*share)).collect()
}

#[test]
fn published_tables_come_out_as_published() {
    let published = file().published;
    assert!(published.len() >= 36);
    let mut others = Vec::new();
    for row in &published {
        let parts = sen(row.total, &row.weights).unwrap();
        let name = format!("{} of {}: {} by {:?}", row.rule, row.source, row.total, row.weights);
        if row.rule == "lrm" || row.lrm_gives_same {
            assert_eq!(parts, wide(&row.shares), "{name}");
        } else {
            assert_ne!(parts, wide(&row.shares), "{name} is not another rule's table");
            others.push((row.rule.as_str(), row.source.as_str()));
        }
    }
    assert_eq!(others, OTHER_RULES);
}

#[test]
fn generated_tables_come_out_to_the_unit() {
    let generated = file().generated;
    assert!(generated.len() >= 480);
    for row in &generated {
        assert_eq!(sen(row.total, &row.weights), Ok(wide(&row.shares)), "{} by {:?}", row.total, row.weights);
    }
}

/// What each defect of another library should have been.
fn right(total: i64, weights: &[&str]) -> Result<Vec<i128>, AllocationError> {
    match (total, weights) {
        (5, ["0", "7", "3"]) => Ok(vec![0, 4, 1]),
        (29_900, ["265.09", "0", "33.91"]) => Ok(vec![26_509, 0, 3_391]),
        (1, ["1", "1"]) => Ok(vec![1, 0]),
        (-99, ["1", "1", "1", "1", "1", "1", "1", "1", "1", "1"]) => {
            Ok(vec![-10, -10, -10, -10, -10, -10, -10, -10, -10, -9])
        }
        (-5, ["3", "7"]) => Ok(vec![-2, -3]),
        (100, ["0", "0"]) => Err(AllocationError::NobodyToPay),
        (5, ["-3", "7"]) => Err(AllocationError::NegativeWeight(0)),
        (1_000, ["37.5", "62.5"]) => Ok(vec![375, 625]),
        (3, ["75", "25"]) => Ok(vec![2, 1]),
        (9_007_199_254_740_993, ["50", "50"]) => Ok(vec![4_503_599_627_370_497, 4_503_599_627_370_496]),
        other => panic!("no answer for {other:?}"),
    }
}

#[test]
fn defects_of_other_libraries_are_not_repeated() {
    let defects = file().defects;
    assert!(defects.len() >= 10);
    for defect in &defects {
        let weights: Vec<_> = defect
            .weights
            .iter()
            .map(|weight| weight.as_str().map_or_else(|| weight.to_string(), str::to_owned))
            .collect();
        let texts: Vec<_> = weights.iter().map(String::as_str).collect();
        let found = sen(defect.total, &weights);
        assert_eq!(found, right(defect.total, &texts), "{}", defect.broke);
        for (part, weight) in found.iter().flatten().zip(&texts) {
            assert!(*weight != "0" || *part == 0, "{}", defect.broke);
        }
    }
}

#[test]
fn many_small_splits_of_one_kind_do_not_drift_from_their_rule() {
    // 3 units by 75 : 25 are 2.25 and 0.75: the second is nearer to its next unit, every time.
    for _ in 0..4 {
        assert_eq!(sen(3, &["75".into(), "25".into()]), Ok(vec![2, 1]));
    }
}

// The rules by name.

fn rupiah(amount: i64, weights: &[&str], rule: RemainderRule) -> Result<(Vec<i128>, i128), AllocationError> {
    let weights: Vec<_> = weights.iter().map(|weight| String::from(*weight)).collect();
    let split = split_as(amount * 100, &numbered(&weights), rule, Currency::Idr)?;
    let whole = |hundredths: i128| {
        assert_eq!(hundredths % 100, 0, "parts of a rupiah");
        hundredths / 100
    };
    Ok((hundredths(&split).into_iter().map(whole).collect(), whole(split.rest.hundredths())))
}

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

// Ties.

fn in_order(total: i64, numbers: &[&str]) -> Vec<i128> {
    let claims: Vec<_> = numbers.iter().map(|number| (String::from(*number), Exact::whole(1))).collect();
    hundredths(&split_as(total, &claims, RemainderRule::LargestRemainder, Currency::Myr).unwrap())
}

#[test]
fn ties_go_to_the_lower_member_number_in_counting_order() {
    assert_eq!(in_order(1, &["10", "9"]), [0, 1]);
    assert_eq!(in_order(1, &["9", "10"]), [1, 0]);
    assert_eq!(in_order(1, &["A10", "A9"]), [0, 1]);
    assert_eq!(in_order(1, &["010", "9"]), [0, 1]);
    assert_eq!(in_order(1, &["B1", "A2"]), [0, 1]);
    assert_eq!(in_order(2, &["100", "20", "3"]), [0, 1, 1]);
    assert_eq!(
        in_order(
            1,
            &["100000000000000000000000000000000000000000", "99999999999999999999999999999999999999999"]
        ),
        [0, 1]
    );
    // The same count written twice is still two members, in an order of their own.
    assert_eq!(in_order(1, &["1", "01"]).iter().sum::<i128>(), 1);
    assert_eq!(in_order(1, &["1", "01"])[0], in_order(1, &["01", "1"])[1]);
}

/// All orders of a list.
fn orders(items: &[usize]) -> Vec<Vec<usize>> {
    let Some((first, rest)) = items.split_first() else { return vec![Vec::new()] };
    let into = |order: &Vec<usize>, place| [&order[..place], &[*first], &order[place..]].concat();
    let shorter = orders(rest);
    shorter.iter().flat_map(|order| (0..=order.len()).map(move |place| into(order, place))).collect()
}

#[test]
fn importing_the_list_in_another_order_moves_nobodys_part() {
    let claims = [("7", "3"), ("9", "1"), ("10", "1"), ("A2", "1"), ("A10", "1"), ("12", "0")];
    let everyone: Vec<usize> = (0..claims.len()).collect();
    let orders = orders(&everyone);
    assert_eq!(orders.len(), 720);
    for rule in RemainderRule::ALL {
        for total in [0, 1, 2, 3, 100, 1_001, -1_002] {
            let part_of = |order: &[usize]| {
                let list: Vec<_> = order
                    .iter()
                    .map(|place| (String::from(claims[*place].0), exact(claims[*place].1)))
                    .collect();
                let split = split_as(total, &list, rule, Currency::Myr).unwrap();
                let mut parts = vec![0; claims.len()];
                for (place, part) in order.iter().zip(hundredths(&split)) {
                    parts[*place] = part;
                }
                parts
            };
            let first = part_of(&everyone);
            for order in orders.iter().step_by(7) {
                assert_eq!(part_of(order), first, "{rule:?} {total} {order:?}");
            }
        }
    }
}

// Refusals.

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
