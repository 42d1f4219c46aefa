//! What the picture of an answer says; the script beside the module draws it.

use super::answer::Answer;
use super::browser_action::{SHARE_PICTURE, button};
use super::composition::{self, Line};
use super::message::{title, whose};
use crate::domain::{Exact, Step};
use crate::i18n::pages::share as words;
use crate::i18n::{self, Naming, capitalised, fill, number, of_nobody};
use crate::ui::element::nothing;
use crate::ui::page::Page;
use crate::ui::parts::form::example_title;
use crate::ui::state::State;
use crate::ui::view_context::ViewContext;

/// Bars that a picture has room for.
const MOST_BARS: usize = 12;

/// The button; nothing while there is no answer, or somebody is to find it by hand.
pub(super) fn picture_button(context: &ViewContext<'_>, state: &State, answer: &Answer<'_>) -> yew::Html {
    match answer.total.filter(|_| !context.visit.workshop.exercise) {
        Some(total) => {
            button(context, &SHARE_PICTURE, words::SHARE_PICTURE, &lines(context, state, answer, total))
        }
        None => nothing(),
    }
}

/// Lines `name=value`; those of a bar have name, amount, and its length in thousandths of the longest, below zero for
/// what is taken off.
fn lines(context: &ViewContext<'_>, state: &State, answer: &Answer<'_>, total: &Step) -> String {
    let (page, naming) = (answer.page, answer.naming);
    let verdict = page.verdict(context);
    let sentence = if verdict.is_empty() {
        let explained = i18n::explain_with(naming, total, context.currency(), context.language());
        title(context, page, &explained.sentence)
    } else {
        verdict
    };
    let day = number::date(state.rules_as_of(), context.language());
    let mut lines = vec![
        said("title", &whose_answer(context, page, &answer.name(context, total))),
        said("sentence", &sentence),
    ];
    lines.extend(bars(context, naming, &composition::lines(answer.outcome, Some(total))));
    lines.extend([
        said("amount", &answer.amount(context, total)),
        said("whose", &whose(context, page)),
        said("example", &example_title(context, page)),
        said("foot", &fill(context.words(words::PICTURE_FOOT), &day)),
        said("address", context.visit.host.get("address")),
    ]);
    lines.concat()
}

/// What the answer is called: of an example a member's, where its name alone would say little.
fn whose_answer(context: &ViewContext<'_>, page: &dyn Page, name: &str) -> String {
    let nobody = of_nobody(name, context.language());
    if page.draft().is_of_example() && nobody != name {
        return capitalised(&fill(context.words(words::OF_A_MEMBER), &nobody));
    }
    title(context, page, name)
}

fn said(name: &str, value: &str) -> String {
    [name, "=", &value.replace(['\n', '\t'], " "), "\n"].concat()
}

fn bars(context: &ViewContext<'_>, naming: &dyn Naming, lines: &[Line]) -> Vec<String> {
    let size = |line: &Line| line.shown().absolute();
    let mut longest = Exact::zero();
    for line in lines {
        if size(line).minus(&longest).is_positive() {
            longest = size(line);
        }
    }
    let bar = |line: &Line| {
        let shown = line.shown();
        let part = shown.over(&longest).times(&Exact::whole(1000)).truncated().to_whole().unwrap_or(0);
        let name = of_nobody(&i18n::name_of(naming, &line.exact, context.language()), context.language());
        let amount = context.money(&shown) + &naming.measure(&line.exact, context.language());
        ["bar=", &capitalised(&name), "\t", &amount, "\t", &part.to_string(), "\n"].concat()
    };
    lines.iter().take(MOST_BARS).filter(|_| longest.is_positive()).map(bar).collect()
}
