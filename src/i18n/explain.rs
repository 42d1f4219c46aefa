//! Writes the derivation of a figure from its tree: as a sentence with the visitor's numbers, and as formulas.

use super::derivation::{
    DECIMALS, FIGURE, FITTED, MANY, MULTIPLE, NEAREST_MULTIPLE, SUM_OF, UP_TO_WHOLE, WHOLE_UNIT, given,
    nothing, operation, rounded,
};
use super::glance::shown;
use super::language::Language;
use super::naming::{Naming, name_of};
use super::number;
use super::say::{Words, capitalised, fill, fill_each, say};
use super::terms::term;
use crate::domain::{
    AccountTerm, Currency, Derivation, Direction, Money, Operation, Piece, RemainderRule, ResultTerm,
    Rounding, Source, Step, Term,
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
    /// The terms of a sum that has too many for a sentence, each with its number.
    pub terms: Vec<String>,
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
    let teller = Teller { naming, currency, language };
    let title = capitalised(&name_of(naming, step, language));
    let shown = written(naming, step, currency, language);
    let mut terms = Vec::new();
    let Told { words, numbers, spoken } = teller.told(&step.formula(), &mut terms);
    let (form, to) = form(step, currency, language);
    let sentence = fill_each(say(form, language), &[&title, &shown, &spoken, &to]);
    let arrow = match (is_moved(step), shown.starts_with('≈')) {
        (true, _) => " → ",
        (false, true) => " ",
        (false, false) => " = ",
    };
    // A figure that only takes over another has nothing to calculate.
    let numbers = if numbers == shown { numbers } else { [&numbers, arrow, &shown].concat() };
    Explained { title, value: shown, sentence, words, numbers, terms, rule: step.rule() }
}

/// A formula in words, in numbers, and as it is said with both.
#[derive(Default)]
struct Told {
    words: String,
    numbers: String,
    spoken: String,
}

impl Told {
    fn add(&mut self, words: &str, numbers: &str, spoken: &str) {
        self.words += words;
        self.numbers += numbers;
        self.spoken += spoken;
    }
}

/// Tells formulas with the names of one page.
struct Teller<'a> {
    naming: &'a dyn Naming,
    currency: Currency,
    language: Language,
}

impl Teller<'_> {
    /// A formula; `terms` gets those of its first long sum.
    fn told(&self, pieces: &[Piece<'_>], terms: &mut Vec<String>) -> Told {
        let mut told = Told::default();
        for piece in pieces {
            match piece {
                Piece::Part(step) => self.part(step, &mut told),
                Piece::Sign(op) => told.add(op.sign(), op.sign(), say(operation(*op), self.language)),
                Piece::Brackets(inside) => {
                    let Told { words, numbers, spoken } = self.told(inside, terms);
                    let [words, numbers] = [words, numbers].map(|text| ["(", &text, ")"].concat());
                    let spoken = self.summed(inside).unwrap_or_else(|| ["[", &spoken, "]"].concat());
                    told.add(&words, &numbers, &spoken);
                }
                Piece::Sum(all) => self.sum(all, &mut told, terms),
            }
        }
        told
    }

    /// A sum inside a formula, said without brackets around brackets; nothing where it is no plain sum.
    fn summed(&self, inside: &[Piece<'_>]) -> Option<String> {
        let mut parts = Vec::new();
        for piece in inside {
            match piece {
                Piece::Part(step) => {
                    let mut told = Told::default();
                    self.part(step, &mut told);
                    parts.push(told.spoken);
                }
                Piece::Sign(Operation::Plus) => {}
                _ => return None,
            }
        }
        let last = parts.pop().filter(|_| !parts.is_empty())?;
        let told = fill_each(say(SUM_OF, self.language), &[&parts.join(", "), &last]);
        // A sum whose first part is called one.
        Some(told.replace("jumlah jumlah ", "jumlah "))
    }

    fn part(&self, part: &Step, told: &mut Told) {
        let name = name_of(self.naming, part, self.language);
        let value = written(self.naming, part, self.currency, self.language);
        let only_a_number = matches!(
            part.term(),
            Some(
                Term::Whole
                    | Term::Nothing
                    | Term::Account(AccountTerm::Whole)
                    | Term::Result(ResultTerm::Whole)
            )
        );
        let spoken = match name.strip_suffix(')') {
            _ if only_a_number => value.clone(),
            // No second bracket after a first.
            Some(open) => [open, "; ", &value, ")"].concat(),
            None => [&name, " (", &value, ")"].concat(),
        };
        told.add(&name, &value, &spoken);
    }

    /// A long sum: by how many its terms are, the first and the last; in numbers all of them.
    fn sum(&self, all: &[(Operation, Vec<Piece<'_>>)], told: &mut Told, terms: &mut Vec<String>) {
        let mut each = Vec::new();
        for (place, (op, pieces)) in all.iter().enumerate() {
            // Where the first and the last term stand alone, they need no brackets.
            let (bare, [open, close]) = match pieces.as_slice() {
                [Piece::Brackets(inside)] => (inside.as_slice(), ["(", ")"]),
                bare => (bare, ["", ""]),
            };
            let term = self.told(bare, &mut Vec::new());
            let sign = if place > 0 { op.sign() } else { "" };
            told.numbers += &[sign, open, &term.numbers, close].concat();
            each.push((*op, term));
        }
        if let [(_, first), .., (_, last)] = each.as_slice() {
            let sum = |first: &str, last: &str| {
                fill_each(say(MANY, self.language), &[&each.len().to_string(), first, last])
            };
            told.words += &sum(&first.words, &last.words);
            told.spoken += &sum(&first.spoken, &last.spoken);
        }
        if terms.is_empty() {
            terms.extend(each.iter().map(|(op, term)| of_sum(*op, &term.spoken)));
        }
    }
}

/// A term of a sum in a list.
fn of_sum(op: Operation, term: &str) -> String {
    if op == Operation::Minus { ["−", term].concat() } else { term.into() }
}

/// Whether rounding made another number of it.
fn is_moved(step: &Step) -> bool {
    match step.how() {
        Derivation::Rounded(_, _, _, inner) | Derivation::Split(_, _, inner) => inner.value() != step.value(),
        _ => false,
    }
}

/// The sentence that says how a step was obtained, and what it was rounded to.
fn form(step: &Step, currency: Currency, language: Language) -> (Words, String) {
    let form = match step.how() {
        Derivation::Given(_, origin) => given(*origin),
        Derivation::Zero(_, why) => nothing(*why),
        _ if !is_moved(step) => FIGURE,
        Derivation::Figure(..) | Derivation::Combined(..) => FIGURE,
        Derivation::Split(_, RemainderRule::LargestRemainder, _) => FITTED,
        // What is not paid but counted is only ever rounded up.
        Derivation::Rounded(term, ..) if step.unit().money == 0 && !Term::is_percentage(*term) => UP_TO_WHOLE,
        Derivation::Rounded(term, _, rounding, _) => {
            let to = multiple(*rounding, currency, Term::is_percentage(*term), language);
            return (rounded(rounding.direction), to);
        }
        Derivation::Split(_, rule, _) => {
            let rounding = rule.rounding(currency);
            return (rounded(rounding.direction), multiple(rounding, currency, false, language));
        }
    };
    (form, String::new())
}

/// What was rounded to: whole units, decimals of a percentage, or a multiple.
fn multiple(rounding: Rounding, currency: Currency, is_percentage: bool, language: Language) -> String {
    let near = rounding.direction == Direction::HalfUp;
    if is_percentage {
        return say(DECIMALS, language).into();
    }
    if let Some(unit) = whole_unit(currency, rounding.to) {
        return if near { unit.into() } else { fill(say(WHOLE_UNIT, language), unit) };
    }
    let to = Money::from_hundredths(rounding.to).decimal().unwrap_or_default();
    let words = if near { NEAREST_MULTIPLE } else { MULTIPLE };
    fill(say(words, language), &number::money(to, currency))
}

/// The name of the unit of money that so many hundredths are.
fn whole_unit(currency: Currency, hundredths: i128) -> Option<&'static str> {
    match (currency, hundredths) {
        (Currency::Idr, 100) => Some("rupiah"),
        (Currency::Myr, 100) => Some("ringgit"),
        (Currency::Idr | Currency::Myr, 1) => Some("sen"),
        _ => None,
    }
}

/// The value of a step as its unit and name want it written.
fn value(step: &Step, currency: Currency) -> String {
    number::exact(step.value(), shown(step, currency))
}
