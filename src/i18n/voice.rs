//! Whose a figure is when it is told to somebody else.

use super::language::Language;

/// A name of a figure as its sender says it to others: “SHU Anda” on the page is “SHU saya” in a chat.
#[must_use]
pub fn of_sender(name: &str, language: Language) -> String {
    match language {
        Language::Indonesian | Language::Malay => {
            words(name, |word| matches!(word, "Anda" | "anda").then_some("saya"))
        }
        Language::English => {
            [("yourself", "myself"), ("Your ", "My "), ("your ", "my "), ("to you", "to me")]
                .into_iter()
                .fold(name.to_owned(), |text, (page, sender)| text.replace(page, sender))
        }
    }
}

/// The same where it is nobody's own: of an example, or of a part in a list.
#[must_use]
pub fn of_nobody(name: &str, language: Language) -> String {
    let changes = match language {
        Language::Indonesian | Language::Malay => [
            ("kepada Anda", "kepada anggota"),
            ("kepada anda", "kepada anggota"),
            (" Anda", ""),
            (" anda", ""),
        ],
        Language::English => {
            [("to you", "to the member"), ("yourself", "the member"), ("Your ", ""), ("your ", "")]
        }
    };
    changes.into_iter().fold(name.to_owned(), |text, (whose, nobody)| text.replace(whose, nobody))
}

/// The text with some of its words in other words; a word of which it is a part stays.
fn words(text: &str, other: impl Fn(&str) -> Option<&'static str>) -> String {
    let mut changed = String::new();
    for piece in text.split_inclusive(|letter: char| !letter.is_alphabetic()) {
        let word = piece.trim_end_matches(|letter: char| !letter.is_alphabetic());
        let behind = piece.get(word.len()..).unwrap_or_default();
        changed += other(word).unwrap_or(word);
        changed += behind;
    }
    changed
}
