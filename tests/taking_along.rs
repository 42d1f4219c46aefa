//! What is taken along of a page, as text, link, picture and paper, rendered without a browser.

#[path = "support/rendered.rs"]
mod rendered;

use kalkulator_koperasi::domain::{Country, Date};
use kalkulator_koperasi::i18n::Language;
use kalkulator_koperasi::input::transfer::{Beside, FieldValue, PageInputs, PageRef, to_link};
use rendered::rendered_whole;
use rust_decimal::Decimal;

async fn page(language: Language, more: &str) -> String {
    let settings =
        format!("lang={}\ntoday=2026-11-26\naddress=https://koperasi.example/k/\n{more}", language.code());
    rendered_whole(&settings).await
}

/// The text that a button is about, by what it does and what stands on it.
fn about(html: &str, does: &str, label: &str) -> Option<String> {
    let buttons = html.split("<button ").skip(1).filter_map(|rest| rest.split("</button>").next());
    let button = buttons
        .filter(|button| button.contains(&format!(r#"data-do="{does}""#)))
        .find(|button| button.ends_with(label))?;
    let text = button.split(r#"data-about=""#).nth(1)?.split('"').next()?;
    Some(text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&"))
}

fn message(html: &str) -> Vec<String> {
    about(html, "copy", "Salin sebagai teks").expect("a message").lines().map(String::from).collect()
}

/// A member of a savings-and-loan co-op.
const MEMBER: [(u16, i64); 7] = [
    (0, 87_450_000),
    (4, 25),
    (8, 1_360_000),
    (9, 214_600_000),
    (16, 35),
    (17, 7_500_000),
    (18, 618_250_000),
];

fn link(country: Country, page: u8, values: &[(u16, i64)], picks: &[(u16, u16)]) -> String {
    let values = values.iter().map(|(key, value)| (*key, FieldValue::Number(Decimal::from(*value))));
    to_link(&PageInputs {
        at: PageRef { country, page },
        rule_date: Some(Date::known::<2026, 11, 26>()),
        picks: picks.to_vec(),
        values: values.collect(),
        untouched: false,
    })
    .expect("short")
}

fn of_member() -> String {
    link(Country::Indonesia, 0, &MEMBER, &[(16, 3), (64, 1), (65, 2), (66, 5), (67, 6), (68, 7)])
}

fn of_melati() -> Beside {
    Beside { cooperative: "Koperasi Melati".into(), year: "2025".into(), ..Beside::default() }
}

#[tokio::test]
async fn a_message_says_how_much_of_what_parts_when_and_whose() {
    let link = of_member() + &of_melati().to_tail();
    let html = page(Language::Indonesian, &format!("link={link}")).await;
    let lines = message(&html);
    assert_eq!(lines[0], "SHU saya 2025: Rp509.850");
    assert!(lines[1].starts_with("= ") && lines[1].contains("jasa modal Rp138.550"), "{lines:?}");
    assert!(lines[1].contains("jasa usaha (pinjaman) Rp371.300"), "{lines:?}");
    assert_eq!(lines[2], "Koperasi Melati");
    assert!(
        lines.contains(&"SHU koperasi setahun (dari laporan RAT, setelah pajak): Rp87.450.000".into()),
        "{lines:?}"
    );
    assert!((5..=12).contains(&lines.len()), "{lines:?}");
    assert_eq!(lines.last(), Some(&format!("https://koperasi.example/k/#k={link}")));
    assert_eq!(
        lines.iter().filter(|line| line.contains("2025")).count(),
        1,
        "the year stands once: {lines:?}"
    );
}

#[tokio::test]
async fn no_message_says_a_thing_twice_or_is_longer_than_a_chat_shows() {
    for (country, calculators) in [
        ("ID", ["shu", "modal", "simpanan", "pembagian", "rpb"]),
        ("MY", ["dividen", "akaun", "modal", "rebat", "pusat"]),
    ] {
        for calculator in calculators {
            let html = page(
                Language::Indonesian,
                &format!("country={country}\ncalculator={calculator}\nlink=contoh"),
            )
            .await;
            let lines = message(&html);
            assert!((5..=12).contains(&lines.len()), "{calculator}: {lines:?}");
            for (place, line) in lines.iter().enumerate() {
                assert!(!lines[..place].contains(line), "{calculator}: {line} twice");
            }
            // An example is nobody's.
            assert!(lines[0].starts_with("Contoh"), "{calculator}: {lines:?}");
            assert!(!["saya", "Anda"].iter().any(|mine| lines[1].contains(mine)), "{calculator}: {lines:?}");
        }
    }
}

#[tokio::test]
async fn paper_names_co_op_and_year_and_groups_digits_and_officers_have_places_to_sign() {
    let link = of_member() + &of_melati().to_tail();
    let html = page(Language::Indonesian, &format!("link={link}")).await;
    let sheet =
        html.split(r#"class="titled""#).nth(1).expect("a sheet").split("</div>").next().expect("its end");
    for part in ["Koperasi Melati", "SHU saya, tahun buku 2025", "surplus\t87.450.000\t87.450.000\n"] {
        assert!(sheet.contains(part) || html.contains(part), "no {part} in {sheet}");
    }
    // A member's own page is an estimate, which nobody signs.
    assert!(!html.contains(r#"class="signs""#));
    let html = page(Language::Malay, "country=MY\nlink=contoh").await;
    for part in ["Nama koperasi: ____", "Dividen saya, tahun kewangan 2024"] {
        assert!(html.contains(part), "no {part}");
    }
    assert!(!html.contains(r#"class="signs""#));
    for (settings, roles) in [
        ("calculator=pembagian\nlink=contoh", ["Ketua", "Bendahara", "Pengawas", "Tempat"]),
        ("calculator=rpb\nlink=contoh", ["Ketua", "Bendahara", "Pengawas", "Tarikh"]),
        ("country=MY\ncalculator=akaun\nlink=contoh", ["Pengerusi", "Bendahari", "Setiausaha", "Tarikh"]),
    ] {
        let html = page(Language::Malay, settings).await;
        for role in roles {
            assert!(html.contains(role), "{settings}: no {role}");
        }
    }
}

#[tokio::test]
async fn an_exercise_gives_its_answer_nowhere() {
    let link = of_member() + ".x" + &of_melati().to_tail();
    let html = page(Language::Indonesian, &format!("link={link}")).await;
    assert!(!message(&html).join("\n").contains("509.850"));
    assert_eq!(about(&html, "picture", "Bagikan gambar"), None);
    let panel = html.split(r#"<details class="card share""#).nth(1).expect("a panel");
    assert!(!panel.contains("509.850") && !panel.contains("138.550"));
    assert!(panel.contains(".x&amp;n="), "the link says that it is one");
}

#[tokio::test]
async fn a_picture_has_the_figures_of_the_page_and_their_bars() {
    let link = of_member() + &of_melati().to_tail();
    let html = page(Language::Indonesian, &format!("link={link}")).await;
    let picture = about(&html, "picture", "Bagikan gambar").expect("a picture");
    for line in [
        "title=SHU saya\n",
        "amount=Rp509.850\n",
        "whose=Koperasi Melati · tahun buku 2025\n",
        "example=\n",
        "bar=Jasa usaha (pinjaman)\tRp371.300\t1000\n",
        "bar=Jasa modal\tRp138.550\t373\n",
        "address=https://koperasi.example/k/\n",
    ] {
        assert!(picture.contains(line), "no {line} in {picture}");
    }
    let html = page(Language::Indonesian, "link=contoh").await;
    let picture = about(&html, "picture", "Bagikan gambar").expect("a picture");
    assert!(picture.contains("title=SHU anggota\n") && picture.contains("example=Contoh: "), "{picture}");
    // A plant's says its verdict, and of what its amounts are.
    let html = page(Language::Indonesian, "calculator=rpb\nlink=contoh").await;
    let picture = about(&html, "picture", "Bagikan gambar").expect("a picture");
    assert!(picture.contains("sentence=Layak. ") && picture.contains("/butir\t1000\n"), "{picture}");
    let html = page(Language::Indonesian, "").await;
    assert_eq!(about(&html, "picture", "Bagikan gambar"), None, "there is nothing to draw");
}

#[tokio::test]
async fn what_cannot_be_read_travels_as_it_was_typed_and_is_told() {
    let values: Vec<_> = MEMBER.into_iter().filter(|(key, _)| *key != 17).collect();
    let texts = vec![(17, "tujuh juta?".to_owned()), (999, "nowhere".to_owned())];
    let tail = Beside { texts, ..of_melati() }.to_tail();
    let link = link(Country::Indonesia, 0, &values, &[(16, 3), (64, 1)]) + &tail;
    let html = page(Language::Indonesian, &format!("link={link}")).await;
    assert!(html.contains(r#"value="tujuh juta?""#), "it stands in its field");
    assert!(html.contains("1 isian tidak terbaca sebagai angka: tidak ikut di teks dan gambar"), "{html}");
    let lines = message(&html);
    assert!(
        lines.contains(&"1 isian tidak terbaca sebagai angka, tidak ikut di sini".to_owned()),
        "{lines:?}"
    );
    let again = Beside { texts: vec![(17, "tujuh juta?".to_owned())], ..of_melati() }.to_tail();
    assert!(lines.last().is_some_and(|line| line.ends_with(&again)), "{lines:?}");
}

#[tokio::test]
async fn a_case_that_was_changed_is_still_called_one_in_its_link() {
    let beside = Beside { case: "alis-jaya".into(), ..Beside::default() };
    let html = page(Language::Indonesian, &format!("link={}{}", of_member(), beside.to_tail())).await;
    let opened = html.split(r#"id="opened""#).nth(1).and_then(|rest| rest.split("</b>").next());
    assert!(opened.is_some_and(|name| name.ends_with(", diubah")), "{html}");
    let line = message(&html).into_iter().next().expect("a line");
    assert!(line.starts_with("Contoh: ") && line.ends_with(", diubah"), "{line}");
    assert!(message(&html).last().is_some_and(|line| line.ends_with(&beside.to_tail())));
}

#[tokio::test]
async fn a_name_that_is_refused_stays_typed_and_goes_nowhere() {
    let typed = r#"value="87.450.000""#;
    let damaged = of_member() + "&n=D0tvcGVy";
    let html = page(Language::Indonesian, &format!("link={damaged}")).await;
    assert!(html.contains("rusak") && !html.contains(typed), "{html}");
    // What other programs hang on to a link is passed over.
    let html = page(Language::Indonesian, &format!("link={}&fbclid=abc", of_member())).await;
    assert!(html.contains(typed) && html.contains("Rp509.850"));
}
