//! Tokens to text: the header, and one formatter for everything.

use proc_macro2::TokenStream;

/// The sentence that every generated file opens with.
pub fn notice(contract: &str) -> String {
    format!("Generated from {contract} by codegen. Do not edit: change the contract and build.")
}

/// Formats a generated module. `docs` become its module documentation.
pub fn module(contract: &str, docs: &str, file: &syn::File) -> String {
    format!("// {}\n//! {docs}\n\n{}", notice(contract), prettyplease::unparse(file))
}

/// Formats our own tokens as a generated module.
pub fn of_tokens(contract: &str, docs: &str, tokens: TokenStream) -> String {
    spaced(&module(contract, docs, &syn::parse2(tokens).expect("the generator emits Rust")))
}

/// Puts a blank line between items, which the formatter leaves out. For our own
/// code only, where no string has lines of its own.
fn spaced(code: &str) -> String {
    let indent = |line: &str| line.len() - line.trim_start().len();
    let mut spaced = String::with_capacity(code.len() + code.len() / 16);
    let mut previous = "";
    for line in code.lines() {
        let ends = previous.ends_with(['}', ';']) && indent(previous) == indent(line);
        let begins = ["///", "#[", "fn "].iter().any(|start| line.trim_start().starts_with(start));
        if ends && begins {
            spaced.push('\n');
        }
        spaced.push_str(line);
        spaced.push('\n');
        previous = line;
    }
    spaced
}
