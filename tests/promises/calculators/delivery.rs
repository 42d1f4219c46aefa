//! What one member gains by delivering to a plant instead of selling raw: now, later, in a year.

use kalkulator_koperasi::domain::{
    DeliveryInput, DeliveryRemark, DeliveryTerm, InputPath, MemberDelivery, Missing, Number, Outcome,
    Problem, PurchaseModel, Refusal, Remark, Scenario, Term,
};
use kalkulator_koperasi::evaluate;

use crate::support::{self, figure, indonesia, malaysia, same, some};

/// The coconut farmer: 600 nuts a month that bring 2,500 raw, and a plant that buys them at 2,900.
fn coconut() -> MemberDelivery {
    MemberDelivery {
        delivered: some("600"),
        raw_price: some("2500"),
        price: some("2900"),
        refund: some("1540"),
        ..MemberDelivery::default()
    }
}

/// A pool that pays 1,500 first and 1,800 at the end of the season.
fn pool() -> MemberDelivery {
    MemberDelivery {
        model: PurchaseModel::Pool,
        price: None,
        advance: some("1500"),
        settlement: some("1800"),
        ..coconut()
    }
}

/// Processed for 3,300 a nut; its product is sold for 7,200.
fn processed() -> MemberDelivery {
    MemberDelivery {
        model: PurchaseModel::Tolling,
        price: None,
        product_value: some("7200"),
        fee: some("3300"),
        ..coconut()
    }
}

/// A rubber tapper of Malaysia whose trees rest for three months.
fn latex() -> MemberDelivery {
    MemberDelivery {
        delivered: some("350.5"),
        months: Some(9),
        raw_price: some("3.10"),
        price: some("3.05"),
        refund: some("0.45"),
        ..MemberDelivery::default()
    }
}

fn outcome(delivery: MemberDelivery) -> Outcome {
    evaluate(&Scenario { delivery: Some(delivery), ..indonesia() })
}

#[track_caller]
fn is(outcome: &Outcome, term: DeliveryTerm, right: &str) {
    let found = figure(outcome, Term::Delivery(term)).unwrap_or_else(|| panic!("{term:?}: {outcome:?}"));
    assert!(same(&found, &support::exact(right)), "{term:?}: {} instead of {right}", found.fraction());
}

fn has(outcome: &Outcome, term: DeliveryTerm) -> bool {
    outcome.figure(Term::Delivery(term)).is_some()
}

fn told(outcome: &Outcome) -> Vec<Remark> {
    outcome.remarks.clone()
}

fn refused(delivery: MemberDelivery) -> Vec<Problem> {
    outcome(delivery).problems
}

fn at(input: DeliveryInput, why: Refusal) -> Vec<Problem> {
    vec![Problem { at: InputPath::Delivery(input), why }]
}

#[test]
fn a_nut_brings_more_now_and_at_the_end_of_the_year() {
    let outcome = outcome(coconut());
    assert!(outcome.missing.is_empty() && outcome.problems.is_empty());
    for (term, right) in [
        (DeliveryTerm::ExtraNow, "400"),
        (DeliveryTerm::Extra, "1940"),
        (DeliveryTerm::ThroughPlant, "4440"),
        (DeliveryTerm::DeliveredOfYear, "7200"),
        (DeliveryTerm::RawOfMonth, "1500000"),
        (DeliveryTerm::RawOfYear, "18000000"),
        (DeliveryTerm::ExtraNowOfMonth, "240000"),
        (DeliveryTerm::ExtraNowOfYear, "2880000"),
        (DeliveryTerm::RefundOfYear, "11088000"),
        (DeliveryTerm::ExtraOfYear, "13968000"),
        (DeliveryTerm::ThroughPlantOfYear, "31968000"),
    ] {
        is(&outcome, term, right);
    }
    assert_eq!(told(&outcome), [Remark::Delivery(DeliveryRemark::RefundNotDecided(None))]);
}

#[test]
fn what_the_manager_did_not_say_is_not_made_up() {
    let outcome = outcome(MemberDelivery { refund: None, ..coconut() });
    is(&outcome, DeliveryTerm::ExtraNow, "400");
    is(&outcome, DeliveryTerm::ExtraNowOfYear, "2880000");
    is(&outcome, DeliveryTerm::ThroughPlantOfYear, "20880000");
    for later in [
        DeliveryTerm::Extra,
        DeliveryTerm::ThroughPlant,
        DeliveryTerm::RefundOfYear,
        DeliveryTerm::ExtraOfYear,
    ] {
        assert!(!has(&outcome, later), "{later:?}");
    }
    assert_eq!(told(&outcome), [Remark::Delivery(DeliveryRemark::RefundNotKnown)]);
    assert!(outcome.missing.is_empty(), "the answer ends there, and waits for nothing");
}

#[test]
fn no_refund_is_another_thing_than_none_known() {
    let outcome = outcome(MemberDelivery { refund: some("0"), ..coconut() });
    is(&outcome, DeliveryTerm::Extra, "400");
    assert_eq!(told(&outcome), [Remark::Delivery(DeliveryRemark::RefundNotDecided(None))]);
}

#[test]
fn the_year_of_the_managers_figure_is_told_with_it() {
    let of = |refund_year| MemberDelivery { refund_year: Some(refund_year), ..coconut() };
    assert_eq!(told(&outcome(of(2025))), [Remark::Delivery(DeliveryRemark::RefundNotDecided(Some(2025)))]);
    for year in [0, 25, 20_250] {
        assert_eq!(refused(of(year)), at(DeliveryInput::RefundYear, Refusal::NoSuchYear), "{year}");
    }
    let alone = MemberDelivery { refund: None, ..of(2025) };
    assert_eq!(refused(alone), at(DeliveryInput::RefundYear, Refusal::NotUsed));
}

#[test]
fn the_raw_price_at_which_both_are_the_same_turns_the_answer() {
    let at = |raw| outcome(MemberDelivery { raw_price: some(raw), ..coconut() });
    let even = at("4440");
    is(&even, DeliveryTerm::Extra, "0");
    assert!(!told(&even).contains(&Remark::Delivery(DeliveryRemark::RawBringsMore)));
    let above = at("4440.5");
    is(&above, DeliveryTerm::Extra, "-0.5");
    is(&above, DeliveryTerm::ExtraOfYear, "-3600");
    assert!(told(&above).contains(&Remark::Delivery(DeliveryRemark::RawBringsMore)));
}

#[test]
fn raw_sale_is_called_better_only_when_all_is_known() {
    let better = Remark::Delivery(DeliveryRemark::RawBringsMore);
    let dear = MemberDelivery { raw_price: some("9000"), ..pool() };
    assert!(told(&outcome(dear.clone())).contains(&better));
    for open in [
        MemberDelivery { settlement: None, ..dear.clone() },
        MemberDelivery { refund: None, ..dear.clone() },
        MemberDelivery { settlement: None, refund: None, ..dear },
    ] {
        let outcome = outcome(open);
        is(&outcome, DeliveryTerm::ExtraNow, "-7500");
        assert!(!told(&outcome).contains(&better), "{outcome:?}");
    }
}

#[test]
fn a_pool_pays_in_three_parts() {
    let whole = outcome(pool());
    for (term, right) in [
        (DeliveryTerm::ExtraNow, "-1000"),
        (DeliveryTerm::Extra, "2340"),
        (DeliveryTerm::ThroughPlant, "4840"),
        (DeliveryTerm::SettlementOfYear, "12960000"),
        (DeliveryTerm::ExtraOfYear, "16848000"),
    ] {
        is(&whole, term, right);
    }
    let open = outcome(MemberDelivery { settlement: None, refund: None, ..pool() });
    is(&open, DeliveryTerm::ExtraNow, "-1000");
    let waits = [DeliveryRemark::SettlementNotKnown, DeliveryRemark::RefundNotKnown].map(Remark::Delivery);
    assert_eq!(told(&open), waits);
}

#[test]
fn for_a_fee_the_product_stays_the_members() {
    let outcome = outcome(processed());
    is(&outcome, DeliveryTerm::AfterFee, "3900");
    is(&outcome, DeliveryTerm::ExtraNow, "1400");
    is(&outcome, DeliveryTerm::Extra, "2940");
}

#[test]
fn a_season_of_nine_months_counts_nine() {
    let outcome = evaluate(&Scenario { delivery: Some(latex()), ..malaysia() });
    is(&outcome, DeliveryTerm::ExtraNow, "-0.05");
    is(&outcome, DeliveryTerm::Extra, "0.4");
    is(&outcome, DeliveryTerm::DeliveredOfYear, "3154.5");
    is(&outcome, DeliveryTerm::ExtraOfYear, "1261.8");
}

#[test]
fn what_is_needed_is_asked_for() {
    let missing = |delivery| -> Vec<InputPath> {
        outcome(delivery).missing.into_iter().map(|Missing(place)| place).collect()
    };
    let all = |inputs: &[DeliveryInput]| -> Vec<InputPath> {
        inputs.iter().map(|input| InputPath::Delivery(*input)).collect()
    };
    let of = |model| MemberDelivery { model, ..MemberDelivery::default() };
    use DeliveryInput::{Advance, Delivered, Fee, Price, ProductValue, RawPrice};
    assert_eq!(missing(of(PurchaseModel::BuyAndSell)), all(&[Delivered, RawPrice, Price]));
    assert_eq!(missing(of(PurchaseModel::Tolling)), all(&[Delivered, RawPrice, ProductValue, Fee]));
    assert_eq!(missing(of(PurchaseModel::Pool)), all(&[Delivered, RawPrice, Advance]));
    let unit = outcome(MemberDelivery { delivered: None, ..coconut() });
    is(&unit, DeliveryTerm::Extra, "1940");
    assert_eq!(unit.missing, [Missing(InputPath::Delivery(Delivered))]);
}

#[test]
fn what_cannot_be_is_refused_where_it_stands() {
    type Change = fn(&mut MemberDelivery, Option<Number>);
    let inputs: [(DeliveryInput, Change); 4] = [
        (DeliveryInput::Delivered, |delivery, number| delivery.delivered = number),
        (DeliveryInput::RawPrice, |delivery, number| delivery.raw_price = number),
        (DeliveryInput::Price, |delivery, number| delivery.price = number),
        (DeliveryInput::Refund, |delivery, number| delivery.refund = number),
    ];
    for (input, change) in inputs {
        let mut delivery = coconut();
        change(&mut delivery, some("-1"));
        assert_eq!(refused(delivery), at(input, Refusal::Negative));
    }
    let none = MemberDelivery { delivered: some("0"), ..coconut() };
    assert_eq!(refused(none), at(DeliveryInput::Delivered, Refusal::NotPositive));
    for (months, why) in [(0, Refusal::NotPositive), (13, Refusal::MonthOutsideYear)] {
        let delivery = MemberDelivery { months: Some(months), ..coconut() };
        assert_eq!(refused(delivery), at(DeliveryInput::Months, why));
    }
}

#[test]
fn what_belongs_to_another_way_is_not_used() {
    for (delivery, input) in [
        (MemberDelivery { fee: some("5"), ..coconut() }, DeliveryInput::Fee),
        (MemberDelivery { product_value: some("5"), ..coconut() }, DeliveryInput::ProductValue),
        (MemberDelivery { advance: some("5"), ..coconut() }, DeliveryInput::Advance),
        (MemberDelivery { settlement: some("5"), ..coconut() }, DeliveryInput::Settlement),
        (MemberDelivery { price: some("5"), ..pool() }, DeliveryInput::Price),
        (MemberDelivery { price: some("5"), ..processed() }, DeliveryInput::Price),
    ] {
        assert_eq!(refused(delivery), at(input, Refusal::NotUsed));
    }
}

#[test]
fn deliveries_are_kept_for_other_machines() {
    let of = |delivery: MemberDelivery| Scenario { delivery: Some(delivery), ..indonesia() };
    let cases = [
        ("coconut", of(coconut())),
        ("coconut before the refund is known", of(MemberDelivery { refund: None, ..coconut() })),
        ("coconut pool", of(pool())),
        ("coconut processed for a fee", of(processed())),
        ("latex of nine months", Scenario { delivery: Some(latex()), ..malaysia() }),
        ("raw sale is better", of(MemberDelivery { raw_price: some("4600"), ..coconut() })),
    ];
    support::kept("delivery.json", cases.map(|(id, scenario)| (id.into(), vec![scenario])).into());
}
