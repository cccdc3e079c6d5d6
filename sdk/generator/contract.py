"""What the SDKs are generated from: the contract's types and operations, read once, for every language.

A contract that says something this cannot carry over faithfully is refused, with the place.
"""

import pathlib
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from ruamel.yaml import YAML

METHODS = ("get", "post", "put", "patch", "delete")
SCALARS = ("string", "integer", "number", "boolean")


@dataclass(frozen=True)
class Type:
    """A scalar's name, or the name of a schema; of one value or of a list."""

    name: str
    is_list: bool = False

    @property
    def is_scalar(self) -> bool:
        return self.name in SCALARS


@dataclass(frozen=True)
class Field:
    """A field of an object, or a parameter."""

    name: str
    type: Type
    required: bool
    nullable: bool
    doc: str


@dataclass(frozen=True)
class Enum:
    name: str
    values: tuple[str, ...]
    doc: str


@dataclass(frozen=True)
class Object:
    name: str
    fields: tuple[Field, ...]
    doc: str
    is_input: bool
    """Whether requests hold it; then what is left out and null are two things."""


@dataclass(frozen=True)
class Body:
    type: Object
    may_be_empty: bool


@dataclass(frozen=True)
class Operation:
    id: str
    resource: str
    """The part of the path after the version, such as ``loads``."""
    method: str
    """The rest of the id, such as ``changeStatus`` of ``changeLoadStatus``."""
    verb: str
    path: str
    path_fields: tuple[Field, ...]
    query: tuple[Field, ...]
    body: Body | None
    idempotent: bool
    """Whether it needs an Idempotency-Key."""
    returns: Type
    is_page: bool
    most_on_page: int
    summary: str
    doc: str


@dataclass(frozen=True)
class Contract:
    version: str
    licence: str
    error_codes: tuple[str, ...]
    enums: tuple[Enum, ...]
    objects: tuple[Object, ...]
    """Each after those that it holds."""
    operations: tuple[Operation, ...]
    document: dict[str, Any]

    def resources(self) -> dict[str, list[Operation]]:
        found: dict[str, list[Operation]] = {}
        for operation in self.operations:
            found.setdefault(operation.resource, []).append(operation)
        return found


def read(path: pathlib.Path) -> Contract:
    document = YAML(typ="safe").load(path.read_text())
    return _Reader(document).contract()


class _Reader:
    def __init__(self, document: dict[str, Any]) -> None:
        self._document = document
        self._schemas: dict[str, Any] = document["components"]["schemas"]
        self._enums = {name: schema for name, schema in self._schemas.items() if "enum" in schema}
        self._objects: dict[str, Object] = {}

    def contract(self) -> Contract:
        operations = tuple(self._operations())
        # What is delivered to webhooks is no operation's.
        self._object("WebhookTest", is_input=False)
        return Contract(
            version=self._document["info"]["version"],
            licence=self._document["info"]["license"]["name"],
            error_codes=self._error_codes(),
            enums=tuple(Enum(name, tuple(it["enum"]), _text(it)) for name, it in self._enums.items()),
            objects=tuple(self._objects.values()),
            operations=operations,
            document=self._document,
        )

    def _error_codes(self) -> tuple[str, ...]:
        """The contract lists them in the words of ``code``, by status."""
        text = self._schemas["ErrorBody"]["properties"]["code"]["description"]
        listed = text[: text.index("More may come")]
        codes = tuple(re.findall(r"`([a-z_]+)`", listed))
        assert len(codes) > 10, "ErrorBody.code lists the codes"
        return codes

    def _operations(self) -> Iterator[Operation]:
        for path, item in self._document["paths"].items():
            for verb in METHODS:
                if verb in item:
                    yield self._operation(path, verb, item[verb])

    def _operation(self, path: str, verb: str, it: dict[str, Any]) -> Operation:
        resource = path.strip("/").removeprefix("v1/").split("/")[0]
        noun = resource[0].upper() + resource[1:]
        id = it["operationId"]
        method = id.replace(noun, "", 1) if noun in id else id.replace(noun.removesuffix("s"), "", 1)
        parameters = [self._resolve(parameter) for parameter in it.get("parameters", [])]
        by_place = {
            place: tuple(self._parameter(each) for each in parameters if each["in"] == place)
            for place in ("path", "query")
        }
        success = next(
            self._resolve(answer) for status, answer in it["responses"].items() if str(status).startswith("2")
        )
        envelope = self._resolve(success["content"]["application/json"]["schema"])
        is_page = "nextCursor" in envelope["properties"]
        data = envelope["properties"].get("data")
        returns = self._type(success["content"]["application/json"]["schema"] if data is None else data, False)
        limit = next((each["schema"]["maximum"] for each in parameters if each["name"] == "limit"), 0)
        body = it.get("requestBody")
        return Operation(
            id=id,
            resource=resource,
            method=method,
            verb=verb.upper(),
            path=path,
            path_fields=by_place["path"],
            query=by_place["query"],
            body=None if body is None else self._body(body),
            idempotent=it.get("x-idempotency") == "required",
            returns=Type(returns.name),
            is_page=is_page,
            most_on_page=limit,
            summary=it["summary"],
            doc=it["description"].strip(),
        )

    def _body(self, body: dict[str, Any]) -> Body:
        schema = body["content"]["application/json"]["schema"]
        object = self._object(_name(schema), is_input=True)
        resolved = self._resolve(schema)
        empty = resolved.get("minProperties", 0) == 0 and not any(field.required for field in object.fields)
        return Body(object, empty)

    def _parameter(self, parameter: dict[str, Any]) -> Field:
        assert not parameter.get("explode", False) or parameter["schema"]["type"] != "array", parameter["name"]
        type = self._type(parameter["schema"], True)
        return Field(parameter["name"], type, parameter.get("required", False), False, _text(parameter))

    def _object(self, name: str, is_input: bool) -> Object:
        if name in self._objects:
            assert self._objects[name].is_input == is_input, f"{name} is in requests and in responses"
            return self._objects[name]
        schema = self._schemas[name]
        assert schema["type"] == "object" and "allOf" not in schema, name
        required = schema.get("required", [])
        fields = []
        for field, it in schema["properties"].items():
            type = self._type(it, is_input)
            nullable = bool(self._resolve(it).get("nullable", False))
            fields.append(Field(field, type, field in required, nullable, _text(it) or _text(self._resolve(it))))
        made = Object(name, tuple(fields), _text(schema), is_input)
        self._objects[name] = made
        return made

    def _type(self, schema: dict[str, Any], is_input: bool) -> Type:
        if schema.get("type") == "array":
            item = self._type(schema["items"], is_input)
            assert not item.is_list, "a list of lists"
            return Type(item.name, is_list=True)
        if "$ref" in schema:
            name = _name(schema)
            if name not in self._enums:
                self._object(name, is_input)
            return Type(name)
        if "enum" in schema:
            return Type(
                next((name for name, it in self._enums.items() if it["enum"] == schema["enum"]), schema["type"])
            )
        assert schema["type"] in SCALARS, schema
        return Type(schema["type"])

    def _resolve(self, it: dict[str, Any]) -> dict[str, Any]:
        if "$ref" not in it:
            return it
        found: Any = self._document
        for part in it["$ref"].removeprefix("#/").split("/"):
            found = found[part]
        return dict(found)


def _name(schema: dict[str, Any]) -> str:
    return str(schema["$ref"].rsplit("/", 1)[1])


def _text(it: dict[str, Any]) -> str:
    return str(it.get("description", "")).strip()
