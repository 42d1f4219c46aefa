//! The answer: a heading, the amount, and the sentence about it.

use yew::prelude::*;

use crate::domain::Step;
use crate::i18n::pages::frame as words;
use crate::ui::element::{all, el, said};
use crate::ui::view_context::ViewContext;

/// The box: its heading, whose example it is of, its amount, and what follows that.
pub(in crate::ui) fn answer_box(
    context: &ViewContext<'_>,
    heading: String,
    example: String,
    amount: String,
    below: Vec<Html>,
) -> Html {
    // A long one is smaller: no number is broken.
    let class = if amount.len() > 16 { "num long" } else { "num" };
    let of = said("span", "small", example);
    let mut parts = vec![context.heading().with("", heading), of, said("strong", class, amount)];
    parts.extend(below);
    html! { <div class="answer" id="answer" tabindex="-1">{ all(parts) }</div> }
}

/// What follows a figure: the visitor's own sentence about it, or its amount in words.
pub(in crate::ui) fn below(context: &ViewContext<'_>, total: &Step, sentence: &str) -> Html {
    if sentence.is_empty() {
        said("p", "words soft", context.figure_in_words(total))
    } else {
        said("p", "words", sentence.to_owned())
    }
}

/// A heading and an amount as they are spoken: in words, or in figures as long as the words are on their way.
pub(in crate::ui) fn spoken(context: &ViewContext<'_>, heading: &str, step: &Step) -> String {
    let words = context.figure_in_words(step);
    [heading, ": ", &if words.is_empty() { context.amount(step) } else { words }].concat()
}

/// Narrow screens: the answer at the lower edge, of a form that has any; a press opens what it is made of, another goes to all of it.
pub(in crate::ui) fn peek(
    context: &ViewContext<'_>,
    label: impl Into<AttrValue>,
    amount: String,
    class: &'static str,
    mut inside: Vec<Html>,
) -> Html {
    let whole = context.words(words::WHOLE_ANSWER);
    inside.push(html! { <button type="button" class="chip-button" data-go="answer">{ whole }</button> });
    let bar = el("summary", "num", vec![said("span", "", label), said("span", "", amount)]);
    el("details", class, vec![bar, el("div", "", inside)])
}
