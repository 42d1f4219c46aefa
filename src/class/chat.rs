//! Codes among the names and times of a chat, or one a line.

use super::code::{Answer, Fault, symbols_in};
use super::invite::Invite;

/// A line that has something like a code, and why it is none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unread {
    /// What it is.
    pub text: String,
    /// Why it is no code of this class.
    pub why: Fault,
}

/// What was found in a text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Found {
    /// The codes of this class, in their order.
    pub answers: Vec<Answer>,
    /// What looks like a code and is none.
    pub unread: Vec<Unread>,
}

/// Letters of a word that could be a code, or half of one.
const HALF: usize = 3;
const SHORT: usize = 6;
const LONG: usize = 16;

/// Reads every code of a class in a text. Names and times around them are passed over.
#[must_use]
pub fn read(text: &str, class: &Invite) -> Found {
    let mut found = Found::default();
    for line in text.lines() {
        line_of(line, class, &mut found);
    }
    found
}

fn line_of(line: &str, class: &Invite, found: &mut Found) {
    let words: Vec<&str> = line.split(|letter: char| !letter.is_alphanumeric() && letter != '-').collect();
    let words: Vec<&str> = words.into_iter().filter(|word| !word.is_empty()).collect();
    let before = (found.answers.len(), found.unread.len());
    let mut suspect: Option<Unread> = None;
    let mut rest = words.as_slice();
    while let Some((word, after)) = rest.split_first() {
        rest = after;
        // Three and three, with a blank between them.
        let next = after.first().filter(|next| is_half(word) && is_half(next));
        if let Some(next) = next
            && let Ok(answer) = class.answer(&[*word, *next].concat())
        {
            found.answers.push(answer);
            rest = after.get(1..).unwrap_or_default();
            continue;
        }
        if !is_like(word) {
            continue;
        }
        match class.answer(word) {
            Ok(answer) => found.answers.push(answer),
            Err(why) if is_suspect(word, words.len()) => {
                suspect = suspect.or(Some(Unread { text: (*word).into(), why }));
            }
            Err(_) => {}
        }
    }
    // A line with a code needs no word of what else stands in it.
    if (found.answers.len(), found.unread.len()) == before {
        found.unread.extend(suspect);
    }
}

fn is_half(word: &str) -> bool {
    symbols_in(word) == Some(HALF) && word.chars().count() == HALF
}

/// Whether a word is as long as a code. The longer one begins with a letter that is no symbol.
fn is_like(word: &str) -> bool {
    let letters = word.chars().filter(|letter| letter.is_alphanumeric()).count();
    letters == SHORT || letters == LONG
}

/// Whether a word is meant as a code: it stands alone, is in two groups of three, or has letters and digits. A name has no
/// digits, and a number of a telephone no letters.
fn is_suspect(word: &str, words: usize) -> bool {
    let grouped = word.split_once('-').is_some_and(|(one, other)| one.len() == HALF && other.len() == HALF);
    let digits = word.chars().any(|letter| letter.is_ascii_digit());
    let letters = word.chars().any(char::is_alphabetic);
    (letters && (grouped || digits)) || words == 1
}
