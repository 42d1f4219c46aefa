//! "SHU saya": the member's part of the year's surplus.

mod answer;
mod by_laws;
mod corrections;
mod inputs;
mod reasons;
mod split;
mod words;

use yew::prelude::*;

use super::app::Heading;
use super::element::{all, columns, el, said};
use super::view::View;
use crate::i18n::Message;

pub(super) use answer::{parts, spoken_answer};
pub(super) use by_laws::by_laws;
pub(super) use reasons::reasons;
pub(super) use split::split;

/// The whole page of this calculator.
pub(super) fn page(view: &View<'_>, heading: Heading) -> Html {
    let title = vec![
        heading.with("question", view.say(Message::Question)),
        said("p", "soft small", view.say(Message::Intro)),
    ];
    let inputs = vec![el("div", "", title), inputs::notice(view), inputs::quick(view), inputs::fold(view)];
    let result = vec![corrections::problems(view), answer::answer(view)];
    let columns = columns((view.say(Message::Inputs), inputs), (view.say(Message::Result), result));
    all(vec![columns, answer::peek(view)])
}
