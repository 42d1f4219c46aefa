//! What is compared of proposals for the account: what is left, the dividends with their rates, the other lines.

use yew::prelude::*;

use super::entered::{Account, View};
use crate::domain::{AccountTerm, Step, Term, Unit};
use crate::i18n;
use crate::i18n::number::{self, Shown};
use crate::ui::parts::compare::{Telling, Told, compare as side_by_side, points};

/// What keeps the proposal, and those that were kept beside the one that is typed in.
pub(super) fn compare(view: &View<'_>) -> Html {
    let of_form = |draft| told(&Account::of(draft).view(&view.context));
    let telling = Telling {
        of_form: &of_form,
        write: &|step, measure| {
            if measure == MONEY { view.context.amount(step) } else { points(&view.context, step) }
        },
        name: &|step| {
            let name = step.term().map_or_else(String::new, |term| i18n::term(term, view.context.language()));
            let value = i18n::glanced(&i18n::term, step, view.context.currency(), view.context.language());
            [name, value]
        },
    };
    side_by_side(&view.context, &view.page.draft, &|| told(view), &telling)
}

/// The measure of amounts; rates have the other.
const MONEY: usize = 1;

fn percent(view: &View<'_>, step: &Step) -> String {
    number::about(step.value(), Shown::Percent(view.context.currency()))
}

fn told(view: &View<'_>) -> Vec<Told> {
    let mut all = Vec::new();
    let mut take = |step: &Step| {
        let Some(term) = step.term() else { return };
        let name = i18n::term(term, view.context.language());
        let is_money = step.unit() == Unit::MONEY;
        let shown = if is_money { view.context.amount(step) } else { percent(view, step) };
        all.push(Told { name, shown, step: step.clone(), measure: usize::from(is_money) });
    };
    if let Some(left) = view.left() {
        take(left);
    }
    for step in &view.outcome.figures {
        match step.term() {
            Some(Term::Account(AccountTerm::Amount(_))) => {
                let rate = step.part(&|term| matches!(term, Term::Account(AccountTerm::Rate(_))));
                rate.into_iter().for_each(&mut take);
                take(step);
            }
            Some(Term::Account(AccountTerm::CarriedForward)) => take(step),
            _ => {}
        }
    }
    all
}
