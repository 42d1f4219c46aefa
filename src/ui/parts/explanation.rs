//! "How is it calculated?": the steps of a figure as sentences, formulas and sources.

use yew::prelude::*;

use super::fold::fold;
use super::legal::{citation, standing_of};
use crate::domain::{Derivation, Outcome, Source, Step, Term, names_behind};
use crate::i18n::pages::frame as words;
use crate::i18n::{self, Naming, unbroken};
use crate::ui::element::{el, nothing, plain, rows, said};
use crate::ui::view_context::ViewContext;

/// The steps behind figures, each once, in reading order.
pub(in crate::ui) fn steps(
    context: &ViewContext<'_>,
    outcome: &Outcome,
    results: &[&Step],
    naming: &dyn Naming,
) -> Html {
    steps_without(context, outcome, results, naming, &|_| false)
}

/// The same without the figures that are `left_out`, which stand elsewhere.
pub(in crate::ui) fn steps_without(
    context: &ViewContext<'_>,
    outcome: &Outcome,
    results: &[&Step],
    naming: &dyn Naming,
    left_out: &dyn Fn(Term) -> bool,
) -> Html {
    fold(context, words::EXPLANATION, || {
        let mut figures = behind(outcome, results);
        figures.retain(|step| !step.term().is_some_and(left_out));
        vec![list("ol", context, &figures, naming)]
    })
}

/// The steps that figures rest on, in reading order.
pub(in crate::ui) fn behind<'a>(outcome: &'a Outcome, results: &[&Step]) -> Vec<&'a Step> {
    let behind = names_behind(results);
    let shown = |step: &Step| {
        let aside =
            matches!(step.term(), Some(Term::NonMemberPart(_) | Term::RoundingRest | Term::MemberPaid(_)));
        let said = !matches!(step.how(), Derivation::Given(..)) || step.term() == Some(Term::RoundingRest);
        said && (aside || step.term().is_some_and(|term| behind.contains(&term)))
    };
    outcome.figures.iter().filter(|step| shown(step) && !says_nothing(step)).collect()
}

/// Whether a step tells nothing: a number under a second name and by no rule, or nothings added up.
fn says_nothing(step: &Step) -> bool {
    is_named_again(step) || (step.value().is_zero() && is_of_nothings(step))
}

fn is_named_again(step: &Step) -> bool {
    matches!(step.how(), Derivation::Figure(_, None, inner) if inner.term().is_some())
}

fn is_of_nothings(step: &Step) -> bool {
    let Derivation::Figure(_, None, inner) = step.how() else { return false };
    let mut all = matches!(inner.how(), Derivation::Combined(..));
    inner.parts(&mut |part| all = all && part.value().is_zero());
    all
}

/// Whether a number of a plant is another one under a second name, which explains nothing.
pub(in crate::ui) fn is_same(step: &Step) -> bool {
    matches!(step.term(), Some(Term::Plant(_) | Term::Process(..))) && is_named_again(step)
}

/// Figures as sentences. A rule stands below the first that rests on it.
pub(in crate::ui) fn list(
    tag: &'static str,
    context: &ViewContext<'_>,
    figures: &[&Step],
    naming: &dyn Naming,
) -> Html {
    let mut cited = Vec::new();
    let mut new = |step: &Step| {
        let rule = step.rule().filter(|rule| !cited.contains(&rule.rule))?;
        cited.push(rule.rule);
        Some(rule)
    };
    let with_rules: Vec<_> = figures.iter().map(|step| (*step, new(step))).collect();
    el(tag, "steps", rows(with_rules, &|(figure, rule)| step(context, figure, rule, naming)))
}

/// One figure as a sentence, its formula and its source.
fn step(context: &ViewContext<'_>, step: &Step, rule: Option<&'static Source>, naming: &dyn Naming) -> Html {
    let explained = i18n::explain_with(naming, step, context.currency(), context.language());
    let formula = if explained.numbers == explained.value {
        nothing()
    } else if explained.terms.is_empty() {
        said("code", "num", unbroken(&explained.numbers))
    } else {
        el("ul", "num", rows(explained.terms, &|term| said("li", "", unbroken(&term))))
    };
    let rule = rule.map(|rule| source(context, rule)).unwrap_or_default();
    el("li", "", vec![plain(unbroken(&explained.sentence)), formula, rule])
}

/// Citation with link, how it was read, and when it was last checked.
pub(in crate::ui) fn source(context: &ViewContext<'_>, source: &'static Source) -> Html {
    let note = unbroken(&[", ", &standing_of(context, source)].concat());
    el(
        "p",
        "source",
        vec![plain(context.words(words::RULE)), plain(" "), citation(context, source), plain(note)],
    )
}
