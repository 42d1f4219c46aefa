//! The answer: a heading, the amount, and the amount in words.

use yew::prelude::*;

use crate::domain::Step;
use crate::i18n::words;
use crate::ui::element::{all, said};
use crate::ui::view::Shell;

/// The box; `below` follows the amount.
pub(in crate::ui) fn answer_box(heading: &'static str, amount: String, below: Vec<Html>) -> Html {
    let mut parts = vec![said("span", "", heading), said("strong", "num", amount)];
    parts.extend(below);
    html! { <div class="answer" id="answer" tabindex="-1">{ all(parts) }</div> }
}

/// An amount in words, or nothing when there are none for it.
pub(in crate::ui) fn in_words(shell: &Shell<'_>, step: &Step) -> String {
    let cut = step.value().cut(2).ok();
    let words = cut.and_then(|(value, _)| words::amount(value, shell.currency(), shell.language()));
    words.unwrap_or_default()
}

/// Narrow screens: the answer at the lower edge, a press goes to it.
pub(in crate::ui) fn peek(label: &'static str, amount: String) -> Html {
    let parts = vec![said("span", "", label), said("span", "", amount)];
    html! { <button type="button" class="peek num" data-go="answer">{ all(parts) }</button> }
}
