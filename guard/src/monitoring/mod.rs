//! The alert rules in `deploy/monitoring/rules/`, and their tests, generated from `deploy/monitoring/slo.yaml` and
//! checked for freshness like generated code.

mod objectives;
mod partners;
mod slo;
mod tests;
mod text;
/// When one integration is in trouble, as the program reads it.
#[path = "../../../src/use_cases/integrations/thresholds/partners.rs"]
mod thresholds;

use std::{collections::BTreeMap, fs, path::Path};

use crate::missing::Missing;
use slo::Slo;

const FOLDER: &str = "deploy/monitoring";
const REMEDY: &str = "Fix deploy/monitoring/slo.yaml.";

/// Renews the generated rules and tests; with `check`, only says which are stale.
///
/// # Errors
/// When the objectives cannot be read, or the files cannot be written.
pub fn renew(root: &Path, check: bool) -> Result<Vec<String>, Missing> {
    let folder = root.join(FOLDER);
    let problem = |what: String| Missing::new(what, REMEDY);
    let text = fs::read_to_string(folder.join("slo.yaml")).map_err(|error| problem(error.to_string()))?;
    let slo: Slo = serde_yaml_ng::from_str(&text).map_err(|error| problem(format!("slo.yaml: {error}")))?;
    slo.check().map_err(problem)?;
    let mut stale = Vec::new();
    let files = files(&slo);
    for (name, new) in &files {
        let path = folder.join(name);
        if fs::read_to_string(&path).is_ok_and(|old| old == *new) {
            continue;
        }
        stale.push(format!("{FOLDER}/{name}"));
        if !check {
            fs::write(&path, new).map_err(|error| problem(format!("{}: {error}", path.display())))?;
        }
    }
    // What an objective left behind that is no longer there would go on to alert.
    for folder_of in ["rules", "tests"] {
        let entries = fs::read_dir(folder.join(folder_of)).map_err(|error| problem(error.to_string()))?;
        for entry in entries.flatten() {
            let name = format!("{folder_of}/{}", entry.file_name().to_string_lossy());
            if name.contains("/slo-") && !files.contains_key(&name) {
                stale.push(format!("{FOLDER}/{name}"));
                if !check {
                    fs::remove_file(entry.path()).map_err(|error| problem(error.to_string()))?;
                }
            }
        }
    }
    Ok(stale)
}

fn files(slo: &Slo) -> BTreeMap<String, String> {
    let mut files = BTreeMap::from([("rules/partners.yaml".to_owned(), partners::rules(&slo.partners))]);
    for objective in &slo.objectives {
        files.insert(format!("rules/slo-{}.yaml", objective.name), objectives::rules(objective, &slo.burns));
        files.insert(format!("tests/slo-{}.yaml", objective.name), tests::of(objective, &slo.burns));
    }
    files
}
