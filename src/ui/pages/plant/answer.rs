//! The answer: the highest price, what it means by month and member, pictures, and everything behind it.

use yew::prelude::*;

use super::fields;
use super::scenario::is_chained;
use super::{MOST_KEPT, View, break_even, compare, inputs, line_at, lines, pictures, stages, tables};
use crate::domain::{
    BusinessTerm, FinanceTerm, HayamiRow, PlantTerm, ProcessTerm, ProjectTerm, Step, StorageTerm, Term,
};
use crate::i18n::Words;
use crate::ui::action::Action;
use crate::ui::action::PageAction;
use crate::ui::element::{all, button_of, el, nothing, plain, rows, said};
use crate::ui::parts::explanation;
use crate::ui::parts::form::{field, remarks};
use crate::ui::parts::table::named;

pub(super) fn answer(view: &View<'_>) -> Html {
    let Some(total) = view.total() else {
        return all(vec![
            remarks(view, &|remark, language| lines::remark(view.page, remark, language)),
            stages::answer(view),
        ]);
    };
    let naming = view.naming();
    all(vec![
        pictures::waterfall(view, 0),
        figures(view, &key(0)),
        lines::answer(view),
        buttons(view),
        chain(view),
        remarks(view, &|remark, language| lines::remark(view.page, remark, language)),
        explanation::steps(&view.shell, &view.outcome, &[total], &naming),
        tables::models(view),
        break_even::break_even(view, 0),
        lines::details(view),
        sensitivity(view),
        tables::hayami(view, 0),
        stages::answer(view),
        viability(view),
        joint(view, 0),
        project(view),
        stock(view),
        tables::schedule(view),
        compare::compare(view),
        every_step(view),
    ])
}

/// What the plant adds to the price of raw sale.
pub(super) fn below(view: &View<'_>) -> Vec<Html> {
    let Some(extra) = view.figure(PlantTerm::ExtraMargin(0)) else { return Vec::new() };
    let gain = !extra.value().is_negative();
    let more: Words = ["lebih dari harga mentah", "lebih daripada harga mentah", "above the raw price"];
    let less: Words = ["kurang dari harga mentah", "kurang daripada harga mentah", "below the raw price"];
    let sign = if gain { "+" } else { "" };
    let words = view.shell.words(if gain { more } else { less });
    let line = [sign, &view.value(extra), " ", words].concat();
    let mut lines = vec![said("span", "words num", line)];
    if let Some(month) = view.figure(PlantTerm::ExtraOfMonth(0)) {
        lines.push(said("span", "small soft num", [sign, &view.value(month)].concat()));
    }
    lines.extend(self::lines::others(view));
    lines
}

/// The figures that most visitors look for, of a line; those of the whole plant stand with the first.
pub(super) fn key(line: u8) -> Vec<Term> {
    let of_line: [fn(u8) -> PlantTerm; 4] =
        [PlantTerm::ExtraMargin, PlantTerm::ExtraOfMonth, PlantTerm::ExtraOfYear, PlantTerm::ExtraOfMember];
    let more: [fn(u8) -> PlantTerm; 6] = [
        PlantTerm::PlantCost,
        PlantTerm::BreakEvenVolume,
        PlantTerm::Utilisation,
        PlantTerm::BreakEvenUtilisation,
        PlantTerm::FarmersShare,
        PlantTerm::MarketingMargin,
    ];
    let plant = |terms: &[fn(u8) -> PlantTerm]| -> Vec<Term> {
        terms.iter().map(|term| Term::Plant(term(line))).collect()
    };
    let mut terms = plant(&of_line);
    if line == 0 {
        terms.push(Term::Plant(PlantTerm::MyExtra));
    }
    terms.extend(plant(&more));
    let rows = [HayamiRow::ValueAdded, HayamiRow::ValueAddedRatio];
    terms.extend(rows.map(|row| Term::Process(line_at(line), ProcessTerm::Row(row))));
    if line == 0 {
        terms.extend([
            Term::Plant(PlantTerm::FinanceCost),
            Term::Plant(PlantTerm::ToCoop),
            Term::Finance(0, FinanceTerm::FinancierPart),
        ]);
    }
    terms
}

/// Figures by name and value, those that there are.
pub(super) fn figures(view: &View<'_>, terms: &[Term]) -> Html {
    let found: Vec<&Step> = terms.iter().filter_map(|term| view.outcome.figure(*term)).collect();
    if found.is_empty() {
        return nothing();
    }
    named(&view.shell, &view.naming(), "keyed", &found)
}

fn buttons(view: &View<'_>) -> Html {
    let shell = &view.shell;
    let mut buttons = vec![inputs::chain_button(view)];
    if view.page.kept.len() < MOST_KEPT {
        let words: Words = ["Bandingkan dengan …", "Bandingkan dengan …", "Compare with …"];
        buttons.push(button_of(
            "chip-button",
            None,
            shell.press(Action::Page(PageAction::Compared)),
            shell.words(words),
        ));
    }
    el("div", "chips", buttons)
}

/// One member's part with and without the plant.
fn chain(view: &View<'_>) -> Html {
    if !is_chained(view.page) {
        return nothing();
    }
    let found = [PlantTerm::MemberDifference, PlantTerm::RateDifference];
    let Some(last) = found.into_iter().find_map(|term| view.figure(term)) else {
        let words: Words = [
            "Bagian Anda belum bisa dihitung: lengkapi isian SHU.",
            "Bahagian anda belum boleh dikira: lengkapkan isian lebihan.",
            "Your part cannot be calculated yet: complete the figures of the surplus.",
        ];
        return said("p", "error", view.shell.words(words));
    };
    let gain = if last.value().is_negative() { "" } else { "+" };
    let heading: Words = ["Bagian saya berubah", "Bahagian saya berubah", "My part changes by"];
    let amount = [gain, &view.value(last)].concat();
    let terms = [
        PlantTerm::MemberWithout,
        PlantTerm::MemberWith,
        PlantTerm::MyDeliveryValue,
        PlantTerm::DeliveryValue,
        PlantTerm::RateWithout,
        PlantTerm::RateWith,
        PlantTerm::RateDifference,
    ];
    let naming = view.naming();
    let parts = vec![
        said("b", "", view.shell.words(heading)),
        plain(" "),
        said("b", "num", amount),
        figures(view, &terms.map(Term::Plant)),
        explanation::steps(&view.shell, &view.outcome, &[last], &naming),
    ];
    el("div", "", parts)
}

/// Each driver by itself, and two of them at once.
fn sensitivity(view: &View<'_>) -> Html {
    let picture = pictures::tornado(view).unwrap_or_default();
    let title: Words =
        ["Apa yang paling berpengaruh?", "Apa yang paling mempengaruhi?", "What matters most?"];
    let inside = vec![
        said("summary", "", view.shell.words(title)),
        field(view, fields::CHANGE),
        picture,
        tables::switching(view),
        tables::grid(view),
    ];
    el("details", "", inside)
}

/// R/C, contribution and break-even, by both conventions.
fn viability(view: &View<'_>) -> Html {
    let terms = [
        BusinessTerm::RevenueToCost,
        BusinessTerm::ProfitToCost,
        BusinessTerm::Contribution,
        BusinessTerm::ContributionRatio,
        BusinessTerm::BreakEvenRevenue,
        BusinessTerm::BreakEvenUnits,
        BusinessTerm::BreakEvenWholeUnits,
        BusinessTerm::SafetyMargin,
        BusinessTerm::CostCoveringUnits,
        BusinessTerm::CostCoveringPrice,
    ];
    let title: Words = [
        "Kelayakan usaha (R/C, titik impas)",
        "Daya maju (R/C, pulang modal)",
        "Viability (R/C, break-even)",
    ];
    let figures = figures(view, &terms.map(|term| Term::Business(None, term)));
    el("details", "", vec![said("summary", "", view.shell.words(title)), figures])
}

/// What joint products bear of the joint cost; or what each alternative would bring.
pub(super) fn joint(view: &View<'_>, line: u8) -> Html {
    let mut terms = vec![ProcessTerm::JointCost];
    for place in 0..4 {
        terms.extend([
            ProcessTerm::NetRealisable(place),
            ProcessTerm::JointCostPart(place),
            ProcessTerm::UnitCost(place),
        ]);
    }
    let terms: Vec<_> = terms.into_iter().map(|term| Term::Process(line_at(line), term)).collect();
    if terms.iter().all(|term| view.outcome.figure(*term).is_none()) {
        return nothing();
    }
    let title: Words = [
        "Beberapa produk dari satu bahan",
        "Beberapa produk daripada satu bahan",
        "Several products of one raw material",
    ];
    el("details", "", vec![said("summary", "", view.shell.words(title)), figures(view, &terms)])
}

/// What holding a stock costs, and the price that makes up for it.
fn stock(view: &View<'_>) -> Html {
    let Some(last) = view.outcome.figure(Term::Storage(StorageTerm::BreakEvenPrice)) else {
        return nothing();
    };
    let terms = [
        StorageTerm::StockValue,
        StorageTerm::Carrying,
        StorageTerm::Kept,
        StorageTerm::BreakEvenPrice,
        StorageTerm::Gain,
        StorageTerm::GainOfAll,
    ];
    let title: Words = ["Simpan dulu, jual nanti", "Simpan dahulu, jual kemudian", "Hold, and sell later"];
    let naming = view.naming();
    let steps = explanation::steps(&view.shell, &view.outcome, &[last], &naming);
    el(
        "details",
        "",
        vec![said("summary", "", view.shell.words(title)), figures(view, &terms.map(Term::Storage)), steps],
    )
}

fn project(view: &View<'_>) -> Html {
    if !view.outcome.figures.iter().any(|step| matches!(step.term(), Some(Term::Project(_)))) {
        return nothing();
    }
    let title: Words = ["Balik modal, NPV, IRR", "Bayar balik, NPV, IRR", "Payback, NPV, IRR"];
    let terms = [
        ProjectTerm::OwnOutlay,
        ProjectTerm::Payback,
        ProjectTerm::DiscountedPayback,
        ProjectTerm::NetPresentValue,
        ProjectTerm::PresentValueUngranted,
        ProjectTerm::InternalRate,
        ProjectTerm::InternalRateUngranted,
        ProjectTerm::NetBenefitCost,
    ];
    let granted = view.outcome.figure(Term::Project(ProjectTerm::OwnOutlay)).is_some();
    let note: Words = [
        "NPV, IRR dan masa balik modal dihitung atas uang pemilik sendiri, setelah hibah.",
        "NPV, IRR dan tempoh bayar balik dikira atas wang pemilik sendiri, selepas geran.",
        "NPV, IRR and payback are of the owner’s own money, after the grant.",
    ];
    let note = if granted { said("p", "small soft", view.shell.words(note)) } else { nothing() };
    let naming = view.naming();
    let last = view.outcome.figure(Term::Project(ProjectTerm::NetPresentValue));
    let steps =
        last.map_or_else(nothing, |last| explanation::steps(&view.shell, &view.outcome, &[last], &naming));
    el(
        "details",
        "",
        vec![
            said("summary", "", view.shell.words(title)),
            figures(view, &terms.map(Term::Project)),
            note,
            tables::flows(view),
            steps,
        ],
    )
}

/// Every figure with its formula, for those who ask.
fn every_step(view: &View<'_>) -> Html {
    let shell = &view.shell;
    let shown = view.page.draft.pick(fields::STEPS) == 1;
    let words: Words = if shown {
        ["Tutup semua langkah", "Tutup semua langkah", "Close all steps"]
    } else {
        [
            "Tampilkan semua angka dengan rumusnya",
            "Tunjukkan semua angka dengan rumusnya",
            "Show every figure with its formula",
        ]
    };
    let action = PageAction::Picked(fields::STEPS, usize::from(!shown));
    let button = button_of("link", None, shell.press(Action::Page(action)), shell.words(words));
    if !shown {
        return button;
    }
    let naming = view.naming();
    let figures =
        view.outcome.figures.iter().filter(|step| !matches!(step.how(), crate::domain::How::Given(..)));
    let row = |step: &Step| explanation::step(shell, step, &naming);
    all(vec![button, el("ol", "steps", rows(figures, &row))])
}
