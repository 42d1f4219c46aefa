//! A scenario over a list: every member's share is what the page of one member says, and columns add up to pools.

use kalkulator_koperasi::domain::{
    Country, Currency, DividendTerm, Exact, Money, Number, RemainderRule, Scenario, Term,
};
use kalkulator_koperasi::evaluate;
use kalkulator_koperasi::members::{
    Choices, Code, Key, MemberList, NoPlan, Of, Plan, Shares, Unshared, Use, in_cash, paid_and_credited,
    refusals, share,
};
use proptest::prelude::*;
use rust_decimal::Decimal;

use super::read;
use crate::support::chance::few_cases;

const SPLIT: &str = r#"{"version":1,"country":"ID","rule_date":"2025-12-31","sharing":{"surplus":"60000001","lines":[
    {"purpose":"reserve","percent":"20"},
    {"purpose":"patronage_refund","percent":"25","basis":[{"of":"loan_principal"}]},
    {"purpose":"capital_return","percent":"20","name":"SHU simpanan","basis":[{"of":"principal_contribution"},{"of":"mandatory_contribution"}]},
    {"purpose":"patronage_refund","percent":"5","basis":[{"of":"per_head"}]},
    {"purpose":"education","percent":"30"}]}}"#;

const LIST: &str = "No Anggota;Nama;Simpanan Pokok;Simpanan Wajib;Pinjaman\n1;Ani;100000;1200000;0\n2;Budi;100000;900000;5000000\n\
    10;Citra;100000;1;\n";

fn scenario(text: &str) -> Scenario {
    serde_json::from_str(text).unwrap()
}

/// A list with the columns that a plan needs.
fn list_for(plan: &Plan, text: &str, country: Country) -> MemberList {
    let first = read(text.as_bytes(), &Choices::of(country.currency()));
    let mut choices = Choices::of(country.currency());
    for key in plan.keys() {
        choices
            .columns
            .extend(key.columns(&first.columns).into_iter().map(|column| (column, key.column_use())));
    }
    read(text.as_bytes(), &choices)
}

fn shared(scenario: &Scenario, text: &str) -> (MemberList, Vec<Shares>) {
    let plan = Plan::of(scenario).unwrap();
    let list = list_for(&plan, text, scenario.country);
    assert!(list.is_usable(), "{:?} {:?}", list.told, list.questions);
    let shares = share(&list, &plan, &[], scenario.country.currency()).unwrap();
    (list, shares)
}

#[test]
fn pools_are_shared_out_to_the_last_rupiah() {
    let (list, shares) = shared(&scenario(SPLIT), LIST);
    assert_eq!(list.rows.len(), 3);
    let sums: Vec<_> = shares.iter().map(|shares| (shares.sum, shares.rest)).collect();
    assert_eq!(sums, [(1_500_000_000, 0), (1_200_000_000, 0), (300_000_000, 0), (3_000_000_000, 0)]);
    assert_eq!(shares[0].parts, [Some(0), Some(1_500_000_000), Some(0)]);
    assert_eq!(shares[2].parts, [Some(100_000_000); 3]);
    assert_eq!(shares[1].basis, Some(240_000_100));
    assert!(matches!(&shares[1].of, Of::Pool(pool) if pool.name.as_deref() == Some("SHU simpanan")));
    for row in 0..3 {
        let parts: i64 = shares[..3].iter().filter_map(|shares| shares.parts[row]).sum();
        assert_eq!(shares[3].parts[row], Some(parts));
    }
}

#[test]
fn what_a_plan_lacks_is_said() {
    let nothing = scenario(
        r#"{"version":1,"country":"ID","rule_date":"2025-12-31","sharing":{"surplus":"5","lines":[{"purpose":"reserve","percent":"20"}]}}"#,
    );
    assert_eq!(Plan::of(&nothing), Err(NoPlan::Nothing));
    let missing = scenario(&SPLIT.replace(r#""surplus":"60000001","#, ""));
    assert!(matches!(Plan::of(&missing), Err(NoPlan::Missing(_))));
    let refused = scenario(&SPLIT.replace(r#""percent":"30""#, r#""percent":"31""#));
    assert!(matches!(Plan::of(&refused), Err(NoPlan::Refused(_))));
    let plan = Plan::of(&scenario(SPLIT)).unwrap();
    let list = list_for(&plan, &LIST.replace("Pinjaman", "Catatan"), Country::Indonesia);
    let key = Key::from_name("loan_principal").unwrap();
    assert_eq!(share(&list, &plan, &[], Country::Indonesia.currency()), Err(Unshared::NoColumn(key)));
    let list = list_for(&plan, &LIST.replace("900000", "-900000"), Country::Indonesia);
    assert!(list.told.iter().any(|told| told.code == Code::Negative));
    assert_eq!(share(&list, &plan, &[], Country::Indonesia.currency()), Err(Unshared::Negative(1)));
}

#[test]
fn a_part_of_the_basis_that_is_not_members_is_paid_to_nobody() {
    let text = SPLIT.replace(
        r#"{"of":"loan_principal"}"#,
        r#"{"of":"loan_principal","total":"15000000","non_members":"10000000"}"#,
    );
    let (_, shares) = shared(&scenario(&text), LIST);
    assert_eq!((shares[0].sum, shares[0].rest), (500_000_000, 1_000_000_000));
    assert!(matches!(&shares[0].of, Of::Pool(pool) if pool.stated == Some(1_500_000_000)));
}

#[test]
fn a_head_that_is_no_members_counts_as_one() {
    let text = r#"{"version":1,"country":"ID","rule_date":"2025-12-31","sharing":{"surplus":"1000","lines":[
        {"purpose":"patronage_refund","percent":"100","by":"per_head","basis":[{"of":"per_head","total":"10","non_members":"2"}]}]}}"#;
    let eight: String = (1..=8).map(|number| format!("{number},1\n")).collect();
    let (list, shares) = shared(&scenario(text), &["id,amount\n", &eight].concat());
    assert_eq!(shares[0].parts, vec![Some(10_000); list.rows.len()]);
    assert_eq!((shares[0].sum, shares[0].rest), (80_000, 20_000));
}

#[test]
fn rows_of_one_number_are_added_up_where_that_is_said() {
    let text = r#"{"version":1,"country":"ID","rule_date":"2025-12-31","allocation":{"amount":"1000","members":[]}}"#;
    let plan = Plan::of(&scenario(text)).unwrap();
    let mut choices = Choices::of(Country::Indonesia.currency());
    choices.add_up = true;
    let list = read(b"id,tanggal,amount\nA,2025-01-01,1\nB,2025-01-02,1\na,2025-02-01,2\n", &choices);
    assert!(list.is_usable());
    let shares = share(&list, &plan, &[], choices.currency).unwrap();
    assert_eq!(shares[0].parts, [Some(75_000), Some(25_000), None]);
}

#[test]
fn months_of_membership_count_by_twelfths() {
    let text =
        r#"{"version":1,"country":"MY","rule_date":"2025-12-31","allocation":{"amount":"30","members":[]}}"#;
    let plan = Plan::of(&scenario(text)).unwrap();
    let mut choices = Choices::of(Country::Malaysia.currency());
    let months = Key::Months;
    choices.columns = vec![(1, Key::Weight.column_use()), (2, months.column_use())];
    let columns = [(Key::Weight, vec![1]), (months, vec![2])];
    let list = read(b"id,amount,bulan\n1,100,12\n2,100,3\n", &choices);
    let shares = share(&list, &plan, &columns, choices.currency).unwrap();
    assert_eq!(shares[0].parts, [Some(2_400), Some(600)]);
    let list = read(b"id,amount,bulan\n1,100,12\n2,100,13\n", &choices);
    assert_eq!(share(&list, &plan, &columns, choices.currency), Err(Unshared::TooManyMonths(1)));
    assert!(matches!(choices.columns[0].1, Use::Amount(_)));
}

#[test]
fn every_row_that_stands_in_the_way_is_found() {
    let mut choices = Choices::of(Country::Malaysia.currency());
    choices.columns =
        vec![(1, Key::Weight.column_use()), (2, Key::Weight.column_use()), (3, Key::Months.column_use())];
    let list =
        read(b"id,amount,other,bulan\n1,-0.01,0,12\n2,0,-5,0\n3,-5,5,12.5\n4,1,1,13\n5,1,,\n", &choices);
    let bases: [&[usize]; 2] = [&[1], &[1, 2]];
    let months = [2, 3].map(Unshared::TooManyMonths);
    let negative = [0, 2, 0, 1].map(Unshared::Negative);
    assert_eq!(refusals(&list, &bases, Some(3)), [&negative[..], &months[..]].concat());
    assert_eq!(refusals(&list, &bases[..0], None), []);
}

#[test]
fn what_is_nobodys_counts_for_twelve_months() {
    let text =
        r#"{"version":1,"country":"MY","rule_date":"2025-12-31","allocation":{"amount":"39","members":[]}}"#;
    let Plan::Pools(mut pools, rule) = Plan::of(&scenario(text)).unwrap() else { panic!("pools") };
    pools[0].others = 20_000;
    let mut choices = Choices::of(Country::Malaysia.currency());
    choices.columns = vec![(1, Key::Weight.column_use()), (2, Key::Months.column_use())];
    let columns = [(Key::Weight, vec![1]), (Key::Months, vec![2])];
    let list = read(b"id,amount,bulan\n1,100,12\n2,100,3\n", &choices);
    let shares = share(&list, &Plan::Pools(pools, rule), &columns, choices.currency).unwrap();
    // Of 39, 12 + 3 + 24 twelfths of a hundred.
    assert_eq!((shares[0].parts.as_slice(), shares[0].rest), (&[Some(1_200), Some(300)][..], 2_400));
}

fn dividends(rounding: &str, more: &str) -> Scenario {
    let text = format!(
        r#"{{"version":1,"country":"MY","rule_date":"2025-12-31","dividends":{{"rounding":"{rounding}"{more},"classes":[
        {{"of":"shares","rate":"6.5","balance":{{"method":"closing"}}}},{{"of":"subscription","rate":"3.25","balance":{{"method":"closing"}}}}]}}}}"#
    );
    scenario(&text)
}

/// The scenario of one member.
fn of_one(scenario: &Scenario, balances: [i64; 2]) -> Scenario {
    let mut one = scenario.clone();
    let classes = &mut one.dividends.as_mut().unwrap().classes;
    for (class, balance) in classes.iter_mut().zip(balances) {
        let amount = Some(Number(Decimal::new(balance, 2)));
        class.balance = kalkulator_koperasi::domain::Balance::Closing { amount };
    }
    one
}

proptest! {
    #![proptest_config(few_cases())]

    #[test]
    fn each_dividend_of_a_list_is_that_of_the_page(
        balances in prop::collection::vec((0_i64..10_000_000_000, 0_i64..100_000), 1..8),
        rounding in prop::sample::select(vec!["nearest", "down", "cash_five_sen"]),
        tax in prop::sample::select(vec!["", r#","tax_percent":"10""#])
    ) {
        let plan = dividends(rounding, tax);
        let row = |(place, (shares, yuran)): (usize, &(i64, i64))| {
            format!("{place},{},{}\n", Decimal::new(*shares, 2), Decimal::new(*yuran, 2))
        };
        let rows: String = balances.iter().enumerate().map(row).collect();
        let (_, shares) = shared(&plan, &["No Ahli,Modal Syer,Yuran\n", &rows].concat());
        for (row, (first, second)) in balances.iter().enumerate() {
            let outcome = evaluate(&of_one(&plan, [*first, *second]));
            let value = |wanted: fn(Term) -> bool| outcome.find(wanted).map(|step| *step.value());
            let hundredths = |exact: &Exact| i64::try_from(Money::from_exact(exact).unwrap().hundredths()).unwrap();
            let total = value(|term| matches!(term, Term::Dividend(DividendTerm::Total))).unwrap();
            prop_assert_eq!(shares[2].parts[row], Some(hundredths(&total)));
            let net = value(|term| matches!(term, Term::Dividend(DividendTerm::Net)));
            if let Some(net) = net {
                prop_assert_eq!(shares[4].parts[row], Some(hundredths(&net)));
            }
            let paid: i64 = shares[..2].iter().filter_map(|shares| shares.parts[row]).sum();
            prop_assert_eq!(Some(paid), shares[2].parts[row]);
        }
    }
}

#[test]
fn what_is_below_the_minimum_is_credited() {
    let (_, shares) = shared(
        &dividends("nearest", r#","minimum_payout":"5""#),
        "No Ahli,Modal Syer,Yuran\n1,100,0\n2,50,10\n",
    );
    assert_eq!(shares[3].parts, [Some(650), Some(0)]);
    assert_eq!(shares[4].parts, [Some(0), Some(358)]);
}

#[test]
fn a_rule_that_rounds_down_leaves_its_rest() {
    let mut scenario = scenario(SPLIT);
    scenario.sharing.as_mut().unwrap().rounding = RemainderRule::FloorHundredRestToSocial;
    let (_, shares) = shared(&scenario, LIST);
    for shares in &shares[..3] {
        assert!(shares.parts.iter().flatten().all(|part| part % 10_000 == 0));
        assert!(shares.rest >= 0 && shares.sum + shares.rest >= 300_000_000);
    }
}

#[test]
fn what_is_below_a_minimum_is_credited_and_nothing_is_lost() {
    let parts = vec![Some(999), None, Some(1_000), Some(0), Some(250_000)];
    let sum = parts.iter().flatten().map(|part| i128::from(*part)).sum();
    let total = Shares { of: Of::Total, parts, sum, rest: 0, basis: None };
    let [paid, credited] = paid_and_credited(&total, Money::from_hundredths(1_000));
    assert_eq!((&paid.of, paid.parts), (&Of::Net, vec![Some(0), None, Some(1_000), Some(0), Some(250_000)]));
    assert_eq!(
        (&credited.of, credited.parts),
        (&Of::Credited, vec![Some(999), None, Some(0), Some(0), Some(0)])
    );
    assert_eq!(paid.sum + credited.sum, total.sum);
}

/// RM0.02 is nothing in coins of 5 sen, RM0.03 is one; RM12.37 is RM12.35, RM12.38 is RM12.40. What that is more is the co-op's.
#[test]
fn cash_is_paid_to_the_nearest_coin() {
    let parts = vec![Some(2), Some(2), Some(3), None, Some(1_237), Some(1_238), Some(1_240), Some(0)];
    let total = Shares { of: Of::Total, parts, sum: 3_722, rest: 0, basis: None };
    let cash = in_cash(&total, Currency::Myr);
    let paid = vec![Some(0), Some(0), Some(5), None, Some(1_235), Some(1_240), Some(1_240), Some(0)];
    assert_eq!((&cash.of, &cash.parts, cash.sum, cash.rest), (&Of::Cash, &paid, 3_720, 2));
}
