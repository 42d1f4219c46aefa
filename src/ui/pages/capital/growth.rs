//! Members' capital at the end of each year to come: columns, and the same as a table.

use yew::prelude::*;

use super::entered::View;
use crate::domain::{CapitalTerm, Exact, Step, Term};
use crate::i18n;
use crate::i18n::pages::capital as words;
use crate::ui::element::{all, nothing, rows, said};
use crate::ui::parts::explanation;
use crate::ui::parts::form::fold;
use crate::ui::parts::table;

/// A year and what members have at its end.
type YearEnd<'a> = (u8, &'a Step);

/// The capital at the end of each year, and how it came about.
pub(super) fn growth(view: &View<'_>) -> Html {
    let ends = year_ends(view);
    let Some(columns) = columns(view, &ends) else { return nothing() };
    let found: Vec<_> = ends.iter().map(|(_, step)| *step).collect();
    let inside = || {
        vec![
            columns,
            table::figures(&view.context, &found),
            said("p", "hint", view.context.words(words::GROWTH_HINT)),
            explanation::steps(&view.context, &view.outcome, &found, &i18n::term),
        ]
    };
    fold(view, words::GROWTH, inside)
}

/// Each year, and what members have at its end, in payable units.
pub(super) fn year_ends<'a>(view: &'a View<'_>) -> Vec<YearEnd<'a>> {
    let mut ends = Vec::new();
    for step in &view.outcome.figures {
        if let Some(Term::Capital(CapitalTerm::YearEnd(year))) = step.term() {
            let rounded = view.outcome.figure(Term::Capital(CapitalTerm::YearEndRounded(year)));
            ends.push((year, rounded.unwrap_or(step)));
        }
    }
    ends
}

/// A column for each year; nothing where there is nothing to show.
fn columns(view: &View<'_>, ends: &[YearEnd<'_>]) -> Option<Html> {
    let larger = |most: Exact, value: Exact| if value.compare(&most).is_gt() { value } else { most };
    let most = ends.iter().map(|(_, step)| *step.value()).fold(Exact::zero(), larger);
    if most.is_zero() {
        return None;
    }
    let column = |(place, (_, step)): (i32, &YearEnd<'_>)| column(place, step, &most);
    let said_as = |(year, step): &YearEnd<'_>| [&year.to_string(), ": ", &view.context.amount(step)].concat();
    let label = ends.iter().map(said_as).collect::<Vec<_>>().join(", ");
    let width = ends.len().saturating_mul(100).to_string();
    Some(html! {
        <svg class="columns" viewBox={["0 0 ", &width, " 100"].concat()} preserveAspectRatio="none" role="img" aria-label={label}>
            { all(rows((0..).zip(ends), &column)) }
        </svg>
    })
}

/// A column as high as its part of the highest, which leaves a little room above.
fn column(place: i32, step: &Step, most: &Exact) -> Html {
    let share = step.value().over(most).times(&Exact::whole(96)).to_whole();
    let height = share.ok().and_then(|share| i32::try_from(share).ok()).unwrap_or(0);
    let x = place.saturating_mul(100).saturating_add(10).to_string();
    let y = 100_i32.saturating_sub(height).to_string();
    html! { <rect data-part="0" {x} {y} width="80" height={height.to_string()} /> }
}
