//! What follows from a scenario, as it is answered.

use kalkulator_koperasi::domain::{
    AccountTerm, BusinessTerm, CapitalStanding, CapitalTerm, ContractOf, DeliveryTerm, DividendTerm,
    FinanceAt, FinanceTerm, HayamiRow, InputPath, LoanTerm, Missing, Outcome, PlantTerm, Problem, ProcessAt,
    ProcessTerm, ProjectTerm, Remark, ResultTerm, SavingsTerm, Scenario, StorageTerm, TaxTerm, Term, VERSION,
};
use kalkulator_koperasi::i18n::{self, Language};

use super::fault::Fault;
use super::figure::{figures, named_here, value};
use super::report::{Note, Report};

/// The first contract that is no plant's.
const FIRST: FinanceAt = FinanceAt { place: 0, of: ContractOf::Scenario };

/// What a scenario is for, the first that it has.
const TOTALS: [Term; 24] = [
    Term::Plant(PlantTerm::MemberDifference),
    Term::Plant(PlantTerm::HighestPrice(0)),
    Term::Plant(PlantTerm::ToCoop),
    Term::MemberTotal,
    Term::Result(ResultTerm::ForMembers),
    Term::Dividend(DividendTerm::Total),
    Term::Dividend(DividendTerm::ReturnTotal),
    Term::Account(AccountTerm::CarriedForward),
    Term::Capital(CapitalTerm::Paid),
    Term::Capital(CapitalTerm::Sum(CapitalStanding::Own)),
    Term::Capital(CapitalTerm::ClosingOfAll),
    Term::Savings(SavingsTerm::Net),
    Term::Tax(TaxTerm::Tax),
    Term::Process(ProcessAt { place: 0, plant: false }, ProcessTerm::Row(HayamiRow::ValueAdded)),
    Term::Business(Some(0), BusinessTerm::Profit),
    Term::Finance(FIRST, FinanceTerm::TotalPaid),
    Term::Finance(FIRST, FinanceTerm::FinancierPart),
    Term::Project(ProjectTerm::NetPresentValue),
    Term::Storage(StorageTerm::BreakEvenPrice),
    Term::Delivery(DeliveryTerm::Extra),
    Term::Delivery(DeliveryTerm::ExtraNow),
    Term::Loan(LoanTerm::NetCost),
    Term::Loan(LoanTerm::Cost),
    Term::Finance(FinanceAt::MEMBER, FinanceTerm::TotalPaid),
];

/// What stands in the way.
pub(super) fn errors(scenario: &Scenario, problems: &[Problem], language: Language) -> Vec<Fault> {
    let currency = scenario.country.currency();
    let fault = |problem: &Problem| {
        let sentence = i18n::refusal(&problem.why, currency, language);
        let sentence = named_here(sentence, None, scenario, language);
        Fault::new(&problem.at.path(), problem.why.code(), &sentence)
    };
    problems.iter().map(fault).collect()
}

/// What is still missing.
pub(super) fn asked(scenario: &Scenario, missing: &[Missing], language: Language) -> Vec<Fault> {
    let fault = |missing: &Missing| {
        let sentence = named_here(i18n::missing(missing.0, language), None, scenario, language);
        Fault::new(&missing.0.path(), "missing", &sentence)
    };
    missing.iter().map(fault).collect()
}

/// What was calculated, and what is still missing.
pub(super) fn report(scenario: &Scenario, outcome: &Outcome, language: Language) -> Report {
    Report {
        version: VERSION,
        status: if outcome.missing.is_empty() { "complete" } else { "incomplete" },
        currency: scenario.country.currency().code(),
        rule_date: scenario.rule_date.to_string(),
        total: TOTALS.into_iter().find_map(|total| outcome.figure(total)).map(value),
        verdict: super::verdict::verdict(scenario, outcome, language),
        figures: figures(&outcome.figures, scenario, language),
        remarks: outcome.remarks.iter().map(|remark| note(*remark, scenario, language)).collect(),
        missing: asked(scenario, &outcome.missing, language),
    }
}

fn note(remark: Remark, scenario: &Scenario, language: Language) -> Note {
    let text = match remark {
        Remark::Plant(remark) => i18n::plant::remark(remark, language),
        Remark::Delivery(remark) => i18n::delivery::remark(remark, scenario.country, language),
        remark => i18n::remark(remark, language),
    };
    Note {
        id: remark.code(),
        line: remark.line().map(|line| InputPath::Line(line.at).path()),
        text: named_here(i18n::capitalised(&text), remark.line(), scenario, language),
    }
}
