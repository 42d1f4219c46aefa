//! Amounts over a list of members, and where the rest goes.

use kalkulator_koperasi::domain::{
    AmountOverList, Exact, ListedMember, Outcome, Purpose, RemainderRule, Remark, Scenario, Term,
};
use serde_json::Value;

use super::case::{Case, complete, entries, is_published, is_recomputed, plain, text};
use super::checks::run;
use super::scenario::{build, sharing_of};
use crate::support::{self, at, exact, figure, indonesia, number, same, some};

#[test]
fn what_rounding_leaves_goes_where_the_example_says() {
    run("rounding", 3);
}

#[test]
fn a_member_of_half_a_year_counts_half() {
    run("membership_fraction", 1);
}

pub fn list(amount: &Value, rounding: RemainderRule, weights: &[String]) -> Scenario {
    let member = |(place, weight): (usize, &String)| ListedMember {
        number: format!("{place:03}"),
        weight: number(weight),
        fraction: None,
    };
    let members = weights.iter().enumerate().map(member).collect();
    let list = AmountOverList { amount: some(&text(amount)), rounding, members };
    Scenario { allocation: Some(list), ..indonesia() }
}

pub fn listed_parts(outcome: &Outcome) -> Vec<String> {
    let is_part = |term| matches!(term, Term::AllocatedPart(_));
    let parts = outcome.figures.iter().filter(|step| step.term().is_some_and(is_part));
    parts.map(|step| step.value().fraction()).collect()
}

/// Seven members with equal savings: half-up pays two rupiah too much, the largest remainder pays all.
pub fn seven_members(case: &Case) -> Vec<Scenario> {
    let recomputed = &case.check.recomputed;
    let count = usize::try_from(case.inputs["members"].as_u64().unwrap()).unwrap();
    let (pool, equal) = (&case.expected["jasa_modal"], vec![String::from("1"); count]);

    let half_up = list(pool, RemainderRule::HalfUp, &equal);
    let outcome = complete(&half_up, &case.id);
    assert_eq!(listed_parts(&outcome), vec![text(&recomputed["per_member_rounded"]); count]);
    let sum = support::sum(&outcome, |term| matches!(term, Term::AllocatedPart(_)));
    assert!(is_recomputed(&sum, &recomputed["sum_of_rounded"]));
    assert_eq!(figure(&outcome, Term::RoundingRest).unwrap().fraction(), "-2");
    assert_eq!(outcome.remarks, [Remark::Overpays]);

    let largest = list(pool, RemainderRule::LargestRemainder, &equal);
    let outcome = complete(&largest, &case.id);
    let each = exact(&text(pool)).over(&Exact::whole(i128::try_from(count).unwrap()));
    assert!(is_recomputed(&each, &recomputed["per_member_jasa_modal_exact"]));
    let sum = support::sum(&outcome, |term| matches!(term, Term::AllocatedPart(_)));
    assert!(same(&sum, &exact(&text(pool))));
    let (more, less) = (String::from("401786"), String::from("401785"));
    assert_eq!(listed_parts(&outcome), [vec![more; 5], vec![less; 2]].concat());
    assert!(figure(&outcome, Term::RoundingRest).is_none() && outcome.remarks.is_empty());

    let interest = plain(&case.inputs["bunga_dibayar"]);
    let loans = list(&case.expected["jasa_pinjaman"], RemainderRule::LargestRemainder, &interest);
    let outcome = complete(&loans, &case.id);
    assert_eq!(listed_parts(&outcome), plain(&recomputed["jasa_pinjaman_largest_remainder"]));
    vec![half_up, largest, loans]
}

pub fn rounding(case: &Case) -> Vec<Scenario> {
    match case.id.as_str() {
        "ID-041" => floor_over_equal_members(case),
        "ID-042" => by_basis(case),
        "ID-045" => rest_to_reserve(case),
        other => panic!("{other} is not tested"),
    }
}

fn floor_over_equal_members(case: &Case) -> Vec<Scenario> {
    let count = usize::try_from(case.inputs["members_equal"].as_u64().unwrap()).unwrap();
    let equal = vec![String::from("1"); count];
    let scenario = list(&case.inputs["pool"], RemainderRule::FloorRestToReserve, &equal);
    let outcome = complete(&scenario, &case.id);
    for given in [&case.expected, &case.check.recomputed] {
        assert_eq!(listed_parts(&outcome), vec![text(&given["each"]); count]);
        assert!(is_recomputed(
            &figure(&outcome, Term::RoundingRest).unwrap(),
            &given["remainder_to_cadangan"]
        ));
    }
    assert_eq!(outcome.remarks, [Remark::RestTo(Purpose::Reserve)]);
    vec![scenario]
}

fn by_basis(case: &Case) -> Vec<Scenario> {
    let weights: Vec<_> =
        entries(&case.inputs, "basis").into_iter().map(|(_, weight)| text(weight)).collect();
    let scenario = list(&case.inputs["pool"], RemainderRule::LargestRemainder, &weights);
    let outcome = complete(&scenario, &case.id);
    for given in [&case.expected, &case.check.recomputed] {
        assert_eq!(listed_parts(&outcome), given.values().map(text).collect::<Vec<_>>(), "{}", case.id);
    }
    assert_eq!(outcome.remarks, []);
    vec![scenario]
}

fn rest_to_reserve(case: &Case) -> Vec<Scenario> {
    let mut built = build(&case.inputs);
    sharing_of(&mut built.scenario).rounding = RemainderRule::FloorRestToReserve;
    let outcome = complete(&built.scenario, &case.id);
    let paid = |name: &str| built.place(name).and_then(|place| at(&outcome, place, Term::Paid)).unwrap();
    let sum = support::sum(&outcome, |term| matches!(term, Term::Paid(_)));
    for (name, value) in &case.check.recomputed {
        let found = if name == "sum" { sum } else { paid(name) };
        assert!(is_recomputed(&found, value), "{} {name}: {} is not {value}", case.id, found.fraction());
    }
    assert!(is_published(&sum, &case.expected["sum"]));
    let least = exact(&text(&case.expected["cadangan_greater_than"]));
    assert!(paid("cadangan").compare(&least).is_gt());
    assert_eq!(paid("cadangan").fraction(), "250003");
    assert!(outcome.remarks.contains(&Remark::RestTo(Purpose::Reserve)));
    assert!(figure(&outcome, Term::LinesRest).is_none());
    vec![built.scenario]
}

pub fn membership_fraction(case: &Case) -> Vec<Scenario> {
    let listed = |(name, member): (&String, &Value)| ListedMember {
        number: name.clone(),
        weight: number(&text(&member["simpanan"])),
        fraction: some(&text(&member["fraction"])),
    };
    let members: Vec<_> = entries(&case.inputs, "members").into_iter().map(listed).collect();
    let names: Vec<_> = members.iter().map(|member| member.number.clone()).collect();
    let amount = some(&text(&case.inputs["pool_jasa_modal"]));
    let list = AmountOverList { amount, rounding: RemainderRule::LargestRemainder, members };
    let scenario = Scenario { allocation: Some(list), ..indonesia() };
    let outcome = complete(&scenario, &case.id);
    let parts = listed_parts(&outcome);
    for (name, part) in names.iter().zip(&parts) {
        assert_eq!(*part, text(&case.check.recomputed[name]), "{} {name}", case.id);
    }
    assert_eq!(parts.len(), 2);
    assert!(exact(&parts[0]).compare(&exact(&parts[1])).is_gt() && case.expected["A_greater_than_B"] == true);
    let sum = support::sum(&outcome, |term| matches!(term, Term::AllocatedPart(_)));
    assert!(is_published(&sum, &case.expected["sum"]) && is_recomputed(&sum, &case.check.recomputed["sum"]));
    vec![scenario]
}
