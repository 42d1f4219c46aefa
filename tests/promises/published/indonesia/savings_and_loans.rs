//! Members’ capital, interest on savings and its tax, loans, and the income lines of a statement.

use kalkulator_koperasi::domain::{
    Contributions, FinanceTerm, Financing, FinancingKind, PayRounding, SavingsInterest, SavingsTerm,
    Scenario, Term, YearResult,
};
use kalkulator_koperasi::evaluate;

use super::case::{Case, complete, is_published, is_recomputed, text};
use super::checks::run;
use crate::support::{CONTRACT, exact, figure, indonesia, number, same, some};

#[test]
fn the_income_lines_of_a_real_statement_add_up() {
    run("shu_statement", 1);
}

pub fn shu_statement(case: &Case) -> Vec<Scenario> {
    let lines = ["bunga_jasa", "denda_sanksi", "administrasi"];
    let parts: Vec<_> = lines.into_iter().map(|name| number(&case.inputs[name].to_string())).collect();
    let of = |count: usize| {
        let result = YearResult { income_parts: parts[..count].to_vec(), ..YearResult::default() };
        Scenario { result: Some(result), ..indonesia() }
    };
    for (count, name) in [(2, "subtotal"), (3, "pendapatan")] {
        let right = exact(&case.check.recomputed[name].to_string());
        assert!(same(&figure(&evaluate(&of(count)), Term::Income).unwrap(), &right), "{} {name}", case.id);
    }
    vec![of(3)]
}

#[test]
fn the_ministrys_ten_members_paid_in_six_hundred_thousand() {
    run("capital", 1);
}

pub fn capital(case: &Case) -> Vec<Scenario> {
    let count = |name: &str| case.inputs[name].as_u64().and_then(|count| u32::try_from(count).ok());
    let contributions = Contributions {
        members: count("members"),
        months: count("months"),
        principal_each: some(&text(&case.inputs["simpanan_pokok"])),
        mandatory_each: some(&text(&case.inputs["simpanan_wajib"])),
    };
    let scenario = Scenario { contributions: Some(contributions), ..indonesia() };
    let outcome = complete(&scenario, &case.id);
    let named =
        [("pokok", Term::PrincipalAll), ("wajib", Term::MandatoryAll), ("total", Term::ContributionsAll)];
    for given in [&case.expected, &case.check.recomputed] {
        assert_eq!(given.len(), named.len());
        for (name, term) in named {
            assert!(is_recomputed(&figure(&outcome, term).unwrap(), &given[name]), "{} {name}", case.id);
        }
    }
    vec![scenario]
}

#[test]
fn tax_on_interest_is_on_the_whole_above_the_limit_and_nothing_up_to_it() {
    run("tax_savings_interest", 4);
    // Exactly at the limit it is still free. A tax of 24,000.1 is paid as 24,000.
    for (month, net) in [("240000", "240000"), ("240001", "216001")] {
        let outcome = evaluate(&interest_of(month));
        assert!(same(&figure(&outcome, Term::Savings(SavingsTerm::Net)).unwrap(), &exact(net)), "{month}");
    }
}

fn interest_of(month: &str) -> Scenario {
    Scenario {
        savings_interest: Some(SavingsInterest { month: some(month), ..SavingsInterest::default() }),
        ..indonesia()
    }
}

pub fn tax_savings_interest(case: &Case) -> Vec<Scenario> {
    let scenario = interest_of(&case.inputs["bunga_bulan"].to_string());
    let outcome = evaluate(&scenario);
    for (term, name) in [(SavingsTerm::Tax, "pph_final"), (SavingsTerm::Net, "net")] {
        let right = exact(&case.check.recomputed[name].to_string());
        assert!(same(&figure(&outcome, Term::Savings(term)).unwrap(), &right), "{} {name}", case.id);
    }
    vec![scenario]
}

#[test]
fn loans_cost_what_the_examples_say() {
    run("loan_flat", 2);
    run("loan_declining", 1);
}

pub fn loan(case: &Case) -> Vec<Scenario> {
    let flat = case.kind == "loan_flat";
    let percent = |name: &str| case.inputs.get(name).map(|value| number(&text(value)));
    let contract = Financing {
        kind: if flat { FinancingKind::Flat } else { FinancingKind::Declining },
        principal: some(&text(&case.inputs["pokok"])),
        monthly_percent: percent("rate_month_pct"),
        annual_percent: percent("rate_year_pct"),
        months: case.inputs["n"].as_u64().and_then(|months| u16::try_from(months).ok()),
        // The source cuts what is less than a rupiah.
        rounding: PayRounding::Down,
        schedule: true,
        ..Financing::default()
    };
    let scenario = Scenario { financing: vec![contract], ..indonesia() };
    let outcome = complete(&scenario, &case.id);
    let named = [
        ("bunga_total", FinanceTerm::TotalInterest),
        ("pokok_bulan", FinanceTerm::PrincipalEach),
        ("bunga_bulan", FinanceTerm::Interest(1)),
        ("angsuran", FinanceTerm::Instalment(1)),
        ("angsuran_1", FinanceTerm::Instalment(1)),
        ("angsuran_2", FinanceTerm::Instalment(2)),
        ("saldo_setelah_12", FinanceTerm::Balance(12)),
    ];
    for (name, printed) in &case.expected {
        let (_, term) = named.iter().find(|(row, _)| row == name).expect(name);
        let found = figure(&outcome, Term::Finance(CONTRACT, *term)).expect(name);
        assert!(is_published(&found, printed), "{} {name}: {}", case.id, found.fraction());
    }
    vec![scenario]
}
