//! Splits in use, each with its origin: picking one fills the percentages.

use yew::prelude::*;

use super::entered::View;
use super::fields;
use crate::data::{SPLIT_TEMPLATES, SplitTemplate};
use crate::domain::Purpose;
use crate::i18n::pages::split as words;
use crate::ui::element::{el, said};
use crate::ui::page::Draft;
use crate::ui::parts::form::choice_of;

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

/// Writes a template into the lines, with the levels that it has. It is the whole split: lines that were added go.
pub(super) fn adopt(draft: &mut Draft, option: usize) {
    let Some(template) = template(option) else { return };
    draft.keep();
    for field in [&fields::MEMBERS, &fields::CAPITAL_RETURN, &fields::PATRONAGE, &fields::FUND] {
        for key in field.keys() {
            draft.write(key, percentage(template, fields::purpose(key)));
        }
    }
    for field in [&fields::POOL_SHARE, &fields::OWN_NAME, &fields::OWN_SHARE] {
        for key in field.keys() {
            draft.write(key, String::new());
        }
    }
    fields::POOL_COUNT.choose(draft, 0);
    fields::OWN_FUND_COUNT.choose(draft, 0);
    let filled = fields::filled(|fund| draft.text(fields::FUND.at(fund)));
    fields::FUNDS_SHOWN.choose(draft, filled);
    let two_level = !draft.text(fields::MEMBERS.key).is_empty();
    fields::TWO_LEVEL.row.choose(draft, usize::from(two_level));
}

/// The choice among them.
pub(super) fn templates(view: &View<'_>) -> Html {
    let mut options = vec![words::NO_TEMPLATE];
    options.extend(SPLIT_TEMPLATES.iter().map(|template| [template.origin; 3]));
    let select = choice_of(view, &fields::TEMPLATE, 0, &options);
    if template(fields::TEMPLATE.pick(&view.page.draft)).is_none() {
        return select;
    }
    el("div", "", vec![select, said("p", "hint", view.context.words(words::ORIGIN))])
}
