//! Scenarios from the data of a case.

use kalkulator_koperasi::domain::{Basis, BasisPart, Exact, LineAt, Purpose, Scenario, Sharing, SplitLine};
use serde_json::Value;

use super::case::{entries, names, text};
use crate::support::{exact, indonesia, number, part, some, sub, top};

/// A scenario and where each name of the case stands in it.
pub struct Built {
    pub scenario: Scenario,
    pub places: Vec<(String, LineAt)>,
}

impl Built {
    pub fn place(&self, name: &str) -> Option<LineAt> {
        self.places.iter().find(|(known, _)| known == name).map(|(_, place)| *place)
    }
}

fn is_capital(name: &str) -> bool {
    matches!(name, "jasa_modal" | "jasa_simpanan")
}

pub fn basis(name: &str) -> Basis {
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
pub fn build(inputs: &Value) -> Built {
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

pub fn sharing_of(scenario: &mut Scenario) -> &mut Sharing {
    scenario.sharing.as_mut().unwrap()
}
