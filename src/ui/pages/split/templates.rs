//! Splits in use, each with its origin: picking one fills the percentages.

use yew::prelude::*;

use super::entered::{Split, View};
use super::fields;
use crate::data::{SPLIT_TEMPLATES, SplitTemplate};
use crate::domain::Purpose;
use crate::i18n::pages::split as words;
use crate::ui::action::{Action, PageAction};
use crate::ui::element::{el, nothing, said};
use crate::ui::page::{Draft, Field};
use crate::ui::parts::fields::choice as choose;

/// The lines that a template fills.
static FILLED: [&Field; 4] = [&fields::MEMBERS, &fields::CAPITAL_RETURN, &fields::PATRONAGE, &fields::FUND];
/// Those that it has none of.
static EMPTIED: [&Field; 3] = [&fields::POOL_SHARE, &fields::OWN_NAME, &fields::OWN_SHARE];

/// The template of an option; the first option is none.
fn template(option: usize) -> Option<&'static SplitTemplate> {
    option.checked_sub(1).and_then(|place| SPLIT_TEMPLATES.get(place))
}

/// The percentage of a purpose, as somebody would type it.
fn percentage(template: &SplitTemplate, purpose: Option<Purpose>) -> String {
    let mut lines = template.lines.iter().chain(template.members);
    let found = lines.find(|(of, _)| Some(*of) == purpose);
    found.map_or_else(String::new, |(_, percent)| percent.to_string())
}

/// The option whose split the lines have, however they came to it; the first where it is the visitor's own.
fn option_of(draft: &Draft) -> usize {
    let is_of = |template: &&SplitTemplate| {
        let is_own = EMPTIED.iter().flat_map(|field| field.keys()).any(|key| !draft.text(key).is_empty());
        let mut keys = FILLED.iter().flat_map(|field| field.keys());
        !is_own && keys.all(|key| draft.text(key).trim() == percentage(template, fields::purpose(key)))
    };
    let place = SPLIT_TEMPLATES.iter().position(|template| is_of(&template));
    place.map_or(0, |place| place.saturating_add(1))
}

/// Writes a template into the lines, with the levels that it has. It is the whole split: lines that were added go. The
/// first option brings back what the visitor had before.
pub(super) fn adopt(split: &mut Split, option: usize) {
    let is_own = option_of(&split.draft) == 0 && !split.lines().is_empty();
    let Some(template) = template(option) else {
        bring_back(split);
        return;
    };
    if is_own {
        split.own = Some(split.draft.copy());
    }
    let draft = &mut split.draft;
    draft.keep();
    for key in FILLED.iter().flat_map(|field| field.keys()) {
        draft.write(key, percentage(template, fields::purpose(key)));
    }
    for key in EMPTIED.iter().flat_map(|field| field.keys()) {
        draft.write(key, String::new());
    }
    fields::POOL_COUNT.choose(draft, 0);
    fields::OWN_FUND_COUNT.choose(draft, 0);
    let filled = fields::filled(|fund| draft.text(fields::FUND.at(fund)));
    fields::FUNDS_SHOWN.choose(draft, filled);
    let two_level = !draft.text(fields::MEMBERS.key).is_empty();
    fields::TWO_LEVEL.row.choose(draft, usize::from(two_level));
}

/// The visitor's own split again, whatever else was typed since; where there was none, the lines stay as they are, to go
/// on from.
fn bring_back(split: &mut Split) {
    let Some(own) = split.own.take() else { return };
    split.draft.undoably(|draft| {
        for key in FILLED.iter().chain(&EMPTIED).flat_map(|field| field.keys()) {
            draft.write(key, own.text(key).into());
        }
        for row in [
            &fields::POOL_COUNT,
            &fields::OWN_FUND_COUNT,
            &fields::FUNDS_SHOWN,
            &fields::TWO_LEVEL.row,
            &fields::FIRST_BASIS.row,
            &fields::FURTHER_BASIS.row,
        ] {
            for place in 0..row.repeats.len() {
                draft.choose(row.at(place), own.pick(row.at(place)));
            }
        }
    });
    split.draft.own();
}

/// The choice among them.
pub(super) fn templates(view: &View<'_>) -> Html {
    let (context, row) = (&view.context, &fields::TEMPLATE);
    let picked = option_of(&view.page.draft);
    let own = [words::NO_TEMPLATE].into_iter();
    let names = own.chain(SPLIT_TEMPLATES.iter().map(|template| words::origin(template.origin)));
    let options = names.enumerate().map(|(option, name)| (context.words(name), option == picked));
    let select = choose(context, context.words(row.label), row.number, options.collect(), |place, option| {
        Action::Page(PageAction::Picked(place, option))
    });
    let origin = template(picked).map_or_else(nothing, |_| said("p", "hint", context.words(words::ORIGIN)));
    el("div", "", vec![select, origin])
}
