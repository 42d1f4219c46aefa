//! Proposals side by side: forms that were put aside, and the one that is typed in.
//!
//! # Design
//!
//! *Why is each told against the first?* A meeting has one proposal before it and asks what another would change.

use yew::prelude::*;

use super::table::{heading_cell, scrolling};
use crate::domain::{Step, partings};
use crate::i18n::number::{self, Shown};
use crate::i18n::pages::compare as words;
use crate::i18n::{self, capitalised};
use crate::ui::action::{Action, PageAction};
use crate::ui::element::{all, button_of, el, nothing, plain, rows, said};
use crate::ui::page::Draft;
use crate::ui::view_context::ViewContext;

/// Forms that can stand beside the one that is typed in.
const MOST: usize = 3;
/// Reasons that are named in a sentence.
const CAUSES: usize = 3;
const LETTERS: [&str; MOST + 1] = ["A", "B", "C", "D"];

/// Forms that were put aside, to compare.
#[derive(Default)]
pub(in crate::ui) struct PutAside(Vec<Draft>);

impl PutAside {
    /// Whether one more form can be put aside.
    pub fn has_room(&self) -> bool {
        self.0.len() < MOST
    }

    /// The forms, the first one first.
    fn drafts(&self) -> &[Draft] {
        &self.0
    }

    /// Puts a form aside or drops one; whether the action was about that.
    pub fn handles(&mut self, action: PageAction, draft: &Draft) -> bool {
        match action {
            PageAction::Compared if self.has_room() => self.0.push(draft.copy()),
            PageAction::Dropped(place) if place < self.0.len() => drop(self.0.remove(place)),
            PageAction::Compared | PageAction::Dropped(_) => {}
            _ => return false,
        }
        true
    }
}

/// A difference between percentages: its points are no percentage of anything.
pub(in crate::ui) fn points(context: &ViewContext<'_>, step: &Step) -> String {
    let percent = number::about(step.value(), Shown::Percent(context.currency()));
    percent.replace('%', context.words(words::POINTS))
}

/// A figure of a proposal.
pub(in crate::ui) struct Told {
    pub name: String,
    pub step: Step,
    /// As it is shown.
    pub shown: String,
    /// Only figures in one measure have a difference.
    pub measure: usize,
}

/// How a page tells what is compared.
pub(in crate::ui) struct Telling<'a> {
    /// The figures of a form, that which the page is for first.
    pub of_form: &'a dyn Fn(Draft) -> Vec<Told>,
    /// A difference, in the measure of its figure.
    pub write: &'a dyn Fn(&Step, usize) -> String,
    /// A number behind a figure: its name and its value.
    pub name: &'a dyn Fn(&Step) -> [String; 2],
}

/// What keeps the figures as they are, and what was kept beside those of `now`: a sentence for each with what makes the difference,
/// and all figures in a table.
pub(in crate::ui) fn compare(
    context: &ViewContext<'_>,
    put_aside: &PutAside,
    now: Vec<Told>,
    telling: &Telling<'_>,
) -> Html {
    let mut columns: Vec<_> = put_aside.drafts().iter().map(|form| (telling.of_form)(form.copy())).collect();
    columns.push(now);
    let mut parts = Vec::new();
    if put_aside.has_room() {
        let onclick = context.press(Action::Page(PageAction::Compared));
        parts.push(button_of("chip-button", None, onclick, context.words(words::COMPARE_WITH)));
    }
    let kept = put_aside.drafts().len();
    if kept > 0 {
        if is_unchanged(&columns) {
            let letters = [kept.saturating_sub(1), kept].map(letter);
            let text = i18n::fill_each(context.words(words::KEPT), &letters);
            parts.push(html! { <p class="hint" role="status">{ text }</p> });
        }
        if kept > 1 || !is_unchanged(&columns) {
            parts.push(sentences(context, &columns, telling));
            parts.push(table(context, &columns, telling));
            parts.push(said("p", "hint", context.words(words::DIFFERENCES)));
        }
        let drop = |place: usize| {
            let text = [context.words(words::DROP), " ", letter(place)].concat();
            button_of("link", None, context.press(Action::Page(PageAction::Dropped(place))), text)
        };
        parts.push(el("div", "chips", rows(0..kept, &drop)));
    }
    el("section", "compared", parts)
}

/// Whether the form of now has the figures of the one put aside last.
fn is_unchanged(columns: &[Vec<Told>]) -> bool {
    let [.., last, now] = columns else { return false };
    let same = |(one, other): (&Told, &Told)| one.name == other.name && one.shown == other.shown;
    last.len() == now.len() && last.iter().zip(now).all(same)
}

fn letter(place: usize) -> &'static str {
    LETTERS.get(place).copied().unwrap_or_default()
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
    let more = other.step.minus(&one.step);
    if one.shown == other.shown {
        return i18n::fill_each(context.words(words::UNCHANGED), &[letter, &one.name, &one.shown]);
    }
    let (words, size) = if more.value().is_negative() {
        (words::FALLS, (telling.write)(&one.step.minus(&other.step), one.measure))
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

fn table(context: &ViewContext<'_>, columns: &[Vec<Told>], telling: &Telling<'_>) -> Html {
    let mut heads = vec![context.words(words::FIGURE).to_owned()];
    for place in 0..columns.len() {
        let is_now = place.saturating_add(1) == columns.len();
        let now = if is_now { context.words(words::NOW) } else { "" };
        heads.push([context.words(words::PROPOSAL), " ", letter(place), now].concat());
    }
    let body = names(columns).into_iter().map(|(name, nth)| {
        let found: Vec<_> = columns.iter().map(|column| named(column, name).nth(nth)).collect();
        let mut cells = vec![heading_cell("row", capitalised(name))];
        let first = found.first().copied().flatten();
        for (place, told) in found.iter().enumerate() {
            let off = if place == 0 { nothing() } else { difference(context, first, *told, telling) };
            let shown = told.map_or_else(|| "–".into(), |told| told.shown.clone());
            cells.push(el("td", "", vec![plain(shown), off]));
        }
        cells
    });
    scrolling(context.words(words::COMPARISON), &heads, body.collect())
}

/// The figures of a form with a name: two pools may have the same.
fn named<'a>(column: &'a [Told], name: &'a str) -> impl Iterator<Item = &'a Told> {
    column.iter().filter(move |told| told.name == name)
}

/// The names of all figures in the order of the forms; one that a form has twice stands there twice, with its count.
fn names(columns: &[Vec<Told>]) -> Vec<(&str, usize)> {
    let mut names: Vec<(&str, usize)> = Vec::new();
    for column in columns {
        for (place, told) in column.iter().enumerate() {
            let before = column.iter().take(place).filter(|other| other.name == told.name).count();
            if !names.contains(&(told.name.as_str(), before)) {
                names.push((&told.name, before));
            }
        }
    }
    names
}

/// What a figure is more or less than in the first proposal; nothing where either has none.
fn difference(
    context: &ViewContext<'_>,
    first: Option<&Told>,
    told: Option<&Told>,
    telling: &Telling<'_>,
) -> Html {
    let Some((first, told)) = first.zip(told).filter(|(first, told)| first.measure == told.measure) else {
        return nothing();
    };
    let more = told.step.minus(&first.step);
    let write = |step: &Step| (telling.write)(step, told.measure);
    let text = if more.value().is_zero() {
        context.words(words::SAME).into()
    } else if more.value().is_negative() {
        ["−", &write(&first.step.minus(&told.step))].concat()
    } else {
        ["+", &write(&more)].concat()
    };
    said("p", "small soft num", text)
}
