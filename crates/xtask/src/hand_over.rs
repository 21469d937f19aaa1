//! Handing over to a program for good: its output, its end and the signals it gets are then its own.

use anyhow::Result;
use std::process::{Command, ExitCode};
use xshell::Cmd;

/// Becomes the program, so that whoever stops this process stops the program; returns only where it
/// could not be started.
///
/// # Errors
/// Names the program and why it did not start.
#[cfg(unix)]
pub fn to(cmd: Cmd<'_>) -> Result<ExitCode> {
    use std::os::unix::process::CommandExt;

    let name = cmd.to_string();
    let error = Command::from(cmd).exec();
    Err(anyhow::Error::new(error).context(format!("`{name}` could not be started")))
}

/// Runs the program and ends as it ended.
///
/// # Errors
/// Names the program and why it did not start.
#[cfg(not(unix))]
pub fn to(cmd: Cmd<'_>) -> Result<ExitCode> {
    use anyhow::Context;

    let name = cmd.to_string();
    let status = Command::from(cmd)
        .status()
        .with_context(|| format!("`{name}` could not be started"))?;
    let code = status.code().and_then(|code| u8::try_from(code).ok());
    Ok(code.map_or(ExitCode::FAILURE, ExitCode::from))
}
