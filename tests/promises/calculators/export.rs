//! What reaches a member of a price abroad, by hand.

use kalkulator_koperasi::domain::{ExportSale, ExportTerm, ExportTerms, Number, Outcome, Scenario, Term};
use kalkulator_koperasi::evaluate;

use crate::support::{exact, figure, indonesia, malaysia, same, some};

fn number(text: &str) -> Number {
    some(text).unwrap()
}

/// Coconut oil at 6.50 on board, a litre of ten nuts.
fn oil() -> ExportSale {
    ExportSale {
        price: some("6.5"),
        exchange_rate: some("16000"),
        loss_percent: some("3"),
        costs: ["42000", "6000", "3500"].map(number).into(),
        shipment_costs: ["9000000", "15000000"].map(number).into(),
        shipment: some("12000"),
        conversion_factor: some("0.1"),
        home_price: some("2800"),
        delivered: some("600"),
        ..ExportSale::default()
    }
}

fn outcome(export: ExportSale) -> Outcome {
    evaluate(&Scenario { export: Some(export), ..indonesia() })
}

fn is(outcome: &Outcome, term: ExportTerm, right: &str) {
    let found = figure(outcome, Term::Export(term));
    assert!(
        found.as_ref().is_some_and(|found| same(found, &exact(right))),
        "{term:?}: {found:?}, not {right}"
    );
}

fn refused(export: ExportSale) -> Vec<(String, &'static str)> {
    outcome(export).problems.iter().map(|problem| (problem.at.path(), problem.why.code())).collect()
}

fn missing(export: ExportSale) -> Vec<String> {
    outcome(export).missing.iter().map(|missing| missing.0.path()).collect()
}

#[test]
fn a_price_on_board_comes_down_to_a_unit_of_raw_material() {
    let outcome = outcome(oil());
    // 6.5 × 16,000; of it 97 %; less 51,500 and 24,000,000 ÷ 12,000; a tenth of that.
    is(&outcome, ExportTerm::Gross, "104000");
    is(&outcome, ExportTerm::Received, "100880");
    is(&outcome, ExportTerm::ShipmentCostEach, "2000");
    is(&outcome, ExportTerm::Costs, "53500");
    is(&outcome, ExportTerm::NetProduct, "47380");
    is(&outcome, ExportTerm::NetRaw, "4738");
    is(&outcome, ExportTerm::Difference, "1938");
    is(&outcome, ExportTerm::OfMember, "1162800");
    // Ten nuts at home are 28,000: with 53,500 of costs 81,500 must be received.
    is(&outcome, ExportTerm::ToCover, "81500");
    is(&outcome, ExportTerm::NetRawAt(-10), "3729.2");
    is(&outcome, ExportTerm::NetRawAt(10), "5746.8");
}

#[test]
fn at_the_least_price_and_at_the_lowest_rate_export_is_worth_as_much_as_the_home_market() {
    let found = outcome(oil());
    for (term, put) in [
        (ExportTerm::LeastOnBoard, (|sale, number| sale.price = Some(number)) as fn(&mut ExportSale, Number)),
        (ExportTerm::LeastRate, |sale, number| sale.exchange_rate = Some(number)),
    ] {
        let least = figure(&found, Term::Export(term)).unwrap();
        let (cut, _) = least.cut(20).unwrap();
        let mut sale = oil();
        put(&mut sale, Number(cut));
        let difference = figure(&outcome(sale), Term::Export(ExportTerm::Difference)).unwrap();
        assert!(difference.cut(10).unwrap().0.abs().is_zero(), "{term:?}: {}", difference.fraction());
    }
}

#[test]
fn freight_and_insurance_come_off_a_price_that_bears_them() {
    let cif = ExportSale {
        terms: ExportTerms::Cif,
        price: some("7"),
        freight: some("0.45"),
        insurance: some("0.05"),
        ..oil()
    };
    let outcome = outcome(cif.clone());
    is(&outcome, ExportTerm::OnBoard, "6.5");
    is(&outcome, ExportTerm::NetRaw, "4738");
    assert_eq!(missing(ExportSale { freight: None, ..cif.clone() }), ["export.freight"]);
    let all = ExportSale { freight: some("7"), ..cif.clone() };
    assert_eq!(refused(all), [("export.freight".to_owned(), "part_exceeds_price")]);
    let fob = ExportSale { terms: ExportTerms::Fob, insurance: None, ..cif };
    assert_eq!(refused(fob), [("export.freight".to_owned(), "not_used")]);
}

#[test]
fn a_loss_is_told_and_without_costs_nothing_is_taken_off() {
    let sale = ExportSale { price: some("3"), ..oil() };
    // 48,000 × 0.97 − 53,500, a tenth of it.
    is(&outcome(sale), ExportTerm::NetRaw, "-694");
    let plain = ExportSale {
        price: some("2.5"),
        exchange_rate: some("4"),
        conversion_factor: some("1"),
        home_price: some("9.5"),
        ..ExportSale::default()
    };
    let outcome = evaluate(&Scenario { export: Some(plain), ..malaysia() });
    is(&outcome, ExportTerm::NetRaw, "10");
    is(&outcome, ExportTerm::Difference, "0.5");
    is(&outcome, ExportTerm::LeastOnBoard, "2.375");
    is(&outcome, ExportTerm::LeastRate, "3.8");
}

#[test]
fn what_counts_for_nothing_is_refused() {
    type Put = fn(&mut ExportSale);
    let wrong: [(Put, &str, &str); 8] = [
        (|sale| sale.exchange_rate = some("0"), "export.exchange_rate", "not_positive"),
        (|sale| sale.exchange_rate = some("-1"), "export.exchange_rate", "negative"),
        (|sale| sale.price = some("0"), "export.price", "not_positive"),
        (|sale| sale.conversion_factor = some("0"), "export.conversion_factor", "not_positive"),
        (|sale| sale.loss_percent = some("100"), "export.loss_percent", "not_positive"),
        (|sale| sale.shipment = some("0"), "export.shipment", "not_positive"),
        (|sale| sale.shipment_costs.clear(), "export.shipment", "not_used"),
        (|sale| sale.costs = vec![number("1"); 21], "export.costs", "too_many"),
    ];
    for (put, path, code) in wrong {
        let mut sale = oil();
        put(&mut sale);
        assert_eq!(refused(sale), [(path.to_owned(), code)]);
    }
    let no_shipment = ExportSale { shipment: None, ..oil() };
    assert_eq!(missing(no_shipment), ["export.shipment"]);
    let nothing = missing(ExportSale::default());
    for path in ["export.price", "export.exchange_rate", "export.conversion_factor", "export.home_price"] {
        assert!(nothing.iter().any(|missing| missing == path), "{path}: {nothing:?}");
    }
    // Without the home market what reaches a member is known all the same.
    is(&outcome(ExportSale { home_price: None, ..oil() }), ExportTerm::NetRaw, "4738");
}
