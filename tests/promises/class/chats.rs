//! Codes in pasted lines: names and times around them do no harm.

use kalkulator_koperasi::class::{Answer, Fault, Invite, grouped, in_full, in_six, read_chat};
use kalkulator_koperasi::domain::Date;

fn class() -> Invite {
    Invite::of(Date::known::<2026, 11, 28>(), 0, vec![5])
}

fn answer(seat: u8) -> Answer {
    Answer { seat, marks: 1, tries: 0, amount: None }
}

fn six(seat: u8) -> String {
    in_six(&answer(seat), class().tag())
}

#[test]
fn names_times_and_numbers_of_telephones_are_passed_over() {
    let text = [
        format!("[10:32, 28/11/2026] Ibu Sari: {}", grouped(&six(3))),
        format!("28/11/26 10.33 - Budi Santoso: kode saya {} ya", six(7).to_lowercase()),
        format!("+62 812-3456-7890: {} {}", &six(12)[..3], &six(12)[3..]),
        "[10:35:08] Marten: sudah semua?".into(),
        format!("~ Kartika 2026\r\n{}\t{}", six(31), six(32)),
        format!(
            "<Media tidak disertakan> {}",
            in_full(&Answer { amount: Some(9), ..answer(40) }, class().tag())
        ),
        "081234567890".into(),
        String::new(),
    ]
    .join("\n");
    let found = read_chat(&text, &class());
    let seats: Vec<u8> = found.answers.iter().map(|answer| answer.seat).collect();
    assert_eq!(seats, [3, 7, 12, 31, 32, 40]);
    assert_eq!(found.unread, []);
    assert_eq!(found.answers[5].amount, Some(9));
}

#[test]
fn what_is_meant_as_a_code_and_is_none_is_told_with_its_reason() {
    let good = six(5);
    let (one, other) = good.split_at(5);
    let wrong = format!("{one}{}", if other == "7" { "8" } else { "7" });
    let yesterday = Invite::of(Date::known::<2026, 11, 27>(), 0, vec![5]);
    let old = in_six(&answer(5), yesterday.tag());
    let text = format!(
        "[10:01] A: {}\n[10:02] B: {}\n{}",
        grouped(&wrong),
        grouped(&old),
        in_six(&answer(61), class().tag())
    );
    let found = read_chat(&text, &class());
    assert_eq!(found.answers, []);
    let why: Vec<Fault> = found.unread.iter().map(|unread| unread.why).collect();
    assert_eq!(why, [Fault::Damaged, Fault::DayBefore, Fault::Seat(61)]);
    assert_eq!(found.unread[0].text, grouped(&wrong));
}
