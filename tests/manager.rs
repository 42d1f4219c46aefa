//! What a plant's manager is told, rendered to text: the verdict, the years of a loan, the ways beside each other.

#[path = "support/rendered.rs"]
mod rendered;

use kalkulator_koperasi::domain::{Country, Date};
use kalkulator_koperasi::input::transfer::{FieldValue, PageInputs, PageRef, from_link, to_link};
use rendered::rendered_whole;
use rust_decimal::Decimal;

async fn page(link: String) -> String {
    let settings = format!(
        "lang=id\ncountry=ID\ncalculator=rpb\ntoday=2025-12-31\nlink={link}\naddress=https://example.org/"
    );
    rendered_whole(&settings).await
}

fn link(values: &[(u16, &str)], picks: &[(u16, u16)]) -> String {
    let number = |text: &str| FieldValue::Number(text.parse::<Decimal>().unwrap());
    let inputs = PageInputs {
        at: PageRef { country: Country::Indonesia, page: 4 },
        rule_date: Some(Date::known::<2025, 12, 31>()),
        picks: picks.to_vec(),
        values: values.iter().map(|(key, text)| (*key, number(text))).collect(),
        untouched: false,
    };
    to_link(&inputs).expect("short")
}

/// A chili plant of 1,250 million.
const PLANT: [(u16, &str); 10] = [
    (0, "12000"),
    (1, "18000"),
    (2, "0.22"),
    (3, "120000"),
    (4, "1500"),
    (5, "28500000"),
    (20, "0.03"),
    (21, "85000"),
    (25, "1250000000"),
    (26, "10"),
];
/// A loan at declining interest, six months of grace.
const LOAN: [(u16, &str); 4] = [(29, "900000000"), (30, "9"), (31, "48"), (32, "6")];
const DECLINING: (u16, u16) = (6, 2);

fn without_tags(html: &str) -> String {
    html.split('<').map(|part| part.split_once('>').map_or(part, |(_, text)| text)).collect()
}

/// What follows a text, up to another.
fn after<'a>(html: &'a str, open: &str, close: &str) -> &'a str {
    let (_, rest) = html.split_once(open).unwrap_or_else(|| panic!("no {open} in {html}"));
    rest.split(close).next().unwrap_or_default()
}

#[tokio::test]
async fn the_answer_opens_with_the_verdict_its_figure_and_where_it_turns() {
    let html = page(link(&[&PLANT[..], &LOAN].concat(), &[DECLINING])).await;
    let answer = without_tags(after(&html, r#"id="answer""#, "</div>"));
    for text in [
        "PutusanBelum tentu layakKas Rp284.400.000 setahun; angsuran tahun ke-2 Rp315.964.280: kurang Rp31.564.280.",
        "Cukup bila bahan dibeli paling tinggi Rp17.780/kg.",
        "Harga bahan tertinggi yang sanggup dibayar: ≈ Rp18.561/kg",
    ] {
        assert!(answer.contains(text), "{text}: {answer}");
    }
    let reasons = without_tags(after(&html, "Alasannya", "</ul>"));
    assert!(reasons.contains("✓ Mengolah menyisakan ≈ Rp561/kg lebih banyak"), "{reasons}");
    assert!(reasons.contains("Tidak layak lagi bila harga mentah di atas Rp18.561/kg."), "{reasons}");
    // Without the loan every reason is for it.
    let html = page(link(&PLANT, &[])).await;
    assert!(without_tags(after(&html, r#"id="answer""#, "</div>")).contains("PutusanLayak"), "{html}");
}

#[tokio::test]
async fn years_that_fall_short_are_told_by_sign_and_word() {
    let html = page(link(&[&PLANT[..], &LOAN].concat(), &[DECLINING])).await;
    let section = after(&html, "Kas lawan angsuran", "<h3>");
    let years: Vec<_> = section.split(r#"<p><b>Tahun "#).skip(1).map(without_tags).collect();
    assert_eq!(years.len(), 4, "{section}");
    for (year, told) in
        [(0, "✓ sisa Rp77.239.288"), (1, "! kurang Rp31.564.280"), (2, "! kurang Rp8.421.425")]
    {
        assert!(years[year].contains(told), "{}", years[year]);
    }
    assert_eq!(section.matches(r#"class="short""#).count(), 2);
    assert!(section.contains("Kas kurang di tahun ke-2, 3. Kas terkumpul paling rendah Rp37.253.583."));
    // The price at which it is enough, rounded down, can be tried.
    assert!(without_tags(section).contains("Beli bahan paling tinggi Rp17.780/kg"), "{section}");
    // So is the same figure wherever it stands.
    let text = without_tags(&html);
    assert!(text.contains("tertinggi agar angsuran terbayar setiap tahun≈ Rp17.780"), "{text}");
    assert!(!text.contains("Rp17.781"), "{text}");
}

#[tokio::test]
async fn months_of_grace_owe_all_of_it_and_months_alike_stand_in_one_row() {
    let html = page(link(&[&PLANT[..], &LOAN].concat(), &[DECLINING])).await;
    let table = after(&html, r#"aria-label="Angsuran pembiayaan""#, "</table>");
    let rows: Vec<_> = table.split(r#"<tr role="row">"#).skip(2).map(without_tags).collect();
    assert_eq!(rows.len(), 43, "six months of grace in one row, then 42 months");
    assert_eq!(rows[0], "1–6Rp6.750.000Rp6.750.000Rp900.000.000");
    // A flat loan pays the same every month but the last.
    let html = page(link(&[&PLANT[..], &LOAN[..3]].concat(), &[(6, 1)])).await;
    let table = after(&html, r#"aria-label="Angsuran pembiayaan""#, "</table>");
    let rows: Vec<_> = table.split(r#"<tr role="row">"#).skip(2).map(without_tags).collect();
    assert_eq!(rows, ["1–48Rp25.500.000Rp18.750.000Rp6.750.000Rp0"]);
}

#[tokio::test]
async fn selling_raw_stands_first_among_the_ways() {
    let more = [(7, "8100"), (8, "15000"), (9, "10"), (10, "100"), (12, "40"), (229, "30")];
    let html = page(link(&[&PLANT[..], &more].concat(), &[])).await;
    let ways: Vec<_> = after(&html, r#"<ul class="ways">"#, "</ul>").split("<li").skip(1).collect();
    assert_eq!(ways.len(), 4);
    let ways: Vec<_> = ways.into_iter().map(without_tags).collect();
    assert!(ways[0].contains("Jual mentahRp18.000/kgpembanding"), "{}", ways[0]);
    assert!(ways[0].contains("Setoran saya setahunRp21.600.000"), "{}", ways[0]);
    assert!(ways[1].contains("✓ dipakai sekarang"), "{}", ways[1]);
    // 18,000 and 40 % of the 1,106.94 that a kilogram leaves.
    assert!(ways[1].contains("≈ Rp18.443/kg▲ ≈ Rp443/kg lebih banyak"), "{}", ways[1]);
    assert!(ways[1].contains("Modal kerja bahanRp216.000.000"), "{}", ways[1]);
    assert!(html.contains("SHU akhir tahun memakai “SHU kembali menurut setoran”: 40%."), "{html}");
    assert!(ways[2].contains("Saat setor–") && ways[2].contains("Setelah terjualRp18.300/kg"), "{}", ways[2]);
}

#[tokio::test]
async fn nobody_elses_surplus_is_called_mine() {
    let html = page(link(&PLANT, &[(7, 1)])).await;
    assert!(html.contains("Bagian Anda belum bisa dihitung"), "{html}");
    assert!(html.contains("Buka “SHU saya”") && !html.contains("1.240.000"), "{html}");
    // What it needs stands where it was pressed, and one percentage answers for the year's end.
    assert!(html.find("Lepas dari SHU") < html.find("Memakai isian halaman"));
    assert!(html.contains("memakai persentase jasa usaha halaman “SHU saya”"), "{html}");
    assert!(!html.contains(r#"id="rpb-12""#), "{html}");
    // As long as nobody has decided on a percentage, what comes back is not known, which is not nothing.
    let ways = without_tags(after(&html, r#"<ul class="ways">"#, "</ul>"));
    assert!(!ways.contains("SHU akhir tahunRp0") && ways.contains("✓ dipakai sekarang–"), "{ways}");
}

#[tokio::test]
async fn a_process_without_a_published_yield_says_so_before_it_asks() {
    let html = page(link(&[], &[(0, 2)])).await;
    let told = html.find("tidak ada rendemen terbit untuk olahan ini").expect("it is said");
    assert!(told < html.find(r#"id="rpb-0""#).unwrap());
    // Of dried chili it was measured.
    let html = page(link(&[], &[(0, 6)])).await;
    assert!(!html.contains("tidak ada rendemen terbit"), "{html}");
}

#[tokio::test]
async fn a_bad_and_a_good_year_stand_beside_this_one() {
    let more = [(230, "110000"), (231, "130000"), (44, "10")];
    let html = page(link(&[&PLANT[..], &LOAN, &more].concat(), &[DECLINING])).await;
    let cases = without_tags(after(
        after(&html, "Kalau harga, rendemen, atau volume berubah", "Apa yang paling"),
        "<ul class=\"ways\">",
        "</ul>",
    ));
    for told in [
        "TerburukLaba setahun−Rp873.477.286",
        "Kas sebelum angsuran−Rp669.888.000",
        "SekarangLaba setahunRp80.810.714",
        "TerbaikLaba setahunRp1.230.074.714",
    ] {
        assert!(cases.contains(told), "{told}: {cases}");
    }
    let wrong = page(link(&[&PLANT[..], &[(230, "130000")]].concat(), &[])).await;
    assert!(after(&wrong, r#"class="problems""#, "</ul>").contains("rpb-230"), "{wrong}");
}

/// What a member is told to sell the product for, less the fee, is never more than what the plant leaves.
#[tokio::test]
async fn the_link_for_members_of_a_fee_promises_no_sen_too_much() {
    // One kilogram gives 0.223337 kg at 120,000.37: 26,800.52263469, of which the fee takes 3,300.05.
    let values: Vec<_> = PLANT.into_iter().filter(|(key, _)| ![2, 3].contains(key)).collect();
    let mut values = [&values[..], &[(2, "0.223337"), (3, "120000.37"), (7, "3300.05")]].concat();
    values.sort_unstable();
    let html = page(link(&values, &[(1, 1)])).await;
    let links = html.split(r##"data-about="https://example.org/#k="##).skip(1);
    let told =
        links.filter_map(|rest| from_link(rest.split('"').next()?).ok()).find(|form| form.at.page == 5);
    let told = told.expect("a link for members");
    let value = |key: u16| match told.values.iter().find(|(of, _)| *of == key) {
        Some((_, FieldValue::Number(number))) => *number,
        other => panic!("{key}: {other:?}"),
    };
    let (product, fee) = (value(3), value(4));
    assert_eq!([product.to_string(), fee.to_string()], ["26800.52", "3300.05"]);
    assert!(product - fee <= "23500.47263469".parse().unwrap());
}
