//! The `warmhands` command: the outer edge, where files, the terminal and devices are.
//!
//! Every decision about a massage is made in `warmhands_core`; this crate reads what people wrote,
//! asks the core, and shows the answer.

mod args;
mod command;
mod couples;
mod failure;
mod heat;
mod input;
mod leaving;
mod output;
mod page;
mod picture;
mod play;
mod prose;
mod render;
mod report;
#[cfg(test)]
mod sample;

use clap::Parser;
use failure::Answer;
use std::process::ExitCode;

fn main() -> ExitCode {
    let cli = args::Cli::parse();
    let language = cli.command.language().unwrap_or_default();
    match command::run(cli) {
        Ok(Answer::Yes) => ExitCode::SUCCESS,
        Ok(Answer::No) => ExitCode::from(1),
        Err(failure) => {
            let code = failure.exit_code();
            failure.print(language);
            ExitCode::from(code)
        }
    }
}
