//! Balances of a year from what is paid in and taken out, worked out by hand.

use kalkulator_koperasi::domain::{
    Balance, CapitalKind, Class, Corrected, Date, DividendClass, DividendTerm, Dividends, Exact, InputPath,
    Missing, Once, Outcome, Payments, PaymentsInput, Problem, RatesRemark, Refusal, Remark, Scenario, Start,
    Term,
};
use kalkulator_koperasi::evaluate;

use crate::support::{exact, figure, malaysia, number, same, some};

const SHARES: Class = Class { at: 0, kind: CapitalKind::Shares };
const YURAN: Class = Class { at: 1, kind: CapitalKind::Subscription };

fn lowest() -> Balance {
    Balance::MonthlyMinimum { months: Vec::new() }
}

fn ends() -> Balance {
    Balance::MonthlyAverage { months: Vec::new() }
}

fn daily() -> Balance {
    Balance::Daily {
        begins: Date::known::<2025, 1, 1>(),
        ends: Date::known::<2025, 12, 31>(),
        opening: None,
        changes: Vec::new(),
        cut_off: None,
    }
}

fn once(month: u8, day: Option<u8>, amount: &str) -> Once {
    Once { month, day, amount: number(amount) }
}

fn class(of: CapitalKind, rate: &str, balance: Balance, payments: Payments) -> DividendClass {
    DividendClass { of, rate: some(rate), balance, payments: Some(payments), ..DividendClass::default() }
}

fn of(classes: Vec<DividendClass>) -> Outcome {
    let dividends = Dividends { classes, ..Dividends::default() };
    evaluate(&Scenario { dividends: Some(dividends), ..malaysia() })
}

fn of_shares(balance: Balance, payments: Payments) -> Outcome {
    of(vec![class(SHARES.kind, "12", balance, payments)])
}

/// A share of RM500 from March at 5 %, and RM30 a month from then on at 4 %, paid on a day.
fn school(balance: &Balance, day: Option<u8>) -> Outcome {
    let shares = Payments { joined: Some(3), first: some("500"), day, ..Payments::default() };
    let yuran = Payments { joined: Some(3), monthly: some("30"), day, ..Payments::default() };
    of(vec![class(SHARES.kind, "5", balance.clone(), shares), class(YURAN.kind, "4", balance.clone(), yuran)])
}

#[track_caller]
fn gives(outcome: &Outcome, term: DividendTerm, amount: &Exact) {
    assert_eq!((&outcome.problems, &outcome.missing), (&vec![], &vec![]));
    let found = figure(outcome, Term::Dividend(term)).unwrap_or_else(|| panic!("no {term:?}"));
    assert!(same(&found, amount), "{term:?} is {}", found.fraction());
}

#[track_caller]
fn refuses(outcome: &Outcome, input: PaymentsInput, why: Refusal) {
    assert_eq!(outcome.problems, vec![Problem { at: InputPath::ClassPayments(0, input, 0), why }]);
}

#[track_caller]
fn lacks(outcome: &Outcome, at: &[InputPath]) {
    assert_eq!(outcome.problems, vec![]);
    assert_eq!(outcome.missing, at.iter().map(|at| Missing(*at)).collect::<Vec<_>>());
}

#[test]
fn who_joins_in_march_and_pays_on_the_first_has_ten_months() {
    let outcome = school(&lowest(), Some(1));
    // 500 × 10 ÷ 12 × 5 % = 20.8333…; 30 × (1 + … + 10) ÷ 12 × 4 % = 5.50.
    gives(&outcome, DividendTerm::Part(SHARES), &exact("125").over(&Exact::whole(6)));
    gives(&outcome, DividendTerm::Part(YURAN), &exact("5.5"));
    gives(&outcome, DividendTerm::Total, &exact("26.33"));
    assert!(outcome.remarks.contains(&Remark::Rates(RatesRemark::PaidOnDay(1))));
}

#[test]
fn what_is_paid_within_a_month_counts_from_the_next_in_the_lowest_balance() {
    for day in [Some(2), Some(10), Some(31), None] {
        let outcome = school(&lowest(), day);
        // 500 × 9 ÷ 12 × 5 % = 18.75; 30 × (1 + … + 9) ÷ 12 × 4 % = 4.50.
        gives(&outcome, DividendTerm::Total, &exact("23.25"));
        gives(&outcome, DividendTerm::Lowest(SHARES, 3), &Exact::zero());
        gives(&outcome, DividendTerm::Lowest(YURAN, 4), &exact("30"));
        assert!(
            outcome
                .remarks
                .contains(&Remark::Rates(day.map_or(RatesRemark::PaidOnSomeDay, RatesRemark::PaidOnDay)))
        );
    }
}

#[test]
fn at_the_end_of_each_month_the_day_of_payment_changes_nothing_and_is_refused() {
    gives(&school(&ends(), None), DividendTerm::Total, &exact("26.33"));
    for balance in [ends(), Balance::Closing { amount: None }, proportional(Start::NextMonth)] {
        refuses_first(&school(&balance, Some(10)), PaymentsInput::Day);
    }
}

#[track_caller]
fn refuses_first(outcome: &Outcome, input: PaymentsInput) {
    let first = Problem { at: InputPath::ClassPayments(0, input, 0), why: Refusal::NotUsed };
    assert_eq!(outcome.problems.first(), Some(&first));
}

fn proportional(start: Start) -> Balance {
    Balance::Months { opening: None, paid: Vec::new(), withdrawn: Vec::new(), start, cut_off: None }
}

#[test]
fn by_parts_of_the_year_the_first_month_is_that_of_joining() {
    gives(&school(&proportional(Start::NextMonth), None), DividendTerm::Total, &exact("23.25"));
    gives(&school(&proportional(Start::SameMonth), None), DividendTerm::Total, &exact("26.33"));
}

#[test]
fn by_days_each_balance_counts_from_its_day() {
    let shares = Payments { joined: Some(3), first: some("500"), day: Some(10), ..Payments::default() };
    // From 10 March to 31 December: 22 + 30 + 31 + 30 + 31 + 31 + 30 + 31 + 30 + 31 = 297 days.
    let outcome = of_shares(daily(), shares);
    gives(&outcome, DividendTerm::Average(SHARES), &exact("148500").over(&Exact::whole(365)));
    gives(&outcome, DividendTerm::AfterPayment(SHARES, 2), &Exact::zero());
    // Paid on the last day of each month: 28 February is one of them.
    let monthly = Payments { opening: some("0"), monthly: some("1"), day: Some(31), ..Payments::default() };
    let days = [1, 32, 62, 93, 123, 154, 185, 215, 246, 276, 307, 335].iter().sum::<i128>();
    let outcome = of_shares(daily(), monthly);
    gives(&outcome, DividendTerm::Average(SHARES), &Exact::whole(days).over(&Exact::whole(365)));
    // Paid on the first day of the year it is there from the beginning.
    let monthly = Payments {
        opening: some("100"),
        monthly: some("0"),
        first: None,
        day: Some(1),
        ..Payments::default()
    };
    gives(&of_shares(daily(), monthly), DividendTerm::Average(SHARES), &exact("100"));
    let without = Payments { joined: Some(3), first: some("500"), ..Payments::default() };
    lacks(&of_shares(daily(), without), &[InputPath::ClassPayments(0, PaymentsInput::Day, 0)]);
}

#[test]
fn at_the_end_of_the_year_everything_paid_in_is_there() {
    let payments = Payments {
        joined: Some(3),
        first: some("500"),
        monthly: some("30"),
        added: vec![once(5, None, "200")],
        withdrawn: vec![once(9, None, "50")],
        ..Payments::default()
    };
    let outcome = of_shares(Balance::Closing { amount: None }, payments);
    gives(&outcome, DividendTerm::Balance(SHARES), &exact("950"));
}

#[test]
fn a_withdrawal_lowers_its_month_by_the_day_on_which_it_was_made() {
    let lowest_in_june = |day, withdrawn: Once| {
        let payments = Payments {
            opening: some("300"),
            monthly: some("30"),
            day,
            withdrawn: vec![withdrawn],
            ..Payments::default()
        };
        of_shares(lowest(), payments)
    };
    let june = DividendTerm::Lowest(SHARES, 6);
    // Five payments before: 450. Taken out before the payment, or on a day that is not known.
    gives(&lowest_in_june(Some(10), once(6, Some(5), "20")), june, &exact("430"));
    gives(&lowest_in_june(Some(10), once(6, None, "20")), june, &exact("430"));
    // After it, it takes less than what was paid in.
    gives(&lowest_in_june(Some(10), once(6, Some(20), "20")), june, &exact("450"));
    gives(&lowest_in_june(Some(10), once(6, Some(20), "70")), june, &exact("410"));
    gives(&lowest_in_june(Some(10), once(6, Some(10), "20")), june, &exact("450"));
    gives(&lowest_in_june(Some(1), once(6, Some(1), "20")), june, &exact("460"));
    gives(&lowest_in_june(Some(10), once(6, Some(20), "70")), DividendTerm::Lowest(SHARES, 7), &exact("410"));
}

#[test]
fn no_more_is_taken_out_than_there_is() {
    let withdrawn = |day, one: Once| {
        let payments = Payments {
            joined: Some(3),
            monthly: some("30"),
            day,
            withdrawn: vec![one],
            ..Payments::default()
        };
        of_shares(lowest(), payments)
    };
    let why = Refusal::PaidBackTooMuch;
    refuses(&withdrawn(None, once(2, None, "1")), PaymentsInput::Withdrawn, why.clone());
    refuses(&withdrawn(None, once(4, None, "61")), PaymentsInput::Withdrawn, why.clone());
    refuses(&withdrawn(Some(10), once(3, Some(9), "30")), PaymentsInput::Withdrawn, why);
    // On a day that is not known it was there to be taken.
    gives(&withdrawn(None, once(3, None, "30")), DividendTerm::Lowest(SHARES, 4), &Exact::zero());
}

#[test]
fn a_balance_that_is_known_takes_the_place_of_the_one_of_its_month_alone() {
    let payments = Payments {
        opening: some("100"),
        monthly: some("12"),
        corrected: vec![Corrected { month: 4, balance: number("500") }],
        ..Payments::default()
    };
    let outcome = of_shares(lowest(), payments.clone());
    // 100 × 12 + 12 × (0 + … + 11) = 1,992, and 500 in the place of 136.
    gives(&outcome, DividendTerm::SumOfMonths(SHARES), &exact("2356"));
    gives(&outcome, DividendTerm::Lowest(SHARES, 5), &exact("148"));
    refuses(
        &of_shares(Balance::Closing { amount: None }, payments),
        PaymentsInput::Corrected,
        Refusal::NotUsed,
    );
}

#[test]
fn months_before_the_first_that_is_known_are_nothing_and_it_says_so() {
    let known = |first: u8, last: u8, joined| Payments {
        joined,
        corrected: (first..=last).map(|month| Corrected { month, balance: number("120") }).collect(),
        ..Payments::default()
    };
    let outcome = of_shares(lowest(), known(3, 12, None));
    gives(&outcome, DividendTerm::SumOfMonths(SHARES), &exact("1200"));
    assert!(outcome.remarks.contains(&Remark::Rates(RatesRemark::NothingBeforeFirst(SHARES, 2))));
    // Later ones are asked for, and after the month of joining too.
    lacks(
        &of_shares(lowest(), known(3, 10, None)),
        &[InputPath::ClassMonth(0, 10), InputPath::ClassMonth(0, 11)],
    );
    lacks(&of_shares(lowest(), known(4, 12, Some(3))), &[InputPath::ClassMonth(0, 2)]);
}

#[test]
fn what_is_not_told_is_asked_for_and_what_cannot_be_is_refused() {
    let of = |payments| of_shares(lowest(), payments);
    let lacking = |input| [InputPath::ClassPayments(0, input, 0)];
    lacks(&of(Payments::default()), &lacking(PaymentsInput::Opening));
    lacks(&of(Payments { monthly: some("30"), ..Payments::default() }), &lacking(PaymentsInput::Opening));
    lacks(&of(Payments { joined: Some(3), ..Payments::default() }), &lacking(PaymentsInput::First));
    let refused = |payments, input, why| refuses(&of(payments), input, why);
    let yuran = || Payments { joined: Some(3), monthly: some("30"), ..Payments::default() };
    refused(Payments { joined: Some(13), ..yuran() }, PaymentsInput::Joined, Refusal::NoSuchMonth);
    refused(Payments { joined: Some(0), ..yuran() }, PaymentsInput::Joined, Refusal::NoSuchMonth);
    refused(Payments { opening: some("5"), ..yuran() }, PaymentsInput::Opening, Refusal::NotUsed);
    refused(Payments { monthly: some("-30"), ..yuran() }, PaymentsInput::Monthly, Refusal::Negative);
    let once_paid = Payments { opening: some("1"), first: some("5"), ..Payments::default() };
    refused(once_paid, PaymentsInput::First, Refusal::NotUsed);
    let added = |once| Payments { added: vec![once], ..yuran() };
    refused(added(once(14, None, "5")), PaymentsInput::Added, Refusal::NoSuchMonth);
    refused(added(once(4, Some(32), "5")), PaymentsInput::AddedDay, Refusal::NoSuchDay);
    refused(added(once(4, None, "-5")), PaymentsInput::Added, Refusal::Negative);
    let twice = vec![Corrected { month: 4, balance: number("5") }; 2];
    let second = InputPath::ClassPayments(0, PaymentsInput::Corrected, 1);
    let said_twice = of(Payments { corrected: twice, ..yuran() });
    assert_eq!(said_twice.problems, vec![Problem { at: second, why: Refusal::SaidTwice }]);
    let both = of_shares(Balance::Closing { amount: some("5") }, yuran());
    let why = Refusal::SaidTwice;
    assert_eq!(both.problems, vec![Problem { at: InputPath::ClassBalance(0), why }]);
}
