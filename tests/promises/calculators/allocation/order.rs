//! Ties, and the order of the list.

use kalkulator_koperasi::domain::{Currency, Exact, RemainderRule};

use super::split::{hundredths, split_as};
use crate::support::exact;

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
