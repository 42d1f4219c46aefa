//! From the characters on a screen to the few that numbers are made of.

use super::parsed::Rejection;

/// A sign that can only stand between groups.
pub(super) const GROUP_ONLY: u8 = b'\'';
/// A sign that can only stand before decimals; nobody types it, since control characters are refused.
pub(super) const DECIMAL_ONLY: u8 = 1;

/// Trims, drops what cannot be seen, and maps digits and signs of other scripts to plain ones.
///
/// # Errors
///
/// [`Rejection::ControlCharacter`] and [`Rejection::MixedDigits`].
pub(super) fn plain(text: &str) -> Result<String, Rejection> {
    let visible: String = text.chars().filter(|character| !is_invisible(*character)).collect();
    let trimmed = visible.trim();
    let mut scripts = Scripts::default();
    let plain = trimmed
        .chars()
        .map(|character| {
            if character.is_control() || matches!(character, '\u{2028}' | '\u{2029}') {
                return Err(Rejection::ControlCharacter);
            }
            Ok(scripts.plain(character))
        })
        .collect::<Result<String, _>>()?;
    if scripts.mixed { Err(Rejection::MixedDigits) } else { Ok(plain) }
}

fn is_invisible(character: char) -> bool {
    matches!(
        character,
        '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{61C}' | '\u{FEFF}'
    )
}

/// Which digits a text has used so far.
#[derive(Default)]
struct Scripts {
    zero: Option<char>,
    mixed: bool,
}

impl Scripts {
    fn plain(&mut self, character: char) -> char {
        match character {
            '0'..='9' => self.digit(character, '0'),
            '\u{FF10}'..='\u{FF19}' => self.digit(character, '\u{FF10}'),
            '\u{660}'..='\u{669}' => self.digit(character, '\u{660}'),
            '\u{6F0}'..='\u{6F9}' => self.digit(character, '\u{6F0}'),
            '\u{FF0E}' => '.',
            '\u{FF0C}' => ',',
            '\u{FF05}' | '\u{66A}' => '%',
            '\u{66C}' | '\u{2019}' | '\u{2018}' => char::from(GROUP_ONLY),
            '\u{66B}' => char::from(DECIMAL_ONLY),
            '\u{2212}' | '\u{2010}' | '\u{2011}' | '\u{2013}' | '\u{FE63}' | '\u{FF0D}' => '-',
            space if space.is_whitespace() => ' ',
            letter => letter.to_ascii_lowercase(),
        }
    }

    /// A digit of the script whose zero this is, as a plain one.
    fn digit(&mut self, character: char, zero: char) -> char {
        self.mixed |= self.zero.is_some_and(|used| used != zero);
        self.zero = Some(zero);
        let value = u32::from(character).saturating_sub(u32::from(zero));
        char::from_digit(value, 10).unwrap_or(character)
    }
}
