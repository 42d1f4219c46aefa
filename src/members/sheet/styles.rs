//! Which styles of cells are days.

use super::xml::{Token, Xml, add_text, attribute};

/// Which styles of cells are days.
#[derive(Debug, Default)]
pub struct Styles {
    xml: Xml,
    /// Formats of the workbook itself that are days.
    own: Vec<u32>,
    /// Whether each style is a day.
    days: Vec<bool>,
    in_cells: bool,
}

impl Styles {
    /// Takes more of the inflated bytes of `xl/styles.xml`.
    pub fn push(&mut self, bytes: &[u8]) {
        self.xml.push(bytes);
        while let Some(token) = self.xml.next() {
            match token {
                Token::Open(b"numFmt", attributes, _) => {
                    let mut code = String::new();
                    let written = attribute(attributes, b"formatCode").unwrap_or_default();
                    add_text(written.as_bytes(), true, &mut code);
                    let id = attribute(attributes, b"numFmtId").and_then(|id| id.parse::<u32>().ok());
                    self.own.extend(id.filter(|_| is_of_days(&code)));
                }
                Token::Open(b"cellXfs", _, closed) => self.in_cells = !closed,
                Token::Close(b"cellXfs") => self.in_cells = false,
                Token::Open(b"xf", attributes, _) if self.in_cells => {
                    let id = attribute(attributes, b"numFmtId").and_then(|id| id.parse().ok()).unwrap_or(0);
                    self.days.push(matches!(id, 14..=22 | 27..=36 | 50..=58) || self.own.contains(&id));
                }
                _ => {}
            }
        }
    }

    /// Whether a style is a day.
    #[must_use]
    pub fn is_day(&self, style: usize) -> bool {
        self.days.get(style).copied().unwrap_or(false)
    }
}

/// Whether a format has years, months or days outside quotes and brackets.
fn is_of_days(code: &str) -> bool {
    let mut hidden = None;
    let mut escaped = false;
    code.chars().any(|letter| {
        let is_shown = hidden.is_none() && !escaped;
        escaped = letter == '\\' && !escaped;
        match (hidden, letter) {
            (None, '"') => hidden = Some('"'),
            (None, '[') => hidden = Some(']'),
            (Some(closing), letter) if closing == letter => hidden = None,
            (None, letter) if is_shown => return matches!(letter.to_ascii_lowercase(), 'y' | 'd'),
            _ => {}
        }
        false
    })
}
