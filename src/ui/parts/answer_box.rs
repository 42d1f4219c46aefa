//! The answer: a heading, the amount, and the amount in words.

use yew::prelude::*;

use crate::domain::Step;
use crate::i18n::Message;
use crate::ui::element::{all, said};
use crate::ui::view_context::ViewContext;

/// The box; `below` follows the amount.
pub(in crate::ui) fn answer_box(heading: impl Into<AttrValue>, amount: String, below: Vec<Html>) -> Html {
    let mut parts = vec![said("span", "", heading), said("strong", "num", amount)];
    parts.extend(below);
    html! { <div class="answer" id="answer" tabindex="-1">{ all(parts) }</div> }
}

/// The box with a figure: its amount, in words, and where it was rounded the exact value.
pub(in crate::ui) fn total_box(
    context: &ViewContext<'_>,
    heading: impl Into<AttrValue>,
    total: &Step,
    exact: Option<&Step>,
) -> Html {
    let mut below = vec![said("span", "words soft", in_words(context, total))];
    below.extend(exact.map(|exact| {
        let exact = [context.say(Message::ExactValue), " ", &context.exact_amount(exact)].concat();
        said("span", "small soft num", exact)
    }));
    answer_box(heading, context.amount(total), below)
}

/// An amount in words, or nothing when there are none for it.
fn in_words(context: &ViewContext<'_>, step: &Step) -> String {
    let cut = step.value().cut(2).ok();
    cut.and_then(|(value, _)| context.in_words(value)).unwrap_or_default()
}

/// A heading and an amount as they are spoken: in words, or in figures as long as the words are on their way.
pub(in crate::ui) fn spoken(context: &ViewContext<'_>, heading: &str, step: &Step) -> String {
    let words = in_words(context, step);
    [heading, ": ", &if words.is_empty() { context.amount(step) } else { words }].concat()
}

/// Narrow screens: the answer at the lower edge, a press goes to it.
pub(in crate::ui) fn peek(label: impl Into<AttrValue>, amount: String) -> Html {
    let parts = vec![said("span", "", label), said("span", "", amount)];
    html! { <button type="button" class="peek num" data-go="answer">{ all(parts) }</button> }
}
