//! What pages say and do not say, rendered to text, without a browser.

#[path = "support/rendered.rs"]
mod rendered;

use kalkulator_koperasi::domain::Country;
use kalkulator_koperasi::i18n::Language;
use rendered::{CALCULATORS, PAGES, between, link, page, place_of};

/// A page with its example tried.
async fn tried(language: Language, country: Country, calculator: &str) -> String {
    page(language, country, calculator, "contoh").await
}

fn without_tags(html: &str) -> String {
    html.split('<').map(|part| part.split_once('>').map_or(part, |(_, text)| text)).collect()
}

/// The rules below the steps of a list of figures, by their citations.
fn cited(list: &str) -> Vec<String> {
    let sources = between(list, r#"<p class="source">"#, "</p>").into_iter().map(without_tags);
    sources.map(|source| source.split(", dibaca").next().unwrap_or_default().to_owned()).collect()
}

#[tokio::test]
async fn a_hint_says_something_else_than_its_label() {
    let mut looked = 0;
    for (country, calculators) in PAGES {
        for (language, calculator) in Language::ALL.iter().flat_map(|of| calculators.map(|one| (*of, one))) {
            let html = tried(language, country, calculator).await;
            for label in between(&html, "<label for=", "</label>") {
                let Some((label, hint)) = label.split_once(r#"<span class="soft small">"#) else { continue };
                let label = label.split_once('>').map_or("", |(_, text)| text).trim().to_lowercase();
                let hint = without_tags(hint).to_lowercase();
                let twice = label.contains(&hint) || hint.contains(&label);
                assert!(hint.is_empty() || !twice, "{calculator}: {label} / {hint}");
                looked += 1;
            }
        }
    }
    assert!(looked > 300, "only {looked}");
}

#[tokio::test]
async fn a_rule_stands_once_below_the_figures_that_rest_on_it() {
    let mut looked = 0;
    for (country, calculators) in CALCULATORS {
        for calculator in calculators {
            let html = tried(Language::Indonesian, country, calculator).await;
            for list in between(&html, r#"class="steps">"#, "</details>") {
                let rules = cited(list);
                for (place, rule) in rules.iter().enumerate() {
                    assert!(!rules[place + 1..].contains(rule), "{calculator}: {rule}");
                }
                looked += rules.len();
            }
        }
    }
    assert!(looked > 8, "only {looked}");
}

#[tokio::test]
async fn the_rules_of_a_page_are_those_that_it_rests_on() {
    for (country, calculators) in CALCULATORS {
        for calculator in calculators {
            let html = tried(Language::Indonesian, country, calculator).await;
            let rules: String =
                between(&html, r#"class="source rules">"#, "</ul>").into_iter().map(without_tags).collect();
            // Where no rule is on record the page says so; of export no rule speaks.
            let is_export = calculator.starts_with("ekspor");
            assert!(
                is_export
                    || !rules.is_empty()
                    || html.contains("Untuk tanggal ini tidak ada aturan yang tercatat di sini"),
                "{calculator} has none"
            );
            for rule in between(&html, r#"class="steps">"#, "</details>").into_iter().flat_map(cited) {
                let rule =
                    rule.trim_start_matches("Dasar: ").split(", ").next().unwrap_or_default().to_owned();
                assert!(rules.contains(&rule), "{calculator} cites {rule} and does not list it");
            }
            let of_savings_and_loan = ["Permenkop UKM 8/2023 Pasal 63", "Permenkop UKM 11/2018", "PP 9/1995"];
            let of_interest = ["PP 15/2009", "Permenkop UKM 8/2023 Pasal 26"];
            let account = ["s.57(1)", "Arahan SKM", "Jadual 1 Bahagian IV"];
            for (about, on) in [
                (&of_savings_and_loan[..], &["modal"][..]),
                (&of_interest[..], &["simpanan"][..]),
                (&account[..], &["akaun", "pusat"][..]),
            ] {
                let is_there = about.iter().any(|rule| rules.contains(rule));
                // That page lists the rules of both countries.
                let of_both = calculator == "dua-negara" && about[0] == account[0];
                let expected = of_both
                    || on.contains(&calculator)
                        && (country == Country::Indonesia) == (about[0] != account[0]);
                assert_eq!(is_there, expected, "{country:?} {calculator}: {about:?}");
            }
        }
    }
}

#[tokio::test]
async fn what_annulled_an_act_is_told_where_the_act_is() {
    for calculator in ["pinjaman", "simpanan", "shu", "modal"] {
        let html = tried(Language::Indonesian, Country::Indonesia, calculator).await;
        let (_, changes) = html.split_once("Yang berubah dalam aturan").expect(calculator);
        let (changes, _) = changes.split_once("</details>").expect(calculator);
        let replaced = changes.find("30 Oktober 2012: UU 17/2012").expect(calculator);
        let annulled = changes.find("28 Mei 2014: Putusan MK Nomor 28/PUU-XI/2013").expect(calculator);
        assert!(annulled < replaced, "{calculator}: the latest first");
        assert_eq!(changes.matches("28 Mei 2014").count(), 1, "{calculator}: once");
    }
}

#[tokio::test]
async fn the_limit_of_the_law_is_told_where_a_loan_costs_more_than_it_asks() {
    let loan = |percent| {
        link(
            Country::Indonesia,
            place_of(Country::Indonesia, "pinjaman"),
            &[(0, 12_000_000), (9, 12), (5, percent)],
            &[],
        )
    };
    // Flat 1 % a month: 12 % is asked, and some 21 % is what it costs.
    let html = page(Language::Indonesian, Country::Indonesia, "pinjaman", &loan(1)).await;
    assert!(!html.contains("Batas bunga 24%"), "{html}");
    // 2 %: 24 % is asked, which is allowed, and it costs above 40.
    let html = page(Language::Indonesian, Country::Indonesia, "pinjaman", &loan(2)).await;
    assert!(html.contains("Batas bunga 24% setahun (Permenkop UKM 8/2023 Pasal 27)"), "{html}");
    assert!(html.contains("bunga yang diminta, 24% setahun. Biaya efektif ≈ 41,"), "{html}");
    // 3 %: it is said that this is too much.
    let html = page(Language::Indonesian, Country::Indonesia, "pinjaman", &loan(3)).await;
    assert!(!html.contains("Batas bunga 24%") && html.contains("Pinjaman di atas 24% setahun"), "{html}");
}

#[tokio::test]
async fn members_are_not_told_that_the_split_is_not_whole() {
    for (country, calculator) in [(Country::Indonesia, "shu"), (Country::Malaysia, "rebat")] {
        let html = tried(Language::Indonesian, country, calculator).await;
        assert!(!html.contains("belum 100%"), "{calculator}: {html}");
    }
    // Who enters what a fund gets looks after the whole.
    let values = [(0, 60_000_000), (4, 20), (8, 2_000_000), (9, 100_000_000), (64, 5)];
    for (picks, is_told) in [(&[][..], false), (&[(64, 1)][..], true)] {
        let link = link(Country::Indonesia, 0, &values, picks);
        let html = page(Language::Indonesian, Country::Indonesia, "shu", &link).await;
        assert!(html.contains("Rp240.000"), "{html}");
        assert_eq!(html.contains("belum 100%"), is_told, "{picks:?}");
    }
}

#[tokio::test]
async fn a_remark_about_a_plant_names_its_line_and_product_where_there_are_several() {
    // The second line buys dear and sells cheap; the first has a second product with 200 units of one unit.
    let first = [(0, 1_000), (1, 1_000), (2, 1), (3, 5_000), (5, 1_000_000), (14, 200), (15, 100)];
    let second = [(59, 10), (60, 1_000), (61, 1), (62, 100)];
    let remarks = |html: &str| -> String {
        between(html, r#"class="remarks">"#, "</ul>").into_iter().map(without_tags).collect()
    };
    let lines = link(Country::Indonesia, 4, &[&first[..], &second].concat(), &[(10, 1)]);
    let told = remarks(&page(Language::Indonesian, Country::Indonesia, "rpb", &lines).await);
    let [line_one, line_two] =
        ["Lini 1: bahan baku. Produk 2. Rendemen", "Lini 2: bahan baku. Tidak ada titik impas"];
    assert!(told.contains(line_one) && told.contains(line_two), "{told}");
    let alone = link(Country::Indonesia, 4, &[(0, 10), (1, 1_000), (2, 1), (3, 100), (5, 1_000_000)], &[]);
    let told = remarks(&page(Language::Indonesian, Country::Indonesia, "rpb", &alone).await);
    assert_eq!(told.matches("Tidak ada titik impas").count(), 1, "{told}");
    assert!(!told.contains("Lini 1"), "{told}");
}

#[tokio::test]
async fn nothing_is_called_allocated_before_there_is_a_percentage() {
    let split =
        |percent: &[(u16, i64)]| link(Country::Indonesia, 3, &[&[(0, 48_000_000)], percent].concat(), &[]);
    let html = page(Language::Indonesian, Country::Indonesia, "pembagian", &split(&[])).await;
    assert!(html.contains("48.000.000") && !html.contains("Semua sudah dialokasikan"), "{html}");
    let html = page(Language::Indonesian, Country::Indonesia, "pembagian", &split(&[(13, 40)])).await;
    assert!(html.contains("Belum dialokasikan: 60%"), "{html}");
    let html = page(Language::Indonesian, Country::Indonesia, "pembagian", &split(&[(13, 100)])).await;
    assert!(html.contains("Semua sudah dialokasikan"), "{html}");
}

#[tokio::test]
async fn a_product_keeps_its_name_where_the_one_before_it_is_not_sold() {
    // Copra, no price for shells, three kilograms of husk at 777.
    let values = [(0, 1_000), (1, 1_000), (2, 1), (3, 5_000), (5, 1_000), (16, 3)];
    let husk =
        |price| link(Country::Indonesia, 4, &[&values[..], &[(17, price)]].concat(), &[(0, 1), (8, 1)]);
    let html = page(Language::Indonesian, Country::Indonesia, "rpb", &husk(777)).await;
    let steps: String = between(&html, r#"class="steps">"#, "</ol>").into_iter().map(without_tags).collect();
    assert!(steps.contains("harga sabut (Rp777/kg)") && !steps.contains("tempurung"), "{steps}");
    let wrong = page(Language::Indonesian, Country::Indonesia, "rpb", &husk(-777)).await;
    let problems: String = between(&wrong, r#"class="problems">"#, "</ul>").concat();
    assert!(problems.contains("rpb-17") && !problems.contains("rpb-15"), "{problems}");
}

/// The account of a co-op with both classes of capital; rates in whole percent.
fn account(share_rate: i64, yuran_rate: i64) -> String {
    let rates = [(13, share_rate), (15, yuran_rate)];
    let values = [(11, 312_450), (12, 1_850_000), (14, 640_000), (19, 15), (20, 2), (21, 0)];
    link(Country::Malaysia, 1, &[&values[..], &rates].concat(), &[])
}

#[tokio::test]
async fn a_percentage_of_the_account_says_whose_decision_its_year_needs() {
    let html = page(Language::Malay, Country::Malaysia, "akaun", &account(6, 4)).await;
    assert!(html.contains("kadar 2025 menurut ketetapan SKM"), "{html}");
    assert!(html.contains("kosong: 1% mengikut peraturan"), "the development fund’s is: {html}");
}

#[tokio::test]
async fn the_letters_of_the_statutory_funds_are_explained_in_their_rows_and_nowhere_twice() {
    let html = page(Language::Malay, Country::Malaysia, "akaun", &account(6, 4)).await;
    for fund in ["KWRS", "KWAPK", "KWAPmK", "Modal syer semua anggota"] {
        assert_eq!(html.matches(&format!("Apakah makna “{fund}”?")).count(), 1, "{fund}");
    }
}

#[tokio::test]
async fn each_class_has_its_three_rates_where_it_is_typed() {
    let rates = |html: &str| -> Vec<String> {
        between(html, r#"<ul class="rates">"#, "</ul>").into_iter().map(without_tags).collect()
    };
    // 312,450 less 15 % is 265,582.50; less 25,600 of 1,850,000, less 111,000 of 640,000.
    let html = page(Language::Malay, Country::Malaysia, "akaun", &account(6, 4)).await;
    let [shares, subscriptions] = &rates(&html)[..] else { panic!("{html}") };
    assert!(shares.contains("6%RM111,000.00") && shares.contains("12.97%RM239,945.00"), "{shares}");
    assert!(subscriptions.contains("24.15%RM154,560.00"), "{subscriptions}");
    // 15 % of shares take more than there is.
    let html = page(Language::Malay, Country::Malaysia, "akaun", &account(15, 4)).await;
    let [_, subscriptions] = &rates(&html)[..] else { panic!("{html}") };
    assert!(subscriptions.contains("tiada: baris lain menghabiskan untung"), "{subscriptions}");
    assert_eq!(html.matches("Pembahagian melebihi untung tahun ini: kurang").count(), 1, "{html}");
}

#[tokio::test]
async fn what_is_too_much_is_said_by_the_words_or_by_the_sign() {
    let heads = [
        "Laba tahun ini tidak cukup: kurang",
        "Untung tahun ini tidak mencukupi: kurang",
        "The year’s profit is short by",
    ];
    for (language, head) in Language::ALL.into_iter().zip(heads) {
        let html = page(language, Country::Malaysia, "akaun", &account(15, 4)).await;
        let answer = between(&html, r#"id="answer""#, "</strong>").concat();
        assert!(answer.contains(head) && answer.contains("RM37,517.50"), "{answer}");
        assert!(!answer.contains('−'), "{answer}");
        let bar = between(&html, "<summary class=\"num\">", "</summary>").concat();
        assert!(bar.contains(head) && !bar.contains('−'), "{bar}");
        let html = page(language, Country::Malaysia, "akaun", &account(6, 4)).await;
        assert!(!html.contains(head), "{html}");
    }
}

#[tokio::test]
async fn that_rates_are_proposed_is_said_once_for_all_of_them() {
    let html = page(Language::Malay, Country::Malaysia, "akaun", &account(6, 4)).await;
    assert_eq!(html.matches("diluluskan oleh mesyuarat agung").count(), 1, "{html}");
}

#[tokio::test]
async fn the_percentage_of_all_members_is_that_of_their_lines() {
    // A third of a rupiah more or less is none of a percent: 57 % of 173,246,550.
    let values = [(0, 173_246_550), (12, 20), (13, 22), (25, 15), (14, 20)];
    let link = link(Country::Indonesia, 3, &values, &[(9, 1)]);
    let html = page(Language::Indonesian, Country::Indonesia, "pembagian", &link).await;
    assert!(html.contains("Dari SHU Rp173.246.550 yang dibagi, 57% untuk anggota."), "{html}");
    // What is left is said with the total, in the bar and below the list, and in no remark.
    assert_eq!(html.matches("Belum dialokasikan: 23%").count(), 3, "{html}");
    assert!(!html.contains("belum 100%"), "{html}");
}

/// The figures of Alis Jaya, with others in their place or beside them.
fn alis_jaya(others: &[(u16, i64)]) -> String {
    let own = [
        (0, 60_000_000),
        (4, 20),
        (8, 2_000_000),
        (9, 100_000_000),
        (16, 25),
        (17, 5_000_000),
        (18, 75_000_000),
    ];
    let mut values: std::collections::BTreeMap<u16, i64> = own.into_iter().collect();
    values.extend(others.iter().copied());
    link(Country::Indonesia, 0, &values.into_iter().collect::<Vec<_>>(), &[(16, 3)])
}

async fn mine(link: &str) -> String {
    page(Language::Indonesian, Country::Indonesia, "shu", link).await
}

#[tokio::test]
async fn a_slip_beside_the_answer_is_explained() {
    for (slip, said) in [
        (1_240_000, "Cocok: slip Anda sama dengan hitungan ini, Rp1.240.000."),
        (1_116_000, "Itu 10% lebih kecil"),
        (1_116_000, "UU PPh Pasal 4 ayat (3) huruf i"),
        (1_000_000, "Slip Anda Rp240.000 lebih kecil daripada hitungan ini."),
        (1_000_000, "terlalu besar untuk pembulatan"),
        (-5, "Tidak boleh kurang dari nol"),
    ] {
        let html = mine(&alis_jaya(&[(7, slip)])).await;
        assert!(html.contains("Rp1.240.000") && html.contains(said), "{slip}: no {said:?} in {html}");
    }
    // The savings of all are not there yet: the rest is no whole answer.
    let values = [(0, 60_000_000), (4, 20), (8, 2_000_000), (16, 25), (17, 5_000_000), (18, 75_000_000)];
    let so_far = [&values[..], &[(7, 1_240_000)]].concat();
    let html = mine(&link(Country::Indonesia, 0, &so_far, &[(16, 3)])).await;
    assert!(html.contains("Lengkapi dulu") && !html.contains("lebih besar daripada hitungan"), "{html}");
    let html = tried(Language::Indonesian, Country::Indonesia, "shu").await;
    assert!(!html.contains("Cocokkan dengan slip saya"), "nobody's slip is of the example");
}

#[tokio::test]
async fn where_the_report_names_the_rates_nothing_of_all_members_is_asked() {
    let rates = [(5, 8), (6, 10), (8, 2_000_000), (17, 500_000)];
    let html = mine(&link(Country::Indonesia, 0, &rates, &[(6, 1), (16, 4)])).await;
    let sentence = "Anda mendapat Rp160.000 karena simpanan pokok + wajib Rp2.000.000 dan Rp50.000 karena bunga pinjaman Rp500.000.";
    for said in ["Rp210.000", sentence, r#"id="capital-rate""#, r#"id="pool-rate""#] {
        assert!(html.contains(said), "no {said:?} in {html}");
    }
    for asked in ["surplus", "capital-all", "pool0-all", "capital-share", "fund0-share"] {
        assert!(!html.contains(&format!(r#"id="{asked}""#)), "{asked} is asked");
    }
}

#[tokio::test]
async fn two_figures_that_stand_in_each_others_place_can_be_swapped_at_a_press() {
    let swap = "Tukar keduanya";
    let swapped = mine(&alis_jaya(&[(8, 100_000_000), (9, 2_000_000)])).await;
    assert_eq!(swapped.matches(swap).count(), 1);
    // What others brought makes the excess here: to swap would mend nothing.
    let others = mine(&alis_jaya(&[(19, 74_000_000)])).await;
    assert!(others.contains("mungkin tertukar") && !others.contains(swap));
    let values = [(0, 40_000), (1, 25), (3, 300_000), (4, 1_800)];
    let link = link(Country::Malaysia, 3, &values, &[]);
    let rebate = page(Language::Indonesian, Country::Malaysia, "rebat", &link).await;
    assert_eq!(rebate.matches(swap).count(), 1);
}

#[tokio::test]
async fn one_mistake_is_told_as_one() {
    let html = mine(&alis_jaya(&[(16, 150)])).await;
    assert!(html.contains("Persentase paling banyak 100"));
    assert!(!html.contains("Pembagian melebihi 100%") && !html.contains("Isi angka untuk melihat"), "{html}");
}

#[tokio::test]
async fn the_places_of_the_figures_are_drawn_and_named() {
    for language in Language::ALL {
        let html = page(language, Country::Indonesia, "shu", &alis_jaya(&[])).await;
        let report = between(&html, r#"class="specimen">"#, "</div>");
        let report = without_tags(report.first().expect("a report"));
        for line in ["1 SHU setelah pajak87.450.000", "4 Simpanan wajib190.600.000", "5 Jumlah pinjaman"] {
            assert!(report.contains(line), "no {line:?} in {report}");
        }
    }
}
