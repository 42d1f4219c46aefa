//! What holds for all scenarios: parts add up, more never pays less, nothing panics, what is shown reads back.

mod support;

use kalkulator_koperasi::domain::{
    AccountEntry, AccountTerm, AmountOverList, Appropriation, Balance, Basis, BasisPart, Capital,
    CapitalAmount, CapitalKind, CapitalTerm, Change, Contributions, Country, Date, DividendClass,
    DividendTerm, Dividends, EntryKind, Exact, Growth, ListedMember, MemberCapital, Money, MonthlyDue,
    Number, Outcome, PayRounding, Purpose, Refusal, RemainderRule, Remark, SavingsInterest, Scenario,
    Sharing, SplitLine, Start, Step, Term, TrustFunds, VERSION, YearResult,
};
use kalkulator_koperasi::evaluate;
use kalkulator_koperasi::i18n::number::{money, percent, style_of};
use kalkulator_koperasi::input::{Kind, NumberStyle, Typed, read};
use proptest::prelude::*;
use rust_decimal::Decimal;
use support::chance::{cases, currencies, few_cases, rules};
use support::{at, exact_total, figure, same, size, sum, top};

// Sharing.

/// Up to 15 digits and 2 decimals.
fn amount() -> impl Strategy<Value = Number> {
    prop_oneof![
        1 => Just(0_i64),
        3 => (0_i64..1_000_000).prop_map(|whole| whole * 100),
        3 => (0_i64..1_000_000_000_000_000).prop_map(|whole| whole * 100),
        3 => 0_i64..100_000_000_000_000_000,
    ]
    .prop_map(|hundredths| Number(Decimal::new(hundredths, 2).normalize()))
}

/// Percentages of up to 8 decimals that add up to at most 100.
fn percentages(count: usize) -> impl Strategy<Value = Vec<Number>> {
    const HUNDRED: i64 = 10_000_000_000;
    let fine = prop::collection::vec(0..=HUNDRED, count);
    let coarse = prop::collection::vec((0_i64..=20).prop_map(|five| five * 500_000_000), count);
    // The distances between sorted cuts never exceed the whole together.
    prop_oneof![fine, coarse].prop_map(|mut cuts| {
        cuts.sort_unstable();
        let mut before = 0;
        let mut distance = |cut: i64| {
            let distance = cut - before;
            before = cut;
            Number(Decimal::new(distance, 8).normalize())
        };
        cuts.into_iter().map(&mut distance).collect()
    })
}

/// A kind of basis with a member's part that is not above the whole.
fn basis_part(kinds: &'static [Basis]) -> impl Strategy<Value = BasisPart> {
    (prop::sample::select(kinds), amount(), 0_u32..=1_000).prop_map(|(of, Number(total), share)| {
        let member = (total * Decimal::new(share.into(), 3)).trunc_with_scale(2).normalize();
        BasisPart { of, member: Some(Number(member)), total: Some(Number(total)), non_members: None }
    })
}

fn fund() -> impl Strategy<Value = SplitLine> {
    prop::sample::select(Purpose::FUNDS.to_vec()).prop_map(|purpose| SplitLine::new(purpose, None))
}

fn pool() -> impl Strategy<Value = SplitLine> {
    let capital = (prop::collection::vec(basis_part(&Basis::CAPITAL), 1..=4), any::<bool>());
    let patronage = prop::collection::vec(basis_part(&Basis::PATRONAGE), 1..=2);
    prop_oneof![
        capital.prop_map(|(basis, count_voluntary)| SplitLine {
            basis,
            by: None,
            count_voluntary,
            ..SplitLine::new(Purpose::CapitalReturn, None)
        }),
        patronage.prop_map(|basis| SplitLine { basis, ..SplitLine::new(Purpose::PatronageRefund, None) }),
    ]
}

fn with_percentages(lines: Vec<SplitLine>) -> impl Strategy<Value = Vec<SplitLine>> {
    percentages(lines.len()).prop_map(move |percentages| {
        let give =
            |(line, percent): (&SplitLine, Number)| SplitLine { percent: Some(percent), ..line.clone() };
        lines.iter().zip(percentages).map(give).collect()
    })
}

/// Lines of one or two levels that never add up to more than the surplus.
fn split_lines() -> impl Strategy<Value = Vec<SplitLine>> {
    let below = prop::collection::vec(pool(), 1..4).prop_flat_map(with_percentages);
    let members = below.prop_map(|lines| SplitLine { lines, ..SplitLine::new(Purpose::Members, None) });
    let line = prop_oneof![3 => fund(), 3 => pool(), 1 => members];
    prop::collection::vec(line, 1..6).prop_flat_map(with_percentages)
}

fn countries() -> impl Strategy<Value = Country> {
    prop::sample::select(vec![Country::Indonesia, Country::Malaysia])
}

/// Scenarios that a co-op could have: nothing in them is to be refused.
fn valid() -> impl Strategy<Value = Scenario> {
    (countries(), amount(), rules(), split_lines()).prop_map(|(country, surplus, rounding, lines)| {
        let sharing = Sharing { surplus: Some(surplus), rounding, lines, ..Sharing::default() };
        Scenario { sharing: Some(sharing), ..Scenario::new(country, Date::known::<2025, 12, 31>()) }
    })
}

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
        let count = outcome.figures.iter().filter(|figure| figure.term().is_some_and(paid)).count();
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

// Anything at all.

/// Numbers as a scenario may hold them, sensible or not.
fn any_number() -> impl Strategy<Value = Number> {
    let digits = -999_999_999_999_999_i64..=999_999_999_999_999;
    let wide = (digits, 0_i64..100_000_000).prop_map(|(whole, decimals)| {
        let whole = Decimal::from(whole);
        let decimals = Decimal::new(decimals, 8);
        Number(if whole.is_sign_negative() { whole - decimals } else { whole + decimals }.normalize())
    });
    prop_oneof![3 => wide, 3 => amount(), 2 => (-10_i64..=110).prop_map(|small| Number(Decimal::from(small)))]
}

fn maybe() -> impl Strategy<Value = Option<Number>> {
    prop::option::weighted(0.8, any_number())
}

const BASES: [Basis; 10] = [
    Basis::MemberCapital,
    Basis::PrincipalContribution,
    Basis::MandatoryContribution,
    Basis::VoluntarySavings,
    Basis::Transactions,
    Basis::Purchases,
    Basis::Sales,
    Basis::LoanPrincipal,
    Basis::InterestPaid,
    Basis::InstalmentsPaid,
];

fn any_line() -> impl Strategy<Value = SplitLine> {
    let purposes: Vec<_> = [Purpose::Members, Purpose::CapitalReturn, Purpose::PatronageRefund]
        .into_iter()
        .chain(Purpose::FUNDS)
        .collect();
    let part =
        (prop::sample::select(BASES.to_vec()), maybe(), maybe(), prop::option::weighted(0.2, any_number()))
            .prop_map(|(of, member, total, non_members)| BasisPart { of, member, total, non_members });
    let fields = (
        prop::sample::select(purposes),
        maybe(),
        prop::option::weighted(0.2, any_number()),
        prop::collection::vec(part, 0..4),
        any::<bool>(),
    );
    let leaf = fields.prop_map(|(purpose, percent, amount, basis, count_voluntary)| SplitLine {
        amount,
        basis,
        count_voluntary,
        ..SplitLine::new(purpose, percent)
    });
    leaf.prop_recursive(3, 12, 3, |inner| {
        (inner.clone(), prop::collection::vec(inner, 0..3))
            .prop_map(|(line, lines)| SplitLine { lines, ..line })
    })
}

fn any_sharing() -> impl Strategy<Value = Sharing> {
    let surplus = prop_oneof![
        3 => maybe().prop_map(|surplus| (surplus, None, None)),
        1 => (maybe(), maybe()).prop_map(|(income, costs)| (None, income, costs)),
        1 => (maybe(), maybe(), maybe()),
    ];
    (surplus, rules(), prop::collection::vec(any_line(), 0..5)).prop_map(
        |((surplus, income, costs), rounding, lines)| Sharing { surplus, income, costs, rounding, lines },
    )
}

fn any_list() -> impl Strategy<Value = AmountOverList> {
    let member = ("[0-9A-Z]{0,3}", any_number(), prop::option::of(any_number()))
        .prop_map(|(number, weight, fraction)| ListedMember { number, weight, fraction });
    (maybe(), rules(), prop::collection::vec(member, 0..6))
        .prop_map(|(amount, rounding, members)| AmountOverList { amount, rounding, members })
}

fn any_scenario() -> impl Strategy<Value = Scenario> {
    let contributions = (any::<Option<u32>>(), any::<Option<u32>>(), maybe(), maybe()).prop_map(
        |(members, months, principal_each, mandatory_each)| Contributions {
            members,
            months,
            principal_each,
            mandatory_each,
        },
    );
    let day = (1900_u16..=2999, 1_u8..=12, 1_u8..=28)
        .prop_map(|(year, month, day)| Date::new(year, month, day).unwrap());
    (
        prop_oneof![9 => Just(VERSION), 1 => any::<u32>()],
        countries(),
        day,
        prop::option::weighted(0.9, any_sharing()),
        prop::option::of(contributions),
        prop::option::of(any_list()),
        prop::option::of(any_dividends()),
        prop::option::of(any_account()),
        prop::option::of(any_capital()),
        prop::option::of(any_interest()),
        prop::option::of(any_result()),
    )
        .prop_map(
            |(
                version,
                country,
                rule_date,
                sharing,
                contributions,
                allocation,
                dividends,
                appropriation,
                capital,
                savings_interest,
                result,
            )| {
                Scenario {
                    version,
                    country,
                    rule_date,
                    result,
                    sharing,
                    contributions,
                    allocation,
                    dividends,
                    appropriation,
                    capital,
                    savings_interest,
                    ..Scenario::new(country, rule_date)
                }
            },
        )
}

fn any_interest() -> impl Strategy<Value = SavingsInterest> {
    (maybe(), maybe(), maybe()).prop_map(|(month, balance, annual_rate)| SavingsInterest {
        month,
        balance,
        annual_rate,
    })
}

fn any_result() -> impl Strategy<Value = YearResult> {
    prop::collection::vec(maybe(), 11).prop_map(|numbers| {
        let mut numbers = numbers.into_iter();
        let mut next = || numbers.next().flatten();
        YearResult {
            surplus: next(),
            income: next(),
            income_parts: next().into_iter().collect(),
            costs: next(),
            before_tax: false,
            tax: next(),
            loss_brought_forward: next(),
            village_percent: next(),
            non_members: next(),
            unpaid: next(),
            reserve: next(),
            promised: next(),
            pool_promise: None,
        }
    })
}

fn any_day() -> impl Strategy<Value = Date> {
    (2020_u16..=2027, 1_u8..=12, 1_u8..=28)
        .prop_map(|(year, month, day)| Date::new(year, month, day).unwrap())
}

fn any_balance() -> impl Strategy<Value = Balance> {
    let months = || prop::collection::vec(any_number(), 0..14);
    let change = (any_day(), any_number()).prop_map(|(from, balance)| Change { from, balance });
    prop_oneof![
        maybe().prop_map(|amount| Balance::Closing { amount }),
        months().prop_map(|months| Balance::MonthlyMinimum { months }),
        months().prop_map(|months| Balance::MonthlyAverage { months }),
        (maybe(), months(), any::<bool>(), prop::option::of(0_u8..14)).prop_map(
            |(opening, paid, same, cut_off)| {
                let start = if same { Start::SameMonth } else { Start::NextMonth };
                Balance::Months { opening, paid, start, cut_off }
            }
        ),
        (any_day(), any_day(), maybe(), prop::collection::vec(change, 0..4), prop::option::of(any_day()))
            .prop_map(|(begins, ends, opening, changes, cut_off)| Balance::Daily {
                begins,
                ends,
                opening,
                changes,
                cut_off
            }),
    ]
}

fn any_dividends() -> impl Strategy<Value = Dividends> {
    let class = (prop::sample::select(CapitalKind::ALL.to_vec()), maybe(), maybe(), maybe(), any_balance())
        .prop_map(|(of, rate, approved_rate, advance_rate, balance)| DividendClass {
            of,
            rate,
            approved_rate,
            advance_rate,
            balance,
        });
    let rounding = prop::sample::select(PayRounding::ALL.to_vec());
    (prop::collection::vec(class, 0..4), rounding, maybe())
        .prop_map(|(classes, rounding, minimum_payout)| Dividends { classes, rounding, minimum_payout })
}

fn any_account() -> impl Strategy<Value = Appropriation> {
    let entry = (prop::sample::select(EntryKind::ALL.to_vec()), maybe(), maybe(), maybe(), maybe()).prop_map(
        |(of, amount, rate, approved_rate, base)| AccountEntry { of, amount, rate, approved_rate, base },
    );
    let amounts = prop::collection::vec(maybe(), 10);
    (amounts, any::<bool>(), prop::collection::vec(entry, 0..5)).prop_map(|(amounts, on_top, entries)| {
        let at = |place: usize| amounts[place];
        Appropriation {
            net_profit: at(0),
            operating_adjustments: at(1),
            loss_brought_forward: at(2),
            reserve_percent: at(3),
            education_percent: at(4),
            development_percent: at(5),
            trust_funds: if on_top { TrustFunds::OnTop } else { TrustFunds::WithinReserve },
            tax: at(6),
            zakat: at(7),
            entries,
            other_adjustments: at(8),
            accumulated_profit: at(9),
            payout: at(8),
            promised_rate: at(3),
        }
    })
}

fn any_capital() -> impl Strategy<Value = Capital> {
    use kalkulator_koperasi::domain::CapitalItem as Item;
    let item = (
        prop::sample::select(vec![
            Item::Principal,
            Item::Shares,
            Item::Grant,
            Item::Deposits,
            Item::Loans,
            Item::EntranceFee,
        ]),
        any_number(),
    )
        .prop_map(|(of, amount)| CapitalAmount { of, amount });
    let monthly = (any::<u32>(), any_number()).prop_map(|(months, amount)| MonthlyDue {
        months: Some(months),
        amount: Some(amount),
        from: None,
    });
    let amounts = prop::collection::vec(maybe(), 7);
    let member = (amounts, prop::collection::vec(monthly, 0..3), prop::option::of(0_u32..40)).prop_map(
        |(amounts, monthly, instalments)| MemberCapital {
            once_due: amounts[0],
            once_paid: amounts[1],
            monthly,
            monthly_paid: amounts[2],
            owed_to_member: amounts[3],
            owed_by_member: amounts[4],
            loss_borne: amounts[5],
            instalments,
            other_monthly: amounts[6],
            ..MemberCapital::default()
        },
    );
    let growth = (0_u8..13, any::<u32>(), any::<u32>(), any::<u32>(), maybe(), maybe(), maybe()).prop_map(
        |(years, members, joining, leaving, capital, once, monthly)| Growth {
            years,
            members: Some(members),
            capital,
            joining,
            leaving,
            once,
            monthly,
        },
    );
    (prop::collection::vec(item, 0..5), prop::option::of(member), prop::option::of(growth)).prop_map(
        |(items, member, growth)| Capital {
            items,
            assets: None,
            member,
            growth,
            members: None,
            movements: Vec::new(),
            founding: None,
        },
    )
}

/// Amounts in whole sen, up to a thousand million.
fn sen() -> impl Strategy<Value = Number> {
    (0_i64..100_000_000_000).prop_map(|sen| Number(Decimal::new(sen, 2)))
}

/// A whole account whose inputs are all there.
fn whole_account() -> impl Strategy<Value = Appropriation> {
    let percent = || (0_i64..1000).prop_map(|tenths| Some(Number(Decimal::new(tenths, 2))));
    let entry = (prop::sample::select(EntryKind::ALL.to_vec()), sen(), percent(), any::<bool>()).prop_map(
        |(of, amount, rate, fixed)| {
            let entry = AccountEntry { of, ..AccountEntry::default() };
            if fixed {
                AccountEntry { amount: Some(amount), ..entry }
            } else {
                AccountEntry { rate, base: Some(amount), ..entry }
            }
        },
    );
    let amounts = (sen(), any::<bool>(), sen(), sen(), sen(), sen());
    (amounts, percent(), percent(), percent(), prop::collection::vec(entry, 0..6)).prop_map(
        |((profit, loss, tax, zakat, brought, adjusted), reserve, education, development, entries)| {
            Appropriation {
                net_profit: Some(if loss { Number(-profit.0) } else { profit }),
                operating_adjustments: Some(adjusted),
                loss_brought_forward: None,
                reserve_percent: reserve,
                education_percent: education,
                development_percent: development,
                trust_funds: TrustFunds::OnTop,
                tax: Some(tax),
                zakat: Some(zakat),
                entries,
                other_adjustments: None,
                accumulated_profit: Some(brought),
                payout: None,
                promised_rate: None,
            }
        },
    )
}

fn only_dividends(dividends: Dividends) -> Scenario {
    Scenario { dividends: Some(dividends), ..support::malaysia() }
}

proptest! {
    #![proptest_config(cases())]

    #[test]
    fn the_lines_of_an_account_add_up_to_what_is_carried_forward(account in whole_account()) {
        let outcome = evaluate(&Scenario { appropriation: Some(account.clone()), ..support::malaysia() });
        prop_assert_eq!(&outcome.problems, &vec![]);
        let line = |term| figure(&outcome, Term::Account(term)).unwrap_or_else(Exact::zero);
        let given = |number: Option<Number>| number.map_or_else(Exact::zero, |number| Exact::decimal(number.0));
        let entries = sum(&outcome, |term| matches!(term, Term::Account(AccountTerm::Amount(_))));
        let all = [
            given(account.net_profit),
            given(account.operating_adjustments),
            given(account.accumulated_profit),
        ];
        let out = [line(AccountTerm::Statutory), given(account.tax), given(account.zakat), entries];
        let left = all.into_iter().sum::<Exact>().minus(&out.into_iter().sum());
        prop_assert!(same(&left, &line(AccountTerm::CarriedForward)));
        let parts = sum(&outcome, |term| matches!(term, Term::Account(AccountTerm::StatutoryPart(_))));
        prop_assert!(same(&parts, &line(AccountTerm::Statutory)));
        // Every line can be booked: nothing has parts of a sen.
        let booked = |step: &&Step| step.term() != Some(Term::Account(AccountTerm::RequiredProfit));
        for step in outcome.figures.iter().filter(|step| step.unit().money == 1).filter(booked) {
            let sen = step.value().times(&Exact::whole(100));
            prop_assert!(same(&sen, &sen.floor()), "{:?}", step.term());
        }
    }

    #[test]
    fn more_savings_never_earn_less_and_the_total_is_half_a_unit_off_at_most(
        rate in 0_i64..100_000, months in prop::collection::vec(sen(), 12), more in sen(), month in 0_usize..12,
        rounding in prop::sample::select(PayRounding::ALL.to_vec()),
    ) {
        let of = |months: Vec<Number>| {
            let class = DividendClass {
                rate: Some(Number(Decimal::new(rate, 3))),
                balance: Balance::MonthlyMinimum { months },
                ..DividendClass::default()
            };
            evaluate(&only_dividends(Dividends { classes: vec![class], rounding, minimum_payout: None }))
        };
        let total = |outcome: &Outcome| figure(outcome, Term::Dividend(DividendTerm::Total)).unwrap();
        let before = of(months.clone());
        let mut richer = months;
        richer[month] = Number(richer[month].0 + more.0);
        prop_assert!(total(&of(richer)).compare(&total(&before)).is_ge());
        let exact = sum(&before, |term| matches!(term, Term::Dividend(DividendTerm::Part(_))));
        let off = size(&total(&before).minus(&exact)).times(&Exact::whole(1000));
        let most = match rounding { PayRounding::Nearest => 5, PayRounding::Down => 10, PayRounding::CashFiveSen => 25 };
        prop_assert!(off.compare(&Exact::whole(most)).is_le());
        let paid = sum(&before, |term| matches!(term, Term::Dividend(DividendTerm::Paid(_))));
        prop_assert!(paid.is_zero() || same(&paid, &total(&before)));
    }

    #[test]
    fn nobody_who_stays_gains_or_loses_by_those_who_leave(
        members in 1_u32..1000, joining in 0_u32..50, leaving in 0_u32..50, begin in sen(), once in sen(), monthly in sen(),
    ) {
        let growth = Growth {
            years: 10,
            members: Some(members),
            joining,
            leaving,
            capital: Some(begin),
            once: Some(once),
            monthly: Some(monthly),
        };
        let capital = Capital { growth: Some(growth), ..Capital::default() };
        let outcome = evaluate(&Scenario { capital: Some(capital), ..support::malaysia() });
        prop_assert_eq!(&outcome.problems, &vec![]);
        let at = |term| figure(&outcome, Term::Capital(term));
        let mut count = i128::from(members);
        for year in 1..=10 {
            count += i128::from(joining);
            let left = (count - i128::from(leaving)).max(0);
            if let (Some(before), Some(end)) = (at(CapitalTerm::BeforeLeaving(year)), at(CapitalTerm::YearEnd(year))) {
                prop_assert!(same(&before.times(&Exact::whole(left)), &end.times(&Exact::whole(count))));
            }
            count = left;
        }
    }

    #[test]
    fn a_balance_that_never_changes_is_its_own_average(amount in sen()) {
        let same_all_year = [
            Balance::Closing { amount: Some(amount) },
            Balance::MonthlyMinimum { months: vec![amount; 12] },
            Balance::MonthlyAverage { months: vec![amount; 12] },
            Balance::Months { opening: Some(amount), paid: Vec::new(), start: Start::NextMonth, cut_off: None },
            Balance::Daily {
                begins: Date::new(2024, 1, 1).unwrap(),
                ends: Date::new(2024, 12, 31).unwrap(),
                opening: Some(amount),
                changes: vec![Change { from: Date::new(2024, 3, 1).unwrap(), balance: amount }],
                cut_off: None,
            },
        ];
        for balance in same_all_year {
            let class = DividendClass { rate: Some(Number(Decimal::from(10))), balance, ..DividendClass::default() };
            let outcome = evaluate(&only_dividends(Dividends { classes: vec![class], ..Dividends::default() }));
            let part = sum(&outcome, |term| matches!(term, Term::Dividend(DividendTerm::Part(_))));
            prop_assert!(same(&part.times(&Exact::whole(10)), &Exact::decimal(amount.0)));
        }
    }
}

proptest! {
    #![proptest_config(cases())]

    #[test]
    fn no_scenario_makes_the_calculator_fail(scenario in any_scenario()) {
        let outcome = evaluate(&scenario);
        if outcome.problems.is_empty() {
            prop_assert!(!outcome.figures.is_empty() || !outcome.missing.is_empty());
        } else {
            prop_assert!(outcome.figures.is_empty() && outcome.remarks.is_empty() && outcome.missing.is_empty());
        }
        for problem in &outcome.problems {
            prop_assert!(!matches!(problem.why, Refusal::Math(_)), "{problem:?}");
        }
        prop_assert_eq!(evaluate(&scenario), outcome, "the same again");
    }

    #[test]
    fn a_scenario_comes_back_from_json_unchanged(scenario in any_scenario()) {
        let text = serde_json::to_string(&scenario).unwrap();
        let back: Scenario = serde_json::from_str(&text).unwrap();
        prop_assert_eq!(&back, &scenario);
        prop_assert_eq!(evaluate(&back), evaluate(&scenario));
        prop_assert_eq!(serde_json::to_string(&back).unwrap(), text);
    }

    #[test]
    fn a_valid_scenario_comes_back_from_json_unchanged(scenario in valid()) {
        let text = serde_json::to_string(&scenario).unwrap();
        prop_assert_eq!(serde_json::from_str::<Scenario>(&text).unwrap(), scenario);
    }
}

/// What is missing to RM 10^15 in sen for the 40 largest primes below it: no two share a factor.
const BELOW: [i64; 40] = [
    3, 23, 39, 57, 81, 177, 239, 261, 273, 413, 423, 491, 497, 543, 671, 731, 749, 903, 1037, 1079, 1089,
    1151, 1163, 1191, 1193, 1203, 1283, 1287, 1383, 1413, 1437, 1497, 1527, 1533, 1563, 1607, 1611, 1631,
    1637, 1677,
];

/// Pools that are each shared by one of the largest amounts there are.
fn many_pools(totals: &[i64], rounding: RemainderRule) -> Scenario {
    let hundredths = |number: i64| Some(Number(Decimal::new(number, 2).normalize()));
    let line = |total: &i64| {
        let part = support::part(Basis::Transactions, hundredths(total / 3), hundredths(*total));
        let percent = Some(Number(Decimal::new(100_000_001, 8)));
        SplitLine { basis: vec![part], ..SplitLine::new(Purpose::PatronageRefund, percent) }
    };
    let lines = totals.iter().map(line).collect();
    let surplus = hundredths(99_999_999_999_999_999);
    let sharing = Sharing { surplus, rounding, lines, ..Sharing::default() };
    Scenario { sharing: Some(sharing), ..support::indonesia() }
}

fn prime_totals(count: usize) -> Vec<i64> {
    BELOW.iter().take(count).map(|below| 100_000_000_000_000_000 - below).collect()
}

#[test]
fn six_pools_of_the_largest_amounts_are_calculated() {
    for rule in RemainderRule::ALL {
        let outcome = evaluate(&many_pools(&prime_totals(6), rule));
        assert_eq!(outcome.problems, [], "{rule:?}");
        assert!(figure(&outcome, Term::MemberTotal).is_some(), "{rule:?}");
    }
}

#[test]
fn as_many_pools_as_may_be_entered_are_calculated() {
    for count in 1..=12 {
        for rule in RemainderRule::ALL {
            let outcome = evaluate(&many_pools(&prime_totals(count), rule));
            assert!(outcome.problems.is_empty(), "{count} pools by {rule:?}: {:?}", outcome.problems);
        }
    }
}

#[test]
fn more_pools_than_can_always_be_added_are_refused_by_name() {
    let totals = vec![1_000; 13];
    let problems = evaluate(&many_pools(&totals, RemainderRule::LargestRemainder)).problems;
    assert!(problems.iter().any(|problem| problem.why == Refusal::TooMany), "{problems:?}");
}

proptest! {
    #![proptest_config(few_cases())]

    #[test]
    fn no_number_of_pools_makes_the_calculator_panic(
        totals in prop::collection::vec(1_i64..100_000_000_000_000_000, 1..=40), rule in rules()
    ) {
        let outcome = evaluate(&many_pools(&totals, rule));
        prop_assert_eq!(outcome.figures.is_empty(), !outcome.problems.is_empty());
    }
}

/// Social fund 95 %, the rest of Rp 1,001 left open: Rp 50.05.
fn open_split(rounding: RemainderRule, purpose: Purpose) -> Outcome {
    let line = SplitLine::new(purpose, support::some("95"));
    let sharing = Sharing { rounding, ..support::sharing("1001", vec![line]) };
    evaluate(&Scenario { sharing: Some(sharing), ..support::indonesia() })
}

#[test]
fn what_a_split_leaves_open_is_not_given_to_the_fund_of_the_rest() {
    for (rule, purpose) in [
        (RemainderRule::FloorRestToReserve, Purpose::Reserve),
        (RemainderRule::FloorHundredRestToSocial, Purpose::Social),
    ] {
        let outcome = open_split(rule, purpose);
        let paid = at(&outcome, top(0), Term::Paid).unwrap();
        let open = figure(&outcome, Term::Unallocated).unwrap();
        assert_eq!(open.fraction(), "1001/20");
        // The line's own 950.95, its rounding given back; of the open 50.05 less than one rupiah.
        let over = paid.plus(&open).minus(&Exact::whole(1_001));
        assert!(
            over.compare(&Exact::whole(1)).is_lt(),
            "{rule:?}: {} paid, {} open",
            paid.fraction(),
            open.fraction()
        );
    }
}

// What is shown reads back.

proptest! {
    #![proptest_config(cases())]

    #[test]
    fn an_amount_reads_back_as_it_is_written(
        hundredths in prop_oneof![-1_000_000_i64..1_000_000, -99_999_999_999_999_999_i64..=99_999_999_999_999_999],
        whole in any::<bool>(),
        currency in currencies(),
    ) {
        let hundredths = if whole { hundredths / 100 * 100 } else { hundredths };
        let amount = Decimal::new(hundredths, 2);
        let text = money(amount, currency);
        prop_assert_eq!(read(&text, Kind::Money(currency), style_of(currency)), Typed::Value(amount), "{}", text);
    }

    #[test]
    fn a_percentage_reads_back_as_it_is_written(
        millionths in prop_oneof![(0_i64..=10_000).prop_map(|basis_point| basis_point * 10_000), 0_i64..=100_000_000],
        style in prop::sample::select(vec![NumberStyle::Indonesian, NumberStyle::Malay, NumberStyle::English]),
    ) {
        let value = Decimal::new(millionths, 6);
        let text = percent(value, style);
        prop_assert_eq!(read(&text, Kind::Percent, style), Typed::Value(value), "{}", text);
    }
}

#[test]
fn what_the_second_level_leaves_open_is_shown() {
    let half = |percent| SplitLine::new(Purpose::PatronageRefund, support::some(percent));
    let members = SplitLine {
        lines: vec![half("40"), half("50")],
        ..SplitLine::new(Purpose::Members, support::some("100"))
    };
    let sharing = support::sharing("1000000", vec![members]);
    let outcome = evaluate(&Scenario { sharing: Some(sharing), ..support::indonesia() });
    let open = outcome.figures.iter().find(|figure| matches!(figure.term(), Some(Term::UnallocatedIn(_))));
    assert!(same(open.unwrap().value(), &Exact::whole(100_000)));
    assert!(outcome.remarks.contains(&Remark::Unallocated));
}
