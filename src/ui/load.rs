//! Parts of the widget that are downloaded after the first picture.
//!
//! # Design
//!
//! *Why tables of functions?* What only such a table refers to, code and words alike, goes into a file
//! of its own when the module is split (`scripts/node/finish.mjs`). Once it has arrived, a call costs
//! what any call costs.
//!
//! *Why not the crate that belongs to the tool?* Its functions are `async`; that costs every visitor
//! 3 KB, and there is nothing here to wait for but one event.

/// A part, as far as it has come.
#[derive(Clone, Copy)]
pub(super) enum Load<T> {
    /// On its way.
    Loading,
    /// Here.
    Loaded(T),
    /// The file could not be had; it can be asked for again.
    Failed,
}

impl<T> Load<T> {
    /// Outside a browser nothing is split off, so it is here already.
    pub fn at_first(loaded: impl FnOnce() -> T) -> Self {
        if cfg!(target_family = "wasm") { Self::Loading } else { Self::Loaded(loaded()) }
    }

    /// What came of it.
    pub fn came(here: bool, get: impl FnOnce() -> T) -> Self {
        if here { Self::Loaded(get()) } else { Self::Failed }
    }

    /// Whether it was asked for in vain.
    pub fn has_failed(&self) -> bool {
        matches!(self, Self::Failed)
    }

    /// Waits for it again where it was asked for in vain; whether it was.
    pub fn try_again(&mut self) -> bool {
        let failed = self.has_failed();
        if failed {
            *self = Self::Loading;
        }
        failed
    }
}

/// Who waits for a part goes along as an address with what loads it.
#[cfg(target_family = "wasm")]
pub(super) fn waiting(done: &yew::Callback<bool>) -> *const core::ffi::c_void {
    Box::into_raw(Box::new(done.clone())).cast_const().cast()
}

/// Tells the one who waits whether the part came: once for each that was asked with [`waiting`].
#[cfg(target_family = "wasm")]
#[expect(unsafe_code, reason = "what was made an address is made what it was")]
pub(super) extern "C" fn arrived(waiting: *const core::ffi::c_void, here: bool) {
    // SAFETY: this is the address from `waiting`, and what loads a part gives it back once.
    let waiting = unsafe { Box::from_raw(waiting.cast_mut().cast::<yew::Callback<bool>>()) };
    waiting.emit(here);
}

/// A place where the module is split: a type with `get` and, where it is the one by which its file is asked for, `fetch`. The names are the
/// tool's: it finds the two ends of a link by them.
macro_rules! part {
    ($name:ident: $what:ty = $value:expr, $import:ident, $export:ident) => {
        pub(in crate::ui) struct $name;

        #[cfg(target_family = "wasm")]
        #[expect(unsafe_code, reason = "a function in another file is declared, and one is given to it")]
        const _: () = {
            // SAFETY: the tool puts a function of the same signature in the place of each, see the names.
            #[expect(improper_ctypes, reason = "both ends are this program; only an address crosses")]
            #[link(wasm_import_module = "__wasm_split_placeholder__")]
            unsafe extern "C" {
                safe fn $import() -> $what;
            }

            #[allow(improper_ctypes_definitions, reason = "both ends are this program")]
            #[unsafe(no_mangle)]
            extern "C" fn $export() -> $what {
                $value
            }

            impl $name {
                /// The part, once it has come.
                pub fn get() -> $what {
                    $import()
                }
            }
        };

        #[cfg(not(target_family = "wasm"))]
        impl $name {
            /// The part.
            pub fn get() -> $what {
                $value
            }
        }
    };
    ($name:ident: $what:ty = $value:expr, $load:ident, $import:ident, $export:ident) => {
        $crate::ui::load::part!($name: $what = $value, $import, $export);

        #[cfg(target_family = "wasm")]
        #[expect(unsafe_code, reason = "a function of the tool is declared")]
        const _: () = {
            // SAFETY: the tool puts a function of the same signature in its place.
            #[link(wasm_import_module = "__wasm_split_placeholder__")]
            unsafe extern "C" {
                safe fn $load(
                    done: extern "C" fn(*const core::ffi::c_void, bool),
                    with: *const core::ffi::c_void,
                );
            }

            impl $name {
                /// Fetches the part, and says whether it came.
                pub fn fetch(done: &yew::Callback<bool>) {
                    $load($crate::ui::load::arrived, $crate::ui::load::waiting(done));
                }
            }
        };

        #[cfg(not(target_family = "wasm"))]
        impl $name {
            /// Says that the part is here.
            pub fn fetch(done: &yew::Callback<bool>) {
                done.emit(true);
            }
        }
    };
}

pub(super) use part;
