from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from ..models.load_status import LoadStatus






T = TypeVar("T", bound="ChangeLoadStatusRequest")



@_attrs_define
class ChangeLoadStatusRequest:
    """ The new status of a load.

        Example:
            {'status': 'DELIVERED'}

        Attributes:
            status (LoadStatus): A load's status. Example: IN_TRANSIT.
     """

    status: LoadStatus





    def to_dict(self) -> dict[str, Any]:
        status = self.status.value


        field_dict: dict[str, Any] = {}

        field_dict.update({
            "status": status,
        })

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        status = LoadStatus(d.pop("status"))




        change_load_status_request = cls(
            status=status,
        )

        return change_load_status_request

