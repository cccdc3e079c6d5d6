"""The Python SDK's models, and its resources: the same operations twice, to wait for and to await."""

import json
import re
import textwrap

from contract import Contract, Enum, Field, Object, Operation

HEAD = '"""Generated from openapi.yaml by scripts/sdk-generate; do not edit."""\n\n'
SCALARS = {"string": "str", "integer": "int", "number": "float", "boolean": "bool"}


def files(contract: Contract) -> dict[str, str]:
    return {
        "__init__.py": '"""What is generated from the contract."""\n',
        "models.py": _models(contract),
        "resources.py": _resources(contract, is_async=False),
        "resources_async.py": _resources(contract, is_async=True),
    }


def snake(name: str) -> str:
    return re.sub(r"(?<=[a-z0-9])([A-Z])", r"_\1", name).lower()


def _models(contract: Contract) -> str:
    # The fields of a body are keyword arguments instead.
    bodies = {operation.body.type.name for operation in contract.operations if operation.body}
    objects = [it for it in contract.objects if it.name not in bodies]
    names = [enum.name for enum in contract.enums] + [object.name for object in objects]
    parts = [
        HEAD + "from dataclasses import dataclass\nfrom typing import ClassVar, Literal, TypeAlias\n\n"
        "from .._model import UNSET, Model, OpenEnum, Unset, Wire, each, wire\n",
        f"__all__ = {json.dumps(sorted([*names, *(f'{enum.name}Like' for enum in contract.enums), 'ErrorCode', 'VERSION']))}\n",
        f'VERSION = {json.dumps(contract.version)}\n"""The contract\'s version, and this package\'s."""\n',
        f"ErrorCode: TypeAlias = Literal[{', '.join(map(json.dumps, contract.error_codes))}]\n"
        '"""The codes that this version knows; more may come."""\n',
    ]
    enums = {enum.name for enum in contract.enums}
    parts += [_enum(enum) for enum in contract.enums]
    parts += [_object(object, enums) for object in objects]
    return "\n".join(parts)


def _enum(enum: Enum) -> str:
    members = "".join(
        f"    {re.sub('[^A-Za-z0-9]', '_', value).upper()} = {json.dumps(value)}\n" for value in enum.values
    )
    literal = ", ".join(map(json.dumps, enum.values))
    return (
        f"class {enum.name}(OpenEnum):\n{_doc(enum.doc, 4)}\n{members}\n"
        f'{enum.name}Like: TypeAlias = {enum.name} | Literal[{literal}]\n"""What is taken for it: a member, or its text."""\n'
    )


def _object(object: Object, enums: set[str]) -> str:
    fields, wires = [], []
    for field in sorted(object.fields, key=lambda it: not it.required):
        fields.append(
            f"    {_safe(snake(field.name))}: {_annotation(field, object.is_input, enums)}{_default(field, object)}\n"
        )
        fields.append(_doc(field.doc, 4))
        wires.append(f"        {json.dumps(_safe(snake(field.name)))}: wire({_wire(field)}),\n")
    return (
        f"@dataclass(frozen=True, kw_only=True, repr=False)\nclass {object.name}(Model):\n{_doc(object.doc, 4)}\n"
        f"{''.join(fields)}\n    _wires: ClassVar[Wire] = {{\n{''.join(wires)}    }}\n"
    )


def _safe(name: str) -> str:
    return f"{name}_" if name in ("from", "class", "global", "import", "in", "is") else name


def _annotation(field: Field, is_input: bool, enums: set[str]) -> str:
    type = SCALARS.get(field.type.name, field.type.name)
    if is_input and field.type.name in enums:
        type += "Like"
    if field.type.is_list:
        type = f"list[{type}]"
    if field.nullable or (not field.required and not is_input):
        type += " | None"
    return type if field.required or not is_input else f"{type} | Unset"


def _default(field: Field, object: Object) -> str:
    if field.required:
        return ""
    return " = UNSET" if object.is_input else " = None"


def _wire(field: Field) -> str:
    parts = [json.dumps(field.name)]
    if not field.type.is_scalar:
        parts.append(f"each({field.type.name}.of)" if field.type.is_list else f"{field.type.name}.of")
    elif field.type.is_list:
        parts.append("list")
    if not field.required:
        parts.append("required=False")
    return ", ".join(parts)


def _resources(contract: Contract, is_async: bool) -> str:
    resources = contract.resources()
    enums = {enum.name for enum in contract.enums}
    core = "AsyncCore" if is_async else "Core"
    pages = "AsyncPages" if is_async else "Pages"
    head = (
        f"{HEAD}from collections.abc import Sequence\n\nfrom .._calls import Call, fill, given\n"
        f"from .._{'async_client' if is_async else 'sync_client'} import {core}, {pages}\n"
        "from .._model import UNSET, Unset\nfrom . import models\n"
    )
    parts = [head]
    for name, operations in resources.items():
        methods = "\n".join(_method(operation, enums, is_async) for operation in operations)
        parts.append(
            f"class {_class(name, is_async)}:\n    def __init__(self, core: {core}) -> None:\n        self._core = core\n\n{methods}"
        )
    made = "".join(f"        self.{snake(name)} = {_class(name, is_async)}(core)\n" for name in resources)
    parts.append(
        f'class {"Async" if is_async else ""}Resources:\n    """Every operation of the contract, by resource."""\n\n'
        f"    def __init__(self, core: {core}) -> None:\n{made}"
    )
    return "\n".join(parts)


def _class(resource: str, is_async: bool) -> str:
    return f"{'Async' if is_async else ''}{resource[0].upper()}{resource[1:]}Resource"


def _method(operation: Operation, enums: set[str], is_async: bool) -> str:
    parameters = [f"{snake(it.name)}: {_parameter(it, enums)}" for it in operation.path_fields]
    keywords = [*operation.query, *(operation.body.type.fields if operation.body else ())]
    named = [
        f"{_safe(snake(it.name))}: {_parameter(it, enums)}" for it in sorted(keywords, key=lambda it: not it.required)
    ]
    if operation.idempotent:
        named.append("idempotency_key: str | None = None")
    named.append("timeout: float | None = None")
    if operation.is_page:
        named = [it.replace("limit: int | Unset = UNSET", f"limit: int = {operation.most_on_page}") for it in named]
    path = json.dumps(operation.path)
    if operation.path_fields:
        path = f"fill({path}, {', '.join(f'{it.name}={snake(it.name)}' for it in operation.path_fields)})"
    parts = [json.dumps(operation.id), json.dumps(operation.verb), path]
    if operation.query:
        parts.append(f"query=given({_pairs(operation.query)})")
    if operation.body:
        parts.append(f"body=given({_pairs(operation.body.type.fields)})")
    if operation.idempotent:
        parts.append("idempotent=True, idempotency_key=idempotency_key")
    parts.append("timeout=timeout")
    model = f"models.{operation.returns.name}"
    call = f"Call({', '.join(parts)})"
    text = _doc(f"{operation.summary}.\n\n{operation.doc}{_arguments(operation, keywords)}", 8)
    prefix, returns, body = "def", model, f"return self._core.one({call}, {model})"
    if operation.is_page:
        kind = "AsyncPages" if is_async else "Pages"
        returns, body = f"{kind}[{model}]", f"return {kind}(self._core, {call}, {model})"
    elif is_async:
        prefix, body = "async def", body.replace("return ", "return await ", 1)
    signature = ", ".join(["self", *parameters, "*", *named])
    return f"    {prefix} {snake(operation.method)}({signature}) -> {returns}:\n{text}        {body}\n"


def _parameter(field: Field, enums: set[str]) -> str:
    type = SCALARS.get(field.type.name) or f"models.{field.type.name}{'Like' if field.type.name in enums else ''}"
    if field.type.is_list:
        type = f"Sequence[{type}]"
    if field.nullable:
        type += " | None"
    return type if field.required else f"{type} | Unset = UNSET"


def _pairs(fields: tuple[Field, ...]) -> str:
    return ", ".join(f"{it.name}={_safe(snake(it.name))}" for it in fields)


def _arguments(operation: Operation, keywords: list[Field]) -> str:
    described = [f"{_safe(snake(it.name))}: {' '.join(it.doc.split())}" for it in [*operation.path_fields, *keywords]]
    return "\n\nArgs:\n" + "\n".join(f"    {line}" for line in described) if described else ""


def _doc(text: str, indent: int) -> str:
    """A docstring; nothing without words."""
    if not text:
        return ""
    space = " " * indent
    width = 108 - indent
    lines: list[str] = []
    for line in text.replace("\\", "\\\\").splitlines():
        hanging = " " * (len(line) - len(line.lstrip()))
        lines += textwrap.wrap(line, width, subsequent_indent=hanging + "    " if hanging else "") or [""]
    if len(lines) == 1:
        return f'{space}"""{lines[0]}"""\n'
    return f'{space}"""' + "\n".join([lines[0], *(f"{space}{line}".rstrip() for line in lines[1:])]) + f'\n{space}"""\n'
