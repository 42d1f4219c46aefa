//! The answer as a message for a chat: digits first, what it rests on, and the way to its steps.

use crate::i18n::pages::frame::SO_FAR;
use crate::i18n::pages::share as words;
use crate::i18n::{self, Message, capitalised, fill, number};
use crate::input::{NumberStyle, ParsedNumber, read};
use crate::ui::action::Key;
use crate::ui::page::Page;
use crate::ui::parts::form::{example_title, full_label};
use crate::ui::parts::page::waits;
use crate::ui::state::State;
use crate::ui::view_context::ViewContext;

/// Inputs that a chat has room for.
const MOST_INPUTS: usize = 8;

/// The message; in an exercise without its answer.
pub(super) fn message(context: &ViewContext<'_>, state: &State, link: &str) -> String {
    let mut lines = Vec::new();
    if let Some(page) = state.page() {
        lines.push(example_title(context, page));
        if !context.visit.workshop.exercise {
            lines.push(answer(context, page));
        }
        lines.extend(inputs(context, page));
    }
    let day = number::date(state.rule_date(), context.language());
    lines.push([context.say(Message::RulesOn), " ", &day].concat());
    lines.push(context.words(words::ESTIMATE).into());
    lines.push(link.into());
    lines.retain(|line| !line.is_empty());
    lines.join("\n")
}

/// What the page is for, and how much it is.
fn answer(context: &ViewContext<'_>, page: &dyn Page) -> String {
    let mut name = String::new();
    page.found(context, &mut |outcome, naming, total| {
        let so_far = if waits(page, outcome) { context.words(SO_FAR) } else { "" };
        let naming = naming.unwrap_or(&i18n::term);
        let named = |total| capitalised(&i18n::name_of(naming, total, context.language())) + so_far;
        name = total.map_or_else(String::new, named);
    });
    match page.amount(context) {
        Some(amount) if !name.is_empty() => [&name, ": ", &amount].concat(),
        _ => String::new(),
    }
}

/// The figures that were entered, each with its label.
fn inputs(context: &ViewContext<'_>, page: &dyn Page) -> Vec<String> {
    let entered: Vec<_> = page.asked().into_iter().filter_map(|key| input(context, page, key)).collect();
    let more = entered.len().saturating_sub(MOST_INPUTS);
    let mut lines: Vec<_> = entered.into_iter().take(MOST_INPUTS).collect();
    if more > 0 {
        lines.push(fill(context.words(words::MORE_INPUTS), &more.to_string()));
    }
    lines
}

fn input(context: &ViewContext<'_>, page: &dyn Page, key: Key) -> Option<String> {
    let kind = page.kind(key);
    let style = NumberStyle::of(page.country());
    let typed = number::typed_style(page.country(), context.language());
    let ParsedNumber::Value(value) = read(page.draft().text(key), kind, typed) else { return None };
    let unit = page.unit(key, context);
    let amount = number::of_kind(value, kind, style);
    let label = full_label(page, key, context);
    let unit = if unit.is_empty() || unit.starts_with('/') { unit } else { [" ", &unit].concat() };
    Some([&label, ": ", &amount, &unit].concat())
}
