//! What the page remembers, and the figures that it is for.

use super::fields::{self, InterestFrom};
use crate::domain::{DividendTerm, SavingsTerm, Step, Term};
use crate::i18n::pages::savings as words;
use crate::i18n::{self, Language, Naming};
use crate::ui::page::{self, Draft, Field};

/// What the page remembers.
pub(super) struct Savings {
    pub draft: Draft,
}

/// The page as it is drawn.
pub(super) type View<'a> = page::View<'a, Savings>;

impl Savings {
    /// Whether a month's interest is all that is entered: then nothing waits for a rate.
    pub fn is_of_interest(&self) -> bool {
        // What was typed before another way was picked is not asked for any more.
        let any = |field: &Field| {
            let mut keys = field.keys().enumerate();
            keys.any(|(place, key)| (field.asked)(&self.draft, place) && !self.draft.text(key).is_empty())
        };
        let of_rate = [&fields::RATE, &fields::BALANCE, &fields::MONTHS];
        let of_interest =
            [&fields::INTEREST, &fields::INTERESTS, &fields::SAVINGS_BALANCE, &fields::SAVINGS_RATE];
        of_interest.into_iter().any(any) && !of_rate.into_iter().any(any)
    }
}

impl Savings {
    /// Whether the interest is that of one month.
    pub fn is_of_month(&self) -> bool {
        fields::INTEREST_FROM.of(&self.draft) != InterestFrom::Months
    }

    /// How the figures of the page are called.
    pub fn naming(&self) -> SavingsNaming {
        SavingsNaming { of_month: self.is_of_month() }
    }
}

/// How the figures of the page are called.
pub(super) struct SavingsNaming {
    of_month: bool,
}

impl Naming for SavingsNaming {
    /// In Indonesia a return on savings is "jasa"; "dividen" is what companies pay.
    fn name(&self, term: Term, language: Language) -> String {
        if let Term::Savings(term) = term
            && let Some(name) = words::of_month(term).filter(|_| self.of_month)
        {
            return i18n::say(name, language).into();
        }
        let [from, to] = [words::DIVIDEND, words::RETURN].map(|words| i18n::say(words, language));
        i18n::term(term, language).replace(from, to)
    }
}

impl View<'_> {
    /// The figure that the page is for: the year's return, or the interest where nothing else is entered.
    pub fn main(&self) -> Option<&Step> {
        if self.page.is_of_interest() { self.net() } else { self.total() }
    }

    /// The year's return.
    pub fn total(&self) -> Option<&Step> {
        self.outcome.figure(Term::Dividend(DividendTerm::Total))
    }

    /// The month's interest after its tax.
    pub fn net(&self) -> Option<&Step> {
        self.outcome.figure(Term::Savings(SavingsTerm::Net))
    }
}
