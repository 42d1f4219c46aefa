//! Writes the derivation of a figure from its tree: as a sentence with the visitor's numbers, and as formulas.

use super::derivation::{FIGURE, FITTED, UP_TO_WHOLE, given, nothing, operation, rounded};
use super::language::Language;
use super::naming::{Naming, name_of};
use super::number::{self, Shown};
use super::say::{Words, capitalised, fill_each, say};
use super::terms::term;
use crate::domain::{
    Currency, FormulaWriter, How, Money, Op, PlantTerm, ProcessTerm, ProjectTerm, RemainderRule, Rounding,
    Source, Step, Term, Unit,
};

/// A figure, explained.
#[derive(Clone, Debug, PartialEq)]
pub struct Explained {
    /// Its name.
    pub title: String,
    /// Its value.
    pub value: String,
    /// One sentence with the visitor's numbers.
    pub sentence: String,
    /// The formula in words.
    pub words: String,
    /// The formula with the numbers put in, and the result.
    pub numbers: String,
    /// The rule behind it.
    pub rule: Option<&'static Source>,
}

/// Explains any figure in a language.
#[must_use]
pub fn explain(step: &Step, currency: Currency, language: Language) -> Explained {
    explain_with(&term, step, currency, language)
}

/// The value of a figure, with what it is counted in.
#[must_use]
pub fn written(naming: &dyn Naming, step: &Step, currency: Currency, language: Language) -> String {
    value(step, currency) + &naming.measure(step, language)
}

/// Explains a figure with the names of one page, so that its visitors download no others.
#[must_use]
pub fn explain_with(naming: &dyn Naming, step: &Step, currency: Currency, language: Language) -> Explained {
    let title = capitalised(&name_of(naming, step, language));
    let shown = written(naming, step, currency, language);
    let mut formulas = Formulas::new(naming, currency, language);
    step.write_formula(&mut formulas);
    let Formulas { words, numbers: formula, spoken, .. } = formulas;
    let (form, to) = form(step, currency);
    let sentence = fill_each(say(form, language), &[&title, &shown, &spoken, &to]);
    let arrow = if matches!(step.how(), How::Rounded(..) | How::Split(..)) { " → " } else { " = " };
    let numbers = if is_plain(step) { shown.clone() } else { [&formula, arrow, &shown].concat() };
    Explained { title, value: shown, sentence, words, numbers, rule: step.rule() }
}

/// A formula in words, in numbers, and as it is said with both.
struct Formulas<'a> {
    naming: &'a dyn Naming,
    currency: Currency,
    language: Language,
    words: String,
    numbers: String,
    spoken: String,
}

impl<'a> Formulas<'a> {
    fn new(naming: &'a dyn Naming, currency: Currency, language: Language) -> Self {
        let [words, numbers, spoken] = [const { String::new() }; 3];
        Self { naming, currency, language, words, numbers, spoken }
    }
}

impl FormulaWriter for Formulas<'_> {
    fn part(&mut self, part: &Step) {
        let name = name_of(self.naming, part, self.language);
        let value = written(self.naming, part, self.currency, self.language);
        self.words.push_str(&name);
        self.numbers.push_str(&value);
        for piece in [&name, " (", &value, ")"] {
            self.spoken.push_str(piece);
        }
    }

    fn sign(&mut self, op: Op) {
        self.words.push_str(op.sign());
        self.numbers.push_str(op.sign());
        self.spoken.push_str(say(operation(op), self.language));
    }

    fn bracket(&mut self, bracket: &str) {
        for formula in [&mut self.words, &mut self.numbers, &mut self.spoken] {
            formula.push_str(bracket);
        }
    }
}

fn is_plain(step: &Step) -> bool {
    matches!(step.how(), How::Given(..) | How::Zero(..))
}

/// The sentence that says how a step was obtained, and what it was rounded to a multiple of.
fn form(step: &Step, currency: Currency) -> (Words, String) {
    let form = match step.how() {
        How::Given(_, origin) => given(*origin),
        How::Zero(_, why) => nothing(*why),
        How::Figure(..) | How::Combined(..) => FIGURE,
        How::Split(_, RemainderRule::LargestRemainder, _) => FITTED,
        // What is not paid but counted is only ever rounded up.
        How::Rounded(term, ..) if step.unit().money == 0 && !Term::is_percentage(*term) => UP_TO_WHOLE,
        How::Rounded(term, _, rounding, _) => {
            return (rounded(rounding.direction), multiple(*rounding, currency, Term::is_percentage(*term)));
        }
        How::Split(_, rule, _) => {
            let rounding = rule.rounding(currency);
            return (rounded(rounding.direction), multiple(rounding, currency, false));
        }
    };
    (form, String::new())
}

/// What was rounded to: a part of a percent, or of money.
fn multiple(rounding: Rounding, currency: Currency, is_percentage: bool) -> String {
    let to = Money::from_hundredths(rounding.to).decimal().unwrap_or_default();
    if is_percentage { number::percent(to, number::style_of(currency)) } else { number::money(to, currency) }
}
/// The value of a step as its unit and name want it written.
fn value(step: &Step, currency: Currency) -> String {
    let shown = match step.term() {
        Some(name) if Term::is_percentage(name) && is_coarse(name) => Shown::Ratio(currency),
        Some(name) if Term::is_percentage(name) => Shown::Percent(currency),
        _ if step.unit().money == 1 => Shown::Money(currency),
        Some(name) if is_coarse(name) && step.unit() == Unit::NONE => Shown::Quantity(currency),
        _ if step.unit().raw > 0 || step.unit() == Unit::PRODUCT => Shown::Quantity(currency),
        _ => Shown::Plain(currency),
    };
    number::exact(step.value(), shown)
}

/// Ratios that are judged, not paid by.
fn is_coarse(term: Term) -> bool {
    matches!(
        term,
        Term::Business(..)
            | Term::Process(_, ProcessTerm::Row(_))
            | Term::Project(
                ProjectTerm::Payback | ProjectTerm::DiscountedPayback | ProjectTerm::NetBenefitCost
            )
            | Term::PlantProject(
                ProjectTerm::Payback | ProjectTerm::DiscountedPayback | ProjectTerm::NetBenefitCost
            )
            | Term::Plant(
                PlantTerm::FarmersShare(_) | PlantTerm::BreakEvenUtilisation(_) | PlantTerm::Switching(_)
            )
    )
}
