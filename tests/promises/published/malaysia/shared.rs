//! Pools shared by units and by patronage, and a plan of payments.

use kalkulator_koperasi::domain::{
    Basis, Capital, CapitalTerm, MemberCapital, MonthlyDue, Purpose, RemainderRule, Scenario, SplitLine, Term,
};
use kalkulator_koperasi::evaluate;

use super::case::{Case, equal, right, text};
use crate::support::{self, exact, figure, malaysia, part, sharing, some};

/// A pool ÷ all units × the units held.
pub fn units_of_a_pool(case: &Case) -> Vec<Scenario> {
    let (held, issued) = match case.inputs.get("shares_held") {
        Some(held) => (held, &case.inputs["shares_issued"]),
        None => (&case.inputs["units_held"], &case.inputs["units_issued"]),
    };
    let mut pool = SplitLine::new(Purpose::CapitalReturn, some("100"));
    pool.basis = vec![part(Basis::MemberCapital, some(&text(held)), some(&text(issued)))];
    let mut shared = sharing(&text(&case.inputs["pool"]), vec![pool]);
    shared.rounding = RemainderRule::HalfUp;
    let scenario = Scenario { sharing: Some(shared), ..malaysia() };
    let outcome = evaluate(&scenario);
    let name = if case.published_wrong { "member_exact" } else { "dividend" };
    equal(case, &figure(&outcome, Term::MemberTotal).unwrap(), &right(case, name));
    vec![scenario]
}

/// The pool of the member business only; what non-members brought is paid to nobody.
pub fn patronage_with_non_members(case: &Case) -> Vec<Scenario> {
    let of = |name: &str| text(&case.inputs[name]);
    let others = exact(&of("total_sales")).minus(&exact(&of("member_sales")));
    let mut basis = part(Basis::Purchases, some(&of("member_purchases")), some(&of("total_sales")));
    basis.non_members = some(&others.fraction());
    let pool = |percent: &str| {
        let mut pool = SplitLine::new(Purpose::PatronageRefund, some(percent));
        pool.basis = vec![basis.clone()];
        pool
    };
    let lines = vec![pool(&of("retained_pct")), pool(&of("paid_pct"))];
    let scenario = Scenario { sharing: Some(sharing(&of("net_profit"), lines)), ..malaysia() };
    let outcome = evaluate(&scenario);
    equal(case, &figure(&outcome, Term::MemberTotal).unwrap(), &right(case, "member_refund"));
    for (place, name) in ["retained", "paid"].into_iter().enumerate() {
        let part = support::at(&outcome, support::top(place), Term::MemberPart).unwrap();
        equal(case, &part, &right(case, name));
    }
    let unpaid = support::sum(&outcome, |term| matches!(term, Term::NonMemberPart(_)));
    equal(case, &exact(&of("net_profit")).minus(&unpaid), &right(case, "patronage_pool"));
    vec![scenario]
}

pub fn percent_of_percent(case: &Case) -> Vec<Scenario> {
    let of = |name: &str| some(&text(&case.inputs[name]));
    let mut members = SplitLine::new(Purpose::Members, of("unallocated_pct"));
    members.lines = vec![
        SplitLine::new(Purpose::Other, of("cash_share_of_allocated_pct")),
        SplitLine::new(Purpose::Other, of("stock_share_of_allocated_pct")),
    ];
    let lines = vec![SplitLine::new(Purpose::Reserve, of("unallocated_pct")), members];
    let scenario = Scenario { sharing: Some(sharing("100", lines)), ..malaysia() };
    let outcome = evaluate(&scenario);
    let amount = |at| support::at(&outcome, at, Term::Amount).unwrap();
    equal(case, &amount(support::top(0)), &exact(&text(&case.expected["unallocated_of_total_pct"])));
    equal(case, &amount(support::sub(1, 0)), &right(case, "cash_of_total_pct"));
    equal(case, &amount(support::sub(1, 1)), &right(case, "stock_of_total_pct"));
    vec![scenario]
}

pub fn payment_plan(case: &Case) -> Vec<Scenario> {
    let of = |name: &str| text(&case.inputs[name]);
    let other = exact(&of("accident_scheme")).plus(&exact(&of("death_fund"))).fraction();
    let member = MemberCapital {
        once_due: some(&of("minimum_share")),
        monthly: vec![MonthlyDue { months: Some(12), amount: some(&of("monthly_subscription")), from: None }],
        instalments: case.inputs["instalments_months"].as_u64().and_then(|months| u32::try_from(months).ok()),
        other_monthly: some(&other),
        ..MemberCapital::default()
    };
    let capital = Capital { member: Some(member), ..Capital::default() };
    let scenario = Scenario { capital: Some(capital), ..malaysia() };
    let outcome = evaluate(&scenario);
    for (term, name) in [
        (CapitalTerm::Instalment, "share_instalment"),
        (CapitalTerm::MonthlyDuring, "monthly_to_month_10"),
        (CapitalTerm::MonthlyAfter, "monthly_from_month_11"),
    ] {
        equal(case, &figure(&outcome, Term::Capital(term)).unwrap(), &right(case, name));
    }
    vec![scenario]
}
