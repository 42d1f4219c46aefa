//! What holds for every split: parts add up, and more never pays less.

use kalkulator_koperasi::domain::{
    Basis, Country, Exact, Money, Number, Outcome, Purpose, RemainderRule, Remark, Scenario, Sharing,
    SplitLine, Step, Term,
};
use kalkulator_koperasi::evaluate;
use proptest::prelude::*;
use rust_decimal::Decimal;

use crate::properties::numbers::amount;
use crate::properties::splits::{basis_part, valid};
use crate::support::chance::{cases, rules};
use crate::support::{self, at, exact_total, figure, is_between_steps, same, size, sum, top};

fn surplus_of(outcome: &Outcome) -> Exact {
    figure(outcome, Term::Surplus).unwrap()
}

fn first_level(outcome: &Outcome, kind: fn(Term) -> bool) -> Exact {
    sum(outcome, |term| kind(term) && term.line().is_some_and(|line| line.at.sub.is_none()))
}

/// One unit of what can be paid.
fn unit(country: Country) -> Exact {
    Money::from_hundredths(country.currency().smallest()).exact()
}

fn smallest_units(value: &Exact, country: Country) -> Exact {
    value.over(&unit(country))
}

fn is_whole(value: &Exact) -> bool {
    same(&value.floor(), value)
}

/// What is paid, and the exact amount that it is for.
fn pairs(outcome: &Outcome, exact: impl Fn(Term) -> Option<Term>) -> Vec<(Exact, Exact)> {
    let pair = |step: &Step| Some((*step.value(), figure(outcome, exact(step.term()?)?)?));
    outcome.figures.iter().filter_map(pair).collect()
}

/// At its whole units or one above; what is whole stays as it is.
fn is_beside(paid: &Exact, exact: &Exact, country: Country) -> bool {
    let off = smallest_units(&paid.minus(exact), country);
    off.compare(&Exact::whole(-1)).is_gt() && off.compare(&Exact::whole(1)).is_lt()
}

/// One capital pool and its savings.
fn savings(rule: RemainderRule, surplus: i64, percent: i64, member: i64, total: i64) -> Scenario {
    let hundredths = |number: i64| Some(Number(Decimal::new(number, 2).normalize()));
    let part = support::part(Basis::MemberCapital, hundredths(member), hundredths(total));
    let percent = Some(Number(Decimal::new(percent, 8).normalize()));
    let line = SplitLine { basis: vec![part], ..SplitLine::new(Purpose::CapitalReturn, percent) };
    let surplus = hundredths(surplus);
    let sharing = Sharing { surplus, rounding: rule, lines: vec![line], ..Sharing::default() };
    Scenario { sharing: Some(sharing), ..support::indonesia() }
}

fn member_total(scenario: &Scenario) -> Exact {
    let outcome = evaluate(scenario);
    assert_eq!(outcome.problems, []);
    figure(&outcome, Term::MemberTotal).unwrap()
}

proptest! {
    #![proptest_config(cases())]

    #[test]
    fn lines_and_what_they_leave_open_are_the_surplus(scenario in valid()) {
        let outcome = evaluate(&scenario);
        prop_assert_eq!(&outcome.problems, &[]);
        prop_assert_eq!(&outcome.missing, &[]);
        let open = figure(&outcome, Term::Unallocated).unwrap_or_else(Exact::zero);
        let lines = first_level(&outcome, |term| matches!(term, Term::Amount(_)));
        prop_assert!(same(&lines.plus(&open), &surplus_of(&outcome)));
        let inside = |figure: &Step| matches!(figure.term(), Some(Term::UnallocatedIn(_)));
        let any = !open.is_zero() || outcome.figures.iter().any(inside);
        prop_assert_eq!(any, outcome.remarks.contains(&Remark::Unallocated));
        prop_assert!(!open.is_negative());
    }

    #[test]
    fn what_the_lines_are_paid_is_the_surplus_but_for_what_is_open(scenario in valid()) {
        let outcome = evaluate(&scenario);
        let paid = |term| matches!(term, Term::Paid(_));
        let is_top = |term: Term| term.line().is_some_and(|line| line.at.sub.is_none());
        let tops = outcome.figures.iter().filter_map(|figure| figure.term());
        let count = tops.filter(|term| paid(*term) && is_top(*term)).count();
        prop_assume!(count > 0);
        let lines = scenario.sharing.as_ref().unwrap().lines.len();
        prop_assert_eq!(count, lines, "all lines are brought to units, or none");
        let open = figure(&outcome, Term::Unallocated).unwrap_or_else(Exact::zero);
        let rest = figure(&outcome, Term::LinesRest).unwrap_or_else(Exact::zero);
        let off = first_level(&outcome, paid).plus(&rest).plus(&open).minus(&surplus_of(&outcome));
        if open.is_zero() {
            prop_assert!(off.is_zero(), "off by {}", off.fraction());
        } else {
            // What is open has parts of a unit of its own.
            prop_assert!(size(&off).compare(&unit(scenario.country)).is_lt(), "off by {}", off.fraction());
        }
        for figure in outcome.figures.iter().filter(|figure| figure.term().is_some_and(paid)) {
            prop_assert!(is_whole(&smallest_units(figure.value(), scenario.country)));
            prop_assert!(!figure.value().is_negative());
        }
    }

    #[test]
    fn what_the_lines_below_a_line_are_paid_is_what_it_is_paid(scenario in valid()) {
        let outcome = evaluate(&scenario);
        let paid = |at| support::at(&outcome, at, Term::Paid).or_else(|| support::at(&outcome, at, Term::Amount)).unwrap();
        for (place, line) in scenario.sharing.as_ref().unwrap().lines.iter().enumerate() {
            let below = (0..line.lines.len()).map(|below| paid(support::sub(place, below)));
            let below = below.fold(Exact::zero(), |sum, part| {
                assert!(is_whole(&smallest_units(&part, scenario.country)));
                sum.plus(&part)
            });
            let whole = line.lines.iter().fold(Exact::zero(), |sum, line| sum.plus(&Exact::decimal(line.percent.unwrap().0)));
            if !line.lines.is_empty() && same(&whole, &Exact::whole(100)) {
                prop_assert!(same(&below, &paid(top(place))));
            }
            prop_assert!(line.lines.is_empty() || below.compare(&paid(top(place))).is_le());
        }
    }

    #[test]
    fn the_second_level_is_the_line_above_it(scenario in valid()) {
        let outcome = evaluate(&scenario);
        for (place, line) in scenario.sharing.as_ref().unwrap().lines.iter().enumerate() {
            let above = at(&outcome, top(place), Term::Amount).unwrap();
            let below = sum(&outcome, |term| {
                let inside = |line: kalkulator_koperasi::domain::Line| usize::from(line.at.top) == place && line.at.sub.is_some();
                matches!(term, Term::Amount(line) if inside(line))
            });
            let used = line.lines.iter().fold(Exact::zero(), |sum, line| sum.plus(&Exact::decimal(line.percent.unwrap().0)));
            let wanted = above.times(&used).over(&Exact::whole(100));
            prop_assert!(same(&below, &wanted));
            prop_assert!(below.compare(&above).is_le());
        }
    }

    #[test]
    fn the_members_parts_add_up_to_what_the_member_is_paid(scenario in valid()) {
        let outcome = evaluate(&scenario);
        let parts = sum(&outcome, |term| matches!(term, Term::MemberPart(_)));
        let paid_parts = sum(&outcome, |term| matches!(term, Term::MemberPaid(_)));
        let Some(total) = figure(&outcome, Term::MemberTotal) else {
            prop_assert!(!outcome.figures.iter().any(|figure| matches!(figure.term(), Some(Term::MemberPart(_)))));
            return Ok(());
        };
        let exact = exact_total(&outcome).unwrap();
        prop_assert!(same(&parts, &exact));
        let shown = outcome.figures.iter().any(|figure| matches!(figure.term(), Some(Term::MemberPaid(_))));
        let adding_up = if shown { paid_parts } else { parts };
        prop_assert!(same(&adding_up, &total));
        let rest = figure(&outcome, Term::RoundingRest).unwrap_or_else(Exact::zero);
        prop_assert!(same(&total.plus(&rest), &exact));
        prop_assert!(is_whole(&smallest_units(&total, scenario.country)), "{} is not payable", total.fraction());
        let rounding = scenario.sharing.as_ref().unwrap().rounding.rounding(scenario.country.currency());
        prop_assert!(same(&rounding.apply(&exact), &total));
    }

    #[test]
    fn no_part_of_a_member_is_outside_its_own_units_of_the_total(scenario in valid()) {
        let outcome = evaluate(&scenario);
        let rule = scenario.sharing.as_ref().unwrap().rounding;
        let unit = rule.rounding(scenario.country.currency()).unit();
        for (paid, exact) in pairs(&outcome, |term| match term {
            Term::MemberPaid(line) => Some(Term::MemberPart(line)),
            _ => None,
        }) {
            prop_assert!(is_whole(&smallest_units(&paid, scenario.country)) && !paid.is_negative());
            prop_assert!(is_between_steps(&paid, &exact, &unit), "{} for {}", paid.fraction(), exact.fraction());
        }
    }

    #[test]
    fn no_line_is_outside_its_own_whole_units_but_that_of_the_rest(scenario in valid()) {
        let outcome = evaluate(&scenario);
        let fund = Purpose::of_rest(scenario.sharing.as_ref().unwrap().rounding);
        for (paid, exact) in pairs(&outcome, |term| match term {
            Term::Paid(line) if Some(line.purpose) != fund => Some(Term::Amount(line)),
            _ => None,
        }) {
            prop_assert!(is_beside(&paid, &exact, scenario.country), "{} for {}", paid.fraction(), exact.fraction());
        }
    }

    #[test]
    fn a_member_never_gets_more_than_all_the_pools_hold(scenario in valid()) {
        let outcome = evaluate(&scenario);
        let is_pool = |line: &SplitLine| !line.basis.is_empty();
        let lines = &scenario.sharing.as_ref().unwrap().lines;
        let held = sum(&outcome, |term| match term {
            Term::Amount(line) => match line.at.sub {
                None => is_pool(&lines[usize::from(line.at.top)]),
                Some(sub) => is_pool(&lines[usize::from(line.at.top)].lines[usize::from(sub)]),
            },
            _ => false,
        });
        let exact = exact_total(&outcome).unwrap_or_else(Exact::zero);
        prop_assert!(exact.compare(&held).is_le());
        prop_assert!(!exact.is_negative());
        if scenario.sharing.as_ref().unwrap().rounding != RemainderRule::HalfUp {
            let total = figure(&outcome, Term::MemberTotal).unwrap_or_else(Exact::zero);
            prop_assert!(total.compare(&held).is_le());
        }
    }

    #[test]
    fn more_savings_never_pay_less(
        rule in rules(),
        surplus in 0_i64..100_000_000_000_000,
        percent in 0_i64..=10_000_000_000,
        (total, less, more) in (2_i64..100_000_000_000).prop_flat_map(|total| {
            (0..total).prop_flat_map(move |less| (Just(total), Just(less), less..=total))
        }),
    ) {
        let of = |member, total| member_total(&savings(rule, surplus, percent, member, total));
        prop_assert!(of(less, total).compare(&of(more, total)).is_le());
        // Also when the whole grows by what the member pays in.
        prop_assert!(of(less, total).compare(&of(more, total + more - less)).is_le());
    }

    #[test]
    fn a_split_in_two_levels_is_the_one_multiplied_out(
        surplus in amount(), above in 0_i64..=10_000, below in 0_i64..=10_000, part in basis_part(&Basis::PATRONAGE)
    ) {
        let percent = |number: i64, scale| Some(Number(Decimal::new(number, scale).normalize()));
        let pool = |share| SplitLine { basis: vec![part.clone()], ..SplitLine::new(Purpose::PatronageRefund, share) };
        let nested = SplitLine { lines: vec![pool(percent(below, 2))], ..SplitLine::new(Purpose::Members, percent(above, 2)) };
        let total = |line| {
            let sharing = Sharing { surplus: Some(surplus), lines: vec![line], ..Sharing::default() };
            exact_total(&evaluate(&Scenario { sharing: Some(sharing), ..support::indonesia() })).unwrap()
        };
        prop_assert!(same(&total(nested), &total(pool(percent(above * below, 6)))));
    }

    #[test]
    fn a_valid_scenario_is_calculated_and_never_too_large(scenario in valid()) {
        let outcome = evaluate(&scenario);
        prop_assert_eq!(&outcome.problems, &[]);
        prop_assert!(!outcome.figures.is_empty());
    }
}
