//! The table of dividends: each as proposed, at its ceiling, and as approved, which is what is paid.

use yew::prelude::*;

use super::entered::View;
use super::entries::is_approved;
use crate::domain::{AccountTerm, Entry, Exact, Step, Term};
use crate::i18n;
use crate::i18n::number::{self, Shown};
use crate::i18n::pages::account as words;
use crate::ui::element::{el, nothing, plain, rows, said};
use crate::ui::parts::table::heading_cell;

/// The table, where there are dividends.
pub(super) fn dividends(view: &View<'_>) -> Html {
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
    let head = rows(words::DIVIDEND_COLUMNS, &|words| heading_cell("col", view.context.words(words).into()));
    let body = rows(&entries, &|(entry, paid)| row(view, *entry, paid));
    let table = vec![el("thead", "", vec![el("tr", "", head)]), el("tbody", "", body)];
    html! {
        <div class="scroll" role="region" tabindex="0" aria-label={view.context.words(words::DIVIDENDS)}>
            { el("table", "", table) }
        </div>
    }
}

fn row(view: &View<'_>, entry: Entry, paid: &Step) -> Html {
    let figure = |term| view.outcome.figure(Term::Account(term));
    let amount = |step: Option<&Step>| step.map_or_else(|| "–".into(), |step| view.context.amount(step));
    let is_approved = is_approved(&view.page.draft, entry.kind);
    let proposed = figure(AccountTerm::Proposed(entry)).or(Some(paid).filter(|_| !is_approved));
    let approved = if is_approved {
        vec![plain(amount(Some(paid))), said("p", "small soft num", approved_rate(view, paid))]
    } else {
        vec![said("span", "soft", view.context.words(words::AWAITED))]
    };
    let cells = vec![
        heading_cell("row", i18n::capitalised(i18n::entry(entry.kind, view.context.language()))),
        said("td", "", amount(proposed)),
        said("td", "", amount(figure(AccountTerm::Ceiling(entry)))),
        el("td", "", approved),
    ];
    el("tr", "", cells)
}

/// The rate that an entry is paid at.
fn approved_rate(view: &View<'_>, paid: &Step) -> String {
    let mut found: Option<Exact> = None;
    paid.parts(&mut |part| {
        if let Some(Term::Account(AccountTerm::Rate(_))) = part.term() {
            found = Some(*part.value());
        }
    });
    found.map_or_else(String::new, |rate| number::about(&rate, Shown::Percent(view.context.currency())))
}
