//! Tags and texts of XML, a piece at a time: as much of it as workbooks have.

/// What stands next.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Token<'a> {
    /// A tag, its name without prefix, what stands behind the name, and whether it closes itself.
    Open(&'a [u8], &'a [u8], bool),
    /// A closing tag.
    Close(&'a [u8]),
    /// Text as it stands, with its entities; or, of a section that has none, without.
    Text(&'a [u8], bool),
    /// A declaration of a document's own entities, which workbooks have not and bombs are made of.
    Doctype,
}

/// Reads tokens from bytes that come in pieces.
#[derive(Debug, Default)]
pub(super) struct Xml {
    buffer: Vec<u8>,
    at: usize,
}

const SECTION: &[u8] = b"<![CDATA[";

impl Xml {
    /// Takes more bytes.
    pub(super) fn push(&mut self, bytes: &[u8]) {
        self.buffer.drain(..self.at.min(self.buffer.len()));
        self.at = 0;
        self.buffer.extend_from_slice(bytes);
    }

    /// What stands next, if all of it is there.
    pub(super) fn next(&mut self) -> Option<Token<'_>> {
        loop {
            let rest = self.buffer.get(self.at..)?;
            let start = self.at;
            if rest.first()? != &b'<' {
                let length = rest.iter().position(|byte| *byte == b'<')?;
                self.at = start.saturating_add(length);
                return Some(Token::Text(self.buffer.get(start..self.at)?, true));
            }
            if SECTION.starts_with(rest.get(..9).unwrap_or(rest))
                && rest.get(1) == Some(&b'!')
                && rest.get(2) == Some(&b'[')
            {
                let length = find(rest, b"]]>")?;
                self.at = start.saturating_add(length).saturating_add(3);
                return Some(Token::Text(
                    rest_of(&self.buffer, start.saturating_add(SECTION.len()), length.saturating_sub(9)),
                    false,
                ));
            }
            let (is_comment, is_order) = (rest.starts_with(b"<!--"), rest.starts_with(b"<?"));
            let closing: &[u8] = if is_comment { b"-->" } else { b">" };
            let length = if is_comment || is_order { find(rest, closing)? } else { end_of_tag(rest)? };
            self.at = start.saturating_add(length).saturating_add(closing.len());
            if !is_comment && !is_order {
                return Some(tag(rest_of(&self.buffer, start.saturating_add(1), length.saturating_sub(1))));
            }
        }
    }
}

fn rest_of(buffer: &[u8], start: usize, length: usize) -> &[u8] {
    buffer.get(start..start.saturating_add(length)).unwrap_or_default()
}

fn find(bytes: &[u8], what: &[u8]) -> Option<usize> {
    bytes.windows(what.len()).position(|window| window == what)
}

/// Where a tag ends: the first `>` outside quotes.
fn end_of_tag(tag: &[u8]) -> Option<usize> {
    let mut quote = None;
    tag.iter().position(|byte| {
        match (quote, *byte) {
            (None, b'"' | b'\'') => quote = Some(*byte),
            (Some(open), byte) if open == byte => quote = None,
            (None, b'>') => return true,
            _ => {}
        }
        false
    })
}

/// A tag by what stands between its brackets.
fn tag(inside: &[u8]) -> Token<'_> {
    if inside.first() == Some(&b'!') {
        return Token::Doctype;
    }
    if let Some(name) = inside.strip_prefix(b"/") {
        return Token::Close(local(name.trim_ascii()));
    }
    let (inside, is_closed) = inside.strip_suffix(b"/").map_or((inside, false), |rest| (rest, true));
    let end = inside.iter().position(u8::is_ascii_whitespace).unwrap_or(inside.len());
    let (name, attributes) = inside.split_at_checked(end).unwrap_or((inside, &[]));
    Token::Open(local(name), attributes, is_closed)
}

/// A name without its prefix.
fn local(name: &[u8]) -> &[u8] {
    let colon = name.iter().position(|byte| *byte == b':').map_or(0, |at| at.saturating_add(1));
    name.get(colon..).unwrap_or(name)
}

/// The value of an attribute.
pub(super) fn attribute<'a>(attributes: &'a [u8], name: &[u8]) -> Option<&'a str> {
    let mut rest = attributes;
    loop {
        rest = rest.trim_ascii_start();
        let equals = rest.iter().position(|byte| *byte == b'=')?;
        let own = rest.get(..equals)?.trim_ascii();
        let behind = rest.get(equals.saturating_add(1)..)?.trim_ascii_start();
        let quote = *behind.first()?;
        let value = behind.get(1..)?;
        let end = value.iter().position(|byte| *byte == quote)?;
        if own == name {
            return core::str::from_utf8(value.get(..end)?).ok();
        }
        rest = value.get(end.saturating_add(1)..)?;
    }
}

/// Adds a text with its entities resolved, and with the letters that Excel writes as `_x000D_`.
pub(super) fn add_text(bytes: &[u8], has_entities: bool, out: &mut String) {
    let text = String::from_utf8_lossy(bytes);
    let resolved = if has_entities && text.contains('&') { entities(&text) } else { text.into_owned() };
    let mut rest = resolved.as_str();
    while let Some((before, behind)) = rest.split_once("_x") {
        out.push_str(before);
        let letter =
            behind.get(..4).and_then(|code| u32::from_str_radix(code, 16).ok()).and_then(char::from_u32);
        if let Some(letter) = letter.filter(|_| behind.get(4..5) == Some("_")) {
            out.push(letter);
            rest = behind.get(5..).unwrap_or_default();
        } else {
            out.push_str("_x");
            rest = behind;
        }
    }
    out.push_str(rest);
}

/// A text whose entities are letters. One that is not known stays as it is.
fn entities(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, behind)) = rest.split_once('&') {
        out.push_str(before);
        let (name, after) = behind.split_once(';').unwrap_or(("", behind));
        let number = name.strip_prefix('#').and_then(|code| match code.strip_prefix(['x', 'X']) {
            Some(hexadecimal) => u32::from_str_radix(hexadecimal, 16).ok(),
            None => code.parse().ok(),
        });
        let letter = match name {
            "amp" => Some('&'),
            "lt" => Some('<'),
            "gt" => Some('>'),
            "quot" => Some('"'),
            "apos" => Some('\''),
            _ => number.and_then(char::from_u32),
        };
        if let Some(letter) = letter {
            out.push(letter);
            rest = after;
        } else {
            out.push('&');
            rest = behind;
        }
    }
    out.push_str(rest);
    out
}
