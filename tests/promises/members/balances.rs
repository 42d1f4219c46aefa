//! What accounts come to: opening + in − out = closing, balances as the page of one member has them, shares over them.

use kalkulator_koperasi::domain::{
    Balance, CapitalKind, Change, Currency, Date, DividendClass, DividendTerm, Dividends, Exact, Money,
    Number, Once, Payments, Term,
};
use kalkulator_koperasi::evaluate;
use kalkulator_koperasi::i18n::Language;
use kalkulator_koperasi::i18n::members::account_headings;
use kalkulator_koperasi::members::{
    Amounts, Choices, Key, LedgerChoices, MemberList, Method, Plan, Pool, Progress, Reader, accounts,
    measured, share,
};
use proptest::prelude::*;
use rust_decimal::Decimal;

use super::ledger::{BEGINS, choices, of};
use super::{read, rupiah};
use crate::support::chance::few_cases;
use crate::support::malaysia;

/// The accounts of a ledger as a list.
fn list_of_accounts(text: &[u8], ledger: &LedgerChoices) -> MemberList {
    let choices = Choices { ledger: Some(ledger.clone()), ..rupiah() };
    let list = read(text, &choices);
    assert!(list.is_usable(), "{:?} {:?}", list.questions, list.told);
    let headings = account_headings(ledger.method, Language::Indonesian);
    let (grid, own) = accounts(&list, &choices, headings).unwrap();
    let mut reader = Reader::of_grid(grid, own);
    while reader.step(100) != Progress::Done {}
    reader.finish()
}

#[test]
fn accounts_are_a_list_whose_means_stay_exact() {
    let text = b"no anggota,nama,jenis,tanggal,jumlah\n007,Jumlah binti Ahmad,setoran,2018-12-31,100\n007,,setoran,2019-12-01,1\nA-1,=Eva,setoran,2019-07-01,7\n";
    let minimum = LedgerChoices { method: Method::MonthlyMinimum, ..choices() };
    let list = list_of_accounts(text, &minimum);
    assert!(list.is_usable(), "{:?} {:?}", list.questions, list.told);
    assert_eq!((&*list.number(0), &*list.name(0), &*list.name(1)), ("007", "Jumlah binti Ahmad", "=Eva"));
    let Amounts { values, sum, over, .. } = &list.amounts[0];
    // Paid on the first day of a month counts for that month.
    assert_eq!((&**values, *sum, *over), (&[Some(120_100), Some(4_200)][..], 124_300, 12));
    let closing = list_of_accounts(text, &choices());
    assert_eq!((closing.amounts[0].over, closing.amounts[0].sum), (1, 10_800));
    assert_eq!(&*closing.cell(0, 2), "100");
}

#[test]
fn a_rate_on_a_mean_is_the_rate_of_the_page() {
    let text = b"no anggota,jenis,tanggal,jumlah\n1,setoran,2018-12-31,500\n1,setoran,2019-04-10,0.5\n2,setoran,2019-02-01,10\n";
    let list = list_of_accounts(text, &LedgerChoices { method: Method::Daily, ..choices() });
    let rated = |rate: i64| DividendClass {
        of: CapitalKind::Shares,
        rate: Some(Number(Decimal::from(rate))),
        ..DividendClass::default()
    };
    let plan = Plan::Dividends(
        Box::new(Dividends { classes: vec![rated(50)], ..Dividends::default() }),
        Currency::Myr,
    );
    let columns = [(Key::Capital(CapitalKind::Shares), list.chosen.amounts.clone())];
    let shares = share(&list, &plan, &columns, Currency::Myr).unwrap();
    // 500 and half a ringgit for 266 days of 365: 500.364…, of which half is 250.182…; 10 for 334 days: 9.1506…, half 4.575…
    assert_eq!(shares[0].parts, [Some(25_018), Some(458)]);
    // Beside a closing balance of another column both are measured alike.
    let pool = Pool {
        line: None,
        name: None,
        amount: Money::from_decimal(Decimal::from(1000)).unwrap(),
        keys: vec![Key::Weight],
        others: 0,
        stated: None,
    };
    let weights = measured(&list, &pool, &[(Key::Weight, list.chosen.amounts.clone())]).unwrap();
    assert_eq!(
        (weights.per, weights.values.clone(), weights.total()),
        (365, vec![50_000 * 365 + 50 * 266, 1_000 * 334], 50_952)
    );
}

/// A payment or withdrawal: month, day, amount.
fn movements() -> impl Strategy<Value = Vec<(u8, u8, i64)>> {
    let last = |month: u8| [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][usize::from(month) - 1];
    let any = (1_u8..=12, 1_u8..=35, 1_i64..1_000_000);
    // The last day of a month is as likely as any five others.
    prop::collection::vec(
        any.prop_map(move |(month, day, amount)| (month, day.min(last(month)), amount)),
        0..12,
    )
}

fn csv(opening: i64, paid: &[(u8, u8, i64)], taken: &[(u8, u8, i64)]) -> String {
    let mut text =
        format!("no anggota,jenis,tanggal,jumlah\n1,setoran,2018-12-31,{}\n", Decimal::new(opening, 2));
    for (list, word) in [(paid, "setoran"), (taken, "penarikan")] {
        for (month, day, amount) in list {
            text += &format!("1,{word},2019-{month:02}-{day:02},{}\n", Decimal::new(*amount, 2));
        }
    }
    text
}

/// The average that the page finds, in hundredths; nothing where it refuses.
fn of_page(balance: Balance, payments: Option<Payments>) -> Option<Exact> {
    let mut scenario = malaysia();
    let class =
        DividendClass { rate: Some(Number(Decimal::ONE)), balance, payments, ..DividendClass::default() };
    scenario.dividends = Some(Dividends { classes: vec![class], ..Dividends::default() });
    let outcome = evaluate(&scenario);
    let is = |term| matches!(term, Term::Dividend(DividendTerm::Average(_) | DividendTerm::Balance(_)));
    outcome.find(is).map(|step| step.value().times(&Exact::whole(100)))
}

proptest! {
    #![proptest_config(few_cases())]

    #[test]
    fn balances_are_those_of_the_page(opening in 20_000_000_i64..90_000_000, paid in movements(), taken in movements()) {
        let found = of(csv(opening, &paid, &taken).as_bytes(), &choices());
        let account = &found.accounts[0];
        prop_assert_eq!(account.opening, i128::from(opening));
        let sum = |list: &[(u8, u8, i64)]| list.iter().map(|one| i128::from(one.2)).sum::<i128>();
        prop_assert_eq!(account.closing(), i128::from(opening) + sum(&paid) - sum(&taken));
        let once = |list: &[(u8, u8, i64)]| list.iter().map(|(month, day, amount)| Once { month: *month, day: Some(*day), amount: Number(Decimal::new(*amount, 2)) }).collect();
        let payments = Payments { opening: Some(Number(Decimal::new(opening, 2))), added: once(&paid), withdrawn: once(&taken), ..Payments::default() };
        let page = of_page(Balance::MonthlyMinimum { months: Vec::new() }, Some(payments));
        let (sum, over) = account.balance(Method::MonthlyMinimum, BEGINS);
        let own = Exact::whole(sum).over(&Exact::whole(i128::from(over)));
        prop_assert_eq!(page.map(|page| page.compare(&own)), Some(core::cmp::Ordering::Equal));
        let page = of_page(daily(opening, &paid, &taken), None);
        let (sum, over) = account.balance(Method::Daily, BEGINS);
        let own = Exact::whole(sum).over(&Exact::whole(i128::from(over)));
        prop_assert_eq!(page.map(|page| page.compare(&own)), Some(core::cmp::Ordering::Equal));
    }
}

/// The same course as balances from day to day.
fn daily(opening: i64, paid: &[(u8, u8, i64)], taken: &[(u8, u8, i64)]) -> Balance {
    let mut days = std::collections::BTreeMap::new();
    for (list, sign) in [(paid, 1), (taken, -1)] {
        for (month, day, amount) in list {
            *days.entry((*month, *day)).or_insert(0) += sign * amount;
        }
    }
    let money = |hundredths: i64| Number(Decimal::new(hundredths, 2));
    let mut balance = opening;
    // What moves on the first day is there from the beginning.
    balance += days.remove(&(1, 1)).unwrap_or(0);
    let opening = balance;
    let changes = days.into_iter().map(|((month, day), amount)| {
        balance += amount;
        Change { from: Date::new(2019, month, day).unwrap(), balance: money(balance) }
    });
    let changes = changes.collect();
    Balance::Daily {
        begins: BEGINS,
        ends: Date::known::<2019, 12, 31>(),
        opening: Some(money(opening)),
        changes,
        cut_off: None,
    }
}

#[test]
fn ends_of_months_are_averaged() {
    let found = of(csv(0, &[(3, 10, 1_200), (12, 28, 1_200)], &[(5, 2, 600)]).as_bytes(), &choices());
    assert_eq!(found.accounts[0].balance(Method::MonthlyAverage, BEGINS), (2 * 1_200 + 7 * 600 + 1_800, 12));
    assert_eq!(found.accounts[0].balance(Method::Closing, BEGINS), (1_800, 1));
}
