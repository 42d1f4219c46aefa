//! The page of those who deliver to a plant, rendered to text, without a browser.

#[path = "support/rendered.rs"]
mod rendered;

use kalkulator_koperasi::domain::{Country, Date};
use kalkulator_koperasi::input::transfer::{FieldValue, PageInputs, PageRef, to_link};
use rendered::{rendered, rendered_whole};
use rust_decimal::Decimal;

/// The place of the page among the tabs, and its fields.
const DELIVERY: u8 = 5;
const MONTH: u16 = 0;
const RAW: u16 = 1;
const PRICE: u16 = 2;
const PRODUCT: u16 = 3;
const FEE: u16 = 4;
const ADVANCE: u16 = 5;
const SETTLEMENT: u16 = 6;
const MONTHS: u16 = 7;
const REFUND: u16 = 8;
const YEAR: u16 = 9;
/// Coconuts are picked, and how the plant takes them.
const COCONUT: (u16, u16) = (0, 1);
const TOLLING: (u16, u16) = (1, 1);
const POOL: (u16, u16) = (1, 2);

async fn shown(country: Country, language: &str, link: &str) -> String {
    let calculator = if country == Country::Malaysia { "hantar" } else { "setor" };
    let settings = format!(
        "lang={language}\ncountry={}\ncalculator={calculator}\ntoday=2025-12-31\nlink={link}\naddress=https://example.org/",
        country.code()
    );
    rendered_whole(&settings).await
}

fn link(country: Country, page: u8, values: &[(u16, i64)], picks: &[(u16, u16)]) -> String {
    let mut values: Vec<_> =
        values.iter().map(|(key, value)| (*key, FieldValue::Number(Decimal::new(*value, 0)))).collect();
    values.sort_by_key(|(key, _)| *key);
    let inputs = PageInputs {
        at: PageRef { country, page },
        rule_date: Some(Date::known::<2025, 12, 31>()),
        picks: picks.to_vec(),
        values,
        untouched: false,
    };
    to_link(&inputs).expect("short")
}

/// The page in Indonesian with these figures of one's own.
async fn own(values: &[(u16, i64)], picks: &[(u16, u16)]) -> String {
    shown(Country::Indonesia, "id", &link(Country::Indonesia, DELIVERY, values, picks)).await
}

fn without_tags(html: &str) -> String {
    html.split('<').map(|part| part.split_once('>').map_or(part, |(_, text)| text)).collect()
}

/// The text of the answer's box.
fn answer(html: &str) -> String {
    let rest = html.split(r#"id="answer""#).nth(1).expect("an answer");
    without_tags(rest.split_once('>').expect("its end").1.split("</div>").next().unwrap_or_default())
}

#[track_caller]
fn says(text: &str, part: &str) {
    assert!(text.contains(part), "no {part:?} in {text}");
}

#[track_caller]
fn lacks(text: &str, part: &str) {
    assert!(!text.contains(part), "{part:?} in {text}");
}

const NUTS: [(u16, i64); 4] = [(MONTH, 600), (RAW, 2_500), (PRICE, 2_900), (REFUND, 1_540)];

#[tokio::test]
async fn the_coconut_farmer_is_told_what_a_nut_and_a_year_bring() {
    let html = own(&NUTS, &[COCONUT]).await;
    let answer = answer(&html);
    says(&answer, "Dibanding menjual mentah");
    says(&answer, "Rp1.940/butir");
    says(&answer, "Lebih dari jual mentah.");
    says(
        &answer,
        "Setoran 600 butir/bulan memberi Rp13.968.000 lebih banyak setahun: Rp2.880.000 saat setor, Rp11.088.000 sebagai SHU.",
    );
    let text = without_tags(&html);
    says(&text, "Dari Rp2.500 menjadi Rp4.440/butir");
    says(&text, "Tanpa SHU pun sudah Rp400/butir lebih banyak, saat setor.");
    says(&text, "SHU belum pasti: Rapat Anggota yang memutuskan.");
    says(&text, "Menjual mentah baru lebih baik bila pengepul membayar di atas Rp4.440/butir.");
    says(&text, "Angka pabrik dari pengelola: SHU Rp1.540/butir");
    says(&html, ">Rp31.968.000</td>");
}

#[tokio::test]
async fn without_the_managers_figure_the_answer_ends_at_delivery() {
    let html = own(&NUTS[..3], &[COCONUT]).await;
    let box_of = answer(&html);
    says(&box_of, "Dibanding menjual mentah, saat setor");
    says(&box_of, "Rp400/butir");
    says(&box_of, "memberi Rp2.880.000 lebih banyak setahun, sebelum SHU.");
    let text = without_tags(&html);
    says(&text, "SHU akhir tahun belum diketahui. Minta angkanya");
    says(&text, "belum ada. Minta tautannya");
    says(&text, "Bila pengepul membayar di atas Rp2.900/butir, setor baru lebih baik dengan SHU.");
    lacks(&text, "Menjual mentah baru lebih baik");
    // All that is known is paid on delivery, so a month has a sum: 600 × 2,900.
    says(&html, ">+Rp400</td>");
    says(&html, ">Rp1.740.000</td>");
}

#[tokio::test]
async fn a_loss_is_said_plainly_and_what_is_open_is_not_called_one() {
    let dear = |more: &[(u16, i64)]| [&[(MONTH, 600), (RAW, 5_000), (PRICE, 2_900)], more].concat();
    let whole = own(&dear(&[(REFUND, 1_540)]), &[COCONUT]).await;
    let box_of = answer(&whole);
    says(&box_of, "−Rp560/butir");
    says(&box_of, "Menjual mentah Rp560/butir lebih baik.");
    says(
        &box_of,
        "Setoran 600 butir/bulan memberi Rp4.032.000 lebih sedikit setahun daripada menjual mentah",
    );
    says(&without_tags(&whole), "Setor baru lebih baik bila pengepul membayar di bawah Rp4.440/butir.");
    let open = own(&dear(&[]), &[COCONUT]).await;
    says(&answer(&open), "Saat setor, menjual mentah Rp2.100/butir lebih baik.");
    says(&without_tags(&open), "Setor baru lebih baik bila SHU di atas Rp2.100/butir.");
    let even = own(&[(MONTH, 600), (RAW, 2_900), (PRICE, 2_900), (REFUND, 0)], &[COCONUT]).await;
    says(&answer(&even), "Sama dengan menjual mentah.");
}

#[tokio::test]
async fn an_advance_alone_is_no_verdict_on_a_pool() {
    let first = [(MONTH, 600), (RAW, 2_500), (ADVANCE, 1_500)];
    let open = own(&first, &[COCONUT, POOL]).await;
    says(&answer(&open), "tanpa pelunasan akhir musim");
    lacks(&answer(&open), "menjual mentah Rp1.000/butir lebih baik");
    let text = without_tags(&open);
    says(&text, "Pelunasan akhir musim belum diketahui");
    says(&text, "Setor baru lebih baik bila pelunasan dan SHU di atas Rp1.000/butir.");
    let settled = [&first[..], &[(SETTLEMENT, 1_800), (REFUND, 1_540)]].concat();
    let settled = own(&settled, &[COCONUT, POOL]).await;
    says(&answer(&settled), "Rp2.340/butir");
    says(
        &answer(&settled),
        "−Rp7.200.000 dari uang muka, Rp12.960.000 saat pelunasan, Rp11.088.000 sebagai SHU.",
    );
}

#[tokio::test]
async fn for_a_fee_the_value_of_the_product_counts() {
    let html =
        own(&[(MONTH, 600), (RAW, 2_500), (PRODUCT, 7_200), (FEE, 3_300), (MONTHS, 8)], &[COCONUT, TOLLING])
            .await;
    says(&answer(&html), "Rp1.400/butir");
    says(&answer(&html), "Dibanding menjual mentah, sebelum SHU");
    says(
        &answer(&html),
        "Setoran 600 butir/bulan selama 8 bulan memberi Rp6.720.000 lebih banyak setahun, sebelum SHU.",
    );
}

#[tokio::test]
async fn what_is_delivered_in_a_year_goes_to_the_page_of_the_surplus_and_an_examples_does_not() {
    const TO_SHU: &str = ">Masukkan ke SHU saya</button>";
    let beside = async |country: Country, calculators: &str, values: &[(u16, i64)], picks: &[(u16, u16)]| {
        let link = if values.is_empty() { "contoh".into() } else { link(country, DELIVERY, values, picks) };
        let country = country.code();
        rendered(&format!(
            "lang=id\ncountry={country}\ncalculator={calculators}\ntoday=2025-12-31\nlink={link}"
        ))
        .await
    };
    let own = async |values: &[(u16, i64)], picks: &[(u16, u16)]| {
        beside(Country::Indonesia, "setor,shu", values, picks).await
    };
    let html = own(&NUTS, &[COCONUT]).await;
    says(&html, TO_SHU);
    // 600 × 12 × 2.900.
    says(&without_tags(&html), "Nilai setoran setahun, Rp20.880.000, diisikan di sana");
    // A pool’s settlement belongs to it, the fee is what is paid for a service.
    let pool = [(MONTH, 600), (RAW, 2_500), (ADVANCE, 1_500)];
    lacks(&own(&pool, &[COCONUT, POOL]).await, TO_SHU);
    let settled = own(&[&pool[..], &[(SETTLEMENT, 1_800)]].concat(), &[COCONUT, POOL]).await;
    says(&without_tags(&settled), "Nilai setoran setahun, Rp23.760.000, diisikan");
    let fee = own(&[(MONTH, 600), (RAW, 2_500), (PRODUCT, 7_200), (FEE, 3_300)], &[COCONUT, TOLLING]).await;
    says(&without_tags(&fee), "Nilai setoran setahun, Rp23.760.000, diisikan");
    // Before it is known how much is delivered, of an example, and where the host page has no such page.
    lacks(&own(&NUTS[1..], &[COCONUT]).await, TO_SHU);
    lacks(&own(&[], &[]).await, TO_SHU);
    lacks(&beside(Country::Indonesia, "setor", &NUTS, &[COCONUT]).await, TO_SHU);
    let malaysian = [(MONTH, 600), (RAW, 1), (PRICE, 2)];
    let html = beside(Country::Malaysia, "hantar,rebat", &malaysian, &[COCONUT]).await;
    says(&html, ">Masukkan ke rabat saya</button>");
    says(&without_tags(&html), "RM14,400.00, diisikan di sana");
}

#[tokio::test]
async fn the_year_of_the_managers_figure_is_said_and_must_be_one() {
    let html = own(&[&NUTS[..], &[(YEAR, 2025)]].concat(), &[COCONUT]).await;
    says(&without_tags(&html), "memakai angka pengelola untuk tahun 2025");
    says(&without_tags(&html), "Angka pabrik dari pengelola: tahun 2025, SHU Rp1.540/butir");
    let html = own(&[&NUTS[..], &[(YEAR, 25)]].concat(), &[COCONUT]).await;
    says(&html, "Tulis tahun dengan empat angka");
    let early = own(&[&NUTS[..3], &[(YEAR, 2025)]].concat(), &[COCONUT]).await;
    says(&answer(&early), "Rp400/butir");
}

#[tokio::test]
async fn malaysia_has_its_own_words() {
    let html = shown(Country::Malaysia, "ms", "contoh").await;
    // Cases of the library stand below the page.
    let page =
        html.split(r#"class="ask""#).nth(1).and_then(|rest| rest.split(r#"class="card workshop"#).next());
    let text = without_tags(page.expect("a page"));
    says(&text, "Hantar ke pusat pemprosesan, dapat lebih berapa?");
    says(&answer(&html), "RM0.60/biji");
    says(&answer(&html), "sebagai rebat");
    for foreign in ["SHU", "RPB", "Rapat Anggota"] {
        lacks(&text, foreign);
    }
    lacks(&html, "Rp");
}

#[tokio::test]
async fn an_examples_answer_is_nobodys() {
    for (country, language) in
        [(Country::Indonesia, "id"), (Country::Malaysia, "ms"), (Country::Indonesia, "en")]
    {
        let answer = answer(&shown(country, language, "contoh").await);
        assert!(["Contoh: ", "Example: "].iter().any(|mark| answer.contains(mark)), "{answer}");
        for own in ["Anda", "anda", "you"] {
            lacks(&answer, own);
        }
    }
}

#[tokio::test]
async fn every_language_fills_every_gap() {
    for country in [Country::Indonesia, Country::Malaysia] {
        for language in ["id", "ms", "en"] {
            let html = shown(country, language, "contoh").await;
            let text = without_tags(&html);
            lacks(&text.replace("#k=", ""), "#");
            says(&html, r#"class="parts num""#);
        }
    }
}

#[tokio::test]
async fn what_is_not_picked_yet_is_counted_in_units() {
    let html = own(&NUTS, &[]).await;
    says(&answer(&html), "Rp1.940/satuan");
}
