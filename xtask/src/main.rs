//! What is more than one line of the Makefile.

// What is wrong with a text is found in one way, here and when the core is built.
#[path = "../../crates/core/build/check.rs"]
mod check;
#[path = "../../crates/core/build/families.rs"]
#[allow(dead_code, reason = "the core's build needs it")]
mod families;
#[path = "../../crates/core/build/texts.rs"]
#[allow(dead_code, reason = "the core's build needs more of it")]
mod texts;
mod wasm;
mod words;

use std::path::PathBuf;
use std::process::ExitCode;

const USAGE: &str = "\
cargo xtask wasm [--out DIR]
    Builds the core for the browser into DIR (web/src/wasm): the module, its JavaScript glue
    and its TypeScript declarations; and all that words does.
cargo xtask words [--out DIR]
    Checks the page's texts and writes all texts for browsers into DIR/words, a file a language, and
    their types into DIR/words.ts.
";

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let done = match words.as_slice() {
        ["wasm"] => wasm::build(&root().join("web/src/wasm")),
        ["wasm", "--out", out] => wasm::build(&PathBuf::from(out)),
        ["words"] => words::build(&root().join("web/src/wasm")),
        ["words", "--out", out] => words::build(&PathBuf::from(out)),
        _ => Err(USAGE.into()),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            say(&error.to_string());
            ExitCode::FAILURE
        }
    }
}

/// The top of the repository.
fn root() -> PathBuf {
    let here = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    here.parent().expect("xtask lies in the repository").to_owned()
}

#[allow(clippy::print_stderr, reason = "this is where a person is told")]
fn say(text: &str) {
    eprintln!("xtask: {text}");
}
