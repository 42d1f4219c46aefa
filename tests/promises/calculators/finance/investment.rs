//! An investment by its measures.

use kalkulator_koperasi::domain::{
    Exact, PlantRemark, Project, ProjectTerm, Refusal, Remark, Scenario, Term,
};
use kalkulator_koperasi::evaluate;

use crate::support::{exact, figure, indonesia, number, same, size, some};

#[test]
fn an_outlay_that_just_comes_back_is_worth_nothing_and_comes_back() {
    let project = Project {
        outlay: some("1000"),
        annual_percent: some("10"),
        flows: vec![number("1100")],
        ..Project::default()
    };
    let outcome = evaluate(&Scenario { project: Some(project), ..indonesia() });
    let found = |term| figure(&outcome, Term::Project(term)).unwrap();
    assert!(found(ProjectTerm::NetPresentValue).is_zero());
    assert!(same(&found(ProjectTerm::NetBenefitCost), &Exact::whole(1)));
    assert!(same(&found(ProjectTerm::DiscountedPayback), &Exact::whole(1)));
}

#[test]
fn an_investment_by_its_measures() {
    let project = Project {
        outlay: some("1000"),
        annual_percent: some("10"),
        flows: ["500", "400", "300", "100"].map(number).into(),
        ..Project::default()
    };
    let outcome = evaluate(&Scenario { project: Some(project), ..indonesia() });
    let found = |term| figure(&outcome, Term::Project(term)).unwrap();
    // 500 ÷ 1.1 + 400 ÷ 1.21 + 300 ÷ 1.331 + 100 ÷ 1.4641 − 1,000.
    let present = found(ProjectTerm::NetPresentValue);
    assert!(size(&present.minus(&exact("78.81975275"))).compare(&exact("0.000001")).is_lt());
    assert!(same(&found(ProjectTerm::Payback), &Exact::whole(7).over(&Exact::whole(3))));
    let rate = found(ProjectTerm::InternalRate);
    assert!(size(&rate.minus(&exact("0.144888"))).compare(&exact("0.000002")).is_lt(), "{}", rate.fraction());
    let ratio = found(ProjectTerm::NetBenefitCost);
    assert!(size(&ratio.minus(&exact("1.07881975"))).compare(&exact("0.000001")).is_lt());
}

#[test]
fn a_grant_lowers_the_outlay_of_the_owner_and_both_values_are_said() {
    let run = |grant| {
        let project = Project {
            outlay: some("1000"),
            grant,
            annual_percent: some("10"),
            flows: vec![number("550")],
            ..Project::default()
        };
        evaluate(&Scenario { project: Some(project), ..indonesia() })
    };
    let outcome = run(some("600"));
    let found = |term| figure(&outcome, Term::Project(term)).unwrap();
    assert!(same(&found(ProjectTerm::OwnOutlay), &exact("400")));
    assert!(same(&found(ProjectTerm::Flow(0)), &exact("-400")));
    assert!(same(&found(ProjectTerm::NetPresentValue), &exact("100")));
    assert!(same(&found(ProjectTerm::PresentValueUngranted), &exact("-500")));
    assert!(same(&found(ProjectTerm::InternalRate), &exact("0.375")));
    assert!(same(&found(ProjectTerm::InternalRateUngranted), &exact("-0.45")));
    assert!(figure(&run(None), Term::Project(ProjectTerm::PresentValueUngranted)).is_none());
    let refused = run(some("1001"));
    assert_eq!(refused.problems[0].why, Refusal::PartExceedsPrice);
}

#[test]
fn there_may_be_no_internal_rate_or_several() {
    let run = |outlay: &str, flows: &[&str]| {
        let flows = flows.iter().map(|flow| number(flow)).collect();
        let project =
            Project { outlay: some(outlay), annual_percent: some("10"), flows, ..Project::default() };
        evaluate(&Scenario { project: Some(project), ..indonesia() })
    };
    let none = run("1000", &["-10", "-10"]);
    assert!(none.remarks.contains(&Remark::Plant(PlantRemark::NoInternalRate)));
    assert!(none.remarks.contains(&Remark::Plant(PlantRemark::NeverPaysBack)));
    // −1,000 + 2,500 − 1,540: 10 % and 40 %.
    let several = run("1000", &["2500", "-1540"]);
    assert!(several.remarks.contains(&Remark::Plant(PlantRemark::SeveralInternalRates)));
    assert!(figure(&several, Term::Project(ProjectTerm::InternalRate)).is_none());
    for flows in [["2250", "-1265"], ["2290", "-1310.4"]] {
        let close = run("1000", &flows);
        assert!(close.remarks.contains(&Remark::Plant(PlantRemark::SeveralInternalRates)), "{flows:?}");
    }
    let high = run("1", &["21"]);
    let rate = figure(&high, Term::Project(ProjectTerm::InternalRate)).unwrap();
    assert!(same(&rate, &Exact::whole(20)), "2000 %");
    // The sign changes twice, and yet there is one rate only.
    let one = run("1000", &["1500", "-10"]);
    assert!(figure(&one, Term::Project(ProjectTerm::InternalRate)).is_some());
}
