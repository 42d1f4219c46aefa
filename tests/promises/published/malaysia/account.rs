//! The appropriation account: trust funds, the guide of 2024, the rate that a profit affords.

use kalkulator_koperasi::domain::{
    AccountEntry, AccountTerm, Appropriation, EntryKind, Outcome, RatesRemark, Remark, Scenario, Statutory,
    Term, TrustFunds,
};
use kalkulator_koperasi::evaluate;

use super::case::{Case, equal, right, text};
use super::paying::{account, trust_funds_of};
use crate::support::{exact, figure, malaysia, same, some};

pub fn trust_funds(case: &Case) -> Vec<Scenario> {
    let base = text(&case.check["recomputed"]["implied_base_rm_million"]);
    let (scenario, education, development) = trust_funds_of(&base, &case.inputs);
    equal(case, &education, &exact(&text(&case.expected["kwapk_rm_million"])));
    equal(case, &development, &exact(&text(&case.expected["kwapmk_rm_million"])));
    equal(case, &education.plus(&development), &right(case, "total"));
    vec![scenario]
}

pub fn skm_guide(case: &Case) -> Vec<Scenario> {
    let of = |name: &str| some(&text(&case.inputs[name]));
    let fixed = |of, amount| AccountEntry { of, amount, ..AccountEntry::default() };
    let entries = vec![
        AccountEntry {
            of: EntryKind::ShareDividend,
            rate: of("share_dividend_rate_pct"),
            base: of("share_capital"),
            ..AccountEntry::default()
        },
        fixed(EntryKind::Honorarium, of("board_honorarium")),
        fixed(EntryKind::WelfareFund, of("welfare_fund")),
    ];
    let on_top = Appropriation {
        net_profit: of("net_profit"),
        reserve_percent: of("kwrs_rate_pct"),
        education_percent: of("kwapk_rate_pct"),
        development_percent: of("kwapmk_rate_pct"),
        trust_funds: TrustFunds::OnTop,
        tax: of("tax_provision"),
        zakat: of("zakat_provision"),
        entries,
        accumulated_profit: of("accumulated_profit_opening"),
        ..Appropriation::default()
    };
    // The other reading of the same figures: 15 % in all, the trust funds taken out of it.
    let within = Appropriation {
        reserve_percent: of("statutory_total_rate_pct"),
        trust_funds: TrustFunds::WithinReserve,
        ..on_top.clone()
    };
    let mut scenarios = Vec::new();
    for (account, reserve) in
        [(on_top, AccountTerm::StatutoryPart(Statutory::Reserve)), (within, AccountTerm::ReserveLeft)]
    {
        let scenario = Scenario { appropriation: Some(account), ..malaysia() };
        let outcome = evaluate(&scenario);
        for (term, name) in [
            (reserve, "kwrs"),
            (AccountTerm::StatutoryPart(Statutory::Education), "kwapk"),
            (AccountTerm::StatutoryPart(Statutory::Development), "kwapmk"),
            (AccountTerm::Statutory, "statutory_total"),
            (AccountTerm::AfterStatutory, "after_statutory"),
            (AccountTerm::AfterTax, "after_tax_and_zakat"),
            (AccountTerm::Distributed, "other_distributions_total"),
            (AccountTerm::Undistributed, "undistributed_current_year"),
            (AccountTerm::CarriedForward, "accumulated_profit_closing"),
        ] {
            let value = figure(&outcome, Term::Account(term)).unwrap_or_else(|| panic!("no {name}"));
            equal(case, &value, &right(case, name));
        }
        assert!(outcome.remarks.contains(&Remark::Rates(RatesRemark::PaidFromOtherSources)));
        assert!(!outcome.remarks.contains(&Remark::Rates(RatesRemark::AccountOverdrawn)));
        scenarios.push(scenario);
    }
    scenarios
}

#[test]
fn the_affordable_rate_pays_out_the_year_s_profit_and_no_more() {
    let account = |share_rate: &str, yuran_rate: &str| {
        let capital = |of, rate, base: &str| AccountEntry {
            of,
            rate: some(rate),
            base: some(base),
            ..AccountEntry::default()
        };
        let honorarium =
            AccountEntry { of: EntryKind::Honorarium, amount: some("10000"), ..AccountEntry::default() };
        let entries = vec![
            capital(EntryKind::ShareDividend, share_rate, "300000"),
            capital(EntryKind::SubscriptionDividend, yuran_rate, "500000"),
            honorarium,
        ];
        let mut scenario = self::account("75000", entries);
        let appropriation = scenario.appropriation.as_mut().unwrap();
        appropriation.reserve_percent = some("15");
        appropriation.education_percent = some("1");
        appropriation.development_percent = some("1");
        appropriation.tax = some("3000");
        appropriation.zakat = some("750");
        evaluate(&scenario)
    };
    let line = |outcome: &Outcome, term| figure(outcome, Term::Account(term)).unwrap();
    // 75,000 less 15 % less 3,750 less 10,000 is 50,000, on 800,000 of capital.
    let first = account("3", "4");
    // 9,000 and 20,000 and 10,000, with 3,750 of taxes, are 85 % of 50,294.117…: up to the sen.
    assert!(same(&line(&first, AccountTerm::RequiredProfit), &exact("50294.12")));
    assert!(same(&line(&first, AccountTerm::AffordableRate), &exact("0.0625")));
    let paid = account("6.25", "6.25");
    assert!(line(&paid, AccountTerm::Undistributed).is_zero());
    assert!(
        same(&line(&paid, AccountTerm::RequiredProfit), &exact("75000")),
        "what is paid out is what is there"
    );
    assert!(!paid.remarks.contains(&Remark::Rates(RatesRemark::PaidFromOtherSources)));
}
