//! Proposals side by side: forms that were put aside, and the one that is typed in.
//!
//! # Design
//!
//! *Why is each told against the first?* A meeting has one proposal before it and asks what another would change.

use yew::prelude::*;

use super::compared::table;
pub(in crate::ui) use super::proposal::{Telling, Told};
use super::proposal::{letter, named};
use crate::domain::{Outcome, Step, Term, partings};
use crate::i18n::number::{self, Shown};
use crate::i18n::pages::compare as words;
use crate::i18n::{self, Language, Naming};
use crate::ui::action::{Action, PageAction};
use crate::ui::element::{all, button_of, el, nothing, rows, said};
use crate::ui::page::{Draft, MOST_ASIDE, Page, View};
use crate::ui::view_context::ViewContext;

/// Reasons that are named in a sentence.
const CAUSES: usize = 3;

/// A difference between percentages: its points are no percentage of anything.
pub(in crate::ui) fn points(context: &ViewContext<'_>, step: &Step) -> String {
    let percent = number::about(step.value(), Shown::Percent(context.currency()));
    percent.replace('%', context.words(words::POINTS))
}

/// On a page that tells all its figures: the one that it is for, then every other.
pub(in crate::ui) fn compare_all<P: Page>(view: &View<'_, P>) -> Html {
    let (context, draft) = (&view.context, view.page.draft());
    if draft.aside().is_empty() {
        return if view.outcome.figures.is_empty() { nothing() } else { section(context, draft, Vec::new()) };
    }
    let mut drawn = nothing();
    view.page.found(context, &mut |outcome, naming, total| {
        let naming = naming.unwrap_or(&i18n::term);
        let nameless = |_: Term, _: Language| String::new();
        let telling = Telling {
            of_form: &|draft| all_told(context, view.page.with(draft).as_ref()),
            write: &|step, measure| {
                if measure == RATE { points(context, step) } else { value(context, &nameless, step) }
            },
            name: &|step| [i18n::name_of(naming, step, context.language()), value(context, naming, step)],
        };
        drawn = compare(context, draft, &|| told(context, outcome, naming, total), &telling);
    });
    drawn
}

/// Percentages are told from all else.
const RATE: usize = 1;

fn value(context: &ViewContext<'_>, naming: &dyn Naming, step: &Step) -> String {
    i18n::glanced(naming, step, context.currency(), context.language())
}

/// Every figure of a page.
fn all_told(context: &ViewContext<'_>, page: &dyn Page) -> Vec<Told> {
    let mut all = Vec::new();
    page.found(context, &mut |outcome, naming, total| {
        all = told(context, outcome, naming.unwrap_or(&i18n::term), total);
    });
    all
}

/// Every figure that was found, that which the page is for first.
fn told(
    context: &ViewContext<'_>,
    outcome: &Outcome,
    naming: &dyn Naming,
    total: Option<&Step>,
) -> Vec<Told> {
    let others = outcome.figures.iter().filter(|step| Some(step.term()) != total.map(Step::term));
    let one = |step: &Step| Told {
        name: i18n::name_of(naming, step, context.language()),
        shown: value(context, naming, step),
        step: step.clone(),
        measure: usize::from(step.term().is_some_and(Term::is_percentage)),
    };
    total.into_iter().chain(others).map(one).filter(|told| !told.name.is_empty()).collect()
}

/// What keeps the figures as they are, and what was kept beside those of `now`: a sentence for each with what makes the difference,
/// and all figures in a table.
pub(in crate::ui) fn compare(
    context: &ViewContext<'_>,
    draft: &Draft,
    now: &dyn Fn() -> Vec<Told>,
    telling: &Telling<'_>,
) -> Html {
    // As long as nothing stands beside it, no figure is told for this.
    let beside = if draft.aside().is_empty() { Vec::new() } else { beside(context, draft, now(), telling) };
    section(context, draft, beside)
}

/// The press that keeps a form, as long as there is room for one more; and what stands beside it.
fn section(context: &ViewContext<'_>, draft: &Draft, beside: Vec<Html>) -> Html {
    let mut parts = Vec::new();
    if draft.aside().len() < MOST_ASIDE {
        let onclick = context.press(Action::Page(PageAction::Compared));
        parts.push(button_of("chip-button", None, onclick, context.words(words::COMPARE_WITH)));
    }
    parts.extend(beside);
    el("section", "compared", parts)
}

/// The forms that were kept, beside that of now.
fn beside(context: &ViewContext<'_>, draft: &Draft, now: Vec<Told>, telling: &Telling<'_>) -> Vec<Html> {
    let mut columns: Vec<_> = draft.aside().iter().map(|form| (telling.of_form)(form.copy())).collect();
    columns.push(now);
    let (kept, is_unchanged) = (draft.aside().len(), is_unchanged(&columns));
    let mut parts = Vec::new();
    if is_unchanged {
        let letters = [kept.saturating_sub(1), kept].map(letter);
        let text = i18n::fill_each(context.words(words::KEPT), &letters);
        parts.push(html! { <p class="hint" role="status">{ text }</p> });
    }
    if kept > 1 || !is_unchanged {
        parts.push(sentences(context, &columns, telling));
        parts.push(table(context, &columns, telling));
        parts.push(said("p", "hint", context.words(words::DIFFERENCES)));
    }
    let drop = |place: usize| {
        let text = [context.words(words::DROP), " ", letter(place)].concat();
        button_of("link", None, context.press(Action::Page(PageAction::Dropped(place))), text)
    };
    parts.push(el("div", "chips", rows(0..kept, &drop)));
    parts
}

/// Whether the form of now has the figures of the one put aside last.
fn is_unchanged(columns: &[Vec<Told>]) -> bool {
    let [.., last, now] = columns else { return false };
    let same = |(one, other): (&Told, &Told)| one.name == other.name && one.shown == other.shown;
    last.len() == now.len() && last.iter().zip(now).all(same)
}

/// What the figure that the page is for is in each of the others, against the first, and why.
fn sentences(context: &ViewContext<'_>, columns: &[Vec<Told>], telling: &Telling<'_>) -> Html {
    let Some((first, others)) = columns.split_first() else { return nothing() };
    let one = |(place, column): (usize, &Vec<Told>)| {
        let text = sentence(context, letter(place.saturating_add(1)), [first, column], telling);
        said("p", "", text)
    };
    all(rows(others.iter().enumerate(), &one))
}

/// Of the first figure that is another one, or else that it is the same.
fn sentence(
    context: &ViewContext<'_>,
    letter: &str,
    [first, now]: [&Vec<Told>; 2],
    telling: &Telling<'_>,
) -> String {
    let beside = |told: &Told| named(now, &told.name).next().map(|other| (told.measure, other.measure));
    let is_told = |told: &&Told| beside(told).is_some_and(|(one, other)| one == other);
    let both: Vec<_> =
        first.iter().filter(is_told).filter_map(|one| Some((one, named(now, &one.name).next()?))).collect();
    let Some((one, other)) = both.iter().find(|(one, other)| one.shown != other.shown).or(both.first())
    else {
        return String::new();
    };
    let more = i18n::more_as_glanced(&other.step, &one.step);
    if one.shown == other.shown {
        return i18n::fill_each(context.words(words::UNCHANGED), &[letter, &one.name, &one.shown]);
    }
    let (words, size) = if more.value().is_negative() {
        (words::FALLS, (telling.write)(&i18n::more_as_glanced(&one.step, &other.step), one.measure))
    } else {
        (words::RISES, (telling.write)(&more, one.measure))
    };
    let change = i18n::fill_each(context.words(words), &[letter, &one.name, &size, &one.shown, &other.shown]);
    [&change, &causes(context, [&one.step, &other.step], telling), "."].concat()
}

/// What makes the difference, each with its two values; nothing where that is the figure itself.
fn causes(context: &ViewContext<'_>, [one, other]: [&Step; 2], telling: &Telling<'_>) -> String {
    let pairs = partings(one, other);
    let pairs =
        pairs.iter().filter(|(before, after)| before.term() != one.term() && after.term() != other.term());
    let told = |(before, after): &(&Step, &Step)| {
        let [name, value] = (telling.name)(before);
        let [other_name, other_value] = (telling.name)(after);
        if name.is_empty() || other_name.is_empty() {
            return None;
        }
        Some(if name == other_name {
            i18n::fill_each(context.words(words::CAUSE), &[&name, &value, &other_value])
        } else {
            i18n::fill_each(context.words(words::OTHER_CAUSE), &[&other_name, &other_value, &name, &value])
        })
    };
    let told: Vec<String> = pairs.filter_map(told).take(CAUSES).collect();
    if told.is_empty() { String::new() } else { i18n::fill(context.words(words::BECAUSE), &told.join("; ")) }
}
