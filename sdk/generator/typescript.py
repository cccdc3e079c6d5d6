"""The TypeScript SDK's types and resources."""

import json
import textwrap
from collections.abc import Iterator

from contract import Contract, Enum, Field, Object, Operation, Type

HEAD = "// Generated from openapi.yaml by scripts/sdk-generate; do not edit.\n"
SCALARS = {"string": "string", "integer": "number", "number": "number", "boolean": "boolean"}


def files(contract: Contract) -> dict[str, str]:
    return {"types.ts": _types(contract), "resources.ts": _resources(contract)}


def _types(contract: Contract) -> str:
    parts = [
        HEAD,
        f"/** The contract's version, and this package's. */\nexport const VERSION = {json.dumps(contract.version)};\n",
        '/** A value that came with a newer contract: treat it as "other". */\n'
        "export type Unrecognized = string & Record<never, never>;\n",
        "/** What an error is about. Branch on it. */\n"
        f"export type ErrorCode = {_union(contract.error_codes)} | Unrecognized;\n",
    ]
    enums = {each.name for each in contract.enums}
    parts += [_enum(each) for each in contract.enums]
    parts += [_object(each, enums) for each in contract.objects]
    for operation in contract.operations:
        if operation.query:
            summary = "What to list, and how." if operation.is_page else "What to return."
            parts.append(_object(Object(_query_name(operation), operation.query, summary, True), enums))
    return "\n".join(parts)


def _union(values: tuple[str, ...]) -> str:
    return " | ".join(json.dumps(value) for value in values)


def _enum(enum: Enum) -> str:
    constant = enum.name[0].lower() + enum.name[1:] + "Values"
    return (
        f"{_doc(enum.doc)}export type {enum.name} = {_union(enum.values)};\n"
        f"/** Every {{@link {enum.name}}} that this version knows. */\n"
        f"export const {constant}: readonly {enum.name}[] = {json.dumps(enum.values)};\n"
    )


def _object(object: Object, enums: set[str]) -> str:
    lines = [f"{_doc(object.doc)}export interface {object.name} {{"]
    for field in object.fields:
        lines.append(textwrap.indent(_doc(field.doc), "  ") + f"  {_field(field, object.is_input, enums)};")
    return "\n".join([*lines, "}\n"])


def _field(field: Field, is_input: bool, enums: set[str]) -> str:
    type = SCALARS.get(field.type.name, field.type.name)
    if field.type.name in enums and not is_input:
        type += " | Unrecognized"
    if field.type.is_list:
        type = f"readonly {_grouped(type)}[]" if is_input else f"{_grouped(type)}[]"
    if field.nullable:
        type += " | null"
    if field.required:
        return f"{field.name}: {type}"
    return f"{field.name}?: {type} | undefined" if is_input else f"{field.name}?: {type}"


def _grouped(type: str) -> str:
    return f"({type})" if " | " in type else type


def _query_name(operation: Operation) -> str:
    return operation.id[0].upper() + operation.id[1:] + "Query"


def _resources(contract: Contract) -> str:
    resources = contract.resources()
    names = sorted({name for operation in contract.operations for name in _names(operation)})
    parts = [
        HEAD,
        'import type { Pages } from "../pages.ts";\nimport type { RequestOptions, WriteOptions } from "../options.ts";\nimport type { Sender } from "../sender.ts";\nimport { segment } from "../wire.ts";\n'
        f'import type {{ {", ".join(names)} }} from "./types.ts";\n',
    ]
    parts += [_resource(name, operations) for name, operations in resources.items()]
    fields = "".join(f"  readonly {name}: {_class(name)};\n" for name in resources)
    made = "".join(f"    this.{name} = new {_class(name)}(sender);\n" for name in resources)
    parts.append(
        "/** Every operation of the contract, by resource. */\n"
        f"export class Resources {{\n{fields}\n  constructor(sender: Sender) {{\n{made}  }}\n}}\n"
    )
    return "\n".join(parts)


def _class(resource: str) -> str:
    return resource[0].upper() + resource[1:] + "Resource"


def _names(operation: Operation) -> Iterator[str]:
    yield operation.returns.name
    if operation.body:
        yield operation.body.type.name
    if operation.query:
        yield _query_name(operation)


def _resource(name: str, operations: list[Operation]) -> str:
    methods = "\n".join(_method(operation) for operation in operations)
    return (
        f"export class {_class(name)} {{\n  readonly #sender: Sender;\n\n"
        f"  constructor(sender: Sender) {{\n    this.#sender = sender;\n  }}\n\n{methods}}}\n"
    )


def _method(operation: Operation) -> str:
    parameters = [f"{field.name}: {_scalar(field.type)}" for field in operation.path_fields]
    path = operation.path
    for field in operation.path_fields:
        path = path.replace(f"{{{field.name}}}", f"${{segment({field.name})}}")
    parts = [f'operation: "{operation.id}"', f'method: "{operation.verb}"']
    parts.append(f"path: `{path}`" if operation.path_fields else f'path: "{path}"')
    if operation.query:
        assert not any(field.required for field in operation.query), operation.id
        parameters.append(f"query: {_query_name(operation)} = {{}}")
        parts.append(f"query: {{ limit: {operation.most_on_page}, ...query }}" if operation.is_page else "query")
    if operation.body:
        parameters.append(f"body: {operation.body.type.name}{' = {}' if operation.body.may_be_empty else ''}")
        parts.append("body")
    if operation.idempotent:
        parts.append("idempotent: true")
    parameters.append(f"options?: {'WriteOptions' if operation.idempotent else 'RequestOptions'}")
    type = operation.returns.name
    returns, call = (f"Pages<{type}>", "pages") if operation.is_page else (f"Promise<{type}>", "one")
    return (
        textwrap.indent(_doc(f"{operation.summary}.\n\n{operation.doc}"), "  ")
        + f"  {operation.method}({', '.join(parameters)}): {returns} {{\n"
        + f"    return this.#sender.{call}<{type}>({{ {', '.join(parts)} }}, options);\n  }}\n"
    )


def _scalar(type: Type) -> str:
    return SCALARS[type.name]


def _doc(text: str) -> str:
    if not text:
        return ""
    lines = [line for part in text.splitlines() for line in (textwrap.wrap(part, 112) or [""])]
    if len(lines) == 1:
        return f"/** {lines[0]} */\n"
    return "/**\n" + "".join(f" * {line}".rstrip() + "\n" for line in lines) + " */\n"
