//! "Dividen saya": balances from joining and payments, rendered to text, without a browser.

#[path = "support/rendered.rs"]
mod rendered;

use kalkulator_koperasi::domain::{Country, Date};
use kalkulator_koperasi::i18n::Language;
use kalkulator_koperasi::input::transfer::{FieldValue, PageInputs, PageRef, to_link};
use rendered::rendered_whole;
use rust_decimal::Decimal;

/// Numbers of choices: how balances are measured, where they come from, the month of joining.
const METHOD: u16 = 0;
const ORIGIN: u16 = 5;
const JOINED: u16 = 6;
/// Of "Balances from payments".
const FROM_PAYMENTS: (u16, u16) = (ORIGIN, 1);
const LOWEST: (u16, u16) = (METHOD, 1);
/// A share of RM500 at 5 % and RM30 a month at 4 %.
const SCHOOL: [(u16, &str); 4] = [(1, "5"), (3, "4"), (89, "500"), (7, "30")];

async fn page(language: Language, values: &[(u16, &str)], picks: &[(u16, u16)]) -> String {
    on("2025-12-31", language, values, picks).await
}

/// The page of 2025 on a day.
async fn on(today: &str, language: Language, values: &[(u16, &str)], picks: &[(u16, u16)]) -> String {
    let value = |text: &str| match Date::from_iso(text) {
        Some(day) => FieldValue::Day(day),
        None => FieldValue::Number(Decimal::from_str_exact(text).unwrap()),
    };
    let mut values: Vec<_> = values.iter().map(|(key, text)| (*key, value(text))).collect();
    values.sort_by_key(|(key, _)| *key);
    let inputs = PageInputs {
        at: PageRef { country: Country::Malaysia, page: 0 },
        rule_date: Some(Date::known::<2025, 12, 31>()),
        picks: picks.to_vec(),
        values,
        untouched: false,
    };
    let link = to_link(&inputs).expect("short");
    let settings =
        format!("lang={}\ncountry=MY\ncalculator=dividen\ntoday={today}\nlink={link}", language.code());
    rendered_whole(&settings).await
}

#[track_caller]
fn has(html: &str, text: &str) {
    assert!(html.contains(text), "no {text}: {html}");
}

/// What a field holds.
#[track_caller]
fn held<'a>(html: &'a str, id: &str) -> &'a str {
    let id = format!("id=\"{id}\"");
    let inputs = html.split("<input").map(|input| input.split('>').next().unwrap());
    let input =
        inputs.into_iter().find(|input| input.contains(&id)).unwrap_or_else(|| panic!("no {id}: {html}"));
    input.split(" value=\"").nth(1).map_or("", |rest| rest.split('"').next().unwrap())
}

#[tokio::test]
async fn who_joined_in_march_gets_the_balances_filled_in_and_sees_which_and_why() {
    let picks = [LOWEST, FROM_PAYMENTS, (JOINED, 3)];
    let html = page(Language::Malay, &SCHOOL, &picks).await;
    has(&html, "RM23.25");
    has(&html, "Hari bayaran kosong: dikira seperti dibayar selepas 1 hb");
    has(&html, "Baki setiap bulan: 24 daripada 24 diisi");
    let of =
        |first: u16| (first..first + 12).map(|key| held(&html, &format!("my-{key}"))).collect::<Vec<_>>();
    assert_eq!(of(33), ["0", "0", "0", "500", "500", "500", "500", "500", "500", "500", "500", "500"]);
    assert_eq!(of(45), ["0", "0", "0", "30", "60", "90", "120", "150", "180", "210", "240", "270"]);
    has(&html, "belum ada bayaran");
    has(&html, "2 × RM30.00 = RM60.00");
    let paid_on = |day: &'static str| {
        let values: Vec<_> = SCHOOL.into_iter().chain([(91, day)]).collect();
        async move { page(Language::Malay, &values, &picks).await }
    };
    let html = paid_on("1").await;
    has(&html, "RM26.33");
    has(&html, "Bayaran pada 1 hb dikira sejak bulan itu juga");
    has(&html, "Baki terendah bulan Mac: RM500.00.");
    let html = paid_on("10").await;
    has(&html, "RM23.25");
    has(&html, "Bayaran pada 10 hb: baki terendah bulan itu ialah baki sebelum bayaran");
    has(&html, "Baki terendah bulan Mac: RM0.00.");
    has(&paid_on("32").await, "Isi hari 1 hingga 31");
}

#[tokio::test]
async fn a_box_says_which_balance_of_which_month_it_is_in_every_language() {
    for (language, lowest, end) in [
        (Language::Indonesian, "Saldo terendah bulan Maret", "Saldo akhir bulan Maret"),
        (Language::Malay, "Baki terendah bulan Mac", "Baki akhir bulan Mac"),
        (Language::English, "Lowest balance in March", "Balance at the end of March"),
    ] {
        has(&page(language, &SCHOOL, &[LOWEST, FROM_PAYMENTS]).await, lowest);
        has(&page(language, &SCHOOL, &[(METHOD, 3), FROM_PAYMENTS]).await, end);
    }
}

#[tokio::test]
async fn a_year_that_ends_in_june_begins_in_july() {
    let values: Vec<_> = SCHOOL.into_iter().chain([(32, "2025-06-30"), (91, "1")]).collect();
    let html = page(Language::Malay, &values, &[LOWEST, FROM_PAYMENTS, (JOINED, 3)]).await;
    // March is the ninth month: 500 × 4 ÷ 12 × 5 % + 30 × (1 + 2 + 3 + 4) ÷ 12 × 4 %.
    has(&html, "RM9.33");
    let first = html.split("for=\"my-33\">").nth(1).unwrap().split('<').next().unwrap();
    assert_eq!(first.trim(), "Baki terendah bulan Julai");
    assert_eq!(held(&html, "my-41"), "500");
}

#[tokio::test]
async fn a_balance_that_was_changed_is_marked_and_has_a_way_back() {
    let values: Vec<_> = SCHOOL.into_iter().chain([(36, "600")]).collect();
    let html = page(Language::Malay, &values, &[LOWEST, FROM_PAYMENTS, (JOINED, 3)]).await;
    // RM100 more in April: 23.25 + 100 ÷ 12 × 5 %.
    has(&html, "RM23.67");
    has(&html, "24 daripada 24 diisi, 1 saya ubah");
    has(&html, "diubah sendiri");
    has(&html, "guna kiraan");
    assert_eq!(held(&html, "my-36"), "600");
    assert_eq!(held(&html, "my-37"), "500", "the others stay as they follow");
}

#[tokio::test]
async fn what_is_missing_is_named_with_its_class_and_month() {
    let known = |months: core::ops::RangeInclusive<u16>| {
        let known = months.map(|month| (44 + month, "100"));
        [(3, "4")].into_iter().chain(known).collect::<Vec<_>>()
    };
    let html = page(Language::Malay, &known(3..=11), &[LOWEST, FROM_PAYMENTS]).await;
    has(&html, "Modal yuran: baki terendah bulan Disember");
    // Empty before joining is nothing, and says so.
    let html = page(Language::Malay, &known(3..=12), &[LOWEST, FROM_PAYMENTS]).await;
    has(&html, "RM3.33");
    has(&html, "Modal yuran: 2 bulan pertama kosong dan dikira sifar");
    assert_eq!(held(&html, "my-45"), "0");
    // Twelve balances need nothing else.
    has(&page(Language::Malay, &known(1..=12), &[LOWEST, FROM_PAYMENTS]).await, "RM4.00");
    let html = page(Language::Malay, &[(3, "4"), (7, "30")], &[LOWEST, FROM_PAYMENTS]).await;
    has(&html, "Modal yuran awal tahun");
}

#[tokio::test]
async fn other_payments_and_withdrawals_are_of_their_month() {
    let with = |picks: &'static [(u16, u16)], more: &'static [(u16, &'static str)]| {
        let values: Vec<_> = SCHOOL.into_iter().chain(more.iter().copied()).collect();
        let picks: Vec<_> =
            [LOWEST, FROM_PAYMENTS, (JOINED, 3)].into_iter().chain(picks.iter().copied()).collect();
        async move { page(Language::Malay, &values, &picks).await }
    };
    // RM300 of the shares taken out in July: 6 months at RM200.
    has(&with(&[(15, 7)], &[(93, "300")]).await, "RM15.75");
    // RM120 more of subscriptions in September, from October on: 3 × 120 ÷ 12 × 4 %.
    has(&with(&[(12, 1), (18, 9)], &[(96, "120")]).await, "RM24.45");
    has(&with(&[(15, 7)], &[(93, "501")]).await, "Yang dikeluarkan atau dipindahkan melebihi yang ada");
    has(&with(&[], &[(93, "300")]).await, "Modal syer: amaun perubahan 1: Isi bulan 1 hingga 12");
    // Shares since July, subscriptions since March: 500 × 5 ÷ 12 × 5 %.
    has(&with(&[(7, 7)], &[]).await, "RM14.92");
}

#[tokio::test]
async fn a_link_of_before_opens_with_what_was_entered_whatever_else_it_carries() {
    let months: Vec<_> = (33..45).map(|key| (key, "1000")).collect();
    // With an opening balance and monthly payments that another method once asked for.
    let values: Vec<_> = [(1, "5"), (4, "70"), (6, "80"), (7, "90")].into_iter().chain(months).collect();
    let html = page(Language::Malay, &values, &[LOWEST]).await;
    has(&html, "RM50.00");
    assert!(!html.contains("diubah sendiri"), "{html}");
    let daily = [(1, "10"), (4, "1000"), (5, "90"), (62, "2025-07-01"), (63, "2000")];
    has(&page(Language::Malay, &daily, &[(METHOD, 4)]).await, "RM150.41");
    let by_months = [(3, "4"), (6, "2700"), (7, "50")];
    has(&page(Language::Malay, &by_months, &[(METHOD, 2)]).await, "RM119.00");
}

#[tokio::test]
async fn every_method_takes_the_same_payments() {
    let with = |method: u16, more: &'static [(u16, &'static str)]| {
        let values: Vec<_> = SCHOOL.into_iter().chain(more.iter().copied()).collect();
        async move { page(Language::Malay, &values, &[(METHOD, method), FROM_PAYMENTS, (JOINED, 3)]).await }
    };
    // RM500 and 10 × RM30.
    has(&with(0, &[]).await, "RM37.00");
    has(&with(2, &[]).await, "RM23.25");
    has(&with(3, &[]).await, "RM26.33");
    // 297 days of RM500; RM30 from the tenth of each month on: (297 + 266 + … + 22) × 30 ÷ 365.
    has(&with(4, &[(91, "10")]).await, "RM25.58");
    has(&with(4, &[]).await, "Hari bayaran setiap bulan");
}

#[tokio::test]
async fn balances_of_months_that_are_not_over_are_drawn_as_still_to_come() {
    let picks = [LOWEST, FROM_PAYMENTS, (JOINED, 3)];
    let to_come = async |today: &str| {
        let html = on(today, Language::Malay, &SCHOOL, &picks).await;
        (html.matches(r#"class="to-come""#).count(), html.matches("belum tiba: ").count())
    };
    // Of shares and subscriptions: the month of the day itself is not over.
    assert_eq!(to_come("2025-11-27").await, (4, 4));
    assert_eq!(to_come("2025-12-30").await, (2, 2));
    for over in ["2025-12-31", "2026-01-01", "2027-05-01"] {
        assert_eq!(to_come(over).await, (0, 0), "{over}");
    }
    // Nothing is paid yet before joining, whatever the day.
    assert_eq!(to_come("2025-01-10").await, (18, 18));
    // What the visitor typed is known.
    let typed = [&SCHOOL[..], &[(44, "500")]].concat();
    let html = on("2025-11-27", Language::Malay, &typed, &picks).await;
    assert_eq!(html.matches(r#"class="to-come""#).count(), 3, "{html}");
}
