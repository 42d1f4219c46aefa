//! The pages that look across the border, rendered to text, without a browser: figures by hand.

#[path = "support/rendered.rs"]
mod rendered;

use kalkulator_koperasi::domain::Country;
use kalkulator_koperasi::i18n::Language;
use rendered::{between, link, page, place_of};

/// A surplus of 120 million and a capital of 600.
const COOP: [(u16, i64); 2] = [(0, 120_000_000), (1, 600_000_000)];
/// 20 % for capital, 30 % by business; 15 % KWRS, 2 % KWAPK, a dividend of 5 %.
const DECIDED: [(u16, i64); 5] = [(2, 20), (3, 30), (5, 15), (6, 2), (7, 5)];

async fn two(country: Country, more: &[(u16, i64)]) -> String {
    let mut values = [&COOP[..], &DECIDED, more].concat();
    values.sort_unstable();
    page(
        Language::Indonesian,
        country,
        "dua-negara",
        &link(country, place_of(country, "dua-negara"), &values, &[]),
    )
    .await
}

/// The cells of the rows of the comparison.
fn rows(html: &str) -> Vec<String> {
    let table = between(html, r#"<tbody role="rowgroup">"#, "</tbody>");
    let table = table.into_iter().find(|table| table.contains("Cadangan · KWRS")).unwrap_or_default();
    let text = |row: &str| {
        row.replace("<br>", " ")
            .replace("<td", " <td")
            .split('<')
            .map(|part| part.split_once('>').map_or(part, |(_, text)| text))
            .collect()
    };
    between(table, r#"<tr role="row">"#, "</tr>").into_iter().map(text).collect()
}

#[tokio::test]
async fn of_the_same_surplus_members_get_half_in_one_country_and_a_quarter_in_the_other() {
    let html = two(Country::Indonesia, &[]).await;
    // 24 + 36 of 120 million; 5 % of 600.
    assert!(html.contains("Indonesia 50%; Malaysia 25%"), "{html}");
    assert!(html.contains(
        "Dari sisa hasil Rp120.000.000 yang sama, anggota menerima Rp60.000.000 menurut aturan Indonesia dan Rp30.000.000 menurut aturan Malaysia."
    ));
    // 24 and 30 of 600.
    assert!(html.contains("Setiap 100 modal menghasilkan 4 setahun di Indonesia dan 5 di Malaysia."));
    let rows = rows(&html);
    // 18 million of reserve, of which 2.4 go to KWAPK; 1.2 to KWAPmK; 120 − 18 − 1.2 − 30 are left.
    for row in [
        "Cadangan · KWRS tanpa KWAPK – · Rp15.600.000 – 13%",
        "Pendidikan · KWAPK – · Rp2.400.000 – 2%",
        "Pembangunan · KWAPmK – · Rp1.200.000 tidak ada dalam aturannya 1%",
        "Anggota menurut modal: jasa modal · dividen Rp24.000.000 · Rp30.000.000 20% 25%",
        "Desa – · – – tidak ada dalam aturannya",
        "Dibawa ke tahun depan Rp60.000.000 · Rp70.800.000 50% 59%",
    ] {
        assert!(rows.iter().any(|found| found.starts_with(row)), "{row}: {rows:#?}");
    }
    assert!(html.contains("Imbal jasa desa hanya ada dalam aturan Kopdes Merah Putih di Indonesia"));
}

#[tokio::test]
async fn everything_that_can_be_decided_comes_off_and_the_lines_add_up() {
    // Reserve 30, education 5, officers 10, others 5; rebate 24, honoraria 6 and funds 6 million.
    let more = [(4, 30), (8, 5), (9, 10), (10, 5), (15, 24_000_000), (16, 6_000_000), (17, 6_000_000)];
    let html = two(Country::Indonesia, &more).await;
    assert!(html.contains("Indonesia 50%; Malaysia 45%"), "{html}");
    let rows = rows(&html);
    assert!(
        rows.iter().any(
            |row| row.starts_with("Dibawa ke tahun depan – · Rp34.800.000 tidak ada dalam aturannya 29%")
        ),
        "{rows:#?}"
    );
    // Tax first, then the village's part of what is left: 20 % of 110 million.
    let html = two(Country::Indonesia, &[(11, 20), (12, 10_000_000)]).await;
    assert!(html.contains("Rp22.000.000"), "{html}");
    // 20 and 30 % of 88 million.
    assert!(html.contains("anggota menerima Rp44.000.000 menurut aturan Indonesia"), "{html}");
}

#[tokio::test]
async fn in_ringgit_both_are_to_the_sen() {
    let values = [(0, 100_001), (1, 600_000), (2, 20), (3, 33), (5, 15), (6, 2), (7, 5)];
    let html = page(
        Language::Malay,
        Country::Malaysia,
        "dua-negara",
        &link(Country::Malaysia, place_of(Country::Malaysia, "dua-negara"), &values, &[]),
    )
    .await;
    // 20,000.20 and 33,000.33 of 100,001.
    assert!(
        html.contains("anggota menerima RM53,000.53 mengikut peraturan Indonesia dan RM30,000.00"),
        "{html}"
    );
}

#[tokio::test]
async fn money_is_exchanged_only_at_the_visitors_rate_and_to_three_digits() {
    let without = two(Country::Indonesia, &[]).await;
    assert!(!without.contains("≈ RM"));
    let html = two(Country::Indonesia, &[(18, 3_789)]).await;
    // 120,000,000 ÷ 3,789 = 31,670.6; 60,000,000 ÷ 3,789 = 15,835.3.
    assert!(html.contains("Rp120.000.000 ≈ RM31,700.00") && html.contains("≈ RM15,800.00"), "{html}");
    assert!(html.contains("Dengan kurs Anda 1 ringgit = 3.789 rupiah."));
    let html = two(Country::Indonesia, &[(18, 0)]).await;
    assert!(html.contains("Kurs harus lebih dari nol."));
    assert!(html.contains("Indonesia 50%; Malaysia 25%"), "the comparison needs no rate");
}

#[tokio::test]
async fn a_loss_shares_nothing_and_says_so() {
    let values = [(0, -5_000_000), (1, 600_000_000), (2, 20), (3, 30), (5, 15), (6, 2), (7, 5)];
    let html = page(
        Language::Indonesian,
        Country::Indonesia,
        "dua-negara",
        &link(Country::Indonesia, place_of(Country::Indonesia, "dua-negara"), &values, &[]),
    )
    .await;
    assert!(!html.contains("Indonesia 50%"), "{html}");
}

#[tokio::test]
async fn a_price_on_board_comes_down_to_the_member() {
    let html = page(Language::Indonesian, Country::Indonesia, "ekspor", "contoh").await;
    // 6.5 × 16,000 × 97 % − 53,500 = 47,380; a tenth of it.
    assert!(html.contains("Rp4.738"), "{html}");
    assert!(html.contains("Di dalam negeri Rp2.800"), "{html}");
    assert!(html.contains("ekspor membawa Rp1.938"), "{html}");
    // Other rates stand around the one that was entered, and more is told by its sign.
    let (_, rates) = html.split_once("Seperti diisi").expect("the rate that was entered");
    assert!(rates.find("Rp4.738") < rates.find("+Rp1.938"), "{rates}");
    // By hand: the price at which 47,380 less are left is (28,000 + 53,500) ÷ (16,000 × 97 %), rounded up.
    assert!(html.contains("paling sedikit ≈ 5,26 USD"), "{html}");
    // A unit that is named takes the place of the general one.
    let values = [(0, 7), (1, 16_000), (2, 1), (3, 2_800)];
    let named = |choices| link(Country::Indonesia, place_of(Country::Indonesia, "ekspor"), &values, choices);
    let html = page(Language::Indonesian, Country::Indonesia, "ekspor", &named(&[(2, 1), (3, 2)])).await;
    assert!(html.contains("/kg") && html.contains("USD/ton") && !html.contains("/satuan bahan"), "{html}");
    for language in Language::ALL {
        let html = page(language, Country::Malaysia, "eksport", "contoh").await;
        // 7.20 × 4.20 × 97 % − 3.65 = 25.6828; times 0.33.
        assert!(html.contains("RM8.48"), "{html}");
    }
}
