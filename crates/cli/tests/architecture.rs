//! ARCHITECTURE.md and its sisters stay true: what they name exists, what exists is named, and the
//! arrows are those of the workspace.

use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

const DOCUMENTS: [&str; 4] = ["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md"];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").canonicalize().unwrap()
}

fn document(name: &str) -> String {
    fs::read_to_string(root().join(name)).unwrap()
}

/// Names of what lies in a folder, without the endings of Rust files.
fn names_in(folder: &Path) -> BTreeSet<String> {
    let name = |entry: std::io::Result<fs::DirEntry>| {
        let name = entry.unwrap().file_name().into_string().unwrap();
        name.strip_suffix(".rs").unwrap_or(&name).to_owned()
    };
    let names = fs::read_dir(folder).unwrap().map(name);
    names.filter(|name| !name.starts_with('.')).collect()
}

/// Words of a text that lead somewhere from the top of the repository: `crates/core/clippy.toml`.
/// What lies under `target` is not kept but made, and a clean checkout has none of it.
fn paths(text: &str) -> Vec<&str> {
    let of_path = |c: char| c.is_ascii_alphanumeric() || "/._-".contains(c);
    let words = text.split(|c| !of_path(c)).map(|word| word.trim_end_matches(['.', '-']));
    let top = |word: &&str| {
        let first = word.split('/').next().unwrap_or_default();
        let kept = !first.is_empty() && first != "target";
        word.contains('/') && kept && root().join(first).is_dir()
    };
    words.filter(top).collect()
}

/// Every crate of the workspace and the crates of the workspace that it depends on.
fn arrows() -> BTreeMap<String, BTreeSet<String>> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let metadata = Command::new(cargo)
        .args(["metadata", "--no-deps", "--offline", "--format-version", "1"])
        .current_dir(root())
        .output()
        .unwrap();
    let metadata: Value = serde_json::from_slice(&metadata.stdout).unwrap();
    let name = |value: &Value| value["name"].as_str().unwrap().to_owned();
    let packages = metadata["packages"].as_array().unwrap();
    let ours: BTreeSet<String> = packages.iter().map(name).collect();
    let inner = |package: &Value| {
        let dependencies = package["dependencies"].as_array().unwrap();
        // What only tests need is no arrow of the architecture.
        let built = dependencies.iter().filter(|d| d["kind"] != "dev");
        built.map(name).filter(|d| ours.contains(d)).collect()
    };
    packages.iter().map(|package| (name(package), inner(package))).collect()
}

/// The arrows as ARCHITECTURE.md draws them: "- `a` → `b`, `c`", or "→ nothing".
fn drawn() -> BTreeMap<String, BTreeSet<String>> {
    let text = document("ARCHITECTURE.md");
    let quoted = |text: &str| -> BTreeSet<String> {
        text.split('`').skip(1).step_by(2).map(str::to_owned).collect()
    };
    let lines = text.lines().filter(|line| line.starts_with("- `"));
    let arrows = lines.filter_map(|line| line.split_once(" → "));
    arrows.map(|(from, to)| (quoted(from).pop_first().unwrap(), quoted(to))).collect()
}

#[test]
fn every_path_that_a_document_names_exists() {
    for name in DOCUMENTS {
        let text = document(name);
        let missing: Vec<&str> =
            paths(&text).into_iter().filter(|path| !root().join(path).exists()).collect();
        assert!(missing.is_empty(), "{name} names what is not there: {missing:?}");
    }
}

#[test]
fn every_crate_and_every_module_of_the_core_is_on_the_map() {
    let map = document("ARCHITECTURE.md");
    for name in names_in(&root().join("crates")) {
        assert!(map.contains(&format!("### `crates/{name}`")), "crates/{name} has no section");
    }
    for module in names_in(&root().join("crates/core/src")) {
        let row = format!("| `{module}` |");
        assert!(module == "lib" || map.contains(&row), "the core's `{module}` is not on the map");
    }
}

#[test]
fn every_module_of_the_core_that_the_map_names_exists() {
    let map = document("ARCHITECTURE.md");
    let modules = names_in(&root().join("crates/core/src"));
    let rows = map.lines().filter_map(|line| line.strip_prefix("| `")?.split_once('`'));
    for (name, _) in rows.filter(|(name, _)| !name.contains('/')) {
        assert!(modules.contains(name), "the map has `{name}`, the core has not");
    }
}

#[test]
fn the_arrows_are_as_drawn() {
    assert_eq!(arrows(), drawn());
    assert!(arrows()["warmhands-core"].is_empty(), "the core depends on nothing of ours");
}

#[test]
fn the_check_itself_finds_paths() {
    assert_eq!(
        paths("see `crates/core/clippy.toml`, crates/nowhere. and/or http://x.y/z"),
        ["crates/core/clippy.toml", "crates/nowhere"]
    );
}
