//! Splits of a surplus without a member.

use kalkulator_koperasi::domain::{Basis, Exact, LineAt, Outcome, Purpose, Remark, Scenario, Term};
use kalkulator_koperasi::evaluate;
use serde_json::Value;

use super::case::{Case, entries, is_published, is_recomputed, text};
use super::checks::run;
use super::list::seven_members;
use super::scenario::{Built, basis, build, sharing_of};
use crate::support::{at, figure, part, same, some, top};

#[test]
fn a_surplus_is_split_as_the_example_says() {
    run("allocation", 5);
}

/// Names of one case that are not about the split; its members are checked apart.
const ABOUT_MEMBERS: [&str; 5] = [
    "per_member_jasa_modal_exact",
    "per_member_rounded",
    "sum_of_rounded",
    "jasa_pinjaman_members_exact",
    "jasa_pinjaman_largest_remainder",
];

pub fn allocation(case: &Case) -> Vec<Scenario> {
    let id = &case.id;
    assert!(!case.published_wrong, "{id}");
    let mut built = build(&case.inputs);
    add_totals(&mut built, &case.inputs);
    let outcome = evaluate(&built.scenario);
    assert_eq!(outcome.problems, [], "{id}");
    for (name, value) in &case.expected {
        let found = split_figure(name, &built, &outcome);
        assert!(is_published(&found, value), "{id} {name}: {} is not {value}", found.fraction());
    }
    for (name, value) in
        case.check.recomputed.iter().filter(|(name, _)| !ABOUT_MEMBERS.contains(&name.as_str()))
    {
        let found = split_figure(name, &built, &outcome);
        assert!(is_recomputed(&found, value), "{id} {name}: {} is not {value}", found.fraction());
    }
    let used = split_figure("sum_pct", &built, &outcome);
    let open = outcome.remarks.contains(&Remark::Unallocated);
    assert_eq!(open, !same(&used, &Exact::whole(100)), "{id}");
    assert_eq!(figure(&outcome, Term::Unallocated).is_some(), open, "{id}");
    if id == "ID-033" {
        assert!(open && same(&used, &Exact::whole(75)));
        assert!(same(&figure(&outcome, Term::Unallocated).unwrap(), &Exact::whole(7_500_000)));
    }
    let mut scenarios = vec![built.scenario];
    if case.inputs.get("members").is_some() {
        scenarios.extend(seven_members(case));
    }
    scenarios
}

/// Gives the pools the totals of the case, without a member.
fn add_totals(built: &mut Built, inputs: &Value) {
    for (name, total) in entries(inputs, "totals") {
        let of = basis(name);
        let wanted =
            if Basis::CAPITAL.contains(&of) { Purpose::CapitalReturn } else { Purpose::PatronageRefund };
        let lines = &mut sharing_of(&mut built.scenario).lines;
        let line = lines.iter_mut().find(|line| line.purpose == wanted).unwrap();
        line.basis.push(part(of, None, some(&text(total))));
        line.count_voluntary |= of == Basis::VoluntarySavings;
    }
}

fn split_figure(name: &str, built: &Built, outcome: &Outcome) -> Exact {
    let amount = |place: &LineAt| at(outcome, *place, Term::Amount);
    let lines = &built.scenario.sharing.as_ref().unwrap().lines;
    let pool = |purpose| lines.iter().position(|line| line.purpose == purpose).map(top);
    let capital = || pool(Purpose::CapitalReturn);
    let hundred = Exact::whole(100);
    let first_level = || {
        let tops = built.places.iter().filter(|(_, place)| place.sub.is_none());
        tops.fold(Exact::zero(), |sum, (_, place)| sum.plus(&amount(place).unwrap()))
    };
    let found = match name {
        "sum_level1" => Some(first_level()),
        "sum_pct" => {
            let surplus = figure(outcome, Term::Surplus).unwrap();
            Some(first_level().times(&hundred).over(&surplus))
        }
        "total_simpanan" => capital().and_then(|place| at(outcome, place, Term::TotalBasisSum)),
        "rate_per_rupiah_simpanan" => capital().and_then(|place| at(outcome, place, Term::PoolRate)),
        "yield_on_savings_pct" => {
            capital().and_then(|place| at(outcome, place, Term::PoolRate)).map(|rate| rate.times(&hundred))
        }
        "rate_per_rupiah_bunga" => {
            pool(Purpose::PatronageRefund).and_then(|place| at(outcome, place, Term::PoolRate))
        }
        _ => built.place(name.strip_prefix("pool_").unwrap_or(name)).as_ref().and_then(amount),
    };
    found.unwrap_or_else(|| panic!("no figure for {name}"))
}
