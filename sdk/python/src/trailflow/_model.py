"""What the generated models stand on: JSON in, JSON out, and a short repr."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, fields
from enum import Enum, StrEnum
from typing import Any, ClassVar, Final, Self, TypeAlias


class Unset(Enum):
    """The type of :data:`UNSET`."""

    UNSET = "UNSET"

    def __bool__(self) -> bool:
        return False

    def __repr__(self) -> str:
        return "UNSET"


UNSET: Final = Unset.UNSET
"""A field that is left out. It stays as it is, whereas ``None`` clears it."""


@dataclass(frozen=True)
class wire:
    """How a field is written in JSON, and read."""

    name: str
    read: Callable[[Any], Any] | None = None
    required: bool = True


Wire: TypeAlias = Mapping[str, wire]


def each(read: Callable[[Any], Any]) -> Callable[[Any], list[Any]]:
    """Reads every item of a list."""
    return lambda items: [read(item) for item in items]


class OpenEnum(StrEnum):
    """The values that this version knows. A newer one is kept as it came; all compare like text."""

    @classmethod
    def of(cls, value: str) -> Self:
        return cls(value)

    @classmethod
    def _missing_(cls, value: object) -> Self | None:
        if not isinstance(value, str):
            return None
        newer = str.__new__(cls, value)
        newer._name_ = newer._value_ = value
        return newer

    def __repr__(self) -> str:
        return repr(self.value)


@dataclass(frozen=True, kw_only=True, repr=False)
class Model:
    """An object of the API's."""

    _wires: ClassVar[Wire] = {}

    extra: Mapping[str, Any] = field(default_factory=dict, compare=False)
    """Fields that came with a newer contract, as they came."""

    @classmethod
    def of(cls, data: Mapping[str, Any]) -> Self:
        """The object that JSON says; raises ``ValueError`` when it is another."""
        if not isinstance(data, Mapping):
            raise ValueError(f"{cls.__name__} is no object: {type(data).__name__}")
        given: dict[str, Any] = {}
        for name, it in cls._wires.items():
            if it.name not in data:
                if it.required:
                    raise ValueError(f"{cls.__name__} without {it.name}")
                continue
            value = data[it.name]
            given[name] = value if value is None or it.read is None else it.read(value)
        known = {it.name for it in cls._wires.values()}
        return cls(**given, extra={name: value for name, value in data.items() if name not in known})

    def to_dict(self) -> dict[str, Any]:
        """The object as JSON has it, what was left out left out."""
        made: dict[str, Any] = dict(self.extra)
        for name, it in self._wires.items():
            value = getattr(self, name)
            if value is not UNSET and not (value is None and not it.required and not self._has_null(name)):
                made[it.name] = to_json(value)
        return made

    def _has_null(self, name: str) -> bool:
        """Whether ``None`` of an optional field is a null; in a response it is one that was left out."""
        return next(it.default for it in fields(self) if it.name == name) is UNSET

    def __repr__(self) -> str:
        """What is there, without nulls; a secret is not shown, so that it stays out of logs."""
        shown = []
        for it in fields(self):
            value = getattr(self, it.name)
            if value is None or value is UNSET or (it.name == "extra" and not value):
                continue
            shown.append(f"{it.name}={'…' if it.name == 'signing_secret' else repr(value)}")
        return f"{type(self).__name__}({', '.join(shown)})"


def to_json(value: Any) -> Any:
    """Models and lists of them, as JSON has them."""
    if isinstance(value, Model):
        return value.to_dict()
    if isinstance(value, (list, tuple)):
        return [to_json(item) for item in value]
    return value.value if isinstance(value, StrEnum) else value
