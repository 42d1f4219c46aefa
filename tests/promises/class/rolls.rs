//! The list of a class: who is missing, which seats came twice, how answers spread.

use kalkulator_koperasi::class::{Answer, Came, Group, Mark, Roll, tally, together, typical};

fn answer(seat: u8, mark: Mark) -> Answer {
    Answer { seat, marks: together(&[mark]), tries: 0, amount: None }
}

#[test]
fn seats_that_told_nothing_are_missing_and_a_seat_that_came_twice_is_asked_about() {
    let mut roll = Roll::default();
    for seat in (1..=10).filter(|seat| *seat != 7) {
        assert_eq!(roll.take(answer(seat, Mark::Right)), Came::New);
    }
    assert_eq!(roll.missing(12), [7, 11, 12]);
    assert_eq!(roll.take(answer(3, Mark::Right)), Came::Same);
    assert_eq!(roll.take(answer(3, Mark::Other)), Came::Double);
    assert_eq!(roll.take(answer(3, Mark::Other)), Came::Same);
    assert_eq!(roll.doubles().map(|seat| seat.seat).collect::<Vec<_>>(), [3]);
    // Until it is said which counts, none does; the seat is not missing either.
    assert_eq!(roll.answers().count(), 8);
    assert_eq!(roll.missing(12), [7, 11, 12]);
    roll.decide(3, 1);
    assert_eq!(roll.doubles().count(), 0);
    assert_eq!(roll.answers().find(|one| one.seat == 3), Some(&answer(3, Mark::Other)));
    roll.forget(3);
    assert_eq!(roll.missing(12), [3, 7, 11, 12]);
}

#[test]
fn the_longer_code_of_the_same_answer_adds_its_amount() {
    let mut roll = Roll::default();
    let full = Answer { amount: Some(320_000), ..answer(4, Mark::Other) };
    roll.take(answer(4, Mark::Other));
    assert_eq!(roll.take(full), Came::Same);
    assert_eq!(roll.take(answer(4, Mark::Other)), Came::Same);
    assert_eq!(roll.answers().collect::<Vec<_>>(), [&full]);
    assert_eq!(roll.take(Answer { amount: Some(1), ..full }), Came::Double);
}

#[test]
fn answers_spread_with_those_that_are_right_first_and_the_typical_mistake_named() {
    use Mark::{Blank, Mistake, Other, Right};
    let mut all: Vec<Answer> = Vec::new();
    for (mark, count) in [(Other, 1), (Mistake(2), 2), (Blank, 6), (Mistake(0), 4), (Right, 3)] {
        all.extend((0..count).map(|_| answer(1, mark)));
    }
    all.push(Answer { amount: Some(77), ..answer(1, Other) });
    let groups = tally(all.iter(), 0, 1);
    let group = |mark, amount, count| Group { mark, amount, count };
    assert_eq!(groups[0], group(Right, None, 3));
    assert_eq!(groups[1], group(Mistake(0), None, 4));
    assert_eq!(groups[2], group(Mistake(2), None, 2));
    assert_eq!(groups.last(), Some(&group(Blank, None, 6)));
    assert!(groups.contains(&group(Other, Some(77), 1)) && groups.contains(&group(Other, None, 1)));
    assert_eq!(typical(&groups), Some((0, 4)));
    assert_eq!(typical(&tally([answer(1, Right)].iter(), 0, 1)), None);
}
