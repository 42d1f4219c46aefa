//! The rules behind each line, of both countries, and why one knows no such line.

use yew::prelude::*;

use super::entered::View;
use super::rows::Row;
use crate::domain::{Country, Rule};
use crate::i18n::pages::two_countries as words;
use crate::i18n::{Words, rule_says};
use crate::ui::element::{el, nothing, rows, said};
use crate::ui::parts::form::fold;
use crate::ui::parts::legal::said_by;

/// The fold of all lines.
pub(super) fn rules(view: &View<'_>) -> Html {
    fold(view, words::RULES, || {
        let lines = Row::ALL.into_iter().zip(words::ROWS);
        vec![el("dl", "", rows(lines, &|(row, name)| line(view, row, name)))]
    })
}

fn line(view: &View<'_>, row: Row, name: Words) -> Html {
    let term = el("dt", "", vec![said("strong", "", view.context.words(name))]);
    let of = Country::ALL.into_iter().zip(row.rules()).zip(row.unknown());
    let says = rows(of, &|((country, rule), unknown)| match (unknown, rule) {
        (Some(why), _) => said("p", "", view.context.words(why)),
        (None, Some(rule)) => cited(view, country, rule),
        (None, None) => nothing(),
    });
    el("div", "", vec![term, el("dd", "", says)])
}

/// What a rule says, and its citation.
fn cited(view: &View<'_>, country: Country, rule: Rule) -> Html {
    let name = view.context.words(country.own(words::COUNTRIES));
    said_by(rule, [name, ": ", rule_says(rule, view.context.language()), " "].concat())
}
