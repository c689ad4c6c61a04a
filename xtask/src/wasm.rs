//! Builds the core for the browser.

use crate::{root, say, words};
use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use wasm_bindgen_cli_support::Bindgen;

const TARGET: &str = "wasm32-unknown-unknown";
const NAME: &str = "warmhands";

type Result<T> = std::result::Result<T, Box<dyn Error>>;

/// How eagerly functions are copied into their callers: less than "s" has it by itself. Of a dozen
/// pairs tried, this one makes the smallest module and nearly the fastest plans. `bench/wasm` measures
/// both.
const RUSTFLAGS: &str = "-C llvm-args=--inline-threshold=12 -C llvm-args=--inlinehint-threshold=35";

/// The music is made in wide numbers: every browser that has an `AudioWorklet` and is still kept up to
/// date has them.
const MUSIC_RUSTFLAGS: &str = "-C target-feature=+simd128";

/// Writes `warmhands.js`, `warmhands.d.ts` and `warmhands_bg.wasm` into `out`, and `music.wasm` beside
/// them: the music for the audio thread, without glue. With what `words` writes.
pub(crate) fn build(out: &Path) -> Result<()> {
    words::build(out)?;
    let module = compile("warmhands-wasm", RUSTFLAGS)?;
    // For `web` the glue is a module that takes an address or bytes: a page, a worker and Node can
    // all load it.
    let mut bindgen = Bindgen::new();
    bindgen.input_path(module).out_name(NAME).web(true)?.typescript(true);
    bindgen.omit_default_module_path(false);
    bindgen.remove_name_section(true).remove_producers_section(true).generate(out)?;

    let declarations = out.join(NAME).with_extension("d.ts");
    let functions = fs::read_to_string(&declarations)?;
    fs::write(&declarations, functions + "\n" + &warmhands_wasm::types::typescript())?;
    let size = fs::metadata(out.join(format!("{NAME}_bg.wasm")))?.len();
    let music = compile("warmhands-sound", MUSIC_RUSTFLAGS)?;
    let music_size = fs::copy(music, out.join("music.wasm"))?;
    say(&format!("{} ({} kB, music {} kB)", out.display(), size / 1000, music_size / 1000));
    Ok(())
}

/// Compiles a crate for the browser; the answer is where the module lies. As nothing but a module: where
/// a crate is built as a library for Rust as well, Cargo leaves out the optimisation across crates.
fn compile(package: &str, flags: &str) -> Result<PathBuf> {
    let done = cargo()?
        .args(["rustc", "--locked", "--package", package, "--lib", "--crate-type", "cdylib"])
        .args(["--profile", "wasm", "--target", TARGET])
        .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS", flags)
        .current_dir(root())
        .status()?;
    if !done.success() {
        return Err(format!("{package} does not compile for the browser").into());
    }
    let target = std::env::var_os("CARGO_TARGET_DIR").map_or(root().join("target"), PathBuf::from);
    let name = package.replace('-', "_") + ".wasm";
    Ok(target.join(TARGET).join("wasm").join(name))
}

/// The cargo that runs this, if its Rust has what is needed.
fn cargo() -> Result<Command> {
    let sysroot =
        Command::new("rustc").args(["--print", "sysroot"]).current_dir(root()).output()?;
    let sysroot = PathBuf::from(String::from_utf8(sysroot.stdout)?.trim());
    if !sysroot.join("lib/rustlib").join(TARGET).is_dir() {
        let rust = sysroot.display();
        return Err(format!("{rust} lacks {TARGET}: 'rustup target add {TARGET}' has it").into());
    }
    Ok(Command::new(std::env::var_os("CARGO").unwrap_or("cargo".into())))
}
