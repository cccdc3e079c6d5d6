//! Removes unneeded builders: progenitor generates one for every type, but clients only build request bodies.

use std::collections::HashSet;

use quote::ToTokens;
use syn::{File, ImplItem, Item, ItemImpl, Type};

/// Removes the builders that the client does not use.
pub fn prune(types: &mut File, client: &File) {
    let kept = named_by(client);
    for item in &mut types.items {
        match item {
            Item::Mod(module) if module.ident == "builder" => {
                if let Some((_, items)) = &mut module.content {
                    items.retain(|item| builder_of(item).is_none_or(|name| kept.contains(&name)));
                }
            }
            Item::Impl(own)
                if own.trait_.is_none()
                    && !name_of(&own.self_ty).is_some_and(|name| kept.contains(&name)) =>
            {
                own.items.retain(|item| !matches!(item, ImplItem::Fn(make) if make.sig.ident == "builder"));
            }
            _ => {}
        }
    }
    types
        .items
        .retain(|item| !matches!(item, Item::Impl(own) if own.trait_.is_none() && own.items.is_empty()));
}

/// The builders that the client takes: `types::builder::NAME`.
fn named_by(client: &File) -> HashSet<String> {
    let text = client.to_token_stream().to_string();
    let parts = text.split("types :: builder :: ").skip(1);
    parts.map(|part| part.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect()).collect()
}

/// The builder that an item defines or converts.
fn builder_of(item: &Item) -> Option<String> {
    match item {
        Item::Struct(builder) => Some(builder.ident.to_string()),
        Item::Impl(ItemImpl { self_ty, .. }) => name_of(self_ty),
        _ => None,
    }
}

fn name_of(kind: &Type) -> Option<String> {
    match kind {
        Type::Path(path) => path.path.segments.last().map(|segment| segment.ident.to_string()),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_only_comes_back_has_no_builder() {
        let mut types: File = syn::parse_quote! {
            pub struct Wish;
            impl Wish { pub fn builder() -> builder::Wish { Default::default() } }
            pub struct Load;
            impl Load { pub fn builder() -> builder::Load { Default::default() } }
            pub mod builder {
                pub struct Wish;
                impl TryFrom<Wish> for super::Wish {}
                pub struct Load;
                impl From<super::Load> for Load {}
            }
        };
        let client: File = syn::parse_quote! { fn send(body: types::builder::Wish) {} };
        prune(&mut types, &client);
        let text = types.to_token_stream().to_string();
        assert_eq!((text.matches("Wish").count(), text.matches("Load").count()), (6, 1), "{text}");
    }
}
