//! The rule table: the meaning of a change of each field of a contract.
//!
//! The vocabulary is closed. A change of a field without a line here is non-additive, so a new extension cannot slip
//! through; add its line when you define its meaning.

use std::cmp::Ordering;

/// The kinds of objects that a contract consists of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Node {
    /// The whole document.
    Root,
    /// `info`.
    Info,
    /// An element of `servers`.
    Server,
    /// An element of `tags`.
    Tag,
    /// An element of `components/securitySchemes`.
    SecurityScheme,
    /// The operations under a path, or under the name of an event.
    PathItem,
    /// An operation, or the delivery of an event.
    Operation,
    /// A parameter.
    Parameter,
    /// A request body.
    Body,
    /// A response with a status below 400.
    Response,
    /// A response with a status of 400 and above, whose examples are named after its error codes.
    ErrorResponse,
    /// A response header.
    Header,
    /// The content of a body or of a success.
    Media,
    /// The content of an error.
    ErrorMedia,
    /// A schema.
    Schema,
}

/// How two values of a field are compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Check {
    /// Compared elsewhere, or without consequence for partners.
    Ignored,
    /// Words for people; see [`crate::wording`].
    Prose,
    /// An example: it promises nothing.
    Example,
    /// Examples whose names are error codes: a code may be added, never removed.
    Codes,
    /// May not change, appear or disappear.
    Fixed,
    /// A note on the future that may come and go.
    Note,
    /// The end of a deprecated operation: it may be announced and postponed, but not brought forward.
    Sunset,
    /// The greatest value or size allowed; absent means unbounded.
    Ceiling,
    /// The least value or size allowed; absent means unbounded.
    Floor,
    /// An exclusive bound: a number, or `true` next to the bound that it makes exclusive. The ordering says which
    /// direction is looser.
    Outside(Ordering),
    /// A type or format; some allow everything that another allows.
    Type,
    /// What the value must be a multiple of.
    Multiple,
    /// Its presence restricts, and two of them cannot be compared.
    Restriction,
    /// `true` allows less.
    Narrowing,
    /// `true` allows more.
    Widening,
    /// `false` closes an object to fields that it does not name; a schema describes them.
    Closing,
    /// Schemas of which all, any or one must fit.
    Branches,
    /// A schema that must not fit.
    Not,
    /// The values allowed. New ones may be added at any time; the contract tells partners so.
    Enum,
    /// The required fields.
    Required,
    /// Whether calls are counted: `none` allows more than `standard`.
    RateClass,
    /// One object of this kind.
    One(Node),
    /// Objects of this kind by name.
    Many(Node),
    /// A list of objects of this kind, identified by the named field.
    List(Node, &'static str),
    /// The parameters of an operation, including those of its path item.
    Parameters,
    /// The responses of an operation by status.
    Responses,
}

/// Who notices first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Audience {
    /// Follows from the direction in which the value travels.
    ByFlow,
    /// All callers of the operation, whatever they send and read.
    Callers,
    /// Partners who generate a client: the names in their code change.
    Generators,
}

use Audience::{ByFlow, Callers, Generators};
use Check::*;
use Node::*;

/// The table. `*` stands for every name in a map of objects.
#[rustfmt::skip]
const RULES: &[(Node, &[&str], Check, Audience)] = &[
    (Root, &["openapi"], Fixed, Generators),
    (Root, &["info"], One(Info), ByFlow),
    (Root, &["servers"], List(Server, "url"), Callers),
    (Root, &["security"], Fixed, Callers),
    (Root, &["tags"], List(Tag, "name"), Generators),
    (Root, &["paths", "x-webhooks"], Many(PathItem), Callers),
    // Components are compared where they are used.
    (Root, &["components"], Ignored, ByFlow),
    // Permissions, in a contract that has roles.
    (Root, &["x-roles"], Fixed, Callers),
    (Root, &["externalDocs"], Example, ByFlow),

    (Info, &["version"], Ignored, ByFlow),
    (Info, &["title", "summary", "description", "termsOfService"], Prose, ByFlow),
    (Info, &["contact", "license"], Example, ByFlow),

    (Server, &["url", "variables"], Fixed, Callers),
    (Server, &["description"], Prose, ByFlow),
    (Tag, &["name"], Fixed, Generators),
    (Tag, &["description"], Prose, ByFlow),
    (Tag, &["externalDocs"], Example, ByFlow),
    (SecurityScheme, &["type", "scheme", "name", "in", "flows", "openIdConnectUrl"], Fixed, Callers),
    (SecurityScheme, &["bearerFormat", "description"], Prose, ByFlow),

    (PathItem, &["get", "put", "post", "delete", "patch", "head", "options", "trace"], One(Operation), Callers),
    (PathItem, &["summary", "description"], Prose, ByFlow),
    // Merged into each operation.
    (PathItem, &["parameters"], Ignored, ByFlow),

    (Operation, &["operationId", "tags"], Fixed, Generators),
    (Operation, &["summary", "description"], Prose, ByFlow),
    (Operation, &["externalDocs"], Example, ByFlow),
    (Operation, &["security", "x-scope", "x-further-scopes", "x-idempotency", "x-secret-reply"], Fixed, Callers),
    (Operation, &["servers", "callbacks"], Fixed, Callers),
    (Operation, &["x-rate-class"], RateClass, Callers),
    (Operation, &["x-max-body-bytes"], Ceiling, ByFlow),
    (Operation, &["deprecated", "x-deprecated-since"], Note, ByFlow),
    (Operation, &["x-sunset"], Sunset, Callers),
    (Operation, &["parameters"], Parameters, ByFlow),
    (Operation, &["requestBody"], One(Body), ByFlow),
    (Operation, &["responses"], Responses, ByFlow),

    (Parameter, &["name", "in"], Ignored, ByFlow),
    (Parameter, &["required"], Narrowing, ByFlow),
    (Parameter, &["style", "explode", "allowReserved", "allowEmptyValue", "content"], Fixed, Callers),
    (Parameter, &["deprecated"], Note, ByFlow),
    (Parameter, &["description"], Prose, ByFlow),
    (Parameter, &["example", "examples"], Example, ByFlow),
    (Parameter, &["schema"], One(Schema), ByFlow),

    (Body, &["required"], Narrowing, ByFlow),
    (Body, &["description"], Prose, ByFlow),
    (Body, &["content"], Many(Media), ByFlow),

    (Response, &["description"], Prose, ByFlow),
    (Response, &["headers"], Many(Header), ByFlow),
    (Response, &["content"], Many(Media), ByFlow),
    (Response, &["links"], Fixed, ByFlow),
    (ErrorResponse, &["description"], Prose, ByFlow),
    (ErrorResponse, &["headers"], Many(Header), ByFlow),
    (ErrorResponse, &["content"], Many(ErrorMedia), ByFlow),
    (ErrorResponse, &["links"], Fixed, ByFlow),

    (Header, &["required"], Narrowing, ByFlow),
    (Header, &["style", "explode", "content"], Fixed, ByFlow),
    (Header, &["deprecated"], Note, ByFlow),
    (Header, &["description"], Prose, ByFlow),
    (Header, &["example", "examples"], Example, ByFlow),
    (Header, &["schema"], One(Schema), ByFlow),

    (Media, &["schema"], One(Schema), ByFlow),
    (Media, &["example", "examples"], Example, ByFlow),
    (Media, &["encoding"], Fixed, ByFlow),
    (ErrorMedia, &["schema"], One(Schema), ByFlow),
    (ErrorMedia, &["example"], Example, ByFlow),
    (ErrorMedia, &["examples"], Codes, ByFlow),
    (ErrorMedia, &["encoding"], Fixed, ByFlow),

    // The comparison handles `nullable` and an `allOf` of one together.
    (Schema, &["nullable"], Widening, ByFlow),
    (Schema, &["type", "format"], Type, ByFlow),
    (Schema, &["$ref"], Fixed, Generators),
    (Schema, &["enum"], Enum, ByFlow),
    (Schema, &["maximum", "maxLength", "maxItems", "maxProperties"], Ceiling, ByFlow),
    (Schema, &["minimum", "minLength", "minItems", "minProperties"], Floor, ByFlow),
    (Schema, &["exclusiveMaximum"], Outside(Ordering::Greater), ByFlow),
    (Schema, &["exclusiveMinimum"], Outside(Ordering::Less), ByFlow),
    (Schema, &["uniqueItems"], Narrowing, ByFlow),
    (Schema, &["multipleOf"], Multiple, ByFlow),
    (Schema, &["pattern"], Restriction, ByFlow),
    (Schema, &["default", "readOnly", "writeOnly"], Fixed, ByFlow),
    (Schema, &["allOf", "anyOf", "oneOf"], Branches, ByFlow),
    (Schema, &["not"], Check::Not, ByFlow),
    (Schema, &["properties"], Many(Schema), ByFlow),
    (Schema, &["required"], Required, ByFlow),
    (Schema, &["additionalProperties"], Closing, ByFlow),
    (Schema, &["items"], One(Schema), ByFlow),
    (Schema, &["deprecated"], Note, ByFlow),
    (Schema, &["title", "description"], Prose, ByFlow),
    (Schema, &["example", "externalDocs"], Example, ByFlow),
];

/// The rule for a field, if the table has it.
pub fn rule(node: Node, member: &str) -> Option<(Check, Audience)> {
    RULES
        .iter()
        .find(|(of, members, ..)| *of == node && members.contains(&member))
        .map(|(_, _, check, audience)| (*check, *audience))
}

impl Node {
    /// The first part of a rule's name.
    pub fn name(self) -> &'static str {
        match self {
            Root => "contract",
            Info => "info",
            Server => "server",
            Tag => "tag",
            SecurityScheme => "security-scheme",
            PathItem => "path",
            Operation => "operation",
            Parameter => "parameter",
            Body => "request-body",
            Response => "response",
            ErrorResponse => "error-response",
            Header => "header",
            Media => "content",
            ErrorMedia => "error-content",
            Schema => "schema",
        }
    }
}
