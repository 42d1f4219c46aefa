//! The texts that the sheets of a workbook share.

use super::xml::{Token, Xml, add_text};

/// Texts of the largest workbook.
const MOST: usize = 1_000_000;

/// The shared texts, by their places.
#[derive(Debug, Default)]
pub struct SharedStrings {
    xml: Xml,
    texts: Vec<String>,
    current: Option<String>,
    in_text: bool,
    /// Depth of readings in another script, which are no part of the text.
    phonetic: bool,
    damaged: bool,
}

impl SharedStrings {
    /// Takes more of the inflated bytes of `xl/sharedStrings.xml`.
    pub fn push(&mut self, bytes: &[u8]) {
        self.xml.push(bytes);
        while let Some(token) = self.xml.next() {
            match token {
                Token::Open(b"si", _, closed) => {
                    self.current = Some(String::new());
                    if closed {
                        self.texts.extend(self.current.take());
                    }
                }
                Token::Close(b"si") => self.texts.extend(self.current.take()),
                Token::Open(b"t", _, closed) => self.in_text = !closed && !self.phonetic,
                Token::Close(b"t") => self.in_text = false,
                Token::Open(b"rPh", _, closed) => self.phonetic = !closed,
                Token::Close(b"rPh") => self.phonetic = false,
                Token::Text(text, has_entities) if self.in_text => {
                    if let Some(current) = &mut self.current {
                        add_text(text, has_entities, current);
                    }
                }
                Token::Doctype => self.damaged = true,
                _ => {}
            }
            self.damaged |= self.texts.len() > MOST;
        }
    }

    /// The text at a place.
    #[must_use]
    pub fn get(&self, place: usize) -> Option<&str> {
        self.texts.get(place).map(String::as_str)
    }

    /// Whether it is no part of a workbook, or has too many texts.
    #[must_use]
    pub fn is_damaged(&self) -> bool {
        self.damaged
    }
}
