//! Open enums: an older client reads values that a newer server has added, and shows them unchanged.
//!
//! progenitor's enums have only the values of their contract, and one new value makes a whole response unreadable.
//! Here each gets a variant for any other value. Requests stay closed: the contract's schemas validate them before
//! they are read into these types, and `FromStr` stays strict.

use syn::{Expr, Fields, File, ImplItem, Item, ItemEnum, ItemImpl, Stmt, parse_quote};

/// Opens the enums among the generated types.
pub fn open(types: &mut File) {
    let opened: Vec<_> = types.items.iter_mut().filter_map(open_enum).collect();
    types.items.iter_mut().for_each(|item| open_display(item, &opened));
}

/// Adds the variant; returns the enum's name.
fn open_enum(item: &mut Item) -> Option<syn::Ident> {
    let Item::Enum(ItemEnum { ident, variants, .. }) = item else { return None };
    if !variants.iter().all(|variant| matches!(variant.fields, Fields::Unit)) {
        return None;
    }
    variants.push(parse_quote! {
        /// A value that is not in this version of the contract.
        #[serde(untagged)]
        Unknown(crate::contract::Unknown)
    });
    Some(ident.clone())
}

/// Shows the value of the new variant.
fn open_display(item: &mut Item, opened: &[syn::Ident]) {
    let Item::Impl(ItemImpl { trait_: Some((_, name, _)), self_ty, items, .. }) = item else { return };
    let is_display = name.segments.last().is_some_and(|segment| segment.ident == "Display");
    let is_opened = |kind: &syn::Type| matches!(kind, syn::Type::Path(path) if opened.iter().any(|name| path.path.is_ident(name)));
    if !is_display || !is_opened(self_ty) {
        return;
    }
    for item in items {
        if let ImplItem::Fn(show) = item
            && let [Stmt::Expr(Expr::Match(table), _)] = show.block.stmts.as_mut_slice()
        {
            table.arms.push(parse_quote!(Self::Unknown(value) => f.write_str(value.as_str()),));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_enum_keeps_and_shows_what_it_does_not_know() {
        let mut types: File = parse_quote! {
            pub enum Status { #[serde(rename = "OLD")] Old }
            impl ::std::fmt::Display for Status {
                fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                    match *self { Self::Old => f.write_str("OLD"), }
                }
            }
            pub enum Either { One(String) }
        };
        open(&mut types);
        let text = quote::quote!(#types).to_string();
        assert_eq!(text.matches("untagged").count(), 1, "{text}");
        assert!(text.contains("Self :: Unknown (value) => f . write_str (value . as_str ())"), "{text}");
    }
}
