//! A form travels in a link, a file and the browser's storage, and comes back as it was, or not at all.

use kalkulator_koperasi::domain::{Country, Currency, Date};
use kalkulator_koperasi::i18n::number;
use kalkulator_koperasi::input::transfer::{
    Beside, FieldNames, FieldValue, LONGEST, PageInputs, PageRef, TransferError, book_year, from_lines,
    from_link, name, to_lines, to_link,
};
use kalkulator_koperasi::input::{NumberKind, NumberStyle, ParsedNumber, read};
use proptest::prelude::*;
use rust_decimal::Decimal;

/// Fields with a prefix, as the fetched pages call them.
struct Numbered;

impl FieldNames for Numbered {
    fn name(&self, _: PageRef, field: u16) -> String {
        format!("field-{field}")
    }

    fn number(&self, _: PageRef, name: &str) -> Option<u16> {
        name.strip_prefix("field-")?.parse().ok()
    }
}

/// A number that a field takes: 15 digits before the decimal sign, 8 behind it.
fn numbers() -> impl Strategy<Value = Decimal> {
    let digits = -999_999_999_999_999_i64..=999_999_999_999_999;
    (digits, 0_u32..=8).prop_map(|(digits, scale)| Decimal::new(digits, scale).normalize())
}

fn days() -> impl Strategy<Value = Date> {
    (1901_u16..=2999, 1_u8..=12, 1_u8..=28)
        .prop_map(|(year, month, day)| Date::new(year, month, day).expect("a day of every month"))
}

fn values() -> impl Strategy<Value = FieldValue> {
    prop_oneof![5 => numbers().prop_map(FieldValue::Number), 1 => days().prop_map(FieldValue::Day)]
}

fn forms() -> impl Strategy<Value = PageInputs> {
    let fields = prop::collection::btree_map(0_u16..500, values(), 0..60);
    let picks = prop::collection::btree_map(0_u16..100, 1_u16..20, 0..20);
    (0_u8..5, any::<bool>(), prop::option::of(days()), fields, picks).prop_map(
        |(page, malaysian, rule_date, values, picks)| PageInputs {
            at: PageRef { country: if malaysian { Country::Malaysia } else { Country::Indonesia }, page },
            rule_date,
            picks: picks.into_iter().collect(),
            values: values.into_iter().collect(),
            untouched: false,
        },
    )
}

proptest! {
    #[test]
    fn a_link_brings_back_what_it_took(form in forms()) {
        prop_assert_eq!(from_link(&to_link(&form).expect("short")), Ok(form));
    }

    #[test]
    fn lines_bring_back_what_they_took(form in forms(), name in "[^\\n\\r]{0,40}") {
        let mut form = form;
        form.values.push((501, FieldValue::Text(name)));
        let other = PageInputs { values: Vec::new(), ..form.clone() };
        let text = to_lines(&form, &Numbered) + &to_lines(&other, &Numbered);
        prop_assert_eq!(from_lines(&text, &Numbered), Ok(vec![form, other]));
    }

    #[test]
    fn a_link_with_one_letter_changed_is_refused(form in forms(), at in any::<prop::sample::Index>(), letter in "[A-Za-z0-9_-]") {
        let link = to_link(&form).expect("short");
        let at = 2 + at.index(link.len() - 2);
        let mut damaged = link.clone();
        damaged.replace_range(at..=at, &letter);
        prop_assume!(damaged != link);
        prop_assert_eq!(from_link(&damaged), Err(TransferError::Damaged));
    }

    #[test]
    fn a_link_that_was_cut_is_refused(form in forms(), at in any::<prop::sample::Index>()) {
        let link = to_link(&form).expect("short");
        prop_assert!(from_link(&link[..at.index(link.len())]).is_err());
    }

    #[test]
    fn no_text_brings_a_reader_down(text in "\\PC{0,200}") {
        let _ = (from_link(&text), from_lines(&text, &Numbered));
        let _ = from_link(&format!("1.{text}"));
        let _ = from_lines(&format!("page=ID/0\n{text}"), &Numbered);
    }

    #[test]
    fn no_bytes_bring_the_reader_of_links_down(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
        use base64::Engine as _;
        let checked = crc::Crc::<u32>::new(&crc::CRC_32_ISCSI).checksum(&bytes).to_le_bytes();
        let whole = [bytes, checked.to_vec()].concat();
        let link = format!("1.{}", base64::engine::general_purpose::URL_SAFE_NO_PAD.encode(whole));
        if let Ok(form) = from_link(&link) {
            for (_, values) in form.values {
                let FieldValue::Number(number) = values else { continue };
                prop_assert!(number.abs() < Decimal::new(1_000_000_000_000_000, 0) && number.scale() <= 8);
            }
        }
    }

    /// What a link holds is written into the field so that it is read as the same number again.
    #[test]
    fn a_number_is_written_so_that_it_is_read_again(digits in 0_i64..=999_999_999_999, scale in 0_u32..=6) {
        for country in Country::ALL {
            let money = Decimal::new(digits, scale.min(2)).normalize();
            let percent = Decimal::new(digits % 100_000_000, 6).normalize();
            let count = Decimal::new(digits, 0);
            let measure = Decimal::new(digits, scale).normalize();
            let kinds = [
                (NumberKind::Money(country.currency()), money), (NumberKind::Percent, percent), (NumberKind::Count, count), (NumberKind::Measure, measure),
                (NumberKind::Year, Decimal::from(1900 + digits % 200)),
            ];
            for (kind, value) in kinds {
                let text = number::unmistakable(value, kind, country);
                prop_assert_eq!(read(&text, kind, NumberStyle::of(country)), ParsedNumber::Value(value), "{:?} {}", kind, text);
            }
        }
    }
}

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

#[test]
fn a_sum_travels_as_the_amount_that_it_is() {
    let rupiah = NumberKind::Money(Currency::Idr);
    let value = FieldValue::of("100000+1260000", rupiah, NumberStyle::Indonesian);
    assert_eq!(value, Some(FieldValue::Number(Decimal::from(1_360_000))));
}

#[test]
fn the_digits_of_a_year_stand_together() {
    for country in Country::ALL {
        assert_eq!(number::unmistakable(Decimal::from(2025), NumberKind::Year, country), "2025");
    }
}

/// Links that are on paper. They are opened for ever: nothing in this list is ever changed.
const GOLDEN: [(&str, &str); 12] = [
    (
        "1.AOTwAgYQA0ABQQJCBUMGRAcHAAwOBAQCCAQMCQIQEDIAEQoMEpYBDAAzKDh9",
        "page=ID/0 rules=2026-11-23 choice-16=3 choice-64=1 choice-65=2 choice-66=5 choice-67=6 choice-68=7 \
         field-0=60000000 field-4=20 field-8=2000000 field-9=100000000 field-16=25 field-17=5000000 field-18=75000000",
    ),
    (
        "1.AuTwAgAFAAoMAQwAAgoOAwwABDIIAKkxFz0",
        "page=ID/2 rules=2026-11-23 field-0=5000000 field-1=6 field-2=50000000 field-3=6 field-4=250000",
    ),
    (
        "1.AeTwAgICCwMLDQAKCAEKCAICCAMCAAQCCAoCAgsAAAwAAA0GABwKCh0CCinSHwAq0h8AAPRRNy4",
        "page=ID/1 rules=2026-11-23 choice-2=11 choice-3=11 field-0=50000 field-1=50000 field-2=10000 field-3=1 field-4=10000 field-10=10 field-11=0 field-12=0 field-13=3 field-28=500000 field-29=100000 field-41=2025 field-42=2025",
    ),
    (
        "1.A-TwAgAKAAgODDIADQYCDgICDwICEx4AFAICGQYCGgYCGwYCAIqIHxU",
        "page=ID/3 rules=2026-11-23 field-0=40000000 field-12=25 field-13=30 field-14=10 field-15=10 field-19=15 field-20=10 field-25=30 field-26=30 field-27=30",
    ),
    (
        "1.BOTwAgICAgMFEAACCgEEBgIYAwMMCAQkBAWqAQwGTAQHQgQIHgQJAgIKAgYLVAIMCAIUAgMVDAgsAgIAA55i0Q",
        "page=ID/4 rules=2026-11-23 choice-2=2 choice-3=5 field-0=100000 field-1=2000 field-2=0.12 field-3=60000 field-4=1800 field-5=85000000 field-6=3800 field-7=3300 field-8=1500 field-9=10 field-10=1000 field-11=420 field-12=40 field-20=0.01 field-21=60000 field-44=10",
    ),
    (
        "1.EuTwAgICAQMMBwAEBAEEBAIKAgMYAAQMBCnSHwAq0h8AAJdgC3g",
        "page=MY/2 rules=2026-11-23 choice-2=1 choice-3=12 field-0=200 field-1=200 field-2=50 field-3=12 field-4=600 field-41=2025 field-42=2025",
    ),
    (
        "1.E-TwAgEAAQcACAgBMgACBAIDJAQEBgoFHgQGMggASUy-CA",
        "page=MY/3 rules=2026-11-23 choice-0=1 field-0=40000 field-1=25 field-2=20 field-3=1800 field-4=300000 field-5=1500 field-6=250000",
    ),
    (
        "1.FOTwAgICAgMFEwAKCAEYAQIYAwM4AAQMAQUkBgYEAAf6AQMIEgEJAgIKCgQLVAIMCAIUCgUVCgIsAgItBAouCAwvBAYA-ZtyLA",
        "page=MY/4 rules=2026-11-23 choice-2=2 choice-3=5 field-0=50000 field-1=1.2 field-2=0.12 field-3=28 field-4=0.6 field-5=18000 field-6=2 field-7=1.25 field-8=0.9 field-9=10 field-10=500 field-11=420 field-12=40 field-20=0.005 field-21=50 field-44=10 field-45=200000 field-46=4000000 field-47=2000",
    ),
    (
        "1.EKPrAgEDASgAAgYBBgACQgQDCAAEAgYGNgQHCgILlgEGDBAKDQICEAYGEQIGEh4IFAIAGAIIGf4IAiECBiICBiMCBiQCBiUCBiYCBicCBigCBikCBioCBisCBiwCBi02BC6mBAIvOAQwugQCMToEMs4EAjMGBjTiBAI1PgQ29gQCN0AEOIoFAgEgo-sC9MWjBQ",
        "page=MY/0 rules=2024-12-31 choice-3=1 field-0=1000 field-1=3 field-2=3300 field-3=4 field-4=1000 field-6=2700 field-7=50 field-11=75000 field-12=800000 field-13=10 field-16=3000 field-17=1000 field-18=150000 field-20=1 field-24=10000 field-25=5750 field-32=2024-12-31 field-33=1000 field-34=1000 field-35=1000 field-36=1000 field-37=1000 field-38=1000 field-39=1000 field-40=1000 field-41=1000 field-42=1000 field-43=1000 field-44=1000 field-45=2700 field-46=2750 field-47=2800 field-48=2850 field-49=2900 field-50=2950 field-51=3000 field-52=3050 field-53=3100 field-54=3150 field-55=3200 field-56=3250",
    ),
    (
        "1.EaPrAgEDASgAAgYBBgACQgQDCAAEAgYGNgQHCgILlgEGDBAKDQICEAYGEQIGEh4IFAIAGAIIGf4IAiECBiICBiMCBiQCBiUCBiYCBicCBigCBikCBioCBisCBiwCBi02BC6mBAIvOAQwugQCMToEMs4EAjMGBjTiBAI1PgQ29gQCN0AEOIoFAgEgo-sC5Tf4wQ",
        "page=MY/1 rules=2024-12-31 choice-3=1 field-0=1000 field-1=3 field-2=3300 field-3=4 field-4=1000 field-6=2700 field-7=50 field-11=75000 field-12=800000 field-13=10 field-16=3000 field-17=1000 field-18=150000 field-20=1 field-24=10000 field-25=5750 field-32=2024-12-31 field-33=1000 field-34=1000 field-35=1000 field-36=1000 field-37=1000 field-38=1000 field-39=1000 field-40=1000 field-41=1000 field-42=1000 field-43=1000 field-44=1000 field-45=2700 field-46=2750 field-47=2800 field-48=2850 field-49=2900 field-50=2950 field-51=3000 field-52=3050 field-53=3100 field-54=3150 field-55=3200 field-56=3250",
    ),
    (
        "1.BZfuAgEAAQUADAQBMgQCOgQItAICCdIfAABi_QlL",
        "page=ID/5 rules=2025-12-31 choice-0=1 field-0=600 field-1=2500 field-2=2900 field-8=1540 field-9=2025",
    ),
    (
        "1.FZfuAgIABgECBQAMBAEGAAUCAAYIAAcSAAARun2g",
        "page=MY/5 rules=2025-12-31 choice-0=6 choice-1=2 field-0=600 field-1=3 field-5=1 field-6=4 field-7=9",
    ),
];

#[test]
fn links_of_every_release_open() {
    for (link, lines) in GOLDEN {
        let form = from_link(link).expect(link);
        let found = to_lines(&form, &Numbered);
        assert_eq!(found.trim_end().replace('\n', " "), lines, "{link}");
    }
}

#[test]
fn what_is_no_form_says_why() {
    let too_long = format!("1.{}", "A".repeat(LONGEST));
    let cases = [
        ("", TransferError::Damaged),
        ("1.", TransferError::Damaged),
        ("1.AAAA", TransferError::Damaged),
        ("2.AOTwAgYQ", TransferError::Newer),
        ("70000.A", TransferError::Damaged),
        ("javascript:alert(1)", TransferError::Damaged),
        (&too_long, TransferError::TooLong),
    ];
    for (text, error) in cases {
        assert_eq!(from_link(text), Err(error), "{:.40}", text);
    }
    let pages = "page=ID/0\n";
    for line in [
        "x",
        "page=XX/0",
        "page=ID/300",
        "field-1=1e9",
        "field-1=1_000",
        "field-1=0x10",
        "field-1=1.",
        "choice-1=-1",
        "nothing=1",
    ] {
        assert_eq!(from_lines(&format!("{pages}{line}"), &Numbered), Err(TransferError::Damaged), "{line}");
    }
    assert_eq!(from_lines("field-1=1", &Numbered), Err(TransferError::Damaged), "no page");
}
