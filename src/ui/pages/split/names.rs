//! How lines are called: those of the co-op's own funds as they were typed.

use super::entered::Split;
use super::fields;
use crate::domain::{Line, LineAt, Purpose, Term};
use crate::i18n::pages::split as words;
use crate::i18n::{self, Language, Naming};
use crate::ui::action::Key;
use crate::ui::view_context::ViewContext;

/// Names of figures, with those of the co-op's own funds.
pub(super) struct Names<'a>(pub &'a Split);

impl Naming for Names<'_> {
    fn name(&self, term: Term, language: Language) -> String {
        i18n::renamed(i18n::term(term, language), term, language, &|line| self.0.own_name(line))
    }
}

impl Names<'_> {
    /// What a line is called.
    pub fn line(&self, line: Line, language: Language) -> String {
        self.0.own_name(line).map_or_else(|| i18n::line(line, language), String::from)
    }
}

impl Split {
    /// The name that a fund was given.
    fn own_name(&self, line: Line) -> Option<&str> {
        self.typed_name(fields::OWN_SHARE.place_of(self.line_at(line.at)?)?)
    }

    fn typed_name(&self, fund: usize) -> Option<&str> {
        Some(self.draft.text(fields::OWN_NAME.at(fund)).trim()).filter(|name| !name.is_empty())
    }

    /// A pool by what it is shared by, or else by its purpose.
    pub fn pool_name(&self, key: Key, language: Language) -> &'static str {
        let purpose = fields::purpose(key).unwrap_or(Purpose::PatronageRefund);
        self.basis(key).map_or(i18n::purpose(purpose, language), |basis| i18n::basis(basis, language))
    }

    /// The label of the field of a line; of other fields there is none.
    pub fn line_label(&self, key: Key, context: &ViewContext<'_>) -> Option<String> {
        if let Some(fund) = fields::OWN_SHARE.place_of(key) {
            let number = fund.saturating_add(1).to_string();
            let unnamed = || i18n::fill(context.words(words::OWN_FUND), &number);
            return Some(self.typed_name(fund).map_or_else(unnamed, String::from));
        }
        let line = Line { at: LineAt::top(0), purpose: fields::purpose(key)?, basis: self.basis(key) };
        Some(i18n::capitalised(&i18n::line(line, context.language())))
    }
}
