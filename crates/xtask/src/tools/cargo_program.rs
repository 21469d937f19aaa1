//! Programs that come from crates.io by `cargo install`.

use crate::{project::Project, step::step};
use anyhow::{Context, Result};
use xshell::cmd;

/// A program of the registry, at one version.
pub struct CargoProgram {
    package: &'static str,
    program: &'static str,
    version: &'static str,
}

/// Builds and serves the app. 0.22 needs Rust 1.96.
pub const TRUNK: CargoProgram = CargoProgram {
    package: "trunk",
    program: "trunk",
    version: "0.21.14",
};

/// Must be the very version of the `wasm-bindgen` library in `Cargo.toml`.
pub const WASM_BINDGEN: CargoProgram = CargoProgram {
    package: "wasm-bindgen-cli",
    program: "wasm-bindgen",
    version: "0.2.130",
};

/// How the programs are compiled, whatever their own profile says: each runs for seconds of a build,
/// so that compiling them quickly is worth more.
const QUICKLY: [(&str, &str); 3] = [
    ("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16"),
    ("CARGO_PROFILE_RELEASE_LTO", "off"),
    ("CARGO_PROFILE_RELEASE_OPT_LEVEL", "1"),
];

/// Installs the program unless that version of it answers already.
pub fn ensure(project: &Project, wanted: &CargoProgram) -> Result<()> {
    let shell = project.shell();
    let CargoProgram {
        package,
        program,
        version,
    } = wanted;
    let answer = cmd!(shell, "{program} --version")
        .quiet()
        .ignore_stderr()
        .read();
    if answer.is_ok_and(|line| line.split_whitespace().nth(1) == Some(version)) {
        return Ok(());
    }
    step(
        &format!("install {package} {version} (some minutes, once)"),
        || {
            // The lock file of a package can name versions that the registry no longer
            // serves: then its dependencies are resolved afresh.
            let locked = cmd!(
                shell,
                "cargo install --quiet --locked --force {package}@{version}"
            )
            .envs(QUICKLY)
            .quiet()
            .run();
            if locked.is_ok() {
                return Ok(());
            }
            cmd!(shell, "cargo install --quiet --force {package}@{version}")
                .envs(QUICKLY)
                .quiet()
                .run()
                .with_context(|| {
                    format!("cargo could not install it: run `cargo install {package}@{version}` and read what it says")
                })
        },
    )
}
