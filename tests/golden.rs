//! Published worked examples: what the calculators give is what the sources print, or what they should.

mod support;

use kalkulator_koperasi::domain::{
    AmountOverList, Basis, BasisPart, Contributions, Exact, FinanceTerm, Financing, FinancingKind, LineAt,
    ListedMember, Outcome, PayRounding, Place, Problem, Purpose, Refusal, RemainderRule, Remark,
    SavingsInterest, SavingsTerm, Scenario, Sharing, SplitLine, Term, YearResult,
};
use kalkulator_koperasi::evaluate;
use serde::Deserialize;
use serde_json::{Map, Value};
use support::{at, exact, exact_total, figure, indonesia, number, part, same, some, sub, top};

#[derive(Deserialize)]
struct Case {
    id: String,
    kind: String,
    inputs: Value,
    expected: Map<String, Value>,
    check: Check,
    published_wrong: bool,
    right_value: Option<Map<String, Value>>,
}

#[derive(Deserialize)]
struct Check {
    recomputed: Map<String, Value>,
    recomputed_like_for_like: Option<Map<String, Value>>,
}

/// Checks a case and returns the scenarios it was checked with.
type Checker = fn(&Case) -> Vec<Scenario>;

const CHECKS: [(&str, Checker); 12] = [
    ("member_shu", member_shu),
    ("allocation", allocation),
    ("allocation_policy", allocation_policy),
    ("rounding", rounding),
    ("membership_fraction", membership_fraction),
    ("validation", validation),
    ("deficit", deficit),
    ("shu_statement", shu_statement),
    ("capital", capital),
    ("tax_savings_interest", tax_savings_interest),
    ("loan_flat", loan),
    ("loan_declining", loan),
];

fn cases() -> Vec<Case> {
    let cases: Vec<Case> = serde_json::from_str(include_str!("golden/indonesia.json")).unwrap();
    assert!(cases.len() >= 34, "only {} cases", cases.len());
    cases
}

fn checker(kind: &str) -> Option<Checker> {
    CHECKS.iter().find(|(name, _)| *name == kind).map(|(_, check)| *check)
}

/// Checks every case of a kind; `at_least` keeps an emptied file from passing.
fn run(kind: &str, at_least: usize) {
    let check = checker(kind).expect(kind);
    let cases: Vec<_> = cases().into_iter().filter(|case| case.kind == kind).collect();
    assert!(cases.len() >= at_least, "{} cases of {kind}", cases.len());
    for case in &cases {
        assert!(!check(case).is_empty(), "{} checks nothing", case.id);
    }
}

#[test]
fn a_member_gets_what_the_example_says() {
    run("member_shu", 13);
}

#[test]
fn a_surplus_is_split_as_the_example_says() {
    run("allocation", 5);
}

#[test]
fn a_split_above_one_hundred_is_refused_with_its_excess() {
    run("allocation_policy", 1);
}

#[test]
fn what_rounding_leaves_goes_where_the_example_says() {
    run("rounding", 3);
}

#[test]
fn a_member_of_half_a_year_counts_half() {
    run("membership_fraction", 1);
}

#[test]
fn only_a_split_of_exactly_one_hundred_is_accepted() {
    run("validation", 1);
}

#[test]
fn a_loss_is_negative_and_shared_with_nobody() {
    run("deficit", 1);
}

#[test]
fn the_income_lines_of_a_real_statement_add_up() {
    run("shu_statement", 1);
}

fn shu_statement(case: &Case) -> Vec<Scenario> {
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

#[test]
fn tax_on_interest_is_on_the_whole_above_the_limit_and_nothing_up_to_it() {
    run("tax_savings_interest", 4);
    // Exactly at the limit it is still free.
    for (month, net) in [("240000", "240000"), ("240000.01", "216000.009")] {
        let outcome = evaluate(&interest_of(month));
        assert!(same(&figure(&outcome, Term::Savings(SavingsTerm::Net)).unwrap(), &exact(net)), "{month}");
    }
}

fn interest_of(month: &str) -> Scenario {
    Scenario {
        savings_interest: Some(SavingsInterest { balance: None, annual_rate: None, month: some(month) }),
        ..indonesia()
    }
}

fn tax_savings_interest(case: &Case) -> Vec<Scenario> {
    let scenario = interest_of(&case.inputs["bunga_bulan"].to_string());
    let outcome = evaluate(&scenario);
    for (term, name) in [(SavingsTerm::Tax, "pph_final"), (SavingsTerm::Net, "net")] {
        let right = exact(&case.check.recomputed[name].to_string());
        assert!(same(&figure(&outcome, Term::Savings(term)).unwrap(), &right), "{} {name}", case.id);
    }
    vec![scenario]
}

#[test]
fn every_case_is_tested() {
    let cases = cases();
    for case in &cases {
        assert!(checker(&case.kind).is_some(), "{} ({}) is not tested", case.id, case.kind);
    }
    for (place, case) in cases.iter().enumerate() {
        assert!(cases.iter().skip(place + 1).all(|other| other.id != case.id), "{} twice", case.id);
    }
}

#[test]
fn every_scenario_comes_back_from_json_unchanged() {
    let mut kept = Vec::new();
    for case in cases() {
        let scenarios = checker(&case.kind).map(|check| check(&case)).unwrap_or_default();
        for scenario in &scenarios {
            let text = serde_json::to_string(scenario).unwrap();
            let back: Scenario = serde_json::from_str(&text).unwrap();
            assert_eq!(back, *scenario, "{}", case.id);
            assert_eq!(serde_json::to_string(&back).unwrap(), text, "{}", case.id);
        }
        kept.push((case.id, scenarios));
    }
    let count = kept.iter().map(|(_, scenarios)| scenarios.len()).sum::<usize>();
    assert!(count >= 30, "only {count} scenarios");
    support::kept("indonesia.json", kept);
}

// Numbers as the file prints them.

fn text(value: &Value) -> String {
    match value {
        Value::Number(number) => number.to_string(),
        Value::String(text) => text.clone(),
        other => panic!("not a number: {other}"),
    }
}

fn decimals(printed: &str) -> u32 {
    printed.split_once('.').map_or(0, |(_, decimals)| u32::try_from(decimals.len()).unwrap())
}

fn scaled(value: &Exact, places: u32) -> Exact {
    value.times(&Exact::whole(10_i128.pow(places)))
}

/// The recomputed figures: whole numbers are exact, others rounded half up at six decimals.
fn is_recomputed(found: &Exact, printed: &Value) -> bool {
    let printed = text(printed);
    if decimals(&printed) == 0 {
        return same(found, &exact(&printed));
    }
    scaled(found, 6).half_up().compare(&scaled(&exact(&printed), 6)).is_eq()
}

/// The published figures: whole numbers are exact, others cut where the print ends.
fn is_published(found: &Exact, printed: &Value) -> bool {
    let printed = text(printed);
    let places = decimals(&printed);
    match places {
        0 => same(found, &exact(&printed)),
        _ => scaled(found, places).floor().compare(&scaled(&exact(&printed), places)).is_eq(),
    }
}

// Scenarios from the data of a case.

/// A scenario and where each name of the case stands in it.
struct Built {
    scenario: Scenario,
    places: Vec<(String, LineAt)>,
}

impl Built {
    fn place(&self, name: &str) -> Option<LineAt> {
        self.places.iter().find(|(known, _)| known == name).map(|(_, place)| *place)
    }
}

fn entries<'a>(value: &'a Value, name: &str) -> Vec<(&'a String, &'a Value)> {
    value.get(name).and_then(Value::as_object).into_iter().flatten().collect()
}

fn names(value: &Value) -> Vec<&str> {
    match value {
        Value::Array(names) => names.iter().map(|name| name.as_str().unwrap()).collect(),
        name => vec![name.as_str().unwrap()],
    }
}

fn basis(name: &str) -> Basis {
    match name {
        "simpanan" => Basis::MemberCapital,
        "simpanan_pokok" => Basis::PrincipalContribution,
        "simpanan_wajib" => Basis::MandatoryContribution,
        "simpanan_sukarela" => Basis::VoluntarySavings,
        "pembelian" | "penjualan" => Basis::Purchases,
        "pinjaman" | "piutang_anggota" => Basis::LoanPrincipal,
        "transaksi" => Basis::Transactions,
        interest if interest.contains("bunga") => Basis::InterestPaid,
        other => panic!("no basis for {other}"),
    }
}

fn is_capital(name: &str) -> bool {
    matches!(name, "jasa_modal" | "jasa_simpanan")
}

fn purpose(name: &str) -> Purpose {
    const FUNDS: [(&str, Purpose); 11] = [
        ("cadangan", Purpose::Reserve),
        ("pengurus", Purpose::Board),
        ("pengawas", Purpose::Supervisors),
        ("pengelola", Purpose::Management),
        ("pendidikan", Purpose::Education),
        ("karyawan", Purpose::Employees),
        ("sosial", Purpose::Social),
        ("daerah_kerja", Purpose::WorkArea),
        ("pengembangan", Purpose::Development),
        ("lingkungan", Purpose::Environment),
        ("lain", Purpose::Other),
    ];
    if is_capital(name) {
        return Purpose::CapitalReturn;
    }
    if name == "anggota" {
        return Purpose::Members;
    }
    match FUNDS.iter().find(|(word, _)| name.contains(word)) {
        Some((_, fund)) => *fund,
        None if name.starts_with("jasa_") => Purpose::PatronageRefund,
        None => panic!("no purpose for {name}"),
    }
}

/// One amount of a kind of basis: all names of that kind on one side added up.
fn amount_of(of: Basis, named: &[&str], amounts: &Value) -> String {
    let mut sum = Exact::zero();
    for name in named.iter().filter(|name| basis(name) == of) {
        sum = sum.plus(&exact(&text(amounts.get(name).unwrap_or_else(|| panic!("no amount for {name}")))));
    }
    let (sum, whole) = sum.cut(2).unwrap();
    assert!(whole);
    sum.to_string()
}

/// The parts of a basis; what only one side lists is zero on the other.
fn basis_parts(member: &[&str], total: &[&str], inputs: &Value) -> Vec<BasisPart> {
    let mut kinds: Vec<Basis> = Vec::new();
    for name in total.iter().chain(member) {
        if !kinds.contains(&basis(name)) {
            kinds.push(basis(name));
        }
    }
    let amounts = |of, named: &[&str], side| some(&amount_of(of, named, &inputs[side]));
    let one = |of| part(of, amounts(of, member, "member"), amounts(of, total, "totals"));
    kinds.into_iter().map(one).collect()
}

fn split_line(name: &str, percent: &Value, inputs: &Value) -> SplitLine {
    let mut made = SplitLine::new(purpose(name), some(&text(percent)));
    let bases = inputs.get("bases").and_then(Value::as_array);
    let mut bases = bases.into_iter().flatten();
    if let Some(base) = bases.find(|base| base["pct"] == name) {
        assert_eq!(base["component"], name, "a component is named after its percentage");
        made.basis = basis_parts(&names(&base["member_basis"]), &names(&base["total_basis"]), inputs);
        made.count_voluntary = made.basis.iter().any(|part| part.of == Basis::VoluntarySavings);
        let pool = matches!(made.purpose, Purpose::CapitalReturn | Purpose::PatronageRefund);
        assert!(pool, "{name} has a basis but is a fund");
    }
    made
}

/// The scenario of a case: income and costs where it has them, else the surplus; then the split.
fn build(inputs: &Value) -> Built {
    let mut places = Vec::new();
    let mut lines = Vec::new();
    for (place, (name, percent)) in entries(inputs, "split_pct").into_iter().enumerate() {
        let mut made = split_line(name, percent, inputs);
        places.push((name.clone(), top(place)));
        if name == "anggota" {
            for (below, (name, percent)) in entries(inputs, "anggota_sub_pct").into_iter().enumerate() {
                places.push((name.clone(), sub(place, below)));
                made.lines.push(split_line(name, percent, inputs));
            }
        }
        lines.push(made);
    }
    assert!(!lines.is_empty());
    let given = |name: &str| inputs.get(name).map(|value| number(&text(value)));
    let income = given("pendapatan");
    let costs = given("biaya").or_else(|| given("beban"));
    let surplus = if income.is_some() { None } else { given("shu") };
    let sharing = Sharing { surplus, income, costs, lines, ..Sharing::default() };
    Built { scenario: Scenario { sharing: Some(sharing), ..indonesia() }, places }
}

fn sharing_of(scenario: &mut Scenario) -> &mut Sharing {
    scenario.sharing.as_mut().unwrap()
}

fn complete(scenario: &Scenario, id: &str) -> Outcome {
    let outcome = evaluate(scenario);
    assert_eq!(outcome.problems, [], "{id}");
    assert_eq!(outcome.missing, [], "{id}");
    outcome
}

// One member's part.

/// The figure that a name of the case stands for, before rounding.
fn member_figure(name: &str, built: &Built, outcome: &Outcome) -> Exact {
    let found = match name {
        "total" => exact_total(outcome),
        "shu_koperasi" => figure(outcome, Term::Surplus),
        _ => match name.strip_prefix("pool_") {
            Some(pool) => built.place(pool).and_then(|place| at(outcome, place, Term::Amount)),
            None => built.place(name).and_then(|place| at(outcome, place, Term::MemberPart)),
        },
    };
    found.unwrap_or_else(|| panic!("no figure for {name}"))
}

/// What is paid for a name of the case.
fn paid_figure(name: &str, built: &Built, outcome: &Outcome) -> Exact {
    let paid = match name {
        "total" => figure(outcome, Term::MemberTotal),
        _ => built.place(name).and_then(|place| at(outcome, place, Term::MemberPaid)),
    };
    paid.unwrap_or_else(|| member_figure(name, built, outcome))
}

fn member_shu(case: &Case) -> Vec<Scenario> {
    let mut built = build(&case.inputs);
    let mut scenarios = Vec::new();
    check_member(case, &built, &case.check.recomputed);
    scenarios.push(built.scenario.clone());
    if let Some(like_for_like) = &case.check.recomputed_like_for_like {
        let outcome = evaluate(&built.scenario);
        let mismatch = |remark: &Remark| matches!(remark, Remark::BasisMismatch(_, Basis::VoluntarySavings));
        assert!(outcome.remarks.iter().any(mismatch), "{}", case.id);
        for line in &mut sharing_of(&mut built.scenario).lines {
            line.count_voluntary = false;
        }
        let outcome = complete(&built.scenario, &case.id);
        assert!(
            !outcome.remarks.iter().any(|remark| matches!(remark, Remark::BasisMismatch(..))),
            "{}",
            case.id
        );
        assert!(
            outcome.remarks.iter().any(|remark| matches!(remark, Remark::VoluntaryLeftOut(_))),
            "{}",
            case.id
        );
        for (name, value) in like_for_like {
            let found = member_figure(name, &built, &outcome);
            assert!(is_recomputed(&found, value), "{} {name}: {} is not {value}", case.id, found.fraction());
        }
        scenarios.push(built.scenario);
    }
    scenarios.extend(pools_in_rupiah(case));
    scenarios.extend(two_level(case));
    scenarios
}

fn check_member(case: &Case, built: &Built, recomputed: &Map<String, Value>) {
    let id = &case.id;
    let outcome = complete(&built.scenario, id);
    let mut checked = 0;
    for (name, value) in recomputed {
        let found = member_figure(name, built, &outcome);
        assert!(is_recomputed(&found, value), "{id} {name}: {} is not {value}", found.fraction());
        checked += 1;
    }
    assert!(checked > 0, "{id}");
    if case.published_wrong {
        check_published_wrong(case, built, &outcome);
    } else {
        for (name, value) in &case.expected {
            let found = member_figure(name, built, &outcome);
            assert!(is_published(&found, value), "{id} {name}: {} is not {value}", found.fraction());
        }
    }
    let total = exact_total(&outcome).unwrap();
    let paid = figure(&outcome, Term::MemberTotal).unwrap();
    assert!(same(&paid, &total.floor()), "{id}: pays {}", paid.fraction());
    if let Some(surplus) = case.inputs.get("shu") {
        assert!(same(&figure(&outcome, Term::Surplus).unwrap(), &exact(&text(surplus))), "{id}");
    }
}

fn check_published_wrong(case: &Case, built: &Built, outcome: &Outcome) {
    let id = &case.id;
    let right = case.right_value.as_ref().unwrap();
    for (name, value) in right {
        let found = member_figure(name, built, outcome);
        assert!(is_recomputed(&found, value), "{id} {name}: {} is not {value}", found.fraction());
    }
    let mut wrong = 0;
    for (name, value) in &case.expected {
        let paid = paid_figure(name, built, outcome);
        if right.contains_key(name) {
            assert!(!same(&paid, &exact(&text(value))), "{id} {name}: pays the wrong {value}");
            wrong += 1;
        } else {
            assert!(same(&paid, &exact(&text(value))), "{id} {name}");
        }
    }
    assert!(wrong > 0, "{id}: nothing wrong is named");
}

/// A split that the source gives in rupiah gives the same as in percent.
fn pools_in_rupiah(case: &Case) -> Option<Scenario> {
    case.inputs.get("pools_rupiah")?;
    let mut built = build(&case.inputs);
    for (name, amount) in entries(&case.inputs, "pools_rupiah") {
        let place = built.place(name).unwrap();
        let line = &mut sharing_of(&mut built.scenario).lines[usize::from(place.top)];
        (line.percent, line.amount) = (None, some(&text(amount)));
    }
    check_member(case, &built, &case.check.recomputed);
    Some(built.scenario)
}

/// A split written in two levels gives the same as the one multiplied out.
fn two_level(case: &Case) -> Option<Scenario> {
    let levels = case.inputs.get("two_level")?;
    let mut built = build(&case.inputs);
    let mut members = SplitLine::new(Purpose::Members, some(&text(&levels["anggota_pct"])));
    let mut places = Vec::new();
    let mut lines = Vec::new();
    for (name, place) in &built.places {
        let mut made = sharing_of(&mut built.scenario).lines[usize::from(place.top)].clone();
        if let Some(percent) = levels.get(format!("{name}_sub_pct")) {
            made.percent = some(&text(percent));
            places.push((name.clone(), sub(0, members.lines.len())));
            members.lines.push(made);
        } else {
            places.push((name.clone(), top(lines.len() + 1)));
            lines.push(made);
        }
    }
    lines.insert(0, members);
    assert!(places.iter().any(|(_, place)| place.sub.is_some()), "{}", case.id);
    built.places = places;
    sharing_of(&mut built.scenario).lines = lines;
    check_member(case, &built, &case.check.recomputed);
    Some(built.scenario)
}

// Splits without a member.

/// Names of one case that are not about the split; its members are checked apart.
const ABOUT_MEMBERS: [&str; 5] = [
    "per_member_jasa_modal_exact",
    "per_member_rounded",
    "sum_of_rounded",
    "jasa_pinjaman_members_exact",
    "jasa_pinjaman_largest_remainder",
];

fn allocation(case: &Case) -> Vec<Scenario> {
    let id = &case.id;
    assert!(!case.published_wrong, "{id}");
    let mut built = build(&case.inputs);
    add_totals(&mut built, &case.inputs);
    let outcome = evaluate(&built.scenario);
    assert_eq!(outcome.problems, [], "{id}");
    for (name, value) in &case.expected {
        let found = split_figure(name, &built, &outcome);
        assert!(is_published(&found, value), "{id} {name}: {} is not {value}", found.fraction());
    }
    for (name, value) in
        case.check.recomputed.iter().filter(|(name, _)| !ABOUT_MEMBERS.contains(&name.as_str()))
    {
        let found = split_figure(name, &built, &outcome);
        assert!(is_recomputed(&found, value), "{id} {name}: {} is not {value}", found.fraction());
    }
    let used = split_figure("sum_pct", &built, &outcome);
    let open = outcome.remarks.contains(&Remark::Unallocated);
    assert_eq!(open, !same(&used, &Exact::whole(100)), "{id}");
    assert_eq!(figure(&outcome, Term::Unallocated).is_some(), open, "{id}");
    if id == "ID-033" {
        assert!(open && same(&used, &Exact::whole(75)));
        assert!(same(&figure(&outcome, Term::Unallocated).unwrap(), &Exact::whole(7_500_000)));
    }
    let mut scenarios = vec![built.scenario];
    if case.inputs.get("members").is_some() {
        scenarios.extend(seven_members(case));
    }
    scenarios
}

/// Gives the pools the totals of the case, without a member.
fn add_totals(built: &mut Built, inputs: &Value) {
    for (name, total) in entries(inputs, "totals") {
        let of = basis(name);
        let wanted =
            if Basis::CAPITAL.contains(&of) { Purpose::CapitalReturn } else { Purpose::PatronageRefund };
        let lines = &mut sharing_of(&mut built.scenario).lines;
        let line = lines.iter_mut().find(|line| line.purpose == wanted).unwrap();
        line.basis.push(part(of, None, some(&text(total))));
        line.count_voluntary |= of == Basis::VoluntarySavings;
    }
}

fn split_figure(name: &str, built: &Built, outcome: &Outcome) -> Exact {
    let amount = |place: &LineAt| at(outcome, *place, Term::Amount);
    let lines = &built.scenario.sharing.as_ref().unwrap().lines;
    let pool = |purpose| lines.iter().position(|line| line.purpose == purpose).map(top);
    let capital = || pool(Purpose::CapitalReturn);
    let hundred = Exact::whole(100);
    let first_level = || {
        let tops = built.places.iter().filter(|(_, place)| place.sub.is_none());
        tops.fold(Exact::zero(), |sum, (_, place)| sum.plus(&amount(place).unwrap()))
    };
    let found = match name {
        "sum_level1" => Some(first_level()),
        "sum_pct" => {
            let surplus = figure(outcome, Term::Surplus).unwrap();
            Some(first_level().times(&hundred).over(&surplus))
        }
        "total_simpanan" => capital().and_then(|place| at(outcome, place, Term::TotalBasisSum)),
        "rate_per_rupiah_simpanan" => capital().and_then(|place| at(outcome, place, Term::PoolRate)),
        "yield_on_savings_pct" => {
            capital().and_then(|place| at(outcome, place, Term::PoolRate)).map(|rate| rate.times(&hundred))
        }
        "rate_per_rupiah_bunga" => {
            pool(Purpose::PatronageRefund).and_then(|place| at(outcome, place, Term::PoolRate))
        }
        _ => built.place(name.strip_prefix("pool_").unwrap_or(name)).as_ref().and_then(amount),
    };
    found.unwrap_or_else(|| panic!("no figure for {name}"))
}

fn list(amount: &Value, rounding: RemainderRule, weights: &[String]) -> Scenario {
    let member = |(place, weight): (usize, &String)| ListedMember {
        number: format!("{place:03}"),
        weight: number(weight),
        fraction: None,
    };
    let members = weights.iter().enumerate().map(member).collect();
    let list = AmountOverList { amount: some(&text(amount)), rounding, members };
    Scenario { allocation: Some(list), ..indonesia() }
}

fn listed_parts(outcome: &Outcome) -> Vec<String> {
    let is_part = |term| matches!(term, Term::AllocatedPart(_));
    let parts = outcome.figures.iter().filter(|step| step.term().is_some_and(is_part));
    parts.map(|step| step.value().fraction()).collect()
}

fn plain(values: &Value) -> Vec<String> {
    values.as_array().unwrap().iter().map(text).collect()
}

/// Seven members with equal savings: half-up pays two rupiah too much, the largest remainder pays all.
fn seven_members(case: &Case) -> Vec<Scenario> {
    let recomputed = &case.check.recomputed;
    let count = usize::try_from(case.inputs["members"].as_u64().unwrap()).unwrap();
    let (pool, equal) = (&case.expected["jasa_modal"], vec![String::from("1"); count]);

    let half_up = list(pool, RemainderRule::HalfUp, &equal);
    let outcome = complete(&half_up, &case.id);
    assert_eq!(listed_parts(&outcome), vec![text(&recomputed["per_member_rounded"]); count]);
    let sum = support::sum(&outcome, |term| matches!(term, Term::AllocatedPart(_)));
    assert!(is_recomputed(&sum, &recomputed["sum_of_rounded"]));
    assert_eq!(figure(&outcome, Term::RoundingRest).unwrap().fraction(), "-2");
    assert_eq!(outcome.remarks, [Remark::Overpays]);

    let largest = list(pool, RemainderRule::LargestRemainder, &equal);
    let outcome = complete(&largest, &case.id);
    let each = exact(&text(pool)).over(&Exact::whole(i128::try_from(count).unwrap()));
    assert!(is_recomputed(&each, &recomputed["per_member_jasa_modal_exact"]));
    let sum = support::sum(&outcome, |term| matches!(term, Term::AllocatedPart(_)));
    assert!(same(&sum, &exact(&text(pool))));
    let (more, less) = (String::from("401786"), String::from("401785"));
    assert_eq!(listed_parts(&outcome), [vec![more; 5], vec![less; 2]].concat());
    assert!(figure(&outcome, Term::RoundingRest).is_none() && outcome.remarks.is_empty());

    let interest = plain(&case.inputs["bunga_dibayar"]);
    let loans = list(&case.expected["jasa_pinjaman"], RemainderRule::LargestRemainder, &interest);
    let outcome = complete(&loans, &case.id);
    assert_eq!(listed_parts(&outcome), plain(&recomputed["jasa_pinjaman_largest_remainder"]));
    vec![half_up, largest, loans]
}

// The other kinds.

fn over_allocated(outcome: &Outcome) -> Option<String> {
    let [Problem { at: Place::Lines, why: Refusal::OverAllocatedPercent(excess) }] = &*outcome.problems
    else {
        return None;
    };
    assert_eq!(outcome.problems[0].why.code(), "over_allocated");
    assert!(outcome.figures.is_empty());
    Some(excess.fraction())
}

fn allocation_policy(case: &Case) -> Vec<Scenario> {
    assert!(case.published_wrong, "{}", case.id);
    let mut built = build(&case.inputs);
    sharing_of(&mut built.scenario).surplus = some("1000000");
    let outcome = evaluate(&built.scenario);
    let right = exact(&text(&case.right_value.as_ref().unwrap()["sum_pct"])).minus(&Exact::whole(100));
    assert_eq!(over_allocated(&outcome), Some(right.fraction()), "{}", case.id);
    assert!(is_recomputed(&right.plus(&Exact::whole(100)), &case.check.recomputed["sum_pct"]));
    vec![built.scenario]
}

fn rounding(case: &Case) -> Vec<Scenario> {
    match case.id.as_str() {
        "ID-041" => floor_over_equal_members(case),
        "ID-042" => by_basis(case),
        "ID-045" => rest_to_reserve(case),
        other => panic!("{other} is not tested"),
    }
}

fn floor_over_equal_members(case: &Case) -> Vec<Scenario> {
    let count = usize::try_from(case.inputs["members_equal"].as_u64().unwrap()).unwrap();
    let equal = vec![String::from("1"); count];
    let scenario = list(&case.inputs["pool"], RemainderRule::FloorRestToReserve, &equal);
    let outcome = complete(&scenario, &case.id);
    for given in [&case.expected, &case.check.recomputed] {
        assert_eq!(listed_parts(&outcome), vec![text(&given["each"]); count]);
        assert!(is_recomputed(
            &figure(&outcome, Term::RoundingRest).unwrap(),
            &given["remainder_to_cadangan"]
        ));
    }
    assert_eq!(outcome.remarks, [Remark::RestTo(Purpose::Reserve)]);
    vec![scenario]
}

fn by_basis(case: &Case) -> Vec<Scenario> {
    let weights: Vec<_> =
        entries(&case.inputs, "basis").into_iter().map(|(_, weight)| text(weight)).collect();
    let scenario = list(&case.inputs["pool"], RemainderRule::LargestRemainder, &weights);
    let outcome = complete(&scenario, &case.id);
    for given in [&case.expected, &case.check.recomputed] {
        assert_eq!(listed_parts(&outcome), given.values().map(text).collect::<Vec<_>>(), "{}", case.id);
    }
    assert_eq!(outcome.remarks, []);
    vec![scenario]
}

fn rest_to_reserve(case: &Case) -> Vec<Scenario> {
    let mut built = build(&case.inputs);
    sharing_of(&mut built.scenario).rounding = RemainderRule::FloorRestToReserve;
    let outcome = complete(&built.scenario, &case.id);
    let paid = |name: &str| built.place(name).and_then(|place| at(&outcome, place, Term::Paid)).unwrap();
    let sum = support::sum(&outcome, |term| matches!(term, Term::Paid(_)));
    for (name, value) in &case.check.recomputed {
        let found = if name == "sum" { support::value_of(&sum) } else { paid(name) };
        assert!(is_recomputed(&found, value), "{} {name}: {} is not {value}", case.id, found.fraction());
    }
    assert!(is_published(&sum, &case.expected["sum"]));
    let least = exact(&text(&case.expected["cadangan_greater_than"]));
    assert!(paid("cadangan").compare(&least).is_gt());
    assert_eq!(paid("cadangan").fraction(), "250003");
    assert!(outcome.remarks.contains(&Remark::RestTo(Purpose::Reserve)));
    assert!(figure(&outcome, Term::LinesRest).is_none());
    vec![built.scenario]
}

fn membership_fraction(case: &Case) -> Vec<Scenario> {
    let listed = |(name, member): (&String, &Value)| ListedMember {
        number: name.clone(),
        weight: number(&text(&member["simpanan"])),
        fraction: some(&text(&member["fraction"])),
    };
    let members: Vec<_> = entries(&case.inputs, "members").into_iter().map(listed).collect();
    let names: Vec<_> = members.iter().map(|member| member.number.clone()).collect();
    let amount = some(&text(&case.inputs["pool_jasa_modal"]));
    let list = AmountOverList { amount, rounding: RemainderRule::LargestRemainder, members };
    let scenario = Scenario { allocation: Some(list), ..indonesia() };
    let outcome = complete(&scenario, &case.id);
    let parts = listed_parts(&outcome);
    for (name, part) in names.iter().zip(&parts) {
        assert_eq!(*part, text(&case.check.recomputed[name]), "{} {name}", case.id);
    }
    assert_eq!(parts.len(), 2);
    assert!(exact(&parts[0]).compare(&exact(&parts[1])).is_gt() && case.expected["A_greater_than_B"] == true);
    let sum = support::sum(&outcome, |term| matches!(term, Term::AllocatedPart(_)));
    assert!(is_published(&sum, &case.expected["sum"]) && is_recomputed(&sum, &case.check.recomputed["sum"]));
    vec![scenario]
}

fn validation(case: &Case) -> Vec<Scenario> {
    let mut scenarios = Vec::new();
    let policies = case.inputs["policies_pct"].as_array().unwrap();
    for (place, policy) in policies.iter().enumerate() {
        let lines =
            plain(policy).iter().map(|percent| SplitLine::new(Purpose::Other, some(percent))).collect();
        let scenario = Scenario { sharing: Some(support::sharing("1000000", lines)), ..indonesia() };
        let outcome = evaluate(&scenario);
        let accepted = outcome.problems.is_empty() && !outcome.remarks.contains(&Remark::Unallocated);
        assert_eq!(Value::Bool(accepted), case.expected["accepted"][place], "{} {policy}", case.id);
        assert_eq!(Value::Bool(accepted), case.check.recomputed["accepted"][place], "{} {policy}", case.id);
        let sum = exact(&text(&case.check.recomputed["sums"][place]));
        if sum.compare(&Exact::whole(100)).is_gt() {
            let excess = sum.minus(&Exact::whole(100));
            assert_eq!(over_allocated(&outcome), Some(excess.fraction()));
            assert_eq!(excess.fraction(), "20");
        } else {
            let open = figure(&outcome, Term::Unallocated).unwrap_or_else(Exact::zero);
            let wanted = Exact::whole(100).minus(&sum).times(&Exact::whole(10_000));
            assert!(same(&open, &wanted), "{} {policy}", case.id);
        }
        scenarios.push(scenario);
    }
    scenarios
}

fn deficit(case: &Case) -> Vec<Scenario> {
    let built = build(&case.inputs);
    let outcome = complete(&built.scenario, &case.id);
    for given in [&case.expected, &case.check.recomputed] {
        assert!(is_recomputed(&figure(&outcome, Term::Surplus).unwrap(), &given["shu"]));
        let reserve = built.place("cadangan").and_then(|place| at(&outcome, place, Term::Amount)).unwrap();
        assert!(is_recomputed(&reserve, &given["alokasi_cadangan"]));
    }
    assert!(outcome.remarks.contains(&Remark::Loss));
    assert!(figure(&outcome, Term::Unallocated).is_none());
    vec![built.scenario]
}

#[test]
fn loans_cost_what_the_examples_say() {
    run("loan_flat", 2);
    run("loan_declining", 1);
}

fn loan(case: &Case) -> Vec<Scenario> {
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
        let found = figure(&outcome, Term::Finance(0, *term)).expect(name);
        assert!(is_published(&found, printed), "{} {name}: {}", case.id, found.fraction());
    }
    vec![scenario]
}

fn capital(case: &Case) -> Vec<Scenario> {
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
