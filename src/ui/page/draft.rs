//! What is typed and picked on a page, its example, and what stood there before.

use crate::domain::Date;
use crate::ui::action::{Key, PageAction};

/// Everything typed and picked, exactly as it was.
#[derive(Clone, PartialEq)]
struct Entered {
    texts: Vec<String>,
    picks: Vec<usize>,
}

/// The form of a page as the visitor left it.
pub(in crate::ui) struct Draft {
    entered: Entered,
    example: Entered,
    /// Whether the visitor started from the example.
    from_example: bool,
    /// Whether anything was typed since a form was put in place.
    typed: bool,
    /// The form before an example or an empty one took its place.
    before: Option<(Entered, bool)>,
    /// The options of an emptied form.
    empty_picks: Vec<usize>,
}

impl Draft {
    /// A page that opens with its example: a text for every field, an option for every choice.
    pub fn new<T: Into<String>>(fields: Key, mut example: impl FnMut(Key) -> T, picks: &[usize]) -> Self {
        let texts = (0..fields).map(|key| example(key).into()).collect();
        let example = Entered { texts, picks: picks.into() };
        let empty_picks = vec![0; picks.len()];
        Self {
            entered: example.clone(),
            example,
            from_example: true,
            typed: false,
            before: None,
            empty_picks,
        }
    }

    /// The same, with these options once it is emptied, and not the first of each choice.
    pub fn emptied_to(self, empty_picks: &[usize]) -> Self {
        Self { empty_picks: empty_picks.into(), ..self }
    }

    pub fn text(&self, key: Key) -> &str {
        self.entered.texts.get(usize::from(key)).map_or("", String::as_str)
    }

    /// What the visitor types.
    pub fn set(&mut self, key: Key, text: String) {
        self.typed = true;
        self.write(key, text);
    }

    /// What the page writes for the visitor.
    pub fn write(&mut self, key: Key, text: String) {
        if let Some(place) = self.entered.texts.get_mut(usize::from(key)) {
            *place = text;
        }
    }

    /// The option of a choice; the first where there is no such choice.
    pub fn pick(&self, choice: usize) -> usize {
        self.entered.picks.get(choice).copied().unwrap_or(0)
    }

    /// A day, where a whole one is typed.
    pub fn date(&self, key: Key) -> Option<Date> {
        Date::from_iso(self.text(key))
    }

    /// How many fields there are.
    pub fn fields(&self) -> Key {
        Key::try_from(self.entered.texts.len()).unwrap_or(Key::MAX)
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
    pub fn open(&mut self, text: &dyn Fn(Key) -> String, pick: &dyn Fn(u16) -> usize) {
        let picks = 0..u16::try_from(self.entered.picks.len()).unwrap_or(0);
        let entered =
            Entered { texts: (0..self.fields()).map(text).collect(), picks: picks.map(pick).collect() };
        self.replace(entered, false);
    }

    pub fn is_empty(&self) -> bool {
        self.entered.texts.iter().all(String::is_empty)
    }

    /// Whether a field still holds a figure of the example.
    pub fn is_example(&self, key: Key) -> bool {
        let text = self.text(key);
        let example = self.example.texts.get(usize::from(key));
        self.from_example && !text.is_empty() && example.is_some_and(|example| example == text)
    }

    /// Whether the visitor started from the example and went on from there.
    pub fn began_with_example(&self) -> bool {
        self.from_example
    }

    pub fn can_undo(&self) -> bool {
        self.before.is_some()
    }

    pub fn act(&mut self, action: PageAction) {
        match action {
            PageAction::Picked(choice, option) => {
                if let Some(pick) = self.entered.picks.get_mut(choice) {
                    *pick = option;
                }
            }
            PageAction::Example => self.replace(self.example.clone(), true),
            PageAction::Emptied => {
                let texts = vec![String::new(); self.entered.texts.len()];
                self.replace(Entered { texts, picks: self.empty_picks.clone() }, false);
            }
            // Only pages that repeat or compare do something with these.
            PageAction::Added(..)
            | PageAction::Removed(..)
            | PageAction::Compared
            | PageAction::Dropped(_) => {}
            PageAction::Undone => {
                if let Some((entered, from_example)) = self.before.take() {
                    self.entered = entered;
                    self.from_example = from_example;
                    self.typed = true;
                }
            }
        }
    }

    /// Picks an option.
    pub fn choose(&mut self, choice: usize, option: usize) {
        self.act(PageAction::Picked(choice, option));
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
            empty_picks: self.empty_picks.clone(),
        }
    }

    /// What was changed is the visitor's own, as what is typed.
    pub fn own(&mut self) {
        self.typed = true;
    }

    /// Keeps what the visitor typed, so that what comes now can be undone; figures from elsewhere too, where there is
    /// nothing of the visitor's. What was kept before stays until something new is typed.
    pub fn keep(&mut self) {
        let from_elsewhere = !self.from_example && self.before.is_none();
        if (self.typed || from_elsewhere) && !self.is_empty() {
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

    /// Changes several things at once, which can be undone and count as nothing typed.
    pub fn undoably(&mut self, change: impl FnOnce(&mut Self)) {
        self.keep();
        change(self);
        self.typed = false;
    }
}
