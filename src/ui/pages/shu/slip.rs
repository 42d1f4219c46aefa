//! "Cocokkan dengan slip saya": the amount on a slip beside the answer, and what lies behind a difference.

use rust_decimal::Decimal;
use yew::prelude::*;

use super::entered::View;
use super::fields;
use crate::data;
use crate::domain::{Exact, Refusal, Slip, SlipFinding, Source, check_slip, in_force};
use crate::i18n::pages::slip as words;
use crate::i18n::{self, Words};
use crate::ui::action::Key;
use crate::ui::element::{all, el, link_to, nothing, rows, said};
use crate::ui::page::Page as _;
use crate::ui::parts::explanation::source;
use crate::ui::parts::fields::{NumberField, number_field};
use crate::ui::parts::form::{fold, number_field_of, number_in};

/// The slip beside the answer. Nobody's slip is of an example.
pub(super) fn slip(view: &View<'_>) -> Html {
    let draft = &view.page.draft;
    if draft.is_of_example() {
        return nothing();
    }
    let key = fields::SLIP.key;
    let amount = number_in(view, key);
    let below_zero = amount.is_some_and(|amount| amount.is_sign_negative());
    let checked = amount.filter(|_| !below_zero).and_then(|amount| {
        // A total so far is not what a slip is of.
        let is_whole = view.outcome.missing.is_empty();
        let waits = || Some(said("p", "verdict", view.context.words(words::WAITS)));
        if is_whole { verdict(view, amount) } else { waits() }
    });
    let hint = || said("p", "hint", view.context.words(words::HINT));
    fold(view, words::TITLE, || vec![hint(), field(view, key, below_zero), checked.unwrap_or_default()])
}

fn field(view: &View<'_>, key: Key, below_zero: bool) -> Html {
    let error = below_zero.then(|| view.context.refusal(&Refusal::Negative));
    let field = NumberField { error, ..number_field_of(view, key) };
    number_field(&view.context, &field)
}

/// What is said of an amount on a slip.
fn verdict(view: &View<'_>, amount: Decimal) -> Option<Html> {
    let context = &view.context;
    let rule = fields::ROUNDING.of(&view.page.draft);
    let slip = check_slip(&Exact::decimal(amount), &view.outcome, rule, context.currency())?;
    let Slip { finding, difference } = slip;
    if finding == SlipFinding::Equal {
        let equal = i18n::fill(context.words(words::EQUAL), &context.money(&Exact::decimal(amount)));
        return Some(said("p", "verdict", equal));
    }
    let (template, size) = if difference.is_negative() {
        (words::LESS, Exact::zero().minus(&difference))
    } else {
        (words::MORE, difference)
    };
    let differs = i18n::fill(context.words(template), &context.money(&size));
    let mut parts = vec![said("p", "verdict", differs), said("p", "", cause(view, finding))];
    if finding == SlipFinding::Tenth {
        parts.extend(tax_rule(view).map(|rule| source(context, rule)));
    }
    if finding == SlipFinding::Unlike {
        parts.push(to_compare(view));
    }
    Some(all(parts))
}

/// What lies behind a difference, in a sentence.
fn cause(view: &View<'_>, finding: SlipFinding) -> String {
    let context = &view.context;
    let (template, gap): (Words, String) = match finding {
        SlipFinding::Equal => return String::new(),
        SlipFinding::Remainder => (words::REMAINDER, String::new()),
        SlipFinding::Rule(rule) => (words::RULE, i18n::rule(rule, context.language()).into()),
        SlipFinding::EachPart => (words::EACH_PART, String::new()),
        SlipFinding::Rate(decimals) => (words::RATE, decimals.to_string()),
        SlipFinding::Multiple(of) => (words::MULTIPLE, context.money(&of.exact())),
        SlipFinding::Tenth if is_untaxed(view) => (words::TENTH, String::new()),
        SlipFinding::Tenth => (words::TENTH_BEFORE, String::new()),
        SlipFinding::Unknown => (words::UNKNOWN, String::new()),
        SlipFinding::Unlike => (words::UNLIKE, String::new()),
    };
    i18n::fill(context.words(template), &gap)
}

fn is_untaxed(view: &View<'_>) -> bool {
    in_force(&data::law(view.page.country()).untaxed, view.day).is_some()
}

/// The rule on record for the day about tax on what members receive.
fn tax_rule(view: &View<'_>) -> Option<&'static Source> {
    let law = data::law(view.page.country());
    in_force(&law.untaxed, view.day).or_else(|| in_force(&law.taxed, view.day))
}

/// What is typed, each with the way to it.
fn to_compare(view: &View<'_>) -> Html {
    let draft = &view.page.draft;
    let typed = view.page.asked().into_iter().filter(|key| *key != fields::SLIP.key);
    let typed = typed.filter(|key| !draft.text(*key).is_empty());
    let row = |key: Key| {
        let (label, _) = view.page.label(key, &view.context);
        let text = [&label, ": ", draft.text(key)].concat();
        el("li", "", vec![link_to(view.page.name(key), text)])
    };
    el("ul", "missing", rows(typed, &row))
}
