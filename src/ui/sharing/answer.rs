//! The answer, where it comes from, and what to know about it.

use yew::prelude::*;

use super::corrections::{missing, to_correct};
use super::inputs::details;
use crate::domain::{Country, Line, Outcome, Step, Term};
use crate::i18n::{self, Message};
use crate::ui::element::{all, nothing, said};
use crate::ui::on_demand::Part as OnDemand;
use crate::ui::parts::answer_box::{self, answer_box, total_box};
use crate::ui::parts::split_picture::{Part, colour, picture};
use crate::ui::view::{Shell, View};

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
    all(vec![
        total_box(view, view.say(heading_of(view)), total, view.outcome.figure(Term::MemberTotalExact)),
        missing(view),
        parts(view, &view.outcome, &|line| i18n::line(line, view.language())),
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

/// Where a member's total comes from, with the pools as `name` calls them.
pub(in crate::ui) fn parts(shell: &Shell<'_>, outcome: &Outcome, name: &dyn Fn(Line) -> String) -> Html {
    let mut parts = Vec::new();
    for step in &outcome.figures {
        let Some(Term::MemberPart(line)) = step.term() else { continue };
        let paid = outcome.figure(Term::MemberPaid(line)).unwrap_or(step);
        parts.push(Part {
            name: i18n::capitalised(&name(line)),
            amount: shell.amount(paid),
            value: *step.value(),
            colour: colour(parts.len()),
        });
    }
    picture(&parts).unwrap_or_default()
}

/// The answer at the lower edge of narrow screens.
pub(super) fn peek(view: &View<'_>) -> Html {
    let amount = total(view).map_or_else(|| "–".to_owned(), |total| view.amount(total));
    answer_box::peek(view.say(Message::ToAnswer), amount)
}
