//! A list that nobody wrote: 240 members of a made-up co-op, with a title, a total and signatures, as real ones have them.

use crate::domain::Country;
use crate::i18n::pages::list_example as words;

/// Members in it.
const MEMBERS: u32 = 240;

/// Its text.
pub(in crate::ui) fn text(country: Country) -> String {
    let mut text = String::from(words::title(country));
    let mut state = 20_251_231_u32;
    let mut next = |below: u32| {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (state >> 16).checked_rem(below).unwrap_or(0)
    };
    let mut sums = [0_u32; 3];
    for member in 1..=MEMBERS {
        let name = words::NAMES.get(next(24) as usize).copied().unwrap_or_default();
        let initial = char::from(b'A'.saturating_add(u8::try_from(next(20)).unwrap_or(0)));
        let loan = if next(3) == 0 { 0 } else { next(40).saturating_mul(250) };
        let figures = [100, next(180).saturating_add(20).saturating_mul(10), loan];
        for (sum, figure) in sums.iter_mut().zip(figures) {
            *sum = sum.saturating_add(figure);
        }
        let number = member.to_string();
        let zeros = "0".repeat(4_usize.saturating_sub(number.len()));
        text += &[&number, ";", &zeros, &number, ";", name, " "].concat();
        text.push(initial);
        text += &[".", &written(figures, country), "\n"].concat();
    }
    text += &["\n;;", words::TOTAL, &written(sums, country), words::SIGNED].concat();
    text
}

/// Three amounts of thousands of rupiah, or of ringgit, with the separator before each.
fn written(thousands: [u32; 3], country: Country) -> String {
    let mut text = String::new();
    for figure in thousands {
        text.push(';');
        let (whole, rest) = (figure / 1000, figure % 1000);
        let digits = rest.to_string();
        let zeros = "0".repeat(3_usize.saturating_sub(digits.len()));
        text += &match (country, whole) {
            (Country::Malaysia, _) => [&figure.to_string(), ".00"].concat(),
            (Country::Indonesia, 0) if figure == 0 => "0".into(),
            (Country::Indonesia, 0) => [&digits, ".000"].concat(),
            (Country::Indonesia, _) => [&whole.to_string(), ".", &zeros, &digits, ".000"].concat(),
        };
    }
    text
}
