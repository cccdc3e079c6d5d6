from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from ..types import UNSET, Unset
from typing import cast

if TYPE_CHECKING:
  from ..models.error_detail import ErrorDetail





T = TypeVar("T", bound="ErrorBody")



@_attrs_define
class ErrorBody:
    """ An error. Act on `code`; `message` is for people and may be reworded.

        Example:
            {'code': 'bad_request', 'message': 'The request has 1 problem; see details.', 'details': [{'pointer':
                '/stops/0/latitude', 'message': 'must be at most 90'}]}

        Attributes:
            code (str): One of these, by status:
                - 400: `bad_request`, `missing_idempotency_key`
                - 401: `unauthorized`
                - 403: `forbidden`, `partner_access_not_enabled`, `live_access_not_enabled`,
                  `partner_access_disabled`
                - 404: `not_found`
                - 405: `method_not_allowed`
                - 408: `request_timeout`
                - 409: `conflict`, `idempotency_conflict`, `idempotency_in_progress`
                - 413: `payload_too_large`
                - 415: `unsupported_media_type`
                - 429: `rate_limited`
                - 500: `internal_error`
                - 503: `service_unavailable`

                More may come. Treat one that you do not know by its status.
            message (str): What happened and what to change, in English.
            details (list[ErrorDetail] | Unset): With `bad_request`, the places to change.
     """

    code: str
    message: str
    details: list[ErrorDetail] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)





    def to_dict(self) -> dict[str, Any]:
        from ..models.error_detail import ErrorDetail # noqa: PLC0415
        code = self.code

        message = self.message

        details: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.details, Unset):
            details = []
            for details_item_data in self.details:
                details_item = details_item_data.to_dict()
                details.append(details_item)




        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({
            "code": code,
            "message": message,
        })
        if details is not UNSET:
            field_dict["details"] = details

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.error_detail import ErrorDetail # noqa: PLC0415
        d = dict(src_dict)
        code = d.pop("code")

        message = d.pop("message")

        _details = d.pop("details", UNSET)
        details: list[ErrorDetail] | Unset = UNSET
        if _details is not UNSET:
            details = []
            for details_item_data in _details:
                details_item = ErrorDetail.from_dict(details_item_data)



                details.append(details_item)


        error_body = cls(
            code=code,
            message=message,
            details=details,
        )


        error_body.additional_properties = d
        return error_body

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
