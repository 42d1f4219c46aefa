//! Signs, currencies, percent signs and words like *juta* around the digits.

use super::parsed::{NumberKind, Rejection};
use super::style::NumberStyle;
use crate::domain::Currency;

/// What stood behind the digits.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Tail {
    /// Nothing of note.
    #[default]
    None,
    /// A bare dash on an amount: "no cents", or a minus.
    Dash,
}

/// The digits, and what the signs and words around them said.
#[derive(Debug, Default)]
pub(super) struct Affixed {
    pub core: String,
    pub negative: bool,
    pub powers: Option<&'static [u32]>,
    pub is_sen: bool,
    /// Whether it says that it is a percentage.
    pub is_percent: bool,
    pub tail: Tail,
}

/// Takes signs and words off, from both ends.
///
/// # Errors
///
/// Every [`Rejection`] that concerns signs, currencies, percent signs and multipliers.
pub(super) fn strip(text: &str, kind: NumberKind, style: NumberStyle) -> Result<Affixed, Rejection> {
    let mut stripper = Stripper { rest: text, kind, style, ..Stripper::default() };
    stripper.front()?;
    stripper.back()?;
    stripper.finish()
}

#[expect(clippy::struct_excessive_bools, reason = "each is a thing seen once at most")]
struct Stripper<'a> {
    rest: &'a str,
    kind: NumberKind,
    style: NumberStyle,
    signs: u8,
    minus: bool,
    open: bool,
    closed: bool,
    currencies: u8,
    percent: bool,
    sen: bool,
    dangling: bool,
    powers: Option<&'static [u32]>,
    tail: Tail,
}

impl Default for Stripper<'_> {
    fn default() -> Self {
        Self {
            rest: "",
            kind: NumberKind::Measure,
            style: NumberStyle::Indonesian,
            signs: 0,
            minus: false,
            open: false,
            closed: false,
            currencies: 0,
            percent: false,
            sen: false,
            dangling: false,
            powers: None,
            tail: Tail::None,
        }
    }
}

impl Stripper<'_> {
    fn front(&mut self) -> Result<(), Rejection> {
        loop {
            self.rest = self.rest.trim_start_matches(' ');
            if let Some(rest) = self.rest.strip_prefix(['-', '+']) {
                self.minus |= self.rest.starts_with('-');
                self.sign()?;
                self.rest = rest;
            } else if let Some(rest) = self.rest.strip_prefix('(') {
                self.sign()?;
                self.open = true;
                self.rest = rest;
            } else {
                // A long dash is no minus: it only ever stands for nothing.
                if matches!(self.rest, "\u{2012}" | "\u{2014}" | "\u{2015}") {
                    return Err(Rejection::OnlyDash);
                }
                let word = leading_word(self.rest);
                if word.is_empty() {
                    return Ok(());
                }
                self.currency(word)?;
                self.rest = self.rest.strip_prefix(word).unwrap_or_default();
                if word == "rp" {
                    self.rest = self.rest.strip_prefix('.').unwrap_or(self.rest);
                }
            }
        }
    }

    fn back(&mut self) -> Result<(), Rejection> {
        loop {
            self.rest = self.rest.trim_end_matches(' ');
            if self.price_tail()? || self.bracket()? || self.dash()? || self.percent_sign()? {
                continue;
            }
            if let Some(rest) = self.rest.strip_suffix(['.', ',']).filter(|_| !self.dangling) {
                self.dangling = true;
                self.rest = rest;
                continue;
            }
            let word = trailing_word(self.rest);
            if word.is_empty() {
                return Ok(());
            }
            self.word(word)?;
        }
    }

    fn finish(self) -> Result<Affixed, Rejection> {
        if self.rest.is_empty() && self.minus && !self.open && self.powers.is_none() {
            return Err(Rejection::OnlyDash);
        }
        if self.open != self.closed || self.rest.is_empty() {
            return Err(Rejection::NotANumber);
        }
        if self.sen && (self.currencies > 0 || self.powers.is_some()) {
            return Err(Rejection::NotANumber);
        }
        Ok(Affixed {
            core: self.rest.to_owned(),
            negative: self.minus || self.open,
            powers: self.powers,
            is_percent: self.percent,
            is_sen: self.sen,
            tail: self.tail,
        })
    }

    fn sign(&mut self) -> Result<(), Rejection> {
        self.signs = self.signs.saturating_add(1);
        if self.signs > 1 { Err(Rejection::TwoSigns) } else { Ok(()) }
    }

    /// `,-`, in Malaysia `/-`, and their like: no cents.
    fn price_tail(&mut self) -> Result<bool, Rejection> {
        let dashless = self.rest.strip_suffix("--").or_else(|| self.rest.strip_suffix('-'));
        let Some(rest) = dashless.and_then(|rest| rest.strip_suffix([',', '.', '/'])) else {
            return Ok(false);
        };
        if !matches!(self.kind, NumberKind::Money(_)) {
            return Err(Rejection::PriceTail);
        }
        once(!self.dangling)?;
        self.dangling = true;
        self.rest = rest;
        Ok(true)
    }

    fn bracket(&mut self) -> Result<bool, Rejection> {
        let Some(rest) = self.rest.strip_suffix(')') else { return Ok(false) };
        if self.open && self.closed {
            return Err(Rejection::TwoSigns);
        }
        once(self.open)?;
        self.closed = true;
        self.rest = rest;
        Ok(true)
    }

    /// A dash behind the number: a minus, but on an amount perhaps "no cents".
    fn dash(&mut self) -> Result<bool, Rejection> {
        let Some(rest) = self.rest.strip_suffix('-') else { return Ok(false) };
        once(!rest.is_empty())?;
        self.sign()?;
        match self.kind {
            NumberKind::Money(_) => self.tail = Tail::Dash,
            _ => self.minus = true,
        }
        self.rest = rest;
        Ok(true)
    }

    fn percent_sign(&mut self) -> Result<bool, Rejection> {
        let Some(rest) = self.rest.strip_suffix('%').or_else(|| self.rest.strip_suffix("per cent")) else {
            return Ok(false);
        };
        self.percent()?;
        self.rest = rest;
        Ok(true)
    }

    fn percent(&mut self) -> Result<(), Rejection> {
        if !self.kind.is_percentage() {
            return Err(Rejection::PercentSign);
        }
        once(!self.percent)?;
        self.percent = true;
        Ok(())
    }

    fn word(&mut self, word: &str) -> Result<(), Rejection> {
        if matches!(word, "persen" | "peratus" | "percent") {
            self.percent()?;
        } else if let Some(powers) = self.style.multiplier(word) {
            if !matches!(self.kind, NumberKind::Money(_)) {
                return Err(Rejection::Multiplier);
            }
            once(self.powers.is_none())?;
            self.powers = Some(powers);
        } else if word == "sen" {
            once(self.kind == NumberKind::Money(Currency::Myr) && !self.sen)?;
            self.sen = true;
        } else {
            self.currency(word)?;
        }
        self.rest = self.rest.strip_suffix(word).unwrap_or_default();
        Ok(())
    }

    fn currency(&mut self, word: &str) -> Result<(), Rejection> {
        let currency = match word {
            "rp" | "idr" | "rupiah" => Currency::Idr,
            "rm" | "myr" | "ringgit" => Currency::Myr,
            _ => return Err(Rejection::NotANumber),
        };
        self.currencies = self.currencies.saturating_add(1);
        if self.kind == NumberKind::Money(currency) && self.currencies == 1 {
            Ok(())
        } else {
            Err(Rejection::WrongCurrency)
        }
    }
}

fn once(first: bool) -> Result<(), Rejection> {
    if first { Ok(()) } else { Err(Rejection::NotANumber) }
}

fn leading_word(text: &str) -> &str {
    let end = text.bytes().position(|byte| !is_letter(byte)).unwrap_or(text.len());
    text.get(..end).unwrap_or_default()
}

/// The letters at the end of a text.
pub(super) fn trailing_word(text: &str) -> &str {
    let start = text.bytes().rposition(|byte| !is_letter(byte)).map_or(0, |before| before.saturating_add(1));
    text.get(start..).unwrap_or_default()
}

/// Letters of any script, and whatever else no number is made of: all of it makes an unknown word.
fn is_letter(byte: u8) -> bool {
    byte.is_ascii_alphabetic() || !byte.is_ascii()
}
