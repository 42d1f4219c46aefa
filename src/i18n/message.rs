//! What the widget says, by language.

use super::explain::capitalised;
use super::number::{Shown, date, exact};
use super::{Language, beyond, capital, en, id, ms, rates, result};
use crate::domain::{Basis, Currency, Line, Place, Purpose, Refusal, RemainderRule, Remark, Term};
use crate::input::Rejection;

/// Fixed texts of the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Message {
    /// Name of the widget.
    Title,
    /// The question of this calculator.
    Question,
    /// What to enter, and that nothing is sent.
    Intro,
    /// Label of the country switch.
    Country,
    /// Indonesia.
    Indonesia,
    /// Malaysia.
    Malaysia,
    /// Label of the language switch.
    Language,
    /// Name of the inputs, for screen readers.
    Inputs,
    /// Name of the result, for screen readers.
    Result,
    /// Heading of the by-laws part.
    ByLaws,
    /// Above the answer.
    Answer,
    /// Above an answer that lacks a part.
    AnswerSoFar,
    /// In place of an answer.
    AnswerNone,
    /// Before the list of empty fields.
    StillNeeded,
    /// Above the problems.
    ToCorrect,
    /// Before the readings of an unclear number.
    DoYouMean,
    /// Name of the loaded example.
    ExampleShown,
    /// Loads the example.
    LoadExample,
    /// Empties the form.
    StartEmpty,
    /// Takes the last emptying back.
    Undo,
    /// Shown after the form was emptied or an example loaded.
    FormReplaced,
    /// Link to the source of an example.
    SourceLink,
    /// Before the day whose rules apply.
    RulesOn,
    /// An estimate, for information.
    Estimate,
    /// Nothing is sent.
    NothingSent,
    /// After a failure.
    Crashed,
    /// Chip: thousand.
    Thousand,
    /// Chip: million.
    Million,
    /// Chip: thousand million.
    Billion,
    /// Name of the chips, for screen readers.
    Chips,
    /// Goes to the answer.
    ToAnswer,
    /// The exact value before rounding.
    ExactValue,
    /// Beside a figure that is still the example's.
    ExampleTag,
    /// A number with more than one reading.
    Unclear,
    /// A part of the page is on its way.
    PartComing,
    /// A part of the page could not be had.
    PartFailed,
    /// Asks for it again.
    Again,
}

/// A fixed text.
#[must_use]
pub fn message(message: Message, language: Language) -> &'static str {
    match language {
        Language::Indonesian => id::message(message),
        Language::Malay => ms::message(message),
        Language::English => en::message(message),
    }
}

/// What a line is for.
#[must_use]
pub fn purpose(purpose: Purpose, language: Language) -> &'static str {
    match language {
        Language::Indonesian => id::purpose(purpose),
        Language::Malay => ms::purpose(purpose),
        Language::English => en::purpose(purpose),
    }
}

/// What a pool is shared by.
#[must_use]
pub fn basis(basis: Basis, language: Language) -> &'static str {
    match language {
        Language::Indonesian => id::basis(basis),
        Language::Malay => ms::basis(basis),
        Language::English => en::basis(basis),
    }
}

/// A line as it is spoken of: a patronage pool is named with what it is shared by.
#[must_use]
pub fn line(line: Line, language: Language) -> String {
    let name = purpose(line.purpose, language);
    match (line.purpose, line.basis) {
        (Purpose::PatronageRefund, Some(of)) if of != Basis::Transactions => {
            [name, " (", basis(of, language), ")"].concat()
        }
        _ => name.into(),
    }
}

/// The name of any number, in the middle of a sentence.
#[must_use]
pub fn term(term: Term, language: Language) -> String {
    let other = rates::term(term, language).or_else(|| beyond::term(term, language));
    other.unwrap_or_else(|| sharing_term(term, language))
}

/// The name of a number of the first page; of others it has none.
#[must_use]
pub fn sharing_term(term: Term, language: Language) -> String {
    let template = match language {
        Language::Indonesian => id::term(term),
        Language::Malay => ms::term(term),
        Language::English => en::term(term),
    };
    match (term, term.line()) {
        (_, Some(of)) => fill(template, &line(of, language)),
        (Term::MemberBasis(of) | Term::TotalBasis(of), _) => fill(template, basis(of, language)),
        _ => template.into(),
    }
}

/// The template with its gap, a `#`, filled.
#[must_use]
pub fn fill(template: &str, name: &str) -> String {
    match template.split_once('#') {
        Some((before, after)) => [before, name, after].concat(),
        None => template.into(),
    }
}

/// Why any scenario cannot be calculated, and what to do about it.
#[must_use]
pub fn refusal(refusal: &Refusal, currency: Currency, language: Language) -> String {
    match beyond::refusal(refusal, language) {
        Some(sentence) => sentence.into(),
        None => sharing_refusal(refusal, currency, language),
    }
}

/// Why what the first page makes cannot be calculated; of other faults it says nothing.
#[must_use]
pub fn sharing_refusal(refusal: &Refusal, currency: Currency, language: Language) -> String {
    let template = match language {
        Language::Indonesian => id::refusal(refusal),
        Language::Malay => ms::refusal(refusal),
        Language::English => en::refusal(refusal),
    };
    match refusal {
        Refusal::OverAllocatedPercent(excess) => fill(template, &exact(excess, Shown::Plain(currency))),
        Refusal::OverAllocatedAmount(excess) => fill(template, &exact(excess, Shown::Money(currency))),
        _ => template.into(),
    }
}

/// Something to know about any result.
#[must_use]
pub fn remark(remark: Remark, language: Language) -> String {
    match remark {
        Remark::Rates(remark) => rates::remark(remark, language),
        Remark::Capital(remark) => capital::remark(remark, language),
        Remark::Result(remark) => result::remark(remark, language),
        // Their words come with the page of the plant: see `plant::remark`.
        _ => sharing_remark(remark, language),
    }
}

/// Something to know about a result of the first page; of others it says nothing.
#[must_use]
pub fn sharing_remark(remark: Remark, language: Language) -> String {
    let template = match language {
        Language::Indonesian => id::remark(remark),
        Language::Malay => ms::remark(remark),
        Language::English => en::remark(remark),
    };
    let named = |of| capitalised(&line(of, language));
    match (remark, remark.line()) {
        (Remark::BasisMismatch(of, part), _) => {
            let about = fill(template, &named(of));
            fill(&about, basis(part, language))
        }
        (_, Some(of)) => fill(template, &named(of)),
        (Remark::RestTo(fund), _) => fill(template, purpose(fund, language)),
        (Remark::RuleNotKnown(day), _) => fill(template, &date(day, language)),
        _ => template.into(),
    }
}

/// Why a text is not a number, and what to do about it.
#[must_use]
pub fn rejection(rejection: Rejection, language: Language) -> &'static str {
    match language {
        Language::Indonesian => id::rejection(rejection),
        Language::Malay => ms::rejection(rejection),
        Language::English => en::rejection(rejection),
    }
}

/// A remainder rule.
#[must_use]
pub fn rule(rule: RemainderRule, language: Language) -> &'static str {
    match language {
        Language::Indonesian => id::rule(rule),
        Language::Malay => ms::rule(rule),
        Language::English => en::rule(rule),
    }
}

/// The input that a figure waits for, for readers of Outcome JSON.
#[must_use]
pub fn missing(place: Place, language: Language) -> String {
    let before = match language {
        Language::Indonesian => "Isi dulu: ",
        Language::Malay => "Isi dahulu: ",
        Language::English => "Fill in first: ",
    };
    [before, &place.path()].concat()
}
