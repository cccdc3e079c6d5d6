"""A Postman collection: every operation with an example, ready to send."""

import json
import re
import uuid
from typing import Any

from contract import Contract, Operation

SCHEMA = "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"
# Ids follow from names, so that importing a newer collection replaces the old one.
NAMESPACE = uuid.UUID("6d8f0b53-0f0e-4f5f-9a52-0c6f2e6a3c11")


def collection(contract: Contract) -> str:
    document = contract.document
    folders = [
        {"name": resource, "item": [_item(contract, operation) for operation in operations]}
        for resource, operations in contract.resources().items()
    ]
    made = {
        "info": {
            "_postman_id": str(uuid.uuid5(NAMESPACE, "collection")),
            "name": f"{document['info']['title']} {contract.version}",
            "description": document["info"]["description"].strip(),
            "schema": SCHEMA,
        },
        "auth": {"type": "bearer", "bearer": [{"key": "token", "value": "{{apiKey}}", "type": "string"}]},
        "variable": [
            {"key": "baseUrl", "value": document["servers"][0]["url"], "type": "string"},
            {
                "key": "apiKey",
                "value": "",
                "type": "string",
                "description": "A Partner API key, tf_test_…; best kept in an environment, as a secret.",
            },
        ],
        "item": folders,
    }
    return json.dumps(made, indent=2, ensure_ascii=False) + "\n"


def _item(contract: Contract, operation: Operation) -> dict[str, Any]:
    described = contract.document["paths"][operation.path][operation.verb.lower()]
    path = re.sub(r"\{(\w+)\}", r":\1", operation.path)
    headers = []
    if operation.idempotent:
        headers.append(
            {
                "key": "Idempotency-Key",
                "value": "{{$guid}}",
                "description": "A new one for each change; the same one to repeat a change.",
            }
        )
    request: dict[str, Any] = {
        "method": operation.verb,
        "header": headers,
        "url": {
            "raw": "{{baseUrl}}" + path,
            "host": ["{{baseUrl}}"],
            "path": path.strip("/").split("/"),
            "variable": [_parameter(contract, described, field.name, field.doc) for field in operation.path_fields],
            "query": [
                _parameter(contract, described, field.name, field.doc) | {"disabled": True} for field in operation.query
            ],
        },
        "description": operation.doc,
    }
    if described.get("security") == []:
        request["auth"] = {"type": "noauth"}
    if operation.body:
        # The last example is the plainest: it names no customer, carrier or stop that others do not have.
        example = list(described["requestBody"]["content"]["application/json"]["examples"].values())[-1]
        value = _resolve(contract, example)["value"]
        headers.insert(0, {"key": "Content-Type", "value": "application/json"})
        request["body"] = {
            "mode": "raw",
            "raw": json.dumps(value, indent=2, ensure_ascii=False),
            "options": {"raw": {"language": "json"}},
        }
    id = str(uuid.uuid5(NAMESPACE, operation.id))
    return {"id": id, "name": operation.summary, "request": request, "response": []}


def _parameter(contract: Contract, described: dict[str, Any], name: str, doc: str) -> dict[str, Any]:
    found = next(it for it in (_resolve(contract, each) for each in described["parameters"]) if it["name"] == name)
    example = found["example"]
    if isinstance(example, list):
        value = ",".join(map(str, example))
    else:
        value = example if isinstance(example, str) else json.dumps(example)
    return {"key": name, "value": value, "description": " ".join(doc.split())}


def _resolve(contract: Contract, it: dict[str, Any]) -> dict[str, Any]:
    found: Any = it
    if "$ref" in it:
        found = contract.document
        for part in it["$ref"].removeprefix("#/").split("/"):
            found = found[part]
    return dict(found)
