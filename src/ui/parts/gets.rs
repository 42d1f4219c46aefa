//! What a member gets, and for what, in one sentence with the member's own figures.

use crate::domain::{CapitalKind, DividendTerm, Outcome, Step, Term};
use crate::i18n;
use crate::i18n::number::{self, Shown};
use crate::i18n::pages::gets as words;
use crate::ui::view_context::ViewContext;

/// Who gets it: of an example nobody's own.
fn who(context: &ViewContext<'_>, of_example: bool) -> &'static str {
    context.words(if of_example { words::MEMBER_GETS } else { words::YOU_GET })
}

/// Parts of a sentence, the last two with "and" between them.
pub(in crate::ui) fn listed(context: &ViewContext<'_>, parts: Vec<String>) -> String {
    let last = parts.len().saturating_sub(1);
    let mut list = String::new();
    for (place, part) in parts.into_iter().enumerate() {
        let between = match place {
            0 => "",
            place if place == last => context.words(words::AND),
            _ => ", ",
        };
        list = [&list, between, &part].concat();
    }
    list
}

/// The parts of a surplus, each for the member's own figure that it is shared by; nothing where there is none to share.
pub(in crate::ui) fn of_surplus(context: &ViewContext<'_>, outcome: &Outcome, of_example: bool) -> String {
    let gets = who(context, of_example);
    let begins = match outcome.figure(Term::Surplus) {
        Some(surplus) if !surplus.value().is_positive() => return String::new(),
        Some(surplus) => i18n::fill_each(context.words(words::OF_SURPLUS), &[&context.amount(surplus), gets]),
        None => i18n::capitalised(gets),
    };
    // What of a line's basis is the member's stands in the formula of the member's part.
    let is_mine = |term| matches!(term, Term::MemberBasis(_) | Term::MemberBasisSum(_));
    let part = |step: &Step| {
        let Some(Term::MemberPart(line)) = step.term() else { return None };
        let paid = outcome.find(|term| matches!(term, Term::MemberPaid(of) if of == line)).unwrap_or(step);
        let basis = match line.basis {
            Some(of) => i18n::basis(of, context.language()),
            None => context.words(words::SAVINGS),
        };
        let basis = match step.part(&is_mine) {
            Some(mine) => [basis, context.words(words::OF), &context.amount(mine)].concat(),
            None => basis.into(),
        };
        Some(i18n::fill_each(context.words(words::BECAUSE), &[&context.amount(paid), &basis]))
    };
    let parts = outcome.figures.iter().filter_map(part).collect();
    [&begins, " ", &listed(context, parts), "."].concat()
}

/// What rates on balances give, class by class; `every` says how often, `named` of what it is.
pub(in crate::ui) fn at_rates(
    context: &ViewContext<'_>,
    outcome: &Outcome,
    of_example: bool,
    every: &str,
    named: &dyn Fn(CapitalKind) -> String,
) -> String {
    let part = |step: &Step| {
        let Some(Term::Dividend(DividendTerm::Part(class))) = step.term() else { return None };
        let paid = outcome.figure(Term::Dividend(DividendTerm::Paid(class))).unwrap_or(step);
        let (rate, balance) = factors(step)?;
        let rate = number::about(rate.value(), Shown::Percent(context.currency()));
        let paid = [&context.amount(paid), every].concat();
        let values = [&paid, &named(class.kind), &rate, &context.amount(balance)];
        Some(i18n::fill_each(context.words(words::AT_RATE), &values.map(String::as_str)))
    };
    let parts: Vec<_> = outcome.figures.iter().filter_map(part).collect();
    if parts.is_empty() {
        return String::new();
    }
    let gets = i18n::capitalised(who(context, of_example));
    [&gets, " ", &listed(context, parts), "."].concat()
}

/// The rate of a class, and the balance that it is paid on, whatever that is called.
fn factors(part: &Step) -> Option<(&Step, &Step)> {
    let is_rate = |term| matches!(term, Term::Dividend(DividendTerm::Rate(_)));
    part.part(&is_rate).zip(part.part(&|term| !is_rate(term)))
}
