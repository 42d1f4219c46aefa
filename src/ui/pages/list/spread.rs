//! How shares spread: what each tenth of the members gets, the smallest shares first.

use yew::prelude::*;

use super::amounts::{money, nearest};
use super::desk::{Desk, Screen};
use super::entered::View;
use crate::domain::Money;
use crate::i18n::fill;
use crate::i18n::pages::list as words;
use crate::ui::charts::bar::{Part, picture};
use crate::ui::element::{el, nothing, said};

/// The picture; its finding is its title.
pub(super) fn spread(view: &View<'_>, desk: &Desk) -> Html {
    let context = &view.context;
    let Some(found) = desk.found.as_ref().filter(|_| desk.screen == Screen::Output) else { return nothing() };
    let all: i128 = found.tenths.iter().map(|(_, sum)| *sum).sum();
    let (Some((_, last)), true) = (found.tenths.last(), all > 0) else { return nothing() };
    let percent = nearest(last.saturating_mul(100), all).to_string();
    let currency = view.page.country.currency();
    let part = |(place, (_, sum)): (usize, &(usize, i128))| {
        let place = place.saturating_add(1).to_string();
        Part {
            name: fill(context.words(words::TENTH), &place),
            amount: money(*sum, currency),
            value: Money::from_hundredths(*sum).exact(),
            colour: "0",
        }
    };
    let parts: Vec<Part> = found.tenths.iter().enumerate().map(part).collect();
    let title = context.heading().with("", fill(context.words(words::SPREAD), &percent));
    let picture = picture(&parts).unwrap_or_default();
    let counts = || found.tenths.iter().map(|(count, _)| *count);
    let each = match (counts().min().unwrap_or(0), counts().max().unwrap_or(0)) {
        (least, most) if least == most => most.to_string(),
        (least, most) => [least.to_string(), most.to_string()].join("–"),
    };
    let of_each = fill(context.words(words::TENTHS), &each);
    el("div", "tenths", vec![title, picture, said("p", "soft small", of_each)])
}
