//! The answer of "Modal saya": the figures, the co-op's capital by standing, and the years to come.

use yew::prelude::*;

use super::View;
use crate::domain::{CapitalItem, CapitalStanding, CapitalTerm, Country, Exact, MembersTerm, Step, Term};
use crate::i18n::{self, Words};
use crate::ui::charts::bar::{Part, colour, picture};
use crate::ui::element::{all, el, nothing, rows, said};
use crate::ui::parts::explanation;
use crate::ui::parts::form::remarks;
use crate::ui::parts::table;

/// What stands above the answer.
pub(super) const HEADING: Words =
    ["Modal Anda di koperasi", "Modal anda di koperasi", "Your capital in the co-op"];

/// In place of a figure that is not there yet.
pub(super) const WAITING: Words = [
    "Isi yang sudah Anda bayar untuk melihat modal Anda.",
    "Isi yang sudah anda bayar untuk melihat modal anda.",
    "Enter what you paid to see your capital.",
];

pub(super) fn answer(view: &View<'_>) -> Html {
    let found = member(view);
    let mut explained = found.clone();
    explained.extend(view.total());
    let steps = if explained.is_empty() {
        nothing()
    } else {
        explanation::steps(&view.shell, &view.outcome, &explained, &i18n::term)
    };
    all(vec![
        table::figures(&view.shell, &found),
        remarks(view, &i18n::remark),
        steps,
        cooperative(view),
        of_all(view),
        roll_forward(view),
        past(view),
        years(view),
    ])
}

/// The past year of each kind, and what a co-op must begin with.
fn past(view: &View<'_>) -> Html {
    let shown = |step: &&Step| {
        matches!(
            step.term(),
            Some(Term::Capital(
                CapitalTerm::Closing(_)
                    | CapitalTerm::ClosingOfAll
                    | CapitalTerm::ReportedOff(_)
                    | CapitalTerm::ShareOfAssets(_)
                    | CapitalTerm::FoundersOver
                    | CapitalTerm::CapitalOver
                    | CapitalTerm::AboveStart
            ))
        )
    };
    let found: Vec<_> = view.outcome.figures.iter().filter(shown).collect();
    if found.is_empty() {
        return nothing();
    }
    let line = |step: &&Step| explanation::step(&view.shell, step, &i18n::term);
    let name: Words = ["Mutasi modal dan syarat", "Pergerakan modal dan syarat", "Movements and conditions"];
    let list = el("ul", "steps", rows(&found, &line));
    html! { <details open=true>{ said("summary", "", view.shell.words(name)) }{ list }</details> }
}

/// Arrears, what comes back, share of the whole.
fn member<'a>(view: &'a View<'_>) -> Vec<&'a Step> {
    let [once, monthly] = match view.page.country {
        Country::Indonesia => [CapitalItem::Principal, CapitalItem::Mandatory],
        Country::Malaysia => [CapitalItem::Shares, CapitalItem::Subscriptions],
    };
    let terms = [
        CapitalTerm::Due,
        CapitalTerm::ArrearsOf(once),
        CapitalTerm::AheadOf(once),
        CapitalTerm::ArrearsOf(monthly),
        CapitalTerm::AheadOf(monthly),
        CapitalTerm::Arrears,
        CapitalTerm::Instalment,
        CapitalTerm::MonthlyDuring,
        CapitalTerm::MonthlyAfter,
        CapitalTerm::Refundable,
        CapitalTerm::ShareOfShares,
        CapitalTerm::ShareOfWhole,
        CapitalTerm::ShareHeld,
    ];
    terms.into_iter().filter_map(|term| view.outcome.figure(Term::Capital(term))).collect()
}

/// The co-op's money by standing: never one total.
fn cooperative(view: &View<'_>) -> Html {
    let mut parts = Vec::new();
    let mut sums = Vec::new();
    for standing in CapitalStanding::ALL {
        let Some(step) = view.outcome.figure(Term::Capital(CapitalTerm::Sum(standing))) else { continue };
        sums.push(step);
        parts.push(Part {
            name: i18n::capitalised(i18n::standing(standing, view.shell.language())),
            amount: view.shell.amount(step),
            value: *step.value(),
            colour: colour(parts.len()),
        });
    }
    let Some(picture) = picture(&parts) else { return nothing() };
    let name: Words = ["Modal koperasi", "Modal koperasi", "The co-op’s capital"];
    let steps = explanation::steps(&view.shell, &view.outcome, &sums, &i18n::term);
    el("details", "", vec![said("summary", "", view.shell.words(name)), picture, steps])
}

/// All members: the balance that their months make, kind by kind.
fn of_all(view: &View<'_>) -> Html {
    let of_members = |step: &&Step| matches!(step.term(), Some(Term::Capital(CapitalTerm::OfMembers(_))));
    let found: Vec<_> = view.outcome.figures.iter().filter(of_members).collect();
    let end = |step: &&&Step| {
        matches!(
            step.term(),
            Some(Term::Capital(CapitalTerm::OfMembers(
                MembersTerm::AtEnd | MembersTerm::Closing(_) | MembersTerm::ClosingOfBoth
            )))
        )
    };
    let shown: Vec<_> = found.iter().filter(end).copied().collect();
    if shown.is_empty() {
        return nothing();
    }
    let name: Words = ["Modal semua anggota", "Modal semua ahli", "Capital of all members"];
    let table = table::figures(&view.shell, &shown);
    let steps = explanation::steps(&view.shell, &view.outcome, &found, &i18n::term);
    html! { <details open=true>{ said("summary", "", view.shell.words(name)) }{ table }{ steps }</details> }
}

/// Each kind from the beginning of the year to its end, as a table.
fn roll_forward(view: &View<'_>) -> Html {
    let closing = |step: &Step| match step.term() {
        Some(Term::Capital(CapitalTerm::Closing(of))) => Some(of),
        _ => None,
    };
    let kinds: Vec<_> = view.outcome.figures.iter().filter_map(|step| Some((closing(step)?, step))).collect();
    if kinds.is_empty() {
        return nothing();
    }
    let columns: [Words; 6] = [
        ["Jenis", "Jenis", "Kind"],
        ["Awal", "Awal", "Opening"],
        ["Disetor", "Dibayar masuk", "Paid in"],
        ["Bonus, pindahan", "Bonus, pindahan", "Bonus, transfers"],
        ["Dikembalikan", "Dikeluarkan", "Paid back"],
        ["Akhir", "Akhir", "Closing"],
    ];
    let heads = columns.map(|column| view.shell.words(column).to_owned());
    let row = |(of, step): &(CapitalItem, &Step)| {
        let parts = [
            CapitalTerm::Opening(*of),
            CapitalTerm::PaidIn(*of),
            CapitalTerm::Transferred(*of),
            CapitalTerm::PaidBack(*of),
        ];
        let mut cells =
            vec![table::heading_cell("row", i18n::capitalised(i18n::item(*of, view.shell.language())))];
        for part in parts {
            let mut found = None;
            step.parts(&mut |given| {
                if given.term() == Some(Term::Capital(part)) {
                    found = Some(given.clone());
                }
            });
            cells.push(table::cell(found.map_or_else(|| "–".into(), |found| view.shell.amount(&found))));
        }
        cells.push(table::cell(view.shell.amount(step)));
        cells
    };
    let name: Words =
        ["Mutasi modal per jenis", "Pergerakan modal mengikut jenis", "Capital by kind over the year"];
    let name = view.shell.words(name);
    all(vec![said("p", "", name), table::scrolling(name, &heads, kinds.iter().map(row).collect())])
}

/// The capital at the end of each year: columns, and the same as a table.
fn years(view: &View<'_>) -> Html {
    let mut ends = Vec::new();
    for step in &view.outcome.figures {
        if let Some(Term::Capital(CapitalTerm::YearEnd(year))) = step.term() {
            let rounded = view.outcome.figure(Term::Capital(CapitalTerm::YearEndRounded(year)));
            ends.push((year, rounded.unwrap_or(step)));
        }
    }
    let zero = Exact::zero();
    let most = ends
        .iter()
        .map(|(_, step)| *step.value())
        .fold(zero, |most, value| if value.compare(&most).is_gt() { value } else { most });
    if most.is_zero() {
        return nothing();
    }
    let column = |(place, (_, step)): (i32, &(u8, &Step))| {
        let share = step.value().over(&most).times(&Exact::whole(96)).to_whole();
        let height = share.ok().and_then(|share| i32::try_from(share).ok()).unwrap_or(0);
        let x = place.saturating_mul(100).saturating_add(10).to_string();
        let y = 100_i32.saturating_sub(height).to_string();
        html! { <rect data-part="0" {x} {y} width="80" height={height.to_string()} /> }
    };
    let said_as = |(year, step): &(u8, &Step)| [&year.to_string(), ": ", &view.shell.amount(step)].concat();
    let label = ends.iter().map(said_as).collect::<Vec<_>>().join(", ");
    let width = ends.len().saturating_mul(100).to_string();
    let picture = html! {
        <svg class="columns" viewBox={["0 0 ", &width, " 100"].concat()} preserveAspectRatio="none" role="img" aria-label={label}>
            { all(rows((0..).zip(&ends), &column)) }
        </svg>
    };
    let found: Vec<_> = ends.iter().map(|(_, step)| *step).collect();
    let table = table::figures(&view.shell, &found);
    let name: Words = ["Pertumbuhan modal anggota", "Pertumbuhan modal ahli", "Growth of members’ capital"];
    let how: Words = [
        "Yang masuk dihitung sejak awal tahun dan membayar 12 bulan; yang keluar di akhir tahun membawa bagian rata-rata. Jumlahnya tetap seperti yang diisi di atas.",
        "Yang masuk dikira sejak awal tahun dan membayar 12 bulan; yang keluar pada akhir tahun membawa bahagian purata. Amaunnya kekal seperti yang diisi di atas.",
        "Those who join do so at the beginning of the year and pay 12 months; those who leave at its end take an average part. The amounts stay as entered above.",
    ];
    let how = said("p", "hint", view.shell.words(how));
    let steps = explanation::steps(&view.shell, &view.outcome, &found, &i18n::term);
    el("details", "", vec![said("summary", "", view.shell.words(name)), picture, table, how, steps])
}
