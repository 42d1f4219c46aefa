//! The answer, where it comes from, and what to know about it.

use yew::prelude::*;

use super::corrections::{missing, to_correct};
use super::inputs::details;
use crate::domain::{Country, Step, Term};
use crate::i18n::{self, Message};
use crate::ui::element::{all, nothing, said};
use crate::ui::on_demand::Part as OnDemand;
use crate::ui::parts::answer_box::{self, answer_box, in_words};
use crate::ui::parts::split_picture::{Part, bar, colour, legend};
use crate::ui::view::View;

/// The member's total as far as it is known.
fn total<'a>(view: &'a View<'_>) -> Option<&'a Step> {
    view.outcome.figure(Term::MemberTotal)
}

/// What screen readers are told: what to correct first, or else the answer in words.
pub(in crate::ui) fn spoken_answer(view: &View<'_>) -> String {
    let shown = view.state.country == Country::Indonesia;
    if shown && let Some(first) = to_correct(view).into_iter().next() {
        return [view.say(Message::ToCorrect), &first.1].join(" ");
    }
    let Some(total) = total(view).filter(|_| shown) else { return String::new() };
    answer_box::spoken(view, view.say(heading_of(view)), total)
}

fn heading_of(view: &View<'_>) -> Message {
    let waiting = !view.outcome.missing.is_empty() || !view.reading.unread.is_empty();
    if waiting { Message::AnswerSoFar } else { Message::Answer }
}

pub(super) fn answer(view: &View<'_>) -> Html {
    let Some(total) = total(view) else {
        let words = said("span", "words soft", view.say(Message::AnswerNone));
        return all(vec![
            answer_box(view.say(Message::Answer), "–".into(), vec![words]),
            missing(view),
            whole_split(view),
        ]);
    };
    let exact = view.outcome.figure(Term::MemberTotalExact);
    let exact = exact.map(|exact| [view.say(Message::ExactValue), " ", &view.amount(exact)].concat());
    let below = vec![
        said("span", "words soft", in_words(view, total)),
        said("span", "small soft num", exact.unwrap_or_default()),
    ];
    all(vec![
        answer_box(view.say(heading_of(view)), view.amount(total), below),
        missing(view),
        parts(view),
        details(view, |details| (details.reasons)(view, total)),
        whole_split(view),
    ])
}

/// The whole split, once it has come.
fn whole_split(view: &View<'_>) -> Html {
    match view.state.details {
        OnDemand::Here(details) => (details.split)(view),
        OnDemand::Coming | OnDemand::Failed => nothing(),
    }
}

/// Where the member's total comes from.
fn parts(view: &View<'_>) -> Html {
    let mut parts = Vec::new();
    for step in &view.outcome.figures {
        let Some(Term::MemberPart(line)) = step.term() else { continue };
        let paid = view.outcome.figure(Term::MemberPaid(line)).unwrap_or(step);
        parts.push(Part {
            name: i18n::capitalised(&i18n::line(line, view.language())),
            amount: view.amount(paid),
            value: *step.value(),
            colour: colour(parts.len()),
        });
    }
    if parts.iter().all(|part| part.value.is_zero()) {
        return nothing();
    }
    all(vec![bar(&parts), legend(&parts)])
}

/// The answer at the lower edge of narrow screens.
pub(super) fn peek(view: &View<'_>) -> Html {
    let amount = total(view).map_or_else(|| "–".to_owned(), |total| view.amount(total));
    answer_box::peek(view.say(Message::ToAnswer), amount)
}
