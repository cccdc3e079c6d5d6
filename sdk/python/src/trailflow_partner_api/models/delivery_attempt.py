from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from typing import cast






T = TypeVar("T", bound="DeliveryAttempt")



@_attrs_define
class DeliveryAttempt:
    """ One attempt to deliver.

        Example:
            {'at': 1774131300000, 'durationMs': 84, 'status': 200, 'error': None}

        Attributes:
            at (int): When it began, in Unix milliseconds.
            duration_ms (int): How long it took, in milliseconds.
            status (int | None): The HTTP status of your endpoint's response; null if there was none.
            error (None | str): Why it failed; null when it did not. `status` (not 2xx), `redirect`, `timeout`, `closed`
                (the connection ended before a response), `protocol` (no HTTP/1.1 response), `connect`, `tls`, `host` (the name
                does not resolve to public addresses), `blocked_url` (the URL is not allowed) or `internal`. More reasons may
                come.
     """

    at: int
    duration_ms: int
    status: int | None
    error: None | str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)





    def to_dict(self) -> dict[str, Any]:
        at = self.at

        duration_ms = self.duration_ms

        status: int | None
        status = self.status

        error: None | str
        error = self.error


        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({
            "at": at,
            "durationMs": duration_ms,
            "status": status,
            "error": error,
        })

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        at = d.pop("at")

        duration_ms = d.pop("durationMs")

        def _parse_status(data: object) -> int | None:
            if data is None:
                return data
            return cast(int | None, data)

        status = _parse_status(d.pop("status"))


        def _parse_error(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        error = _parse_error(d.pop("error"))


        delivery_attempt = cls(
            at=at,
            duration_ms=duration_ms,
            status=status,
            error=error,
        )


        delivery_attempt.additional_properties = d
        return delivery_attempt

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
