//! What cannot be shared: a split above one hundred, a loss.

use kalkulator_koperasi::domain::{
    Exact, InputPath, Outcome, Problem, Purpose, Refusal, Remark, Scenario, SplitLine, Term,
};
use kalkulator_koperasi::evaluate;
use serde_json::Value;

use super::case::{Case, complete, is_recomputed, plain, text};
use super::checks::run;
use super::scenario::{build, sharing_of};
use crate::support::{self, at, exact, figure, indonesia, same, some};

#[test]
fn a_split_above_one_hundred_is_refused_with_its_excess() {
    run("allocation_policy", 1);
}

#[test]
fn only_a_split_of_exactly_one_hundred_is_accepted() {
    run("validation", 1);
}

#[test]
fn a_loss_is_negative_and_shared_with_nobody() {
    run("deficit", 1);
}

fn over_allocated(outcome: &Outcome) -> Option<String> {
    let [Problem { at: InputPath::Lines, why: Refusal::OverAllocatedPercent(excess) }] = &*outcome.problems
    else {
        return None;
    };
    assert_eq!(outcome.problems[0].why.code(), "over_allocated");
    assert!(outcome.figures.is_empty());
    Some(excess.fraction())
}

pub fn allocation_policy(case: &Case) -> Vec<Scenario> {
    assert!(case.published_wrong, "{}", case.id);
    let mut built = build(&case.inputs);
    sharing_of(&mut built.scenario).surplus = some("1000000");
    let outcome = evaluate(&built.scenario);
    let right = exact(&text(&case.right_value.as_ref().unwrap()["sum_pct"])).minus(&Exact::whole(100));
    assert_eq!(over_allocated(&outcome), Some(right.fraction()), "{}", case.id);
    assert!(is_recomputed(&right.plus(&Exact::whole(100)), &case.check.recomputed["sum_pct"]));
    vec![built.scenario]
}

pub fn validation(case: &Case) -> Vec<Scenario> {
    let mut scenarios = Vec::new();
    let policies = case.inputs["policies_pct"].as_array().unwrap();
    for (place, policy) in policies.iter().enumerate() {
        let lines =
            plain(policy).iter().map(|percent| SplitLine::new(Purpose::Other, some(percent))).collect();
        let scenario = Scenario { sharing: Some(support::sharing("1000000", lines)), ..indonesia() };
        let outcome = evaluate(&scenario);
        let accepted = outcome.problems.is_empty() && !outcome.remarks.contains(&Remark::Unallocated);
        assert_eq!(Value::Bool(accepted), case.expected["accepted"][place], "{} {policy}", case.id);
        assert_eq!(Value::Bool(accepted), case.check.recomputed["accepted"][place], "{} {policy}", case.id);
        let sum = exact(&text(&case.check.recomputed["sums"][place]));
        if sum.compare(&Exact::whole(100)).is_gt() {
            let excess = sum.minus(&Exact::whole(100));
            assert_eq!(over_allocated(&outcome), Some(excess.fraction()));
            assert_eq!(excess.fraction(), "20");
        } else {
            let open = figure(&outcome, Term::Unallocated).unwrap_or_else(Exact::zero);
            let wanted = Exact::whole(100).minus(&sum).times(&Exact::whole(10_000));
            assert!(same(&open, &wanted), "{} {policy}", case.id);
        }
        scenarios.push(scenario);
    }
    scenarios
}

pub fn deficit(case: &Case) -> Vec<Scenario> {
    let built = build(&case.inputs);
    let outcome = complete(&built.scenario, &case.id);
    for given in [&case.expected, &case.check.recomputed] {
        assert!(is_recomputed(&figure(&outcome, Term::Surplus).unwrap(), &given["shu"]));
        let reserve = built.place("cadangan").and_then(|place| at(&outcome, place, Term::Amount)).unwrap();
        assert!(is_recomputed(&reserve, &given["alokasi_cadangan"]));
    }
    assert!(outcome.remarks.contains(&Remark::Loss));
    assert!(figure(&outcome, Term::Unallocated).is_none());
    vec![built.scenario]
}
