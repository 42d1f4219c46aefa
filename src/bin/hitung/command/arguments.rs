//! What the command is asked for.

use kalkulator_koperasi::i18n::Language;

/// How it is asked.
pub(super) const USAGE: &str =
    "hitung [--lang id|ms|en] < scenario.json\nhitung daftar --help\nhitung uji < cases\n";

/// The language that is asked for; nothing where the arguments say anything else.
pub(super) fn language(mut arguments: impl Iterator<Item = String>) -> Option<Language> {
    let mut language = Language::default();
    while let Some(argument) = arguments.next() {
        if argument != "--lang" {
            return None;
        }
        language = Language::from_code(&arguments.next()?)?;
    }
    Some(language)
}
