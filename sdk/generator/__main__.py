"""Writes what is generated in sdk/ from openapi.yaml; scripts/sdk-generate runs it and formats what it wrote."""

import pathlib
import re

import contract
import postman
import python
import typescript

SDK = pathlib.Path(__file__).resolve().parent.parent


def main() -> None:
    described = contract.read(SDK.parent / "openapi.yaml")
    for folder, files in (
        (SDK / "typescript/src/generated", typescript.files(described)),
        (SDK / "python/src/trailflow/generated", python.files(described)),
    ):
        folder.mkdir(parents=True, exist_ok=True)
        for old in folder.glob("*.*"):
            old.unlink()
        for name, text in files.items():
            (folder / name).write_text(text)
    (SDK / "postman").mkdir(exist_ok=True)
    (SDK / "postman/trailflow.postman_collection.json").write_text(postman.collection(described))
    # The packages have the contract's version.
    for file, pattern in (
        (SDK / "typescript/package.json", r'("version": ")[^"]+'),
        (SDK / "python/pyproject.toml", r'(\nversion = ")[^"]+'),
    ):
        text = file.read_text()
        file.write_text(re.sub(pattern, rf"\g<1>{described.version}", text, count=1))


main()
