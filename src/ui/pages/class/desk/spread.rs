//! How the answers of a class spread, with the typical mistake in words.

use rust_decimal::Decimal;
use yew::prelude::*;

use crate::class::{Group, Mark, answer, mistaken, of_units, tally, typical};
use crate::data::exercises::Exercise;
use crate::domain::Exact;
use crate::i18n::pages::class as words;
use crate::i18n::{fill, fill_each};
use crate::ui::charts::bar::{Part, picture};
use crate::ui::element::{all, button_of, el, nothing, rows, said};
use crate::ui::pages::class::deed::Deed;
use crate::ui::pages::class::entered::{View, press};
use crate::ui::pages::class::figures::{help, told, written};
use crate::ui::pages::class::work::Teach;

/// The answers to an exercise of the class.
pub(super) fn groups(teach: &Teach, place: usize) -> Vec<Group> {
    tally(teach.roll.answers(), place, teach.exercises.len())
}

/// How many answered, and how many of them are right.
pub(super) fn right(groups: &[Group]) -> [usize; 2] {
    let sum = |of: &dyn Fn(&Group) -> bool| {
        groups.iter().filter(|group| of(group)).fold(0_usize, |sum, group| sum.saturating_add(group.count))
    };
    [sum(&|group| group.mark == Mark::Right), sum(&|_| true)]
}

/// The picture; its finding is its title.
pub(super) fn spread(view: &View<'_>, teach: &Teach) -> Html {
    let context = &view.context;
    let Some(exercise) = teach.exercises.get(teach.looks).copied() else { return nothing() };
    let groups = groups(teach, teach.looks);
    if groups.is_empty() {
        let title = context.heading().with("", context.words(words::SPREAD));
        return all(vec![picks(view, teach), title, said("p", "soft", context.words(words::NONE_YET))]);
    }
    let counts = right(&groups).map(|count| count.to_string());
    let mut found = fill_each(context.words(words::RIGHT_OF), &counts.each_ref().map(String::as_str));
    let most = typical(&groups);
    if let Some((place, count)) = most {
        let mistake = told(context, exercise, place.into());
        found += &fill_each(context.words(words::MOSTLY), &[&count.to_string(), &mistake]);
    }
    let parts: Vec<Part> = groups.iter().map(|group| part(view, exercise, group)).collect();
    let know = most.map_or_else(nothing, |(place, _)| {
        let text = [context.words(words::DISCUSS), &help(context, exercise, place.into())].concat();
        el("ul", "remarks", vec![said("li", "", text)])
    });
    let picture = picture(&parts).unwrap_or_default();
    all(vec![picks(view, teach), context.heading().with("", found), picture, know])
}

/// The exercises of a series, of which one is looked at.
fn picks(view: &View<'_>, teach: &Teach) -> Html {
    if teach.exercises.len() < 2 {
        return nothing();
    }
    let one = |place: usize| {
        let press = press(&view.context, Deed::Look(place));
        button_of("chip-button", Some(place == teach.looks), press, place.saturating_add(1).to_string())
    };
    html! {
        <div class="chips" role="group" aria-label={view.context.words(words::EXERCISES)}>
            { all(rows(0..teach.exercises.len(), &one)) }
        </div>
    }
}

fn part(view: &View<'_>, exercise: &Exercise, group: &Group) -> Part {
    let context = &view.context;
    let amount =
        |value: Option<Decimal>| value.map(|value| written(context, exercise, exercise.asked, value));
    let (value, text, colour) = match group.mark {
        Mark::Right => (amount(answer(exercise)), context.words(words::RIGHT).to_owned(), "0"),
        Mark::Mistake(place) => {
            (amount(mistaken(exercise, place.into())), told(context, exercise, place.into()), "1")
        }
        Mark::Other => {
            let value = group.amount.and_then(|units| of_units(exercise, units));
            (amount(value), context.words(words::OTHER).to_owned(), "4")
        }
        Mark::Blank => (None, context.words(words::BLANK).to_owned(), "4"),
    };
    let name = value.map_or_else(|| text.clone(), |value| [&value, " · ", &text].concat());
    let count = fill(context.words(words::PEOPLE), &group.count.to_string());
    let value = Exact::whole(i128::try_from(group.count).unwrap_or(0));
    Part { name, amount: count, value, colour }
}
