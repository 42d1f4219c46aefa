//! The statement about privacy names buttons as they are called.

use kalkulator_koperasi::i18n::pages::kept;

const PRIVACY: &str = include_str!("../../../static/privacy.html");

#[test]
fn the_statement_about_privacy_names_the_buttons_that_keep_and_remove() {
    for (keep, forget) in kept::KEEP.into_iter().zip(kept::FORGET) {
        let keep = keep.split(':').next().unwrap_or_default();
        for name in [keep, forget] {
            assert!(PRIVACY.contains(&format!("“{name}”")), "{name}");
        }
    }
}
