//! What travels beside the figures: whose they are.

use kalkulator_koperasi::input::transfer::{Beside, LONGEST, TransferError, book_year, from_lines, name};
use proptest::prelude::*;

use crate::forms::Numbered;

proptest! {
    #[test]
    fn whose_figures_they_are_comes_back(cooperative in "[\\p{L}\\p{M}\\p{N}\\p{P}]{0,60}", years in 1900_u16..=2998, texts in prop::collection::vec((any::<u16>(), "[\\p{L}\\p{N}]{1,60}"), 0..9)) {
        let years = [String::new(), years.to_string(), format!("{years}/{}", years + 1)];
        for year in years {
            let (cooperative, case) = (cooperative.clone(), String::from("alis-jaya"));
            let beside = Beside { cooperative, year, case, texts: texts.clone() };
            let tail = beside.to_tail();
            prop_assert_eq!(Beside::from_tail(&tail), Ok(beside.clone()));
            // What other programs hang on to an address is no part of it.
            prop_assert_eq!(Beside::from_tail(&format!("&fbclid=1{tail}&z")), Ok(beside.clone()));
            let lines = format!("page=ID/0\nfield-1=2\n{}", beside.to_lines("ms"));
            prop_assert_eq!(Beside::from_lines(&lines), Beside { texts: Vec::new(), ..beside });
            prop_assert_eq!(from_lines(&lines, &Numbered).map(|forms| forms.len()), Ok(1));
        }
    }

    #[test]
    fn what_was_cut_or_changed_beside_the_figures_is_refused(cut in any::<prop::sample::Index>(), letter in "[A-Za-z0-9_-]") {
        let beside = Beside { cooperative: "Koperasi Melati".into(), year: "2025".into(), ..Beside::default() };
        let tail = beside.to_tail();
        let at = 3 + cut.index(tail.len() - 3);
        prop_assert!(Beside::from_tail(&tail[..at]).is_err());
        let mut other = tail.clone();
        other.replace_range(at..=at, &letter);
        prop_assume!(other != tail);
        prop_assert_eq!(Beside::from_tail(&other), Err(TransferError::Damaged));
    }

    #[test]
    fn no_tail_brings_the_reader_down(text in "\\PC{0,200}") {
        let _ = (Beside::from_tail(&text), Beside::from_tail(&format!("&n={text}")), Beside::from_lines(&text));
    }
}

/// The tail of a link that is on paper.
#[test]
fn whose_figures_they_are_is_read_for_ever() {
    let beside = Beside {
        cooperative: "Koperasi Melati".into(),
        year: "2025/2026".into(),
        case: "alis-jaya".into(),
        texts: vec![(17, "lima jt?".into())],
    };
    assert_eq!(beside.to_tail(), TAIL);
    assert_eq!(Beside::from_tail(TAIL), Ok(beside));
}

const TAIL: &str = "&n=D0tvcGVyYXNpIE1lbGF0aQkyMDI1LzIwMjYJYWxpcy1qYXlhAREIbGltYSBqdD98hiph";

#[test]
fn a_name_is_one_line_of_sixty_letters_of_any_script() {
    for good in ["Koperasi Melati", "ஐக்கிய கூட்டுறவு", "合作社", "كوڤراسي", "D'Best & <b>", &"é".repeat(60)]
    {
        assert_eq!(name(good), Some(good));
    }
    assert_eq!(name("  Melati "), Some("Melati"));
    for bad in
        ["", "  ", &"a".repeat(61), "Me\nlati", "Me\u{202e}lati", "Me\u{200b}lati", "a\u{0}b", "a\u{2066}b"]
    {
        assert_eq!(name(bad), None, "{bad:?}");
    }
}

#[test]
fn a_financial_year_is_one_of_the_calendar_or_two_that_follow() {
    for good in ["2025", " 2025 ", "2025/2026", "2025/26", "1999/2000", "1999/00"] {
        assert_eq!(book_year(good), Some(good.trim()));
    }
    for bad in
        ["", "25", "20255", "2025/2027", "2025/27", "2025/6", "dua ribu", "+202", "0000", "2025/", "/2025"]
    {
        assert_eq!(book_year(bad), None, "{bad:?}");
    }
}

/// Nobody's link puts more on a paper than a name and a year.
#[test]
fn a_hostile_tail_is_refused() {
    let with = |cooperative: &str, year: &str, case: &str, text: &str| Beside {
        cooperative: cooperative.into(),
        year: year.into(),
        case: case.into(),
        texts: if text.is_empty() { Vec::new() } else { vec![(1, text.into())] },
    };
    for bad in [
        with(&"a".repeat(61), "", "", ""),
        with("a\u{202e}b", "", "", ""),
        with(" a", "", "", ""),
        with("a", "<b>", "", ""),
        with("a", "", "a b", ""),
        with("", "", "", "a\nb"),
    ] {
        assert_eq!(Beside::from_tail(&bad.to_tail()), Err(TransferError::Damaged), "{bad:?}");
    }
    assert_eq!(Beside::from_tail("&n=!"), Err(TransferError::Damaged));
    assert_eq!(Beside::from_tail(&format!("&n={}", "A".repeat(LONGEST))), Err(TransferError::TooLong));
}
