//! Edits of properties and of the schemas that have them.

use serde_json::{Value, json};

use crate::{
    Edit, Verdict, both_ways,
    sites::{PLACES, one_way},
};

use Verdict::{Break, Fine, Words};

/// What an edit does to a property, before and after, given the schemas that have it; `false`: not there.
type Apply = fn(&mut Value, &mut Value, &str) -> bool;

/// What an edit means there and back again; `None`: not tried.
type Verdicts = Option<(Verdict, Verdict)>;

/// A kind: its name, what it means in a request and in a response.
struct Kind(&'static str, Verdicts, Verdicts, Apply);

/// What is accepted shrinks, or what is promised grows.
const fn tighter(name: &'static str, apply: Apply) -> Kind {
    Kind(name, Some((Break, Fine)), Some((Fine, Break)), apply)
}

/// The same in both directions, both ways.
const fn always(name: &'static str, verdict: Verdict, apply: Apply) -> Kind {
    Kind(name, Some((verdict, verdict)), Some((verdict, verdict)), apply)
}

/// Names of schemas to point to: one text, one enumeration.
const TEXT: &str = "#/components/schemas/ProbeText";
const LIST: &str = "#/components/schemas/ProbeList";

#[rustfmt::skip]
const KINDS: &[Kind] = &[
    Kind("an optional property goes", Some((Break, Fine)), Some((Break, Fine)), |_, next, name| is_optional(next, name) && take(next, name).is_some()),
    always("a property has another name", Break, |_, next, name| is_optional(next, name) && rename(next, name)),
    tighter("a property becomes required", |_, next, name| is_optional(next, name) && require(next, name)),
    always("text becomes a number", Break, |_, next, name| text(next, name) && set(next, name, json!({"type": "integer"}))),
    always("a property becomes a list of itself", Break, |_, next, name| { let Some(old) = property(next, name).map(|old| old.take()) else { return false }; put(next, name, json!({"type": "array", "items": old})) }),
    tighter("whole numbers only", |base, next, name| text(base, name) && put(base, name, json!({"type": "number"})) && put(next, name, json!({"type": "integer"}))),
    Kind("32 bits only", Some((Break, Fine)), Some((Break, Break)), |base, next, name| number(base, name) && put(base, name, json!({"type": "integer", "format": "int64"})) && put(next, name, json!({"type": "integer", "format": "int32"}))),
    tighter("null is refused", |base, next, name| text(base, name) && both(base, next, name, "nullable", json!(true), json!(false))),
    tighter("a greatest length appears", |base, next, name| text(base, name) && one(base, next, name, "maxLength", json!(7))),
    tighter("a greatest length shrinks", |base, next, name| text(base, name) && both(base, next, name, "maxLength", json!(9), json!(8))),
    tighter("a least length appears", |base, next, name| text(base, name) && one(base, next, name, "minLength", json!(2))),
    tighter("a least length grows", |base, next, name| text(base, name) && both(base, next, name, "minLength", json!(2), json!(3))),
    tighter("a maximum appears", |base, next, name| number(base, name) && one(base, next, name, "maximum", json!(5))),
    tighter("a maximum shrinks beyond what a double can tell", |base, next, name| number(base, name) && both(base, next, name, "maximum", json!(9_007_199_254_740_993_u64), json!(9_007_199_254_740_992_u64))),
    tighter("a minimum grows", |base, next, name| number(base, name) && both(base, next, name, "minimum", json!(-1.5), json!(-1))),
    tighter("an exclusive maximum shrinks", |base, next, name| number(base, name) && both(base, next, name, "exclusiveMaximum", json!(10), json!(9))),
    tighter("an exclusive minimum grows", |base, next, name| number(base, name) && both(base, next, name, "exclusiveMinimum", json!(0), json!(1))),
    tighter("an exclusive minimum appears", |base, next, name| number(base, name) && one(base, next, name, "exclusiveMinimum", json!(1))),
    tighter("a maximum becomes exclusive", |base, next, name| number(base, name) && both(base, next, name, "maximum", json!(9), json!(9)) && one(base, next, name, "exclusiveMaximum", json!(true))),
    tighter("a coarser step", |base, next, name| number(base, name) && both(base, next, name, "multipleOf", json!(5), json!(10))),
    always("another step", Break, |base, next, name| number(base, name) && both(base, next, name, "multipleOf", json!(4), json!(6))),
    tighter("a pattern appears", |base, next, name| text(base, name) && one(base, next, name, "pattern", json!("^a+$"))),
    always("another pattern", Break, |base, next, name| text(base, name) && both(base, next, name, "pattern", json!("^a+$"), json!("^b+$"))),
    tighter("values are listed", |base, next, name| text(base, name) && one(base, next, name, "enum", json!(["A"]))),
    Kind("a value goes", Some((Break, Fine)), Some((Break, Fine)), |base, next, name| text(base, name) && both(base, next, name, "enum", json!(["A", "B"]), json!(["B"]))),
    always("values in another order", Fine, |base, next, name| text(base, name) && both(base, next, name, "enum", json!(["A", "B"]), json!(["B", "A"]))),
    always("another default", Break, |base, next, name| text(base, name) && both(base, next, name, "default", json!("a"), json!("b"))),
    Kind("never sent by partners", Some((Break, Break)), None, |base, next, name| is_optional(base, name) && text(base, name) && one(base, next, name, "readOnly", json!(true))),
    always("a member that no rule knows", Break, |base, next, name| text(base, name) && one(base, next, name, "x-unheard-of", json!(1))),
    always("a property is deprecated", Fine, |base, next, name| text(base, name) && one(base, next, name, "deprecated", json!(true))),
    always("a description appears", Words, |base, next, name| text(base, name) && one(base, next, name, "description", json!("Words."))),
    always("a sentence is turned round", Words, |base, next, name| text(base, name) && both(base, next, name, "description", json!("It is kept. It is sent."), json!("It is kept. It is not sent."))),
    always("a number in words", Words, |base, next, name| text(base, name) && both(base, next, name, "description", json!("At most three times."), json!("At most two times."))),
    always("a value in words", Words, |base, next, name| text(base, name) && both(base, next, name, "description", json!("Then it is `ASSIGNED`."), json!("Then it is `LOADED`."))),
    always("two sentences change places", Words, |base, next, name| text(base, name) && both(base, next, name, "description", json!("- 409: stop\n- 410: wait"), json!("- 410: wait\n- 409: stop"))),
    always("lines are wrapped otherwise", Fine, |base, next, name| text(base, name) && both(base, next, name, "description", json!("It is\nkept. Not sent."), json!("It is kept.\n\nNot sent."))),
    always("a word is spelled right", Fine, |base, next, name| text(base, name) && both(base, next, name, "description", json!("It is seperate."), json!("It is separate."))),
    always("another example", Fine, |base, next, name| text(base, name) && both(base, next, name, "example", json!("a"), json!("b"))),
    always("no least length, written out", Fine, |base, next, name| text(base, name) && one(base, next, name, "minLength", json!(0))),
    always("never null, written out", Fine, |base, next, name| text(base, name) && property(base, name).unwrap().get("nullable").is_none() && set(next, name, json!({"nullable": false}))),
    always("flags that are off, written out", Fine, |_, next, name| text(next, name) && set(next, name, json!({"readOnly": false, "writeOnly": false, "deprecated": false, "uniqueItems": false}))),
    always("bounds that are not exclusive, written out", Fine, |_, next, name| number(next, name) && set(next, name, json!({"exclusiveMinimum": false, "exclusiveMaximum": false}))),
    always("a whole number with decimals", Fine, |base, next, name| number(base, name) && both(base, next, name, "maximum", json!(100), json!(100.0))),
    always("a default with decimals", Fine, |base, next, name| number(base, name) && both(base, next, name, "default", json!(50), json!(50.0))),
    tighter("a list may be shorter only", |base, next, name| both(base, next, name, "type", json!("array"), json!("array")) && both(base, next, name, "maxItems", json!(9), json!(8))),
    tighter("a list repeats nothing", |base, next, name| text(base, name) && put(base, name, json!({"type": "array"})) && put(next, name, json!({"type": "array", "uniqueItems": true}))),
    tighter("elements are shorter", |base, next, name| text(base, name) && put(base, name, json!({"type": "array", "items": {"type": "string"}})) && put(next, name, json!({"type": "array", "items": {"type": "string", "maxLength": 3}}))),
    always("a reference is wrapped", Fine, |base, next, name| text(base, name) && put(base, name, json!({"$ref": TEXT})) && put(next, name, json!({"allOf": [{"$ref": TEXT}]}))),
    tighter("a length beside a wrapped reference", |base, next, name| text(base, name) && put(base, name, json!({"allOf": [{"$ref": TEXT}], "maxLength": 9})) && put(next, name, json!({"allOf": [{"$ref": TEXT}], "maxLength": 8}))),
    tighter("values beside a reference or null", |base, next, name| text(base, name) && put(base, name, json!({"nullable": true, "allOf": [{"$ref": TEXT}]})) && put(next, name, json!({"nullable": true, "allOf": [{"$ref": TEXT}], "maxLength": 8}))),
    always("words beside a reference or null", Words, |base, next, name| text(base, name) && put(base, name, json!({"nullable": true, "allOf": [{"$ref": TEXT}], "description": "One."})) && put(next, name, json!({"nullable": true, "allOf": [{"$ref": TEXT}], "description": "Two."}))),
    always("a wrapped reference to another schema", Break, |base, next, name| text(base, name) && put(base, name, json!({"allOf": [{"$ref": TEXT}]})) && put(next, name, json!({"allOf": [{"$ref": LIST}]}))),
    tighter("one more that must fit", |base, next, name| text(base, name) && put(base, name, json!({"allOf": [{"$ref": TEXT}, {"minLength": 1}]})) && put(next, name, json!({"allOf": [{"$ref": TEXT}, {"minLength": 1}, {"maxLength": 9}]}))),
    tighter("one of those that must fit shrinks", |base, next, name| text(base, name) && put(base, name, json!({"allOf": [{"$ref": TEXT}, {"maxLength": 9}]})) && put(next, name, json!({"allOf": [{"$ref": TEXT}, {"maxLength": 8}]}))),
    tighter("one less that may fit", |base, next, name| text(base, name) && put(base, name, json!({"anyOf": [{"$ref": TEXT}, {"type": "integer"}]})) && put(next, name, json!({"anyOf": [{"$ref": TEXT}]}))),
    tighter("something must not fit", |base, next, name| text(base, name) && one(base, next, name, "not", json!({"maxLength": 2}))),
    always("something else must not fit", Break, |base, next, name| text(base, name) && both(base, next, name, "not", json!({"maxLength": 2}), json!({"maxLength": 3}))),
    tighter("no other properties", |base, next, name| is_first(base, name) && closed(base, Some(json!(true))) && closed(next, Some(json!(false)))),
    tighter("other properties of one kind", |base, next, name| is_first(base, name) && closed(base, None) && closed(next, Some(json!({"$ref": TEXT})))),
    always("other properties of another kind", Break, |base, next, name| is_first(base, name) && closed(base, Some(json!({"$ref": TEXT}))) && closed(next, Some(json!({"$ref": LIST})))),
    tighter("other properties shrink", |base, next, name| is_first(base, name) && closed(base, Some(json!({"type": "string"}))) && closed(next, Some(json!({"type": "string", "maxLength": 2})))),
    always("other properties are open, written out", Fine, |base, next, name| is_first(base, name) && closed(base, None) && closed(next, Some(json!(true)))),
];

/// All kinds, in several places, in both directions.
pub fn edits(published: &Value, judge: &mut impl FnMut(Edit)) {
    let mut root = published.clone();
    root["components"]["schemas"]["ProbeText"] = json!({"type": "string", "maxLength": 20});
    root["components"]["schemas"]["ProbeList"] = json!({"type": "array", "items": {"type": "string"}});
    let [requests, responses] = one_way(&root).map(|names| properties(&root, &names));
    for Kind(kind, request, response, apply) in KINDS {
        for (way, verdicts, sites) in [("request", request, &requests), ("response", response, &responses)] {
            let Some((there, back)) = *verdicts else { continue };
            let applied = sites.iter().filter_map(|(schema, property)| {
                let old = &root["components"]["schemas"][schema];
                let (mut base, mut next) = (old.clone(), old.clone());
                apply(&mut base, &mut next, property).then_some((schema, property, base, next))
            });
            let mut places = 0;
            for (schema, property, base, next) in applied.take(PLACES) {
                places += 1;
                let whole = |schema_value: Value| {
                    let mut whole = root.clone();
                    whole["components"]["schemas"][schema] = schema_value;
                    whole
                };
                let name = format!("{kind}, {way} {schema}.{property}");
                both_ways(name, (there, back), whole(base), whole(next), judge);
            }
            assert!(places > 0, "{kind}: no place in a {way}");
        }
    }
}

/// Properties that are written in place, by schema.
fn properties(root: &Value, schemas: &[String]) -> Vec<(String, String)> {
    let mut found = Vec::new();
    for name in schemas {
        let properties = root["components"]["schemas"][name]["properties"].as_object();
        for (property, schema) in properties.into_iter().flatten() {
            if schema.get("type").is_some() {
                found.push((name.clone(), property.clone()));
            }
        }
    }
    found
}

fn property<'a>(schema: &'a mut Value, name: &str) -> Option<&'a mut Value> {
    schema.get_mut("properties")?.get_mut(name)
}

fn is_optional(schema: &Value, name: &str) -> bool {
    !schema["required"].as_array().is_some_and(|names| names.contains(&json!(name)))
}

/// The first property stands for the whole schema.
fn is_first(schema: &Value, name: &str) -> bool {
    schema["properties"]
        .as_object()
        .is_some_and(|properties| properties.keys().next().is_some_and(|first| first == name))
}

fn text(schema: &Value, name: &str) -> bool {
    let property = &schema["properties"][name];
    property["type"] == "string" && property.get("enum").is_none()
}

fn number(schema: &Value, name: &str) -> bool {
    let property = &schema["properties"][name];
    property["type"] == "integer" || property["type"] == "number"
}

fn take(schema: &mut Value, name: &str) -> Option<Value> {
    schema.get_mut("properties")?.as_object_mut()?.shift_remove(name)
}

fn rename(schema: &mut Value, name: &str) -> bool {
    let Some(old) = take(schema, name) else { return false };
    schema["properties"][format!("{name}Renamed")] = old;
    true
}

fn require(schema: &mut Value, name: &str) -> bool {
    match schema.get_mut("required").and_then(Value::as_array_mut) {
        Some(names) => names.push(json!(name)),
        None => schema["required"] = json!([name]),
    }
    true
}

/// Replaces a property whole.
fn put(schema: &mut Value, name: &str, value: Value) -> bool {
    schema["properties"][name] = value;
    true
}

/// Sets members of a property.
fn set(schema: &mut Value, name: &str, members: Value) -> bool {
    let Some(property) = property(schema, name) else { return false };
    for (member, value) in members.as_object().unwrap() {
        property[member] = value.clone();
    }
    true
}

/// A member that is not there before and is there after.
fn one(base: &mut Value, next: &mut Value, name: &str, member: &str, value: Value) -> bool {
    for schema in [&mut *base, &mut *next] {
        property(schema, name).unwrap().as_object_mut().unwrap().shift_remove(member);
    }
    property(next, name).unwrap()[member] = value;
    true
}

/// A member with one value before and another one after.
fn both(base: &mut Value, next: &mut Value, name: &str, member: &str, old: Value, new: Value) -> bool {
    property(base, name).unwrap()[member] = old;
    property(next, name).unwrap()[member] = new;
    true
}

fn closed(schema: &mut Value, value: Option<Value>) -> bool {
    let schema = schema.as_object_mut().unwrap();
    schema.shift_remove("additionalProperties");
    if let Some(value) = value {
        schema.insert("additionalProperties".to_owned(), value);
    }
    true
}
