//! The `warmhands` command: the outer edge, where files, the terminal and devices are.

fn main() {}
