//! One member’s part of a surplus.

use kalkulator_koperasi::domain::{Basis, Exact, Outcome, Purpose, Remark, Scenario, SplitLine, Term};
use kalkulator_koperasi::evaluate;
use serde_json::{Map, Value};

use super::case::{Case, complete, entries, is_published, is_recomputed, text};
use super::checks::run;
use super::scenario::{Built, build, sharing_of};
use crate::support::{at, exact, exact_total, figure, same, some, sub, top};

#[test]
fn a_member_gets_what_the_example_says() {
    run("member_shu", 13);
}

/// The figure that a name of the case stands for, before rounding.
fn member_figure(name: &str, built: &Built, outcome: &Outcome) -> Exact {
    let found = match name {
        "total" => exact_total(outcome),
        "shu_koperasi" => figure(outcome, Term::Surplus),
        _ => match name.strip_prefix("pool_") {
            Some(pool) => built.place(pool).and_then(|place| at(outcome, place, Term::Amount)),
            None => built.place(name).and_then(|place| at(outcome, place, Term::MemberPart)),
        },
    };
    found.unwrap_or_else(|| panic!("no figure for {name}"))
}

/// What is paid for a name of the case.
fn paid_figure(name: &str, built: &Built, outcome: &Outcome) -> Exact {
    let paid = match name {
        "total" => figure(outcome, Term::MemberTotal),
        _ => built.place(name).and_then(|place| at(outcome, place, Term::MemberPaid)),
    };
    paid.unwrap_or_else(|| member_figure(name, built, outcome))
}

pub fn member_shu(case: &Case) -> Vec<Scenario> {
    let mut built = build(&case.inputs);
    let mut scenarios = Vec::new();
    check_member(case, &built, &case.check.recomputed);
    scenarios.push(built.scenario.clone());
    if let Some(like_for_like) = &case.check.recomputed_like_for_like {
        let outcome = evaluate(&built.scenario);
        let mismatch = |remark: &Remark| matches!(remark, Remark::BasisMismatch(_, Basis::VoluntarySavings));
        assert!(outcome.remarks.iter().any(mismatch), "{}", case.id);
        for line in &mut sharing_of(&mut built.scenario).lines {
            line.count_voluntary = false;
        }
        let outcome = complete(&built.scenario, &case.id);
        assert!(
            !outcome.remarks.iter().any(|remark| matches!(remark, Remark::BasisMismatch(..))),
            "{}",
            case.id
        );
        assert!(
            outcome.remarks.iter().any(|remark| matches!(remark, Remark::VoluntaryLeftOut(_))),
            "{}",
            case.id
        );
        for (name, value) in like_for_like {
            let found = member_figure(name, &built, &outcome);
            assert!(is_recomputed(&found, value), "{} {name}: {} is not {value}", case.id, found.fraction());
        }
        scenarios.push(built.scenario);
    }
    scenarios.extend(pools_in_rupiah(case));
    scenarios.extend(two_level(case));
    scenarios
}

fn check_member(case: &Case, built: &Built, recomputed: &Map<String, Value>) {
    let id = &case.id;
    let outcome = complete(&built.scenario, id);
    let mut checked = 0;
    for (name, value) in recomputed {
        let found = member_figure(name, built, &outcome);
        assert!(is_recomputed(&found, value), "{id} {name}: {} is not {value}", found.fraction());
        checked += 1;
    }
    assert!(checked > 0, "{id}");
    if case.published_wrong {
        check_published_wrong(case, built, &outcome);
    } else {
        for (name, value) in &case.expected {
            let found = member_figure(name, built, &outcome);
            assert!(is_published(&found, value), "{id} {name}: {} is not {value}", found.fraction());
        }
    }
    let total = exact_total(&outcome).unwrap();
    let paid = figure(&outcome, Term::MemberTotal).unwrap();
    assert!(same(&paid, &total.floor()), "{id}: pays {}", paid.fraction());
    if let Some(surplus) = case.inputs.get("shu") {
        assert!(same(&figure(&outcome, Term::Surplus).unwrap(), &exact(&text(surplus))), "{id}");
    }
}

fn check_published_wrong(case: &Case, built: &Built, outcome: &Outcome) {
    let id = &case.id;
    let right = case.right_value.as_ref().unwrap();
    for (name, value) in right {
        let found = member_figure(name, built, outcome);
        assert!(is_recomputed(&found, value), "{id} {name}: {} is not {value}", found.fraction());
    }
    let mut wrong = 0;
    for (name, value) in &case.expected {
        let paid = paid_figure(name, built, outcome);
        if right.contains_key(name) {
            assert!(!same(&paid, &exact(&text(value))), "{id} {name}: pays the wrong {value}");
            wrong += 1;
        } else {
            assert!(same(&paid, &exact(&text(value))), "{id} {name}");
        }
    }
    assert!(wrong > 0, "{id}: nothing wrong is named");
}

/// A split that the source gives in rupiah gives the same as in percent.
fn pools_in_rupiah(case: &Case) -> Option<Scenario> {
    case.inputs.get("pools_rupiah")?;
    let mut built = build(&case.inputs);
    for (name, amount) in entries(&case.inputs, "pools_rupiah") {
        let place = built.place(name).unwrap();
        let line = &mut sharing_of(&mut built.scenario).lines[usize::from(place.top)];
        (line.percent, line.amount) = (None, some(&text(amount)));
    }
    check_member(case, &built, &case.check.recomputed);
    Some(built.scenario)
}

/// A split written in two levels gives the same as the one multiplied out.
fn two_level(case: &Case) -> Option<Scenario> {
    let levels = case.inputs.get("two_level")?;
    let mut built = build(&case.inputs);
    let mut members = SplitLine::new(Purpose::Members, some(&text(&levels["anggota_pct"])));
    let mut places = Vec::new();
    let mut lines = Vec::new();
    for (name, place) in &built.places {
        let mut made = sharing_of(&mut built.scenario).lines[usize::from(place.top)].clone();
        if let Some(percent) = levels.get(format!("{name}_sub_pct")) {
            made.percent = some(&text(percent));
            places.push((name.clone(), sub(0, members.lines.len())));
            members.lines.push(made);
        } else {
            places.push((name.clone(), top(lines.len() + 1)));
            lines.push(made);
        }
    }
    lines.insert(0, members);
    assert!(places.iter().any(|(_, place)| place.sub.is_some()), "{}", case.id);
    built.places = places;
    sharing_of(&mut built.scenario).lines = lines;
    check_member(case, &built, &case.check.recomputed);
    Some(built.scenario)
}
