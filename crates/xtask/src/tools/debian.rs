//! Programs that the tests run and that come from Debian's packages.

use crate::{project::Project, step::step};
use anyhow::{Context, Result};
use xshell::cmd;

/// A Debian package and the program by which its presence is known.
pub struct DebianPackage {
    package: &'static str,
    program: &'static str,
}

/// What the tests run, beside what other tools ask for.
pub const OF_TESTS: [&DebianPackage; 8] = [
    &CHROMIUM,
    &HEADLESS_SHELL,
    &CHROMEDRIVER,
    &FIREFOX,
    &WEBKIT,
    &XVFB,
    &JAVA,
    &POPPLER,
];

/// The browser of the measurements and of the wasm-bindgen tests.
const CHROMIUM: DebianPackage = DebianPackage {
    package: "chromium",
    program: "chromium",
};

/// The same engine without windows, in which most tests take a third of the time.
const HEADLESS_SHELL: DebianPackage = DebianPackage {
    package: "chromium-headless-shell",
    program: "chromium-headless-shell",
};

/// Drives the browser for the wasm-bindgen tests.
const CHROMEDRIVER: DebianPackage = DebianPackage {
    package: "chromium-driver",
    program: "chromedriver",
};

/// The second browser of the tests.
const FIREFOX: DebianPackage = DebianPackage {
    package: "firefox-esr",
    program: "firefox-esr",
};

/// The third, WebKit, comes with its driver.
const WEBKIT: DebianPackage = DebianPackage {
    package: "webkit2gtk-driver",
    program: "WebKitWebDriver",
};

/// A screen for WebKit, which runs on none.
const XVFB: DebianPackage = DebianPackage {
    package: "xvfb",
    program: "Xvfb",
};

/// Runs the Nu validator.
const JAVA: DebianPackage = DebianPackage {
    package: "default-jre-headless",
    program: "java",
};

/// Reads what stands on printed pages.
const POPPLER: DebianPackage = DebianPackage {
    package: "poppler-utils",
    program: "pdftotext",
};

/// Python's installer, by which typos comes.
pub const PIP: DebianPackage = DebianPackage {
    package: "python3-pip",
    program: "pip3",
};

/// Opens the files of key figures as their readers do.
pub const LIBREOFFICE: DebianPackage = DebianPackage {
    package: "libreoffice-calc",
    program: "soffice",
};

/// Installs those of the packages whose programs are not there, all at once.
pub fn ensure(project: &Project, wanted: &[&DebianPackage]) -> Result<()> {
    let shell = project.shell();
    let is_there = |program: &str| {
        let found = cmd!(shell, "which {program}").quiet();
        found.ignore_stdout().ignore_stderr().run().is_ok()
    };
    let missing: Vec<_> = wanted
        .iter()
        .filter(|it| !is_there(it.program))
        .map(|it| it.package)
        .collect();
    if missing.is_empty() {
        return Ok(());
    }
    let names = missing.join(" ");
    step(&format!("install {names} from Debian's packages"), || {
        let by_hand = || {
            format!(
                "{names}: not installed; do so by `sudo apt-get install {names}` (or your system's own way), then run this command again"
            )
        };
        let _env = shell.push_env("DEBIAN_FRONTEND", "noninteractive");
        let root = cmd!(shell, "id -u")
            .quiet()
            .read()
            .is_ok_and(|id| id == "0");
        // `env` is a neutral first word where no sudo is needed.
        let (by, flag) = if root {
            ("env", None)
        } else {
            ("sudo", Some("-n"))
        };
        cmd!(shell, "{by} {flag...} apt-get update -qq")
            .quiet()
            .run()
            .with_context(by_hand)?;
        cmd!(
            shell,
            "{by} {flag...} apt-get install --yes -qq --no-install-recommends {missing...}"
        )
        .quiet()
        .ignore_stdout()
        .run()
        .with_context(by_hand)
    })
}
