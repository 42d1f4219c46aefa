//! Amounts in words, as people say them.

use kalkulator_koperasi::domain::Currency;
use kalkulator_koperasi::i18n::{Language, words};

use crate::support;

/// Amount, then the words in Indonesian (rupiah), Malay (ringgit) and English (ringgit).
const WORDS: [(&str, &str, &str, &str); 60] = [
    ("0", "nol rupiah", "sifar ringgit", "zero ringgit"),
    ("1", "satu rupiah", "satu ringgit", "one ringgit"),
    ("2", "dua rupiah", "dua ringgit", "two ringgit"),
    ("7", "tujuh rupiah", "tujuh ringgit", "seven ringgit"),
    ("8", "delapan rupiah", "lapan ringgit", "eight ringgit"),
    ("10", "sepuluh rupiah", "sepuluh ringgit", "ten ringgit"),
    ("11", "sebelas rupiah", "sebelas ringgit", "eleven ringgit"),
    ("12", "dua belas rupiah", "dua belas ringgit", "twelve ringgit"),
    ("13", "tiga belas rupiah", "tiga belas ringgit", "thirteen ringgit"),
    ("15", "lima belas rupiah", "lima belas ringgit", "fifteen ringgit"),
    ("18", "delapan belas rupiah", "lapan belas ringgit", "eighteen ringgit"),
    ("19", "sembilan belas rupiah", "sembilan belas ringgit", "nineteen ringgit"),
    ("20", "dua puluh rupiah", "dua puluh ringgit", "twenty ringgit"),
    ("21", "dua puluh satu rupiah", "dua puluh satu ringgit", "twenty-one ringgit"),
    ("40", "empat puluh rupiah", "empat puluh ringgit", "forty ringgit"),
    ("88", "delapan puluh delapan rupiah", "lapan puluh lapan ringgit", "eighty-eight ringgit"),
    ("99", "sembilan puluh sembilan rupiah", "sembilan puluh sembilan ringgit", "ninety-nine ringgit"),
    ("100", "seratus rupiah", "seratus ringgit", "one hundred ringgit"),
    ("101", "seratus satu rupiah", "seratus satu ringgit", "one hundred and one ringgit"),
    ("110", "seratus sepuluh rupiah", "seratus sepuluh ringgit", "one hundred and ten ringgit"),
    ("111", "seratus sebelas rupiah", "seratus sebelas ringgit", "one hundred and eleven ringgit"),
    ("200", "dua ratus rupiah", "dua ratus ringgit", "two hundred ringgit"),
    (
        "999",
        "sembilan ratus sembilan puluh sembilan rupiah",
        "sembilan ratus sembilan puluh sembilan ringgit",
        "nine hundred and ninety-nine ringgit",
    ),
    ("1000", "seribu rupiah", "seribu ringgit", "one thousand ringgit"),
    ("1001", "seribu satu rupiah", "seribu satu ringgit", "one thousand and one ringgit"),
    ("1010", "seribu sepuluh rupiah", "seribu sepuluh ringgit", "one thousand and ten ringgit"),
    ("1100", "seribu seratus rupiah", "seribu seratus ringgit", "one thousand one hundred ringgit"),
    (
        "1111",
        "seribu seratus sebelas rupiah",
        "seribu seratus sebelas ringgit",
        "one thousand one hundred and eleven ringgit",
    ),
    ("2000", "dua ribu rupiah", "dua ribu ringgit", "two thousand ringgit"),
    (
        "2025",
        "dua ribu dua puluh lima rupiah",
        "dua ribu dua puluh lima ringgit",
        "two thousand and twenty-five ringgit",
    ),
    ("10000", "sepuluh ribu rupiah", "sepuluh ribu ringgit", "ten thousand ringgit"),
    ("11000", "sebelas ribu rupiah", "sebelas ribu ringgit", "eleven thousand ringgit"),
    ("21000", "dua puluh satu ribu rupiah", "dua puluh satu ribu ringgit", "twenty-one thousand ringgit"),
    ("100000", "seratus ribu rupiah", "seratus ribu ringgit", "one hundred thousand ringgit"),
    (
        "101000",
        "seratus satu ribu rupiah",
        "seratus satu ribu ringgit",
        "one hundred and one thousand ringgit",
    ),
    (
        "101001",
        "seratus satu ribu satu rupiah",
        "seratus satu ribu satu ringgit",
        "one hundred and one thousand and one ringgit",
    ),
    (
        "999999",
        "sembilan ratus sembilan puluh sembilan ribu sembilan ratus sembilan puluh sembilan rupiah",
        "sembilan ratus sembilan puluh sembilan ribu sembilan ratus sembilan puluh sembilan ringgit",
        "nine hundred and ninety-nine thousand nine hundred and ninety-nine ringgit",
    ),
    ("1000000", "satu juta rupiah", "satu juta ringgit", "one million ringgit"),
    ("1000001", "satu juta satu rupiah", "satu juta satu ringgit", "one million and one ringgit"),
    ("1001000", "satu juta seribu rupiah", "satu juta seribu ringgit", "one million one thousand ringgit"),
    (
        "1001001",
        "satu juta seribu satu rupiah",
        "satu juta seribu satu ringgit",
        "one million one thousand and one ringgit",
    ),
    (
        "1240000",
        "satu juta dua ratus empat puluh ribu rupiah",
        "satu juta dua ratus empat puluh ribu ringgit",
        "one million two hundred and forty thousand ringgit",
    ),
    ("11000000", "sebelas juta rupiah", "sebelas juta ringgit", "eleven million ringgit"),
    ("60000000", "enam puluh juta rupiah", "enam puluh juta ringgit", "sixty million ringgit"),
    ("100000000", "seratus juta rupiah", "seratus juta ringgit", "one hundred million ringgit"),
    ("1000000000", "satu miliar rupiah", "satu bilion ringgit", "one billion ringgit"),
    (
        "1000000100",
        "satu miliar seratus rupiah",
        "satu bilion seratus ringgit",
        "one billion one hundred ringgit",
    ),
    (
        "2500000000",
        "dua miliar lima ratus juta rupiah",
        "dua bilion lima ratus juta ringgit",
        "two billion five hundred million ringgit",
    ),
    ("1000000000000", "satu triliun rupiah", "satu trilion ringgit", "one trillion ringgit"),
    (
        "1000000001000",
        "satu triliun seribu rupiah",
        "satu trilion seribu ringgit",
        "one trillion one thousand ringgit",
    ),
    (
        "999999999999999",
        "sembilan ratus sembilan puluh sembilan triliun sembilan ratus sembilan puluh sembilan miliar \
         sembilan ratus sembilan puluh sembilan juta sembilan ratus sembilan puluh sembilan ribu \
         sembilan ratus sembilan puluh sembilan rupiah",
        "sembilan ratus sembilan puluh sembilan trilion sembilan ratus sembilan puluh sembilan bilion \
         sembilan ratus sembilan puluh sembilan juta sembilan ratus sembilan puluh sembilan ribu \
         sembilan ratus sembilan puluh sembilan ringgit",
        "nine hundred and ninety-nine trillion nine hundred and ninety-nine billion \
         nine hundred and ninety-nine million nine hundred and ninety-nine thousand \
         nine hundred and ninety-nine ringgit",
    ),
    ("1000000000000000", "satu kuadriliun rupiah", "satu kuadrilion ringgit", "one quadrillion ringgit"),
    ("0.05", "lima sen", "lima sen", "five sen"),
    ("0.10", "sepuluh sen", "sepuluh sen", "ten sen"),
    ("0.50", "lima puluh sen", "lima puluh sen", "fifty sen"),
    ("0.99", "sembilan puluh sembilan sen", "sembilan puluh sembilan sen", "ninety-nine sen"),
    ("1.01", "satu rupiah satu sen", "satu ringgit satu sen", "one ringgit and one sen"),
    (
        "1234.50",
        "seribu dua ratus tiga puluh empat rupiah lima puluh sen",
        "seribu dua ratus tiga puluh empat ringgit lima puluh sen",
        "one thousand two hundred and thirty-four ringgit and fifty sen",
    ),
    ("-5000", "minus lima ribu rupiah", "minus lima ribu ringgit", "minus five thousand ringgit"),
    ("-0.05", "minus lima sen", "minus lima sen", "minus five sen"),
];

#[test]
fn amounts_in_words_are_as_people_say_them() {
    for (amount, indonesian, malay, english) in WORDS {
        let value = support::decimal(amount);
        let say = |currency, language| words::amount(value, currency, language);
        assert_eq!(say(Currency::Idr, Language::Indonesian).as_deref(), Some(indonesian), "{amount}");
        assert_eq!(say(Currency::Myr, Language::Malay).as_deref(), Some(malay), "{amount}");
        assert_eq!(say(Currency::Myr, Language::English).as_deref(), Some(english), "{amount}");
        let in_rupiah = english.replace("ringgit", "rupiah");
        assert_eq!(say(Currency::Idr, Language::English), Some(in_rupiah), "{amount}");
    }
}

#[test]
fn what_has_no_words_is_not_said() {
    for amount in [
        "1000000000000001",
        "1000000000000001.00",
        "-1000000000000001",
        "10000000000000000",
        "79228162514264337593543950335",
        "0.001",
        "-0.001",
        "1234.505",
        "0.00000001",
    ] {
        for language in Language::ALL {
            for currency in [Currency::Idr, Currency::Myr] {
                assert_eq!(words::amount(support::decimal(amount), currency, language), None, "{amount}");
            }
        }
    }
}

#[test]
fn trailing_zeros_change_no_words() {
    for language in Language::ALL {
        let say = |text| words::amount(support::decimal(text), Currency::Myr, language);
        assert_eq!(say("1.50"), say("1.5"));
        assert_eq!(say("1.500000"), say("1.5"));
        assert_eq!(say("12.00"), say("12"));
        assert_eq!(say("-0"), say("0"));
    }
}
