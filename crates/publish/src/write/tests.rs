//! What is written, what is refused, and what a run that fails leaves.

use super::*;

/// A path that leaves the output folder, in whatever spelling, is refused.
#[test]
fn outputs_stay_in_their_folder() {
    for path in [
        "../a", "/a", "a/../b", "a//b", "a\\b", "C:/a", "", "a/./b", "a\0b", ".a",
    ] {
        let problem = Outputs::default().add(path, "").unwrap_err();
        assert_eq!(problem.code, Code::OutputPath, "{path}");
    }
}

/// Of the names that begin with a dot, the web's own folder alone can be written.
#[test]
fn the_well_known_folder_can_be_written() {
    let mut outputs = Outputs::default();
    outputs.add(".well-known/security.txt", "x").unwrap();
    for path in [".well-known2/a", ".Well-known/a", ".well-known/.a"] {
        assert_eq!(outputs.add(path, "x").unwrap_err().code, Code::OutputPath);
    }
}

/// A second output of the same name is refused, and the first stays.
#[test]
fn no_output_is_overwritten() {
    let mut outputs = Outputs::default();
    outputs.add("fr/a.json", "first").unwrap();
    assert_eq!(
        outputs.add("fr/a.json", "second").unwrap_err().code,
        Code::OutputTwice
    );
    assert_eq!(
        outputs.add("fr/A.json", "second").unwrap_err().code,
        Code::OutputTwice
    );
    let folder = tempfile::tempdir().unwrap();
    outputs.write(folder.path()).unwrap();
    assert_eq!(
        fs::read_to_string(folder.path().join("fr/a.json")).unwrap(),
        "first"
    );
}

/// A file that cannot be made leaves those of the run before, and nothing of its own.
#[test]
fn a_run_that_fails_leaves_the_last_one() {
    let folder = tempfile::tempdir().unwrap();
    let mut good = Outputs::default();
    good.add("fr/a.json", "good").unwrap();
    good.write(folder.path()).unwrap();
    let mut bad = Outputs::default();
    bad.add("fr/a.json", "bad").unwrap();
    bad.add("fr/b.json", "bad").unwrap();
    let fail = || Err::<String, _>(Problem::new(Code::OutputContent, "", "", "", ""));
    bad.add_made("fr/c/d.json", fail).unwrap();
    assert_eq!(
        bad.write(folder.path()).unwrap_err().code,
        Code::OutputContent
    );
    let read = |name: &str| fs::read_to_string(folder.path().join(name)).ok();
    assert_eq!(read("fr/a.json").as_deref(), Some("good"));
    let count = |folder: &Path| fs::read_dir(folder).unwrap().count();
    assert_eq!(count(folder.path()), 1);
    assert_eq!(count(&folder.path().join("fr")), 1);
}

/// A link in the output folder cannot carry an output elsewhere.
#[cfg(unix)]
#[test]
fn links_do_not_lead_out() {
    let (folder, elsewhere) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    std::os::unix::fs::symlink(elsewhere.path(), folder.path().join("fr")).unwrap();
    let mut outputs = Outputs::default();
    outputs.add("fr/a.json", "x").unwrap();
    assert_eq!(
        outputs.write(folder.path()).unwrap_err().code,
        Code::OutputPath
    );
    assert!(!elsewhere.path().join("a.json").exists());
}
