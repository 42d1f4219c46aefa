//! The answer: the member's part, and the pools that it comes from.

use yew::prelude::*;

use super::entered::View;
use crate::domain::{Remark, Term};
use crate::i18n::{self, Language};
use crate::ui::charts::pools;
use crate::ui::element::all;
use crate::ui::parts::form::remarks;
use crate::ui::parts::{explanation, gets};

/// What follows the total.
pub(super) fn answer(view: &View<'_>) -> Html {
    let Some(total) = view.total() else { return remarks(view, &remark) };
    all(vec![remarks(view, &remark), explanation::steps(&view.context, &view.outcome, &[total], &naming)])
}

/// Something to know; members know the percentages that concern them, not what else becomes of the surplus.
fn remark(remark: Remark, language: Language) -> String {
    if remark == Remark::Unallocated { String::new() } else { i18n::remark(remark, language) }
}

/// What is shared out has other names in Malaysia.
pub(super) fn naming(term: Term, language: Language) -> String {
    i18n::malaysian(&i18n::term(term, language), language)
}

/// What the member gets, and for what, in one sentence.
pub(super) fn sentence(view: &View<'_>) -> String {
    let sentence = gets::of_surplus(&view.context, &view.outcome, view.page.draft.is_of_example());
    i18n::malaysian(&sentence, view.context.language())
}

/// The pools that the member's part comes from.
pub(super) fn picture(view: &View<'_>) -> Html {
    let language = view.context.language();
    pools::pools(&view.context, &view.outcome, &|line| i18n::malaysian(&i18n::line(line, language), language))
}
