//! The documents of the built sites, held against the rules of HTML by two validators of others.

use crate::project::Project;
use anyhow::Result;
use xshell::cmd;

/// What the suite `build` has written.
const SITES: [&str; 2] = ["target/site", "target/federation"];

/// html-validate: structure, and rules of good style.
pub fn rules(project: &Project) -> Result<()> {
    let program = project.npm_program("html-validate")?;
    // The pattern is html-validate's to expand.
    let patterns = SITES.map(|site| format!("{site}/**/*.html"));
    Ok(cmd!(project.shell(), "{program} {patterns...}")
        .quiet()
        .run()?)
}

/// The Nu validator, which the W3C uses; its warnings count as errors.
pub fn nu(project: &Project) -> Result<()> {
    let program = project.path("node_modules/vnu-jar/build/dist/vnu.jar");
    // The title of a figure card is its value, which is no heading; the validator knows neither the
    // property by which words stand clear of a line, nor masks of several layers, nor the rule by
    // which documents fade into each other. What else it may say of the first two is not let pass.
    let accepted = ".*(Article lacks heading|“@view-transition”\
        |“paint-order”: Property “paint-order” doesn.t exist\
        |“mask”: Too many values or values are not recogni.ed).*";
    let command = cmd!(
        project.shell(),
        "java -jar {program} --Werror --filterpattern {accepted} --skip-non-html {SITES...}"
    );
    Ok(command.quiet().run()?)
}
