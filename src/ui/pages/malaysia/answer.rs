//! The answers of the Malaysian pages: the figure, where it comes from, the account as a table.

use yew::prelude::*;

use super::View;
use super::form::Which;
use crate::domain::{AccountTerm, DividendTerm, Entry, Exact, How, Statutory, Step, TaxTerm, Term};
use crate::i18n::number::{self, Shown};
use crate::i18n::{self, Words};
use crate::ui::charts::bar::{Part, colour, picture};
use crate::ui::element::{all, el, nothing, plain, rows, said};
use crate::ui::parts::explanation;
use crate::ui::parts::form::remarks;
use crate::ui::parts::table::{figures, heading_cell};

/// What stands above the answer.
pub(super) fn heading(page: Which) -> Words {
    match page {
        Which::Dividend => ["Dividen Anda", "Dividen anda", "Your dividend"],
        Which::Account => [
            "Laba ditahan ke tahun depan",
            "Keuntungan terkumpul dihantar ke hadapan",
            "Accumulated profit carried forward",
        ],
    }
}

/// In place of a figure that is not there yet.
pub(super) const WAITING: Words = [
    "Isi angka untuk melihat hasilnya.",
    "Isi angka untuk melihat hasilnya.",
    "Enter figures to see the answer.",
];

pub(super) fn answer(view: &View<'_>) -> Html {
    let Some(total) = view.total() else { return all(vec![remarks(view, &i18n::remark), account(view)]) };
    all(vec![
        parts(view),
        dividends(view),
        account(view),
        chips(view),
        remarks(view, &i18n::remark),
        explanation::steps(&view.shell, &view.outcome, &explained(view, total), &i18n::term),
        backwards(view),
        tax(view),
    ])
}

/// Every figure that the page shows beside the tax.
fn explained<'a>(view: &'a View<'_>, total: &'a Step) -> Vec<&'a Step> {
    let shown = |step: &&Step| {
        matches!(
            step.term(),
            Some(
                Term::Dividend(DividendTerm::BlendedRate | DividendTerm::AboveCeiling(_))
                    | Term::Account(
                        AccountTerm::AffordableRate
                            | AccountTerm::RequiredProfit
                            | AccountTerm::Proposed(_)
                            | AccountTerm::Ceiling(_)
                    )
            )
        )
    };
    let mut steps = vec![total];
    steps.extend(view.outcome.figures.iter().filter(shown));
    steps
}

/// The estimate of the co-op's own tax, step by step.
fn tax(view: &View<'_>) -> Html {
    let Some(tax) = view.outcome.figure(Term::Tax(TaxTerm::Tax)) else { return nothing() };
    let name: Words = ["Taksiran pajak koperasi", "Anggaran cukai koperasi", "Estimate of the co-op’s tax"];
    let amount = [view.shell.words(name), ": ", &view.shell.amount(tax)].concat();
    let steps = explanation::steps(&view.shell, &view.outcome, &[tax], &i18n::term);
    el("section", "", vec![said("p", "chip num", amount), steps])
}

/// The dividends that make up the total.
fn parts(view: &View<'_>) -> Html {
    let mut parts = Vec::new();
    for step in &view.outcome.figures {
        let Some(Term::Dividend(DividendTerm::Part(class))) = step.term() else { continue };
        let paid = view.outcome.figure(Term::Dividend(DividendTerm::Paid(class))).unwrap_or(step);
        parts.push(Part {
            name: i18n::capitalised(i18n::capital(class.kind, view.shell.language())),
            amount: view.shell.amount(paid),
            value: *step.value(),
            colour: colour(parts.len()),
        });
    }
    picture(&parts).unwrap_or_default()
}

fn chips(view: &View<'_>) -> Html {
    let rates: [(Term, Words); 2] = [
        (
            Term::Dividend(DividendTerm::BlendedRate),
            ["tarif gabungan semua modal", "kadar gabungan semua modal", "blended rate on all capital"],
        ),
        (
            Term::Account(AccountTerm::AffordableRate),
            [
                "terjangkau dari laba tahun ini",
                "mampu dibayar daripada untung tahun ini",
                "affordable from the year’s profit",
            ],
        ),
    ];
    let mut chips = Vec::new();
    for (term, words) in rates {
        if let Some(rate) = view.outcome.figure(term) {
            chips.push(said(
                "span",
                "chip num",
                [&percent(view, rate.value()), " ", view.shell.words(words)].concat(),
            ));
        }
    }
    if let Some(needed) = view.outcome.figure(Term::Account(AccountTerm::RequiredProfit)) {
        let words: Words = ["laba yang diperlukan", "untung yang diperlukan", "profit that is needed"];
        chips.push(said(
            "span",
            "chip num",
            [&view.shell.amount(needed), " ", view.shell.words(words)].concat(),
        ));
    }
    el("p", "chipline", chips)
}

fn percent(view: &View<'_>, value: &Exact) -> String {
    number::exact(value, Shown::Percent(view.shell.currency()))
}

/// The numbers of the way back.
fn is_backwards(step: &Step) -> bool {
    matches!(
        step.term(),
        Some(Term::Account(
            AccountTerm::PayoutRate
                | AccountTerm::PayoutPart(_)
                | AccountTerm::PayoutLeft
                | AccountTerm::PromisedDividends
                | AccountTerm::RequiredForPromise
        ))
    )
}

/// The rate that a pay-out affords, and the profit that a promised rate takes.
fn backwards(view: &View<'_>) -> Html {
    let found: Vec<_> = view.outcome.figures.iter().filter(|step| is_backwards(step)).collect();
    if found.is_empty() {
        return nothing();
    }
    let title: Words = ["Dihitung mundur", "Dikira ke belakang", "Calculated backwards"];
    let steps = explanation::steps(&view.shell, &view.outcome, &found, &i18n::term);
    let table = figures(&view.shell, &found);
    html! { <details open=true>{ said("summary", "", view.shell.words(title)) }{ table }{ steps }</details> }
}

/// Each dividend as proposed, at its ceiling, and as approved, which is what is paid.
fn dividends(view: &View<'_>) -> Html {
    let mut entries = Vec::new();
    for step in &view.outcome.figures {
        if let Some(Term::Account(AccountTerm::Amount(entry))) = step.term()
            && entry.kind.is_dividend()
        {
            entries.push((entry, step));
        }
    }
    if entries.is_empty() {
        return nothing();
    }
    let columns: [Words; 4] = [
        ["Dividen", "Dividen", "Dividend"],
        ["Usulan", "Cadangan", "Proposed"],
        ["Batas tanpa izin SKM", "Had tanpa kelulusan SKM", "Ceiling without SKM"],
        ["Disetujui", "Diluluskan", "Approved"],
    ];
    let head = rows(columns, &|words| heading_cell("col", view.shell.words(words).into()));
    let waits: Words = ["menunggu", "menunggu", "awaited"];
    let row = |(entry, paid): &(Entry, &Step)| {
        let figure = |term| view.outcome.figure(Term::Account(term));
        let rate = approved_of(paid);
        let amount = |step: Option<&Step>| step.map_or_else(|| "–".into(), |step| view.shell.amount(step));
        let form = &view.page.form;
        let approved = form.is_approved(entry.kind);
        let proposed = figure(AccountTerm::Proposed(*entry)).or(Some(*paid).filter(|_| !approved));
        let name = i18n::capitalised(i18n::entry(entry.kind, view.shell.language()));
        let rate = rate.map_or_else(String::new, |rate| percent(view, &rate));
        let paid = if approved {
            vec![plain(amount(Some(*paid))), said("p", "small soft num", rate)]
        } else {
            vec![said("span", "soft", view.shell.words(waits))]
        };
        let cells = vec![
            heading_cell("row", name),
            said("td", "", amount(proposed)),
            said("td", "", amount(figure(AccountTerm::Ceiling(*entry)))),
            el("td", "", paid),
        ];
        el("tr", "", cells)
    };
    let table = vec![el("thead", "", vec![el("tr", "", head)]), el("tbody", "", rows(&entries, &row))];
    let name: Words =
        ["Usulan, batas, persetujuan", "Cadangan, had, kelulusan", "Proposed, ceiling, approved"];
    html! {
        <div class="scroll" role="region" tabindex="0" aria-label={view.shell.words(name)}>
            { el("table", "", table) }
        </div>
    }
}

/// The rate that an entry is paid at.
fn approved_of(paid: &Step) -> Option<Exact> {
    let mut found = None;
    paid.parts(&mut |part| {
        if let Some(Term::Account(AccountTerm::Rate(_))) = part.term() {
            found = Some(*part.value());
        }
    });
    found
}

/// The account, line by line in its order; what is paid is approved, or proposed while that is awaited.
fn account(view: &View<'_>) -> Html {
    if view.page.page != Which::Account {
        return nothing();
    }
    let mut lines: Vec<_> = view.outcome.figures.iter().flat_map(lines_of).collect();
    // Where the trust funds are taken out of the reserve, what is left of it is the line.
    if view.outcome.figure(Term::Account(AccountTerm::ReserveLeft)).is_some() {
        let whole = Term::Account(AccountTerm::StatutoryPart(Statutory::Reserve));
        lines.retain(|line| line.term != whole);
    }
    if lines.is_empty() {
        return nothing();
    }
    let columns: [Words; 2] = [["Baris", "Butiran", "Line"], ["Jumlah", "Amaun", "Amount"]];
    let head = rows(columns, &|words| heading_cell("col", view.shell.words(words).into()));
    let row = |line: &Line<'_>| {
        let name = i18n::capitalised(&i18n::term(line.term, view.shell.language()));
        let cells = vec![heading_cell("row", name), said("td", "", view.shell.amount(line.step))];
        el("tr", if line.is_sum { "sum" } else { "inner" }, cells)
    };
    let table = vec![el("thead", "", vec![el("tr", "", head)]), el("tbody", "", rows(&lines, &row))];
    let name: Words = ["Pembagian laba", "Akaun pembahagian keuntungan", "Appropriation account"];
    html! {
        <div class="scroll" role="region" tabindex="0" aria-label={view.shell.words(name)}>
            { el("table", "", table) }
        </div>
    }
}

struct Line<'a> {
    term: Term,
    step: &'a Step,
    is_sum: bool,
}

/// The lines that a figure brings to the account: itself, and the inputs that only it uses.
fn lines_of(step: &Step) -> Vec<Line<'_>> {
    let Some(Term::Account(term)) = step.term() else { return Vec::new() };
    let mut lines = Vec::new();
    let shown = match term {
        AccountTerm::NetProfit
        | AccountTerm::StatutoryPart(_)
        | AccountTerm::ReserveLeft
        | AccountTerm::Amount(_) => Some(false),
        AccountTerm::Adjusted
        | AccountTerm::AfterLoss
        | AccountTerm::Statutory
        | AccountTerm::AfterStatutory
        | AccountTerm::AfterTax
        | AccountTerm::Distributed
        | AccountTerm::Undistributed
        | AccountTerm::CarriedForward => Some(true),
        _ => None,
    };
    let Some(is_sum) = shown else { return Vec::new() };
    if let How::Figure(_, _, inner) = step.how() {
        inputs_of(inner, &mut lines);
    }
    lines.push(Line { term: Term::Account(term), step, is_sum });
    lines
}

/// Inputs of a sum that are lines of their own: adjustments, losses, taxes, what is brought forward.
fn inputs_of<'a>(step: &'a Step, lines: &mut Vec<Line<'a>>) {
    match step.how() {
        How::Combined(left, _, right) => {
            inputs_of(left, lines);
            inputs_of(right, lines);
        }
        How::Given(term, _) => {
            if let Term::Account(
                AccountTerm::OperatingAdjustments
                | AccountTerm::LossBroughtForward
                | AccountTerm::Tax
                | AccountTerm::Zakat
                | AccountTerm::OtherAdjustments
                | AccountTerm::BroughtForward,
            ) = term
            {
                lines.push(Line { term: *term, step, is_sum: false });
            }
        }
        _ => {}
    }
}
