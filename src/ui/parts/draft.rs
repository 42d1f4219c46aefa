//! What is typed and picked on a fetched page, its example, and what stood there before.

use super::form::Slot;
use crate::domain::{Date, Number};
use crate::input::{Kind, NumberStyle, Rejection, Typed, read};
use crate::ui::sheet::SheetAction;

/// Everything typed and picked, exactly as it was.
#[derive(Clone, Debug, PartialEq)]
struct Entered {
    texts: Vec<String>,
    picks: Vec<usize>,
}

/// The form of a page as the visitor left it.
#[derive(Debug)]
pub struct Draft {
    entered: Entered,
    example: Entered,
    /// Whether the visitor started from the example.
    from_example: bool,
    /// Whether anything was typed since a form was put in place.
    typed: bool,
    /// The form before an example or an empty one took its place.
    before: Option<(Entered, bool)>,
}

impl Draft {
    /// A page that opens with its example: a text for every field, an option for every choice.
    pub fn new(fields: Slot, example: impl FnMut(Slot) -> &'static str, picks: &[usize]) -> Self {
        let texts = (0..fields).map(example).map(String::from).collect();
        let example = Entered { texts, picks: picks.into() };
        Self { entered: example.clone(), example, from_example: true, typed: false, before: None }
    }

    pub fn text(&self, slot: Slot) -> &str {
        self.entered.texts.get(usize::from(slot)).map_or("", String::as_str)
    }

    /// What the visitor types.
    pub fn set(&mut self, slot: Slot, text: String) {
        self.typed = true;
        self.write(slot, text);
    }

    /// What the page writes for the visitor.
    pub fn write(&mut self, slot: Slot, text: String) {
        if let Some(place) = self.entered.texts.get_mut(usize::from(slot)) {
            *place = text;
        }
    }

    /// The option of a choice; the first where there is no such choice.
    pub fn pick(&self, choice: usize) -> usize {
        self.entered.picks.get(choice).copied().unwrap_or(0)
    }

    /// A day, where a whole one is typed.
    pub fn date(&self, slot: Slot) -> Option<Date> {
        Date::from_iso(self.text(slot))
    }

    /// How many fields there are.
    pub fn fields(&self) -> Slot {
        Slot::try_from(self.entered.texts.len()).unwrap_or(Slot::MAX)
    }

    /// The options of all choices.
    pub fn picks(&self) -> &[usize] {
        &self.entered.picks
    }

    /// Whether the page is no longer as it opens.
    pub fn is_touched(&self) -> bool {
        !self.from_example || self.entered != self.example
    }

    /// What came from elsewhere takes the form's place: a text for each field, an option for each choice. What the
    /// visitor typed can be brought back.
    pub fn open(&mut self, text: &dyn Fn(Slot) -> String, pick: &dyn Fn(u16) -> usize) {
        let picks = 0..u16::try_from(self.entered.picks.len()).unwrap_or(0);
        let entered =
            Entered { texts: (0..self.fields()).map(text).collect(), picks: picks.map(pick).collect() };
        self.replace(entered, false);
    }

    pub fn is_empty(&self) -> bool {
        self.entered.texts.iter().all(String::is_empty)
    }

    /// Whether a field still holds a figure of the example.
    pub fn is_example(&self, slot: Slot) -> bool {
        let text = self.text(slot);
        let example = self.example.texts.get(usize::from(slot));
        self.from_example && !text.is_empty() && example.is_some_and(|example| example == text)
    }

    /// Whether the visitor started from the example and went on from there.
    pub fn began_with_example(&self) -> bool {
        self.from_example
    }

    pub fn can_undo(&self) -> bool {
        self.before.is_some()
    }

    pub fn act(&mut self, action: SheetAction) {
        match action {
            SheetAction::Picked(choice, option) => {
                if let Some(pick) = self.entered.picks.get_mut(choice) {
                    *pick = option;
                }
            }
            SheetAction::Example => self.replace(self.example.clone(), true),
            SheetAction::Emptied => {
                let texts = vec![String::new(); self.entered.texts.len()];
                self.replace(Entered { texts, picks: vec![0; self.entered.picks.len()] }, false);
            }
            // Only pages that compare do something with these.
            SheetAction::Kept | SheetAction::Dropped(_) => {}
            SheetAction::Undone => {
                if let Some((entered, from_example)) = self.before.take() {
                    self.entered = entered;
                    self.from_example = from_example;
                    self.typed = true;
                }
            }
        }
    }

    /// Another example takes the form's place; what the visitor typed can be brought back.
    pub fn adopt(&mut self, texts: Vec<String>, picks: &[usize]) {
        let example = Entered { texts, picks: picks.into() };
        self.replace(example.clone(), true);
        self.example = example;
    }

    /// The form as it is, to put aside.
    pub fn copy(&self) -> Self {
        Self {
            entered: self.entered.clone(),
            example: self.example.clone(),
            from_example: self.from_example,
            before: None,
            typed: false,
        }
    }

    /// Keeps what the visitor typed, so that what comes now can be undone. What was kept before stays until
    /// something new is typed.
    pub fn keep(&mut self) {
        if self.typed && !self.is_empty() {
            self.before = Some((self.entered.clone(), self.from_example));
        }
        self.typed = false;
    }

    /// Puts another form in place; what the visitor typed can be brought back.
    fn replace(&mut self, entered: Entered, from_example: bool) {
        self.keep();
        self.entered = entered;
        self.from_example = from_example;
    }
}

/// Reads the fields of a draft; collects those whose texts are no number yet.
pub(in crate::ui) struct Reader<'a> {
    pub draft: &'a Draft,
    kind: &'a dyn Fn(Slot) -> Kind,
    style: NumberStyle,
    pub unread: Vec<(Slot, Typed)>,
}

impl<'a> Reader<'a> {
    pub fn new(draft: &'a Draft, kind: &'a dyn Fn(Slot) -> Kind, style: NumberStyle) -> Self {
        Self { draft, kind, style, unread: Vec::new() }
    }

    pub fn number(&mut self, slot: Slot) -> Option<Number> {
        match read(self.draft.text(slot), (self.kind)(slot), self.style) {
            Typed::Value(value) => Some(Number(value)),
            Typed::Empty => None,
            other => {
                self.unread.push((slot, other));
                None
            }
        }
    }

    /// A whole number.
    pub fn count(&mut self, slot: Slot) -> Option<u32> {
        let number = self.number(slot)?;
        let count = u32::try_from(number.0.mantissa()).ok().filter(|_| number.0.scale() == 0);
        if count.is_none() {
            self.unread.push((slot, Typed::Reject(Rejection::NotWhole)));
        }
        count
    }
}
