//! Writes the derivation of a figure from its tree: as a sentence with the visitor's numbers, and as formulas.

use super::number::{self, Shown};
use super::{Language, term};
use crate::domain::{
    Currency, How, Line, Nothing, Op, Origin, PlantTerm, ProcessTerm, ProjectTerm, RemainderRule, Rounding,
    Source, Step, Term, Unit,
};

/// How numbers are called, and what follows them: the names of one page.
pub trait Naming {
    /// The name of a number.
    fn name(&self, term: Term, language: Language) -> String;

    /// What its value is counted in, after it; for most there is nothing to say.
    fn measure(&self, _: &Step, _: Language) -> String {
        String::new()
    }
}

impl<F: Fn(Term, Language) -> String> Naming for F {
    fn name(&self, term: Term, language: Language) -> String {
        self(term, language)
    }
}

/// The name of a number, with the name that the co-op itself gave to its line of the split.
#[must_use]
pub fn renamed<'a>(
    name: String,
    term: Term,
    language: Language,
    own: &dyn Fn(Line) -> Option<&'a str>,
) -> String {
    let (Term::Amount(line) | Term::Paid(line) | Term::Share(line)) = term else { return name };
    match own(line) {
        Some(own) => name.replace(&super::line(line, language), own),
        None => name,
    }
}

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

/// The words between the parts of a sentence.
pub(super) struct Joints {
    pub is: &'static str,
    pub namely: &'static str,
    pub plus: &'static str,
    pub minus: &'static str,
    pub times: &'static str,
    pub over: &'static str,
    pub power: &'static str,
    pub ceiling: &'static str,
    pub trial: &'static str,
    pub floored: &'static str,
    pub half_up: &'static str,
    pub fitted: &'static str,
    pub loss: &'static str,
    pub earlier_losses: &'static str,
    pub no_basis: &'static str,
    pub exempt: &'static str,
    pub given: &'static str,
    pub decided: &'static str,
}

fn joints(language: Language) -> &'static Joints {
    match language {
        Language::Indonesian => &super::id::JOINTS,
        Language::Malay => &super::ms::JOINTS,
        Language::English => &super::en::JOINTS,
    }
}

/// Explains any figure in a language.
#[must_use]
pub fn explain(step: &Step, currency: Currency, language: Language) -> Explained {
    explain_with(&term, step, currency, language)
}

/// The name of a figure.
#[must_use]
pub fn name_of(naming: &dyn Naming, step: &Step, language: Language) -> String {
    step.term().map_or_else(String::new, |term| naming.name(term, language))
}

/// The value of a figure, with what it is counted in.
#[must_use]
pub fn written(naming: &dyn Naming, step: &Step, currency: Currency, language: Language) -> String {
    value(step, currency) + &naming.measure(step, language)
}

/// Explains a figure with the names of one page, so that its visitors download no others.
#[must_use]
pub fn explain_with(naming: &dyn Naming, step: &Step, currency: Currency, language: Language) -> Explained {
    let joints = joints(language);
    let name = |step: &Step| name_of(naming, step, language);
    let value = |step: &Step| written(naming, step, currency, language);
    let title = name(step);
    let shown = value(step);
    let words = step.formula(&name, &|op| op.sign());
    let formula = step.formula(&value, &|op| op.sign());
    let spoken = step.formula(&|part| [&name(part), " (", &value(part), ")"].concat(), &|op| match op {
        Op::Plus => joints.plus,
        Op::Minus => joints.minus,
        Op::Times => joints.times,
        Op::Over => joints.over,
        Op::Power => joints.power,
    });
    let reason = match step.how() {
        How::Given(_, Origin::Trial) => [joints.is, &shown, joints.trial].concat(),
        How::Given(_, Origin::Members) => [joints.is, &shown, joints.decided].concat(),
        How::Given(..) => [joints.is, &shown, joints.given].concat(),
        How::Zero(_, Nothing::Loss) => [joints.is, &shown, joints.loss].concat(),
        How::Zero(_, Nothing::EarlierLosses) => [joints.is, &shown, joints.earlier_losses].concat(),
        How::Zero(_, Nothing::Exempt) => [joints.is, &shown, joints.exempt].concat(),
        How::Zero(_, Nothing::NoBasis) => [joints.is, &shown, joints.no_basis].concat(),
        How::Rounded(term, rounding, _) => {
            let rounding = rounded(*rounding, joints, currency, Term::is_percentage(*term));
            [joints.is, &shown, joints.namely, &spoken, &rounding].concat()
        }
        How::Split(_, RemainderRule::LargestRemainder, _) => {
            [joints.is, &shown, joints.namely, &spoken, joints.fitted].concat()
        }
        How::Split(_, rule, _) => {
            let rounding = rounded(rule.rounding(currency), joints, currency, false);
            [joints.is, &shown, joints.namely, &spoken, &rounding].concat()
        }
        How::Figure(..) | How::Combined(..) => [joints.is, &shown, joints.namely, &spoken].concat(),
    };
    let sentence = capitalised(&title) + &reason + ".";
    let arrow = if matches!(step.how(), How::Rounded(..) | How::Split(..)) { " → " } else { " = " };
    let numbers = if is_plain(step) { shown.clone() } else { [&formula, arrow, &shown].concat() };
    Explained { title: capitalised(&title), value: shown, sentence, words, numbers, rule: step.rule() }
}

fn is_plain(step: &Step) -> bool {
    matches!(step.how(), How::Given(..) | How::Zero(..))
}

/// How it was rounded: to a part of a percent, or of money.
fn rounded(rounding: Rounding, joints: &Joints, currency: Currency, is_percentage: bool) -> String {
    use crate::domain::{Direction, Money};
    let to = Money::from_hundredths(rounding.to).decimal().unwrap_or_default();
    let how = match rounding.direction {
        Direction::Floor => joints.floored,
        Direction::HalfUp => joints.half_up,
        Direction::Ceiling => joints.ceiling,
    };
    let to = if is_percentage {
        number::percent(to, number::style_of(currency))
    } else {
        number::money(to, currency)
    };
    [how, &to].concat()
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
            | Term::Plant(
                PlantTerm::FarmersShare(_) | PlantTerm::BreakEvenUtilisation(_) | PlantTerm::Switching(_)
            )
    )
}

/// With a capital first letter.
#[must_use]
pub fn capitalised(text: &str) -> String {
    let mut text = String::from(text);
    // Every language here begins its words with a plain letter; tables of all capitals are large.
    if let Some(first) = text.get_mut(..1) {
        first.make_ascii_uppercase();
    }
    text
}
