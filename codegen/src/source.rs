//! Tokens to text: the header, and one formatter for everything.

use proc_macro2::TokenStream;

/// The first sentence of every generated file.
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

/// Puts a blank line between items, which the formatter leaves out. Only for our own code, in which
/// no string has line breaks.
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
