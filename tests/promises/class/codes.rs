//! Codes: what is written is read; whatever is wrong by one symbol, swapped, of another day or exercise is told to be.

use kalkulator_koperasi::class::{
    Answer, Fault, Invite, MOST, Mark, SEATS, apart, grouped, in_full, in_six, read, together,
};
use kalkulator_koperasi::domain::Date;
use proptest::prelude::*;

use crate::support::chance::cases;

const ALPHABET: &str = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

fn answers() -> impl Strategy<Value = Answer> {
    let amount = prop::option::of(0_u64..0xff_ffff_fffe);
    (SEATS, any::<u8>(), 0_u8..4, amount).prop_map(|(seat, marks, tries, amount)| Answer {
        seat,
        marks,
        tries,
        amount,
    })
}

fn without_amount(answer: Answer) -> Answer {
    Answer { amount: None, ..answer }
}

/// Every text that differs from another by one symbol, and every one with two neighbours swapped.
fn damaged(code: &str, from: usize) -> Vec<String> {
    let letters: Vec<char> = code.chars().collect();
    let mut all = Vec::new();
    for place in from..letters.len() {
        for other in ALPHABET.chars().filter(|other| *other != letters[place]) {
            let mut changed = letters.clone();
            changed[place] = other;
            all.push(changed.iter().collect());
        }
        if place + 1 < letters.len() && letters[place] != letters[place + 1] {
            let mut changed = letters.clone();
            changed.swap(place, place + 1);
            all.push(changed.iter().collect());
        }
    }
    all
}

proptest! {
    #![proptest_config(cases())]

    #[test]
    fn what_is_written_is_read(answer in answers(), tag: u8) {
        let six = in_six(&answer, tag);
        prop_assert_eq!(six.len(), 6);
        prop_assert_eq!(read(&six, tag), Ok(without_amount(answer)));
        prop_assert_eq!(read(&grouped(&six), tag), Ok(without_amount(answer)));
        let full = in_full(&answer, tag);
        prop_assert_eq!(full.len(), 16);
        prop_assert_eq!(read(&full, tag), Ok(answer));
        prop_assert_eq!(read(&full.to_lowercase(), tag), Ok(answer));
    }

    #[test]
    fn every_single_wrong_symbol_and_every_swap_is_found(answer in answers(), tag: u8) {
        for wrong in damaged(&in_six(&answer, tag), 0) {
            prop_assert_eq!(read(&wrong, tag), Err(Fault::Damaged), "{}", wrong);
        }
        for wrong in damaged(&in_full(&answer, tag), 1) {
            prop_assert_eq!(read(&wrong, tag), Err(Fault::Damaged), "{}", wrong);
        }
    }

    #[test]
    fn a_code_with_another_tag_is_no_code_of_this_one(answer in answers(), tag: u8, other: u8) {
        prop_assume!(tag != other);
        prop_assert_eq!(read(&in_six(&answer, tag), other), Err(Fault::OtherClass));
        prop_assert_eq!(read(&in_full(&answer, tag), other), Err(Fault::OtherClass));
    }

    #[test]
    fn letters_that_a_hand_takes_for_digits_are_read_as_these(answer in answers(), tag: u8) {
        let six = in_six(&answer, tag);
        for (digit, letters) in [('0', "oO"), ('1', "iIlL")] {
            for letter in letters.chars() {
                let typed = six.replace(digit, &letter.to_string());
                prop_assert_eq!(read(&typed, tag), Ok(without_amount(answer)));
            }
        }
    }

    #[test]
    fn whatever_is_typed_is_read_or_told(text in "\\PC{0,24}", tag: u8) {
        let _ = read(&text, tag);
        let _ = Invite::read(&text);
    }
}

#[test]
fn seats_nought_and_sixty_one_are_refused() {
    for seat in [0, 61, 62, 99, 127] {
        let answer = Answer { seat, marks: 1, tries: 0, amount: None };
        assert_eq!(read(&in_six(&answer, 7), 7), Err(Fault::Seat(seat)));
    }
}

#[test]
fn what_is_too_short_too_long_or_no_letter_of_a_code_says_so() {
    assert_eq!(read("7GK", 1), Err(Fault::Short(3)));
    assert_eq!(read("", 1), Err(Fault::Short(6)));
    assert_eq!(read("7GK-2M9-1", 1), Err(Fault::Long));
    assert_eq!(read("7GK2MÄ", 1), Err(Fault::Letter('Ä')));
    assert_eq!(read("7GU", 1), Err(Fault::Letter('U')));
    assert_eq!(read("U7GK2M9", 1), Err(Fault::Short(9)));
}

#[test]
fn marks_fit_into_eight_bits_as_far_as_there_is_room() {
    use Mark::{Blank, Mistake, Other, Right};
    for (marks, kept) in [
        (vec![Mistake(7)], vec![Mistake(7)]),
        (vec![Blank], vec![Blank]),
        (vec![Mistake(4), Blank], vec![Mistake(4), Blank]),
        (vec![Right, Mistake(1), Mistake(2)], vec![Right, Mistake(1), Other]),
        (vec![Right, Blank, Mistake(0), Other, Right], vec![Right, Other, Other, Other, Right]),
        (vec![Right; MOST], vec![Right; MOST]),
    ] {
        assert_eq!(apart(together(&marks), marks.len()), kept);
    }
}

fn day(day: u8) -> Date {
    Date::new(2026, 11, day).unwrap()
}

#[test]
fn an_invitation_is_read_again_and_every_damage_is_found() {
    for exercises in [vec![5], vec![1, 2, 3], vec![65, 66, 67, 68, 69, 70, 71, 72]] {
        let class = Invite::of(day(28), 1, exercises);
        let code = class.code();
        assert_eq!(Invite::read(&code), Ok(class.clone()));
        assert_eq!(Invite::read(&code.to_lowercase()), Ok(class));
        for wrong in damaged(&code, 0) {
            assert_eq!(Invite::read(&wrong), Err(Fault::Damaged), "{wrong}");
        }
    }
    assert_eq!(Invite::read("K7"), Err(Fault::Short(3)));
}

#[test]
fn a_code_of_yesterday_or_of_another_exercise_is_told_to_be_that() {
    let answer = Answer { seat: 12, marks: 1, tries: 0, amount: Some(240_000) };
    let today = Invite::of(day(28), 0, vec![5]);
    let yesterday = Invite::of(day(27), 2, vec![5]);
    let afternoon = Invite::of(day(28), 1, vec![5]);
    let other = Invite::of(day(28), 0, vec![6]);
    assert_eq!(today.answer(&in_six(&answer, yesterday.tag())), Err(Fault::DayBefore));
    assert_eq!(today.answer(&in_full(&answer, yesterday.tag())), Err(Fault::DayBefore));
    assert_eq!(today.answer(&in_six(&answer, other.tag())), Err(Fault::OtherClass));
    assert_eq!(today.answer(&in_six(&answer, afternoon.tag())), Err(Fault::OtherClass));
    assert_eq!(today.answer(&in_six(&answer, today.tag())), Ok(without_amount(answer)));
    // Of every two exercises of a day, and of every two days of half a year, the tags differ.
    let tags = |all: Vec<Invite>| {
        let mut tags: Vec<u8> = all.iter().map(Invite::tag).collect();
        let count = tags.len();
        tags.sort_unstable();
        tags.dedup();
        assert_eq!(tags.len(), count);
    };
    tags((1..=28).map(|date| Invite::of(day(date), 0, vec![5])).collect());
    tags((1..=74).map(|exercise| Invite::of(day(28), 0, vec![exercise])).collect());
}
